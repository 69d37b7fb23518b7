//! The table beside a radar: badge and name, and one column for each series.

use crate::chart::marks::{self, fit};
use crate::chart::svg::{Anchor, Area, Canvas, Stroke, Type};
use crate::chart::text::{self, Weight};
use crate::chart::{Table, Tone};

/// Space between the columns of a table.
const GUTTER: f64 = 15.0;
/// The least share of its size to which a table is drawn smaller before words are cut.
const SMALLEST: f64 = 0.72;

/// Draws the table of a radar inside `area`.
pub(crate) fn draw(canvas: &mut Canvas<'_>, table: &Table, area: Area) {
    let palette = canvas.palette;
    let rows = table.rows.len().max(1) as f64;
    let head = 44.0;
    let step = ((area.height - head) / rows).min(98.0);
    let s = (step / 74.0).min(1.0);
    let sized = |tone: Tone, s: f64| match tone {
        Tone::Recorded => Type::new(30.0 * s, Weight::Bold, palette.ink),
        Tone::Target => Type::new(25.0 * s, Weight::Regular, palette.target),
        Tone::Baseline => Type::new(25.0 * s, Weight::Regular, palette.baseline),
        Tone::Quiet => Type::new(25.0 * s, Weight::Regular, palette.ink2),
    };
    // Columns take what they need, in smaller letters where the longest word of a name would not fit beside them; only
    // where that is too little, all columns get the same share.
    let needed: f64 = table
        .columns
        .iter()
        .enumerate()
        .map(|(column, (name, tone))| {
            let style = sized(*tone, s);

            table
                .rows
                .iter()
                .filter_map(|row| row.cells.get(column))
                .map(|cell| text::width(&text::clean(cell), style.weight, style.size))
                .fold(text::width(name, Weight::SemiBold, 22.0), f64::max)
                + GUTTER
        })
        .sum();
    let longest = table
        .rows
        .iter()
        .flat_map(|row| row.name.split_whitespace())
        .map(|word| text::width(&text::clean(word), Weight::SemiBold, 21.0 * s))
        .fold(0.0, f64::max);
    let left = area.width - 52.0 * s - longest - 4.0;
    let k = (left / needed.max(1.0)).min(1.0);
    let (k, most) = if k >= SMALLEST {
        (k, area.width)
    } else {
        (1.0, area.width * 0.55 / table.columns.len().max(1) as f64)
    };
    let gutter = GUTTER * k;
    let style = |tone: Tone| sized(tone, s * k);
    let heads = Type::new(22.0 * k, Weight::SemiBold, palette.ink2);
    let mut end = area.end();
    let base = area.y + 26.0;
    let line = area.y + head;

    for (column, (name, tone)) in table.columns.iter().enumerate().rev() {
        let style = style(*tone).anchored(Anchor::End);
        let cells: Vec<_> = table
            .rows
            .iter()
            .map(|row| {
                let cell = row.cells.get(column).map_or("", String::as_str);

                fit(style.size, most, style.weight, 1).lay(cell)
            })
            .collect();
        let name = fit(heads.size, most, Weight::SemiBold, 1).lay(name);
        let width = cells
            .iter()
            .map(|cell| cell.width)
            .fold(name.width, f64::max);

        marks::lines_of(canvas, end, base, &name, 0.0, heads.anchored(Anchor::End));

        for (row, cell) in cells.iter().enumerate() {
            let y = line + step * (row as f64 + 0.5) + style.size * 0.34;

            marks::lines_of(canvas, end, y, cell, 0.0, style);
        }

        end -= width + gutter;
    }

    let name_width = (end - area.x).max(40.0);
    let block = fit(heads.size, name_width, Weight::SemiBold, 1).lay(&table.head);

    marks::lines_of(canvas, area.x, base, &block, 0.0, heads);
    canvas.line(
        &[(area.x, line), (area.end(), line)],
        false,
        Stroke::solid(palette.ink, 2.0),
    );

    for (index, row) in table.rows.iter().enumerate() {
        let top = line + step * index as f64;
        let middle = top + step / 2.0;
        let side = 38.0 * s;
        let indent = if let Some(badge) = &row.badge {
            marks::badge(canvas, area.x, middle - side / 2.0, side, badge);
            side + 14.0 * s
        } else {
            0.0
        };
        let size = 21.0 * s;
        let block = fit(size, (name_width - indent).max(20.0), Weight::SemiBold, 2).lay(&row.name);
        let leading = block.size * 1.42;
        let first =
            middle + block.size * 0.36 - leading * (block.lines.len().max(1) - 1) as f64 / 2.0;
        let ink = Type::new(size, Weight::SemiBold, palette.ink);

        marks::lines_of(canvas, area.x + indent, first, &block, leading, ink);
        canvas.line(
            &[(area.x, top + step), (area.end(), top + step)],
            false,
            Stroke::solid(palette.line, 1.5),
        );
    }
}
