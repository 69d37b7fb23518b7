//! The annexes: every question with its answer, the register of evidence, the glossary, the formulas, the facilitator's notes.

use crate::output::document::{ListKind, PaperCell, PaperText};
use crate::output::meaning_of_classes;
use crate::output::paper::{Paper, figures, led, words};

pub(super) fn annexes(paper: &mut Paper<'_>) {
    let locale = paper.locale();
    // The checklist before them is short: a new page would leave most of its own empty.
    paper.short_part(locale.text("report-annexes"));
    answers(paper);
    register(paper);
    glossary(paper);
    formulas(paper);
    notes(paper);
}

/// Every question with its recorded level, or with the reason for none.
fn answers(paper: &mut Paper<'_>) {
    let (locale, phrase, view) = (paper.locale(), paper.phrase, paper.view);
    paper.heading(2, locale.text("report-answers"));
    let rows = view.questions().iter().map(|asked| {
        let grades = asked.evidence.iter().map(|e| phrase.grade_letter(e.grade));

        let mut level = phrase.level_cell(asked);

        // Few questions are "not applicable": their reasons need no column.
        if !asked.reason.trim().is_empty() {
            let reason = asked.reason.trim().to_owned();
            level.words = phrase.joined([level.words.text, reason]).into();
        }

        vec![
            locale.left_to_right(asked.question.id.as_str()).into(),
            asked.question.text.as_str().into(),
            level,
            phrase.listed(grades).into(),
        ]
    });
    let columns = vec![
        words(locale.text("report-id"), 8),
        words(locale.text("report-question"), 63),
        words(locale.text("report-level"), 20),
        figures(locale.text("report-evidence"), 9),
    ];
    paper.table_under(
        locale.text("report-answers-caption"),
        columns,
        rows.collect(),
    );
}

fn register(paper: &mut Paper<'_>) {
    let (locale, phrase, view) = (paper.locale(), paper.phrase, paper.view);
    let rows: Vec<Vec<PaperCell>> = view
        .questions()
        .iter()
        .flat_map(|asked| {
            asked.evidence.iter().map(move |evidence| {
                let date = evidence.date.map(|date| locale.date_short(date));
                let mark = if view.stays_inside(evidence) {
                    locale.text("report-restricted")
                } else {
                    phrase.none()
                };

                let mut row: Vec<PaperCell> = vec![
                    locale.left_to_right(asked.question.id.as_str()).into(),
                    phrase.typed(&evidence.title).into(),
                    phrase.typed(&evidence.source).into(),
                    date.unwrap_or_else(|| phrase.none()).into(),
                    phrase.grade_letter(evidence.grade).into(),
                ];

                if view.tells_names() {
                    row.push(mark.into());
                }

                row
            })
        })
        .collect();

    if rows.is_empty() {
        return;
    }

    paper.heading(2, locale.text("report-register"));
    let mut columns = vec![
        words(locale.text("report-id"), 8),
        words(locale.text("report-evidence"), 36),
        words(locale.text("report-source"), 25),
        // A date fits on one line in every language.
        words(locale.text("report-date"), 18),
        words(locale.text("report-grade-short"), 8),
    ];

    if view.tells_names() {
        columns.push(words(locale.text("report-restricted-head"), 14));
    }

    paper.table_under(locale.text("report-register-caption"), columns, rows);
}

fn glossary(paper: &mut Paper<'_>) {
    let locale = paper.locale();
    paper.heading(2, locale.text("report-glossary"));
    let terms = [
        (
            locale.text("term-recorded"),
            locale.text("term-recorded-means"),
        ),
        (
            locale.text("term-contested"),
            locale.text("term-contested-means"),
        ),
        (
            locale.text("term-dont-know"),
            locale.text("term-dont-know-means"),
        ),
        (
            locale.text("term-not-applicable"),
            locale.text("term-not-applicable-means"),
        ),
        (
            locale.text("term-coverage"),
            locale.text("term-coverage-means"),
        ),
        (
            locale.text("term-low-high"),
            locale.text("term-low-high-means"),
        ),
        (
            locale.text("term-baseline"),
            locale.text("term-baseline-means"),
        ),
        (
            locale.text("term-evidence"),
            locale.text("term-evidence-means"),
        ),
        (locale.text("term-lead"), locale.text("term-lead-means")),
    ];
    let views = [
        (locale.text("term-round"), locale.text("term-round-means")),
        (
            locale.text("term-lower-median"),
            locale.text("term-lower-median-means"),
        ),
        (
            locale.text("term-consensus"),
            locale.text("term-consensus-means"),
        ),
        (
            locale.text("term-dissent"),
            locale.text("term-dissent-means"),
        ),
    ];
    let views = views.into_iter().filter(|_| paper.view.tells_views());
    let rows = terms.into_iter().chain(views);
    let rows = rows.map(|(term, means)| vec![term.into(), means.into()]);
    let columns = vec![
        words(locale.text("report-term"), 25),
        words(locale.text("report-meaning"), 75),
    ];
    paper.table_under(
        locale.text("report-glossary-caption"),
        columns,
        rows.collect(),
    );
}

fn formulas(paper: &mut Paper<'_>) {
    let locale = paper.locale();
    paper.heading(2, locale.text("report-formulas"));
    let mut lines = vec![
        locale.text("report-formula-aspect"),
        locale.text("report-formula-element"),
        locale.text("report-formula-range"),
        locale.text("report-formula-coverage"),
    ];

    if paper.view.tells_views() {
        lines.push(locale.text("report-formula-consensus"));
        lines.push(meaning_of_classes(paper.phrase.questionnaire, locale));
    }

    let items = lines.into_iter().map(crate::output::paper::item).collect();
    paper.list(ListKind::Loose, items);
}

/// The facilitator's notes, if somebody asked for them.
fn notes(paper: &mut Paper<'_>) {
    let (locale, phrase, view) = (paper.locale(), paper.phrase, paper.view);
    let noted = view.questions().iter();
    let noted = noted.filter(|asked| !asked.note.trim().is_empty());
    let items: Vec<_> = noted
        .map(|asked| {
            led(
                phrase.question(asked.question),
                PaperText::typed(asked.note.trim()),
            )
        })
        .collect();

    if !items.is_empty() {
        paper.heading(2, locale.text("report-notes"));
        paper.list(ListKind::Loose, items);
    }
}
