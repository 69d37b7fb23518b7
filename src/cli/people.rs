//! `people`: checks a list of people, prints the check, and adds the people.

use crate::assessment::{Assessment, ItemId, Signature, WriterId};
use crate::cli::report::{self, Failure, Report};
use crate::cli::seal;
use crate::locale::Locale;
use crate::message::roster as words;
use crate::roster::{Check, CheckedRow, Content, Place, Roster, RowState};
use crate::store::snapshots::{Reason, Snapshots};
use crate::store::{self, Expected, Places, Seal, Settings, tables};

use jiff::Timestamp;
use uuid::Uuid;

use std::path::{Path, PathBuf};

#[derive(Debug)]
pub(super) struct PeopleOrder {
    /// The assessment.
    pub file: PathBuf,
    /// The list.
    pub list: PathBuf,
    /// Whether the command only tells and writes nothing.
    pub is_dry: bool,
}

/// Adds the people of a list. Where somebody may be known, what the check proposes holds, and the exit code says that there is
/// something to decide.
///
/// # Errors
/// If the assessment or the list cannot be read, or the assessment is open elsewhere or cannot be written.
pub(super) fn people(
    order: &PeopleOrder,
    places: &Places,
    report: &mut Report<'_>,
) -> Result<(), Failure> {
    let (writer, now) = (WriterId(Uuid::new_v4()), Timestamp::now());
    let _lock = if order.is_dry {
        None
    } else {
        seal::lock(&order.file, writer, now)?
    };
    let opened = store::open(&order.file)?;

    if opened.seal == Seal::Broken {
        return Err(Failure::BrokenSeal(order.file.clone()));
    }

    let mut assessment = opened.assessment;
    let table = tables::read(&order.list).map_err(|error| Failure::Table {
        path: order.list.clone(),
        error: Box::new(error),
    })?;
    let roster = Roster::of(&table).map_err(|_| Failure::NoList(order.list.clone()))?;
    let check = roster.check(&assessment);
    let locale = report.locale();

    report::print(&text(&check, &order.list, &assessment, locale))?;

    if !check.has_names() {
        return Err(Failure::NoNames);
    }

    let is_refused = |row: &CheckedRow| matches!(row.state, RowState::Refused(_));
    let is_asked = |row: &CheckedRow| {
        matches!(row.state, RowState::Perhaps(_))
            || matches!(row.institution, Place::Perhaps { .. })
    };

    if check.rows.iter().any(is_refused) {
        report.input_is_at_fault();
    }

    if check.rows.iter().any(is_asked) {
        report.conflicts_remain();
    }

    if order.is_dry {
        return report::line(&locale.text("roster-cli-dry"));
    }

    let Some(edit) = check.edit(&assessment, || ItemId(Uuid::now_v7())) else {
        let file = order.file.display().to_string();

        return report::line(&locale.plain("roster-cli-nothing", &[("file", file.into())]));
    };
    let before = assessment.clone();
    let by = Signature {
        writer,
        computer: &store::computer_name(),
        at: now,
    };
    assessment.apply(edit, by).map_err(|error| Failure::Join {
        path: order.list.clone(),
        error,
    })?;

    let keep = Settings::load(places.config()).snapshots;
    let snapshots = Snapshots::new(places.data(), keep, &order.file, before.id());
    snapshots.take(&before, Reason::Join, now)?;
    store::save(&order.file, &assessment, Expected::This(opened.fingerprint))?;

    report.wrote(&order.file)
}

/// The check as lines: the columns, the rows by their state, and what comes of them.
fn text(check: &Check, list: &Path, assessment: &Assessment, locale: &Locale) -> String {
    let mut lines = vec![
        words::read(check, Some(list), locale),
        words::heads(check, locale),
    ];
    let mut unknown = Vec::new();

    for column in &check.columns {
        let head = words::head(column, locale);

        match column.content.meaning() {
            Some(meaning) => {
                let meaning = words::meaning(meaning, locale);
                let meaning = match column.content {
                    Content::Guessed(_) => {
                        let guessed = locale.text("roster-guessed");

                        locale.line([meaning.as_str(), guessed.as_str()])
                    }
                    _ => meaning,
                };
                let column = locale.format(
                    "roster-cli-column",
                    &[("head", head.into()), ("what", meaning.into())],
                );
                lines.push(indented(&column));
            }
            None if column.content == Content::Unknown => unknown.push(head),
            None => {}
        }
    }

    if !unknown.is_empty() {
        let names = locale.list(&unknown);
        lines.push(locale.format("roster-cli-unknown", &[("names", names.into())]));
    }

    lines.push(
        [
            words::left_out(check, locale),
            words::private_note(check, locale),
        ]
        .join(" ")
        .trim()
        .to_owned(),
    );

    let mut last = None;

    for row in &check.rows {
        let state = words::state(&row.state, locale);

        if last.as_ref() != Some(&state) {
            lines.push(String::new());
            lines.push(state.clone());
            last = Some(state);
        }

        let person = words::person(row, assessment, locale);
        let number = locale.count(row.number);
        let line = locale.format(
            "roster-cli-row",
            &[("row", number.into()), ("person", person.into())],
        );
        lines.push(indented(&line));
        lines.extend(
            notes(row, assessment, locale)
                .iter()
                .map(|note| indented(&indented(note))),
        );
    }

    lines.push(String::new());
    lines.push(words::added_later(check, locale));
    lines.push(words::new_institutions(
        check.new_institutions(assessment),
        locale,
    ));
    lines.retain({
        let mut was_empty = false;

        move |line| {
            let stays = !line.is_empty() || !was_empty;
            was_empty = line.is_empty();

            stays
        }
    });

    lines.push(String::new());

    lines
        .iter()
        .map(|line| crate::locale::in_one_line(line).trim_end().to_owned())
        .collect::<Vec<_>>()
        .join("\n")
}

fn indented(line: &str) -> String {
    format!("  {line}")
}

/// What is to be said of a row: who may be meant, what a known person gains, why it is refused.
fn notes(row: &CheckedRow, assessment: &Assessment, locale: &Locale) -> Vec<String> {
    let mut notes = Vec::new();
    let taken = |answer: String| locale.format("roster-cli-answer", &[("answer", answer.into())]);

    match &row.state {
        RowState::Perhaps(meant) => {
            let answer = taken(words::answer(meant.answer, locale));

            notes.push([words::meant(meant, assessment, locale), answer].join(" "));
        }
        RowState::Refused(refusal) => notes.push(words::refusal(*refusal, locale)),
        RowState::Twice { .. } => notes.push(locale.text("roster-cli-not-taken")),
        RowState::Known { .. } | RowState::New => {}
    }

    if let Some((_, gains)) = row.completes() {
        let what = words::gains(gains, locale);

        notes.push(locale.format("roster-cli-gains", &[("what", what.into())]));
    }

    if let Place::Perhaps {
        written,
        known,
        answer,
        is_first: true,
    } = &row.institution
    {
        let answer = taken(words::institution_answer(*answer, locale));

        notes.push([words::meant_institution(written, known, locale), answer].join(" "));
    }

    notes
}
