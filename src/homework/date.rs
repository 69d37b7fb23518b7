//! Reads dates as people write them into a form: a day, a month or a year, in any of the languages and digits.

use crate::assessment::PartialDate;
use crate::locale::{Locale, western_digits, without_marks};
use crate::store::tables::Cell;

use jiff::ToSpan;
use jiff::civil::{Date, date};

/// The years that a date may have; another one is a typing error.
const YEARS: std::ops::RangeInclusive<i16> = 1900..=2200;
/// The numbers that are days as spreadsheets count them: 1954 to 2118.
const SERIALS: std::ops::RangeInclusive<i32> = 20_000..=80_000;
/// The day before the first that spreadsheets count.
const BEFORE_SERIALS: Date = date(1899, 12, 30);

/// A date that was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct ReadDate {
    pub date: PartialDate,
    /// Whether the text says no more than the date.
    pub is_all: bool,
}

/// The date in a cell; `None` if there is none, or it is not clear which.
pub(super) fn date_in(cell: &Cell, locales: &[&Locale]) -> Option<ReadDate> {
    let whole = |date: PartialDate| {
        YEARS
            .contains(&date.year)
            .then_some(ReadDate { date, is_all: true })
    };

    match cell {
        Cell::Empty | Cell::Truth(_) => None,
        Cell::Day(day) => whole(PartialDate::from(*day)),
        Cell::Number(number) => whole(of_number(*number)?),
        Cell::Text(text) => of_text(text, locales),
    }
}

fn of_number(number: f64) -> Option<PartialDate> {
    if number.fract() != 0.0 || !(0.0..=100_000.0).contains(&number) {
        return None;
    }

    let number = number as i32;

    if SERIALS.contains(&number) {
        let day = BEFORE_SERIALS.checked_add(number.days()).ok()?;

        return Some(PartialDate::from(day));
    }

    i16::try_from(number).ok().map(PartialDate::year)
}

fn of_text(text: &str, locales: &[&Locale]) -> Option<ReadDate> {
    let text = western_digits(&without_marks(text));
    let text = text.trim();
    let known = |date: PartialDate, is_all| {
        YEARS
            .contains(&date.year)
            .then_some(ReadDate { date, is_all })
    };
    let day = |text: &str| {
        let mut dates = locales
            .iter()
            .filter_map(|locale| locale.parse_date(text).ok());

        dates.next().map(PartialDate::from)
    };

    if let Ok(number) = text.parse::<i32>() {
        return known(of_number(number.into())?, true);
    }

    if let Ok(date) = text.parse::<PartialDate>() {
        return known(date, true);
    }

    // A time of day says nothing here: 2024-05-03T00:00:00.
    let without_time = text.split(['T', ' ']).next().unwrap_or(text);

    if text.contains(':')
        && let Some(date) = day(without_time)
    {
        return known(date, true);
    }

    let figures: Vec<&str> = text
        .split(|sign: char| !sign.is_ascii_digit())
        .filter(|figures| !figures.is_empty())
        .collect();
    let has_letters = text.chars().any(char::is_alphabetic);

    match figures[..] {
        [_, _, _] | [_, _] if has_letters => {
            if let Some(date) = day(text) {
                return known(date, true);
            }
        }
        [first, middle, last] => {
            // The day comes first, unless that is impossible: 5/13/2024.
            let swapped = || day(&format!("{middle}/{first}/{last}"));

            return known(day(text).or_else(swapped)?, true);
        }
        [one, other] => {
            let (year, month) = if one.len() == 4 {
                (one, other)
            } else {
                (other, one)
            };

            return known(format!("{year}-{month:0>2}").parse().ok()?, true);
        }
        _ => {}
    }

    if let [year] = figures[..]
        && year.len() == 4
    {
        // The month by its name, or words around a year.
        if let Some(date) = day(&format!("1 {text}")) {
            return known(PartialDate { day: None, ..date }, true);
        }

        return known(PartialDate::year(year.parse().ok()?), false);
    }

    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Language;

    fn read(cell: &Cell) -> Option<String> {
        let locales: Vec<Locale> = Language::all().iter().copied().map(Locale::new).collect();
        let locales: Vec<&Locale> = locales.iter().collect();
        let found = date_in(cell, &locales)?;
        let more = if found.is_all { "" } else { " and more" };

        Some(format!("{}{more}", found.date))
    }

    #[test]
    fn dates_are_read_in_every_usual_way() {
        for (text, expected) in [
            ("2019", "2019"),
            ("٢٠١٩", "2019"),
            ("2019-05", "2019-05"),
            ("5/2019", "2019-05"),
            ("٠٥/٢٠١٩", "2019-05"),
            ("2019/5", "2019-05"),
            ("May 2019", "2019-05"),
            ("mai 2019", "2019-05"),
            ("mayo de 2019", "2019-05"),
            ("مايو ٢٠١٩", "2019-05"),
            ("3/5/2019", "2019-05-03"),
            ("03.05.2019", "2019-05-03"),
            ("5/13/2019", "2019-05-13"),
            ("3 mai 2019", "2019-05-03"),
            ("٣ مايو ٢٠١٩", "2019-05-03"),
            ("May 3, 2019", "2019-05-03"),
            ("2019-05-03T00:00:00", "2019-05-03"),
            ("2019-05-03 08:30", "2019-05-03"),
            ("43588", "2019-05-03"),
            ("since 2019", "2019 and more"),
            ("منذ 2019", "2019 and more"),
        ] {
            let cell = Cell::Text(text.to_owned());

            assert_eq!(read(&cell).as_deref(), Some(expected), "{text}");
        }
    }

    #[test]
    fn numbers_are_years_or_days_as_spreadsheets_count_them() {
        assert_eq!(read(&Cell::Number(2019.0)).as_deref(), Some("2019"));
        assert_eq!(read(&Cell::Number(43588.0)).as_deref(), Some("2019-05-03"));
        assert_eq!(read(&Cell::Number(20.0)), None);
        assert_eq!(read(&Cell::Number(2019.5)), None);
        assert_eq!(read(&Cell::Number(f64::NAN)), None);
        assert_eq!(
            read(&Cell::Day(date(2019, 5, 3))).as_deref(),
            Some("2019-05-03")
        );
    }

    #[test]
    fn what_could_be_two_dates_is_none() {
        for text in ["2019 to 2022", "soon", "19", "13/2019", "2019, 2022", "-"] {
            assert_eq!(read(&Cell::Text(text.to_owned())), None, "{text}");
        }
    }
}
