//! The words for a questionnaire file that the program cannot use.

use crate::locale::Locale;
use crate::message::{self, MessageText};
use crate::questionnaire::QuestionnaireReadError;
use crate::questionnaire::read::Position;
use crate::store::QuestionnaireError;

use std::sync::Arc;

/// How many findings the text lists; it counts the others.
const MOST: usize = 3;

/// Why the program cannot use the questionnaire of a file.
#[derive(Debug, Clone)]
pub enum QuestionnaireFault {
    /// The file cannot be opened, or its questionnaire is not valid.
    Read(Arc<QuestionnaireError>),
    /// The thread that read it has failed.
    Stopped,
}

/// Why the program cannot use the questionnaire of a file.
pub(super) fn words(error: &QuestionnaireError, locale: &Locale) -> MessageText {
    match error {
        QuestionnaireError::Open(error) => message::open(error, locale),
        QuestionnaireError::Read(error) => unread(error, locale),
    }
}

/// The first findings with what to do, and how many more there are.
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

/// The thread that read it has failed.
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
