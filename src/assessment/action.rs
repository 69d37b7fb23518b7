//! What to do about a gap.

use crate::assessment::{Horizon, Importance, Item};
use crate::questionnaire::QuestionId;

use serde::Deserialize;

/// How much work it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
pub enum Effort {
    /// Little.
    Low,
    /// Some.
    Medium,
    /// Much.
    High,
}

impl Effort {
    /// All efforts, the least first.
    pub const ALL: [Self; 3] = [Self::Low, Self::Medium, Self::High];
}

/// How far an action is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Deserialize)]
pub enum Status {
    /// Somebody has put it forward.
    #[default]
    Proposed,
    /// The delegation and the lead institution stand by it.
    Confirmed,
    /// It has begun.
    Underway,
    /// It is done.
    Done,
    /// It will not be done.
    Dropped,
}

impl Status {
    /// All of them, in the order in which an action goes through them.
    pub const ALL: [Self; 5] = [
        Self::Proposed,
        Self::Confirmed,
        Self::Underway,
        Self::Done,
        Self::Dropped,
    ];
}

/// Something to be done, by a lead institution, within a horizon.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Action {
    /// The question whose gap it closes, if it belongs to one.
    pub question: Option<QuestionId>,
    /// What is to be done; never empty.
    pub title: String,
    /// Who answers for it: an institution.
    pub lead: String,
    /// Who helps.
    pub partners: String,
    /// By when.
    pub horizon: Option<Horizon>,
    /// How much work.
    pub effort: Option<Effort>,
    /// How much it matters.
    #[serde(default)]
    pub importance: Option<Importance>,
    /// What is done within 30 days.
    pub first_step: String,
    /// What shows that it is done.
    pub indicator: String,
    /// Which international support is wanted; empty if none is.
    #[serde(default)]
    pub support: String,
    /// How far it is.
    #[serde(default)]
    pub status: Status,
}

impl Item for Action {}
