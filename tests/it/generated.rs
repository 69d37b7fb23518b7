//! Questionnaires and assessments made by rule: for measuring, and for tests that need other shapes than the national one.

use rapporteur::assessment::{
    Assessment, AssessmentId, Edit, Evidence, Grade, ItemId, Outcome, Passage, Signature, Vote,
    Way, WriterId,
};
use rapporteur::questionnaire::{
    Aspect, Content, Element, FORMAT, Group, Level, Question, QuestionId, Questionnaire, library,
};

use rapporteur::store;

use jiff::Timestamp;
use uuid::Uuid;

use std::sync::Arc;

/// Somebody who edits at a fixed time.
pub fn me() -> Signature<'static> {
    Signature {
        writer: WriterId(Uuid::from_u128(1)),
        computer: "bench",
        at: Timestamp::UNIX_EPOCH,
    }
}

/// A questionnaire of `elements` x `aspects` x `questions` on the national scale, with the national lenses.
pub fn questionnaire(elements: usize, aspects: usize, questions: usize) -> Arc<Questionnaire> {
    let national = library::national().unwrap();
    let model: Vec<&Question> = national.questions().collect();
    let question = |n: usize| Question {
        id: QuestionId::from(format!("Q{n:04}").as_str()),
        title: format!("Question number {n}"),
        requires: Vec::new(),
        ..model[n % model.len()].clone()
    };
    let aspect = |n: usize| Aspect {
        id: format!("aspect-{n}"),
        name: format!("Aspect number {n}"),
        weight: 1.0,
        questions: (0..questions)
            .map(|q| question(n * questions + q))
            .collect(),
    };
    let element = |n: usize| Element {
        id: format!("element-{n}"),
        label: String::new(),
        name: format!("Element number {n}"),
        short: format!("Element {n}"),
        goal: String::new(),
        lead: None,
        weight: 1.0,
        aspects: (0..aspects).map(|a| aspect(n * aspects + a)).collect(),
    };
    let content = Content {
        format: FORMAT,
        id: "generated".to_owned(),
        elements: (0..elements).map(element).collect(),
        ..national.content().clone()
    };

    Arc::new(Questionnaire::new(content).unwrap())
}

/// The 1,300 questions that speed is promised for: 13 elements of 10 aspects of 10 questions.
pub fn large() -> Arc<Questionnaire> {
    questionnaire(13, 10, 10)
}

/// An assessment in which every question is answered, with texts and evidence.
pub fn answered(questionnaire: &Arc<Questionnaire>) -> Assessment {
    let id = AssessmentId(Uuid::from_u128(99));
    let mut assessment = Assessment::new(id, Arc::clone(questionnaire), "Arvenia", me()).unwrap();
    let ids: Vec<QuestionId> = questionnaire.questions().map(|q| q.id.clone()).collect();

    for (n, question) in ids.into_iter().enumerate() {
        let outcome = match n % 11 {
            9 => Outcome::DontKnow,
            10 => Outcome::Contested {
                provisional: Some(Level(1)),
            },
            n => Outcome::Agreed(Level((n % 5) as u8)),
        };
        let words = format!("What question {n} shows, in the words of the room, at some length.");
        let evidence = Evidence {
            title: format!("Document {n}"),
            source: "Official Gazette".to_owned(),
            date: None,
            grade: Grade::A,
            restricted: false,
        };
        let id = ItemId(Uuid::from_u128(1000 + n as u128));

        for edit in [
            Edit::Record {
                question: question.clone(),
                outcome,
            },
            Edit::Write {
                question: question.clone(),
                passage: Passage::Strengths,
                words: words.clone(),
            },
            Edit::Write {
                question: question.clone(),
                passage: Passage::Note,
                words,
            },
            Edit::PutEvidence {
                question,
                id,
                evidence,
            },
        ] {
            assessment.apply(edit, me()).unwrap();
        }
    }

    assessment
}

/// A questionnaire of 1,300 questions with twenty stakeholder groups.
pub fn large_with_groups() -> Arc<Questionnaire> {
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
pub fn talked_over(questionnaire: &Arc<Questionnaire>) -> Assessment {
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
            let way = Way::Sealed;
            let open = Edit::OpenRound {
                question: question.clone(),
                id,
                way,
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

/// Copies of one assessment, each of which has answered a part of it on a laptop of its own.
pub fn copies(of: &Arc<Questionnaire>, count: usize) -> (Assessment, Vec<Arc<Assessment>>) {
    let master = answered(of);
    let questions: Vec<QuestionId> = of.questions().map(|q| q.id.clone()).collect();
    let copies = (0..count).map(|number| {
        let mut copy = master.clone();
        let writer = WriterId(Uuid::from_u128(1000 + number as u128));
        let by = Signature { writer, ..me() };

        for question in questions.iter().skip(number % 7).step_by(7) {
            for edit in [
                Edit::Record {
                    question: question.clone(),
                    outcome: Outcome::Agreed(Level((number % 5) as u8)),
                },
                Edit::Write {
                    question: question.clone(),
                    passage: Passage::Note,
                    words: format!("What laptop {number} wrote about {question}"),
                },
            ] {
                copy.apply(edit, by).unwrap();
            }
        }

        // As it comes from a file: nothing is shared with the others.
        Arc::new(store::decode(&store::encode(&copy).unwrap()).unwrap())
    });
    let copies = copies.collect();

    (master, copies)
}
