//! The promises to a translator: no text is lost, and every text without translation is reported.

use super::*;
use crate::questionnaire::{self, Level, library};

use std::sync::Arc;

const BASE: &str = r#"(
    format: 1,
    id: "small",
    version: "2",
    language: "en",
    title: "Small",
    scale: [
        (value: 0, from: 0, name: "No", meaning: "Not there."),
        (value: 1, from: 0.5, name: "Yes", meaning: "There."),
    ],
    lenses: [(id: "colour", name: "Colour", categories: [(id: "red", name: "Red")])],
    groups: [(id: "state", name: "State", short: "St.")],
    elements: [
        (id: "e1", name: "One", aspects: [
            (id: "a1", name: "Aspect", questions: [
                (id: "Q1", title: "First", text: "Is it?", levels: ["It is."]),
                (id: "Q2", title: "CERT", text: "Is it too?", tags: {"colour": ["red"]}),
            ]),
        ]),
    ],
)"#;

const FRENCH: &str = r#"(
    format: 1, id: "small", version: "2", language: "fr",
    title: "Petit",
    scale: [(name: "Non", meaning: "Absent."), (name: "Oui", meaning: "Présent.")],
    lenses: {"colour": (name: "Couleur", categories: {"red": (name: "Rouge")})},
    groups: {"state": (name: "État", short: "É.")},
    elements: {"e1": (name: "Un")},
    aspects: {"a1": (name: "Volet")},
    questions: {
        "Q1": (title: "Première", text: "Est-ce ?", levels: ["Oui."]),
        "Q2": (title: "Deuxième", text: "Est-ce aussi ?"),
    },
)"#;

fn base() -> Questionnaire {
    questionnaire::read(BASE).unwrap()
}

fn with(text: &str) -> Arc<Questionnaire> {
    Arc::new(base().with_translation(read(text).unwrap()).unwrap())
}

fn findings(text: &str) -> Vec<(&'static str, String, &'static str, TextProblem)> {
    let found = read(text).unwrap().check(&base());

    found
        .into_iter()
        .map(|f| (f.list, f.id, f.field, f.problem))
        .collect()
}

#[test]
fn a_complete_translation_has_no_findings_and_replaces_every_text() {
    assert_eq!(findings(FRENCH), []);

    let french = with(FRENCH).in_language("fr");

    assert_eq!(french.content().language, "fr");
    assert_eq!(french.title(), "Petit");
    assert_eq!(french.groups()[0].short, "É.");
    assert_eq!(french.lenses()[0].categories[0].name, "Rouge");
    assert_eq!(french.elements()[0].aspects[0].name, "Volet");
    let first = french.question(0).unwrap();
    assert_eq!(
        (first.title.as_str(), first.text.as_str()),
        ("Première", "Est-ce ?")
    );
    assert_eq!(french.descriptor(first, Level(0)), "Absent.");
    assert_eq!(french.descriptor(first, Level(1)), "Oui.");
    assert_eq!(french.ordinal(&first.id), Some(0));
    assert_eq!(french.members(0, 0), [1]);
}

#[test]
fn a_missing_text_is_that_of_the_base_and_says_so() {
    let text = FRENCH.replace(r#"title: "Deuxième", "#, "");
    let french = with(&text).in_language("fr");

    assert_eq!(
        french.question(1).unwrap().title,
        "\u{2068}CERT [en]\u{2069}"
    );
    // What the base does not say either is no gap.
    assert_eq!(french.question(1).unwrap().look_for, "");
}

#[test]
fn every_gap_is_named_where_it_is() {
    use TextProblem::{Empty, Missing, NoShort, Unchanged, Unknown};

    let long = "x".repeat(46);
    let cases = [
        ("title: \"Petit\",", "", ("title", "", "title", Missing)),
        ("\"Non\"", "\" \"", ("scale", "No", "name", Empty)),
        (
            "\"Deuxième\"",
            "\"CERT\"",
            ("questions", "Q2", "title", Unchanged),
        ),
        (
            "\"Deuxième\"",
            &format!("\"{long}\""),
            (
                "questions",
                "Q2",
                "title",
                NoShort {
                    length: 46,
                    limit: 45,
                },
            ),
        ),
        (
            ", levels: [\"Oui.\"]",
            "",
            ("questions", "Q1", "levels", Missing),
        ),
        (
            "[\"Oui.\"]",
            "[\"Oui.\", \"Non.\"]",
            ("questions", "Q1", "levels", Unknown),
        ),
        (
            "\"e1\": (name: \"Un\")",
            "\"e1\": (name: \"Un\"), \"e2\": ()",
            ("elements", "e2", "", Unknown),
        ),
        (
            "\"e1\": (name: \"Un\")",
            "\"e1\": (name: \"Un\", goal: \"But\")",
            ("elements", "e1", "goal", Unknown),
        ),
        (
            "{\"red\": (name: \"Rouge\")}",
            "{\"red\": (name: \"Rouge\"), \"blue\": ()}",
            ("lenses", "colour/blue", "", Unknown),
        ),
        (
            "{\"red\": (name: \"Rouge\")}",
            "{}",
            ("lenses", "colour/red", "name", Missing),
        ),
    ];

    for (from, to, (list, id, field, problem)) in cases {
        let text = FRENCH.replacen(from, to, 1);
        assert_ne!(text, FRENCH, "{from}");
        assert_eq!(
            findings(&text),
            [(list, id.to_owned(), field, problem)],
            "{to}"
        );
    }
}

#[test]
fn a_finding_is_located_in_the_file() {
    let text = FRENCH.replace("\"Deuxième\"", "\"CERT\"");
    let found = read(&text).unwrap().check(&base());

    assert_eq!(
        locate(&text, &found[0]),
        Some(Position {
            line: 11,
            column: 9
        })
    );
}

#[test]
fn another_version_another_questionnaire_and_the_own_language_are_refused() {
    let refused = |from, to| {
        let translation = read(&FRENCH.replacen(from, to, 1)).unwrap();

        base().with_translation(translation).unwrap_err()
    };

    assert!(
        matches!(refused("version: \"2\"", "version: \"1\""), TranslationError::Other { found_version, .. } if found_version == "1")
    );
    assert!(matches!(
        refused("\"small\"", "\"big\""),
        TranslationError::Other { .. }
    ));
    assert!(matches!(
        refused("\"fr\"", "\"en-GB\""),
        TranslationError::Language { .. }
    ));
    assert!(matches!(
        refused("\"fr\"", "\" \""),
        TranslationError::Language { .. }
    ));
}

#[test]
fn faults_of_the_file_have_line_and_column() {
    let Err(TranslationError::Syntax(error)) =
        read(&FRENCH.replace("title: \"Petit\"", "titel: \"Petit\""))
    else {
        panic!("an unknown field was accepted");
    };

    assert_eq!(error.at.line, 3);
    assert!(matches!(
        read(&FRENCH.replace("format: 1", "format: 9, more: 1")),
        Err(TranslationError::Newer { found: 9 })
    ));
    assert!(matches!(
        read(&FRENCH.replace("\"Q2\":", "\"Q1\":")),
        Err(TranslationError::Syntax(_))
    ));
}

#[test]
fn a_language_that_is_not_there_leaves_the_base_as_it_is() {
    let both = with(FRENCH);

    assert_eq!(both.in_language("tlh").title(), "Small");
    assert_eq!(both.in_language("fr").in_language("en").title(), "Small");
    assert_eq!(both.in_language("fr-CA").title(), "Petit");
    assert_eq!(both.languages().collect::<Vec<_>>(), ["en", "fr"]);
}

#[test]
fn numbers_and_identifiers_are_those_of_the_base_in_every_language() {
    let national = library::national().unwrap();

    for language in national.languages() {
        let other = national.in_language(language);

        for (one, two) in national.questions().zip(other.questions()) {
            assert_eq!(
                (&one.id, one.weight.to_bits()),
                (&two.id, two.weight.to_bits())
            );
            assert_eq!(one.levels.len(), two.levels.len());
        }
        for (one, two) in national.scale().iter().zip(other.scale()) {
            assert_eq!(
                (one.value.to_bits(), one.from.to_bits()),
                (two.value.to_bits(), two.from.to_bits())
            );
        }
    }
}

#[test]
fn an_older_file_without_translations_is_shown_in_the_shipped_ones() {
    let national = library::national().unwrap();
    let older = Arc::new(Questionnaire::new(national.content().clone()).unwrap());

    for language in national.languages() {
        assert_eq!(
            older.in_language(language).title(),
            national.in_language(language).title()
        );
    }

    // Somebody has changed it: the shipped words may no longer be true.
    let mut content = national.content().clone();
    content.elements[0].aspects[0].questions[0].text.push('!');
    let changed = Arc::new(Questionnaire::new(content).unwrap());

    for language in national.languages() {
        assert_eq!(changed.in_language(language).title(), national.title());
    }
}
