//! The open assessment: what it holds, what can be taken back, and whether it is saved.

use crate::assessment::{
    Assessment, Edit, EditError, History, ItemId, Signature, Touched, WriterId,
};
use crate::results::Results;
use crate::store::{Expected, OpenError, SaveError, Saved};

use jiff::{Timestamp, Zoned};
use uuid::Uuid;

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Whether what is in memory is on disk.
#[derive(Debug, Clone)]
pub enum Saving {
    /// Nothing has changed since the file was opened.
    Untouched,
    /// Everything is on disk since then.
    Saved(Zoned),
    /// Something has changed, and a save is about to start.
    Due,
    /// A save is running.
    Running,
    /// The last save failed: the work is in memory, and the save is tried again.
    Failed(Arc<SaveError>),
}

/// An edit with the way in which it joins the history.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// A step of its own.
    New,
    /// Goes on with the last step, as typing does.
    Continued,
}

/// The open assessment.
#[derive(Debug)]
pub struct Work {
    path: PathBuf,
    assessment: Assessment,
    results: Results,
    history: History,
    writer: WriterId,
    saving: Saving,
    revision: u64,
    /// The revision of the save that was started last.
    started: u64,
    gate: Arc<Mutex<Kept>>,
}

/// Where the work is kept, and the newest revision that is there. Whoever writes the file holds it, so that an older save
/// never lands on a newer one, nor on a name that the file has left.
#[derive(Debug)]
struct Kept {
    path: PathBuf,
    revision: Option<u64>,
    /// What the file held when it was last read or written here.
    expected: Expected,
}

impl Kept {
    /// Writes the work, if the file holds what it held.
    fn save(&mut self, assessment: &Assessment) -> Result<(), SaveError> {
        let saved = crate::store::save(&self.path, assessment, self.expected);
        let print = match &saved {
            Ok(saved) => Some(saved.print),
            Err(error) => error.landed(),
        };
        self.expected = print.map_or(self.expected, Expected::This);

        saved.map(|saved| self.path = saved.path)
    }
}

/// How a save has ended.
#[derive(Debug, Clone)]
pub struct Ended {
    writer: WriterId,
    revision: u64,
    result: Result<(), Arc<SaveError>>,
}

/// A save to be run, on any thread.
#[derive(Debug)]
pub struct Save {
    assessment: Assessment,
    path: PathBuf,
    writer: WriterId,
    revision: u64,
    gate: Arc<Mutex<Kept>>,
}

impl Save {
    /// Writes the work, unless something newer is on disk already.
    pub fn run(self) -> Ended {
        let mut kept = hold(&self.gate);
        let is_newer = kept.revision.is_none_or(|newest| newest < self.revision);
        let result = if is_newer {
            kept.save(&self.assessment).map_err(Arc::new)
        } else {
            Ok(())
        };

        if is_newer && result.is_ok() {
            kept.revision = Some(self.revision);
        }

        Ended {
            writer: self.writer,
            revision: self.revision,
            result,
        }
    }

    /// The end of this save, should nobody learn how it ended.
    pub fn interrupted(&self) -> Ended {
        Ended {
            writer: self.writer,
            revision: self.revision,
            result: Err(Arc::new(SaveError::interrupted(&self.path))),
        }
    }
}

/// Waits until nobody else writes, then keeps others from writing.
fn hold(gate: &Mutex<Kept>) -> MutexGuard<'_, Kept> {
    gate.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Work {
    /// An assessment of whose file nothing is known but its path.
    pub fn new(path: PathBuf, assessment: Assessment) -> Self {
        Self::known(path, assessment, Expected::Anything)
    }

    /// An assessment that was just written to a file.
    pub fn just_written(saved: Saved, assessment: Assessment) -> Self {
        Self::known(saved.path, assessment, Expected::This(saved.print))
    }

    fn known(path: PathBuf, assessment: Assessment, expected: Expected) -> Self {
        Self {
            results: Results::new(&assessment),
            gate: Arc::new(Mutex::new(Kept {
                path: path.clone(),
                revision: None,
                expected,
            })),
            path,
            assessment,
            history: History::default(),
            writer: WriterId(Uuid::new_v4()),
            saving: Saving::Untouched,
            revision: 0,
            started: 0,
        }
    }

    /// Tells this opening from every other.
    pub fn writer(&self) -> WriterId {
        self.writer
    }

    /// Opens a file; it is not touched.
    ///
    /// # Errors
    /// Why it cannot be opened.
    pub fn open(path: &Path) -> Result<Self, OpenError> {
        let opened = crate::store::open(path)?;

        Ok(Self::known(
            opened.path,
            opened.assessment,
            Expected::This(opened.print),
        ))
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// It is now kept somewhere else: what is here is written there, and nothing older.
    pub fn moved_to(&mut self, path: PathBuf) {
        let mut kept = hold(&self.gate);
        kept.path.clone_from(&path);
        kept.revision = self.revision.checked_sub(1);
        // The copy that was just made there may be older than what is here; it is replaced at once.
        kept.expected = Expected::Anything;
        drop(kept);
        self.path = path;
        self.saving = Saving::Due;
    }

    /// The assessment.
    pub fn assessment(&self) -> &Assessment {
        &self.assessment
    }

    /// Everything that is shown of it.
    pub fn results(&self) -> &Results {
        &self.results
    }

    /// Rises with every change; equal revisions show equal things.
    pub fn revision(&self) -> u64 {
        self.revision
    }

    /// Whether it is saved.
    pub fn saving(&self) -> &Saving {
        &self.saving
    }

    /// Makes a change, and the save due.
    ///
    /// # Errors
    /// Why it cannot happen now; then nothing was changed.
    pub fn apply(&mut self, edit: Edit, step: Step) -> Result<(), EditError> {
        let by = signature(self.writer);
        let touched = match step {
            Step::New => self.history.apply(&mut self.assessment, edit, by)?,
            Step::Continued => self.history.go_on(&mut self.assessment, edit, by)?,
        };
        self.changed(&touched);

        Ok(())
    }

    /// Writes down what belongs to a change and is no step of the history, such as the time it took.
    ///
    /// # Errors
    /// As [`Work::apply`].
    pub fn apply_beside(&mut self, edit: Edit) -> Result<(), EditError> {
        let touched = edit.touched();
        self.assessment.apply(edit, signature(self.writer))?;
        self.changed(&touched);

        Ok(())
    }

    /// Takes back the last change; what it touched, or `None` if there is none.
    pub fn undo(&mut self) -> Option<Touched> {
        let touched = self
            .history
            .undo(&mut self.assessment, signature(self.writer))?;
        self.changed(&touched);

        Some(touched)
    }

    /// Does again what was taken back last; what it touched, or `None` if there is nothing.
    pub fn redo(&mut self) -> Option<Touched> {
        let touched = self
            .history
            .redo(&mut self.assessment, signature(self.writer))?;
        self.changed(&touched);

        Some(touched)
    }

    /// Whether there is something to take back.
    pub fn can_undo(&self) -> bool {
        self.history.can_undo()
    }

    /// The group that cast the last vote of this round, if nothing else was changed since and it can still be taken back.
    pub fn last_vote_of(&self, round: ItemId) -> Option<&str> {
        match self.history.last_undo()? {
            Edit::TakeBackVote { id, group, .. } if *id == round => Some(group),
            _ => None,
        }
    }

    /// Whether undo would take a vote back, or an open round away.
    pub fn would_undo_a_vote(&self) -> bool {
        self.history
            .last_undo()
            .is_some_and(|edit| edit.round().is_some())
    }

    fn changed(&mut self, touched: &Touched) {
        self.results.refresh(&self.assessment, touched);
        self.revision += 1;

        if !matches!(self.saving, Saving::Running) {
            self.saving = Saving::Due;
        }
    }

    /// Whether something is not on disk yet.
    pub fn is_unsaved(&self) -> bool {
        matches!(
            self.saving,
            Saving::Due | Saving::Running | Saving::Failed(_)
        )
    }

    /// Whether a save should start now.
    pub fn wants_saving(&self) -> bool {
        matches!(self.saving, Saving::Due)
    }

    /// The save of what is here now starts: a cheap copy for whoever runs it.
    pub fn start_saving(&mut self) -> Save {
        self.saving = Saving::Running;
        self.started = self.revision;

        Save {
            assessment: self.assessment.clone(),
            path: self.path.clone(),
            writer: self.writer,
            revision: self.revision,
            gate: Arc::clone(&self.gate),
        }
    }

    /// A save has ended. The end of one that was overtaken, or that belongs to another file, says nothing about this work.
    pub fn saved(&mut self, ended: Ended) {
        if ended.writer != self.writer || ended.revision < self.started {
            return;
        }

        self.saving = match ended.result {
            Err(error) => Saving::Failed(error),
            Ok(()) if ended.revision < self.revision => Saving::Due,
            Ok(()) => Saving::Saved(Zoned::now()),
        };
    }

    /// Whether the last save failed.
    pub fn has_failed(&self) -> bool {
        matches!(self.saving, Saving::Failed(_))
    }

    /// A failed save is tried again.
    pub fn try_again(&mut self) {
        if matches!(self.saving, Saving::Failed(_)) {
            self.saving = Saving::Due;
        }
    }
}

/// Who edits now: this opening, on this computer.
pub fn signature(writer: WriterId) -> Signature<'static> {
    Signature {
        writer,
        computer: computer(),
        at: Timestamp::now(),
    }
}

/// The name of this computer; empty if it does not say.
fn computer() -> &'static str {
    use std::sync::LazyLock;

    static NAME: LazyLock<String> = LazyLock::new(crate::store::computer_name);

    &NAME
}
