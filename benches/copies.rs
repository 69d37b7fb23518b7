//! Copies of one assessment that come back from the laptops of a workshop.

use crate::generated::{answered, me};

use rapporteur::assessment::{Assessment, Edit, Outcome, Passage, Signature, WriterId};
use rapporteur::questionnaire::{Level, QuestionId, Questionnaire};
use rapporteur::store;

use uuid::Uuid;

use std::sync::Arc;

/// Copies of one assessment, each of which has answered a part of it on a laptop of its own.
pub(crate) fn copies(of: &Arc<Questionnaire>, count: usize) -> (Assessment, Vec<Arc<Assessment>>) {
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
