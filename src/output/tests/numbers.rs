//! The table holds what the results and the agreement say, row by row, and every other output says the same of one assessment.

use crate::agreement::{Class, Measures};
use crate::assessment::{Assessment, Counts, Profile, Way};
use crate::locale::{Language, Locale};
use crate::output::audience::Told;
use crate::output::table::table;
use crate::output::testing::{planted, with_sealed_round};
use crate::results::{QuestionResult, Results, State};

use std::collections::{BTreeMap, BTreeSet};

/// A row by the names of its columns.
pub(super) type Row = BTreeMap<String, String>;

/// Reads CSV (RFC 4180).
pub(super) fn rows_of(csv: &[u8]) -> Vec<Row> {
    let text = std::str::from_utf8(csv).unwrap();
    let text = text.strip_prefix('\u{feff}').unwrap();
    let mut lines: Vec<Vec<String>> = vec![vec![String::new()]];
    let mut is_quoted = false;
    let mut signs = text.chars().peekable();

    while let Some(sign) = signs.next() {
        let line = lines.last_mut().unwrap();

        match sign {
            '"' if is_quoted && signs.peek() == Some(&'"') => {
                signs.next();
                line.last_mut().unwrap().push('"');
            }
            '"' => is_quoted = !is_quoted,
            ',' if !is_quoted => line.push(String::new()),
            '\r' if !is_quoted => {}
            '\n' if !is_quoted => lines.push(vec![String::new()]),
            sign => line.last_mut().unwrap().push(sign),
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

fn told_rows(assessment: &Assessment, results: &Results, profile: Profile) -> Vec<Row> {
    let told = Told::new(assessment, results, profile, None);

    rows_of(&table(&told, &Locale::new(Language::ENGLISH)))
}

fn number(row: &Row, column: &str) -> Option<f64> {
    match row[column].as_str() {
        "" => None,
        text => Some(text.parse().unwrap_or_else(|_| panic!("{column}: {text}"))),
    }
}

fn state_of(result: &QuestionResult) -> &'static str {
    match result.state {
        _ if !result.is_asked => "not_asked",
        State::Open => "open",
        State::Agreed => "agreed",
        State::Contested => "contested",
        State::DontKnow => "dont_know",
        State::NotApplicable => "not_applicable",
    }
}

fn class_of(measures: &Measures) -> &'static str {
    match measures.class {
        Class::None => "none",
        Class::TooFew => "too_few",
        Class::Agree => "agree",
        Class::Discuss => "discuss",
        Class::Split => "split",
    }
}

/// The counts of a row: of each level, don't know, not applicable, abstain.
fn counts_of(row: &Row, levels: usize) -> Vec<u32> {
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
        let rows = told_rows(&assessment, &results, Profile::Internal);
        let recorded: Vec<&Row> = rows.iter().filter(|row| row["row"] == "recorded").collect();
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
    let rows = told_rows(&assessment, &results, Profile::Internal);
    let levels = results.questionnaire().scale().len();
    let groups = assessment.groups();
    let mut seen = 0;

    for (ordinal, question) in results.questionnaire().questions().enumerate() {
        let id = question.id.as_str();
        let of_question = rows.iter().filter(|row| row["question_id"] == id);
        let of_rounds: Vec<&Row> = of_question.filter(|row| row["row"] == "round").collect();
        let numbers: BTreeSet<String> = of_rounds.iter().map(|r| r["round"].clone()).collect();
        let revealed = results
            .rounds(ordinal)
            .iter()
            .map(|round| round.number.to_string());

        assert_eq!(
            numbers,
            revealed.collect(),
            "{id}: a round is missing, or one is too many"
        );

        for round in results.rounds(ordinal) {
            let number_of_round = round.number.to_string();
            let own = of_rounds
                .iter()
                .filter(|row| row["round"] == number_of_round);
            let own: Vec<&Row> = own.copied().collect();
            let answer = assessment.answer(&question.id);
            let votes = &answer.rounds().get(round.id).unwrap().votes;
            let mut rest: Vec<Vec<u32>> = Vec::new();

            for (position, group) in groups.iter().enumerate() {
                let cast = votes.get(&group.id).map(all_of);
                let row = own.iter().find(|row| row["group_id"] == group.id);

                match (row, cast) {
                    (Some(row), Some(cast)) => {
                        let view = round.groups[position];
                        let valid: u32 = cast.iter().take(levels).sum();

                        assert_eq!(counts_of(row, levels), cast, "{id} {}", group.id);
                        assert_eq!(view.views, valid, "{id} {}", group.id);
                        assert_eq!(
                            number(row, "lower_median"),
                            view.median().map(|median| median as f64),
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

            for row in own {
                let way = match round.way {
                    Way::Sealed => "sealed",
                    Way::Hands => "hands",
                };

                assert_eq!(row["way"], way, "{id}");
                assert_eq!(row["class"], class_of(&round.measures), "{id}");
                assert_eq!(number(row, "consensus"), round.measures.consensus, "{id}");
                seen += 1;
            }
        }
    }

    assert!(seen > 20, "the sample has rounds");
}

/// The public is told levels, and of each question no more than whether it has one.
#[test]
fn the_table_for_the_public_has_levels_and_no_rounds() {
    let assessment = with_sealed_round();
    let results = Results::new(&assessment);
    let rows = told_rows(&assessment, &results, Profile::Public);

    assert_eq!(rows.len(), results.questions().len());

    for (row, result) in rows.iter().zip(results.questions()) {
        let known = row.keys().any(|column| column.starts_with("views_"));
        let is_agreed = result.is_asked && result.state == State::Agreed;

        assert!(!known, "{row:?}");
        assert_eq!(row["row"], "recorded");

        if is_agreed {
            assert_eq!(
                number(row, "level"),
                result.level.map(|level| level.0.into())
            );
            assert_eq!(row["state"], "recorded");
        }
    }
}
