//! Small multiples: a small radar for each element, and a last cell with the legend.

use crate::chart::bars;
use crate::chart::canvas::{Bounds, Canvas};
use crate::chart::coord::{Coordinate as _, Polar};
use crate::chart::fonts::Weight;
use crate::chart::marks;
use crate::chart::model::{Multiple, Multiples};
use crate::chart::radar::{self, RingNames, Sizes};
use crate::chart::text::{Anchor, Type};

const K: f64 = 1.5;

/// Height of the drawing, in the units of the slide.
pub(crate) const HEIGHT: f64 = 808.0;

/// Draws the cells in rows from the start side.
pub(crate) fn draw(canvas: &Canvas<'_>, multiples: &Multiples, area: Bounds) {
    let cells = multiples.cells.len() + 1;
    let columns = ((cells as f64 * 1.3).sqrt().round() as usize).clamp(1, cells);
    let rows = cells.div_ceil(columns);
    let (width, height) = (area.width / columns as f64, area.height / rows as f64);
    let s = (width / 586.7).min(height / 404.0).clamp(0.2, 1.4);

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

    canvas.write((start + indent, base), &style.fit(&multiple.name, space, 1));
    canvas.write((end, base), &value);

    if axes < 3 {
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

    radar::plot(&canvas.on(polar), &multiple.radar, K * s, 18.0 * s, names);

    for axis in 0..axes {
        label(canvas, multiple, axis, polar, cell, s);
    }
}

/// The name of an axis, its value in bold: on one line at top and bottom, under the name at the sides.
fn label(
    canvas: &Canvas<'_>,
    multiple: &Multiple,
    axis: usize,
    polar: Polar,
    cell: Bounds,
    s: f64,
) {
    let size = 20.0 * s;
    let (right, down) = polar.unit(axis as f64);
    let (x, y) = polar.pixels((axis as f64, 1.0));
    let axis = &multiple.radar.axes[axis];
    let value = axis.value.as_deref().unwrap_or_default();
    let regular = Type::new(size, Weight::Regular, canvas.palette.ink);
    let bold = Type::new(size, Weight::Bold, canvas.palette.ink);

    if right.abs() < 0.2 {
        let value = bold.fit(value, cell.width * 0.4, 1);
        let gap = if value.lines.is_empty() { 0.0 } else { 8.0 * s };
        let name = regular.fit(&axis.name, cell.width - value.width - gap - 24.0 * s, 1);
        let y = y + if down < 0.0 { -18.0 * s } else { 34.0 * s };
        let start = x - (name.width + gap + value.width) / 2.0;

        canvas.write((start, y), &name);
        canvas.write((start + name.width + gap, y), &value);
        return;
    }

    let x = x + 14.0 * s * right;
    let (space, anchor) = if right > 0.0 {
        (cell.end() - x - 6.0 * s, Anchor::Start)
    } else {
        (x - cell.x - 6.0 * s, Anchor::End)
    };
    let space = space.min(190.0 * s).max(20.0 * s);
    let name = regular.anchored(anchor).fit(&axis.name, space, 3);
    let value = bold.anchored(anchor).fit(value, space, 1);
    let leading = size * 1.25;
    let lines = (name.lines.len() + value.lines.len()) as f64;
    let first = y + 30.0 * s * down - lines * leading / 2.0 + leading * 0.76;

    canvas.write_lines((x, first), &name, leading);
    canvas.write((x, first + leading * name.lines.len() as f64), &value);
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
