//! Opens and reads files without changing the disk; it refuses files that are too large, and everything that is no file.

use super::followed;
use crate::assessment::Assessment;
use crate::store::error::{OpenCause, OpenError};
use crate::store::fingerprint::Fingerprint;
use crate::store::folder_identity::{FolderIdentity, folder_of};
use crate::store::format::{self, Decoded, Mac, SIZE_LIMIT, Seal};
use crate::store::log::{self, LogEvent};

use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Read};
use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::thread;

/// A file that was read.
#[derive(Debug, Clone, PartialEq)]
pub struct OpenedFile {
    pub path: PathBuf,
    pub assessment: Assessment,
    /// The fingerprint of its bytes, for the first save.
    pub fingerprint: Fingerprint,
    /// Whether it is as the program wrote it.
    pub seal: Seal,
    /// Whether a program wrote it that had the key of its hand-out.
    pub mac: Mac,
}

/// Opens an assessment for reading; nothing on the disk changes.
///
/// # Errors
/// If it is not an assessment that this program can read.
pub fn open(path: &Path) -> Result<OpenedFile, OpenError> {
    open_quietly(path).inspect_err(|error| log::tell(LogEvent::OpenFailed(error)))
}

fn open_quietly(path: &Path) -> Result<OpenedFile, OpenError> {
    read(path).map_err(|cause| OpenError {
        path: path.to_owned(),
        cause,
    })
}

/// Opens assessments for reading, as many at a time as the computer has cores; the results are in the order of the paths. The log
/// gets no failures: in a shared folder files are often half-written for a while.
pub fn open_all(paths: &[PathBuf]) -> Vec<Result<OpenedFile, OpenError>> {
    let workers = thread::available_parallelism().map_or(1, NonZero::get);
    let share = paths.len().div_ceil(workers).max(1);

    thread::scope(|scope| {
        let running: Vec<_> = paths
            .chunks(share)
            .map(|paths| {
                let opening = scope.spawn(|| paths.iter().map(|path| open_quietly(path)).collect());

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

/// The bytes of a file of at most [`SIZE_LIMIT`] bytes, to find out its kind; nothing on the disk changes.
///
/// # Errors
/// If it cannot be read.
pub fn read_bytes(path: &Path) -> Result<Vec<u8>, OpenError> {
    bytes(path).map_err(|cause| OpenError {
        path: path.to_owned(),
        cause,
    })
}

/// Reads a text of another kind, for example a questionnaire, under the same limits: UTF-8, or UTF-16 with its mark.
///
/// # Errors
/// If it cannot be read.
pub fn read_text(path: &Path) -> Result<String, OpenError> {
    let text = bytes(path).and_then(|bytes| Ok(format::text_of(bytes)?));

    text.map_err(|cause| OpenError {
        path: path.to_owned(),
        cause,
    })
}

fn read(path: &Path) -> Result<OpenedFile, OpenCause> {
    // The time is read before the bytes: if somebody writes in between, it is older than the bytes, and the next look reads again.
    let modified = fs::metadata(path).and_then(|about| about.modified()).ok();
    let folder = followed(path).ok();
    let folder = folder.and_then(|file| FolderIdentity::of(folder_of(&file)));
    let bytes = bytes(path)?;

    let Decoded {
        assessment,
        seal,
        mac,
    } = format::decode_bytes(&bytes)?;

    Ok(OpenedFile {
        path: path.to_owned(),
        assessment,
        seal,
        mac,
        fingerprint: Fingerprint::of(&bytes)
            .written_at(modified)
            .in_folder(folder),
    })
}

/// Opens a file; on what the system shows as a file, but fills like a pipe, a read then fails instead of waiting.
fn open_without_waiting(path: &Path) -> io::Result<File> {
    let mut how = OpenOptions::new();
    how.read(true);

    #[cfg(unix)]
    {
        use rustix::fs::OFlags;
        use std::os::unix::fs::OpenOptionsExt;

        how.custom_flags(OFlags::NONBLOCK.bits().cast_signed());
    }

    how.open(path)
}

fn bytes(path: &Path) -> Result<Vec<u8>, OpenCause> {
    // The kind is checked before opening: to open a pipe or a device may wait for ever or have effects.
    let about = fs::metadata(path).map_err(OpenCause::from)?;

    if !about.is_file() {
        return Err(OpenCause::NotAFile);
    }

    format::refuse_by_size(about.len())?;

    // The file may grow while it is read, so that its size alone is no bound.
    let mut bytes = Vec::with_capacity(about.len() as usize);
    open_without_waiting(path)
        .and_then(|file| file.take(SIZE_LIMIT + 1).read_to_end(&mut bytes))
        .map_err(OpenCause::from)?;
    format::refuse_by_size(bytes.len() as u64)?;

    Ok(bytes)
}
