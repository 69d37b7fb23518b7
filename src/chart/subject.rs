//! The pictures that the program knows: each takes its numbers from the results and its names from the questionnaire.

mod words;

use crate::assessment::{Assessment, Profile};
use crate::chart::{
    Axis, Badge, Band, Chart, Frame, Groups, GroupsBar, GroupsColumn, GroupsRow, HeatCell,
    HeatGroup, HeatMap, HeatRow, Multiple, Multiples, Radar, Ring, Series, SeriesKind, Table,
    TableRow, Tone,
};
use crate::locale::Locale;
use crate::questionnaire::{Element, Questionnaire};
use crate::results::{ElementResult, Measured, Reading, Results};

/// The most axes that one radar holds.
const AXES: usize = 24;
/// The most axes that have words beside their values, and a table beside the radar.
const AXES_WITH_WORDS: usize = 8;
/// The most columns of the groups compared; more elements become a heat map.
const COLUMNS: usize = 8;
/// The most rows that a heat map holds.
const ROWS: usize = 60;

/// A picture that an assessment can be shown in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    /// The radar of the elements.
    Elements,
    /// A radar of its aspects for each element.
    Aspects,
    /// The levels of all aspects as coloured cells.
    HeatMap,
    /// How the stakeholder groups see each element.
    Groups,
}

/// Which lines are drawn beside the recorded one, where they exist.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools)] // each line is there or not
pub struct Shown {
    /// Where to be.
    pub target: bool,
    /// The earlier assessment.
    pub baseline: bool,
    /// The range of the groups' values.
    pub band: bool,
    /// The groups one by one, beside what is recorded.
    pub groups: bool,
}

impl Shown {
    /// Every line that exists.
    pub const ALL: Self = Self {
        target: true,
        baseline: true,
        band: true,
        groups: true,
    };

    /// The lines that an audience may see: how the groups voted is not for the public.
    pub fn to(profile: Profile) -> Self {
        let inside = profile != Profile::Public;

        Self {
            band: inside,
            groups: inside,
            ..Self::ALL
        }
    }
}

impl Subject {
    /// All pictures, the most important first.
    pub const ALL: [Self; 4] = [Self::Elements, Self::Aspects, Self::HeatMap, Self::Groups];

    /// How commands and file names call it, in every language.
    pub fn id(self) -> &'static str {
        match self {
            Self::Elements => "radar-elements",
            Self::Aspects => "radar-aspects",
            Self::HeatMap => "heat-map",
            Self::Groups => "groups",
        }
    }

    /// How people call it.
    pub fn name(self, locale: &Locale) -> String {
        match self {
            Self::Elements => locale.text("chart-name-elements"),
            Self::Aspects => locale.text("chart-name-aspects"),
            Self::HeatMap => locale.text("chart-name-heat-map"),
            Self::Groups => locale.text("chart-name-groups"),
        }
    }

    /// Whether the picture may be shown to an audience at all.
    pub fn is_for(self, profile: Profile) -> bool {
        self != Self::Groups || profile != Profile::Public
    }

    /// The picture with the numbers of an assessment.
    pub fn chart(
        self,
        assessment: &Assessment,
        results: &Results,
        locale: &Locale,
        shown: Shown,
    ) -> Chart {
        let drawing = Drawing {
            assessment,
            results,
            questionnaire: results.questionnaire(),
            locale,
            shown,
        };

        match (self, self.as_drawn(results)) {
            (Self::HeatMap, Self::Elements) => Chart::HeatMap(drawing.heat_map_of_elements()),
            (_, Self::Elements) => Chart::Radar(drawing.elements()),
            (_, Self::Aspects) => Chart::Multiples(drawing.aspects()),
            (_, Self::HeatMap) => Chart::HeatMap(drawing.heat_map()),
            (_, Self::Groups) if results.elements().len() > COLUMNS => {
                Chart::HeatMap(drawing.heat_map_of_elements())
            }
            (_, Self::Groups) => Chart::Groups(drawing.groups()),
        }
    }

    /// What the picture shows: of a questionnaire too large for it, the nearest thing that can be drawn.
    fn as_drawn(self, results: &Results) -> Self {
        let elements = results.elements();
        let aspects = || elements.iter().map(|e| e.aspects.len()).sum::<usize>();

        match self {
            Self::Elements if elements.len() > AXES => Self::Aspects,
            Self::HeatMap if aspects() > ROWS => Self::Elements,
            subject => subject,
        }
    }

    /// What stands around the picture when it leaves the program.
    pub fn frame(
        self,
        assessment: &Assessment,
        results: &Results,
        locale: &Locale,
        mark: Option<String>,
    ) -> Frame {
        words::frame(self, assessment, results, locale, mark)
    }
}

/// The radar of one element's aspects; the first of its radars where it has more aspects than one holds, none of an element that is not there.
pub fn of_element(
    element: usize,
    assessment: &Assessment,
    results: &Results,
    locale: &Locale,
    shown: Shown,
) -> Chart {
    let drawing = Drawing {
        assessment,
        results,
        questionnaire: results.questionnaire(),
        locale,
        shown,
    };
    let mut elements = drawing.numbered();
    let radars = elements
        .nth(element)
        .map(|(index, element, result)| drawing.radars_of(index, element, result));
    let first = radars.into_iter().flatten().next();

    Chart::Radar(first.map(|multiple| multiple.radar).unwrap_or_default())
}

/// What a picture is made of.
struct Drawing<'a> {
    assessment: &'a Assessment,
    results: &'a Results,
    questionnaire: &'a Questionnaire,
    locale: &'a Locale,
    shown: Shown,
}

impl Drawing<'_> {
    fn numbered(&self) -> impl Iterator<Item = (usize, &Element, &ElementResult)> {
        let elements = self.questionnaire.elements().iter().enumerate();

        elements
            .zip(self.results.elements())
            .map(|((index, element), result)| (index, element, result))
    }

    fn elements(&self) -> Radar {
        let count = self.results.elements().len();
        let is_wide = count > AXES_WITH_WORDS;
        let wholes = || self.results.elements().iter().map(|element| element.whole);
        let mut series = vec![self.recorded(wholes())];

        if self.shown.baseline && self.assessment.baseline().is_some() {
            let values = self.results.elements().iter();

            series.push(Series {
                kind: SeriesKind::Baseline,
                name: words::baseline(self.assessment, self.locale),
                values: values.map(|e| e.baseline.map(|b| b.fraction)).collect(),
                hollow: Vec::new(),
            });
        }

        if self.shown.target && self.results.has_targets() {
            let values = self.results.elements().iter();

            series.push(Series {
                kind: SeriesKind::Target,
                name: self.locale.text("chart-series-target"),
                values: values.map(|e| e.goal.map(|goal| goal.fraction)).collect(),
                hollow: Vec::new(),
            });
        }

        Radar {
            axes: self
                .numbered()
                .map(|(index, element, result)| Axis {
                    name: element.name.clone(),
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
            band: self.band(),
            table: (!is_wide).then(|| self.table()),
            note: is_wide.then(|| words::inner_rings(self.questionnaire, self.locale)),
        }
    }

    fn band(&self) -> Option<Band> {
        let is_drawn = self.shown.band && self.results.has_group_values();

        is_drawn.then(|| Band {
            name: self.locale.text("chart-series-groups"),
            range: self
                .results
                .elements()
                .iter()
                .map(ElementResult::group_range)
                .collect(),
        })
    }

    /// The groups that have a value in some element, by position.
    fn valued_groups(&self) -> Vec<usize> {
        if !self.shown.groups {
            return Vec::new();
        }

        let has_value = |group: &usize| {
            let mut elements = self.results.elements().iter();

            elements.any(|element| element.shown_groups().any(|(shown, _)| shown == *group))
        };

        (0..self.questionnaire.groups().len())
            .filter(has_value)
            .collect()
    }

    fn groups(&self) -> Groups {
        let columns = self
            .numbered()
            .map(|(index, element, result)| GroupsColumn {
                badge: Some(self.badge(index)),
                name: element.name.clone(),
                recorded: result.whole.reading.value().and_then(|shown| {
                    let value = self.locale.tenths(shown.tenths);
                    let words = self
                        .locale
                        .format("chart-groups-recorded", &[("value", value.into())]);

                    Some((result.whole.fraction?, words))
                }),
            });
        let rows = self.valued_groups().into_iter().map(|group| GroupsRow {
            name: self.questionnaire.groups()[group].name.clone(),
            bars: self
                .results
                .elements()
                .iter()
                .map(|element| self.bar(element, group))
                .collect(),
        });

        Groups {
            columns: columns.collect(),
            rows: rows.collect(),
            rings: self.rings(),
            legend: [
                self.locale.text("chart-groups-extremes"),
                self.locale.text("chart-groups-others"),
                self.locale.text("chart-groups-upright"),
            ],
            levels: words::level_line(self.questionnaire, self.locale),
            empty: self.locale.text("chart-groups-none"),
        }
    }

    fn bar(&self, element: &ElementResult, group: usize) -> Option<GroupsBar> {
        let tenths = |measured: &Measured| measured.reading.value().map(|shown| shown.tenths);
        let all = || {
            element
                .shown_groups()
                .filter_map(|(_, group)| tenths(group))
        };
        let measured = element.groups.get(group)?;
        let own = tenths(measured)?;

        Some(GroupsBar {
            at: measured.fraction?,
            text: self.locale.tenths(own),
            is_extreme: all().min() == Some(own) || all().max() == Some(own),
        })
    }

    fn table(&self) -> Table {
        let baseline = self.assessment.baseline().filter(|_| self.shown.baseline);
        let mut columns = vec![(self.locale.text("chart-column-now"), Tone::Recorded)];

        if let Some(baseline) = baseline {
            columns.push((words::baseline_head(baseline, self.locale), Tone::Baseline));
        }

        let has_goals = self.shown.target && self.results.has_targets();

        if has_goals {
            columns.push((self.locale.text("chart-column-target"), Tone::Target));
        }

        columns.push((self.locale.text("chart-column-range"), Tone::Quiet));
        columns.push((self.locale.text("chart-column-coverage"), Tone::Quiet));

        let cells = |whole: &Measured, before: Option<i64>, goal: Option<i64>| {
            let none = || self.locale.text("chart-none");
            let tenths = |tenths: Option<i64>| tenths.map_or_else(none, |t| self.locale.tenths(t));
            let mut cells = vec![tenths(whole.reading.value().map(|shown| shown.tenths))];

            if baseline.is_some() {
                cells.push(tenths(before));
            }

            if has_goals {
                cells.push(tenths(goal));
            }

            let bounds = whole.bounds.map(|(low, high)| self.locale.range(low, high));
            cells.push(bounds.unwrap_or_else(none));
            let percent = whole.percent.map(|percent| self.locale.percent(percent));
            cells.push(percent.unwrap_or_else(none));

            cells
        };
        let mut rows: Vec<TableRow> = self
            .numbered()
            .map(|(index, element, result)| TableRow {
                badge: Some(self.badge(index)),
                // The axis has the full name; beside four columns the short one stays large.
                name: words::short(element).to_owned(),
                cells: cells(
                    &result.whole,
                    result.baseline.map(|before| before.shown.tenths),
                    result.goal.map(|goal| goal.shown.tenths),
                ),
            })
            .collect();

        if self.questionnaire.content().show_overall {
            rows.push(TableRow {
                badge: None,
                name: self.locale.text("chart-overall"),
                cells: cells(self.results.overall(), None, None),
            });
        }

        Table {
            head: self.locale.text("chart-column-element"),
            columns,
            rows,
        }
    }

    fn aspects(&self) -> Multiples {
        let cells: Vec<Multiple> = self
            .numbered()
            .flat_map(|(index, element, result)| self.radars_of(index, element, result))
            .collect();
        let is_whole = self.results.elements().iter().all(|element| {
            let aspects = element.aspects.iter().chain([&element.whole]);

            aspects.into_iter().all(|m| m.reading.value().is_some())
        });
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
                value: words::figure(result.whole.reading, self.locale),
                radar: Radar {
                    axes: names
                        .iter()
                        .zip(values)
                        .map(|(aspect, value)| Axis {
                            name: aspect.name.clone(),
                            value: Some(words::figure(value.reading, self.locale)),
                            badge: None,
                            group: None,
                        })
                        .collect(),
                    rings: self.rings(),
                    series: [self.recorded(values.iter().copied())]
                        .into_iter()
                        .chain(lines(part, values.len()))
                        .collect(),
                    band: None,
                    table: None,
                    note: None,
                },
            })
            .collect()
    }

    /// The lines of an element's aspects beside the recorded one: targets and baseline, where they exist.
    fn lines_of(&self, result: &ElementResult) -> Vec<Series> {
        let mut lines = Vec::new();

        if self.shown.baseline && !result.aspect_baselines.is_empty() {
            let values = result.aspect_baselines.iter();

            lines.push(Series {
                kind: SeriesKind::Baseline,
                name: words::baseline(self.assessment, self.locale),
                values: values.map(|before| before.map(|b| b.fraction)).collect(),
                hollow: Vec::new(),
            });
        }

        if self.shown.target && self.results.has_targets() {
            let values = result.aspect_goals.iter();

            lines.push(Series {
                kind: SeriesKind::Target,
                name: self.locale.text("chart-series-target"),
                values: values.map(|goal| goal.map(|goal| goal.fraction)).collect(),
                hollow: Vec::new(),
            });
        }

        lines
    }

    fn heat_map(&self) -> HeatMap {
        let groups = self.numbered().map(|(index, element, result)| HeatGroup {
            badge: Some(self.badge(index)),
            name: element.name.clone(),
            rows: element
                .aspects
                .iter()
                .zip(&result.aspects)
                .enumerate()
                .map(|(position, (aspect, value))| HeatRow {
                    name: words::numbered(&[index, position], &aspect.name, self.locale),
                    cells: self.cells(value, |group| {
                        result.aspects_by_group.get(group)?.get(position)
                    }),
                })
                .collect(),
        });

        self.heat_map_of(groups.collect())
    }

    fn heat_map_of_elements(&self) -> HeatMap {
        let rows = self.numbered().map(|(index, element, result)| HeatRow {
            name: words::numbered(&[index], &element.name, self.locale),
            cells: self.cells(&result.whole, |group| result.groups.get(group)),
        });

        self.heat_map_of(vec![HeatGroup {
            badge: None,
            name: self.locale.text("chart-all-elements"),
            rows: rows.collect(),
        }])
    }

    fn heat_map_of(&self, groups: Vec<HeatGroup>) -> HeatMap {
        HeatMap {
            columns: self.columns(),
            groups,
            levels: words::levels(self.questionnaire, self.locale),
            missing: self.locale.text("chart-missing"),
        }
    }

    /// The recorded column, and one for each group that has a value.
    fn columns(&self) -> Vec<String> {
        let groups = self.valued_groups().into_iter().map(|group| {
            let group = &self.questionnaire.groups()[group];

            match group.short.as_str() {
                "" => group.name.clone(),
                short => short.to_owned(),
            }
        });

        [self.locale.text("chart-column-recorded")]
            .into_iter()
            .chain(groups)
            .collect()
    }

    fn cells<'m>(
        &self,
        recorded: &Measured,
        of_group: impl Fn(usize) -> Option<&'m Measured>,
    ) -> Vec<HeatCell> {
        let groups = self.valued_groups().into_iter();
        let groups =
            groups.map(|group| of_group(group).map_or(HeatCell::Missing, |m| self.cell(m)));

        [self.cell(recorded)].into_iter().chain(groups).collect()
    }

    fn cell(&self, measured: &Measured) -> HeatCell {
        match measured.reading.value() {
            Some(shown) => HeatCell::Value {
                text: self.locale.tenths(shown.tenths),
                level: shown.band.index(),
            },
            None => HeatCell::Missing,
        }
    }

    fn recorded(&self, measured: impl Iterator<Item = Measured>) -> Series {
        let (values, hollow) = measured
            .map(|m| (m.fraction, matches!(m.reading, Reading::TooLittle(_))))
            .unzip();

        Series {
            kind: SeriesKind::Recorded,
            name: words::recorded(self.assessment, self.locale),
            values,
            hollow,
        }
    }

    fn figure_and_word(&self, measured: &Measured) -> String {
        match measured.reading {
            Reading::Value(shown) => self.locale.format(
                "chart-value",
                &[
                    ("value", self.locale.tenths(shown.tenths).into()),
                    ("level", words::level(self.questionnaire, shown).into()),
                ],
            ),
            Reading::TooLittle(_) => self.locale.text("chart-too-little"),
            Reading::NoData => self.locale.text("chart-no-data"),
            Reading::NotApplicable if measured.progress.asked == 0 => {
                self.locale.text("chart-not-asked")
            }
            Reading::NotApplicable => self.locale.text("chart-not-applicable"),
        }
    }

    fn badge(&self, index: usize) -> Badge {
        Badge {
            index,
            count: self.questionnaire.elements().len(),
            text: self.locale.count(index + 1),
        }
    }

    fn rings(&self) -> Vec<Ring> {
        let (lowest, highest) = (
            self.questionnaire.lowest_value(),
            self.questionnaire.highest_value(),
        );

        self.questionnaire
            .scale()
            .iter()
            .map(|level| Ring {
                at: (level.value - lowest) / (highest - lowest),
                name: words::level_and_name(level, self.locale),
                figure: words::value_of(level, self.locale),
            })
            .collect()
    }
}

#[cfg(test)]
mod tests;
