//! Who may edit a file, and what a lock leaves behind: windows of one program, crashes, other computers, folders without locks.

use super::*;

use tempfile::TempDir;

struct Fixture {
    folder: TempDir,
    file: PathBuf,
}

fn fixture() -> Fixture {
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

    /// A `.holder` without a lock: a crash, or a file from another computer.
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
        Taken::Mine(lock) => lock,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_second_window_learns_who_has_the_file_and_may_take_it_when_it_is_closed() {
    let fixture = fixture();
    let first = mine(take(&fixture.file, me()));

    match take(&fixture.file, me()) {
        Taken::Theirs(Some(holder)) => assert_eq!(holder, *first.holder()),
        other => panic!("{other:?}"),
    }

    drop(first);
    drop(mine(take(&fixture.file, me())));
}

#[test]
fn holding_a_file_changes_nothing_of_it_and_leaves_nothing_behind() {
    let fixture = fixture();
    let before = fs::metadata(&fixture.file).unwrap().modified().unwrap();
    let lock = mine(take(&fixture.file, me()));

    assert_eq!(fs::metadata(fixture.hidden(".lock")).unwrap().len(), 0);
    assert_eq!(
        read_holder(&fixture.hidden(".holder")).as_ref(),
        Some(lock.holder())
    );
    assert!(
        fixture
            .names()
            .iter()
            .filter(|name| name.ends_with(crate::store::name::EXTENSION))
            .count()
            == 1
    );

    drop(lock);
    assert_eq!(fixture.names(), ["Arvenia.assessment.ron"]);
    assert_eq!(fs::read_to_string(&fixture.file).unwrap(), "the work");
    assert_eq!(
        fs::metadata(&fixture.file).unwrap().modified().unwrap(),
        before
    );
}

#[test]
fn what_a_crash_left_on_this_computer_is_taken_in_silence() {
    let fixture = fixture();
    fixture.leave_behind(&computer_name());

    let lock = mine(take(&fixture.file, me()));
    assert_eq!(
        read_holder(&fixture.hidden(".holder")).as_ref(),
        Some(lock.holder())
    );
}

#[test]
fn drafts_of_this_file_that_a_crash_left_are_removed_and_no_others() {
    use crate::store::disk::{DRAFT_BEGINNING, Disk, Real};

    let fixture = fixture();
    let folder = fixture.folder.path();
    let before = fixture.names();
    let left = |beginning: &str| {
        let mut draft = Real.draft(folder, beginning).unwrap();
        draft.disable_cleanup(true);
    };
    left(&file::draft_beginning(&fixture.file));
    left(&file::draft_beginning(&fixture.hidden(".holder")));
    assert_eq!(fixture.names().len(), before.len() + 2);

    drop(mine(take(&fixture.file, me())));
    assert_eq!(fixture.names(), before);

    left(&file::draft_beginning(&folder.join("Other.assessment.ron")));
    left(DRAFT_BEGINNING);
    drop(mine(take(&fixture.file, me())));
    assert_eq!(fixture.names().len(), before.len() + 2);
}

#[test]
fn what_another_computer_left_is_taken_after_a_question_only() {
    let fixture = fixture();
    let left = fixture.leave_behind("another-laptop");

    match take(&fixture.file, me()) {
        Taken::Abandoned(holder) => assert_eq!(holder, left),
        other => panic!("{other:?}"),
    }
    assert_eq!(read_holder(&fixture.hidden(".holder")), Some(left.clone()));

    let lock = mine(take_over(&fixture.file, me(), &left));
    assert_eq!(lock.taken_by(), None);
    drop(lock);
    assert_eq!(fixture.names(), ["Arvenia.assessment.ron"]);
}

#[test]
fn a_take_over_is_of_the_one_that_was_asked_about() {
    let fixture = fixture();
    let asked = fixture.leave_behind("another-laptop");
    let third = fixture.leave_behind("a-third-laptop");

    match take_over(&fixture.file, me(), &asked) {
        Taken::Abandoned(holder) => assert_eq!(holder, third),
        other => panic!("{other:?}"),
    }

    let open = mine(take_over(&fixture.file, me(), &third));
    assert!(matches!(
        take_over(&fixture.file, me(), &third),
        Taken::Theirs(_)
    ));
    drop(open);
}

#[test]
fn a_take_over_by_another_computer_is_noticed_and_its_mark_is_left_alone() {
    let fixture = fixture();
    let lock = mine(take(&fixture.file, me()));
    let other = fixture.leave_behind("another-laptop");

    assert_eq!(lock.taken_by(), Some(other.clone()));
    drop(lock);
    assert_eq!(read_holder(&fixture.hidden(".holder")), Some(other));
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
        let fixture = fixture();
        fs::write(fixture.hidden(".holder"), text).unwrap();
        let taken = take(&fixture.file, me());

        // What a newer program adds is skipped: that mark is of the computer x.
        if text.contains("later") {
            assert!(matches!(taken, Taken::Abandoned(_)), "{text}");
        } else {
            assert!(matches!(taken, Taken::Mine(_)), "{text}");
        }
    }
}

#[test]
fn a_lock_goes_with_its_file_to_another_name() {
    let fixture = fixture();
    let lock = mine(take(&fixture.file, me()));
    let other = fixture.folder.path().join("Arvenia 2026.assessment.ron");
    fs::rename(&fixture.file, &other).unwrap();

    let lock = mine(lock.follow(&other));
    assert!(matches!(take(&other, me()), Taken::Theirs(Some(_))));
    assert!(!fixture.hidden(".lock").exists() && !fixture.hidden(".holder").exists());

    let lock = mine(lock.follow(&other));
    assert!(matches!(take(&other, me()), Taken::Theirs(Some(_))));
    drop(lock);
    assert_eq!(fixture.names(), ["Arvenia 2026.assessment.ron"]);
}

#[test]
#[cfg(unix)]
fn ways_over_links_meet_at_the_same_lock() {
    let fixture = fixture();
    let link = fixture.folder.path().join("link");
    std::os::unix::fs::symlink(&fixture.file, &link).unwrap();
    let lock = mine(take(&link, me()));

    assert!(matches!(take(&fixture.file, me()), Taken::Theirs(_)));
    drop(lock);
    drop(mine(take(&fixture.file, me())));
}

#[test]
fn where_no_lock_can_be_had_it_is_said() {
    let fixture = fixture();
    let nowhere = fixture.folder.path().join("not there/a.assessment.ron");

    for path in [nowhere, fixture.file.join("below"), PathBuf::from("/")] {
        assert!(matches!(take(&path, me()), Taken::NoLocks), "{path:?}");
    }

    // The processes of the system are a folder in which nobody, not even its owner, can make a file.
    if cfg!(target_os = "linux") {
        assert!(matches!(take(Path::new("/proc/a"), me()), Taken::NoLocks));
    }
}

#[test]
fn of_many_at_once_one_has_the_lock_at_any_time() {
    use std::sync::atomic::{AtomicU32, Ordering};

    let fixture = fixture();
    let (inside, taken) = (AtomicU32::new(0), AtomicU32::new(0));

    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                for _ in 0..200 {
                    let file = &fixture.file;

                    if let Taken::Mine(lock) = take(file, me()) {
                        assert_eq!(inside.fetch_add(1, Ordering::SeqCst), 0);
                        taken.fetch_add(1, Ordering::SeqCst);
                        inside.fetch_sub(1, Ordering::SeqCst);
                        drop(lock);
                    }
                }
            });
        }
    });

    assert!(taken.load(Ordering::SeqCst) > 0);
    assert_eq!(fixture.names(), ["Arvenia.assessment.ron"]);
}

/// Somebody who may write in the folder puts links where the hidden files will be.
#[test]
#[cfg(unix)]
fn hidden_files_never_follow_a_link() {
    use std::os::unix::fs::symlink;

    let fixture = fixture();
    let elsewhere = tempfile::tempdir().unwrap();
    let victim = elsewhere.path().join("victim");
    fs::write(&victim, "of somebody else").unwrap();
    let draft = elsewhere
        .path()
        .join(format!("{}x.tmp", file::draft_beginning(&victim)));
    fs::write(&draft, "").unwrap();
    symlink(&victim, fixture.hidden(".holder")).unwrap();

    let lock = mine(take(&fixture.file, me()));
    assert_eq!(fs::read_to_string(&victim).unwrap(), "of somebody else");
    assert!(draft.exists(), "a draft beside the file behind the link");
    assert_eq!(
        read_holder(&fixture.hidden(".holder")).as_ref(),
        Some(lock.holder())
    );
    drop(lock);
    assert_eq!(fixture.names(), ["Arvenia.assessment.ron"]);

    symlink(elsewhere.path().join("made"), fixture.hidden(".lock")).unwrap();
    assert!(matches!(take(&fixture.file, me()), Taken::NoLocks));
    assert!(!elsewhere.path().join("made").exists());
    fs::remove_file(fixture.hidden(".lock")).unwrap();
    symlink(&victim, fixture.hidden(".lock")).unwrap();
    assert!(matches!(take(&fixture.file, me()), Taken::NoLocks));
}

/// To open a pipe waits until somebody writes into it, for ever.
#[test]
#[cfg(unix)]
fn a_pipe_where_a_hidden_file_should_be_keeps_nobody_waiting() {
    let fixture = fixture();
    let put_pipe = |extension| {
        let made = std::process::Command::new("mkfifo")
            .arg(fixture.hidden(extension))
            .status();

        assert!(made.unwrap().success());
    };

    put_pipe(".holder");
    let lock = mine(take(&fixture.file, me()));
    assert_eq!(
        read_holder(&fixture.hidden(".holder")).as_ref(),
        Some(lock.holder())
    );
    drop(lock);

    put_pipe(".lock");
    assert!(matches!(take(&fixture.file, me()), Taken::NoLocks));
    assert!(fixture.hidden(".lock").exists());
    assert!(open_hidden(OpenOptions::new().read(true), &fixture.hidden(".lock")).is_err());
}
