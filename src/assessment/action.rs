//! What to do about a gap.

use crate::assessment::Item;
use crate::questionnaire::QuestionId;

use serde::{Deserialize, Serialize};

/// By when.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Horizon {
    /// Within 6 months.
    Short,
    /// 6 to 18 months.
    Medium,
    /// 18 to 36 months.
    Long,
}

/// How much work it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Effort {
    /// Little.
    Low,
    /// Some.
    Medium,
    /// Much.
    High,
}

/// Something to be done, by a lead institution, within a horizon.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
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
    /// What is done first.
    pub first_step: String,
    /// What shows that it is done.
    pub indicator: String,
}

impl Item for Action {}
