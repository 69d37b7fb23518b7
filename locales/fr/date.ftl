# Dates and times: names, patterns, and what is said of a date that cannot be read.
# $day and $year are digits; $month is a name, or a short name where the message says so.

# How the day of the month is written; here $day is a number.
date-day =
    { $day ->
        [1] { $day }er
       *[other] { $day }
    }
date-full = { $day } { $month } { $year }
# $month is the short name.
date-short = { $day } { $month } { $year }
# A month of a year; $month is the short name.
date-month = { $month } { $year }
date-weekday = { $weekday } { $day } { $month } { $year }

# Days of one month.
date-range-days = du { $first } au { $last } { $month } { $year }
# Days of two months in one year.
date-range-months = du { $first-day } { $first-month } au { $last-day } { $last-month } { $year }
# $first and $last are whole dates.
date-range-years = du { $first } au { $last }

# Two digits each, 00 to 23 and 00 to 59.
date-time = { $hour }:{ $minute }
date-moment-today = Aujourd’hui, { $time }
date-moment-yesterday = Hier, { $time }

# Words that may stand between the parts of a date that somebody types; they are passed over.
date-fillers = le du de er lundi mardi mercredi jeudi vendredi samedi dimanche

date-error-empty = Indiquez une date, par exemple 11 juin 2026.
date-error-unreadable = Ce n’est pas une date. Écrivez-la comme 11 juin 2026 ou 11/06/2026.
date-error-short-year = Écrivez l’année en quatre chiffres, par exemple 2026.
date-error-impossible = Ce jour n’existe pas dans le calendrier.
date-error-outside-years = L’année doit se situer entre 1900 et 2200.

# Months. "also" lists other names and spellings, parted by commas, which are read but never written; repeat the name
# if there is none.
month-1 = janvier
    .short = janv.
    .also = jan
month-2 = février
    .short = févr.
    .also = fév, fevrier, fevr, fev
month-3 = mars
    .short = mars
    .also = mar
month-4 = avril
    .short = avr.
    .also = avril
month-5 = mai
    .short = mai
    .also = mai
month-6 = juin
    .short = juin
    .also = juin
month-7 = juillet
    .short = juil.
    .also = juill
month-8 = août
    .short = août
    .also = aout
month-9 = septembre
    .short = sept.
    .also = sep
month-10 = octobre
    .short = oct.
    .also = octobre
month-11 = novembre
    .short = nov.
    .also = novembre
month-12 = décembre
    .short = déc.
    .also = decembre, dec

weekday-1 = lundi
weekday-2 = mardi
weekday-3 = mercredi
weekday-4 = jeudi
weekday-5 = vendredi
weekday-6 = samedi
weekday-7 = dimanche
