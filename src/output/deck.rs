//! Slides as data: a title, one sentence, and pieces such as tables and charts. The writer of PPTX turns them into shapes.

use crate::chart::{Chart, SeriesKind};
use crate::figure::Figure;
use crate::locale::Direction;
use crate::output::document::{PaperParagraph, PaperTable, Running};
use crate::questionnaire::{Questionnaire, ScaleLevel};

#[derive(Debug, Clone)]
pub(super) struct Deck {
    /// The tag of the language.
    pub language: &'static str,
    /// The direction of reading.
    pub direction: Direction,
    /// The line at the foot of each slide.
    pub running: Running,
    pub cover: Cover,
    pub slides: Vec<Slide>,
}

/// The first slide.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Cover {
    /// The country.
    pub title: String,
    /// The title of the slides.
    pub subtitle: String,
    pub lines: Vec<String>,
}

#[derive(Debug, Clone)]
pub(super) struct Slide {
    pub title: String,
    pub finding: String,
    /// The pieces with their places.
    pub pieces: Vec<(PiecePlace, Piece)>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PiecePlace {
    /// Over the whole width.
    Whole,
    /// In the wide half at the start.
    Start,
    /// In the half at the end.
    End,
}

#[derive(Debug, Clone)]
pub(super) enum Piece {
    /// A chart that office programs draw and people edit.
    Chart(NativeChart),
    /// A picture, for charts that office programs cannot draw.
    Picture {
        chart: Box<Chart>,
        /// The text for screen readers.
        alternative: String,
    },
    Table(PaperTable),
    /// Lines, with a heading before them.
    Lines {
        /// The heading; may be empty.
        heading: String,
        lines: Vec<PaperParagraph>,
    },
}

/// A chart that office programs draw.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct NativeChart {
    pub kind: NativeChartKind,
    /// The text for screen readers.
    pub alternative: String,
    /// The names of the axes or categories.
    pub categories: Vec<String>,
    /// Its lines or bars.
    pub series: Vec<NativeSeries>,
    pub axis: NativeAxis,
}

/// The axis of values in a chart that office programs draw.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct NativeAxis {
    /// Where it begins and ends.
    pub ends: (f64, f64),
    /// From one grid line to the next.
    pub step: f64,
    /// Whether the numbers at the grid lines are the labels of the levels; without them no number stands there.
    pub has_labels: bool,
    /// How a value is written: with the decimals of the unit, more where it has more, and what stands behind it.
    pub format: String,
}

impl NativeAxis {
    pub(super) fn of(questionnaire: &Questionnaire) -> Self {
        let scale = questionnaire.scale();
        let ends = (questionnaire.axis_low(), questionnaire.axis_high());
        let step = (ends.1 - ends.0) / scale.len().saturating_sub(1).max(1) as f64;
        let is_at_line = |(place, level): (usize, &ScaleLevel)| {
            (ends.0 + place as f64 * step - level.value).abs() < 1e-9
        };
        let is_even = scale.iter().enumerate().all(is_at_line);
        let is_number = scale.iter().all(|level| level.label.is_empty());
        let unit = &questionnaire.content().unit;
        let decimals = match unit.decimals {
            0 => String::new(),
            decimals => format!(".{:#<3}", "0".repeat(decimals.into())),
        };

        Self {
            ends,
            step: if is_even { step } else { ends.1 - ends.0 },
            has_labels: is_even && is_number,
            format: format!("0{decimals}{}", quoted(&unit.suffix)),
        }
    }
}

/// The format with which a raw value is read as everywhere else: so many decimals, and what stands behind it.
pub(super) fn number_format(figure: Figure) -> String {
    let decimals = match figure.decimals() {
        0 => String::new(),
        decimals => format!(".{}", "0".repeat(decimals.into())),
    };

    format!("0{decimals}{}", quoted(figure.suffix()))
}

/// A text in a number format; a quotation mark would end it.
fn quoted(text: &str) -> String {
    match text {
        "" => String::new(),
        text => format!("\"{}\"", text.replace('"', "")),
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum NativeChartKind {
    /// A radar with markers.
    Radar,
    /// Bars beside each other.
    Bars,
}

/// A line or row of bars; values are as the screens show them.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct NativeSeries {
    pub kind: SeriesKind,
    pub name: String,
    /// One value a category; `None` is a gap.
    pub values: Vec<Option<f64>>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::Suffix;
    use crate::questionnaire::{Content, library};

    fn axis(change: impl FnOnce(&mut Content)) -> NativeAxis {
        let mut content = library::national().unwrap().content().clone().in_format_2();
        change(&mut content);

        NativeAxis::of(&Questionnaire::new(content).unwrap())
    }

    #[test]
    fn the_axis_of_an_even_scale_has_a_number_at_each_level() {
        let national = axis(|_| ());

        assert_eq!(national.ends, (0.0, 4.0));
        assert!((national.step - 1.0).abs() < 1e-9 && national.has_labels);
        assert_eq!(national.format, "0.0##");
    }

    #[test]
    fn no_number_stands_where_it_is_not_the_label_of_a_level() {
        let named = axis(|content| content.scale[2].label = "B".into());
        let uneven = axis(|content| content.scale[4].value = 10.0);

        assert!(!named.has_labels && !uneven.has_labels);
        assert!((uneven.step - 10.0).abs() < 1e-9);
    }

    #[test]
    fn what_stands_behind_a_value_is_quoted_in_a_format() {
        let percent = axis(|content| {
            content.unit.decimals = 0;
            content.unit.suffix = "\"%".into();
        });
        let figure = Figure::rounded(12.5, 2).with_suffix(Suffix::new("%"));

        assert_eq!(percent.format, "0\"%\"");
        assert_eq!(number_format(figure), "0.00\"%\"");
    }
}
