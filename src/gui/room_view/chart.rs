//! A chart of Results in the room view: its finding in large words, the picture, and beside a radar its legend and its table.

use super::wall::{FLOOR, Wall, finding_size};
use super::words::Words;
use crate::assessment::Assessment;
use crate::chart::subject::{Layers, Subject};
use crate::chart::{Badge, Chart, ChartTable, Figures, Ground, SeriesKind, Size as Pixels, render};
use crate::gui::Element;
use crate::gui::layout::{bar, edged_bar};
use crate::gui::theme::{self, BOLD, REGULAR, SEMIBOLD, Theme, color, edge, filled};
use crate::locale::{Digits, Direction, Language};
use crate::results::Results;

use iced::widget::image::Handle;
use iced::widget::{Column, column, container, image};
use iced::{Center, ContentFit, Fill, Size};

use std::sync::Arc;

/// Width of the legend and the table beside a radar, and the space before them.
const BESIDE: f32 = 620.0;
const GAP: f32 = 48.0;
/// Height of the finding, of what the picture is of, of the key of the levels, and of the margins, about.
const AROUND: f32 = 330.0;
/// The letters of a radar on the screen are 14 high, those of the wall 32.
const RADAR: f32 = 32.0 / 14.0;
/// Width of the picture of the other charts, which have letters of up to 26: fewer units make them larger.
const ROWS: f32 = 1800.0;
/// The smallest window in which a chart is drawn, in the design.
const LEAST: Size = Size::new(1200.0, 760.0);

/// What a picture depends on: equal keys give equal pictures.
#[derive(Debug, Clone, PartialEq)]
pub struct ChartKey {
    /// The state of the assessment.
    pub revision: u64,
    pub subject: Subject,
    pub layers: Layers,
    pub theme: Theme,
    pub language: Language,
    pub digits: Digits,
    /// The size of the window of the room view.
    pub size: Size,
    /// The factor of its text size.
    pub text: f32,
}

/// A chart as the room view shows it.
#[derive(Debug)]
pub(crate) struct ChartPage {
    pub(crate) key: ChartKey,
    finding: String,
    about: String,
    /// The words, the kind of the line; `None` is the range of the groups.
    legend: Vec<(String, Option<SeriesKind>)>,
    table: Option<ChartTable>,
    /// The levels, the lowest first: for a picture that has no other key.
    levels: Vec<(String, String)>,
    is_radar: bool,
    picture: Option<Handle>,
    drawing: Arc<Drawing>,
}

/// What a thread needs to draw the picture.
#[derive(Debug)]
pub(crate) struct Drawing {
    chart: Chart,
    direction: Direction,
    theme: Theme,
    /// The size of the sheet, and how many pixels of the window one of its units is.
    sheet: Pixels,
    scale: f32,
}

/// The smallest window in which nothing beside a chart is cut, in the design.
fn least(
    legend: &[(String, Option<SeriesKind>)],
    table: Option<&ChartTable>,
    wall: Wall<'_>,
) -> Size {
    if is_narrow(wall) {
        return LEAST;
    }

    let table = table.map_or(0.0, |table| 110.0 + 78.0 * table.rows.len() as f32);
    let beside = legend.len() as f32 * 56.0 + table;

    Size::new(LEAST.width, LEAST.height.max(AROUND + beside))
}

impl ChartPage {
    /// The chart of a key, without its picture yet; `results` speak the language of `words`.
    pub(crate) fn new(
        key: ChartKey,
        assessment: &Assessment,
        results: &Results,
        words: Words<'_>,
    ) -> Self {
        let env = words.env;
        let frame = key
            .subject
            .frame(assessment, results, env.locale, Layers::ALL, None);
        let mut chart = key
            .subject
            .chart(assessment, results, env.locale, key.layers);
        let wall = Wall::new(
            crate::gui::context::Env {
                size: key.size,
                ..env
            },
            key.text,
        );
        let is_radar = matches!(&chart, Chart::Radar(radar) if radar.axes.len() <= 8);

        // The names of the levels stand once, under the picture.
        if let Chart::Radar(radar) = &mut chart
            && is_radar
        {
            for ring in &mut radar.rings {
                ring.name.clone_from(&ring.figure);
            }
        }

        let (legend, table) = match &chart {
            Chart::Radar(radar) if is_radar => {
                let series = radar
                    .series
                    .iter()
                    .map(|series| (series.name.clone(), Some(series.kind)));
                let range = radar.range.iter().map(|range| (range.name.clone(), None));
                let mut legend: Vec<_> = series.chain(range).collect();
                legend.sort_by_key(|(_, kind)| match kind {
                    Some(SeriesKind::Recorded) => 0,
                    Some(SeriesKind::Target) => 1,
                    Some(SeriesKind::Baseline) => 2,
                    None => 3,
                });

                (legend, radar.table.clone())
            }
            _ => (Vec::new(), None),
        };
        let scale = words.questionnaire.scale().iter();
        let wall = wall.with_space_for(least(&legend, table.as_ref(), wall));
        let area = wall.area();
        let around = match (is_radar, is_narrow(wall)) {
            (true, true) => AROUND + 90.0,
            (true, false) => AROUND,
            (false, _) => AROUND - 40.0,
        };
        let height = (area.height - around).max(300.0);
        let (width, height, unit) = if is_radar {
            let beside = if is_narrow(wall) { 0.0 } else { BESIDE + GAP };

            (wall.width() - beside, height, RADAR)
        } else {
            (wall.width(), height, wall.width() / ROWS)
        };
        let pixels = |length: f32| ((length / unit) as u32).clamp(16, 4096);

        Self {
            finding: frame.finding,
            about: env.locale.line(
                [frame.title, frame.status]
                    .into_iter()
                    .filter(|words| !words.is_empty()),
            ),
            legend,
            table,
            levels: scale
                .map(|level| (env.locale.label(&level.label()), level.name.clone()))
                .collect(),
            is_radar,
            picture: None,
            drawing: Arc::new(Drawing {
                chart,
                direction: env.ui.direction,
                theme: key.theme,
                sheet: Pixels {
                    width: pixels(width),
                    height: pixels(height),
                },
                scale: wall.px(unit),
            }),
            key,
        }
    }

    /// What draws its picture.
    pub(crate) fn drawing(&self) -> Arc<Drawing> {
        Arc::clone(&self.drawing)
    }

    /// Takes in the picture of a key; one that is no longer wanted is dropped.
    pub(crate) fn take(&mut self, key: &ChartKey, picture: Option<Handle>) {
        if self.key == *key {
            self.picture = picture;
        }
    }

    /// Shows the picture of a page of the same subject until its own is there.
    pub(crate) fn keep_picture_of(&mut self, before: Self) {
        if before.key.subject == self.key.subject && before.key.revision == self.key.revision {
            self.picture = before.picture;
        }
    }
}

impl Drawing {
    /// The picture; `screen` is the scale of the screen.
    pub(crate) fn draw(&self, screen: f32) -> Option<Handle> {
        let by = (self.scale * screen).clamp(0.1, 4.0);
        let side = |length: u32| ((length as f32 * by) as u32).clamp(16, 8192);
        let size = Pixels {
            width: side(self.sheet.width),
            height: side(self.sheet.height),
        };
        let palette = self.theme.colors();
        let svg = self
            .chart
            .figure(self.sheet, self.direction, palette, Ground::Transparent);
        let tree = render::tree(&svg.ok()?).ok()?;
        let pixels = render::rgba(&tree, size).ok()?;

        Some(Handle::from_rgba(size.width, size.height, pixels))
    }
}

pub(super) fn page<'a, M: 'a>(
    page: &'a ChartPage,
    mark: Element<'a, M>,
    beside_mark: f32,
    wall: Wall<'a>,
) -> Element<'a, M> {
    let wall = wall.with_space_for(least(&page.legend, page.table.as_ref(), wall));
    let ui = wall.ui();
    let size = finding_size(&page.finding, wall);
    let picture: Element<'a, M> = match &page.picture {
        Some(handle) => image(handle)
            .content_fit(ContentFit::Contain)
            .width(Fill)
            .height(Fill)
            .into(),
        None => iced::widget::space().width(Fill).height(Fill).into(),
    };
    let picture = container(picture).center(Fill);
    let is_narrow = is_narrow(wall);
    let beside = (page.is_radar && !is_narrow).then(|| {
        let table = page.table.as_ref().map(|table| self::table(table, wall));
        let content = column![legend(&page.legend, wall), table].spacing(wall.px(36.0));

        container(content)
            .width(wall.px(BESIDE))
            .center_y(Fill)
            .clip(true)
            .into()
    });
    let body = wall
        .row([Some(picture.into()), beside].into_iter().flatten(), GAP)
        .height(Fill);
    // The values stand at the axes too: where there is no space for the table, the legend is enough.
    let below = (page.is_radar && is_narrow).then(|| {
        let entries = legend_entries(&page.legend, wall);

        ui.start(ui.wrapped(entries, wall.px(32.0)))
    });
    let head = column![
        ui.start(wall.strong(size, page.finding.as_str())),
        ui.start(wall.regular(30.0, page.about.as_str()).style(theme::ink2))
    ]
    .spacing(wall.px(6.0));
    let key = page
        .is_radar
        .then(|| levels(&page.levels, beside_mark, wall));
    let key = container(ui.start(key.unwrap_or_else(|| iced::widget::space().into())))
        .width(Fill)
        .into();

    column![head, body, below, wall.row([key, mark], 32.0)]
        .spacing(wall.px(20.0))
        .height(Fill)
        .into()
}

/// The levels with their words in one line.
fn levels<'a, M: 'a>(names: &'a [(String, String)], space: f32, wall: Wall<'a>) -> Element<'a, M> {
    let count = names.len();
    let widths = names
        .iter()
        .map(|(_, name)| Wall::width_of(FLOOR, REGULAR, name) + 76.0);
    // With many levels, or long names, only the lowest and the highest are named.
    let is_short = widths.sum::<f32>() <= space;
    let shown = names
        .iter()
        .enumerate()
        .filter(|(position, _)| is_short || *position == 0 || position + 1 == count);
    let items = shown.map(|(position, (label, name))| {
        let token = wall
            .ui()
            .token_of_side(position, count, label.as_str(), wall.px(38.0));
        let name = wall.regular(FLOOR, name.as_str()).style(theme::ink2).into();

        wall.row([token, name], 12.0).into()
    });

    wall.row(items, 26.0).into()
}

/// Whether there is no space for a table beside a radar.
fn is_narrow(wall: Wall<'_>) -> bool {
    wall.width() < 2.4 * BESIDE
}

fn legend<'a, M: 'a>(
    entries: &'a [(String, Option<SeriesKind>)],
    wall: Wall<'a>,
) -> Element<'a, M> {
    Column::with_children(legend_entries(entries, wall))
        .spacing(wall.px(10.0))
        .into()
}

fn legend_entries<'a, M: 'a>(
    entries: &'a [(String, Option<SeriesKind>)],
    wall: Wall<'a>,
) -> Vec<Element<'a, M>> {
    let rows = entries.iter().map(|(words, kind)| {
        let sample = container(sample(*kind, wall)).center_x(wall.px(88.0));
        let words = wall.regular(30.0, words.as_str());

        wall.row([sample.into(), words.into()], 18.0).into()
    });

    rows.collect()
}

/// A piece of a line with its marker, as the picture draws it, or of the range of the groups.
fn sample<'a, M: 'a>(kind: Option<SeriesKind>, wall: Wall<'a>) -> Element<'a, M> {
    let px = |length: f32| wall.px(length);
    let line = |width: f32, kind: SeriesKind| {
        bar(px(width), px(4.0), move |palette| match kind {
            SeriesKind::Recorded => palette.recorded,
            SeriesKind::Target => palette.target,
            SeriesKind::Baseline => palette.baseline,
        })
    };

    match kind {
        Some(kind @ SeriesKind::Recorded) => {
            let dot = edged_bar(px(20.0), px(20.0), (0.0, px(10.0)), |palette| {
                (palette.recorded, palette.recorded)
            });

            wall.row([line(30.0, kind), dot, line(30.0, kind)], 0.0)
                .into()
        }
        Some(kind @ SeriesKind::Target) => {
            let ink = wall.ui().palette().target;
            let diamond = wall
                .ui()
                .icon_in(crate::gui::icon::Icon::Diamond, px(28.0), ink);

            wall.row([line(18.0, kind), diamond, line(18.0, kind)], 4.0)
                .into()
        }
        Some(kind @ SeriesKind::Baseline) => {
            let square = edged_bar(px(18.0), px(18.0), (px(3.5), 0.0), |palette| {
                (palette.baseline, palette.surface)
            });
            let dots = || [line(5.0, kind), line(5.0, kind), line(5.0, kind)];
            let items = dots().into_iter().chain([square]).chain(dots());

            wall.row(items, 5.0).into()
        }
        None => edged_bar(px(88.0), px(28.0), (px(1.5), 0.0), |palette| {
            (palette.band_edge, palette.band)
        }),
    }
}

/// The table beside a radar.
fn table<'a, M: 'a>(table: &'a ChartTable, wall: Wall<'a>) -> Element<'a, M> {
    let ui = wall.ui();
    let style = |figures: Figures| match figures {
        Figures::Recorded => (38.0, BOLD),
        Figures::Target => (FLOOR, BOLD),
        Figures::Baseline | Figures::Quiet => (FLOOR, REGULAR),
    };
    let widths: Vec<f32> = table
        .columns
        .iter()
        .enumerate()
        .map(|(column, (head, figures))| {
            let (size, font) = style(*figures);
            let cells = table.rows.iter().filter_map(|row| row.cells.get(column));
            let cells = cells.map(|cell| Wall::width_of(size, font, cell));

            cells.fold(Wall::width_of(FLOOR, SEMIBOLD, head), f32::max) + 18.0
        })
        .collect();
    // As many columns as leave the names their longest word: first what is recorded, then where it shall be and where it was.
    let names = table
        .rows
        .iter()
        .flat_map(|row| row.name.split_whitespace());
    let longest = names
        .map(|word| Wall::width_of(FLOOR, SEMIBOLD, word))
        .fold(0.0, f32::max);
    let mut space = BESIDE - 64.0 - longest;
    let mut by_weight: Vec<usize> = (0..widths.len()).collect();
    by_weight.sort_by_key(|column| match table.columns[*column].1 {
        Figures::Recorded => 0,
        Figures::Target => 1,
        Figures::Baseline => 2,
        Figures::Quiet => 3,
    });
    let mut kept: Vec<usize> = by_weight
        .into_iter()
        .take_while(|column| {
            space -= widths[*column];

            space >= 0.0
        })
        .collect();
    kept.sort_unstable();
    let cell = move |words: Element<'a, M>, column: usize, widths: &[f32]| -> Element<'a, M> {
        container(words)
            .width(wall.px(widths[column]))
            .align_x(ui.end_side())
            .into()
    };
    let heads = kept.iter().map(|column| {
        let column = *column;
        let (head, _) = &table.columns[column];
        let words = wall.strong(FLOOR, head.as_str()).style(theme::ink2);

        cell(words.into(), column, &widths)
    });
    let start = iced::widget::space().width(Fill).into();
    let heads = wall.row([start].into_iter().chain(heads), 0.0);
    let rows = table.rows.iter().map(|row| {
        let badge = row.badge.as_ref().map(|badge| self::badge(badge, wall));
        let name = ui.start(wall.strong(FLOOR, row.name.as_str())).into();
        let cells = kept.iter().map(|column| {
            let column = *column;
            let (_, figures) = &table.columns[column];
            let words = row.cells.get(column).map_or("", String::as_str);
            let (size, _) = style(*figures);
            let words = match figures {
                Figures::Recorded => wall.bold(size, words),
                Figures::Target => wall.bold(size, words).color(color(ui.palette().target)),
                Figures::Baseline => wall
                    .regular(size, words)
                    .color(color(ui.palette().baseline)),
                Figures::Quiet => wall.regular(size, words).style(theme::ink2),
            };

            cell(words.into(), column, &widths)
        });
        let items = [badge, Some(name)].into_iter().flatten().chain(cells);
        let row = container(wall.row(items, 12.0).align_y(Center)).padding([wall.px(8.0), 0.0]);

        column![row, bar(Fill, wall.px(1.5), |palette| palette.line)].into()
    });

    column![
        heads,
        bar(Fill, wall.px(2.0), |palette| palette.line_strong),
        Column::with_children(rows.collect::<Vec<_>>())
    ]
    .spacing(wall.px(4.0))
    .into()
}

pub(super) fn badge<'a, M: 'a>(badge: &'a Badge, wall: Wall<'a>) -> Element<'a, M> {
    let words = badge.text.as_str();

    wall.ui()
        .badge_of_side(badge.index, badge.count, words, wall.px(40.0))
}

/// Behind a chart: the picture has the colours of a surface.
pub(super) fn ground(theme: &Theme) -> container::Style {
    let palette = theme.colors();

    container::Style {
        border: edge(palette.surface, 0.0, 0.0),
        text_color: Some(color(palette.ink)),
        ..filled(palette.surface)
    }
}
