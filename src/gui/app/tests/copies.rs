//! Several laptops and one assessment: hands files out, joins them, and makes the decisions.

use super::*;
use crate::assessment::{Breakout, Edit, ItemId, Part, Participant, Signature, WriterId};
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
