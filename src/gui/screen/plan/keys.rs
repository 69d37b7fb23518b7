//! What keys mean in Plan, and what the footer says about them.

use super::{ListMotion, Message, PlanList, State};
use crate::gui::context::Context;
use crate::gui::keyboard::Key;
use crate::gui::label::key_cap;
use crate::gui::screen::Hint;
use crate::questionnaire::Level;

impl State {
    /// The message of a key press while no text field has the focus.
    pub(crate) fn key(&self, key: Key, context: Context<'_>) -> Option<Message> {
        match key {
            Key::Digit(digit) if usize::from(digit) < context.questionnaire().scale().len() => {
                Some(Message::Aim(Some(Level(digit))))
            }
            Key::Backspace => Some(Message::Aim(None)),
            Key::Delete => Some(Message::Remove),
            Key::Letter('h') => Some(Message::Later),
            Key::Letter('i') => Some(Message::MattersMore),
            Key::Letter('e') => Some(Message::MoreWork),
            Key::Letter('u') => Some(Message::UseNext),
            Key::Letter('a') => Some(Message::New),
            Key::Letter('t') => Some(Message::NextList),
            Key::Letter('m') => Some(Message::More),
            Key::Letter('q') => self.ordinal(context).map(Message::ShowQuestion),
            Key::Ctrl('k') => Some(Message::Rerank),
            Key::CtrlEnter => Some(Message::Done),
            Key::Enter => self.chosen.map(Message::Choose),
            Key::Up => Some(Message::Move(ListMotion::Previous)),
            Key::Down => Some(Message::Move(ListMotion::Next)),
            Key::Home => Some(Message::Move(ListMotion::First)),
            Key::End => Some(Message::Move(ListMotion::Last)),
            Key::Escape => Some(Message::Close),
            _ => None,
        }
    }

    /// The hints of the footer.
    pub(crate) fn hints(&self, context: Context<'_>) -> Vec<Hint> {
        let env = context.env;
        let hint = |key: &str, words: &str| Hint {
            key: key_cap(key, env),
            words: env.text(words),
        };
        let last = context.questionnaire().scale().len().saturating_sub(1);
        let levels = format!("0–{}", env.locale.count(last));
        let row = match self.list(context) {
            PlanList::Gaps => "plan-hint-gap",
            PlanList::Targets => "plan-hint-aspect",
            PlanList::Actions => "plan-hint-action",
        };

        if self.form.is_started(context) {
            return vec![
                hint("Ctrl+Enter", "plan-hint-add"),
                hint("Esc", "plan-hint-cancel"),
                hint("↑ ↓", row),
            ];
        }

        let mut hints = vec![
            hint("↑ ↓", row),
            hint(&levels, "plan-hint-target"),
            hint("T", "plan-hint-list"),
        ];

        if self.ordinal(context).is_some() {
            hints.extend([
                hint("U", "plan-hint-use"),
                hint("A", "plan-hint-new"),
                hint("Ctrl+K", "plan-hint-rank"),
            ]);
        }

        hints
    }
}
