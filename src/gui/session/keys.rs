//! What a key does in an open assessment.

use super::{Lent, Message, Session};
use crate::gui::context::Context;
use crate::gui::keyboard::Key;
use crate::gui::screen::{Place, delegation};
use crate::gui::working_copy::Turn;

use iced::Task;

impl Session {
    /// Whether votes are being cast in front of the room: Tab then leads to the next group.
    pub fn is_voting(&self, lent: &Lent<'_>) -> bool {
        let context = Context {
            work: &self.work,
            env: lent.env(),
        };

        self.place == Place::Assess && self.assess.is_voting(context)
    }

    pub(super) fn key(&mut self, key: Key, lent: &mut Lent<'_>) -> Task<Message> {
        let place = self.place;

        match key {
            Key::Alt(1) => return self.go(Place::Delegation, lent),
            Key::Alt(2) => return self.go(Place::Assess, lent),
            Key::Alt(3) => return self.go(Place::Results, lent),
            Key::Alt(4) => return self.go(Place::Plan, lent),
            Key::Alt(5) => return self.go(Place::Outputs, lent),
            Key::Ctrl('z') => return self.turn(Turn::Undo, lent),
            Key::Ctrl('y') | Key::CtrlShift('z') => return self.turn(Turn::Redo, lent),
            Key::Ctrl('s') if self.work.is_read_only() => return self.refuse_to_edit(lent),
            Key::Ctrl('s') => return self.save_now(lent),
            Key::Ctrl('b') => return self.go(Place::BringBack, lent),
            Key::Ctrl('h') if place != Place::Delegation => return self.hand_out(lent),
            Key::Ctrl('e') if place != Place::Outputs => return self.go(Place::Outputs, lent),
            _ => {}
        }

        let context = Context {
            work: &self.work,
            env: lent.env(),
        };
        let message = match place {
            Place::Delegation => self.delegation.key(key, context).map(Message::Delegation),
            Place::Assess => self.assess.key(key, context).map(Message::Assess),
            Place::Results => self.results.key(key, context).map(Message::Results),
            Place::Plan => self.plan.key(key, context).map(Message::Plan),
            Place::Outputs => self.outputs.key(key, context).map(Message::Outputs),
            Place::BringBack => self.bring_back.key(key, context).map(Message::BringBack),
            Place::Files => self.files.key(key).map(Message::Files),
            // The settings belong to the program.
            Place::Settings => None,
        };

        message.map_or_else(Task::none, |message| self.take(message, lent))
    }

    /// Handing out is done in Delegation.
    fn hand_out(&mut self, lent: &mut Lent<'_>) -> Task<Message> {
        let gone = self.go(Place::Delegation, lent);

        if self.work.assessment().breakouts().is_empty() {
            return gone;
        }

        let message = Message::Delegation(delegation::Message::HandOut);
        let opened = self.take(message, lent);

        Task::batch([gone, opened])
    }
}
