//! The assessment report for a ministry, from one page for the minister to the register of evidence.

mod annex;
mod duties;
mod elements;
mod mandate;
mod open;
mod views;

use crate::assessment::{Profile, Scope};
use crate::chart::subject::Subject;
use crate::locale::Locale;
use crate::output::audience::AudienceView;
use crate::output::document::{
    Document, ListKind, PaperCell, PaperFigure, PaperParagraph, ParagraphStyle, PartPlacement,
};
use crate::output::paper::{Paper, figures, item, led, running, words};
use crate::results::Reading;

pub(super) use elements::case_for_action;
pub(super) use open::{Indicators, plan_table};

/// The most strengths, gaps and decisions on the minister's page.
const FEW: usize = 3;

pub(super) fn report(view: &AudienceView<'_>, locale: &Locale) -> Document {
    let mut paper = Paper::new(view, locale);
    summary(&mut paper);
    mandate::mandate(&mut paper);
    elements::case(&mut paper);
    elements::elements(&mut paper);
    duties::duties(&mut paper);
    views::views(&mut paper);
    open::unsettled(&mut paper);
    open::compared(&mut paper);
    open::plan(&mut paper);
    open::checklist(&mut paper);
    annex::annexes(&mut paper);

    Document {
        title: view.title().to_owned(),
        subtitle: locale.format(
            "report-kind",
            &[(
                "questionnaire",
                view.results().questionnaire().title().into(),
            )],
        ),
        language: locale.language().tag(),
        direction: locale.direction(),
        edition: edition(view, locale),
        parts: PartPlacement::NewPage,
        running: running(view, locale),
        contents: locale.text("report-contents"),
        blocks: paper.blocks,
    }
}

/// The minister's page: radar, strengths, gaps, decisions.
fn summary(paper: &mut Paper<'_>) {
    let locale = paper.locale();
    let finding = paper.view.frame(Subject::Elements, locale).finding;
    paper.part(locale.text("report-summary"));
    paper.look(ParagraphStyle::Large, finding);

    for page in Subject::Elements.pages(paper.view.results()) {
        let frame = paper.view.frame(page, locale);

        paper.figure(PaperFigure {
            caption: frame.title.clone(),
            alternative: alternative(paper, &frame.title, &frame.finding),
            chart: paper.view.chart(page, locale),
            frame,
        });
    }

    element_table(paper);
    let (strong, weak) = ends(paper);

    if !strong.is_empty() {
        paper.heading(2, locale.text("report-strengths"));
        paper.list(ListKind::Counted, strong);
    }

    if !weak.is_empty() {
        paper.heading(2, locale.text("report-gaps"));
        paper.list(ListKind::Counted, weak);
    }

    let decisions = decisions(paper);

    if !decisions.is_empty() && paper.view.tells_decisions() {
        paper.heading(2, locale.text("report-decisions"));
        paper.list(ListKind::Counted, decisions);
    }
}

/// The radar's text alternative: its title, its finding, and its figures.
fn alternative(paper: &Paper<'_>, title: &str, finding: &str) -> String {
    let phrase = paper.phrase;
    let elements = phrase.questionnaire.elements().iter().enumerate();
    let figures =
        elements
            .zip(paper.view.results().elements())
            .map(|((position, element), result)| {
                paper.locale().format(
                    "report-line",
                    &[
                        ("name", phrase.element(position, element).into()),
                        ("value", phrase.value(&result.whole).into()),
                    ],
                )
            });
    let figures = phrase.listed(figures);

    paper.locale().format(
        "report-alternative",
        &[
            ("title", title.into()),
            ("finding", finding.into()),
            ("figures", figures.into()),
        ],
    )
}

/// The highest aspects and the lowest, of each at most [`FEW`] and never the same.
fn ends(paper: &Paper<'_>) -> (Vec<PaperParagraph>, Vec<PaperParagraph>) {
    let ranked = paper.view.results().ranked_aspects();
    let line = |&(element, aspect): &(usize, usize)| {
        let measured = paper
            .view
            .results()
            .elements()
            .get(element)
            .and_then(|element| element.aspects.get(aspect));

        led(
            paper.phrase.aspect(element, aspect),
            measured.map_or_else(String::new, |measured| paper.phrase.value(measured)),
        )
    };
    let few = FEW.min(ranked.len() / 2);
    let strong = ranked.iter().take(few).map(line).collect();
    let weak = ranked.iter().rev().take(few).map(line).collect();

    (strong, weak)
}

/// The actions of the nearest horizon, or, without any, the aspects that need one.
fn decisions(paper: &Paper<'_>) -> Vec<PaperParagraph> {
    let locale = paper.locale();
    let steps = paper.view.steps();

    if steps.is_empty() {
        let ranked = paper.view.results().ranked_aspects();
        let weakest = ranked.into_iter().rev().take(FEW);

        return weakest
            .map(|(element, aspect)| {
                let aspect = paper.phrase.aspect(element, aspect);

                item(locale.format("report-decide", &[("aspect", aspect.into())]))
            })
            .collect();
    }

    let steps = steps.iter().take(FEW);

    steps
        .map(|step| {
            let horizon = paper.phrase.horizon(step.horizon);
            let details = match step.lead.trim() {
                "" => horizon,
                lead => locale.format(
                    "report-step-lead",
                    &[("lead", lead.into()), ("horizon", horizon.into())],
                ),
            };

            led(step.title.to_owned(), details)
        })
        .collect()
}

/// The values of the elements in a table.
fn element_table(paper: &mut Paper<'_>) {
    let (locale, phrase, view) = (paper.locale(), paper.phrase, paper.view);
    let has_baseline = view.baseline().is_some();
    let mut columns = vec![
        words(locale.text("chart-column-element"), 30),
        words(locale.text("report-value"), 18),
        figures(locale.text("report-low-high"), 14),
        figures(locale.text("chart-column-coverage"), 12),
        words(locale.text("report-weakest"), 26),
    ];

    if has_baseline {
        columns.push(figures(locale.text("report-before"), 12));
    }

    let elements = phrase.questionnaire.elements().iter().enumerate();
    let mut rows: Vec<Vec<PaperCell>> = elements
        .zip(view.results().elements())
        .map(|((position, element), result)| {
            let weakest = result.weakest.map(|aspect| phrase.aspect(position, aspect));
            let mut row = vec![
                phrase.element(position, element).into(),
                phrase.value_cell(&result.whole),
                phrase.range(&result.whole).into(),
                phrase.coverage(&result.whole).into(),
                weakest.unwrap_or_else(|| phrase.none()).into(),
            ];

            if has_baseline {
                let before = result
                    .baseline
                    .map(|value| locale.figure(value.shown.figure));
                row.push(before.unwrap_or_else(|| phrase.none()).into());
            }

            row
        })
        .collect();

    if phrase.questionnaire.content().show_overall {
        let overall = view.results().overall();
        let mut row = vec![
            locale.text("chart-overall").into(),
            phrase.value_cell(overall),
            phrase.range(overall).into(),
            phrase.coverage(overall).into(),
            phrase.none().into(),
        ];
        row.resize(columns.len(), phrase.none().into());
        rows.push(row);
    }

    paper.table_under(locale.text("report-elements-caption"), columns, rows);

    let is_hidden = |reading: &Reading| matches!(reading, Reading::TooLittle(_));
    let hidden = view.results().elements().iter();

    if hidden.map(|e| &e.whole.reading).any(is_hidden) {
        paper.look(ParagraphStyle::Small, locale.text("report-too-little"));
    }

    if view.scope() == Scope::QuickScan {
        let (asked, all) = (view.results().progress().asked, view.questions().len());
        paper.look(
            ParagraphStyle::Notice,
            locale.format(
                "report-quick",
                &[("asked", asked.into()), ("all", all.into())],
            ),
        );
    }
}

/// The audience of this edition, and what the edition leaves out.
pub(super) fn edition(view: &AudienceView<'_>, locale: &Locale) -> String {
    let edition = match view.profile() {
        Profile::Internal => locale.text("report-edition-internal"),
        Profile::Partners => locale.text("report-edition-partners"),
        Profile::Public => locale.text("report-edition-public"),
    };
    let notes = view
        .tells_notes()
        .then(|| locale.text("report-edition-notes"));
    let counts = view
        .tells_counts()
        .then(|| locale.text("report-edition-counts"));
    let parts: Vec<String> = [Some(edition), notes, counts]
        .into_iter()
        .flatten()
        .collect();

    parts.join(" ")
}
