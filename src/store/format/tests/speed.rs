//! How long files take; printed, not judged: run it with `cargo test --release -- --ignored --nocapture files_are_quick`.

use super::*;

use std::time::{Duration, Instant};

/// The national framework again and again under new identifiers, until it has so many questions.
fn generated(questions: usize) -> Arc<Questionnaire> {
    let national = library::national().unwrap();
    let mut content = national.content().clone();
    let originals = content.elements.clone();
    let copies = questions.div_ceil(national.len());
    let mut left = questions;
    content.elements.clear();

    for copy in 0..copies {
        for mut element in originals.clone() {
            element.id = format!("{}-{copy}", element.id);

            for aspect in &mut element.aspects {
                aspect.id = format!("{}-{copy}", aspect.id);
                aspect.questions.truncate(left);
                left -= aspect.questions.len();

                for question in &mut aspect.questions {
                    question.id = format!("{}-{copy}", question.id).as_str().into();
                    question.requires.clear();
                }
            }

            element
                .aspects
                .retain(|aspect| !aspect.questions.is_empty());

            if !element.aspects.is_empty() {
                content.elements.push(element);
            }
        }
    }

    Arc::new(Questionnaire::new(content).unwrap())
}

/// Every question answered, with strengths, gaps, a note and a piece of evidence.
fn answered(questionnaire: Arc<Questionnaire>) -> Assessment {
    let ids: Vec<QuestionId> = questionnaire.questions().map(|q| q.id.clone()).collect();
    let mut assessment = Assessment::new(
        AssessmentId(Uuid::from_u128(1)),
        questionnaire,
        "Arvenia",
        by(1, 0),
    )
    .unwrap();

    for (n, (question, minute)) in ids.into_iter().zip(0..).enumerate() {
        let level = Level((n % 5) as u8);
        let words =
            "The strategy was adopted in 2024; its owner is the \"Agency\", and a review is due.\n"
                .repeat(3);
        let mut edits = vec![Edit::Record {
            question: question.clone(),
            outcome: Outcome::Agreed(level),
        }];

        for passage in [Passage::Strengths, Passage::Gaps, Passage::Note] {
            edits.push(Edit::Write {
                question: question.clone(),
                passage,
                words: words.clone(),
            });
        }

        edits.push(Edit::PutEvidence {
            question,
            id: item(n as u128),
            evidence: Evidence {
                title: "Decree 2024-17 on the security of networks".into(),
                source: "https://example.org/decrees/2024/17".into(),
                date: Some(date(2024, 3, 1)),
                grade: Grade::B,
                restricted: false,
                ..Evidence::new("", Grade::D)
            },
        });

        for edit in edits {
            assessment.apply(edit, by(1, minute)).unwrap();
        }
    }

    assessment
}

fn median(mut work: impl FnMut()) -> Duration {
    let mut times: Vec<Duration> = (0..15)
        .map(|_| {
            let start = Instant::now();
            work();

            start.elapsed()
        })
        .collect();
    times.sort();

    times[times.len() / 2]
}

#[test]
#[ignore = "measures; meaningful in a release build only"]
fn files_are_quick() {
    for questions in [75, 1_300] {
        let assessment = answered(generated(questions));
        let text = encode(&assessment).unwrap();
        assert_eq!(decode(&text).unwrap(), assessment);

        let encoding = median(|| drop(encode(&assessment)));
        let decoding = median(|| drop(decode(&text)));
        println!(
            "{questions} questions, {} KB: encode {encoding:.1?}, decode {decoding:.1?}",
            text.len() / 1024
        );
    }
}
