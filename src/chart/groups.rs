//! Compares stakeholder groups: a column for each element, a bar for each group, the recorded value as a dotted vertical line.

use crate::chart::backend::{Dash, Stroke};
use crate::chart::canvas::{Bounds, Canvas};
use crate::chart::coord::{Cartesian, Coordinate, Point, Span};
use crate::chart::fonts::Weight;
use crate::chart::marks::{self, drawable};
use crate::chart::model::{Groups, GroupsBar, GroupsColumn};
use crate::chart::text::Type;
use crate::palette::Rgb;

/// Height of the heads with the recorded values.
const HEAD: f64 = 140.0;
/// Height of the figures along the axes and the legend.
const FOOT: f64 = 100.0;
/// Width of the names at the start.
const NAMES: f64 = 280.0;
/// Height of a bar, if the rows have the space.
const BAR: f64 = 40.0;

/// Draws the columns and their legend inside `area`.
pub(crate) fn draw(canvas: &Canvas<'_>, groups: &Groups, area: Bounds) {
    if groups.rows.is_empty() {
        return nothing(canvas, groups, area);
    }

    let palette = canvas.palette;
    let pitch = (area.width - NAMES) / groups.columns.len().max(1) as f64;
    let rows = Span {
        from: area.y + HEAD,
        step: ((area.height - HEAD - FOOT) / groups.rows.len() as f64).min(110.0),
    };
    let lines = ((rows.step / 28.0) as usize).clamp(1, 2);

    for (index, row) in groups.rows.iter().enumerate() {
        let y = rows.from + rows.step * index as f64;
        let style = Type::new(22.0, Weight::SemiBold, palette.ink);
        let name = style.fit(&row.name, NAMES - 24.0, lines);

        canvas.write_middle((area.x, y + rows.step / 2.0), &name, 1.25);

        if index > 0 {
            canvas.rule(area, y, Stroke::solid(palette.line, 1.5));
        }
    }

    for (index, column) in groups.columns.iter().enumerate() {
        let values = Span {
            from: area.x + NAMES + pitch * index as f64,
            step: pitch * 0.7,
        };
        let plot = canvas.on(Cartesian {
            sheet: canvas.sheet(),
            values,
            rows,
        });

        head(canvas, column, (values, pitch), (area.y, rows.from));
        grid(&plot, groups, pitch);

        for (row, bars) in groups.rows.iter().enumerate() {
            let bar = bars.bars.get(index).and_then(Option::as_ref);

            draw_bar(&plot, column, row, bar, pitch);
        }
    }

    legend(canvas, groups, area);
}

/// A sentence in place of bars.
fn nothing(canvas: &Canvas<'_>, groups: &Groups, area: Bounds) {
    let style = Type::new(28.0, Weight::Regular, canvas.palette.ink2).middle();
    let words = style.fit(&groups.empty, area.width * 0.8, 2);
    let middle = (area.x + area.width / 2.0, area.y + area.height / 2.0);

    canvas.write_lines(middle, &words, 36.0);
}

/// Badge and name of a column, and its recorded value above the bars.
fn head(
    canvas: &Canvas<'_>,
    column: &GroupsColumn,
    (values, pitch): (Span, f64),
    (top, bars): (f64, f64),
) {
    let ink = canvas.palette.ink;
    let (x, side) = (values.from, 34.0);
    let indent = column.badge.as_ref().map_or(0.0, |badge| {
        marks::badge(canvas, (x, top + 18.0), side, badge);
        side + 12.0
    });
    let style = Type::new(21.0, Weight::SemiBold, ink);
    let space = (pitch - indent - 16.0).max(20.0);
    let name = style.fit_name([&column.name, &column.short], space, 2);

    canvas.write_lines((x + indent, top + 42.0), &name, name.size() * 1.25);

    if let Some((value, words)) = &column.recorded
        && let Some(value) = drawable(*value)
    {
        let style = Type::new(19.0, Weight::SemiBold, ink).middle();
        let words = style.fit(words, pitch - 8.0, 1);
        let middle = (x + values.step * value).max(x + words.width / 2.0);

        canvas.write((middle, bars - 14.0), &words);
    }
}

fn grid(canvas: &Canvas<'_, Cartesian>, groups: &Groups, pitch: f64) {
    let palette = canvas.palette;
    let style = Type::new(19.0, Weight::Regular, palette.ink2).middle();
    let bottom = groups.rows.len() as f64;

    for (index, at, line) in marks::gridlines(&groups.rings) {
        let colour = if index == 0 {
            palette.line_strong
        } else {
            palette.grid
        };
        let figure = style.fit(&line.figure, pitch / 4.0, 1);

        canvas.line([(at, 0.0), (at, bottom)], false, Stroke::solid(colour, 1.5));
        canvas.write(Point::from((at, bottom)).moved(0.0, 28.0), &figure);
    }
}

fn draw_bar(
    canvas: &Canvas<'_, Cartesian>,
    column: &GroupsColumn,
    row: usize,
    bar: Option<&GroupsBar>,
    pitch: f64,
) {
    let palette = canvas.palette;
    let (extreme, other) = (palette.level(3, 5), palette.level(2, 5));
    let step = canvas.coord().rows.step;
    let tall = BAR.min(step * 0.6);
    let row = row as f64;
    let recorded = column.recorded.as_ref().and_then(|(at, _)| drawable(*at));
    let bar = bar.and_then(|bar| Some((bar, drawable(bar.at)?)));

    if let Some((bar, end)) = bar {
        let fill = if bar.is_extreme { extreme } else { other };
        let edge = Stroke::solid(palette.level_edge, 1.5);

        canvas.bar(row + 0.5, (0.0, end), tall, 0.0, fill.fill, edge);
    }

    if let Some(recorded) = recorded {
        let inside = match bar {
            Some((bar, end)) if bar.is_extreme && end > recorded => extreme.ink,
            _ => palette.ink,
        };
        let edge = (step - tall) / 2.0;
        let at = |y: f64| Point::from((recorded, row)).moved(0.0, y);

        upright(canvas, (at(0.0), at(edge)), palette.ink);
        upright(canvas, (at(edge), at(step - edge)), inside);
        upright(canvas, (at(step - edge), at(step)), palette.ink);
    }

    if let Some((bar, end)) = bar {
        let weight = if bar.is_extreme {
            Weight::Bold
        } else {
            Weight::Regular
        };
        let style = Type::new(23.0, weight, palette.ink).with_halo(6.0);
        let figure = style.fit(&bar.text, pitch * 0.3 - 14.0, 1);

        canvas.write_middle(Point::from((end, row + 0.5)).moved(10.0, 0.0), &figure, 0.0);
    }
}

/// The part of the dotted vertical line in one row.
fn upright<C: Coordinate>(canvas: &Canvas<'_, C>, (from, to): (Point, Point), colour: Rgb) {
    let stroke = Stroke {
        colour,
        width: 3.0,
        dash: Dash::Dotted(7.0),
    };

    canvas.line([from.moved(0.0, 3.0), to.moved(0.0, -1.0)], false, stroke);
}

fn legend(canvas: &Canvas<'_>, groups: &Groups, area: Bounds) {
    let palette = canvas.palette;
    let y = area.bottom() - 22.0;
    let [extreme, other, recorded] = &groups.legend;
    let mut x = area.x + NAMES;
    let edge = Stroke::solid(palette.level_edge, 1.5);
    let style = Type::new(20.0, Weight::Regular, palette.ink);

    for (words, level) in [(extreme, Some(3)), (other, Some(2)), (recorded, None)] {
        let width = if let Some(level) = level {
            let fill = palette.level(level, 5).fill;

            canvas.rectangle((x, y - 13.0), (44.0, 26.0), 0.0, Some(fill), Some(edge));
            44.0
        } else {
            let [top, bottom] = [-18.0, 16.0].map(|by| (x + 4.0, y + by).into());

            upright(canvas, (top, bottom), palette.ink);
            8.0
        };
        let words = style.fit(words, 300.0, 1);

        x += width + 14.0;
        canvas.write((x, y + 7.0), &words);
        x += words.width + 44.0;
    }

    let style = Type::new(19.0, Weight::Regular, palette.ink2).end();
    let levels = style.fit(&groups.levels, (area.end() - x).max(20.0), 1);

    canvas.write((area.end(), y + 7.0), &levels);
}
