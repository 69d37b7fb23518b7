//! Rules of the outputs, checked on files in a temporary folder.

use super::*;
use crate::locale::Language;
use crate::output::testing::sample;

mod directions;
mod names;
mod numbers;
mod secrets;
mod structure;
mod titles;
mod views;

fn order(folder: &Path) -> ExportOrder {
    ExportOrder {
        folder: folder.to_owned(),
        before: Before::Replace,
        subjects: Subject::MAIN.to_vec(),
        formats: vec![Format::EditableSvg],
        size: Size::SLIDE,
        products: Vec::new(),
        profile: Profile::Partners,
        mark: HandlingMark::OfProfile,
        undecided: None,
        locale: Locale::new(Language::ENGLISH),
        inside: InsideParts::default(),
        blank: BlankChoice::default(),
    }
}

fn written(order: &ExportOrder) -> Result<WrittenOutputs, OutputError> {
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
fn progress_is_reported_before_each_file_and_at_the_end_and_may_stop() {
    let folder = tempfile::tempdir().unwrap();
    let (order, sample) = (order(folder.path()), sample());
    let results = Results::new(&sample);
    let mut reports = Vec::new();
    let whole = write(&order, &sample, &results, |progress| {
        reports.push((progress.done, progress.total, progress.next.is_some()));
        ControlFlow::Continue(())
    });

    assert_eq!(whole.unwrap().completion, Completion::Whole);
    assert_eq!(
        reports,
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

    assert_eq!(stopped.files.len(), 0);
    assert_eq!(stopped.completion, Completion::Stopped);
}

#[test]
fn what_cannot_be_is_refused_before_anything_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    let size = |width, height| ExportOrder {
        size: Size { width, height },
        ..order(&out)
    };
    let marked = |text: &str| ExportOrder {
        mark: HandlingMark::Text(text.to_owned()),
        undecided: None,
        ..order(&out)
    };
    let nothing = ExportOrder {
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
fn names_say_country_chart_audience_language_and_date() {
    let folder = tempfile::tempdir().unwrap();
    let files = written(&order(folder.path())).unwrap().files;

    assert_eq!(
        files[0].file_name().unwrap(),
        "Republic of Arvenia-radar-elements-partners-en-2026-06-11-text.svg"
    );
}

#[test]
fn what_a_killed_export_left_goes_with_the_next_one_and_nothing_else_does() {
    use std::time::{Duration, SystemTime};

    let folder = tempfile::tempdir().unwrap();
    let put = |name: &str, minutes: u64| {
        let path = folder.path().join(name);
        let file = std::fs::File::create(&path).unwrap();
        file.set_modified(SystemTime::now() - Duration::from_mins(minutes))
            .unwrap();

        path
    };
    let left = put(".rapporteur-a1B2c3.tmp", 11);
    let kept = [
        // Another export writes it.
        put(".rapporteur-d4E5f6.tmp", 9),
        // A draft of an assessment belongs to the lock of its file.
        put(".rapporteur-0123456789abcdef-a1B2c3.tmp", 11),
        put("rapporteur-a1B2c3.tmp", 11),
        put(".rapporteur-a1B2c3.html", 11),
    ];

    written(&order(folder.path())).unwrap();

    assert!(!left.exists());
    assert!(kept.iter().all(|path| path.exists()));
}

#[test]
fn whoever_stops_leaves_nothing_behind() {
    let folder = tempfile::tempdir().unwrap();
    let (order, sample) = (order(folder.path()), sample());
    let stopped = write(
        &order,
        &sample,
        &Results::new(&sample),
        |progress| match progress.done {
            3 => ControlFlow::Break(()),
            _ => ControlFlow::Continue(()),
        },
    );

    assert_eq!(stopped.unwrap().completion, Completion::Stopped);
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn what_is_made_again_takes_its_own_place_and_no_other() {
    let folder = tempfile::tempdir().unwrap();
    let order = ExportOrder {
        products: Product::ALL.to_vec(),
        subjects: Vec::new(),
        ..order(folder.path())
    };
    let first = written(&order).unwrap().files;
    let again = written(&order).unwrap().files;

    // Ballots are for the delegation alone.
    assert_eq!(first.len(), 9);
    assert_eq!(first, again);

    for file in &first {
        let mut content = std::fs::read(file).unwrap();
        // Somebody adds a character where it spoils nothing.
        content.push(b' ');
        std::fs::write(file, content).unwrap();
    }

    let beside = written(&order).unwrap().files;

    for (first, beside) in first.iter().zip(&beside) {
        let stem = first.file_stem().unwrap().to_string_lossy().into_owned();
        // A zip may have something behind it; its parts are what counts.
        let is_zip = std::fs::read(first).unwrap().starts_with(b"PK");
        let name = beside.file_stem().unwrap().to_string_lossy().into_owned();

        assert_eq!(name, if is_zip { stem } else { format!("{stem}-2") });
    }
}

#[test]
fn nothing_that_was_made_before_is_overwritten_unless_somebody_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let order = |before| ExportOrder {
        products: Product::ALL.to_vec(),
        before,
        ..order(folder.path())
    };
    let content = |files: &[PathBuf]| -> Vec<Vec<u8>> {
        files
            .iter()
            .map(|file| std::fs::read(file).unwrap())
            .collect()
    };
    // Where nothing is, nobody is asked.
    let first = written(&order(Before::Ask)).unwrap();
    assert_eq!(first.completion, Completion::Whole);
    let bytes = content(&first.files);

    // One of them was changed since: it is not in question.
    let changed = &first.files[0];
    std::fs::write(changed, "mine").unwrap();
    let asked = written(&order(Before::Ask)).unwrap();
    assert_eq!(asked.completion, Completion::Asks);
    let others: Vec<&PathBuf> = first.files.iter().filter(|file| *file != changed).collect();
    assert_eq!(asked.files.iter().collect::<Vec<_>>(), others);
    let count = || std::fs::read_dir(folder.path()).unwrap().count();
    assert_eq!(count(), first.files.len(), "nothing was written");

    let kept = written(&order(Before::Keep)).unwrap();
    assert!(kept.files.iter().all(|file| !first.files.contains(file)));
    assert_eq!(count(), 2 * first.files.len());
    assert_eq!(std::fs::read(changed).unwrap(), b"mine");

    for (file, bytes) in first.files.iter().zip(bytes) {
        assert!(file == changed || std::fs::read(file).unwrap() == bytes);
    }

    let replaced = written(&order(Before::Replace)).unwrap();
    assert_eq!(count(), 2 * first.files.len());
    assert!(!replaced.files.contains(changed));
    assert_eq!(std::fs::read(changed).unwrap(), b"mine");
}

#[test]
fn nothing_depends_on_when_it_is_made() {
    let one = tempfile::tempdir().unwrap();
    let other = tempfile::tempdir().unwrap();
    let made = |folder: &Path| {
        let order = ExportOrder {
            products: Product::ALL.to_vec(),
            subjects: Vec::new(),
            ..order(folder)
        };
        let files = written(&order).unwrap().files.into_iter();

        files
            .map(|file| std::fs::read(file).unwrap())
            .collect::<Vec<_>>()
    };

    assert!(made(one.path()) == made(other.path()));
}

#[test]
fn notes_and_counts_are_for_the_delegation_alone() {
    let folder = tempfile::tempdir().unwrap();

    for profile in Profile::ALL {
        for (notes, counts) in [(true, false), (false, true)] {
            let order = ExportOrder {
                profile,
                inside: InsideParts { notes, counts },
                ..order(folder.path())
            };
            let is_refused = matches!(written(&order), Err(OutputError::ForTheDelegationAlone));

            assert_eq!(is_refused, profile != Profile::Internal, "{profile:?}");
        }
    }
}
