//! The hints of the plan of a day.

use super::*;
use crate::assessment::Day;

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

fn day_of(hands: &Hands, room: Option<crate::assessment::ItemId>) -> Option<Day> {
    let assessment = hands.program.open().work.assessment();

    crate::results::schedule::day_of(assessment, room)
}

#[test]
fn times_that_contradict_each_other_are_refused_with_a_sentence_and_stay_in_the_form() {
    let mut hands = open_question()
        .keys(&[Key::Ctrl('d')])
        .write("30")
        .keys(&[Key::Tab])
        .write("8:00");
    let before = hands.seen().revision;
    hands.press(Key::Enter);
    let seen = hands.seen();

    assert_eq!(seen.revision, before);
    assert!(seen.says("message-edit-times"), "{:?}", seen.texts);
    assert!(seen.says("day-break-at"));
    assert_eq!(day_of(&hands, None), None);

    // What is no time is named at its field.
    let mut hands = open_question()
        .keys(&[Key::Ctrl('d')])
        .write("30")
        .keys(&[Key::Tab])
        .write("noon")
        .keys(&[Key::Enter]);
    assert!(hands.seen().says("day-odd-break"));
    assert_eq!(day_of(&hands, None), None);
}

#[test]
fn a_breakout_has_a_plan_of_its_own_and_undo_takes_it_away() {
    let mut program = Program::new_assessment();
    let room = program.breakout("Alpha", 0);
    let mut hands = Hands::on(program);
    let question = hands.program.show_question(0);
    hands.follow(question);
    hands.settle();
    let hands = hands
        .keys(&[Key::Ctrl('d')])
        .write("80")
        .keys(&[Key::Enter]);
    let day = day_of(&hands, Some(room)).unwrap();
    assert_eq!((day.start, day.minutes), (540, 80));
    assert_eq!(day_of(&hands, None), None);
    let breakouts = hands.program.open().work.assessment().breakouts();
    assert_eq!(breakouts.get(room).unwrap().name, "Alpha");

    // Plus and minus change what is chosen, a break is a block like others, and Escape leads back to the question.
    let keys = [Key::Plus, Key::Insert, Key::Minus, Key::ShiftDown];
    let mut later = hands.keys(&keys);
    let day = day_of(&later, Some(room)).unwrap();
    assert_eq!(day.minutes, 85);
    assert_eq!(day.breaks.len(), 1);
    assert_eq!(day.breaks[0].minutes, 10);
    assert!(day.breaks[0].start > 540);

    for _ in 0..5 {
        later.press(Key::Ctrl('z'));
    }

    assert_eq!(day_of(&later, Some(room)), None);
    later.press(Key::Escape);
    assert_eq!(later.seen().place, Some(ScreenId::Assess));
}

#[test]
fn the_wall_has_the_agenda_once_a_day_is_planned() {
    use crate::gui::room_view::WallFace;
    use crate::gui::wall_list::WallAction;

    let mut hands = plan().keys(&[Key::Down, Key::Insert]);
    let _ = hands.program.app.toggle_room();
    hands.send(Message::WallAction(WallAction::Show(Some(
        WallFace::Agenda,
    ))));
    let wall = hands.program.on_wall();
    let first = &hands
        .program
        .open()
        .work
        .results()
        .questionnaire()
        .elements()[0];

    for shown in [
        "Agenda",
        "09:00",
        first.name.as_str(),
        "Break",
        "End",
        "11:45",
    ] {
        assert!(wall.iter().any(|text| text == shown), "{shown} {wall:?}");
    }
}
