//! The state of the disk after every kind of save, successful or failed.

use super::*;
use crate::store::error::OpenCause;
use crate::store::format::{ReadError, encode};
use crate::store::{FileState, file_state};
use crate::{
    assessment::{Assessment, AssessmentId, Signature, WriterId},
    questionnaire::library,
};

use jiff::Timestamp;
use tempfile::TempDir;
use uuid::Uuid;

use std::time::Duration;

fn folder() -> TempDir {
    tempfile::tempdir().unwrap()
}

/// The names in a folder, hidden ones too: a temporary file that stays behind is seen here.
fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<String> = entries
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();

    names
}

/// Writes a file over whatever is there.
fn put(path: &Path, text: &str) -> Fingerprint {
    save(path, text, Expected::Anything).unwrap().fingerprint
}

fn created(folder: &Path, stem: &str, text: &str) -> PathBuf {
    create_new(folder, stem, text).unwrap().path
}

fn assessment() -> Assessment {
    let by = Signature {
        writer: WriterId(Uuid::from_u128(1)),
        computer: "",
        at: Timestamp::UNIX_EPOCH,
    };

    Assessment::new(
        AssessmentId(Uuid::from_u128(7)),
        library::national().unwrap(),
        "Arvenia",
        by,
    )
    .unwrap()
}

#[test]
fn a_saved_file_is_opened_and_looking_changes_nothing() {
    let folder = folder();
    let path = created(folder.path(), "Arvenia", &encode(&assessment()).unwrap());
    let before = (
        fs::read(&path).unwrap(),
        fs::metadata(&path).unwrap().modified().unwrap(),
    );

    let opened = open(&path).unwrap();

    assert_eq!(opened.assessment, assessment());
    assert_eq!(opened.path, path);
    assert_eq!(
        (
            fs::read(&path).unwrap(),
            fs::metadata(&path).unwrap().modified().unwrap()
        ),
        before
    );
    assert_eq!(names(folder.path()), ["Arvenia.assessment.ron"]);
}

#[test]
fn what_cannot_be_opened_says_why() {
    let folder = folder();
    let at = |name: &str| folder.path().join(name);
    fs::write(at("text"), "hello there").unwrap();
    fs::write(at("bytes"), [0xff, 0xfe, 0x00]).unwrap();
    let large = fs::File::create(at("large")).unwrap();
    large.set_len(33 * 1024 * 1024).unwrap();

    let cause = |name: &str| open(&at(name)).unwrap_err().cause;

    assert!(matches!(cause("missing"), OpenCause::NotFound));
    assert!(matches!(cause("text/below"), OpenCause::BelowAFile));
    assert!(matches!(
        open(folder.path()).unwrap_err().cause,
        OpenCause::NotAFile
    ));
    assert!(matches!(
        cause("text"),
        OpenCause::Read(ReadError::Syntax(_))
    ));
    assert!(matches!(
        cause("bytes"),
        OpenCause::Read(ReadError::NotText { valid: 0 })
    ));
    assert!(matches!(
        cause("large"),
        OpenCause::Read(ReadError::TooLarge { .. })
    ));
}

#[test]
fn a_save_replaces_the_whole_file() {
    let folder = folder();
    let path = folder.path().join("a.assessment.ron");

    for text in ["first, and rather long", "second", ""] {
        put(&path, text);
        assert_eq!(fs::read_to_string(&path).unwrap(), text);
    }

    assert_eq!(names(folder.path()), ["a.assessment.ron"]);
}

/// The permissions of a file.
#[cfg(unix)]
fn mode(path: &Path) -> u32 {
    use std::os::unix::fs::PermissionsExt;

    fs::metadata(path).unwrap().permissions().mode() & 0o777
}

#[cfg(unix)]
fn set_mode(path: &Path, mode: u32) {
    use std::os::unix::fs::PermissionsExt;

    fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
}

/// The permissions of a new file that another program makes in a folder.
#[cfg(unix)]
fn usual_mode(folder: &Path) -> u32 {
    let path = folder.join("another program's");
    fs::write(&path, "").unwrap();
    let usual = mode(&path);
    fs::remove_file(path).unwrap();

    usual
}

#[test]
#[cfg(unix)]
fn a_save_keeps_the_permissions() {
    let folder = folder();
    let path = folder.path().join("a");

    for permissions in [0o600, 0o640, 0o664, 0o755] {
        fs::write(&path, "old").unwrap();
        set_mode(&path, permissions);
        put(&path, "new");

        assert_eq!(mode(&path), permissions);
    }
}

#[test]
#[cfg(unix)]
fn a_new_assessment_is_for_its_user_alone_and_what_others_get_is_not() {
    let folder = folder();
    let at = |name: &str| folder.path().join(name);
    let usual = usual_mode(folder.path());

    assert_eq!(mode(&created(folder.path(), "Arvenia", "text")), 0o600);
    put(&at("joined"), "text");
    assert_eq!(mode(&at("joined")), 0o600);

    let handed_out = create_new_for_others(folder.path(), "room", "text").unwrap();
    assert_eq!(mode(&handed_out.path), usual);
    save_for_others(&at("shared"), "text", Expected::Anything).unwrap();
    assert_eq!(mode(&at("shared")), usual);
    write(&at("passing"), b"text", Care::PASSING).unwrap();
    assert_eq!(mode(&at("passing")), usual);

    let output = draft(&at("output"), b"text").unwrap();
    assert_eq!(mode(output.file.path()), 0o600);
    output.put(|_| at("output"), |_| false).unwrap();
    assert_eq!(mode(&at("output")), usual);

    // An output that somebody has made private stays so.
    set_mode(&at("output"), 0o600);
    let output = draft(&at("output"), b"new").unwrap();
    output.put(|_| at("output"), |_| true).unwrap();
    assert_eq!(fs::read(at("output")).unwrap(), b"new");
    assert_eq!(mode(&at("output")), 0o600);
}

#[test]
#[cfg(unix)]
fn a_save_through_a_link_writes_the_file_and_keeps_the_link() {
    use std::os::unix::fs::symlink;

    let folder = folder();
    let at = |name: &str| folder.path().join(name);
    fs::create_dir(at("real")).unwrap();
    fs::write(at("real/a"), "old").unwrap();
    symlink("real/a", at("link")).unwrap();
    symlink("link", at("link to link")).unwrap();
    symlink("real/new", at("dangling")).unwrap();
    symlink("round", at("round")).unwrap();

    put(&at("link to link"), "new");
    put(&at("dangling"), "made");

    assert!(fs::symlink_metadata(at("link")).unwrap().is_symlink());
    assert_eq!(fs::read_to_string(at("real/a")).unwrap(), "new");
    assert_eq!(fs::read_to_string(at("real/new")).unwrap(), "made");
    assert!(matches!(
        save(&at("round"), "x", Expected::Anything)
            .unwrap_err()
            .cause,
        SaveCause::FolderGone
    ));
}

#[test]
fn a_save_that_cannot_be_done_says_why() {
    let folder = folder();
    let at = |name: &str| folder.path().join(name);
    fs::write(at("file"), "").unwrap();
    fs::write(at("locked"), "old").unwrap();
    fs::create_dir(at("sub")).unwrap();
    let mut permissions = fs::metadata(at("locked")).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(at("locked"), permissions).unwrap();
    let before = names(folder.path());

    let cause = |path: &Path| {
        let error = save(path, "new", Expected::Anything).unwrap_err();
        assert_eq!(error.path, path);

        error.cause
    };

    assert!(matches!(cause(&at("gone/a")), SaveCause::FolderGone));
    assert!(matches!(cause(&at("file/a")), SaveCause::BelowAFile));
    assert!(matches!(cause(&at("locked")), SaveCause::ReadOnly));
    assert!(matches!(cause(&at("sub")), SaveCause::Denied));
    assert!(matches!(cause(&at(&"x".repeat(300))), SaveCause::Other(_)));
    assert!(matches!(
        cause(&at(&format!("{}/a", "x".repeat(300)))),
        SaveCause::Other(_)
    ));
    assert!(matches!(
        create_new(&at("file"), "a", "").unwrap_err().cause,
        SaveCause::BelowAFile
    ));
    assert_eq!(fs::read_to_string(at("locked")).unwrap(), "old");
    assert_eq!(names(folder.path()), before);
}

#[test]
fn a_new_file_never_overwrites() {
    let folder = folder();
    let below = folder.path().join("made/at/once");

    for (text, name) in [("1", "Arvenia"), ("2", "Arvenia-2"), ("3", "Arvenia-3")] {
        let path = created(&below, "Arvenia", text);

        assert_eq!(path, below.join(format!("{name}.assessment.ron")));
    }

    let copy = save_copy(&below.join("Arvenia.assessment.ron"), "4")
        .unwrap()
        .path;
    let text = |name: &str| fs::read_to_string(below.join(name)).unwrap();

    assert_eq!(copy, below.join("Arvenia-4.assessment.ron"));
    assert_eq!(text("Arvenia.assessment.ron"), "1");
    assert_eq!(text("Arvenia-2.assessment.ron"), "2");
    assert_eq!(names(&below).len(), 4);
}

#[test]
fn many_new_files_at_once_all_get_a_name() {
    let folder = folder();

    std::thread::scope(|scope| {
        for n in 0..8 {
            let folder = folder.path();
            scope.spawn(move || create_new(folder, "same", &n.to_string()).unwrap());
        }
    });

    let texts: std::collections::BTreeSet<String> = names(folder.path())
        .iter()
        .map(|name| fs::read_to_string(folder.path().join(name)).unwrap())
        .collect();
    assert_eq!(texts.len(), 8);
}

#[test]
fn a_rename_keeps_the_text_and_never_overwrites() {
    let folder = folder();
    let a = created(folder.path(), "a", "text of a");
    let b = created(folder.path(), "b", "text of b");

    let renamed = rename(&a, "b").unwrap();
    assert_eq!(renamed, folder.path().join("b-2.assessment.ron"));
    assert_eq!(fs::read_to_string(&renamed).unwrap(), "text of a");
    assert_eq!(fs::read_to_string(&b).unwrap(), "text of b");

    assert_eq!(rename(&b, "b").unwrap(), b);
    assert_eq!(
        rename(&b, "../x/y").unwrap(),
        folder.path().join("x-y.assessment.ron")
    );
    assert!(matches!(
        rename(&b, "c").unwrap_err().cause,
        SaveCause::FolderGone
    ));
    assert_eq!(
        names(folder.path()),
        ["b-2.assessment.ron", "x-y.assessment.ron"]
    );
}

mod faults;
mod odd;
#[cfg(unix)]
mod power_cut;

use faults::Faulty;

#[test]
fn a_rename_that_a_reader_blocks_is_tried_again_for_about_a_second() {
    let folder = folder();
    let path = folder.path().join("a.assessment.ron");
    let disk = Faulty::default();
    fs::write(&path, "old").unwrap();
    disk.blocked.set(4);

    let saved = Saver(&disk)
        .save(&path, "new", Expected::Anything, Care::ASSESSMENT)
        .unwrap();
    assert_eq!(saved.path, path);
    assert_eq!(fs::read_to_string(&path).unwrap(), "new");
    assert_eq!(disk.pauses.borrow().len(), 4);
    assert!(disk.pauses.borrow().is_sorted());
    assert_eq!(names(folder.path()), ["a.assessment.ron"]);
}

#[test]
fn work_that_another_program_keeps_out_for_good_is_saved_beside_under_a_name_that_is_told() {
    let folder = folder();
    let path = folder.path().join("a.assessment.ron");
    let disk = Faulty::default();
    fs::write(&path, "old").unwrap();
    fs::write(folder.path().join("a-2.assessment.ron"), "another").unwrap();
    disk.blocked.set(u32::MAX);

    let saved = Saver(&disk)
        .save(&path, "new", Expected::Anything, Care::ASSESSMENT)
        .unwrap();

    assert_eq!(saved.path, folder.path().join("a-3.assessment.ron"));
    assert_eq!(fs::read_to_string(&saved.path).unwrap(), "new");
    assert_eq!(
        file_state(&saved.path, &saved.fingerprint),
        FileState::Unchanged
    );
    assert_eq!(fs::read_to_string(&path).unwrap(), "old");
    assert_eq!(
        disk.pauses.borrow().iter().sum::<Duration>(),
        Duration::from_secs(1)
    );
    assert_eq!(names(folder.path()).len(), 3);
}

#[test]
fn where_every_file_is_kept_out_work_is_saved_beside_once_and_not_with_each_try() {
    let folder = folder();
    let path = folder.path().join("a.assessment.ron");
    let disk = Faulty::default();
    let save = |path: &Path, text: &str| {
        Saver(&disk).save(path, text, Expected::Anything, Care::ASSESSMENT)
    };
    fs::write(&path, "old").unwrap();
    disk.blocked.set(u32::MAX);
    let beside = save(&path, "new").unwrap().path;

    for _ in 0..2 {
        let refused = save(&beside, "newer").unwrap_err();
        assert!(matches!(refused.cause, SaveCause::Denied));
        assert_eq!(names(folder.path()).len(), 2);
        assert_eq!(fs::read_to_string(&beside).unwrap(), "new");
    }

    disk.blocked.set(0);
    assert_eq!(save(&beside, "newer").unwrap().path, beside);
}

#[test]
fn a_file_of_the_program_that_is_kept_out_is_not_written_beside() {
    let folder = folder();
    let path = folder.path().join("settings.ron");
    let disk = Faulty::default();
    fs::write(&path, "old").unwrap();
    disk.blocked.set(u32::MAX);

    assert!(Saver(&disk).write(&path, b"new", Care::PRIVATE).is_err());
    assert_eq!(names(folder.path()), ["settings.ron"]);
}

#[test]
fn nothing_is_overwritten_that_was_not_read() {
    let folder = folder();
    let path = folder.path().join("a");
    let first = put(&path, "first");

    fs::write(&path, "theirs").unwrap();
    let error = save(&path, "second", Expected::This(first)).unwrap_err();
    assert!(matches!(error.cause, SaveCause::Changed));
    assert_eq!(error.landed(), None);
    assert_eq!(fs::read_to_string(&path).unwrap(), "theirs");

    // The same bytes again are no change, whenever they were written.
    fs::write(&path, "first").unwrap();
    let second = save(&path, "second", Expected::This(first))
        .unwrap()
        .fingerprint;
    let third = save(&path, "third", Expected::This(second))
        .unwrap()
        .fingerprint;
    assert_eq!(file_state(&path, &third), FileState::Unchanged);
    assert_eq!(names(folder.path()), ["a"]);
}

#[test]
fn what_is_to_be_written_may_be_there_already() {
    let folder = folder();
    let path = folder.path().join("a");
    let first = put(&path, "first");
    fs::write(&path, "second").unwrap();

    save(&path, "second", Expected::This(first)).unwrap();
}

#[test]
fn a_file_that_is_gone_is_written_again_and_a_folder_that_is_gone_is_told() {
    let folder = folder();
    let below = folder.path().join("stick");
    fs::create_dir(&below).unwrap();
    let path = below.join("a");
    let first = put(&path, "first");

    fs::remove_file(&path).unwrap();
    let second = save(&path, "second", Expected::This(first))
        .unwrap()
        .fingerprint;
    assert_eq!(fs::read_to_string(&path).unwrap(), "second");

    fs::remove_dir_all(&below).unwrap();
    let error = save(&path, "third", Expected::This(second)).unwrap_err();
    assert!(matches!(error.cause, SaveCause::FolderGone));
}

#[test]
fn a_save_after_one_that_landed_without_being_confirmed_goes_on_from_there() {
    let folder = folder();
    let path = folder.path().join("a");
    let first = put(&path, "first");
    let disk = Faulty::at("sync_folder", ErrorKind::Other);

    let error = Saver(&disk)
        .save(&path, "second", Expected::This(first), Care::ASSESSMENT)
        .unwrap_err();
    assert!(matches!(error.cause, SaveCause::Unsynced { .. }));
    let landed = error.landed().unwrap();
    assert_eq!(fs::read_to_string(&path).unwrap(), "second");

    save(&path, "third", Expected::This(landed)).unwrap();
    assert_eq!(fs::read_to_string(&path).unwrap(), "third");
}

#[test]
fn an_output_that_landed_without_being_confirmed_says_so() {
    let folder = folder();
    let path = folder.path().join("a");
    fs::write(&path, "old").unwrap();
    let disk = Faulty::at("sync_folder", ErrorKind::Other);
    let saver = Saver(&disk);
    let draft = saver.draft(folder.path(), b"new").unwrap();

    let error = saver
        .put(draft, folder.path(), |_| path.clone(), b"new", |_| true)
        .unwrap_err();

    assert!(error.landed().is_some());
    assert_eq!(fs::read_to_string(&path).unwrap(), "new");
}

#[test]
fn opening_returns_what_the_first_save_expects() {
    let folder = folder();
    let path = created(folder.path(), "Arvenia", &encode(&assessment()).unwrap());
    let opened = open(&path).unwrap();

    assert_eq!(file_state(&path, &opened.fingerprint), FileState::Unchanged);
    save(&path, "new", Expected::This(opened.fingerprint)).unwrap();
    assert!(save(&path, "newer", Expected::This(opened.fingerprint)).is_err());
}

#[test]
#[cfg(unix)]
fn a_file_for_this_user_alone_can_be_read_by_nobody_else() {
    let folder = folder();
    let made = folder.path().join("made");

    write(&made.join("a"), b"x", Care::PRIVATE).unwrap();
    write_new(&made.join("b"), b"x", Care::PRIVATE).unwrap();

    assert_eq!(mode(&made), 0o700);
    assert_eq!(mode(&made.join("a")), 0o600);
    assert_eq!(mode(&made.join("b")), 0o600);
    assert!(write_new(&made.join("b"), b"y", Care::PRIVATE).is_err());
    assert_eq!(fs::read(made.join("b")).unwrap(), b"x");

    // A file of an older version, which everybody could read.
    set_mode(&made.join("a"), 0o644);
    write(&made.join("a"), b"y", Care::PRIVATE).unwrap();
    assert_eq!(mode(&made.join("a")), 0o600);
}

#[test]
fn a_damaged_file_is_put_aside_and_never_thrown_away() {
    let folder = folder();
    let path = folder.path().join("a.assessment.ron");

    for (damaged, aside) in [
        ("half", "a.assessment.ron.damaged"),
        ("more", "a.assessment.ron.damaged-2"),
    ] {
        fs::write(&path, damaged).unwrap();
        #[cfg(unix)]
        set_mode(&path, 0o640);
        let (saved, there) = crate::store::mend(&path, &assessment()).unwrap();

        assert_eq!(there, folder.path().join(aside));
        assert_eq!(fs::read_to_string(&there).unwrap(), damaged);
        assert_eq!(open(&saved.path).unwrap().assessment, assessment());
        assert_eq!(saved.path, path);
        #[cfg(unix)]
        assert_eq!(mode(&saved.path), 0o640);
    }
}

#[test]
fn where_a_rename_always_overwrites_a_new_file_still_never_does() {
    let folder = folder();
    let disk = Faulty::at("place", ErrorKind::InvalidInput);
    let saver = Saver(&disk);

    let first = saver
        .create_new(folder.path(), "a", "1", Care::ASSESSMENT)
        .unwrap()
        .path;
    let second = saver
        .create_new(folder.path(), "a", "2", Care::ASSESSMENT)
        .unwrap()
        .path;

    assert_eq!(fs::read_to_string(first).unwrap(), "1");
    assert_eq!(fs::read_to_string(second).unwrap(), "2");
    assert_eq!(names(folder.path()).len(), 2);

    let failing = Faulty::at("sync", ErrorKind::StorageFull);
    assert!(
        Saver(&failing)
            .create_new(folder.path(), "a", "3", Care::ASSESSMENT)
            .is_err()
    );
    assert_eq!(names(folder.path()).len(), 2);
}

#[test]
fn a_rename_that_fails_leaves_the_file_under_its_name() {
    let folder = folder();
    let path = created(folder.path(), "a", "text");
    let disk = Faulty::at("rename", ErrorKind::PermissionDenied);

    assert!(matches!(
        Saver(&disk).rename(&path, "b").unwrap_err().cause,
        SaveCause::Denied
    ));
    assert_eq!(names(folder.path()), ["a.assessment.ron"]);
    assert_eq!(fs::read_to_string(&path).unwrap(), "text");
}
