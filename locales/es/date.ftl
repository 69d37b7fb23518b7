# Dates and times: names, patterns, and what is said of a date that cannot be read.
# $day and $year are digits; $month is a name, or a short name where the message says so.

# How the day of the month is written; here $day is a number.
date-day = { $day }
date-full = { $day } de { $month } de { $year }
# $month is the short name.
date-short = { $day } { $month } { $year }
# A month of a year; $month is the short name.
date-month = { $month } de { $year }
date-weekday = { $weekday } { $day } de { $month } de { $year }

# Days of one month.
date-range-days = { $first } a { $last } de { $month } de { $year }
# Days of two months in one year.
date-range-months = { $first-day } de { $first-month } a { $last-day } de { $last-month } de { $year }
# $first and $last are whole dates.
date-range-years = { $first } a { $last }

# Two digits each, 00 to 23 and 00 to 59.
date-time = { $hour }:{ $minute }
date-moment-today = Hoy, { $time }
date-moment-yesterday = Ayer, { $time }

# Words that may stand between the parts of a date that somebody types; they are passed over.
date-fillers = de del el º ro ero

date-error-empty = Escriba una fecha, por ejemplo 11 de junio de 2026.
date-error-unreadable = Esto no es una fecha. Escríbala así: 11 de junio de 2026 o 11/06/2026.
date-error-short-year = Escriba el año con cuatro cifras, por ejemplo 2026.
date-error-impossible = Ese día no existe en el calendario.
date-error-outside-years = El año debe estar entre 1900 y 2200.

# Months. "also" lists other names and spellings, parted by commas, which are read but never written; repeat the name
# if there is none.
month-1 = enero
    .short = ene
    .also = enero
month-2 = febrero
    .short = feb
    .also = febrero
month-3 = marzo
    .short = mar
    .also = marzo
month-4 = abril
    .short = abr
    .also = abril
month-5 = mayo
    .short = may
    .also = mayo
month-6 = junio
    .short = jun
    .also = junio
month-7 = julio
    .short = jul
    .also = julio
month-8 = agosto
    .short = ago
    .also = agto
month-9 = septiembre
    .short = sept
    .also = setiembre, sep, set
month-10 = octubre
    .short = oct
    .also = octubre
month-11 = noviembre
    .short = nov
    .also = noviembre
month-12 = diciembre
    .short = dic
    .also = diciembre

weekday-1 = lunes
weekday-2 = martes
weekday-3 = miércoles
weekday-4 = jueves
weekday-5 = viernes
weekday-6 = sábado
weekday-7 = domingo
