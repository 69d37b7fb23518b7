//! What an earlier assessment says of elements, aspects and questions, and what has moved since.

use crate::assessment::{Assessment, Outcome};
use crate::figure::Figure;
use crate::questionnaire::{Level, Questionnaire};
use crate::results::reading::{fraction, permille, shown};
use crate::results::{DisplayedValue, ElementResult, Goal, Measured, QuestionState, Results};
use crate::score::{self, Standing};

use std::sync::Arc;

/// The value of an element or aspect in the baseline.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct BaselineValue {
    /// The raw value.
    pub value: f64,
    /// As it is displayed.
    pub shown: DisplayedValue,
    /// Between the ends of the scale, 0 to 1.
    pub fraction: f64,
    /// The same in whole thousandths.
    pub permille: u16,
}

impl BaselineValue {
    fn new(questionnaire: &Questionnaire, value: f64) -> Self {
        Self {
            value,
            shown: shown(questionnaire, value),
            fraction: fraction(questionnaire, value),
            permille: permille(questionnaire, value),
        }
    }
}

/// How a value differs from the baseline.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct BaselineChange {
    /// The difference of the displayed values.
    pub figure: Figure,
    /// How far the way from the baseline to the goal is gone; `None` without a goal, or where it is at the baseline.
    pub progress: Option<f64>,
    /// The same in whole percent; below 0 if it went back.
    pub percent: Option<i64>,
}

impl BaselineChange {
    /// From the baseline to the value; `None` if one of them is not shown.
    pub fn new(before: Option<BaselineValue>, now: &Measured, goal: Option<Goal>) -> Option<Self> {
        let before = before?;
        let shown = now.reading.value()?;
        let current = now.roll_up.value?;
        let progress = goal.and_then(|goal| score::progress(before.value, current, goal.value));

        Some(Self {
            figure: shown.figure.minus(before.shown.figure),
            progress,
            percent: progress.map(score::whole_percent),
        })
    }
}

impl ElementResult {
    /// How the element differs from the baseline.
    pub fn change(&self) -> Option<BaselineChange> {
        BaselineChange::new(self.baseline, &self.whole, self.goal)
    }

    /// How one of its aspects differs from the baseline.
    pub fn aspect_change(&self, aspect: usize) -> Option<BaselineChange> {
        let before = self.aspect_baselines.get(aspect).copied().flatten();
        let goal = self.aspect_goals.get(aspect).copied().flatten();

        BaselineChange::new(before, self.aspects.get(aspect)?, goal)
    }
}

/// A question whose level is another than in the baseline.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LevelChange {
    /// The question.
    pub ordinal: usize,
    /// Its level in the baseline.
    pub from: Level,
    /// Its level now.
    pub to: Level,
}

/// What has moved since the baseline, over the questions that are asked.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct LevelChanges {
    /// Questions that have risen, the farthest first.
    pub up: Vec<LevelChange>,
    /// Questions that have fallen, the farthest first.
    pub down: Vec<LevelChange>,
    /// How many stand where they stood.
    pub same: usize,
    /// Questions that have a level now and had none.
    pub new: Vec<usize>,
    /// Questions that had a level and have none now.
    pub lost: Vec<usize>,
    /// Questions with a level now that asked something else then, or were not asked.
    pub uncompared: Vec<usize>,
}

impl Results {
    /// Lays the earlier assessment under every element and aspect.
    pub(super) fn lay_baseline(&mut self, assessment: &Assessment) {
        let Some(baseline) = assessment.baseline() else {
            return;
        };
        let questionnaire = Arc::clone(&self.questionnaire);
        let (lowest, highest) = (questionnaire.lowest_value(), questionnaire.highest_value());

        for (element, result) in questionnaire.elements().iter().zip(&mut self.elements) {
            let roll_ups = element.aspects.iter().map(|aspect| {
                let questions = aspect.questions.iter().map(|question| {
                    let outcome = baseline.outcomes.get(&question.id);
                    let level = outcome
                        .and_then(Outcome::level)
                        .and_then(|level| questionnaire.scale().get(level.index()));

                    (
                        level.map_or(Standing::Unresolved, |l| Standing::Resolved(l.value)),
                        question.weight,
                    )
                });

                score::of_questions(questions, lowest, highest)
            });
            let roll_ups: Vec<_> = roll_ups.collect();
            let weights = element.aspects.iter().map(|aspect| aspect.weight);
            let of = |value: Option<f64>| value.map(|v| BaselineValue::new(&questionnaire, v));
            result.aspect_baselines = roll_ups.iter().map(|roll_up| of(roll_up.value)).collect();
            result.baseline = of(score::of_parts(roll_ups.into_iter().zip(weights)).value);
        }
    }

    /// What has moved since the baseline.
    pub fn moves(&self) -> LevelChanges {
        let mut moves = LevelChanges::default();
        let asked = self.questions.iter().enumerate();

        for (ordinal, question) in asked.filter(|(_, question)| question.is_asked) {
            match (question.before, question.level) {
                (Some(from), Some(to)) if to > from => {
                    moves.up.push(LevelChange { ordinal, from, to });
                }
                (Some(from), Some(to)) if to < from => {
                    moves.down.push(LevelChange { ordinal, from, to });
                }
                (Some(_), Some(_)) => moves.same += 1,
                (None, Some(_)) if !question.is_comparable => moves.uncompared.push(ordinal),
                (None, Some(_)) => moves.new.push(ordinal),
                (Some(_), None) if question.state != QuestionState::NotApplicable => {
                    moves.lost.push(ordinal);
                }
                (_, None) => {}
            }
        }

        let steps = |step: &LevelChange| std::cmp::Reverse(step.from.0.abs_diff(step.to.0));
        moves.up.sort_by_key(steps);
        moves.down.sort_by_key(steps);

        moves
    }
}
