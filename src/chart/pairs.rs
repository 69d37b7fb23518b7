//! How institutions work together: one half of a matrix, its legend in the other half, and the pairs without means beside.

use crate::chart::backend::{Dash, Stroke};
use crate::chart::canvas::{Bounds, Canvas};
use crate::chart::duties::cross;
use crate::chart::fonts::Weight;
use crate::chart::marks;
use crate::chart::model::{PairCell, PairMatrix, PairState};
use crate::chart::text::Type;
use crate::palette::Rgb;

/// Width of the names, size of a cell and of the mark in it.
const NAMES: f64 = 344.0;
const CELL: (f64, f64) = (74.0, 53.0);
const MARK: (f64, f64) = (62.0, 42.0);
/// Width of the list, and height of a pair in it.
const LIST: f64 = 352.0;
const PAIR: f64 = 62.0;

/// Draws matrix, legend and list inside `area`.
pub(crate) fn draw(canvas: &Canvas<'_>, matrix: &PairMatrix, area: Bounds) {
    let cells = Bounds {
        x: area.x + NAMES,
        y: area.y + 5.0,
        width: CELL.0 * matrix.rows.len() as f64,
        height: CELL.1 * matrix.rows.len() as f64,
    };

    rows(canvas, matrix, area, cells);

    for (row, of_row) in matrix.cells.iter().enumerate() {
        for (column, cell) in of_row.iter().enumerate() {
            let middle = (
                cells.x + CELL.0 * (column as f64 + 0.5),
                cells.y + CELL.1 * (row as f64 + 1.5),
            );

            mark(canvas, cell, middle, MARK);
        }
    }

    legend(canvas, matrix, area);

    if !matrix.pairs.is_empty() {
        list(
            canvas,
            matrix,
            Bounds {
                x: area.end() - LIST,
                width: LIST,
                ..area
            },
        );
    }
}

/// The names before the rows, on the diagonal and under the last row.
fn rows(canvas: &Canvas<'_>, matrix: &PairMatrix, area: Bounds, cells: Bounds) {
    let palette = canvas.palette;
    let name = Type::new(22.0, Weight::Regular, palette.ink);
    let bold = Type::new(20.0, Weight::SemiBold, palette.ink2).middle();
    let plain = Type {
        weight: Weight::Regular,
        ..bold
    };
    let last = matrix.rows.len().saturating_sub(1);

    for (index, row) in matrix.rows.iter().enumerate() {
        let y = cells.y + CELL.1 * (index as f64 + 0.5);
        let x = cells.x + CELL.0 * (index as f64 + 0.5);
        let block = name.fit(&row.name, NAMES - 20.0, 1);
        canvas.write((area.x, y + block.size() * 0.36), &block);

        let short = bold.fit(&row.short, CELL.0 - 2.0, 1);
        canvas.write((x, y + short.size() * 0.36), &short);

        if index < last {
            let line = Bounds {
                width: NAMES + CELL.0 * (index as f64 + 1.0),
                ..area
            };
            let under = plain.fit(&row.short, CELL.0 - 2.0, 1);

            canvas.rule(line, y + CELL.1 / 2.0, Stroke::solid(palette.line, 1.5));
            canvas.write((x, cells.bottom() + 26.0), &under);
        }
    }
}

/// The mark of a pair, its middle at a point.
fn mark(canvas: &Canvas<'_>, cell: &PairCell, (x, y): (f64, f64), (width, height): (f64, f64)) {
    let palette = canvas.palette;
    let area = Bounds {
        x: x - width / 2.0,
        y: y - height / 2.0,
        width,
        height,
    };
    let letters = |colour: Rgb| {
        let style = Type::new(height * 0.55, Weight::Bold, colour).middle();
        let block = style.fit(&cell.letters, width - 8.0, 1);

        canvas.write_middle((x, y), &block, 0.0);
    };

    match cell.state {
        PairState::Works => {
            let edge = Stroke::solid(palette.recorded, 2.0);
            canvas.boxed(area, 5.0, palette.recorded, edge);
            letters(palette.surface);
        }
        PairState::OnPaper => {
            let edge = Stroke::solid(palette.recorded, 3.0);
            canvas.boxed(area.inset(1.0), 5.0, canvas.ground, edge);
            letters(palette.recorded);
        }
        PairState::Missing => cross(canvas, (x, y), (width, height)),
        PairState::Unknown => {
            let dashed = Stroke {
                dash: Dash::Dashed(5.0, 5.0),
                ..Stroke::solid(palette.line_strong, 2.0)
            };
            let corners = [
                (area.x, area.y),
                (area.end(), area.y),
                (area.end(), area.bottom()),
                (area.x, area.bottom()),
            ];
            let style = Type::new(height * 0.55, Weight::Regular, palette.ink2).middle();

            canvas.line(corners, true, dashed);
            canvas.write_middle((x, y), &style.fit("?", width, 1), 0.0);
        }
        PairState::Apart => {
            canvas.boxed(area, 5.0, palette.bg, Stroke::solid(palette.bg, 1.0));
        }
    }

    if cell.is_disputed {
        let edge = Stroke::solid(canvas.ground, 2.5);
        canvas.circle(
            (area.end() - 3.0, area.y + 3.0),
            7.0,
            palette.alert_ink,
            edge,
        );
    }
}

/// The means and the states, in the half that holds no cells.
fn legend(canvas: &Canvas<'_>, matrix: &PairMatrix, area: Bounds) {
    let palette = canvas.palette;
    let heading = Type::new(22.0, Weight::SemiBold, palette.ink);
    let words = Type::new(20.0, Weight::Regular, palette.ink);
    let key = Type::new(20.0, Weight::Bold, palette.ink).middle();
    let [means, states] = &matrix.legend;
    let (x, right) = (area.x + 720.0, area.x + 1170.0);
    let room = area.end() - LIST - 24.0;
    let first = area.y + 26.0;

    canvas.write((x, first), &heading.fit(means, 400.0, 1));
    canvas.write((right, first), &heading.fit(states, room - right, 1));

    let half = matrix.means.len().div_ceil(2);

    for (index, (letter, name)) in matrix.means.iter().enumerate() {
        let (x, space) = match index / half.max(1) {
            0 => (x, 146.0),
            _ => (x + 196.0, 198.0),
        };
        let y = first + 40.0 + 40.0 * (index % half.max(1)) as f64;
        let around = Bounds {
            x,
            y: y - 16.0,
            width: 32.0,
            height: 32.0,
        };

        canvas.boxed(
            around,
            4.0,
            canvas.ground,
            Stroke::solid(palette.line_strong, 1.5),
        );
        canvas.write_middle((x + 16.0, y), &key.fit(letter, 28.0, 1), 0.0);
        canvas.write((x + 44.0, y + 7.0), &words.fit(name, space, 1));
    }

    let is_there = |state: PairState| {
        let mut cells = matrix.cells.iter().flatten();

        // The question mark needs its words only where one stands.
        state != PairState::Unknown || cells.any(|cell| cell.state == state)
    };
    let shown = PairState::ALL.into_iter().zip(&matrix.states);
    let shown = shown.filter(|(state, _)| is_there(*state));

    for (index, (state, name)) in shown.enumerate() {
        let y = first + 40.0 + 40.0 * index as f64;
        let sample = PairCell {
            state,
            ..PairCell::default()
        };

        mark(canvas, &sample, (right + 23.0, y), (46.0, 30.0));
        canvas.write(
            (right + 58.0, y + 7.0),
            &words.fit(name, room - right - 58.0, 1),
        );
    }
}

/// The pairs without means.
fn list(canvas: &Canvas<'_>, matrix: &PairMatrix, area: Bounds) {
    let palette = canvas.palette;
    let heading = Type::new(22.0, Weight::SemiBold, palette.ink);
    let words = Type::new(20.0, Weight::Regular, palette.ink);
    let mut y = area.y + 48.0;

    canvas.write(
        (area.x, area.y + 26.0),
        &heading.fit(&matrix.head, area.width, 1),
    );
    canvas.rule(area, y, Stroke::solid(palette.line_strong, 2.0));

    for pair in &matrix.pairs {
        let mut x = area.end();

        for badge in pair.badges.iter().rev().take(4) {
            x -= 28.0;
            marks::badge(canvas, (x, y + 17.0), 28.0, badge);
            x -= 6.0;
        }

        for (name, base) in pair.names.iter().zip([25.0, 50.0]) {
            let block = words.fit(name, x - area.x - 8.0, 1);
            canvas.write((area.x, y + base), &block);
        }

        y += PAIR;
        canvas.rule(area, y, Stroke::solid(palette.line, 1.5));
    }

    if !matrix.more.is_empty() {
        let words = Type::new(20.0, Weight::Regular, palette.ink2);
        canvas.write((area.x, y + 36.0), &words.fit(&matrix.more, area.width, 1));
    }
}
