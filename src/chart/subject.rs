//! The pictures that the program knows: each takes its numbers from the results and its names from the questionnaire.

mod words;

use crate::assessment::{Assessment, Grade, Profile};
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
/// The most rows with words and figures that can be read on a slide.
const READABLE: usize = 30;
/// The longest identifier that becomes part of a file name.
const LONGEST_ID: usize = 40;

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
    /// Every aspect with the range that it could end in.
    Ranges,
    /// The radar of the aspects of one element, by position.
    Element(usize),
    /// The categories of a lens, by position of the lens.
    Lens(usize),
    /// The way of each element from the baseline.
    Change,
    /// The evidence that the levels of each element rest on.
    Evidence,
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
    /// The pictures that every assessment has, the most important first.
    pub const MAIN: [Self; 4] = [Self::Elements, Self::Aspects, Self::HeatMap, Self::Groups];

    /// All pictures of an assessment: those that each has, and those that depend on its questionnaire and its baseline.
    pub fn all(assessment: &Assessment, results: &Results) -> Vec<Self> {
        let elements = results.elements();
        let aspects: usize = elements.iter().map(|element| element.aspects.len()).sum();
        let is_readable = |rows: usize| (1..=READABLE).contains(&rows);
        let ranges = is_readable(aspects).then_some(Self::Ranges);
        let with_aspects = elements.iter().enumerate();
        let with_aspects = with_aspects.filter(|(_, element)| !element.aspects.is_empty());
        let lenses = results.lenses().iter().enumerate();
        let lenses = lenses.filter(|(_, categories)| is_readable(categories.len()));
        let by_element = is_readable(elements.len());
        let has_change = by_element && assessment.baseline().is_some();

        Self::MAIN
            .into_iter()
            .chain(ranges)
            .chain(with_aspects.map(|(index, _)| Self::Element(index)))
            .chain(lenses.map(|(index, _)| Self::Lens(index)))
            .chain(has_change.then_some(Self::Change))
            .chain(by_element.then_some(Self::Evidence))
            .collect()
    }

    /// How commands call its kind, in every language.
    pub fn kind(self) -> &'static str {
        match self {
            Self::Elements => "radar-elements",
            Self::Aspects => "radar-aspects",
            Self::HeatMap => "heat-map",
            Self::Groups => "groups",
            Self::Ranges => "ranges",
            Self::Element(_) => "radar-element",
            Self::Lens(_) => "lens",
            Self::Change => "change",
            Self::Evidence => "evidence",
        }
    }

    /// How commands and file names call it, in every language: its kind, and the identifier of what it shows.
    pub fn id(self, questionnaire: &Questionnaire) -> String {
        let elements = || questionnaire.elements().iter().map(|e| e.id.as_str());
        let lenses = || questionnaire.lenses().iter().map(|l| l.id.as_str());
        let kind = self.kind();

        match self {
            Self::Element(index) => format!("{kind}-{}", plain_id(elements, index)),
            Self::Lens(index) => format!("{kind}-{}", plain_id(lenses, index)),
            _ => kind.to_owned(),
        }
    }

    /// How people call it.
    pub fn name(self, questionnaire: &Questionnaire, locale: &Locale) -> String {
        let named = match self {
            Self::Element(index) => questionnaire.elements().get(index).map(|e| &e.name),
            Self::Lens(index) => questionnaire.lenses().get(index).map(|l| &l.name),
            _ => None,
        };
        let kind = self.kind_name(locale);

        match named {
            Some(name) if matches!(self, Self::Element(_)) => {
                locale.format("chart-name-element-of", &[("name", name.into())])
            }
            Some(name) => locale.format(
                "chart-name-of",
                &[("kind", kind.into()), ("name", name.into())],
            ),
            None => kind,
        }
    }

    /// How people call its kind.
    pub fn kind_name(self, locale: &Locale) -> String {
        match self {
            Self::Elements => locale.text("chart-name-elements"),
            Self::Aspects => locale.text("chart-name-aspects"),
            Self::HeatMap => locale.text("chart-name-heat-map"),
            Self::Groups => locale.text("chart-name-groups"),
            Self::Ranges => locale.text("chart-name-ranges"),
            Self::Element(_) => locale.text("chart-name-element"),
            Self::Lens(_) => locale.text("chart-name-lens"),
            Self::Change => locale.text("chart-name-change"),
            Self::Evidence => locale.text("chart-name-evidence"),
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
            (_, Self::Ranges) => Chart::Rows(drawing.ranges()),
            (_, Self::Element(index)) => drawing.element(index),
            (_, Self::Lens(index)) => Chart::Rows(drawing.lens(index)),
            (_, Self::Change) => Chart::Rows(drawing.change()),
            (_, Self::Evidence) => Chart::Rows(drawing.evidence()),
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

/// An identifier that stands in a file name of every system, or else the position from 1: where it has other letters, is too
/// long, or differs from another one in capitals alone.
fn plain_id<'a, I: Iterator<Item = &'a str>>(all: impl Fn() -> I, index: usize) -> String {
    let is_plain = |id: &&str| {
        let mut letters = id.chars();

        (1..=LONGEST_ID).contains(&id.len())
            && letters.all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
    };
    let id = all().nth(index).filter(is_plain);

    match id.filter(|id| all().filter(|other| other.eq_ignore_ascii_case(id)).count() == 1) {
        Some(id) => id.to_owned(),
        // No plain identifier has this form.
        None => format!("no.{}", index + 1),
    }
}

/// What a picture is made of.
#[derive(Clone, Copy)]
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

    /// The radar of one element's aspects with its table; several where it has more aspects than one holds, and none of an
    /// element that is not there.
    fn element(&self, index: usize) -> Chart {
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
            _ => Chart::Multiples(self.multiples(radars, false)),
        }
    }

    /// Every aspect on a row of its own.
    fn ranges(&self) -> Radar {
        let rows = self.numbered().flat_map(|(index, element, result)| {
            let aspects = element.aspects.iter().zip(&result.aspects).enumerate();

            aspects.map(move |(position, (aspect, measured))| {
                let name = words::numbered(&[index, position], &aspect.name, self.locale);

                (Some(self.badge(index)), name, *measured, Vec::new())
            })
        });
        let head = self.locale.text("results-aspect");

        self.rows_of(head, &[], rows.collect())
    }

    /// The categories of a lens; of a checklist with whether they were talked about.
    fn lens(&self, index: usize) -> Radar {
        let lens = self.questionnaire.lenses().get(index);
        let measured = self.results.lenses().get(index);
        let (Some(lens), Some(measured)) = (lens, measured) else {
            return Radar::default();
        };
        let session = lens.checklist.then(|| self.locale.text("results-session"));
        let rows = lens.categories.iter().zip(measured);
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
            (self.locale.text("chart-column-now"), Tone::Recorded),
            (self.locale.text("chart-column-range"), Tone::Quiet),
            (self.locale.text("chart-column-coverage"), Tone::Quiet),
        ];
        let further = further.iter().map(|head| (head.clone(), Tone::Quiet));
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
            band: Some(Band {
                name: self.locale.text("chart-series-reach"),
                range: rows.iter().map(|(_, _, m, _)| reach(m)).collect(),
            }),
            table: Some(Table {
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
    fn change(&self) -> Radar {
        let none = || self.locale.text("chart-none");
        let tenths = |tenths: Option<i64>| tenths.map_or_else(none, |t| self.locale.tenths(t));
        let before = self.assessment.baseline();
        let before = before.map(|before| words::baseline_head(before, self.locale));
        let columns = vec![
            (before.unwrap_or_else(none), Tone::Baseline),
            (self.locale.text("chart-column-now"), Tone::Recorded),
            (self.locale.text("results-changed"), Tone::Quiet),
            (self.locale.text("chart-column-target"), Tone::Target),
            (self.locale.text("results-progress"), Tone::Quiet),
        ];
        let rows = self.numbered().map(|(index, element, result)| {
            let change = result.change();
            let changed = change.map(|change| self.locale.change(change.tenths));
            let progress = change.and_then(|change| change.percent);
            let progress = progress.map(|percent| self.locale.signed_percent(percent));

            TableRow {
                badge: Some(self.badge(index)),
                name: element.name.clone(),
                cells: vec![
                    tenths(result.baseline.map(|before| before.shown.tenths)),
                    tenths(result.whole.reading.value().map(|shown| shown.tenths)),
                    changed.unwrap_or_else(none),
                    tenths(result.goal.map(|goal| goal.shown.tenths)),
                    progress.unwrap_or_else(none),
                ],
            }
        });

        Radar {
            // Here the way is the picture, whichever lines are shown elsewhere.
            axes: self.axes_of_elements(),
            rings: self.rings(),
            band: None,
            table: Some(Table {
                head: self.locale.text("chart-column-element"),
                columns,
                rows: rows.collect(),
            }),
            note: None,
            ..Drawing {
                shown: Shown::ALL,
                ..*self
            }
            .elements()
        }
    }

    /// How much of each element rests on a document.
    fn evidence(&self) -> Radar {
        let none = || self.locale.text("chart-none");
        let letters = Grade::ALL.map(|grade| (grade.letter().to_owned(), Tone::Quiet));
        let columns = [(self.locale.text("results-documented"), Tone::Recorded)]
            .into_iter()
            .chain(letters)
            .chain([
                (self.locale.text("results-without"), Tone::Quiet),
                (self.locale.text("results-levels"), Tone::Quiet),
            ]);
        let shares = || (0..self.results.elements().len()).map(|e| self.results.evidence_of(e));
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
        let rings = [0_u32, 25, 50, 75, 100].map(|percent| Ring {
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
            band: None,
            table: Some(Table {
                head: self.locale.text("chart-column-element"),
                columns: columns.collect(),
                rows: rows.collect(),
            }),
            note: None,
        }
    }

    fn axes_of_elements(&self) -> Vec<Axis> {
        self.numbered()
            .map(|(index, element, _)| Axis {
                name: element.name.clone(),
                badge: Some(self.badge(index)),
                ..Axis::default()
            })
            .collect()
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

    /// The columns of a table beside a radar, and whether the baseline and the target have one.
    fn columns_of_table(&self) -> (Vec<(String, Tone)>, [bool; 2]) {
        let baseline = self.assessment.baseline().filter(|_| self.shown.baseline);
        let has_goals = self.shown.target && self.results.has_targets();
        let before = baseline.map(|b| (words::baseline_head(b, self.locale), Tone::Baseline));
        let goal = has_goals.then(|| (self.locale.text("chart-column-target"), Tone::Target));
        let columns = [(self.locale.text("chart-column-now"), Tone::Recorded)]
            .into_iter()
            .chain(before)
            .chain(goal)
            .chain([
                (self.locale.text("chart-column-range"), Tone::Quiet),
                (self.locale.text("chart-column-coverage"), Tone::Quiet),
            ]);

        (columns.collect(), [baseline.is_some(), has_goals])
    }

    fn cells_of_table(
        &self,
        whole: &Measured,
        before: Option<i64>,
        goal: Option<i64>,
        [has_baseline, has_goals]: [bool; 2],
    ) -> Vec<String> {
        let none = || self.locale.text("chart-none");
        let tenths = |tenths: Option<i64>| tenths.map_or_else(none, |t| self.locale.tenths(t));
        let bounds = whole.bounds.map(|(low, high)| self.locale.range(low, high));
        let percent = whole.percent.map(|percent| self.locale.percent(percent));

        [tenths(whole.reading.value().map(|shown| shown.tenths))]
            .into_iter()
            .chain(has_baseline.then(|| tenths(before)))
            .chain(has_goals.then(|| tenths(goal)))
            .chain([bounds.unwrap_or_else(none), percent.unwrap_or_else(none)])
            .collect()
    }

    fn table(&self) -> Table {
        let (columns, has) = self.columns_of_table();
        let mut rows: Vec<TableRow> = self
            .numbered()
            .map(|(index, element, result)| TableRow {
                badge: Some(self.badge(index)),
                // The axis has the full name; beside four columns the short one stays large.
                name: words::short(element).to_owned(),
                cells: self.cells_of_table(
                    &result.whole,
                    result.baseline.map(|before| before.shown.tenths),
                    result.goal.map(|goal| goal.shown.tenths),
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

        Table {
            head: self.locale.text("chart-column-element"),
            columns,
            rows,
        }
    }

    fn table_of_aspects(&self, element: &Element, result: &ElementResult) -> Table {
        let (columns, has) = self.columns_of_table();
        let before = |at: usize| result.aspect_baselines.get(at).copied().flatten();
        let goal = |at: usize| result.aspect_goals.get(at).copied().flatten();
        let rows = element.aspects.iter().zip(&result.aspects).enumerate();
        let rows = rows.map(|(at, (aspect, measured))| TableRow {
            badge: None,
            name: aspect.name.clone(),
            cells: self.cells_of_table(
                measured,
                before(at).map(|before| before.shown.tenths),
                goal(at).map(|goal| goal.shown.tenths),
                has,
            ),
        });

        Table {
            head: self.locale.text("results-aspect"),
            columns,
            rows: rows.collect(),
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

        self.multiples(cells, is_whole)
    }

    /// Small radars with what explains them; `is_whole` where each has all its values.
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
