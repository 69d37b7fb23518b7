//! One pass of votes on a question, kept by stakeholder group and never by person.

use crate::questionnaire::Level;

use serde::{Deserialize, Serialize};

use std::collections::BTreeMap;

/// How many rounds a question has at most.
pub const ROUNDS: u8 = 2;

/// The most votes of one kind that one group may have.
pub const VOTES_LIMIT: u32 = 9_999;

/// How a round is entered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Way {
    /// One vote after the other, hidden from everybody until the reveal.
    Sealed,
    /// By counting hands, group by level, in front of everybody.
    Hands,
}

/// Where a round stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum RoundState {
    /// Votes are being cast.
    Open,
    /// It has ended, and everybody may see it.
    Revealed,
    /// It has ended unseen: its votes are gone.
    Discarded,
}

/// What somebody thinks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Vote {
    /// A level.
    Level(Level),
    /// Doesn't know.
    DontKnow,
    /// The question does not apply.
    NotApplicable,
    /// Says nothing.
    Abstain,
}

/// The votes of a group, or of a whole round.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Counts {
    /// For each level of the scale, lowest first, how many votes.
    pub levels: Vec<u32>,
    /// Votes "don't know".
    pub dont_know: u32,
    /// Votes "not applicable".
    pub not_applicable: u32,
    /// Abstentions.
    pub abstain: u32,
}

impl Counts {
    /// No votes on a scale of so many levels.
    pub fn none(levels: usize) -> Self {
        Self {
            levels: vec![0; levels],
            ..Self::default()
        }
    }

    /// Votes for a level.
    pub fn valid(&self) -> u32 {
        self.levels.iter().sum()
    }

    /// All votes, abstentions included.
    pub fn cast(&self) -> u32 {
        self.valid() + self.dont_know + self.not_applicable + self.abstain
    }

    /// Adds the votes of another group on the same scale.
    pub fn add(&mut self, other: &Self) {
        for (sum, count) in self.levels.iter_mut().zip(&other.levels) {
            *sum += count;
        }

        self.dont_know += other.dont_know;
        self.not_applicable += other.not_applicable;
        self.abstain += other.abstain;
    }

    /// The count of one kind of vote; `None` for a level outside the scale.
    pub fn of_mut(&mut self, vote: Vote) -> Option<&mut u32> {
        match vote {
            Vote::Level(level) => self.levels.get_mut(level.index()),
            Vote::DontKnow => Some(&mut self.dont_know),
            Vote::NotApplicable => Some(&mut self.not_applicable),
            Vote::Abstain => Some(&mut self.abstain),
        }
    }

    /// The count of one kind of vote; 0 for a level outside the scale.
    pub fn of(&self, vote: Vote) -> u32 {
        match vote {
            Vote::Level(level) => self.levels.get(level.index()).copied().unwrap_or(0),
            Vote::DontKnow => self.dont_know,
            Vote::NotApplicable => self.not_applicable,
            Vote::Abstain => self.abstain,
        }
    }
}

/// One pass of votes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Round {
    /// 1 or 2.
    pub number: u8,
    /// How it is entered.
    pub way: Way,
    /// Where it stands.
    pub state: RoundState,
    /// The votes by identifier of the stakeholder group; groups without a vote are left out.
    pub votes: BTreeMap<String, Counts>,
}

impl Round {
    /// A round in which nobody has voted yet.
    pub fn new(number: u8, way: Way) -> Self {
        Self {
            number,
            way,
            state: RoundState::Open,
            votes: BTreeMap::new(),
        }
    }

    /// How many votes were cast, abstentions included: all that a sealed round tells.
    pub fn cast(&self) -> u32 {
        self.votes.values().map(Counts::cast).sum()
    }

    /// How many votes a group has cast.
    pub fn cast_by(&self, group: &str) -> u32 {
        self.votes.get(group).map_or(0, Counts::cast)
    }
}
