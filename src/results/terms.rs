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
        let sum: f64 = weighed
            .iter()
            .map(|(_, value, weight)| value * weight)
            .sum();
        let weights: f64 = weighed.iter().map(|(_, _, weight)| weight).sum();
        let is_weighted = weighed
            .iter()
            .any(|(_, _, weight)| (weight - 1.0).abs() > 1e-9);
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

        questions
            .filter(|(_, question)| is_wanted(question))
            .map(|(ordinal, _)| ordinal)
            .collect()
    }

    /// The values of the lowest and of the highest level.
    pub fn ends(&self) -> (Figure, Figure) {
        let questionnaire = self.questionnaire();

        (
            Figure::of(questionnaire.lowest_value()),
            Figure::of(questionnaire.highest_value()),
        )
    }

    /// Where each level lies between the ends of the scale, in thousandths.
    pub fn ticks(&self) -> Vec<u16> {
        let questionnaire = self.questionnaire();

        questionnaire
            .scale()
            .iter()
            .map(|level| permille(questionnaire, level.value))
            .collect()
    }
}

/// Where a value lies between the ends of the scale, in whole thousandths.
pub(super) fn permille(questionnaire: &Questionnaire, value: f64) -> u16 {
    (super::fraction(questionnaire, value) * 1000.0).round() as u16
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assessment::{Assessment, AssessmentId, Edit, Outcome, Signature, WriterId};
    use crate::questionnaire::{QuestionId, library};

    use jiff::Timestamp;
    use uuid::Uuid;

    fn results(outcomes: &[(&str, Outcome)]) -> Results {
        let by = Signature {
            writer: WriterId(Uuid::from_u128(1)),
            computer: "",
            at: Timestamp::UNIX_EPOCH,
        };
        let id = AssessmentId(Uuid::from_u128(7));
        let national = library::national().unwrap();
        let mut assessment = Assessment::new(id, national, "Arvenia", by).unwrap();

        for (question, outcome) in outcomes {
            let question = QuestionId::from(*question);
            let outcome = outcome.clone();
            assessment
                .apply(Edit::Record { question, outcome }, by)
                .unwrap();
        }

        Results::new(&assessment)
    }

    #[test]
    fn a_value_opens_to_the_levels_it_is_the_mean_of() {
        let agreed = |level| Outcome::Agreed(Level(level));
        let results = results(&[
            ("NS01", agreed(1)),
            ("NS02", Outcome::DontKnow),
            ("NS03", agreed(2)),
        ]);
        let terms = results.terms(0, 0);
        let values: Vec<(usize, Figure)> = terms
            .resolved
            .iter()
            .map(|term| (term.ordinal, term.value))
            .collect();

        assert_eq!(values, [(0, Figure::Whole(1)), (2, Figure::Whole(2))]);
        assert_eq!(terms.weights, Some(Figure::Whole(2)));
        assert!(terms.is_exact, "1.5 has one decimal");
        assert_eq!(results.asked_of(0, 0), [0, 1, 2]);
        assert_eq!(results.unsettled(), [1]);
    }

    #[test]
    fn a_mean_of_more_decimals_is_not_all_that_is_shown() {
        let levels = [("NS01", 2), ("NS02", 2), ("NS03", 3)];
        let results = results(&levels.map(|(id, level)| (id, Outcome::Agreed(Level(level)))));

        assert!(!results.terms(0, 0).is_exact);
    }

    #[test]
    fn bars_take_thousandths_of_the_scale() {
        let results = results(&[("NS01", Outcome::Agreed(Level(2)))]);
        let aspect = &results.elements()[0].aspects[0];

        assert_eq!(results.ticks(), [0, 250, 500, 750, 1000]);
        assert_eq!(aspect.permille, Some(500));
        assert_eq!(aspect.reach, Some((167, 833)));
        assert_eq!(results.ends(), (Figure::Whole(0), Figure::Whole(4)));
    }

    #[test]
    fn whole_numbers_are_written_whole() {
        let cases = [
            (3.0, Figure::Whole(3)),
            (0.0, Figure::Whole(0)),
            (2.5, Figure::Tenths(25)),
            (-1.0, Figure::Tenths(-10)),
        ];

        for (value, expected) in cases {
            assert_eq!(Figure::of(value), expected);
        }
    }
}
