//! The errors of a questionnaire in words: where, what, and what to do about it.

use crate::locale::Locale;
use crate::message::syntax::{newer, syntax};
use crate::message::{MessageText, name_of};
use crate::questionnaire::translation::{TextFinding, TextProblem};
use crate::questionnaire::{
    FORMAT, Finding, Problem, Question, Questionnaire, QuestionnaireReadError, ScaleLevel,
    TranslationError, Unit,
};

use std::path::Path;

/// Why a text is not a questionnaire of this program.
pub fn questionnaire(error: &QuestionnaireReadError, locale: &Locale) -> MessageText {
    let title = locale.text("message-questionnaire");

    match error {
        QuestionnaireReadError::Syntax(error) => MessageText::new(title, syntax(error, locale)),
        QuestionnaireReadError::Newer { found } => {
            MessageText::new(title, newer(*found, FORMAT, locale))
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

/// Why a questionnaire cannot be read with its translations, if a translation has the error.
pub fn translation_file(path: &Path, error: &TranslationError, locale: &Locale) -> MessageText {
    let file = name_of(path, locale);

    MessageText::new(
        locale.format("message-translation", &[("file", file.into())]),
        translation(error, locale),
    )
}

/// The finding about one text of a translation.
pub fn text_finding(finding: &TextFinding, locale: &Locale) -> String {
    let field = || locale.left_to_right(finding.field);
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
        TextProblem::TitleTooLong { length } => locale.format(
            "message-finding-title",
            &[
                ("length", length.into()),
                ("limit", Question::TITLE_LIMIT.into()),
            ],
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
        Problem::TitleTooLong { length } => locale.format(
            "message-finding-title",
            &[
                ("length", (*length).into()),
                ("limit", Question::TITLE_LIMIT.into()),
            ],
        ),
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

fn remedy(problem: &Problem, locale: &Locale) -> String {
    match problem {
        Problem::MissingId => locale.text("message-remedy-no-id"),
        Problem::DoubledId => locale.text("message-remedy-doubled-id"),
        Problem::Empty { .. } => locale.text("message-remedy-empty"),
        Problem::Nothing { .. } => locale.text("message-remedy-nothing"),
        Problem::TitleTooLong { .. } => locale.text("message-remedy-title"),
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
