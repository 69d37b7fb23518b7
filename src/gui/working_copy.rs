//! The open assessment: what it holds, what can be taken back, and whether it is saved.

use crate::assessment::{
    Assessment, Difference, Edit, EditError, History, ItemId, Signature, Touched, WriterId,
};
use crate::gui::take_once::TakeOnce;
use crate::locale::Language;
use crate::questionnaire::Questionnaire;
use crate::results::Results;
use crate::store::log::{self, LogEvent};
use crate::store::{
    self, Expected, FileState, Fingerprint, OpenError, OpenedFile, SaveCause, SaveError, Saved,
};
use crate::sync::lock;

use jiff::{Timestamp, Zoned};
use uuid::Uuid;

use std::mem;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

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

/// Whether the open file may be changed here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// It may.
    Edit,
    /// Somebody else has it: it is shown only.
    Read,
}

/// Why nothing was changed.
#[derive(Debug, Clone, PartialEq)]
pub enum Refused {
    /// The file is open to read only.
    ReadOnly,
    /// The change cannot happen now.
    Edit(EditError),
}

/// The open assessment.
#[derive(Debug)]
pub struct WorkingCopy {
    access: Access,
    path: PathBuf,
    assessment: Assessment,
    results: Results,
    history: History,
    writer: WriterId,
    saving: Saving,
    revision: u64,
    /// The revision of the save that was started last.
    started: u64,
    gate: Arc<Gate>,
}

/// Where the work is kept, for the window and for whoever saves.
#[derive(Debug)]
struct Gate {
    /// Whoever writes the file or looks at it holds this, for as long as the disk takes. The window's thread never does.
    turn: Mutex<()>,
    /// Held for a moment only.
    kept: Mutex<Kept>,
    /// How many names were asked for.
    names: AtomicU64,
}

/// Where the work is kept, and the newest revision that is there.
#[derive(Debug, Clone)]
struct Kept {
    path: PathBuf,
    revision: Option<u64>,
    /// What the file held when it was last read or written here.
    expected: Expected,
    /// Which of the names that were asked for was given last.
    name: u64,
    /// Rises when the window says where the file is, or what it holds: a save that began before knows less than that.
    word: u64,
}

impl Gate {
    fn new(path: PathBuf, expected: Expected) -> Arc<Self> {
        let kept = Kept {
            path,
            revision: None,
            expected,
            name: 0,
            word: 0,
        };

        Arc::new(Self {
            turn: Mutex::new(()),
            kept: Mutex::new(kept),
            names: AtomicU64::new(0),
        })
    }

    /// Says where the file is, or what it holds.
    fn say(&self, word: impl FnOnce(&mut Kept)) {
        let mut kept = lock(&self.kept);
        word(&mut kept);
        kept.word += 1;
    }

    /// Writes the work if nothing newer is there and the file holds what it held; where it is then. An older save never lands
    /// on a newer one, nor on a name that the file has left.
    fn save(&self, assessment: &Assessment, revision: u64) -> Result<Landed, SaveError> {
        let _turn = lock(&self.turn);
        let before = lock(&self.kept).clone();

        if before.revision.is_some_and(|newest| newest >= revision) {
            return Ok(Landed::InPlace);
        }

        let saved = store::save(&before.path, assessment, before.expected);
        let fingerprint = match &saved {
            Ok(saved) => Some(saved.fingerprint),
            Err(error) => error.landed(),
        };
        let mut kept = lock(&self.kept);

        // What the window has said meanwhile is of another name, or of bytes that this save did not replace.
        if kept.word == before.word {
            kept.expected = fingerprint.map_or(kept.expected, Expected::This);
        }

        saved.map(|saved| {
            if kept.word != before.word {
                return Landed::InPlace;
            }

            kept.path.clone_from(&saved.path);
            kept.revision = Some(revision);

            if saved.path == before.path {
                Landed::InPlace
            } else {
                Landed::Beside(saved.path)
            }
        })
    }

    /// Gives the file another name, unless a later one has been given already; where it is then. No save runs meanwhile, and
    /// the next one goes there.
    fn rename(&self, stem: &str, name: u64) -> Result<PathBuf, SaveError> {
        let _turn = lock(&self.turn);
        let before = lock(&self.kept).clone();

        if before.name > name {
            return Ok(before.path);
        }

        let path = store::file::rename(&before.path, stem)?;
        self.say(|kept| {
            kept.name = name;
            kept.path.clone_from(&path);
        });

        Ok(path)
    }
}

/// Where a save went.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Landed {
    /// Where the file is.
    InPlace,
    /// Under another name, since another program kept that one.
    Beside(PathBuf),
}

/// Another name for the file, to be given on any thread.
#[derive(Debug)]
#[must_use = "the file keeps its name until it runs"]
pub struct Renaming {
    stem: String,
    name: u64,
    gate: Arc<Gate>,
}

impl Renaming {
    /// Gives it, once no save runs; where the file is then.
    ///
    /// # Errors
    /// Why it keeps its name.
    pub fn run(self) -> Result<PathBuf, SaveError> {
        self.gate.rename(&self.stem, self.name)
    }
}

/// How a save has ended.
#[derive(Debug, Clone)]
pub struct Ended {
    writer: WriterId,
    revision: u64,
    result: Result<Landed, Arc<SaveError>>,
}

/// A save to be run, on any thread.
#[derive(Debug)]
pub struct Save {
    assessment: Assessment,
    path: PathBuf,
    writer: WriterId,
    revision: u64,
    gate: Arc<Gate>,
}

impl Save {
    /// Writes the work, unless something newer is on disk already.
    pub fn run(self) -> Ended {
        let saved = self.gate.save(&self.assessment, self.revision);

        Ended {
            writer: self.writer,
            revision: self.revision,
            result: saved.map_err(Arc::new),
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

/// Which way through the history.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    /// The last change is taken back.
    Undo,
    /// What was taken back last is done again.
    Redo,
}

/// What changes.
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
            What::Turn(Turn::Undo) => history.undo(&mut assessment, by),
            What::Turn(Turn::Redo) => history.redo(&mut assessment, by),
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

/// What a look at the file finds.
#[derive(Debug, Clone)]
pub enum Found {
    /// It holds what it held.
    Unchanged,
    /// It holds what is known of somebody else already.
    Known,
    /// It is not there, or cannot be looked at.
    Gone,
    /// Somebody else has written it.
    Theirs(TakeOnce<Theirs>),
}

/// What somebody else has written in the place of what is open here.
#[derive(Debug)]
pub struct Theirs {
    /// What it holds, or why that cannot be read.
    pub read: Result<OpenedFile, OpenError>,
    /// What leads to it from what is open here; `None` if it is the same, or cannot be read.
    pub difference: Option<Difference>,
    /// What was open here when they were compared.
    pub revision: u64,
}

impl Theirs {
    fn read(path: &Path, mine: &Assessment, revision: u64) -> Self {
        let read = store::open(path);
        let theirs = read.as_ref().ok().map(|opened| &opened.assessment);
        let difference = theirs
            .filter(|theirs| *theirs != mine)
            .map(|theirs| Difference::between(mine, theirs));

        Self {
            read,
            difference,
            revision,
        }
    }
}

/// A look at the file, to be taken on any thread.
#[derive(Debug)]
pub struct Glance {
    gate: Arc<Gate>,
    known: Option<Fingerprint>,
    mine: Assessment,
    revision: u64,
}

impl Glance {
    /// Looks, and reads what somebody else has written.
    pub fn run(self) -> Found {
        // While it is its turn no save of this window lands between the look and what is compared.
        let turn = lock(&self.gate.turn);
        let Kept { path, expected, .. } = lock(&self.gate.kept).clone();
        let Expected::This(fingerprint) = expected else {
            return Found::Unchanged;
        };
        let look = store::file_state(&path, &fingerprint);
        drop(turn);

        match look {
            FileState::Unchanged => Found::Unchanged,
            FileState::Gone => Found::Gone,
            FileState::Changed if self.is_known(&path) => Found::Known,
            FileState::Changed => Found::Theirs(TakeOnce::new(Theirs::read(
                &path,
                &self.mine,
                self.revision,
            ))),
        }
    }

    fn is_known(&self, path: &Path) -> bool {
        self.known
            .is_some_and(|known| store::file_state(path, &known) == FileState::Unchanged)
    }
}

impl WorkingCopy {
    /// An assessment of whose file nothing is known but its path.
    pub fn new(path: PathBuf, assessment: Assessment) -> Self {
        Self::known(path, assessment, Expected::Anything)
    }

    /// An assessment that was just written to a file.
    pub fn just_written(saved: Saved, assessment: Assessment) -> Self {
        Self::known(saved.path, assessment, Expected::This(saved.fingerprint))
    }

    fn known(path: PathBuf, assessment: Assessment, expected: Expected) -> Self {
        Self {
            results: Results::new(&assessment),
            gate: Gate::new(path.clone(), expected),
            access: Access::Edit,
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
        store::open(path).map(Self::of)
    }

    /// An assessment that was just read from its file.
    pub fn of(opened: OpenedFile) -> Self {
        log::tell(LogEvent::Opened(&opened.path));

        Self::known(
            opened.path,
            opened.assessment,
            Expected::This(opened.fingerprint),
        )
    }

    /// Whether it may be changed here.
    pub fn access(&self) -> Access {
        self.access
    }

    /// From now on it may be changed here, or not.
    pub fn set_access(&mut self, access: Access) {
        self.access = access;
    }

    /// Whether it is shown only.
    pub fn is_read_only(&self) -> bool {
        self.access == Access::Read
    }

    /// A look whether the file holds what it held; `known` is what somebody else is known to have written there.
    pub fn glance(&self, known: Option<Fingerprint>) -> Glance {
        Glance {
            gate: Arc::clone(&self.gate),
            known,
            mine: self.assessment.clone(),
            revision: self.revision,
        }
    }

    /// Keeps the file for itself, as a save does on a slow disk: says when it has begun, and ends when it is told to, or after
    /// half a minute; whether it was told.
    #[cfg(test)]
    pub fn wait_for_the_disk(
        &self,
        begun: std::sync::mpsc::Sender<()>,
        end: std::sync::mpsc::Receiver<()>,
    ) -> impl FnOnce() -> bool + Send + use<> {
        let gate = Arc::clone(&self.gate);

        move || {
            let _turn = lock(&gate.turn);
            let _ = begun.send(());

            end.recv_timeout(std::time::Duration::from_secs(30)).is_ok()
        }
    }

    /// Somebody has written the same work in other bytes: the next save expects these.
    pub fn accept(&mut self, fingerprint: Fingerprint) {
        self.gate
            .say(|kept| kept.expected = Expected::This(fingerprint));
    }

    /// The file is gone: what is here is written again, changed or not.
    pub fn write_again(&mut self) {
        if !self.is_read_only() && matches!(self.saving, Saving::Untouched | Saving::Saved(_)) {
            self.saving = Saving::Due;
            // A save of this revision was written before: this one is newer than that.
            self.gate.say(|kept| kept.revision = None);
        }
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Another name for the file.
    pub fn renaming(&self, stem: &str) -> Renaming {
        Renaming {
            stem: stem.to_owned(),
            name: self.gate.names.fetch_add(1, Ordering::Relaxed) + 1,
            gate: Arc::clone(&self.gate),
        }
    }

    /// The file has another name now, and holds what it held. What is unsaved goes there; where the file was.
    pub fn renamed(&mut self) -> PathBuf {
        let path = lock(&self.gate.kept).path.clone();

        if self.has_failed() {
            self.saving = Saving::Due;
        }

        mem::replace(&mut self.path, path)
    }

    /// It is now kept somewhere else, where a copy was just made: what is here is written there, and nothing older.
    pub fn moved_to(&mut self, saved: Saved) {
        self.gate.say(|kept| {
            kept.path.clone_from(&saved.path);
            kept.revision = self.revision.checked_sub(1);
            kept.expected = Expected::This(saved.fingerprint);
        });
        self.path = saved.path;
        // The copy may be older than what is here.
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

    /// Whether it is saved.
    pub fn saving(&self) -> &Saving {
        &self.saving
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
            // When somebody voted is nobody's business.
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

    fn may_edit(&self) -> Result<(), Refused> {
        match self.access {
            Access::Edit => Ok(()),
            Access::Read => Err(Refused::ReadOnly),
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

    /// Whether a step of the history takes longer than a window may wait.
    pub fn is_long(&self, turn: Turn) -> bool {
        let edit = match turn {
            Turn::Undo => self.history.last_undo(),
            Turn::Redo => self.history.last_redo(),
        };

        edit.is_some_and(Edit::is_long)
    }

    /// Takes back the last change, or does it again; what that touched, or `None` if there is nothing.
    pub fn turn(&mut self, turn: Turn) -> Option<Touched> {
        self.may_edit().ok()?;
        let by = signature(self.writer);
        let touched = match turn {
            Turn::Undo => self.history.undo(&mut self.assessment, by),
            Turn::Redo => self.history.redo(&mut self.assessment, by),
        }?;
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
        self.is_changed();
    }

    fn is_changed(&mut self) {
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
    ///
    /// Returns where the file was if it went beside that, under another name, since another program kept it.
    pub fn saved(&mut self, ended: Ended) -> Option<PathBuf> {
        if ended.writer != self.writer || ended.revision < self.started {
            return None;
        }

        let landed = match ended.result {
            Err(error) => {
                self.saving = Saving::Failed(error);

                return None;
            }
            Ok(landed) => landed,
        };
        self.saving = if ended.revision < self.revision {
            Saving::Due
        } else {
            Saving::Saved(Zoned::now())
        };

        match landed {
            Landed::InPlace => None,
            Landed::Beside(path) => Some(mem::replace(&mut self.path, path)),
        }
    }

    /// Whether the last save was refused since somebody else has written the file.
    pub fn is_overtaken(&self) -> bool {
        matches!(&self.saving, Saving::Failed(error) if matches!(error.cause, SaveCause::Changed))
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
