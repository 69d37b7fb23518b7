//! A row that runs with the direction of reading.
//!
//! Its children stay in reading order, so that Tab goes through them as they are read; only their places are mirrored.

use crate::gui::Element;
use crate::gui::theme::Theme;
use crate::locale::Direction;

use iced::advanced::widget::{Operation, Tree, Widget, tree};
use iced::advanced::{Clipboard, Layout, Shell, layout, mouse, overlay, renderer};
use iced::alignment::{Horizontal, Vertical};
use iced::{Event, Length, Padding, Pixels, Point, Rectangle, Renderer, Size, Vector};

type Inner<'a, Message> = iced::widget::Row<'a, Message, Theme, Renderer>;

/// A row in reading order; see [`crate::gui::layout::Ui::row`].
pub struct Row<'a, Message> {
    inner: Inner<'a, Message>,
    direction: Direction,
}

impl<'a, Message> Row<'a, Message> {
    /// A row whose items are centred upright.
    pub fn new(direction: Direction, items: Vec<Element<'a, Message>>) -> Self {
        Self {
            inner: Inner::with_children(items).align_y(Vertical::Center),
            direction,
        }
    }

    /// Adds an item after the others.
    #[must_use]
    pub fn push(mut self, item: impl Into<Element<'a, Message>>) -> Self {
        self.inner = self.inner.push(item);
        self
    }

    /// Room between the items.
    #[must_use]
    pub fn spacing(mut self, amount: impl Into<Pixels>) -> Self {
        self.inner = self.inner.spacing(amount);
        self
    }

    /// Room around the items; left is left and right is right in either direction.
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

    /// Where items stand that are less high than the row.
    #[must_use]
    pub fn align_y(mut self, align: impl Into<iced::alignment::Vertical>) -> Self {
        self.inner = self.inner.align_y(align.into());
        self
    }

    /// Its width.
    #[must_use]
    pub fn width(mut self, width: impl Into<Length>) -> Self {
        self.inner = self.inner.width(width);
        self
    }

    /// Its height.
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

impl<Message> Widget<Message, Theme, Renderer> for Row<'_, Message> {
    fn tag(&self) -> tree::Tag {
        self.inner.tag()
    }

    fn state(&self) -> tree::State {
        self.inner.state()
    }

    fn children(&self) -> Vec<Tree> {
        self.inner.children()
    }

    fn diff(&self, tree: &mut Tree) {
        self.inner.diff(tree);
    }

    fn size(&self) -> Size<Length> {
        self.inner.size()
    }

    fn size_hint(&self) -> Size<Length> {
        self.inner.size_hint()
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        let node = self.inner.layout(tree, renderer, limits);

        in_direction(node, self.direction)
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        self.inner.operate(tree, layout, renderer, operation);
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        renderer: &Renderer,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
        viewport: &Rectangle,
    ) {
        self.inner.update(
            tree, event, layout, cursor, renderer, clipboard, shell, viewport,
        );
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        self.inner
            .draw(tree, renderer, theme, style, layout, cursor, viewport);
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &Renderer,
    ) -> mouse::Interaction {
        self.inner
            .mouse_interaction(tree, layout, cursor, viewport, renderer)
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, Message, Theme, Renderer>> {
        self.inner
            .overlay(tree, layout, renderer, viewport, translation)
    }
}

impl<'a, Message: 'a> From<Row<'a, Message>> for Element<'a, Message> {
    fn from(row: Row<'a, Message>) -> Self {
        Self::new(row)
    }
}

/// Things in reading order that go on in the next line where one is full; see [`crate::gui::layout::Ui::wrapped`].
pub struct Wrapped<'a, Message> {
    inner: Element<'a, Message>,
    direction: Direction,
}

impl<'a, Message: 'a> Wrapped<'a, Message> {
    /// Items this far apart, both ways.
    pub fn new(direction: Direction, items: Vec<Element<'a, Message>>, spacing: f32) -> Self {
        Self::with_lines_at(Horizontal::Left, direction, items, spacing)
    }

    /// The same with every line at the end side.
    pub fn at_end(direction: Direction, items: Vec<Element<'a, Message>>, spacing: f32) -> Self {
        Self::with_lines_at(Horizontal::Right, direction, items, spacing)
    }

    /// Lines at a side of a row that runs from left to right; it is mirrored afterwards.
    fn with_lines_at(
        side: Horizontal,
        direction: Direction,
        items: Vec<Element<'a, Message>>,
        spacing: f32,
    ) -> Self {
        let inner = Inner::with_children(items)
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

impl<Message> Widget<Message, Theme, Renderer> for Wrapped<'_, Message> {
    fn tag(&self) -> tree::Tag {
        self.inner.as_widget().tag()
    }

    fn state(&self) -> tree::State {
        self.inner.as_widget().state()
    }

    fn children(&self) -> Vec<Tree> {
        self.inner.as_widget().children()
    }

    fn diff(&self, tree: &mut Tree) {
        self.inner.as_widget().diff(tree);
    }

    fn size(&self) -> Size<Length> {
        self.inner.as_widget().size()
    }

    fn size_hint(&self) -> Size<Length> {
        self.inner.as_widget().size_hint()
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        let node = self.inner.as_widget_mut().layout(tree, renderer, limits);

        in_direction(node, self.direction)
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        self.inner
            .as_widget_mut()
            .operate(tree, layout, renderer, operation);
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        renderer: &Renderer,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
        viewport: &Rectangle,
    ) {
        self.inner.as_widget_mut().update(
            tree, event, layout, cursor, renderer, clipboard, shell, viewport,
        );
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        self.inner
            .as_widget()
            .draw(tree, renderer, theme, style, layout, cursor, viewport);
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &Renderer,
    ) -> mouse::Interaction {
        self.inner
            .as_widget()
            .mouse_interaction(tree, layout, cursor, viewport, renderer)
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, Message, Theme, Renderer>> {
        self.inner
            .as_widget_mut()
            .overlay(tree, layout, renderer, viewport, translation)
    }
}

impl<'a, Message: 'a> From<Wrapped<'a, Message>> for Element<'a, Message> {
    fn from(wrapped: Wrapped<'a, Message>) -> Self {
        Self::new(wrapped)
    }
}

/// The same layout, its first level mirrored where reading runs from right to left.
fn in_direction(node: layout::Node, direction: Direction) -> layout::Node {
    match direction {
        Direction::LeftToRight => node,
        Direction::RightToLeft => {
            let size = node.size();
            let mirrored = node.children().iter().map(|child| {
                let bounds = child.bounds();
                let x = size.width - bounds.x - bounds.width;

                child.clone().move_to(Point::new(x, bounds.y))
            });

            layout::Node::with_children(size, mirrored.collect())
        }
    }
}
