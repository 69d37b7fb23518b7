//! From where on votes agree, are split or stand out: what a questionnaire says, and what follows from its number of levels.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The thresholds of the classes and flags of agreement as a questionnaire gives them; the formulas are in the method.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, from = "Written")]
pub struct AgreementThresholds {
    /// The least valid votes for a comparison.
    pub minimum_votes: u32,
    /// Consensus below this is Split, 0 to 1.
    pub split_consensus: f64,
    /// Agreement A below this is Split, -1 to 1.
    pub split_agreement: f64,
    /// Least consensus of Agree, 0 to 1.
    pub agree_consensus: f64,
    /// Largest range of levels that is Agree; `None` if it follows from the number of levels, as the three below.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "plain")]
    pub agree_range: Option<u8>,
    /// Largest gap between group medians that is Agree.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "plain")]
    pub agree_gap: Option<u8>,
    /// Share of votes near the median from which a far vote is an outlier, 0 to 1.
    pub outlier_share: f64,
    /// Range from which there can be an outlier.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "plain")]
    pub outlier_range: Option<u8>,
    /// Share of "don't know" votes from which the round has a flag, 0 to 1.
    pub unknown_share: f64,
    /// Gap between group medians from which the round has a flag.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "plain")]
    pub group_gap: Option<u8>,
}

/// The same as files have it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    minimum_votes: u32,
    split_consensus: f64,
    split_agreement: f64,
    agree_consensus: f64,
    #[serde(default, deserialize_with = "given")]
    agree_range: Option<u8>,
    #[serde(default, deserialize_with = "given")]
    agree_gap: Option<u8>,
    outlier_share: f64,
    #[serde(default, deserialize_with = "given")]
    outlier_range: Option<u8>,
    unknown_share: f64,
    #[serde(default, deserialize_with = "given")]
    group_gap: Option<u8>,
}

/// A distance that is there, as a number.
fn given<'de, D: Deserializer<'de>>(file: D) -> Result<Option<u8>, D::Error> {
    u8::deserialize(file).map(Some)
}

#[allow(clippy::ref_option, clippy::trivially_copy_pass_by_ref)] // serde gives a reference
fn plain<S: Serializer>(distance: &Option<u8>, file: S) -> Result<S::Ok, S::Error> {
    distance.unwrap_or_default().serialize(file)
}

impl From<Written> for AgreementThresholds {
    /// Files of 0.1.0 hold the distances of five levels for every scale, also where their author gave none: these are not given.
    fn from(written: Written) -> Self {
        let five = LevelDistances::of(5);
        let given = [
            written.agree_range,
            written.agree_gap,
            written.outlier_range,
            written.group_gap,
        ];
        let of_five = [
            five.agree_range,
            five.agree_gap,
            five.outlier_range,
            five.group_gap,
        ];
        let is_given = given != of_five.map(Some);
        let kept = |distance: Option<u8>| distance.filter(|_| is_given);

        Self {
            minimum_votes: written.minimum_votes,
            split_consensus: written.split_consensus,
            split_agreement: written.split_agreement,
            agree_consensus: written.agree_consensus,
            agree_range: kept(written.agree_range),
            agree_gap: kept(written.agree_gap),
            outlier_share: written.outlier_share,
            outlier_range: kept(written.outlier_range),
            unknown_share: written.unknown_share,
            group_gap: kept(written.group_gap),
        }
    }
}

impl Default for AgreementThresholds {
    fn default() -> Self {
        Self {
            minimum_votes: 3,
            split_consensus: 0.6,
            split_agreement: 0.25,
            agree_consensus: 0.75,
            agree_range: None,
            agree_gap: None,
            outlier_share: 0.75,
            outlier_range: None,
            unknown_share: 1.0 / 3.0,
            group_gap: None,
        }
    }
}

/// The distances between levels from which votes agree or stand out, on a scale of a number of levels.
///
/// With `W = K - 1` for `K` levels: the agreed range is the half of `W`, rounded half up; the agreed gap of group medians the
/// fourth part of `W`, rounded down; an outlier needs a range of three fourths of `W`, rounded up; a gap between groups the half
/// of `W`, rounded up. Each is at least 1, and a gap at least one more than the agreed one. Source: docs/method.md.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LevelDistances {
    /// Largest range of levels that is Agree.
    pub agree_range: u8,
    /// Largest gap between group medians that is Agree; so near to the median a vote is no outlier.
    pub agree_gap: u8,
    /// Range from which there can be an outlier.
    pub outlier_range: u8,
    /// Gap between group medians from which the round has a flag.
    pub group_gap: u8,
}

impl LevelDistances {
    /// The distances for a number of levels, at least 2.
    pub fn of(levels: usize) -> Self {
        let width = u8::try_from(levels.saturating_sub(1).max(1)).unwrap_or(u8::MAX);
        let agree_gap = (width / 4).max(1);
        // On two levels medians that differ lie as far apart as they can.
        let group_gap = if width == 1 {
            1
        } else {
            width.div_ceil(2).max(agree_gap + 1)
        };

        Self {
            agree_range: width.div_ceil(2),
            agree_gap,
            outlier_range: width - width / 4,
            group_gap,
        }
    }
}

impl AgreementThresholds {
    /// The distances that hold on a scale of a number of levels: those that are given, else those of the number.
    pub fn distances(&self, levels: usize) -> LevelDistances {
        let derived = LevelDistances::of(levels);

        LevelDistances {
            agree_range: self.agree_range.unwrap_or(derived.agree_range),
            agree_gap: self.agree_gap.unwrap_or(derived.agree_gap),
            outlier_range: self.outlier_range.unwrap_or(derived.outlier_range),
            group_gap: self.group_gap.unwrap_or(derived.group_gap),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distances_follow_from_the_number_of_levels() {
        // Levels; agreed range, agreed gap, range of an outlier, gap between groups.
        let vectors = [
            (3, [1, 1, 2, 2]),
            (4, [2, 1, 3, 2]),
            (5, [2, 1, 3, 2]),
            (6, [3, 1, 4, 3]),
            (7, [3, 1, 5, 3]),
            (8, [4, 1, 6, 4]),
            (9, [4, 2, 6, 4]),
            (10, [5, 2, 7, 5]),
            (11, [5, 2, 8, 5]),
            (12, [6, 2, 9, 6]),
        ];

        for (levels, expected) in vectors {
            let of = LevelDistances::of(levels);
            let found = [of.agree_range, of.agree_gap, of.outlier_range, of.group_gap];

            assert_eq!(found, expected, "{levels} levels");
        }
    }

    #[test]
    fn what_a_questionnaire_gives_holds_and_what_every_older_file_has_was_not_given() {
        let read = |distances: &str| -> AgreementThresholds {
            let text = format!(
                "(minimum_votes: 3, split_consensus: 0.6, split_agreement: 0.25, agree_consensus: 0.75, \
                 outlier_share: 0.75, unknown_share: 0.3, {distances})"
            );

            ron::from_str(&text).unwrap()
        };
        let older = read("agree_range: 2, agree_gap: 1, outlier_range: 3, group_gap: 2");
        assert_eq!(older.distances(10), LevelDistances::of(10));
        assert_eq!(older, read(""));

        let given = read("agree_range: 3, agree_gap: 1, outlier_range: 3, group_gap: 2");
        assert_eq!(given.distances(10).agree_range, 3);
        assert_eq!(given.distances(10).outlier_range, 3);

        let one = read("group_gap: 4");
        assert_eq!(one.distances(10).group_gap, 4);
        assert_eq!(one.distances(10).agree_range, 5);

        for thresholds in [older, given, one] {
            let text = ron::to_string(&thresholds).unwrap();

            assert_eq!(
                ron::from_str::<AgreementThresholds>(&text).unwrap(),
                thresholds
            );
        }
    }
}
