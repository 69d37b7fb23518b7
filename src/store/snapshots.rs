//! Snapshots: earlier states of an assessment as whole files outside of it, so that damage to the file does not reach them.
//!
//! They are in the data folder under the identifier of the assessment, or beside the file if the person prefers that, and are
//! for this user alone. A name contains time (UTC), number and reason.

mod thin;

pub use thin::thinned;

use crate::assessment::{Assessment, AssessmentId};
use crate::questionnaire::read::parse;
use crate::store::file::{self, Care, folder_of};
use crate::store::format::{self, leading_id};
use crate::store::name::{EXTENSION, stem_of};
use crate::store::settings::KeepSnapshots;
use crate::store::shared::is_same_file;
use crate::store::state_file;
use crate::store::sweep::is_draft;
use crate::store::{OpenError, SaveCause, SaveError, Seal, encode, round_keys};

use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

const FOLDER: &str = "snapshots";
const OWNER: &str = "of.ron";
const TIME: &str = "%Y-%m-%dT%H-%M-%S-%3fZ";

/// How many names to try if other windows take snapshots at the same time.
const TRIES: u64 = 64;

/// Why a snapshot was taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Reason {
    /// The file was opened for editing.
    Opened,
    /// Ten minutes of work have passed.
    Work,
    /// Other copies are about to be joined.
    Join,
    /// An earlier state is about to be restored.
    Restore,
    /// The file is about to be written in a newer format.
    Migration,
    /// The file was closed.
    Closed,
    /// The work cannot be saved in its file now.
    Unsaved,
    /// Somebody has mended the file by hand, and it is about to be sealed again.
    Mended,
    /// A reason of a newer program that this one does not know.
    Other,
}

impl Reason {
    const NAMED: [(Self, &'static str); 8] = [
        (Self::Opened, "opened"),
        (Self::Work, "work"),
        (Self::Join, "join"),
        (Self::Restore, "restore"),
        (Self::Migration, "migration"),
        (Self::Closed, "closed"),
        (Self::Unsaved, "unsaved"),
        (Self::Mended, "mended"),
    ];

    /// Whether the state is only kept since something else replaces it: it decides nothing about work that could not be saved.
    fn stands_by(self) -> bool {
        matches!(self, Self::Join | Self::Restore | Self::Mended)
    }

    fn name(self) -> &'static str {
        let known = Self::NAMED.iter().find(|(reason, _)| *reason == self);

        known.map_or("other", |(_, name)| name)
    }

    fn named(name: &str) -> Self {
        let known = Self::NAMED.iter().find(|(_, known)| *known == name);

        known.map_or(Self::Other, |(reason, _)| *reason)
    }
}

/// A snapshot without its content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Snapshot {
    pub path: PathBuf,
    /// The time, by the clock of that computer.
    pub at: Timestamp,
    /// The number of the snapshot: of two, the one with the higher number is newer, independent of the clock.
    pub number: u64,
    pub reason: Reason,
    /// Its size in bytes.
    pub size: u64,
}

impl Snapshot {
    /// Reads the assessment in it.
    ///
    /// # Errors
    /// If it cannot be read.
    pub fn read(&self) -> Result<Assessment, OpenError> {
        let opened = file::open(&self.path)?;

        Ok(round_keys::open(opened.assessment))
    }
}

/// The snapshots of one assessment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Snapshots {
    id: AssessmentId,
    file: PathBuf,
    /// The folder for new snapshots.
    folder: PathBuf,
    /// The folder before the setting was changed: its snapshots are listed too.
    other: PathBuf,
}

/// The file of the snapshots in a folder, by which they are found when that file is damaged.
#[derive(Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
struct Owner {
    path: PathBuf,
    /// Of which file each snapshot is, by its name: several files may hold copies of one assessment.
    of: BTreeMap<String, PathBuf>,
}

impl Owner {
    fn read(folder: &Path) -> Self {
        fs::read_to_string(folder.join(OWNER))
            .ok()
            .and_then(|text| parse(&text).ok())
            .unwrap_or_default()
    }
}

impl Snapshots {
    /// The snapshots of an assessment in a file; `data` is the data folder of the program.
    pub fn new(data: &Path, keep: KeepSnapshots, file: &Path, id: AssessmentId) -> Self {
        let own = data.join(FOLDER).join(id.0.to_string());
        let beside = beside(file);
        let (folder, other) = match keep {
            KeepSnapshots::OnThisComputer => (own, beside),
            KeepSnapshots::BesideTheFile => (beside, own),
        };

        Self {
            id,
            file: file.to_owned(),
            folder,
            other,
        }
    }

    /// The snapshots of a damaged file: found by the identifier at its head, or else by its path.
    pub fn of_damaged(data: &Path, keep: KeepSnapshots, file: &Path) -> Option<Self> {
        let head = file::read_bytes(file).ok();
        let named = head.and_then(|bytes| leading_id(&String::from_utf8_lossy(&bytes)));
        let beside = || {
            let newest = list_in(&beside(file))
                .into_iter()
                .find_map(|s| s.read().ok());

            newest.map(|assessment| assessment.id())
        };
        let id = named.or_else(|| owner_of(data, file)).or_else(beside)?;

        Some(Self::new(data, keep, file, id))
    }

    /// Writes the present state, then thins. Returns the new snapshot; `None` if the newest one holds the same.
    ///
    /// # Errors
    /// If it cannot be written. The file itself is untouched.
    pub fn take(
        &self,
        assessment: &Assessment,
        reason: Reason,
        now: Timestamp,
    ) -> Result<Option<Snapshot>, SaveError> {
        // Only what stands for the file while that cannot be written holds the views of open rounds, under their seal.
        let text = match reason {
            Reason::Unsaved => {
                round_keys::keep(assessment)?;

                encode(assessment)
            }
            _ => encode(&assessment.without_sealed_views()),
        };
        let text = text.map_err(|error| SaveError {
            path: self.folder.clone(),
            cause: error.into(),
        })?;
        let known = self.list();

        let is_there = |newest: &Snapshot| {
            holds(newest, &text)
                && (reason.stands_by() || !newest.reason.stands_by())
                && self.of_file()(newest)
        };

        if known.first().is_some_and(is_there) {
            return Ok(None);
        }

        let next = known.first().map_or(1, |newest| newest.number + 1);
        let taken = self.write(text.as_bytes(), reason, now, next)?;
        self.thin(now);
        self.own(Some(&taken));

        Ok(Some(taken))
    }

    /// Keeps a file of an older format as it is, byte for byte: the next save writes it in the newest one, which the program that
    /// wrote it cannot open. One with an open round is not kept so, since that format has its views in clear. `None` if there is
    /// nothing to keep.
    ///
    /// # Errors
    /// As [`Snapshots::keep`].
    pub fn keep_older_format(
        &self,
        assessment: &Assessment,
        now: Timestamp,
    ) -> Result<Option<Snapshot>, SaveError> {
        let text = file::read_text(&self.file).unwrap_or_default();
        let is_kept = |snapshot: &Snapshot| snapshot.reason == Reason::Migration;

        if !format::is_of_older_format(&text)
            || !assessment.sealed_views().is_empty()
            || self.list().iter().any(is_kept)
        {
            return Ok(None);
        }

        self.keep(&self.file, Reason::Migration, now).map(Some)
    }

    /// Keeps a file as it is, byte for byte, also if it can no longer be read as the program wrote it.
    ///
    /// # Errors
    /// If it cannot be read or written.
    pub fn keep(&self, file: &Path, reason: Reason, now: Timestamp) -> Result<Snapshot, SaveError> {
        let bytes = fs::read(file).map_err(|error| SaveError {
            path: file.to_owned(),
            cause: error.into(),
        })?;
        let next = self.list().first().map_or(1, |newest| newest.number + 1);
        let kept = self.write(&bytes, reason, now, next)?;
        self.own(Some(&kept));

        Ok(kept)
    }

    fn write(
        &self,
        text: &[u8],
        reason: Reason,
        now: Timestamp,
        next: u64,
    ) -> Result<Snapshot, SaveError> {
        let mut number = next;

        loop {
            let path = self.folder.join(name(now, number, reason));

            match file::write_new(&path, text, Care::PRIVATE) {
                Ok(()) => {
                    return Ok(Snapshot {
                        path,
                        at: now,
                        number,
                        reason,
                        size: text.len() as u64,
                    });
                }
                Err(error) if number < next + TRIES && is_taken(&error) => number += 1,
                Err(error) => return Err(error),
            }
        }
    }

    /// The snapshots, the newest first. A folder that cannot be read has none.
    pub fn list(&self) -> Vec<Snapshot> {
        let mut all = list_in(&self.folder);
        all.extend(list_in(&self.other));
        sort(&mut all);

        all
    }

    /// The newest snapshot that can be read and is as the program wrote it, with its content.
    pub fn newest_good(&self) -> Option<(Snapshot, Assessment)> {
        self.list().into_iter().find_map(|snapshot| {
            let opened = file::open(&snapshot.path).ok()?;
            let is_good = opened.assessment.id() == self.id && opened.seal != Seal::Broken;

            is_good.then_some((snapshot, opened.assessment))
        })
    }

    /// The newest state of this very file that is as the program wrote it, or else one of which the copy in the file has seen
    /// everything; not work that was never in a file.
    pub fn newest_known(&self, in_file: &Assessment) -> Option<(Snapshot, Assessment)> {
        let is_of_file = self.of_file();
        let good = |snapshot: Snapshot| {
            let opened = file::open(&snapshot.path).ok()?;
            let is_good = opened.assessment.id() == self.id && opened.seal == Seal::Whole;

            is_good.then_some((snapshot, opened.assessment))
        };
        let (own, others): (Vec<_>, Vec<_>) = self
            .list()
            .into_iter()
            .filter(|snapshot| snapshot.reason != Reason::Unsaved)
            .partition(is_of_file);
        let is_before = |(_, known): &(Snapshot, Assessment)| {
            known.copy_of() == in_file.copy_of() && in_file.has_seen(known)
        };

        own.into_iter()
            .find_map(good)
            .or_else(|| others.into_iter().filter_map(good).find(is_before))
    }

    /// The work that could not be saved in this very file: its newest snapshot, if its reason says so. One that only stands for
    /// what something else replaces decides nothing about it.
    pub fn unsaved(&self) -> Option<Snapshot> {
        let is_of_file = self.of_file();
        let newest = self
            .list()
            .into_iter()
            .find(|snapshot| !snapshot.reason.stands_by() && is_of_file(snapshot))?;

        (newest.reason == Reason::Unsaved).then_some(newest)
    }

    /// Tells whether a snapshot is of this file, and not of another one with the same assessment.
    fn of_file(&self) -> impl Fn(&Snapshot) -> bool + use<> {
        let owners =
            [&self.folder, &self.other].map(|folder| (folder.clone(), Owner::read(folder)));
        let file = self.file.clone();
        let beside = beside(&self.file);

        move |snapshot| {
            let folder = folder_of(&snapshot.path);
            let owner = owners.iter().find(|(known, _)| known == folder);
            let path = owner.map(|(_, owner)| {
                let of = owner.of.get(&name_in(&snapshot.path));

                of.unwrap_or(&owner.path)
            });

            folder == beside || path.is_some_and(|path| is_same_file(path, &file))
        }
    }

    /// Removes the snapshots that [`thinned`] does not keep. One that cannot be removed stays.
    pub fn thin(&self, now: Timestamp) {
        let mut all = self.list();
        all.reverse();
        let times: Vec<Timestamp> = all.iter().map(|snapshot| snapshot.at).collect();

        for (snapshot, keep) in all.iter().zip(thinned(&times, now)) {
            if keep == thin::Retention::Removed {
                let _ = fs::remove_file(&snapshot.path);
            }
        }
    }

    /// Removes every snapshot of this assessment, on this computer and beside the file.
    ///
    /// # Errors
    /// The first one that could not be removed; the others are gone.
    pub fn forget(&self) -> Result<(), SaveError> {
        let mut failed = None;

        for snapshot in self.list() {
            if let Err(error) = fs::remove_file(&snapshot.path)
                && error.kind() != io::ErrorKind::NotFound
            {
                failed.get_or_insert(SaveError {
                    path: snapshot.path,
                    cause: error.into(),
                });
            }
        }

        for folder in [&self.folder, &self.other] {
            let _ = fs::remove_file(folder.join(OWNER));
            remove_all_drafts(folder);
            // This removes the folder only if it is empty.
            let _ = fs::remove_dir(folder);
        }

        failed.map_or(Ok(()), Err)
    }

    /// Moves the snapshots with the file to another name or folder; call it after the file was moved.
    ///
    /// # Errors
    /// If the snapshots beside the old name cannot be moved; they are whole.
    pub fn follow(&mut self, file: &Path) -> Result<(), SaveError> {
        let (from, to) = (beside(&self.file), beside(file));
        let before = std::mem::replace(&mut self.file, file.to_owned());

        for folder in [&mut self.folder, &mut self.other] {
            if *folder == from {
                folder.clone_from(&to);
            }
        }

        if from != to && from.is_dir() {
            fs::rename(&from, &to).map_err(|error| SaveError {
                path: to,
                cause: error.into(),
            })?;
        }

        self.own_as(None, Some(&before));

        Ok(())
    }

    /// Notes the path of the file, and that a snapshot is of it. Without this note the snapshots are found by the identifier in the
    /// file.
    fn own(&self, new: Option<&Snapshot>) {
        self.own_as(new, None);
    }

    /// The same for a file that had another path before.
    fn own_as(&self, new: Option<&Snapshot>, before: Option<&Path>) {
        if !self.folder.is_dir() {
            return;
        }

        let known = Owner::read(&self.folder);
        let is_there = |name: &String| self.folder.join(name).exists();
        let mut of: BTreeMap<String, PathBuf> = known
            .of
            .iter()
            .filter(|(name, _)| is_there(name))
            .map(|(name, path)| {
                let path = if before == Some(path) {
                    &self.file
                } else {
                    path
                };

                (name.clone(), path.clone())
            })
            .collect();

        if let Some(new) = new {
            of.insert(name_in(&new.path), self.file.clone());
        }

        let path = self.file.clone();
        let owner = Owner { path, of };

        if owner != known {
            let _ = state_file::save_with(&self.folder.join(OWNER), &owner, Care::PASSING_PRIVATE);
        }
    }
}

/// The name of a snapshot in its folder.
fn name_in(path: &Path) -> String {
    let name = path.file_name().unwrap_or_default();

    name.to_string_lossy().into_owned()
}

/// The folder beside a file for its snapshots.
fn beside(file: &Path) -> PathBuf {
    folder_of(file).join(format!("{}.{FOLDER}", stem_of(file)))
}

/// Removes drafts that a crash left in a folder of snapshots.
fn remove_all_drafts(folder: &Path) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        if is_draft(&entry.file_name()) {
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// The assessment whose snapshots were taken from a file.
fn owner_of(data: &Path, file: &Path) -> Option<AssessmentId> {
    let folders = fs::read_dir(data.join(FOLDER)).ok()?;

    folders.flatten().find_map(|folder| {
        let id = folder.file_name().to_str()?.parse().ok()?;
        let owner = Owner::read(&folder.path());

        (owner.path == file).then_some(AssessmentId(id))
    })
}

fn list_in(folder: &Path) -> Vec<Snapshot> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Vec::new();
    };
    let mut all: Vec<Snapshot> = entries
        .flatten()
        .filter_map(|entry| {
            let name = entry.file_name();
            let (at, number, reason) = parts(name.to_str()?)?;
            let about = entry.metadata().ok().filter(fs::Metadata::is_file)?;

            Some(Snapshot {
                path: entry.path(),
                at,
                number,
                reason,
                size: about.len(),
            })
        })
        .collect();
    sort(&mut all);

    all
}

fn sort(snapshots: &mut [Snapshot]) {
    snapshots.sort_by_key(|snapshot| Reverse((snapshot.number, snapshot.at)));
}

fn name(at: Timestamp, number: u64, reason: Reason) -> String {
    let time = at.to_zoned(TimeZone::UTC).strftime(TIME);

    format!("{time}.{number}.{}{EXTENSION}", reason.name())
}

/// Reads the name of a snapshot; `None` for any other name.
fn parts(name: &str) -> Option<(Timestamp, u64, Reason)> {
    let mut parts = name.strip_suffix(EXTENSION)?.split('.');
    let (time, number, reason) = (parts.next()?, parts.next()?, parts.next()?);
    let at = jiff::civil::DateTime::strptime(TIME, time).ok()?;
    let at = at.to_zoned(TimeZone::UTC).ok()?.timestamp();

    parts
        .next()
        .is_none()
        .then_some((at, number.parse().ok()?, Reason::named(reason)))
}

fn holds(snapshot: &Snapshot, text: &str) -> bool {
    snapshot.size == text.len() as u64
        && fs::read(&snapshot.path).is_ok_and(|bytes| bytes == text.as_bytes())
}

fn is_taken(error: &SaveError) -> bool {
    matches!(&error.cause, SaveCause::Other(error) if error.kind() == io::ErrorKind::AlreadyExists)
}

#[cfg(test)]
mod tests;
