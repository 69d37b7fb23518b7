//! The program in its window: owns the open assessment, the language and the settings, and lends them to the screens.

mod ask;
mod changing;
pub mod custody;
pub mod earlier;
mod keys;
mod leaving;
mod making;
mod opening;
mod room_window;
mod sharing;
mod speaking;
mod view;
mod window_place;

use crate::assessment::{Assessment, Edit, Touched, WriterId};
use crate::gui::app::sharing::Sharing;
use crate::gui::chrome;
use crate::gui::desk::{Desk, Frame};
use crate::gui::keep::Keep;
use crate::gui::keyboard::{self, Key};
use crate::gui::layout::Ui;
use crate::gui::parcel::Parcel;
use crate::gui::screen::assess::{self, Assess};
use crate::gui::screen::bring_back::{self, BringBack};
use crate::gui::screen::delegation::{self, Delegation};
use crate::gui::screen::files::{self, Files};
use crate::gui::screen::home::{self, Home};
use crate::gui::screen::outputs::{self, Outputs};
use crate::gui::screen::plan::{self, Plan};
use crate::gui::screen::results::{self, ResultsScreen};
use crate::gui::screen::settings::{self, SettingsScreen};
use crate::gui::screen::{Action, Notice, Place};
use crate::gui::shared::Looked;
use crate::gui::theme::Theme;
use crate::gui::widget::{focus, mark::Tone};
use crate::gui::work::{Ended, Step, Turn, What, Work};
use crate::locale::Locale;
use crate::message;
use crate::questionnaire::QuestionId;
use crate::store::shared::Published;
use crate::store::snapshots::Reason;
use crate::store::{OpenError, SaveError};

use iced::futures::channel::oneshot::Receiver;
use iced::time::{Duration, Instant};
use iced::{Event, Size, Subscription, Task, event, window};

use ask::Asking;
use changing::{Changing, Then};
use custody::Custody;
use leaving::{Next, Underway};
use making::New;

use std::path::PathBuf;
use std::sync::Arc;

/// How often the program looks whether something is to be written down or saved.
const TICK: Duration = Duration::from_millis(250);
/// How often the timer of a question is looked at.
const SECOND: Duration = Duration::from_secs(1);
/// A pause in typing that ends a step of the history.
const PAUSE: Duration = Duration::from_secs(2);
/// When a failed save is tried again.
const RETRY: Duration = Duration::from_secs(5);
/// How often the file is looked at while a window of the program is in front.
const LOOK: Duration = Duration::from_secs(2);
/// How long good news stays.
const GOOD_NEWS: Duration = Duration::from_secs(8);

/// The program.
pub struct App {
    window: Option<window::Id>,
    size: Size,
    keep: Keep,
    locale: Locale,
    ui: Ui,
    mode: iced::theme::Mode,
    home: Home,
    open: Option<Open>,
    at: At,
    settings_screen: SettingsScreen,
    notices: Vec<(Notice, Instant)>,
    is_helping: bool,
    typing: Option<Instant>,
    is_after_pause: bool,
    retry_at: Option<Instant>,
    awake: Option<Awake>,
    asking: Option<Asking>,
    underway: Underway,
    changing: Changing,
    /// Changes when everything is to be drawn anew; see [`Theme::ground`].
    shade: u8,
    room: Option<Room>,
    /// What is no longer needed and takes longer to free than a frame: it goes on another thread once the message has been
    /// dealt with, and not before, since both threads use one memory.
    discarded: Vec<Box<dyn Send>>,
    /// Whether a window of the program is in front.
    is_focused: bool,
}

/// Keeps the screen on while it lives.
#[derive(Clone)]
struct Awake(#[allow(dead_code)] Arc<keepawake::KeepAwake>);

impl std::fmt::Debug for Awake {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Awake")
    }
}

/// The window for the projector.
#[derive(Debug, Clone, Copy)]
struct Room {
    window: window::Id,
    size: Size,
    is_full: bool,
}

/// The open assessment with its screens.
struct Open {
    work: Work,
    custody: Custody,
    delegation: Delegation,
    assess: Assess,
    results: ResultsScreen,
    plan: Plan,
    outputs: Outputs,
    bring_back: BringBack,
    sharing: Sharing,
    files: Files,
}

/// What the window shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum At {
    Home,
    /// The settings, reached from Home.
    HomeSettings,
    Work(Place),
}

impl Open {
    /// Writes down the time spent on the question that was just changed, beside the change: it is no step of the history.
    fn spend(&mut self, question: Option<QuestionId>) {
        let Some(question) = question else { return };
        let spent = self.work.assessment().answer(&question).spent();
        let Some(seconds) = self.assess.pace.take(&question, spent, Instant::now()) else {
            return;
        };
        let spent = Edit::Spend { question, seconds };

        // The time is a courtesy: that it cannot be written is no reason to stop anybody.
        let _ = self.work.apply_beside(spent);
    }
}

/// The question that an edit changes; that of its parts if it has several.
fn question_of(edit: &Edit) -> Option<QuestionId> {
    match (edit, edit.touched()) {
        (Edit::Together(parts), _) => parts.iter().find_map(question_of),
        (_, Touched::Question(question)) => Some(question),
        _ => None,
    }
}

/// Whether a failed save stops what was about to happen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Closing {
    IfSaved,
    Anyway,
}

/// Everything that happens.
#[derive(Debug, Clone)]
pub enum Message {
    /// The window is there.
    Opened(window::Id),
    /// The window was told something.
    Event(Event, event::Status, window::Id),
    /// The system turned light or dark.
    Mode(iced::theme::Mode),
    /// Time passes.
    Tick(Instant),
    /// A second has passed on the timer of the question.
    Second(Instant),
    /// The room view is there.
    RoomOpened,
    /// The room view fills its screen, or no longer.
    FillRoom,
    /// A save has ended.
    Saved(Ended),
    /// A long change has been worked out, or could not be.
    Changed(Parcel<Option<changing::Outcome>>),
    /// A new assessment was made and its file written, or its thread has failed.
    Made(Parcel<Option<Result<making::Made, making::Unmade>>>),
    /// A file was read, under the number of its request, or its thread has failed.
    Read(u64, Parcel<Option<opening::Read>>),
    /// The words of another language were put together, or its thread has failed.
    Spoken(Parcel<Option<speaking::Spoken>>),
    /// The settings were written, or could not be.
    SettingsKept(Result<(), Arc<SaveError>>),
    /// What a task tells that was begun for one opening of one file: of no use for another.
    Of(WriterId, Box<Message>),
    /// The screen is kept on from now, or cannot be.
    Awake(Option<KeptAwake>),
    /// Around the screens.
    Chrome(chrome::Message),
    /// In Home.
    Home(home::Message),
    /// In Delegation.
    Delegation(delegation::Message),
    /// In Assess.
    Assess(assess::Message),
    /// In Results.
    Results(results::Message),
    /// In Plan.
    Plan(plan::Message),
    /// In Outputs.
    Outputs(outputs::Message),
    /// In Bring back.
    BringBack(bring_back::Message),
    /// The shared folder is looked into.
    Look,
    /// It was looked into, or could not be.
    Looked(Option<Box<Result<Looked, Arc<OpenError>>>>),
    /// This laptop's file was written into the shared folder as it was at a revision, or could not be.
    Published(u64, Option<Result<Published, Arc<SaveError>>>),
    /// In Files.
    Files(files::Message),
    /// In Settings.
    Settings(settings::Message),
    /// A strip was read.
    Dismiss(usize),
    /// Files, from a strip.
    ShowFiles,
    /// The help is closed.
    CloseHelp,
    /// Whose the file is, and what somebody else wrote in it.
    Custody(custody::Event),
    /// Earlier states, and what a crash left behind.
    Earlier(earlier::Event),
    /// Whether the window fills its screen, with its size and place if these are known.
    Framed(window_place::Framed),
    /// The window is closed although the last changes are not on disk.
    CloseAnyway,
    /// The question over the page is left as it is.
    Later,
}

/// What keeps the screen on, in a form that a message can carry.
#[derive(Debug, Clone)]
pub struct KeptAwake(Awake);

impl App {
    /// Starts the program, with a file to open if one was given.
    pub fn new(file: Option<PathBuf>) -> (Self, Task<Message>) {
        Self::with(Keep::of_system(), file)
    }

    /// Starts the program on these folders.
    pub fn with(mut keep: Keep, file: Option<PathBuf>) -> (Self, Task<Message>) {
        let locale = keep.locale();
        let last = *keep.window();
        let size = Size::new(last.width, last.height);
        let (id, open_window) = window::open(window::Settings {
            size,
            maximized: last.maximized,
            position: last.place.map_or(window::Position::Centered, |(x, y)| {
                window::Position::Specific(iced::Point::new(x, y))
            }),
            min_size: Some(Size::new(640.0, 400.0)),
            exit_on_close_request: false,
            icon: None,
            ..window::Settings::default()
        });
        let mut app = Self {
            window: Some(id),
            size,
            ui: Ui::new(locale.direction(), keep.theme(iced::theme::Mode::None)),
            home: Home::new(),
            settings_screen: SettingsScreen::new(&keep),
            keep,
            locale,
            mode: iced::theme::Mode::None,
            open: None,
            at: At::Home,
            notices: Vec::new(),
            is_helping: false,
            typing: None,
            is_after_pause: false,
            retry_at: None,
            awake: None,
            asking: None,
            underway: Underway::default(),
            changing: Changing::default(),
            shade: 0,
            room: None,
            discarded: Vec::new(),
            is_focused: true,
        };
        let opened = app.open_first(file);
        let tasks = [
            open_window.map(Message::Opened),
            app.home.look(&app.keep).map(Message::Home),
            iced::system::theme().map(Message::Mode),
            opened,
        ];

        (app, Task::batch(tasks))
    }

    /// The title of a window.
    pub fn title(&self, window: window::Id) -> String {
        match &self.open {
            Some(open) => {
                let assessment = open.work.assessment();
                let title = assessment.title();
                let copy_of = assessment.copy_of();
                let breakout = copy_of.and_then(|id| assessment.breakout_name(id));

                match breakout {
                    _ if self.is_room(window) => {
                        self.locale.plain("room-title", &[("title", title.into())])
                    }
                    Some(name) => self.locale.plain(
                        "app-title-of-copy",
                        &[("title", title.into()), ("name", name.into())],
                    ),
                    None => self
                        .locale
                        .plain("app-title-of", &[("title", title.into())]),
                }
            }
            None => self.locale.plain("app-title", &[]),
        }
    }

    /// The theme of a window.
    pub fn theme(&self, _window: window::Id) -> Theme {
        self.ui.theme
    }

    /// How much larger than usual everything is drawn; the room view has a measure of its own.
    pub fn scale_factor(&self, window: window::Id) -> f32 {
        if self.is_room(window) {
            1.0
        } else {
            self.keep.text_scale()
        }
    }

    fn is_room(&self, window: window::Id) -> bool {
        self.room.is_some_and(|room| room.window == window)
    }

    /// What the program listens to.
    pub fn subscription(&self) -> Subscription<Message> {
        let waits = self.typing.is_some()
            || !self.notices.is_empty()
            || self.underway.opening.is_some()
            || self
                .open
                .as_ref()
                .is_some_and(|open| open.work.is_unsaved());
        let events = event::listen_with(|event, status, id| match event {
            Event::Keyboard(iced::keyboard::Event::KeyPressed { .. }) | Event::Window(_) => {
                Some(Message::Event(event, status, id))
            }
            _ => None,
        });
        let runs = self.at == At::Work(Place::Assess)
            && self
                .open
                .as_ref()
                .is_some_and(|open| open.assess.pace.is_running());
        let mut subscriptions = vec![events, iced::system::theme_changes().map(Message::Mode)];

        if self.open.is_some() && self.is_focused {
            let look = |_| Message::Custody(custody::Event::Look);
            subscriptions.push(iced::time::every(LOOK).map(look));
        }

        if waits {
            subscriptions.push(iced::time::every(TICK).map(Message::Tick));
        }

        if self
            .open
            .as_ref()
            .is_some_and(|open| open.sharing.folder().is_some())
        {
            subscriptions.push(iced::time::every(sharing::LOOK).map(|_| Message::Look));
        }

        // Only a timer that somebody sees wakes an idle computer.
        if runs {
            subscriptions.push(iced::time::every(SECOND).map(Message::Second));
        }

        Subscription::batch(subscriptions)
    }

    fn frame(&self) -> Frame<'_> {
        Frame {
            locale: &self.locale,
            ui: self.ui,
            size: self.size,
        }
    }

    /// Takes a message in.
    pub fn update(&mut self, message: Message) -> Task<Message> {
        if self.ui.is_rtl() && !matches!(message, Message::Tick(_) | Message::Second(_)) {
            self.shade = self.shade.wrapping_add(1);
        }

        let Some(message) = self.wait(message) else {
            return Task::none();
        };
        let task = self.take(message);
        let is_shown = self.at == At::Work(Place::Assess);

        if let Some(open) = &mut self.open {
            open.assess.pace.set_shown(is_shown, Instant::now());
        }

        self.say_where();

        if !self.discarded.is_empty() {
            drop(self.let_go());
        }

        task
    }

    /// Has something freed once the message has been dealt with.
    fn discard(&mut self, what: impl Send + 'static) {
        self.discarded.push(Box::new(what));
    }

    /// Lets go of what was open: first its lock, so that it can be opened again.
    fn close(&mut self, open: Option<Open>) {
        if let Some(Open {
            custody,
            work,
            bring_back,
            ..
        }) = open
        {
            self.discard((custody, work, bring_back));
        }
    }

    /// Has everything freed now that is no longer needed; ends once that is done.
    fn let_go(&mut self) -> Receiver<()> {
        self.keep.free(std::mem::take(&mut self.discarded))
    }

    fn take(&mut self, message: Message) -> Task<Message> {
        match message {
            Message::Opened(id) => {
                self.window = Some(id);

                Task::none()
            }
            Message::Event(event, status, id) => self.event(event, status, id),
            Message::Mode(mode) => {
                self.mode = mode;
                self.ui.theme = self.keep.theme(mode);
                self.redraw()
            }
            Message::Tick(now) => self.tick(now),
            Message::Second(now) => {
                if let Some(open) = &mut self.open {
                    open.assess.pace.tick(now);
                }

                Task::none()
            }
            Message::RoomOpened => Task::none(),
            Message::FillRoom => self.fill_room(),
            Message::Saved(ended) => self.saved(ended),
            Message::Changed(outcome) => self.has_changed(outcome.open().flatten()),
            Message::Made(made) => self.made(made.open().flatten()),
            Message::Read(number, read) => self.has_read(number, read.open().flatten()),
            Message::Spoken(spoken) => self.spoken(spoken.open().flatten()),
            Message::SettingsKept(kept) => self.settings_kept(kept),
            Message::Of(writer, message) => match &self.open {
                Some(open) if open.work.writer() == writer => self.update(*message),
                _ => Task::none(),
            },
            Message::Awake(awake) => {
                let is_wanted = self.at == At::Work(Place::Assess) || self.room.is_some();
                self.awake = awake.map(|kept| kept.0).filter(|_| is_wanted);

                Task::none()
            }
            Message::Chrome(message) => self.chrome(message),
            Message::Home(message) => self.home_message(message),
            Message::Settings(message) => self.settings_message(message),
            Message::Files(message) => self.files_message(message),
            Message::BringBack(message) => self.bring_back_message(message),
            Message::Look => self.look_around(),
            Message::Looked(looked) => self.looked_around(looked),
            Message::Published(revision, published) => self.published(revision, published),
            Message::Delegation(message) => self.screen(
                |open, desk| open.delegation.update(message, desk),
                Message::Delegation,
            ),
            Message::Assess(message) => self.screen(
                |open, desk| open.assess.update(message, desk),
                Message::Assess,
            ),
            Message::Results(message) => self.screen(
                |open, desk| open.results.update(message, desk),
                Message::Results,
            ),
            Message::Plan(message) => {
                self.screen(|open, desk| open.plan.update(message, desk), Message::Plan)
            }
            Message::Outputs(message) => self.screen(
                |open, desk| open.outputs.update(message, desk),
                Message::Outputs,
            ),
            Message::Dismiss(index) => {
                if index < self.notices.len() {
                    self.notices.remove(index);
                }

                Task::none()
            }
            Message::ShowFiles => self.go(Place::Files),
            Message::CloseHelp => {
                self.is_helping = false;

                focus::off()
            }
            Message::Custody(event) => self.custody(event),
            Message::Earlier(event) => self.earlier(event),
            Message::Framed(framed) => {
                self.framed(framed);

                Task::none()
            }
            Message::CloseAnyway => self.leave_for(Next::Quit(Closing::Anyway)),
            Message::Later => {
                self.asking = None;

                focus::off()
            }
        }
    }

    /// Lends the desk to a screen and carries out what it asks for.
    fn screen<M: Send + 'static>(
        &mut self,
        update: impl FnOnce(&mut Screens<'_>, Desk<'_>) -> Action<M>,
        wrap: fn(M) -> Message,
    ) -> Task<Message> {
        let frame = Frame {
            locale: &self.locale,
            ui: self.ui,
            size: self.size,
        };
        let Some(Open {
            work,
            delegation,
            assess,
            results,
            plan,
            outputs,
            ..
        }) = &mut self.open
        else {
            return Task::none();
        };
        let desk = Desk { work, frame };
        let action = update(
            &mut Screens {
                delegation,
                assess,
                results,
                plan,
                outputs,
            },
            desk,
        );

        self.act(action, wrap)
    }

    fn act<M: Send + 'static>(
        &mut self,
        action: Action<M>,
        wrap: fn(M) -> Message,
    ) -> Task<Message> {
        match action {
            Action::None => Task::none(),
            Action::Edit(edit) => self.edit(edit),
            Action::Join(copies, notice) => self.join_copies(copies, notice),
            Action::Typed if self.is_read_only() => self.refuse_to_edit(),
            Action::Typed => {
                if self.typing.replace(Instant::now()).is_none() {
                    self.is_after_pause = true;
                }

                Task::none()
            }
            Action::Run(task) => match &self.open {
                Some(open) => {
                    let writer = open.work.writer();

                    task.map(move |message| Message::Of(writer, Box::new(wrap(message))))
                }
                None => Task::none(),
            },
            Action::Say(notice) => {
                self.say(notice);

                Task::none()
            }
            Action::Undo => self.turn(Turn::Undo),
            Action::Go(place) => self.go(place),
            Action::ShowQuestion(ordinal) => self.show_question(ordinal),
            Action::All(actions) => Task::batch(
                actions
                    .into_iter()
                    .map(|action| self.act(action, wrap))
                    .collect::<Vec<_>>(),
            ),
        }
    }

    fn edit(&mut self, edit: Edit) -> Task<Message> {
        self.write_drafts();
        let touched = edit.touched();
        let question = question_of(&edit);
        let Some(open) = &mut self.open else {
            return Task::none();
        };

        match open.work.apply(edit, Step::New) {
            Ok(()) => {
                open.spend(question);
                self.refresh(&touched)
            }
            Err(refused) => self.refused(&refused),
        }
    }

    /// Brings copies in. What that is about to change stays on this computer as it was.
    fn join_copies(&mut self, copies: Vec<Arc<Assessment>>, notice: Notice) -> Task<Message> {
        self.write_drafts();
        let kept = if self.is_read_only() {
            Task::none()
        } else {
            self.snapshot(Reason::Join)
        };
        let joined = self.change(What::Edit(Edit::Join(copies)), Then::Decide(notice));

        Task::batch([kept, joined])
    }

    fn is_read_only(&self) -> bool {
        self.open
            .as_ref()
            .is_some_and(|open| open.work.is_read_only())
    }

    /// Writes what is typed into the assessment, so that it is saved even while typing goes on.
    ///
    /// The first words after a pause are a step of their own; the next ones go on with it.
    fn write_drafts(&mut self) {
        let frame = Frame {
            locale: &self.locale,
            ui: self.ui,
            size: self.size,
        };
        let Some(open) = &mut self.open else { return };
        let desk = Desk {
            work: &open.work,
            frame,
        };
        let drafts = [
            open.assess.drafts(desk),
            open.delegation.drafts(desk),
            open.outputs.drafts(desk),
        ]
        .concat();

        for draft in drafts {
            let step = if self.is_after_pause {
                Step::New
            } else {
                Step::Continued
            };

            // What cannot be taken, such as a country without a name, stays in its field until it can.
            let question = question_of(&draft);

            if open.work.apply(draft, step).is_ok() {
                open.spend(question);
                self.is_after_pause = false;
            }
        }
    }

    /// Writes down all that was typed, open forms included, before somebody goes elsewhere.
    fn settle(&mut self) {
        self.write_drafts();
        let frame = Frame {
            locale: &self.locale,
            ui: self.ui,
            size: self.size,
        };
        let Some(open) = &mut self.open else { return };
        let desk = Desk {
            work: &open.work,
            frame,
        };

        let typed = [open.assess.take_in(desk), open.plan.take_in(desk)];

        for edit in typed.into_iter().flatten() {
            // The form has checked what the edit needs; a refusal would leave the form as it is.
            let _ = open.work.apply(edit, Step::New);
        }

        let desk = Desk {
            work: &open.work,
            frame,
        };

        if let Some(edit) = open.delegation.take_in_form(desk) {
            let _ = open.work.apply(edit, Step::New);
        }
    }

    /// Puts what is in the assessment back into the fields.
    fn discard_drafts(&mut self) {
        let frame = Frame {
            locale: &self.locale,
            ui: self.ui,
            size: self.size,
        };
        let Some(open) = &mut self.open else { return };
        let desk = Desk {
            work: &open.work,
            frame,
        };
        open.assess.refresh(desk);
        open.delegation.refresh(desk);
        open.outputs.refresh(desk);
    }

    /// Brings the screens up to date after a change.
    fn refresh(&mut self, touched: &Touched) -> Task<Message> {
        let frame = Frame {
            locale: &self.locale,
            ui: self.ui,
            size: self.size,
        };
        let Some(open) = &mut self.open else {
            return Task::none();
        };
        let desk = Desk {
            work: &open.work,
            frame,
        };
        open.assess.refresh(desk);
        open.plan.refresh(desk);

        if !matches!(touched, Touched::Question(_)) {
            open.delegation.refresh(desk);
            open.outputs.refresh(desk);
        }

        let checked = match self.at {
            At::Work(place) => self.check_files(place),
            At::Home | At::HomeSettings => Task::none(),
        };

        Task::batch([checked, self.redraw()])
    }

    /// Draws the pictures that can be seen anew.
    fn redraw(&mut self) -> Task<Message> {
        let scale = self.keep.text_scale();
        let frame = Frame {
            locale: &self.locale,
            ui: self.ui,
            size: self.size,
        };
        let Some(open) = &mut self.open else {
            return Task::none();
        };
        let desk = Desk {
            work: &open.work,
            frame,
        };

        let writer = open.work.writer();
        let drawn = match self.at {
            At::Work(Place::Results) => open.results.draw(desk, scale).map(Message::Results),
            At::Work(Place::Outputs) => open.outputs.draw(desk, scale).map(Message::Outputs),
            _ => Task::none(),
        };

        drawn.map(move |message| Message::Of(writer, Box::new(message)))
    }

    fn say(&mut self, notice: Notice) {
        self.notices.retain(|(known, _)| *known != notice);
        self.notices.push((notice, Instant::now()));

        // More than three strips would push the question off the screen.
        if self.notices.len() > 3 {
            self.notices.remove(0);
        }
    }

    fn tick(&mut self, now: Instant) -> Task<Message> {
        self.say_reading(now);
        self.notices.retain(|(notice, since)| {
            notice.tone != Tone::Agree || now.duration_since(*since) < GOOD_NEWS
        });

        if let Some(last) = self.typing {
            self.write_drafts();

            if now.duration_since(last) >= PAUSE {
                self.typing = None;
            }
        }

        if self.retry_at.is_some_and(|at| now >= at) {
            self.retry_at = None;

            // What waits for the person is not tried again by itself.
            if let Some(open) = &mut self.open
                && open.custody.conflict.is_none()
            {
                open.work.try_again();
            }
        }

        self.save()
    }

    /// Starts a save if one is due.
    fn save(&mut self) -> Task<Message> {
        match &self.open {
            Some(open) if open.work.wants_saving() => self.save_now(),
            _ => Task::none(),
        }
    }

    /// Begins a save, whether one runs or not; they never overtake each other.
    fn save_now(&mut self) -> Task<Message> {
        let Some(open) = &mut self.open else {
            return Task::none();
        };
        let save = open.work.start_saving();
        let interrupted = save.interrupted();

        off_thread(
            move || save.run(),
            move |ended| Message::Saved(ended.unwrap_or_else(|| interrupted.clone())),
        )
    }

    fn saved(&mut self, ended: Ended) -> Task<Message> {
        let Some(open) = &mut self.open else {
            return Task::none();
        };
        let from = open.work.saved(ended);

        if open.work.has_failed() {
            return Task::batch([self.stay(), self.save_failed()]);
        }

        let is_saved = !open.work.is_unsaved();

        if is_saved {
            open.custody.shelter = custody::Shelter::No;
        }

        let followed = match from {
            Some(from) => {
                let path = open.work.path().to_owned();
                let words = message::saved_beside(&from, &path, &self.locale);
                let followed = self.follow(&from);
                self.refresh_files();
                self.tell(Tone::Discuss, words);

                followed
            }
            None => Task::none(),
        };

        if is_saved && let Some(left) = self.go_on_leaving() {
            return Task::batch([followed, left]);
        }

        let snapshot = if self.is_snapshot_due() {
            self.snapshot(Reason::Work)
        } else {
            Task::none()
        };

        Task::batch([followed, snapshot, self.save(), self.publish()])
    }

    /// The work is in memory: it is kept on this computer meanwhile, tried again, and looked at why.
    fn save_failed(&mut self) -> Task<Message> {
        self.retry_at.get_or_insert(Instant::now() + RETRY);
        let is_overtaken = self
            .open
            .as_ref()
            .is_some_and(|open| open.work.is_overtaken());
        let look = if is_overtaken {
            self.custody(custody::Event::Look)
        } else {
            Task::none()
        };
        let shelter = self.snapshot_then(Reason::Unsaved, |kept| {
            Message::Earlier(earlier::Event::Sheltered(kept))
        });

        Task::batch([look, shelter])
    }

    /// Brings the fields of Files up to date with where the file is.
    fn refresh_files(&mut self) {
        let lost = self
            .open
            .as_ref()
            .is_some_and(|open| open.work.has_failed());
        let frame = Frame {
            locale: &self.locale,
            ui: self.ui,
            size: self.size,
        };
        let Some(open) = &mut self.open else { return };
        let desk = Desk {
            work: &open.work,
            frame,
        };
        open.files.refresh(desk);

        if lost {
            let folder = open.work.path().parent().unwrap_or(open.work.path());
            open.files
                .propose_elsewhere(&self.keep.refuge(folder), desk);
        }
    }

    fn event(&mut self, event: Event, status: event::Status, id: window::Id) -> Task<Message> {
        match event {
            Event::Keyboard(event) if is_held_too_long(&event) => Task::none(),
            Event::Keyboard(event) => match (keyboard::key(&event), status) {
                (Some(Key::Escape), _) if self.is_room(id) => self.close_room(),
                (Some(Key::Function(11)), _) if self.is_room(id) => self.fill_room(),
                (Some(key), event::Status::Ignored)
                | (Some(key @ (Key::Alt(_) | Key::Function(_))), _) => self.key(key),
                _ => Task::none(),
            },
            Event::Window(window::Event::Resized(size)) if Some(id) == self.window => {
                self.size = size;

                Task::batch([window_place::resized(id, size), self.redraw()])
            }
            Event::Window(window::Event::Moved(at)) if Some(id) == self.window => {
                window_place::moved(id, at)
            }
            Event::Window(window::Event::Focused) => {
                self.is_focused = true;

                self.custody(custody::Event::Look)
            }
            Event::Window(window::Event::Unfocused) => {
                self.is_focused = false;

                Task::none()
            }
            Event::Window(event) if self.is_room(id) => self.room_event(&event),
            Event::Window(window::Event::CloseRequested) if Some(id) == self.window => {
                self.leave_for(Next::Quit(Closing::IfSaved))
            }
            Event::Window(window::Event::Closed) if Some(id) == self.window => {
                self.leave_for(Next::Quit(Closing::Anyway))
            }
            // Beside an open assessment a file is most likely a copy that is brought back; if not, it can be opened from there.
            Event::Window(window::Event::FileDropped(path)) => match (&self.open, self.at) {
                (Some(_), At::Work(_)) => self.bring(vec![path]),
                _ => self.open_file(&path),
            },
            _ => Task::none(),
        }
    }

    fn chrome(&mut self, message: chrome::Message) -> Task<Message> {
        match message {
            chrome::Message::Home => {
                self.settle();
                self.remember();
                self.home = Home::new();
                self.at = At::Home;
                let looked = self.home.look(&self.keep).map(Message::Home);

                Task::batch([looked, self.save()])
            }
            chrome::Message::Go(place) => self.go(place),
            chrome::Message::ToggleRoom => self.toggle_room(),
            chrome::Message::ShowElement(element) => match self.open.as_ref() {
                Some(open) => {
                    let results = open.work.results();
                    let questionnaire = results.questionnaire();
                    let of_element = |ordinal: &usize| {
                        questionnaire
                            .place(*ordinal)
                            .is_some_and(|place| place.element == element)
                    };
                    let asked = (0..questionnaire.len())
                        .filter(of_element)
                        .filter(|ordinal| results.questions()[*ordinal].is_asked);
                    let open = asked
                        .clone()
                        .find(|o| results.questions()[*o].state == crate::results::State::Open);
                    let first = open.or_else(|| asked.clone().next());

                    first.map_or_else(Task::none, |ordinal| self.show_question(ordinal))
                }
                None => Task::none(),
            },
        }
    }

    fn show_question(&mut self, ordinal: usize) -> Task<Message> {
        if self
            .open
            .as_ref()
            .is_some_and(|open| open.assess.at() != ordinal)
        {
            self.settle();
        }

        self.write_drafts();
        let frame = Frame {
            locale: &self.locale,
            ui: self.ui,
            size: self.size,
        };

        if let Some(open) = &mut self.open {
            open.assess.show(
                ordinal,
                Desk {
                    work: &open.work,
                    frame,
                },
            );
        }

        if self.at == At::Work(Place::Assess) {
            Task::none()
        } else {
            self.go(Place::Assess)
        }
    }

    fn go(&mut self, place: Place) -> Task<Message> {
        if self.open.is_none() {
            return Task::none();
        }

        self.settle();
        self.at = At::Work(place);
        let frame = Frame {
            locale: &self.locale,
            ui: self.ui,
            size: self.size,
        };

        if let Some(open) = &mut self.open {
            let desk = Desk {
                work: &open.work,
                frame,
            };
            open.delegation.refresh(desk);
            open.plan.refresh(desk);
            open.outputs.refresh(desk);
        }

        self.refresh_files();
        let checked = self.check_files(place);

        if place == Place::Settings {
            self.settings_screen = SettingsScreen::new(&self.keep);
        }

        let focused = match &self.open {
            Some(open) if place == Place::BringBack => open.bring_back.first_focus(Desk {
                work: &open.work,
                frame: self.frame(),
            }),
            _ => None,
        };
        let focused = focused.map_or_else(focus::off, focus::on);

        Task::batch([
            focused,
            self.redraw(),
            self.keep_awake(),
            checked,
            self.list_earlier(),
        ])
    }

    /// Keeps the screen on while a question is in front of the room.
    fn keep_awake(&mut self) -> Task<Message> {
        let wanted = self.at == At::Work(Place::Assess) || self.room.is_some();

        match (wanted, &self.awake) {
            (false, _) => {
                self.awake = None;

                Task::none()
            }
            (true, Some(_)) => Task::none(),
            (true, None) => {
                let reason = self.locale.plain("app-awake", &[]);
                let name = self.locale.plain("app-title", &[]);
                let keep = move || {
                    let mut builder = keepawake::Builder::default();
                    builder.display(true).reason(reason).app_name(name);
                    builder.app_reverse_domain("org.rapporteur.Rapporteur");

                    builder
                        .create()
                        .ok()
                        .map(|awake| KeptAwake(Awake(Arc::new(awake))))
                };

                off_thread(keep, |kept| Message::Awake(kept.flatten()))
            }
        }
    }

    fn at_home(&mut self, message: home::Message) -> Task<Message> {
        let left = match self.at {
            At::Home => Task::none(),
            _ => self.chrome(chrome::Message::Home),
        };

        Task::batch([left, self.update(Message::Home(message))])
    }

    fn home_message(&mut self, message: home::Message) -> Task<Message> {
        let frame = Frame {
            locale: &self.locale,
            ui: self.ui,
            size: self.size,
        };

        match self.home.update(message, frame, &mut self.keep) {
            home::Action::None => Task::none(),
            home::Action::Run(task) => task.map(Message::Home),
            home::Action::Open(path) => self.open_file(&path),
            home::Action::New {
                country,
                questionnaire,
                scope,
            } => self.leave_for(Next::Make(New::Of {
                country,
                questionnaire,
                scope,
            })),
            home::Action::Sample => self.leave_for(Next::Make(New::Sample)),
            home::Action::Back => self.go(Place::Assess),
            home::Action::Settings => {
                self.settings_screen = SettingsScreen::new(&self.keep);
                self.at = At::HomeSettings;

                focus::off()
            }
            home::Action::Help => self.help(),
            home::Action::Change(change) => self.settings_message(change),
        }
    }

    fn settings_message(&mut self, message: settings::Message) -> Task<Message> {
        match self.settings_screen.update(message, &mut self.keep) {
            settings::Action::None => Task::none(),
            settings::Action::Run(task) => task.map(Message::Settings),
            settings::Action::Back => {
                self.at = At::Home;

                focus::off()
            }
            settings::Action::Changed => {
                if let Some(open) = &mut self.open {
                    let minutes = self.keep.settings.minutes.count();
                    open.assess.pace.set_minutes(minutes);
                }

                self.ui = Ui::new(self.locale.direction(), self.keep.theme(self.mode));

                Task::batch([self.keep_settings(), self.redraw(), self.speak()])
            }
        }
    }

    fn files_message(&mut self, message: files::Message) -> Task<Message> {
        self.write_drafts();
        let frame = Frame {
            locale: &self.locale,
            ui: self.ui,
            size: self.size,
        };
        let Some(open) = &mut self.open else {
            return Task::none();
        };
        let desk = Desk {
            work: &open.work,
            frame,
        };

        match open.files.update(message, desk) {
            files::Action::None => Task::none(),
            files::Action::Run(task) => {
                let writer = open.work.writer();

                task.map(move |message| Message::Of(writer, Box::new(Message::Files(message))))
            }
            files::Action::Say(notice) => {
                self.say(notice);

                Task::none()
            }
            files::Action::Renamed(notice) => {
                let from = open.work.renamed();
                self.keep.forget(&from);

                self.has_moved(&from, notice)
            }
            files::Action::Moved(saved, notice) => {
                let from = open.work.path().to_owned();
                open.work.moved_to(saved);
                self.retry_at = None;

                self.has_moved(&from, notice)
            }
            files::Action::Restore(snapshot) => self.begin_restoring(snapshot),
            files::Action::LeaveNoCopy if open.work.is_read_only() => self.refuse_to_edit(),
            files::Action::LeaveNoCopy => self.ask(Asking::LeaveNoCopy),
            files::Action::Open(path) => self.open_file(&path),
            files::Action::Next => {
                let last = Box::new(open.work.assessment().clone());

                self.leave_for(Next::Make(New::After(last)))
            }
            files::Action::Close => self.leave_for(Next::Home),
        }
    }

    fn has_moved(&mut self, from: &std::path::Path, notice: Notice) -> Task<Message> {
        let followed = self.follow(from);
        self.refresh_files();
        self.say(notice);

        Task::batch([followed, self.save(), self.list_earlier()])
    }
}

/// The screens that may ask for changes.
struct Screens<'a> {
    delegation: &'a mut Delegation,
    assess: &'a mut Assess,
    results: &'a mut ResultsScreen,
    plan: &'a mut Plan,
    outputs: &'a mut Outputs,
}

/// Whether a key only repeats because it is held, where repeating would do harm: a digit would vote again, Enter would go on.
fn is_held_too_long(event: &iced::keyboard::Event) -> bool {
    let iced::keyboard::Event::KeyPressed { repeat: true, .. } = event else {
        return false;
    };

    !matches!(
        keyboard::key(event),
        Some(Key::Left | Key::Right | Key::Up | Key::Down | Key::Tab | Key::ShiftTab)
    )
}

/// For each element, how many questions are answered of how many asked: the strips of the recent list.
fn shares(work: &Work) -> Vec<(usize, usize)> {
    let elements = work.results().elements().iter();

    elements
        .map(|element| {
            (
                element.whole.progress.answered,
                element.whole.progress.asked,
            )
        })
        .collect()
}

/// Runs something that takes longer than a frame on a thread of its own.
pub fn off_thread<T: Send + 'static, M: Send + 'static>(
    work: impl FnOnce() -> T + Send + 'static,
    done: impl Fn(Option<T>) -> M + Send + 'static,
) -> Task<M> {
    let (sender, receiver) = iced::futures::channel::oneshot::channel();
    let _ = std::thread::Builder::new().spawn(move || sender.send(work()));

    Task::perform(receiver, move |result| done(result.ok()))
}

/// Opens the window and stays until it is closed.
///
/// # Errors
/// What iced says if it cannot start.
pub fn run(file: Option<PathBuf>) -> iced::Result {
    iced::daemon(move || App::new(file.clone()), App::update, App::view)
        .title(App::title)
        .theme(App::theme)
        .style(|app, theme| theme.ground(app.shade))
        .scale_factor(App::scale_factor)
        .subscription(App::subscription)
        .settings(iced::Settings {
            id: Some("org.rapporteur.Rapporteur".to_owned()),
            fonts: crate::gui::theme::FONTS.map(Into::into).to_vec(),
            default_font: crate::gui::theme::REGULAR,
            default_text_size: iced::Pixels(15.0),
            ..iced::Settings::default()
        })
        .run()
}

#[cfg(test)]
mod tests;
