//! [`Ui`], the builder of every view: rows, columns and roles of text that follow the direction of reading and the theme.
//!
//! Views never align text (iced draws aligned right-to-left text outside its box): a text is as wide as its words, and a container puts
//! it at the start or the end.

use crate::gui::Element;
use crate::gui::icon::{self, Icon};
use crate::gui::row::{ReadingRow, Wrapped};
use crate::gui::text_block::{EngineParagraph, TextBlock};
use crate::gui::theme::{self, TextRole, Theme, color};
use crate::locale::Direction;
use crate::palette::{Palette, Rgb};

use iced::advanced::text::{self as engine, Paragraph as _};
use iced::alignment::Horizontal;
use iced::widget::text::IntoFragment;
use iced::widget::{Column, Container, Scrollable, column, container, rule, scrollable, space};
use iced::{Fill, Length, Padding, Pixels, Size};

/// The direction and the theme of a view.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Ui {
    /// The direction of reading.
    pub direction: Direction,
    /// The theme of the window.
    pub theme: Theme,
}

#[allow(clippy::unused_self)] // each is asked of the view, whether it needs the direction or not
impl Ui {
    /// A builder for a direction and a theme.
    pub fn new(direction: Direction, theme: Theme) -> Self {
        Self { direction, theme }
    }

    /// The colours of the theme. Text, icons and controls choose theirs themselves.
    pub fn palette(self) -> &'static Palette {
        self.theme.colors()
    }

    /// Whether lines begin at the right.
    pub fn is_rtl(self) -> bool {
        self.direction == Direction::RightToLeft
    }

    /// The side where lines begin.
    pub fn start_side(self) -> Horizontal {
        if self.is_rtl() {
            Horizontal::Right
        } else {
            Horizontal::Left
        }
    }

    /// The side where lines end.
    pub fn end_side(self) -> Horizontal {
        if self.is_rtl() {
            Horizontal::Left
        } else {
            Horizontal::Right
        }
    }

    /// Padding by the sides of reading: top, end, bottom, start.
    pub fn padding(self, top: f32, end: f32, bottom: f32, start: f32) -> Padding {
        let (left, right) = if self.is_rtl() {
            (end, start)
        } else {
            (start, end)
        };

        Padding {
            top,
            right,
            bottom,
            left,
        }
    }

    /// A row in reading order: the first item is at the start side, and Tab goes to it first. Items are centred vertically.
    pub fn row<'a, Message: 'a>(
        self,
        items: impl IntoIterator<Item = Element<'a, Message>>,
    ) -> ReadingRow<'a, Message> {
        ReadingRow::new(self.direction, items.into_iter().collect())
    }

    /// Items in reading order, `spacing` apart, that wrap into further lines.
    pub fn wrapped<'a, Message: 'a>(
        self,
        items: impl IntoIterator<Item = Element<'a, Message>>,
        spacing: f32,
    ) -> Wrapped<'a, Message> {
        Wrapped::new(self.direction, items.into_iter().collect(), spacing)
    }

    /// A column whose items are at the start side.
    pub fn column<'a, Message: 'a>(
        self,
        items: impl IntoIterator<Item = Element<'a, Message>>,
    ) -> Column<'a, Message, Theme> {
        Column::with_children(items).align_x(self.start_side())
    }

    /// Puts an element at the start side of all the width there is.
    pub fn start<'a, Message: 'a>(
        self,
        content: impl Into<Element<'a, Message>>,
    ) -> Container<'a, Message, Theme> {
        container(content).width(Fill).align_x(self.start_side())
    }

    /// Puts an element at the end side of all the width there is.
    pub fn end<'a, Message: 'a>(
        self,
        content: impl Into<Element<'a, Message>>,
    ) -> Container<'a, Message, Theme> {
        container(content).width(Fill).align_x(self.end_side())
    }

    /// Puts an element in the middle of all the width there is.
    pub fn middle<'a, Message: 'a>(
        self,
        content: impl Into<Element<'a, Message>>,
    ) -> Container<'a, Message, Theme> {
        container(content).center_x(Fill)
    }

    /// Text in a role. Do not align it: use [`Ui::start`], [`Ui::end`] or [`Ui::middle`].
    pub fn text<'a>(self, role: TextRole, words: impl IntoFragment<'a>) -> TextBlock<'a> {
        let (size, line) = role.metrics(self.direction);

        TextBlock::new(words, size, line, role.font())
    }

    /// The size of a text whose lines are at most `width` wide.
    pub fn size_of_text(self, role: TextRole, words: &str, width: f32) -> Size {
        let (size, line) = role.metrics(self.direction);
        let paragraph = EngineParagraph::with_text(engine::Text {
            content: words,
            bounds: Size::new(width, f32::INFINITY),
            size: Pixels(size),
            line_height: engine::LineHeight::Absolute(Pixels(line)),
            font: role.font(),
            align_x: engine::Alignment::Default,
            align_y: iced::alignment::Vertical::Top,
            shaping: engine::Shaping::Advanced,
            wrapping: engine::Wrapping::WordOrGlyph,
        });

        paragraph.min_bounds()
    }

    /// A text on one line of this width; a longer text ends in an ellipsis.
    pub fn fitted(self, role: TextRole, words: &str, width: f32) -> String {
        self.cut(role, words, width, |letters, count| {
            let kept: String = letters[..count].iter().collect();

            format!("{}…", kept.trim_end())
        })
    }

    /// A name on one line of this width. A longer name keeps a little of its beginning and most of its end, which distinguishes it
    /// from others of the same country.
    pub fn fitted_inside(self, role: TextRole, name: &str, width: f32) -> String {
        self.cut(role, name, width, |letters, count| {
            let first = count / 6;
            let last: String = letters[letters.len() - (count - first)..].iter().collect();
            let first: String = letters[..first].iter().collect();

            format!("{}…{}", first.trim_end(), last.trim_start())
        })
    }

    /// The text with as many of its letters as fit, at least one.
    fn cut(
        self,
        role: TextRole,
        words: &str,
        width: f32,
        cut: impl Fn(&[char], usize) -> String,
    ) -> String {
        let fits = |words: &str| self.size_of_text(role, words, f32::INFINITY).width <= width;

        if fits(words) {
            return words.to_owned();
        }

        let letters: Vec<char> = words.chars().collect();
        let (mut kept, mut too_many) = (1, letters.len());

        // More letters are never narrower, or by so little that nobody sees it.
        while too_many - kept > 1 {
            let middle = usize::midpoint(kept, too_many);

            if fits(&cut(&letters, middle)) {
                kept = middle;
            } else {
                too_many = middle;
            }
        }

        cut(&letters, kept)
    }

    /// A large figure.
    pub fn stat<'a>(self, words: impl IntoFragment<'a>) -> TextBlock<'a> {
        self.text(TextRole::Stat, words)
    }

    /// The title of a page.
    pub fn title<'a>(self, words: impl IntoFragment<'a>) -> TextBlock<'a> {
        self.text(TextRole::Title, words)
    }

    pub fn question<'a>(self, words: impl IntoFragment<'a>) -> TextBlock<'a> {
        self.text(TextRole::Question, words)
    }

    /// The title of a panel or card.
    pub fn panel<'a>(self, words: impl IntoFragment<'a>) -> TextBlock<'a> {
        self.text(TextRole::Panel, words)
    }

    /// A level's descriptor.
    pub fn lead<'a>(self, words: impl IntoFragment<'a>) -> TextBlock<'a> {
        self.text(TextRole::Lead, words)
    }

    pub fn body<'a>(self, words: impl IntoFragment<'a>) -> TextBlock<'a> {
        self.text(TextRole::Body, words)
    }

    /// Emphasised body text.
    pub fn strong<'a>(self, words: impl IntoFragment<'a>) -> TextBlock<'a> {
        self.text(TextRole::Strong, words)
    }

    /// Text of tables.
    pub fn small<'a>(self, words: impl IntoFragment<'a>) -> TextBlock<'a> {
        self.text(TextRole::Small, words)
    }

    /// Emphasised text of tables.
    pub fn small_strong<'a>(self, words: impl IntoFragment<'a>) -> TextBlock<'a> {
        self.text(TextRole::SmallStrong, words)
    }

    /// Secondary text: the size of tables, in the second ink.
    pub fn aside<'a>(self, words: impl IntoFragment<'a>) -> TextBlock<'a> {
        self.text(TextRole::Small, words).style(theme::ink2)
    }

    /// A caption or hint, in the second ink.
    pub fn caption<'a>(self, words: impl IntoFragment<'a>) -> TextBlock<'a> {
        self.text(TextRole::Caption, words).style(theme::ink2)
    }

    /// The head of a table's column.
    pub fn head<'a>(self, words: impl IntoFragment<'a>) -> TextBlock<'a> {
        self.text(TextRole::Head, words).style(theme::ink2)
    }

    /// The text of a link; put a quiet button around it so that a person can press it.
    pub fn link<'a>(self, words: impl IntoFragment<'a>) -> TextBlock<'a> {
        self.text(TextRole::Strong, words).style(theme::link)
    }

    pub fn alert<'a>(self, words: impl IntoFragment<'a>) -> TextBlock<'a> {
        self.text(TextRole::Small, words).style(theme::alert)
    }

    /// An icon in the colour of the text around it.
    pub fn icon<'a, Message: 'a>(self, icon: Icon, size: f32) -> Element<'a, Message> {
        icon::icon(icon, size, self.direction, None)
    }

    /// An icon in a colour of the palette.
    pub fn icon_in<'a, Message: 'a>(self, icon: Icon, size: f32, ink: Rgb) -> Element<'a, Message> {
        icon::icon(icon, size, self.direction, Some(color(ink)))
    }

    /// A card around some content; set its width, height and padding (16 by default).
    pub fn card<'a, Message: 'a>(
        self,
        content: impl Into<Element<'a, Message>>,
    ) -> Container<'a, Message, Theme> {
        container(content)
            .padding(theme::space::M)
            .style(theme::card)
    }

    /// A card with a title above its content, both at the start side, as wide as there is space.
    pub fn titled_card<'a, Message: 'a>(
        self,
        title: impl IntoFragment<'a>,
        content: impl Into<Element<'a, Message>>,
    ) -> Container<'a, Message, Theme> {
        let content = column![self.start(self.panel(title)), content.into()]
            .spacing(theme::space::S)
            .align_x(self.start_side());

        self.card(content)
            .padding(Padding::from([14.0, 20.0]))
            .width(Fill)
    }

    /// A horizontal line.
    pub fn divider<'a, Message: 'a>(self) -> Element<'a, Message> {
        rule::horizontal(1).into()
    }

    /// A stronger line, under the head of a table.
    pub fn strong_divider<'a, Message: 'a>(self) -> Element<'a, Message> {
        bar(Fill, Length::Fixed(1.0), |palette| palette.line_strong)
    }

    /// A vertical line, `height` long.
    pub fn upright<'a, Message: 'a>(self, height: impl Into<Length>) -> Element<'a, Message> {
        bar(Length::Fixed(1.0), height.into(), |palette| palette.line)
    }

    /// Space that pushes its neighbours in a row apart.
    pub fn gap<'a, Message: 'a>(self) -> Element<'a, Message> {
        space::horizontal().into()
    }

    /// Content that scrolls vertically when it does not fit, with space for the scroll bar.
    pub fn scroll<'a, Message: 'a>(
        self,
        content: impl Into<Element<'a, Message>>,
    ) -> Scrollable<'a, Message, Theme> {
        Scrollable::with_direction(
            content,
            scrollable::Direction::Vertical(
                scrollable::Scrollbar::new()
                    .width(8)
                    .scroller_width(8)
                    .spacing(theme::space::XXS),
            ),
        )
    }
}

/// A box filled with a colour of the palette: a line, a bar, an edge of a region.
pub(super) fn bar<'a, Message: 'a>(
    width: impl Into<Length>,
    height: impl Into<Length>,
    ink: impl Fn(&'static Palette) -> Rgb + 'a,
) -> Element<'a, Message> {
    container(space())
        .width(width)
        .height(height)
        .style(move |theme: &Theme| theme::filled(ink(theme.colors())))
        .into()
}

/// A filled box with a border of this width and radius, in colours of the palette.
pub(super) fn edged_bar<'a, Message: 'a>(
    width: impl Into<Length>,
    height: impl Into<Length>,
    (line, corners): (f32, f32),
    inks: impl Fn(&'static Palette) -> (Rgb, Rgb) + 'a,
) -> Element<'a, Message> {
    container(space())
        .width(width)
        .height(height)
        .style(move |theme: &Theme| {
            let (around, inside) = inks(theme.colors());

            container::Style {
                border: theme::edge(around, line, corners),
                ..theme::filled(inside)
            }
        })
        .into()
}
