//! The single operations of a save, one method each, so that tests can make every one of them fail.

use crate::store::fingerprint::Fingerprint;

use tempfile::{NamedTempFile, PersistError};

use std::fs::{self, Metadata, OpenOptions, Permissions};
use std::io::{self, Write};
use std::path::Path;
use std::thread;
use std::time::Duration;

/// Who may read a new file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Readers {
    /// Whoever may read a new document of this user.
    Usual,
    /// This user alone, where the system can tell users apart.
    Own,
}

/// How the names of all drafts begin and end.
pub(crate) const DRAFT_BEGINNING: &str = ".rapporteur-";
pub(crate) const DRAFT_END: &str = ".tmp";

/// What a save asks of the operating system. The methods do it; a test replaces one to see what happens if it fails.
pub(crate) trait Disk {
    /// Makes a folder with those above it; no fault if it is there.
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

    /// What the system says about a file, links followed.
    fn about(&self, path: &Path) -> io::Result<Metadata> {
        fs::metadata(path)
    }

    /// The fingerprint of what a file holds now.
    fn fingerprint(&self, path: &Path) -> io::Result<Fingerprint> {
        Fingerprint::read(path)
    }

    /// A temporary file in the folder of the target, so that renaming is one step; it removes itself unless it is renamed.
    fn draft(&self, folder: &Path, beginning: &str, readers: Readers) -> io::Result<NamedTempFile> {
        let mut builder = tempfile::Builder::new();
        builder.prefix(beginning).suffix(DRAFT_END);

        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;

            // As any program's new document: what the user's mask leaves of it.
            let mode = match readers {
                Readers::Usual => 0o666,
                Readers::Own => 0o600,
            };
            builder.permissions(Permissions::from_mode(mode));
        }

        #[cfg(not(unix))]
        let _ = readers;

        builder.tempfile_in(folder)
    }

    fn write(&self, draft: &mut NamedTempFile, bytes: &[u8]) -> io::Result<()> {
        draft.write_all(bytes)?;

        draft.flush()
    }

    /// Gives the draft the permissions of the file that it replaces.
    fn permit(&self, draft: &NamedTempFile, permissions: Permissions) -> io::Result<()> {
        draft.as_file().set_permissions(permissions)
    }

    /// Waits until the bytes are on the disk.
    fn sync(&self, draft: &NamedTempFile) -> io::Result<()> {
        draft.as_file().sync_all()
    }

    /// Puts the draft in the place of the target, in one step.
    fn replace(&self, draft: NamedTempFile, target: &Path) -> Result<(), PersistError> {
        draft.persist(target).map(drop)
    }

    /// Puts the draft at the target in one step, if nothing is there.
    fn place(&self, draft: NamedTempFile, target: &Path) -> Result<(), PersistError> {
        draft.persist_noclobber(target).map(drop)
    }

    /// Takes a name with an empty file, if nothing has it.
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

    /// Waits until the names in a folder are on the disk, where the system knows such a thing.
    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        sync_folder(folder)
    }

    /// Waits before another try.
    fn pause(&self, time: Duration) {
        thread::sleep(time);
    }
}

/// The disk as it is.
pub(crate) struct Real;

impl Disk for Real {
    #[cfg(test)]
    fn write(&self, draft: &mut NamedTempFile, bytes: &[u8]) -> io::Result<()> {
        faults::strike(faults::Fault::Full)?;
        draft.write_all(bytes)?;

        draft.flush()
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
    // A folder that may be written but not listed, and file systems that cannot sync a folder, are no fault of the save.
    match fs::File::open(folder).and_then(|folder| folder.sync_all()) {
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

/// In tests of the window: the disk that fails on this thread when it is told to.
#[cfg(test)]
pub(crate) mod faults {
    use std::cell::Cell;
    use std::io::{Error, ErrorKind, Result};

    /// How the disk fails.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub(crate) enum Fault {
        /// It takes nothing more.
        Full,
        /// It does not confirm that a name is there.
        Unsynced,
    }

    thread_local! {
        static NOW: Cell<Option<Fault>> = const { Cell::new(None) };
    }

    /// From now on the disk fails so, or works again.
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
