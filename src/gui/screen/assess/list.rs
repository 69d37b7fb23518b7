//! Lists the questions: those of the element beside the question, or all of them with search and filter.

use super::written::mentions;
use super::{LIST, Message, SEARCH, State, earlier};
use crate::assessment::{Review, Scope};
use crate::gui::Element;
use crate::gui::context::Context;
use crate::gui::day_words;
use crate::gui::icon::Icon;
use crate::gui::label;
use crate::gui::theme::space;
use crate::gui::widget::field::Field;
use crate::gui::widget::mark::{ChipSize, TokenSize};
use crate::gui::widget::press::{Press, PressKind};
use crate::locale::folded;
use crate::results::pace::{Done, Forecast};
use crate::results::schedule::Schedule;
use crate::results::{self, QuestionResult};

use iced::Fill;
use iced::widget::{Column, column, container};
use jiff::Zoned;

/// The most characters of an identifier in the rail.
const ID: usize = 7;

/// The filter of the list, which also decides where arrows stop.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Filter {
    /// All questions that the assessment asks.
    All,
    /// The questions in a state.
    In(results::QuestionState),
    /// The questions that are marked to come back to.
    Marked,
    /// The questions about which copies disagree.
    InConflict,
}

/// The order of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum QuestionOrder {
    /// The order of the questionnaire.
    #[default]
    InOrder,
    /// The questions on which views differ most first, those that nobody knows last.
    DisagreementsFirst,
}

impl QuestionOrder {
    /// All orders, in the order of the control.
    pub const CHOICES: [Self; 2] = [Self::InOrder, Self::DisagreementsFirst];

    fn key(self) -> &'static str {
        match self {
            Self::InOrder => "assess-sort-order",
            Self::DisagreementsFirst => "assess-sort-disagreements",
        }
    }

    fn put_in_order(self, found: Vec<usize>, context: Context<'_>) -> Vec<usize> {
        if self == Self::InOrder {
            return found;
        }

        let results = context.results();
        let apart = results.disagreements();
        let first = apart.iter().copied().filter(|o| found.contains(o));
        let (unknown, rest): (Vec<usize>, Vec<usize>) = found
            .iter()
            .copied()
            .filter(|ordinal| !apart.contains(ordinal))
            .partition(|ordinal| {
                results.questions()[*ordinal].state == results::QuestionState::DontKnow
            });

        first.chain(rest).chain(unknown).collect()
    }
}

impl Filter {
    /// All filters, in the order of the control.
    pub const CHOICES: [Self; 8] = [
        Self::All,
        Self::In(results::QuestionState::Open),
        Self::In(results::QuestionState::Agreed),
        Self::In(results::QuestionState::Contested),
        Self::In(results::QuestionState::DontKnow),
        Self::In(results::QuestionState::NotApplicable),
        Self::Marked,
        Self::InConflict,
    ];

    /// Whether the list shows a question.
    pub fn lets_through(self, question: &QuestionResult) -> bool {
        match self {
            Self::All => true,
            Self::In(state) => question.state == state,
            Self::Marked => question.review == Review::Marked,
            Self::InConflict => question.conflict,
        }
    }

    fn key(self) -> &'static str {
        match self {
            Self::All => "assess-filter-all",
            Self::In(state) => label::state(state).1,
            Self::Marked => "assess-filter-marked",
            Self::InConflict => "assess-filter-conflict",
        }
    }
}

impl State {
    /// The narrow list beside the question: the questions of its element with their states.
    pub(super) fn element_list<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let questionnaire = context.questionnaire();
        let here = questionnaire.place(self.at);
        let mut rows: Vec<Element<'a, Message>> = Vec::new();
        let mut aspect = None;

        for ordinal in self.order(context) {
            let Some(place) = questionnaire.place(ordinal) else {
                continue;
            };

            if here.is_none_or(|here| here.element != place.element) {
                continue;
            }

            if aspect.is_some_and(|aspect| aspect != place.aspect) {
                rows.push(container(ui.divider()).padding([2.0, space::XS]).into());
            }

            aspect = Some(place.aspect);
            rows.push(self.element_list_row(ordinal, context));
        }

        let filter = ui
            .icon_button(Icon::Filter)
            .compact()
            .selected(self.filter != Filter::All || self.list.is_some())
            .on_press(Message::ToggleList);
        let filter = container(ui.tip(filter, env.text("assess-list"))).center_x(Fill);
        let content = column![
            filter,
            ui.divider(),
            ui.scroll(Column::with_children(rows)).height(Fill)
        ];

        ui.card(content)
            .padding([6, 0])
            .width(92)
            .height(Fill)
            .into()
    }

    fn element_list_row<'a>(
        &'a self,
        ordinal: usize,
        context: Context<'a>,
    ) -> Element<'a, Message> {
        let ui = context.env.ui;
        let is_here = ordinal == self.at;
        let id = context
            .questionnaire()
            .question(ordinal)
            .map_or("", |question| question.id.as_str());
        // A long identifier leaves its mark in place.
        let words = label::id_of(id, ID);
        let id = if words == id {
            words
        } else {
            context.env.locale.left_to_right(&words)
        };
        let id = if is_here {
            ui.small_strong(id)
        } else {
            ui.small(id)
        };
        let mark = state_mark(&context.results().questions()[ordinal], context);
        let content = ui.row([id.into(), ui.gap(), mark]).spacing(2);

        Press::new(
            container(content).width(Fill),
            PressKind::Plain,
            ui.direction,
        )
        .width(Fill)
        .padding([0.0, space::XS])
        .selected(is_here)
        .height(if context.env.is_compact() { 34.0 } else { 36.0 })
        .on_press(Message::Show(ordinal))
        .into()
    }

    /// The ordinals of the questions that a search finds: by identifier, title, text, or what the room wrote about them.
    pub(super) fn found(&self, search: &str, context: Context<'_>) -> Vec<usize> {
        let wanted = folded(search.trim());
        let questions = context
            .questionnaire()
            .questions()
            .zip(context.results().questions())
            .enumerate();

        let found = questions
            .filter(|(ordinal, (_, result))| {
                result.is_asked
                    && self.is_own(*ordinal, context)
                    && self.passes(*ordinal, result, context)
            })
            .filter(|(_, (question, _))| mentions(question, &wanted, context.assessment()))
            .map(|(ordinal, _)| ordinal)
            .collect();

        self.sort.put_in_order(found, context)
    }

    /// The list of all questions by their short titles, with search, filter and scope.
    pub(super) fn list_card<'a>(
        &'a self,
        search: &'a Field,
        context: Context<'a>,
    ) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let found = self.found(&search.text(), context);
        let filters = Filter::CHOICES.map(|filter| env.text(filter.key()));
        let chosen = Filter::CHOICES
            .iter()
            .position(|filter| *filter == self.filter);
        let sorts = QuestionOrder::CHOICES.map(|sort| env.text(sort.key()));
        let order = QuestionOrder::CHOICES
            .iter()
            .position(|sort| *sort == self.sort);
        let scopes = [Scope::QuickScan, Scope::Whole];
        let quick = context
            .questionnaire()
            .questions()
            .filter(|question| question.quick)
            .count();
        let names = [
            env.format("assess-scope-quick", &[("count", quick.into())]),
            env.format(
                "assess-scope-whole",
                &[("count", context.questionnaire().len().into())],
            ),
        ];
        let scope = scopes
            .iter()
            .position(|scope| *scope == context.assessment().facts().scope());
        let search = env
            .field(search, Message::Search)
            .placeholder(env.text("assess-search"))
            .on_submit(Message::ShowFound)
            .id(SEARCH)
            .width(Fill);
        let scope = ui.segmented(&names, scope.unwrap_or(1), move |index| {
            Message::SetScope(scopes[index])
        });
        let close = ui
            .icon_button(Icon::Close)
            .compact()
            .on_press(Message::ToggleList);
        let filters = ui.select(filters, chosen, |index| {
            Message::Filter(Filter::CHOICES[index])
        });
        let sorts = ui.select(sorts, order, |index| {
            Message::Sort(QuestionOrder::CHOICES[index])
        });
        // In a small window the search field has the width of the title, and its placeholder names the list.
        let (title, tools) = if env.is_slim() {
            (
                ui.row([search.into(), scope.into(), close.into()]),
                ui.row([filters.width(Fill).into(), sorts.width(Fill).into()]),
            )
        } else {
            let left = ui.start(ui.aside(left(context)));

            (
                ui.row([
                    ui.panel(env.text("assess-list")).into(),
                    container(left).padding([0.0, space::S]).width(Fill).into(),
                    scope.into(),
                    close.into(),
                ]),
                ui.row([
                    search.into(),
                    filters.width(180).into(),
                    sorts.width(190).into(),
                ]),
            )
        };
        let tools = tools.spacing(space::S);
        let body: Element<'a, Message> = if found.is_empty() {
            ui.empty(
                Icon::Search,
                env.text("assess-none-found"),
                env.text("assess-none-found-next"),
                [],
            )
        } else {
            let plans = day_words::schedules(context);
            let rows = found
                .into_iter()
                .map(|ordinal| self.list_row(ordinal, &plans, context));

            ui.scroll(Column::with_children(rows))
                .id(LIST)
                .height(Fill)
                .into()
        };

        let whose = self.whose_choice(context).map(|choice| ui.start(choice));

        ui.card(column![title, tools, whose, body].spacing(space::S))
            .width(Fill)
            .height(Fill)
            .into()
    }

    fn list_row<'a>(
        &'a self,
        ordinal: usize,
        plans: &[Schedule],
        context: Context<'a>,
    ) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let questionnaire = context.questionnaire();
        let result = &context.results().questions()[ordinal];
        let (Some(question), Some(place)) = (
            questionnaire.question(ordinal),
            questionnaire.place(ordinal),
        ) else {
            return ui.gap();
        };
        let count = questionnaire.scale().len();
        let numeral = env.locale.count(place.element + 1);
        let badge = ui.small_badge(place.element, questionnaire.elements().len(), numeral);
        // Where an aspect begins, the time for which it is planned stands under the code.
        let planned =
            day_words::planned(ordinal, plans, env).map(|time| ui.start(ui.caption(time)));
        let id = ui.start(ui.small_strong(question.id.as_str()));
        let id = container(column![id, planned]).width(56);
        let title = container(ui.start(ui.small(question.short_title()))).width(Fill);
        let marked = (result.review == Review::Marked)
            .then(|| ui.icon_in(Icon::Quick, 16.0, ui.palette().accent_ink));
        let level = result.level.map(|level| {
            let numeral = label::level(level, questionnaire, env);

            ui.token(level.index(), count, numeral, TokenSize::Tiny)
        });
        // Without a level its place stays empty, so that the cells before it are aligned.
        let level = container(level).width(24).into();
        let (icon, word) = label::result(result);
        let icon = ui.icon_in(icon, 16.0, ui.palette().ink2);
        // If space is short the title keeps it, and only the icon shows the state.
        let state: Element<'a, Message> = if env.is_slim() {
            ui.tip(icon, env.text(word))
        } else {
            let state = ui.row([icon, ui.aside(env.text(word)).into()]).spacing(6);

            container(ui.start(state)).width(140).into()
        };
        let class = context
            .results()
            .rounds(ordinal)
            .last()
            .and_then(|round| label::class_chip(round.measures.class, ChipSize::Small, context))
            .map(|chip| container(ui.start(chip)).width(124).into());
        // Under a baseline every row has a place for the earlier level, where the title has space beside it.
        let earlier = context
            .assessment()
            .baseline()
            .filter(|_| !env.is_slim())
            .map(|_| {
                container(earlier::in_list(ordinal, context))
                    .width(28)
                    .into()
            });
        let items = [
            Some(badge),
            Some(id.into()),
            Some(title.into()),
            marked,
            class,
            earlier,
            Some(level),
            Some(state),
        ];

        ui.press_row(ui.row(items.into_iter().flatten()).spacing(space::S))
            .selected(ordinal == self.at)
            .on_press(Message::Show(ordinal))
            .into()
    }
}

/// How many questions are left, and when they will be done at this pace.
fn left(context: Context<'_>) -> String {
    let env = context.env;
    let forecast = Forecast::new(context.assessment(), context.results());
    let left = forecast.left;

    match forecast.done(Zoned::now().datetime()) {
        Some(Done::At(at)) => {
            let time = env.locale.time(at.time());

            env.format(
                "assess-left-until",
                &[("left", left.into()), ("time", time.into())],
            )
        }
        Some(Done::After(hours)) => env.format(
            "assess-left-hours",
            &[("left", left.into()), ("hours", hours.into())],
        ),
        None => env.format("assess-left", &[("left", left.into())]),
    }
}

fn state_mark<'a>(result: &QuestionResult, context: Context<'a>) -> Element<'a, Message> {
    let ui = context.env.ui;

    match result.state {
        results::QuestionState::Open => ui.icon_in(Icon::Minus, 14.0, ui.palette().ink3),
        _ => ui.icon_in(label::result(result).0, 16.0, ui.palette().accent_ink),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assessment::{AssessmentId, Signature, WriterId};
    use crate::gui::context::Env;
    use crate::gui::layout::Ui;
    use crate::gui::theme::Theme;
    use crate::gui::working_copy::WorkingCopy;
    use crate::locale::{Direction, Language, Locale};

    use jiff::Timestamp;
    use uuid::Uuid;

    #[test]
    fn disagreements_come_first_and_what_nobody_knows_last() {
        let me = Signature {
            writer: WriterId(Uuid::from_u128(1)),
            computer: "",
            at: Timestamp::UNIX_EPOCH,
        };
        let sample = crate::sample::assessment(me, AssessmentId(Uuid::from_u128(7))).unwrap();
        let work = WorkingCopy::new("sample.assessment.ron".into(), sample);
        let locale = Locale::new(Language::ENGLISH);
        let context = Context {
            work: &work,
            env: Env {
                locale: &locale,
                ui: Ui::new(Direction::LeftToRight, Theme::Light),
                size: iced::Size::new(1366.0, 768.0),
                focused: crate::gui::widget::focus::Focused::default(),
            },
        };
        let all: Vec<usize> = (0..75).collect();
        let sorted = QuestionOrder::DisagreementsFirst.put_in_order(all.clone(), context);
        let id = |ordinal: &usize| {
            context
                .questionnaire()
                .question(*ordinal)
                .unwrap()
                .id
                .as_str()
        };
        let ids: Vec<&str> = sorted.iter().map(id).collect();

        assert_eq!(ids[..3], ["CC14", "IM14", "NS12"]);
        assert_eq!(ids[73..], ["DC10", "CC08"]);
        assert_eq!(ids.len(), 75);
        assert!(sorted[14..73].is_sorted(), "the rest stays in order");
        assert_eq!(
            QuestionOrder::InOrder.put_in_order(all.clone(), context),
            all
        );
        assert_eq!(
            QuestionOrder::DisagreementsFirst.put_in_order(vec![0, 1], context),
            [0, 1]
        );
    }
}
