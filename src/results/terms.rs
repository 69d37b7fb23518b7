//! What a value is made of, and where it lies: the terms of an aspect's mean, and places on the scale for drawing.

use crate::assessment::Review;
use crate::questionnaire::{Level, Questionnaire};
use crate::results::{Results, State};
use crate::score;

/// A number of the scale or a weight as people read it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Figure {
    /// A whole number.
    Whole(usize),
    /// Any other, in tenths.
    Tenths(i64),
}

impl Figure {
    pub(super) fn of(value: f64) -> Self {
        let tenths = score::tenths(value);

        match usize::try_from(tenths / 10) {
            Ok(whole) if tenths % 10 == 0 && tenths >= 0 => Self::Whole(whole),
            _ => Self::Tenths(tenths),
        }
    }
}

/// One resolved question in the mean of its aspect.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Term {
    /// The question.
    pub ordinal: usize,
    /// The value of its recorded level.
    pub value: Figure,
    /// Its weight; `None` if all terms weigh one.
    pub weight: Option<Figure>,
}

/// How the value of an aspect is made: the sum of its terms by the sum of their weights.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Terms {
    /// The resolved questions.
    pub resolved: Vec<Term>,
    /// The sum of their weights.
    pub weights: Option<Figure>,
    /// Whether the mean has one decimal at most, so that what is shown is all of it.
    pub is_exact: bool,
}

impl Results {
    /// The ordinals of an aspect's questions that are asked.
    pub fn asked_of(&self, element: usize, aspect: usize) -> Vec<usize> {
        let of_aspect = |ordinal: &usize| {
            let place = self.questionnaire().place(*ordinal);

            place.is_some_and(|place| place.element == element && place.aspect == aspect)
        };

        (0..self.questions().len())
            .filter(of_aspect)
            .filter(|ordinal| self.questions()[*ordinal].is_asked)
            .collect()
    }

    /// What the value of an aspect is made of.
    pub fn terms(&self, element: usize, aspect: usize) -> Terms {
        let questionnaire = self.questionnaire();
        let weighed: Vec<(usize, f64, f64)> = self
            .asked_of(element, aspect)
            .into_iter()
            .filter_map(|ordinal| {
                let Level(level) = self.questions()[ordinal].level?;
                let value = questionnaire.scale().get(usize::from(level))?.value;

                Some((ordinal, value, questionnaire.question(ordinal)?.weight))
            })
            .collect();
        let sum: f64 = weighed.iter().map(|(_, value, weight)| value * weight).sum();
        let weights: f64 = weighed.iter().map(|(_, _, weight)| weight).sum();
        let is_weighted = weighed.iter().any(|(_, _, weight)| (weight - 1.0).abs() > 1e-9);
        let mean = sum / weights;

        Terms {
            is_exact: (score::tenths(mean) as f64 / 10.0 - mean).abs() < 1e-9,
            weights: (!weighed.is_empty()).then(|| Figure::of(weights)),
            resolved: weighed
                .into_iter()
                .map(|(ordinal, value, weight)| Term {
                    ordinal,
                    value: Figure::of(value),
                    weight: is_weighted.then(|| Figure::of(weight)),
                })
                .collect(),
        }
    }

    /// The questions that wait for the delegation, in order: contested, or known to nobody.
    pub fn unsettled(&self) -> Vec<usize> {
        let waits = |state| matches!(state, State::Contested | State::DontKnow);

        self.ordinals(|question| question.is_asked && waits(question.state))
    }

    /// The questions that somebody marked for review and that do not wait for the delegation.
    pub fn marked(&self) -> Vec<usize> {
        let waits = |state| matches!(state, State::Contested | State::DontKnow);

        self.ordinals(|question| question.review == Review::Marked && !waits(question.state))
    }

    fn ordinals(&self, is_wanted: impl Fn(&super::QuestionResult) -> bool) -> Vec<usize> {
        let questions = self.questions().iter().enumerate();

        questions.filter(|(_, question)| is_wanted(question)).map(|(ordinal, _)| ordinal).collect()
    }

    /// The values of the lowest and of the highest level.
    pub fn ends(&self) -> (Figure, Figure) {
        let questionnaire = self.questionnaire();

        (Figure::of(questionnaire.lowest_value()), Figure::of(questionnaire.highest_value()))
    }

    /// Where each level lies between the ends of the scale, in thousandths.
    pub fn ticks(&self) -> Vec<u16> {
        let questionnaire = self.questionnaire();

        questionnaire.scale().iter().map(|level| permille(questionnaire, level.value)).collect()
    }
}

/// Where a value lies between the ends of the scale, in whole thousandths.
pub(super) fn permille(questionnaire: &Questionnaire, value: f64) -> u16 {
    (super::fraction(questionnaire, value) * 1000.0).round() as u16
}
