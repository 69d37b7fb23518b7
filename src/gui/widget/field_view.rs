//! The view of a text field: label, box and message.
//!
//! Keys that are the application's go through: Alt with a digit, the Ctrl chords that do not edit, Tab, Escape and the function keys.
//! Enter in a field of one line sends `on_submit` or does nothing, and never reaches the application.

use crate::gui::Element;
use crate::gui::layout::Ui;
use crate::gui::theme::{self, Role, Theme, color};
use crate::gui::widget::editor::Area;
use crate::gui::widget::field::{Action, Field};

use iced::advanced::widget;
use iced::widget::{Column, container};
use iced::{Fill, Length, Padding};

use std::borrow::Cow;

impl Ui {
    /// A text field over its state.
    pub fn field<'a, Message>(
        self,
        field: &'a Field,
        on_action: impl Fn(Action) -> Message + 'a,
    ) -> View<'a, Message> {
        View {
            ui: self,
            label: None,
            error: None,
            reserves: false,
            placeholder: None,
            width: Fill,
            area: Area {
                ui: self,
                field,
                on_action: Box::new(on_action),
                on_submit: None,
                id: None,
                placeholder: None,
                is_wrong: false,
                is_dense: false,
                is_enabled: true,
                status: None,
            },
        }
    }
}

/// A field as it is put into a screen; see [`Ui::field`].
pub struct View<'a, Message> {
    ui: Ui,
    label: Option<Cow<'a, str>>,
    error: Option<Cow<'a, str>>,
    reserves: bool,
    placeholder: Option<Cow<'a, str>>,
    width: Length,
    area: Area<'a, Message>,
}

impl<'a, Message> View<'a, Message> {
    /// The words above it.
    #[must_use]
    pub fn label(mut self, label: impl Into<Cow<'a, str>>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// The words inside it while it is empty.
    #[must_use]
    pub fn placeholder(mut self, words: impl Into<Cow<'a, str>>) -> Self {
        self.placeholder = Some(words.into());
        self
    }

    /// What is wrong, under it. Once this is called, the line under the field is kept even for `None`, so that nothing moves.
    #[must_use]
    pub fn error(mut self, words: Option<impl Into<Cow<'a, str>>>) -> Self {
        self.reserves = true;
        self.error = words.map(Into::into);
        self.area.is_wrong = self.error.is_some();
        self
    }

    /// The name by which focus finds it.
    #[must_use]
    pub fn id(mut self, id: impl Into<widget::Id>) -> Self {
        self.area.id = Some(id.into());
        self
    }

    /// What Enter sends in a field of one line.
    #[must_use]
    pub fn on_submit(mut self, message: Message) -> Self {
        self.area.on_submit = Some(message);
        self
    }

    /// 36 high instead of 40.
    #[must_use]
    pub fn dense(mut self) -> Self {
        self.area.is_dense = true;
        self
    }

    /// Shows the text without letting it be edited.
    #[must_use]
    pub fn enabled(mut self, is_enabled: bool) -> Self {
        self.area.is_enabled = is_enabled;
        self
    }

    /// Its width; all there is by default.
    #[must_use]
    pub fn width(mut self, width: impl Into<Length>) -> Self {
        self.width = width.into();
        self
    }
}

impl<'a, Message: Clone + 'a> From<View<'a, Message>> for Element<'a, Message> {
    fn from(view: View<'a, Message>) -> Self {
        let ui = view.ui;
        let mut area = view.area;
        area.placeholder = view
            .placeholder
            .map(|words| ui.start(ui.body(words).style(theme::ink3)).into());

        let label = view.label.map(|label| {
            container(ui.caption(label))
                .padding(Padding::ZERO.bottom(4))
                .into()
        });
        let error = view.error.map(|words| {
            ui.row([
                ui.icon(crate::gui::icon::Icon::Warning, 14.0),
                ui.text(Role::Caption, words).into(),
            ])
            .spacing(4)
        });
        let (_, line) = Role::Caption.metrics(ui.direction);
        let message = view.reserves.then(|| {
            // One line is kept for it; what is longer takes more.
            let height = match &error {
                Some(_) => Length::Shrink,
                None => Length::Fixed(line + 2.0),
            };

            container(error)
                .style(|theme: &Theme| container::Style {
                    text_color: Some(color(theme.colors().alert_ink)),
                    ..container::Style::default()
                })
                .padding(Padding::ZERO.top(2))
                .height(height)
                .into()
        });
        let parts = [label, Some(Element::new(area)), message];

        Column::with_children(parts.into_iter().flatten())
            .align_x(ui.start_side())
            .width(view.width)
            .into()
    }
}
