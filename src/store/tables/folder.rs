//! Finds the tables in a folder.

use super::TableError;
use crate::store::error::{OpenCause, OpenError};

use std::fs;
use std::path::{Path, PathBuf};

/// The endings of the names of tables.
pub const ENDINGS: [&str; 5] = ["xlsx", "ods", "csv", "tsv", "txt"];

/// Whether a file is called like a table of another program.
pub fn is_called_like_one(path: &Path) -> bool {
    let ending = path.extension().and_then(|ending| ending.to_str());

    ending.is_some_and(|ending| {
        let mut known = ENDINGS.iter();

        known.any(|known| ending.eq_ignore_ascii_case(known))
    })
}

/// The tables in a folder, by name, without those that a program keeps beside an open one; of a file, the file itself.
///
/// # Errors
/// If the folder cannot be read.
pub fn named(path: &Path) -> Result<Vec<PathBuf>, TableError> {
    if !path.is_dir() {
        return Ok(vec![path.to_owned()]);
    }

    let failed = |error| {
        TableError::File(OpenError {
            path: path.to_owned(),
            cause: OpenCause::from(error),
        })
    };
    let mut found = Vec::new();

    for entry in fs::read_dir(path).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let name = entry.file_name();
        let is_passing = name.to_string_lossy().starts_with(['.', '~']);

        if !is_passing && is_called_like_one(&entry.path()) && entry.path().is_file() {
            found.push(entry.path());
        }
    }

    found.sort();

    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_gives_its_tables_and_not_what_programs_keep_beside_them() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);

        for name in [
            "b.ODS",
            "a.xlsx",
            "~$a.xlsx",
            ".~lock.b.ods",
            "letter.html",
            "c.csv",
        ] {
            fs::write(at(name), "x").unwrap();
        }

        fs::create_dir(at("d.xlsx")).unwrap();

        let found = named(folder.path()).unwrap();
        assert_eq!(found, [at("a.xlsx"), at("b.ODS"), at("c.csv")]);
        assert_eq!(named(&at("letter.html")).unwrap(), [at("letter.html")]);
        assert!(named(&at("none")).is_ok());
    }
}
