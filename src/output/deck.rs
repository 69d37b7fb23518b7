//! Slides as a list: a title, one sentence, and what is shown. The writer of PPTX turns them into shapes.

use crate::chart::{Chart, SeriesKind};
use crate::locale::Direction;
use crate::output::document::{PaperParagraph, PaperTable, Running};

#[derive(Debug, Clone)]
pub(super) struct Deck {
    /// The tag of their language.
    pub language: &'static str,
    /// Which way they run.
    pub direction: Direction,
    /// What stands on each.
    pub running: Running,
    pub cover: Cover,
    pub slides: Vec<Slide>,
}

/// The first slide.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Cover {
    /// Whose assessment it is.
    pub title: String,
    /// What the slides are.
    pub subtitle: String,
    pub lines: Vec<String>,
}

#[derive(Debug, Clone)]
pub(super) struct Slide {
    /// What it is about.
    pub title: String,
    pub finding: String,
    /// What is shown, and where.
    pub pieces: Vec<(PiecePlace, Piece)>,
}

/// Where a piece stands.
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
    /// A picture of a chart that no office program draws.
    Picture {
        chart: Box<Chart>,
        /// What it says, for those who do not see it.
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
    /// What it says, for those who do not see it.
    pub alternative: String,
    /// The names along it.
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

/// A line or row of bars; values are those that are shown, with one decimal.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct NativeSeries {
    /// What it stands for.
    pub kind: SeriesKind,
    pub name: String,
    /// One value a category, where there is one.
    pub values: Vec<Option<f64>>,
}

/// A value as it is shown: tenths as a number with one decimal.
pub(super) fn shown(tenths: i64) -> f64 {
    tenths as f64 / 10.0
}
