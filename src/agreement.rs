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

/// Measures a round by all its votes, which are the [`total`] of its groups, and by those of each group.
pub(crate) fn measure(
    all: &Counts,
    groups: &[GroupTally],
    thresholds: &AgreementThresholds,
) -> Measures {
    let medians = groups
        .iter()
        .filter(|group| group.valid >= 2)
        .filter_map(|group| group.median);
    let group_gap = medians
        .fold(None, |ends, median| match ends {
            None => Some((median, median)),
            Some((lowest, highest)) => Some((median.min(lowest), median.max(highest))),
        })
        .map(|(lowest, highest): (Level, Level)| lowest.steps_to(highest));
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
    measures.class = class(&measures, all.valid(), all.cast(), thresholds);
    measures.flags = flags(&measures, all, thresholds);

    measures
}

fn class(measures: &Measures, valid: u32, cast: u32, thresholds: &AgreementThresholds) -> Class {
    let (Some(consensus), Some(agreement), Some(range)) =
        (measures.consensus, measures.agreement, measures.range)
    else {
        return if cast == 0 {
            Class::None
        } else {
            Class::TooFew
        };
    };
    let gap = measures.group_gap.unwrap_or(0);

    if valid < thresholds.minimum_votes {
        Class::TooFew
    } else if consensus < thresholds.split_consensus || agreement < thresholds.split_agreement {
        Class::Split
    } else if consensus >= thresholds.agree_consensus
        && range <= usize::from(thresholds.agree_range)
        && gap <= usize::from(thresholds.agree_gap)
    {
        Class::Agree
    } else {
        Class::Discuss
    }
}

fn flags(measures: &Measures, all: &Counts, thresholds: &AgreementThresholds) -> Vec<Flag> {
    let valid = all.valid();
    let near = measures.lower_median.map_or(0, |median| {
        let around = median.index().saturating_sub(1)..=median.index() + 1;
        let near = all
            .levels
            .iter()
            .enumerate()
            .filter(|(level, _)| around.contains(level));

        near.map(|(_, count)| *count).sum::<u32>()
    });
    let is_outlier = measures
        .range
        .is_some_and(|range| range >= usize::from(thresholds.outlier_range))
        && f64::from(near) >= thresholds.outlier_share * f64::from(valid);
    let asked = valid + all.dont_know;
    let many_dont_know =
        asked > 0 && f64::from(all.dont_know) >= thresholds.unknown_share * f64::from(asked);
    let is_gap = measures
        .group_gap
        .is_some_and(|gap| gap >= usize::from(thresholds.group_gap));
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

/// Which groups have a row of their own in every distribution for other readers, by the number of votes of each.
///
/// Groups with fewer than two votes ("don't know" included) go to "others"; if "others" then has one vote, the smallest other
/// group joins it; if one row is left, only the total is shown, and no group has a row.
pub(crate) fn has_own_row(groups: &[GroupTally]) -> Vec<bool> {
    let mut own: Vec<bool> = groups.iter().map(|group| group.cast >= 2).collect();
    let others = groups.iter().filter(|group| group.cast == 1).count();

    if others == 1 {
        let smallest = (0..groups.len())
            .filter(|group| own[*group])
            .min_by_key(|group| groups[*group].cast);

        if let Some(smallest) = smallest {
            own[smallest] = false;
        }
    }

    let rows = own.iter().filter(|own| **own).count() + usize::from(others > 0);

    if rows <= 1 {
        own.fill(false);
    }

    own
}

/// Folds small groups so that no row reveals a person's vote; see [`has_own_row`]. Groups without votes have no row.
pub(crate) fn fold(groups: &[Counts], levels: usize) -> Vec<Folded> {
    let tallies: Vec<GroupTally> = groups.iter().map(GroupTally::of).collect();
    let own = has_own_row(&tallies);
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
        let rows = |sizes: &[u32]| -> Vec<(Option<usize>, u32)> {
            let groups: Vec<Counts> = sizes.iter().map(|votes| group(*votes)).collect();

            fold(&groups, 3)
                .into_iter()
                .map(|row| (row.group, row.counts.cast()))
                .collect()
        };

        assert_eq!(rows(&[3, 2, 4]), [(Some(0), 3), (Some(1), 2), (Some(2), 4)]);
        assert_eq!(rows(&[3, 1, 1, 4]), [(Some(0), 3), (Some(3), 4), (None, 2)]);
        assert_eq!(rows(&[3, 1, 2, 4]), [(Some(0), 3), (Some(3), 4), (None, 3)]);
        assert_eq!(rows(&[3, 1]), [(None, 4)]);
        assert_eq!(rows(&[3, 0]), [(None, 3)]);
        assert_eq!(rows(&[0, 0]), []);
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
        (2..=10_usize)
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
            let rows = fold(&groups, levels);
            let cast: u32 = groups.iter().map(Counts::cast).sum();

            prop_assert_eq!(rows.iter().map(|row| row.counts.cast()).sum::<u32>(), cast);
            prop_assert!(rows.len() == 1 || rows.iter().all(|row| row.counts.cast() >= 2));
        }
    }
}
