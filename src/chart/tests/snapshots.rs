//! Snapshots of every chart of the sample in both directions, and of charts of other sizes: one line an element, numbers to the
//! hundredth of a pixel. `INSTA_UPDATE=always cargo test --lib chart::tests::snapshots` writes them anew.

use std::fmt::Write as _;

use super::{all, frame, of_width};
use crate::assessment::{AssessmentId, Signature, WriterId};
use crate::chart::subject::{Layers, Subject};
use crate::chart::{Chart, Ground, Size};
use crate::locale::{Direction, Language, Locale};
use crate::palette::{DARK, LIGHT};
use crate::results::Results;
use crate::sample;

use jiff::Timestamp;
use uuid::Uuid;

/// As a window of 1366 by 768 shows a chart.
const FIGURE: Size = Size {
    width: 910,
    height: 450,
};

/// An SVG text as one line an element: its name, the values of its attributes in their order, its words.
fn normalised(svg: &str) -> String {
    let mut out = String::new();

    for line in svg.lines() {
        let (tag, words) = line.split_once('>').unwrap_or((line, ""));
        let mut parts = tag.trim_start_matches('<').split('"');
        let name = parts.next().unwrap().split(' ').next().unwrap();
        let words = words.split("</").next().unwrap_or_default();
        let values: Vec<String> = parts.step_by(2).map(rounded).collect();

        writeln!(out, "{name} {} {words}", values.join(" ").trim_end()).unwrap();
    }

    out.lines()
        .map(|line| line.trim_end().to_owned() + "\n")
        .collect()
}

/// The numbers in a text, to the hundredth.
fn rounded(text: &str) -> String {
    let is_part = |c: char| c.is_ascii_digit() || matches!(c, '.' | '-');
    let mut out = String::new();
    let mut rest = text;

    if text.starts_with('#') {
        return text.to_owned();
    }

    while let Some(start) = rest.find(is_part) {
        let number = &rest[start..];
        let number = &number[..number.find(|c| !is_part(c)).unwrap_or(number.len())];

        out.push_str(&rest[..start]);
        match number.parse::<f64>() {
            Ok(value) => write!(out, "{}", (value * 100.0).round() / 100.0).unwrap(),
            Err(_) => out.push_str(number),
        }
        rest = &rest[start + number.len()..];
    }

    out + rest
}

#[track_caller]
fn check(name: &str, svg: &str) {
    let mut settings = insta::Settings::clone_current();

    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, normalised(svg)));
}

fn figure(chart: &Chart, direction: Direction) -> String {
    let (palette, ground) = match direction {
        Direction::LeftToRight => (&LIGHT, Ground::Transparent),
        Direction::RightToLeft => (&DARK, Ground::Surface),
    };

    chart.figure(FIGURE, direction, palette, ground).unwrap()
}

#[test]
fn every_chart_of_the_sample_stays_as_it_was() {
    let by = Signature {
        writer: WriterId(Uuid::from_u128(1)),
        computer: "",
        at: Timestamp::UNIX_EPOCH,
    };
    let sample = sample::assessment(by, AssessmentId(Uuid::from_u128(7))).unwrap();
    let results = Results::new(&sample);

    for language in ["en", "ar"] {
        let locale = Locale::new(Language::matching(language).unwrap());

        for subject in Subject::all(&sample, &results) {
            let chart = subject.chart(&sample, &results, &locale, Layers::ALL);
            let mark = Some("RESTRICTED".to_owned());
            let frame = subject.frame(&sample, &results, &locale, Layers::ALL, mark);
            let name = format!("{}-{language}", subject.id(results.questionnaire()));

            check(&name, &chart.slide(&frame, Size::SLIDE).unwrap());

            if matches!(chart, Chart::Radar(_) | Chart::Multiples(_)) {
                check(
                    &format!("{name}-figure"),
                    &figure(&chart, locale.direction()),
                );
            }
        }
    }
}

#[test]
fn charts_of_other_sizes_stay_as_they_were() {
    let names = [
        "radar-5",
        "bars",
        "radar-24",
        "multiples",
        "heat-24",
        "heat-60",
        "groups-6",
        "groups-20",
        "groups-none",
        "rows",
        "rows-24",
        "marked-bars",
        "marked-bars-24",
        "duties",
        "duties-11",
        "pairs",
        "pairs-3",
    ];

    for (direction, tag) in [
        (Direction::LeftToRight, "ltr"),
        (Direction::RightToLeft, "rtl"),
    ] {
        for (name, chart) in names.into_iter().zip(all(direction)) {
            let narrow = chart.slide(&frame(direction), of_width(640)).unwrap();

            check(&format!("{name}-{tag}"), &narrow);

            if matches!(chart, Chart::Radar(_) | Chart::Multiples(_)) {
                check(&format!("{name}-{tag}-figure"), &figure(&chart, direction));
            }
        }
    }
}
