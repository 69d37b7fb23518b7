//! An earlier assessment laid under this one: what it had recorded, and nothing else of it.

use crate::assessment::{Assessment, AssessmentId, Outcome, Scope};
use crate::questionnaire::QuestionId;

use jiff::civil::Date;
use serde::Deserialize;

use std::collections::BTreeMap;

/// An earlier assessment laid under this one.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Baseline {
    /// The earlier assessment.
    pub id: AssessmentId,
    /// Its title.
    pub title: String,
    /// Its last day, if it had dates.
    pub date: Option<Date>,
    /// What it asked.
    pub scope: Scope,
    /// What it had recorded, by question; open questions are left out.
    pub outcomes: BTreeMap<QuestionId, Outcome>,
}

impl Baseline {
    /// What later assessments keep of this one. Reasons and provisional levels go with it, words and names do not.
    pub fn of(earlier: &Assessment) -> Self {
        let facts = earlier.facts();
        let outcomes = earlier.answers.iter();

        Self {
            id: earlier.id,
            title: earlier.title().to_owned(),
            date: facts.dates().map(|dates| dates.last),
            scope: facts.scope(),
            outcomes: outcomes
                .map(|(id, answer)| (id.clone(), answer.outcome()))
                .filter(|(_, outcome)| *outcome != Outcome::Open)
                .collect(),
        }
    }
}
