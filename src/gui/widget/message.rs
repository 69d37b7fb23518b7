//! What the program says unasked: notice bars, the state of a page without content, tips.

use crate::gui::Element;
use crate::gui::icon::Icon;
use crate::gui::layout::Ui;
use crate::gui::theme::{self, TextRole, Theme, color, edge, filled, radius, space};
use crate::gui::widget::mark::Tone;

use iced::time::Duration;
use iced::widget::{column, container, tooltip};
use iced::{Center, Fill, Padding};

use std::borrow::Cow;

impl Ui {
    /// A notice bar: an icon by its tone, a bold line, a sentence (either may be empty), and one or two compact buttons at the end.
    pub fn notice_bar<'a, Message: 'a>(
        self,
        tone: Tone,
        line: impl Into<Cow<'a, str>>,
        sentence: impl Into<Cow<'a, str>>,
        buttons: impl IntoIterator<Item = Element<'a, Message>>,
    ) -> Element<'a, Message> {
        let icon = match tone {
            Tone::Agree => Icon::Check,
            Tone::Info => Icon::Info,
            Tone::Discuss => Icon::Warning,
            Tone::Split => Icon::Contested,
        };
        let (line, sentence): (Cow<'a, str>, Cow<'a, str>) = (line.into(), sentence.into());
        let line = (!line.is_empty()).then(|| self.strong(line));
        let sentence = (!sentence.is_empty()).then(|| self.small(sentence));
        let words = column![line, sentence]
            .align_x(self.start_side())
            .width(Fill);
        let content = self
            .row([
                self.icon(icon, 20.0),
                words.into(),
                self.buttons(buttons).into(),
            ])
            .spacing(space::S);

        container(content)
            .width(Fill)
            .align_y(Center)
            .padding(self.padding(3.0, 4.0, 3.0, 14.0))
            .style(move |theme: &Theme| tinted(theme, tone))
            .into()
    }

    /// What a whole page is about: a notice with a larger icon of its own.
    pub fn strip<'a, Message: 'a>(
        self,
        (tone, icon): (Tone, Icon),
        line: impl Into<Cow<'a, str>>,
        sentence: impl Into<Cow<'a, str>>,
    ) -> Element<'a, Message> {
        let words = column![
            self.text(TextRole::Strong, line.into()),
            self.small(sentence.into())
        ]
        .align_x(self.start_side())
        .width(Fill);
        let icon = self.icon_in(icon, 28.0, tone.tint(self.palette()).ink);
        let content = self.row([icon, words.into()]).spacing(space::S);

        container(content)
            .width(Fill)
            .padding([space::S, space::M])
            .style(move |theme: &Theme| tinted(theme, tone))
            .into()
    }

    /// A page or card without content: an icon, a bold line, a sentence and what to do about it.
    pub fn empty<'a, Message: 'a>(
        self,
        icon: Icon,
        line: impl Into<Cow<'a, str>>,
        sentence: impl Into<Cow<'a, str>>,
        buttons: impl IntoIterator<Item = Element<'a, Message>>,
    ) -> Element<'a, Message> {
        let content = column![
            self.icon(icon, 40.0),
            self.strong(line.into()),
            self.aside(sentence.into()),
            container(self.buttons(buttons)).padding(Padding::ZERO.top(4)),
        ]
        .spacing(6)
        .align_x(Center)
        .max_width(760);

        container(content)
            .center_x(Fill)
            .padding([10.0, 24.0])
            .into()
    }

    /// Shows a few words beside something after the pointer has rested on it for half a second.
    pub fn tip<'a, Message: 'a>(
        self,
        content: impl Into<Element<'a, Message>>,
        words: impl Into<Cow<'a, str>>,
    ) -> Element<'a, Message> {
        self.tip_at(tooltip::Position::Bottom, content, words)
    }

    /// The same above the control, where what stands below is to be read.
    pub fn tip_above<'a, Message: 'a>(
        self,
        content: impl Into<Element<'a, Message>>,
        words: impl Into<Cow<'a, str>>,
    ) -> Element<'a, Message> {
        self.tip_at(tooltip::Position::Top, content, words)
    }

    fn tip_at<'a, Message: 'a>(
        self,
        position: tooltip::Position,
        content: impl Into<Element<'a, Message>>,
        words: impl Into<Cow<'a, str>>,
    ) -> Element<'a, Message> {
        tooltip(content, self.tip_box(words), position)
            .gap(4)
            .delay(Duration::from_millis(500))
            .into()
    }

    /// The box of a tip without its control, for a page that shows it on a key.
    pub fn tip_box<'a, Message: 'a>(self, words: impl Into<Cow<'a, str>>) -> Element<'a, Message> {
        container(self.small(words.into()))
            .max_width(300)
            .padding([8, 12])
            .style(|theme: &Theme| {
                let palette = theme.colors();

                theme::filled(palette.ink)
                    .color(color(palette.surface))
                    .border(edge(palette.ink, 1.0, radius::CONTROL))
            })
            .into()
    }
}

/// The style of a notice.
fn tinted(theme: &Theme, tone: Tone) -> container::Style {
    let palette = theme.colors();
    let tint = tone.tint(palette);
    let ink = if palette.edge > 1.0 {
        tint.ink
    } else {
        palette.ink
    };

    container::Style {
        text_color: Some(color(ink)),
        border: edge(tint.line, palette.edge, radius::CONTROL),
        ..filled(tint.fill)
    }
}
