//! `check`: everything that is wrong with a questionnaire or an assessment, each thing with its place.

use crate::cli::report::{self, Failure, Report};
use crate::locale::Language;
use crate::message;
use crate::questionnaire::language::is_same_language;
use crate::questionnaire::read::{Position, located};
use crate::questionnaire::translation::{self, TextFinding, TextProblem};
use crate::questionnaire::{self, Finding, Questionnaire, TranslationError, library};
use crate::results::Results;
use crate::store::format::{decode_bytes, text_of};
use crate::store::questionnaire_file::{beside, tag_of, translated_by};
use crate::store::{self, Decoded, OpenError, PassedOver, PassedOverCause, ReadError, Seal};

use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Checks one file after the other.
///
/// # Errors
/// If the output cannot be printed. Faults in the files are no errors here: they decide the exit code.
pub(super) fn check(files: &[PathBuf], report: &mut Report<'_>) -> Result<(), Failure> {
    for file in files {
        match store::file::read_bytes(file) {
            Ok(bytes) => check_bytes(file, bytes, report)?,
            Err(error) => report.refuse(&error.into()),
        }
    }

    Ok(())
}

/// Checks every version of every questionnaire that ships with the program, and its translations.
///
/// # Errors
/// As [`check`].
pub(super) fn shipped(report: &mut Report<'_>) -> Result<(), Failure> {
    for shipped in library::all() {
        let Ok(questionnaire) = shipped.questionnaire() else {
            continue;
        };

        say_sound(Path::new(shipped.file), &questionnaire, report)?;

        for (name, text) in shipped.translations {
            compare(Path::new(name), text, &questionnaire, report)?;
        }
    }

    Ok(())
}

fn say_sound(
    file: &Path,
    questionnaire: &Questionnaire,
    report: &Report<'_>,
) -> Result<(), Failure> {
    let line = report.locale().plain(
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

fn check_bytes(file: &Path, bytes: Vec<u8>, report: &mut Report<'_>) -> Result<(), Failure> {
    let decoded = decode_bytes(&bytes);
    let lossy = String::from_utf8_lossy(&bytes).into_owned();
    let text = text_of(bytes);
    let plain = text.as_ref().ok().cloned().unwrap_or(lossy);

    match decoded {
        Ok(Decoded {
            assessment, seal, ..
        }) => {
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

            if seal == Seal::Broken {
                report.refuse(&Failure::BrokenSeal(file.to_owned()));

                return Ok(());
            }

            report::line(&line)
        }
        // Without the marks of an assessment, and without a fault that could hide them, it may be a questionnaire.
        Err(
            ReadError::NotAnAssessment
            | ReadError::Syntax(_)
            | ReadError::NotText { .. }
            | ReadError::Encoding { .. },
        ) if text.is_ok()
            && !looks_like(&plain, ["origin", "questionnaire"])
            && !looks_like(&plain, ["answers", "writers"]) =>
        {
            if is_translation(&plain) {
                check_translation(file, &plain, report)
            } else {
                check_questionnaire(file, &plain, report)
            }
        }
        Err(error) => check_assessment(file, &plain, error, report),
    }
}

fn check_questionnaire(file: &Path, text: &str, report: &mut Report<'_>) -> Result<(), Failure> {
    use questionnaire::QuestionnaireReadError as E;

    let locale = report.locale();

    match questionnaire::read(text) {
        Ok(questionnaire) => {
            say_sound(file, &questionnaire, report)?;
            let warnings = located(text, questionnaire.warnings());
            warnings
                .iter()
                .try_for_each(|(finding, at)| say_finding(file, *at, finding, report))?;
            say_unspoken(
                file,
                questionnaire.content().language.as_str(),
                "cli-check-unspoken-base",
                report,
            )?;

            check_translations(file, &questionnaire, report)
        }
        Err(E::Content(findings)) => findings
            .iter()
            .try_for_each(|(finding, at)| say_finding(file, *at, finding, report)),
        Err(E::Syntax(_)) if !looks_like(text, ["scale", "elements"]) && !is_json(text) => {
            let words = locale.text("cli-check-neither");

            say(file, None, &words, report)
        }
        Err(error) => {
            let words = message::questionnaire(&error, locale);
            let at = match error {
                E::Syntax(error) => Some(error.at),
                _ => None,
            };

            say(file, at, &words.text, report)
        }
    }
}

/// The translations beside a questionnaire, and what looks like one and is passed over.
fn check_translations(
    file: &Path,
    base: &Questionnaire,
    report: &mut Report<'_>,
) -> Result<(), Failure> {
    for (path, tag) in beside(file) {
        let text = match store::read_text(&path) {
            Ok(text) => text,
            Err(error) => {
                report.refuse(&error.into());
                continue;
            }
        };
        let is_other = tag.is_none() || !is_translation(&text) && translation::read(&text).is_err();

        if is_other {
            let cause = match tag {
                Some(_) => PassedOverCause::Other,
                None => PassedOverCause::Name,
            };
            let why = message::passed_over(
                &PassedOver {
                    path: path.clone(),
                    cause,
                },
                report.locale(),
            );
            let line = report.locale().plain(
                "cli-check-passed-over",
                &[("file", shown(&path).into()), ("why", why.text.into())],
            );
            report::line(&line)?;
        } else {
            compare(&path, &text, base, report)?;
        }
    }

    Ok(())
}

/// Names a language that the program does not speak.
fn say_unspoken(file: &Path, tag: &str, key: &str, report: &Report<'_>) -> Result<(), Failure> {
    let is_spoken = |language: &Language| is_same_language(language.tag(), tag);

    if Language::all().iter().any(is_spoken) {
        return Ok(());
    }

    let values = [
        ("file", shown(file).into()),
        ("language", tag.to_owned().into()),
    ];

    report::line(&report.locale().plain(key, &values))
}

/// Checks a translation alone against the questionnaire beside it, or against the shipped one of its version.
fn check_translation(file: &Path, text: &str, report: &mut Report<'_>) -> Result<(), Failure> {
    let beside = translated_by(file).and_then(|base| store::read_text(&base).ok());
    let beside = beside.and_then(|text| questionnaire::read(&text).ok());
    let shipped = || {
        let words = translation::read(text).ok();

        words
            .and_then(|words| library::translated_by(&words))
            .or_else(|| library::national().ok())
    };
    let base = beside.map_or_else(shipped, |base| Some(Arc::new(base)));

    match base {
        Some(base) => compare(file, text, &base, report),
        // The shipped questionnaire is always valid: a test reads it.
        None => Ok(()),
    }
}

/// Every finding about a text of a translation. A text that is the same as in the base is reported, but is no fault.
fn compare(
    file: &Path,
    text: &str,
    base: &Questionnaire,
    report: &mut Report<'_>,
) -> Result<(), Failure> {
    let read = translation::read(text).and_then(|words| {
        words.fits(base.content())?;

        Ok(words)
    });
    let words = match read {
        Ok(words) => words,
        Err(error) => {
            let at = match &error {
                TranslationError::Syntax(error) => Some(error.at),
                _ => None,
            };
            let words = message::translation(&error, report.locale());

            return say(file, at, &words, report);
        }
    };
    if let Some(name) = tag_of(file).filter(|name| !is_same_language(name, &words.language)) {
        let cause = PassedOverCause::Language {
            name,
            text: words.language,
        };
        let path = file.to_owned();
        let why = message::passed_over(&PassedOver { path, cause }, report.locale());

        return say(file, None, &why.text, report);
    }

    let findings = words.check(base);
    let unchanged = |finding: &&TextFinding| finding.problem == TextProblem::Unchanged;
    let same = findings.iter().filter(unchanged).count();
    let faults = findings.len() - same;

    // What is wrong with the texts of one entry in one way stands in one line: the window takes them all the same.
    for alike in findings.chunk_by(|one, next| {
        (one.list, &one.id, one.problem) == (next.list, &next.id, next.problem)
    }) {
        let at = translation::locate(text, &alike[0]);
        let words = message::text_findings(alike, report.locale());

        report::line(&placed(file, at, &words))?;
    }

    say_unspoken(file, &words.language, "cli-check-unspoken", report)?;

    let line = report.locale().plain(
        "cli-check-translation",
        &[
            ("file", shown(file).into()),
            ("language", words.language.into()),
            ("id", base.id().into()),
            ("version", base.version().into()),
            ("faults", faults.into()),
            ("same", same.into()),
        ],
    );

    report::line(&line)
}

fn check_assessment(
    file: &Path,
    text: &str,
    error: ReadError,
    report: &mut Report<'_>,
) -> Result<(), Failure> {
    let at = match &error {
        ReadError::Questionnaire(findings) => {
            return located(text, findings.clone())
                .iter()
                .try_for_each(|(finding, at)| say_finding(file, *at, finding, report));
        }
        ReadError::Syntax(error) => Some(error.at),
        ReadError::NotText { valid } | ReadError::Encoding { valid } => {
            Some(Position::of(text, *valid))
        }
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
        ReadError::Empty
        | ReadError::Translation(_)
        | ReadError::NotAnAssessment
        | ReadError::Newer { .. } => None,
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

    if finding.is_warning {
        let line = report
            .locale()
            .plain("cli-check-warning", &[("what", line.into())]);

        return report::line(&placed(file, at, &line));
    }

    say(file, at, &line, report)
}

/// One line: `file:line:column: words`.
fn say(
    file: &Path,
    at: Option<Position>,
    words: &str,
    report: &mut Report<'_>,
) -> Result<(), Failure> {
    report.input_is_at_fault();
    report::line(&placed(file, at, words))
}

fn placed(file: &Path, at: Option<Position>, words: &str) -> String {
    let file = shown(file);

    match at {
        Some(Position { line, column }) => format!("{file}:{line}:{column}: {words}"),
        None => format!("{file}: {words}"),
    }
}

fn shown(file: &Path) -> String {
    file.display().to_string()
}

/// Whether a text is JSON.
fn is_json(text: &str) -> bool {
    let start = text.trim_start_matches('\u{feff}').trim_start();

    start
        .strip_prefix('{')
        .is_some_and(|rest| rest.trim_start().starts_with('"'))
}

/// Whether a text lists something of a questionnaire by identifier, as only a translation does.
fn is_translation(text: &str) -> bool {
    ["questions", "elements", "aspects", "groups", "lenses"]
        .iter()
        .flat_map(|list| text.match_indices(list))
        .filter_map(|(at, list)| text[at + list.len()..].trim_start().strip_prefix(':'))
        .any(|rest| rest.trim_start().starts_with('{'))
}

/// Whether a text has both fields, at any place.
fn looks_like(text: &str, fields: [&str; 2]) -> bool {
    fields.into_iter().all(|field| {
        text.match_indices(field)
            .any(|(at, _)| text[at + field.len()..].trim_start().starts_with(':'))
    })
}

/// The place of an identifier in a text: the first of the wanted kind, or else the first at all.
fn place_of(text: &str, id: &str, is_wanted: fn(&str, &str) -> bool) -> Option<Position> {
    let needle = format!("{id:?}");
    let places = || text.match_indices(&needle).map(|(at, _)| at);
    let wanted = places().find(|at| is_wanted(&text[..*at], &text[at + needle.len()..]));

    wanted
        .or_else(|| places().next())
        .map(|at| Position::of(text, at))
}

/// `"X": ...` among the answers: a translation lists the same identifiers before them.
fn is_key(before: &str, after: &str) -> bool {
    after.trim_start().starts_with(':') && before.contains("\nanswers:")
}
