//! Why a copy cannot be brought in.

use crate::assessment::JoinError;
use crate::locale::Locale;
use crate::message::MessageText;
use crate::questionnaire::Difference;

/// How many differences are named; the others are counted.
const NAMED: usize = 3;

/// Why a copy cannot be brought in. Nothing was changed, and the other files of a batch still come in.
pub fn join(error: &JoinError, locale: &Locale) -> MessageText {
    match error {
        JoinError::AnotherAssessment { title } => MessageText::new(
            locale.text("message-join-assessment"),
            locale.format("message-join-assessment-next", &[("title", title.into())]),
        ),
        JoinError::AnotherQuestionnaire { differences } => {
            let named: Vec<String> = differences
                .iter()
                .take(NAMED)
                .map(|difference| words(difference, locale))
                .collect();

            MessageText::new(
                locale.text("message-join-questionnaire"),
                locale.format(
                    "message-join-questionnaire-next",
                    &[
                        ("differences", named.join(" ").into()),
                        ("more", differences.len().saturating_sub(NAMED).into()),
                    ],
                ),
            )
        }
    }
}

fn words(difference: &Difference, locale: &Locale) -> String {
    let id = |id: &str| locale.left_to_right(id);

    match difference {
        Difference::Id { here, there } => locale.format(
            "message-difference-id",
            &[("here", id(here).into()), ("there", id(there).into())],
        ),
        Difference::Version { here, there } => locale.format(
            "message-difference-version",
            &[("here", id(here).into()), ("there", id(there).into())],
        ),
        Difference::OnlyHere(question) => locale.format(
            "message-difference-here",
            &[("id", id(question.as_str()).into())],
        ),
        Difference::OnlyThere(question) => locale.format(
            "message-difference-there",
            &[("id", id(question.as_str()).into())],
        ),
        Difference::Question(question) => locale.format(
            "message-difference-question",
            &[("id", id(question.as_str()).into())],
        ),
        Difference::Part(part) => {
            locale.format("message-difference-part", &[("id", id(part).into())])
        }
        Difference::Scale => locale.text("message-difference-scale"),
        Difference::Groups => locale.text("message-difference-groups"),
        Difference::Other => locale.text("message-difference-other"),
    }
}
