//! A workshop with three laptops in which everything goes wrong that may: a flipped bit on a stick, a cut file, a file mended in an
//! editor, a crash in a sealed round, and a laptop that is gone with its round open. In the end all that anybody did is there.

use crate::commands::{run, words};

use rapporteur::assessment::{
    Assessment, AssessmentId, Breakout, Edit, HandOutKind, ItemId, Outcome, RoundMark, Signature,
    Vote, VotingMethod, WriterId,
};
use rapporteur::locale::{Language, Locale};
use rapporteur::output;
use rapporteur::questionnaire::{Level, QuestionId, library};
use rapporteur::store::{self, Expected, Seal, round_keys};

use jiff::Timestamp;
use uuid::Uuid;

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

fn by(laptop: u128) -> Signature<'static> {
    Signature {
        writer: WriterId(Uuid::from_u128(laptop)),
        computer: ["", "master", "law", "culture"][laptop as usize % 10],
        at: Timestamp::now(),
    }
}

fn item(n: u128) -> ItemId {
    ItemId(Uuid::from_u128(n))
}

fn record(question: &str, level: u8) -> Edit {
    Edit::Record {
        question: question.into(),
        outcome: Outcome::Agreed(Level(level)),
    }
}

/// A file on a laptop, open for editing.
struct Laptop {
    path: PathBuf,
    number: u128,
}

impl Laptop {
    fn read(&self) -> Assessment {
        store::open(&self.path).unwrap().assessment
    }

    /// Opens the file, edits it, and saves it.
    fn edit(&self, edits: Vec<Edit>) {
        let opened = store::open(&self.path).unwrap();
        let mut assessment = opened.assessment;

        for edit in edits {
            assessment.apply(edit, by(self.number)).unwrap();
        }

        store::save(&self.path, &assessment, Expected::This(opened.fingerprint)).unwrap();
    }

    fn level(&self, question: &str) -> Outcome {
        self.read().answer(&question.into()).outcome()
    }
}

/// Brings files into the master by the command; its exit code, and what it said.
fn merge(arguments: &[&OsStr], out: &Path) -> (i32, String) {
    let mut all: Vec<&OsStr> = vec!["merge".as_ref()];
    all.extend(arguments);
    all.extend(["--out".as_ref(), out.as_os_str()]);
    let done = run(&all);

    (
        done.status.code().unwrap(),
        words(&done.stdout) + &words(&done.stderr),
    )
}

fn vote(id: ItemId, group: &str, level: u8) -> Edit {
    Edit::CastVote {
        question: "DC01".into(),
        id,
        group: group.to_owned(),
        vote: Vote::Level(Level(level)),
    }
}

fn open(id: ItemId) -> Edit {
    Edit::OpenRound {
        question: "DC01".into(),
        id,
        way: VotingMethod::Sealed,
        secret: round_keys::draw().unwrap(),
        voice: rapporteur::assessment::Voice::default(),
        reason: String::new(),
    }
}

#[test]
fn three_laptops_bring_everything_together_whatever_goes_wrong() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    let national = library::national().unwrap();
    let mut whole = Assessment::new(
        AssessmentId(Uuid::new_v4()),
        national.clone(),
        "Arvenia",
        by(1),
    )
    .unwrap();

    for (n, name, element) in [(2, "Law", 3), (3, "Culture", 4)] {
        let breakout = Breakout {
            name: name.to_owned(),
            elements: [national.elements()[element].id.clone()].into(),
            ..Breakout::default()
        };
        let id = item(n);
        whole
            .apply(Edit::PutBreakout { id, breakout }, by(1))
            .unwrap();
    }

    let master = Laptop {
        path: store::create(folder.path(), "master", &whole).unwrap().path,
        number: 1,
    };
    master.edit(vec![record("NS01", 2), record("DC02", 1)]);
    let locale = Locale::new(Language::ENGLISH);
    let room = |number: u128| {
        let nothing: BTreeSet<HandOutKind> = BTreeSet::new();
        let handed = output::hand_out(
            &at(&format!("room-{number}")),
            &master.read(),
            item(number),
            &nothing,
            &locale,
        );

        Laptop {
            path: handed.unwrap().unwrap().assessment,
            number: number + 10,
        }
    };
    let (law, culture) = (room(2), room(3));

    // The Law room holds a sealed round, and its laptop crashes in the middle of it: every view is there.
    let sealed = item(20);
    law.edit(vec![
        open(sealed),
        vote(sealed, "ministries", 3),
        vote(sealed, "regulator", 1),
    ]);
    assert_eq!(law.read().open_views(), 2);
    assert!(!fs::read_to_string(&law.path).unwrap().contains("votes: {"));
    law.edit(vec![vote(sealed, "operators", 2), record("DC02", 3)]);

    // Its first file is damaged on the stick by one bit: it stays out, and nothing of it is believed.
    let stick = at("stick");
    fs::create_dir(&stick).unwrap();
    let carried = stick.join("law.assessment.ron");
    let mut bytes = fs::read(&law.path).unwrap();
    let middle = bytes.len() - 700;
    bytes[middle] ^= 4;
    fs::write(&carried, &bytes).unwrap();
    let (code, said) = merge(&[carried.as_os_str()], &master.path);
    assert_eq!(code, 1, "{said}");
    assert_eq!(master.level("DC02"), Outcome::Agreed(Level(1)));

    // It is cut the second time, and whole the third.
    fs::write(&carried, &fs::read(&law.path).unwrap()[..middle]).unwrap();
    assert_eq!(merge(&[carried.as_os_str()], &master.path).0, 1);
    fs::copy(&law.path, &carried).unwrap();
    let (code, said) = merge(&[carried.as_os_str()], &master.path);
    assert_eq!(code, 0, "{said}");
    assert_eq!(master.level("DC02"), Outcome::Agreed(Level(3)));
    let (_, round) = master
        .read()
        .answer(&"DC01".into())
        .rounds()
        .iter()
        .next()
        .map(|(id, round)| (id, round.clone()))
        .unwrap();
    assert_eq!(
        (round.cast(), master.read().open_views()),
        (3, 0),
        "open there"
    );

    // In the Culture room somebody mends a level in an editor. Nobody takes that for what the room recorded.
    culture.edit(vec![record("CC01", 1), record("CC02", 2)]);
    assert_eq!(merge(&[culture.path.as_os_str()], &master.path).0, 0);
    let text = fs::read_to_string(&culture.path).unwrap();
    let mended = text.replacen("is: Agreed(1)", "is: Agreed(4)", 1);
    assert_ne!(text, mended);
    fs::write(&culture.path, mended).unwrap();
    assert_eq!(store::open(&culture.path).unwrap().seal, Seal::Broken);
    assert_eq!(merge(&[culture.path.as_os_str()], &master.path).0, 1);
    assert_eq!(master.level("CC01"), Outcome::Agreed(Level(1)));
    let (code, said) = merge(
        &["--mended".as_ref(), culture.path.as_os_str()],
        &master.path,
    );
    assert_eq!(code, 0, "{said}");
    assert_eq!(master.level("CC01"), Outcome::Agreed(Level(4)));
    assert_eq!(master.level("CC02"), Outcome::Agreed(Level(2)));

    // The laptop of the Law room does not come back: a copy of its file goes on elsewhere, where the round is abandoned.
    let another = Laptop {
        path: store::save_copy(
            &at("another.assessment.ron"),
            &law.read().without_sealed_views(),
        )
        .unwrap()
        .path,
        number: 22,
    };
    let (question, second) = (QuestionId::from("DC01"), item(21));
    another.edit(vec![
        Edit::MarkRound {
            question: question.clone(),
            id: sealed,
            mark: Some(RoundMark::Abandoned),
        },
        open(second),
        vote(second, "ministries", 2),
        Edit::Reveal {
            question: question.clone(),
            id: second,
        },
    ]);
    assert_eq!(merge(&[another.path.as_os_str()], &master.path).0, 0);

    // And then it does, and reveals: both rounds are kept, one counts.
    law.edit(vec![Edit::Reveal {
        question: question.clone(),
        id: sealed,
    }]);
    let (code, said) = merge(&[law.path.as_os_str()], &master.path);
    assert_eq!(code, 0, "{said}");
    let end = master.read();
    let answer = end.answer(&question);
    assert_eq!(answer.rounds().len(), 2);
    let counting: Vec<ItemId> = answer.revealed_rounds().map(|(id, _)| id).collect();
    assert_eq!(counting, [second]);
    assert_eq!(end.conflicts(), []);
    assert_eq!(master.level("NS01"), Outcome::Agreed(Level(2)));
    assert_eq!(store::open(&master.path).unwrap().seal, Seal::Whole);
}
