//! Tables as text: recognises how the letters are written and what stands between the cells.

use crate::store::tables::{
    COLUMN_LIMIT, Cell, Counter, ROW_LIMIT, Row, Sheet, Table, TableError, TableKind, TextEncoding,
};

use csv::{ReaderBuilder, StringRecord};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252, WINDOWS_1256};

use std::collections::HashMap;

/// What may stand between the cells, with that of a spreadsheet's clipboard first.
const SEPARATORS: [u8; 4] = [b'\t', b';', b',', b'|'];
/// How many rows are looked at to find out what stands between the cells.
const SAMPLE: usize = 100;

pub(super) fn read(bytes: &[u8]) -> Result<Table, TableError> {
    let (encoding, named) = encoding_of(bytes);
    let (text, _, _) = encoding.decode(bytes);

    of_text(&text, named)
}

pub(super) fn of_text(text: &str, encoding: TextEncoding) -> Result<Table, TableError> {
    let text = text.trim_start_matches('\u{feff}');
    let is_binary = |letter: char| {
        letter.is_control()
            && !matches!(
                letter,
                '\t' | '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{1a}' | '\u{85}'
            )
    };

    if text.starts_with("%PDF") || text.starts_with("{\\rtf") || text.contains(is_binary) {
        return Err(TableError::NoTable);
    }

    let (text, separator) = match told_separator(text) {
        Some((text, separator)) => (text, separator),
        None => (text, separator_of(text)),
    };

    Ok(Table {
        kind: TableKind::Text {
            encoding,
            separator: char::from(separator),
        },
        sheets: vec![sheet(text, separator)?],
    })
}

fn sheet(text: &str, separator: u8) -> Result<Sheet, TableError> {
    let mut counter = Counter::default();
    let mut rows = Vec::new();
    let mut reader = records(text, separator);
    let mut record = StringRecord::new();

    while reader.read_record(&mut record).is_ok_and(|more| more) {
        let line = record.position().map_or(0, csv::Position::line);
        let mut row = Row {
            number: usize::try_from(line).unwrap_or(usize::MAX),
            cells: Vec::with_capacity(record.len().min(COLUMN_LIMIT)),
        };

        for (column, text) in record.iter().enumerate() {
            let cell = Cell::of_text(text);

            if cell.is_empty() {
                continue;
            }

            counter.count(&cell, rows.len() + 1, column)?;
            row.put(column, cell);
        }

        if !row.cells.is_empty() {
            rows.push(row);
        }

        // Empty rows cost time as well.
        if record
            .position()
            .is_some_and(|at| at.record() > 20 * ROW_LIMIT as u64)
        {
            return Err(TableError::TooManyRows);
        }
    }

    Ok(Sheet {
        rows,
        ..Sheet::default()
    })
}

fn records(text: &str, separator: u8) -> csv::Reader<&[u8]> {
    ReaderBuilder::new()
        .delimiter(separator)
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes())
}

/// The separator that Excel may write into a first line of its own, and what follows.
fn told_separator(text: &str) -> Option<(&str, u8)> {
    let (first, rest) = text.split_once('\n')?;
    let told = first.trim_end().strip_prefix("sep=")?;

    match told.as_bytes() {
        [separator] if SEPARATORS.contains(separator) => Some((rest, *separator)),
        // Its line may have been trimmed of the tab.
        [] => Some((rest, b'\t')),
        _ => None,
    }
}

/// What stands between the cells: what cuts most rows into the same number of them, and into many.
fn separator_of(text: &str) -> u8 {
    let mut best = (0.0, b'\t');

    for separator in SEPARATORS {
        let mut widths: HashMap<usize, usize> = HashMap::new();
        let mut count = 0.0;

        for record in records(text, separator).records().take(SAMPLE).flatten() {
            // Rows differ in how many empty cells end them.
            let filled = record
                .iter()
                .enumerate()
                .filter(|(_, cell)| !cell.trim().is_empty());

            if let Some((last, _)) = filled.last() {
                count += 1.0;
                *widths.entry(last + 1).or_default() += 1;
            }
        }

        // How many cells the rows have, each width weighed by how many rows have it.
        let score: f64 = widths
            .iter()
            .filter(|(width, _)| **width > 1)
            .map(|(width, rows)| (*width as f64).ln_1p() * (*rows as f64 / count).powi(2))
            .sum();

        if score > best.0 {
            best = (score, separator);
        }
    }

    best.1
}

/// How the letters are written. A mark at the beginning tells it; else what is UTF-8 by its form is UTF-8.
fn encoding_of(bytes: &[u8]) -> (&'static Encoding, TextEncoding) {
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        let named = if encoding == UTF_8 {
            TextEncoding::Utf8
        } else {
            TextEncoding::Utf16
        };

        return (encoding, named);
    }

    // The low byte of Latin letters, digits and separators comes with a zero: before it, or after it.
    let zeros = |from: usize| {
        bytes
            .iter()
            .skip(from)
            .step_by(2)
            .take(1_000)
            .filter(|byte| **byte == 0)
            .count()
    };
    let (first, second) = (zeros(0), zeros(1));

    if first + second > bytes.len().min(2_000) / 20 {
        let encoding = if first > second { UTF_16BE } else { UTF_16LE };

        return (encoding, TextEncoding::Utf16);
    }

    if std::str::from_utf8(bytes).is_ok() {
        return (UTF_8, TextEncoding::Utf8);
    }

    // Arabic words are runs of high bytes; the accents of Western languages stand alone among letters of ASCII.
    let is_high = |byte: &u8| *byte >= 0x80;
    let high = bytes.iter().filter(|byte| is_high(byte)).count();
    let beside = bytes
        .windows(2)
        .filter(|pair| pair.iter().all(is_high))
        .count();

    if beside * 2 > high {
        (WINDOWS_1256, TextEncoding::Arabic)
    } else {
        (WINDOWS_1252, TextEncoding::Western)
    }
}
