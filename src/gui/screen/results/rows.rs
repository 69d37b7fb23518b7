//! Cells and rows that the tables of several tabs share: marks on the scale, means, questions.

use crate::gui::Element;
use crate::gui::context::Context;
use crate::gui::icon::Icon;
use crate::gui::label;
use crate::gui::layout::{bar, edged_bar};
use crate::gui::theme::{TextRole, space};
use crate::gui::widget::focus::Focused;
use crate::gui::widget::mark::{ChipSize, TokenSize};
use crate::gui::widget::press::{Press, PressKind};
use crate::questionnaire::Level;
use crate::results::{
    self, DisplayedValue, Measured, QuestionResult, Reading, RoundResult, Term, Terms,
};

use iced::widget::{Column, column, container, space as blank, stack, text};
use iced::{Fill, Length, Padding};

use std::collections::BTreeSet;

/// The most characters of an identifier in a list.
pub(super) const ID: usize = 7;
/// Width of the dot of a value.
const DOT: f32 = 11.0;
/// Width of the largest mark; half of it is free at each end of the scale.
const MARK: f32 = 21.0;
/// Least space between two labels of an axis.
const BETWEEN: f32 = 2.0;
/// Least width of a plot in a table whose columns share the width of the window.
pub(super) const PLOT: f32 = 180.0;
/// Width of a small distribution.
const BARS: f32 = 77.0;
/// Width that a small chip has around its word.
const CHIP: f32 = 36.0;
/// Least and greatest widths of the columns of classes and of states.
const COLUMN: (f32, f32) = (60.0, 160.0);
/// Height of the plot of a value and its bounds.
const LINE: f32 = 36.0;

pub(super) fn level_name(level: Level, context: Context<'_>) -> &str {
    context
        .questionnaire()
        .scale()
        .get(level.index())
        .map_or("", |level| level.name.as_str())
}

/// A share of a width in thousandths; `None` for 0, since iced gives a share of 0 the rest of the width.
fn share<'a, M: 'a>(permille: u16) -> Option<Element<'a, M>> {
    (permille > 0).then(|| {
        blank::horizontal()
            .width(Length::FillPortion(permille))
            .into()
    })
}

/// Upright lines at the levels, as high as the row.
fn ticks<'a, M: 'a>(context: Context<'a>) -> Element<'a, M> {
    let lines = context.results().ticks().into_iter().map(|at| {
        let line = bar(1, Fill, |palette| palette.grid);

        at_place(at, line, context)
    });

    stack(lines).width(Fill).height(Fill).into()
}

/// Something at a position on the scale, in thousandths of the width that it leaves.
fn at_place<'a, M: 'a>(at: u16, what: Element<'a, M>, context: Context<'a>) -> Element<'a, M> {
    let items = [share(at), Some(what), share(1000_u16.saturating_sub(at))];

    context
        .env
        .ui
        .row(items.into_iter().flatten())
        .width(Fill)
        .into()
}

/// The labels of the levels over the lines of a plot, each over its value. The plot is at least so wide; where labels would touch
/// there, they stand in several lines.
pub(super) fn axis<'a, M: 'a>(least: f32, context: Context<'a>) -> Element<'a, M> {
    let ui = context.env.ui;
    let labels = label::levels(context.questionnaire(), context.env);
    let widths = labels.iter().map(|label| {
        ui.size_of_text(TextRole::Head, label, f32::INFINITY)
            .width
            .ceil()
    });
    let widths: Vec<f32> = widths.collect();
    let ticks = context.results().ticks();
    let lines = lines_of_axis(&ticks, &widths, least).into_iter();
    let lines = lines.map(|line| {
        let labels = line.into_iter().map(|level| {
            let label = ui.head(labels[level].clone());
            let label = container(label.wrapping(text::Wrapping::None));

            at_place(
                ticks[level],
                label.center_x(widths[level].max(MARK)).into(),
                context,
            )
        });

        stack(labels).width(Fill).into()
    });

    Column::with_children(lines).width(Fill).into()
}

/// The levels of each line of an axis for a plot of this width: they go from line to line by turns, in as few lines as it takes that
/// no label touches another.
fn lines_of_axis(ticks: &[u16], widths: &[f32], width: f32) -> Vec<Vec<usize>> {
    let ends = |level: usize| {
        let side = widths[level].max(MARK);
        let middle = side / 2.0 + f32::from(ticks[level]) / 1000.0 * (width - side);

        (
            middle - widths[level] / 2.0,
            middle + widths[level] / 2.0 + BETWEEN,
        )
    };
    let by_turns = |count: usize| -> Vec<Vec<usize>> {
        let line = |first: usize| (first..ticks.len()).step_by(count).collect();

        (0..count).map(line).collect()
    };
    let fits = |line: &Vec<usize>| {
        let mut pairs = line.windows(2);

        pairs.all(|pair| ends(pair[0]).1 <= ends(pair[1]).0)
    };

    (1..=ticks.len())
        .map(by_turns)
        .find(|lines| lines.iter().all(fits))
        .unwrap_or_default()
}

/// The other marks on the scale of a value, in thousandths.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct ScaleMarks {
    /// The target.
    pub goal: Option<u16>,
    /// The value in the baseline.
    pub before: Option<u16>,
}

/// The plot of a value on the scale, with its bounds.
pub(super) fn plot<'a, M: 'a>(measured: &Measured, context: Context<'a>) -> Element<'a, M> {
    plot_with(measured, ScaleMarks::default(), context)
}

/// A mark as wide as a dot at a position on the scale, in thousandths.
fn placed<'a, M: 'a>(at: u16, mark: Element<'a, M>, context: Context<'a>) -> Element<'a, M> {
    let mark = container(mark).center_x(MARK);

    container(at_place(at, mark.into(), context))
        .center_y(LINE)
        .into()
}

/// The plot of a value, with the target as a hollow diamond and the baseline as a hollow square.
pub(super) fn plot_with<'a, M: 'a>(
    measured: &Measured,
    marks: ScaleMarks,
    context: Context<'a>,
) -> Element<'a, M> {
    let ui = context.env.ui;
    let inset = Padding::from([0.0, (MARK - 1.0) / 2.0]);
    let lines = container(ticks(context))
        .padding(inset)
        .width(Fill)
        .height(LINE);
    let reach = measured.reach.map(|(low, high)| {
        let width = Length::FillPortion((high.saturating_sub(low)).max(1));
        let range = edged_bar(width, 10, (1.0, 0.0), |palette| {
            (palette.band_edge, palette.band)
        });
        let items = [
            share(low),
            Some(range),
            share(1000_u16.saturating_sub(high)),
        ];

        container(ui.row(items.into_iter().flatten()).width(Fill))
            .padding(inset)
            .center_y(LINE)
            .into()
    });
    let dot = measured.permille.map(|at| {
        let is_hollow = matches!(measured.reading, Reading::TooLittle(_));
        let dot = edged_bar(DOT, DOT, (2.0, DOT / 2.0), move |palette| {
            let fill = if is_hollow {
                palette.surface
            } else {
                palette.recorded
            };

            (palette.recorded, fill)
        });

        placed(at, dot, context)
    });
    let before = marks.before.map(|at| placed(at, square(), context));
    let goal = marks.goal.map(|at| {
        // If both coincide, the diamond is around the dot.
        let is_around = measured
            .permille
            .is_some_and(|value| value.abs_diff(at) < 25);
        let side = if is_around { 21.0 } else { 14.0 };
        let diamond = ui.icon_in(Icon::Diamond, side, ui.palette().target);

        placed(at, diamond, context)
    });
    let layers = [Some(lines.into()), reach, before, dot, goal];

    stack(layers.into_iter().flatten())
        .width(Fill)
        .height(LINE)
        .into()
}

/// The hollow square of the baseline.
pub(super) fn square<'a, M: 'a>() -> Element<'a, M> {
    edged_bar(10, 10, (2.0, 0.0), |palette| {
        (palette.baseline, palette.surface)
    })
}

/// The token of a level in lists.
pub(super) fn token_of<'a, M: 'a>(level: Level, context: Context<'a>) -> Element<'a, M> {
    let env = context.env;
    let count = context.questionnaire().scale().len();
    let numeral = label::level(level, context.questionnaire(), env);

    env.ui.token(level.index(), count, numeral, TokenSize::Tiny)
}

/// The mean of some questions in figures: `(1 + 2 + 1 + 1) ÷ 4 ≈ 1.3`.
pub(super) fn mean(terms: &Terms, shown: DisplayedValue, context: Context<'_>) -> Option<String> {
    let env = context.env;
    let term = |term: &Term| {
        let value = env.locale.figure(term.value);

        match term.weight {
            Some(weight) => format!("{} × {value}", env.locale.figure(weight)),
            None => value,
        }
    };
    let sum: Vec<String> = terms.resolved.iter().map(term).collect();
    let sum = sum.join(" + ");
    let weights = env.locale.figure(terms.weights?);
    let value = env.locale.figure(shown.figure);
    let is = if terms.is_exact { "=" } else { "≈" };

    Some(
        env.locale
            .left_to_right(&format!("({sum}) ÷ {weights} {is} {value}")),
    )
}

/// A pressable row of a table, with the columns of the head.
pub(super) fn table_row<'a, M: Clone + 'a>(
    cells: impl Into<Element<'a, M>>,
    height: f32,
    context: Context<'a>,
) -> Press<'a, M> {
    Press::new(cells, PressKind::Row, context.env.ui.direction)
        .width(Fill)
        .min_height(height)
        .focused_as(Focused::Row)
}

/// How many questions of how many have a level.
pub(super) fn coverage(measured: &Measured, context: Context<'_>) -> String {
    let locale = context.env.locale;
    let of = format!(
        "{}/{}",
        locale.count(measured.roll_up.resolved),
        locale.count(measured.roll_up.applicable)
    );

    locale.left_to_right(&of)
}

/// The bounds of a value, or a dash where nothing applies.
pub(super) fn bounds(measured: &Measured, context: Context<'_>) -> String {
    let locale = context.env.locale;

    measured
        .bounds
        .map_or_else(|| "–".to_owned(), |(low, high)| locale.range(low, high))
}

/// Widths of the columns of a list of questions, computed once for all rows: as wide as their longest word.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Widths {
    class: f32,
    state: f32,
}

impl Widths {
    /// The widths for these questions.
    pub(super) fn of(ordinals: &[usize], context: Context<'_>) -> Self {
        let env = context.env;
        let width_of = |role, words: BTreeSet<String>| {
            let cells = words.into_iter().map(|words| (role, words));

            // The row adds its own space between the cells.
            env.ui.width_of_column("", cells, COLUMN) - 2.0 * space::XS
        };
        let classes = ["class-agree", "class-discuss", "class-split"];
        let classes = classes.into_iter().map(|key| env.text(key));
        let states = ordinals
            .iter()
            .filter_map(|ordinal| context.results().questions().get(*ordinal))
            .map(|result| word_of(result, context));

        Self {
            class: width_of(TextRole::Head, classes.collect()) + CHIP,
            state: width_of(TextRole::Small, states.collect()),
        }
    }
}

/// The name of a question's level, or of its state.
fn word_of(result: &QuestionResult, context: Context<'_>) -> String {
    match result.level {
        Some(level) if result.state != results::QuestionState::Contested => {
            level_name(level, context).to_owned()
        }
        _ => context.env.text(label::result(result).1),
    }
}

/// A question as its short title with its level and its state; a press shows it in Assess.
pub(super) fn question<'a, M: Clone + 'a>(
    ordinal: usize,
    widths: Widths,
    context: Context<'a>,
    on_press: M,
) -> Press<'a, M> {
    row_of_question(ordinal, [], widths, context, on_press)
}

/// The same with the distribution and the class of its last round.
pub(super) fn question_with_views<'a, M: Clone + 'a>(
    ordinal: usize,
    widths: Widths,
    context: Context<'a>,
    on_press: M,
) -> Press<'a, M> {
    let ui = context.env.ui;
    let last = context.results().rounds(ordinal).last();
    let bars = last.map_or_else(|| blank::horizontal().width(BARS).into(), distribution);
    let class =
        last.and_then(|round| label::class_chip(round.measures.class, ChipSize::Small, context));
    let class = container(class.map(|chip| ui.start(chip))).width(widths.class);

    row_of_question(ordinal, [bars, class.into()], widths, context, on_press)
}

/// The distribution of all votes over the levels.
fn distribution<'a, M: 'a>(round: &RoundResult) -> Element<'a, M> {
    let bars = round.bars().into_iter().map(|filled| {
        let rest = 1000_u16.saturating_sub(filled);
        let above = (rest > 0).then(|| {
            blank::vertical()
                .height(Length::FillPortion(rest))
                .width(13)
        });
        let bar = (filled > 0).then(|| bar(13, Length::FillPortion(filled), |palette| palette.dot));
        let foot = bar_foot();

        column![column![above, bar].height(20), foot].into()
    });

    container(iced::widget::Row::with_children(bars).spacing(3))
        .width(BARS)
        .into()
}

/// The base line of a distribution, drawn also under a level without votes.
fn bar_foot<'a, M: 'a>() -> Element<'a, M> {
    bar(13, 1, |palette| palette.line_strong)
}

fn row_of_question<'a, M: Clone + 'a, const N: usize>(
    ordinal: usize,
    between: [Element<'a, M>; N],
    widths: Widths,
    context: Context<'a>,
    on_press: M,
) -> Press<'a, M> {
    let env = context.env;
    let ui = env.ui;
    let result = &context.results().questions()[ordinal];
    let (id, title) = context
        .questionnaire()
        .question(ordinal)
        .map_or(("", ""), |question| {
            (question.id.as_str(), question.short_title())
        });
    let id = ui
        .small_strong(env.locale.left_to_right(&label::id_of(id, ID)))
        .wrapping(text::Wrapping::WordOrGlyph);
    let id = container(ui.start(id)).width(58);
    let title = container(ui.start(ui.small(title))).width(Fill);
    let (icon, _) = label::result(result);
    let ink = if result.state == results::QuestionState::Contested {
        ui.palette().alert_ink
    } else {
        ui.palette().ink2
    };
    let mark: Element<'a, M> = match result.level {
        Some(level) => token_of(level, context),
        None => container(ui.icon_in(icon, 18.0, ink)).center_x(24).into(),
    };
    let words = word_of(result, context);
    let words = container(ui.start(ui.aside(words))).width(widths.state);
    let items = [id.into(), title.into()].into_iter();
    let content = ui
        .row(items.chain(between).chain([mark, words.into()]))
        .spacing(space::XS);

    ui.press_row(content)
        .padding(Padding::ZERO)
        .on_press(on_press)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_label_of_an_axis_is_over_its_value_and_touches_no_other() {
        for count in 2..=12_u32 {
            for size in [7.0, 14.0, 26.0, 38.0] {
                for width in [100.0, 146.0, 300.0] {
                    let even = (0..count).map(|level| level * 1000 / (count - 1));
                    let squared = (0..count).map(|l| l * l * 1000 / (count - 1) / (count - 1));

                    for ticks in [even.collect::<Vec<_>>(), squared.collect()] {
                        let ticks: Vec<u16> = ticks
                            .into_iter()
                            .filter_map(|at| at.try_into().ok())
                            .collect();
                        let sizes = vec![size; ticks.len()];
                        let lines = lines_of_axis(&ticks, &sizes, width);
                        let middle = |level: &usize| {
                            let wide = size.max(MARK);

                            wide / 2.0 + f32::from(ticks[*level]) / 1000.0 * (width - wide)
                        };
                        let mut all: Vec<usize> = lines.concat();
                        all.sort_unstable();
                        assert_eq!(all, (0..ticks.len()).collect::<Vec<_>>());

                        for line in lines {
                            for two in line.windows(2) {
                                let apart = middle(&two[1]) - middle(&two[0]);
                                assert!(apart >= size + BETWEEN - 0.01, "{count} {size} {width}");
                            }

                            for level in line {
                                let value =
                                    MARK / 2.0 + f32::from(ticks[level]) / 1000.0 * (width - MARK);
                                let off = (middle(&level) - value).abs();
                                assert!(off <= (size - MARK).max(0.0) / 2.0 + 0.01);
                            }
                        }
                    }
                }
            }
        }
    }
}
