//! Measures the tables of slides: the height that each row needs, and the pages that hold them all.

use super::area_of;
use crate::chart;
use crate::output::deck::PiecePlace;
use crate::output::document::{PaperCell, PaperTable};

/// The height that a row has where there is space, and the least.
pub(super) const ROW: i64 = 400_000;
const LEAST: i64 = 300_000;
/// The size of the letters of a table, in hundredths of a point.
const TEXT: u32 = 1_400;
const SMALL: u32 = 1_200;
/// The number of rows from which a table has small letters.
const MANY: usize = 6;
/// The margins of a cell, to the sides together and above and below together.
const BESIDE: i64 = 144_000;
const ABOVE: i64 = 72_000;
/// English metric units in a point.
const POINT: f64 = 12_700.0;
/// From one line to the next, in sizes of the letters.
const LEADING: f64 = 1.2;
/// How much wider than ours the letters of an office program may be.
const WIDER: f64 = 1.06;

/// The size of the letters of a table, in hundredths of a point: small ones where it has many rows or much text.
pub(super) fn letters(table: &PaperTable, [width, height]: [i64; 2]) -> u32 {
    if table.rows.len() > MANY || height_of(table, width, TEXT) > height {
        SMALL
    } else {
        TEXT
    }
}

/// The least height of a whole table.
fn height_of(table: &PaperTable, width: i64, size: u32) -> i64 {
    let heads = heads(table);
    let rows = table.rows.iter().chain([&heads]);

    rows.map(|row| LEAST.max(needed(table, row, width, size)))
        .sum()
}

/// The least height that all rows of a table have, its head included, if it is `width` wide and has `height`.
pub(super) fn row_height(table: &PaperTable, width: i64, height: i64) -> i64 {
    let size = letters(table, [width, height]);
    let heads = heads(table);
    let rows = || table.rows.iter().chain([&heads]);
    let needed: i64 = rows()
        .map(|row| ROW.max(needed(table, row, width, size)))
        .sum();

    if needed <= height { ROW } else { LEAST }
}

/// The row of the heads.
pub(super) fn heads(table: &PaperTable) -> Vec<PaperCell> {
    let heads = table.columns.iter().map(|column| column.head.as_str());

    heads.map(PaperCell::from).collect()
}

/// The table in as many pages as its place asks for, each with the heads; the pages have about as many rows.
pub(in crate::output) fn pages(table: PaperTable, place: PiecePlace) -> Vec<PaperTable> {
    let [width, height] = area_of(place).size();
    let size = letters(&table, [width, height]);
    let head = LEAST.max(needed(&table, &heads(&table), width, size));
    let heights: Vec<i64> = table
        .rows
        .iter()
        .map(|row| LEAST.max(needed(&table, row, width, size)))
        .collect();
    let all = lengths(&heights, height - head, heights.len());
    let balanced = lengths(
        &heights,
        height - head,
        heights.len().div_ceil(all.len().max(1)),
    );
    let lengths = if balanced.len() == all.len() {
        balanced
    } else {
        all
    };
    let mut rows = table.rows.into_iter();

    lengths
        .into_iter()
        .map(|length| PaperTable {
            caption: table.caption.clone(),
            named: table.named,
            columns: table.columns.clone(),
            rows: rows.by_ref().take(length).collect(),
        })
        .collect()
}

/// How many rows each page has: no page is higher than `space` and none has more than `most`; one at least.
fn lengths(heights: &[i64], space: i64, most: usize) -> Vec<usize> {
    let mut lengths = vec![0];
    let mut used = 0;

    for height in heights {
        match lengths.last_mut() {
            Some(length) if *length == 0 || used + height <= space && *length < most => {
                *length += 1;
                used += height;
            }
            _ => {
                lengths.push(1);
                used = *height;
            }
        }
    }

    lengths
}

/// The height of a row with its longest cell.
fn needed(table: &PaperTable, row: &[PaperCell], width: i64, size: u32) -> i64 {
    let all: i64 = table.columns.iter().map(|c| i64::from(c.share)).sum();
    let points = f64::from(size) / 100.0;
    let cells = row.iter().zip(&table.columns).map(|(cell, column)| {
        let space = width * i64::from(column.share) / all.max(1) - BESIDE;
        let lines = cell.words.text.lines();

        lines
            .map(|line| chart::line_count(line, points * WIDER, space as f64 / POINT))
            .sum::<usize>()
    });
    let lines = cells.max().unwrap_or_default().max(1) as f64;

    (lines * points * LEADING * POINT) as i64 + ABOVE
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_are_no_higher_than_their_space_and_lose_no_row() {
        for (heights, space, most, expected) in [
            (vec![1; 21], 12, 21, vec![12, 9]),
            (vec![1; 21], 12, 11, vec![11, 10]),
            (vec![9, 9, 9], 10, 3, vec![1, 1, 1]),
            (vec![50, 1], 10, 2, vec![1, 1]),
            (vec![], 10, 0, vec![0]),
        ] {
            assert_eq!(lengths(&heights, space, most), expected);
        }
    }
}
