//! What is on the disk after every kind of save, good or failed.

use super::*;
use crate::store::format::encode;
use crate::{
    assessment::{AssessmentId, Signature, WriterId},
    questionnaire::library,
};

use jiff::Timestamp;
use tempfile::TempDir;
use uuid::Uuid;

use std::cell::{Cell, RefCell};

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
    let path = create_new(folder.path(), "Arvenia", &encode(&assessment()).unwrap()).unwrap();
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
    assert!(matches!(cause("text/below"), OpenCause::NotFound));
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
        save(&path, text).unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), text);
    }

    assert_eq!(names(folder.path()), ["a.assessment.ron"]);
}

#[test]
#[cfg(unix)]
fn a_save_keeps_the_permissions() {
    use std::os::unix::fs::PermissionsExt;

    let folder = folder();
    let path = folder.path().join("a");

    for mode in [0o600, 0o640, 0o664, 0o755] {
        fs::write(&path, "old").unwrap();
        fs::set_permissions(&path, Permissions::from_mode(mode)).unwrap();
        save(&path, "new").unwrap();

        assert_eq!(
            fs::metadata(&path).unwrap().permissions().mode() & 0o777,
            mode
        );
    }
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

    save(&at("link to link"), "new").unwrap();
    save(&at("dangling"), "made").unwrap();

    assert!(fs::symlink_metadata(at("link")).unwrap().is_symlink());
    assert_eq!(fs::read_to_string(at("real/a")).unwrap(), "new");
    assert_eq!(fs::read_to_string(at("real/new")).unwrap(), "made");
    assert!(matches!(
        save(&at("round"), "x").unwrap_err().cause,
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
        let error = save(path, "new").unwrap_err();
        assert_eq!(error.path, path);

        error.cause
    };

    assert!(matches!(cause(&at("gone/a")), SaveCause::FolderGone));
    assert!(matches!(cause(&at("file/a")), SaveCause::FolderGone));
    assert!(matches!(cause(&at("locked")), SaveCause::ReadOnly));
    assert!(matches!(cause(&at("sub")), SaveCause::Denied));
    assert!(matches!(cause(&at(&"x".repeat(300))), SaveCause::Other(_)));
    assert!(matches!(
        cause(&at(&format!("{}/a", "x".repeat(300)))),
        SaveCause::Other(_)
    ));
    assert!(matches!(
        create_new(&at("file"), "a", "").unwrap_err().cause,
        SaveCause::FolderGone
    ));
    assert_eq!(fs::read_to_string(at("locked")).unwrap(), "old");
    assert_eq!(names(folder.path()), before);
}

#[test]
fn a_new_file_never_overwrites() {
    let folder = folder();
    let below = folder.path().join("made/at/once");

    for (text, name) in [("1", "Arvenia"), ("2", "Arvenia-2"), ("3", "Arvenia-3")] {
        let path = create_new(&below, "Arvenia", text).unwrap();

        assert_eq!(path, below.join(format!("{name}.assessment.ron")));
    }

    let copy = save_copy(&below.join("Arvenia.assessment.ron"), "4").unwrap();
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
    let a = create_new(folder.path(), "a", "text of a").unwrap();
    let b = create_new(folder.path(), "b", "text of b").unwrap();

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

/// A disk on which one operation fails, and which counts how often a rename was tried.
#[derive(Default)]
struct Faulty {
    fails: Cell<Option<(&'static str, ErrorKind)>>,
    blocked: Cell<u32>,
    pauses: RefCell<Vec<Duration>>,
}

impl Faulty {
    fn at(step: &'static str, kind: ErrorKind) -> Self {
        Self {
            fails: Cell::new(Some((step, kind))),
            ..Self::default()
        }
    }

    fn check(&self, step: &str) -> io::Result<()> {
        match self.fails.get() {
            Some((failing, kind)) if failing == step => Err(kind.into()),
            _ => Ok(()),
        }
    }

    fn is_blocked(&self) -> bool {
        let left = self.blocked.get();
        self.blocked.set(left.saturating_sub(1));

        left > 0
    }
}

impl Disk for Faulty {
    fn draft(&self, folder: &Path) -> io::Result<NamedTempFile> {
        self.check("draft")?;
        Real.draft(folder)
    }

    fn write(&self, draft: &mut NamedTempFile, bytes: &[u8]) -> io::Result<()> {
        Real.write(draft, &bytes[..bytes.len() / 2])?;
        self.check("write")?;
        Real.write(draft, &bytes[bytes.len() / 2..])
    }

    fn permit(&self, draft: &NamedTempFile, permissions: Permissions) -> io::Result<()> {
        self.check("permit")?;
        Real.permit(draft, permissions)
    }

    fn sync(&self, draft: &NamedTempFile) -> io::Result<()> {
        self.check("sync")?;
        Real.sync(draft)
    }

    fn replace(&self, draft: NamedTempFile, target: &Path) -> Result<(), PersistError> {
        if self.is_blocked() {
            let error = ErrorKind::ResourceBusy.into();

            return Err(PersistError { error, file: draft });
        }

        match self.check("replace") {
            Ok(()) => Real.replace(draft, target),
            Err(error) => Err(PersistError { error, file: draft }),
        }
    }

    fn place(&self, draft: NamedTempFile, target: &Path) -> Result<(), PersistError> {
        match self.check("place") {
            Ok(()) => Real.place(draft, target),
            Err(error) => Err(PersistError { error, file: draft }),
        }
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.check("rename")?;
        Real.rename(from, to)
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        self.check("sync_folder")?;
        Real.sync_folder(folder)
    }

    fn pause(&self, time: Duration) {
        self.pauses.borrow_mut().push(time);
    }
}

#[test]
fn a_fault_at_any_step_leaves_the_old_file_or_the_new_one_and_nothing_else() {
    for step in ["draft", "write", "permit", "sync", "replace", "sync_folder"] {
        for kind in [
            ErrorKind::StorageFull,
            ErrorKind::PermissionDenied,
            ErrorKind::Other,
        ] {
            let folder = folder();
            let path = folder.path().join("a");
            fs::write(&path, "old").unwrap();

            let error = Saver(&Faulty::at(step, kind))
                .save(&path, "new")
                .unwrap_err();

            assert_eq!(
                matches!(error.cause, SaveCause::DiskFull),
                kind == ErrorKind::StorageFull
            );
            let expected = if step == "sync_folder" { "new" } else { "old" };
            assert_eq!(fs::read_to_string(&path).unwrap(), expected, "{step}");
            assert_eq!(names(folder.path()), ["a"], "{step}");
        }
    }
}

#[test]
fn a_rename_that_a_reader_blocks_is_tried_again_for_about_a_second() {
    let folder = folder();
    let path = folder.path().join("a");
    let disk = Faulty::default();
    disk.blocked.set(4);

    Saver(&disk).save(&path, "new").unwrap();
    assert_eq!(fs::read_to_string(&path).unwrap(), "new");
    assert_eq!(disk.pauses.borrow().len(), 4);

    disk.blocked.set(u32::MAX);
    disk.pauses.borrow_mut().clear();
    assert!(matches!(
        Saver(&disk).save(&path, "x").unwrap_err().cause,
        SaveCause::Other(_)
    ));
    assert_eq!(
        disk.pauses.borrow().iter().sum::<Duration>(),
        Duration::from_secs(1)
    );
    assert!(disk.pauses.borrow().is_sorted());
    assert_eq!(names(folder.path()), ["a"]);
}

#[test]
fn where_a_rename_always_overwrites_a_new_file_still_never_does() {
    let folder = folder();
    let disk = Faulty::at("place", ErrorKind::InvalidInput);
    let saver = Saver(&disk);

    let first = saver.create_new(folder.path(), "a", "1").unwrap();
    let second = saver.create_new(folder.path(), "a", "2").unwrap();

    assert_eq!(fs::read_to_string(first).unwrap(), "1");
    assert_eq!(fs::read_to_string(second).unwrap(), "2");
    assert_eq!(names(folder.path()).len(), 2);

    let failing = Faulty::at("sync", ErrorKind::StorageFull);
    assert!(Saver(&failing).create_new(folder.path(), "a", "3").is_err());
    assert_eq!(names(folder.path()).len(), 2);
}

#[test]
fn a_rename_that_fails_leaves_the_file_under_its_name() {
    let folder = folder();
    let path = create_new(folder.path(), "a", "text").unwrap();
    let disk = Faulty::at("rename", ErrorKind::PermissionDenied);

    assert!(matches!(
        Saver(&disk).rename(&path, "b").unwrap_err().cause,
        SaveCause::Denied
    ));
    assert_eq!(names(folder.path()), ["a.assessment.ron"]);
    assert_eq!(fs::read_to_string(&path).unwrap(), "text");
}
