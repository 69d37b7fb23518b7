//! Rules of the pictures, checked on the plain data from which they are drawn.

use super::catalogue::plain_id;
use super::*;
use crate::assessment::{AssessmentId, Edit, Fact, Outcome, Scope, Signature, WriterId};
use crate::chart::model::{Radar, Size};
use crate::locale::Language;
use crate::questionnaire::{Content, Level, Questionnaire, library};
use crate::results::Measured;
use crate::sample;

use jiff::Timestamp;
use uuid::Uuid;

use std::sync::Arc;

fn me() -> Signature<'static> {
    Signature {
        writer: WriterId(Uuid::from_u128(1)),
        computer: "",
        at: Timestamp::UNIX_EPOCH,
    }
}

fn english() -> Locale {
    Locale::new(Language::ENGLISH)
}

fn sample() -> Assessment {
    sample::assessment(me(), AssessmentId(Uuid::from_u128(7))).unwrap()
}

fn new(change: impl FnOnce(&mut Content)) -> Assessment {
    let mut content = library::national().unwrap().content().clone();
    change(&mut content);
    let questionnaire = Arc::new(Questionnaire::new(content).unwrap());

    Assessment::new(
        AssessmentId(Uuid::from_u128(8)),
        questionnaire,
        "Arvenia",
        me(),
    )
    .unwrap()
}

#[test]
fn the_grades_of_evidence_have_the_letters_of_the_language() {
    let sample = sample();

    for language in Language::all() {
        let locale = Locale::new(*language);
        let results = Results::new(&sample);
        let chart = Subject::Evidence.chart(&sample, &results, &locale, Layers::ALL);
        let Chart::Rows(Radar {
            table: Some(table), ..
        }) = chart
        else {
            panic!("no table");
        };
        let heads: Vec<String> = table.columns.into_iter().map(|(head, _)| head).collect();
        let letters = crate::assessment::Grade::ALL.map(|grade| grade_letter(grade, &locale));

        assert_eq!(heads[1..5], letters, "{}", language.tag());
    }
}

#[test]
fn ranges_have_one_badge_for_each_element() {
    let Chart::Rows(radar) = chart_of(Subject::Ranges, &sample()) else {
        panic!("no rows");
    };
    let badges = radar.axes.iter().filter(|axis| axis.badge.is_some());

    assert_eq!((badges.count(), radar.axes.len()), (5, 24));
}

fn record(assessment: &mut Assessment, from: usize, to: usize, level: u8) {
    let questionnaire = Arc::clone(assessment.questionnaire());

    for question in questionnaire.questions().skip(from).take(to - from) {
        let edit = Edit::Record {
            question: question.id.clone(),
            outcome: Outcome::Agreed(Level(level)),
        };
        assessment.apply(edit, me()).unwrap();
    }
}

fn chart_of(subject: Subject, assessment: &Assessment) -> Chart {
    let results = Results::new(assessment);

    subject.chart(assessment, &results, &english(), Layers::ALL)
}

fn frame_of(subject: Subject, assessment: &Assessment) -> Frame {
    let results = Results::new(assessment);

    subject.frame(assessment, &results, &english(), Layers::ALL, None)
}

fn radar_of(assessment: &Assessment) -> Radar {
    match chart_of(Subject::Elements, assessment) {
        Chart::Radar(radar) => radar,
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_sample_says_what_the_pictures_say() {
    let sample = sample();
    let radar = radar_of(&sample);
    let frame = frame_of(Subject::Elements, &sample);
    let values: Vec<_> = radar
        .axes
        .iter()
        .map(|a| a.value.clone().unwrap())
        .collect();
    let table = radar.table.unwrap();
    let heads: Vec<_> = table
        .columns
        .iter()
        .map(|column| column.0.as_str())
        .collect();

    assert_eq!(
        values,
        [
            "1.5 Adopted",
            "1.3 Initiated",
            "2.1 Adopted",
            "2.0 Adopted",
            "1.3 Initiated"
        ]
    );
    assert_eq!(heads, ["Now", "2024", "Target", "Range", "Coverage"]);
    assert_eq!(
        table.rows[0].cells,
        ["1.5", "0.9", "2.9", "1.5 – 1.7", "94%"]
    );
    assert_eq!(frame.country, "Republic of Arvenia");
    assert_eq!(
        frame.status,
        "11\u{A0}June\u{A0}2026 · 69 of 74 questions resolved (93%)"
    );
    assert_eq!(
        frame.finding,
        "Highest: Incident management 2.1. Lowest: Collaboration and Culture 1.3."
    );
    assert!(frame.source.contains("fictional"));
    assert_eq!(radar.series[1].name, "Baseline 2024");
    assert_eq!(radar.series[2].name, "Target 2029");
}

#[test]
fn what_is_not_answered_is_a_gap_and_says_so() {
    let assessment = new(|_| ());
    let radar = radar_of(&assessment);
    let frame = frame_of(Subject::Elements, &assessment);

    assert_eq!(radar.series[0].values, [None; 5]);
    assert!(
        radar
            .axes
            .iter()
            .all(|a| a.value.as_deref() == Some("no data"))
    );
    assert_eq!(frame.finding, "No question is resolved yet.");
    assert_eq!(frame.status, "0 of 75 questions resolved (0%)");
}

#[test]
fn below_the_minimum_coverage_words_stand_for_the_value_and_the_point_is_hollow() {
    let mut assessment = new(|_| ());
    record(&mut assessment, 0, 1, 3);
    let radar = radar_of(&assessment);

    assert_eq!(radar.axes[0].value.as_deref(), Some("not enough answered"));
    assert!(radar.series[0].hollow[0]);
    assert_eq!(radar.series[0].values[0], Some(0.75));
    assert_eq!(radar.table.unwrap().rows[0].cells[0], "–");
    assert_eq!(
        frame_of(Subject::Elements, &assessment).finding,
        "Too few questions are resolved to show a value."
    );
}

#[test]
fn findings_name_ties_and_one_alone() {
    let mut assessment = new(|_| ());
    record(&mut assessment, 0, 17, 2);
    let finding = |assessment: &Assessment| frame_of(Subject::Elements, assessment).finding;

    assert_eq!(
        finding(&assessment),
        "National strategy: 2.0. The other elements have no value yet."
    );

    record(&mut assessment, 17, 75, 2);
    assert_eq!(finding(&assessment), "All elements stand at 2.0.");

    record(&mut assessment, 0, 17, 3);
    assert_eq!(
        finding(&assessment),
        "Highest: National strategy 3.0. Lowest: Collaboration and 3 more 2.0."
    );
}

#[test]
fn a_quick_scan_says_how_much_it_asked() {
    let mut assessment = new(|_| ());
    assessment
        .apply(Edit::SetFact(Fact::Scope(Scope::QuickScan)), me())
        .unwrap();

    let results = Results::new(&assessment);

    for subject in Subject::all(&assessment, &results) {
        let status = frame_of(subject, &assessment).status;

        assert!(status.contains("quick scan, 20 of 75"), "{status}");
    }
}

#[test]
fn an_overall_number_is_a_row_where_the_questionnaire_asks_for_it() {
    let with = new(|content| content.show_overall = true);
    let rows = |assessment: &Assessment| radar_of(assessment).table.unwrap().rows.len();

    assert_eq!(rows(&with), 6);
    assert_eq!(rows(&new(|_| ())), 5);
}

/// The national content with this many elements of this many aspects each.
fn shaped(elements: usize, aspects: usize) -> Assessment {
    new(|content| {
        let model = content.elements[0].clone();
        content.elements = (0..elements)
            .map(|e| {
                let mut element = model.clone();
                element.id = format!("e{e}");
                element.name = format!("Element number {e}");
                element.aspects = (0..aspects)
                    .map(|a| {
                        let mut aspect = model.aspects[0].clone();
                        aspect.id = format!("e{e}a{a}");
                        aspect.questions.truncate(1);
                        aspect.questions[0].id = format!("Q{e}-{a}").as_str().into();
                        aspect.questions[0].requires.clear();

                        aspect
                    })
                    .collect();

                element
            })
            .collect();
    })
}

#[test]
fn a_questionnaire_of_any_shape_can_be_drawn() {
    for (elements, aspects) in [
        (1, 1),
        (2, 2),
        (3, 25),
        (8, 3),
        (9, 5),
        (24, 2),
        (25, 3),
        (60, 1),
        (13, 10),
        (2, 70),
    ] {
        let mut assessment = shaped(elements, aspects);
        record(&mut assessment, 0, elements * aspects / 2, 2);

        let results = Results::new(&assessment);

        for subject in Subject::all(&assessment, &results) {
            let frame = frame_of(subject, &assessment);
            let drawn = chart_of(subject, &assessment).slide(&frame, Size::SLIDE);

            assert!(
                drawn.is_ok(),
                "{subject:?} of {elements} x {aspects}: {drawn:?}"
            );
        }
    }
}

#[test]
fn every_chart_of_the_results_has_a_picture_and_a_name_that_a_file_can_have() {
    let sample = sample();
    let results = Results::new(&sample);
    let all = Subject::all(&sample, &results);
    let ids: Vec<String> = all.iter().map(|s| s.id(sample.questionnaire())).collect();

    for id in [
        "radar-elements",
        "ranges",
        "radar-element-strategy",
        "lens-function",
        "change",
        "evidence",
    ] {
        assert!(ids.iter().any(|known| known == id), "{id}: {ids:?}");
    }

    let without = new(|_| ());
    assert!(!Subject::all(&without, &Results::new(&without)).contains(&Subject::Change));

    let named = |ids: &[&str], index: usize| plain_id(|| ids.iter().copied(), index);
    assert_eq!(named(&["EL", "culture"], 0), "EL");
    assert_eq!(named(&["el", "EL"], 1), "no.2");
    assert_eq!(named(&["../../etc", "b"], 0), "no.1");
    assert_eq!(named(&[""], 0), "no.1");
}

#[test]
fn rows_say_what_the_results_say() {
    let sample = sample();
    let results = Results::new(&sample);
    let table = |subject: Subject| match chart_of(subject, &sample) {
        Chart::Rows(radar) | Chart::Radar(radar) => radar.table.unwrap(),
        other => panic!("{other:?}"),
    };
    let value = |measured: &Measured| english().figure(measured.reading.value().unwrap().figure);

    for (at, element) in results.elements().iter().enumerate() {
        let aspects = table(Subject::Element(at));
        let change = table(Subject::Change);
        let evidence = table(Subject::Evidence);
        let share = results.evidence_of(at);

        for (row, aspect) in aspects.rows.iter().zip(&element.aspects) {
            assert_eq!(row.cells[0], value(aspect));
        }

        assert_eq!(change.rows[at].cells[1], value(&element.whole));
        assert_eq!(
            change.rows[at].cells[2],
            english().change(element.change().unwrap().figure)
        );
        assert_eq!(
            evidence.rows[at].cells[0],
            english().percent(share.percent.unwrap())
        );
        assert_eq!(evidence.rows[at].cells[6], english().count(share.resolved));
    }

    for (lens, categories) in results.lenses().iter().enumerate() {
        let rows = table(Subject::Lens(lens)).rows;

        for (row, measured) in rows.iter().zip(categories) {
            assert_eq!(row.cells[0], value(measured));
        }
    }

    let aspects = || results.elements().iter().flat_map(|e| &e.aspects);
    assert_eq!(table(Subject::Ranges).rows.len(), aspects().count());

    for (row, measured) in table(Subject::Ranges).rows.iter().zip(aspects()) {
        assert_eq!(row.cells[0], value(measured));
    }
}

#[test]
fn levels_carry_the_values_that_bear_their_name() {
    let assessment = sample();
    let Chart::HeatMap(map) = chart_of(Subject::HeatMap, &assessment) else {
        panic!()
    };

    assert_eq!(
        map.levels[0],
        ("0 Absent".to_owned(), "0.0 – 0.4".to_owned())
    );
    assert_eq!(
        map.levels[2],
        ("2 Adopted".to_owned(), "1.5 – 2.4".to_owned())
    );
    assert_eq!(map.levels[4].1, "3.5 – 4.0");
    assert_eq!(
        map.groups[0].rows[4].name,
        "1.5 Resources, delivery, review"
    );
}

#[test]
fn every_ring_stands_at_the_value_of_its_level_and_bears_its_label_in_every_language() {
    let labels = ["L", "½", "B2", "x", "top"];
    let values = [0.0, 1.0, 1.5, 4.0, 10.0];
    let mut assessment = new(|content| {
        *content = content.clone().in_format_2();

        for ((level, label), value) in content.scale.iter_mut().zip(labels).zip(values) {
            level.label = label.into();
            level.value = value;
            level.from = value;
        }
    });
    let questions: Vec<_> = assessment.questionnaire().questions().cloned().collect();

    for (position, question) in questions.into_iter().enumerate() {
        let outcome = Outcome::Agreed(Level::at(position % 5));
        let question = question.id;
        let edit = Edit::Record { question, outcome };
        assessment.apply(edit, me()).unwrap();
    }

    let results = Results::new(&assessment);
    let size = Size {
        width: 1920,
        height: 1080,
    };
    let mut checked = 0;

    for language in Language::all() {
        let locale = Locale::new(*language);
        let subjects = Subject::MAIN.into_iter().chain([
            Subject::Element(0),
            Subject::Lens(0),
            Subject::Ranges,
        ]);

        for subject in subjects {
            let chart = subject.chart(&assessment, &results, &locale, Layers::ALL);
            let frame = subject.frame(&assessment, &results, &locale, Layers::ALL, None);
            let svg = chart.slide(&frame, size).unwrap();
            let rings = match &chart {
                Chart::Radar(radar) | Chart::Rows(radar) => radar.rings.clone(),
                Chart::Groups(groups) => groups.rings.clone(),
                Chart::Multiples(multiples) => multiples.cells[0].radar.rings.clone(),
                Chart::HeatMap(map) => {
                    for (label, (name, _)) in labels.iter().zip(&map.levels) {
                        assert!(name.contains(label), "{name}");
                        assert!(svg.contains(label), "{subject:?} {label}");
                    }

                    continue;
                }
                other => panic!("{other:?}"),
            };
            assert_eq!(rings.len(), 5);

            for ((ring, label), value) in rings.iter().zip(labels).zip(values) {
                assert!((ring.at - value / 10.0).abs() < 1e-9, "{label}");
                assert_eq!(ring.figure, label);
                assert!(ring.name.contains(label));
                checked += usize::from(svg.contains(label));
            }
        }
    }

    assert!(checked > 40, "{checked}");
}
