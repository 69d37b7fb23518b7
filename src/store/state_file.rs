//! Reads and writes the program's own small files. A damaged one never stops the program: it is renamed and begun anew.

use crate::questionnaire::read::{options, parse};
use crate::store::disk::{Readers, Real, make_lasting_folder, open_hidden};
use crate::store::error::{SaveCause, SaveError};
use crate::store::file::{self, Care};

use ron::ser::PrettyConfig;
use serde::Serialize;
use serde::de::DeserializeOwned;

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, ErrorKind, Read};
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

/// The largest such file that is read, in bytes.
const SIZE_LIMIT: u64 = 1024 * 1024;

/// How long another window may hold the lock of a file before this one goes on without it.
const PATIENCE: Duration = Duration::from_secs(2);

/// How long this window waits before it tries the lock again.
const PAUSE: Duration = Duration::from_millis(10);

/// The content of the file; the default if it is missing, cannot be read now, or is damaged. A damaged one is
/// renamed to end in `.bad`.
pub(super) fn load<T: DeserializeOwned + Default>(path: &Path) -> T {
    read(path).unwrap_or_default()
}

/// As [`load`], but with an error for an existing file that cannot be read now.
fn read<T: DeserializeOwned + Default>(path: &Path) -> io::Result<T> {
    let mut bytes = Vec::new();

    match File::open(path) {
        Ok(file) => file.take(SIZE_LIMIT + 1).read_to_end(&mut bytes)?,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(T::default()),
        Err(error) => return Err(error),
    };

    let text = std::str::from_utf8(&bytes)
        .ok()
        .filter(|text| text.len() as u64 <= SIZE_LIMIT);

    if let Some(Ok(value)) = text.map(parse) {
        return Ok(value);
    }

    let mut aside = path.as_os_str().to_owned();
    aside.push(".bad");
    // If it cannot be renamed, the next save replaces it: it holds nothing readable.
    let _ = fs::rename(path, aside);

    Ok(T::default())
}

/// Reads the file, changes its content and writes it; returns the new content. Other windows of the program wait meanwhile, so that
/// none of them loses the change of another.
///
/// In a folder without locks it goes on without one.
///
/// # Errors
/// If it cannot be read or written; the file is as it was.
pub(super) fn update<T>(path: &Path, change: impl FnOnce(&mut T)) -> Result<T, SaveError>
where
    T: Serialize + DeserializeOwned + Default,
{
    let _lock = lock_beside(path);
    let mut value: T = read(path).map_err(|error| SaveError {
        path: path.to_owned(),
        cause: error.into(),
    })?;
    change(&mut value);
    save(path, &value)?;

    Ok(value)
}

/// Locks `.NAME.lock` beside a file until the lock is dropped; `None` if that is not possible. The lock's file stays: to remove it
/// would take it away from a window that waits for it.
fn lock_beside(path: &Path) -> Option<File> {
    let mut name = OsString::from(".");
    name.push(path.file_name()?);
    name.push(".lock");
    make_private_folder(path.parent()?).ok()?;
    let mut how = OpenOptions::new();
    how.write(true).create(true).truncate(false);
    let lock = open_hidden(&mut how, &path.with_file_name(name)).ok()?;
    let since = Instant::now();

    loop {
        match lock.try_lock() {
            Ok(()) => return Some(lock),
            Err(TryLockError::WouldBlock) if since.elapsed() < PATIENCE => thread::sleep(PAUSE),
            Err(_) => return None,
        }
    }
}

/// Writes the file by the safe save, with its folder if that is missing.
pub(super) fn save<T: Serialize>(path: &Path, value: &T) -> Result<(), SaveError> {
    save_with(path, value, Care::PRIVATE)
}

/// Makes a folder for this user alone, if it is missing.
pub(super) fn make_private_folder(folder: &Path) -> Result<(), SaveError> {
    make_lasting_folder(&Real, folder, Readers::Own).map_err(|error| SaveError {
        path: folder.to_owned(),
        cause: error.into(),
    })
}

/// As [`save`], with the durability that the file needs.
pub(super) fn save_with<T: Serialize>(path: &Path, value: &T, care: Care) -> Result<(), SaveError> {
    let layout = PrettyConfig::new().new_line("\n");
    let mut text = options()
        .to_string_pretty(value, layout)
        .map_err(|error| SaveError {
            path: path.to_owned(),
            cause: SaveCause::Other(std::io::Error::other(error)),
        })?;
    text.push('\n');

    file::write(path, text.as_bytes(), care)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers(path: &Path) -> Vec<u32> {
        load(path)
    }

    #[test]
    fn changes_of_many_windows_at_once_are_all_there() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("not/yet/there/numbers.ron");

        thread::scope(|scope| {
            for window in 0..8 {
                let path = &path;
                scope.spawn(move || {
                    for n in 0..5 {
                        let add = |numbers: &mut Vec<u32>| numbers.push(window * 10 + n);
                        update(path, add).unwrap();
                    }
                });
            }
        });

        let mut found = numbers(&path);
        found.sort_unstable();
        let expected: Vec<u32> = (0..8)
            .flat_map(|w| (0..5).map(move |n| w * 10 + n))
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    #[cfg(unix)]
    fn only_this_user_reads_what_the_program_remembers() {
        use std::os::unix::fs::PermissionsExt;

        let folder = tempfile::tempdir().unwrap();
        let data = folder.path().join("data");
        let path = data.join("numbers.ron");
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;

        update(&path, |numbers: &mut Vec<u32>| numbers.push(7)).unwrap();

        assert_eq!((mode(&data), mode(&path)), (0o700, 0o600));
    }

    #[test]
    fn where_no_lock_can_be_made_the_file_is_written_all_the_same() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("numbers.ron");
        // A folder is where the lock's file would be.
        fs::create_dir(folder.path().join(".numbers.ron.lock")).unwrap();

        update(&path, |numbers: &mut Vec<u32>| numbers.push(7)).unwrap();

        assert_eq!(numbers(&path), [7]);
    }

    #[test]
    fn a_file_that_cannot_be_read_now_is_not_begun_anew() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("numbers.ron");
        fs::create_dir(&path).unwrap();

        let failed = update(&path, |numbers: &mut Vec<u32>| numbers.push(7));

        assert_eq!(failed.unwrap_err().path, path);
        assert!(path.is_dir());
    }
}
