//! Writes dates and times as text. Names and patterns are in `date.ftl`.

use super::{Arg, Locale};

use jiff::SignedDuration;
use jiff::civil::{Date, DateTime, Time};

/// Why a text is refused as a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum DateError {
    /// The text is empty.
    #[error("no date")]
    Empty,
    /// The text does not have the form of a date.
    #[error("not a date")]
    Unreadable,
    /// The year has one or two digits, so that its century is a guess.
    #[error("a year without its century")]
    ShortYear,
    /// The calendar has no such day, such as 31 June.
    #[error("a day that does not exist")]
    Impossible,
    /// The year is before 1900 or after 2200.
    #[error("a year outside 1900 to 2200")]
    OutsideYears,
}

impl DateError {
    /// The key of the message that says what to write instead.
    pub fn key(self) -> &'static str {
        match self {
            Self::Empty => "date-error-empty",
            Self::Unreadable => "date-error-unreadable",
            Self::ShortYear => "date-error-short-year",
            Self::Impossible => "date-error-impossible",
            Self::OutsideYears => "date-error-outside-years",
        }
    }
}

impl Locale {
    /// `11 June 2026`
    pub fn date(&self, date: Date) -> String {
        self.assemble(
            "date-full",
            &[
                ("day", self.day(date)),
                ("month", self.month(date)),
                ("year", self.year(date)),
            ],
        )
    }

    /// `11 Jun 2026`
    pub fn date_short(&self, date: Date) -> String {
        self.assemble(
            "date-short",
            &[
                ("day", self.day(date)),
                (
                    "month",
                    self.text(&format!("month-{}.short", date.month())).into(),
                ),
                ("year", self.year(date)),
            ],
        )
    }

    /// A date of which only the year, or the year and the month, may be known: `2026`, `Jun 2026`, `11 Jun 2026`.
    pub fn date_in_part(&self, year: i16, month: Option<i8>, day: Option<i8>) -> String {
        let whole = month.zip(day);
        let whole = whole.and_then(|(month, day)| Date::new(year, month, day).ok());

        match (whole, month) {
            (Some(date), _) => self.date_short(date),
            (None, Some(month)) => self.assemble(
                "date-month",
                &[
                    ("month", self.text(&format!("month-{month}.short")).into()),
                    ("year", self.digits.write(&year.to_string()).into()),
                ],
            ),
            (None, None) => self.digits.write(&year.to_string()),
        }
    }

    /// `Thursday 11 June 2026`
    pub fn weekday_date(&self, date: Date) -> String {
        let weekday = date.weekday().to_monday_one_offset();

        self.assemble(
            "date-weekday",
            &[
                ("weekday", self.text(&format!("weekday-{weekday}")).into()),
                ("day", self.day(date)),
                ("month", self.month(date)),
                ("year", self.year(date)),
            ],
        )
    }

    /// `9–11 June 2026`, `30 May – 2 June 2026`, `30 December 2026 – 2 January 2027`; one date where both are the
    /// same. The earlier comes first, in either order of the arguments.
    pub fn date_range(&self, one: Date, other: Date) -> String {
        let (first, last) = (one.min(other), one.max(other));

        if first == last {
            self.date(first)
        } else if first.year() != last.year() {
            self.assemble(
                "date-range-years",
                &[
                    ("first", self.date(first).into()),
                    ("last", self.date(last).into()),
                ],
            )
        } else if first.month() != last.month() {
            self.assemble(
                "date-range-months",
                &[
                    ("first-day", self.day(first)),
                    ("first-month", self.month(first)),
                    ("last-day", self.day(last)),
                    ("last-month", self.month(last)),
                    ("year", self.year(last)),
                ],
            )
        } else {
            self.assemble(
                "date-range-days",
                &[
                    ("first", self.day(first)),
                    ("last", self.day(last)),
                    ("month", self.month(last)),
                    ("year", self.year(last)),
                ],
            )
        }
    }

    /// `09:12`
    pub fn time(&self, time: Time) -> String {
        let two_digits = |number: i8| Arg::from(self.digits.write(&format!("{number:02}")));

        self.assemble(
            "date-time",
            &[
                ("hour", two_digits(time.hour())),
                ("minute", two_digits(time.minute())),
            ],
        )
    }

    /// A time of day, from minutes after midnight: `09:12`. Minutes of the next day begin at midnight again.
    pub fn minute_of_day(&self, minutes: u16) -> String {
        let within_day = i64::from(minutes % (24 * 60));
        let midnight = Time::midnight();

        self.time(midnight.wrapping_add(SignedDuration::from_mins(within_day)))
    }

    /// `Today, 09:12`, `Yesterday, 10:52`, and any other day by its date alone.
    pub fn moment(&self, then: DateTime, now: DateTime) -> String {
        let today = now.date();

        if then.date() == today {
            self.assemble(
                "date-moment-today",
                &[("time", self.time(then.time()).into())],
            )
        } else if today
            .yesterday()
            .is_ok_and(|yesterday| then.date() == yesterday)
        {
            self.assemble(
                "date-moment-yesterday",
                &[("time", self.time(then.time()).into())],
            )
        } else {
            self.date(then.date())
        }
    }

    fn day(&self, date: Date) -> Arg<'static> {
        self.assemble("date-day", &[("day", Arg::Number(date.day().into()))])
            .into()
    }

    fn month(&self, date: Date) -> Arg<'static> {
        self.text(&format!("month-{}", date.month())).into()
    }

    fn year(&self, date: Date) -> Arg<'static> {
        self.digits.write(&date.year().to_string()).into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::{Language, sample};

    use jiff::civil::{date, datetime, time};

    fn english() -> Locale {
        Locale::new(Language::ENGLISH)
    }

    #[test]
    fn a_date_is_written_day_month_year() {
        let day = date(2026, 6, 11);

        assert_eq!(english().date(day), "11 June 2026");
        assert_eq!(english().date_short(day), "11 Jun 2026");
        assert_eq!(english().weekday_date(day), "Thursday 11 June 2026");
        assert_eq!(
            english().weekday_date(date(2026, 6, 14)),
            "Sunday 14 June 2026"
        );
    }

    #[test]
    fn the_first_of_a_month_is_an_ordinal_in_french_and_no_other_day_is() {
        let french = Locale::new(Language::matching("fr").unwrap());

        assert_eq!(french.date(date(2026, 6, 1)), "1er juin 2026");
        assert_eq!(french.date_short(date(2026, 6, 1)), "1er juin 2026");
        assert_eq!(french.weekday_date(date(2026, 6, 1)), "lundi 1er juin 2026");
        assert_eq!(
            french.date_range(date(2026, 6, 1), date(2026, 6, 3)),
            "du 1er au 3 juin 2026"
        );
        assert_eq!(
            french.date_range(date(2026, 5, 30), date(2026, 6, 1)),
            "du 30 mai au 1er juin 2026"
        );
        assert_eq!(french.date(date(2026, 6, 11)), "11 juin 2026");
        assert_eq!(french.date(date(2026, 6, 21)), "21 juin 2026");
        assert_eq!(french.parse_date("1er juin 2026"), Ok(date(2026, 6, 1)));
    }

    #[test]
    fn a_range_says_nothing_twice() {
        let check = |first: Date, last: Date, expected: &str| {
            assert_eq!(english().date_range(first, last), expected);
            assert_eq!(english().date_range(last, first), expected);
        };

        check(date(2026, 6, 9), date(2026, 6, 11), "9–11 June 2026");
        check(date(2026, 5, 30), date(2026, 6, 2), "30 May – 2 June 2026");
        check(
            date(2026, 12, 30),
            date(2027, 1, 2),
            "30 December 2026 – 2 January 2027",
        );
        check(
            date(2026, 6, 9),
            date(2027, 6, 11),
            "9 June 2026 – 11 June 2027",
        );
        check(date(2026, 6, 9), date(2026, 6, 9), "9 June 2026");
    }

    #[test]
    fn a_moment_is_named_from_today() {
        let now = datetime(2026, 3, 1, 10, 0, 0, 0);
        let check =
            |then: DateTime, expected: &str| assert_eq!(english().moment(then, now), expected);

        check(datetime(2026, 3, 1, 9, 12, 0, 0), "Today, 09:12");
        check(datetime(2026, 3, 1, 0, 0, 0, 0), "Today, 00:00");
        check(datetime(2026, 2, 28, 10, 52, 59, 0), "Yesterday, 10:52");
        check(datetime(2026, 2, 27, 23, 59, 0, 0), "27 February 2026");
        check(datetime(2024, 6, 14, 12, 0, 0, 0), "14 June 2024");
        check(datetime(2026, 3, 2, 0, 0, 0, 0), "2 March 2026");
    }

    #[test]
    fn nothing_parts_the_figures_of_a_time_from_right_to_left() {
        assert_eq!(sample::arabic().time(time(9, 12, 0, 0)), "09:12");
        assert_eq!(sample::arabic_indic().time(time(9, 12, 0, 0)), "٠٩:١٢");
        assert_eq!(sample::arabic().date(date(2026, 6, 11)), "11 يونيو 2026");
        assert_eq!(
            sample::arabic_indic().date(date(2026, 6, 11)),
            "١١ يونيو ٢٠٢٦"
        );
    }

    #[test]
    fn the_ends_of_the_calendar_are_written_too() {
        let now = DateTime::MIN;

        assert_eq!(english().moment(DateTime::MIN, now), "Today, 00:00");
        assert_eq!(english().date(Date::MAX), "31 December 9999");
    }
}
