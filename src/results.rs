//! Everything that is shown, computed once from questionnaire and assessment; screens, charts and files take their numbers
//! from here.

#[cfg(test)]
pub(crate) mod any_size;
pub(crate) mod baseline;
pub(crate) mod breakouts;
pub mod coordination;
pub(crate) mod delegation;
pub mod dissenting;
mod earlier;
pub(crate) mod evidence;
pub mod horizons;
pub mod movement;
pub mod pace;
pub(crate) mod pending;
pub(crate) mod plan;
mod question;
mod ranking;
mod reading;
mod rolling;
pub mod rounds;
pub mod schedule;
pub(crate) mod target;
pub(crate) mod terms;

pub use baseline::{BaselineChange, BaselineValue, LevelChange, LevelChanges};
pub use breakouts::BreakoutResult;
pub use coordination::Coordination;
pub use delegation::DelegationCoverage;
pub use earlier::EarlierAnswer;
pub use evidence::EvidenceShare;
pub use pending::Pending;
pub use plan::{Gap, Rank};
pub use question::{QuestionResult, QuestionState};
pub use reading::{Covered, DisplayedValue, Measured, Progress, Reading};
pub use rounds::{QuestionRounds, RoundResult};
pub use target::Goal;
pub use terms::{AspectTerm, ElementTerms, Term, Terms};

use crate::assessment::{Assessment, ItemId, Touched};
use crate::questionnaire::Questionnaire;
use crate::score::RollUp;

use question::question;
use reading::{Exempt, measured};
use rounds::Seats;

use std::sync::Arc;

/// How many minutes a number of questions takes in a room.
pub fn room_minutes(questions: usize, minutes_each: u32) -> u32 {
    u32::try_from(questions)
        .unwrap_or(u32::MAX)
        .saturating_mul(minutes_each)
}

/// An element with its aspects.
#[derive(Debug, Clone, PartialEq)]
pub struct ElementResult {
    /// The element as a whole.
    pub whole: Measured,
    /// Its aspects.
    pub aspects: Vec<Measured>,
    /// The aspect with the lowest value; of equal ones the first.
    pub weakest: Option<usize>,
    /// Its value in the baseline, where there is one.
    pub baseline: Option<BaselineValue>,
    /// The same for each aspect; empty without a baseline.
    pub aspect_baselines: Vec<Option<BaselineValue>>,
    /// Where it would stand if its targets were reached, where enough questions have one.
    pub goal: Option<Goal>,
    /// The same for each aspect, where a question has a target.
    pub aspect_goals: Vec<Option<Goal>>,
    /// For each stakeholder group, the same roll-up over the group's lower medians in the last revealed rounds, where they
    /// may be told: from three valid views on; see [`rounds::GroupView::told`].
    pub groups: Vec<Measured>,
    /// For each stakeholder group, the same for each aspect.
    pub aspects_by_group: Vec<Vec<Measured>>,
}

impl ElementResult {
    /// From the lowest to the highest group value, between the ends of the scale (0 to 1); groups that have answered too
    /// little are left out.
    pub fn group_range(&self) -> Option<(f64, f64)> {
        let values = self.shown_groups().filter_map(|(_, group)| group.fraction);

        values.fold(None, |range, value| match range {
            None => Some((value, value)),
            Some((low, high)) => Some((value.min(low), value.max(high))),
        })
    }

    /// The groups with enough answered to show a value, by position.
    pub fn shown_groups(&self) -> impl Iterator<Item = (usize, &Measured)> {
        let groups = self.groups.iter().enumerate();

        groups.filter(|(_, group)| group.reading.value().is_some())
    }
}

/// Everything that is shown.
#[derive(Debug, Clone, PartialEq)]
pub struct Results {
    questionnaire: Arc<Questionnaire>,
    questions: Vec<QuestionResult>,
    rounds: Vec<QuestionRounds>,
    breakouts: Vec<BreakoutResult>,
    elements: Vec<ElementResult>,
    overall: Measured,
    lenses: Vec<Vec<Measured>>,
    delegation: DelegationCoverage,
    coordination: Coordination,
    groups: usize,
}

impl Results {
    /// Works everything out.
    pub fn new(assessment: &Assessment) -> Self {
        let questionnaire = Arc::clone(assessment.questionnaire());
        let questions: Vec<QuestionResult> = questionnaire
            .questions()
            .enumerate()
            .map(|(ordinal, _)| question(assessment, ordinal))
            .collect();
        let nothing = measured(
            &questionnaire,
            RollUp::default(),
            Progress::default(),
            Exempt::Yes,
        );
        let mut results = Self {
            elements: questionnaire
                .elements()
                .iter()
                .map(|element| ElementResult {
                    whole: nothing,
                    aspects: vec![nothing; element.aspects.len()],
                    weakest: None,
                    baseline: None,
                    aspect_baselines: Vec::new(),
                    goal: None,
                    aspect_goals: Vec::new(),
                    groups: Vec::new(),
                    aspects_by_group: Vec::new(),
                })
                .collect(),
            overall: nothing,
            lenses: questionnaire
                .lenses()
                .iter()
                .map(|l| vec![nothing; l.categories.len()])
                .collect(),
            delegation: DelegationCoverage::new(assessment),
            coordination: Coordination::new(assessment),
            rounds: rounds::of_all(assessment),
            breakouts: breakouts::of(assessment, &questions),
            groups: assessment.groups().len(),
            questions,
            questionnaire,
        };

        let mut first = 0;

        for element in 0..results.elements.len() {
            for aspect in 0..results.elements[element].aspects.len() {
                first = results.roll_aspect(element, aspect, first);
            }

            results.roll_element(element);
        }

        for lens in 0..results.lenses.len() {
            for category in 0..results.lenses[lens].len() {
                results.roll_category(lens, category);
            }
        }

        results.roll_overall();
        results.lay_baseline(assessment);

        results
    }

    /// The same numbers with the words of another language, as far as the questionnaire has them; for an output.
    #[must_use]
    pub fn in_language(&self, language: &str) -> Self {
        let mut results = self.clone();
        results.speak(language);

        results
    }

    /// Takes the words of another language, as far as the questionnaire has them.
    pub fn speak(&mut self, language: &str) {
        self.questionnaire = self.questionnaire.in_language(language);
    }

    /// Takes these words, if they are of the same questionnaire, or else those of the same language; the words of before.
    pub fn speak_in(&mut self, words: Arc<Questionnaire>) -> Arc<Questionnaire> {
        let before = Arc::clone(&self.questionnaire);

        if words.is_of_same_base(&before) {
            self.questionnaire = words;
        } else {
            self.speak(&words.content().language);
        }

        before
    }

    /// Takes made-up words.
    #[cfg(all(test, feature = "gui"))]
    pub fn speak_as(&mut self, words: Arc<Questionnaire>) {
        self.questionnaire = words;
    }

    /// Works out again what an edit touched.
    pub fn refresh(&mut self, assessment: &Assessment, touched: &Touched) {
        // An edit of any kind may bring back a group that only it mentions.
        let touched = if self
            .questionnaire
            .is_of_same_base(assessment.questionnaire())
        {
            touched
        } else {
            &Touched::Everything
        };

        match touched {
            Touched::Everything => {
                let words = Arc::clone(&self.questionnaire);

                *self = Self::new(assessment);
                self.speak_in(words);
            }
            Touched::Delegation => {
                self.delegation = DelegationCoverage::new(assessment);
                self.coordination = Coordination::new(assessment);
                self.breakouts = breakouts::of(assessment, &self.questions);
            }
            Touched::Actions | Touched::Nothing => {}
            Touched::Question(id) => {
                if let Some(ordinal) = self.questionnaire.ordinal(id) {
                    self.refresh_question(assessment, ordinal);
                }
            }
        }
    }

    fn refresh_question(&mut self, assessment: &Assessment, ordinal: usize) {
        let Some(place) = self.questionnaire.place(ordinal) else {
            return;
        };

        self.questions[ordinal] = question(assessment, ordinal);

        if let Some(question) = self.questionnaire.question(ordinal) {
            let seats = Seats::new(assessment);
            self.rounds[ordinal] = rounds::of_question(assessment, &seats, &question.id);
        }

        for breakout in &mut self.breakouts {
            breakout.refresh(ordinal, &self.questions);
        }

        self.roll_aspect(place.element, place.aspect, ordinal - place.question);
        self.roll_element(place.element);
        self.roll_overall();

        let questionnaire = Arc::clone(&self.questionnaire);

        for (lens, categories) in questionnaire.lenses().iter().enumerate() {
            for category in 0..categories.categories.len() {
                if questionnaire
                    .members(lens, category)
                    .binary_search(&ordinal)
                    .is_ok()
                {
                    self.roll_category(lens, category);
                }
            }
        }
    }

    /// The questionnaire they are of, in the language in which they are shown.
    pub fn questionnaire(&self) -> &Arc<Questionnaire> {
        &self.questionnaire
    }

    /// Every question, by ordinal.
    pub fn questions(&self) -> &[QuestionResult] {
        &self.questions
    }

    /// The revealed rounds of a question that count, the first one first: those of the breakout that owns it.
    pub fn rounds(&self, ordinal: usize) -> &[RoundResult] {
        self.rounds
            .get(ordinal)
            .map_or(&[], |rounds| rounds.counting.as_slice())
    }

    /// The revealed rounds of a question that stand beside those that count: those of other breakouts.
    pub fn rounds_beside(&self, ordinal: usize) -> &[RoundResult] {
        self.rounds
            .get(ordinal)
            .map_or(&[], |rounds| rounds.beside.as_slice())
    }

    /// The breakouts in the order in which they were made, and the plenary last, if it owns a question.
    pub fn breakouts(&self) -> &[BreakoutResult] {
        &self.breakouts
    }

    /// A breakout, or the plenary.
    pub fn breakout(&self, id: Option<ItemId>) -> Option<&BreakoutResult> {
        self.breakouts.iter().find(|breakout| breakout.id == id)
    }

    /// The questions whose last round asks to be talked about: split first, then discuss, by consensus ascending.
    pub fn disagreements(&self) -> Vec<usize> {
        let mut found: Vec<_> = (0..self.questions.len())
            .filter(|ordinal| self.questions[*ordinal].is_asked)
            .filter_map(|ordinal| Some((rounds::disagreement(self.rounds(ordinal))?, ordinal)))
            .collect();
        found.sort_unstable();

        found.into_iter().map(|(_, ordinal)| ordinal).collect()
    }

    /// How many questions have a value of a stakeholder group, and how many of its views are behind them.
    pub fn views_of(&self, group: usize) -> (usize, usize) {
        let last = self
            .rounds
            .iter()
            .filter_map(|rounds| rounds.counting.last());
        let views = last.filter_map(|round| Some(round.groups.get(group)?.views));

        views
            .filter(|views| *views > 0)
            .fold((0, 0), |(questions, sum), views| {
                (questions + 1, sum + views as usize)
            })
    }

    /// Whether some stakeholder group has a value in some element.
    pub fn has_group_values(&self) -> bool {
        self.elements
            .iter()
            .any(|element| element.shown_groups().next().is_some())
    }

    /// Whether a table of the stakeholder groups has the one at a position: it is in use, somebody belongs to it, or it has a value.
    pub fn shows_group(&self, group: usize) -> bool {
        let mut elements = self.elements.iter();

        self.delegation.is_listed(group)
            || elements.any(|element| element.shown_groups().any(|(shown, _)| shown == group))
    }

    /// Every element, in the order of the questionnaire.
    pub fn elements(&self) -> &[ElementResult] {
        &self.elements
    }

    /// All elements together; shown to people only if the questionnaire asks for it.
    pub fn overall(&self) -> &Measured {
        &self.overall
    }

    /// For each lens, its categories.
    pub fn lenses(&self) -> &[Vec<Measured>] {
        &self.lenses
    }

    /// Who is there, and who is missing.
    pub fn delegation(&self) -> &DelegationCoverage {
        &self.delegation
    }

    /// What institutions do in each element, and how they work together.
    pub fn coordination(&self) -> &Coordination {
        &self.coordination
    }

    /// How far the whole assessment is answered.
    pub fn progress(&self) -> Progress {
        self.overall.progress
    }

    /// The element with the highest shown value, and the one with the lowest; of equal ones the first.
    pub fn extremes(&self) -> Option<(usize, usize)> {
        let value =
            |element: &ElementResult| element.whole.reading.value().map(|shown| shown.figure);
        let shown = || {
            self.elements
                .iter()
                .enumerate()
                .filter_map(|(i, e)| Some((value(e)?, i)))
        };
        let highest = shown().max_by_key(|(figure, i)| (*figure, std::cmp::Reverse(*i)))?;
        let lowest = shown().min()?;

        Some((highest.1, lowest.1))
    }
}

#[cfg(test)]
mod tests;
