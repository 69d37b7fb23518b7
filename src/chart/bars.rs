//! Draws bars instead of a radar: one or two axes make no shape.

use crate::chart::backend::Stroke;
use crate::chart::canvas::{Bounds, Canvas};
use crate::chart::coord::{Cartesian, Span};
use crate::chart::fonts::Weight;
use crate::chart::marks;
use crate::chart::model::{Radar, SeriesKind};
use crate::chart::radar::Sizes;
use crate::chart::text::{Anchor, Type};

/// The vertical place of a bar in its row.
const MIDDLE: f64 = 0.65;

/// Draws one row for each axis: name and value, and under them the scale with a bar and markers.
pub(crate) fn draw(canvas: &Canvas<'_>, radar: &Radar, area: Bounds, sizes: Sizes) {
    let palette = canvas.palette;
    let Sizes { k, label, ring, .. } = sizes;
    let margin = label * 2.2;
    let rows = radar.axes.len().max(1) as f64;
    let names = ring * 2.2;
    let step = ((area.height - names) / rows).clamp(label * 3.0, label * 6.5);
    let top = area.y + ((area.height - names - step * rows) / 2.0).max(0.0);
    let (start, length) = (area.x + margin, (area.width - margin * 2.0).max(1.0));
    let plot = canvas.on(Cartesian {
        sheet: canvas.sheet(),
        values: Span {
            from: start,
            step: length,
        },
        rows: Span {
            from: top + step * MIDDLE,
            step,
        },
    });

    for (index, at, line) in marks::gridlines(&radar.rings) {
        let space = length / radar.rings.len().max(2) as f64;
        let anchor = match index {
            0 => Anchor::Start,
            _ if index + 1 == radar.rings.len() => Anchor::End,
            _ => Anchor::Middle,
        };
        let style = Type::new(ring, Weight::Regular, palette.ink2).anchored(anchor);
        let below = (start + length * at, top + step * rows + ring * 1.5);

        for row in 0..radar.axes.len() {
            let upright = [0.4, 0.9].map(|part| (at, row as f64 + part - MIDDLE));

            plot.line(upright, false, Stroke::solid(palette.grid, k));
        }

        canvas.write(below, &style.fit(&line.name, space, 1));
    }

    for (row, axis) in radar.axes.iter().enumerate() {
        let base = top + step * row as f64 + label * 1.15;
        let indent = axis.badge.as_ref().map_or(0.0, |badge| {
            marks::badge(canvas, (start, base - label * 1.025), label * 1.35, badge);
            label * 1.88
        });
        let value = axis.value.as_deref().unwrap_or_default();
        let style = Type::new(label, Weight::Regular, palette.ink2).end();
        let value = style.fit(value, length * 0.4, 1);
        let space = (length - indent - value.width - label).max(label);
        let style = Type::new(label, Weight::SemiBold, palette.ink);

        canvas.write(
            (start + indent, base),
            &style.fit_name(axis.names(), space, 1),
        );
        canvas.write((start + length, base), &value);
        bar(&plot, radar, row, step * 0.3, k);
    }

    marks::markers(&plot, radar, k, &[SeriesKind::Baseline, SeriesKind::Target]);
}

fn bar(canvas: &Canvas<'_, Cartesian>, radar: &Radar, row: usize, height: f64, k: f64) {
    let palette = canvas.palette;

    if let Some(range) = radar.range_at(row) {
        let edge = Stroke::solid(palette.band_edge, k);

        canvas.bar(row as f64, range, height * 1.5, 0.0, palette.band, edge);
    }

    for series in &radar.series {
        if series.kind == SeriesKind::Recorded
            && let Some(value) = series.at(row)
        {
            let edge = Stroke::solid(palette.recorded, 2.0 * k);
            let fill = if series.is_hollow(row) {
                canvas.ground
            } else {
                palette.recorded
            };

            canvas.bar(row as f64, (0.0, value), height, 2.0 * k, fill, edge);
        }
    }
}
