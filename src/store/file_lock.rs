//! One file, one editor: two small hidden files beside an assessment say that it is open, and on which computer.
//!
//! `.NAME.lock` is empty and locked by the system as long as the program runs; `.NAME.holder` says which computer, and since
//! when. A `.holder` without a lock was left behind: by a crash, on a stick that was moved, or by a service that copies files.

use crate::questionnaire::read::{options, parse};
use crate::store::computer_name;
use crate::store::disk::open_hidden;
use crate::store::file::{self, Care, followed, remove_drafts, remove_drafts_here};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, ErrorKind, Read};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

/// How often to open a lock file again that its owner was just releasing.
const TRIES: u32 = 16;

/// How long to wait for the name of a computer that has the lock and has not written it yet.
const NAMELESS: Duration = Duration::from_millis(20);

/// The largest `.holder` file that is read, in bytes.
const SIZE_LIMIT: u64 = 64 * 1024;

/// Who has a file open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Holder {
    /// The name of the computer; may be empty.
    pub computer: String,
    /// The version of the program.
    pub program: String,
    /// The identity of this opening; random, never reused.
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
    /// The entry for this program on this computer.
    pub fn new(opening: Uuid, since: Timestamp) -> Self {
        Self {
            computer: computer_name(),
            program: env!("CARGO_PKG_VERSION").to_owned(),
            opening,
            since,
        }
    }
}

/// The result of locking a file.
#[derive(Debug)]
pub enum Taken {
    /// This program may edit it until it drops the lock.
    Mine(FileLock),
    /// Another program or window has it open: only reading is allowed. `None` if that one has not written its name.
    Theirs(Option<Holder>),
    /// Another computer has not closed it: the person decides, then [`take_over`].
    Abandoned(Holder),
    /// Its folder or file system knows no locks: only the comparison before every save protects the file.
    NoLocks,
}

/// The lock of a file that this program may edit; dropping it releases the file and removes both hidden files.
#[derive(Debug)]
pub struct FileLock {
    paths: LockPaths,
    me: Holder,
    lock: Option<File>,
}

/// Locks a file for editing. It neither reads nor writes the file itself.
///
/// It takes over silently what a crash on this computer left.
pub fn take(path: &Path, me: Holder) -> Taken {
    let computer = me.computer.clone();

    acquire(path, me, |left| left.computer == computer)
}

/// Locks a file that another computer has not closed, after the person agreed. Somebody else may have locked it in between.
pub fn take_over(path: &Path, me: Holder, abandoned: &Holder) -> Taken {
    let computer = me.computer.clone();

    acquire(path, me, |left| {
        left.computer == computer || left.opening == abandoned.opening
    })
}

impl FileLock {
    /// The entry of this opening.
    pub fn holder(&self) -> &Holder {
        &self.me
    }

    /// Moves the lock to another name or folder; call it after the file was moved.
    pub fn follow(self, path: &Path) -> Taken {
        let Some(paths) = LockPaths::of(path) else {
            return Taken::NoLocks;
        };

        // On a file system that ignores case, a change of case alone finds its own lock.
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

    /// The computer that has taken the file over since, through a service that copies files; `None` if none has.
    pub fn taken_by(&self) -> Option<Holder> {
        read_holder(&self.paths.holder).filter(|holder| holder.opening != self.me.opening)
    }

    fn say_who(&self) {
        let Ok(mut text) = options().to_string(&self.me) else {
            return;
        };
        text.push('\n');

        // Without `.holder` the file is locked all the same; others then do not know who has it.
        let _ = file::write_here(&self.paths.holder, text.as_bytes(), Care::PASSING);
    }
}

impl Drop for FileLock {
    fn drop(&mut self) {
        let Some(lock) = self.lock.take() else {
            return;
        };

        // On another stick of the same name, or after a takeover, the file belongs to another opening.
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
    /// Beside the file to which a link leads, so that all paths to a file share one lock.
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
            // A crash may have left one of them half-written.
            remove_drafts(path);
            remove_drafts_here(&file_lock.paths.holder);
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
            // Its owner removed it between our opening and our locking: we have locked a removed file.
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

/// Opens the lock file, and makes it if it is missing; a read-only one still shows whether somebody has the lock.
fn open_lock(path: &Path) -> io::Result<(File, LockAccess)> {
    let mut how = OpenOptions::new();
    how.read(true).write(true).create(true).truncate(false);
    keep_in_place(&mut how);

    match open_hidden(&mut how, path) {
        Err(error)
            if matches!(
                error.kind(),
                ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem
            ) =>
        {
            open_hidden(OpenOptions::new().read(true), path).map(|file| (file, LockAccess::ToRead))
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

/// Removes a lock file and releases its lock.
fn let_go(lock: File, path: &Path) {
    // If the system can remove an open file, it is removed before the release, so that nobody can lock it in between.
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
    open_hidden(OpenOptions::new().read(true), path)
        .ok()?
        .take(SIZE_LIMIT)
        .read_to_string(&mut text)
        .ok()?;

    parse(&text).ok()
}

/// The owner of a locked file, who writes the name right after locking.
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
