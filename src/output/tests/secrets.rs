//! No byte that an audience gets contains what it may not see: file names, properties, and the content of every zip included.

use crate::assessment::{Assessment, Profile};
use crate::chart::Size;
use crate::chart::subject::Subject;
use crate::locale::{Language, Locale};
use crate::output::audience::{AudienceView, InsideParts};
use crate::output::package::OfficePackage;
use crate::output::testing::{PROFILES, ends_in, planted, secrets, with_sealed_round};
use crate::output::{
    Before, BlankChoice, ExportOrder, Format, HandlingMark, Product, outline, report, slides, write,
};
use crate::results::Results;

use std::ops::ControlFlow;
use std::path::PathBuf;

/// Everything that is written for an audience.
fn everything(profile: Profile) -> Vec<(String, String)> {
    everything_of(&with_sealed_round(), profile, InsideParts::default())
}

/// The same of an assessment in English, with what is asked for beside.
pub(super) fn everything_of(
    assessment: &Assessment,
    profile: Profile,
    inside: InsideParts,
) -> Vec<(String, String)> {
    everything_in(assessment, profile, inside, Language::ENGLISH)
}

/// The same in a language.
pub(super) fn everything_in(
    assessment: &Assessment,
    profile: Profile,
    inside: InsideParts,
    language: Language,
) -> Vec<(String, String)> {
    let mut results = Results::new(assessment);
    results.speak(language.tag());
    let order = ExportOrder {
        folder: PathBuf::new(),
        before: Before::Ask,
        subjects: Subject::all(assessment, &results),
        formats: Format::ALL.to_vec(),
        size: Size {
            width: 640,
            height: 360,
        },
        // What is made before anybody has answered has tests of its own.
        products: Product::ALL
            .into_iter()
            .filter(|product| !product.is_blank())
            .collect(),
        profile,
        mark: HandlingMark::Text("The mark of the test".to_owned()),
        undecided: None,
        locale: Locale::new(language),
        inside,
        blank: BlankChoice::default(),
    };

    written(assessment, order)
}

/// What an order writes, as texts.
pub(super) fn written(assessment: &Assessment, order: ExportOrder) -> Vec<(String, String)> {
    let folder = tempfile::tempdir().unwrap();
    let order = ExportOrder {
        folder: folder.path().to_owned(),
        ..order
    };
    let results = Results::new(assessment);
    let written = write(&order, assessment, &results, |_| ControlFlow::Continue(()));
    let mut found = Vec::new();

    for file in written.unwrap().files {
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        let content = std::fs::read(&file).unwrap();
        unpack(&name, content, &mut found);
    }

    let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();

    found
        .into_iter()
        .map(|(name, content)| (name, text(content)))
        .collect()
}

fn unpack(name: &str, content: Vec<u8>, found: &mut Vec<(String, Vec<u8>)>) {
    if content.starts_with(b"PK") {
        for (part, inside) in OfficePackage::read(&content).unwrap().parts() {
            unpack(&format!("{name}/{part}"), inside.clone(), found);
        }
    }

    found.push((name.to_owned(), content));
}

/// Where words stand, whatever their case, in names and in contents.
fn places<'w>(all: &[(String, String)], words: &[&'w str]) -> Vec<(&'w str, String)> {
    let mut found = Vec::new();

    for (name, content) in all {
        let (place, content) = (name.to_lowercase(), content.to_lowercase());

        for word in words {
            let lower = word.to_lowercase();

            if place.contains(&lower) || content.contains(&lower) {
                found.push((*word, name.clone()));
            }
        }
    }

    found
}

fn assert_absent(all: &[(String, String)], words: &[&str]) {
    let found = places(all, words);

    assert!(found.is_empty(), "{found:?}");
}

fn assert_present(all: &[(String, String)], words: &[&str]) {
    let found = places(all, words);

    for word in words {
        assert!(found.iter().any(|(found, _)| found == word), "{word}");
    }
}

#[test]
fn no_audience_gets_what_is_not_for_it() {
    let all = PROFILES.map(everything);
    let [internal, partners, public] = &all;

    for audience in &all {
        assert_absent(audience, &secrets::NEVER);
        assert_absent(audience, &secrets::BROUGHT);
    }

    assert_absent(internal, &[secrets::NOTE]);
    assert_absent(partners, &secrets::INSIDE);
    assert_absent(partners, &[secrets::NOTE]);
    assert_absent(public, &secrets::INSIDE);
    assert_absent(public, &[secrets::NOTE]);
    assert_absent(public, &secrets::BEHIND);

    // The search can find something: those who may see it do.
    assert_present(internal, &secrets::INSIDE);
    assert_present(internal, &secrets::BEHIND);
    assert_present(partners, &secrets::BEHIND);
}

#[test]
fn the_public_gets_nothing_of_the_groups() {
    let public = everything(Profile::Public);

    // A question speaks of academia and civil society too; a row of that group begins with its name.
    let rows = ["academia-civil-society", ">Academia and civil society<"];
    assert_absent(&public, &rows);
    assert_absent(&public, &COUNTED);
    assert_present(&everything(Profile::Partners), &rows);
    let table = public
        .iter()
        .find(|(name, _)| ends_in(name, "csv"))
        .unwrap();
    assert!(
        table
            .1
            .lines()
            .skip(1)
            .all(|line| line.contains(",recorded,"))
    );
}

/// What only counts of views bear.
const COUNTED: [&str; 6] = [
    "report-consensus",
    "views_0",
    "\"agreement\"",
    "\"dont_know\": ",
    "Counts of views",
    "abstain",
];

#[test]
fn notes_and_counts_are_in_the_delegation_s_own_edition_if_they_were_asked_for() {
    let assessment = with_sealed_round();
    let made = |notes, counts| {
        everything_of(
            &assessment,
            Profile::Internal,
            InsideParts { notes, counts },
        )
    };
    let (neither, notes, counts) = (made(false, false), made(true, false), made(false, true));

    assert_absent(&neither, &[secrets::NOTE, "Facilitator’s notes"]);
    assert_present(&notes, &[secrets::NOTE, "Facilitator’s notes"]);
    assert_absent(&counts, &[secrets::NOTE]);
    assert_absent(&neither, &COUNTED);
    assert_absent(&notes, &COUNTED);
    assert_absent(&everything(Profile::Partners), &COUNTED);
    assert_present(&counts, &COUNTED[1..]);
}

#[test]
fn every_page_and_every_file_names_mark_audience_and_program() {
    for (profile, name) in PROFILES.iter().zip(["Internal", "Partners", "Public"]) {
        let all = everything(*profile);
        let pages = [
            "word/header1.xml",
            "word/footer1.xml",
            "ppt/slides/slide1.xml",
            "ppt/slides/slide5.xml",
            "xl/worksheets/sheet1.xml",
            ".html",
            "-text.svg",
        ];

        for page in pages {
            let found: Vec<_> = all
                .iter()
                .filter(|(name, _)| name.ends_with(page) && !name.contains("embeddings"))
                .collect();
            assert!(!found.is_empty(), "{page}");

            for (at, content) in found {
                let text = content;

                assert!(
                    page == "word/footer1.xml" || text.contains("The mark of the test"),
                    "{at}"
                );
                assert!(page == "word/header1.xml" || text.contains(name), "{at}");
                assert!(
                    page == "word/header1.xml" || text.contains("Rapporteur "),
                    "{at}"
                );
            }
        }
    }
}

#[test]
fn a_sealed_round_changes_nothing_that_is_written() {
    let (before, after) = (planted(), with_sealed_round());
    let locale = Locale::new(Language::ENGLISH);

    for profile in PROFILES {
        let said = |assessment| {
            let results = Results::new(assessment);
            let view = AudienceView::new(assessment, &results, profile, None);

            (
                format!("{:?}", report::report(&view, &locale)),
                format!("{:?}", outline::outline(&view, &locale)),
                format!("{:?}", slides::slides(&view, &locale)),
                super::super::table::table(&view, &locale),
            )
        };

        assert!(said(&before) == said(&after), "{profile:?}");
    }
}
