//! Whoever closes loses nothing, and waits for no disk that does not answer; whoever presses twice gets one copy.

use super::*;
use crate::store;
use crate::store::snapshots::Reason;

use std::fs;
use std::path::Path;

fn outcome_in(path: &Path) -> Outcome {
    let assessment = store::open(path).unwrap().assessment;

    assessment.answer(&"NS01".into()).outcome()
}

#[test]
fn what_is_changed_between_close_and_the_end_goes_with_it() {
    let mut program = Program::new_assessment();
    let path = program.open().work.path().to_owned();
    let ending = program.app.leave_for(Next::Quit(Closing::IfSaved));
    assert!(
        !program.app.exit.is_idle(),
        "everything is saved: the end has begun"
    );

    program.digit(3);
    program.run(ending);
    assert!(program.app.session.is_none());
    assert_eq!(outcome_in(&path), Outcome::Agreed(Level(3)));
}

#[test]
fn a_disk_that_does_not_answer_keeps_nobody_from_closing() {
    let mut program = Program::new_assessment();
    program.digit(3);
    let work = program.open().work();
    let snapshots = program
        .app
        .user_data
        .snapshots(work.path(), work.assessment().id());
    // The save is never run: nothing comes back from the disk.
    let _unanswered = program.app.leave_for(Next::Quit(Closing::IfSaved));
    assert!(!program.says("does not answer"), "at first nothing is said");

    let patience = program.open().patience_id().unwrap();
    let task = program.update(session::Message::StillLeaving(patience));
    program.run(task);
    assert!(program.says("does not answer"));
    assert!(program.says("Keep waiting") && program.says("Save elsewhere"));

    let task = program.update(session::Message::LeaveInEarlierStates);
    program.run(task);
    assert!(program.app.session.is_none(), "the window is closed");
    let kept = snapshots.list().remove(0);
    assert_eq!(kept.reason, Reason::Unsaved);
    assert_eq!(
        kept.read().unwrap().answer(&"NS01".into()).outcome(),
        Outcome::Agreed(Level(3))
    );
}

#[test]
fn two_presses_of_save_copy_make_one_copy() {
    let mut program = Program::new_assessment();
    let folder = program.folder.path().join("copies");
    fs::create_dir(&folder).unwrap();
    let path = folder.join("copy.assessment.ron");
    let mut press = || {
        let path = path.clone();

        program
            .app
            .show_in_session(|session, _| session.copy_to(path))
    };
    let (first, second) = (press(), press());
    program.run(first);
    program.run(second);

    assert_eq!(fs::read_dir(&folder).unwrap().count(), 1);
}
