//! Reads the forms that came back, compares them with what is here, and gathers what many bring. It changes nothing.

use crate::assessment::{Assessment, Edit, WriterId};
use crate::gui::working_copy::signature;
use crate::homework::{BroughtItem, FormPreview, FormReader, NotAForm, ReturnedForm};
use crate::store::shared::{is_same_file, tables_among};
use crate::store::tables::{self, TableError};

use jiff::Timestamp;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A file that was chosen, typed or dropped, or one of a folder.
#[derive(Debug, Clone)]
pub struct ReturnedFile {
    pub(super) path: PathBuf,
    pub(super) content: ReturnedContent,
    /// As the how-manieth version it was seen as taken in.
    taken_as: Option<u16>,
}

/// What a file holds.
#[derive(Debug, Clone)]
pub(super) enum ReturnedContent {
    /// A form, with what it would bring.
    Form(Arc<ReturnedForm>, Box<FormPreview>),
    /// A form that asks somebody who is not in the register any more.
    AsksNobody(Arc<ReturnedForm>),
    /// No form of this assessment.
    NotAForm(NotAForm),
    /// No table that can be read.
    Unreadable(Arc<TableError>),
}

impl ReturnedFile {
    fn new(path: PathBuf, content: ReturnedContent) -> Self {
        Self {
            path,
            content,
            taken_as: None,
        }
    }

    /// What it would bring, if it is a form of this assessment.
    pub(super) fn preview(&self) -> Option<&FormPreview> {
        match &self.content {
            ReturnedContent::Form(_, preview) => Some(preview),
            _ => None,
        }
    }

    pub(super) fn preview_mut(&mut self) -> Option<&mut FormPreview> {
        match &mut self.content {
            ReturnedContent::Form(_, preview) => Some(preview),
            _ => None,
        }
    }

    /// The preview of a form that waits to be taken in.
    pub(super) fn waiting(&self) -> Option<&FormPreview> {
        self.offering().filter(|preview| !preview.is_again)
    }

    /// The preview of a form that has something to take in, though a part of it may be here already.
    pub(super) fn offering(&self) -> Option<&FormPreview> {
        let preview = self.preview().filter(|_| !self.is_superseded())?;

        preview
            .items
            .iter()
            .any(BroughtItem::can_be_taken)
            .then_some(preview)
    }

    /// Whether a later version was taken in after this one.
    fn is_superseded(&self) -> bool {
        let (preview, taken_as) = (self.preview(), self.taken_as);

        preview
            .zip(taken_as)
            .is_some_and(|(preview, taken_as)| !preview.is_again && preview.version > taken_as)
    }

    /// Whether it is a form that was never taken in and says nothing that is not here already.
    pub(super) fn brings_nothing(&self) -> bool {
        let is_new = self.preview().is_some_and(|preview| !preview.is_again);

        is_new && !self.is_superseded() && self.offering().is_none()
    }

    /// What it would bring now, with what somebody has ticked.
    pub(super) fn compared(&self, here: &Assessment) -> Option<FormPreview> {
        let ReturnedContent::Form(form, before) = &self.content else {
            return None;
        };
        let now = FormPreview::new(form, here).ok()?;

        Some(with_ticks(now, before))
    }

    /// The same file, compared with an assessment that has changed since.
    fn seen_from(&self, here: &Assessment) -> Self {
        let content = match &self.content {
            ReturnedContent::Form(form, before) => match looked(Arc::clone(form), here) {
                ReturnedContent::Form(form, now) => {
                    ReturnedContent::Form(form, Box::new(with_ticks(*now, before)))
                }
                other => other,
            },
            ReturnedContent::AsksNobody(form) => looked(Arc::clone(form), here),
            other => other.clone(),
        };

        let mut seen = Self::new(self.path.clone(), content);
        let is_taken = seen.preview().filter(|preview| preview.is_again);
        seen.taken_as = is_taken.map(|preview| preview.version).or(self.taken_as);

        seen
    }
}

/// The ticks of an earlier comparison, as far as the same things stand as they stood.
fn with_ticks(mut now: FormPreview, before: &FormPreview) -> FormPreview {
    if (now.version, now.is_again) != (before.version, before.is_again) {
        return now;
    }

    let name = |item: &BroughtItem| {
        let question = item.question.clone();

        (item.kind, item.change, question, item.text.clone())
    };
    let ticks: BTreeMap<_, bool> = before
        .items
        .iter()
        .map(|item| (name(item), item.is_taken))
        .collect();

    for item in &mut now.items {
        if let Some(is_taken) = ticks.get(&name(item)) {
            item.is_taken = *is_taken;
        }
    }

    now
}

fn looked(form: Arc<ReturnedForm>, here: &Assessment) -> ReturnedContent {
    match FormPreview::new(&form, here) {
        Ok(preview) => ReturnedContent::Form(form, Box::new(preview)),
        Err(NotAForm::AsksNobody) => ReturnedContent::AsksNobody(form),
        Err(error) => ReturnedContent::NotAForm(error),
    }
}

/// Compares the known files again, and reads more of them: files, and the tables in folders. A file that is read again takes the place
/// of what it was.
pub(super) fn read(
    known: &[ReturnedFile],
    more: &[PathBuf],
    here: &Assessment,
) -> Vec<ReturnedFile> {
    let mut files: Vec<ReturnedFile> = known.iter().map(|file| file.seen_from(here)).collect();
    let mut reader = None;

    for named in more {
        let found = match tables_among(std::slice::from_ref(named)) {
            // What is called otherwise is read all the same, and says what it is.
            Ok(found) if found.is_empty() => vec![named.clone()],
            Ok(found) => found.into_iter().map(|file| file.path).collect(),
            Err(error) => {
                let error = Arc::new(TableError::File(error));
                put(&mut files, named, ReturnedContent::Unreadable(error));
                continue;
            }
        };

        for path in found {
            let content = match tables::read(&path) {
                Ok(table) => {
                    let reader = reader.get_or_insert_with(FormReader::new);

                    match reader.read(&table, here) {
                        Ok(form) => looked(Arc::new(form), here),
                        Err(error) => ReturnedContent::NotAForm(error),
                    }
                }
                Err(error) => ReturnedContent::Unreadable(Arc::new(error)),
            };
            put(&mut files, &path, content);
        }
    }

    files
}

fn put(files: &mut Vec<ReturnedFile>, path: &Path, content: ReturnedContent) {
    let file = ReturnedFile::new(path.to_owned(), content);

    match files
        .iter_mut()
        .find(|known| is_same_file(&known.path, path))
    {
        Some(known) => *known = file,
        None => files.push(file),
    }
}

/// What many forms bring together.
#[derive(Debug, Clone)]
pub struct Gathered {
    /// The one edit that takes all of them in; `None` if there is none to take in.
    pub(super) edit: Option<Edit>,
    /// How many forms it takes in.
    pub(super) forms: usize,
    /// How many items.
    pub(super) items: usize,
    /// How many forms wait for somebody to look at them.
    pub(super) left: usize,
}

/// Gathers the forms that wait and have nothing that a person should look at, each compared with what the ones before it have brought;
/// of one institution or function the first.
pub(super) fn gather(files: &[ReturnedFile], here: &Assessment, writer: WriterId) -> Gathered {
    let mut there = here.clone();
    let mut seen = BTreeSet::new();
    let mut edits = Vec::new();
    let mut gathered = Gathered {
        edit: None,
        forms: 0,
        items: 0,
        left: 0,
    };

    for file in files {
        let Some(preview) = file.waiting().and_then(|_| file.compared(&there)) else {
            continue;
        };

        if preview.needs_a_look() || !seen.insert(preview.form) {
            gathered.left += 1;
            continue;
        }

        let Some(edit) = preview.edit(Timestamp::now()) else {
            continue;
        };

        if there.apply(edit.clone(), signature(writer)).is_err() {
            gathered.left += 1;
            continue;
        }

        gathered.forms += 1;
        gathered.items += preview.taken();

        match edit {
            Edit::Together(inner) => edits.extend(inner),
            edit => edits.push(edit),
        }
    }

    gathered.edit = (!edits.is_empty()).then(|| Edit::Together(edits));

    gathered
}
