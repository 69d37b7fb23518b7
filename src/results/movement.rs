//! How the groups have moved from one round of a question to the next.

use crate::questionnaire::Level;
use crate::results::RoundResult;

/// Where the lower median of a stakeholder group was in the round before, and where it is now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Movement {
    /// In the round before.
    pub from: Level,
    /// In the round after it.
    pub to: Level,
}

/// The last two of the rounds that count, by their numbers, with what each group did between them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Movements {
    /// The number of the round before.
    pub since: u8,
    /// For each stakeholder group, in the order of the groups; `None` where a group has no row of its own in one of the two.
    pub groups: Vec<Option<Movement>>,
}

/// The movement between the last two rounds of a list in which the first comes first; `None` with fewer than two. Lists of
/// [`crate::results::Results::rounds`] hold neither void nor abandoned rounds.
pub fn between_rounds(rounds: &[RoundResult]) -> Option<Movements> {
    let [.., before, after] = rounds else {
        return None;
    };
    let groups = before.groups.iter().zip(&after.groups);
    let moved = groups.map(|(before, after)| {
        Some(Movement {
            from: before.median?,
            to: after.median?,
        })
    });

    Some(Movements {
        since: before.number,
        groups: moved.collect(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::agreement::{Class, Measures, Told, ToldLevels};
    use crate::assessment::{Counts, ItemId, VotingMethod};
    use crate::results::rounds::GroupView;

    use uuid::Uuid;

    fn round(number: u8, medians: &[Option<u8>]) -> RoundResult {
        RoundResult {
            id: ItemId(Uuid::from_u128(number.into())),
            number,
            way: VotingMethod::Sealed,
            breakout: None,
            all: Counts::none(5),
            measures: Measures {
                class: Class::Agree,
                flags: Vec::new(),
                lower_median: None,
                span: None,
                range: None,
                consensus: None,
                agreement: None,
                group_gap: None,
            },
            told: Told {
                class: Class::Agree,
                levels: ToldLevels::Nothing,
            },
            groups: medians
                .iter()
                .map(|median| GroupView {
                    median: median.map(Level),
                    ..GroupView::default()
                })
                .collect(),
        }
    }

    #[test]
    fn a_group_moves_from_its_median_before_to_its_median_now() {
        let rounds = [
            round(1, &[Some(3), Some(2), None, Some(1)]),
            round(3, &[Some(2), Some(2), Some(4), None]),
        ];
        let moved = between_rounds(&rounds).unwrap();
        let movement = |from, to| {
            Some(Movement {
                from: Level(from),
                to: Level(to),
            })
        };

        // A round between them was void: it is not in the list.
        assert_eq!(moved.since, 1);
        assert_eq!(moved.groups, [movement(3, 2), movement(2, 2), None, None]);
        assert_eq!(between_rounds(&rounds[..1]), None);
        assert_eq!(between_rounds(&[]), None);
    }

    #[test]
    fn of_three_rounds_the_last_two_count() {
        let rounds = [0, 1, 4].map(|level| round(level + 1, &[Some(level)]));
        let moved = between_rounds(&rounds).unwrap();

        assert_eq!(moved.since, 2);
        assert_eq!(
            moved.groups,
            [Some(Movement {
                from: Level(1),
                to: Level(4)
            })]
        );
    }
}
