//! The pictures of rows: ranges, lenses, the change since the baseline, and the evidence.

use super::catalogue::Layers;
use super::drawing::Drawing;
use super::words;
use crate::assessment::Grade;
use crate::chart::model::{
    Axis, Badge, ChartTable, Figures, Gridline, GroupRange, Radar, Series, SeriesKind, TableRow,
};
use crate::figure::Figure;
use crate::results::Measured;

impl Drawing<'_> {
    /// Every aspect on a row of its own.
    pub(super) fn ranges(&self) -> Radar {
        let all: Vec<_> = self.numbered().collect();
        let stretches = self.page_of_ranges().into_iter();
        let stretches = stretches.filter_map(|stretch| Some((*all.get(stretch.element)?, stretch)));
        let rows = stretches.flat_map(|((index, element, result), stretch)| {
            let aspects = element.aspects.iter().zip(&result.aspects).enumerate();
            let first = stretch.aspects.start;
            let aspects = aspects.skip(first).take(stretch.aspects.len());

            aspects.map(move |(position, (aspect, measured))| {
                let name = words::numbered(&[index, position], &aspect.name, self.locale);

                // The first row of an element has its badge; the others repeat its number in their own.
                let badge = (position == first).then(|| self.badge(index));

                (badge, name, *measured, Vec::new())
            })
        });
        let head = self.locale.text("results-aspect");

        self.rows_of(head, &[], rows.collect())
    }

    /// The categories of a lens; for a checklist, also whether the delegation has discussed them.
    pub(super) fn lens(&self, index: usize) -> Radar {
        let lens = self.questionnaire.lenses().get(index);
        let measured = self.results.lenses().get(index);
        let (Some(lens), Some(measured)) = (lens, measured) else {
            return Radar::default();
        };
        let session = lens.checklist.then(|| self.locale.text("results-session"));
        let page = self.page_of_categories(lens.categories.len());
        let rows = lens.categories.iter().zip(measured);
        let rows = rows.skip(page.start).take(page.len());
        let rows = rows.map(|(category, measured)| {
            let covered = session
                .iter()
                .map(|_| words::covered(measured.covered(), self.locale));

            (None, category.name.clone(), *measured, covered.collect())
        });

        self.rows_of(lens.name.clone(), session.as_slice(), rows.collect())
    }

    /// Rows with the value, the bounds and the coverage of each, and further cells after them.
    fn rows_of(
        &self,
        head: String,
        further: &[String],
        rows: Vec<(Option<Badge>, String, Measured, Vec<String>)>,
    ) -> Radar {
        let columns = [
            (self.locale.text("chart-column-now"), Figures::Recorded),
            (self.locale.text("chart-column-range"), Figures::Quiet),
            (self.locale.text("chart-column-coverage"), Figures::Quiet),
        ];
        let further = further.iter().map(|head| (head.clone(), Figures::Quiet));
        let share = |permille: u16| f64::from(permille) / 1000.0;
        let reach = |measured: &Measured| measured.reach.map(|(l, h)| (share(l), share(h)));

        Radar {
            axes: rows
                .iter()
                .map(|(badge, name, _, _)| Axis {
                    name: name.clone(),
                    badge: badge.clone(),
                    ..Axis::default()
                })
                .collect(),
            rings: self.rings(),
            series: vec![self.recorded(rows.iter().map(|(_, _, measured, _)| *measured))],
            range: Some(GroupRange {
                name: self.locale.text("chart-series-reach"),
                values: rows.iter().map(|(_, _, m, _)| reach(m)).collect(),
            }),
            table: Some(ChartTable {
                head,
                columns: columns.into_iter().chain(further).collect(),
                rows: rows
                    .into_iter()
                    .map(|(badge, name, measured, further)| TableRow {
                        badge,
                        name,
                        cells: self
                            .cells_of_table(&measured, None, None, [false, false])
                            .into_iter()
                            .chain(further)
                            .collect(),
                    })
                    .collect(),
            }),
            note: None,
        }
    }

    /// From the baseline to now, and on to the target.
    pub(super) fn change(&self) -> Radar {
        let none = || self.locale.text("chart-none");
        let figure = |figure: Option<Figure>| figure.map_or_else(none, |f| self.locale.figure(f));
        let before = self.assessment.baseline();
        let before = before.map(|before| words::baseline_head(before, self.locale));
        let columns = vec![
            (before.unwrap_or_else(none), Figures::Baseline),
            (self.locale.text("chart-column-now"), Figures::Recorded),
            (self.locale.text("results-changed"), Figures::Quiet),
            (self.locale.text("chart-column-target"), Figures::Target),
            (self.locale.text("results-progress"), Figures::Quiet),
        ];
        let rows = self.numbered().map(|(index, element, result)| {
            let change = result.change();
            let changed = change.map(|change| self.locale.change(change.figure));
            let progress = change.and_then(|change| change.percent);
            let progress = progress.map(|percent| self.locale.signed_percent(percent));

            TableRow {
                badge: Some(self.badge(index)),
                name: element.name.clone(),
                cells: vec![
                    figure(result.baseline.map(|before| before.shown.figure)),
                    figure(result.whole.reading.value().map(|shown| shown.figure)),
                    changed.unwrap_or_else(none),
                    figure(result.goal.map(|goal| goal.shown.figure)),
                    progress.unwrap_or_else(none),
                ],
            }
        });

        Radar {
            // Here the change is the picture, whichever layers are shown elsewhere.
            axes: self.axes_of_elements(),
            rings: self.rings(),
            range: None,
            table: Some(ChartTable {
                head: self.locale.text("chart-column-element"),
                columns,
                rows: rows.collect(),
            }),
            note: None,
            ..Drawing {
                layers: Layers::ALL,
                ..self.clone()
            }
            .elements()
        }
    }

    /// The share of each element with a document as evidence.
    pub(super) fn evidence(&self) -> Radar {
        let none = || self.locale.text("chart-none");
        let letters =
            Grade::ALL.map(|grade| (words::grade_letter(grade, self.locale), Figures::Quiet));
        let columns = [(self.locale.text("results-documented"), Figures::Recorded)]
            .into_iter()
            .chain(letters)
            .chain([
                (self.locale.text("results-without"), Figures::Quiet),
                (self.locale.text("results-levels"), Figures::Quiet),
            ]);
        let shares = || self.numbered().map(|(e, ..)| self.results.evidence_of(e));
        let rows = self.numbered().zip(shares());
        let rows = rows.map(|((index, element, _), share)| {
            let percent = share.percent.map(|percent| self.locale.percent(percent));
            let counts = share.by_grade.into_iter();
            let counts = counts.chain([share.without(), share.resolved]);

            TableRow {
                badge: Some(self.badge(index)),
                name: element.name.clone(),
                cells: [percent.unwrap_or_else(none)]
                    .into_iter()
                    .chain(counts.map(|count| self.locale.count(count)))
                    .collect(),
            }
        });
        let values = shares().map(|share| share.percent.map(|_| f64::from(share.fraction())));
        let rings = [0_u32, 25, 50, 75, 100].map(|percent| Gridline {
            at: f64::from(percent) / 100.0,
            name: self.locale.percent(percent),
            figure: self.locale.percent(percent),
        });

        Radar {
            axes: self.axes_of_elements(),
            rings: rings.into(),
            series: vec![Series {
                kind: SeriesKind::Recorded,
                name: self.locale.text("chart-series-documented"),
                values: values.collect(),
                hollow: Vec::new(),
            }],
            range: None,
            table: Some(ChartTable {
                head: self.locale.text("chart-column-element"),
                columns: columns.collect(),
                rows: rows.collect(),
            }),
            note: None,
        }
    }
}
