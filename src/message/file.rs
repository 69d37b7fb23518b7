//! The errors of an assessment's file in words.

use crate::locale::Locale;
use crate::message::edit;
use crate::message::questionnaire::{finding, translation};
use crate::message::syntax::{newer, syntax};
use crate::store::{ReadError, ValueProblem, format};

const PROGRAM: &str = env!("CARGO_PKG_VERSION");

/// The least share of text: a file with less only begins like text, as pictures and documents do.
const TEXT_AT_FIRST: usize = 512;

/// Why a text is not an assessment, and what to do about it.
pub(super) fn read(error: &ReadError, locale: &Locale) -> String {
    // Rounded up, so that a file above the limit never seems to be at the limit.
    let megabytes = |size: u64| locale.count(size.div_ceil(1 << 20) as usize);

    match error {
        ReadError::TooLarge { size } => locale.format(
            "message-read-large",
            &[
                ("size", megabytes(*size).into()),
                ("limit", megabytes(format::SIZE_LIMIT).into()),
            ],
        ),
        ReadError::Empty => locale.text("message-read-empty"),
        ReadError::NotText { valid } if *valid < TEXT_AT_FIRST => {
            locale.text("message-read-no-text-at-all")
        }
        ReadError::NotText { valid } => locale.format(
            "message-read-not-text",
            &[("byte", locale.count(*valid).into())],
        ),
        ReadError::Encoding { valid } => locale.format(
            "message-read-encoding",
            &[("byte", locale.count(*valid).into())],
        ),
        ReadError::Syntax(error) => syntax(error, locale),
        ReadError::NotAnAssessment => locale.text("message-read-not-an-assessment"),
        ReadError::Newer {
            found,
            program: Some(program),
        } => locale.format(
            "message-read-newer-program",
            &[
                ("program", locale.left_to_right(program).into()),
                ("own", locale.left_to_right(PROGRAM).into()),
                ("found", (*found).into()),
                ("known", format::FORMAT.into()),
            ],
        ),
        ReadError::Newer { found, .. } => newer(*found, format::FORMAT, locale),
        ReadError::Questionnaire(findings) => {
            let first = findings.first().map(|found| finding(found, locale));
            let first = first.map_or_else(String::new, |words| words.title);

            locale.format(
                "message-read-questionnaire",
                &[("first", first.into()), ("count", findings.len().into())],
            )
        }
        ReadError::Translation(error) => translation(error, locale),
        ReadError::Content { id, problem } => locale.format(
            "message-read-content",
            &[
                ("id", locale.left_to_right(id).into()),
                ("problem", content(problem, locale).into()),
            ],
        ),
    }
}

/// The error of one value.
fn content(problem: &ValueProblem, locale: &Locale) -> String {
    match problem {
        ValueProblem::Refused(error) => edit(error, locale).title,
        ValueProblem::UnknownWriter { position } => locale.format(
            "message-problem-writer",
            &[("position", (*position).into())],
        ),
        ValueProblem::UnknownEdit { counter, highest } => locale.format(
            "message-problem-edit",
            &[
                ("counter", counter.to_string().into()),
                ("highest", highest.to_string().into()),
            ],
        ),
        ValueProblem::FarBeyond { counter, highest } => locale.format(
            "message-problem-far",
            &[
                ("counter", counter.to_string().into()),
                ("highest", highest.to_string().into()),
            ],
        ),
        ValueProblem::OutOfRange { found, least, most } => locale.format(
            "message-problem-range",
            &[
                ("found", found.to_string().into()),
                ("least", least.to_string().into()),
                ("most", most.to_string().into()),
            ],
        ),
        ValueProblem::UnknownReplaced { position } => locale.format(
            "message-problem-replaced",
            &[("position", locale.count(*position).into())],
        ),
        ValueProblem::NoDate(text) => {
            locale.format("message-problem-date", &[("text", text.into())])
        }
        ValueProblem::NoHexadecimal => locale.text("message-problem-hexadecimal"),
        ValueProblem::LaterThanFormat => locale.text("message-problem-later"),
        ValueProblem::DoubledStamp => locale.text("message-problem-stamp"),
        ValueProblem::DoubledWriter => locale.text("message-problem-doubled-writer"),
    }
}
