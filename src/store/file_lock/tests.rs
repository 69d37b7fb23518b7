//! Who may edit a file, and what is left of a hold: windows of one program, crashes, other computers, folders without locks.

use super::*;

use tempfile::TempDir;

struct Fixture {
    folder: TempDir,
    file: PathBuf,
}

fn desk() -> Fixture {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("Arvenia.assessment.ron");
    fs::write(&file, "the work").unwrap();

    Fixture { folder, file }
}

impl Fixture {
    fn hidden(&self, extension: &str) -> PathBuf {
        self.folder
            .path()
            .join(format!(".Arvenia.assessment.ron{extension}"))
    }

    fn names(&self) -> Vec<String> {
        let mut names: Vec<String> = fs::read_dir(self.folder.path())
            .unwrap()
            .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
            .collect();
        names.sort();

        names
    }

    /// A holder is there, and no lock: a crash, or a file that came from elsewhere.
    fn leave_behind(&self, computer: &str) -> Holder {
        let holder = Holder {
            computer: computer.to_owned(),
            ..me()
        };
        fs::write(
            self.hidden(".holder"),
            options().to_string(&holder).unwrap(),
        )
        .unwrap();
        fs::write(self.hidden(".lock"), "").unwrap();

        holder
    }
}

fn me() -> Holder {
    Holder::new(Uuid::new_v4(), "2026-11-21T08:00:00Z".parse().unwrap())
}

fn mine(taken: Taken) -> FileLock {
    match taken {
        Taken::Mine(hold) => hold,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_second_window_learns_who_has_the_file_and_may_take_it_when_it_is_closed() {
    let desk = desk();
    let first = mine(take(&desk.file, me()));

    match take(&desk.file, me()) {
        Taken::Theirs(Some(holder)) => assert_eq!(holder, *first.holder()),
        other => panic!("{other:?}"),
    }

    drop(first);
    drop(mine(take(&desk.file, me())));
}

#[test]
fn holding_a_file_changes_nothing_of_it_and_leaves_nothing_behind() {
    let desk = desk();
    let before = fs::metadata(&desk.file).unwrap().modified().unwrap();
    let hold = mine(take(&desk.file, me()));

    assert_eq!(fs::metadata(desk.hidden(".lock")).unwrap().len(), 0);
    assert_eq!(
        read_holder(&desk.hidden(".holder")).as_ref(),
        Some(hold.holder())
    );
    assert!(
        desk.names()
            .iter()
            .filter(|name| name.ends_with(crate::store::name::EXTENSION))
            .count()
            == 1
    );

    drop(hold);
    assert_eq!(desk.names(), ["Arvenia.assessment.ron"]);
    assert_eq!(fs::read_to_string(&desk.file).unwrap(), "the work");
    assert_eq!(
        fs::metadata(&desk.file).unwrap().modified().unwrap(),
        before
    );
}

#[test]
fn what_a_crash_left_on_this_computer_is_taken_in_silence() {
    let desk = desk();
    desk.leave_behind(&computer_name());

    let hold = mine(take(&desk.file, me()));
    assert_eq!(
        read_holder(&desk.hidden(".holder")).as_ref(),
        Some(hold.holder())
    );
}

#[test]
fn drafts_of_this_file_that_a_crash_left_are_removed_and_no_others() {
    use crate::store::disk::{DRAFT_BEGINNING, Disk, Readers, Real};

    let desk = desk();
    let folder = desk.folder.path();
    let before = desk.names();
    let left = |beginning: &str| {
        let mut draft = Real.draft(folder, beginning, Readers::Usual).unwrap();
        draft.disable_cleanup(true);
    };
    left(&file::draft_beginning(&desk.file));
    left(&file::draft_beginning(&desk.hidden(".holder")));
    assert_eq!(desk.names().len(), before.len() + 2);

    drop(mine(take(&desk.file, me())));
    assert_eq!(desk.names(), before);

    left(&file::draft_beginning(&folder.join("Other.assessment.ron")));
    left(DRAFT_BEGINNING);
    drop(mine(take(&desk.file, me())));
    assert_eq!(desk.names().len(), before.len() + 2);
}

#[test]
fn what_another_computer_left_is_taken_after_a_question_only() {
    let desk = desk();
    let left = desk.leave_behind("another-laptop");

    match take(&desk.file, me()) {
        Taken::Abandoned(holder) => assert_eq!(holder, left),
        other => panic!("{other:?}"),
    }
    assert_eq!(read_holder(&desk.hidden(".holder")), Some(left.clone()));

    let hold = mine(take_over(&desk.file, me(), &left));
    assert_eq!(hold.taken_by(), None);
    drop(hold);
    assert_eq!(desk.names(), ["Arvenia.assessment.ron"]);
}

#[test]
fn a_take_over_is_of_the_one_that_was_asked_about() {
    let desk = desk();
    let asked = desk.leave_behind("another-laptop");
    let third = desk.leave_behind("a-third-laptop");

    match take_over(&desk.file, me(), &asked) {
        Taken::Abandoned(holder) => assert_eq!(holder, third),
        other => panic!("{other:?}"),
    }

    let open = mine(take_over(&desk.file, me(), &third));
    assert!(matches!(
        take_over(&desk.file, me(), &third),
        Taken::Theirs(_)
    ));
    drop(open);
}

#[test]
fn a_take_over_by_another_computer_is_noticed_and_its_mark_is_left_alone() {
    let desk = desk();
    let hold = mine(take(&desk.file, me()));
    let other = desk.leave_behind("another-laptop");

    assert_eq!(hold.taken_by(), Some(other.clone()));
    drop(hold);
    assert_eq!(read_holder(&desk.hidden(".holder")), Some(other));
}

#[test]
fn a_mark_that_cannot_be_read_stops_nobody() {
    for text in [
        "",
        "(",
        "\u{0}\u{0}",
        "(computer: 7)",
        "(computer: \"x\", later: [1])",
    ] {
        let desk = desk();
        fs::write(desk.hidden(".holder"), text).unwrap();
        let taken = take(&desk.file, me());

        // What a newer program adds is skipped: that mark is of the computer x.
        if text.contains("later") {
            assert!(matches!(taken, Taken::Abandoned(_)), "{text}");
        } else {
            assert!(matches!(taken, Taken::Mine(_)), "{text}");
        }
    }
}

#[test]
fn the_hold_goes_with_the_file_to_another_name() {
    let desk = desk();
    let hold = mine(take(&desk.file, me()));
    let other = desk.folder.path().join("Arvenia 2026.assessment.ron");
    fs::rename(&desk.file, &other).unwrap();

    let hold = mine(hold.follow(&other));
    assert!(matches!(take(&other, me()), Taken::Theirs(Some(_))));
    assert!(!desk.hidden(".lock").exists() && !desk.hidden(".holder").exists());

    let hold = mine(hold.follow(&other));
    assert!(matches!(take(&other, me()), Taken::Theirs(Some(_))));
    drop(hold);
    assert_eq!(desk.names(), ["Arvenia 2026.assessment.ron"]);
}

#[test]
#[cfg(unix)]
fn ways_over_links_meet_at_the_same_lock() {
    let desk = desk();
    let link = desk.folder.path().join("link");
    std::os::unix::fs::symlink(&desk.file, &link).unwrap();
    let hold = mine(take(&link, me()));

    assert!(matches!(take(&desk.file, me()), Taken::Theirs(_)));
    drop(hold);
    drop(mine(take(&desk.file, me())));
}

#[test]
fn where_no_lock_can_be_had_it_is_said() {
    let desk = desk();
    let nowhere = desk.folder.path().join("not there/a.assessment.ron");

    for path in [nowhere, desk.file.join("below"), PathBuf::from("/")] {
        assert!(matches!(take(&path, me()), Taken::NoLocks), "{path:?}");
    }

    // The processes of the system are a folder in which nobody, not even its owner, can make a file.
    if cfg!(target_os = "linux") {
        assert!(matches!(take(Path::new("/proc/a"), me()), Taken::NoLocks));
    }
}

#[test]
fn of_many_at_once_one_holds_the_file_at_any_time() {
    use std::sync::atomic::{AtomicU32, Ordering};

    let desk = desk();
    let (inside, taken) = (AtomicU32::new(0), AtomicU32::new(0));

    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                for _ in 0..200 {
                    let file = &desk.file;

                    if let Taken::Mine(hold) = take(file, me()) {
                        assert_eq!(inside.fetch_add(1, Ordering::SeqCst), 0);
                        taken.fetch_add(1, Ordering::SeqCst);
                        inside.fetch_sub(1, Ordering::SeqCst);
                        drop(hold);
                    }
                }
            });
        }
    });

    assert!(taken.load(Ordering::SeqCst) > 0);
    assert_eq!(desk.names(), ["Arvenia.assessment.ron"]);
}
