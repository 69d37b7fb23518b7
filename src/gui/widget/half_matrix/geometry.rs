//! Where the parts of half of a matrix stand: a pure function of its size, of how far it is scrolled, and of the direction of reading.

use super::MatrixPlace;

use iced::{Point, Rectangle, Size, Vector};

use std::ops::Range;

/// Height of the last line, and width of the place of a bar that scrolls.
const FOOT: f32 = 30.0;
const BAR_PLACE: f32 = 10.0;
/// The least length of a bar.
const SHORTEST: f32 = 28.0;

/// A direction in which the matrix scrolls.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Axis {
    Across,
    Down,
}

/// The places of everything. Distances are from the start side, and are mirrored last.
#[derive(Debug, Clone, Copy)]
pub(super) struct Geometry {
    pub bounds: Rectangle,
    /// How far it is scrolled towards the end side and downwards.
    pub offset: Vector,
    pub count: usize,
    /// Width of the names.
    pub names: f32,
    pub cell: Size,
    pub is_rtl: bool,
}

impl Geometry {
    /// The space for the cells.
    fn window(&self) -> Size {
        Size::new(
            (self.bounds.width - self.names).max(0.0),
            (self.bounds.height - FOOT).max(0.0),
        )
    }

    /// The size of all cells.
    fn whole(&self) -> Size {
        let count = self.count as f32;

        Size::new(count * self.cell.width, count * self.cell.height)
    }

    /// The farthest that it scrolls.
    fn farthest(&self) -> Vector {
        let (window, whole) = (self.window(), self.whole());

        Vector::new(
            (whole.width - window.width).max(0.0),
            (whole.height - window.height).max(0.0),
        )
    }

    /// The nearest possible offset.
    pub(super) fn limited(&self, offset: Vector) -> Vector {
        let most = self.farthest();

        Vector::new(offset.x.clamp(0.0, most.x), offset.y.clamp(0.0, most.y))
    }

    /// The offset that shows a cell, with the one beside it where there is space.
    pub(super) fn revealing(&self, (row, column): (usize, usize)) -> Vector {
        let window = self.window();
        let along = |at: usize, side: f32, offset: f32, space: f32| {
            let start = at as f32 * side;
            let around = if space > 3.0 * side { side } else { 0.0 };
            let last = (start - around).max(0.0);
            let first = start + side + around - space;

            offset.clamp(first.min(last), last)
        };

        self.limited(Vector::new(
            along(column, self.cell.width, self.offset.x, window.width),
            along(row, self.cell.height, self.offset.y, window.height),
        ))
    }

    /// A place by its distance from the start side and from the top.
    fn placed(&self, start: f32, top: f32, width: f32, height: f32) -> Rectangle {
        let x = if self.is_rtl {
            self.bounds.x + self.bounds.width - start - width
        } else {
            self.bounds.x + start
        };

        Rectangle {
            x,
            y: self.bounds.y + top,
            width,
            height,
        }
    }

    fn start_of(&self, column: usize) -> f32 {
        self.names + column as f32 * self.cell.width - self.offset.x
    }

    fn top_of(&self, row: usize) -> f32 {
        row as f32 * self.cell.height - self.offset.y
    }

    /// The space in which cells are seen.
    pub(super) fn inside(&self) -> Rectangle {
        let window = self.window();

        self.placed(self.names, 0.0, window.width, window.height)
    }

    /// The space in which the names of rows are seen.
    pub(super) fn name_column(&self) -> Rectangle {
        self.placed(0.0, 0.0, self.names, self.window().height)
    }

    /// Where the last line begins: under the last row, or at the lower edge.
    fn foot_top(&self) -> f32 {
        self.whole().height.min(self.window().height)
    }

    /// The space of the last line.
    pub(super) fn foot(&self) -> Rectangle {
        self.placed(self.names, self.foot_top(), self.window().width, FOOT)
    }

    /// The rows that are seen at least in part.
    pub(super) fn rows(&self) -> Range<usize> {
        seen(
            self.offset.y,
            self.cell.height,
            self.window().height,
            self.count,
        )
    }

    /// The columns of a row that are seen at least in part, its diagonal included.
    pub(super) fn columns(&self, row: usize) -> Range<usize> {
        let all = (row + 1).min(self.count);

        seen(self.offset.x, self.cell.width, self.window().width, all)
    }

    pub(super) fn cell_at(&self, row: usize, column: usize) -> Rectangle {
        let (start, top) = (self.start_of(column), self.top_of(row));

        self.placed(start, top, self.cell.width, self.cell.height)
    }

    pub(super) fn name_at(&self, row: usize) -> Rectangle {
        self.placed(0.0, self.top_of(row), self.names, self.cell.height)
    }

    pub(super) fn foot_at(&self, column: usize) -> Rectangle {
        let start = self.start_of(column);

        self.placed(start, self.foot_top(), self.cell.width, FOOT)
    }

    /// The line under a row, as far as its diagonal; none where the last line follows.
    pub(super) fn row_line(&self, row: usize) -> Option<Rectangle> {
        let top = self.top_of(row) + self.cell.height - 1.0;
        let end = self.start_of(row + 1).min(self.bounds.width);

        (row + 1 < self.count && top < self.window().height)
            .then(|| self.placed(0.0, top, end.max(self.names), 1.0))
    }

    /// The chosen row from its name to the diagonal.
    pub(super) fn row_band(&self, row: usize) -> Rectangle {
        let window = self.window();
        let top = self.top_of(row);
        let lower = (top + self.cell.height).min(window.height);
        let end = self.start_of(row);
        let upper = top.max(0.0);

        self.placed(
            self.names,
            upper,
            (end - self.names).max(0.0),
            (lower - upper).max(0.0),
        )
    }

    /// The chosen column from the diagonal to the last line.
    pub(super) fn column_band(&self, column: usize) -> Rectangle {
        let start = self.start_of(column);
        let hidden = (self.names - start).max(0.0);
        let top = self.top_of(column + 1).max(0.0);
        let foot = self.foot_top() + FOOT;
        let width = (self.cell.width - hidden).max(0.0);

        self.placed(start + hidden, top, width, (foot - top).max(0.0))
    }

    /// What is under a point of the window.
    pub(super) fn under(&self, point: Point) -> Option<MatrixPlace> {
        let (start, top) = self.from_start(point);

        if top >= self.foot_top() {
            return None;
        }

        let row = at(top + self.offset.y, self.cell.height)?;

        if row >= self.count {
            return None;
        }

        if start < self.names {
            return Some(MatrixPlace::Name(row));
        }

        let column = at(start - self.names + self.offset.x, self.cell.width)?;

        match column.cmp(&row) {
            std::cmp::Ordering::Less => Some(MatrixPlace::Cell(row, column)),
            std::cmp::Ordering::Equal => Some(MatrixPlace::Name(row)),
            std::cmp::Ordering::Greater => None,
        }
    }

    /// Distances of a point from the start side and from the top.
    fn from_start(&self, point: Point) -> (f32, f32) {
        let x = if self.is_rtl {
            self.bounds.x + self.bounds.width - point.x
        } else {
            point.x - self.bounds.x
        };

        (x, point.y - self.bounds.y)
    }

    /// The bar of an axis; none while everything is seen.
    pub(super) fn bar(&self, axis: Axis) -> Option<Rectangle> {
        let (window, whole, most) = (self.window(), self.whole(), self.farthest());
        let along = |space: f32, all: f32, offset: f32, most: f32| {
            let length = (space * space / all).clamp(SHORTEST.min(space), space);

            ((space - length) * offset / most, length)
        };

        match axis {
            Axis::Across if most.x > 0.0 => {
                let (start, length) = along(window.width, whole.width, self.offset.x, most.x);
                let top = self.bounds.height - super::BAR;

                Some(self.placed(self.names + start, top, length, super::BAR))
            }
            Axis::Down if most.y > 0.0 => {
                let (top, length) = along(window.height, whole.height, self.offset.y, most.y);
                let start = self.bounds.width - super::BAR;

                Some(self.placed(start, top, super::BAR, length))
            }
            Axis::Across | Axis::Down => None,
        }
    }

    /// The bar in whose place a point is.
    pub(super) fn bar_under(&self, point: Point) -> Option<Axis> {
        let (start, top) = self.from_start(point);
        let is_across = start > self.names && top > self.bounds.height - BAR_PLACE;
        let is_down = top < self.window().height && start > self.bounds.width - BAR_PLACE;

        [(is_across, Axis::Across), (is_down, Axis::Down)]
            .into_iter()
            .find(|(is_there, axis)| *is_there && self.bar(*axis).is_some())
            .map(|(_, axis)| axis)
    }

    /// The offset with the middle of a bar at a point.
    pub(super) fn dragged(&self, axis: Axis, point: Point) -> Vector {
        let (start, top) = self.from_start(point);
        let (window, whole) = (self.window(), self.whole());
        let centred = |at: f32, space: f32, all: f32| at / space.max(1.0) * all - space / 2.0;

        self.limited(match axis {
            Axis::Across => Vector::new(
                centred(start - self.names, window.width, whole.width),
                self.offset.y,
            ),
            Axis::Down => Vector::new(self.offset.x, centred(top, window.height, whole.height)),
        })
    }
}

/// The places of this size that are seen in a window, of so many.
fn seen(offset: f32, side: f32, window: f32, count: usize) -> Range<usize> {
    let first = at(offset, side).unwrap_or_default();
    let last = at(offset + window, side).map_or(0, |last| last + 1);

    first.min(count)..last.min(count)
}

/// The place of this size at a distance.
fn at(distance: f32, side: f32) -> Option<usize> {
    (distance >= 0.0 && side > 0.0).then(|| (distance / side) as usize)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn geometry(is_rtl: bool) -> Geometry {
        Geometry {
            bounds: Rectangle {
                x: 100.0,
                y: 50.0,
                width: 600.0,
                height: 350.0,
            },
            offset: Vector::ZERO,
            count: 40,
            names: 200.0,
            cell: Size::new(50.0, 32.0),
            is_rtl,
        }
    }

    #[test]
    fn what_is_drawn_at_a_place_is_what_a_press_there_finds() {
        for is_rtl in [false, true] {
            let mut geometry = geometry(is_rtl);
            geometry.offset = Vector::new(75.0, 100.0);

            for row in geometry.rows() {
                let name = geometry.name_at(row);

                if geometry.name_column().contains(name.center()) {
                    assert_eq!(geometry.under(name.center()), Some(MatrixPlace::Name(row)));
                }

                for column in geometry.columns(row).filter(|column| *column < row) {
                    let cell = geometry.cell_at(row, column);

                    if geometry.inside().contains(cell.center()) {
                        let found = Some(MatrixPlace::Cell(row, column));
                        assert_eq!(geometry.under(cell.center()), found);
                    }
                }
            }
        }
    }

    #[test]
    fn only_cells_that_are_seen_are_drawn() {
        let mut geometry = geometry(false);
        geometry.offset = geometry.farthest();
        let cells: usize = geometry.rows().map(|row| geometry.columns(row).len()).sum();

        assert!(geometry.rows().contains(&39));
        assert!(cells <= 12 * 10, "{cells}");
    }

    #[test]
    fn a_chosen_cell_is_scrolled_into_view_and_one_that_is_seen_moves_nothing() {
        for is_rtl in [false, true] {
            let mut geometry = geometry(is_rtl);
            assert_eq!(geometry.revealing((3, 1)), Vector::ZERO);

            for cell in [(39, 38), (20, 0), (1, 0), (30, 29)] {
                geometry.offset = geometry.revealing(cell);
                let place = geometry.cell_at(cell.0, cell.1);
                let inside = geometry.inside();

                assert_eq!(inside.intersection(&place), Some(place), "{cell:?}");
                assert_eq!(geometry.revealing(cell), geometry.offset);
            }
        }
    }

    #[test]
    fn a_bar_is_there_only_while_something_is_not_seen() {
        let mut geometry = geometry(false);
        assert!(geometry.bar(Axis::Across).is_some());
        let down = geometry.bar(Axis::Down).unwrap();
        assert_eq!(geometry.bar_under(down.center()), Some(Axis::Down));
        let lower = Point::new(down.center_x(), 300.0);
        assert!(geometry.dragged(Axis::Down, lower).y > 100.0);

        geometry.count = 5;
        assert_eq!(geometry.bar(Axis::Across), None);
        assert_eq!(geometry.bar(Axis::Down), None);
        assert_eq!(geometry.limited(Vector::new(90.0, 90.0)), Vector::ZERO);
    }
}
