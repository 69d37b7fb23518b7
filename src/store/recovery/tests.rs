//! A crash leaves a recovery note behind, and a clean close does not.

use super::*;
use crate::store::snapshots::Reason;

use tempfile::TempDir;

fn note(question: &str) -> RecoveryNote {
    RecoveryNote {
        file: "/media/stick/Arvenia.assessment.ron".into(),
        assessment: Uuid::from_u128(7),
        since: "2026-11-21T08:00:00Z".parse().unwrap(),
        screen: "assess".to_owned(),
        question: Some(question.to_owned()),
        room: Some(RoomNote {
            size: (1920, 1080),
            place: Some((1366, -4)),
            is_full: true,
            held: Some("plan".to_owned()),
            ..RoomNote::default()
        }),
    }
}

/// As a crash does: the lock goes, the note stays.
fn crash(recovery: &Recovery) {
    let mut files = sync::lock(&recovery.files).take().unwrap();
    drop(files.held.take());
    std::mem::forget(files);
}

fn left(folder: &TempDir) -> Vec<RecoveryNote> {
    let left = left_behind(folder.path()).into_iter();

    left.map(|left| left.note).collect()
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
    let recovery = Recovery::begin(folder.path(), note("NS01")).unwrap();

    assert_eq!(left(&folder), [], "it is running");
    drop(recovery);
    assert_eq!(left(&folder), []);
    assert_eq!(names(&folder), [""; 0]);
}

#[test]
fn what_was_said_last_does_not_bring_back_the_note_of_a_session_that_has_ended() {
    let folder = tempfile::tempdir().unwrap();
    let mut recovery = Recovery::begin(folder.path(), note("NS01")).unwrap();
    let late = recovery.say(note("NS05")).unwrap();

    drop(recovery);
    late.run().unwrap();

    assert_eq!(names(&folder), [""; 0]);
}

#[test]
fn after_a_crash_the_next_start_learns_where_work_stopped_once() {
    let folder = tempfile::tempdir().unwrap();
    let mut recovery = Recovery::begin(folder.path(), note("NS01")).unwrap();
    recovery.say(note("NS05")).unwrap().run().unwrap();
    assert!(recovery.say(note("NS05")).is_none(), "it is said already");
    crash(&recovery);
    let other = Recovery::begin(folder.path(), note("LM01")).unwrap();

    let found = left_behind(folder.path()).remove(0);
    assert_eq!(left(&folder), [note("NS05")], "finding takes nothing");
    assert_eq!(found.clone().take(), Some(note("NS05")));
    assert_eq!(left(&folder), []);
    assert_eq!(found.take(), None, "another window took it");
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

    let hours = || -> Vec<String> {
        let left = left(&folder).into_iter();

        left.filter_map(|note| note.question).collect()
    };
    assert_eq!(hours(), ["11", "10", "09"]);

    let second = left_behind(folder.path()).remove(1);
    assert_eq!(second.take().unwrap().question.as_deref(), Some("10"));
    assert_eq!(hours(), ["11", "09"], "the other notes wait for their turn");
}

#[test]
fn a_note_that_another_window_is_taking_is_left_to_it() {
    let folder = tempfile::tempdir().unwrap();
    crash(&Recovery::begin(folder.path(), note("NS01")).unwrap());
    let found = left_behind(folder.path()).remove(0);
    let held = File::open(found.path.with_extension("lock")).unwrap();
    held.try_lock().unwrap();

    assert_eq!(found.clone().take(), None);
    drop(held);
    assert_eq!(found.take(), Some(note("NS01")));
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

    assert_eq!(left(&folder), []);
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
