//! The keys of the program: those of every screen, those of Home, those of an open assessment.

use super::mending;
use super::rescue;
use super::transition::Next;
use super::{App, At, Closing, Message, window_place};
use crate::gui::binding::{self, Binding, Footer, HasKeys, Hint, Keys, Part};
use crate::gui::context::Env;
use crate::gui::keyboard::{self, Key};
use crate::gui::level_key;
use crate::gui::presence::PresenceList;
use crate::gui::screen::help::HelpGroup;
use crate::gui::screen::{
    ScreenId, assess, bring_back, delegation, help, home, outputs, plan, results, settings,
};
use crate::gui::session::{self, Session};
use crate::gui::wall_list::{self, WallAction, WallKeys};
use crate::gui::widget::focus;

use Keys::One;
use iced::{Event, Task, event, window};

/// What a key means everywhere, unless a question or the help is over the page.
#[derive(Debug, Clone)]
pub enum Command {
    NextControl,
    PreviousControl,
    ToggleRoom,
    Wall(WallAction),
    Help,
    /// Something that Home does.
    Home(home::Message),
}

type KeyLine = Binding<App>;

impl HasKeys for App {
    type Message = Command;
    type Lent<'a> = Env<'a>;

    const KEYS: &'static [Part<Self>] = &[Part::Own(KEYS)];
}

const KEYS: &[KeyLine] = &[
    KeyLine::new(One(Key::Ctrl('n')), |_, _, _| {
        Some(Command::Home(home::Message::New))
    })
    .footer("files-hint-new")
    .explained("help-new"),
    KeyLine::new(One(Key::Ctrl('o')), |_, _, _| {
        Some(Command::Home(home::Message::Open))
    })
    .footer("files-hint-open")
    .explained("help-open"),
    KeyLine::new(One(Key::Ctrl('t')), |_, _, _| {
        Some(Command::Home(home::Message::Sample))
    })
    .explained("help-sample"),
    KeyLine::new(One(Key::Tab), |app, _, env| {
        app.controls(Command::NextControl, env)
    })
    .footer("hint-next")
    .explained("help-tab"),
    KeyLine::new(One(Key::ShiftTab), |app, _, env| {
        app.controls(Command::PreviousControl, env)
    })
    .explained("help-tab"),
    KeyLine::new(One(Key::Function(5)), |_, _, _| Some(Command::ToggleRoom)).explained("help-room"),
    KeyLine::new(One(Key::ShiftFunction(5)), |app, _, _| {
        app.on_wall(WallAction::Hold)
    })
    .explained("help-room-hold"),
    KeyLine::new(Keys::Two(Key::CtrlPlus, Key::CtrlMinus), |app, key, _| {
        app.on_wall(match key {
            Key::CtrlPlus => WallAction::Larger,
            _ => WallAction::Smaller,
        })
    })
    .explained("help-room-text"),
    KeyLine::new(One(Key::Letter('b')), |app, _, _| {
        app.blanks(WallAction::Blank)
            .filter(|_| !app.wall.is_blank())
    })
    .footer("round-hint-blank")
    .explained("help-blank"),
    KeyLine::new(One(Key::Letter('b')), |app, _, _| {
        app.blanks(WallAction::Blank)
    })
    .footer("round-hint-show")
    .explained("help-blank"),
    KeyLine::new(Keys::Two(Key::Function(1), Key::QuestionMark), |_, _, _| {
        Some(Command::Help)
    })
    .explained("help-help"),
];

impl App {
    /// A key that moves the focus; while votes are cast it leads to another group instead.
    fn controls(&self, command: Command, env: Env<'_>) -> Option<Command> {
        let is_voting = self.at == At::Session
            && self
                .session
                .as_ref()
                .is_some_and(|session| session.is_voting(env));

        (!is_voting).then_some(command)
    }

    /// Something that is done with the room view, while it is open.
    fn on_wall(&self, action: WallAction) -> Option<Command> {
        let is_open = self.room.is_some() && self.session.is_some();

        is_open.then_some(Command::Wall(action))
    }

    /// The same in Assess: on other screens the letter may mean something else.
    fn blanks(&self, action: WallAction) -> Option<Command> {
        let is_assess = self.at == At::Session
            && self
                .session
                .as_ref()
                .is_some_and(|session| session.place() == ScreenId::Assess);

        self.on_wall(action).filter(|_| is_assess)
    }

    /// The footer of a screen: its hints, and those of the keys that mean the same on every screen.
    pub(super) fn footer(&self, parts: Vec<Footer>, session: &Session) -> Vec<Hint> {
        let env = self.env();

        if session.asking().is_some() || self.rescue.is_some() || self.is_helping {
            return binding::over_page(env);
        }

        if self.wall.is_listed() {
            return wall_list::hints(env);
        }

        let hints = parts.into_iter().filter_map(|part| match part {
            Footer::Hint(hint) => Some(hint),
            Footer::Everywhere(key) => self
                .hint_everywhere(key, env)
                .or_else(|| session.hint_everywhere(key, env)),
        });

        hints.collect()
    }

    /// The lines of the help, from the tables of the program and of its screens.
    pub(super) fn help_groups(env: Env<'_>) -> [HelpGroup; 6] {
        let everywhere = [
            binding::help_lines::<Session>(env),
            binding::help_lines::<App>(env),
            binding::help_lines::<WallKeys>(env),
            help::of_controls(env),
            binding::help_lines::<PresenceList>(env),
        ];
        let copies = [
            binding::help_lines::<delegation::State>(env),
            binding::help_lines::<bring_back::State>(env),
        ];

        [
            HelpGroup::new("help-everywhere", everywhere.concat()),
            HelpGroup::new("help-copies", copies.concat()),
            HelpGroup::new("help-assess", binding::help_lines::<assess::State>(env)),
            HelpGroup::new("place-results", binding::help_lines::<results::State>(env)),
            HelpGroup::new("help-plan", binding::help_lines::<plan::State>(env)),
            HelpGroup::new("place-outputs", binding::help_lines::<outputs::State>(env)),
        ]
    }

    pub(super) fn event(
        &mut self,
        event: Event,
        status: event::Status,
        id: window::Id,
    ) -> Task<Message> {
        if let Event::Keyboard(event) = &event {
            self.third_level.see(event);
        }

        match event {
            Event::Keyboard(event) if is_held_too_long(&event) => Task::none(),
            // What AltGr writes is a sign for a text, and no key of the program.
            Event::Keyboard(_) if self.third_level.is_held() => Task::none(),
            Event::Keyboard(event) => match (self.key_of(&event), status) {
                (Some(Key::Escape), _) if self.is_room(id) => self.close_room(),
                (Some(Key::Function(11)), _) if self.is_room(id) => self.fill_room(),
                (Some(key), _)
                    if self.is_room(id) && wall_list::action(key, self.env()).is_some() =>
                {
                    wall_list::action(key, self.env())
                        .map_or_else(Task::none, |action| self.wall_action(action))
                }
                (Some(key), event::Status::Ignored)
                | (Some(key @ (Key::Alt(_) | Key::Function(_) | Key::ShiftFunction(_))), _) => {
                    self.key(key)
                }
                _ => Task::none(),
            },
            Event::Window(window::Event::Resized(size)) if Some(id) == self.window => {
                let scale = self.user_data.text_scale();
                let whole = iced::Size::new(size.width * scale, size.height * scale);
                self.resized(whole);

                Task::batch([window_place::resized(id, whole), self.redraw()])
            }
            Event::Window(window::Event::Moved(at)) if Some(id) == self.window => {
                window_place::moved(id, at)
            }
            Event::Window(window::Event::Focused) => {
                self.is_focused = true;

                self.in_session(session::Message::Look)
            }
            Event::Window(window::Event::Unfocused) => {
                self.is_focused = false;
                self.third_level = keyboard::ThirdLevel::default();

                Task::none()
            }
            Event::Window(event) if self.is_room(id) => self.room_event(&event),
            Event::Window(window::Event::CloseRequested) if Some(id) == self.window => {
                // What is asked before the program ends stands on no other page.
                self.forget_mending();

                self.leave_for(Next::Quit(Closing::IfSaved))
            }
            Event::Window(window::Event::Closed) if Some(id) == self.window => {
                self.leave_for(Next::Quit(Closing::Anyway))
            }
            // Beside an open assessment a file is most likely a copy that is brought back; if not, it can be opened from there.
            Event::Window(window::Event::FileDropped(_)) if self.mending.is_some() => Task::none(),
            Event::Window(window::Event::FileDropped(path)) => match self.at {
                At::Session => self.in_session(session::Message::Bring(vec![path])),
                At::Home | At::HomeSettings => self.open_file(&path),
            },
            _ => Task::none(),
        }
    }

    /// The key of an event. On a scale of more than ten levels Shift and 0 or 1 are the eleventh and the twelfth level on every
    /// keyboard, also on those that write digits with Shift.
    fn key_of(&self, event: &iced::keyboard::Event) -> Option<Key> {
        let session = self.session.as_ref();
        let has_more_than_digits = session.is_some_and(|session| {
            let questionnaire = session.work().results().questionnaire();

            level_key::reaches_beyond_digits(questionnaire)
        });
        let shifted = keyboard::shifted_digit(event).filter(|_| has_more_than_digits);

        shifted.or_else(|| keyboard::key(event))
    }

    /// The window has this size in logical pixels at a text size of 100 %.
    pub(super) fn resized(&mut self, whole: iced::Size) {
        self.user_data.show_in(whole);
        let scale = self.user_data.text_scale();
        self.environment.size = iced::Size::new(whole.width / scale, whole.height / scale);
    }

    pub(super) fn key(&mut self, key: Key) -> Task<Message> {
        if let Some(mending) = &self.mending {
            return match key {
                Key::Tab => focus::next(),
                Key::ShiftTab => focus::previous(),
                key => mending
                    .page()
                    .key(key, self.env())
                    .map_or_else(Task::none, |message| {
                        self.mending_message(mending::Message::Page(message))
                    }),
            };
        }

        let is_asking = self
            .session
            .as_ref()
            .is_some_and(|session| session.asking().is_some());

        if is_asking || self.rescue.is_some() {
            return match key {
                Key::Escape if self.rescue.is_some() => self.rescue_message(rescue::Message::Leave),
                Key::Escape => self.in_session(session::Message::Later),
                Key::Tab => focus::next(),
                Key::ShiftTab => focus::previous(),
                _ => Task::none(),
            };
        }

        if self.is_helping {
            return match key {
                Key::Escape | Key::Function(1) | Key::QuestionMark => {
                    self.update(Message::CloseHelp)
                }
                Key::Tab => focus::next(),
                Key::ShiftTab => focus::previous(),
                key => help::key(key),
            };
        }

        if self.wall.is_listed() {
            return self.wall_list_key(key);
        }

        if let Some(command) = HasKeys::key(self, key, self.env()) {
            return match command {
                Command::Wall(action) => self.wall_action(action),
                Command::NextControl => focus::next(),
                Command::PreviousControl => focus::previous(),
                Command::ToggleRoom => self.toggle_room(),
                Command::Help => self.help(),
                Command::Home(message) => self.at_home(message),
            };
        }

        match self.at {
            At::Home => match self.home.key(key, (self.env(), &self.user_data)) {
                Some(message) => self.update(Message::Home(message)),
                None => Task::none(),
            },
            At::HomeSettings => self.settings_key(key),
            At::Session => self.session_key(key),
        }
    }

    fn session_key(&mut self, key: Key) -> Task<Message> {
        let is_settings = self
            .session
            .as_ref()
            .is_some_and(|session| session.place() == ScreenId::Settings);
        let setting = if is_settings {
            self.settings_screen.key(key, self.env())
        } else {
            None
        };

        match setting {
            Some(message) => self.settings_message(message),
            None => self.in_session(session::Message::Key(key)),
        }
    }

    /// A key in the settings that were reached from Home.
    pub(super) fn settings_key(&mut self, key: Key) -> Task<Message> {
        let message = match key {
            Key::Escape => Some(settings::Message::Back),
            key => self.settings_screen.key(key, self.env()),
        };

        message.map_or_else(Task::none, |message| {
            self.update(Message::Settings(message))
        })
    }

    pub(super) fn help(&mut self) -> Task<Message> {
        self.is_helping = true;

        focus::on(crate::gui::widget::dialog::PRIMARY)
    }
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
