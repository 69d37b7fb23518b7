//! Draws the ladder of levels in the room view, with the votes of a revealed round beside it.

use super::card;
use super::content::{Distribution, ProjectedQuestion, QuestionStage};
use super::wall::{LARGE, PLAIN, Wall};
use crate::agreement::Class;
use crate::assessment::{Counts, Vote};
use crate::gui::Element;
use crate::gui::icon::Icon;
use crate::gui::layout::bar;
use crate::gui::theme::{self, Theme, color, edge, filled};
use crate::gui::widget::mark::Tone;
use crate::questionnaire::Level;

use iced::widget::{Column, column, container};
use iced::{Bottom, Center, Fill, Size};

/// Width of the column for everybody, of the token before a level, and of the text column with descriptors, at least.
const ALL: f32 = 170.0;
const TOKEN: f32 = 104.0;
const DESCRIBED: f32 = 700.0;
/// Space beside the head of a column.
const AROUND: f32 = 24.0;
/// Space between a level's name and the text beside it.
const BESIDE: f32 = 20.0;
/// With more levels than this, each has one line.
const LINES: usize = 6;
/// Diameter of the disc with the order of speaking, and height of the rows under the levels.
const ORDER: f32 = 44.0;
const OTHER: f32 = 52.0;

/// The columns of a distribution with their widths.
struct Grid<'d> {
    distribution: &'d Distribution,
    /// Size of the heads.
    head: f32,
    widths: Vec<f32>,
    /// The most views that a level has.
    most: u32,
}

impl<'d> Grid<'d> {
    /// Columns as wide as the longest word of their heads; if that leaves no space for the names of the levels, the heads shrink.
    fn new(distribution: &'d Distribution, names: f32, width: f32) -> Self {
        let widths = |head: f32| -> Vec<f32> {
            let columns = distribution.columns.iter();

            columns
                .map(|(name, ..)| {
                    let words = name.split(' ');
                    let widest = words.map(|word| Wall::width_of_head(head, word));

                    widest.fold(110.0, f32::max) + AROUND
                })
                .collect()
        };
        let room = width - names - TOKEN - ALL;
        let head = [44.0, 40.0, 36.0, 32.0, 28.0]
            .into_iter()
            .find(|head| widths(*head).iter().sum::<f32>() <= room)
            .unwrap_or(28.0);
        let levels = distribution.all.levels.iter();

        Self {
            distribution,
            head,
            widths: widths(head),
            most: levels.copied().max().unwrap_or(0),
        }
    }

    fn width(&self) -> f32 {
        self.widths.iter().sum::<f32>() + ALL
    }

    /// Height of the heads with the space under them.
    fn heads_height(&self, wall: Wall<'_>) -> f32 {
        let columns = self.distribution.columns.iter();
        let lines = columns.clone().map(|(name, ..)| name.split(' ').count());
        let order = if columns.clone().any(|(_, speaks, _)| speaks.is_some()) {
            ORDER + 4.0
        } else {
            0.0
        };

        lines.max().unwrap_or(0) as f32 * wall.line(self.head * 1.14) + order + 22.0
    }

    /// The votes that name no level: each kind has a row of its own.
    fn others(&self) -> impl Iterator<Item = (Icon, &'static str, Vote)> + '_ {
        let others = [
            (Icon::Unknown, "state-dont-know", Vote::DontKnow),
            (Icon::Na, "state-not-applicable", Vote::NotApplicable),
        ];

        others
            .into_iter()
            .filter(|(.., vote)| self.distribution.all.of(*vote) > 0)
    }

    fn heads<'a, M: 'a>(&self, wall: Wall<'a>) -> Element<'a, M> {
        let columns = self.distribution.columns.iter().zip(&self.widths);
        let mut items: Vec<Element<'a, M>> = vec![wall.ui().gap()];
        items.extend(columns.map(|((name, speaks, _), width)| {
            let order = speaks.map(|order| {
                container(wall.strong(wall.env.locale.count(order)))
                    .center(wall.px(ORDER))
                    .style(move |theme: &Theme| {
                        let palette = theme.colors();

                        container::Style {
                            text_color: Some(color(palette.surface)),
                            border: edge(palette.ink, 0.0, wall.px(ORDER / 2.0)),
                            ..filled(palette.ink)
                        }
                    })
            });
            let words = name.split(' ');
            let words = words.map(|word| wall.head(self.head, word.to_owned()).into());
            let words = Column::with_children(words.collect::<Vec<_>>()).align_x(Center);

            container(column![order, words].spacing(wall.px(4.0)).align_x(Center))
                .center_x(wall.px(*width))
                .into()
        }));
        items.push(iced::widget::space().width(wall.px(ALL)).into());

        container(wall.row(items, 0.0).align_y(Bottom))
            .padding([wall.px(10.0), 0.0])
            .into()
    }

    fn cells<'a, M: 'a>(&self, vote: Vote, wall: Wall<'a>) -> Element<'a, M> {
        let ui = wall.ui();
        let columns = self.distribution.columns.iter().zip(&self.widths);
        let mut items: Vec<Element<'a, M>> = Vec::new();
        let upright = || bar(wall.px(2.0), Fill, |palette| palette.line);

        for ((_, _, counts), width) in columns {
            items.push(upright());
            items.push(
                container(dots(counts.of(vote), vote, wall))
                    .center_x(wall.px(*width - 2.0))
                    .center_y(Fill)
                    .into(),
            );
        }

        let total = self.distribution.all.of(vote);
        let part = (self.most > 0 && total > 0 && matches!(vote, Vote::Level(_))).then(|| {
            let full = wall.px(80.0);
            let width = full * total as f32 / self.most as f32;

            bar(width, wall.px(24.0), |palette| palette.dot)
        });
        let figure = container(wall.strong(wall.env.locale.count(total as usize)));
        let sum = [Some(figure.into()), part];
        items.push(upright());
        items.push(
            container(wall.row(sum.into_iter().flatten(), 12.0))
                .width(wall.px(ALL - 2.0))
                .align_x(ui.start_side())
                .center_y(Fill)
                .padding(ui.padding(0.0, 0.0, 0.0, wall.px(20.0)))
                .into(),
        );

        wall.row(items, 0.0).height(Fill).into()
    }
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
                let border = edge(palette.dot, wall.px(3.0), wall.px(side / 2.0));
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
        1..=3 => line(count, 26.0),
        4 => line(count, 22.0),
        5..=8 => column![line(4, 22.0), line(count - 4, 22.0)]
            .spacing(wall.px(4.0))
            .into(),
        _ => {
            let figure = wall.strong(wall.env.locale.count(count as usize)).into();

            wall.row([figure, dot(26.0)], 8.0).into()
        }
    }
}

impl<'a> Wall<'a> {
    /// The levels from the highest to the lowest, after the reveal with the votes.
    pub(super) fn ladder<M: 'a>(self, asked: &ProjectedQuestion<'a>, size: Size) -> Element<'a, M> {
        let ui = self.ui();
        let (width, height) = (self.of(size.width), self.of(size.height));
        let count = asked.levels.len();
        let proposed = match asked.stage {
            QuestionStage::Revealed(_) => asked.marked(),
            _ => None,
        };
        let word = self.env.text("room-proposed");
        let names = asked
            .levels
            .iter()
            .enumerate()
            .map(|(position, (name, _))| {
                let beside = if proposed == Some(position) {
                    BESIDE + Wall::width_of_strong(&word)
                } else {
                    0.0
                };

                Wall::width_of_large(name) + beside
            });
        let names = names.fold(0.0, f32::max) + AROUND;
        let grid = asked
            .distribution()
            .map(|distribution| Grid::new(distribution, names, width));
        let text = width - TOKEN - grid.as_ref().map_or(0.0, Grid::width);
        // The rows show every descriptor whole, or none: half a sentence is worse than the name alone.
        let above = grid.as_ref().map_or(0.0, |grid| grid.heads_height(self));
        let below = grid.as_ref().map_or(0, |grid| grid.others().count());
        let each = (height - above - below as f32 * (OTHER + 2.0)) / count as f32 - 4.0;
        let lines = ((each - self.line(LARGE)) / self.line(PLAIN)).floor();
        let room = text - AROUND;
        let fits = |descriptor: &str| {
            let whole = Wall::width_of_plain(descriptor) / room;
            // Lines end at words, and are not quite full.
            let needed = if whole > 1.0 {
                (whole * 1.1).ceil()
            } else {
                1.0
            };

            needed <= lines
        };
        let describes = count <= LINES
            && text >= DESCRIBED
            && asked.levels.iter().all(|(_, descriptor)| fits(descriptor));
        let mut rows: Vec<Element<'a, M>> = Vec::new();

        if let Some(grid) = &grid {
            rows.push(grid.heads(self));
            rows.push(bar(Fill, self.px(2.0), |palette| palette.line_strong));
        }

        for position in (0..count).rev() {
            let (name, descriptor) = asked.levels[position];
            let is_marked = asked.marked() == Some(position);
            let is_proposed = proposed == Some(position);
            let proposed = is_proposed.then(|| self.strong(word.clone()).style(theme::link));
            // A low row has one line: the word is under a name only if there is no space beside it.
            let (beside, below) = if describes {
                let descriptor = self.plain(descriptor).style(theme::ink2);

                (proposed, Some(descriptor))
            } else if text >= names {
                (proposed, None)
            } else {
                (None, proposed.filter(|_| lines >= 1.0))
            };
            let head = [Some(self.large(name).into()), beside.map(Into::into)];
            let head = ui.start(self.row(head.into_iter().flatten(), BESIDE));
            let descriptor = below.map(|words| ui.start(words));
            let numeral = self.env.locale.count(position);
            let side = if count <= LINES { 64.0 } else { 48.0 };
            let token = ui.token_of_side(position, count, numeral, self.px(side));
            let vote = Vote::Level(Level::at(position));
            let words = column![head, descriptor].width(Fill);
            let row = self.ladder_row(token, words.into(), grid.as_ref(), vote, is_marked);

            if position + 1 < count {
                rows.push(bar(Fill, self.px(2.0), |palette| palette.line));
            }

            rows.push(container(row).height(Fill).into());
        }

        if let Some(grid) = &grid {
            for (icon, words, vote) in grid.others() {
                let icon = ui.icon(icon, self.px(36.0));
                let words = ui.start(self.plain(self.env.text(words)));
                let row = self.ladder_row(icon, words.into(), Some(grid), vote, false);
                rows.push(bar(Fill, self.px(2.0), |palette| palette.line));
                rows.push(container(row).height(self.px(OTHER)).into());
            }
        }

        container(Column::with_children(rows))
            .padding(self.px(2.0))
            .width(Fill)
            .height(Fill)
            .clip(true)
            .style(move |theme: &Theme| card(theme, self))
            .into()
    }

    fn ladder_row<M: 'a>(
        self,
        mark: Element<'a, M>,
        words: Element<'a, M>,
        grid: Option<&Grid<'_>>,
        vote: Vote,
        is_marked: bool,
    ) -> Element<'a, M> {
        let edge = is_marked.then(|| bar(self.px(8.0), Fill, |palette| palette.accent));
        let edge = edge.unwrap_or_else(|| iced::widget::space().width(self.px(8.0)).into());
        let mark = container(mark).center_x(self.px(TOKEN - 8.0));
        let words = container(words).width(Fill).center_y(Fill).clip(true);
        let cells = grid.map(|grid| grid.cells(vote, self));
        let items = [Some(edge), Some(mark.into()), Some(words.into()), cells];
        let row = self.row(items.into_iter().flatten(), 0.0).height(Fill);

        container(row)
            .height(Fill)
            .style(move |theme: &Theme| {
                if is_marked {
                    filled(theme.colors().accent_tint)
                } else {
                    container::Style::default()
                }
            })
            .into()
    }
}

/// The class of the round, and the next step.
pub(super) fn next<'a, M: 'a>(distribution: &Distribution, wall: Wall<'a>) -> Element<'a, M> {
    let env = wall.env;
    let ui = wall.ui();
    let class: Element<'a, M> = match distribution.class {
        Some(Class::Agree) => chip(Icon::Agree, env.text("class-agree"), Tone::Agree, wall),
        Some(Class::Discuss) => chip(
            Icon::Discuss,
            env.text("class-discuss"),
            Tone::Discuss,
            wall,
        ),
        Some(Class::Split) => chip(Icon::Split, env.text("class-split"), Tone::Split, wall),
        Some(Class::TooFew | Class::None) | None => wall.large(env.text("round-too-few")).into(),
    };
    let steps = distribution.steps.iter().map(|(bold, words)| {
        let bold = wall.strong(bold.clone()).into();
        let words =
            (!words.is_empty()).then(|| wall.plain(words.clone()).style(theme::ink2).into());
        let items = [Some(bold), words];

        ui.start(wall.row(items.into_iter().flatten(), 14.0)).into()
    });
    let counted = views(&distribution.all);
    let counted = env.format("room-counted", &[("count", counted.into())]);
    let range = distribution.span.map(|(low, high)| {
        let arguments = [("low", low.index().into()), ("high", high.index().into())];

        wall.plain(env.format("room-range", &arguments))
            .style(theme::ink2)
    });
    let figures = column![wall.plain(counted).style(theme::ink2), range].align_x(ui.end_side());
    let steps = Column::with_children(steps.collect::<Vec<_>>()).width(Fill);

    wall.row([class, steps.into(), figures.into()], 28.0).into()
}

/// The votes for a level.
fn views(counts: &Counts) -> usize {
    counts.valid() as usize
}

fn chip<'a, M: 'a>(icon: Icon, words: String, tone: Tone, wall: Wall<'a>) -> Element<'a, M> {
    let icon = wall.ui().icon(icon, wall.px(44.0));

    container(wall.row([icon, wall.large(words).into()], 16.0))
        .height(wall.px(72.0))
        .align_y(Center)
        .padding([0.0, wall.px(28.0)])
        .style(move |theme: &Theme| {
            let tint = tone.tint(theme.colors());

            container::Style {
                text_color: Some(color(tint.ink)),
                border: edge(tint.line, wall.px(2.0), wall.px(8.0)),
                ..filled(tint.fill)
            }
        })
        .into()
}
