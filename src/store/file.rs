//! Opening and saving. There is one way to save: what is on the disk is always the old file or the new one, whole.

mod read;
mod saver;

use crate::store::disk::{DRAFT_BEGINNING, DRAFT_END, Readers, Real};
use crate::store::error::{SaveCause, SaveError};
use crate::store::fingerprint::Fingerprint;
use crate::store::format::SIZE_LIMIT;
use crate::store::log::{self, LogEvent};
use crate::store::name::stem_of;

use tempfile::NamedTempFile;

pub use read::{OpenedFile, open, open_all, read_bytes, read_text};

use saver::Saver;

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// How many names with a number are tried when names are taken.
const MOST_COPIES: u32 = 9_999;

/// How many links are followed from a name to its file.
const MOST_LINKS: usize = 40;

/// A file that was written, and is on the disk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Saved {
    /// Where it is. After a save this is another path than was asked for if another program kept the file and would not let it
    /// go: then the work is beside it under a name of its own, and goes on there.
    pub path: PathBuf,
    /// The fingerprint of its bytes, for the next save.
    pub fingerprint: Fingerprint,
}

/// What the file in the place of which a save goes should hold, so that nobody's work is overwritten unseen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Expected {
    /// What was last read or written there. A file that is gone while its folder is there is written again: nothing is lost
    /// by that, and something would be without.
    This(Fingerprint),
    /// Whatever it holds is replaced: the person was asked, or the file is the program's own.
    Anything,
}

/// How a file is written that is no assessment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Care {
    /// Who may read it, if it is new.
    pub readers: Readers,
    /// Whether it must outlive a power failure.
    pub lasting: Lasting,
}

/// Whether a file must outlive a power failure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lasting {
    /// When the writing returns, it is on the disk.
    Synced,
    /// It says something about a running program, and means nothing once the power has failed.
    Passing,
}

impl Care {
    /// As a document.
    pub const DOCUMENT: Self = Self {
        readers: Readers::Usual,
        lasting: Lasting::Synced,
    };

    /// For this user alone.
    pub const PRIVATE: Self = Self {
        readers: Readers::Own,
        lasting: Lasting::Synced,
    };

    /// About a running program, for everybody.
    pub const PASSING: Self = Self {
        readers: Readers::Usual,
        lasting: Lasting::Passing,
    };

    /// About a running program, for this user alone.
    pub const PASSING_PRIVATE: Self = Self {
        readers: Readers::Own,
        lasting: Lasting::Passing,
    };
}

/// Writes an assessment, new or in the place of an old one; when this returns, it is on the disk.
///
/// # Errors
/// Why it could not be written.
pub fn save(path: &Path, text: &str, expected: Expected) -> Result<Saved, SaveError> {
    Saver(&Real).save(path, text, expected).inspect_err(tell)
}

/// Writes a file that the program keeps for itself, with its folder if that is missing, over whatever is there.
///
/// # Errors
/// Why it could not be written.
pub fn write(path: &Path, bytes: &[u8], care: Care) -> Result<(), SaveError> {
    Saver(&Real).write(path, bytes, care).inspect_err(tell)
}

/// Writes a new file of the program's own: under a name that must be free, in a folder that is made if it is missing.
///
/// # Errors
/// Why it could not be written.
pub fn write_new(path: &Path, bytes: &[u8], care: Care) -> Result<(), SaveError> {
    Saver(&Real).write_new(path, bytes, care)
}

/// Writes a file that is made from others and may be made again beside its path, into a folder that is made if it is missing; it
/// has no name yet, and goes again unless it gets one.
///
/// # Errors
/// Why it could not be written.
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

/// A file that is on the disk and has no name yet.
#[derive(Debug)]
pub struct DraftFile {
    file: NamedTempFile,
    folder: PathBuf,
    bytes: Vec<u8>,
}

impl DraftFile {
    /// Gives it the first of its names that is free or holds what `may_replace` allows. Returns where it is.
    ///
    /// # Errors
    /// Why it has no name.
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
/// Why a file that is there cannot be read.
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

/// Writes a new file into a folder, which is made if it is missing; a name that is taken gets `-2`, `-3` and so on.
/// Returns where it is.
///
/// # Errors
/// Why it could not be written.
pub fn create_new(folder: &Path, stem: &str, text: &str) -> Result<Saved, SaveError> {
    Saver(&Real)
        .create_new(folder, stem, text)
        .inspect_err(tell)
}

/// Writes a copy under another name, or, if that is taken, under it with a number; nothing is overwritten.
/// Returns where it is.
///
/// # Errors
/// Why it could not be written.
pub fn save_copy(path: &Path, text: &str) -> Result<Saved, SaveError> {
    create_new(folder_of(path), &stem_of(path), text)
}

/// Gives a file another name in its folder; a name that is taken gets `-2`, `-3` and so on. Returns where it is now.
///
/// # Errors
/// Why it keeps its name.
pub fn rename(path: &Path, stem: &str) -> Result<PathBuf, SaveError> {
    Saver(&Real).rename(path, stem).inspect_err(tell)
}

/// Gives a damaged file a name that says so and is free, in its folder. Returns where it is now.
///
/// # Errors
/// Why it keeps its name.
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

/// How the names of the drafts of a file begin, so that what a crash left of them is known to be its own.
pub(super) fn draft_beginning(target: &Path) -> String {
    let name = target.file_name().unwrap_or_default();
    let fingerprint = Fingerprint::of(name.as_encoded_bytes()).short();

    format!("{DRAFT_BEGINNING}{fingerprint}-")
}

/// Removes the drafts that a crash left of a file; only whoever holds the file may, since a save makes one too.
pub(super) fn remove_drafts(path: &Path) {
    let Ok(target) = followed(path) else {
        return;
    };
    let beginning = draft_beginning(&target);

    for entry in fs::read_dir(folder_of(&target))
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

/// What a file holds, if there is one that can be looked into; a folder or a device holds nothing that anybody may replace.
fn content(path: &Path) -> Result<Option<Vec<u8>>, SaveCause> {
    let about = match fs::metadata(path) {
        Ok(about) => about,
        // A link that leads nowhere is in the way too.
        Err(error) if error.kind() == ErrorKind::NotFound => {
            return Ok(fs::symlink_metadata(path).is_ok().then(Vec::new));
        }
        // No folder yet, or a file in its place: making it says which.
        Err(error) if error.kind() == ErrorKind::NotADirectory => return Ok(None),
        Err(error) => return Err(error.into()),
    };

    if !about.is_file() || about.len() > SIZE_LIMIT {
        return Ok(Some(Vec::new()));
    }

    match fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        // What may not be read may not be replaced.
        Err(error) if error.kind() == ErrorKind::PermissionDenied => Ok(Some(Vec::new())),
        Err(error) => Err(error.into()),
    }
}

/// Tells the log what could not be written.
fn tell(error: &SaveError) {
    log::tell(LogEvent::SaveFailed(error));
}

fn failed_at(path: &Path) -> impl FnOnce(SaveCause) -> SaveError {
    let path = path.to_owned();

    move |cause| SaveError { path, cause }
}

/// The folder of a file; a bare name is in the folder where the program was started.
pub(super) fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if folder.as_os_str().is_empty() => Path::new("."),
        Some(folder) => folder,
        None => path,
    }
}

/// The file that a path leads to, so that a rename replaces the file and not the link to it.
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
