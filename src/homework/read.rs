//! Reads a form that came back from its cells. Everything is recognised by what it says and never by where it stands.

mod draft;
mod sheet;

use self::draft::Drafts;
use self::sheet::SheetReader;
use crate::assessment::Assessment;
use crate::homework::digest;
use crate::homework::identity::FormIdentity;
use crate::homework::returned::{Oddity, Remark, ReturnedForm};
use crate::homework::words::FormWords;
use crate::questionnaire::{QuestionId, Questionnaire};
use crate::store::tables::{Cell, Sheet, Table, TableKind};

use jiff::civil::Date;
use thiserror::Error;

use std::collections::HashMap;
use std::sync::Arc;

/// Why a table is no form that can be taken in. Nothing was changed.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum NotAForm {
    /// It says nowhere that it is a form, and has none of the questions.
    #[error("no form")]
    NoForm,
    /// It has questions of this assessment, but the line is gone that says which form it is.
    #[error("no identity")]
    NoIdentity,
    /// It belongs to another assessment.
    #[error("of another assessment")]
    OfAnotherAssessment {
        /// The day on which it was written.
        written: Date,
    },
    /// It asks an institution that the register does not have any more.
    #[error("asks nobody")]
    AsksNobody,
}

/// Reads forms; it knows the words of forms in every language, so that one is made for many forms.
#[derive(Debug)]
pub struct FormReader {
    words: FormWords,
}

impl Default for FormReader {
    fn default() -> Self {
        Self::new()
    }
}

impl FormReader {
    /// A reader.
    pub fn new() -> Self {
        Self {
            words: FormWords::new(),
        }
    }

    /// Whether a table looks like a form of any assessment.
    pub fn is_form(table: &Table) -> bool {
        table.sheets.iter().any(|sheet| identity(sheet).is_some())
    }

    /// Reads a form of an assessment.
    ///
    /// # Errors
    /// If the table is no form of this assessment.
    pub fn read(&self, table: &Table, assessment: &Assessment) -> Result<ReturnedForm, NotAForm> {
        let questionnaire = assessment.questionnaire();
        let known = KnownQuestions::new(questionnaire);
        let identities: Vec<Option<FormIdentity>> = table.sheets.iter().map(identity).collect();
        let mut found = identities.iter().flatten();
        let Some(identity) = found
            .clone()
            .find(|identity| identity.assessment == assessment.id())
            .or_else(|| found.next())
        else {
            let has_question = table
                .filled()
                .flat_map(|sheet| &sheet.rows)
                .any(|row| row.cells.iter().any(|cell| known.get(cell).is_some()));

            return Err(if has_question {
                NotAForm::NoIdentity
            } else {
                NotAForm::NoForm
            });
        };

        if identity.assessment != assessment.id() {
            return Err(NotAForm::OfAnotherAssessment {
                written: identity.written,
            });
        }

        let mut drafts = Drafts::new(identity, questionnaire, &self.words);
        let mut oddities = match table.kind {
            TableKind::Xlsx => Vec::new(),
            TableKind::Ods => vec![Oddity::SavedAsOds],
            TableKind::Text { .. } => vec![Oddity::SavedAsText],
        };
        let mut merged = 0;

        for (sheet, own) in table.sheets.iter().zip(&identities) {
            if sheet.is_hidden || sheet.rows.is_empty() || is_lists(sheet) {
                continue;
            }

            if own.as_ref().is_some_and(|own| own.of != identity.of) {
                drafts.remark(Remark::OtherSheet {
                    sheet: sheet.name.clone(),
                });
                continue;
            }

            if !sheet.name.is_empty() && !self.words.is_sheet(&sheet.name) {
                oddities.push(Oddity::SheetRenamed {
                    name: sheet.name.clone(),
                });
            }

            merged += sheet.merged.len();
            let sheet = sheet.clone().spread_down();

            SheetReader::new(&sheet, &known, &self.words).read(&mut drafts);
        }

        if merged > 0 {
            oddities.push(Oddity::CellsMerged { count: merged });
        }

        Ok(finished(drafts, identity.clone(), oddities, questionnaire))
    }
}

fn finished(
    drafts: Drafts<'_>,
    identity: FormIdentity,
    mut oddities: Vec<Oddity>,
    questionnaire: &Questionnaire,
) -> ReturnedForm {
    let mut ended = drafts.end();

    if ended.rows_added > 0 {
        oddities.push(Oddity::RowsAdded {
            count: ended.rows_added,
        });
    }

    let of_form = (&identity.questionnaire[..], &identity.version[..]);
    let here = (questionnaire.id(), questionnaire.version());

    if of_form != here {
        let named = |(id, version)| match of_form.0 == here.0 {
            true => version,
            false => id,
        };
        let remark = Remark::OtherQuestionnaire {
            of_form: String::from(named(of_form)),
            here: String::from(named(here)),
        };
        ended.remarks.insert(0, remark);
    }

    let mut form = ReturnedForm {
        identity,
        institution: ended.institution,
        questions: ended.questions,
        answers: ended.answers,
        initiatives: ended.initiatives,
        relations: ended.relations,
        strays: ended.strays,
        oddities,
        remarks: ended.remarks,
        digest: String::new(),
    };
    form.digest = digest::of(&form);

    form
}

/// The identity that a sheet holds in some cell.
fn identity(sheet: &Sheet) -> Option<FormIdentity> {
    let mut cells = sheet.rows.iter().flat_map(|row| &row.cells);

    cells.find_map(|cell| match cell {
        Cell::Text(text) => FormIdentity::read(text),
        _ => None,
    })
}

/// Whether a sheet holds the lists for the choices of the others.
fn is_lists(sheet: &Sheet) -> bool {
    let first = sheet.rows.first().and_then(|row| row.cells.first());

    matches!(first, Some(Cell::Text(text)) if text.trim() == LISTS)
}

/// What stands in the first cell of the sheet with the lists.
pub(crate) const LISTS: &str = "RAPPORTEUR-LISTS";

/// The questions of a questionnaire by the identifiers that people may have typed.
#[derive(Debug)]
struct KnownQuestions(HashMap<String, QuestionId>);

impl KnownQuestions {
    fn new(questionnaire: &Arc<Questionnaire>) -> Self {
        let questions = questionnaire.questions();

        Self(
            questions
                .map(|question| (Self::plain(question.id.as_str()), question.id.clone()))
                .collect(),
        )
    }

    /// The question that a cell names and names alone.
    fn get(&self, cell: &Cell) -> Option<&QuestionId> {
        match cell {
            Cell::Text(text) => self.named(text),
            _ => None,
        }
    }

    fn named(&self, text: &str) -> Option<&QuestionId> {
        self.0.get(&Self::plain(text))
    }

    fn plain(text: &str) -> String {
        crate::homework::words::plain(text)
    }
}
