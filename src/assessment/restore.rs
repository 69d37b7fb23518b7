//! Brings an earlier state back as one edit, which can be taken back like any other; copies can be joined as before.
//!
//! Every register that differs gets the earlier values under new dots, and no other register changes. Values about which copies
//! disagreed then stand side by side again. Rounds do not go back: an open round stays open with the views given so far, and a
//! round that has ended stays ended. A round that was open in the earlier state does not come back, since its views would count
//! twice or be seen before their time. Only a revealed round that is missing now is put back, since everybody has seen it. The
//! time spent stays as it is.

use crate::assessment::join::anew;
use crate::assessment::part::{RegisterField, RegisterMerger};
use crate::assessment::value::{RegisterValue, distinct_values};
use crate::assessment::{
    AnswerPart, Assessment, JoinError, Part, Past, Register, RoundState, Signature, Value,
};

use thiserror::Error;

/// Why an earlier state cannot be restored here. Nothing was changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum RestoreError {
    /// It is of another assessment.
    #[error("another assessment")]
    OtherAssessment,
    /// It answers another questionnaire, or another version of it.
    #[error("another questionnaire")]
    OtherQuestionnaire,
}

impl From<JoinError> for RestoreError {
    fn from(error: JoinError) -> Self {
        match error {
            // Of an earlier state nobody asks which edits it names.
            JoinError::AnotherAssessment { .. } | JoinError::NotYetMade { .. } => {
                Self::OtherAssessment
            }
            JoinError::AnotherQuestionnaire { .. } => Self::OtherQuestionnaire,
        }
    }
}

impl Assessment {
    /// Brings an earlier state back; returns what takes that back.
    pub(super) fn bring_back(
        &mut self,
        earlier: &Self,
        by: Signature<'_>,
    ) -> Result<Past, JoinError> {
        self.may_take_in(earlier)?;
        let past = Past::of_all(self);
        let mut restoring = Restoring {
            by,
            counter: self.seen().of_writer(by.writer),
        };
        self.merge_registers(earlier, |part| part, &mut restoring);
        self.raise(by, restoring.counter);
        // An open round goes on, with the views that were given last.
        *self = self.clone().with_views_of(earlier);

        Ok(past)
    }
}

/// Writes the earlier values into each register that differs.
struct Restoring<'a> {
    by: Signature<'a>,
    /// The counter of this opening; it rises with each value that is written.
    counter: u64,
}

impl RegisterMerger for Restoring<'_> {
    fn merge<T: RegisterValue>(&mut self, part: Part, here: &mut Register<T>, there: &Register<T>) {
        let stays = match part {
            Part::Answer(_, AnswerPart::Spent) => true,
            Part::Answer(_, AnswerPart::Round(_)) => !is_missing_round(here, there),
            // What is said of a round that stays, stays with it.
            Part::Answer(_, AnswerPart::RoundMark(_)) => !here.is_untouched(),
            _ => false,
        };

        if !stays && !is_same(&distinct_values(here), &distinct_values(there)) {
            *here = anew(self.by, &mut self.counter, here, distinct_values(there));
        }
    }
}

fn is_same<T: PartialEq>(one: &[T], other: &[T]) -> bool {
    one.len() == other.len() && one.iter().all(|value| other.contains(value))
}

/// Whether a round is not here, and everybody has seen it there.
fn is_missing_round<T: RegisterValue>(here: &Register<T>, there: &Register<T>) -> bool {
    let is_nothing = |value: &T| matches!(value.value(), Value::Removed);
    let is_revealed = |value: &T| {
        matches!(
            value.value(),
            Value::Round {
                state: RoundState::Revealed,
                ..
            }
        )
    };

    distinct_values(here).iter().all(is_nothing) && distinct_values(there).iter().all(is_revealed)
}
