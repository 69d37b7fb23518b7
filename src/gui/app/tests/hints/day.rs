//! The hints of the plan of a day.

use super::*;

/// What the hints of the page promise.
pub(super) fn has_happened(name: &str, before: &Seen, after: &Seen) -> bool {
    let is_edited = after.revision > before.revision;

    match name {
        "day-title" => after.place == Some(ScreenId::Delegation) && after.says("day-start"),
        "day-hint-plan" => is_edited && after.says("day-what"),
        "day-skip" | "day-hint-longer" => is_edited,
        "day-hint-block" => before.states != after.states && !is_edited,
        "breakout-minutes" | "day-hint-move" | "day-add-break" | "day-remove-break" => {
            is_edited && before.texts != after.texts
        }
        "day-back" => after.place == Some(ScreenId::Assess) && !is_edited,
        unknown => panic!("what does {unknown} promise?"),
    }
}

fn form() -> Hands {
    let mut hands = open_question();
    hands.go(ScreenId::Delegation);

    hands.keys(&[Key::Ctrl('d')]).write("150")
}

fn plan() -> Hands {
    form().keys(&[Key::Enter])
}

pub(super) const DAY: &[State] = &[
    ("day, a form", form),
    ("day, a plan", plan),
    ("day, its second block", || plan().keys(&[Key::Down])),
    ("day, a break", || plan().keys(&[Key::Down, Key::Insert])),
    ("day, from a question", || {
        open_question()
            .keys(&[Key::Ctrl('d')])
            .write("150")
            .keys(&[Key::Enter])
    }),
];
