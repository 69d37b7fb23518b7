//! The file of the open assessment: its path, its lock, the fingerprint of its content, and the one operation that runs on it.
//!
//! An operation is worked out as a [`FileJob`] on any thread and carries its identity back. While one runs no other begins, but for
//! those that a person needs when a disk does not answer: work that goes elsewhere, or is given up, takes the place of what runs,
//! and the late end of that changes nothing here.

use crate::assessment::Assessment;
use crate::gui::operation::{OperationId, Slot};
use crate::gui::working_copy::glance::Glance;
use crate::locale::Language;
use crate::results::Results;
use crate::store::file_lock::{self, FileLock, Holder, Taken};
use crate::store::snapshots::Snapshots;
use crate::store::{
    self, Expected, FileState, Fingerprint, Missing, OpenError, OpenedFile, SaveCause, SaveError,
    Saved, Seal,
};
use crate::sync::lock;

use jiff::{Timestamp, Zoned};
use uuid::Uuid;

use std::fmt;
use std::mem;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, Weak};
use std::time::{Duration, Instant};

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

/// Who may edit the file.
#[derive(Debug)]
pub enum Ownership {
    /// Ours, until this is dropped. A look on its way may share it for a moment.
    Mine(Arc<FileLock>),
    /// Ours as far as anybody can tell: nothing can be locked there.
    NoLocks,
    /// Another window or computer has it.
    Theirs(Option<Holder>),
    /// Another computer has left it open, and the person has not taken it over.
    Abandoned(Holder),
}

impl Ownership {
    /// Takes the lock of a file, before it is read.
    pub fn take(path: &Path) -> Self {
        Self::of(file_lock::take(path, me()))
    }

    /// Takes the lock of a file that another computer left open.
    pub fn take_over(path: &Path, abandoned: &Holder) -> Self {
        Self::of(file_lock::take_over(path, me(), abandoned))
    }

    fn of(taken: Taken) -> Self {
        match taken {
            Taken::Mine(lock) => Self::Mine(Arc::new(lock)),
            Taken::Theirs(holder) => Self::Theirs(holder),
            Taken::Abandoned(holder) => Self::Abandoned(holder),
            Taken::NoLocks => Self::NoLocks,
        }
    }

    /// Whether the file may be changed.
    pub fn is_ours(&self) -> bool {
        matches!(self, Self::Mine(_) | Self::NoLocks)
    }

    /// As which opening the file is ours.
    pub fn opening(&self) -> Option<Uuid> {
        match self {
            Self::Mine(lock) => Some(lock.holder().opening),
            Self::NoLocks | Self::Theirs(_) | Self::Abandoned(_) => None,
        }
    }

    /// Who holds the file here; somebody new if it was not ours.
    fn holder(&self) -> Holder {
        match self {
            Self::Mine(lock) => lock.holder().clone(),
            Self::NoLocks | Self::Theirs(_) | Self::Abandoned(_) => me(),
        }
    }
}

fn me() -> Holder {
    Holder::new(Uuid::new_v4(), Timestamp::now())
}

/// The file of the open assessment.
#[derive(Debug)]
pub struct OpenFile {
    path: PathBuf,
    /// What the file held when it was last read or written here.
    expected: Expected,
    /// The revision that the file holds; `None` if it is not known to hold any.
    saved: Option<u64>,
    /// The revision that the file held when it was found missing, until it is there again.
    lost: Option<u64>,
    /// When that was written; `None` if it was read.
    saved_at: Option<Zoned>,
    /// Why the last save failed, until one succeeds or is tried again.
    failure: Option<Arc<SaveError>>,
    ownership: Ownership,
    operation: Slot<Operation>,
    /// When that began.
    since: Instant,
    /// The operation whose place was taken and that has not ended yet: its thread may still write to this path, so that no save
    /// begins before it has.
    overtaken: Option<(OperationId, Operation)>,
    /// How that has ended, if it has given the file another path: it counts if the work does not get to where it is on its way.
    late: Option<(Operation, OperationOutcome)>,
    /// What waits for the end of the operation that runs.
    waiting: Option<(OperationId, FileRequest)>,
    look: Slot<u64>,
    probe: Arc<Mutex<Probe>>,
}

/// What a thread compares the file with, to tell whether there is anything to look at.
#[derive(Debug, Clone)]
struct Probe {
    path: PathBuf,
    expected: Expected,
    /// What somebody else is known to have written there.
    known: Option<Fingerprint>,
    lock: Option<Weak<FileLock>>,
    /// As which opening the file is known to be taken over on another computer.
    taken_by: Option<Uuid>,
}

impl Probe {
    fn has_news(&self) -> bool {
        let lock = self.lock.as_ref().and_then(Weak::upgrade);
        let taken_by = lock.and_then(|lock| lock.taken_by());
        let is_taken = taken_by.is_some_and(|holder| self.taken_by != Some(holder.opening));

        is_taken || self.holds_news()
    }

    fn holds_news(&self) -> bool {
        let Expected::This(expected) = &self.expected else {
            return false;
        };
        let state = store::file_state(&self.path, expected);

        match (state, &self.known) {
            (FileState::Unchanged, known) => known.is_some(),
            (FileState::Gone(_), _) | (FileState::Changed, None) => true,
            (FileState::Changed, Some(known)) => {
                store::file_state(&self.path, known) != FileState::Unchanged
            }
        }
    }
}

/// After so long a disk is taken not to answer: what else a person asks for takes the place of what waits for it.
pub(crate) const STUCK: Duration = Duration::from_secs(2);

/// An operation on the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Operation {
    /// A revision is written.
    Saving(u64),
    /// The file gets another name.
    Renaming,
    /// A revision is written somewhere else, where work goes on.
    Moving(u64),
    /// What somebody else wrote takes the place of what is here; until it is there nothing changes here.
    Rereading,
    /// A file that was open to read is tried again.
    Retaking,
}

/// What holds locks that are no longer needed, each with the path of its file.
pub(crate) type Released = Vec<(PathBuf, Box<dyn Send>)>;

/// Writes the assessment somewhere else.
pub(crate) type WriteElsewhere = Box<dyn FnOnce(&Assessment) -> Result<Saved, SaveError> + Send>;

/// What is asked of the file.
pub enum FileRequest {
    /// Another name, in its folder.
    Rename {
        /// The name without its ending.
        stem: String,
        /// The earlier states, which go with the file.
        snapshots: Snapshots,
    },
    /// Another place, where work goes on.
    Move {
        /// Writes the work there.
        write: WriteElsewhere,
        /// The earlier states, which go with the work.
        snapshots: Snapshots,
    },
    /// What the file holds now, in the place of what is here.
    Reread {
        /// Keeps what is here as an earlier state first.
        keep: Option<Box<dyn FnOnce() -> Result<(), SaveError> + Send>>,
    },
    /// The lock, and what the file holds then.
    Retake {
        /// Who left the file open, if that is taken over.
        abandoned: Option<Holder>,
    },
}

impl fmt::Debug for FileRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Rename { .. } => "Rename",
            Self::Move { .. } => "Move",
            Self::Reread { .. } => "Reread",
            Self::Retake { .. } => "Retake",
        })
    }
}

/// An operation to be worked out, on any thread.
#[must_use = "an operation that never runs never ends"]
pub struct FileJob {
    id: OperationId,
    run: Box<dyn FnOnce() -> OperationOutcome + Send>,
}

impl fmt::Debug for FileJob {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("FileJob").field(&self.id).finish()
    }
}

impl FileJob {
    /// The operation that this works out.
    pub fn id(&self) -> OperationId {
        self.id
    }

    /// Works it out.
    pub fn run(self) -> OperationOutcome {
        (self.run)()
    }
}

/// What an operation has led to.
#[derive(Debug)]
pub enum OperationOutcome {
    Saved(Result<Written, SaveError>),
    /// A file that has another name.
    Renamed(Result<Moved, SaveError>),
    /// Work that is somewhere else.
    Moved(Result<Moved, SaveError>),
    /// What the file holds, or why it cannot be read.
    Reread(Result<Box<FileContent>, Unread>),
    /// Whose the file is now, and what it holds if it is ours.
    Retaken(Ownership, Option<Result<Box<FileContent>, OpenError>>),
}

impl OperationOutcome {
    /// Whether the file has another path.
    fn has_moved(&self) -> bool {
        match self {
            Self::Saved(Ok(written)) => written.beside.is_some(),
            Self::Renamed(renamed) => renamed.is_ok(),
            Self::Moved(moved) => moved.is_ok(),
            Self::Saved(Err(_)) | Self::Reread(_) | Self::Retaken(..) => false,
        }
    }
}

/// A revision that was written.
#[derive(Debug)]
pub struct Written {
    fingerprint: Fingerprint,
    /// Where it is, if it went beside the file since another program kept that.
    beside: Option<Moved>,
}

/// Where a file is now.
#[derive(Debug)]
pub struct Moved {
    path: PathBuf,
    /// What it holds, if it was written there.
    fingerprint: Option<Fingerprint>,
    /// `None` if the lock that is held already is the one of this name too.
    ownership: Option<Ownership>,
}

/// An assessment as it was read, with its results.
#[derive(Debug)]
pub struct FileContent {
    pub assessment: Assessment,
    /// What is shown of it.
    pub results: Results,
    /// What the file held.
    pub fingerprint: Fingerprint,
    /// Whether it is as the program wrote it.
    pub seal: Seal,
}

impl FileContent {
    /// Reads a file.
    ///
    /// # Errors
    /// Why it cannot be opened.
    pub fn read(path: &Path, language: Language) -> Result<Box<Self>, OpenError> {
        store::open(path).map(|opened| Self::of(opened, language))
    }

    fn of(opened: OpenedFile, language: Language) -> Box<Self> {
        let mut results = Results::new(&opened.assessment);
        results.speak(language.tag());

        Box::new(Self {
            results,
            assessment: opened.assessment,
            fingerprint: opened.fingerprint,
            seal: opened.seal,
        })
    }

    /// What was just written.
    pub fn written(assessment: Assessment, fingerprint: Fingerprint, language: Language) -> Self {
        let mut results = Results::new(&assessment);
        results.speak(language.tag());

        Self {
            assessment,
            results,
            fingerprint,
            seal: Seal::Whole,
        }
    }
}

/// Why what somebody else wrote did not take the place of what is here.
#[derive(Debug)]
pub enum Unread {
    /// What is here could not be kept before.
    Save(SaveError),
    /// The file cannot be opened.
    Open(OpenError),
}

/// What the end of an operation means for whoever shows the file.
#[derive(Debug)]
pub enum Ended {
    /// A revision is on disk.
    Saved,
    /// A revision is on disk, beside the file that was there.
    SavedBeside {
        /// Where the file was.
        from: PathBuf,
    },
    /// The save failed.
    NotSaved,
    /// The file has the name that it was asked to have.
    Renamed { from: PathBuf },
    /// The work is somewhere else.
    Moved { from: PathBuf },
    /// The file is where it was, and why.
    Stays(Arc<SaveError>),
    /// What the file holds is to take the place of what is here.
    Reread(Box<FileContent>),
    /// It does not, and why.
    NotReread(Unread),
    /// The file is ours, and this is what it holds.
    Retaken(Result<Box<FileContent>, OpenError>),
    /// The file is still somebody else's.
    StillTheirs,
    /// The thread has failed, and nobody knows how far it came.
    Stopped(Operation),
}

impl OpenFile {
    /// A file that was just read or written, at revision 0.
    pub fn new(path: PathBuf, expected: Expected, ownership: Ownership) -> Self {
        let probe = Probe {
            path: path.clone(),
            expected,
            known: None,
            lock: None,
            taken_by: None,
        };
        let file = Self {
            probe: Arc::new(Mutex::new(probe)),
            path,
            expected,
            saved: Some(0),
            lost: None,
            saved_at: None,
            failure: None,
            ownership,
            operation: Slot::default(),
            since: Instant::now(),
            overtaken: None,
            late: None,
            waiting: None,
            look: Slot::default(),
        };
        file.tell_the_probe();

        file
    }

    /// Tells on any thread whether there is anything to look at: whether the file holds something else than it is known to hold, or
    /// another computer has taken it over.
    pub fn watched(&self) -> impl Fn() -> bool + Send + Sync + use<> {
        let probe = Arc::clone(&self.probe);

        move || {
            let probe = lock(&probe).clone();

            probe.has_news()
        }
    }

    /// What the file is compared with is what is known of it now.
    fn tell_the_probe(&self) {
        let mut probe = lock(&self.probe);
        probe.path.clone_from(&self.path);
        probe.expected = self.expected;
        probe.lock = match &self.ownership {
            Ownership::Mine(lock) => Some(Arc::downgrade(lock)),
            _ => None,
        };
    }

    /// That another computer has taken the file over was told.
    pub fn knows_taken_by(&self, holder: &Holder) {
        lock(&self.probe).taken_by = Some(holder.opening);
    }

    /// This is what somebody else is known to have written there, until something else is.
    pub fn knows_of(&self, known: Option<Fingerprint>) {
        lock(&self.probe).known = known;
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    pub fn ownership(&self) -> &Ownership {
        &self.ownership
    }

    /// The operation that runs.
    pub fn operation(&self) -> Option<Operation> {
        self.operation.current().copied()
    }

    /// Whether a person has to wait for the end of what was asked of the file.
    pub fn is_busy(&self) -> bool {
        self.waiting.is_some()
            || self
                .operation()
                .is_some_and(|operation| !matches!(operation, Operation::Saving(_)))
    }

    /// Whether what is in memory at this revision is on disk.
    pub fn saving(&self, revision: u64) -> Saving {
        if let Some(error) = &self.failure {
            return Saving::Failed(Arc::clone(error));
        }

        // While the file gets another name it is not at the path in front.
        let is_running = matches!(
            self.operation(),
            Some(Operation::Saving(_) | Operation::Moving(_) | Operation::Renaming)
        );

        if is_running || self.overtaken.is_some() {
            return Saving::Running;
        }

        if self.saved != Some(revision) {
            return Saving::Due;
        }

        match &self.saved_at {
            Some(at) => Saving::Saved(at.clone()),
            None => Saving::Untouched,
        }
    }

    /// Whether the file holds this revision, as far as is known.
    pub fn holds(&self, revision: u64) -> bool {
        self.saved == Some(revision)
    }

    /// How many changes of this revision the file does not hold.
    pub fn behind(&self, revision: u64) -> u64 {
        revision - self.saved.or(self.lost).unwrap_or(0).min(revision)
    }

    /// Why the last save failed.
    pub fn failure(&self) -> Option<&Arc<SaveError>> {
        self.failure.as_ref()
    }

    /// Whether the last save was refused since somebody else has written the file.
    pub fn is_overtaken(&self) -> bool {
        self.failure
            .as_ref()
            .is_some_and(|error| matches!(error.cause, SaveCause::Changed))
    }

    /// A failed save may be tried again.
    pub fn try_again(&mut self) {
        self.failure = None;
    }

    /// Somebody has written the same work in other bytes: the next save expects these.
    pub fn accept(&mut self, fingerprint: Fingerprint) {
        self.expected = Expected::This(fingerprint);
        self.tell_the_probe();
    }

    /// The file that holds this revision is missing. What is here is in no file then, and is not written again by itself: perhaps
    /// somebody wanted it gone, and in another folder it is none of ours.
    pub fn lose(&mut self, missing: Missing, revision: u64) {
        let cause = match missing {
            Missing::File => SaveCause::FileGone,
            Missing::Folder => SaveCause::FolderGone,
            Missing::OtherFolder => SaveCause::OtherFolder,
        };
        self.lost = Some(revision);
        self.saved = None;
        self.failure = Some(Arc::new(SaveError {
            path: self.path.clone(),
            cause,
        }));
    }

    /// Whether the file was found missing while it held this revision.
    pub fn has_lost(&self, revision: u64) -> bool {
        self.lost == Some(revision)
    }

    /// A file that was missing is there again, as it was.
    pub fn is_found(&mut self) {
        if let Some(revision) = self.lost.take() {
            self.saved = Some(revision);
            self.failure = None;
        }
    }

    /// Something was changed: if the file was missing it is written again with that, unless its folder is another one.
    pub fn is_edited(&mut self) {
        let is_elsewhere = self
            .failure
            .as_ref()
            .is_some_and(|error| matches!(error.cause, SaveCause::OtherFolder));

        if self.lost.is_some() && !is_elsewhere {
            self.failure = None;
        }
    }

    /// Writes the work where the file was, whatever folder that is now.
    pub fn write_there(&self) -> impl FnOnce(&Assessment) -> Result<Saved, SaveError> + use<> {
        let path = self.path.clone();
        let expected = match self.expected {
            Expected::This(fingerprint) => Expected::This(fingerprint.in_any_folder()),
            Expected::Anything => Expected::Anything,
        };

        move |assessment| store::save(&path, assessment, expected)
    }

    /// The file is gone: what is here is to be written again, changed or not.
    pub fn write_again(&mut self) {
        self.saved = None;
    }

    /// Whether a save may begin: nothing runs or may still write there, and the last one has not failed.
    pub fn may_save(&self) -> bool {
        self.operation.is_idle()
            && self.overtaken.is_none()
            && self.failure.is_none()
            && self.ownership.is_ours()
    }

    /// Begins to write this revision, unless the file holds it, an operation runs or the last save has failed.
    pub fn save(
        &mut self,
        assessment: &Assessment,
        revision: u64,
        snapshots: Snapshots,
    ) -> Option<FileJob> {
        if self.holds(revision) || !self.may_save() {
            return None;
        }

        let id = self.operation.begin(Operation::Saving(revision))?;
        self.since = Instant::now();
        self.look.cancel();
        let (path, expected) = (self.path.clone(), self.expected);
        let (assessment, holder) = (assessment.clone(), self.ownership.holder());

        Some(FileJob {
            id,
            run: Box::new(move || {
                let written = store::save(&path, &assessment, expected).map(|saved| Written {
                    fingerprint: saved.fingerprint,
                    beside: (saved.path != path).then(|| {
                        let fingerprint = Some(saved.fingerprint);

                        Moved::follow(saved.path, fingerprint, holder, snapshots)
                    }),
                });

                OperationOutcome::Saved(written)
            }),
        })
    }

    /// Begins what is asked, now or, if it waits for a save that runs, once that has ended; the identity under which it ends.
    ///
    /// `None` if something else that a person asked for is going on. Work that goes elsewhere waits for nothing: a disk that does
    /// not answer is the reason why it goes.
    pub fn ask(
        &mut self,
        request: FileRequest,
        assessment: &Assessment,
        revision: u64,
        language: Language,
    ) -> Option<(OperationId, Option<FileJob>)> {
        // A second press is no second place, unless the first does not answer.
        let is_stuck = self.since.elapsed() >= STUCK;
        let may_interrupt = matches!(request, FileRequest::Move { .. })
            && (is_stuck || !matches!(self.operation(), Some(Operation::Moving(_))));

        if may_interrupt || self.operation.is_idle() {
            let job = self.begin(OperationId::next(), request, assessment, revision, language);

            return Some((job.id, Some(job)));
        }

        let is_name = matches!(request, FileRequest::Rename { .. });
        let may_wait = match (self.operation(), &self.waiting) {
            (Some(Operation::Saving(_)), None) => true,
            // Of two names the second counts.
            (
                Some(Operation::Saving(_) | Operation::Renaming),
                None | Some((_, FileRequest::Rename { .. })),
            ) => is_name,
            _ => false,
        };

        if !may_wait {
            return None;
        }

        let id = OperationId::next();
        self.waiting = Some((id, request));

        Some((id, None))
    }

    /// Begins what has waited, now that nothing runs.
    pub fn next(
        &mut self,
        assessment: &Assessment,
        revision: u64,
        language: Language,
    ) -> Option<FileJob> {
        if !self.operation.is_idle() {
            return None;
        }

        let (id, request) = self.waiting.take()?;

        Some(self.begin(id, request, assessment, revision, language))
    }

    fn begin(
        &mut self,
        id: OperationId,
        request: FileRequest,
        assessment: &Assessment,
        revision: u64,
        language: Language,
    ) -> FileJob {
        let path = self.path.clone();
        let holder = self.ownership.holder();
        self.waiting = None;
        self.look.cancel();

        let (operation, run): (_, Box<dyn FnOnce() -> OperationOutcome + Send>) = match request {
            FileRequest::Rename { stem, snapshots } => (
                Operation::Renaming,
                Box::new(move || {
                    let renamed = store::file::rename(&path, &stem).map(|to| {
                        let fingerprint = None;

                        Moved::follow(to, fingerprint, holder, snapshots)
                    });

                    OperationOutcome::Renamed(renamed)
                }),
            ),
            FileRequest::Move { write, snapshots } => {
                let assessment = assessment.clone();

                (
                    Operation::Moving(revision),
                    Box::new(move || {
                        let moved = write(&assessment).map(|saved| {
                            let fingerprint = Some(saved.fingerprint);

                            Moved::follow(saved.path, fingerprint, holder, snapshots)
                        });

                        OperationOutcome::Moved(moved)
                    }),
                )
            }
            FileRequest::Reread { keep } => (
                Operation::Rereading,
                Box::new(move || {
                    let kept = keep.map_or(Ok(()), |keep| keep()).map_err(Unread::Save);
                    let read = kept
                        .and_then(|()| FileContent::read(&path, language).map_err(Unread::Open));

                    OperationOutcome::Reread(read)
                }),
            ),
            FileRequest::Retake { abandoned } => (
                Operation::Retaking,
                Box::new(move || {
                    let ownership = match abandoned {
                        Some(abandoned) => Ownership::take_over(&path, &abandoned),
                        None => Ownership::take(&path),
                    };
                    // It is read again if it is ours: whoever had it may have changed it.
                    let content = ownership
                        .is_ours()
                        .then(|| FileContent::read(&path, language));

                    OperationOutcome::Retaken(ownership, content)
                }),
            ),
        };
        let overtaken = self.operation.id().zip(self.operation.cancel());

        // What goes elsewhere writes nothing here.
        if let Some((_, Operation::Saving(_) | Operation::Renaming)) = overtaken {
            self.overtaken = overtaken;
        }

        self.operation.supersede_as(id, operation);
        self.since = Instant::now();

        FileJob { id, run }
    }

    /// Whether what somebody else wrote is on its way into the place of what is here: until it is there, or given up, nothing may
    /// change here.
    pub fn is_rereading(&self) -> bool {
        // Where nothing can be changed nothing is lost either.
        if !self.ownership.is_ours() {
            return false;
        }

        self.operation() == Some(Operation::Rereading)
            || matches!(self.waiting, Some((_, FileRequest::Reread { .. })))
    }

    /// What somebody else wrote is not waited for any more.
    pub fn stop_rereading(&mut self) {
        if !self.is_rereading() {
            return;
        }

        self.waiting = None;

        if self.operation() == Some(Operation::Rereading) {
            self.operation.cancel();
        }
    }

    /// Takes in how an operation has ended, and with it what has waited for that; nothing if it is not the current one. `outcome` is
    /// `None` if its thread has failed.
    ///
    /// It puts locks that are no longer needed into `released`, since dropping one may wait for a slow disk.
    pub fn end(
        &mut self,
        id: OperationId,
        outcome: Option<OperationOutcome>,
        released: &mut Released,
    ) -> Vec<Ended> {
        let current = self.operation.end(id);
        let overtaken = self.overtaken.take_if(|(overtaken, _)| *overtaken == id);

        match (current, overtaken) {
            (Some(Operation::Moving(revision)), _) => {
                let late = self.late.take();
                let has_moved = matches!(&outcome, Some(OperationOutcome::Moved(Ok(_))));
                let mut ended = Vec::new();

                match late {
                    Some(late) if has_moved => released.push((self.path.clone(), Box::new(late))),
                    Some((operation, outcome)) => {
                        ended.push(self.take_in(operation, Some(outcome), released));
                    }
                    None => {}
                }

                ended.push(self.take_in(Operation::Moving(revision), outcome, released));

                ended
            }
            (Some(operation), _) => vec![self.take_in(operation, outcome, released)],
            (None, Some((_, operation))) => match outcome {
                // The work is on its way elsewhere: which path is its own is known when that has ended.
                Some(outcome) if outcome.has_moved() && !self.operation.is_idle() => {
                    self.late = Some((operation, outcome));

                    Vec::new()
                }
                outcome => vec![self.take_in(operation, outcome, released)],
            },
            (None, None) => {
                released.push((self.path.clone(), Box::new(outcome)));

                Vec::new()
            }
        }
    }

    fn take_in(
        &mut self,
        operation: Operation,
        outcome: Option<OperationOutcome>,
        released: &mut Released,
    ) -> Ended {
        let Some(outcome) = outcome else {
            if let Operation::Saving(_) | Operation::Moving(_) = operation {
                self.failure = Some(Arc::new(SaveError::interrupted(&self.path)));
            }

            return Ended::Stopped(operation);
        };

        let ended = match outcome {
            OperationOutcome::Saved(saved) => self.saved(saved, operation, released),
            OperationOutcome::Renamed(Ok(moved)) => Ended::Renamed {
                from: self.go_to(moved, released),
            },
            OperationOutcome::Moved(Ok(moved)) => {
                let from = self.go_to(moved, released);
                self.is_on_disk(operation);

                Ended::Moved { from }
            }
            OperationOutcome::Renamed(Err(error)) | OperationOutcome::Moved(Err(error)) => {
                Ended::Stays(Arc::new(error))
            }
            OperationOutcome::Reread(Ok(content)) => Ended::Reread(content),
            OperationOutcome::Reread(Err(unread)) => Ended::NotReread(unread),
            OperationOutcome::Retaken(ownership, content) => {
                let before = mem::replace(&mut self.ownership, ownership);
                released.push((self.path.clone(), Box::new(before)));

                content.map_or(Ended::StillTheirs, Ended::Retaken)
            }
        };
        self.tell_the_probe();

        ended
    }

    fn saved(
        &mut self,
        saved: Result<Written, SaveError>,
        operation: Operation,
        released: &mut Released,
    ) -> Ended {
        match saved {
            Ok(Written {
                fingerprint,
                beside,
            }) => {
                self.expected = Expected::This(fingerprint);
                self.is_on_disk(operation);

                match beside {
                    Some(moved) => Ended::SavedBeside {
                        from: self.go_to(moved, released),
                    },
                    None => Ended::Saved,
                }
            }
            Err(error) => {
                if let Some(landed) = error.landed() {
                    self.expected = Expected::This(landed);
                }

                self.failure = Some(Arc::new(error));

                Ended::NotSaved
            }
        }
    }

    fn is_on_disk(&mut self, operation: Operation) {
        if let Operation::Saving(revision) | Operation::Moving(revision) = operation {
            self.saved = Some(revision);
            self.lost = None;
            self.saved_at = Some(Zoned::now());
            self.failure = None;
        }
    }

    fn go_to(&mut self, moved: Moved, released: &mut Released) -> PathBuf {
        if let Some(fingerprint) = moved.fingerprint {
            self.expected = Expected::This(fingerprint);
        }

        // What could not be written under the old name may well be under this one.
        self.failure = None;
        self.overtaken = None;

        if let Some(ownership) = moved.ownership {
            let before = mem::replace(&mut self.ownership, ownership);
            released.push((self.path.clone(), Box::new(before)));
        }

        mem::replace(&mut self.path, moved.path)
    }

    /// What is here now was just read: it is what the file holds, at this revision.
    pub fn was_read(&mut self, fingerprint: Fingerprint, revision: u64) {
        self.expected = Expected::This(fingerprint);
        self.saved = Some(revision);
        self.lost = None;
        self.saved_at = None;
        self.failure = None;
        self.tell_the_probe();
    }

    /// Begins a look whether the file holds what it held; `None` while something else is done with it.
    ///
    /// `known` is what somebody else is known to have written there.
    pub fn look(
        &mut self,
        assessment: &Assessment,
        revision: u64,
        known: Option<Fingerprint>,
    ) -> Option<(OperationId, Glance)> {
        if !self.operation.is_idle() {
            return None;
        }

        let Expected::This(expected) = self.expected else {
            return None;
        };
        let id = self.look.begin(revision)?;
        lock(&self.probe).known = known;
        let lock = match &self.ownership {
            Ownership::Mine(lock) => Some(Arc::downgrade(lock)),
            _ => None,
        };

        Some((
            id,
            Glance {
                path: self.path.clone(),
                expected,
                known,
                lock,
                mine: assessment.clone(),
            },
        ))
    }

    /// Whether a look is on its way.
    pub fn is_looking(&self) -> bool {
        !self.look.is_idle()
    }

    /// Ends a look: the revision that it compared, or `None` if what it found is of no use any more.
    pub fn looked(&mut self, id: OperationId) -> Option<u64> {
        self.look.end(id)
    }
}

impl Moved {
    /// Goes with the earlier states to where the file is now.
    fn follow(
        path: PathBuf,
        fingerprint: Option<Fingerprint>,
        holder: Holder,
        mut snapshots: Snapshots,
    ) -> Self {
        // Snapshots that stay under the old name are whole, and the identifier finds those in the data folder.
        let _ = snapshots.follow(&path);

        let opening = holder.opening;
        let taken = match file_lock::take(&path, holder.clone()) {
            // The file has come here under our lock: whoever left this name open has no part in it.
            Taken::Abandoned(left) => file_lock::take_over(&path, holder, &left),
            taken => taken,
        };
        // A change of capitals alone, where these are no difference, finds its own lock.
        let is_own = matches!(&taken, Taken::Theirs(Some(holder)) if holder.opening == opening);

        Self {
            ownership: (!is_own).then(|| Ownership::of(taken)),
            path,
            fingerprint,
        }
    }
}
