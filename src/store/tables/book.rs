//! Workbooks: XLSX as a stream of cells, ODS as calamine lays it out, both only after a look by `guard`.

use crate::store::tables::guard::{self, Package};
use crate::store::tables::{
    Area, Cell, Counter, Row, SHEET_LIMIT, Sheet, Table, TableError, TableKind,
};

use calamine::{
    Data, DataRef, Dimensions, ExcelDateTime, Ods, Reader, SheetType, SheetVisible, Xlsx,
};
use jiff::civil::Date;

use std::io::Cursor;

/// The most cells, empty ones too, that are gone through.
const VISITED_LIMIT: usize = 2_000_000;
/// The most merged areas of a sheet.
const AREA_LIMIT: usize = 20_000;

pub(super) fn read(bytes: &[u8]) -> Result<Table, TableError> {
    match guard::look(bytes)? {
        Package::Xlsx => xlsx(bytes),
        Package::Ods(areas) => ods(bytes, areas),
    }
}

fn xlsx(bytes: &[u8]) -> Result<Table, TableError> {
    let mut book = Xlsx::new(Cursor::new(bytes)).map_err(|error| match error {
        calamine::XlsxError::Password => TableError::Protected,
        calamine::XlsxError::Zip(error) => guard::of_zip(&error),
        _ => TableError::Damaged,
    })?;
    let named = sheets_of(book.sheets_metadata())?;
    let mut counter = Counter::default();
    let mut visited = 0;
    let mut sheets = Vec::new();

    for (name, is_hidden) in named {
        let mut rows: Vec<Row> = Vec::new();
        let mut cells = book
            .worksheet_cells_reader(&name)
            .map_err(|_| TableError::Damaged)?;

        while let Some(found) = cells.next_cell().map_err(|_| TableError::Damaged)? {
            visited += 1;
            if visited > VISITED_LIMIT {
                return Err(TableError::TooLarge);
            }

            let (row, column) = found.get_position();
            let cell = of_excel(found.get_value());

            if !cell.is_empty() {
                add(&mut rows, (row, column), cell, &mut counter)?;
            }
        }

        drop(cells);

        let merged = book.merge_cells_by_sheet_name(&name).unwrap_or_default();
        sheets.push(Sheet {
            name,
            is_hidden,
            rows,
            merged: merged.iter().take(AREA_LIMIT).map(area).collect(),
        });
    }

    Ok(Table {
        kind: TableKind::Xlsx,
        sheets,
    })
}

fn ods(bytes: &[u8], areas: Vec<Vec<Area>>) -> Result<Table, TableError> {
    let mut book = Ods::new(Cursor::new(bytes)).map_err(|error| match error {
        calamine::OdsError::Password => TableError::Protected,
        calamine::OdsError::Zip(error) => guard::of_zip(&error),
        _ => TableError::Damaged,
    })?;
    let named = sheets_of(book.sheets_metadata())?;
    let mut counter = Counter::default();
    let mut areas = areas.into_iter();
    let mut sheets = Vec::new();

    for (name, is_hidden) in named {
        let range = book
            .worksheet_range(&name)
            .map_err(|_| TableError::Damaged)?;
        let (top, left) = range.start().unwrap_or_default();
        let mut rows = Vec::new();

        for (row, column, value) in range.used_cells() {
            let cell = of_calamine(value);

            if !cell.is_empty() {
                let at = (top + row as u32, left + column as u32);

                add(&mut rows, at, cell, &mut counter)?;
            }
        }

        sheets.push(Sheet {
            name,
            is_hidden,
            rows,
            merged: areas.next().unwrap_or_default(),
        });
    }

    Ok(Table {
        kind: TableKind::Ods,
        sheets,
    })
}

/// The names of the sheets that hold cells, and whether each is hidden.
fn sheets_of(sheets: &[calamine::Sheet]) -> Result<Vec<(String, bool)>, TableError> {
    let named: Vec<_> = sheets
        .iter()
        .filter(|sheet| sheet.typ == SheetType::WorkSheet)
        .map(|sheet| (sheet.name.clone(), sheet.visible != SheetVisible::Visible))
        .collect();

    match named.len() {
        0 => Err(TableError::Empty),
        count if count > SHEET_LIMIT => Err(TableError::TooLarge),
        _ => Ok(named),
    }
}

/// Adds a filled cell at a row and a column from 0.
fn add(
    rows: &mut Vec<Row>,
    (row, column): (u32, u32),
    cell: Cell,
    counter: &mut Counter,
) -> Result<(), TableError> {
    let (number, column) = (row as usize + 1, column as usize);

    // A file that gives its rows in another order is laid out in theirs.
    let position = match rows.last() {
        Some(last) if last.number == number => rows.len() - 1,
        Some(last) if last.number > number => rows.partition_point(|known| known.number < number),
        _ => rows.len(),
    };

    if rows
        .get(position)
        .is_none_or(|known| known.number != number)
    {
        let cells = Vec::new();
        rows.insert(position, Row { number, cells });
    }

    counter.count(&cell, rows.len(), column)?;

    if let Some(row) = rows.get_mut(position) {
        row.put(column, cell);
    }

    Ok(())
}

fn area(merged: &Dimensions) -> Area {
    Area {
        rows: (merged.start.0 as usize + 1, merged.end.0 as usize + 1),
        columns: (merged.start.1 as usize, merged.end.1 as usize),
    }
}

fn of_excel(value: &DataRef<'_>) -> Cell {
    match value {
        DataRef::SharedString(text) => Cell::of_text(text),
        DataRef::String(text) => Cell::of_text(text),
        other => of_calamine(&Data::from(other.clone())),
    }
}

fn of_calamine(value: &Data) -> Cell {
    match value {
        Data::String(text) | Data::DurationIso(text) => Cell::of_text(text),
        Data::Int(number) => Cell::Number(*number as f64),
        Data::Float(number) => Cell::Number(*number),
        Data::Bool(truth) => Cell::Truth(*truth),
        Data::DateTime(time) => of_time(time),
        Data::DateTimeIso(text) => of_iso(text),
        // What a formula could not work out says nothing of its subject.
        Data::Error(_) | Data::Empty => Cell::Empty,
    }
}

fn of_time(time: &ExcelDateTime) -> Cell {
    let (year, month, day, hour, minute, _, _) = time.to_ymd_hms_milli();
    let day = Date::new(year.cast_signed(), month.cast_signed(), day.cast_signed());

    match day {
        Ok(day) if time.is_datetime() && time.as_f64() >= 1.0 => Cell::Day(day),
        _ => Cell::Text(format!("{hour:02}:{minute:02}")),
    }
}

/// A day as 2026-06-10, with or without a time.
fn of_iso(text: &str) -> Cell {
    let day = text.get(..10).and_then(|day| day.parse::<Date>().ok());

    day.map_or_else(|| Cell::of_text(text), Cell::Day)
}
