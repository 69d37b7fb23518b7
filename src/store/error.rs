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
    /// Which file was to be written.
    pub path: PathBuf,
    /// Why it was not.
    pub cause: SaveCause,
}

impl SaveError {
    /// The fingerprint of what the file holds now, if this save put it there although it failed: what the next save expects.
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
        fingerprint: Fingerprint,
        /// What the system says.
        error: io::Error,
    },
    /// It holds something that the format cannot say.
    #[error(transparent)]
    Encode(#[from] EncodeError),
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
