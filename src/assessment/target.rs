//! Where to be, by when, and how much it matters.

use crate::questionnaire::{Level, QuestionId};

use serde::Deserialize;

/// By when.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
pub enum Horizon {
    /// Within 6 months.
    Short,
    /// 6 to 18 months.
    Medium,
    /// 18 to 36 months.
    Long,
}

impl Horizon {
    /// All horizons, the nearest first.
    pub const ALL: [Self; 3] = [Self::Short, Self::Medium, Self::Long];

    /// After how many months it ends.
    pub fn months(self) -> i32 {
        match self {
            Self::Short => 6,
            Self::Medium => 18,
            Self::Long => 36,
        }
    }
}

/// Where to be, and by when.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Target {
    /// The level to reach; the lowest one means: not a priority now.
    pub level: Level,
    /// By when, if that is said.
    #[serde(default)]
    pub horizon: Option<Horizon>,
}

impl Target {
    /// Whether the delegation has said that this can wait.
    pub fn is_no_priority(self) -> bool {
        self.level == Level(0)
    }
}

/// What a target is set for: a question, or an aspect and with it those of its questions that have none of their own.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub enum Aim {
    /// An aspect, by its identifier.
    Aspect(String),
    /// A question.
    Question(QuestionId),
}

/// How much it matters that a gap is closed: 1 (little) to 5 (most).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(try_from = "u8")]
pub struct Importance(u8);

impl Importance {
    /// The least.
    pub const LEAST: u8 = 1;
    /// The most.
    pub const MOST: u8 = 5;

    /// All of them, the least first.
    pub fn all() -> impl Iterator<Item = Self> {
        (Self::LEAST..=Self::MOST).map(Self)
    }

    /// The number.
    pub fn number(self) -> u8 {
        self.0
    }
}

/// What counts where nobody has said how much it matters: the middle.
impl Default for Importance {
    fn default() -> Self {
        Self(3)
    }
}

impl TryFrom<u8> for Importance {
    type Error = NoImportance;

    fn try_from(number: u8) -> Result<Self, NoImportance> {
        if (Self::LEAST..=Self::MOST).contains(&number) {
            Ok(Self(number))
        } else {
            Err(NoImportance(number))
        }
    }
}

impl From<Importance> for u8 {
    fn from(importance: Importance) -> Self {
        importance.0
    }
}

/// A number outside 1 to 5.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("importance {0} of 5")]
pub struct NoImportance(pub u8);
