//! The radars: all elements with their table, one element, and the small multiples.

use super::drawing::Drawing;
use super::pages::{AXES, ELEMENTS};
use super::words;
use crate::chart::model::{
    Axis, Chart, ChartTable, GroupRange, Multiple, Multiples, Radar, Series, SeriesKind, TableRow,
};
use crate::questionnaire::Element;
use crate::results::{ElementResult, Measured, Reading};

/// The most axes that have words beside their values, and a table beside the radar.
const AXES_WITH_WORDS: usize = 8;

impl Drawing<'_> {
    pub(super) fn elements(&self) -> Radar {
        let count = self.results.elements().len();
        let is_wide = count > AXES_WITH_WORDS;
        let shown = || self.numbered().map(|(_, _, result)| result);
        let wholes = || shown().map(|element| element.whole);
        let mut series = vec![self.recorded(wholes())];

        if self.layers.baseline && self.assessment.baseline().is_some() {
            series.push(Series {
                kind: SeriesKind::Baseline,
                name: words::baseline(self.assessment, self.locale),
                values: shown().map(|e| e.baseline.map(|b| b.fraction)).collect(),
                hollow: Vec::new(),
            });
        }

        if self.layers.target && self.results.has_targets() {
            series.push(Series {
                kind: SeriesKind::Target,
                name: words::target(self.assessment, self.results, self.locale),
                values: shown().map(|e| e.goal.map(|goal| goal.fraction)).collect(),
                hollow: Vec::new(),
            });
        }

        Radar {
            axes: self
                .numbered()
                .map(|(index, element, result)| Axis {
                    name: element.name.clone(),
                    short: element.short.clone(),
                    value: Some(if is_wide {
                        words::figure(result.whole.reading, self.locale)
                    } else {
                        self.figure_and_word(&result.whole)
                    }),
                    badge: Some(self.badge(index)),
                    group: is_wide.then_some(index),
                })
                .collect(),
            rings: self.rings(),
            series,
            range: self.band(),
            table: (!is_wide).then(|| self.table()),
            note: is_wide.then(|| words::inner_rings(self.questionnaire, self.locale)),
        }
    }

    fn figure_and_word(&self, measured: &Measured) -> String {
        match measured.reading {
            Reading::Value(shown) => words::value_in_words(shown, self.questionnaire, self.locale),
            Reading::TooLittle(_) => self.locale.text("chart-too-little"),
            Reading::NoData => self.locale.text("chart-no-data"),
            Reading::NotApplicable if measured.progress.asked == 0 => {
                self.locale.text("chart-not-asked")
            }
            Reading::NotApplicable => self.locale.text("chart-not-applicable"),
        }
    }

    fn band(&self) -> Option<GroupRange> {
        let is_drawn = self.layers.band && self.results.has_group_values();

        is_drawn.then(|| GroupRange {
            name: self.locale.text("chart-series-groups"),
            values: self
                .numbered()
                .map(|(_, _, result)| result.group_range())
                .collect(),
        })
    }

    /// The elements as bars, for more of them than a radar shows.
    pub(super) fn bars_of_elements(&self) -> Radar {
        Radar {
            table: Some(self.table()),
            note: None,
            ..self.elements()
        }
    }

    fn table(&self) -> ChartTable {
        let (columns, has) = self.columns_of_table();
        let mut rows: Vec<TableRow> = self
            .numbered()
            .map(|(index, element, result)| TableRow {
                badge: Some(self.badge(index)),
                // The axis has the full name; beside four columns the short one stays large.
                name: element.short_name().to_owned(),
                cells: self.cells_of_table(
                    &result.whole,
                    result.baseline.map(|before| before.shown.figure),
                    result.goal.map(|goal| goal.shown.figure),
                    has,
                ),
            })
            .collect();

        if self.questionnaire.content().show_overall {
            rows.push(TableRow {
                badge: None,
                name: self.locale.text("chart-overall"),
                cells: self.cells_of_table(self.results.overall(), None, None, has),
            });
        }

        ChartTable {
            head: self.locale.text("chart-column-element"),
            columns,
            rows,
        }
    }

    /// The radar of one element's aspects with its table; several where it has more aspects than one holds, and none of an
    /// element that is not there.
    pub(super) fn element(&self, index: usize) -> Chart {
        let mut elements = self.numbered();
        let found = elements.nth(index);
        let mut radars = found.map_or_else(Vec::new, |(index, element, result)| {
            self.radars_of(index, element, result)
        });

        match (found, radars.len()) {
            (Some((_, element, result)), 1) if element.aspects.len() <= AXES_WITH_WORDS => {
                let radar = radars.remove(0).radar;
                let table = Some(self.table_of_aspects(element, result));

                Chart::Radar(Radar { table, ..radar })
            }
            (_, 0) => Chart::Radar(Radar::default()),
            (_, 1) => Chart::Radar(Radar {
                note: Some(words::inner_rings(self.questionnaire, self.locale)),
                ..radars.remove(0).radar
            }),
            _ => Chart::Bars(self.bars_of_aspects(index)),
        }
    }

    /// The aspects of one element as bars, for more of them than a radar shows.
    fn bars_of_aspects(&self, index: usize) -> Radar {
        let mut elements = self.numbered();
        let Some((_, element, result)) = elements.nth(index) else {
            return Radar::default();
        };
        let page = self.on_page(element.aspects.len(), ELEMENTS);
        let lines = self.lines_of(result).into_iter().map(|line| Series {
            values: line.values.get(page.clone()).unwrap_or_default().to_vec(),
            ..line
        });
        let table = self.table_of_aspects(element, result);
        let names = element.aspects.iter().enumerate();
        let names =
            names.map(|(at, aspect)| words::numbered(&[index, at], &aspect.name, self.locale));
        let names: Vec<String> = names.collect();
        let shown = || page.clone().filter_map(|at| names.get(at).cloned());

        Radar {
            axes: shown()
                .map(|name| Axis {
                    name,
                    ..Axis::default()
                })
                .collect(),
            rings: self.rings(),
            series: [self.recorded(result.aspects[page.clone()].iter().copied())]
                .into_iter()
                .chain(lines)
                .collect(),
            range: None,
            table: Some(ChartTable {
                rows: table.rows[page.clone()]
                    .iter()
                    .zip(shown())
                    .map(|(row, name)| TableRow {
                        name,
                        ..row.clone()
                    })
                    .collect(),
                ..table
            }),
            note: None,
        }
    }

    fn table_of_aspects(&self, element: &Element, result: &ElementResult) -> ChartTable {
        let (columns, has) = self.columns_of_table();
        let before = |at: usize| result.aspect_baselines.get(at).copied().flatten();
        let goal = |at: usize| result.aspect_goals.get(at).copied().flatten();
        let rows = element.aspects.iter().zip(&result.aspects).enumerate();
        let rows = rows.map(|(at, (aspect, measured))| TableRow {
            badge: None,
            name: aspect.name.clone(),
            cells: self.cells_of_table(
                measured,
                before(at).map(|before| before.shown.figure),
                goal(at).map(|goal| goal.shown.figure),
                has,
            ),
        });

        ChartTable {
            head: self.locale.text("results-aspect"),
            columns,
            rows: rows.collect(),
        }
    }

    pub(super) fn aspects(&self) -> Multiples {
        let page = self.page_of_radars();
        let cells: Vec<Multiple> = self
            .numbered()
            .flat_map(|(index, element, result)| self.radars_of(index, element, result))
            .skip(page.start)
            .take(page.len())
            .collect();
        let is_whole = self.results.elements().iter().all(|element| {
            let aspects = element.aspects.iter().chain([&element.whole]);

            aspects.into_iter().all(|m| m.reading.value().is_some())
        });

        self.multiples(cells, is_whole)
    }

    /// The small multiples with their legend; `is_whole` if each has all its values.
    fn multiples(&self, cells: Vec<Multiple>, is_whole: bool) -> Multiples {
        let mut notes = vec![
            words::rings(self.questionnaire, self.locale),
            self.locale.text("chart-note-bold"),
        ];

        if !is_whole {
            notes.push(self.locale.text("chart-note-none"));
        }

        Multiples {
            cells,
            legend: self.locale.text("chart-legend"),
            notes,
        }
    }

    /// The radar of an element's aspects; more than one where one would hold too many axes.
    fn radars_of(&self, index: usize, element: &Element, result: &ElementResult) -> Vec<Multiple> {
        let parts = element.aspects.len().div_ceil(AXES).max(1);
        let share = element.aspects.len().div_ceil(parts).max(1);
        let names = element.aspects.chunks(share);
        let values = result.aspects.chunks(share);
        let fractions = self.lines_of(result);
        let lines = |part: usize, count: usize| {
            let from = (part - 1) * share;

            fractions.iter().map(move |line| Series {
                values: line.values.iter().skip(from).take(count).copied().collect(),
                ..line.clone()
            })
        };

        names
            .zip(values)
            .zip(1_usize..)
            .map(|((names, values), part)| Multiple {
                badge: Some(self.badge(index)),
                name: if parts == 1 {
                    element.name.clone()
                } else {
                    self.locale.format(
                        "chart-part",
                        &[
                            ("name", (&element.name).into()),
                            ("part", part.into()),
                            ("parts", parts.into()),
                        ],
                    )
                },
                short: element.short.clone(),
                value: words::figure(result.whole.reading, self.locale),
                radar: Radar {
                    axes: names
                        .iter()
                        .zip(values)
                        .map(|(aspect, value)| Axis {
                            name: aspect.name.clone(),
                            value: Some(words::figure(value.reading, self.locale)),
                            ..Axis::default()
                        })
                        .collect(),
                    rings: self.rings(),
                    series: [self.recorded(values.iter().copied())]
                        .into_iter()
                        .chain(lines(part, values.len()))
                        .collect(),
                    range: None,
                    table: None,
                    note: None,
                },
            })
            .collect()
    }

    /// The lines of an element's aspects beside the recorded one: targets and baseline, where they exist.
    fn lines_of(&self, result: &ElementResult) -> Vec<Series> {
        let mut lines = Vec::new();

        if self.layers.baseline && !result.aspect_baselines.is_empty() {
            let values = result.aspect_baselines.iter();

            lines.push(Series {
                kind: SeriesKind::Baseline,
                name: words::baseline(self.assessment, self.locale),
                values: values.map(|before| before.map(|b| b.fraction)).collect(),
                hollow: Vec::new(),
            });
        }

        if self.layers.target && self.results.has_targets() {
            let values = result.aspect_goals.iter();

            lines.push(Series {
                kind: SeriesKind::Target,
                name: words::target(self.assessment, self.results, self.locale),
                values: values.map(|goal| goal.map(|goal| goal.fraction)).collect(),
                hollow: Vec::new(),
            });
        }

        lines
    }
}
