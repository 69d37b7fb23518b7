//! The radar of nine to twenty-four axes: round, open at the top for the ring names, labels in two columns with leader lines.

use crate::chart::marks::{self, fit};
use crate::chart::radar::Wheel;
use crate::chart::svg::{Anchor, Area, Canvas, Type, lined};
use crate::chart::text::{Fit, Weight};
use crate::chart::{Axis, Radar};

const K: f64 = 1.35;

/// Height the drawing asks for, in the units of the slide.
pub(crate) const HEIGHT: f64 = 800.0;

/// Draws the radar inside `area`, which is at least [`super::slide::WIDTH`] by [`HEIGHT`].
pub(crate) fn draw(canvas: &mut Canvas<'_>, radar: &Radar, area: Area) {
    let count = radar.axes.len() as f64;
    let top = area.y + (area.height - HEIGHT) / 2.0;
    let wheel = Wheel {
        centre: (area.x + area.width / 2.0, top + 380.0),
        radius: 296.0,
        slots: count + 2.0,
        first: 1.5,
    };
    let place = |axis: usize, value: f64| wheel.point(axis, value);

    marks::band(canvas, radar, false, 1.0, place);
    grid(canvas, radar, wheel);
    arcs(canvas, radar, wheel);
    marks::lines(canvas, radar, false, K, place);
    ring_names(canvas, radar, wheel);
    marks::markers(canvas, radar, K, place);
    labels(canvas, radar, wheel, area);
    legend(
        canvas,
        radar,
        Area {
            x: area.x + 20.0,
            y: top + HEIGHT - 42.0,
            width: area.width - 40.0,
            height: 40.0,
        },
    );
}

fn arc(canvas: &Canvas<'_>, wheel: Wheel, from: f64, to: f64, distance: f64) -> Vec<(i32, i32)> {
    let steps = ((to - from) * 16.0).ceil().max(1.0);

    (0..=steps as u32)
        .map(|step| {
            let slot = from + (to - from) * f64::from(step) / steps;

            canvas.at(wheel.spot(slot, distance))
        })
        .collect()
}

fn grid(canvas: &mut Canvas<'_>, radar: &Radar, wheel: Wheel) {
    let last = radar.axes.len() as f64 - 0.5;
    let outermost = radar.rings.len().saturating_sub(1);

    for (index, ring) in radar.rings.iter().enumerate() {
        let Some(at) = marks::drawable(Some(ring.at)).filter(|at| *at > 0.0) else {
            continue;
        };
        let colour = if index == outermost {
            canvas.palette.line_strong
        } else {
            canvas.palette.grid
        };
        let path = arc(canvas, wheel, -0.5, last, at * wheel.radius);

        marks::plot(canvas, path, lined(colour, 1.6));
    }

    for axis in 0..radar.axes.len() {
        let path = vec![canvas.at(wheel.centre), canvas.at(wheel.point(axis, 1.0))];
        let style = lined(canvas.palette.grid, 1.0);

        marks::plot(canvas, path, style);
    }

    for edge in [-0.5, last] {
        divide(canvas, wheel, edge);
    }
}

/// A strong spoke between two elements.
fn divide(canvas: &mut Canvas<'_>, wheel: Wheel, slot: f64) {
    let path = vec![
        canvas.at(wheel.spot(slot, wheel.radius * 0.06)),
        canvas.at(wheel.spot(slot, wheel.radius)),
    ];
    let style = lined(canvas.palette.line_strong, 1.4);

    marks::plot(canvas, path, style);
}

/// The arcs of the elements, outside the outermost ring.
fn arcs(canvas: &mut Canvas<'_>, radar: &Radar, wheel: Wheel) {
    let distance = wheel.radius + 26.0;
    let mut first = 0;

    for run in radar.axes.chunk_by(|a, b| a.group == b.group) {
        let (from, to) = (first as f64 - 0.5, (first + run.len()) as f64 - 0.5);

        first += run.len();

        if first < radar.axes.len() {
            divide(canvas, wheel, to);
        }

        let Some(badge) = run
            .iter()
            .find_map(|axis| axis.group.and(axis.badge.as_ref()))
        else {
            continue;
        };
        let mark = canvas.palette.element(badge.index, badge.count);
        let path = arc(canvas, wheel, from + 0.03, to - 0.03, distance);

        marks::plot(canvas, path, lined(mark.fill, 26.0));

        let (x, y) = wheel.spot(f64::midpoint(from, to), distance);
        let numeral = Fit {
            weight: Weight::Bold,
            size: 21.0,
            floor: 10.0,
            width: 25.0,
            lines: 1,
        }
        .lay(&badge.text);
        let style = Type::new(21.0, Weight::Bold, mark.ink).anchored(Anchor::Middle);

        marks::lines_of(canvas, x, y + numeral.size * 0.36, &numeral, 0.0, style);
    }
}

fn ring_names(canvas: &mut Canvas<'_>, radar: &Radar, wheel: Wheel) {
    let (x, y) = wheel.centre;
    let style = Type::new(20.0, Weight::Regular, canvas.palette.ink2)
        .anchored(Anchor::Middle)
        .with_halo(6.0);
    let gap = (std::f64::consts::TAU / wheel.slots * 1.5).min(0.9);

    for ring in &radar.rings {
        let Some(at) = marks::drawable(Some(ring.at)) else {
            continue;
        };
        // The gap widens outwards: a name stands only where it has room.
        let room = (at * wheel.radius * gap).max(24.0) + 52.0;
        let name = fit(20.0, room, Weight::Regular, 1).lay(&ring.name);
        let block = if name.shortened || name.size < 19.0 {
            fit(20.0, room, Weight::Regular, 1).lay(&ring.figure)
        } else {
            name
        };

        marks::lines_of(canvas, x, y - at * wheel.radius + 7.0, &block, 0.0, style);
    }
}

/// The labels in two columns of equal step, joined to their axes by leader lines.
fn labels(canvas: &mut Canvas<'_>, radar: &Radar, wheel: Wheel, area: Area) {
    let half = radar.axes.len().div_ceil(2);
    let (right, left) = radar.axes.split_at(half);

    column(canvas, right, wheel, area, |index| index, true);
    column(
        canvas,
        left,
        wheel,
        area,
        |index| radar.axes.len() - 1 - index,
        false,
    );
}

fn column(
    canvas: &mut Canvas<'_>,
    axes: &[Axis],
    wheel: Wheel,
    area: Area,
    axis_at: impl Fn(usize) -> usize,
    far: bool,
) {
    let palette = canvas.palette;
    let (centre, top) = (wheel.centre.0, wheel.centre.1 - 346.0);
    let step = 692.0 / axes.len().saturating_sub(1).max(1) as f64;
    let side = if far { 1.0 } else { -1.0 };
    let anchor = if far { Anchor::Start } else { Anchor::End };
    let values: Vec<_> = (0..axes.len())
        .map(|row| {
            let axis = if far {
                &axes[row]
            } else {
                &axes[axes.len() - 1 - row]
            };
            let value = axis.value.as_deref().unwrap_or_default();

            (axis, fit(26.0, 120.0, Weight::Bold, 1).lay(value))
        })
        .collect();
    let value_width = values
        .iter()
        .map(|(_, value)| value.width)
        .fold(38.0, f64::max);

    for (row, (axis, value)) in values.iter().enumerate() {
        let y = top + step * row as f64;
        let bend = canvas.at((centre + side * 374.0, y));
        let path = vec![
            canvas.at(wheel.spot(axis_at(row) as f64, wheel.radius + 44.0)),
            bend,
            canvas.at((centre + side * 392.0, y)),
        ];
        let name_at = 402.0 + value_width + 14.0;
        let room = area.width / 2.0 - name_at;
        let name = fit(23.0, room, Weight::Regular, 2).lay(&axis.name);
        let leading = name.size * 1.22;
        let first = y + name.size * 0.35 - leading * (name.lines.len().max(1) - 1) as f64 / 2.0;

        marks::plot(canvas, path, lined(palette.line_strong, 1.25));
        marks::lines_of(
            canvas,
            centre + side * 402.0,
            y + 9.0,
            value,
            0.0,
            Type::new(26.0, Weight::Bold, palette.ink).anchored(anchor),
        );
        marks::lines_of(
            canvas,
            centre + side * name_at,
            first,
            &name,
            leading,
            Type::new(23.0, Weight::Regular, palette.ink).anchored(anchor),
        );
    }
}

fn legend(canvas: &mut Canvas<'_>, radar: &Radar, area: Area) {
    let note = fit(23.0, area.width * 0.3, Weight::Regular, 1)
        .lay(radar.note.as_deref().unwrap_or_default());
    let width = if note.lines.is_empty() {
        area.width
    } else {
        area.width - note.width - 40.0
    };
    let style = Type::new(23.0, Weight::Regular, canvas.palette.ink2).anchored(Anchor::End);

    marks::legend_row(
        canvas,
        &marks::legend(radar),
        Area { width, ..area },
        23.0,
        1.75,
    );
    marks::lines_of(
        canvas,
        area.end(),
        area.y + area.height / 2.0 + 8.0,
        &note,
        0.0,
        style,
    );
}
