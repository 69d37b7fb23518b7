//! What the revealed rounds of a question say, as data. A sealed round is not here, and small groups are folded.

use crate::agreement::{Class, Flag, Folded, lower_median};
use crate::assessment::{Answer, Assessment, Way};
use crate::questionnaire::Questionnaire;
use crate::results::{ElementResult, RoundResult, rounds};

use serde::Serialize;

/// The row of small groups.
const OTHERS: &str = "others";

/// Where the classes and flags begin.
#[derive(Debug, Serialize)]
pub struct Thresholds {
    minimum_votes: u32,
    split_consensus: f64,
    split_agreement: f64,
    agree_consensus: f64,
    agree_range: u8,
    agree_gap: u8,
    outlier_share: f64,
    outlier_range: u8,
    unknown_share: f64,
    group_gap: u8,
}

impl Thresholds {
    /// Those of a questionnaire.
    pub fn new(questionnaire: &Questionnaire) -> Self {
        let limits = &questionnaire.content().agreement;

        Self {
            minimum_votes: limits.minimum_votes,
            split_consensus: limits.split_consensus,
            split_agreement: limits.split_agreement,
            agree_consensus: limits.agree_consensus,
            agree_range: limits.agree_range,
            agree_gap: limits.agree_gap,
            outlier_share: limits.outlier_share,
            outlier_range: limits.outlier_range,
            unknown_share: limits.unknown_share,
            group_gap: limits.group_gap,
        }
    }
}

/// A revealed round. Measures are null where there are no votes for a level.
#[derive(Debug, Serialize)]
pub struct RoundData<'a> {
    number: u8,
    way: &'static str,
    class: &'static str,
    flags: Vec<&'static str>,
    consensus: Option<f64>,
    agreement: Option<f64>,
    lower_median: Option<usize>,
    valid: u32,
    dont_know: u32,
    not_applicable: u32,
    abstain: u32,
    groups: Vec<GroupRow<'a>>,
}

/// A row of the distribution. The row `others` holds the groups that are too small to be shown and enters no measure of groups.
#[derive(Debug, Serialize)]
struct GroupRow<'a> {
    id: &'a str,
    counts: Vec<u32>,
    dont_know: u32,
    lower_median: Option<usize>,
    folded: bool,
}

/// What somebody holds against what is recorded.
#[derive(Debug, Serialize)]
pub struct DissentData<'a> {
    group: Option<&'a str>,
    words: &'a str,
}

/// An element as one stakeholder group sees it; without a value if the group has answered too little of it.
#[derive(Debug, Serialize)]
pub struct GroupValue<'a> {
    id: &'a str,
    value: Option<f64>,
    coverage: Option<f64>,
}

/// The revealed rounds of an answer that count, the first one first.
pub fn of_answer<'a>(
    assessment: &'a Assessment,
    answer: &Answer,
    results: &[RoundResult],
) -> Vec<RoundData<'a>> {
    let rounds = results
        .iter()
        .filter_map(|result| Some((answer.rounds().get(result.id)?, result)));

    rounds
        .map(|(round, result)| RoundData {
            number: result.number,
            way: match result.way {
                Way::Sealed => "sealed",
                Way::Hands => "hands",
            },
            class: class(result.measures.class),
            flags: result.measures.flags.iter().copied().map(flag).collect(),
            consensus: result.measures.consensus,
            agreement: result.measures.agreement,
            lower_median: result.measures.lower_median,
            valid: result.all.valid(),
            dont_know: result.all.dont_know,
            not_applicable: result.all.not_applicable,
            abstain: result.all.abstain,
            groups: rounds::folded(assessment, round)
                .into_iter()
                .map(|row| of_row(assessment, row))
                .collect(),
        })
        .collect()
}

fn of_row(assessment: &Assessment, row: Folded) -> GroupRow<'_> {
    let own = row
        .group
        .and_then(|position| assessment.groups().get(position));

    GroupRow {
        id: own.map_or(OTHERS, |group| &group.id),
        lower_median: own.and_then(|_| lower_median(&row.counts.levels)),
        folded: own.is_none(),
        dont_know: row.counts.dont_know,
        counts: row.counts.levels.into_vec(),
    }
}

/// What is held against what is recorded.
pub fn dissent(answer: &Answer) -> Vec<DissentData<'_>> {
    let dissents = answer.dissents().iter();

    dissents
        .map(|(_, dissent)| DissentData {
            group: dissent.group.as_deref(),
            words: &dissent.words,
        })
        .collect()
}

/// How each stakeholder group sees an element.
pub fn group_values<'a>(assessment: &'a Assessment, result: &ElementResult) -> Vec<GroupValue<'a>> {
    let groups = assessment.groups().iter().zip(&result.groups);

    groups
        .map(|(group, measured)| GroupValue {
            id: &group.id,
            value: measured.reading.value().and(measured.roll_up.value),
            coverage: measured.roll_up.coverage(),
        })
        .collect()
}

fn class(class: Class) -> &'static str {
    match class {
        Class::None => "none",
        Class::TooFew => "too_few",
        Class::Agree => "agree",
        Class::Discuss => "discuss",
        Class::Split => "split",
    }
}

fn flag(flag: Flag) -> &'static str {
    match flag {
        Flag::Outlier => "outlier",
        Flag::ManyDontKnow => "many_dont_know",
        Flag::GroupGap => "group_gap",
    }
}
