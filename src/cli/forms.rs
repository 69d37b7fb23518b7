//! Brings returned forms of the homework into the whole of a `merge`.

use crate::assessment::{Assessment, Signature};
use crate::cli::report::{self, Failure, Report};
use crate::homework::{FormPreview, FormReader, ItemChange, ItemKind, NotAForm};
use crate::locale::Locale;
use crate::message;
use crate::store::log::{self, LogEvent};
use crate::store::shared::NamedFile;
use crate::store::tables;

use serde::Serialize;

/// What a form brought, as data.
#[derive(Debug, Serialize)]
pub(super) struct FormData {
    file: String,
    refused: Option<String>,
    /// Whom it asks.
    of: Option<String>,
    version: u16,
    answered: u16,
    asked: u16,
    /// Whether it was taken in before.
    again: bool,
    brings: Vec<BroughtData>,
    /// What a person should look at.
    to_look_at: Vec<String>,
    #[serde(skip)]
    lines: Vec<String>,
}

#[derive(Debug, Serialize)]
struct BroughtData {
    kind: &'static str,
    new: usize,
    gains: usize,
    changed: usize,
    gone: usize,
    same: usize,
    kept: usize,
}

impl FormData {
    fn refused(file: String, words: String) -> Self {
        Self {
            file,
            refused: Some(words),
            of: None,
            version: 0,
            answered: 0,
            asked: 0,
            again: false,
            brings: Vec::new(),
            to_look_at: Vec::new(),
            lines: Vec::new(),
        }
    }

    fn new(file: String, preview: &FormPreview, whole: &Assessment, locale: &Locale) -> Self {
        let of = message::asked_name(&preview.of, whole, locale);
        let remarks = preview.remarks.iter();
        let mut data = Self {
            refused: None,
            version: preview.version,
            answered: preview.answered,
            asked: preview.asked,
            again: preview.is_again,
            brings: ItemKind::ALL
                .into_iter()
                .filter(|kind| preview.of_kind(*kind).next().is_some())
                .map(|kind| BroughtData::new(preview, kind))
                .collect(),
            to_look_at: remarks
                .map(|remark| message::form_remark(remark, locale))
                .collect(),
            lines: Vec::new(),
            of: Some(of),
            file,
        };
        data.lines = data.told(preview, locale);

        data
    }

    /// The lines for people.
    fn told(&self, preview: &FormPreview, locale: &Locale) -> Vec<String> {
        let file = locale.format("merge-file", &[("file", (&self.file).into())]);
        let of = self.of.as_deref().unwrap_or_default();
        let form = locale.format(
            "merge-form",
            &[
                ("of", of.into()),
                ("version", u32::from(self.version).into()),
                ("answered", u32::from(self.answered).into()),
                ("asked", u32::from(self.asked).into()),
            ],
        );
        let mut lines = vec![file, form];

        for kind in ItemKind::ALL {
            let counts = message::form_counts(preview, kind, locale);

            if !counts.is_empty() {
                let kind = message::form_kind(kind, locale);
                lines.push(locale.format(
                    "merge-form-kind",
                    &[("kind", kind.into()), ("counts", counts.into())],
                ));
            }
        }

        let odd = preview.oddities.iter();
        let odd: Vec<String> = odd.map(|odd| message::oddity(odd, locale)).collect();

        if !odd.is_empty() {
            let what = locale.list(&odd);
            lines.insert(2, locale.format("merge-form-odd", &[("what", what.into())]));
        }

        if preview.taken() == 0 {
            lines.push(locale.text("merge-form-nothing"));
        }

        lines.extend(
            self.to_look_at
                .iter()
                .map(|look| locale.format("merge-form-look", &[("look", look.into())])),
        );

        lines
    }

    pub(super) fn lines(&self) -> &[String] {
        &self.lines
    }
}

impl BroughtData {
    fn new(preview: &FormPreview, kind: ItemKind) -> Self {
        let count = |change| preview.count(kind, change);

        Self {
            kind: match kind {
                ItemKind::Evidence => "evidence",
                ItemKind::Initiative => "initiatives",
                ItemKind::Relation => "relations",
                ItemKind::Strength => "strengths",
                ItemKind::Gap => "gaps",
                ItemKind::Note => "notes",
            },
            new: count(ItemChange::New),
            gains: count(ItemChange::Gains),
            changed: count(ItemChange::Changed),
            gone: count(ItemChange::Gone),
            same: count(ItemChange::Same),
            kept: count(ItemChange::Kept),
        }
    }
}

/// Takes forms into the whole one after the other; one that cannot be taken in is named, and the others come in.
///
/// # Errors
/// If there is no assessment into which they could come, or what a form brings cannot be entered.
pub(super) fn take_in(
    forms: &[NamedFile],
    whole: &mut Option<Assessment>,
    by: Signature<'_>,
    report: &mut Report<'_>,
) -> Result<Vec<FormData>, Failure> {
    if forms.is_empty() {
        return Ok(Vec::new());
    }

    let whole = whole.as_mut().ok_or(Failure::NothingToBringInto)?;
    let reader = FormReader::new();
    let mut all = Vec::with_capacity(forms.len());

    for named in forms {
        let file = named.path.display().to_string();
        let preview = match preview(named, &reader, whole) {
            Ok(preview) => preview,
            // A folder may hold other tables, too.
            Err(Failure::Form {
                cause: NotAForm::NoForm,
                path,
            }) if named.by_folder => {
                let words = message::not_a_form(&NotAForm::NoForm, &path, report.locale());
                report::note(&words.title);
                continue;
            }
            Err(failure) => {
                let words = report.sentence(&failure);
                report.refuse(&failure);
                all.push(FormData::refused(file, words));
                continue;
            }
        };

        if preview.needs_a_look() {
            report.conflicts_remain();
        }

        all.push(FormData::new(file, &preview, whole, report.locale()));

        if let Some(edit) = preview.edit(by.at) {
            whole
                .apply(edit, by)
                .inspect_err(|error| log::tell(LogEvent::EditRefused(error)))
                .map_err(|error| Failure::Join {
                    path: named.path.clone(),
                    error,
                })?;
        }
    }

    Ok(all)
}

fn preview(
    named: &NamedFile,
    reader: &FormReader,
    whole: &Assessment,
) -> Result<FormPreview, Failure> {
    let path = || named.path.clone();
    let table = tables::read(&named.path).map_err(|error| Failure::Table {
        path: path(),
        error: Box::new(error),
    })?;
    let none = |cause| Failure::Form {
        path: path(),
        cause,
    };
    let form = reader.read(&table, whole).map_err(none)?;

    FormPreview::new(&form, whole).map_err(none)
}
