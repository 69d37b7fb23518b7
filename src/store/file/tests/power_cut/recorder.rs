//! A disk that does everything for real and writes down what it changed.

use super::mode;
use super::tree::Tree;
use crate::store::disk::{DRAFT_BEGINNING, DRAFT_END, Disk, Readers, Real};

use tempfile::{NamedTempFile, PersistError};

use std::cell::RefCell;
use std::fmt;
use std::fs::Permissions;
use std::io::{self, ErrorKind};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

/// In how many parts a file is written, of which a power cut can leave some.
const PARTS: usize = 4;

/// A change of the disk, or a wait for it. Paths are relative to the folder of the recorder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Step {
    MakeFolder(PathBuf),
    Create {
        path: PathBuf,
        mode: u32,
    },
    Append {
        path: PathBuf,
        bytes: Bytes,
    },
    Permit {
        path: PathBuf,
        mode: u32,
    },
    SyncFile(PathBuf),
    Rename {
        from: PathBuf,
        to: PathBuf,
    },
    Link {
        from: PathBuf,
        to: PathBuf,
    },
    Unlink(PathBuf),
    SyncFolder(PathBuf),
    /// The work came back without an error: people were told that it is done.
    Told,
}

#[derive(Clone, PartialEq, Eq)]
pub(super) struct Bytes(pub Vec<u8>);

impl fmt::Debug for Bytes {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} bytes", self.0.len())
    }
}

/// What a disk does when a draft asks for a name that must be free.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Placing {
    /// It renames and refuses to replace.
    Rename,
    /// It makes a second name and removes the first.
    LinkAndUnlink,
    /// It can do neither: the saver reserves the name.
    Refused,
}

#[derive(Debug, Clone)]
pub(super) struct Recording {
    pub before: Tree,
    pub steps: Vec<Step>,
}

impl Recording {
    /// The same work by programs that forget a sync, or sync a file only after it was renamed.
    pub(super) fn weakened(&self) -> Vec<(String, Self)> {
        let mut all = Vec::new();

        for (number, step) in self.steps.iter().enumerate() {
            let mut without = self.clone();

            match step {
                Step::SyncFolder(_) => drop(without.steps.remove(number)),
                // A later sync of the same file would do what this one did.
                Step::SyncFile(_) => {
                    let later = without.steps.split_off(number);
                    let others = later.into_iter().filter(|later| later != step);
                    without.steps.extend(others);
                }
                _ => continue,
            }

            if let Step::SyncFile(synced) = step
                && let Some(late) = without.with_late_sync(synced)
            {
                all.push((format!("late {step:?}"), late));
            }

            all.push((format!("no {step:?}"), without));
        }

        all
    }

    fn with_late_sync(&self, synced: &Path) -> Option<Self> {
        let mut steps = self.steps.iter().enumerate();
        let (number, to) = steps.find_map(|(number, step)| match step {
            Step::Rename { from, to } if from == synced => Some((number, to.clone())),
            _ => None,
        })?;
        let mut late = self.clone();
        late.steps.insert(number + 1, Step::SyncFile(to));

        Some(late)
    }
}

pub(super) struct Recorder {
    root: PathBuf,
    placing: Placing,
    before: Tree,
    steps: RefCell<Vec<Step>>,
}

impl Recorder {
    /// Whatever is in the folder now has been on the disk for long.
    pub(super) fn new(root: &Path, placing: Placing) -> Self {
        Self {
            root: root.to_owned(),
            placing,
            before: Tree::read(root),
            steps: RefCell::default(),
        }
    }

    pub(super) fn told(&self) {
        self.add(Step::Told);
    }

    pub(super) fn recording(self) -> Recording {
        Recording {
            before: self.before,
            steps: self.steps.take(),
        }
    }

    fn add(&self, step: Step) {
        self.steps.borrow_mut().push(step);
    }

    fn relative(&self, path: &Path) -> PathBuf {
        path.strip_prefix(&self.root).unwrap().to_owned()
    }
}

impl Disk for Recorder {
    fn make_folder(&self, folder: &Path, readers: Readers) -> io::Result<()> {
        let missing: Vec<&Path> = folder
            .ancestors()
            .take_while(|folder| !folder.exists())
            .collect();
        Real.make_folder(folder, readers)?;

        for made in missing.into_iter().rev() {
            self.add(Step::MakeFolder(self.relative(made)));
        }

        Ok(())
    }

    fn draft(&self, folder: &Path, beginning: &str) -> io::Result<NamedTempFile> {
        let draft = Real.draft(folder, beginning)?;
        self.add(Step::Create {
            path: self.relative(draft.path()),
            mode: mode(draft.path()),
        });

        Ok(draft)
    }

    /// Makes and removes a draft to see what permissions a new file gets.
    fn usual_permissions(&self, folder: &Path, beginning: &str) -> io::Result<Permissions> {
        let usual = Real.usual_permissions(folder, beginning)?;
        let path = self
            .relative(folder)
            .join(format!("{DRAFT_BEGINNING}usual{DRAFT_END}"));
        self.add(Step::Create {
            path: path.clone(),
            mode: usual.mode() & 0o777,
        });
        self.add(Step::Unlink(path));

        Ok(usual)
    }

    fn write(&self, draft: &mut NamedTempFile, bytes: &[u8]) -> io::Result<()> {
        for part in bytes.chunks(bytes.len().div_ceil(PARTS).max(1)) {
            Real.write(draft, part)?;
            self.add(Step::Append {
                path: self.relative(draft.path()),
                bytes: Bytes(part.to_owned()),
            });
        }

        Ok(())
    }

    fn permit(&self, draft: &NamedTempFile, permissions: Permissions) -> io::Result<()> {
        let mode = permissions.mode() & 0o777;
        Real.permit(draft, permissions)?;
        self.add(Step::Permit {
            path: self.relative(draft.path()),
            mode,
        });

        Ok(())
    }

    fn sync(&self, draft: &NamedTempFile) -> io::Result<()> {
        Real.sync(draft)?;
        self.add(Step::SyncFile(self.relative(draft.path())));

        Ok(())
    }

    fn replace(&self, draft: NamedTempFile, target: &Path) -> Result<(), PersistError> {
        let from = self.relative(draft.path());
        Real.replace(draft, target)?;
        self.add(Step::Rename {
            from,
            to: self.relative(target),
        });

        Ok(())
    }

    fn place(&self, draft: NamedTempFile, target: &Path) -> Result<(), PersistError> {
        let (from, to) = (self.relative(draft.path()), self.relative(target));

        if self.placing == Placing::Refused {
            return Err(PersistError {
                error: ErrorKind::InvalidInput.into(),
                file: draft,
            });
        }

        Real.place(draft, target)?;

        if self.placing == Placing::Rename {
            self.add(Step::Rename { from, to });
        } else {
            let unlink = Step::Unlink(from.clone());
            self.add(Step::Link { from, to });
            self.add(unlink);
        }

        Ok(())
    }

    fn reserve(&self, target: &Path) -> io::Result<()> {
        Real.reserve(target)?;
        self.add(Step::Create {
            path: self.relative(target),
            mode: mode(target),
        });

        Ok(())
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        Real.rename(from, to)?;
        self.add(Step::Rename {
            from: self.relative(from),
            to: self.relative(to),
        });

        Ok(())
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        Real.sync_folder(folder)?;
        self.add(Step::SyncFolder(self.relative(folder)));

        Ok(())
    }
}
