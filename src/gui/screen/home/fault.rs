//! Says in words why the program cannot take a questionnaire.

use crate::locale::Locale;
use crate::message::{self, MessageText};
use crate::questionnaire::QuestionnaireReadError;
use crate::questionnaire::read::Position;
use crate::store::QuestionnaireError;

use std::sync::Arc;

/// How many findings are said one by one.
const MOST: usize = 3;

/// Why a file gave no questionnaire.
#[derive(Debug, Clone)]
pub enum QuestionnaireFault {
    /// It cannot be opened, is no questionnaire that this program can use, or a translation beside it is at fault.
    Read(Arc<QuestionnaireError>),
    /// Reading ended without a result.
    Stopped,
}

/// Why a file gave no questionnaire.
pub(super) fn words(error: &QuestionnaireError, locale: &Locale) -> MessageText {
    match error {
        QuestionnaireError::Open(error) => message::open(error, locale),
        QuestionnaireError::Read(error) => unread(error, locale),
        QuestionnaireError::Translation { path, cause } => {
            message::translation_file(path, cause, locale)
        }
    }
}

/// Why a text is no questionnaire: the first findings with what to do, and how many more there are.
fn unread(error: &QuestionnaireReadError, locale: &Locale) -> MessageText {
    let QuestionnaireReadError::Content(findings) = error else {
        return message::questionnaire(error, locale);
    };
    let mut lines: Vec<String> = findings
        .iter()
        .take(MOST)
        .map(|(finding, at)| placed(&message::finding(finding, locale), *at, locale))
        .collect();

    if let Some(more) = findings.len().checked_sub(MOST).filter(|more| *more > 0) {
        lines.push(locale.format("home-fault-more", &[("count", more.into())]));
    }

    MessageText {
        text: lines.join("\n"),
        ..message::questionnaire(error, locale)
    }
}

/// Reading ended without a result.
pub(super) fn stopped(locale: &Locale) -> MessageText {
    MessageText {
        title: locale.text("message-questionnaire"),
        text: locale.text("home-fault-stopped"),
    }
}

fn placed(found: &MessageText, at: Option<Position>, locale: &Locale) -> String {
    let found = format!("{} {}", found.title, found.text);

    match at {
        Some(at) => locale.format(
            "home-fault-place",
            &[
                ("line", at.line.into()),
                ("column", at.column.into()),
                ("found", found.into()),
            ],
        ),
        None => found,
    }
}
