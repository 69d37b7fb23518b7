//! Writes numbers as text; no other module does.

use super::{Direction, Locale, marks};
use crate::figure::Figure;

/// The digits in which numbers are written. The program always reads both.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Digits {
    /// 0 1 2 3 4 5 6 7 8 9
    #[default]
    Western,
    /// ٠ ١ ٢ ٣ ٤ ٥ ٦ ٧ ٨ ٩
    ArabicIndic,
}

impl Digits {
    /// The text with its western digits replaced by these.
    pub(super) fn write(self, text: &str) -> String {
        match self {
            Self::Western => text.to_owned(),
            Self::ArabicIndic => text
                .chars()
                .map(|sign| match sign.to_digit(10) {
                    Some(value) => char::from_u32(0x0660 + value).unwrap_or(sign),
                    None => sign,
                })
                .collect(),
        }
    }
}

/// The text with Arabic-Indic and Persian digits replaced by western ones; for every field that takes a number.
pub fn western_digits(text: &str) -> String {
    text.chars()
        .map(|sign| {
            let zero = match sign {
                '\u{0660}'..='\u{0669}' => 0x0660,
                '\u{06F0}'..='\u{06F9}' => 0x06F0,
                _ => return sign,
            };
            char::from_digit(u32::from(sign) - zero, 10).unwrap_or(sign)
        })
        .collect()
}

/// The signs of a language, read once.
#[derive(Debug, Default)]
pub(super) struct Signs {
    decimal: String,
    group: String,
    minus: String,
    plus: String,
    percent: String,
}

impl Signs {
    pub(super) fn of(locale: &Locale) -> Self {
        let minus = locale.text("number-minus");
        let plus = locale.text("number-plus");

        match locale.digits() {
            Digits::Western => Self {
                decimal: locale.text("number-decimal"),
                group: locale.text("number-group"),
                minus,
                plus,
                percent: locale.text("number-percent"),
            },
            // These signs belong to the digits, not to the language.
            Digits::ArabicIndic => Self {
                decimal: "٫".to_owned(),
                group: "٬".to_owned(),
                minus,
                plus,
                percent: "٪".to_owned(),
            },
        }
    }
}

impl Locale {
    /// A number with its decimals and what stands behind it: `2.5`, `45%`.
    pub fn figure(&self, figure: Figure) -> String {
        let number = self.number(figure);

        self.with_suffix(number, figure)
    }

    /// The same without what stands behind it.
    fn number(&self, figure: Figure) -> String {
        let sign = if figure.units() < 0 {
            &self.signs.minus
        } else {
            ""
        };

        self.signed(sign, &self.unsigned(figure))
    }

    fn with_suffix(&self, number: String, figure: Figure) -> String {
        match figure.suffix() {
            "" => number,
            suffix => number + &self.digits.write(suffix),
        }
    }

    /// Hundredths as a number with two decimals: 75 is `0.75`.
    pub fn hundredths(&self, hundredths: i64) -> String {
        let sign = if hundredths < 0 {
            &self.signs.minus
        } else {
            ""
        };
        let size = hundredths.unsigned_abs();
        let digits = format!(
            "{}{}{}",
            self.grouped(size / 100),
            self.signs.decimal,
            self.digits.write(&format!("{:02}", size % 100))
        );

        self.signed(sign, &digits)
    }

    /// Seconds as minutes and seconds: 100 is `1:40`.
    pub fn minutes(&self, seconds: u32) -> String {
        self.digits
            .write(&format!("{}:{:02}", seconds / 60, seconds % 60))
    }

    /// A difference, always with its sign: `+0.3`, `−0.3`, and `0.0` where nothing changed.
    pub fn change(&self, change: Figure) -> String {
        let sign = match change.units() {
            1.. => self.signs.plus.as_str(),
            0 => "",
            ..0 => self.signs.minus.as_str(),
        };

        self.signed(sign, &self.unsigned(change))
    }

    /// A whole difference, always with its sign: `+12`, `−1`, and `0` where there is none.
    pub fn signed_count(&self, difference: i64) -> String {
        let sign = match difference {
            1.. => self.signs.plus.as_str(),
            0 => "",
            ..0 => self.signs.minus.as_str(),
        };

        self.signed(sign, &self.grouped(difference.unsigned_abs()))
    }

    /// Whole percent: `45%`.
    pub fn percent(&self, whole: u32) -> String {
        format!("{}{}", self.grouped(whole.into()), self.signs.percent)
    }

    /// Whole percent that may be negative: `−20%`.
    pub fn signed_percent(&self, whole: i64) -> String {
        let sign = if whole < 0 {
            self.signs.minus.as_str()
        } else {
            ""
        };
        let percent = format!(
            "{}{}",
            self.grouped(whole.unsigned_abs()),
            self.signs.percent
        );

        self.signed(sign, &percent)
    }

    /// A count with grouped thousands: `1,234`.
    pub fn count(&self, number: usize) -> String {
        self.grouped(number as u64)
    }

    /// The label of a level of a scale: a number with the signs of the language and all its decimals, anything else as it is.
    pub fn label(&self, label: &str) -> String {
        let (sign, size) = match label.strip_prefix('-') {
            Some(size) => (self.signs.minus.as_str(), size),
            None => ("", label),
        };
        let (whole, decimals) = size.split_once('.').unwrap_or((size, "0"));
        let is_number =
            |digits: &str| !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_digit());

        if !is_number(whole) || !is_number(decimals) {
            return label.to_owned();
        }

        let size = self.digits.write(size).replace('.', &self.signs.decimal);

        self.signed(sign, &size)
    }

    /// A range of two values: `1.2 – 1.5`, `12 – 45%`; one value if both are the same.
    pub fn range(&self, low: Figure, high: Figure) -> String {
        if low == high {
            return self.figure(low);
        }

        self.assemble(
            "number-range",
            &[
                ("low", self.number(low).into()),
                ("high", self.figure(high).into()),
            ],
        )
    }

    fn unsigned(&self, figure: Figure) -> String {
        let step = 10_u64.pow(figure.decimals().into());
        let units = figure.units().unsigned_abs();
        let whole = self.grouped(units / step);

        if figure.decimals() == 0 {
            return whole;
        }

        let width = usize::from(figure.decimals());
        let decimals = format!("{:0width$}", units % step);

        [
            whole.as_str(),
            &self.signs.decimal,
            &self.digits.write(&decimals),
        ]
        .concat()
    }

    /// Puts the sign before the digits, on the side where a reader of these digits expects it.
    fn signed(&self, sign: &str, digits: &str) -> String {
        match (self.direction(), self.digits) {
            _ if sign.is_empty() => digits.to_owned(),
            (Direction::LeftToRight, _) => format!("{sign}{digits}"),
            (Direction::RightToLeft, Digits::Western) => {
                marks::left_to_right(&format!("{sign}{digits}"))
            }
            (Direction::RightToLeft, Digits::ArabicIndic) => format!("\u{061C}{sign}{digits}"),
        }
    }

    fn grouped(&self, number: u64) -> String {
        let plain = number.to_string();
        let mut text = String::with_capacity(plain.len() * 2);

        for (index, digit) in plain.chars().enumerate() {
            if index > 0 && (plain.len() - index).is_multiple_of(3) {
                text.push_str(&self.signs.group);
            }
            text.push(digit);
        }

        self.digits.write(&text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::Suffix;
    use crate::locale::{Language, sample};

    fn english() -> Locale {
        Locale::new(Language::ENGLISH)
    }

    fn tenths(units: i64) -> Figure {
        Figure::rounded(units as f64 / 10.0, 1)
    }

    #[test]
    fn a_label_is_a_number_with_all_its_decimals_or_a_word() {
        let check = |label, expected: &str| assert_eq!(english().label(label), expected);

        check("2", "2");
        check("0.25", "0.25");
        check("-0.5", "−0.5");
        check("1b", "1b");
        check("-", "-");
        check("1.", "1.");
    }

    #[test]
    fn values_have_one_decimal() {
        let check = |units, expected: &str| assert_eq!(english().figure(tenths(units)), expected);

        check(0, "0.0");
        check(4, "0.4");
        check(25, "2.5");
        check(40, "4.0");
        check(-3, "−0.3");
        check(123_456, "12,345.6");
        assert_eq!(english().figure(Figure::rounded(0.625, 3)), "0.625");
        assert_eq!(english().figure(Figure::rounded(-4.5, 0)), "−4");
    }

    #[test]
    fn differences_carry_their_sign() {
        assert_eq!(english().change(tenths(3)), "+0.3");
        assert_eq!(english().change(tenths(-3)), "−0.3");
        assert_eq!(english().change(tenths(0)), "0.0");
    }

    #[test]
    fn counts_are_grouped_by_thousands() {
        let check = |number, expected: &str| assert_eq!(english().count(number), expected);

        check(0, "0");
        check(75, "75");
        check(999, "999");
        check(1000, "1,000");
        check(1_234_567, "1,234,567");
        assert_eq!(english().percent(45), "45%");
    }

    #[test]
    fn a_range_of_one_value_is_that_value() {
        assert_eq!(english().range(tenths(12), tenths(15)), "1.2 – 1.5");
        assert_eq!(english().range(tenths(12), tenths(12)), "1.2");
    }

    #[test]
    fn what_stands_behind_a_value_stands_once_behind_a_range() {
        let percent = |units| tenths(units).with_suffix(Suffix::new("%"));

        assert_eq!(english().figure(percent(455)), "45.5%");
        assert_eq!(english().range(percent(120), percent(455)), "12.0 – 45.5%");
    }

    #[test]
    fn ranges_from_right_to_left_are_joined_by_a_word() {
        assert_eq!(
            sample::arabic().range(tenths(12), tenths(15)),
            "1.2 إلى 1.5"
        );
    }

    #[test]
    fn arabic_indic_digits_bring_their_own_signs() {
        let locale = sample::arabic_indic();

        assert_eq!(locale.figure(tenths(25)), "٢٫٥");
        assert_eq!(locale.label("0.25"), "٠٫٢٥");
        assert_eq!(locale.percent(45), "٤٥٪");
        assert_eq!(locale.count(1234), "١٬٢٣٤");
        assert_eq!(locale.range(tenths(12), tenths(15)), "١٫٢ إلى ١٫٥");
    }

    #[test]
    fn a_sign_stays_with_its_number_from_right_to_left() {
        assert_eq!(sample::arabic().figure(tenths(-3)), "\u{2066}−0.3\u{2069}");
        assert_eq!(
            sample::arabic().range(tenths(-3), tenths(4)),
            "\u{2066}−0.3\u{2069} إلى 0.4"
        );
        assert_eq!(sample::arabic_indic().change(tenths(3)), "\u{061C}+٠٫٣");
    }

    #[test]
    fn every_kind_of_digit_is_read() {
        assert_eq!(western_digits("٠١٢٣٤٥٦٧٨٩"), "0123456789");
        assert_eq!(western_digits("۰۱۲۳۴۵۶۷۸۹"), "0123456789");
        assert_eq!(western_digits("IM10 ٣"), "IM10 3");
    }
}
