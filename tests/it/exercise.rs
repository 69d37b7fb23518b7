//! A national exercise: a master, five breakouts on five laptops, each a process of its own, and everything brought back.

use crate::commands::{run, words};

use rapporteur::assessment::{
    AnswerPart, Assessment, AssessmentId, Breakout, Edit, Evidence, Grade, HandOutKind, ItemId,
    Outcome, Part, Participant, Passage, RoundSecret, Signature, Vote, VotingMethod, WriterId,
};
use rapporteur::locale::{Language, Locale};
use rapporteur::output;
use rapporteur::questionnaire::{Level, QuestionId, library};
use rapporteur::results::Results;
use rapporteur::store;
use rapporteur::store::shared::{self, Published, SharedFolder};

use jiff::{SignedDuration, Timestamp};
use serde_json::Value as Json;
use uuid::Uuid;

use std::env;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;

fn by(writer: u128, minute: i64) -> Signature<'static> {
    Signature {
        writer: WriterId(Uuid::from_u128(writer)),
        computer: "laptop",
        at: Timestamp::UNIX_EPOCH + SignedDuration::from_mins(minute),
    }
}

fn item(n: u128) -> ItemId {
    ItemId(Uuid::from_u128(n))
}

/// A breakout for each element.
fn master() -> Assessment {
    let id = AssessmentId(Uuid::from_u128(5));
    let mut master =
        Assessment::new(id, library::national().unwrap(), "Arvenia", by(1, 0)).unwrap();
    let elements = master.questionnaire().elements().to_vec();

    for (n, element) in (0..).zip(elements) {
        let facilitator = item(100 + n);
        let participant = Participant {
            name: format!("Facilitator {n}"),
            ..Participant::default()
        };
        let put = Edit::PutParticipant {
            id: facilitator,
            participant,
        };
        master.apply(put, by(1, 1)).unwrap();
        let breakout = Breakout {
            name: format!("Room {n}"),
            elements: [element.id.clone()].into(),
            members: [facilitator].into(),
            facilitator: Some(facilitator),
            minutes: Some(90),
            start: None,
            breaks: Vec::new(),
        };
        let id = item(200 + n);
        master
            .apply(Edit::PutBreakout { id, breakout }, by(1, 2))
            .unwrap();
    }

    master
}

/// Numbers that look random and are the same on every computer.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);

        (self.0 >> 33) % sides
    }
}

/// This test program once more, for one of its ignored tests.
fn process(test: &str, seed: usize, file: &Path, folder: &Path) -> Child {
    Command::new(env::current_exe().unwrap())
        .args(["--ignored", "--exact", &format!("exercise::{test}")])
        .stdout(Stdio::null())
        .env("EXERCISE_SEED", seed.to_string())
        .env("EXERCISE_FILE", file)
        .env("EXERCISE_FOLDER", folder)
        .spawn()
        .unwrap()
}

fn arguments() -> Option<(u64, PathBuf, PathBuf)> {
    let seed = env::var("EXERCISE_SEED").ok()?.parse().unwrap();
    let path = |name| PathBuf::from(env::var_os(name).unwrap());

    Some((seed, path("EXERCISE_FILE"), path("EXERCISE_FOLDER")))
}

/// A laptop of the exercise: it answers the questions of its breakout at random, and whatever is planted.
#[test]
#[ignore = "run by the exercise below, in a process of its own"]
fn play_a_breakout() {
    let Some((seed, file, _)) = arguments() else {
        return;
    };
    let mut assessment = store::open(&file).unwrap().assessment;
    let own = assessment.copy_of();
    let results = Results::new(&assessment);
    let questions = results.breakout(own).unwrap().questions.clone();
    let mut dice = Dice(seed);
    let mut next = u128::from(seed) * 1_000_000;
    let mut apply = |edit: Edit| {
        assessment
            .apply(edit, by(50 + u128::from(seed), 10))
            .unwrap()
    };
    let national = library::national().unwrap();

    for ordinal in questions {
        let question = national.question(ordinal).unwrap().id.clone();
        let level = Level(dice.roll(5) as u8);
        next += 1;
        let round = item(next);
        apply(Edit::OpenRound {
            question: question.clone(),
            id: round,
            way: VotingMethod::Sealed,
            secret: RoundSecret::default(),
            voice: rapporteur::assessment::Voice::default(),
            reason: String::new(),
        });

        for group in ["ministries", "operators", "regulator"] {
            apply(Edit::CastVote {
                question: question.clone(),
                id: round,
                group: group.to_owned(),
                vote: Vote::Level(Level(dice.roll(5) as u8)),
            });
        }

        if dice.roll(4) > 0 {
            apply(Edit::Reveal {
                question: question.clone(),
                id: round,
            });
        }

        apply(Edit::Record {
            question: question.clone(),
            outcome: match dice.roll(8) {
                0 => Outcome::DontKnow,
                1 => Outcome::Contested {
                    provisional: Some(level),
                },
                _ => Outcome::Agreed(level),
            },
        });
        apply(Edit::Write {
            question: question.clone(),
            passage: Passage::Note,
            words: format!("Room {seed} said {}", dice.roll(1000)),
        });
        next += 1;
        let evidence = Evidence {
            title: format!("Document {}", dice.roll(1000)),
            source: String::new(),
            date: None,
            grade: Grade::B,
            restricted: false,
            ..Evidence::new("", Grade::D)
        };
        let id = item(next);
        apply(Edit::PutEvidence {
            question,
            id,
            evidence,
        });
    }

    // Two breakouts answer one question in two ways, two write one note, and two enter the same person.
    if seed == 2 {
        apply(Edit::Record {
            question: "DC13".into(),
            outcome: Outcome::Agreed(Level(4)),
        });
    }

    if seed == 3 {
        apply(Edit::Record {
            question: "DC13".into(),
            outcome: Outcome::Agreed(Level(1)),
        });
    }

    if seed == 0 || seed == 4 {
        apply(Edit::Write {
            question: "CC01".into(),
            passage: Passage::Gaps,
            words: format!("Seen from room {seed}"),
        });
        next += 1;
        let participant = Participant {
            name: ["Ilse Pellamar", "  ilse  pellamar"][usize::from(seed == 4)].to_owned(),
            organisation: "National CSIRT".to_owned(),
            ..Participant::default()
        };
        let id = item(next);
        apply(Edit::PutParticipant { id, participant });
    }

    store::save(&file, &assessment, store::Expected::Anything).unwrap();
}

fn merge(files: &[PathBuf], out: &Path) -> (i32, Json) {
    let mut arguments: Vec<&OsStr> = vec!["merge".as_ref()];
    arguments.extend(files.iter().map(|file| file.as_os_str()));
    // Rooms have changed what belongs to others, and that is to come in.
    arguments.extend(["--outside", "--format", "json", "--out"].map(OsStr::new));
    arguments.push(out.as_os_str());
    let done = run(&arguments);

    assert_eq!(words(&done.stderr), "");

    (
        done.status.code().unwrap(),
        serde_json::from_slice(&done.stdout).unwrap(),
    )
}

#[test]
fn five_breakouts_come_back_in_any_order() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    let master = master();
    let master_file = store::create(folder.path(), "master", &master)
        .unwrap()
        .path;
    let locale = Locale::new(Language::ENGLISH);
    let handed: Vec<PathBuf> = (0..5)
        .map(|n| {
            let id = item(200 + n);
            let handed =
                output::hand_out(&at("out"), &master, id, &HandOutKind::ALL.into(), &locale)
                    .unwrap();

            handed.unwrap().assessment
        })
        .collect();
    assert!(handed[2].ends_with("Arvenia-Room 2.assessment.ron"));

    let laptops: Vec<Child> = handed
        .iter()
        .enumerate()
        .map(|(seed, file)| process("play_a_breakout", seed, file, folder.path()))
        .collect();

    for mut laptop in laptops {
        assert!(laptop.wait().unwrap().success());
    }

    let brought: Vec<Vec<u8>> = handed.iter().map(|file| fs::read(file).unwrap()).collect();
    let forward: Vec<PathBuf> = [&[master_file][..], &handed].concat();
    let backward: Vec<PathBuf> = forward.iter().rev().cloned().collect();
    let (one, other) = (at("one.assessment.ron"), at("other.assessment.ron"));
    let (code, output) = merge(&forward, &one);
    assert_eq!(code, 4);
    assert_eq!(merge(&backward, &other).0, 4);
    let whole = store::open(&one).unwrap().assessment;

    assert_eq!(whole, store::open(&other).unwrap().assessment);
    assert_eq!(fs::read(&one).unwrap(), fs::read(&other).unwrap());
    let now: Vec<Vec<u8>> = handed.iter().map(|file| fs::read(file).unwrap()).collect();
    assert_eq!(now, brought, "what was brought back is not touched");
    assert_eq!(whole.copy_of(), None);
    assert_eq!(Results::new(&whole).progress().open(), 0);

    let conflicts: Vec<Part> = whole.conflicts().into_iter().map(|c| c.part).collect();
    let answer = |id: &str, part| Part::Answer(QuestionId::from(id), part);
    let planted = [
        answer("DC13", AnswerPart::Outcome),
        answer("CC01", AnswerPart::Passage(Passage::Gaps)),
    ];
    assert_eq!(conflicts, planted);
    assert_eq!(output["conflicts"].as_array().unwrap().len(), 2);
    assert_eq!(output["perhaps_twice"].as_array().unwrap().len(), 1);

    // Each side says who gave it.
    let sides = whole.given(&planted[0]);
    let source = whole.source(&sides[0].by[0]);
    assert_eq!(sides.len(), 2);
    assert_eq!(source.breakout_name, Some("Room 2"));
    assert_eq!(source.facilitator, Some("Facilitator 2"));
    // A conflict counts as contested, at the lowest level.
    assert_eq!(
        whole.answer(&"DC13".into()).outcome(),
        Outcome::Contested {
            provisional: Some(Level(1))
        }
    );
    assert_eq!(
        whole.both_texts(&"CC01".into(), Passage::Gaps),
        "Seen from room 0\n\nSeen from room 4"
    );

    decide_and_bring_back_again(whole, &planted, &handed);
}

/// What was decided stays decided, however often the same files come back.
fn decide_and_bring_back_again(mut whole: Assessment, planted: &[Part; 2], handed: &[PathBuf]) {
    let chosen = &whole.given(&planted[0])[1];
    let side = chosen.by[0];
    let content = chosen.content;
    let twice = whole.duplicates();
    let (kept, other) = (twice[0][0], twice[0][1]);
    let decide = Edit::Together(vec![
        Edit::Choose {
            part: planted[0].clone(),
            writer: side.writer,
            counter: side.counter,
            content,
        },
        Edit::Write {
            question: "CC01".into(),
            passage: Passage::Gaps,
            words: whole.both_texts(&"CC01".into(), Passage::Gaps),
        },
        whole.united(kept, other).unwrap(),
    ]);
    whole.apply(decide, by(2, 99)).unwrap();
    assert_eq!((whole.conflicts(), whole.duplicates()), (vec![], vec![]));

    let copies: Vec<Arc<Assessment>> = handed
        .iter()
        .map(|file| Arc::new(store::open(file).unwrap().assessment))
        .collect();
    assert!(copies.iter().all(|copy| {
        whole
            .preview(copy, WriterId(Uuid::nil()))
            .unwrap()
            .brings_nothing()
    }));
    let before = whole.clone();
    whole.apply(Edit::join(copies), by(2, 99)).unwrap();
    assert_eq!(whole, before);
}

/// The breakouts that share a folder.
const SHARING: [u128; 2] = [3, 4];

/// One of two laptops that share a folder: it answers its element question by question, writes its own file after each, and
/// reads the other's until it has everything.
#[test]
#[ignore = "run by the test below, in a process of its own"]
fn share_a_folder() {
    let Some((seed, file, folder)) = arguments() else {
        return;
    };
    let mut assessment = store::open(&file).unwrap().assessment;
    let own = Results::new(&assessment);
    let own = own
        .breakout(assessment.copy_of())
        .unwrap()
        .questions
        .clone();
    let national = library::national().unwrap();
    let random = Uuid::from_u128(u128::from(seed + 1) << 96);
    let shared = SharedFolder::new(&file, &folder, &assessment, "laptop", random);
    let by = by(50 + u128::from(seed), 10);
    let (mut look, mut known) = (None, Vec::new());
    let mut left = own.iter();

    // Where another program carries the files, somebody who waits for it should not keep it from working.
    let pause = env::var("EXERCISE_PAUSE")
        .ok()
        .and_then(|pause| pause.parse().ok());

    for _ in 0..20_000 {
        if let Some(pause) = pause {
            std::thread::sleep(std::time::Duration::from_millis(pause));
        }

        if let Some(ordinal) = left.next() {
            let record = Edit::Record {
                question: national.question(*ordinal).unwrap().id.clone(),
                outcome: Outcome::Agreed(Level(2)),
            };
            assessment.apply(record, by).unwrap();
            let Published::Written(written) = publish(&shared, &assessment, look) else {
                panic!("somebody else writes there");
            };
            look = written;
        }

        known = shared::scan(&folder, Some(&shared.own()), assessment.id(), &known).unwrap();
        let copies = known.iter().filter_map(|found| found.copy().cloned());
        assessment.apply(Edit::join(copies), by).unwrap();
        let results = Results::new(&assessment);
        let is_whole = SHARING.iter().all(|breakout| {
            let breakout = results.breakout(Some(item(200 + breakout)));

            breakout.is_some_and(|breakout| breakout.progress.open() == 0)
        });

        if left.len() == 0 && is_whole {
            store::save(&file, &assessment, store::Expected::Anything).unwrap();

            return;
        }
    }

    panic!("the other's work never came");
}

/// Hands out to the breakouts that share a folder, for the script that shares it through Syncthing.
#[test]
#[ignore = "run by tests/syncthing.sh"]
fn hand_out_for_sharing() {
    let Some((_, _, folder)) = arguments() else {
        return;
    };

    for (number, breakout) in SHARING.into_iter().enumerate() {
        let copy = master()
            .handed_out(item(200 + breakout), &HandOutKind::ALL.into())
            .unwrap();
        store::create(&folder, &number.to_string(), &copy).unwrap();
    }
}

fn publish(
    shared: &SharedFolder,
    assessment: &Assessment,
    look: Option<shared::FileStamp>,
) -> Published {
    shared::publish(shared, assessment, look).unwrap()
}

#[test]
fn two_processes_share_a_folder_and_end_with_the_same() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    let master = master();
    let shared_folder = at("shared");
    fs::create_dir(&shared_folder).unwrap();
    fs::write(
        shared_folder.join(".syncthing.x.assessment.ron.tmp"),
        "(form",
    )
    .unwrap();
    fs::write(shared_folder.join("torn.assessment.ron"), "(format: 1, id").unwrap();
    let files = SHARING.map(|breakout| {
        let copy = master
            .handed_out(item(200 + breakout), &HandOutKind::ALL.into())
            .unwrap();

        store::create(&at("laptops"), &format!("laptop {breakout}"), &copy)
            .unwrap()
            .path
    });
    let laptops: Vec<Child> = files
        .iter()
        .enumerate()
        .map(|(seed, file)| process("share_a_folder", seed, file, &shared_folder))
        .collect();

    for mut laptop in laptops {
        assert!(laptop.wait().unwrap().success());
    }

    let [one, other] = [0, 1].map(|n| store::open(&files[n]).unwrap().assessment);
    // They differ in nothing but in whose copy each file is.
    let common = |copy: &Assessment| {
        let text = store::encode(copy).unwrap();
        let of_one = ["copy_of:", "left_out:", "// sha256"];
        let lines = text
            .lines()
            .filter(|line| !of_one.iter().any(|name| line.starts_with(name)));

        lines.map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(common(&one), common(&other));
    assert_eq!(one.conflicts(), []);
    // Two files of their own, and nothing else: neither wrote the other's.
    let names = shared::copies_in(&shared_folder).unwrap();
    assert_eq!(names.len(), 3, "{names:?}");
}
