//! One pass of votes on a question, kept by stakeholder group and never by person.

use crate::assessment::items::Item;
use crate::assessment::{ItemId, TextName};
use crate::questionnaire::Level;

use compact_str::CompactString;
use serde::Deserialize;
use sha2::{Digest, Sha256};
use smallvec::{SmallVec, smallvec};

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

/// The highest number of a round. No room holds as many: it is a bound for files.
pub const ROUNDS: u8 = 99;

/// How many rounds of a question count without a reason being asked for.
pub const FREE_ROUNDS: usize = 2;

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

/// Who gives a view in a round.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Deserialize)]
pub enum Voice {
    /// Everybody.
    #[default]
    Person,
    /// Everybody of an institution one together.
    Institution,
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

/// How many bytes the token and the key of a round have.
pub const SECRET_BYTES: usize = 32;

/// What whoever opens a round draws at random: it stays on that computer until the round has ended.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub struct RoundSecret {
    /// It is written into the round with its end: so every join can check that the end comes from whoever opened it.
    pub token: [u8; SECRET_BYTES],
    /// The key under which the views lie in the file while the round is open.
    pub key: [u8; SECRET_BYTES],
}

impl fmt::Debug for RoundSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RoundSecret")
    }
}

impl RoundSecret {
    /// What is written into the round at its beginning: the SHA-256 of the token.
    pub fn lock(&self) -> [u8; SECRET_BYTES] {
        lock_of(&self.token)
    }
}

fn lock_of(token: &[u8; SECRET_BYTES]) -> [u8; SECRET_BYTES] {
    Sha256::digest(token).into()
}

/// The views of an open round, which never stand in the readable part of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SealedViews {
    /// This computer opened the round, or has its key.
    Here(OpenViews),
    /// They are encrypted, and their key is on another computer.
    Elsewhere(Arc<[u8]>),
}

/// The views given so far, with what belongs to the round.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct OpenViews {
    /// Token and key of the round.
    pub secret: RoundSecret,
    /// The sums by group.
    pub votes: Votes,
    /// The last view of each group, if it is known.
    pub last: BTreeMap<CompactString, Vote>,
}

/// What is said of a round beside it, once it cannot go on as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RoundMark {
    /// It counts nowhere, since it went wrong.
    Void {
        /// Why; never empty.
        reason: String,
    },
    /// It was open on a computer that is not here, and another round may be held. It counts nowhere, even if that computer
    /// reveals it, until people take this back.
    Abandoned,
}

impl Item for RoundMark {}

impl RoundMark {
    /// Changes what people wrote freely in it.
    pub(super) fn reword(&mut self, change: &impl Fn(TextName, &mut String)) {
        if let Self::Void { reason } = self {
            change(TextName::Reason, reason);
        }
    }
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

    /// Every vote one by one, those for levels first.
    pub fn each(&self) -> impl Iterator<Item = Vote> {
        let levels = self.levels.iter().enumerate();
        let levels = levels.map(|(level, count)| (Vote::Level(Level::at(level)), *count));
        let others = [
            (Vote::DontKnow, self.dont_know),
            (Vote::NotApplicable, self.not_applicable),
            (Vote::Abstain, self.abstain),
        ];

        levels
            .chain(others)
            .flat_map(|(vote, count)| (0..count).map(move |_| vote))
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

    /// All votes, abstentions included.
    pub fn cast(&self) -> u32 {
        self.iter().map(|(_, counts)| counts.cast()).sum()
    }

    /// The same without groups that have cast no vote.
    #[must_use]
    pub(crate) fn without_empty(mut self) -> Self {
        self.0.retain(|(_, counts)| counts.cast() > 0);

        self
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
    /// From 1; a number is given once for each breakout, to rounds that are void as well, but not to discarded ones.
    pub number: u8,
    /// How it is entered.
    pub way: VotingMethod,
    /// Who gives a view in it.
    pub voice: Voice,
    /// Why it was held although two rounds count already; empty for the first two.
    pub reason: String,
    /// Where it stands.
    pub state: RoundState,
    /// The breakout that holds it; `None` is the plenary.
    pub breakout: Option<ItemId>,
    /// The SHA-256 of the token of whoever opened it; rounds of format 1 have none.
    pub lock: Option<Box<[u8; SECRET_BYTES]>>,
    /// The token, once it has ended.
    pub token: Option<Box<[u8; SECRET_BYTES]>>,
    /// While it is open how many votes were cast; 0 once it has ended.
    pub sealed: u32,
    /// The votes by identifier of the stakeholder group, once everybody may see them; groups without a vote are left out.
    pub votes: Votes,
}

impl Item for Round {
    /// Joining never reveals: of copies that disagree, an open round stays open, and one that was discarded is not seen.
    fn precedence(&self) -> u8 {
        match self.state {
            RoundState::Revealed => 0,
            RoundState::Discarded => 1,
            RoundState::Open => 2,
        }
    }
}

impl Round {
    /// A round in which nobody has voted yet.
    pub fn new(
        number: u8,
        way: VotingMethod,
        breakout: Option<ItemId>,
        secret: &RoundSecret,
    ) -> Self {
        Self {
            number,
            way,
            voice: Voice::default(),
            reason: String::new(),
            breakout,
            state: RoundState::Open,
            lock: Some(Box::new(secret.lock())),
            token: None,
            sealed: 0,
            votes: Votes::default(),
        }
    }

    /// How many votes were cast, abstentions included: all that a sealed round tells.
    pub fn cast(&self) -> u32 {
        match self.state {
            RoundState::Open => self.sealed,
            RoundState::Revealed | RoundState::Discarded => self.votes.cast(),
        }
    }

    /// Whether another state of the round, which says to come after this one, may take its place. A round that has ended never
    /// changes; an open one ends by the token of whoever opened it.
    pub(super) fn gives_way_to(&self, other: Option<&Self>) -> bool {
        match (self.state, other) {
            // Who takes a round back ends it by its token, too.
            (RoundState::Open, None) => self.lock.is_none() && self.sealed == 0,
            (RoundState::Open, Some(other)) => match (&self.lock, other.state) {
                // Who opened a round of format 1 cannot be told: no views go by that.
                (None, _) => self.sealed == 0,
                (_, RoundState::Open) => self.is_same_round(other),
                (Some(lock), _) => {
                    let token = other.token.as_deref();

                    self.is_same_round(other) && token.is_some_and(|token| lock_of(token) == **lock)
                }
            },
            (RoundState::Revealed | RoundState::Discarded, other) => other == Some(self),
        }
    }
}

impl Round {
    /// Whether both are the same round, however many votes were cast.
    fn is_same_round(&self, other: &Self) -> bool {
        let told = |round: &Self| (round.number, round.way, round.voice, round.breakout);

        told(self) == told(other) && self.reason == other.reason && self.lock == other.lock
    }
}

/// A round in which votes are being cast, as the facilitator's screen sees it: how many votes each group has cast, if its views are
/// on this computer, and never which.
#[derive(Debug, Clone, Copy)]
pub struct OpenRound<'a> {
    round: &'a Round,
    views: Option<&'a OpenViews>,
}

impl<'a> OpenRound<'a> {
    pub(super) fn new(round: &'a Round, views: Option<&'a SealedViews>) -> Self {
        let views = match views {
            Some(SealedViews::Here(views)) => Some(views),
            Some(SealedViews::Elsewhere(_)) | None => None,
        };

        Self { round, views }
    }

    /// Whether its views are on this computer: only then can votes be cast, and the round be ended.
    pub fn is_here(&self) -> bool {
        self.views.is_some()
    }

    /// From 1.
    pub fn number(&self) -> u8 {
        self.round.number
    }

    /// Who gives a view in it.
    pub fn voice(&self) -> Voice {
        self.round.voice
    }

    /// Why it is held although two rounds count already; else empty.
    pub fn reason(&self) -> &'a str {
        &self.round.reason
    }

    /// How it is entered.
    pub fn way(&self) -> VotingMethod {
        self.round.way
    }

    /// How many votes were cast, abstentions included.
    pub fn cast(&self) -> u32 {
        self.round.cast()
    }

    /// The hands that are being counted in front of everybody; `None` while a sealed round is open.
    pub fn hands(&self) -> Option<&'a Votes> {
        match self.round.way {
            VotingMethod::Hands => self.views.map(|views| &views.votes),
            VotingMethod::Sealed => None,
        }
    }

    /// The last vote of a group, to be taken back and never shown.
    pub fn last_of(&self, group: &str) -> Option<Vote> {
        self.views?.last.get(group).copied()
    }

    /// How many votes a group has cast.
    pub fn cast_by(&self, group: &str) -> u32 {
        let votes = self.views.and_then(|views| views.votes.get(group));

        votes.map_or(0, Counts::cast)
    }
}
