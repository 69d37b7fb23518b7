//! The data as one tidy table: a row for what is recorded of each question, and one for each group of each revealed round.

use crate::locale::{Locale, without_marks};
use crate::output::audience::{Asked, Told};
use crate::output::data::rounds;
use crate::output::data::state_of;

/// Marks the text as UTF-8, so that spreadsheet programs open it right.
const UTF8: &str = "\u{feff}";
/// The end of a line (RFC 4180).
const LINE: &str = "\r\n";

/// The columns before the counts of the levels.
const BEFORE: [&str; 21] = [
    "country",
    "date",
    "edition",
    "mark",
    "program",
    "questionnaire",
    "version",
    "element_id",
    "element",
    "aspect_id",
    "aspect",
    "question_id",
    "question",
    "row",
    "state",
    "level",
    "level_name",
    "provisional",
    "round",
    "way",
    "class",
];

/// The columns after them.
const AFTER: [&str; 6] = [
    "dont_know",
    "not_applicable",
    "abstain",
    "lower_median",
    "consensus",
    "group_id",
];

/// The table as CSV.
pub fn table(told: &Told<'_>, locale: &Locale) -> Vec<u8> {
    let levels = told.questionnaire().scale().len();
    let heads = BEFORE.iter().map(ToString::to_string);
    let heads = heads.chain((0..levels).map(|level| format!("views_{level}")));
    let heads = heads.chain(AFTER.iter().map(ToString::to_string));
    let mut text = String::from(UTF8);
    line(&mut text, heads.chain(["group".to_owned()]));

    for asked in told.questions() {
        let about = about(told, asked, locale);
        let recorded = about.iter().cloned();
        let empty = std::iter::repeat_n(String::new(), 3 + levels + AFTER.len() + 1);
        line(
            &mut text,
            recorded
                .chain(["recorded".to_owned()])
                .chain(state(told, asked))
                .chain(empty),
        );

        for (result, rows) in &asked.rounds {
            for row in rows {
                let group = row.group.and_then(|position| told.groups().get(position));
                let of_round = [
                    result.number.to_string(),
                    rounds::way(result.way).to_owned(),
                    rounds::class(result.measures.class).to_owned(),
                ];
                let counts = row.counts.levels.iter().map(ToString::to_string);
                let median = crate::agreement::lower_median(&row.counts.levels)
                    .filter(|_| group.is_some())
                    .map_or_else(String::new, |level| level.to_string());
                let after = [
                    row.counts.dont_know.to_string(),
                    row.counts.not_applicable.to_string(),
                    row.counts.abstain.to_string(),
                    median,
                    result
                        .measures
                        .consensus
                        .map_or_else(String::new, |consensus| consensus.to_string()),
                    group.map_or(rounds::OTHERS, |group| &group.id).to_owned(),
                    group.map_or_else(|| locale.text("round-others"), |group| group.name.clone()),
                ];
                let cells = about.iter().cloned();
                let cells = cells.chain(["round".to_owned()]).chain(state(told, asked));

                line(&mut text, cells.chain(of_round).chain(counts).chain(after));
            }
        }
    }

    text.into_bytes()
}

/// What every row says: which assessment, which edition, which question.
fn about(told: &Told<'_>, asked: &Asked<'_>, locale: &Locale) -> Vec<String> {
    let questionnaire = told.questionnaire();
    let place = questionnaire.place(asked.ordinal);
    let element = place.and_then(|place| questionnaire.elements().get(place.element));
    let aspect = place.and_then(|place| element?.aspects.get(place.aspect));
    let date = told.dates().map(|dates| dates.last.to_string());

    vec![
        told.country().to_owned(),
        date.unwrap_or_default(),
        super::id_of(told.profile()).to_owned(),
        told.mark().unwrap_or_default().to_owned(),
        locale.plain("report-program", &[("version", super::VERSION.into())]),
        questionnaire.id().to_owned(),
        questionnaire.version().to_owned(),
        element.map_or_else(String::new, |element| element.id.clone()),
        element.map_or_else(String::new, |element| element.name.clone()),
        aspect.map_or_else(String::new, |aspect| aspect.id.clone()),
        aspect.map_or_else(String::new, |aspect| aspect.name.clone()),
        asked.question.id.to_string(),
        asked.question.title.clone(),
    ]
}

fn state(told: &Told<'_>, asked: &Asked<'_>) -> [String; 4] {
    let level = asked.level;
    let name = level.and_then(|level| told.questionnaire().scale().get(level.index()));

    [
        state_of(asked.standing, told.profile()).to_owned(),
        level.map_or_else(String::new, |level| level.0.to_string()),
        name.map_or_else(String::new, |level| level.name.clone()),
        matches!(
            asked.standing,
            crate::output::audience::Standing::Provisional
        )
        .to_string(),
    ]
}

fn line(text: &mut String, cells: impl Iterator<Item = String>) {
    let cells: Vec<String> = cells
        .map(|cell| quoted(&neutral(&without_marks(&cell))))
        .collect();
    text.push_str(&cells.join(","));
    text.push_str(LINE);
}

/// A cell that no spreadsheet program takes for a formula.
fn neutral(cell: &str) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']) {
        format!("'{cell}")
    } else {
        cell.to_owned()
    }
}

fn quoted(cell: &str) -> String {
    if cell.contains([',', '"', '\n', '\r', ';']) {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_becomes_a_formula_and_nothing_breaks_a_row() {
        let cases = [
            ("=1+1", "'=1+1"),
            ("+49", "'+49"),
            ("-2", "'-2"),
            ("@x", "'@x"),
            ("\tx", "'\tx"),
            ("\rx", "\"'\rx\""),
            ("a \"b\", c", "\"a \"\"b\"\", c\""),
            ("two\nlines", "\"two\nlines\""),
            ("plain", "plain"),
        ];

        for (cell, expected) in cases {
            assert_eq!(quoted(&neutral(cell)), expected);
        }
    }
}
