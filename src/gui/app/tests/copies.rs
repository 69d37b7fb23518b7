//! Several laptops and one assessment: hands files out, joins them, and makes the decisions.

use super::*;
use crate::assessment::{
    AnswerPart, Breakout, Edit, Fact, ItemId, Part, Participant, Signature, WriterId,
};
use crate::gui::screen::bring_back;
use crate::gui::working_copy::signature;
use crate::locale::without_marks;
use crate::store::snapshots::Reason;

use uuid::Uuid;

use std::path::{Path, PathBuf};

impl Program {
    /// Carries out a task of the screen of files by running what it would run.
    pub(super) fn bring_back(&mut self, paths: &[PathBuf]) {
        let _ = self.app.go(ScreenId::BringBack);
        let message = bring_back::Message::Add(paths.to_vec());
        let task = self.update(session::Message::BringBack(message));
        self.run(task);
    }

    /// Whether the window shows a text, direction marks left out.
    fn tells(&self, words: &str) -> bool {
        let mut texts = self.texts().into_iter();

        texts.any(|(text, ..)| without_marks(&text).contains(words))
    }

    /// Shares the open assessment in a folder beside it.
    pub(super) fn share(&mut self) -> PathBuf {
        let folder = self.folder.path().join("shared");
        std::fs::create_dir_all(&folder).unwrap();
        let message = bring_back::Message::BrowsedShared(Some(folder.clone()));
        self.send(session::Message::BringBack(message));

        folder
    }

    pub(super) fn breakout(&mut self, name: &str, element: usize) -> ItemId {
        let id = ItemId(Uuid::now_v7());
        let questionnaire = self.open().work.assessment().questionnaire().clone();
        let breakout = Breakout {
            name: name.to_owned(),
            elements: [questionnaire.elements()[element].id.clone()].into(),
            ..Breakout::default()
        };
        let _ = self.edit(Edit::PutBreakout { id, breakout });

        id
    }

    /// The copy of a breakout, edited on another laptop, as a file.
    pub(super) fn copy(&self, breakout: ItemId, name: &str, edits: Vec<Edit>) -> PathBuf {
        let mut copy = self
            .open()
            .work
            .assessment()
            .handed_out(breakout, &crate::assessment::HandOutKind::ALL.into())
            .unwrap();
        let there = Signature {
            computer: "laptop two",
            ..signature(WriterId(Uuid::new_v4()))
        };

        for edit in edits {
            copy.apply(edit, there).unwrap();
        }

        let path = self.folder.path().join(name);
        crate::store::save_copy(&path, &copy).unwrap();

        path
    }
}

/// The text of a file without the lines that hold these words.
pub(super) fn without_lines(path: &Path, words: &str) -> String {
    by_hand(path, |text| {
        let lines: Vec<&str> = text.lines().filter(|line| !line.contains(words)).collect();

        lines.join("\n")
    })
}

/// The text of a file, changed by hand.
pub(super) fn by_hand(path: &Path, change: impl Fn(&str) -> String) -> String {
    let text = std::fs::read_to_string(path).unwrap();
    let changed = change(&text);
    assert_ne!(changed, text);

    changed
}

pub(super) fn record(question: &str, level: u8) -> Edit {
    Edit::Record {
        question: QuestionId::from(question),
        outcome: Outcome::Agreed(Level(level)),
    }
}

pub(super) fn note(question: &str, words: &str) -> Edit {
    Edit::Write {
        question: QuestionId::from(question),
        passage: Passage::Note,
        words: words.to_owned(),
    }
}

/// A master whose first question was answered here and by a breakout too.
pub(super) fn in_conflict() -> (Program, ItemId) {
    let mut master = Program::new_assessment();
    let alpha = master.breakout("Alpha", 0);
    let edits = vec![record("NS01", 3), record("NS02", 2), note("NS01", "there")];
    let file = master.copy(alpha, "alpha.assessment.ron", edits);
    let _ = master.edit(record("NS01", 1));
    let _ = master.edit(note("NS01", "here"));
    master.bring_back(&[file]);

    (master, alpha)
}

#[test]
fn nothing_changes_before_the_join_and_one_undo_takes_all_of_it_back() {
    let (mut master, _) = in_conflict();
    let before = master.open().work.revision();

    assert!(master.tells("alpha.assessment.ron"));
    assert!(master.tells("laptop two"));
    assert!(master.tells("Join 1 new, 0 changed"));
    assert_eq!(master.open().work.revision(), before);
    assert_eq!(master.outcome("NS02"), Outcome::Open);

    master.press(
        iced::keyboard::Key::Named(Named::Enter),
        Code::Enter,
        Modifiers::CTRL,
        None,
    );
    assert_eq!(master.outcome("NS02"), Outcome::Agreed(Level(2)));
    assert!(master.tells("2 conflicts"));
    assert!(master.tells("Working"));

    master.chord("z", Code::KeyZ);
    assert_eq!(master.outcome("NS02"), Outcome::Open);
    assert_eq!(master.outcome("NS01"), Outcome::Agreed(Level(1)));
    assert!(master.open().work.assessment().conflicts().is_empty());
}

#[test]
fn what_a_join_changes_is_kept_as_it_was() {
    let (mut master, _) = in_conflict();
    master.send(session::Message::BringBack(bring_back::Message::Join));
    assert_eq!(master.outcome("NS02"), Outcome::Agreed(Level(2)));

    let snapshots = master.snapshots();
    let before = snapshots.iter().find(|kept| kept.reason == Reason::Join);
    let before = before.unwrap().read().unwrap();
    let of = |question: &str| before.answer(&QuestionId::from(question)).outcome();
    assert_eq!(of("NS01"), Outcome::Agreed(Level(1)));
    assert_eq!(of("NS02"), Outcome::Open);
}

#[test]
fn who_only_reads_the_file_writes_nothing_into_the_shared_folder() {
    let mut master = Program::new_assessment();
    master.save_now();
    let path = master.open().work.path().to_owned();
    let mut reader = Program::elsewhere(&path);
    assert!(reader.open().work.is_read_only());

    let shared = reader.share();
    let task = reader.publish();
    reader.run(task);
    assert_eq!(std::fs::read_dir(&shared).unwrap().count(), 0);

    let shared = master.share();
    assert_eq!(std::fs::read_dir(&shared).unwrap().count(), 1);
}

#[test]
fn a_conflict_is_decided_by_a_key_for_one_of_the_values_or_for_a_third() {
    let (mut master, _) = in_conflict();
    master.send(session::Message::BringBack(bring_back::Message::Join));

    // Level and note: the level first. Its second value is that of the copy or of here, whichever is later.
    master.digit(2);
    let conflicts = master.open().work.assessment().conflicts();
    assert_eq!(conflicts.len(), 1, "{conflicts:?}");
    let decided = master.outcome("NS01");
    assert!(
        matches!(decided, Outcome::Agreed(Level(1 | 3))),
        "{decided:?}"
    );

    master.chord("z", Code::KeyZ);
    master.letter("w", Code::KeyW);
    master.digit(4);
    assert_eq!(master.outcome("NS01"), Outcome::Agreed(Level(4)));

    // Of two texts the third is offered with both.
    master.letter("w", Code::KeyW);
    master.click("Take this text");
    let assessment = master.open().work.assessment();
    let note = assessment
        .answer(&QuestionId::from("NS01"))
        .passage(Passage::Note);
    assert!(note.contains("here") && note.contains("there"), "{note}");
    assert!(assessment.conflicts().is_empty());
    assert!(!master.tells("1 conflict"));
}

#[test]
fn a_conflict_waits_and_is_shown_at_its_question_too() {
    let (mut master, _) = in_conflict();
    master.send(session::Message::BringBack(bring_back::Message::Join));
    let _ = master.show_question(0);

    assert!(master.tells("Copies disagree"));
    master.letter("k", Code::KeyK);
    assert!(master.tells("laptop two"));
    master.digit(1);
    assert!(!matches!(master.outcome("NS01"), Outcome::Contested { .. }));

    let _ = master.update(session::Message::Assess(assess::Message::ToggleList));
    let filter = assess::Message::Filter(assess::Filter::InConflict);
    let _ = master.update(session::Message::Assess(filter));
    assert!(master.tells("NS01"), "its note is still in conflict");
    assert!(!master.tells("Threat picture guides decisions"));
}

#[test]
fn where_a_value_came_from_is_one_key_away() {
    let (mut master, _) = in_conflict();
    master.send(session::Message::BringBack(bring_back::Message::Join));
    let _ = master.show_question(1);

    assert!(!master.tells("laptop two"));
    master.letter("w", Code::KeyW);
    assert!(master.tells("Alpha, laptop two"));
}

#[test]
fn a_refused_file_says_why_and_the_others_come_in() {
    let (mut master, _) = in_conflict();
    let at = |name: &str| master.folder.path().join(name);
    let (broken, other) = (at("broken.assessment.ron"), at("other.assessment.ron"));
    std::fs::write(&broken, "(format: 1, what").unwrap();
    let stranger = Program::new_assessment();
    crate::store::save_copy(&other, stranger.open().work.assessment()).unwrap();
    master.bring_back(&[broken, other, at("nowhere.assessment.ron")]);

    assert!(master.tells("broken.assessment.ron"));
    assert!(master.tells("This is another assessment"));
    assert!(master.tells("Open it instead"));
    assert!(master.tells("nowhere.assessment.ron"));
    master.send(session::Message::BringBack(bring_back::Message::Join));
    assert_eq!(master.outcome("NS02"), Outcome::Agreed(Level(2)));
}

#[test]
fn files_dropped_at_once_are_all_looked_at_and_change_nothing() {
    let mut master = Program::new_assessment();
    let alpha = master.breakout("Alpha", 0);
    let first = master.copy(alpha, "first.assessment.ron", vec![record("NS01", 3)]);
    let second = master.copy(alpha, "second.assessment.ron", vec![record("NS02", 2)]);
    let drop = |path: &Path| {
        let event = Event::Window(window::Event::FileDropped(path.to_owned()));

        Message::Event(event, event::Status::Ignored, window::Id::unique())
    };
    let tasks = [
        master.app.update(drop(&first)),
        master.app.update(drop(&second)),
    ];
    for task in tasks {
        master.run(task);
    }

    assert!(master.tells("first.assessment.ron"));
    assert!(master.tells("second.assessment.ron"));
    assert!(master.tells("Join 2 new, 0 changed"));
    assert_eq!(master.outcome("NS01"), Outcome::Open);
}

/// A master with notes at so many questions of the first element, and the copy of a breakout that has emptied all of them and
/// answered a question.
fn with_removals(count: usize) -> (Program, PathBuf, Vec<Part>) {
    let mut master = Program::new_assessment();
    let alpha = master.breakout("Alpha", 0);
    let questions: Vec<String> = (1..=count).map(|at| format!("NS{at:02}")).collect();

    for question in &questions {
        let _ = master.edit(note(question, &format!("ours at {question}")));
    }

    let mut edits: Vec<Edit> = questions
        .iter()
        .map(|question| note(question, ""))
        .collect();
    edits.push(record("NS17", 2));
    let file = master.copy(alpha, "alpha.assessment.ron", edits);
    let part = |question: &String| {
        let question = QuestionId::from(question.as_str());

        Part::Answer(question, AnswerPart::Passage(Passage::Note))
    };
    let parts = questions.iter().map(part).collect();

    (master, file, parts)
}

fn notes(program: &Program, parts: &[Part]) -> usize {
    let assessment = program.open().work.assessment();
    let question = |part: &Part| part.question().cloned().unwrap();

    parts
        .iter()
        .filter(|part| {
            !assessment
                .answer(&question(part))
                .passage(Passage::Note)
                .is_empty()
        })
        .count()
}

#[test]
fn a_few_removals_come_in_unasked_and_are_counted() {
    let (mut master, file, parts) = with_removals(1);
    // Of many answers one is little.
    for at in 2..=12 {
        let _ = master.edit(note(&format!("GI{at:02}"), "theirs"));
    }
    master.bring_back(&[file]);

    assert!(master.tells("1 removal in Alpha"));
    assert!(!master.tells("Keep all"));
    assert!(master.tells("Join 1 new, 0 changed, 1 removed"));
    master.send(session::Message::BringBack(bring_back::Message::Join));
    assert_eq!(notes(&master, &parts), 0);
}

#[test]
fn many_removals_are_asked_and_what_nobody_takes_stays() {
    let (mut master, file, parts) = with_removals(6);
    master.bring_back(std::slice::from_ref(&file));

    assert!(master.tells("6 removals in Alpha"));
    assert!(master.tells("Staying: 6; going: 0"));
    assert!(master.tells("ours at NS01"), "the value that is here");
    assert!(master.tells("NS01: notes"), "the part");
    assert!(master.tells("Join 1 new, 0 changed"));
    assert!(!master.tells("removed"));

    let tick = bring_back::Message::Tick(file.clone(), parts[2].clone());
    master.send(session::Message::BringBack(tick));
    assert!(master.tells("Staying: 5; going: 1"));
    assert!(master.tells("Join 1 new, 0 changed, 1 removed"));
    // Nobody has seen what the file holds when it is read again.
    master.bring_back(std::slice::from_ref(&file));
    assert!(master.tells("Staying: 6; going: 0"));
    let tick = bring_back::Message::Tick(file.clone(), parts[2].clone());
    master.send(session::Message::BringBack(tick));

    master.send(session::Message::BringBack(bring_back::Message::Join));
    assert_eq!(notes(&master, &parts), 5);
    assert_eq!(notes(&master, &parts[2..=2]), 0);
    assert_eq!(master.outcome("NS17"), Outcome::Agreed(Level(2)));
    assert!(!master.tells("6 removals in Alpha"), "all is said");

    master.bring_back(&[file]);
    assert!(master.tells("Nothing that is not here already"));
}

#[test]
fn one_press_takes_all_removals_also_those_that_are_not_shown_and_another_keeps_them() {
    let (mut master, file, parts) = with_removals(16);
    master.app.environment.size = Size::new(1366.0, 1600.0);
    master.bring_back(&[file]);

    assert!(master.tells("1 to 15 of 16"));
    assert!(!master.tells("ours at NS16"));
    master.click("1 more");
    assert!(master.tells("ours at NS16"));
    master.click("Back to the first");

    master.choose("Remove all");
    assert!(master.tells("Join 1 new, 0 changed, 16 removed"));
    master.choose("Keep all");
    assert!(master.tells("Staying: 16; going: 0"));
    master.choose("Remove all");
    master.send(session::Message::BringBack(bring_back::Message::Join));
    assert_eq!(notes(&master, &parts), 0);

    master.chord("z", Code::KeyZ);
    assert_eq!(notes(&master, &parts), 16);
}

#[test]
fn removals_are_kept_and_taken_by_keys_row_after_row() {
    let (mut master, file, _) = with_removals(6);
    master.bring_back(&[file]);
    let hints = ["↑ ↓", "Keep", "Remove"];
    assert!(hints.iter().all(|hint| master.tells(hint)));

    master.named(Named::Delete, Code::Delete);
    assert!(master.tells("Staying: 5; going: 1"));
    master.named(Named::ArrowDown, Code::ArrowDown);
    master.named(Named::Delete, Code::Delete);
    assert!(master.tells("Staying: 4; going: 2"));
    master.named(Named::Delete, Code::Delete);
    assert!(master.tells("Staying: 4; going: 2"), "the same row");
    master.letter("k", Code::KeyK);
    assert!(master.tells("Staying: 5; going: 1"));
    master.named(Named::Space, Code::Space);
    assert!(master.tells("Staying: 4; going: 2"));
    master.named(Named::ArrowUp, Code::ArrowUp);
    master.letter("k", Code::KeyK);
    assert!(master.tells("Staying: 5; going: 1"));
}

#[test]
fn what_a_breakout_changes_outside_its_elements_comes_in_only_by_a_tick() {
    let host = |words: &str| Edit::SetFact(Fact::Host(words.to_owned()));
    let begin = || {
        let mut master = Program::new_assessment();
        let alpha = master.breakout("Alpha", 0);
        let _ = master.edit(host("our host"));
        let edits = vec![record("NS01", 3), record("GI01", 2), host("their host")];
        let file = master.copy(alpha, "alpha.assessment.ron", edits);
        master.bring_back(&[file]);

        master
    };
    let host_of = |master: &Program| {
        let facts = master.open().work.assessment().facts();

        facts.host().to_owned()
    };
    let mut master = begin();
    assert!(master.tells("2 changes outside its part"));
    assert!(master.tells("our host") && master.tells("their host"));
    assert!(master.tells("GI01: where the delegation stands"));
    assert!(master.tells("Adopted"), "the value there");
    assert!(master.tells("Join 1 new, 0 changed"));

    master.key_and_wait(Key::Down);
    master.key_and_wait(Key::Space);
    assert!(master.tells("Join 2 new, 0 changed"));
    master.key_and_wait(Key::Space);
    assert!(master.tells("Join 1 new, 0 changed"));
    master.send(session::Message::BringBack(bring_back::Message::Join));
    assert_eq!(master.outcome("NS01"), Outcome::Agreed(Level(3)));
    assert_eq!(master.outcome("GI01"), Outcome::Open);
    assert_eq!(host_of(&master), "our host");

    let mut master = begin();
    master.choose("Take all");
    assert!(master.tells("Join 2 new, 0 changed"));
    master.send(session::Message::BringBack(bring_back::Message::Join));
    assert_eq!(master.outcome("GI01"), Outcome::Agreed(Level(2)));
    assert_eq!(host_of(&master), "their host");
}

#[test]
fn an_incomplete_copy_is_named_with_what_it_lacks_and_what_is_here_stays() {
    let mut master = Program::new_assessment();
    let alpha = master.breakout("Alpha", 0);
    let _ = master.edit(note("NS02", "ours"));
    let file = master.copy(alpha, "alpha.assessment.ron", vec![record("NS01", 3)]);
    let without = without_lines(&file, "\"ours\"");
    // Another program has written it, with a seal of its own.
    let copy = crate::store::decode(&without).unwrap();
    let file = file.with_file_name("incomplete.assessment.ron");
    crate::store::save_copy(&file, &copy).unwrap();
    master.bring_back(&[file]);

    assert!(master.tells("Incomplete"));
    assert!(master.tells("yours stays: NS02: notes"));
    master.send(session::Message::BringBack(bring_back::Message::Join));
    assert_eq!(master.outcome("NS01"), Outcome::Agreed(Level(3)));
    let answer = master.open().work.assessment().answer(&"NS02".into());
    assert_eq!(answer.passage(Passage::Note), "ours");
}

#[test]
fn a_file_whose_seal_is_broken_stays_out_until_somebody_takes_it_as_mended() {
    let mut master = Program::new_assessment();
    let alpha = master.breakout("Alpha", 0);
    let _ = master.edit(note("NS01", "misspelt"));
    let file = master.copy(alpha, "alpha.assessment.ron", vec![]);
    let mended = by_hand(&file, |text| text.replace("misspelt", "spelt"));
    std::fs::write(&file, mended).unwrap();
    master.bring_back(std::slice::from_ref(&file));
    let written = |master: &Program| {
        let answer = master.open().work.assessment().answer(&"NS01".into());

        answer.passage(Passage::Note).to_owned()
    };

    assert!(master.tells("Mended or damaged"));
    assert!(master.tells("NS01."), "what differs");
    assert!(master.tells("No file comes in"));
    master.send(session::Message::BringBack(bring_back::Message::Join));
    assert_eq!(written(&master), "misspelt");
    // To leave it out and back is no way round.
    for _ in 0..2 {
        let toggle = bring_back::Message::Toggle(file.clone());
        master.send(session::Message::BringBack(toggle));
    }
    assert!(master.tells("No file comes in"));

    master.choose("Take it as mended");
    assert!(master.tells("Join 0 new, 1 changed"));
    // Who has said so has not seen what the file holds when it is read again.
    master.bring_back(&[file]);
    assert!(master.tells("No file comes in"));
    master.choose("Take it as mended");
    master.send(session::Message::BringBack(bring_back::Message::Join));
    assert_eq!(written(&master), "spelt");
    assert!(master.open().work.assessment().conflicts().is_empty());
}

#[test]
fn a_shared_folder_names_what_is_mended_and_what_has_been_half_written_for_long() {
    let mut master = Program::new_assessment();
    let alpha = master.breakout("Alpha", 0);
    let shared = master.share();
    let file = master.copy(
        alpha,
        "shared/theirs.assessment.ron",
        vec![note("NS01", "misspelt")],
    );
    let mended = by_hand(&file, |text| text.replace("misspelt", "spelt"));
    std::fs::write(&file, mended).unwrap();
    let half = shared.join("half.assessment.ron");
    std::fs::write(&half, "(format: 2, id").unwrap();
    master.send(session::Message::LookAround);
    let _ = master.app.go(ScreenId::BringBack);
    assert!(master.tells("Mended or damaged"));
    assert!(master.tells("1 file is still on its way"));

    let half = std::fs::File::options().write(true).open(&half).unwrap();
    half.set_modified(std::time::SystemTime::now() - std::time::Duration::from_mins(2))
        .unwrap();
    master.send(session::Message::LookAround);
    assert!(!master.tells("still on its way"));
    assert!(master.tells("“half.assessment.ron” cannot be opened"));

    master.choose("Bring 1 back");
    assert!(master.tells("Take it as mended"));
    master.send(session::Message::BringBack(bring_back::Message::Join));
    let answer = master.open().work.assessment().answer(&"NS01".into());
    assert_eq!(answer.passage(Passage::Note), "");
}

#[test]
fn a_file_of_a_folder_that_has_been_half_written_for_long_is_named_as_damaged() {
    let mut master = Program::new_assessment();
    let folder = master.folder.path().join("back");
    std::fs::create_dir(&folder).unwrap();
    let half = folder.join("half.assessment.ron");
    std::fs::write(&half, "(format: 2, id").unwrap();
    master.bring_back(std::slice::from_ref(&folder));
    assert!(master.tells("The file is not whole yet"));

    let half = std::fs::File::options().write(true).open(&half).unwrap();
    half.set_modified(std::time::SystemTime::now() - std::time::Duration::from_mins(2))
        .unwrap();
    master.bring_back(&[folder]);
    assert!(!master.tells("The file is not whole yet"));
    assert!(master.tells("“half.assessment.ron” cannot be opened"));
}

#[test]
fn a_person_entered_twice_becomes_one_only_when_somebody_says_so() {
    let mut master = Program::new_assessment();
    let alpha = master.breakout("Alpha", 0);
    let ada = |id| Edit::PutParticipant {
        id: ItemId(Uuid::from_u128(id)),
        participant: Participant {
            name: "Ada".to_owned(),
            ..Participant::default()
        },
    };
    let file = master.copy(alpha, "alpha.assessment.ron", vec![ada(1)]);
    let _ = master.edit(ada(2));
    master.bring_back(std::slice::from_ref(&file));
    // People are not the affair of one breakout: they come in when somebody ticks them.
    let person = Part::Participant(ItemId(Uuid::from_u128(1)));
    let tick = bring_back::Message::Tick(file, person);
    master.send(session::Message::BringBack(tick));
    master.send(session::Message::BringBack(bring_back::Message::Join));

    assert_eq!(master.open().work.assessment().participants().len(), 2);
    assert!(master.tells("Ada may be here twice"));
    master.digit(1);
    assert_eq!(master.open().work.assessment().participants().len(), 1);
    assert!(!master.tells("Ada may be here twice"));
}

#[test]
fn the_copy_of_a_breakout_shows_its_own_questions_and_says_whose_it_is() {
    let mut master = Program::new_assessment();
    let beta = master.breakout("Beta", 1);
    let file = master.copy(beta, "beta.assessment.ron", vec![]);
    let task = master.app.open_file(&file);
    master.run(task);
    let mut copy = master;

    assert!(copy.tells("Copy of Beta"));
    assert!(copy.app.title(window::Id::unique()).contains("Beta"));
    assert!(copy.tells("GI01"), "the first of its own questions");
    assert!(!copy.tells("NS01"));

    let _ = copy.update(session::Message::Assess(assess::Message::ToggleList));
    assert!(copy.tells("Only the questions of Beta"));
    let _ = copy.update(session::Message::Assess(assess::Message::ToggleWhose));
    assert!(copy.tells("NS01"));
}

#[test]
fn a_shared_folder_holds_this_laptops_file_and_shows_the_others() {
    let mut master = Program::new_assessment();
    let alpha = master.breakout("Alpha", 0);
    let shared = master.folder.path().join("shared");
    std::fs::create_dir(&shared).unwrap();
    let theirs = master.copy(
        alpha,
        "shared/theirs.assessment.ron",
        vec![record("NS01", 3)],
    );
    std::fs::write(shared.join(".half.tmp"), "(").unwrap();
    master.save_now();
    let message = bring_back::Message::BrowsedShared(Some(shared.clone()));
    let task = master.update(session::Message::BringBack(message));
    master.run(task);
    let _ = master.app.go(ScreenId::BringBack);

    assert!(theirs.exists());
    assert_eq!(std::fs::read_dir(&shared).unwrap().count(), 3);
    assert!(master.tells("Bring 1 back"));
    assert!(master.tells("1/17"));

    master.letter("a", Code::KeyA);
    let _ = master.app.go(ScreenId::Delegation);
    let breakouts = delegation::Message::Tab(delegation::Tab::Breakouts);
    master.send(session::Message::Delegation(breakouts));
    assert!(master.tells("Alpha"));
}

#[test]
fn a_stick_that_is_back_takes_the_warning_away() {
    let mut master = Program::new_assessment();
    let shared = master.share();
    master.digit(3);
    std::fs::remove_dir_all(&shared).unwrap();
    master.save_now();
    assert!(master.tells("could not be written into the shared folder"));
    assert!(
        !shared.exists(),
        "nothing is made in the place of the stick"
    );

    std::fs::create_dir(&shared).unwrap();
    master.send(session::Message::LookAround);
    assert!(!master.tells("could not be written into the shared folder"));
    assert_eq!(std::fs::read_dir(&shared).unwrap().count(), 1);
}

/// Words that are cut or missing at a place, in every theme, size and direction.
fn wrong_words(program: &mut Program, at: Page) -> Vec<String> {
    let sizes = [
        (1366.0, 768.0),
        (1366.0, 688.0),
        (1920.0, 1080.0),
        (910.0, 450.0),
    ];
    let looks = [
        (Theme::Light, Direction::LeftToRight),
        (Theme::Dark, Direction::RightToLeft),
        (Theme::HighContrast, Direction::LeftToRight),
    ];
    let mut wrong = Vec::new();
    program.turn_to(at);

    for ((theme, direction), (width, height)) in looks
        .into_iter()
        .flat_map(|look| sizes.map(|size| (look, size)))
    {
        program.app.environment.ui = Ui::new(direction, theme);
        program.app.environment.size = Size::new(width, height);

        for (text, bounds, seen) in program.texts() {
            let is_cut = seen.is_some_and(|seen| seen.width + 1.0 < bounds.width);

            if text.contains('‹') || is_cut {
                wrong.push(format!("{at:?} {width}x{height} {direction:?}: {text:?}"));
            }
        }
    }

    wrong
}

#[test]
fn files_conflicts_and_breakouts_are_drawn_whole_in_every_theme_size_and_direction() {
    let (mut master, alpha) = in_conflict();
    let mut wrong = wrong_words(&mut master, Page::Work(ScreenId::BringBack));
    master.send(session::Message::BringBack(bring_back::Message::Join));
    wrong.extend(wrong_words(&mut master, Page::Work(ScreenId::BringBack)));
    master.show(ScreenId::BringBack);
    master.letter("w", Code::KeyW);
    wrong.extend(wrong_words(&mut master, Page::Work(ScreenId::BringBack)));

    let _ = master.show_question(0);
    let _ = master.update(session::Message::Assess(assess::Message::ToggleDecide));
    wrong.extend(wrong_words(&mut master, Page::Work(ScreenId::Assess)));
    let _ = master.update(session::Message::Assess(assess::Message::ToggleOrigins));
    wrong.extend(wrong_words(&mut master, Page::Work(ScreenId::Assess)));

    for message in [
        delegation::Message::Close,
        delegation::Message::EditBreakout(alpha),
        delegation::Message::HandOut,
    ] {
        let _ = master.update(session::Message::Delegation(message));
        wrong.extend(wrong_words(&mut master, Page::Work(ScreenId::Delegation)));
    }

    assert!(wrong.is_empty(), "{wrong:#?}");
}
