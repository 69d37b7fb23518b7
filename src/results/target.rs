//! Where elements and aspects would stand if every target were reached and nothing were lost.

use crate::assessment::Target;
use crate::results::reading::{fraction, permille, shown};
use crate::results::{DisplayedValue, QuestionResult, QuestionState, Results, Terms};
use crate::score::{self, RollUp, Standing};

use jiff::Span;
use jiff::civil::Date;

/// Where an element or aspect would stand if every target of its questions were reached and nothing were lost: each question counts
/// with the higher of its target and its recorded level. So the way from the value to here is the mean of the gaps.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Goal {
    /// The raw value.
    pub value: f64,
    /// As it is displayed.
    pub shown: DisplayedValue,
    /// Between the ends of the scale, 0 to 1.
    pub fraction: f64,
    /// The same in whole thousandths.
    pub permille: u16,
    /// How much of the targets is reached, 0 to 1; `None` where nothing with a target is resolved.
    pub reached: Option<f64>,
    /// The same in whole percent.
    pub percent: Option<u32>,
}

/// An aspect on the way to its goal; an element is rolled up from these.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Aimed {
    /// Its value if every target were reached.
    pub reached: RollUp,
    /// Questions that are asked and apply.
    pub applicable: usize,
    /// Of these, questions of which somebody has said where to be, "not a priority" included.
    pub decided: usize,
    /// Current value and target from the lowest level on, where a question has both.
    pub pairs: Vec<(f64, f64)>,
    /// Whether somebody wants to get anywhere.
    pub has_target: bool,
}

impl Results {
    /// The targets of one aspect, whose questions are these.
    pub(super) fn aimed(&self, questions: impl Iterator<Item = (usize, f64)>) -> Aimed {
        let lowest = self.questionnaire.lowest_value();
        let mut aimed = Aimed::default();
        let mut standings = Vec::new();

        for (ordinal, weight) in questions {
            let question = &self.questions[ordinal];

            if !question.is_asked || question.state == QuestionState::NotApplicable {
                continue;
            }

            let (target, value) = (self.target_value(question), self.level_value(question));
            aimed.applicable += 1;
            aimed.decided += usize::from(question.target.is_some());
            aimed.has_target |= target.is_some();
            aimed.pairs.extend(
                value
                    .zip(target)
                    .map(|(value, target)| (value - lowest, target - lowest)),
            );

            let reached = match (value, target) {
                (Some(value), Some(target)) => Some(value.max(target)),
                (value, target) => value.or(target),
            };
            standings.push((
                reached.map_or(Standing::OutOfScope, Standing::Resolved),
                weight,
            ));
        }

        let ends = (lowest, self.questionnaire.highest_value());
        aimed.reached = score::of_questions(standings, ends.0, ends.1);

        aimed
    }

    /// The goal of one aspect: where any of its questions has a target.
    pub(super) fn goal_of_aspect(&self, aimed: &Aimed) -> Option<Goal> {
        aimed
            .has_target
            .then(|| self.goal(aimed.reached, aimed.pairs.iter().copied()))?
    }

    /// The goal of an element: where enough of its questions have a target, as many as a value needs levels.
    pub(super) fn goal_of_element(&self, aspects: &[Aimed], weights: &[f64]) -> Option<Goal> {
        let decided: usize = aspects.iter().map(|aspect| aspect.decided).sum();
        let applicable: usize = aspects.iter().map(|aspect| aspect.applicable).sum();
        let minimum = self.questionnaire.content().minimum_coverage;
        let is_enough = applicable > 0 && decided as f64 / applicable as f64 >= minimum;

        if !is_enough || !aspects.iter().any(|aspect| aspect.has_target) {
            return None;
        }

        let parts = aspects.iter().map(|aspect| aspect.reached);
        let reached = score::of_parts(parts.zip(weights.iter().copied()));

        self.goal(
            reached,
            aspects.iter().flat_map(|a| a.pairs.iter().copied()),
        )
    }

    fn goal(&self, reached: RollUp, pairs: impl Iterator<Item = (f64, f64)>) -> Option<Goal> {
        let value = reached.value?;
        let questionnaire = &self.questionnaire;
        let share = score::to_target(pairs);

        Some(Goal {
            value,
            shown: shown(questionnaire, value),
            fraction: fraction(questionnaire, value),
            permille: permille(questionnaire, value),
            reached: share,
            percent: share.and_then(|share| u32::try_from(score::whole_percent(share)).ok()),
        })
    }

    /// The value of a question's recorded level.
    pub(super) fn level_value(&self, question: &QuestionResult) -> Option<f64> {
        let level = self.questionnaire.scale().get(question.level?.index())?;

        Some(level.value)
    }

    /// The value of a question's target, unless it is no priority.
    pub(super) fn target_value(&self, question: &QuestionResult) -> Option<f64> {
        let target = question.target.filter(|target| !target.is_no_priority())?;
        let level = self.questionnaire.scale().get(target.level.index())?;

        Some(level.value)
    }

    /// How far the whole assessment is from its targets.
    pub fn to_target(&self) -> Option<u32> {
        let lowest = self.questionnaire.lowest_value();
        let questions = self.questions.iter().filter(|q| q.is_asked);
        let pairs = questions.filter_map(|question| {
            let value = self.level_value(question)?;

            Some((value - lowest, self.target_value(question)? - lowest))
        });
        let percent = score::whole_percent(score::to_target(pairs)?);

        u32::try_from(percent).ok()
    }

    /// Whether anybody has said where to be.
    pub fn has_targets(&self) -> bool {
        let is_aim = |target: Target| !target.is_no_priority();

        self.questions
            .iter()
            .any(|question| question.is_asked && question.target.is_some_and(is_aim))
    }

    /// The day by which all targets are to be reached, seen from a day: where the longest of their horizons ends. `None` if one of
    /// them has no horizon, or there is none.
    pub fn targets_by(&self, from: Date) -> Option<Date> {
        let mut months = None;

        for question in self.questions.iter().filter(|question| question.is_asked) {
            if let Some(target) = question.target.filter(|target| !target.is_no_priority()) {
                months = months.max(Some(target.horizon?.months()));
            }
        }

        from.checked_add(Span::new().try_months(months?).ok()?).ok()
    }

    /// What the goal of an aspect is made of.
    pub fn goal_terms(&self, element: usize, aspect: usize) -> Terms {
        let asked = self.asked_of(element, aspect).into_iter();
        let values = asked.filter_map(|ordinal| {
            let question = &self.questions[ordinal];

            if question.state == QuestionState::NotApplicable {
                return None;
            }

            let (value, target) = (self.level_value(question), self.target_value(question));
            let reached = match (value, target) {
                (Some(value), Some(target)) => value.max(target),
                (value, target) => value.or(target)?,
            };

            Some((ordinal, reached))
        });

        self.terms_of(values)
    }
}
