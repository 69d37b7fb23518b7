//! How institutions work together: a matrix with a cell for each two of them, filled by keyboard like a sheet.

mod draft;
pub(super) mod letters;
mod matrix;
mod pair;

use super::super::Action;
use crate::assessment::{Edit, ItemId, Means, Relation, RelationState};
use crate::gui::context::Context;
use crate::gui::screen::Notice;
use crate::gui::widget::field::{self, Field};
use crate::gui::widget::focus;
use crate::gui::widget::half_matrix::MatrixPlace;
use crate::gui::widget::mark::Tone;
use crate::results::coordination::{InstitutionDuty, Pair};

use iced::widget::Id;

/// Focus id of the matrix.
pub(super) const MATRIX: Id = Id::new("delegation-together-matrix");
/// Focus id of the button that leads back to the list, which stands alone while there is no pair.
pub(super) const BACK: Id = Id::new("delegation-together-back");

/// The state of the matrix and of its panel.
#[derive(Debug)]
pub(in crate::gui::screen::delegation) struct Together {
    /// The institutions of row and column of the chosen cell.
    chosen: Option<[ItemId; 2]>,
    /// The entry of the chosen pair that the panel shows; without it, the first.
    entry: Option<ItemId>,
    /// What shows it, as it is typed.
    shown_by: Field,
    /// The institution whose pairs the panel lists.
    of: Option<ItemId>,
    /// Whether the panel is open in a window that has no space for it beside the matrix.
    shows_panel: bool,
}

/// A step over the cells, in reading order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CellStep {
    Up,
    Down,
    /// Towards the names of the rows.
    Back,
    /// Towards the diagonal.
    On,
}

#[derive(Debug, Clone)]
pub enum Message {
    /// Chooses the cell beside; over the diagonal the way goes on as in a mirror.
    Step(CellStep),
    /// Chooses a cell, or lists the pairs of an institution.
    Press(MatrixPlace),
    /// Chooses the pair of these two.
    Choose(ItemId, ItemId),
    /// Shows another entry of the pair.
    Entry(ItemId),
    /// Adds a means to the pair, or shows its entry.
    Means(Means),
    /// Says how well the shown entry works.
    State(RelationState),
    /// Says that the shown entry is missing; of a pair of which nothing is said, that a means is needed.
    Missing,
    /// Adds the element of this position to the shown entry, or takes it off.
    Element(usize),
    /// Somebody types what shows the entry.
    Type(field::Action),
    /// Takes in what was typed.
    Take,
    /// Names the initiative that shows the entry, or none.
    Initiative(Option<ItemId>),
    /// Chooses the next pair of which nothing is said.
    Next,
    /// Takes the shown entry off.
    Remove,
    /// Asks for what the clipboard holds.
    Paste,
    /// A column of letters.
    Pasted(Option<String>),
    /// Opens or closes the panel, in a window that has no space for it beside the matrix.
    ShowPanel(bool),
}

impl Together {
    /// The matrix, with the first pair chosen of which nothing is said.
    pub(super) fn new(context: Context<'_>) -> Self {
        let mut together = Self {
            chosen: None,
            entry: None,
            shown_by: Field::single(""),
            of: None,
            shows_panel: false,
        };
        let first = together.next_unknown(context);
        together.chosen = first.or_else(|| {
            let rows = rows(context);

            Some([rows.get(1)?.id, rows.first()?.id])
        });
        together.refresh(context);

        together
    }

    /// What has the focus at first.
    pub(super) fn first(context: Context<'_>) -> Id {
        if rows(context).len() < 2 {
            BACK
        } else {
            MATRIX
        }
    }

    /// Whether the panel is open in a window that has no space for it beside the matrix.
    pub(super) fn shows_panel(&self) -> bool {
        self.shows_panel
    }

    /// Goes back from the list of pairs to the pair, or from the panel to the matrix; whether it did.
    pub(super) fn back(&mut self) -> bool {
        self.of.take().is_some() || std::mem::take(&mut self.shows_panel)
    }

    /// Shows what is there now, as after an undo.
    pub(super) fn refresh(&mut self, context: Context<'_>) {
        let is_there = |id: &ItemId| context.assessment().institutions().get(*id).is_some();

        if self.chosen.is_some_and(|pair| !pair.iter().all(is_there)) {
            self.chosen = None;
            self.entry = None;
        }

        self.of = self.of.filter(is_there);
        let text = self.relation(context);
        let text = text.map_or("", |(_, relation)| &relation.shown_by);

        if !self.shown_by.is_dirty() || self.shown_by.text() == text {
            self.shown_by.set_text(text);
        }
    }

    /// Row and column of the chosen cell.
    fn at(&self, context: Context<'_>) -> Option<(usize, usize)> {
        let rows = rows(context);
        let position = |id: ItemId| rows.iter().position(|duty| duty.id == id);
        let [one, other] = self.chosen?;
        let (one, other) = (position(one)?, position(other)?);

        Some((one.max(other), one.min(other)))
    }

    /// The chosen pair.
    pub(in crate::gui::screen::delegation) fn pair(&self, context: Context<'_>) -> Option<Pair> {
        let [one, other] = self.chosen?;

        context.results().coordination().pair(one, other)
    }

    /// The entry that the panel shows.
    pub(super) fn relation<'a>(&self, context: Context<'a>) -> Option<(ItemId, &'a Relation)> {
        let pair = self.pair(context)?;
        let chosen = self.entry.filter(|entry| pair.entries.contains(entry));
        let id = chosen.or_else(|| pair.entries.first().copied())?;

        Some((id, context.assessment().relations().get(id)?))
    }

    /// The next pair after the chosen one that shares an element and of which nothing is said.
    pub(super) fn next_unknown(&self, context: Context<'_>) -> Option<[ItemId; 2]> {
        let coordination = context.results().coordination();
        let rows = rows(context);
        let cells = (0..rows.len()).flat_map(|row| (0..row).map(move |column| (row, column)));
        let is_unknown = |(row, column): &(usize, usize)| {
            let pair = coordination.pair(rows[*row].id, rows[*column].id);

            pair.is_some_and(|pair| pair.state.is_none() && !pair.shared.is_empty())
        };
        let unknown: Vec<(usize, usize)> = cells.filter(is_unknown).collect();
        let at = self.at(context);
        let after = unknown.iter().find(|cell| Some(**cell) > at);
        let (row, column) = after.or(unknown.first())?;

        Some([rows[*row].id, rows[*column].id])
    }

    pub(super) fn update(&mut self, message: Message, context: Context<'_>) -> Action {
        match message {
            Message::Step(step) => match self.beside(step, context) {
                Some([one, other]) => self.choose(one, other, context),
                None => Action::Run(focus::on(MATRIX)),
            },
            Message::Press(MatrixPlace::Cell(row, column)) => {
                let rows = rows(context);

                match (rows.get(row), rows.get(column)) {
                    (Some(one), Some(other)) => self.choose(one.id, other.id, context),
                    _ => Action::None,
                }
            }
            Message::Press(MatrixPlace::Name(row)) => {
                self.of = rows(context).get(row).map(|duty| duty.id);
                self.shows_panel = true;

                Action::None
            }
            Message::Choose(one, other) => self.choose(one, other, context),
            Message::Entry(entry) => {
                let kept = self.take_in(context);
                self.show(Some(entry), context);

                Self::with(kept, Action::None)
            }
            Message::Means(means) => self.set_means(means, context),
            Message::State(state) => self.change(context, |relation| relation.state = state),
            Message::Missing => match self.relation(context) {
                None => self.set_means(Means::Needed, context),
                Some(_) => self.change(context, |relation| relation.state = RelationState::Missing),
            },
            Message::Element(position) => {
                let element = context.questionnaire().elements().get(position);

                match element.map(|element| element.id.clone()) {
                    Some(id) => self.change(context, |relation| {
                        if !relation.elements.remove(&id) {
                            relation.elements.insert(id);
                        }
                    }),
                    None => Action::None,
                }
            }
            Message::Type(action) => {
                self.shown_by.update(action);

                Action::None
            }
            Message::Take => {
                let kept = self.take_in(context);

                Self::with(kept, Action::Run(focus::on(MATRIX)))
            }
            Message::Initiative(initiative) => {
                self.change(context, |relation| relation.initiative = initiative)
            }
            Message::Next => match self.next_unknown(context) {
                Some([one, other]) => self.choose(one, other, context),
                None => Action::None,
            },
            Message::Remove => self.remove(context),
            Message::Paste => Action::Run(iced::clipboard::read().map(|text| {
                crate::gui::screen::delegation::Message::Institutions(super::Message::Together(
                    Message::Pasted(text),
                ))
            })),
            Message::Pasted(text) => self.paste(&text.unwrap_or_default(), context),
            Message::ShowPanel(is_shown) => {
                let kept = self.take_in(context);
                self.shows_panel = is_shown;

                Self::with(kept, Action::None)
            }
        }
    }

    /// What a typed text was taken in with comes before what follows.
    fn with(kept: Option<Edit>, then: Action) -> Action {
        match kept {
            Some(edit) => Action::All(vec![Action::Edit(edit), then]),
            None => then,
        }
    }

    fn choose(&mut self, one: ItemId, other: ItemId, context: Context<'_>) -> Action {
        let kept = self.take_in(context);
        self.of = None;
        self.shows_panel = false;
        self.chosen = Some([one, other]);
        self.show(None, context);

        Self::with(kept, Action::Run(focus::on(MATRIX)))
    }

    /// Shows an entry of the chosen pair.
    fn show(&mut self, entry: Option<ItemId>, context: Context<'_>) {
        self.entry = entry;
        let relation = self.relation(context);
        let text = relation.map_or("", |(_, relation)| &relation.shown_by);
        self.shown_by.set_text(text);
    }

    /// The pair of the cell beside. The diagonal is a mirror: a column goes on as the row of the same name, and a row as the column.
    fn beside(&self, step: CellStep, context: Context<'_>) -> Option<[ItemId; 2]> {
        let rows = rows(context);
        let count = rows.len();
        let (row, column) = match self.at(context) {
            Some((row, column)) => match step {
                CellStep::Up if row > column + 1 => (row - 1, column),
                CellStep::Up => (column, column.checked_sub(1)?),
                CellStep::Down => (row + 1, column),
                CellStep::Back => (row, column.checked_sub(1)?),
                CellStep::On if column + 1 < row => (row, column + 1),
                CellStep::On => (row + 1, row),
            },
            None => (1, 0),
        };

        (row < count).then(|| [rows[row].id, rows[column].id])
    }

    /// The edit of what is typed about the shown entry, if it differs from what is there and may happen.
    pub(super) fn take_in(&mut self, context: Context<'_>) -> Option<Edit> {
        let (id, relation) = self.relation(context)?;
        let shown_by = self.shown_by.text().trim().to_owned();

        if shown_by == relation.shown_by {
            return None;
        }

        let edit = Edit::PutRelation {
            id,
            relation: Relation {
                shown_by,
                as_brought: false,
                ..relation.clone()
            },
        };

        context.allows(&edit).then(|| {
            self.shown_by.mark_saved();

            edit
        })
    }

    /// Changes the shown entry, with what is typed about it, as one edit. What cannot be is left alone.
    fn change(&mut self, context: Context<'_>, change: impl FnOnce(&mut Relation)) -> Action {
        let Some((id, relation)) = self.relation(context) else {
            return Action::None;
        };
        let mut changed = Relation {
            shown_by: self.shown_by.text().trim().to_owned(),
            as_brought: false,
            ..relation.clone()
        };
        change(&mut changed);

        if !changed.is_possible() || changed == *relation {
            return Action::None;
        }

        self.entry = Some(id);
        self.shown_by.mark_saved();

        Action::Edit(Edit::PutRelation {
            id,
            relation: changed,
        })
    }

    /// Adds a means to the chosen pair, or shows the entry that it has already.
    fn set_means(&mut self, means: Means, context: Context<'_>) -> Action {
        let Some([one, other]) = self.chosen else {
            return Action::None;
        };
        let known = context.assessment().relations_between(one, other);
        let known = known.filter(|(_, relation)| relation.means == means);

        if let Some((id, _)) = known.into_iter().next() {
            let kept = self.take_in(context);
            self.show(Some(id), context);

            return Self::with(kept, Action::None);
        }

        // That a means is needed stands alone: of a pair that has others it says that the shown one is missing.
        if means == Means::Needed && self.relation(context).is_some() {
            return self.change(context, |relation| relation.state = RelationState::Missing);
        }

        let kept = self.take_in(context);
        let (id, edits) = draft::adding([one, other], means, context);
        self.entry = Some(id);
        self.shown_by.set_text("");

        Self::with(kept, Action::Edit(draft::as_one(edits)))
    }

    /// Takes the shown entry off.
    fn remove(&mut self, context: Context<'_>) -> Action {
        let Some((id, _)) = self.relation(context) else {
            return Action::None;
        };
        self.entry = None;
        self.shown_by.set_text("");

        Action::All(vec![
            Action::Edit(Edit::RemoveRelation { id }),
            Action::Run(focus::on(MATRIX)),
        ])
    }

    /// Fills the column of the chosen cell downwards with lines of letters, as one edit.
    fn paste(&mut self, text: &str, context: Context<'_>) -> Action {
        let rows = rows(context);
        let Some((row, column)) = self.at(context) else {
            return Action::None;
        };
        let below: Vec<ItemId> = rows[row..].iter().map(|duty| duty.id).collect();
        let column = rows[column].id;
        let pasted = draft::pasted(text, &below, column, context);
        let edit = (!pasted.edits.is_empty()).then(|| draft::as_one(pasted.edits));
        let notice = (pasted.read < pasted.lines).then(|| {
            let env = context.env;

            Action::Say(Notice {
                tone: Tone::Discuss,
                title: env.text("together-letters-not-read"),
                words: env.format(
                    "together-letters-next",
                    &[
                        ("read", env.locale.count(pasted.read).into()),
                        ("count", pasted.lines.into()),
                    ],
                ),
            })
        });
        let kept = self.take_in(context);
        let actions = [kept, edit].into_iter().flatten().map(Action::Edit);

        Action::All(actions.chain(notice).collect())
    }
}

/// The institutions with a part in some element: the rows and columns of the matrix.
pub(super) fn rows(context: Context<'_>) -> Vec<&InstitutionDuty> {
    context.results().coordination().with_part().collect()
}
