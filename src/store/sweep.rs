//! Removes the drafts that crashes left in the folders of the program's own files, and those that killed exports left.

use crate::store::Places;
use crate::store::disk::{DRAFT_BEGINNING, DRAFT_END};

use std::ffi::OsStr;
use std::fs::{self, DirEntry};
use std::path::Path;
use std::time::{Duration, SystemTime};

/// Another program may still be writing a younger draft; no write takes this long.
const OLD: Duration = Duration::from_hours(1);

/// How much older than a new draft of an export one of another must be; no export takes this long.
const OLD_EXPORT: Duration = Duration::from_mins(10);

/// How deep the program's own folders go: the snapshots of an assessment are in a folder of a folder of the data.
const DEPTH: usize = 2;

/// Removes drafts in the folders of the program that are older than an hour. It touches nothing else; what
/// cannot be removed stays.
pub fn sweep(places: &Places, now: SystemTime) {
    for folder in [places.config(), places.data()] {
        sweep_folder(folder, now, DEPTH);
    }
}

/// Removes the drafts of exports in a folder that were killed ten minutes ago or before: they hold whole documents. `now` is the time
/// of a new draft there, since the disk of a share has a clock of its own. Drafts of saves stay to those who have the file open.
pub(super) fn sweep_exports(folder: &Path, now: SystemTime) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        if entry.metadata().is_ok_and(|about| about.is_file())
            && is_draft_of_export(&entry.file_name())
        {
            remove_if_old(&entry, now, OLD_EXPORT);
        }
    }
}

fn sweep_folder(folder: &Path, now: SystemTime, depth: usize) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let Ok(about) = entry.metadata() else {
            continue;
        };

        if about.is_dir() && depth > 0 {
            sweep_folder(&entry.path(), now, depth - 1);
        } else if about.is_file() && is_draft(&entry.file_name()) {
            remove_if_old(&entry, now, OLD);
        }
    }
}

/// Removes a file that was written longer ago than this. A clock that ran ahead makes a draft look young: it stays until it is old enough.
fn remove_if_old(entry: &DirEntry, now: SystemTime, old: Duration) {
    let modified = entry.metadata().and_then(|about| about.modified());
    let age = modified.ok().and_then(|at| now.duration_since(at).ok());

    if age.is_some_and(|age| age > old) {
        let _ = fs::remove_file(entry.path());
    }
}

/// Whether a file has the name of a draft.
pub(super) fn is_draft(name: &OsStr) -> bool {
    let name = name.to_string_lossy();

    name.starts_with(DRAFT_BEGINNING) && name.ends_with(DRAFT_END)
}

/// Whether a file has the name of a draft that replaces no file in particular: the name of such a file is part of the name of its draft.
fn is_draft_of_export(name: &OsStr) -> bool {
    let name = name.to_string_lossy();
    let random = name
        .strip_prefix(DRAFT_BEGINNING)
        .and_then(|name| name.strip_suffix(DRAFT_END));

    random.is_some_and(|random| !random.contains('-'))
}

#[cfg(test)]
mod tests {
    use super::*;

    use std::fs::File;
    use std::path::PathBuf;

    fn put(path: &Path, at: SystemTime) -> PathBuf {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        let file = File::create(path).unwrap();
        file.set_modified(at).unwrap();

        path.to_owned()
    }

    #[test]
    fn old_drafts_go_and_nothing_else_does() {
        let folder = tempfile::tempdir().unwrap();
        let (config, data) = (folder.path().join("config"), folder.path().join("data"));
        let places = Places::new([], config.clone(), data.clone());
        let now = SystemTime::now();
        let before = |minutes| now - Duration::from_mins(minutes);
        let draft = format!("{DRAFT_BEGINNING}1a2b-x{DRAFT_END}");
        let old = [
            config.join(&draft),
            data.join(&draft),
            data.join("sessions").join(&draft),
            data.join("snapshots").join("of-one").join(&draft),
        ]
        .map(|path| put(&path, before(61)));
        let kept = [
            put(&data.join("recent.ron"), before(61)),
            put(&data.join("sessions").join("x.ron"), before(61)),
            put(
                &config.join(format!("{DRAFT_BEGINNING}y{DRAFT_END}")),
                before(59),
            ),
            put(
                &data.join(format!("{DRAFT_BEGINNING}z{DRAFT_END}")),
                now + Duration::from_mins(90),
            ),
            // The program has no files at this depth.
            put(&data.join("a/b/c").join(&draft), before(61)),
        ];

        sweep(&places, now);

        assert!(old.iter().all(|path| !path.exists()));
        assert!(kept.iter().all(|path| path.exists()));
    }
}
