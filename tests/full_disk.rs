//! A small disk filled to the last byte: a save says so, the file is whole, and saving goes on when there is room again.
//!
//! A disk of its own is mounted in a name space of its own, as root or as any user who may make one. Where neither is allowed
//! the test fails: it is never passed over.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[cfg(target_os = "linux")]
mod linux {
    use rapporteur::assessment::{Assessment, AssessmentId, Edit, Passage, Signature, WriterId};
    use rapporteur::questionnaire::library;
    use rapporteur::store::file_lock::{Holder, Taken, take};
    use rapporteur::store::settings::KeepSnapshots;
    use rapporteur::store::snapshots::{Reason, Snapshots};
    use rapporteur::store::{self, Expected, FileState, SaveCause};

    use jiff::Timestamp;
    use uuid::Uuid;

    use std::fs::{self, File};
    use std::io::Write;
    use std::path::Path;
    use std::process::Command;

    const MOUNT: &str =
        "mount -t tmpfs -o size=4m tmpfs \"$1\" && exec \"$0\" on-small-disk \"$1\"";
    const PAGE: u64 = 4096;

    pub(crate) fn main() {
        let arguments: Vec<String> = std::env::args().collect();

        if let [_, mode, folder] = &arguments[..]
            && mode == "on-small-disk"
        {
            return on_small_disk(Path::new(folder));
        }

        let folder = tempfile::tempdir().unwrap();
        let program = std::env::current_exe().unwrap();
        // First as a user who makes a name space, then as one who has the right already.
        let passed = ["-rm", "-m"].into_iter().any(|spaces| {
            Command::new("unshare")
                .args([spaces, "sh", "-c", MOUNT])
                .args([&program, folder.path()])
                .status()
                .is_ok_and(|status| status.success())
        });

        assert!(
            passed,
            "the small disk could not be mounted, or the test on it failed"
        );
        println!("test result: ok. 1 passed; 0 failed");
    }

    fn noted(words: &str) -> Assessment {
        let by = Signature {
            writer: WriterId(Uuid::from_u128(1)),
            computer: "",
            at: Timestamp::UNIX_EPOCH,
        };
        let id = AssessmentId(Uuid::from_u128(7));
        let mut work = Assessment::new(id, library::national().unwrap(), "Arvenia", by).unwrap();
        let edit = Edit::Write {
            question: "NS01".into(),
            passage: Passage::Note,
            words: words.to_owned(),
        };
        work.apply(edit, by).unwrap();

        work
    }

    /// Fills the disk to the last byte; how many bytes that took.
    fn fill(path: &Path) -> u64 {
        let mut filler = File::create(path).unwrap();
        let mut length = 0;

        for piece in [64 * 1024, 1024, 1] {
            let bytes = vec![b'x'; piece];

            while let Ok(written) = filler.write(&bytes) {
                length += written as u64;
            }
        }

        length
    }

    fn names(folder: &Path) -> Vec<String> {
        let mut names: Vec<String> = fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
            .collect();
        names.sort();

        names
    }

    fn on_small_disk(folder: &Path) {
        let path = folder.join("Arvenia.assessment.ron");
        let filler = folder.join("filler");
        let (old, new) = (noted("old"), noted("new"));
        let mut fingerprint = store::save(&path, &old, Expected::Anything)
            .unwrap()
            .fingerprint;
        let mut left = fill(&filler);
        let mut refused = 0;

        // Page by page the disk gets more space, until the new file fits beside the old one.
        loop {
            match store::save(&path, &new, Expected::This(fingerprint)) {
                Ok(saved) => {
                    fingerprint = saved.fingerprint;

                    break;
                }
                Err(error) => {
                    refused += 1;
                    assert!(matches!(error.cause, SaveCause::DiskFull), "{error}");
                    assert_eq!(error.landed(), None);
                    assert_eq!(store::file_state(&path, &fingerprint), FileState::Unchanged);
                    assert_eq!(store::open(&path).unwrap().assessment, old);
                    assert_eq!(names(folder), ["Arvenia.assessment.ron", "filler"]);
                }
            }

            left = left.checked_sub(PAGE).expect("an empty disk has room");
            let filler = File::options().write(true).open(&filler).unwrap();
            filler.set_len(left).unwrap();
        }

        assert!(refused > 10, "{refused}");
        assert_eq!(store::open(&path).unwrap().assessment, new);
        println!("small disk: refused {refused} times, whole each time, saved when there was room");

        beside_a_full_disk(folder, &path, &new, fingerprint);
    }

    /// Nothing else that is written beside the work harms it when it does not fit either.
    fn beside_a_full_disk(
        folder: &Path,
        path: &Path,
        work: &Assessment,
        fingerprint: store::Fingerprint,
    ) {
        fill(&folder.join("more"));
        let me = Holder::new(Uuid::from_u128(1), Timestamp::UNIX_EPOCH);
        let taken = take(path, me);
        assert!(
            matches!(taken, Taken::Mine(_) | Taken::NoLocks),
            "{taken:?}"
        );
        drop(taken);

        let data = folder.join("data");
        let id = work.id();
        let snapshots = Snapshots::new(&data, KeepSnapshots::BesideTheFile, path, id);
        let taken = snapshots.take(work, Reason::Work, Timestamp::UNIX_EPOCH);
        assert!(matches!(taken.unwrap_err().cause, SaveCause::DiskFull));
        assert_eq!(snapshots.list(), []);

        let copied = store::save_copy(path, work);
        assert!(matches!(copied.unwrap_err().cause, SaveCause::DiskFull));
        assert_eq!(store::file_state(path, &fingerprint), FileState::Unchanged);

        for hidden in names(folder) {
            assert!(
                Path::new(&hidden).extension() != Some("tmp".as_ref()) && !hidden.starts_with('.'),
                "{hidden}"
            );
        }
    }
}

#[cfg(target_os = "linux")]
fn main() {
    linux::main();
}

#[cfg(not(target_os = "linux"))]
fn main() {}
