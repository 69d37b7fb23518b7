//! The power fails after each operation of a save, a rename, a join, an export and a mend, and the disk keeps any part of what no
//! sync had made durable.
//!
//! `recorder` does the work for real and writes down each change and each sync. `replay` derives every state that a power cut can
//! leave. Its model is an abstract persistence model as in ALICE (Pillai et al., "All File Systems Are Not Created Equal", OSDI
//! 2014), and a weak one: nothing but a sync makes anything durable or puts it in order, as POSIX has it.
//!
//! - A sync of a file makes its bytes and permissions durable, but not its name. A sync of a folder makes the names in it durable,
//!   but not the bytes of its files, nor its own name in the folder above.
//! - Each part of the bytes that no sync has made durable is there, reads as zeros, or is missing with all that follows: a file may
//!   be empty, cut, zeros over its whole length, or have a hole.
//! - Of the names that were added, removed or changed since the last sync of their folder, any subset is on the disk, a later change
//!   without an earlier one too. A rename is whole, lost, or has left both names. It has never left neither: ext4, xfs, btrfs and
//!   others with a journal change both names at once. On FAT nobody can promise that.
//! - Other orders add no state. Changes of different names commute, and of two changes of one name the later one holds, since no file
//!   system writes an older entry over a newer one.
//!
//! Every state is laid into a folder and looked at as the next start of the program does. The same checks then run on what weaker
//! programs would have done: one forgets a sync, one syncs a file only after its rename. Each of them must be caught, so every sync
//! of the saver is there for a reason, and a check that finds nothing fails.

use super::*;
use crate::assessment::{Edit, Passage};
use crate::store::settings::KeepSnapshots;
use crate::store::snapshots::Snapshots;
use crate::store::sweep::is_draft;

use std::cell::RefCell;
use std::collections::HashMap;
use std::ops::ControlFlow;
use std::sync::Arc;

mod recorder;
mod replay;
mod tree;

use recorder::{Placing, Recorder, Recording};
use replay::{Remains, power_cuts, without_power_cut};
use tree::{Stage, Tree};

/// The permissions of files that are replaced, as no new file has them.
const KEPT: u32 = 0o604;

/// More states than these are a mistake in the model, or need another way to choose them.
const MOST_STATES: usize = 10_000;

const FILE: &str = "a.assessment.ron";

/// Why a state is wrong.
type Verdict = Result<(), String>;

/// Successive states of one assessment, and what files turned out to hold.
struct Versions {
    texts: Vec<String>,
    read: RefCell<HashMap<Vec<u8>, Option<usize>>>,
}

impl Versions {
    fn new() -> Self {
        let text = include_str!("../../../../tests/data/small.questionnaire.ron");
        let questionnaire = Arc::new(crate::questionnaire::read(text).unwrap());
        let by = Signature {
            writer: WriterId(Uuid::from_u128(1)),
            computer: "",
            at: Timestamp::UNIX_EPOCH,
        };
        let id = AssessmentId(Uuid::from_u128(7));
        let mut assessment = Assessment::new(id, questionnaire, "Arvenia", by).unwrap();
        let texts = ["", "a note", "a longer note"].map(|words| {
            let edit = Edit::Write {
                question: "NS01".into(),
                passage: Passage::Note,
                words: words.to_owned(),
            };
            assessment.apply(edit, by).unwrap();

            encode(&assessment).unwrap()
        });

        Self {
            texts: texts.to_vec(),
            read: RefCell::default(),
        }
    }

    fn expected(&self, version: usize) -> Expected {
        Expected::This(Fingerprint::of(self.texts[version].as_bytes()))
    }

    /// The version that opens at a path; `None` if nothing has the name.
    fn at(&self, path: &Path) -> Result<Option<usize>, String> {
        let bytes = match fs::read(path) {
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            bytes => bytes.unwrap(),
        };
        let mut read = self.read.borrow_mut();
        let length = bytes.len();
        let version = *read.entry(bytes).or_insert_with(|| {
            let opened = open(path).ok()?;
            let text = encode(&opened.assessment).unwrap();

            self.texts.iter().position(|known| *known == text)
        });

        match version {
            Some(version) => Ok(Some(version)),
            None => Err(format!("{} is damaged, {length} bytes", path.display())),
        }
    }
}

fn check(holds: bool, why: &str) -> Verdict {
    if holds { Ok(()) } else { Err(why.to_owned()) }
}

/// Whether there is nothing but these files and drafts.
fn nothing_but(remains: &Remains, files: &[&str]) -> Verdict {
    let mut unknown = remains.tree.files().filter(|path| {
        let is_known = files.iter().any(|known| Path::new(known) == *path);

        !is_known && !is_draft(path.file_name().unwrap())
    });

    match unknown.next() {
        Some(path) => Err(format!("{} is left behind", path.display())),
        None => Ok(()),
    }
}

fn has_mode(path: &Path, expected: u32) -> Verdict {
    check(
        !path.exists() || mode(path) == expected,
        "the permissions differ",
    )
}

/// Does some work in a folder, and replays the power cuts. `look` gets a folder as a power cut leaves it. Returns the number of
/// different states.
fn replay(
    root: &Path,
    placing: Placing,
    work: impl FnOnce(&Saver<'_, Recorder>),
    look: impl Fn(&Path, &Remains) -> Verdict,
) -> usize {
    let disk = Recorder::new(root, placing);
    work(&Saver(&disk));
    let recording = disk.recording();
    assert_eq!(
        without_power_cut(&recording),
        Tree::read(root),
        "the recording explains the folder"
    );

    let (states, wrong) = first_wrong(&recording, &look);
    assert_eq!(wrong, None, "{:?}", recording.steps);

    for (weakness, recording) in recording.weakened() {
        let (_, wrong) = first_wrong(&recording, &look);
        assert!(wrong.is_some(), "nobody notices: {weakness}");
    }

    states
}

/// Looks at the states of a recording up to the first wrong one. Returns how many it saw, and what is wrong.
fn first_wrong(
    recording: &Recording,
    look: impl Fn(&Path, &Remains) -> Verdict,
) -> (usize, Option<String>) {
    let mut stage = Stage::new();
    let mut seen = 0;

    let end = power_cuts(recording, |done, remains| {
        seen += 1;
        assert!(seen < MOST_STATES, "{:?}", recording.steps);

        match look(stage.show(&remains.tree), remains) {
            Ok(()) => ControlFlow::Continue(()),
            Err(why) => {
                let left: Vec<&Path> = remains.tree.files().collect();

                ControlFlow::Break(format!("{why} after {done} steps: {left:?}"))
            }
        }
    });

    (seen, end.break_value())
}

fn put_kept(path: &Path, text: &str) {
    fs::write(path, text).unwrap();
    set_mode(path, KEPT);
}

#[test]
fn after_a_power_cut_in_a_save_the_file_is_the_old_one_or_the_new_one() {
    let versions = Versions::new();
    let root = folder();
    let path = root.path().join(FILE);
    put_kept(&path, &versions.texts[0]);

    let states = replay(
        root.path(),
        Placing::Rename,
        |saver| {
            for version in [0, 1] {
                let text = &versions.texts[version + 1];
                saver
                    .save(&path, text, versions.expected(version), Care::ASSESSMENT)
                    .unwrap();
                saver.0.told();
            }
        },
        |root, remains| {
            let told = remains.told;
            let path = root.join(FILE);
            let version = versions.at(&path)?;

            check(version >= Some(told), "what was told is lost")?;
            check(version <= Some(told + 1), "it is too new")?;
            has_mode(&path, KEPT)?;
            nothing_but(remains, &[FILE])?;
            remove_drafts(&path);
            check(names(root) == [FILE], "a draft is left behind")
        },
    );

    assert!(states > 100, "{states}");
}

#[test]
fn after_a_power_cut_a_new_file_is_absent_or_whole() {
    let versions = Versions::new();

    for (placing, below) in [
        (Placing::Rename, ""),
        (Placing::LinkAndUnlink, ""),
        (Placing::Refused, ""),
        (Placing::Rename, "made/below"),
    ] {
        let root = folder();
        let name = Path::new(below).join(FILE);
        let name = name.to_str().unwrap();

        let states = replay(
            root.path(),
            placing,
            |saver| {
                let text = &versions.texts[0];
                saver
                    .create_new(&root.path().join(below), "a", text, Care::ASSESSMENT)
                    .unwrap();
                saver.0.told();
            },
            |root, remains| {
                let told = remains.told;
                let path = root.join(name);
                nothing_but(remains, &[name])?;

                // Where the disk can only rename over a file, an empty one has the name for a moment.
                if placing == Placing::Refused && told == 0 && is_empty(&path) {
                    return Ok(());
                }

                let version = versions.at(&path)?;
                has_mode(&path, 0o600)?;
                check(told == 0 || version.is_some(), "what was told is lost")
            },
        );

        assert!(states > 30, "{placing:?} {below}: {states}");
    }
}

fn is_empty(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|about| about.len() == 0)
}

#[test]
fn after_a_power_cut_in_a_rename_the_file_is_whole_under_one_name_at_least() {
    const RENAMED: &str = "b.assessment.ron";

    let versions = Versions::new();
    let root = folder();
    let path = root.path().join(FILE);
    put_kept(&path, &versions.texts[0]);

    let states = replay(
        root.path(),
        Placing::Rename,
        |saver| {
            saver.rename(&path, "b").unwrap();
            saver.0.told();
        },
        |root, remains| {
            let told = remains.told;
            let (old, new) = (root.join(FILE), root.join(RENAMED));
            nothing_but(remains, &[FILE, RENAMED])?;
            has_mode(&old, KEPT)?;
            let is_old = versions.at(&old)?.is_some();

            // The new name is reserved with an empty file while the old one is still there.
            if is_old && told == 0 && is_empty(&new) {
                return Ok(());
            }

            let is_new = versions.at(&new)?.is_some();
            check(is_old || is_new, "it has neither name")?;
            check(told == 0 || !is_old, "it still has its old name")?;
            check(told == 0 || is_new, "what was told is lost")
        },
    );

    assert!(states > 4, "{states}");
}

#[test]
fn after_a_power_cut_in_a_join_the_state_before_it_is_in_the_file_or_in_a_snapshot() {
    let versions = Versions::new();
    let root = folder();
    let (work, data) = (root.path().join("work"), root.path().join("data"));
    fs::create_dir(&work).unwrap();
    fs::create_dir(&data).unwrap();
    put_kept(&work.join(FILE), &versions.texts[0]);
    let id = AssessmentId(Uuid::from_u128(7));
    let below = format!("data/snapshots/{}", id.0);
    let snapshot = format!("{below}/2026-01-01T00-00-00-000Z.1.join.assessment.ron");

    let states = replay(
        root.path(),
        Placing::Rename,
        |saver| {
            let before = versions.texts[0].as_bytes();
            saver
                .write_new(&root.path().join(&snapshot), before, Care::PRIVATE)
                .unwrap();
            saver.0.told();
            saver
                .save(
                    &work.join(FILE),
                    &versions.texts[1],
                    versions.expected(0),
                    Care::ASSESSMENT,
                )
                .unwrap();
            saver.0.told();
        },
        |root, remains| {
            let told = remains.told;
            let path = root.join("work").join(FILE);
            nothing_but(remains, &[&format!("work/{FILE}"), &snapshot])?;
            let version = versions.at(&path)?;
            check(version.is_some(), "the file is gone")?;
            check(told < 2 || version == Some(1), "what was told is lost")?;
            has_mode(&path, KEPT)?;

            let kept = versions.at(&root.join(&snapshot))?;
            check(told == 0 || kept == Some(0), "the snapshot is lost")?;
            check(
                version == Some(0) || kept == Some(0),
                "the old state is lost",
            )?;
            has_mode(&root.join(&snapshot), 0o600)?;
            let keep = KeepSnapshots::OnThisComputer;
            let listed = Snapshots::new(&root.join("data"), keep, &path, id).list();
            check(
                listed.len() == usize::from(kept.is_some()),
                "a draft is taken for a snapshot",
            )
        },
    );

    assert!(states > 80, "{states}");
}

#[test]
fn after_a_power_cut_in_an_export_every_output_is_the_old_one_or_the_new_one() {
    const OUTPUTS: [&str; 3] = ["report.html", "table.csv", "data.json"];
    const REPLACED: usize = 1;

    let root = folder();
    let old = "an earlier table";
    let new = |output: usize| format!("all of {}", OUTPUTS[output]);
    let usual = usual_mode(root.path());
    put_kept(&root.path().join(OUTPUTS[REPLACED]), old);

    let states = replay(
        root.path(),
        Placing::Rename,
        |saver| {
            let folder = root.path();
            let drafts: Vec<NamedTempFile> = (0..OUTPUTS.len())
                .map(|output| saver.draft(folder, new(output).as_bytes()).unwrap())
                .collect();

            for (output, draft) in drafts.into_iter().enumerate() {
                let named = |_| folder.join(OUTPUTS[output]);
                let bytes = new(output);
                let may_replace = |found: &[u8]| found == old.as_bytes();
                saver
                    .put(draft, folder, named, bytes.as_bytes(), may_replace)
                    .unwrap();
                saver.0.told();
            }
        },
        |root, remains| {
            let told = remains.told;
            nothing_but(remains, &OUTPUTS)?;

            for (output, name) in OUTPUTS.iter().enumerate() {
                let path = root.join(name);
                let found = fs::read_to_string(&path).ok();
                let before = (output == REPLACED).then(|| old.to_owned());
                let is_new = found.as_ref() == Some(&new(output));

                check(
                    is_new || told <= output && found == before,
                    &format!("{name} is cut or lost"),
                )?;

                has_mode(&path, if output == REPLACED { KEPT } else { usual })?;
            }

            Ok(())
        },
    );

    assert!(states > 200, "{states}");
}

#[test]
fn after_a_power_cut_in_a_mend_the_damaged_file_is_still_there() {
    const ASIDE: &str = "a.assessment.ron.damaged";
    const DAMAGED: &str = "half a file";

    let versions = Versions::new();
    let root = folder();
    let path = root.path().join(FILE);
    put_kept(&path, DAMAGED);

    let states = replay(
        root.path(),
        Placing::Rename,
        |saver| {
            saver.move_to(&path, |_| root.path().join(ASIDE)).unwrap();
            saver.0.told();
            saver
                .save(
                    &path,
                    &versions.texts[0],
                    Expected::Anything,
                    Care::ASSESSMENT,
                )
                .unwrap();
            saver.0.told();
        },
        |root, remains| {
            let told = remains.told;
            let holds_damaged =
                |name| fs::read(root.join(name)).is_ok_and(|b| b == DAMAGED.as_bytes());
            nothing_but(remains, &[FILE, ASIDE])?;
            check(
                holds_damaged(FILE) || holds_damaged(ASIDE),
                "the damaged file is lost",
            )?;
            check(told == 0 || holds_damaged(ASIDE), "it is not aside")?;

            if holds_damaged(FILE) {
                return check(told == 0, "it is not aside");
            }

            let version = versions.at(&root.join(FILE))?;
            check(told < 2 || version == Some(0), "what was told is lost")
        },
    );

    assert!(states > 30, "{states}");
}
