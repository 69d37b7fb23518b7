//! Who edits an assessment: the openings of its copies, each of which is a replica.

use crate::assessment::{ItemId, WriterId};

use jiff::Timestamp;

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

/// An opening that has edited, with the highest of its counters that this copy has seen: an entry of the version vector.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Writer {
    /// The opening.
    pub id: WriterId,
    /// The name of its computer; may be empty.
    pub computer: String,
    /// The breakout whose copy it edited; `None` for a file that is nobody's copy.
    pub breakout: Option<ItemId>,
    /// When it first edited.
    pub since: Timestamp,
    /// The highest counter seen; it never goes back, not by undo either.
    pub counter: u64,
}

/// Sorts writers, the earliest first.
pub(crate) fn sort(writers: &mut [Writer]) {
    writers.sort_by_key(|writer| (writer.since, writer.id));
}
