//! The tab of the institutions: the register as a table with the part of each in every element, and how two of them work together.

pub(super) mod form;
pub(super) mod keys;
mod list;
mod missing;
mod row;
pub(super) mod together;

use self::form::InstitutionForm;
use self::row::Row;
use self::together::Together;
use super::Action;
use crate::assessment::{Edit, ElementPart, ItemId};
use crate::gui::context::Context;
use crate::gui::label::shortened;
use crate::gui::screen::delegation::{ScrollReach, TableMotion};
use crate::gui::screen::{Notice, Towards};
use crate::gui::widget::field::{self, Field};
use crate::gui::widget::focus;
use crate::gui::widget::mark::Tone;

use iced::widget::Id;

/// Focus id of the row at which Tab stops.
const CHOSEN: Id = Id::new("delegation-institution-chosen");
/// Focus id of the button that adds one.
const ADD: Id = Id::new("delegation-institution-add");
/// Focus id of the search.
const FIND: Id = Id::new("delegation-institution-find");

/// How many rows the view builds at once; the next ones follow when scrolling nears their end.
const PAGE: usize = 60;

/// A column of the table, by which it may be sorted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum By {
    Name,
    /// Stakeholder group in its order, then name.
    Group,
    /// The first function in its order, then group and name.
    Functions,
    /// The part in the element of this position: who leads comes first.
    Element(usize),
    /// How many are in the room, the most first.
    Room,
}

/// The state of the tab.
#[derive(Debug)]
pub(super) struct InstitutionsTab {
    search: Field,
    by: By,
    chosen: Option<ItemId>,
    /// Position of the element whose cell in the chosen row is chosen; `None` if the whole row is.
    cell: Option<usize>,
    /// How many rows the view builds.
    built: usize,
    /// The form in place of what is missing.
    form: Option<Box<InstitutionForm>>,
    /// Whether what is missing is open in a window that has no space for it beside the table.
    shows_missing: bool,
    /// How they work together, in place of the table.
    together: Option<Box<Together>>,
}

#[derive(Debug, Clone)]
pub enum Message {
    /// Somebody types into the search.
    Find(field::Action),
    /// Chooses the first row that the search has found.
    Found,
    /// Focuses the search.
    StartFinding,
    /// Empties the search.
    ShowAll,
    /// Sorts the table by a column.
    Sort(By),
    /// Chooses another row.
    Move(TableMotion),
    /// Chooses another cell of the chosen row.
    Step(Towards),
    /// Turns the part of the chosen cell.
    Turn,
    /// Turns the part of an institution in the element of this position.
    TurnAt(ItemId, usize),
    /// The table has scrolled near the end of the built rows, or away from it.
    Scrolled(ScrollReach),
    /// Opens the form of the chosen one.
    Open,
    /// Opens an empty form.
    Add,
    /// Opens the form of an institution.
    Edit(ItemId),
    /// A message of the form.
    Form(form::Message),
    /// Takes the form in.
    Done,
    /// Takes the institution of the form off the register.
    Remove,
    /// Takes the chosen one off the register.
    RemoveChosen,
    /// Puts the institution of the form under the one that is typed there.
    Unite,
    /// Chooses a cell in the next element that nobody leads.
    NameLead,
    /// Chooses a cell in the element of this position.
    NameLeadOf(usize),
    /// Chooses who may have a function in an element: both by position.
    NameFunction(usize, usize),
    /// Opens or closes what is missing, in a window that has no space for it beside the table.
    ShowMissing(bool),
    /// Shows how they work together, or the table.
    ShowTogether(bool),
    /// A message of the matrix.
    Together(together::Message),
}

impl InstitutionsTab {
    pub(super) fn new() -> Self {
        Self {
            search: Field::single(""),
            by: By::Group,
            chosen: None,
            cell: None,
            built: PAGE,
            form: None,
            shows_missing: false,
            together: None,
        }
    }

    /// What has the focus at first: a row, the button that adds the first institution, or the matrix.
    pub(super) fn first(&self, context: Context<'_>) -> Id {
        if self.together.is_some() {
            Together::first(context)
        } else if context.assessment().institutions().is_empty() {
            ADD
        } else {
            CHOSEN
        }
    }

    /// Whether a form is open in it.
    pub(super) fn has_form(&self) -> bool {
        self.form.is_some()
    }

    /// Closes the form without a change.
    pub(super) fn close(&mut self) {
        self.form = None;
    }

    /// Goes one step back: from the form or the matrix to the table, from what was found to all. `None` if nothing is open.
    pub(super) fn back(&mut self, context: Context<'_>) -> Option<Action> {
        if let Some(together) = &mut self.together {
            return Some(if together.back() {
                Action::Run(focus::on(together::MATRIX))
            } else {
                self.show_together(false, context)
            });
        }

        if self.form.take().is_none() && !std::mem::take(&mut self.shows_missing) {
            if self.search.is_empty() {
                return None;
            }

            self.search.set_text("");
        }

        Some(Action::Run(focus::on(self.focus())))
    }

    /// What has the focus after a form: the row, or the button that adds one while no row is chosen.
    fn focus(&self) -> Id {
        match self.chosen {
            Some(_) => CHOSEN,
            None => ADD,
        }
    }

    /// Closes the form of an institution that is gone, as after an undo; one that nobody has begun shows what is there now.
    pub(super) fn refresh(&mut self, context: Context<'_>) {
        if let Some(together) = &mut self.together {
            together.refresh(context);
        }

        let Some(form) = &mut self.form else {
            return;
        };
        let Some(id) = form.id() else {
            return;
        };

        match InstitutionForm::of(id, context) {
            None => self.form = None,
            Some(anew) if !form.is_started() => **form = anew,
            Some(_) => {}
        }
    }

    /// The edit of a form that somebody has begun, if it is complete and may happen: who goes elsewhere has not cancelled it.
    pub(super) fn take_in(&mut self, context: Context<'_>) -> Option<Edit> {
        if let Some(together) = &mut self.together {
            return together.take_in(context);
        }

        let form = self.form.as_mut().filter(|form| form.is_started())?;
        let (id, edit) = form.done(context).ok()?;

        if !context.allows(&edit) {
            return None;
        }

        self.chosen = Some(id);
        self.form = None;

        Some(edit)
    }

    /// What keeps a form open that somebody has begun: the field to mend, or else the edit that is refused.
    pub(super) fn refusal(&mut self, context: Context<'_>) -> Option<(Id, Option<Edit>)> {
        let form = self.form.as_mut().filter(|form| form.is_started())?;

        Some(match form.done(context) {
            Ok((_, edit)) => (form::NAME, Some(edit)),
            Err(field) => (field, None),
        })
    }

    pub(super) fn update(&mut self, message: Message, context: Context<'_>) -> Action {
        match message {
            Message::Find(action) => {
                if self.search.update(action) {
                    self.built = PAGE;
                }

                Action::None
            }
            Message::Found => {
                self.chosen = self.rows(context).first().map(|row| row.id);

                Action::Run(focus::on(CHOSEN))
            }
            Message::StartFinding => Action::Run(focus::on(FIND)),
            Message::ShowAll => {
                self.search.set_text("");

                Action::Run(focus::on(CHOSEN))
            }
            Message::Sort(by) => {
                self.by = by;

                Action::None
            }
            Message::Move(motion) => self.go_to(motion, context),
            Message::Step(towards) => self.step(towards, context),
            Message::Turn => match (self.stop(context), self.cell) {
                (Some(id), Some(element)) => self.turn(id, element, context),
                _ => Action::None,
            },
            Message::TurnAt(id, element) => {
                self.chosen = Some(id);
                self.cell = Some(element);

                self.turn(id, element, context)
            }
            Message::Scrolled(reach) => {
                if reach == ScrollReach::NearEnd {
                    self.built += PAGE;
                }

                Action::None
            }
            Message::Open => match self.stop(context) {
                Some(id) => self.update(Message::Edit(id), context),
                None => Action::None,
            },
            Message::Add => self.instead_of_form(context, |tab| {
                let name = tab.search.text();
                tab.form = Some(Box::new(InstitutionForm::new(&name, context)));

                focus::on(form::NAME)
            }),
            Message::Edit(id) => self.instead_of_form(context, |tab| {
                tab.chosen = Some(id);
                tab.form = InstitutionForm::of(id, context).map(Box::new);

                focus::on(form::NAME)
            }),
            Message::Form(message) => {
                if let Some(form) = &mut self.form {
                    form.update(message, context);
                }

                Action::None
            }
            Message::Done => self.done(context),
            Message::Remove => match self.form.as_ref().and_then(|form| form.id()) {
                Some(id) => self.remove(id, context),
                None => Action::None,
            },
            Message::RemoveChosen => match self.chosen {
                Some(id) => self.remove(id, context),
                None => Action::None,
            },
            Message::Unite => {
                let united = self.form.as_ref().and_then(|form| form.uniting(context));

                match united {
                    Some((kept, edit)) => self.leave_with(edit, Some(kept), context),
                    None => Action::Run(focus::on(form::UNDER)),
                }
            }
            Message::NameLead => match self.next_without_lead(context) {
                Some(element) => self.choose_in(element, context),
                None => Action::None,
            },
            Message::NameLeadOf(element) => self.choose_in(element, context),
            Message::NameFunction(function, element) => {
                self.name_function(function, element, context)
            }
            Message::ShowTogether(is_shown) => self.show_together(is_shown, context),
            Message::Together(message) => match &mut self.together {
                Some(together) => together.update(message, context),
                None => Action::None,
            },
            Message::ShowMissing(is_shown) => self.instead_of_form(context, |tab| {
                tab.shows_missing = is_shown;

                focus::on(CHOSEN)
            }),
        }
    }

    /// Does something else in place of an open form, which is taken in before; one that cannot be taken in stays, and gets the focus.
    fn instead_of_form(
        &mut self,
        context: Context<'_>,
        act: impl FnOnce(&mut Self) -> iced::Task<super::Message>,
    ) -> Action {
        let kept = self.take_in(context).map(Action::Edit);

        if kept.is_none()
            && let Some((field, refused)) = self.refusal(context)
        {
            let focused = Action::Run(focus::on(field));

            return Action::All(
                refused
                    .map(Action::Edit)
                    .into_iter()
                    .chain([focused])
                    .collect(),
            );
        }

        self.form = None;
        let act = Action::Run(act(self));

        Action::All(kept.into_iter().chain([act]).collect())
    }

    /// Shows the matrix, or the table in place of it.
    fn show_together(&mut self, is_shown: bool, context: Context<'_>) -> Action {
        if is_shown && self.together.is_none() {
            return self.instead_of_form(context, |tab| {
                tab.shows_missing = false;
                tab.together = Some(Box::new(Together::new(context)));

                focus::on(Together::first(context))
            });
        }

        let kept = self.take_in(context).map(Action::Edit);
        self.together = None;
        let first = Action::Run(focus::on(self.first(context)));

        Action::All(kept.into_iter().chain([first]).collect())
    }

    /// The matrix, while it is shown in place of the table.
    pub(super) fn together(&self) -> Option<&Together> {
        self.together.as_deref()
    }

    fn done(&mut self, context: Context<'_>) -> Action {
        let Some(form) = &mut self.form else {
            return Action::None;
        };

        match form.done(context) {
            Ok((id, edit)) => self.leave_with(edit, Some(id), context),
            Err(field) => Action::Run(focus::on(field)),
        }
    }

    /// Goes back to the table with an edit; one that is refused with a sentence leaves the form as it is.
    fn leave_with(&mut self, edit: Edit, next: Option<ItemId>, context: Context<'_>) -> Action {
        if !context.allows(&edit) {
            return Action::Edit(edit);
        }

        self.form = None;
        self.chosen = next;

        let next = focus::on(self.focus());

        Action::All(vec![Action::Edit(edit), Action::Run(next)])
    }

    /// Takes an institution off the register, and chooses the row after it. One to which people belong is refused with a sentence.
    fn remove(&mut self, id: ItemId, context: Context<'_>) -> Action {
        let edit = Edit::RemoveInstitution { id };

        if !context.allows(&edit) {
            return Action::Edit(edit);
        }

        let rows = self.rows(context);
        let position = rows.iter().position(|row| row.id == id);
        let after = position.and_then(|at| {
            let before = at.checked_sub(1)?;

            rows.get(at + 1).or_else(|| rows.get(before))
        });
        let after = after.or_else(|| rows.iter().find(|row| row.id != id));
        let next = after.map(|row| row.id);
        let name = context.assessment().institutions().get(id);
        let name = name.map_or_else(String::new, |known| shortened(&known.name, 60));
        let notice = Notice {
            tone: Tone::Agree,
            title: context
                .env
                .format("institution-removed", &[("name", name.into())]),
            words: context.env.text("institution-removed-undo"),
        };
        let left = self.leave_with(edit, next, context);

        Action::All(vec![left, Action::SayUndoable(notice)])
    }

    /// The row that Tab stops at: the chosen one, or else the first.
    fn stop(&self, context: Context<'_>) -> Option<ItemId> {
        let rows = self.rows(context);
        let chosen = rows.iter().find(|row| Some(row.id) == self.chosen);

        chosen.or(rows.first()).map(|row| row.id)
    }

    /// Whether there is a row to choose.
    pub(super) fn has_rows(&self, context: Context<'_>) -> bool {
        self.form.is_none() && self.stop(context).is_some()
    }

    /// Whether a row is chosen.
    pub(super) fn has_chosen(&self, context: Context<'_>) -> bool {
        self.chosen.is_some() && self.stop(context) == self.chosen
    }

    /// Whether a cell of a row is chosen.
    pub(super) fn has_cell(&self, context: Context<'_>) -> bool {
        self.cell.is_some() && self.stop(context).is_some()
    }

    fn go_to(&mut self, motion: TableMotion, context: Context<'_>) -> Action {
        let rows = self.rows(context);
        let position = rows.iter().position(|row| Some(row.id) == self.chosen);
        // Without a chosen row the first one has the focus.
        let to = motion.from(position.or(Some(0)), rows.len());
        self.chosen = to.and_then(|to| rows.get(to)).map(|row| row.id);
        self.built = self.built.max(to.unwrap_or_default() + PAGE);

        Action::Run(focus::on(CHOSEN))
    }

    /// Chooses the cell beside; before the first one the whole row.
    fn step(&mut self, towards: Towards, context: Context<'_>) -> Action {
        let last = context.questionnaire().elements().len().checked_sub(1);
        self.chosen = self.stop(context);
        self.cell = match (towards, self.cell) {
            (Towards::Next, None) => last.map(|_| 0),
            (Towards::Next, Some(cell)) => last.map(|last| last.min(cell + 1)),
            (Towards::Previous, cell) => cell.and_then(|cell| cell.checked_sub(1)),
        };

        Action::Run(focus::on(CHOSEN))
    }

    /// Turns the part of an institution in an element: none, supports, leads. In its open form it is turned there.
    fn turn(&mut self, id: ItemId, element: usize, context: Context<'_>) -> Action {
        let institutions = context.assessment().institutions();
        let element = context.questionnaire().elements().get(element);
        let (Some(known), Some(element)) = (institutions.get(id), element) else {
            return Action::None;
        };

        if let Some(form) = self.form.as_mut().filter(|form| form.id() == Some(id)) {
            form.turn(&element.id);

            return Action::None;
        }

        let part = ElementPart::after(known.parts.get(&element.id).copied());
        let institution = Box::new(known.with_part(&element.id, part));

        Action::All(vec![
            Action::Edit(Edit::PutInstitution { id, institution }),
            Action::Run(focus::on(CHOSEN)),
        ])
    }

    /// The element after the chosen cell that nobody leads.
    fn next_without_lead(&self, context: Context<'_>) -> Option<usize> {
        let without: Vec<usize> = context.results().coordination().without_lead().collect();
        let after = without.iter().find(|element| Some(**element) > self.cell);

        after.or(without.first()).copied()
    }

    /// Chooses the cell of an element in a row that supports it, or else in the chosen row.
    fn choose_in(&mut self, element: usize, context: Context<'_>) -> Action {
        let coordination = context.results().coordination();
        let supports = coordination.elements.get(element);
        let supports = supports.and_then(|duty| duty.supports.first().copied());

        self.choose_cell(supports, element, context)
    }

    /// Chooses the cell of an element for a function: of who has the function, or else of who has a part there and may have it, too.
    fn name_function(&mut self, function: usize, element: usize, context: Context<'_>) -> Action {
        let institutions = &context.results().coordination().institutions;
        let has_it = institutions
            .iter()
            .find(|duty| duty.functions.contains(&function));
        let is_there = institutions
            .iter()
            .find(|duty| duty.parts.get(element).is_some_and(Option::is_some));

        match (has_it, is_there) {
            (Some(duty), _) => self.choose_cell(Some(duty.id), element, context),
            (None, Some(duty)) => self.update(Message::Edit(duty.id), context),
            (None, None) => self.choose_cell(None, element, context),
        }
    }

    fn choose_cell(&mut self, row: Option<ItemId>, element: usize, context: Context<'_>) -> Action {
        self.instead_of_form(context, |tab| {
            tab.search.set_text("");
            tab.shows_missing = false;
            tab.chosen = row.or_else(|| tab.stop(context));
            tab.cell = Some(element);
            tab.built = tab.built.max(context.assessment().institutions().len());

            focus::on(if tab.chosen.is_some() { CHOSEN } else { ADD })
        })
    }

    /// The institutions that the search finds, in the order of a column.
    fn rows<'a>(&self, context: Context<'a>) -> Vec<Row<'a>> {
        row::listed(&self.search.text(), self.by, context)
    }
}
