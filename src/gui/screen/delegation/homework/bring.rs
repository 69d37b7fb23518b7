//! The panel that brings forms back: files to choose, a path to type, or files dropped on the window.

use super::{Message, Whole};
use crate::gui::Element;
use crate::gui::context::Context;
use crate::gui::icon::Icon;
use crate::gui::label::key_cap;
use crate::gui::path_field;
use crate::gui::theme::space;
use crate::gui::widget::field::{self, Field};

use iced::Fill;
use iced::widget::{Id, column, container};

use std::path::PathBuf;

/// Focus id of the field for a file or a folder.
pub(super) const PATH: Id = Id::new("delegation-homework-path");

/// The state of the panel.
#[derive(Debug)]
pub(super) struct BringPanel {
    path: Field,
    is_pathless: bool,
}

impl BringPanel {
    pub(super) fn new() -> Self {
        Self {
            path: Field::single(""),
            is_pathless: false,
        }
    }

    /// Takes in what somebody types.
    pub(super) fn write(&mut self, action: field::Action) {
        self.path.update(action);
        self.is_pathless = false;
    }

    /// The path that is typed; without one the field says so.
    pub(super) fn typed(&mut self) -> Option<PathBuf> {
        let path = path_field::typed(&self.path.text());
        self.is_pathless = path.is_none();

        path
    }

    pub(super) fn view<'a>(&'a self, is_looking: bool, context: Context<'a>) -> Element<'a, Whole> {
        let env = context.env;
        let ui = env.ui;
        let title = container(ui.start(ui.panel(env.text("homework-bring-title")))).center_y(44);
        let path = env
            .field(&self.path, |action| Whole::Homework(Message::Path(action)))
            .label(env.text("bring-back-path"))
            .placeholder(env.text("bring-back-path-example"))
            .error(self.is_pathless.then(|| env.text("files-pathless")))
            .on_submit(Whole::Homework(Message::Take))
            .id(PATH);
        let looking = is_looking.then(|| ui.start(ui.aside(env.text("bring-back-looking"))));
        let body = column![
            ui.start(ui.aside(env.text("homework-bring-why"))),
            path,
            looking,
        ]
        .spacing(space::S);
        let cancel = ui
            .secondary(env.text("delegation-cancel"))
            .key(key_cap("Esc", env))
            .large()
            .on_press(Whole::Close);
        let choose = ui
            .primary(env.text("bring-back-files"))
            .icon(Icon::Folder)
            .large()
            .width(Fill)
            .on_press(Whole::Homework(Message::Browse));

        column![
            container(title).padding([0.0, space::XXS]),
            ui.scroll(path_field::inset(body)).height(Fill),
            ui.buttons([cancel.into(), choose.into()]),
        ]
        .spacing(space::XXS)
        .into()
    }
}
