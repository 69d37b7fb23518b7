//! Opens and saves files. There is one way to save: the disk always holds the old file or the new one, whole.

mod read;
mod saver;

use crate::store::disk::{DRAFT_BEGINNING, DRAFT_END, Readers, Real};
use crate::store::error::{SaveCause, SaveError};
use crate::store::fingerprint::Fingerprint;
pub(super) use crate::store::folder_identity::folder_of;
use crate::store::format::SIZE_LIMIT;
use crate::store::log::{self, LogEvent};
use crate::store::name::stem_of;
use crate::store::sweep::sweep_exports;

use tempfile::NamedTempFile;

pub use read::{OpenedFile, open, open_all, read_bytes, read_text};

use saver::Saver;

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// How many names with a number a save tries if names are taken.
const MOST_COPIES: u32 = 9_999;

/// The most links from a path to its file.
const MOST_LINKS: usize = 40;

/// A written file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Saved {
    /// Its path. After a save it differs from the path of the save if another program had that file open and did not close it:
    /// then the work is beside it under a name of its own, and continues there.
    pub path: PathBuf,
    /// The fingerprint of its bytes, for the next save.
    pub fingerprint: Fingerprint,
}

/// The content that a save expects in the file that it replaces, so that it overwrites nobody's work unseen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Expected {
    /// The content that was last read or written there. A save writes a deleted file again if its folder exists: nothing is lost
    /// by that, and something would be without.
    This(Fingerprint),
    /// Any content: the person has agreed, or the file is the program's own.
    Anything,
}

/// How a file other than an assessment is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Care {
    /// Who may read it.
    pub readers: Readers,
    /// Whether it must survive a power failure.
    pub lasting: Lasting,
}

/// Whether a file must survive a power failure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lasting {
    /// When the write returns, it is on the disk.
    Synced,
    /// It concerns a running program and is useless after a power failure.
    Passing,
}

impl Care {
    /// A document that others get: an output, a hand-out, a copy in a shared folder.
    pub const DOCUMENT: Self = Self {
        readers: Readers::Usual,
        lasting: Lasting::Synced,
    };

    /// An assessment, which others read when its user permits it.
    pub const ASSESSMENT: Self = Self {
        readers: Readers::OwnIfNew,
        lasting: Lasting::Synced,
    };

    /// A file for this user alone.
    pub const PRIVATE: Self = Self {
        readers: Readers::Own,
        lasting: Lasting::Synced,
    };

    /// A file about a running program, for everybody.
    pub const PASSING: Self = Self {
        readers: Readers::Usual,
        lasting: Lasting::Passing,
    };

    /// A file about a running program, for this user alone.
    pub const PASSING_PRIVATE: Self = Self {
        readers: Readers::Own,
        lasting: Lasting::Passing,
    };
}

/// Writes an assessment, new or over an old one; when this returns, it is on the disk.
///
/// # Errors
/// If it cannot be written.
pub fn save(path: &Path, text: &str, expected: Expected) -> Result<Saved, SaveError> {
    Saver(&Real)
        .save(path, text, expected, Care::ASSESSMENT)
        .inspect_err(tell)
}

/// Writes an assessment as [`save`] does, but a new one so that others can read it.
///
/// # Errors
/// As [`save`].
pub(super) fn save_for_others(
    path: &Path,
    text: &str,
    expected: Expected,
) -> Result<Saved, SaveError> {
    Saver(&Real)
        .save(path, text, expected, Care::DOCUMENT)
        .inspect_err(tell)
}

/// Writes a file of the program's own over any older one, and makes its folder if it is missing.
///
/// # Errors
/// If it cannot be written.
pub fn write(path: &Path, bytes: &[u8], care: Care) -> Result<(), SaveError> {
    Saver(&Real).write(path, bytes, care).inspect_err(tell)
}

/// Writes a file of the program's own over whatever has its name: a link is replaced and not followed, since others who may write in
/// the folder could have put it there.
///
/// # Errors
/// If it cannot be written.
pub(super) fn write_here(path: &Path, bytes: &[u8], care: Care) -> Result<(), SaveError> {
    Saver(&Real).write_here(path, bytes, care).inspect_err(tell)
}

/// Writes a new file of the program's own under a name that must be free, and makes its folder if it is missing.
///
/// # Errors
/// If it cannot be written.
pub fn write_new(path: &Path, bytes: &[u8], care: Care) -> Result<(), SaveError> {
    Saver(&Real).write_new(path, bytes, care)
}

/// Writes the draft of an output, which an export can repeat, beside its path, and makes the folder if it is missing. The draft
/// removes itself unless [`DraftFile`] gives it its name.
///
/// # Errors
/// If it cannot be written.
pub fn draft(path: &Path, bytes: &[u8]) -> Result<DraftFile, SaveError> {
    let (saver, folder) = (Saver(&Real), folder_of(path));
    let written = saver
        .draft(folder, bytes)
        .map_err(failed_at(path))
        .inspect_err(tell)?;

    Ok(DraftFile {
        file: written,
        folder: folder.to_owned(),
        bytes: bytes.to_owned(),
    })
}

/// A complete file on the disk without its final name; dropping it removes it.
#[derive(Debug)]
pub struct DraftFile {
    file: NamedTempFile,
    folder: PathBuf,
    bytes: Vec<u8>,
}

impl DraftFile {
    /// Removes the drafts that killed exports left in its folder, and none that another export may be writing now.
    pub fn remove_old_ones(&self) {
        let about = self.file.as_file().metadata();

        if let Ok(now) = about.and_then(|about| about.modified()) {
            sweep_exports(&self.folder, now);
        }
    }

    /// Gives it the first of its names that is free, or whose file `may_replace` accepts. Returns its path.
    ///
    /// # Errors
    /// If it got none of its names.
    pub fn put(
        self,
        named: impl Fn(u32) -> PathBuf,
        may_replace: impl Fn(&[u8]) -> bool,
    ) -> Result<PathBuf, SaveError> {
        Saver(&Real)
            .put(self.file, &self.folder, named, &self.bytes, may_replace)
            .inspect_err(tell)
    }
}

/// The file whose place a [`DraftFile`] would take under these names; `None` if it would get a name that is free.
///
/// # Errors
/// If an existing file cannot be read.
pub fn to_replace(
    named: impl Fn(u32) -> PathBuf,
    may_replace: impl Fn(&[u8]) -> bool,
) -> Result<Option<PathBuf>, SaveError> {
    for path in (1..=MOST_COPIES).map(named) {
        match content(&path).map_err(failed_at(&path))? {
            None => return Ok(None),
            Some(found) if may_replace(&found) => return Ok(Some(path)),
            Some(_) => {}
        }
    }

    Ok(None)
}

/// Writes a new file into a folder, and makes the folder if it is missing; a taken name gets `-2`, `-3` and so on.
/// Returns its path.
///
/// # Errors
/// If it cannot be written.
pub fn create_new(folder: &Path, stem: &str, text: &str) -> Result<Saved, SaveError> {
    Saver(&Real)
        .create_new(folder, stem, text, Care::ASSESSMENT)
        .inspect_err(tell)
}

/// Writes a new file as [`create_new`] does, but so that others can read it.
///
/// # Errors
/// As [`create_new`].
pub(super) fn create_new_for_others(
    folder: &Path,
    stem: &str,
    text: &str,
) -> Result<Saved, SaveError> {
    Saver(&Real)
        .create_new(folder, stem, text, Care::DOCUMENT)
        .inspect_err(tell)
}

/// Writes a copy under another name, with a number if the name is taken; it overwrites nothing.
/// Returns its path.
///
/// # Errors
/// If it cannot be written.
pub fn save_copy(path: &Path, text: &str) -> Result<Saved, SaveError> {
    create_new(folder_of(path), &stem_of(path), text)
}

/// Renames a file in its folder; a taken name gets `-2`, `-3` and so on. Returns its new path.
///
/// # Errors
/// If it keeps its old name.
pub fn rename(path: &Path, stem: &str) -> Result<PathBuf, SaveError> {
    Saver(&Real).rename(path, stem).inspect_err(tell)
}

/// Renames a damaged file in its folder to a free name that says so. Returns its new path.
///
/// # Errors
/// If it keeps its old name.
pub fn put_aside(path: &Path) -> Result<PathBuf, SaveError> {
    let named = |number| {
        let name = path.file_name().unwrap_or_default().to_os_string();
        let mut aside = name;
        aside.push(match number {
            1 => ".damaged".to_owned(),
            number => format!(".damaged-{number}"),
        });

        path.with_file_name(aside)
    };

    Saver(&Real)
        .move_to(path, named)
        .map_err(failed_at(path))
        .inspect_err(tell)
}

/// Lets a new file be read by those who may read another one, if the system can.
pub(super) fn share_as(other: &Path, path: &Path) {
    let permissions = fs::metadata(other).map(|about| about.permissions());
    let _ = permissions.and_then(|permissions| fs::set_permissions(path, permissions));
}

/// The prefix of a file's drafts, by which the program finds those that a crash left.
pub(super) fn draft_beginning(target: &Path) -> String {
    let name = target.file_name().unwrap_or_default();
    let fingerprint = Fingerprint::of(name.as_encoded_bytes()).short();

    format!("{DRAFT_BEGINNING}{fingerprint}-")
}

/// Removes the drafts of a file that a crash left. Only the owner of the file's lock may call it, since a save has a draft too.
pub(super) fn remove_drafts(path: &Path) {
    if let Ok(target) = followed(path) {
        remove_drafts_here(&target);
    }
}

/// Removes the drafts that a crash left of a file which is at this path itself, even if a link has taken its place.
pub(super) fn remove_drafts_here(path: &Path) {
    let beginning = draft_beginning(path);

    for entry in fs::read_dir(folder_of(path))
        .into_iter()
        .flatten()
        .flatten()
    {
        let name = entry.file_name();
        let name = name.to_string_lossy();

        if name.starts_with(&beginning) && name.ends_with(DRAFT_END) {
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// The content of a file, for the decision whether to replace it; a folder or a device can never be replaced.
fn content(path: &Path) -> Result<Option<Vec<u8>>, SaveCause> {
    let about = match fs::metadata(path) {
        Ok(about) => about,
        // A broken link takes the name too.
        Err(error) if error.kind() == ErrorKind::NotFound => {
            return Ok(fs::symlink_metadata(path).is_ok().then(Vec::new));
        }
        // The folder is missing, or a file is in its place: making the folder reports the latter.
        Err(error) if error.kind() == ErrorKind::NotADirectory => return Ok(None),
        Err(error) => return Err(error.into()),
    };

    if !about.is_file() || about.len() > SIZE_LIMIT {
        return Ok(Some(Vec::new()));
    }

    match fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        // A file that cannot be read is never replaced.
        Err(error) if error.kind() == ErrorKind::PermissionDenied => Ok(Some(Vec::new())),
        Err(error) => Err(error.into()),
    }
}

/// Writes into the log that a file could not be written.
fn tell(error: &SaveError) {
    log::tell(LogEvent::SaveFailed(error));
}

fn failed_at(path: &Path) -> impl FnOnce(SaveCause) -> SaveError {
    let path = path.to_owned();

    move |cause| SaveError { path, cause }
}

/// The file to which a path leads, so that a rename replaces the file and not a link.
pub(super) fn followed(path: &Path) -> Result<PathBuf, SaveCause> {
    let mut path = path.to_owned();

    for _ in 0..MOST_LINKS {
        match fs::symlink_metadata(&path) {
            Ok(about) if about.is_symlink() => {
                let target = fs::read_link(&path)?;
                path = folder_of(&path).join(target);
            }
            _ => return Ok(path),
        }
    }

    Err(SaveCause::FolderGone)
}

#[cfg(test)]
mod tests;
