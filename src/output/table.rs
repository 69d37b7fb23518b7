//! The data as one tidy table: a row for what is recorded of each question, one for each revealed round, and one for each group
//! whose median is told, with counts also one for all other groups together.

use crate::agreement::Folded;
use crate::assessment::Counts;
use crate::locale::{Locale, without_marks};
use crate::output::audience::{AudienceView, QuestionStatus, QuestionView, RoundView};
use crate::output::data::rounds;
use crate::output::data::state_of;
use crate::questionnaire::Level;

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

/// The columns of a round and its groups, for audiences that see views.
const ROUND: [&str; 9] = [
    "provisional",
    "round",
    "way",
    "class",
    "lower_median",
    "lowest",
    "highest",
    "group_id",
    "group",
];

/// The columns after the counts of each level, for the edition with counts.
const COUNTS: [&str; 4] = ["dont_know", "not_applicable", "abstain", "consensus"];

/// The table as CSV.
pub(super) fn table(view: &AudienceView<'_>, locale: &Locale) -> Vec<u8> {
    let tells = view.tells_views();
    let levels = view.questionnaire().scale().len();
    let counts = (0..levels).map(|level| format!("views_{level}"));
    let counts = counts.chain(COUNTS.map(str::to_owned));
    let counts = counts.filter(|_| view.tells_counts());
    let of_round = ROUND.map(str::to_owned).into_iter().filter(|_| tells);
    let of_round: Vec<String> = of_round.chain(counts).collect();
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

        for round in &asked.rounds {
            for (kind, cells) in round_rows(view, round, locale) {
                let cells = provisional.iter().cloned().chain(cells);

                line(&mut text, row(kind).chain(cells));
            }
        }
    }

    text.into_bytes()
}

/// The rows of a round, each with its kind: the round as a whole, then its groups.
fn round_rows(
    view: &AudienceView<'_>,
    round: &RoundView<'_>,
    locale: &Locale,
) -> Vec<(&'static str, Vec<String>)> {
    let before = [
        round.number.to_string(),
        rounds::way(round.way).to_owned(),
        rounds::class(round.told).to_owned(),
    ];
    let level =
        |level: Option<Level>| level.map_or_else(String::new, |l| view.questionnaire().label(l));
    let levels = |median, span: Option<(Level, Level)>| {
        [median, span.map(|span| span.0), span.map(|span| span.1)].map(level)
    };
    let named = |group: Option<usize>| match group.and_then(|group| view.groups().get(group)) {
        Some(group) => [group.id.clone(), group.name.clone()],
        None => [rounds::OTHERS.to_owned(), locale.text("round-others")],
    };
    let consensus = |round: &RoundView<'_>| {
        let counts = round.counts.as_ref()?;

        Some(counts.result.measures.consensus?.to_string())
    };
    let counted = |all: Option<&Counts>, consensus: Option<String>| -> Vec<String> {
        let Some(all) = all else {
            return Vec::new();
        };
        let others = [all.dont_know, all.not_applicable, all.abstain];
        let counts = all.levels.iter().chain(&others);

        counts
            .map(ToString::to_string)
            .chain([consensus.unwrap_or_default()])
            .collect()
    };
    let row = |levels: [String; 3], named: [String; 2], counts: Vec<String>| {
        let cells = before.iter().cloned().chain(levels).chain(named);

        cells.chain(counts).collect()
    };
    let (median, span) = rounds::levels(round.told);
    let all = round.counts.as_ref().map(|counts| &counts.result.all);
    let whole = row(
        levels(median, span),
        Default::default(),
        counted(all, consensus(round)),
    );
    let median_of = |group: Option<usize>| {
        let told = |position| round.medians.iter().find(|(of, _)| *of == position);

        group.and_then(told).map(|(_, median)| *median)
    };
    let groups: Vec<(Option<usize>, Option<&Folded>)> = match &round.counts {
        Some(counts) => counts
            .rows
            .iter()
            .map(|row| (row.group, Some(row)))
            .collect(),
        None => round
            .medians
            .iter()
            .map(|(of, _)| (Some(*of), None))
            .collect(),
    };
    let groups = groups.into_iter().map(|(group, folded)| {
        let counts = counted(folded.map(|row| &row.counts), None);

        (
            "group",
            row(levels(median_of(group), None), named(group), counts),
        )
    });

    [("round", whole)].into_iter().chain(groups).collect()
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
        level.map_or_else(String::new, |level| view.questionnaire().label(level)),
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
