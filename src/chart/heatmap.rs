//! The heat map: aspects grouped by element, each cell filled with the band of its value and the value written inside.

use crate::chart::marks::{self, fit};
use crate::chart::svg::{Anchor, Area, Canvas, Stroke, Type};
use crate::chart::text::Weight;
use crate::chart::{HeatCell, HeatGroup, HeatMap, HeatRow};

/// Height of the legend's strip.
const LEGEND: f64 = 46.0;
/// A dash stands for no data in every language.
const DASH: &str = "–";

/// Draws the map and its legend inside `area`.
pub(crate) fn draw(canvas: &mut Canvas<'_>, map: &HeatMap, area: Area) {
    let rows: usize = map.groups.iter().map(|group| group.rows.len()).sum();
    let body = Area {
        height: area.height - LEGEND - 12.0,
        ..area
    };

    if map.columns.len() > 1 && rows <= 30 {
        draw_wide(canvas, map, rows, body);
    } else {
        draw_panels(canvas, map, rows, body);
    }

    legend(
        canvas,
        map,
        Area {
            y: area.bottom() - LEGEND,
            height: LEGEND,
            ..area
        },
    );
}

/// Where the columns of cells stand: start and width of each.
fn columns(count: usize, start: f64, end: f64) -> Vec<(f64, f64)> {
    let first = if count == 1 {
        end - start
    } else {
        ((end - start) / count as f64).min(134.0)
    };
    let gap = if count == 1 { 0.0 } else { 24.0 };
    let step = (end - start - first - gap) / count.saturating_sub(1).max(1) as f64;

    (0..count)
        .map(|column| match column {
            0 => (start, first),
            column => (start + first + gap + step * (column - 1) as f64, step),
        })
        .collect()
}

/// One panel: elements in their own column, a separator between them.
fn draw_wide(canvas: &mut Canvas<'_>, map: &HeatMap, rows: usize, area: Area) {
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
    canvas.line(
        &[(area.x, y + 0.5), (area.end(), y + 0.5)],
        false,
        Stroke::solid(palette.line_strong, 1.5),
    );
    y += gap / 2.0;

    for (index, group) in groups.enumerate() {
        if index > 0 {
            canvas.line(
                &[(area.x, y - gap / 2.0), (area.end(), y - gap / 2.0)],
                false,
                Stroke::solid(palette.line, 1.5),
            );
        }

        let tall = step * group.rows.len() as f64;
        let side = 32.0_f64.min(tall - 2.0);
        let indent = group.badge.as_ref().map_or(0.0, |badge| {
            marks::badge(canvas, area.x, y + 2.0, side, badge);
            side + 10.0
        });
        let lines = ((tall / 26.0) as usize).clamp(1, 3);
        let size = 20.0_f64.min(tall * 0.7);
        let name = fit(size, 250.0 - indent, Weight::SemiBold, lines).lay(&group.name);
        let style = Type::new(size, Weight::SemiBold, palette.ink);

        marks::lines_of(
            canvas,
            area.x + indent,
            y + 2.0 + side / 2.0 + name.size * 0.36,
            &name,
            name.size * 1.28,
            style,
        );

        for row in &group.rows {
            draw_row(canvas, map, row, names, &cells, y, step);
            y += step;
        }

        y += gap;
    }
}

/// A line of a panel: the heading of an element, or one of its rows.
enum Line<'m> {
    Group(&'m HeatGroup),
    Row(&'m HeatRow),
}

/// Panels side by side, the elements' names as headings.
fn draw_panels(canvas: &mut Canvas<'_>, map: &HeatMap, rows: usize, area: Area) {
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
    // A map of few rows stands in the middle, not stretched over the sheet.
    let sheet = if count == 1 {
        area.width.min(1180.0)
    } else {
        area.width
    };
    let start = area.x + (area.width - sheet) / 2.0;
    let width = (sheet - between * (count as f64 - 1.0)) / count as f64;

    for (index, lines) in panels.iter().enumerate() {
        let panel = Area {
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
fn height(lines: &[Line<'_>]) -> f64 {
    let later = lines
        .iter()
        .skip(1)
        .filter(|line| matches!(line, Line::Group(_)))
        .count();

    lines.len() as f64 + later as f64 * ABOVE
}

/// Shares the lines out over panels of much the same length; a heading never ends a panel.
fn split<'m>(
    groups: impl Iterator<Item = &'m HeatGroup>,
    total: usize,
    count: usize,
) -> Vec<Vec<Line<'m>>> {
    let share = total.div_ceil(count);
    let mut panels: Vec<Vec<Line<'m>>> = vec![Vec::new()];

    for group in groups {
        let used = panels.last().map_or(0, Vec::len);
        let height = group.rows.len() + 1;
        // The element goes to the next panel if that leaves both closer to their share.
        let over = (used + height).saturating_sub(share);

        if panels.len() < count && used > 0 && over >= share.saturating_sub(used) {
            panels.push(Vec::new());
        }

        let roomy = share + share / 3;

        for (index, row) in group.rows.iter().enumerate() {
            let used = panels.last().map_or(0, Vec::len);

            if panels.len() < count && used >= roomy {
                panels.push(Vec::new());
            }

            if let Some(panel) = panels.last_mut() {
                if index == 0 || panel.is_empty() {
                    panel.push(Line::Group(group));
                }

                panel.push(Line::Row(row));
            }
        }
    }

    panels
}

fn draw_panel(
    canvas: &mut Canvas<'_>,
    map: &HeatMap,
    lines: &[Line<'_>],
    area: Area,
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

    heads(canvas, map, &cells, top, 21.0_f64.min(step * 0.8).max(17.0));
    canvas.line(
        &[(area.x, top), (area.end(), top)],
        false,
        Stroke::solid(palette.line_strong, 1.5),
    );

    for (index, line) in lines.iter().enumerate() {
        let y = top + step * (height(&lines[..=index]) - 1.0) + 2.0;

        match line {
            Line::Row(row) => draw_row(canvas, map, row, area.x + step, &cells, y, step),
            Line::Group(group) => {
                let side = (step * 0.82).min(32.0);
                let size = (step * 0.7).min(22.0);
                let middle = y + step / 2.0;
                let indent = group.badge.as_ref().map_or(0.0, |badge| {
                    marks::badge(canvas, area.x, middle - side / 2.0, side, badge);
                    side + 10.0
                });
                let name = fit(size, area.width - indent, Weight::SemiBold, 1).lay(&group.name);

                if index > 0 {
                    canvas.line(
                        &[(area.x, y - step * 0.17), (area.end(), y - step * 0.17)],
                        false,
                        Stroke::solid(palette.line, 1.5),
                    );
                }

                marks::lines_of(
                    canvas,
                    area.x + indent,
                    middle + name.size * 0.36,
                    &name,
                    0.0,
                    Type::new(size, Weight::SemiBold, palette.ink),
                );
            }
        }
    }
}

fn heads(canvas: &mut Canvas<'_>, map: &HeatMap, cells: &[(f64, f64)], bottom: f64, size: f64) {
    for (index, (name, &(x, width))) in map.columns.iter().zip(cells).enumerate() {
        let weight = if index == 0 {
            Weight::SemiBold
        } else {
            Weight::Regular
        };
        let block = fit(size, (width - 4.0).max(10.0), weight, 2).lay(name);
        let leading = block.size * 1.19;
        let first = bottom - 10.5 - leading * block.lines.len().saturating_sub(1) as f64;
        let style = Type::new(size, weight, canvas.palette.ink).anchored(Anchor::Middle);

        marks::lines_of(canvas, x + width / 2.0, first, &block, leading, style);
    }
}

fn draw_row(
    canvas: &mut Canvas<'_>,
    map: &HeatMap,
    row: &HeatRow,
    names: f64,
    cells: &[(f64, f64)],
    y: f64,
    step: f64,
) {
    let palette = canvas.palette;
    let size = (step * 0.77).min(22.0);
    let base = y + step / 2.0 + size * 0.35;
    let room = cells.first().map_or(100.0, |cell| cell.0) - names - 14.0;
    let name = fit(size, room, Weight::Regular, 1).lay(&row.name);
    let base_of_name = y + step / 2.0 + name.size * 0.35;

    marks::lines_of(
        canvas,
        names,
        base_of_name,
        &name,
        0.0,
        Type::new(size, Weight::Regular, palette.ink),
    );

    for (column, &(x, width)) in cells.iter().enumerate() {
        let weight = if column == 0 {
            Weight::Bold
        } else {
            Weight::Regular
        };
        let middle = x + width / 2.0;

        match row.cells.get(column) {
            Some(HeatCell::Value { text, level }) => {
                let mark = palette.level(*level, map.levels.len());
                let area = Area {
                    x: x + 1.5,
                    y: y + 1.5,
                    width: width - 3.0,
                    height: step - 3.0,
                };
                let edge = if pale(map, *level) {
                    palette.level_edge
                } else {
                    mark.fill
                };
                let value = fit(size, (width - 8.0).max(8.0), weight, 1).lay(text);
                let style = Type::new(size, weight, mark.ink).anchored(Anchor::Middle);

                canvas.boxed(area, 3.0, Some(mark.fill), Some(Stroke::solid(edge, 1.0)));
                marks::lines_of(
                    canvas,
                    middle,
                    y + step / 2.0 + value.size * 0.36,
                    &value,
                    0.0,
                    style,
                );
            }
            Some(HeatCell::Missing) | None => {
                let style = Type::new(size, weight, palette.ink3).anchored(Anchor::Middle);

                canvas.text(middle, base, DASH, style);
            }
        }
    }
}

/// Whether a level's fill is so light that it needs an edge: the lower two of five.
fn pale(map: &HeatMap, level: usize) -> bool {
    level * 2 < map.levels.len().saturating_sub(1)
}

fn legend(canvas: &mut Canvas<'_>, map: &HeatMap, area: Area) {
    let palette = canvas.palette;
    let columns = map.columns.len().max(1);
    let missing = !map.missing.is_empty()
        && map
            .groups
            .iter()
            .flat_map(|group| &group.rows)
            .any(|row| row.cells.len() < columns || row.cells.contains(&HeatCell::Missing));
    let count = map.levels.len() + usize::from(missing);
    let room = area.width / count.max(1) as f64;
    let s = (room / 280.0).clamp(0.3, 1.0);
    let y = area.y + area.height / 2.0;
    let mut x = area.x;

    for (level, (name, interval)) in map.levels.iter().enumerate() {
        let box_area = Area {
            x,
            y: y - 13.0 * s,
            width: 44.0 * s,
            height: 26.0 * s,
        };
        let mark = palette.level(level, map.levels.len());
        let room = room - 74.0 * s;
        let interval = fit(20.0 * s, room * 0.5, Weight::Regular, 1).lay(interval);
        let name = fit(
            21.0 * s,
            room - interval.width - 10.0 * s,
            Weight::SemiBold,
            1,
        )
        .lay(name);

        canvas.boxed(
            box_area,
            3.0,
            Some(mark.fill),
            Some(Stroke::solid(palette.level_edge, 1.5)),
        );
        x += 54.0 * s;
        marks::lines_of(
            canvas,
            x,
            y + 8.0 * s,
            &name,
            0.0,
            Type::new(21.0, Weight::SemiBold, palette.ink),
        );
        x += name.width + 10.0 * s;
        marks::lines_of(
            canvas,
            x,
            y + 8.0 * s,
            &interval,
            0.0,
            Type::new(20.0, Weight::Regular, palette.ink2),
        );
        x += interval.width + 40.0 * s;
    }

    if missing {
        let style = Type::new(21.0 * s, Weight::Bold, palette.ink3).anchored(Anchor::Middle);
        let block = fit(
            20.0 * s,
            (area.end() - x - 54.0 * s).max(20.0),
            Weight::Regular,
            1,
        )
        .lay(&map.missing);

        canvas.text(x + 16.0 * s, y + 8.0 * s, DASH, style);
        marks::lines_of(
            canvas,
            x + 40.0 * s,
            y + 8.0 * s,
            &block,
            0.0,
            Type::new(20.0, Weight::Regular, palette.ink2),
        );
    }
}
