//! Stakeholder groups compared: a column for each element, a bar for each group, the recorded value as a dotted upright.

use crate::chart::marks::{self, drawable, fit};
use crate::chart::svg::{Anchor, Area, Canvas, Dash, Stroke, Type};
use crate::chart::text::Weight;
use crate::chart::{Groups, GroupsBar, GroupsColumn};
use crate::palette::Rgb;

/// Height of the heads with the recorded values.
const HEAD: f64 = 140.0;
/// Height of the figures along the axes and the legend.
const FOOT: f64 = 100.0;
/// Width of the names at the start.
const NAMES: f64 = 280.0;
/// Height of a bar, where the rows leave it.
const BAR: f64 = 40.0;

/// Draws the columns and their legend inside `area`.
pub(crate) fn draw(canvas: &mut Canvas<'_>, groups: &Groups, area: Area) {
    if groups.rows.is_empty() {
        return nothing(canvas, groups, area);
    }

    let palette = canvas.palette;
    let pitch = (area.width - NAMES) / groups.columns.len().max(1) as f64;
    let body = Area {
        y: area.y + HEAD,
        height: area.height - HEAD - FOOT,
        ..area
    };
    let step = (body.height / groups.rows.len() as f64).min(110.0);
    let bottom = body.y + step * groups.rows.len() as f64;

    for (index, row) in groups.rows.iter().enumerate() {
        let y = body.y + step * index as f64;
        let lines = ((step / 28.0) as usize).clamp(1, 2);
        let name = fit(22.0, NAMES - 24.0, Weight::SemiBold, lines).lay(&row.name);
        let leading = name.size * 1.25;
        let up = leading * name.lines.len().saturating_sub(1) as f64 / 2.0;
        let style = Type::new(22.0, Weight::SemiBold, palette.ink);
        let base = y + step / 2.0 - up + name.size * 0.36;

        marks::lines_of(canvas, area.x, base, &name, leading, style);

        if index > 0 {
            let across = [(area.x, y), (area.end(), y)];
            canvas.line(&across, false, Stroke::solid(palette.line, 1.5));
        }
    }

    for (index, column) in groups.columns.iter().enumerate() {
        let x = area.x + NAMES + pitch * index as f64;
        let axis = Axis {
            x,
            length: pitch * 0.7,
            pitch,
            top: body.y,
            bottom,
            step,
        };
        let bars: Vec<Option<&GroupsBar>> = groups
            .rows
            .iter()
            .map(|row| row.bars.get(index).and_then(Option::as_ref))
            .collect();

        axis.head(canvas, column, area.y);
        axis.grid(canvas, groups);
        axis.draw(canvas, column, &bars);
    }

    legend(canvas, groups, area);
}

/// A calm sentence in place of bars.
fn nothing(canvas: &mut Canvas<'_>, groups: &Groups, area: Area) {
    let words = fit(28.0, area.width * 0.8, Weight::Regular, 2).lay(&groups.empty);
    let style = Type::new(28.0, Weight::Regular, canvas.palette.ink2).anchored(Anchor::Middle);
    let middle = (area.x + area.width / 2.0, area.y + area.height / 2.0);

    marks::lines_of(canvas, middle.0, middle.1, &words, 36.0, style);
}

/// Where a column stands.
struct Axis {
    x: f64,
    length: f64,
    pitch: f64,
    top: f64,
    bottom: f64,
    step: f64,
}

impl Axis {
    fn at(&self, value: f64) -> f64 {
        self.x + self.length * value
    }

    fn head(&self, canvas: &mut Canvas<'_>, column: &GroupsColumn, top: f64) {
        let palette = canvas.palette;
        let side = 34.0;
        let indent = column.badge.as_ref().map_or(0.0, |badge| {
            marks::badge(canvas, self.x, top + 18.0, side, badge);
            side + 12.0
        });
        let room = (self.pitch - indent - 16.0).max(20.0);
        let name = fit(21.0, room, Weight::SemiBold, 2).lay(&column.name);
        let style = Type::new(21.0, Weight::SemiBold, palette.ink);

        marks::lines_of(
            canvas,
            self.x + indent,
            top + 42.0,
            &name,
            name.size * 1.25,
            style,
        );

        if let Some((value, words)) = &column.recorded
            && let Some(value) = drawable(Some(*value))
        {
            let words = fit(19.0, self.pitch - 8.0, Weight::SemiBold, 1).lay(words);
            let half = words.width / 2.0;
            let middle = self.at(value).max(self.x + half);
            let style = Type::new(19.0, Weight::SemiBold, palette.ink).anchored(Anchor::Middle);

            marks::lines_of(canvas, middle, self.top - 14.0, &words, 0.0, style);
        }
    }

    fn grid(&self, canvas: &mut Canvas<'_>, groups: &Groups) {
        let palette = canvas.palette;

        for (index, ring) in groups.rings.iter().enumerate() {
            let Some(at) = drawable(Some(ring.at)) else {
                continue;
            };
            let x = self.at(at);
            let colour = if index == 0 {
                palette.line_strong
            } else {
                palette.grid
            };
            let figure = fit(19.0, self.pitch / 4.0, Weight::Regular, 1).lay(&ring.figure);
            let style = Type::new(19.0, Weight::Regular, palette.ink2).anchored(Anchor::Middle);

            let upright = [(x, self.top), (x, self.bottom)];
            canvas.line(&upright, false, Stroke::solid(colour, 1.5));
            marks::lines_of(canvas, x, self.bottom + 28.0, &figure, 0.0, style);
        }
    }

    fn draw(&self, canvas: &mut Canvas<'_>, column: &GroupsColumn, bars: &[Option<&GroupsBar>]) {
        let palette = canvas.palette;
        let (extreme, other) = (palette.level(3, 5), palette.level(2, 5));
        let tall = BAR.min(self.step * 0.6);
        let recorded = column
            .recorded
            .as_ref()
            .and_then(|(value, _)| drawable(Some(*value)));

        for (row, bar) in bars.iter().enumerate() {
            let top = self.top + self.step * row as f64;
            let (from, to) = (
                top + (self.step - tall) / 2.0,
                top + f64::midpoint(self.step, tall),
            );
            let end = bar.and_then(|bar| drawable(Some(bar.at)));

            if let (Some(bar), Some(end)) = (bar, end) {
                let fill = if bar.is_extreme { extreme } else { other };
                let area = Area {
                    x: self.x,
                    y: from,
                    width: self.at(end) - self.x,
                    height: tall,
                };
                let edge = Stroke::solid(palette.level_edge, 1.5);

                canvas.boxed(area, 0.0, Some(fill.fill), Some(edge));
            }

            if let Some(recorded) = recorded {
                let x = self.at(recorded);
                let inside = match (bar, end) {
                    (Some(bar), Some(end)) if bar.is_extreme && end > recorded => extreme.ink,
                    _ => palette.ink,
                };
                let below = top + self.step;

                upright(canvas, x, (top, from), palette.ink);
                upright(canvas, x, (from, to), inside);
                upright(canvas, x, (to, below), palette.ink);
            }

            if let (Some(bar), Some(end)) = (bar, end) {
                let weight = if bar.is_extreme {
                    Weight::Bold
                } else {
                    Weight::Regular
                };
                let figure = fit(23.0, self.pitch * 0.3 - 14.0, weight, 1).lay(&bar.text);
                let style = Type::new(23.0, weight, palette.ink).with_halo(6.0);
                let base = top + self.step / 2.0 + figure.size * 0.36;

                marks::lines_of(canvas, self.at(end) + 10.0, base, &figure, 0.0, style);
            }
        }
    }
}

/// A piece of the dotted upright.
fn upright(canvas: &mut Canvas<'_>, x: f64, (from, to): (f64, f64), colour: Rgb) {
    let stroke = Stroke {
        colour,
        width: 3.0,
        dash: Dash::Dotted(7.0),
    };

    canvas.line(&[(x, from + 3.0), (x, to - 1.0)], false, stroke);
}

fn legend(canvas: &mut Canvas<'_>, groups: &Groups, area: Area) {
    let palette = canvas.palette;
    let y = area.bottom() - 22.0;
    let [extreme, other, recorded] = &groups.legend;
    let mut x = area.x + NAMES;
    let edge = Stroke::solid(palette.level_edge, 1.5);
    let style = Type::new(20.0, Weight::Regular, palette.ink);

    for (words, level) in [(extreme, Some(3)), (other, Some(2)), (recorded, None)] {
        let width = if let Some(level) = level {
            let sample = Area {
                x,
                y: y - 13.0,
                width: 44.0,
                height: 26.0,
            };
            let fill = palette.level(level, 5).fill;

            canvas.boxed(sample, 0.0, Some(fill), Some(edge));
            44.0
        } else {
            upright(canvas, x + 4.0, (y - 18.0, y + 16.0), palette.ink);
            8.0
        };
        let words = fit(20.0, 300.0, Weight::Regular, 1).lay(words);

        x += width + 14.0;
        marks::lines_of(canvas, x, y + 7.0, &words, 0.0, style);
        x += words.width + 44.0;
    }

    let room = (area.end() - x).max(20.0);
    let levels = fit(19.0, room, Weight::Regular, 1).lay(&groups.levels);
    let style = Type::new(19.0, Weight::Regular, palette.ink2).anchored(Anchor::End);

    marks::lines_of(canvas, area.end(), y + 7.0, &levels, 0.0, style);
}
