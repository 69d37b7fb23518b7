//! Bars in the frame of a radar: one or two axes make no shape.

use crate::chart::marks::{self, fit};
use crate::chart::radar::Scale;
use crate::chart::svg::{Anchor, Area, Canvas, Stroke, Type, lined};
use crate::chart::text::Weight;
use crate::chart::{Radar, SeriesKind};

/// Draws one row for each axis: name and value, and under them the scale with a bar and markers.
pub(crate) fn draw(canvas: &mut Canvas<'_>, radar: &Radar, area: Area, scale: Scale) {
    let palette = canvas.palette;
    let size = scale.label;
    let margin = size * 2.2;
    let rows = radar.axes.len().max(1) as f64;
    let names = scale.ring * 2.2;
    let step = ((area.height - names) / rows).clamp(size * 3.0, size * 6.5);
    let top = area.y + ((area.height - names - step * rows) / 2.0).max(0.0);
    let (start, length) = (area.x + margin, (area.width - margin * 2.0).max(1.0));
    let bottom = top + step * rows;
    let place = |row: usize, value: f64| {
        (
            start + length * value,
            top + step * row as f64 + step * 0.65,
        )
    };

    for (index, ring) in radar.rings.iter().enumerate() {
        let Some(at) = marks::drawable(Some(ring.at)) else {
            continue;
        };
        let x = start + length * at;
        let room = length / radar.rings.len().max(2) as f64;
        let block = fit(scale.ring, room, Weight::Regular, 1).lay(&ring.name);
        let anchor = match index {
            0 => Anchor::Start,
            _ if index + 1 == radar.rings.len() => Anchor::End,
            _ => Anchor::Middle,
        };
        let style = Type::new(scale.ring, Weight::Regular, palette.ink2).anchored(anchor);

        for row in 0..radar.axes.len() {
            let row = top + step * row as f64;
            let path = [0.4, 0.9].map(|part| canvas.at((x, row + step * part)));

            marks::plot(canvas, path.to_vec(), lined(palette.grid, scale.k));
        }

        marks::lines_of(canvas, x, bottom + scale.ring * 1.5, &block, 0.0, style);
    }

    for (row, axis) in radar.axes.iter().enumerate() {
        let base = top + step * row as f64 + size * 1.15;
        let indent = axis.badge.as_ref().map_or(0.0, |badge| {
            marks::badge(canvas, start, base - size * 1.025, size * 1.35, badge);
            size * 1.88
        });
        let value = axis.value.as_deref().unwrap_or_default();
        let value = fit(size, length * 0.4, Weight::Regular, 1).lay(value);
        let room = (length - indent - value.width - size).max(size);
        let name = fit(size, room, Weight::SemiBold, 1).lay(&axis.name);

        marks::lines_of(
            canvas,
            start + indent,
            base,
            &name,
            0.0,
            Type::new(size, Weight::SemiBold, palette.ink),
        );
        marks::lines_of(
            canvas,
            start + length,
            base,
            &value,
            0.0,
            Type::new(size, Weight::Regular, palette.ink2).anchored(Anchor::End),
        );
        bar(canvas, radar, row, step * 0.3, scale.k, place);
    }

    let points = Radar {
        series: radar
            .series
            .iter()
            .filter(|series| series.kind != SeriesKind::Recorded)
            .cloned()
            .collect(),
        ..radar.clone()
    };

    marks::markers(canvas, &points, scale.k, place);
}

fn bar(
    canvas: &mut Canvas<'_>,
    radar: &Radar,
    row: usize,
    height: f64,
    k: f64,
    place: impl Fn(usize, f64) -> (f64, f64),
) {
    let palette = canvas.palette;
    let between = |from: f64, to: f64, height: f64| {
        let ((x, y), (end, _)) = (place(row, from), place(row, to));

        Area {
            x,
            y: y - height / 2.0,
            width: end - x,
            height,
        }
    };

    if let Some((low, high)) = radar
        .band
        .as_ref()
        .and_then(|band| band.range.get(row).copied().flatten())
        && let (Some(low), Some(high)) = (marks::drawable(Some(low)), marks::drawable(Some(high)))
    {
        canvas.boxed(
            between(low.min(high), high.max(low), height * 1.5),
            0.0,
            Some(palette.band),
            Some(Stroke::solid(palette.band_edge, k)),
        );
    }

    for series in &radar.series {
        if series.kind == SeriesKind::Recorded
            && let Some(value) = series.at(row)
        {
            let hollow = series.hollow.get(row).copied().unwrap_or(false);
            let fill = if hollow {
                canvas.ground
            } else {
                palette.recorded
            };

            canvas.boxed(
                between(0.0, value, height),
                2.0 * k,
                Some(fill),
                Some(Stroke::solid(palette.recorded, 2.0 * k)),
            );
        }
    }
}
