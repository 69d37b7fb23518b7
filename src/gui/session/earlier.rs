//! Earlier states: takes snapshots, brings one back, and offers the work that a crash left behind.

use super::changing::Then;
use super::decision::{Asking, Left};
use super::{Event, Lent, Message as SessionMessage, Session, Shelter};
use crate::assessment::{Assessment, Difference};
use crate::gui::operation::OperationId;
use crate::gui::screen::{ScreenId, files};
use crate::gui::take_once::TakeOnce;
use crate::gui::widget::mark::Tone;
use crate::gui::worker::off_thread;
use crate::gui::working_copy::{Refused, What};
use crate::message::{self, MessageText};
use crate::questionnaire::QuestionId;
use crate::store::recovery::{Recovery, RecoveryNote, RoomNote};
use crate::store::snapshots::{Reason, Snapshot, Snapshots};
use crate::store::{OpenError, SaveError};

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
pub(super) struct Permit(Arc<Mutex<Copies>>);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Copies {
    MayBeKept,
    AreUnwanted,
}

impl Default for Permit {
    fn default() -> Self {
        Self(Arc::new(Mutex::new(Copies::MayBeKept)))
    }
}

impl Permit {
    pub(super) fn take(
        &self,
        snapshots: &Snapshots,
        assessment: &Assessment,
        reason: Reason,
    ) -> Result<(), SaveError> {
        let copies = self.0.lock().unwrap_or_else(PoisonError::into_inner);

        match *copies {
            Copies::MayBeKept => snapshots
                .take(assessment, reason, Timestamp::now())
                .map(drop),
            Copies::AreUnwanted => Ok(()),
        }
    }

    fn keep(&self, snapshots: &Snapshots, file: &Path, reason: Reason) -> Result<(), SaveError> {
        let copies = self.0.lock().unwrap_or_else(PoisonError::into_inner);

        match *copies {
            Copies::MayBeKept => snapshots.keep(file, reason, Timestamp::now()).map(drop),
            Copies::AreUnwanted => Ok(()),
        }
    }

    fn keep_older_format(&self, snapshots: &Snapshots, assessment: &Assessment) {
        let copies = self.0.lock().unwrap_or_else(PoisonError::into_inner);

        if *copies == Copies::MayBeKept {
            let _ = snapshots.keep_older_format(assessment, Timestamp::now());
        }
    }

    fn withdraw(&self, snapshots: &Snapshots) -> Result<(), SaveError> {
        let mut copies = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *copies = Copies::AreUnwanted;

        snapshots.forget()
    }
}

/// What is kept from the opening of a file on.
#[derive(Debug)]
pub struct Begun {
    recovery: Option<Recovery>,
    left: Option<Arc<Left>>,
    taken: Result<(), Arc<SaveError>>,
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
pub enum Message {
    /// The note by which the next start finds its way after a crash was written, and the first snapshot taken, unless a crash
    /// left work behind.
    Begun(TakeOnce<Begun>),
    /// A snapshot was taken, or not.
    Taken(Result<(), Arc<SaveError>>),
    /// This revision, which the file does not hold, was kept, or not.
    Sheltered(u64, Result<(), Arc<SaveError>>),
    /// An earlier state was read, and the present one kept.
    Restore(
        OperationId,
        Timestamp,
        Result<Arc<Assessment>, Arc<Unrestored>>,
    ),
    /// The kept work is taken; what the file holds is kept first.
    UseLeft,
    /// This revision, which the file holds, was kept, or not.
    LeftSheltered(u64, Result<(), Arc<SaveError>>),
    /// What the file holds is taken.
    UseFile,
    /// No copy stays on this computer.
    LeaveNoCopy,
}

impl Session {
    pub(super) fn earlier_message(
        &mut self,
        message: Message,
        lent: &mut Lent<'_>,
    ) -> Task<SessionMessage> {
        match message {
            Message::Begun(begun) => self.begun(begun.take(), lent),
            Message::Taken(taken) => {
                self.taken(taken, lent);

                self.list_earlier(lent)
            }
            Message::Sheltered(revision, kept) => {
                if self.shelter == Shelter::Writing(revision) {
                    self.shelter = match kept {
                        Ok(()) => Shelter::Yes(revision),
                        Err(_) => Shelter::Failed(revision),
                    };
                }

                Task::none()
            }
            Message::Restore(id, at, read) => self.restore_read(id, at, read, lent),
            Message::UseLeft => self.shelter_before_left(lent),
            Message::LeftSheltered(revision, kept) => self.use_left(revision, kept, lent),
            Message::UseFile => {
                self.asking = None;

                self.snapshot(Reason::Opened, lent)
            }
            Message::LeaveNoCopy => {
                self.asking = None;

                self.then(Event::LeaveNoCopy)
            }
        }
    }

    /// What is open is kept from now on: its place for a restart after a crash, its states as snapshots.
    pub(super) fn begin_keeping(&mut self, lent: &Lent<'_>) -> Task<SessionMessage> {
        if self.work.is_read_only() {
            return Task::none();
        }

        self.snapshot_at = Instant::now();
        let note = self.note(lent.is_in_front);
        let assessment = self.work.assessment().clone();
        let snapshots = self.snapshots(lent);
        let permit = self.permit.clone();
        let data = lent.user_data.data().to_owned();
        let begin = move || {
            // Without it a crash is not noticed; nothing else is amiss.
            let recovery = Recovery::begin(&data, note).ok();
            let left = left_of(&snapshots, &assessment);
            // A file of an older format that cannot be kept can still be opened by this program.
            permit.keep_older_format(&snapshots, &assessment);
            // While there is something to decide, what it is about stays the newest.
            let taken = match left {
                Some(_) => Ok(()),
                None => permit.take(&snapshots, &assessment, Reason::Opened),
            };

            Begun {
                recovery,
                left: left.map(Arc::new),
                taken: taken.map_err(Arc::new),
            }
        };

        off_thread(begin, |begun| {
            SessionMessage::Earlier(Message::Begun(TakeOnce::maybe(begun)))
        })
    }

    fn begun(&mut self, begun: Option<Begun>, lent: &mut Lent<'_>) -> Task<SessionMessage> {
        let Some(begun) = begun else {
            return Task::none();
        };
        let before = std::mem::replace(&mut self.recovery, begun.recovery);
        self.discard(before);
        self.taken(begun.taken, lent);

        // Whoever looks at a file finds it as it is: what was never in it comes in only if a person says so.
        begun.left.map_or_else(Task::none, |left| {
            self.settle(lent.env());

            self.ask(Asking::Left(left))
        })
    }

    /// Keeps an earlier state, off the window's thread.
    pub(in crate::gui) fn snapshot(
        &mut self,
        reason: Reason,
        lent: &Lent<'_>,
    ) -> Task<SessionMessage> {
        self.snapshot_then(reason, lent, |taken| {
            SessionMessage::Earlier(Message::Taken(taken))
        })
    }

    pub(super) fn snapshot_then(
        &mut self,
        reason: Reason,
        lent: &Lent<'_>,
        done: impl FnOnce(Result<(), Arc<SaveError>>) -> SessionMessage + Send + 'static,
    ) -> Task<SessionMessage> {
        self.keep_then(reason, None, lent, done)
    }

    /// Keeps what is here, and the file as somebody else has written it, before the two are joined.
    pub(super) fn keep_both(
        &mut self,
        lent: &Lent<'_>,
        done: impl FnOnce(Result<(), Arc<SaveError>>) -> SessionMessage + Send + 'static,
    ) -> Task<SessionMessage> {
        let theirs = Some(self.work.path().to_owned());

        self.keep_then(Reason::Join, theirs, lent, done)
    }

    fn keep_then(
        &mut self,
        reason: Reason,
        theirs: Option<PathBuf>,
        lent: &Lent<'_>,
        done: impl FnOnce(Result<(), Arc<SaveError>>) -> SessionMessage + Send + 'static,
    ) -> Task<SessionMessage> {
        self.snapshot_at = Instant::now();
        let assessment = self.work.assessment().clone();
        let snapshots = self.snapshots(lent);
        let permit = self.permit.clone();
        let path = self.work.path().to_owned();
        let take = move || {
            permit.take(&snapshots, &assessment, reason)?;

            match theirs {
                Some(file) => permit.keep(&snapshots, &file, reason),
                None => Ok(()),
            }
        };

        off_thread(take, move |taken| {
            let taken = taken.unwrap_or_else(|| Err(SaveError::interrupted(&path)));

            done(taken.map_err(Arc::new))
        })
    }

    /// Keeps what is being closed as an earlier state; nobody waits for its end, but the end of the program.
    pub fn last_snapshot(&mut self, lent: &Lent<'_>) -> Task<SessionMessage> {
        // Somebody else may have taken the file after the last change, which is here alone.
        let is_nothing_mine = self.work.is_read_only() && !self.work.is_unsaved();

        if is_nothing_mine || self.work.revision() == 0 {
            return Task::none();
        }

        // What is not in the file, or was replaced there, is offered when the file is next opened.
        let reason = if self.work.is_unsaved() || self.conflict.is_some() {
            Reason::Unsaved
        } else {
            Reason::Closed
        };

        self.snapshot(reason, lent)
    }

    /// Ten minutes of work have passed since the last snapshot.
    pub(super) fn is_snapshot_due(&self) -> bool {
        !self.work.is_read_only() && self.snapshot_at.elapsed() >= OFTEN
    }

    /// That no snapshot can be kept is said once; nothing else is amiss.
    fn taken(&mut self, taken: Result<(), Arc<SaveError>>, lent: &Lent<'_>) {
        let Err(error) = taken else { return };

        if !std::mem::replace(&mut self.is_without_snapshots, true) {
            let words = message::no_snapshot(&error, &lent.environment.locale);
            self.tell(Tone::Info, words);
        }
    }

    /// Brings the list in Files up to date while it can be seen.
    pub(super) fn list_earlier(&self, lent: &Lent<'_>) -> Task<SessionMessage> {
        if !lent.is_in_front || self.place != ScreenId::Files {
            return Task::none();
        }

        let assessment = self.work.assessment().clone();
        let snapshots = self.snapshots(lent);
        let list = move || files::earlier(&snapshots, &assessment);

        self.of_this(list, |listed| {
            SessionMessage::Files(files::Message::Listed(listed.unwrap_or_default()))
        })
    }

    /// Reads an earlier state, and keeps the present one before it is left.
    pub(super) fn begin_restoring(
        &mut self,
        snapshot: Snapshot,
        lent: &mut Lent<'_>,
    ) -> Task<SessionMessage> {
        self.settle(lent.env());

        if self.work.is_read_only() {
            return self.refuse_to_edit(lent);
        }

        // Of two that are asked for the last counts.
        let id = self.restoring.supersede(());
        let assessment = self.work.assessment().clone();
        let snapshots = self.snapshots(lent);
        let permit = self.permit.clone();
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
            let read = read.map(Arc::new).map_err(Arc::new);

            SessionMessage::Earlier(Message::Restore(id, at, read))
        })
    }

    fn restore_read(
        &mut self,
        id: OperationId,
        at: Timestamp,
        read: Result<Arc<Assessment>, Arc<Unrestored>>,
        lent: &Lent<'_>,
    ) -> Task<SessionMessage> {
        match (self.restoring.end(id), read) {
            (None, _) => Task::none(),
            (Some(()), Ok(earlier)) => self.restore(at, &earlier, lent),
            (Some(()), Err(error)) => self.not_restored(&error, lent),
        }
    }

    fn restore(
        &mut self,
        at: Timestamp,
        earlier: &Assessment,
        lent: &Lent<'_>,
    ) -> Task<SessionMessage> {
        self.settle(lent.env());

        match self.work.assessment().restoring(earlier) {
            Ok(edit) => self.change(What::Edit(edit), Then::Restored(at), lent),
            Err(error) => {
                let words = message::restore(error, &lent.environment.locale);
                self.tell(Tone::Discuss, words);

                Task::none()
            }
        }
    }

    fn not_restored(&mut self, error: &Unrestored, lent: &Lent<'_>) -> Task<SessionMessage> {
        let locale = &lent.environment.locale;
        let line = |key: &str| MessageText {
            title: locale.text(key),
            text: String::new(),
        };
        let (tone, words) = match error {
            Unrestored::Open(error) => (Tone::Split, message::open(error, locale)),
            Unrestored::Save(error) => (Tone::Split, message::no_snapshot(error, locale)),
            Unrestored::Same => (Tone::Info, line("files-earlier-same")),
            Unrestored::Stopped => (Tone::Split, line("files-earlier-stopped")),
        };
        self.tell(tone, words);

        Task::none()
    }

    /// Says why nothing was changed.
    pub(super) fn refused(&mut self, refused: &Refused, lent: &Lent<'_>) -> Task<SessionMessage> {
        match refused {
            Refused::ReadOnly => self.refuse_to_edit(lent),
            Refused::Edit(error) => {
                let words = message::edit(error, &lent.environment.locale);
                self.tell_here(Tone::Discuss, words, lent.env());

                Task::none()
            }
        }
    }

    pub(super) fn brought_back(
        &mut self,
        at: Timestamp,
        lent: &mut Lent<'_>,
    ) -> Task<SessionMessage> {
        // One quiet line, not two.
        let recovered = message::recovered(&lent.environment.locale).title;
        self.notices.retain(|said| said.notice.title != recovered);
        let words = message::brought_back(at, &Zoned::now(), &lent.environment.locale);
        self.tell(Tone::Info, words);
        self.show_anew(lent);

        Task::batch([self.redraw(lent), self.list_earlier(lent), self.save(lent)])
    }

    /// Keeps what the file holds; the question stays over the page until that is done.
    fn shelter_before_left(&mut self, lent: &Lent<'_>) -> Task<SessionMessage> {
        if !matches!(self.asking, Some(Asking::Left(_))) {
            return Task::none();
        }

        self.settle(lent.env());
        let revision = self.work.revision();

        self.snapshot_then(Reason::Restore, lent, move |kept| {
            SessionMessage::Earlier(Message::LeftSheltered(revision, kept))
        })
    }

    fn use_left(
        &mut self,
        revision: u64,
        kept: Result<(), Arc<SaveError>>,
        lent: &mut Lent<'_>,
    ) -> Task<SessionMessage> {
        let left = match &self.asking {
            Some(Asking::Left(left)) => Arc::clone(left),
            _ => return Task::none(),
        };

        if revision != self.work.revision() {
            return self.shelter_before_left(lent);
        }

        self.asking = None;

        if let Err(error) = kept {
            let words = message::no_snapshot(&error, &lent.environment.locale);
            self.tell(Tone::Split, words);

            return Task::none();
        }

        // If nothing is missing in it, it goes on as it was, open rounds too.
        if left.is_all(self.work.assessment()) {
            let what = What::GoOn(Box::new(left.assessment.clone()));

            self.change(what, Then::BroughtBack(left.at), lent)
        } else {
            self.restore(left.at, &left.assessment, lent)
        }
    }

    /// Removes the copies of this file from this computer. A snapshot that is being written now is waited for, and goes too.
    pub fn leave_no_copy(&self, lent: &Lent<'_>) -> impl FnOnce() -> Result<(), SaveError> + use<> {
        let snapshots = self.snapshots(lent);
        let permit = self.permit.clone();

        move || permit.withdraw(&snapshots)
    }

    /// The note by which the next start finds its way: it goes before a lock that a slow disk may keep.
    pub fn take_recovery(&mut self) -> Option<Recovery> {
        self.recovery.take()
    }

    /// Where work is, for the next start after a crash.
    fn note(&self, is_in_front: bool) -> RecoveryNote {
        let questionnaire = self.work.assessment().questionnaire();
        let question = questionnaire.question(self.assess.at());
        let since = self
            .recovery
            .as_ref()
            .map_or_else(Timestamp::now, |recovery| recovery.said().since);

        RecoveryNote {
            file: self.work.path().to_owned(),
            assessment: self.work.assessment().id().0,
            since,
            screen: self.shown_screen(is_in_front).to_owned(),
            question: question.map(|question| question.id.as_str().to_owned()),
            room: self.room.clone(),
        }
    }

    /// The room view is here now, or is closed: a start after a crash finds it there.
    pub fn room_is(&mut self, room: Option<RoomNote>, lent: &Lent<'_>) {
        if self.room != room {
            self.room = room;
            self.say_where(lent);
        }
    }

    fn shown_screen(&self, is_in_front: bool) -> &'static str {
        if is_in_front {
            screen_name(self.place)
        } else {
            "home"
        }
    }

    /// Has it written down where work is, if it moved.
    pub(super) fn say_where(&mut self, lent: &Lent<'_>) {
        let Some(recovery) = &self.recovery else {
            return;
        };
        let said = recovery.said();
        let questionnaire = self.work.assessment().questionnaire();
        let question = questionnaire.question(self.assess.at());
        let is_said = said.screen == self.shown_screen(lent.is_in_front)
            && said.question.as_deref() == question.map(|question| question.id.as_str())
            && said.file == self.work.path()
            && said.room == self.room;

        if is_said {
            return;
        }

        let note = self.note(lent.is_in_front);

        if let Some(recovery) = &mut self.recovery
            && let Some(update) = recovery.say(note)
        {
            lent.user_data.say(update);
        }
    }

    /// The file is open again after a crash: shows where work stopped, and says so.
    pub fn recover(&mut self, note: &RecoveryNote, lent: &mut Lent<'_>) -> Task<SessionMessage> {
        let questionnaire = self.work.assessment().questionnaire();
        let ordinal = note
            .question
            .as_deref()
            .and_then(|id| questionnaire.ordinal(&QuestionId::from(id)));
        let question = ordinal.map_or_else(Task::none, |ordinal| self.show_question(ordinal, lent));
        let place = self.go(place_named(&note.screen).unwrap_or(ScreenId::Assess), lent);

        if !self.work.is_read_only() {
            let words = message::recovered(&lent.environment.locale);
            self.tell(Tone::Info, words);
        }

        Task::batch([question, place])
    }
}

/// Work that a crash left behind, and that this very file has not seen.
fn left_of(snapshots: &Snapshots, assessment: &Assessment) -> Option<Left> {
    let newest = snapshots.unsaved()?;
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

/// The screens, by the names that they have in the note of a session. A screen without a name does not compile.
macro_rules! screen_names {
    ($($place:ident = $name:literal),+ $(,)?) => {
        fn screen_name(place: ScreenId) -> &'static str {
            match place {
                $(ScreenId::$place => $name),+
            }
        }

        fn place_named(name: &str) -> Option<ScreenId> {
            match name {
                $($name => Some(ScreenId::$place),)+
                _ => None,
            }
        }
    };
}

screen_names! {
    Delegation = "delegation",
    Assess = "assess",
    Results = "results",
    Plan = "plan",
    Outputs = "outputs",
    BringBack = "bring-back",
    Files = "files",
    Settings = "settings",
}
