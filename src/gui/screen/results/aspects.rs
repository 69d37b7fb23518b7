//! The second tab: every aspect with its value and bounds, and the terms of the chosen value.

use super::rows::{ScaleMarks, axis, coverage, mean, plot_with, table_row};
use super::tables::card;
use super::{HOW, Message, State, row_id};
use crate::gui::Element;
use crate::gui::context::Context;
use crate::gui::icon::Icon;
use crate::gui::label;
use crate::gui::theme::space;
use crate::gui::widget::choice::TableColumn;
use crate::gui::widget::mark::TokenSize;
use crate::questionnaire::Level;
use crate::results::{self, Measured};

use iced::widget::text::Wrapping;
use iced::widget::{Column, column, container, responsive, space as blank};
use iced::{Fill, Length, Padding};

/// Height of an aspect's row, of a card's head, and of the card that explains a value.
const ROW: f32 = 36.0;
const HEAD: f32 = 66.0;
const EXPLAINED: f32 = 116.0;
/// Height below which the card that explains a value scrolls with the rows.
const LOW: f32 = 360.0;
/// The most elements whose names fit side by side over one card.
const NAMES: usize = 3;
/// The most letters that all their names have together.
const LETTERS: usize = 62;

/// A range of elements, the last one excluded.
type ElementRange = std::ops::Range<usize>;

impl State {
    /// The number of aspects.
    pub(super) fn aspect_count(context: Context<'_>) -> usize {
        context
            .questionnaire()
            .elements()
            .iter()
            .map(|element| element.aspects.len())
            .sum()
    }

    /// Element and aspect of a row.
    pub(super) fn aspect_at(row: usize, context: Context<'_>) -> Option<(usize, usize)> {
        let elements = context.questionnaire().elements().iter().enumerate();
        let mut aspects =
            elements.flat_map(|(e, element)| (0..element.aspects.len()).map(move |a| (e, a)));

        aspects.nth(row)
    }

    /// The row of an element's first aspect.
    pub(super) fn first_row(element: usize, context: Context<'_>) -> usize {
        context
            .questionnaire()
            .elements()
            .iter()
            .take(element)
            .map(|element| element.aspects.len())
            .sum()
    }

    /// Two cards side by side, or one above the other if space is short.
    pub(super) fn aspects<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let ui = context.env.ui;

        responsive(move |size| {
            let (first, second) = halves(context);
            let rows = |stretch: &ElementRange| {
                let elements = &context.questionnaire().elements()[stretch.clone()];

                elements
                    .iter()
                    .map(|element| element.aspects.len())
                    .sum::<usize>() as f32
            };
            let left = HEAD + ROW * rows(&first) + EXPLAINED + space::S;
            let right = HEAD + ROW * rows(&second);
            let is_wide = size.width >= 900.0 && !second.is_empty();
            let legend = (!Self::has_legend_beside_tabs(context)).then(|| {
                let legend = Self::legend_of_levels(context);

                ui.card(legend).padding([9.0, space::M]).width(Fill)
            });
            let second = (!second.is_empty())
                .then(|| container(self.aspect_card(second, context)).width(Fill));
            let first = self.aspect_card(first, context);

            if is_wide && size.height >= left.max(right) && legend.is_none() {
                // In a large window the card is as large as its text; otherwise it takes the rest.
                let has_plenty = size.height > left + 2.0 * ROW;
                let height = if has_plenty { Length::Shrink } else { Fill };
                let first = column![first, self.explained(context, height)]
                    .spacing(space::S)
                    .width(Fill);
                let cards = ui.row([first.into()]).push(container(second).width(Fill));

                return cards
                    .spacing(space::S)
                    .align_y(iced::Top)
                    .height(Fill)
                    .into();
            }

            let cards: Element<'a, Message> = if is_wide {
                let cards = ui.row([container(first).width(Fill).into()]);

                cards
                    .push(container(second).width(Fill))
                    .spacing(space::S)
                    .align_y(iced::Top)
                    .into()
            } else {
                column![first].push(second).spacing(space::S).into()
            };
            let cards = column![cards, legend].spacing(space::S);
            let explained = self.explained(context, Length::Shrink);

            if size.height < LOW {
                ui.scroll(cards.push(explained)).height(Fill).into()
            } else {
                // The card that explains a value stays in sight while the rows scroll.
                column![ui.scroll(cards).height(Fill), explained]
                    .spacing(space::S)
                    .into()
            }
        })
        .into()
    }

    fn aspect_card<'a>(
        &'a self,
        stretch: ElementRange,
        context: Context<'a>,
    ) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let is_slim = env.is_slim();
        let plot = if is_slim { 116.0 } else { 162.0 };
        let columns = [
            TableColumn::Middle(Length::Fixed(38.0)),
            TableColumn::Words(Fill),
            TableColumn::Middle(Length::Fixed(72.0)),
            TableColumn::Middle(Length::Fixed(plot)),
            TableColumn::Number(Length::Fixed(86.0)),
        ];
        let elements = context.questionnaire().elements();
        let letters = |element: &crate::questionnaire::Element| {
            let name = match stretch.len() {
                NAMES => element.short_name(),
                _ => &element.name,
            };

            name.chars().count()
        };
        let letters: usize = elements[stretch.clone()].iter().map(letters).sum();
        let names = (stretch.len() <= NAMES && letters <= LETTERS && !is_slim)
            .then(|| Self::element_names(stretch.clone(), context));
        let has_names = names.is_some();
        let heads = [
            blank::horizontal().into(),
            ui.head(env.text("results-aspect")).into(),
            ui.head(env.text("results-now")).into(),
            axis(plot - 2.0 * space::XS, context),
            ui.head(env.text("results-questions")).into(),
        ];
        let mut rows = Vec::new();
        let mut index = Self::first_row(stretch.start, context);

        for element in stretch {
            if !has_names {
                rows.push(Self::element_row(element, context));
            }

            let aspects = elements[element]
                .aspects
                .iter()
                .zip(&context.results().elements()[element].aspects);

            for (position, (aspect, measured)) in aspects.enumerate() {
                let goals = &context.results().elements()[element].aspect_goals;
                let goal = goals.get(position).copied().flatten();
                let marks = ScaleMarks {
                    goal: goal.map(|goal| goal.permille),
                    before: None,
                };
                let badge = if position == 0 && has_names {
                    ui.small_badge(element, elements.len(), env.locale.count(element + 1))
                } else {
                    blank::horizontal().into()
                };
                let cells = [
                    badge,
                    ui.start(ui.small(aspect.name.as_str())).into(),
                    label::value_cell(measured, context),
                    plot_with(measured, marks, context),
                    ui.small(coverage(measured, context)).into(),
                ];
                rows.push(
                    table_row(ui.cells(&columns, cells), ROW, context)
                        .selected(index == self.at)
                        .id(row_id(index))
                        .on_press(Message::Choose(self.tab, index))
                        .into(),
                );
                index += 1;
            }
        }

        let content = column![
            names,
            ui.table_head(&columns, heads),
            Column::with_children(rows)
        ];

        card(content, context).into()
    }

    /// The elements of a card with their values, side by side.
    fn element_names(stretch: ElementRange, context: Context<'_>) -> Element<'_, Message> {
        let env = context.env;
        let ui = env.ui;
        let elements = context.questionnaire().elements();
        let is_tight = stretch.len() == NAMES;
        let last = stretch.end.saturating_sub(1);
        let mut items = Vec::new();

        for index in stretch {
            let element = &elements[index];
            let name = match element.short.as_str() {
                short if is_tight && !short.is_empty() => short,
                _ => element.name.as_str(),
            };
            items.push(element_name(
                index,
                name,
                &context.results().elements()[index].whole,
                context,
            ));
            items.extend((index < last).then(|| ui.gap()));
        }

        container(ui.row(items).spacing(space::XS))
            .padding([4.0, space::XS])
            .into()
    }

    /// A row with the element above its aspects, if its name has no space in the head.
    fn element_row(index: usize, context: Context<'_>) -> Element<'_, Message> {
        let ui = context.env.ui;
        let element = &context.questionnaire().elements()[index];
        let whole = &context.results().elements()[index].whole;
        let count = context.questionnaire().elements().len();
        let value = whole.reading.value().map(|shown| {
            let value = context.env.locale.figure(shown.figure);

            ui.small_strong(value).wrapping(Wrapping::None).into()
        });
        let badge = ui.small_badge(index, count, context.env.locale.count(index + 1));
        let name = ui.start(ui.small_strong(element.name.as_str()));
        let name = container(name).width(Fill).into();
        let items = [Some(badge), Some(name), value].into_iter().flatten();
        let name = ui.row(items).spacing(space::XS);

        column![container(name).padding([7.0, space::XS]), ui.divider()].into()
    }

    /// Whether the levels fit into the line of the title.
    pub(super) fn has_legend_beside_tabs(context: Context<'_>) -> bool {
        let scale = context.questionnaire().scale();
        let letters: usize = scale.iter().map(|level| level.name.chars().count()).sum();

        !context.env.is_slim() && scale.len() <= 5 && letters <= 45
    }

    /// The legend of the colours.
    pub(super) fn legend_of_levels<'a>(context: Context<'a>) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let scale = context.questionnaire().scale();
        let levels = scale.iter().enumerate().map(|(position, level)| {
            let numeral = label::level(Level::at(position), context.questionnaire(), env);
            let token = ui.token(position, scale.len(), numeral, TokenSize::Tiny);

            ui.row([token, ui.small(level.name.as_str()).into()])
                .spacing(space::XS)
                .into()
        });
        // Five levels a line where the scale is long.
        let levels: Vec<Element<'a, Message>> = levels.collect();
        let mut lines: Vec<Vec<Element<'a, Message>>> = vec![Vec::new()];

        for level in levels {
            if lines.last().is_some_and(|line| line.len() == 5) {
                lines.push(Vec::new());
            }

            if let Some(line) = lines.last_mut() {
                line.push(level);
            }
        }

        let lines = lines
            .into_iter()
            .map(|line| ui.row(line).spacing(20.0).into());

        Column::with_children(lines)
            .spacing(space::XS)
            .align_x(ui.start_side())
            .into()
    }

    /// The terms of the chosen value, and the questions that do not count.
    fn explained<'a>(&'a self, context: Context<'a>, height: Length) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let Some((element, position)) = Self::aspect_at(self.at, context) else {
            return ui.gap();
        };
        let aspect = &context.questionnaire().elements()[element].aspects[position];
        let measured = &context.results().elements()[element].aspects[position];
        let asked = context.results().asked_of(element, position);
        let number = format!(
            "{}.{}",
            env.locale.count(element + 1),
            env.locale.count(position + 1)
        );
        let number = env.locale.left_to_right(&number);
        let title = match measured.reading.value() {
            Some(shown) => env.format(
                "results-how",
                &[
                    ("number", number.into()),
                    ("aspect", aspect.name.as_str().into()),
                    ("value", env.locale.figure(shown.figure).into()),
                ],
            ),
            None => env.format(
                "results-how-none",
                &[
                    ("number", number.into()),
                    ("aspect", aspect.name.as_str().into()),
                ],
            ),
        };
        let is_open = |ordinal: &&usize| {
            context.results().questions()[**ordinal].state == results::QuestionState::Open
        };
        let first = asked.iter().find(is_open);
        let words = if first.is_some() {
            "results-open-questions"
        } else {
            "results-show-questions"
        };
        let open = first.or(asked.first()).map(|&ordinal| {
            ui.quiet(env.text(words))
                .icon_after(Icon::ChevRight)
                .compact()
                .id(HOW)
                .on_press(Message::ShowQuestion(ordinal))
                .into()
        });
        let title = container(ui.start(ui.strong(title))).width(Fill).into();
        let head = ui
            .row([Some(title), open].into_iter().flatten())
            .height(Length::Shrink);
        let marks: Vec<Element<'a, Message>> = asked
            .iter()
            .map(|&ordinal| question_mark(ordinal, context))
            .collect();
        let sentences = [
            Self::mean_of_aspect(element, position, context),
            Self::goal_of_aspect(element, position, context),
            Self::exceptions(&asked, context),
        ];
        let sentences = sentences
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(" ");
        let content = column![
            head,
            ui.wrapped(marks, space::XXS),
            container(ui.start(ui.small(sentences))).padding(Padding::ZERO.top(space::XXS)),
        ]
        .align_x(ui.start_side());
        let content: Element<'a, Message> = if height == Length::Shrink {
            content.into()
        } else {
            ui.scroll(content).spacing(0).height(Fill).into()
        };

        ui.card(content)
            .padding(Padding::from([space::XXS, space::M]).bottom(space::XS))
            .width(Fill)
            .height(height)
            .into()
    }

    fn mean_of_aspect(element: usize, aspect: usize, context: Context<'_>) -> Option<String> {
        let measured = context
            .results()
            .elements()
            .get(element)?
            .aspects
            .get(aspect)?;
        let terms = context.results().terms(element, aspect);
        let formula = mean(&terms, measured.reading.value()?, context)?;

        Some(
            context
                .env
                .format("results-how-mean", &[("formula", formula.into())]),
        )
    }

    /// The terms of an aspect's target.
    fn goal_of_aspect(element: usize, aspect: usize, context: Context<'_>) -> Option<String> {
        let goal = (*context
            .results()
            .elements()
            .get(element)?
            .aspect_goals
            .get(aspect)?)?;
        let terms = context.results().goal_terms(element, aspect);
        let formula = mean(&terms, goal.shown, context)?;

        Some(
            context
                .env
                .format("results-how-goal", &[("formula", formula.into())]),
        )
    }

    /// The questions that do not count in the mean, a sentence for each kind.
    fn exceptions(asked: &[usize], context: Context<'_>) -> Option<String> {
        let env = context.env;
        let questions = context.results().questions();
        let of = |is_wanted: &dyn Fn(&crate::results::QuestionResult) -> bool| {
            let ids: Vec<String> = asked
                .iter()
                .filter(|ordinal| is_wanted(&questions[**ordinal]))
                .filter_map(|ordinal| context.questionnaire().question(*ordinal))
                .map(|question| env.locale.left_to_right(question.id.as_str()))
                .collect();

            (!ids.is_empty()).then(|| (env.locale.list(&ids), ids.len()))
        };
        let sentence = |key, (ids, count): (String, usize)| {
            env.format(key, &[("ids", ids.into()), ("count", count.into())])
        };
        let sentences = [
            of(&|q| q.is_provisional()).map(|ids| sentence("results-how-provisional", ids)),
            of(&|q| q.state == results::QuestionState::Contested && q.level.is_none())
                .map(|ids| sentence("results-how-contested", ids)),
            of(&|q| q.state == results::QuestionState::DontKnow)
                .map(|ids| sentence("results-how-unknown", ids)),
            of(&|q| q.state == results::QuestionState::Open)
                .map(|ids| sentence("results-how-open", ids)),
            of(&|q| q.state == results::QuestionState::NotApplicable)
                .map(|ids| sentence("results-how-not-applicable", ids)),
        ];
        let sentences: Vec<String> = sentences.into_iter().flatten().collect();

        (!sentences.is_empty()).then(|| sentences.join(" "))
    }
}

/// The elements of the first and of the second card, which get about as many rows.
fn halves(context: Context<'_>) -> (ElementRange, ElementRange) {
    let elements = context.questionnaire().elements();
    let half = State::aspect_count(context).div_ceil(2);
    let mut rows = 0;
    let fits = elements.iter().take_while(|element| {
        rows += element.aspects.len();

        rows <= half
    });
    let first = fits.count().max(1);

    (0..first, first..elements.len())
}

fn element_name<'a>(
    index: usize,
    name: &'a str,
    whole: &Measured,
    context: Context<'a>,
) -> Element<'a, Message> {
    let env = context.env;
    let ui = env.ui;
    let count = context.questionnaire().elements().len();
    // The rows say why there is no value.
    let value = whole.reading.value();
    let value = value.map(|shown| ui.small_strong(env.locale.figure(shown.figure)).into());
    let items = [
        Some(ui.small_badge(index, count, env.locale.count(index + 1))),
        Some(ui.small_strong(name).into()),
        value,
    ];

    ui.row(items.into_iter().flatten())
        .spacing(space::XS)
        .into()
}

/// A question as its identifier with its level or the icon of its state; a press shows it in Assess.
fn question_mark(ordinal: usize, context: Context<'_>) -> Element<'_, Message> {
    let env = context.env;
    let ui = env.ui;
    let result = &context.results().questions()[ordinal];
    let question = context.questionnaire().question(ordinal);
    let id = question.map_or("", |question| question.id.as_str());
    let title = question.map_or("", |question| question.short_title());
    let count = context.questionnaire().scale().len();
    let mark = match result.level {
        Some(level) => ui.token(
            level.index(),
            count,
            label::level(level, context.questionnaire(), env),
            TokenSize::Tiny,
        ),
        None => container(ui.icon_in(label::state(result.state).0, 18.0, ui.palette().ink2))
            .center(24)
            .into(),
    };
    let contested = result
        .is_provisional()
        .then(|| ui.icon_in(Icon::Contested, 16.0, ui.palette().alert_ink));
    let id = ui.small(env.locale.left_to_right(id)).into();
    let content = ui
        .row([Some(id), Some(mark), contested].into_iter().flatten())
        .spacing(6);
    let press = ui
        .press(content)
        .padding([0.0, space::XS])
        .height(36)
        .on_press(Message::ShowQuestion(ordinal));

    ui.tip(press, title)
}
