//! The day on a line of time: planned above, done and expected below.

use super::Message;
use crate::gui::Element;
use crate::gui::context::{Context, Env};
use crate::gui::day_words;
use crate::gui::layout::{bar, edged_bar};
use crate::gui::theme::{TextRole, Theme, color, edge, filled, space};
use crate::palette::{Palette, Rgb};
use crate::results::schedule::{Pace, Schedule};

use iced::widget::{column, container, responsive, stack};
use iced::{Fill, Padding};

/// Heights of a lane, of the space around it, and of the whole picture.
const LANE: f32 = 36.0;
const BETWEEN: f32 = 14.0;
const SCALE: f32 = 22.0;
const FOOT: f32 = 26.0;
/// Corners of a block, and the space between two.
const CORNER: f32 = 4.0;
const APART: f32 = 2.0;
/// The most that a time on the scale needs, and the least space between two.
const HOUR: f32 = 48.0;
const HOURS_APART: f32 = 64.0;
/// Seconds of a quarter of an hour, and the steps of the scale in quarters.
const QUARTER: u32 = 15 * 60;
const STEPS: [u32; 5] = [1, 2, 4, 8, 16];

/// What a block on a lane is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Planned,
    Done,
    Expected,
}

impl Kind {
    /// Its edge, its fill and its words.
    fn inks(self, is_break: bool, palette: &Palette) -> (Rgb, Rgb, Rgb) {
        match (self, is_break) {
            (Self::Planned, true) => (palette.line_strong, palette.surface, palette.ink2),
            (Self::Planned, false) => (palette.line_strong, palette.surface2, palette.ink),
            (_, true) => (palette.accent, palette.surface, palette.accent_ink),
            (Self::Done, false) => (palette.accent, palette.accent, palette.on_accent),
            (Self::Expected, false) => (palette.accent, palette.accent_tint, palette.accent_ink),
        }
    }
}

/// A block on a lane, in seconds after midnight.
struct Piece {
    start: u32,
    end: u32,
    kind: Kind,
    is_break: bool,
    words: String,
}

/// From seconds after midnight to pixels from the start of the line.
#[derive(Clone, Copy)]
struct Line {
    from: u32,
    until: u32,
    width: f32,
}

impl Line {
    fn at(self, time: u32) -> f32 {
        let whole = self.until.saturating_sub(self.from).max(1) as f32;

        self.width * time.saturating_sub(self.from) as f32 / whole
    }

    /// The times under which the scale has a word.
    fn marks(self) -> Vec<u32> {
        let fits = |step: &u32| self.at(self.from + step * QUARTER) >= HOURS_APART;
        let step = STEPS.into_iter().find(fits).unwrap_or(STEPS[4]) * QUARTER;
        let first = self.from.div_ceil(step) * step;

        (first..self.until)
            .step_by(step as usize)
            .filter(|time| self.at(*time) + HOUR <= self.width)
            .collect()
    }
}

/// The card with the line.
pub(super) fn card<'a>(
    schedule: &Schedule,
    pace: Option<&Pace>,
    context: Context<'a>,
) -> Element<'a, Message> {
    let env = context.env;
    let ui = env.ui;
    let words = |block: usize| {
        let kind = schedule.blocks[block].kind;
        let (number, name) = day_words::block_name(kind, context.questionnaire(), env);

        if number.is_empty() { name } else { number }
    };
    let planned: Vec<Piece> = schedule
        .blocks
        .iter()
        .enumerate()
        .map(|(at, block)| Piece {
            start: block.start,
            end: block.end,
            kind: Kind::Planned,
            is_break: block.questions.is_empty(),
            words: words(at),
        })
        .collect();
    let lanes = pace.iter().flat_map(|pace| &pace.lanes);
    let going: Vec<Piece> = lanes
        .map(|lane| Piece {
            start: lane.start,
            end: lane.end,
            kind: if lane.is_done {
                Kind::Done
            } else {
                Kind::Expected
            },
            is_break: schedule.blocks[lane.block].questions.is_empty(),
            words: words(lane.block),
        })
        .collect();
    let from = schedule.start();
    let last = pace.map_or(0, |pace| pace.end).max(schedule.end());
    let until = last.div_ceil(QUARTER) * QUARTER;
    let (now, end) = (pace.map(|pace| pace.now), schedule.end());
    let height = SCALE + LANE + 2.0 * BETWEEN + FOOT;
    let height = if going.is_empty() {
        height
    } else {
        height + LANE + BETWEEN
    };
    let picture = responsive(move |size| {
        let line = Line {
            from,
            until,
            width: size.width,
        };

        picture(line, &planned, &going, now, end, env)
    });
    let legend = [
        (Kind::Planned, "day-planned"),
        (Kind::Done, "day-done"),
        (Kind::Expected, "day-expected"),
    ];
    let legend = legend.map(|(kind, key)| {
        let swatch = edged_bar(14.0, 12.0, (1.0, 3.0), move |palette| {
            let (around, inside, _) = kind.inks(false, palette);

            (around, inside)
        });

        ui.row([swatch, ui.caption(env.text(key)).into()])
            .spacing(6)
            .into()
    });
    let legend = legend.into_iter().filter(|_| pace.is_some());
    let title = container(ui.start(ui.panel(env.text("day-timeline")))).width(Fill);
    let head = ui.row([title.into(), ui.row(legend).spacing(space::S).into()]);

    ui.card(column![head, container(picture).height(height)].spacing(space::XS))
        .padding(Padding::from([12.0, 16.0]))
        .width(Fill)
        .into()
}

fn picture<'a>(
    line: Line,
    planned: &[Piece],
    going: &[Piece],
    now: Option<u32>,
    end: u32,
    env: Env<'a>,
) -> Element<'a, Message> {
    let ui = env.ui;
    let marks = line.marks();
    let scale = marks.iter().map(|time| {
        let words = ui.caption(day_words::time(*time, env)).into();

        (line.at(*time), words)
    });
    let scale = placed(scale.collect(), env);
    let quarters = (line.from.div_ceil(QUARTER)..=line.until / QUARTER).map(|one| one * QUARTER);
    let uprights = quarters.map(|time| {
        let is_marked = marks.contains(&time);
        let upright = bar(1.0, Fill, move |palette| {
            if is_marked {
                palette.line_strong
            } else {
                palette.line
            }
        });

        (line.at(time).min(line.width - 1.0), upright)
    });
    let uprights = placed(uprights.collect(), env);
    let end_mark = bar(2.0, Fill, |palette| palette.ink2);
    let now_mark = now.map(|now| {
        (
            line.at(now).max(1.0) - 1.0,
            bar(3.0, Fill, |palette| palette.ink),
        )
    });
    let mut over = vec![(line.at(end).min(line.width - 2.0), end_mark)];
    over.extend(now_mark);
    over.sort_by(|one, other| one.0.total_cmp(&other.0));
    let over = placed(over, env);
    let lower = (!going.is_empty()).then(|| lane(line, going, env));
    let lanes = column![lane(line, planned, env), lower]
        .spacing(BETWEEN)
        .padding([BETWEEN, 0.0]);
    let body = stack![
        container(uprights).width(Fill).height(Fill),
        lanes,
        container(over).width(Fill).height(Fill)
    ]
    .width(Fill)
    .height(Fill);

    column![
        container(scale).height(SCALE),
        container(body).height(Fill),
        container(names(line, now, end, env)).height(FOOT)
    ]
    .into()
}

/// Elements at their distance from the start of the line, in order; one that has no space comes right after the one before it.
fn placed<'a>(items: Vec<(f32, Element<'a, Message>)>, env: Env<'a>) -> Element<'a, Message> {
    let layers = items.into_iter().map(|(at, item)| {
        let before = iced::widget::space().width(at.max(0.0));

        env.ui
            .row([before.into(), item])
            .align_y(iced::Top)
            .width(Fill)
            .into()
    });

    iced::widget::Stack::with_children(layers)
        .width(Fill)
        .height(Fill)
        .into()
}

fn lane<'a>(line: Line, pieces: &[Piece], env: Env<'a>) -> Element<'a, Message> {
    let pieces = pieces.iter().map(|piece| {
        let from = line.at(piece.start);
        let width = (line.at(piece.end) - from - APART).max(1.0);

        (from, block(piece, width, env))
    });

    container(placed(pieces.collect(), env))
        .height(LANE)
        .width(Fill)
        .into()
}

/// A block with its number; one that is too narrow for it has none.
fn block<'a>(piece: &Piece, width: f32, env: Env<'a>) -> Element<'a, Message> {
    let ui = env.ui;
    let (kind, is_break) = (piece.kind, piece.is_break);
    let role = if is_break {
        TextRole::Caption
    } else {
        TextRole::SmallStrong
    };
    let fits = ui.size_of_text(role, &piece.words, f32::INFINITY).width + 8.0 <= width;
    let (_, _, ink) = kind.inks(is_break, ui.palette());
    let words = fits.then(|| ui.text(role, piece.words.clone()).color(color(ink)));

    container(words)
        .center_x(width)
        .center_y(LANE)
        .style(move |theme: &Theme| {
            let (around, inside, _) = kind.inks(is_break, theme.colors());

            container::Style {
                border: edge(around, 1.0, CORNER),
                ..filled(inside)
            }
        })
        .into()
}

/// The names of Now and End under their uprights; where both would lie over each other, the later one moves on.
fn names(line: Line, now: Option<u32>, end: u32, env: Env<'_>) -> Element<'_, Message> {
    let ui = env.ui;
    let width_of = |words: &str| {
        ui.size_of_text(TextRole::Caption, words, f32::INFINITY)
            .width
            .ceil()
            + 2.0 * space::XS
            + 1.0
    };
    let named = |key: &str, time: u32| {
        let words = env.format(key, &[("time", day_words::time(time, env).into())]);
        let width = width_of(&words);
        let from = (line.at(time) - width / 2.0).clamp(0.0, (line.width - width).max(0.0));

        (from, width, words)
    };
    let mut all = vec![(named("day-end-at", end), false)];
    all.extend(now.map(|now| (named("day-now-at", now), true)));
    all.sort_by(|one, other| one.0.0.total_cmp(&other.0.0));

    if let [(first, _), (second, _)] = all.as_mut_slice() {
        second.0 = second.0.max(first.0 + first.1 + space::XXS);
        let over = (second.0 + second.1 - line.width).max(0.0);
        second.0 -= over;
        first.0 = first.0.min(second.0 - first.1 - space::XXS).max(0.0);
    }

    let items = all.into_iter().map(|((from, width, words), is_now)| {
        let words = ui.text(TextRole::Caption, words);
        let ink = if is_now {
            ui.palette().bg
        } else {
            ui.palette().ink
        };
        let label = container(words.color(color(ink)))
            .center_x(width)
            .center_y(FOOT - 4.0)
            .style(move |theme: &Theme| {
                if is_now {
                    container::Style {
                        border: edge(theme.colors().ink, 0.0, CORNER),
                        ..filled(theme.colors().ink)
                    }
                } else {
                    container::Style::default()
                }
            });

        (from, label.into())
    });

    placed(items.collect(), env)
}
