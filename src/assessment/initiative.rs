//! What a country already has or plans: laws, strategies, programmes, exercises.

use crate::assessment::{Assessment, Evidence, Grade, Item, ItemId, Items, PartialDate, Relation};
use crate::questionnaire::QuestionId;

use serde::Deserialize;

use std::collections::BTreeSet;

/// What an initiative is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
pub enum InitiativeKind {
    /// A law or regulation.
    Law,
    /// A policy.
    Policy,
    /// A strategy.
    Strategy,
    /// A programme.
    Programme,
    /// A body: a council, a committee, a centre.
    Body,
    /// A project.
    Project,
    /// An agreement.
    Agreement,
    /// A campaign.
    Campaign,
    /// An exercise.
    Exercise,
}

impl InitiativeKind {
    /// All kinds, in the order of lists.
    pub const ALL: [Self; 9] = [
        Self::Law,
        Self::Policy,
        Self::Strategy,
        Self::Programme,
        Self::Body,
        Self::Project,
        Self::Agreement,
        Self::Campaign,
        Self::Exercise,
    ];
}

/// Where an initiative stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
pub enum InitiativeState {
    /// It is to come.
    Planned,
    /// It is in force, or runs.
    InForce,
    /// It is over.
    Ended,
}

impl InitiativeState {
    /// All states, in the order of time.
    pub const ALL: [Self; 3] = [Self::Planned, Self::InForce, Self::Ended];
}

/// A law, a policy, a programme and the like, with what shows it and the questions that it bears on.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Initiative {
    /// What it is called; never empty.
    pub title: String,
    /// What it is.
    pub kind: InitiativeKind,
    /// The institutions that it belongs to.
    #[serde(default)]
    pub institutions: BTreeSet<ItemId>,
    /// Where it stands.
    pub state: InitiativeState,
    /// Since when, or from when.
    #[serde(default)]
    pub since: Option<PartialDate>,
    /// Until when; not before `since`.
    #[serde(default)]
    pub until: Option<PartialDate>,
    /// What it costs or has, in words; may be empty.
    #[serde(default)]
    pub money: String,
    /// The document that shows it; may be empty.
    #[serde(default)]
    pub document: String,
    /// How strong that document is.
    pub grade: Grade,
    /// Whether it stays inside the delegation: then nothing made of it reaches partners or the public.
    #[serde(default)]
    pub restricted: bool,
    /// The questions that it bears on.
    #[serde(default)]
    pub questions: BTreeSet<QuestionId>,
    /// The institution whose form named it; `None` if the room did.
    #[serde(default)]
    pub source: Option<ItemId>,
    /// Whether it is as a form brought it, so that a later version of the form may change it.
    #[serde(default)]
    pub as_brought: bool,
}

impl Item for Initiative {}

impl Initiative {
    /// One in force of which no more is known than its title and what it is.
    pub fn new(title: &str, kind: InitiativeKind) -> Self {
        Self {
            title: title.to_owned(),
            kind,
            institutions: BTreeSet::new(),
            state: InitiativeState::InForce,
            since: None,
            until: None,
            money: String::new(),
            document: String::new(),
            grade: Grade::C,
            restricted: false,
            questions: BTreeSet::new(),
            source: None,
            as_brought: false,
        }
    }

    /// Whether it ends before it begins, as far as the two dates tell.
    pub fn ends_before_it_begins(&self) -> bool {
        match (self.since, self.until) {
            // A year does not end before a month of it.
            (Some(since), Some(until)) => {
                let months = until.month.zip(since.month);
                let days = until.day.zip(since.day);
                let is_same_month = until.year == since.year && until.month == since.month;

                until.year < since.year
                    || (until.year == since.year && months.is_some_and(|(end, begin)| end < begin))
                    || (is_same_month && days.is_some_and(|(end, begin)| end < begin))
            }
            _ => false,
        }
    }
}

impl Assessment {
    /// What the country has or plans.
    pub fn initiatives(&self) -> &Items<Initiative> {
        &self.initiatives
    }

    /// Whether a piece of evidence stays inside the delegation: it is restricted itself, or cites an initiative that is.
    pub fn stays_inside(&self, evidence: &Evidence) -> bool {
        evidence.restricted || self.is_restricted(evidence.initiative)
    }

    /// Whether what shows a relation stays inside the delegation.
    pub fn is_shown_inside(&self, relation: &Relation) -> bool {
        self.is_restricted(relation.initiative)
    }

    fn is_restricted(&self, initiative: Option<ItemId>) -> bool {
        let known = initiative.and_then(|id| self.initiatives.get(id));

        known.is_some_and(|initiative| initiative.restricted)
    }

    /// The questions at which evidence cites an initiative.
    pub fn questions_citing(&self, initiative: ItemId) -> impl Iterator<Item = &QuestionId> {
        let cites = move |answer: &crate::assessment::Answer| {
            let mut evidence = answer.evidence.iter();

            evidence.any(|(_, piece)| piece.initiative == Some(initiative))
        };

        self.answers
            .iter()
            .filter(move |(_, answer)| cites(answer))
            .map(|(question, _)| question)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lasting(since: &str, until: &str) -> Initiative {
        Initiative {
            since: since.parse().ok(),
            until: until.parse().ok(),
            ..Initiative::new("Awareness month", InitiativeKind::Campaign)
        }
    }

    #[test]
    fn only_what_is_known_of_both_dates_is_compared() {
        assert!(lasting("2024", "2023").ends_before_it_begins());
        assert!(lasting("2024-05", "2024-04").ends_before_it_begins());
        assert!(lasting("2024-05-02", "2024-05-01").ends_before_it_begins());
        assert!(!lasting("2024-05-02", "2024-05").ends_before_it_begins());
        assert!(!lasting("2024-05", "2024").ends_before_it_begins());
        assert!(!lasting("2024", "2024-05-01").ends_before_it_begins());
        assert!(!lasting("2024-05-02", "2025-04-01").ends_before_it_begins());
        assert!(!lasting("", "2025").ends_before_it_begins());
    }
}
