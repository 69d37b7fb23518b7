//! What keys mean in Delegation, and what the footer says about them.

use crate::gui::context::Context;
use crate::gui::keyboard::Key;
use crate::gui::screen::Hint;
use crate::gui::screen::delegation::{
    DelegationPanel, Message, State, TableMotion, breakout, facts, hand_out, person,
};

use iced::keyboard::key::Named;

impl State {
    /// The message of a key press while no text field has the focus.
    pub(crate) fn key(&self, key: Key, context: Context<'_>) -> Option<Message> {
        let has_breakouts = !context.assessment().breakouts().is_empty();

        match (&self.panel, key) {
            (_, Key::Escape) => Some(Message::Close),
            (_, Key::Ctrl('f')) => Some(Message::StartFinding),
            (DelegationPanel::Person(_), Key::Enter | Key::CtrlEnter) => {
                Some(Message::Person(person::Message::Done))
            }
            (DelegationPanel::Facts, Key::Enter | Key::CtrlEnter) => {
                Some(Message::Facts(facts::Message::Done))
            }
            (DelegationPanel::Breakout(_), Key::Enter | Key::CtrlEnter) => {
                Some(Message::Breakout(breakout::Message::Done))
            }
            (DelegationPanel::HandOut(_), Key::Enter | Key::CtrlEnter) => {
                Some(Message::HandingOut(hand_out::Message::Done))
            }
            (_, Key::Ctrl('h')) if has_breakouts => Some(Message::HandOut),
            (DelegationPanel::Coverage, Key::Letter('b')) => Some(Message::AddBreakout),
            (DelegationPanel::Coverage, Key::Enter) => Some(Message::Open),
            (DelegationPanel::Coverage, Key::Delete) => Some(Message::RemoveChosen),
            (DelegationPanel::Coverage, Key::Up) => Some(Message::Move(TableMotion::Up)),
            (DelegationPanel::Coverage, Key::Down) => Some(Message::Move(TableMotion::Down)),
            (DelegationPanel::Coverage, Key::Home) => Some(Message::Move(TableMotion::First)),
            (DelegationPanel::Coverage, Key::End) => Some(Message::Move(TableMotion::Last)),
            _ => None,
        }
    }

    /// The keys that only this screen knows, independent of the focus.
    pub(super) fn named(&self, key: Named) -> Option<Message> {
        let is_at_rest = matches!(self.panel, DelegationPanel::Coverage);

        match key {
            Named::Insert => Some(Message::Add),
            Named::PageUp if is_at_rest => Some(Message::Move(TableMotion::PageUp)),
            Named::PageDown if is_at_rest => Some(Message::Move(TableMotion::PageDown)),
            _ => None,
        }
    }

    /// The hints of the footer.
    pub(crate) fn hints(&self, context: Context<'_>) -> Vec<Hint> {
        let hint = |key: &str, words: String| Hint {
            key: key.to_owned(),
            words,
        };
        let text = |key: &str| context.env.text(key);

        match &self.panel {
            DelegationPanel::Coverage if context.assessment().participants().is_empty() => {
                vec![hint("Ins", context.env.text("delegation-add-person"))]
            }
            DelegationPanel::Coverage => vec![
                hint("Ins", text("delegation-add-person")),
                hint("Enter", text("delegation-hint-edit")),
                hint("B", text("breakout-add")),
                hint(&chord("H"), text("breakouts-hand-out")),
                hint(&chord("B"), text("breakouts-bring-back")),
                hint("Del", text("delegation-remove")),
                hint(&chord("F"), text("delegation-find")),
                hint("↑ ↓", text("delegation-hint-move")),
            ],
            DelegationPanel::Facts
            | DelegationPanel::Person(_)
            | DelegationPanel::Breakout(_)
            | DelegationPanel::HandOut(_) => {
                let done = match &self.panel {
                    DelegationPanel::HandOut(_) => text("breakouts-hand-out"),
                    _ if self.is_adding() => text("delegation-person-take-in"),
                    _ => text("delegation-done"),
                };

                vec![
                    hint("Enter", done),
                    hint("Esc", text("delegation-close")),
                    hint(&chord("Enter"), text("delegation-hint-anywhere")),
                ]
            }
        }
    }
}

/// Ctrl and a key, as caps show them.
fn chord(key: &str) -> String {
    ["Ctrl", key].join(" ")
}
