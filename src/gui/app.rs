//! The program in its window: owns the open assessment, the language and the settings, and lends them to the screens.

mod going;
mod keys;
mod leaving;
mod making;
mod mending;
mod opening;
mod rescue;
mod room_window;
mod speaking;
mod transition;
mod view;
mod wall;
mod window_place;

pub use keys::Command;

use crate::gui::chrome;
use crate::gui::context::{Env, Environment};
use crate::gui::keyboard;
use crate::gui::layout::Ui;
use crate::gui::operation::{OperationId, Slot};
use crate::gui::screen::home;
use crate::gui::screen::settings;
use crate::gui::screen::{Notice, ScreenId};
use crate::gui::session::{self, Lent, Session, SessionId, Watched};
use crate::gui::take_once::TakeOnce;
use crate::gui::theme::Theme;
use crate::gui::user_data::UserData;
use crate::gui::wall_list::WallAction;
use crate::gui::widget::focus;
use crate::gui::widget::focus::Focused;
use crate::gui::widget::mark::Tone;
use crate::gui::worker;
use crate::gui::working_copy::Released;
use crate::message::MessageText;
use crate::store::SaveError;

use iced::{Event, Size, Subscription, Task, event, window};

use going::Light;
use leaving::{Exit, Stage};
use mending::Mending;
use opening::Opening;
use transition::{Next, Rescue};

use std::path::PathBuf;
use std::sync::Arc;

pub struct App {
    window: Option<window::Id>,
    user_data: UserData,
    /// The language, the way to draw and the space there is.
    environment: Environment,
    mode: iced::theme::Mode,
    home: home::State,
    session: Option<Session>,
    at: At,
    settings_screen: settings::State,
    is_helping: bool,
    light: Light,
    /// A good state that is offered for a file that cannot be opened.
    rescue: Option<Arc<Rescue>>,
    /// A file whose seal does not fit, and how to go on with it.
    mending: Option<Mending>,
    /// What comes once the session is left.
    next: Option<Next>,
    /// The file that is being read.
    opening: Slot<Opening>,
    /// The new assessment that is being made.
    making: Slot<()>,
    /// The end of the program, once it has begun.
    exit: Slot<Exit>,
    /// Whether it is only left to the system to end the program.
    has_ended: bool,
    end_request: EndRequest,
    /// Changes when everything is to be drawn anew; see [`Theme::ground`].
    shade: u8,
    room: Option<Room>,
    /// What the room view shows.
    wall: wall::WallState,
    /// Values that take longer to free than a frame: another thread drops them once the message has been
    /// handled, and not before, since both threads use one allocator.
    discarded: Vec<Box<dyn Send>>,
    /// Locks with their owners and the paths of their files: each is released on a thread of its own.
    released: Released,
    /// Whether a window of the program is in front.
    is_focused: bool,
    /// Whether `AltGr` is held.
    third_level: keyboard::ThirdLevel,
}

/// Keeps the screen on while it lives.
#[derive(Clone)]
struct Awake(#[allow(dead_code)] Arc<keepawake::KeepAwake>);

impl std::fmt::Debug for Awake {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Awake")
    }
}

/// The window of the room view.
#[derive(Debug, Clone, Copy)]
struct Room {
    window: window::Id,
    size: Size,
    is_full: bool,
}

/// What the window shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum At {
    Home,
    /// The settings, reached from Home.
    HomeSettings,
    /// The open assessment.
    Session,
}

/// Whether the system has asked the program to end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum EndRequest {
    None,
    /// It has, and people were asked about what is being written.
    Asked,
}

/// Whether a failed save stops the end of the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Closing {
    IfSaved,
    Anyway,
}

#[derive(Debug, Clone)]
pub enum Message {
    Opened(window::Id),
    Event(Event, event::Status, window::Id),
    /// Something else has got the keyboard's focus.
    Focused(Focused),
    /// The system turned light or dark.
    Mode(iced::theme::Mode),
    /// The system asks the program to end, as by SIGTERM or Ctrl+C.
    EndRequested,
    /// The room view is there, or its size was asked for.
    RoomSized(Size),
    /// What the room view shows.
    Wall(wall::Message),
    /// What a person does with it.
    WallAction(WallAction),
    /// The room view fills its screen, or no longer.
    FillRoom,
    /// In a session; of no use for another.
    Session(SessionId, session::Message),
    /// A new assessment was made and its file written, or its thread has failed.
    Made(
        OperationId,
        TakeOnce<Result<transition::Made, making::Unmade>>,
    ),
    /// A file was read, or its thread has failed.
    Read(OperationId, TakeOnce<transition::Read>),
    /// The reading of a file takes long.
    StillReading(OperationId),
    /// The words of another language were put together, or its thread has failed.
    Spoken(TakeOnce<speaking::Spoken>),
    /// The settings were written, or could not be.
    SettingsKept(Result<(), Arc<SaveError>>),
    /// The screen is kept on from now, or cannot be.
    Awake(Option<KeptAwake>),
    /// Around the screens.
    Chrome(chrome::Message),
    Home(home::Message),
    Settings(settings::Message),
    /// The help is closed.
    CloseHelp,
    /// A file that cannot be opened, and a good state of it.
    Rescue(rescue::Message),
    /// A file whose seal does not fit.
    Mending(mending::Message),
    /// The copies of a file are gone from this computer, or not.
    NoCopyLeft(PathBuf, Result<(), Arc<SaveError>>),
    /// Whether the window fills its screen, with its size and place if these are known.
    Framed(window_place::Framed),
    /// A step of the end of the program is done.
    Ending(OperationId, Stage),
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
    pub fn with(mut user_data: UserData, file: Option<PathBuf>) -> (Self, Task<Message>) {
        let locale = user_data.locale();
        let last = *user_data.window();
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
            environment: Environment {
                ui: Ui::new(locale.direction(), user_data.theme(iced::theme::Mode::None)),
                locale,
                size,
                focused: Focused::default(),
            },
            home: home::State::new(),
            settings_screen: settings::State::new(&user_data),
            user_data,
            mode: iced::theme::Mode::None,
            session: None,
            at: At::Home,
            is_helping: false,
            light: Light::Free,
            rescue: None,
            mending: None,
            next: None,
            opening: Slot::default(),
            making: Slot::default(),
            exit: Slot::default(),
            has_ended: false,
            end_request: EndRequest::None,
            shade: 0,
            room: None,
            wall: wall::WallState::default(),
            discarded: Vec::new(),
            released: Released::new(),
            is_focused: true,
            third_level: keyboard::ThirdLevel::default(),
        };
        let opened = app.open_first(file);
        let tasks = [
            open_window.map(Message::Opened),
            app.home.look(&app.user_data).map(Message::Home),
            iced::system::theme().map(Message::Mode),
            opened,
        ];

        (app, Task::batch(tasks))
    }

    pub fn title(&self, window: window::Id) -> String {
        match &self.session {
            Some(session) => {
                let assessment = session.work().assessment();
                let title = assessment.title();
                let copy_of = assessment.copy_of();
                let breakout = copy_of.and_then(|id| assessment.breakout_name(id));

                match breakout {
                    _ if self.is_room(window) => self
                        .environment
                        .locale
                        .plain("room-title", &[("title", title.into())]),
                    Some(name) => self.environment.locale.plain(
                        "app-title-of-copy",
                        &[("title", title.into()), ("name", name.into())],
                    ),
                    None => self
                        .environment
                        .locale
                        .plain("app-title-of", &[("title", title.into())]),
                }
            }
            None => self.environment.locale.plain("app-title", &[]),
        }
    }

    pub fn theme(&self, _window: window::Id) -> Theme {
        self.environment.ui.theme
    }

    /// The scale factor of the text size; the room view has a scale of its own.
    pub fn scale_factor(&self, window: window::Id) -> f32 {
        if self.is_room(window) {
            1.0
        } else {
            self.user_data.text_scale()
        }
    }

    fn is_room(&self, window: window::Id) -> bool {
        self.room.is_some_and(|room| room.window == window)
    }

    /// What the program listens to. Nothing here wakes a computer that nobody touches more often than it must.
    pub fn subscription(&self) -> Subscription<Message> {
        let events = event::listen_with(|event, status, id| match event {
            Event::Keyboard(iced::keyboard::Event::KeyPressed { .. }) | Event::Window(_) => {
                Some(Message::Event(event, status, id))
            }
            Event::Keyboard(ref released) if keyboard::ThirdLevel::ends_with(released) => {
                Some(Message::Event(event, status, id))
            }
            _ => None,
        });
        let mut subscriptions = vec![
            events,
            iced::system::theme_changes().map(Message::Mode),
            Subscription::run(worker::end_requests).map(|()| Message::EndRequested),
        ];

        // A shared folder is watched whether somebody is in front or not: what a breakout writes there shows on the wall.
        if let Some(session) = &self.session {
            let watches = session.watches().into_iter();
            let watches =
                watches.filter(|(_, watched)| self.is_focused || *watched != Watched::File);

            for (watch, watched) in watches {
                let news = worker::watch(watch).with((session.id(), watched));
                subscriptions
                    .push(news.map(|((id, watched), ())| Message::Session(id, watched.into())));
            }
        }

        Subscription::batch(subscriptions)
    }

    fn env(&self) -> Env<'_> {
        self.environment.env()
    }

    pub fn update(&mut self, message: Message) -> Task<Message> {
        let is_time = matches!(
            message,
            Message::Session(
                _,
                session::Message::Second(_)
                    | session::Message::Tidy(_)
                    | session::Message::SaveDue(_)
                    | session::Message::TypingDue(_)
            )
        );

        let is_rtl = self.environment.ui.is_rtl() || self.wall.is_rtl();

        if is_rtl && !is_time {
            self.shade = self.shade.wrapping_add(1);
        }

        // While a window is being moved or resized, only the rest of its way would be noted.
        let is_moving = matches!(
            message,
            Message::Event(
                Event::Window(window::Event::Moved(_) | window::Event::RedrawRequested(_)),
                ..
            )
        );
        let task = self.take(message);
        let light = self.keep_light();
        let wall = if is_moving {
            Task::none()
        } else {
            self.refresh_wall()
        };
        self.let_go();

        Task::batch([task, light, wall])
    }

    /// Drops a value on another thread, once the message has been handled.
    fn discard(&mut self, what: impl Send + 'static) {
        self.discarded.push(Box::new(what));
    }

    /// Lets something go that may hold the lock of a file: each on a thread of its own, since a disk may not answer.
    fn release(&mut self, what: impl Send + 'static) {
        self.released.push((PathBuf::new(), Box::new(what)));
    }

    /// Closes what is open, if something is. Its lock goes once the message has been dealt with.
    fn close(&mut self) {
        self.rescue = None;
        self.forget_mending();
        let wall = std::mem::take(&mut self.wall);
        self.discard(wall);

        if let Some(mut session) = self.session.take() {
            let recovery = session.take_recovery();
            self.discard(recovery);
            let path = session.work().path().to_owned();
            self.released.push((path, Box::new(session)));
        }
    }

    /// Sends every value that is to be dropped to another thread now.
    fn let_go(&mut self) {
        for (path, holder) in self.released.drain(..) {
            self.user_data.let_go(path, holder);
        }

        if !self.discarded.is_empty() {
            self.user_data.free(std::mem::take(&mut self.discarded));
        }
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
                self.environment.ui.theme = self.user_data.theme(mode);
                self.redraw()
            }
            Message::EndRequested => self.end_requested(),
            Message::RoomSized(size) => self.room_sized(size),
            Message::Wall(message) => {
                self.wall_done(message);

                Task::none()
            }
            Message::WallAction(action) => self.wall_action(action),
            Message::FillRoom => self.fill_room(),
            Message::Session(id, message) if self.is_open(id) => {
                let is_published = matches!(message, session::Message::Published(..));
                let task = self.in_session(message);

                if is_published {
                    Task::batch([task, self.has_published()])
                } else {
                    task
                }
            }
            // The late result of a closed session is dropped.
            Message::Session(_, message) => {
                self.release(message);

                Task::none()
            }
            Message::Made(id, made) => self.made(id, made.take()),
            Message::Read(id, read) => self.has_read(id, read.take()),
            Message::StillReading(id) => self.still_reading(id),
            Message::Spoken(spoken) => self.spoken(spoken.take()),
            Message::SettingsKept(kept) => self.settings_kept(kept),
            Message::Awake(awake) => self.has_light(awake),
            Message::Chrome(message) => self.chrome(message),
            Message::Home(message) => self.home_message(message),
            Message::Settings(message) => self.settings_message(message),
            Message::Focused(focused) => {
                self.environment.focused = focused;

                Task::none()
            }
            Message::CloseHelp => {
                self.is_helping = false;

                focus::off()
            }
            Message::Rescue(message) => self.rescue_message(message),
            Message::Mending(message) => self.mending_message(message),
            Message::NoCopyLeft(path, gone) => self.no_copy_left(&path, gone),
            Message::Framed(framed) => {
                self.framed(framed);

                Task::none()
            }
            Message::Ending(id, stage) => self.ending(id, stage),
        }
    }

    fn is_open(&self, id: SessionId) -> bool {
        self.session
            .as_ref()
            .is_some_and(|session| session.id() == id)
    }

    /// Passes a message to the session, if one is open.
    pub fn in_session(&mut self, message: session::Message) -> Task<Message> {
        self.with_session(|session, lent| session.update(message, lent))
    }

    /// Lends the session its environment, and carries out the events that it returns.
    fn with_session(
        &mut self,
        act: impl FnOnce(
            &mut Session,
            &mut Lent<'_>,
        ) -> (Task<session::Message>, Option<session::Event>),
    ) -> Task<Message> {
        let Some(session) = &mut self.session else {
            return Task::none();
        };
        let mut lent = Lent {
            environment: &self.environment,
            user_data: &mut self.user_data,
            is_in_front: self.at == At::Session,
        };
        let (task, event) = act(session, &mut lent);

        if lent.is_in_front {
            self.at = At::Session;
        }

        let id = session.id();
        self.discarded.extend(session.discarded());
        self.released.extend(session.released());
        let task = task.map(move |message| Message::Session(id, message));

        match event {
            Some(event) => Task::batch([task, self.asked(event)]),
            None => task,
        }
    }

    /// The same, where the session asks for nothing.
    fn show_in_session(
        &mut self,
        act: impl FnOnce(&mut Session, &mut Lent<'_>) -> Task<session::Message>,
    ) -> Task<Message> {
        self.with_session(|session, lent| (act(session, lent), None))
    }

    /// Draws the pictures that can be seen anew.
    fn redraw(&mut self) -> Task<Message> {
        self.show_in_session(|session, lent| session.redraw(lent))
    }

    /// Shows a screen of the session.
    fn go(&mut self, place: ScreenId) -> Task<Message> {
        if place == ScreenId::Settings {
            self.settings_screen = settings::State::new(&self.user_data);
        }

        self.in_session(session::Message::Go(place))
    }

    /// Says something on Home if that is where the person is, or else above the screens of the session.
    fn say(&mut self, tone: Tone, words: MessageText) {
        let notice = Notice {
            tone,
            title: words.title,
            words: words.text,
        };

        match &mut self.session {
            Some(session) if self.at == At::Session => session.say(notice),
            _ => {
                self.home.refuse(notice);
                self.at = At::Home;
            }
        }
    }

    fn say_line(&mut self, tone: Tone, title: String) {
        self.say(
            tone,
            MessageText {
                title,
                text: String::new(),
            },
        );
    }
}

/// Opens the window and stays until it is closed.
///
/// # Errors
/// If iced cannot start.
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
