//! The context of every picture: the numbers and names of an assessment, and the parts that several pictures share.

use super::catalogue::Layers;
use super::{pages, words};
use crate::assessment::Assessment;
use crate::chart::model::{Axis, Badge, Figures, Gridline, Series, SeriesKind};
use crate::figure::Figure;
use crate::locale::Locale;
use crate::questionnaire::{Element, Questionnaire};
use crate::results::{ElementResult, Measured, Reading, Results};

use std::ops::Range;

/// The inputs of a picture.
#[derive(Clone)]
pub(super) struct Drawing<'a> {
    pub(super) assessment: &'a Assessment,
    pub(super) results: &'a Results,
    pub(super) questionnaire: &'a Questionnaire,
    pub(super) locale: &'a Locale,
    pub(super) layers: Layers,
    /// Which page it is, from 0.
    pub(super) page: usize,
    /// The elements of this page, of a picture that has a row or an axis for each.
    pub(super) shown: Range<usize>,
}

impl Drawing<'_> {
    /// The items of this page.
    pub(super) fn on_page(&self, count: usize, most: usize) -> Range<usize> {
        let mut pages = pages::of_items(count, most).into_iter();

        pages.nth(self.page).unwrap_or(0..0)
    }

    /// The same picture with the elements of this page alone.
    pub(super) fn with_elements(self, most: usize) -> Self {
        let shown = self.on_page(self.results.elements().len(), most);

        Self { shown, ..self }
    }

    pub(super) fn page_of_evidence(self) -> Self {
        self.with_elements(pages::ROWS)
    }

    pub(super) fn page_of_categories(&self, count: usize) -> Range<usize> {
        self.on_page(count, pages::ROWS)
    }

    pub(super) fn page_of_radars(&self) -> Range<usize> {
        let mut pages = pages::multiples(self.results).into_iter();

        pages.nth(self.page).unwrap_or(0..0)
    }

    pub(super) fn page_of_heat_map(&self) -> Vec<pages::Stretch> {
        let mut pages = pages::heat_map(self.results).into_iter();

        pages.nth(self.page).unwrap_or_default()
    }

    pub(super) fn page_of_ranges(&self) -> Vec<pages::Stretch> {
        let mut pages = pages::ranges(self.results).into_iter();

        pages.nth(self.page).unwrap_or_default()
    }

    pub(super) fn numbered(&self) -> impl Iterator<Item = (usize, &Element, &ElementResult)> {
        let elements = self.questionnaire.elements().iter().enumerate();

        elements
            .zip(self.results.elements())
            .map(|((index, element), result)| (index, element, result))
            .filter(|(index, ..)| self.shown.contains(index))
    }

    pub(super) fn axes_of_elements(&self) -> Vec<Axis> {
        self.numbered()
            .map(|(index, element, _)| Axis {
                name: element.name.clone(),
                short: element.short.clone(),
                badge: Some(self.badge(index)),
                ..Axis::default()
            })
            .collect()
    }

    /// The columns of a table beside a radar, and whether the baseline and the target have one.
    pub(super) fn columns_of_table(&self) -> (Vec<(String, Figures)>, [bool; 2]) {
        let baseline = self.assessment.baseline().filter(|_| self.layers.baseline);
        let has_goals = self.layers.target && self.results.has_targets();
        let before = baseline.map(|b| (words::baseline_head(b, self.locale), Figures::Baseline));
        let goal = has_goals.then(|| (self.locale.text("chart-column-target"), Figures::Target));
        let columns = [(self.locale.text("chart-column-now"), Figures::Recorded)]
            .into_iter()
            .chain(before)
            .chain(goal)
            .chain([
                (self.locale.text("chart-column-range"), Figures::Quiet),
                (self.locale.text("chart-column-coverage"), Figures::Quiet),
            ]);

        (columns.collect(), [baseline.is_some(), has_goals])
    }

    pub(super) fn cells_of_table(
        &self,
        whole: &Measured,
        before: Option<Figure>,
        goal: Option<Figure>,
        [has_baseline, has_goals]: [bool; 2],
    ) -> Vec<String> {
        let none = || self.locale.text("chart-none");
        let figure = |figure: Option<Figure>| figure.map_or_else(none, |f| self.locale.figure(f));
        let bounds = whole.bounds.map(|(low, high)| self.locale.range(low, high));
        let percent = whole.percent.map(|percent| self.locale.percent(percent));

        [figure(whole.reading.value().map(|shown| shown.figure))]
            .into_iter()
            .chain(has_baseline.then(|| figure(before)))
            .chain(has_goals.then(|| figure(goal)))
            .chain([bounds.unwrap_or_else(none), percent.unwrap_or_else(none)])
            .collect()
    }

    pub(super) fn recorded(&self, measured: impl Iterator<Item = Measured>) -> Series {
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

    pub(super) fn badge(&self, index: usize) -> Badge {
        Badge {
            index,
            count: self.questionnaire.elements().len(),
            text: self.locale.count(index + 1),
        }
    }

    pub(super) fn rings(&self) -> Vec<Gridline> {
        let (lowest, highest) = (
            self.questionnaire.axis_low(),
            self.questionnaire.axis_high(),
        );

        self.questionnaire
            .scale()
            .iter()
            .map(|level| Gridline {
                at: (level.value - lowest) / (highest - lowest),
                name: words::level_and_name(level, self.locale),
                figure: words::label_of(level, self.locale),
            })
            .collect()
    }
}
