//! Small multiples: a small radar for each element, and a last cell with the legend.

use crate::chart::backend::Stroke;
use crate::chart::bars;
use crate::chart::canvas::{Bounds, Canvas};
use crate::chart::coord::{Cartesian, Coordinate as _, Polar, Span};
use crate::chart::fonts::Weight;
use crate::chart::marks;
use crate::chart::model::{Multiple, Multiples, SeriesKind};
use crate::chart::radar::{self, RingNames, Sizes};
use crate::chart::text::{Anchor, Lettering, Type};

const K: f64 = 1.5;

/// Height of the drawing, in the units of the slide.
pub(crate) const HEIGHT: f64 = 808.0;

/// The size of a cell in which letters have their full size.
const CELL: (f64, f64) = (586.7, 404.0);
/// The most axes of a small radar; more are rows.
const AXES: usize = 8;

/// How many columns leave the cells the most space.
fn columns(cells: usize, area: Bounds) -> usize {
    let size = |columns: usize| {
        let rows = cells.div_ceil(columns) as f64;
        let width = area.width / columns as f64 / CELL.0;

        width.min(area.height / rows / CELL.1).min(1.0)
    };

    (1..=cells)
        .max_by(|one, other| size(*one).total_cmp(&size(*other)))
        .unwrap_or(1)
}

/// Draws the cells in rows from the start side.
pub(crate) fn draw(canvas: &Canvas<'_>, multiples: &Multiples, area: Bounds) {
    let cells = multiples.cells.len() + 1;
    let columns = columns(cells, area);
    let rows = cells.div_ceil(columns);
    let (width, height) = (area.width / columns as f64, area.height / rows as f64);
    let s = (width / CELL.0).min(height / CELL.1).clamp(0.2, 1.0);

    for index in 0..cells {
        let cell = Bounds {
            x: area.x + width * (index % columns) as f64,
            y: area.y + height * (index / columns) as f64,
            width,
            height,
        };

        match multiples.cells.get(index) {
            Some(multiple) => element(canvas, multiple, cell, s),
            None => legend(canvas, multiples, cell, s),
        }
    }
}

fn element(canvas: &Canvas<'_>, multiple: &Multiple, cell: Bounds, s: f64) {
    let ink = canvas.palette.ink;
    let axes = multiple.radar.axes.len();
    let base = cell.y + 30.0 * s;
    let (start, end) = (cell.x + 8.0 * s, cell.end() - 24.0 * s);
    let indent = multiple.badge.as_ref().map_or(0.0, |badge| {
        marks::badge(canvas, (start, cell.y + 2.0 * s), 36.0 * s, badge);
        48.0 * s
    });
    let style = Type::new(30.0 * s, Weight::Bold, ink).end();
    let value = style.fit(&multiple.value, 90.0 * s, 1);
    let space = end - start - indent - value.width - 10.0 * s;
    let style = Type::new(26.0 * s, Weight::SemiBold, ink);

    let name = style.fit_name([&multiple.name, &multiple.short], space, 1);
    canvas.write((start + indent, base), &name);
    canvas.write((end, base), &value);

    if (1..3).contains(&axes) {
        let body = Bounds {
            y: cell.y + 60.0 * s,
            height: cell.height - 80.0 * s,
            ..cell
        };
        let sizes = Sizes {
            k: K * s,
            label: 20.0 * s,
            ring: 16.0 * s,
            wrap: 200.0 * s,
        };

        return bars::draw(canvas, &multiple.radar, body, sizes);
    }

    let centre = (cell.x + cell.width / 2.0, cell.y + 224.0 * s);
    let polar = Polar::closed(canvas.sheet(), centre, 122.0 * s, axes);
    let names = RingNames::Figures;
    let labels: Vec<CellLabel> = (0..axes)
        .map(|axis| CellLabel::new(canvas, multiple, axis, polar, cell, s))
        .collect();

    // Rows have space for names that would lie over each other around a radar.
    if axes > AXES || CellLabel::any_overlap(&labels) {
        let body = Bounds {
            x: start,
            y: cell.y + 56.0 * s,
            width: end - start,
            height: cell.height - 76.0 * s,
        };

        return in_rows(canvas, multiple, body, s);
    }

    radar::plot(&canvas.on(polar), &multiple.radar, K * s, 18.0 * s, names);

    for label in labels {
        label.draw(canvas);
    }
}

/// A row for each axis: its name, a bar with the marks of the other lines, its value.
fn in_rows(canvas: &Canvas<'_>, multiple: &Multiple, area: Bounds, s: f64) {
    let palette = canvas.palette;
    let axes = &multiple.radar.axes;
    let step = (area.height / axes.len().max(1) as f64).min(58.0 * s);
    let size = (step * 0.68).min(19.0 * s);
    let (regular, bold) = (
        Type::new(size, Weight::Regular, palette.ink),
        Type::new(size, Weight::Bold, palette.ink).end(),
    );
    let values = axes.iter().map(|axis| {
        let value = axis.value.as_deref().unwrap_or_default();

        bold.fit(value, area.width * 0.15, 1)
    });
    let values: Vec<Lettering> = values.collect();
    let widest = values.iter().map(|value| value.width).fold(0.0, f64::max);
    let names = area.width * 0.52;
    let start = area.x + names + 10.0 * s;
    let plot = canvas.on(Cartesian {
        sheet: canvas.sheet(),
        values: Span {
            from: start,
            step: (area.end() - widest - 14.0 * s - start).max(1.0),
        },
        rows: Span {
            from: area.y + step / 2.0,
            step,
        },
    });

    let thick = (step * 0.5).min(20.0 * s);

    for (_, at, _) in marks::gridlines(&multiple.radar.rings) {
        let upright = [(at, -0.5), (at, axes.len() as f64 - 0.5)];

        plot.line(upright, false, Stroke::solid(palette.grid, s));
    }

    for (row, (axis, value)) in axes.iter().zip(&values).enumerate() {
        let middle = area.y + step * (row as f64 + 0.5);
        let lines = if step >= size * 2.5 { 2 } else { 1 };
        let name = regular.fit_name(axis.names(), names, lines);
        let edge = Stroke::solid(palette.level_edge, s);

        canvas.write_middle((area.x, middle), &name, 1.2);
        canvas.write_middle((area.end(), middle), value, 0.0);

        for series in &multiple.radar.series {
            if series.kind == SeriesKind::Recorded
                && let Some(value) = series.at(row)
            {
                let fill = marks::light(palette);

                plot.bar(row as f64, (0.0, value), thick, 0.0, fill, edge);
            }
        }
    }

    let over = [SeriesKind::Baseline, SeriesKind::Target];
    let k = (step / (40.0 * s)).min(1.0) * s;

    marks::markers(&plot, &multiple.radar, k, &over);
}

/// The name of an axis, its value in bold: on one line at top and bottom, under the name at the sides.
struct CellLabel {
    name: ((f64, f64), Lettering),
    value: ((f64, f64), Lettering),
    leading: f64,
    /// What it covers.
    area: Bounds,
}

impl CellLabel {
    fn draw(&self, canvas: &Canvas<'_>) {
        canvas.write_lines(self.name.0, &self.name.1, self.leading);
        canvas.write(self.value.0, &self.value.1);
    }

    fn any_overlap(labels: &[Self]) -> bool {
        let meets = |one: &Bounds, other: &Bounds| {
            one.x < other.end()
                && other.x < one.end()
                && one.y < other.bottom()
                && other.y < one.bottom()
        };

        labels.iter().enumerate().any(|(position, one)| {
            let others = labels.iter().skip(position + 1);

            one.name.1.shortened
                || others
                    .into_iter()
                    .any(|other| meets(&one.area, &other.area))
        })
    }

    fn new(
        canvas: &Canvas<'_>,
        multiple: &Multiple,
        axis: usize,
        polar: Polar,
        cell: Bounds,
        s: f64,
    ) -> Self {
        let size = 20.0 * s;
        let leading = size * 1.25;
        let (right, down) = polar.unit(axis as f64);
        let (x, y) = polar.pixels((axis as f64, 1.0));
        let axis = &multiple.radar.axes[axis];
        let value = axis.value.as_deref().unwrap_or_default();
        let regular = Type::new(size, Weight::Regular, canvas.palette.ink);
        let bold = Type::new(size, Weight::Bold, canvas.palette.ink);

        if right.abs() < 0.2 {
            let value = bold.fit(value, cell.width * 0.4, 1);
            let gap = if value.lines.is_empty() { 0.0 } else { 8.0 * s };
            let space = cell.width - value.width - gap - 24.0 * s;
            let name = regular.fit_name(axis.names(), space, 1);
            let y = y + if down < 0.0 { -18.0 * s } else { 34.0 * s };
            let start = x - (name.width + gap + value.width) / 2.0;

            let area = Bounds {
                x: start,
                y: y - size * 0.76,
                width: name.width + gap + value.width,
                height: size,
            };

            return Self {
                value: ((start + name.width + gap, y), value),
                name: ((start, y), name),
                leading,
                area,
            };
        }

        let x = x + 14.0 * s * right;
        let (space, anchor) = if right > 0.0 {
            (cell.end() - x - 6.0 * s, Anchor::Start)
        } else {
            (x - cell.x - 6.0 * s, Anchor::End)
        };
        let space = space.min(190.0 * s).max(20.0 * s);
        let name = regular.anchored(anchor).fit_name(axis.names(), space, 3);
        let value = bold.anchored(anchor).fit(value, space, 1);
        let lines = (name.lines.len() + value.lines.len()) as f64;
        let first = y + 30.0 * s * down - lines * leading / 2.0 + leading * 0.76;

        let width = name.width.max(value.width);
        let area = Bounds {
            x: if right > 0.0 { x } else { x - width },
            y: first - size * 0.76,
            width,
            height: (lines - 1.0).max(0.0) * leading + size,
        };

        Self {
            value: ((x, first + leading * name.lines.len() as f64), value),
            name: ((x, first), name),
            leading,
            area,
        }
    }
}

fn legend(canvas: &Canvas<'_>, multiples: &Multiples, cell: Bounds, s: f64) {
    let palette = canvas.palette;
    let x = cell.x + 70.0 * s;
    let width = cell.width - 94.0 * s;
    let heading = Type::new(26.0 * s, Weight::SemiBold, palette.ink);
    let entries = Type::new(24.0 * s, Weight::Regular, palette.ink);
    let notes = Type::new(22.0 * s, Weight::Regular, palette.ink2);
    let sample = 84.0 * s;
    let mut y = cell.y + 58.0 * s;

    canvas.write((x, y), &heading.fit(&multiples.legend, width, 1));
    y += 44.0 * s;

    let legends = multiples
        .cells
        .iter()
        .map(|cell| marks::legend(&cell.radar));
    let fullest = legends.max_by_key(Vec::len).unwrap_or_default();

    for entry in fullest.iter().take(4) {
        let block = entries.fit(entry.name(), width - sample - 20.0 * s, 1);

        entry.sample(canvas, (x, y), sample, 1.75 * s);
        canvas.write((x + sample + 20.0 * s, y + 8.5 * s), &block);
        y += 50.0 * s;
    }

    y += 22.0 * s;

    for note in multiples.notes.iter().take(3) {
        let block = notes.fit(note, width, 2);

        canvas.write_lines((x, y), &block, 31.0 * s);
        y += 31.0 * s * block.lines.len() as f64;
    }
}
