//! Check boxes, segmented controls and tabs; and tables with their columns.
//!
//! A group is one stop of Tab; the arrows move inside it, Left and Right by the direction of reading.

use crate::gui::Element;
use crate::gui::icon::Icon;
use crate::gui::layout::{Ui, bar, edged_bar};
use crate::gui::theme::{self, TextRole, Theme, color, edge, filled, radius, space};
use crate::gui::widget::press::{FocusRing, Press, PressKind};

use iced::keyboard::key::Named;
use iced::widget::text::IntoFragment;
use iced::widget::{column, container};
use iced::{Fill, Length, Padding, Shrink};

impl Ui {
    /// A check box with its label; `None` as the message disables it.
    pub fn check_box<'a, Message: Clone + 'a>(
        self,
        words: impl IntoFragment<'a>,
        is_on: bool,
        on_press: Option<Message>,
    ) -> Press<'a, Message> {
        let tick = is_on.then(|| self.icon(Icon::Check, 16.0));
        let square = container(tick)
            .center(20)
            .style(move |theme: &Theme| tick_box(theme, is_on));
        let content = self
            .row([square.into(), self.body(words).into()])
            .spacing(space::XS);

        Press::new(content, PressKind::Choice, self.direction)
            .on_press_maybe(on_press)
            .padding([0.0, space::XXS])
            .min_height(36.0)
    }

    /// A radio button's circle, for a card that is one of a few.
    #[allow(clippy::unused_self)] // it is asked of the view, as every other part
    pub fn radio<'a, Message: 'a>(self, is_chosen: bool) -> Element<'a, Message> {
        let dot = is_chosen.then(|| {
            edged_bar(10, 10, (0.0, 5.0), |palette| {
                (palette.accent, palette.accent)
            })
        });

        container(dot)
            .center(20)
            .style(move |theme: &Theme| {
                let palette = theme.colors();
                let line = if is_chosen {
                    palette.accent
                } else {
                    palette.line_strong
                };

                container::Style {
                    border: edge(line, 2.0, 10.0),
                    ..filled(palette.surface)
                }
            })
            .into()
    }

    /// A few choices side by side, 40 high; `on_choose` gets the index.
    pub fn segmented<'a, Message: Clone + 'a>(
        self,
        choices: &[impl AsRef<str>],
        chosen: usize,
        on_choose: impl Fn(usize) -> Message + 'a,
    ) -> Press<'a, Message> {
        let mut parts: Vec<Element<'a, Message>> = Vec::new();

        for (index, words) in choices.iter().enumerate() {
            if index > 0 {
                parts.push(bar(1, 38, |palette| palette.line_strong));
            }

            let role = if index == chosen {
                TextRole::SmallStrong
            } else {
                TextRole::Small
            };
            let words = self.text(role, words.as_ref().to_owned());

            parts.push(
                Press::new(words, PressKind::Segment, self.direction)
                    .on_press(on_choose(index))
                    .selected(index == chosen)
                    .without_focus()
                    .padding([0.0, space::S])
                    .height(38)
                    .into(),
            );
        }

        let env = container(self.row(parts))
            .padding(1)
            .style(|theme: &Theme| container::Style {
                border: edge(
                    theme.colors().line_strong,
                    theme.colors().edge,
                    radius::CONTROL,
                ),
                ..filled(theme.colors().surface)
            });

        self.group(env.into(), choices.len(), chosen, on_choose)
    }

    /// Tabs over a line, 40 high; `on_choose` gets the index.
    pub fn tabs<'a, Message: Clone + 'a>(
        self,
        names: &[impl AsRef<str>],
        chosen: usize,
        on_choose: impl Fn(usize) -> Message + 'a,
    ) -> Element<'a, Message> {
        let names: Vec<_> = names.iter().map(|name| (name.as_ref(), None)).collect();

        self.counted_tabs(&names, chosen, on_choose)
    }

    /// Tabs over a line, each with the count of what it holds after its name, if one is given.
    pub fn counted_tabs<'a, Message: Clone + 'a>(
        self,
        names: &[(&str, Option<String>)],
        chosen: usize,
        on_choose: impl Fn(usize) -> Message + 'a,
    ) -> Element<'a, Message> {
        let tabs = names.iter().enumerate().map(|(index, (name, count))| {
            let role = if index == chosen {
                TextRole::Strong
            } else {
                TextRole::Body
            };
            let name = self.text(role, (*name).to_owned()).into();
            let count = count
                .as_ref()
                .map(|count| self.caption(count.clone()).style(theme::ink3).into());
            let words = self
                .row([Some(name), count].into_iter().flatten())
                .spacing(space::XS);

            Press::new(words, PressKind::Tab, self.direction)
                .on_press(on_choose(index))
                .selected(index == chosen)
                .without_focus()
                .padding([0.0, 14.0])
                .height(40)
                .into()
        });
        let row = self.row(tabs.collect::<Vec<_>>()).spacing(space::XXS);
        let group = self
            .group(row.into(), names.len(), chosen, on_choose)
            .ring(FocusRing::Inside);

        column![self.start(group), self.strong_divider()].into()
    }

    /// Takes the keyboard's focus for a group of which one is chosen.
    fn group<'a, Message: Clone + 'a>(
        self,
        content: Element<'a, Message>,
        count: usize,
        chosen: usize,
        on_choose: impl Fn(usize) -> Message + 'a,
    ) -> Press<'a, Message> {
        let is_rtl = self.is_rtl();
        let mut group = Press::new(content, PressKind::Group, self.direction);

        if count > 0 {
            group = group.on_press(on_choose(chosen.min(count - 1)));
        }

        group.on_key(move |key| {
            let last = count.checked_sub(1)?;
            let index = match key {
                Named::ArrowDown => chosen + 1,
                Named::ArrowRight if !is_rtl => chosen + 1,
                Named::ArrowLeft if is_rtl => chosen + 1,
                Named::ArrowUp | Named::ArrowRight | Named::ArrowLeft => chosen.saturating_sub(1),
                Named::Home => 0,
                Named::End => last,
                _ => return None,
            };

            Some(on_choose(index.min(last)))
        })
    }
}

fn tick_box(theme: &Theme, is_on: bool) -> container::Style {
    let palette = theme.colors();
    let (line, fill) = if is_on {
        (palette.accent, palette.accent)
    } else {
        (palette.line_strong, palette.surface)
    };

    container::Style {
        text_color: Some(color(palette.on_accent)),
        border: edge(line, 2.0, radius::TOKEN),
        ..filled(fill)
    }
}

/// The content of a column, which decides its side.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum TableColumn {
    /// Words: at the start side.
    Words(Length),
    /// Numbers: at the end side.
    Number(Length),
    /// A token or an icon: in the middle.
    Middle(Length),
}

impl Ui {
    /// The head of a table: 32 high, with the stronger line under it.
    pub fn table_head<'a, Message: 'a>(
        self,
        columns: &[TableColumn],
        heads: impl IntoIterator<Item = Element<'a, Message>>,
    ) -> Element<'a, Message> {
        column![
            // At least 32 high: long heads take two lines.
            iced::widget::row![iced::widget::space().height(32), self.cells(columns, heads)]
                .align_y(iced::Center),
            self.strong_divider()
        ]
        .into()
    }

    /// The width of a column with these texts, between a least and a most for the texts: as narrow as they allow; a long
    /// head wraps into a second line.
    pub fn width_of_column(
        self,
        head: &str,
        cells: impl IntoIterator<Item = (TextRole, String)>,
        (least, most): (f32, f32),
    ) -> f32 {
        let width_of = |role, words: &str| self.size_of_text(role, words, f32::INFINITY).width;
        let whole = width_of(TextRole::Head, head);
        let head = if whole <= most {
            whole
        } else {
            head.split_whitespace()
                .map(|word| width_of(TextRole::Head, word))
                .fold(0.0, f32::max)
        };
        let cells = cells
            .into_iter()
            .map(|(role, words)| width_of(role, &words));
        let widest = cells.fold(head, f32::max);

        widest.ceil().clamp(least, most) + 1.0 + 2.0 * space::XS
    }

    /// A row of a table: at least 37 high, with a line under it.
    pub fn table_row<'a, Message: 'a>(
        self,
        columns: &[TableColumn],
        cells: impl IntoIterator<Item = Element<'a, Message>>,
    ) -> Element<'a, Message> {
        column![
            container(self.cells(columns, cells)).padding([8, 0]),
            self.divider()
        ]
        .into()
    }

    /// The cells of a row without its line, for a [`Ui::press_row`] with padding 0.
    pub fn cells<'a, Message: 'a>(
        self,
        columns: &[TableColumn],
        cells: impl IntoIterator<Item = Element<'a, Message>>,
    ) -> Element<'a, Message> {
        let cells = columns.iter().zip(cells).map(|(column, cell)| {
            let cell = container(cell).padding(Padding::from([0.0, space::XS]));

            match *column {
                TableColumn::Words(width) => cell.width(width).align_x(self.start_side()),
                TableColumn::Number(width) => cell.width(width).align_x(self.end_side()),
                TableColumn::Middle(width) => cell.center_x(width),
            }
            .into()
        });

        self.row(cells.collect::<Vec<_>>())
            .width(Fill)
            .height(Shrink)
            .into()
    }
}
