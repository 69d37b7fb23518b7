//! The dialog that opens a file: its path, with Browse beside it.

use super::Message as Outer;
use crate::gui::Element;
use crate::gui::context::Env;
use crate::gui::label;
use crate::gui::path_field::{self, FieldWithButton, browse};
use crate::gui::theme::space;
use crate::gui::user_data::UserData;
use crate::gui::widget::field::{self, Field};
use crate::gui::widget::{dialog, focus};

use iced::Task;
use iced::widget::{Id, column};

use std::path::PathBuf;

/// Focus id of the field for the path.
pub(super) const PATH: Id = Id::new("home-find-path");

#[derive(Debug)]
pub(super) struct FindFile {
    path: Field,
    is_refused: bool,
}

#[derive(Debug, Clone)]
pub enum Message {
    /// Somebody types the path.
    Path(field::Action),
    /// Opens the system's dialog for a file.
    Browse,
    /// The dialog returned a file, or `None`.
    Browsed(Option<PathBuf>),
    /// Opens the file at the typed path.
    Done,
    /// Closes the dialog.
    Cancel,
}

/// What Home has to do after a message of the dialog.
pub(super) enum Action {
    /// Stays open.
    Open,
    /// Stays open and runs a task.
    Run(Task<Message>),
    Closed,
    /// Closes and opens a file.
    Done(PathBuf),
}

impl FindFile {
    pub(super) fn new() -> Self {
        Self {
            path: Field::single(""),
            is_refused: false,
        }
    }

    pub(super) fn update(
        &mut self,
        message: Message,
        env: Env<'_>,
        user_data: &UserData,
    ) -> Action {
        match message {
            Message::Path(action) => {
                self.path.update(action);
                self.is_refused = false;

                Action::Open
            }
            Message::Browse => {
                let start = user_data.known_documents().ok();

                Action::Run(path_field::ask_for_file(
                    env.text("files-kind"),
                    start,
                    Message::Browsed,
                ))
            }
            Message::Browsed(Some(path)) => Action::Done(path),
            Message::Browsed(None) => Action::Run(focus::on(PATH)),
            Message::Done => {
                if let Some(path) = path_field::typed(&self.path.text()) {
                    return Action::Done(path);
                }

                self.is_refused = true;

                Action::Run(focus::on(PATH))
            }
            Message::Cancel => Action::Closed,
        }
    }

    pub(super) fn view<'a>(&'a self, page: Element<'a, Outer>, env: Env<'a>) -> Element<'a, Outer> {
        let ui = env.ui;
        let path = FieldWithButton {
            field: &self.path,
            label: env.text("home-find-path"),
            error: self.is_refused.then(|| env.text("home-find-empty")),
            id: PATH,
            on_action: Message::Path,
            on_submit: Message::Done,
            button: browse(Message::Browse, env),
        };
        let content: Element<'a, Message> = column![
            path_field::inset(ui.start(ui.aside(env.text("home-find-words")))),
            path.view(env)
        ]
        .spacing(space::S)
        .into();
        let buttons = [
            ui.secondary(env.text("home-cancel"))
                .on_press(Message::Cancel),
            ui.primary(env.text("home-find-open"))
                .key(label::key_cap("Enter", env))
                .id(dialog::PRIMARY)
                .on_press(Message::Done),
        ];
        let buttons = buttons.map(|button| Element::from(button).map(Outer::Find));

        super::parts::sheet(page, "home-open", content.map(Outer::Find), buttons, env)
    }
}
