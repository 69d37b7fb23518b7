//! A session: one open assessment with its file, its screens and everything that runs for it.
//!
//! It is one component with one owner. On its file one operation runs at a time ([`OpenFile`](crate::gui::working_copy::OpenFile));
//! beside that one long change of the assessment, one look, one copy, one writing into the shared folder. Each carries an identity,
//! and what ends late, under an identity that is no longer the current one, changes nothing.

mod asking;
mod attending;
mod changing;
mod conflict;
mod decision;
mod earlier;
mod editing;
mod file;
mod keys;
mod leaving;
mod navigation;
mod notices;
mod sharing;
mod turning;
mod view;

pub use asking::{DialogContent, aside, other, over, when, yes};
pub use conflict::Message as ConflictMessage;
pub use decision::Asking;
pub use earlier::Message as EarlierMessage;
pub use keys::Command;
pub use leaving::Insistence;

use crate::assessment::{Assessment, WriterId};
use crate::gui::context::{Context, Env, Environment};
use crate::gui::keyboard::Key;
use crate::gui::operation::{OperationId, Slot};
use crate::gui::presence::{self, PresenceList};
use crate::gui::screen::assess;
use crate::gui::screen::bring_back;
use crate::gui::screen::delegation;
use crate::gui::screen::files;
use crate::gui::screen::outputs;
use crate::gui::screen::plan;
use crate::gui::screen::results;
use crate::gui::screen::{Notice, ScreenId};
use crate::gui::shared::Looked;
use crate::gui::take_once::TakeOnce;
use crate::gui::timer;
use crate::gui::user_data::UserData;
use crate::gui::widget::focus::Focused;
use crate::gui::widget::mark::Tone;
use crate::gui::worker::{Watch, off_thread};
use crate::gui::working_copy::{Glanced, OperationOutcome, Released, Turn, WorkingCopy};
use crate::message::step::StepPage;
use crate::message::{self, MessageText};
use crate::questionnaire::Questionnaire;
use crate::store::recovery::{Recovery, RoomNote};
use crate::store::shared::Published;
use crate::store::{OpenError, SaveError, Saved};

use iced::Task;
use iced::time::{Duration, Instant};

use std::path::{Path, PathBuf};
use std::sync::Arc;

use changing::Changing;
use decision::FileConflict;
use earlier::Permit;
use leaving::{Leaving, WhileWriting};
use notices::{Notices, Subject};
use sharing::Sharing;

/// How long edits are gathered before they are saved, and typed words before they are edits.
const DEBOUNCE: Duration = Duration::from_millis(250);
/// How long edits are gathered before they are kept beside a file that cannot be written.
const SHELTER: Duration = Duration::from_secs(1);
/// How often nothing new is typed before that is a pause, which ends a step of the history: two seconds in all.
const PAUSE: u32 = 7;
/// When a failed save is tried again.
const RETRY: Duration = Duration::from_secs(5);
/// How often the file is looked at while a window of the program is in front.
const LOOK: Duration = Duration::from_secs(2);
/// How long good news stays.
const GOOD_NEWS: Duration = Duration::from_secs(8);

/// Identifies a session among all sessions of this run of the program.
pub type SessionId = OperationId;

/// An open assessment with its screens.
pub struct Session {
    id: SessionId,
    pub(in crate::gui) work: WorkingCopy,
    /// The screen in front.
    pub(in crate::gui) place: ScreenId,
    pub(in crate::gui) delegation: delegation::State,
    pub(in crate::gui) assess: assess::State,
    pub(in crate::gui) results: results::State,
    pub(in crate::gui) plan: plan::State,
    pub(in crate::gui) outputs: outputs::State,
    pub(in crate::gui) bring_back: bring_back::State,
    pub(in crate::gui) files: files::State,
    sharing: Sharing,
    /// What somebody else has written in the file, until it is decided on.
    conflict: Option<FileConflict>,
    /// The computer that took the file over; the window says it once for each.
    taken_by: Option<crate::store::file_lock::Holder>,
    shelter: Shelter,
    /// Whether earlier states may be kept.
    permit: Permit,
    /// When the last earlier state was kept, or tried.
    snapshot_at: Instant,
    /// The note by which the next start finds its way after a crash.
    recovery: Option<Recovery>,
    /// Where the room view is, and what it shows, for that note.
    room: Option<RoomNote>,
    /// Whether earlier states were found to be impossible; it is said once.
    is_without_snapshots: bool,
    changing: Changing,
    /// What waits for the end of a change, or for what somebody else wrote.
    held: Vec<Message>,
    pub(in crate::gui) asking: Option<Asking>,
    /// The list of who is here, while it is open.
    pub(in crate::gui) presence: Option<PresenceList>,
    leaving: Option<Leaving>,
    /// Whether somebody was asked who leaves while a round is open, and leaves all the same.
    may_leave_round: bool,
    while_writing: WhileWriting,
    notices: Notices,
    typing: Typing,
    /// The next save, until its time has come.
    debounce: Slot<()>,
    /// The next try of a save that failed, until its time has come.
    retry: Slot<()>,
    /// The copy that is being written.
    copying: Slot<(Copying, Instant)>,
    /// The earlier state that is being read, to be restored.
    restoring: Slot<()>,
    /// What is here, on its way into Earlier states before theirs is joined.
    joining: Slot<()>,
    /// What is no longer needed and takes longer to free than a frame.
    discarded: Vec<Box<dyn Send>>,
    /// Locks that are no longer needed.
    released: Released,
    event: Option<Event>,
}

/// What a thread watches for a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Watched {
    /// Its file.
    File,
    /// Its shared folder.
    SharedFolder,
}

impl From<Watched> for Message {
    fn from(watched: Watched) -> Self {
        match watched {
            Watched::File => Self::Look,
            Watched::SharedFolder => Self::LookAround,
        }
    }
}

/// Words that are typed and are no edits yet.
#[derive(Debug, Default)]
struct Typing {
    /// How often the timer has found nothing new typed, until that is a pause.
    quiet: Option<u32>,
    /// Whether the next words are a step of the history of their own.
    is_after_pause: bool,
    timer: Slot<()>,
}

/// What becomes of a copy once it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Copying {
    /// It is there, and that is said.
    Beside,
    /// It is opened in the place of what is open, which may only be read.
    ToWorkOn,
}

/// Whether work that cannot be saved in its file is kept on this computer meanwhile.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shelter {
    /// Nothing was written yet.
    No,
    /// This revision is on its way.
    Writing(u64),
    /// This revision is kept.
    Yes(u64),
    /// This revision could not be kept either: it is in memory alone.
    Failed(u64),
}

impl Shelter {
    /// Whether this revision is kept, is on its way or cannot be kept: it is not tried again before something changes.
    fn is_of(self, revision: u64) -> bool {
        match self {
            Self::No => false,
            // Of what is on its way the end is waited for.
            Self::Writing(_) => true,
            Self::Yes(kept) | Self::Failed(kept) => kept == revision,
        }
    }
}

/// What the program lends a session.
pub struct Lent<'a> {
    /// The language, the way to draw and the space there is.
    pub environment: &'a Environment,
    /// The user's own data on this computer.
    pub user_data: &'a mut UserData,
    /// Whether the screens of the session are shown, rather than Home.
    pub is_in_front: bool,
}

impl Lent<'_> {
    fn env(&self) -> Env<'_> {
        self.environment.env()
    }
}

#[derive(Debug, Clone)]
pub enum Message {
    Delegation(delegation::Message),
    Assess(assess::Message),
    Results(results::Message),
    Plan(plan::Message),
    Outputs(outputs::Message),
    BringBack(bring_back::Message),
    Files(files::Message),
    /// A message of the list of who is here.
    Presence(presence::Message),
    Go(ScreenId),
    /// The first open question of an element.
    ShowElement(usize),
    /// A key that means something in an open assessment.
    Key(Key),
    /// Files that are to be brought in.
    Bring(Vec<PathBuf>),
    /// The words of the questionnaire in another language, of one opening.
    Speak(TakeOnce<(WriterId, Arc<Questionnaire>)>),
    /// An operation on the file has ended, or its thread has failed.
    Ended(OperationId, TakeOnce<OperationOutcome>),
    /// A copy was written, or not.
    Copied(OperationId, Result<Saved, Arc<SaveError>>),
    /// Edits were gathered long enough: they are saved.
    SaveDue(OperationId),
    /// A failed save is tried again.
    Retry(OperationId),
    /// What is typed becomes edits.
    TypingDue(OperationId),
    /// A second has passed on the timer of the question.
    Second(Instant),
    /// Good news has been seen long enough.
    Tidy(OperationId),
    /// It is time to look whether somebody else has written the file.
    Look,
    /// That was looked at, or its thread has failed.
    Looked(OperationId, TakeOnce<Glanced>),
    /// What somebody else wrote, and whose the file is.
    Conflict(conflict::Message),
    /// Earlier states, and what a crash left behind.
    Earlier(earlier::Message),
    /// A long change has been worked out, or its thread has failed.
    Changed(OperationId, TakeOnce<changing::ChangeOutcome>),
    /// The shared folder is looked into.
    LookAround,
    /// A writing into the shared folder that failed is tried again.
    PublishAgain(OperationId),
    /// It was looked into, or could not be.
    LookedAround(OperationId, Option<Box<Result<Looked, Arc<OpenError>>>>),
    /// This laptop's file was written into the shared folder, or could not be.
    Published(OperationId, Option<Result<Published, Arc<SaveError>>>),
    /// A notice was read.
    Dismiss(OperationId),
    /// The notice behind the one in front is to be read.
    NextNotice,
    /// All of the notice in front is to be read, or one line of it.
    WholeNotice(bool),
    /// The pointer has come over the notice, or left it.
    OverNotice(bool),
    /// Something of the notice has got the focus, or lost it.
    InNotice(Focused),
    /// The last step is taken back, or done again.
    Turn(Turn),
    /// The page on which a step of the history is seen.
    ShowStep(StepPage),
    /// Leaving takes long.
    StillLeaving(OperationId),
    /// What is being left goes somewhere else instead of waiting.
    LeaveElsewhere,
    /// What is being left stays in Earlier states instead of waiting.
    LeaveInEarlierStates,
    /// The last changes are kept in Earlier states, or not.
    LeftInEarlierStates(OperationId, Result<(), Arc<SaveError>>),
    /// The session is left although the last changes are not in the file.
    LeaveAnyway,
    /// The session is left although a round is open.
    LeaveRound,
    /// The person leaves, and what is being written is stopped.
    StopAndLeave,
    /// The person leaves as soon as what is being written is there.
    LeaveWhenWritten,
    /// The question over the page is left as it is.
    Later,
    /// A change, as a screen asks for it.
    #[cfg(test)]
    Edit(Box<crate::assessment::Edit>),
    /// What a task tells that was begun for one state of the assessment: of no use for another.
    Of(WriterId, Box<Message>),
}

/// What a session asks of the program.
#[derive(Debug)]
pub enum Event {
    /// The work is on the disk, or in a snapshot: the session may be closed.
    Left,
    /// It cannot be left.
    Stayed,
    /// The person stays, since a round is open or outputs are being written.
    Stays,
    /// The window is to be closed although the file does not hold the last changes.
    Insist,
    /// Another file.
    Open(PathBuf),
    /// The next assessment, made from this one.
    Next(Box<Assessment>),
    /// The first page.
    Close,
    /// The first page, and no copy stays on this computer.
    LeaveNoCopy,
}

impl Session {
    /// Shows an assessment on a screen. What is to be said about its file is said.
    pub fn new(work: WorkingCopy, place: ScreenId, lent: &mut Lent<'_>) -> (Self, Task<Message>) {
        let sharing = Sharing::of(lent.user_data.shared.of(work.path()).cloned());
        let folder = sharing.folder().map(Path::to_owned);
        let context = Context {
            work: &work,
            env: lent.environment.env(),
        };
        let mut assess = assess::State::new(context);
        assess
            .pace
            .set_minutes(lent.user_data.settings.minutes.count());
        let mut session = Self {
            id: SessionId::next(),
            place,
            delegation: delegation::State::new(context),
            assess,
            results: results::State::new(),
            plan: plan::State::new(context),
            outputs: outputs::State::new(context),
            bring_back: bring_back::State::new(folder),
            files: files::State::new(context),
            sharing,
            conflict: None,
            taken_by: None,
            shelter: Shelter::No,
            permit: Permit::default(),
            snapshot_at: Instant::now(),
            recovery: None,
            room: None,
            is_without_snapshots: false,
            changing: Changing::default(),
            held: Vec::new(),
            asking: None,
            presence: None,
            leaving: None,
            may_leave_round: false,
            while_writing: WhileWriting::Ask,
            notices: Notices::default(),
            typing: Typing::default(),
            debounce: Slot::default(),
            retry: Slot::default(),
            copying: Slot::default(),
            restoring: Slot::default(),
            joining: Slot::default(),
            discarded: Vec::new(),
            released: Released::new(),
            event: None,
            work,
        };
        session.remember(lent);
        let asked = session.receive(lent);
        let kept = session.begin_keeping(lent);

        (session, Task::batch([asked, kept]))
    }

    /// Tells this session from every other.
    pub fn id(&self) -> SessionId {
        self.id
    }

    /// The open assessment.
    pub fn work(&self) -> &WorkingCopy {
        &self.work
    }

    /// The screen in front.
    pub fn place(&self) -> ScreenId {
        self.place
    }

    /// Whether a question lies over the page.
    pub fn asking(&self) -> Option<&Asking> {
        self.asking.as_ref()
    }

    /// Takes a message in; returns tasks, and events for the program.
    pub fn update(
        &mut self,
        message: Message,
        lent: &mut Lent<'_>,
    ) -> (Task<Message>, Option<Event>) {
        let was_writing = self.is_writing();
        let task = match self.hold(message) {
            Some(message) => self.take(message, lent),
            None => Task::none(),
        };
        let written = if was_writing && !self.is_writing() {
            self.has_written(lent)
        } else {
            Task::none()
        };
        self.leave_subjects(lent.env());
        let task = Task::batch([task, written, self.start_saving(), self.notices.wait()]);
        let is_shown = lent.is_in_front && self.place == ScreenId::Assess;
        self.assess.pace.set_shown(is_shown, Instant::now());
        self.say_where(lent);

        (task, self.event.take())
    }

    /// What is no longer needed and takes longer to free than a frame.
    pub fn discarded(&mut self) -> Vec<Box<dyn Send>> {
        std::mem::take(&mut self.discarded)
    }

    /// Locks that are no longer needed, each with the path of its file.
    pub fn released(&mut self) -> Released {
        std::mem::take(&mut self.released)
    }

    fn discard(&mut self, what: impl Send + 'static) {
        self.discarded.push(Box::new(what));
    }

    fn take(&mut self, message: Message, lent: &mut Lent<'_>) -> Task<Message> {
        match message {
            Message::Delegation(message) => self.screen(
                |session, context| session.delegation.update(message, context),
                Message::Delegation,
                lent,
            ),
            Message::Assess(message) => self.screen(
                |session, context| session.assess.update(message, context),
                Message::Assess,
                lent,
            ),
            Message::Results(message) => self.screen(
                |session, context| session.results.update(message, context),
                Message::Results,
                lent,
            ),
            Message::Plan(message) => self.screen(
                |session, context| session.plan.update(message, context),
                Message::Plan,
                lent,
            ),
            Message::Outputs(message) => self.screen(
                |session, context| session.outputs.update(message, context),
                Message::Outputs,
                lent,
            ),
            Message::BringBack(message) => self.bring_back_message(message, lent),
            Message::Files(message) => self.files_message(message, lent),
            Message::Presence(message) => self.presence_message(message, lent),
            Message::Go(place) => self.go(place, lent),
            Message::ShowElement(element) => self.show_element(element, lent),
            Message::Key(key) => self.press(key, lent),
            Message::Bring(paths) => self.bring(paths, lent),
            Message::Speak(words) => self.speak_in(words.take(), lent),
            Message::Ended(id, outcome) => self.ended(id, outcome.take(), lent),
            Message::Copied(id, copied) => self.copied(id, copied, lent),
            Message::SaveDue(id) => self.save_due(id, lent),
            Message::Retry(id) => self.retry(id, lent),
            Message::TypingDue(id) => self.typing_due(id, lent),
            Message::Second(now) => {
                self.assess.pace.tick(now);

                Task::none()
            }
            Message::Tidy(id) => {
                self.notices.tidy(id);

                Task::none()
            }
            Message::Look => self.look(),
            Message::Looked(id, glanced) => self.looked(id, glanced.take(), lent),
            Message::Conflict(message) => self.conflict_message(message, lent),
            Message::Earlier(message) => self.earlier_message(message, lent),
            Message::Changed(id, outcome) => self.changed(id, outcome.take(), lent),
            Message::LookAround => self.look_around(),
            Message::PublishAgain(id) => self.publish_again(id),
            Message::LookedAround(id, looked) => self.looked_around(id, looked),
            Message::Published(id, published) => self.published(id, published, lent),
            Message::Dismiss(id) => {
                self.notices.retain(|said| said.id != id);

                Task::none()
            }
            Message::NextNotice => {
                self.notices.turn_over();

                Task::none()
            }
            Message::WholeNotice(is_whole) => {
                self.notices.set_whole(is_whole);

                Task::none()
            }
            Message::OverNotice(is_hovered) => {
                self.notices.set_hovered(is_hovered);

                Task::none()
            }
            Message::InNotice(focused) => {
                self.notices.set_focused(focused);

                Task::none()
            }
            Message::Turn(turn) => self.turn(turn, lent),
            Message::ShowStep(page) => self.show_step(&page, lent),
            Message::StillLeaving(id) => self.still_leaving(id, lent),
            Message::LeaveElsewhere => self.leave_elsewhere(lent),
            Message::LeaveInEarlierStates => self.leave_in_earlier_states(lent),
            Message::LeftInEarlierStates(id, kept) => self.left_in_earlier_states(id, kept, lent),
            Message::LeaveAnyway => self.leave_anyway(),
            Message::LeaveRound => self.leave_round(lent),
            Message::StopAndLeave => self.leave_while_writing(WhileWriting::Stop, lent),
            Message::LeaveWhenWritten => self.leave_while_writing(WhileWriting::Wait, lent),
            Message::Later => self.later(lent),
            #[cfg(test)]
            Message::Edit(edit) => self.edit(*edit, lent),
            Message::Of(writer, message) if writer == self.work.writer() => {
                self.take(*message, lent)
            }
            Message::Of(..) => Task::none(),
        }
    }

    /// Whether words are typed that are no edits yet.
    pub fn is_typing(&self) -> bool {
        self.typing.quiet.is_some()
    }

    /// Somebody goes to Home: what is typed is written down and saved, and the recent list knows how far work is.
    pub fn settle_down(&mut self, lent: &mut Lent<'_>) -> Task<Message> {
        self.settle(lent.env());
        self.remember(lent);
        self.assess.pace.set_shown(false, Instant::now());
        self.say_where(lent);

        self.save(lent)
    }

    /// What a thread watches for this session: whether there is news in the file, and in the shared folder if there is one.
    pub fn watches(&self) -> Vec<(Watch, Watched)> {
        let file = Watch {
            id: ("file", self.id),
            period: LOOK,
            has_news: Arc::new(self.work.file().watched()),
        };
        let shared = self.sharing.id().zip(self.sharing.watched());
        let shared = shared.map(|(id, has_news)| {
            let watch = Watch {
                id: ("shared-folder", id),
                period: sharing::LOOK,
                has_news: Arc::new(has_news),
            };

            (watch, Watched::SharedFolder)
        });

        [(file, Watched::File)].into_iter().chain(shared).collect()
    }

    /// Whether the timer of the question in front of the room runs.
    pub fn is_timed(&self) -> bool {
        self.place == ScreenId::Assess && self.assess.pace.is_running()
    }

    /// Shows a notice about the file, which goes with it from screen to screen.
    pub fn say(&mut self, notice: Notice) {
        self.notices.say(notice, Subject::File, Vec::new());
    }

    /// Whether somebody is about to leave.
    #[cfg(test)]
    pub(in crate::gui) fn is_leaving(&self) -> bool {
        self.leaving.is_some()
    }

    /// Whether somebody else has written the file, and that is not decided on.
    #[cfg(test)]
    pub(in crate::gui) fn is_in_conflict(&self) -> bool {
        self.conflict.is_some()
    }

    /// Takes all notices away.
    #[cfg(test)]
    pub(in crate::gui) fn read_notices(&mut self) {
        self.notices.clear();
    }

    /// The notices that are shown, by identity and title.
    #[cfg(test)]
    pub(in crate::gui) fn notices(&self) -> Vec<(OperationId, String)> {
        let notices = self.notices.all().iter();

        notices
            .map(|said| (said.id, said.notice.title.clone()))
            .collect()
    }

    /// Takes a notice back that no longer holds.
    pub fn take_back(&mut self, notice: &Notice) {
        self.notices.retain(|said| said.notice != *notice);
    }

    fn tell(&mut self, tone: Tone, words: MessageText) {
        self.say(Notice {
            tone,
            title: words.title,
            words: words.text,
        });
    }

    fn tell_line(&mut self, tone: Tone, title: String) {
        self.tell(
            tone,
            MessageText {
                title,
                text: String::new(),
            },
        );
    }

    fn not_written(&mut self, error: &SaveError, lent: &Lent<'_>) -> Task<Message> {
        let words = message::save(error, &lent.environment.locale);
        self.tell(Tone::Split, words);

        Task::none()
    }

    /// Runs something for this state of the assessment on a thread of its own; its end is heard only while that is open.
    fn of_this<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> T + Send + 'static,
        done: impl FnOnce(Option<T>) -> Message + Send + 'static,
    ) -> Task<Message> {
        let writer = self.work.writer();

        off_thread(work, move |result| {
            Message::Of(writer, Box::new(done(result)))
        })
    }

    /// Puts the file on the list of recent ones.
    pub fn remember(&self, lent: &mut Lent<'_>) {
        lent.user_data.remember(
            self.work.path(),
            self.work.assessment(),
            &shares(&self.work),
        );
    }
}

/// Begins to wait, in the place of what was waited for before.
fn timer_of(
    slot: &mut Slot<()>,
    time: Duration,
    message: fn(OperationId) -> Message,
) -> Task<Message> {
    timer::after(time, message(slot.supersede(())))
}

/// For each element, how many questions are answered of how many asked: the bars of the recent list.
fn shares(work: &WorkingCopy) -> Vec<(usize, usize)> {
    let elements = work.results().elements().iter();

    elements
        .map(|element| {
            let progress = &element.whole.progress;

            (progress.answered, progress.asked)
        })
        .collect()
}
