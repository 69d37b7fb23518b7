//! The data as one tidy table: a row for what is recorded of each question, and one for each group of each revealed round.

use crate::agreement::{Folded, lower_median};
use crate::locale::{Locale, without_marks};
use crate::output::audience::{AudienceView, QuestionStatus, QuestionView};
use crate::output::data::rounds;
use crate::output::data::state_of;
use crate::results::RoundResult;

/// The byte order mark, by which spreadsheet programs recognise UTF-8.
const UTF8: &str = "\u{feff}";
/// The end of a line (RFC 4180).
const LINE: &str = "\r\n";

/// The columns for every audience.
const BEFORE: [&str; 17] = [
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
];

/// The columns of a round, for audiences that see views.
const ROUND: [&str; 4] = ["provisional", "round", "way", "class"];

/// The columns after the counts of its levels.
const AFTER: [&str; 7] = [
    "dont_know",
    "not_applicable",
    "abstain",
    "lower_median",
    "consensus",
    "group_id",
    "group",
];

/// The table as CSV.
pub(super) fn table(view: &AudienceView<'_>, locale: &Locale) -> Vec<u8> {
    let tells = view.tells_views();
    let levels = view.questionnaire().scale().len();
    let counts = (0..levels).map(|level| format!("views_{level}"));
    let of_round = ROUND.iter().map(ToString::to_string);
    let of_round = of_round.chain(counts);
    let of_round = of_round.chain(AFTER.iter().map(ToString::to_string));
    let of_round: Vec<String> = of_round.filter(|_| tells).collect();
    let mut text = String::from(UTF8);
    let heads = BEFORE.iter().map(ToString::to_string);
    line(&mut text, heads.chain(of_round.iter().cloned()));

    for asked in view.questions() {
        let about = about(view, asked, locale);
        let row = |kind: &str| {
            let about = about.iter().cloned();

            about.chain([kind.to_owned()]).chain(state(view, asked))
        };
        // A recorded answer has no round: of these columns it fills only the first.
        let provisional = [(asked.standing == QuestionStatus::Provisional).to_string()];
        let rest = of_round.iter().skip(1).map(|_| String::new());
        let rest = provisional.iter().filter(|_| tells).cloned().chain(rest);
        line(&mut text, row("recorded").chain(rest));

        for (result, rows) in &asked.rounds {
            for folded in rows {
                let cells = round_cells(view, result, folded, locale);

                line(
                    &mut text,
                    row("round").chain(provisional.iter().cloned()).chain(cells),
                );
            }
        }
    }

    text.into_bytes()
}

/// The cells of a group in a round.
fn round_cells(
    view: &AudienceView<'_>,
    result: &RoundResult,
    row: &Folded,
    locale: &Locale,
) -> impl Iterator<Item = String> + use<> {
    let group = row.group.and_then(|position| view.groups().get(position));
    let counts = row.counts.levels.iter().map(ToString::to_string);
    let counts: Vec<String> = counts.collect();
    let median = lower_median(&row.counts.levels).filter(|_| group.is_some());
    let consensus = result.measures.consensus;
    let before = [
        result.number.to_string(),
        rounds::way(result.way).to_owned(),
        rounds::class(result.measures.class).to_owned(),
    ];
    let after = [
        row.counts.dont_know.to_string(),
        row.counts.not_applicable.to_string(),
        row.counts.abstain.to_string(),
        median.map_or_else(String::new, |level| level.index().to_string()),
        consensus.map_or_else(String::new, |consensus| consensus.to_string()),
        group.map_or(rounds::OTHERS, |group| &group.id).to_owned(),
        group.map_or_else(|| locale.text("round-others"), |group| group.name.clone()),
    ];

    before.into_iter().chain(counts).chain(after)
}

/// The cells of every row: assessment, edition, question.
fn about(view: &AudienceView<'_>, asked: &QuestionView<'_>, locale: &Locale) -> Vec<String> {
    let questionnaire = view.questionnaire();
    let place = questionnaire.place(asked.ordinal);
    let element = place.and_then(|place| questionnaire.elements().get(place.element));
    let aspect = place.and_then(|place| element?.aspects.get(place.aspect));
    let date = view.dates().map(|dates| dates.last.to_string());

    vec![
        view.country().to_owned(),
        date.unwrap_or_default(),
        super::id_of(view.profile()).to_owned(),
        view.mark().unwrap_or_default().to_owned(),
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

fn state(view: &AudienceView<'_>, asked: &QuestionView<'_>) -> [String; 3] {
    let level = asked.level;
    let name = level.and_then(|level| view.questionnaire().scale().get(level.index()));

    [
        state_of(asked.standing, view.profile()).to_owned(),
        level.map_or_else(String::new, |level| level.0.to_string()),
        name.map_or_else(String::new, |level| level.name.clone()),
    ]
}

fn line(text: &mut String, cells: impl Iterator<Item = String>) {
    let cells: Vec<String> = cells
        .map(|cell| quoted(&neutral(&without_marks(&cell))))
        .collect();
    text.push_str(&cells.join(","));
    text.push_str(LINE);
}

/// A cell that spreadsheet programs do not read as a formula.
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
