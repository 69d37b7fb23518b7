//! Opening and saving. There is one way to save: what is on the disk is always the old file or the new one, whole.

use crate::assessment::Assessment;
use crate::store::disk::{DRAFT_BEGINNING, DRAFT_END, Disk, Readers, Real};
use crate::store::format::{self, ReadError, SIZE_LIMIT};
use crate::store::name::{EXTENSION, file_stem, stem_of};
use crate::store::print::Print;

use tempfile::{NamedTempFile, PersistError};
use thiserror::Error;

use std::fs::{self, File, Permissions};
use std::io::{self, ErrorKind, Read};
use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, SystemTime};

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
    /// The fingerprint of its bytes, for the first save.
    pub print: Print,
}

/// A file that was written, and is on the disk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Saved {
    /// Where it is. After a save this is another path than was asked for if another program kept the file and would not let it
    /// go: then the work is beside it under a name of its own, and goes on there.
    pub path: PathBuf,
    /// The fingerprint of its bytes, for the next save.
    pub print: Print,
}

/// What the file in the place of which a save goes should hold, so that nobody's work is overwritten unseen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Expected {
    /// What was last read or written there. A file that is gone while its folder is there is written again: nothing is lost
    /// by that, and something would be without.
    This(Print),
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
    /// The path goes on below something that is no folder.
    #[error("below a file")]
    BelowAFile,
    /// It was read, but it is no assessment of this program.
    #[error(transparent)]
    Read(#[from] ReadError),
    /// Anything else that the system says.
    #[error(transparent)]
    Other(io::Error),
}

/// Why a save failed. What was there before is whole, and no temporary file is left; after [`SaveCause::Unsynced`] the new file
/// is there, whole.
#[derive(Debug, Error)]
#[error("{}: {cause}", path.display())]
pub struct SaveError {
    /// Which file was to be written.
    pub path: PathBuf,
    /// Why it was not.
    pub cause: SaveCause,
}

impl SaveError {
    /// The fingerprint of what the file holds now, if this save put it there although it failed: what the next save expects.
    pub fn landed(&self) -> Option<Print> {
        match self.cause {
            SaveCause::Unsynced { print, .. } => Some(print),
            _ => None,
        }
    }
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
    /// A file stands where a folder should be, there or on the way there.
    #[error("below a file")]
    BelowAFile,
    /// The user may not write there, or another program keeps the file.
    #[error("denied")]
    Denied,
    /// The file does not hold what was last read or written there: somebody else has changed it. It is as they left it.
    #[error("changed by somebody else")]
    Changed,
    /// The new file is in its place, whole, but the system did not confirm that its name is on the disk: a power failure now
    /// might bring the old one back.
    #[error("not synced: {error}")]
    Unsynced {
        /// The fingerprint of the new file.
        print: Print,
        /// What the system says.
        error: io::Error,
    },
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
            ErrorKind::NotFound | ErrorKind::StaleNetworkFileHandle => Self::FolderGone,
            ErrorKind::NotADirectory => Self::BelowAFile,
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
    read(path).map_err(|cause| OpenError {
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

fn read(path: &Path) -> Result<Opened, OpenCause> {
    // Asked before reading: if somebody writes in between, the time is older than the bytes, and the next look reads again.
    let modified = fs::metadata(path).and_then(|about| about.modified()).ok();
    let bytes = bytes(path)?;

    Ok(Opened {
        path: path.to_owned(),
        assessment: format::decode_bytes(&bytes)?,
        print: Print::of(&bytes).written_at(modified),
    })
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
        ErrorKind::NotFound => OpenCause::NotFound,
        ErrorKind::NotADirectory => OpenCause::BelowAFile,
        ErrorKind::PermissionDenied => OpenCause::Denied,
        ErrorKind::IsADirectory => OpenCause::NotAFile,
        _ => OpenCause::Other(error),
    }
}

/// Writes an assessment, new or in the place of an old one; when this returns, it is on the disk.
///
/// # Errors
/// Why it could not be written.
pub fn save(path: &Path, text: &str, expected: Expected) -> Result<Saved, SaveError> {
    Saver(&Real).save(path, text, expected)
}

/// Writes a file that the program keeps for itself, with its folder if that is missing, over whatever is there.
///
/// # Errors
/// Why it could not be written.
pub fn write(path: &Path, bytes: &[u8], care: Care) -> Result<(), SaveError> {
    Saver(&Real).write(path, bytes, care)
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
pub fn draft(path: &Path, bytes: &[u8]) -> Result<Draft, SaveError> {
    let (saver, folder) = (Saver(&Real), folder_of(path));
    let written = saver.draft(folder, bytes).map_err(failed_at(path))?;

    Ok(Draft {
        file: written,
        folder: folder.to_owned(),
        bytes: bytes.to_owned(),
    })
}

/// A file that is on the disk and has no name yet.
#[derive(Debug)]
pub struct Draft {
    file: NamedTempFile,
    folder: PathBuf,
    bytes: Vec<u8>,
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
        Saver(&Real).put(self.file, &self.folder, named, &self.bytes, may_replace)
    }
}

/// The file whose place a [`Draft`] would take under these names; `None` if it would get a name that is free.
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
    Saver(&Real).create_new(folder, stem, text)
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
    Saver(&Real).rename(path, stem)
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

    Saver(&Real).move_to(path, named).map_err(failed_at(path))
}

/// Saves by a disk.
struct Saver<'a, D: Disk>(&'a D);

impl<D: Disk> Saver<'_, D> {
    fn save(&self, path: &Path, text: &str, expected: Expected) -> Result<Saved, SaveError> {
        let failed = |cause| failed_at(path)(cause);
        let target = followed(path).map_err(failed)?;

        match self.overwrite(&target, text.as_bytes(), expected, Care::DOCUMENT) {
            Ok(print) => Ok(Saved {
                path: path.to_owned(),
                print,
            }),
            Err(Refused::Blocked(blocked)) => {
                self.save_beside(blocked, &target, text).map_err(failed)
            }
            Err(Refused::Failed(cause)) => Err(failed(cause)),
        }
    }

    /// Another program keeps the file: the work goes beside it under a name that is free.
    fn save_beside(
        &self,
        blocked: PersistError,
        target: &Path,
        text: &str,
    ) -> Result<Saved, SaveCause> {
        let folder = folder_of(target);
        let stem = stem_of(target);
        let named = |number| folder.join(numbered(&stem, number + 1));

        match self.settle(blocked.file, folder, named, text.as_bytes()) {
            Ok(saved) => Ok(saved),
            Err(cause @ SaveCause::Unsynced { .. }) => Err(cause),
            // What stopped the save says more than what stopped the way round it.
            Err(_) => Err(blocked.error.into()),
        }
    }

    fn write(&self, path: &Path, bytes: &[u8], care: Care) -> Result<(), SaveError> {
        let write = || {
            let target = followed(path)?;
            self.make_folder(folder_of(&target), care.readers)?;
            self.overwrite(&target, bytes, Expected::Anything, care)?;

            Ok(())
        };

        write().map_err(failed_at(path))
    }

    fn write_new(&self, path: &Path, bytes: &[u8], care: Care) -> Result<(), SaveError> {
        let write = || {
            let folder = folder_of(path);
            self.make_folder(folder, care.readers)?;
            let draft = self.written(folder, &draft_beginning(path), bytes, None, care)?;
            self.0
                .place(draft, path)
                .map_err(|refused| refused.error.into())
                .and_then(|()| self.sync_folder(folder, bytes, None))
                .map(drop)
        };

        write().map_err(failed_at(path))
    }

    /// Replaces what a path leads to, links followed before.
    fn overwrite(
        &self,
        target: &Path,
        bytes: &[u8],
        expected: Expected,
        care: Care,
    ) -> Result<Print, Refused> {
        let folder = folder_of(target);
        let permissions = match self.0.about(target) {
            Ok(about) if about.is_dir() => return Err(SaveCause::Denied.into()),
            Ok(about) if about.permissions().readonly() => return Err(SaveCause::ReadOnly.into()),
            Ok(about) => Some(about.permissions()),
            Err(error) if error.kind() == ErrorKind::NotFound => None,
            Err(error) => return Err(SaveCause::from(error).into()),
        };

        let beginning = draft_beginning(target);
        let draft = self.written(folder, &beginning, bytes, permissions, care)?;
        let modified = modified_at(&draft);

        // As late as can be: nothing is between this and the rename.
        self.compare(target, bytes, expected)?;
        self.patiently(draft, |draft| self.0.replace(draft, target))?;

        match care.lasting {
            Lasting::Synced => Ok(self.sync_folder(folder, bytes, modified)?),
            Lasting::Passing => Ok(Print::of(bytes).written_at(modified)),
        }
    }

    /// Whether the file holds what it should. What is about to be written may be there too: an earlier save may have got so far.
    fn compare(&self, target: &Path, new: &[u8], expected: Expected) -> Result<(), SaveCause> {
        let Expected::This(print) = expected else {
            return Ok(());
        };

        match self.0.print(target) {
            Ok(found) if found == print || found == Print::of(new) => Ok(()),
            Ok(_) => Err(SaveCause::Changed),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
            Err(error) => Err(error.into()),
        }
    }

    /// Waits until the name of a file that is in its place is on the disk.
    fn sync_folder(
        &self,
        folder: &Path,
        bytes: &[u8],
        modified: Option<SystemTime>,
    ) -> Result<Print, SaveCause> {
        let print = Print::of(bytes).written_at(modified);

        match self.0.sync_folder(folder) {
            Ok(()) => Ok(print),
            Err(error) => Err(SaveCause::Unsynced { print, error }),
        }
    }

    fn create_new(&self, folder: &Path, stem: &str, text: &str) -> Result<Saved, SaveError> {
        let stem = file_stem(stem);
        let named = |number| folder.join(numbered(&stem, number));

        self.create(folder, named, text.as_bytes())
            .map_err(failed_at(&named(1)))
    }

    fn draft(&self, folder: &Path, bytes: &[u8]) -> Result<NamedTempFile, SaveCause> {
        self.make_folder(folder, Readers::Usual)?;

        self.written(folder, DRAFT_BEGINNING, bytes, None, Care::DOCUMENT)
    }

    fn put(
        &self,
        draft: NamedTempFile,
        folder: &Path,
        named: impl Fn(u32) -> PathBuf,
        bytes: &[u8],
        may_replace: impl Fn(&[u8]) -> bool,
    ) -> Result<PathBuf, SaveError> {
        for number in 1..=MOST_COPIES {
            let path = named(number);
            let Some(found) = content(&path).map_err(failed_at(&path))? else {
                return self
                    .settle(draft, folder, |later| named(number + later - 1), bytes)
                    .map(|saved| saved.path)
                    .map_err(failed_at(&path));
            };

            if may_replace(&found) {
                return self
                    .exchange(draft, folder, &path, bytes)
                    .map(|()| path.clone())
                    .map_err(failed_at(&path));
            }
        }

        Err(failed_at(&named(1))(SaveCause::Other(
            ErrorKind::AlreadyExists.into(),
        )))
    }

    /// Puts a draft in the place of a file; where a link leads out of the folder, its bytes go there as any save.
    fn exchange(
        &self,
        draft: NamedTempFile,
        folder: &Path,
        path: &Path,
        bytes: &[u8],
    ) -> Result<(), SaveCause> {
        let target = followed(path)?;
        let about = fs::metadata(&target)?;

        if folder_of(&target) != folder {
            return self
                .overwrite(&target, bytes, Expected::Anything, Care::DOCUMENT)
                .map(|_| ())
                .map_err(SaveCause::from);
        }

        if about.permissions().readonly() {
            return Err(SaveCause::ReadOnly);
        }

        self.0.permit(&draft, about.permissions())?;
        self.patiently(draft, |draft| self.0.replace(draft, &target))?;
        self.0.sync_folder(folder)?;

        Ok(())
    }

    fn make_folder(&self, folder: &Path, readers: Readers) -> Result<(), SaveCause> {
        self.0
            .make_folder(folder, readers)
            .map_err(|error| match error.kind() {
                ErrorKind::AlreadyExists => SaveCause::BelowAFile,
                _ => error.into(),
            })
    }

    fn create(
        &self,
        folder: &Path,
        named: impl Fn(u32) -> PathBuf,
        bytes: &[u8],
    ) -> Result<Saved, SaveCause> {
        let draft = self.draft(folder, bytes)?;

        self.settle(draft, folder, named, bytes)
    }

    /// Puts a draft under the first of its names that is free.
    fn settle(
        &self,
        mut draft: NamedTempFile,
        folder: &Path,
        named: impl Fn(u32) -> PathBuf,
        bytes: &[u8],
    ) -> Result<Saved, SaveCause> {
        let modified = modified_at(&draft);

        for number in 1..=MOST_COPIES {
            let path = named(number);

            draft = match self.0.place(draft, &path) {
                Ok(()) => {
                    let print = self.sync_folder(folder, bytes, modified)?;

                    return Ok(Saved { path, print });
                }
                Err(refused) if refused.error.kind() == ErrorKind::AlreadyExists => refused.file,
                // A file system that cannot rename without overwriting, as some sticks: the name is taken first.
                Err(refused) => match self.0.reserve(&path) {
                    Ok(()) => {
                        let placed =
                            self.patiently(refused.file, |draft| self.0.replace(draft, &path));

                        if let Err(refused) = placed {
                            let _ = fs::remove_file(&path);

                            return Err(refused.into());
                        }

                        let print = self.sync_folder(folder, bytes, modified)?;

                        return Ok(Saved { path, print });
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

            // The file has its new name, whatever the system says of the folder; what it holds was on the disk before.
            let _ = self.0.sync_folder(folder_of(&target));

            return Ok(target);
        }

        Err(SaveCause::Other(ErrorKind::AlreadyExists.into()))
    }

    /// A temporary file in the folder with all bytes on the disk.
    fn written(
        &self,
        folder: &Path,
        beginning: &str,
        bytes: &[u8],
        permissions: Option<Permissions>,
        care: Care,
    ) -> Result<NamedTempFile, SaveCause> {
        let mut draft = self.0.draft(folder, beginning, care.readers)?;
        self.0.write(&mut draft, bytes)?;

        if let Some(permissions) = permissions {
            self.0.permit(&draft, permissions)?;
        }

        if care.lasting == Lasting::Synced {
            self.0.sync(&draft)?;
        }

        Ok(draft)
    }

    /// Tries a rename again, with growing pauses, while another program blocks it.
    fn patiently(
        &self,
        mut draft: NamedTempFile,
        attempt: impl Fn(NamedTempFile) -> Result<(), PersistError>,
    ) -> Result<(), Refused> {
        for pause in PAUSES {
            draft = match attempt(draft) {
                Err(refused) if is_blocked(&refused.error) => refused.file,
                result => return result.map_err(|refused| SaveCause::from(refused.error).into()),
            };
            self.0.pause(pause);
        }

        attempt(draft).map_err(|refused| {
            if is_blocked(&refused.error) {
                Refused::Blocked(refused)
            } else {
                SaveCause::from(refused.error).into()
            }
        })
    }
}

/// Why a file was not replaced.
enum Refused {
    /// Another program keeps it and would not let it go; the draft is there still.
    Blocked(PersistError),
    /// Anything else.
    Failed(SaveCause),
}

impl From<SaveCause> for Refused {
    fn from(cause: SaveCause) -> Self {
        Self::Failed(cause)
    }
}

impl From<Refused> for SaveCause {
    fn from(refused: Refused) -> Self {
        match refused {
            Refused::Blocked(refused) => refused.error.into(),
            Refused::Failed(cause) => cause,
        }
    }
}

/// How the names of the drafts of a file begin, so that what a crash left of them is known to be its own.
pub(super) fn draft_beginning(target: &Path) -> String {
    let name = target.file_name().unwrap_or_default();
    let print = Print::of(name.as_encoded_bytes()).short();

    format!("{DRAFT_BEGINNING}{print}-")
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

/// When a draft was written, which renaming does not change.
fn modified_at(draft: &NamedTempFile) -> Option<SystemTime> {
    draft.as_file().metadata().ok()?.modified().ok()
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

fn numbered(stem: &str, number: u32) -> String {
    match number {
        1 => format!("{stem}{EXTENSION}"),
        number => format!("{stem}-{number}{EXTENSION}"),
    }
}

#[cfg(test)]
mod tests;
