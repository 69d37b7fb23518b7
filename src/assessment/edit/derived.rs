//! Edits that follow from what is there: they lay an earlier assessment under this one, make two participants one, and bring an
//! earlier state back.

use crate::assessment::delegation::Role;
use crate::assessment::{Assessment, Baseline, Edit, EditError, ItemId, RestoreError};

use std::sync::Arc;

impl Assessment {
    /// The edit that lays an earlier assessment under this one.
    ///
    /// # Errors
    /// [`EditError::OtherQuestionnaire`] if it answers another questionnaire or has another scale;
    /// [`EditError::SameAssessment`] if it is this one or a copy of it.
    pub fn lay(&self, earlier: &Self) -> Result<Edit, EditError> {
        let (own, other) = (&self.questionnaire, &earlier.questionnaire);

        if own.id() != other.id() || own.scale().len() != other.scale().len() {
            return Err(EditError::OtherQuestionnaire {
                title: other.title().to_owned(),
            });
        }

        let edit = Edit::LayBaseline(Some(Arc::new(Baseline::of(earlier))));
        self.may_happen(&edit)?;

        Ok(edit)
    }

    /// The edit that makes two participants one: what the kept entry lacks it takes from the other, which goes, and the
    /// breakouts of the other follow. `None` unless both are there and are two.
    pub fn united(&self, kept: ItemId, other: ItemId) -> Option<Edit> {
        if kept == other {
            return None;
        }

        let (first, second) = (self.participants.get(kept)?, self.participants.get(other)?);
        let mut person = first.clone();
        person.group = person.group.or_else(|| second.group.clone());
        person.functions.extend(second.functions.iter().cloned());
        person.votes |= second.votes;

        if person.role == Role::default() {
            person.role = second.role;
        }

        let mut edits = vec![Edit::PutParticipant {
            id: kept,
            participant: person,
        }];

        for (id, breakout) in self.breakouts.iter() {
            let mut breakout = breakout.clone();
            let was_member = breakout.members.remove(&other);
            let was_facilitator = breakout.facilitator == Some(other);

            if was_member {
                breakout.members.insert(kept);
            }

            if was_facilitator {
                breakout.facilitator = Some(kept);
            }

            if was_member || was_facilitator {
                edits.push(Edit::PutBreakout { id, breakout });
            }
        }

        edits.push(Edit::RemoveParticipant { id: other });

        Some(Edit::Together(edits))
    }

    /// The edit that brings back an earlier state of this assessment.
    ///
    /// # Errors
    /// Why the other state is none of this assessment.
    pub fn restoring(&self, earlier: &Self) -> Result<Edit, RestoreError> {
        self.may_take_in(earlier)?;

        Ok(Edit::Restore(Arc::new(earlier.clone())))
    }
}
