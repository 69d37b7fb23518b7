//! The chapters on open questions, the change since the baseline, the actions, and the checklist of the session.

use crate::locale::LinePart;
use crate::output::audience::QuestionStatus;
use crate::output::document::{PaperCell, PaperText, ParagraphStyle};
use crate::output::paper::{Paper, figures, words};
use crate::results::{Covered, LevelChange};

/// Contested and unknown questions with those who bring evidence.
pub(super) fn unsettled(paper: &mut Paper<'_>) {
    let (locale, phrase, view) = (paper.locale(), paper.phrase, paper.view);
    let progress = view.results().progress();

    if !view.tells_decisions() {
        return;
    }

    paper.short_part(locale.text("report-unsettled"));
    paper.say(locale.format(
        "report-unsettled-counts",
        &[
            ("contested", progress.contested.into()),
            ("unknown", progress.dont_know.into()),
            ("open", progress.open().into()),
            ("dissents", view.dissents().into()),
        ],
    ));

    let waits = |standing| {
        matches!(
            standing,
            QuestionStatus::Provisional | QuestionStatus::Contested | QuestionStatus::DontKnow
        )
    };
    let asked = view.questions().iter();
    let asked = asked.filter(|asked| waits(asked.standing) || !asked.dissents.is_empty());
    let rows = asked.map(|asked| {
        let dissents = asked.dissents.iter();
        let words = dissents.map(|dissent| phrase.dissent(dissent));
        let owners = asked.dissents.iter().map(|dissent| {
            let due = dissent.due.map(LinePart::from);

            phrase.joined([Some(dissent.brings.into()), due].into_iter().flatten())
        });
        let owners: Vec<String> = owners.filter(|owner| !owner.is_empty()).collect();

        vec![
            phrase.question(asked.question).into(),
            phrase.level_cell(asked),
            phrase.typed(&words.collect::<Vec<_>>().join("\n")).into(),
            phrase.typed(&owners.join("\n")).into(),
        ]
    });
    let rows = rows.collect();
    let columns = vec![
        words(locale.text("report-question"), 27),
        words(locale.text("report-stands"), 15),
        words(locale.text("report-dissent"), 38),
        words(locale.text("report-brings"), 20),
    ];
    paper.table_under(locale.text("report-unsettled-caption"), columns, rows);
}

/// The elements beside the baseline.
pub(super) fn compared(paper: &mut Paper<'_>) {
    let (locale, phrase, view) = (paper.locale(), paper.phrase, paper.view);
    let Some((title, date)) = view.baseline() else {
        return;
    };
    let of = phrase.joined(
        [Some(LinePart::from(title)), date.map(LinePart::from)]
            .into_iter()
            .flatten(),
    );
    paper.short_part(locale.text("report-compared"));
    paper.say(locale.format("report-compared-with", &[("baseline", of.into())]));

    if let Some(note) = view.baseline_note(locale) {
        paper.say(locale.format("report-compared-doubt", &[("note", note.into())]));
    }

    let elements = phrase.questionnaire.elements().iter().enumerate();
    let rows = elements
        .zip(view.results().elements())
        .map(|((position, element), result)| {
            let before = result.baseline.map(|value| phrase.shown(value.shown));
            let change = result.change().map(|change| locale.change(change.figure));

            vec![
                phrase.element(position, element).into(),
                before.unwrap_or_else(|| phrase.none()).into(),
                phrase.value_cell(&result.whole),
                change.unwrap_or_else(|| phrase.none()).into(),
            ]
        });
    let columns = vec![
        words(locale.text("chart-column-element"), 40),
        words(locale.text("report-before"), 22),
        words(locale.text("chart-column-now"), 22),
        figures(locale.text("report-change"), 16),
    ];
    paper.table_under(
        locale.text("report-compared-caption"),
        columns,
        rows.collect(),
    );
    moved(paper);
}

/// The questions whose level differs from the baseline.
fn moved(paper: &mut Paper<'_>) {
    let (locale, phrase, view) = (paper.locale(), paper.phrase, paper.view);
    let (up, down, same) = view.moves();
    paper.heading(2, locale.text("report-moved"));
    paper.say(locale.format(
        "report-moved-counts",
        &[
            ("up", up.len().into()),
            ("down", down.len().into()),
            ("same", same.into()),
        ],
    ));
    let row = |step: &LevelChange| {
        let asked = view.questions().get(step.ordinal)?;

        Some(vec![
            phrase.question(asked.question).into(),
            phrase.level(step.from).into(),
            phrase.level_cell(asked),
        ])
    };
    let rows = up.iter().chain(&down).filter_map(row).collect();
    let columns = vec![
        words(locale.text("report-question"), 56),
        words(locale.text("report-before"), 22),
        words(locale.text("chart-column-now"), 22),
    ];
    paper.table_under(locale.text("report-moved"), columns, rows);
}

/// The actions.
pub(super) fn plan(paper: &mut Paper<'_>) {
    let locale = paper.locale();
    let is_empty = paper.view.steps().is_empty();

    // A chapter of one line tells the public nothing.
    if is_empty && !paper.view.tells_decisions() {
        return;
    }

    // After the long table before, a new page would leave most of one empty.
    paper.short_part(locale.text("report-plan"));

    if is_empty {
        paper.say(locale.text("report-plan-none"));

        return;
    }

    plan_table(paper, Indicators::Here);
}

/// Where a document lists the indicators of its actions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::output) enum Indicators {
    /// In a column of the plan.
    Here,
    /// In a table of their own, before it.
    Before,
}

/// The table of actions.
pub(in crate::output) fn plan_table(paper: &mut Paper<'_>, indicators: Indicators) {
    let (locale, phrase, view) = (paper.locale(), paper.phrase, paper.view);
    let steps = view.steps();
    let is_whole = steps.iter().any(|step| step.whole.is_some());
    let mut columns = vec![
        words(locale.text("report-action"), 31),
        // A list of partners is long: in a narrow column it would make the rows high.
        words(locale.text("report-lead"), 31),
        words(locale.text("report-horizon"), 15),
    ];

    if is_whole {
        columns.push(words(locale.text("report-first-step"), 29));
    }

    if is_whole && indicators == Indicators::Here {
        columns.push(words(locale.text("report-indicator"), 28));
    }

    let rows = steps.iter().map(|step| {
        let title = match step.question {
            Some(id) => phrase.joined([step.title.to_owned(), locale.left_to_right(id.as_str())]),
            None => step.title.to_owned(),
        };
        let lead = match step.whole.map(|action| action.partners.trim()) {
            Some(partners) if !partners.is_empty() => format!(
                "{}\n{}",
                step.lead,
                locale.format("report-with", &[("partners", partners.into())])
            ),
            _ => step.lead.to_owned(),
        };
        let mut row: Vec<PaperCell> = vec![
            PaperText::typed(title).into(),
            phrase.typed(&lead).into(),
            phrase.horizon(step.horizon).into(),
        ];

        if let Some(action) = step.whole {
            row.push(phrase.typed(&action.first_step).into());

            if indicators == Indicators::Here {
                row.push(phrase.typed(&action.indicator).into());
            }
        }

        row
    });
    let rows = rows.collect();
    paper.table_under(locale.text("report-plan-caption"), columns, rows);
}

/// The points of the questionnaire's checklist: covered by the session, or open.
pub(super) fn checklist(paper: &mut Paper<'_>) {
    let (locale, phrase, view) = (paper.locale(), paper.phrase, paper.view);
    let lenses = phrase.questionnaire.lenses().iter();
    let found = lenses
        .zip(view.results().lenses())
        .find(|(lens, _)| lens.checklist);
    let Some((lens, results)) = found else {
        return;
    };
    paper.short_part(locale.format("report-checklist", &[("lens", (&lens.name).into())]));
    paper.say(locale.text("report-checklist-why"));
    let points = lens.categories.iter().zip(results).zip(1_usize..);
    let rows = points.map(|((category, measured), number)| {
        let progress = measured.progress;
        let state = match measured.covered() {
            Covered::Open => locale.text("report-point-open"),
            Covered::Whole => locale.text("report-point-covered"),
            Covered::Partly => locale.text("report-point-partly"),
            Covered::NotAsked => locale.text("chart-not-asked"),
        };

        vec![
            locale
                .format(
                    "chart-numbered",
                    &[
                        ("number", phrase.count(number).into()),
                        ("name", (&category.name).into()),
                    ],
                )
                .into(),
            state.into(),
            locale
                .format(
                    "cli-results-of-applicable",
                    &[
                        ("resolved", progress.answered.into()),
                        ("applicable", progress.asked.into()),
                    ],
                )
                .into(),
            phrase.value_cell(measured),
        ]
    });
    let columns = vec![
        words(locale.text("report-point"), 50),
        words(locale.text("report-covered"), 18),
        figures(locale.text("report-answered-head"), 14),
        words(locale.text("report-value"), 20),
    ];
    paper.table_under(
        locale.text("report-checklist-caption"),
        columns,
        rows.collect(),
    );
    paper.look(ParagraphStyle::Small, locale.text("report-checklist-note"));
}
