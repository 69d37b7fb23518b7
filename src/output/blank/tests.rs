//! Rules of paper to be filled in by hand, checked in the files that leave the program.

use super::*;
use crate::locale::Language;
use crate::output::package::OfficePackage;
use crate::output::testing::{sample, secrets, with_sealed_round};
use crate::output::{BlankOrder, Product, write_blank};
use crate::questionnaire::library;

use std::path::Path;

fn locale(tag: &str) -> Locale {
    Locale::new(Language::matching(tag).unwrap())
}

/// The page and the text of a paper's office file.
fn made(source: &BlankSource, product: Product, languages: &[&str]) -> (String, String) {
    let choice = BlankChoice {
        second: languages.get(1).map(|tag| locale(tag)),
        ..BlankChoice::default()
    };

    chosen(source, product, languages[0], &choice)
}

fn chosen(
    source: &BlankSource,
    product: Product,
    language: &str,
    choice: &BlankChoice,
) -> (String, String) {
    let mut files = product
        .items()
        .map(|item| source.file(*item, &locale(language), choice, None).unwrap());
    let page = String::from_utf8(files.next().unwrap()).unwrap();
    let package = OfficePackage::read(&files.next().unwrap()).unwrap();
    let text = package
        .parts()
        .iter()
        .find(|(name, _)| name == "word/document.xml")
        .map(|(_, text)| String::from_utf8(text.clone()).unwrap());

    (page, text.unwrap())
}

/// What stands between two texts, each time.
fn between<'t>(text: &'t str, from: &str, to: &str) -> Vec<&'t str> {
    text.split(from)
        .skip(1)
        .map(|rest| rest.split_once(to).map_or(rest, |(inside, _)| inside))
        .collect()
}

#[test]
fn every_question_that_is_asked_is_printed_once_and_stays_on_one_page() {
    let sample = sample();
    let source = BlankSource::new(&sample);
    let style = include_str!("../../../assets/form.css");
    assert!(
        style
            .lines()
            .any(|line| line.starts_with(".asked {") && line.contains("break-inside: avoid"))
    );

    for languages in [&["en"][..], &["ar"], &["en", "ar"], &["ar", "fr"]] {
        let (page, text) = made(&source, Product::Questionnaire, languages);
        let sections = between(&page, "<section class=\"asked\">", "</section>");
        assert_eq!(sections.len(), sample.questionnaire().len());
        // A question begins with its code; the heading before it stays with it by its style.
        let paragraphs = between(&text, "<w:p>", "</w:p>");
        let is_title = |text: &str| text.contains("<w:pBdr>");
        let starts: Vec<usize> = (0..paragraphs.len())
            .filter(|at| is_title(paragraphs[*at]))
            .collect();
        assert_eq!(starts.len(), sample.questionnaire().len());

        for (question, start) in sample.questionnaire().questions().zip(starts) {
            let own: Vec<&&str> = paragraphs[start..]
                .iter()
                .take_while(|text| text.contains("<w:keepLines/>"))
                .collect();
            let whole = own
                .iter()
                .take_while(|text| text.contains("<w:keepNext/>"))
                .count();
            let levels = sample.questionnaire().scale().len() * languages.len();

            assert!(own[0].contains(question.id.as_str()), "{}", own[0]);
            // Everything but the last line stays with the next, and the last line ends the question.
            assert!(whole > levels + 2 * languages.len(), "{whole}");
            let last = paragraphs[start + whole];
            assert!(last.contains("w:leader=\"dot\""), "{last}");
            assert!(last.contains("<w:keepLines/>") && !last.contains("<w:keepNext/>"));
        }
    }
}

#[test]
fn each_language_stands_in_its_own_direction() {
    let source = BlankSource::of_questionnaire(library::national().unwrap());
    let national = library::national().unwrap();
    let arabic = national.in_language("ar");
    let [english, arabic] = [&national, &arabic].map(|q| q.question(0).unwrap().text.clone());
    let (page, text) = made(&source, Product::Questionnaire, &["en", "ar"]);

    assert!(page.contains("<html lang=\"en\" dir=\"ltr\">"));
    assert!(page.contains(&format!(
        "<p>{english}</p><p dir=\"rtl\" lang=\"ar\">{arabic}</p>"
    )));
    let paragraph = between(&text, "<w:p>", "</w:p>")
        .into_iter()
        .find(|paragraph| paragraph.contains(&arabic))
        .unwrap();
    assert!(paragraph.contains("<w:bidi/>"), "{paragraph}");

    let (page, text) = made(&source, Product::Questionnaire, &["ar", "en"]);
    assert!(page.contains("<html lang=\"ar\" dir=\"rtl\">"));
    assert!(page.contains(&format!(
        "<p>{arabic}</p><p dir=\"ltr\" lang=\"en\">{english}</p>"
    )));
    let paragraph = between(&text, "<w:p>", "</w:p>")
        .into_iter()
        .find(|paragraph| paragraph.contains(&english))
        .unwrap();
    assert!(!paragraph.contains("<w:bidi/>"), "{paragraph}");

    // One language twice is one language.
    let twice = made(&source, Product::Questionnaire, &["en", "en"]);
    assert_eq!(twice, made(&source, Product::Questionnaire, &["en"]));
    assert_eq!(
        between(&twice.0, "<section", "</section>").len(),
        national.len()
    );
    assert_eq!(twice.0.matches(english.as_str()).count(), 1);
}

#[test]
fn a_part_is_printed_alone_and_a_quick_scan_asks_its_own_questions() {
    let source = BlankSource::of_questionnaire(library::national().unwrap());
    let of = |part| {
        let choice = BlankChoice {
            part,
            ..BlankChoice::default()
        };
        let (page, _) = chosen(&source, Product::Questionnaire, "en", &choice);

        between(&page, "<section", "</section>").len()
    };

    assert_eq!(of(BlankPart::All), 75);
    assert_eq!((0..5).map(BlankPart::Element).map(of).sum::<usize>(), 75);
    assert_eq!(of(BlankPart::Element(0)), 17);

    let mut quick = sample();
    let scope = crate::assessment::Fact::Scope(crate::assessment::Scope::QuickScan);
    quick
        .apply(
            crate::assessment::Edit::SetFact(scope),
            crate::output::testing::by(),
        )
        .unwrap();
    let (page, _) = made(&BlankSource::new(&quick), Product::Questionnaire, &["en"]);
    assert_eq!(between(&page, "<section", "</section>").len(), 20);
}

#[test]
fn all_cards_of_a_group_are_alike_and_the_cover_counts_them() {
    let sample = sample();
    let source = BlankSource::new(&sample);
    let choice = |cards: &[(&str, usize)]| BlankChoice {
        cards: cards
            .iter()
            .map(|(group, count)| ((*group).to_owned(), *count))
            .collect(),
        second: Some(locale("ar")),
        ..BlankChoice::default()
    };
    let people = sample.participants().iter().map(|(_, person)| person);
    let people: Vec<_> = people.collect();
    let delegation = crate::results::DelegationCoverage::of(&sample, &people).views;
    let own: Vec<usize> = source.cards(&choice(&[])).iter().map(|(_, n)| *n).collect();
    assert_eq!(own, delegation);

    for choice in [choice(&[]), choice(&[("operators", 13), ("regulator", 0)])] {
        let (page, text) = chosen(&source, Product::Ballots, "en", &choice);
        let printed: Vec<(String, usize)> = source
            .cards(&choice)
            .into_iter()
            .filter(|(_, count)| *count > 0)
            .collect();
        let cards = between(&page, "<div class=\"card\">", "</div>");
        let cells = between(&text, "w:hRule=\"atLeast\"/></w:trPr>", "</w:tr>");
        let cells: Vec<&str> = cells
            .iter()
            .flat_map(|row| between(row, "<w:tc>", "</w:tc>"))
            .filter(|cell| cell.contains('\u{2610}'))
            .collect();

        for cards in [cards, cells] {
            let mut rest = cards.as_slice();

            for (group, count) in &printed {
                let (own, others) = rest.split_at(*count);
                let name = source.groups(&locale("en"));
                let name = &name.iter().find(|(id, _)| id == group).unwrap().1;

                assert!(own[0].contains(name.as_str()), "{} {name}", own[0]);
                assert!(own.iter().all(|card| *card == own[0]), "{group}");
                assert!(others.first().is_none_or(|other| *other != own[0]));
                rest = others;
            }

            assert_eq!(rest, [""; 0]);
        }

        // The cover says the same numbers, and their sum.
        let rows = between(&page, "<tbody>", "</tbody>");
        let told: Vec<usize> = between(rows[0], "<td class=\"figure\">", "</td>")
            .into_iter()
            .map(|count| count.parse().unwrap())
            .collect();
        let mut expected: Vec<usize> = printed.iter().map(|(_, count)| *count).collect();
        expected.push(expected.iter().sum());
        assert_eq!(told, expected);
    }
}

#[test]
fn a_card_has_every_level_and_whatever_else_a_view_may_be() {
    let source = BlankSource::new(&sample());
    let (page, _) = made(&source, Product::Ballots, &["en"]);
    let card = between(&page, "<div class=\"card\">", "</div>")[0];

    for words in [
        "<b>0</b><span>Absent",
        "<b>4</b><span>Improving",
        "Don’t know",
        "Doesn’t apply",
        "Abstain",
        "Question",
    ] {
        assert!(card.contains(words), "{words}: {card}");
    }

    assert_eq!(card.matches("<i></i>").count(), 5 + 3 + 1);
}

#[test]
fn a_cover_warns_where_a_group_has_a_single_card() {
    let source = BlankSource::new(&sample());
    let warning = locale("en").text("ballots-one-alone");
    let page = |count| {
        let cards = [("operators".to_owned(), count)].into();
        let choice = BlankChoice {
            cards,
            ..BlankChoice::default()
        };

        chosen(&source, Product::Ballots, "en", &choice).0
    };

    assert!(page(1).contains(&warning));
    assert!(!page(2).contains(&warning));
}

#[test]
fn blank_paper_carries_no_answer_no_note_and_no_name() {
    let planted = with_sealed_round();
    let source = BlankSource::new(&planted);
    let known: Vec<&str> = secrets::INSIDE
        .into_iter()
        .chain(secrets::BEHIND)
        .chain(secrets::NEVER)
        .chain([secrets::NOTE])
        .collect();

    for product in [Product::Questionnaire, Product::Ballots] {
        for item in product.items() {
            let file = source
                .file(*item, &locale("en"), &BlankChoice::default(), None)
                .unwrap();
            let mut texts = vec![String::from_utf8_lossy(&file).into_owned()];

            if let Ok(package) = OfficePackage::read(&file) {
                let parts = package.parts().iter();
                texts.extend(parts.map(|(_, part)| String::from_utf8_lossy(part).into_owned()));
            }

            for (text, secret) in texts
                .iter()
                .flat_map(|text| known.iter().map(move |s| (text, s)))
            {
                assert!(!text.contains(secret), "{secret}");
            }
        }
    }

    // Nor anything else of what people have entered: without any of it the same paper is made.
    let empty = BlankSource {
        country: source.country.clone(),
        last_day: source.last_day,
        views: source.views.clone(),
        breakouts: source.breakouts.clone(),
        ..BlankSource::of_questionnaire(std::sync::Arc::clone(planted.questionnaire()))
    };

    for product in [Product::Questionnaire, Product::Ballots] {
        assert!(made(&source, product, &["en", "ar"]) == made(&empty, product, &["en", "ar"]));
    }
}

fn written(folder: &Path, languages: &[&str], part: BlankPart) -> Vec<String> {
    let order = BlankOrder {
        folder: folder.to_owned(),
        products: vec![Product::Questionnaire, Product::Ballots],
        replaces: true,
        locale: locale(languages[0]),
        choice: BlankChoice {
            part,
            second: languages.get(1).map(|tag| locale(tag)),
            ..BlankChoice::default()
        },
        mark: None,
    };
    let files = write_blank(&order, &BlankSource::new(&sample())).unwrap();
    let names = files.iter().filter_map(|file| file.file_name());

    names
        .map(|name| name.to_string_lossy().into_owned())
        .collect()
}

#[test]
fn no_two_languages_and_no_two_parts_share_a_file() {
    let folder = tempfile::tempdir().unwrap();
    let mut questionnaires = std::collections::BTreeSet::new();
    let mut count = 0;

    for languages in [
        &["en"][..],
        &["ar"],
        &["fr"],
        &["es"],
        &["en", "ar"],
        &["ar", "en"],
    ] {
        for part in [BlankPart::All, BlankPart::Element(0), BlankPart::Element(1)] {
            questionnaires.extend(
                written(folder.path(), languages, part)
                    .into_iter()
                    .filter(|name| name.contains("questionnaire")),
            );
            count += 2;
        }
    }

    assert_eq!(questionnaires.len(), count);
    assert!(
        questionnaires.contains("Republic of Arvenia-questionnaire-strategy-ar-en-2026-06-11.docx"),
        "{questionnaires:?}"
    );
}

#[test]
fn without_anybody_to_give_a_view_no_ballots_are_made() {
    let folder = tempfile::tempdir().unwrap();
    let order = BlankOrder {
        folder: folder.path().join("out"),
        products: vec![Product::Questionnaire, Product::Ballots],
        replaces: false,
        locale: locale("en"),
        choice: BlankChoice::default(),
        mark: None,
    };
    let source = BlankSource::of_questionnaire(library::national().unwrap());
    let error = write_blank(&order, &source);

    assert!(matches!(error, Err(crate::output::OutputError::NoCards)));
    assert!(!order.folder.exists());
}

#[test]
fn how_many_speak_for_each_group_is_for_the_delegation_alone() {
    for profile in crate::assessment::Profile::ALL {
        let is_internal = profile == crate::assessment::Profile::Internal;

        assert_eq!(Product::Ballots.is_for(profile), is_internal);
        assert!(Product::Questionnaire.is_for(profile));
    }
}
