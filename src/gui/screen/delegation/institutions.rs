//! The tab of the institutions: the register as a list, which somebody searches, adds to and opens.

pub(super) mod form;

use self::form::InstitutionForm;
use super::{Action, around};
use crate::assessment::{Edit, Institution, ItemId};
use crate::gui::Element;
use crate::gui::context::Context;
use crate::gui::icon::Icon;
use crate::gui::label::{self, shortened};
use crate::gui::screen::delegation::TableMotion;
use crate::gui::theme::space;
use crate::gui::widget::field::{self, Field};
use crate::gui::widget::focus::{self, Focused};
use crate::locale::folded;

use iced::Fill;
use iced::keyboard::key::Named;
use iced::widget::{Id, column, container, keyed};

/// Focus id of the row at which Tab stops.
const CHOSEN: Id = Id::new("delegation-institution-chosen");
/// Focus id of the button that adds one.
const ADD: Id = Id::new("delegation-institution-add");
/// Focus id of the search.
const FIND: Id = Id::new("delegation-institution-find");

/// The state of the tab.
#[derive(Debug)]
pub(super) struct InstitutionsTab {
    search: Field,
    chosen: Option<ItemId>,
    /// The form in place of the list.
    form: Option<Box<InstitutionForm>>,
}

#[derive(Debug, Clone)]
pub enum Message {
    /// Somebody types into the search.
    Find(field::Action),
    /// Chooses the first row that the search has found.
    Found,
    /// Focuses the search.
    StartFinding,
    /// Chooses another row.
    Move(TableMotion),
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
    /// Puts the institution of the form under the one that is typed there.
    Unite,
}

/// An institution with the texts of its row.
struct Row<'a> {
    id: ItemId,
    institution: &'a Institution,
    about: String,
}

impl InstitutionsTab {
    pub(super) fn new() -> Self {
        Self {
            search: Field::single(""),
            chosen: None,
            form: None,
        }
    }

    /// What has the focus at first: a row, or the button that adds the first institution.
    pub(super) fn first(context: Context<'_>) -> Id {
        if context.assessment().institutions().is_empty() {
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

    /// Goes back from the form to the list; `None` if the list is shown already.
    pub(super) fn back(&mut self) -> Option<Action> {
        self.form.take()?;

        Some(Action::Run(focus::on(self.focus())))
    }

    /// What has the focus after a form: the row, or the button that adds one while no row is chosen.
    fn focus(&self) -> Id {
        match self.chosen {
            Some(_) => CHOSEN,
            None => ADD,
        }
    }

    /// Closes the form of an institution that is gone, as after an undo.
    pub(super) fn refresh(&mut self, context: Context<'_>) {
        let institutions = context.assessment().institutions();
        let is_gone = |form: &InstitutionForm| {
            let id = form.id();

            id.is_some_and(|id| institutions.get(id).is_none())
        };

        if self.form.as_deref().is_some_and(is_gone) {
            self.form = None;
        }
    }

    /// The edit of a form that somebody has begun, if it is complete and may happen: who goes elsewhere has not cancelled it.
    pub(super) fn take_in(&mut self, context: Context<'_>) -> Option<Edit> {
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
                self.search.update(action);

                Action::None
            }
            Message::Found => {
                self.chosen = self.rows(context).first().map(|row| row.id);

                Action::Run(focus::on(CHOSEN))
            }
            Message::StartFinding => Action::Run(focus::on(FIND)),
            Message::Move(motion) => self.go_to(motion, context),
            Message::Open => match self.stop(context) {
                Some(id) => self.update(Message::Edit(id), context),
                None => Action::None,
            },
            Message::Add => {
                self.form = Some(Box::new(InstitutionForm::new(&self.search.text())));

                Action::Run(focus::on(form::NAME))
            }
            Message::Edit(id) => {
                self.chosen = Some(id);
                self.form = InstitutionForm::of(id, context).map(Box::new);

                Action::Run(focus::on(form::NAME))
            }
            Message::Form(message) => {
                if let Some(form) = &mut self.form {
                    form.update(message, context);
                }

                Action::None
            }
            Message::Done => self.done(context),
            Message::Remove => match self.form.as_ref().and_then(|form| form.id()) {
                Some(id) => self.leave_with(Edit::RemoveInstitution { id }, None, context),
                None => Action::None,
            },
            Message::Unite => {
                let united = self.form.as_ref().and_then(|form| form.uniting(context));

                match united {
                    Some((kept, edit)) => self.leave_with(edit, Some(kept), context),
                    None => Action::Run(focus::on(form::UNDER)),
                }
            }
        }
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

    /// Goes back to the list with an edit; one that is refused with a sentence leaves the form as it is.
    fn leave_with(&mut self, edit: Edit, next: Option<ItemId>, context: Context<'_>) -> Action {
        if !context.allows(&edit) {
            return Action::Edit(edit);
        }

        self.form = None;
        self.chosen = next;

        let next = focus::on(self.focus());

        Action::All(vec![Action::Edit(edit), Action::Run(next)])
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

    fn go_to(&mut self, motion: TableMotion, context: Context<'_>) -> Action {
        let rows = self.rows(context);
        let position = rows.iter().position(|row| Some(row.id) == self.chosen);
        let to = motion.from(position, rows.len());
        self.chosen = to.and_then(|to| rows.get(to)).map(|row| row.id);

        Action::Run(focus::on(CHOSEN))
    }

    /// The institutions that the search finds, by name.
    fn rows<'a>(&self, context: Context<'a>) -> Vec<Row<'a>> {
        let env = context.env;
        let assessment = context.assessment();
        let people = assessment.people_by_institution();
        let wanted = folded(self.search.text().trim());
        let words: Vec<&str> = wanted.split_whitespace().collect();
        let mut rows: Vec<(String, Row<'a>)> = assessment
            .institutions()
            .iter()
            .map(|(id, institution)| {
                let group = institution.group.as_deref();
                let group = context
                    .groups()
                    .iter()
                    .find(|g| Some(g.id.as_str()) == group);
                let count = people.get(&id).copied().unwrap_or_default();
                let short = shortened(institution.short.trim(), 24);
                let parts = [
                    (!short.is_empty()).then_some(short),
                    group.map(|group| label::short_group(group).to_owned()),
                    Some(env.format("delegation-people", &[("count", count.into())])),
                ];
                let about = env.locale.line(parts.into_iter().flatten());

                (
                    folded(&institution.name),
                    Row {
                        id,
                        institution,
                        about,
                    },
                )
            })
            .filter(|(name, row)| {
                let others = row.institution.former.iter();
                let others: Vec<String> = others.map(|name| folded(name)).collect();
                let about = folded(&row.about);
                let mut words = words.iter();

                words.all(|word| {
                    let mut others = others.iter();

                    name.contains(word)
                        || about.contains(word)
                        || others.any(|other| other.contains(word))
                })
            })
            .collect();
        rows.sort_by(|(one, _), (other, _)| one.cmp(other));

        rows.into_iter().map(|(_, row)| row).collect()
    }

    /// The form, while one is open.
    pub(super) fn form<'a>(&'a self, context: Context<'a>) -> Option<Element<'a, super::Message>> {
        Some(self.form.as_ref()?.view(context))
    }

    /// The list.
    pub(super) fn view<'a>(&'a self, context: Context<'a>) -> Element<'a, super::Message> {
        let env = context.env;
        let ui = env.ui;
        let count = context.assessment().institutions().len();
        let rows = self.rows(context);
        let add = ui
            .quiet(env.text("delegation-add"))
            .icon(Icon::Plus)
            .compact()
            .id(ADD)
            .on_press(Message::Add);
        let title = ui.row([
            ui.panel(env.text("institutions-title")).into(),
            ui.aside(env.locale.count(count)).into(),
        ]);
        let head = ui
            .row([
                container(title.spacing(10))
                    .width(Fill)
                    .align_x(ui.start_side())
                    .into(),
                add.into(),
            ])
            .height(44);
        let search = env
            .field(&self.search, Message::Find)
            .placeholder(env.text("delegation-find"))
            .on_submit(Message::Found)
            .submits_alone()
            .dense()
            .id(FIND);
        let body: Element<'a, Message> = if count == 0 {
            container(ui.empty(
                Icon::Delegation,
                env.text("institutions-empty"),
                env.text("institutions-empty-next"),
                None,
            ))
            .padding([space::L, 0.0])
            .center_x(Fill)
            .into()
        } else if rows.is_empty() {
            container(ui.start(ui.aside(env.text("institutions-none-found"))))
                .padding([space::S, space::XXS])
                .into()
        } else {
            self.list(&rows, context)
        };
        let search = (count > 0).then(|| container(search).padding([0.0, space::XXS]));
        let list: Element<'a, Message> = column![
            container(head).padding([0.0, space::XXS]),
            search,
            ui.scroll(body).height(Fill),
        ]
        .spacing(space::XXS)
        .into();

        ui.card(list.map(super::Message::Institutions))
            .padding([6.0, space::S])
            .width(Fill)
            .height(Fill)
            .into()
    }

    fn list<'a>(&'a self, rows: &[Row<'a>], context: Context<'a>) -> Element<'a, Message> {
        let ui = context.env.ui;
        let chosen = rows.iter().position(|row| Some(row.id) == self.chosen);
        let stop = chosen.unwrap_or_default();
        let shown = rows.iter().enumerate().map(|(position, row)| {
            let words = column![
                ui.start(ui.small_strong(shortened(&row.institution.name, 90))),
                ui.start(ui.caption(row.about.clone())),
            ]
            .width(Fill);
            let press = ui
                .press_row(container(words).padding([4.0, space::XS]))
                .selected(Some(position) == chosen)
                .on_key(|key| match key {
                    Named::ArrowUp => Some(Message::Move(TableMotion::Up)),
                    Named::ArrowDown => Some(Message::Move(TableMotion::Down)),
                    Named::Home => Some(Message::Move(TableMotion::First)),
                    Named::End => Some(Message::Move(TableMotion::Last)),
                    _ => None,
                })
                .focused_as(Focused::Row)
                .on_press(Message::Edit(row.id));
            let is_stop = position == stop;
            let press = if is_stop { press.id(CHOSEN) } else { press };

            (row.id, around::stop(press, is_stop))
        });

        keyed::Column::with_children(shown).into()
    }
}
