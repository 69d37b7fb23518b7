//! Why a file could not be opened or saved.

use crate::store::fingerprint::Fingerprint;
use crate::store::format::{EncodeError, ReadError};

use thiserror::Error;

use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

/// Why a file could not be opened. It was not touched.
#[derive(Debug, Error)]
#[error("{}: {cause}", path.display())]
pub struct OpenError {
    pub path: PathBuf,
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
    /// A part of the path that should be a folder is a file.
    #[error("below a file")]
    BelowAFile,
    /// It was read, but it is not an assessment of this program.
    #[error(transparent)]
    Read(#[from] ReadError),
    /// Any other error of the system.
    #[error(transparent)]
    Other(io::Error),
}

impl From<io::Error> for OpenCause {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            ErrorKind::NotFound => Self::NotFound,
            ErrorKind::NotADirectory => Self::BelowAFile,
            ErrorKind::PermissionDenied => Self::Denied,
            ErrorKind::IsADirectory => Self::NotAFile,
            _ => Self::Other(error),
        }
    }
}

/// Why a save failed. What was there before is whole, and no temporary file is left; after [`SaveCause::Unsynced`] the new file
/// is there, whole.
#[derive(Debug, Error)]
#[error("{}: {cause}", path.display())]
pub struct SaveError {
    /// The path of the save.
    pub path: PathBuf,
    pub cause: SaveCause,
}

impl SaveError {
    /// The fingerprint of the file's content, if this save wrote it although it failed: the next save expects it.
    pub fn landed(&self) -> Option<Fingerprint> {
        match self.cause {
            SaveCause::Unsynced { fingerprint, .. } => Some(fingerprint),
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
    /// The disk, or a limit for the user's programs, takes no file of this size.
    #[error("too large there")]
    TooLargeThere,
    /// The file or its disk may only be read.
    #[error("read-only")]
    ReadOnly,
    /// The folder is gone: a stick was pulled, a network is down.
    #[error("folder gone")]
    FolderGone,
    /// A file is where a folder should be, at the path or above it.
    #[error("below a file")]
    BelowAFile,
    /// The user may not write there, or another program has the file open.
    #[error("denied")]
    Denied,
    /// The file is not where it was: it was deleted, moved or renamed. What is open was not written again by itself.
    #[error("file gone")]
    FileGone,
    /// The file is not there, and its folder is another one than before: a stick was exchanged. Nothing was written into it.
    #[error("another folder")]
    OtherFolder,
    /// The file differs from what this program last read or wrote: somebody else has changed it. This save left it alone.
    #[error("changed by somebody else")]
    Changed,
    /// The new file is in its place, whole, but the system did not confirm that its name is on the disk: a power failure now
    /// might bring the old one back.
    #[error("not synced: {error}")]
    Unsynced {
        /// The fingerprint of the new file.
        fingerprint: Fingerprint,
        /// The error of the system.
        error: io::Error,
    },
    /// The assessment holds a value that the format cannot represent.
    #[error(transparent)]
    Encode(#[from] EncodeError),
    /// Any other error of the system.
    #[error(transparent)]
    Other(io::Error),
}

impl SaveError {
    /// A save with an unknown end, as when its thread has panicked.
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
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Self::DiskFull,
            ErrorKind::FileTooLarge => Self::TooLargeThere,
            ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            ErrorKind::NotFound | ErrorKind::StaleNetworkFileHandle => Self::FolderGone,
            ErrorKind::NotADirectory => Self::BelowAFile,
            // Another program has it open.
            ErrorKind::PermissionDenied
            | ErrorKind::ResourceBusy
            | ErrorKind::ExecutableFileBusy => Self::Denied,
            _ => Self::Other(error),
        }
    }
}
