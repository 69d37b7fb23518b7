//! Results: the radar, the numbers beside it, and the aspects.

use crate::gui::Element;
use crate::gui::desk::Desk;
use crate::gui::keyboard::Key;
use crate::gui::screen::{Action, Hint};

use iced::Task;

/// The screen.
#[derive(Debug, Default)]
pub struct ResultsScreen {}

/// What happens on the screen.
#[derive(Debug, Clone)]
pub enum Message {}

impl ResultsScreen {
    /// Opens the screen.
    pub fn new() -> Self {
        Self {}
    }

    /// Draws the pictures anew if what they show, their size or their colours have changed; `scale` is how much larger than
    /// usual everything is drawn.
    pub fn draw(&mut self, _desk: Desk<'_>, _scale: f32) -> Task<Message> {
        Task::none()
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
