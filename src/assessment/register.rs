//! A value that two laptops may change: a multi-value register, joined by version vectors.
//!
//! Every opening of a file is a replica, named by a [`WriterId`]; the [`Stamp`] of an edit holds its dot (writer and counter).
//! What a copy has seen is its [`VersionVector`], the causal context of all its registers. A join drops a value that the other
//! copy had seen and replaced, and keeps values that neither copy had seen of the other side by side (an observed-remove join
//! over dotted values, as in Preguiça et al., "Dotted Version Vectors", 2010), so that nothing is dropped in silence.

use jiff::Timestamp;
use uuid::Uuid;

use std::collections::BTreeMap;

/// One opening of one file for editing, which is a replica: random, never reused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WriterId(pub Uuid);

/// Which edit wrote a value: its dot, with the time for people.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Stamp {
    /// When, by the clock of that computer; for people, not for deciding.
    pub at: Timestamp,
    /// The opening.
    pub writer: WriterId,
    /// Its counter at that edit, from 1.
    pub counter: u64,
}

/// What a copy has seen: the highest counter of each opening.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct VersionVector(BTreeMap<WriterId, u64>);

impl FromIterator<(WriterId, u64)> for VersionVector {
    fn from_iter<I: IntoIterator<Item = (WriterId, u64)>>(counters: I) -> Self {
        Self(counters.into_iter().collect())
    }
}

impl VersionVector {
    /// The highest counter of an opening; 0 if nothing of it was seen.
    pub fn of_writer(&self, writer: WriterId) -> u64 {
        self.0.get(&writer).copied().unwrap_or(0)
    }

    /// Whether an edit was seen.
    pub fn has(&self, stamp: &Stamp) -> bool {
        stamp.counter <= self.of_writer(stamp.writer)
    }
}

impl Stamp {
    /// Whether both have the same dot; the time is for people.
    pub fn is_same_edit(&self, other: &Self) -> bool {
        (self.writer, self.counter) == (other.writer, other.counter)
    }
}

/// A multi-value register: no entry if nobody has written it, one, or several if copies were joined that had not seen each
/// other's edits.
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

    /// The values without their stamps: for a copy that is only shown.
    pub(super) fn values_mut(&mut self) -> impl Iterator<Item = &mut T> {
        self.entries.iter_mut().map(|(_, value)| value)
    }

    /// Writes a value that replaces every entry: who writes has seen them.
    pub fn set(&mut self, stamp: Stamp, value: T) {
        self.entries.clear();
        self.entries.push((stamp, value));
    }

    /// Whether it has the entry that an edit wrote.
    pub fn has(&self, stamp: &Stamp) -> bool {
        self.entries.iter().any(|(own, _)| own.is_same_edit(stamp))
    }

    /// Whether both have the same entries; the values follow from the edits.
    pub fn is_same(&self, other: &Self) -> bool {
        self.entries.len() == other.entries.len()
            && self.entries.iter().all(|(stamp, _)| other.has(stamp))
    }

    /// Joins the register of another copy into this one. An entry that the other copy had seen and no longer has was replaced
    /// there, and goes; entries that neither copy had seen of the other stand side by side. `seen` and `other_seen` are the
    /// version vectors of the two copies. Joining is commutative, associative and idempotent.
    pub fn take_in(&mut self, seen: &VersionVector, other: &Self, other_seen: &VersionVector)
    where
        T: Clone,
    {
        if self.is_same(other) {
            return;
        }

        self.entries
            .retain(|(stamp, _)| other.has(stamp) || !other_seen.has(stamp));

        for (stamp, value) in &other.entries {
            if !self.has(stamp) && !seen.has(stamp) {
                self.entries.push((*stamp, value.clone()));
            }
        }

        self.entries.sort_by_key(|(stamp, _)| *stamp);
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
