//! The coordinates of plotters' drawing areas: the sheet in pixels, the polar one of radars, the cartesian one of rows, bars and cells.
//!
//! Charts are laid out once, from the start side to the end side; only this file mirrors them for languages that run right to left.

use crate::locale::Direction;

use plotters::coord::CoordTranslate;
use plotters_backend::BackendCoord;

use std::f64::consts::TAU;

/// Backend units in a pixel.
pub(crate) const UNIT: f64 = 16.0;

/// The limit of every coordinate, in pixels.
const FAR: f64 = 1_000_000.0;

/// Pixels as backend units; NaN becomes zero.
pub(crate) fn units(pixels: f64) -> i32 {
    if pixels.is_finite() {
        (pixels.clamp(-FAR, FAR) * UNIT).round() as i32
    } else {
        0
    }
}

/// A point of a coordinate, moved by pixels towards the end side and down.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Point {
    at: (f64, f64),
    moved: (f64, f64),
}

impl Point {
    pub(crate) fn moved(self, x: f64, y: f64) -> Self {
        Self {
            moved: (self.moved.0 + x, self.moved.1 + y),
            ..self
        }
    }
}

impl From<(f64, f64)> for Point {
    fn from(at: (f64, f64)) -> Self {
        Self {
            at,
            moved: (0.0, 0.0),
        }
    }
}

/// A coordinate system of a chart.
pub(crate) trait Coordinate: CoordTranslate<From = Point> + Clone {
    /// The sheet under it.
    fn sheet(&self) -> Pixels;

    /// A point in pixels from the start side.
    fn pixels(&self, at: (f64, f64)) -> (f64, f64);

    /// The point in pixels from the left side.
    fn units(&self, spot: Point) -> BackendCoord {
        let (x, y) = self.pixels(spot.at);

        self.sheet().mirrored(x + spot.moved.0, y + spot.moved.1)
    }
}

/// A coordinate with a scale on each axis.
pub(crate) trait Scaled: Coordinate {
    /// The point of a value on an axis.
    fn datum(axis: usize, value: f64) -> Point;
}

/// The whole sheet: pixels from the start side, and down.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Pixels {
    pub width: f64,
    pub height: f64,
    pub direction: Direction,
}

impl Pixels {
    fn mirrored(self, x: f64, y: f64) -> BackendCoord {
        match self.direction {
            Direction::LeftToRight => (units(x), units(y)),
            Direction::RightToLeft => (units(self.width - x), units(y)),
        }
    }
}

impl Coordinate for Pixels {
    fn sheet(&self) -> Pixels {
        *self
    }

    fn pixels(&self, at: (f64, f64)) -> (f64, f64) {
        at
    }
}

impl CoordTranslate for Pixels {
    type From = Point;

    fn translate(&self, spot: &Point) -> BackendCoord {
        self.units(*spot)
    }
}

/// Axes around a centre: an axis, 0 at the top, and a value from 0 in the centre to 1 on the outermost ring. The axes run clockwise, and
/// counter-clockwise on a mirrored sheet.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Polar {
    pub sheet: Pixels,
    pub centre: (f64, f64),
    pub radius: f64,
    /// Places for axes around the circle, and the place of the first.
    pub slots: f64,
    pub first: f64,
}

impl Polar {
    /// Axes at equal angles.
    pub(super) fn closed(sheet: Pixels, centre: (f64, f64), radius: f64, axes: usize) -> Self {
        Self {
            sheet,
            centre,
            radius,
            slots: axes.max(1) as f64,
            first: 0.0,
        }
    }

    /// Towards the end side and down, on the unit circle.
    pub(super) fn unit(&self, axis: f64) -> (f64, f64) {
        let angle = (axis + self.first) / self.slots * TAU;

        (angle.sin(), -angle.cos())
    }

    /// The value at a distance in pixels outside the outermost ring.
    pub(super) fn beyond(&self, pixels: f64) -> f64 {
        (self.radius + pixels) / self.radius
    }
}

impl Coordinate for Polar {
    fn sheet(&self) -> Pixels {
        self.sheet
    }

    fn pixels(&self, (axis, value): (f64, f64)) -> (f64, f64) {
        let (right, down) = self.unit(axis);
        let distance = value * self.radius;

        (
            self.centre.0 + right * distance,
            self.centre.1 + down * distance,
        )
    }
}

impl Scaled for Polar {
    fn datum(axis: usize, value: f64) -> Point {
        Point::from((axis as f64, value))
    }
}

impl CoordTranslate for Polar {
    type From = Point;

    fn translate(&self, spot: &Point) -> BackendCoord {
        self.units(*spot)
    }
}

/// One direction of [`Cartesian`]: the pixel of 0, and the pixels from 0 to 1.
///
/// plotters' own ranges cut a point off to a backend unit that they count from an end; this one rounds once.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Span {
    pub from: f64,
    pub step: f64,
}

/// Values towards the end side, rows downwards.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Cartesian {
    pub sheet: Pixels,
    pub values: Span,
    pub rows: Span,
}

impl Coordinate for Cartesian {
    fn sheet(&self) -> Pixels {
        self.sheet
    }

    fn pixels(&self, (value, row): (f64, f64)) -> (f64, f64) {
        let Self { values, rows, .. } = self;

        (
            values.from + values.step * value,
            rows.from + rows.step * row,
        )
    }
}

impl Scaled for Cartesian {
    fn datum(row: usize, value: f64) -> Point {
        Point::from((value, row as f64))
    }
}

impl CoordTranslate for Cartesian {
    type From = Point;

    fn translate(&self, spot: &Point) -> BackendCoord {
        self.units(*spot)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const RIGHT: Pixels = Pixels {
        width: 1000.0,
        height: 500.0,
        direction: Direction::LeftToRight,
    };
    const LEFT: Pixels = Pixels {
        direction: Direction::RightToLeft,
        ..RIGHT
    };

    fn pixels(coord: &impl Coordinate, spot: Point) -> (f64, f64) {
        let (x, y) = coord.translate(&spot);

        (f64::from(x) / UNIT, f64::from(y) / UNIT)
    }

    #[track_caller]
    fn polar(sheet: Pixels, axis: usize, value: f64, expected: (f64, f64)) {
        let coord = Polar::closed(sheet, (300.0, 200.0), 100.0, 4);

        assert_eq!(pixels(&coord, Polar::datum(axis, value)), expected);
    }

    #[test]
    fn the_first_axis_points_up_and_the_others_follow_clockwise() {
        polar(RIGHT, 0, 1.0, (300.0, 100.0));
        polar(RIGHT, 1, 1.0, (400.0, 200.0));
        polar(RIGHT, 2, 1.0, (300.0, 300.0));
        polar(RIGHT, 3, 1.0, (200.0, 200.0));
    }

    #[test]
    fn the_lowest_value_is_the_centre_and_others_lie_in_proportion() {
        polar(RIGHT, 1, 0.0, (300.0, 200.0));
        polar(RIGHT, 1, 0.25, (325.0, 200.0));
        polar(RIGHT, 1, 1.5, (450.0, 200.0));
    }

    #[test]
    fn a_mirrored_radar_runs_counter_clockwise() {
        polar(LEFT, 0, 1.0, (700.0, 100.0));
        polar(LEFT, 1, 1.0, (600.0, 200.0));
    }

    #[test]
    fn a_radar_open_at_the_top_begins_beside_it() {
        let coord = Polar {
            slots: 4.0,
            first: 1.0,
            ..Polar::closed(RIGHT, (300.0, 200.0), 100.0, 2)
        };

        assert_eq!(pixels(&coord, Polar::datum(0, 1.0)), (400.0, 200.0));
        assert_eq!(coord.beyond(50.0).to_bits(), 1.5_f64.to_bits());
    }

    #[test]
    fn values_run_to_the_end_side_and_rows_down() {
        let coord = |sheet| Cartesian {
            sheet,
            values: Span {
                from: 100.0,
                step: 400.0,
            },
            rows: Span {
                from: 50.0,
                step: 30.0,
            },
        };

        assert_eq!(
            pixels(&coord(RIGHT), Cartesian::datum(2, 0.5)),
            (300.0, 110.0)
        );
        assert_eq!(
            pixels(&coord(LEFT), Cartesian::datum(2, 0.5)),
            (700.0, 110.0)
        );
    }

    #[test]
    fn what_is_moved_lies_towards_the_end_side() {
        let spot = Point::from((100.0, 50.0)).moved(8.0, 2.0).moved(2.0, 0.0);

        assert_eq!(pixels(&RIGHT, spot), (110.0, 52.0));
        assert_eq!(pixels(&LEFT, spot), (890.0, 52.0));
    }

    #[test]
    fn what_is_not_a_number_never_reaches_the_file() {
        assert_eq!(units(f64::NAN), 0);
        assert_eq!(units(f64::INFINITY), 0);
        assert_eq!(units(1e300), 16_000_000);
    }
}
