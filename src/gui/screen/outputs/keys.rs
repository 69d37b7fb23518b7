//! The keys of Outputs.

use super::{Message, State};
use crate::gui::binding::{Binding, HasKeys, Keys, Part};
use crate::gui::context::Context;
use crate::gui::keyboard::Key;
use crate::gui::screen::Towards;

use Keys::{One, Two};

type KeyLine = Binding<State>;

impl HasKeys for State {
    type Message = Message;
    type Lent<'a> = Context<'a>;

    const KEYS: &'static [Part<Self>] = &[Part::Own(KEYS)];
}

const KEYS: &[KeyLine] = &[
    KeyLine::new(One(Key::Letter('r')), |screen, key, context| {
        screen.at_rest(screen.names_key(key, context)?)
    })
    .footer("outputs-names-replace")
    .edits(),
    KeyLine::new(One(Key::Letter('k')), |screen, key, context| {
        screen.at_rest(screen.names_key(key, context)?)
    })
    .footer("outputs-names-keep")
    .edits(),
    KeyLine::new(Two(Key::Up, Key::Down), |screen, key, context| {
        screen.at_rest(screen.names_key(key, context)?)
    })
    .explained("outputs-names-which"),
    KeyLine::new(Two(Key::Left, Key::Right), |screen, key, context| {
        let towards = match key {
            Key::Left => Towards::Previous,
            _ => Towards::Next,
        };
        let is_there = screen.beside_full(towards, context).is_some();

        screen.at_rest(Message::Turn(towards)).filter(|_| is_there)
    })
    .footer("outputs-hint-turn"),
    KeyLine::everywhere(Key::Tab),
    KeyLine::new(One(Key::Enter), |screen, _, context| {
        let first = screen.chosen(context).first().copied();
        let is_small = screen.full.is_none();

        screen.at_rest(Message::Show(first?)).filter(|_| is_small)
    })
    .footer("outputs-hint-full"),
    KeyLine::new(One(Key::Ctrl('c')), |screen, _, context| {
        screen.copied(Message::Copy, context)
    })
    .footer("outputs-copy"),
    KeyLine::new(One(Key::CtrlShift('c')), |screen, _, context| {
        screen
            .copied(Message::CopyTable, context)
            .filter(|_| screen.full.is_some())
    })
    .footer("outputs-copy-table"),
    KeyLine::new(One(Key::CtrlShift('c')), |screen, _, context| {
        screen.copied(Message::CopyTable, context)
    }),
    KeyLine::new(One(Key::Escape), |screen, _, _| {
        let is_over = screen.full.is_some() || screen.asking.is_some();

        is_over.then_some(Message::Escape)
    })
    .footer("outputs-hint-close")
    .explained("help-escape"),
    KeyLine::new(One(Key::Escape), |screen, _, _| {
        screen.stage.is_writing().then_some(Message::Escape)
    })
    .footer("outputs-stop")
    .explained("help-escape"),
    KeyLine::new(One(Key::Ctrl('e')), |screen, _, context| {
        let can_export = screen.can_export(context);

        screen.at_rest(Message::Export).filter(|_| can_export)
    })
    .footer("outputs-export"),
    KeyLine::new(One(Key::Escape), |_, _, _| Some(Message::Escape)),
];

impl State {
    /// A message while nothing is asked.
    fn at_rest(&self, message: Message) -> Option<Message> {
        self.asking.is_none().then_some(message)
    }

    fn copied(&self, message: Message, context: Context<'_>) -> Option<Message> {
        let has_pictures = !self.chosen(context).is_empty();

        self.at_rest(message).filter(|_| has_pictures)
    }
}
