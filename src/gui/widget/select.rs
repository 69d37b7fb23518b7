//! A selection from a list: closed it shows what is chosen, open it lists the choices over the page.
//!
//! With the keyboard's focus, Up, Down, Home and End change the value; Enter or Space opens the list, there the same keys move, Enter
//! chooses and Escape closes.

use crate::gui::Element;
use crate::gui::icon::Icon;
use crate::gui::layout::Ui;
use crate::gui::theme::{self, Theme, color, edge, radius, space};
use crate::gui::widget::press::{Kind, Press};

use iced::advanced::widget::{Id, Operation, Tree, Widget, tree};
use iced::advanced::{Clipboard, Layout, Renderer as _, Shell, layout, mouse, overlay, renderer};
use iced::keyboard::{self, key::Named};
use iced::widget::{Column, container};
use iced::{
    Background, Event, Fill, Length, Point, Rectangle, Renderer, Size, Vector, border, window,
};

use std::borrow::Cow;

const ROW: f32 = 36.0;
const EDGE: f32 = 4.0;

/// What the closed control asks of the widget around it.
#[derive(Debug, Clone, Copy)]
enum Inner {
    Toggle,
    Choose(usize),
}

/// A selection; see [`Ui::select`].
pub struct Select<'a, Message> {
    ui: Ui,
    closed: Element<'a, Inner>,
    list: Element<'a, Inner>,
    count: usize,
    chosen: Option<usize>,
    on_choose: Box<dyn Fn(usize) -> Message + 'a>,
}

/// A selection before it is put into a screen.
pub struct Builder<'a, Message> {
    ui: Ui,
    items: Vec<Cow<'a, str>>,
    chosen: Option<usize>,
    placeholder: Cow<'a, str>,
    width: Length,
    height: f32,
    id: Option<Id>,
    on_choose: Box<dyn Fn(usize) -> Message + 'a>,
}

impl Ui {
    /// A selection from some items; `on_choose` gets the index.
    pub fn select<'a, Message>(
        self,
        items: impl IntoIterator<Item = impl Into<Cow<'a, str>>>,
        chosen: Option<usize>,
        on_choose: impl Fn(usize) -> Message + 'a,
    ) -> Builder<'a, Message> {
        Builder {
            ui: self,
            items: items.into_iter().map(Into::into).collect(),
            chosen,
            placeholder: Cow::Borrowed(""),
            width: Fill,
            height: 40.0,
            id: None,
            on_choose: Box::new(on_choose),
        }
    }
}

impl<'a, Message> Builder<'a, Message> {
    /// What it shows while nothing is chosen.
    #[must_use]
    pub fn placeholder(mut self, words: impl Into<Cow<'a, str>>) -> Self {
        self.placeholder = words.into();
        self
    }

    /// Its width; all there is by default.
    #[must_use]
    pub fn width(mut self, width: impl Into<Length>) -> Self {
        self.width = width.into();
        self
    }

    /// 36 high instead of 40.
    #[must_use]
    pub fn dense(mut self) -> Self {
        self.height = 36.0;
        self
    }

    /// The name by which focus finds it.
    #[must_use]
    pub fn id(mut self, id: impl Into<Id>) -> Self {
        self.id = Some(id.into());
        self
    }
}

impl<'a, Message: 'a> From<Builder<'a, Message>> for Element<'a, Message> {
    fn from(builder: Builder<'a, Message>) -> Self {
        let ui = builder.ui;
        let count = builder.items.len();
        let chosen = builder.chosen.filter(|index| *index < count);
        let words = match chosen {
            Some(index) => ui.body(builder.items[index].clone()),
            None => ui.body(builder.placeholder).style(theme::ink3),
        };
        let content = ui
            .row([ui.start(words).into(), ui.icon(Icon::ChevDown, 16.0)])
            .spacing(space::XS);
        let mut closed = Press::new(content, Kind::Well, ui.direction)
            .on_press_maybe((count > 0).then_some(Inner::Toggle))
            .on_key(move |key| moved(key, chosen, count).map(Inner::Choose))
            .width(builder.width)
            .height(builder.height)
            .padding([0.0, space::S]);

        if let Some(id) = builder.id {
            closed = closed.id(id);
        }

        let rows = builder.items.into_iter().map(|item| {
            container(ui.body(item))
                .width(Fill)
                .align_x(ui.start_side())
                .center_y(ROW)
                .padding([0.0, space::S])
                .into()
        });

        Element::new(Select {
            ui,
            closed: closed.into(),
            list: Column::with_children(rows.collect::<Vec<_>>()).into(),
            count,
            chosen,
            on_choose: builder.on_choose,
        })
    }
}

/// Where a key leads from a place in a list.
fn moved(key: Named, from: Option<usize>, count: usize) -> Option<usize> {
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

/// The open list, if it is open.
#[derive(Debug, Default)]
struct State {
    open: Option<Open>,
}

#[derive(Debug, Clone, Copy)]
struct Open {
    lit: usize,
    scroll: f32,
}

impl<Message> Widget<Message, Theme, Renderer> for Select<'_, Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn children(&self) -> Vec<Tree> {
        vec![Tree::new(&self.closed), Tree::new(&self.list)]
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(&[&self.closed, &self.list]);
    }

    fn size(&self) -> Size<Length> {
        self.closed.as_widget().size()
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        let closed = self.closed.as_widget_mut();
        let node = closed.layout(&mut tree.children[0], renderer, limits);

        layout::Node::with_children(node.size(), vec![node])
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        if let Some(closed) = layout.children().next() {
            self.closed
                .as_widget_mut()
                .operate(&mut tree.children[0], closed, renderer, operation);
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
        let Some(closed) = layout.children().next() else {
            return;
        };
        let mut asked = Vec::new();
        let mut inner = Shell::new(&mut asked);

        if shell.is_event_captured() {
            inner.capture_event();
        }

        self.closed.as_widget_mut().update(
            &mut tree.children[0],
            event,
            closed,
            cursor,
            renderer,
            clipboard,
            &mut inner,
            viewport,
        );

        if inner.is_event_captured() {
            shell.capture_event();
        }

        shell.request_redraw_at(inner.redraw_request());

        let state = tree.state.downcast_mut::<State>();

        for asked in asked {
            match asked {
                Inner::Toggle if state.open.is_some() => state.open = None,
                Inner::Toggle => {
                    state.open = Some(Open {
                        lit: self.chosen.unwrap_or(0),
                        scroll: f32::MIN,
                    });
                }
                Inner::Choose(index) => shell.publish((self.on_choose)(index)),
            }

            shell.invalidate_layout();
            shell.request_redraw();
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
        if let Some(closed) = layout.children().next() {
            self.closed.as_widget().draw(
                &tree.children[0],
                renderer,
                theme,
                style,
                closed,
                cursor,
                viewport,
            );
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
        layout
            .children()
            .next()
            .map_or(mouse::Interaction::None, |closed| {
                self.closed.as_widget().mouse_interaction(
                    &tree.children[0],
                    closed,
                    cursor,
                    viewport,
                    renderer,
                )
            })
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        _renderer: &Renderer,
        _viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, Message, Theme, Renderer>> {
        let state = tree.state.downcast_mut::<State>();

        state.open.as_ref()?;

        let list = tree.children.get_mut(1)?;

        Some(overlay::Element::new(Box::new(List {
            ui: self.ui,
            content: &mut self.list,
            tree: list,
            state,
            count: self.count,
            chosen: self.chosen,
            on_choose: &self.on_choose,
            control: layout.bounds().shrink(EDGE) + translation,
        })))
    }
}

/// The open list over the page.
struct List<'a, 'b, Message> {
    ui: Ui,
    content: &'b mut Element<'a, Inner>,
    tree: &'b mut Tree,
    state: &'b mut State,
    count: usize,
    chosen: Option<usize>,
    on_choose: &'b dyn Fn(usize) -> Message,
    control: Rectangle,
}

impl<Message> List<'_, '_, Message> {
    fn row_at(&self, cursor: mouse::Cursor, bounds: Rectangle) -> Option<usize> {
        let position = cursor.position_in(bounds.shrink(EDGE))?;
        let row = ((position.y + self.state.open?.scroll) / ROW) as usize;

        (row < self.count).then_some(row)
    }

    fn choose(&mut self, index: usize, shell: &mut Shell<'_, Message>) {
        self.state.open = None;
        shell.publish((self.on_choose)(index));
        shell.request_redraw();
    }

    fn light(&mut self, lit: usize, height: f32, shell: &mut Shell<'_, Message>) {
        if let Some(open) = &mut self.state.open {
            let top = lit as f32 * ROW;

            open.lit = lit;
            open.scroll = open
                .scroll
                .clamp((top + ROW - height).max(0.0), top.max(0.0));
            shell.request_redraw();
        }
    }
}

impl<Message> overlay::Overlay<Message, Theme, Renderer> for List<'_, '_, Message> {
    fn layout(&mut self, renderer: &Renderer, window: Size) -> layout::Node {
        let below = window.height - self.control.y - self.control.height - 8.0;
        let above = self.control.y - 8.0;
        let wanted = self.count as f32 * ROW + 2.0 * EDGE;
        let is_below = wanted <= below || below >= above;
        let height = wanted
            .min(if is_below { below } else { above })
            .min(9.0 * ROW);
        let inside = height - 2.0 * EDGE;
        let limits = layout::Limits::new(
            Size::ZERO,
            Size::new(self.control.width - 2.0 * EDGE, f32::INFINITY),
        );
        let rows = self
            .content
            .as_widget_mut()
            .layout(self.tree, renderer, &limits);

        if let Some(open) = &mut self.state.open {
            let most = (self.count as f32 * ROW - inside).max(0.0);

            if open.scroll < 0.0 {
                open.scroll = open.lit as f32 * ROW - inside / 2.0;
            }

            open.scroll = open.scroll.clamp(0.0, most);
        }

        let y = if is_below {
            self.control.y + self.control.height + 4.0
        } else {
            self.control.y - 4.0 - height
        };

        layout::Node::with_children(
            Size::new(self.control.width, height),
            vec![rows.move_to((EDGE, EDGE))],
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
        let Some(open) = self.state.open else {
            return;
        };
        let bounds = layout.bounds();
        let height = bounds.height - 2.0 * EDGE;

        match event {
            Event::Mouse(mouse::Event::ButtonPressed(_)) => {
                if !cursor.is_over(bounds) {
                    self.state.open = None;
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
                    && row != open.lit
                    && let Some(open) = &mut self.state.open
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
                let most = (self.count as f32 * ROW - height).max(0.0);

                if let Some(open) = &mut self.state.open {
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
                        self.state.open = None;
                        shell.request_redraw();
                    }
                    Named::Enter | Named::Space => self.choose(open.lit, shell),
                    name => {
                        if let Some(lit) = moved(*name, Some(open.lit), self.count) {
                            self.light(lit, height, shell);
                        }
                    }
                }

                shell.capture_event();
            }
            Event::Keyboard(keyboard::Event::KeyPressed { .. }) => shell.capture_event(),
            Event::Window(window::Event::Unfocused) => self.state.open = None,
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
        let (Some(open), Some(rows)) = (self.state.open, layout.children().next()) else {
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

                if let Some(chosen) = self.chosen {
                    let row = row(chosen);
                    let x = if self.ui.is_rtl() {
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

                self.content.as_widget().draw(
                    self.tree,
                    renderer,
                    theme,
                    &renderer::Style {
                        text_color: color(palette.ink),
                    },
                    rows,
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
