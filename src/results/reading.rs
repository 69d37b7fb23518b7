//! What can be said of an element, an aspect or a category: its value as people read it, its bounds, and how far it is answered.

use super::{QuestionResult, QuestionState};
use crate::assessment::Review;
use crate::figure::{Figure, MOST_DECIMALS, Suffix};
use crate::questionnaire::{Level, Questionnaire, ValueWords};
use crate::score::{self, RollUp};

/// A value as people read it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct DisplayedValue {
    /// The raw value, for files that carry on with it.
    pub raw: f64,
    /// What is read. It lies in the band of the raw value: where the decimals of the unit would put it into another, it has more.
    pub figure: Figure,
    /// The level whose band holds the raw value.
    pub band: Level,
}

/// What can be said of an element, an aspect or a category.
#[derive(Debug, Clone, Copy, PartialEq)]
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
    /// The bounds as they are read, where something applies.
    pub bounds: Option<(Figure, Figure)>,
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

    let unit = &questionnaire.content().unit;
    let value = roll_up
        .value
        .map(|value| shown(questionnaire, value).figure);
    // As many decimals as the value has, so that it lies between its bounds as they are read.
    let decimals = value.map_or(unit.decimals, Figure::decimals);
    let suffix = Suffix::new(&unit.suffix);
    let bound = |bound| Figure::rounded(bound, decimals).with_suffix(suffix);

    Measured {
        roll_up,
        reading,
        bounds: roll_up
            .low
            .zip(roll_up.high)
            .map(|(low, high)| (bound(low), bound(high))),
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
    let unit = &questionnaire.content().unit;
    let band = questionnaire.band(value);
    let has_words = unit.words == ValueWords::Bands;
    let figure = (unit.decimals..MOST_DECIMALS)
        .map(|decimals| Figure::rounded(value, decimals))
        .find(|figure| !has_words || questionnaire.band(figure.value()) == band)
        .unwrap_or_else(|| Figure::rounded(value, MOST_DECIMALS));

    DisplayedValue {
        raw: value,
        figure: figure.with_suffix(Suffix::new(&unit.suffix)),
        band,
    }
}

pub(super) fn fraction(questionnaire: &Questionnaire, value: f64) -> f64 {
    let (lowest, highest) = (questionnaire.axis_low(), questionnaire.axis_high());

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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::questionnaire::{Content, library};

    fn changed(change: impl FnOnce(&mut Content)) -> Questionnaire {
        let mut content = library::national().unwrap().content().clone().in_format_2();
        change(&mut content);

        Questionnaire::new(content).unwrap()
    }

    fn check(questionnaire: &Questionnaire, value: f64, digits: (i64, u8), band: u8) {
        let shown = shown(questionnaire, value);
        let read = (shown.figure.units(), shown.figure.decimals());

        assert_eq!((read, shown.band), (digits, Level(band)), "{value}");
    }

    #[test]
    fn the_word_follows_the_raw_value_and_what_is_read_does_not_contradict_it() {
        let national = changed(|_| ());

        check(&national, 1.44, (14, 1), 1);
        check(&national, 1.46, (146, 2), 1);
        check(&national, 1.4996, (14996, 4), 1);
        check(&national, 1.5, (15, 1), 2);
        check(&national, 1.499_999_999_9, (15, 1), 2);
        check(&national, 1.52, (15, 1), 2);
        check(&national, 0.47, (47, 2), 0);
    }

    #[test]
    fn a_unit_has_its_decimals_its_ends_and_what_stands_behind_a_value() {
        let percent = changed(|content| {
            for level in &mut content.scale {
                level.value *= 25.0;
                level.from *= 25.0;
            }

            content.unit.decimals = 0;
            content.unit.high = Some(200.0);
            content.unit.suffix = "%".into();
        });

        check(&percent, 37.5, (38, 0), 2);
        check(&percent, 37.2, (37, 0), 1);
        check(&percent, 37.49, (37, 0), 1);
        check(&percent, 12.4, (12, 0), 0);
        assert_eq!(shown(&percent, 50.0).figure.suffix(), "%");
        assert!((fraction(&percent, 100.0) - 0.5).abs() < 1e-9);
    }

    #[test]
    fn without_words_no_edge_asks_for_more_decimals() {
        let wordless = changed(|content| content.unit.words = ValueWords::None);

        check(&wordless, 1.46, (15, 1), 1);
        assert_eq!(wordless.word(Level(1)), None);
    }

    #[test]
    fn on_a_narrow_scale_the_word_is_that_of_the_value() {
        let narrow = changed(|content| {
            for (level, value) in content.scale.iter_mut().zip([0.0, 0.25, 0.5, 0.75, 1.0]) {
                level.from = f64::max(value - 0.125, 0.0);
                level.value = value;
            }
        });

        check(&narrow, 0.35, (35, 2), 1);
        check(&narrow, 0.25, (3, 1), 1);
        check(&narrow, 0.9, (9, 1), 4);
    }
}
