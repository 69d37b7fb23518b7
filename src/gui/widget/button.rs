//! Buttons: a word, perhaps an icon before it and the key that does the same after it.

use crate::gui::Element;
use crate::gui::decorate::{Delegate, DrawContent, Scene, Undecorated, decorate};
use crate::gui::icon::Icon;
use crate::gui::layout::Ui;
use crate::gui::row::ReadingRow;
use crate::gui::theme::{TextRole, Theme, radius, space};
use crate::gui::widget::press::{Press, PressKind};

use iced::advanced::widget::Operation;
use iced::advanced::{Layout, Renderer as _, layout, renderer};
use iced::widget::container;
use iced::widget::text::Wrapping;
use iced::{Background, Center, Color, Length, Padding, Size, border};

use std::borrow::Cow;

/// Height of a button.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Height {
    /// 48, for the action of a round.
    Large,
    /// 40.
    #[default]
    Regular,
    /// 36, in bars, tables and notice bars.
    Compact,
}

/// A button; see [`Ui::primary`], [`Ui::secondary`], [`Ui::quiet`].
pub(crate) type Button<'a, Message> = Press<'a, Message, ButtonLabel<'a>>;

/// The parts of a button.
pub struct ButtonLabel<'a> {
    ui: Ui,
    words: Cow<'a, str>,
    icon: Option<Icon>,
    icon_after: Option<Icon>,
    key: Option<Cow<'a, str>>,
    height: Height,
}

impl Ui {
    /// The one main action of a screen.
    pub fn primary<'a, Message>(self, label: impl Into<Cow<'a, str>>) -> Button<'a, Message> {
        Button::labelled(self, PressKind::Primary, label)
    }

    /// Any other action.
    pub fn secondary<'a, Message>(self, label: impl Into<Cow<'a, str>>) -> Button<'a, Message> {
        Button::labelled(self, PressKind::Secondary, label)
    }

    /// An action without an edge: a link, a lesser choice.
    pub fn quiet<'a, Message>(self, label: impl Into<Cow<'a, str>>) -> Button<'a, Message> {
        Button::labelled(self, PressKind::Quiet, label)
    }

    /// A square button with an icon alone; give it a [`Ui::tip`] with its name.
    pub fn icon_button<'a, Message>(self, icon: Icon) -> Button<'a, Message> {
        Button::labelled(self, PressKind::Quiet, "").icon(icon)
    }

    /// Buttons side by side, 8 apart: their rings need that space, so the row itself adds none.
    pub fn buttons<'a, Message: 'a>(
        self,
        buttons: impl IntoIterator<Item = Element<'a, Message>>,
    ) -> ReadingRow<'a, Message> {
        self.row(buttons)
    }

    /// A key cap, as hints show it: `Enter`, `Ctrl S`.
    pub fn key_cap<'a, Message: 'a>(self, key: impl Into<Cow<'a, str>>) -> Element<'a, Message> {
        let words = self
            .text(TextRole::Caption, key.into())
            .wrapping(Wrapping::None)
            .style(crate::gui::theme::ink2);

        container(words)
            .height(20)
            .padding([0.0, 5.0])
            .align_y(Center)
            .style(|theme: &Theme| container::Style {
                border: crate::gui::theme::edge(theme.colors().line_strong, 1.0, radius::TOKEN),
                ..crate::gui::theme::surface(theme)
            })
            .into()
    }
}

impl<'a, Message> Button<'a, Message> {
    fn labelled(ui: Ui, kind: PressKind, words: impl Into<Cow<'a, str>>) -> Self {
        let label = ButtonLabel {
            ui,
            words: words.into(),
            icon: None,
            icon_after: None,
            key: None,
            height: Height::default(),
        };

        Press::with_content(label, kind, ui.direction)
    }

    /// An icon before the word.
    #[must_use]
    pub fn icon(mut self, icon: Icon) -> Self {
        self.content.icon = Some(icon);
        self
    }

    /// An icon after the word: an arrow, a chevron.
    #[must_use]
    pub fn icon_after(mut self, icon: Icon) -> Self {
        self.content.icon_after = Some(icon);
        self
    }

    /// The key that does the same, shown after the word.
    #[must_use]
    pub fn key(mut self, key: impl Into<Cow<'a, str>>) -> Self {
        self.content.key = Some(key.into());
        self
    }

    /// 48 high instead of 40.
    #[must_use]
    pub fn large(mut self) -> Self {
        self.content.height = Height::Large;
        self
    }

    /// 36 high instead of 40.
    #[must_use]
    pub fn compact(mut self) -> Self {
        self.content.height = Height::Compact;
        self
    }
}

impl<'a, Message: Clone + 'a> From<Button<'a, Message>> for Press<'a, Message> {
    fn from(button: Button<'a, Message>) -> Self {
        let (press, label) = button.split();
        let ui = label.ui;
        let (height, role, icon, padding) = match label.height {
            Height::Large => (48.0, TextRole::Strong, 20.0, 16.0),
            Height::Regular => (40.0, TextRole::Strong, 20.0, 16.0),
            Height::Compact => (36.0, TextRole::SmallStrong, 16.0, 10.0),
        };
        let padding = match (press.kind(), label.words.is_empty()) {
            (_, true) => (height - icon) / 2.0,
            (PressKind::Quiet, false) => space::XS,
            _ => padding,
        };
        let words = (!label.words.is_empty()).then(|| ui.text(role, label.words).into());
        let content = [
            label.icon.map(|name| ui.icon(name, icon)),
            words,
            label.icon_after.map(|name| ui.icon(name, icon)),
            label
                .key
                .map(|key| ui.text(TextRole::Caption, key).wrapping(Wrapping::None))
                .map(|key| decorate(key, KeyCap)),
        ];
        let content = ui.row(content.into_iter().flatten()).spacing(space::XS);

        press
            .with(content)
            // A label of two lines makes the button higher.
            .min_height(height)
            .padding([0.0, padding])
    }
}

impl<'a, Message: Clone + 'a> From<Button<'a, Message>> for Element<'a, Message> {
    fn from(button: Button<'a, Message>) -> Self {
        Press::<'a, Message>::from(button).into()
    }
}

/// Draws the edge of a key cap inside a button in the colour of the button's words, whatever the status.
struct KeyCap;

const CAP_PADDING: Padding = Padding {
    top: 0.0,
    right: 5.0,
    bottom: 0.0,
    left: 5.0,
};

impl<Message> Delegate<Message> for KeyCap {
    type State = ();

    const DEPTH: usize = 1;

    fn size(&self, _hint: Size<Length>) -> Option<Size<Length>> {
        Some(Size::new(Length::Shrink, Length::Shrink))
    }

    fn layout(
        &mut self,
        content: &mut Undecorated<'_, '_, Message>,
        limits: &layout::Limits,
    ) -> layout::Node {
        let (width, height) = (Length::Shrink, Length::Shrink);

        layout::padded(limits, width, height, CAP_PADDING, |limits| {
            content.layout(limits)
        })
    }

    /// Tests find a button by its label alone.
    fn operate(
        &mut self,
        (): &mut (),
        _layout: Layout<'_>,
        _operation: &mut dyn Operation,
        _content: &mut dyn FnMut(&mut dyn Operation),
    ) {
    }

    fn draw(&self, (): &(), scene: Scene<'_>, content: &mut DrawContent<'_>) {
        scene.renderer.fill_quad(
            renderer::Quad {
                bounds: scene.placement.layout.bounds(),
                border: border::rounded(radius::TOKEN)
                    .width(1.0)
                    .color(scene.style.text_color),
                ..renderer::Quad::default()
            },
            Background::Color(Color::TRANSPARENT),
        );

        content(scene);
    }
}
