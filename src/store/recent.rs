//! The list of recently opened assessments on this computer, which Home shows.

use crate::store::SaveError;
use crate::store::state_file;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use std::path::{Path, PathBuf};

const FILE: &str = "recent.ron";

/// The most files in the list.
pub(crate) const LIMIT: usize = 20;

/// The recent files, the newest first, each once.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Recent {
    entries: Vec<RecentFile>,
}

/// A change of the list.
#[derive(Debug, Clone, PartialEq)]
pub enum RecentChange {
    /// Puts a file at the head of the list, as when it was opened or saved.
    Add(RecentFile),
    /// Takes a file off the list.
    Remove(PathBuf),
}

/// A file as Home shows it without opening it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RecentFile {
    /// The absolute path.
    pub path: PathBuf,
    pub title: String,
    pub country: String,
    /// The progress of each element, in the order of the questionnaire.
    pub elements: Vec<Answered>,
    /// The time of the last opening.
    pub at: Timestamp,
}

/// The progress of an element.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answered {
    /// Questions that are answered, at most those that are asked.
    pub answered: u32,
    /// Questions that are asked.
    pub asked: u32,
}

impl Answered {
    /// The answered share, 0 to 1; without asked questions it is 1.
    pub fn share(self) -> f32 {
        if self.asked == 0 {
            1.0
        } else {
            self.answered.min(self.asked) as f32 / self.asked as f32
        }
    }
}

/// Whether a recent file still exists.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    Found,
    /// It is missing now: moved, removed, or on a stick that is not plugged in.
    NotFound,
}

impl RecentFile {
    /// Looks on the disk whether the file still exists.
    pub fn presence(&self) -> Presence {
        if self.path.is_file() {
            Presence::Found
        } else {
            Presence::NotFound
        }
    }

    /// The progress of the whole assessment.
    pub fn whole(&self) -> Answered {
        let of = |count: fn(&Answered) -> u32| {
            self.elements.iter().map(count).fold(0, u32::saturating_add)
        };

        Answered {
            answered: of(|element| element.answered),
            asked: of(|element| element.asked),
        }
    }
}

impl Recent {
    /// Reads the list in a data folder. It never fails: an unreadable list is empty, and a damaged file is renamed.
    pub fn load(folder: &Path) -> Self {
        let mut recent: Self = state_file::load(&folder.join(FILE));
        recent.entries.truncate(LIMIT);

        recent
    }

    /// Changes the list in a data folder, including what other windows have written there since. Returns the new list.
    ///
    /// # Errors
    /// If it cannot be written; the list before is whole.
    pub fn update(folder: &Path, change: RecentChange) -> Result<Self, SaveError> {
        state_file::update(&folder.join(FILE), |recent: &mut Self| recent.apply(change))
    }

    pub fn apply(&mut self, change: RecentChange) {
        match change {
            RecentChange::Add(entry) => self.add(entry),
            RecentChange::Remove(path) => self.remove(&path),
        }
    }

    /// The files, the newest first.
    pub fn entries(&self) -> &[RecentFile] {
        &self.entries
    }

    /// Puts a file at the top and removes its older entry. A path that is not Unicode cannot be listed.
    pub fn add(&mut self, entry: RecentFile) {
        if entry.path.to_str().is_none() {
            return;
        }

        self.remove(&entry.path);
        self.entries.insert(0, entry);
        self.entries.truncate(LIMIT);
    }

    /// Forgets a file.
    pub fn remove(&mut self, path: &Path) {
        self.entries.retain(|entry| entry.path != path);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    use std::fs;

    fn entry(path: impl Into<PathBuf>) -> RecentFile {
        RecentFile {
            path: path.into(),
            title: "الدورة \"الأولى\"".into(),
            country: "Arvenia".into(),
            elements: vec![Answered {
                answered: 3,
                asked: 17,
            }],
            at: Timestamp::UNIX_EPOCH,
        }
    }

    fn paths(recent: &Recent) -> Vec<&str> {
        let paths = recent.entries().iter().filter_map(|e| e.path.to_str());

        paths.collect()
    }

    #[test]
    fn the_newest_stands_first_and_each_file_once() {
        let mut recent = Recent::default();

        for path in ["a", "b", "a", "c"] {
            recent.add(entry(path));
        }

        assert_eq!(paths(&recent), ["c", "a", "b"]);

        recent.remove(Path::new("a"));
        assert_eq!(paths(&recent), ["c", "b"]);
    }

    #[test]
    fn twenty_files_are_remembered() {
        let mut recent = Recent::default();

        for n in 0..25 {
            recent.add(entry(n.to_string()));
        }

        assert_eq!(recent.entries().len(), LIMIT);
        assert_eq!(paths(&recent)[0], "24");
    }

    #[test]
    fn the_list_comes_back_as_it_was_saved() {
        let folder = tempfile::tempdir().unwrap();
        let add = RecentChange::Add(entry("/somewhere/a.assessment.ron"));
        let recent = Recent::update(folder.path(), add).unwrap();

        assert_eq!(paths(&recent), ["/somewhere/a.assessment.ron"]);
        assert_eq!(Recent::load(folder.path()), recent);
    }

    #[test]
    fn a_window_keeps_the_files_that_another_has_added() {
        let folder = tempfile::tempdir().unwrap();
        let update = |change| Recent::update(folder.path(), change).unwrap();
        let mine = Recent::load(folder.path());
        assert_eq!(mine, Recent::default());

        update(RecentChange::Add(entry("theirs")));
        let recent = update(RecentChange::Add(entry("mine")));
        assert_eq!(paths(&recent), ["mine", "theirs"]);

        let recent = update(RecentChange::Remove("theirs".into()));
        assert_eq!(paths(&recent), ["mine"]);
    }

    #[test]
    fn a_damaged_list_is_empty_and_kept_aside() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join(FILE), "[(path: \"half").unwrap();

        assert_eq!(Recent::load(folder.path()), Recent::default());
        let aside = fs::read_to_string(folder.path().join("recent.ron.bad")).unwrap();
        assert_eq!(aside, "[(path: \"half");
    }

    #[test]
    fn a_file_that_is_gone_is_not_found() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.assessment.ron");
        fs::write(&path, "").unwrap();
        assert_eq!(entry(&path).presence(), Presence::Found);

        fs::remove_file(&path).unwrap();
        assert_eq!(entry(&path).presence(), Presence::NotFound);
    }
}
