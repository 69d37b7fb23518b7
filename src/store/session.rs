//! What a running program writes down of itself, so that the next start after a crash opens where work stopped.
//!
//! Each program has a note and a lock of its own under `sessions`. The system lets the lock go when the program ends, however it
//! ends: a note whose lock is free was left behind.

use crate::assessment::AssessmentId;
use crate::store::SaveError;
use crate::store::file::Care;
use crate::store::kept;
use crate::store::settings::KeepSnapshots;
use crate::store::snapshots::{Reason, Snapshot, Snapshots};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use std::fs::{self, File, OpenOptions};
use std::path::{Path, PathBuf};

const FOLDER: &str = "sessions";

/// Where work is in a running program.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Note {
    /// The file that is open.
    pub file: PathBuf,
    /// The assessment in it.
    pub assessment: Uuid,
    /// When it was opened.
    pub since: Timestamp,
    /// The screen, by a name that the window gives it.
    pub screen: String,
    /// The identifier of the question in front of the room.
    pub question: Option<String>,
}

impl Note {
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
pub struct Session {
    note: PathBuf,
    lock: PathBuf,
    /// Held as long as the program runs; none where the file system knows no locks.
    held: Option<File>,
    said: Note,
}

impl Session {
    /// A file is open; what is said of it is on the disk when this returns.
    ///
    /// # Errors
    /// Why no note can be kept; then a crash is not noticed, and nothing else is amiss.
    pub fn begin(data: &Path, note: Note) -> Result<Self, SaveError> {
        let folder = data.join(FOLDER);
        let name = Uuid::new_v4();
        let lock = folder.join(format!("{name}.lock"));

        // The lock comes first: a note without one would look left behind.
        kept::make_private_folder(&folder)?;
        let held = open_lock(&lock).ok().filter(|file| file.try_lock().is_ok());
        let session = Self {
            note: folder.join(format!("{name}.ron")),
            lock,
            held,
            said: note,
        };
        kept::save_with(&session.note, &session.said, Care::PRIVATE)?;

        Ok(session)
    }

    /// Work is at another screen or question, or the file has another name. Quick; nothing is written if it is said already.
    ///
    /// # Errors
    /// Why it could not be written; what was said before stands.
    pub fn say(&mut self, note: Note) -> Result<(), SaveError> {
        if note == self.said {
            return Ok(());
        }

        kept::save_with(&self.note, &note, Care::PASSING_PRIVATE)?;
        self.said = note;

        Ok(())
    }

    /// What was said last.
    pub fn said(&self) -> &Note {
        &self.said
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.note);
        drop(self.held.take());
        let _ = fs::remove_file(&self.lock);
    }
}

/// What crashed programs left behind, the latest first. It is told once: should a file bring the program down as it opens, the
/// start after that does not open it again.
pub fn left_behind(data: &Path) -> Vec<Note> {
    let Ok(entries) = fs::read_dir(data.join(FOLDER)) else {
        return Vec::new();
    };
    let mut left: Vec<Note> = entries
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "ron"))
        .filter_map(|note| {
            let lock = note.with_extension("lock");
            let held = File::open(&lock);

            // Without a lock nobody can tell; a program that could not have one leaves a note that is told once.
            if let Ok(held) = &held
                && held.try_lock().is_err()
            {
                return None;
            }

            let said: Note = kept::load(&note);
            let _ = fs::remove_file(&note);
            drop(held);
            let _ = fs::remove_file(&lock);

            (!said.file.as_os_str().is_empty()).then_some(said)
        })
        .collect();
    left.sort_by_key(|note| std::cmp::Reverse(note.since));

    left
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
