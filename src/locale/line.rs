//! Lines that the program composes from several values: a name, its source, a date.
//!
//! Each value is isolated, so that none moves another, and the line runs as the language does, whatever the first letter is.

use super::{Direction, Locale, marks};

use jiff::civil::Date;

use std::borrow::Cow;

/// A value of a composed line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LinePart<'a> {
    /// Words in any direction.
    Words(Cow<'a, str>),
    /// A date, which no end of a line breaks.
    Date(Date),
}

impl<'a> From<&'a str> for LinePart<'a> {
    fn from(words: &'a str) -> Self {
        Self::Words(Cow::Borrowed(words))
    }
}

impl<'a> From<&&'a str> for LinePart<'a> {
    fn from(words: &&'a str) -> Self {
        Self::Words(Cow::Borrowed(words))
    }
}

impl<'a> From<&'a String> for LinePart<'a> {
    fn from(words: &'a String) -> Self {
        Self::Words(Cow::Borrowed(words))
    }
}

impl From<String> for LinePart<'_> {
    fn from(words: String) -> Self {
        Self::Words(Cow::Owned(words))
    }
}

impl From<Date> for LinePart<'_> {
    fn from(date: Date) -> Self {
        Self::Date(date)
    }
}

impl Locale {
    /// The values with a dot between them: "Cybercrime act · Official Gazette · 15 March 2022". Empty values are left out.
    pub fn line<'a, P: Into<LinePart<'a>>>(&self, parts: impl IntoIterator<Item = P>) -> String {
        self.composed(parts, "list-dot")
    }

    /// The values with the comma of the language between them. Empty values are left out.
    pub fn list<'a, P: Into<LinePart<'a>>>(&self, parts: impl IntoIterator<Item = P>) -> String {
        self.composed(parts, "list-comma")
    }

    fn composed<'a, P: Into<LinePart<'a>>>(
        &self,
        parts: impl IntoIterator<Item = P>,
        between: &str,
    ) -> String {
        let parts = parts.into_iter().map(Into::into);
        let parts: Vec<String> = parts.filter_map(|part| self.isolated(part)).collect();
        let line = parts.join(&self.text(between));

        match self.direction() {
            Direction::RightToLeft if parts.len() > 1 => marks::led_right_to_left(&line),
            _ => line,
        }
    }

    /// A value that moves nothing around it; `None` if it is empty.
    fn isolated(&self, part: LinePart<'_>) -> Option<String> {
        let part = match part {
            LinePart::Words(words) => marks::balanced(&words),
            LinePart::Date(date) => self.date(date).replace(' ', "\u{A0}"),
        };

        if part.trim().is_empty() {
            return None;
        }

        let is_mixed = match self.direction() {
            Direction::LeftToRight => marks::runs_right_to_left(&part),
            Direction::RightToLeft => {
                marks::runs_left_to_right(&part) || !marks::runs_right_to_left(&part)
            }
        };

        Some(if is_mixed && !marks::is_isolated(&part) {
            marks::isolated(&part)
        } else {
            part
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Language;

    use jiff::civil::date;
    use unicode_bidi::BidiInfo;

    fn arabic() -> Locale {
        Locale::new(Language::matching("ar").unwrap())
    }

    /// The letters as a reader sees them from left to right, without marks; the line takes its direction from its first letter.
    fn seen(line: &str) -> String {
        let bidi = BidiInfo::new(line, None);
        let paragraph = &bidi.paragraphs[0];

        crate::locale::without_marks(&bidi.reorder_line(paragraph, paragraph.range.clone()))
    }

    /// A part as a reader sees it alone.
    fn alone(part: &str) -> String {
        seen(part)
    }

    const EVIL: [&str; 10] = [
        "Official Gazette",
        "الجريدة الرسمية",
        "14/2024 قرار (ISO 27001)",
        "(2) CERT-XX",
        "قرار مجلس الوزراء رقم 14 (ISO",
        "2024",
        "−3%",
        "Cabinet; الوزارة",
        "[a] ב",
        "!?",
    ];

    #[test]
    fn each_value_of_a_line_keeps_its_place_and_its_order_in_both_directions() {
        let day = date(2022, 3, 15);

        for locale in [arabic(), Locale::new(Language::ENGLISH)] {
            let shown_date = alone(&locale.date(day).replace(' ', "\u{A0}"));

            for first in EVIL {
                for second in EVIL {
                    let line = locale.line([first.into(), second.into(), LinePart::Date(day)]);
                    let mut expected = [alone(first), alone(second), shown_date.clone()];

                    if locale.direction() == Direction::RightToLeft {
                        expected.reverse();
                    }

                    assert_eq!(seen(&line), expected.join(" · "), "{first} / {second}");
                }
            }
        }
    }

    #[test]
    fn a_line_inside_a_line_or_a_sentence_stays_one_value() {
        let locale = arabic();
        let inner = locale.list(["Cabinet", "TRA"]);
        let line = locale.line([inner.as_str(), "NS01"]);

        assert_eq!(seen(&line), "NS01 · TRA ،Cabinet");

        let sentence = locale.format(
            "chart-numbered",
            &[("number", "1".into()), ("name", inner.into())],
        );

        assert_eq!(seen(&sentence), "TRA ،Cabinet 1");
    }

    #[test]
    fn a_date_of_a_line_is_in_one_piece_and_empty_values_are_left_out() {
        let english = Locale::new(Language::ENGLISH);
        let parts = ["", "Gazette", " "].map(LinePart::from);
        let line = english.line(parts.into_iter().chain([date(2022, 3, 15).into()]));

        assert_eq!(line, "Gazette · 15\u{A0}March\u{A0}2022");
        assert_eq!(english.line(["", " "]), "");
    }

    #[test]
    fn an_isolate_that_a_value_does_not_end_ends_with_it() {
        let line = Locale::new(Language::ENGLISH).line(["a\u{2067}ب", "b\u{2069}", "c"]);

        assert_eq!(line, "\u{2068}a\u{2067}ب\u{2069}\u{2069} · b · c");
    }
}
