//! A row for each thing with its place on the scale: a bar, or a dot with its range, the baseline and the target; figures in
//! columns beside it.

use crate::chart::marks::{self, fit};
use crate::chart::svg::{Anchor, Area, Canvas, Dash, Stroke, Type, lined};
use crate::chart::text::{self, Weight};
use crate::chart::{Radar, SeriesKind, Table, Tone};

/// Height of the heads.
const HEAD: f64 = 64.0;
/// Height of the legend.
const FOOT: f64 = 62.0;
/// The highest row; fewer rows stand in the middle.
const STEP: f64 = 108.0;
/// The largest letters of a row.
const LETTERS: f64 = 26.0;
/// Share of the width that names have.
const NAMES: f64 = 0.32;
/// Space between two columns.
const GUTTER: f64 = 30.0;
/// How much larger than on the screen marks are drawn.
const K: f64 = 1.7;

/// Draws the axes of a radar as rows inside `area`, which is at least [`super::slide::WIDTH`] by [`super::slide::HEIGHT`].
pub(crate) fn draw(canvas: &mut Canvas<'_>, radar: &Radar, area: Area) {
    let rows = radar.axes.len().max(1) as f64;
    let step = ((area.height - HEAD - FOOT) / rows).min(STEP);
    let height = HEAD + step * rows;
    let letters = (step * 0.62).min(LETTERS);
    let rest = area.height - FOOT - height;
    let layout = Layout {
        area: Area {
            y: area.y + (rest * 0.35).max(0.0),
            height,
            ..area
        },
        step,
        letters,
        k: (letters / LETTERS * K).max(0.8),
    };
    let end = radar
        .table
        .as_ref()
        .map_or(area.end(), |table| columns(canvas, table, &layout));
    let names = area.width * NAMES;
    let inset = (end - area.x - names) * 0.1;
    let scale = Scale {
        layout: &layout,
        start: area.x + names + inset,
        length: (end - area.x - names - 2.0 * inset).max(1.0),
    };

    for row in 0..radar.axes.len() {
        let line = layout.top(row) + step;
        let stroke = Stroke::solid(canvas.palette.line, 1.5);

        canvas.line(&[(area.x, line), (area.end(), line)], false, stroke);
        name(canvas, radar, row, names, &layout);
    }

    grid(canvas, radar, &scale);

    for row in 0..radar.axes.len() {
        range(canvas, radar, row, &scale);

        if is_bars(radar) {
            bar(canvas, radar, row, &scale);
        } else {
            way(canvas, radar, row, &scale);
        }
    }

    if !is_bars(radar) {
        marks::markers(canvas, radar, layout.k, |row, value| scale.at(row, value));
    }

    let legend = Area {
        y: area.bottom() - 44.0,
        height: 40.0,
        ..area
    };

    if is_bars(radar) {
        legend_of_bars(canvas, radar, legend);
    } else {
        marks::legend_row(canvas, &marks::legend(radar), legend, 21.0, 1.5);
    }
}

fn legend_of_bars(canvas: &mut Canvas<'_>, radar: &Radar, area: Area) {
    let fill = canvas.palette.recorded;
    let sample = Area {
        y: area.y + area.height / 2.0 - 12.0,
        width: 44.0,
        height: 24.0,
        ..area
    };
    let name = radar.series.first().map_or("", |series| &series.name);
    let words = fit(21.0, area.width - 60.0, Weight::Regular, 1).lay(name);
    let style = Type::new(21.0, Weight::Regular, canvas.palette.ink);
    let base = area.y + area.height / 2.0 + 7.0;

    canvas.boxed(sample, 2.0, Some(fill), Some(Stroke::solid(fill, 1.5)));
    marks::lines_of(canvas, sample.end() + 14.0, base, &words, 0.0, style);
}

/// Where the rows are.
struct Layout {
    area: Area,
    step: f64,
    letters: f64,
    k: f64,
}

impl Layout {
    fn top(&self, row: usize) -> f64 {
        self.area.y + HEAD + self.step * row as f64
    }

    fn middle(&self, row: usize) -> f64 {
        self.top(row) + self.step / 2.0
    }
}

/// Where the values of the rows are.
struct Scale<'a> {
    layout: &'a Layout,
    start: f64,
    length: f64,
}

impl Scale<'_> {
    fn at(&self, row: usize, value: f64) -> (f64, f64) {
        (self.start + self.length * value, self.layout.middle(row))
    }

    /// A box between two values of a row.
    fn between(&self, row: usize, (from, to): (f64, f64), height: f64) -> Area {
        let ((x, y), (end, _)) = (self.at(row, from.min(to)), self.at(row, from.max(to)));

        Area {
            x,
            y: y - height / 2.0,
            width: end - x,
            height,
        }
    }
}

/// A value with nothing beside it is a bar; a dot would be lost on its line.
fn is_bars(radar: &Radar) -> bool {
    let mut series = radar.series.iter();

    radar.band.is_none() && series.all(|series| series.kind == SeriesKind::Recorded)
}

/// Draws the columns of figures; gives where they begin.
fn columns(canvas: &mut Canvas<'_>, table: &Table, layout: &Layout) -> f64 {
    let palette = canvas.palette;
    let style = |tone: Tone| match tone {
        Tone::Recorded => Type::new(layout.letters * 1.12, Weight::Bold, palette.ink),
        Tone::Target => Type::new(layout.letters, Weight::Regular, palette.target),
        Tone::Baseline => Type::new(layout.letters, Weight::Regular, palette.baseline),
        Tone::Quiet => Type::new(layout.letters, Weight::Regular, palette.ink2),
    };
    let heads = Type::new(21.0, Weight::SemiBold, palette.ink2).anchored(Anchor::End);
    let most = layout.area.width * 0.4 / table.columns.len().max(1) as f64;
    let mut end = layout.area.end();

    for (column, (name, tone)) in table.columns.iter().enumerate().rev() {
        let style = style(*tone).anchored(Anchor::End);
        let cell = |row: &crate::chart::TableRow| {
            let words = row.cells.get(column).map_or("", String::as_str);

            fit(style.size, most, style.weight, 1).lay(words)
        };
        let cells: Vec<_> = table.rows.iter().map(cell).collect();
        let needed = cells.iter().map(|cell| cell.width).fold(0.0, f64::max);
        let longest = name
            .split_whitespace()
            .map(|word| text::width(&text::clean(word), heads.weight, heads.size))
            .fold(0.0, f64::max);
        let room = needed.max(longest).min(most);
        let head = fit(heads.size, room, heads.weight, 2).lay(name);
        let leading = head.size * 1.2;
        let first = layout.area.y + HEAD - 16.0 - leading * (head.lines.len().max(1) - 1) as f64;

        marks::lines_of(canvas, end, first, &head, leading, heads);

        for (row, cell) in cells.iter().enumerate() {
            let y = layout.middle(row) + cell.size * 0.36;

            marks::lines_of(canvas, end, y, cell, 0.0, style);
        }

        end -= room.max(head.width) + GUTTER;
    }

    end
}

fn name(canvas: &mut Canvas<'_>, radar: &Radar, row: usize, width: f64, layout: &Layout) {
    let Some(axis) = radar.axes.get(row) else {
        return;
    };
    let side = layout.letters * 1.45;
    let middle = layout.middle(row);
    let indent = if let Some(badge) = &axis.badge {
        marks::badge(canvas, layout.area.x, middle - side / 2.0, side, badge);
        side + layout.letters * 0.55
    } else {
        0.0
    };
    let lines = if layout.step >= layout.letters * 2.8 {
        2
    } else {
        1
    };
    let room = (width - indent).max(20.0);
    let block = fit(layout.letters, room, Weight::SemiBold, lines).lay(&axis.name);
    let leading = block.size * 1.25;
    let first = middle + block.size * 0.36 - leading * (block.lines.len().max(1) - 1) as f64 / 2.0;
    let ink = Type::new(layout.letters, Weight::SemiBold, canvas.palette.ink);

    marks::lines_of(canvas, layout.area.x + indent, first, &block, leading, ink);
}

/// An upright at each level, its name above.
fn grid(canvas: &mut Canvas<'_>, radar: &Radar, scale: &Scale<'_>) {
    let layout = scale.layout;
    let palette = canvas.palette;
    let room = scale.length / radar.rings.len().saturating_sub(1).max(1) as f64 - 10.0;
    let bottom = layout.area.bottom();

    for (index, ring) in radar.rings.iter().enumerate() {
        let Some(at) = marks::drawable(Some(ring.at)) else {
            continue;
        };
        let (x, _) = scale.at(index, at);
        let colour = if index == 0 {
            palette.line_strong
        } else {
            palette.grid
        };
        let top = layout.area.y + HEAD - 6.0;
        let path = [top, bottom].map(|y| canvas.at((x, y)));
        let block = fit(20.0, room, Weight::Regular, 2).lay(&ring.name);
        let leading = block.size * 1.2;
        let first = top - 10.0 - leading * (block.lines.len().max(1) - 1) as f64;
        let style = Type::new(20.0, Weight::Regular, palette.ink2).anchored(Anchor::Middle);

        marks::plot(canvas, path.to_vec(), lined(colour, 1.6));
        marks::lines_of(canvas, x, first, &block, leading, style);
    }
}

fn range(canvas: &mut Canvas<'_>, radar: &Radar, row: usize, scale: &Scale<'_>) {
    let band = radar.band.as_ref();
    let Some((low, high)) = band.and_then(|band| band.range.get(row).copied().flatten()) else {
        return;
    };

    if let (Some(low), Some(high)) = (marks::drawable(Some(low)), marks::drawable(Some(high))) {
        let height = (scale.layout.letters * 0.85).min(22.0);
        let edge = Stroke::solid(canvas.palette.band_edge, 1.5);
        let area = scale.between(row, (low, high), height);

        canvas.boxed(area, 0.0, Some(canvas.palette.band), Some(edge));
    }
}

fn bar(canvas: &mut Canvas<'_>, radar: &Radar, row: usize, scale: &Scale<'_>) {
    for series in &radar.series {
        if let Some(value) = series.at(row) {
            let fill = canvas.palette.recorded;
            let height = (scale.layout.step * 0.42).min(34.0);
            let area = scale.between(row, (0.0, value), height);

            canvas.boxed(area, 2.0, Some(fill), Some(Stroke::solid(fill, 1.5)));
        }
    }
}

/// From the baseline to what is recorded, and on to the target.
fn way(canvas: &mut Canvas<'_>, radar: &Radar, row: usize, scale: &Scale<'_>) {
    let k = scale.layout.k;
    let at = |kind| {
        let mut series = radar.series.iter();

        series
            .find(|series| series.kind == kind)
            .and_then(|series| series.at(row))
    };
    let Some(now) = at(SeriesKind::Recorded) else {
        return;
    };
    let done = Stroke::solid(canvas.palette.recorded, 3.4 * k);
    let left = Stroke {
        colour: canvas.palette.target,
        width: 2.0 * k,
        dash: Dash::Dashed(7.0 * k, 5.0 * k),
    };

    for (kind, stroke) in [(SeriesKind::Target, left), (SeriesKind::Baseline, done)] {
        if let Some(other) = at(kind) {
            canvas.line(&[scale.at(row, other), scale.at(row, now)], false, stroke);
        }
    }
}
