//! The marks of a chart: lines, markers, bands, badges and their legend.

use plotters::element::PathElement;
use plotters::style::ShapeStyle;

use crate::chart::svg::{Anchor, Area, Canvas, Dash, Stroke, Type, lined};
use crate::chart::text::{Block, Fit, Weight};
use crate::chart::{Badge, Radar, Series, SeriesKind};
use crate::palette::Rgb;

/// A value that can be drawn: inside the scale, not a number is nothing.
pub(crate) fn drawable(value: Option<f64>) -> Option<f64> {
    value
        .filter(|value| !value.is_nan())
        .map(|value| value.clamp(0.0, 1.0))
}

impl Series {
    pub(crate) fn at(&self, axis: usize) -> Option<f64> {
        drawable(self.values.get(axis).copied().flatten())
    }

    fn is_hollow(&self, axis: usize) -> bool {
        self.hollow.get(axis).copied().unwrap_or(false)
    }
}

impl SeriesKind {
    pub(crate) fn stroke(self, canvas: &Canvas<'_>, k: f64) -> Stroke {
        let palette = canvas.palette;

        match self {
            Self::Recorded => Stroke::solid(palette.recorded, 2.5 * k),
            Self::Target => Stroke {
                colour: palette.target,
                width: 2.0 * k,
                dash: Dash::Dashed(9.0 * k, 6.0 * k),
            },
            Self::Baseline => Stroke {
                colour: palette.baseline,
                width: 2.0 * k,
                dash: Dash::Dotted(5.5 * k),
            },
        }
    }

    fn mark(
        self,
        canvas: &mut Canvas<'_>,
        (x, y): (f64, f64),
        k: f64,
        grown: f64,
        fill: Option<Rgb>,
    ) {
        let stroke = Stroke::solid(self.stroke(canvas, k).colour, 2.0 * k);

        match self {
            Self::Recorded => {
                canvas.circle((x, y), 5.0 * k, fill.unwrap_or(stroke.colour), stroke);
            }
            Self::Target => {
                let r = 6.25 * k * grown;
                let corners = vec![(x, y - r), (x + r, y), (x, y + r), (x - r, y)];

                canvas.shape(&[corners], fill, Some(stroke));
            }
            Self::Baseline => {
                let r = 4.05 * k * grown;
                let area = Area {
                    x: x - r,
                    y: y - r,
                    width: 2.0 * r,
                    height: 2.0 * r,
                };

                canvas.boxed(area, 0.0, fill, Some(stroke));
            }
        }
    }
}

/// The runs of neighbours that have a point. In a closed round without a gap it is one closed run.
pub(crate) fn runs<P: Clone>(points: &[Option<P>], closed: bool) -> (Vec<Vec<P>>, bool) {
    let first_gap = points.iter().position(Option::is_none);
    let start = match first_gap {
        Some(gap) if closed => gap,
        Some(_) => 0,
        None => return (vec![points.iter().flatten().cloned().collect()], closed),
    };
    let mut runs = vec![Vec::new()];

    for offset in 0..points.len() {
        match (&points[(start + offset) % points.len()], runs.last_mut()) {
            (Some(point), Some(run)) => run.push(point.clone()),
            _ => runs.push(Vec::new()),
        }
    }

    runs.retain(|run| !run.is_empty());
    (runs, false)
}

/// The band under the rings: the space between the lowest and the highest values.
pub(crate) fn band(
    canvas: &mut Canvas<'_>,
    radar: &Radar,
    closed: bool,
    k: f64,
    place: impl Fn(usize, f64) -> (f64, f64),
) {
    let Some(band) = &radar.band else { return };
    let points: Vec<_> = (0..radar.axes.len())
        .map(|axis| {
            let (low, high) = band.range.get(axis).copied().flatten()?;
            let (low, high) = (drawable(Some(low))?, drawable(Some(high))?);

            Some((place(axis, low), place(axis, high)))
        })
        .collect();
    let (runs, closed) = runs(&points, closed);
    let fill = Some(canvas.palette.band);
    let stroke = Some(Stroke::solid(canvas.palette.band_edge, k));

    for run in runs {
        let (low, high): (Vec<_>, Vec<_>) = run.into_iter().unzip();

        if closed {
            canvas.shape(&[high, low], fill, stroke);
        } else {
            let around = high.into_iter().chain(low.into_iter().rev()).collect();

            canvas.shape(&[around], fill, stroke);
        }
    }
}

/// The lines of all series, the recorded one on top.
pub(crate) fn lines(
    canvas: &mut Canvas<'_>,
    radar: &Radar,
    closed: bool,
    k: f64,
    place: impl Fn(usize, f64) -> (f64, f64),
) {
    for series in ordered(&radar.series) {
        let points: Vec<_> = (0..radar.axes.len())
            .map(|axis| series.at(axis).map(|value| place(axis, value)))
            .collect();
        let (runs, closed) = runs(&points, closed);
        let stroke = series.kind.stroke(canvas, k);

        for run in runs.iter().filter(|run| run.len() > 1) {
            if stroke.dash == Dash::Solid {
                let mut path: Vec<_> = run.iter().map(|&point| canvas.at(point)).collect();

                if closed {
                    path.extend(path.first().copied());
                }

                plot(canvas, path, lined(stroke.colour, stroke.width));
            } else {
                canvas.line(run, closed, stroke);
            }
        }
    }
}

/// The markers of all series; where points coincide, the hollow ones are drawn again around the dot.
pub(crate) fn markers(
    canvas: &mut Canvas<'_>,
    radar: &Radar,
    k: f64,
    place: impl Fn(usize, f64) -> (f64, f64),
) {
    let near = 0.1 / radar.rings.len().saturating_sub(1).max(1) as f64;

    for series in ordered(&radar.series) {
        for axis in 0..radar.axes.len() {
            if let Some(value) = series.at(axis) {
                let hollow = series.kind != SeriesKind::Recorded || series.is_hollow(axis);
                let fill = hollow.then_some(canvas.ground);

                series.kind.mark(canvas, place(axis, value), k, 1.0, fill);
            }
        }
    }

    let mut under: Vec<&Series> = Vec::new();

    for kind in [
        SeriesKind::Recorded,
        SeriesKind::Baseline,
        SeriesKind::Target,
    ] {
        for series in radar.series.iter().filter(|series| series.kind == kind) {
            for axis in 0..radar.axes.len() {
                let Some(value) = series.at(axis) else {
                    continue;
                };
                let hits = under
                    .iter()
                    .filter_map(|other| other.at(axis))
                    .filter(|other| (other - value).abs() < near)
                    .count();

                if hits > 0 {
                    let grown = if hits == 1 { 1.55 } else { 2.1 };

                    kind.mark(canvas, place(axis, value), k, grown, None);
                }
            }

            under.push(series);
        }
    }
}

fn ordered(series: &[Series]) -> Vec<&Series> {
    let mut ordered: Vec<_> = series.iter().collect();

    ordered.sort_by_key(|series| series.kind);
    ordered
}

/// Draws a line with plotters, closed if it ends where it began. Writing into memory cannot fail.
pub(crate) fn plot(canvas: &mut Canvas<'_>, path: Vec<(i32, i32)>, style: ShapeStyle) {
    let _ = canvas.area().draw(&PathElement::new(path, style));
}

/// An element's badge.
pub(crate) fn badge(canvas: &mut Canvas<'_>, x: f64, y: f64, side: f64, badge: &Badge) {
    let mark = canvas.palette.element(badge.index, badge.count);
    let area = Area {
        x,
        y,
        width: side,
        height: side,
    };
    let numeral = Fit {
        weight: Weight::Bold,
        size: side * 0.68,
        floor: side * 0.3,
        width: side * 0.86,
        lines: 1,
    }
    .lay(&badge.text);

    canvas.boxed(area, side * 0.18, Some(mark.fill), None);
    lines_of(
        canvas,
        x + side / 2.0,
        y + side / 2.0 + numeral.size * 0.36,
        &numeral,
        0.0,
        Type::new(0.0, Weight::Bold, mark.ink).anchored(Anchor::Middle),
    );
}

/// Draws the lines of a block, the first baseline at `y`.
pub(crate) fn lines_of(
    canvas: &mut Canvas<'_>,
    x: f64,
    y: f64,
    block: &Block,
    step: f64,
    style: Type,
) {
    for (index, line) in block.lines.iter().enumerate() {
        let style = Type {
            size: block.size,
            ..style
        };

        canvas.text(x, y + step * index as f64, line, style);
    }
}

/// An entry of the legend: what is drawn, and its name.
#[derive(Clone, Copy)]
pub(crate) enum Entry<'r> {
    Line(SeriesKind, &'r str),
    Band(&'r str),
}

impl Entry<'_> {
    pub(crate) fn name(&self) -> &str {
        match self {
            Self::Line(_, name) | Self::Band(name) => name,
        }
    }

    /// Draws the entry's sample, `width` wide, its middle at `y`.
    pub(crate) fn sample(self, canvas: &mut Canvas<'_>, x: f64, y: f64, width: f64, k: f64) {
        match self {
            Self::Line(kind, _) => {
                let stroke = kind.stroke(canvas, k);
                let fill = (kind != SeriesKind::Recorded).then_some(canvas.ground);

                canvas.line(&[(x, y), (x + width, y)], false, stroke);
                kind.mark(canvas, (x + width / 2.0, y), k, 1.0, fill);
            }
            Self::Band(_) => {
                let stroke = Stroke::solid(canvas.palette.band_edge, k);
                let fill = Some(canvas.palette.band);
                let height = 14.0 * k;
                let area = Area {
                    x,
                    y: y - height / 2.0,
                    width,
                    height,
                };

                canvas.boxed(area, 0.0, fill, Some(stroke));
            }
        }
    }
}

/// The entries of a radar's legend: recorded, target, baseline, range.
pub(crate) fn legend(radar: &Radar) -> Vec<Entry<'_>> {
    let mut series: Vec<_> = radar.series.iter().collect();

    series.sort_by_key(|series| match series.kind {
        SeriesKind::Recorded => 0,
        SeriesKind::Target => 1,
        SeriesKind::Baseline => 2,
    });

    series
        .into_iter()
        .map(|series| Entry::Line(series.kind, &series.name))
        .chain(radar.band.iter().map(|band| Entry::Band(&band.name)))
        .collect()
}

/// Draws a legend in one row from `area.x`, at the middle of `area`, no wider than it; gives its end.
pub(crate) fn legend_row(
    canvas: &mut Canvas<'_>,
    entries: &[Entry<'_>],
    area: Area,
    size: f64,
    k: f64,
) -> f64 {
    let (sample, gap, space) = (size * 3.0, size * 0.65, size * 2.2);
    let count = entries.len().max(1) as f64;
    let room = (area.width + space) / count - sample - gap - space;
    let blocks: Vec<_> = entries
        .iter()
        .map(|entry| fit(size, room * count, Weight::Regular, 1).lay(entry.name()))
        .collect();
    let used: f64 = blocks
        .iter()
        .map(|block| block.width + sample + gap + space)
        .sum();
    let fits = used - space <= area.width;
    let y = area.y + area.height / 2.0;
    let mut x = area.x;

    for (entry, block) in entries.iter().zip(blocks) {
        let block = if fits {
            block
        } else {
            fit(size, room.max(size), Weight::Regular, 1).lay(entry.name())
        };
        let ink = canvas.palette.ink;

        entry.sample(canvas, x, y, sample, k);
        x += sample + gap;
        lines_of(
            canvas,
            x,
            y + size * 0.35,
            &block,
            0.0,
            Type::new(size, Weight::Regular, ink),
        );
        x += block.width + space;
    }

    x - space
}

/// A box for text that may shrink by a quarter.
pub(crate) fn fit(size: f64, width: f64, weight: Weight, lines: usize) -> Fit {
    Fit {
        weight,
        size,
        floor: size * 0.75,
        width,
        lines,
    }
}
