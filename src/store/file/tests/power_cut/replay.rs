//! What a power cut can leave of the steps of a recording.

use super::recorder::{Recording, Step};
use super::tree::{Content, Node, Tree};

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::rc::Rc;

/// One state of the disk after a power cut.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Remains {
    /// How often people had been told that something is done.
    pub told: usize,
    pub tree: Tree,
}

/// Shows each different state that a power cut can leave, with the number of steps before it, until the visitor breaks off.
pub(super) fn power_cuts<B>(
    recording: &Recording,
    mut visit: impl FnMut(usize, &Remains) -> ControlFlow<B>,
) -> ControlFlow<B> {
    let mut disk = ModelDisk::new(&recording.before);
    let mut told = 0;
    let mut known = HashSet::new();

    for done in 0..=recording.steps.len() {
        if let Some(step) = done.checked_sub(1).map(|last| &recording.steps[last]) {
            disk.take(step);
            told += usize::from(*step == Step::Told);
        }

        for tree in disk.remains() {
            let remains = Remains { told, tree };

            if !known.contains(&remains) {
                visit(done, &remains)?;
                known.insert(remains);
            }
        }
    }

    ControlFlow::Continue(())
}

/// The disk as programs see it after all steps.
pub(super) fn without_power_cut(recording: &Recording) -> Tree {
    let mut disk = ModelDisk::new(&recording.before);

    for step in &recording.steps {
        disk.take(step);
    }

    disk.seen()
}

/// A file of the model: what a sync has made durable, and what was done since.
struct Inode {
    durable: Content,
    unsynced: Vec<Change>,
}

enum Change {
    Append(Vec<u8>),
    Permit(u32),
}

impl Inode {
    fn seen(&self) -> Content {
        let mut content = self.durable.clone();
        let mut bytes = content.bytes.to_vec();

        for change in &self.unsynced {
            match change {
                Change::Append(part) => bytes.extend(part),
                Change::Permit(mode) => content.mode = *mode,
            }
        }

        content.bytes = bytes.into();

        content
    }

    fn sync(&mut self) {
        self.durable = self.seen();
        self.unsynced.clear();
    }

    /// Any part of what was appended may be missing at the end, and any other part may read as zeros.
    fn remains(&self) -> Vec<Content> {
        let mut modes = vec![self.durable.mode];
        let mut parts = Vec::new();

        for change in &self.unsynced {
            match change {
                Change::Append(part) => parts.push(part),
                Change::Permit(mode) => modes.push(*mode),
            }
        }

        let mut all = Vec::new();

        for length in 0..=parts.len() {
            for written in choices(&vec![2; length]) {
                let mut bytes = self.durable.bytes.to_vec();

                for (part, is_written) in parts.iter().zip(written) {
                    match is_written {
                        0 => bytes.resize(bytes.len() + part.len(), 0),
                        _ => bytes.extend(*part),
                    }
                }

                let bytes: Rc<[u8]> = bytes.into();
                all.extend(modes.iter().map(|&mode| Content {
                    bytes: Rc::clone(&bytes),
                    mode,
                }));
            }
        }

        all
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Target {
    Folder,
    /// A file, by its number.
    File(usize),
}

type Names = BTreeMap<PathBuf, Target>;

/// A change of names in one folder.
enum NameChange {
    Add(PathBuf, Target),
    Remove(PathBuf),
    /// From, to, and what has the name.
    Rename(PathBuf, PathBuf, Target),
}

/// What a power cut leaves of a change of names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outcome {
    Lost,
    /// The new name of a rename is there, and the old one still is.
    Both,
    Done,
}

impl NameChange {
    fn folder(&self) -> &Path {
        let (Self::Add(path, _) | Self::Remove(path) | Self::Rename(path, ..)) = self;

        path.parent().unwrap()
    }

    fn outcomes(&self) -> &'static [Outcome] {
        match self {
            Self::Rename(..) => &[Outcome::Lost, Outcome::Both, Outcome::Done],
            Self::Add(..) | Self::Remove(_) => &[Outcome::Lost, Outcome::Done],
        }
    }

    fn apply(&self, names: &mut Names, outcome: Outcome) {
        if outcome == Outcome::Lost {
            return;
        }

        match self {
            Self::Add(path, target) => {
                names.insert(path.clone(), *target);
            }
            Self::Remove(path) => {
                names.remove(path);
            }
            Self::Rename(from, to, target) => {
                names.insert(to.clone(), *target);

                if outcome == Outcome::Done {
                    names.remove(from);
                }
            }
        }
    }
}

struct ModelDisk {
    inodes: Vec<Inode>,
    durable: Names,
    unsynced: Vec<NameChange>,
}

impl ModelDisk {
    fn new(before: &Tree) -> Self {
        let mut disk = Self {
            inodes: Vec::new(),
            durable: Names::new(),
            unsynced: Vec::new(),
        };

        for (path, node) in &before.0 {
            let target = match node {
                Node::Folder => Target::Folder,
                Node::File(content) => disk.add_inode(content.clone()),
            };
            disk.durable.insert(path.clone(), target);
        }

        disk
    }

    fn add_inode(&mut self, durable: Content) -> Target {
        self.inodes.push(Inode {
            durable,
            unsynced: Vec::new(),
        });

        Target::File(self.inodes.len() - 1)
    }

    fn take(&mut self, step: &Step) {
        match step {
            Step::MakeFolder(path) => self.rename(NameChange::Add(path.clone(), Target::Folder)),
            Step::Create { path, mode } => {
                let target = self.add_inode(Content {
                    bytes: Rc::default(),
                    mode: *mode,
                });
                self.rename(NameChange::Add(path.clone(), target));
            }
            Step::Append { path, bytes } => {
                let change = Change::Append(bytes.0.clone());
                self.inode(path).unsynced.push(change);
            }
            Step::Permit { path, mode } => self.inode(path).unsynced.push(Change::Permit(*mode)),
            Step::SyncFile(path) => self.inode(path).sync(),
            Step::Rename { from, to } => {
                assert_eq!(from.parent(), to.parent(), "a rename stays in its folder");
                let target = self.names()[from];
                self.rename(NameChange::Rename(from.clone(), to.clone(), target));
            }
            Step::Link { from, to } => {
                let target = self.names()[from];
                self.rename(NameChange::Add(to.clone(), target));
            }
            Step::Unlink(path) => self.rename(NameChange::Remove(path.clone())),
            Step::SyncFolder(folder) => {
                let unsynced = std::mem::take(&mut self.unsynced);
                let (synced, other): (Vec<_>, Vec<_>) = unsynced
                    .into_iter()
                    .partition(|change| change.folder() == folder);

                for change in synced {
                    change.apply(&mut self.durable, Outcome::Done);
                }

                self.unsynced = other;
            }
            Step::Told => {}
        }
    }

    fn rename(&mut self, change: NameChange) {
        self.unsynced.push(change);
    }

    /// The names as programs see them.
    fn names(&self) -> Names {
        let mut names = self.durable.clone();

        for change in &self.unsynced {
            change.apply(&mut names, Outcome::Done);
        }

        names
    }

    fn inode(&mut self, path: &Path) -> &mut Inode {
        let Target::File(number) = self.names()[path] else {
            panic!("{} is a folder", path.display());
        };

        &mut self.inodes[number]
    }

    fn seen(&self) -> Tree {
        tree(&self.names(), |number| self.inodes[number].seen())
    }

    /// What a power cut now can leave; the same may come twice.
    fn remains(&self) -> Vec<Tree> {
        let mut all = Vec::new();
        let contents: Vec<Vec<Content>> = self.inodes.iter().map(Inode::remains).collect();

        for names in self.remaining_names() {
            let is_named = |number| names.values().any(|target| *target == Target::File(number));
            let counts: Vec<usize> = contents
                .iter()
                .enumerate()
                .map(|(number, contents)| if is_named(number) { contents.len() } else { 1 })
                .collect();

            for chosen in choices(&counts) {
                all.push(tree(&names, |number| {
                    contents[number][chosen[number]].clone()
                }));
            }
        }

        all
    }

    fn remaining_names(&self) -> BTreeSet<Names> {
        let outcomes: Vec<&[Outcome]> = self.unsynced.iter().map(NameChange::outcomes).collect();
        let counts: Vec<usize> = outcomes.iter().map(|outcomes| outcomes.len()).collect();
        let names = choices(&counts).map(|chosen| {
            let mut names = self.durable.clone();

            for ((change, outcomes), choice) in self.unsynced.iter().zip(&outcomes).zip(chosen) {
                change.apply(&mut names, outcomes[choice]);
            }

            names
        });

        names.collect()
    }
}

/// The files and folders to which names lead; below a folder that is not there is nothing.
fn tree(names: &Names, content: impl Fn(usize) -> Content) -> Tree {
    let mut tree = Tree::default();

    for (path, target) in names {
        let folder = path.parent().unwrap();

        if folder != Path::new("") && !tree.0.contains_key(folder) {
            continue;
        }

        let node = match target {
            Target::Folder => Node::Folder,
            Target::File(number) => Node::File(content(*number)),
        };
        tree.0.insert(path.clone(), node);
    }

    tree
}

/// Every way to choose one of so many at each place.
fn choices(counts: &[usize]) -> impl Iterator<Item = Vec<usize>> {
    let total: usize = counts.iter().product();

    (0..total).map(|number| {
        let mut left = number;
        let digits = counts.iter().map(|count| {
            let digit = left % count;
            left /= count;

            digit
        });

        digits.collect()
    })
}
