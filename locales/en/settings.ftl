# The settings: language, digits, theme, text size.
