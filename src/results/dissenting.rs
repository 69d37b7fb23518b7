//! Who may want to put a dissent on record once a level is recorded: groups that lie far from it, or most of which held another.

use crate::assessment::{Assessment, Counts, Round};
use crate::questionnaire::Level;
use crate::results::RoundResult;

/// A stakeholder group that is asked whether it wants its view on record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dissenting {
    /// The position of the group.
    pub group: usize,
    /// Its lower median.
    pub median: Level,
    /// How many of its views are a level other than the recorded one.
    pub others: u32,
    /// How many of its views are a level.
    pub views: u32,
}

/// How many views are a level other than the recorded one, and how many are a level at all.
pub fn at_other_levels(counts: &Counts, recorded: Level) -> (u32, u32) {
    let all = counts.valid();
    let same = counts.levels.get(recorded.index()).copied().unwrap_or(0);

    (all.saturating_sub(same), all)
}

/// The groups that are asked after a level was recorded, the farthest first, then in their order: those whose lower median lies as far
/// from it as two groups of a round that are flagged for their gap (`group_gap`, two levels of five), and those
/// most of whose views are another level. A group that has no row of its own in the room is not asked by name.
pub fn dissenting(
    assessment: &Assessment,
    result: &RoundResult,
    round: &Round,
    recorded: Level,
) -> Vec<Dissenting> {
    let questionnaire = assessment.questionnaire();
    let thresholds = &questionnaire.content().agreement;
    let gap = usize::from(thresholds.distances(questionnaire.scale().len()).group_gap);
    let groups = assessment.groups().iter().zip(&result.groups).enumerate();
    let mut asked: Vec<Dissenting> = groups
        .filter_map(|(position, (group, view))| {
            let median = view.median?;
            let (others, views) = at_other_levels(round.votes.get(&group.id)?, recorded);
            let is_far = median.steps_to(recorded) >= gap;

            (is_far || others * 2 > views).then_some(Dissenting {
                group: position,
                median,
                others,
                views,
            })
        })
        .collect();
    asked.sort_by_key(|one| std::cmp::Reverse(one.median.steps_to(recorded)));

    asked
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assessment::{
        AssessmentId, Edit, ItemId, RoundSecret, Signature, Voice, Vote, VotingMethod, WriterId,
    };
    use crate::questionnaire::{QuestionId, library};
    use crate::results::Results;

    use jiff::Timestamp;
    use uuid::Uuid;

    /// The groups that are asked about a level, with their medians, after a round of these levels by group.
    fn asked(votes: &[(&str, &[u8])], recorded: u8) -> Vec<(String, u8, u32, u32)> {
        let by = Signature {
            writer: WriterId(Uuid::from_u128(1)),
            computer: "",
            at: Timestamp::UNIX_EPOCH,
        };
        let national = library::national().unwrap();
        let id = AssessmentId(Uuid::from_u128(5));
        let mut assessment = Assessment::new(id, national, "Arvenia", by).unwrap();
        let (question, round) = (QuestionId::from("NS01"), ItemId(Uuid::from_u128(2)));
        let mut apply = |edit| assessment.apply(edit, by).unwrap();
        apply(Edit::OpenRound {
            question: question.clone(),
            id: round,
            way: VotingMethod::Sealed,
            voice: Voice::Person,
            reason: String::new(),
            secret: RoundSecret::default(),
        });

        for (group, levels) in votes {
            for level in *levels {
                apply(Edit::CastVote {
                    question: question.clone(),
                    id: round,
                    group: (*group).to_owned(),
                    vote: Vote::Level(Level(*level)),
                });
            }
        }

        apply(Edit::Reveal {
            question: question.clone(),
            id: round,
        });
        let results = Results::new(&assessment);
        let result = results.rounds(0).last().unwrap();
        let round = assessment.answer(&question).rounds().get(round).unwrap();
        let asked = dissenting(&assessment, result, round, Level(recorded));

        asked
            .into_iter()
            .map(|one| {
                let group = assessment.groups()[one.group].id.clone();

                (group, one.median.0, one.others, one.views)
            })
            .collect()
    }

    #[test]
    fn who_lies_far_or_mostly_elsewhere_is_asked_the_farthest_first() {
        let votes: &[(&str, &[u8])] = &[
            ("ministries", &[2, 2, 2, 3]),
            ("regulator", &[3, 3, 2]),
            ("operators", &[4, 4]),
            ("response-team", &[2, 2]),
        ];
        assert_eq!(
            asked(votes, 2),
            [
                ("operators".to_owned(), 4, 2, 2),
                ("regulator".to_owned(), 3, 2, 3),
            ]
        );
    }

    #[test]
    fn half_of_a_group_is_not_most_of_it() {
        let votes: &[(&str, &[u8])] = &[("ministries", &[2, 2, 3, 3]), ("operators", &[2, 2])];

        assert_eq!(asked(votes, 2), []);
    }

    #[test]
    fn a_group_that_is_one_person_is_not_asked_by_name() {
        let votes: &[(&str, &[u8])] = &[
            ("ministries", &[2, 2, 2]),
            ("regulator", &[2, 2]),
            ("operators", &[4]),
        ];
        let groups: Vec<_> = asked(votes, 2).into_iter().map(|one| one.0).collect();

        assert!(!groups.contains(&"operators".to_owned()), "{groups:?}");
    }
}
