//! A notice: what the program tells people in a bar above the page.

use crate::gui::widget::mark::Tone;

/// The words of a notice bar, and how serious it is.
#[derive(Debug, Clone, PartialEq)]
pub struct Notice {
    /// Good news, a hint, a caution or an error.
    pub tone: Tone,
    /// The bold line.
    pub title: String,
    /// The sentence; may be empty.
    pub words: String,
}
