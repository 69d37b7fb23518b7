//! Settings: language, theme, text size, folder; and about the program.

use crate::gui::Element;
use crate::gui::desk::Frame;
use crate::gui::keep::Keep;
use crate::gui::screen::Hint;
use crate::locale::Locale;

use iced::Task;

/// The screen.
#[derive(Debug)]
pub struct SettingsScreen {}

/// What happens on the screen.
#[derive(Debug, Clone)]
pub enum Message {}

/// What the screen asks of the program.
#[derive(Debug)]
pub enum Action {
    /// Nothing.
    None,
    /// Work whose end the screen wants to know.
    Run(Task<Message>),
    /// A setting has changed: it is used at once and kept.
    Changed,
    /// Back to where it was opened.
    Back,
}

impl SettingsScreen {
    /// Opens the screen.
    pub fn new(_keep: &Keep) -> Self {
        Self {}
    }

    /// Takes a message in; settings change in `keep`.
    pub fn update(&mut self, message: Message, _keep: &mut Keep, _locale: &Locale) -> Action {
        match message {}
    }

    /// What the footer says about keys.
    pub fn hints(&self, _frame: Frame<'_>) -> Vec<Hint> {
        Vec::new()
    }

    /// The screen inside the frame of an open assessment.
    pub fn view<'a>(&'a self, _frame: Frame<'a>, _keep: &'a Keep) -> Element<'a, Message> {
        iced::widget::space().into()
    }

    /// The screen as a page of its own, reached from Home.
    pub fn page<'a>(&'a self, frame: Frame<'a>, keep: &'a Keep) -> Element<'a, Message> {
        self.view(frame, keep)
    }
}
