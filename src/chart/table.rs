//! The table beside a radar: badge and name, and one column for each series.

use crate::chart::backend::Stroke;
use crate::chart::canvas::{Bounds, Canvas};
use crate::chart::fonts::Weight;
use crate::chart::marks;
use crate::chart::model::{ChartTable, Figures};
use crate::chart::text::{self, Type};

/// Space between the columns of a table.
const GUTTER: f64 = 15.0;
/// The least scale of a table's letters before words are cut.
const SMALLEST: f64 = 0.72;

/// Draws the table of a radar inside `area`.
pub(crate) fn draw(canvas: &Canvas<'_>, table: &ChartTable, area: Bounds) {
    let palette = canvas.palette;
    let rows = table.rows.len().max(1) as f64;
    let head = 44.0;
    let step = ((area.height - head) / rows).min(98.0);
    let s = (step / 74.0).min(1.0);
    let sized = |figures: Figures, s: f64| figures.style(palette, 30.0 * s, 25.0 * s).end();
    // Columns take what they need, in smaller letters if the longest word of a name would not fit beside them; only
    // if that is too little, all columns get the same share.
    let columns = table.columns.iter().enumerate();
    let needed: f64 = columns
        .map(|(column, (name, figures))| {
            let style = sized(*figures, s);

            table
                .column(column)
                .map(|cell| text::width(&text::clean(cell), style.weight, style.size))
                .fold(text::width(name, Weight::SemiBold, 22.0), f64::max)
                + GUTTER
        })
        .sum();
    let names = Type::new(21.0 * s, Weight::SemiBold, palette.ink);
    let longest = table
        .rows
        .iter()
        .map(|row| text::longest_word(&row.name, names));
    let left = area.width - 52.0 * s - longest.fold(0.0, f64::max) - 4.0;
    let k = (left / needed.max(1.0)).min(1.0);
    let (k, most) = if k >= SMALLEST {
        (k, area.width)
    } else {
        (1.0, area.width * 0.55 / table.columns.len().max(1) as f64)
    };
    let heads = Type::new(22.0 * k, Weight::SemiBold, palette.ink2);
    let mut end = area.end();
    let base = area.y + 26.0;
    let line = area.y + head;

    for (column, (name, figures)) in table.columns.iter().enumerate().rev() {
        let style = sized(*figures, s * k);
        let name = heads.end().fit(name, most, 1);
        let mut width = name.width;

        canvas.write((end, base), &name);

        for (row, cell) in table.column(column).enumerate() {
            let cell = style.fit(cell, most, 1);
            let y = line + step * (row as f64 + 0.5) + style.size * 0.34;

            canvas.write((end, y), &cell);
            width = width.max(cell.width);
        }

        end -= width + GUTTER * k;
    }

    let name_width = (end - area.x).max(40.0);

    canvas.write((area.x, base), &heads.fit(&table.head, name_width, 1));
    canvas.rule(area, line, Stroke::solid(palette.ink, 2.0));

    for (index, row) in table.rows.iter().enumerate() {
        let top = line + step * index as f64;
        let middle = top + step / 2.0;
        let side = 38.0 * s;
        let indent = row.badge.as_ref().map_or(0.0, |badge| {
            marks::badge(canvas, (area.x, middle - side / 2.0), side, badge);
            side + 14.0 * s
        });
        let block = names.fit(&row.name, (name_width - indent).max(20.0), 2);

        canvas.write_middle((area.x + indent, middle), &block, 1.42);
        canvas.rule(area, top + step, Stroke::solid(palette.line, 1.5));
    }
}
