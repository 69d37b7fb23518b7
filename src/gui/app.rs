//! The program in its window: owns the open assessment, the language and the settings, and lends them to the screens.

mod answering;
mod ask;
mod changing;
pub mod custody;
pub mod earlier;
mod editing;
mod going;
mod keys;
mod leaving;
mod making;
mod opening;
mod room_window;
mod saving;
mod sharing;
mod speaking;
mod view;
mod window_place;

use crate::assessment::WriterId;
use crate::gui::app::sharing::Sharing;
use crate::gui::chrome;
use crate::gui::context::{Env, Environment};
use crate::gui::layout::Ui;
use crate::gui::screen::{
    Notice, ScreenId, assess, bring_back, delegation, files, home, outputs, plan, results, settings,
};
use crate::gui::shared::Looked;
use crate::gui::take_once::TakeOnce;
use crate::gui::theme::Theme;
use crate::gui::user_data::UserData;
use crate::gui::widget::focus;
use crate::gui::worker::off_thread;
use crate::gui::working_copy::{Ended, WorkingCopy};
use crate::store::shared::Published;
use crate::store::{OpenError, SaveError};

use iced::futures::channel::oneshot::Receiver;
use iced::time::{Duration, Instant};
use iced::{Event, Size, Subscription, Task, event, window};

use ask::Asking;
use changing::Changing;
use custody::Custody;
use leaving::{Next, Underway};

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
    keep: UserData,
    /// The language, the way to draw and the room there is.
    around: Environment,
    mode: iced::theme::Mode,
    home: home::State,
    open: Option<Open>,
    at: At,
    settings_screen: settings::State,
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
    work: WorkingCopy,
    custody: Custody,
    delegation: delegation::State,
    assess: assess::State,
    results: results::State,
    plan: plan::State,
    outputs: outputs::State,
    bring_back: bring_back::State,
    sharing: Sharing,
    files: files::State,
}

impl Open {
    /// The lock, the work, and the screens that were made for it.
    fn apart(self) -> (Custody, WorkingCopy, impl Send + 'static) {
        let Self {
            work,
            custody,
            delegation,
            assess,
            results,
            plan,
            outputs,
            bring_back,
            sharing,
            files,
        } = self;

        (
            custody,
            work,
            (
                delegation, assess, results, plan, outputs, bring_back, sharing, files,
            ),
        )
    }
}

/// What the window shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum At {
    Home,
    /// The settings, reached from Home.
    HomeSettings,
    Work(ScreenId),
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
    Changed(TakeOnce<Option<changing::Outcome>>),
    /// A new assessment was made and its file written, or its thread has failed.
    Made(TakeOnce<Option<Result<making::Made, making::Unmade>>>),
    /// A file was read, under the number of its request, or its thread has failed.
    Read(u64, TakeOnce<Option<opening::Read>>),
    /// The words of another language were put together, or its thread has failed.
    Spoken(TakeOnce<Option<speaking::Spoken>>),
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
    /// A notice was read.
    Dismiss(Notice),
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
        Self::with(UserData::of_system(), file)
    }

    /// Starts the program on these folders.
    pub fn with(mut keep: UserData, file: Option<PathBuf>) -> (Self, Task<Message>) {
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
            around: Environment {
                ui: Ui::new(locale.direction(), keep.theme(iced::theme::Mode::None)),
                locale,
                size,
            },
            home: home::State::new(),
            settings_screen: settings::State::new(&keep),
            keep,
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
                    _ if self.is_room(window) => self
                        .around
                        .locale
                        .plain("room-title", &[("title", title.into())]),
                    Some(name) => self.around.locale.plain(
                        "app-title-of-copy",
                        &[("title", title.into()), ("name", name.into())],
                    ),
                    None => self
                        .around
                        .locale
                        .plain("app-title-of", &[("title", title.into())]),
                }
            }
            None => self.around.locale.plain("app-title", &[]),
        }
    }

    /// The theme of a window.
    pub fn theme(&self, _window: window::Id) -> Theme {
        self.around.ui.theme
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
        let runs = self.at == At::Work(ScreenId::Assess)
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

    fn env(&self) -> Env<'_> {
        self.around.env()
    }

    /// Takes a message in.
    pub fn update(&mut self, message: Message) -> Task<Message> {
        if self.around.ui.is_rtl() && !matches!(message, Message::Tick(_) | Message::Second(_)) {
            self.shade = self.shade.wrapping_add(1);
        }

        let Some(message) = self.wait(message) else {
            return Task::none();
        };
        let task = self.take(message);
        let is_shown = self.at == At::Work(ScreenId::Assess);

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
        if let Some(open) = open {
            let (custody, work, screens) = open.apart();
            self.discard((custody, work, screens));
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
                self.around.ui.theme = self.keep.theme(mode);
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
                let is_wanted = self.at == At::Work(ScreenId::Assess) || self.room.is_some();
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
                |open, context| open.delegation.update(message, context),
                Message::Delegation,
            ),
            Message::Assess(message) => self.screen(
                |open, context| open.assess.update(message, context),
                Message::Assess,
            ),
            Message::Results(message) => self.screen(
                |open, context| open.results.update(message, context),
                Message::Results,
            ),
            Message::Plan(message) => self.screen(
                |open, context| open.plan.update(message, context),
                Message::Plan,
            ),
            Message::Outputs(message) => self.screen(
                |open, context| open.outputs.update(message, context),
                Message::Outputs,
            ),
            Message::Dismiss(read) => {
                self.notices.retain(|(notice, _)| *notice != read);

                Task::none()
            }
            Message::ShowFiles => self.go(ScreenId::Files),
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

    fn say(&mut self, notice: Notice) {
        self.notices.retain(|(known, _)| *known != notice);
        self.notices.push((notice, Instant::now()));

        // More than three strips would push the question off the screen.
        if self.notices.len() > 3 {
            self.notices.remove(0);
        }
    }
}

/// For each element, how many questions are answered of how many asked: the strips of the recent list.
fn shares(work: &WorkingCopy) -> Vec<(usize, usize)> {
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
