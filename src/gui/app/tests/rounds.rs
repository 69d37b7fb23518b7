//! Rounds as a real room needs them: views that are mended, three ways of entering, void and third rounds, and dissent that is asked for.

use super::*;
use crate::assessment::{Attendance, Fact, ItemId, Outcome, Presence, RoundMark, RoundState, Vote};
use crate::gui::keyboard::Key;
use crate::questionnaire::QuestionId;

use jiff::Timestamp;
use uuid::Uuid;

impl Program {
    /// The views that the open round of the first question has of each group, by identifier.
    fn views(&self, group: &str) -> u32 {
        let assessment = self.open().work.assessment();
        let (_, round) = assessment.open_round(&first()).unwrap();

        round.cast_by(group)
    }

    fn shown_words(&self) -> Vec<String> {
        self.texts().into_iter().map(|(text, ..)| text).collect()
    }

    fn is_open(&self) -> bool {
        let assessment = self.open().work.assessment();

        assessment.open_round(&first()).is_some()
    }

    /// The numbers of the rounds that count.
    fn counting(&self) -> Vec<u8> {
        let results = self.open().work.results().rounds(0);

        results.iter().map(|round| round.number).collect()
    }
}

fn first() -> QuestionId {
    QuestionId::from("NS01")
}

const W: Key = Key::Letter('w');
const TWO: Key = Key::Digit(2);

/// A revealed round of five: two ministries at 2, two operators at 4, one regulator at 3.
fn revealed() -> Program {
    let mut program = Program::with_people();
    program.keys(&[
        Key::Letter('v'),
        TWO,
        TWO,
        Key::Digit(3),
        Key::Digit(4),
        Key::Digit(4),
        Key::Space,
    ]);
    assert!(!program.is_open());

    program
}

#[test]
fn the_last_view_of_the_chosen_group_is_taken_back_after_other_work() {
    let mut program = Program::with_people();
    program.keys(&[Key::Letter('v'), TWO, TWO, Key::Digit(3)]);
    assert_eq!(
        (program.views("ministries"), program.views("regulator")),
        (2, 1)
    );
    let _ = program.edit(Edit::SetFact(Fact::Place("Port Velmar".to_owned())));

    // The operators wait; going up comes to the regulator, whose view it is.
    program.keys(&[Key::Up, Key::Backspace]);
    assert_eq!(
        (program.views("ministries"), program.views("regulator")),
        (2, 0)
    );
    // Which one came before it is not kept, and undo gives it back.
    program.keys(&[Key::Backspace]);
    assert_eq!(program.views("regulator"), 0);
    let _ = program.app.key(Key::Ctrl('z'));
    assert_eq!(program.views("regulator"), 1);
}

#[test]
fn a_group_is_taken_back_whole_and_entered_anew() {
    let mut program = Program::with_people();
    program.keys(&[
        Key::Letter('v'),
        TWO,
        TWO,
        Key::ShiftTab,
        Key::ShiftBackspace,
    ]);
    assert_eq!(program.views("ministries"), 0);
    program.keys(&[Key::Digit(4), Key::Digit(4)]);
    assert_eq!(program.views("ministries"), 2);
}

#[test]
fn a_view_beyond_the_people_of_a_group_is_asked_about() {
    let mut program = Program::with_people();
    program.keys(&[Key::Letter('v'), TWO, TWO, Key::ShiftTab, TWO]);
    assert_eq!(program.views("ministries"), 2);
    program.keys(&[Key::Escape]);
    assert_eq!(program.views("ministries"), 2);
    program.keys(&[TWO, Key::Enter]);
    assert_eq!(program.views("ministries"), 3);
}

#[test]
fn where_nobody_was_entered_nothing_is_beyond() {
    let mut program = Program::new_assessment();
    program.keys(&[Key::Letter('v'), TWO, TWO, TWO]);
    let assessment = program.open().work.assessment();
    let (_, round) = assessment.open_round(&first()).unwrap();

    assert_eq!(round.cast(), 3);
}

#[test]
fn a_whole_group_is_typed_in_a_line() {
    let mut program = Program::with_people();
    program.keys(&[Key::Letter('v'), W, TWO, Key::Space, Key::Letter('d')]);
    assert_eq!(program.views("ministries"), 0);
    program.keys(&[Key::Backspace, Key::Digit(3), Key::Enter]);
    assert_eq!(program.views("ministries"), 2);
    // The next group that waits is chosen, and an empty line leaves Space to the reveal.
    program.keys(&[TWO, Key::Enter, TWO, TWO, Key::Enter, Key::Space]);
    assert!(!program.is_open());
    let round = program.open().work.results().rounds(0)[0].clone();
    assert_eq!(round.all.valid(), 5);
}

#[test]
fn a_line_that_is_too_long_is_asked_about_and_comes_back() {
    let mut program = Program::with_people();
    program.keys(&[Key::Letter('v'), W, TWO, TWO, TWO, Key::Enter]);
    assert_eq!(program.views("ministries"), 0);
    program.keys(&[Key::Escape, Key::Backspace, Key::Enter]);
    assert_eq!(program.views("ministries"), 2);
}

#[test]
fn hands_are_a_level_and_how_many() {
    let mut program = Program::new_assessment();
    program.keys(&[
        Key::Letter('h'),
        W,
        W,
        TWO,
        Key::Digit(1),
        Key::Digit(7),
        Key::Enter,
    ]);
    let assessment = program.open().work.assessment();
    let (_, round) = assessment.open_round(&first()).unwrap();
    assert_eq!(round.cast(), 17);
    assert_eq!(
        round
            .hands()
            .unwrap()
            .iter()
            .next()
            .unwrap()
            .1
            .of(Vote::Level(Level(2))),
        17
    );
}

#[test]
fn a_round_is_void_with_its_reason_and_undo_takes_that_back() {
    let mut program = revealed();
    assert_eq!(program.counting(), [1]);
    program.keys(&[Key::ShiftDelete, Key::CtrlEnter]);
    // It is void, and the next one has begun.
    assert_eq!(program.counting(), [] as [u8; 0]);
    assert!(program.is_open());
    let answer = program.open().work.assessment().answer(&first());
    let (id, _) = answer
        .rounds()
        .iter()
        .find(|(_, round)| round.state == RoundState::Revealed)
        .unwrap();
    let Some(RoundMark::Void { reason }) = answer.mark_of(id) else {
        panic!("not void");
    };
    assert!(reason.contains("another group"), "{reason}");

    for _ in 0..2 {
        let _ = program.app.key(Key::Ctrl('z'));
    }

    assert_eq!(program.counting(), [1]);
    assert!(!program.is_open());
}

#[test]
fn escape_leaves_the_round_as_it_was() {
    let mut program = revealed();
    let before = program.open().work.assessment().clone();
    program.keys(&[Key::ShiftDelete, Key::Digit(2), Key::Escape]);

    assert_eq!(*program.open().work.assessment(), before);
}

#[test]
fn the_reason_for_another_reason_must_be_written() {
    let mut program = revealed();
    program.keys(&[Key::ShiftDelete, Key::Digit(4), Key::CtrlEnter]);

    assert_eq!(program.counting(), [1]);
}

#[test]
fn a_third_round_asks_for_a_reason() {
    let mut program = revealed();
    program.keys(&[Key::Letter('r'), TWO, TWO, TWO, Key::Space, Key::Enter]);
    assert_eq!(program.counting(), [1, 2]);
    program.keys(&[Key::Letter('r')]);
    assert!(!program.is_open());
    program.keys(&[TWO, Key::CtrlEnter]);
    assert!(program.is_open());
    let (_, round) = program
        .open()
        .work
        .assessment()
        .open_round(&first())
        .unwrap();
    assert_eq!(round.number(), 3);
    assert!(!round.reason().is_empty());
}

#[test]
fn whoever_lies_far_from_the_record_is_asked_and_what_is_said_is_kept() {
    let mut program = revealed();
    program.keys(&[TWO]);
    let answer = program.open().work.assessment().answer(&first());
    assert_eq!(answer.outcome(), Outcome::Agreed(Level(2)));
    assert!(!answer.is_by_consent());
    let shown = program.shown_words();
    assert!(
        shown
            .iter()
            .any(|text| text == "3 of 5 views stood at another level."),
        "{shown:#?}"
    );

    // The operators are the first group that is asked.
    let ask = |message| session::Message::Assess(assess::Message::Asking(message));
    program.keys(&[Key::Letter('a')]);
    let _ = program.update(ask(assess::AskingMessage::Nothing));
    let answer = program.open().work.assessment().answer(&first());
    assert!(answer.was_asked("operators", Level(2)));

    let _ = program.update(ask(assess::AskingMessage::Consent(true)));
    let answer = program.open().work.assessment().answer(&first());
    assert!(answer.is_by_consent());
}

#[test]
fn who_is_not_here_is_not_expected() {
    let mut program = Program::with_people();
    let tick = |id: u128, presence| Edit::PutAttendance {
        id: ItemId(Uuid::from_u128(100 + id)),
        attendance: Attendance {
            participant: ItemId(Uuid::from_u128(id)),
            presence,
            room: None,
            at: Timestamp::now(),
        },
    };

    for (id, presence) in [
        (0, Presence::Here),
        (1, Presence::Away),
        (2, Presence::Here),
    ] {
        let _ = program.edit(tick(id, presence));
    }

    program.keys(&[Key::Letter('v')]);
    let shown = program.shown_words();
    assert!(shown.iter().any(|text| text == "0 of 2"), "{shown:#?}");
    assert!(
        shown.iter().any(|text| text.starts_with("Nobody here: ")),
        "{shown:#?}"
    );
    // Somebody comes late, and counts at once.
    program.keys(&[Key::Letter('p')]);
    let before = program.open().work.revision();
    program.keys(&[Key::Ctrl('a'), Key::Escape]);
    assert!(program.open().work.revision() > before);
    let shown = program.shown_words();
    assert!(shown.iter().any(|text| text == "0 of 5"), "{shown:#?}");
}

#[test]
fn a_round_after_a_void_one_is_shown_before_it_is_recorded() {
    let mut program = revealed();
    program.keys(&[TWO, Key::Enter, Key::ShiftDelete, Key::CtrlEnter]);
    assert!(program.is_open());
    program.keys(&[
        Key::Digit(4),
        Key::Digit(4),
        Key::Digit(4),
        Key::Digit(4),
        Key::Digit(4),
        Key::Space,
    ]);
    let answer = program.open().work.assessment().answer(&first());
    assert_eq!(answer.outcome(), Outcome::Agreed(Level(2)));

    // The question stays, with what the new round says; Enter records that.
    program.keys(&[Key::Enter]);
    let answer = program.open().work.assessment().answer(&first());
    assert_eq!(answer.outcome(), Outcome::Agreed(Level(4)));
}

#[test]
fn what_is_typed_while_the_program_asks_is_added_to_what_waits() {
    let mut program = Program::with_people();
    program.keys(&[Key::Letter('v'), TWO, TWO, Key::ShiftTab, TWO, TWO]);
    assert_eq!(program.views("ministries"), 2);
    program.keys(&[Key::Enter]);

    assert_eq!(program.views("ministries"), 4);
}

#[test]
fn taking_back_a_second_view_says_why_it_cannot() {
    let mut program = Program::with_people();
    program.keys(&[
        Key::Letter('v'),
        TWO,
        TWO,
        Key::ShiftTab,
        Key::Backspace,
        Key::Backspace,
    ]);
    assert_eq!(program.views("ministries"), 1);
    let shown = program.shown_words();

    assert!(
        shown
            .iter()
            .any(|text| text == "The view before it is not kept"),
        "{shown:#?}"
    );
}

#[test]
fn whoever_was_ticked_away_is_entered_for_no_more() {
    let mut program = Program::with_people();
    program.keys(&[Key::Letter('v')]);

    // Both people of the ministries leave while theirs is the chosen group.
    for (id, presence) in [
        (0, Presence::Gone),
        (1, Presence::Gone),
        (2, Presence::Here),
        (4, Presence::Here),
    ] {
        let _ = program.edit(Edit::PutAttendance {
            id: ItemId(Uuid::from_u128(100 + id)),
            attendance: Attendance {
                participant: ItemId(Uuid::from_u128(id)),
                presence,
                room: None,
                at: Timestamp::now(),
            },
        });
    }

    program.keys(&[TWO]);
    assert_eq!(program.views("ministries"), 0);
    let assessment = program.open().work.assessment();
    assert_eq!(assessment.open_round(&first()).unwrap().1.cast(), 1);

    // One press brings in who is missing, but for whoever has gone.
    program.keys(&[Key::Letter('p'), Key::Ctrl('a'), Key::Escape]);
    let shown = program.shown_words();
    assert!(
        shown.iter().any(|text| text.ends_with(" of 2")),
        "{shown:#?}"
    );
    let here = |id: u128| {
        let presences = program.open().work.assessment().presences();

        presences
            .get(&ItemId(Uuid::from_u128(id)))
            .map(|tick| tick.presence)
    };
    assert_eq!(here(0), Some(Presence::Gone));
    assert_eq!(here(3), Some(Presence::Here));
}
