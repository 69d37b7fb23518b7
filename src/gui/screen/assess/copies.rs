//! The part of Assess about copies: which breakout asks the question, the conflicts about it, and the origin of each value.

use super::{Filter, Message, State};
use crate::assessment::{AnswerPart, ItemId, Part, Passage};
use crate::gui::Element;
use crate::gui::context::Context;
use crate::gui::decide::card::CardWidth;
use crate::gui::decide::{Decide, Decision};
use crate::gui::icon::Icon;
use crate::gui::label::shortened;
use crate::gui::theme::space;
use crate::message::conflict;
use crate::questionnaire::Question;
use crate::results::QuestionResult;

use iced::Fill;
use iced::widget::{Column, column, container};
use jiff::tz::TimeZone;

/// What the panel shows instead of the answer.
#[derive(Debug)]
pub(super) enum SidePanel {
    /// The decisions about the question.
    Decide(Box<Decide>),
    /// Where each value came from.
    Origins,
}

/// Which questions the copy of a breakout shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Whose {
    #[default]
    Own,
    /// All questions.
    All,
}

impl State {
    /// The breakout whose questions alone are shown; `None` shows all.
    pub(super) fn own(&self, context: Context<'_>) -> Option<ItemId> {
        let own = context.assessment().copy_of()?;
        let has_questions = context
            .results()
            .breakout(Some(own))
            .is_some_and(|breakout| !breakout.questions.is_empty());

        (self.whose == Whose::Own && has_questions).then_some(own)
    }

    /// Whether the screen shows a question.
    pub(super) fn is_own(&self, ordinal: usize, context: Context<'_>) -> bool {
        let Some(own) = self.own(context) else {
            return true;
        };

        context
            .results()
            .breakout(Some(own))
            .is_none_or(|breakout| breakout.questions.binary_search(&ordinal).is_ok())
    }

    /// Whether the filter lets a question through.
    pub(super) fn passes(
        &self,
        ordinal: usize,
        result: &QuestionResult,
        context: Context<'_>,
    ) -> bool {
        let question = context.questionnaire().question(ordinal);

        match (self.filter, question) {
            (Filter::InConflict, Some(question)) => {
                context.assessment().answer(&question.id).has_conflict()
            }
            (filter, _) => filter.lets_through(result),
        }
    }

    /// The open decisions about the question.
    pub(super) fn items(&self, context: Context<'_>) -> Vec<Decision> {
        match self.question(context) {
            Some(question) => Decide::of_question(context.assessment(), &question.id),
            None => Vec::new(),
        }
    }

    /// The control over the list: only the breakout's questions, or all.
    pub(super) fn whose_choice<'a>(&'a self, context: Context<'a>) -> Option<Element<'a, Message>> {
        let env = context.env;
        let own = context.assessment().copy_of()?;
        let name = context.assessment().breakout_name(own)?;
        let words = env.format("assess-only-own", &[("name", shortened(name, 40).into())]);
        let is_on = self.whose == Whose::Own;

        Some(
            env.ui
                .check_box(words, is_on, Some(Message::ToggleWhose))
                .into(),
        )
    }

    /// The button over the question that decides about what copies say otherwise; its tip names that. `None` if they agree.
    pub(super) fn disagreement<'a>(&'a self, context: Context<'a>) -> Option<Element<'a, Message>> {
        let env = context.env;
        let ui = env.ui;
        let items = self.items(context);

        if items.is_empty() {
            return None;
        }

        let parts = items.iter().filter_map(|item| match item {
            Decision::Conflict(conflict) => Some(conflict::part(&conflict.part, env.locale)),
            Decision::Twice(_) => None,
        });
        let parts = env.locale.list(parts.collect::<Vec<_>>());
        let is_open = matches!(self.beside, Some(SidePanel::Decide(_)));
        let (words, tip) = if env.is_slim() {
            (env.text("decide-open"), env.text("decide-disagree"))
        } else {
            (env.text("decide-disagree"), String::new())
        };
        let decide = ui.secondary(words).icon(Icon::Merge).compact();
        let decide = if env.is_slim() {
            decide
        } else {
            decide.key("K")
        };
        let decide = decide.selected(is_open).on_press(Message::ToggleDecide);
        let tip = [tip, shortened(&parts, 120)];
        let tip = env
            .locale
            .line(tip.into_iter().filter(|part| !part.is_empty()));

        Some(ui.tip_above(decide, tip))
    }

    /// Whose question it is, if another breakout works on it: people read that before they answer it here as well.
    pub(super) fn whose_line<'a>(&'a self, context: Context<'a>) -> Option<Element<'a, Message>> {
        let env = context.env;
        let ui = env.ui;
        let assessment = context.assessment();
        let questionnaire = context.questionnaire();
        let place = questionnaire.place(self.at)?;
        let element = questionnaire.elements().get(place.element)?;
        let theirs = assessment.breakout_of_element(&element.id);
        let is_ours = theirs == assessment.copy_of();

        if is_ours || !self.records(context) {
            return None;
        }

        let words = match theirs.and_then(|id| assessment.breakout_name(id)) {
            Some(name) => env.format("assess-theirs", &[("name", shortened(name, 40).into())]),
            None => env.text("assess-of-plenary"),
        };
        let icon = ui.icon_in(Icon::Delegation, 14.0, ui.palette().discuss.ink);

        Some(
            ui.row([icon, ui.start(ui.small_strong(words)).into()])
                .spacing(6)
                .into(),
        )
    }

    /// The button that shows where the values came from; `None` without values.
    pub(super) fn origins_button<'a>(
        &'a self,
        context: Context<'a>,
    ) -> Option<Element<'a, Message>> {
        let env = context.env;
        let ui = env.ui;
        let question = self.question(context)?;
        let is_empty = origins(question, context).is_empty();

        (!is_empty && !self.is_voting(context)).then(|| {
            let button = ui
                .icon_button(Icon::History)
                .compact()
                .selected(matches!(self.beside, Some(SidePanel::Origins)))
                .on_press(Message::ToggleOrigins);

            ui.tip_above(button, env.text("origins-title"))
        })
    }

    /// The panel with the decisions, or with the origins.
    pub(super) fn beside_panel<'a>(
        &'a self,
        beside: &'a SidePanel,
        question: &'a Question,
        context: Context<'a>,
    ) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let (title, message) = match beside {
            SidePanel::Decide(_) => ("decide-disagree", Message::ToggleDecide),
            SidePanel::Origins => ("origins-title", Message::ToggleOrigins),
        };
        let close = ui.icon_button(Icon::Close).compact().on_press(message);
        let title = container(ui.start(ui.panel(env.text(title)))).width(Fill);
        let head = ui.row([title.into(), close.into()]);
        let body: Element<'a, Message> = match beside {
            SidePanel::Decide(decide) => self.decisions(decide, context),
            SidePanel::Origins => shown_origins(question, context),
        };

        column![head, ui.divider(), ui.scroll(body).height(Fill)]
            .spacing(space::XS)
            .into()
    }

    fn decisions<'a>(&'a self, decide: &'a Decide, context: Context<'a>) -> Element<'a, Message> {
        let ui = context.env.ui;
        let items = self.items(context);
        let at = decide.at(&items);
        let why = container(ui.start(ui.caption(context.env.text("decide-why")))).padding([0, 4]);
        let cards = items.iter().enumerate().map(|(position, item)| {
            decide
                .card(item, (position == at, CardWidth::Panel), context)
                .map(Message::Decide)
        });

        column![why, Column::with_children(cards).spacing(space::S)]
            .spacing(space::XS)
            .into()
    }
}

/// The values of an answer by part: the value, then who gave it, one line for each side.
fn origins(question: &Question, context: Context<'_>) -> Vec<(String, Vec<(String, String)>)> {
    let locale = context.env.locale;
    let assessment = context.assessment();
    let answer = assessment.answer(&question.id);
    let passages = [Passage::Strengths, Passage::Gaps, Passage::Note];
    let parts = [AnswerPart::Outcome]
        .into_iter()
        .chain(passages.map(AnswerPart::Passage))
        .chain(
            answer
                .evidence()
                .iter()
                .map(|(id, _)| AnswerPart::Evidence(id)),
        )
        .chain(
            answer
                .dissents()
                .iter()
                .map(|(id, _)| AnswerPart::Dissent(id)),
        )
        .chain(answer.rounds().iter().map(|(id, _)| AnswerPart::Round(id)))
        .chain([
            AnswerPart::Target,
            AnswerPart::Importance,
            AnswerPart::Effort,
        ]);
    let parts = parts.map(|part| Part::Answer(question.id.clone(), part));

    parts
        .filter_map(|part| {
            let sides = assessment.given(&part);

            if sides.is_empty() {
                return None;
            }

            let lines = sides.iter().flat_map(|side| {
                let value = conflict::value(&side.value, context.questionnaire(), locale);
                let value = shortened(&value, 80);

                side.by.iter().map(move |stamp| {
                    let at = stamp.at.to_zoned(TimeZone::system()).datetime();
                    let source = conflict::source(&assessment.source(stamp), at, locale);

                    (value.clone(), source)
                })
            });

            Some((conflict::part(&part, locale), lines.collect()))
        })
        .collect()
}

fn shown_origins<'a>(question: &Question, context: Context<'a>) -> Element<'a, Message> {
    let ui = context.env.ui;
    let parts = origins(question, context).into_iter().map(|(part, lines)| {
        let lines = lines.into_iter().map(|(value, source)| {
            column![ui.start(ui.small(value)), ui.start(ui.caption(source)),].into()
        });

        column![
            ui.start(ui.head(part)),
            Column::with_children(lines).spacing(space::XXS)
        ]
        .spacing(2)
        .into()
    });

    container(Column::with_children(parts).spacing(space::S))
        .padding([0, 4])
        .into()
}
