//! The revealed rounds of a question as data: what may be told of them, and counts only for the delegation itself, if asked for.

use crate::agreement::{Class, Flag, Folded, Told, ToldLevels};
use crate::assessment::{Voice, VotingMethod};
use crate::locale::Locale;
use crate::output::audience::{DissentHolder, QuestionView, RoundCounts};
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
        let distances = limits.distances(questionnaire.scale().len());

        Self {
            minimum_votes: limits.minimum_votes,
            split_consensus: limits.split_consensus,
            split_agreement: limits.split_agreement,
            agree_consensus: limits.agree_consensus,
            agree_range: distances.agree_range,
            agree_gap: distances.agree_gap,
            outlier_share: limits.outlier_share,
            outlier_range: distances.outlier_range,
            unknown_share: limits.unknown_share,
            group_gap: distances.group_gap,
        }
    }
}

/// A revealed round. Levels are null where fewer than three views are valid.
#[derive(Debug, Serialize)]
pub(crate) struct RoundData<'a> {
    number: u8,
    way: &'static str,
    /// "institution" where one of each institution gave a view.
    #[serde(skip_serializing_if = "Option::is_none")]
    voice: Option<&'static str>,
    /// Why it was held although two rounds counted.
    #[serde(skip_serializing_if = "str::is_empty")]
    reason: &'a str,
    class: &'static str,
    lower_median: Option<usize>,
    /// The lowest and the highest level with a view; null where all views are alike.
    lowest: Option<usize>,
    highest: Option<usize>,
    groups: Vec<GroupMedian<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    counts: Option<CountsData<'a>>,
}

/// The lower median of a group whose median is told.
#[derive(Debug, Serialize)]
struct GroupMedian<'a> {
    id: &'a str,
    lower_median: usize,
}

/// The counts of a round. Measures are null where there are no votes for a level; the flags are those of the round as a whole.
#[derive(Debug, Serialize)]
struct CountsData<'a> {
    flags: Vec<&'static str>,
    consensus: Option<f64>,
    agreement: Option<f64>,
    valid: u32,
    dont_know: u32,
    not_applicable: u32,
    abstain: u32,
    groups: Vec<GroupRow<'a>>,
}

/// A row of the distribution. The row `others` holds the groups whose median is not told.
#[derive(Debug, Serialize)]
struct GroupRow<'a> {
    id: &'a str,
    counts: Vec<u32>,
    dont_know: u32,
    not_applicable: u32,
    abstain: u32,
    folded: bool,
}

/// A minority view; of a group with fewer than three valid views it stands under `others`.
#[derive(Debug, Serialize)]
pub(crate) struct DissentData<'a> {
    group: Option<&'a str>,
    /// The level that it holds.
    #[serde(skip_serializing_if = "Option::is_none")]
    level: Option<usize>,
    words: &'a str,
}

/// A round that is void.
#[derive(Debug, Serialize)]
pub(crate) struct VoidData<'a> {
    number: u8,
    reason: &'a str,
}

/// The rounds of a question that are void.
pub(crate) fn void<'a>(asked: &QuestionView<'a>) -> Vec<VoidData<'a>> {
    let void = asked.void.iter();

    void.map(|round| VoidData {
        number: round.number,
        reason: round.reason,
    })
    .collect()
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
        .map(|round| {
            let (lower_median, span) = levels(round.told);
            let medians = round.medians.iter().filter_map(|(position, median)| {
                Some(GroupMedian {
                    id: &groups.get(*position)?.id,
                    lower_median: median.index(),
                })
            });

            RoundData {
                number: round.number,
                way: way(round.way),
                voice: match round.voice {
                    Voice::Person => None,
                    Voice::Institution => Some("institution"),
                },
                reason: round.reason,
                class: class(round.told),
                lower_median: lower_median.map(Level::index),
                lowest: span.map(|(lowest, _)| lowest.index()),
                highest: span.map(|(_, highest)| highest.index()),
                groups: medians.collect(),
                counts: round
                    .counts
                    .as_ref()
                    .map(|counts| of_counts(groups, counts)),
            }
        })
        .collect()
}

fn of_counts<'a>(groups: &'a [Group], counts: &RoundCounts<'_>) -> CountsData<'a> {
    let RoundCounts { result, rows } = counts;
    // In the room groups count for their gap whose medians are not told.
    let flags = result.measures.flags.iter().copied();
    let flags = flags.filter(|flag| *flag != Flag::GroupGap);

    CountsData {
        flags: flags.map(flag).collect(),
        consensus: result.measures.consensus,
        agreement: result.measures.agreement,
        valid: result.all.valid(),
        dont_know: result.all.dont_know,
        not_applicable: result.all.not_applicable,
        abstain: result.all.abstain,
        groups: rows.iter().map(|row| of_row(groups, row)).collect(),
    }
}

fn of_row<'a>(groups: &'a [Group], row: &Folded) -> GroupRow<'a> {
    let own = row.group.and_then(|position| groups.get(position));

    GroupRow {
        id: own.map_or(OTHERS, |group| &group.id),
        folded: own.is_none(),
        counts: row.counts.levels.to_vec(),
        dont_know: row.counts.dont_know,
        not_applicable: row.counts.not_applicable,
        abstain: row.counts.abstain,
    }
}

/// The lower median of a round as it is told, and its lowest and highest level if its views differ.
pub(crate) fn levels(told: Told) -> (Option<Level>, Option<(Level, Level)>) {
    match told.levels {
        ToldLevels::Nothing => (None, None),
        ToldLevels::Agreed(level) => (Some(level), None),
        ToldLevels::Spread { median, span } => (Some(median), Some(span)),
    }
}

/// The minority views of a question.
pub(crate) fn dissent<'a>(asked: &QuestionView<'a>) -> Vec<DissentData<'a>> {
    let dissents = asked.dissents.iter();

    dissents
        .map(|dissent| DissentData {
            group: match dissent.holder {
                DissentHolder::Nobody => None,
                DissentHolder::Others => Some(OTHERS),
                DissentHolder::Group(group) => Some(&group.id),
            },
            level: dissent.level.map(Level::index),
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

/// The name of a class for people; of views that are all alike it is "agreed".
pub(crate) fn class_name(told: Told, locale: &Locale) -> String {
    match (told.levels, told.class) {
        (ToldLevels::Agreed(_), _) => locale.text("class-agreed"),
        (_, Class::Agree) => locale.text("class-agree"),
        (_, Class::Discuss) => locale.text("class-discuss"),
        (_, Class::Split) => locale.text("class-split"),
        (_, Class::TooFew | Class::None) => locale.text("cli-results-too-few"),
    }
}

/// The code of a class in data; of views that are all alike it is "agreed".
pub(crate) fn class(told: Told) -> &'static str {
    match (told.levels, told.class) {
        (ToldLevels::Agreed(_), _) => "agreed",
        (_, Class::None) => "none",
        (_, Class::TooFew) => "too_few",
        (_, Class::Agree) => "agree",
        (_, Class::Discuss) => "discuss",
        (_, Class::Split) => "split",
    }
}

fn flag(flag: Flag) -> &'static str {
    match flag {
        Flag::Outlier => "outlier",
        Flag::ManyDontKnow => "many_dont_know",
        Flag::GroupGap => "group_gap",
    }
}
