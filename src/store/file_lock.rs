//! One file, one editor: two small hidden files beside an assessment say that it is open, and who has it.
//!
//! `.NAME.lock` is empty and locked by the system as long as the program runs; `.NAME.holder` says which computer, and since
//! when. A holder without a lock was left behind: by a crash, on a stick that moved on, or by a service that copies files.

use crate::questionnaire::read::{options, parse};
use crate::store::computer_name;
use crate::store::file::{self, Care, followed, remove_drafts};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, ErrorKind, Read};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

/// How often a lock file is opened again that was let go just then.
const TRIES: u32 = 16;

/// How long a holder is waited for that has its lock and has not said its name yet.
const NAMELESS: Duration = Duration::from_millis(20);

/// The largest file of a holder that is read, in bytes.
const SIZE_LIMIT: u64 = 64 * 1024;

/// Who has a file open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Holder {
    /// The name of the computer; may be empty.
    pub computer: String,
    /// The version of the program.
    pub program: String,
    /// This opening of this file; random, never reused.
    pub opening: Uuid,
    pub since: Timestamp,
}

impl Default for Holder {
    fn default() -> Self {
        Self {
            computer: String::new(),
            program: String::new(),
            opening: Uuid::nil(),
            since: Timestamp::UNIX_EPOCH,
        }
    }
}

impl Holder {
    /// This program on this computer.
    pub fn new(opening: Uuid, since: Timestamp) -> Self {
        Self {
            computer: computer_name(),
            program: env!("CARGO_PKG_VERSION").to_owned(),
            opening,
            since,
        }
    }
}

/// What became of taking a file.
#[derive(Debug)]
pub enum Taken {
    /// It is this program's until the lock is dropped.
    Mine(FileLock),
    /// Another program has it open, or another window: it may be read only. Nobody, if it did not say who it is.
    Theirs(Option<Holder>),
    /// Another computer had it open and has not closed it: the person decides, then [`take_over`].
    Abandoned(Holder),
    /// Its folder or file system knows no locks: what the file holds is compared before every save, as always.
    NoLocks,
}

/// A file that is this program's to edit; dropping it lets the file go and removes both hidden files.
#[derive(Debug)]
pub struct FileLock {
    paths: LockPaths,
    me: Holder,
    lock: Option<File>,
}

/// Takes a file for editing. The file itself is neither read nor written.
///
/// What a crash on this computer left behind is taken in silence.
pub fn take(path: &Path, me: Holder) -> Taken {
    let computer = me.computer.clone();

    acquire(path, me, |left| left.computer == computer)
}

/// Takes a file that another computer left behind, after the person said so. Somebody else may have come in between.
pub fn take_over(path: &Path, me: Holder, abandoned: &Holder) -> Taken {
    let computer = me.computer.clone();

    acquire(path, me, |left| {
        left.computer == computer || left.opening == abandoned.opening
    })
}

impl FileLock {
    /// Who holds it: this opening.
    pub fn holder(&self) -> &Holder {
        &self.me
    }

    /// Goes with the file to another name or folder; call it after the file was moved.
    pub fn follow(self, path: &Path) -> Taken {
        let Some(paths) = LockPaths::of(path) else {
            return Taken::NoLocks;
        };

        // A change of capitals alone, where these are no difference, finds its own lock.
        let is_same = paths == self.paths
            || self
                .lock
                .as_ref()
                .is_some_and(|lock| is_at(lock, &paths.lock));

        if is_same {
            return Taken::Mine(self);
        }

        acquire(path, self.me.clone(), |_| true)
    }

    /// Who has taken the file over since, on another computer to which a service copies it; `None` if nobody has.
    pub fn taken_by(&self) -> Option<Holder> {
        read_holder(&self.paths.holder).filter(|holder| holder.opening != self.me.opening)
    }

    fn say_who(&self) {
        let Ok(mut text) = options().to_string(&self.me) else {
            return;
        };
        text.push('\n');

        // Without it the file is locked all the same; others then cannot say who has it.
        let _ = file::write(&self.paths.holder, text.as_bytes(), Care::PASSING);
    }
}

impl Drop for FileLock {
    fn drop(&mut self) {
        let Some(lock) = self.lock.take() else {
            return;
        };

        // On another stick under the same name, or after a takeover, it is somebody else's.
        let is_mine =
            read_holder(&self.paths.holder).is_some_and(|holder| holder.opening == self.me.opening);

        if is_mine {
            let _ = fs::remove_file(&self.paths.holder);
        }

        let_go(lock, &self.paths.lock);
    }
}

/// The two hidden files of an assessment.
#[derive(Debug, Clone, PartialEq, Eq)]
struct LockPaths {
    lock: PathBuf,
    holder: PathBuf,
}

impl LockPaths {
    /// Beside the file itself where the path is a link, so that all ways to it meet.
    fn of(path: &Path) -> Option<Self> {
        let target = followed(path).ok()?;
        let name = target.file_name()?;
        let hidden = |extension: &str| {
            let mut hidden = OsString::from(".");
            hidden.push(name);
            hidden.push(extension);

            target.with_file_name(hidden)
        };

        Some(Self {
            lock: hidden(".lock"),
            holder: hidden(".holder"),
        })
    }
}

fn acquire(path: &Path, me: Holder, may_take: impl Fn(&Holder) -> bool) -> Taken {
    let Some(paths) = LockPaths::of(path) else {
        return Taken::NoLocks;
    };

    let lock = match locked(&paths.lock) {
        Locked::Mine(lock) => lock,
        Locked::Theirs => return Taken::Theirs(named_holder(&paths.holder)),
        Locked::Never => return Taken::NoLocks,
    };

    match read_holder(&paths.holder) {
        Some(left) if !may_take(&left) => {
            let_go(lock, &paths.lock);

            Taken::Abandoned(left)
        }
        _ => {
            let file_lock = FileLock {
                paths,
                me,
                lock: Some(lock),
            };
            // A crash may have come while either was written.
            remove_drafts(path);
            remove_drafts(&file_lock.paths.holder);
            file_lock.say_who();

            Taken::Mine(file_lock)
        }
    }
}

enum Locked {
    Mine(File),
    Theirs,
    Never,
}

fn locked(path: &Path) -> Locked {
    for _ in 0..TRIES {
        let Ok((file, opened)) = open_lock(path) else {
            return Locked::Never;
        };

        match file.try_lock() {
            Err(TryLockError::WouldBlock) => return Locked::Theirs,
            Err(TryLockError::Error(_)) => {
                if opened == LockAccess::ToWrite {
                    let _ = fs::remove_file(path);
                }

                return Locked::Never;
            }
            Ok(()) if opened == LockAccess::ToRead => return Locked::Never,
            Ok(()) if is_at(&file, path) => return Locked::Mine(file),
            // Its holder removed it between our opening and our locking it: what we locked is nobody's file.
            Ok(()) => {}
        }
    }

    Locked::Never
}

#[derive(PartialEq, Eq)]
enum LockAccess {
    ToWrite,
    ToRead,
}

/// Opens the lock file, made if it is missing; one that may only be read still tells whether somebody has it.
fn open_lock(path: &Path) -> io::Result<(File, LockAccess)> {
    let mut how = OpenOptions::new();
    how.read(true).write(true).create(true).truncate(false);
    keep_in_place(&mut how);

    match how.open(path) {
        Err(error)
            if matches!(
                error.kind(),
                ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem
            ) =>
        {
            File::open(path).map(|file| (file, LockAccess::ToRead))
        }
        opened => opened.map(|file| (file, LockAccess::ToWrite)),
    }
}

/// On Windows nobody can remove the file while somebody has it open, so that no lock is ever on a removed file.
#[cfg(windows)]
fn keep_in_place(how: &mut OpenOptions) {
    use std::os::windows::fs::OpenOptionsExt;

    const SHARE_READ_AND_WRITE: u32 = 1 | 2;
    how.share_mode(SHARE_READ_AND_WRITE);
}

#[cfg(not(windows))]
fn keep_in_place(_how: &mut OpenOptions) {}

/// Whether an open file is still what the path leads to.
#[cfg(unix)]
fn is_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;

    match (file.metadata(), fs::symlink_metadata(path)) {
        (Ok(file), Ok(there)) => (file.dev(), file.ino()) == (there.dev(), there.ino()),
        _ => false,
    }
}

#[cfg(not(unix))]
fn is_at(_file: &File, path: &Path) -> bool {
    path.is_file()
}

/// Removes a lock file and lets it go.
fn let_go(lock: File, path: &Path) {
    // Where an open file can be removed it is removed first, so that nobody can take it in between.
    if cfg!(unix) {
        if is_at(&lock, path) {
            let _ = fs::remove_file(path);
        }

        drop(lock);
    } else {
        drop(lock);
        let _ = fs::remove_file(path);
    }
}

fn read_holder(path: &Path) -> Option<Holder> {
    let mut text = String::new();
    File::open(path)
        .ok()?
        .take(SIZE_LIMIT)
        .read_to_string(&mut text)
        .ok()?;

    parse(&text).ok()
}

/// Who holds a locked file. It locks first and says its name at once.
fn named_holder(path: &Path) -> Option<Holder> {
    for _ in 0..TRIES / 2 {
        if let Some(holder) = read_holder(path) {
            return Some(holder);
        }

        thread::sleep(NAMELESS);
    }

    None
}

#[cfg(test)]
mod tests;
