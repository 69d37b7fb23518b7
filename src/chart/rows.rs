//! Draws rows with marks on the scale: a bar, a dot with its range, the baseline and the target, or both; figures in columns
//! beside them.

use crate::chart::backend::{Dash, Stroke};
use crate::chart::canvas::{Bounds, Canvas};
use crate::chart::coord::{Cartesian, Scaled as _, Span};
use crate::chart::fonts::Weight;
use crate::chart::marks;
use crate::chart::model::{Axis, ChartTable, Radar, SeriesKind};
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

/// Share of the width that the columns of bars may have before only the first and the last are drawn.
const COLUMNS: f64 = 0.3;

/// The size of letters in which the longest short name has one line beside its badge.
fn fitting(radar: &Radar, names: f64) -> f64 {
    let short = radar.axes.iter().map(|axis| axis.short.as_str());
    let widths = short.map(|name| text::width(&text::clean(name), Weight::SemiBold, 1.0));

    names / (widths.fold(0.0, f64::max) + 2.1)
}

/// What stands in the rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum RowMarks {
    /// A bar if there is the recorded value alone, or else dots.
    DotsOrBar,
    /// Bars, with the range, the baseline and the target over them.
    BarsUnderMarks,
}

/// Draws the axes of a radar as rows inside `area`, which has the size of a slide's body.
pub(crate) fn draw(canvas: &Canvas<'_>, radar: &Radar, area: Bounds) {
    draw_rows(canvas, radar, area, RowMarks::DotsOrBar, 1.0);
}

/// Draws bars with marks over them; `unit` is the size of letters and marks, 1 on a slide.
pub(crate) fn draw_bars(canvas: &Canvas<'_>, radar: &Radar, area: Bounds, unit: f64) {
    draw_rows(canvas, radar, area, RowMarks::BarsUnderMarks, unit);
}

fn draw_rows(canvas: &Canvas<'_>, radar: &Radar, area: Bounds, marked: RowMarks, unit: f64) {
    let rows = radar.axes.len().max(1) as f64;
    let foot = FOOT * unit;
    let step = ((area.height - HEAD * unit - foot) / rows).min(STEP * unit);
    let height = HEAD * unit + step * rows;
    let names = area.width * NAMES;
    let letters = (step * 0.62).min(LETTERS * unit);
    let letters = match marked {
        RowMarks::DotsOrBar => letters,
        RowMarks::BarsUnderMarks => letters.min(fitting(radar, names)).max(letters * 0.6),
    };
    let rest = area.height - foot - height;
    let layout = RowLayout {
        area: Bounds {
            y: area.y + (rest * 0.35).max(0.0),
            height,
            ..area
        },
        step,
        letters,
        k: (letters / LETTERS * K).max(0.8 * unit),
        unit,
    };
    let table = radar.table.as_ref();
    let end = table.map_or(area.end(), |table| {
        let needed = needed_by_columns(table, canvas, &layout);
        let few = marked == RowMarks::BarsUnderMarks && needed > area.width * COLUMNS;

        columns(canvas, table, few, &layout)
    });
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
    let is_bars = marked == RowMarks::DotsOrBar && is_bars(radar);
    // Where one of many names has no space, all are short.
    let has_space = |axis: &Axis| {
        let style = Type::new(letters, Weight::SemiBold, canvas.palette.ink);

        text::width(&text::clean(&axis.name), style.weight, style.size) <= names - letters * 2.0
    };
    let are_short = marked == RowMarks::BarsUnderMarks && !radar.axes.iter().all(has_space);

    for row in 0..radar.axes.len() {
        let line = layout.middle(row) + step / 2.0;

        canvas.rule(area, line, Stroke::solid(canvas.palette.line, 1.5));
        name(canvas, radar, row, (names, are_short), &layout);
    }

    grid(canvas, &plot, radar, &layout);

    for row in 0..radar.axes.len() {
        if marked == RowMarks::BarsUnderMarks {
            light_bar(&plot, radar, row, &layout);
            whisker(&plot, radar, row, &layout);
            continue;
        }

        range(&plot, radar, row, letters);

        if is_bars {
            bar(&plot, radar, row, step);
        } else {
            change(&plot, radar, row, layout.k);
        }
    }

    let legend = Bounds {
        y: area.bottom() - 44.0 * unit,
        height: 40.0 * unit,
        ..area
    };

    if marked == RowMarks::BarsUnderMarks {
        let over = [SeriesKind::Baseline, SeriesKind::Target];

        marks::markers(&plot, radar, layout.k * 0.8, &over);
        marks::legend_row_of_bars(canvas, radar, legend, 21.0 * unit, 1.5 * unit);
    } else if is_bars {
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
    /// The size of what does not shrink with the rows, 1 on a slide.
    unit: f64,
}

impl RowLayout {
    fn middle(&self, row: usize) -> f64 {
        self.area.y + HEAD * self.unit + self.step * row as f64 + self.step / 2.0
    }
}

/// A value without range, baseline or target is a bar; a single dot is hard to see on its line.
fn is_bars(radar: &Radar) -> bool {
    let mut series = radar.series.iter();

    radar.range.is_none() && series.all(|series| series.kind == SeriesKind::Recorded)
}

/// The width that all columns of figures ask for.
fn needed_by_columns(table: &ChartTable, canvas: &Canvas<'_>, layout: &RowLayout) -> f64 {
    let heads = Type::new(21.0 * layout.unit, Weight::SemiBold, canvas.palette.ink2);
    let columns = table.columns.iter().enumerate();

    columns
        .map(|(column, (name, figures))| {
            let style = figures.style(canvas.palette, layout.letters * 1.12, layout.letters);
            let cells = table
                .column(column)
                .map(|cell| text::width(&text::clean(cell), style.weight, style.size));

            cells.fold(text::longest_word(name, heads), f64::max) + GUTTER * layout.unit
        })
        .sum()
}

/// Draws the columns of figures, or only the first and the last; returns where they begin.
fn columns(canvas: &Canvas<'_>, table: &ChartTable, few: bool, layout: &RowLayout) -> f64 {
    let letters = layout.letters;
    let unit = layout.unit;
    let heads = Type::new(21.0 * unit, Weight::SemiBold, canvas.palette.ink2).end();
    let last = table.columns.len().saturating_sub(1);
    let count = if few { 2 } else { table.columns.len().max(1) };
    let most = layout.area.width * 0.4 / count as f64;
    let mut end = layout.area.end();

    for (column, (name, figures)) in table.columns.iter().enumerate().rev() {
        if few && column != 0 && column != last {
            continue;
        }

        let style = figures.style(canvas.palette, letters * 1.12, letters).end();
        let cells: Vec<_> = table
            .column(column)
            .map(|cell| style.fit(cell, most, 1))
            .collect();
        let needed = cells.iter().map(|cell| cell.width).fold(0.0, f64::max);
        let whole = text::width(&text::clean(name), heads.weight, heads.size);
        // A head of a few letters does not break.
        let longest = text::longest_word(name, heads).max(whole.min(SHORT * unit));
        let space = needed.max(longest).min(most);
        let head = heads.fit(name, space, 2);
        let leading = head.size() * 1.2;
        let first = layout.area.y + HEAD * unit - 16.0 * unit - leading * head.more();

        canvas.write_lines((end, first), &head, leading);

        for (row, cell) in cells.iter().enumerate() {
            canvas.write_middle((end, layout.middle(row)), cell, 0.0);
        }

        end -= space.max(head.width) + GUTTER * unit;
    }

    end
}

/// The badge and the name of a row in the width that names have; the short one if all are.
fn name(
    canvas: &Canvas<'_>,
    radar: &Radar,
    row: usize,
    (width, are_short): (f64, bool),
    layout: &RowLayout,
) {
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
    let names = match axis.names() {
        [_, short] if are_short && !short.is_empty() => [short, ""],
        names => names,
    };
    let block = style.fit_name(names, (width - indent).max(20.0), lines);

    canvas.write_middle((start + indent, middle), &block, 1.25);
}

/// A vertical line at each level, with its name above.
fn grid(canvas: &Canvas<'_>, plot: &Canvas<'_, Cartesian>, radar: &Radar, layout: &RowLayout) {
    let palette = canvas.palette;
    let values = plot.coord().values;
    let unit = layout.unit;
    let space = values.step / radar.rings.len().saturating_sub(1).max(1) as f64 - 10.0 * unit;
    let style = Type::new(20.0 * unit, Weight::Regular, palette.ink2).middle();
    let top = layout.area.y + HEAD * unit - 6.0 * unit;

    for (index, at, line) in marks::gridlines(&radar.rings) {
        let x = values.from + values.step * at;
        let colour = if index == 0 {
            palette.line_strong
        } else {
            palette.grid
        };
        let upright = [(x, top), (x, layout.area.bottom())];
        // Where a name has no space its figure stands.
        let block = style.fit_name([&line.name, &line.figure], space, 2);
        let leading = block.size() * 1.2;

        canvas.line(upright, false, Stroke::solid(colour, 1.6 * unit));
        canvas.write_lines(
            (x, top - 10.0 * unit - leading * block.more()),
            &block,
            leading,
        );
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

/// The recorded value as a bar on which marks can be seen; below the coverage that it needs only its edge.
fn light_bar(canvas: &Canvas<'_, Cartesian>, radar: &Radar, row: usize, layout: &RowLayout) {
    let palette = canvas.palette;
    let height = (layout.step * 0.56).min(30.0 * layout.unit);
    let edge = Stroke::solid(palette.level_edge, 1.5 * layout.unit);

    for series in &radar.series {
        if series.kind == SeriesKind::Recorded
            && let Some(value) = series.at(row)
        {
            let fill = if series.is_hollow(row) {
                canvas.ground
            } else {
                marks::light(palette)
            };

            canvas.bar(row as f64, (0.0, value), height, 0.0, fill, edge);
        }
    }
}

/// The range as a line with two ends.
fn whisker(canvas: &Canvas<'_, Cartesian>, radar: &Radar, row: usize, layout: &RowLayout) {
    let Some((low, high)) = radar.range_at(row) else {
        return;
    };
    let stroke = Stroke::solid(canvas.palette.recorded, 3.0 * layout.unit);
    let half = (layout.step * 0.2).min(11.0 * layout.unit);
    let [from, to] = [low, high].map(|value| Cartesian::datum(row, value));

    canvas.line([from, to], false, stroke);

    for end in [from, to] {
        let cap = [-half, half].map(|by| end.moved(0.0, by));

        canvas.line(cap, false, stroke);
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
