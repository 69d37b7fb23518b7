//! What a key does: everywhere, at Home, in an open assessment.

use super::changing::Then;
use super::leaving::Next;
use super::{App, At, Closing, Message, custody, window_place};
use crate::assessment::Touched;
use crate::gui::context::Context;
use crate::gui::keyboard::{self, Key};
use crate::gui::screen::{ScreenId, delegation, help, home, settings};
use crate::gui::widget::focus;
use crate::gui::working_copy::{Turn, What};

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
                self.around.size = size;

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

    pub(super) fn key(&mut self, key: Key) -> Task<Message> {
        if self.asking.is_some() {
            return match key {
                Key::Escape => self.update(Message::Later),
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
            At::Home => match self.home.key(key, self.env(), &self.keep) {
                Some(message) => self.update(Message::Home(message)),
                None => Task::none(),
            },
            At::HomeSettings => self.settings_key(key),
            At::Work(place) => self.work_key(key, place),
        }
    }

    /// Whether votes are being cast in front of the room: Tab then leads to the next group.
    pub(super) fn is_voting(&self) -> bool {
        let env = self.env();

        self.at == At::Work(ScreenId::Assess)
            && self.open.as_ref().is_some_and(|open| {
                open.assess.is_voting(Context {
                    work: &open.work,
                    env,
                })
            })
    }

    pub(super) fn work_key(&mut self, key: Key, place: ScreenId) -> Task<Message> {
        match key {
            Key::Alt(1) => return self.go(ScreenId::Delegation),
            Key::Alt(2) => return self.go(ScreenId::Assess),
            Key::Alt(3) => return self.go(ScreenId::Results),
            Key::Alt(4) => return self.go(ScreenId::Plan),
            Key::Alt(5) => return self.go(ScreenId::Outputs),
            Key::Ctrl('z') => return self.turn(Turn::Undo),
            Key::Ctrl('y') | Key::CtrlShift('z') => return self.turn(Turn::Redo),
            Key::Ctrl('s') if self.is_read_only() => return self.refuse_to_edit(),
            Key::Ctrl('s') => {
                self.write_drafts();

                if let Some(open) = &mut self.open {
                    open.work.try_again();
                }

                return self.save();
            }
            Key::Ctrl('b') => return self.go(ScreenId::BringBack),
            Key::Ctrl('h') if place != ScreenId::Delegation => return self.hand_out(),
            Key::Ctrl('e') if place != ScreenId::Outputs => return self.go(ScreenId::Outputs),
            _ => {}
        }

        let env = self.around.env();
        let Some(open) = &self.open else {
            return Task::none();
        };
        let context = Context {
            work: &open.work,
            env,
        };
        let message = match place {
            ScreenId::Delegation => open.delegation.key(key, context).map(Message::Delegation),
            ScreenId::Assess => open.assess.key(key, context).map(Message::Assess),
            ScreenId::Results => open.results.key(key, context).map(Message::Results),
            ScreenId::Plan => open.plan.key(key, context).map(Message::Plan),
            ScreenId::Outputs => open.outputs.key(key, context).map(Message::Outputs),
            ScreenId::BringBack => open.bring_back.key(key, context).map(Message::BringBack),
            ScreenId::Files => open.files.key(key).map(Message::Files),
            ScreenId::Settings => self.settings_screen.key(key).map(Message::Settings),
        };

        message.map_or_else(Task::none, |message| self.update(message))
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

    /// Handing out is done in Delegation.
    fn hand_out(&mut self) -> Task<Message> {
        let gone = self.go(ScreenId::Delegation);
        let has_breakouts = self
            .open
            .as_ref()
            .is_some_and(|open| !open.work.assessment().breakouts().is_empty());

        if !has_breakouts {
            return gone;
        }

        let opened = self.update(Message::Delegation(delegation::Message::HandOut));

        Task::batch([gone, opened])
    }

    pub(super) fn help(&mut self) -> Task<Message> {
        self.is_helping = true;

        focus::on(crate::gui::widget::dialog::PRIMARY)
    }

    /// Undo or redo, shown where it happened.
    pub(super) fn turn(&mut self, turn: Turn) -> Task<Message> {
        if self.is_read_only() {
            return self.refuse_to_edit();
        }

        self.write_drafts();
        let is_elsewhere = self.at != At::Work(ScreenId::Assess);
        let Some(open) = &mut self.open else {
            return Task::none();
        };

        // A vote is taken back where people see that it is, or not at all.
        if is_elsewhere && open.work.would_undo_a_vote() {
            return self.go(ScreenId::Assess);
        }

        if open.work.is_long(turn) {
            return self.change(What::Turn(turn), Then::Show);
        }

        let Some(touched) = open.work.turn(turn) else {
            return Task::none();
        };
        let shown = match &touched {
            Touched::Question(id) => open.work.assessment().questionnaire().ordinal(id),
            _ => None,
        };
        let refreshed = self.refresh(&touched);

        match (shown, self.at) {
            (Some(ordinal), At::Work(ScreenId::Assess)) => {
                Task::batch([refreshed, self.show_question(ordinal)])
            }
            _ => refreshed,
        }
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
