//! One delegation's work on one questionnaire. It changes through [`Edit`] alone.

pub mod action;
pub mod answer;
pub mod delegation;
pub mod difference;
pub mod edit;
pub mod facts;
pub mod history;
pub mod items;
pub mod register;
pub mod restore;
pub mod round;

pub use action::{Action, Effort, Horizon};
pub use answer::{Answer, Dissent, Evidence, Grade, Outcome, Passage, Review};
pub use delegation::{Participant, Role};
pub use difference::{Changes, Difference, FactName};
pub use edit::{Edit, EditError, Fact, Touched};
pub use facts::{Dates, Facts, Profile, Scope};
pub use history::History;
pub use items::{ItemId, Items};
pub use register::{Register, Signature, Stamp, Writer, WriterId};
pub use restore::RestoreError;
pub use round::{Counts, ROUNDS, Round, RoundState, VOTES_LIMIT, Vote, Way};

use crate::questionnaire::{Group, QuestionId, Questionnaire};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use std::collections::BTreeMap;
use std::sync::Arc;

/// The longest text that a person may enter in one field, in characters.
pub const TEXT_LIMIT: usize = 10_000;

/// The shortest reason why a question does not apply, in characters.
pub const REASON_MINIMUM: usize = 10;

/// Tells one assessment from every other; copies and breakouts of it share it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct AssessmentId(pub Uuid);

/// Whether an assessment is somebody's work or the fictional sample.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Origin {
    /// A delegation's own.
    #[default]
    Work,
    /// A copy of the fictional country that comes with the program.
    Sample,
}

/// An earlier assessment laid under this one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
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

/// One delegation's work on one questionnaire.
#[derive(Debug, Clone, PartialEq)]
pub struct Assessment {
    pub(crate) id: AssessmentId,
    pub(crate) origin: Origin,
    pub(crate) questionnaire: Arc<Questionnaire>,
    pub(crate) facts: Facts,
    pub(crate) participants: Items<Participant>,
    pub(crate) answers: BTreeMap<QuestionId, Arc<Answer>>,
    pub(crate) actions: Items<Action>,
    pub(crate) baseline: Option<Arc<Baseline>>,
    pub(crate) writers: Vec<Writer>,
}

impl Assessment {
    /// A new assessment in which nothing is answered yet.
    ///
    /// # Errors
    /// [`EditError::Empty`] or [`EditError::TooLong`] if the country is no name.
    pub fn new(
        id: AssessmentId,
        questionnaire: Arc<Questionnaire>,
        country: &str,
        by: Signature<'_>,
    ) -> Result<Self, EditError> {
        let mut assessment = Self {
            id,
            origin: Origin::Work,
            questionnaire,
            facts: Facts::default(),
            participants: Items::default(),
            answers: BTreeMap::new(),
            actions: Items::default(),
            baseline: None,
            writers: Vec::new(),
        };
        assessment.apply(Edit::SetFact(Fact::Country(country.to_owned())), by)?;

        Ok(assessment)
    }

    /// The next assessment of the same country: facts of the country and the delegation are taken over, this one becomes
    /// its baseline.
    ///
    /// # Errors
    /// As [`Assessment::new`].
    pub fn next(&self, id: AssessmentId, by: Signature<'_>) -> Result<Self, EditError> {
        let facts = &self.facts;
        let mut next = Self::new(id, Arc::clone(&self.questionnaire), facts.country(), by)?;
        let marks = Profile::ALL.map(|profile| Fact::Mark(profile, facts.mark(profile).to_owned()));
        let kept = [
            Fact::Host(facts.host().to_owned()),
            Fact::Scope(facts.scope()),
        ];

        for fact in kept.into_iter().chain(marks) {
            next.apply(Edit::SetFact(fact), by)?;
        }

        for (id, participant) in self.participants.iter() {
            next.apply(
                Edit::PutParticipant {
                    id,
                    participant: participant.clone(),
                },
                by,
            )?;
        }

        next.origin = self.origin;
        next.baseline = Some(Arc::new(Baseline {
            id: self.id,
            title: self.title().to_owned(),
            date: facts.dates().map(|dates| dates.last),
            scope: facts.scope(),
            outcomes: self
                .answers
                .iter()
                .map(|(id, answer)| (id.clone(), answer.outcome()))
                .filter(|(_, outcome)| *outcome != Outcome::Open)
                .collect(),
        }));

        Ok(next)
    }

    /// The same assessment, marked as a copy of the sample.
    #[must_use]
    pub fn as_sample(mut self) -> Self {
        self.origin = Origin::Sample;

        self
    }

    /// The same assessment with an earlier one laid under it.
    #[must_use]
    pub fn with_baseline(mut self, baseline: Baseline) -> Self {
        self.baseline = Some(Arc::new(baseline));

        self
    }

    /// Tells it from every other assessment.
    pub fn id(&self) -> AssessmentId {
        self.id
    }

    /// Whether it is the sample.
    pub fn origin(&self) -> Origin {
        self.origin
    }

    /// The questionnaire it answers.
    pub fn questionnaire(&self) -> &Arc<Questionnaire> {
        &self.questionnaire
    }

    /// Country, host, dates and the like.
    pub fn facts(&self) -> &Facts {
        &self.facts
    }

    /// What it is called: its title, or else its country.
    pub fn title(&self) -> &str {
        match self.facts.title() {
            "" => self.facts.country(),
            title => title,
        }
    }

    /// The people of the delegation.
    pub fn participants(&self) -> &Items<Participant> {
        &self.participants
    }

    /// The stakeholder groups of this assessment.
    pub fn groups(&self) -> &[Group] {
        self.questionnaire.groups()
    }

    /// The answer to a question; an empty one if nobody has touched it.
    pub fn answer(&self, question: &QuestionId) -> &Answer {
        self.answers
            .get(question)
            .map_or(&answer::UNTOUCHED, |answer| answer)
    }

    /// What to do about gaps.
    pub fn actions(&self) -> &Items<Action> {
        &self.actions
    }

    /// The earlier assessment laid under this one.
    pub fn baseline(&self) -> Option<&Baseline> {
        self.baseline.as_deref()
    }

    /// Whether every edit that another copy knows of is known here too: then nothing of it is missing here.
    pub fn has_seen(&self, other: &Self) -> bool {
        other.writers.iter().all(|theirs| {
            let mut known = self.writers.iter();

            known.any(|writer| writer.id == theirs.id && writer.counter >= theirs.counter)
        })
    }

    /// Who has edited it: one entry for each opening, with the highest counter seen of each.
    pub fn writers(&self) -> &[Writer] {
        &self.writers
    }

    /// Whether a question is asked: all are, or only those of the quick scan.
    pub fn asks(&self, ordinal: usize) -> bool {
        match self.facts.scope() {
            Scope::Whole => true,
            Scope::QuickScan => self
                .questionnaire
                .question(ordinal)
                .is_some_and(|question| question.quick),
        }
    }
}
