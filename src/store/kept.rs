//! Small files that the program keeps for itself. A damaged one never stops it: it is put aside and begun anew.

use crate::questionnaire::read::{options, parse};
use crate::store::disk::{Disk, Readers, Real};
use crate::store::file::{self, Care, SaveCause, SaveError};

use ron::ser::PrettyConfig;
use serde::Serialize;
use serde::de::DeserializeOwned;

use std::fs::{self, File};
use std::io::Read;
use std::path::Path;

/// The largest file of this kind that is read, in bytes.
const SIZE_LIMIT: u64 = 1024 * 1024;

/// What the file holds; the default if there is none, if it cannot be read now, or if it is damaged. A damaged one is
/// renamed to end in `.bad`.
pub fn load<T: DeserializeOwned + Default>(path: &Path) -> T {
    let mut bytes = Vec::new();
    let read = File::open(path).and_then(|file| file.take(SIZE_LIMIT + 1).read_to_end(&mut bytes));

    if read.is_err() {
        return T::default();
    }

    let text = std::str::from_utf8(&bytes)
        .ok()
        .filter(|text| text.len() as u64 <= SIZE_LIMIT);

    if let Some(Ok(value)) = text.map(parse) {
        return value;
    }

    let mut aside = path.as_os_str().to_owned();
    aside.push(".bad");
    // If it cannot be put aside, the next save replaces it; there is nothing in it that can be read.
    let _ = fs::rename(path, aside);

    T::default()
}

/// Writes the file by the safe save, with its folder if that is missing.
pub fn save<T: Serialize>(path: &Path, value: &T) -> Result<(), SaveError> {
    save_with(path, value, Care::DOCUMENT)
}

/// Makes a folder for this user alone, if it is missing.
pub fn make_private_folder(folder: &Path) -> Result<(), SaveError> {
    Real.make_folder(folder, Readers::Own)
        .map_err(|error| SaveError {
            path: folder.to_owned(),
            cause: error.into(),
        })
}

/// As [`save`], with the care that the file needs.
pub fn save_with<T: Serialize>(path: &Path, value: &T, care: Care) -> Result<(), SaveError> {
    let layout = PrettyConfig::new().new_line("\n");
    let mut text = options()
        .to_string_pretty(value, layout)
        .map_err(|error| SaveError {
            path: path.to_owned(),
            cause: SaveCause::Other(std::io::Error::other(error)),
        })?;
    text.push('\n');

    file::write(path, text.as_bytes(), care)
}
