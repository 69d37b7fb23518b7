//! What the room wrote about a question, for the search: never what is under a seal.

use crate::assessment::{Assessment, Outcome, Passage};
use crate::locale::folded;
use crate::questionnaire::Question;

/// Whether the question, or anything that the room wrote about it, contains words that are [`folded`] already.
pub(super) fn mentions(question: &Question, wanted: &str, assessment: &Assessment) -> bool {
    let has = |text: &str| folded(text).contains(wanted);
    let own = [question.id.as_str(), &question.title, &question.text];

    if wanted.is_empty() || own.into_iter().any(has) {
        return true;
    }

    let answer = assessment.answer(&question.id);
    let passages = [Passage::Strengths, Passage::Gaps, Passage::Note];
    let is_reason = match answer.outcome() {
        Outcome::NotApplicable { reason } => has(&reason),
        _ => false,
    };

    is_reason
        || passages
            .into_iter()
            .any(|passage| has(answer.passage(passage)))
        || answer
            .evidence()
            .iter()
            .any(|(_, evidence)| has(&evidence.title) || has(&evidence.source))
        || answer
            .dissents()
            .iter()
            .any(|(_, dissent)| has(&dissent.words) || has(&dissent.brings))
        || assessment
            .actions()
            .iter()
            .any(|(_, action)| action.question.as_ref() == Some(&question.id) && has(&action.title))
}
