//! A look at the file of the open assessment, taken on any thread: whether it holds what it held, or what somebody else wrote.

use crate::assessment::{Assessment, Difference};
use crate::store::file_lock::{FileLock, Holder};
use crate::store::{self, FileState, Fingerprint, Missing, OpenError, OpenedFile};

use std::path::PathBuf;
use std::sync::Weak;

/// A look at the file, to be taken on any thread.
#[derive(Debug)]
pub struct Glance {
    pub(super) path: PathBuf,
    pub(super) expected: Fingerprint,
    pub(super) known: Option<Fingerprint>,
    pub(super) lock: Option<Weak<FileLock>>,
    pub(super) mine: Assessment,
}

/// What a look at the file has found.
#[derive(Debug)]
pub struct Glanced {
    /// What the file holds.
    pub found: Found,
    /// Who has taken it over on another computer.
    pub taken_by: Option<Holder>,
}

/// What the file holds.
#[derive(Debug)]
pub enum Found {
    /// What it held.
    Unchanged,
    /// What is known of somebody else already.
    Known,
    /// Nothing: it is not there, or cannot be looked at.
    Gone(Missing),
    /// What somebody else has written.
    Theirs(Box<Theirs>),
}

/// What somebody else has written in the place of what is open here.
#[derive(Debug)]
pub struct Theirs {
    /// What it holds, or why that cannot be read.
    pub read: Result<OpenedFile, OpenError>,
    /// What leads to it from what is open here; `None` if it is the same, or cannot be read.
    pub difference: Option<Difference>,
}

impl Glance {
    /// Looks, and reads what somebody else has written.
    pub fn run(self) -> Glanced {
        let lock = self.lock.as_ref().and_then(Weak::upgrade);
        let taken_by = lock.and_then(|lock| lock.taken_by());
        let found = match store::file_state(&self.path, &self.expected) {
            FileState::Unchanged => Found::Unchanged,
            FileState::Gone(missing) => Found::Gone(missing),
            FileState::Changed if self.is_known() => Found::Known,
            FileState::Changed => Found::Theirs(Box::new(self.read())),
        };

        Glanced { found, taken_by }
    }

    fn is_known(&self) -> bool {
        self.known
            .is_some_and(|known| store::file_state(&self.path, &known) == FileState::Unchanged)
    }

    fn read(&self) -> Theirs {
        let read = store::open(&self.path);
        let theirs = read.as_ref().ok().map(|opened| &opened.assessment);
        let difference = theirs
            .filter(|theirs| **theirs != self.mine)
            .map(|theirs| Difference::between(&self.mine, theirs));

        Theirs { read, difference }
    }
}
