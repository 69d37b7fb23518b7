//! The single operations of a save, one method each, so that tests can make every one of them fail.

use crate::store::fingerprint::Fingerprint;
use crate::store::folder_identity::FolderIdentity;

use tempfile::{NamedTempFile, PersistError};

use std::fs::{self, File, Metadata, OpenOptions, Permissions};
use std::io::{self, Write};
use std::path::Path;
use std::thread;
use std::time::Duration;

/// Who may read a file, on systems that separate users.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Readers {
    /// Everybody who may read a new document of this user. A file that is replaced keeps its permissions.
    Usual,
    /// This user alone, if it is new. A file that is replaced keeps its permissions.
    OwnIfNew,
    /// This user alone, whoever could read a file that is replaced.
    Own,
}

/// The prefix and the extension of all drafts.
pub(crate) const DRAFT_BEGINNING: &str = ".rapporteur-";
pub(crate) const DRAFT_END: &str = ".tmp";

/// The operations of a save on the operating system. A test replaces one to see what happens if it fails.
pub(crate) trait Disk {
    /// Makes a folder with its parents; an existing one is no error.
    fn make_folder(&self, folder: &Path, readers: Readers) -> io::Result<()> {
        let mut builder = fs::DirBuilder::new();
        builder.recursive(true);

        #[cfg(unix)]
        if readers == Readers::Own {
            use std::os::unix::fs::DirBuilderExt;

            builder.mode(0o700);
        }

        #[cfg(not(unix))]
        let _ = readers;

        builder.create(folder)
    }

    /// The metadata of a file, links followed.
    fn about(&self, path: &Path) -> io::Result<Metadata> {
        fs::metadata(path)
    }

    /// The fingerprint of a file's current bytes.
    fn fingerprint(&self, path: &Path) -> io::Result<Fingerprint> {
        Fingerprint::read(path)
    }

    /// The identity of a folder; `None` if it is not there.
    fn identity(&self, folder: &Path) -> Option<FolderIdentity> {
        FolderIdentity::of(folder)
    }

    /// A temporary file in the folder of the target, so that the rename is atomic; it removes itself unless it is renamed. Until
    /// [`Disk::permit`] only this user may read it.
    fn draft(&self, folder: &Path, beginning: &str) -> io::Result<NamedTempFile> {
        empty_draft(folder, beginning, 0o600)
    }

    /// The permissions that any new document of this user gets in a folder; what a crash leaves of the question is called as a draft.
    fn usual_permissions(&self, folder: &Path, beginning: &str) -> io::Result<Permissions> {
        // The umask, or a rule of the folder, decides when a file is made, and can be read nowhere.
        let about = empty_draft(folder, beginning, 0o666)?
            .as_file()
            .metadata()?;

        Ok(about.permissions())
    }

    fn write(&self, draft: &mut NamedTempFile, bytes: &[u8]) -> io::Result<()> {
        write_within_limit(draft, bytes)
    }

    /// Lets others read the draft too, as the file that it becomes.
    fn permit(&self, draft: &NamedTempFile, permissions: Permissions) -> io::Result<()> {
        draft.as_file().set_permissions(permissions)
    }

    /// Waits until the bytes are on the disk.
    fn sync(&self, draft: &NamedTempFile) -> io::Result<()> {
        draft.as_file().sync_all()
    }

    /// Renames the draft over the target, atomically.
    fn replace(&self, draft: NamedTempFile, target: &Path) -> Result<(), PersistError> {
        draft.persist(target).map(drop)
    }

    /// Renames the draft to the target, atomically, if no file is there.
    fn place(&self, draft: NamedTempFile, target: &Path) -> Result<(), PersistError> {
        draft.persist_noclobber(target).map(drop)
    }

    /// Reserves a name with an empty file, if no file has it.
    fn reserve(&self, target: &Path) -> io::Result<()> {
        OpenOptions::new()
            .write(true)
            .create_new(true)
            .open(target)
            .map(drop)
    }

    /// Gives a file another name.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        fs::rename(from, to)
    }

    /// Waits until the names in a folder are on the disk, on systems that can sync a folder.
    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        sync_folder(folder)
    }

    /// Pauses before another try.
    fn pause(&self, time: Duration) {
        thread::sleep(time);
    }
}

/// Opens a hidden file of the program's own in a folder where others may write too: never what a link leads to, and no pipe or device, on
/// which the program might wait for ever.
pub(crate) fn open_hidden(how: &mut OpenOptions, path: &Path) -> io::Result<File> {
    let no_file = || Err(io::Error::from(io::ErrorKind::InvalidInput));

    if fs::symlink_metadata(path).is_ok_and(|about| !about.is_file()) {
        return no_file();
    }

    // Somebody may put another thing there just now.
    #[cfg(unix)]
    {
        use rustix::fs::OFlags;
        use std::os::unix::fs::OpenOptionsExt;

        how.custom_flags((OFlags::NOFOLLOW | OFlags::NONBLOCK).bits().cast_signed());
    }

    let file = how.open(path)?;

    if file.metadata()?.is_file() {
        Ok(file)
    } else {
        no_file()
    }
}

/// Writes the bytes of a draft, unless the file would be larger than the user's programs may make one: the system would end the program
/// in the middle of the write.
fn write_within_limit(draft: &mut NamedTempFile, bytes: &[u8]) -> io::Result<()> {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, getrlimit};

        let limit = getrlimit(Resource::Fsize).current;
        let size = draft.as_file().metadata()?.len() + bytes.len() as u64;

        if limit.is_some_and(|limit| size > limit) {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
    }

    draft.write_all(bytes)?;

    draft.flush()
}

/// Makes an empty draft with a mode from which the umask of the user takes something away, on systems that know modes.
fn empty_draft(folder: &Path, beginning: &str, mode: u32) -> io::Result<NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(beginning).suffix(DRAFT_END);

    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;

        builder.permissions(Permissions::from_mode(mode));
    }

    #[cfg(not(unix))]
    let _ = mode;

    builder.tempfile_in(folder)
}

/// Makes a folder with its parents, and waits until the names of those that are new are on the disk.
///
/// If the disk does not confirm one, the new folders go again, so that the next try does not take them for confirmed.
pub(crate) fn make_lasting_folder(
    disk: &impl Disk,
    folder: &Path,
    readers: Readers,
) -> io::Result<()> {
    let is_missing = |path: &&Path| {
        let about = fs::symlink_metadata(path);

        about.is_err_and(|error| error.kind() == io::ErrorKind::NotFound)
    };
    let missing: Vec<&Path> = folder
        .ancestors()
        .filter(|path| !path.as_os_str().is_empty())
        .take_while(is_missing)
        .collect();
    disk.make_folder(folder, readers)?;

    for made in missing.iter().rev() {
        let parent = match made.parent() {
            Some(parent) if !parent.as_os_str().is_empty() => parent,
            _ => Path::new("."),
        };

        if let Err(error) = disk.sync_folder(parent) {
            for made in &missing {
                let _ = fs::remove_dir(made);
            }

            return Err(error);
        }
    }

    Ok(())
}

/// The real disk.
pub(crate) struct Real;

impl Disk for Real {
    #[cfg(test)]
    fn write(&self, draft: &mut NamedTempFile, bytes: &[u8]) -> io::Result<()> {
        faults::strike(faults::Fault::Full)?;

        write_within_limit(draft, bytes)
    }

    #[cfg(test)]
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        faults::strike(faults::Fault::Full)?;

        fs::rename(from, to)
    }

    #[cfg(test)]
    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        faults::strike(faults::Fault::Unsynced)?;

        sync_folder(folder)
    }
}

#[cfg(unix)]
fn sync_folder(folder: &Path) -> io::Result<()> {
    // A folder that cannot be opened for reading, or a file system that cannot sync folders, is no failure of the save.
    match File::open(folder).and_then(|folder| folder.sync_all()) {
        Err(error)
            if matches!(
                error.kind(),
                io::ErrorKind::PermissionDenied
                    | io::ErrorKind::InvalidInput
                    | io::ErrorKind::Unsupported
            ) =>
        {
            Ok(())
        }
        result => result,
    }
}

#[cfg(not(unix))]
fn sync_folder(_folder: &Path) -> io::Result<()> {
    Ok(())
}

/// For tests of the window: a disk that fails on this thread on demand.
#[cfg(test)]
pub(crate) mod faults {
    use std::cell::Cell;
    use std::io::{Error, ErrorKind, Result};

    /// How the disk fails.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub(crate) enum Fault {
        /// It is full.
        Full,
        /// It does not confirm that a name is on the disk.
        Unsynced,
    }

    thread_local! {
        static NOW: Cell<Option<Fault>> = const { Cell::new(None) };
    }

    /// Makes the disk fail so from now on, or work again.
    #[cfg(feature = "gui")]
    pub(crate) fn set(fault: Option<Fault>) {
        NOW.set(fault);
    }

    pub(super) fn strike(fault: Fault) -> Result<()> {
        if NOW.get() == Some(fault) {
            Err(Error::from(ErrorKind::StorageFull))
        } else {
            Ok(())
        }
    }
}
