//! `blank`: paper to be filled in by hand, of an assessment or of a questionnaire alone.

use super::opened;
use super::report::{Failure, Report};
use crate::assessment::Profile;
use crate::locale::{Language, Locale};
use crate::output::{BlankChoice, BlankOrder, BlankPart, BlankSource, Product, write_blank};
use crate::questionnaire::{QuestionnaireReadError, library};
use crate::store::{self, OpenCause, QuestionnaireError};

use std::path::{Path, PathBuf};
use std::sync::Arc;

/// What the command line asks for.
#[derive(Debug)]
pub(super) struct BlankRequest {
    /// An assessment, a questionnaire, or the identifier of a questionnaire that comes with the program.
    pub file: PathBuf,
    pub out: PathBuf,
    /// What is printed; empty for everything there is to print.
    pub products: Vec<Product>,
    /// The identifier of an element, or the name of a breakout.
    pub part: Option<String>,
    /// One or two; empty for that of the system.
    pub languages: Vec<Language>,
    /// How many cards a group gets, by its identifier or its name.
    pub cards: Vec<(String, usize)>,
    pub replace: bool,
}

/// Writes the paper.
///
/// # Errors
/// The first file or name that is at fault; then nothing is written.
pub(super) fn blank(request: BlankRequest, report: &Report<'_>) -> Result<(), Failure> {
    if request.languages.len() > 2 {
        return Err(Failure::ManyLanguages);
    }

    let (source, mark) = source(&request.file, report)?;
    let mut languages = request.languages.into_iter().map(Locale::new);
    let locale = languages.next().unwrap_or_else(|| report.locale().clone());
    let mut choice = BlankChoice {
        part: part(&source, request.part.as_deref())?,
        second: languages.next(),
        ..BlankChoice::default()
    };

    for (name, count) in request.cards {
        choice.cards.insert(group(&source, &name)?, count);
    }

    let mut products = request.products;

    if products.is_empty() {
        products.push(Product::Questionnaire);

        if source.has_no_cards(&choice) {
            report.no_cards()?;
        } else {
            products.push(Product::Ballots);
        }
    }

    let order = BlankOrder {
        folder: request.out,
        products,
        replaces: request.replace,
        locale,
        choice,
        mark,
    };

    for file in write_blank(&order, &source)? {
        report.wrote(&file)?;
    }

    Ok(())
}

/// What is printed, with the handling mark of the delegation.
fn source(file: &Path, report: &Report<'_>) -> Result<(BlankSource, Option<String>), Failure> {
    match opened(file, report) {
        Ok(assessment) => {
            let mark = assessment.facts().mark(Profile::Internal).trim();
            let mark = (!mark.is_empty()).then(|| mark.to_owned());

            Ok((BlankSource::new(&assessment), mark))
        }
        Err(Failure::Open(error)) if matches!(error.cause, OpenCause::Read(_)) => {
            match store::read_questionnaire(file) {
                Ok(file) => {
                    let questionnaire = Arc::new(file.questionnaire);

                    Ok((BlankSource::of_questionnaire(questionnaire), None))
                }
                // It is neither: what is wrong with it as an assessment says more.
                Err(QuestionnaireError::Read(
                    QuestionnaireReadError::Syntax(_) | QuestionnaireReadError::Json,
                )) => Err(Failure::Open(error)),
                Err(error) => Err(Failure::Questionnaire(Box::new(error))),
            }
        }
        // A file of that name comes before the questionnaire that the program brings.
        Err(Failure::Open(error)) if matches!(error.cause, OpenCause::NotFound) => file
            .to_str()
            .and_then(library::newest)
            .map(|shipped| (BlankSource::of_questionnaire(shipped), None))
            .ok_or(Failure::Open(error)),
        Err(failure) => Err(failure),
    }
}

fn part(source: &BlankSource, name: Option<&str>) -> Result<BlankPart, Failure> {
    let Some(name) = name else {
        return Ok(BlankPart::All);
    };
    let parts = source.parts();
    let id = |part: &BlankPart| source.id_of(*part);
    let found = parts.iter().find(|part| id(part).as_deref() == Some(name));

    found.copied().ok_or_else(|| Failure::NoPart {
        name: name.to_owned(),
        known: parts.iter().filter_map(id).collect(),
    })
}

/// The identifier of a group that is named by it, or by its name in any language.
fn group(source: &BlankSource, name: &str) -> Result<String, Failure> {
    let known = Language::all().iter().find_map(|language| {
        let groups = source.groups(&Locale::new(*language));
        let mut groups = groups.into_iter();

        groups.find(|(id, own)| id == name || own == name)
    });

    known.map(|(id, _)| id).ok_or_else(|| Failure::NoGroup {
        name: name.to_owned(),
        known: source
            .groups(&Locale::new(Language::ENGLISH))
            .into_iter()
            .map(|(id, _)| id)
            .collect(),
    })
}
