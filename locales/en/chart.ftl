# Words drawn into charts: titles, axes, legends, notes under a picture.
