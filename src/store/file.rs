//! Opening and saving. There is one way to save: what is on the disk is always the old file or the new one, whole.

use crate::assessment::Assessment;
use crate::store::disk::{Disk, Real};
use crate::store::format::{self, ReadError, SIZE_LIMIT};
use crate::store::name::{EXTENSION, file_stem, stem_of};

use tempfile::{NamedTempFile, PersistError};
use thiserror::Error;

use std::fs::{self, File, Permissions};
use std::io::{self, ErrorKind, Read};
use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

/// How long a rename that another reader blocks is waited for: about a second in all.
const PAUSES: [Duration; 6] = [
    Duration::from_millis(10),
    Duration::from_millis(30),
    Duration::from_millis(80),
    Duration::from_millis(160),
    Duration::from_millis(280),
    Duration::from_millis(440),
];

/// How many names with a number are tried when names are taken.
const MOST_COPIES: u32 = 9_999;

/// How many links are followed from a name to its file.
const MOST_LINKS: usize = 40;

/// A file that was read.
#[derive(Debug, Clone, PartialEq)]
pub struct Opened {
    /// Where it is.
    pub path: PathBuf,
    /// What it holds.
    pub assessment: Assessment,
}

/// Why a file could not be opened. It was not touched.
#[derive(Debug, Error)]
#[error("{}: {cause}", path.display())]
pub struct OpenError {
    /// Which file.
    pub path: PathBuf,
    /// Why.
    pub cause: OpenCause,
}

/// Why a file could not be opened.
#[derive(Debug, Error)]
pub enum OpenCause {
    /// There is no such file.
    #[error("not found")]
    NotFound,
    /// The user may not read it.
    #[error("denied")]
    Denied,
    /// It is a folder, or something else that is no file.
    #[error("no file")]
    NotAFile,
    /// It was read, but it is no assessment of this program.
    #[error(transparent)]
    Read(#[from] ReadError),
    /// Anything else that the system says.
    #[error(transparent)]
    Other(io::Error),
}

/// Why a save failed. The old file, if there was one, is whole, and no temporary file is left.
#[derive(Debug, Error)]
#[error("{}: {cause}", path.display())]
pub struct SaveError {
    /// Which file was to be written.
    pub path: PathBuf,
    /// Why it was not.
    pub cause: SaveCause,
}

/// Why a save failed.
#[derive(Debug, Error)]
pub enum SaveCause {
    /// The disk, or the user's share of it, is full.
    #[error("disk full")]
    DiskFull,
    /// The file or its disk may only be read.
    #[error("read-only")]
    ReadOnly,
    /// The folder is not there (any more): a stick was pulled, a network is gone.
    #[error("folder gone")]
    FolderGone,
    /// The user may not write there, or another program keeps the file.
    #[error("denied")]
    Denied,
    /// It holds something that the format cannot say.
    #[error(transparent)]
    Encode(#[from] format::EncodeError),
    /// Anything else that the system says.
    #[error(transparent)]
    Other(io::Error),
}

impl SaveError {
    /// A save of which nobody knows how it ended.
    pub fn interrupted(path: &Path) -> Self {
        Self {
            path: path.to_owned(),
            cause: SaveCause::Other(ErrorKind::Interrupted.into()),
        }
    }
}

impl From<io::Error> for SaveCause {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => {
                Self::DiskFull
            }
            ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            ErrorKind::NotFound | ErrorKind::NotADirectory | ErrorKind::StaleNetworkFileHandle => {
                Self::FolderGone
            }
            ErrorKind::PermissionDenied => Self::Denied,
            _ => Self::Other(error),
        }
    }
}

/// Opens a file to look at it; nothing on the disk changes.
///
/// # Errors
/// Why it is no assessment that can be read.
pub fn open(path: &Path) -> Result<Opened, OpenError> {
    read(path)
        .map(|assessment| Opened {
            path: path.to_owned(),
            assessment,
        })
        .map_err(|cause| OpenError {
            path: path.to_owned(),
            cause,
        })
}

/// Opens files to look at them, as many at a time as the computer has cores; the answers stand in the order of the paths.
pub fn open_all(paths: &[PathBuf]) -> Vec<Result<Opened, OpenError>> {
    let workers = thread::available_parallelism().map_or(1, NonZero::get);
    let share = paths.len().div_ceil(workers).max(1);

    thread::scope(|scope| {
        let running: Vec<_> = paths
            .chunks(share)
            .map(|paths| {
                let opening = scope.spawn(|| paths.iter().map(|path| open(path)).collect());

                (paths, opening)
            })
            .collect();

        running
            .into_iter()
            .flat_map(|(paths, opening)| {
                opening.join().unwrap_or_else(|_| {
                    let interrupted = |path: &PathBuf| {
                        Err(OpenError {
                            path: path.clone(),
                            cause: OpenCause::Other(ErrorKind::Interrupted.into()),
                        })
                    };

                    paths.iter().map(interrupted).collect::<Vec<_>>()
                })
            })
            .collect()
    })
}

/// The bytes of a file of at most [`SIZE_LIMIT`], to see what it is; nothing on the disk changes.
///
/// # Errors
/// Why it cannot be read.
pub fn read_bytes(path: &Path) -> Result<Vec<u8>, OpenError> {
    bytes(path).map_err(|cause| OpenError {
        path: path.to_owned(),
        cause,
    })
}

/// Reads a text of another kind, for example a questionnaire, under the same limits.
///
/// # Errors
/// Why it cannot be read.
pub fn read_text(path: &Path) -> Result<String, OpenError> {
    let text = bytes(path).and_then(|bytes| {
        String::from_utf8(bytes).map_err(|error| {
            let valid = error.utf8_error().valid_up_to();

            ReadError::NotText { valid }.into()
        })
    });

    text.map_err(|cause| OpenError {
        path: path.to_owned(),
        cause,
    })
}

fn read(path: &Path) -> Result<Assessment, OpenCause> {
    Ok(format::decode_bytes(&bytes(path)?)?)
}

fn bytes(path: &Path) -> Result<Vec<u8>, OpenCause> {
    // Asked before opening: to open a pipe or a device may block or have effects.
    let about = fs::metadata(path).map_err(open_cause)?;

    if !about.is_file() {
        return Err(OpenCause::NotAFile);
    }

    format::refuse_by_size(about.len())?;

    // The file may grow while it is read, so that its size alone is no bound.
    let mut bytes = Vec::with_capacity(about.len() as usize);
    File::open(path)
        .and_then(|file| file.take(SIZE_LIMIT + 1).read_to_end(&mut bytes))
        .map_err(open_cause)?;
    format::refuse_by_size(bytes.len() as u64)?;

    Ok(bytes)
}

pub(super) fn open_cause(error: io::Error) -> OpenCause {
    match error.kind() {
        ErrorKind::NotFound | ErrorKind::NotADirectory => OpenCause::NotFound,
        ErrorKind::PermissionDenied => OpenCause::Denied,
        ErrorKind::IsADirectory => OpenCause::NotAFile,
        _ => OpenCause::Other(error),
    }
}

/// Writes a file, new or in the place of an old one; when this returns, it is on the disk.
///
/// # Errors
/// Why it could not be written.
pub fn save(path: &Path, text: &str) -> Result<(), SaveError> {
    Saver(&Real).save(path, text)
}

/// Writes a file that is made from others and may be made again beside its path, into a folder that is made if it is missing; it
/// has no name yet, and goes again unless it gets one.
///
/// # Errors
/// Why it could not be written.
pub fn draft(path: &Path, bytes: &[u8]) -> Result<Draft, SaveError> {
    let (saver, folder) = (Saver(&Real), folder_of(path));
    let written = saver.draft(folder, bytes).map_err(failed_at(path))?;

    Ok(Draft {
        file: written,
        folder: folder.to_owned(),
    })
}

/// A file that is on the disk and has no name yet.
#[derive(Debug)]
pub struct Draft {
    file: NamedTempFile,
    folder: PathBuf,
}

impl Draft {
    /// Gives it the first of its names that is free or holds what `may_replace` allows. Returns where it is.
    ///
    /// # Errors
    /// Why it has no name.
    pub fn put(
        self,
        named: impl Fn(u32) -> PathBuf,
        may_replace: impl Fn(&[u8]) -> bool,
    ) -> Result<PathBuf, SaveError> {
        Saver(&Real).put(self.file, &self.folder, named, may_replace)
    }
}

/// Writes a new file into a folder, which is made if it is missing; a name that is taken gets `-2`, `-3` and so on.
/// Returns where it is.
///
/// # Errors
/// Why it could not be written.
pub fn create_new(folder: &Path, stem: &str, text: &str) -> Result<PathBuf, SaveError> {
    Saver(&Real).create_new(folder, stem, text)
}

/// Writes a copy under another name, or, if that is taken, under it with a number; nothing is overwritten.
/// Returns where it is.
///
/// # Errors
/// Why it could not be written.
pub fn save_copy(path: &Path, text: &str) -> Result<PathBuf, SaveError> {
    create_new(folder_of(path), &stem_of(path), text)
}

/// Gives a file another name in its folder; a name that is taken gets `-2`, `-3` and so on. Returns where it is now.
///
/// # Errors
/// Why it keeps its name.
pub fn rename(path: &Path, stem: &str) -> Result<PathBuf, SaveError> {
    Saver(&Real).rename(path, stem)
}

/// Saves by a disk.
struct Saver<'a, D: Disk>(&'a D);

impl<D: Disk> Saver<'_, D> {
    fn save(&self, path: &Path, text: &str) -> Result<(), SaveError> {
        self.overwrite(path, text.as_bytes())
            .map_err(failed_at(path))
    }

    fn overwrite(&self, path: &Path, bytes: &[u8]) -> Result<(), SaveCause> {
        let target = followed(path)?;
        let folder = folder_of(&target);
        let permissions = match fs::metadata(&target) {
            Ok(about) if about.is_dir() => return Err(SaveCause::Denied),
            Ok(about) if about.permissions().readonly() => return Err(SaveCause::ReadOnly),
            Ok(about) => Some(about.permissions()),
            Err(error) if error.kind() == ErrorKind::NotFound => None,
            Err(error) => return Err(error.into()),
        };

        let draft = self.written(folder, bytes, permissions)?;
        self.patiently(draft, |draft| self.0.replace(draft, &target))?;
        self.0.sync_folder(folder)?;

        Ok(())
    }

    fn create_new(&self, folder: &Path, stem: &str, text: &str) -> Result<PathBuf, SaveError> {
        let stem = file_stem(stem);
        let named = |number| folder.join(numbered(&stem, number));

        self.create(folder, named, text.as_bytes())
            .map_err(failed_at(&named(1)))
    }

    fn draft(&self, folder: &Path, bytes: &[u8]) -> Result<NamedTempFile, SaveCause> {
        self.make_folder(folder)?;

        self.written(folder, bytes, None)
    }

    fn put(
        &self,
        draft: NamedTempFile,
        folder: &Path,
        named: impl Fn(u32) -> PathBuf,
        may_replace: impl Fn(&[u8]) -> bool,
    ) -> Result<PathBuf, SaveError> {
        for number in 1..=MOST_COPIES {
            let path = named(number);
            let Some(found) = content(&path).map_err(failed_at(&path))? else {
                return self
                    .place(draft, folder, |later| named(number + later - 1))
                    .map_err(failed_at(&path));
            };

            if may_replace(&found) {
                return self
                    .exchange(draft, folder, &path)
                    .map(|()| path.clone())
                    .map_err(failed_at(&path));
            }
        }

        Err(failed_at(&named(1))(SaveCause::Other(
            ErrorKind::AlreadyExists.into(),
        )))
    }

    /// Puts a draft in the place of a file; where a link leads out of the folder, its bytes go there as any save.
    fn exchange(&self, draft: NamedTempFile, folder: &Path, path: &Path) -> Result<(), SaveCause> {
        let target = followed(path)?;
        let about = fs::metadata(&target)?;

        if folder_of(&target) != folder {
            return self.overwrite(&target, &fs::read(draft.path())?);
        }

        if about.permissions().readonly() {
            return Err(SaveCause::ReadOnly);
        }

        self.0.permit(&draft, about.permissions())?;
        self.patiently(draft, |draft| self.0.replace(draft, &target))?;
        self.0.sync_folder(folder)?;

        Ok(())
    }

    fn make_folder(&self, folder: &Path) -> Result<(), SaveCause> {
        self.0
            .make_folder(folder)
            .map_err(|error| match error.kind() {
                // A file stands where the folder should be.
                ErrorKind::AlreadyExists => SaveCause::FolderGone,
                _ => error.into(),
            })
    }

    fn create(
        &self,
        folder: &Path,
        named: impl Fn(u32) -> PathBuf,
        bytes: &[u8],
    ) -> Result<PathBuf, SaveCause> {
        let draft = self.draft(folder, bytes)?;

        self.place(draft, folder, named)
    }

    /// Gives a draft the first of its names that is free.
    fn place(
        &self,
        mut draft: NamedTempFile,
        folder: &Path,
        named: impl Fn(u32) -> PathBuf,
    ) -> Result<PathBuf, SaveCause> {
        for number in 1..=MOST_COPIES {
            let path = named(number);

            draft = match self.0.place(draft, &path) {
                Ok(()) => {
                    self.0.sync_folder(folder)?;

                    return Ok(path);
                }
                Err(refused) if refused.error.kind() == ErrorKind::AlreadyExists => refused.file,
                // A file system that cannot rename without overwriting, as some sticks: the name is taken first.
                Err(refused) => match self.0.reserve(&path) {
                    Ok(()) => {
                        let placed =
                            self.patiently(refused.file, |draft| self.0.replace(draft, &path));

                        if let Err(cause) = placed {
                            let _ = fs::remove_file(&path);

                            return Err(cause);
                        }

                        self.0.sync_folder(folder)?;

                        return Ok(path);
                    }
                    Err(error) if error.kind() == ErrorKind::AlreadyExists => refused.file,
                    Err(_) => return Err(refused.error.into()),
                },
            };
        }

        Err(SaveCause::Other(ErrorKind::AlreadyExists.into()))
    }

    fn rename(&self, path: &Path, stem: &str) -> Result<PathBuf, SaveError> {
        let stem = file_stem(stem);
        let folder = folder_of(path);

        self.move_to(path, |number| folder.join(numbered(&stem, number)))
            .map_err(failed_at(path))
    }

    fn move_to(&self, path: &Path, named: impl Fn(u32) -> PathBuf) -> Result<PathBuf, SaveCause> {
        for number in 1..=MOST_COPIES {
            let target = named(number);

            if target == path {
                return Ok(target);
            }

            // Where capitals are no difference, a change of capitals alone finds its own file in the way.
            let is_itself = matches!(
                (fs::canonicalize(&target), fs::canonicalize(path)),
                (Ok(there), Ok(here)) if there == here
            );

            if !is_itself {
                match self.0.reserve(&target) {
                    Ok(()) => {}
                    Err(error) if error.kind() == ErrorKind::AlreadyExists => continue,
                    Err(error) => return Err(error.into()),
                }
            }

            if let Err(error) = self.0.rename(path, &target) {
                if !is_itself {
                    let _ = fs::remove_file(&target);
                }

                return Err(error.into());
            }

            self.0.sync_folder(folder_of(&target))?;

            return Ok(target);
        }

        Err(SaveCause::Other(ErrorKind::AlreadyExists.into()))
    }

    /// A temporary file in the folder with all bytes on the disk.
    fn written(
        &self,
        folder: &Path,
        bytes: &[u8],
        permissions: Option<Permissions>,
    ) -> Result<NamedTempFile, SaveCause> {
        let mut draft = self.0.draft(folder)?;
        self.0.write(&mut draft, bytes)?;

        if let Some(permissions) = permissions {
            self.0.permit(&draft, permissions)?;
        }

        self.0.sync(&draft)?;

        Ok(draft)
    }

    /// Tries a rename again, with growing pauses, while another program blocks it.
    fn patiently(
        &self,
        mut draft: NamedTempFile,
        attempt: impl Fn(NamedTempFile) -> Result<(), PersistError>,
    ) -> Result<(), SaveCause> {
        for pause in PAUSES {
            draft = match attempt(draft) {
                Err(refused) if is_blocked(&refused.error) => refused.file,
                result => return result.map_err(|refused| refused.error.into()),
            };
            self.0.pause(pause);
        }

        attempt(draft).map_err(|refused| refused.error.into())
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

fn failed_at(path: &Path) -> impl FnOnce(SaveCause) -> SaveError {
    let path = path.to_owned();

    move |cause| SaveError { path, cause }
}

/// Whether another program keeps the file open in a way that may end soon. Windows says denied, or names the lock.
fn is_blocked(error: &io::Error) -> bool {
    match error.kind() {
        ErrorKind::ResourceBusy | ErrorKind::ExecutableFileBusy => true,
        ErrorKind::PermissionDenied => cfg!(windows),
        _ => cfg!(windows) && matches!(error.raw_os_error(), Some(32 | 33)),
    }
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
fn followed(path: &Path) -> Result<PathBuf, SaveCause> {
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

fn numbered(stem: &str, number: u32) -> String {
    match number {
        1 => format!("{stem}{EXTENSION}"),
        number => format!("{stem}-{number}{EXTENSION}"),
    }
}

#[cfg(test)]
mod tests;
