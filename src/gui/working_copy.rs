//! The open assessment with its results, its history of edits, and the state of its file.

mod file;
mod glance;

pub(super) use file::{
    Ended, FileContent, FileJob, FileRequest, OpenFile, Operation, OperationOutcome, Ownership,
    Released, STUCK, Saving, Unread,
};
pub(super) use glance::{Found, Glance, Glanced, Theirs};

use crate::assessment::{
    Assessment, Edit, EditError, History, ItemId, Signature, Touched, WriterId,
};
use crate::gui::operation::OperationId;
use crate::locale::Language;
use crate::questionnaire::Questionnaire;
use crate::results::Results;
use crate::store::log::{self, LogEvent};
use crate::store::snapshots::Snapshots;
use crate::store::{Expected, Fingerprint, Saved};

use jiff::Timestamp;
use uuid::Uuid;

use std::mem;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// An edit with the way in which it joins the history.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// A step of its own.
    New,
    /// Goes on with the last step, as typing does.
    Continued,
}

/// Why nothing was changed.
#[derive(Debug, Clone, PartialEq)]
pub enum Refused {
    /// The file is open to read only.
    ReadOnly,
    /// The change cannot happen now.
    Edit(EditError),
}

/// The open assessment: what it holds, its history, and the file in which it is kept.
#[derive(Debug)]
pub struct WorkingCopy {
    file: OpenFile,
    assessment: Assessment,
    results: Results,
    history: History,
    writer: WriterId,
    revision: u64,
}

/// Which way through the history.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    /// The last change is taken back.
    Undo,
    /// What was taken back last is done again.
    Redo,
}

#[derive(Debug)]
pub enum What {
    /// An edit, as a step of its own.
    Edit(Edit),
    /// A step of the history.
    Turn(Turn),
    /// Work goes on with a state that holds all of this one and more. There is nothing to take back then.
    GoOn(Box<Assessment>),
}

/// A change that takes longer than a window may wait, such as a join: worked out on a copy, on any thread, while nothing else
/// changes here.
#[derive(Debug)]
pub struct Change {
    assessment: Assessment,
    history: History,
    writer: WriterId,
    what: What,
    /// The questionnaire as it is shown.
    words: Arc<Questionnaire>,
}

/// What a change leads to.
#[derive(Debug)]
pub struct Changed {
    assessment: Assessment,
    results: Results,
    history: History,
    touched: Touched,
}

impl Change {
    /// Works it out; `None` if there was nothing to take back.
    ///
    /// # Errors
    /// Why it cannot happen now.
    pub fn run(self) -> Result<Option<Changed>, EditError> {
        let Self {
            mut assessment,
            mut history,
            ..
        } = self;
        let by = signature(self.writer);
        let touched = match self.what {
            What::Edit(edit) => {
                let touched = history.apply(&mut assessment, edit, by);

                Some(touched.inspect_err(|error| log::tell(LogEvent::EditRefused(error)))?)
            }
            What::Turn(Turn::Undo) => history.undo(&mut assessment, by)?,
            What::Turn(Turn::Redo) => history.redo(&mut assessment, by)?,
            What::GoOn(more) => {
                assessment = *more;
                history = History::default();

                Some(Touched::Everything)
            }
        };

        Ok(touched.map(|touched| {
            let mut results = Results::new(&assessment);
            results.speak_in(self.words);

            Changed {
                assessment,
                results,
                history,
                touched,
            }
        }))
    }
}

impl WorkingCopy {
    /// An assessment of whose file nothing is known but its path.
    pub fn new(path: PathBuf, assessment: Assessment) -> Self {
        let results = Results::new(&assessment);

        Self::known(
            OpenFile::new(path, Expected::Anything, Ownership::NoLocks),
            assessment,
            results,
        )
    }

    /// An assessment that was just written to a file.
    pub fn just_written(saved: Saved, assessment: Assessment, ownership: Ownership) -> Self {
        let expected = Expected::This(saved.fingerprint);
        let results = Results::new(&assessment);

        Self::known(
            OpenFile::new(saved.path, expected, ownership),
            assessment,
            results,
        )
    }

    /// An assessment that was just read from its file.
    pub fn just_read(path: PathBuf, content: FileContent, ownership: Ownership) -> Self {
        let expected = Expected::This(content.fingerprint);

        Self::known(
            OpenFile::new(path, expected, ownership),
            content.assessment,
            content.results,
        )
    }

    fn known(file: OpenFile, assessment: Assessment, results: Results) -> Self {
        Self {
            file,
            assessment,
            results,
            history: History::default(),
            writer: WriterId(Uuid::new_v4()),
            revision: 0,
        }
    }

    /// Takes what was just read from the file in the place of what is here, as an opening of its own with a new history; what was
    /// here before, to be freed where nobody waits.
    pub fn replace(&mut self, content: FileContent) -> impl Send + 'static + use<> {
        // Views of a round that is still open there were given here, and are in no other file.
        let read = content.assessment;
        let assessment = read.clone().with_views_of(&self.assessment);
        let has_more = assessment.sealed_views() != read.sealed_views();
        let before = (
            mem::replace(&mut self.assessment, assessment),
            mem::replace(&mut self.results, content.results),
            mem::take(&mut self.history),
        );
        self.writer = WriterId(Uuid::new_v4());
        self.revision += 1;
        self.file.was_read(content.fingerprint, self.revision);

        if has_more {
            self.revision += 1;
        }

        before
    }

    /// Goes on from a known state of the file with what people have changed in it by hand, as one step that can be taken back; the
    /// next save seals the file.
    ///
    /// # Errors
    /// As [`WorkingCopy::apply`].
    pub fn mend(&mut self, known: Assessment, language: Language) -> Result<(), Refused> {
        self.may_edit()?;
        let mut assessment = known;
        let mend = Edit::Mend(Arc::new(self.assessment.clone()));
        self.history
            .apply(&mut assessment, mend, signature(self.writer))
            .map_err(Refused::Edit)?;
        self.assessment = assessment;
        self.results = Results::new(&self.assessment);
        self.speak(language);
        self.is_changed();

        Ok(())
    }

    /// Tells this opening of this state from every other.
    pub fn writer(&self) -> WriterId {
        self.writer
    }

    /// The file in which it is kept.
    pub fn file(&self) -> &OpenFile {
        &self.file
    }

    /// The file in which it is kept.
    pub fn file_mut(&mut self) -> &mut OpenFile {
        &mut self.file
    }

    /// Begins to write what is here, if the file does not hold it; see [`OpenFile::save`].
    pub fn save(&mut self, snapshots: Snapshots) -> Option<FileJob> {
        self.file.save(&self.assessment, self.revision, snapshots)
    }

    /// Begins what is asked of the file; see [`OpenFile::ask`].
    pub fn ask(
        &mut self,
        request: FileRequest,
        language: Language,
    ) -> Option<(OperationId, Option<FileJob>)> {
        self.file
            .ask(request, &self.assessment, self.revision, language)
    }

    /// Begins what has waited for the end of a save.
    pub fn next(&mut self, language: Language) -> Option<FileJob> {
        self.file.next(&self.assessment, self.revision, language)
    }

    /// Begins a look at the file; see [`OpenFile::look`].
    pub fn look(&mut self, known: Option<Fingerprint>) -> Option<(OperationId, Glance)> {
        self.file.look(&self.assessment, self.revision, known)
    }

    /// Whether it is shown only, since the file is somebody else's.
    pub fn is_read_only(&self) -> bool {
        !self.file.ownership().is_ours()
    }

    /// Where it is kept.
    pub fn path(&self) -> &Path {
        self.file.path()
    }

    /// Whether it is saved.
    pub fn saving(&self) -> Saving {
        self.file.saving(self.revision)
    }

    /// Whether a save may begin; see [`OpenFile::may_save`].
    pub fn may_save(&self) -> bool {
        self.file.may_save()
    }

    /// Whether something is not on disk yet.
    pub fn is_unsaved(&self) -> bool {
        !self.file.holds(self.revision)
    }

    /// How many changes are not on disk yet.
    pub fn unsaved_changes(&self) -> u64 {
        self.file.behind(self.revision)
    }

    pub fn assessment(&self) -> &Assessment {
        &self.assessment
    }

    /// Everything that is shown of it.
    pub fn results(&self) -> &Results {
        &self.results
    }

    /// Shows the words of the questionnaire in another language, as far as it has them.
    pub fn speak(&mut self, language: Language) {
        self.results.speak(language.tag());
    }

    /// Shows these words of the questionnaire; what was shown before.
    pub fn speak_in(&mut self, words: Arc<Questionnaire>) -> Arc<Questionnaire> {
        self.results.speak_in(words)
    }

    /// The same, shown in a language.
    #[must_use]
    pub fn speaking(mut self, language: Language) -> Self {
        self.speak(language);

        self
    }

    /// Shows made-up words.
    #[cfg(test)]
    pub fn speak_as(&mut self, words: Arc<Questionnaire>) {
        self.results.speak_as(words);
    }

    /// Rises with every change; equal revisions show equal things.
    pub fn revision(&self) -> u64 {
        self.revision
    }

    /// Makes a change, and the save due.
    ///
    /// # Errors
    /// Why it cannot happen now; then nothing was changed.
    pub fn apply(&mut self, edit: Edit, step: Step) -> Result<(), Refused> {
        self.may_edit()?;
        let by = signature(self.writer);
        let is_of_round = edit.round().is_some();
        let touched = match step {
            Step::New => self.history.apply(&mut self.assessment, edit, by),
            Step::Continued => self.history.go_on(&mut self.assessment, edit, by),
        };
        let touched = touched.inspect_err(|error| {
            // The log must not show when somebody voted.
            if !is_of_round {
                log::tell(LogEvent::EditRefused(error));
            }
        });
        self.changed(&touched.map_err(Refused::Edit)?);

        Ok(())
    }

    /// Writes down what belongs to a change and is no step of the history, such as the time it took.
    ///
    /// # Errors
    /// As [`WorkingCopy::apply`].
    pub fn apply_beside(&mut self, edit: Edit) -> Result<(), Refused> {
        self.may_edit()?;
        let touched = edit.touched();
        self.assessment
            .apply(edit, signature(self.writer))
            .inspect_err(|error| log::tell(LogEvent::EditRefused(error)))
            .map_err(Refused::Edit)?;
        self.changed(&touched);

        Ok(())
    }

    /// Whether an edit may happen now: it is tried on a duplicate.
    pub fn allows(&self, edit: &Edit) -> bool {
        let mut tried = self.assessment.clone();

        self.may_edit().is_ok() && tried.apply(edit.clone(), signature(self.writer)).is_ok()
    }

    fn may_edit(&self) -> Result<(), Refused> {
        if self.is_read_only() {
            Err(Refused::ReadOnly)
        } else {
            Ok(())
        }
    }

    /// A change to be worked out on another thread, if it takes longer than a window may wait. Nothing else may change before
    /// [`WorkingCopy::end`].
    ///
    /// # Errors
    /// As [`WorkingCopy::apply`].
    pub fn begin(&self, what: What) -> Result<Change, Refused> {
        self.may_edit()?;

        Ok(Change {
            assessment: self.assessment.clone(),
            history: self.history.clone(),
            writer: self.writer,
            what,
            words: Arc::clone(self.results.questionnaire()),
        })
    }

    /// Takes in what a change has led to; what it touched, and what was here before, to be freed where nobody waits.
    pub fn end(&mut self, changed: Changed) -> (Touched, impl Send + 'static + use<>) {
        let before = (
            mem::replace(&mut self.assessment, changed.assessment),
            mem::replace(&mut self.results, changed.results),
            mem::replace(&mut self.history, changed.history),
        );
        self.is_changed();

        (changed.touched, before)
    }

    /// The edit that undo or redo would make now; `None` if there is nothing to take back or to do again.
    pub fn next_step(&self, turn: Turn) -> Option<&Edit> {
        match turn {
            Turn::Undo => self.history.last_undo(),
            Turn::Redo => self.history.last_redo(),
        }
    }

    /// Whether a step of the history takes longer than a window may wait.
    pub fn is_long(&self, turn: Turn) -> bool {
        self.next_step(turn).is_some_and(Edit::is_long)
    }

    /// Takes back the last change, or does it again; what that touched, or `None` if there is nothing.
    ///
    /// # Errors
    /// Why it cannot happen now; then nothing was changed, and nothing is to be saved.
    pub fn turn(&mut self, turn: Turn) -> Result<Option<Touched>, Refused> {
        self.may_edit()?;
        let by = signature(self.writer);
        let touched = match turn {
            Turn::Undo => self.history.undo(&mut self.assessment, by),
            Turn::Redo => self.history.redo(&mut self.assessment, by),
        }
        .map_err(Refused::Edit)?;

        if let Some(touched) = &touched {
            self.changed(touched);
        }

        Ok(touched)
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
        self.is_changed();
    }

    fn is_changed(&mut self) {
        self.revision += 1;
        self.file.is_edited();
    }
}

/// Who edits now: this opening, on this computer.
pub(super) fn signature(writer: WriterId) -> Signature<'static> {
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
