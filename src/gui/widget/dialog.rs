//! The one dialog that may be open: the page behind stays to be seen, dimmed, and nothing in it can be reached.

use crate::gui::Element;
use crate::gui::layout::Ui;
use crate::gui::row::Wrapped;
use crate::gui::theme::{Theme, color, edge, filled, radius, space};
use crate::gui::widget::focus;

use iced::advanced::widget::{Id, Operation, Tree, Widget, operation, tree};
use iced::advanced::{Clipboard, Layout, Shell, layout, mouse, renderer};
use iced::widget::{Container, column, container, stack};
use iced::{Event, Fill, Length, Padding, Rectangle, Renderer, Size, window};

use std::borrow::Cow;

/// Name for the primary button of a dialog: return `focus::on(dialog::PRIMARY)` from the update that opens it, so that Enter presses it.
pub const PRIMARY: Id = Id::new("dialog-primary");

impl Ui {
    /// Lays a dialog over a page: a title, some content, and its buttons with the primary one last.
    pub fn dialog<'a, Message: 'a>(
        self,
        page: impl Into<Element<'a, Message>>,
        title: impl Into<Cow<'a, str>>,
        content: impl Into<Element<'a, Message>>,
        buttons: impl IntoIterator<Item = Element<'a, Message>>,
    ) -> Element<'a, Message> {
        let sheet = self.sheet(title, content, buttons);

        self.over(page, sheet)
    }

    /// Lays anything over a page that stays to be seen behind it, as a dialog does; see [`surface`].
    pub fn over<'a, Message: 'a>(
        self,
        page: impl Into<Element<'a, Message>>,
        sheet: impl Into<Element<'a, Message>>,
    ) -> Element<'a, Message> {
        stack![
            behind(page.into(), true),
            container(sheet)
                .id(focus::OVER)
                .center(Fill)
                .padding(space::L)
        ]
        .into()
    }

    /// A page without a dialog. Wrap the page in this when none is open, so that what it remembers (scrolls, focus) outlives a dialog.
    pub fn without_dialog<'a, Message: 'a>(
        self,
        page: impl Into<Element<'a, Message>>,
    ) -> Element<'a, Message> {
        stack![behind(page.into(), false)].into()
    }

    /// The sheet of a dialog by itself.
    pub fn sheet<'a, Message: 'a>(
        self,
        title: impl Into<Cow<'a, str>>,
        content: impl Into<Element<'a, Message>>,
        buttons: impl IntoIterator<Item = Element<'a, Message>>,
    ) -> Element<'a, Message> {
        // Long words take the buttons to a second line.
        let buttons = Wrapped::at_end(self.direction, buttons.into_iter().collect(), 0.0);
        let content = column![
            self.start(self.panel(title.into())),
            self.start(content),
            container(self.end(buttons)).padding(Padding::ZERO.top(4)),
        ]
        .spacing(6);

        surface(content).max_width(560).into()
    }
}

/// The surface of a dialog around some content; give it a width.
pub fn surface<'a, Message: 'a>(
    content: impl Into<Element<'a, Message>>,
) -> Container<'a, Message, Theme> {
    container(content).padding([16, 20]).style(|theme: &Theme| {
        let palette = theme.colors();

        container::Style {
            text_color: Some(color(palette.ink)),
            border: edge(palette.line_strong, palette.edge, radius::CARD),
            ..filled(palette.surface)
        }
    })
}

fn behind<'a, Message: 'a>(content: Element<'a, Message>, is_inert: bool) -> Element<'a, Message> {
    Element::new(Behind { content, is_inert })
}

/// A page that, while a dialog is open, is drawn in the quiet ink, gets no events and no focus.
struct Behind<'a, Message> {
    content: Element<'a, Message>,
    is_inert: bool,
}

impl<Message> Widget<Message, Theme, Renderer> for Behind<'_, Message> {
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
        self.content.as_widget_mut().layout(tree, renderer, limits)
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        let page = self.content.as_widget_mut();

        if self.is_inert {
            let mut unfocus = operation::focusable::unfocus();

            page.operate(tree, layout, renderer, &mut unfocus);
        } else {
            page.operate(tree, layout, renderer, operation);
        }
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

        if self.is_inert && !is_redraw {
            return;
        }

        let cursor = if self.is_inert {
            mouse::Cursor::Unavailable
        } else {
            cursor
        };

        self.content.as_widget_mut().update(
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
        let page = self.content.as_widget();

        if self.is_inert {
            let theme = theme.dimmed();
            let style = renderer::Style {
                text_color: color(theme.colors().ink),
            };

            page.draw(
                tree,
                renderer,
                &theme,
                &style,
                layout,
                mouse::Cursor::Unavailable,
                viewport,
            );
        } else {
            page.draw(tree, renderer, theme, style, layout, cursor, viewport);
        }
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &Renderer,
    ) -> mouse::Interaction {
        if self.is_inert {
            mouse::Interaction::None
        } else {
            self.content
                .as_widget()
                .mouse_interaction(tree, layout, cursor, viewport, renderer)
        }
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &Renderer,
        viewport: &Rectangle,
        translation: iced::Vector,
    ) -> Option<iced::advanced::overlay::Element<'b, Message, Theme, Renderer>> {
        if self.is_inert {
            return None;
        }

        self.content
            .as_widget_mut()
            .overlay(tree, layout, renderer, viewport, translation)
    }
}
