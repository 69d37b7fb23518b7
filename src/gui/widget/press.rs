//! Everything that a person can press: by mouse, by finger, and by Enter or Space with the keyboard's focus.
//!
//! iced's own button takes no keyboard focus (<https://github.com/iced-rs/iced/issues/489>); everything here that can be pressed is a [`Press`]. It draws its ring only when the focus
//! came by the keyboard; after a press with the mouse Tab goes on from there, but Enter and Space stay the application's.

use crate::gui::Element;
use crate::gui::decorate::{Delegate, DrawContent, Placement, Scene, Undecorated, decorate};
use crate::gui::layout::Ui;
use crate::gui::theme::{self, Theme, color};
use crate::gui::widget::focus::{ControlKeys, Focused};
use crate::gui::widget::menu::{Menu, OpenMenu};
use crate::gui::widget::style::{self, PressStyle};
use crate::locale::Direction;

use iced::advanced::widget::operation::Focusable;
use iced::advanced::widget::{Id, Operation};
use iced::advanced::{Clipboard, Layout, Renderer as _, Shell, layout, mouse, overlay, renderer};
use iced::keyboard::{self, key::Named};
use iced::{
    Background, Color, Event, Length, Padding, Rectangle, Renderer, Size, border, touch, window,
};

pub(crate) use crate::gui::widget::style::{PressKind, PressStatus};

/// Space around a control that its ring may need.
pub(crate) const RING: f32 = 4.0;

/// Where the focus ring is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FocusRing {
    /// Around the control, which always has 4 px for it on every side.
    Reserved,
    /// Around the control, over the gap that the layout has there anyway (at least 4 px).
    Over,
    /// As a frame inside the control.
    Inside,
}

/// Makes a content pressable.
pub struct Press<'a, Message, Content = Element<'a, Message>> {
    pub(super) content: Content,
    control: Control<'a, Message>,
}

impl<'a, Message, Content> Press<'a, Message, Content> {
    /// A disabled control; [`Press::on_press`] enables it.
    pub(super) fn with_content(content: Content, kind: PressKind, direction: Direction) -> Self {
        use PressKind::{Choice, Group, Level, Plain, Row, Segment, Tab};

        Self {
            content,
            control: Control {
                id: None,
                effect: Effect::None,
                on_key: None,
                kind,
                ring: match kind {
                    Row | Level | Tab | Plain | Segment => FocusRing::Inside,
                    _ => FocusRing::Reserved,
                },
                direction,
                is_selected: false,
                takes_focus: true,
                focused: Focused::Control(match kind {
                    Group => ControlKeys::Arrows,
                    Choice => ControlKeys::Tick,
                    _ => ControlKeys::Press,
                }),
                shown: None,
                width: Length::Shrink,
                height: Length::Shrink,
                min_height: 0.0,
                padding: Padding::ZERO,
                drawn: None,
            },
        }
    }

    /// The control without its content, and the content.
    pub(super) fn split(self) -> (Press<'a, Message, ()>, Content) {
        let control = Press {
            content: (),
            control: self.control,
        };

        (control, self.content)
    }

    /// The message of a press. A control without a message is disabled.
    #[must_use]
    pub fn on_press(mut self, message: Message) -> Self {
        self.control.effect = Effect::Send(message);
        self
    }

    /// The message of a press; `None` disables the control.
    #[must_use]
    pub fn on_press_maybe(mut self, message: Option<Message>) -> Self {
        self.control.effect = message.map_or(Effect::None, Effect::Send);
        self
    }

    /// Opens a menu at a press; `None` disables the control.
    #[must_use]
    pub(super) fn menu(mut self, menu: Option<Menu<'a, Message>>) -> Self {
        self.control.effect = menu.map_or(Effect::None, |menu| Effect::Open(Box::new(menu)));
        self
    }

    /// Further keys that the focused control takes beside Enter and Space, which press it unless `on_key` has a message for them: those
    /// for which it returns one.
    #[must_use]
    pub fn on_key(mut self, message: impl Fn(Named) -> Option<Message> + 'a) -> Self {
        self.control.on_key = Some(Box::new(message));
        self
    }

    /// What it is for the footer while it has the focus; by default a group to choose from, a box to tick, or a button.
    #[must_use]
    pub(crate) fn focused_as(mut self, focused: Focused) -> Self {
        self.control.focused = focused;
        self
    }

    /// The id by which [`crate::gui::widget::focus::on`] finds the control.
    #[must_use]
    pub fn id(mut self, id: impl Into<Id>) -> Self {
        self.control.id = Some(id.into());
        self
    }

    /// Draws it as chosen, or as switched on.
    #[must_use]
    pub fn selected(mut self, is_selected: bool) -> Self {
        self.control.is_selected = is_selected;
        self
    }

    /// Where its ring is drawn; by default inside rows, tabs and segments, around everything else.
    #[must_use]
    pub fn ring(mut self, ring: FocusRing) -> Self {
        self.control.ring = ring;
        self
    }

    /// Width without the space for the ring.
    #[must_use]
    pub fn width(mut self, width: impl Into<Length>) -> Self {
        self.control.width = width.into();
        self
    }

    /// Draws it as if it had this status, for a page that shows them all.
    #[must_use]
    pub fn shown_as(mut self, status: PressStatus) -> Self {
        self.control.shown = Some(status);
        self
    }
}

impl<'a, Message> Press<'a, Message, ()> {
    /// Puts content into the control.
    pub(super) fn with(self, content: impl Into<Element<'a, Message>>) -> Press<'a, Message> {
        Press {
            content: content.into(),
            control: self.control,
        }
    }

    /// The kind of the control, which decides its style.
    pub(super) fn kind(&self) -> PressKind {
        self.control.kind
    }
}

impl<'a, Message> Press<'a, Message> {
    /// A disabled control; [`Press::on_press`] enables it.
    pub fn new(
        content: impl Into<Element<'a, Message>>,
        kind: PressKind,
        direction: Direction,
    ) -> Self {
        Self::with_content(content.into(), kind, direction)
    }

    /// Height without the space for the ring.
    #[must_use]
    pub fn height(mut self, height: impl Into<Length>) -> Self {
        self.control.height = height.into();
        self
    }

    /// The least height, without the space for the ring.
    #[must_use]
    pub fn min_height(mut self, pixels: f32) -> Self {
        self.control.min_height = pixels;
        self
    }

    /// Space between its edge and its content.
    #[must_use]
    pub fn padding(mut self, padding: impl Into<Padding>) -> Self {
        self.control.padding = padding.into();
        self
    }

    /// Takes it out of the order of Tab: a widget around it has the keyboard's focus for it.
    #[must_use]
    pub(super) fn without_focus(mut self) -> Self {
        self.control.takes_focus = false;
        self
    }
}

impl<'a, Message: Clone + 'a> From<Press<'a, Message>> for Element<'a, Message> {
    fn from(press: Press<'a, Message>) -> Self {
        decorate(press.content, press.control)
    }
}

/// The effect of a press.
enum Effect<'a, Message> {
    None,
    Send(Message),
    Open(Box<Menu<'a, Message>>),
}

/// Everything of a [`Press`] but its content.
struct Control<'a, Message> {
    id: Option<Id>,
    effect: Effect<'a, Message>,
    on_key: Option<Box<dyn Fn(Named) -> Option<Message> + 'a>>,
    kind: PressKind,
    ring: FocusRing,
    direction: Direction,
    is_selected: bool,
    takes_focus: bool,
    /// What it is for the footer while it has the focus.
    focused: Focused,
    shown: Option<PressStatus>,
    width: Length,
    height: Length,
    min_height: f32,
    padding: Padding,
    /// The last drawn status, and whether it had a ring.
    drawn: Option<(PressStatus, bool)>,
}

/// How the control got the focus.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum FocusOrigin {
    #[default]
    None,
    Pointer,
    Keyboard,
}

/// The state of a [`Press`] between frames.
#[derive(Debug, Default)]
struct PressState {
    focus: FocusOrigin,
    is_pressed: bool,
    menu: Option<Box<OpenMenu>>,
}

impl Focusable for PressState {
    fn is_focused(&self) -> bool {
        self.focus != FocusOrigin::None
    }

    fn focus(&mut self) {
        self.focus = FocusOrigin::Keyboard;
    }

    fn unfocus(&mut self) {
        self.focus = FocusOrigin::None;
    }
}

impl<Message> Control<'_, Message> {
    fn is_enabled(&self) -> bool {
        !matches!(self.effect, Effect::None)
    }

    fn reserve(&self) -> f32 {
        match self.ring {
            FocusRing::Reserved => RING,
            FocusRing::Over | FocusRing::Inside => 0.0,
        }
    }

    fn with_reserve(&self, length: Length) -> Length {
        match length {
            Length::Fixed(pixels) => Length::Fixed(pixels + 2.0 * self.reserve()),
            other => other,
        }
    }
}

impl<Message: Clone> Control<'_, Message> {
    fn press(&self, state: &mut PressState, shell: &mut Shell<'_, Message>) {
        match &self.effect {
            Effect::None => {}
            Effect::Send(message) => shell.publish(message.clone()),
            Effect::Open(menu) => {
                state.menu = match state.menu.take() {
                    Some(_) => None,
                    None => Some(Box::new(menu.open())),
                };
                shell.invalidate_layout();
                shell.request_redraw();
            }
        }
    }

    /// Handles a key press while the control has the keyboard's focus.
    fn key(
        &self,
        state: &mut PressState,
        key: Named,
        is_repeated: bool,
        shell: &mut Shell<'_, Message>,
    ) {
        if !self.is_enabled() {
            return;
        }

        if let Some(message) = self.on_key.as_ref().and_then(|on_key| on_key(key)) {
            // Space held down turns something once.
            if !(is_repeated && key == Named::Space) {
                shell.publish(message);
            }

            shell.capture_event();
        } else if matches!(key, Named::Enter | Named::Space) {
            if !is_repeated {
                self.press(state, shell);
            }

            shell.capture_event();
        }
    }
}

/// The box of the control itself, without the space for its ring.
fn inner_bounds(layout: Layout<'_>) -> Rectangle {
    let inner = layout.children().next();

    inner.map_or(layout.bounds(), |inner| inner.bounds())
}

impl<Message: Clone> Delegate<Message> for Control<'_, Message> {
    type State = PressState;

    /// The space for the ring, and the control.
    const DEPTH: usize = 2;

    fn diff(&self, state: &mut PressState) {
        if !self.is_enabled() {
            *state = PressState::default();
        }
    }

    fn size(&self, hint: Size<Length>) -> Option<Size<Length>> {
        let length = |own: Length, content: Length| match own {
            Length::Shrink => content.fluid(),
            own => self.with_reserve(own),
        };

        Some(Size::new(
            length(self.width, hint.width),
            length(self.height, hint.height),
        ))
    }

    fn layout(
        &mut self,
        content: &mut Undecorated<'_, '_, Message>,
        limits: &layout::Limits,
    ) -> layout::Node {
        let reserve = self.reserve();
        let edge = Padding::new(reserve);
        let across = self.kind.across(self.direction);
        let inner = layout::positioned(
            &limits.shrink(edge).min_height(self.min_height),
            self.width,
            self.height,
            self.padding,
            |limits| content.layout(&limits.loose()),
            |content, size| content.align(across, iced::Alignment::Center, size),
        );
        let size = inner.size().expand(edge);

        layout::Node::with_children(size, vec![inner.move_to((reserve, reserve))])
    }

    fn operate(
        &mut self,
        state: &mut PressState,
        layout: Layout<'_>,
        operation: &mut dyn Operation,
        content: &mut dyn FnMut(&mut dyn Operation),
    ) {
        if self.is_enabled() && self.takes_focus {
            operation.focusable(self.id.as_ref(), layout.bounds(), state);

            if state.focus == FocusOrigin::Keyboard {
                let mut focused = if state.menu.is_some() {
                    Focused::Menu
                } else {
                    self.focused
                };
                operation.custom(self.id.as_ref(), layout.bounds(), &mut focused);
            }
        }

        operation.container(self.id.as_ref(), inner_bounds(layout));
        operation.traverse(content);
    }

    fn update(
        &mut self,
        state: &mut PressState,
        event: &Event,
        placement: Placement<'_>,
        _clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
    ) {
        let is_over = placement.cursor.is_over(inner_bounds(placement.layout));

        match event {
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left))
            | Event::Touch(touch::Event::FingerPressed { .. }) => {
                if self.is_enabled() && is_over && !shell.is_event_captured() {
                    state.is_pressed = true;
                    state.focus = if self.takes_focus {
                        FocusOrigin::Pointer
                    } else {
                        FocusOrigin::None
                    };
                    shell.capture_event();
                } else {
                    state.focus = FocusOrigin::None;
                }
            }
            Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left))
            | Event::Touch(touch::Event::FingerLifted { .. })
                if state.is_pressed =>
            {
                state.is_pressed = false;

                if is_over {
                    self.press(state, shell);
                }

                shell.capture_event();
            }
            Event::Touch(touch::Event::FingerLost { .. }) => state.is_pressed = false,
            Event::Keyboard(keyboard::Event::KeyPressed {
                key: keyboard::Key::Named(named),
                modifiers,
                repeat,
                ..
            }) if state.focus == FocusOrigin::Keyboard
                && !shell.is_event_captured()
                && !modifiers.command()
                && !modifiers.alt()
                // With Shift, Enter is the screen's.
                && (!modifiers.shift() || *named != Named::Enter) =>
            {
                self.key(state, *named, *repeat, shell);
            }
            _ => {}
        }

        let status = if !self.is_enabled() {
            PressStatus::Disabled
        } else if is_over && state.is_pressed {
            PressStatus::Pressed
        } else if is_over {
            PressStatus::Hover
        } else {
            PressStatus::Rest
        };
        let now = (status, state.focus == FocusOrigin::Keyboard);

        if let Event::Window(window::Event::RedrawRequested(_)) = event {
            self.drawn = Some(now);
        } else if self.drawn.is_some_and(|drawn| drawn != now) {
            shell.request_redraw();
        }
    }

    fn draw(&self, state: &PressState, scene: Scene<'_>, content: &mut DrawContent<'_>) {
        let status = match (self.shown, self.drawn) {
            (Some(shown), _) => shown,
            (None, Some((status, _))) => status,
            (None, None) if !self.is_enabled() => PressStatus::Disabled,
            (None, None) => PressStatus::Rest,
        };
        let palette = scene.theme.colors();
        let style = PressStyle::new(palette, self.kind, status, self.is_selected);
        let bounds = inner_bounds(scene.placement.layout);

        style::draw(scene.renderer, &style, bounds, self.direction);
        content(Scene {
            renderer: &mut *scene.renderer,
            style: &renderer::Style {
                text_color: color(style.ink),
            },
            ..scene
        });

        if state.focus == FocusOrigin::Keyboard || self.shown == Some(PressStatus::Focus) {
            draw_ring(
                scene.renderer,
                bounds,
                self.ring,
                style.radius,
                color(palette.focus),
            );
        }
    }

    fn mouse_interaction(&self, placement: Placement<'_>) -> Option<mouse::Interaction> {
        let is_over = placement.cursor.is_over(inner_bounds(placement.layout));

        Some(if is_over && self.is_enabled() {
            mouse::Interaction::Pointer
        } else {
            mouse::Interaction::default()
        })
    }

    fn overlay<'b>(
        &'b mut self,
        state: &'b mut PressState,
        bounds: Rectangle,
    ) -> Option<overlay::Element<'b, Message, Theme, Renderer>> {
        let control = bounds.shrink(self.reserve());

        match &mut self.effect {
            Effect::Open(menu) => menu.overlay(&mut state.menu, control),
            Effect::None | Effect::Send(_) => None,
        }
    }
}

/// Draws the focus ring of a control: 2 px, with a gap of 2 px when it runs around it.
fn draw_ring(renderer: &mut Renderer, bounds: Rectangle, ring: FocusRing, corner: f32, ink: Color) {
    let (bounds, corner) = match ring {
        FocusRing::Inside => (bounds, corner),
        FocusRing::Reserved | FocusRing::Over => (bounds.expand(RING), corner + RING),
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

impl Ui {
    /// A row of a list that can be pressed: at least 36 high, with a line under it.
    pub fn press_row<'a, Message: Clone + 'a>(
        self,
        content: impl Into<Element<'a, Message>>,
    ) -> Press<'a, Message> {
        let content = iced::widget::container(content)
            .width(Length::Fill)
            .align_x(self.start_side())
            .padding([theme::space::XS, theme::space::S]);

        Press::new(content, PressKind::Row, self.direction)
            .width(Length::Fill)
            .min_height(36.0)
    }

    /// A card that can be pressed; its content fills it.
    pub fn press_card<'a, Message: Clone + 'a>(
        self,
        content: impl Into<Element<'a, Message>>,
    ) -> Press<'a, Message> {
        Press::new(content, PressKind::Card, self.direction).padding(theme::space::M)
    }

    /// Anything that can be pressed, without a style of its own beside hover, selection and focus.
    pub fn press<'a, Message: Clone + 'a>(
        self,
        content: impl Into<Element<'a, Message>>,
    ) -> Press<'a, Message> {
        Press::new(content, PressKind::Plain, self.direction)
    }
}
