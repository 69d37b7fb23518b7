//! Measures the agreement of the votes of a round: medians, consensus, class and flags. Pure functions over counts; none of them records
//! anything, and none yields NaN or infinity for any counts.

use crate::assessment::Counts;
use crate::questionnaire::{AgreementThresholds, Level};

/// The lower median: the vote at `floor((N - 1) / 2)` of the sorted ones; `None` without votes.
pub(crate) fn lower_median(levels: &[u32]) -> Option<Level> {
    let valid: u64 = levels.iter().map(|count| u64::from(*count)).sum();

    median_of(levels, valid)
}

/// The lower median of levels with `count` votes in all.
fn median_of(levels: &[u32], valid: u64) -> Option<Level> {
    let wanted = valid.checked_sub(1)? / 2;
    let mut seen = 0;

    let position = levels.iter().position(|count| {
        seen += u64::from(*count);

        seen > wanted
    });

    position.map(Level::at)
}

/// The lowest and the highest level that has a vote; `None` without votes.
pub(crate) fn span(levels: &[u32]) -> Option<(Level, Level)> {
    let lowest = levels.iter().position(|count| *count > 0)?;
    let highest = levels.iter().rposition(|count| *count > 0)?;

    Some((Level::at(lowest), Level::at(highest)))
}

/// The distance between the highest and the lowest level that has a vote, in levels; `None` without votes.
pub(crate) fn range(levels: &[u32]) -> Option<usize> {
    span(levels).map(|(lowest, highest)| lowest.steps_to(highest))
}

/// Consensus, 0 to 1: 1 when all votes are equal, 0 when they split evenly between the two ends.
///
/// `1 + sum p_c * log2(1 - |c - m| / d)` over the levels with votes, `m` their mean, `d` the width of the scale. Source: Tastle and
/// Wierman, "Consensus and dissention: a measure of ordinal dispersion" (2007). `None` without votes or with fewer than two levels.
pub(crate) fn consensus(levels: &[u32]) -> Option<f64> {
    let width = levels.len().checked_sub(1).filter(|width| *width > 0)? as f64;
    let valid: f64 = levels.iter().map(|count| f64::from(*count)).sum();

    // All votes equal is exactly 1, also at an end of the scale, where the formula would take the logarithm of rounding errors.
    match range(levels)? {
        0 => return Some(1.0),
        distance => debug_assert!(distance < levels.len()),
    }

    let votes = || levels.iter().enumerate().filter(|(_, count)| **count > 0);
    let mean = votes()
        .map(|(level, count)| level as f64 * f64::from(*count))
        .sum::<f64>()
        / valid;
    let sum: f64 = votes()
        .map(|(level, count)| {
            let closeness = 1.0 - (level as f64 - mean).abs() / width;

            f64::from(*count) / valid * closeness.log2()
        })
        .sum();

    Some((1.0 + sum).clamp(0.0, 1.0))
}

/// Agreement A, -1 (two ends) over 0 (uniform) to 1 (one level). Source: van der Eijk, "Measuring agreement in ordered rating
/// scales" (2001). `None` without votes or with fewer than two levels.
pub(crate) fn agreement(levels: &[u32]) -> Option<f64> {
    if levels.len() < 2 {
        return None;
    }

    let valid: u64 = levels.iter().map(|count| u64::from(*count)).sum();
    let mut sum = 0.0;
    let mut ground = 0;

    if valid == 0 {
        return None;
    }

    // The frequencies are peeled into layers of equal height; each layer is a pattern of ones and zeros.
    while let Some(top) = levels.iter().copied().filter(|count| *count > ground).min() {
        let ones = levels.iter().filter(|count| **count > ground).count();
        let weight = (ones as u64 * u64::from(top - ground)) as f64 / valid as f64;
        sum += weight * agreement_of_layer(levels, ground, ones);
        ground = top;
    }

    Some(sum.clamp(-1.0, 1.0))
}

/// The layer above a height: a level is 1 in it if it has more votes than that.
fn agreement_of_layer(counts: &[u32], ground: u32, ones: usize) -> f64 {
    let levels = counts.len();

    if ones == 1 {
        return 1.0;
    }

    // A zero makes a pair of ones on one of its sides one-sided, and a pair around it two-sided.
    let (mut one_side, mut two_sides, mut before) = (0, 0, 0);

    for count in counts {
        if *count > ground {
            before += 1;
        } else {
            let after = ones - before;
            one_side += pairs(before) + pairs(after);
            two_sides += before * after;
        }
    }

    let unimodality = if one_side + two_sides == 0 || levels < 3 {
        0.0
    } else {
        let (one_side, two_sides) = (one_side as f64, two_sides as f64);
        let (k1, k2) = ((levels - 1) as f64, (levels - 2) as f64);

        (k2 * one_side - k1 * two_sides) / (k2 * (one_side + two_sides))
    };

    unimodality * (1.0 - (ones - 1) as f64 / (levels - 1) as f64)
}

fn pairs(of: usize) -> usize {
    of * of.saturating_sub(1) / 2
}

/// The class of agreement of a round.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Class {
    /// No votes.
    None,
    /// Too few votes to compare.
    TooFew,
    Agree,
    /// The votes differ enough to discuss them.
    Discuss,
    /// The votes are split.
    Split,
}

/// A remarkable pattern in a round.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Flag {
    /// Nearly all votes are close together, and one is far away.
    Outlier,
    /// Many votes are "don't know".
    ManyDontKnow,
    /// The medians of two groups are far apart.
    GroupGap,
}

/// The measures of a round.
#[derive(Debug, Clone, PartialEq)]
pub struct Measures {
    pub class: Class,
    /// The flags, in a fixed order.
    pub flags: Vec<Flag>,
    pub lower_median: Option<Level>,
    /// The lowest and the highest level that has a vote.
    pub span: Option<(Level, Level)>,
    /// Distance between these, in levels.
    pub range: Option<usize>,
    /// Consensus, 0 to 1.
    pub consensus: Option<f64>,
    /// Agreement A, -1 to 1.
    pub agreement: Option<f64>,
    /// Distance between the lowest and the highest median of the groups with at least two votes.
    pub group_gap: Option<usize>,
}

/// Measures for display, in hundredths rounded down, so that no threshold seems reached when it is not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DisplayedMeasures {
    /// Consensus, 0 to 100.
    pub consensus: Option<i64>,
    /// Agreement A, -100 to 100.
    pub agreement: Option<i64>,
}

impl Measures {
    /// The measures for display.
    pub fn shown(&self) -> DisplayedMeasures {
        // A millionth is added first, since the binary form of 0.75 may be slightly less.
        let floored = |value: f64| ((value + 1e-6) * 100.0).floor() as i64;

        DisplayedMeasures {
            consensus: self.consensus.map(floored),
            agreement: self.agreement.map(floored),
        }
    }
}

/// Counts of one group's votes, computed once: a long questionnaire has tens of thousands of such groups.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct GroupTally {
    /// Votes for a level.
    pub valid: u32,
    /// All votes, abstentions included.
    pub cast: u32,
    /// Their lower median; see [`lower_median`].
    pub median: Option<Level>,
}

impl GroupTally {
    /// Tallies the votes of a group.
    pub(crate) fn of(counts: &Counts) -> Self {
        let valid = counts.valid();

        Self {
            valid,
            cast: valid + counts.dont_know + counts.not_applicable + counts.abstain,
            median: median_of(&counts.levels, valid.into()),
        }
    }
}

/// On two levels: the least share of the valid views on one side that is Agree, and below which they are split, in percent. Two of three
/// are not split, and neither are eleven of twelve; the measures of longer scales say nothing there.
pub(crate) const AGREE_PERCENT: u32 = 80;
pub(crate) const SPLIT_PERCENT: u32 = 65;

/// Measures a round by all its votes, which are the [`total`] of its groups, and by those of each group.
pub(crate) fn measure(
    all: &Counts,
    groups: &[GroupTally],
    thresholds: &AgreementThresholds,
) -> Measures {
    let group_gap = gap(groups.iter().filter(|group| group.valid >= OWN_ROW));
    let mut measures = Measures {
        class: Class::None,
        flags: Vec::new(),
        lower_median: lower_median(&all.levels),
        span: span(&all.levels),
        range: range(&all.levels),
        consensus: consensus(&all.levels),
        agreement: agreement(&all.levels),
        group_gap,
    };
    measures.class = class(&measures, group_gap, all, thresholds);
    measures.flags = flags(&measures, all, thresholds);

    measures
}

/// The distance between the lowest and the highest median of these groups, in levels; `None` if none has a median.
fn gap<'a>(groups: impl Iterator<Item = &'a GroupTally>) -> Option<usize> {
    let medians = groups.filter_map(|group| group.median);
    let ends = medians.fold(None, |ends, median| match ends {
        None => Some((median, median)),
        Some((lowest, highest)) => Some((median.min(lowest), median.max(highest))),
    });

    ends.map(|(lowest, highest): (Level, Level)| lowest.steps_to(highest))
}

/// On two levels: the class by the share of the views on the side that has more of them.
fn class_of_two(valid: u32, levels: &[u32]) -> Class {
    let most = u64::from(levels.iter().copied().max().unwrap_or_default());
    let is_from = |percent: u32| most * 100 >= u64::from(valid) * u64::from(percent);

    if is_from(AGREE_PERCENT) {
        Class::Agree
    } else if !is_from(SPLIT_PERCENT) {
        Class::Split
    } else {
        Class::Discuss
    }
}

fn class(
    measures: &Measures,
    group_gap: Option<usize>,
    all: &Counts,
    thresholds: &AgreementThresholds,
) -> Class {
    let (valid, cast) = (all.valid(), all.cast());
    let distances = thresholds.distances(all.levels.len());
    let (Some(consensus), Some(agreement), Some(range)) =
        (measures.consensus, measures.agreement, measures.range)
    else {
        return if cast == 0 {
            Class::None
        } else {
            Class::TooFew
        };
    };
    let gap = group_gap.unwrap_or(0);

    let is_wide = consensus < thresholds.split_consensus || agreement < thresholds.split_agreement;

    if valid < thresholds.minimum_votes {
        Class::TooFew
    } else if all.levels.len() == 2 {
        class_of_two(valid, &all.levels)
    } else if is_wide && range > 1 {
        // Views on two neighbouring levels are never split.
        Class::Split
    } else if consensus >= thresholds.agree_consensus
        && range <= usize::from(distances.agree_range)
        && gap <= usize::from(distances.agree_gap)
    {
        Class::Agree
    } else {
        Class::Discuss
    }
}

fn flags(measures: &Measures, all: &Counts, thresholds: &AgreementThresholds) -> Vec<Flag> {
    let valid = all.valid();
    let distances = thresholds.distances(all.levels.len());
    let near = measures.lower_median.map_or(0, |median| {
        let gap = usize::from(distances.agree_gap);
        let around = median.index().saturating_sub(gap)..=median.index() + gap;
        let near = all
            .levels
            .iter()
            .enumerate()
            .filter(|(level, _)| around.contains(level));

        near.map(|(_, count)| *count).sum::<u32>()
    });
    // Of two levels neither lies far from the other.
    let is_outlier = all.levels.len() > 2
        && near < valid
        && measures
            .range
            .is_some_and(|range| range >= usize::from(distances.outlier_range))
        && f64::from(near) >= thresholds.outlier_share * f64::from(valid);
    let asked = valid + all.dont_know;
    let many_dont_know =
        asked > 0 && f64::from(all.dont_know) >= thresholds.unknown_share * f64::from(asked);
    let is_gap = measures
        .group_gap
        .is_some_and(|gap| gap >= usize::from(distances.group_gap));
    let flags = [
        (is_outlier, Flag::Outlier),
        (many_dont_know, Flag::ManyDontKnow),
        (is_gap, Flag::GroupGap),
    ];

    flags
        .into_iter()
        .filter(|(is_raised, _)| *is_raised)
        .map(|(_, flag)| flag)
        .collect()
}

/// A row of a distribution for other readers than the group itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Folded {
    /// The group's position; `None` is the row "others", or the total if it is the only row.
    pub group: Option<usize>,
    pub counts: Counts,
}

/// All votes of a round.
pub(crate) fn total<'a>(groups: impl Iterator<Item = &'a Counts>, levels: usize) -> Counts {
    let mut all = Counts::none(levels);

    for group in groups {
        all.add(group);
    }

    all
}

/// The least valid views of a group with a row of its own in the room, on the laptop and on the wall.
const OWN_ROW: u32 = 2;
/// The least valid views of a group, and of a round, of which an output tells a figure.
pub(crate) const TOLD: u32 = 3;

/// Which groups have a row of their own in the room, in the order of the groups.
///
/// Groups with fewer than two valid views go to "others"; "don't know", "not applicable" and abstentions make no group large
/// enough. If "others" then has votes, but fewer than two valid views, the smallest other group joins it; if one row is left,
/// only the total is shown, and no group has a row.
pub(crate) fn has_own_row(groups: &[GroupTally]) -> Vec<bool> {
    let mut own: Vec<bool> = groups.iter().map(|group| group.valid >= OWN_ROW).collect();
    let has_votes = |own: &[bool]| {
        groups
            .iter()
            .zip(own)
            .any(|(group, own)| !own && group.cast > 0)
    };

    while has_votes(&own) && rest(groups, &own) < OWN_ROW && join_smallest(groups, &mut own) {}

    let rows = own.iter().filter(|own| **own).count() + usize::from(has_votes(&own));

    if rows <= 1 {
        own.fill(false);
    }

    own
}

/// Of which groups an output tells the lower median, and with counts a row, in the order of the groups.
///
/// A group needs three valid views. Where views are left over from smaller groups, the smallest of the told groups join
/// them until the rest has at least two views more than twice the number of told groups. Each told median can account for one
/// view on its side of the round's median, and half of the rest for itself: so median and range of the round together with the
/// told medians never settle every view of the rest. What is told depends on how many views there are, never on what they say.
///
/// All that is told is the same however the views of the rest are dealt out among its groups; so if the views of a small group
/// follow from it at all, all views of the rest were alike.
pub(crate) fn is_told(groups: &[GroupTally]) -> Vec<bool> {
    let mut told: Vec<bool> = groups.iter().map(|group| group.valid >= TOLD).collect();
    let is_safe = |told: &[bool]| {
        let count = told.iter().filter(|told| **told).count();

        match rest(groups, told) {
            0 => true,
            rest => rest as usize >= 2 * count + 2,
        }
    };

    while !is_safe(&told) && join_smallest(groups, &mut told) {}

    told
}

/// The valid views of the groups without a row of their own.
fn rest(groups: &[GroupTally], own: &[bool]) -> u32 {
    let rest = groups.iter().zip(own).filter(|(_, own)| !**own);

    rest.map(|(group, _)| group.valid).sum()
}

/// Takes its row from the smallest group that has one, the first of equal ones; `false` if none has one.
fn join_smallest(groups: &[GroupTally], own: &mut [bool]) -> bool {
    let smallest = (0..groups.len())
        .filter(|group| own[*group])
        .min_by_key(|group| groups[*group].valid);

    smallest.is_some_and(|smallest| {
        own[smallest] = false;

        true
    })
}

/// The levels of a round as an output tells them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ToldLevels {
    /// There are fewer than three valid views.
    Nothing,
    /// All views are alike.
    Agreed(Level),
    /// They differ.
    Spread {
        /// Their lower median.
        median: Level,
        /// The lowest and the highest level that has a view.
        span: (Level, Level),
    },
}

/// What an output tells of a round as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Told {
    /// The class. The gap between groups counts for it only as far as their medians are told, so that it gives away no
    /// other.
    pub class: Class,
    pub levels: ToldLevels,
}

/// What an output tells of a round with these measures: `told` are the tallies of the groups whose medians it tells.
pub(crate) fn told<'a>(
    measures: &Measures,
    all: &Counts,
    told: impl Iterator<Item = &'a GroupTally>,
    thresholds: &AgreementThresholds,
) -> Told {
    let valid = all.valid();

    let (Some(median), Some(span), true) = (measures.lower_median, measures.span, valid >= TOLD)
    else {
        return Told {
            class: Class::TooFew,
            levels: ToldLevels::Nothing,
        };
    };

    Told {
        class: class(measures, gap(told), all, thresholds),
        levels: if span.0 == span.1 {
            ToldLevels::Agreed(median)
        } else {
            ToldLevels::Spread { median, span }
        },
    }
}

/// Folds small groups for the room; see [`has_own_row`]. Groups without votes have no row.
pub(crate) fn fold(groups: &[Counts], levels: usize) -> Vec<Folded> {
    let tallies: Vec<GroupTally> = groups.iter().map(GroupTally::of).collect();

    fold_by(&has_own_row(&tallies), groups, levels)
}

/// Folds groups for an output with counts; see [`is_told`]. Groups without votes have no row.
pub(crate) fn fold_for_outputs(groups: &[Counts], levels: usize) -> Vec<Folded> {
    let tallies: Vec<GroupTally> = groups.iter().map(GroupTally::of).collect();

    fold_by(&is_told(&tallies), groups, levels)
}

/// The rows of the groups that have one of their own, and one of all the others together.
fn fold_by(own: &[bool], groups: &[Counts], levels: usize) -> Vec<Folded> {
    let (shown, folded): (Vec<usize>, Vec<usize>) =
        (0..groups.len()).partition(|group| own[*group]);
    let others = total(folded.into_iter().map(|group| &groups[group]), levels);
    let mut rows: Vec<Folded> = shown
        .into_iter()
        .map(|group| Folded {
            group: Some(group),
            counts: groups[group].clone(),
        })
        .collect();

    if others.cast() > 0 {
        rows.push(Folded {
            group: None,
            counts: others,
        });
    }

    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    use proptest::prelude::*;

    fn of(levels: &[u32]) -> Measures {
        let counts = Counts {
            levels: levels.into(),
            ..Counts::default()
        };

        of_groups(&[counts], levels.len())
    }

    fn of_groups(groups: &[Counts], levels: usize) -> Measures {
        let all = total(groups.iter(), levels);
        let tallies: Vec<GroupTally> = groups.iter().map(GroupTally::of).collect();

        measure(&all, &tallies, &AgreementThresholds::default())
    }

    fn near(value: Option<f64>, expected: f64) {
        let value = value.unwrap();

        assert!((value - expected).abs() < 1e-6, "{value} is not {expected}");
    }

    /// Votes a level, lower median, range, consensus, agreement A, class, flags.
    type Case<'a> = (&'a [u32], usize, usize, f64, f64, Class, &'a [Flag]);

    #[test]
    fn the_method_s_table_of_distributions() {
        use Class::{Agree, Discuss, Split};

        let outlier: &[Flag] = &[Flag::Outlier];
        let cases: [Case<'_>; 10] = [
            (&[0, 0, 7, 0, 0], 2, 0, 1.0, 1.0, Agree, &[]),
            (&[0, 1, 5, 3, 0], 2, 2, 0.791_754, 0.722_222, Agree, &[]),
            (&[0, 0, 1, 6, 1], 3, 2, 0.896_241, 0.8125, Agree, &[]),
            (&[0, 4, 4, 0, 0], 1, 1, 0.807_355, 0.75, Agree, &[]),
            (
                &[1, 2, 4, 1, 1],
                2,
                4,
                0.626_483,
                0.388_889,
                Discuss,
                outlier,
            ),
            (
                &[1, 0, 0, 6, 0],
                3,
                3,
                0.647_654,
                0.595_238,
                Discuss,
                outlier,
            ),
            (&[0, 5, 0, 5, 0], 1, 2, 0.584_963, 0.166_667, Split, &[]),
            (&[2, 2, 2, 2, 2], 2, 4, 0.433_985, 0.0, Split, &[]),
            (&[3, 1, 0, 1, 3], 1, 4, 0.146_241, -0.569_444, Split, &[]),
            (&[4, 0, 0, 0, 4], 0, 4, 0.0, -1.0, Split, &[]),
        ];

        for (levels, median, range, consensus, agreement, class, flags) in cases {
            let measures = of(levels);

            assert_eq!(
                (measures.lower_median, measures.range),
                (Some(Level::at(median)), Some(range)),
                "{levels:?}"
            );
            near(measures.consensus, consensus);
            near(measures.agreement, agreement);
            assert_eq!(
                (measures.class, measures.flags.as_slice()),
                (class, flags),
                "{levels:?}"
            );
        }
    }

    #[test]
    fn the_published_vectors() {
        let frequencies = [30, 40, 210, 130, 530, 50, 10];

        near(consensus(&frequencies), 0.725_687_6);
        near(agreement(&frequencies), 0.611_333_3);

        // Published to two decimals.
        let given = agreement(&[2, 0, 1, 1]).unwrap();
        assert!((given - 0.08).abs() < 0.005, "{given}");
    }

    #[test]
    fn groups_that_stand_apart_are_flagged() {
        let group = |levels: [u32; 5], dont_know| Counts {
            levels: levels.as_slice().into(),
            dont_know,
            ..Counts::default()
        };
        let groups = [
            group([0, 0, 1, 3, 1], 0),
            group([0, 1, 2, 0, 0], 0),
            group([0, 0, 1, 1, 0], 0),
            group([0, 2, 1, 0, 0], 2),
        ];
        let measures = of_groups(&groups, 5);

        assert_eq!(
            (measures.lower_median, measures.group_gap),
            (Some(Level(2)), Some(2))
        );
        near(measures.consensus, 0.684_989);
        near(measures.agreement, 0.5);
        assert_eq!(
            (measures.class, measures.flags),
            (Class::Discuss, vec![Flag::Outlier, Flag::GroupGap])
        );
    }

    #[test]
    fn a_group_of_one_makes_no_gap() {
        let group = |levels: [u32; 5]| Counts {
            levels: levels.as_slice().into(),
            ..Counts::default()
        };
        let groups = [group([0, 0, 0, 4, 0]), group([1, 0, 0, 0, 0])];
        let measures = of_groups(&groups, 5);

        assert_eq!(measures.group_gap, Some(0));
    }

    #[test]
    fn no_votes_are_a_state_of_their_own() {
        assert_eq!(of(&[0, 0, 0, 0, 0]).class, Class::None);
        assert_eq!(of(&[0, 1, 1, 0, 0]).class, Class::TooFew);

        let only_unknown = Counts {
            dont_know: 4,
            ..Counts::none(5)
        };
        let measures = of_groups(&[only_unknown], 5);
        assert_eq!(
            (measures.class, measures.flags),
            (Class::TooFew, vec![Flag::ManyDontKnow])
        );
        assert_eq!((measures.consensus, measures.lower_median), (None, None));
    }

    #[test]
    fn folding_by_hand() {
        let group = |votes: u32| Counts {
            levels: smallvec::smallvec![0, votes, 0],
            ..Counts::default()
        };
        let cast = |folded: Vec<Folded>| -> Vec<(Option<usize>, u32)> {
            let rows = folded.into_iter();

            rows.map(|row| (row.group, row.counts.cast())).collect()
        };
        let rows = |sizes: &[u32]| {
            let groups: Vec<Counts> = sizes.iter().map(|votes| group(*votes)).collect();

            cast(fold(&groups, 3))
        };

        assert_eq!(rows(&[3, 2, 4]), [(Some(0), 3), (Some(1), 2), (Some(2), 4)]);
        assert_eq!(rows(&[3, 1, 1, 4]), [(Some(0), 3), (Some(3), 4), (None, 2)]);
        assert_eq!(rows(&[3, 1, 2, 4]), [(Some(0), 3), (Some(3), 4), (None, 3)]);
        assert_eq!(rows(&[3, 1]), [(None, 4)]);
        assert_eq!(rows(&[3, 0]), [(None, 3)]);
        assert_eq!(rows(&[0, 0]), []);

        // Abstentions and "don't know" make no group large enough.
        let silent = |valid: u32, dont_know: u32, abstain: u32| Counts {
            dont_know,
            abstain,
            ..group(valid)
        };
        let folded = |groups: &[Counts]| cast(fold(groups, 3));
        assert_eq!(folded(&[silent(1, 0, 1), group(3)]), [(None, 5)]);
        assert_eq!(
            folded(&[silent(1, 4, 0), group(3), group(2)]),
            [(Some(1), 3), (None, 7)]
        );
        assert_eq!(
            folded(&[silent(0, 2, 0), group(3), group(4)]),
            [(Some(2), 4), (None, 5)]
        );
    }

    #[test]
    fn classes_and_flags_fit_every_number_of_levels() {
        let cases: [(&[u32], Class, &[Flag]); 13] = [
            // Two levels: by the share of one side alone.
            (&[11, 1], Class::Agree, &[]),
            (&[4, 1], Class::Agree, &[]),
            (&[79, 21], Class::Discuss, &[]),
            (&[13, 7], Class::Discuss, &[]),
            (&[64, 36], Class::Split, &[]),
            (&[1, 1], Class::TooFew, &[]),
            // Half and half on neighbours is no split, on the ends it is.
            (&[6, 6, 0], Class::Discuss, &[]),
            (&[6, 0, 6], Class::Split, &[]),
            (&[0, 6, 6, 0], Class::Discuss, &[]),
            // Somebody far from nine who are near: of three levels, of ten, of twelve.
            (&[9, 0, 1], Class::Split, &[Flag::Outlier]),
            // Two camps two apart on ten levels lie closer than neighbours of five.
            (&[0, 0, 0, 6, 0, 6, 0, 0, 0, 0], Class::Agree, &[]),
            (
                &[0, 9, 0, 0, 0, 0, 0, 0, 1, 0],
                Class::Discuss,
                &[Flag::Outlier],
            ),
            (
                &[9, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0],
                Class::Discuss,
                &[Flag::Outlier],
            ),
        ];

        for (votes, class, flags) in cases {
            let measures = of(votes);

            assert_eq!(measures.class, class, "{votes:?}: {measures:?}");
            assert_eq!(measures.flags, flags, "{votes:?}");
        }
    }

    #[test]
    fn medians_of_two_levels_that_differ_are_a_gap_between_groups() {
        let group = |levels: [u32; 2]| Counts {
            levels: levels.as_slice().into(),
            ..Counts::default()
        };
        let measures = of_groups(&[group([9, 0]), group([0, 2])], 2);

        assert_eq!(measures.class, Class::Agree);
        assert_eq!(measures.flags, [Flag::GroupGap]);
    }

    #[test]
    fn outputs_tell_groups_of_three_where_the_rest_is_large_enough() {
        let told = |sizes: &[u32]| -> Vec<usize> {
            let groups: Vec<GroupTally> = sizes
                .iter()
                .map(|valid| GroupTally {
                    valid: *valid,
                    cast: valid + 3,
                    median: Some(Level(0)),
                })
                .collect();
            let told = is_told(&groups);

            (0..sizes.len()).filter(|group| told[*group]).collect()
        };

        assert_eq!(told(&[3, 4, 5]), [0, 1, 2]);
        assert_eq!(told(&[3, 0, 5]), [0, 2]);
        // One view is left: two are needed, and two for each told group.
        assert_eq!(told(&[1, 5, 6, 7]), [2, 3]);
        assert_eq!(told(&[3, 3, 2, 2, 2, 1]), [0, 1]);
        assert_eq!(told(&[2, 3, 4, 5, 5, 6]), [3, 4, 5]);
        assert!(told(&[1, 3]).is_empty());
        assert!(told(&[2, 4]).is_empty());
        assert!(told(&[2, 2, 2]).is_empty());
    }

    /// What an output tells of a round, and nothing else of it.
    fn told_of(groups: &[Counts], levels: usize) -> (Told, Vec<Option<Level>>) {
        let thresholds = AgreementThresholds::default();
        let all = total(groups.iter(), levels);
        let tallies: Vec<GroupTally> = groups.iter().map(GroupTally::of).collect();
        let own = is_told(&tallies);
        let shown = tallies.iter().zip(&own).filter(|(_, own)| **own);
        let whole = told(
            &measure(&all, &tallies, &thresholds),
            &all,
            shown.map(|(tally, _)| tally),
            &thresholds,
        );
        let medians = tallies.iter().zip(&own);

        (
            whole,
            medians
                .map(|(tally, own)| tally.median.filter(|_| *own))
                .collect(),
        )
    }

    /// Every distribution of so many views over so many levels.
    fn distributions(views: u32, levels: usize) -> Vec<Counts> {
        let mut all = vec![(Vec::new(), views)];

        for level in 0..levels {
            let is_last = level + 1 == levels;
            let step = |(counts, left): (Vec<u32>, u32)| {
                let least = if is_last { left } else { 0 };

                (least..=left).map(move |count| {
                    let mut counts = counts.clone();
                    counts.push(count);

                    (counts, left - count)
                })
            };
            all = all.into_iter().flat_map(step).collect();
        }

        all.into_iter()
            .map(|(counts, _)| Counts {
                levels: counts.into(),
                ..Counts::default()
            })
            .collect()
    }

    /// Every round of groups of these sizes.
    fn every_round(sizes: &[u32], levels: usize) -> Vec<Vec<Counts>> {
        let mut all = vec![Vec::new()];

        for size in sizes {
            let own = distributions(*size, levels);
            let step = |round: Vec<Counts>| {
                let own = own.clone().into_iter();

                own.map(move |counts| [round.clone(), vec![counts]].concat())
            };
            all = all.into_iter().flat_map(step).collect();
        }

        all
    }

    /// The views of small groups that follow from what some round of groups of these sizes tells, though not all are of one
    /// mind; with each the views of the rest. `tells` writes down what is told.
    fn given_away(
        sizes: &[u32],
        levels: usize,
        tells: impl Fn(&Told, &[Option<Level>]) -> String,
    ) -> Vec<(Counts, Counts)> {
        use std::collections::HashMap;

        let mut seen: HashMap<String, (Vec<Option<Counts>>, Counts)> = HashMap::new();

        for round in every_round(sizes, levels) {
            let (whole, medians) = told_of(&round, levels);

            if matches!(whole.levels, ToldLevels::Agreed(_)) || sizes.iter().sum::<u32>() < TOLD {
                continue;
            }

            let small = || round.iter().map(|own| (own.valid() < TOLD).then_some(own));
            let rest = round
                .iter()
                .zip(&medians)
                .filter(|(_, told)| told.is_none());
            let rest = total(rest.map(|(counts, _)| counts), levels);
            let known = seen.entry(tells(&whole, &medians));
            let (known, _) = known.or_insert_with(|| {
                let known = small().map(Option::<&Counts>::cloned);

                (known.collect(), rest)
            });

            for (known, own) in known.iter_mut().zip(small()) {
                if known.as_ref() != own {
                    *known = None;
                }
            }
        }

        let follows = seen.into_values().flat_map(|(known, rest)| {
            let known = known.into_iter().flatten();

            known.map(move |counts| (counts, rest.clone()))
        });

        follows.collect()
    }

    /// Sizes of groups and numbers of levels; of each every round is tried.
    const SMALL_ROUNDS: [(&[u32], usize); 14] = [
        (&[1, 2], 5),
        (&[1, 3], 5),
        (&[2, 3], 5),
        (&[1, 4], 5),
        (&[2, 4], 5),
        (&[1, 1, 1], 5),
        (&[1, 1, 3], 5),
        (&[1, 2, 3], 4),
        (&[1, 3, 3], 4),
        (&[2, 2, 3], 4),
        (&[2, 3, 3], 3),
        (&[1, 2, 2, 3], 3),
        (&[2, 2, 2, 3], 3),
        (&[1, 1, 2, 4], 3),
    ];

    /// Somebody who knows how many gave a view in each group reads median, range and told medians: every view of a small group
    /// might have been another.
    #[test]
    fn no_view_of_a_small_group_follows_from_the_medians_and_the_range() {
        for (sizes, levels) in SMALL_ROUNDS {
            let found = given_away(sizes, levels, |whole, medians| {
                format!("{:?} {medians:?}", whole.levels)
            });

            assert!(found.is_empty(), "{sizes:?} of {levels}: {:?}", found[0]);
        }
    }

    /// With the class beside them, one thing can follow: that all views beside the told groups were of one mind.
    #[test]
    fn what_follows_of_a_small_group_is_at_most_that_all_beside_the_told_groups_were_of_one_mind() {
        for (sizes, levels) in SMALL_ROUNDS {
            let found = given_away(sizes, levels, |whole, medians| {
                format!("{whole:?} {medians:?}")
            });

            for (own, rest) in found {
                assert_eq!(
                    range(&rest.levels),
                    Some(0),
                    "{sizes:?}: {own:?} of {rest:?}"
                );
                assert!(rest.valid() >= TOLD, "{sizes:?}: {rest:?}");
            }
        }
    }

    fn counts(levels: usize) -> impl Strategy<Value = Counts> {
        let votes = prop_oneof![6 => 0..4_u32, 1 => 0..100_000_u32];

        (
            prop::collection::vec(votes, levels),
            0..4_u32,
            0..3_u32,
            0..3_u32,
        )
            .prop_map(|(levels, dont_know, not_applicable, abstain)| Counts {
                levels: levels.into(),
                dont_know,
                not_applicable,
                abstain,
            })
    }

    fn round() -> impl Strategy<Value = (usize, Vec<Counts>)> {
        (2..=12_usize)
            .prop_flat_map(|levels| (Just(levels), prop::collection::vec(counts(levels), 0..8)))
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(4_000))]

        #[test]
        fn no_measure_is_ever_out_of_its_range((levels, groups) in round()) {
            let measures = of_groups(&groups, levels);

            prop_assert!(measures.consensus.is_none_or(|value| (0.0..=1.0).contains(&value)));
            prop_assert!(measures.agreement.is_none_or(|value| (-1.0..=1.0).contains(&value)));
            prop_assert_eq!(measures.consensus.is_some(), groups.iter().any(|group| group.valid() > 0));
        }

        #[test]
        fn dont_know_never_moves_a_median((levels, mut groups) in round(), more in 1..9_u32) {
            let before = of_groups(&groups, levels);

            for group in &mut groups {
                group.dont_know += more;
                group.abstain += more;
            }

            let after = of_groups(&groups, levels);
            prop_assert_eq!(before.lower_median, after.lower_median);
            prop_assert_eq!(before.consensus, after.consensus);
        }

        #[test]
        fn folding_leaves_no_row_of_one_and_loses_no_vote((levels, groups) in round()) {
            let cast: u32 = groups.iter().map(Counts::cast).sum();

            for (rows, least) in [(fold(&groups, levels), 2), (fold_for_outputs(&groups, levels), 3)] {
                prop_assert_eq!(rows.iter().map(|row| row.counts.cast()).sum::<u32>(), cast);
                prop_assert!(rows.iter().all(|row| row.group.is_none() || row.counts.valid() >= least));
            }

            let rows = fold(&groups, levels);
            prop_assert!(rows.len() <= 1 || rows.iter().all(|row| row.counts.valid() >= 2));
        }
    }
}
