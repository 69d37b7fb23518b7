# Numbers: the signs they are written with. The Arabic-Indic digits bring their own separators. The minus is that of CLDR.

number-decimal = .
# Between thousands. A space is written { "\u202F" }.
number-group = ,
number-minus = −
number-plus = +
# Follows the number.
number-percent = %
# Joined by a word, so that neither can be taken for the other.
number-range = { $low } إلى { $high }

# Stands between names in a list.
list-comma = { "، " }
# Stands between the values of a line, such as a title, its source and a date.
list-dot = { " · " }
