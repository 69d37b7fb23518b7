//! How questions are rolled up to aspects, elements, categories and the whole, and the same for each stakeholder group.

use super::reading::{Exempt, measured, sum};
use super::{Goal, Measured, Progress, QuestionState, Results, target};
use crate::questionnaire::{Aspect, Level};
use crate::score::{self, RollUp, Standing};

use std::sync::Arc;

impl Results {
    /// Rolls one aspect up, whose first question has this ordinal; returns the ordinal after its last.
    pub(super) fn roll_aspect(&mut self, element: usize, aspect: usize, first: usize) -> usize {
        let questions = &self.questionnaire.elements()[element].aspects[aspect].questions;
        let end = first + questions.len();
        let weights = questions.iter().map(|question| question.weight);
        let measured = self.measure((first..end).zip(weights), Exempt::Yes);
        self.elements[element].aspects[aspect] = measured;

        end
    }

    pub(super) fn roll_category(&mut self, lens: usize, category: usize) {
        let questionnaire = Arc::clone(&self.questionnaire);
        let members = questionnaire.members(lens, category);
        let weighted = members.iter().map(|&ordinal| {
            (
                ordinal,
                questionnaire
                    .question(ordinal)
                    .map_or(1.0, |question| question.weight),
            )
        });
        self.lenses[lens][category] = self.measure(weighted, Exempt::Yes);
    }

    fn measure(
        &self,
        questions: impl Iterator<Item = (usize, f64)> + Clone,
        exempt: Exempt,
    ) -> Measured {
        let mut progress = Progress::default();

        for (ordinal, _) in questions.clone() {
            progress.add(&self.questions[ordinal]);
        }

        let standings = questions.map(|(ordinal, weight)| (self.standing(ordinal), weight));
        let q = &self.questionnaire;
        let roll_up = score::of_questions(standings, q.lowest_value(), q.highest_value());

        measured(q, roll_up, progress, exempt)
    }

    fn standing(&self, ordinal: usize) -> Standing {
        let question = &self.questions[ordinal];
        let value = question
            .level
            .and_then(|level| self.questionnaire.scale().get(level.index()));

        match (question.is_asked, question.state, value) {
            (false, ..) => Standing::OutOfScope,
            (true, QuestionState::NotApplicable, _) => Standing::NotApplicable,
            (true, _, Some(level)) => Standing::Resolved(level.value),
            (true, _, None) => Standing::Unresolved,
        }
    }

    pub(super) fn roll_element(&mut self, element: usize) {
        let aspects = &self.elements[element].aspects;
        let weights = self.questionnaire.elements()[element]
            .aspects
            .iter()
            .map(|a| a.weight);
        let roll_up = score::of_parts(aspects.iter().map(|aspect| aspect.roll_up).zip(weights));
        let progress = sum(aspects.iter().map(|aspect| aspect.progress));
        let weakest = lowest(aspects.iter().map(|aspect| aspect.roll_up.value));
        let whole = measured(&self.questionnaire, roll_up, progress, Exempt::No);
        let (groups, aspects_by_group) = self.group_values(element);
        let (goal, aspect_goals) = self.goals(element);
        let result = &mut self.elements[element];
        result.goal = goal;
        result.aspect_goals = aspect_goals;
        result.whole = whole;
        result.weakest = weakest;
        result.groups = groups;
        result.aspects_by_group = aspects_by_group;
    }

    /// Where an element and its aspects would stand if their targets were reached.
    fn goals(&self, element: usize) -> (Option<Goal>, Vec<Option<Goal>>) {
        let mut first = self.range_of(element, None).start;
        let aspects = &self.questionnaire.elements()[element].aspects;
        let aimed = aspects.iter().map(|aspect| {
            let from = first;
            first += aspect.questions.len();

            self.aimed((from..first).zip(aspect.questions.iter().map(|question| question.weight)))
        });
        let aimed: Vec<target::Aimed> = aimed.collect();
        let weights: Vec<f64> = aspects.iter().map(|aspect| aspect.weight).collect();

        (
            self.goal_of_element(&aimed, &weights),
            aimed
                .iter()
                .map(|aspect| self.goal_of_aspect(aspect))
                .collect(),
        )
    }

    /// An element, and its aspects, by the lower medians of each stakeholder group, as far as outputs tell them: the screens,
    /// the band of the radar and the outputs show one value, and it says no more than the medians do.
    fn group_values(&self, element: usize) -> (Vec<Measured>, Vec<Vec<Measured>>) {
        let questionnaire = &self.questionnaire;
        let element = &questionnaire.elements()[element];
        let first = element
            .aspects
            .first()
            .and_then(|aspect| aspect.questions.first());
        let mut next = first
            .and_then(|question| questionnaire.ordinal(&question.id))
            .unwrap_or(0);
        let mut by_group = vec![Vec::with_capacity(element.aspects.len()); self.groups];

        for aspect in &element.aspects {
            let roll_ups = self.group_roll_ups(aspect, next);
            next += aspect.questions.len();

            for (aspects, roll_up) in by_group.iter_mut().zip(roll_ups) {
                let nothing = Progress::default();
                aspects.push(measured(questionnaire, roll_up, nothing, Exempt::Yes));
            }
        }

        let whole = |aspects: &Vec<Measured>| {
            let weights = element.aspects.iter().map(|aspect| aspect.weight);
            let roll_up = score::of_parts(aspects.iter().map(|aspect| aspect.roll_up).zip(weights));

            measured(questionnaire, roll_up, Progress::default(), Exempt::No)
        };

        (by_group.iter().map(whole).collect(), by_group)
    }

    /// One aspect, whose first question has this ordinal, for every group. All groups go through the questions together: one
    /// group after the other would walk through all rounds once for each.
    fn group_roll_ups(&self, aspect: &Aspect, first: usize) -> impl Iterator<Item = RollUp> {
        let questionnaire = &self.questionnaire;
        let (lowest, highest) = (questionnaire.lowest_value(), questionnaire.highest_value());
        let mut rolling = vec![score::Rolling::new(lowest, highest); self.groups];

        for (question, ordinal) in aspect.questions.iter().zip(first..) {
            let standing = self.standing(ordinal);
            let last = self.rounds[ordinal].counting.last();

            for (group, rolling) in rolling.iter_mut().enumerate() {
                let view = last.and_then(|round| round.groups.get(group));
                let standing = self.by_median(standing, view.and_then(|view| view.told));
                rolling.add(standing, question.weight);
            }
        }

        rolling.into_iter().map(score::Rolling::finish)
    }

    /// How a question counts for a group: whether it counts is the delegation's, the level the group's.
    fn by_median(&self, standing: Standing, median: Option<Level>) -> Standing {
        let value = median.and_then(|level| self.questionnaire.scale().get(level.index()));

        match (standing, value) {
            (Standing::OutOfScope | Standing::NotApplicable, _) => standing,
            (_, Some(level)) => Standing::Resolved(level.value),
            (_, None) => Standing::Unresolved,
        }
    }

    pub(super) fn roll_overall(&mut self) {
        let weights = self
            .questionnaire
            .elements()
            .iter()
            .map(|element| element.weight);
        let parts = self
            .elements
            .iter()
            .map(|element| element.whole.roll_up)
            .zip(weights);
        let roll_up = score::of_parts(parts);
        let progress = sum(self.elements.iter().map(|element| element.whole.progress));
        self.overall = measured(&self.questionnaire, roll_up, progress, Exempt::No);
    }
}

fn lowest(values: impl Iterator<Item = Option<f64>>) -> Option<usize> {
    let mut lowest: Option<(f64, usize)> = None;

    for (index, value) in values.enumerate() {
        if let Some(value) = value
            && lowest.is_none_or(|(least, _)| value < least)
        {
            lowest = Some((value, index));
        }
    }

    lowest.map(|(_, index)| index)
}
