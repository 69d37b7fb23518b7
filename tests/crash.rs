//! A campaign of crashes: a process edits at random and acknowledges each save on its output; it is killed at random moments.
//! Afterwards the file is whole and has every acknowledged edit, its snapshots are whole, and the next start learns where work
//! stopped.
//!
//!     cargo test --test crash               200 kills
//!     cargo test --test crash -- 2000       the long run

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "it/sized.rs"]
mod sized;

use rapporteur::assessment::{
    Assessment, AssessmentId, Edit, Outcome, Passage, Signature, WriterId,
};
use rapporteur::questionnaire::{Level, QuestionId, library};
use rapporteur::store::file_lock::{Holder, Taken, take};
use rapporteur::store::recovery::{LeftNote, Recovery, RecoveryNote, left_behind};
use rapporteur::store::settings::KeepSnapshots;
use rapporteur::store::snapshots::{Reason, Snapshots};
use rapporteur::store::{self, Expected};

use jiff::Timestamp;
use uuid::Uuid;

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};

/// How many kills `cargo test` makes.
const KILLS: u64 = 200;

/// The longest time from the first sign of life to the kill.
const LONGEST: u64 = 60_000;

/// Every so many edits a snapshot is taken.
const SNAPSHOT: u64 = 7;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();

    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["child", folder, seed] => edit_until_killed(Path::new(folder), seed.parse().unwrap()),
        _ => campaign(asked(&arguments)),
    }
}

/// The number of kills on the command line, among the arguments of `cargo test`.
fn asked(arguments: &[String]) -> u64 {
    let number = arguments.iter().find_map(|argument| argument.parse().ok());

    number.unwrap_or(KILLS)
}

/// A sequence of numbers that looks random and is the same for the same seed (the finaliser of splitmix64).
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);

        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, limit: u64) -> u64 {
        self.next() % limit
    }
}

fn by(seed: u64) -> Signature<'static> {
    Signature {
        writer: WriterId(Uuid::from_u128(u128::from(seed) + 1)),
        computer: "campaign",
        at: Timestamp::UNIX_EPOCH,
    }
}

/// The edits of one process, in their order: one a save.
fn edits(assessment: &Assessment, seed: u64) -> impl Iterator<Item = Edit> + use<> {
    let ids: Vec<QuestionId> = assessment
        .questionnaire()
        .questions()
        .map(|question| question.id.clone())
        .collect();
    let mut dice = Dice(seed);

    (1u64..).map(move |number| {
        let question = ids[dice.below(ids.len() as u64) as usize].clone();

        match dice.below(3) {
            0 => Edit::Record {
                question,
                outcome: Outcome::Agreed(Level(dice.below(2) as u8)),
            },
            1 => Edit::Write {
                question,
                passage: Passage::Strengths,
                words: "words ".repeat(dice.below(400) as usize),
            },
            _ => Edit::Write {
                question,
                passage: Passage::Note,
                words: format!("edit {number} of process {seed}"),
            },
        }
    })
}

fn file(folder: &Path) -> PathBuf {
    folder.join("Arvenia.assessment.ron")
}

fn snapshots(folder: &Path, id: AssessmentId) -> Snapshots {
    let keep = KeepSnapshots::OnThisComputer;

    Snapshots::new(&folder.join("data"), keep, &file(folder), id)
}

/// The process that is killed: it works as the window does.
fn edit_until_killed(folder: &Path, seed: u64) {
    let path = file(folder);
    let me = Holder::new(Uuid::new_v4(), Timestamp::now());
    let taken = take(&path, me);
    assert!(matches!(taken, Taken::Mine(_)), "{taken:?}");
    let opened = store::open(&path).unwrap();
    let (mut work, mut fingerprint) = (opened.assessment, opened.fingerprint);
    let assessment = work.id().0;
    let note = |number: u64| RecoveryNote {
        file: path.clone(),
        assessment,
        since: Timestamp::UNIX_EPOCH,
        screen: "assess".to_owned(),
        question: Some(number.to_string()),
        room: None,
    };
    let mut recovery = Recovery::begin(&folder.join("data"), note(0)).unwrap();
    let mut out = std::io::stdout();
    writeln!(out, "ready").unwrap();

    for (edit, number) in edits(&work, seed).zip(1..) {
        recovery.say(note(number)).unwrap().run().unwrap();
        work.apply(edit, by(seed)).unwrap();
        fingerprint = store::save(&path, &work, Expected::This(fingerprint))
            .unwrap()
            .fingerprint;
        writeln!(out, "{number}").unwrap();
        out.flush().unwrap();

        if number.is_multiple_of(SNAPSHOT) {
            let now = Timestamp::now();
            snapshots(folder, work.id())
                .take(&work, Reason::Work, now)
                .unwrap();
        }
    }
}

/// One file with all that belongs to it, and what must be in it.
struct Desk {
    folder: tempfile::TempDir,
    known: Assessment,
}

impl Desk {
    fn new(questionnaire: std::sync::Arc<rapporteur::questionnaire::Questionnaire>) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let id = AssessmentId(Uuid::from_u128(77));
        let known = Assessment::new(id, questionnaire, "Arvenia", by(u64::MAX - 1)).unwrap();
        store::save(&file(folder.path()), &known, Expected::Anything).unwrap();

        Self { folder, known }
    }
}

#[derive(Default)]
struct Counts {
    kills: u64,
    acknowledged: u64,
    in_a_save: u64,
    landed_unacknowledged: u64,
    snapshots: usize,
    damaged: u64,
    lost: u64,
}

fn campaign(kills: u64) {
    let seed = std::env::var("CRASH_SEED")
        .ok()
        .and_then(|seed| seed.parse().ok())
        .unwrap_or_else(|| Uuid::new_v4().as_u64_pair().0);
    println!("\ncrash campaign: {kills} kills, CRASH_SEED={seed}");
    let started = Instant::now();
    let mut dice = Dice(seed);
    let mut desks = [
        Desk::new(sized::questionnaire(2, 2, 3)),
        Desk::new(library::national().unwrap()),
    ];
    let mut counts = Counts::default();

    for kill in 0..kills {
        let desk = &mut desks[usize::from(kill % 4 == 3)];
        one_kill(desk, kill + 1, &mut dice, &mut counts);
    }

    println!(
        "kills {}, acknowledged edits {}, killed within a save {}, landed before they were acknowledged {}, snapshots read {}, \
         damaged {}, lost {}, {:.0?}",
        counts.kills,
        counts.acknowledged,
        counts.in_a_save,
        counts.landed_unacknowledged,
        counts.snapshots,
        counts.damaged,
        counts.lost,
        started.elapsed(),
    );
    assert_eq!((counts.damaged, counts.lost), (0, 0));
    assert!(
        counts.acknowledged > kills / 2,
        "nearly nothing was saved: the campaign proves nothing"
    );
    println!("test result: ok. 1 passed; 0 failed");
}

fn one_kill(desk: &mut Desk, seed: u64, dice: &mut Dice, counts: &mut Counts) {
    let folder = desk.folder.path();
    let acknowledged = acknowledged_before_the_kill(folder, seed, dice.below(LONGEST));
    counts.kills += 1;
    counts.acknowledged += acknowledged;

    if drafts(folder) > 0 {
        counts.in_a_save += 1;
    }

    let Ok(opened) = store::open(&file(folder)) else {
        counts.damaged += 1;
        eprintln!("process {seed}: the file is damaged");

        return;
    };
    let writers = opened.assessment.writers();
    let landed = writers
        .iter()
        .find(|writer| writer.id == by(seed).writer)
        .map_or(0, |writer| writer.counter);
    counts.landed_unacknowledged += landed.saturating_sub(acknowledged);

    // What is there must be the state before with exactly the first edits of this process, all acknowledged ones among them.
    let mut expected = desk.known.clone();

    for edit in edits(&desk.known, seed).take(landed as usize) {
        expected.apply(edit, by(seed)).unwrap();
    }

    if landed < acknowledged || opened.assessment != expected {
        counts.lost += 1;
        eprintln!("process {seed}: {acknowledged} acknowledged, {landed} in the file");
    }

    assert!(landed <= acknowledged + 1, "one save at a time");
    check_what_was_left(folder, acknowledged, landed);
    counts.snapshots += check_snapshots(folder, &opened.assessment);
    desk.known = opened.assessment;
}

/// Starts a process and kills it after so many microseconds of life; how many saves it has acknowledged.
fn acknowledged_before_the_kill(folder: &Path, seed: u64, micros: u64) -> u64 {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .arg("child")
        .arg(folder)
        .arg(seed.to_string())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let (sender, receiver) = mpsc::channel();
    let reader = thread::spawn(move || {
        // A line that the kill has cut is no acknowledgement.
        lines.map_while(Result::ok).for_each(|line| {
            let _ = sender.send(line);
        });
    });

    // Every eighth is killed while it starts.
    if seed.is_multiple_of(8) {
        thread::sleep(Duration::from_micros(micros / 4));
    } else {
        let first = receiver.recv_timeout(Duration::from_mins(1));
        assert_ne!(first, Err(RecvTimeoutError::Timeout), "no sign of life");
        thread::sleep(Duration::from_micros(micros));
    }

    child.kill().unwrap();
    child.wait().unwrap();
    reader.join().unwrap();

    receiver
        .try_iter()
        .filter_map(|line| line.parse().ok())
        .max()
        .unwrap_or(0)
}

fn drafts(folder: &Path) -> usize {
    let entries = fs::read_dir(folder).unwrap();
    let names = entries.map(|entry| entry.unwrap().file_name());

    names
        .filter(|name| Path::new(name).extension().is_some_and(|end| end == "tmp"))
        .count()
}

/// The next start takes the file in silence, learns where work stopped, and tidies up.
fn check_what_was_left(folder: &Path, acknowledged: u64, landed: u64) {
    let left = left_behind(&folder.join("data")).into_iter();
    let left: Vec<RecoveryNote> = left.filter_map(LeftNote::take).collect();

    if acknowledged > 0 {
        let said: u64 = left[0].question.as_ref().unwrap().parse().unwrap();
        assert!((acknowledged..=landed + 1).contains(&said), "{said}");
    }

    match take(&file(folder), Holder::new(Uuid::new_v4(), Timestamp::now())) {
        Taken::Mine(hold) => drop(hold),
        other => panic!("{other:?}"),
    }

    let names: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name())
        .filter(|name| name != "data")
        .collect();
    assert_eq!(names, ["Arvenia.assessment.ron"]);
}

/// Every snapshot can be read; how many there are. Only the newest ones are new since the last kill.
fn check_snapshots(folder: &Path, work: &Assessment) -> usize {
    let list = snapshots(folder, work.id()).list();
    let newest = list.iter().take(3);

    newest
        .map(|snapshot| assert_eq!(snapshot.read().unwrap().id(), work.id()))
        .count()
}
