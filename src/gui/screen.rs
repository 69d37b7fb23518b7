//! The screens: one file each, with its `State`, its `Message`, its `Action`, `update` and `view`.
//!
//! A screen never changes the assessment itself: its `update` returns an [`Action`], which the program carries out. It knows what
//! is below it (widgets, the [`Context`](crate::gui::context::Context) that it borrows), and neither the program nor another screen.

pub mod assess;
pub mod bring_back;
pub(crate) mod delegation;
pub mod files;
pub(crate) mod help;
pub mod home;
pub mod mended;
pub(crate) mod outputs;
pub(crate) mod plan;
pub mod results;
pub mod settings;

use crate::assessment::{Edit, IncomingCopy};
use crate::gui::Element;
pub use crate::gui::notice::Notice;

use iced::Task;

/// The screens of an open assessment, in the order of the work, as the rail shows them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ScreenId {
    Delegation,
    /// One question at a time.
    Assess,
    /// The radar and the numbers.
    Results,
    /// Targets and actions.
    Plan,
    /// Reports, slides and other exports.
    Outputs,
    /// Joins the copies of breakouts; the rail shows it as a part of Delegation.
    BringBack,
    /// The file, its copies and its earlier states.
    Files,
    /// Language, theme, text size, folder, about.
    Settings,
}

/// What a screen asks of the program.
#[derive(Debug)]
pub enum Action<Message> {
    None,
    /// Applies an edit, as one step of undo.
    Edit(Edit),
    /// Joins copies as one step of undo, shows this notice, and then the decisions that are left.
    Join(Vec<IncomingCopy>, Notice),
    /// A person is typing: after a pause, the program takes the drafts in as edits.
    Typed,
    /// Runs a task and sends its messages to this screen.
    Run(Task<Message>),
    /// Shows a notice.
    Say(Notice),
    /// Shows a notice about the edit before it, such as a removal, with a button that takes that back.
    SayUndoable(Notice),
    /// Undoes the last step.
    Undo,
    /// Shows another screen.
    Go(ScreenId),
    /// Shows a question in Assess.
    ShowQuestion(usize),
    /// Opens the list of who is here.
    WhoIsHere,
    /// Opens the plan of the day of the room that works on the question in front.
    PlanDay,
    /// Several actions, in this order.
    All(Vec<Action<Message>>),
}

/// The direction of a step through a sequence: of questions, rows or pictures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Towards {
    /// To the next one.
    Next,
    /// To the previous one.
    Previous,
}

/// The choice at a position of a list; a position past the end means the last one.
pub fn choice<T: Copy, const N: usize>(all: [T; N], position: usize) -> T {
    all[position.min(N - 1)]
}

/// Shorthand for an element of a screen that may be absent.
pub fn maybe<'a, Message: 'a>(
    is_shown: bool,
    element: impl FnOnce() -> Element<'a, Message>,
) -> Option<Element<'a, Message>> {
    is_shown.then(element)
}
