//! The direction of every paragraph of a paper, and the order in which a reader sees values of mixed directions.

use crate::assessment::{
    Action, Assessment, Dissent, Edit, Evidence, Grade, ItemId, Passage, Profile,
};
use crate::chart::Size;
use crate::locale::{Language, Locale, first_strong, without_marks};
use crate::output::package::OfficePackage;
use crate::output::testing::{by, sample};
use crate::output::{FileMaker, OutputItem, audience::AudienceView};
use crate::questionnaire::QuestionId;
use crate::results::Results;

use jiff::civil::{Date, date};
use resvg::usvg::roxmltree::{Document, Node, ParsingOptions};
use unicode_bidi::{BidiInfo, Level};
use uuid::Uuid;

const DAY: Date = date(2022, 3, 15);

/// Values that move what stands around them, unless they are isolated.
const VALUES: [&str; 8] = [
    "Official Gazette",
    "الجريدة الرسمية",
    "14/2024 قرار (ISO 27001)",
    "(2) CERT-XX",
    "قرار مجلس الوزراء رقم 14 (ISO",
    "Cabinet; الوزارة",
    "[3] ministry!",
    "2024",
];

fn arabic() -> Locale {
    Locale::new(Language::matching("ar").unwrap())
}

/// The sample with the values as evidence, as those who bring evidence, as actions and as texts.
fn mixed() -> Assessment {
    let mut assessment = sample();
    let mut next = 0_u128;
    let mut id = || {
        next += 1;
        ItemId(Uuid::from_u128(next))
    };
    let question = QuestionId::from("NS01");
    let mut edits = Vec::new();

    for (place, value) in VALUES.iter().enumerate() {
        let other = VALUES[(place + 1) % VALUES.len()].to_owned();
        let value = (*value).to_owned();
        edits.push(Edit::PutEvidence {
            question: question.clone(),
            id: id(),
            evidence: Evidence {
                title: value.clone(),
                source: other.clone(),
                date: Some(DAY),
                grade: Grade::B,
                restricted: false,
                ..Evidence::new("", Grade::D)
            },
        });
        edits.push(Edit::PutDissent {
            question: QuestionId::from(["NS02", "NS03", "NS04", "NS05"][place % 4]),
            id: id(),
            dissent: Dissent {
                group: None,
                words: format!("{value}.\n{other}"),
                brings: value.clone(),
                due: Some(DAY),
                level: None,
            },
        });
        edits.push(Edit::PutAction {
            id: id(),
            action: Action {
                title: value,
                lead: other,
                ..Action::default()
            },
        });
    }

    edits.push(Edit::Write {
        question,
        passage: Passage::Strengths,
        words: VALUES.join("\n"),
    });

    for edit in edits {
        assessment.apply(edit, by()).unwrap();
    }

    assessment
}

fn made(item: OutputItem, locale: &Locale) -> Vec<u8> {
    let assessment = mixed();
    let results = Results::new(&assessment).in_language(locale.language().tag());
    let view = AudienceView::new(
        &assessment,
        &results,
        Profile::Internal,
        Some("MARK".to_owned()),
    );

    FileMaker::new(&view, locale, Size::SLIDE)
        .make(item)
        .unwrap()
}

/// A paragraph as a reader sees it from left to right, without marks.
fn seen(text: &str, base: Option<Level>) -> String {
    let bidi = BidiInfo::new(text, base);

    bidi.paragraphs
        .iter()
        .map(|paragraph| without_marks(&bidi.reorder_line(paragraph, paragraph.range.clone())))
        .collect()
}

/// The values as a reader of a paper from right to left sees them, each in an order of its own.
fn line(parts: &[&str]) -> String {
    let parts: Vec<String> = parts.iter().rev().map(|part| seen(part, None)).collect();

    parts.join(" · ")
}

/// What every Arabic paper must show: each value with the date after it.
fn expect(paragraphs: &[String], lines: &[String], kind: &str) {
    let shown: Vec<String> = paragraphs
        .iter()
        .map(|text| seen(text, Some(Level::rtl())))
        .collect();

    for line in lines {
        assert!(
            shown.iter().any(|shown| shown.contains(line)),
            "{kind}: {line:?}, of {} paragraphs",
            shown.len()
        );
    }
}

/// The lines of evidence and of those who bring evidence.
fn evidence_and_owners() -> [Vec<String>; 2] {
    let day = arabic().date(DAY).replace(' ', "\u{A0}");
    let evidence = (0..VALUES.len()).map(|place| {
        let next = VALUES[(place + 1) % VALUES.len()];

        line(&[VALUES[place], next, &day])
    });
    let owners = VALUES.iter().map(|value| line(&[value, &day]));

    [evidence.collect(), owners.collect()]
}

fn texts<'a>(node: Node<'a, 'a>, tag: &str) -> String {
    node.descendants()
        .filter(|node| node.has_tag_name_of(tag))
        .filter_map(|node| node.text())
        .collect()
}

trait Named {
    fn has_tag_name_of(&self, name: &str) -> bool;
}

impl Named for Node<'_, '_> {
    /// Whether it is an element of this name, in whatever namespace.
    fn has_tag_name_of(&self, name: &str) -> bool {
        self.is_element() && self.tag_name().name() == name
    }
}

#[test]
fn every_paragraph_of_an_arabic_docx_runs_from_right_to_left() {
    let [evidence, owners] = evidence_and_owners();

    for item in [OutputItem::ReportText, OutputItem::Outline] {
        let package = OfficePackage::read(&made(item, &arabic())).unwrap();
        let mut paragraphs = Vec::new();

        for (name, part) in package.parts() {
            let is_text = ["word/document.xml", "word/header1.xml", "word/footer1.xml"]
                .contains(&name.as_str());

            if !is_text {
                continue;
            }

            let part = std::str::from_utf8(part).unwrap();
            let document = Document::parse(part).unwrap();

            for paragraph in document
                .descendants()
                .filter(|node| node.has_tag_name_of("p"))
            {
                if paragraph
                    .tag_name()
                    .namespace()
                    .is_some_and(|space| space.ends_with("wordprocessingml/2006/main"))
                {
                    let has_bidi = paragraph
                        .children()
                        .filter(|node| node.has_tag_name_of("pPr"))
                        .any(|node| node.children().any(|node| node.has_tag_name_of("bidi")));

                    assert!(has_bidi, "{}", texts(paragraph, "t"));
                    paragraphs.push(texts(paragraph, "t"));
                }
            }

            for run in document
                .descendants()
                .filter(|node| node.has_tag_name_of("r"))
            {
                let words = texts(run, "t");
                let is_rtl = run.descendants().any(|node| node.has_tag_name_of("rtl"));

                if let Some(direction) = first_strong(&words) {
                    assert_eq!(
                        is_rtl,
                        direction == crate::locale::Direction::RightToLeft,
                        "{words}"
                    );
                }
            }
        }

        assert!(paragraphs.len() > 40, "{item:?}");

        if item == OutputItem::ReportText {
            expect(&paragraphs, &evidence, "report");
            expect(&paragraphs, &owners, "report");
        }
    }
}

#[test]
fn every_paragraph_of_arabic_slides_runs_from_right_to_left() {
    let package = OfficePackage::read(&made(OutputItem::Slides, &arabic())).unwrap();
    let slides = package.parts().iter().filter(|(name, _)| {
        name.starts_with("ppt/slides/slide") && name.rsplit('.').next() == Some("xml")
    });
    let mut paragraphs = Vec::new();

    for (name, slide) in slides {
        let slide = std::str::from_utf8(slide).unwrap();
        let document = Document::parse(slide).unwrap();

        for paragraph in document.descendants().filter(|node| {
            node.has_tag_name_of("p") && node.children().any(|node| node.has_tag_name_of("r"))
        }) {
            let properties = paragraph
                .children()
                .find(|node| node.has_tag_name_of("pPr"));
            let words = texts(paragraph, "t");

            assert_eq!(
                properties.and_then(|node| node.attribute("rtl")),
                Some("1"),
                "{name}: {words}"
            );
            paragraphs.push(words);
        }

        for run in document
            .descendants()
            .filter(|node| node.has_tag_name_of("r"))
        {
            let language = run.descendants().find_map(|node| node.attribute("lang"));
            let expected = match first_strong(&texts(run, "t")) {
                Some(crate::locale::Direction::LeftToRight) => "en-GB",
                Some(crate::locale::Direction::RightToLeft) => "ar-SA",
                None => continue,
            };

            assert_eq!(language, Some(expected), "{name}");
        }
    }

    let owners = [
        ("Ministry of Finance", date(2026, 8, 31)),
        ("Cybersecurity Directorate", date(2026, 9, 15)),
        ("Data Protection Office", date(2026, 9, 30)),
    ];
    let owners =
        owners.map(|(name, due)| line(&[name, &arabic().date(due).replace(' ', "\u{A0}")]));
    expect(&paragraphs, &owners, "slides");
}

/// The text of an element of a page, with the isolates that its elements make.
fn of_page(node: Node<'_, '_>, into: &mut String) {
    for child in node.children() {
        match child.attribute("dir") {
            _ if child.is_text() => into.push_str(child.text().unwrap_or_default()),
            _ if child.has_tag_name_of("br") => into.push('\n'),
            Some(direction) => {
                assert!(child.has_tag_name_of("bdi"), "{:?}", child.tag_name());
                into.push(if direction == "rtl" {
                    '\u{2067}'
                } else {
                    '\u{2066}'
                });
                of_page(child, into);
                into.push('\u{2069}');
            }
            None => of_page(child, into),
        }
    }
}

/// The paragraphs, heads and cells of a page that hold no others.
fn paragraphs_of_page(page: &str) -> Vec<String> {
    let options = ParsingOptions {
        allow_dtd: true,
        ..ParsingOptions::default()
    };
    let document = Document::parse_with_options(page, options).unwrap();

    document
        .descendants()
        .filter(|node| {
            [
                "p",
                "li",
                "h1",
                "h2",
                "h3",
                "h4",
                "td",
                "th",
                "caption",
                "figcaption",
            ]
            .iter()
            .any(|tag| node.has_tag_name_of(tag))
        })
        .map(|node| {
            let mut text = String::new();
            of_page(node, &mut text);

            text
        })
        .collect()
}

#[test]
fn every_paragraph_of_an_arabic_page_runs_from_right_to_left() {
    let page = String::from_utf8(made(OutputItem::ReportPage, &arabic())).unwrap();
    let paragraphs = paragraphs_of_page(&page);
    let [evidence, owners] = evidence_and_owners();

    assert!(page.contains("<html lang=\"ar\" dir=\"rtl\">"));
    // Of the elements, only values have a direction: see `of_page`.
    expect(&paragraphs, &evidence, "page");
    expect(&paragraphs, &owners, "page");
}

#[test]
fn arabic_words_of_an_english_page_have_their_direction_and_language() {
    let english = Locale::new(Language::ENGLISH);
    let page = String::from_utf8(made(OutputItem::ReportPage, &english)).unwrap();
    let options = ParsingOptions {
        allow_dtd: true,
        ..ParsingOptions::default()
    };
    let document = Document::parse_with_options(page.as_str(), options).unwrap();
    let is_arabic = |text: &str| {
        text.chars()
            .any(|sign| matches!(sign, '\u{600}'..='\u{6FF}'))
    };
    let inside_body = document
        .descendants()
        .filter(|node| node.is_text() && is_arabic(node.text().unwrap_or_default()))
        .filter(|node| !node.ancestors().any(|node| node.has_tag_name_of("head")));
    let mut found = 0;

    for node in inside_body {
        let nearest = |name: &str| node.ancestors().find_map(|node| node.attribute(name));

        assert_eq!(
            (nearest("dir"), nearest("lang")),
            (Some("rtl"), Some("ar")),
            "{:?}",
            node.text()
        );
        found += 1;
    }

    assert!(found > 20);

    let shown: Vec<String> = paragraphs_of_page(&page)
        .iter()
        .map(|text| seen(text, Some(Level::ltr())))
        .collect();
    let day = english.date(DAY).replace(' ', "\u{A0}");

    for value in VALUES {
        let line = [seen(value, None), day.clone()].join(" · ");
        assert!(shown.iter().any(|shown| shown.contains(&line)), "{line}");
    }
}
