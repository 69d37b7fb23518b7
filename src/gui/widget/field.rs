//! The state of a text field: its draft, its own undo, and its limits.
//!
//! It stands in for iced's `text_input` and `text_editor`, together with [`super::editor`], [`super::caret`] and [`super::keys`]: iced
//! 0.14 panics on lines that read from right to left and begin with digits, and draws the caret and the selection of others on the
//! wrong side. It keeps iced's buffer and editing. <https://github.com/iced-rs/iced/pull/3294> is to mend iced (with cosmic-text after
//! 0.15; issues 1877, 2102 and 1454 there); a test beside [`super::caret`] fails as soon as it has.

use crate::locale::{TextLines, held_text, typed_text};

use iced::advanced::graphics::text::Editor;
use iced::advanced::text::editor::{
    Action as EditorAction, Cursor, Edit, Editor as _, Motion, Position,
};

use std::cell::RefCell;
use std::fmt;
use std::sync::Arc;

/// The most characters a field holds: as many as an assessment takes.
pub const LIMIT: usize = 32_000;

/// How many changes of a draft can be taken back.
const MEMORY: usize = 200;

/// Whether a field may hold several lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lines {
    /// One line: breaks become blanks.
    Single,
    /// Two lines that grow to six, then scroll.
    Growing,
}

impl Lines {
    fn in_text(self) -> TextLines {
        match self {
            Self::Single => TextLines::One,
            Self::Growing => TextLines::Many,
        }
    }
}

/// What a field's view asks its state to do.
#[derive(Debug, Clone)]
pub enum Action {
    /// A step of editing, selecting or moving.
    Step(EditorAction),
    /// Undoes the last change of the draft.
    Undo,
    /// Redoes the change that was undone last.
    Redo,
}

/// The draft of a field.
///
/// A text that does not fit is refused as a whole, so that nothing of it is lost unseen: the field keeps what it had, and its view
/// says how much was too much.
pub struct Field {
    pub(super) editor: RefCell<Editor>,
    lines: Lines,
    saved: String,
    past: Vec<PastDraft>,
    future: Vec<PastDraft>,
    is_typing: bool,
    /// How many characters of the text that was refused last were too many.
    left_out: Option<usize>,
}

/// A draft as it was before or after another change.
#[derive(Debug, Clone)]
struct PastDraft {
    text: String,
    at: Position,
}

impl Field {
    /// A field of one line.
    pub fn single(text: &str) -> Self {
        Self::new(Lines::Single, text)
    }

    /// A field of two to six lines.
    pub fn growing(text: &str) -> Self {
        Self::new(Lines::Growing, text)
    }

    fn new(lines: Lines, text: &str) -> Self {
        let text = held_text(text, lines.in_text());

        Self {
            editor: RefCell::new(Editor::with_text(&text)),
            lines,
            saved: text,
            past: Vec::new(),
            future: Vec::new(),
            is_typing: false,
            left_out: None,
        }
    }

    /// By how many characters the last change was too long, if it was refused for that.
    pub fn left_out(&self) -> Option<usize> {
        self.left_out
    }

    /// Whether it may hold several lines.
    pub fn lines(&self) -> Lines {
        self.lines
    }

    pub fn text(&self) -> String {
        let editor = self.editor.borrow();
        let lines = (0..editor.line_count()).filter_map(|index| editor.line(index));

        lines
            .map(|line| line.text.into_owned())
            .collect::<Vec<_>>()
            .join("\n")
    }

    /// Whether the draft is empty.
    pub fn is_empty(&self) -> bool {
        self.editor.borrow().is_empty()
    }

    /// Replaces the text, empties the field's undo, and marks the text as saved.
    pub fn set_text(&mut self, text: &str) {
        *self = Self::new(self.lines, text);
    }

    /// Whether the draft differs from what was last given or marked as saved.
    pub fn is_dirty(&self) -> bool {
        self.text() != self.saved
    }

    /// Marks the draft as saved.
    pub fn mark_saved(&mut self) {
        self.saved = self.text();
    }

    /// Whether the field can undo a change of its own.
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// Whether the field can redo a change of its own.
    pub fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }

    /// Carries an action of the view out; returns whether the text has changed.
    pub fn update(&mut self, action: Action) -> bool {
        match action {
            Action::Undo => {
                let Some(draft) = self.past.pop() else {
                    return false;
                };
                self.future.push(self.draft());
                self.restore(&draft);

                true
            }
            Action::Redo => {
                let Some(draft) = self.future.pop() else {
                    return false;
                };
                self.past.push(self.draft());
                self.restore(&draft);

                true
            }
            Action::Step(EditorAction::Edit(edit)) => self.edit(edit),
            Action::Step(step) => {
                self.is_typing = false;

                match step {
                    EditorAction::SelectWord | EditorAction::SelectLine => {
                        self.select_around(&step);
                    }
                    EditorAction::Move(motion @ (Motion::Home | Motion::End)) => {
                        self.move_in_line(motion, None);
                    }
                    EditorAction::Select(motion @ (Motion::Home | Motion::End)) => {
                        let cursor = self.editor.borrow().cursor();

                        self.move_in_line(motion, cursor.selection.or(Some(cursor.position)));
                    }
                    step => self.editor.get_mut().perform(step),
                }

                false
            }
        }
    }

    /// Goes to the first or last letter of the shown line in reading order; iced's own motion goes by its leftmost or rightmost one.
    fn move_in_line(&mut self, motion: Motion, selection: Option<Position>) {
        let editor = self.editor.get_mut();
        let Position { line, column } = editor.cursor().position;
        let Some(buffer_line) = editor.buffer().lines.get(line) else {
            return;
        };
        let text = buffer_line.text();
        let (mut from, mut to) = (0, text.len());

        for shown in buffer_line.layout_opt().into_iter().flatten() {
            let start = shown.glyphs.iter().map(|glyph| glyph.start).min();
            let end = shown.glyphs.iter().map(|glyph| glyph.end).max();

            match start.zip(end) {
                Some((start, _)) if start > column => {
                    // The end of a line that goes on is before the blank that broke it.
                    let before = text
                        .get(..start)
                        .and_then(|text| text.char_indices().last());
                    to = before.map_or(start, |(index, _)| index);
                    break;
                }
                Some((start, _)) => from = start,
                None => {}
            }
        }

        editor.move_to(Cursor {
            position: Position {
                line,
                column: if motion == Motion::Home { from } else { to },
            },
            selection,
        });
    }

    /// Selects the word or the line at the caret, as a plain range that the view can draw.
    fn select_around(&mut self, step: &EditorAction) {
        let editor = self.editor.get_mut();
        let Position { line, column } = editor.cursor().position;
        let Some(text) = editor.line(line).map(|line| line.text.into_owned()) else {
            return;
        };
        let (before, after) = text.split_at_checked(column).unwrap_or((&text, ""));
        let is_part =
            |c: char| *step == EditorAction::SelectLine || c.is_alphanumeric() || c == '\u{200C}';
        let start = before.trim_end_matches(is_part).len();
        let end = text.len() - after.trim_start_matches(is_part).len();

        editor.move_to(Cursor {
            position: Position { line, column: end },
            selection: Some(Position {
                line,
                column: start,
            }),
        });
    }

    fn edit(&mut self, edit: Edit) -> bool {
        let before = self.draft();
        let is_typing = matches!(&edit, Edit::Insert(c) if !c.is_whitespace());
        self.left_out = None;

        match edit {
            Edit::Insert(c) => self.insert(&c.to_string(), &before.text),
            Edit::Paste(text) => self.insert(&text, &before.text),
            Edit::Enter if self.lines == Lines::Growing => self.insert("\n", &before.text),
            Edit::Enter | Edit::Indent | Edit::Unindent => {}
            removal @ (Edit::Backspace | Edit::Delete) => {
                self.editor.get_mut().perform(EditorAction::Edit(removal));
            }
        }

        if self.text() == before.text {
            return false;
        }

        if !(is_typing && self.is_typing) {
            self.past.push(before);

            if self.past.len() > MEMORY {
                self.past.remove(0);
            }
        }

        self.is_typing = is_typing;
        self.future.clear();

        true
    }

    /// Replaces the selection by a text, unless it is too long for the field.
    fn insert(&mut self, text: &str, before: &str) {
        let editor = self.editor.get_mut();
        let text = typed_text(text, self.lines.in_text());
        let replaced = editor.copy().map_or(0, |text| text.chars().count());
        let length = before.chars().count().saturating_sub(replaced) + text.chars().count();

        // What was too long before, as a file may hold it, may become shorter.
        if length > LIMIT && text.chars().count() > replaced {
            self.left_out = Some(length - LIMIT);
        } else if !text.is_empty() {
            editor.perform(EditorAction::Edit(Edit::Paste(Arc::new(text))));
        }
    }

    fn draft(&self) -> PastDraft {
        PastDraft {
            text: self.text(),
            at: self.editor.borrow().cursor().position,
        }
    }

    fn restore(&mut self, draft: &PastDraft) {
        self.is_typing = false;
        self.left_out = None;

        let editor = self.editor.get_mut();
        editor.perform(EditorAction::SelectAll);

        if draft.text.is_empty() {
            editor.perform(EditorAction::Edit(Edit::Delete));
        } else {
            editor.perform(EditorAction::Edit(Edit::Paste(Arc::new(
                draft.text.clone(),
            ))));
        }

        editor.move_to(Cursor {
            position: draft.at,
            selection: None,
        });
    }

    /// Puts another text in place of the draft, as somebody does who types it: the field's undo takes it back.
    pub fn replace(&mut self, text: &str) {
        self.editor.get_mut().perform(EditorAction::SelectAll);
        self.edit(if text.is_empty() {
            Edit::Delete
        } else {
            Edit::Paste(Arc::new(text.to_owned()))
        });
        self.is_typing = false;
    }

    /// Puts the caret after the last letter.
    pub fn move_to_end(&mut self) {
        self.editor
            .get_mut()
            .perform(EditorAction::Move(Motion::DocumentEnd));
    }
}

impl Default for Field {
    fn default() -> Self {
        Self::single("")
    }
}

impl Clone for Field {
    fn clone(&self) -> Self {
        Self {
            editor: RefCell::new(Editor::with_text(&self.text())),
            lines: self.lines,
            saved: self.saved.clone(),
            past: self.past.clone(),
            future: self.future.clone(),
            is_typing: false,
            left_out: self.left_out,
        }
    }
}

impl fmt::Debug for Field {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Field")
            .field("lines", &self.lines)
            .field("text", &self.text())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paste(text: &str) -> Action {
        Action::Step(EditorAction::Edit(Edit::Paste(Arc::new(text.to_owned()))))
    }

    fn typed(field: &mut Field, text: &str) {
        for c in text.chars() {
            field.update(Action::Step(EditorAction::Edit(Edit::Insert(c))));
        }
    }

    #[test]
    fn one_line_stays_one_line() {
        let mut field = Field::single("a\r\nb");
        field.move_to_end();
        field.update(paste("c\nd\u{2028}e"));
        field.update(Action::Step(EditorAction::Edit(Edit::Enter)));

        assert_eq!(field.text(), "a bc d e");
    }

    #[test]
    fn a_growing_field_keeps_its_lines() {
        let mut field = Field::growing("a\r\nb");
        field.move_to_end();
        field.update(Action::Step(EditorAction::Edit(Edit::Enter)));
        typed(&mut field, "c");

        assert_eq!(field.text(), "a\nb\nc");
    }

    #[test]
    fn hidden_marks_and_control_characters_are_left_out_and_joiners_stay() {
        let field = Field::single("\u{202E}a\u{7}b\u{200F}\u{200C}c");

        assert_eq!(field.text(), "ab\u{200C}c");
    }

    #[test]
    fn what_is_pasted_is_cleaned_and_what_the_file_holds_is_not() {
        let mut field = Field::growing("\u{F0B7} ti\u{AD}t");
        field.move_to_end();
        field.update(paste("\u{B}Plan\t\t2027"));
        typed(&mut field, "\u{FEFB}");
        let mut line = Field::single("");
        line.update(paste("Objectif un\u{B}suite\r\n"));

        assert_eq!(field.text(), "\u{F0B7} ti\u{AD}t\nPlan | | 2027لا");
        assert_eq!(line.text(), "Objectif un suite ");
    }

    #[test]
    fn a_text_that_does_not_fit_is_refused_whole_and_said_to_be_too_long() {
        let mut field = Field::growing("before");
        field.move_to_end();

        assert!(!field.update(paste(&"ب".repeat(LIMIT))));
        assert_eq!(
            (field.text().as_str(), field.left_out()),
            ("before", Some(6))
        );

        assert!(field.update(paste(&"ب".repeat(LIMIT - 6))));
        assert_eq!(
            (field.text().chars().count(), field.left_out()),
            (LIMIT, None)
        );

        typed(&mut field, "x");
        field.update(Action::Step(EditorAction::Edit(Edit::Enter)));
        assert_eq!(
            (field.text().chars().count(), field.left_out()),
            (LIMIT, Some(1))
        );

        assert!(field.update(Action::Step(EditorAction::Edit(Edit::Backspace))));
        assert_eq!(field.left_out(), None);
    }

    #[test]
    fn a_field_takes_as_many_characters_as_an_assessment() {
        assert_eq!(LIMIT, crate::assessment::TEXT_LIMIT);
    }

    #[test]
    fn a_selection_makes_space_for_what_replaces_it() {
        let mut field = Field::growing(&"a".repeat(LIMIT));
        field.update(Action::Step(EditorAction::SelectAll));

        assert!(field.update(paste("new")));
        assert_eq!(field.text(), "new");
    }

    #[test]
    fn undo_takes_words_back_and_redo_brings_them_again() {
        let mut field = Field::single("");
        typed(&mut field, "one two");
        assert!(field.update(Action::Undo));
        assert_eq!(field.text(), "one ");
        field.update(Action::Undo);
        field.update(Action::Undo);
        assert_eq!(field.text(), "");
        assert!(!field.update(Action::Undo));
        field.update(Action::Redo);
        assert_eq!(field.text(), "one");
        field.update(Action::Redo);
        field.update(Action::Redo);
        assert_eq!(field.text(), "one two");
        assert!(!field.update(Action::Redo));
    }

    #[test]
    fn end_goes_behind_the_last_letter_of_a_mixed_line() {
        let mut field = Field::single("هيئة NIST 800");
        field.update(Action::Step(EditorAction::Move(Motion::End)));
        typed(&mut field, "x");
        field.update(Action::Step(EditorAction::Move(Motion::Home)));
        typed(&mut field, "1");

        assert_eq!(field.text(), "1هيئة NIST 800x");
    }

    #[test]
    fn a_draft_is_dirty_until_it_is_as_it_was() {
        let mut field = Field::single("a");
        assert!(!field.is_dirty());
        field.move_to_end();
        typed(&mut field, "b");
        assert!(field.is_dirty());
        field.update(Action::Undo);
        assert!(!field.is_dirty());
    }
}
