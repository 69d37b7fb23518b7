//! The keys of a focused text field: which ones it takes, what they do, and which ones it leaves to the application.

use crate::gui::widget::field::{Action, Field, Lines};

use iced::advanced::text::editor::{Action as EditorAction, Edit, Editor as _, Motion};
use iced::advanced::{Clipboard, Shell, clipboard};
use iced::keyboard::{self, Modifiers, key::Named};

/// A focused field while it takes a key press.
pub(super) struct Editing<'a, Message> {
    pub field: &'a Field,
    pub on_action: &'a dyn Fn(Action) -> Message,
    pub on_submit: Option<&'a Message>,
}

impl<Message: Clone> Editing<'_, Message> {
    /// Acts on a key press; returns whether the field takes it.
    pub(super) fn press(
        &self,
        event: &keyboard::Event,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
    ) -> bool {
        let keyboard::Event::KeyPressed {
            key,
            modified_key,
            physical_key,
            modifiers,
            text,
            ..
        } = event
        else {
            return false;
        };
        let modifiers = *modifiers;
        let text = text
            .as_deref()
            .filter(|text| text.chars().any(|c| !c.is_control()));

        // AltGr arrives on Windows as Ctrl and Alt together, with the text it writes.
        let writes = text.is_some() && modifiers.control() && modifiers.alt();

        if !writes && modifiers.command() {
            if let Some(letter) = key.to_latin(*physical_key)
                && !modifiers.alt()
            {
                return self.chord(letter.to_ascii_lowercase(), modifiers, clipboard, shell);
            }
        } else if !writes && modifiers.alt() && !cfg!(target_os = "macos") {
            return false;
        }

        if let keyboard::Key::Named(name) = modified_key
            && let Some(is_taken) = self.named(*name, modifiers, text.is_some(), shell)
        {
            return is_taken;
        }

        match text {
            Some(text) if writes || !modifiers.command() => {
                for c in text.chars().filter(|c| !c.is_control()) {
                    self.step(EditorAction::Edit(Edit::Insert(c)), shell);
                }

                true
            }
            _ => false,
        }
    }

    fn chord(
        &self,
        letter: char,
        modifiers: Modifiers,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
    ) -> bool {
        match letter {
            'a' => self.step(EditorAction::SelectAll, shell),
            'c' | 'x' => {
                let Some(selected) = self.field.editor.borrow().copy() else {
                    return letter == 'x';
                };

                clipboard.write(clipboard::Kind::Standard, selected);

                if letter == 'x' {
                    self.step(EditorAction::Edit(Edit::Delete), shell);
                }
            }
            'v' => {
                if let Some(text) = clipboard.read(clipboard::Kind::Standard) {
                    self.step(EditorAction::Edit(Edit::Paste(text.into())), shell);
                }
            }
            'z' if modifiers.shift() && self.field.can_redo() => self.act(Action::Redo, shell),
            'z' if !modifiers.shift() && self.field.can_undo() => self.act(Action::Undo, shell),
            'y' if self.field.can_redo() => self.act(Action::Redo, shell),
            _ => return false,
        }

        true
    }

    /// What a named key does; `None` if it writes text.
    fn named(
        &self,
        name: Named,
        modifiers: Modifiers,
        has_text: bool,
        shell: &mut Shell<'_, Message>,
    ) -> Option<bool> {
        let motion = match name {
            Named::Tab | Named::Escape => return Some(false),
            Named::Enter => return Some(self.enter(modifiers, shell)),
            Named::Backspace | Named::Delete if modifiers.jump() => {
                let (motion, edit) = if name == Named::Backspace {
                    (Motion::WordLeft, Edit::Backspace)
                } else {
                    (Motion::WordRight, Edit::Delete)
                };

                if self.field.editor.borrow().copy().is_none() {
                    self.step(EditorAction::Select(motion), shell);
                }

                self.step(EditorAction::Edit(edit), shell);

                return Some(true);
            }
            Named::Backspace => {
                self.step(EditorAction::Edit(Edit::Backspace), shell);

                return Some(true);
            }
            Named::Delete if !has_text => {
                self.step(EditorAction::Edit(Edit::Delete), shell);

                return Some(true);
            }
            Named::ArrowLeft => Motion::Left,
            Named::ArrowRight => Motion::Right,
            Named::ArrowUp => Motion::Up,
            Named::ArrowDown => Motion::Down,
            Named::Home => Motion::Home,
            Named::End => Motion::End,
            Named::PageUp => Motion::PageUp,
            Named::PageDown => Motion::PageDown,
            _ => return if has_text { None } else { Some(false) },
        };

        // The number pad gives digits under the names of arrows.
        if has_text {
            return None;
        }

        let motion = if modifiers.jump() {
            motion.widen()
        } else {
            motion
        };

        self.step(
            if modifiers.shift() {
                EditorAction::Select(motion)
            } else {
                EditorAction::Move(motion)
            },
            shell,
        );

        Some(true)
    }

    /// Enter breaks the line of a growing field and submits a single one; with Ctrl it is the application's.
    fn enter(&self, modifiers: Modifiers, shell: &mut Shell<'_, Message>) -> bool {
        if modifiers.command() {
            return false;
        }

        match (self.field.lines(), self.on_submit) {
            (Lines::Growing, _) => self.step(EditorAction::Edit(Edit::Enter), shell),
            (Lines::Single, Some(message)) => shell.publish(message.clone()),
            (Lines::Single, None) => {}
        }

        true
    }

    fn step(&self, step: EditorAction, shell: &mut Shell<'_, Message>) {
        self.act(Action::Step(step), shell);
    }

    fn act(&self, action: Action, shell: &mut Shell<'_, Message>) {
        shell.publish((self.on_action)(action));
    }
}
