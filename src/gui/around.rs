//! A thin shell around some content: it does all that its content does, but for what it does in a manner of its own.

use crate::gui::Element;
use crate::gui::theme::Theme;

use iced::advanced::widget::{Operation, Tree, Widget, tree};
use iced::advanced::{Clipboard, Layout, Shell, layout, mouse, overlay, renderer};
use iced::{Event, Length, Rectangle, Renderer, Size, Vector, window};

/// What a shell does in a manner of its own; the rest is as the content does it.
pub trait Manner<Message> {
    /// Whether the content can be reached: otherwise it gets no events and no pointer, and opens nothing above itself.
    fn is_reachable(&self) -> bool {
        true
    }

    /// Where the children of the content stand.
    fn place(&self, content: layout::Node) -> layout::Node {
        content
    }

    /// Takes an operation to the content.
    fn operate(&self, operation: &mut dyn Operation, content: &mut dyn FnMut(&mut dyn Operation)) {
        content(operation);
    }

    /// Hears of an event after the content.
    fn hear(&self, _event: &Event, _shell: &mut Shell<'_, Message>) {}

    /// Draws the content, in its colours or in others.
    fn draw(
        &self,
        theme: &Theme,
        style: &renderer::Style,
        content: &mut dyn FnMut(&Theme, &renderer::Style),
    ) {
        content(theme, style);
    }
}

/// Some content with a shell around it.
pub fn around<'a, Message: 'a>(
    content: impl Into<Element<'a, Message>>,
    manner: impl Manner<Message> + 'a,
) -> Element<'a, Message> {
    Element::new(Around {
        content: content.into(),
        manner,
    })
}

struct Around<'a, Message, Own> {
    content: Element<'a, Message>,
    manner: Own,
}

impl<Message, Own: Manner<Message>> Around<'_, Message, Own> {
    /// The pointer as the content sees it.
    fn pointer(&self, cursor: mouse::Cursor) -> mouse::Cursor {
        if self.manner.is_reachable() {
            cursor
        } else {
            mouse::Cursor::Unavailable
        }
    }
}

impl<Message, Own: Manner<Message>> Widget<Message, Theme, Renderer> for Around<'_, Message, Own> {
    fn tag(&self) -> tree::Tag {
        self.content.as_widget().tag()
    }

    fn state(&self) -> tree::State {
        self.content.as_widget().state()
    }

    fn children(&self) -> Vec<Tree> {
        self.content.as_widget().children()
    }

    fn diff(&self, tree: &mut Tree) {
        self.content.as_widget().diff(tree);
    }

    fn size(&self) -> Size<Length> {
        self.content.as_widget().size()
    }

    fn size_hint(&self) -> Size<Length> {
        self.content.as_widget().size_hint()
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        let content = self.content.as_widget_mut();

        self.manner.place(content.layout(tree, renderer, limits))
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        let content = self.content.as_widget_mut();

        self.manner.operate(operation, &mut |operation| {
            content.operate(tree, layout, renderer, operation);
        });
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
        let is_redraw = matches!(event, Event::Window(window::Event::RedrawRequested(_)));

        if !self.manner.is_reachable() && !is_redraw {
            return;
        }

        let cursor = self.pointer(cursor);

        self.content.as_widget_mut().update(
            tree, event, layout, cursor, renderer, clipboard, shell, viewport,
        );
        self.manner.hear(event, shell);
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
        let content = self.content.as_widget();
        let cursor = self.pointer(cursor);

        self.manner.draw(theme, style, &mut |theme, style| {
            content.draw(tree, renderer, theme, style, layout, cursor, viewport);
        });
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &Renderer,
    ) -> mouse::Interaction {
        if !self.manner.is_reachable() {
            return mouse::Interaction::None;
        }

        self.content
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
        if !self.manner.is_reachable() {
            return None;
        }

        self.content
            .as_widget_mut()
            .overlay(tree, layout, renderer, viewport, translation)
    }
}
