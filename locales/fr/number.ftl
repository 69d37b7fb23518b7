# Numbers: the signs they are written with. The Arabic-Indic digits bring their own separators.

number-decimal = ,
# Between thousands. A space is written { "\u202F" }.
number-group = { "\u202F" }
number-minus = −
number-plus = +
# Follows the number.
number-percent = { "\u202F" }%
# A language that runs from right to left joins the two by a word, so that neither can be taken for the other.
number-range = { $low } – { $high }

# Stands between names in a list.
list-comma = { ", " }
# Stands between the values of a line, such as a title, its source and a date.
list-dot = { " · " }
