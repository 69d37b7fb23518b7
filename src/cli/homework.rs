//! `homework`: writes what each institution or function is asked before the room meets, and notes it in the assessment.

use crate::assessment::{Assessment, FormOf, Signature, WriterId};
use crate::cli::report::{self, Failure, Report};
use crate::cli::seal;
use crate::homework::{FormKind, FormPlan, noting_written};
use crate::locale::Locale;
use crate::output::{FormOrder, write_forms};
use crate::store::{self, Expected, Seal};

use jiff::civil::Date;
use jiff::{Timestamp, Zoned};
use uuid::Uuid;

use std::path::PathBuf;

/// What the command line asks for.
#[derive(Debug)]
pub(super) struct HomeworkRequest {
    /// The assessment.
    pub file: PathBuf,
    /// The folder of the forms.
    pub out: PathBuf,
    /// The language of the forms.
    pub locale: Locale,
    /// The day of return; that of the assessment if it is not given.
    pub due: Option<Date>,
    /// Whom the forms ask.
    pub kind: FormKind,
    /// Whether forms of an earlier order that nobody has changed are replaced.
    pub replace: bool,
}

/// Writes the forms, and notes in the assessment that they were written.
///
/// # Errors
/// If the assessment cannot be read or written, or is open elsewhere; or if there is nobody to ask.
pub(super) fn homework(request: HomeworkRequest, report: &mut Report<'_>) -> Result<(), Failure> {
    let (writer, now) = (WriterId(Uuid::new_v4()), Timestamp::now());
    let _lock = seal::lock(&request.file, writer, now)?;
    let opened = store::open(&request.file)?;

    if opened.seal == Seal::Broken {
        return Err(Failure::BrokenSeal(request.file));
    }

    let mut assessment = opened.assessment;
    let plans = FormPlan::all(&assessment, request.kind);

    if plans.is_empty() {
        return Err(Failure::NobodyToAsk);
    }

    let today = Zoned::now().date();
    let known = assessment.facts().homework().map(|known| known.due);
    let language = request.locale.language().tag();
    let order = FormOrder {
        folder: request.out,
        plans,
        locale: request.locale,
        due: request.due.or(known),
        today,
        replaces: request.replace,
    };

    for form in write_forms(&order, &assessment)? {
        report.wrote(&form.workbook)?;
        report.wrote(&form.letter)?;
    }

    if request.kind == FormKind::Institutions {
        tell_not_asked(&assessment, &order.plans, report);
    }

    if let Some(edit) = noting_written(&assessment, &order.plans, language, today, request.due) {
        let by = Signature {
            writer,
            computer: &store::computer_name(),
            at: now,
        };
        assessment.apply(edit, by).map_err(|error| Failure::Join {
            path: request.file.clone(),
            error,
        })?;
        store::save(
            &request.file,
            &assessment,
            Expected::This(opened.fingerprint),
        )?;
        report.wrote(&request.file)?;
    }

    Ok(())
}

/// Names the institutions of which nobody said what they do.
fn tell_not_asked(assessment: &Assessment, plans: &[FormPlan], report: &Report<'_>) {
    let is_asked = |id| plans.iter().any(|plan| plan.of == FormOf::Institution(id));
    let names: Vec<&str> = assessment
        .institutions()
        .iter()
        .filter(|(id, _)| !is_asked(*id))
        .map(|(_, institution)| institution.name.as_str())
        .collect();

    if !names.is_empty() {
        let locale = report.locale();
        let count = names.len().into();
        let names = locale.list(names);

        report::note(&locale.format(
            "cli-not-asked",
            &[("count", count), ("names", names.into())],
        ));
    }
}
