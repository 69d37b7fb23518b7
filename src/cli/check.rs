//! `check`: everything that is wrong with a questionnaire or an assessment, each thing with its place.

use crate::cli::report::{self, Failure, Report};
use crate::message;
use crate::questionnaire::read::Position;
use crate::questionnaire::{self, Finding};
use crate::results::Results;
use crate::store::format::decode_bytes;
use crate::store::{self, OpenError, ReadError};

use std::path::{Path, PathBuf};

/// Checks one file after the other.
///
/// # Errors
/// If nobody reads what is printed; what is wrong with the files decides the exit code.
pub fn check(files: &[PathBuf], report: &mut Report<'_>) -> Result<(), Failure> {
    for file in files {
        match store::file::read_bytes(file) {
            Ok(bytes) => check_bytes(file, &bytes, report)?,
            Err(error) => report.refuse(&error.into()),
        }
    }

    Ok(())
}

fn check_bytes(file: &Path, bytes: &[u8], report: &mut Report<'_>) -> Result<(), Failure> {
    let text = String::from_utf8_lossy(bytes);

    match decode_bytes(bytes) {
        Ok(assessment) => {
            let progress = Results::new(&assessment).progress();
            let line = report.locale().plain(
                "cli-check-assessment",
                &[
                    ("file", shown(file).into()),
                    ("title", assessment.title().into()),
                    ("answered", progress.answered.into()),
                    ("asked", progress.asked.into()),
                ],
            );

            report::line(&line)
        }
        // Neither marks of an assessment nor a fault that could hide them: perhaps a questionnaire.
        Err(ReadError::NotAnAssessment | ReadError::Syntax(_))
            if !looks_like(&text, ["origin", "questionnaire"])
                && !looks_like(&text, ["answers", "writers"]) =>
        {
            check_questionnaire(file, &text, report)
        }
        Err(error) => check_assessment(file, &text, error, report),
    }
}

fn check_questionnaire(file: &Path, text: &str, report: &mut Report<'_>) -> Result<(), Failure> {
    use questionnaire::ReadError as E;

    let locale = report.locale();

    match questionnaire::read(text) {
        Ok(questionnaire) => {
            let line = locale.plain(
                "cli-check-questionnaire",
                &[
                    ("file", shown(file).into()),
                    ("id", questionnaire.id().into()),
                    ("version", questionnaire.version().into()),
                    ("questions", questionnaire.len().into()),
                ],
            );

            report::line(&line)
        }
        Err(E::Content(findings)) => findings
            .iter()
            .try_for_each(|(finding, at)| say_finding(file, *at, finding, report)),
        Err(E::Syntax(_)) if !looks_like(text, ["scale", "elements"]) => {
            let words = locale.text("cli-check-neither");

            say(file, None, &words, report)
        }
        Err(E::Syntax(error)) => {
            let words = message::questionnaire(&E::Syntax(error.clone()), locale);

            say(file, Some(error.at), &words.text, report)
        }
        Err(error @ E::Newer { .. }) => {
            let words = message::questionnaire(&error, locale);

            say(file, None, &words.text, report)
        }
    }
}

fn check_assessment(
    file: &Path,
    text: &str,
    error: ReadError,
    report: &mut Report<'_>,
) -> Result<(), Failure> {
    let at = match &error {
        ReadError::Questionnaire(findings) => {
            return findings.iter().try_for_each(|finding| {
                let at = place_of(text, &finding.id, is_identifier);

                say_finding(file, at, finding, report)
            });
        }
        ReadError::Syntax(error) => Some(error.at),
        ReadError::NotText { valid } => Some(position(text, *valid)),
        ReadError::Content { id, .. } => place_of(text, id, is_key),
        ReadError::TooLarge { .. } => {
            report.refuse(
                &OpenError {
                    path: file.to_owned(),
                    cause: error.into(),
                }
                .into(),
            );

            return Ok(());
        }
        ReadError::Empty | ReadError::NotAnAssessment | ReadError::Newer { .. } => None,
    };
    let words = message::read(&error, report.locale());

    say(file, at, &words, report)
}

fn say_finding(
    file: &Path,
    at: Option<Position>,
    finding: &Finding,
    report: &mut Report<'_>,
) -> Result<(), Failure> {
    let words = message::finding(finding, report.locale());
    let line = report.locale().plain(
        "cli-check-finding",
        &[("what", words.title.into()), ("remedy", words.text.into())],
    );

    say(file, at, &line, report)
}

/// One line: `file:line:column: words`.
fn say(
    file: &Path,
    at: Option<Position>,
    words: &str,
    report: &mut Report<'_>,
) -> Result<(), Failure> {
    let file = shown(file);

    report.input_is_at_fault();
    report::line(&match at {
        Some(Position { line, column }) => format!("{file}:{line}:{column}: {words}"),
        None => format!("{file}: {words}"),
    })
}

fn shown(file: &Path) -> String {
    file.display().to_string()
}

/// Whether a text has both fields, at whatever place.
fn looks_like(text: &str, fields: [&str; 2]) -> bool {
    fields.into_iter().all(|field| {
        text.match_indices(field)
            .any(|(at, _)| text[at + field.len()..].trim_start().starts_with(':'))
    })
}

/// Where a text has an identifier: the first place of the wanted kind, or else the first at all.
fn place_of(text: &str, id: &str, is_wanted: fn(&str, &str) -> bool) -> Option<Position> {
    let needle = format!("{id:?}");
    let places = || text.match_indices(&needle).map(|(at, _)| at);
    let wanted = places().find(|at| is_wanted(&text[..*at], &text[at + needle.len()..]));

    wanted
        .or_else(|| places().next())
        .map(|at| position(text, at))
}

/// `id: "X"`
fn is_identifier(before: &str, _after: &str) -> bool {
    let head = before.trim_end().strip_suffix(':');

    head.is_some_and(|head| head.trim_end().ends_with("id"))
}

/// `"X": ...`
fn is_key(_before: &str, after: &str) -> bool {
    after.trim_start().starts_with(':')
}

/// Line and column of a byte; a byte inside a character counts as that character.
fn position(text: &str, at: usize) -> Position {
    let end = (0..=at.min(text.len()))
        .rev()
        .find(|end| text.is_char_boundary(*end))
        .unwrap_or(0);
    let before = &text[..end];

    Position {
        line: before.matches('\n').count() + 1,
        column: before.chars().rev().take_while(|c| *c != '\n').count() + 1,
    }
}
