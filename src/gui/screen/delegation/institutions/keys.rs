//! The keys of the tab of the institutions, while no form is open.

use super::Message;
use crate::gui::binding::{Binding, Keys};
use crate::gui::context::Context;
use crate::gui::keyboard::Key;
use crate::gui::screen::Towards;
use crate::gui::screen::delegation::{Message as Whole, State, Tab, TableMotion};

use Keys::{One, Two};

type KeyLine = Binding<State>;

/// The keys of the tab.
pub(in crate::gui::screen::delegation) const KEYS: &[KeyLine] = &[
    KeyLine::new(One(Key::Insert), |screen, _, _| {
        let at_list = screen.at_list(Tab::Institutions);

        at_list.then_some(Whole::Institutions(Message::Add))
    })
    .footer("institution-add")
    .edits(),
    KeyLine::new(One(Key::Enter), |screen, _, context| {
        screen.in_table(Message::Open, context)
    })
    .footer("delegation-hint-edit"),
    KeyLine::new(One(Key::Space), |screen, _, context| {
        let has_cell = screen.institutions.has_cell(context);

        screen.in_table(Message::Turn, context).filter(|_| has_cell)
    })
    .footer("institution-hint-turn")
    .edits(),
    KeyLine::new(Two(Key::Left, Key::Right), |screen, key, context| {
        let towards = match key {
            Key::Right => Towards::Next,
            _ => Towards::Previous,
        };

        screen.in_table(Message::Step(towards), context)
    })
    .footer("institution-hint-cell"),
    KeyLine::new(One(Key::Letter('l')), |screen, _, context| {
        let mut without = context.results().coordination().without_lead();

        screen
            .in_table(Message::NameLead, context)
            .filter(|_| without.next().is_some())
    })
    .footer("institution-hint-lead"),
    KeyLine::new(One(Key::Ctrl('f')), |screen, _, context| {
        screen.in_table(Message::StartFinding, context)
    })
    .footer("delegation-find"),
    KeyLine::new(One(Key::Delete), |screen, _, context| {
        let has_chosen = screen.institutions.has_chosen(context);

        screen
            .in_table(Message::RemoveChosen, context)
            .filter(|_| has_chosen)
    })
    .footer("institution-hint-remove")
    .edits(),
    KeyLine::new(Two(Key::Up, Key::Down), |screen, key, context| {
        let motion = match key {
            Key::Up => TableMotion::Up,
            _ => TableMotion::Down,
        };

        screen.in_table(Message::Move(motion), context)
    })
    .footer("delegation-hint-move"),
    KeyLine::new(Two(Key::Home, Key::End), |screen, key, context| {
        let motion = match key {
            Key::Home => TableMotion::First,
            _ => TableMotion::Last,
        };

        screen.in_table(Message::Move(motion), context)
    }),
    KeyLine::new(Two(Key::PageUp, Key::PageDown), |screen, key, context| {
        let motion = match key {
            Key::PageUp => TableMotion::PageUp,
            _ => TableMotion::PageDown,
        };

        screen.in_table(Message::Move(motion), context)
    }),
];

impl State {
    /// A message about the rows of the table, if no form is open and there are rows.
    fn in_table(&self, message: Message, context: Context<'_>) -> Option<Whole> {
        let has_rows = self.at_list(Tab::Institutions) && self.institutions.has_rows(context);

        has_rows.then_some(Whole::Institutions(message))
    }
}
