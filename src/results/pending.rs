//! What is still to be settled: contested and unknown questions, with who brings evidence and by when.

use crate::assessment::Assessment;
use crate::results::{QuestionState, Results};

use jiff::civil::Date;

/// A question that waits for the delegation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pending {
    /// The question.
    pub ordinal: usize,
    /// Contested, or known to nobody.
    pub state: QuestionState,
    /// Who brings evidence; empty if nobody was named.
    pub owners: Vec<String>,
    /// By when: the first date that was agreed.
    pub due: Option<Date>,
}

impl Results {
    /// The questions that wait for the delegation: those with a date first, the nearest first.
    pub fn pending(&self, assessment: &Assessment) -> Vec<Pending> {
        let questionnaire = self.questionnaire();
        let unsettled = self.unsettled().into_iter();
        let mut pending: Vec<Pending> = unsettled
            .filter_map(|ordinal| {
                let question = questionnaire.question(ordinal)?;
                let dissents = assessment.answer(&question.id).dissents();
                let mut owners: Vec<String> = Vec::new();

                for (_, dissent) in dissents.iter() {
                    if !dissent.brings.is_empty() && !owners.contains(&dissent.brings) {
                        owners.push(dissent.brings.clone());
                    }
                }

                Some(Pending {
                    ordinal,
                    state: self.questions()[ordinal].state,
                    owners,
                    due: dissents.iter().filter_map(|(_, d)| d.due).min(),
                })
            })
            .collect();
        pending.sort_by_key(|waiting| (waiting.due.is_none(), waiting.due, waiting.ordinal));

        pending
    }
}
