//! The heat map: aspects grouped by element, each cell in the colour of its level, with the value written inside.

use crate::chart::backend::Stroke;
use crate::chart::canvas::{Bounds, Canvas};
use crate::chart::coord::{Cartesian, Coordinate as _, Point, Span};
use crate::chart::fonts::Weight;
use crate::chart::marks;
use crate::chart::model::{HeatCell, HeatGroup, HeatMap, HeatRow};
use crate::chart::text::Type;

/// Height of the legend.
const LEGEND: f64 = 46.0;
/// The sign for "no data" in every language.
const DASH: &str = "–";

/// Draws the map and its legend inside `area`.
pub(crate) fn draw(canvas: &Canvas<'_>, map: &HeatMap, area: Bounds) {
    let rows: usize = map.groups.iter().map(|group| group.rows.len()).sum();
    let body = Bounds {
        height: area.height - LEGEND - 12.0,
        ..area
    };
    let foot = Bounds {
        y: area.bottom() - LEGEND,
        height: LEGEND,
        ..area
    };

    if map.columns.len() > 1 && rows <= 30 {
        draw_wide(canvas, map, rows, body);
    } else {
        draw_panels(canvas, map, rows, body);
    }

    legend(canvas, map, foot);
}

/// The places of the columns of cells.
fn columns(count: usize, start: f64, end: f64) -> Vec<Span> {
    let first = if count == 1 {
        end - start
    } else {
        ((end - start) / count as f64).min(134.0)
    };
    let gap = if count == 1 { 0.0 } else { 24.0 };
    let step = (end - start - first - gap) / count.saturating_sub(1).max(1) as f64;
    let others = (1..count).map(|column| Span {
        from: start + first + gap + step * (column - 1) as f64,
        step,
    });
    let first = Span {
        from: start,
        step: first,
    };

    [first].into_iter().chain(others).collect()
}

/// One panel: elements in their own column, a separator between them.
fn draw_wide(canvas: &Canvas<'_>, map: &HeatMap, rows: usize, area: Bounds) {
    let palette = canvas.palette;
    let head = 62.0;
    let groups = map.groups.iter().filter(|group| !group.rows.is_empty());
    let gap = 7.0;
    let gaps = groups.clone().count() as f64 * gap;
    let step = ((area.height - head - gaps) / rows.max(1) as f64).clamp(8.0, 44.0);
    let cells = columns(map.columns.len(), area.x + area.width * 0.362, area.end());
    let names = area.x + 272.0;
    let mut y = area.y + head;

    heads(canvas, map, &cells, y, 21.0);
    canvas.rule(area, y + 0.5, Stroke::solid(palette.line_strong, 1.5));
    y += gap / 2.0;

    for (index, group) in groups.enumerate() {
        if index > 0 {
            canvas.rule(area, y - gap / 2.0, Stroke::solid(palette.line, 1.5));
        }

        let tall = step * group.rows.len() as f64;
        let side = 32.0_f64.min(tall - 2.0);
        let indent = group.badge.as_ref().map_or(0.0, |badge| {
            marks::badge(canvas, (area.x, y + 2.0), side, badge);
            side + 10.0
        });
        let lines = ((tall / 26.0) as usize).clamp(1, 3);
        let style = Type::new(20.0_f64.min(tall * 0.7), Weight::SemiBold, palette.ink);
        let name = style.fit_name([&group.name, &group.short], 250.0 - indent, lines);
        let base = y + 2.0 + side / 2.0 + name.size() * 0.36;

        canvas.write_lines((area.x + indent, base), &name, name.size() * 1.28);

        for (index, row) in group.rows.iter().enumerate() {
            let rows = Span { from: y, step };

            draw_row(canvas, map, row, names, &cells, rows, index as f64);
        }

        y += tall + gap;
    }
}

/// A line of a panel: the heading of an element, or one of its rows.
enum PanelLine<'m> {
    Group(&'m HeatGroup),
    Row(&'m HeatRow),
}

/// Panels side by side, the elements' names as headings.
fn draw_panels(canvas: &Canvas<'_>, map: &HeatMap, rows: usize, area: Bounds) {
    let groups = map.groups.iter().filter(|group| !group.rows.is_empty());
    let total = rows + groups.clone().count();
    let count = match total {
        0..=13 => 1,
        14..=44 => 2,
        _ if map.columns.len() > 2 => 2,
        _ => 3,
    };
    let panels = split(groups, total, count);
    let longest = panels.iter().map(|lines| height(lines)).fold(1.0, f64::max);
    let head = if map.columns.len() > 1 { 62.0 } else { 40.0 };
    let step = ((area.height - head) / longest).clamp(8.0, 46.0);
    let between = 64.0;
    // A map of few rows is centred, not stretched over the sheet.
    let sheet = if count == 1 {
        area.width.min(1180.0)
    } else {
        area.width
    };
    let start = area.x + (area.width - sheet) / 2.0;
    let width = (sheet - between * (count as f64 - 1.0)) / count as f64;

    for (index, lines) in panels.iter().enumerate() {
        let panel = Bounds {
            x: start + (width + between) * index as f64,
            width,
            ..area
        };

        draw_panel(canvas, map, lines, panel, head, step);
    }
}

/// Space above the heading of an element that is not the first, in rows.
const ABOVE: f64 = 0.4;

/// Height of a panel in rows.
fn height(lines: &[PanelLine<'_>]) -> f64 {
    let later = lines
        .iter()
        .skip(1)
        .filter(|line| matches!(line, PanelLine::Group(_)))
        .count();

    lines.len() as f64 + later as f64 * ABOVE
}

/// Divides the lines into panels of similar length; a heading never ends a panel.
fn split<'m>(
    groups: impl Iterator<Item = &'m HeatGroup>,
    total: usize,
    count: usize,
) -> Vec<Vec<PanelLine<'m>>> {
    let share = total.div_ceil(count);
    let mut panels: Vec<Vec<PanelLine<'m>>> = vec![Vec::new()];

    for group in groups {
        let used = panels.last().map_or(0, Vec::len);
        let height = group.rows.len() + 1;
        // The element goes to the next panel if that leaves both closer to their share.
        let over = (used + height).saturating_sub(share);

        if panels.len() < count && used > 0 && over >= share.saturating_sub(used) {
            panels.push(Vec::new());
        }

        let limit = share + share / 3;

        for (index, row) in group.rows.iter().enumerate() {
            let used = panels.last().map_or(0, Vec::len);

            if panels.len() < count && used >= limit {
                panels.push(Vec::new());
            }

            if let Some(panel) = panels.last_mut() {
                if index == 0 || panel.is_empty() {
                    panel.push(PanelLine::Group(group));
                }

                panel.push(PanelLine::Row(row));
            }
        }
    }

    panels
}

fn draw_panel(
    canvas: &Canvas<'_>,
    map: &HeatMap,
    lines: &[PanelLine<'_>],
    area: Bounds,
    head: f64,
    step: f64,
) {
    let palette = canvas.palette;
    let share = match map.columns.len() {
        0 | 1 => 133.0_f64.min(area.width * 0.3),
        count => (count as f64 * 100.0).min(area.width * 0.62),
    };
    let cells = columns(map.columns.len().max(1), area.end() - share, area.end());
    let top = area.y + head;
    let rows = Span {
        from: top + 2.0,
        step,
    };

    heads(canvas, map, &cells, top, 21.0_f64.min(step * 0.8).max(17.0));
    canvas.rule(area, top, Stroke::solid(palette.line_strong, 1.5));

    for (index, line) in lines.iter().enumerate() {
        let place = height(&lines[..=index]) - 1.0;

        match line {
            PanelLine::Row(row) => {
                draw_row(canvas, map, row, area.x + step, &cells, rows, place);
            }
            PanelLine::Group(group) => {
                let side = (step * 0.82).min(32.0);
                let y = rows.from + step * place;
                let middle = y + step / 2.0;
                let indent = group.badge.as_ref().map_or(0.0, |badge| {
                    marks::badge(canvas, (area.x, middle - side / 2.0), side, badge);
                    side + 10.0
                });
                let style = Type::new((step * 0.7).min(22.0), Weight::SemiBold, palette.ink);
                let name = style.fit_name([&group.name, &group.short], area.width - indent, 1);

                if index > 0 {
                    canvas.rule(area, y - step * 0.17, Stroke::solid(palette.line, 1.5));
                }

                canvas.write_middle((area.x + indent, middle), &name, 0.0);
            }
        }
    }
}

/// The column of recorded values is highlighted.
fn weight(column: usize, strong: Weight) -> Weight {
    if column == 0 { strong } else { Weight::Regular }
}

fn heads(canvas: &Canvas<'_>, map: &HeatMap, cells: &[Span], bottom: f64, size: f64) {
    for (column, (name, cell)) in map.columns.iter().zip(cells).enumerate() {
        let weight = weight(column, Weight::SemiBold);
        let style = Type::new(size, weight, canvas.palette.ink).middle();
        let block = style.fit(name, (cell.step - 4.0).max(10.0), 2);
        let leading = block.size() * 1.19;
        let first = (
            cell.from + cell.step / 2.0,
            bottom - 10.5 - leading * block.more(),
        );

        canvas.write_lines(first, &block, leading);
    }
}

/// Draws the row at `place` of the rows, its name from `names`.
fn draw_row(
    canvas: &Canvas<'_>,
    map: &HeatMap,
    row: &HeatRow,
    names: f64,
    cells: &[Span],
    rows: Span,
    place: f64,
) {
    let palette = canvas.palette;
    let size = (rows.step * 0.77).min(22.0);
    let space = cells.first().map_or(100.0, |cell| cell.from) - names - 14.0;
    let style = Type::new(size, Weight::Regular, palette.ink);
    let name = style.fit_name([&row.name, &row.short], space, 1);
    let middle = Point::from((0.5, place + 0.5));

    for (column, &values) in cells.iter().enumerate() {
        let plot = canvas.on(Cartesian {
            sheet: canvas.sheet(),
            values,
            rows,
        });
        let weight = weight(column, Weight::Bold);

        if column == 0 {
            let (_, y) = plot.coord().pixels((0.0, place + 0.5));

            canvas.write((names, y + name.size() * 0.35), &name);
        }

        match row.cells.get(column) {
            Some(HeatCell::Value { text, level }) => {
                let mark = palette.level(*level, map.levels.len());
                let edge = if pale(map, *level) {
                    palette.level_edge
                } else {
                    mark.fill
                };
                let corner = Point::from((0.0, place)).moved(1.5, 1.5);
                let inside = (values.step - 3.0, rows.step - 3.0);
                let style = Type::new(size, weight, mark.ink).middle();
                let value = style.fit(text, (values.step - 8.0).max(8.0), 1);

                plot.rectangle(
                    corner,
                    inside,
                    3.0,
                    Some(mark.fill),
                    Some(Stroke::solid(edge, 1.0)),
                );
                plot.write_middle(middle, &value, 0.0);
            }
            Some(HeatCell::Missing) | None => {
                let style = Type::new(size, weight, palette.ink3).middle();

                plot.text(middle.moved(0.0, size * 0.35), DASH, style);
            }
        }
    }
}

/// Whether a level's fill is so light that it needs an edge: the lower two of five.
fn pale(map: &HeatMap, level: usize) -> bool {
    level * 2 < map.levels.len().saturating_sub(1)
}

fn legend(canvas: &Canvas<'_>, map: &HeatMap, area: Bounds) {
    let palette = canvas.palette;
    let columns = map.columns.len().max(1);
    let mut rows = map.groups.iter().flat_map(|group| &group.rows);
    let missing = !map.missing.is_empty()
        && rows.any(|row| row.cells.len() < columns || row.cells.contains(&HeatCell::Missing));
    let count = map.levels.len() + usize::from(missing);
    let space = area.width / count.max(1) as f64;
    let s = (space / 280.0).clamp(0.3, 1.0);
    let y = area.y + area.height / 2.0;
    let base = y + 8.0 * s;
    let names = Type::new(21.0 * s, Weight::SemiBold, palette.ink);
    let intervals = Type::new(20.0 * s, Weight::Regular, palette.ink2);
    let mut x = area.x;

    for (level, (name, interval)) in map.levels.iter().enumerate() {
        let token = Bounds {
            x,
            y: y - 13.0 * s,
            width: 44.0 * s,
            height: 26.0 * s,
        };
        let mark = palette.level(level, map.levels.len());
        let space = space - 74.0 * s;
        let interval = intervals.fit(interval, space * 0.5, 1);
        let name = names.fit(name, space - interval.width - 10.0 * s, 1);

        canvas.boxed(
            token,
            3.0,
            mark.fill,
            Stroke::solid(palette.level_edge, 1.5),
        );
        x += 54.0 * s;
        canvas.write((x, base), &name);
        x += name.width + 10.0 * s;
        canvas.write((x, base), &interval);
        x += interval.width + 40.0 * s;
    }

    if missing {
        let style = Type::new(21.0 * s, Weight::Bold, palette.ink3).middle();
        let space = (area.end() - x - 54.0 * s).max(20.0);

        canvas.text((x + 16.0 * s, base), DASH, style);
        canvas.write((x + 40.0 * s, base), &intervals.fit(&map.missing, space, 1));
    }
}
