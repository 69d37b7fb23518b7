//! Rules of Home, checked by clicks and keys on its view.

use super::*;
use crate::gui::layout::Ui;
use crate::gui::testing::{self, REFERENCE};
use crate::gui::theme::Theme;
use crate::gui::widget::mark::Tone;
use crate::locale::{Direction, Language, Locale};
use crate::store::Places;
use crate::store::recent::{Answered, RecentFile};

use iced::keyboard::key::Named;
use iced::{Renderer, Size};
use iced_test::Simulator;
use jiff::Timestamp;
use tempfile::TempDir;

/// A person at Home: the folders of one test, and what Home asked for.
struct Fixture {
    folder: TempDir,
    user_data: UserData,
    home: State,
    locale: Locale,
    ui: Ui,
    size: Size,
}

impl Fixture {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        let user_data = UserData::at(Places::new([at("documents")], at("config"), at("data")));

        Self {
            user_data,
            folder,
            home: State::new(),
            locale: Locale::new(Language::ENGLISH),
            ui: Ui::new(Direction::LeftToRight, Theme::Light),
            size: REFERENCE,
        }
    }

    fn with_recent(titles: &[&str]) -> Self {
        let mut person = Self::new();

        for title in titles {
            person.user_data.recent.add(RecentFile {
                path: person.folder.path().join(title).join("file.assessment.ron"),
                title: (*title).to_owned(),
                country: "Arvenia".to_owned(),
                elements: vec![
                    Answered {
                        answered: 3,
                        asked: 17,
                    },
                    Answered {
                        answered: 0,
                        asked: 13,
                    },
                ],
                at: Timestamp::UNIX_EPOCH,
            });
        }

        person
    }

    fn env(&self) -> Env<'_> {
        Env {
            locale: &self.locale,
            ui: self.ui,
            size: self.size,
            focused: crate::gui::widget::focus::Focused::default(),
        }
    }

    /// Shows Home, does something with it, and takes in what comes of it; what Home asked for last.
    fn does(&mut self, act: impl FnOnce(&mut Simulator<'_, Message, Theme, Renderer>)) -> Action {
        let messages: Vec<Message> = {
            let view = self.home.view(self.env(), &self.user_data, None);
            let mut shown = testing::shown(view, self.size);
            act(&mut shown);

            shown.into_messages().collect()
        };
        let mut last = Action::None;

        for message in messages {
            let locale = self.locale.clone();
            let env = Env {
                locale: &locale,
                ui: self.ui,
                size: self.size,
                focused: crate::gui::widget::focus::Focused::default(),
            };
            last = self.home.update(message, env, &mut self.user_data);
        }

        last
    }

    fn presses(&mut self, words: &str) -> Action {
        self.does(|shown| {
            shown.click(words).unwrap();
        })
    }

    fn types(&mut self, id: Id, words: &str) -> Action {
        self.does(|shown| {
            shown.click(id).unwrap();
            shown.typewrite(words);
        })
    }

    fn sees(&mut self, words: &str) -> bool {
        let mut is_seen = false;
        self.does(|shown| is_seen = shown.find(words).is_ok());

        is_seen
    }
}

#[test]
fn a_new_assessment_asks_for_a_country_and_begins_with_it() {
    let mut person = Fixture::new();
    person.presses("New assessment");
    person.presses("Create");
    assert!(person.sees("Type the name of the country or economy."));

    person.types(begin::COUNTRY, " Arvenia ");
    assert!(!person.sees("Type the name of the country or economy."));
    person.presses("Quick scan, 20");

    match person.presses("Create") {
        Action::New {
            country,
            questionnaire,
            scope,
        } => {
            assert_eq!(country, "Arvenia");
            assert_eq!(questionnaire.id(), "national-framework");
            assert_eq!(scope, Scope::QuickScan);
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_questionnaire_with_findings_is_refused_in_words_and_a_sound_one_is_taken() {
    let mut person = Fixture::new();
    let sound = r#"(
    format: 1, id: "small", version: "1", language: "en", title: "Small",
    scale: [(value: 0, from: 0, name: "No", meaning: "a"), (value: 1, from: 0.5, name: "Yes", meaning: "b")],
    elements: [(id: "e", name: "E", aspects: [(id: "a", name: "A", questions: [
        (id: "Q1", title: "First", text: "Is it?"),
    ])])],
)"#;
    let read = |text: &str| {
        let read = crate::questionnaire::read(text).map(Arc::new);

        begin::Message::WasRead(
            read.map_err(|error| fault::QuestionnaireFault::Read(Arc::new(error.into()))),
        )
    };
    person.presses("New assessment");
    person.types(begin::COUNTRY, "Arvenia");

    let locale = person.locale.clone();
    let env = Env {
        locale: &locale,
        ui: person.ui,
        size: person.size,
        focused: crate::gui::widget::focus::Focused::default(),
    };
    let send = |person: &mut Fixture, message| {
        person
            .home
            .update(Message::Begin(message), env, &mut person.user_data)
    };
    send(
        &mut person,
        begin::Message::Source(begin::QuestionnaireSource::File),
    );
    assert!(matches!(
        send(&mut person, begin::Message::Done),
        Action::Run(_)
    ));
    assert!(person.sees("Type a path, or choose a file with Browse."));

    send(
        &mut person,
        begin::Message::Browsed(Some("small.ron".into())),
    );
    send(&mut person, read(&sound.replace("Is it?", " ")));
    assert!(person.sees("This questionnaire cannot be used"));
    assert!(person.sees("Line 5, column 42: Q1: “text” is empty. Write the text."));

    send(
        &mut person,
        begin::Message::Browsed(Some("small.ron".into())),
    );
    send(&mut person, read(sound));
    assert!(person.sees("One question"));
    assert!(matches!(
        person.presses("Create"),
        Action::New { questionnaire, scope: Scope::Whole, .. } if questionnaire.id() == "small"
    ));
}

#[test]
fn a_file_is_opened_by_its_path() {
    let mut person = Fixture::new();
    person.presses("Open a file");
    person.presses("Open");
    assert!(person.sees("Type a path, or choose a file with Browse."));

    person.types(find::PATH, "/media/stick/x.assessment.ron");
    let path = std::path::absolute("/media/stick/x.assessment.ron").unwrap();
    assert!(matches!(person.presses("Open"), Action::Open(opened) if opened == path));
}

#[test]
fn escape_closes_the_dialog_then_the_refusal_then_home() {
    let mut person = Fixture::new();
    person.home.refuse(Notice {
        tone: Tone::Split,
        title: "Refused".to_owned(),
        words: String::new(),
    });
    assert!(person.sees("Refused"));
    person.presses("Open a file");
    assert!(!person.sees("Refused"), "a new attempt clears the refusal");

    let escape = |person: &mut Fixture| {
        let message = person
            .home
            .key(Key::Escape, (person.env(), &person.user_data))
            .unwrap();
        let locale = person.locale.clone();
        let env = Env {
            locale: &locale,
            ui: person.ui,
            size: person.size,
            focused: crate::gui::widget::focus::Focused::default(),
        };

        person.home.update(message, env, &mut person.user_data)
    };
    assert!(matches!(escape(&mut person), Action::Run(_)));
    assert!(person.sees("New assessment"));
    assert!(matches!(escape(&mut person), Action::Back));
}

#[test]
fn recent_files_are_opened_and_forgotten_and_missing_ones_say_so() {
    let mut person = Fixture::with_recent(&["Old", "New"]);
    let paths: Vec<PathBuf> = person
        .user_data
        .recent
        .entries()
        .iter()
        .map(|e| e.path.clone())
        .collect();
    assert!(person.sees("3 of 30"));
    assert!(matches!(person.presses("Old"), Action::Open(path) if path == paths[1]));

    let missing = vec![paths[1].clone()];
    let locale = person.locale.clone();
    let env = Env {
        locale: &locale,
        ui: person.ui,
        size: person.size,
        focused: crate::gui::widget::focus::Focused::default(),
    };
    person
        .home
        .update(Message::Looked(missing), env, &mut person.user_data);
    assert!(person.sees("Not found"));

    // The keyboard: Down goes to the first row, Delete takes it off.
    let key = person.home.key(Key::Down, (env, &person.user_data));
    assert!(matches!(key, Some(Message::ChooseFirst)));
    person.home.update(
        Message::Forget(paths[0].clone()),
        env,
        &mut person.user_data,
    );
    assert!(!person.sees("New"));
    assert!(person.sees("Old"));
}

#[test]
fn without_recent_files_there_are_cards_only() {
    let mut person = Fixture::new();

    assert!(person.sees("Try the sample"));
    assert!(!person.sees("Recent files"));
    assert!(!person.sees("Remove from list"));
    assert!(matches!(person.presses("Try the sample"), Action::Sample));
}

#[test]
fn home_is_whole_in_every_size_theme_and_direction() {
    let sizes = [
        (1920.0, 1080.0),
        (1366.0, 768.0),
        (1366.0, 688.0),
        (1050.0, 591.0),
        (910.0, 450.0),
    ];
    let themes = [Theme::Light, Theme::Dark, Theme::HighContrast];

    for (width, height) in sizes {
        for theme in themes {
            for direction in [Direction::LeftToRight, Direction::RightToLeft] {
                let mut person = Fixture::with_recent(&["Arvenia 2024", "Arvenia 2026"]);
                person.size = Size::new(width, height);
                person.ui = Ui::new(direction, theme);

                person.does(|shown| {
                    for words in [
                        "Start",
                        "New assessment",
                        "Open a file",
                        "Try the sample",
                        "Settings",
                        "Help",
                    ] {
                        let found = shown.find(words).unwrap();
                        let seen = found.visible_bounds().unwrap_or_default();
                        let is_inside = seen.x >= 0.0
                            && seen.x + seen.width <= width
                            && seen.y + seen.height <= height;
                        assert!(
                            is_inside && seen.width > 0.0,
                            "{words} at {width} x {height}: {seen:?}"
                        );
                    }

                    shown.snapshot(&theme).unwrap();
                });
            }
        }
    }
}

#[test]
fn enter_in_the_country_begins() {
    let mut person = Fixture::new();
    person.presses("New assessment");
    person.types(begin::COUNTRY, "Arvenia");
    let begun = person.does(|shown| {
        shown.click(begin::COUNTRY).unwrap();
        shown.tap_key(Named::Enter);
    });

    assert!(matches!(begun, Action::New { country, .. } if country == "Arvenia"));
}

#[test]
fn names_and_paths_of_any_length_keep_to_their_row() {
    let mut person = Fixture::new();
    let long = "م".repeat(10_000);
    let titles = [long.as_str(), &"Arvenia ".repeat(1_250)];

    for title in titles {
        let folder: String = "مجلد طويل جدا".repeat(15);
        person.user_data.recent.add(RecentFile {
            path: person
                .folder
                .path()
                .join(folder)
                .join(format!("{}.ron", title.len())),
            title: title.to_owned(),
            country: title.to_owned(),
            elements: Vec::new(),
            at: Timestamp::UNIX_EPOCH,
        });
    }

    for direction in [Direction::LeftToRight, Direction::RightToLeft] {
        person.ui = Ui::new(direction, Theme::Light);

        for (width, height) in [(1366.0, 768.0), (910.0, 450.0)] {
            person.size = Size::new(width, height);
            let mut tops = Vec::new();
            person.does(|shown| {
                let _ = shown.find(|candidate: iced_test::selector::Candidate<'_>| {
                    if let iced_test::selector::Candidate::Text {
                        content, bounds, ..
                    } = candidate
                        && content.ends_with('…')
                    {
                        tops.push(bounds.y);
                    }

                    None::<iced::Rectangle>
                });
            });
            let height = tops[1] - tops[0];

            assert!(height <= 110.0, "{height} at {width}");
        }
    }
}

#[test]
fn the_recent_file_that_was_clicked_is_meant_wherever_it_stands_by_then() {
    let mut person = Fixture::with_recent(&["Old", "New"]);
    let entries = person.user_data.recent.entries();
    let paths: Vec<PathBuf> = entries.iter().map(|entry| entry.path.clone()).collect();
    let locale = person.locale.clone();
    let env = Env {
        locale: &locale,
        ui: person.ui,
        size: person.size,
        focused: crate::gui::widget::focus::Focused::default(),
    };
    let mut send = |message| person.home.update(message, env, &mut person.user_data);

    send(Message::Forget(paths[0].clone()));
    let open = send(Message::OpenRecent(paths[1].clone()));
    assert!(matches!(open, Action::Open(path) if path == paths[1]));

    for message in [
        Message::OpenRecent(paths[0].clone()),
        Message::Forget(paths[0].clone()),
        Message::Choose(paths[0].clone()),
    ] {
        assert!(matches!(send(message), Action::None));
    }

    assert_eq!(person.user_data.recent.entries().len(), 1);
}

#[test]
fn the_page_of_the_questionnaires_lists_each_and_begins_with_the_chosen_one() {
    let mut person = Fixture::new();
    person.presses("Questionnaires");
    assert!(person.sees("Shipped with Rapporteur"));
    assert!(!person.sees("Mine, kept on this computer"));

    person.presses("National incident management in depth");
    assert!(person.sees("Mandate and governance"));

    person.presses("Look through");
    assert!(!person.sees("Shipped with Rapporteur"));
    person.presses("Next element");
    person.presses("Back to the list");

    person.presses("Back");
    assert!(person.sees("Try the sample"));
    person.presses("Questionnaires");
    person.presses("National incident management in depth");
    person.presses("Begin an assessment");
    person.types(begin::COUNTRY, "Arvenia");

    match person.presses("Create") {
        Action::New { questionnaire, .. } => assert_eq!(questionnaire.id(), "incident-management"),
        other => panic!("{other:?}"),
    }
}

#[test]
fn an_own_questionnaire_can_be_chosen_for_a_new_assessment_and_names_its_subject() {
    let mut person = Fixture::new();
    let text = include_str!("../../../../tests/data/small.questionnaire.ron").replacen(
        "format: 1",
        "format: 2, subject: \"Agency\"",
        1,
    );
    let questionnaire = crate::questionnaire::read(&text);
    let questionnaire = Arc::new(questionnaire.unwrap());
    let entry = Entry {
        questionnaire: Arc::clone(&questionnaire),
        origin: Origin::Own,
        passed_over: Vec::new(),
    };
    let locale = person.locale.clone();
    let env = Env {
        locale: &locale,
        ui: person.ui,
        size: person.size,
        focused: crate::gui::widget::focus::Focused::default(),
    };
    person
        .home
        .update(Message::Own(vec![entry]), env, &mut person.user_data);
    person.presses("Questionnaires");
    assert!(person.sees("Mine, kept on this computer"));
    person.presses(questionnaire.title());
    person.presses("Begin an assessment");
    assert!(person.sees("Agency"));
}
