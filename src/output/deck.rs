//! Slides as a list: a title, one sentence, and what is shown. The writer of PPTX turns them into shapes.

use crate::chart::{Chart, SeriesKind};
use crate::locale::Direction;
use crate::output::document::{PaperParagraph, PaperTable, Running};

/// Slides.
#[derive(Debug, Clone)]
pub(super) struct Deck {
    /// The tag of their language.
    pub language: &'static str,
    /// Which way they run.
    pub direction: Direction,
    /// What stands on each.
    pub running: Running,
    /// The first one.
    pub cover: Cover,
    /// The others.
    pub slides: Vec<Slide>,
}

/// The first slide.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Cover {
    /// Whose assessment it is.
    pub title: String,
    /// What the slides are.
    pub subtitle: String,
    /// Lines under it.
    pub lines: Vec<String>,
}

/// A slide.
#[derive(Debug, Clone)]
pub(super) struct Slide {
    /// What it is about.
    pub title: String,
    /// What it says.
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

/// What is shown.
#[derive(Debug, Clone)]
pub(super) enum Piece {
    /// A chart that office programs draw and people edit.
    Chart(NativeChart),
    /// A picture of a chart that no office program draws.
    Picture {
        /// The chart.
        chart: Box<Chart>,
        /// What it says, for those who do not see it.
        alternative: String,
    },
    /// A table.
    Table(PaperTable),
    /// Lines, with a heading before them.
    Lines {
        /// The heading; may be empty.
        heading: String,
        /// The lines.
        lines: Vec<PaperParagraph>,
    },
}

/// A chart that office programs draw.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct NativeChart {
    /// Which kind.
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

/// Which kind of chart.
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
    /// Its name.
    pub name: String,
    /// One value a category, where there is one.
    pub values: Vec<Option<f64>>,
}

/// A value as it is shown: tenths as a number with one decimal.
pub(super) fn shown(tenths: i64) -> f64 {
    tenths as f64 / 10.0
}
