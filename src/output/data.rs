//! The results as data for other programs: the same numbers as on every screen, with the raw values.
