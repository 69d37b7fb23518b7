//! A line of small squares, one an element: filled, hollow or not there. One widget draws the whole line, and a press on a place of it
//! is told.

use crate::gui::Element;
use crate::gui::decorate::{Delegate, DrawContent, Placement, Scene, decorate};
use crate::gui::layout::Ui;
use crate::gui::theme::color;
use crate::palette::Palette;

use iced::advanced::{Clipboard, Renderer as _, Shell, mouse, renderer};
use iced::widget::space;
use iced::{Background, Color, Event, Rectangle, Renderer, border, touch};

/// Side of a square, its corners and its edge, in logical pixels.
const SIDE: f32 = 18.0;
const CORNER: f32 = 4.0;
const EDGE: f32 = 2.0;

/// What a square says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PartMark {
    /// Nothing is drawn.
    None,
    /// Only its edge is drawn.
    Hollow,
    Filled,
}

/// A line of squares in reading order; see [`Ui::part_marks`].
pub struct PartMarks {
    /// Position of the element of the first square, and how many elements there are.
    pub first: usize,
    pub count: usize,
    pub marks: Vec<PartMark>,
    /// Width of the place of one square, and height of the line, in logical pixels.
    pub place: (f32, f32),
    /// The place that the keyboard has chosen, counted from the first one.
    pub chosen: Option<usize>,
}

impl Ui {
    /// A line of squares in the colours of the elements. `on_press` gets the position of an element.
    pub fn part_marks<'a, Message: 'a>(
        self,
        marks: PartMarks,
        on_press: impl Fn(usize) -> Message + 'a,
    ) -> Element<'a, Message> {
        let (width, height) = marks.place;
        let whole = width * marks.marks.len() as f32;

        decorate(
            space().width(whole).height(height),
            Line {
                marks,
                is_rtl: self.is_rtl(),
                on_press: Some(Box::new(on_press)),
            },
        )
    }

    /// One square for a legend, in the second ink.
    pub fn part_mark<'a, Message: 'a>(self, mark: PartMark) -> Element<'a, Message> {
        decorate(space().width(SIDE).height(SIDE), Swatch(mark))
    }
}

struct Swatch(PartMark);

impl<Message> Delegate<Message> for Swatch {
    type State = ();

    fn draw(&self, (): &(), scene: Scene<'_>, _content: &mut DrawContent<'_>) {
        let ink = color(scene.theme.colors().ink2);

        draw_mark(scene.renderer, self.0, scene.placement.layout.bounds(), ink);
    }
}

struct Line<'a, Message> {
    marks: PartMarks,
    is_rtl: bool,
    on_press: Option<Box<dyn Fn(usize) -> Message + 'a>>,
}

impl<Message> Line<'_, Message> {
    /// The place of a square.
    fn place(&self, at: usize, bounds: Rectangle) -> Rectangle {
        let (width, height) = self.marks.place;
        let before = width * at as f32;
        let x = if self.is_rtl {
            bounds.x + bounds.width - before - width
        } else {
            bounds.x + before
        };

        Rectangle {
            x,
            y: bounds.y,
            width,
            height,
        }
    }

    fn under(&self, placement: Placement<'_>) -> Option<usize> {
        let bounds = placement.layout.bounds();
        let point = placement.cursor.position_over(bounds)?;

        (0..self.marks.marks.len()).find(|at| self.place(*at, bounds).contains(point))
    }
}

impl<Message> Delegate<Message> for Line<'_, Message> {
    /// The place that is pressed.
    type State = Option<usize>;

    fn update(
        &mut self,
        pressed: &mut Self::State,
        event: &Event,
        placement: Placement<'_>,
        _clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
    ) {
        match event {
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left))
            | Event::Touch(touch::Event::FingerPressed { .. })
                if !shell.is_event_captured() =>
            {
                *pressed = self.under(placement);

                if pressed.is_some() {
                    shell.capture_event();
                }
            }
            Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left))
            | Event::Touch(touch::Event::FingerLifted { .. }) => {
                let was = pressed.take();

                if let (Some(at), Some(on_press)) = (was, &self.on_press)
                    && self.under(placement) == was
                {
                    shell.publish(on_press(self.marks.first + at));
                    shell.capture_event();
                }
            }
            Event::Touch(touch::Event::FingerLost { .. }) => *pressed = None,
            _ => {}
        }
    }

    fn draw(&self, _pressed: &Self::State, scene: Scene<'_>, _content: &mut DrawContent<'_>) {
        let palette = scene.theme.colors();
        let bounds = scene.placement.layout.bounds();

        for (at, mark) in self.marks.marks.iter().enumerate() {
            let place = self.place(at, bounds);
            let element = self.marks.first + at;
            let ink = ink(palette, element, self.marks.count);
            draw_mark(scene.renderer, *mark, place, ink);

            if self.marks.chosen == Some(at) {
                let ring = Rectangle {
                    x: place.x + 1.0,
                    y: place.y + 3.0,
                    width: place.width - 2.0,
                    height: place.height - 6.0,
                };
                edged(scene.renderer, ring, 6.0, color(palette.focus));
            }
        }
    }

    fn mouse_interaction(&self, placement: Placement<'_>) -> Option<mouse::Interaction> {
        self.under(placement).map(|_| mouse::Interaction::Pointer)
    }
}

/// The colour of an element; on a dark ground the fill of its badge, too.
fn ink(palette: &Palette, element: usize, count: usize) -> Color {
    color(palette.element(element, count).fill)
}

fn draw_mark(renderer: &mut Renderer, mark: PartMark, place: Rectangle, ink: Color) {
    let square = Rectangle {
        x: (place.center_x() - SIDE / 2.0).round(),
        y: (place.center_y() - SIDE / 2.0).round(),
        width: SIDE,
        height: SIDE,
    };

    match mark {
        PartMark::None => {}
        PartMark::Hollow => edged(renderer, square, CORNER, ink),
        PartMark::Filled => renderer.fill_quad(
            renderer::Quad {
                bounds: square,
                border: border::rounded(CORNER),
                ..renderer::Quad::default()
            },
            Background::Color(ink),
        ),
    }
}

fn edged(renderer: &mut Renderer, bounds: Rectangle, corner: f32, ink: Color) {
    renderer.fill_quad(
        renderer::Quad {
            bounds,
            border: border::rounded(corner).width(EDGE).color(ink),
            ..renderer::Quad::default()
        },
        Background::Color(Color::TRANSPARENT),
    );
}
