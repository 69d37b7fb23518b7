//! A question with what is recorded.

use crate::assessment::{Assessment, Effort, Grade, Importance, Outcome, Review, Target};
use crate::questionnaire::Level;

/// The state of a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum QuestionState {
    /// Not answered yet.
    Open,
    /// Recorded by consent.
    Agreed,
    /// No consent.
    Contested,
    /// Nobody in the room knows.
    DontKnow,
    /// Does not apply.
    NotApplicable,
}

/// A question with what is recorded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct QuestionResult {
    /// Its state.
    pub state: QuestionState,
    /// The recorded level, the provisional one of a contested question included.
    pub level: Option<Level>,
    /// Whether copies were joined that disagree.
    pub conflict: bool,
    /// Whether it belongs to the scope of the assessment.
    pub is_asked: bool,
    /// Whether somebody wants to come back to it.
    pub review: Review,
    /// Pieces of evidence.
    pub evidence: usize,
    /// The strongest grade among them.
    pub grade: Option<Grade>,
    /// Where to be: its own target, or else that of its aspect.
    pub target: Option<Target>,
    /// How much it matters that its gap is closed.
    pub importance: Option<Importance>,
    /// How much work that is.
    pub effort: Option<Effort>,
    /// Its level in the baseline.
    pub before: Option<Level>,
    /// Whether it asked the same in the baseline, as far as is known.
    pub is_comparable: bool,
}

impl QuestionResult {
    /// Whether its level is provisional.
    pub fn is_provisional(&self) -> bool {
        self.state == QuestionState::Contested && self.level.is_some()
    }
}

pub(super) fn question(assessment: &Assessment, ordinal: usize) -> QuestionResult {
    let Some(question) = assessment.questionnaire().question(ordinal) else {
        return QuestionResult {
            state: QuestionState::Open,
            level: None,
            conflict: false,
            is_asked: false,
            review: Review::Clear,
            evidence: 0,
            grade: None,
            target: None,
            importance: None,
            effort: None,
            before: None,
            is_comparable: true,
        };
    };
    let answer = assessment.answer(&question.id);
    let outcome = answer.outcome();

    QuestionResult {
        state: match outcome {
            Outcome::Open => QuestionState::Open,
            Outcome::Agreed(_) => QuestionState::Agreed,
            Outcome::Contested { .. } => QuestionState::Contested,
            Outcome::DontKnow => QuestionState::DontKnow,
            Outcome::NotApplicable { .. } => QuestionState::NotApplicable,
        },
        level: outcome.level(),
        conflict: answer.is_in_conflict(),
        is_asked: assessment.asks(ordinal),
        review: answer.review(),
        evidence: answer.evidence().len(),
        grade: answer.evidence().iter().map(|(_, e)| e.grade).min(),
        target: assessment.target(ordinal),
        importance: answer.importance(),
        effort: answer.effort(),
        before: assessment
            .baseline()
            .and_then(|baseline| baseline.outcomes.get(&question.id)?.level()),
        is_comparable: assessment
            .baseline()
            .is_none_or(|baseline| baseline.compares(&question.id)),
    }
}
