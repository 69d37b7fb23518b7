//! A list of suggestions under a text field, over the page: it shows while the field has the focus, and what is typed goes on into the
//! field.
//!
//! Up and Down light a suggestion, Enter takes the lit one and without one does what it does in the field, Escape closes the list. A
//! press with the mouse takes the pressed one.

use crate::gui::Element;
use crate::gui::decorate::{Delegate, decorate};
use crate::gui::layout::Ui;
use crate::gui::theme::{Theme, color, edge, radius};
use crate::gui::widget::focus::Focused;
use crate::gui::widget::menu::{ROW, moved};

use iced::advanced::widget::operation::{Focusable, Operation};
use iced::advanced::widget::{Id, Tree};
use iced::advanced::{Clipboard, Layout, Renderer as _, Shell, layout, mouse, overlay, renderer};
use iced::keyboard::{self, key::Named};
use iced::widget::Column;
use iced::{Background, Event, Point, Rectangle, Renderer, Size, border};

use std::any::Any;
use std::rc::Rc;

/// Space between the edge of the list and its rows.
const EDGE: f32 = 4.0;

/// What somebody does with the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Choice {
    /// Lights the suggestion at this position.
    Light(usize),
    /// Takes the one at this position.
    Take(usize),
    /// Closes the list.
    Close,
}

impl Ui {
    /// A field with a list under it: a row for each suggestion, of which one may be lit. Without rows it is the field alone.
    pub fn suggesting<'a, Message: Clone + 'a>(
        self,
        field: impl Into<Element<'a, Message>>,
        rows: Vec<Element<'a, Message>>,
        lit: Option<usize>,
        on_choice: impl Fn(Choice) -> Message + 'a,
    ) -> Element<'a, Message> {
        let count = rows.len();
        let rows = rows
            .into_iter()
            .map(|row| self.start(row).center_y(ROW).padding([0.0, 8.0]).into());

        decorate(
            field,
            Suggestions {
                rows: Column::with_children(rows).into(),
                count,
                lit: lit.filter(|lit| *lit < count),
                on_choice: Rc::new(on_choice),
            },
        )
    }
}

struct Suggestions<'a, Message> {
    rows: Element<'a, Message>,
    count: usize,
    lit: Option<usize>,
    on_choice: Rc<dyn Fn(Choice) -> Message + 'a>,
}

/// What the list remembers between frames.
#[derive(Default)]
struct ListState {
    /// What has the focus inside the field, if anything has.
    focused: Option<Focused>,
    rows: Option<Tree>,
}

/// Finds out whether a control of the content has the focus, and what that is.
#[derive(Default)]
struct FocusInside {
    is_focused: bool,
    focused: Option<Focused>,
}

impl Operation for FocusInside {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn focusable(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Focusable) {
        self.is_focused |= state.is_focused();
    }

    fn custom(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Any) {
        if let Some(focused) = state.downcast_ref::<Focused>() {
            self.focused = Some(*focused);
        }
    }
}

impl<Message: Clone> Delegate<Message> for Suggestions<'_, Message> {
    type State = ListState;

    fn operate(
        &mut self,
        state: &mut ListState,
        layout: Layout<'_>,
        operation: &mut dyn Operation,
        content: &mut dyn FnMut(&mut dyn Operation),
    ) {
        content(operation);

        if let Some(Focused::Field(enter)) = state.focused
            && self.count > 0
        {
            let mut focused = Focused::Suggestions {
                is_lit: self.lit.is_some(),
                enter,
            };
            operation.custom(None, layout.bounds(), &mut focused);
        }
    }

    fn look(
        &mut self,
        state: &mut ListState,
        _event: &Event,
        content: &mut dyn FnMut(&mut dyn Operation),
        shell: &mut Shell<'_, Message>,
    ) {
        let mut inside = FocusInside::default();
        content(&mut inside);
        let was_shown = state.focused.is_some();
        state.focused = inside.focused.filter(|_| inside.is_focused);

        if was_shown != state.focused.is_some() && self.count > 0 {
            shell.request_redraw();
        }
    }

    fn overlay<'b>(
        &'b mut self,
        state: &'b mut ListState,
        bounds: Rectangle,
    ) -> Option<overlay::Element<'b, Message, Theme, Renderer>> {
        if self.count == 0 || state.focused.is_none() {
            state.rows = None;

            return None;
        }

        let tree = state.rows.get_or_insert_with(|| Tree::new(&self.rows));
        tree.diff(&self.rows);

        Some(overlay::Element::new(Box::new(ListOverlay {
            rows: &mut self.rows,
            tree,
            count: self.count,
            lit: self.lit,
            on_choice: Rc::clone(&self.on_choice),
            field: bounds,
        })))
    }
}

struct ListOverlay<'a, 'b, Message> {
    rows: &'b mut Element<'a, Message>,
    tree: &'b mut Tree,
    count: usize,
    lit: Option<usize>,
    on_choice: Rc<dyn Fn(Choice) -> Message + 'a>,
    field: Rectangle,
}

impl<Message> ListOverlay<'_, '_, Message> {
    fn row_at(&self, cursor: mouse::Cursor, bounds: Rectangle) -> Option<usize> {
        let position = cursor.position_in(bounds.shrink(EDGE))?;
        let row = (position.y / ROW) as usize;

        (row < self.count).then_some(row)
    }

    fn choose(&self, choice: Choice, shell: &mut Shell<'_, Message>) {
        shell.publish((self.on_choice)(choice));
        shell.capture_event();
    }
}

impl<Message: Clone> overlay::Overlay<Message, Theme, Renderer> for ListOverlay<'_, '_, Message> {
    fn layout(&mut self, renderer: &Renderer, window: Size) -> layout::Node {
        let height = self.count as f32 * ROW + 2.0 * EDGE;
        let below = self.field.y + self.field.height + EDGE;
        let above = self.field.y - EDGE - height;
        let y = if below + height <= window.height || above < 0.0 {
            below
        } else {
            above
        };
        let limits = layout::Limits::new(
            Size::ZERO,
            Size::new(self.field.width - 2.0 * EDGE, f32::INFINITY),
        );
        let rows = self
            .rows
            .as_widget_mut()
            .layout(self.tree, renderer, &limits);

        layout::Node::with_children(
            Size::new(self.field.width, height),
            vec![rows.move_to((EDGE, EDGE))],
        )
        .move_to(Point::new(self.field.x, y))
    }

    fn operate(&mut self, layout: Layout<'_>, renderer: &Renderer, operation: &mut dyn Operation) {
        if let Some(rows) = layout.children().next() {
            self.rows
                .as_widget_mut()
                .operate(self.tree, rows, renderer, operation);
        }
    }

    fn update(
        &mut self,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _renderer: &Renderer,
        _clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
    ) {
        let bounds = layout.bounds();

        match event {
            Event::Mouse(mouse::Event::ButtonPressed(_)) if cursor.is_over(bounds) => {
                shell.capture_event();
            }
            Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left)) => {
                if let Some(row) = self.row_at(cursor, bounds) {
                    self.choose(Choice::Take(row), shell);
                }
            }
            Event::Mouse(mouse::Event::CursorMoved { .. }) => {
                if let Some(row) = self.row_at(cursor, bounds)
                    && self.lit != Some(row)
                {
                    shell.publish((self.on_choice)(Choice::Light(row)));
                }
            }
            Event::Keyboard(keyboard::Event::KeyPressed {
                key: keyboard::Key::Named(name),
                modifiers,
                ..
            }) if modifiers.is_empty() => match (name, self.lit) {
                (Named::ArrowUp | Named::ArrowDown, lit) => {
                    if let Some(lit) = moved(*name, lit, self.count) {
                        self.choose(Choice::Light(lit), shell);
                    }
                }
                (Named::Enter, Some(lit)) => self.choose(Choice::Take(lit), shell),
                (Named::Escape, _) => self.choose(Choice::Close, shell),
                _ => {}
            },
            _ => {}
        }
    }

    fn draw(
        &self,
        renderer: &mut Renderer,
        theme: &Theme,
        _style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
    ) {
        let Some(rows) = layout.children().next() else {
            return;
        };
        let palette = theme.colors();
        let bounds = layout.bounds();
        let inside = bounds.shrink(EDGE);

        renderer.fill_quad(
            renderer::Quad {
                bounds,
                border: edge(palette.line_strong, palette.edge, radius::CONTROL),
                ..renderer::Quad::default()
            },
            Background::Color(color(palette.surface)),
        );

        renderer.with_layer(inside, |renderer| {
            if let Some(lit) = self.lit {
                renderer.fill_quad(
                    renderer::Quad {
                        bounds: Rectangle {
                            y: inside.y + lit as f32 * ROW,
                            height: ROW,
                            ..inside
                        },
                        border: border::rounded(radius::TOKEN),
                        ..renderer::Quad::default()
                    },
                    Background::Color(color(palette.accent_tint)),
                );
            }

            self.rows.as_widget().draw(
                self.tree,
                renderer,
                theme,
                &renderer::Style {
                    text_color: color(palette.ink),
                },
                rows,
                cursor,
                &inside,
            );
        });
    }

    fn mouse_interaction(
        &self,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _renderer: &Renderer,
    ) -> mouse::Interaction {
        if cursor.is_over(layout.bounds()) {
            mouse::Interaction::Pointer
        } else {
            mouse::Interaction::None
        }
    }
}
