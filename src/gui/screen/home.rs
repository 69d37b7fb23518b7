//! Home: a new assessment, a file, the sample, recent files.

use crate::assessment::Scope;
use crate::gui::Element;
use crate::gui::desk::Frame;
use crate::gui::keep::Keep;
use crate::gui::keyboard::Key;
use crate::gui::screen::{Notice, settings};
use crate::questionnaire::Questionnaire;

use iced::Task;

use std::path::PathBuf;
use std::sync::Arc;

/// The screen.
#[derive(Debug)]
pub struct Home {
    refused: Option<Notice>,
}

/// What happens on the screen.
#[derive(Debug, Clone)]
pub enum Message {
    /// A new assessment: asks for country, questionnaire and scope.
    New,
    /// A file: asks for its path, with Browse beside.
    Open,
    /// A copy of the sample.
    Sample,
}

/// What the screen asks of the program.
#[derive(Debug)]
pub enum Action {
    /// Nothing.
    None,
    /// Work whose end the screen wants to know.
    Run(Task<Message>),
    /// A file.
    Open(PathBuf),
    /// A new assessment.
    New {
        /// The country or economy.
        country: String,
        /// What it answers.
        questionnaire: Arc<Questionnaire>,
        /// How much of it is asked.
        scope: Scope,
    },
    /// A copy of the sample.
    Sample,
    /// Back to the open assessment.
    Back,
    /// The settings.
    Settings,
    /// The help.
    Help,
    /// A setting is changed from here: language, theme, text size.
    Change(settings::Message),
}

impl Home {
    /// Opens the screen.
    pub fn new() -> Self {
        Self { refused: None }
    }

    /// Says why something could not be done.
    pub fn refuse(&mut self, notice: Notice) {
        self.refused = Some(notice);
    }

    /// Takes a message in.
    pub fn update(&mut self, message: Message, _frame: Frame<'_>, _keep: &mut Keep) -> Action {
        match message {
            Message::New | Message::Open => Action::None,
            Message::Sample => Action::Sample,
        }
    }

    /// What a key means here while no text field has the keyboard.
    pub fn key(&self, _key: Key, _frame: Frame<'_>, _keep: &Keep) -> Option<Message> {
        None
    }

    /// The whole screen; `open` is the title of the assessment that can be gone back to.
    pub fn view<'a>(
        &'a self,
        _frame: Frame<'a>,
        _keep: &'a Keep,
        _open: Option<&'a str>,
    ) -> Element<'a, Message> {
        iced::widget::space().into()
    }
}

impl Default for Home {
    fn default() -> Self {
        Self::new()
    }
}
