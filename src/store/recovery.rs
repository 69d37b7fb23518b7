//! The recovery note of a running program: file, screen and question, so that the next start after a crash continues there.
//!
//! Each program has its own note and lock under `sessions`. The system releases the lock when the program ends, however it
//! ends: a note with a free lock is from a crashed program.

use crate::assessment::AssessmentId;
use crate::store::SaveError;
use crate::store::file::Care;
use crate::store::settings::KeepSnapshots;
use crate::store::snapshots::{Snapshot, Snapshots};
use crate::store::state_file;
use crate::sync;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use std::fs::{self, File, OpenOptions};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

const FOLDER: &str = "sessions";

/// The content of a recovery note.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct RecoveryNote {
    pub file: PathBuf,
    pub assessment: Uuid,
    /// The time of its opening.
    pub since: Timestamp,
    /// The screen, by a name from the window.
    pub screen: String,
    /// The identifier of the current question in Assess.
    pub question: Option<String>,
    /// The window of the room view, if it was open.
    pub room: Option<RoomNote>,
}

/// Where the room view was, and what it showed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct RoomNote {
    /// Width and height without the frame, in whole logical pixels.
    pub size: (u32, u32),
    /// Left and upper edge, if the system reports them.
    pub place: Option<(i32, i32)>,
    /// Whether it filled its screen.
    pub is_full: bool,
    /// Whether it was blank.
    pub is_blank: bool,
    /// Whether the values of the stakeholder groups may stand there.
    pub shows_groups: bool,
    /// What it was held on, by a name from the window; `None` if it followed the operator.
    pub held: Option<String>,
}

impl RecoveryNote {
    /// The work that was not saved before the crash: the newest snapshot, if its reason says so and it was taken since the file
    /// was opened. If it differs from the file, the person decides.
    pub fn unsaved(&self, data: &Path, keep: KeepSnapshots) -> Option<Snapshot> {
        let id = AssessmentId(self.assessment);
        let unsaved = Snapshots::new(data, keep, &self.file, id).unsaved();

        unsaved.filter(|unsaved| unsaved.at >= self.since)
    }
}

/// The note of this program; dropping it removes it, as a clean close does.
#[derive(Debug)]
pub struct Recovery {
    said: RecoveryNote,
    /// `None` once the note is removed: later updates are dropped.
    files: Arc<Mutex<Option<NoteFiles>>>,
}

/// The note on the disk with its lock; dropping it removes both.
#[derive(Debug)]
struct NoteFiles {
    note: PathBuf,
    lock: PathBuf,
    /// The lock, for the life of the program; `None` on file systems without locks.
    held: Option<File>,
}

/// An update of the note, which any thread may write.
#[derive(Debug)]
#[must_use = "nothing is written before it runs"]
pub struct RecoveryUpdate {
    note: RecoveryNote,
    files: Arc<Mutex<Option<NoteFiles>>>,
}

impl RecoveryUpdate {
    /// Writes the update, unless the program has closed the file.
    ///
    /// # Errors
    /// If it cannot be written; the note before stays on the disk.
    pub fn run(self) -> Result<(), SaveError> {
        match &*sync::lock(&self.files) {
            Some(files) => state_file::save_with(&files.note, &self.note, Care::PASSING_PRIVATE),
            None => Ok(()),
        }
    }
}

impl Recovery {
    /// Writes the note of a newly opened file; when this returns, it is on the disk.
    ///
    /// # Errors
    /// If no note can be written: then the next start does not notice a crash.
    pub fn begin(data: &Path, note: RecoveryNote) -> Result<Self, SaveError> {
        let folder = data.join(FOLDER);
        let name = Uuid::new_v4();
        let lock = folder.join(format!("{name}.lock"));

        // The lock comes first: a note without a lock would look like one of a crashed program.
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

    /// The update for another screen, question or path; `None` if the note says so already. Run updates in the order in which
    /// they were made.
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

    /// The last note.
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

/// A note of a crashed program. It stays on the disk until [`Self::take`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftNote {
    pub note: RecoveryNote,
    path: PathBuf,
}

impl LeftNote {
    /// Removes this note from the disk. `None` if another window has taken it meanwhile, or if it cannot be removed.
    ///
    /// Take a note before opening its file: if the file crashes the program, the next start does not open it again.
    pub fn take(self) -> Option<RecoveryNote> {
        let lock = self.path.with_extension("lock");
        let held = File::open(&lock);

        // Two windows that start together find the same notes: the one that gets the lock takes the note.
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

/// The notes of crashed programs, the latest first. Empty and damaged notes are removed.
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

/// Whether the program of a note still runs. A program without a lock counts as ended.
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
