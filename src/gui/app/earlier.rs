//! Earlier states: the snapshots that are taken by themselves, the way back to one, and what a crash or a damaged file left behind.

use super::ask::Asking;
use super::changing::Then;
use super::leaving::Next;
use super::making::New;
use super::opening::Read;
use super::{App, At, Message, custody, off_thread};
use crate::assessment::{Assessment, Difference};
use crate::gui::screen::{Notice, Place, files};
use crate::gui::take_once::TakeOnce;
use crate::gui::widget::mark::Tone;
use crate::gui::working_copy::{Refused, What, WorkingCopy};
use crate::message::{self, MessageText};
use crate::questionnaire::QuestionId;
use crate::store::recovery::{Recovery, RecoveryNote};
use crate::store::snapshots::{Reason, Snapshot, Snapshots};
use crate::store::{self, OpenCause, OpenError, ReadError, SaveError};

use iced::Task;
use iced::time::{Duration, Instant};
use jiff::{Timestamp, Zoned};

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

/// How often a snapshot is taken while somebody works.
const OFTEN: Duration = Duration::from_mins(10);

/// Whether copies of an assessment may still be kept on this computer. Whoever keeps one holds it, so that none is written
/// after the person asked to leave none.
#[derive(Debug, Clone)]
pub(super) struct Permit(Arc<Mutex<May>>);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum May {
    Keep,
    LeaveNone,
}

impl Default for Permit {
    fn default() -> Self {
        Self(Arc::new(Mutex::new(May::Keep)))
    }
}

impl Permit {
    fn take(
        &self,
        snapshots: &Snapshots,
        assessment: &Assessment,
        reason: Reason,
    ) -> Result<(), SaveError> {
        let may = self.0.lock().unwrap_or_else(PoisonError::into_inner);

        match *may {
            May::Keep => snapshots
                .take(assessment, reason, Timestamp::now())
                .map(drop),
            May::LeaveNone => Ok(()),
        }
    }

    fn withdraw(&self, snapshots: &Snapshots) -> Result<(), SaveError> {
        let mut may = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *may = May::LeaveNone;

        snapshots.forget()
    }
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

/// What is kept from the opening of a file on.
#[derive(Debug)]
pub struct Begun {
    session: Option<Recovery>,
    left: Option<Arc<Left>>,
    taken: Result<(), Arc<SaveError>>,
}

impl Default for Begun {
    fn default() -> Self {
        Self {
            session: None,
            left: None,
            taken: Ok(()),
        }
    }
}

/// A good state of a file that cannot be opened.
#[derive(Debug)]
pub struct Rescue {
    /// The file.
    pub path: PathBuf,
    /// Why it cannot be opened.
    pub words: MessageText,
    /// When the state was kept.
    pub at: Timestamp,
    /// What it holds.
    pub assessment: Assessment,
    /// Where it goes.
    pub way: Way,
}

/// A damaged file that was put aside, with a good state in its place.
#[derive(Debug)]
pub struct Mended {
    words: MessageText,
    read: Read,
}

/// Where a good state goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// Into the place of the damaged file, which is put aside.
    Mend,
    /// Into a new file: the old one is not there.
    Anew,
}

/// Why an earlier state was not restored.
#[derive(Debug)]
pub enum Unrestored {
    /// It cannot be read.
    Open(OpenError),
    /// What is here now could not be kept before.
    Save(SaveError),
    /// It holds what is here now.
    Same,
    /// Reading ended without a result.
    Stopped,
}

/// What happens with earlier states.
#[derive(Debug, Clone)]
pub enum Event {
    /// The note by which the next start finds its way after a crash was written, and the first snapshot taken, unless a crash
    /// left work behind.
    Begun(TakeOnce<Begun>),
    /// A snapshot was taken, or not.
    Taken(Result<(), Arc<SaveError>>),
    /// Work that cannot be saved in its file was kept, or not.
    Sheltered(Result<(), Arc<SaveError>>),
    /// An earlier state was read, and the present one kept.
    Restore(Timestamp, Result<Arc<Assessment>, Arc<Unrestored>>),
    /// The kept work is taken.
    UseLeft,
    /// What the file holds is taken.
    UseFile,
    /// A file that cannot be opened has a good state somewhere, or not.
    Found(Option<Arc<Rescue>>),
    /// That state is taken.
    UseRescue,
    /// No copy stays on this computer.
    LeaveNoCopy,
    /// The copies of this file are gone, or not.
    NoCopyLeft(PathBuf, Result<(), Arc<SaveError>>),
    /// The damaged file was put aside and a good state is in its place, or why not.
    Mended(TakeOnce<Result<Mended, MessageText>>),
    /// The last snapshot is taken: the program ends.
    Exit,
}

impl App {
    pub(super) fn earlier(&mut self, event: Event) -> Task<Message> {
        match event {
            Event::Begun(begun) => self.begun(begun.open()),
            Event::Taken(taken) => {
                self.taken(taken);

                self.list_earlier()
            }
            Event::Sheltered(kept) => {
                if let Some(open) = &mut self.open
                    && open.work.has_failed()
                {
                    open.custody.shelter = match kept {
                        Ok(()) => custody::Shelter::Yes,
                        Err(_) => custody::Shelter::Failed,
                    };
                }

                Task::none()
            }
            Event::Restore(at, Ok(earlier)) => self.restore(at, &earlier),
            Event::Restore(_, Err(error)) => self.not_restored(&error),
            Event::UseLeft => self.use_left(),
            Event::UseFile => {
                self.asking = None;

                self.snapshot(Reason::Opened)
            }
            Event::Found(Some(rescue)) => self.ask(Asking::Rescue(rescue)),
            Event::Found(None) => Task::none(),
            Event::UseRescue => self.use_rescue(),
            Event::LeaveNoCopy => self.leave_no_copy(),
            Event::NoCopyLeft(path, gone) => self.no_copy_left(&path, gone),
            Event::Mended(mended) => self.mended(mended.open()),
            Event::Exit => {
                let open = self.open.take();
                self.close(open);

                // The lock and the note are let go before the program ends, however the system ends it.
                Task::future(self.let_go()).discard().chain(iced::exit())
            }
        }
    }

    /// What is open is kept from now on: its place for a restart after a crash, its states as snapshots.
    pub(super) fn begin_keeping(&mut self) -> Task<Message> {
        let note = self.note();
        let Some(open) = &mut self.open else {
            return Task::none();
        };

        if open.work.is_read_only() {
            return Task::none();
        }

        open.custody.snapshot_at = Instant::now();
        let assessment = open.work.assessment().clone();
        let snapshots = self.keep.snapshots(open.work.path(), assessment.id());
        let permit = open.custody.permit.clone();
        let data = self.keep.data().to_owned();
        let begin = move || {
            // Without it a crash is not noticed; nothing else is amiss.
            let session = note.and_then(|note| Recovery::begin(&data, note).ok());
            let left = left_of(&snapshots, &assessment);
            // While there is something to decide, what it is about stays the newest.
            let taken = match left {
                Some(_) => Ok(()),
                None => permit.take(&snapshots, &assessment, Reason::Opened),
            };

            Begun {
                session,
                left: left.map(Arc::new),
                taken: taken.map_err(Arc::new),
            }
        };

        self.of_this(begin, |begun| {
            Message::Earlier(Event::Begun(TakeOnce::new(begun.unwrap_or_default())))
        })
    }

    fn begun(&mut self, begun: Option<Begun>) -> Task<Message> {
        let (Some(begun), Some(open)) = (begun, &mut self.open) else {
            return Task::none();
        };
        let before = std::mem::replace(&mut open.custody.session, begun.session);
        self.discard(before);
        self.taken(begun.taken);

        begun
            .left
            .map_or_else(Task::none, |left| self.go_on_with(left))
    }

    /// Takes a snapshot, off the window's thread.
    pub(super) fn snapshot(&mut self, reason: Reason) -> Task<Message> {
        self.snapshot_then(reason, |taken| Message::Earlier(Event::Taken(taken)))
    }

    pub(super) fn snapshot_then(
        &mut self,
        reason: Reason,
        done: fn(Result<(), Arc<SaveError>>) -> Message,
    ) -> Task<Message> {
        let Some(open) = &mut self.open else {
            return Task::none();
        };
        open.custody.snapshot_at = Instant::now();
        let assessment = open.work.assessment().clone();
        let snapshots = self.keep.snapshots(open.work.path(), assessment.id());
        let permit = open.custody.permit.clone();
        let path = open.work.path().to_owned();
        let take = move || permit.take(&snapshots, &assessment, reason);

        self.of_this(take, move |taken| {
            let taken = taken.unwrap_or_else(|| Err(SaveError::interrupted(&path)));

            done(taken.map_err(Arc::new))
        })
    }

    /// A snapshot of what is being closed; nobody waits for its end.
    pub(super) fn last_snapshot(&mut self) -> Task<Message> {
        let Some(open) = &self.open else {
            return Task::none();
        };

        if open.work.is_read_only() || open.work.revision() == 0 {
            return Task::none();
        }

        // What is not in the file, or was replaced there, is offered when the file is next opened.
        let reason = if open.work.has_failed() || open.custody.conflict.is_some() {
            Reason::Unsaved
        } else {
            Reason::Closed
        };

        self.snapshot(reason)
    }

    /// Ten minutes of work have passed since the last snapshot.
    pub(super) fn is_snapshot_due(&self) -> bool {
        self.open.as_ref().is_some_and(|open| {
            !open.work.is_read_only() && open.custody.snapshot_at.elapsed() >= OFTEN
        })
    }

    /// That no snapshot can be kept is said once; nothing else is amiss.
    fn taken(&mut self, taken: Result<(), Arc<SaveError>>) {
        let Err(error) = taken else { return };
        let Some(open) = &mut self.open else { return };

        if !std::mem::replace(&mut open.custody.is_without_snapshots, true) {
            let words = message::no_snapshot(&error, &self.around.locale);
            self.tell(Tone::Info, words);
        }
    }

    /// Brings the list in Files up to date while it can be seen.
    pub(super) fn list_earlier(&mut self) -> Task<Message> {
        let Some(open) = &self.open else {
            return Task::none();
        };

        if self.at != At::Work(Place::Files) {
            return Task::none();
        }

        let assessment = open.work.assessment().clone();
        let snapshots = self.keep.snapshots(open.work.path(), assessment.id());
        let list = move || files::earlier(&snapshots, &assessment);

        self.of_this(list, |listed| {
            Message::Files(files::Message::Listed(listed.unwrap_or_default()))
        })
    }

    /// Reads an earlier state, and keeps the present one before it is left.
    pub(super) fn begin_restoring(&mut self, snapshot: Snapshot) -> Task<Message> {
        self.settle();
        let Some(open) = &self.open else {
            return Task::none();
        };

        if open.work.is_read_only() {
            return self.refuse_to_edit();
        }

        let assessment = open.work.assessment().clone();
        let snapshots = self.keep.snapshots(open.work.path(), assessment.id());
        let permit = open.custody.permit.clone();
        let at = snapshot.at;
        let read = move || {
            let earlier = snapshot.read().map_err(Unrestored::Open)?;

            if Difference::between(&assessment, &earlier).is_empty() {
                return Err(Unrestored::Same);
            }

            permit
                .take(&snapshots, &assessment, Reason::Restore)
                .map_err(Unrestored::Save)?;

            Ok(earlier)
        };

        self.of_this(read, move |read| {
            let read = read.unwrap_or(Err(Unrestored::Stopped));

            Message::Earlier(Event::Restore(at, read.map(Arc::new).map_err(Arc::new)))
        })
    }

    fn restore(&mut self, at: Timestamp, earlier: &Assessment) -> Task<Message> {
        let Some(open) = &self.open else {
            return Task::none();
        };

        match open.work.assessment().restoring(earlier) {
            Ok(edit) => self.change(What::Edit(edit), Then::Restored(at)),
            Err(error) => {
                let words = message::restore(error, &self.around.locale);
                self.tell(Tone::Discuss, words);

                Task::none()
            }
        }
    }

    fn not_restored(&mut self, error: &Unrestored) -> Task<Message> {
        let line = |key: &str| MessageText {
            title: self.env().text(key),
            text: String::new(),
        };
        let (tone, words) = match error {
            Unrestored::Open(error) => (Tone::Split, message::open(error, &self.around.locale)),
            Unrestored::Save(error) => (
                Tone::Split,
                message::no_snapshot(error, &self.around.locale),
            ),
            Unrestored::Same => (Tone::Info, line("files-earlier-same")),
            Unrestored::Stopped => (Tone::Split, line("files-earlier-stopped")),
        };
        self.tell(tone, words);

        Task::none()
    }

    /// Why nothing was changed, in a strip.
    pub(super) fn refused(&mut self, refused: &Refused) -> Task<Message> {
        match refused {
            Refused::ReadOnly => self.refuse_to_edit(),
            Refused::Edit(error) => {
                let words = message::edit(error, &self.around.locale);
                self.tell(Tone::Discuss, words);

                Task::none()
            }
        }
    }

    /// A crash left work behind that was never saved. There is something to decide only if the file has other work too.
    fn go_on_with(&mut self, left: Arc<Left>) -> Task<Message> {
        let Some(open) = &self.open else {
            return Task::none();
        };

        if !left.assessment.has_seen(open.work.assessment()) {
            return self.ask(Asking::Left(left));
        }

        let what = What::GoOn(Box::new(left.assessment.clone()));

        self.change(what, Then::BroughtBack(left.at))
    }

    pub(super) fn brought_back(&mut self, at: Timestamp) -> Task<Message> {
        // One quiet line, not two.
        let recovered = message::recovered(&self.around.locale).title;
        self.notices.retain(|(notice, _)| notice.title != recovered);
        let words = message::brought_back(at, &Zoned::now(), &self.around.locale);
        self.tell(Tone::Info, words);
        let at = self.open.as_ref().map_or(0, |open| open.assess.at());
        let shown = self.lay_out_anew(at);

        Task::batch([shown, self.save()])
    }

    fn use_left(&mut self) -> Task<Message> {
        match self.asking.take() {
            Some(Asking::Left(left)) => self.restore(left.at, &left.assessment),
            _ => Task::none(),
        }
    }

    /// A file cannot be opened: looks whether there is a good state of it somewhere.
    pub(super) fn look_for_rescue(&mut self, error: &OpenError) -> Task<Message> {
        let is_damaged = matches!(
            &error.cause,
            OpenCause::Read(cause) if !matches!(cause, ReadError::Newer { .. })
        );

        if !is_damaged {
            return Task::none();
        }

        let words = message::open(error, &self.around.locale);
        let path = error.path.clone();
        let keep = self.keep.clone();
        let find = move || {
            let (snapshot, assessment) = keep.snapshots_of_damaged(&path)?.newest_good()?;

            Some(Rescue {
                path,
                words,
                at: snapshot.at,
                assessment,
                way: Way::Mend,
            })
        };

        off_thread(find, |found| {
            Message::Earlier(Event::Found(found.flatten().map(Arc::new)))
        })
    }

    fn use_rescue(&mut self) -> Task<Message> {
        let Some(Asking::Rescue(rescue)) = self.asking.take() else {
            return Task::none();
        };

        self.leave_for(Next::Rescue(rescue))
    }

    pub(super) fn rescue_now(&mut self, rescue: &Rescue) -> Task<Message> {
        let assessment = rescue.assessment.clone();

        match rescue.way {
            Way::Anew => self.make(New::Left(Box::new(assessment))),
            Way::Mend => self.mend(&rescue.path, assessment),
        }
    }

    /// Puts a good state in the place of a damaged file, which is put aside.
    fn mend(&mut self, path: &Path, assessment: Assessment) -> Task<Message> {
        let path = path.to_owned();
        let locale = self.around.locale.clone();
        let interrupted = message::save(&SaveError::interrupted(&path), &locale);
        let mend = move || {
            let tenure = custody::take(&path);
            let now = Zoned::now();

            match &tenure {
                custody::Tenure::Theirs(holder) => {
                    Err(message::held(&path, holder.as_ref(), &now, &locale))
                }
                custody::Tenure::Abandoned(holder) => {
                    Err(message::abandoned(&path, holder, &now, &locale))
                }
                custody::Tenure::Mine(_)
                | custody::Tenure::NoLocks
                | custody::Tenure::Moving(_) => {
                    let (saved, aside) = store::mend(&path, &assessment)
                        .map_err(|error| message::save(&error, &locale))?;

                    Ok(Mended {
                        words: message::put_aside(&saved.path, &aside, &locale),
                        read: Read::of(
                            WorkingCopy::just_written(saved, assessment)
                                .speaking(locale.language()),
                            tenure,
                        ),
                    })
                }
            }
        };

        off_thread(mend, move |mended| {
            let mended = mended.unwrap_or_else(|| Err(interrupted.clone()));

            Message::Earlier(Event::Mended(TakeOnce::new(mended)))
        })
    }

    fn mended(&mut self, mended: Option<Result<Mended, MessageText>>) -> Task<Message> {
        match mended {
            Some(Ok(Mended { words, read })) => {
                let begun = self.leave_for(Next::Begin(Box::new(read)));
                self.tell(Tone::Agree, words);

                begun
            }
            Some(Err(words)) => {
                self.say_where_seen(Tone::Split, words);

                Task::none()
            }
            None => Task::none(),
        }
    }

    /// Says something on Home if that is where the person is, or else in a strip.
    pub(super) fn say_where_seen(&mut self, tone: Tone, words: MessageText) {
        if self.open.is_none() || self.at == At::Home {
            self.refuse_at_home(tone, words);
        } else {
            self.tell(tone, words);
        }
    }

    pub(super) fn refuse_at_home(&mut self, tone: Tone, words: MessageText) {
        self.home.refuse(Notice {
            tone,
            title: words.title,
            words: words.text,
        });
        self.at = At::Home;
    }

    /// Removes the snapshots and the recent entry, and closes the file, so that no new one is made.
    fn leave_no_copy(&mut self) -> Task<Message> {
        self.asking = None;

        self.leave_for(Next::NoCopy)
    }

    pub(super) fn leave_no_copy_now(&mut self) -> Task<Message> {
        let Some(open) = self.open.take() else {
            return Task::none();
        };
        let path = open.work.path().to_owned();
        let snapshots = self.keep.snapshots(&path, open.work.assessment().id());
        let permit = open.custody.permit.clone();
        self.close(Some(open));
        self.keep.forget(&path);
        self.keep.unshare(&path);
        let home = self.chrome(crate::gui::chrome::Message::Home);
        let interrupted = Arc::new(SaveError::interrupted(&path));
        // A snapshot that is being written now is waited for, and goes too.
        let withdraw = move || permit.withdraw(&snapshots).map_err(Arc::new);
        let withdrawn = off_thread(withdraw, move |gone| {
            let gone = gone.unwrap_or_else(|| Err(Arc::clone(&interrupted)));

            Message::Earlier(Event::NoCopyLeft(path.clone(), gone))
        });

        Task::batch([home, withdrawn])
    }

    fn no_copy_left(&mut self, path: &Path, gone: Result<(), Arc<SaveError>>) -> Task<Message> {
        let (tone, words) = match gone {
            Ok(()) => (
                Tone::Agree,
                message::no_copy_left(path, &self.around.locale),
            ),
            Err(error) => (Tone::Split, message::copy_left(&error, &self.around.locale)),
        };

        self.say_where_seen(tone, words);

        Task::none()
    }

    /// Where work is, for the next start after a crash.
    fn note(&self) -> Option<RecoveryNote> {
        let open = self.open.as_ref()?;
        let question = open
            .work
            .assessment()
            .questionnaire()
            .question(open.assess.at());

        Some(RecoveryNote {
            file: open.work.path().to_owned(),
            assessment: open.work.assessment().id().0,
            since: open
                .custody
                .session
                .as_ref()
                .map_or_else(Timestamp::now, |session| session.said().since),
            screen: screen_name(self.at).to_owned(),
            question: question.map(|question| question.id.as_str().to_owned()),
        })
    }

    /// Has it written down where work is, if it moved.
    pub(super) fn say_where(&mut self) {
        let at = self.at;
        let Some(open) = &self.open else { return };
        let Some(session) = &open.custody.session else {
            return;
        };
        let said = session.said();
        let question = open
            .work
            .assessment()
            .questionnaire()
            .question(open.assess.at());
        let is_said = said.screen == screen_name(at)
            && said.question.as_deref() == question.map(|question| question.id.as_str())
            && said.file == open.work.path();

        if is_said {
            return;
        }

        let note = self.note();
        let session = self
            .open
            .as_mut()
            .and_then(|open| open.custody.session.as_mut());

        if let (Some(session), Some(note)) = (session, note)
            && let Some(saying) = session.say(note)
        {
            self.keep.say(saying);
        }
    }

    /// The file is open again: shows where work stopped before a crash, and says so.
    pub(super) fn recover(&mut self, note: &RecoveryNote) -> Task<Message> {
        let ordinal = note.question.as_deref().and_then(|id| {
            let open = self.open.as_ref()?;

            open.work
                .assessment()
                .questionnaire()
                .ordinal(&QuestionId::from(id))
        });
        let question = ordinal.map_or_else(Task::none, |ordinal| self.show_question(ordinal));
        let place = self.go(place_named(&note.screen));
        let is_ours = self
            .open
            .as_ref()
            .is_some_and(|open| !open.work.is_read_only());

        if is_ours {
            let words = message::recovered(&self.around.locale);
            self.tell(Tone::Info, words);
        }

        Task::batch([question, place])
    }

    /// The file is not there any more: work that was never saved in it may be kept on this computer.
    pub(super) fn look_for_left(&mut self, note: &RecoveryNote) -> Task<Message> {
        let note = note.clone();
        let keep = self.keep.clone();
        let words = message::not_there(&note.file, &self.around.locale);
        let find = move || {
            if store::open(&note.file).is_ok() {
                return None;
            }

            let snapshot = note.unsaved(keep.data(), keep.settings.snapshots)?;

            Some(Rescue {
                path: note.file.clone(),
                words,
                at: snapshot.at,
                assessment: snapshot.read().ok()?,
                way: Way::Anew,
            })
        };

        off_thread(find, |found| {
            Message::Earlier(Event::Found(found.flatten().map(Arc::new)))
        })
    }
}

/// Work that a crash left behind and that the file has not seen.
fn left_of(snapshots: &Snapshots, assessment: &Assessment) -> Option<Left> {
    let newest = snapshots.list().into_iter().next()?;

    if newest.reason != Reason::Unsaved {
        return None;
    }

    let kept = newest.read().ok()?;

    if kept.id() != assessment.id() || assessment.has_seen(&kept) {
        return None;
    }

    Some(Left {
        at: newest.at,
        difference: Difference::between(assessment, &kept),
        assessment: kept,
    })
}

/// The screens, by the names that they have in the note of a session.
const SCREENS: [(Place, &str); 6] = [
    (Place::Delegation, "delegation"),
    (Place::Assess, "assess"),
    (Place::Results, "results"),
    (Place::Outputs, "outputs"),
    (Place::Files, "files"),
    (Place::Settings, "settings"),
];

fn screen_name(at: At) -> &'static str {
    let At::Work(place) = at else { return "home" };
    let known = SCREENS.iter().find(|(known, _)| *known == place);

    known.map_or("assess", |(_, name)| name)
}

/// The screen of a name; Assess if it is none, since work goes on there.
fn place_named(name: &str) -> Place {
    let known = SCREENS.iter().find(|(_, known)| *known == name);

    known.map_or(Place::Assess, |(place, _)| *place)
}
