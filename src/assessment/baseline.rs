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
    /// Its country; empty if it is not known, as of a baseline that was laid before version 0.2.
    #[serde(default)]
    pub country: String,
    /// The version of the questionnaire that it answered; empty if it is not known.
    #[serde(default)]
    pub version: String,
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
            country: facts.country().to_owned(),
            version: earlier.questionnaire().version().to_owned(),
            date: facts.dates().map(|dates| dates.last),
            scope: facts.scope(),
            outcomes: outcomes
                .map(|(id, answer)| (id.clone(), answer.outcome()))
                .filter(|(_, outcome)| *outcome != Outcome::Open)
                .collect(),
        }
    }
}

/// What makes a comparison with a baseline doubtful.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BaselineDoubt {
    /// It is of this country, and not of that of the assessment.
    OtherCountry(String),
    /// It answered this version of the questionnaire: a question with the same code may ask something else.
    OtherVersion(String),
    /// Its last day is not before the first of the assessment.
    NotEarlier(Date),
}

impl Assessment {
    /// What makes a comparison with a baseline doubtful; what is not known of it is no doubt.
    pub fn doubts_about(&self, baseline: &Baseline) -> Vec<BaselineDoubt> {
        let is_other = |theirs: &str, own: &str| {
            let [theirs, own] = [theirs, own].map(|text| text.trim().to_lowercase());

            !theirs.is_empty() && theirs != own
        };
        let own_days = self.facts().dates();
        let country = is_other(&baseline.country, self.facts().country())
            .then(|| BaselineDoubt::OtherCountry(baseline.country.clone()));
        let version = is_other(&baseline.version, self.questionnaire().version())
            .then(|| BaselineDoubt::OtherVersion(baseline.version.clone()));
        let day = baseline
            .date
            .filter(|date| own_days.is_some_and(|own| *date >= own.first))
            .map(BaselineDoubt::NotEarlier);

        [country, version, day].into_iter().flatten().collect()
    }
}
