//! The CSV table has the numbers of the results, row by row, and every other output of an assessment has the same ones.

use crate::agreement::{Class, ToldLevels};
use crate::assessment::{Assessment, Counts, Profile, VotingMethod};
use crate::figure::Figure;
use crate::locale::{Language, Locale, without_marks};
use crate::output::Product;
use crate::output::audience::{AudienceView, InsideParts};
use crate::output::package::OfficePackage;
use crate::output::phrase::Phrase;
use crate::output::table::table;
use crate::output::testing::{planted, with_sealed_round};
use crate::output::tests::structure::{made, text};
use crate::questionnaire::Level;
use crate::results::{Covered, QuestionResult, QuestionState, Results, RoundResult};

use resvg::usvg::roxmltree::{Document, Node, ParsingOptions};

use std::collections::{BTreeMap, BTreeSet};

/// A row by the names of its columns.
type DataRow = BTreeMap<String, String>;

/// Reads CSV (RFC 4180).
fn rows_of(csv: &[u8]) -> Vec<DataRow> {
    let text = std::str::from_utf8(csv).unwrap();
    let text = text.strip_prefix('\u{feff}').unwrap();
    let mut lines: Vec<Vec<String>> = vec![vec![String::new()]];
    let mut is_quoted = false;
    let mut signs = text.chars().peekable();

    while let Some(character) = signs.next() {
        let line = lines.last_mut().unwrap();

        match character {
            '"' if is_quoted && signs.peek() == Some(&'"') => {
                signs.next();
                line.last_mut().unwrap().push('"');
            }
            '"' => is_quoted = !is_quoted,
            ',' if !is_quoted => line.push(String::new()),
            '\r' if !is_quoted => {}
            '\n' if !is_quoted => lines.push(vec![String::new()]),
            character => line.last_mut().unwrap().push(character),
        }
    }

    assert_eq!(lines.pop().unwrap(), [""], "the last line has its end");
    let heads = lines.remove(0);

    lines
        .into_iter()
        .map(|cells| {
            assert_eq!(cells.len(), heads.len(), "{cells:?}");

            heads.iter().cloned().zip(cells).collect()
        })
        .collect()
}

fn audience_rows(assessment: &Assessment, results: &Results, profile: Profile) -> Vec<DataRow> {
    let inside = InsideParts {
        notes: true,
        counts: true,
    };
    let view = AudienceView::new(assessment, results, profile, None).with(inside);

    rows_of(&table(&view, &Locale::new(Language::ENGLISH)))
}

fn number(row: &DataRow, column: &str) -> Option<f64> {
    match row[column].as_str() {
        "" => None,
        text => Some(text.parse().unwrap_or_else(|_| panic!("{column}: {text}"))),
    }
}

fn state_of(result: &QuestionResult) -> &'static str {
    match result.state {
        _ if !result.is_asked => "not_asked",
        QuestionState::Open => "open",
        QuestionState::Agreed => "agreed",
        QuestionState::Contested => "contested",
        QuestionState::DontKnow => "dont_know",
        QuestionState::NotApplicable => "not_applicable",
    }
}

fn class_of(round: &RoundResult) -> &'static str {
    let voted = round.all.levels.iter().filter(|count| **count > 0).count();

    match round.told.class {
        _ if round.all.valid() < 3 => "too_few",
        _ if voted == 1 => "agreed",
        Class::None => "none",
        Class::TooFew => "too_few",
        Class::Agree => "agree",
        Class::Discuss => "discuss",
        Class::Split => "split",
    }
}

/// The counts of a row: of each level, don't know, not applicable, abstain.
fn counts_of(row: &DataRow, levels: usize) -> Vec<u32> {
    let of_levels = (0..levels).map(|level| format!("views_{level}"));
    let others = ["dont_know", "not_applicable", "abstain"].map(str::to_owned);

    of_levels
        .chain(others)
        .map(|column| row[&column].parse().unwrap())
        .collect()
}

fn all_of(counts: &Counts) -> Vec<u32> {
    let others = [counts.dont_know, counts.not_applicable, counts.abstain];

    counts.levels.iter().copied().chain(others).collect()
}

fn sum_of(rows: &[Vec<u32>], columns: usize) -> Vec<u32> {
    let sum = |column: usize| rows.iter().map(|counts| counts[column]).sum();

    (0..columns).map(sum).collect()
}

/// What is recorded of every question, for the delegation and in full.
#[test]
fn the_table_records_what_the_results_record() {
    for assessment in [planted(), with_sealed_round()] {
        let results = Results::new(&assessment);
        let rows = audience_rows(&assessment, &results, Profile::Internal);
        let recorded: Vec<&DataRow> = rows.iter().filter(|row| row["row"] == "recorded").collect();
        let questions = results.questionnaire().questions();

        assert_eq!(recorded.len(), results.questions().len());

        for ((row, question), result) in recorded.iter().zip(questions).zip(results.questions()) {
            let id = question.id.as_str();
            let level = result.level.filter(|_| result.is_asked);
            let name = level.map(|level| &results.questionnaire().scale()[level.index()].name);

            assert_eq!(row["question_id"], id);
            assert_eq!(row["state"], state_of(result), "{id}");
            assert_eq!(
                number(row, "level"),
                level.map(|level| level.0.into()),
                "{id}"
            );
            assert_eq!(row["level_name"], name.cloned().unwrap_or_default(), "{id}");
            assert_eq!(
                row["provisional"],
                result.is_provisional().to_string(),
                "{id}"
            );
        }
    }
}

/// Every group of every revealed round, with the counts that were cast and the measures that the agreement gives.
#[test]
fn the_table_counts_what_the_rounds_counted() {
    let assessment = with_sealed_round();
    let results = Results::new(&assessment);
    let rows = audience_rows(&assessment, &results, Profile::Internal);
    let levels = results.questionnaire().scale().len();
    let groups = assessment.groups();
    let mut seen = 0;

    for (ordinal, question) in results.questionnaire().questions().enumerate() {
        let id = question.id.as_str();
        let of_question = || rows.iter().filter(|row| row["question_id"] == id);
        let of_rounds: Vec<&DataRow> = of_question().filter(|row| row["row"] == "round").collect();
        let of_groups: Vec<&DataRow> = of_question().filter(|row| row["row"] == "group").collect();
        let revealed = results.rounds(ordinal);

        assert_eq!(of_rounds.len(), revealed.len(), "{id}");

        for (row, round) in of_rounds.iter().zip(revealed) {
            let way = match round.way {
                VotingMethod::Sealed => "sealed",
                VotingMethod::Hands => "hands",
            };
            let (median, span) = match round.told.levels {
                ToldLevels::Nothing => (None, None),
                ToldLevels::Agreed(level) => (Some(level), None),
                ToldLevels::Spread { median, span } => (Some(median), Some(span)),
            };
            let level = |level: Option<Level>| level.map(|level| f64::from(level.0));

            assert_eq!(row["round"], round.number.to_string(), "{id}");
            assert_eq!(row["way"], way, "{id}");
            assert_eq!(row["class"], class_of(round), "{id}");
            assert_eq!(number(row, "lower_median"), level(median), "{id}");
            assert_eq!(number(row, "lowest"), level(span.map(|s| s.0)), "{id}");
            assert_eq!(number(row, "highest"), level(span.map(|s| s.1)), "{id}");
            assert_eq!(number(row, "consensus"), round.measures.consensus, "{id}");
            assert_eq!(counts_of(row, levels), all_of(&round.all), "{id}");

            let own = of_groups.iter().filter(|own| own["round"] == row["round"]);
            let own: Vec<&DataRow> = own.copied().collect();
            let answer = assessment.answer(&question.id);
            let votes = &answer.rounds().get(round.id).unwrap().votes;
            let mut rest: Vec<Vec<u32>> = Vec::new();

            for (position, group) in groups.iter().enumerate() {
                let cast = votes.get(&group.id).map(all_of);
                let row = own.iter().find(|row| row["group_id"] == group.id);

                match (row, cast) {
                    (Some(row), Some(cast)) => {
                        let group_view = round.groups[position];
                        let valid: u32 = cast.iter().take(levels).sum();

                        assert!(valid >= 3, "{id} {}", group.id);
                        assert_eq!(counts_of(row, levels), cast, "{id} {}", group.id);
                        assert_eq!(group_view.views, valid, "{id} {}", group.id);
                        assert_eq!(
                            number(row, "lower_median"),
                            level(group_view.told),
                            "{id} {}",
                            group.id
                        );
                    }
                    (None, Some(cast)) => rest.push(cast),
                    (Some(_), None) => panic!("{id}: {} has cast nothing", group.id),
                    (None, None) => {}
                }
            }

            // What has no row of its own is in the row of the others, and together they are the round.
            let others = own.iter().find(|row| row["group_id"] == "others");
            let folded = others.map_or_else(|| vec![0; levels + 3], |row| counts_of(row, levels));
            let whole: Vec<Vec<u32>> = own.iter().map(|row| counts_of(row, levels)).collect();

            assert_eq!(folded, sum_of(&rest, levels + 3), "{id}");
            assert_eq!(sum_of(&whole, levels + 3), all_of(&round.all), "{id}");
            assert!(
                others.is_none_or(|row| row["lower_median"].is_empty()),
                "{id}"
            );
            seen += own.len();
        }
    }

    assert!(seen > 20, "the sample has rounds");
}

/// The public sees levels by consent, and of each question no more than whether it has one.
#[test]
fn the_table_for_the_public_has_levels_and_no_rounds() {
    let assessment = with_sealed_round();
    let results = Results::new(&assessment);
    let rows = audience_rows(&assessment, &results, Profile::Public);

    assert_eq!(rows.len(), results.questions().len());

    for (row, result) in rows.iter().zip(results.questions()) {
        let known = row.keys().any(|column| column.starts_with("views_"));
        let is_agreed = result.is_asked && result.state == QuestionState::Agreed;

        assert!(!known, "{row:?}");
        assert_eq!(row["row"], "recorded");

        if is_agreed {
            assert_eq!(
                number(row, "level"),
                result.level.map(|level| level.0.into())
            );
            assert_eq!(row["state"], "recorded");
        } else {
            assert_eq!(number(row, "level"), None);
        }
    }
}

/// A table without marks of direction, row by row.
type Cells = Vec<Vec<String>>;

/// What partners get, as tables, with the results and the language of all of it.
struct Papers {
    results: Results,
    locale: Locale,
    page: Cells,
    paper: Cells,
    /// The slides, paragraph by paragraph.
    slides: Vec<String>,
    /// The first two sheets of the workbook: results and answers.
    sheets: [Cells; 2],
    table: Vec<DataRow>,
    data: serde_json::Value,
}

fn words_in(node: Node<'_, '_>) -> String {
    let texts = node.descendants().filter(Node::is_text);
    let words: String = texts.filter_map(|text| text.text()).collect();

    without_marks(&words)
}

/// The rows of all tables of a text: HTML, or the parts of office files.
fn rows_in(xml: &str, row: &str, cells: &[&str]) -> Cells {
    let options = ParsingOptions {
        allow_dtd: true,
        ..ParsingOptions::default()
    };
    let tree = Document::parse_with_options(xml, options).unwrap();
    let rows = tree
        .descendants()
        .filter(|node| node.tag_name().name() == row);
    let cells_of = |row: Node<'_, '_>| {
        let own = row.children();
        let own = own.filter(|cell| cells.contains(&cell.tag_name().name()));

        own.map(words_in).collect()
    };

    rows.map(cells_of).collect()
}

/// The cells of a sheet, each at its place.
fn sheet_of(book: &OfficePackage, number: usize) -> Cells {
    let shared = text(book, "xl/sharedStrings.xml");
    let shared = Document::parse(&shared).unwrap();
    let words = shared
        .descendants()
        .filter(|node| node.tag_name().name() == "si");
    let words: Vec<String> = words.map(words_in).collect();
    let sheet = text(book, &format!("xl/worksheets/sheet{number}.xml"));
    let sheet = Document::parse(&sheet).unwrap();
    let rows = sheet
        .descendants()
        .filter(|node| node.tag_name().name() == "row");
    let row = |row: Node<'_, '_>| {
        let mut cells = Vec::new();

        for cell in row.children().filter(|node| node.tag_name().name() == "c") {
            let place = cell.attribute("r").unwrap();
            let column = place.as_bytes()[0] - b'A';
            let is_first = place.as_bytes()[1].is_ascii_digit();
            assert!(is_first, "these sheets have fewer than 27 columns");
            let raw = words_in(cell);
            cells.resize(usize::from(column) + 1, String::new());
            cells[usize::from(column)] = match cell.attribute("t") {
                Some("s") => words[raw.parse::<usize>().unwrap()].clone(),
                _ => raw,
            };
        }

        cells
    };

    rows.map(row).collect()
}

impl Papers {
    fn made() -> Self {
        let files = |product| made(Profile::Partners, product);
        let report = files(Product::Report);
        let page = std::str::from_utf8(&report[0]).unwrap();
        let paper = text(
            &OfficePackage::read(&report[1]).unwrap(),
            "word/document.xml",
        );
        let slides = OfficePackage::read(&files(Product::Slides)[0]).unwrap();
        let book = OfficePackage::read(&files(Product::Workbook)[0]).unwrap();
        let data = files(Product::Data);
        let is_slide = |name: &str| name.starts_with("ppt/slides/slide");
        let names = slides.parts().iter().map(|(name, _)| name);
        let paragraphs = names.filter(|name| is_slide(name)).flat_map(|name| {
            let xml = text(&slides, name);
            let tree = Document::parse(&xml).unwrap();
            let paragraphs = tree
                .descendants()
                .filter(|node| node.tag_name().name() == "p");

            paragraphs.map(words_in).collect::<Vec<_>>()
        });

        Self {
            results: Results::new(&planted()),
            locale: Locale::new(Language::ENGLISH),
            page: rows_in(page, "tr", &["th", "td"]),
            paper: rows_in(&paper, "tr", &["tc"]),
            slides: paragraphs.collect(),
            sheets: [sheet_of(&book, 1), sheet_of(&book, 2)],
            table: rows_of(&data[0]),
            data: serde_json::from_slice(&data[1]).unwrap(),
        }
    }

    /// How values and names are written in all of it.
    fn phrase(&self) -> Phrase<'_> {
        Phrase {
            locale: &self.locale,
            questionnaire: self.results.questionnaire(),
        }
    }

    /// Whether a row of the report, on its page and on its paper, begins with a name and has these cells after it.
    fn report_has(&self, name: &str, cells: &[&str]) -> bool {
        let has = |rows: &Cells| {
            rows.iter().any(|row| {
                let after = |cell: &&str| row.iter().skip(1).any(|own| own == *cell);

                row.first().is_some_and(|own| own == name) && cells.iter().all(after)
            })
        };

        has(&self.page) && has(&self.paper)
    }

    /// The row of the results' sheet.
    fn sheet_row(&self, tier: &str, name: &str) -> &[String] {
        let mut rows = self.sheets[0].iter();

        rows.find(|row| row[0] == tier && row[1] == name)
            .unwrap_or_else(|| panic!("{tier} {name}"))
    }
}

/// Whether a value of a file is raw, and is read so.
fn is_read(value: f64, figure: Figure) -> bool {
    Figure::rounded(value, figure.decimals()) == figure
}

#[test]
fn every_output_shows_the_aspects_of_the_results() {
    let papers = Papers::made();
    let (results, locale) = (&papers.results, &papers.locale);
    let phrase = papers.phrase();
    let mut on_slides = 0;

    for (e, element) in results.elements().iter().enumerate() {
        for (a, measured) in element.aspects.iter().enumerate() {
            let name = without_marks(&phrase.aspect(e, a));
            let figure = measured.reading.value().unwrap().figure;
            let value = without_marks(&phrase.value(measured));
            let (low, high) = measured.bounds.unwrap();
            let range = without_marks(&locale.range(low, high));
            let row = papers.sheet_row("Aspect", &name);
            let cell = |column: usize| row[column].parse::<f64>().unwrap();
            let data = &papers.data["elements"][e]["aspects"][a];

            assert!(
                papers.report_has(&name, &[&value, &range]),
                "{name}: {value}, {range}"
            );

            for (column, field, figure) in
                [(2, "value", figure), (4, "low", low), (5, "high", high)]
            {
                let raw = data[field].as_f64().unwrap();
                assert!((cell(column) - raw).abs() < 1e-9, "{name}: {field}");
                assert!(is_read(raw, figure), "{name}: {raw} {figure:?}");
            }

            for view in papers.slides.iter().filter(|view| view.starts_with(&name)) {
                assert_eq!(*view, format!("{name} {value}"));
                on_slides += 1;
            }
        }
    }

    assert!(
        on_slides >= 6,
        "the highest and the lowest are on a slide: {on_slides}"
    );
}

#[test]
fn every_output_shows_what_of_the_checklist_was_covered() {
    let papers = Papers::made();
    let (results, locale) = (&papers.results, &papers.locale);
    let phrase = papers.phrase();
    let mut lenses = results.questionnaire().lenses().iter().enumerate();
    let (at, lens) = lenses.find(|(_, lens)| lens.checklist).unwrap();
    let mut kinds = BTreeSet::new();

    for (c, (category, measured)) in lens
        .categories
        .iter()
        .zip(&results.lenses()[at])
        .enumerate()
    {
        let (word, session) = match measured.covered() {
            Covered::Whole => (locale.text("report-point-covered"), "covered"),
            Covered::Partly => (locale.text("report-point-partly"), "partly"),
            Covered::Open => (locale.text("report-point-open"), "open"),
            Covered::NotAsked => (locale.text("chart-not-asked"), "not_asked"),
        };
        let progress = measured.progress;
        let answered = locale.format(
            "cli-results-of-applicable",
            &[
                ("resolved", progress.answered.into()),
                ("applicable", progress.asked.into()),
            ],
        );
        let name = format!("{} {}", c + 1, category.name);
        let cells = [word, answered, phrase.value(measured)].map(|cell| without_marks(&cell));
        let cells = cells.each_ref().map(String::as_str);
        let row = papers.sheet_row(&lens.name, &category.name);
        let data = &papers.data["lenses"][at]["categories"][c];
        let figure = measured.reading.value().map(|shown| shown.figure);
        let raw = data["value"].as_f64();

        assert!(papers.report_has(&name, &cells), "{name}: {cells:?}");
        assert_eq!(row[2].parse().ok(), raw, "{name}");
        assert_eq!(row[8], progress.answered.to_string(), "{name}");
        assert_eq!(data["session"], session, "{name}");
        assert!(
            raw.zip(figure).is_none_or(|(raw, f)| is_read(raw, f)),
            "{name}"
        );
        kinds.insert(session);
    }

    assert!(kinds.len() > 1, "not all points are alike: {kinds:?}");
}

#[test]
fn every_output_shows_the_level_of_every_question() {
    let papers = Papers::made();
    let results = &papers.results;
    let scale = results.questionnaire().scale();
    let data = papers.data["elements"].as_array().unwrap().iter();
    let data = data.flat_map(|element| element["aspects"].as_array().unwrap());
    let data: Vec<_> = data
        .flat_map(|aspect| aspect["questions"].as_array().unwrap())
        .collect();
    let recorded = papers.table.iter().filter(|row| row["row"] == "recorded");
    let recorded: Vec<&DataRow> = recorded.collect();

    for (ordinal, question) in results.questionnaire().questions().enumerate() {
        let result = &results.questions()[ordinal];
        let id = question.id.as_str();
        let level = result.level.map(Level::index);
        let words = level.map(|level| format!("{level} {}", scale[level].name));
        let row = recorded[ordinal];
        let mut answers = papers.sheets[1].iter();
        let answer = answers.find(|row| row[2] == id).unwrap();
        let has_words = |rows: &Cells| {
            let mut own = rows.iter().filter(|row| row.len() == 4 && row[0] == id);

            own.any(|row| {
                words
                    .as_ref()
                    .is_none_or(|words| row[2].starts_with(words.as_str()))
            })
        };

        assert_eq!(row["question_id"], id);
        assert_eq!(data[ordinal]["id"], id);
        assert_eq!(
            row["state"],
            data[ordinal]["state"].as_str().unwrap(),
            "{id}"
        );
        assert_eq!(row["state"], state_of(result), "{id}");
        assert_eq!(
            number(row, "level"),
            level.map(|level| level as f64),
            "{id}"
        );
        assert_eq!(
            data[ordinal]["level"].as_u64(),
            level.map(|level| level as u64),
            "{id}"
        );
        assert_eq!(answer[5].parse().ok(), level, "{id}");
        assert!(
            has_words(&papers.page) && has_words(&papers.paper),
            "{id} {words:?}"
        );
    }
}
