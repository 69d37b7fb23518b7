//! What a delegation says about one question.

use crate::assessment::{
    Contribution, Effort, Importance, Item, ItemId, Items, Register, Round, RoundMark, RoundState,
    Target,
};
use crate::questionnaire::Level;

use jiff::civil::Date;
use serde::Deserialize;

use std::sync::LazyLock;

/// Where the delegation stands on a question.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
pub enum Outcome {
    /// Not answered yet.
    #[default]
    Open,
    /// A recorded level; see [`Answer::is_by_consent`].
    Agreed(Level),
    /// No consent; a level may stand provisionally.
    Contested {
        /// The level that counts until there is consent.
        provisional: Option<Level>,
    },
    /// Nobody in the room knows.
    DontKnow,
    /// The question does not apply here.
    NotApplicable {
        /// Why not; at least [`crate::assessment::REASON_MINIMUM`] characters.
        reason: String,
    },
}

impl Outcome {
    /// The recorded level, agreed or provisional: the only number that feeds the results.
    pub fn level(&self) -> Option<Level> {
        match self {
            Self::Agreed(level) => Some(*level),
            Self::Contested { provisional } => *provisional,
            Self::Open | Self::DontKnow | Self::NotApplicable { .. } => None,
        }
    }
}

/// What shows that an answer is so.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Evidence {
    /// What it is; never empty.
    pub title: String,
    /// Where it comes from; may be empty.
    pub source: String,
    /// Its date, if it has one.
    pub date: Option<Date>,
    /// How strong it is.
    pub grade: Grade,
    /// Whether it stays inside the delegation.
    pub restricted: bool,
    /// The initiative that it cites.
    #[serde(default)]
    pub initiative: Option<ItemId>,
    /// The institution that brought it before the room met.
    #[serde(default)]
    pub by: Option<ItemId>,
    /// The contribution of a form that it cites.
    #[serde(default)]
    pub brought: Option<ItemId>,
}

impl Item for Evidence {}

impl Evidence {
    /// An open one without source and date, which cites nothing that was there before.
    pub fn new(title: &str, grade: Grade) -> Self {
        Self {
            title: title.to_owned(),
            source: String::new(),
            date: None,
            grade,
            restricted: false,
            initiative: None,
            by: None,
            brought: None,
        }
    }
}

/// How strong a piece of evidence is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
pub enum Grade {
    /// A public document.
    A,
    /// A document seen in the room.
    B,
    /// The word of the responsible owner.
    C,
    /// An opinion.
    D,
}

impl Grade {
    /// All grades, the strongest first.
    pub const ALL: [Self; 4] = [Self::A, Self::B, Self::C, Self::D];

    /// The letter by which other programs know it; people read it in the letters of their language.
    pub fn letter(self) -> &'static str {
        match self {
            Self::A => "A",
            Self::B => "B",
            Self::C => "C",
            Self::D => "D",
        }
    }
}

/// A minority view on record, in its own words.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Dissent {
    /// Identifier of the stakeholder group that holds it, if it was named.
    pub group: Option<String>,
    /// In its words; never empty.
    pub words: String,
    /// Who brings evidence; may be empty.
    #[serde(default)]
    pub brings: String,
    /// By when.
    #[serde(default)]
    pub due: Option<Date>,
    /// The level that it holds, if it holds one.
    #[serde(default)]
    pub level: Option<Level>,
}

impl Item for Dissent {}

/// That a stakeholder group was asked for its dissent from a recorded level, and put nothing on record.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Asked {
    /// Identifier of the group.
    pub group: String,
    /// The level that was recorded.
    pub level: Level,
}

impl Item for Asked {}

/// A text that belongs to an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
pub enum Passage {
    /// What is good.
    Strengths,
    /// What is missing.
    Gaps,
    /// For the facilitator alone.
    Note,
}

/// Whether somebody wants to come back to a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
pub enum Review {
    /// No.
    #[default]
    Clear,
    /// Yes.
    Marked,
}

/// What a delegation says about one question.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Answer {
    pub(crate) outcome: Register<Outcome>,
    /// The level of which the room said that it is by consent.
    pub(crate) consent: Register<Option<Level>>,
    pub(crate) strengths: Register<String>,
    pub(crate) gaps: Register<String>,
    pub(crate) note: Register<String>,
    pub(crate) review: Register<Review>,
    pub(crate) evidence: Items<Evidence>,
    /// What forms brought before the room met.
    pub(crate) brought: Items<Contribution>,
    pub(crate) dissents: Items<Dissent>,
    /// Groups that were asked and put nothing on record.
    pub(crate) asked: Items<Asked>,
    pub(crate) rounds: Items<Round>,
    /// What is said of rounds beside them, by the identifier of the round.
    pub(crate) round_marks: Items<RoundMark>,
    pub(crate) spent: Register<u32>,
    pub(crate) target: Register<Option<Target>>,
    pub(crate) importance: Register<Option<Importance>>,
    pub(crate) effort: Register<Option<Effort>>,
}

/// The answer to a question that nobody has touched.
pub(crate) static UNTOUCHED: LazyLock<Answer> = LazyLock::new(Answer::default);

impl Answer {
    /// Where the delegation stands. Copies that disagree count as contested, at the lowest level among them.
    pub fn outcome(&self) -> Outcome {
        if self.is_in_conflict() {
            return Outcome::Contested {
                provisional: self.outcome.values().filter_map(Outcome::level).min(),
            };
        }

        self.outcome.get().cloned().unwrap_or_default()
    }

    /// Whether copies were joined that disagree about where the delegation stands.
    pub fn is_in_conflict(&self) -> bool {
        self.outcome.is_in_conflict()
    }

    /// Whether the room said that the level which is recorded is by consent. Another level needs to be said anew.
    pub fn is_by_consent(&self) -> bool {
        let said = self.consent.get().copied().flatten();

        match self.outcome() {
            Outcome::Agreed(level) => said == Some(level),
            _ => false,
        }
    }

    /// Whether a stakeholder group was asked about a level and put nothing on record.
    pub fn was_asked(&self, group: &str, level: Level) -> bool {
        let mut asked = self.asked.iter();

        asked.any(|(_, asked)| asked.group == group && asked.level == level)
    }

    /// A text of the answer; may be empty.
    pub fn passage(&self, passage: Passage) -> &str {
        self.passage_register(passage)
            .get()
            .map_or("", String::as_str)
    }

    /// A text of the answer with its stamps.
    pub fn passage_register(&self, passage: Passage) -> &Register<String> {
        match passage {
            Passage::Strengths => &self.strengths,
            Passage::Gaps => &self.gaps,
            Passage::Note => &self.note,
        }
    }

    pub(crate) fn passage_mut(&mut self, passage: Passage) -> &mut Register<String> {
        match passage {
            Passage::Strengths => &mut self.strengths,
            Passage::Gaps => &mut self.gaps,
            Passage::Note => &mut self.note,
        }
    }

    /// Whether somebody wants to come back to it.
    pub fn review(&self) -> Review {
        self.review.get().copied().unwrap_or_default()
    }

    /// What shows that it is so.
    pub fn evidence(&self) -> &Items<Evidence> {
        &self.evidence
    }

    /// What forms brought before the room met.
    pub fn brought(&self) -> &Items<Contribution> {
        &self.brought
    }

    /// The minority views on record.
    pub fn dissents(&self) -> &Items<Dissent> {
        &self.dissents
    }

    /// The rounds, as the file keeps them; what is sealed there is for nobody to see.
    pub fn rounds(&self) -> &Items<Round> {
        &self.rounds
    }

    /// What is said of a round beside it.
    pub fn mark_of(&self, round: ItemId) -> Option<&RoundMark> {
        self.round_marks.get(round)
    }

    /// The rounds that everybody may see and that count, the first one first: none about which copies disagree, or that is void or
    /// abandoned.
    pub fn revealed_rounds(&self) -> impl DoubleEndedIterator<Item = (ItemId, &Round)> {
        let mut rounds: Vec<_> = self
            .rounds
            .iter()
            .filter(|(id, round)| {
                let register = self.rounds.registers().get(id);

                round.state == RoundState::Revealed
                    && self.mark_of(*id).is_none()
                    && !register.is_some_and(Register::is_in_conflict)
            })
            .collect();
        rounds.sort_by_key(|(id, round)| (round.number, *id));

        rounds.into_iter()
    }

    /// Where to be, if the question has a target of its own; see [`crate::assessment::Assessment::target`].
    pub fn target(&self) -> Option<Target> {
        self.target.get().copied().flatten()
    }

    /// How much it matters that the gap is closed.
    pub fn importance(&self) -> Option<Importance> {
        self.importance.get().copied().flatten()
    }

    /// How much work it is to close the gap.
    pub fn effort(&self) -> Option<Effort> {
        self.effort.get().copied().flatten()
    }

    /// The time spent on the question, in seconds; of copies that were joined the longest, which no one needs to decide.
    pub fn spent(&self) -> u32 {
        self.spent.values().max().copied().unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assessment::{Entry, Stamp, WriterId};

    use jiff::Timestamp;
    use uuid::Uuid;

    fn joined(outcomes: &[Outcome]) -> Outcome {
        let entries = outcomes.iter().zip(1..).map(|(outcome, writer)| {
            let writer = WriterId(Uuid::from_u128(writer));

            let stamp = Stamp {
                at: Timestamp::UNIX_EPOCH,
                writer,
                counter: 1,
            };

            Entry::new(stamp, outcome.clone())
        });
        let answer = Answer {
            outcome: Register::from_entries(entries.collect()),
            ..Answer::default()
        };

        answer.outcome()
    }

    #[test]
    fn a_conflict_counts_as_contested_at_the_lowest_level() {
        let (two, three) = (Outcome::Agreed(Level(2)), Outcome::Agreed(Level(3)));

        assert_eq!(
            joined(&[three.clone(), two.clone()]),
            Outcome::Contested {
                provisional: Some(Level(2))
            }
        );
        assert_eq!(
            joined(&[Outcome::DontKnow, three]),
            Outcome::Contested {
                provisional: Some(Level(3))
            }
        );
        assert_eq!(
            joined(&[Outcome::DontKnow, Outcome::Open]),
            Outcome::Contested { provisional: None }
        );
        assert_eq!(joined(&[two.clone(), two.clone()]), two);
    }
}
