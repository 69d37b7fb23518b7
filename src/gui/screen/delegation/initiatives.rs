//! The tab of the initiatives: what the country already has, and at which questions it counts.

pub(super) mod form;
mod panel;
mod table;

use self::form::InitiativeForm;
use super::{Action, Message as Whole, State as Delegation, Tab, TableMotion};
use crate::assessment::{Edit, Initiative, ItemId};
use crate::gui::Element;
use crate::gui::binding::{Binding, Keys};
use crate::gui::brought;
use crate::gui::context::Context;
use crate::gui::keyboard::Key;
use crate::gui::label::shortened;
use crate::gui::screen::Notice;
use crate::gui::theme::space;
use crate::gui::widget::field::{self, Field};
use crate::gui::widget::focus;
use crate::gui::widget::mark::Tone;
use crate::locale::folded;
use crate::questionnaire::QuestionId;

use iced::Fill;
use iced::widget::{Id, container};

use std::cmp::Reverse;
use std::collections::BTreeSet;

use Keys::{One, Two};

/// Focus id of the row at which Tab stops.
const CHOSEN: Id = Id::new("delegation-initiative-chosen");
/// Focus id of the button that adds one.
const ADD: Id = Id::new("delegation-initiative-add");
/// Focus id of the search.
const FIND: Id = Id::new("delegation-initiative-find");

/// Width of the panel beside the list, and the same in a wide window.
const PANEL: f32 = 344.0;
const WIDE: f32 = 400.0;

type KeyLine = Binding<Delegation>;

/// The keys of the tab.
pub(super) const KEYS: &[KeyLine] = &[
    KeyLine::new(One(Key::Letter('c')), |screen, _, context| {
        let own = screen.initiatives_at_rest()?;
        own.next(context)?;

        Some(Whole::Initiatives(Message::Cite))
    })
    .footer("initiative-hint-cite")
    .edits()
    .explained("help-initiative-cite"),
    KeyLine::new(One(Key::Insert), |screen, _, _| {
        screen.initiatives_at_rest()?;

        Some(Whole::Initiatives(Message::Add))
    })
    .footer("initiative-add")
    .edits(),
    KeyLine::new(One(Key::Enter), |screen, _, context| {
        on_row(screen, Message::Open, context)
    })
    .footer("delegation-hint-edit"),
    KeyLine::new(One(Key::Delete), |screen, _, context| {
        on_row(screen, Message::RemoveChosen, context)
    })
    .footer("initiative-remove")
    .edits(),
    KeyLine::new(One(Key::Ctrl('f')), |screen, _, context| {
        screen.initiatives_at_rest()?;
        let is_empty = context.assessment().initiatives().is_empty();

        (!is_empty).then_some(Whole::Initiatives(Message::StartFinding))
    })
    .footer("delegation-find"),
    KeyLine::new(Two(Key::Up, Key::Down), |screen, key, context| {
        let motion = match key {
            Key::Up => TableMotion::Up,
            _ => TableMotion::Down,
        };

        on_row(screen, Message::Move(motion), context)
    })
    .footer("delegation-hint-move"),
    KeyLine::new(Two(Key::Home, Key::End), |screen, key, context| {
        let motion = match key {
            Key::Home => TableMotion::First,
            _ => TableMotion::Last,
        };

        on_row(screen, Message::Move(motion), context)
    }),
    KeyLine::new(Two(Key::PageUp, Key::PageDown), |screen, key, context| {
        let motion = match key {
            Key::PageUp => TableMotion::PageUp,
            _ => TableMotion::PageDown,
        };

        on_row(screen, Message::Move(motion), context)
    }),
];

/// A message about the chosen row, while the list has the keys and a row.
fn on_row(screen: &Delegation, message: Message, context: Context<'_>) -> Option<Whole> {
    screen.initiatives_at_rest()?.stop(context)?;

    Some(Whole::Initiatives(message))
}

/// Which initiatives the list shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Shown {
    #[default]
    All,
    /// Those that no question cites.
    CitedNowhere,
}

/// The state of the tab.
#[derive(Debug)]
pub(super) struct State {
    search: Field,
    shown: Shown,
    chosen: Option<ItemId>,
    form: Option<Box<InitiativeForm>>,
}

#[derive(Debug, Clone)]
pub enum Message {
    /// Somebody types into the search.
    Find(field::Action),
    /// Chooses the first row that the search has found.
    Found,
    /// Focuses the search.
    StartFinding,
    /// Shows all, or those that no question cites.
    Show(Shown),
    /// Chooses another row.
    Move(TableMotion),
    /// Chooses a row that is pressed; the chosen one opens.
    Choose(ItemId),
    /// Opens the form of the chosen one.
    Open,
    /// Opens an empty form.
    Add,
    /// A message of the form.
    Form(form::Message),
    /// Takes the form in.
    Done,
    /// Removes an initiative; what was cited of it stays.
    Remove(ItemId),
    /// Removes the chosen one.
    RemoveChosen,
    /// Cites the chosen one at the next question.
    Cite,
    /// Shows a question in Assess.
    Go(usize),
}

/// An initiative with what its row says.
struct Row<'a> {
    id: ItemId,
    initiative: &'a Initiative,
    /// The names of its institutions, as the register has them.
    institutions: Vec<&'a str>,
    /// The questions that cite it.
    cited: BTreeSet<&'a QuestionId>,
}

impl Row<'_> {
    fn is_cited_nowhere(&self) -> bool {
        self.cited.is_empty()
    }

    /// Whether each of these words, which are folded, is somewhere in what it is, whose it is, and where it counts.
    fn has(&self, words: &[&str], context: Context<'_>) -> bool {
        let env = context.env;
        let questionnaire = context.questionnaire();
        let initiative = self.initiative;
        let register = context.assessment().institutions();
        let mut texts = vec![
            initiative.title.clone(),
            initiative.document.clone(),
            initiative.money.clone(),
            brought::kind(initiative.kind, env),
            brought::state(initiative.state, env).1,
            brought::years(initiative, env),
        ];

        for institution in initiative
            .institutions
            .iter()
            .filter_map(|id| register.get(*id))
        {
            texts.extend([institution.name.clone(), institution.short.clone()]);
            texts.extend(institution.former.iter().cloned());
        }

        for question in &initiative.questions {
            texts.push(question.as_str().to_owned());
            let ordinal = questionnaire.ordinal(question);
            let place = ordinal.and_then(|ordinal| questionnaire.place(ordinal));

            if let Some(element) =
                place.and_then(|place| questionnaire.elements().get(place.element))
            {
                texts.extend([element.name.clone(), element.short.clone()]);
            }
        }

        let texts = folded(&texts.join("\n"));

        words.iter().all(|word| texts.contains(word))
    }
}

impl State {
    pub(super) fn new() -> Self {
        Self {
            search: Field::single(""),
            shown: Shown::All,
            chosen: None,
            form: None,
        }
    }

    /// What has the focus at first: a row, or the button that adds the first one.
    pub(super) fn first(context: Context<'_>) -> Id {
        if context.assessment().initiatives().is_empty() {
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

    /// Goes back from the form to the list; `None` if the list has the keys already.
    pub(super) fn back(&mut self, context: Context<'_>) -> Option<Action> {
        self.form.take()?;

        Some(Action::Run(focus::on(self.focus(context))))
    }

    /// Empties the search and shows all.
    pub(super) fn show_all(&mut self) {
        self.search.set_text("");
        self.shown = Shown::All;
    }

    /// What has the focus while no form is open.
    fn focus(&self, context: Context<'_>) -> Id {
        match self.stop(context) {
            Some(_) => CHOSEN,
            None => ADD,
        }
    }

    /// Closes the form of an initiative that is gone, as after an undo.
    pub(super) fn refresh(&mut self, context: Context<'_>) {
        let initiatives = context.assessment().initiatives();
        let is_gone = |form: &InitiativeForm| {
            let id = form.id();

            id.is_some_and(|id| initiatives.get(id).is_none())
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
            Ok((_, edit)) => (form::TITLE, Some(edit)),
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
            Message::Show(shown) => {
                self.shown = shown;

                Action::None
            }
            Message::Move(motion) => self.go_to(motion, context),
            Message::Choose(id) if self.stop(context) == Some(id) => self.open(id, context),
            Message::Choose(id) if self.form.is_some() => self.open(id, context),
            Message::Choose(id) => {
                self.chosen = Some(id);

                Action::Run(focus::on(CHOSEN))
            }
            Message::Open => match self.stop(context) {
                Some(id) => self.open(id, context),
                None => Action::None,
            },
            Message::Add => self.instead_of_form(context, |tab| {
                tab.form = Some(Box::new(InitiativeForm::new(&tab.search.text())));

                Action::Run(focus::on(form::TITLE))
            }),
            Message::Form(message) => {
                if let Some(form) = &mut self.form {
                    form.update(message, context);
                }

                Action::None
            }
            Message::Done => self.done(context),
            Message::Remove(id) => self.remove(id, context),
            Message::RemoveChosen => match self.stop(context) {
                Some(id) => self.remove(id, context),
                None => Action::None,
            },
            Message::Cite => self.cite(context),
            Message::Go(ordinal) => Action::ShowQuestion(ordinal),
        }
    }

    /// Opens the form of an initiative.
    fn open(&mut self, id: ItemId, context: Context<'_>) -> Action {
        self.instead_of_form(context, |tab| {
            tab.chosen = Some(id);
            tab.form = InitiativeForm::of(id, context).map(Box::new);

            Action::Run(focus::on(form::TITLE))
        })
    }

    /// Does something else in place of an open form, which is taken in before; one that cannot be taken in stays.
    fn instead_of_form(
        &mut self,
        context: Context<'_>,
        act: impl FnOnce(&mut Self) -> Action,
    ) -> Action {
        let kept = self.take_in(context).map(Action::Edit);

        if kept.is_none()
            && let Some((field, refused)) = self.refusal(context)
        {
            let focused = Action::Run(focus::on(field));
            let refused = refused.map(Action::Edit);

            return Action::All([focused].into_iter().chain(refused).collect());
        }

        let act = act(self);

        Action::All(kept.into_iter().chain([act]).collect())
    }

    fn done(&mut self, context: Context<'_>) -> Action {
        let Some(form) = &mut self.form else {
            return Action::None;
        };

        // Nothing was changed, so there is nothing to undo.
        if form.id().is_some() && !form.is_started() {
            self.form = None;

            return Action::Run(focus::on(CHOSEN));
        }

        match form.done(context) {
            // It is refused with a sentence, and the form keeps its words.
            Ok((_, edit)) if !context.allows(&edit) => Action::Edit(edit),
            Ok((id, edit)) => {
                self.form = None;
                self.chosen = Some(id);
                self.show_all();

                Action::All(vec![Action::Edit(edit), Action::Run(focus::on(CHOSEN))])
            }
            Err(field) => Action::Run(focus::on(field)),
        }
    }

    fn remove(&mut self, id: ItemId, context: Context<'_>) -> Action {
        let Some(initiative) = context.assessment().initiatives().get(id) else {
            return Action::None;
        };
        let rows = self.rows(context);
        let position = rows.iter().position(|row| row.id == id);
        let after = position.and_then(|position| {
            let before = || rows.get(position.checked_sub(1)?);

            rows.get(position + 1).or_else(before).map(|row| row.id)
        });
        let name = shortened(&initiative.title, 60);
        let notice = Notice {
            tone: Tone::Agree,
            title: context
                .env
                .format("initiative-removed", &[("name", name.into())]),
            words: context.env.text("initiative-removed-undo"),
        };
        self.form = None;
        self.chosen = after;

        let next = if after.is_some() { CHOSEN } else { ADD };

        Action::All(vec![
            Action::Edit(Edit::RemoveInitiative { id }),
            Action::SayUndoable(notice),
            Action::Run(focus::on(next)),
        ])
    }

    /// Where the chosen one is to be cited next.
    fn next<'a>(&self, context: Context<'a>) -> Option<&'a QuestionId> {
        context.assessment().next_to_cite(self.stop(context)?)
    }

    fn cite(&mut self, context: Context<'_>) -> Action {
        let Some((id, question)) = self.stop(context).zip(self.next(context)) else {
            return Action::None;
        };
        // The row goes down among those that are cited, and stays the chosen one.
        self.chosen = Some(id);

        match context.assessment().citing_initiative(question, id) {
            Some(edit) => Action::All(vec![Action::Edit(edit), Action::Run(focus::on(CHOSEN))]),
            None => Action::None,
        }
    }

    /// The row that Tab stops at: the chosen one, or else the first.
    fn stop(&self, context: Context<'_>) -> Option<ItemId> {
        let rows = self.rows(context);
        let chosen = rows.iter().find(|row| Some(row.id) == self.chosen);

        chosen.or(rows.first()).map(|row| row.id)
    }

    fn go_to(&mut self, motion: TableMotion, context: Context<'_>) -> Action {
        let rows = self.rows(context);
        let position = rows.iter().position(|row| Some(row.id) == self.chosen);
        // Without a choice the first row has the keys.
        let position = position.or((!rows.is_empty()).then_some(0));
        let to = motion.from(position, rows.len());
        self.chosen = to.and_then(|to| rows.get(to)).map(|row| row.id);

        Action::Run(focus::on(CHOSEN))
    }

    /// The initiatives that are shown and found: first those that are cited nowhere, then the latest first.
    fn rows<'a>(&self, context: Context<'a>) -> Vec<Row<'a>> {
        let assessment = context.assessment();
        let wanted = folded(self.search.text().trim());
        let words: Vec<&str> = wanted.split_whitespace().collect();
        let mut citations = assessment.citations();
        let mut rows: Vec<Row<'a>> = assessment
            .initiatives()
            .iter()
            .map(|(id, initiative)| {
                let institutions = initiative.institutions.iter();
                let institutions = institutions
                    .filter_map(|id| Some(assessment.institutions().get(*id)?.name.as_str()));

                Row {
                    id,
                    initiative,
                    institutions: institutions.collect(),
                    cited: citations.remove(&id).unwrap_or_default(),
                }
            })
            .filter(|row| self.shown == Shown::All || row.is_cited_nowhere())
            .filter(|row| words.is_empty() || row.has(&words, context))
            .collect();

        rows.sort_by_cached_key(|row| {
            let initiative = row.initiative;

            (
                !row.is_cited_nowhere(),
                Reverse(initiative.since),
                folded(&initiative.title),
                row.id,
            )
        });

        rows
    }

    /// The titles of the rows, from top to bottom.
    #[cfg(test)]
    pub(super) fn titles<'a>(&self, context: Context<'a>) -> Vec<&'a str> {
        let rows = self.rows(context).into_iter();

        rows.map(|row| row.initiative.title.as_str()).collect()
    }

    /// The whole tab: its list and its panel. In a narrow window the panel comes with a form alone, and in a small one the form takes
    /// the page.
    pub(super) fn view<'a>(&'a self, context: Context<'a>) -> Element<'a, Whole> {
        let env = context.env;
        let ui = env.ui;
        let is_narrow = super::page::is_stacked(env);
        let form = self.form.as_ref().map(|form| form.view(context));
        let panel = match form {
            Some(form) if env.is_small() => return sheet(form, context),
            Some(form) => Some(sheet(form, context)),
            None if is_narrow => None,
            None => self.panel(context),
        };
        let list = self.list(panel.is_some() && is_narrow, context);
        let width = if env.is_wide() { WIDE } else { PANEL };
        let panel = panel.map(|panel| container(panel).width(width).height(Fill).into());

        ui.row([Some(list), panel].into_iter().flatten())
            .spacing(space::S)
            .align_y(iced::Top)
            .height(Fill)
            .into()
    }
}

impl Delegation {
    /// The tab of the initiatives, while its list has the keys.
    fn initiatives_at_rest(&self) -> Option<&State> {
        self.at_list(Tab::Initiatives).then_some(&self.initiatives)
    }
}

/// A card around a form or a panel.
fn sheet<'a>(content: Element<'a, Whole>, context: Context<'a>) -> Element<'a, Whole> {
    context
        .env
        .ui
        .card(content)
        .padding([6.0, space::S])
        .width(Fill)
        .height(Fill)
        .into()
}
