//! The files and folders below a folder, as values.

use super::{mode, set_mode};

use tempfile::TempDir;

use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::path::{Path, PathBuf};
use std::rc::Rc;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum Node {
    Folder,
    File(Content),
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Content {
    pub bytes: Rc<[u8]>,
    pub mode: u32,
}

/// Paths are relative to the folder; a folder comes before what is in it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub(super) struct Tree(pub BTreeMap<PathBuf, Node>);

impl Tree {
    pub(super) fn read(root: &Path) -> Self {
        let mut tree = Self::default();
        tree.add(root, Path::new(""));

        tree
    }

    fn add(&mut self, root: &Path, below: &Path) {
        for entry in fs::read_dir(root.join(below)).unwrap() {
            let entry = entry.unwrap();
            let path = below.join(entry.file_name());

            if entry.file_type().unwrap().is_dir() {
                self.0.insert(path.clone(), Node::Folder);
                self.add(root, &path);
            } else {
                let bytes = fs::read(entry.path()).unwrap().into();
                let mode = mode(&entry.path());
                self.0.insert(path, Node::File(Content { bytes, mode }));
            }
        }
    }

    pub(super) fn files(&self) -> impl Iterator<Item = &Path> {
        let files = self.0.iter().filter(|(_, node)| **node != Node::Folder);

        files.map(|(path, _)| path.as_path())
    }
}

/// A folder that holds one tree after the other.
///
/// Each content is written once, and linked to where a tree has it; a folder stays while trees have it: file systems are slow at
/// making thousands of either.
pub(super) struct Stage {
    root: TempDir,
    shown: Tree,
    contents: TempDir,
    written: HashMap<Content, PathBuf>,
}

impl Stage {
    pub(super) fn new() -> Self {
        Self {
            root: tempfile::tempdir().unwrap(),
            shown: Tree::default(),
            contents: tempfile::tempdir().unwrap(),
            written: HashMap::new(),
        }
    }

    /// Makes it hold a tree, and nothing else. What it held may have lost files meanwhile.
    pub(super) fn show(&mut self, tree: &Tree) -> &Path {
        let before = std::mem::replace(&mut self.shown, tree.clone());

        for (path, node) in before.0.iter().rev() {
            let here = self.root.path().join(path);

            match node {
                Node::Folder if tree.0.contains_key(path) => {}
                Node::Folder => fs::remove_dir(here).unwrap(),
                Node::File(_) if here.exists() => fs::remove_file(here).unwrap(),
                Node::File(_) => {}
            }
        }

        for (path, node) in &tree.0 {
            let here = self.root.path().join(path);

            match node {
                Node::Folder if before.0.contains_key(path) => {}
                Node::Folder => fs::create_dir(here).unwrap(),
                Node::File(content) => fs::hard_link(self.written(content), here).unwrap(),
            }
        }

        self.root.path()
    }

    fn written(&mut self, content: &Content) -> &Path {
        let number = self.written.len();

        self.written.entry(content.clone()).or_insert_with(|| {
            let path = self.contents.path().join(number.to_string());
            fs::write(&path, &content.bytes).unwrap();
            set_mode(&path, content.mode);

            path
        })
    }
}
