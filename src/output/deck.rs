//! Slides as data: a title, one sentence, and pieces such as tables and charts. The writer of PPTX turns them into shapes.

use crate::chart::{Chart, SeriesKind};
use crate::locale::Direction;
use crate::output::document::{PaperParagraph, PaperTable, Running};

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
    /// The ends of the scale.
    pub ends: (f64, f64),
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
