//! The form of an action: what is to be done, by whom, by when, and what shows that it is done.

use super::Extent;
use crate::assessment::{Action, Edit, Effort, Horizon, Importance, ItemId, Status};
use crate::gui::Element;
use crate::gui::desk::{Desk, Frame};
use crate::gui::icon::Icon;
use crate::gui::screen::help::cap;
use crate::gui::theme::space;
use crate::gui::widget::field::{self, Field};
use crate::questionnaire::QuestionId;

use iced::widget::{Id, column, container};
use iced::{Fill, Length};
use uuid::Uuid;

/// The field for what is to be done.
pub(super) const TITLE: Id = Id::new("plan-title");

/// An action as typed.
#[derive(Debug, Clone)]
pub(super) struct Form {
    /// Which action is changed; `None` adds one.
    id: Option<ItemId>,
    question: Option<QuestionId>,
    title: Field,
    lead: Field,
    /// The lead institution is typed, since it is none of the list.
    types_lead: bool,
    partners: Field,
    horizon: Option<Horizon>,
    effort: Option<Effort>,
    importance: Option<Importance>,
    first_step: Field,
    indicator: Field,
    support: Field,
    status: Status,
    /// What the form began with.
    before: Action,
    /// The title was missing when it should have been taken in.
    is_refused: bool,
    /// Whether there is anything to fill in.
    is_there: bool,
}

/// A field of the form in which somebody types.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Text {
    /// What is to be done.
    Title,
    /// Who answers for it.
    Lead,
    /// Who helps.
    Partners,
    /// What is done within 30 days.
    FirstStep,
    /// What shows that it is done.
    Indicator,
    /// Which international support is wanted.
    Support,
}

/// What happens in the form.
#[derive(Debug, Clone)]
pub enum Message {
    /// Somebody types.
    Write(Text, field::Action),
    /// An institution is chosen as the lead; after the last one comes another.
    Lead(usize),
    /// By when; 0 is not said, then the horizons.
    Horizon(usize),
    /// How much work; 0 is not said.
    Effort(usize),
    /// How much it matters; 0 is not said.
    Importance(usize),
    /// How far it is.
    Status(usize),
}

/// A new identifier, made of the time so that items sort in the order of their making.
pub(super) fn new_item() -> ItemId {
    ItemId(Uuid::now_v7())
}

/// An action for a question that says nothing yet but what the question says itself.
pub(super) fn blank(ordinal: usize, desk: Desk<'_>) -> Action {
    let result = desk.results().questions().get(ordinal);
    let question = desk.questionnaire().question(ordinal);

    Action {
        question: question.map(|question| question.id.clone()),
        horizon: result.and_then(|result| result.target?.horizon),
        effort: result.and_then(|result| result.effort),
        importance: result.and_then(|result| result.importance),
        ..Action::default()
    }
}

impl Form {
    fn with(id: Option<ItemId>, action: Action) -> Self {
        let mut title = Field::single(&action.title);
        title.move_to_end();

        Self {
            id,
            question: action.question.clone(),
            title,
            lead: Field::single(&action.lead),
            types_lead: false,
            partners: Field::single(&action.partners),
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

    /// Nothing to fill in.
    pub fn empty() -> Self {
        Self {
            is_there: false,
            ..Self::with(None, Action::default())
        }
    }

    /// A new action that belongs to no question.
    pub fn without_question() -> Self {
        Self::with(None, Action::default())
    }

    /// A new action for a question.
    pub fn new(ordinal: usize, desk: Desk<'_>) -> Self {
        Self::with(None, blank(ordinal, desk))
    }

    /// The form of an action that is there.
    pub fn of(id: ItemId, desk: Desk<'_>) -> Option<Self> {
        let action = desk.assessment().actions().get(id)?;

        Some(Self::with(Some(id), action.clone()))
    }

    /// The form of an action as an edit is about to put it.
    pub fn kept(id: ItemId, edit: &Edit, desk: Desk<'_>) -> Self {
        match edit {
            Edit::PutAction { action, .. } => Self::with(Some(id), action.clone()),
            _ => Self::of(id, desk).unwrap_or_else(Self::empty),
        }
    }

    /// Which action is changed.
    pub fn id(&self) -> Option<ItemId> {
        self.id
    }

    /// Whether there is anything to fill in.
    pub fn is_there(&self) -> bool {
        self.is_there
    }

    /// The question that the action belongs to.
    pub fn ordinal(&self, desk: Desk<'_>) -> Option<usize> {
        desk.questionnaire().ordinal(self.question.as_ref()?)
    }

    /// Whether nothing says what is to be done.
    pub fn has_no_title(&self) -> bool {
        self.title.text().trim().is_empty()
    }

    /// The action as typed.
    pub fn action(&self, _desk: Desk<'_>) -> Action {
        let text = |field: &Field| field.text().trim().to_owned();

        Action {
            question: self.question.clone(),
            title: text(&self.title),
            lead: text(&self.lead),
            partners: text(&self.partners),
            horizon: self.horizon,
            effort: self.effort,
            importance: self.importance,
            first_step: text(&self.first_step),
            indicator: text(&self.indicator),
            support: text(&self.support),
            status: self.status,
        }
    }

    /// Whether leaving the form would lose something.
    pub fn is_started(&self, desk: Desk<'_>) -> bool {
        self.is_there && self.action(desk) != self.before
    }

    /// Follows the assessment after a change elsewhere, unless somebody has begun to change the form.
    pub fn refresh(&mut self, desk: Desk<'_>) {
        if self.is_started(desk) || !self.is_there {
            return;
        }

        let again = match (self.id, self.ordinal(desk)) {
            (Some(id), ordinal) => Self::of(id, desk).or_else(|| Some(Self::new(ordinal?, desk))),
            (None, Some(ordinal)) => Some(Self::new(ordinal, desk)),
            (None, None) => return,
        };
        let again = again.unwrap_or_else(Self::empty);

        // Its caret and its memory stay where nothing has changed.
        if again.before != self.before || again.id != self.id {
            *self = again;
        }
    }

    /// Takes a message in.
    pub fn update(&mut self, message: Message, desk: Desk<'_>) {
        match message {
            Message::Write(text, action) => {
                if self.field(text).update(action).is_some() {
                    self.is_refused = false;
                }
            }
            Message::Lead(index) => match self.institutions(desk).get(index) {
                Some(lead) => self.lead.set_text(lead),
                None => self.types_lead = true,
            },
            Message::Horizon(index) => self.horizon = nth(&Horizon::ALL, index),
            Message::Effort(index) => self.effort = nth(&Effort::ALL, index),
            Message::Importance(index) => {
                self.importance = index.checked_sub(1).and_then(|i| Importance::all().nth(i));
            }
            Message::Status(index) => {
                self.status = Status::ALL.get(index).copied().unwrap_or_default();
            }
        }
    }

    fn field(&mut self, text: Text) -> &mut Field {
        match text {
            Text::Title => &mut self.title,
            Text::Lead => &mut self.lead,
            Text::Partners => &mut self.partners,
            Text::FirstStep => &mut self.first_step,
            Text::Indicator => &mut self.indicator,
            Text::Support => &mut self.support,
        }
    }

    /// The change with the action it is about, if there is a title.
    pub fn done(&mut self, desk: Desk<'_>) -> Option<(ItemId, Edit)> {
        let action = self.action(desk);

        if action.title.is_empty() {
            self.is_refused = true;

            return None;
        }

        let id = self.id.unwrap_or_else(new_item);

        Some((id, Edit::PutAction { id, action }))
    }

    /// The institutions to choose from: those of the delegation and those that lead something, with the one that is chosen.
    fn institutions(&self, desk: Desk<'_>) -> Vec<String> {
        let people = desk.assessment().participants().iter();
        let actions = desk.assessment().actions().iter();
        let mut names: Vec<String> = people
            .map(|(_, person)| person.organisation.trim().to_owned())
            .chain(actions.map(|(_, action)| action.lead.trim().to_owned()))
            .chain([self.lead.text().trim().to_owned()])
            .filter(|name| !name.is_empty())
            .collect();
        names.sort_by_key(|name| name.to_lowercase());
        names.dedup();

        names
    }

    fn lead<'a>(&'a self, desk: Desk<'a>) -> Element<'a, Message> {
        let frame = desk.frame;
        let ui = frame.ui;
        let mut names = self.institutions(desk);

        if self.types_lead || names.is_empty() {
            return ui
                .field(&self.lead, |action| Message::Write(Text::Lead, action))
                .label(frame.text("plan-lead"))
                .dense()
                .into();
        }

        let lead = self.lead.text();
        let chosen = names.iter().position(|name| name == lead.trim());
        names.push(frame.text("plan-lead-other"));
        let select = ui
            .select(names, chosen, Message::Lead)
            .placeholder(frame.text("plan-lead-none"))
            .dense();

        labelled(frame.text("plan-lead"), select.into(), frame)
    }

    /// What is to be done.
    fn title<'a>(&'a self, desk: Desk<'a>) -> Element<'a, Message> {
        let frame = desk.frame;
        let title = frame
            .ui
            .field(&self.title, |action| Message::Write(Text::Title, action))
            .label(frame.text("plan-action"))
            .placeholder(frame.text("plan-action-hint"))
            .dense()
            .id(TITLE);

        if self.is_refused {
            title.error(Some(frame.text("plan-action-missing"))).into()
        } else {
            title.into()
        }
    }

    /// What scrolls of the form: all fields; of the first ones those that have no room below, which is in a small window.
    pub fn view<'a>(
        &'a self,
        extent: Extent,
        is_wide: bool,
        desk: Desk<'a>,
    ) -> Element<'a, Message> {
        let frame = desk.frame;
        let ui = frame.ui;

        if extent == Extent::First {
            let fields = frame
                .is_slim()
                .then(|| column![self.title(desk), self.lead(desk)]);

            return column![fields].into();
        }

        let title = self.title(desk);
        let horizons = horizons(frame);
        let efforts = efforts(frame);
        let importances = importances(frame);
        let statuses = Status::ALL.map(|status| status_name(status, frame));
        let horizon = ui.segmented(
            &horizons,
            place(&Horizon::ALL, self.horizon),
            Message::Horizon,
        );
        let effort = ui.segmented(&efforts, place(&Effort::ALL, self.effort), Message::Effort);
        let importance = self.importance.map_or(0, |i| usize::from(i.number()));
        let importance = ui.segmented(&importances, importance, Message::Importance);
        let status = Status::ALL.iter().position(|status| *status == self.status);
        let status = ui.select(statuses, status, Message::Status).dense();
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
        // Two choices of long words do not stand beside each other.
        let letters = efforts.concat().chars().count();
        let choices = |one, other| -> Element<'a, Message> {
            if letters <= LETTERS {
                pair(one, other)
            } else {
                column![one, other].spacing(space::XS).into()
            }
        };
        let choice = |key: &'static str, control: Element<'a, Message>| {
            labelled(frame.text(key), ui.start(control).into(), frame)
        };

        column![
            title,
            pair(
                self.lead(desk),
                text(Text::Partners, &self.partners, "plan-partners", frame)
            ),
            choices(
                choice("plan-horizon", horizon.into()),
                choice("plan-effort", effort.into())
            ),
            pair(
                choice("plan-importance", importance.into()),
                labelled(frame.text("plan-status"), status.into(), frame)
            ),
            text(Text::FirstStep, &self.first_step, "plan-first-step", frame),
            text(Text::Indicator, &self.indicator, "plan-indicator", frame),
            text(Text::Support, &self.support, "plan-support", frame),
        ]
        .spacing(space::XS)
        .into()
    }

    /// What stays under the form: the buttons, with the first fields above and beside them where those alone are shown.
    pub fn below<'a>(&'a self, extent: Extent, desk: Desk<'a>) -> Element<'a, super::Message> {
        let frame = desk.frame;
        let ui = frame.ui;
        let done = match self.id {
            Some(_) => ui.primary(frame.text("plan-done")).icon(Icon::Check),
            None => ui.primary(frame.text("plan-add")).icon(Icon::Plus),
        };
        let can_be_taken_in = self.is_started(desk) || self.id.is_none();
        // Beside the lead institution there is no room for the key.
        let has_key = frame.is_wide() || (extent == Extent::All && !frame.is_slim());
        let done = if has_key {
            done.key(cap("Ctrl+Enter", frame))
        } else {
            done
        };
        let done = done
            .width(Fill)
            .on_press_maybe(can_be_taken_in.then_some(super::Message::Done));
        let more = match extent {
            Extent::First => frame.text("plan-more"),
            Extent::All => frame.text("plan-less"),
        };
        let more = ui.secondary(more).on_press(super::Message::More);
        let remove = self.id.map(|_| {
            let remove = ui.icon_button(Icon::Minus).on_press(super::Message::Remove);

            ui.tip(remove, frame.text("plan-remove"))
        });
        let buttons = [Some(done.into()), remove, Some(more.into())];
        let buttons = ui.buttons(buttons.into_iter().flatten()).width(Fill);

        if extent == Extent::All || frame.is_slim() {
            return buttons.into();
        }

        let lead =
            container(self.lead(desk).map(super::Message::Form)).width(Length::FillPortion(3));
        let buttons = container(buttons).width(Length::FillPortion(5));

        let end = ui
            .row([lead.into(), buttons.into()])
            .spacing(space::XS)
            .align_y(iced::Bottom);
        let title = container(self.title(desk).map(super::Message::Form)).padding([0.0, 2.0]);

        column![title, end].into()
    }
}

/// How many letters the efforts have at most to stand beside another choice.
const LETTERS: usize = 22;

/// A control under its words.
pub(super) fn labelled<'a, M: 'a>(
    words: String,
    control: Element<'a, M>,
    frame: Frame<'a>,
) -> Element<'a, M> {
    let ui = frame.ui;
    let words = container(ui.caption(words)).padding(ui.padding(0.0, 0.0, 0.0, space::XXS));

    column![ui.start(words), control].width(Fill).into()
}

fn nth<T: Copy>(all: &[T], index: usize) -> Option<T> {
    all.get(index.checked_sub(1)?).copied()
}

/// The position of a choice after "not said".
pub(super) fn place<T: PartialEq>(all: &[T], chosen: Option<T>) -> usize {
    let position = |chosen: T| all.iter().position(|one| *one == chosen);

    chosen.and_then(position).map_or(0, |position| position + 1)
}

/// "Not said", then the horizons in months.
pub(super) fn horizons(frame: Frame<'_>) -> [String; 4] {
    [
        frame.text("plan-none"),
        frame.text("plan-short"),
        frame.text("plan-medium"),
        frame.text("plan-long"),
    ]
}

/// "Not said", then the efforts.
pub(super) fn efforts(frame: Frame<'_>) -> [String; 4] {
    [
        frame.text("plan-none"),
        frame.text("plan-effort-low"),
        frame.text("plan-effort-medium"),
        frame.text("plan-effort-high"),
    ]
}

/// "Not said", then 1 to 5.
fn importances(frame: Frame<'_>) -> Vec<String> {
    let numbers = Importance::all().map(|i| frame.locale.count(i.number().into()));

    [frame.text("plan-none")]
        .into_iter()
        .chain(numbers)
        .collect()
}

/// What a status is called.
pub(super) fn status_name(status: Status, frame: Frame<'_>) -> String {
    match status {
        Status::Proposed => frame.text("plan-proposed"),
        Status::Confirmed => frame.text("plan-confirmed"),
        Status::Underway => frame.text("plan-underway"),
        Status::Done => frame.text("plan-finished"),
        Status::Dropped => frame.text("plan-dropped"),
    }
}

fn text<'a>(
    text: Text,
    field: &'a Field,
    key: &'static str,
    frame: Frame<'a>,
) -> Element<'a, Message> {
    frame
        .ui
        .field(field, move |action| Message::Write(text, action))
        .label(frame.text(key))
        .dense()
        .into()
}
