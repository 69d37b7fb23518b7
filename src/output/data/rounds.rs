//! The revealed rounds of a question as data. Sealed rounds are left out, and small groups are folded.

use crate::agreement::{Class, Flag, Folded, lower_median};
use crate::assessment::VotingMethod;
use crate::locale::Locale;
use crate::output::audience::QuestionView;
use crate::questionnaire::{Group, Level, Questionnaire};
use crate::results::ElementResult;

use serde::Serialize;

/// The identifier of the row of small groups.
pub(crate) const OTHERS: &str = "others";

/// The thresholds of classes and flags.
#[derive(Debug, Serialize)]
pub(crate) struct Thresholds {
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
    /// The thresholds of a questionnaire.
    pub(crate) fn new(questionnaire: &Questionnaire) -> Self {
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
pub(crate) struct RoundData<'a> {
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

/// A row of the distribution. The row `others` holds the groups that are too small to show; no measure of groups uses it.
#[derive(Debug, Serialize)]
struct GroupRow<'a> {
    id: &'a str,
    counts: Vec<u32>,
    dont_know: u32,
    lower_median: Option<usize>,
    folded: bool,
}

/// A minority view.
#[derive(Debug, Serialize)]
pub(crate) struct DissentData<'a> {
    group: Option<&'a str>,
    words: &'a str,
}

/// An element as one stakeholder group sees it; without a value if the group has answered too few of its questions.
#[derive(Debug, Serialize)]
pub(crate) struct GroupValue<'a> {
    id: &'a str,
    value: Option<f64>,
    coverage: Option<f64>,
}

/// The revealed rounds of a question, the first one first.
pub(crate) fn of_question<'a>(groups: &'a [Group], asked: &QuestionView<'a>) -> Vec<RoundData<'a>> {
    let rounds = asked.rounds.iter();

    rounds
        .map(|(result, rows)| RoundData {
            number: result.number,
            way: way(result.way),
            class: class(result.measures.class),
            flags: result.measures.flags.iter().copied().map(flag).collect(),
            consensus: result.measures.consensus,
            agreement: result.measures.agreement,
            lower_median: result.measures.lower_median.map(Level::index),
            valid: result.all.valid(),
            dont_know: result.all.dont_know,
            not_applicable: result.all.not_applicable,
            abstain: result.all.abstain,
            groups: rows.iter().map(|row| of_row(groups, row)).collect(),
        })
        .collect()
}

fn of_row<'a>(groups: &'a [Group], row: &Folded) -> GroupRow<'a> {
    let own = row.group.and_then(|position| groups.get(position));

    GroupRow {
        id: own.map_or(OTHERS, |group| &group.id),
        lower_median: own
            .and_then(|_| lower_median(&row.counts.levels))
            .map(Level::index),
        folded: own.is_none(),
        dont_know: row.counts.dont_know,
        counts: row.counts.levels.to_vec(),
    }
}

/// The minority views of a question.
pub(crate) fn dissent<'a>(asked: &QuestionView<'a>) -> Vec<DissentData<'a>> {
    let dissents = asked.dissents.iter();

    dissents
        .map(|dissent| DissentData {
            group: dissent.group.map(|group| group.id.as_str()),
            words: dissent.words,
        })
        .collect()
}

/// How each stakeholder group sees an element.
pub(crate) fn group_values<'a>(groups: &'a [Group], result: &ElementResult) -> Vec<GroupValue<'a>> {
    let groups = groups.iter().zip(&result.groups);

    groups
        .map(|(group, measured)| GroupValue {
            id: &group.id,
            value: measured.reading.value().and(measured.roll_up.value),
            coverage: measured.roll_up.coverage(),
        })
        .collect()
}

/// How a round was entered.
pub(crate) fn way(way: VotingMethod) -> &'static str {
    match way {
        VotingMethod::Sealed => "sealed",
        VotingMethod::Hands => "hands",
    }
}

/// The name of a class for people.
pub(crate) fn class_name(class: Class, locale: &Locale) -> String {
    match class {
        Class::Agree => locale.text("class-agree"),
        Class::Discuss => locale.text("class-discuss"),
        Class::Split => locale.text("class-split"),
        Class::TooFew | Class::None => locale.text("cli-results-too-few"),
    }
}

/// The code of a class in data.
pub(crate) fn class(class: Class) -> &'static str {
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
