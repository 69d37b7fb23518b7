//! Charts: plain data in, one SVG text out, from which the screen, PNG and SVG files are made.
//!
//! This module contains no text and no colour: the caller passes texts, and colours come from [`crate::palette`].

use crate::locale::Direction;
use crate::palette::{LIGHT, Palette};

mod backend;
mod bars;
mod canvas;
mod coord;
mod duties;
mod fonts;
mod groups;
mod heatmap;
mod marks;
mod model;
mod multiples;
mod numbers;
mod pairs;
mod radar;
pub mod render;
mod rows;
mod slide;
pub mod subject;
mod table;
mod text;
mod wide;

pub use fonts::missing_letters;
pub use model::*;
pub use numbers::tab_separated;

#[cfg(test)]
mod tests;

/// How many lines a text takes in letters of a size where it has that width, in the same unit.
pub(crate) fn line_count(text: &str, size: f64, width: f64) -> usize {
    let style = text::Type::new(size, fonts::Weight::Regular, LIGHT.ink);

    style.shrink(size, text, width, usize::MAX).lines.len()
}

impl Chart {
    /// The chart in its frame, in the light palette, as SVG. It scales the 16:9 layout; other proportions leave white at two sides.
    ///
    /// # Errors
    /// [`ChartError::Size`], [`ChartError::Empty`], [`ChartError::TooManyAxes`], [`ChartError::TooManyRows`].
    pub fn slide(&self, frame: &Frame, size: Size) -> Result<String, ChartError> {
        self.check()?;
        let size = size.checked()?;

        Ok(slide::slide(self, frame, size, &LIGHT))
    }

    /// The chart alone for the screen, as SVG; `size` is in logical pixels, render it at the window's scale.
    ///
    /// # Errors
    /// As [`Chart::slide`].
    pub fn figure(
        &self,
        size: Size,
        direction: Direction,
        palette: &Palette,
        ground: Ground,
    ) -> Result<String, ChartError> {
        self.check()?;
        let size = size.checked()?;

        Ok(slide::figure(self, size, direction, palette, ground))
    }

    fn check(&self) -> Result<(), ChartError> {
        match self {
            Self::Radar(radar) => radar.check(),
            Self::Multiples(multiples) if multiples.cells.is_empty() => Err(ChartError::Empty),
            Self::Multiples(multiples) => multiples
                .cells
                .iter()
                .try_for_each(|cell| cell.radar.check()),
            Self::Groups(groups) if groups.columns.is_empty() => Err(ChartError::Empty),
            Self::HeatMap(map) => rows(map.groups.iter().map(|group| group.rows.len()).sum()),
            Self::Rows(radar) | Self::Bars(radar) => rows(radar.axes.len()),
            Self::Duties(duties) if duties.columns.is_empty() => Err(ChartError::Empty),
            Self::Pairs(matrix) if matrix.rows.is_empty() => Err(ChartError::Empty),
            Self::Groups(_) | Self::Duties(_) | Self::Pairs(_) => Ok(()),
        }
    }
}

fn rows(count: usize) -> Result<(), ChartError> {
    match count {
        0 => Err(ChartError::Empty),
        1..=60 => Ok(()),
        rows => Err(ChartError::TooManyRows(rows)),
    }
}

impl Radar {
    fn check(&self) -> Result<(), ChartError> {
        match self.axes.len() {
            0 => Err(ChartError::Empty),
            1..=24 => Ok(()),
            axes => Err(ChartError::TooManyAxes(axes)),
        }
    }
}
