//! The form of an action: its title, its institutions, its dates, and the evidence that it is done.

use super::FormExtent;
use crate::assessment::{Action, Edit, Effort, Horizon, Importance, ItemId, Status};
use crate::gui::Element;
use crate::gui::completion::{self, Completion};
use crate::gui::context::{Context, Env};
use crate::gui::icon::Icon;
use crate::gui::label::key_cap;
use crate::gui::screen::choice;
use crate::gui::theme::space;
use crate::gui::widget::field::{self, Field};
use crate::questionnaire::QuestionId;

use iced::widget::{Id, column, container};
use iced::{Fill, Length};
use uuid::Uuid;

/// Focus id of the field for the title.
pub(super) const TITLE: Id = Id::new("plan-title");
/// Focus id of the field for the lead institution.
const LEAD: Id = Id::new("plan-lead");
/// Focus id of the field for the institutions that help.
const PARTNERS: Id = Id::new("plan-partners");

/// The draft of an action.
#[derive(Debug, Clone)]
pub(super) struct ActionForm {
    /// The action that the form changes; `None` adds one.
    id: Option<ItemId>,
    question: Option<QuestionId>,
    title: Field,
    lead: Completion,
    partners: Completion,
    horizon: Option<Horizon>,
    effort: Option<Effort>,
    importance: Option<Importance>,
    first_step: Field,
    indicator: Field,
    support: Field,
    status: Status,
    /// The action with which the form began.
    before: Action,
    /// Whether the form says that the title is missing.
    is_refused: bool,
    /// Whether the form has an action to fill in.
    is_there: bool,
}

/// A text field of the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ActionText {
    /// The title: what is to be done.
    Title,
    /// The first step, within 30 days.
    FirstStep,
    /// The evidence that it is done.
    Indicator,
    /// The wanted international support.
    Support,
}

#[derive(Debug, Clone)]
pub enum Message {
    Write(ActionText, field::Action),
    /// Somebody types the lead institution, or takes one from the list.
    Lead(completion::Message),
    /// Somebody types the institutions that help, or takes one from the list.
    Partners(completion::Message),
    /// Sets the horizon, or none.
    Horizon(Option<Horizon>),
    /// Sets the effort, or none.
    Effort(Option<Effort>),
    /// Sets the importance, or none.
    Importance(Option<Importance>),
    /// Sets the status.
    Status(Status),
}

/// A new identifier from the clock, so that items sort by the time of their creation.
pub(super) fn new_item() -> ItemId {
    ItemId(Uuid::now_v7())
}

/// An action with the horizon, importance and effort of a question, and no text.
pub(super) fn blank(ordinal: usize, context: Context<'_>) -> Action {
    let result = context.results().questions().get(ordinal);
    let question = context.questionnaire().question(ordinal);

    Action {
        question: question.map(|question| question.id.clone()),
        horizon: result.and_then(|result| result.target?.horizon),
        effort: result.and_then(|result| result.effort),
        importance: result.and_then(|result| result.importance),
        ..Action::default()
    }
}

impl ActionForm {
    fn with(id: Option<ItemId>, action: Action) -> Self {
        let mut title = Field::single(&action.title);
        title.move_to_end();

        Self {
            id,
            question: action.question.clone(),
            title,
            lead: Completion::of_one(&action.lead),
            partners: Completion::of_several(&action.partners),
            horizon: action.horizon,
            effort: action.effort,
            importance: action.importance,
            first_step: Field::single(&action.first_step),
            indicator: Field::single(&action.indicator),
            support: Field::single(&action.support),
            status: action.status,
            before: action,
            is_refused: false,
            is_there: true,
        }
    }

    /// A form without an action.
    pub(super) fn empty() -> Self {
        Self {
            is_there: false,
            ..Self::with(None, Action::default())
        }
    }

    /// A new action that belongs to no question.
    pub(super) fn without_question() -> Self {
        Self::with(None, Action::default())
    }

    /// A new action for a question.
    pub(super) fn new(ordinal: usize, context: Context<'_>) -> Self {
        Self::with(None, blank(ordinal, context))
    }

    /// The form of an existing action.
    pub(super) fn of(id: ItemId, context: Context<'_>) -> Option<Self> {
        let action = context.assessment().actions().get(id)?;

        Some(Self::with(Some(id), action.clone()))
    }

    /// The form of an action that an edit is about to add.
    pub(super) fn kept(id: ItemId, edit: &Edit, context: Context<'_>) -> Self {
        match edit {
            Edit::PutAction { action, .. } => Self::with(Some(id), action.clone()),
            _ => Self::of(id, context).unwrap_or_else(Self::empty),
        }
    }

    /// The action that the form changes.
    pub(super) fn id(&self) -> Option<ItemId> {
        self.id
    }

    /// Whether the form has an action to fill in.
    pub(super) fn is_there(&self) -> bool {
        self.is_there
    }

    /// The question to which the action belongs.
    pub(super) fn ordinal(&self, context: Context<'_>) -> Option<usize> {
        context.questionnaire().ordinal(self.question.as_ref()?)
    }

    /// Whether the title is empty.
    pub(super) fn has_no_title(&self) -> bool {
        self.title.text().trim().is_empty()
    }

    /// The action with the typed texts.
    pub(super) fn action(&self, _desk: Context<'_>) -> Action {
        let text = |field: &Field| field.text().trim().to_owned();

        Action {
            question: self.question.clone(),
            title: text(&self.title),
            lead: self.lead.text(),
            partners: self.partners.text(),
            horizon: self.horizon,
            effort: self.effort,
            importance: self.importance,
            first_step: text(&self.first_step),
            indicator: text(&self.indicator),
            support: text(&self.support),
            status: self.status,
        }
    }

    /// Whether leaving the form would lose a draft.
    pub(super) fn is_started(&self, context: Context<'_>) -> bool {
        self.is_there && self.action(context) != self.before
    }

    /// Updates the form after an edit elsewhere, unless it has a draft.
    pub(super) fn refresh(&mut self, context: Context<'_>) {
        if self.is_started(context) || !self.is_there {
            return;
        }

        let again = match (self.id, self.ordinal(context)) {
            (Some(id), ordinal) => {
                Self::of(id, context).or_else(|| Some(Self::new(ordinal?, context)))
            }
            (None, Some(ordinal)) => Some(Self::new(ordinal, context)),
            (None, None) => return,
        };
        let again = again.unwrap_or_else(Self::empty);

        // A field with an unchanged text keeps its caret and its undo.
        if again.before != self.before || again.id != self.id {
            *self = again;
        }
    }

    pub(super) fn update(&mut self, message: Message, context: Context<'_>) {
        match message {
            Message::Write(text, action) => {
                if self.field(text).update(action) {
                    self.is_refused = false;
                }
            }
            Message::Lead(message) => {
                self.lead.update(message, context);
            }
            Message::Partners(message) => {
                self.partners.update(message, context);
            }
            Message::Horizon(horizon) => self.horizon = horizon,
            Message::Effort(effort) => self.effort = effort,
            Message::Importance(importance) => self.importance = importance,
            Message::Status(status) => self.status = status,
        }
    }

    fn field(&mut self, text: ActionText) -> &mut Field {
        match text {
            ActionText::Title => &mut self.title,
            ActionText::FirstStep => &mut self.first_step,
            ActionText::Indicator => &mut self.indicator,
            ActionText::Support => &mut self.support,
        }
    }

    /// The action and its edit; `None` without a title.
    pub(super) fn done(&mut self, context: Context<'_>) -> Option<(ItemId, Edit)> {
        let mut action = self.action(context);

        // Who types a short name means the institution.
        if let Some((_, lead)) = context.assessment().institution_called(&action.lead) {
            action.lead.clone_from(&lead.name);
        }

        if action.title.is_empty() {
            self.is_refused = true;

            return None;
        }

        let id = self.id.unwrap_or_else(new_item);

        Some((id, Edit::PutAction { id, action }))
    }

    fn lead<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let env = context.env;
        let field = env
            .field(self.lead.field(), |action| {
                Message::Lead(completion::Message::Type(action))
            })
            .label(env.text("plan-lead"))
            .dense()
            .id(LEAD);

        self.lead.view(field, Message::Lead, env)
    }

    fn partners<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let env = context.env;
        let field = env
            .field(self.partners.field(), |action| {
                Message::Partners(completion::Message::Type(action))
            })
            .label(env.text("plan-partners"))
            .dense()
            .id(PARTNERS);

        self.partners.view(field, Message::Partners, env)
    }

    /// The title: what is to be done.
    fn title<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let env = context.env;
        let title = env
            .field(&self.title, |action| {
                Message::Write(ActionText::Title, action)
            })
            .label(env.text("plan-action"))
            .placeholder(env.text("plan-action-hint"))
            .dense()
            .id(TITLE);

        if self.is_refused {
            title.error(Some(env.text("plan-action-missing"))).into()
        } else {
            title.into()
        }
    }

    /// The scrolling part of the form: all fields, or those of the first ones that do not fit below in a small window.
    pub(super) fn view<'a>(
        &'a self,
        extent: FormExtent,
        is_wide: bool,
        context: Context<'a>,
    ) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;

        if extent == FormExtent::First {
            let fields = env
                .is_slim()
                .then(|| column![self.title(context), self.lead(context)]);

            return column![fields].into();
        }

        let title = self.title(context);
        let horizons = horizons(env);
        let efforts = efforts(env);
        let importances = importances(env);
        let statuses = Status::ALL.map(|status| status_name(status, env));
        let horizon = ui.segmented(&horizons, place(&Horizon::ALL, self.horizon), |at| {
            Message::Horizon(nth(&Horizon::ALL, at))
        });
        let effort = ui.segmented(&efforts, place(&Effort::ALL, self.effort), |at| {
            Message::Effort(nth(&Effort::ALL, at))
        });
        let importance = self.importance.map_or(0, |i| usize::from(i.number()));
        let importance = ui.segmented(&importances, importance, |at| {
            let importance = at.checked_sub(1).and_then(|at| Importance::all().nth(at));

            Message::Importance(importance)
        });
        let status = Status::ALL.iter().position(|status| *status == self.status);
        let status = ui
            .select(statuses, status, |at| {
                Message::Status(choice(Status::ALL, at))
            })
            .dense();
        let pair =
            |one: Element<'a, Message>, other: Element<'a, Message>| -> Element<'a, Message> {
                let halves = [
                    container(one).width(Fill).into(),
                    container(other).width(Fill).into(),
                ];

                if is_wide {
                    ui.row(halves).spacing(space::S).align_y(iced::Top).into()
                } else {
                    let [one, other] = halves;

                    column![one, other].spacing(space::XS).into()
                }
            };
        // Two choices with long labels do not fit beside each other.
        let letters = efforts.concat().chars().count();
        let choices = |one, other| -> Element<'a, Message> {
            if letters <= LETTERS {
                pair(one, other)
            } else {
                column![one, other].spacing(space::XS).into()
            }
        };
        let choice = |key: &'static str, control: Element<'a, Message>| {
            labelled(env.text(key), ui.start(control).into(), env)
        };

        column![
            title,
            pair(self.lead(context), self.partners(context)),
            choices(
                choice("plan-horizon", horizon.into()),
                choice("plan-effort", effort.into())
            ),
            pair(
                choice("plan-importance", importance.into()),
                labelled(env.text("plan-status"), status.into(), env)
            ),
            text(
                ActionText::FirstStep,
                &self.first_step,
                "plan-first-step",
                env
            ),
            text(
                ActionText::Indicator,
                &self.indicator,
                "plan-indicator",
                env
            ),
            text(ActionText::Support, &self.support, "plan-support", env),
        ]
        .spacing(space::XS)
        .into()
    }

    /// The part that stays below: the buttons, and the first fields if the form shows only those.
    pub(super) fn below<'a>(
        &'a self,
        extent: FormExtent,
        context: Context<'a>,
    ) -> Element<'a, super::Message> {
        let env = context.env;
        let ui = env.ui;
        let done = match self.id {
            Some(_) => ui.primary(env.text("plan-done")).icon(Icon::Check),
            None => ui.primary(env.text("plan-add")).icon(Icon::Plus),
        };
        let can_be_taken_in = self.is_started(context) || self.id.is_none();
        // Beside the lead institution the key cap has no space.
        let has_key = env.is_wide() || (extent == FormExtent::All && !env.is_slim());
        let done = if has_key {
            done.key(key_cap("Ctrl+Enter", env))
        } else {
            done
        };
        let done = done
            .width(Fill)
            .on_press_maybe(can_be_taken_in.then_some(super::Message::Done));
        let more = match extent {
            FormExtent::First => env.text("plan-more"),
            FormExtent::All => env.text("plan-less"),
        };
        let more = ui.secondary(more).on_press(super::Message::More);
        let remove = self.id.map(|_| {
            let remove = ui.icon_button(Icon::Minus).on_press(super::Message::Remove);

            ui.tip(remove, env.text("plan-remove"))
        });
        let buttons = [Some(done.into()), remove, Some(more.into())];
        let buttons = ui.buttons(buttons.into_iter().flatten()).width(Fill);

        if extent == FormExtent::All || env.is_slim() {
            return buttons.into();
        }

        let lead =
            container(self.lead(context).map(super::Message::Form)).width(Length::FillPortion(3));
        let buttons = container(buttons).width(Length::FillPortion(5));

        let end = ui
            .row([lead.into(), buttons.into()])
            .spacing(space::XS)
            .align_y(iced::Bottom);
        let title = container(self.title(context).map(super::Message::Form)).padding([0.0, 2.0]);

        column![title, end].into()
    }
}

/// The most letters of the efforts for a place beside another choice.
const LETTERS: usize = 22;

/// A control under its label.
pub(super) fn labelled<'a, M: 'a>(
    words: String,
    control: Element<'a, M>,
    env: Env<'a>,
) -> Element<'a, M> {
    let ui = env.ui;
    let words = container(ui.caption(words)).padding(ui.padding(0.0, 0.0, 0.0, space::XXS));

    column![ui.start(words), control].width(Fill).into()
}

/// The choice at a position after "not said".
pub(super) fn nth<T: Copy>(all: &[T], index: usize) -> Option<T> {
    all.get(index.checked_sub(1)?).copied()
}

/// The position of a choice after "not said".
pub(super) fn place<T: PartialEq>(all: &[T], chosen: Option<T>) -> usize {
    let position = |chosen: T| all.iter().position(|one| *one == chosen);

    chosen.and_then(position).map_or(0, |position| position + 1)
}

/// "Not said", then the horizons in months.
pub(super) fn horizons(env: Env<'_>) -> [String; 4] {
    [
        env.text("plan-none"),
        env.text("plan-short"),
        env.text("plan-medium"),
        env.text("plan-long"),
    ]
}

/// "Not said", then the efforts.
pub(super) fn efforts(env: Env<'_>) -> [String; 4] {
    [
        env.text("plan-none"),
        env.text("plan-effort-low"),
        env.text("plan-effort-medium"),
        env.text("plan-effort-high"),
    ]
}

/// "Not said", then 1 to 5.
fn importances(env: Env<'_>) -> Vec<String> {
    let numbers = Importance::all().map(|i| env.locale.count(i.number().into()));

    [env.text("plan-none")].into_iter().chain(numbers).collect()
}

pub(super) fn status_name(status: Status, env: Env<'_>) -> String {
    match status {
        Status::Proposed => env.text("plan-proposed"),
        Status::Confirmed => env.text("plan-confirmed"),
        Status::Underway => env.text("plan-underway"),
        Status::Done => env.text("plan-finished"),
        Status::Dropped => env.text("plan-dropped"),
    }
}

fn text<'a>(
    text: ActionText,
    field: &'a Field,
    key: &'static str,
    env: Env<'a>,
) -> Element<'a, Message> {
    env.field(field, move |action| Message::Write(text, action))
        .label(env.text(key))
        .dense()
        .into()
}
