//! The results as data for other programs: the same numbers as on every screen, with the raw values behind them.

mod plan;
mod rounds;

use self::plan::{BaselineData, EvidenceData, GoalData, PlanData, Planned};
use self::rounds::{DissentData, GroupValue, RoundData, Thresholds};
use crate::assessment::Assessment;
use crate::locale::Locale;
use crate::questionnaire::{Aspect, Element, Question};
use crate::results::{ElementResult, EvidenceShare, Measured, QuestionResult, Results, State};

use serde::Serialize;

/// Everything that results say, in the order of the questionnaire.
#[derive(Debug, Serialize)]
pub struct Data<'a> {
    assessment: About<'a>,
    classes: Thresholds,
    overall: RollUp<'a>,
    elements: Vec<ElementData<'a>>,
    lenses: Vec<LensData<'a>>,
    evidence: EvidenceData,
    plan: PlanData<'a>,
}

#[derive(Debug, Serialize)]
struct About<'a> {
    id: String,
    title: &'a str,
    country: &'a str,
    questionnaire: Edition<'a>,
}

#[derive(Debug, Serialize)]
struct Edition<'a> {
    id: &'a str,
    version: &'a str,
}

/// Values are in the units of the scale, coverage is a share from 0 to 1; null where nothing applies.
#[derive(Debug, Serialize)]
struct RollUp<'a> {
    id: &'a str,
    name: String,
    value: Option<f64>,
    low: Option<f64>,
    high: Option<f64>,
    coverage: Option<f64>,
    applicable: usize,
    resolved: usize,
    not_applicable: usize,
}

#[derive(Debug, Serialize)]
struct ElementData<'a> {
    #[serde(flatten)]
    whole: RollUp<'a>,
    weakest: Option<Weakest<'a>>,
    target: Option<GoalData>,
    baseline: Option<BaselineData>,
    evidence: EvidenceData,
    groups: Vec<GroupValue<'a>>,
    aspects: Vec<AspectData<'a>>,
}

#[derive(Debug, Serialize)]
struct Weakest<'a> {
    aspect: &'a str,
    value: Option<f64>,
}

#[derive(Debug, Serialize)]
struct AspectData<'a> {
    #[serde(flatten)]
    whole: RollUp<'a>,
    target: Option<GoalData>,
    baseline: Option<BaselineData>,
    evidence: EvidenceData,
    questions: Vec<QuestionData<'a>>,
}

#[derive(Debug, Serialize)]
struct QuestionData<'a> {
    id: &'a str,
    title: &'a str,
    state: &'static str,
    level: Option<u8>,
    provisional: bool,
    #[serde(flatten)]
    planned: Planned,
    /// Whether copies that were brought together disagree about it.
    conflict: bool,
    rounds: Vec<RoundData<'a>>,
    dissent: Vec<DissentData<'a>>,
}

#[derive(Debug, Serialize)]
struct LensData<'a> {
    id: &'a str,
    categories: Vec<CategoryData<'a>>,
}

#[derive(Debug, Serialize)]
struct CategoryData<'a> {
    #[serde(flatten)]
    whole: RollUp<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    session: Option<&'static str>,
}

impl<'a> Data<'a> {
    /// The data of an assessment; `locale` names what the questionnaire does not name.
    pub fn new(assessment: &'a Assessment, results: &'a Results, locale: &Locale) -> Self {
        let questionnaire = results.questionnaire();
        let source = Source {
            assessment,
            results,
        };
        let mut questions = results.questions().iter().enumerate();

        Self {
            assessment: About {
                id: assessment.id().0.to_string(),
                title: assessment.title(),
                country: assessment.facts().country(),
                questionnaire: Edition {
                    id: questionnaire.id(),
                    version: questionnaire.version(),
                },
            },
            classes: Thresholds::new(questionnaire),
            overall: roll_up("overall", &locale.text("chart-overall"), results.overall()),
            elements: questionnaire
                .elements()
                .iter()
                .zip(results.elements())
                .enumerate()
                .map(|(at, (element, result))| {
                    source.of_element(at, element, result, &mut questions)
                })
                .collect(),
            lenses: questionnaire
                .lenses()
                .iter()
                .zip(results.lenses())
                .map(|(lens, results)| LensData {
                    id: &lens.id,
                    categories: lens
                        .categories
                        .iter()
                        .zip(results)
                        .map(|(category, measured)| CategoryData {
                            whole: roll_up(&category.id, &category.name, measured),
                            session: lens.checklist.then(|| plan::covered(measured.covered())),
                        })
                        .collect(),
                })
                .collect(),
            evidence: results.evidence().into(),
            plan: PlanData::new(results),
        }
    }

    /// As JSON, laid out for people, with a line end at its end.
    ///
    /// # Errors
    /// What JSON cannot say; a test keeps that from happening.
    pub fn json(&self) -> serde_json::Result<String> {
        let mut text = serde_json::to_string_pretty(self)?;
        text.push('\n');

        Ok(text)
    }
}

/// Where the data come from.
#[derive(Clone, Copy)]
struct Source<'a> {
    assessment: &'a Assessment,
    results: &'a Results,
}

impl<'a> Source<'a> {
    fn of_element(
        self,
        at: usize,
        element: &'a Element,
        result: &ElementResult,
        questions: &mut impl Iterator<Item = (usize, &'a QuestionResult)>,
    ) -> ElementData<'a> {
        let aspects = element.aspects.iter().zip(&result.aspects);
        let weakest = result.weakest.and_then(|position| {
            Some(Weakest {
                aspect: &element.aspects.get(position)?.id,
                value: result.aspects.get(position)?.roll_up.value,
            })
        });

        ElementData {
            whole: roll_up(&element.id, &element.name, &result.whole),
            weakest,
            target: result.goal.map(GoalData::from),
            baseline: result
                .baseline
                .map(|before| BaselineData::new(before, result.change())),
            evidence: self.results.evidence_of(at).into(),
            groups: rounds::group_values(self.assessment, result),
            aspects: aspects
                .enumerate()
                .map(|(position, (aspect, measured))| {
                    let data = self.of_aspect(aspect, measured, questions);
                    let before = result.aspect_baselines.get(position).copied().flatten();
                    let goal = result.aspect_goals.get(position).copied().flatten();

                    AspectData {
                        target: goal.map(GoalData::from),
                        baseline: before.map(|before| {
                            BaselineData::new(before, result.aspect_change(position))
                        }),
                        evidence: self.results.evidence_of_aspect(at, position).into(),
                        ..data
                    }
                })
                .collect(),
        }
    }

    fn of_aspect(
        self,
        aspect: &'a Aspect,
        measured: &Measured,
        results: &mut impl Iterator<Item = (usize, &'a QuestionResult)>,
    ) -> AspectData<'a> {
        let questions = aspect.questions.iter().zip(results.by_ref());

        AspectData {
            whole: roll_up(&aspect.id, &aspect.name, measured),
            target: None,
            baseline: None,
            evidence: EvidenceShare::default().into(),
            questions: questions
                .map(|(question, (ordinal, result))| self.of_question(question, ordinal, result))
                .collect(),
        }
    }

    fn of_question(
        self,
        question: &'a Question,
        ordinal: usize,
        result: &QuestionResult,
    ) -> QuestionData<'a> {
        let answer = self.assessment.answer(&question.id);

        QuestionData {
            id: question.id.as_str(),
            title: &question.title,
            state: match result.state {
                State::Open => "open",
                State::Agreed => "agreed",
                State::Contested => "contested",
                State::DontKnow => "dont_know",
                State::NotApplicable => "not_applicable",
            },
            level: result.level.map(|level| level.0),
            provisional: result.is_provisional(),
            planned: result.into(),
            conflict: result.conflict,
            rounds: rounds::of_answer(self.assessment, answer, self.results.rounds(ordinal)),
            dissent: rounds::dissent(answer),
        }
    }
}

fn roll_up<'a>(id: &'a str, name: &str, measured: &Measured) -> RollUp<'a> {
    let numbers = &measured.roll_up;

    RollUp {
        id,
        name: name.to_owned(),
        value: numbers.value,
        low: numbers.low,
        high: numbers.high,
        coverage: numbers.coverage(),
        applicable: numbers.applicable,
        resolved: numbers.resolved,
        not_applicable: numbers.not_applicable,
    }
}
