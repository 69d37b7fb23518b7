//! The box of a text field: draws the text, and handles mouse, keyboard and input method.
//!
//! It stands in for iced's `text_input` and `text_editor` until they write right-to-left text; see [`super::field`].

use crate::gui::decorate::{Delegate, DrawContent, Placement, Scene, Undecorated};
use crate::gui::layout::Ui;
use crate::gui::text_block;
use crate::gui::theme::{REGULAR, TextRole, color, radius, space};
use crate::gui::widget::caret;
use crate::gui::widget::field::{Action, Field, Lines};
use crate::gui::widget::focus::{EnterInField, Focused};
use crate::gui::widget::keys;
use crate::palette::Palette;

use iced::advanced::graphics::text::Editor;
use iced::advanced::input_method::{self, InputMethod, Preedit, Purpose};
use iced::advanced::mouse::{self, click};
use iced::advanced::text::editor::{Action as EditorAction, Edit, Editor as _};
use iced::advanced::text::{Renderer as _, Wrapping, highlighter};
use iced::advanced::widget::operation::Focusable;
use iced::advanced::widget::{self, Operation};
use iced::advanced::{Clipboard, Layout, Renderer as _, Shell, layout, renderer};
use iced::time::{Duration, Instant};
use iced::{
    Background, Event, Fill, Length, Padding, Pixels, Point, Rectangle, Renderer, Size, Vector,
    border, keyboard, touch, window,
};

use std::sync::Arc;

const BLINK: u128 = 500;

/// The box of a text field; the label and the error around it belong to the field's view.
pub(super) struct FieldBox<'a, Message> {
    pub ui: Ui,
    pub field: &'a Field,
    pub on_action: Box<dyn Fn(Action) -> Message + 'a>,
    pub on_submit: Option<Message>,
    pub submits_alone: bool,
    pub id: Option<widget::Id>,
    pub is_wrong: bool,
    pub is_dense: bool,
    /// Whether the last drawing showed it focused, and hovered.
    pub drawn: Option<(bool, bool)>,
}

#[derive(Debug, Default)]
pub(super) struct EditorState {
    focus: Option<CaretFocus>,
    preedit: Option<Preedit>,
    last_click: Option<mouse::Click>,
    is_dragging: bool,
    scrolled: f32,
}

#[derive(Debug, Clone, Copy)]
struct CaretFocus {
    since: Instant,
    now: Instant,
    is_window_focused: bool,
}

impl CaretFocus {
    fn new() -> Self {
        let now = Instant::now();

        Self {
            since: now,
            now,
            is_window_focused: true,
        }
    }

    fn shows_caret(self) -> bool {
        let passed = self.now.saturating_duration_since(self.since).as_millis();

        self.is_window_focused && (passed / BLINK).is_multiple_of(2)
    }
}

impl Focusable for EditorState {
    fn is_focused(&self) -> bool {
        self.focus.is_some()
    }

    fn focus(&mut self) {
        self.focus = Some(CaretFocus::new());
    }

    fn unfocus(&mut self) {
        self.focus = None;
        self.preedit = None;
        self.is_dragging = false;
    }
}

impl<Message> FieldBox<'_, Message> {
    fn metrics(&self) -> (f32, f32) {
        TextRole::Body.metrics(self.ui.direction)
    }

    /// Least and greatest number of lines shown.
    fn lines(&self) -> (f32, f32) {
        match self.field.lines() {
            Lines::Single => (1.0, 3.0),
            Lines::Growing => (2.0, 6.0),
        }
    }

    fn padding(&self) -> Padding {
        let (_, line) = self.metrics();

        match self.field.lines() {
            Lines::Single => {
                let height: f32 = if self.is_dense { 36.0 } else { 40.0 };

                Padding::from([((height - line) / 2.0).max(4.0), space::S])
            }
            Lines::Growing => Padding::from([space::XS, space::S]),
        }
    }

    /// How far the text is moved so that a single line begins at the start side, whatever its own direction.
    fn shift(&self, editor: &Editor, width: f32) -> f32 {
        if self.field.lines() == Lines::Growing {
            return 0.0;
        }

        let mut runs = editor.buffer().layout_runs();

        match (runs.next(), runs.next()) {
            (Some(run), None) if run.rtl != self.ui.is_rtl() => {
                let left = run
                    .glyphs
                    .iter()
                    .map(|glyph| glyph.x)
                    .fold(f32::MAX, f32::min);
                let right = run
                    .glyphs
                    .iter()
                    .map(|glyph| glyph.x + glyph.w)
                    .fold(0.0, f32::max);

                if run.glyphs.is_empty() {
                    0.0
                } else if self.ui.is_rtl() {
                    width - right
                } else {
                    -left
                }
            }
            _ => 0.0,
        }
    }

    /// The box of the text inside the field, and the origin of its buffer.
    fn text_box(&self, bounds: Rectangle) -> (Rectangle, Vector) {
        let inside = bounds.shrink(self.padding());
        let shift = self.shift(&self.field.editor.borrow(), inside.width);

        (inside, Vector::new(inside.x + shift, inside.y))
    }

    fn caret(&self, inside: Rectangle, origin: Vector) -> Rectangle {
        let editor = self.field.editor.borrow();
        let (_, line) = self.metrics();
        let empty = if self.ui.is_rtl() {
            inside.width - 1.0
        } else {
            0.0
        };
        let point = caret::caret(editor.buffer(), &editor.cursor().position, empty)
            .unwrap_or(Point::new(empty, 0.0));
        let x = (point.x + origin.x).clamp(inside.x, inside.x + inside.width - 1.0);

        Rectangle {
            x: x.round(),
            y: point.y + origin.y,
            width: 1.0,
            height: line,
        }
    }

    fn step(&self, step: EditorAction, shell: &mut Shell<'_, Message>) {
        shell.publish((self.on_action)(Action::Step(step)));
    }
}

impl<Message: Clone> Delegate<Message> for FieldBox<'_, Message> {
    type State = EditorState;

    /// A box whose content is the placeholder.
    const DEPTH: usize = 1;

    fn size(&self, _hint: Size<Length>) -> Option<Size<Length>> {
        Some(Size::new(Fill, Length::Shrink))
    }

    fn layout(
        &mut self,
        content: &mut Undecorated<'_, '_, Message>,
        limits: &layout::Limits,
    ) -> layout::Node {
        let (size, line) = self.metrics();
        let (least, most) = self.lines();
        let padding = self.padding();
        let width = (limits.max().width - padding.x()).max(1.0);
        let mut editor = self.field.editor.borrow_mut();

        text_block::fit(width, |width| {
            editor.update(
                Size::new(width, most * line),
                REGULAR,
                Pixels(size),
                Pixels(line).into(),
                Wrapping::WordOrGlyph,
                &mut highlighter::PlainText,
            );

            editor.min_bounds().width
        });

        let height = editor.min_bounds().height.clamp(least * line, most * line);
        let inside = Size::new(width, height);
        let placeholder = content
            .layout(&layout::Limits::new(Size::ZERO, inside))
            .move_to((padding.left, padding.top));

        layout::Node::with_children(inside.expand(padding), vec![placeholder])
    }

    fn operate(
        &mut self,
        state: &mut EditorState,
        layout: Layout<'_>,
        operation: &mut dyn Operation,
        _content: &mut dyn FnMut(&mut dyn Operation),
    ) {
        operation.focusable(self.id.as_ref(), layout.bounds(), state);
        operation.text(self.id.as_ref(), layout.bounds(), &self.field.text());

        if state.is_focused() {
            let enter = match (self.field.lines(), &self.on_submit) {
                (Lines::Growing, _) => EnterInField::BreaksLine,
                (Lines::Single, Some(_)) if !self.submits_alone => EnterInField::Submits,
                (Lines::Single, _) => EnterInField::Other,
            };
            let mut focused = Focused::Field(enter);
            operation.custom(self.id.as_ref(), layout.bounds(), &mut focused);
        }
    }

    fn update(
        &mut self,
        state: &mut EditorState,
        event: &Event,
        placement: Placement<'_>,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
    ) {
        let cursor = placement.cursor;
        let bounds = placement.layout.bounds();
        let (inside, origin) = self.text_box(bounds);

        match event {
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left))
            | Event::Touch(touch::Event::FingerPressed { .. }) => {
                match cursor.position().filter(|_| cursor.is_over(bounds)) {
                    Some(position) if !shell.is_event_captured() => {
                        let at = position - origin;
                        let click = mouse::Click::new(at, mouse::Button::Left, state.last_click);

                        state.focus = Some(CaretFocus::new());
                        state.is_dragging = click.kind() == click::Kind::Single;
                        state.last_click = Some(click);
                        self.step(
                            match click.kind() {
                                click::Kind::Single => EditorAction::Click(at),
                                click::Kind::Double => EditorAction::SelectWord,
                                click::Kind::Triple => EditorAction::SelectLine,
                            },
                            shell,
                        );
                        shell.capture_event();
                    }
                    _ => state.unfocus(),
                }
            }
            Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left))
            | Event::Touch(touch::Event::FingerLifted { .. } | touch::Event::FingerLost { .. }) => {
                state.is_dragging = false;
            }
            Event::Mouse(mouse::Event::CursorMoved { .. }) if state.is_dragging => {
                if let Some(position) = cursor.land().position() {
                    self.step(EditorAction::Drag(position - origin), shell);
                }
            }
            Event::Mouse(mouse::Event::WheelScrolled { delta })
                if cursor.is_over(bounds) && self.overflows() =>
            {
                let lines = match delta {
                    mouse::ScrollDelta::Lines { y, .. } => -y * 2.0,
                    mouse::ScrollDelta::Pixels { y, .. } => -y / self.metrics().1,
                } + state.scrolled;

                state.scrolled = lines.fract();
                self.step(
                    EditorAction::Scroll {
                        lines: lines as i32,
                    },
                    shell,
                );
                shell.capture_event();
            }
            Event::InputMethod(event) if state.focus.is_some() => match event {
                input_method::Event::Opened => state.preedit = Some(Preedit::new()),
                input_method::Event::Closed => state.preedit = None,
                input_method::Event::Preedit(content, selection) => {
                    state.preedit = Some(Preedit {
                        content: content.clone(),
                        selection: selection.clone(),
                        text_size: Some(Pixels(self.metrics().0)),
                    });
                    shell.request_redraw();
                }
                input_method::Event::Commit(text) => {
                    self.step(
                        EditorAction::Edit(Edit::Paste(Arc::new(text.clone()))),
                        shell,
                    );
                }
            },
            Event::Keyboard(event @ keyboard::Event::KeyPressed { .. }) => {
                if let Some(focus) = &mut state.focus
                    && !shell.is_event_captured()
                {
                    let editing = keys::Editing {
                        field: self.field,
                        on_action: &self.on_action,
                        on_submit: self.on_submit.as_ref(),
                    };

                    if editing.press(event, clipboard, shell) {
                        focus.since = Instant::now();
                        focus.now = focus.since;
                        shell.capture_event();
                    }
                }
            }
            Event::Window(event) => self.window(state, event, inside, origin, shell),
            _ => {}
        }

        let now = (state.focus.is_some(), cursor.is_over(bounds));

        if matches!(event, Event::Window(window::Event::RedrawRequested(_))) {
            self.drawn = Some(now);
        } else if self.drawn.is_some_and(|drawn| drawn != now) {
            shell.request_redraw();
        }
    }

    fn mouse_interaction(&self, placement: Placement<'_>) -> Option<mouse::Interaction> {
        let is_over = placement.cursor.is_over(placement.layout.bounds());

        Some(if is_over {
            mouse::Interaction::Text
        } else {
            mouse::Interaction::default()
        })
    }

    fn draw(&self, state: &EditorState, scene: Scene<'_>, content: &mut DrawContent<'_>) {
        let placement = scene.placement;
        let bounds = placement.layout.bounds();
        let palette = scene.theme.colors();
        let is_over = placement.cursor.is_over(bounds);

        self.draw_box(scene.renderer, palette, state, bounds, is_over);

        let (inside, origin) = self.text_box(bounds);
        let Some(clip) = inside.intersection(placement.viewport) else {
            return;
        };
        let mut mark = |rectangle: Rectangle, ink| {
            if let Some(bounds) = rectangle.intersection(&clip) {
                scene.renderer.fill_quad(
                    renderer::Quad {
                        bounds,
                        ..renderer::Quad::default()
                    },
                    Background::Color(color(ink)),
                );
            }
        };
        let editor = self.field.editor.borrow();
        let focus = state.focus;

        if focus.is_some() {
            for part in caret::selection(editor.buffer(), &editor.cursor()) {
                mark(part + origin, palette.band);
            }
        }

        if focus.is_some_and(CaretFocus::shows_caret) {
            mark(self.caret(inside, origin), palette.ink);
        }

        if editor.is_empty() {
            let viewport = &clip;

            content(Scene {
                placement: Placement {
                    viewport,
                    ..placement
                },
                ..scene
            });
        } else {
            let position = Point::ORIGIN + origin;

            scene
                .renderer
                .fill_editor(&editor, position, color(palette.ink), clip);
        }
    }
}

impl<Message> FieldBox<'_, Message> {
    fn overflows(&self) -> bool {
        let editor = self.field.editor.borrow();
        let lines = editor.buffer().lines.iter();
        let lines: usize = lines
            .map(|line| line.layout_opt().map_or(1, Vec::len))
            .sum();

        lines as f32 > self.lines().1
    }

    fn window(
        &self,
        state: &mut EditorState,
        event: &window::Event,
        inside: Rectangle,
        origin: Vector,
        shell: &mut Shell<'_, Message>,
    ) {
        let Some(focus) = &mut state.focus else {
            return;
        };

        match event {
            window::Event::Unfocused => focus.is_window_focused = false,
            window::Event::Focused => {
                focus.is_window_focused = true;
                focus.since = Instant::now();
                shell.request_redraw();
            }
            window::Event::RedrawRequested(now) if focus.is_window_focused => {
                let now = *now;
                focus.now = now;

                let passed = now.saturating_duration_since(focus.since).as_millis();
                let rest = BLINK - passed % BLINK;

                shell.request_redraw_at(
                    now + Duration::from_millis(u64::try_from(rest).unwrap_or(500)),
                );
                shell.request_input_method(&InputMethod::Enabled {
                    cursor: self.caret(inside, origin),
                    purpose: Purpose::Normal,
                    preedit: state.preedit.as_ref().map(Preedit::as_ref),
                });
            }
            _ => {}
        }
    }

    fn draw_box(
        &self,
        renderer: &mut Renderer,
        palette: &Palette,
        state: &EditorState,
        bounds: Rectangle,
        is_over: bool,
    ) {
        let (width, line) = match (self.is_wrong, state.focus.is_some(), is_over) {
            (true, _, _) => (palette.edge + 1.0, palette.split.line),
            (false, true, _) => (palette.edge + 1.0, palette.accent),
            (false, false, true) => (palette.edge, palette.ink),
            (false, false, false) => (palette.edge, palette.line_strong),
        };

        renderer.fill_quad(
            renderer::Quad {
                bounds,
                border: border::rounded(radius::CONTROL)
                    .width(width)
                    .color(color(line)),
                ..renderer::Quad::default()
            },
            Background::Color(color(palette.surface)),
        );
    }
}
