//! The list of who is here, while it lies over a screen of the session.

use super::{Lent, Message, Session};
use crate::gui::Element;
use crate::gui::binding::{Footer, HasKeys};
use crate::gui::context::Env;
use crate::gui::keyboard::Key;
use crate::gui::presence::{self, PresenceList};
use crate::gui::widget::focus;
use crate::gui::working_copy::Turn;

use iced::Task;

impl Session {
    /// Opens the list.
    pub(super) fn who_is_here(&mut self) -> Task<Message> {
        self.presence = Some(PresenceList::new());

        focus::off()
    }

    /// A key while the list is open: only its own do something, and undo and redo; `None` if it is not open.
    pub(super) fn press_in_presence(
        &mut self,
        key: Key,
        lent: &mut Lent<'_>,
    ) -> Option<Task<Message>> {
        let list = self.presence.as_ref()?;
        let turn = match key {
            Key::Ctrl('z') => Some(Turn::Undo),
            Key::Ctrl('y') | Key::CtrlShift('z') => Some(Turn::Redo),
            Key::Ctrl('p') => {
                return Some(self.presence_message(presence::Message::Close, lent));
            }
            _ => None,
        };

        if let Some(turn) = turn {
            return Some(self.turn(turn, lent));
        }

        let message = list.key(key, self.context(lent.env()));

        Some(message.map_or_else(Task::none, |message| self.presence_message(message, lent)))
    }

    pub(super) fn presence_message(
        &mut self,
        message: presence::Message,
        lent: &mut Lent<'_>,
    ) -> Task<Message> {
        let Some(mut list) = self.presence.take() else {
            return Task::none();
        };
        let action = list.update(message, self.context(lent.env()));

        if let presence::Action::Closed = action {
            return focus::off();
        }

        self.presence = Some(list);

        match action {
            presence::Action::None | presence::Action::Closed => Task::none(),
            presence::Action::Edit(edit) => self.edit(edit, lent),
            presence::Action::Run(task) => self.of_this_state(task.map(Message::Presence)),
        }
    }

    /// The list over the page, with its hints, while it is open.
    pub fn presence<'a>(&'a self, env: Env<'a>) -> Option<(Element<'a, Message>, Vec<Footer>)> {
        let list = self.presence.as_ref()?;
        let context = self.context(env);

        Some((
            list.view(context).map(Message::Presence),
            list.hints(context),
        ))
    }
}
