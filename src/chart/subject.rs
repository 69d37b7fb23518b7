//! The pictures of an assessment: each takes its numbers from the results and its names from the questionnaire.

mod catalogue;
mod compared;
mod drawing;
mod duties;
mod duty_words;
mod radars;
mod rows;
mod words;

use crate::assessment::Assessment;
use crate::chart::model::{Chart, Frame};
use crate::locale::Locale;
use crate::results::Results;

use drawing::Drawing;

pub use catalogue::{Layers, Subject};
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
        let drawing = Drawing {
            assessment,
            results,
            questionnaire: results.questionnaire(),
            locale,
            layers,
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
            (_, Self::WhoDoesWhat(page)) => Chart::Duties(Box::new(drawing.duties(page))),
            (_, Self::HowTheyWorkTogether) => Chart::Pairs(Box::new(drawing.pairs())),
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
