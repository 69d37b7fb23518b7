//! Copies that no program wrote, brought in by the command: cut, damaged, mended by hand, forged. Each test plays what somebody did
//! to the first version of the program, with files of the newest format and, where they differ, of format 1.

use crate::commands::{program, sample_in, words};

use rapporteur::assessment::{
    Assessment, Breakout, Edit, Fact, HandOutKind, ItemId, JoinError, Outcome, Passage, Profile,
    Signature, WriterId,
};
use rapporteur::questionnaire::{Level, QuestionId};
use rapporteur::store;
use rapporteur::store::file_lock::{self, Holder, Taken};

use jiff::Timestamp;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use std::ffi::OsStr;
use std::fmt::Write;
use std::fs;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::LazyLock;
use std::thread;
use std::time::{Duration, Instant, SystemTime};

/// Whoever writes on a copy.
const ROOM: u128 = 0x1111_1111_1111_4111_8111_1111_1111_1111;

/// Whoever writes on the main file meanwhile.
const MASTER: u128 = 0x2222_2222_2222_4222_8222_2222_2222_2222;

/// The sample's file; made once, since its charts take time.
static SAMPLE: LazyLock<String> = LazyLock::new(|| {
    let folder = tempfile::tempdir().unwrap();
    let text = fs::read_to_string(sample_in(folder.path())).unwrap();
    // Its institutions come from its participants, as in every file that format 1 can hold as well.
    let old = without_institutions(unsealed(&text));

    store::encode(&store::decode(&old).unwrap()).unwrap()
});

/// A folder with the sample as the main file, and a home of its own, so that earlier states come into no other.
struct Workshop {
    folder: tempfile::TempDir,
    sample: String,
}

impl Workshop {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let sample = SAMPLE.clone();
        let new = Self { folder, sample };
        new.put("master", &new.sample);

        new
    }

    fn at(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn file(&self, name: &str) -> PathBuf {
        self.at(&format!("{name}.assessment.ron"))
    }

    fn put(&self, name: &str, text: &str) -> PathBuf {
        let path = self.file(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, text).unwrap();

        path
    }

    fn save(&self, name: &str, assessment: &Assessment) -> PathBuf {
        self.put(name, &store::encode(assessment).unwrap())
    }

    fn read(&self, name: &str) -> Assessment {
        store::open(&self.file(name)).unwrap().assessment
    }

    fn sample(&self) -> Assessment {
        store::decode(&self.sample).unwrap()
    }

    fn command(&self) -> Command {
        let mut program = program();

        for (name, folder) in [
            ("HOME", "home"),
            ("XDG_DATA_HOME", "home/data"),
            ("XDG_CONFIG_HOME", "home/config"),
        ] {
            program.env(name, self.at(folder));
        }

        program
    }

    fn run(&self, arguments: &[&OsStr]) -> Said {
        let done = self.command().args(arguments).output().unwrap();
        let said = Said {
            code: done.status.code().unwrap(),
            out: words(&done.stdout),
            complaints: words(&done.stderr),
        };
        assert!(!said.complaints.contains("panicked"), "{said:?}");

        said
    }

    /// Brings files into one.
    fn merge(&self, files: &[&str], out: &str, options: &[&str]) -> Said {
        let files: Vec<PathBuf> = files.iter().map(|name| self.file(name)).collect();
        let out = self.file(out);
        let mut arguments: Vec<&OsStr> = vec!["merge".as_ref()];
        arguments.extend(files.iter().map(|file| file.as_os_str()));
        arguments.extend(["--out".as_ref(), out.as_os_str()]);
        arguments.extend(options.iter().map(OsStr::new));

        self.run(&arguments)
    }

    /// Every file below the home with these bytes.
    fn kept(&self, bytes: &[u8]) -> Vec<PathBuf> {
        let mut folders = vec![self.at("home")];
        let mut found = Vec::new();

        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
                let path = entry.path();

                if path.is_dir() {
                    folders.push(path);
                } else if fs::read(&path).unwrap() == bytes {
                    found.push(path);
                }
            }
        }

        found
    }
}

#[derive(Debug)]
struct Said {
    code: i32,
    out: String,
    complaints: String,
}

fn by(writer: u128) -> Signature<'static> {
    Signature {
        writer: WriterId(Uuid::from_u128(writer)),
        computer: "laptop",
        at: Timestamp::UNIX_EPOCH,
    }
}

fn question(id: &str) -> QuestionId {
    id.into()
}

fn record(id: &str, level: u8) -> Edit {
    Edit::Record {
        question: question(id),
        outcome: Outcome::Agreed(Level(level)),
    }
}

fn edited(
    assessment: &Assessment,
    writer: u128,
    edits: impl IntoIterator<Item = Edit>,
) -> Assessment {
    let mut assessment = assessment.clone();

    for edit in edits {
        assessment.apply(edit, by(writer)).unwrap();
    }

    assessment
}

/// The questions that the delegation has dealt with.
fn answered(assessment: &Assessment) -> usize {
    let elements = assessment.questionnaire().elements().iter();
    let questions = elements
        .flat_map(|element| &element.aspects)
        .flat_map(|aspect| &aspect.questions);

    questions
        .filter(|question| assessment.answer(&question.id).outcome() != Outcome::Open)
        .count()
}

/// Answers, people, actions.
fn amounts(assessment: &Assessment) -> [usize; 3] {
    [
        answered(assessment),
        assessment.participants().len(),
        assessment.actions().len(),
    ]
}

/// The level and how many values stand beside it.
fn level(assessment: &Assessment, id: &str) -> (Option<Level>, usize) {
    use rapporteur::assessment::{AnswerPart, Part};

    let part = Part::Answer(question(id), AnswerPart::Outcome);
    let sides = assessment.given(&part).len();

    (assessment.answer(&question(id)).outcome().level(), sides)
}

/// The text as programs wrote it that knew no register of institutions, and nothing else of what comes before a workshop.
fn without_institutions(text: &str) -> String {
    const REGISTERS: [&str; 5] = [
        "institutions: {\n",
        "relations: {\n",
        "initiatives: {\n",
        "forms: {\n",
        "brought: {\n",
    ];
    let mut kept = String::new();
    let mut lines = text.split_inclusive('\n');

    while let Some(line) = lines.next() {
        let words = line.trim_start();

        if REGISTERS.contains(&words) {
            let end = format!("{}}},\n", &line[..line.len() - words.len()]);
            lines.by_ref().find(|line| **line == end).unwrap();
        } else if let Some((before, cited)) = line.split_once(", initiative: \"") {
            kept += before;
            kept += cited.split_once('"').unwrap().1;
        } else if !words.starts_with("homework: ") {
            kept += line;
        }
    }

    kept
}

/// The text without its seal.
fn unsealed(text: &str) -> &str {
    &text[..text.rfind("// sha256: ").unwrap()]
}

/// The text with a seal that fits, as somebody would make it who knows how.
fn sealed(text: &str) -> String {
    let mut sealed = format!("{text}// sha256: ");

    for byte in Sha256::digest(text.as_bytes()) {
        write!(sealed, "{byte:02x}").unwrap();
    }

    sealed.push('\n');

    sealed
}

/// The same as a file of the first version of the program.
fn format_1(text: &str) -> String {
    let text = unsealed(text).replacen("format: 2", "format: 1", 1);
    let text = without_institutions(&text);
    let mut lines: Vec<String> = Vec::new();

    for line in text.split_inclusive('\n') {
        if line.starts_with("replaced: [") {
            lines.push(")\n".to_owned());
            break;
        }

        let mut parts = line.split(", over: ");
        let mut plain = parts.next().unwrap().to_owned();

        for part in parts {
            plain.push_str(part.trim_start_matches(|sign: char| sign.is_ascii_digit()));
        }

        lines.push(plain);
    }

    lines.concat()
}

/// The text in every format, ready to be brought in.
fn in_every_format(text: &str) -> [String; 2] {
    [sealed(text), format_1(&sealed(text))]
}

/// The text without what stands in a map.
fn emptied(text: &str, map: &str) -> String {
    let start = text.find(&format!("\n{map}: {{\n")).unwrap() + 1;
    let end = start + text[start..].find("\n},\n").unwrap() + "\n},\n".len();

    format!("{}{map}: {{}},\n{}", &text[..start], &text[end..])
}

#[test]
fn a_copy_whose_answers_were_cut_out_takes_nothing_away_and_is_named_incomplete() {
    let workshop = Workshop::new();
    let before = amounts(&workshop.sample());
    assert!(before.iter().all(|amount| *amount > 10), "{before:?}");
    let cut = ["actions", "answers", "participants"]
        .iter()
        .fold(unsealed(&workshop.sample).to_owned(), |text, map| {
            emptied(&text, map)
        });

    for text in in_every_format(&cut) {
        workshop.put("master", &workshop.sample);
        let room = workshop.put("room", &text);
        assert_eq!(amounts(&store::open(&room).unwrap().assessment), [0; 3]);

        // Alone, and with a copy that is whole.
        for files in [&["room"][..], &["room", "whole"]] {
            workshop.put("whole", &workshop.sample);
            let said = workshop.merge(files, "master", &[]);
            assert_eq!(said.code, 1, "{said:?}");
            assert!(
                said.out.contains("are missing in it; what is here stays"),
                "{said:?}"
            );
            assert_eq!(amounts(&workshop.read("master")), before);
            assert_eq!(workshop.read("master"), workshop.sample());
        }
    }
}

#[test]
fn many_removals_stay_out_until_somebody_asks_for_them() {
    let workshop = Workshop::new();
    let sample = workshop.sample();
    let before = amounts(&sample);
    let people: Vec<ItemId> = sample.participants().iter().map(|(id, _)| id).collect();
    let removals = people.into_iter().map(|id| Edit::RemoveParticipant { id });
    let actions: Vec<ItemId> = sample.actions().iter().map(|(id, _)| id).collect();
    let removals = removals.chain(actions.into_iter().map(|id| Edit::RemoveAction { id }));
    let reopened = ["CC01", "CC02", "CC03", "NS01", "NS02"].map(|id| Edit::Record {
        question: question(id),
        outcome: Outcome::Open,
    });
    let room = edited(&sample, ROOM, removals.chain(reopened));
    workshop.save("room", &room);
    workshop.put("other", &workshop.sample);

    let said = workshop.merge(&["room"], "master", &[]);
    assert_eq!(said.code, 4, "{said:?}");
    assert!(said.out.contains("would go; they stay"), "{said:?}");
    assert_eq!(amounts(&workshop.read("master")), before);

    let said = workshop.merge(&["room"], "other", &["--removals"]);
    assert_eq!(said.code, 0, "{said:?}");
    assert!(
        said.out.contains("removed here, as in that file:"),
        "{said:?}"
    );
    assert_eq!(amounts(&workshop.read("other")), amounts(&room));
    assert_eq!(amounts(&room), [before[0] - 5, 0, 0]);
}

/// One bit of the counter of the room's opening, which is in the list of writers: 1 becomes 9.
fn with_a_flipped_bit(text: &str) -> String {
    let mut bytes = text.as_bytes().to_vec();
    let room = text.rfind(&Uuid::from_u128(ROOM).to_string()).unwrap();
    let at = room + text[room..].find("counter: 1)").unwrap() + "counter: ".len();
    bytes[at] ^= 8;
    assert_eq!(bytes[at], b'9');

    String::from_utf8(bytes).unwrap()
}

#[test]
fn a_flipped_bit_keeps_a_sealed_copy_out() {
    let workshop = Workshop::new();
    let room = edited(&workshop.sample(), ROOM, [record("CC01", 4)]);
    workshop.put("room", &with_a_flipped_bit(&store::encode(&room).unwrap()));
    let said = workshop.merge(&["room"], "master", &[]);

    assert_eq!(said.code, 1, "{said:?}");
    assert!(
        said.complaints.contains("was mended or damaged"),
        "{said:?}"
    );
    assert_eq!(workshop.read("master"), workshop.sample());

    let checked = workshop.run(&["check".as_ref(), workshop.file("room").as_os_str()]);
    assert_eq!(checked.code, 1, "{checked:?}");
}

#[test]
fn a_flipped_bit_in_a_copy_without_a_seal_costs_nobody_an_answer() {
    let workshop = Workshop::new();
    let before = answered(&workshop.sample());
    let first = edited(&workshop.sample(), ROOM, [record("CC01", 4)]);
    let flipped = with_a_flipped_bit(&format_1(&store::encode(&first).unwrap()));
    workshop.put("room", &flipped);
    assert_eq!(workshop.merge(&["room"], "master", &[]).code, 0);
    assert_eq!(level(&workshop.read("master"), "CC01"), (Some(Level(4)), 1));

    // The room goes on in the same opening; so does somebody at the main file, who has not seen that.
    let second = edited(&first, ROOM, [record("CC02", 4), record("CC03", 4)]);
    workshop.put("room", &format_1(&store::encode(&second).unwrap()));
    let meanwhile = edited(
        &workshop.read("master"),
        MASTER,
        [record("CC03", 2), record("CC04", 3)],
    );
    workshop.save("master", &meanwhile);
    let said = workshop.merge(&["room"], "master", &[]);
    let whole = workshop.read("master");

    assert_eq!(answered(&whole), before, "{said:?}");
    assert_eq!(level(&whole, "CC01"), (Some(Level(4)), 1));
    assert_eq!(level(&whole, "CC02"), (Some(Level(4)), 1));
    assert_eq!(level(&whole, "CC04"), (Some(Level(3)), 1));
    // Both wrote it: the lower one counts until somebody decides.
    assert_eq!(level(&whole, "CC03"), (Some(Level(2)), 2));
    assert_eq!(said.code, 4, "{said:?}");
    assert!(said.out.contains("1 conflict:\nCC03"), "{said:?}");
}

#[test]
fn counters_that_nobody_comes_to_are_refused_when_they_are_read() {
    let workshop = Workshop::new();
    let room = edited(&workshop.sample(), ROOM, [record("CC01", 4)]);
    let text = store::encode(&room).unwrap();
    let last = u64::MAX.to_string();
    let writer = text.rfind("counter: 1)").unwrap();
    let mut in_the_list = unsealed(&text).to_owned();
    in_the_list.replace_range(
        writer..writer + "counter: 1".len(),
        &format!("counter: {last}"),
    );
    // An edit with that counter, too.
    let stamped = in_the_list.replacen("(by: (1, 1,", &format!("(by: (1, {last},"), 1);
    let stamped = stamped.replacen("(by: (0, 1,", &format!("(by: (0, {last},"), 1);
    assert_ne!(stamped, in_the_list);

    for damaged in [in_the_list, stamped] {
        for text in in_every_format(&damaged) {
            workshop.put("room", &text);
            let said = workshop.merge(&["room"], "master", &[]);
            assert_eq!(said.code, 1, "{said:?}");
            assert!(said.complaints.contains(&last), "{said:?}");
            assert_eq!(workshop.read("master"), workshop.sample());
        }
    }
}

/// A copy that names edits which the opening that joins never made: the opening would count over them.
#[test]
fn a_copy_that_speaks_for_the_opening_that_joins_it_is_refused() {
    let workshop = Workshop::new();
    let mut master = edited(&workshop.sample(), MASTER, [record("CC01", 3)]);
    let before = master.clone();
    let forged = edited(&master, MASTER, [record("CC01", 4), record("CC02", 4)]);
    let refused = JoinError::NotYetMade {
        counter: 3,
        highest: 1,
    };

    assert_eq!(
        master.preview(&forged, by(MASTER).writer).unwrap_err(),
        refused
    );
    let error = master
        .apply(Edit::join([forged.into()]), by(MASTER))
        .unwrap_err();
    assert_eq!(error, refused.into());
    assert_eq!(master, before);

    // It goes on, and what it writes is read again.
    let master = edited(&master, MASTER, [record("CC03", 3)]);
    assert_eq!(store::decode(&store::encode(&master).unwrap()), Ok(master));
}

/// Two values of the room's file, changed in a text editor.
fn mended(text: &str) -> String {
    let from = text.find("\n  \"CC01\": (").unwrap();
    let at = from + text[from..].find("Agreed(2)").unwrap();
    let mut mended = text.to_owned();
    mended.replace_range(at..at + "Agreed(2)".len(), "Agreed(4)");
    let mended_words = mended.replace(
        "approved in 2025 and has an owner",
        "approved in 2019 and has NO owner",
    );
    assert_ne!(mended, mended_words);

    mended_words
}

fn strengths(assessment: &Assessment) -> &str {
    assessment
        .answer(&question("CC01"))
        .passage(Passage::Strengths)
}

#[test]
fn a_file_mended_by_hand_stays_out_until_somebody_says_that_it_was() {
    let workshop = Workshop::new();
    workshop.put("room", &mended(&workshop.sample));
    let said = workshop.merge(&["room"], "master", &[]);
    assert_eq!(said.code, 1, "{said:?}");
    assert!(
        said.complaints.contains("was mended or damaged"),
        "{said:?}"
    );
    assert_eq!(workshop.read("master"), workshop.sample());

    let room = workshop.file("room");
    let said = workshop.merge(&[], "master", &["--mended", room.to_str().unwrap()]);
    let whole = workshop.read("master");
    assert_eq!(said.code, 0, "{said:?}");
    assert_eq!(level(&whole, "CC01"), (Some(Level(4)), 1));
    assert!(strengths(&whole).contains("2019 and has NO owner"));
    assert_eq!(answered(&whole), answered(&workshop.sample()));
}

/// Sealed again by hand or by the command, or of a format that has no seal.
#[test]
fn a_mended_value_under_the_edit_of_another_is_a_conflict_in_every_order() {
    let workshop = Workshop::new();
    let text = mended(unsealed(&workshop.sample));
    let by_command = workshop.put("room", &format!("{text}// sha256: 00\n"));
    let said = workshop.run(&["seal".as_ref(), by_command.as_os_str()]);
    assert_eq!(said.code, 0, "{said:?}");
    let by_command = fs::read_to_string(by_command).unwrap();
    let [by_hand, first] = in_every_format(&text);

    for text in [by_hand, first, by_command] {
        workshop.put("room", &text);

        for (files, out) in [(["room", "master"], "one"), (["master", "room"], "other")] {
            let _ = fs::remove_file(workshop.file(out));
            let said = workshop.merge(&files, out, &[]);
            assert_eq!(said.code, 4, "{said:?}");
            assert!(said.out.contains("2 conflicts:"), "{said:?}");
        }

        let (one, other) = (workshop.read("one"), workshop.read("other"));
        assert_eq!(one, other);
        assert_eq!(level(&one, "CC01"), (Some(Level(2)), 2));
        assert!(strengths(&one).contains("2019") || strengths(&one).contains("2025"));
        let kept = one.both_texts(&question("CC01"), Passage::Strengths);
        assert!(kept.contains("2019") && kept.contains("2025"), "{kept}");
    }
}

#[test]
fn what_a_breakout_changes_outside_its_elements_stays_out_until_somebody_asks_for_it() {
    let workshop = Workshop::new();
    let id = ItemId(Uuid::from_u128(9));
    let sample = workshop.sample();
    let elements = sample.questionnaire().elements();
    let own = elements.iter().find(|element| {
        let mut questions = element.aspects.iter().flat_map(|aspect| &aspect.questions);

        questions.any(|own| own.id == question("CC01"))
    });
    let breakout = Breakout {
        name: "Culture".to_owned(),
        elements: [own.unwrap().id.clone()].into(),
        ..Breakout::default()
    };
    let master = edited(&sample, MASTER, [Edit::PutBreakout { id, breakout }]);
    let copy = master.handed_out(id, &HandOutKind::ALL.into()).unwrap();
    let room = edited(
        &copy,
        ROOM,
        [
            record("CC01", 4),
            record("NS01", 4),
            Edit::SetFact(Fact::Mark(Profile::Internal, "PUBLIC".to_owned())),
        ],
    );
    workshop.save("room", &room);
    workshop.save("master", &master);
    workshop.save("other", &master);
    let mark = |assessment: &Assessment| assessment.facts().mark(Profile::Internal).to_owned();

    let said = workshop.merge(&["room"], "master", &[]);
    let whole = workshop.read("master");
    assert_eq!(said.code, 4, "{said:?}");
    assert!(
        said.out.contains("outside its elements, not taken in:"),
        "{said:?}"
    );
    assert!(said.out.contains("NS01"), "{said:?}");
    assert_eq!(level(&whole, "CC01"), (Some(Level(4)), 1));
    assert_eq!(level(&whole, "NS01"), level(&sample, "NS01"));
    assert_eq!(mark(&whole), mark(&sample));

    let said = workshop.merge(&["room"], "other", &["--outside"]);
    let whole = workshop.read("other");
    // The room never saw what stands there.
    assert_eq!(said.code, 4, "{said:?}");
    assert!(said.out.contains("1 conflict:\nNS01"), "{said:?}");
    assert_eq!(level(&whole, "NS01").1, 2);
    assert_eq!(mark(&whole), "PUBLIC");
}

#[test]
fn a_cut_file_in_a_folder_is_at_fault_unless_it_was_written_a_moment_ago() {
    let workshop = Workshop::new();
    let cut = workshop.put("back/room", &workshop.sample[..workshop.sample.len() / 2]);
    let folder = workshop.at("back");
    let master = workshop.file("master");
    let merge = || {
        workshop.run(&[
            "merge".as_ref(),
            folder.as_os_str(),
            "--out".as_ref(),
            master.as_os_str(),
        ])
    };

    let said = merge();
    assert_eq!(said.code, 0, "{said:?}");
    assert!(said.complaints.contains("passed over"), "{said:?}");

    let file = fs::File::options().write(true).open(&cut).unwrap();
    file.set_modified(SystemTime::now() - Duration::from_hours(1))
        .unwrap();
    let said = merge();
    assert_eq!(said.code, 1, "{said:?}");
    assert!(
        said.complaints.contains("Reading stopped in line"),
        "{said:?}"
    );
}

#[test]
fn a_file_that_appears_while_a_join_runs_is_not_overwritten() {
    let workshop = Workshop::new();

    for number in 0..30 {
        workshop.put(&format!("back/{number}"), &workshop.sample);
    }

    let (folder, out) = (workshop.at("back"), workshop.file("whole"));
    let lock = workshop.at(".whole.assessment.ron.lock");
    let mut running = workshop
        .command()
        .args([
            "merge".as_ref(),
            folder.as_os_str(),
            "--out".as_ref(),
            out.as_os_str(),
        ])
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let began = Instant::now();

    // The lock is taken before anything is read.
    while !lock.exists() && began.elapsed() < Duration::from_mins(1) {
        thread::sleep(Duration::from_millis(1));
    }

    thread::sleep(Duration::from_millis(100));
    fs::write(&out, "Dear all,").unwrap();
    assert!(
        running.try_wait().unwrap().is_none(),
        "it was too fast to be overtaken"
    );
    let done = running.wait_with_output().unwrap();
    let complaints = words(&done.stderr);

    assert_eq!(fs::read_to_string(&out).unwrap(), "Dear all,");
    assert_ne!(done.status.code(), Some(0), "{complaints}");
    assert!(complaints.contains("whole.assessment.ron"), "{complaints}");
}

#[test]
fn a_file_that_is_open_elsewhere_is_not_joined_into() {
    let workshop = Workshop::new();
    let room = edited(&workshop.sample(), ROOM, [record("CC01", 4)]);
    workshop.save("room", &room);
    let master = workshop.file("master");
    let Taken::Mine(lock) = file_lock::take(&master, Holder::new(Uuid::new_v4(), Timestamp::now()))
    else {
        panic!("nobody else has it");
    };

    let said = workshop.merge(&["room"], "master", &[]);
    assert_eq!(said.code, 3, "{said:?}");
    assert!(said.complaints.contains("is open"), "{said:?}");
    assert_eq!(fs::read_to_string(&master).unwrap(), workshop.sample);
    // To look costs nothing.
    assert_eq!(workshop.merge(&["room"], "master", &["--dry-run"]).code, 0);

    drop(lock);
    assert_eq!(workshop.merge(&["room"], "master", &[]).code, 0);
    assert_eq!(level(&workshop.read("master"), "CC01"), (Some(Level(4)), 1));
}

#[test]
fn what_a_join_replaces_is_kept_as_an_earlier_state_or_where_somebody_says() {
    let workshop = Workshop::new();
    let before = workshop.sample();
    workshop.save("room", &edited(&before, ROOM, [record("CC01", 4)]));
    workshop.put("other", &workshop.sample);
    assert_eq!(workshop.kept(workshop.sample.as_bytes()).len(), 0);

    assert_eq!(workshop.merge(&["room"], "master", &[]).code, 0);
    assert_eq!(workshop.kept(workshop.sample.as_bytes()).len(), 1);

    let backup = workshop.file("backup");
    let option = ["--backup", backup.to_str().unwrap()];
    assert_eq!(workshop.merge(&["room"], "other", &option).code, 0);
    assert_eq!(workshop.read("backup"), before);

    // What is there is never overwritten, and without the backup nothing is.
    let third = workshop.put("third", &workshop.sample);
    let said = workshop.merge(&["room"], "third", &option);
    assert_eq!(said.code, 3, "{said:?}");
    assert_eq!(workshop.read("backup"), before);
    assert_eq!(fs::read_to_string(&third).unwrap(), workshop.sample);
}

#[test]
fn every_command_says_that_a_file_was_mended_and_seal_seals_it_again() {
    let workshop = Workshop::new();
    let mended = workshop.sample.replacen("Port Velmar", "Port Velmarr", 1);
    workshop.put("master", &mended);
    let file = workshop.file("master");
    let name = "was mended or damaged";
    let on = |command: &str, options: &[&str]| {
        let mut arguments: Vec<&OsStr> = vec![command.as_ref(), file.as_os_str()];
        arguments.extend(options.iter().map(OsStr::new));

        workshop.run(&arguments)
    };

    let said = on("check", &[]);
    assert!(said.code == 1 && said.complaints.contains(name), "{said:?}");
    assert!(!said.out.contains("sound"), "{said:?}");
    let said = on("results", &["--format", "json"]);
    assert!(said.code == 0 && said.complaints.contains(name), "{said:?}");
    assert!(said.out.starts_with('{'), "it goes on");
    let out = workshop.at("out");
    let only = [
        "--only",
        "data",
        "--no-mark",
        "--out",
        out.to_str().unwrap(),
    ];
    let said = on("export", &only);
    assert!(said.code == 0 && said.complaints.contains(name), "{said:?}");
    assert_eq!(fs::read_dir(&out).unwrap().count(), 2);
    assert_eq!(fs::read_to_string(&file).unwrap(), mended, "untouched");

    // It is kept as it was, and sealed with the value that somebody gave it.
    let said = on("seal", &[]);
    assert_eq!(said.code, 0, "{said:?}");
    assert_eq!(workshop.kept(mended.as_bytes()).len(), 1);
    let said = on("check", &[]);
    assert!(said.code == 0 && said.complaints.is_empty(), "{said:?}");
    assert_eq!(workshop.read("master").facts().place(), "Port Velmarr");
    let again = on("seal", &[]);
    assert!(
        again.code == 0 && again.out.contains("sealed already"),
        "{again:?}"
    );
}
