//! Small multiples: a small radar for each element, and a last cell that says how to read them.

use crate::chart::marks::{self, Entry, fit};
use crate::chart::radar::{self, RingNames, Scale, Wheel};
use crate::chart::svg::{Anchor, Area, Canvas, Type};
use crate::chart::text::Weight;
use crate::chart::{Multiple, Multiples, bars};

const K: f64 = 1.5;

/// Height the drawing asks for, in the units of the slide.
pub(crate) const HEIGHT: f64 = 808.0;

/// Draws the cells in rows from the start side.
pub(crate) fn draw(canvas: &mut Canvas<'_>, multiples: &Multiples, area: Area) {
    let cells = multiples.cells.len() + 1;
    let columns = ((cells as f64 * 1.3).sqrt().round() as usize).clamp(1, cells);
    let rows = cells.div_ceil(columns);
    let (width, height) = (area.width / columns as f64, area.height / rows as f64);

    for index in 0..cells {
        let cell = Area {
            x: area.x + width * (index % columns) as f64,
            y: area.y + height * (index / columns) as f64,
            width,
            height,
        };
        let s = (width / 586.7).min(height / 404.0).clamp(0.2, 1.4);

        match multiples.cells.get(index) {
            Some(multiple) => element(canvas, multiple, cell, s),
            None => legend(canvas, multiples, cell, s),
        }
    }
}

fn element(canvas: &mut Canvas<'_>, multiple: &Multiple, cell: Area, s: f64) {
    let palette = canvas.palette;
    let base = cell.y + 30.0 * s;
    let (start, end) = (cell.x + 8.0 * s, cell.end() - 24.0 * s);
    let indent = multiple.badge.as_ref().map_or(0.0, |badge| {
        marks::badge(canvas, start, cell.y + 2.0 * s, 36.0 * s, badge);
        48.0 * s
    });
    let value = fit(30.0 * s, 90.0 * s, Weight::Bold, 1).lay(&multiple.value);
    let room = end - start - indent - value.width - 10.0 * s;
    let name = fit(26.0 * s, room, Weight::SemiBold, 1).lay(&multiple.name);

    marks::lines_of(
        canvas,
        start + indent,
        base,
        &name,
        0.0,
        Type::new(26.0 * s, Weight::SemiBold, palette.ink),
    );
    marks::lines_of(
        canvas,
        end,
        base,
        &value,
        0.0,
        Type::new(30.0 * s, Weight::Bold, palette.ink).anchored(Anchor::End),
    );

    if multiple.radar.axes.len() < 3 {
        let body = Area {
            y: cell.y + 60.0 * s,
            height: cell.height - 80.0 * s,
            ..cell
        };
        let scale = Scale {
            k: K * s,
            label: 20.0 * s,
            ring: 16.0 * s,
            wrap: 200.0 * s,
        };

        bars::draw(canvas, &multiple.radar, body, scale);
        return;
    }

    let radius = 122.0 * s;
    let wheel = Wheel::closed(
        (cell.x + cell.width / 2.0, cell.y + 224.0 * s),
        radius,
        multiple.radar.axes.len(),
    );

    radar::plot(
        canvas,
        &multiple.radar,
        wheel,
        K * s,
        18.0 * s,
        RingNames::Figures,
    );

    for axis in 0..multiple.radar.axes.len() {
        label(canvas, multiple, axis, wheel, cell, s);
    }
}

/// The name of an axis, its value in bold: on one line at top and bottom, under the name at the sides.
fn label(
    canvas: &mut Canvas<'_>,
    multiple: &Multiple,
    axis: usize,
    wheel: Wheel,
    cell: Area,
    s: f64,
) {
    let size = 20.0 * s;
    let ink = canvas.palette.ink;
    let (right, down) = wheel.unit(axis as f64);
    let (x, y) = wheel.point(axis, 1.0);
    let value = multiple.radar.axes[axis]
        .value
        .as_deref()
        .unwrap_or_default();
    let name = &multiple.radar.axes[axis].name;
    let name_style = Type::new(size, Weight::Regular, ink);
    let value_style = Type::new(size, Weight::Bold, ink);

    if right.abs() < 0.2 {
        let value = fit(size, cell.width * 0.4, Weight::Bold, 1).lay(value);
        let gap = if value.lines.is_empty() { 0.0 } else { 8.0 * s };
        let room = cell.width - value.width - gap - 24.0 * s;
        let name = fit(size, room, Weight::Regular, 1).lay(name);
        let y = if down < 0.0 {
            y - 18.0 * s
        } else {
            y + 34.0 * s
        };
        let start = x - (name.width + gap + value.width) / 2.0;

        marks::lines_of(canvas, start, y, &name, 0.0, name_style);
        marks::lines_of(
            canvas,
            start + name.width + gap,
            y,
            &value,
            0.0,
            value_style,
        );
        return;
    }

    let x = x + 14.0 * s * right;
    let (room, anchor) = if right > 0.0 {
        (cell.end() - x - 6.0 * s, Anchor::Start)
    } else {
        (x - cell.x - 6.0 * s, Anchor::End)
    };
    let room = room.min(190.0 * s).max(20.0 * s);
    let name = fit(size, room, Weight::Regular, 3).lay(name);
    let value = fit(size, room, Weight::Bold, 1).lay(value);
    let leading = size * 1.25;
    let lines = (name.lines.len() + value.lines.len()) as f64;
    let first = y + 30.0 * s * down - lines * leading / 2.0 + leading * 0.76;

    marks::lines_of(
        canvas,
        x,
        first,
        &name,
        leading,
        name_style.anchored(anchor),
    );
    marks::lines_of(
        canvas,
        x,
        first + leading * name.lines.len() as f64,
        &value,
        leading,
        value_style.anchored(anchor),
    );
}

fn legend(canvas: &mut Canvas<'_>, multiples: &Multiples, cell: Area, s: f64) {
    let palette = canvas.palette;
    let x = cell.x + 70.0 * s;
    let width = cell.width - 94.0 * s;
    let heading = fit(26.0 * s, width, Weight::SemiBold, 1).lay(&multiples.legend);
    let mut y = cell.y + 58.0 * s;

    marks::lines_of(
        canvas,
        x,
        y,
        &heading,
        0.0,
        Type::new(26.0 * s, Weight::SemiBold, palette.ink),
    );
    y += 44.0 * s;

    let fullest = multiples
        .cells
        .iter()
        .map(|cell| marks::legend(&cell.radar))
        .max_by_key(Vec::len)
        .unwrap_or_default();

    for entry in fullest.iter().take(4) {
        entry_line(canvas, *entry, (x, y), width, s);
        y += 50.0 * s;
    }

    y += 22.0 * s;

    for note in multiples.notes.iter().take(3) {
        let block = fit(22.0 * s, width, Weight::Regular, 2).lay(note);
        let style = Type::new(22.0 * s, Weight::Regular, palette.ink2);

        marks::lines_of(canvas, x, y, &block, 31.0 * s, style);
        y += 31.0 * s * block.lines.len() as f64;
    }
}

fn entry_line(canvas: &mut Canvas<'_>, entry: Entry<'_>, (x, y): (f64, f64), width: f64, s: f64) {
    let sample = 84.0 * s;
    let block = fit(24.0 * s, width - sample - 20.0 * s, Weight::Regular, 1).lay(entry.name());
    let style = Type::new(24.0 * s, Weight::Regular, canvas.palette.ink);

    entry.sample(canvas, x, y, sample, 1.75 * s);
    marks::lines_of(
        canvas,
        x + sample + 20.0 * s,
        y + 8.5 * s,
        &block,
        0.0,
        style,
    );
}
