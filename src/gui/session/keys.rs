//! The keys of an open assessment.

use super::{Lent, Message, Session};
use crate::gui::binding::{Binding, HasKeys, Keys, Part};
use crate::gui::context::{Context, Env};
use crate::gui::keyboard::Key;
use crate::gui::screen::delegation::day::{Opening, first_room};
use crate::gui::screen::{ScreenId, delegation};
use crate::gui::working_copy::Turn;
use crate::results::schedule::room_of;

use Keys::One;
use iced::Task;

/// What a key means on every screen of an open assessment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Command {
    Go(ScreenId),
    Turn(Turn),
    Save,
    HandOut,
    WhoIsHere,
    PlanDay,
}

type KeyLine = Binding<Session>;

impl HasKeys for Session {
    type Message = Command;
    type Lent<'a> = Env<'a>;

    const KEYS: &'static [Part<Self>] = &[Part::Own(KEYS)];
}

const KEYS: &[KeyLine] = &[
    KeyLine::new(Keys::AltDigits, |_, key, _| {
        let place = match key {
            Key::Alt(1) => ScreenId::Delegation,
            Key::Alt(2) => ScreenId::Assess,
            Key::Alt(3) => ScreenId::Results,
            Key::Alt(4) => ScreenId::Plan,
            Key::Alt(5) => ScreenId::Outputs,
            _ => return None,
        };

        Some(Command::Go(place))
    })
    .explained("help-places"),
    KeyLine::new(One(Key::Ctrl('e')), |session, _, _| {
        (session.place != ScreenId::Outputs).then_some(Command::Go(ScreenId::Outputs))
    })
    .footer("results-hint-export")
    .explained("help-outputs"),
    KeyLine::new(One(Key::Ctrl('h')), |session, _, _| {
        (session.place != ScreenId::Delegation).then_some(Command::HandOut)
    })
    .explained("help-hand-out"),
    KeyLine::new(One(Key::Ctrl('p')), |_, _, _| Some(Command::WhoIsHere))
        .explained("help-who-is-here"),
    KeyLine::new(One(Key::Ctrl('d')), |_, _, _| Some(Command::PlanDay))
        .footer("day-title")
        .explained("help-day"),
    KeyLine::new(One(Key::Ctrl('b')), |session, _, _| {
        // On the homework it brings forms back.
        let is_own = session.place == ScreenId::Delegation && session.delegation.is_at_homework();

        (!is_own).then_some(Command::Go(ScreenId::BringBack))
    })
    .footer("breakouts-bring-back")
    .explained("help-bring-back"),
    KeyLine::new(One(Key::Ctrl('s')), |_, _, _| Some(Command::Save))
        .footer("files-hint-save")
        .explained("help-save"),
    KeyLine::new(One(Key::Ctrl('z')), |_, _, _| {
        Some(Command::Turn(Turn::Undo))
    })
    .explained("help-undo"),
    KeyLine::new(Keys::Two(Key::Ctrl('y'), Key::CtrlShift('z')), |_, _, _| {
        Some(Command::Turn(Turn::Redo))
    })
    .explained("help-redo"),
];

impl Session {
    /// Whether votes are being cast in Assess: Tab then leads to the next group.
    pub fn is_voting(&self, env: Env<'_>) -> bool {
        let context = Context {
            work: &self.work,
            env,
        };

        self.place == ScreenId::Assess && self.assess.is_voting(context)
    }

    pub(super) fn press(&mut self, key: Key, lent: &mut Lent<'_>) -> Task<Message> {
        if let Some(task) = self.press_in_presence(key, lent) {
            return task;
        }

        if let Some(command) = self.key(key, lent.env()) {
            return match command {
                Command::Go(place) => self.go(place, lent),
                Command::Turn(turn) => self.turn(turn, lent),
                Command::Save if self.work.is_read_only() => self.refuse_to_edit(lent),
                Command::Save => self.save_now(lent),
                Command::HandOut => self.hand_out(lent),
                Command::WhoIsHere => self.who_is_here(),
                Command::PlanDay => self.plan_day(lent),
            };
        }

        let context = Context {
            work: &self.work,
            env: lent.env(),
        };
        let message = match self.place {
            ScreenId::Delegation => self.delegation.key(key, context).map(Message::Delegation),
            ScreenId::Assess => self.assess.key(key, context).map(Message::Assess),
            ScreenId::Results => self.results.key(key, context).map(Message::Results),
            ScreenId::Plan => self.plan.key(key, context).map(Message::Plan),
            ScreenId::Outputs => self.outputs.key(key, context).map(Message::Outputs),
            ScreenId::BringBack => self.bring_back.key(key, context).map(Message::BringBack),
            ScreenId::Files => self.files.key(key, context).map(Message::Files),
            // The settings belong to the program.
            ScreenId::Settings => None,
        };

        message.map_or_else(Task::none, |message| self.take(message, lent))
    }

    /// The plan of a day is a page of Delegation; from a question it is that of the room which works on the question.
    pub(super) fn plan_day(&mut self, lent: &mut Lent<'_>) -> Task<Message> {
        let context = self.context(lent.env());
        let opening = if self.place == ScreenId::Assess {
            let front = self.assess.in_front(context);

            Opening {
                room: room_of(context.assessment(), front.ordinal),
                in_front: Some((front.ordinal, front.clock.spent)),
            }
        } else {
            Opening {
                room: first_room(context),
                in_front: None,
            }
        };
        let gone = self.go(ScreenId::Delegation, lent);
        let message = Message::Delegation(delegation::Message::PlanDay(opening));
        let opened = self.take(message, lent);

        Task::batch([gone, opened])
    }

    /// Handing out is done in Delegation, which says so where there is no breakout.
    fn hand_out(&mut self, lent: &mut Lent<'_>) -> Task<Message> {
        let gone = self.go(ScreenId::Delegation, lent);
        let message = Message::Delegation(delegation::Message::HandOut);
        let opened = self.take(message, lent);

        Task::batch([gone, opened])
    }
}
