//! What a value is made of, and where it lies: the terms of an aspect's mean, and places on the scale for drawing.

use crate::assessment::Review;
use crate::figure::{Figure, MOST_DECIMALS, Suffix};
use crate::questionnaire::Aspect;
use crate::results::reading::{permille, shown};
use crate::results::{DisplayedValue, QuestionState, Results};

use std::ops::Range;

/// A number of the scale, or a weight: with all its decimals.
fn whole(value: f64) -> Figure {
    Figure::trimmed(value, MOST_DECIMALS)
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
    /// Whether the displayed mean is all of it.
    pub is_exact: bool,
}

/// One aspect in the mean of its element.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AspectTerm {
    /// Its position in the element.
    pub aspect: usize,
    /// Its value, with as many decimals as the line needs to be true.
    pub value: Figure,
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
    /// Whether the terms give the displayed mean without any rounding.
    pub is_exact: bool,
}

/// The most decimals of a term that was rounded.
const DECIMALS: u8 = 3;

/// What is said of a weighted mean.
struct TermsMean {
    weights: Option<Figure>,
    is_weighted: bool,
    mean: f64,
}

impl TermsMean {
    fn of(terms: impl Iterator<Item = (f64, f64)> + Clone) -> Self {
        let sum: f64 = terms.clone().map(|(value, weight)| value * weight).sum();
        let weights: f64 = terms.clone().map(|(_, weight)| weight).sum();
        let is_empty = terms.clone().next().is_none();

        Self {
            weights: (!is_empty).then(|| whole(weights)),
            is_weighted: terms
                .into_iter()
                .any(|(_, weight)| (weight - 1.0).abs() > 1e-9),
            mean: sum / weights,
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
            is_exact: shown(self.questionnaire(), mean.mean)
                .figure
                .is_all_of(mean.mean),
            weights: mean.weights,
            resolved: weighed
                .into_iter()
                .map(|(ordinal, value, weight)| Term {
                    ordinal,
                    value: whole(value),
                    weight: mean.is_weighted.then(|| whole(weight)),
                })
                .collect(),
        }
    }

    /// What the value of an element is made of: its aspects that have a value.
    pub fn parts(&self, element: usize) -> ElementTerms {
        let aspects = &self.questionnaire().elements()[element].aspects;
        let values = aspects.iter().zip(&self.elements()[element].aspects);
        let weighed: Vec<(usize, DisplayedValue, f64)> = values
            .enumerate()
            .filter_map(|(position, (aspect, measured))| {
                Some((position, measured.reading.value()?, aspect.weight))
            })
            .collect();
        let mean = TermsMean::of(weighed.iter().map(|(_, part, weight)| (part.raw, *weight)));
        let displayed = shown(self.questionnaire(), mean.mean).figure;
        let term = |part: &DisplayedValue, decimals: u8| {
            let more = Figure::rounded(part.raw, decimals);

            if decimals > part.figure.decimals() {
                more
            } else {
                part.figure
            }
        };
        let made = |decimals: u8| {
            let terms = weighed.iter();

            TermsMean::of(terms.map(|(_, part, weight)| (term(part, decimals).value(), *weight)))
                .mean
        };
        let is_whole = |decimals: u8| {
            let mut terms = weighed.iter();

            terms.all(|(_, part, _)| term(part, decimals).is_all_of(part.raw))
        };
        let least = self.questionnaire().content().unit.decimals;
        let gives =
            |decimals: u8| Figure::rounded(made(decimals), displayed.decimals()) == displayed;
        let is_all = displayed.is_all_of(mean.mean);
        // First the fewest decimals with which nothing is rounded, else those with which what is read gives what is shown.
        let exact = (least..=DECIMALS).find(|decimals| is_all && is_whole(*decimals));
        let decimals = exact.or_else(|| (least..=DECIMALS).find(|decimals| gives(*decimals)));
        let decimals = decimals.unwrap_or(DECIMALS);

        ElementTerms {
            is_exact: exact.is_some(),
            weights: mean.weights,
            parts: weighed
                .iter()
                .map(|(aspect, part, weight)| AspectTerm {
                    aspect: *aspect,
                    value: term(part, decimals).with_suffix(Suffix::default()),
                    weight: mean.is_weighted.then(|| whole(*weight)),
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

        assert_eq!(values, [(0, whole(1.0)), (2, whole(2.0))]);
        assert_eq!(terms.weights, Some(whole(2.0)));
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
    }

    #[test]
    fn the_terms_of_an_element_have_as_many_decimals_as_make_the_line_true() {
        let levels = [2, 2, 1, 1, 2, 2, 2];
        let outcomes: Vec<(String, Outcome)> = (1..)
            .zip(levels)
            .map(|(number, level)| (format!("NS0{number}"), Outcome::Agreed(Level(level))))
            .collect();
        let outcomes: Vec<(&str, Outcome)> = outcomes
            .iter()
            .map(|(id, outcome)| (id.as_str(), outcome.clone()))
            .collect();
        // Aspects of 1.667 and 1.75 make 1.71; rounded to 1.7 and 1.8 they would make 1.75, which is read as 1.8.
        let parts = results(&outcomes).parts(0);
        let values = parts.parts.iter().map(|part| part.value);

        assert_eq!(
            values.collect::<Vec<_>>(),
            [Figure::rounded(1.67, 2), Figure::rounded(1.75, 2)]
        );
        assert!(!parts.is_exact);
        // Aspects of 2.0 and 1.5: nothing is rounded but the mean.
        let few = results(&outcomes[..2]).parts(0);
        assert!(few.is_exact);
        assert_eq!(few.parts[0].value, Figure::rounded(2.0, 1));
    }
}
