//! Whose the open file is: the lock that keeps others from editing it, and what becomes of it when somebody else writes it all
//! the same. Nothing of theirs is overwritten, and nothing of ours is given up, without a word from the person.

use super::ask::Asking;
use super::changing::Then;
use super::earlier::Permit;
use super::{App, Message, off_thread};
use crate::assessment::{Assessment, AssessmentId, Difference, Edit};
use crate::gui::screen::Notice;
use crate::gui::screen::files::proposal;
use crate::gui::take_once::TakeOnce;
use crate::gui::widget::mark::Tone;
use crate::gui::working_copy::{Access, Found, Theirs, What, WorkingCopy};
use crate::locale::Language;
use crate::message::{self, MessageText};
use crate::store::file_lock::{self, FileLock, Holder, Taken};
use crate::store::recovery::Recovery;
use crate::store::snapshots::Reason;
use crate::store::{self, Fingerprint, OpenError, OpenedFile, SaveError, Saved};

use iced::Task;
use iced::time::Instant;
use jiff::{Timestamp, Zoned};
use uuid::Uuid;

use std::path::{Path, PathBuf};
use std::sync::Arc;

/// What is known of the open file and of others who have it.
#[derive(Debug)]
pub(super) struct Custody {
    pub(super) tenure: Tenure,
    pub(super) conflict: Option<Conflict>,
    pub(super) shelter: Shelter,
    /// Whether earlier states may be kept.
    pub(super) permit: Permit,
    /// When the last snapshot was taken, or tried.
    pub(super) snapshot_at: Instant,
    /// The note by which the next start finds its way after a crash.
    pub(super) session: Option<Recovery>,
    /// Whether snapshots were found to be impossible; it is said once.
    pub(super) is_without_snapshots: bool,
    is_looking: bool,
    /// Who took it over on another computer; each is told once.
    taken_by: Option<Holder>,
}

/// Whose the file is.
#[derive(Debug)]
pub enum Tenure {
    /// Ours, until this is dropped. A look on its way may share it for a moment.
    Mine(Arc<FileLock>),
    /// Ours as far as anybody can tell: nothing can be locked there.
    NoLocks,
    /// Another window or computer has it.
    Theirs(Option<Holder>),
    /// Another computer has left it open, and the person has not taken it over.
    Abandoned(Holder),
    /// Ours, on its way to another name on another thread; as which opening, if there is a lock.
    Moving(Option<Uuid>),
}

/// What somebody else has written in the place of what is open here.
#[derive(Debug)]
pub(super) enum Conflict {
    /// Another state, and what leads to it from what is open here.
    Differs {
        opened: Box<OpenedFile>,
        difference: Box<Difference>,
        is_same_assessment: bool,
    },
    /// Nothing that can be read.
    Unreadable(MessageText),
}

/// Whether work that cannot be saved in its file is kept on this computer meanwhile.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shelter {
    /// Nothing was written yet.
    No,
    /// It is.
    Yes,
    /// That failed too: it is in memory alone.
    Failed,
}

/// What happens to the file.
#[derive(Debug, Clone)]
pub enum Event {
    /// It is time to look whether somebody else has written it.
    Look,
    /// That was looked at; and who has taken the file over on another computer.
    Looked(Found, Option<Holder>),
    /// A file that is open elsewhere is tried again.
    TryAgain,
    /// Whether a file that another computer left open is taken over is asked again.
    AskTakeOver,
    /// It is taken over.
    TakeOver,
    /// A copy is made, to work on instead.
    KeepCopy,
    /// It was made, or not.
    CopyKept(Result<Saved, Arc<SaveError>>),
    /// What somebody else wrote is to be decided on.
    Decide,
    /// What is open here goes on as a new file; theirs stays.
    KeepMine,
    /// It was written, or not.
    MineKept(Result<Saved, Arc<SaveError>>),
    /// Both are joined; what is open here is kept as a snapshot first.
    Join,
    /// That snapshot was written, or not.
    JoinSheltered(Result<(), Arc<SaveError>>),
    /// Theirs is taken; what is open here is kept as a snapshot first.
    TakeTheirs,
    /// That snapshot was written, or not.
    MineSheltered(Result<(), Arc<SaveError>>),
    /// The file was read again, or its thread has failed.
    Reread(TakeOnce<Option<Result<WorkingCopy, OpenError>>>),
    /// The lock has gone with the file to this name.
    Followed(PathBuf, TakeOnce<Tenure>),
    /// A file that was open to read was tried again.
    Retaken(TakeOnce<Option<Retaken>>),
}

/// A file that was open to read only and was tried again: whose it is now, and what it holds if it is ours.
#[derive(Debug)]
pub struct Retaken {
    tenure: Tenure,
    /// `None` as long as it is somebody else's.
    read: Option<Result<WorkingCopy, OpenError>>,
}

impl Retaken {
    /// It is read again if it is ours: whoever had it may have changed it.
    fn new(tenure: Tenure, path: &Path, language: Language) -> Self {
        let read = (tenure.access() == Access::Edit).then(|| open_in(path, language));

        Self { tenure, read }
    }
}

impl Custody {
    fn new(tenure: Tenure) -> Self {
        Self {
            tenure,
            conflict: None,
            shelter: Shelter::No,
            permit: Permit::default(),
            snapshot_at: Instant::now(),
            session: None,
            is_without_snapshots: false,
            is_looking: false,
            taken_by: None,
        }
    }
}

impl Tenure {
    fn of(taken: Taken) -> Self {
        match taken {
            Taken::Mine(hold) => Self::Mine(Arc::new(hold)),
            Taken::Theirs(holder) => Self::Theirs(holder),
            Taken::Abandoned(holder) => Self::Abandoned(holder),
            Taken::NoLocks => Self::NoLocks,
        }
    }

    fn access(&self) -> Access {
        match self {
            Self::Mine(_) | Self::NoLocks | Self::Moving(_) => Access::Edit,
            Self::Theirs(_) | Self::Abandoned(_) => Access::Read,
        }
    }

    /// As which opening the file is ours.
    fn opening(&self) -> Option<Uuid> {
        match self {
            Self::Mine(hold) => Some(hold.holder().opening),
            Self::Moving(opening) => *opening,
            Self::NoLocks | Self::Theirs(_) | Self::Abandoned(_) => None,
        }
    }

    /// Goes with the file to another name.
    fn follow(self, path: &Path) -> Self {
        match self {
            Self::Mine(hold) => Self::of(match Arc::try_unwrap(hold) {
                Ok(hold) => hold.follow(path),
                // A look has it for a moment: it lets the old name go by itself.
                Err(hold) => file_lock::take(path, hold.holder().clone()),
            }),
            // What was not ours stays where it is; the new file is ours.
            Self::NoLocks | Self::Theirs(_) | Self::Abandoned(_) | Self::Moving(_) => {
                Self::of(file_lock::take(path, me()))
            }
        }
    }
}

fn me() -> Holder {
    Holder::new(Uuid::new_v4(), Timestamp::now())
}

/// Reads a file, in the words of a language.
pub(super) fn open_in(path: &Path, language: Language) -> Result<WorkingCopy, OpenError> {
    WorkingCopy::open(path).map(|work| work.speaking(language))
}

/// Puts a file under lock, before it is read.
pub(super) fn take(path: &Path) -> Tenure {
    Tenure::of(file_lock::take(path, me()))
}

impl App {
    /// Whether a file is open in this window already, by this name or another.
    pub(super) fn is_open_here(&self, tenure: &Tenure) -> bool {
        let mine = self
            .open
            .as_ref()
            .and_then(|open| open.custody.tenure.opening());

        matches!(tenure, Tenure::Theirs(Some(holder)) if mine == Some(holder.opening))
    }

    /// What is known of a file that is about to be shown; a notice or a question where something is to be said.
    pub(super) fn receive(&mut self, tenure: Tenure, work: &mut WorkingCopy) -> Custody {
        work.set_access(tenure.access());

        match &tenure {
            Tenure::NoLocks => {
                let words = message::no_locks(work.path(), &self.around.locale);
                self.tell(Tone::Info, words);
            }
            Tenure::Abandoned(_) => self.asking = Some(Asking::TakeOver),
            Tenure::Mine(_) | Tenure::Theirs(_) | Tenure::Moving(_) => {}
        }

        Custody::new(tenure)
    }

    /// The file has another name now: its lock and its snapshots go there, off the window's thread.
    pub(super) fn follow(&mut self, from: &Path) -> Task<Message> {
        let Some(open) = &mut self.open else {
            return Task::none();
        };
        let path = open.work.path().to_owned();
        let conflict = open.custody.conflict.take();
        let id = open.work.assessment().id();
        open.work.set_access(Access::Edit);
        // Whoever follows already goes on from there.
        let tenure = match &open.custody.tenure {
            Tenure::Moving(_) => None,
            tenure => {
                let moving = Tenure::Moving(tenure.opening());

                Some(std::mem::replace(&mut open.custody.tenure, moving))
            }
        };
        self.discard(conflict);
        self.keep.moved(from, &path);
        self.remember();

        match tenure {
            Some(tenure) => self.follow_to(from, path, id, tenure),
            None => Task::none(),
        }
    }

    fn follow_to(
        &self,
        from: &Path,
        path: PathBuf,
        id: AssessmentId,
        tenure: Tenure,
    ) -> Task<Message> {
        let mut snapshots = self.keep.snapshots(from, id);
        let to = path.clone();
        let follow = move || {
            // Snapshots that stay under the old name are whole, and the identifier finds those in the data folder.
            let _ = snapshots.follow(&path);

            tenure.follow(&path)
        };

        self.of_this(follow, move |tenure| {
            let followed = TakeOnce::new(tenure.unwrap_or(Tenure::NoLocks));

            Message::Custody(Event::Followed(to.clone(), followed))
        })
    }

    /// The lock is where the file was when it was sent there; the file may have another name by now.
    fn followed(&mut self, to: &Path, tenure: Option<Tenure>) -> Task<Message> {
        let (Some(tenure), Some(open)) = (tenure, &mut self.open) else {
            return Task::none();
        };
        open.work.set_access(tenure.access());
        let is_noted = open.custody.session.is_some();
        let (path, id) = (open.work.path().to_owned(), open.work.assessment().id());

        if path != to {
            return self.follow_to(to, path, id, tenure);
        }

        open.custody.tenure = tenure;

        // What was open to read only is ours from now on.
        if is_noted {
            Task::none()
        } else {
            self.begin_keeping()
        }
    }

    pub(super) fn custody(&mut self, event: Event) -> Task<Message> {
        match event {
            Event::Look => self.look(),
            Event::Looked(found, holder) => self.looked(found, holder),
            Event::TryAgain => self.try_again(),
            Event::AskTakeOver => self.ask(Asking::TakeOver),
            Event::TakeOver => self.take_over(),
            Event::KeepCopy => self.keep_copy(),
            Event::CopyKept(Ok(saved)) => self.open_file(&saved.path),
            Event::CopyKept(Err(error)) | Event::MineKept(Err(error)) => self.not_written(&error),
            Event::Decide => self.ask(Asking::Changed),
            Event::KeepMine => self.keep_mine(),
            Event::MineKept(Ok(saved)) => self.mine_kept(saved),
            Event::Join => self.begin_joining(),
            Event::JoinSheltered(Ok(())) => self.join(),
            Event::TakeTheirs => self.take_theirs(),
            Event::MineSheltered(Ok(())) => self.reopen(),
            Event::Reread(read) => self.reread(read.open().flatten()),
            Event::Followed(path, tenure) => self.followed(&path, tenure.open()),
            Event::Retaken(retaken) => self.retaken(retaken.open().flatten()),
            Event::MineSheltered(Err(error)) | Event::JoinSheltered(Err(error)) => {
                self.not_written(&error)
            }
        }
    }

    fn not_written(&mut self, error: &SaveError) -> Task<Message> {
        let words = message::save(error, &self.around.locale);
        self.tell(Tone::Split, words);

        Task::none()
    }

    /// Looks, off the window's thread: a stick or a network may be slow to say.
    fn look(&mut self) -> Task<Message> {
        let Some(open) = &mut self.open else {
            return Task::none();
        };

        if std::mem::replace(&mut open.custody.is_looking, true) {
            return Task::none();
        }

        let known = match &open.custody.conflict {
            Some(Conflict::Differs { opened, .. }) => Some(opened.fingerprint),
            _ => None,
        };
        let glance = open.work.glance(known);
        let hold = match &open.custody.tenure {
            Tenure::Mine(hold) => Some(Arc::downgrade(hold)),
            _ => None,
        };
        let look = move || {
            let hold = hold.and_then(|hold| hold.upgrade());
            let holder = hold.and_then(|hold| hold.taken_by());

            (glance.run(), holder)
        };

        self.of_this(look, |looked| {
            let (found, holder) = looked.unwrap_or((Found::Known, None));

            Message::Custody(Event::Looked(found, holder))
        })
    }

    fn looked(&mut self, found: Found, holder: Option<Holder>) -> Task<Message> {
        let Some(open) = &mut self.open else {
            return Task::none();
        };
        open.custody.is_looking = false;

        if let Some(holder) = holder
            && open.custody.taken_by.as_ref() != Some(&holder)
        {
            let path = open.work.path().to_owned();
            let words = message::taken_over(&path, &holder, &Zoned::now(), &self.around.locale);
            open.custody.taken_by = Some(holder);
            self.tell(Tone::Discuss, words);
        }

        match found {
            Found::Known => Task::none(),
            Found::Unchanged => {
                self.no_longer_changed();

                Task::none()
            }
            Found::Gone => {
                if let Some(open) = &mut self.open {
                    open.work.write_again();
                }

                self.save()
            }
            Found::Theirs(theirs) => theirs
                .open()
                .map_or_else(Task::none, |theirs| self.theirs(theirs)),
        }
    }

    /// The file holds again what it held.
    fn no_longer_changed(&mut self) {
        if matches!(self.asking, Some(Asking::Changed)) {
            self.asking = None;
        }

        if let Some(open) = &mut self.open
            && let Some(conflict) = open.custody.conflict.take()
        {
            open.work.try_again();
            self.discarded.push(Box::new(conflict));
        }
    }

    /// Somebody else has written the file.
    fn theirs(&mut self, theirs: Theirs) -> Task<Message> {
        let Some(open) = &mut self.open else {
            return Task::none();
        };
        let is_first = open.custody.conflict.is_none();
        let is_read_only = open.work.is_read_only();

        // Something was typed since they were compared.
        if theirs.revision != open.work.revision() {
            self.discard(theirs);

            return self.look();
        }

        let conflict = match (theirs.read, theirs.difference) {
            // Where nothing can be changed there is nothing to decide.
            (Ok(opened), _) if is_read_only => {
                self.discard(opened);

                return self.reopen();
            }
            (Err(_), _) if is_read_only => return Task::none(),
            (Ok(opened), None) => {
                open.work.accept(opened.fingerprint);
                open.work.try_again();
                self.discard(opened);
                self.no_longer_changed();

                return self.save();
            }
            (Ok(opened), Some(difference)) => Conflict::Differs {
                difference: Box::new(difference),
                is_same_assessment: open.work.assessment().id() == opened.assessment.id(),
                opened: Box::new(opened),
            },
            (Err(error), _) => Conflict::Unreadable(message::open(&error, &self.around.locale)),
        };
        let before = open.custody.conflict.replace(conflict);
        self.discard(before);

        // Nothing pops over a dialog that is open.
        if is_first && self.asking.is_none() {
            self.ask(Asking::Changed)
        } else {
            Task::none()
        }
    }

    /// Reads the file again in the place of what is open, and stays where work is. Nothing here is unsaved, or it is kept.
    fn reopen(&mut self) -> Task<Message> {
        let Some(open) = &self.open else {
            return Task::none();
        };
        let path = open.work.path().to_owned();
        let language = self.around.locale.language();

        self.of_this(
            move || open_in(&path, language),
            |read| Message::Custody(Event::Reread(TakeOnce::new(read))),
        )
    }

    fn reread(&mut self, read: Option<Result<WorkingCopy, OpenError>>) -> Task<Message> {
        self.asking = None;

        match read {
            Some(Ok(work)) => self.replace(work),
            Some(Err(error)) => {
                self.cannot_open(&error);

                Task::none()
            }
            None => {
                let title = self.env().text("home-fault-stopped");
                let text = String::new();
                self.tell(Tone::Split, MessageText { title, text });

                Task::none()
            }
        }
    }

    /// Shows another state of the same file, at the same place.
    fn replace(&mut self, mut work: WorkingCopy) -> Task<Message> {
        let Some(open) = self.open.take() else {
            return Task::none();
        };
        let at = open.assess.at();
        let (mut custody, before, screens) = open.apart();
        self.discard((before, screens, custody.conflict.take()));
        custody.is_looking = false;
        work.set_access(custody.tenure.access());
        self.lay_out(work, custody);
        self.show_at(at)
    }

    fn try_again(&mut self) -> Task<Message> {
        let Some(open) = &self.open else {
            return Task::none();
        };
        let path = open.work.path().to_owned();
        let language = self.around.locale.language();

        self.of_this(
            move || Retaken::new(take(&path), &path, language),
            |retaken| Message::Custody(Event::Retaken(TakeOnce::new(retaken))),
        )
    }

    fn take_over(&mut self) -> Task<Message> {
        self.asking = None;
        let Some(open) = &self.open else {
            return Task::none();
        };
        let Tenure::Abandoned(abandoned) = &open.custody.tenure else {
            return Task::none();
        };
        let (path, abandoned) = (open.work.path().to_owned(), abandoned.clone());
        let language = self.around.locale.language();

        self.of_this(
            move || {
                let tenure = Tenure::of(file_lock::take_over(&path, me(), &abandoned));

                Retaken::new(tenure, &path, language)
            },
            |retaken| Message::Custody(Event::Retaken(TakeOnce::new(retaken))),
        )
    }

    /// The file that was open to read is ours now, or still somebody else's.
    fn retaken(&mut self, retaken: Option<Retaken>) -> Task<Message> {
        let Some(Retaken { tenure, read }) = retaken else {
            return self.reread(None);
        };
        let is_left = matches!(tenure, Tenure::Abandoned(_));
        let Some(open) = &mut self.open else {
            return Task::none();
        };
        open.custody.tenure = tenure;

        match read {
            Some(read) => {
                self.notices.clear();
                let reopened = self.reread(Some(read));
                let begun = self.begin_keeping();
                let title = self.env().text("hold-taken");
                self.tell(
                    Tone::Agree,
                    MessageText {
                        title,
                        text: String::new(),
                    },
                );

                Task::batch([reopened, begun])
            }
            None if is_left => self.ask(Asking::TakeOver),
            None => {
                let title = self.env().text("hold-still");
                self.tell(
                    Tone::Info,
                    MessageText {
                        title,
                        text: String::new(),
                    },
                );

                Task::none()
            }
        }
    }

    /// Makes a copy of a file that may only be read, beside it or else where new assessments go, and opens it.
    fn keep_copy(&mut self) -> Task<Message> {
        self.asking = None;
        let env = self.env();
        let Some(open) = &self.open else {
            return Task::none();
        };
        let beside = proposal(open.work.path(), env);

        self.copy_to(beside, |copied| Message::Custody(Event::CopyKept(copied)))
    }

    /// What is open here goes on under a name that is free, beside theirs.
    fn keep_mine(&mut self) -> Task<Message> {
        self.asking = None;
        self.settle();
        let Some(open) = &self.open else {
            return Task::none();
        };
        let beside = open.work.path().to_owned();

        self.copy_to(beside, |copied| Message::Custody(Event::MineKept(copied)))
    }

    /// Writes the work under this name, or one with a number, or else where new assessments go.
    fn copy_to(
        &self,
        beside: PathBuf,
        done: fn(Result<Saved, Arc<SaveError>>) -> Message,
    ) -> Task<Message> {
        let Some(open) = &self.open else {
            return Task::none();
        };
        let assessment: Assessment = open.work.assessment().clone();
        let keep = self.keep.clone();
        let asked = beside.clone();
        let write = move || {
            store::save_copy(&beside, &assessment).or_else(|error| {
                let _ = keep.documents();
                let refuge = keep.refuge(beside.parent().unwrap_or(&beside));
                let elsewhere = refuge.join(beside.file_name().unwrap_or_default());

                store::save_copy(&elsewhere, &assessment).map_err(|_| error)
            })
        };

        self.of_this(write, move |written| {
            let written = written.unwrap_or_else(|| Err(SaveError::interrupted(&asked)));

            done(written.map_err(Arc::new))
        })
    }

    fn mine_kept(&mut self, saved: Saved) -> Task<Message> {
        let Some(open) = &mut self.open else {
            return Task::none();
        };
        let from = open.work.path().to_owned();
        let words = message::kept_as_new(&from, &saved.path, &self.around.locale);
        open.work.moved_to(saved);
        self.retry_at = None;
        // The snapshots stay with the assessment; the old name is theirs.
        let followed = self.follow(&from);
        self.refresh_files();
        self.tell(Tone::Agree, words);

        Task::batch([followed, self.save()])
    }

    /// The question stays over the page until theirs is there, so that nobody goes on typing into what is about to go.
    fn take_theirs(&mut self) -> Task<Message> {
        self.settle();

        self.snapshot_then(Reason::Join, |kept| {
            Message::Custody(Event::MineSheltered(kept))
        })
    }

    fn begin_joining(&mut self) -> Task<Message> {
        self.settle();

        self.snapshot_then(Reason::Join, |kept| {
            Message::Custody(Event::JoinSheltered(kept))
        })
    }

    /// Brings theirs in: what one side had not seen of the other stays side by side, and one undo takes it back.
    fn join(&mut self) -> Task<Message> {
        self.asking = None;
        let Some(open) = &self.open else {
            return Task::none();
        };
        let Some(Conflict::Differs { opened, .. }) = &open.custody.conflict else {
            return Task::none();
        };
        let then = Then::Accept(opened.fingerprint);
        let join = Edit::Join(vec![Arc::new(opened.assessment.clone())]);

        self.change(What::Edit(join), then)
    }

    /// What they wrote is in what is here now, so that it may be replaced.
    pub(super) fn accept(&mut self, fingerprint: Fingerprint) -> Task<Message> {
        let Some(open) = &mut self.open else {
            return Task::none();
        };
        open.work.accept(fingerprint);
        self.discarded.push(Box::new(open.custody.conflict.take()));
        open.work.try_again();
        let env = self.env();
        let words = MessageText {
            title: env.text("changed-joined"),
            text: env.text("changed-joined-next"),
        };
        self.tell(Tone::Agree, words);

        self.save()
    }

    /// Runs something for the open file on a thread of its own; its end is heard only while that is open.
    pub(super) fn of_this<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> T + Send + 'static,
        done: impl Fn(Option<T>) -> Message + Send + 'static,
    ) -> Task<Message> {
        let Some(open) = &self.open else {
            return Task::none();
        };
        let writer = open.work.writer();

        off_thread(work, move |result| {
            Message::Of(writer, Box::new(done(result)))
        })
    }

    pub(super) fn tell(&mut self, tone: Tone, words: MessageText) {
        self.say(Notice {
            tone,
            title: words.title,
            words: words.text,
        });
    }

    /// What cannot be changed here is said in one sentence, and what was typed goes back to what is in the file.
    pub(super) fn refuse_to_edit(&mut self) -> Task<Message> {
        let env = self.env();
        let words = MessageText {
            title: env.text("hold-read-only"),
            text: env.text("hold-read-only-next"),
        };
        self.tell(Tone::Discuss, words);
        self.typing = None;
        self.discard_drafts();

        Task::none()
    }
}
