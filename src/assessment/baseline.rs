//! An earlier assessment laid under this one: what it had recorded, and what was noted about it.

use crate::assessment::{Answer, Assessment, AssessmentId, Evidence, Outcome, Passage, Scope};
use crate::questionnaire::{Lineage, QuestionId, Questionnaire};

use jiff::civil::Date;
use serde::Deserialize;

use std::collections::{BTreeMap, BTreeSet};

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
    /// What was noted about a question; for whoever answers it again, and in no output.
    #[serde(default)]
    pub notes: BTreeMap<QuestionId, EarlierNotes>,
    /// What could not be compared between the two versions of the questionnaire; `None` of a baseline that was laid before version
    /// 0.2, of which nobody knows.
    #[serde(default)]
    pub lineage: Option<BaselineLineage>,
}

/// The questions of a baseline that are not compared.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BaselineLineage {
    /// Questions of today that asked something else then.
    #[serde(default)]
    pub changed: BTreeSet<QuestionId>,
    /// Questions of today that were not asked then.
    #[serde(default)]
    pub new: BTreeSet<QuestionId>,
    /// Questions of then, by their identifiers of then, that are not asked today.
    #[serde(default)]
    pub gone: BTreeSet<QuestionId>,
}

impl From<Lineage> for BaselineLineage {
    fn from(lineage: Lineage) -> Self {
        Self {
            changed: lineage.changed,
            new: lineage.new,
            gone: lineage.gone,
        }
    }
}

impl BaselineLineage {
    /// How many of so many questions of today are compared.
    pub fn compared(&self, all: usize) -> usize {
        all.saturating_sub(self.changed.len() + self.new.len())
    }

    /// Whether everything is compared.
    pub fn is_whole(&self) -> bool {
        self.changed.is_empty() && self.new.is_empty() && self.gone.is_empty()
    }
}

/// What an earlier assessment had noted about a question.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EarlierNotes {
    /// What was good.
    #[serde(default)]
    pub strengths: String,
    /// What was missing.
    #[serde(default)]
    pub gaps: String,
    /// The facilitator's note.
    #[serde(default)]
    pub note: String,
    /// What showed that it was so.
    #[serde(default)]
    pub evidence: Vec<Evidence>,
}

impl EarlierNotes {
    /// What an answer notes.
    fn of(answer: &Answer) -> Self {
        let words = |passage| answer.passage(passage).to_owned();
        let evidence = answer.evidence().iter();

        Self {
            strengths: words(Passage::Strengths),
            gaps: words(Passage::Gaps),
            note: words(Passage::Note),
            evidence: evidence.map(|(_, evidence)| evidence.clone()).collect(),
        }
    }
}

impl Baseline {
    /// Whether a question of today asked the same in the earlier assessment, as far as is known.
    pub fn compares(&self, question: &QuestionId) -> bool {
        let is_left_out = |lineage: &BaselineLineage| {
            lineage.changed.contains(question) || lineage.new.contains(question)
        };

        !self.lineage.as_ref().is_some_and(is_left_out)
    }

    /// What an assessment on a questionnaire keeps of an earlier one: what was recorded of the questions that ask the same, under
    /// their identifiers of today.
    pub fn under(earlier: &Assessment, questionnaire: &Questionnaire) -> Self {
        let lineage = Lineage::between(earlier.questionnaire(), questionnaire);
        let mut whole = Self::of(earlier);
        let (mut outcomes, mut notes) = (BTreeMap::new(), BTreeMap::new());

        for (now, then) in &lineage.same {
            if let Some(outcome) = whole.outcomes.remove(then) {
                outcomes.insert(now.clone(), outcome);
            }

            if let Some(said) = whole.notes.remove(then) {
                notes.insert(now.clone(), said);
            }
        }

        Self {
            outcomes,
            notes,
            lineage: Some(lineage.into()),
            ..whole
        }
    }

    /// What later assessments keep of this one. Reasons, provisional levels, texts and evidence go with it; people, rounds and dissents
    /// do not.
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
            notes: earlier
                .answers
                .iter()
                .map(|(id, answer)| (id.clone(), EarlierNotes::of(answer)))
                .filter(|(_, notes)| *notes != EarlierNotes::default())
                .collect(),
            lineage: None,
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
