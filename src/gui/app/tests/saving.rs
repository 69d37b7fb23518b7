//! Every way to save puts the same bytes on the disk, and none overwrites what somebody else wrote.

use super::*;
use crate::gui::chrome;
use crate::store::{self, SaveCause};

use iced::futures::StreamExt;
use iced::futures::executor::block_on;
use iced_test::runtime::{Action, task};

use std::fs;

/// Runs tasks of the program until no message is left.
fn finish(app: &mut App, started: Task<Message>) {
    let Some(mut actions) = task::into_stream(started) else {
        return;
    };

    while let Some(action) = block_on(actions.next()) {
        if let Action::Output(message) = action {
            let next = app.update(message);
            finish(app, next);
        }
    }
}

#[test]
fn timer_key_close_and_change_of_screen_write_the_same_bytes() {
    type Way = fn(&mut App) -> Task<Message>;

    let ways: [(&str, Way); 7] = [
        ("timer", |app| {
            app.show_in_session(|session, lent| session.time_passes(lent))
        }),
        ("key", |app| app.key(Key::Ctrl('s'))),
        ("home", |app| app.chrome(chrome::Message::Home)),
        ("close", |app| app.leave_for(Next::Quit(Closing::IfSaved))),
        ("close anyway", |app| {
            app.leave_for(Next::Quit(Closing::Anyway))
        }),
        ("first page", |app| app.leave_for(Next::Home)),
        ("sample", |app| app.leave_for(Next::Make(New::Sample))),
    ];

    for (name, way) in ways {
        let mut program = Program::new_assessment();
        program.digit(3);
        program.write(Passage::Note, "half a sentence");
        let path = program.open().work.path().to_owned();
        let started = way(&mut program.app);
        finish(&mut program.app, started);
        let written = fs::read_to_string(&path).unwrap();
        let kept = store::open(&path).unwrap().assessment;

        // Who has closed has let go of the file.
        if let Some(open) = &program.app.session
            && open.work.path() == path
        {
            assert!(!open.work.is_unsaved(), "{name}");
            assert_eq!(open.work.assessment(), &kept, "{name}");
        }

        assert!(written.contains("half a sentence"), "{name}");
        assert!(written == store::encode(&kept).unwrap(), "{name}");

        let copy = store::save_copy(&path, &kept).unwrap();
        assert!(fs::read_to_string(copy.path).unwrap() == written, "{name}");
    }
}

#[test]
fn the_window_goes_on_while_what_is_left_is_saved_and_what_is_typed_meanwhile_goes_with_it() {
    let mut program = Program::new_assessment();
    program.digit(3);
    let path = program.open().work.path().to_owned();
    let leaving = program.app.leave_for(Next::Home);
    assert!(program.app.session.is_some(), "nothing waits for the disk");

    program.write(Passage::Note, "at the last moment");
    program.run(leaving);
    assert!(program.app.session.is_none());
    assert_eq!(program.app.at, At::Home);

    let answer = store::open(&path).unwrap().assessment;
    let answer = answer.answer(&"NS01".into());
    assert_eq!(answer.outcome(), Outcome::Agreed(Level(3)));
    assert_eq!(answer.passage(Passage::Note), "at the last moment");
}

#[test]
fn a_new_assessment_that_is_asked_for_twice_is_made_once() {
    let mut program = program();
    let mut ask = || program.app.make(arvenia(library::national().unwrap()));
    let (first, second) = (ask(), ask());
    assert!(program.app.session.is_none(), "nothing waits for the disk");

    program.run(second);
    program.run(first);
    let folder = program.open().work.path().parent().unwrap().to_owned();
    let files = fs::read_dir(folder).unwrap().filter(|file| {
        let name = file.as_ref().unwrap().file_name();

        name.to_string_lossy().ends_with(".assessment.ron")
    });
    assert_eq!(files.count(), 1);

    let task = program.app.make(New::Sample);
    program.run(task);
    assert_eq!(program.shown(), Some(ScreenId::Results), "the next one is");
}

#[test]
fn a_file_that_somebody_else_wrote_is_never_overwritten() {
    let mut program = Program::new_assessment();
    program.digit(1);
    assert!(program.saves());
    let path = program.open().work.path().to_owned();
    fs::write(&path, "theirs").unwrap();
    program.named(Named::Enter, Code::Enter);
    program.digit(2);

    assert!(!program.saves());
    assert_eq!(fs::read_to_string(&path).unwrap(), "theirs");
    match program.open().work.saving() {
        crate::gui::working_copy::Saving::Failed(error) => {
            assert!(matches!(error.cause, SaveCause::Changed));
        }
        other => panic!("{other:?}"),
    }
}
