//! Writes the forms of the homework: for each institution or function a workbook that anybody can fill in, and the same as a letter with a
//! page for printing. They hold questions and the names of institutions, and no answer, no level and no person.

mod letter;
mod sheets;

#[cfg(test)]
mod tests;

use crate::assessment::{Assessment, FormOf, Profile};
use crate::homework::{FormIdentity, FormPlan};
use crate::locale::Locale;
use crate::output::package::{OfficePackage, Properties};
use crate::output::{OfficeError, OutputError, html, own, placed};
use crate::questionnaire::Questionnaire;
use crate::store::file::{self, DraftFile};
use crate::store::file_stem;

use jiff::civil::Date;

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// An order for the forms of the homework.
#[derive(Debug, Clone)]
pub struct FormOrder {
    /// The folder; it is made if it is missing.
    pub folder: PathBuf,
    /// The forms.
    pub plans: Vec<FormPlan>,
    /// The language of the forms.
    pub locale: Locale,
    /// The day by which they should be back.
    pub due: Option<Date>,
    /// The day on which they are written.
    pub today: Date,
    /// Whether forms of an earlier order that nobody has changed are replaced; else the new ones get a number.
    pub replaces: bool,
}

/// The files of one form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WrittenForm {
    /// Whom it asks.
    pub of: FormOf,
    /// The workbook, `COUNTRY-homework-WHO-LANGUAGE.xlsx`; with a number if that name is taken.
    pub workbook: PathBuf,
    /// The letter with the questions on paper, as an HTML page.
    pub letter: PathBuf,
}

/// Makes all forms of an order, and then gives the files their names.
///
/// # Errors
/// [`OutputError::Nothing`] if there is no form to write; or the first failure.
pub fn write_forms(
    order: &FormOrder,
    assessment: &Assessment,
) -> Result<Vec<WrittenForm>, OutputError> {
    if order.plans.is_empty() {
        return Err(OutputError::Nothing);
    }

    let mut drafts = Vec::with_capacity(order.plans.len());
    let mut stems = HashSet::new();

    for plan in &order.plans {
        let source = FormSource::new(assessment, order, plan);
        let stem = free_stem(&source.stem(), &mut stems);
        let made = source.workbook().map_err(|cause| OutputError::Form {
            who: source.who.clone(),
            cause,
        })?;
        let workbook = file::draft(&named(&order.folder, &stem, WORKBOOK, 1), &made)?;
        let letter = file::draft(
            &named(&order.folder, &stem, LETTER, 1),
            &source.letter(Letter::First),
        )?;

        if drafts.is_empty() {
            workbook.remove_old_ones();
        }

        drafts.push((plan.of.clone(), stem, workbook, letter));
    }

    let mut written = 0;
    let mut place = |draft: DraftFile, stem: &str, ending| {
        let named = |number| named(&order.folder, stem, ending, number);
        let file = placed(draft, named, order.replaces, written)?;
        written += 1;

        Ok::<PathBuf, OutputError>(file)
    };

    drafts
        .into_iter()
        .map(|(of, stem, workbook, letter)| {
            Ok(WrittenForm {
                of,
                workbook: place(workbook, &stem, WORKBOOK)?,
                letter: place(letter, &stem, LETTER)?,
            })
        })
        .collect()
}

/// Writes a letter to everybody of an order that reminds of the form.
///
/// # Errors
/// As [`write_forms`].
pub fn write_reminders(
    order: &FormOrder,
    assessment: &Assessment,
) -> Result<Vec<PathBuf>, OutputError> {
    if order.plans.is_empty() {
        return Err(OutputError::Nothing);
    }

    let mut stems = HashSet::new();
    let mut files = Vec::with_capacity(order.plans.len());

    for plan in &order.plans {
        let source = FormSource::new(assessment, order, plan);
        let stem = free_stem(&source.stem(), &mut stems);
        let named = |number| named(&order.folder, &stem, REMINDER, number);
        let draft = file::draft(&named(1), &source.letter(Letter::Reminder))?;
        files.push(placed(draft, named, order.replaces, files.len())?);
    }

    Ok(files)
}

const WORKBOOK: &str = ".xlsx";
const LETTER: &str = ".html";
const REMINDER: &str = "-reminder.html";

fn named(folder: &Path, stem: &str, ending: &str, number: u32) -> PathBuf {
    folder.join(match number {
        1 => format!("{stem}{ending}"),
        number => format!("{stem}-{number}{ending}"),
    })
}

/// A beginning of a file's name that no other form of the order has, however file systems fold capitals.
fn free_stem(wanted: &str, taken: &mut HashSet<String>) -> String {
    let numbered = (2..).map(|number| format!("{wanted}-{number}"));
    let mut all = std::iter::once(wanted.to_owned()).chain(numbered);
    let free = all.find(|stem| taken.insert(stem.to_lowercase()));

    free.unwrap_or_else(|| wanted.to_owned())
}

/// Which letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Letter {
    /// The one that comes with the form, with the questions to be answered by hand.
    First,
    /// A reminder, without the questions.
    Reminder,
}

/// What one form shows. It has no field for an answer, a level or a person.
struct FormSource<'a> {
    plan: &'a FormPlan,
    locale: &'a Locale,
    due: Option<Date>,
    /// The institution or the function that it asks.
    who: String,
    /// The same as short as it goes, for the name of the file.
    short: String,
    country: String,
    /// To whom it goes back: the host, or else the country.
    to: String,
    /// When and where the room meets; may be empty.
    workshop: String,
    /// The handling mark of the delegation; may be empty.
    mark: String,
    /// The names of the other institutions of the register.
    institutions: Vec<String>,
    questionnaire: Arc<Questionnaire>,
    identity: FormIdentity,
}

impl<'a> FormSource<'a> {
    fn new(assessment: &Assessment, order: &'a FormOrder, plan: &'a FormPlan) -> Self {
        let locale = &order.locale;
        let facts = assessment.facts();
        let questionnaire = assessment
            .questionnaire()
            .in_language(locale.language().tag());
        let country = facts.country().trim().to_owned();
        let (who, short) = match &plan.of {
            FormOf::Institution(id) => {
                let known = assessment.institutions().get(*id);
                let name = known.map_or("", |known| known.name.as_str());
                let short = known.map_or("", |known| known.short.trim());

                (
                    name.to_owned(),
                    if short.is_empty() { name } else { short }.to_owned(),
                )
            }
            FormOf::Function(id) => {
                let mut functions = questionnaire.functions().iter();
                let known = functions.find(|known| known.id == *id);
                let name = known.map_or_else(|| id.clone(), |known| known.name.clone());

                (name, id.clone())
            }
        };
        let is_other = |id| plan.of != FormOf::Institution(id);
        let institutions = assessment.institutions().iter();
        let host = facts.host().trim();
        let dates = facts
            .dates()
            .map(|dates| locale.date_range(dates.first, dates.last));

        Self {
            plan,
            locale,
            due: order.due,
            who,
            short,
            to: if host.is_empty() { &country } else { host }.to_owned(),
            workshop: locale.line([dates.as_deref().unwrap_or_default(), facts.place().trim()]),
            country,
            mark: facts.mark(Profile::Internal).trim().to_owned(),
            institutions: institutions
                .filter(|(id, _)| is_other(*id))
                .map(|(_, institution)| institution.name.clone())
                .collect(),
            identity: FormIdentity {
                assessment: assessment.id(),
                of: plan.of.clone(),
                questionnaire: questionnaire.id().to_owned(),
                version: questionnaire.version().to_owned(),
                written: order.today,
                language: locale.language().tag().to_owned(),
            },
            questionnaire,
        }
    }

    /// The beginning of the names of its files.
    fn stem(&self) -> String {
        let language = self.locale.language().tag();
        let (country, short) = (file_stem(&self.country), file_stem(&self.short));

        format!("{country}-homework-{short}-{language}")
    }

    /// The title of the form.
    fn title(&self) -> String {
        self.locale
            .format("form-title", &[("who", (&self.who).into())])
    }

    /// The names of the elements with their numbers.
    fn elements(&self) -> Vec<String> {
        let elements = self.questionnaire.elements().iter().enumerate();

        elements
            .map(|(position, element)| format!("{} {}", position + 1, element.name))
            .collect()
    }

    /// The workbook, with the checksum by which the program knows a file of its own.
    fn workbook(&self) -> Result<Vec<u8>, OfficeError> {
        let title = self
            .locale
            .plain("form-title", &[("who", (&self.who).into())]);
        let properties = Properties {
            title: &title,
            imprint: &self.country,
            mark: &self.mark,
            language: self.locale.language().tag(),
            date: Some(self.identity.written),
        };

        Ok(OfficePackage::read(&sheets::workbook(self)?)?.finish(&properties)?)
    }

    fn letter(&self, letter: Letter) -> Vec<u8> {
        own::with_checksum_in_svg(&html::form(&self.document(letter)))
    }
}
