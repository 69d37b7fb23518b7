//! The steps of a save on any disk: write a draft beside the file, sync its bytes, and only then rename it over the file.

use super::{
    Care, Expected, Lasting, MOST_COPIES, SaveCause, SaveError, Saved, content, draft_beginning,
    failed_at, folder_of, followed,
};
use crate::store::disk::{DRAFT_BEGINNING, Disk, Readers, make_lasting_folder};
use crate::store::fingerprint::Fingerprint;
use crate::store::name::{EXTENSION, file_stem, stem_of};
use crate::sync::lock;

use tempfile::{NamedTempFile, PersistError};

use std::collections::BTreeSet;
use std::fs::{self, Permissions};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::time::{Duration, SystemTime};

/// The pauses between the tries of a rename that another program blocks: about a second in all.
const PAUSES: [Duration; 6] = [
    Duration::from_millis(10),
    Duration::from_millis(30),
    Duration::from_millis(80),
    Duration::from_millis(160),
    Duration::from_millis(280),
    Duration::from_millis(440),
];

/// The files that this program has written beside one that another program keeps.
static BESIDE: Mutex<BTreeSet<PathBuf>> = Mutex::new(BTreeSet::new());

/// Saves on a disk, real or of a test.
pub(super) struct Saver<'a, D: Disk>(pub(super) &'a D);

impl<D: Disk> Saver<'_, D> {
    pub(super) fn save(
        &self,
        path: &Path,
        text: &str,
        expected: Expected,
        care: Care,
    ) -> Result<Saved, SaveError> {
        let failed = |cause| failed_at(path)(cause);
        let target = followed(path).map_err(failed)?;

        match self.overwrite(&target, text.as_bytes(), expected, care) {
            Ok(fingerprint) => Ok(Saved {
                path: path.to_owned(),
                fingerprint,
            }),
            // Where another program keeps that one too, or the disk every file, another copy with each try would help nobody.
            Err(PlaceRefused::Blocked(blocked)) if lock(&BESIDE).contains(&target) => {
                Err(failed(blocked.error.into()))
            }
            Err(PlaceRefused::Blocked(blocked)) => {
                let saved = self.save_beside(blocked, &target, text).map_err(failed)?;
                lock(&BESIDE).insert(saved.path.clone());

                Ok(saved)
            }
            Err(PlaceRefused::Failed(cause)) => Err(failed(cause)),
        }
    }

    /// Writes the draft under a free name beside the file, because another program has the file open.
    fn save_beside(
        &self,
        blocked: PersistError,
        target: &Path,
        text: &str,
    ) -> Result<Saved, SaveCause> {
        let folder = folder_of(target);
        let stem = stem_of(target);
        let named = |number| folder.join(numbered(&stem, number + 1));

        match self.settle(blocked.file, folder, named, text.as_bytes()) {
            Ok(saved) => Ok(saved),
            Err(cause @ SaveCause::Unsynced { .. }) => Err(cause),
            // The error of the save says more than that of the fallback.
            Err(_) => Err(blocked.error.into()),
        }
    }

    pub(super) fn write(&self, path: &Path, bytes: &[u8], care: Care) -> Result<(), SaveError> {
        let write = || {
            let target = followed(path)?;
            self.make_folder(folder_of(&target), care)?;
            self.overwrite(&target, bytes, Expected::Anything, care)?;

            Ok(())
        };

        write().map_err(failed_at(path))
    }

    /// Writes a file over whatever has its name: a link is replaced and not followed.
    pub(super) fn write_here(
        &self,
        path: &Path,
        bytes: &[u8],
        care: Care,
    ) -> Result<(), SaveError> {
        let write = || {
            let (folder, beginning) = (folder_of(path), draft_beginning(path));
            let draft = self.written(folder, &beginning, bytes, care.readers.into(), care)?;
            self.patiently(draft, |draft| self.0.replace(draft, path))?;

            match care.lasting {
                Lasting::Synced => self.sync_folder(folder, bytes, None).map(drop),
                Lasting::Passing => Ok(()),
            }
        };

        write().map_err(failed_at(path))
    }

    pub(super) fn write_new(&self, path: &Path, bytes: &[u8], care: Care) -> Result<(), SaveError> {
        let write = || {
            let folder = folder_of(path);
            self.make_folder(folder, care)?;
            let draft = self.written(
                folder,
                &draft_beginning(path),
                bytes,
                care.readers.into(),
                care,
            )?;
            self.0
                .place(draft, path)
                .map_err(|refused| refused.error.into())
                .and_then(|()| self.sync_folder(folder, bytes, None))
                .map(drop)
        };

        write().map_err(failed_at(path))
    }

    /// Replaces the file at a path whose links the caller has followed.
    fn overwrite(
        &self,
        target: &Path,
        bytes: &[u8],
        expected: Expected,
        care: Care,
    ) -> Result<Fingerprint, PlaceRefused> {
        let folder = folder_of(target);
        let access = match self.0.about(target) {
            Ok(about) if about.is_dir() => return Err(SaveCause::Denied.into()),
            Ok(about) if about.permissions().readonly() => return Err(SaveCause::ReadOnly.into()),
            Ok(about) if care.readers != Readers::Own => Access::Kept(about.permissions()),
            Ok(_) => Access::Own,
            Err(error) if error.kind() == ErrorKind::NotFound => {
                // Nothing is written into the folder of somebody else, not even a draft.
                self.compare_folder(folder, expected)?;
                care.readers.into()
            }
            Err(error) => return Err(SaveCause::from(error).into()),
        };

        let beginning = draft_beginning(target);
        let draft = self.written(folder, &beginning, bytes, access, care)?;
        let modified = modified_at(&draft);

        // This check is as late as possible: only the rename follows.
        self.compare(target, bytes, expected)?;
        self.patiently(draft, |draft| self.0.replace(draft, target))?;

        match care.lasting {
            Lasting::Synced => Ok(self.sync_folder(folder, bytes, modified)?),
            Lasting::Passing => Ok(self.fingerprint(folder, bytes, modified)),
        }
    }

    /// Whether the file holds the expected content, or already the new one: an earlier save may have written it.
    fn compare(&self, target: &Path, new: &[u8], expected: Expected) -> Result<(), SaveCause> {
        let Expected::This(fingerprint) = expected else {
            return Ok(());
        };

        match self.0.fingerprint(target) {
            Ok(found) if found == fingerprint || found == Fingerprint::of(new) => Ok(()),
            Ok(_) => Err(SaveCause::Changed),
            Err(error) if error.kind() == ErrorKind::NotFound => {
                self.compare_folder(folder_of(target), expected)
            }
            Err(error) => Err(error.into()),
        }
    }

    /// Whether a file that is not there may be written again: not into another folder than the one in which it was.
    fn compare_folder(&self, folder: &Path, expected: Expected) -> Result<(), SaveCause> {
        match expected {
            Expected::This(file) if file.is_of_another_folder(self.0.identity(folder)) => {
                Err(SaveCause::OtherFolder)
            }
            _ => Ok(()),
        }
    }

    /// The fingerprint of what was just written.
    fn fingerprint(
        &self,
        folder: &Path,
        bytes: &[u8],
        modified: Option<SystemTime>,
    ) -> Fingerprint {
        Fingerprint::of(bytes)
            .written_at(modified)
            .in_folder(self.0.identity(folder))
    }

    /// Syncs the folder of a renamed file.
    fn sync_folder(
        &self,
        folder: &Path,
        bytes: &[u8],
        modified: Option<SystemTime>,
    ) -> Result<Fingerprint, SaveCause> {
        let fingerprint = self.fingerprint(folder, bytes, modified);

        match self.0.sync_folder(folder) {
            Ok(()) => Ok(fingerprint),
            Err(error) => Err(SaveCause::Unsynced { fingerprint, error }),
        }
    }

    pub(super) fn create_new(
        &self,
        folder: &Path,
        stem: &str,
        text: &str,
        care: Care,
    ) -> Result<Saved, SaveError> {
        let stem = file_stem(stem);
        let named = |number| folder.join(numbered(&stem, number));
        let create = || {
            self.make_folder(folder, care)?;
            let (bytes, access) = (text.as_bytes(), care.readers.into());
            let draft = self.written(folder, DRAFT_BEGINNING, bytes, access, care)?;

            self.settle(draft, folder, named, bytes)
        };

        create().map_err(failed_at(&named(1)))
    }

    /// A draft of an output, which others can read from [`Saver::put`] on.
    pub(super) fn draft(&self, folder: &Path, bytes: &[u8]) -> Result<NamedTempFile, SaveCause> {
        let care = Care::DOCUMENT;
        self.make_folder(folder, care)?;

        self.written(folder, DRAFT_BEGINNING, bytes, Access::Own, care)
    }

    pub(super) fn put(
        &self,
        draft: NamedTempFile,
        folder: &Path,
        named: impl Fn(u32) -> PathBuf,
        bytes: &[u8],
        may_replace: impl Fn(&[u8]) -> bool,
    ) -> Result<PathBuf, SaveError> {
        for number in 1..=MOST_COPIES {
            let path = named(number);
            let Some(found) = content(&path).map_err(failed_at(&path))? else {
                return self
                    .permit_synced(&draft, folder, Access::Usual)
                    .and_then(|()| {
                        self.settle(draft, folder, |later| named(number + later - 1), bytes)
                    })
                    .map(|saved| saved.path)
                    .map_err(failed_at(&path));
            };

            if may_replace(&found) {
                return self
                    .exchange(draft, folder, &path, bytes)
                    .map(|()| path.clone())
                    .map_err(failed_at(&path));
            }
        }

        Err(failed_at(&named(1))(SaveCause::Other(
            ErrorKind::AlreadyExists.into(),
        )))
    }

    /// Renames a draft over a file; if a link leads out of the folder, saves its bytes there.
    fn exchange(
        &self,
        draft: NamedTempFile,
        folder: &Path,
        path: &Path,
        bytes: &[u8],
    ) -> Result<(), SaveCause> {
        let target = followed(path)?;
        let about = fs::metadata(&target)?;

        if folder_of(&target) != folder {
            return self
                .overwrite(&target, bytes, Expected::Anything, Care::DOCUMENT)
                .map(|_| ())
                .map_err(SaveCause::from);
        }

        if about.permissions().readonly() {
            return Err(SaveCause::ReadOnly);
        }

        self.permit_synced(&draft, folder, Access::Kept(about.permissions()))?;
        self.patiently(draft, |draft| self.0.replace(draft, &target))?;

        self.sync_folder(folder, bytes, None).map(drop)
    }

    fn make_folder(&self, folder: &Path, care: Care) -> Result<(), SaveCause> {
        let made = match care.lasting {
            Lasting::Synced => make_lasting_folder(self.0, folder, care.readers),
            Lasting::Passing => self.0.make_folder(folder, care.readers),
        };

        made.map_err(|error| match error.kind() {
            ErrorKind::AlreadyExists => SaveCause::BelowAFile,
            _ => error.into(),
        })
    }

    /// Renames a draft to the first free one of its names.
    fn settle(
        &self,
        mut draft: NamedTempFile,
        folder: &Path,
        named: impl Fn(u32) -> PathBuf,
        bytes: &[u8],
    ) -> Result<Saved, SaveCause> {
        let modified = modified_at(&draft);

        for number in 1..=MOST_COPIES {
            let path = named(number);

            draft = match self.0.place(draft, &path) {
                Ok(()) => {
                    let fingerprint = self.sync_folder(folder, bytes, modified)?;

                    return Ok(Saved { path, fingerprint });
                }
                Err(refused) if refused.error.kind() == ErrorKind::AlreadyExists => refused.file,
                // A file system that cannot rename without overwriting, as on some sticks: an empty file reserves the name first.
                Err(refused) => match self.0.reserve(&path) {
                    Ok(()) => {
                        let placed =
                            self.patiently(refused.file, |draft| self.0.replace(draft, &path));

                        if let Err(refused) = placed {
                            let _ = fs::remove_file(&path);

                            return Err(refused.into());
                        }

                        let fingerprint = self.sync_folder(folder, bytes, modified)?;

                        return Ok(Saved { path, fingerprint });
                    }
                    Err(error) if error.kind() == ErrorKind::AlreadyExists => refused.file,
                    Err(_) => return Err(refused.error.into()),
                },
            };
        }

        Err(SaveCause::Other(ErrorKind::AlreadyExists.into()))
    }

    pub(super) fn rename(&self, path: &Path, stem: &str) -> Result<PathBuf, SaveError> {
        let stem = file_stem(stem);
        let folder = folder_of(path);

        self.move_to(path, |number| folder.join(numbered(&stem, number)))
            .map_err(failed_at(path))
    }

    pub(super) fn move_to(
        &self,
        path: &Path,
        named: impl Fn(u32) -> PathBuf,
    ) -> Result<PathBuf, SaveCause> {
        for number in 1..=MOST_COPIES {
            let target = named(number);

            if target == path {
                return Ok(target);
            }

            // On a file system that ignores case, a change of case alone finds its own file.
            let is_itself = matches!(
                (fs::canonicalize(&target), fs::canonicalize(path)),
                (Ok(there), Ok(here)) if there == here
            );

            if !is_itself {
                match self.0.reserve(&target) {
                    Ok(()) => {}
                    Err(error) if error.kind() == ErrorKind::AlreadyExists => continue,
                    Err(error) => return Err(error.into()),
                }
            }

            if let Err(error) = self.0.rename(path, &target) {
                if !is_itself {
                    let _ = fs::remove_file(&target);
                }

                return Err(error.into());
            }

            // The file has its new name even if the folder cannot be synced; its content was on the disk before.
            let _ = self.0.sync_folder(folder_of(&target));

            return Ok(target);
        }

        Err(SaveCause::Other(ErrorKind::AlreadyExists.into()))
    }

    /// A draft in the folder, with all bytes on the disk.
    fn written(
        &self,
        folder: &Path,
        beginning: &str,
        bytes: &[u8],
        access: Access,
        care: Care,
    ) -> Result<NamedTempFile, SaveCause> {
        let mut draft = self.0.draft(folder, beginning)?;
        self.0.write(&mut draft, bytes)?;
        self.permit(&draft, folder, beginning, access)?;

        if care.lasting == Lasting::Synced {
            self.0.sync(&draft)?;
        }

        Ok(draft)
    }

    /// Lets a draft be read by those who may read the file that it becomes.
    fn permit(
        &self,
        draft: &NamedTempFile,
        folder: &Path,
        beginning: &str,
        access: Access,
    ) -> Result<(), SaveCause> {
        let permissions = match access {
            Access::Usual if cfg!(unix) => self.0.usual_permissions(folder, beginning)?,
            // On other systems the folder decides who may read a new file.
            Access::Own | Access::Usual => return Ok(()),
            Access::Kept(permissions) => permissions,
        };

        // Some disks know one set of permissions only, and refuse even to set that one.
        if draft.as_file().metadata()?.permissions() == permissions {
            return Ok(());
        }

        match self.0.permit(draft, permissions) {
            Err(error) if is_without_permissions(&error) => Ok(()),
            permitted => Ok(permitted?),
        }
    }

    /// Lets a draft be read by others, also after a power failure.
    fn permit_synced(
        &self,
        draft: &NamedTempFile,
        folder: &Path,
        access: Access,
    ) -> Result<(), SaveCause> {
        let permissions = || draft.as_file().metadata().map(|about| about.permissions());
        let before = permissions()?;
        self.permit(draft, folder, DRAFT_BEGINNING, access)?;

        if permissions()? != before {
            self.0.sync(draft)?;
        }

        Ok(())
    }

    /// Tries a rename again, with growing pauses, while another program blocks it.
    fn patiently(
        &self,
        mut draft: NamedTempFile,
        attempt: impl Fn(NamedTempFile) -> Result<(), PersistError>,
    ) -> Result<(), PlaceRefused> {
        for pause in PAUSES {
            draft = match attempt(draft) {
                Err(refused) if is_blocked(&refused.error) => refused.file,
                result => return result.map_err(|refused| SaveCause::from(refused.error).into()),
            };
            self.0.pause(pause);
        }

        attempt(draft).map_err(|refused| {
            if is_blocked(&refused.error) {
                PlaceRefused::Blocked(refused)
            } else {
                SaveCause::from(refused.error).into()
            }
        })
    }
}

/// Who may read a draft, once all its bytes are there.
enum Access {
    /// This user alone, as from the beginning.
    Own,
    /// Everybody who may read a new document of this user.
    Usual,
    /// Those who may read the file that it replaces.
    Kept(Permissions),
}

impl From<Readers> for Access {
    /// The access to a new file.
    fn from(readers: Readers) -> Self {
        match readers {
            Readers::Usual => Self::Usual,
            Readers::OwnIfNew | Readers::Own => Self::Own,
        }
    }
}

/// Why a file was not replaced.
enum PlaceRefused {
    /// Another program has it open and does not close it; the draft still exists.
    Blocked(PersistError),
    /// Any other error.
    Failed(SaveCause),
}

impl From<SaveCause> for PlaceRefused {
    fn from(cause: SaveCause) -> Self {
        Self::Failed(cause)
    }
}

impl From<PlaceRefused> for SaveCause {
    fn from(refused: PlaceRefused) -> Self {
        match refused {
            PlaceRefused::Blocked(refused) => refused.error.into(),
            PlaceRefused::Failed(cause) => cause,
        }
    }
}

/// The time at which a draft was written, which a rename does not change.
fn modified_at(draft: &NamedTempFile) -> Option<SystemTime> {
    draft.as_file().metadata().ok()?.modified().ok()
}

/// Whether another program has the file open, so that a later try may succeed. Windows reports "access denied" or a lock violation.
fn is_blocked(error: &io::Error) -> bool {
    match error.kind() {
        ErrorKind::ResourceBusy | ErrorKind::ExecutableFileBusy => true,
        ErrorKind::PermissionDenied => cfg!(windows),
        _ => cfg!(windows) && matches!(error.raw_os_error(), Some(32 | 33)),
    }
}

/// Whether the disk knows no permissions, or lets nobody set them: a file there is as readable as the disk makes it.
#[cfg(unix)]
fn is_without_permissions(error: &io::Error) -> bool {
    use rustix::io::Errno;

    let without = [Errno::PERM, Errno::NOSYS, Errno::OPNOTSUPP, Errno::NOTSUP];

    Errno::from_io_error(error).is_some_and(|error| without.contains(&error))
}

#[cfg(not(unix))]
fn is_without_permissions(_error: &io::Error) -> bool {
    false
}

fn numbered(stem: &str, number: u32) -> String {
    match number {
        1 => format!("{stem}{EXTENSION}"),
        number => format!("{stem}-{number}{EXTENSION}"),
    }
}
