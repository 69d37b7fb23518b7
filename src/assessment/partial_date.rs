//! A date of which only the year, or the year and the month, may be known.

use jiff::civil::Date;
use serde::Deserialize;
use thiserror::Error;

use std::fmt;
use std::str::FromStr;

/// A year, a month or a day, written "2024", "2024-05" or "2024-05-03". The derived order puts a year before its months.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(try_from = "String")]
pub struct PartialDate {
    /// 1 to 9999.
    pub year: i16,
    /// 1 to 12, if it is known.
    pub month: Option<i8>,
    /// 1 to 31, a day of that month; only with a month.
    pub day: Option<i8>,
}

/// A text is neither a year nor a month nor a day.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("no year, month or day: {0}")]
pub struct NoPartialDate(pub String);

impl PartialDate {
    /// A whole year.
    pub fn year(year: i16) -> Self {
        Self {
            year,
            month: None,
            day: None,
        }
    }

    /// The first day that it can mean.
    pub fn first_day(self) -> Option<Date> {
        Date::new(self.year, self.month.unwrap_or(1), self.day.unwrap_or(1)).ok()
    }

    /// The day, if it is known.
    pub fn exact_day(self) -> Option<Date> {
        self.day.and_then(|_| self.first_day())
    }

    fn is_possible(self) -> bool {
        let has_month = self.month.is_some() || self.day.is_none();

        (1..=9999).contains(&self.year) && has_month && self.first_day().is_some()
    }
}

impl From<Date> for PartialDate {
    fn from(date: Date) -> Self {
        Self {
            year: date.year(),
            month: Some(date.month()),
            day: Some(date.day()),
        }
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;

        if let Some(month) = self.month {
            write!(f, "-{month:02}")?;
        }

        match self.day {
            Some(day) => write!(f, "-{day:02}"),
            None => Ok(()),
        }
    }
}

impl FromStr for PartialDate {
    type Err = NoPartialDate;

    fn from_str(text: &str) -> Result<Self, NoPartialDate> {
        let none = || NoPartialDate(text.to_owned());
        let is_number = |part: &&str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
        let parts: Vec<&str> = text.trim().split('-').collect();

        if parts.len() > 3 || !parts.iter().all(is_number) {
            return Err(none());
        }

        let small = |at: usize| parts.get(at).map(|part| part.parse()).transpose();
        let date = Self {
            year: parts
                .first()
                .and_then(|part| part.parse().ok())
                .ok_or_else(none)?,
            month: small(1).map_err(|_| none())?,
            day: small(2).map_err(|_| none())?,
        };

        if date.is_possible() {
            Ok(date)
        } else {
            Err(none())
        }
    }
}

impl TryFrom<String> for PartialDate {
    type Error = NoPartialDate;

    fn try_from(text: String) -> Result<Self, NoPartialDate> {
        text.parse()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_year_a_month_and_a_day_are_read_as_they_are_written() {
        for text in ["2024", "2024-05", "2024-05-03", "0987-12-31"] {
            let date: PartialDate = text.parse().unwrap();

            assert_eq!(date.to_string(), text);
        }
    }

    #[test]
    fn what_is_no_date_is_refused() {
        for text in [
            "",
            "-",
            "24-13",
            "2024-00",
            "2023-02-29",
            "0000",
            "12345",
            "2024-05-03-01",
            "+2024",
            "2024--3",
            "May 2024",
        ] {
            assert!(text.parse::<PartialDate>().is_err(), "{text}");
        }
    }

    #[test]
    fn a_year_comes_before_its_months() {
        let mut dates: Vec<PartialDate> = ["2024-05-03", "2023-12", "2024-05", "2024"]
            .map(|text| text.parse().unwrap())
            .to_vec();
        dates.sort();

        assert_eq!(
            dates.iter().map(ToString::to_string).collect::<Vec<_>>(),
            ["2023-12", "2024", "2024-05", "2024-05-03"]
        );
    }
}
