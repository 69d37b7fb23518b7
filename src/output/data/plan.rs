//! Targets, gaps, evidence and what has moved since the baseline, as data.

use crate::assessment::{Effort, Grade, Horizon, Importance};
use crate::questionnaire::Questionnaire;
use crate::results::{
    BaselineChange, BaselineValue, Covered, EvidenceShare, Gap, Goal, QuestionResult, Rank, Results,
};

use serde::Serialize;

/// The value with all targets reached, in the units of the scale; `reached` is a share from 0 to 1.
#[derive(Debug, Serialize)]
pub(super) struct GoalData {
    value: f64,
    reached: Option<f64>,
}

impl From<Goal> for GoalData {
    fn from(goal: Goal) -> Self {
        Self {
            value: goal.value,
            reached: goal.reached,
        }
    }
}

/// The value in the baseline, and the progress from it to the target.
#[derive(Debug, Serialize)]
pub(super) struct BaselineData {
    value: f64,
    progress: Option<f64>,
}

impl BaselineData {
    /// A value of the baseline with the change since.
    pub(super) fn new(value: BaselineValue, change: Option<BaselineChange>) -> Self {
        Self {
            value: value.value,
            progress: change.and_then(|change| change.progress),
        }
    }
}

/// The resolved questions by the grade of their strongest evidence.
#[derive(Debug, Serialize)]
pub(super) struct EvidenceData {
    resolved: usize,
    a: usize,
    b: usize,
    c: usize,
    d: usize,
    without: usize,
    percent_a_or_b: Option<u32>,
}

impl From<EvidenceShare> for EvidenceData {
    fn from(share: EvidenceShare) -> Self {
        let [a, b, c, d] = share.by_grade;

        Self {
            resolved: share.resolved,
            a,
            b,
            c,
            d,
            without: share.without(),
            percent_a_or_b: share.percent,
        }
    }
}

/// A question in the plan.
#[derive(Debug, Serialize)]
pub(super) struct Planned {
    evidence: Option<&'static str>,
    baseline: Option<u8>,
    target: Option<TargetData>,
    importance: Option<u8>,
    effort: Option<&'static str>,
}

#[derive(Debug, Serialize)]
struct TargetData {
    level: u8,
    horizon: Option<&'static str>,
}

impl From<&QuestionResult> for Planned {
    fn from(question: &QuestionResult) -> Self {
        Self {
            evidence: question.grade.map(Grade::letter),
            baseline: question.before.map(|level| level.0),
            target: question.target.map(|target| TargetData {
                level: target.level.0,
                horizon: target.horizon.map(horizon),
            }),
            importance: question.importance.map(Importance::number),
            effort: question.effort.map(effort),
        }
    }
}

/// The whole plan: the share of all targets that is reached, and every gap by rank.
#[derive(Debug, Serialize)]
pub(super) struct PlanData<'a> {
    percent_reached: Option<u32>,
    without_level: usize,
    gaps: Vec<GapData<'a>>,
}

#[derive(Debug, Serialize)]
struct GapData<'a> {
    question: &'a str,
    from: u8,
    to: u8,
    horizon: Option<&'static str>,
    importance: u8,
    effort: Option<&'static str>,
    priority: f64,
    value_for_effort: f64,
    after: Vec<&'a str>,
}

impl<'a> PlanData<'a> {
    /// The plan of an assessment.
    pub(super) fn new(results: &'a Results) -> Self {
        let questionnaire = results.questionnaire();
        let gaps = results.gaps(Rank::Priority);

        Self {
            percent_reached: results.to_target(),
            without_level: results.unknown_gaps(),
            gaps: gaps
                .iter()
                .map(|gap| GapData::new(gap, questionnaire))
                .collect(),
        }
    }
}

impl<'a> GapData<'a> {
    fn new(gap: &Gap, questionnaire: &'a Questionnaire) -> Self {
        let id = |ordinal: usize| {
            questionnaire
                .question(ordinal)
                .map_or("", |q| q.id.as_str())
        };
        let (priority, value_for_effort) = gap.raw();

        Self {
            question: id(gap.ordinal),
            from: gap.from.0,
            to: gap.to.0,
            horizon: gap.horizon.map(horizon),
            importance: gap.importance.number(),
            effort: gap.effort.map(effort),
            priority,
            value_for_effort,
            after: gap.after.iter().map(|ordinal| id(*ordinal)).collect(),
        }
    }
}

/// Whether the delegation has discussed a point of a checklist.
pub(super) fn covered(covered: Covered) -> &'static str {
    match covered {
        Covered::Whole => "covered",
        Covered::Partly => "partly",
        Covered::Open => "open",
        Covered::NotAsked => "not_asked",
    }
}

fn horizon(horizon: Horizon) -> &'static str {
    match horizon {
        Horizon::Short => "0-6",
        Horizon::Medium => "6-18",
        Horizon::Long => "18-36",
    }
}

fn effort(effort: Effort) -> &'static str {
    match effort {
        Effort::Low => "low",
        Effort::Medium => "medium",
        Effort::High => "high",
    }
}
