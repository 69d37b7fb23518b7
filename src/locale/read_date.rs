//! Reads dates as people write them: ISO 8601, figures with the day first, or the month by name.

use super::{DateError, Locale, marks, western_digits};

use jiff::civil::Date;

/// The years of an assessment; another year is a typing error.
const YEARS: std::ops::RangeInclusive<u32> = 1900..=2200;

impl Locale {
    /// Reads `2026-06-11`, `11/06/2026`, `11.6.2026`, `11 6 2026`, `11 June 2026`, `11 Jun 2026`, `June 11, 2026`.
    ///
    /// Figures may be western, Arabic-Indic or Persian, whatever the locale writes. Of three figures without a name
    /// the day comes first, unless the year does. Years without their century are refused, not guessed.
    pub fn parse_date(&self, text: &str) -> Result<Date, DateError> {
        let text = marks::without_marks(&western_digits(text));
        let text = text.trim();

        if text.is_empty() {
            return Err(DateError::Empty);
        }

        let parts = DateParts::of(text, &self.text("date-fillers"))?;

        if parts.month.is_empty() {
            let [first, month, last] = parts.figures[..] else {
                return Err(DateError::Unreadable);
            };
            let (year, day) = year_and_day(first, last)?;

            calendar_date(year, month.value, day)
        } else {
            let [first, last] = parts.figures[..] else {
                return Err(DateError::Unreadable);
            };
            let month = self
                .month_named(&parts.month)
                .ok_or(DateError::Unreadable)?;
            let (year, day) = year_and_day(first, last)?;

            calendar_date(year, month, day)
        }
    }

    /// Reads a date of which only the year, or the year and the month, may be known: `2026`, `06/2026`, `2026-06`, `June 2026`, and
    /// everything that [`Locale::parse_date`] reads. Gives the year, the month and the day.
    pub fn parse_date_in_part(
        &self,
        text: &str,
    ) -> Result<(i16, Option<i8>, Option<i8>), DateError> {
        let whole = self.parse_date(text);

        if let Ok(date) = whole {
            return Ok((date.year(), Some(date.month()), Some(date.day())));
        }

        let text = marks::without_marks(&western_digits(text));
        let parts = match text.trim() {
            "" => return Err(DateError::Empty),
            text => DateParts::of(text, &self.text("date-fillers"))?,
        };
        let (year, month) = match (parts.month.is_empty(), &parts.figures[..]) {
            (true, [year]) if year.is_year() => (year.value, None),
            (true, [first, last]) => {
                let (year, month) = year_and_day(*first, *last)?;

                (year, Some(month))
            }
            (false, [year]) if year.is_year() => {
                let month = self
                    .month_named(&parts.month)
                    .ok_or(DateError::Unreadable)?;

                (year.value, Some(month))
            }
            (_, [_]) => return Err(DateError::ShortYear),
            _ => return Err(whole.err().unwrap_or(DateError::Unreadable)),
        };
        let first = calendar_date(year, month.unwrap_or(1), 1)?;

        Ok((first.year(), month.map(|_| first.month()), None))
    }

    /// The month of a name, long, short or other, in lower case.
    fn month_named(&self, name: &str) -> Option<u32> {
        (1..=12).find(|month| {
            let full = self.text(&format!("month-{month}"));
            let short = self.text(&format!("month-{month}.short"));
            let also = self.text(&format!("month-{month}.also"));

            also.split([',', '،'])
                .chain([full.as_str(), short.as_str()])
                .any(|known| known.trim().trim_end_matches('.').to_lowercase() == name)
        })
    }
}

#[derive(Debug, Clone, Copy)]
struct DateFigure {
    value: u32,
    length: usize,
}

impl DateFigure {
    fn is_year(self) -> bool {
        self.length > 2
    }
}

/// The parts of a written date.
struct DateParts {
    figures: Vec<DateFigure>,
    /// The words that are not fillers, in lower case, one space between.
    month: String,
}

impl DateParts {
    fn of(text: &str, fillers: &str) -> Result<Self, DateError> {
        let mut parts = Self {
            figures: Vec::new(),
            month: String::new(),
        };
        let mut rest = text;

        if rest.starts_with(is_separator) {
            return Err(DateError::Unreadable);
        }

        while !rest.is_empty() {
            let (figure, after) = split_while(rest, |sign| sign.is_ascii_digit());
            let (word, after) = split_while(after, is_letter);
            let (gap, after) = split_while(after, is_separator);

            if figure.is_empty() && word.is_empty() && gap.is_empty() {
                return Err(DateError::Unreadable);
            }
            if !figure.is_empty() {
                parts.figures.push(DateFigure {
                    value: figure.parse().unwrap_or(u32::MAX),
                    length: figure.len(),
                });
            }
            parts.add_word(&word.to_lowercase(), fillers);

            rest = after;
        }

        Ok(parts)
    }

    fn add_word(&mut self, word: &str, fillers: &str) {
        if word.is_empty() || fillers.split_whitespace().any(|filler| filler == word) {
            return;
        }
        if !self.month.is_empty() {
            self.month.push(' ');
        }
        self.month.push_str(word);
    }
}

fn split_while(text: &str, belongs: impl Fn(char) -> bool) -> (&str, &str) {
    let end = text.find(|sign| !belongs(sign)).unwrap_or(text.len());

    text.split_at(end)
}

fn is_separator(sign: char) -> bool {
    sign.is_whitespace() || matches!(sign, '/' | '-' | '.' | ',' | '،' | '‐' | '‑')
}

/// Letters, and their combining accents and vowel signs.
fn is_letter(sign: char) -> bool {
    sign.is_alphabetic() || matches!(sign, '\u{0300}'..='\u{036F}' | '\u{064B}'..='\u{0652}')
}

/// Distinguishes year and day by the number of digits.
fn year_and_day(first: DateFigure, last: DateFigure) -> Result<(u32, u32), DateError> {
    match (first.is_year(), last.is_year()) {
        (true, false) => Ok((first.value, last.value)),
        (false, true) => Ok((last.value, first.value)),
        (false, false) => Err(DateError::ShortYear),
        (true, true) => Err(DateError::Unreadable),
    }
}

fn calendar_date(year: u32, month: u32, day: u32) -> Result<Date, DateError> {
    if !YEARS.contains(&year) {
        return Err(DateError::OutsideYears);
    }

    let year = i16::try_from(year).map_err(|_| DateError::OutsideYears)?;
    let month = i8::try_from(month).map_err(|_| DateError::Impossible)?;
    let day = i8::try_from(day).map_err(|_| DateError::Impossible)?;

    Date::new(year, month, day).map_err(|_| DateError::Impossible)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::{Digits, Language, sample};

    use jiff::civil::date;
    use proptest::prelude::*;

    fn english() -> Locale {
        Locale::new(Language::ENGLISH)
    }

    #[test]
    fn every_usual_way_to_write_a_date_is_read() {
        let check = |text: &str| {
            assert_eq!(
                english().parse_date(text),
                Ok(date(2026, 6, 11)),
                "{text:?}"
            );
        };

        check("2026-06-11");
        check("2026-6-11");
        check("2026/06/11");
        check("11/06/2026");
        check("11/6/2026");
        check("11.6.2026");
        check("11-06-2026");
        check("11 6 2026");
        check("11 June 2026");
        check("11 june 2026");
        check("11 JUN 2026");
        check("11 Jun. 2026");
        check("11June2026");
        check("11th of June, 2026");
        check("June 11, 2026");
        check("June 11th 2026");
        check("2026 June 11");
        check("  11 June 2026\n");
        check("\u{200F}11/06/2026\u{200E}");
        check("\u{2068}11\u{2069} June 2026");
        check("١١/٠٦/٢٠٢٦");
        check("٢٠٢٦-٠٦-١١");
        check("۱۱/۶/۲۰۲۶");
        check("۱۱ June ٢٠٢٦");
        check("11\u{00A0}June\u{00A0}2026");
    }

    #[test]
    fn month_names_are_those_of_the_language() {
        let check = |text: &str| {
            assert_eq!(
                sample::arabic().parse_date(text),
                Ok(date(2026, 1, 11)),
                "{text:?}"
            );
        };

        check("11 يناير 2026");
        check("١١ يناير، ٢٠٢٦");
        check("11 كانون الثاني 2026");
        assert_eq!(
            sample::arabic().parse_date("11 brumaire 2026"),
            Err(DateError::Unreadable)
        );
    }

    #[test]
    fn what_is_not_a_date_is_refused_with_its_reason() {
        let check = |text: &str, expected: DateError| {
            assert_eq!(english().parse_date(text), Err(expected), "{text:?}");
        };

        check("", DateError::Empty);
        check(" \u{200F} ", DateError::Empty);
        check("tomorrow", DateError::Unreadable);
        check("June 2026", DateError::Unreadable);
        check("2026", DateError::Unreadable);
        check("20260611", DateError::Unreadable);
        check("11 Juin 2026", DateError::Unreadable);
        check("11 June July 2026", DateError::Unreadable);
        check("11/06/2026 09:12", DateError::Unreadable);
        check("-2026-06-11", DateError::Unreadable);
        check("2026-06-2026", DateError::Unreadable);
        check("11/06/2026/1", DateError::Unreadable);
        check("11/06/26", DateError::ShortYear);
        check("11 June 26", DateError::ShortYear);
        check("26-06-11", DateError::ShortYear);
        check("31 June 2026", DateError::Impossible);
        check("29/02/2027", DateError::Impossible);
        check("06/13/2026", DateError::Impossible);
        check("0/6/2026", DateError::Impossible);
        check("11/2000/2026", DateError::Impossible);
        check("31 December 1899", DateError::OutsideYears);
        check("1 January 2201", DateError::OutsideYears);
        check("11/06/202", DateError::OutsideYears);
        check("11/06/99999999999999999999", DateError::OutsideYears);
    }

    #[test]
    fn the_first_and_the_last_day_are_within() {
        assert_eq!(english().parse_date("1/1/1900"), Ok(date(1900, 1, 1)));
        assert_eq!(english().parse_date("31/12/2200"), Ok(date(2200, 12, 31)));
        assert_eq!(english().parse_date("29 Feb 2028"), Ok(date(2028, 2, 29)));
    }

    #[test]
    fn a_year_and_a_month_are_read_where_a_day_is_not_known() {
        let check = |text: &str, expected| {
            assert_eq!(english().parse_date_in_part(text), expected, "{text:?}");
        };

        check("2024", Ok((2024, None, None)));
        check("٢٠٢٤", Ok((2024, None, None)));
        check("2024-05", Ok((2024, Some(5), None)));
        check("05/2024", Ok((2024, Some(5), None)));
        check("Sept 2024", Ok((2024, Some(9), None)));
        check("May 2024", Ok((2024, Some(5), None)));
        check("3 May 2024", Ok((2024, Some(5), Some(3))));
        check(" ", Err(DateError::Empty));
        check("soon", Err(DateError::Unreadable));
        check("24", Err(DateError::ShortYear));
        check("5/24", Err(DateError::ShortYear));
        check("2024-13", Err(DateError::Impossible));
        check("31 June 2024", Err(DateError::Impossible));
        check("1492", Err(DateError::OutsideYears));
        check("May", Err(DateError::Unreadable));
    }

    fn any_date() -> impl Strategy<Value = Date> {
        (1900_i16..=2200, 1_i8..=12, 1_i8..=31)
            .prop_filter_map("a day of the calendar", |(year, month, day)| {
                Date::new(year, month, day).ok()
            })
    }

    /// The test makes each locale once: parsing their files for each case would take most of the time.
    fn locales() -> &'static [Locale] {
        static LOCALES: std::sync::OnceLock<Vec<Locale>> = std::sync::OnceLock::new();

        LOCALES.get_or_init(|| {
            Language::all()
                .iter()
                .copied()
                .flat_map(|language| {
                    [Digits::Western, Digits::ArabicIndic]
                        .map(|digits| Locale::with_digits(language, digits))
                })
                .chain([sample::arabic(), sample::arabic_indic()])
                .collect()
        })
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_again(day in any_date()) {
            for locale in locales() {
                prop_assert_eq!(locale.parse_date(&locale.date(day)), Ok(day));
                prop_assert_eq!(locale.parse_date(&locale.date_short(day)), Ok(day));
                prop_assert_eq!(locale.parse_date(&day.to_string()), Ok(day));

                for (month, of_month) in [(None, None), (Some(day.month()), None), (Some(day.month()), Some(day.day()))] {
                    let written = locale.date_in_part(day.year(), month, of_month);

                    prop_assert_eq!(locale.parse_date_in_part(&written), Ok((day.year(), month, of_month)));
                }
            }
        }

        #[test]
        fn no_text_breaks_the_reader(text in any::<String>()) {
            for locale in locales() {
                let _ = locale.parse_date(&text);
                let _ = locale.parse_date_in_part(&text);
            }
        }

        #[test]
        fn nothing_like_a_date_breaks_the_reader(text in "[0-9٠-٩۰-۹/. ,،a-zA-Zء-ي\u{064B}\u{200F}²½-]{0,24}") {
            for locale in locales() {
                if let Ok(day) = locale.parse_date(&text) {
                    prop_assert!((1900..=2200).contains(&day.year()));
                }
            }
        }
    }
}
