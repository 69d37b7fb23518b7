//! What of an assessment a breakout gets on a laptop of its own, and what it goes without.

use crate::assessment::answer::UNTOUCHED;
use crate::assessment::{
    AnswerPart, Assessment, Breakout, ItemId, Items, Part, Passage, Register, Round, RoundState,
    SECRET_BYTES,
};
use crate::questionnaire::QuestionId;

use uuid::Uuid;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::Arc;

/// A kind of content that a hand-out may go without.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HandOutKind {
    /// The people who are not members of the breakout.
    People,
    /// The notes of the facilitator.
    Notes,
    /// The evidence that is restricted.
    RestrictedEvidence,
    /// The rounds that others have revealed.
    Rounds,
}

impl HandOutKind {
    /// All kinds, in the order of the page.
    pub const ALL: [Self; 4] = [
        Self::People,
        Self::Notes,
        Self::RestrictedEvidence,
        Self::Rounds,
    ];
}

/// The key with which a hand-out is authenticated when it comes back; each has one of its own, and carries it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct HandOutKey {
    /// Which hand-out it is.
    pub id: Uuid,
    /// The key.
    pub key: [u8; SECRET_BYTES],
}

impl fmt::Debug for HandOutKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("HandOutKey").field(&self.id).finish()
    }
}

/// What a hand-out was made without: that is neither missing in it nor removed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct LeftOut {
    /// Identifiers of the elements whose answers, targets and actions it goes without.
    pub elements: BTreeSet<String>,
    /// What it goes without of everything else.
    pub kinds: BTreeSet<HandOutKind>,
}

impl Assessment {
    /// The element to which a part belongs; `None` if it belongs to the assessment as a whole.
    pub(super) fn element_of_part(&self, part: &Part) -> Option<&str> {
        match part {
            Part::Answer(question, _) => self.element_of(question),
            Part::Target(aspect) => {
                let elements = self.questionnaire.elements().iter();

                elements
                    .filter(|element| element.aspects.iter().any(|a| a.id == *aspect))
                    .map(|element| element.id.as_str())
                    .next()
            }
            Part::Fact(_)
            | Part::Group(_)
            | Part::Institution(_)
            | Part::Relation(_)
            | Part::Initiative(_)
            | Part::Form(_)
            | Part::Participant(_)
            | Part::Attendance(_)
            | Part::Breakout(_)
            | Part::Action(_)
            | Part::Baseline
            | Part::Name(_) => None,
        }
    }

    /// Whether this file was handed out without a part, so that it is not missing.
    pub(super) fn has_left_out(&self, part: &Part) -> bool {
        let Some(LeftOut { elements, kinds }) = &self.left_out else {
            return false;
        };
        let is_kind = match part {
            Part::Participant(_) | Part::Attendance(_) => Some(HandOutKind::People),
            Part::Answer(_, AnswerPart::Passage(Passage::Note)) => Some(HandOutKind::Notes),
            Part::Answer(_, AnswerPart::Evidence(_) | AnswerPart::Brought(_))
            | Part::Initiative(_) => Some(HandOutKind::RestrictedEvidence),
            Part::Answer(
                _,
                AnswerPart::Round(_) | AnswerPart::RoundMark(_) | AnswerPart::Asked(_),
            ) => Some(HandOutKind::Rounds),
            _ => None,
        };
        let element = self.element_of_part(part);

        is_kind.is_some_and(|kind| kinds.contains(&kind))
            || element.is_some_and(|element| elements.contains(element))
            || (matches!(part, Part::Action(_)) && !elements.is_empty())
            || matches!(part, Part::Baseline | Part::Name(_))
    }

    /// The key of the hand-out that this file is.
    pub fn hand_out_key(&self) -> Option<&HandOutKey> {
        self.hand_out.as_ref()
    }

    /// The same copy, which carries the key of its hand-out.
    #[must_use]
    pub(crate) fn carrying(self, key: HandOutKey) -> Self {
        Self {
            hand_out: Some(key),
            ..self
        }
    }

    /// The copy of this assessment that a breakout works on: the same assessment, which knows whose copy it is, with the whole
    /// questionnaire, the facts and the answers of the breakout's own elements, its members, and of everything else only the
    /// kinds in `with`. It says itself what was left out. Views of open rounds never go out.
    ///
    /// `None` if there is no such breakout.
    pub fn handed_out(&self, breakout: ItemId, with: &BTreeSet<HandOutKind>) -> Option<Self> {
        let Breakout {
            elements,
            members,
            facilitator,
            ..
        } = self.breakouts.get(breakout)?;
        let has = |kind| with.contains(&kind);
        let is_own = |question: &QuestionId| {
            let element = self.element_of(question);

            element.is_some_and(|element| elements.contains(element))
        };
        let mut copy = self.without_sealed_views();
        copy.copy_of = Some(breakout);
        copy.hand_out = None;

        if !has(HandOutKind::People) {
            let is_member = |id: ItemId| members.contains(&id) || Some(id) == *facilitator;
            copy.participants.retain(|id, _| is_member(id));
            copy.attendances.retain(|_, register| {
                let mut ticks = register.values().flatten();

                ticks.all(|tick| is_member(tick.participant))
            });
        }

        if !has(HandOutKind::RestrictedEvidence) {
            copy.initiatives.retain(|_, register| {
                let mut initiatives = register.values().flatten();

                !initiatives.any(|initiative| initiative.restricted)
            });
        }

        copy.answers.retain(|question, _| is_own(question));
        copy.targets.retain(|aspect, _| {
            match self.element_of_part(&Part::Target(aspect.clone())) {
                Some(element) => elements.contains(element),
                None => false,
            }
        });
        copy.actions.retain(|_, register| {
            let mut actions = register.values().flatten().peekable();

            actions.peek().is_none()
                || actions.any(|action| action.question.as_ref().is_none_or(is_own))
        });
        // It holds the outcomes of last time of all elements.
        copy.baseline = Register::new();
        // They are about words of all elements.
        copy.names = BTreeMap::new();

        for answer in copy.answers.values_mut() {
            let answer = Arc::make_mut(answer);

            if !has(HandOutKind::Notes) {
                answer.note = Register::new();
            }

            if !has(HandOutKind::RestrictedEvidence) {
                answer.evidence.retain(|_, register| {
                    !register
                        .values()
                        .flatten()
                        .any(|evidence| self.stays_inside(evidence))
                });
                answer.brought.retain(|_, register| {
                    let mut brought = register.values().flatten();

                    brought.all(|contribution| contribution.may_be_shown)
                });
            }

            if !has(HandOutKind::Rounds) {
                // It tells who lay far from the recorded level.
                answer.asked = Items::new();
                answer.rounds.retain(|_, register| {
                    let is_own = |round: &Round| {
                        round.breakout == Some(breakout) || round.state == RoundState::Open
                    };

                    register.values().flatten().all(is_own)
                });
                let rounds = answer
                    .rounds
                    .registers()
                    .keys()
                    .copied()
                    .collect::<Vec<_>>();
                answer.round_marks.retain(|id, _| rounds.contains(&id));
            }
        }

        copy.answers.retain(|_, answer| **answer != *UNTOUCHED);
        let all = self.questionnaire.elements().iter().map(|e| &e.id);
        let mut left_out = self.left_out.clone().unwrap_or_default();
        left_out
            .elements
            .extend(all.filter(|id| !elements.contains(*id)).cloned());
        left_out
            .kinds
            .extend(HandOutKind::ALL.into_iter().filter(|kind| !has(*kind)));
        copy.left_out = Some(left_out);

        Some(copy)
    }
}
