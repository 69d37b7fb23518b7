//! The one implementation of iced's `Widget`: it forwards everything to its content, but for what its [`Delegate`] overrides.
//!
//! No other file implements `Widget`, so an upgrade of iced changes this file alone.

use crate::gui::Element;
use crate::gui::theme::Theme;

use iced::advanced::widget::{Operation, Tree, Widget, tree};
use iced::advanced::{Clipboard, Layout, Shell, layout, mouse, overlay, renderer};
use iced::{Event, Length, Rectangle, Renderer, Size, Vector, window};

use std::any::TypeId;

/// Where a widget is in the window, and where the pointer is.
#[derive(Debug, Clone, Copy)]
pub(super) struct Placement<'a> {
    /// Its layout, with the nodes that the delegate laid around that of the content.
    pub layout: Layout<'a>,
    /// The pointer, as far as the widget may know of it.
    pub cursor: mouse::Cursor,
    /// The visible part of the window.
    pub viewport: &'a Rectangle,
}

/// The arguments of a drawing.
pub(super) struct Scene<'a> {
    /// The renderer.
    pub renderer: &'a mut Renderer,
    /// The theme of the window, or a dimmed one.
    pub theme: &'a Theme,
    /// The style of the content around.
    pub style: &'a renderer::Style,
    /// Where the widget is.
    pub placement: Placement<'a>,
}

/// Draws the content; it uses only the viewport of the placement.
pub(super) type DrawContent<'a> = dyn FnMut(Scene<'_>) + 'a;

/// What a widget does otherwise than its content. The default of each method forwards to the content.
pub(super) trait Delegate<Message> {
    /// What the delegate remembers between frames; `()` adds no node to the content's tree.
    type State: Default + 'static;

    /// How many nodes of layout the delegate puts around that of the content.
    const DEPTH: usize = 0;

    /// Whether the content can be reached: otherwise it gets no events and no pointer, and opens nothing above itself.
    fn is_reachable(&self) -> bool {
        true
    }

    /// Corrects the state after a change of the view.
    fn diff(&self, _state: &mut Self::State) {}

    /// The widget's size hint, from that of the content.
    fn size(&self, _hint: Size<Length>) -> Option<Size<Length>> {
        None
    }

    /// Lays the content out, inside [`Self::DEPTH`] nodes of the delegate.
    fn layout(
        &mut self,
        content: &mut Undecorated<'_, '_, Message>,
        limits: &layout::Limits,
    ) -> layout::Node {
        content.layout(limits)
    }

    /// Takes an operation to itself and to the content.
    fn operate(
        &mut self,
        _state: &mut Self::State,
        _layout: Layout<'_>,
        operation: &mut dyn Operation,
        content: &mut dyn FnMut(&mut dyn Operation),
    ) {
        content(operation);
    }

    /// Handles an event after the content has.
    fn update(
        &mut self,
        _state: &mut Self::State,
        _event: &Event,
        _placement: Placement<'_>,
        _clipboard: &mut dyn Clipboard,
        _shell: &mut Shell<'_, Message>,
    ) {
    }

    /// Looks at the content after an event, through operations.
    fn look(
        &mut self,
        _state: &mut Self::State,
        _event: &Event,
        _content: &mut dyn FnMut(&mut dyn Operation),
        _shell: &mut Shell<'_, Message>,
    ) {
    }

    /// Draws itself and the content.
    fn draw(&self, _state: &Self::State, scene: Scene<'_>, content: &mut DrawContent<'_>) {
        content(scene);
    }

    /// The pointer's shape over the widget; `None` leaves it to the content.
    fn mouse_interaction(&self, _placement: Placement<'_>) -> Option<mouse::Interaction> {
        None
    }

    /// The overlay of the widget, such as an open menu. Only a delegate with a state is asked.
    fn overlay<'b>(
        &'b mut self,
        _state: &'b mut Self::State,
        _bounds: Rectangle,
    ) -> Option<overlay::Element<'b, Message, Theme, Renderer>> {
        None
    }
}

/// The content of a widget during layout.
pub(super) struct Undecorated<'b, 'a, Message> {
    element: &'b mut Element<'a, Message>,
    tree: &'b mut Tree,
    renderer: &'b Renderer,
}

impl<Message> Undecorated<'_, '_, Message> {
    /// Lays the content out; the last layout counts.
    pub(super) fn layout(&mut self, limits: &layout::Limits) -> layout::Node {
        let content = self.element.as_widget_mut();

        content.layout(self.tree, self.renderer, limits)
    }

    /// What the content remembers.
    pub(super) fn state<State: 'static>(&self) -> &State {
        self.tree.state.downcast_ref()
    }
}

/// A widget of a delegate and its content.
pub(super) fn decorate<'a, Message: 'a>(
    content: impl Into<Element<'a, Message>>,
    delegate: impl Delegate<Message> + 'a,
) -> Element<'a, Message> {
    Element::new(Decorated {
        content: content.into(),
        delegate,
    })
}

struct Decorated<'a, Message, Own> {
    content: Element<'a, Message>,
    delegate: Own,
}

impl<Message, Own: Delegate<Message>> Decorated<'_, Message, Own> {
    fn remembers() -> bool {
        TypeId::of::<Own::State>() != TypeId::of::<()>()
    }

    /// The state of the delegate (`None` for `()`), and the tree of the content.
    fn parts(tree: &mut Tree) -> (Option<&mut Own::State>, &mut Tree) {
        if Self::remembers() {
            (Some(tree.state.downcast_mut()), &mut tree.children[0])
        } else {
            (None, tree)
        }
    }

    fn content_tree(tree: &Tree) -> &Tree {
        if Self::remembers() {
            &tree.children[0]
        } else {
            tree
        }
    }

    fn content_layout(mut layout: Layout<'_>) -> Option<Layout<'_>> {
        for _ in 0..Own::DEPTH {
            layout = layout.children().next()?;
        }

        Some(layout)
    }

    /// The pointer that the content gets: none while the delegate makes it unreachable.
    fn cursor(&self, cursor: mouse::Cursor) -> mouse::Cursor {
        if self.delegate.is_reachable() {
            cursor
        } else {
            mouse::Cursor::Unavailable
        }
    }
}

impl<Message, Own: Delegate<Message>> Widget<Message, Theme, Renderer>
    for Decorated<'_, Message, Own>
{
    fn tag(&self) -> tree::Tag {
        if Self::remembers() {
            tree::Tag::of::<Own::State>()
        } else {
            self.content.as_widget().tag()
        }
    }

    fn state(&self) -> tree::State {
        if Self::remembers() {
            tree::State::new(Own::State::default())
        } else {
            self.content.as_widget().state()
        }
    }

    fn children(&self) -> Vec<Tree> {
        if Self::remembers() {
            vec![Tree::new(&self.content)]
        } else {
            self.content.as_widget().children()
        }
    }

    fn diff(&self, tree: &mut Tree) {
        if Self::remembers() {
            self.delegate.diff(tree.state.downcast_mut());
            tree.diff_children(std::slice::from_ref(&self.content));
        } else {
            self.content.as_widget().diff(tree);
        }
    }

    fn size(&self) -> Size<Length> {
        let content = self.content.as_widget();

        self.delegate
            .size(content.size_hint())
            .unwrap_or_else(|| content.size())
    }

    fn size_hint(&self) -> Size<Length> {
        let hint = self.content.as_widget().size_hint();

        self.delegate.size(hint).unwrap_or(hint)
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        let (_, tree) = Self::parts(tree);
        let mut content = Undecorated {
            element: &mut self.content,
            tree,
            renderer,
        };

        self.delegate.layout(&mut content, limits)
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        let (state, tree) = Self::parts(tree);
        let mut nothing = None;
        let state = state.unwrap_or_else(|| nothing.insert(Own::State::default()));
        let content = self.content.as_widget_mut();

        self.delegate
            .operate(state, layout, operation, &mut |operation| {
                if let Some(layout) = Self::content_layout(layout) {
                    content.operate(tree, layout, renderer, operation);
                }
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

        if !self.delegate.is_reachable() && !is_redraw {
            return;
        }

        let cursor = self.cursor(cursor);
        let (state, tree) = Self::parts(tree);
        let mut nothing = None;
        let state = state.unwrap_or_else(|| nothing.insert(Own::State::default()));

        if let Some(layout) = Self::content_layout(layout) {
            self.content.as_widget_mut().update(
                tree, event, layout, cursor, renderer, clipboard, shell, viewport,
            );
        }

        let placement = Placement {
            layout,
            cursor,
            viewport,
        };

        self.delegate
            .update(state, event, placement, clipboard, shell);

        let content = self.content.as_widget_mut();

        if let Some(layout) = Self::content_layout(layout) {
            let mut operate = |operation: &mut dyn Operation| {
                content.operate(tree, layout, renderer, operation);
            };

            self.delegate.look(state, event, &mut operate, shell);
        }
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
        let cursor = self.cursor(cursor);
        let mut nothing = None;
        let state = if Self::remembers() {
            tree.state.downcast_ref()
        } else {
            nothing.insert(Own::State::default())
        };
        let placement = Placement {
            layout,
            cursor,
            viewport,
        };
        let tree = Self::content_tree(tree);
        let content = self.content.as_widget();

        self.delegate.draw(
            state,
            Scene {
                renderer,
                theme,
                style,
                placement,
            },
            &mut |scene| {
                if let Some(layout) = Self::content_layout(layout) {
                    content.draw(
                        tree,
                        scene.renderer,
                        scene.theme,
                        scene.style,
                        layout,
                        cursor,
                        scene.placement.viewport,
                    );
                }
            },
        );
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &Renderer,
    ) -> mouse::Interaction {
        if !self.delegate.is_reachable() {
            return mouse::Interaction::None;
        }

        let placement = Placement {
            layout,
            cursor,
            viewport,
        };

        if let Some(own) = self.delegate.mouse_interaction(placement) {
            return own;
        }

        let tree = Self::content_tree(tree);
        let content = self.content.as_widget();

        Self::content_layout(layout).map_or(mouse::Interaction::None, |layout| {
            content.mouse_interaction(tree, layout, cursor, viewport, renderer)
        })
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, Message, Theme, Renderer>> {
        if !self.delegate.is_reachable() {
            return None;
        }

        let (state, tree) = Self::parts(tree);
        let own = state.and_then(|state| {
            let bounds = layout.bounds() + translation;

            self.delegate.overlay(state, bounds)
        });

        own.or_else(|| {
            let layout = Self::content_layout(layout)?;
            let content = self.content.as_widget_mut();

            content.overlay(tree, layout, renderer, viewport, translation)
        })
    }
}
