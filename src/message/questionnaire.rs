//! The errors of a questionnaire in words: where, what, and what to do about it.

use crate::locale::Locale;
use crate::message::syntax::{cause, newer, syntax};
use crate::message::{MessageText, name_of};
use crate::questionnaire::check::ID_LIMIT;
use crate::questionnaire::translation::{TextFinding, TextProblem};
use crate::questionnaire::{
    FORMAT, Finding, Problem, Questionnaire, QuestionnaireReadError, ScaleLevel, TranslationError,
    Unit,
};
use crate::store::{PassedOver, PassedOverCause};

/// Why a text is not a questionnaire of this program.
pub fn questionnaire(error: &QuestionnaireReadError, locale: &Locale) -> MessageText {
    let title = locale.text("message-questionnaire");

    match error {
        QuestionnaireReadError::Syntax(error) => MessageText::new(title, syntax(error, locale)),
        QuestionnaireReadError::Newer { found } => {
            MessageText::new(title, newer(*found, FORMAT, locale))
        }
        QuestionnaireReadError::Json => {
            MessageText::new(title, locale.text("message-questionnaire-json"))
        }
        QuestionnaireReadError::Content(findings) => {
            let first = findings.first().map(|(found, _)| finding(found, locale));
            let first = first.map_or_else(String::new, |words| words.title);

            MessageText::new(
                title,
                locale.format(
                    "message-questionnaire-findings",
                    &[("first", first.into()), ("count", findings.len().into())],
                ),
            )
        }
    }
}

/// Why a text is not a translation of a questionnaire, in sentences.
pub fn translation(error: &TranslationError, locale: &Locale) -> String {
    match error {
        TranslationError::Syntax(error) => syntax(error, locale),
        TranslationError::Newer { found } => newer(*found, FORMAT, locale),
        TranslationError::Other {
            found_id,
            found_version,
            id,
            version,
        } => locale.format(
            "message-translation-other",
            &[
                ("found", locale.left_to_right(found_id).into()),
                ("foundversion", locale.left_to_right(found_version).into()),
                ("id", locale.left_to_right(id).into()),
                ("version", locale.left_to_right(version).into()),
            ],
        ),
        TranslationError::Language { language } => locale.format(
            "message-translation-language",
            &[("language", locale.left_to_right(language).into())],
        ),
    }
}

/// Why a file beside a questionnaire was passed over.
pub fn passed_over(file: &PassedOver, locale: &Locale) -> MessageText {
    let name = name_of(&file.path, locale);
    let title = locale.format("message-translation", &[("file", name.into())]);
    let text = match &file.cause {
        PassedOverCause::Name => locale.text("message-passed-over-name"),
        PassedOverCause::Other => locale.text("message-passed-over-other"),
        PassedOverCause::Unopened => locale.text("message-passed-over-unopened"),
        PassedOverCause::Language { name, text } => locale.format(
            "message-passed-over-language",
            &[
                ("name", locale.left_to_right(name).into()),
                ("text", locale.left_to_right(text).into()),
            ],
        ),
        PassedOverCause::Translation(error) => translation(error, locale),
    };

    MessageText::new(title, text)
}

/// The findings about the texts of one entry of a translation, all of one kind; the first says which.
pub fn text_findings(findings: &[TextFinding], locale: &Locale) -> String {
    let Some(finding) = findings.first() else {
        return String::new();
    };
    let mut fields: Vec<&str> = findings.iter().map(|finding| finding.field).collect();
    fields.dedup();
    let fields = locale.list(fields.into_iter().map(|field| locale.left_to_right(field)));
    let field = || fields.clone();
    let what = match finding.problem {
        TextProblem::Missing => locale.format("message-text-missing", &[("field", field().into())]),
        TextProblem::Empty => locale.format("message-text-empty", &[("field", field().into())]),
        TextProblem::Unchanged => {
            locale.format("message-text-unchanged", &[("field", field().into())])
        }
        TextProblem::Unknown if finding.field.is_empty() => locale.text("message-text-unknown"),
        TextProblem::Unknown => {
            locale.format("message-text-unknown-field", &[("field", field().into())])
        }
        TextProblem::TooLong { length, limit } => long(
            "message-finding-too-long",
            finding.field,
            length,
            limit,
            locale,
        ),
        TextProblem::NoShort { length, limit } => long(
            "message-finding-no-short",
            finding.field,
            length,
            limit,
            locale,
        ),
    };

    match finding.id.as_str() {
        "" => what,
        id => locale.format(
            "message-finding",
            &[
                ("id", locale.left_to_right(id).into()),
                ("what", what.into()),
            ],
        ),
    }
}

/// A text that is longer than a limit.
fn long(key: &str, field: &str, length: usize, limit: usize, locale: &Locale) -> String {
    locale.format(
        key,
        &[
            ("field", field.into()),
            ("length", length.into()),
            ("limit", limit.into()),
        ],
    )
}

/// One problem: where, what, and what to do.
pub fn finding(finding: &Finding, locale: &Locale) -> MessageText {
    let what = what(&finding.problem, locale);
    let title = match finding.id.trim() {
        "" => what,
        id => locale.format(
            "message-finding",
            &[
                ("id", locale.left_to_right(id).into()),
                ("what", what.into()),
            ],
        ),
    };

    MessageText::new(title, remedy(&finding.problem, locale))
}

fn what(problem: &Problem, locale: &Locale) -> String {
    match problem {
        Problem::MissingId => locale.text("message-finding-no-id"),
        Problem::DoubledId => locale.text("message-finding-doubled-id"),
        Problem::Empty { field } => {
            locale.format("message-finding-empty", &[("field", (*field).into())])
        }
        Problem::Nothing { field } => {
            locale.format("message-finding-nothing", &[("field", (*field).into())])
        }
        Problem::AlikeId { other } => {
            locale.format("message-finding-alike-id", &[("other", other.into())])
        }
        Problem::LongId { length } => {
            long("message-finding-long-id", "id", *length, ID_LIMIT, locale)
        }
        Problem::UnseenInId => locale.text("message-finding-unseen"),
        Problem::TurnsDirection { field } => {
            locale.format("message-finding-turns", &[("field", (*field).into())])
        }
        Problem::TooLong {
            field,
            length,
            limit,
        } => long("message-finding-too-long", field, *length, *limit, locale),
        Problem::NoShort {
            field,
            length,
            limit,
        } => long("message-finding-no-short", field, *length, *limit, locale),
        Problem::LaterField { field } => {
            locale.format("message-finding-later", &[("field", (*field).into())])
        }
        Problem::UnknownLanguage { tag } => {
            locale.format("message-finding-language", &[("tag", tag.into())])
        }
        Problem::NotANumber { field } => {
            locale.format("message-finding-number", &[("field", (*field).into())])
        }
        Problem::CrossedThresholds => locale.text("message-finding-crossed"),
        Problem::TinyWeight => locale.text("message-finding-tiny"),
        Problem::Unreadable {
            field,
            found,
            cause: error,
        } => unreadable(field, found, error, locale),
        Problem::LevelCount { count } => {
            locale.format("message-finding-levels", &[("count", (*count).into())])
        }
        Problem::BadLabel => locale.format(
            "message-finding-label",
            &[("limit", ScaleLevel::LABEL_LIMIT.into())],
        ),
        Problem::DoubledLabel => locale.text("message-finding-doubled-label"),
        Problem::LevelsOutOfOrder => locale.text("message-finding-level-order"),
        Problem::BandOutOfOrder => locale.text("message-finding-band-order"),
        Problem::OutOfRange { field } => {
            locale.format("message-finding-range", &[("field", (*field).into())])
        }
        Problem::WeightNotPositive => locale.text("message-finding-weight"),
        Problem::DescriptorCount { count, levels } => locale.format(
            "message-finding-descriptors",
            &[("count", (*count).into()), ("levels", (*levels).into())],
        ),
        Problem::UnknownLens { lens } => {
            locale.format("message-finding-lens", &[("lens", lens.into())])
        }
        Problem::UnknownTag { lens, tag } => locale.format(
            "message-finding-tag",
            &[("lens", lens.into()), ("tag", tag.into())],
        ),
        Problem::DoubledTag { tag } => {
            locale.format("message-finding-doubled-tag", &[("tag", tag.into())])
        }
        Problem::UnknownFunction { function } => {
            locale.format("message-finding-function", &[("function", function.into())])
        }
        Problem::UnknownPrerequisite { question } => locale.format(
            "message-finding-prerequisite",
            &[("question", question.into())],
        ),
        Problem::CircularPrerequisite => locale.text("message-finding-circle"),
    }
}

/// A field that cannot be read: what is wrong with it and, if it has a value of another kind, what stands there.
fn unreadable(field: &str, found: &str, error: &ron::Error, locale: &Locale) -> String {
    let cause = cause(error, locale);
    let is_named = matches!(
        error,
        ron::Error::NoSuchStructField { .. }
            | ron::Error::MissingStructField { .. }
            | ron::Error::DuplicateStructField { .. }
    );

    if field.is_empty() || is_named {
        return cause;
    }

    let mut values = vec![
        ("field", locale.left_to_right(field).into()),
        ("cause", cause.into()),
    ];

    if found.is_empty() {
        return locale.format("message-finding-unreadable", &values);
    }

    values.push(("found", locale.left_to_right(found).into()));

    locale.format("message-finding-unreadable-found", &values)
}

fn remedy(problem: &Problem, locale: &Locale) -> String {
    match problem {
        Problem::MissingId => locale.text("message-remedy-no-id"),
        Problem::DoubledId | Problem::AlikeId { .. } => locale.text("message-remedy-doubled-id"),
        Problem::Empty { .. } => locale.text("message-remedy-empty"),
        Problem::Nothing { .. } => locale.text("message-remedy-nothing"),
        Problem::UnseenInId => locale.text("message-remedy-unseen"),
        Problem::TurnsDirection { .. } => locale.text("message-remedy-turns"),
        Problem::TooLong { field: "title", .. } => locale.text("message-remedy-title"),
        Problem::TooLong { .. } | Problem::LongId { .. } => locale.text("message-remedy-long-id"),
        Problem::NoShort { .. } => locale.text("message-remedy-short"),
        Problem::LaterField { .. } => locale.text("message-remedy-later"),
        Problem::UnknownLanguage { .. } => locale.text("message-remedy-language"),
        Problem::NotANumber { .. } => locale.text("message-remedy-number"),
        Problem::CrossedThresholds => locale.text("message-remedy-crossed"),
        Problem::TinyWeight => locale.text("message-remedy-tiny"),
        Problem::Unreadable { .. } => locale.text("message-remedy-unreadable"),
        Problem::LevelCount { .. } => locale.format(
            "message-remedy-levels",
            &[("most", Questionnaire::MOST_LEVELS.into())],
        ),
        Problem::BadLabel | Problem::DoubledLabel => locale.text("message-remedy-label"),
        Problem::LevelsOutOfOrder => locale.text("message-remedy-level-order"),
        Problem::BandOutOfOrder => locale.text("message-remedy-band-order"),
        Problem::OutOfRange {
            field: "split_agreement",
        } => locale.text("message-remedy-range-signed"),
        Problem::OutOfRange {
            field: "minimum_votes" | "agree_range" | "agree_gap" | "outlier_range" | "group_gap",
        } => locale.text("message-remedy-range-whole"),
        Problem::OutOfRange {
            field: "low" | "high" | "decimals" | "suffix",
        } => locale.format(
            "message-remedy-range-unit",
            &[("limit", Unit::SUFFIX_LIMIT.into())],
        ),
        Problem::OutOfRange { .. } => locale.text("message-remedy-range"),
        Problem::WeightNotPositive => locale.text("message-remedy-weight"),
        Problem::DescriptorCount { .. } => locale.text("message-remedy-descriptors"),
        Problem::UnknownLens { .. } => locale.text("message-remedy-lens"),
        Problem::UnknownTag { .. } => locale.text("message-remedy-tag"),
        Problem::DoubledTag { .. } => locale.text("message-remedy-doubled-tag"),
        Problem::UnknownFunction { .. } => locale.text("message-remedy-function"),
        Problem::UnknownPrerequisite { .. } => locale.text("message-remedy-prerequisite"),
        Problem::CircularPrerequisite => locale.text("message-remedy-circle"),
    }
}
