//! Everything that is shown, computed once from questionnaire and assessment; screens, charts and files take their numbers
//! from here.

pub mod baseline;
pub mod breakouts;
pub mod delegation;
pub mod evidence;
pub mod pace;
pub mod pending;
pub mod plan;
mod ranking;
pub mod rounds;
pub mod target;
pub mod terms;

pub use baseline::{BaselineValue, Change, Move, Moves};
pub use breakouts::BreakoutResult;
pub use delegation::DelegationCoverage;
pub use evidence::EvidenceShare;
pub use pending::Pending;
pub use plan::{Gap, Rank};
use rounds::Seats;
pub use rounds::{RoundResult, Rounds};
pub use target::Goal;
pub use terms::{Figure, Part, Parts, Term, Terms};

use crate::assessment::{
    Assessment, Effort, Grade, Importance, ItemId, Outcome, Review, Target, Touched,
};
use crate::questionnaire::{Aspect, Level, Questionnaire};
use crate::score::{self, RollUp, Standing};

use std::sync::Arc;

/// A value as people read it: tenths of the scale's unit, and the level whose band it lies in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shown {
    /// The value in tenths: 25 is shown as 2.5.
    pub tenths: i64,
    /// The level whose band holds the displayed value.
    pub band: Level,
}

/// What can be said of an element, an aspect or a category.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reading {
    /// Its value.
    Value(Shown),
    /// It has a value, but too little of it is answered to show one: words stand for it, and its point is hollow.
    TooLittle(Shown),
    /// Nothing is resolved yet.
    NoData,
    /// Nothing in it applies, or nothing in it is asked.
    NotApplicable,
}

impl Reading {
    /// The value, if there is one and enough is answered.
    pub fn value(self) -> Option<Shown> {
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

    fn add(&mut self, question: &QuestionResult) {
        self.review += usize::from(question.review == Review::Marked);

        if !question.is_asked {
            return;
        }

        self.asked += 1;
        self.answered += usize::from(question.state != State::Open);

        match question.state {
            State::Open => {}
            State::Agreed => self.agreed += 1,
            State::Contested => self.contested += 1,
            State::DontKnow => self.dont_know += 1,
            State::NotApplicable => self.not_applicable += 1,
        }
    }
}

/// The state of a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum State {
    /// Not answered yet.
    Open,
    /// Recorded by consent.
    Agreed,
    /// No consent.
    Contested,
    /// Nobody in the room knows.
    DontKnow,
    /// Does not apply.
    NotApplicable,
}

/// A question with what is recorded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct QuestionResult {
    /// Its state.
    pub state: State,
    /// The recorded level, the provisional one of a contested question included.
    pub level: Option<Level>,
    /// Whether copies were joined that disagree.
    pub conflict: bool,
    /// Whether it belongs to the scope of the assessment.
    pub is_asked: bool,
    /// Whether somebody wants to come back to it.
    pub review: Review,
    /// Pieces of evidence.
    pub evidence: usize,
    /// The strongest grade among them.
    pub grade: Option<Grade>,
    /// Where to be: its own target, or else that of its aspect.
    pub target: Option<Target>,
    /// How much it matters that its gap is closed.
    pub importance: Option<Importance>,
    /// How much work that is.
    pub effort: Option<Effort>,
    /// Its level in the baseline.
    pub before: Option<Level>,
}

impl QuestionResult {
    /// Whether its level is provisional.
    pub fn is_provisional(&self) -> bool {
        self.state == State::Contested && self.level.is_some()
    }
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
    /// For each stakeholder group, the same roll-up over the group's lower medians in the last revealed rounds.
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
    rounds: Vec<Rounds>,
    breakouts: Vec<BreakoutResult>,
    elements: Vec<ElementResult>,
    overall: Measured,
    lenses: Vec<Vec<Measured>>,
    delegation: DelegationCoverage,
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
        match touched {
            Touched::Everything => {
                let words = Arc::clone(&self.questionnaire);

                *self = Self::new(assessment);
                self.speak_in(words);
            }
            Touched::Delegation => {
                self.delegation = DelegationCoverage::new(assessment);
                self.breakouts = breakouts::of(assessment, &self.questions);
            }
            Touched::Actions => {}
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

    /// Rolls one aspect up, whose first question has this ordinal; returns the ordinal after its last.
    fn roll_aspect(&mut self, element: usize, aspect: usize, first: usize) -> usize {
        let questions = &self.questionnaire.elements()[element].aspects[aspect].questions;
        let end = first + questions.len();
        let weights = questions.iter().map(|question| question.weight);
        let measured = self.measure((first..end).zip(weights), Exempt::Yes);
        self.elements[element].aspects[aspect] = measured;

        end
    }

    fn roll_category(&mut self, lens: usize, category: usize) {
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
            (true, State::NotApplicable, _) => Standing::NotApplicable,
            (true, _, Some(level)) => Standing::Resolved(level.value),
            (true, _, None) => Standing::Unresolved,
        }
    }

    fn roll_element(&mut self, element: usize) {
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

    /// An element, and its aspects, by the lower medians of each stakeholder group.
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
                let standing = self.by_median(standing, view.and_then(|view| view.median()));
                rolling.add(standing, question.weight);
            }
        }

        rolling.into_iter().map(score::Rolling::finish)
    }

    /// How a question counts for a group: whether it counts is the delegation's, the level the group's.
    fn by_median(&self, standing: Standing, median: Option<usize>) -> Standing {
        let value = median.and_then(|level| self.questionnaire.scale().get(level));

        match (standing, value) {
            (Standing::OutOfScope | Standing::NotApplicable, _) => standing,
            (_, Some(level)) => Standing::Resolved(level.value),
            (_, None) => Standing::Unresolved,
        }
    }

    fn roll_overall(&mut self) {
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

    /// How far the whole assessment is answered.
    pub fn progress(&self) -> Progress {
        self.overall.progress
    }

    /// The element with the highest shown value, and the one with the lowest; of equal ones the first.
    pub fn extremes(&self) -> Option<(usize, usize)> {
        let value =
            |element: &ElementResult| element.whole.reading.value().map(|shown| shown.tenths);
        let shown = || {
            self.elements
                .iter()
                .enumerate()
                .filter_map(|(i, e)| Some((value(e)?, i)))
        };
        let highest = shown().max_by_key(|(tenths, i)| (*tenths, std::cmp::Reverse(*i)))?;
        let lowest = shown().min()?;

        Some((highest.1, lowest.1))
    }
}

/// Whether too little coverage hides a value: elements are judged, aspects and categories are exempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Exempt {
    Yes,
    No,
}

fn question(assessment: &Assessment, ordinal: usize) -> QuestionResult {
    let Some(question) = assessment.questionnaire().question(ordinal) else {
        return QuestionResult {
            state: State::Open,
            level: None,
            conflict: false,
            is_asked: false,
            review: Review::Clear,
            evidence: 0,
            grade: None,
            target: None,
            importance: None,
            effort: None,
            before: None,
        };
    };
    let answer = assessment.answer(&question.id);
    let outcome = answer.outcome();

    QuestionResult {
        state: match outcome {
            Outcome::Open => State::Open,
            Outcome::Agreed(_) => State::Agreed,
            Outcome::Contested { .. } => State::Contested,
            Outcome::DontKnow => State::DontKnow,
            Outcome::NotApplicable { .. } => State::NotApplicable,
        },
        level: outcome.level(),
        conflict: answer.is_in_conflict(),
        is_asked: assessment.asks(ordinal),
        review: answer.review(),
        evidence: answer.evidence().len(),
        grade: answer.evidence().iter().map(|(_, e)| e.grade).min(),
        target: assessment.target(ordinal),
        importance: answer.importance(),
        effort: answer.effort(),
        before: assessment
            .baseline()
            .and_then(|baseline| baseline.outcomes.get(&question.id)?.level()),
    }
}

fn measured(
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
        permille: roll_up
            .value
            .map(|value| terms::permille(questionnaire, value)),
        reach: roll_up.low.zip(roll_up.high).map(|(low, high)| {
            (
                terms::permille(questionnaire, low),
                terms::permille(questionnaire, high),
            )
        }),
        progress,
    }
}

fn shown(questionnaire: &Questionnaire, value: f64) -> Shown {
    let tenths = score::tenths(value);

    Shown {
        tenths,
        band: questionnaire.band(tenths as f64 / 10.0),
    }
}

fn fraction(questionnaire: &Questionnaire, value: f64) -> f64 {
    let (lowest, highest) = (questionnaire.lowest_value(), questionnaire.highest_value());

    ((value - lowest) / (highest - lowest)).clamp(0.0, 1.0)
}

fn sum(parts: impl Iterator<Item = Progress>) -> Progress {
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

#[cfg(test)]
mod tests;
