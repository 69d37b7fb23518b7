//! The marks of a chart, on any coordinate: lines, markers, ranges, badges and their legend.

use crate::chart::backend::{Dash, Stroke};
use crate::chart::canvas::{Bounds, Canvas};
use crate::chart::coord::{Coordinate, Point, Scaled};
use crate::chart::fonts::Weight;
use crate::chart::model::{Axis, Badge, Figures, Gridline, Radar, Series, SeriesKind};
use crate::chart::text::Type;
use crate::palette::{BadgeShape, Palette, Rgb};

/// A value inside the scale; `None` for NaN.
pub(crate) fn drawable(value: f64) -> Option<f64> {
    (!value.is_nan()).then(|| value.clamp(0.0, 1.0))
}

/// The gridlines whose value is a number, with their position and value.
pub(crate) fn gridlines(lines: &[Gridline]) -> impl Iterator<Item = (usize, f64, &Gridline)> {
    let lines = lines.iter().enumerate();

    lines.filter_map(|(index, line)| Some((index, drawable(line.at)?, line)))
}

impl Series {
    pub(crate) fn at(&self, axis: usize) -> Option<f64> {
        self.values.get(axis).copied().flatten().and_then(drawable)
    }

    pub(crate) fn is_hollow(&self, axis: usize) -> bool {
        self.hollow.get(axis).copied().unwrap_or(false)
    }
}

impl Axis {
    /// The name, and the short one.
    pub(crate) fn names(&self) -> [&str; 2] {
        [&self.name, &self.short]
    }
}

impl Radar {
    /// Lowest and highest value of the groups on an axis.
    pub(crate) fn range_at(&self, axis: usize) -> Option<(f64, f64)> {
        let range = &self.range.as_ref()?.values;
        let (low, high) = range.get(axis).copied().flatten()?;

        drawable(low).zip(drawable(high))
    }

    /// The series in the order of drawing, the top one last.
    fn ordered(&self) -> Vec<&Series> {
        let mut ordered: Vec<_> = self.series.iter().collect();

        ordered.sort_by_key(|series| series.kind);
        ordered
    }
}

impl Figures {
    /// The style of the figures: recorded values in size `recorded`, others in `size`.
    pub(crate) fn style(self, palette: &Palette, recorded: f64, size: f64) -> Type {
        match self {
            Self::Recorded => Type::new(recorded, Weight::Bold, palette.ink),
            Self::Target => Type::new(size, Weight::Regular, palette.target),
            Self::Baseline => Type::new(size, Weight::Regular, palette.baseline),
            Self::Quiet => Type::new(size, Weight::Regular, palette.ink2),
        }
    }
}

impl SeriesKind {
    fn stroke(self, palette: &Palette, k: f64) -> Stroke {
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

    fn mark<C: Coordinate>(
        self,
        canvas: &Canvas<'_, C>,
        at: Point,
        k: f64,
        grown: f64,
        fill: Option<Rgb>,
    ) {
        let stroke = Stroke::solid(self.stroke(canvas.palette, k).colour, 2.0 * k);

        match self {
            Self::Recorded => canvas.circle(at, 5.0 * k, fill.unwrap_or(stroke.colour), stroke),
            Self::Target => {
                let r = 6.25 * k * grown;
                let corners = [(0.0, -r), (r, 0.0), (0.0, r), (-r, 0.0)];
                let corners = corners.map(|(x, y)| at.moved(x, y));

                canvas.shape(&[corners.to_vec()], fill, stroke);
            }
            Self::Baseline => {
                let r = 4.05 * k * grown;

                canvas.rectangle(
                    at.moved(-r, -r),
                    (2.0 * r, 2.0 * r),
                    0.0,
                    fill,
                    Some(stroke),
                );
            }
        }
    }
}

/// The runs of neighbouring axes with a point. Without a gap it is one closed run.
fn runs<P: Clone>(points: &[Option<P>], closed: bool) -> (Vec<Vec<P>>, bool) {
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

/// The space between the lowest and the highest values of the groups.
pub(crate) fn range<C: Scaled>(canvas: &Canvas<'_, C>, radar: &Radar, closed: bool, k: f64) {
    let points: Vec<_> = (0..radar.axes.len())
        .map(|axis| {
            let (low, high) = radar.range_at(axis)?;

            Some((C::datum(axis, low), C::datum(axis, high)))
        })
        .collect();
    let (runs, closed) = runs(&points, closed);
    let fill = Some(canvas.palette.band);
    let stroke = Stroke::solid(canvas.palette.band_edge, k);

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
pub(crate) fn lines<C: Scaled>(canvas: &Canvas<'_, C>, radar: &Radar, closed: bool, k: f64) {
    for series in radar.ordered() {
        let points: Vec<_> = (0..radar.axes.len())
            .map(|axis| series.at(axis).map(|value| C::datum(axis, value)))
            .collect();
        let (runs, closed) = runs(&points, closed);
        let stroke = series.kind.stroke(canvas.palette, k);

        for run in runs.into_iter().filter(|run| run.len() > 1) {
            canvas.line(run, closed, stroke);
        }
    }
}

/// The markers of those series that `shown` names; where points coincide, the hollow ones are drawn again around the dot.
pub(crate) fn markers<C: Scaled>(
    canvas: &Canvas<'_, C>,
    radar: &Radar,
    k: f64,
    shown: &[SeriesKind],
) {
    let near = 0.1 / radar.rings.len().saturating_sub(1).max(1) as f64;
    let is_shown = |series: &&Series| shown.contains(&series.kind);
    let values = |series: &Series| -> Vec<(usize, f64)> {
        let axes = 0..radar.axes.len();

        axes.filter_map(|axis| Some((axis, series.at(axis)?)))
            .collect()
    };

    for series in radar.ordered().into_iter().filter(is_shown) {
        for (axis, value) in values(series) {
            let hollow = series.kind != SeriesKind::Recorded || series.is_hollow(axis);
            let fill = hollow.then_some(canvas.ground);

            series
                .kind
                .mark(canvas, C::datum(axis, value), k, 1.0, fill);
        }
    }

    let mut under: Vec<&Series> = Vec::new();

    for kind in [
        SeriesKind::Recorded,
        SeriesKind::Baseline,
        SeriesKind::Target,
    ] {
        let series = radar.series.iter().filter(is_shown);

        for series in series.filter(|series| series.kind == kind) {
            for (axis, value) in values(series) {
                let under = under.iter().filter_map(|other| other.at(axis));
                let hits = under.filter(|other| (other - value).abs() < near).count();

                if hits > 0 {
                    let grown = if hits == 1 { 1.55 } else { 2.1 };

                    kind.mark(canvas, C::datum(axis, value), k, grown, None);
                }
            }

            under.push(series);
        }
    }
}

/// An element's badge, its corner at the start side and top.
pub(crate) fn badge(canvas: &Canvas<'_>, (x, y): (f64, f64), side: f64, badge: &Badge) {
    let shape = BadgeShape::of(badge.index);
    let mark = canvas.palette.badge(badge.index, badge.count);
    let edge = canvas.palette.element(badge.index, badge.count).fill;
    let corner = if shape.is_round { 0.5 } else { 0.18 };
    let width = side * 0.1;
    let style = Type::new(side * 0.68, Weight::Bold, mark.ink).middle();
    let numeral = style.shrink(side * 0.3, &badge.text, side * 0.86, 1);
    let middle = (x + side / 2.0, y + side / 2.0);

    if shape.is_hollow {
        let inside = side - width;

        canvas.rectangle(
            (x + width / 2.0, y + width / 2.0),
            (inside, inside),
            inside * corner,
            Some(mark.fill),
            Some(Stroke::solid(edge, width)),
        );
    } else {
        canvas.rectangle((x, y), (side, side), side * corner, Some(mark.fill), None);
    }

    canvas.write_middle(middle, &numeral, 0.0);
}

/// An entry of the legend: a sample and a name.
#[derive(Clone, Copy)]
pub(crate) enum LegendEntry<'r> {
    Line(SeriesKind, &'r str),
    /// Marks that no line joins.
    Mark(SeriesKind, &'r str),
    Range(&'r str),
    /// A bar on which marks lie.
    Bar(&'r str),
    /// A range as a line with two ends.
    Whisker(&'r str),
}

impl LegendEntry<'_> {
    pub(super) fn name(&self) -> &str {
        match self {
            Self::Line(_, name)
            | Self::Mark(_, name)
            | Self::Range(name)
            | Self::Bar(name)
            | Self::Whisker(name) => name,
        }
    }

    /// Draws the entry's sample, `width` wide, its middle at `y`.
    pub(super) fn sample(self, canvas: &Canvas<'_>, (x, y): (f64, f64), width: f64, k: f64) {
        match self {
            Self::Line(kind, _) => {
                let stroke = kind.stroke(canvas.palette, k);
                let fill = (kind != SeriesKind::Recorded).then_some(canvas.ground);

                canvas.line([(x, y), (x + width, y)], false, stroke);
                kind.mark(canvas, (x + width / 2.0, y).into(), k, 1.0, fill);
            }
            Self::Mark(kind, _) => {
                let fill = (kind != SeriesKind::Recorded).then_some(canvas.ground);

                kind.mark(canvas, (x + width / 2.0, y).into(), k, 1.0, fill);
            }
            Self::Bar(_) => {
                let edge = Some(Stroke::solid(canvas.palette.level_edge, k));
                let fill = Some(light(canvas.palette));
                let height = 14.0 * k;

                canvas.rectangle((x, y - height / 2.0), (width, height), 0.0, fill, edge);
            }
            Self::Whisker(_) => {
                let stroke = Stroke::solid(canvas.palette.recorded, 2.0 * k);

                canvas.line([(x, y), (x + width, y)], false, stroke);

                for end in [x, x + width] {
                    canvas.line([(end, y - 6.0 * k), (end, y + 6.0 * k)], false, stroke);
                }
            }
            Self::Range(_) => {
                let stroke = Stroke::solid(canvas.palette.band_edge, k);
                let fill = Some(canvas.palette.band);
                let height = 14.0 * k;

                canvas.rectangle(
                    (x, y - height / 2.0),
                    (width, height),
                    0.0,
                    fill,
                    Some(stroke),
                );
            }
        }
    }
}

/// The entries of a radar's legend: recorded, target, baseline, range.
pub(crate) fn legend(radar: &Radar) -> Vec<LegendEntry<'_>> {
    let mut series: Vec<_> = radar.series.iter().collect();

    series.sort_by_key(|series| match series.kind {
        SeriesKind::Recorded => 0,
        SeriesKind::Target => 1,
        SeriesKind::Baseline => 2,
    });

    series
        .into_iter()
        .map(|series| LegendEntry::Line(series.kind, &series.name))
        .chain(
            radar
                .range
                .iter()
                .map(|range| LegendEntry::Range(&range.name)),
        )
        .collect()
}

/// The fill of a bar on which marks can be seen.
pub(crate) fn light(palette: &Palette) -> Rgb {
    palette.level(2, 5).fill
}

/// The legend of bars with marks over them.
pub(crate) fn legend_row_of_bars(
    canvas: &Canvas<'_>,
    radar: &Radar,
    area: Bounds,
    size: f64,
    k: f64,
) {
    let entries: Vec<LegendEntry<'_>> = legend(radar)
        .into_iter()
        .map(|entry| match entry {
            LegendEntry::Line(SeriesKind::Recorded, name) => LegendEntry::Bar(name),
            LegendEntry::Line(kind, name) => LegendEntry::Mark(kind, name),
            LegendEntry::Range(name) => LegendEntry::Whisker(name),
            entry => entry,
        })
        .collect();

    entries_in_row(canvas, &entries, area, size, k);
}

/// Draws the legend of a radar in one row from `area.x`, at the middle of `area`, no wider than it.
pub(crate) fn legend_row(canvas: &Canvas<'_>, radar: &Radar, area: Bounds, size: f64, k: f64) {
    entries_in_row(canvas, &legend(radar), area, size, k);
}

/// The same for marks on rows, which only a baseline or a target joins by lines.
pub(crate) fn legend_row_of_marks(
    canvas: &Canvas<'_>,
    radar: &Radar,
    area: Bounds,
    size: f64,
    k: f64,
) {
    let entries: Vec<LegendEntry<'_>> = match radar.series.as_slice() {
        [_] => legend(radar)
            .into_iter()
            .map(|entry| match entry {
                LegendEntry::Line(kind, name) => LegendEntry::Mark(kind, name),
                entry => entry,
            })
            .collect(),
        _ => legend(radar),
    };

    entries_in_row(canvas, &entries, area, size, k);
}

fn entries_in_row(
    canvas: &Canvas<'_>,
    entries: &[LegendEntry<'_>],
    area: Bounds,
    size: f64,
    k: f64,
) {
    let (sample, gap, after) = (size * 3.0, size * 0.65, size * 2.2);
    let count = entries.len().max(1) as f64;
    let space = (area.width + after) / count - sample - gap - after;
    let style = Type::new(size, Weight::Regular, canvas.palette.ink);
    let blocks: Vec<_> = entries
        .iter()
        .map(|entry| style.fit(entry.name(), space * count, 1))
        .collect();
    let widths = blocks.iter().map(|block| block.width);
    let used: f64 = widths.map(|width| width + sample + gap + after).sum();
    let fits = used - after <= area.width;
    let y = area.y + area.height / 2.0;
    let mut x = area.x;

    for (entry, block) in entries.iter().zip(blocks) {
        let block = if fits {
            block
        } else {
            style.fit(entry.name(), space.max(size), 1)
        };

        entry.sample(canvas, (x, y), sample, k);
        x += sample + gap;
        canvas.write((x, y + size * 0.35), &block);
        x += block.width + after;
    }
}
