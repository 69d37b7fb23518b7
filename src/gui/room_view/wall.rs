//! Sizes of the room view: one factor scales the design, which is made for a projector of 1920 by 1080 pixels, to any window.

use crate::gui::Element;
use crate::gui::context::Env;
use crate::gui::layout::{Ui, bar, edged_bar};
use crate::gui::row::ReadingRow;
use crate::gui::text_block::TextBlock;
use crate::gui::theme::{BOLD, REGULAR, SEMIBOLD, Theme, edge, filled};

use iced::advanced::text::{self, Paragraph as _};
use iced::widget::container;
use iced::widget::text::IntoFragment;
use iced::{Fill, Font, Pixels, Size};

/// Margin at the sides, and above and below, in the design.
pub(super) const SIDE: f32 = 60.0;
pub(super) const EDGE: f32 = 40.0;

/// The size of the design, and its width where the window is less wide than 16:9.
const DESIGN: Size = Size::new(1920.0, 1080.0);
const NARROW: f32 = 1440.0;

/// The smallest text of the room view.
pub(super) const FLOOR: f32 = 28.0;

/// The arguments that every part of the room view borrows.
#[derive(Debug, Clone, Copy)]
pub(super) struct Wall<'a> {
    pub(super) env: Env<'a>,
    factor: f32,
}

impl<'a> Wall<'a> {
    /// The sizes for the window of `env`; `text` is the factor of the text size of the room view, 1 for normal.
    pub(super) fn new(env: Env<'a>, text: f32) -> Self {
        let Size { width, height } = env.size;
        let is_narrow = width * DESIGN.height < height * DESIGN.width;
        let across = if is_narrow { NARROW } else { DESIGN.width };
        let factor = (width / across).min(height / DESIGN.height);

        Self {
            env,
            factor: (factor * text).max(0.1),
        }
    }

    /// The same for a page that needs a window of at least this size in the design: in a smaller one everything on it is smaller.
    pub(super) fn with_space_for(self, least: Size) -> Self {
        let Size { width, height } = self.env.size;
        let most = (width / least.width).min(height / least.height).max(0.1);

        Self {
            factor: self.factor.min(most),
            ..self
        }
    }

    /// The same sizes in another language.
    pub(super) fn speaking(self, env: Env<'a>) -> Self {
        Self {
            env: Env {
                size: self.env.size,
                ..env
            },
            ..self
        }
    }

    pub(super) fn ui(self) -> Ui {
        self.env.ui
    }

    /// The size of the window in the design.
    pub(super) fn area(self) -> Size {
        self.of(self.env.size)
    }

    /// The width between the margins in the design.
    pub(super) fn width(self) -> f32 {
        self.area().width - 2.0 * SIDE
    }

    /// The length in this window of a length in the design.
    pub(super) fn px(self, length: f32) -> f32 {
        length * self.factor
    }

    /// The size in the design of a size in this window.
    pub(super) fn of(self, size: Size) -> Size {
        Size::new(size.width / self.factor, size.height / self.factor)
    }

    /// The height of a line that is `height` high in Latin letters: Arabic needs higher lines.
    pub(super) fn line(self, line: f32) -> f32 {
        if self.ui().is_rtl() { line * 1.2 } else { line }
    }

    /// The height of a line of text of this size.
    pub(super) fn line_of(self, size: f32) -> f32 {
        self.line(size * 1.3)
    }

    /// Text in a size of the design with the height of its lines.
    pub(super) fn text<'t>(
        self,
        (size, line): (f32, f32),
        font: Font,
        words: impl IntoFragment<'t>,
    ) -> TextBlock<'t> {
        TextBlock::new(words, self.px(size), self.px(line), font)
    }

    pub(super) fn regular<'t>(self, size: f32, words: impl IntoFragment<'t>) -> TextBlock<'t> {
        self.text((size, self.line_of(size)), REGULAR, words)
    }

    pub(super) fn strong<'t>(self, size: f32, words: impl IntoFragment<'t>) -> TextBlock<'t> {
        self.text((size, self.line_of(size)), SEMIBOLD, words)
    }

    pub(super) fn bold<'t>(self, size: f32, words: impl IntoFragment<'t>) -> TextBlock<'t> {
        self.text((size, self.line_of(size)), BOLD, words)
    }

    /// The width of a text on one line in the design.
    pub(super) fn width_of(size: f32, font: Font, words: &str) -> f32 {
        // A little more, since the window rounds each size to its pixels.
        Self::measured((size, size * 1.3), font, words, f32::INFINITY).width + 2.0
    }

    /// How many lines a text takes in this width of the design.
    pub(super) fn lines_of(size: f32, font: Font, words: &str, width: f32) -> f32 {
        let line = size * 1.3;
        let height = Self::measured((size, line), font, words, width - 4.0).height;

        (height / line + 0.5).floor().max(1.0)
    }

    /// The first of some sizes in which a text has no more than `lines` lines in a width of the design; the last if none fits.
    pub(super) fn fitting(
        sizes: &[f32],
        font: Font,
        words: &str,
        (width, lines): (f32, f32),
    ) -> f32 {
        let mut fit = sizes
            .iter()
            .filter(|size| Self::lines_of(**size, font, words, width) <= lines);

        fit.next().or(sizes.last()).copied().unwrap_or(FLOOR)
    }

    fn measured((size, line): (f32, f32), font: Font, words: &str, width: f32) -> Size {
        let paragraph = <iced::Renderer as text::Renderer>::Paragraph::with_text(text::Text {
            content: words,
            bounds: Size::new(width, f32::INFINITY),
            size: Pixels(size),
            line_height: text::LineHeight::Absolute(Pixels(line)),
            font,
            align_x: text::Alignment::Default,
            align_y: iced::alignment::Vertical::Top,
            shaping: text::Shaping::Advanced,
            wrapping: text::Wrapping::WordOrGlyph,
        });

        paragraph.min_bounds()
    }

    /// A row in reading order.
    pub(super) fn row<'t, M: 't>(
        self,
        items: impl IntoIterator<Item = Element<'t, M>>,
        spacing: f32,
    ) -> ReadingRow<'t, M> {
        self.ui().row(items).spacing(self.px(spacing))
    }

    /// The surface behind the ladder.
    pub(super) fn card(self, theme: &Theme) -> container::Style {
        let palette = theme.colors();

        container::Style {
            border: edge(palette.line_strong, self.px(1.5), self.px(8.0)),
            ..filled(palette.surface)
        }
    }
}

/// A dot between the names of two languages.
pub(super) fn dot<'a, M: 'a>(wall: Wall<'a>) -> Element<'a, M> {
    edged_bar(wall.px(6.0), wall.px(6.0), (0.0, wall.px(3.0)), |palette| {
        (palette.ink3, palette.ink3)
    })
}

/// The size of a finding: on one line if it can be, or else on two.
pub(super) fn finding_size(words: &str, wall: Wall<'_>) -> f32 {
    let width = wall.width();
    let on_one_line = [52.0, 46.0, 42.0]
        .into_iter()
        .find(|size| Wall::lines_of(*size, SEMIBOLD, words, width) <= 1.0);

    on_one_line.unwrap_or_else(|| Wall::fitting(&[46.0, 40.0, 34.0], SEMIBOLD, words, (width, 2.0)))
}

/// The bar before a row that is marked, or the place for it.
pub(super) fn marked_edge<'a, M: 'a>(is_marked: bool, wall: Wall<'a>) -> Element<'a, M> {
    if is_marked {
        bar(wall.px(8.0), Fill, |palette| palette.accent)
    } else {
        iced::widget::space().width(wall.px(8.0)).into()
    }
}

/// A row in the tint of what is chosen, if it is.
pub(super) fn highlighted<'a, M: 'a>(row: Element<'a, M>, is_marked: bool) -> Element<'a, M> {
    container(row)
        .height(Fill)
        .style(move |theme: &Theme| {
            if is_marked {
                filled(theme.colors().accent_tint)
            } else {
                container::Style::default()
            }
        })
        .into()
}
