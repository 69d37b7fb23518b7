//! The results by element and aspect: levels, strengths, gaps, dissent, sources.

use crate::chart::Chart;
use crate::chart::subject::Subject;
use crate::output::audience::QuestionView;
use crate::output::document::{
    ListKind, PaperCell, PaperFigure, PaperParagraph, PaperText, ParagraphStyle,
};
use crate::output::paper::{Paper, figures, item, led, words};
use crate::results::ElementResult;

/// The identifier of the aspect in which a questionnaire asks why a country acts at all.
const CASE: &str = "case-for-action";

/// Why the country has to act, from the recorded answers.
pub(super) fn case(paper: &mut Paper<'_>) {
    if place_of_case(paper).is_none() {
        return;
    }

    let locale = paper.locale();
    paper.short_part(locale.text("report-case"));
    paper.say(locale.text("report-case-why"));
    case_for_action(paper);
}

/// The questions of that aspect, each with the descriptor of its level.
pub(in crate::output) fn case_for_action(paper: &mut Paper<'_>) {
    let (phrase, view) = (paper.phrase, paper.view);
    let Some((element, aspect)) = place_of_case(paper) else {
        return;
    };
    let items: Vec<PaperParagraph> = view
        .of_aspect(element, aspect)
        .map(|asked| {
            let standing = phrase.standing(asked);
            let looks = asked.level.map(|level| {
                phrase
                    .questionnaire
                    .descriptor(asked.question, level)
                    .to_owned()
            });

            led(
                asked.question.title.clone(),
                phrase.joined([standing].into_iter().chain(looks)),
            )
        })
        .collect();
    paper.list(ListKind::Loose, items);
}

fn place_of_case(paper: &Paper<'_>) -> Option<(usize, usize)> {
    let elements = paper.phrase.questionnaire.elements().iter().enumerate();

    elements.into_iter().find_map(|(position, element)| {
        let aspect = element.aspects.iter().position(|aspect| aspect.id == CASE);

        Some((position, aspect?))
    })
}

/// Every element with its aspects.
pub(super) fn elements(paper: &mut Paper<'_>) {
    let (locale, phrase, view) = (paper.locale(), paper.phrase, paper.view);
    paper.part(locale.text("report-by-element"));
    let charts = radars(paper);
    let all = phrase.questionnaire.elements().iter().enumerate();

    for ((position, element), result) in all.zip(view.results().elements()) {
        paper.heading(2, phrase.element(position, element));
        paper.look(ParagraphStyle::Small, element.goal.as_str());
        paper.say(locale.format(
            "report-element-line",
            &[
                ("value", phrase.value(&result.whole).into()),
                ("range", phrase.range(&result.whole).into()),
                ("coverage", phrase.coverage(&result.whole).into()),
                ("resolved", phrase.resolved(&result.whole).into()),
            ],
        ));

        if let Some(target) = view.element_target(position) {
            paper.say(locale.format(
                "report-target-line",
                &[("target", phrase.shown(target).into())],
            ));
        }

        group_span(paper, result);

        for chart in charts.iter().filter(|(of, _)| *of == position) {
            paper.figure(chart.1.clone());
        }

        aspect_table(paper, position, result);

        for aspect in 0..element.aspects.len() {
            let measured = &result.aspects[aspect];
            let heading = locale.format(
                "report-line",
                &[
                    ("name", phrase.aspect(position, aspect).into()),
                    ("value", phrase.value(measured).into()),
                ],
            );
            paper.heading(3, heading);
            questions(paper, position, aspect);
            said(paper, position, aspect);
        }
    }
}

/// The radars of aspects, each with the position of its element.
fn radars(paper: &Paper<'_>) -> Vec<(usize, PaperFigure)> {
    let locale = paper.locale();
    let frame = paper.view.frame(Subject::Aspects, locale);
    let pages = Subject::Aspects.pages(paper.view.results()).into_iter();
    let cells = pages.flat_map(|page| match paper.view.chart(page, locale) {
        Chart::Multiples(page) => page.cells,
        _ => Vec::new(),
    });
    let cells = cells.filter_map(|cell| {
        let element = cell.badge.as_ref()?.index;
        let mut figures = cell.radar.axes.iter().map(|axis| {
            locale.format(
                "report-line",
                &[
                    ("name", (&axis.name).into()),
                    ("value", axis.value.clone().unwrap_or_default().into()),
                ],
            )
        });
        let figures = paper.phrase.listed(figures.by_ref());
        let finding = locale.format(
            "report-line",
            &[
                ("name", (&cell.name).into()),
                ("value", (&cell.value).into()),
            ],
        );

        Some((
            element,
            PaperFigure {
                caption: locale.format("report-radar-of", &[("name", (&cell.name).into())]),
                alternative: locale.format(
                    "report-alternative",
                    &[
                        ("title", (&cell.name).into()),
                        ("finding", (&finding).into()),
                        ("figures", figures.into()),
                    ],
                ),
                frame: crate::chart::Frame {
                    title: cell.name.clone(),
                    finding,
                    ..frame.clone()
                },
                chart: Chart::Radar(cell.radar),
            },
        ))
    });

    cells.collect()
}

/// A sentence on how far the stakeholder groups are apart.
fn group_span(paper: &mut Paper<'_>, result: &ElementResult) {
    if !paper.view.tells_views() {
        return;
    }

    let (locale, view) = (paper.locale(), paper.view);
    let shown = || {
        result.shown_groups().filter_map(|(group, measured)| {
            let figure = measured.reading.value()?.figure;

            Some((figure, view.groups().get(group)?.name.as_str()))
        })
    };
    let (Some(low), Some(high)) = (shown().min(), shown().max_by_key(|one| one.0)) else {
        return;
    };

    if low.0 != high.0 {
        paper.say(locale.format(
            "report-groups-span",
            &[
                ("low", locale.figure(low.0).into()),
                ("lowest", low.1.into()),
                ("high", locale.figure(high.0).into()),
                ("highest", high.1.into()),
            ],
        ));
    }
}

fn aspect_table(paper: &mut Paper<'_>, element: usize, result: &ElementResult) {
    let (locale, phrase) = (paper.locale(), paper.phrase);
    let rows = result.aspects.iter().enumerate().map(|(aspect, measured)| {
        vec![
            phrase.aspect(element, aspect).into(),
            phrase.value_cell(measured),
            phrase.range(measured).into(),
            phrase.resolved(measured).into(),
        ]
    });
    let columns = vec![
        words(locale.text("report-aspect"), 44),
        words(locale.text("report-value"), 22),
        figures(locale.text("report-low-high"), 18),
        figures(locale.text("report-resolved"), 16),
    ];
    paper.table_under(
        locale.text("report-aspects-caption"),
        columns,
        rows.collect(),
    );
}

/// The questions of an aspect with the descriptors of their levels.
fn questions(paper: &mut Paper<'_>, element: usize, aspect: usize) {
    let (locale, phrase, view) = (paper.locale(), paper.phrase, paper.view);
    let rows: Vec<Vec<PaperCell>> = view
        .of_aspect(element, aspect)
        .map(|asked| {
            let looks = match asked.level {
                Some(level) => phrase
                    .questionnaire
                    .descriptor(asked.question, level)
                    .into(),
                None => phrase.typed(&asked.reason),
            };

            vec![
                phrase.question(asked.question).into(),
                phrase.level_cell(asked),
                looks.into(),
            ]
        })
        .collect();
    let columns = vec![
        words(locale.text("report-question"), 36),
        words(locale.text("report-level"), 20),
        words(locale.text("report-looks"), 44),
    ];
    paper.table_under(locale.text("report-questions-caption"), columns, rows);
}

/// The texts of an aspect: strengths, gaps, dissent, sources.
fn said(paper: &mut Paper<'_>, element: usize, aspect: usize) {
    let (locale, phrase, view) = (paper.locale(), paper.phrase, paper.view);
    let questions: Vec<&QuestionView<'_>> = view.of_aspect(element, aspect).collect();
    let id = |asked: &QuestionView<'_>| locale.left_to_right(asked.question.id.as_str());
    let passages = |of: for<'x> fn(&'x QuestionView<'_>) -> &'x str| -> Vec<PaperParagraph> {
        let written = questions
            .iter()
            .filter(|asked| !of(asked).trim().is_empty());

        written
            .map(|asked| led(id(asked), PaperText::typed(of(asked).trim())))
            .collect()
    };
    let exists = passages(|asked| asked.strengths);
    let gaps = passages(|asked| asked.gaps);
    let dissents = questions.iter().flat_map(|asked| {
        asked.dissents.iter().map(|dissent| {
            let holder = phrase.holder(dissent);
            let lead = phrase.joined([Some(id(asked)), holder].into_iter().flatten());

            led(lead, PaperText::typed(dissent.words))
        })
    });
    let dissents = dissents.collect();
    // The register in the annex has a row for each source; here they are one paragraph.
    let sources = questions.iter().flat_map(|asked| {
        asked.evidence.iter().map(|evidence| {
            phrase.joined([
                id(asked),
                phrase.grade_letter(evidence.grade),
                phrase.evidence(evidence),
            ])
        })
    });
    let sources = sources.reduce(|before, next| {
        locale.format(
            "report-source-next",
            &[("before", before.into()), ("next", next.into())],
        )
    });

    for (name, items) in [
        (locale.text("report-exists"), exists),
        (locale.text("report-lacks"), gaps),
        (locale.text("report-dissent"), dissents),
    ] {
        let items: Vec<PaperParagraph> = items;

        if !items.is_empty() {
            paper
                .blocks
                .push(crate::output::document::PaperBlock::Paragraph(
                    PaperParagraph {
                        lead: name,
                        ..item("")
                    },
                ));
            paper.list(ListKind::Loose, items);
        }
    }

    if let Some(sources) = sources {
        let sources = PaperParagraph {
            look: ParagraphStyle::Small,
            ..led(locale.text("report-sources"), sources)
        };
        paper
            .blocks
            .push(crate::output::document::PaperBlock::Paragraph(sources));
    }
}
