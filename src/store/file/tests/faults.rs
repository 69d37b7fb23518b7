//! Saves on a disk that fails at each operation in each way.

use super::*;
use crate::store::disk::Disk;

use tempfile::PersistError;

use std::cell::{Cell, RefCell};
use std::fs::Permissions;
use std::io;

/// What goes wrong at an operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum DiskFault {
    /// The system refuses it, with this number.
    Refused(i32),
    /// Half of the bytes are written, then the disk is full; any other operation fails with an input or output error.
    Short,
    /// The program ends there: what it began stays as it is, and nothing is tidied up.
    Crash,
}

const NO_SPACE: i32 = 28;
const INPUT_OUTPUT: i32 = 5;
const NO_ACCESS: i32 = 13;

const FAULTS: [DiskFault; 5] = [
    DiskFault::Refused(NO_SPACE),
    DiskFault::Refused(INPUT_OUTPUT),
    DiskFault::Refused(NO_ACCESS),
    DiskFault::Short,
    DiskFault::Crash,
];

/// How an operation fails that a test names.
#[derive(Clone, Copy)]
enum Refusal {
    Kind(ErrorKind),
    /// The system refuses it, with this number.
    #[cfg(unix)]
    Code(i32),
}

/// A disk on which one operation fails: by its name, or by its number in the order in which they come.
#[derive(Default)]
pub(super) struct Faulty {
    named: Option<(&'static str, Refusal)>,
    numbered: Option<(usize, DiskFault)>,
    done: RefCell<Vec<&'static str>>,
    has_crashed: Cell<bool>,
    pub blocked: Cell<u32>,
    pub pauses: RefCell<Vec<Duration>>,
}

impl Faulty {
    pub(super) fn at(step: &'static str, kind: ErrorKind) -> Self {
        Self {
            named: Some((step, Refusal::Kind(kind))),
            ..Self::default()
        }
    }

    /// A disk that answers an operation with an error of the system.
    #[cfg(unix)]
    pub(super) fn refusing(step: &'static str, error: rustix::io::Errno) -> Self {
        Self {
            named: Some((step, Refusal::Code(error.raw_os_error()))),
            ..Self::default()
        }
    }

    fn nth(number: usize, fault: DiskFault) -> Self {
        Self {
            numbered: Some((number, fault)),
            ..Self::default()
        }
    }

    fn check(&self, step: &'static str) -> io::Result<()> {
        let number = self.done.borrow().len();
        self.done.borrow_mut().push(step);

        if self.has_crashed.get() {
            return Err(ErrorKind::Interrupted.into());
        }

        match (self.named, self.numbered) {
            (Some((failing, Refusal::Kind(kind))), _) if failing == step => Err(kind.into()),
            #[cfg(unix)]
            (Some((failing, Refusal::Code(code))), _) if failing == step => {
                Err(io::Error::from_raw_os_error(code))
            }
            (_, Some((failing, fault))) if failing == number => Err(match fault {
                DiskFault::Refused(code) => io::Error::from_raw_os_error(code),
                DiskFault::Short if step == "write" => io::Error::from_raw_os_error(NO_SPACE),
                DiskFault::Short => io::Error::from_raw_os_error(INPUT_OUTPUT),
                DiskFault::Crash => {
                    self.has_crashed.set(true);

                    ErrorKind::Interrupted.into()
                }
            }),
            _ => Ok(()),
        }
    }

    /// Whether the fault has come: if not, there are not so many operations.
    fn has_come(&self) -> bool {
        let number = self.numbered.map(|(number, _)| number);

        number.is_some_and(|number| number < self.done.borrow().len())
    }

    fn is_blocked(&self) -> bool {
        let left = self.blocked.get();
        self.blocked.set(left.saturating_sub(1));

        left > 0
    }

    /// After a crash nobody removes the draft.
    fn abandoned(&self, mut draft: NamedTempFile) -> NamedTempFile {
        draft.disable_cleanup(self.has_crashed.get());

        draft
    }
}

impl Disk for Faulty {
    fn make_folder(&self, folder: &Path, readers: Readers) -> io::Result<()> {
        self.check("make_folder")?;
        Real.make_folder(folder, readers)
    }

    fn about(&self, path: &Path) -> io::Result<fs::Metadata> {
        self.check("about")?;
        Real.about(path)
    }

    fn fingerprint(&self, path: &Path) -> io::Result<Fingerprint> {
        self.check("print")?;
        Real.fingerprint(path)
    }

    fn usual_permissions(&self, folder: &Path, beginning: &str) -> io::Result<Permissions> {
        self.check("usual")?;
        Real.usual_permissions(folder, beginning)
    }

    fn draft(&self, folder: &Path, beginning: &str) -> io::Result<NamedTempFile> {
        self.check("draft")?;
        let mut draft = Real.draft(folder, beginning)?;
        let crashes = matches!(self.numbered, Some((_, DiskFault::Crash)));
        draft.disable_cleanup(crashes);

        Ok(draft)
    }

    fn write(&self, draft: &mut NamedTempFile, bytes: &[u8]) -> io::Result<()> {
        #[cfg(unix)]
        assert_eq!(mode(draft.path()), 0o600, "only its writer reads a draft");
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
            Err(error) => Err(PersistError {
                error,
                file: self.abandoned(draft),
            }),
        }
    }

    fn place(&self, draft: NamedTempFile, target: &Path) -> Result<(), PersistError> {
        match self.check("place") {
            Ok(()) => Real.place(draft, target),
            Err(error) => Err(PersistError {
                error,
                file: self.abandoned(draft),
            }),
        }
    }

    fn reserve(&self, target: &Path) -> io::Result<()> {
        self.check("reserve")?;
        Real.reserve(target)
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

/// Runs something with every fault at every operation, in a folder in which `a` holds "old"; returns the operations it has.
fn at_every_operation(
    run: impl Fn(&Saver<'_, Faulty>, &Path) -> bool,
    check: impl Fn(&Path, &'static str, DiskFault, bool),
) -> Vec<&'static str> {
    let mut steps = Vec::new();

    for fault in FAULTS {
        for number in 0.. {
            let folder = folder();
            fs::write(folder.path().join("a"), "old").unwrap();
            #[cfg(unix)]
            set_mode(&folder.path().join("a"), 0o640);
            let disk = Faulty::nth(number, fault);
            let done = run(&Saver(&disk), folder.path());

            if !disk.has_come() {
                assert!(done, "without a fault it is done");
                steps = disk.done.take();

                break;
            }

            let step = disk.done.borrow()[number];
            check(folder.path(), step, fault, done);
        }
    }

    steps
}

fn drafts(folder: &Path) -> usize {
    let names = names(folder);

    let is_draft = |name: &&String| Path::new(name).extension() == Some("tmp".as_ref());

    names.iter().filter(is_draft).count()
}

#[test]
fn a_fault_at_any_operation_of_a_save_leaves_the_old_file_or_the_new_one() {
    let save = |saver: &Saver<'_, Faulty>, folder: &Path| {
        let path = folder.join("a");
        let fingerprint = Fingerprint::of(b"old");

        saver
            .save(&path, "new", Expected::This(fingerprint), Care::ASSESSMENT)
            .is_ok()
    };
    let steps = at_every_operation(save, |folder, step, fault, done| {
        let path = folder.join("a");
        let text = fs::read_to_string(&path).unwrap();
        let expected = if step == "sync_folder" { "new" } else { "old" };

        assert!(!done, "{step}: {fault:?}");
        assert_eq!(text, expected, "{step}: {fault:?}");

        if fault != DiskFault::Crash {
            assert_eq!(names(folder), ["a"], "{step}: {fault:?}");
        }

        // What is in memory is saved as soon as the disk can again, whatever was left behind.
        super::save(&path, "new", Expected::This(Fingerprint::of(b"old"))).unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "new");
    });

    assert_eq!(
        steps,
        [
            "about",
            "draft",
            "write",
            "permit",
            "sync",
            "print",
            "replace",
            "sync_folder"
        ]
    );
}

#[test]
fn a_fault_at_any_operation_of_a_new_file_leaves_the_others_whole() {
    let create = |saver: &Saver<'_, Faulty>, folder: &Path| {
        let made = saver.create_new(&folder.join("made"), "b", "new", Care::DOCUMENT);

        made.is_ok()
    };
    let steps = at_every_operation(create, |folder, step, fault, done| {
        let made = folder.join("made/b.assessment.ron");

        assert_eq!(fs::read_to_string(folder.join("a")).unwrap(), "old");

        // A name that was taken first is empty for a moment: only a crash just there leaves it so.
        match fs::read_to_string(&made) {
            Ok(text) => assert!(
                text == "new" || fault == DiskFault::Crash && text.is_empty(),
                "{step}: {fault:?}: {text}"
            ),
            Err(_) => assert!(!done, "{step}: {fault:?}"),
        }

        if fault != DiskFault::Crash && folder.join("made").exists() {
            assert_eq!(drafts(&folder.join("made")), 0, "{step}: {fault:?}");
        }
    });

    // The folder itself is new in another one.
    assert_eq!(
        steps,
        [
            "make_folder",
            "sync_folder",
            "draft",
            "write",
            "usual",
            "permit",
            "sync",
            "place",
            "sync_folder"
        ]
    );
}

#[test]
fn a_fault_at_any_operation_of_a_rename_leaves_the_file_under_one_name() {
    let rename =
        |saver: &Saver<'_, Faulty>, folder: &Path| saver.rename(&folder.join("a"), "b").is_ok();
    let steps = at_every_operation(rename, |folder, step, fault, done| {
        let (old, new) = (folder.join("a"), folder.join("b.assessment.ron"));
        let at = if done { &new } else { &old };

        assert_eq!(fs::read_to_string(at).unwrap(), "old", "{step}: {fault:?}");
        assert_eq!(done, step == "sync_folder", "{step}: {fault:?}");
        assert_eq!(names(folder).len(), 1, "{step}: {fault:?}");
    });

    assert_eq!(steps, ["reserve", "rename", "sync_folder"]);
}

#[test]
fn a_fault_at_any_operation_of_a_file_of_the_program_leaves_the_old_one_or_the_new_one() {
    for (care, operations) in [
        (Care::DOCUMENT, 8),
        (Care::PRIVATE, 7),
        (Care::PASSING, 6),
        (Care::PASSING_PRIVATE, 5),
    ] {
        let write = |saver: &Saver<'_, Faulty>, folder: &Path| {
            saver.write(&folder.join("a"), b"new", care).is_ok()
        };
        let steps = at_every_operation(write, |folder, step, fault, _| {
            let text = fs::read_to_string(folder.join("a")).unwrap();
            let expected = if step == "sync_folder" { "new" } else { "old" };

            assert_eq!(text, expected, "{step}: {fault:?}");

            if fault != DiskFault::Crash {
                assert_eq!(names(folder), ["a"], "{step}: {fault:?}");
            }
        });

        // Without waiting for the disk there are two operations less, and where nobody else reads one.
        assert_eq!(steps.len(), operations, "{steps:?}");
    }
}

#[test]
fn the_name_of_each_new_folder_is_on_the_disk_before_anything_is_in_it() {
    let folder = folder();
    let below = folder.path().join("a/b/c");
    let failing = Faulty::at("sync_folder", ErrorKind::Other);

    assert!(
        Saver(&failing)
            .create_new(&below, "x", "text", Care::ASSESSMENT)
            .is_err()
    );
    assert_eq!(names(folder.path()), [""; 0]);

    let disk = Faulty::default();
    let create = || {
        disk.done.take();
        Saver(&disk)
            .create_new(&below, "x", "text", Care::ASSESSMENT)
            .unwrap();
        let done = disk.done.borrow();
        let before_draft = done.iter().take_while(|step| **step != "draft");

        before_draft.filter(|step| **step == "sync_folder").count()
    };
    assert_eq!(create(), 3);
    assert_eq!(create(), 0);
}

/// Some disks give every file the same owner and permissions, and know no others.
#[test]
#[cfg(unix)]
fn where_permissions_cannot_be_set_a_save_goes_on_without() {
    let (not_permitted, no_such_call, not_supported) = (
        rustix::io::Errno::PERM,
        rustix::io::Errno::NOSYS,
        rustix::io::Errno::OPNOTSUPP,
    );

    for refused in [not_permitted, no_such_call, not_supported] {
        let folder = folder();
        let path = folder.path().join("a");
        fs::write(&path, "old").unwrap();
        set_mode(&path, 0o640);
        let disk = Faulty::refusing("permit", refused);

        Saver(&disk)
            .save(&path, "new", Expected::Anything, Care::ASSESSMENT)
            .unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "new", "{refused}");
    }
}

#[test]
#[cfg(unix)]
fn permissions_that_a_draft_has_already_are_not_set_again() {
    let folder = folder();
    let path = folder.path().join("a");
    fs::write(&path, "old").unwrap();
    set_mode(&path, 0o600);
    let disk = Faulty::refusing("permit", rustix::io::Errno::IO);

    Saver(&disk)
        .save(&path, "new", Expected::Anything, Care::ASSESSMENT)
        .unwrap();
    assert_eq!(fs::read_to_string(&path).unwrap(), "new");
}
