//! Which folder is at a path: two sticks can have the same path one after the other, and are two folders.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;

/// The identity of a folder, as long as it stays where it is mounted: a hash of what the system tells of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct FolderIdentity(u64);

impl FolderIdentity {
    /// The folder that is at a path now; `None` if there is none, or if the system tells nothing of it.
    pub(super) fn of(folder: &Path) -> Option<Self> {
        let mut hasher = DefaultHasher::new();
        file_id::get_file_id(folder).ok()?.hash(&mut hasher);
        // On FAT every stick in one socket has the same device, and its topmost folder the same number.
        mount_of(folder).hash(&mut hasher);

        Some(Self(hasher.finish()))
    }
}

/// The folder of a file; a bare name is in the current folder.
pub(super) fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if folder.as_os_str().is_empty() => Path::new("."),
        Some(folder) => folder,
        None => path,
    }
}

/// The number of the mounting, which no other gets until the system starts anew (Linux 6.8 and later).
#[cfg(target_os = "linux")]
fn mount_of(folder: &Path) -> Option<u64> {
    use rustix::fs::{AtFlags, CWD, StatxFlags, statx};

    /// `STATX_MNT_ID_UNIQUE` of `linux/stat.h`.
    const UNIQUE: StatxFlags = StatxFlags::from_bits_retain(0x4000);

    let about = statx(CWD, folder, AtFlags::empty(), UNIQUE).ok()?;
    let is_told = StatxFlags::from_bits_retain(about.stx_mask).contains(UNIQUE);

    is_told.then_some(about.stx_mnt_id)
}

#[cfg(not(target_os = "linux"))]
fn mount_of(_folder: &Path) -> Option<u64> {
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    use std::fs;

    #[test]
    fn another_folder_at_the_same_path_is_another_folder() {
        let scratch = tempfile::tempdir().unwrap();
        let stick = scratch.path().join("stick");
        fs::create_dir(&stick).unwrap();
        let first = FolderIdentity::of(&stick).unwrap();
        assert_eq!(FolderIdentity::of(&stick), Some(first));

        fs::write(stick.join("a"), "more in it").unwrap();
        assert_eq!(FolderIdentity::of(&stick), Some(first));

        fs::rename(&stick, scratch.path().join("in the drawer")).unwrap();
        assert_eq!(FolderIdentity::of(&stick), None);

        fs::create_dir(&stick).unwrap();
        assert_ne!(FolderIdentity::of(&stick), Some(first));
    }
}
