//! Progress: bars that fill from the start side, and the top bar's segment of one element.

use crate::gui::Element;
use crate::gui::icon::Icon;
use crate::gui::layout::Ui;
use crate::gui::theme::{self, TextRole, Theme, edge, filled};
use crate::gui::widget::press::{Press, PressKind};
use crate::palette::{Palette, Rgb};

use iced::widget::{column, container, space};
use iced::{Fill, Length, border};

/// The progress of an element, as its segment shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ElementProgress {
    /// The element belongs to this copy.
    Here {
        /// Resolved questions.
        done: usize,
        /// All its questions.
        of: usize,
        /// Both numbers in the digits of the language: `9/16`.
        words: String,
    },
    /// Another breakout works on the element; the text says which.
    OtherBreakout(String),
}

impl Ui {
    /// A bar 8 high; `part` is 0 to 1.
    pub fn progress_bar<'a, Message: 'a>(self, part: f32) -> Element<'a, Message> {
        self.filling(part, 8.0, |palette| palette.accent)
    }

    /// A bar that fills from the start side in a colour of the palette.
    pub fn filling<'a, Message: 'a>(
        self,
        part: f32,
        height: f32,
        ink: impl Fn(&'static Palette) -> Rgb + 'a,
    ) -> Element<'a, Message> {
        let corner = height / 2.0;
        let full = (part.clamp(0.0, 1.0) * 1000.0).round() as u16;
        let fill = (full > 0).then(|| {
            container(space())
                .width(Length::FillPortion(full))
                .height(Fill)
                .style(move |theme: &Theme| container::Style {
                    border: border::rounded(corner),
                    ..filled(ink(theme.colors()))
                })
                .into()
        });
        let rest = (full < 1000).then(|| {
            space::horizontal()
                .width(Length::FillPortion(1000 - full))
                .into()
        });

        container(self.row([fill, rest].into_iter().flatten()))
            .width(Fill)
            .height(height)
            .style(move |theme: &Theme| {
                let palette = theme.colors();

                container::Style {
                    border: edge(palette.line_strong, 1.0, corner),
                    ..filled(palette.surface2)
                }
            })
            .into()
    }

    /// The part of one element in a strip of many: full only once everything is answered, and begun with at least a pixel.
    pub fn part_of_progress<'a, Message: 'a>(self, share: f32, width: f32) -> Element<'a, Message> {
        let inside = width - 2.0;
        let least = if share > 0.0 { 1.0 } else { 0.0 };
        let full = (share.clamp(0.0, 1.0) * inside).floor().max(least);
        let fill = container(space())
            .width(full)
            .height(8)
            .style(move |theme: &Theme| filled(theme.colors().accent));
        let fill = self.row([fill.into()]).width(Length::Fixed(inside));

        container(fill)
            .padding(1)
            .style(|theme: &Theme| container::Style {
                border: edge(theme.colors().line_strong, 1.0, 2.0),
                ..filled(theme.colors().surface2)
            })
            .into()
    }

    /// The progress of one element in the top bar: badge, count and bar, 110 x 36.
    pub fn segment<'a, Message: Clone + 'a>(
        self,
        index: usize,
        count: usize,
        numeral: String,
        reach: ElementProgress,
    ) -> Press<'a, Message> {
        let badge = self.small_badge(index, count, numeral);
        let content = match reach {
            ElementProgress::Here { done, of, words } => {
                let tick = (of > 0 && done == of).then(|| self.icon(Icon::Check, 14.0));
                let words = self
                    .text(TextRole::Caption, words)
                    .line_height(iced::Pixels(16.0));
                let count_words = self
                    .row([Some(words.into()), tick].into_iter().flatten())
                    .spacing(4);
                let part = if of == 0 {
                    0.0
                } else {
                    done as f32 / of as f32
                };
                let bar =
                    self.filling(part, 6.0, move |palette| palette.element(index, count).fill);

                column![count_words, bar]
                    .spacing(3)
                    .align_x(self.start_side())
                    .width(Fill)
                    .into()
            }
            ElementProgress::OtherBreakout(words) => self
                .text(TextRole::Caption, words)
                .style(theme::ink3)
                .into(),
        };

        Press::new(
            self.row([badge, content]).spacing(theme::space::XS),
            PressKind::Plain,
            self.direction,
        )
        .ring(crate::gui::widget::press::FocusRing::Over)
        .padding([0.0, theme::space::XXS])
        .width(118)
        .height(36)
    }
}
