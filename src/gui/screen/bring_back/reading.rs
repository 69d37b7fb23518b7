//! Reads the named files and works out what each would bring. It changes nothing.

use crate::assessment::{
    Assessment, Edit, IncomingCopy, JoinError, Part, Preview, Tally, WriterId,
};
use crate::gui::working_copy::signature;
use crate::store::hand_out_keys::{self, CopyOrigin};
use crate::store::shared::{self, is_half_written, is_same_file};
use crate::store::{self, OpenError, Seal};

use uuid::Uuid;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A named file, or one of a named folder.
#[derive(Debug, Clone)]
pub struct BroughtFile {
    pub path: PathBuf,
    /// The content, or why there is none.
    pub content: BroughtContent,
    /// Whether the file was mended or damaged since a program wrote it: its seal is broken. It comes in only as mended.
    pub is_mended: bool,
    /// Whether it says to be a hand-out of this computer, and is none: exchanged, damaged, or written by another program.
    pub is_foreign: bool,
}

/// The content of a file.
#[derive(Debug, Clone)]
pub enum BroughtContent {
    /// A copy of the assessment, with what it would bring.
    Copy(Arc<Assessment>, Box<Preview>),
    /// A half-written file: a program is still writing or fetching it.
    NotYet,
    /// The file cannot be read.
    Unreadable(Arc<OpenError>),
    /// The copy cannot be joined.
    Refused(Arc<Assessment>, JoinError),
}

impl BroughtFile {
    /// The copy with what it would bring; `None` if it cannot be joined.
    pub fn copy(&self) -> Option<(&Arc<Assessment>, &Preview)> {
        match &self.content {
            BroughtContent::Copy(assessment, preview) => Some((assessment, preview)),
            BroughtContent::NotYet
            | BroughtContent::Unreadable(_)
            | BroughtContent::Refused(..) => None,
        }
    }

    /// The same file, compared with an assessment that has changed since.
    fn seen_from(&self, here: &Assessment, writer: WriterId) -> Self {
        let content = match &self.content {
            BroughtContent::Copy(copy, _) | BroughtContent::Refused(copy, _) => {
                looked(Arc::clone(copy), self.is_mended, here, writer)
            }
            other => other.clone(),
        };

        Self {
            path: self.path.clone(),
            content,
            is_mended: self.is_mended,
            is_foreign: self.is_foreign,
        }
    }
}

/// What all included files would bring together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Whole {
    pub questions: Tally,
    /// Facts, people, breakouts and the plan.
    pub others: Tally,
    /// How many decisions there are after the join.
    pub conflicts: usize,
    /// How much of what is here goes.
    pub removed: usize,
    /// How much comes in that is outside its copy's part of the work.
    pub outside: usize,
    /// Whether they would change anything.
    pub brings: bool,
}

impl Whole {
    /// Whether any question is new or changed.
    pub fn changes_questions(&self) -> bool {
        self.questions.new > 0 || self.questions.changed_there > 0
    }
}

/// The files with what they would bring together.
#[derive(Debug, Clone)]
pub struct Checked {
    /// The files, each once, in the order of naming.
    pub files: Vec<BroughtFile>,
    /// What the included files would bring together.
    pub whole: Option<Whole>,
}

/// Reads files again, and more of them. `own` is the file of this assessment, which a folder may hold too; the opening `writer` joins.
pub(crate) fn check(
    known: &[BroughtFile],
    more: &[PathBuf],
    selection: &Selection,
    own: &Path,
    (here, writer): (&Assessment, WriterId),
) -> Checked {
    let seen = known.iter().map(|file| file.seen_from(here, writer));
    let mut files: Vec<BroughtFile> = seen.collect();

    for fresh in read(more, own, here, writer) {
        match files
            .iter_mut()
            .find(|file| is_same_file(&file.path, &fresh.path))
        {
            Some(file) => *file = fresh,
            None => files.push(fresh),
        }
    }

    let whole = whole(&files, selection, here, writer);

    Checked { files, whole }
}

fn read(named: &[PathBuf], own: &Path, here: &Assessment, writer: WriterId) -> Vec<BroughtFile> {
    let mut found = Vec::new();

    for path in named {
        let files = match shared::named(std::slice::from_ref(path)) {
            Ok(files) => files,
            Err(error) => {
                found.push(BroughtFile {
                    path: path.clone(),
                    content: BroughtContent::Unreadable(Arc::new(error)),
                    is_mended: false,
                    is_foreign: false,
                });

                continue;
            }
        };
        let others = files
            .into_iter()
            .filter(|file| !is_same_file(&file.path, own));
        let (paths, by_folder): (Vec<PathBuf>, Vec<bool>) =
            others.map(|file| (file.path, file.by_folder)).unzip();

        for ((path, by_folder), opened) in paths.iter().zip(by_folder).zip(store::open_all(&paths))
        {
            let is_mended = matches!(&opened, Ok(opened) if opened.seal == Seal::Broken);
            let origin = opened.as_ref().ok().map(hand_out_keys::origin);
            let content = match opened {
                Ok(opened) => looked(Arc::new(opened.assessment), is_mended, here, writer),
                Err(error) if by_folder && is_half_written(&error) => BroughtContent::NotYet,
                Err(error) => BroughtContent::Unreadable(Arc::new(error)),
            };
            found.push(BroughtFile {
                path: path.clone(),
                content,
                is_mended,
                is_foreign: origin == Some(CopyOrigin::NotHandedOut),
            });
        }
    }

    found
}

fn looked(
    copy: Arc<Assessment>,
    is_mended: bool,
    here: &Assessment,
    writer: WriterId,
) -> BroughtContent {
    let preview = if is_mended {
        here.preview_mended(&copy, writer)
    } else {
        here.preview(&copy, writer)
    };

    match preview {
        Ok(preview) => BroughtContent::Copy(copy, Box::new(preview)),
        Err(error) => BroughtContent::Refused(copy, error),
    }
}

/// What of the files comes in.
#[derive(Debug, Clone, Default)]
pub(crate) struct Selection {
    /// The files that do not come in at all.
    pub left_out: BTreeSet<PathBuf>,
    /// The files with a broken seal that come in, since somebody has said that they were mended.
    pub mended: BTreeSet<PathBuf>,
    /// What comes in only since somebody has ticked it: removals, and what is outside a copy's part of the work.
    pub ticked: BTreeMap<PathBuf, BTreeSet<Part>>,
}

impl Selection {
    /// Whether a file comes in, if it can.
    pub(crate) fn has(&self, file: &BroughtFile) -> bool {
        if file.is_mended {
            self.mended.contains(&file.path)
        } else {
            !self.left_out.contains(&file.path)
        }
    }

    /// Forgets what somebody has taken of files that are read again, at these paths and in these folders: nobody has seen what they
    /// hold by now.
    pub(crate) fn forget(&mut self, named: &[PathBuf]) {
        let is_read = |path: &Path| named.iter().any(|named| path.starts_with(named));

        self.mended.retain(|path| !is_read(path));
        self.ticked.retain(|path, _| !is_read(path));
    }

    /// Takes parts of a file, or leaves them out.
    pub(crate) fn tick(&mut self, path: PathBuf, parts: Vec<Part>, is_on: bool) {
        let ticked = self.ticked.entry(path).or_default();

        if is_on {
            ticked.extend(parts);
        } else {
            let parts: BTreeSet<Part> = parts.into_iter().collect();
            ticked.retain(|part| !parts.contains(part));
        }
    }

    /// Whether somebody has ticked a part of a file.
    pub(crate) fn has_ticked(&self, path: &Path, part: &Part) -> bool {
        self.ticked
            .get(path)
            .is_some_and(|parts| parts.contains(part))
    }

    /// The included copies, each with the parts in which it does not count.
    pub(crate) fn copies(&self, files: &[BroughtFile]) -> Vec<IncomingCopy> {
        self.included(files)
            .map(|(file, copy, preview)| IncomingCopy {
                assessment: Arc::clone(copy),
                kept: self.kept(file, preview),
                is_mended: file.is_mended,
            })
            .collect()
    }

    /// The included files that can be joined.
    pub(crate) fn included<'a>(
        &self,
        files: &'a [BroughtFile],
    ) -> impl Iterator<Item = (&'a BroughtFile, &'a Arc<Assessment>, &'a Preview)> {
        files
            .iter()
            .filter(|file| self.has(file))
            .filter_map(|file| {
                let (copy, preview) = file.copy()?;

                Some((file, copy, preview))
            })
    }

    /// The parts in which a copy does not count.
    fn kept(&self, file: &BroughtFile, preview: &Preview) -> BTreeSet<Part> {
        let mut kept = preview.kept_unless_asked();
        kept.retain(|part| !self.has_ticked(&file.path, part));

        kept
    }
}

/// Joins into a clone of the assessment, to see the result.
fn whole(
    files: &[BroughtFile],
    selection: &Selection,
    here: &Assessment,
    writer: WriterId,
) -> Option<Whole> {
    let copies = selection.copies(files);

    if copies.is_empty() {
        return None;
    }

    let outside = selection.included(files).map(|(file, _, preview)| {
        let is_taken = |part: &&Part| selection.has_ticked(&file.path, part);

        preview.outside.iter().filter(is_taken).count()
    });
    let mut joined = here.clone();
    joined.apply(Edit::Join(copies), signature(writer)).ok()?;
    // What is kept against a copy is written by whoever joins, so that the joined state names more of its edits.
    let preview = here.preview(&joined, WriterId(Uuid::new_v4())).ok()?;

    Some(Whole {
        brings: !preview.brings_nothing(),
        questions: preview.questions,
        others: preview.others,
        conflicts: joined.conflicts().len(),
        removed: preview.removals.len(),
        outside: outside.sum(),
    })
}
