//! One operation at a time on an open file, each with an identity: what ends late changes nothing, and nobody waits for ever.

use super::custody::{opened, somebody_writes};
use super::*;
use crate::gui::keyboard::Key;
use crate::gui::operation::OperationId;
use crate::gui::session::{Asking, ConflictMessage};
use crate::gui::working_copy::Operation;
use crate::store;

use std::fs;

/// A program in whose file somebody else has written, which is seen.
fn in_conflict() -> Program {
    let mut program = opened();
    program.digit(3);
    let path = program.path();
    somebody_writes(&path);
    program.save_now();
    assert!(program.is_asked());

    program
}

fn decide(program: &mut Program, message: ConflictMessage) -> Task<Message> {
    program.update(session::Message::Conflict(message))
}

impl Program {
    /// Somebody leaves, and the disk does not answer for a while.
    fn waits_to_leave(&mut self, next: Next) -> Task<Message> {
        let leaving = self.app.leave_for(next);
        let id = self.open().patience_id().unwrap();
        let _ = self.update(session::Message::StillLeaving(id));
        assert!(matches!(self.open().asking(), Some(Asking::Waiting(_))));

        leaving
    }

    fn is_locked(&self) -> bool {
        let path = self.path();

        Self::elsewhere(&path).open().work.is_read_only()
    }
}

#[test]
fn keep_mine_counts_although_take_theirs_was_asked_for_before_on_a_slow_disk() {
    let mut program = in_conflict();
    let theirs = program.path();
    let slow = decide(&mut program, ConflictMessage::TakeTheirs);
    let kept = decide(&mut program, ConflictMessage::KeepMine);
    program.run(kept);
    let mine = program.path();
    assert_ne!(mine, theirs);

    program.run(slow);
    assert_eq!(program.path(), mine, "the old path does not come back");
    assert!(program.is_locked());
    assert_eq!(program.outcome("NS01"), Outcome::Agreed(Level(3)));
    assert!(!Program::elsewhere(&theirs).open().work.is_read_only());
}

#[test]
fn what_is_typed_while_theirs_is_read_goes_into_theirs_and_is_not_lost() {
    let mut program = in_conflict();
    let slow = decide(&mut program, ConflictMessage::TakeTheirs);
    program.write(Passage::Gaps, "x");
    program.run(slow);
    program.save_now();

    let answer = program.on_disk();
    let answer = answer.answer(&"NS01".into());
    assert_eq!(answer.outcome(), Outcome::Open, "theirs");
    assert_eq!(answer.passage(Passage::Gaps), "x");
}

#[test]
fn a_name_that_waited_for_a_save_does_not_follow_the_work_to_another_place() {
    let mut program = opened();
    program.digit(3);
    let saving = program.pass_time();
    let old = program.path();
    let named = program
        .app
        .show_in_session(|session, lent| session.name_as("Other", lent));
    let elsewhere = program.folder.path().join("elsewhere.assessment.ron");
    let moved = program.elsewhere_from_files(&elsewhere);

    for task in [named, moved, saving] {
        program.run(task);
    }

    assert_eq!(program.path(), elsewhere);
    assert!(old.exists() && !old.with_file_name("Other.assessment.ron").exists());
    assert!(program.is_locked());
    assert!(!program.open().work.is_unsaved());
}

#[test]
fn a_name_that_comes_late_counts_if_the_work_does_not_get_to_another_place() {
    for is_possible in [false, true] {
        let mut program = opened();
        program.digit(3);
        program.save_now();
        let old = program.path();
        let renamed = old.with_file_name("Other.assessment.ron");
        let folder = program.folder.path().join("elsewhere");
        let elsewhere = folder.join("elsewhere.assessment.ron");
        // Nothing can be written below a file.
        if is_possible {
            fs::create_dir(&folder).unwrap();
        } else {
            fs::write(&folder, "").unwrap();
        }

        let slow = program
            .app
            .show_in_session(|session, lent| session.name_as("Other", lent));
        let moved = program.elsewhere_from_files(&elsewhere);
        program.run(slow);
        assert_eq!(program.path(), old, "the work is on its way elsewhere");
        program.run(moved);

        let expected = if is_possible { &elsewhere } else { &renamed };
        assert_eq!(&program.path(), expected);
        assert!(renamed.exists() && !old.exists());
        assert!(program.is_locked());
        assert_eq!(
            !is_possible,
            Program::elsewhere(&renamed).open().work.is_read_only()
        );
        program.digit(2);
        program.save_now();
        assert!(!program.open().work.is_unsaved());
        assert_eq!(&program.on_disk(), program.open().work.assessment());
    }
}

#[test]
fn a_name_that_is_asked_for_while_a_save_runs_is_given_after_it() {
    let mut program = opened();
    program.digit(3);
    let saving = program.pass_time();
    let named = program
        .app
        .show_in_session(|session, lent| session.name_as("Other", lent));
    program.run(named);
    assert_eq!(
        program.open().work.file().operation(),
        Some(Operation::Saving(1))
    );

    program.run(saving);
    assert_eq!(program.name(), "Other");
    assert!(!program.open().work.is_unsaved());
    assert_eq!(&program.on_disk(), program.open().work.assessment());
}

#[test]
fn who_leaves_while_the_disk_does_not_answer_is_told_what_is_waited_for() {
    let mut program = opened();
    program.digit(3);
    let saving = program.pass_time();
    let leaving = program.waits_to_leave(Next::Home);
    let folder = program.path().parent().unwrap().display().to_string();
    assert!(program.says("The disk does not answer yet") && program.says(&folder));
    assert!(program.says("Leave the last change in Earlier states and close"));

    // Who waits on is asked again later, and leaves once the disk answers.
    let _ = program.update(session::Message::Later);
    assert!(!program.is_asked() && program.open().is_leaving());
    program.run(leaving);
    program.run(saving);
    assert!(program.app.session.is_none());
}

#[test]
fn who_does_not_wait_for_the_disk_saves_elsewhere() {
    let mut program = opened();
    program.digit(3);
    let path = program.path();
    let _never_ends = program.pass_time();
    let _waits = program.waits_to_leave(Next::Home);
    program.send(session::Message::LeaveElsewhere);

    assert!(program.app.session.is_none());
    let elsewhere = program.app.user_data.refuge(path.parent().unwrap());
    let saved = elsewhere.join(path.file_name().unwrap());
    let kept = store::open(&saved).unwrap().assessment;
    assert_eq!(
        kept.answer(&"NS01".into()).outcome(),
        Outcome::Agreed(Level(3))
    );
    let recent = &program.app.user_data.recent;
    assert_eq!(recent.entries()[0].path, saved, "and is found again");
}

#[test]
fn a_late_end_under_an_identity_that_is_no_longer_current_is_thrown_away() {
    let mut program = opened();
    let path = program.path();
    let stale = OperationId::next();
    let late = session::Message::Ended(stale, crate::gui::take_once::TakeOnce::maybe(None));
    program.send(late);

    assert_eq!(program.path(), path);
    assert!(program.open().work.file().failure().is_none());
}

#[test]
fn after_a_crash_every_screen_opens_again() {
    for screen in [
        ScreenId::Delegation,
        ScreenId::Assess,
        ScreenId::Results,
        ScreenId::Plan,
        ScreenId::Outputs,
        ScreenId::BringBack,
        ScreenId::Files,
        ScreenId::Settings,
    ] {
        let mut program = opened();
        program.go_to(screen);
        let note = program.recovery_note();
        let text = fs::read_to_string(&note).unwrap();
        let Program { app, folder } = program;
        drop(app);
        fs::write(&note, text).unwrap();

        assert_eq!(Program::again(folder, None).shown(), Some(screen));
    }
}

#[test]
fn views_of_an_open_round_stay_when_theirs_is_taken() {
    let mut program = Program::with_every_group();
    let _ = program.cast_by_all(crate::assessment::VotingMethod::Sealed);
    program.save_now();
    let path = program.path();
    // Another program writes an older state of the round: one without views.
    let older = program.open().work.assessment().without_sealed_views();
    let mut somebody = older.clone();
    let place = Edit::SetFact(crate::assessment::Fact::Place("Elsewhere".to_owned()));
    somebody
        .apply(
            place,
            crate::gui::working_copy::signature(WriterId(uuid::Uuid::new_v4())),
        )
        .unwrap();
    fs::write(&path, store::encode(&somebody).unwrap()).unwrap();
    // Every group is full: one more is asked about.
    program.keys(&[Key::Digit(2), Key::Enter]);
    program.save_now();
    assert!(program.is_asked());
    let views = program.open().work.assessment().open_views();
    let taken = decide(&mut program, ConflictMessage::TakeTheirs);
    program.run(taken);

    let open = program.open().work.assessment();
    assert_eq!(open.facts().place(), "Elsewhere");
    assert_eq!(open.open_views(), views);
    program.save_now();
    assert_eq!(store::open(&path).unwrap().assessment.open_views(), views);
}
