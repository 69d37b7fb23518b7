//! The reasons for which a copy cannot be joined, in words.

use crate::assessment::JoinError;
use crate::locale::Locale;
use crate::message::MessageText;
use crate::questionnaire::QuestionnaireDifference;

/// The most named differences; the text counts the others.
const NAMED: usize = 3;

/// Why a copy cannot be joined. The assessment is unchanged, and the other files of a batch are still joined.
pub fn join(error: &JoinError, locale: &Locale) -> MessageText {
    match error {
        JoinError::AnotherAssessment { title } => MessageText::new(
            locale.text("message-join-assessment"),
            locale.format("message-join-assessment-next", &[("title", title.into())]),
        ),
        JoinError::NotYetMade { counter, highest } => MessageText::new(
            locale.text("message-join-damaged"),
            locale.format(
                "message-join-damaged-next",
                &[
                    ("counter", counter.to_string().into()),
                    ("highest", highest.to_string().into()),
                ],
            ),
        ),
        // The other differences follow from the version.
        JoinError::AnotherQuestionnaire { differences }
            if let [QuestionnaireDifference::Version { here, there }, ..] =
                differences.as_slice() =>
        {
            let id = |id: &str| locale.left_to_right(id);

            MessageText::new(
                locale.text("message-join-version"),
                locale.format(
                    "message-join-version-next",
                    &[("here", id(here).into()), ("there", id(there).into())],
                ),
            )
        }
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

fn words(difference: &QuestionnaireDifference, locale: &Locale) -> String {
    let id = |id: &str| locale.left_to_right(id);

    match difference {
        QuestionnaireDifference::Id { here, there } => locale.format(
            "message-difference-id",
            &[("here", id(here).into()), ("there", id(there).into())],
        ),
        QuestionnaireDifference::Version { here, there } => locale.format(
            "message-difference-version",
            &[("here", id(here).into()), ("there", id(there).into())],
        ),
        QuestionnaireDifference::OnlyHere(question) => locale.format(
            "message-difference-here",
            &[("id", id(question.as_str()).into())],
        ),
        QuestionnaireDifference::OnlyThere(question) => locale.format(
            "message-difference-there",
            &[("id", id(question.as_str()).into())],
        ),
        QuestionnaireDifference::Question(question) => locale.format(
            "message-difference-question",
            &[("id", id(question.as_str()).into())],
        ),
        QuestionnaireDifference::Part(part) => {
            locale.format("message-difference-part", &[("id", id(part).into())])
        }
        QuestionnaireDifference::Scale => locale.text("message-difference-scale"),
        QuestionnaireDifference::Groups => locale.text("message-difference-groups"),
        QuestionnaireDifference::Other => locale.text("message-difference-other"),
    }
}
