//! Rules of the settings, checked by clicks and keys on their view.

use super::*;
use crate::gui::layout::Ui;
use crate::gui::testing::{self, REFERENCE};
use crate::gui::theme;
use crate::locale::{Direction, Locale};
use crate::store::Places;

use iced::{Renderer, Size};
use iced_test::Simulator;
use tempfile::TempDir;

use std::path::Path;

fn kept(folder: &TempDir) -> UserData {
    let at = |name: &str| folder.path().join(name);

    UserData::at(Places::new([at("documents")], at("config"), at("data")))
}

/// Shows the settings, does something with them, and takes in what comes of it.
fn does(
    screen: &mut State,
    user_data: &mut UserData,
    size: Size,
    direction: Direction,
    act: impl FnOnce(&mut Simulator<'_, Message, theme::Theme, Renderer>),
) -> Action {
    let locale = Locale::new(Language::ENGLISH);
    let messages: Vec<Message> = {
        let env = Env {
            locale: &locale,
            ui: Ui::new(direction, theme::Theme::Light),
            size,
            focused: crate::gui::widget::focus::Focused::default(),
        };
        let mut shown = testing::shown(screen.page(env, user_data), size);
        act(&mut shown);

        shown.into_messages().collect()
    };
    let mut last = Action::None;

    for message in messages {
        last = screen.update(message, user_data);
    }

    last
}

fn presses(screen: &mut State, user_data: &mut UserData, words: &str) -> Action {
    does(
        screen,
        user_data,
        REFERENCE,
        Direction::LeftToRight,
        |shown| {
            shown.click(words).unwrap();
        },
    )
}

/// Chooses a folder; what comes of trying it.
fn chooses(screen: &mut State, user_data: &mut UserData, folder: &Path) -> Action {
    let chosen = Message::Browsed(Some(folder.to_owned()));
    let Action::Run(task) = screen.update(chosen, user_data) else {
        panic!("nothing is tried");
    };

    screen.update(testing::produced(task), user_data)
}

fn sees(screen: &mut State, user_data: &mut UserData, words: &str) -> bool {
    let mut is_seen = false;
    does(
        screen,
        user_data,
        REFERENCE,
        Direction::LeftToRight,
        |shown| {
            is_seen = shown.find(words).is_ok();
        },
    );

    is_seen
}

#[test]
fn a_choice_is_used_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let mut user_data = kept(&folder);
    let mut screen = State::new(&user_data);

    for words in ["High contrast", "130%", "Arabic-Indic ٠١٢٣"] {
        assert!(
            matches!(presses(&mut screen, &mut user_data, words), Action::Changed),
            "{words}"
        );
    }

    assert_eq!(user_data.settings.theme, ThemeChoice::HighContrast);
    assert_eq!(user_data.settings.text_size, TextSize::Larger);
    assert_eq!(user_data.settings.digits, DigitChoice::ArabicIndic);
    assert!(matches!(
        presses(&mut screen, &mut user_data, "Back"),
        Action::Back
    ));
}

#[test]
fn a_folder_that_cannot_be_written_is_refused_and_the_old_one_stays() {
    let folder = tempfile::tempdir().unwrap();
    let mut user_data = kept(&folder);
    let mut screen = State::new(&user_data);
    let good = folder.path().join("good");
    let bad = folder.path().join("file");
    std::fs::write(&bad, "").unwrap();

    assert!(matches!(
        chooses(&mut screen, &mut user_data, &good),
        Action::Changed
    ));
    assert_eq!(user_data.documents().unwrap(), good);

    chooses(&mut screen, &mut user_data, &bad);
    assert_eq!(user_data.documents().unwrap(), good);
    assert!(sees(
        &mut screen,
        &mut user_data,
        "Nothing can be written there; the folder stays as it was."
    ));

    let (high, along) = (Size::new(1366.0, 1000.0), Direction::LeftToRight);
    does(&mut screen, &mut user_data, high, along, |shown| {
        shown.click("Use the usual folder again").unwrap();
    });
    assert_eq!(user_data.settings.documents, None);
}

#[test]
fn the_licences_are_read_page_by_page() {
    let folder = tempfile::tempdir().unwrap();
    let mut user_data = kept(&folder);
    let mut screen = State::new(&user_data);

    presses(&mut screen, &mut user_data, "About");
    assert!(sees(
        &mut screen,
        &mut user_data,
        "The program: MIT OR Apache-2.0, at your choice."
    ));
    presses(&mut screen, &mut user_data, "Show the licence of the fonts");
    presses(&mut screen, &mut user_data, "Licences");
    assert!(sees(&mut screen, &mut user_data, "ab_glyph"));
    presses(&mut screen, &mut user_data, "Next");
    assert!(!sees(&mut screen, &mut user_data, "ab_glyph"));
    presses(&mut screen, &mut user_data, "Previous");
    assert!(sees(&mut screen, &mut user_data, "ab_glyph"));
}

#[test]
fn every_part_is_shown_in_every_size_and_direction() {
    let folder = tempfile::tempdir().unwrap();
    let mut user_data = kept(&folder);

    for (width, height) in [(1920.0, 1080.0), (1366.0, 688.0), (910.0, 450.0)] {
        for direction in [Direction::LeftToRight, Direction::RightToLeft] {
            for tab in SettingsTab::ALL {
                let mut screen = State::new(&user_data);
                screen.update(Message::Tab(tab), &mut user_data);
                screen.update(Message::ToggleFonts, &mut user_data);
                does(
                    &mut screen,
                    &mut user_data,
                    Size::new(width, height),
                    direction,
                    |shown| {
                        assert!(shown.find("Licences").is_ok());
                        shown.snapshot(&theme::Theme::Dark).unwrap();
                    },
                );
            }
        }
    }
}
