//! Files: the format of an assessment, the one way to save, and the program's own files.
//!
//! Only this module and `output` touch the disk. Nothing here overwrites what it was not asked to overwrite.

pub(crate) mod disk;
mod error;
pub mod file;
pub mod file_lock;
mod fingerprint;
mod folder_identity;
pub mod format;
pub mod hand_out_keys;
mod hex;
mod key_files;
pub mod log;
pub(crate) mod name;
mod own_questionnaires;
pub mod places;
pub(crate) mod questionnaire_file;
pub(crate) mod recent;
pub mod recovery;
pub mod round_keys;
pub mod settings;
pub mod shared;
pub mod snapshots;
mod state_file;
pub mod sweep;
pub mod tables;

pub use error::{OpenCause, OpenError, SaveCause, SaveError};
pub use file::{Expected, OpenedFile, Saved};
pub use file::{open_all, read_text};
pub use fingerprint::{FileState, Fingerprint, Missing, file_state};
pub use format::{Decoded, EncodeError, ReadError, Seal, ValueProblem, decode, encode};
pub use name::file_stem;
pub use name::stem_of;
pub use own_questionnaires::{keep_questionnaire, own_questionnaires};
pub use places::Places;
pub use questionnaire_file::{
    PassedOver, PassedOverCause, QuestionnaireError, QuestionnaireFile, read_questionnaire,
};
pub use recent::Recent;
pub use settings::Settings;
pub use shared::{SharedFolder, SharedFolders};

use crate::assessment::Assessment;
use crate::store::file::Care;

use std::path::{Path, PathBuf};

/// Opens an assessment for reading, with the views of open rounds whose keys are on this computer; nothing on the disk changes.
///
/// # Errors
/// If it is not an assessment that this program can read.
pub fn open(path: &Path) -> Result<OpenedFile, OpenError> {
    let opened = file::open(path)?;

    round_keys::forget_ended(&opened.assessment);

    Ok(OpenedFile {
        assessment: round_keys::open(opened.assessment),
        ..opened
    })
}

/// Replaces the file of an assessment, if it holds what the caller expects; when this returns, the new one is on the disk.
///
/// # Errors
/// If it cannot be written. After a failure the next save expects [`SaveError::landed`], or else what this one expected.
pub fn save(path: &Path, assessment: &Assessment, expected: Expected) -> Result<Saved, SaveError> {
    let saved = file::save(path, &encoded(path, assessment)?, expected)?;
    round_keys::forget_ended(assessment);

    Ok(saved)
}

/// As [`save`], but a new file can be read by others.
///
/// # Errors
/// As [`save`].
pub(crate) fn save_for_others(
    path: &Path,
    assessment: &Assessment,
    expected: Expected,
) -> Result<Saved, SaveError> {
    file::save_for_others(path, &encoded(path, assessment)?, expected)
}

/// Replaces a file that cannot be read by a good state, and renames the damaged one. Returns the new
/// file and the path of the damaged one.
///
/// # Errors
/// If it cannot be written; the damaged file is as it was, or renamed.
pub fn mend(path: &Path, assessment: &Assessment) -> Result<(Saved, PathBuf), SaveError> {
    let text = encoded(path, assessment)?;
    let aside = file::put_aside(path)?;
    let saved = file::save(path, &text, Expected::Anything)?;
    file::share_as(&aside, &saved.path);

    Ok((saved, aside))
}

/// Keeps a file as it is, byte for byte, beside it under a free name that says that it was mended. Returns its path.
///
/// # Errors
/// If it cannot be written, or the file no longer holds what the caller expects.
pub fn keep_beside(path: &Path, expected: &Fingerprint) -> Result<PathBuf, SaveError> {
    let failed = |cause| SaveError {
        path: path.to_owned(),
        cause,
    };
    let text = std::fs::read_to_string(path).map_err(|error| failed(error.into()))?;

    if Fingerprint::of(text.as_bytes()) != *expected {
        return Err(failed(SaveCause::Changed));
    }

    let stem = format!("{} mended", name::stem_of(path));

    Ok(file::create_new(file::folder_of(path), &stem, &text)?.path)
}

/// Writes an assessment into a folder under a free name.
///
/// # Errors
/// If it cannot be written.
pub fn create(folder: &Path, stem: &str, assessment: &Assessment) -> Result<Saved, SaveError> {
    file::create_new(folder, stem, &encoded(folder, assessment)?)
}

/// Writes an assessment that others get into a folder under a free name.
///
/// # Errors
/// If it cannot be written.
pub fn create_for_others(
    folder: &Path,
    stem: &str,
    assessment: &Assessment,
) -> Result<Saved, SaveError> {
    file::create_new_for_others(folder, stem, &encoded(folder, assessment)?)
}

/// Writes a copy of an assessment under another name, with a number if the name is taken; it overwrites nothing.
///
/// # Errors
/// If it cannot be written.
pub fn save_copy(path: &Path, assessment: &Assessment) -> Result<Saved, SaveError> {
    file::save_copy(path, &encoded(path, assessment)?)
}

/// Writes an assessment under a name that must be free; a file that has come there meanwhile stays.
///
/// # Errors
/// If it cannot be written, or the name is taken.
pub fn save_new(path: &Path, assessment: &Assessment) -> Result<(), SaveError> {
    let text = encoded(path, assessment)?;

    file::write_new(path, text.as_bytes(), Care::ASSESSMENT)
}

fn encoded(path: &Path, assessment: &Assessment) -> Result<String, SaveError> {
    round_keys::keep(assessment)?;

    format::encode_and_compare(assessment).map_err(|error| SaveError {
        path: path.to_owned(),
        cause: error.into(),
    })
}

/// The name of this computer, for the list of editors; empty if the system has none.
pub fn computer_name() -> String {
    gethostname::gethostname().into_string().unwrap_or_default()
}
