//! One pass of votes on a question, kept by stakeholder group and never by person.

use crate::assessment::ItemId;
use crate::assessment::items::Item;
use crate::questionnaire::Level;

use compact_str::CompactString;
use serde::Deserialize;
use smallvec::{SmallVec, smallvec};

/// How many rounds a question has at most.
pub const ROUNDS: u8 = 2;

/// The most votes of one kind that one group may have.
pub const VOTES_LIMIT: u32 = 9_999;

/// How a round is entered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
pub enum VotingMethod {
    /// One vote after the other, hidden from everybody until the reveal.
    Sealed,
    /// By counting hands, group by level, in front of everybody.
    Hands,
}

/// Where a round stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RoundState {
    /// Votes are being cast.
    Open,
    /// It has ended, and everybody may see it.
    Revealed,
    /// It has ended unseen: its votes are gone.
    Discarded,
}

/// What somebody thinks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
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

/// For each level how many votes; kept in place for scales of up to six levels.
pub(crate) type Levels = SmallVec<[u32; 6]>;

/// The votes of a group, or of a whole round.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Counts {
    /// For each level of the scale, lowest first, how many votes.
    pub levels: Levels,
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
            levels: smallvec![0; levels],
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

/// The counts of each group that has voted, by the group's identifier, in the order of the identifiers.
///
/// One row after the other with short identifiers in place: results walk through the votes of thousands of rounds, and a map
/// with its nodes and names all over the memory takes several times as long.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Votes(Vec<(CompactString, Counts)>);

impl Votes {
    /// The counts of a group, if it has voted.
    pub fn get(&self, group: &str) -> Option<&Counts> {
        let position = self.find(group).ok()?;

        Some(&self.0[position].1)
    }

    /// The counts of a group to be changed; those of a group that has not voted begin at none, on a scale of so many levels.
    pub fn of_mut(&mut self, group: &str, levels: usize) -> &mut Counts {
        let position = self.find(group).unwrap_or_else(|position| {
            self.0
                .insert(position, (group.into(), Counts::none(levels)));

            position
        });

        &mut self.0[position].1
    }

    /// Forgets a group.
    pub fn remove(&mut self, group: &str) {
        if let Ok(position) = self.find(group) {
            self.0.remove(position);
        }
    }

    /// Forgets every group.
    pub fn clear(&mut self) {
        self.0.clear();
    }

    /// Every group that has voted, by identifier.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&str, &Counts)> {
        self.0
            .iter()
            .map(|(group, counts)| (group.as_str(), counts))
    }

    fn find(&self, group: &str) -> Result<usize, usize> {
        self.0
            .binary_search_by(|(other, _)| other.as_str().cmp(group))
    }
}

impl FromIterator<(String, Counts)> for Votes {
    fn from_iter<I: IntoIterator<Item = (String, Counts)>>(rows: I) -> Self {
        let mut votes: Vec<_> = rows
            .into_iter()
            .map(|(group, counts)| (CompactString::from(group), counts))
            .collect();
        votes.sort_by(|(one, _), (other, _)| one.cmp(other));
        votes.dedup_by(|(later, _), (earlier, _)| later == earlier);

        Self(votes)
    }
}

/// One pass of votes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Round {
    /// 1 or 2.
    pub number: u8,
    /// How it is entered.
    pub way: VotingMethod,
    /// Where it stands.
    pub state: RoundState,
    /// The breakout that holds it; `None` is the plenary.
    pub breakout: Option<ItemId>,
    /// The votes by identifier of the stakeholder group; groups without a vote are left out.
    pub votes: Votes,
}

impl Item for Round {
    /// Joining never reveals: of copies that disagree, a discarded round is discarded, and an open one stays sealed.
    fn precedence(&self) -> u8 {
        match self.state {
            RoundState::Revealed => 0,
            RoundState::Open => 1,
            RoundState::Discarded => 2,
        }
    }
}

impl Round {
    /// A round in which nobody has voted yet.
    pub fn new(number: u8, way: VotingMethod, breakout: Option<ItemId>) -> Self {
        Self {
            number,
            way,
            breakout,
            state: RoundState::Open,
            votes: Votes::default(),
        }
    }

    /// How many votes were cast, abstentions included: all that a sealed round tells.
    pub fn cast(&self) -> u32 {
        self.votes.iter().map(|(_, counts)| counts.cast()).sum()
    }

    /// How many votes a group has cast.
    pub fn cast_by(&self, group: &str) -> u32 {
        self.votes.get(group).map_or(0, Counts::cast)
    }
}
