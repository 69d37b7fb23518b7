//! Assess: shows one question at a time with its ladder of levels, and beside it what the delegation says about it.

mod asking;
mod casting;
mod copies;
mod earlier;
mod elsewhere;
mod entry;
pub(crate) mod form;
mod in_view;
mod involved;
mod keys;
mod ladder;
mod list;
mod narrow;
mod offers;
mod onward;
mod panel;
mod reason;
mod revealed;
mod round;
mod votes;
mod written;

pub use asking::Asking;
#[cfg(test)]
pub use asking::Message as AskingMessage;
pub use copies::Whose;
pub use entry::EntryWay;
pub use form::AnswerForm;
pub use list::{Filter, QuestionOrder};
pub use reason::ReasonForm;
pub use round::{RoundMessage, RoundView};

use crate::assessment::{Edit, ItemId, Outcome, Passage, Review, Scope};
use crate::gui::Element;
use crate::gui::context::Context;
use crate::gui::decide;
use crate::gui::pace::{Clock, Pace};
use crate::gui::round::{Mode, QuestionInFront};
use crate::gui::screen::{self, Notice, Towards};
use crate::gui::theme::space;
use crate::gui::widget::field::{self, Field};
use crate::gui::widget::focus;
use crate::gui::widget::mark::Tone;
use crate::questionnaire::{Level, Question, QuestionId};
use crate::results;

use copies::SidePanel;
use iced::time::Instant;
use iced::widget::{Id, column, row};
use iced::{Fill, Task};

use std::collections::BTreeMap;

/// Focus ids of the fields of the panel.
const STRENGTHS: Id = Id::new("assess-strengths");
const GAPS: Id = Id::new("assess-gaps");
const NOTE: Id = Id::new("assess-note");
const SEARCH: Id = Id::new("assess-search");
/// Id of the scrollable list, by which the screen scrolls to the current question.
const LIST: Id = Id::new("assess-list");

/// The state of Assess: the current question, and what is open beside it.
#[derive(Debug)]
pub struct State {
    /// The ordinal of the current question.
    at: usize,
    /// Whether a person has unlocked the recorded answer: digits record again.
    is_changing: bool,
    /// Whether the lines under the question are shown in a low window.
    shows_details: bool,
    /// Whether what an earlier assessment had noted is shown.
    shows_earlier: bool,
    /// The filter of the questions at which arrows stop.
    filter: Filter,
    /// Whether the copy of a breakout shows only its own questions.
    whose: Whose,
    /// The order of the list.
    sort: QuestionOrder,
    /// Whether the list of all questions covers the ladder.
    list: Option<Field>,
    /// The open form of the panel.
    form: Option<AnswerForm>,
    /// Forms that could not be taken in when somebody went to another question, by ordinal.
    begun: BTreeMap<usize, AnswerForm>,
    /// What the panel shows instead of the answer.
    beside: Option<SidePanel>,
    /// The form that asks for the reason of a void or a third round.
    reason: Option<ReasonForm>,
    /// The panel that asks for dissent from what was just recorded.
    asking: Option<Asking>,
    /// The rows of what was brought before the room met.
    offers: offers::OffersView,
    /// The state of the round's panel.
    rounds: RoundView,
    /// The timer of the question.
    pub(in crate::gui) pace: Pace,
    strengths: Field,
    gaps: Field,
    note: Field,
}

#[derive(Debug, Clone)]
pub enum Message {
    /// Shows the question with this ordinal.
    Show(usize),
    /// Shows the next question that the filter lets through.
    Next,
    Previous,
    /// Goes on: to the next question, after the last one to one that is open, and then to the results.
    Onward,
    /// Records a level, or votes for it.
    Record(Level),
    /// Records "don't know", or votes so.
    DontKnow,
    /// Records "not applicable", which needs a reason, or votes so.
    NotApplicable,
    /// Opens the form for "no consent", which needs a minority view.
    Contested,
    /// Unlocks a recorded answer.
    Change,
    /// Removes the answer.
    Reopen,
    /// Sets or clears the mark to come back.
    ToggleReview,
    /// Somebody types into a text of the answer.
    Write(Passage, field::Action),
    /// Focuses a text.
    Focus(Passage),
    /// Opens the form for a new piece of evidence, or for one that is there.
    Evidence(Option<ItemId>),
    /// Opens the form for a new minority view, or for one that is there.
    Dissent(Option<ItemId>),
    /// A message of the open form.
    Form(form::Message),
    /// A message of the round.
    Round(RoundMessage),
    /// A message of the form that asks for a reason.
    Reason(reason::Message),
    /// A message of the panel that asks for dissent.
    Asking(asking::Message),
    /// A message of the rows of what was brought.
    Offers(offers::Message),
    /// Opens the list of who is here.
    WhoIsHere,
    /// Opens the plan of the day.
    PlanDay,
    /// Opens or closes the list of questions.
    ToggleList,
    /// Somebody searches the list.
    Search(field::Action),
    /// Shows the first question that the search found.
    ShowFound,
    Filter(Filter),
    /// Sets the order of the list.
    Sort(QuestionOrder),
    /// Asks the questions of the quick scan, or all.
    SetScope(Scope),
    /// Shows or folds the lines under the question.
    ToggleDetails,
    /// Shows or folds what an earlier assessment had noted.
    ToggleEarlier,
    /// Shows only the questions of the copy's breakout, or all.
    ToggleWhose,
    /// Shows or hides the decisions about the question.
    ToggleDecide,
    /// A message of the decisions.
    Decide(decide::Message),
    /// Shows or hides where the values came from.
    ToggleOrigins,
    /// Stops the timer, or lets it run again.
    ToggleClock,
    /// Closes what is open: form, list, change.
    Escape,
}

pub type Action = screen::Action<Message>;

impl State {
    /// Opens at the first open question.
    pub fn new(context: Context<'_>) -> Self {
        let open = |(_, q): &(usize, &crate::results::QuestionResult)| {
            q.is_asked && q.state == results::QuestionState::Open
        };
        let own = context.assessment().copy_of();
        let own = own.and_then(|own| context.results().breakout(Some(own)));
        let questions = context.results().questions();
        let mut asked = questions.iter().enumerate();
        let first_open = asked.find(|question| {
            let is_own = own.is_none_or(|own| own.questions.contains(&question.0));

            is_own && open(question)
        });
        let first_own = own.and_then(|own| own.questions.first().copied());
        let first = first_own.unwrap_or_else(|| first_asked(context));
        let mut screen = Self {
            at: first_open.map_or(first, |(ordinal, _)| ordinal),
            is_changing: false,
            shows_details: false,
            shows_earlier: false,
            filter: Filter::All,
            whose: Whose::default(),
            sort: QuestionOrder::default(),
            list: None,
            form: None,
            begun: BTreeMap::new(),
            beside: None,
            reason: None,
            asking: None,
            offers: offers::OffersView::default(),
            rounds: RoundView::default(),
            pace: Pace::new(0),
            strengths: Field::growing(""),
            gaps: Field::growing(""),
            note: Field::growing(""),
        };
        screen.rounds = RoundView::of(screen.at, &RoundView::default(), context);
        screen.refresh(context);
        screen.start_clock(context);

        screen
    }

    /// The ordinal of the current question.
    pub fn at(&self) -> usize {
        self.at
    }

    /// Whether a person has unlocked the recorded answer.
    pub fn is_changing(&self) -> bool {
        self.is_changing
    }

    /// Updates the fields from the assessment, as after an undo or for another question.
    pub fn refresh(&mut self, context: Context<'_>) {
        let Some(question) = self.question(context) else {
            return;
        };
        let answer = context.assessment().answer(&question.id);

        if let Some(SidePanel::Decide(decide)) = &mut self.beside {
            decide.refresh(context.assessment());

            if !answer.has_conflict() {
                self.beside = None;
            }
        }

        for passage in [Passage::Strengths, Passage::Gaps, Passage::Note] {
            let words = answer.passage(passage);
            let field = self.field(passage);

            if field.text() != words {
                field.set_text(words);
            }
        }
    }

    /// The edits for drafts that are not in the assessment yet.
    pub fn drafts(&self, context: Context<'_>) -> Vec<Edit> {
        let Some(question) = self.question(context) else {
            return Vec::new();
        };
        let answer = context.assessment().answer(&question.id);
        let drafts = [
            (Passage::Strengths, &self.strengths),
            (Passage::Gaps, &self.gaps),
            (Passage::Note, &self.note),
        ];

        drafts
            .into_iter()
            .map(|(passage, field)| (passage, field.text()))
            .filter(|(passage, words)| answer.passage(*passage) != words)
            .map(|(passage, words)| Edit::Write {
                question: question.id.clone(),
                passage,
                words,
            })
            .collect()
    }

    /// Takes in an open form if it is complete: a person who goes elsewhere has not cancelled it. A form whose edit would be refused
    /// stays open.
    pub fn take_in(&mut self, context: Context<'_>) -> Option<Edit> {
        let edit = self
            .completed(context)
            .filter(|edit| context.allows(edit))?;
        self.form = None;

        Some(edit)
    }

    /// The edit of an open form that somebody has begun, if it is complete.
    fn completed(&mut self, context: Context<'_>) -> Option<Edit> {
        let question = self.id(context)?;
        let form = self.form.as_mut().filter(|form| form.is_started())?;

        match form.update(form::Message::Done, question, context) {
            form::Action::Done(edit) => Some(edit),
            form::Action::Open | form::Action::Closed => None,
        }
    }

    /// Opens a form; one that is open already is taken in before.
    fn open_form(&mut self, form: AnswerForm, context: Context<'_>) -> Action {
        self.instead_of_form(context, |screen| {
            screen.form = Some(form);

            Action::Run(focus::on(form::FIRST))
        })
    }

    /// Does something else in place of an open form, which is taken in before. A form that cannot be taken in now stays, and gets the
    /// focus.
    fn instead_of_form(
        &mut self,
        context: Context<'_>,
        act: impl FnOnce(&mut Self) -> Action,
    ) -> Action {
        let back = || Action::Run(focus::on(form::FIRST));
        let typed = match self.completed(context) {
            Some(edit) if !context.allows(&edit) => {
                return Action::All(vec![back(), Action::Edit(edit)]);
            }
            None if self.form.as_ref().is_some_and(AnswerForm::is_started) => return back(),
            typed => typed,
        };
        self.form = None;
        let act = act(self);

        match typed {
            Some(edit) => Action::All(vec![Action::Edit(edit), act]),
            None => act,
        }
    }

    fn field(&mut self, passage: Passage) -> &mut Field {
        match passage {
            Passage::Strengths => &mut self.strengths,
            Passage::Gaps => &mut self.gaps,
            Passage::Note => &mut self.note,
        }
    }

    fn question<'a>(&self, context: Context<'a>) -> Option<&'a Question> {
        context.questionnaire().question(self.at)
    }

    fn id(&self, context: Context<'_>) -> Option<QuestionId> {
        self.question(context).map(|question| question.id.clone())
    }

    fn state(&self, context: Context<'_>) -> results::QuestionState {
        context
            .results()
            .questions()
            .get(self.at)
            .map_or(results::QuestionState::Open, |question| question.state)
    }

    /// Whether a digit records now: the question is open, or a person has unlocked it.
    fn records(&self, context: Context<'_>) -> bool {
        let is_voting = matches!(self.mode(context), Mode::Voting(..));

        !is_voting && (self.is_changing || self.state(context) == results::QuestionState::Open)
    }

    /// Whether the question is recorded, and a digit alone does not change it.
    fn is_settled(&self, context: Context<'_>) -> bool {
        let is_voting = matches!(self.mode(context), Mode::Voting(..));

        !is_voting && !self.records(context)
    }

    /// Shows another question.
    pub fn show(&mut self, ordinal: usize, context: Context<'_>) {
        if ordinal < context.questionnaire().len() {
            self.is_changing = false;

            if ordinal != self.at {
                // What cannot be taken in now waits at its question.
                if let Some(form) = self.form.take().filter(AnswerForm::is_started) {
                    self.begun.insert(self.at, form);
                }

                self.at = ordinal;
                self.form = self.begun.remove(&ordinal);
                self.beside = None;
                self.reason = None;
                self.asking = None;
                self.offers = offers::OffersView::default();
                self.rounds = RoundView::of(self.at, &self.rounds, context);
            }

            self.refresh(context);
            self.start_clock(context);
        }
    }

    fn start_clock(&mut self, context: Context<'_>) {
        if let Some(question) = self.question(context) {
            self.pace.turn_to(&question.id, Instant::now());
        }
    }

    /// The clock of the current question.
    pub(super) fn clock(&self, context: Context<'_>) -> Clock {
        match self.question(context) {
            Some(question) => {
                let spent = context.assessment().answer(&question.id).spent();

                self.pace.clock(&question.id, spent)
            }
            None => Clock::default(),
        }
    }

    /// The current question for the room view.
    pub fn in_front<'a>(&self, context: Context<'a>) -> QuestionInFront<'a> {
        QuestionInFront {
            ordinal: self.at,
            mode: self.mode(context),
            clock: self.clock(context),
        }
    }

    /// A question for the room view, whether it is the current one or not.
    pub fn asked<'a>(&self, ordinal: usize, context: Context<'a>) -> QuestionInFront<'a> {
        let question = context.questionnaire().question(ordinal);

        match question.filter(|_| ordinal != self.at) {
            Some(question) => {
                let spent = context.assessment().answer(&question.id).spent();

                QuestionInFront {
                    ordinal,
                    mode: Mode::of(ordinal, false, context),
                    clock: self.pace.clock(&question.id, spent),
                }
            }
            None => self.in_front(context),
        }
    }

    /// The ordinals at which arrows stop, in order; the current question is always among them.
    fn order(&self, context: Context<'_>) -> Vec<usize> {
        let questions = context.results().questions().iter().enumerate();

        questions
            .filter(|(ordinal, q)| {
                *ordinal == self.at
                    || (q.is_asked
                        && self.is_own(*ordinal, context)
                        && self.passes(*ordinal, q, context))
            })
            .map(|(ordinal, _)| ordinal)
            .collect()
    }

    fn neighbour(&self, context: Context<'_>, towards: Towards) -> Option<usize> {
        // Arrows follow the rows of an open list, and the order of the questionnaire otherwise.
        let order = match &self.list {
            Some(search) => self.found(&search.text(), context),
            None => self.order(context),
        };
        let Some(position) = order.iter().position(|ordinal| *ordinal == self.at) else {
            return order.first().copied();
        };

        match towards {
            Towards::Next => order.get(position + 1).copied(),
            Towards::Previous => position.checked_sub(1).and_then(|p| order.get(p).copied()),
        }
    }

    pub fn update(&mut self, message: Message, context: Context<'_>) -> Action {
        let Some(question) = self.id(context) else {
            return Action::None;
        };

        match message {
            Message::Show(ordinal) => {
                self.list = None;

                Action::ShowQuestion(ordinal)
            }
            Message::Next => self.go(context, Towards::Next),
            Message::Onward => self.go_onward(context),
            Message::Previous => self.go(context, Towards::Previous),
            Message::Record(level) => self.record(context, Outcome::Agreed(level)),
            Message::DontKnow => self.record(context, Outcome::DontKnow),
            Message::NotApplicable if !self.records(context) => {
                self.record(context, Outcome::DontKnow)
            }
            Message::NotApplicable => self.open_form(AnswerForm::not_applicable(), context),
            Message::Contested => {
                self.open_form(AnswerForm::contested(context, &question), context)
            }
            Message::Change => {
                self.is_changing = true;
                self.beside = None;

                Action::Run(focus::off())
            }
            Message::Reopen => {
                self.is_changing = false;

                Action::Edit(Edit::Record {
                    question,
                    outcome: Outcome::Open,
                })
            }
            Message::ToggleReview => {
                let review = match context.assessment().answer(&question).review() {
                    Review::Clear => Review::Marked,
                    Review::Marked => Review::Clear,
                };

                Action::Edit(Edit::SetReview { question, review })
            }
            Message::Write(passage, action) => {
                if self.field(passage).update(action) {
                    Action::Typed
                } else {
                    Action::None
                }
            }
            Message::Focus(passage) => self.instead_of_form(context, |screen| {
                screen.beside = None;

                Action::Run(focus::on(match passage {
                    Passage::Strengths => STRENGTHS,
                    Passage::Gaps => GAPS,
                    Passage::Note => NOTE,
                }))
            }),
            Message::Evidence(id) => {
                self.open_form(AnswerForm::evidence(context, &question, id), context)
            }
            Message::Dissent(id) => {
                self.open_form(AnswerForm::dissent(context, &question, id), context)
            }
            Message::Form(message) => self.update_form(message, question, context),
            Message::Round(message) => self.update_round(message, question, context),
            Message::Reason(message) => self.update_reason(message, question, context),
            Message::Asking(message) => self.update_asking(message, question, context),
            Message::Offers(message) => self.update_offers(message, context),
            Message::WhoIsHere => Action::WhoIsHere,
            Message::PlanDay => Action::PlanDay,
            Message::ToggleList => {
                self.list = match self.list.take() {
                    Some(_) => None,
                    None => Some(Field::single("")),
                };

                Action::Run(if self.list.is_some() {
                    self.show_in_list(context)
                } else {
                    focus::off()
                })
            }
            Message::Search(action) => {
                if let Some(search) = &mut self.list {
                    search.update(action);
                }

                Action::None
            }
            Message::ShowFound => {
                let found = self
                    .list
                    .as_ref()
                    .map(|search| self.found(&search.text(), context));

                match found.and_then(|found| found.first().copied()) {
                    Some(ordinal) => self.update(Message::Show(ordinal), context),
                    None => Action::None,
                }
            }
            Message::Filter(filter) => {
                self.filter = filter;

                Action::None
            }
            Message::Sort(sort) => {
                self.sort = sort;

                Action::None
            }
            Message::SetScope(scope) => {
                Action::Edit(Edit::SetFact(crate::assessment::Fact::Scope(scope)))
            }
            Message::ToggleDetails => {
                self.shows_details = !self.shows_details;

                Action::None
            }
            Message::ToggleEarlier => {
                self.shows_earlier = !self.shows_earlier;

                Action::None
            }
            Message::ToggleWhose => {
                self.whose = match self.whose {
                    Whose::Own => Whose::All,
                    Whose::All => Whose::Own,
                };

                Action::None
            }
            Message::ToggleDecide => {
                let is_open = matches!(self.beside, Some(SidePanel::Decide(_)));
                let is_due = !is_open && context.assessment().answer(&question).has_conflict();

                self.instead_of_form(context, |screen| {
                    screen.beside = is_due.then(|| SidePanel::Decide(Box::default()));

                    Action::Run(focus::off())
                })
            }
            Message::Decide(message) => {
                let items = self.items(context);
                let Some(SidePanel::Decide(decide)) = &mut self.beside else {
                    return Action::None;
                };

                match decide.update(message, &items, context) {
                    decide::Action::None => Action::None,
                    decide::Action::Edit(edit) => Action::Edit(edit),
                    decide::Action::Run(task) => Action::Run(task.map(Message::Decide)),
                    decide::Action::ShowQuestion(ordinal) => Action::ShowQuestion(ordinal),
                }
            }
            Message::ToggleOrigins => {
                let is_open = matches!(self.beside, Some(SidePanel::Origins));
                self.beside = (!is_open).then_some(SidePanel::Origins);

                Action::Run(focus::off())
            }
            Message::ToggleClock => {
                self.pace.toggle(Instant::now());

                Action::None
            }
            Message::Escape => {
                if self.form.take().is_none()
                    && self.reason.take().is_none()
                    && self.asking.take().is_none()
                    && self.list.take().is_none()
                    && !self.offers.leave()
                    && self.beside.take().is_none()
                {
                    self.is_changing = false;
                }

                Action::Run(focus::off())
            }
        }
    }

    /// Focuses the search and scrolls the current question into the middle of the list.
    fn show_in_list(&self, context: Context<'_>) -> Task<Message> {
        let found = self.found("", context);
        let position = found
            .iter()
            .position(|ordinal| *ordinal == self.at)
            .unwrap_or(0);
        let share = position as f32 / found.len().max(1) as f32;
        let offset = iced::widget::operation::RelativeOffset { x: 0.0, y: share };

        Task::batch([
            focus::on(SEARCH),
            iced::widget::operation::snap_to(LIST, offset),
        ])
    }

    fn update_form(
        &mut self,
        message: form::Message,
        question: QuestionId,
        context: Context<'_>,
    ) -> Action {
        let Some(form) = &mut self.form else {
            return Action::None;
        };

        match form.update(message, question, context) {
            form::Action::Open => Action::None,
            form::Action::Closed => {
                self.form = None;

                Action::Run(focus::off())
            }
            // It is refused with a sentence, and the form keeps its words.
            form::Action::Done(edit) if !context.allows(&edit) => Action::Edit(edit),
            form::Action::Done(edit) => {
                self.form = None;
                self.is_changing = false;

                Action::All(vec![Action::Edit(edit), Action::Run(focus::off())])
            }
        }
    }

    fn go(&self, context: Context<'_>, towards: Towards) -> Action {
        self.neighbour(context, towards)
            .map_or(Action::None, Action::ShowQuestion)
    }

    fn record(&mut self, context: Context<'_>, outcome: Outcome) -> Action {
        let within = outcome
            .level()
            .is_none_or(|l| l.index() < context.questionnaire().scale().len());

        match self.id(context) {
            Some(question) if within && self.records(context) => {
                self.is_changing = false;

                self.recorded(question, outcome, context)
            }
            Some(_) if within && self.is_settled(context) => Action::Say(Notice {
                tone: Tone::Info,
                title: context.env.text("assess-recorded-already"),
                words: context.env.text("assess-recorded-already-next"),
            }),
            _ => Action::None,
        }
    }

    pub fn view<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let Some(question) = self.question(context) else {
            return column![].into();
        };

        if env.is_small() {
            return self.narrow(question, context);
        }

        let centre: Element<'a, Message> = match &self.list {
            Some(search) => self.list_card(search, context),
            None => column![
                self.question_card(question, context),
                self.ladder_card(question, context)
            ]
            .spacing(space::S)
            .height(Fill)
            .into(),
        };
        let mut parts = Vec::new();

        if !env.is_slim() {
            parts.push(self.element_list(context));
        }

        parts.push(iced::widget::container(centre).width(Fill).into());
        parts.push(self.panel(question, context));

        row![
            ui.row(parts)
                .spacing(space::M)
                .height(Fill)
                .align_y(iced::Top)
        ]
        .padding(if env.is_compact() { space::S } else { space::M })
        .into()
    }
}

fn first_asked(context: Context<'_>) -> usize {
    context
        .results()
        .questions()
        .iter()
        .position(|question| question.is_asked)
        .unwrap_or(0)
}
