//! Releases the locks of files, each on a thread of its own, so that a network share which does not answer delays no other file
//! and no other window.

use crate::gui::worker;

use std::path::{Path, PathBuf};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::time::Duration;

/// How long the opening of a file waits until the lock of the same name is released.
const PATIENCE: Duration = Duration::from_secs(5);

/// The files whose locks are being released.
#[derive(Debug, Clone, Default)]
pub(super) struct Releasing(Arc<(Mutex<Vec<PathBuf>>, Condvar)>);

impl Releasing {
    /// Drops `what`, which holds the lock of the file at `path`, on a thread of its own.
    pub(super) fn let_go(&self, path: PathBuf, what: impl Send + 'static) {
        self.paths().push(path.clone());
        let releasing = self.clone();
        let release = move || {
            drop(what);
            let mut paths = releasing.paths();

            if let Some(at) = paths.iter().position(|known| *known == path) {
                paths.swap_remove(at);
            }

            releasing.0.1.notify_all();
        };

        worker::aside(release);
    }

    /// Waits until the lock of this file is released. It compares file names alone, since several paths may lead to one file.
    pub(super) fn wait_for(&self, path: &Path) {
        let name = path.file_name();

        self.wait(PATIENCE, |paths| {
            paths.iter().any(|known| known.file_name() == name)
        });
    }

    /// Waits until all locks are released, for this time at most.
    pub(super) fn wait_for_all(&self, time: Duration) {
        self.wait(time, |paths| !paths.is_empty());
    }

    fn wait(&self, time: Duration, goes_on: impl Fn(&[PathBuf]) -> bool) {
        let paths = self.paths();
        let waited = self
            .0
            .1
            .wait_timeout_while(paths, time, |paths| goes_on(paths));
        drop(waited);
    }

    fn paths(&self) -> std::sync::MutexGuard<'_, Vec<PathBuf>> {
        self.0.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    use std::sync::mpsc;

    /// Blocks the thread that drops it until the test lets it go, as a dead network share does.
    struct Dead(mpsc::Receiver<()>);

    impl Drop for Dead {
        fn drop(&mut self) {
            let _ = self.0.recv();
        }
    }

    #[test]
    fn a_file_on_a_dead_share_keeps_no_other_file_waiting() {
        let releasing = Releasing::default();
        let (answer, dead) = mpsc::channel();
        releasing.let_go(PathBuf::from("/share/one.ron"), Dead(dead));
        releasing.let_go(PathBuf::from("/disk/two.ron"), ());

        releasing.wait_for(Path::new("/disk/two.ron"));
        releasing.wait_for(Path::new("/disk/three.ron"));
        assert_eq!(*releasing.paths(), [PathBuf::from("/share/one.ron")]);

        answer.send(()).unwrap();
        releasing.wait_for(Path::new("/mount/one.ron"));
        assert!(releasing.paths().is_empty());
    }
}
