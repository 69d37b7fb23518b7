//! A large assessment that has been discussed: stakeholder groups, and rounds in which they gave their views.

use crate::generated::{answered, large, me};

use rapporteur::assessment::{Assessment, Edit, ItemId, RoundSecret, Vote, VotingMethod};
use rapporteur::questionnaire::{Content, Group, Level, QuestionId, Questionnaire};

use uuid::Uuid;

use std::sync::Arc;

/// A questionnaire of 1,300 questions with twenty stakeholder groups.
pub(crate) fn large_with_groups() -> Arc<Questionnaire> {
    let large = large();
    let groups = (0..20).map(|n| Group {
        id: format!("group-{n}"),
        name: format!("Group number {n}"),
        short: format!("Group {n}"),
    });
    let content = Content {
        groups: groups.collect(),
        ..large.content().clone()
    };

    Arc::new(Questionnaire::new(content).unwrap())
}

/// An assessment in which every question has had two rounds, with two votes of every group in each.
pub(crate) fn talked_over(questionnaire: &Arc<Questionnaire>) -> Assessment {
    let mut assessment = answered(questionnaire);
    let questions: Vec<QuestionId> = questionnaire.questions().map(|q| q.id.clone()).collect();
    let groups: Vec<String> = questionnaire
        .groups()
        .iter()
        .map(|g| g.id.clone())
        .collect();

    for (n, question) in questions.into_iter().enumerate() {
        for round in 0..2 {
            let id = ItemId(Uuid::from_u128(100_000 + 2 * n as u128 + round));
            let way = VotingMethod::Sealed;
            let open = Edit::OpenRound {
                question: question.clone(),
                id,
                way,
                secret: RoundSecret::default(),
                voice: rapporteur::assessment::Voice::default(),
                reason: String::new(),
            };
            assessment.apply(open, me()).unwrap();

            for (g, group) in groups.iter().enumerate() {
                for vote in 0..2 {
                    let level = Level(((n + g + vote) % 5) as u8);
                    let vote = Vote::Level(level);
                    let (question, group) = (question.clone(), group.clone());
                    assessment
                        .apply(
                            Edit::CastVote {
                                question,
                                id,
                                group,
                                vote,
                            },
                            me(),
                        )
                        .unwrap();
                }
            }

            assessment
                .apply(
                    Edit::Reveal {
                        question: question.clone(),
                        id,
                    },
                    me(),
                )
                .unwrap();
        }
    }

    assessment
}
