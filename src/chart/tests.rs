//! Rules of the charts, checked on the SVG text and on the shaped tree.

use super::*;
use crate::chart::render::{outlined_svg, png, tree};
use resvg::usvg;

mod any_size;
mod coordination;
mod snapshots;

fn badge(index: usize) -> Badge {
    Badge {
        index,
        count: 5,
        text: (index + 1).to_string(),
    }
}

const ENGLISH: [&str; 5] = [
    "National strategy",
    "Government-industry collaboration",
    "Incident management",
    "Deterring cybercrime",
    "Culture of cybersecurity",
];
const ARABIC: [&str; 5] = [
    "الاستراتيجية الوطنية",
    "التعاون بين الحكومة والقطاع الخاص",
    "إدارة الحوادث",
    "ردع الجرائم السيبرانية",
    "ثقافة الأمن السيبراني",
];
const LEVELS: [&str; 5] = ["Absent", "Initiated", "Adopted", "Working", "Improving"];
const ARABIC_LEVELS: [&str; 5] = ["غائب", "ناشئ", "معتمَد", "مطبَّق", "متطوّر"];

fn rings(names: [&str; 5]) -> Vec<Gridline> {
    names
        .iter()
        .enumerate()
        .map(|(level, name)| Gridline {
            at: level as f64 / 4.0,
            name: format!("{level} {name}"),
            figure: level.to_string(),
        })
        .collect()
}

fn series(kind: SeriesKind, name: &str, values: &[f64]) -> Series {
    Series {
        kind,
        name: name.to_owned(),
        values: values.iter().map(|value| Some(value / 4.0)).collect(),
        hollow: Vec::new(),
    }
}

fn radar(direction: Direction) -> Radar {
    let (names, levels, words) = match direction {
        Direction::LeftToRight => (
            ENGLISH,
            LEVELS,
            [
                "Recorded 2026",
                "Target 2028",
                "Baseline 2024",
                "Range of group means",
                "Element",
                "Now",
                "Target",
                "Groups",
                "–",
            ],
        ),
        Direction::RightToLeft => (
            ARABIC,
            ARABIC_LEVELS,
            [
                "المسجَّل 2026",
                "المستهدف 2028",
                "خط الأساس 2024",
                "مدى متوسطات المجموعات",
                "العنصر",
                "الآن",
                "الهدف",
                "المجموعات",
                " إلى ",
            ],
        ),
    };
    let recorded = [1.5, 1.3, 2.1, 2.0, 1.3];
    let target = [2.8, 2.3, 3.0, 2.8, 2.2];
    let baseline = [0.9, 0.9, 1.6, 1.4, 0.8];
    let band = [(1.1, 2.0), (0.8, 1.5), (1.6, 2.5), (1.1, 2.3), (0.6, 1.7)];
    let axis = |index: usize| Axis {
        name: names[index].to_owned(),
        short: String::new(),
        value: Some(format!(
            "{:.1} {}",
            recorded[index],
            levels[(recorded[index] + 0.5_f64) as usize]
        )),
        badge: Some(badge(index)),
        group: None,
    };

    Radar {
        axes: (0..5).map(axis).collect(),
        rings: rings(levels),
        series: vec![
            series(SeriesKind::Recorded, words[0], &recorded),
            series(SeriesKind::Target, words[1], &target),
            series(SeriesKind::Baseline, words[2], &baseline),
        ],
        range: Some(GroupRange {
            name: words[3].to_owned(),
            values: band
                .iter()
                .map(|(low, high)| Some((low / 4.0, high / 4.0)))
                .collect(),
        }),
        table: Some(ChartTable {
            head: words[4].to_owned(),
            columns: vec![
                (words[5].to_owned(), Figures::Recorded),
                (words[6].to_owned(), Figures::Target),
                ("2024".to_owned(), Figures::Baseline),
                (words[7].to_owned(), Figures::Quiet),
            ],
            rows: (0..5)
                .map(|index| TableRow {
                    badge: Some(badge(index)),
                    name: names[index].to_owned(),
                    cells: vec![
                        format!("{:.1}", recorded[index]),
                        format!("{:.1}", target[index]),
                        format!("{:.1}", baseline[index]),
                        format!("{:.1}{}{:.1}", band[index].0, words[8], band[index].1),
                    ],
                })
                .collect(),
        }),
        note: None,
    }
}

fn frame(direction: Direction) -> Frame {
    let words = match direction {
        Direction::LeftToRight => [
            "National cybersecurity maturity by element",
            "Highest: incident management 2.1. Largest gap to target: national strategy, 1.3 levels.",
            "Republic of Arvenia",
            "11 June 2026 · 70 of 74 questions resolved (95%)",
            "Source: national self-assessment by the delegation, 9 to 11 June 2026. Recorded levels 0 to 4; element value = mean of its aspect means.",
            "RESTRICTED · Delegation only",
        ],
        Direction::RightToLeft => [
            "مستوى نضج الأمن السيبراني الوطني حسب العنصر",
            "الأعلى: إدارة الحوادث 2.1. أكبر فجوة عن المستهدف: الاستراتيجية الوطنية، 1.3 مستوى.",
            "جمهورية أرفينيا",
            "11 يونيو 2026 · حُسم 70 من 74 سؤالًا (\u{2066}95%\u{2069})",
            "المصدر: تقييم ذاتي وطني أجراه الوفد، 9 إلى 11 يونيو 2026. المستويات من 0 إلى 4، وقيمة العنصر هي متوسط متوسطات جوانبه.",
            "مقيَّد · للوفد فقط",
        ],
    };

    Frame {
        title: words[0].to_owned(),
        finding: words[1].to_owned(),
        country: words[2].to_owned(),
        status: words[3].to_owned(),
        source: words[4].to_owned(),
        imprint: String::new(),
        mark: Some(words[5].to_owned()),
        direction,
    }
}

const ASPECTS: [(usize, &str, f64); 24] = [
    (0, "Case for action", 2.3),
    (0, "Leadership and mandate", 1.5),
    (0, "Strategy and goals", 1.7),
    (0, "Critical infrastructure and risk", 1.0),
    (0, "Resources, delivery, review", 0.7),
    (0, "International engagement", 2.0),
    (1, "Shared purpose", 1.3),
    (1, "Forums and structures", 1.0),
    (1, "Information sharing", 1.5),
    (1, "Joint readiness", 1.3),
    (2, "National response team", 2.5),
    (2, "Watch and warning", 1.7),
    (2, "Coordination", 2.0),
    (2, "Crisis and recovery", 1.3),
    (2, "International operations", 3.0),
    (3, "Law", 2.4),
    (3, "Enforcement capacity", 2.0),
    (3, "Reporting and prevention", 1.5),
    (3, "Cooperation", 2.0),
    (4, "Government as example", 1.0),
    (4, "Business", 1.0),
    (4, "Public", 1.3),
    (4, "Skills and research", 1.3),
    (4, "Trust and rights", 2.0),
];

fn aspects(element: Option<usize>) -> Radar {
    let chosen: Vec<_> = ASPECTS
        .iter()
        .filter(|aspect| element.is_none_or(|element| element == aspect.0))
        .collect();
    let values: Vec<f64> = chosen.iter().map(|aspect| aspect.2).collect();
    let shifted = |by: f64| -> Vec<f64> { values.iter().map(|value| value + by).collect() };
    let target: Vec<f64> = values.iter().map(|value| (value + 1.0).min(3.0)).collect();

    Radar {
        axes: chosen
            .iter()
            .map(|(element, name, value)| Axis {
                name: (*name).to_owned(),
                short: String::new(),
                value: Some(format!("{value:.1}")),
                badge: Some(badge(*element)),
                group: Some(*element),
            })
            .collect(),
        rings: rings(LEVELS),
        series: vec![
            series(SeriesKind::Recorded, "Recorded 2026", &values),
            series(SeriesKind::Target, "Target 2028", &target),
            series(SeriesKind::Baseline, "Baseline 2024", &shifted(-0.7)),
        ],
        range: Some(GroupRange {
            name: "Range of group means".to_owned(),
            values: values
                .iter()
                .map(|value| Some(((value - 0.5) / 4.0, (value + 0.5) / 4.0)))
                .collect(),
        }),
        table: None,
        note: Some("Inner rings: 0 Absent, 1 Initiated".to_owned()),
    }
}

fn multiples() -> Multiples {
    Multiples {
        cells: (0..5)
            .map(|element| Multiple {
                badge: Some(badge(element)),
                name: ENGLISH[element].to_owned(),
                short: String::new(),
                value: "1.5".to_owned(),
                radar: aspects(Some(element)),
            })
            .collect(),
        legend: "How to read".to_owned(),
        notes: vec![
            "Rings: 0 Absent, 1 Initiated, 2 Adopted, 3 Working, 4 Improving.".to_owned(),
            "Bold figures: recorded value.".to_owned(),
        ],
    }
}

fn groups(rows: usize, columns: usize, word: &str) -> Groups {
    Groups {
        columns: (0..columns)
            .map(|index| GroupsColumn {
                badge: Some(Badge {
                    index,
                    count: columns,
                    text: (index + 1).to_string(),
                }),
                name: word.to_owned(),
                short: String::new(),
                recorded: Some((index as f64 / columns as f64, word.to_owned())),
            })
            .collect(),
        rows: (0..rows)
            .map(|row| GroupsRow {
                name: word.to_owned(),
                bars: (0..columns)
                    .map(|column| {
                        (row + column > 0).then(|| GroupsBar {
                            at: (row + column) as f64 / (rows + columns - 2).max(1) as f64,
                            text: word.to_owned(),
                            is_extreme: row == 0,
                        })
                    })
                    .collect(),
            })
            .collect(),
        rings: (0..5)
            .map(|level| Gridline {
                at: f64::from(level) / 4.0,
                name: word.to_owned(),
                figure: word.to_owned(),
            })
            .collect(),
        legend: [word; 3].map(str::to_owned),
        levels: word.to_owned(),
        empty: word.to_owned(),
    }
}

fn heat_map(rows: usize, columns: usize) -> HeatMap {
    let intervals = ["0.0–0.4", "0.5–1.4", "1.5–2.4", "2.5–3.4", "3.5–4.0"];
    let groups = (0..5).map(|element| HeatGroup {
        badge: Some(badge(element)),
        name: ENGLISH[element].to_owned(),
        short: String::new(),
        rows: (0..rows)
            .filter(|row| row * 5 / rows == element)
            .map(|row| HeatRow {
                name: format!("{}.{} {}", element + 1, row + 1, ASPECTS[row % 24].1),
                short: String::new(),
                cells: (0..columns)
                    .map(|column| {
                        let value = (ASPECTS[row % 24].2 + column as f64 * 0.3 - 0.4).max(0.0);

                        if (row + column) % 17 == 16 {
                            HeatCell::Missing
                        } else {
                            HeatCell::Value {
                                text: format!("{value:.1}"),
                                level: (value + 0.5) as usize,
                            }
                        }
                    })
                    .collect(),
            })
            .collect(),
    });
    let heads = [
        "Recorded",
        "Ministries",
        "Regulator",
        "Response team",
        "Police and judiciary",
        "Operators",
        "Academia and civil society",
    ];

    HeatMap {
        columns: heads[..columns].iter().map(ToString::to_string).collect(),
        groups: groups.collect(),
        levels: rings(LEVELS)
            .into_iter()
            .zip(intervals)
            .map(|(ring, interval)| (ring.name, interval.to_owned()))
            .collect(),
        missing: "no data".to_owned(),
    }
}

fn all(direction: Direction) -> Vec<Chart> {
    let mut bars = radar(direction);

    bars.axes.truncate(2);

    vec![
        Chart::Radar(radar(direction)),
        Chart::Radar(bars),
        Chart::Radar(aspects(None)),
        Chart::Multiples(multiples()),
        Chart::HeatMap(heat_map(24, 7)),
        Chart::HeatMap(heat_map(60, 1)),
        Chart::Groups(groups(6, 5, "2.1")),
        Chart::Groups(groups(20, 8, "Academia")),
        Chart::Groups(groups(0, 5, "Nothing yet")),
        Chart::Rows(radar(direction)),
        Chart::Rows(aspects(None)),
        Chart::Bars(radar(direction)),
        Chart::Bars(aspects(None)),
        Chart::Duties(Box::new(coordination::duties(14, 5))),
        Chart::Duties(Box::new(coordination::duties(4, 11))),
        Chart::Pairs(Box::new(coordination::pairs(14))),
        Chart::Pairs(Box::new(coordination::pairs(3))),
    ]
}

const BOTH: [Direction; 2] = [Direction::LeftToRight, Direction::RightToLeft];

fn of_width(width: u32) -> Size {
    Size {
        width,
        height: width * 9 / 16,
    }
}

/// The boxes of all texts, on the picture.
fn text_boxes(group: &usvg::Group, boxes: &mut Vec<usvg::Rect>) {
    for node in group.children() {
        match node {
            usvg::Node::Text(text) => boxes.push(text.abs_bounding_box()),
            usvg::Node::Group(group) => text_boxes(group, boxes),
            _ => {}
        }
    }
}

#[track_caller]
fn assert_inside(svg: &str, size: Size) {
    let mut boxes = Vec::new();

    assert!(!svg.contains("NaN") && !svg.contains("inf\""));
    text_boxes(tree(svg).unwrap().root(), &mut boxes);
    assert!(!boxes.is_empty());

    for found in boxes {
        let inside = found.left() >= -0.5
            && found.top() >= -0.5
            && found.right() <= size.width as f32 + 0.5
            && found.bottom() <= size.height as f32 + 0.5;

        assert!(inside, "{found:?} leaves {size:?}");
    }
}

#[test]
fn every_text_stays_inside_the_picture() {
    for direction in BOTH {
        for width in [320, 960, 1920, 3840] {
            let size = of_width(width);

            for chart in all(direction) {
                let svg = chart.slide(&frame(direction), size).unwrap();

                assert_inside(&svg, size);
            }
        }
    }
}

fn lengthened(chart: Chart, word: &str) -> Chart {
    let long = |text: &mut String| *text = word.to_owned();
    let mut chart = chart;

    match &mut chart {
        Chart::Radar(radar) | Chart::Rows(radar) | Chart::Bars(radar) => lengthen(radar, word),
        Chart::Multiples(all) => {
            long(&mut all.legend);
            all.notes.iter_mut().for_each(long);

            for cell in &mut all.cells {
                long(&mut cell.name);
                long(&mut cell.value);
                lengthen(&mut cell.radar, word);
            }
        }
        Chart::Groups(compared) => {
            *compared = groups(compared.rows.len(), compared.columns.len(), word);
        }
        Chart::HeatMap(map) => {
            long(&mut map.missing);
            map.columns.iter_mut().for_each(long);

            for (name, interval) in &mut map.levels {
                long(name);
                long(interval);
            }

            for group in &mut map.groups {
                long(&mut group.name);
                group.rows.iter_mut().for_each(|row| long(&mut row.name));
            }
        }
        Chart::Duties(duties) => coordination::lengthen_duties(duties, word),
        Chart::Pairs(matrix) => coordination::lengthen_pairs(matrix, word),
    }

    chart
}

fn lengthen(radar: &mut Radar, word: &str) {
    radar.note = Some(word.to_owned());

    for axis in &mut radar.axes {
        axis.name = word.to_owned();
        axis.value = Some(word.to_owned());

        if let Some(badge) = &mut axis.badge {
            badge.text = word.to_owned();
        }
    }

    for ring in &mut radar.rings {
        ring.name = word.to_owned();
        ring.figure = word.to_owned();
    }

    for series in &mut radar.series {
        series.name = word.to_owned();
    }

    if let Some(table) = &mut radar.table {
        table.head = word.to_owned();

        for row in &mut table.rows {
            row.name = word.to_owned();
            row.cells
                .iter_mut()
                .for_each(|cell| *cell = word.to_owned());
        }
    }
}

#[test]
fn very_long_words_stay_inside_the_picture() {
    let words = ["x".repeat(10_000), "الاستراتيجية ".repeat(800)];

    for (direction, word) in BOTH.into_iter().zip(words) {
        let long = Frame {
            title: word.clone(),
            finding: word.clone(),
            country: word.clone(),
            status: word.clone(),
            source: word.clone(),
            imprint: word.clone(),
            mark: Some(word.clone()),
            direction,
        };

        for chart in all(direction) {
            let chart = lengthened(chart, &word);

            for width in [320, 960, 1920, 3840] {
                let size = of_width(width);

                assert_inside(&chart.slide(&long, size).unwrap(), size);
            }
        }
    }
}

#[test]
fn a_gap_is_a_split_line_and_never_zero() {
    let mut whole = radar(Direction::LeftToRight);
    whole.series.truncate(1);
    let mut gapped = whole.clone();
    gapped.series[0].values[2] = None;
    let line = |radar: &Radar| {
        let svg = Chart::Radar(radar.clone())
            .figure(
                of_width(800),
                Direction::LeftToRight,
                &LIGHT,
                Ground::Surface,
            )
            .unwrap();

        svg.lines()
            .find(|line| line.contains(&LIGHT.recorded.hex()) && line.starts_with("<path"))
            .unwrap()
            .to_owned()
    };

    assert_eq!(line(&whole).matches('L').count(), 4);
    assert!(line(&whole).contains('Z'));
    assert_eq!(line(&gapped).matches('L').count(), 3);
    assert!(!line(&gapped).contains('Z'));
}

#[test]
fn axes_run_clockwise_and_right_to_left_counter_clockwise() {
    let at = |direction: Direction| {
        let svg = Chart::Radar(radar(direction))
            .figure(of_width(800), direction, &LIGHT, Ground::Surface)
            .unwrap();
        let fill = format!(r#"fill="{}""#, LIGHT.elements[1].fill.hex());
        let line = svg.lines().find(|line| line.contains(&fill)).unwrap();
        let x = line
            .split("x=\"")
            .nth(1)
            .unwrap()
            .split('"')
            .next()
            .unwrap();

        x.parse::<f64>().unwrap()
    };

    assert!(at(Direction::LeftToRight) > 400.0);
    assert!(at(Direction::RightToLeft) < 400.0);
}

#[test]
fn absurd_input_is_an_error_or_a_picture() {
    let broken = Radar {
        axes: vec![Axis::default(); 7],
        rings: vec![Gridline {
            at: f64::NAN,
            name: String::new(),
            figure: String::new(),
        }],
        series: vec![Series {
            kind: SeriesKind::Recorded,
            name: String::new(),
            values: vec![Some(f64::NAN), Some(f64::INFINITY), Some(-3.0), None],
            hollow: vec![true],
        }],
        ..Radar::default()
    };
    let frame = frame(Direction::LeftToRight);
    let svg = Chart::Radar(broken).slide(&frame, of_width(640)).unwrap();

    assert_inside(&svg, of_width(640));
    assert!(matches!(
        Chart::Radar(Radar::default()).slide(&frame, Size::SLIDE),
        Err(ChartError::Empty)
    ));
    assert!(matches!(
        Chart::Radar(radar(Direction::LeftToRight)).slide(&frame, of_width(0)),
        Err(ChartError::Size(_))
    ));

    for (width, height) in [(16, 8192), (8192, 16), (320, 320)] {
        for chart in all(Direction::RightToLeft) {
            let size = Size { width, height };
            let figure = chart.figure(size, Direction::RightToLeft, &LIGHT, Ground::Transparent);

            assert_inside(&figure.unwrap(), size);
        }
    }
}

#[test]
fn outlines_hold_no_text_and_the_png_has_its_size() {
    let svg = Chart::Radar(radar(Direction::RightToLeft))
        .slide(&frame(Direction::RightToLeft), Size::SLIDE)
        .unwrap();
    let tree = tree(&svg).unwrap();
    let outlined = outlined_svg(&tree, &svg);
    let file = png(&tree, of_width(640)).unwrap();

    assert!(svg.contains("<text") && !outlined.contains("<text"));

    for picture in [&svg, &outlined] {
        let document = resvg::usvg::roxmltree::Document::parse(picture).unwrap();
        let root = document.root_element();
        let words = |tag: &str| {
            let node = root
                .children()
                .find(|node| node.tag_name().name() == tag)
                .unwrap();

            (node.attribute("id").unwrap(), node.text().unwrap())
        };
        let (title, about) = (words("title"), words("desc"));

        assert_eq!(root.attribute("role"), Some("img"));
        assert_eq!(root.attribute("aria-labelledby"), Some(title.0));
        assert_eq!(root.attribute("aria-describedby"), Some(about.0));
        assert_eq!(title.1, "مستوى نضج الأمن السيبراني الوطني حسب العنصر");
        assert!(about.1.contains("الأعلى: إدارة الحوادث"), "{about:?}");
        assert!(
            about.1.lines().count() > 5,
            "the figures of the table: {about:?}"
        );
    }

    assert_eq!(&file[..8], b"\x89PNG\r\n\x1a\n");
    assert_eq!(file[16..24], [0, 0, 2, 128, 0, 0, 1, 104]);
}

#[test]
fn levels_are_told_apart_in_greyscale() {
    use crate::palette::{DARK, HIGH_CONTRAST};

    for (palette, rising) in [(&LIGHT, false), (&DARK, true), (&HIGH_CONTRAST, true)] {
        for pair in palette.levels.windows(2) {
            let (low, high) = (pair[0].fill.luminance(), pair[1].fill.luminance());

            assert_eq!(low < high, rising);
            assert!((low - high).abs() > 0.005);
        }
    }
}

/// Writes the pictures to look at: `CHARTS=folder cargo test --release --no-default-features pictures -- --ignored --nocapture`.
#[test]
#[ignore = "writes pictures for the eye and measures time"]
fn pictures() {
    use crate::palette::DARK;

    let folder = std::path::PathBuf::from(std::env::var("CHARTS").unwrap());
    let write = |name: &str, svg: &str, size: Size| {
        let tree = tree(svg).unwrap();

        std::fs::write(
            folder.join(format!("{name}.png")),
            png(&tree, size).unwrap(),
        )
        .unwrap();
        std::fs::write(folder.join(format!("{name}.svg")), outlined_svg(&tree, svg)).unwrap();
    };
    let (ltr, rtl) = (Direction::LeftToRight, Direction::RightToLeft);
    let mut missing = radar(ltr);

    missing.series[0].values[3] = None;
    missing.series[0].hollow = vec![false, true];
    missing.axes[3].value = Some("not enough answered".to_owned());

    let mut bars = radar(ltr);
    bars.axes.truncate(2);
    bars.table = None;

    let slides = [
        ("radar-5", Chart::Radar(radar(ltr)), ltr, 1920),
        ("radar-5-missing", Chart::Radar(missing), ltr, 1920),
        ("radar-5-ar", Chart::Radar(radar(rtl)), rtl, 1920),
        ("radar-24", Chart::Radar(aspects(None)), ltr, 1920),
        ("multiples", Chart::Multiples(multiples()), ltr, 1920),
        ("heat-24-7", Chart::HeatMap(heat_map(24, 7)), ltr, 1920),
        ("heat-24-1", Chart::HeatMap(heat_map(24, 1)), ltr, 1920),
        ("heat-60-1", Chart::HeatMap(heat_map(60, 1)), ltr, 1920),
        ("heat-60-7", Chart::HeatMap(heat_map(60, 7)), rtl, 1920),
        ("radar-5-640", Chart::Radar(radar(ltr)), ltr, 640),
        ("radar-5-640-ar", Chart::Radar(radar(rtl)), rtl, 640),
        ("bars", Chart::Radar(bars), ltr, 1920),
    ];

    for (name, chart, direction, width) in slides {
        let size = of_width(width);

        write(name, &chart.slide(&frame(direction), size).unwrap(), size);
    }

    let size = Size {
        width: 564,
        height: 460,
    };
    let twice = Size {
        width: 1128,
        height: 920,
    };
    let dark = Chart::Radar(radar(ltr)).figure(size, ltr, &DARK, Ground::Surface);
    let corners = Chart::Radar(aspects(Some(0))).figure(size, ltr, &DARK, Ground::Surface);

    write("figure-dark", &dark.unwrap(), twice);
    write("figure-6-dark", &corners.unwrap(), twice);

    let chart = Chart::Radar(radar(ltr));

    for _ in 0..5 {
        let start = std::time::Instant::now();
        let svg = chart.slide(&frame(ltr), Size::SLIDE).unwrap();
        let drawn = start.elapsed();
        let tree = tree(&svg).unwrap();
        let shaped = start.elapsed();
        let file = png(&tree, Size::SLIDE).unwrap();

        println!(
            "drawn {drawn:?}, shaped {shaped:?}, all {:?}, {} bytes",
            start.elapsed(),
            file.len()
        );
    }
}
