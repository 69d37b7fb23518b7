//! Files: the format of an assessment, the one way to save, and what the program remembers for itself.
//!
//! Only this module and `output` touch the disk. Nothing here overwrites what it was not asked to overwrite.

mod disk;
pub mod file;
pub mod format;
mod kept;
pub mod name;
pub mod places;
pub mod recent;
pub mod settings;
pub mod shared;

pub use file::{OpenCause, OpenError, Opened, SaveCause, SaveError};
pub use file::{open, open_all, read_text};
pub use format::{EncodeError, Problem, ReadError, decode, encode};
pub use name::file_stem;
pub use name::stem_of;
pub use places::Places;
pub use recent::Recent;
pub use settings::Settings;
pub use shared::{SharedFolder, SharedFolders};

use crate::assessment::Assessment;

use std::path::{Path, PathBuf};

/// Saves an assessment in the place of its file; when this returns, it is on the disk.
///
/// # Errors
/// Why it could not be written; the old file is whole.
pub fn save(path: &Path, assessment: &Assessment) -> Result<(), SaveError> {
    file::save(path, &encoded(path, assessment)?)
}

/// Writes an assessment into a folder under a name that is free; returns where it is.
///
/// # Errors
/// Why it could not be written.
pub fn create(folder: &Path, stem: &str, assessment: &Assessment) -> Result<PathBuf, SaveError> {
    file::create_new(folder, stem, &encoded(folder, assessment)?)
}

/// Writes a copy of an assessment under another name, or beside it with a number; nothing is overwritten.
///
/// # Errors
/// Why it could not be written.
pub fn save_copy(path: &Path, assessment: &Assessment) -> Result<PathBuf, SaveError> {
    file::save_copy(path, &encoded(path, assessment)?)
}

fn encoded(path: &Path, assessment: &Assessment) -> Result<String, SaveError> {
    encode(assessment).map_err(|error| SaveError {
        path: path.to_owned(),
        cause: error.into(),
    })
}

/// The name of this computer, for the list of who edited; empty if it has none that can be read.
pub fn computer_name() -> String {
    gethostname::gethostname().into_string().unwrap_or_default()
}
