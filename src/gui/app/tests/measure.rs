//! Measures the texts of a window from its layout and its drawing: none is cut off, none runs into another.
//!
//! The layout says how much space each text has, and what is around it; the drawn paragraphs say how much they take.

use crate::gui::Element;
use crate::gui::testing;
use crate::gui::theme::{self, Theme};

use iced::advanced::renderer;
use iced::advanced::widget::{Id, Operation};
use iced::{Point, Rectangle, Renderer, Size, mouse};
use iced_test::core::renderer::Headless;
use iced_test::runtime::UserInterface;
use iced_test::runtime::user_interface::Cache;

/// Less than a pixel and a half is rounding.
const SLACK: f32 = 1.5;

/// Whether a word that is too long for its place may be broken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum MayBreak {
    /// In a language that somebody speaks it may not.
    No,
    /// Words that nobody speaks may.
    Yes,
}

/// A text as it was laid out.
#[derive(Debug, Clone)]
struct Laid {
    words: String,
    bounds: Rectangle,
    /// The boxes around it, outermost first; nothing beyond the inside of what scrolls.
    around: Vec<Rectangle>,
    /// Whether it is inside a scrollable.
    scrolls: bool,
}

/// A text as it was drawn.
#[derive(Debug, Clone)]
struct Drawn {
    words: String,
    ink: Rectangle,
    clip: Rectangle,
    layer: usize,
    /// Whether a line ends in the middle of a word.
    is_broken: bool,
}

/// Walks the widgets and notes the texts.
#[derive(Default)]
struct Walk {
    around: Vec<Rectangle>,
    /// The box whose children come next.
    next: Option<Rectangle>,
    /// Whether what comes next scrolls.
    next_scrolls: bool,
    depth_scrolls: usize,
    texts: Vec<Laid>,
}

impl Operation for Walk {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        let scrolls = std::mem::take(&mut self.next_scrolls);
        let kept = if scrolls {
            self.next = None;
            Some(std::mem::take(&mut self.around))
        } else {
            None
        };
        let pushed = self
            .next
            .take()
            .map(|bounds| self.around.push(bounds))
            .is_some();
        self.depth_scrolls += usize::from(scrolls);
        operate(self);
        self.depth_scrolls -= usize::from(scrolls);
        self.next = None;

        if pushed {
            self.around.pop();
        }
        if let Some(kept) = kept {
            self.around = kept;
        }
    }

    fn container(&mut self, _id: Option<&Id>, bounds: Rectangle) {
        self.next = Some(bounds);
    }

    fn scrollable(
        &mut self,
        _id: Option<&Id>,
        bounds: Rectangle,
        _content_bounds: Rectangle,
        _translation: iced::Vector,
        _state: &mut dyn iced_test::core::widget::operation::Scrollable,
    ) {
        self.next = Some(bounds);
        self.next_scrolls = true;
    }

    fn text(&mut self, id: Option<&Id>, bounds: Rectangle, words: &str) {
        // A field has a name, and scrolls what it holds.
        if id.is_some() {
            return;
        }

        self.texts.push(Laid {
            words: words.to_owned(),
            bounds,
            around: self.around.clone(),
            scrolls: self.depth_scrolls > 0,
        });
    }
}

/// What is wrong with the texts of a view of this size; each finding is one line.
pub(super) fn faults<M>(view: Element<'_, M>, size: Size, may_break: MayBreak) -> Vec<String> {
    // Loads the fonts, once for all tests.
    drop(testing::shown::<M>(iced::widget::space(), size));
    let mut renderer = renderer();
    let mut ui = UserInterface::build(view, size, Cache::default(), &mut renderer);
    let mut walk = Walk::default();
    ui.operate(&renderer, &mut walk);
    let theme = Theme::Light;
    let style = renderer::Style {
        text_color: iced::Color::BLACK,
    };
    ui.draw(&mut renderer, &theme, &style, mouse::Cursor::Unavailable);
    let drawn = drawn(&mut renderer);

    let mut found: Vec<String> = walk
        .texts
        .iter()
        .filter(|text| !text.words.trim().is_empty())
        .filter_map(|text| fault(text, &drawn, size, may_break))
        .chain(collisions(&drawn))
        .collect();
    found.dedup();

    found
}

/// A renderer without a window.
pub(super) fn renderer() -> Renderer {
    iced::futures::executor::block_on(<Renderer as Headless>::new(
        theme::REGULAR,
        iced::Pixels(15.0),
        Some("tiny-skia"),
    ))
    .unwrap()
}

fn drawn(renderer: &mut Renderer) -> Vec<Drawn> {
    use iced_test::renderer::graphics::text::Text;

    let mut all = Vec::new();

    for (number, layer) in renderer.layers().iter().enumerate() {
        for item in &layer.text {
            for text in item.as_slice() {
                // A field scrolls what it holds.
                if let Text::Editor {
                    editor, position, ..
                } = text
                {
                    all.push(Drawn {
                        words: String::new(),
                        ink: Rectangle::new(*position, editor.bounds),
                        clip: layer.bounds,
                        layer: number,
                        is_broken: false,
                    });
                }
                if let Text::Paragraph {
                    paragraph,
                    position,
                    clip_bounds,
                    ..
                } = text
                    && let Some(whole) = paragraph.upgrade()
                {
                    let mut words = Vec::new();

                    for line in &whole.buffer().lines {
                        words.push(line.text());
                    }

                    let moved = item.transformation().translation();
                    let at = *position + moved;

                    all.push(Drawn {
                        words: words.join("\n"),
                        ink: Rectangle::new(at, paragraph.min_bounds),
                        clip: clip_bounds.intersection(&layer.bounds).unwrap_or_default(),
                        layer: number,
                        is_broken: whole.buffer().layout_runs().any(|run| {
                            let end = run.glyphs.iter().map(|glyph| glyph.end).max();
                            let end = end.unwrap_or(0);
                            let is_word =
                                |sign: Option<char>| sign.is_some_and(char::is_alphanumeric);

                            run.text.is_char_boundary(end)
                                && is_word(run.text[..end].chars().next_back())
                                && is_word(run.text[end..].chars().next())
                        }),
                    });
                }
            }
        }
    }

    all
}

fn is_within(inner: Rectangle, outer: Rectangle) -> bool {
    inner.x >= outer.x - SLACK
        && inner.y >= outer.y - SLACK
        && inner.x + inner.width <= outer.x + outer.width + SLACK
        && inner.y + inner.height <= outer.y + outer.height + SLACK
}

fn fault(text: &Laid, drawn: &[Drawn], size: Size, may_break: MayBreak) -> Option<String> {
    let window = Rectangle::new(Point::ORIGIN, size);
    let say = |what: &str, other: Rectangle| {
        Some(format!(
            "“{}” {what}: {} in {}",
            text.words,
            shown(text.bounds),
            shown(other)
        ))
    };
    if text.bounds.width < 1.0 || text.bounds.height < 1.0 {
        return say("has no room at all", window);
    }

    let near = |one: Point, two: Point| (one.x - two.x).abs() < 1.0 && (one.y - two.y).abs() < 1.0;
    let is_field = |d: &&Drawn| d.words.is_empty() && is_within(d.ink, text.bounds);

    if drawn.iter().any(|d| is_field(&d)) {
        return None;
    }

    let own = drawn
        .iter()
        .find(|d| d.words == text.words && near(d.ink.position(), text.bounds.position()));

    if let Some(own) = own {
        // Half a letter stays in the padding; where it does not, texts collide.
        let larger =
            own.ink.width > text.bounds.width + 6.0 || own.ink.height > text.bounds.height + SLACK;

        if larger {
            return say("needs more room", own.ink);
        }

        if own.is_broken && may_break == MayBreak::No && !text.words.contains(['/', '\\']) {
            return say("is broken within a word", own.ink);
        }

        let is_cut = if text.scrolls {
            own.ink.x < own.clip.x - SLACK
                || own.ink.x + own.ink.width > own.clip.x + own.clip.width + SLACK
        } else {
            !is_within(own.ink, own.clip)
        };

        if is_cut {
            return say("is cut off", own.clip);
        }
    } else if !text.scrolls {
        return say("is not drawn", window);
    }

    if let Some(outer) = text
        .around
        .iter()
        .rev()
        .find(|outer| !is_within(text.bounds, **outer))
    {
        return say("leaves its box", *outer);
    }

    if !text.scrolls && !is_within(text.bounds, window) {
        return say("leaves the window", window);
    }

    None
}

/// Texts of one layer that lie on each other.
fn collisions(drawn: &[Drawn]) -> Vec<String> {
    let mut found = Vec::new();

    for (at, one) in drawn.iter().enumerate() {
        for two in drawn[at + 1..].iter().filter(|two| two.layer == one.layer) {
            let over = one.ink.intersection(&two.ink);

            if over.is_some_and(|over| over.width > SLACK && over.height > 2.0 * SLACK)
                && !one.words.trim().is_empty()
                && !two.words.trim().is_empty()
            {
                found.push(format!(
                    "“{}” {} runs into “{}” {}",
                    one.words,
                    shown(one.ink),
                    two.words,
                    shown(two.ink)
                ));
            }
        }
    }

    found
}

fn shown(bounds: Rectangle) -> String {
    format!(
        "{:.0},{:.0} {:.0}x{:.0}",
        bounds.x, bounds.y, bounds.width, bounds.height
    )
}
