//! The screens: one file each, with its `State`, its `Message`, its `Action`, `update` and `view`.
//!
//! A screen never changes the assessment itself: its `update` returns an [`Action`], which the program carries out. It knows what
//! lies below it (widgets, the [`Context`](crate::gui::context::Context) that it is lent), and neither the program nor another screen.

pub mod assess;
pub mod bring_back;
pub(crate) mod delegation;
pub mod files;
pub(crate) mod help;
pub mod home;
pub(crate) mod outputs;
pub(crate) mod plan;
pub mod results;
pub mod settings;

use crate::assessment::{Assessment, Edit};
use crate::gui::Element;
pub use crate::gui::notice::Notice;

use iced::Task;

use std::sync::Arc;

/// Names a screen of an open assessment, in the order of the work; the rail shows them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ScreenId {
    /// Who is there.
    Delegation,
    /// One question at a time.
    Assess,
    /// The radar and the numbers.
    Results,
    /// Where to be, and what to do about it.
    Plan,
    /// What the delegation takes home.
    Outputs,
    /// Copies of breakouts come in; the rail shows it as a part of Delegation.
    BringBack,
    /// This file, other files.
    Files,
    /// Language, theme, text size, folder, about.
    Settings,
}

/// What a screen asks of the program.
#[derive(Debug)]
pub enum Action<Message> {
    None,
    /// A change, as a step of its own.
    Edit(Edit),
    /// Copies are brought in: one change, after which this is said and what is left to decide comes next.
    Join(Vec<Arc<Assessment>>, Notice),
    /// Somebody is typing: the drafts become changes in a moment.
    Typed,
    /// Work whose end the screen wants to know.
    Run(Task<Message>),
    /// Something to be said.
    Say(Notice),
    /// The last change is taken back.
    Undo,
    /// Another screen is shown.
    Go(ScreenId),
    /// A question, in Assess.
    ShowQuestion(usize),
    /// Several things, in this order.
    All(Vec<Action<Message>>),
}

/// Which way somebody goes through a sequence: of questions, rows or pictures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Towards {
    /// To the one after.
    Next,
    /// To the one before.
    Previous,
}

/// The choice at a position of a control that offers them all; a position past its end is the last one.
pub fn choice<T: Copy, const N: usize>(all: [T; N], position: usize) -> T {
    all[position.min(N - 1)]
}

/// A hint in the footer: the key and what it does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hint {
    /// The key as its cap shows it.
    pub key: String,
    /// What it does.
    pub words: String,
}

/// Shorthand for elements of a screen that are shown or not.
pub fn maybe<'a, Message: 'a>(
    is_shown: bool,
    element: impl FnOnce() -> Element<'a, Message>,
) -> Option<Element<'a, Message>> {
    is_shown.then(element)
}
