//! The radar of three to eight axes: rings, lines, and a label with badge, name and value at each corner.

use std::f64::consts::TAU;

use plotters::element::PathElement;

use crate::chart::marks::{self, fit};
use crate::chart::svg::{Anchor, Area, Canvas, Stroke, Type, lined};
use crate::chart::text::{Block, Weight};
use crate::chart::{Axis, Radar};

/// Sizes that belong together: strokes by `k`, labels and ring names in pixels.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Scale {
    pub k: f64,
    pub label: f64,
    pub ring: f64,
    /// Where a label's name wraps.
    pub wrap: f64,
}

/// Where the axes of a radar run.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Wheel {
    pub centre: (f64, f64),
    pub radius: f64,
    /// Slots around the circle, and the slot of the first axis.
    pub slots: f64,
    pub first: f64,
}

impl Wheel {
    pub fn closed(centre: (f64, f64), radius: f64, axes: usize) -> Self {
        Self {
            centre,
            radius,
            slots: axes.max(1) as f64,
            first: 0.0,
        }
    }

    /// Right and down of slot `slot`, on the unit circle.
    pub fn unit(&self, slot: f64) -> (f64, f64) {
        let angle = (slot + self.first) / self.slots * TAU;

        (angle.sin(), -angle.cos())
    }

    /// The point at `value` of the scale on an axis.
    pub fn point(&self, axis: usize, value: f64) -> (f64, f64) {
        self.spot(axis as f64, value * self.radius)
    }

    /// The point in slot `slot` at `distance` pixels from the centre.
    pub fn spot(&self, slot: f64, distance: f64) -> (f64, f64) {
        let (right, down) = self.unit(slot);

        (
            self.centre.0 + right * distance,
            self.centre.1 + down * distance,
        )
    }

    /// Rings and spokes: straight between axes, or round.
    pub fn grid(&self, canvas: &mut Canvas<'_>, radar: &Radar, round: bool, k: f64) {
        let count = radar.axes.len();
        let outermost = radar.rings.len().saturating_sub(1);

        for (index, ring) in radar.rings.iter().enumerate() {
            let Some(at) = marks::drawable(Some(ring.at)).filter(|at| *at > 0.0) else {
                continue;
            };
            let style = if index == outermost {
                lined(canvas.palette.line_strong, 1.25 * k)
            } else {
                lined(canvas.palette.grid, k)
            };
            let steps = if round { 24 } else { 1 };
            let mut path: Vec<_> = (0..count * steps)
                .map(|step| {
                    canvas.at(self.spot(step as f64 / f64::from(steps as u32), at * self.radius))
                })
                .collect();

            path.extend(path.first().copied());
            marks::plot(canvas, PathElement::new(path, style));
        }

        for axis in 0..count {
            let path = vec![canvas.at(self.centre), canvas.at(self.point(axis, 1.0))];
            let style = lined(canvas.palette.grid, k);

            marks::plot(canvas, PathElement::new(path, style));
        }
    }
}

/// Draws rings, band, lines, ring names and markers: everything but the labels.
pub(crate) fn plot(
    canvas: &mut Canvas<'_>,
    radar: &Radar,
    wheel: Wheel,
    k: f64,
    ring_size: f64,
    names: RingNames,
) {
    let place = |axis: usize, value: f64| wheel.point(axis, value);
    let ink = canvas.palette.ink2;

    marks::band(canvas, radar, true, k, place);
    wheel.grid(canvas, radar, radar.axes.len() > 8, k);
    marks::lines(canvas, radar, true, k, place);

    for ring in &radar.rings {
        let Some(at) = marks::drawable(Some(ring.at)) else {
            continue;
        };
        let (x, y) = wheel.point(0, at);
        let name = match names {
            RingNames::Full => &ring.name,
            RingNames::Figures => &ring.figure,
        };
        let block = fit(
            ring_size,
            wheel.radius.max(ring_size * 2.0),
            Weight::Regular,
            1,
        )
        .lay(name);
        let style = Type::new(ring_size, Weight::Regular, ink)
            .anchored(Anchor::End)
            .with_halo(3.6 * k);

        marks::lines_of(
            canvas,
            x - 8.0 * k,
            y + ring_size * 0.36,
            &block,
            0.0,
            style,
        );
    }

    marks::markers(canvas, radar, k, place);
}

/// What the rings carry.
#[derive(Debug, Clone, Copy)]
pub(crate) enum RingNames {
    Full,
    Figures,
}

/// A label laid out, not yet placed.
struct Label<'r> {
    axis: &'r Axis,
    name: Block,
    value: Block,
    size: f64,
}

impl<'r> Label<'r> {
    fn new(axis: &'r Axis, scale: Scale) -> Self {
        let size = scale.label;
        let value = axis.value.as_deref().unwrap_or_default();

        Self {
            axis,
            name: fit(size, scale.wrap, Weight::SemiBold, 3).lay(&axis.name),
            value: fit(size, scale.wrap, Weight::Regular, 2).lay(value),
            size,
        }
    }

    /// How far the text stands from the badge's start.
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
        let names = self.name.lines.len().saturating_sub(1) as f64 * self.size * 1.3;

        match self.value.lines.len() {
            0 => names,
            lines => names + self.size * (1.36 + (lines - 1) as f64 * 1.3),
        }
    }

    /// Draws the label with its start at `x` and its first baseline at `y`.
    fn draw(&self, canvas: &mut Canvas<'_>, x: f64, y: f64) {
        let size = self.size;
        let text = x + self.indent();
        let (ink, ink2) = (canvas.palette.ink, canvas.palette.ink2);

        if let Some(badge) = &self.axis.badge {
            marks::badge(canvas, x, y - size * 1.025, size * 1.35, badge);
        }

        let name = Type::new(size, Weight::SemiBold, ink);
        let value = Type::new(size, Weight::Regular, ink2);
        let below = y + (self.name.lines.len().max(1) - 1) as f64 * size * 1.3 + size * 1.36;

        marks::lines_of(canvas, text, y, &self.name, size * 1.3, name);
        marks::lines_of(canvas, text, below, &self.value, size * 1.3, value);
    }
}

/// Above the first baseline, and below the last, nothing of a label is farther than this many sizes.
const RISE: f64 = 1.1;
const FALL: f64 = 0.4;

/// Draws a radar of three to eight axes with its labels, inside `area`.
pub(crate) fn draw(canvas: &mut Canvas<'_>, radar: &Radar, area: Area, scale: Scale) {
    let labels: Vec<_> = radar
        .axes
        .iter()
        .map(|axis| Label::new(axis, scale))
        .collect();
    let size = scale.label;
    let wheel = Wheel::closed((0.0, 0.0), 1.0, radar.axes.len());
    let units: Vec<_> = (0..labels.len())
        .map(|axis| wheel.unit(axis as f64))
        .collect();
    let lowest = units.iter().map(|unit| unit.1).fold(0.0, f64::max);
    let middle = area.x + area.width / 2.0;

    // Each label leaves the wheel so much room; the tightest one decides.
    let above = labels
        .first()
        .map_or(0.0, |top| top.drop() + size * (1.35 + RISE));
    let below = labels
        .iter()
        .zip(&units)
        .filter(|(_, unit)| unit.1 > lowest - 0.02)
        .map(|(label, _)| label.drop() + size * (1.81 + FALL))
        .fold(0.0, f64::max);
    let mut radius = (area.height - above - below) / (1.0 + lowest);

    for (label, &(right, down)) in labels.iter().zip(&units) {
        if right.abs() > 0.2 {
            let outside = label.width() - inside(label, down, lowest);

            radius = radius.min((area.width / 2.0 - outside) / right.abs());
        }
    }

    let radius = radius.max(area.height * 0.12).max(1.0);
    let height = above + below + radius * (1.0 + lowest);
    let spare = ((area.height - height) / 2.0).max(0.0);
    let wheel = Wheel {
        centre: (middle, area.y + spare + above + radius),
        radius,
        ..wheel
    };

    plot(canvas, radar, wheel, scale.k, scale.ring, RingNames::Full);

    for (axis, (label, &(right, down))) in labels.iter().zip(&units).enumerate() {
        let (x, y) = wheel.point(axis, 1.0);
        let width = label.width();
        let inside = inside(label, down, lowest);
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
        let start = start.min(area.end() - width).max(area.x);
        let first = first
            .min(area.bottom() - label.drop() - size * FALL)
            .max(area.y + size * RISE);

        label.draw(canvas, start, first);
    }
}

/// How far a label at a side reaches inwards over its corner.
fn inside(label: &Label<'_>, down: f64, lowest: f64) -> f64 {
    if down < -0.25 {
        label.size * 1.75
    } else if down < 0.25 {
        -label.size * 0.9
    } else if down > lowest - 0.02 {
        label.width() * 0.3
    } else {
        -label.size * 0.2
    }
}

/// Draws the table of a radar inside `area`.
pub(crate) fn table(canvas: &mut Canvas<'_>, table: &crate::chart::Table, area: Area) {
    use crate::chart::Tone;

    let palette = canvas.palette;
    let rows = table.rows.len().max(1) as f64;
    let head = 44.0;
    let step = ((area.height - head) / rows).min(98.0);
    let s = (step / 74.0).min(1.0);
    let style = |tone: Tone| match tone {
        Tone::Recorded => Type::new(30.0 * s, Weight::Bold, palette.ink),
        Tone::Target => Type::new(25.0 * s, Weight::Regular, palette.target),
        Tone::Baseline => Type::new(25.0 * s, Weight::Regular, palette.baseline),
        Tone::Quiet => Type::new(25.0 * s, Weight::Regular, palette.ink2),
    };
    let most = area.width * 0.55 / table.columns.len().max(1) as f64;
    let heads = Type::new(22.0, Weight::SemiBold, palette.ink2);
    let mut end = area.end();
    let base = area.y + 26.0;
    let line = area.y + head;

    for (column, (name, tone)) in table.columns.iter().enumerate().rev() {
        let style = style(*tone).anchored(Anchor::End);
        let cells: Vec<_> = table
            .rows
            .iter()
            .map(|row| {
                let cell = row.cells.get(column).map_or("", String::as_str);

                fit(style.size, most, style.weight, 1).lay(cell)
            })
            .collect();
        let name = fit(22.0, most, Weight::SemiBold, 1).lay(name);
        let width = cells
            .iter()
            .map(|cell| cell.width)
            .fold(name.width, f64::max);

        marks::lines_of(canvas, end, base, &name, 0.0, heads.anchored(Anchor::End));

        for (row, cell) in cells.iter().enumerate() {
            let y = line + step * (row as f64 + 0.5) + style.size * 0.34;

            marks::lines_of(canvas, end, y, cell, 0.0, style);
        }

        end -= width + 16.0;
    }

    let name_width = (end - area.x).max(40.0);
    let block = fit(22.0, name_width, Weight::SemiBold, 1).lay(&table.head);

    marks::lines_of(canvas, area.x, base, &block, 0.0, heads);
    canvas.line(
        &[(area.x, line), (area.end(), line)],
        false,
        Stroke::solid(palette.ink, 2.0),
    );

    for (index, row) in table.rows.iter().enumerate() {
        let top = line + step * index as f64;
        let middle = top + step / 2.0;
        let side = 38.0 * s;
        let indent = if let Some(badge) = &row.badge {
            marks::badge(canvas, area.x, middle - side / 2.0, side, badge);
            side + 14.0 * s
        } else {
            0.0
        };
        let size = 21.0 * s;
        let block = fit(size, (name_width - indent).max(20.0), Weight::SemiBold, 2).lay(&row.name);
        let leading = block.size * 1.42;
        let first =
            middle + block.size * 0.36 - leading * (block.lines.len().max(1) - 1) as f64 / 2.0;
        let ink = Type::new(size, Weight::SemiBold, palette.ink);

        marks::lines_of(canvas, area.x + indent, first, &block, leading, ink);
        canvas.line(
            &[(area.x, top + step), (area.end(), top + step)],
            false,
            Stroke::solid(palette.line, 1.5),
        );
    }
}
