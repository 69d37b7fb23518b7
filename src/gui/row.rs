//! Rows that follow the direction of reading.
//!
//! The children stay in reading order, so that Tab goes through them as people read; only their places are mirrored.

use crate::gui::Element;
use crate::gui::decorate::{Delegate, Undecorated, decorate};
use crate::gui::theme::Theme;
use crate::locale::Direction;

use iced::advanced::layout;
use iced::alignment::{Horizontal, Vertical};
use iced::{Length, Padding, Pixels, Point, Renderer};

type PhysicalRow<'a, Message> = iced::widget::Row<'a, Message, Theme, Renderer>;

/// A row in reading order; see [`crate::gui::layout::Ui::row`].
pub struct ReadingRow<'a, Message> {
    inner: PhysicalRow<'a, Message>,
    direction: Direction,
}

impl<'a, Message> ReadingRow<'a, Message> {
    /// A row whose items are centred vertically.
    pub fn new(direction: Direction, items: Vec<Element<'a, Message>>) -> Self {
        Self {
            inner: PhysicalRow::with_children(items).align_y(Vertical::Center),
            direction,
        }
    }

    /// Adds an item after the others.
    #[must_use]
    pub fn push(mut self, item: impl Into<Element<'a, Message>>) -> Self {
        self.inner = self.inner.push(item);
        self
    }

    /// Space between the items.
    #[must_use]
    pub fn spacing(mut self, amount: impl Into<Pixels>) -> Self {
        self.inner = self.inner.spacing(amount);
        self
    }

    /// Space around the items; left and right are not mirrored.
    #[must_use]
    pub fn padding(mut self, padding: impl Into<Padding>) -> Self {
        let padding = padding.into();

        self.inner = self.inner.padding(match self.direction {
            Direction::LeftToRight => padding,
            Direction::RightToLeft => Padding {
                left: padding.right,
                right: padding.left,
                ..padding
            },
        });
        self
    }

    /// The vertical place of items that are lower than the row.
    #[must_use]
    pub fn align_y(mut self, align: impl Into<iced::alignment::Vertical>) -> Self {
        self.inner = self.inner.align_y(align.into());
        self
    }

    /// Width of the row.
    #[must_use]
    pub fn width(mut self, width: impl Into<Length>) -> Self {
        self.inner = self.inner.width(width);
        self
    }

    /// Height of the row.
    #[must_use]
    pub fn height(mut self, height: impl Into<Length>) -> Self {
        self.inner = self.inner.height(height);
        self
    }

    /// Cuts off what does not fit.
    #[must_use]
    pub fn clip(mut self, clip: bool) -> Self {
        self.inner = self.inner.clip(clip);
        self
    }
}

impl<'a, Message: 'a> From<ReadingRow<'a, Message>> for Element<'a, Message> {
    fn from(row: ReadingRow<'a, Message>) -> Self {
        decorate(row.inner, ReadingOrder(row.direction))
    }
}

/// Items in reading order that wrap into further lines; see [`crate::gui::layout::Ui::wrapped`].
pub struct Wrapped<'a, Message> {
    inner: Element<'a, Message>,
    direction: Direction,
}

impl<'a, Message: 'a> Wrapped<'a, Message> {
    /// Space between items, and between lines.
    pub fn new(direction: Direction, items: Vec<Element<'a, Message>>, spacing: f32) -> Self {
        Self::with_lines_at(Horizontal::Left, direction, items, spacing)
    }

    /// Puts every line at the end side.
    pub fn at_end(direction: Direction, items: Vec<Element<'a, Message>>, spacing: f32) -> Self {
        Self::with_lines_at(Horizontal::Right, direction, items, spacing)
    }

    /// The side of the lines before mirroring.
    fn with_lines_at(
        side: Horizontal,
        direction: Direction,
        items: Vec<Element<'a, Message>>,
        spacing: f32,
    ) -> Self {
        let inner = PhysicalRow::with_children(items)
            .spacing(spacing)
            .wrap()
            .vertical_spacing(spacing)
            .align_x(side);

        Self {
            inner: inner.into(),
            direction,
        }
    }
}

impl<'a, Message: 'a> From<Wrapped<'a, Message>> for Element<'a, Message> {
    fn from(wrapped: Wrapped<'a, Message>) -> Self {
        decorate(wrapped.inner, ReadingOrder(wrapped.direction))
    }
}

/// Mirrors the places of the items if the language runs from right to left.
struct ReadingOrder(Direction);

impl<Message> Delegate<Message> for ReadingOrder {
    type State = ();

    fn layout(
        &mut self,
        content: &mut Undecorated<'_, '_, Message>,
        limits: &layout::Limits,
    ) -> layout::Node {
        let row = content.layout(limits);

        match self.0 {
            Direction::LeftToRight => row,
            Direction::RightToLeft => {
                let size = row.size();
                let mirrored = row.children().iter().map(|child| {
                    let bounds = child.bounds();
                    let x = size.width - bounds.x - bounds.width;

                    child.clone().move_to(Point::new(x, bounds.y))
                });

                layout::Node::with_children(size, mirrored.collect())
            }
        }
    }
}
