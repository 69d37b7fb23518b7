//! The content of written files: parts are well formed, relations have a target, and numbers are those of the results.

use crate::assessment::{Baseline, Dissent, Edit, Fact, ItemId, Profile};
use crate::chart::Size;
use crate::chart::subject::Subject;
use crate::figure::Figure;
use crate::locale::{Language, Locale};
use crate::output::package::OfficePackage;
use crate::output::testing::{PROFILES, by, ends_in, planted, sample};
use crate::output::{FileMaker, Product, audience::AudienceView, report, slides};
use crate::results::Results;
use crate::results::any_size::{AnySize, NAME};

use resvg::usvg::roxmltree::{Document, ParsingOptions};
use uuid::Uuid;

use std::collections::HashSet;
use std::sync::Arc;

pub(super) fn made(profile: Profile, product: Product) -> Vec<Vec<u8>> {
    let assessment = planted();
    let results = Results::new(&assessment);
    let view = AudienceView::new(
        &assessment,
        &results,
        profile,
        Some("MARK <&> \"x\"".to_owned()),
    );
    let locale = Locale::new(Language::ENGLISH);
    let mut maker = FileMaker::new(&view, &locale, Size::SLIDE);

    product
        .items()
        .map(|item| maker.make(*item).unwrap())
        .collect()
}

fn packages(profile: Profile) -> Vec<OfficePackage> {
    let office = [
        Product::Report,
        Product::Outline,
        Product::Slides,
        Product::Workbook,
    ];
    let files = office
        .into_iter()
        .flat_map(|product| made(profile, product));

    files
        .filter(|file| file.starts_with(b"PK"))
        .map(|file| OfficePackage::read(&file).unwrap())
        .collect()
}

pub(super) fn text(package: &OfficePackage, name: &str) -> String {
    let part = package.parts().iter().find(|(part, _)| part == name);

    String::from_utf8(part.unwrap_or_else(|| panic!("{name}")).1.clone()).unwrap()
}

#[test]
fn what_is_doubtful_about_a_baseline_stands_in_every_paper_that_compares() {
    let mut assessment = sample();
    let country = Fact::Country("Montavia".to_owned());
    let of_another = Baseline {
        country: "Republic of Elsewhere".to_owned(),
        version: "0.9".to_owned(),
        ..assessment.baseline().unwrap().clone()
    };
    let lay = Edit::LayBaseline(Some(Arc::new(of_another)));

    for edit in [Edit::SetFact(country), lay] {
        assessment.apply(edit, by()).unwrap();
    }

    let locale = Locale::new(Language::ENGLISH);
    let results = Results::new(&assessment);

    for profile in PROFILES {
        let view = AudienceView::new(&assessment, &results, profile, None);
        let report = format!("{:?}", report::report(&view, &locale));
        let slides = format!("{:?}", slides::slides(&view, &locale));
        let radar = format!("{:?}", view.chart(Subject::Elements, &locale));

        for (paper, text) in [("report", report), ("slides", slides), ("radar", radar)] {
            assert!(text.contains("Republic of Elsewhere"), "{paper}");
            assert!(text.contains("0.9"), "{paper}");
        }
    }
}

#[test]
fn every_part_is_well_formed_and_its_kind_is_known() {
    for profile in PROFILES {
        for package in packages(profile) {
            let kinds = text(&package, "[Content_Types].xml");
            let mut names = HashSet::new();

            for (name, content) in package.parts() {
                assert!(names.insert(name), "{name} twice");
                let ending = name.rsplit('.').next().unwrap();

                if ["xml", "rels"].contains(&ending) {
                    let text = std::str::from_utf8(content).unwrap();
                    Document::parse(text).unwrap_or_else(|error| panic!("{name}: {error}"));
                }

                let by_name = kinds.contains(&format!("\"/{name}\""));
                let by_ending = kinds.contains(&format!("Extension=\"{ending}\""));
                assert!(by_name || by_ending, "{name}");
            }
        }
    }
}

#[test]
fn every_relation_leads_to_a_part_and_every_part_is_reached() {
    for profile in PROFILES {
        for package in packages(profile) {
            let names: HashSet<&str> = package
                .parts()
                .iter()
                .map(|(name, _)| name.as_str())
                .collect();
            let mut reached: HashSet<String> = HashSet::new();

            for (name, content) in package
                .parts()
                .iter()
                .filter(|(name, _)| ends_in(name, "rels"))
            {
                let folder = name.split("_rels/").next().unwrap();
                let text = std::str::from_utf8(content).unwrap();

                for relation in Document::parse(text).unwrap().descendants() {
                    if let Some(target) = relation.attribute("Target") {
                        let whole = resolved(folder, target);
                        assert!(names.contains(whole.as_str()), "{name}: {target}");
                        reached.insert(whole);
                    }
                }
            }

            for name in names {
                let is_own = ends_in(name, "rels") || name == "[Content_Types].xml";

                assert!(
                    is_own || reached.contains(name),
                    "{name} is reached by nothing"
                );
            }
        }
    }
}

fn resolved(folder: &str, target: &str) -> String {
    let whole = match target.strip_prefix('/') {
        Some(root) => root.to_owned(),
        None => format!("{folder}{target}"),
    };
    let mut parts: Vec<&str> = Vec::new();

    for part in whole.split('/') {
        match part {
            ".." => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }

    parts.join("/")
}

#[test]
fn relations_that_a_part_names_exist() {
    for package in packages(Profile::Internal) {
        for (name, content) in package
            .parts()
            .iter()
            .filter(|(name, _)| ends_in(name, "xml"))
        {
            let text = std::str::from_utf8(content).unwrap();
            let (folder, file) = name.rsplit_once('/').unwrap_or(("", name));
            let beside = format!("{folder}/_rels/{file}.rels");
            let relations = package.parts().iter().find(|(part, _)| *part == beside);

            for (at, _) in text.match_indices("\"rId") {
                let id = text[at + 1..].split('"').next().unwrap();
                let relations = &relations.unwrap_or_else(|| panic!("{name} has none")).1;
                let relations = std::str::from_utf8(relations).unwrap();

                assert!(relations.contains(&format!("Id=\"{id}\"")), "{name}: {id}");
            }
        }
    }
}

#[test]
fn the_page_is_well_formed_and_followed_by_a_screen_reader() {
    for profile in PROFILES {
        let page = String::from_utf8(made(profile, Product::Report).remove(0)).unwrap();
        let options = ParsingOptions {
            allow_dtd: true,
            ..ParsingOptions::default()
        };
        let page = Document::parse_with_options(&page, options).unwrap();
        let named = |tag: &'static str| {
            page.descendants()
                .filter(move |node| node.has_tag_name(tag))
        };
        let svg = ("http://www.w3.org/2000/svg", "svg");
        let html = page.root_element();

        assert_eq!(
            (html.attribute("lang"), html.attribute("dir")),
            (Some("en"), Some("ltr"))
        );
        let policy = named("meta")
            .find(|meta| meta.attribute("http-equiv") == Some("Content-Security-Policy"));
        assert!(
            policy
                .and_then(|meta| meta.attribute("content"))
                .unwrap()
                .starts_with("default-src 'none';")
        );
        assert_eq!(named("h1").count(), 1);
        assert!(named("h2").count() > 8 && named("h3").count() > 8);

        for head in named("th") {
            assert!(matches!(head.attribute("scope"), Some("col" | "row")));
        }

        for table in named("table") {
            assert!(table.children().any(|child| child.has_tag_name("caption")));
        }

        let pictures: Vec<_> = page
            .descendants()
            .filter(|node| node.has_tag_name(svg))
            .collect();
        let whole = pictures
            .iter()
            .filter(|node| node.parent().unwrap().has_tag_name("figure"));

        // Those of the results, and who does what on two pictures, and how they work together; the public gets the leads.
        let expected = match profile {
            Profile::Public => 7,
            Profile::Internal | Profile::Partners => 9,
        };
        assert_eq!(whole.clone().count(), expected);

        for picture in whole {
            assert_eq!(picture.attribute("role"), Some("img"));
            assert!(picture.attribute("aria-label").unwrap().len() > 40);
        }

        let mut ids = HashSet::new();

        for node in page.descendants() {
            if let Some(id) = node.attribute("id") {
                assert!(ids.insert(id), "{id} twice");
            }

            for name in ["src", "srcset"] {
                assert_eq!(node.attribute(name), None, "nothing is loaded");
            }
        }
    }
}

/// The levels of headings never skip a step.
#[test]
fn headings_of_the_documents_are_real_and_in_order() {
    for (product, least) in [(Product::Report, 40), (Product::Outline, 20)] {
        let file = made(Profile::Partners, product).pop().unwrap();
        let document = text(&OfficePackage::read(&file).unwrap(), "word/document.xml");
        let mut before = 0;
        let mut count = 0;

        for (at, marker) in document.match_indices("w:val=\"Heading") {
            let tier: usize = document[at + marker.len()..][..1].parse().unwrap();

            assert!(tier <= before + 1, "heading {tier} after {before}");
            before = tier;
            count += 1;
        }

        assert!(count >= least, "{count}");
        assert!(document.matches("<w:tblHeader/>").count() == document.matches("<w:tbl>").count());
        assert_eq!(
            document.matches("<wp:docPr ").count(),
            document.matches("descr=").count() / 2
        );
    }
}

#[test]
fn every_output_shows_the_numbers_of_the_results() {
    let assessment = planted();
    let results = Results::new(&assessment);
    let locale = Locale::new(Language::ENGLISH);
    let page = String::from_utf8(made(Profile::Partners, Product::Report).remove(0)).unwrap();
    let paper = made(Profile::Partners, Product::Report).remove(1);
    let paper = text(&OfficePackage::read(&paper).unwrap(), "word/document.xml");
    let slides = OfficePackage::read(&made(Profile::Partners, Product::Slides).remove(0)).unwrap();
    let slide = text(&slides, "ppt/slides/slide2.xml");
    let chart = text(&slides, "ppt/charts/chart1.xml");
    let book = OfficePackage::read(&made(Profile::Partners, Product::Workbook).remove(0)).unwrap();
    let sheet = text(&book, "xl/worksheets/sheet1.xml");
    let data: serde_json::Value =
        serde_json::from_slice(&made(Profile::Partners, Product::Data).remove(1)).unwrap();
    let drawn: Vec<&str> = chart
        .rsplit("<c:ser>")
        .next()
        .unwrap()
        .split("<c:val>")
        .nth(1)
        .unwrap()
        .split("<c:v>")
        .skip(1)
        .map(|value| value.split('<').next().unwrap())
        .collect();

    for (position, element) in results.elements().iter().enumerate() {
        let figure = element.whole.reading.value().unwrap().figure;
        let shown = locale.figure(figure);
        let name = &results.questionnaire().elements()[position].name;
        let raw = data["elements"][position]["value"].as_f64().unwrap();
        let after = |text: &str| {
            let from = text.split(name.as_str()).filter(|rest| rest.len() > 3);

            from.skip(1)
                .any(|rest| rest.chars().take(900).collect::<String>().contains(&shown))
        };

        assert!(
            after(&page) && after(&paper) && after(&slide),
            "{name} {shown}"
        );
        assert_eq!(Figure::trimmed(drawn[position].parse().unwrap(), 6), figure);
        assert_eq!(Figure::rounded(raw, figure.decimals()), figure);
        let mut cells = sheet.split("<v>").filter_map(|rest| rest.split('<').next());
        let is_raw = |cell: &str| {
            let cell = cell.parse::<f64>();

            cell.is_ok_and(|cell| (cell - raw).abs() < 1e-9)
        };
        assert!(cells.any(is_raw), "{name}");
    }
}

#[test]
fn the_deck_has_eight_to_ten_slides_and_those_on_institutions() {
    for profile in PROFILES {
        for assessment in [planted(), sample()] {
            let results = Results::new(&assessment);
            let view = AudienceView::new(&assessment, &results, profile, None);
            let locale = Locale::new(Language::ENGLISH);
            let deck = crate::output::slides::slides(&view, &locale);

            let subjects = view.subjects();
            let of_institutions = subjects.iter().filter(|subject| {
                matches!(
                    subject,
                    Subject::WhoDoesWhat(_) | Subject::HowTheyWorkTogether
                )
            });
            let others = deck.slides.len() + 1 - of_institutions.count();

            assert!((8..=10).contains(&others), "{profile:?}");
        }
    }
}

/// The tables of a slide.
fn tables(slide: &crate::output::deck::Slide) -> Vec<&crate::output::document::PaperTable> {
    let pieces = slide.pieces.iter().filter_map(|(_, piece)| match piece {
        crate::output::deck::Piece::Table(table) => Some(table),
        _ => None,
    });

    pieces.collect()
}

#[test]
fn slides_of_many_elements_show_each_once_and_no_table_twice() {
    for (elements, letters) in [(5, NAME), (12, NAME), (15, 12), (21, NAME), (40, 30)] {
        let size = AnySize {
            elements,
            letters,
            ..AnySize::default()
        };
        let assessment = size.answered();
        let results = Results::new(&assessment);
        let view = AudienceView::new(&assessment, &results, Profile::Internal, None);
        let locale = Locale::new(Language::ENGLISH);
        let deck = slides::slides(&view, &locale);
        let mut names = Vec::new();
        let mut seen = HashSet::new();

        for slide in &deck.slides {
            assert!(seen.insert(slide.title.clone()), "{} twice", slide.title);

            for table in tables(slide) {
                assert!(seen.insert(format!("{:?}", table.rows)), "{}", slide.title);
                let rows = table.rows.iter().map(|row| row[0].words.text.clone());
                names.extend(rows.filter(|name| name.contains("Element ") || name.contains(" E")));
                assert!(
                    crate::output::pptx::pages(
                        table.clone(),
                        slide.pieces[slide.pieces.len() - 1].0
                    )
                    .len()
                        == 1,
                    "{} is too high",
                    slide.title
                );
            }
        }

        assert_eq!(names.len(), elements);
        assert_eq!(names.iter().collect::<HashSet<_>>().len(), elements);
    }
}

#[test]
fn a_text_that_no_cell_holds_is_cut_and_says_so() {
    for letter in ["w", "𝔴"] {
        let mut assessment = planted();

        for number in 0..4 {
            assessment
                .apply(long_dissent(number, letter), by())
                .unwrap();
        }

        let results = Results::new(&assessment);
        let view = AudienceView::new(&assessment, &results, Profile::Internal, None);
        let locale = Locale::new(Language::ENGLISH);
        let mut maker = FileMaker::new(&view, &locale, Size::SLIDE);
        let item = *Product::Workbook.items().next().unwrap();
        let file = maker.make(item).unwrap();
        let strings = text(&OfficePackage::read(&file).unwrap(), "xl/sharedStrings.xml");
        let page = Document::parse(&strings).unwrap();
        let longest = page
            .descendants()
            .filter_map(|node| node.text())
            .max_by_key(|text| text.len())
            .unwrap();

        assert!((32_766..=32_767).contains(&longest.encode_utf16().count()));
        assert!(
            longest.ends_with("the data in JSON hold the whole text)"),
            "{letter}"
        );
    }
}

/// A minority view of nearly the most letters that one may have.
fn long_dissent(number: u128, letter: &str) -> Edit {
    Edit::PutDissent {
        question: "NS01".into(),
        id: ItemId(Uuid::from_u128(number)),
        dissent: Dissent {
            group: None,
            words: letter.repeat(9_990),
            brings: String::new(),
            due: None,
            level: None,
        },
    }
}
