//! What only a person can decide: whose state goes on, and what becomes of work that is not in its file.

use crate::assessment::{Assessment, Difference};
use crate::message::MessageText;
use crate::store::OpenedFile;

use jiff::Timestamp;

use std::path::PathBuf;
use std::sync::Arc;

/// What is asked.
#[derive(Debug)]
pub enum Asking {
    /// The window is closed although the last changes are not in the file: why.
    Close(String),
    /// Somebody leaves, and the disk does not answer: what becomes of the last changes?
    /// The folder is where they would go instead.
    Waiting(PathBuf),
    /// Another computer has left the file open: is it taken over?
    TakeOver,
    /// Somebody else has written the file: whose state goes on?
    Changed,
    /// A crash left work behind that is not in the file: does it come back?
    Left(Arc<Left>),
    /// Somebody leaves while a round is open, in which so many views were given: whether to leave all the same.
    OpenRound(u32),
    /// Somebody leaves while outputs or hand-outs are written: whether to stop that, or to leave once it is done.
    Writing,
    /// Do the snapshots and the recent entry go?
    LeaveNoCopy,
}

/// What somebody else has written in the place of what is open here.
#[derive(Debug)]
pub(super) enum FileConflict {
    /// Another state, and what leads to it from what is open here.
    Differs {
        opened: Box<OpenedFile>,
        difference: Box<Difference>,
        is_same_assessment: bool,
    },
    /// Nothing that can be read.
    Unreadable(MessageText),
}

/// Work that was never saved in its file, kept as a snapshot before a crash.
#[derive(Debug)]
pub struct Left {
    /// When it was kept.
    pub at: Timestamp,
    /// What it holds.
    pub assessment: Assessment,
    /// What leads to it from what the file holds.
    pub difference: Difference,
}

impl Left {
    /// Whether nothing of another state is missing in it, so that work goes on with it as it is.
    pub fn is_all(&self, here: &Assessment) -> bool {
        self.assessment.has_seen(here)
    }
}
