//! The command `merge`: its report, its refusals, and its exit codes.

use crate::commands::{run, words};

use rapporteur::assessment::{
    Assessment, AssessmentId, Breakout, Edit, Evidence, Grade, HandOutKind, ItemId, Outcome,
    Participant, Passage, Profile, Signature, WriterId,
};
use rapporteur::locale::{Language, Locale};
use rapporteur::output;
use rapporteur::questionnaire::{Content, Level, Questionnaire, library};
use rapporteur::store::hand_out_keys::{self, CopyOrigin};
use rapporteur::store::{self, Expected};

use jiff::Timestamp;
use serde_json::Value as Json;
use uuid::Uuid;

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

fn by(writer: u128) -> Signature<'static> {
    Signature {
        writer: WriterId(Uuid::from_u128(writer)),
        computer: "laptop",
        at: Timestamp::UNIX_EPOCH,
    }
}

fn master() -> Assessment {
    let id = AssessmentId(Uuid::from_u128(5));

    Assessment::new(id, library::national().unwrap(), "Arvenia", by(1)).unwrap()
}

fn recorded(assessment: &Assessment, writer: u128, question: &str, level: u8) -> Assessment {
    let mut assessment = assessment.clone();
    let record = Edit::Record {
        question: question.into(),
        outcome: Outcome::Agreed(Level(level)),
    };
    assessment.apply(record, by(writer)).unwrap();

    assessment
}

struct Folder(tempfile::TempDir);

impl Folder {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn at(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn put(&self, name: &str, assessment: &Assessment) -> PathBuf {
        let path = self.at(&format!("{name}.assessment.ron"));
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        store::save(&path, assessment, store::Expected::Anything).unwrap();

        path
    }
}

/// Runs `merge`; gives back the exit code, what it printed and what it complained of.
fn merge(files: &[&Path], out: &Path, more: &[&str]) -> (i32, String, String) {
    let mut arguments: Vec<&OsStr> = vec!["merge".as_ref()];
    arguments.extend(files.iter().map(|file| file.as_os_str()));
    arguments.extend(["--out".as_ref(), out.as_os_str()]);
    arguments.extend(more.iter().map(OsStr::new));
    let done = run(&arguments);
    let stderr = words(&done.stderr);

    assert!(!stderr.contains("panicked"), "{stderr}");

    (done.status.code().unwrap(), words(&done.stdout), stderr)
}

#[test]
fn copies_without_a_conflict_become_one_whole() {
    let folder = Folder::new();
    let master = master();
    let one = folder.put("back/one", &recorded(&master, 2, "NS01", 2));
    let other = folder.put("back/other", &recorded(&master, 3, "IM10", 4));
    let out = folder.at("whole.assessment.ron");
    let (code, stdout, stderr) = merge(&[one.as_path(), &other], &out, &[]);

    assert_eq!((code, stderr.as_str()), (0, ""), "{stdout}");
    assert!(
        stdout.contains("questions: 1 new, 0 same, 1 changed here"),
        "{stdout}"
    );
    assert!(stdout.contains("No conflicts."), "{stdout}");
    let whole = store::open(&out).unwrap().assessment;
    assert_eq!(
        whole.answer(&"NS01".into()).outcome(),
        Outcome::Agreed(Level(2))
    );
    assert_eq!(
        whole.answer(&"IM10".into()).outcome(),
        Outcome::Agreed(Level(4))
    );

    // Once more, by their folder: nothing is new, and the file is not touched.
    let before = fs::metadata(&out).unwrap().modified().unwrap();
    let (code, stdout, _) = merge(&[&folder.at("back")], &out, &[]);
    assert_eq!(code, 0);
    assert!(stdout.contains("it was not touched"), "{stdout}");
    assert_eq!(fs::metadata(&out).unwrap().modified().unwrap(), before);
}

#[test]
fn conflicts_are_listed_with_both_sides_and_end_with_exit_code_4() {
    let folder = Folder::new();
    let master = master();
    let one = folder.put("one", &recorded(&master, 2, "NS01", 2));
    let other = folder.put("other", &recorded(&master, 3, "NS01", 3));
    let out = folder.at("whole.assessment.ron");
    let (code, stdout, _) = merge(&[one.as_path(), &other], &out, &["--dry-run"]);
    assert_eq!(code, 4);
    assert!(
        stdout.contains(
            "1 conflict:\nNS01: where the delegation stands\n  2 Adopted (Main file, laptop, "
        ),
        "{stdout}"
    );
    assert!(
        stdout.contains("\n  3 Working (Main file, laptop, "),
        "{stdout}"
    );
    assert!(!out.exists());

    let (code, stdout, _) = merge(&[one.as_path(), &other], &out, &["--format", "json"]);
    assert_eq!(code, 4);
    let stdout: Json = serde_json::from_str(&stdout).unwrap();
    let conflict = &stdout["conflicts"][0];
    assert_eq!(conflict["part"], "outcome");
    assert_eq!(conflict["question"], "NS01");
    assert_eq!(conflict["sides"][1]["value"], "3 Working");
    assert_eq!(conflict["sides"][1]["by"][0]["computer"], "laptop");
    assert_eq!(stdout["files"][1]["questions"]["in_conflict"], 1);
    assert!(stdout["written"].is_string() && out.exists());
}

#[test]
fn a_file_that_cannot_come_in_is_named_and_the_others_do() {
    let folder = Folder::new();
    let master = master();
    let good = folder.put("good", &recorded(&master, 2, "NS01", 2));
    let stranger = {
        let id = AssessmentId(Uuid::from_u128(6));
        let national = library::national().unwrap();
        let other = Assessment::new(id, national, "Borduria", by(9)).unwrap();

        folder.put("stranger", &other)
    };
    let another = {
        let national = library::national().unwrap();
        let mut content = Content {
            version: "9.9".to_owned(),
            ..national.content().clone()
        };
        content.elements[0].aspects[0].questions[0].text.push('!');
        let questionnaire = Arc::new(Questionnaire::new(content).unwrap());
        let other = Assessment::new(master.id(), questionnaire, "Arvenia", by(9)).unwrap();

        folder.put("another", &other)
    };
    let newer = folder.at("newer.assessment.ron");
    fs::write(&newer, "(format: 99)").unwrap();
    let damaged = folder.at("damaged.assessment.ron");
    let text = store::encode(&master).unwrap();
    fs::write(&damaged, &text[..text.len() - 300]).unwrap();
    let missing = folder.at("missing.assessment.ron");
    let out = folder.at("whole.assessment.ron");
    let files = [&good, &stranger, &another, &newer, &damaged, &missing].map(PathBuf::as_path);
    let (code, stdout, stderr) = merge(&files, &out, &[]);

    assert_eq!(code, 1);
    assert!(stdout.contains("good.assessment.ron"), "{stdout}");

    for sentence in [
        "stranger.assessment.ron: This is another assessment\nIt is “Borduria”",
        "another.assessment.ron: This copy answers another version of the questionnaire\nIt was made with version 9.9,",
        "“newer.assessment.ron” cannot be opened\nIt was made by a newer version",
        "“damaged.assessment.ron” cannot be opened\nReading stopped in line",
        "“missing.assessment.ron” is not there",
    ] {
        assert!(stderr.contains(sentence), "{sentence}\n{stderr}");
    }

    let whole = store::open(&out).unwrap().assessment;
    assert_eq!(
        whole.answer(&"NS01".into()).outcome(),
        Outcome::Agreed(Level(2))
    );
}

#[test]
fn what_is_at_the_place_of_the_whole_is_never_lost() {
    let folder = Folder::new();
    let master = master();
    let good = folder.put("good", &recorded(&master, 2, "NS01", 2));

    // The same assessment: it is one of the copies.
    let out = folder.put("whole", &recorded(&master, 3, "IM10", 3));
    assert_eq!(merge(&[&good], &out, &[]).0, 0);
    let whole = store::open(&out).unwrap().assessment;
    assert_eq!(
        whole.answer(&"IM10".into()).outcome(),
        Outcome::Agreed(Level(3))
    );
    assert_eq!(
        whole.answer(&"NS01".into()).outcome(),
        Outcome::Agreed(Level(2))
    );

    // Another assessment, and something that is none.
    let id = AssessmentId(Uuid::from_u128(6));
    let other = Assessment::new(id, library::national().unwrap(), "Borduria", by(9)).unwrap();
    let foreign = folder.put("foreign", &other);
    let letter = folder.at("letter.assessment.ron");
    fs::write(&letter, "Dear all,").unwrap();

    for out in [&foreign, &letter] {
        let before = fs::read(out).unwrap();
        assert_eq!(merge(&[&good], out, &[]).0, 1);
        assert_eq!(fs::read(out).unwrap(), before);
    }
}

#[test]
fn half_files_in_a_named_folder_are_nobodys_fault() {
    let folder = Folder::new();
    let master = master();
    folder.put("back/good", &recorded(&master, 2, "NS01", 2));
    fs::write(
        folder.at("back/half.assessment.ron"),
        "(format: 1, id: \"01",
    )
    .unwrap();
    fs::write(folder.at("back/empty.assessment.ron"), "").unwrap();
    fs::write(folder.at("back/.good.assessment.ron.tmp"), "x").unwrap();
    let out = folder.at("whole.assessment.ron");
    let (code, stdout, stderr) = merge(&[&folder.at("back")], &out, &[]);

    assert_eq!(code, 0, "{stdout} {stderr}");
    assert_eq!(stderr.matches("passed over").count(), 2, "{stderr}");
}

#[test]
fn a_half_file_that_nobody_has_written_for_two_minutes_is_damaged() {
    let folder = Folder::new();
    let good = recorded(&master(), 2, "NS01", 2);
    folder.put("back/good", &good);
    let half = folder.at("back/half.assessment.ron");
    fs::write(&half, "(format: 1, id: \"01").unwrap();
    let file = fs::File::options().write(true).open(&half).unwrap();
    file.set_modified(SystemTime::now() - Duration::from_mins(2))
        .unwrap();
    let out = folder.at("whole.assessment.ron");
    let (code, stdout, stderr) = merge(&[&folder.at("back")], &out, &[]);

    assert_eq!(code, 1, "{stdout} {stderr}");
    assert!(stderr.contains("“half.assessment.ron” cannot be opened"));
    assert!(!stderr.contains("passed over"), "{stderr}");
    let whole = store::open(&out).unwrap().assessment;
    let outcome = |of: &Assessment| of.answer(&"NS01".into()).outcome();
    assert_eq!(outcome(&whole), outcome(&good));
}

#[test]
fn a_breakout_is_handed_its_copy_and_its_questionnaire_and_nothing_is_overwritten() {
    let folder = Folder::new();
    let mut master = recorded(&master(), 1, "IM10", 3);
    let element = master.questionnaire().elements()[2].id.clone();
    let id = ItemId(Uuid::from_u128(9));
    let breakout = Breakout {
        name: "Incidents <& more>".to_owned(),
        elements: [element].into(),
        minutes: Some(90),
        ..Breakout::default()
    };
    master
        .apply(Edit::PutBreakout { id, breakout }, by(1))
        .unwrap();
    let mark = rapporteur::assessment::Fact::Mark(Profile::Internal, "RESTRICTED".to_owned());
    master.apply(Edit::SetFact(mark), by(1)).unwrap();
    let locale = Locale::new(Language::ENGLISH);
    let hand_out = || {
        output::hand_out(
            &folder.at("stick"),
            &master,
            id,
            &HandOutKind::ALL.into(),
            &locale,
        )
        .unwrap()
        .unwrap()
    };
    let first = hand_out();
    assert!(
        first
            .assessment
            .ends_with("Arvenia-Incidents -& more-.assessment.ron")
    );
    let opened = store::open(&first.assessment).unwrap();
    assert_eq!(opened.assessment.copy_of(), Some(id));
    assert_eq!(hand_out_keys::origin(&opened), CopyOrigin::HandedOut);
    // But for the key that only this hand-out has, it is what the breakout gets.
    let handed = master.handed_out(id, &HandOutKind::ALL.into()).unwrap();
    let lines = |assessment: &Assessment| {
        let text = store::encode(assessment).unwrap();
        let lines = text.lines().filter(|line| !line.starts_with("hand_out:"));

        lines
            .filter(|line| !line.starts_with("// "))
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    assert_eq!(lines(&opened.assessment), lines(&handed));

    let page = fs::read_to_string(&first.questionnaire).unwrap();
    assert!(page.starts_with("<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">"));
    assert!(page.contains("Incidents &lt;&amp; more&gt;") && page.contains("RESTRICTED"));
    assert!(page.contains("90 minutes") && page.contains("16 questions"));
    assert_eq!(page.matches("<section class=\"asked\">").count(), 16);
    assert!(page.contains("IM10") && !page.contains("NS01"));
    assert!(
        !["http:", "https:", "//", "src="]
            .iter()
            .any(|word| page.contains(word)),
        "it needs nothing beside it"
    );
    assert!(page.contains("default-src 'none'"), "nor loads anything");

    // The same page takes the place of the one before; the copy does not, since somebody may have worked on it.
    let second = hand_out();
    assert_ne!(second.assessment, first.assessment);
    assert_eq!(second.questionnaire, first.questionnaire);
    fs::write(&first.questionnaire, page.replace("IM10", "IM11")).unwrap();
    assert_ne!(hand_out().questionnaire, first.questionnaire);
    assert_eq!(
        output::hand_out(
            &folder.at("stick"),
            &master,
            ItemId(Uuid::nil()),
            &HandOutKind::ALL.into(),
            &locale
        )
        .unwrap(),
        None
    );
}

#[test]
fn the_questionnaire_on_paper_speaks_the_language_of_the_window_in_every_word() {
    let folder = Folder::new();
    let mut master = master();
    let id = ItemId(Uuid::from_u128(9));
    let breakout = Breakout {
        name: "Alpha".to_owned(),
        elements: [master.questionnaire().elements()[2].id.clone()].into(),
        ..Breakout::default()
    };
    master
        .apply(Edit::PutBreakout { id, breakout }, by(1))
        .unwrap();
    let arabic = Locale::new(Language::matching("ar").unwrap());
    let handed = output::hand_out(
        &folder.at("stick"),
        &master,
        id,
        &HandOutKind::ALL.into(),
        &arabic,
    )
    .unwrap()
    .unwrap();
    let page = fs::read_to_string(&handed.questionnaire).unwrap();
    let words = master.questionnaire().in_language("ar");

    assert!(page.contains("<html lang=\"ar\" dir=\"rtl\">"));

    for (question, english) in words.elements()[2]
        .aspects
        .iter()
        .zip(&master.questionnaire().elements()[2].aspects)
        .flat_map(|(own, english)| own.questions.iter().zip(&english.questions))
    {
        assert!(page.contains(&question.title), "{}", question.title);
        assert!(!page.contains(&english.text), "{}", english.text);
    }
}

/// A master with a breakout that works on the first element, and what is handed out to it.
fn handed_out(folder: &Folder) -> (Assessment, ItemId, std::path::PathBuf) {
    let mut master = recorded(&master(), 1, "IM10", 3);
    let (id, person) = (ItemId(Uuid::from_u128(9)), |n| ItemId(Uuid::from_u128(n)));
    let breakout = Breakout {
        name: "Strategy".to_owned(),
        elements: [master.questionnaire().elements()[0].id.clone()].into(),
        members: [person(21)].into(),
        ..Breakout::default()
    };
    let mut edits = vec![Edit::PutBreakout { id, breakout }];

    for (n, name) in [(21, "Amina Member"), (22, "Boris Other")] {
        let participant = Participant {
            name: name.to_owned(),
            ..Participant::default()
        };
        let id = person(n);
        edits.push(Edit::PutParticipant { id, participant });
    }

    for (question, words) in [("NS01", "a note of ours"), ("IM10", "a note of theirs")] {
        edits.push(Edit::Write {
            question: question.into(),
            passage: Passage::Note,
            words: words.to_owned(),
        });
        let evidence = |title: &str, restricted| Evidence {
            title: title.to_owned(),
            source: String::new(),
            date: None,
            grade: Grade::B,
            restricted,
            ..Evidence::new("", Grade::D)
        };

        for (n, title, restricted) in [(31, "open paper", false), (32, "secret paper", true)] {
            edits.push(Edit::PutEvidence {
                question: question.into(),
                id: person(n),
                evidence: evidence(&format!("{title} {question}"), restricted),
            });
        }
    }

    for edit in edits {
        master.apply(edit, by(1)).unwrap();
    }

    let locale = Locale::new(Language::ENGLISH);
    let nothing = std::collections::BTreeSet::new();
    let handed = output::hand_out(&folder.at("out"), &master, id, &nothing, &locale);

    (master, id, handed.unwrap().unwrap().assessment)
}

#[test]
fn a_hand_out_holds_what_a_room_needs_and_says_what_was_left_out() {
    let folder = Folder::new();
    let (mut master, _, file) = handed_out(&folder);
    let text = fs::read_to_string(&file).unwrap();

    for there in ["Amina Member", "open paper NS01"] {
        assert!(text.contains(there), "{there}");
    }
    for elsewhere in [
        "Boris Other",
        "a note of",
        "secret paper",
        "open paper IM10",
        "Agreed(3)",
    ] {
        assert!(!text.contains(elsewhere), "{elsewhere}");
    }

    // What was left out is neither missing nor removed when it comes back.
    let copy = store::open(&file).unwrap().assessment;
    assert_eq!(copy.questionnaire(), master.questionnaire());
    let preview = master.preview(&copy, by(1).writer).unwrap();
    assert!(preview.brings_nothing());
    assert!(preview.missing.is_empty() && preview.removals.is_empty());
    let before = master.clone();
    master
        .apply(Edit::join([std::sync::Arc::new(copy)]), by(1))
        .unwrap();
    assert_eq!(master, before);
}

#[test]
fn what_was_exchanged_or_written_by_another_program_is_told_from_a_hand_out() {
    let folder = Folder::new();
    let (master, id, file) = handed_out(&folder);
    let origin = |file: &std::path::Path| hand_out_keys::origin(&store::open(file).unwrap());
    assert_eq!(origin(&file), CopyOrigin::HandedOut);

    // The room's own program saves it, and it still is.
    let room = store::open(&file).unwrap();
    let worked = recorded(&room.assessment, 7, "NS01", 2);
    store::save(&file, &worked, Expected::This(room.fingerprint)).unwrap();
    assert_eq!(origin(&file), CopyOrigin::HandedOut);

    // Another program changes it.
    let text = fs::read_to_string(&file).unwrap();
    fs::write(&file, text.replace("Agreed(2)", "Agreed(4)")).unwrap();
    assert_eq!(origin(&file), CopyOrigin::NotHandedOut);

    // A copy that was made by hand is called a copy, and one of another laptop's cannot be told here.
    let copy = store::save_copy(&folder.at("copy.assessment.ron"), &master).unwrap();
    assert_eq!(origin(&copy.path), CopyOrigin::Copy);
    let key = "hand_out: (id: \"";
    let at = text.find(key).unwrap() + key.len();
    let other = format!("{}{}{}", &text[..at], Uuid::new_v4(), &text[at + 36..]);
    fs::write(&file, other).unwrap();
    assert_eq!(origin(&file), CopyOrigin::OfAnother);
    assert!(master.breakouts().get(id).is_some());
}
