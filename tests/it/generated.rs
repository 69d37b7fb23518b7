//! A large questionnaire, and assessments of any questionnaire in which every question is answered: for measuring, and for tests.

use crate::sized::questionnaire;

use rapporteur::assessment::{
    Assessment, AssessmentId, Edit, Evidence, Grade, ItemId, Outcome, Passage, Signature, WriterId,
};
use rapporteur::questionnaire::{Level, QuestionId, Questionnaire};

use jiff::Timestamp;
use uuid::Uuid;

use std::sync::Arc;

/// Somebody who edits at a fixed time.
pub(crate) fn me() -> Signature<'static> {
    Signature {
        writer: WriterId(Uuid::from_u128(1)),
        computer: "bench",
        at: Timestamp::UNIX_EPOCH,
    }
}

/// The 1,300 questions that speed is promised for: 13 elements of 10 aspects of 10 questions.
pub(crate) fn large() -> Arc<Questionnaire> {
    questionnaire(13, 10, 10)
}

/// An assessment in which every question is answered, with texts and evidence.
pub(crate) fn answered(questionnaire: &Arc<Questionnaire>) -> Assessment {
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
            ..Evidence::new("", Grade::D)
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
