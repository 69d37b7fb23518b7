//! The radar of three to eight axes: rings, lines, and a label with badge, name and value at each corner.

use std::f64::consts::TAU;

use crate::chart::marks::{self, fit};
use crate::chart::svg::{Anchor, Area, Canvas, Type, lined};
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
            marks::plot(canvas, path, style);
        }

        for axis in 0..count {
            let path = vec![canvas.at(self.centre), canvas.at(self.point(axis, 1.0))];
            let style = lined(canvas.palette.grid, k);

            marks::plot(canvas, path, style);
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
    let size = scale.label;
    let wheel = Wheel::closed((0.0, 0.0), 1.0, radar.axes.len());
    let units: Vec<_> = (0..radar.axes.len())
        .map(|axis| wheel.unit(axis as f64))
        .collect();
    let labels: Vec<_> = radar
        .axes
        .iter()
        .zip(&units)
        .map(|(axis, &(right, down))| {
            // Above and below the wheel there is more room than beside it.
            let wrap = if right.abs() > 0.2 && down < 0.6 {
                scale.wrap
            } else {
                scale.wrap * 1.25
            };

            Label::new(axis, Scale { wrap, ..scale })
        })
        .collect();
    let lowest = units.iter().map(|unit| unit.1).fold(0.0, f64::max);
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

    // A wide label at one side may push the wheel towards the other.
    let outside = |side: f64| -> Vec<(f64, f64)> {
        labels
            .iter()
            .zip(&units)
            .filter(|(_, unit)| unit.0 * side > 0.2)
            .map(|(label, unit)| (unit.0.abs(), label.width() - inside(label, unit.1, lowest)))
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
        sides
            .iter()
            .map(|(unit, outside)| unit * radius + outside)
            .fold(radius * 0.5, f64::max)
    };
    let middle = (area.x + area.width / 2.0)
        .min(area.end() - reach(&ends))
        .max(area.x + reach(&starts));
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

/// How far a label at a side reaches inwards over its corner.
fn inside(label: &Label<'_>, down: f64, lowest: f64) -> f64 {
    if down < -0.4 {
        -label.size * 0.2
    } else if down < -0.25 {
        label.size * 1.75
    } else if down < 0.25 {
        -label.size * 0.9
    } else if down > lowest - 0.02 {
        label.width() * 0.3
    } else {
        -label.size * 0.2
    }
}
