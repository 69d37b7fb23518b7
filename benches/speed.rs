//! What the program promises about speed, on the national questionnaire and on one of 1,300 questions.

#![allow(clippy::unwrap_used)]

mod copies;
#[path = "../tests/it/discussed.rs"]
mod discussed;
#[path = "../tests/it/generated.rs"]
mod generated;
#[path = "../tests/it/sized.rs"]
mod sized;

use rapporteur::assessment::{
    Assessment, AssessmentId, Edit, ItemId, NameChoice, Outcome, Participant, Profile, Signature,
    WriterId,
};
use rapporteur::chart::subject::{Layers, Subject};
use rapporteur::chart::{Size, render};
use rapporteur::homework::{FormPreview, FormReader};
use rapporteur::locale::{Language, Locale};
use rapporteur::output::audience::{AudienceView, InsideParts};
use rapporteur::output::{self, Before, ExportOrder, Format, HandlingMark, Product};
use rapporteur::questionnaire::{Level, library};
use rapporteur::results::Results;
use rapporteur::roster::Roster;
use rapporteur::store::Expected;
use rapporteur::store::file_lock::{Holder, take};
use rapporteur::store::tables;
use rapporteur::{sample, store};

use criterion::{Criterion, criterion_group, criterion_main};
use jiff::Timestamp;
use mimalloc::MiMalloc;
use uuid::Uuid;

use std::hint::black_box;
use std::ops::ControlFlow;
use std::path::PathBuf;

/// As the program has it.
#[global_allocator]
static MEMORY: MiMalloc = MiMalloc;

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
            b.iter(|| Results::new(black_box(&assessment)));
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

fn rounds(c: &mut Criterion) {
    let mut assessment = discussed::talked_over(&discussed::large_with_groups());
    c.bench_function("results/1300 questions, 20 groups, 2 rounds", |b| {
        b.iter(|| Results::new(black_box(&assessment)));
    });

    let question = assessment.questionnaire().question(40).unwrap().id.clone();
    let mut results = Results::new(&assessment);
    let mut level = 0;
    c.bench_function(
        "results after one edit/1300 questions, 20 groups, 2 rounds",
        |b| {
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
        },
    );
}

fn clone(c: &mut Criterion) {
    for (name, assessment) in subjects() {
        c.bench_function(&format!("clone for saving/{name}"), |b| {
            b.iter(|| black_box(&assessment).clone());
        });
    }
}

fn files(c: &mut Criterion) {
    for (name, assessment) in subjects() {
        let text = store::encode(&assessment).unwrap();
        c.bench_function(&format!("open/{name}"), |b| {
            b.iter(|| store::decode(black_box(&text)).unwrap());
        });
        c.bench_function(&format!("encode for saving/{name}"), |b| {
            b.iter(|| store::encode(black_box(&assessment)).unwrap());
        });

        let folder = tempfile::tempdir().unwrap();
        let made = store::create(folder.path(), "bench", &assessment).unwrap();
        let mut fingerprint = made.fingerprint;
        c.bench_function(&format!("save with sync/{name}"), |b| {
            b.iter(|| {
                let expected = Expected::This(fingerprint);
                fingerprint = store::save(&made.path, black_box(&assessment), expected)
                    .unwrap()
                    .fingerprint;
            });
        });
        c.bench_function(&format!("look at an unchanged file/{name}"), |b| {
            b.iter(|| store::file_state(black_box(&made.path), &fingerprint));
        });
        c.bench_function(&format!("take and let go/{name}"), |b| {
            b.iter(|| {
                let me = Holder::new(Uuid::from_u128(1), Timestamp::UNIX_EPOCH);

                take(black_box(&made.path), me)
            });
        });
    }
}

fn pictures(c: &mut Criterion) {
    let id = AssessmentId(Uuid::from_u128(3));
    let sample = sample::assessment(generated::me(), id).unwrap();
    let results = Results::new(&sample);
    let locale = Locale::new(Language::ENGLISH);
    let shown = Layers::ALL;
    let draw = || {
        let chart = Subject::Elements.chart(&sample, &results, &locale, shown);
        let frame = Subject::Elements.frame(&sample, &results, &locale, Layers::ALL, None);
        let tree = render::tree(&chart.slide(&frame, Size::SLIDE).unwrap()).unwrap();

        render::png(&tree, Size::SLIDE).unwrap()
    };

    // The fonts are loaded once in the life of the program.
    draw();
    c.bench_function("radar to PNG 1920x1080", |b| b.iter(|| black_box(draw())));
}

/// What bringing back asks: a preview of each file, then all of them joined.
fn join(c: &mut Criterion) {
    let national = library::national().unwrap();
    let subjects = [
        ("20 files of the national questionnaire", national, 20),
        ("100 files of 1300 questions", generated::large(), 100),
    ];
    let mut group = c.benchmark_group("preview and join");
    group.sample_size(10);

    for (name, questionnaire, count) in subjects {
        let (master, copies) = copies::copies(&questionnaire, count);
        group.bench_function(name, |b| {
            b.iter(|| {
                let mut whole = master.clone();

                for copy in &copies {
                    black_box(whole.preview(copy, generated::me().writer).unwrap());
                }

                whole
                    .apply(Edit::join(copies.clone()), generated::me())
                    .unwrap();

                black_box(whole.conflicts().len())
            });
        });

        let folder = tempfile::tempdir().unwrap();
        let paths: Vec<PathBuf> = copies
            .iter()
            .map(|copy| store::create(folder.path(), "copy", copy).unwrap().path)
            .collect();
        group.bench_function(format!("reading {name}"), |b| {
            b.iter(|| black_box(store::open_all(&paths)).len());
        });
    }
}

/// The export of everything in one language: promised within 3 seconds; the page of the report within 300 ms.
fn outputs(c: &mut Criterion) {
    let id = AssessmentId(Uuid::from_u128(3));
    let sample = sample::assessment(generated::me(), id).unwrap();
    let results = Results::new(&sample);
    let locale = Locale::new(Language::ENGLISH);
    let folder = tempfile::tempdir().unwrap();
    let order = ExportOrder {
        folder: folder.path().to_owned(),
        before: Before::Replace,
        subjects: Subject::MAIN.to_vec(),
        formats: vec![Format::Png, Format::Svg],
        size: Size::SLIDE,
        products: Product::ALL.to_vec(),
        profile: Profile::Internal,
        mark: HandlingMark::OfProfile,
        undecided: Some(NameChoice::Replace),
        locale: locale.clone(),
        inside: InsideParts::default(),
        blank: output::BlankChoice::default(),
    };
    let page = || {
        let view = AudienceView::new(&sample, &results, Profile::Internal, None);

        output::report_page(&view, &locale).unwrap()
    };

    page();
    c.bench_function("report as HTML", |b| b.iter(|| black_box(page())));

    let mut group = c.benchmark_group("outputs");
    group.sample_size(10);
    group.bench_function("all in one language", |b| {
        b.iter(|| output::write(&order, &sample, &results, |_| ControlFlow::Continue(())).unwrap());
    });
    group.finish();
}

/// Forty forms that an office program wrote, read and compared: as many as a large delegation brings back.
fn homework(c: &mut Criterion) {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/data/homework");
    let files = [
        "habit-1.xlsx",
        "habit-2.xlsx",
        "habit-4.xlsx",
        "habit-6.ods",
    ];
    let files = files.map(|name| std::fs::read(folder.join(name)).unwrap());
    let by = Signature {
        writer: WriterId(Uuid::from_u128(7)),
        computer: "",
        at: Timestamp::UNIX_EPOCH,
    };
    let sample = sample::assessment(by, AssessmentId(Uuid::from_u128(7))).unwrap();

    c.bench_function("preview of 40 returned forms", |b| {
        b.iter(|| {
            let reader = FormReader::new();
            let forms = files.iter().cycle().take(40).map(|file| {
                let table = tables::of_bytes(black_box(file)).unwrap();
                let form = reader.read(&table, &sample).unwrap();

                FormPreview::new(&form, &sample).unwrap().taken()
            });

            assert!(forms.sum::<usize>() > 200);
        });
    });
}

/// A roster of 500 people, of whom two hundred are in the delegation and many more are written much like somebody there.
fn roster(c: &mut Criterion) {
    let mut assessment = generated::answered(&library::national().unwrap());
    let name = |at: usize| format!("Person{} Family{}", at % 40, at / 3);

    for at in 0..200 {
        let participant = Participant {
            name: name(at),
            organisation: format!("Institution {}", at % 60),
            ..Participant::default()
        };
        let id = ItemId(Uuid::from_u128(1_000 + at as u128));
        let edit = Edit::PutParticipant { id, participant };
        assessment.apply(edit, generated::me()).unwrap();
    }

    let rows = (0..500).map(|at| {
        let post = at % 9;
        let place = at % 90;

        format!(
            "Dr\t{}\tPost {post}\tInstitution {place}\tRegulator\tMember\n",
            name(at + 90)
        )
    });
    let heads = "Title\tName\tPosition\tOrganisation\tCategory\tRole\n";
    let text: String = std::iter::once(heads.to_owned()).chain(rows).collect();

    c.bench_function("a roster of 500 people: read and checked", |b| {
        b.iter(|| {
            let table = tables::of_text(black_box(&text)).unwrap();

            Roster::of(&table).unwrap().check(&assessment)
        });
    });
}

criterion_group!(
    benches, results, rounds, roster, clone, files, join, pictures, outputs, homework
);
criterion_main!(benches);
