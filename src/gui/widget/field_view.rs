//! The view of a text field: label, box and error.
//!
//! Keys that are the application's go through: Alt with a digit, the Ctrl chords that do not edit, Tab, Escape and the function keys.
//! Enter in a field of one line sends `on_submit` or does nothing, and never reaches the application.

use crate::gui::Element;
use crate::gui::decorate::decorate;
use crate::gui::icon::Icon;
use crate::gui::layout::Ui;
use crate::gui::theme::{self, TextRole, Theme, color};
use crate::gui::widget::editor::FieldBox;
use crate::gui::widget::field::{Action, Field};

use iced::advanced::widget;
use iced::widget::{Column, container, space};
use iced::{Fill, Length, Padding};

use std::borrow::Cow;

impl Ui {
    /// A text field over its state. `left_out` says how many characters did not fit, if the field has refused some: no view is built
    /// without these words.
    pub fn field<'a, Message>(
        self,
        field: &'a Field,
        left_out: impl FnOnce(usize) -> String,
        on_action: impl Fn(Action) -> Message + 'a,
    ) -> FieldView<'a, Message> {
        FieldView {
            ui: self,
            label: None,
            left_out: field.left_out().map(left_out),
            error: None,
            reserves: false,
            placeholder: None,
            width: Fill,
            field_box: FieldBox {
                ui: self,
                field,
                on_action: Box::new(on_action),
                on_submit: None,
                submits_alone: false,
                id: None,
                is_wrong: false,
                is_dense: false,
                drawn: None,
            },
        }
    }
}

/// A field as it is put into a screen; see [`Ui::field`].
pub struct FieldView<'a, Message> {
    ui: Ui,
    label: Option<Cow<'a, str>>,
    left_out: Option<String>,
    error: Option<Cow<'a, str>>,
    reserves: bool,
    placeholder: Option<Cow<'a, str>>,
    width: Length,
    field_box: FieldBox<'a, Message>,
}

impl<'a, Message> FieldView<'a, Message> {
    /// The label above the box.
    #[must_use]
    pub fn label(mut self, label: impl Into<Cow<'a, str>>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// The placeholder of an empty field.
    #[must_use]
    pub fn placeholder(mut self, words: impl Into<Cow<'a, str>>) -> Self {
        self.placeholder = Some(words.into());
        self
    }

    /// The error under the box. Once this is called, the field keeps the line under the box even for `None`, so that nothing moves.
    #[must_use]
    pub fn error(mut self, words: Option<impl Into<Cow<'a, str>>>) -> Self {
        self.reserves = true;
        self.error = words.map(Into::into);
        self.field_box.is_wrong = self.error.is_some();
        self
    }

    /// The focus id of the field.
    #[must_use]
    pub fn id(mut self, id: impl Into<widget::Id>) -> Self {
        self.field_box.id = Some(id.into());
        self
    }

    /// The message of Enter in a field of one line.
    #[must_use]
    pub fn on_submit(mut self, message: Message) -> Self {
        self.field_box.on_submit = Some(message);
        self
    }

    /// Enter does something else here than on the rest of the screen, so that the footer does not speak of it.
    #[must_use]
    pub fn submits_alone(mut self) -> Self {
        self.field_box.submits_alone = true;
        self
    }

    /// 36 high instead of 40.
    #[must_use]
    pub fn dense(mut self) -> Self {
        self.field_box.is_dense = true;
        self
    }

    /// Width of the field; all there is by default.
    #[must_use]
    pub fn width(mut self, width: impl Into<Length>) -> Self {
        self.width = width.into();
        self
    }
}

impl<'a, Message: Clone + 'a> From<FieldView<'a, Message>> for Element<'a, Message> {
    fn from(view: FieldView<'a, Message>) -> Self {
        let ui = view.ui;
        let placeholder: Element<'a, Message> = match view.placeholder {
            Some(words) => ui.start(ui.body(words).style(theme::ink3)).into(),
            None => space().into(),
        };
        let label = view.label.map(|label| {
            container(ui.caption(label))
                .padding(Padding::ZERO.bottom(4))
                .into()
        });
        let reserves = view.reserves || view.left_out.is_some();
        let error = view.left_out.map(Cow::Owned).or(view.error);
        let error = error.map(|words| {
            ui.row([
                ui.icon(Icon::Warning, 14.0),
                ui.text(TextRole::Caption, words).into(),
            ])
            .spacing(4)
        });
        let (_, line) = TextRole::Caption.metrics(ui.direction);
        let message = reserves.then(|| {
            // The field always has one line for an error; a longer error takes more.
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
        let parts = [label, Some(decorate(placeholder, view.field_box)), message];

        Column::with_children(parts.into_iter().flatten())
            .align_x(ui.start_side())
            .width(view.width)
            .into()
    }
}
