//! The program without a window: what a person presses, and what a person then sees.

use super::transition::New;
use super::*;
use crate::assessment::WriterId;
use crate::assessment::{Assessment, Edit, Outcome, Passage, Scope};
use crate::gui::context::Context;
use crate::gui::keyboard::Key;
use crate::gui::screen::{assess, bring_back, delegation, files, outputs, plan, results};
use crate::gui::theme;
use crate::gui::widget::field;
use crate::gui::working_copy::Saving;
use crate::locale::Direction;
use crate::questionnaire::{Level, QuestionId, Questionnaire, library};
use crate::store::Places;

use iced::advanced::text::editor::{Action as EditorStep, Edit as EditorEdit};
use iced::keyboard::key::{Code, Named, Physical};
use iced::keyboard::{Event as KeyEvent, Location, Modifiers};
use iced_test::Simulator;
use iced_test::selector::Candidate;
use tempfile::TempDir;

mod changing;
mod copies;
mod custody;
mod flow;
mod hints;
mod homework;
mod languages;
mod leaving;
mod making;
mod measure;
mod mending;
mod notices;
mod operations;
mod room_view;
mod rounds;
mod saving;
mod scenes;
mod scheduler;
mod sizes;
mod small;

/// The program on folders of its own, which go with it.
struct Program {
    app: App,
    folder: TempDir,
}

fn keep_in(folder: &TempDir) -> UserData {
    let at = |name: &str| folder.path().join(name);

    UserData::at(Places::new([at("documents")], at("config"), at("data")))
}

fn program() -> Program {
    let folder = tempfile::tempdir().unwrap();
    let (app, _) = App::with(keep_in(&folder), None);

    Program { app, folder }
}

/// What the window shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Page {
    Home,
    HomeSettings,
    Work(ScreenId),
}

/// A message of a test: something in the session, or something else.
enum AnyMessage {
    Program(Message),
    Session(session::Message),
}

impl From<Message> for AnyMessage {
    fn from(message: Message) -> Self {
        Self::Program(message)
    }
}

impl From<session::Message> for AnyMessage {
    fn from(message: session::Message) -> Self {
        Self::Session(message)
    }
}

/// A new assessment of Arvenia.
fn arvenia(questionnaire: Arc<Questionnaire>) -> New {
    New::Of {
        country: "Arvenia".to_owned(),
        questionnaire,
        scope: Scope::Whole,
    }
}

impl Program {
    /// A new assessment of Arvenia, in Assess.
    fn new_assessment() -> Self {
        let mut program = program();
        let task = program.app.make(arvenia(library::national().unwrap()));
        program.run(task);
        let _ = program.app.go(ScreenId::Assess);

        program
    }

    fn sample() -> Self {
        let mut program = program();
        let task = program.app.make(New::Sample);
        program.run(task);

        program
    }

    fn simulator(&self) -> Simulator<'_, Message, Theme, iced::Renderer> {
        let settings = iced::Settings {
            fonts: theme::FONTS.map(Into::into).to_vec(),
            default_font: theme::REGULAR,
            ..iced::Settings::default()
        };
        let view = self.app.view(window::Id::unique());

        Simulator::with_size(settings, self.app.environment.size, view)
    }

    /// The room view, which must be open.
    fn wall(&self) -> Simulator<'_, Message, Theme, iced::Renderer> {
        let settings = iced::Settings {
            fonts: theme::FONTS.map(Into::into).to_vec(),
            default_font: theme::REGULAR,
            ..iced::Settings::default()
        };
        let room = self.app.room.unwrap();

        Simulator::with_size(settings, room.size, self.app.view(room.window))
    }

    /// Sends a key press as the window does.
    fn press(
        &mut self,
        key: iced::keyboard::Key,
        code: Code,
        modifiers: Modifiers,
        text: Option<&str>,
    ) {
        let event = Event::Keyboard(KeyEvent::KeyPressed {
            modified_key: key.clone(),
            key,
            physical_key: Physical::Code(code),
            location: Location::Standard,
            modifiers,
            text: text.map(Into::into),
            repeat: false,
        });
        let (statuses, messages): (_, Vec<Message>) = {
            let mut simulator = self.simulator();
            let statuses = simulator.simulate([event.clone()]);

            (statuses, simulator.into_messages().collect())
        };

        for message in messages {
            let _ = self.app.update(message);
        }

        self.tell(Message::Event(event, statuses[0], window::Id::unique()));
    }

    fn digit(&mut self, digit: u8) {
        let codes = [
            Code::Digit0,
            Code::Digit1,
            Code::Digit2,
            Code::Digit3,
            Code::Digit4,
            Code::Digit5,
        ];
        let text = digit.to_string();
        let key = iced::keyboard::Key::Character(text.as_str().into());
        self.press(
            key,
            codes[usize::from(digit)],
            Modifiers::empty(),
            Some(&text),
        );
    }

    fn letter(&mut self, letter: &str, code: Code) {
        let key = iced::keyboard::Key::Character(letter.into());
        self.press(key, code, Modifiers::empty(), Some(letter));
    }

    fn named(&mut self, named: Named, code: Code) {
        self.press(
            iced::keyboard::Key::Named(named),
            code,
            Modifiers::empty(),
            None,
        );
    }

    fn chord(&mut self, letter: &str, code: Code) {
        let key = iced::keyboard::Key::Character(letter.into());
        self.press(key, code, Modifiers::CTRL, None);
    }

    /// Clicks what says these words.
    fn click(&mut self, words: &str) {
        let messages: Vec<Message> = {
            let mut simulator = self.simulator();
            simulator
                .click(words)
                .unwrap_or_else(|_| panic!("nothing says {words}"));

            simulator.into_messages().collect()
        };

        for message in messages {
            self.tell(message);
        }
    }

    /// Tells the program something. A person sees what that has done before the next thing.
    fn tell(&mut self, message: impl Into<AnyMessage>) {
        let message = message.into();
        let is_language = matches!(
            message,
            AnyMessage::Program(Message::Settings(
                settings::Message::Language(_) | settings::Message::Digits(_)
            ))
        );
        let task = self.update(message);
        let is_holding = self.app.session.as_ref().is_some_and(Session::is_holding);

        if is_holding || is_language {
            self.run(task);
        }
    }

    /// Tells the program something, and leaves what follows.
    fn update(&mut self, message: impl Into<AnyMessage>) -> Task<Message> {
        match message.into() {
            AnyMessage::Program(message) => self.app.update(message),
            AnyMessage::Session(message) => {
                let id = self.open().id();

                self.app.update(Message::Session(id, message))
            }
        }
    }

    /// Has the work kept somewhere else, as Files does.
    fn elsewhere_from_files(&mut self, path: &std::path::Path) -> Task<Message> {
        let path = path.to_owned();

        self.app
            .show_in_session(|session, lent| session.save_elsewhere(path, lent))
    }

    /// Lets time pass: drafts become edits, and edits are saved.
    fn pass_time(&mut self) -> Task<Message> {
        self.app
            .show_in_session(|session, lent| session.time_passes(lent))
    }

    /// Makes a change, as a screen asks for it.
    fn edit(&mut self, edit: Edit) -> Task<Message> {
        self.app
            .show_in_session(|session, lent| session.edit(edit, lent))
    }

    fn show_question(&mut self, ordinal: usize) -> Task<Message> {
        self.app
            .show_in_session(|session, lent| session.show_question(ordinal, lent))
    }

    fn publish(&mut self) -> Task<Message> {
        self.app.show_in_session(|session, _| session.publish())
    }

    /// Shows a page without going there.
    fn turn_to(&mut self, page: Page) {
        match page {
            Page::Home => self.app.at = At::Home,
            Page::HomeSettings => self.app.at = At::HomeSettings,
            Page::Work(place) => self.show(place),
        }
    }

    /// Shows a screen without going there.
    fn show(&mut self, place: ScreenId) {
        self.app.at = At::Session;
        self.app.session.as_mut().unwrap().place = place;
    }

    /// The screen that is shown, if the session is in front.
    fn shown(&self) -> Option<ScreenId> {
        (self.app.at == At::Session).then(|| self.open().place())
    }

    /// Types into a text of the answer that is shown.
    fn write(&mut self, passage: Passage, text: &str) {
        for letter in text.chars() {
            let step = EditorStep::Edit(EditorEdit::Insert(letter));
            let message = assess::Message::Write(passage, field::Action::Step(step));
            let _ = self.update(session::Message::Assess(message));
        }
    }

    /// Whether a question covers the page.
    fn is_asked(&self) -> bool {
        let of_session = self
            .app
            .session
            .as_ref()
            .is_some_and(|session| session.asking().is_some());

        of_session || self.app.rescue.is_some()
    }

    fn open(&self) -> &Session {
        self.app.session.as_ref().unwrap()
    }

    fn outcome(&self, question: &str) -> Outcome {
        self.open()
            .work
            .assessment()
            .answer(&QuestionId::from(question))
            .outcome()
    }

    /// Every text of the window: its words, where it is, and the part of it that can be seen.
    fn texts(&self) -> Texts {
        texts(&mut self.simulator())
    }

    fn says(&self, words: &str) -> bool {
        self.texts().iter().any(|(text, ..)| text.contains(words))
    }

    /// What is on disk, read as anybody would read it.
    fn on_disk(&self) -> Assessment {
        crate::store::open(self.open().work.path())
            .unwrap()
            .assessment
    }
}

/// Texts with where they are, and the part of them that can be seen.
type Texts = Vec<(String, iced::Rectangle, Option<iced::Rectangle>)>;

/// Every text of a window.
fn texts(simulator: &mut Simulator<'_, Message, Theme, iced::Renderer>) -> Texts {
    let mut texts = Vec::new();
    let _ = simulator.find(|candidate: Candidate<'_>| {
        if let Candidate::Text {
            content,
            bounds,
            visible_bounds,
            ..
        } = candidate
        {
            texts.push((content.to_owned(), bounds, visible_bounds));
        }

        None::<iced::Rectangle>
    });

    texts
}

#[test]
fn a_new_assessment_is_on_disk_at_once() {
    let program = Program::new_assessment();

    assert_eq!(program.on_disk().facts().country(), "Arvenia");
    assert!(
        program
            .open()
            .work
            .path()
            .starts_with(program.folder.path().join("documents"))
    );
}

#[test]
fn a_digit_records_and_stays_and_an_arrow_moves_on() {
    let mut program = Program::new_assessment();
    program.digit(3);
    assert_eq!(program.outcome("NS01"), Outcome::Agreed(Level(3)));
    assert_eq!(program.open().assess.at(), 0);

    program.named(Named::ArrowRight, Code::ArrowRight);
    assert_eq!(program.open().assess.at(), 1);
}

#[test]
fn a_recorded_answer_changes_only_after_it_was_asked_for() {
    let mut program = Program::new_assessment();
    program.digit(3);
    program.digit(1);
    assert_eq!(program.outcome("NS01"), Outcome::Agreed(Level(3)));

    program.named(Named::Enter, Code::Enter);
    program.digit(1);
    assert_eq!(program.outcome("NS01"), Outcome::Agreed(Level(1)));
}

#[test]
fn a_digit_outside_the_scale_records_nothing() {
    let mut program = Program::new_assessment();
    program.digit(5);

    assert_eq!(program.outcome("NS01"), Outcome::Open);
}

#[test]
fn the_keys_are_the_same_on_a_french_and_an_arabic_keyboard() {
    let mut program = Program::new_assessment();
    let key = iced::keyboard::Key::Character("é".into());
    program.press(key, Code::Digit2, Modifiers::empty(), Some("é"));
    assert_eq!(program.outcome("NS01"), Outcome::Agreed(Level(2)));

    program.named(Named::ArrowRight, Code::ArrowRight);
    program.letter("ي", Code::KeyD);
    assert_eq!(program.outcome("NS02"), Outcome::DontKnow);
}

#[test]
fn undo_takes_back_and_shows_where() {
    let mut program = Program::new_assessment();
    program.digit(3);
    program.named(Named::ArrowRight, Code::ArrowRight);
    program.chord("z", Code::KeyZ);
    assert_eq!(program.outcome("NS01"), Outcome::Open);
    assert_eq!(program.open().assess.at(), 0);

    program.chord("y", Code::KeyY);
    assert_eq!(program.outcome("NS01"), Outcome::Agreed(Level(3)));
}

#[test]
fn not_applicable_asks_for_a_reason_and_takes_no_shorter_one() {
    let mut program = Program::new_assessment();
    program.letter("x", Code::KeyX);
    assert_eq!(program.outcome("NS01"), Outcome::Open);

    program.click("Record");
    assert_eq!(program.outcome("NS01"), Outcome::Open);
    assert!(program.says("10 characters"));
}

#[test]
fn a_click_on_a_level_records_it() {
    let mut program = Program::new_assessment();
    program.click("Working");

    assert_eq!(program.outcome("NS01"), Outcome::Agreed(Level(3)));
}

#[test]
fn what_is_typed_becomes_one_step_and_is_saved_while_typing_goes_on() {
    let mut program = Program::new_assessment();
    program.write(Passage::Gaps, "No fig");
    program.save_now();
    assert_eq!(
        program
            .open()
            .work
            .assessment()
            .answer(&"NS01".into())
            .passage(Passage::Gaps),
        "No fig"
    );

    program.write(Passage::Gaps, "ures");
    assert!(program.saves());
    assert_eq!(
        program
            .on_disk()
            .answer(&"NS01".into())
            .passage(Passage::Gaps),
        "No figures"
    );

    program.chord("z", Code::KeyZ);
    assert_eq!(
        program
            .open()
            .work
            .assessment()
            .answer(&"NS01".into())
            .passage(Passage::Gaps),
        ""
    );
}

#[test]
fn one_save_runs_at_a_time_and_what_came_meanwhile_goes_with_the_next() {
    let mut program = Program::new_assessment();
    program.digit(1);
    let first = program.pass_time();
    program.named(Named::Enter, Code::Enter);
    program.digit(2);
    let second = program.pass_time();
    program.run(second);
    assert!(program.open().work.is_unsaved(), "the first runs still");

    program.run(first);
    assert!(program.open().work.is_unsaved(), "the first was older");
    program.save_now();
    assert_eq!(
        program.on_disk().answer(&"NS01".into()).outcome(),
        Outcome::Agreed(Level(2))
    );
}

#[test]
fn a_save_that_fails_is_said_and_the_work_stays() {
    let mut program = Program::new_assessment();
    let documents = program.folder.path().join("documents");
    let aside = program.folder.path().join("aside");
    std::fs::rename(&documents, &aside).unwrap();
    std::fs::write(&documents, "in the way").unwrap();
    program.digit(4);

    assert!(!program.leaves());
    assert!(program.says("Save elsewhere"));
    assert_eq!(program.outcome("NS01"), Outcome::Agreed(Level(4)));

    program.send(Message::Event(
        Event::Window(window::Event::CloseRequested),
        event::Status::Ignored,
        program.app.window.unwrap(),
    ));
    assert!(program.says("The last changes are not on disk"));

    std::fs::remove_file(&documents).unwrap();
    std::fs::rename(&aside, &documents).unwrap();
    assert!(program.saves());
    assert_eq!(
        program.on_disk().answer(&"NS01".into()).outcome(),
        Outcome::Agreed(Level(4))
    );
}

#[test]
fn looking_at_a_file_changes_nothing() {
    let mut program = Program::sample();
    let path = program.open().work.path().to_owned();
    let before = std::fs::read(&path).unwrap();

    for place in [
        ScreenId::Delegation,
        ScreenId::Assess,
        ScreenId::Results,
        ScreenId::Plan,
        ScreenId::Outputs,
        ScreenId::Files,
        ScreenId::BringBack,
    ] {
        let _ = program.app.go(place);
        let _ = program.simulator();
    }

    assert!(!program.open().work.is_unsaved());
    let _ = program.app.chrome(chrome::Message::Home);
    assert_eq!(std::fs::read(&path).unwrap(), before);
}

#[test]
fn a_file_that_cannot_be_opened_is_said_on_home() {
    let mut program = program();
    let path = program.folder.path().join("broken.assessment.ron");
    std::fs::write(&path, "(format: 1,\n  id: oops").unwrap();
    let task = program.app.open_file(&path);
    program.run(task);

    assert!(program.app.session.is_none());
    assert!(
        program.says("broken.assessment.ron") || program.says("2"),
        "{:?}",
        program.texts()
    );
}

#[test]
fn opening_a_questionnaire_keeps_it_and_offers_to_begin_an_assessment_with_it() {
    let mut program = program();
    let path = program.folder.path().join("mine.ron");
    let text = include_str!("../../../tests/data/small.questionnaire.ron");
    std::fs::write(&path, text).unwrap();
    let task = program.app.open_file(&path);
    program.run(task);
    let title = crate::questionnaire::read(text).unwrap().title().to_owned();

    assert!(program.app.session.is_none());
    assert!(
        program.says("New assessment") && program.says(&title),
        "{:?}",
        program.texts()
    );

    // The file may go: the next start lists it among the own ones.
    std::fs::remove_file(&path).unwrap();
    assert_eq!(program.app.user_data.own_questionnaires().len(), 1);
}

#[test]
fn a_questionnaire_with_a_fault_is_told_as_one() {
    let mut program = program();
    let path = program.folder.path().join("mine.ron");
    let text = include_str!("../../../tests/data/small.questionnaire.ron");
    std::fs::write(&path, text.replacen("text: \"", "text: 5, look_for: \"", 1)).unwrap();
    let task = program.app.open_file(&path);
    program.run(task);

    assert!(
        program.says("This questionnaire cannot be used"),
        "{:?}",
        program.texts()
    );
}

#[test]
fn every_screen_is_drawn_in_every_theme_size_and_direction_without_a_missing_or_cut_word() {
    let mut program = Program::sample();
    let places = [
        Page::Home,
        Page::HomeSettings,
        Page::Work(ScreenId::Delegation),
        Page::Work(ScreenId::Assess),
        Page::Work(ScreenId::Results),
        Page::Work(ScreenId::Plan),
        Page::Work(ScreenId::Outputs),
        Page::Work(ScreenId::Files),
        Page::Work(ScreenId::BringBack),
        Page::Work(ScreenId::Settings),
    ];
    let sizes = [
        (1366.0, 768.0),
        (1366.0, 688.0),
        (1920.0, 1080.0),
        (910.0, 450.0),
    ];
    let mut wrong = Vec::new();

    for (theme, direction) in [
        (Theme::Light, Direction::LeftToRight),
        (Theme::Dark, Direction::RightToLeft),
        (Theme::HighContrast, Direction::LeftToRight),
    ] {
        for (width, height) in sizes {
            program.app.environment.ui = Ui::new(direction, theme);
            program.app.environment.size = Size::new(width, height);

            for at in places {
                program.turn_to(at);

                for (text, bounds, seen) in program.texts() {
                    let is_missing = text.contains('‹');
                    let is_cut = seen.is_some_and(|seen| seen.width + 1.0 < bounds.width);

                    if is_missing || is_cut {
                        wrong.push(format!("{at:?} {width}x{height} {direction:?}: {text:?}"));
                    }
                }
            }
        }
    }

    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Puts a file where the folder of the assessment was, so that no save can succeed.
fn break_the_disk(program: &Program) {
    let documents = program.folder.path().join("documents");
    std::fs::remove_dir_all(&documents).unwrap();
    std::fs::write(&documents, "in the way").unwrap();
}

#[test]
fn files_can_be_left_while_nothing_can_be_saved() {
    let mut program = Program::new_assessment();
    break_the_disk(&program);
    program.digit(4);
    assert!(!program.saves());
    let other = program.folder.path().join("other.assessment.ron");

    for message in [
        files::Message::Close,
        files::Message::Next,
        files::Message::BrowsedOther(Some(other)),
    ] {
        let _ = program.update(session::Message::Files(message));
        assert_eq!(program.outcome("NS01"), Outcome::Agreed(Level(4)));
    }
}

#[test]
fn the_end_of_an_older_save_does_not_say_that_a_newer_one_is_on_disk() {
    let mut program = Program::new_assessment();
    program.digit(1);
    let older = program.pass_time();
    let elsewhere = program.folder.path().join("elsewhere.assessment.ron");
    let moved = program.elsewhere_from_files(&elsewhere);
    program.run(older);
    assert!(
        !matches!(program.open().work.saving(), Saving::Saved(_)),
        "it ended at the old place"
    );

    program.run(moved);
    assert_eq!(program.open().work.path(), elsewhere);
    assert!(matches!(program.open().work.saving(), Saving::Saved(_)));
}

#[test]
fn work_that_is_saved_elsewhere_is_whole_there() {
    let mut program = Program::new_assessment();
    program.digit(1);
    assert!(program.saves());
    let elsewhere = program.folder.path().join("elsewhere.assessment.ron");
    let moved = program.elsewhere_from_files(&elsewhere);
    program.named(Named::Enter, Code::Enter);
    program.digit(2);
    program.run(moved);
    assert!(program.saves());

    assert_eq!(program.open().work.path(), elsewhere);
    assert_eq!(
        program.on_disk().answer(&"NS01".into()).outcome(),
        Outcome::Agreed(Level(2))
    );
}

#[test]
fn the_message_of_a_task_for_another_state_is_dropped() {
    let mut program = Program::new_assessment();
    let stranger = WriterId(uuid::Uuid::from_u128(1));
    let before = program.open().place();
    let gone = Box::new(session::Message::Go(ScreenId::Results));
    let _ = program.update(session::Message::Of(stranger, gone));
    assert_eq!(program.open().place(), before);

    let other = Message::Session(
        session::SessionId::next(),
        session::Message::Go(ScreenId::Results),
    );
    let _ = program.app.update(other);
    assert_eq!(program.open().place(), before);
}

#[test]
fn what_was_typed_into_a_form_is_taken_in_when_somebody_goes_elsewhere() {
    let mut program = Program::new_assessment();
    program.letter("x", Code::KeyX);

    for letter in "no such sector here".chars() {
        let step = EditorStep::Edit(EditorEdit::Insert(letter));
        let message = assess::form::Message::First(field::Action::Step(step));
        let _ = program.update(session::Message::Assess(assess::Message::Form(message)));
    }

    let _ = program.app.go(ScreenId::Results);
    let reason = "no such sector here".to_owned();
    assert_eq!(program.outcome("NS01"), Outcome::NotApplicable { reason });
}

#[test]
fn a_held_key_votes_once_and_behind_the_list_nothing_votes() {
    let mut program = Program::sample();
    let _ = program.app.go(ScreenId::Assess);
    let question = program.open().assess.at();
    program.letter("v", Code::KeyV);
    let cast = |program: &Program| {
        let questionnaire = program.open().work.assessment().questionnaire();
        let id = &questionnaire.question(question).unwrap().id;

        program
            .open()
            .work
            .assessment()
            .open_round(id)
            .unwrap()
            .1
            .cast()
    };

    program.digit(3);
    let key = iced::keyboard::Key::Character("3".into());
    let held = Event::Keyboard(KeyEvent::KeyPressed {
        modified_key: key.clone(),
        key,
        physical_key: Physical::Code(Code::Digit3),
        location: Location::Standard,
        modifiers: Modifiers::empty(),
        text: Some("3".into()),
        repeat: true,
    });
    let _ = program.app.update(Message::Event(
        held,
        event::Status::Ignored,
        window::Id::unique(),
    ));
    assert_eq!(cast(&program), 1);

    let _ = program.update(session::Message::Assess(assess::Message::ToggleList));
    program.digit(2);
    assert_eq!(cast(&program), 1);
    assert_eq!(
        program.open().work.results().questions()[question].level,
        None
    );
}

#[test]
fn a_round_with_votes_is_discarded_only_after_a_question() {
    let mut program = Program::sample();
    let _ = program.app.go(ScreenId::Assess);
    program.letter("v", Code::KeyV);
    program.digit(3);
    program.named(Named::Delete, Code::Delete);
    assert!(program.says("gone for good"));

    program.named(Named::Escape, Code::Escape);
    assert!(!program.says("gone for good"));
    program.named(Named::Delete, Code::Delete);
    program.named(Named::Enter, Code::Enter);
    assert!(program.says("Record a level"));
}
