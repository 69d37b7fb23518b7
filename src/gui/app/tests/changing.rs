//! The window's thread never waits: not for a join, not for the disk, not for a file that is opened; and nothing is lost meanwhile.

use super::copies::in_conflict;
use super::*;
use crate::gui::take_once::TakeOnce;
use crate::store;

use std::path::Path;

fn write(words: &str) -> session::Message {
    let step = EditorStep::Edit(EditorEdit::Insert(words.chars().next().unwrap()));

    session::Message::Assess(assess::Message::Write(
        Passage::Gaps,
        field::Action::Step(step),
    ))
}

#[test]
fn what_happens_while_a_join_is_worked_out_waits_and_is_not_lost() {
    let (mut master, _) = in_conflict();
    let path = master.open().work.path().to_owned();
    let before = master.open().work.assessment().clone();
    let joining = master.update(session::Message::BringBack(bring_back::Message::Join));
    let gone = master
        .app
        .update(Message::Chrome(crate::gui::chrome::Message::ShowElement(0)));
    let typed = master.update(write("w"));
    let close = Event::Window(window::Event::CloseRequested);
    let window = master.app.window.unwrap();
    let closing = master
        .app
        .update(Message::Event(close, event::Status::Ignored, window));
    assert_eq!(*master.open().work.assessment(), before, "nothing yet");
    assert!(master.says("Arvenia"), "and the window is drawn");

    for task in [gone, typed, closing] {
        master.run(task);
    }
    assert_eq!(*master.open().work.assessment(), before, "they wait");

    master.run(joining);
    let kept = store::open(&path).unwrap().assessment;
    let of = |question: &str| kept.answer(&QuestionId::from(question));
    assert_eq!(of("NS02").outcome(), Outcome::Agreed(Level(2)));
    // Of the element's questions this is the first that is open once the copy is in.
    assert_eq!(of("NS03").passage(Passage::Gaps), "w");
    assert!(master.app.session.is_none(), "and then the window closes");
}

#[test]
fn a_join_whose_thread_fails_changes_nothing_and_says_so() {
    let (mut master, _) = in_conflict();
    let before = master.open().work.assessment().clone();
    let _never_run = master.update(session::Message::BringBack(bring_back::Message::Join));
    master.send(write("w"));
    let id = master.open().change_id().unwrap();
    master.send(session::Message::Changed(id, TakeOnce::maybe(None)));

    assert!(master.says(&master.app.environment.locale.text("change-stopped")));
    assert_eq!(*master.open().work.assessment(), before);
    master.save_now();
    assert_ne!(
        *master.open().work.assessment(),
        before,
        "what was typed meanwhile is taken in"
    );
}

#[test]
fn a_change_is_refused_where_the_file_is_read_only() {
    let program = Program::new_assessment();
    let mut reader = Program::elsewhere(program.open().work.path());
    let task = reader.edit(Edit::join(Vec::new()));
    reader.run(task);

    assert!(!reader.open().is_holding());
    assert!(reader.says(&reader.app.environment.locale.text("hold-read-only")));
}

#[test]
fn of_two_files_that_are_asked_for_the_last_is_opened_and_the_other_is_let_go() {
    let made = || {
        let mut program = Program::new_assessment();
        let path = program.open().work.path().to_owned();
        assert!(program.leaves());

        (program, path)
    };
    let (_one, first) = made();
    let (_two, second) = made();
    let mut program = program();
    let slow = program.app.open_file(&first);
    let quick = program.app.open_file(&second);
    assert!(program.app.session.is_none(), "nothing waits for the disk");

    program.run(quick);
    assert_eq!(program.open().work.path(), second);
    program.run(slow);
    assert_eq!(program.open().work.path(), second);

    let other = Program::elsewhere(&first);
    assert!(
        !other.open().work.is_read_only(),
        "the first is nobody's now"
    );
}

/// A program that reads a file, with the task of reading and the message for slow reading.
fn reading(path: &Path) -> (Program, Task<Message>, String) {
    let mut program = program();
    let reading = program.app.open_file(path);
    let words = program
        .app
        .environment
        .locale
        .format("app-opening", &[("name", "Arvenia.assessment".into())]);

    (program, reading, words)
}

#[test]
fn who_goes_elsewhere_is_not_brought_back_by_a_file_that_is_slow_to_come() {
    let mut made = Program::new_assessment();
    let path = made.open().work.path().to_owned();
    assert!(made.leaves());
    let (mut program, reading, words) = reading(&path);
    let id = program.app.opening.id().unwrap();
    let _ = program.app.update(Message::StillReading(id));
    let task = program.app.leave_for(Next::Make(New::Sample));
    program.run(task);
    program.run(reading);

    assert_ne!(program.open().work.path(), path);
    assert!(!program.says(&words), "nor is it said any more");
}

#[test]
fn a_file_that_takes_a_while_says_so_and_no_longer_once_it_is_there() {
    let mut made = Program::new_assessment();
    let path = made.open().work.path().to_owned();
    assert!(made.leaves());
    let (mut program, reading, words) = reading(&path);
    assert!(!program.says(&words), "at first nothing is said");

    let id = program.app.opening.id().unwrap();
    let _ = program.app.update(Message::StillReading(id));
    assert!(program.says(&words), "{:?}", program.texts());

    program.run(reading);
    assert!(!program.says(&words));
    let _ = program.app.chrome(crate::gui::chrome::Message::Home);
    assert!(!program.says(&words));
}
