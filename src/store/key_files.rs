//! Secrets of this computer, each in a small file of its own in a folder of the data folder, for this user alone.

use crate::questionnaire::read::parse;
use crate::store::file::{self, Care};
use crate::store::{SaveError, state_file};
use crate::sync::lock;

use serde::Serialize;
use serde::de::DeserializeOwned;
use uuid::Uuid;

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

/// A secret with its form in a file.
pub(super) trait Secret: Copy + PartialEq {
    /// The form in the file.
    type File: Serialize + DeserializeOwned;

    fn file(&self) -> Self::File;

    /// The secret; `None` if the file does not hold one.
    fn read(file: Self::File) -> Option<Self>;
}

/// The secrets of one kind. Where no data folder is set, as in tests, they live as long as the process.
pub(super) struct KeyFiles<T> {
    folder: &'static str,
    place: Mutex<Option<PathBuf>>,
    known: Mutex<Option<HashMap<Uuid, T>>>,
}

impl<T: Secret> KeyFiles<T> {
    /// Secrets in a folder of this name.
    pub(super) const fn new(folder: &'static str) -> Self {
        Self {
            folder,
            place: Mutex::new(None),
            known: Mutex::new(None),
        }
    }

    /// Keeps them in the data folder of the program from now on.
    pub(super) fn begin(&self, data: &Path) {
        *lock(&self.place) = Some(data.join(self.folder));
    }

    fn path(&self, id: Uuid) -> Option<PathBuf> {
        let place = lock(&self.place).clone()?;

        Some(place.join(format!("{id}.ron")))
    }

    /// Puts a secret on the disk, unless it is there.
    ///
    /// # Errors
    /// If it cannot be written.
    pub(super) fn keep(&self, id: Uuid, secret: T) -> Result<(), SaveError> {
        let path = self.path(id);
        let is_there = path.as_ref().is_none_or(|path| path.exists());

        if is_there && self.remembered(id) == Some(secret) {
            return Ok(());
        }

        if let Some(path) = path {
            state_file::save_with(&path, &secret.file(), Care::PRIVATE)?;
        }

        self.remember(id, secret);

        Ok(())
    }

    /// A secret, if this computer has it.
    pub(super) fn find(&self, id: Uuid) -> Option<T> {
        if let Some(secret) = self.remembered(id) {
            return Some(secret);
        }

        let text = file::read_text(&self.path(id)?).ok()?;
        let secret = T::read(parse(&text).ok()?)?;
        self.remember(id, secret);

        Some(secret)
    }

    /// Which secrets this computer has.
    pub(super) fn ids(&self) -> Vec<Uuid> {
        let place = lock(&self.place).clone();
        let Some(place) = place else {
            let known = lock(&self.known);

            return known.iter().flat_map(HashMap::keys).copied().collect();
        };

        fs::read_dir(place)
            .into_iter()
            .flatten()
            .flatten()
            .filter_map(|entry| {
                entry
                    .file_name()
                    .to_str()?
                    .strip_suffix(".ron")?
                    .parse()
                    .ok()
            })
            .collect()
    }

    /// Removes a secret; one that cannot be removed now is still known, and removed next time.
    pub(super) fn remove(&self, id: Uuid) {
        let removed = self.path(id).map(fs::remove_file);

        if removed.is_none_or(|removed| removed.is_ok())
            && let Some(known) = &mut *lock(&self.known)
        {
            known.remove(&id);
        }
    }

    fn remembered(&self, id: Uuid) -> Option<T> {
        lock(&self.known).as_ref()?.get(&id).copied()
    }

    fn remember(&self, id: Uuid, secret: T) {
        lock(&self.known)
            .get_or_insert_with(HashMap::new)
            .insert(id, secret);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    use serde::Deserialize;

    #[derive(Debug, Clone, Copy, PartialEq)]
    struct Number(u32);

    #[derive(Serialize, Deserialize)]
    struct NumberFile {
        number: u32,
    }

    impl Secret for Number {
        type File = NumberFile;

        fn file(&self) -> NumberFile {
            NumberFile { number: self.0 }
        }

        fn read(file: NumberFile) -> Option<Self> {
            Some(Self(file.number))
        }
    }

    #[test]
    fn a_secret_is_on_the_disk_for_this_user_until_it_is_removed() {
        let data = tempfile::tempdir().unwrap();
        let (here, again) = (KeyFiles::new("numbers"), KeyFiles::new("numbers"));
        here.begin(data.path());
        again.begin(data.path());
        let id = Uuid::from_u128(7);
        here.keep(id, Number(3)).unwrap();
        let path = data.path().join("numbers").join(format!("{id}.ron"));
        assert_eq!(again.find(id), Some(Number(3)), "another process");
        assert_eq!(again.ids(), [id]);

        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;

            let mode = fs::metadata(&path).unwrap().permissions().mode();
            assert_eq!(mode & 0o777, 0o600);
        }

        // Another process has removed it, and this one needs it: it is written again.
        again.remove(id);
        assert!(!path.exists());
        here.keep(id, Number(3)).unwrap();
        assert!(path.exists());
        here.remove(id);
        assert!(!path.exists() && here.find(id).is_none() && here.ids().is_empty());
    }

    #[test]
    fn without_a_folder_secrets_live_as_long_as_the_process() {
        let files = KeyFiles::new("numbers");
        let id = Uuid::from_u128(8);
        files.keep(id, Number(4)).unwrap();
        assert_eq!((files.find(id), files.ids()), (Some(Number(4)), vec![id]));
        files.remove(id);
        assert_eq!(files.find(id), None);
    }
}
