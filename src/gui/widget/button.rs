//! Buttons: a word, perhaps an icon before it and the key that does the same after it.

use crate::gui::Element;
use crate::gui::icon::Icon;
use crate::gui::layout::Ui;
use crate::gui::row::Row;
use crate::gui::theme::{Role, Theme, radius, space};
use crate::gui::widget::press::{Kind, Press, Ring, Status};

use iced::advanced::widget::Id;
use iced::advanced::widget::{Tree, Widget};
use iced::advanced::{Layout, Renderer as _, layout, mouse, renderer};
use iced::widget::container;
use iced::{Background, Center, Color, Length, Padding, Rectangle, Renderer, Size, border};

use std::borrow::Cow;

/// Height of a button.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Height {
    /// 48, for the action of a round.
    Large,
    /// 40.
    #[default]
    Regular,
    /// 36, in bars, tables and message strips.
    Compact,
}

/// A button of the house; see [`Ui::primary`], [`Ui::secondary`], [`Ui::quiet`].
pub struct Button<'a, Message> {
    ui: Ui,
    kind: Kind,
    label: Cow<'a, str>,
    icon: Option<Icon>,
    icon_after: Option<Icon>,
    key: Option<Cow<'a, str>>,
    height: Height,
    width: Length,
    id: Option<Id>,
    ring: Ring,
    on_press: Option<Message>,
    is_selected: bool,
    shown: Option<Status>,
}

impl Ui {
    /// The one main action of a screen.
    pub fn primary<'a, Message>(self, label: impl Into<Cow<'a, str>>) -> Button<'a, Message> {
        Button::new(self, Kind::Primary, label)
    }

    /// Any other action.
    pub fn secondary<'a, Message>(self, label: impl Into<Cow<'a, str>>) -> Button<'a, Message> {
        Button::new(self, Kind::Secondary, label)
    }

    /// An action without an edge: a link, a lesser choice.
    pub fn quiet<'a, Message>(self, label: impl Into<Cow<'a, str>>) -> Button<'a, Message> {
        Button::new(self, Kind::Quiet, label)
    }

    /// A square button with an icon alone; give it a [`Ui::tip`] that says what it does.
    pub fn icon_button<'a, Message>(self, icon: Icon) -> Button<'a, Message> {
        Button::new(self, Kind::Quiet, "").icon(icon)
    }

    /// Buttons side by side, 8 apart: their rings need that room, so the row itself adds none.
    pub fn buttons<'a, Message: 'a>(
        self,
        buttons: impl IntoIterator<Item = Element<'a, Message>>,
    ) -> Row<'a, Message> {
        self.row(buttons)
    }

    /// A key cap, as hints show it: `Enter`, `Ctrl S`.
    pub fn key_cap<'a, Message: 'a>(self, key: impl Into<Cow<'a, str>>) -> Element<'a, Message> {
        let words = self
            .text(Role::Caption, key.into())
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
    fn new(ui: Ui, kind: Kind, label: impl Into<Cow<'a, str>>) -> Self {
        Self {
            ui,
            kind,
            label: label.into(),
            icon: None,
            icon_after: None,
            key: None,
            height: Height::default(),
            width: Length::Shrink,
            id: None,
            ring: Ring::Reserved,
            on_press: None,
            is_selected: false,
            shown: None,
        }
    }

    /// An icon before the word.
    #[must_use]
    pub fn icon(mut self, icon: Icon) -> Self {
        self.icon = Some(icon);
        self
    }

    /// An icon after the word: an arrow, a chevron.
    #[must_use]
    pub fn icon_after(mut self, icon: Icon) -> Self {
        self.icon_after = Some(icon);
        self
    }

    /// The key that does the same, shown after the word.
    #[must_use]
    pub fn key(mut self, key: impl Into<Cow<'a, str>>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// 48 high instead of 40.
    #[must_use]
    pub fn large(mut self) -> Self {
        self.height = Height::Large;
        self
    }

    /// 36 high instead of 40.
    #[must_use]
    pub fn compact(mut self) -> Self {
        self.height = Height::Compact;
        self
    }

    /// As wide as its word, or as given; the ring's room comes on top.
    #[must_use]
    pub fn width(mut self, width: impl Into<Length>) -> Self {
        self.width = width.into();
        self
    }

    /// The name by which focus finds it.
    #[must_use]
    pub fn id(mut self, id: impl Into<Id>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Where its ring goes, [`Ring::Reserved`] by default.
    #[must_use]
    pub fn ring(mut self, ring: Ring) -> Self {
        self.ring = ring;
        self
    }

    /// Marks it as switched on.
    #[must_use]
    pub fn selected(mut self, is_selected: bool) -> Self {
        self.is_selected = is_selected;
        self
    }

    /// What is sent when it is pressed; without it the button is disabled.
    #[must_use]
    pub fn on_press(mut self, message: Message) -> Self {
        self.on_press = Some(message);
        self
    }

    /// What is sent when it is pressed; `None` disables it.
    #[must_use]
    pub fn on_press_maybe(mut self, message: Option<Message>) -> Self {
        self.on_press = message;
        self
    }

    /// Draws it as if it had this status.
    #[must_use]
    pub fn shown_as(mut self, status: Status) -> Self {
        self.shown = Some(status);
        self
    }
}

impl<'a, Message: Clone + 'a> From<Button<'a, Message>> for Press<'a, Message> {
    fn from(button: Button<'a, Message>) -> Self {
        let ui = button.ui;
        let (height, role, icon, padding) = match button.height {
            Height::Large => (48.0, Role::Strong, 20.0, 16.0),
            Height::Regular => (40.0, Role::Strong, 20.0, 16.0),
            Height::Compact => (36.0, Role::SmallStrong, 16.0, 10.0),
        };
        let padding = match (button.kind, button.label.is_empty()) {
            (_, true) => (height - icon) / 2.0,
            (Kind::Quiet, false) => space::XS,
            _ => padding,
        };
        let label = (!button.label.is_empty()).then(|| ui.text(role, button.label).into());
        let content = [
            button.icon.map(|name| ui.icon(name, icon)),
            label,
            button.icon_after.map(|name| ui.icon(name, icon)),
            button.key.map(|key| {
                Element::new(Cap {
                    words: ui.text(Role::Caption, key).into(),
                })
            }),
        ];
        let content = ui.row(content.into_iter().flatten()).spacing(space::XS);
        let mut press = Press::new(content, button.kind, ui.direction)
            .on_press_maybe(button.on_press)
            .selected(button.is_selected)
            .ring(button.ring)
            .width(button.width)
            // Words that need two lines make it higher.
            .min_height(height)
            .padding([0.0, padding]);

        if let Some(id) = button.id {
            press = press.id(id);
        }

        match button.shown {
            Some(status) => press.shown_as(status),
            None => press,
        }
    }
}

impl<'a, Message: Clone + 'a> From<Button<'a, Message>> for Element<'a, Message> {
    fn from(button: Button<'a, Message>) -> Self {
        Press::from(button).into()
    }
}

/// A key cap inside a button: its edge has the colour of the button's words, whatever the status.
struct Cap<'a, Message> {
    words: Element<'a, Message>,
}

const CAP: Padding = Padding {
    top: 0.0,
    right: 5.0,
    bottom: 0.0,
    left: 5.0,
};

impl<Message> Widget<Message, Theme, Renderer> for Cap<'_, Message> {
    fn children(&self) -> Vec<Tree> {
        vec![Tree::new(&self.words)]
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(std::slice::from_ref(&self.words));
    }

    fn size(&self) -> Size<Length> {
        Size::new(Length::Shrink, Length::Shrink)
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        layout::padded(limits, Length::Shrink, Length::Shrink, CAP, |limits| {
            self.words
                .as_widget_mut()
                .layout(&mut tree.children[0], renderer, limits)
        })
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        renderer.fill_quad(
            renderer::Quad {
                bounds: layout.bounds(),
                border: border::rounded(radius::TOKEN)
                    .width(1.0)
                    .color(style.text_color),
                ..renderer::Quad::default()
            },
            Background::Color(Color::TRANSPARENT),
        );

        if let Some(words) = layout.children().next() {
            self.words.as_widget().draw(
                &tree.children[0],
                renderer,
                theme,
                style,
                words,
                cursor,
                viewport,
            );
        }
    }
}
