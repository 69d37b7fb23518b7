//! What can be said of an element, an aspect or a category: its value as people read it, its bounds, and how far it is answered.

use super::{QuestionResult, QuestionState};
use crate::assessment::Review;
use crate::questionnaire::{Level, Questionnaire};
use crate::score::{self, RollUp};

/// A value as people read it: tenths of the scale's unit, and the level whose band it lies in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DisplayedValue {
    /// The value in tenths: 25 is shown as 2.5.
    pub tenths: i64,
    /// The level whose band holds the displayed value.
    pub band: Level,
}

/// What can be said of an element, an aspect or a category.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reading {
    /// Its value.
    Value(DisplayedValue),
    /// It has a value, but too little of it is answered to show one: words stand for it, and its point is hollow.
    TooLittle(DisplayedValue),
    /// Nothing is resolved yet.
    NoData,
    /// Nothing in it applies, or nothing in it is asked.
    NotApplicable,
}

impl Reading {
    /// The value, if there is one and enough is answered.
    pub fn value(self) -> Option<DisplayedValue> {
        match self {
            Self::Value(shown) => Some(shown),
            Self::TooLittle(_) | Self::NoData | Self::NotApplicable => None,
        }
    }
}

/// A roll-up with its displayed form.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Measured {
    /// The raw numbers.
    pub roll_up: RollUp,
    /// What can be said.
    pub reading: Reading,
    /// The bounds in displayed tenths, where something applies.
    pub bounds: Option<(i64, i64)>,
    /// Coverage in whole percent, where something applies.
    pub percent: Option<u32>,
    /// Where the value lies between the ends of the scale, 0 to 1.
    pub fraction: Option<f64>,
    /// The same in whole thousandths, as bars take it.
    pub permille: Option<u16>,
    /// Where the bounds lie between the ends of the scale, in whole thousandths.
    pub reach: Option<(u16, u16)>,
    /// How far its questions are answered.
    pub progress: Progress,
}

/// Whether a category of a checklist was talked about: by the questions of it that are asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Covered {
    /// Each of them is answered.
    Whole,
    /// Some are.
    Partly,
    /// None is.
    Open,
    /// None of its questions is asked.
    NotAsked,
}

impl Measured {
    /// Whether it was talked about.
    pub fn covered(&self) -> Covered {
        match (self.progress.answered, self.progress.asked) {
            (_, 0) => Covered::NotAsked,
            (0, _) => Covered::Open,
            (answered, asked) if answered == asked => Covered::Whole,
            _ => Covered::Partly,
        }
    }
}

/// How far questions are answered. Never mixed with coverage: "don't know" is an answer here and resolves nothing there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Progress {
    /// Questions that are asked.
    pub asked: usize,
    /// Of these, questions that are not open.
    pub answered: usize,
    /// Of these, questions recorded by consent.
    pub agreed: usize,
    /// Of these, contested questions, with or without a level.
    pub contested: usize,
    /// Of these, questions of which nobody knows the answer.
    pub dont_know: usize,
    /// Of these, questions that do not apply.
    pub not_applicable: usize,
    /// Questions marked for review, asked or not.
    pub review: usize,
}

impl Progress {
    /// Questions that are asked and open.
    pub fn open(&self) -> usize {
        self.asked - self.answered
    }

    /// Share that is answered, 0 to 1; nothing asked is all answered.
    pub fn share(&self) -> f64 {
        if self.asked == 0 {
            1.0
        } else {
            self.answered as f64 / self.asked as f64
        }
    }

    pub(super) fn add(&mut self, question: &QuestionResult) {
        self.review += usize::from(question.review == Review::Marked);

        if !question.is_asked {
            return;
        }

        self.asked += 1;
        self.answered += usize::from(question.state != QuestionState::Open);

        match question.state {
            QuestionState::Open => {}
            QuestionState::Agreed => self.agreed += 1,
            QuestionState::Contested => self.contested += 1,
            QuestionState::DontKnow => self.dont_know += 1,
            QuestionState::NotApplicable => self.not_applicable += 1,
        }
    }
}

/// Whether too little coverage hides a value: elements are judged, aspects and categories are exempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Exempt {
    Yes,
    No,
}

pub(super) fn measured(
    questionnaire: &Questionnaire,
    roll_up: RollUp,
    progress: Progress,
    exempt: Exempt,
) -> Measured {
    let reading = match (roll_up.value, roll_up.coverage()) {
        (_, None) => Reading::NotApplicable,
        (None, Some(_)) => Reading::NoData,
        (Some(value), Some(coverage)) => {
            let minimum = questionnaire.content().minimum_coverage;

            if exempt == Exempt::No && coverage < minimum {
                Reading::TooLittle(shown(questionnaire, value))
            } else {
                Reading::Value(shown(questionnaire, value))
            }
        }
    };

    Measured {
        roll_up,
        reading,
        bounds: roll_up
            .low
            .zip(roll_up.high)
            .map(|(l, h)| (score::tenths(l), score::tenths(h))),
        percent: score::percent(roll_up.resolved, roll_up.applicable),
        fraction: roll_up.value.map(|value| fraction(questionnaire, value)),
        permille: roll_up.value.map(|value| permille(questionnaire, value)),
        reach: roll_up
            .low
            .zip(roll_up.high)
            .map(|(low, high)| (permille(questionnaire, low), permille(questionnaire, high))),
        progress,
    }
}

pub(super) fn shown(questionnaire: &Questionnaire, value: f64) -> DisplayedValue {
    let tenths = score::tenths(value);

    DisplayedValue {
        tenths,
        band: questionnaire.band(tenths as f64 / 10.0),
    }
}

pub(super) fn fraction(questionnaire: &Questionnaire, value: f64) -> f64 {
    let (lowest, highest) = (questionnaire.lowest_value(), questionnaire.highest_value());

    ((value - lowest) / (highest - lowest)).clamp(0.0, 1.0)
}

/// Where a value lies between the ends of the scale, in whole thousandths.
pub(super) fn permille(questionnaire: &Questionnaire, value: f64) -> u16 {
    (fraction(questionnaire, value) * 1000.0).round() as u16
}

pub(super) fn sum(parts: impl Iterator<Item = Progress>) -> Progress {
    parts.fold(Progress::default(), |sum, part| Progress {
        asked: sum.asked + part.asked,
        answered: sum.answered + part.answered,
        agreed: sum.agreed + part.agreed,
        contested: sum.contested + part.contested,
        dont_know: sum.dont_know + part.dont_know,
        not_applicable: sum.not_applicable + part.not_applicable,
        review: sum.review + part.review,
    })
}
