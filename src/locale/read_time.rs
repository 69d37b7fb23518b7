//! Reads times of day as people write them.

use super::{Locale, marks, western_digits};

impl Locale {
    /// Reads `9:00`, `09.00`, `9h30`, `0900`, `9` as minutes after midnight; `None` if it is no time of day.
    ///
    /// Figures may be western, Arabic-Indic or Persian, whatever the locale writes.
    #[allow(clippy::unused_self)] // each reading is asked of the language
    pub fn parse_minute_of_day(&self, text: &str) -> Option<u16> {
        let text = marks::without_marks(&western_digits(text));
        let text = text.trim();
        let is_figure = |part: &str| {
            (1..=2).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit())
        };
        let (hour, minute) = match text.split_once([':', '.', 'h', 'H', '٫', '،']) {
            Some((hour, "")) => (hour, "0"),
            Some((hour, minute)) => (hour.trim(), minute.trim()),
            None if text.len() == 4 && text.is_ascii() => text.split_at(2),
            None => (text, "0"),
        };

        if !is_figure(hour) || !is_figure(minute) {
            return None;
        }

        let (hour, minute): (u16, u16) = (hour.parse().ok()?, minute.parse().ok()?);

        (hour < 24 && minute < 60).then_some(hour * 60 + minute)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Language;

    #[test]
    fn a_time_is_read_as_people_write_it() {
        for language in Language::all() {
            let locale = Locale::new(*language);

            for (typed, minutes) in [
                ("9:00", Some(540)),
                (" 09:05 ", Some(545)),
                ("9.30", Some(570)),
                ("9h30", Some(570)),
                ("9h", Some(540)),
                ("0915", Some(555)),
                ("9", Some(540)),
                ("٠٩:٣٠", Some(570)),
                ("23:59", Some(1_439)),
                ("0:00", Some(0)),
                ("24:00", None),
                ("9:60", None),
                ("", None),
                ("nine", None),
                ("9:00:00", None),
                ("+9:00", None),
                ("090", None),
            ] {
                assert_eq!(locale.parse_minute_of_day(typed), minutes, "{typed}");
            }

            // What the program writes, it reads.
            let written = locale.minute_of_day(605);
            assert_eq!(locale.parse_minute_of_day(&written), Some(605));
        }
    }
}
