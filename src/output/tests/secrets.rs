//! What an audience may not see is in no byte of what it gets: file names, properties, and the insides of every zip included.

use crate::assessment::Profile;
use crate::chart::Size;
use crate::chart::subject::Subject;
use crate::locale::{Language, Locale};
use crate::output::audience::Told;
use crate::output::package::Package;
use crate::output::testing::{PROFILES, planted, secrets, with_sealed_round};
use crate::output::{Format, Mark, Order, Product, outline, report, slides, write};
use crate::results::Results;

use std::ops::ControlFlow;

/// Everything that is written for an audience, as texts: names, bytes, and the parts of packages, theirs too.
fn everything(profile: Profile) -> Vec<(String, Vec<u8>)> {
    let folder = tempfile::tempdir().unwrap();
    let assessment = with_sealed_round();
    let order = Order {
        folder: folder.path().to_owned(),
        subjects: Subject::ALL.to_vec(),
        formats: Format::ALL.to_vec(),
        size: Size {
            width: 640,
            height: 360,
        },
        products: Product::ALL.to_vec(),
        profile,
        mark: Mark::Text("The mark of the test".to_owned()),
        locale: Locale::new(Language::ENGLISH),
    };
    let written = write(&order, &assessment, &Results::new(&assessment), |_| {
        ControlFlow::Continue(())
    });
    let mut found = Vec::new();

    for file in written.unwrap().files {
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        let content = std::fs::read(&file).unwrap();
        unpack(&name, content, &mut found);
    }

    found
}

fn unpack(name: &str, content: Vec<u8>, found: &mut Vec<(String, Vec<u8>)>) {
    if content.starts_with(b"PK") {
        for (part, inside) in Package::read(&content).unwrap().parts() {
            unpack(&format!("{name}/{part}"), inside.clone(), found);
        }
    }

    found.push((name.to_owned(), content));
}

/// Where a word stands, whatever its case, in names and in contents.
fn places(all: &[(String, Vec<u8>)], word: &str) -> Vec<String> {
    let word = word.to_lowercase();
    let holds = |bytes: &[u8]| {
        String::from_utf8_lossy(bytes)
            .to_lowercase()
            .contains(&word)
    };

    all.iter()
        .filter(|(name, content)| holds(name.as_bytes()) || holds(content))
        .map(|(name, _)| name.clone())
        .collect()
}

fn assert_absent(all: &[(String, Vec<u8>)], words: &[&str]) {
    for word in words {
        let found = places(all, word);

        assert!(found.is_empty(), "{word} stands in {found:?}");
    }
}

#[test]
fn no_audience_gets_what_is_not_for_it() {
    let all = PROFILES.map(everything);
    let [internal, partners, public] = &all;

    for audience in &all {
        assert_absent(audience, &secrets::NEVER);
    }

    assert_absent(partners, &secrets::INSIDE);
    assert_absent(public, &secrets::INSIDE);
    assert_absent(public, &secrets::BEHIND);

    // The search can find something: those who may see it do.
    for word in secrets::INSIDE.iter().chain(&secrets::BEHIND) {
        assert!(!places(internal, word).is_empty(), "{word}");
    }

    for word in secrets::BEHIND {
        assert!(!places(partners, word).is_empty(), "{word}");
    }
}

#[test]
fn the_public_gets_nothing_of_the_groups() {
    let public = everything(Profile::Public);

    assert_absent(
        &public,
        &["consensus", "Academia and civil soc", "views_0,,"],
    );
    let table = public
        .iter()
        .find(|(name, _)| name.ends_with(".csv"))
        .unwrap();
    let text = String::from_utf8(table.1.clone()).unwrap();

    assert!(text.lines().skip(1).all(|line| line.contains(",recorded,")));
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
                .filter(|(name, _)| name.ends_with(page))
                .collect();
            assert!(!found.is_empty(), "{page}");

            for (at, content) in found {
                let text = String::from_utf8_lossy(content);

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
            let told = Told::new(assessment, &results, profile, None);

            (
                format!("{:?}", report::report(&told, &locale)),
                format!("{:?}", outline::outline(&told, &locale)),
                format!("{:?}", slides::slides(&told, &locale)),
                super::super::table::table(&told, &locale),
            )
        };

        assert!(said(&before) == said(&after), "{profile:?}");
    }
}
