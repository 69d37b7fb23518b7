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

/// A program that begins an export, and what the writing thread is to tell it.
fn exporting() -> (Program, Task<Message>) {
    let mut program = Program::sample();
    program.go_to(ScreenId::Outputs);
    let writing = program.update(session::Message::Outputs(outputs::Message::ExportWithout));
    assert!(program.open().is_writing());

    (program, writing)
}

fn outputs_of(program: &Program) -> Vec<String> {
    let path = program.path();
    let folders = fs::read_dir(path.parent().unwrap()).unwrap();
    let folders = folders.filter_map(|entry| fs::read_dir(entry.unwrap().path()).ok());

    folders
        .flatten()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect()
}

#[test]
fn who_leaves_during_an_export_is_asked_and_may_wait_for_it() {
    let (mut program, writing) = exporting();
    let leaving = program.app.leave_for(Next::Quit(Closing::IfSaved));
    program.run(leaving);
    assert!(program.says("Files are being written"));

    program.send(session::Message::LeaveWhenWritten);
    assert!(program.app.session.is_some(), "it is waited for");
    let path = program.path();
    program.run(writing);
    assert!(program.app.session.is_none());
    let folders = fs::read_dir(path.parent().unwrap()).unwrap();
    let written = folders
        .filter_map(|entry| fs::read_dir(entry.unwrap().path()).ok())
        .map(Iterator::count)
        .sum::<usize>();
    assert!(written > 3);
}

#[test]
fn who_stops_an_export_and_leaves_leaves_nothing_of_it() {
    let (mut program, writing) = exporting();
    let leaving = program.app.leave_for(Next::Home);
    program.run(leaving);
    program.send(session::Message::StopAndLeave);
    assert!(
        program.app.session.is_some(),
        "a half file goes with its thread"
    );
    let folder = program.path().parent().unwrap().to_owned();
    program.run(writing);
    assert!(program.app.session.is_none());

    let left = fs::read_dir(folder).unwrap();
    let left = left.filter_map(|entry| fs::read_dir(entry.unwrap().path()).ok());
    assert_eq!(left.flatten().count(), 0);
}

#[test]
fn who_stays_during_an_export_has_it_in_the_end() {
    let (mut program, writing) = exporting();
    let leaving = program.app.leave_for(Next::Quit(Closing::IfSaved));
    program.run(leaving);
    program.send(session::Message::Later);
    program.run(writing);

    assert!(program.app.session.is_some() && program.app.next.is_none());
    assert!(outputs_of(&program).len() > 3);
}

#[test]
fn the_system_is_asked_back_once_during_an_export_and_obeyed_otherwise() {
    let mut program = Program::sample();
    program.send(Message::EndRequested);
    assert!(program.app.session.is_none());

    let (mut program, writing) = exporting();
    program.send(Message::EndRequested);
    assert!(program.says("Files are being written"));
    program.send(Message::EndRequested);
    program.run(writing);
    assert!(program.app.session.is_none());
}

#[test]
fn who_leaves_while_a_round_is_open_is_asked_and_finds_it_again() {
    let mut program = Program::with_every_group();
    let _ = program.cast_by_all(crate::assessment::VotingMethod::Sealed);
    program.save_now();
    let path = program.path();
    let leaving = program.app.leave_for(Next::Home);
    program.run(leaving);
    assert!(program.says("A round is open") && program.says("only this computer has the key"));

    program.send(session::Message::Later);
    assert!(program.app.session.is_some() && program.app.next.is_none());
    let leaving = program.app.leave_for(Next::Home);
    program.run(leaving);
    program.send(session::Message::LeaveRound);
    assert!(program.app.session.is_none());

    // Every view is there again, and no other program can read one.
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.contains("sealed: {") && !text.contains("votes: {"));
    let task = program.app.open_file(&path);
    program.run(task);
    assert!(program.open().work.assessment().open_views() > 3);
}

#[test]
fn a_round_that_is_open_on_another_laptop_can_only_be_abandoned() {
    let mut program = Program::with_every_group();
    let _ = program.cast_by_all(crate::assessment::VotingMethod::Sealed);
    let copy = program.open().work.assessment().without_sealed_views();
    let path = program.folder.path().join("elsewhere.assessment.ron");
    store::save_copy(&path, &copy).unwrap();

    let mut elsewhere = Program::elsewhere(&path);
    let task = elsewhere.app.go(ScreenId::Assess);
    elsewhere.run(task);
    assert!(elsewhere.says("A round is open on"));
    elsewhere.digit(3);
    elsewhere.named(Named::Space, Code::Space);
    let question = QuestionId::from("NS01");
    let here = |program: &Program| program.open().work.assessment().clone();
    assert!(here(&elsewhere).open_round(&question).is_some());

    elsewhere.named(Named::Delete, Code::Delete);
    assert!(elsewhere.says("The round counts nowhere from then on"));
    elsewhere.named(Named::Escape, Code::Escape);
    assert!(here(&elsewhere).open_round(&question).is_some());
    elsewhere.named(Named::Delete, Code::Delete);
    elsewhere.named(Named::Enter, Code::Enter);
    assert!(here(&elsewhere).open_round(&question).is_none());
    elsewhere.letter("v", Code::KeyV);
    let (_, round) = here(&elsewhere)
        .open_round(&question)
        .map(|(id, round)| (id, round.is_here()))
        .unwrap();
    assert!(round, "another is held here");
}
