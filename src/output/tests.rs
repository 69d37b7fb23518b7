//! Rules of the outputs, checked on files in a temporary folder.

use super::*;
use crate::assessment::{AssessmentId, Signature, WriterId};
use crate::locale::Language;
use crate::sample;

use jiff::Timestamp;
use uuid::Uuid;

fn sample() -> Assessment {
    let by = Signature {
        writer: WriterId(Uuid::from_u128(1)),
        computer: "",
        at: Timestamp::UNIX_EPOCH,
    };

    sample::assessment(by, AssessmentId(Uuid::from_u128(7))).unwrap()
}

fn order(folder: &Path) -> Order {
    Order {
        folder: folder.to_owned(),
        subjects: Subject::ALL.to_vec(),
        formats: vec![Format::EditableSvg],
        size: Size::SLIDE,
        profile: Profile::Partners,
        mark: Mark::OfProfile,
        locale: Locale::new(Language::ENGLISH),
    }
}

fn written(order: &Order) -> Result<Written, OutputError> {
    let sample = sample();

    write(order, &sample, &Results::new(&sample), |_| {
        ControlFlow::Continue(())
    })
}

#[test]
fn every_output_carries_the_mark_of_its_profile() {
    let folder = tempfile::tempdir().unwrap();
    let files = written(&order(folder.path())).unwrap().files;

    assert_eq!(files.len(), 4);

    for file in files {
        let svg = std::fs::read_to_string(file).unwrap();

        assert!(svg.contains("RESTRICTED · Delegation and partners"));
    }
}

#[test]
fn progress_is_told_before_each_file_and_at_the_end_and_may_stop() {
    let folder = tempfile::tempdir().unwrap();
    let (order, sample) = (order(folder.path()), sample());
    let results = Results::new(&sample);
    let mut told = Vec::new();
    let whole = write(&order, &sample, &results, |progress| {
        told.push((progress.done, progress.total, progress.next.is_some()));
        ControlFlow::Continue(())
    });

    assert_eq!(whole.unwrap().completion, Completion::Whole);
    assert_eq!(
        told,
        [
            (0, 4, true),
            (1, 4, true),
            (2, 4, true),
            (3, 4, true),
            (4, 4, false)
        ]
    );

    let stopped = write(&order, &sample, &results, |progress| match progress.done {
        1 => ControlFlow::Break(()),
        _ => ControlFlow::Continue(()),
    })
    .unwrap();

    assert_eq!(stopped.files.len(), 1);
    assert_eq!(stopped.completion, Completion::Stopped);
}

#[test]
fn what_cannot_be_is_refused_before_anything_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    let size = |width, height| Order {
        size: Size { width, height },
        ..order(&out)
    };
    let marked = |text: &str| Order {
        mark: Mark::Text(text.to_owned()),
        ..order(&out)
    };
    let nothing = Order {
        formats: Vec::new(),
        ..order(&out)
    };

    for wrong in [
        size(319, 1080),
        size(3841, 1080),
        size(1920, 179),
        size(1920, 3841),
    ] {
        assert!(matches!(written(&wrong), Err(OutputError::Size(_))));
    }

    assert!(matches!(written(&marked(" ")), Err(OutputError::NoMark(_))));
    assert!(matches!(written(&nothing), Err(OutputError::Nothing)));
    assert!(!out.exists());
}

#[test]
fn names_say_country_chart_language_and_date() {
    let folder = tempfile::tempdir().unwrap();
    let files = written(&order(folder.path())).unwrap().files;

    assert_eq!(
        files[0].file_name().unwrap(),
        "Republic of Arvenia-radar-elements-en-2026-06-11-text.svg"
    );
}
