//! The text widget of every view: a paragraph that never runs out of its place.
//!
//! A [`TextBlock`] is never aligned (iced draws aligned right-to-left text outside its box), and its lines stay inside its width:
//! cosmic-text 0.15 can make a line longer than the width where one paragraph has words of both directions
//! (<https://github.com/pop-os/cosmic-text/issues/252>). The block lays such a paragraph out again, a little narrower, until its lines fit.

use crate::gui::Element;
use crate::gui::decorate::{Delegate, DrawContent, Scene, Undecorated, decorate};
use crate::gui::theme::{self, Theme};

use iced::advanced::Renderer as _;
use iced::advanced::layout::{Limits, Node};
use iced::advanced::renderer::Quad;
use iced::advanced::widget::text::State;
use iced::widget::Text;
use iced::widget::text::{IntoFragment, LineHeight, Style, Wrapping};
use iced::{Color, Font, Pixels, Rectangle, Renderer, Vector};

pub(super) type EngineParagraph = <Renderer as iced::advanced::text::Renderer>::Paragraph;

/// How much narrower each further layout is, in logical pixels.
const NARROWING: f32 = 6.0;

/// The most layouts: a line is too long by at most one long word.
const ATTEMPTS: usize = 24;

/// Where a line is struck through, as a part of its height.
const STROKE: f32 = 0.55;

/// The largest excess of a line that comes from rounding, in logical pixels.
const ROUNDING: f32 = 0.5;

/// Lays text out in a width, or in a narrower one if its lines are wider than that. `lay_out` returns the width of the lines.
pub(super) fn fit(width: f32, mut lay_out: impl FnMut(f32) -> f32) {
    if lay_out(width) <= width + ROUNDING {
        return;
    }

    let narrower = (1..=ATTEMPTS).map(|attempt| width - attempt as f32 * NARROWING);
    let mut narrower = narrower.take_while(|narrow| *narrow >= width / 2.0);

    // A letter can be wider than its place.
    if !narrower.any(|narrow| lay_out(narrow) <= width + ROUNDING) {
        lay_out(width);
    }
}

/// Text in a size and a font, as wide as its lines.
#[must_use]
pub struct TextBlock<'a>(Text<'a, Theme, Renderer>);

impl<'a> TextBlock<'a> {
    /// A text with its size and line height, in logical pixels.
    pub fn new(words: impl IntoFragment<'a>, size: f32, line: f32, font: Font) -> Self {
        let text = iced::widget::text(words)
            .size(size)
            .line_height(LineHeight::Absolute(Pixels(line)))
            .font(font)
            // A word wider than its place breaks, so that it does not run into its neighbour.
            .wrapping(Wrapping::WordOrGlyph);

        Self(text)
    }

    /// Sets the size, in logical pixels.
    pub fn size(self, size: impl Into<Pixels>) -> Self {
        Self(self.0.size(size))
    }

    /// Sets the line height, in logical pixels.
    pub fn line_height(self, line: impl Into<LineHeight>) -> Self {
        Self(self.0.line_height(line))
    }

    pub fn font(self, font: Font) -> Self {
        Self(self.0.font(font))
    }

    /// Sets how lines break.
    pub fn wrapping(self, wrapping: Wrapping) -> Self {
        Self(self.0.wrapping(wrapping))
    }

    /// Sets a colour of the palette.
    pub fn color(self, color: Color) -> Self {
        Self(self.0.color(color))
    }

    /// Sets a style that depends on the theme.
    pub fn style(self, style: impl Fn(&Theme) -> Style + 'a) -> Self {
        Self(self.0.style(style))
    }
}

impl<'a, Message: 'a> From<TextBlock<'a>> for Element<'a, Message> {
    fn from(block: TextBlock<'a>) -> Self {
        decorate(block.0, StaysInPlace)
    }
}

impl<'a> TextBlock<'a> {
    /// Strikes every line of the text through.
    pub fn struck<Message: 'a>(self) -> Element<'a, Message> {
        decorate(self.0.style(theme::ink3), StruckThrough::default())
    }
}

/// Draws a line through each line of a text.
#[derive(Default)]
struct StruckThrough {
    /// The lines of the last layout, inside the text.
    strokes: Vec<Rectangle>,
}

impl<Message> Delegate<Message> for StruckThrough {
    type State = ();

    fn layout(&mut self, content: &mut Undecorated<'_, '_, Message>, limits: &Limits) -> Node {
        let node = Delegate::<Message>::layout(&mut StaysInPlace, content, limits);
        let paragraph = content.state::<State<EngineParagraph>>().raw();
        self.strokes = paragraph
            .buffer()
            .layout_runs()
            .filter(|run| !run.glyphs.is_empty())
            .map(|run| {
                // Lines that run from right to left begin where they end.
                let start = run.glyphs.iter().map(|glyph| glyph.x);
                let end = run.glyphs.iter().map(|glyph| glyph.x + glyph.w);
                let start = start.fold(f32::INFINITY, f32::min);

                Rectangle {
                    x: start,
                    y: run.line_top + (run.line_height * STROKE).round(),
                    width: end.fold(start, f32::max) - start,
                    height: 1.0,
                }
            })
            .collect();

        node
    }

    fn draw(&self, _state: &(), scene: Scene<'_>, content: &mut DrawContent<'_>) {
        let Scene {
            renderer,
            theme,
            style,
            placement,
        } = scene;
        let at = placement.layout.position();
        content(Scene {
            renderer: &mut *renderer,
            theme,
            style,
            placement,
        });

        for stroke in &self.strokes {
            let quad = Quad {
                bounds: *stroke + Vector::new(at.x, at.y),
                ..Quad::default()
            };
            renderer.fill_quad(quad, theme::color(theme.colors().ink3));
        }
    }
}

struct StaysInPlace;

impl<Message> Delegate<Message> for StaysInPlace {
    type State = ();

    fn layout(&mut self, content: &mut Undecorated<'_, '_, Message>, limits: &Limits) -> Node {
        let mut node = Node::default();

        fit(limits.max().width, |width| {
            node = content.layout(&limits.max_width(width));

            content.state::<State<EngineParagraph>>().min_bounds().width
        });

        node
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::gui::theme;
    use crate::locale::{Language, Locale};
    use crate::questionnaire::library;

    use iced::Size;
    use iced::advanced::renderer::Headless;
    use iced::advanced::widget::Tree;

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

    /// How much wider than `width` the lines are.
    fn excess<'a>(text: impl Into<Element<'a, ()>>, width: f32, renderer: &Renderer) -> f32 {
        let mut text = text.into();
        let mut tree = Tree::new(&text);
        let limits = Limits::new(Size::ZERO, Size::new(width, f32::INFINITY));
        text.as_widget_mut().layout(&mut tree, renderer, &limits);

        let paragraph = tree.state.downcast_ref::<State<EngineParagraph>>();

        paragraph.min_bounds().width - width
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

        for width in [150.0, 268.0, 396.0, 520.0] {
            for text in &texts {
                let bare: Text<'_, Theme, Renderer> = iced::widget::text(text.as_str())
                    .size(15.0)
                    .line_height(Pixels(22.0))
                    .font(theme::REGULAR);
                let block = TextBlock::new(text.as_str(), 15.0, 22.0, theme::REGULAR);

                if excess(bare, width, &renderer) > ROUNDING {
                    would_run_out += 1;
                }

                let excess = excess(block, width, &renderer);
                assert!(excess <= ROUNDING, "{excess} beyond {width}: {text}");
            }
        }

        assert!(
            would_run_out > 0,
            "cosmic-text is mended (pop-os/cosmic-text#252): TextBlock can be plain text again"
        );
    }
}
