//! A value that two laptops may change: a multi-value register, joined by what each entry has replaced.
//!
//! Every opening of a file is a replica, named by a [`WriterId`]; the [`Stamp`] of an edit holds its dot (writer and counter).
//! Each [`Entry`] knows the edits of its register that it has replaced, its causal context (a dotted version vector for each
//! entry, as in Preguiça et al., "Dotted Version Vectors", 2010). A join drops an entry only where another entry says that it
//! has replaced it, and keeps all others side by side. What a copy claims to have seen as a whole, its [`VersionVector`],
//! drops nothing: a copy that lacks an entry without another in its place is incomplete, and takes nothing away.

use jiff::Timestamp;
use uuid::Uuid;

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::sync::Arc;

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

/// The highest counter of each opening: what a copy has seen, or what an entry has replaced.
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

    /// The openings with their counters.
    pub fn iter(&self) -> impl Iterator<Item = (WriterId, u64)> {
        self.0.iter().map(|(writer, counter)| (*writer, *counter))
    }

    /// Raises the counter of an opening to this, unless it is higher.
    pub(super) fn raise(&mut self, writer: WriterId, counter: u64) {
        if counter > 0 {
            let own = self.0.entry(writer).or_default();
            *own = counter.max(*own);
        }
    }

    /// What both have.
    fn common(&self, other: &Self) -> Self {
        self.iter()
            .map(|(writer, counter)| (writer, counter.min(other.of_writer(writer))))
            .filter(|(_, counter)| *counter > 0)
            .collect()
    }
}

impl Stamp {
    /// Whether both have the same dot; the time is for people.
    pub fn is_same_edit(&self, other: &Self) -> bool {
        (self.writer, self.counter) == (other.writer, other.counter)
    }
}

/// The edits of its register that an entry has replaced.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Replaced {
    /// Earlier edits of its own opening at most.
    #[default]
    Own,
    /// Of each opening the edits up to a counter. Shared, since the entries of an old file all have the same.
    UpTo(Arc<VersionVector>),
}

impl Replaced {
    fn new(stamp: &Stamp, edits: VersionVector) -> Self {
        let own = edits.of_writer(stamp.writer);
        let others = usize::from(own > 0);

        if own + 1 == stamp.counter && edits.0.len() == others {
            Self::Own
        } else {
            Self::UpTo(Arc::new(edits))
        }
    }
}

/// A value with the edit that wrote it. Two entries are the same if both are: one edit never writes two values, so that a stamp
/// with two values is a conflict.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry<T> {
    /// The edit.
    pub stamp: Stamp,
    /// What it has replaced, and what that had.
    pub replaced: Replaced,
    /// The value.
    pub value: T,
}

impl<T> Entry<T> {
    /// An entry that has replaced nothing of another opening.
    pub fn new(stamp: Stamp, value: T) -> Self {
        Self {
            stamp,
            replaced: Replaced::Own,
            value,
        }
    }

    /// Whether it says that it has replaced what an edit wrote.
    pub fn has_replaced(&self, stamp: &Stamp) -> bool {
        match &self.replaced {
            Replaced::Own => {
                stamp.writer == self.stamp.writer && stamp.counter < self.stamp.counter
            }
            Replaced::UpTo(edits) => edits.has(stamp) && !self.stamp.is_same_edit(stamp),
        }
    }

    /// What it has replaced, as counters.
    fn replaced_edits(&self) -> VersionVector {
        match &self.replaced {
            Replaced::Own => {
                let mut edits = VersionVector::default();
                edits.raise(self.stamp.writer, self.stamp.counter.saturating_sub(1));

                edits
            }
            Replaced::UpTo(edits) => VersionVector::clone(edits),
        }
    }
}

/// A multi-value register: no entry if nobody has written it, one, or several if copies were joined that had not seen each
/// other's edits.
#[derive(Debug, Clone, PartialEq)]
pub struct Register<T> {
    /// Sorted by stamp.
    entries: Vec<Entry<T>>,
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
    pub fn entries(&self) -> &[Entry<T>] {
        &self.entries
    }

    /// The values, oldest first.
    pub fn values(&self) -> impl DoubleEndedIterator<Item = &T> {
        self.entries.iter().map(|entry| &entry.value)
    }

    /// The value; of several, the one with the latest stamp.
    pub fn get(&self) -> Option<&T> {
        self.values().next_back()
    }

    /// The values without their stamps: for a copy that is only shown.
    pub(super) fn values_mut(&mut self) -> impl Iterator<Item = &mut T> {
        self.entries.iter_mut().map(|entry| &mut entry.value)
    }

    /// Writes a value that replaces every entry: who writes has seen them.
    pub fn set(&mut self, stamp: Stamp, value: T) {
        let replaced = self.replaced_by(&stamp);
        self.entries.clear();
        self.entries.push(Entry {
            stamp,
            replaced,
            value,
        });
    }

    /// What an edit has replaced that replaces every entry.
    pub(super) fn replaced_by(&self, stamp: &Stamp) -> Replaced {
        let is_own = |entry: &Entry<T>| {
            entry.stamp.writer == stamp.writer && entry.replaced == Replaced::Own
        };

        if self.entries.iter().all(is_own) {
            return Replaced::Own;
        }

        let mut edits = VersionVector::default();

        for entry in &self.entries {
            edits.raise(entry.stamp.writer, entry.stamp.counter);

            for (writer, counter) in entry.replaced_edits().iter() {
                edits.raise(writer, counter);
            }
        }

        // An opening has seen all that it did before, and nothing of what it is going to do.
        edits.0.remove(&stamp.writer);
        edits.raise(stamp.writer, stamp.counter.saturating_sub(1));

        Replaced::new(stamp, edits)
    }

    /// Forgets of what its entries have replaced everything that a copy with this version vector has not seen.
    pub(super) fn limit(&mut self, seen: &VersionVector) {
        for entry in &mut self.entries {
            if let Replaced::UpTo(edits) = &entry.replaced {
                entry.replaced = Replaced::new(&entry.stamp, edits.common(seen));
            }
        }
    }

    /// Whether it has an entry of an edit, with whatever value.
    pub fn has_edit(&self, stamp: &Stamp) -> bool {
        self.entries.iter().any(|own| own.stamp.is_same_edit(stamp))
    }

    /// Whether one of its entries has replaced what an edit wrote.
    pub fn has_replaced(&self, stamp: &Stamp) -> bool {
        self.entries.iter().any(|own| own.has_replaced(stamp))
    }

    /// A register with these entries, as a file has them.
    pub fn from_entries(mut entries: Vec<Entry<T>>) -> Self {
        entries.sort_by_key(|entry| entry.stamp);

        Self { entries }
    }
}

impl<T: PartialEq> Register<T> {
    /// Whether it has an entry: the same edit with the same value.
    pub fn has(&self, entry: &Entry<T>) -> bool {
        self.find(entry).is_some()
    }

    fn find(&self, entry: &Entry<T>) -> Option<usize> {
        self.entries
            .iter()
            .position(|own| own.stamp.is_same_edit(&entry.stamp) && own.value == entry.value)
    }

    /// Whether both have the same entries.
    pub fn is_same(&self, other: &Self) -> bool {
        self.entries.len() == other.entries.len()
            && self.entries.iter().all(|entry| other.has(entry))
    }
}

impl<T: PartialEq> Register<T> {
    /// Joins the register of another copy into this one: an entry that another has replaced goes, and all others stand side by
    /// side; so does one that may not give way to the other, as `gives_way` tells of a value and the one in its place. It is never
    /// empty where one of the two was not. Joining is commutative, associative and idempotent.
    pub fn take_in(&mut self, other: &Self, gives_way: impl Fn(&T, &T) -> bool)
    where
        T: Clone + Debug,
    {
        for theirs in &other.entries {
            match self.find(theirs) {
                Some(at) => self.entries[at].agree(theirs),
                None => self.entries.push(theirs.clone()),
            }
        }

        if self.entries.len() < 2 {
            return;
        }

        let mut is_gone = self.replaced_by_what_stays(gives_way).into_iter();
        self.entries.retain(|_| !is_gone.next().unwrap_or(false));

        self.entries.sort_by(|one, other| {
            one.stamp.cmp(&other.stamp).then_with(|| {
                // One stamp with two values: their order is the same in every copy.
                format!("{:?}", one.value).cmp(&format!("{:?}", other.value))
            })
        });
    }
}

impl<T> Register<T> {
    /// Of each entry whether one that stays stands in its place. What a damaged file says may run in a circle, or not on: then an
    /// entry whose place another took stays after all if that one goes itself.
    fn replaced_by_what_stays(&self, gives_way: impl Fn(&T, &T) -> bool) -> Vec<bool> {
        let entries = &self.entries;
        let places_taken = |entry: &Entry<T>| -> Vec<usize> {
            let takers = entries.iter().enumerate();

            takers
                .filter(|(_, other)| other.takes_over(entry, &gives_way))
                .map(|(at, _)| at)
                .collect()
        };
        let takers: Vec<Vec<usize>> = entries.iter().map(places_taken).collect();
        let mut stays = vec![false; entries.len()];
        let mut is_gone = vec![false; entries.len()];

        loop {
            let mut has_changed = false;

            for (at, takers) in takers.iter().enumerate() {
                if stays[at] || is_gone[at] {
                    continue;
                }

                stays[at] = takers.iter().all(|taker| is_gone[*taker]);
                is_gone[at] = takers.iter().any(|taker| stays[*taker]);
                has_changed |= stays[at] || is_gone[at];
            }

            // What is left runs in circles, and stays.
            if !has_changed {
                return is_gone;
            }
        }
    }
}

impl<T> Entry<T> {
    /// Whether it stands in the place of another entry.
    fn takes_over(&self, other: &Self, gives_way: impl Fn(&T, &T) -> bool) -> bool {
        self.has_replaced(&other.stamp)
            && !other.has_replaced(&self.stamp)
            && gives_way(&other.value, &self.value)
    }

    /// Copies that differ about one entry cannot both be right. What both say to be replaced is certain; of two times the earlier
    /// one counts, so that the order of copies makes no difference.
    fn agree(&mut self, other: &Self) {
        self.stamp.at = self.stamp.at.min(other.stamp.at);

        if self.replaced != other.replaced {
            let common = self.replaced_edits().common(&other.replaced_edits());
            self.replaced = Replaced::new(&self.stamp, common);
        }
    }
}

impl<T: PartialEq> Register<T> {
    /// Whether copies were joined that disagree; equal values are no conflict.
    pub fn is_in_conflict(&self) -> bool {
        self.entries
            .windows(2)
            .any(|pair| pair[0].value != pair[1].value)
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
        let mut register = Register::from_entries(vec![
            Entry::new(stamp(2, 1), 'b'),
            Entry::new(stamp(1, 1), 'a'),
        ]);
        assert!(register.is_in_conflict());

        register.set(stamp(1, 2), 'c');

        assert_eq!(register.get(), Some(&'c'));
        assert!(!register.is_in_conflict());
    }

    /// An entry of a writer's first edit that says to have replaced those of others.
    fn over(writer: u128, others: &[u128]) -> Entry<char> {
        let others = others
            .iter()
            .map(|other| (WriterId(Uuid::from_u128(*other)), 1));

        Entry {
            stamp: stamp(writer, 1),
            replaced: Replaced::UpTo(Arc::new(others.collect())),
            value: char::from(b'a' + writer as u8),
        }
    }

    fn joined(registers: &[&[Entry<char>]]) -> Register<char> {
        let mut register = Register::new();

        for entries in registers {
            register.take_in(&Register::from_entries(entries.to_vec()), |_, _| true);
        }

        register
    }

    #[test]
    fn what_goes_has_given_its_place_to_an_entry_that_stays() {
        // Each in the place of the next, but none in the place of the one after.
        let (one, two, three) = (over(1, &[2]), over(2, &[3]), over(3, &[]));
        let whole = joined(&[&[one.clone(), two.clone(), three.clone()]]);
        assert!(whole.has(&one) && !whole.has(&two) && whole.has(&three));

        // Brought in again, it brings nothing.
        let twice = joined(&[whole.entries(), &[two, three]]);
        assert_eq!(twice, whole);
    }

    #[test]
    fn what_only_a_circle_speaks_against_stays() {
        let circle = [over(1, &[2]), over(2, &[3]), over(3, &[1])];
        let beside = over(4, &[]);

        for entries in [
            joined(&[&circle, std::slice::from_ref(&beside)]),
            joined(&[std::slice::from_ref(&beside), &circle]),
            joined(&[&[], &[&circle[..], std::slice::from_ref(&beside)].concat()]),
        ] {
            assert_eq!(entries.entries().len(), 4, "{entries:?}");
        }
    }

    #[test]
    fn copies_that_differ_about_one_entry_agree_in_every_order() {
        let entry = |minute: i64, others: &[u128]| {
            let mut entry = over(1, others);
            entry.stamp.at += jiff::SignedDuration::from_mins(minute);

            entry
        };
        let (early, late) = ([entry(1, &[2, 3])], [entry(2, &[3, 4])]);
        let both = joined(&[&early, &late]);

        assert_eq!(both, joined(&[&late, &early]));
        assert_eq!(both.entries(), [entry(1, &[3])]);
    }

    #[test]
    fn equal_values_of_two_writers_are_no_conflict() {
        let register = Register::from_entries(vec![
            Entry::new(stamp(1, 1), 'a'),
            Entry::new(stamp(2, 1), 'a'),
        ]);

        assert!(!register.is_in_conflict());
        assert_eq!(register.entries().len(), 2);
    }
}
