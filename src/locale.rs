//! Words, direction, numbers and dates of one language.

/// The way a language runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// Left to right, as English.
    LeftToRight,
    /// Right to left, as Arabic.
    RightToLeft,
}
