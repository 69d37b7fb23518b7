//! The place of the caret and of the selection in a field, in either direction of reading.

use iced::advanced::graphics::text::cosmic_text::{Buffer, LayoutGlyph, LayoutRun};
use iced::advanced::text::editor::{Cursor, Position};
use iced::{Point, Rectangle};

/// The caret's upper end; lines that are empty begin at `empty`.
pub(super) fn caret(buffer: &Buffer, at: &Position, empty: f32) -> Option<Point> {
    let mut found = None;

    for run in buffer.layout_runs().filter(|run| run.line_i == at.line) {
        match x_in(&run, at.column) {
            Some(x) => found = Some(Point::new(x, run.line_top)),
            None if run.glyphs.is_empty() => found = Some(Point::new(empty, run.line_top)),
            None => {}
        }
    }

    found
}

/// The boxes behind the selected text, one or more a line.
pub(super) fn selection(buffer: &Buffer, cursor: &Cursor) -> Vec<Rectangle> {
    let Some(other) = &cursor.selection else {
        return Vec::new();
    };
    let (a, b) = (line_and_column(&cursor.position), line_and_column(other));
    let (from, to) = (a.min(b), a.max(b));

    buffer
        .layout_runs()
        .flat_map(|run| {
            let (line, top, height) = (run.line_i, run.line_top, run.line_height);

            run.glyphs
                .iter()
                .filter(move |glyph| (line, glyph.start) < to && (line, glyph.end) > from)
                .map(move |glyph| Rectangle {
                    x: glyph.x,
                    y: top,
                    width: glyph.w,
                    height,
                })
                .collect::<Vec<_>>()
        })
        .collect()
}

/// The x of a column in a laid-out line: the leading edge of the letter that begins there, else the trailing edge of the one
/// that ends there, else a point inside the cluster that holds it.
fn x_in(run: &LayoutRun<'_>, column: usize) -> Option<f32> {
    let glyphs = run.glyphs;

    glyphs
        .iter()
        .find(|glyph| glyph.start == column)
        .map(|glyph| edge(glyph, 0.0))
        .or_else(|| {
            let ends = glyphs.iter().find(|glyph| glyph.end == column);
            ends.map(|glyph| edge(glyph, 1.0))
        })
        .or_else(|| {
            let holds = |glyph: &&LayoutGlyph| glyph.start < column && column < glyph.end;
            let glyph = glyphs.iter().find(holds)?;
            let all = run.text.get(glyph.start..glyph.end)?.chars().count();
            let before = run.text.get(glyph.start..column)?.chars().count();

            Some(edge(glyph, before as f32 / all.max(1) as f32))
        })
}

/// A point of a letter, from its leading edge (0) to its trailing edge (1).
fn edge(glyph: &LayoutGlyph, part: f32) -> f32 {
    if glyph.level.is_rtl() {
        glyph.x + glyph.w * (1.0 - part)
    } else {
        glyph.x + glyph.w * part
    }
}

/// A position that orders as the text does.
fn line_and_column(position: &Position) -> (usize, usize) {
    (position.line, position.column)
}
