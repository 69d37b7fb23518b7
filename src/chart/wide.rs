//! The radar of nine to twenty-four axes: round, open at the top for the ring names, labels in two columns with leader lines.

use crate::chart::backend::Stroke;
use crate::chart::canvas::{Bounds, Canvas};
use crate::chart::coord::{Coordinate as _, Point, Polar};
use crate::chart::fonts::Weight;
use crate::chart::marks;
use crate::chart::model::{Radar, SeriesKind};
use crate::chart::text::Type;

const K: f64 = 1.35;

/// Height of the drawing, in the units of the slide.
pub(crate) const HEIGHT: f64 = 800.0;

/// The least width of the drawing.
pub(crate) const NARROWEST: f64 = 1200.0;

/// The radius of the outermost ring where there is space, and how far from the centre the names then begin at most.
const RADIUS: f64 = 296.0;
const NAMES_AT: f64 = 480.0;
/// The least width of the names at each side.
const NAMES: f64 = 240.0;

/// How much smaller than on a slide the radar is, so that the names have space.
fn shrink(area: Bounds) -> f64 {
    ((area.width / 2.0 - NAMES) / NAMES_AT).clamp(0.3, 1.0)
}

/// Draws the radar inside `area`, which is at least [`NARROWEST`] wide, and [`HEIGHT`] high.
pub(crate) fn draw(canvas: &Canvas<'_>, radar: &Radar, area: Bounds) {
    let top = area.y + (area.height - HEIGHT) / 2.0;
    let plot = canvas.on(Polar {
        sheet: canvas.sheet(),
        centre: (area.x + area.width / 2.0, top + 380.0),
        radius: RADIUS * shrink(area),
        slots: radar.axes.len() as f64 + 2.0,
        first: 1.5,
    });
    let foot = Bounds {
        x: area.x + 20.0,
        y: top + HEIGHT - 42.0,
        width: area.width - 40.0,
        height: 40.0,
    };

    marks::range(&plot, radar, false, 1.0);
    grid(&plot, radar);
    arcs(&plot, radar);
    marks::lines(&plot, radar, false, K);
    ring_names(canvas, plot.coord(), radar);
    marks::markers(&plot, radar, K, &SeriesKind::ALL);
    labels(canvas, plot.coord(), radar, area);
    legend(canvas, radar, foot);
}

/// A part of a ring.
fn arc(from: f64, to: f64, value: f64) -> impl Iterator<Item = (f64, f64)> {
    let steps = ((to - from) * 16.0).ceil().max(1.0);

    (0..=steps as u32).map(move |step| (from + (to - from) * f64::from(step) / steps, value))
}

fn grid(canvas: &Canvas<'_, Polar>, radar: &Radar) {
    let last = radar.axes.len() as f64 - 0.5;
    let thin = Stroke::solid(canvas.palette.grid, 1.0);

    for (index, at, _) in marks::gridlines(&radar.rings).filter(|ring| ring.1 > 0.0) {
        let colour = if index + 1 == radar.rings.len() {
            canvas.palette.line_strong
        } else {
            canvas.palette.grid
        };

        canvas.line(arc(-0.5, last, at), false, Stroke::solid(colour, 1.6));
    }

    for axis in 0..radar.axes.len() {
        canvas.line([(axis as f64, 0.0), (axis as f64, 1.0)], false, thin);
    }

    for edge in [-0.5, last] {
        divide(canvas, edge);
    }
}

/// A strong spoke between two elements.
fn divide(canvas: &Canvas<'_, Polar>, slot: f64) {
    let style = Stroke::solid(canvas.palette.line_strong, 1.4);

    canvas.line([(slot, 0.06), (slot, 1.0)], false, style);
}

/// The arcs of the elements, outside the outermost ring.
fn arcs(canvas: &Canvas<'_, Polar>, radar: &Radar) {
    let outside = canvas.coord().beyond(26.0);
    let mut first = 0;

    for run in radar.axes.chunk_by(|a, b| a.group == b.group) {
        let (from, to) = (first as f64 - 0.5, (first + run.len()) as f64 - 0.5);

        first += run.len();

        if first < radar.axes.len() {
            divide(canvas, to);
        }

        let mut badges = run
            .iter()
            .filter_map(|axis| axis.group.and(axis.badge.as_ref()));
        let Some(badge) = badges.next() else {
            continue;
        };
        let mark = canvas.palette.element(badge.index, badge.count);
        let style = Type::new(21.0, Weight::Bold, mark.ink).middle();
        let numeral = style.shrink(10.0, &badge.text, 25.0, 1);
        let path = arc(from + 0.03, to - 0.03, outside);

        canvas.line(path, false, Stroke::solid(mark.fill, 26.0));
        canvas.write_middle((f64::midpoint(from, to), outside), &numeral, 0.0);
    }
}

fn ring_names(canvas: &Canvas<'_>, polar: &Polar, radar: &Radar) {
    let (x, y) = polar.centre;
    let gap = (std::f64::consts::TAU / polar.slots * 1.5).min(0.9);
    let style = Type::new(20.0, Weight::Regular, canvas.palette.ink2)
        .middle()
        .with_halo(6.0);

    for (_, at, ring) in marks::gridlines(&radar.rings) {
        // The gap widens outwards: only rings with enough space have a name.
        let space = (at * polar.radius * gap).max(24.0) + 52.0;
        let name = style.fit(&ring.name, space, 1);
        let block = if name.shortened || name.size() < 19.0 {
            style.fit(&ring.figure, space, 1)
        } else {
            name
        };

        canvas.write((x, y - at * polar.radius + 7.0), &block);
    }
}

/// The labels in two columns of equal step, joined to their axes by leader lines.
fn labels(canvas: &Canvas<'_>, polar: &Polar, radar: &Radar, area: Bounds) {
    let half = radar.axes.len().div_ceil(2);
    let (right, left) = (0..half, (half..radar.axes.len()).rev());

    column(canvas, polar, radar, &right.collect::<Vec<_>>(), 1.0, area);
    column(canvas, polar, radar, &left.collect::<Vec<_>>(), -1.0, area);
}

/// The labels of those axes from top to bottom, `side` towards the end or the start.
fn column(
    canvas: &Canvas<'_>,
    polar: &Polar,
    radar: &Radar,
    axes: &[usize],
    side: f64,
    area: Bounds,
) {
    let palette = canvas.palette;
    let (centre, top) = (polar.centre.0, polar.centre.1 - 346.0);
    let step = 692.0 / axes.len().saturating_sub(1).max(1) as f64;
    let anchored = |style: Type| if side > 0.0 { style } else { style.end() };
    let bold = anchored(Type::new(26.0, Weight::Bold, palette.ink));
    let regular = anchored(Type::new(23.0, Weight::Regular, palette.ink));
    let leader = Stroke::solid(palette.line_strong, 1.25);
    let values: Vec<_> = axes
        .iter()
        .map(|&axis| {
            let value = radar.axes[axis].value.as_deref().unwrap_or_default();

            bold.fit(value, 120.0, 1)
        })
        .collect();
    let widths = values.iter().map(|value| value.width);
    // All stands as far outside the outermost ring as on a slide.
    let nearer = RADIUS - polar.radius;
    let value_at = 402.0 - nearer;
    let name_at = value_at + widths.fold(38.0, f64::max) + 14.0;

    for (row, (&axis, value)) in axes.iter().zip(&values).enumerate() {
        let y = top + step * row as f64;
        let at = |distance: f64| (centre + side * distance, y);
        let ring = polar.pixels((axis as f64, polar.beyond(44.0)));
        let space = area.width / 2.0 - name_at;
        let name = regular.fit_name(radar.axes[axis].names(), space, 2);
        let leading = name.size() * 1.22;
        let first = name.size() * 0.35 - leading * name.more() / 2.0;

        let bend = at(374.0 - nearer);
        canvas.line([ring, bend, at(392.0 - nearer)], false, leader);
        canvas.write(Point::from(at(value_at)).moved(0.0, 9.0), value);
        canvas.write_lines(Point::from(at(name_at)).moved(0.0, first), &name, leading);
    }
}

fn legend(canvas: &Canvas<'_>, radar: &Radar, area: Bounds) {
    let style = Type::new(23.0, Weight::Regular, canvas.palette.ink2).end();
    let note = radar.note.as_deref().unwrap_or_default();
    let note = style.fit(note, area.width * 0.3, 1);
    let beside = if note.lines.is_empty() {
        0.0
    } else {
        note.width + 40.0
    };
    let row = Bounds {
        width: area.width - beside,
        ..area
    };

    marks::legend_row(canvas, radar, row, 23.0, 1.75);
    canvas.write((area.end(), area.y + area.height / 2.0 + 8.0), &note);
}
