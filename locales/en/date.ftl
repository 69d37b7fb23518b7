# Dates and times: names, patterns, and what is said of a date that cannot be read.
# $day and $year are digits; $month is a name, or a short name where the message says so.

# How the day of the month is written; here $day is a number.
date-day = { $day }
date-full = { $day } { $month } { $year }
# $month is the short name.
date-short = { $day } { $month } { $year }
# A month of a year; $month is the short name.
date-month = { $month } { $year }
date-weekday = { $weekday } { $day } { $month } { $year }

# Days of one month.
date-range-days = { $first }–{ $last } { $month } { $year }
# Days of two months in one year.
date-range-months = { $first-day } { $first-month } – { $last-day } { $last-month } { $year }
# $first and $last are whole dates.
date-range-years = { $first } – { $last }

# Two digits each, 00 to 23 and 00 to 59.
date-time = { $hour }:{ $minute }
date-moment-today = Today, { $time }
date-moment-yesterday = Yesterday, { $time }

# Words that may stand between the parts of a date that somebody types; they are passed over.
date-fillers = st nd rd th of the

date-error-empty = Enter a date, for example 11 June 2026.
date-error-unreadable = This is not a date. Write it like 11 June 2026 or 11/06/2026.
date-error-short-year = Write the year with four digits, for example 2026.
date-error-impossible = This day does not exist in the calendar.
date-error-outside-years = The year must lie between 1900 and 2200.

# Months. "also" lists other names and spellings, parted by commas, which are read but never written; repeat the name
# if there is none.
month-1 = January
    .short = Jan
    .also = January
month-2 = February
    .short = Feb
    .also = February
month-3 = March
    .short = Mar
    .also = March
month-4 = April
    .short = Apr
    .also = April
month-5 = May
    .short = May
    .also = May
month-6 = June
    .short = Jun
    .also = June
month-7 = July
    .short = Jul
    .also = July
month-8 = August
    .short = Aug
    .also = August
month-9 = September
    .short = Sep
    .also = Sept
month-10 = October
    .short = Oct
    .also = October
month-11 = November
    .short = Nov
    .also = November
month-12 = December
    .short = Dec
    .also = December

weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
