//! Marks: level tokens, element badges and chips. None of them can be pressed.

use crate::gui::Element;
use crate::gui::icon::Icon;
use crate::gui::layout::Ui;
use crate::gui::theme::{BOLD, TextRole, Theme, color, edge, filled, radius};
use crate::palette::{self, Palette, Tint};

use iced::widget::text::{IntoFragment, Wrapping};
use iced::widget::{container, text};
use iced::{Center, border};

/// Size of a level token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TokenSize {
    /// 44, in the ladder.
    Large,
    /// 36.
    Medium,
    /// 28, in tables.
    Small,
    /// 24.
    Tiny,
}

/// The meaning of a chip or a notice, which decides its tint.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// Agree, good news.
    Agree,
    /// Discuss, caution.
    Discuss,
    /// Split, an error.
    Split,
    /// Flags and states.
    Info,
}

impl Tone {
    /// The colours of the tone.
    pub fn tint(self, palette: &Palette) -> Tint {
        match self {
            Self::Agree => palette.agree,
            Self::Discuss => palette.discuss,
            Self::Split => palette.split,
            Self::Info => palette.info,
        }
    }
}

/// Height of a chip.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChipSize {
    /// 36, the class at the head of the panel.
    Large,
    /// 28.
    Medium,
    /// 24, in tables.
    Small,
}

#[allow(clippy::unused_self)] // each is asked of the view, whether it needs the direction or not
impl Ui {
    /// The token of a level: `position` counts from the lowest of `count`; `numeral` is its value in the questionnaire.
    pub fn token<'a, Message: 'a>(
        self,
        position: usize,
        count: usize,
        numeral: impl IntoFragment<'a>,
        size: TokenSize,
    ) -> Element<'a, Message> {
        let (side, type_size, corner) = match size {
            TokenSize::Large => (44.0, 24.0, radius::CONTROL),
            TokenSize::Medium => (36.0, 19.0, 5.0),
            TokenSize::Small => (28.0, 16.0, radius::TOKEN),
            TokenSize::Tiny => (24.0, 14.0, radius::TOKEN),
        };

        square(
            numeral,
            side,
            type_size,
            corner,
            move |palette| palette.level(position, count),
            |palette| palette.level_edge,
        )
    }

    /// The token of a level with sides of any length, for the room view.
    pub fn token_of_side<'a, Message: 'a>(
        self,
        position: usize,
        count: usize,
        numeral: impl IntoFragment<'a>,
        side: f32,
    ) -> Element<'a, Message> {
        square(
            numeral,
            side,
            side * 0.56,
            side / 8.0,
            move |palette| palette.level(position, count),
            |palette| palette.level_edge,
        )
    }

    /// The badge of an element with sides of any length, for the room view.
    pub fn badge_of_side<'a, Message: 'a>(
        self,
        index: usize,
        count: usize,
        numeral: impl IntoFragment<'a>,
        side: f32,
    ) -> Element<'a, Message> {
        badge((index, count), numeral, side, side * 0.62, side / 6.0)
    }

    /// The badge of an element: its index and the number of elements, 28 or (`small`) 22.
    pub fn badge<'a, Message: 'a>(
        self,
        index: usize,
        count: usize,
        numeral: impl IntoFragment<'a>,
    ) -> Element<'a, Message> {
        badge((index, count), numeral, 28.0, 17.0, 5.0)
    }

    /// The smaller badge of an element, 22.
    pub fn small_badge<'a, Message: 'a>(
        self,
        index: usize,
        count: usize,
        numeral: impl IntoFragment<'a>,
    ) -> Element<'a, Message> {
        badge((index, count), numeral, 22.0, 14.0, radius::TOKEN)
    }

    /// An icon and a word in a tint: a class of agreement, a flag, a state.
    pub fn chip<'a, Message: 'a>(
        self,
        icon: Icon,
        words: impl IntoFragment<'a>,
        tone: Tone,
        size: ChipSize,
    ) -> Element<'a, Message> {
        let (height, padding, role, picture) = match size {
            ChipSize::Large => (36.0, 14.0, TextRole::Panel, 20.0),
            ChipSize::Medium => (28.0, 10.0, TextRole::SmallStrong, 16.0),
            ChipSize::Small => (24.0, 8.0, TextRole::Head, 14.0),
        };
        let words = self
            .row([self.icon(icon, picture), self.text(role, words).into()])
            .spacing(6);

        container(words)
            .height(height)
            .align_y(Center)
            .padding([0.0, padding])
            .style(move |theme: &Theme| {
                let palette = theme.colors();
                let tint = tone.tint(palette);

                container::Style {
                    text_color: Some(color(tint.ink)),
                    border: edge(tint.line, palette.edge, radius::TOKEN),
                    ..filled(tint.fill)
                }
            })
            .into()
    }
}

/// The badge of an element: its index and the number of elements, its side, the size of its numeral and its corners.
fn badge<'a, Message: 'a>(
    (index, count): (usize, usize),
    numeral: impl IntoFragment<'a>,
    side: f32,
    size: f32,
    corner: f32,
) -> Element<'a, Message> {
    let shape = palette::BadgeShape::of(index);
    let corner = if shape.is_round { side / 2.0 } else { corner };

    square_with_edge(
        numeral,
        (side, size, corner),
        if shape.is_hollow { 2.0 } else { 1.0 },
        move |palette| palette.badge(index, count),
        move |palette| palette.element(index, count).fill,
    )
}

/// Whether a character only says in which direction others run.
fn is_mark(sign: char) -> bool {
    matches!(
        sign,
        '\u{200E}' | '\u{200F}' | '\u{061C}' | '\u{2066}'..='\u{2069}'
    )
}

fn square<'a, Message: 'a>(
    numeral: impl IntoFragment<'a>,
    side: f32,
    size: f32,
    corner: f32,
    mark: impl Fn(&Palette) -> palette::Swatch + 'a,
    line: impl Fn(&Palette) -> palette::Rgb + 'a,
) -> Element<'a, Message> {
    square_with_edge(numeral, (side, size, corner), 1.0, mark, line)
}

/// A square with its side, the size of its numeral and its corners, and the width of its edge.
fn square_with_edge<'a, Message: 'a>(
    numeral: impl IntoFragment<'a>,
    (side, size, corner): (f32, f32, f32),
    edge: f32,
    mark: impl Fn(&Palette) -> palette::Swatch + 'a,
    line: impl Fn(&Palette) -> palette::Rgb + 'a,
) -> Element<'a, Message> {
    let numeral = numeral.into_fragment();
    let letters = numeral.chars().filter(|sign| !is_mark(*sign)).count();
    // A label of more than two letters is smaller, and its mark wider than high.
    let (size, width) = if letters > 2 {
        let size = size * 0.8;

        (size, side.max(size * (0.62 * letters as f32 + 0.6)))
    } else {
        (size, side)
    };
    let numeral = text(numeral)
        .size(size)
        .line_height(1.0)
        .font(BOLD)
        .wrapping(Wrapping::None);

    container(numeral)
        .center_x(width)
        .center_y(side)
        .style(move |theme: &Theme| {
            let palette = theme.colors();
            let mark = mark(palette);

            container::Style {
                text_color: Some(color(mark.ink)),
                border: border::rounded(corner)
                    .width(edge)
                    .color(color(line(palette))),
                ..filled(mark.fill)
            }
        })
        .into()
}
