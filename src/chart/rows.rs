//! Draws rows with marks on the scale: a bar, or a dot with its range, the baseline and the target; figures in
//! columns beside them.

use crate::chart::backend::{Dash, Stroke};
use crate::chart::canvas::{Bounds, Canvas};
use crate::chart::coord::{Cartesian, Scaled as _, Span};
use crate::chart::fonts::Weight;
use crate::chart::marks;
use crate::chart::model::{ChartTable, Radar, SeriesKind};
use crate::chart::text::{self, Type};

/// Height of the heads.
const HEAD: f64 = 64.0;
/// Height of the legend.
const FOOT: f64 = 62.0;
/// The greatest height of a row; fewer rows are centred.
const STEP: f64 = 108.0;
/// The largest letters of a row.
const LETTERS: f64 = 26.0;
/// The width up to which a head stays in one line.
const SHORT: f64 = 90.0;
/// Share of the width that names have.
const NAMES: f64 = 0.32;
/// Space between two columns.
const GUTTER: f64 = 30.0;
/// How much larger than on the screen marks are drawn.
const K: f64 = 1.7;

/// Draws the axes of a radar as rows inside `area`, which has the size of a slide's body.
pub(crate) fn draw(canvas: &Canvas<'_>, radar: &Radar, area: Bounds) {
    let rows = radar.axes.len().max(1) as f64;
    let step = ((area.height - HEAD - FOOT) / rows).min(STEP);
    let height = HEAD + step * rows;
    let letters = (step * 0.62).min(LETTERS);
    let rest = area.height - FOOT - height;
    let layout = RowLayout {
        area: Bounds {
            y: area.y + (rest * 0.35).max(0.0),
            height,
            ..area
        },
        step,
        letters,
        k: (letters / LETTERS * K).max(0.8),
    };
    let table = radar.table.as_ref();
    let end = table.map_or(area.end(), |table| columns(canvas, table, &layout));
    let names = area.width * NAMES;
    let inset = (end - area.x - names) * 0.1;
    let plot = canvas.on(Cartesian {
        sheet: canvas.sheet(),
        values: Span {
            from: area.x + names + inset,
            step: (end - area.x - names - 2.0 * inset).max(1.0),
        },
        rows: Span {
            from: layout.middle(0),
            step,
        },
    });
    let is_bars = is_bars(radar);

    for row in 0..radar.axes.len() {
        let line = layout.middle(row) + step / 2.0;

        canvas.rule(area, line, Stroke::solid(canvas.palette.line, 1.5));
        name(canvas, radar, row, names, &layout);
    }

    grid(canvas, &plot, radar, &layout);

    for row in 0..radar.axes.len() {
        range(&plot, radar, row, letters);

        if is_bars {
            bar(&plot, radar, row, step);
        } else {
            change(&plot, radar, row, layout.k);
        }
    }

    let legend = Bounds {
        y: area.bottom() - 44.0,
        height: 40.0,
        ..area
    };

    if is_bars {
        legend_of_bars(canvas, radar, legend);
    } else {
        marks::markers(&plot, radar, layout.k, &SeriesKind::ALL);
        marks::legend_row_of_marks(canvas, radar, legend, 21.0, 1.5);
    }
}

fn legend_of_bars(canvas: &Canvas<'_>, radar: &Radar, area: Bounds) {
    let fill = canvas.palette.recorded;
    let middle = area.y + area.height / 2.0;
    let name = radar.series.first().map_or("", |series| &series.name);
    let style = Type::new(21.0, Weight::Regular, canvas.palette.ink);
    let sample = Bounds {
        y: middle - 12.0,
        width: 44.0,
        height: 24.0,
        ..area
    };

    canvas.boxed(sample, 2.0, fill, Stroke::solid(fill, 1.5));
    canvas.write(
        (sample.end() + 14.0, middle + 7.0),
        &style.fit(name, area.width - 60.0, 1),
    );
}

/// The places of the rows.
struct RowLayout {
    area: Bounds,
    step: f64,
    letters: f64,
    k: f64,
}

impl RowLayout {
    fn middle(&self, row: usize) -> f64 {
        self.area.y + HEAD + self.step * row as f64 + self.step / 2.0
    }
}

/// A value without range, baseline or target is a bar; a single dot is hard to see on its line.
fn is_bars(radar: &Radar) -> bool {
    let mut series = radar.series.iter();

    radar.range.is_none() && series.all(|series| series.kind == SeriesKind::Recorded)
}

/// Draws the columns of figures; returns where they begin.
fn columns(canvas: &Canvas<'_>, table: &ChartTable, layout: &RowLayout) -> f64 {
    let letters = layout.letters;
    let heads = Type::new(21.0, Weight::SemiBold, canvas.palette.ink2).end();
    let most = layout.area.width * 0.4 / table.columns.len().max(1) as f64;
    let mut end = layout.area.end();

    for (column, (name, figures)) in table.columns.iter().enumerate().rev() {
        let style = figures.style(canvas.palette, letters * 1.12, letters).end();
        let cells: Vec<_> = table
            .column(column)
            .map(|cell| style.fit(cell, most, 1))
            .collect();
        let needed = cells.iter().map(|cell| cell.width).fold(0.0, f64::max);
        let whole = text::width(&text::clean(name), heads.weight, heads.size);
        // A head of a few letters does not break.
        let longest = text::longest_word(name, heads).max(whole.min(SHORT));
        let space = needed.max(longest).min(most);
        let head = heads.fit(name, space, 2);
        let leading = head.size() * 1.2;
        let first = layout.area.y + HEAD - 16.0 - leading * head.more();

        canvas.write_lines((end, first), &head, leading);

        for (row, cell) in cells.iter().enumerate() {
            canvas.write_middle((end, layout.middle(row)), cell, 0.0);
        }

        end -= space.max(head.width) + GUTTER;
    }

    end
}

fn name(canvas: &Canvas<'_>, radar: &Radar, row: usize, width: f64, layout: &RowLayout) {
    let (letters, middle) = (layout.letters, layout.middle(row));
    let (axis, start) = (&radar.axes[row], layout.area.x);
    let side = letters * 1.45;

    if let Some(badge) = &axis.badge {
        marks::badge(canvas, (start, middle - side / 2.0), side, badge);
    }

    // Names stand under each other, with a badge and without.
    let has_badges = radar.axes.iter().any(|axis| axis.badge.is_some());
    let indent = if has_badges {
        side + letters * 0.55
    } else {
        0.0
    };
    let lines = if layout.step >= letters * 2.8 { 2 } else { 1 };
    let style = Type::new(letters, Weight::SemiBold, canvas.palette.ink);
    let block = style.fit(&axis.name, (width - indent).max(20.0), lines);

    canvas.write_middle((start + indent, middle), &block, 1.25);
}

/// A vertical line at each level, with its name above.
fn grid(canvas: &Canvas<'_>, plot: &Canvas<'_, Cartesian>, radar: &Radar, layout: &RowLayout) {
    let palette = canvas.palette;
    let values = plot.coord().values;
    let space = values.step / radar.rings.len().saturating_sub(1).max(1) as f64 - 10.0;
    let style = Type::new(20.0, Weight::Regular, palette.ink2).middle();
    let top = layout.area.y + HEAD - 6.0;

    for (index, at, line) in marks::gridlines(&radar.rings) {
        let x = values.from + values.step * at;
        let colour = if index == 0 {
            palette.line_strong
        } else {
            palette.grid
        };
        let upright = [(x, top), (x, layout.area.bottom())];
        let block = style.fit(&line.name, space, 2);
        let leading = block.size() * 1.2;

        canvas.line(upright, false, Stroke::solid(colour, 1.6));
        canvas.write_lines((x, top - 10.0 - leading * block.more()), &block, leading);
    }
}

fn range(canvas: &Canvas<'_, Cartesian>, radar: &Radar, row: usize, letters: f64) {
    if let Some(range) = radar.range_at(row) {
        let height = (letters * 0.85).min(22.0);
        let edge = Stroke::solid(canvas.palette.band_edge, 1.5);

        canvas.bar(row as f64, range, height, 0.0, canvas.palette.band, edge);
    }
}

fn bar(canvas: &Canvas<'_, Cartesian>, radar: &Radar, row: usize, step: f64) {
    for value in radar.series.iter().filter_map(|series| series.at(row)) {
        let fill = canvas.palette.recorded;
        let height = (step * 0.42).min(34.0);

        canvas.bar(
            row as f64,
            (0.0, value),
            height,
            2.0,
            fill,
            Stroke::solid(fill, 1.5),
        );
    }
}

/// A line from the baseline to the recorded value, and on to the target.
fn change(canvas: &Canvas<'_, Cartesian>, radar: &Radar, row: usize, k: f64) {
    let at = |kind| {
        let mut series = radar.series.iter();

        series
            .find(|series| series.kind == kind)
            .and_then(|series| series.at(row))
    };
    let done = Stroke::solid(canvas.palette.recorded, 3.4 * k);
    let left = Stroke {
        colour: canvas.palette.target,
        width: 2.0 * k,
        dash: Dash::Dashed(7.0 * k, 5.0 * k),
    };
    let Some(now) = at(SeriesKind::Recorded) else {
        return;
    };

    for (kind, stroke) in [(SeriesKind::Target, left), (SeriesKind::Baseline, done)] {
        if let Some(other) = at(kind) {
            let path = [other, now].map(|value| Cartesian::datum(row, value));

            canvas.line(path, false, stroke);
        }
    }
}
