//! What the program promises about speed, on the national questionnaire and on one of 1,300 questions.

#![allow(clippy::unwrap_used)]

#[allow(dead_code)]
#[path = "../tests/it/generated.rs"]
mod generated;

use rapporteur::assessment::{Assessment, Edit, Outcome};
use rapporteur::questionnaire::{Level, library};
use rapporteur::results::Results;

use criterion::{Criterion, criterion_group, criterion_main};

use std::hint::black_box;

fn subjects() -> [(&'static str, Assessment); 2] {
    let national = library::national().unwrap();

    [
        ("national", generated::answered(&national)),
        ("1300", generated::answered(&generated::large())),
    ]
}

fn results(c: &mut Criterion) {
    for (name, mut assessment) in subjects() {
        c.bench_function(&format!("results/{name}"), |b| {
            b.iter(|| Results::new(black_box(&assessment)))
        });

        let question = assessment.questionnaire().question(40).unwrap().id.clone();
        let mut results = Results::new(&assessment);
        let mut level = 0;
        c.bench_function(&format!("results after one edit/{name}"), |b| {
            b.iter(|| {
                level = (level + 1) % 5;
                let outcome = Outcome::Agreed(Level(level));
                let edit = Edit::Record {
                    question: question.clone(),
                    outcome,
                };
                let touched = edit.touched();
                assessment.apply(edit, generated::me()).unwrap();
                results.refresh(&assessment, &touched);
            });
        });
    }
}

fn clone(c: &mut Criterion) {
    for (name, assessment) in subjects() {
        c.bench_function(&format!("clone for saving/{name}"), |b| {
            b.iter(|| black_box(&assessment).clone())
        });
    }
}

criterion_group!(benches, results, clone);
criterion_main!(benches);
