//! What a running program writes down of itself, so that the next start after a crash opens where work stopped.
//!
//! Each program has a note and a lock of its own under `sessions`. The system lets the lock go when the program ends, however it
//! ends: a note whose lock is free was left behind.

use crate::assessment::AssessmentId;
use crate::store::SaveError;
use crate::store::file::Care;
use crate::store::settings::KeepSnapshots;
use crate::store::snapshots::{Reason, Snapshot, Snapshots};
use crate::store::state_file;
use crate::sync;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use std::fs::{self, File, OpenOptions};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

const FOLDER: &str = "sessions";

/// Where work is in a running program.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct RecoveryNote {
    /// The file that is open.
    pub file: PathBuf,
    pub assessment: Uuid,
    /// When it was opened.
    pub since: Timestamp,
    /// The screen, by a name that the window gives it.
    pub screen: String,
    /// The identifier of the question in front of the room.
    pub question: Option<String>,
}

impl RecoveryNote {
    /// Work that was never saved in its file before the crash: the newest snapshot, if it says so and was taken since the file
    /// was opened. Where it and the file differ, the person decides.
    pub fn unsaved(&self, data: &Path, keep: KeepSnapshots) -> Option<Snapshot> {
        let id = AssessmentId(self.assessment);
        let newest = Snapshots::new(data, keep, &self.file, id)
            .list()
            .into_iter()
            .next()?;

        (newest.reason == Reason::Unsaved && newest.at >= self.since).then_some(newest)
    }
}

/// The note of this program; dropping it removes it, as a clean close does.
#[derive(Debug)]
pub struct Recovery {
    said: RecoveryNote,
    /// `None` once the note has been removed: what was to be said then is said no more.
    files: Arc<Mutex<Option<NoteFiles>>>,
}

/// The note on the disk with its lock; dropping it removes both.
#[derive(Debug)]
struct NoteFiles {
    note: PathBuf,
    lock: PathBuf,
    /// Held as long as the program runs; none where the file system knows no locks.
    held: Option<File>,
}

/// What is to be written down of a running program, on any thread.
#[derive(Debug)]
#[must_use = "nothing is written before it runs"]
pub struct RecoveryUpdate {
    note: RecoveryNote,
    files: Arc<Mutex<Option<NoteFiles>>>,
}

impl RecoveryUpdate {
    /// Writes it down, unless the program has closed the file.
    ///
    /// # Errors
    /// Why it could not be written; what was said before stands on the disk.
    pub fn run(self) -> Result<(), SaveError> {
        match &*sync::lock(&self.files) {
            Some(files) => state_file::save_with(&files.note, &self.note, Care::PASSING_PRIVATE),
            None => Ok(()),
        }
    }
}

impl Recovery {
    /// A file is open; what is said of it is on the disk when this returns.
    ///
    /// # Errors
    /// Why no note can be kept; then a crash is not noticed, and nothing else is amiss.
    pub fn begin(data: &Path, note: RecoveryNote) -> Result<Self, SaveError> {
        let folder = data.join(FOLDER);
        let name = Uuid::new_v4();
        let lock = folder.join(format!("{name}.lock"));

        // The lock comes first: a note without one would look left behind.
        state_file::make_private_folder(&folder)?;
        let held = open_lock(&lock).ok().filter(|file| file.try_lock().is_ok());
        let files = NoteFiles {
            note: folder.join(format!("{name}.ron")),
            lock,
            held,
        };
        state_file::save_with(&files.note, &note, Care::PRIVATE)?;

        Ok(Self {
            said: note,
            files: Arc::new(Mutex::new(Some(files))),
        })
    }

    /// Work is at another screen or question, or the file has another name: what is to be written down, in the order in which
    /// it was said. `None` if it is said already.
    pub fn say(&mut self, note: RecoveryNote) -> Option<RecoveryUpdate> {
        if note == self.said {
            return None;
        }

        self.said.clone_from(&note);

        Some(RecoveryUpdate {
            note,
            files: Arc::clone(&self.files),
        })
    }

    /// What was said last.
    pub fn said(&self) -> &RecoveryNote {
        &self.said
    }
}

impl Drop for Recovery {
    fn drop(&mut self) {
        sync::lock(&self.files).take();
    }
}

impl Drop for NoteFiles {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.note);
        drop(self.held.take());
        let _ = fs::remove_file(&self.lock);
    }
}

/// A note that a crashed program left behind. It stays on the disk until it is taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftNote {
    pub note: RecoveryNote,
    path: PathBuf,
}

impl LeftNote {
    /// Removes this note, and no other. `None` if another window has taken it in the meantime, or if it cannot be removed.
    ///
    /// A note is taken before its file is opened: should the file bring the program down, the next start does not open it again.
    pub fn take(self) -> Option<RecoveryNote> {
        let lock = self.path.with_extension("lock");
        let held = File::open(&lock);

        // Two windows that start together find the same notes: the one that holds the lock takes it.
        if let Ok(held) = &held
            && held.try_lock().is_err()
        {
            return None;
        }

        fs::remove_file(&self.path).ok()?;
        drop(held);
        let _ = fs::remove_file(&lock);

        Some(self.note)
    }
}

/// The notes that crashed programs left behind, the latest first. A note that says nothing, or is damaged, is removed.
pub fn left_behind(data: &Path) -> Vec<LeftNote> {
    let Ok(entries) = fs::read_dir(data.join(FOLDER)) else {
        return Vec::new();
    };
    let mut left: Vec<LeftNote> = entries
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "ron"))
        .filter(|path| !is_running(path))
        .filter_map(|path| {
            let note: RecoveryNote = state_file::load(&path);
            let left = LeftNote { note, path };

            if left.note.file.as_os_str().is_empty() {
                let _ = fs::remove_file(left.path.with_extension("lock"));
                let _ = fs::remove_file(left.path);

                return None;
            }

            Some(left)
        })
        .collect();
    left.sort_by_key(|left| std::cmp::Reverse(left.note.since));

    left
}

/// Whether the program that wrote a note still runs. Without a lock nobody can tell: a program that could not have one is taken for gone.
fn is_running(note: &Path) -> bool {
    File::open(note.with_extension("lock")).is_ok_and(|held| held.try_lock().is_err())
}

fn open_lock(path: &Path) -> std::io::Result<File> {
    OpenOptions::new()
        .read(true)
        .write(true)
        .create(true)
        .truncate(false)
        .open(path)
}

#[cfg(test)]
mod tests;
