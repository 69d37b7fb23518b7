//! Text as every view writes it.
//!
//! It cannot be aligned (iced draws right-to-left text outside its box then), and it never runs out of its place: where words of
//! both directions stand in one paragraph, the text engine (cosmic-text, by way of iced 0.14) can make a line longer than it was
//! told to. Such a paragraph is laid out again, a little narrower, until its lines fit.

use crate::gui::theme::Theme;

use iced::advanced::layout::{Limits, Node};
use iced::advanced::widget::{Operation, Tree, Widget, text::State, tree};
use iced::advanced::{Layout, mouse, renderer};
use iced::widget::Text;
use iced::widget::text::{IntoFragment, LineHeight, Style, Wrapping};
use iced::{Color, Element, Font, Length, Pixels, Rectangle, Renderer, Size};

type Paragraph = <Renderer as iced::advanced::text::Renderer>::Paragraph;

/// By how much a paragraph that runs out of its place is made narrower at a time, in logical pixels.
pub(super) const STEP: f32 = 6.0;
/// How often: a line is never longer than told by more than a long word.
pub(super) const STEPS: usize = 24;
/// What rounding may make of a width.
pub(super) const ROUNDING: f32 = 0.5;

/// The text widget of the house.
#[must_use]
pub struct Words<'a>(Text<'a, Theme, Renderer>);

impl<'a> Words<'a> {
    /// Words in a size of type, of lines that are so high.
    pub fn new(words: impl IntoFragment<'a>, size: f32, line: f32, font: Font) -> Self {
        let text = iced::widget::text(words)
            .size(size)
            .line_height(LineHeight::Absolute(Pixels(line)))
            .font(font)
            // A word wider than its place is broken, rather than that it runs into its neighbour.
            .wrapping(Wrapping::WordOrGlyph);

        Self(text)
    }

    /// Another size of type.
    pub fn size(self, size: impl Into<Pixels>) -> Self {
        Self(self.0.size(size))
    }

    /// Lines of another height.
    pub fn line_height(self, line: impl Into<LineHeight>) -> Self {
        Self(self.0.line_height(line))
    }

    /// Another face.
    pub fn font(self, font: Font) -> Self {
        Self(self.0.font(font))
    }

    /// Another way to break lines.
    pub fn wrapping(self, wrapping: Wrapping) -> Self {
        Self(self.0.wrapping(wrapping))
    }

    /// A colour of the palette.
    pub fn color(self, color: Color) -> Self {
        Self(self.0.color(color))
    }

    /// Another look, of the theme.
    pub fn style(self, style: impl Fn(&Theme) -> Style + 'a) -> Self {
        Self(self.0.style(style))
    }
}

/// How wide the lines are, as they were laid out last.
fn widest(tree: &Tree) -> f32 {
    let laid_out = tree.state.downcast_ref::<State<Paragraph>>();

    laid_out.min_bounds().width
}

impl<Message> Widget<Message, Theme, Renderer> for Words<'_> {
    fn tag(&self) -> tree::Tag {
        Widget::<Message, Theme, Renderer>::tag(&self.0)
    }

    fn state(&self) -> tree::State {
        Widget::<Message, Theme, Renderer>::state(&self.0)
    }

    fn size(&self) -> Size<Length> {
        Widget::<Message, Theme, Renderer>::size(&self.0)
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &Limits) -> Node {
        let text: &mut dyn Widget<Message, Theme, Renderer> = &mut self.0;
        let node = text.layout(tree, renderer, limits);
        let room = limits.max().width;

        if widest(tree) <= room + ROUNDING {
            return node;
        }

        let narrower = (1..=STEPS).map(|step| room - step as f32 * STEP);

        for width in narrower.take_while(|width| *width >= room / 2.0) {
            let node = text.layout(tree, renderer, &limits.max_width(width));

            if widest(tree) <= room + ROUNDING {
                return node;
            }
        }

        // A letter that is wider than its place.
        text.layout(tree, renderer, limits)
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
        let text: &dyn Widget<Message, Theme, Renderer> = &self.0;

        text.draw(tree, renderer, theme, style, layout, cursor, viewport);
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        let text: &mut dyn Widget<Message, Theme, Renderer> = &mut self.0;

        text.operate(tree, layout, renderer, operation);
    }
}

impl<'a, Message: 'a> From<Words<'a>> for Element<'a, Message, Theme> {
    fn from(words: Words<'a>) -> Self {
        Self::new(words)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::gui::theme;
    use crate::locale::{Language, Locale};
    use crate::questionnaire::library;

    use iced::advanced::renderer::Headless;

    fn renderer() -> Renderer {
        let mut system = iced::advanced::graphics::text::font_system()
            .write()
            .unwrap();

        for font in theme::FONTS {
            system.load_font(font.into());
        }

        drop(system);
        let renderer = <Renderer as Headless>::new(theme::REGULAR, Pixels(15.0), Some("tiny-skia"));

        iced::futures::executor::block_on(renderer).unwrap()
    }

    /// How far lines run out of a place that is so wide.
    fn excess(text: &mut dyn Widget<(), Theme, Renderer>, room: f32, renderer: &Renderer) -> f32 {
        let mut tree = Tree::empty();
        tree.tag = text.tag();
        tree.state = text.state();
        let limits = Limits::new(Size::ZERO, Size::new(room, f32::INFINITY));
        text.layout(&mut tree, renderer, &limits);

        widest(&tree) - room
    }

    #[test]
    fn lines_of_both_directions_stay_in_their_place() {
        let renderer = renderer();
        let locale = Locale::new(Language::matching("ar").unwrap());
        let national = library::national().unwrap().in_language("ar");
        let mixed = national
            .questions()
            .map(|question| format!("{} NIST SP 800-61 {}", question.text, question.look_for));
        let texts: Vec<String> = mixed.chain([locale.text("hand-out-next")]).collect();
        let mut would_run_out = 0;

        for room in [150.0, 268.0, 396.0, 520.0] {
            for text in &texts {
                let mut bare: Text<'_, Theme, Renderer> = iced::widget::text(text.as_str())
                    .size(15.0)
                    .line_height(Pixels(22.0))
                    .font(theme::REGULAR);
                let mut words = Words::new(text.as_str(), 15.0, 22.0, theme::REGULAR);

                if excess(&mut bare, room, &renderer) > ROUNDING {
                    would_run_out += 1;
                }

                let excess = excess(&mut words, room, &renderer);
                assert!(excess <= ROUNDING, "{excess} beyond {room}: {text}");
            }
        }

        // When this is no longer so, the text engine is mended, and words can be plain text again.
        assert!(would_run_out > 0, "nothing had to be mended");
    }
}
