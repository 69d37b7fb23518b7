//! The keys of the program: those of every screen, those of Home, those of an open assessment.

use super::mending;
use super::rescue;
use super::transition::Next;
use super::{App, At, Closing, Message, window_place};
use crate::gui::keyboard::{self, Key};
use crate::gui::screen::{ScreenId, help, home, settings};
use crate::gui::session;
use crate::gui::widget::focus;

use iced::{Event, Task, event, window};

impl App {
    pub(super) fn event(
        &mut self,
        event: Event,
        status: event::Status,
        id: window::Id,
    ) -> Task<Message> {
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
                self.environment.size = size;

                Task::batch([window_place::resized(id, size), self.redraw()])
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

    pub(super) fn key(&mut self, key: Key) -> Task<Message> {
        if let Some(mending) = &self.mending {
            return match key {
                Key::Tab => focus::next(),
                Key::ShiftTab => focus::previous(),
                key => mending.page().key(key).map_or_else(Task::none, |message| {
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

        match key {
            Key::Tab | Key::ShiftTab if !self.is_helping && self.is_voting() => {}
            Key::Tab => return focus::next(),
            Key::ShiftTab => return focus::previous(),
            Key::Function(5) => return self.toggle_room(),
            Key::Escape | Key::Function(1) | Key::QuestionMark if self.is_helping => {
                return self.update(Message::CloseHelp);
            }
            key if self.is_helping => return help::key(key),
            Key::Function(1) | Key::QuestionMark => return self.help(),
            Key::Ctrl('n') => return self.at_home(home::Message::New),
            Key::Ctrl('o') => return self.at_home(home::Message::Open),
            Key::Ctrl('t') => return self.at_home(home::Message::Sample),
            _ => {}
        }

        match self.at {
            At::Home => match self.home.key(key, self.env(), &self.user_data) {
                Some(message) => self.update(Message::Home(message)),
                None => Task::none(),
            },
            At::HomeSettings => self.settings_key(key),
            At::Session => self.session_key(key),
        }
    }

    /// Whether votes are being cast in Assess: Tab then leads to the next group.
    fn is_voting(&mut self) -> bool {
        let lent = super::Lent {
            environment: &self.environment,
            user_data: &mut self.user_data,
            is_in_front: self.at == At::Session,
        };

        self.at == At::Session
            && self
                .session
                .as_ref()
                .is_some_and(|session| session.is_voting(&lent))
    }

    fn session_key(&mut self, key: Key) -> Task<Message> {
        let is_settings = self
            .session
            .as_ref()
            .is_some_and(|session| session.place() == ScreenId::Settings);
        let setting = if is_settings {
            self.settings_screen.key(key)
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
            key => self.settings_screen.key(key),
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
