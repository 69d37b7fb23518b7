//! A value that two laptops may change, kept with the stamp of the edit that wrote it.
//!
//! Joining two copies keeps what neither had seen of the other side by side; nothing is dropped in silence.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// One opening of one file for editing; random, never reused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct WriterId(pub Uuid);

/// Who edits, where, and when: given with every edit, since the model knows no clock and no computer.
#[derive(Debug, Clone, Copy)]
pub struct Signature<'a> {
    /// The opening that edits.
    pub writer: WriterId,
    /// The name of the computer; may be empty.
    pub computer: &'a str,
    /// Now.
    pub at: Timestamp,
}

/// An opening that has edited, with the highest of its counters that this copy has seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Writer {
    /// The opening.
    pub id: WriterId,
    /// The name of its computer; may be empty.
    pub computer: String,
    /// When it first edited.
    pub since: Timestamp,
    /// The highest counter seen; it never goes back, not by undo either.
    pub counter: u64,
}

/// Which edit wrote a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Stamp {
    /// When, by the clock of that computer; for people, not for deciding.
    pub at: Timestamp,
    /// The opening.
    pub writer: WriterId,
    /// Its counter at that edit, from 1.
    pub counter: u64,
}

/// A value with its stamps: one entry, or several if copies were joined that had not seen each other's edits.
#[derive(Debug, Clone, PartialEq)]
pub struct Register<T> {
    /// Sorted by stamp.
    entries: Vec<(Stamp, T)>,
}

impl<T> Default for Register<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T> Register<T> {
    /// A register that nobody has written.
    pub const fn new() -> Self {
        Self {
            entries: Vec::new(),
        }
    }

    /// Whether nobody has written it.
    pub fn is_untouched(&self) -> bool {
        self.entries.is_empty()
    }

    /// All entries, oldest first.
    pub fn entries(&self) -> &[(Stamp, T)] {
        &self.entries
    }

    /// The value; of several, the one with the latest stamp.
    pub fn get(&self) -> Option<&T> {
        self.entries.last().map(|(_, value)| value)
    }

    /// Writes a value that replaces every entry: who writes has seen them.
    pub fn set(&mut self, stamp: Stamp, value: T) {
        self.entries.clear();
        self.entries.push((stamp, value));
    }

    /// A register with these entries, as a file has them.
    pub fn from_entries(mut entries: Vec<(Stamp, T)>) -> Self {
        entries.sort_by_key(|(stamp, _)| *stamp);

        Self { entries }
    }
}

impl<T: PartialEq> Register<T> {
    /// Whether copies were joined that disagree; equal values are no conflict.
    pub fn is_in_conflict(&self) -> bool {
        self.entries.windows(2).any(|pair| pair[0].1 != pair[1].1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stamp(writer: u128, counter: u64) -> Stamp {
        Stamp {
            at: Timestamp::UNIX_EPOCH,
            writer: WriterId(Uuid::from_u128(writer)),
            counter,
        }
    }

    #[test]
    fn writing_replaces_what_was_seen() {
        let mut register = Register::from_entries(vec![(stamp(2, 1), 'b'), (stamp(1, 1), 'a')]);
        assert!(register.is_in_conflict());

        register.set(stamp(1, 2), 'c');

        assert_eq!(register.get(), Some(&'c'));
        assert!(!register.is_in_conflict());
    }

    #[test]
    fn equal_values_of_two_writers_are_no_conflict() {
        let register = Register::from_entries(vec![(stamp(1, 1), 'a'), (stamp(2, 1), 'a')]);

        assert!(!register.is_in_conflict());
        assert_eq!(register.entries().len(), 2);
    }
}
