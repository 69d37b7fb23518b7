//! An earlier assessment laid under this one: what it had recorded, and nothing else of it.

use crate::assessment::{Assessment, AssessmentId, Edit, EditError, Outcome, Scope};
use crate::questionnaire::QuestionId;

use jiff::civil::Date;
use serde::Deserialize;

use std::collections::BTreeMap;
use std::sync::Arc;

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

impl Assessment {
    /// The edit that lays an earlier assessment under this one.
    ///
    /// # Errors
    /// [`EditError::OtherQuestionnaire`] if it answers another questionnaire or has another scale;
    /// [`EditError::SameAssessment`] if it is this one or a copy of it.
    pub fn lay(&self, earlier: &Self) -> Result<Edit, EditError> {
        let (own, other) = (&self.questionnaire, &earlier.questionnaire);

        if own.id() != other.id() || own.scale().len() != other.scale().len() {
            return Err(EditError::OtherQuestionnaire {
                title: other.title().to_owned(),
            });
        }

        let edit = Edit::LayBaseline(Some(Arc::new(Baseline::of(earlier))));
        self.may_happen(&edit)?;

        Ok(edit)
    }
}
