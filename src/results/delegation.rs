//! Which functions and stakeholder groups have somebody in the delegation, and which are missing.

use crate::assessment::{Assessment, ItemId, OpenRound, Participant, Voice, folded};

use std::collections::{HashMap, HashSet};

/// Whose view it is where one of each institution speaks.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Speaker {
    Institution(ItemId),
    /// An institution that the register does not know.
    Named(String),
    /// Somebody without an institution, by position.
    Alone(usize),
}

/// How many people reflect each function and speak for each stakeholder group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DelegationCoverage {
    /// Everybody.
    pub people: usize,
    /// For each function of the questionnaire, how many.
    pub functions: Vec<usize>,
    /// For each stakeholder group of the assessment, how many.
    pub groups: Vec<usize>,
    /// For each stakeholder group of the assessment, of how many people a view is expected in a round that is held now: those who
    /// are here and belong to the room.
    pub views: Vec<usize>,
    /// For each stakeholder group of the assessment, of how many institutions a view is expected where one of each speaks.
    pub institutions: Vec<usize>,
    /// For each stakeholder group of the assessment, whether people can be put into it.
    used: Vec<bool>,
}

impl DelegationCoverage {
    /// Counts the delegation.
    pub fn new(assessment: &Assessment) -> Self {
        let people: Vec<&Participant> = assessment.participants().iter().map(|(_, p)| p).collect();
        let expected = assessment.expected_people();
        let expected: Vec<&Participant> = expected.into_iter().map(|(_, person)| person).collect();

        Self::counting(assessment, &people, &expected)
    }

    /// Counts some of the people, wherever they are.
    pub fn of(assessment: &Assessment, people: &[&Participant]) -> Self {
        let mut expected = people.to_vec();
        expected.retain(|person| person.gives_view());

        Self::counting(assessment, people, &expected)
    }

    fn counting(
        assessment: &Assessment,
        people: &[&Participant],
        expected: &[&Participant],
    ) -> Self {
        let names = assessment.institutions_by_name();
        let count_of_function = |id: &String| {
            people
                .iter()
                .filter(|person| person.functions.contains(id))
                .count()
        };
        let positions: HashMap<&str, usize> = assessment
            .groups()
            .iter()
            .enumerate()
            .map(|(position, group)| (group.id.as_str(), position))
            .collect();
        let position_of = |person: &Participant| {
            let group = person.group.as_deref()?;

            positions.get(group).copied()
        };
        let none = vec![0; assessment.groups().len()];
        let (mut groups, mut views, mut institutions) = (none.clone(), none.clone(), none);
        let mut seen = HashSet::new();

        for position in people.iter().filter_map(|person| position_of(person)) {
            groups[position] += 1;
        }

        for (number, person) in expected.iter().enumerate() {
            let Some(position) = position_of(person) else {
                continue;
            };
            // Who names no institution speaks for one of their own.
            let organisation = folded(&person.organisation);
            let institution = match names.get(&organisation) {
                Some(id) => Speaker::Institution(*id),
                None if organisation.is_empty() => Speaker::Alone(number),
                None => Speaker::Named(organisation),
            };
            views[position] += 1;
            institutions[position] += usize::from(seen.insert((position, institution)));
        }

        Self {
            people: people.len(),
            functions: assessment
                .questionnaire()
                .functions()
                .iter()
                .map(|function| count_of_function(&function.id))
                .collect(),
            groups,
            views,
            institutions,
            used: assessment
                .groups()
                .iter()
                .map(|group| assessment.uses_group(&group.id))
                .collect(),
        }
    }

    /// For each stakeholder group how many people, or institutions, give a view in a round that is held now.
    pub fn here(&self, voice: Voice) -> &[usize] {
        match voice {
            Voice::Person => &self.views,
            Voice::Institution => &self.institutions,
        }
    }

    /// For each stakeholder group how many views of an open round are still out; `None` where nobody is expected at all.
    pub fn out_of_groups(
        &self,
        assessment: &Assessment,
        round: OpenRound<'_>,
    ) -> Option<Vec<usize>> {
        let here = self.here(round.voice());

        if here.iter().all(|here| *here == 0) {
            return None;
        }

        let groups = assessment.groups().iter().zip(here);
        let out =
            groups.map(|(group, here)| here.saturating_sub(round.cast_by(&group.id) as usize));

        Some(out.collect())
    }

    /// The share of the views of an open round that are in, from 0 to 1; 0 where nobody is expected.
    pub fn share_in(&self, assessment: &Assessment, round: OpenRound<'_>) -> f32 {
        let expected: usize = self.expected_in(assessment, round).iter().sum();

        match expected {
            0 => 0.0,
            expected => round.cast() as f32 / expected as f32,
        }
    }

    /// How many views of an open round are still out, over all groups.
    pub fn out(&self, assessment: &Assessment, round: OpenRound<'_>) -> usize {
        let out = self.out_of_groups(assessment, round);

        out.unwrap_or_default().iter().sum()
    }

    /// For each stakeholder group how many views are expected in an open round: as many as people of it, or institutions, are here, and
    /// never fewer than it has given.
    pub fn expected_in(&self, assessment: &Assessment, round: OpenRound<'_>) -> Vec<usize> {
        let groups = assessment.groups().iter().zip(self.here(round.voice()));

        groups
            .map(|(group, here)| (round.cast_by(&group.id) as usize).max(*here))
            .collect()
    }

    /// Positions of the functions that nobody reflects.
    pub fn missing_functions(&self) -> impl Iterator<Item = usize> {
        missing(&self.functions)
    }

    /// Positions of the stakeholder groups in use that nobody speaks for.
    pub fn missing_groups(&self) -> impl Iterator<Item = usize> {
        missing(&self.groups).filter(|position| self.is_used(*position))
    }

    /// Whether people can be put into the stakeholder group at a position.
    pub fn is_used(&self, group: usize) -> bool {
        self.used.get(group).copied().unwrap_or_default()
    }

    /// Whether a list of the stakeholder groups has the one at a position: it is in use, or somebody belongs to it.
    pub fn is_listed(&self, group: usize) -> bool {
        self.is_used(group) || self.groups.get(group).is_some_and(|count| *count > 0)
    }

    /// How many stakeholder groups are in use.
    pub fn groups_used(&self) -> usize {
        self.used.iter().filter(|is_used| **is_used).count()
    }

    /// Of how many people a view is expected, over all groups.
    pub fn expected(&self) -> usize {
        self.views.iter().sum()
    }

    /// How many stakeholder groups in use have somebody.
    pub fn groups_present(&self) -> usize {
        let groups = self.groups.iter().zip(&self.used);

        groups
            .filter(|(count, is_used)| **count > 0 && **is_used)
            .count()
    }
}

fn missing(counts: &[usize]) -> impl Iterator<Item = usize> {
    counts
        .iter()
        .enumerate()
        .filter(|(_, count)| **count == 0)
        .map(|(position, _)| position)
}
