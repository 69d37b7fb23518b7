//! The frame of a form beside the table: its title, its fields, and the buttons that take it in or close it.

use super::Message;
use crate::gui::Element;
use crate::gui::context::Env;
use crate::gui::icon::Icon;
use crate::gui::label;
use crate::gui::theme::space;

use iced::Fill;
use iced::widget::{column, container};

/// The parts of a form.
pub(super) struct FormSheet<'a> {
    pub title: String,
    /// A further text in the line of the title.
    pub beside_title: Option<Element<'a, Message>>,
    /// The message that removes the person or breakout; `None` in a form that adds.
    pub remove: Option<Message>,
    pub fields: Element<'a, Message>,
    /// The label of the button that takes the form in.
    pub done: String,
    pub on_done: Message,
}

impl<'a> FormSheet<'a> {
    /// The form, whose fields scroll if space is short.
    pub(super) fn view(self, env: Env<'_>) -> Element<'a, Message> {
        let ui = env.ui;
        let remove = self.remove.map(|message| {
            ui.quiet(env.text("delegation-remove"))
                .icon(Icon::Minus)
                .compact()
                .on_press(message)
                .into()
        });
        let title = container(ui.start(ui.panel(self.title))).width(Fill).into();
        let head = [Some(title), self.beside_title, remove];
        let head = ui.row(head.into_iter().flatten()).height(44);
        let cancel = ui
            .secondary(env.text("delegation-cancel"))
            .key(label::key_cap("Esc", env))
            .large()
            .on_press(Message::Close);
        let done = ui
            .primary(self.done)
            .key(label::key_cap("Enter", env))
            .large()
            .width(Fill)
            .on_press(self.on_done);

        column![
            container(head).padding([0.0, space::XXS]),
            ui.scroll(self.fields).height(Fill),
            ui.buttons([cancel.into(), done.into()]),
        ]
        .spacing(space::XXS)
        .into()
    }
}
