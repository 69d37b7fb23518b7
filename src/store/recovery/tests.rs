//! What a crash leaves behind, and what a clean close does not.

use super::*;

use tempfile::TempDir;

fn note(question: &str) -> RecoveryNote {
    RecoveryNote {
        file: "/media/stick/Arvenia.assessment.ron".into(),
        assessment: Uuid::from_u128(7),
        since: "2026-11-21T08:00:00Z".parse().unwrap(),
        screen: "assess".to_owned(),
        question: Some(question.to_owned()),
    }
}

/// As a crash does: the lock goes, the note stays.
fn crash(session: &Recovery) {
    let mut files = hold(&session.files).take().unwrap();
    drop(files.held.take());
    std::mem::forget(files);
}

fn names(folder: &TempDir) -> Vec<String> {
    let entries = fs::read_dir(folder.path().join(FOLDER)).unwrap();

    entries
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect()
}

#[test]
fn a_clean_close_leaves_nothing_behind() {
    let folder = tempfile::tempdir().unwrap();
    let session = Recovery::begin(folder.path(), note("NS01")).unwrap();

    assert_eq!(left_behind(folder.path()), [], "it is running");
    drop(session);
    assert_eq!(left_behind(folder.path()), []);
    assert_eq!(names(&folder), [""; 0]);
}

#[test]
fn what_was_said_last_does_not_bring_back_the_note_of_a_session_that_has_ended() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = Recovery::begin(folder.path(), note("NS01")).unwrap();
    let late = session.say(note("NS05")).unwrap();

    drop(session);
    late.run().unwrap();

    assert_eq!(names(&folder), [""; 0]);
}

#[test]
fn after_a_crash_the_next_start_learns_where_work_stopped_once() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = Recovery::begin(folder.path(), note("NS01")).unwrap();
    session.say(note("NS05")).unwrap().run().unwrap();
    assert!(session.say(note("NS05")).is_none(), "it is said already");
    crash(&session);
    let other = Recovery::begin(folder.path(), note("LM01")).unwrap();

    assert_eq!(left_behind(folder.path()), [note("NS05")]);
    assert_eq!(left_behind(folder.path()), []);
    drop(other);
    assert_eq!(names(&folder), [""; 0]);
}

#[test]
fn of_several_that_crashed_the_latest_comes_first() {
    let folder = tempfile::tempdir().unwrap();

    for hour in ["09", "11", "10"] {
        let since = format!("2026-11-21T{hour}:00:00Z").parse().unwrap();
        let note = RecoveryNote {
            since,
            ..note(hour)
        };
        crash(&Recovery::begin(folder.path(), note).unwrap());
    }

    let left = left_behind(folder.path());
    let hours: Vec<&str> = left.iter().filter_map(|n| n.question.as_deref()).collect();
    assert_eq!(hours, ["11", "10", "09"]);
}

#[test]
fn a_damaged_note_stops_no_start() {
    let folder = tempfile::tempdir().unwrap();
    crash(&Recovery::begin(folder.path(), note("NS01")).unwrap());
    let damaged = names(&folder)
        .into_iter()
        .find(|name| Path::new(name).extension() == Some("ron".as_ref()))
        .unwrap();
    fs::write(folder.path().join(FOLDER).join(damaged), "(file: \"/wo").unwrap();

    assert_eq!(left_behind(folder.path()), []);
}

#[test]
fn work_that_could_not_be_saved_before_the_crash_is_found_in_its_snapshot() {
    use crate::assessment::{Assessment, Signature, WriterId};
    use crate::questionnaire::library;

    let folder = tempfile::tempdir().unwrap();
    let said = note("NS01");
    let by = Signature {
        writer: WriterId(Uuid::from_u128(1)),
        computer: "",
        at: said.since,
    };
    let id = AssessmentId(said.assessment);
    let work = Assessment::new(id, library::national().unwrap(), "Arvenia", by).unwrap();
    let keep = KeepSnapshots::OnThisComputer;
    let snapshots = Snapshots::new(folder.path(), keep, &said.file, id);
    assert_eq!(said.unsaved(folder.path(), keep), None);

    let taken = snapshots.take(&work, Reason::Unsaved, said.since).unwrap();
    assert_eq!(said.unsaved(folder.path(), keep), taken);

    let later = RecoveryNote {
        since: "2026-11-22T08:00:00Z".parse().unwrap(),
        ..said
    };
    assert_eq!(
        later.unsaved(folder.path(), keep),
        None,
        "of an earlier day"
    );
}
