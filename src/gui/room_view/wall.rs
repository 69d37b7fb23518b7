//! Sizes of the room view: one factor scales the design, which is made for a projector of 1920 by 1080 pixels, to any window.

use crate::gui::Element;
use crate::gui::context::Env;
use crate::gui::layout::Ui;
use crate::gui::row::ReadingRow;
use crate::gui::text_block::TextBlock;
use crate::gui::theme::{REGULAR, SEMIBOLD};

use iced::advanced::text::{self, Paragraph as _};
use iced::widget::text::IntoFragment;
use iced::{Font, Pixels, Size};

/// Height of a line of large words, and of the others.
pub(super) const LARGE: f32 = 56.0;
pub(super) const PLAIN: f32 = 38.0;

/// The arguments that every part of the room view borrows.
#[derive(Debug, Clone, Copy)]
pub(super) struct Wall<'a> {
    pub(super) env: Env<'a>,
    factor: f32,
}

impl<'a> Wall<'a> {
    pub(super) fn new(env: Env<'a>) -> Self {
        let Size { width, height } = env.size;

        Self {
            env,
            factor: (width / 1920.0).min(height / 1080.0).max(0.1),
        }
    }

    pub(super) fn ui(self) -> Ui {
        self.env.ui
    }

    /// The length in this window of a length in the design.
    pub(super) fn px(self, length: f32) -> f32 {
        length * self.factor
    }

    /// The length in the design of a length in this window.
    pub(super) fn of(self, length: f32) -> f32 {
        length / self.factor
    }

    /// The height of a line that is `height` high in Latin letters: Arabic needs higher lines.
    pub(super) fn line(self, line: f32) -> f32 {
        if self.ui().is_rtl() { line * 1.2 } else { line }
    }

    fn text<'t>(
        self,
        size: f32,
        line: f32,
        font: Font,
        words: impl IntoFragment<'t>,
    ) -> TextBlock<'t> {
        TextBlock::new(words, self.px(size), self.px(self.line(line)), font)
    }

    /// The question, names of levels, the class.
    pub(super) fn large<'t>(self, words: impl IntoFragment<'t>) -> TextBlock<'t> {
        self.text(44.0, LARGE, SEMIBOLD, words)
    }

    /// Everything else.
    pub(super) fn plain<'t>(self, words: impl IntoFragment<'t>) -> TextBlock<'t> {
        self.text(28.0, PLAIN, REGULAR, words)
    }

    /// Everything else, emphasised.
    pub(super) fn strong<'t>(self, words: impl IntoFragment<'t>) -> TextBlock<'t> {
        self.text(28.0, PLAIN, SEMIBOLD, words)
    }

    /// The recorded level.
    pub(super) fn display<'t>(self, words: impl IntoFragment<'t>) -> TextBlock<'t> {
        self.text(72.0, 88.0, SEMIBOLD, words)
    }

    /// The number of votes cast.
    pub(super) fn huge<'t>(self, words: impl IntoFragment<'t>) -> TextBlock<'t> {
        self.text(112.0, 132.0, SEMIBOLD, words)
    }

    /// The head of a column, in the given size.
    pub(super) fn head<'t>(self, size: f32, words: impl IntoFragment<'t>) -> TextBlock<'t> {
        self.text(size, size * 1.14, REGULAR, words)
    }

    /// The width of a column's head in the design.
    pub(super) fn width_of_head(size: f32, words: &str) -> f32 {
        Self::measure(size, REGULAR, words)
    }

    /// The width of a level's name in the design.
    pub(super) fn width_of_large(words: &str) -> f32 {
        Self::measure(44.0, SEMIBOLD, words)
    }

    /// The width of a plain text on one line in the design.
    pub(super) fn width_of_plain(words: &str) -> f32 {
        Self::measure(28.0, REGULAR, words)
    }

    /// The width of an emphasised text in the design.
    pub(super) fn width_of_strong(words: &str) -> f32 {
        Self::measure(28.0, SEMIBOLD, words)
    }

    fn measure(size: f32, font: Font, words: &str) -> f32 {
        let paragraph = <iced::Renderer as text::Renderer>::Paragraph::with_text(text::Text {
            content: words,
            bounds: Size::INFINITE,
            size: Pixels(size),
            line_height: text::LineHeight::default(),
            font,
            align_x: text::Alignment::Default,
            align_y: iced::alignment::Vertical::Top,
            shaping: text::Shaping::Advanced,
            wrapping: text::Wrapping::None,
        });

        paragraph.min_width()
    }

    /// A row in reading order.
    pub(super) fn row<'t, M: 't>(
        self,
        items: impl IntoIterator<Item = Element<'t, M>>,
        spacing: f32,
    ) -> ReadingRow<'t, M> {
        self.ui().row(items).spacing(self.px(spacing))
    }
}
