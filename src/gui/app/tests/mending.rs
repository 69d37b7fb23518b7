//! A file whose seal does not fit is opened with a question, and until that is answered nothing of it changes.

use super::*;
use crate::store::snapshots::Reason;
use crate::store::{self, Seal};

use std::fs;
use std::path::Path;

/// A file with a recorded level, closed, so that this computer knows it.
pub(super) fn closed() -> (Program, PathBuf) {
    let mut program = custody::opened();
    program.digit(2);
    program.save_now();
    let path = program.path();
    assert!(program.leaves());

    (program, path)
}

/// Changes the text of a file as an editor does.
fn edit_text(path: &Path, from: &str, to: &str) -> Vec<u8> {
    let text = fs::read_to_string(path).unwrap();
    assert!(text.contains(from), "{from}");
    let text = text.replace(from, to);
    fs::write(path, &text).unwrap();
    assert_eq!(store::open(path).unwrap().seal, Seal::Broken);

    text.into_bytes()
}

/// The level of NS01 in the text of the file.
const LEVEL: [&str; 2] = ["Agreed(2)", "Agreed(3)"];

pub(super) fn mend(path: &Path) -> Vec<u8> {
    edit_text(path, LEVEL[0], LEVEL[1])
}

/// A digit goes before the last counter of the file.
pub(super) fn raise_a_counter(path: &Path) -> String {
    let mut text = fs::read_to_string(path).unwrap();
    let counter = text.rfind("counter: ").unwrap() + "counter: ".len();
    text.insert(counter, '7');
    fs::write(path, &text).unwrap();

    text
}

impl Program {
    fn opens(&mut self, path: &Path) {
        let task = self.app.open_file(path);
        self.run(task);
    }

    /// Presses Enter, and lets everything that follows happen.
    fn enter(&mut self) {
        let task = self.app.key(Key::Enter);
        self.run(task);
    }

    fn kept(&self, reason: Reason) -> Vec<Vec<u8>> {
        let snapshots = self.snapshots().into_iter();
        let kept = snapshots.filter(|snapshot| snapshot.reason == reason);

        kept.map(|snapshot| fs::read(snapshot.path).unwrap())
            .collect()
    }

    fn is_free(path: &Path) -> bool {
        !Self::elsewhere(path).open().work.is_read_only()
    }
}

#[test]
fn a_mended_file_is_asked_about_and_closing_changes_nothing() {
    let (mut program, path) = closed();
    let bytes = mend(&path);
    program.opens(&path);

    assert!(program.says("it was mended by hand, or damaged"));
    assert!(program.says("NS01") && program.says("Recorded level"));
    assert!(program.says("Adopted") && program.says("Working"));
    assert!(program.says("Nothing of a round"));
    assert!(program.says("Take 1 value as mended"));
    assert!(program.app.session.is_none(), "nothing is open yet");

    program.named(Named::Escape, Code::Escape);
    assert_eq!(fs::read(&path).unwrap(), bytes, "byte for byte");
    assert!(program.app.session.is_none() && !program.says("As mended"));
    program.app.let_go();
    program
        .app
        .user_data
        .wait_for_locks(std::time::Duration::from_secs(5));
    let mut other = Program::elsewhere(&path);
    assert!(other.says("knows no earlier state"), "the lock is free");
    other.named(Named::Escape, Code::Escape);
}

#[test]
fn as_mended_each_value_is_an_edit_that_the_file_is_sealed_with_and_undo_takes_back() {
    let (mut program, path) = closed();
    let bytes = mend(&path);
    program.opens(&path);
    program.enter();

    assert_eq!(program.outcome("NS01"), Outcome::Agreed(Level(3)));
    assert!(program.says("is taken as mended"));
    let opened = store::open(&path).unwrap();
    assert_eq!(opened.seal, Seal::Whole, "sealed without a further edit");
    let outcome = opened.assessment.answer(&"NS01".into()).outcome();
    assert_eq!(outcome, Outcome::Agreed(Level(3)));
    assert_eq!(program.kept(Reason::Mended), [bytes], "as it was");
    let writer = program.open().work.writer();
    assert!(
        opened.assessment.writers().iter().any(|w| w.id == writer),
        "an edit of this opening"
    );

    program.chord("z", Code::KeyZ);
    assert_eq!(program.outcome("NS01"), Outcome::Agreed(Level(2)));
    assert!(program.saves());
    assert_eq!(store::open(&path).unwrap().seal, Seal::Whole);
}

#[test]
fn the_earlier_state_takes_the_place_of_the_file_which_is_kept_beside_it() {
    let (mut program, path) = closed();
    let whole = fs::read(&path).unwrap();
    let bytes = mend(&path);
    let name = crate::store::stem_of(&path);
    let taken = path.with_file_name(format!("{name} mended.assessment.ron"));
    fs::write(&taken, "something else").unwrap();
    program.opens(&path);
    program.letter("e", Code::KeyE);
    program.enter();

    assert_eq!(program.outcome("NS01"), Outcome::Agreed(Level(2)));
    assert_eq!(program.path(), path);
    assert_eq!(fs::read(&path).unwrap(), whole);
    let aside = path.with_file_name(format!("{name} mended-2.assessment.ron"));
    assert_eq!(fs::read(&aside).unwrap(), bytes, "as it was");
    assert_eq!(fs::read_to_string(&taken).unwrap(), "something else");
    assert!(program.says("is beside it"));
    program.named(Named::ArrowRight, Code::ArrowRight);
    program.digit(1);
    assert!(program.saves());
}

#[test]
fn a_file_in_which_no_value_was_changed_is_opened_and_sealed_by_the_next_save() {
    let (mut program, path) = closed();
    let bytes = edit_text(&path, "\nfacts: (", "\n// by hand\nfacts: (");
    program.opens(&path);

    assert!(program.says("No value was changed in"));
    assert_eq!(fs::read(&path).unwrap(), bytes, "looking changes nothing");
    program.named(Named::ArrowRight, Code::ArrowRight);
    program.digit(1);
    assert!(program.saves());
    assert_eq!(store::open(&path).unwrap().seal, Seal::Whole);
}

#[test]
fn a_counter_that_differs_is_damage_and_as_mended_needs_a_second_press() {
    let (mut program, path) = closed();
    let text = raise_a_counter(&path);
    program.opens(&path);

    assert!(program.says("it was damaged"), "{:?}", program.texts());
    assert!(program.says("A round, a counter or a stamp differs"));
    program.letter("m", Code::KeyM);
    program.enter();
    assert!(program.app.session.is_none(), "not at the first press");
    assert!(program.says("Press once more"));
    assert_eq!(fs::read_to_string(&path).unwrap(), text);

    program.letter("e", Code::KeyE);
    program.letter("m", Code::KeyM);
    program.enter();
    assert!(program.app.session.is_none(), "another choice in between");
    program.enter();
    assert_eq!(program.outcome("NS01"), Outcome::Agreed(Level(2)));
}

#[test]
fn damage_is_answered_with_the_earlier_state_unless_somebody_says_otherwise() {
    let (mut program, path) = closed();
    let whole = fs::read(&path).unwrap();
    raise_a_counter(&path);
    program.opens(&path);
    program.enter();

    assert_eq!(fs::read(&path).unwrap(), whole);
}

#[test]
fn without_an_earlier_state_a_mended_file_is_taken_as_it_is_and_sealed() {
    let (_program, path) = closed();
    let bytes = mend(&path);
    let mut other = Program::elsewhere(&path);
    assert!(other.says("This computer knows no earlier state"));
    other.letter("e", Code::KeyE);
    other.enter();

    assert_eq!(other.outcome("NS01"), Outcome::Agreed(Level(3)));
    assert_eq!(store::open(&path).unwrap().seal, Seal::Whole);
    assert_eq!(other.kept(Reason::Mended), [bytes], "as it was");
}

#[test]
fn what_is_open_stays_behind_the_question() {
    let (mut program, path) = closed();
    mend(&path);
    let task = program.app.make(arvenia(library::national().unwrap()));
    program.run(task);
    let open = program.path();
    program.opens(&path);
    assert!(program.says("it was mended by hand, or damaged"));
    program.named(Named::Escape, Code::Escape);
    assert_eq!(program.path(), open);

    program.opens(&path);
    program.enter();
    assert_eq!(program.path(), path);
    assert!(Program::is_free(&open));
}

#[test]
fn who_closes_the_window_leaves_the_file_as_it_is() {
    let (mut program, path) = closed();
    let bytes = mend(&path);
    program.opens(&path);
    program.send(Message::Event(
        Event::Window(window::Event::CloseRequested),
        event::Status::Ignored,
        program.app.window.unwrap(),
    ));

    assert!(program.app.has_ended);
    assert_eq!(fs::read(&path).unwrap(), bytes);
    assert!(Program::elsewhere(&path).says("knows no earlier state"));
}

#[test]
fn a_mended_file_of_somebody_else_is_shown_with_a_word() {
    let (mut program, path) = closed();
    mend(&path);
    program.opens(&path);
    let second = Program::elsewhere(&path);

    assert!(second.open().work.is_read_only());
    assert!(second.says("it was mended by hand, or damaged"));
}

#[test]
fn a_file_that_somebody_writes_meanwhile_is_not_overwritten() {
    let (mut program, path) = closed();
    mend(&path);
    program.opens(&path);
    custody::somebody_writes(&path);
    let theirs = fs::read(&path).unwrap();
    program.letter("e", Code::KeyE);
    program.enter();

    assert!(program.says("changed by somebody else"));
    assert!(program.app.session.is_none());
    assert_eq!(fs::read(&path).unwrap(), theirs);
    let beside = fs::read_dir(path.parent().unwrap()).unwrap();
    let mut names = beside.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    assert!(!names.any(|name| name.contains("mended")), "nothing beside");

    program.letter("m", Code::KeyM);
    program.enter();
    program.save_now();
    assert_eq!(fs::read(&path).unwrap(), theirs, "not as mended either");
}

#[test]
fn a_level_that_was_changed_by_hand_in_an_open_file_is_not_undone_by_a_join() {
    let mut program = custody::opened();
    program.digit(2);
    program.save_now();
    let path = program.path();
    let bytes = mend(&path);
    program.send(session::Message::Look);
    assert!(
        program.says("mended by hand, or damaged"),
        "{:?}",
        program.texts()
    );

    program.choose("Join both");
    assert_eq!(program.outcome("NS01"), Outcome::Agreed(Level(3)));
    assert!(program.kept(Reason::Join).contains(&bytes), "theirs");
    assert!(program.saves());
    let opened = store::open(&path).unwrap();
    let outcome = opened.assessment.answer(&"NS01".into()).outcome();
    assert_eq!(
        (outcome, opened.seal),
        (Outcome::Agreed(Level(3)), Seal::Whole)
    );
}

#[test]
fn many_differences_are_counted_first_and_listed_on_demand() {
    let mut program = custody::opened();
    let all: Vec<QuestionId> = {
        let work = &program.open().work;
        let questions = work.assessment().questionnaire().questions();

        questions.map(|question| question.id.clone()).collect()
    };

    for question in all.iter().take(60) {
        let record = Edit::Record {
            question: question.clone(),
            outcome: Outcome::Agreed(Level(2)),
        };
        let task = program.edit(record);
        program.run(task);
    }

    program.save_now();
    let path = program.path();
    assert!(program.leaves());
    mend(&path);
    program.opens(&path);

    assert!(program.says("Recorded levels: 60"), "{:?}", program.texts());
    assert!(program.says("Take 60 values as mended"));
    assert!(!program.says("NS01"));
    let show = program.update(Message::Mending(crate::gui::app::mending::Message::Page(
        crate::gui::screen::mended::Message::Unfold,
    )));
    program.run(show);
    assert!(program.says("NS01"));
}
