//! The results as data for other programs: the same numbers as on every screen, with the raw values behind them.

mod plan;
pub(crate) mod rounds;

use self::plan::{BaselineData, EvidenceData, GoalData, PlanData, Planned};
use self::rounds::{DissentData, GroupValue, RoundData, Thresholds};
use crate::assessment::{Assessment, Profile};
use crate::locale::Locale;
use crate::output::audience::{AudienceView, QuestionStatus, QuestionView};
use crate::questionnaire::{Aspect, Element};
use crate::results::{ElementResult, Measured, QuestionResult, QuestionState, Results};

use serde::Serialize;

/// All results, in the order of the questionnaire.
#[derive(Debug, Serialize)]
pub struct Data<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    edition: Option<Edition>,
    assessment: About<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    classes: Option<Thresholds>,
    overall: OverallData<'a>,
    elements: Vec<ElementData<'a>>,
    lenses: Vec<LensData<'a>>,
    evidence: EvidenceData,
    #[serde(skip_serializing_if = "Option::is_none")]
    plan: Option<PlanData<'a>>,
}

/// The audience of the data, and the program that wrote them.
#[derive(Debug, Serialize)]
struct Edition {
    profile: &'static str,
    mark: Option<String>,
    date: Option<String>,
    program: String,
    /// The checksum of the table written with them.
    table: Option<String>,
}

#[derive(Debug, Serialize)]
struct About<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<String>,
    title: &'a str,
    country: &'a str,
    questionnaire: QuestionnaireData<'a>,
}

#[derive(Debug, Serialize)]
struct QuestionnaireData<'a> {
    id: &'a str,
    version: &'a str,
}

/// Values are in the units of the scale, coverage is a share from 0 to 1; null where nothing applies.
#[derive(Debug, Serialize)]
struct RollUpData<'a> {
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

/// All elements together: without a value where the questionnaire shows no overall number.
#[derive(Debug, Serialize)]
#[serde(untagged)]
enum OverallData<'a> {
    Whole(RollUpData<'a>),
    Counts(OverallCounts),
}

/// How far the whole questionnaire is answered; coverage is a share from 0 to 1.
#[derive(Debug, Serialize)]
struct OverallCounts {
    coverage: Option<f64>,
    applicable: usize,
    resolved: usize,
    not_applicable: usize,
}

impl<'a> OverallData<'a> {
    fn new(results: &'a Results, locale: &Locale) -> Self {
        let overall = results.overall();

        if results.questionnaire().content().show_overall {
            return Self::Whole(roll_up("overall", &locale.text("chart-overall"), overall));
        }

        let numbers = &overall.roll_up;

        Self::Counts(OverallCounts {
            coverage: numbers.coverage(),
            applicable: numbers.applicable,
            resolved: numbers.resolved,
            not_applicable: numbers.not_applicable,
        })
    }
}

#[derive(Debug, Serialize)]
struct ElementData<'a> {
    #[serde(flatten)]
    whole: RollUpData<'a>,
    weakest: Option<Weakest<'a>>,
    target: Option<GoalData>,
    baseline: Option<BaselineData>,
    evidence: EvidenceData,
    #[serde(skip_serializing_if = "Option::is_none")]
    groups: Option<Vec<GroupValue<'a>>>,
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
    whole: RollUpData<'a>,
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
    #[serde(skip_serializing_if = "Option::is_none")]
    provisional: Option<bool>,
    #[serde(flatten)]
    planned: Option<Planned>,
    /// Whether joined copies disagree about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    conflict: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    rounds: Option<Vec<RoundData<'a>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    dissent: Option<Vec<DissentData<'a>>>,
    /// The rounds that are void.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    void_rounds: Vec<rounds::VoidData<'a>>,
}

#[derive(Debug, Serialize)]
struct LensData<'a> {
    id: &'a str,
    categories: Vec<CategoryData<'a>>,
}

#[derive(Debug, Serialize)]
struct CategoryData<'a> {
    #[serde(flatten)]
    whole: RollUpData<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    session: Option<&'static str>,
}

impl<'a> Data<'a> {
    /// All data of an assessment, for the delegation itself; `locale` gives the names that the questionnaire lacks.
    pub fn new(assessment: &'a Assessment, results: &'a Results, locale: &Locale) -> Self {
        let view = AudienceView::new(assessment, results, Profile::Internal, None);

        Self {
            edition: None,
            ..Self::for_audience(&view, locale, None)
        }
    }

    /// The data that an audience may see, with the checksum of the table beside them.
    pub fn for_audience(view: &AudienceView<'a>, locale: &Locale, table: Option<String>) -> Self {
        let results = view.results();
        let questionnaire = results.questionnaire();
        let tells = view.tells_views();
        let mut questions = view.questions().iter();

        Self {
            edition: Some(Edition {
                profile: super::id_of(view.profile()),
                mark: view.mark().map(str::to_owned),
                date: view.dates().map(|dates| dates.last.to_string()),
                program: locale.plain("report-program", &[("version", super::VERSION.into())]),
                table,
            }),
            assessment: About {
                id: view.id(),
                title: view.title(),
                country: view.country(),
                questionnaire: QuestionnaireData {
                    id: questionnaire.id(),
                    version: questionnaire.version(),
                },
            },
            classes: tells.then(|| Thresholds::new(questionnaire)),
            overall: OverallData::new(results, locale),
            elements: questionnaire
                .elements()
                .iter()
                .zip(results.elements())
                .enumerate()
                .map(|(at, (element, result))| {
                    of_element(view, at, element, result, &mut questions)
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
            plan: tells.then(|| PlanData::new(results)),
        }
    }

    /// The data as indented JSON with a final line end.
    ///
    /// # Errors
    /// If a value has no form in JSON; a test makes sure that none lacks one.
    pub fn json(&self) -> serde_json::Result<String> {
        let mut text = serde_json::to_string_pretty(self)?;
        text.push('\n');

        Ok(text)
    }
}

fn of_element<'a, 't>(
    view: &AudienceView<'a>,
    at: usize,
    element: &'a Element,
    result: &ElementResult,
    questions: &mut impl Iterator<Item = &'t QuestionView<'a>>,
) -> ElementData<'a>
where
    'a: 't,
{
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
        evidence: view.results().evidence_of(at).into(),
        groups: view
            .tells_views()
            .then(|| rounds::group_values(view.groups(), result)),
        aspects: aspects
            .enumerate()
            .map(|(position, (aspect, measured))| {
                let before = result.aspect_baselines.get(position).copied().flatten();
                let goal = result.aspect_goals.get(position).copied().flatten();
                let change = result.aspect_change(position);

                AspectData {
                    whole: roll_up(&aspect.id, &aspect.name, measured),
                    target: goal.map(GoalData::from),
                    baseline: before.map(|before| BaselineData::new(before, change)),
                    evidence: view.results().evidence_of_aspect(at, position).into(),
                    questions: of_aspect(view, aspect, questions),
                }
            })
            .collect(),
    }
}

fn of_aspect<'a, 't>(
    view: &AudienceView<'a>,
    aspect: &Aspect,
    questions: &mut impl Iterator<Item = &'t QuestionView<'a>>,
) -> Vec<QuestionData<'a>>
where
    'a: 't,
{
    let questions = aspect.questions.iter().zip(questions.by_ref());

    questions
        .map(|(_, asked)| of_question(view, asked))
        .collect()
}

fn of_question<'a>(view: &AudienceView<'a>, asked: &QuestionView<'a>) -> QuestionData<'a> {
    let tells = view.tells_words();
    let result = view.results().questions().get(asked.ordinal);

    QuestionData {
        id: asked.question.id.as_str(),
        title: &asked.question.title,
        state: match (asked.standing, result) {
            (QuestionStatus::NotAsked, Some(result)) if tells => state_unasked(result.state),
            (standing, _) => state_of(standing, view.profile()),
        },
        level: asked.level.map(|level| level.0),
        provisional: tells.then_some(result.is_some_and(QuestionResult::is_provisional)),
        planned: result.filter(|_| tells).map(Planned::from),
        conflict: result.filter(|_| tells).map(|result| result.conflict),
        rounds: tells.then(|| rounds::of_question(view.groups(), asked)),
        dissent: tells.then(|| rounds::dissent(asked)),
        void_rounds: rounds::void(asked),
    }
}

/// The code of the status of a question that the assessment does not ask: an audience that sees everything sees its answer.
fn state_unasked(state: QuestionState) -> &'static str {
    match state {
        QuestionState::Open => "open",
        QuestionState::Agreed => "agreed",
        QuestionState::Contested => "contested",
        QuestionState::DontKnow => "dont_know",
        QuestionState::NotApplicable => "not_applicable",
    }
}

/// The code of the status of a question. The public sees only whether it has a level by consent.
pub(super) fn state_of(standing: QuestionStatus, profile: Profile) -> &'static str {
    match (standing, profile) {
        (QuestionStatus::Recorded, Profile::Public) => "recorded",
        (QuestionStatus::Recorded, _) => "agreed",
        (QuestionStatus::Provisional | QuestionStatus::Contested, _) => "contested",
        (QuestionStatus::NotSettled, _) => "not_settled",
        (QuestionStatus::DontKnow, _) => "dont_know",
        (QuestionStatus::NotApplicable, _) => "not_applicable",
        (QuestionStatus::Open, _) => "open",
        (QuestionStatus::NotAsked, _) => "not_asked",
    }
}

fn roll_up<'a>(id: &'a str, name: &str, measured: &Measured) -> RollUpData<'a> {
    let numbers = &measured.roll_up;

    RollUpData {
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
