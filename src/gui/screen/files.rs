//! Files: where this assessment is, copies of it, its name, the next assessment.

use crate::assessment::Assessment;
use crate::gui::Element;
use crate::gui::desk::Desk;
use crate::gui::keep::Keep;
use crate::gui::keyboard::Key;
use crate::gui::screen::{Hint, Notice};

use iced::Task;

use std::path::PathBuf;

/// The screen.
#[derive(Debug)]
pub struct Files {}

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
    /// Something to be said.
    Say(Notice),
    /// The open assessment is kept there from now on: it was renamed, or is saved elsewhere.
    Moved(PathBuf),
    /// Another file.
    Open(PathBuf),
    /// The next assessment, made from this one.
    Next(Box<Assessment>),
    /// The file is closed.
    Close,
}

impl Files {
    /// Opens the screen on an assessment.
    pub fn new(_desk: Desk<'_>) -> Self {
        Self {}
    }

    /// Brings the fields up to date.
    pub fn refresh(&mut self, _desk: Desk<'_>) {}

    /// Takes a message in.
    pub fn update(&mut self, message: Message, _desk: Desk<'_>, _keep: &mut Keep) -> Action {
        match message {}
    }

    /// What a key means here while no text field has the keyboard.
    pub fn key(&self, _key: Key) -> Option<Message> {
        None
    }

    /// What the footer says about keys.
    pub fn hints(&self, _desk: Desk<'_>) -> Vec<Hint> {
        Vec::new()
    }

    /// The whole screen.
    pub fn view<'a>(&'a self, _desk: Desk<'a>) -> Element<'a, Message> {
        iced::widget::space().into()
    }
}
