//! The radar of three to eight axes: rings, lines, and a label with badge, name and value at each corner.

use crate::chart::backend::Stroke;
use crate::chart::canvas::{Bounds, Canvas};
use crate::chart::coord::{Coordinate as _, Point, Polar};
use crate::chart::fonts::Weight;
use crate::chart::marks;
use crate::chart::model::{Axis, Radar, SeriesKind};
use crate::chart::text::{Lettering, Type};

/// The sizes of a radar: `k` scales strokes, labels and ring names are in pixels.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Sizes {
    pub k: f64,
    pub label: f64,
    pub ring: f64,
    /// The width at which a label's name wraps.
    pub wrap: f64,
}

/// Rings and spokes: straight between axes, or round with more than eight.
fn grid(canvas: &Canvas<'_, Polar>, radar: &Radar, k: f64) {
    let count = radar.axes.len();
    let steps = if count > 8 { 24 } else { 1 };

    for (index, at, _) in marks::gridlines(&radar.rings).filter(|ring| ring.1 > 0.0) {
        let stroke = if index + 1 == radar.rings.len() {
            Stroke::solid(canvas.palette.line_strong, 1.25 * k)
        } else {
            Stroke::solid(canvas.palette.grid, k)
        };
        let ring = (0..count * steps).map(|step| (step as f64 / steps as f64, at));

        canvas.line(ring, true, stroke);
    }

    for axis in 0..count {
        let spoke = [0.0, 1.0].map(|value| (axis as f64, value));

        canvas.line(spoke, false, Stroke::solid(canvas.palette.grid, k));
    }
}

/// Draws rings, range, lines, ring names and markers: everything but the labels.
pub(crate) fn plot(
    canvas: &Canvas<'_, Polar>,
    radar: &Radar,
    k: f64,
    ring_size: f64,
    names: RingNames,
) {
    let style = Type::new(ring_size, Weight::Regular, canvas.palette.ink2)
        .end()
        .with_halo(3.6 * k);
    let space = canvas.coord().radius.max(ring_size * 2.0);

    marks::range(canvas, radar, true, k);
    grid(canvas, radar, k);
    marks::lines(canvas, radar, true, k);

    for (_, at, ring) in marks::gridlines(&radar.rings) {
        let name = match names {
            RingNames::Full => &ring.name,
            RingNames::Figures => &ring.figure,
        };
        let beside = Point::from((0.0, at)).moved(-8.0 * k, ring_size * 0.36);

        canvas.write(beside, &style.fit(name, space, 1));
    }

    marks::markers(canvas, radar, k, &SeriesKind::ALL);
}

/// The text on each ring.
#[derive(Debug, Clone, Copy)]
pub(crate) enum RingNames {
    Full,
    Figures,
}

/// A label laid out, not yet placed.
struct AxisLabel<'r> {
    axis: &'r Axis,
    name: Lettering,
    value: Lettering,
    size: f64,
}

impl<'r> AxisLabel<'r> {
    fn new(canvas: &Canvas<'_>, axis: &'r Axis, size: f64, wrap: f64) -> Self {
        let name = Type::new(size, Weight::SemiBold, canvas.palette.ink);
        let value = Type::new(size, Weight::Regular, canvas.palette.ink2);
        let words = axis.value.as_deref().unwrap_or_default();

        Self {
            axis,
            name: name.fit_name(axis.names(), wrap, 3),
            value: value.fit(words, wrap, 2),
            size,
        }
    }

    /// The distance of the text from the badge's start.
    fn indent(&self) -> f64 {
        if self.axis.badge.is_some() {
            self.size * 1.88
        } else {
            0.0
        }
    }

    fn width(&self) -> f64 {
        self.indent() + self.name.width.max(self.value.width)
    }

    /// From the first baseline to the last.
    fn drop(&self) -> f64 {
        let names = self.name.more() * self.size * 1.3;

        match self.value.lines.len() {
            0 => names,
            _ => names + self.size * (1.36 + self.value.more() * 1.3),
        }
    }

    /// Draws the label with its start at `x` and its first baseline at `y`.
    fn draw(&self, canvas: &Canvas<'_>, x: f64, y: f64) {
        let size = self.size;
        let text = x + self.indent();
        let below = y + self.name.more() * size * 1.3 + size * 1.36;

        if let Some(badge) = &self.axis.badge {
            marks::badge(canvas, (x, y - size * 1.025), size * 1.35, badge);
        }

        canvas.write_lines((text, y), &self.name, size * 1.3);
        canvas.write_lines((text, below), &self.value, size * 1.3);
    }

    /// How far the label at a side reaches inwards over its corner.
    fn inside(&self, down: f64, lowest: f64) -> f64 {
        if down < -0.4 {
            -self.size * 0.2
        } else if down < -0.25 {
            self.size * 1.75
        } else if down < 0.25 {
            -self.size * 0.9
        } else if down > lowest - 0.02 {
            self.width() * 0.3
        } else {
            -self.size * 0.2
        }
    }
}

/// The extent of a label above its first and below its last baseline, in sizes of its letters.
const RISE: f64 = 1.1;
const FALL: f64 = 0.4;

/// Draws a radar of three to eight axes with its labels, inside `area`.
pub(crate) fn draw(canvas: &Canvas<'_>, radar: &Radar, area: Bounds, sizes: Sizes) {
    let size = sizes.label;
    let polar = Polar::closed(canvas.sheet(), (0.0, 0.0), 1.0, radar.axes.len());
    let labels: Vec<_> = radar
        .axes
        .iter()
        .enumerate()
        .map(|(index, axis)| {
            let (right, down) = polar.unit(index as f64);
            // Above and below the radar there is more space than beside it.
            let wrap = if right.abs() > 0.2 && down < 0.6 {
                sizes.wrap
            } else {
                sizes.wrap * 1.25
            };

            (AxisLabel::new(canvas, axis, size, wrap), right, down)
        })
        .collect();
    let lowest = labels.iter().map(|label| label.2).fold(0.0, f64::max);
    // The label that leaves the radar the least space decides its size.
    let above = labels
        .first()
        .map_or(0.0, |(top, ..)| top.drop() + size * (1.35 + RISE));
    let below = labels
        .iter()
        .filter(|(_, _, down)| *down > lowest - 0.02)
        .map(|(label, ..)| label.drop() + size * (1.81 + FALL))
        .fold(0.0, f64::max);
    let mut radius = (area.height - above - below) / (1.0 + lowest);

    // A wide label at one side may push the radar towards the other.
    let outside = |side: f64| -> Vec<(f64, f64)> {
        let at_side = labels.iter().filter(|(_, right, _)| right * side > 0.2);

        at_side
            .map(|(label, right, down)| (right.abs(), label.width() - label.inside(*down, lowest)))
            .collect()
    };
    let (ends, starts) = (outside(1.0), outside(-1.0));

    for (far, after) in &ends {
        for (near, before) in &starts {
            radius = radius.min((area.width - after - before) / (far + near));
        }
    }

    let radius = radius.max(area.height.min(area.width) * 0.12);
    let reach = |sides: &[(f64, f64)]| {
        let sides = sides.iter();

        sides
            .map(|(unit, outside)| unit * radius + outside)
            .fold(radius * 0.5, f64::max)
    };
    let middle = (area.x + area.width / 2.0)
        .min(area.end() - reach(&ends))
        .max(area.x + reach(&starts));
    let height = above + below + radius * (1.0 + lowest);
    let spare = ((area.height - height) / 2.0).max(0.0);
    let polar = Polar {
        centre: (middle, area.y + spare + above + radius),
        radius,
        ..polar
    };

    plot(
        &canvas.on(polar),
        radar,
        sizes.k,
        sizes.ring,
        RingNames::Full,
    );

    for (axis, &(ref label, right, down)) in labels.iter().enumerate() {
        let (x, y) = polar.pixels((axis as f64, 1.0));
        let width = label.width();
        let inside = label.inside(down, lowest);
        let start = if right.abs() < 0.2 {
            x - width / 2.0
        } else if right > 0.0 {
            x - inside
        } else {
            x + inside - width
        };
        let first = if down < -0.25 {
            y - size * if right.abs() < 0.2 { 1.35 } else { 1.24 } - label.drop()
        } else if down < 0.25 {
            y - label.drop() / 2.0 + size * 0.35
        } else if down > lowest - 0.02 {
            y + size * 1.81
        } else {
            y + size * 1.2
        };
        // The two labels under a flat bottom keep apart.
        let start = if down > lowest - 0.02 && right > 0.2 {
            start.max(middle + size * 0.6)
        } else if down > lowest - 0.02 && right < -0.2 {
            start.min(middle - size * 0.6 - width)
        } else {
            start
        };
        let start = start.min(area.end() - width).max(area.x);
        let first = first
            .min(area.bottom() - label.drop() - size * FALL)
            .max(area.y + size * RISE);

        label.draw(canvas, start, first);
    }
}
