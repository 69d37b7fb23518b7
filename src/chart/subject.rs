//! The pictures of an assessment: each takes its numbers from the results and its names from the questionnaire.

mod catalogue;
mod compared;
mod drawing;
mod duties;
mod duty_words;
mod pages;
mod radars;
mod rows;
mod words;

use crate::assessment::Assessment;
use crate::chart::model::{Chart, Frame};
use crate::locale::Locale;
use crate::results::Results;

use drawing::Drawing;

pub use catalogue::{InPages, Layers, Subject};
pub use duty_words::{
    between_letters, finding as finding_words, letter as means_letter, means as means_words,
};
pub use words::{baseline_note, grade_letter, noted_baseline, value_in_words};

/// The most columns in the comparison of groups; with more elements it becomes a heat map.
const COLUMNS: usize = 8;

impl Subject {
    /// The picture with the numbers of an assessment.
    pub fn chart(
        self,
        assessment: &Assessment,
        results: &Results,
        locale: &Locale,
        layers: Layers,
    ) -> Chart {
        let count = results.elements().len();
        let (first, page) = self.first();
        let drawing = Drawing {
            assessment,
            results,
            questionnaire: results.questionnaire(),
            locale,
            layers,
            page,
            shown: 0..count,
        };

        match first {
            Self::Elements if count > Self::RADAR_OF_ELEMENTS => {
                Chart::Bars(drawing.with_elements(pages::ELEMENTS).bars_of_elements())
            }
            Self::Elements | Self::Later(..) => Chart::Radar(drawing.elements()),
            Self::Aspects => Chart::Multiples(drawing.aspects()),
            Self::HeatMap => Chart::HeatMap(drawing.heat_map()),
            Self::Groups if count > COLUMNS && results.has_group_values() => {
                let drawing = drawing.with_elements(pages::ELEMENTS);

                Chart::HeatMap(drawing.heat_map_of_elements())
            }
            Self::Groups => Chart::Groups(drawing.groups()),
            Self::Ranges => Chart::Rows(drawing.ranges()),
            Self::Element(index) => drawing.element(index),
            Self::Lens(index) => Chart::Rows(drawing.lens(index)),
            Self::Change => Chart::Rows(drawing.page_of_evidence().change()),
            Self::Evidence => Chart::Rows(drawing.page_of_evidence().evidence()),
            Self::WhoDoesWhat(page) => Chart::Duties(Box::new(drawing.duties(page))),
            Self::HowTheyWorkTogether => Chart::Pairs(Box::new(drawing.pairs())),
        }
    }

    /// The texts around the exported picture.
    pub fn frame(
        self,
        assessment: &Assessment,
        results: &Results,
        locale: &Locale,
        layers: Layers,
        mark: Option<String>,
    ) -> Frame {
        words::frame(self, assessment, results, locale, (layers, mark))
    }
}

#[cfg(test)]
mod tests;
