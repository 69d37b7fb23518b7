//! Which functions and stakeholder groups have somebody in the delegation, and which are missing.

use crate::assessment::{Assessment, Participant};

/// How many people reflect each function and speak for each stakeholder group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DelegationCoverage {
    /// Everybody.
    pub people: usize,
    /// For each function of the questionnaire, how many.
    pub functions: Vec<usize>,
    /// For each stakeholder group of the assessment, how many.
    pub groups: Vec<usize>,
    /// For each stakeholder group of the assessment, of how many a view is expected.
    pub views: Vec<usize>,
}

impl DelegationCoverage {
    /// Counts the delegation.
    pub fn new(assessment: &Assessment) -> Self {
        let people: Vec<&Participant> = assessment.participants().iter().map(|(_, p)| p).collect();

        Self::of(assessment, &people)
    }

    /// Counts some of the people.
    pub fn of(assessment: &Assessment, people: &[&Participant]) -> Self {
        let count_of_function = |id: &String| {
            people
                .iter()
                .filter(|person| person.functions.contains(id))
                .count()
        };
        let count_of_group = |id: &String| {
            people
                .iter()
                .filter(|person| person.group.as_ref() == Some(id))
                .count()
        };

        let count_of_views = |id: &String| {
            let views = people.iter().filter(|person| person.gives_view());

            views
                .filter(|person| person.group.as_ref() == Some(id))
                .count()
        };

        Self {
            people: people.len(),
            functions: assessment
                .questionnaire()
                .functions()
                .iter()
                .map(|function| count_of_function(&function.id))
                .collect(),
            groups: assessment
                .groups()
                .iter()
                .map(|group| count_of_group(&group.id))
                .collect(),
            views: assessment
                .groups()
                .iter()
                .map(|group| count_of_views(&group.id))
                .collect(),
        }
    }

    /// Positions of the functions that nobody reflects.
    pub fn missing_functions(&self) -> impl Iterator<Item = usize> {
        missing(&self.functions)
    }

    /// Positions of the stakeholder groups that nobody speaks for.
    pub fn missing_groups(&self) -> impl Iterator<Item = usize> {
        missing(&self.groups)
    }

    /// Of how many people a view is expected, over all groups.
    pub fn expected(&self) -> usize {
        self.views.iter().sum()
    }

    /// How many stakeholder groups have somebody.
    pub fn groups_present(&self) -> usize {
        self.groups.iter().filter(|count| **count > 0).count()
    }
}

fn missing(counts: &[usize]) -> impl Iterator<Item = usize> {
    counts
        .iter()
        .enumerate()
        .filter(|(_, count)| **count == 0)
        .map(|(position, _)| position)
}
