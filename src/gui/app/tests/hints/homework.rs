//! The hints of the tab of the homework.

use super::super::homework;
use super::*;
use crate::gui::screen::delegation::{HomeworkMessage, HomeworkPurpose, HomeworkWriting};

/// What the hints of the tab promise.
pub(super) fn has_happened(name: &str, before: &Seen, after: &Seen) -> bool {
    let is_edited = after.revision > before.revision;
    let is_in_field = matches!(after.focused, Focused::Field(_));

    match name {
        "homework-hint-take" | "homework-hint-take-all" => is_edited,
        "homework-hint-open" => {
            after.focused == Focused::Row && after.focus != before.focus && !is_edited
        }
        "homework-hint-items" => before.states != after.states && !is_edited,
        "homework-hint-panel" => after.says("homework-brings") || after.says("homework-asks"),
        "homework-hint-bring" => after.says("homework-bring-title") && is_in_field,
        "homework-hint-write" => after.says("homework-write-title") && is_in_field,
        "homework-hint-write-one" => after.says("homework-write-why") && is_in_field,
        "homework-hint-remind" => after.says("homework-remind-title") && is_in_field,
        "homework-hint-write-now" => after.says("homework-written-next"),
        unknown => panic!("what does {unknown} promise?"),
    }
}

fn asked() -> Hands {
    Hands::on(homework::asked().0)
}

fn returned() -> Hands {
    Hands::on(homework::with_returns().0)
}

fn writing(purpose: HomeworkPurpose) -> Hands {
    let mut hands = asked();
    hands.send(homework::homework(HomeworkMessage::Write(purpose)));

    hands
}

pub(super) const HOMEWORK: &[State] = &[
    ("homework, nobody was asked", || {
        let mut hands = open_question();
        hands.go(ScreenId::Delegation);
        hands.send(session::Message::Delegation(delegation::Message::Tab(
            delegation::Tab::Homework,
        )));

        hands
    }),
    ("homework, nothing came back", asked),
    ("homework, to take in", returned),
    ("homework, a row", || {
        returned().keys(&[Key::Down, Key::Down])
    }),
    ("homework, in the preview", || {
        returned().keys(&[Key::Home, Key::Enter])
    }),
    ("homework, an item", || {
        returned().keys(&[Key::Home, Key::Enter, Key::Enter, Key::Down])
    }),
    ("homework, taken in", || {
        returned().keys(&[Key::Home, Key::CtrlEnter])
    }),
    ("homework, narrow", || {
        let mut hands = returned();
        hands.program.app.environment.size = Size::new(1024.0, 768.0);
        hands.settle();

        hands
    }),
    ("homework, narrow, the panel", || {
        let mut hands = asked();
        hands.program.app.environment.size = Size::new(1024.0, 768.0);
        hands.settle();

        hands.keys(&[Key::Down, Key::Enter])
    }),
    ("homework, bring back", || {
        asked().keys(&[Key::Ctrl('b')]).write("nowhere.xlsx")
    }),
    ("homework, write forms", || {
        asked().keys(&[Key::Letter('f')])
    }),
    ("homework, written", || {
        asked().keys(&[Key::Letter('f'), Key::Enter])
    }),
    ("homework, remind", || asked().keys(&[Key::Letter('r')])),
    ("homework, a day", || {
        let mut hands = writing(HomeworkPurpose::Day);
        let typed =
            crate::gui::widget::field::Action::Step(iced::advanced::text::editor::Action::Edit(
                iced::advanced::text::editor::Edit::Backspace,
            ));
        hands.send(homework::homework(HomeworkMessage::Writing(
            HomeworkWriting::Due(typed),
        )));

        hands
    }),
];
