//! What can be pressed: by mouse, by finger, and by Enter or Space when the keyboard's focus is on it.
//!
//! iced's own button takes no keyboard focus; everything of the house that can be pressed is made of this. The ring is drawn only when
//! the focus came by the keyboard; after a press with the mouse Tab goes on from there, but Enter and Space stay the application's.

use crate::gui::Element;
use crate::gui::theme::{self, Theme, color};
use crate::gui::widget::look::{self, Look};
use crate::locale::Direction;

use iced::advanced::widget::operation::Focusable;
use iced::advanced::widget::{self, Operation, Tree, Widget, tree};
use iced::advanced::{Clipboard, Layout, Renderer as _, Shell, layout, mouse, overlay, renderer};
use iced::keyboard::{self, key::Named};
use iced::{
    Background, Color, Event, Length, Padding, Rectangle, Renderer, Size, Vector, border, touch,
    window,
};

pub use crate::gui::widget::look::{Kind, Status};

/// Room around a control that its ring may need.
pub const RING: f32 = 4.0;

/// Where the focus ring is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ring {
    /// Around the control; 4 px on every side are always kept for it.
    Reserved,
    /// Around the control, over the gap that the layout has there anyway (at least 4 px).
    Over,
    /// As a frame inside the control.
    Inside,
}

/// Wraps any content into something that can be pressed.
pub struct Press<'a, Message> {
    content: Element<'a, Message>,
    id: Option<widget::Id>,
    message: Option<Message>,
    on_key: Option<Box<dyn Fn(Named) -> Option<Message> + 'a>>,
    kind: Kind,
    ring: Ring,
    direction: Direction,
    is_selected: bool,
    takes_focus: bool,
    shown: Option<Status>,
    width: Length,
    height: Length,
    min_height: f32,
    padding: Padding,
    status: Option<(Status, bool)>,
}

impl<'a, Message> Press<'a, Message> {
    /// Something that cannot be pressed until [`Press::on_press`] gives it a message.
    pub fn new(content: impl Into<Element<'a, Message>>, kind: Kind, direction: Direction) -> Self {
        Self {
            content: content.into(),
            id: None,
            message: None,
            on_key: None,
            kind,
            ring: match kind {
                Kind::Row | Kind::Tab | Kind::Plain | Kind::Segment | Kind::Item => Ring::Inside,
                _ => Ring::Reserved,
            },
            direction,
            is_selected: false,
            takes_focus: true,
            shown: None,
            width: Length::Shrink,
            height: Length::Shrink,
            min_height: 0.0,
            padding: Padding::ZERO,
            status: None,
        }
    }

    /// What is sent when it is pressed.
    #[must_use]
    pub fn on_press(mut self, message: Message) -> Self {
        self.message = Some(message);
        self
    }

    /// What is sent when it is pressed; `None` disables it.
    #[must_use]
    pub fn on_press_maybe(mut self, message: Option<Message>) -> Self {
        self.message = message;
        self
    }

    /// Keys it takes beside Enter and Space while it has the keyboard's focus: those that give a message are used up.
    #[must_use]
    pub fn on_key(mut self, message: impl Fn(Named) -> Option<Message> + 'a) -> Self {
        self.on_key = Some(Box::new(message));
        self
    }

    /// The name by which [`crate::gui::widget::focus::on`] finds it.
    #[must_use]
    pub fn id(mut self, id: impl Into<widget::Id>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Marks it as the chosen one of its kind.
    #[must_use]
    pub fn selected(mut self, is_selected: bool) -> Self {
        self.is_selected = is_selected;
        self
    }

    /// Where its ring is drawn; by default inside rows, tabs and segments, around everything else.
    #[must_use]
    pub fn ring(mut self, ring: Ring) -> Self {
        self.ring = ring;
        self
    }

    /// Its width without the room for the ring.
    #[must_use]
    pub fn width(mut self, width: impl Into<Length>) -> Self {
        self.width = width.into();
        self
    }

    /// Its height without the room for the ring.
    #[must_use]
    pub fn height(mut self, height: impl Into<Length>) -> Self {
        self.height = height.into();
        self
    }

    /// The least height, without the room for the ring.
    #[must_use]
    pub fn min_height(mut self, pixels: f32) -> Self {
        self.min_height = pixels;
        self
    }

    /// Room between its edge and its content.
    #[must_use]
    pub fn padding(mut self, padding: impl Into<Padding>) -> Self {
        self.padding = padding.into();
        self
    }

    /// Leaves it to the mouse: something around it takes the keyboard's focus for it.
    #[must_use]
    pub(super) fn without_focus(mut self) -> Self {
        self.takes_focus = false;
        self
    }

    /// Draws it as if it had this status, for a page that shows them all.
    #[must_use]
    pub fn shown_as(mut self, status: Status) -> Self {
        self.shown = Some(status);
        self
    }

    fn reserve(&self) -> f32 {
        match self.ring {
            Ring::Reserved => RING,
            Ring::Over | Ring::Inside => 0.0,
        }
    }

    fn with_room(&self, length: Length) -> Length {
        match length {
            Length::Fixed(pixels) => Length::Fixed(pixels + 2.0 * self.reserve()),
            other => other,
        }
    }
}

/// How the focus came.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Focus {
    #[default]
    No,
    Pointer,
    Keyboard,
}

/// What a [`Press`] remembers between frames.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct State {
    focus: Focus,
    is_pressed: bool,
}

impl Focusable for State {
    fn is_focused(&self) -> bool {
        self.focus != Focus::No
    }

    fn focus(&mut self) {
        self.focus = Focus::Keyboard;
    }

    fn unfocus(&mut self) {
        self.focus = Focus::No;
    }
}

impl<Message: Clone> Widget<Message, Theme, Renderer> for Press<'_, Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn children(&self) -> Vec<Tree> {
        vec![Tree::new(&self.content)]
    }

    fn diff(&self, tree: &mut Tree) {
        if self.message.is_none() {
            *tree.state.downcast_mut::<State>() = State::default();
        }

        tree.diff_children(std::slice::from_ref(&self.content));
    }

    fn size(&self) -> Size<Length> {
        let content = self.content.as_widget().size_hint();
        let length = |own: Length, content: Length| match own {
            Length::Shrink => content.fluid(),
            own => self.with_room(own),
        };

        Size::new(
            length(self.width, content.width),
            length(self.height, content.height),
        )
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        let reserve = self.reserve();
        let edge = Padding::new(reserve);
        let inner = layout::positioned(
            &limits.shrink(edge).min_height(self.min_height),
            self.width,
            self.height,
            self.padding,
            |limits| {
                self.content.as_widget_mut().layout(
                    &mut tree.children[0],
                    renderer,
                    &limits.loose(),
                )
            },
            |content, size| {
                content.align(
                    self.kind.across(self.direction),
                    iced::Alignment::Center,
                    size,
                )
            },
        );
        let size = inner.size().expand(edge);

        layout::Node::with_children(size, vec![inner.move_to((reserve, reserve))])
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        let Some(inner) = layout.children().next() else {
            return;
        };

        if self.message.is_some() && self.takes_focus {
            let state = tree.state.downcast_mut::<State>();

            operation.focusable(self.id.as_ref(), layout.bounds(), state);
        }

        operation.container(self.id.as_ref(), inner.bounds());
        operation.traverse(&mut |operation| {
            if let Some(content) = inner.children().next() {
                self.content.as_widget_mut().operate(
                    &mut tree.children[0],
                    content,
                    renderer,
                    operation,
                );
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
        let Some(inner) = layout.children().next() else {
            return;
        };

        if let Some(content) = inner.children().next() {
            self.content.as_widget_mut().update(
                &mut tree.children[0],
                event,
                content,
                cursor,
                renderer,
                clipboard,
                shell,
                viewport,
            );
        }

        let state = tree.state.downcast_mut::<State>();
        let is_over = cursor.is_over(inner.bounds());

        match event {
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left))
            | Event::Touch(touch::Event::FingerPressed { .. }) => {
                if self.message.is_some() && is_over && !shell.is_event_captured() {
                    state.is_pressed = true;
                    state.focus = if self.takes_focus {
                        Focus::Pointer
                    } else {
                        Focus::No
                    };
                    shell.capture_event();
                } else {
                    state.focus = Focus::No;
                }
            }
            Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left))
            | Event::Touch(touch::Event::FingerLifted { .. })
                if state.is_pressed =>
            {
                state.is_pressed = false;

                if let Some(message) = self.message.as_ref().filter(|_| is_over) {
                    shell.publish(message.clone());
                }

                shell.capture_event();
            }
            Event::Touch(touch::Event::FingerLost { .. }) => state.is_pressed = false,
            Event::Keyboard(keyboard::Event::KeyPressed {
                key: keyboard::Key::Named(named),
                modifiers,
                repeat,
                ..
            }) if state.focus == Focus::Keyboard
                && !shell.is_event_captured()
                && !modifiers.command()
                && !modifiers.alt() =>
            {
                match (named, &self.message) {
                    (Named::Enter | Named::Space, Some(message)) => {
                        if !repeat {
                            shell.publish(message.clone());
                        }

                        shell.capture_event();
                    }
                    (named, Some(_)) => {
                        if let Some(message) = self.on_key.as_ref().and_then(|on| on(*named)) {
                            shell.publish(message);
                            shell.capture_event();
                        }
                    }
                    _ => {}
                }
            }
            _ => {}
        }

        let status = if self.message.is_none() {
            Status::Disabled
        } else if is_over && state.is_pressed {
            Status::Pressed
        } else if is_over {
            Status::Hover
        } else {
            Status::Rest
        };
        let now = (status, state.focus == Focus::Keyboard);

        if let Event::Window(window::Event::RedrawRequested(_)) = event {
            self.status = Some(now);
        } else if self.status.is_some_and(|shown| shown != now) {
            shell.request_redraw();
        }
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        _style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let Some(inner) = layout.children().next() else {
            return;
        };
        let state = tree.state.downcast_ref::<State>();
        let status = match (self.shown, self.status) {
            (Some(shown), _) => shown,
            (None, Some((status, _))) => status,
            (None, None) if self.message.is_none() => Status::Disabled,
            (None, None) => Status::Rest,
        };
        let palette = theme.colors();
        let look = Look::new(palette, self.kind, status, self.is_selected);
        let bounds = inner.bounds();

        look::draw(renderer, &look, bounds, self.direction);

        if let Some(content) = inner.children().next() {
            self.content.as_widget().draw(
                &tree.children[0],
                renderer,
                theme,
                &renderer::Style {
                    text_color: color(look.ink),
                },
                content,
                cursor,
                viewport,
            );
        }

        if state.focus == Focus::Keyboard || self.shown == Some(Status::Focus) {
            draw_ring(
                renderer,
                bounds,
                self.ring,
                look.radius,
                color(palette.focus),
            );
        }
    }

    fn mouse_interaction(
        &self,
        _tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _viewport: &Rectangle,
        _renderer: &Renderer,
    ) -> mouse::Interaction {
        let is_over = layout
            .children()
            .next()
            .is_some_and(|inner| cursor.is_over(inner.bounds()));

        if is_over && self.message.is_some() {
            mouse::Interaction::Pointer
        } else {
            mouse::Interaction::default()
        }
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, Message, Theme, Renderer>> {
        self.content.as_widget_mut().overlay(
            &mut tree.children[0],
            layout.children().next()?.children().next()?,
            renderer,
            viewport,
            translation,
        )
    }
}

/// Draws the focus ring of a control: 2 px, with a gap of 2 px when it runs around it.
pub(super) fn draw_ring(
    renderer: &mut Renderer,
    bounds: Rectangle,
    ring: Ring,
    corner: f32,
    ink: Color,
) {
    let (bounds, corner) = match ring {
        Ring::Inside => (bounds, corner),
        Ring::Reserved | Ring::Over => (bounds.expand(RING), corner + RING),
    };

    renderer.fill_quad(
        renderer::Quad {
            bounds,
            border: border::rounded(corner).width(2.0).color(ink),
            ..renderer::Quad::default()
        },
        Background::Color(Color::TRANSPARENT),
    );
}

impl<'a, Message: Clone + 'a> From<Press<'a, Message>> for Element<'a, Message> {
    fn from(press: Press<'a, Message>) -> Self {
        Self::new(press)
    }
}

impl crate::gui::layout::Ui {
    /// A row of a list that can be pressed: at least 36 high, with a line under it.
    pub fn press_row<'a, Message: Clone + 'a>(
        self,
        content: impl Into<Element<'a, Message>>,
    ) -> Press<'a, Message> {
        let content = iced::widget::container(content)
            .width(Length::Fill)
            .align_x(self.start_side())
            .padding([theme::space::XS, theme::space::S]);

        Press::new(content, Kind::Row, self.direction)
            .width(Length::Fill)
            .min_height(36.0)
    }

    /// A card that can be pressed; its content fills it.
    pub fn press_card<'a, Message: Clone + 'a>(
        self,
        content: impl Into<Element<'a, Message>>,
    ) -> Press<'a, Message> {
        Press::new(content, Kind::Card, self.direction).padding(theme::space::M)
    }

    /// Anything that can be pressed, without a look of its own beside hover, selection and focus.
    pub fn press<'a, Message: Clone + 'a>(
        self,
        content: impl Into<Element<'a, Message>>,
    ) -> Press<'a, Message> {
        Press::new(content, Kind::Plain, self.direction)
    }
}
