//! An earlier state brought back, as one edit: it can be taken back like any other, and copies can be joined as before.
//!
//! Everything that differs is written anew with a stamp of its own; nothing else is touched. Rounds are not turned back. One that
//! is open stays open with the views given so far, one that has ended stays ended. A round that was open in the earlier state
//! does not come back: its views would count twice, or be seen before their time. Only a revealed round that is missing here is
//! put back, since everybody has seen it.

use crate::assessment::{
    Aim, Answer, Assessment, Edit, Fact, Item, ItemId, Items, Passage, Profile, ROUNDS, Round,
};
use crate::questionnaire::QuestionId;

use thiserror::Error;

use std::collections::BTreeSet;

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

impl Assessment {
    /// The edit that brings back an earlier state of this assessment. It is empty if people see no difference.
    ///
    /// # Errors
    /// Why the other state is none of this assessment.
    pub fn restoring(&self, earlier: &Self) -> Result<Edit, RestoreError> {
        if self.id != earlier.id {
            return Err(RestoreError::OtherAssessment);
        }

        if self.questionnaire != earlier.questionnaire {
            return Err(RestoreError::OtherQuestionnaire);
        }

        // Whoever adds a part to an assessment says here what restoring does with it.
        let Self {
            id: _,
            origin: _,
            questionnaire: _,
            facts: _,
            participants,
            breakouts: _,
            answers,
            actions,
            targets: _,
            baseline: _,
            // Whose copy this file is stays so.
            copy_of: _,
            // Counters never go back.
            writers: _,
        } = earlier;

        let mut edits = self.restoring_facts(earlier);
        edits.extend(changed(
            &self.participants,
            participants,
            |id, item| match item.cloned() {
                Some(participant) => Edit::PutParticipant { id, participant },
                None => Edit::RemoveParticipant { id },
            },
        ));

        edits.extend(self.restoring_breakouts(earlier));
        edits.extend(self.restoring_targets(earlier));

        if self.baseline() != earlier.baseline() {
            edits.push(Edit::LayBaseline(earlier.baseline.get().cloned().flatten()));
        }

        let questions: BTreeSet<&QuestionId> = self.answers.keys().chain(answers.keys()).collect();

        for question in questions {
            restore_answer(
                question,
                self.answer(question),
                earlier.answer(question),
                &mut edits,
            );
        }

        edits.extend(changed(&self.actions, actions, |id, item| {
            match item.cloned() {
                Some(action) => Edit::PutAction { id, action },
                None => Edit::RemoveAction { id },
            }
        }));

        Ok(Edit::Together(edits))
    }

    /// All that differ go before one comes back: an element that has changed hands is in one breakout at a time.
    fn restoring_breakouts(&self, earlier: &Self) -> Vec<Edit> {
        let differs = |id: &ItemId| self.breakouts.get(*id) != earlier.breakouts.get(*id);
        let here = self.breakouts.iter().filter(|(id, _)| differs(id));
        let there = earlier.breakouts.iter().filter(|(id, _)| differs(id));
        let gone = here.map(|(id, _)| Edit::RemoveBreakout { id });
        let back = there.map(|(id, breakout)| Edit::PutBreakout {
            id,
            breakout: breakout.clone(),
        });

        gone.chain(back).collect()
    }

    fn restoring_targets(&self, earlier: &Self) -> Vec<Edit> {
        let aspects: BTreeSet<&String> =
            self.targets.keys().chain(earlier.targets.keys()).collect();

        aspects
            .into_iter()
            .filter(|aspect| self.aspect_target(aspect) != earlier.aspect_target(aspect))
            .map(|aspect| Edit::SetTarget {
                of: Aim::Aspect(aspect.clone()),
                target: earlier.aspect_target(aspect),
            })
            .collect()
    }

    fn restoring_facts(&self, earlier: &Self) -> Vec<Edit> {
        let facts = |assessment: &Self| {
            let facts = assessment.facts();
            let marks =
                Profile::ALL.map(|profile| Fact::Mark(profile, facts.mark(profile).to_owned()));
            let mut all = vec![
                Fact::Country(facts.country().to_owned()),
                Fact::Title(facts.title().to_owned()),
                Fact::Host(facts.host().to_owned()),
                Fact::Place(facts.place().to_owned()),
                Fact::Dates(facts.dates()),
                Fact::Scope(facts.scope()),
            ];
            all.extend(marks);

            all
        };
        let pairs = facts(self).into_iter().zip(facts(earlier));

        pairs
            .filter(|(now, then)| now != then)
            .map(|(_, then)| Edit::SetFact(then))
            .collect()
    }
}

fn restore_answer(question: &QuestionId, now: &Answer, then: &Answer, edits: &mut Vec<Edit>) {
    // Sides that disagree are written anew as the one outcome that they count as.
    if now.outcome() != then.outcome() || now.is_in_conflict() != then.is_in_conflict() {
        edits.push(Edit::Record {
            question: question.clone(),
            outcome: then.outcome(),
        });
    }

    for passage in [Passage::Strengths, Passage::Gaps, Passage::Note] {
        if now.passage(passage) != then.passage(passage) {
            edits.push(Edit::Write {
                question: question.clone(),
                passage,
                words: then.passage(passage).to_owned(),
            });
        }
    }

    if now.review() != then.review() {
        edits.push(Edit::SetReview {
            question: question.clone(),
            review: then.review(),
        });
    }

    if now.target() != then.target() {
        edits.push(Edit::SetTarget {
            of: Aim::Question(question.clone()),
            target: then.target(),
        });
    }

    if now.importance() != then.importance() {
        edits.push(Edit::SetImportance {
            question: question.clone(),
            importance: then.importance(),
        });
    }

    if now.effort() != then.effort() {
        edits.push(Edit::SetEffort {
            question: question.clone(),
            effort: then.effort(),
        });
    }

    if now.spent() != then.spent() {
        edits.push(Edit::Spend {
            question: question.clone(),
            seconds: then.spent(),
        });
    }

    edits.extend(changed(
        &now.evidence,
        &then.evidence,
        |id, item| match item.cloned() {
            Some(evidence) => Edit::PutEvidence {
                question: question.clone(),
                id,
                evidence,
            },
            None => Edit::RemoveEvidence {
                question: question.clone(),
                id,
            },
        },
    ));
    edits.extend(changed(
        &now.dissents,
        &then.dissents,
        |id, item| match item.cloned() {
            Some(dissent) => Edit::PutDissent {
                question: question.clone(),
                id,
                dissent,
            },
            None => Edit::RemoveDissent {
                question: question.clone(),
                id,
            },
        },
    ));
    edits.extend(missing_rounds(now, then).map(|(id, round)| Edit::PutRound {
        question: question.clone(),
        id,
        round: round.clone(),
    }));
}

/// The revealed rounds that are missing now, as many as a question may have.
fn missing_rounds<'a>(
    now: &'a Answer,
    then: &'a Answer,
) -> impl Iterator<Item = (ItemId, &'a Round)> {
    let room = usize::from(ROUNDS).saturating_sub(now.revealed_rounds().count());

    then.revealed_rounds()
        .filter(|(id, _)| now.rounds.get(*id).is_none())
        .take(room)
}

/// For each item that is not the same, the edit that makes it so.
fn changed<T: Item + PartialEq>(
    now: &Items<T>,
    then: &Items<T>,
    edit: impl Fn(ItemId, Option<&T>) -> Edit,
) -> Vec<Edit> {
    let ids: BTreeSet<ItemId> = now.iter().chain(then.iter()).map(|(id, _)| id).collect();

    ids.into_iter()
        .filter(|id| now.get(*id) != then.get(*id))
        .map(|id| edit(id, then.get(id)))
        .collect()
}
