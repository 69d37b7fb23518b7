//! Draws a revealed round in the room view: the levels with the views of each group beside them, and how the groups have moved.

use super::arrow::arrow;
use super::content::{Distribution, DistributionColumn, ProjectedQuestion, QuestionWords};
use super::wall::{EDGE, FLOOR, SIDE, Wall, highlighted, marked_edge};
use crate::assessment::Vote;
use crate::gui::Element;
use crate::gui::icon::Icon;
use crate::gui::layout::bar;
use crate::gui::theme::{self, REGULAR, SEMIBOLD, Theme, color, edge, filled};
use crate::questionnaire::Level;
use crate::results::movement::Movement;

use iced::widget::{Column, column, container, stack};
use iced::{Center, Fill, Size};

/// Width of the token before a level with the space around it, and of the column for everybody.
const TOKEN: f32 = 104.0;
const ALL: f32 = 170.0;
/// Width of a column, and what is around the words of its head.
const COLUMN: f32 = 150.0;
const AROUND: f32 = 16.0;
/// Height of the heads, of the row of a level at least, of the rows of other views, and of the row of movements.
const HEADS: f32 = 96.0;
const ROW: f32 = 84.0;
const OTHER: f32 = 62.0;
const SINCE: f32 = 66.0;
/// Size and height of the lines of a head, and the disc with the order of speaking.
const HEAD: (f32, f32) = (28.0, 34.0);
const ORDER: f32 = 36.0;
/// Sizes of the name of a level and of the words of the other rows.
const NAME: f32 = 38.0;
const OTHERS: f32 = 30.0;
/// Width of the place for a movement at the end of a column.
const MOVED: f32 = 32.0;
/// Height of everything but the grid: margins, the place of the question, the question in two lines, what is under the grid.
const REST: f32 = 2.0 * EDGE + 48.0 + 12.0 + 120.0 + 20.0 + 20.0 + 84.0;

/// The smallest window in which nothing of a revealed round is cut, in the design.
pub(super) fn least(distribution: &Distribution, words: &QuestionWords<'_>) -> Size {
    let levels = words.levels.len() as f32;
    let columns = distribution.columns.len() as f32;
    let others = others(distribution).count() as f32;
    let since = distribution.since.map_or(0.0, |_| SINCE);

    Size::new(
        2.0 * SIDE
            + names(distribution, words)
            + columns * least_column(distribution, words)
            + all(distribution),
        REST + HEADS + levels * (ROW + 2.0) + others * (OTHER + 2.0) + since,
    )
}

/// Width of the token and the longest of the words after it.
fn names(distribution: &Distribution, words: &QuestionWords<'_>) -> f32 {
    let env = words.words.env;
    let names = words.levels.iter();
    let names = names.map(|(name, _)| Wall::width_of(NAME, SEMIBOLD, name));
    let since = distribution.since.map(|since| since_words(since, words));
    let since = since.map(|since| Wall::width_of(OTHERS, REGULAR, &since));
    let others = others(distribution).map(|(_, key, _)| env.text(key));
    let others = others.map(|words| Wall::width_of(OTHERS, REGULAR, &words));

    TOKEN + names.chain(since).chain(others).fold(200.0, f32::max) + 24.0
}

fn since_words(since: usize, words: &QuestionWords<'_>) -> String {
    let number = [("number", since.into())];

    words.words.env.format("room-since", &number)
}

/// Width of the column for everybody: with one column it would say the same again.
fn all(distribution: &Distribution) -> f32 {
    if distribution.columns.len() > 1 {
        ALL
    } else {
        0.0
    }
}

/// The votes that name no level: each kind that somebody has cast has a row of its own.
fn others(distribution: &Distribution) -> impl Iterator<Item = (Icon, &'static str, Vote)> + '_ {
    let others = [
        (Icon::Unknown, "state-dont-know", Vote::DontKnow),
        (Icon::Na, "state-not-applicable", Vote::NotApplicable),
        (Icon::Minus, "round-abstain", Vote::Abstain),
    ];

    others
        .into_iter()
        .filter(|(.., vote)| distribution.all.of(*vote) > 0)
}

/// The head of a column in one line or two, so that the longer one is as short as can be.
fn head_lines(column: &DistributionColumn) -> Vec<String> {
    let words: Vec<&str> = column.name.split_whitespace().collect();
    let disc = column.order.map_or(0.0, |_| ORDER + 8.0);
    let width = |line: &str| Wall::width_of(HEAD.0, SEMIBOLD, line);
    let split = |at: usize| [words[..at].join(" "), words[at..].join(" ")];
    let longer = |lines: &[String; 2]| (width(&lines[0]) + disc).max(width(&lines[1]));
    let mut splits: Vec<[String; 2]> = (1..words.len()).map(split).collect();
    splits.sort_by(|a, b| longer(a).total_cmp(&longer(b)));

    match splits.into_iter().next() {
        Some(lines) if width(&column.name) + disc + AROUND > COLUMN => lines.to_vec(),
        _ => vec![column.name.clone()],
    }
}

/// The least width of a column: all have the same.
fn least_column(distribution: &Distribution, words: &QuestionWords<'_>) -> f32 {
    let columns = distribution.columns.iter();
    let heads = columns.clone().map(|column| {
        let disc = column.order.map_or(0.0, |_| ORDER + 8.0);
        let lines = head_lines(column).into_iter().enumerate();
        let widths = lines.map(|(at, line)| {
            let disc = if at == 0 { disc } else { 0.0 };

            Wall::width_of(HEAD.0, SEMIBOLD, &line) + disc
        });

        widths.fold(0.0, f32::max)
    });
    let moved = columns.filter_map(|column| column.movement);
    let moved = moved.map(|movement| {
        if movement.from == movement.to {
            Wall::width_of(FLOOR, REGULAR, &stays(movement, words))
        } else {
            96.0
        }
    });

    heads.chain(moved).fold(104.0, f32::max) + AROUND
}

fn stays(movement: Movement, words: &QuestionWords<'_>) -> String {
    let level = [("level", words.words.label(movement.to).into())];

    words.words.env.format("room-stays", &level)
}

/// The widths and heights of the grid, in the design.
struct Grid<'d> {
    distribution: &'d Distribution,
    column: f32,
    all: f32,
    /// Height of the row of a level.
    each: f32,
    levels: usize,
    /// The most views that a level has.
    most: u32,
}

/// The levels from the highest to the lowest with the views of each group.
pub(super) fn grid<'a, M: 'a>(
    asked: &ProjectedQuestion<'a>,
    distribution: &Distribution,
    size: Size,
    wall: Wall<'a>,
) -> Element<'a, M> {
    let space = wall.of(size);
    let words = &asked.first;
    let levels = words.levels.len();
    let count = distribution.columns.len().max(1) as f32;
    let all = all(distribution);
    let column = least_column(distribution, words).max(COLUMN);
    let column = column.min((space.width - names(distribution, words) - all) / count);
    let rows = others(distribution).count() as f32;
    let since = distribution.since.map_or(0.0, |_| SINCE + 2.0);
    let fixed = HEADS + 6.0 + rows * (OTHER + 2.0) + since;
    let fullest = distribution.all.levels.iter().copied().max();
    let grid = Grid {
        distribution,
        column,
        all,
        each: (space.height - fixed) / levels.max(1) as f32 - 2.0,
        levels,
        most: fullest.unwrap_or(0),
    };
    let beside = space.width - TOKEN - column * count - all - 32.0;
    let is_one_line = |descriptor: &str| Wall::width_of(FLOOR, REGULAR, descriptor) <= beside;
    let fits = grid.each >= wall.line_of(NAME) + wall.line_of(FLOOR) + 4.0;
    // The marked level may have as many lines as its row holds.
    let free = grid.each - wall.line_of(NAME) - 4.0;
    let fits_in_row = |descriptor: &str| {
        Wall::lines_of(FLOOR, REGULAR, descriptor, beside) * wall.line_of(FLOOR) <= free
    };
    let all_fit = words.levels.iter().all(|(_, words)| is_one_line(words));
    let second = asked.second.as_ref();
    let mut rows: Vec<Element<'a, M>> = vec![
        grid.heads(wall),
        bar(Fill, wall.px(2.0), |palette| palette.line_strong),
    ];

    for position in (0..levels).rev() {
        if position + 1 < levels {
            rows.push(bar(Fill, wall.px(2.0), |palette| palette.line));
        }

        let is_marked = asked.marked() == Some(position);
        let (name, descriptor) = words.levels[position];
        let is_described = second.is_none()
            && fits
            && !descriptor.is_empty()
            && (all_fit || (is_marked && fits_in_row(descriptor)));
        let descriptor = is_described.then(|| {
            let words = wall.regular(FLOOR, descriptor).style(theme::ink2);

            wall.ui().start(words)
        });
        let other = second.filter(|_| fits).map(|second| {
            let name = second.levels.get(position).map_or("", |(name, _)| name);
            let wall = wall.speaking(second.words.env);
            let words = wall.regular(FLOOR, name).style(theme::ink2);

            // Beside the dots both names begin where the row does.
            asked.first.words.env.ui.start(words)
        });
        let name = wall.ui().start(wall.strong(NAME, name));
        let text = column![name, descriptor, other].width(Fill);
        let numeral = words.words.label(Level::at(position));
        let side = (grid.each - 12.0).clamp(36.0, 64.0);
        let token = wall
            .ui()
            .token_of_side(position, levels, numeral, wall.px(side));
        let vote = Vote::Level(Level::at(position));
        let row = grid.row(token, text.into(), vote, is_marked, wall);

        rows.push(container(row).height(wall.px(grid.each)).into());
    }

    for (icon, key, vote) in others(distribution) {
        let icon = wall.ui().icon(icon, wall.px(36.0));
        let words = wall.ui().start(wall.regular(OTHERS, wall.env.text(key)));
        let row = grid.row(icon, words.into(), vote, false, wall);
        rows.push(bar(Fill, wall.px(2.0), |palette| palette.line));
        rows.push(container(row).height(wall.px(OTHER)).into());
    }

    if let Some(since) = distribution.since {
        rows.push(bar(Fill, wall.px(2.0), |palette| palette.line_strong));
        rows.push(grid.movements(since, words, wall));
    }

    let table = container(Column::with_children(rows))
        .width(Fill)
        .height(Fill);

    container(stack![table, grid.arrows(wall)])
        .padding(wall.px(2.0))
        .width(Fill)
        .height(Fill)
        .clip(true)
        .style(move |theme: &Theme| wall.card(theme))
        .into()
}

impl Grid<'_> {
    fn heads<'a, M: 'a>(&self, wall: Wall<'a>) -> Element<'a, M> {
        let ui = wall.ui();
        let number = [("number", self.distribution.number.into())];
        let round = wall.env.format("round-number", &number);
        let icon = container(ui.icon(Icon::Round, wall.px(34.0))).center_x(wall.px(TOKEN));
        let round = wall.row([icon.into(), wall.strong(30.0, round).into()], 0.0);
        let columns = self.distribution.columns.iter().map(|column| {
            let order = column.order.map(|order| disc(order, wall));
            let mut order = order;
            let lines = head_lines(column).into_iter().map(|line| {
                let line = wall.text((HEAD.0, wall.line(HEAD.1)), SEMIBOLD, line);
                let items = [order.take(), Some(line.into())].into_iter().flatten();

                wall.row(items, 8.0).into()
            });
            let lines = Column::with_children(lines.collect::<Vec<_>>()).align_x(Center);

            container(lines)
                .center_x(wall.px(self.column))
                .center_y(Fill)
                .into()
        });
        let all = (self.all > 0.0).then(|| {
            let words = wall.regular(HEAD.0, wall.env.text("round-all"));

            container(words.style(theme::ink2))
                .width(wall.px(self.all))
                .padding(ui.padding(0.0, 0.0, 0.0, wall.px(20.0)))
                .align_x(ui.start_side())
                .center_y(Fill)
                .into()
        });
        let items = [container(ui.start(round)).width(Fill).center_y(Fill).into()];
        let items = items.into_iter().chain(columns).chain(all);

        wall.row(items, 0.0).height(wall.px(HEADS)).into()
    }

    fn row<'a, M: 'a>(
        &self,
        mark: Element<'a, M>,
        words: Element<'a, M>,
        vote: Vote,
        is_marked: bool,
        wall: Wall<'a>,
    ) -> Element<'a, M> {
        let mark = container(mark).center_x(wall.px(TOKEN - 8.0));
        let words = container(words).width(Fill).center_y(Fill).clip(true);
        let mut items: Vec<Element<'a, M>> =
            vec![marked_edge(is_marked, wall), mark.into(), words.into()];
        let upright = || bar(wall.px(2.0), Fill, |palette| palette.line);

        for column in &self.distribution.columns {
            let moved = column.movement.map_or(0.0, |_| MOVED);
            let dots = container(dots(column.counts.of(vote), vote, wall))
                .center_x(Fill)
                .center_y(Fill);
            let cell = container(dots)
                .width(wall.px(self.column - 2.0))
                .padding(wall.ui().padding(0.0, wall.px(moved), 0.0, 0.0));
            items.push(upright());
            items.push(cell.into());
        }

        if self.all > 0.0 {
            items.push(upright());
            items.push(self.total(vote, wall));
        }

        let row = wall.row(items, 0.0).height(Fill).into();

        highlighted(row, is_marked)
    }

    /// How many views of this kind there are, where there are any.
    fn total<'a, M: 'a>(&self, vote: Vote, wall: Wall<'a>) -> Element<'a, M> {
        let ui = wall.ui();
        let total = self.distribution.all.of(vote);
        let figure = (total > 0).then(|| {
            wall.strong(32.0, wall.env.locale.count(total as usize))
                .into()
        });
        let part = (self.most > 0 && total > 0 && matches!(vote, Vote::Level(_))).then(|| {
            let full = wall.px(72.0);
            let width = full * total as f32 / self.most as f32;

            bar(width, wall.px(20.0), |palette| palette.dot)
        });
        let sum = wall.row([figure, part].into_iter().flatten(), 12.0);

        container(sum)
            .width(wall.px(self.all - 2.0))
            .align_x(ui.start_side())
            .center_y(Fill)
            .padding(ui.padding(0.0, 0.0, 0.0, wall.px(20.0)))
            .into()
    }

    /// The last row: what the median of each group has done, in figures.
    fn movements<'a, M: 'a>(
        &self,
        since: usize,
        words: &QuestionWords<'_>,
        wall: Wall<'a>,
    ) -> Element<'a, M> {
        let ui = wall.ui();
        let icon = container(ui.icon(Icon::History, wall.px(34.0))).center_x(wall.px(TOKEN));
        let title = since_words(since, words);
        let title = wall.row([icon.into(), wall.regular(OTHERS, title).into()], 0.0);
        let mut items: Vec<Element<'a, M>> =
            vec![container(ui.start(title)).width(Fill).center_y(Fill).into()];
        let upright = || bar(wall.px(2.0), Fill, |palette| palette.line);

        for column in &self.distribution.columns {
            let content: Element<'a, M> = match column.movement {
                None => iced::widget::space().into(),
                Some(moved) if moved.from == moved.to => wall
                    .regular(FLOOR, stays(moved, words))
                    .style(theme::ink2)
                    .into(),
                Some(moved) => {
                    let level = |level: Level| wall.strong(32.0, words.words.label(level));
                    let arrow = ui.icon(Icon::ArrowRight, wall.px(30.0));

                    wall.row(
                        [level(moved.from).into(), arrow, level(moved.to).into()],
                        8.0,
                    )
                    .into()
                }
            };
            items.push(upright());
            items.push(
                container(content)
                    .center_x(wall.px(self.column - 2.0))
                    .center_y(Fill)
                    .into(),
            );
        }

        if self.all > 0.0 {
            items.push(upright());
            items.push(iced::widget::space().width(wall.px(self.all - 2.0)).into());
        }

        wall.row(items, 0.0).height(wall.px(SINCE)).into()
    }

    /// An arrow at the end of each column whose group has moved, from its median before to that of now.
    fn arrows<'a, M: 'a>(&self, wall: Wall<'a>) -> Element<'a, M> {
        let ui = wall.ui();
        let middle = |level: Level| {
            let row = self.levels.saturating_sub(level.index() + 1) as f32;

            HEADS + 2.0 + row * (self.each + 2.0) + self.each / 2.0
        };
        let columns = self.distribution.columns.iter().map(|column| {
            let moved = column.movement.filter(|moved| moved.from != moved.to);
            let mark = moved.map(|moved| {
                let (from, to) = (middle(moved.from), middle(moved.to));
                let mark = arrow(
                    (to - from).abs(),
                    to > from,
                    |length| wall.px(length),
                    color(ui.palette().baseline),
                );

                column![
                    iced::widget::space().height(wall.px(from.min(to) - super::arrow::CAP)),
                    mark
                ]
            });

            container(mark)
                .width(wall.px(self.column))
                .align_x(ui.end_side())
                .padding(ui.padding(0.0, wall.px(8.0), 0.0, 0.0))
                .into()
        });
        let all = (self.all > 0.0).then(|| iced::widget::space().width(wall.px(self.all)).into());
        let items = [iced::widget::space().width(Fill).into()];
        let items = items.into_iter().chain(columns).chain(all);

        wall.row(items, 0.0).align_y(iced::Top).into()
    }
}

/// The disc with the order of speaking.
fn disc<'a, M: 'a>(order: usize, wall: Wall<'a>) -> Element<'a, M> {
    container(wall.text((24.0, 28.0), SEMIBOLD, wall.env.locale.count(order)))
        .center(wall.px(ORDER))
        .style(move |theme: &Theme| {
            let palette = theme.colors();

            container::Style {
                text_color: Some(color(palette.surface)),
                border: edge(palette.ink, 0.0, wall.px(ORDER / 2.0)),
                ..filled(palette.ink)
            }
        })
        .into()
}

/// Votes of one kind as dots, one dot a vote.
fn dots<'a, M: 'a>(count: u32, vote: Vote, wall: Wall<'a>) -> Element<'a, M> {
    let is_level = matches!(vote, Vote::Level(_));
    let dot = |side: f32| -> Element<'a, M> {
        container(iced::widget::space())
            .width(wall.px(side))
            .height(wall.px(side))
            .style(move |theme: &Theme| {
                let palette = theme.colors();
                let border = edge(palette.dot, wall.px(3.5), wall.px(side / 2.0));
                let fill = if is_level {
                    palette.dot
                } else {
                    palette.surface
                };

                container::Style {
                    border,
                    ..filled(fill)
                }
            })
            .into()
    };
    let line = |dots: u32, side: f32| -> Element<'a, M> {
        wall.row((0..dots).map(|_| dot(side)), 6.0).into()
    };

    match count {
        0 => iced::widget::space().into(),
        1 | 2 => line(count, 34.0),
        3 => line(count, 30.0),
        4 if is_level => column![line(2, 30.0), line(2, 30.0)]
            .spacing(wall.px(4.0))
            .into(),
        _ => {
            let figure = wall
                .strong(32.0, wall.env.locale.count(count as usize))
                .into();

            wall.row([figure, dot(30.0)], 8.0).into()
        }
    }
}
