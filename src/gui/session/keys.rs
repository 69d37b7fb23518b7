//! The keys of an open assessment.

use super::{Lent, Message, Session};
use crate::gui::context::Context;
use crate::gui::keyboard::Key;
use crate::gui::screen::{ScreenId, delegation};
use crate::gui::working_copy::Turn;

use iced::Task;

impl Session {
    /// Whether votes are being cast in Assess: Tab then leads to the next group.
    pub fn is_voting(&self, lent: &Lent<'_>) -> bool {
        let context = Context {
            work: &self.work,
            env: lent.env(),
        };

        self.place == ScreenId::Assess && self.assess.is_voting(context)
    }

    pub(super) fn key(&mut self, key: Key, lent: &mut Lent<'_>) -> Task<Message> {
        let place = self.place;

        match key {
            Key::Alt(1) => return self.go(ScreenId::Delegation, lent),
            Key::Alt(2) => return self.go(ScreenId::Assess, lent),
            Key::Alt(3) => return self.go(ScreenId::Results, lent),
            Key::Alt(4) => return self.go(ScreenId::Plan, lent),
            Key::Alt(5) => return self.go(ScreenId::Outputs, lent),
            Key::Ctrl('z') => return self.turn(Turn::Undo, lent),
            Key::Ctrl('y') | Key::CtrlShift('z') => return self.turn(Turn::Redo, lent),
            Key::Ctrl('s') if self.work.is_read_only() => return self.refuse_to_edit(lent),
            Key::Ctrl('s') => return self.save_now(lent),
            Key::Ctrl('b') => return self.go(ScreenId::BringBack, lent),
            Key::Ctrl('h') if place != ScreenId::Delegation => return self.hand_out(lent),
            Key::Ctrl('e') if place != ScreenId::Outputs => {
                return self.go(ScreenId::Outputs, lent);
            }
            _ => {}
        }

        let context = Context {
            work: &self.work,
            env: lent.env(),
        };
        let message = match place {
            ScreenId::Delegation => self.delegation.key(key, context).map(Message::Delegation),
            ScreenId::Assess => self.assess.key(key, context).map(Message::Assess),
            ScreenId::Results => self.results.key(key, context).map(Message::Results),
            ScreenId::Plan => self.plan.key(key, context).map(Message::Plan),
            ScreenId::Outputs => self.outputs.key(key, context).map(Message::Outputs),
            ScreenId::BringBack => self.bring_back.key(key, context).map(Message::BringBack),
            ScreenId::Files => self.files.key(key).map(Message::Files),
            // The settings belong to the program.
            ScreenId::Settings => None,
        };

        message.map_or_else(Task::none, |message| self.take(message, lent))
    }

    /// Handing out is done in Delegation.
    fn hand_out(&mut self, lent: &mut Lent<'_>) -> Task<Message> {
        let gone = self.go(ScreenId::Delegation, lent);

        if self.work.assessment().breakouts().is_empty() {
            return gone;
        }

        let message = Message::Delegation(delegation::Message::HandOut);
        let opened = self.take(message, lent);

        Task::batch([gone, opened])
    }
}
