//! Why another questionnaire cannot be taken, in words.

use crate::locale::Locale;
use crate::message::Words;
use crate::questionnaire::read::Position;
use crate::questionnaire::{Finding, Problem, ReadError};
use crate::store::OpenError;

use std::sync::Arc;

/// How many findings are said one by one.
const MOST: usize = 3;

/// Why a file gave no questionnaire.
#[derive(Debug, Clone)]
pub enum Fault {
    /// It cannot be opened.
    Open(Arc<OpenError>),
    /// It is no questionnaire that this program can use.
    Read(Arc<ReadError>),
    /// Reading ended without a result.
    Stopped,
}

/// Why a text is no questionnaire: the first findings and how many more there are.
pub(super) fn words(error: &ReadError, locale: &Locale) -> Words {
    let text = match error {
        ReadError::Syntax(fault) => {
            let cause = locale.left_to_right(&fault.cause.to_string());
            let found = locale.format("home-fault-syntax", &[("cause", cause.into())]);

            placed(&found, Some(fault.at), locale)
        }
        ReadError::Newer { .. } => locale.text("home-fault-newer"),
        ReadError::Content(findings) => {
            let mut lines: Vec<String> = findings
                .iter()
                .take(MOST)
                .map(|(finding, at)| placed(&found(finding, locale), *at, locale))
                .collect();

            if let Some(more) = findings.len().checked_sub(MOST).filter(|more| *more > 0) {
                lines.push(locale.format("home-fault-more", &[("count", more.into())]));
            }

            lines.join("\n")
        }
    };

    Words {
        title: locale.text("home-fault"),
        text,
    }
}

/// Reading ended without a result.
pub(super) fn stopped(locale: &Locale) -> Words {
    Words {
        title: locale.text("home-fault"),
        text: locale.text("home-fault-stopped"),
    }
}

fn placed(found: &str, at: Option<Position>, locale: &Locale) -> String {
    match at {
        Some(at) => locale.format(
            "home-fault-place",
            &[
                ("line", at.line.into()),
                ("column", at.column.into()),
                ("found", found.into()),
            ],
        ),
        None => found.to_owned(),
    }
}

/// What is wrong with one thing of the questionnaire.
fn found(finding: &Finding, locale: &Locale) -> String {
    let id = locale.left_to_right(&finding.id);
    let say = |key: &str| locale.format(key, &[("id", (&id).into())]);
    let name = |key: &str, name: &str| {
        locale.format(
            key,
            &[
                ("id", (&id).into()),
                ("name", locale.left_to_right(name).into()),
            ],
        )
    };

    match &finding.problem {
        Problem::MissingId => locale.text("home-fault-missing-id"),
        Problem::DoubledId => say("home-fault-doubled-id"),
        Problem::Empty { field } => name("home-fault-empty", field),
        Problem::Nothing { field } => name("home-fault-nothing", field),
        Problem::TitleTooLong { length } => locale.format(
            "home-fault-long-title",
            &[("id", (&id).into()), ("length", (*length).into())],
        ),
        Problem::LevelCount { count } => {
            locale.format("home-fault-level-count", &[("count", (*count).into())])
        }
        Problem::LevelsOutOfOrder => say("home-fault-level-order"),
        Problem::BandOutOfOrder => say("home-fault-band-order"),
        Problem::OutOfRange { field } => name("home-fault-range", field),
        Problem::WeightNotPositive => say("home-fault-weight"),
        Problem::DescriptorCount { count, levels } => locale.format(
            "home-fault-descriptors",
            &[
                ("id", (&id).into()),
                ("count", (*count).into()),
                ("levels", (*levels).into()),
            ],
        ),
        Problem::UnknownLens { lens } => name("home-fault-lens", lens),
        Problem::UnknownTag { tag, .. } => name("home-fault-tag", tag),
        Problem::DoubledTag { tag } => name("home-fault-doubled-tag", tag),
        Problem::UnknownFunction { function } => name("home-fault-function", function),
        Problem::UnknownPrerequisite { question } => name("home-fault-prerequisite", question),
        Problem::CircularPrerequisite => say("home-fault-circle"),
    }
}
