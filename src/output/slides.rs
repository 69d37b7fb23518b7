//! The slides, one message each: eight to ten, and those on who does what and how institutions work together.

use crate::assessment::Horizon;
use crate::chart::SeriesKind;
use crate::chart::subject::Subject;
use crate::locale::{LinePart, Locale};
use crate::output::audience::{AudienceView, QuestionStatus, QuestionView};
use crate::output::deck::{
    Cover, Deck, NativeAxis, NativeChart, NativeChartKind, NativeSeries, Piece, PiecePlace, Slide,
};
use crate::output::document::{CaptionPlace, PaperCell, PaperParagraph, PaperTable, PaperText};
use crate::output::paper::{figures, item, led, running, words};
use crate::output::phrase::Phrase;
use crate::output::pptx;
use crate::questionnaire::Element;
use crate::results::ElementResult;

use std::ops::Range;

/// The most lines and rows that a slide holds.
const LINES: usize = 5;
const ROWS: usize = 8;
const DECISIONS: usize = 3;
/// The longest name beside a chart, in characters.
const LETTERS: usize = 45;

pub(super) fn slides(view: &AudienceView<'_>, locale: &Locale) -> Deck {
    let maker = SlideMaker {
        view,
        locale,
        phrase: Phrase::new(view, locale),
    };
    let mut slides = maker.elements();
    slides.push(maker.ends());

    for subject in [Subject::Aspects, Subject::HeatMap, Subject::Groups] {
        let is_shown = match subject {
            Subject::Groups => view.tells_views() && view.results().has_group_values(),
            _ => subject.is_for(view.profile()),
        };

        if is_shown {
            let pages = subject.pages(view.results()).into_iter();

            slides.extend(pages.map(|page| maker.picture(page)));
        }
    }

    for subject in view.subjects() {
        if matches!(
            subject,
            Subject::WhoDoesWhat(_) | Subject::HowTheyWorkTogether
        ) {
            slides.push(maker.picture(subject));
        }
    }

    if view.tells_decisions() {
        slides.extend(maker.unsettled());
    }

    slides.extend(maker.compared());
    slides.extend(maker.plan());

    slides.push(if view.tells_decisions() {
        maker.decisions()
    } else {
        maker.method()
    });

    Deck {
        language: locale.language().tag(),
        direction: locale.direction(),
        running: running(view, locale),
        cover: maker.cover(),
        slides,
    }
}

struct SlideMaker<'a> {
    view: &'a AudienceView<'a>,
    locale: &'a Locale,
    phrase: Phrase<'a>,
}

impl SlideMaker<'_> {
    fn cover(&self) -> Cover {
        let (view, locale) = (self.view, self.locale);
        let dates = view.dates();
        let subtitle = match dates {
            Some(dates) => locale.format(
                "slides-subtitle",
                &[("date", locale.date_range(dates.first, dates.last).into())],
            ),
            None => locale.text("slides-subtitle-undated"),
        };
        let frame = view.frame(Subject::Elements, locale);
        let lines = [
            self.phrase
                .joined([view.host().to_owned(), view.place().to_owned()]),
            frame.status,
        ];

        Cover {
            title: view.title().to_owned(),
            subtitle,
            lines: lines.into_iter().filter(|line| !line.is_empty()).collect(),
        }
    }

    /// The radar that people edit, and its figures; of many elements bars, in pages.
    fn elements(&self) -> Vec<Slide> {
        let (view, locale, phrase) = (self.view, self.locale, self.phrase);
        let frame = view.frame(Subject::Elements, locale);
        let results = view.results().elements();
        let elements = phrase.questionnaire.elements().iter().enumerate();
        let rows = elements.zip(results).map(|((position, element), result)| {
            vec![
                phrase
                    .element_named(position, &name_in_chart(element))
                    .into(),
                phrase.value_cell(&result.whole),
                phrase.range(&result.whole).into(),
                phrase.coverage(&result.whole).into(),
            ]
        });
        let table = PaperTable {
            caption: frame.title.clone(),
            named: CaptionPlace::Told,
            columns: vec![
                words(locale.text("chart-column-element"), 38),
                words(locale.text("report-value"), 23),
                figures(locale.text("report-low-high"), 25),
                figures(locale.text("chart-column-coverage"), 18),
            ],
            rows: rows.collect(),
        };
        let told = [frame.title, frame.finding];
        let series = [
            SeriesKind::Baseline,
            SeriesKind::Target,
            SeriesKind::Recorded,
        ];

        self.charted(told, table, NativeChartKind::Radar, &series)
    }

    /// A chart of the elements beside their table, which has a row for each; in pages where one slide does not hold them.
    fn charted(
        &self,
        [title, finding]: [String; 2],
        table: PaperTable,
        kind: NativeChartKind,
        series: &[SeriesKind],
    ) -> Vec<Slide> {
        let count = table.rows.len();
        let mut pages = pptx::pages(table, PiecePlace::End);
        let kind = if count > Subject::RADAR_OF_ELEMENTS {
            NativeChartKind::Bars
        } else {
            kind
        };
        let piece = |kind, elements: Range<usize>| {
            let told = [title.as_str(), finding.as_str()];

            Piece::Chart(self.native(kind, told, series, elements))
        };

        if pages.len() == 1 {
            return pages
                .into_iter()
                .map(|table| Slide {
                    title: title.clone(),
                    finding: finding.clone(),
                    pieces: vec![
                        (PiecePlace::Start, piece(kind, 0..count)),
                        (PiecePlace::End, Piece::Table(table)),
                    ],
                })
                .collect();
        }

        let mut pieces = Vec::new();

        if kind == NativeChartKind::Radar {
            // A radar is not divided: it has a slide of its own, and the table has the whole width of others.
            let whole = pages
                .into_iter()
                .reduce(|mut whole, page| {
                    whole.rows.extend(page.rows);

                    whole
                })
                .into_iter()
                .flat_map(|whole| pptx::pages(whole, PiecePlace::Whole));
            pieces.push(vec![(PiecePlace::Whole, piece(kind, 0..count))]);
            pieces.extend(whole.map(|page| vec![(PiecePlace::Whole, Piece::Table(page))]));
        } else {
            let mut first = 0;

            for page in pages.drain(..) {
                let elements = first..first + page.rows.len();
                first = elements.end;
                pieces.push(vec![
                    (PiecePlace::Start, piece(kind, elements)),
                    (PiecePlace::End, Piece::Table(page)),
                ]);
            }
        }

        self.paged(&title, &finding, pieces)
    }

    /// Slides of one title, which says which page each is if there are several.
    fn paged(
        &self,
        title: &str,
        finding: &str,
        pages: Vec<Vec<(PiecePlace, Piece)>>,
    ) -> Vec<Slide> {
        let parts = pages.len();
        let numbered = pages.into_iter().zip(1_usize..);

        numbered
            .map(|(pieces, part)| Slide {
                title: match parts {
                    1 => title.to_owned(),
                    _ => self.locale.format(
                        "chart-part",
                        &[
                            ("name", title.into()),
                            ("part", part.into()),
                            ("parts", parts.into()),
                        ],
                    ),
                },
                finding: finding.to_owned(),
                pieces,
            })
            .collect()
    }

    /// A table over the whole width, in pages.
    fn tables(&self, title: &str, finding: &str, table: PaperTable) -> Vec<Slide> {
        let pages = pptx::pages(table, PiecePlace::Whole);
        let pieces = pages
            .into_iter()
            .map(|page| vec![(PiecePlace::Whole, Piece::Table(page))]);

        self.paged(title, finding, pieces.collect())
    }

    /// A chart of these elements that people edit.
    fn native(
        &self,
        kind: NativeChartKind,
        [title, finding]: [&str; 2],
        wanted: &[SeriesKind],
        shown: Range<usize>,
    ) -> NativeChart {
        let phrase = self.phrase;
        let series = wanted
            .iter()
            .filter_map(|series| self.series(*series, shown.clone()));
        let elements = phrase
            .questionnaire
            .elements()
            .get(shown.clone())
            .unwrap_or_default();

        NativeChart {
            kind,
            alternative: self.locale.format(
                "report-line",
                &[("name", title.into()), ("value", finding.into())],
            ),
            categories: elements.iter().map(name_in_chart).collect(),
            series: series.collect(),
            axis: NativeAxis::of(phrase.questionnaire),
        }
    }

    /// The displayed values of these elements; `None` if no element of the questionnaire has one.
    fn series(&self, kind: SeriesKind, shown_elements: Range<usize>) -> Option<NativeSeries> {
        let results = self.view.results().elements();
        let value = |(position, result): (usize, &ElementResult)| match kind {
            SeriesKind::Recorded => result.whole.reading.value(),
            SeriesKind::Baseline => result.baseline.map(|baseline| baseline.shown),
            SeriesKind::Target => self.view.element_target(position),
        };
        let values = results.iter().enumerate().map(value);
        let values: Vec<Option<f64>> = values
            .map(|value| value.map(|value| value.figure.value()))
            .collect();
        let name = match kind {
            SeriesKind::Recorded => self.locale.text("chart-series-recorded"),
            SeriesKind::Baseline => self.view.baseline_name(self.locale),
            SeriesKind::Target => self.locale.text("report-target"),
        };

        let has_values = values.iter().any(Option::is_some);
        let values = values.get(shown_elements).unwrap_or_default().to_vec();

        has_values.then_some(NativeSeries { kind, name, values })
    }

    /// The highest and the lowest aspects.
    fn ends(&self) -> Slide {
        let (view, locale) = (self.view, self.locale);
        let ranked = view.results().ranked_aspects();
        let few = LINES.min(ranked.len() / 2);
        let line = |&(element, aspect): &(usize, usize)| {
            let measured = view
                .results()
                .elements()
                .get(element)
                .and_then(|element| element.aspects.get(aspect));

            led(
                self.phrase.aspect(element, aspect),
                measured.map_or_else(String::new, |measured| self.phrase.value(measured)),
            )
        };

        Slide {
            title: locale.text("slides-ends"),
            finding: view.frame(Subject::HeatMap, locale).finding,
            pieces: vec![
                (
                    PiecePlace::Start,
                    Piece::Lines {
                        heading: locale.text("report-strengths"),
                        lines: ranked.iter().take(few).map(line).collect(),
                    },
                ),
                (
                    PiecePlace::End,
                    Piece::Lines {
                        heading: locale.text("report-gaps"),
                        lines: ranked.iter().rev().take(few).map(line).collect(),
                    },
                ),
            ],
        }
    }

    /// A picture, for a chart that office programs cannot draw.
    fn picture(&self, subject: Subject) -> Slide {
        let frame = self.view.frame(subject, self.locale);
        let chart = Box::new(self.view.chart(subject, self.locale));
        let lines = chart.lines().unwrap_or_default();
        let said = [frame.finding.as_str()].into_iter();
        let said = said.chain(lines.iter().map(String::as_str));
        let said: Vec<&str> = said.filter(|line| !line.is_empty()).collect();
        let alternative = self.locale.format(
            "report-line",
            &[
                ("name", (&frame.title).into()),
                ("value", said.join("\n").into()),
            ],
        );

        Slide {
            title: frame.title,
            finding: frame.finding,
            pieces: vec![(PiecePlace::Whole, Piece::Picture { chart, alternative })],
        }
    }

    /// Contested and unknown questions.
    fn unsettled(&self) -> Vec<Slide> {
        let (view, locale, phrase) = (self.view, self.locale, self.phrase);
        let progress = view.results().progress();
        let waits = |asked: &&QuestionView<'_>| {
            matches!(
                asked.standing,
                QuestionStatus::Provisional | QuestionStatus::Contested | QuestionStatus::DontKnow
            )
        };
        let rows = view.questions().iter().filter(waits).take(ROWS);
        let rows: Vec<Vec<PaperCell>> = rows
            .map(|asked| {
                let words = asked.dissents.first();
                let words = words.map_or_else(String::new, |dissent| phrase.dissent(dissent));
                let owner = asked.dissents.first().map(|dissent| {
                    let due = dissent.due.map(LinePart::from);

                    phrase.joined([Some(dissent.brings.into()), due].into_iter().flatten())
                });

                vec![
                    phrase.question(asked.question).into(),
                    phrase.level_cell(asked),
                    phrase.typed(&words).into(),
                    phrase.typed(&owner.unwrap_or_default()).into(),
                ]
            })
            .collect();
        let is_settled = progress.contested + progress.dont_know == 0;
        let finding = if is_settled {
            locale.text("slides-unsettled-none")
        } else {
            locale.format(
                "report-unsettled-counts",
                &[
                    ("contested", progress.contested.into()),
                    ("unknown", progress.dont_know.into()),
                    ("open", progress.open().into()),
                    ("dissents", view.dissents().into()),
                ],
            )
        };
        let title = locale.text("slides-unsettled");

        if rows.is_empty() {
            let lines = Piece::Lines {
                heading: String::new(),
                lines: vec![
                    item(locale.text("term-contested-means")),
                    item(locale.text("term-dont-know-means")),
                ],
            };

            return vec![Slide {
                title,
                finding,
                pieces: vec![(PiecePlace::Whole, lines)],
            }];
        }

        let table = PaperTable {
            caption: locale.text("report-unsettled-caption"),
            named: CaptionPlace::Told,
            columns: vec![
                words(locale.text("report-question"), 30),
                words(locale.text("report-stands"), 18),
                words(locale.text("report-dissent"), 34),
                words(locale.text("report-brings"), 18),
            ],
            rows,
        };

        self.tables(&title, &finding, table)
    }

    /// The elements in the baseline and now; none without a baseline.
    fn compared(&self) -> Vec<Slide> {
        if self.view.baseline().is_none() {
            return Vec::new();
        }

        let (view, locale, phrase) = (self.view, self.locale, self.phrase);
        let results = view.results().elements();
        let changes = || {
            let changes = results.iter().filter_map(ElementResult::change);

            changes.map(|change| change.figure.units())
        };
        let title = locale.text("slides-compared");
        let finding = locale.format(
            "slides-compared-finding",
            &[
                ("up", changes().filter(|change| *change > 0).count().into()),
                (
                    "down",
                    changes().filter(|change| *change < 0).count().into(),
                ),
                ("count", results.len().into()),
            ],
        );
        let finding = match view.baseline_note(locale) {
            Some(note) => {
                let doubt = locale.format("report-compared-doubt", &[("note", note.into())]);

                [finding, doubt].join(" ")
            }
            None => finding,
        };
        let elements = phrase.questionnaire.elements().iter().enumerate();
        let rows = elements.zip(results).map(|((position, element), result)| {
            let before = result
                .baseline
                .map(|value| locale.figure(value.shown.figure));
            let change = result.change().map(|change| locale.change(change.figure));

            vec![
                phrase
                    .element_named(position, &name_in_chart(element))
                    .into(),
                before.unwrap_or_else(|| phrase.none()).into(),
                phrase.figure_cell(&result.whole),
                change.unwrap_or_else(|| phrase.none()).into(),
            ]
        });
        let table = PaperTable {
            caption: locale.text("report-compared-caption"),
            named: CaptionPlace::Told,
            columns: vec![
                words(locale.text("chart-column-element"), 46),
                figures(locale.text("report-before"), 18),
                figures(locale.text("chart-column-now"), 18),
                figures(locale.text("report-change"), 20),
            ],
            rows: rows.collect(),
        };
        let series = [SeriesKind::Baseline, SeriesKind::Recorded];

        self.charted([title, finding], table, NativeChartKind::Bars, &series)
    }

    /// The actions of the nearest horizons.
    fn plan(&self) -> Vec<Slide> {
        let (view, locale, phrase) = (self.view, self.locale, self.phrase);
        let steps = view.steps();
        let soon = steps
            .iter()
            .filter(|step| step.horizon == Some(Horizon::Short))
            .count();
        let rows = steps.iter().take(ROWS).map(|step| {
            vec![
                PaperText::typed(step.title).into(),
                phrase.typed(step.lead).into(),
                phrase.horizon(step.horizon).into(),
            ]
        });
        let rows: Vec<Vec<PaperCell>> = rows.collect();

        if rows.is_empty() {
            return Vec::new();
        }

        let finding = locale.format(
            "slides-plan-finding",
            &[("count", steps.len().into()), ("soon", soon.into())],
        );
        let table = PaperTable {
            caption: locale.text("report-plan-caption"),
            named: CaptionPlace::Told,
            columns: vec![
                words(locale.text("report-action"), 56),
                words(locale.text("report-lead"), 28),
                words(locale.text("report-horizon"), 16),
            ],
            rows,
        };

        self.tables(&locale.text("slides-plan"), &finding, table)
    }

    /// The decisions for the minister, and how to read the slides.
    fn decisions(&self) -> Slide {
        let (view, locale, phrase) = (self.view, self.locale, self.phrase);
        let steps = view.steps();
        let decisions: Vec<PaperParagraph> = if steps.is_empty() {
            let ranked = view.results().ranked_aspects();

            ranked
                .into_iter()
                .rev()
                .take(DECISIONS)
                .map(|(element, aspect)| {
                    let aspect = phrase.aspect(element, aspect);

                    item(locale.format("report-decide", &[("aspect", aspect.into())]))
                })
                .collect()
        } else {
            let first = steps.iter().take(DECISIONS);

            first
                .map(|step| {
                    led(
                        step.title.to_owned(),
                        phrase.joined([step.lead.to_owned(), phrase.horizon(step.horizon)]),
                    )
                })
                .collect()
        };

        Slide {
            title: locale.text("slides-decisions"),
            finding: locale.text("slides-decisions-finding"),
            pieces: vec![
                (
                    PiecePlace::Start,
                    Piece::Lines {
                        heading: String::new(),
                        lines: decisions,
                    },
                ),
                (
                    PiecePlace::End,
                    Piece::Lines {
                        heading: locale.text("slides-method"),
                        lines: self.formulas(),
                    },
                ),
            ],
        }
    }

    /// How to read the slides, where nothing is asked of a minister.
    fn method(&self) -> Slide {
        Slide {
            title: self.locale.text("slides-method"),
            finding: self.locale.text("report-no-proof-short"),
            pieces: vec![(
                PiecePlace::Whole,
                Piece::Lines {
                    heading: String::new(),
                    lines: self.formulas(),
                },
            )],
        }
    }

    fn formulas(&self) -> Vec<PaperParagraph> {
        let lines = [
            self.locale.text("report-formula-aspect"),
            self.locale.text("report-formula-element"),
            self.locale.text("report-formula-coverage"),
            self.locale.text("report-no-proof-short"),
        ];

        lines.into_iter().map(item).collect()
    }
}

/// The name of an element beside a chart, which has space for some letters only: the short one if the other is longer.
fn name_in_chart(element: &Element) -> String {
    if element.name.chars().count() > LETTERS {
        element.short_name().to_owned()
    } else {
        element.name.clone()
    }
}
