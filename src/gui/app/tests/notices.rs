//! A notice lies over the page: it moves nothing, covers nothing that is pressed, and leaves with what it is about.

use super::scenes::scene_languages;
use super::*;
use crate::assessment::{Fact, Profile};
use crate::gui::widget::mark::Tone;
use crate::message::MessageText;

const SCREENS: [ScreenId; 8] = [
    ScreenId::Delegation,
    ScreenId::Assess,
    ScreenId::Results,
    ScreenId::Plan,
    ScreenId::Outputs,
    ScreenId::Files,
    ScreenId::BringBack,
    ScreenId::Settings,
];

fn notice(tone: Tone, words: &str) -> Notice {
    Notice {
        tone,
        title: "What happened".to_owned(),
        words: words.to_owned(),
    }
}

impl Program {
    fn say(&mut self, tone: Tone, words: &str) {
        self.app.session.as_mut().unwrap().say(notice(tone, words));
    }

    fn set_mark(&mut self, words: &str) {
        let mark = Fact::Mark(Profile::Internal, words.to_owned());
        let _ = self.edit(Edit::SetFact(mark));
    }

    fn mark(&self) -> String {
        let facts = self.open().work.assessment().facts();

        facts.mark(Profile::Internal).to_owned()
    }

    fn place_of(&self, words: &str) -> Option<iced::Rectangle> {
        let texts = self.texts().into_iter();

        texts
            .filter(|(text, ..)| text == words)
            .map(|(_, place, _)| place)
            .next()
    }
}

#[test]
fn a_notice_moves_nothing_on_any_screen() {
    let long = "The disk did not answer, and what was changed is kept on this computer. ".repeat(6);
    let mut program = Program::sample();

    for language in scene_languages() {
        program.speak(&language);

        for (width, height) in [
            (1366.0, 768.0),
            (1024.0, 768.0),
            (910.0, 450.0),
            (683.0, 512.0),
        ] {
            program.app.environment.size = Size::new(width, height);

            for screen in SCREENS {
                program.turn_to(Page::Work(screen));
                program.notices_read();
                let before = program.texts();

                for (tone, words) in [
                    (Tone::Agree, ""),
                    (Tone::Info, "One line."),
                    (Tone::Split, long.as_str()),
                ] {
                    program.say(tone, words);
                    let after = program.texts();
                    assert!(
                        after.len() > before.len(),
                        "{screen:?}: the notice is not there"
                    );

                    for (text, place, _) in &before {
                        let stays = after
                            .iter()
                            .any(|(other, there, _)| other == text && there == place);
                        assert!(
                            stays,
                            "{} {screen:?} {width}x{height}: “{text}” has moved from {place:?}",
                            language.name
                        );
                    }

                    program.notices_read();
                }
            }
        }
    }
}

#[test]
fn under_a_notice_everything_can_be_pressed_that_leads_on() {
    let mut program = Program::sample();
    let words = |program: &Program, key: &str| program.app.environment.locale.text(key);

    program.turn_to(Page::Work(ScreenId::Results));
    program.say(Tone::Discuss, &"A long line of words. ".repeat(20));
    let export = words(&program, "results-export");
    program.click(&export);
    assert_eq!(program.shown(), Some(ScreenId::Outputs));

    program.turn_to(Page::Work(ScreenId::Plan));
    program.say(Tone::Discuss, "A line.");
    let targets = words(&program, "plan-list-targets");
    program.click(&targets);

    let _ = program.app.go(ScreenId::Settings);
    program.say(Tone::Discuss, "A line.");
    let about = words(&program, "settings-tab-about");
    program.click(&about);
    assert!(program.says(&words(&program, "settings-about-program")));

    let mut program = Program::new_assessment();
    program.say(Tone::Discuss, "A line.");
    program.click("Adopted");
    assert_eq!(program.outcome("NS01"), Outcome::Agreed(Level(2)));
}

#[test]
fn what_is_said_of_a_question_leaves_with_it_and_what_is_said_of_a_screen_with_that() {
    let mut program = Program::new_assessment();
    program.digit(3);
    program.digit(2);
    let said = program
        .app
        .environment
        .locale
        .text("assess-recorded-already");
    assert!(program.says(&said));
    program.named(Named::ArrowRight, Code::ArrowRight);
    assert!(!program.says(&said), "it is another question");

    program.named(Named::ArrowLeft, Code::ArrowLeft);
    program.digit(2);
    assert!(program.says(&said));
    program.named(Named::Enter, Code::Enter);
    assert!(!program.says(&said), "it can be changed now");

    program.named(Named::Escape, Code::Escape);
    program.digit(2);
    assert!(program.says(&said));
    let _ = program.app.go(ScreenId::Plan);
    assert!(!program.says(&said), "it is another screen");

    program.app.say(
        Tone::Info,
        MessageText {
            title: "Of the file".to_owned(),
            text: String::new(),
        },
    );
    let _ = program.app.go(ScreenId::Files);
    assert!(
        program.says("Of the file"),
        "the file goes from screen to screen"
    );
}

#[test]
fn a_refusal_is_not_said_over_another_question() {
    let mut program = Program::new_assessment();
    let _ = program.edit(Edit::Reveal {
        question: "NS01".into(),
        id: crate::assessment::ItemId(uuid::Uuid::from_u128(7)),
    });
    let said = program.open().notices()[0].1.clone();
    assert!(program.says(&said));
    program.named(Named::ArrowRight, Code::ArrowRight);
    assert!(!program.says(&said));
}

#[test]
fn a_newer_notice_of_the_same_subject_takes_the_place_and_an_error_waits_to_be_read() {
    let mut program = Program::new_assessment();
    let session = |program: &Program| -> Vec<String> {
        let notices = program.open().notices();

        notices.into_iter().map(|(_, title)| title).collect()
    };
    let say = |tone, title: &str, program: &mut Program| {
        let session = program.app.session.as_mut().unwrap();
        session.say(Notice {
            tone,
            title: title.to_owned(),
            words: String::new(),
        });
    };

    say(Tone::Info, "one", &mut program);
    say(Tone::Info, "two", &mut program);
    assert_eq!(session(&program), ["two"]);
    say(Tone::Split, "error", &mut program);
    say(Tone::Agree, "good", &mut program);
    assert_eq!(session(&program), ["error", "good"]);
    assert!(program.says("good") && !program.says("error"));
    let (good, _) = program.open().notices()[1].clone();
    let _ = program.update(session::Message::Dismiss(good));
    assert!(program.says("error"));
}

#[test]
fn undo_says_what_it_did_and_where_and_leads_there() {
    let mut program = Program::sample();
    program.set_mark("FIRST");
    program.set_mark("SECOND");
    program.turn_to(Page::Work(ScreenId::Results));
    program.app.environment.size = Size::new(1366.0, 768.0);
    program.keys(&[Key::Ctrl('z')]);
    assert_eq!(program.mark(), "FIRST");
    assert!(program.says("Undone: Handling mark, for the delegation"));
    assert_eq!(program.shown(), Some(ScreenId::Results), "the page stays");

    program.click("Redo");
    assert_eq!(program.mark(), "SECOND");
    assert!(program.says("Done again: Handling mark, for the delegation"));
    program.keys(&[Key::Ctrl('z')]);
    program.click("Show it there");
    assert_eq!(program.shown(), Some(ScreenId::Delegation));
}

#[test]
fn what_undo_offers_leaves_as_soon_as_something_else_is_changed() {
    let mut program = Program::sample();
    program.set_mark("FIRST");
    program.keys(&[Key::Ctrl('z')]);
    assert!(program.says("Redo"));
    program.set_mark("THIRD");
    let _ = program.update(session::Message::NextNotice);
    assert!(!program.says("Redo"), "redo would do nothing any more");
}

#[test]
fn undo_in_the_top_bar_does_what_the_key_does_and_a_removal_offers_it() {
    let mut program = Program::sample();
    program.set_mark("FIRST");
    let _ = program
        .app
        .chrome(chrome::Message::Turn(crate::gui::working_copy::Turn::Undo));
    assert_ne!(program.mark(), "FIRST");
    let _ = program
        .app
        .chrome(chrome::Message::Turn(crate::gui::working_copy::Turn::Redo));
    assert_eq!(program.mark(), "FIRST");

    program.show(ScreenId::Delegation);
    let people = |program: &Program| {
        program
            .open()
            .work
            .assessment()
            .participants()
            .iter()
            .count()
    };
    let before = people(&program);
    program.keys(&[Key::Down, Key::Delete]);
    assert_eq!(people(&program), before - 1);
    program.click("Undo");
    assert_eq!(people(&program), before);
}

#[test]
fn a_long_error_is_read_whole_and_folds_to_one_line() {
    let mut program = Program::sample();
    let long = "The disk did not answer, and what was changed is kept here. ".repeat(8);
    let long = long.trim_end().to_owned();

    for screen in SCREENS {
        program.turn_to(Page::Work(screen));
        program.notices_read();
        program.say(Tone::Split, &long);
        assert!(program.place_of(&long).is_some(), "{screen:?}");
        let _ = program.update(session::Message::WholeNotice(false));
        assert!(program.place_of(&long).is_none(), "{screen:?}");
        let _ = program.update(session::Message::WholeNotice(true));
        assert!(program.place_of(&long).is_some(), "{screen:?}");
    }
}
