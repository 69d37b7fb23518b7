//! What a value is made of, and where it lies: the terms of an aspect's mean, and places on the scale for drawing.

use crate::assessment::Review;
use crate::questionnaire::Aspect;
use crate::results::reading::permille;
use crate::results::{DisplayedValue, QuestionState, Results};
use crate::score;

use std::ops::Range;

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

/// One aspect in the mean of its element.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AspectTerm {
    /// Its position in the element.
    pub aspect: usize,
    /// Its value.
    pub shown: DisplayedValue,
    /// Its weight; `None` if all weigh one.
    pub weight: Option<Figure>,
}

/// How the value of an element is made: the sum of its aspects by the sum of their weights.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ElementTerms {
    /// The aspects that have a value.
    pub parts: Vec<AspectTerm>,
    /// The sum of their weights.
    pub weights: Option<Figure>,
    /// Whether the displayed values give the displayed mean without any rounding.
    pub is_exact: bool,
}

/// What is said of a weighted mean.
struct TermsMean {
    weights: Option<Figure>,
    is_weighted: bool,
    is_exact: bool,
}

impl TermsMean {
    fn of(terms: impl Iterator<Item = (f64, f64)> + Clone) -> Self {
        let sum: f64 = terms.clone().map(|(value, weight)| value * weight).sum();
        let weights: f64 = terms.clone().map(|(_, weight)| weight).sum();
        let is_empty = terms.clone().next().is_none();
        let mean = sum / weights;

        Self {
            weights: (!is_empty).then(|| Figure::of(weights)),
            is_weighted: terms
                .into_iter()
                .any(|(_, weight)| (weight - 1.0).abs() > 1e-9),
            is_exact: (score::tenths(mean) as f64 / 10.0 - mean).abs() < 1e-9,
        }
    }
}

impl Results {
    /// The ordinals of an element, or of one of its aspects.
    pub(super) fn range_of(&self, element: usize, aspect: Option<usize>) -> Range<usize> {
        let aspects = &self.questionnaire().elements()[element].aspects;
        let first = aspects.first().and_then(|aspect| aspect.questions.first());
        let first = first.and_then(|question| self.questionnaire().ordinal(&question.id));
        let count = |aspects: &[Aspect]| aspects.iter().map(|a| a.questions.len()).sum::<usize>();
        let (before, within) = match aspect {
            Some(aspect) => (count(&aspects[..aspect]), aspects[aspect].questions.len()),
            None => (0, count(aspects)),
        };
        let start = first.unwrap_or(0) + before;

        start..start + within
    }

    /// The ordinals of an aspect's questions that are asked.
    pub fn asked_of(&self, element: usize, aspect: usize) -> Vec<usize> {
        self.range_of(element, Some(aspect))
            .filter(|ordinal| self.questions()[*ordinal].is_asked)
            .collect()
    }

    /// What the value of an aspect is made of.
    pub fn terms(&self, element: usize, aspect: usize) -> Terms {
        self.terms_at(self.asked_of(element, aspect))
    }

    /// What the value of a category of a lens is made of.
    pub fn category_terms(&self, lens: usize, category: usize) -> Terms {
        let members = self.questionnaire().members(lens, category).iter().copied();

        self.terms_at(
            members
                .filter(|ordinal| self.questions()[*ordinal].is_asked)
                .collect(),
        )
    }

    fn terms_at(&self, ordinals: Vec<usize>) -> Terms {
        self.terms_of(ordinals.into_iter().filter_map(|ordinal| {
            let question = &self.questions()[ordinal];

            Some((ordinal, self.level_value(question)?))
        }))
    }

    /// The mean of some values, each of a question.
    pub(super) fn terms_of(&self, values: impl Iterator<Item = (usize, f64)>) -> Terms {
        let weighed: Vec<(usize, f64, f64)> = values
            .filter_map(|(ordinal, value)| {
                let question = self.questionnaire().question(ordinal)?;

                Some((ordinal, value, question.weight))
            })
            .collect();
        let mean = TermsMean::of(weighed.iter().map(|(_, value, weight)| (*value, *weight)));

        Terms {
            is_exact: mean.is_exact,
            weights: mean.weights,
            resolved: weighed
                .into_iter()
                .map(|(ordinal, value, weight)| Term {
                    ordinal,
                    value: Figure::of(value),
                    weight: mean.is_weighted.then(|| Figure::of(weight)),
                })
                .collect(),
        }
    }

    /// What the value of an element is made of: its aspects that have a value.
    pub fn parts(&self, element: usize) -> ElementTerms {
        let aspects = &self.questionnaire().elements()[element].aspects;
        let values = aspects.iter().zip(&self.elements()[element].aspects);
        let weighed: Vec<(usize, DisplayedValue, f64, f64)> = values
            .enumerate()
            .filter_map(|(position, (aspect, measured))| {
                let shown = measured.reading.value()?;

                Some((position, shown, measured.roll_up.value?, aspect.weight))
            })
            .collect();
        let mean = TermsMean::of(weighed.iter().map(|(_, shown, _, weight)| {
            // What is shown must add up: the mean is compared with that of the displayed values.
            (shown.tenths as f64 / 10.0, *weight)
        }));

        ElementTerms {
            is_exact: mean.is_exact
                && weighed
                    .iter()
                    .all(|(_, shown, value, _)| (shown.tenths as f64 / 10.0 - value).abs() < 1e-9),
            weights: mean.weights,
            parts: weighed
                .into_iter()
                .map(|(aspect, shown, _, weight)| AspectTerm {
                    aspect,
                    shown,
                    weight: mean.is_weighted.then(|| Figure::of(weight)),
                })
                .collect(),
        }
    }

    /// The questions that wait for the delegation, in order: contested, or known to nobody.
    pub fn unsettled(&self) -> Vec<usize> {
        let waits = |state| matches!(state, QuestionState::Contested | QuestionState::DontKnow);

        self.ordinals(|question| question.is_asked && waits(question.state))
    }

    /// The questions that somebody marked for review and that do not wait for the delegation.
    pub fn marked(&self) -> Vec<usize> {
        let waits = |state| matches!(state, QuestionState::Contested | QuestionState::DontKnow);

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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assessment::{Assessment, AssessmentId, Edit, Outcome, Signature, WriterId};
    use crate::questionnaire::{Level, QuestionId, library};

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
