//! Delegation: the facts of the assessment, the people, and which functions and groups are covered.

use crate::assessment::Edit;
use crate::gui::Element;
use crate::gui::desk::Desk;
use crate::gui::keyboard::Key;
use crate::gui::screen::{Action, Hint};

/// The screen.
#[derive(Debug)]
pub struct Delegation {}

/// What happens on the screen.
#[derive(Debug, Clone)]
pub enum Message {}

impl Delegation {
    /// Opens the screen on an assessment.
    pub fn new(_desk: Desk<'_>) -> Self {
        Self {}
    }

    /// Brings the fields up to date with the assessment, after an undo.
    pub fn refresh(&mut self, _desk: Desk<'_>) {}

    /// What is typed and not yet in the assessment.
    pub fn drafts(&self, _desk: Desk<'_>) -> Vec<Edit> {
        Vec::new()
    }

    /// Takes a message in.
    pub fn update(&mut self, message: Message, _desk: Desk<'_>) -> Action<Message> {
        match message {}
    }

    /// What a key means here while no text field has the keyboard.
    pub fn key(&self, _key: Key, _desk: Desk<'_>) -> Option<Message> {
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
