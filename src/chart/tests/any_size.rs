//! Rules of the pictures of questionnaires of any size, checked on generated ones with the longest names.

use super::{assert_inside, text_boxes};
use crate::assessment::Assessment;
use crate::chart::render::tree;
use crate::chart::subject::{Layers, Subject};
use crate::chart::{Chart, Ground, Size};
use crate::locale::{Language, Locale};
use crate::palette::LIGHT;
use crate::results::Results;
use crate::results::any_size::{AnySize, NAME, SHORT};

use std::collections::HashSet;

/// A picture on the screen of a small laptop.
const SCREEN: Size = Size {
    width: 600,
    height: 460,
};

fn sizes() -> Vec<AnySize> {
    let of = |elements, aspects, letters| AnySize {
        elements,
        aspects,
        letters,
        questions: 1,
        ..AnySize::default()
    };

    vec![
        of(1, 1, NAME),
        of(2, 2, NAME),
        of(5, 9, NAME),
        of(8, 2, SHORT),
        of(11, 3, NAME),
        of(12, 8, SHORT),
        of(13, 2, NAME),
        of(15, 30, SHORT),
        of(21, 4, NAME),
        of(33, 1, NAME),
        of(40, 6, SHORT),
    ]
}

fn english() -> Locale {
    Locale::new(Language::ENGLISH)
}

fn chart(subject: Subject, (assessment, results): (&Assessment, &Results)) -> Chart {
    subject.chart(assessment, results, &english(), Layers::ALL)
}

/// The positions of the elements that a picture names, from 1, once for each row or axis.
fn numbers(names: impl Iterator<Item = String>) -> Vec<String> {
    names
        .map(|name| name.split(' ').take(2).collect::<Vec<_>>().join(" "))
        .collect()
}

#[test]
fn every_element_and_every_aspect_is_on_one_page_of_each_picture() {
    for size in sizes() {
        let assessment = size.answered();
        let results = Results::new(&assessment);
        let all = Subject::all(&assessment, &results);
        let elements: Vec<String> = (1..=size.elements)
            .map(|n| format!("Element {n}"))
            .collect();
        let rows = |first: Subject| {
            let pages = first.pages(&results).into_iter();

            pages.flat_map(|page| {
                assert!(all.contains(&page), "{page:?}");

                match chart(page, (&assessment, &results)) {
                    Chart::Radar(radar) | Chart::Bars(radar) | Chart::Rows(radar) => {
                        let axes = radar.axes.into_iter();

                        axes.map(|axis| axis.name).collect::<Vec<_>>()
                    }
                    Chart::HeatMap(map) => {
                        let rows = map.groups.into_iter().flat_map(|group| group.rows);

                        rows.map(|row| row.name).collect()
                    }
                    Chart::Multiples(all) => {
                        let axes = all.cells.into_iter().flat_map(|cell| cell.radar.axes);

                        axes.map(|axis| axis.name).collect()
                    }
                    Chart::Groups(groups) => {
                        let columns = groups.columns.into_iter();

                        columns.map(|column| column.name).collect()
                    }
                    other => panic!("{other:?}"),
                }
            })
        };
        let aspects = size.elements * size.aspects;

        assert_eq!(numbers(rows(Subject::Elements)), elements, "{size:?}");
        assert_eq!(numbers(rows(Subject::Evidence)), elements, "{size:?}");
        assert_eq!(rows(Subject::Groups).count(), size.elements, "{size:?}");

        for subject in [Subject::Aspects, Subject::HeatMap, Subject::Ranges] {
            let names: Vec<String> = rows(subject).collect();
            let unlike: HashSet<&String> = names.iter().collect();

            assert_eq!(names.len(), aspects, "{subject:?} of {size:?}");
            assert_eq!(unlike.len(), aspects, "{subject:?} of {size:?}");
        }

        assert_eq!(rows(Subject::Element(0)).count(), size.aspects, "{size:?}");
    }
}

#[test]
fn no_two_pictures_are_alike() {
    for size in sizes() {
        let assessment = size.answered();
        let results = Results::new(&assessment);
        let mut seen = HashSet::new();

        for subject in Subject::all(&assessment, &results) {
            let drawn = format!("{:?}", chart(subject, (&assessment, &results)));

            assert!(seen.insert(drawn), "{subject:?} of {size:?}");
        }
    }
}

#[test]
fn twelve_elements_are_a_radar_and_more_are_bars() {
    for (elements, is_radar) in [(3, true), (12, true), (13, false), (40, false)] {
        let assessment = AnySize {
            elements,
            ..AnySize::default()
        }
        .answered();
        let results = Results::new(&assessment);
        let drawn = chart(Subject::Elements, (&assessment, &results));

        assert_eq!(matches!(drawn, Chart::Radar(_)), is_radar, "{elements}");
        assert_eq!(matches!(drawn, Chart::Bars(_)), !is_radar, "{elements}");
    }
}

/// The pictures, of elements and lenses the first alone.
fn drawn(assessment: &Assessment, results: &Results) -> Vec<Subject> {
    let mut all = Subject::all(assessment, results);

    all.retain(|subject| match subject.first() {
        (Subject::Element(index) | Subject::Lens(index), page) => index + page == 0,
        (_, page) => page < 2,
    });

    all
}

/// The texts of an SVG picture.
fn texts(svg: &str) -> Vec<&str> {
    let texts = svg
        .split("</text>")
        .filter_map(|part| part.rsplit_once('>'));

    texts.map(|(_, text)| text).collect()
}

/// How many pairs of texts lie over each other.
fn overlaps(svg: &str) -> Vec<String> {
    let mut boxes = Vec::new();
    text_boxes(tree(svg).unwrap().root(), &mut boxes);
    let mut found = Vec::new();

    for (position, one) in boxes.iter().enumerate() {
        for other in &boxes[position + 1..] {
            let across = one.right().min(other.right()) - one.left().max(other.left());
            let down = one.bottom().min(other.bottom()) - one.top().max(other.top());
            let line = one.height().min(other.height());

            // A halo is the same text under a text.
            if one != other && across > line * 0.3 && down > line * 0.5 {
                found.push(format!("{one:?} and {other:?}"));
            }
        }
    }

    found
}

#[test]
fn names_stay_inside_shorten_before_they_are_cut_and_do_not_lie_over_each_other() {
    let mut found = Vec::new();

    for size in sizes() {
        let assessment = size.answered();
        let results = Results::new(&assessment);

        for language in ["en", "ar"] {
            let locale = Locale::new(Language::matching(language).unwrap());

            for subject in drawn(&assessment, &results) {
                let chart = subject.chart(&assessment, &results, &locale, Layers::ALL);
                let frame = subject.frame(&assessment, &results, &locale, Layers::ALL, None);
                let slide = chart.slide(&frame, Size::SLIDE).unwrap();
                let direction = locale.direction();
                let figure = chart.figure(SCREEN, direction, &LIGHT, Ground::Surface);
                let figure = figure.unwrap();

                for (svg, of) in [(&slide, Size::SLIDE), (&figure, SCREEN)] {
                    assert_inside(svg, of);

                    // An element has a short name, an aspect has none.
                    let cut = texts(svg).into_iter().find(|text| {
                        let is_name = text.starts_with("Element ") || text.starts_with('E');

                        is_name && text.ends_with('…')
                    });

                    found
                        .extend(cut.map(|cut| format!("{subject:?} of {size:?} on {of:?}: {cut}")));

                    let over = overlaps(svg);

                    if let Some(first) = over.first() {
                        found.push(format!(
                            "{subject:?} in {language} of {size:?} on {of:?}: {} pairs, {first}",
                            over.len()
                        ));
                    }
                }
            }
        }
    }

    assert!(found.is_empty(), "{}", found.join("\n"));
}
