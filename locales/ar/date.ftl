# Dates and times: names, patterns, and what is said of a date that cannot be read.
# $day and $year are digits; $month is a name, which Arabic does not shorten.

# How the day of the month is written; here $day is a number.
date-day = { $day }
date-full = { $day } { $month } { $year }
# $month is the short name.
date-short = { $day } { $month } { $year }
# A month of a year; $month is the short name.
date-month = { $month } { $year }
date-weekday = { $weekday } { $day } { $month } { $year }

# Days of one month.
date-range-days = من { $first } إلى { $last } { $month } { $year }
# Days of two months in one year.
date-range-months = من { $first-day } { $first-month } إلى { $last-day } { $last-month } { $year }
# $first and $last are whole dates.
date-range-years = من { $first } إلى { $last }

# Two digits each, 00 to 23 and 00 to 59.
date-time = { $hour }:{ $minute }
date-moment-today = اليوم، { $time }
date-moment-yesterday = أمس، { $time }

# Words that may stand between the parts of a date that somebody types; they are passed over.
date-fillers = من في يوم شهر سنة عام لسنة لعام م

date-error-empty = اكتب تاريخًا، مثل { 11 } يونيو { 2026 }.
date-error-unreadable = ليس هذا تاريخًا. اكتبه هكذا: { 11 } يونيو { 2026 }، أو 11/06/2026.
date-error-short-year = اكتب السنة بأربعة أرقام، مثل { 2026 }.
date-error-impossible = لا وجود لهذا اليوم في التقويم.
date-error-outside-years = يجب أن تقع السنة بين { 1900 } و{ 2200 }.

# Months. "also" lists other names and spellings, parted by commas, which are read but never written: those of the
# Levant and Iraq, alone and before the common name as the United Nations write them (the slash between is passed over),
# and those of the Maghreb.
month-1 = يناير
    .short = يناير
    .also = كانون الثاني، كانون الثاني يناير، جانفي
month-2 = فبراير
    .short = فبراير
    .also = شباط، شباط فبراير، فيفري
month-3 = مارس
    .short = مارس
    .also = آذار، اذار، آذار مارس
month-4 = أبريل
    .short = أبريل
    .also = ابريل، إبريل، نيسان، نيسان أبريل، أفريل
month-5 = مايو
    .short = مايو
    .also = أيار، ايار، أيار مايو، ماي
month-6 = يونيو
    .short = يونيو
    .also = يونيه، حزيران، حزيران يونيو، حزيران يونيه، جوان
month-7 = يوليو
    .short = يوليو
    .also = يوليه، تموز، تموز يوليو، تموز يوليه، يوليوز، جويلية
month-8 = أغسطس
    .short = أغسطس
    .also = اغسطس، آب، اب، آب أغسطس، غشت، أوت
month-9 = سبتمبر
    .short = سبتمبر
    .also = أيلول، ايلول، أيلول سبتمبر، شتنبر
month-10 = أكتوبر
    .short = أكتوبر
    .also = اكتوبر، تشرين الأول، تشرين الاول، تشرين الأول أكتوبر
month-11 = نوفمبر
    .short = نوفمبر
    .also = تشرين الثاني، تشرين الثاني نوفمبر، نونبر
month-12 = ديسمبر
    .short = ديسمبر
    .also = كانون الأول، كانون الاول، كانون الأول ديسمبر، دجنبر

weekday-1 = الاثنين
weekday-2 = الثلاثاء
weekday-3 = الأربعاء
weekday-4 = الخميس
weekday-5 = الجمعة
weekday-6 = السبت
weekday-7 = الأحد
