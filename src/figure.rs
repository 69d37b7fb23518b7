//! A number as people read it: rounded to some decimals, with what stands behind it.

use std::cmp::Ordering;

/// The most decimals of a figure: a raw value is known to the millionth, so that a mean such as 1.25 does not fall below its half by
/// the rounding of binary fractions.
pub(crate) const MOST_DECIMALS: u8 = 6;

/// What stands behind a figure, such as `%`: at most [`Suffix::LIMIT`] characters, kept inline so that figures stay small and `Copy`.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub struct Suffix {
    bytes: [u8; 4 * Suffix::LIMIT],
    length: u8,
}

impl Suffix {
    /// The most characters.
    pub const LIMIT: usize = 8;

    /// The first [`Suffix::LIMIT`] characters of a text.
    pub fn new(text: &str) -> Self {
        let mut suffix = Self::default();

        for sign in text.chars().take(Self::LIMIT) {
            let at = usize::from(suffix.length);
            let length = sign.encode_utf8(&mut suffix.bytes[at..]).len();
            suffix.length += u8::try_from(length).unwrap_or(0);
        }

        suffix
    }

    pub fn as_str(&self) -> &str {
        str::from_utf8(&self.bytes[..usize::from(self.length)]).unwrap_or_default()
    }
}

impl std::fmt::Debug for Suffix {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:?}", self.as_str())
    }
}

/// A number as people read it. Two are equal if their numbers are: 1.5 is 1.50.
#[derive(Debug, Clone, Copy)]
pub struct Figure {
    /// The number in units of its last decimal: 25 with one decimal is 2.5.
    units: i64,
    /// 0 to [`MOST_DECIMALS`].
    decimals: u8,
    suffix: Suffix,
}

impl Figure {
    /// A value rounded to so many decimals, at most [`MOST_DECIMALS`], halves up.
    pub fn rounded(value: f64, decimals: u8) -> Self {
        let decimals = decimals.min(MOST_DECIMALS);
        let millionths = (value * 1e6).round() as i64;
        let step = 10_i64.pow(u32::from(MOST_DECIMALS - decimals));

        Self {
            units: millionths.saturating_add(step / 2).div_euclid(step),
            decimals,
            suffix: Suffix::default(),
        }
    }

    /// A value with as few decimals as hold all of it, and rounded to `most` where that is not enough.
    pub fn trimmed(value: f64, most: u8) -> Self {
        let exact = (0..most).map(|decimals| Self::rounded(value, decimals));

        exact
            .into_iter()
            .find(|figure| figure.is_all_of(value))
            .unwrap_or_else(|| Self::rounded(value, most))
    }

    /// The smallest difference of two figures with so many decimals.
    pub fn step(decimals: u8) -> Self {
        Self {
            units: 1,
            decimals: decimals.min(MOST_DECIMALS),
            suffix: Suffix::default(),
        }
    }

    /// The same number with the other sign.
    #[must_use]
    pub fn negative(self) -> Self {
        Self {
            units: -self.units,
            ..self
        }
    }

    /// The same with this behind it.
    #[must_use]
    pub fn with_suffix(self, suffix: Suffix) -> Self {
        Self { suffix, ..self }
    }

    /// The number in units of its last decimal.
    pub fn units(self) -> i64 {
        self.units
    }

    /// How many decimals it has.
    pub fn decimals(self) -> u8 {
        self.decimals
    }

    /// What stands behind it; often nothing.
    pub fn suffix(&self) -> &str {
        self.suffix.as_str()
    }

    /// The number that is read.
    pub fn value(self) -> f64 {
        self.units as f64 / 10_f64.powi(i32::from(self.decimals))
    }

    /// Whether a value, to the millionth, is no other than the number that is read.
    pub fn is_all_of(self, value: f64) -> bool {
        self == Self::rounded(value, MOST_DECIMALS)
    }

    /// The difference of two numbers as they are read, with nothing behind it.
    #[must_use]
    pub fn minus(self, other: Self) -> Self {
        let decimals = self.decimals.max(other.decimals);

        Self {
            units: self.units_at(decimals) - other.units_at(decimals),
            decimals,
            suffix: Suffix::default(),
        }
    }

    fn units_at(self, decimals: u8) -> i64 {
        let more = u32::from(decimals.saturating_sub(self.decimals));

        self.units.saturating_mul(10_i64.pow(more))
    }
}

impl PartialEq for Figure {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Figure {}

impl PartialOrd for Figure {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Figure {
    fn cmp(&self, other: &Self) -> Ordering {
        self.units_at(MOST_DECIMALS)
            .cmp(&other.units_at(MOST_DECIMALS))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn halves_are_displayed_upwards() {
        let cases = [
            (1.25, 13),
            (1.249_999_9, 13),
            (1.249_99, 12),
            (0.05, 1),
            (0.0, 0),
            (2.65, 27),
            (4.0, 40),
            (-0.25, -2),
        ];

        for (value, tenths) in cases {
            assert_eq!(Figure::rounded(value, 1).units(), tenths, "{value}");
        }

        assert_eq!(Figure::rounded(1.2345, 3).units(), 1235);
        assert_eq!(Figure::rounded(49.5, 0).units(), 50);
    }

    #[test]
    fn a_level_has_all_its_decimals_and_no_more() {
        let cases = [(2.0, 0), (0.25, 2), (0.125, 3), (-0.5, 1)];

        for (value, decimals) in cases {
            let figure = Figure::trimmed(value, MOST_DECIMALS);
            assert_eq!(figure.decimals(), decimals, "{value}");
            assert!(figure.is_all_of(value));
        }

        let third = Figure::trimmed(1.0 / 3.0, 3);
        assert_eq!((third.units(), third.decimals()), (333, 3));
        assert!(!third.is_all_of(1.0 / 3.0));
    }

    #[test]
    fn differences_are_those_of_what_is_read() {
        let (now, before) = (Figure::rounded(1.46, 2), Figure::rounded(1.24, 1));
        let change = now.minus(before);

        assert_eq!((change.units(), change.decimals()), (26, 2));
        assert!(before < now && Figure::rounded(1.5, 1) == Figure::rounded(1.5, 2));
    }

    #[test]
    fn a_suffix_keeps_whole_letters() {
        assert_eq!(Suffix::new(" of 3").as_str(), " of 3");
        assert_eq!(Suffix::new("٪ من مئة نقطة").as_str(), "٪ من مئة");
    }
}
