//! The results by function, by work area and by stakeholder group, and the questions on which views differed.

use crate::output::data::rounds::{class_name, levels};
use crate::output::document::{PaperCell, PaperText, ParagraphStyle};
use crate::output::paper::{Paper, figures, words};
use crate::results::Results;

/// The most disagreements in the list.
const MOST: usize = 12;

/// The chapter.
pub(super) fn views(paper: &mut Paper<'_>) {
    let locale = paper.locale();
    paper.short_part(locale.text("report-views"));
    paper.say(locale.text("report-views-why"));
    lenses(paper);

    if paper.view.tells_views() {
        groups(paper);
        disagreements(paper);
        beside(paper);
    }
}

fn lenses(paper: &mut Paper<'_>) {
    let (locale, phrase, view) = (paper.locale(), paper.phrase, paper.view);
    let lenses = phrase.questionnaire.lenses().iter();

    for (lens, results) in lenses.zip(view.results().lenses()) {
        let rows = lens
            .categories
            .iter()
            .zip(results)
            .map(|(category, measured)| {
                vec![
                    category.name.as_str().into(),
                    phrase.value_cell(measured),
                    phrase.range(measured).into(),
                    phrase.resolved(measured).into(),
                ]
            });
        let columns = vec![
            words(lens.name.clone(), 50),
            words(locale.text("report-value"), 20),
            figures(locale.text("report-low-high"), 16),
            figures(locale.text("report-resolved"), 14),
        ];
        paper.heading(2, lens.name.as_str());
        paper.table_under(lens.name.clone(), columns, rows.collect());
    }
}

/// The value of each element by stakeholder group.
fn groups(paper: &mut Paper<'_>) {
    let (locale, phrase, view) = (paper.locale(), paper.phrase, paper.view);
    let results: &Results = view.results();
    paper.heading(2, locale.text("report-by-group"));

    if !results.has_group_values() {
        paper.say(locale.text("chart-groups-none"));

        return;
    }

    let elements = phrase.questionnaire.elements().iter();
    let mut columns = vec![words(locale.text("report-group"), 26)];
    columns.extend(elements.map(|element| {
        let name = match element.short.as_str() {
            "" => element.name.clone(),
            short => short.to_owned(),
        };

        figures(name, 14)
    }));
    let rows = view.groups().iter().enumerate();
    let rows = rows.filter(|(group, _)| results.shows_group(*group));
    let rows = rows.map(|(group, named)| {
        let values = results.elements().iter().map(|element| {
            let measured = element.groups.get(group);

            measured.map_or_else(|| phrase.none().into(), |m| phrase.figure_cell(m))
        });

        [named.name.as_str().into()]
            .into_iter()
            .chain(values)
            .collect()
    });
    let recorded = results.elements().iter();
    let recorded = recorded.map(|element| phrase.figure_cell(&element.whole));
    let recorded: Vec<PaperCell> = [locale.text("chart-column-recorded").into()]
        .into_iter()
        .chain(recorded)
        .collect();
    let rows = rows.chain([recorded]).collect();
    paper.table_under(locale.text("report-by-group-caption"), columns, rows);
    paper.look(ParagraphStyle::Small, locale.text("chart-source-groups"));
}

/// Rounds that are void, and rounds after the second one, with their reasons.
fn beside(paper: &mut Paper<'_>) {
    let (locale, phrase, view) = (paper.locale(), paper.phrase, paper.view);
    let rows = view.questions().iter().flat_map(|asked| {
        let void = asked.void.iter();
        let void = void.map(|round| (round.number, round.reason, "report-round-void"));
        let counted = asked.rounds.iter();
        let counted = counted.filter(|round| !round.reason.trim().is_empty());
        let counted = counted.map(|round| (round.number, round.reason, "report-round-counts"));

        void.chain(counted)
            .map(move |round| (asked.question, round))
    });
    let rows: Vec<Vec<PaperCell>> = rows
        .map(|(question, (number, reason, state))| {
            vec![
                phrase.question(question).into(),
                phrase.count(number.into()).into(),
                locale.text(state).into(),
                PaperCell::from(PaperText::typed(reason)),
            ]
        })
        .collect();

    if rows.is_empty() {
        return;
    }

    let columns = vec![
        words(locale.text("report-question"), 38),
        figures(locale.text("sheet-round"), 8),
        words(locale.text("report-round-state"), 14),
        words(locale.text("report-round-why"), 40),
    ];
    paper.heading(2, locale.text("report-rounds-beside"));
    paper.table_under(locale.text("report-rounds-beside-caption"), columns, rows);
}

/// The questions on which the views differed most.
fn disagreements(paper: &mut Paper<'_>) {
    let (locale, phrase, view) = (paper.locale(), paper.phrase, paper.view);
    let found = view.disagreements().into_iter().take(MOST);
    let rows = found.map(|(asked, told)| {
        let (median, span) = levels(told);
        let median = median.map(|level| phrase.label(level));
        let span = span.map(|span| phrase.span(span));
        let consensus = asked.rounds.last().and_then(|round| round.counts.as_ref());
        let consensus = consensus.map(|counts| {
            let shown = counts.result.measures.shown().consensus;

            shown.map_or_else(|| phrase.none(), |c| locale.hundredths(c))
        });
        let before = [
            phrase.question(asked.question).into(),
            class_name(told, locale).into(),
        ];
        let after = [
            median.unwrap_or_else(|| phrase.none()).into(),
            span.unwrap_or_else(|| phrase.none()).into(),
            phrase.level_cell(asked),
        ];

        before
            .into_iter()
            .chain(consensus.map(PaperCell::from))
            .chain(after)
            .collect()
    });
    let rows: Vec<Vec<PaperCell>> = rows.collect();

    if rows.is_empty() {
        return;
    }

    paper.heading(2, locale.text("report-differ"));
    let consensus = view
        .tells_counts()
        .then(|| figures(locale.text("report-consensus"), 13));
    let before = [
        words(locale.text("report-question"), 38),
        words(locale.text("report-class"), 14),
    ];
    let after = [
        figures(locale.text("sheet-median"), 13),
        figures(locale.text("report-span"), 13),
        words(locale.text("chart-column-recorded"), 18),
    ];
    let columns = before.into_iter().chain(consensus).chain(after).collect();
    paper.table_under(locale.text("report-differ-caption"), columns, rows);
}
