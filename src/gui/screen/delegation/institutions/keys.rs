//! The keys of the tab of the institutions, while no form is open: those of the table, and those of the matrix.

use super::together::{CellStep, Message as OfMatrix, letters};
use super::{Message, together::Together};
use crate::assessment::{Means, RelationState};
use crate::gui::binding::{Binding, Keys};
use crate::gui::context::Context;
use crate::gui::keyboard::Key;
use crate::gui::screen::Towards;
use crate::gui::screen::delegation::{Message as Whole, State, Tab, TableMotion};

use Keys::{One, Two};

type KeyLine = Binding<State>;

/// The keys of the table.
pub(in crate::gui::screen::delegation) const KEYS: &[KeyLine] = &[
    KeyLine::new(One(Key::Insert), |screen, _, _| {
        let at_table =
            screen.at_list(Tab::Institutions) && screen.institutions.together().is_none();

        at_table.then_some(Whole::Institutions(Message::Add))
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
    KeyLine::new(One(Key::Letter('m')), |screen, _, context| {
        screen.in_table(Message::ShowTogether(true), context)
    })
    .footer("together-title"),
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

/// The keys of the matrix.
pub(in crate::gui::screen::delegation) const MATRIX: &[KeyLine] = &[
    KeyLine::new(Keys::Arrows, |screen, key, context| {
        let step = match key {
            Key::Up => CellStep::Up,
            Key::Down => CellStep::Down,
            Key::Left => CellStep::Back,
            _ => CellStep::On,
        };

        screen.in_matrix(OfMatrix::Step(step), context)
    })
    .footer("together-hint-pair"),
    KeyLine::new(Keys::Letters(letters::KEYS), |screen, key, context| {
        let message = match letters::means_of(key)? {
            Means::Needed => OfMatrix::Missing,
            means => OfMatrix::Means(means),
        };

        screen.in_matrix(message, context)
    })
    .footer("together-means")
    .edits(),
    KeyLine::new(One(Key::Letter('w')), |screen, _, context| {
        screen.in_state(RelationState::Works, context)
    })
    .footer("relation-works")
    .edits(),
    KeyLine::new(One(Key::Letter('p')), |screen, _, context| {
        screen.in_state(RelationState::OnPaper, context)
    })
    .footer("relation-on-paper")
    .edits(),
    KeyLine::new(Keys::Digits, |screen, key, context| {
        let Key::Digit(digit) = key else {
            return None;
        };
        let position = usize::from(digit).checked_sub(1)?;
        let is_there = position < context.questionnaire().elements().len();

        screen
            .of_entry(OfMatrix::Element(position), context)
            .filter(|_| is_there)
    })
    .footer("together-hint-element")
    .edits(),
    KeyLine::new(One(Key::Enter), |screen, _, context| {
        let next = screen.institutions.together()?.next_unknown(context);

        screen
            .in_matrix(OfMatrix::Next, context)
            .filter(|_| next.is_some())
    })
    .footer("together-next"),
    KeyLine::new(One(Key::Delete), |screen, _, context| {
        screen.of_entry(OfMatrix::Remove, context)
    })
    .footer("together-hint-remove")
    .edits(),
    KeyLine::new(One(Key::Ctrl('v')), |screen, _, context| {
        screen.in_matrix(OfMatrix::Paste, context)
    })
    .footer("together-hint-paste")
    .edits(),
    KeyLine::new(One(Key::Letter('m')), |screen, _, _| {
        let at_matrix =
            screen.at_list(Tab::Institutions) && screen.institutions.together().is_some();

        at_matrix.then_some(Whole::Institutions(Message::ShowTogether(false)))
    })
    .footer("together-list"),
];

impl State {
    /// The matrix, while it has the keys.
    fn matrix(&self) -> Option<&Together> {
        let together = self.institutions.together()?;

        self.at_list(Tab::Institutions).then_some(together)
    }

    /// A message of the matrix, if a pair is chosen.
    fn in_matrix(&self, message: OfMatrix, context: Context<'_>) -> Option<Whole> {
        self.matrix()?.pair(context)?;

        Some(Whole::Institutions(Message::Together(message)))
    }

    /// A message about the entry that the panel of the pair shows.
    fn of_entry(&self, message: OfMatrix, context: Context<'_>) -> Option<Whole> {
        self.matrix()?.relation(context)?;

        Some(Whole::Institutions(Message::Together(message)))
    }

    /// The message that puts the shown entry into a state, if it can be in it and is not.
    fn in_state(&self, state: RelationState, context: Context<'_>) -> Option<Whole> {
        let (_, relation) = self.matrix()?.relation(context)?;
        let is_possible = relation.means != Means::Needed && relation.state != state;

        self.of_entry(OfMatrix::State(state), context)
            .filter(|_| is_possible)
    }

    /// A message about the rows of the table, if no form is open and there are rows.
    fn in_table(&self, message: Message, context: Context<'_>) -> Option<Whole> {
        let at_table = self.at_list(Tab::Institutions) && self.institutions.together().is_none();
        let has_rows = at_table && self.institutions.has_rows(context);

        has_rows.then_some(Whole::Institutions(message))
    }
}
