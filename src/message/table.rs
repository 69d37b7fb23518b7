//! Why a table of another program cannot be read.

use crate::locale::Locale;
use crate::message::{MessageText, name_of, open};
use crate::store::tables::{COLUMN_LIMIT, FILE_LIMIT, ROW_LIMIT, TableError, UNPACKED_LIMIT};

use std::path::Path;

/// Why a file, or what was pasted if there is none, cannot be read as a table.
pub fn table(error: &TableError, file: Option<&Path>, locale: &Locale) -> MessageText {
    let megabytes = |bytes: u64| locale.count((bytes >> 20) as usize);
    let text = match error {
        TableError::File(error) => return open(error, locale),
        TableError::TooLarge => locale.format(
            "message-table-large",
            &[
                ("limit", megabytes(FILE_LIMIT).into()),
                ("unpacked", megabytes(UNPACKED_LIMIT).into()),
            ],
        ),
        TableError::TooManyRows => locale.format(
            "message-table-rows",
            &[("limit", locale.count(ROW_LIMIT).into())],
        ),
        TableError::TooManyColumns => locale.format(
            "message-table-columns",
            &[("limit", locale.count(COLUMN_LIMIT).into())],
        ),
        TableError::Protected => locale.text("message-table-protected"),
        TableError::OldWorkbook => locale.text("message-table-old"),
        TableError::NoTable => locale.text("message-table-none"),
        TableError::Damaged => locale.text("message-table-damaged"),
        TableError::Empty => locale.text("message-table-empty"),
    };

    MessageText::new(unread(file, locale), text)
}

/// The title of a message about a table that cannot be read.
pub(crate) fn unread(file: Option<&Path>, locale: &Locale) -> String {
    match file {
        Some(file) => locale.format(
            "message-table-file",
            &[("file", name_of(file, locale).into())],
        ),
        None => locale.text("message-table-pasted"),
    }
}
