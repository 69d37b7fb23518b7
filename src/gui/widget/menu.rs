//! The open menu of a selection, over the page.

use crate::gui::Element;
use crate::gui::layout::Ui;
use crate::gui::theme::{Theme, color, edge, radius};

use iced::advanced::widget::Tree;
use iced::advanced::{Clipboard, Layout, Renderer as _, Shell, layout, mouse, overlay, renderer};
use iced::keyboard::{self, key::Named};
use iced::{Background, Event, Point, Rectangle, Renderer, Size, Vector, border, window};

use std::rc::Rc;

/// Height of an item.
pub(super) const ROW: f32 = 36.0;

/// Space between the edge of the menu and its items.
const EDGE: f32 = 4.0;

/// The item that a key leads to, from the current one.
pub(super) fn moved(key: Named, from: Option<usize>, count: usize) -> Option<usize> {
    let last = count.checked_sub(1)?;
    let index = match (key, from) {
        (Named::ArrowDown, None) | (Named::Home, _) => 0,
        (Named::ArrowUp, None) | (Named::End, _) => last,
        (Named::ArrowDown, Some(index)) => index + 1,
        (Named::ArrowUp, Some(index)) => index.saturating_sub(1),
        _ => return None,
    };

    Some(index.min(last))
}

/// The items of a closed menu.
pub(super) struct Menu<'a, Message> {
    pub ui: Ui,
    pub items: Element<'a, Message>,
    pub count: usize,
    pub chosen: Option<usize>,
    pub on_choose: Rc<dyn Fn(usize) -> Message + 'a>,
}

/// What an open menu remembers between frames.
#[derive(Debug)]
pub(super) struct OpenMenu {
    lit: usize,
    scroll: f32,
    items: Tree,
}

impl<Message> Menu<'_, Message> {
    /// A menu that opens with the chosen item highlighted.
    pub(super) fn open(&self) -> OpenMenu {
        OpenMenu {
            lit: self.chosen.unwrap_or(0),
            scroll: f32::MIN,
            items: Tree::new(&self.items),
        }
    }

    /// The overlay of an open menu; `control` is the box of the control that opened it.
    pub(super) fn overlay<'b>(
        &'b mut self,
        open: &'b mut Option<Box<OpenMenu>>,
        control: Rectangle,
    ) -> Option<overlay::Element<'b, Message, Theme, Renderer>> {
        open.as_mut()?.items.diff(&self.items);

        Some(overlay::Element::new(Box::new(MenuOverlay {
            menu: self,
            open,
            control,
        })))
    }
}

struct MenuOverlay<'a, 'b, Message> {
    menu: &'b mut Menu<'a, Message>,
    open: &'b mut Option<Box<OpenMenu>>,
    control: Rectangle,
}

impl<Message> MenuOverlay<'_, '_, Message> {
    fn row_at(&self, cursor: mouse::Cursor, bounds: Rectangle) -> Option<usize> {
        let position = cursor.position_in(bounds.shrink(EDGE))?;
        let row = ((position.y + self.open.as_ref()?.scroll) / ROW) as usize;

        (row < self.menu.count).then_some(row)
    }

    fn choose(&mut self, index: usize, shell: &mut Shell<'_, Message>) {
        *self.open = None;
        shell.publish((self.menu.on_choose)(index));
        shell.request_redraw();
    }

    fn light(&mut self, lit: usize, height: f32, shell: &mut Shell<'_, Message>) {
        if let Some(open) = self.open.as_deref_mut() {
            let top = lit as f32 * ROW;

            open.lit = lit;
            open.scroll = open
                .scroll
                .clamp((top + ROW - height).max(0.0), top.max(0.0));
            shell.request_redraw();
        }
    }
}

impl<Message> overlay::Overlay<Message, Theme, Renderer> for MenuOverlay<'_, '_, Message> {
    fn layout(&mut self, renderer: &Renderer, window: Size) -> layout::Node {
        let below = window.height - self.control.y - self.control.height - 8.0;
        let above = self.control.y - 8.0;
        let wanted = self.menu.count as f32 * ROW + 2.0 * EDGE;
        let is_below = wanted <= below || below >= above;
        let height = wanted
            .min(if is_below { below } else { above })
            .min(9.0 * ROW);
        let inside = height - 2.0 * EDGE;
        let limits = layout::Limits::new(
            Size::ZERO,
            Size::new(self.control.width - 2.0 * EDGE, f32::INFINITY),
        );
        let Some(open) = self.open.as_deref_mut() else {
            return layout::Node::default();
        };
        let items = self.menu.items.as_widget_mut();
        let items = items.layout(&mut open.items, renderer, &limits);
        let most = (self.menu.count as f32 * ROW - inside).max(0.0);

        if open.scroll < 0.0 {
            open.scroll = open.lit as f32 * ROW - inside / 2.0;
        }

        open.scroll = open.scroll.clamp(0.0, most);

        let y = if is_below {
            self.control.y + self.control.height + 4.0
        } else {
            self.control.y - 4.0 - height
        };

        layout::Node::with_children(
            Size::new(self.control.width, height),
            vec![items.move_to((EDGE, EDGE))],
        )
        .move_to(Point::new(self.control.x, y))
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
        let Some(lit) = self.open.as_ref().map(|open| open.lit) else {
            return;
        };
        let bounds = layout.bounds();
        let height = bounds.height - 2.0 * EDGE;

        match event {
            Event::Mouse(mouse::Event::ButtonPressed(_)) => {
                if !cursor.is_over(bounds) {
                    *self.open = None;
                    shell.request_redraw();
                }

                shell.capture_event();
            }
            Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left)) => {
                if let Some(row) = self.row_at(cursor, bounds) {
                    self.choose(row, shell);
                    shell.capture_event();
                }
            }
            Event::Mouse(mouse::Event::CursorMoved { .. }) => {
                if let Some(row) = self.row_at(cursor, bounds)
                    && row != lit
                    && let Some(open) = self.open.as_deref_mut()
                {
                    open.lit = row;
                    shell.request_redraw();
                }
            }
            Event::Mouse(mouse::Event::WheelScrolled { delta }) => {
                let by = match delta {
                    mouse::ScrollDelta::Lines { y, .. } => -y * ROW,
                    mouse::ScrollDelta::Pixels { y, .. } => -y,
                };
                let most = (self.menu.count as f32 * ROW - height).max(0.0);

                if let Some(open) = self.open.as_deref_mut() {
                    open.scroll = (open.scroll + by).clamp(0.0, most);
                    shell.request_redraw();
                }

                shell.capture_event();
            }
            Event::Keyboard(keyboard::Event::KeyPressed {
                key: keyboard::Key::Named(name),
                ..
            }) => {
                match name {
                    Named::Escape | Named::Tab => {
                        *self.open = None;
                        shell.request_redraw();
                    }
                    Named::Enter | Named::Space => self.choose(lit, shell),
                    name => {
                        if let Some(lit) = moved(*name, Some(lit), self.menu.count) {
                            self.light(lit, height, shell);
                        }
                    }
                }

                shell.capture_event();
            }
            Event::Keyboard(keyboard::Event::KeyPressed { .. }) => shell.capture_event(),
            Event::Window(window::Event::Unfocused) => *self.open = None,
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
        let (Some(open), Some(items)) = (self.open.as_deref(), layout.children().next()) else {
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
            renderer.with_translation(Vector::new(0.0, -open.scroll), |renderer| {
                let row = |index: usize| Rectangle {
                    y: inside.y + index as f32 * ROW,
                    height: ROW,
                    ..inside
                };
                let mut fill = |bounds, ink, corner: f32| {
                    renderer.fill_quad(
                        renderer::Quad {
                            bounds,
                            border: border::rounded(corner),
                            ..renderer::Quad::default()
                        },
                        Background::Color(color(ink)),
                    );
                };

                fill(row(open.lit), palette.accent_tint, radius::TOKEN);

                if let Some(chosen) = self.menu.chosen {
                    let row = row(chosen);
                    let x = if self.menu.ui.is_rtl() {
                        row.x + row.width - 4.0
                    } else {
                        row.x
                    };

                    fill(
                        Rectangle {
                            x,
                            width: 4.0,
                            ..row
                        },
                        palette.accent,
                        0.0,
                    );
                }

                self.menu.items.as_widget().draw(
                    &open.items,
                    renderer,
                    theme,
                    &renderer::Style {
                        text_color: color(palette.ink),
                    },
                    items,
                    cursor,
                    &Rectangle {
                        y: inside.y + open.scroll,
                        ..inside
                    },
                );
            });
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
