//! Reads the named files and works out what each would bring. It changes nothing.

use crate::assessment::{
    Assessment, Edit, IncomingCopy, JoinError, Part, Preview, Tally, WriterId,
};
use crate::gui::working_copy::signature;
use crate::store::shared::{self, is_half_written, is_same_file};
use crate::store::{self, OpenError};

use uuid::Uuid;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A named file, or one of a named folder.
#[derive(Debug, Clone)]
pub struct BroughtFile {
    pub path: PathBuf,
    /// The content, or why there is none.
    pub content: BroughtContent,
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
                looked(Arc::clone(copy), here, writer)
            }
            other => other.clone(),
        };

        Self {
            path: self.path.clone(),
            content,
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
    /// Whether they would change anything.
    pub brings: bool,
}

/// The files with what they would bring together.
#[derive(Debug, Clone)]
pub struct Checked {
    /// The files, each once, in the order of naming.
    pub files: Vec<BroughtFile>,
    /// What the included files would bring together.
    pub whole: Option<Whole>,
}

/// Reads files again, and more of them. `own` is the file of this assessment, which a folder may hold too.
pub(crate) fn check(
    known: &[BroughtFile],
    more: &[PathBuf],
    selection: &Selection,
    own: &Path,
    here: &Assessment,
) -> Checked {
    let writer = selection.writer;
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

    let whole = whole(&files, selection, here);

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
            let content = match opened {
                Ok(opened) => looked(Arc::new(opened.assessment), here, writer),
                Err(error) if by_folder && is_half_written(&error) => BroughtContent::NotYet,
                Err(error) => BroughtContent::Unreadable(Arc::new(error)),
            };
            found.push(BroughtFile {
                path: path.clone(),
                content,
            });
        }
    }

    found
}

fn looked(copy: Arc<Assessment>, here: &Assessment, writer: WriterId) -> BroughtContent {
    match here.preview(&copy, writer) {
        Ok(preview) => BroughtContent::Copy(copy, Box::new(preview)),
        Err(error) => BroughtContent::Refused(copy, error),
    }
}

/// What of the files comes in, and who joins them.
#[derive(Debug, Clone)]
pub(crate) struct Selection {
    /// The files that do not come in at all.
    pub left_out: BTreeSet<PathBuf>,
    /// What comes in only since somebody has ticked it: removals, and what is outside a copy's part of the work.
    pub ticked: BTreeSet<(PathBuf, Part)>,
    /// The opening that joins.
    pub writer: WriterId,
}

impl Selection {
    /// The included copies, each with the parts in which it does not count.
    pub(crate) fn copies(&self, files: &[BroughtFile]) -> Vec<IncomingCopy> {
        files
            .iter()
            .filter(|file| !self.left_out.contains(&file.path))
            .filter_map(|file| {
                let (copy, preview) = file.copy()?;
                let mut kept = preview.kept_unless_asked();
                kept.retain(|part| !self.ticked.contains(&(file.path.clone(), part.clone())));

                Some(IncomingCopy {
                    assessment: Arc::clone(copy),
                    kept,
                    is_mended: false,
                })
            })
            .collect()
    }
}

/// Joins into a clone of the assessment, to see the result.
fn whole(files: &[BroughtFile], selection: &Selection, here: &Assessment) -> Option<Whole> {
    let copies = selection.copies(files);

    if copies.is_empty() {
        return None;
    }

    let mut joined = here.clone();
    joined
        .apply(Edit::Join(copies), signature(selection.writer))
        .ok()?;
    // What is kept against a copy is written by whoever joins, so that the joined state names more of its edits.
    let preview = here.preview(&joined, WriterId(Uuid::new_v4())).ok()?;

    Some(Whole {
        brings: !preview.brings_nothing(),
        questions: preview.questions,
        others: preview.others,
        conflicts: joined.conflicts().len(),
    })
}
