//! Tables that other programs wrote: CSV and its relatives, XLSX, ODS, and rows pasted from a spreadsheet.
//!
//! Whatever a file claims of itself, reading it stops at the limits that are counted here.

mod book;
mod guard;
mod text;

#[cfg(test)]
mod tests;

use crate::store::error::{OpenCause, OpenError};
use crate::store::file;
use crate::store::format::ReadError;

use jiff::civil::Date;
use thiserror::Error;

use std::borrow::Cow;
use std::path::Path;

/// The largest file that is read, in bytes.
pub const FILE_LIMIT: u64 = 10 * 1024 * 1024;
/// What a packed file may hold unpacked, in bytes.
pub const UNPACKED_LIMIT: u64 = 24 * 1024 * 1024;
/// The most rows of a sheet that are not empty.
pub const ROW_LIMIT: usize = 5_000;
/// The most columns of a sheet.
pub const COLUMN_LIMIT: usize = 256;
/// The most cells of all sheets together.
const CELL_LIMIT: usize = 250_000;
/// The most text in all cells together, in bytes.
const TEXT_LIMIT: usize = 16 * 1024 * 1024;
/// The most sheets of a file.
const SHEET_LIMIT: usize = 20;

/// What a file, or what was pasted, holds.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// How it was written.
    pub kind: TableKind,
    /// Its sheets in their order; those without a filled cell are there, too. Never empty.
    pub sheets: Vec<Sheet>,
}

/// How a table was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TableKind {
    /// As text, with a separator between the cells.
    Text {
        encoding: TextEncoding,
        separator: char,
    },
    /// As a workbook of Excel, which other programs write as well.
    Xlsx,
    /// As a sheet of `OpenDocument`.
    Ods,
}

/// How the letters of a text were written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextEncoding {
    Utf8,
    Utf16,
    /// Windows-1252: the languages of Western Europe.
    Western,
    /// Windows-1256: Arabic.
    Arabic,
}

/// One sheet.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Sheet {
    /// Its name; empty for a text.
    pub name: String,
    /// Whether its file hides it.
    pub is_hidden: bool,
    /// The rows with a filled cell, in their order.
    pub rows: Vec<Row>,
    /// Cells that are shown as one; the first of them has the value, the others are empty.
    pub merged: Vec<Area>,
}

/// A row with a filled cell.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// Its number as people see it, from 1.
    pub number: usize,
    /// Its cells from the first column to the last that is filled.
    pub cells: Vec<Cell>,
}

/// What one cell holds. A formula is what it gave when the file was written.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    Empty,
    /// As it was typed, without blanks at its ends; never empty.
    Text(String),
    Number(f64),
    /// A day; the time of day is left out.
    Day(Date),
    Truth(bool),
}

/// Cells that are shown as one: first and last row as people number them, and first and last column from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Area {
    pub rows: (usize, usize),
    pub columns: (usize, usize),
}

/// Why a table cannot be read. Nothing was changed.
#[derive(Debug, Error)]
pub enum TableError {
    /// The file cannot be read at all.
    #[error(transparent)]
    File(OpenError),
    /// The file, or what it holds unpacked, is larger than [`FILE_LIMIT`] and [`UNPACKED_LIMIT`] allow.
    #[error("too large")]
    TooLarge,
    /// A sheet has more rows than [`ROW_LIMIT`].
    #[error("too many rows")]
    TooManyRows,
    /// A sheet has more columns than [`COLUMN_LIMIT`].
    #[error("too many columns")]
    TooManyColumns,
    /// A password protects it.
    #[error("protected by a password")]
    Protected,
    /// It is a workbook of the kind before XLSX.
    #[error("an old workbook")]
    OldWorkbook,
    /// It is nothing that can hold a table.
    #[error("no table")]
    NoTable,
    /// It begins like a workbook, and then cannot be read.
    #[error("damaged")]
    Damaged,
    /// There is no sheet in it, or no filled cell.
    #[error("empty")]
    Empty,
}

impl Table {
    /// The sheets that are not hidden and have a filled cell.
    pub fn filled(&self) -> impl Iterator<Item = &Sheet> {
        self.sheets
            .iter()
            .filter(|sheet| !sheet.is_hidden && !sheet.rows.is_empty())
    }
}

impl Sheet {
    /// The number of columns of its widest row.
    pub fn columns(&self) -> usize {
        let widths = self.rows.iter().map(|row| row.cells.len());

        widths.max().unwrap_or(0)
    }

    /// The same with the value of merged cells in each row that they cover, in their first column.
    #[must_use]
    pub fn spread_down(mut self) -> Self {
        for area in &self.merged {
            let (first, last) = area.rows;
            let column = area.columns.0;
            let above = self.rows.iter().find(|row| row.number == first);
            let Some(value) = above.and_then(|row| row.cells.get(column)).cloned() else {
                continue;
            };

            if value == Cell::Empty {
                continue;
            }

            for row in &mut self.rows {
                if row.number > first && row.number <= last {
                    row.put(column, value.clone());
                }
            }
        }

        self
    }
}

impl Row {
    /// The cell of a column, from 0; past the last one all are empty.
    pub fn cell(&self, column: usize) -> &Cell {
        self.cells.get(column).unwrap_or(&Cell::Empty)
    }

    /// Puts a value into a cell that is empty.
    fn put(&mut self, column: usize, value: Cell) {
        while self.cells.len() <= column {
            self.cells.push(Cell::Empty);
        }

        if let Some(cell) = self.cells.get_mut(column)
            && *cell == Cell::Empty
        {
            *cell = value;
        }
    }
}

impl Cell {
    /// A text without blanks at its ends, or nothing.
    fn of_text(text: &str) -> Self {
        // A mark of direction at an end is as invisible as a blank.
        let is_nothing = |letter: char| {
            letter.is_whitespace()
                || letter.is_control()
                || matches!(letter, '\u{feff}' | '\u{200e}' | '\u{200f}' | '\u{200b}')
        };

        match text.trim_matches(is_nothing) {
            "" => Self::Empty,
            text => Self::Text(text.to_owned()),
        }
    }

    /// What it holds as text: digits as they were typed where it is a text, else those of Europe, days as 2026-06-10.
    pub fn text(&self) -> Cow<'_, str> {
        match self {
            Self::Empty => Cow::Borrowed(""),
            Self::Text(text) => Cow::Borrowed(text),
            Self::Number(number) => Cow::Owned(number.to_string()),
            Self::Day(day) => Cow::Owned(day.to_string()),
            Self::Truth(truth) => Cow::Borrowed(if *truth { "TRUE" } else { "FALSE" }),
        }
    }

    /// Whether nothing is in it.
    pub fn is_empty(&self) -> bool {
        *self == Self::Empty
    }
}

/// Reads the table in a file.
///
/// # Errors
/// If the file cannot be read, or holds no table, or one beyond the limits.
pub fn read(path: &Path) -> Result<Table, TableError> {
    let bytes = file::read_bytes(path).map_err(|error| match error.cause {
        OpenCause::Read(ReadError::TooLarge { .. }) => TableError::TooLarge,
        OpenCause::Read(ReadError::Empty) => TableError::Empty,
        _ => TableError::File(error),
    })?;

    of_bytes(&bytes)
}

/// Reads the table in the bytes of a file.
///
/// # Errors
/// If they hold no table, or one beyond the limits.
pub fn of_bytes(bytes: &[u8]) -> Result<Table, TableError> {
    if bytes.len() as u64 > FILE_LIMIT {
        return Err(TableError::TooLarge);
    }

    let table = if bytes.starts_with(b"PK") {
        book::read(bytes)
    } else if bytes.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]) {
        Err(guard::of_old_container(bytes))
    } else {
        text::read(bytes)
    };

    table.and_then(refused_if_empty)
}

/// Reads rows that were pasted.
///
/// # Errors
/// If there is no table in them, or one beyond the limits.
pub fn of_text(text: &str) -> Result<Table, TableError> {
    if text.len() as u64 > FILE_LIMIT {
        return Err(TableError::TooLarge);
    }

    text::of_text(text, TextEncoding::Utf8).and_then(refused_if_empty)
}

fn refused_if_empty(table: Table) -> Result<Table, TableError> {
    if table.sheets.iter().all(|sheet| sheet.rows.is_empty()) {
        return Err(TableError::Empty);
    }

    Ok(table)
}

/// Counts what is taken in, and stops at the limits.
#[derive(Debug, Default)]
struct Counter {
    cells: usize,
    text: usize,
}

impl Counter {
    /// Takes in one more cell of a sheet that has so many rows, this one included.
    fn count(&mut self, cell: &Cell, rows: usize, column: usize) -> Result<(), TableError> {
        self.cells += 1;

        if let Cell::Text(text) = cell {
            self.text += text.len();
        }

        if rows > ROW_LIMIT {
            Err(TableError::TooManyRows)
        } else if column >= COLUMN_LIMIT {
            Err(TableError::TooManyColumns)
        } else if self.cells > CELL_LIMIT || self.text > TEXT_LIMIT {
            Err(TableError::TooLarge)
        } else {
            Ok(())
        }
    }
}
