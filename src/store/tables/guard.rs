//! Looks through a packed workbook before it is taken apart, so that none makes its reader take more memory or time than allowed.
//!
//! calamine believes what a file says of itself: how many texts there are, how often a cell is repeated, how many styles it
//! has. What it would believe is counted here first, in the same parts and with the same reader of XML.

use crate::store::tables::{
    Area, CELL_LIMIT, COLUMN_LIMIT, ROW_LIMIT, TEXT_LIMIT, TableError, UNPACKED_LIMIT,
};

use quick_xml::events::{BytesStart, Event};
use quick_xml::reader::Reader;
use zip::ZipArchive;
use zip::read::ZipFile;
use zip::result::ZipError;

use std::io::{self, BufReader, Cursor, Read};

/// The most parts of a packed file.
const PART_LIMIT: usize = 2_000;
/// The most texts that a workbook may say it shares.
const SHARED_LIMIT: u64 = 1_000_000;
/// The most styles of a workbook, and the longest description of a part of one, in bytes; calamine copies it into each style.
const STYLE_LIMIT: usize = 20_000;
const STYLE_LENGTH: usize = 2_048;
/// The last row with a filled cell that a sheet of `OpenDocument` may have; those above it are laid out, however empty.
const LAST_ROW: usize = 20 * ROW_LIMIT;
/// The most merged areas of a file.
const AREA_LIMIT: usize = 20_000;

/// What a packed file is.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Package {
    Xlsx,
    /// With the merged cells of each of its sheets.
    Ods(Vec<Vec<Area>>),
}

type Archive<'a> = ZipArchive<Cursor<&'a [u8]>>;

/// Finds out what a packed file is, and refuses it if it goes beyond the limits.
pub(super) fn look(bytes: &[u8]) -> Result<Package, TableError> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| TableError::NoTable)?;

    if archive.len() > PART_LIMIT {
        return Err(TableError::TooLarge);
    }

    let names = unpacked(&mut archive)?;
    let place = |wanted: &str| names.iter().position(|name| name == wanted);

    if let Some(content) = place("content.xml")
        && is_spreadsheet(&mut archive)
    {
        return look_at_content(part(&mut archive, content)?).map(Package::Ods);
    }

    if place("[content_types].xml").is_none()
        || !names.iter().any(|name| name.ends_with("workbook.xml"))
    {
        return Err(TableError::NoTable);
    }

    for (position, name) in names.iter().enumerate() {
        if name.ends_with("sharedstrings.xml") {
            look_at_shared(part(&mut archive, position)?)?;
        } else if name.ends_with("styles.xml") {
            look_at_styles(part(&mut archive, position)?)?;
        }
    }

    Ok(Package::Xlsx)
}

/// What a container of the time before XLSX holds: a workbook with a password, or one of that time.
pub(super) fn of_old_container(bytes: &[u8]) -> TableError {
    let encrypted: Vec<u8> = "EncryptedPackage"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    let holds = |wanted: &[u8]| bytes.windows(wanted.len()).any(|part| part == wanted);

    if holds(&encrypted) {
        TableError::Protected
    } else {
        TableError::OldWorkbook
    }
}

/// Unpacks every part, keeps nothing, and stops at the limit; gives the names of the parts in small letters.
fn unpacked(archive: &mut Archive<'_>) -> Result<Vec<String>, TableError> {
    let mut left = UNPACKED_LIMIT;
    let mut names = Vec::with_capacity(archive.len());

    for position in 0..archive.len() {
        let file = archive.by_index(position).map_err(|error| of_zip(&error))?;
        let name = file.name().map_err(|error| of_zip(&error))?;
        names.push(name.to_lowercase());

        let length = io::copy(&mut file.take(left + 1), &mut io::sink());
        let length = length.map_err(|_| TableError::Damaged)?;
        left = left.checked_sub(length).ok_or(TableError::TooLarge)?;
    }

    Ok(names)
}

pub(super) fn of_zip(error: &ZipError) -> TableError {
    match error {
        ZipError::UnsupportedArchive(why) if *why == ZipError::PASSWORD_REQUIRED => {
            TableError::Protected
        }
        _ => TableError::Damaged,
    }
}

fn is_spreadsheet(archive: &mut Archive<'_>) -> bool {
    let mut kind = String::new();
    let read = archive
        .by_name("mimetype")
        .map(|file| file.take(100).read_to_string(&mut kind));

    read.is_ok() && kind.trim() == "application/vnd.oasis.opendocument.spreadsheet"
}

type Part<'a, 'b> = Reader<BufReader<ZipFile<'a, Cursor<&'b [u8]>>>>;

fn part<'a, 'b>(archive: &'a mut Archive<'b>, position: usize) -> Result<Part<'a, 'b>, TableError> {
    let file = archive.by_index(position).map_err(|error| of_zip(&error))?;
    let mut reader = Reader::from_reader(BufReader::new(file));
    let config = reader.config_mut();
    config.check_end_names = false;
    config.expand_empty_elements = true;

    Ok(reader)
}

/// Refuses a list of shared texts that holds more than there may be cells, or says that it holds more than anybody writes: room is made
/// for as many.
fn look_at_shared(mut part: Part<'_, '_>) -> Result<(), TableError> {
    let mut buffer = Vec::new();
    let mut texts = 0;

    loop {
        buffer.clear();
        match part.read_event_into(&mut buffer) {
            Ok(Event::Start(start)) if start.local_name().as_ref() == "sst" => {
                let numbers = start.split(|letter: char| !letter.is_ascii_digit());
                let is_huge = |digits: &str| {
                    !digits.is_empty()
                        && !matches!(digits.parse::<u64>(), Ok(number) if number <= SHARED_LIMIT)
                };

                if numbers.into_iter().any(is_huge) {
                    return Err(TableError::TooLarge);
                }
            }
            Ok(Event::Start(start)) if start.local_name().as_ref() == "si" => {
                texts += 1;
                if texts > CELL_LIMIT {
                    return Err(TableError::TooLarge);
                }
            }
            Ok(Event::Eof) => return Ok(()),
            Ok(_) => {}
            Err(_) => return Err(TableError::Damaged),
        }
    }
}

/// Refuses a workbook with more and longer styles than any program writes.
fn look_at_styles(mut part: Part<'_, '_>) -> Result<(), TableError> {
    let mut buffer = Vec::new();
    let mut styles = 0;

    loop {
        buffer.clear();
        match part.read_event_into(&mut buffer) {
            Ok(Event::Start(start)) => {
                let name = start.local_name();

                styles += usize::from(name.as_ref() == "xf");
                if styles > STYLE_LIMIT
                    || (start.len() > STYLE_LENGTH && name.as_ref() != "styleSheet")
                {
                    return Err(TableError::TooLarge);
                }
            }
            Ok(Event::Eof) => return Ok(()),
            Ok(_) => {}
            Err(_) => return Err(TableError::Damaged),
        }
    }
}

/// What is counted of a sheet of `OpenDocument`.
#[derive(Debug, Default)]
struct Content {
    areas: Vec<Vec<Area>>,
    cells: usize,
    text: usize,
    /// Of the sheet: how many rows there were, and how many of them have a filled cell.
    row: usize,
    filled_rows: usize,
    widest: usize,
    /// Of the row: how often it is repeated, how many cells there were, and where the last filled one ends.
    repeated: usize,
    column: usize,
    filled: usize,
    /// The text of its filled cells.
    length: usize,
    /// Of the cell: how often it is repeated, and whether it is filled.
    cell: Option<(usize, bool)>,
}

/// Counts rows, cells and texts as they are once all repetitions are laid out; gives the merged cells.
///
/// Everything that begins has to end: calamine would look for the end of a sheet for ever.
fn look_at_content(mut part: Part<'_, '_>) -> Result<Vec<Vec<Area>>, TableError> {
    let mut content = Content::default();
    let mut buffer = Vec::new();
    let mut depth = 0_usize;
    part.config_mut().check_end_names = true;

    loop {
        buffer.clear();
        match part.read_event_into(&mut buffer) {
            Ok(Event::Start(start)) => {
                depth += 1;
                content.begin(&start)?;
            }
            Ok(Event::Text(text)) => content.read(text.len()),
            Ok(Event::GeneralRef(_)) => content.read(4),
            Ok(Event::CData(text)) => content.read(text.len()),
            Ok(Event::End(end)) => {
                depth = depth.saturating_sub(1);

                match end.name().as_ref() {
                    "table:table-cell" | "table:covered-table-cell" => content.cell = None,
                    "table:table-row" => content.end_row()?,
                    _ => {}
                }
            }
            Ok(Event::Eof) if depth == 0 => return Ok(content.areas),
            Ok(Event::Eof) | Err(_) => return Err(TableError::Damaged),
            Ok(_) => {}
        }
    }
}

impl Content {
    fn begin(&mut self, start: &BytesStart<'_>) -> Result<(), TableError> {
        match start.name().as_ref() {
            "table:table" => {
                self.areas.push(Vec::new());
                (self.row, self.filled_rows, self.widest) = (0, 0, 0);
            }
            "table:table-row" => {
                self.repeated = number(start, "table:number-rows-repeated")?;
                (self.column, self.filled, self.length) = (0, 0, 0);
            }
            "table:table-cell" | "table:covered-table-cell" => self.begin_cell(start)?,
            _ => {}
        }

        Ok(())
    }

    fn begin_cell(&mut self, start: &BytesStart<'_>) -> Result<(), TableError> {
        let repeated = number(start, "table:number-columns-repeated")?;
        // As calamine has it: what says of what kind its value is, has one.
        let is_filled = ["office:", "calcext:", "table:formula"]
            .iter()
            .any(|mark| start.contains(mark));
        let columns = number(start, "table:number-columns-spanned")?;
        let rows = number(start, "table:number-rows-spanned")?;
        let areas: usize = self.areas.iter().map(Vec::len).sum();

        if (columns > 1 || rows > 1) && areas < AREA_LIMIT {
            let area = Area {
                rows: (self.row + 1, self.row + rows),
                columns: (self.column, self.column + columns - 1),
            };

            if let Some(of_sheet) = self.areas.last_mut() {
                of_sheet.push(area);
            }
        }

        self.column = self.column.saturating_add(repeated);
        self.cell = Some((repeated, is_filled));

        if is_filled {
            self.filled = self.column;
            self.length = self
                .length
                .saturating_add(start.len().saturating_mul(repeated));
        }

        if self.filled > COLUMN_LIMIT {
            return Err(TableError::TooManyColumns);
        }

        Ok(())
    }

    fn read(&mut self, length: usize) {
        if let Some((repeated, true)) = self.cell {
            self.length = self.length.saturating_add(length.saturating_mul(repeated));
        }
    }

    fn end_row(&mut self) -> Result<(), TableError> {
        self.row = self.row.saturating_add(self.repeated);
        self.cell = None;

        if self.filled == 0 {
            return Ok(());
        }

        self.filled_rows = self.filled_rows.saturating_add(self.repeated);
        self.widest = self.widest.max(self.filled);
        self.cells = self
            .cells
            .saturating_add(self.filled.saturating_mul(self.repeated));
        self.text = self
            .text
            .saturating_add(self.length.saturating_mul(self.repeated));

        // Empty rows between filled ones are laid out as wide as the widest.
        let area = self.row.saturating_mul(self.widest);

        if self.filled_rows > ROW_LIMIT || self.row > LAST_ROW {
            Err(TableError::TooManyRows)
        } else if self.cells > CELL_LIMIT || self.text > 4 * TEXT_LIMIT || area > 4 * CELL_LIMIT {
            Err(TableError::TooLarge)
        } else {
            Ok(())
        }
    }
}

/// A number of an element, or else 1; what is no number is refused, as a count that cannot be checked.
fn number(start: &BytesStart<'_>, name: &str) -> Result<usize, TableError> {
    let mut found = 1;

    for attribute in start.attributes().with_checks(false) {
        let attribute = attribute.map_err(|_| TableError::Damaged)?;

        if attribute.key.as_ref().contains(name) {
            let value: usize = attribute
                .value
                .trim()
                .parse()
                .map_err(|_| TableError::Damaged)?;

            found = found.max(value);
        }
    }

    Ok(found)
}
