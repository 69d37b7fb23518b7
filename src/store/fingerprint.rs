//! A short hash of a file's bytes, by which the program notices that somebody else has changed the file.

use crate::store::folder_identity::{FolderIdentity, folder_of};
use crate::store::format::SIZE_LIMIT;

use std::collections::hash_map::DefaultHasher;
use std::fs::{self, File};
use std::hash::Hasher;
use std::io::{self, Read};
use std::path::Path;
use std::time::SystemTime;

/// The fingerprint of a file's bytes. Two are equal if their bytes are, whenever these were written.
///
/// It is for one run of the program: the hash may be another in the next version.
#[derive(Debug, Clone, Copy)]
pub struct Fingerprint {
    length: u64,
    hash: u64,
    /// The time of the last write, so that a comparison can skip reading the file.
    modified: Option<SystemTime>,
    /// The folder in which the file was.
    folder: Option<FolderIdentity>,
}

impl PartialEq for Fingerprint {
    fn eq(&self, other: &Self) -> bool {
        self.length == other.length && self.hash == other.hash
    }
}

impl Eq for Fingerprint {}

impl Fingerprint {
    /// When the bytes were written, if the disk says so.
    pub fn written(&self) -> Option<SystemTime> {
        self.modified
    }

    /// The fingerprint of bytes.
    pub fn of(bytes: &[u8]) -> Self {
        let mut hasher = DefaultHasher::new();
        hasher.write(bytes);

        Self {
            length: bytes.len() as u64,
            hash: hasher.finish(),
            modified: None,
            folder: None,
        }
    }

    /// The same fingerprint with the folder of the file.
    pub(super) fn in_folder(self, folder: Option<FolderIdentity>) -> Self {
        Self { folder, ..self }
    }

    /// The same fingerprint for a file that may be in any folder.
    #[must_use]
    pub fn in_any_folder(self) -> Self {
        self.in_folder(None)
    }

    /// Whether a folder is known to be another one than that of the file.
    pub(super) fn is_of_another_folder(&self, folder: Option<FolderIdentity>) -> bool {
        matches!((self.folder, folder), (Some(known), Some(found)) if known != found)
    }

    /// A short text, the same for the same bytes in this version of the program, for the names of temporary files.
    pub(super) fn short(&self) -> String {
        format!("{:016x}", self.hash)
    }

    /// The same fingerprint with the time of writing.
    pub(super) fn written_at(self, modified: Option<SystemTime>) -> Self {
        Self { modified, ..self }
    }

    /// The fingerprint of a file as it is now.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub(super) fn read(path: &Path) -> io::Result<Self> {
        let about = fs::metadata(path)?;
        let mut bytes = Vec::new();
        // A larger file is not an assessment: its length alone distinguishes it.
        File::open(path)?
            .take(SIZE_LIMIT + 1)
            .read_to_end(&mut bytes)?;

        Ok(Self {
            length: about.len().max(bytes.len() as u64),
            ..Self::of(&bytes).written_at(about.modified().ok())
        })
    }
}

/// The result of a comparison of a file with its fingerprint.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileState {
    /// The bytes are the same, though perhaps written anew.
    Unchanged,
    /// The bytes differ.
    Changed,
    /// The file is gone, or cannot be read now.
    Gone(Missing),
}

/// What is where a file was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Missing {
    /// Its folder, without the file: it was deleted, moved or renamed.
    File,
    /// Nothing: a stick was pulled out, a network is down.
    Folder,
    /// Another folder: a stick was exchanged.
    OtherFolder,
}

/// Compares a file with its fingerprint. Cheap while nobody has written the file: then it is not read.
pub fn file_state(path: &Path, fingerprint: &Fingerprint) -> FileState {
    let Ok(about) = fs::metadata(path) else {
        return FileState::Gone(missing(path, fingerprint));
    };

    if about.len() != fingerprint.length {
        return FileState::Changed;
    }

    if fingerprint.modified.is_some() && about.modified().ok() == fingerprint.modified {
        return FileState::Unchanged;
    }

    match Fingerprint::read(path) {
        Ok(found) if found == *fingerprint => FileState::Unchanged,
        Ok(_) => FileState::Changed,
        Err(_) => FileState::Gone(missing(path, fingerprint)),
    }
}

fn missing(path: &Path, fingerprint: &Fingerprint) -> Missing {
    match FolderIdentity::of(folder_of(path)) {
        None => Missing::Folder,
        found if fingerprint.is_of_another_folder(found) => Missing::OtherFolder,
        Some(_) => Missing::File,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    use std::time::Duration;

    #[test]
    fn a_look_tells_other_bytes_from_the_same_bytes_written_anew() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a");
        fs::write(&path, "some text").unwrap();
        let fingerprint = Fingerprint::read(&path).unwrap();
        let set_time = |seconds| {
            let time = SystemTime::UNIX_EPOCH + Duration::from_secs(seconds);
            File::options()
                .write(true)
                .open(&path)
                .unwrap()
                .set_modified(time)
                .unwrap();
        };

        assert_eq!(file_state(&path, &fingerprint), FileState::Unchanged);

        set_time(1_000_000_000);
        assert_eq!(
            file_state(&path, &fingerprint),
            FileState::Unchanged,
            "a new time alone"
        );

        fs::write(&path, "some tex").unwrap();
        assert_eq!(
            file_state(&path, &fingerprint),
            FileState::Changed,
            "another length"
        );

        fs::write(&path, "same size").unwrap();
        set_time(1_000_000_001);
        assert_eq!(
            file_state(&path, &fingerprint),
            FileState::Changed,
            "other bytes"
        );

        fs::remove_file(&path).unwrap();
        assert_eq!(
            file_state(&path, &fingerprint),
            FileState::Gone(Missing::File)
        );
    }

    #[test]
    fn a_look_tells_a_deleted_file_from_a_pulled_and_an_exchanged_stick() {
        let scratch = tempfile::tempdir().unwrap();
        let stick = scratch.path().join("stick");
        let path = stick.join("a");
        let fill = |text| {
            fs::create_dir(&stick).unwrap();
            fs::write(&path, text).unwrap();
        };
        fill("some text");
        let fingerprint = Fingerprint::read(&path)
            .unwrap()
            .in_folder(FolderIdentity::of(&stick));

        fs::remove_file(&path).unwrap();
        assert_eq!(
            file_state(&path, &fingerprint),
            FileState::Gone(Missing::File)
        );

        fs::rename(&stick, scratch.path().join("in the drawer")).unwrap();
        assert_eq!(
            file_state(&path, &fingerprint),
            FileState::Gone(Missing::Folder)
        );

        fs::create_dir(&stick).unwrap();
        assert_eq!(
            file_state(&path, &fingerprint),
            FileState::Gone(Missing::OtherFolder)
        );
        assert_eq!(
            file_state(&path, &fingerprint.in_any_folder()),
            FileState::Gone(Missing::File)
        );

        // With the bytes that were last read it is the file, wherever it is.
        fs::write(&path, "some text").unwrap();
        assert_eq!(file_state(&path, &fingerprint), FileState::Unchanged);
    }

    #[test]
    fn a_look_at_a_file_that_was_not_written_does_not_read_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a");
        fs::write(&path, "some text").unwrap();
        let modified = fs::metadata(&path).unwrap().modified().ok();

        let other = Fingerprint::of(b"same size").written_at(modified);

        assert_eq!(file_state(&path, &other), FileState::Unchanged);
        assert_eq!(
            file_state(&path, &Fingerprint::of(b"same size")),
            FileState::Changed
        );
    }
}
