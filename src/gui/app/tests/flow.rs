//! The way through the questions: where the last one leads, what is found, whose a question is, and where things stand.

use super::*;
use crate::assessment::{Breakout, Dissent, Evidence, Fact, ItemId, Vote, VotingMethod};

use uuid::Uuid;

fn item(number: u128) -> ItemId {
    ItemId(Uuid::from_u128(number))
}

impl Program {
    fn words(&self, key: &str) -> String {
        self.app.environment.locale.text(key)
    }

    fn search_for(&mut self, words: &str) -> Vec<String> {
        // Without the list of the element beside it.
        self.app.environment.size = Size::new(1200.0, 768.0);
        self.keys(&[Key::Ctrl('g')]);

        for letter in words.chars() {
            let action = field::Action::Step(EditorStep::Edit(EditorEdit::Insert(letter)));
            let _ = self.update(session::Message::Assess(assess::Message::Search(action)));
        }

        let texts = self.texts().into_iter();
        let found = texts
            .map(|(text, ..)| text)
            .filter(|text| text.len() == 4 && text.starts_with("NS"));
        let found: Vec<String> = found.collect();
        self.keys(&[Key::Escape]);

        found
    }
}

#[test]
fn the_last_question_leads_to_the_next_open_one_and_then_to_the_results() {
    let mut program = Program::sample();
    program.show(ScreenId::Assess);
    let open = program
        .open()
        .work
        .results()
        .questions()
        .iter()
        .position(|question| question.state == crate::results::QuestionState::Open)
        .unwrap();
    let _ = program.show_question(74);
    assert!(program.says("Next open question, CC13"));
    program.named(Named::ArrowRight, Code::ArrowRight);
    assert_eq!(program.open().assess.at(), open);

    program.digit(2);
    let _ = program.show_question(74);
    assert!(program.says(&program.words("assess-to-results")));
    let _ = program.update(session::Message::Assess(assess::Message::Onward));
    assert_eq!(program.shown(), Some(ScreenId::Results));
}

#[test]
fn the_search_finds_what_the_room_wrote_and_nothing_under_a_seal() {
    let mut program = Program::new_assessment();
    let _ = program.edit(Edit::Write {
        question: "NS02".into(),
        passage: Passage::Note,
        words: "The zebra was late.".to_owned(),
    });
    let _ = program.edit(Edit::PutEvidence {
        question: "NS03".into(),
        id: item(1),
        evidence: Evidence {
            title: "Okapi decree".to_owned(),
            source: String::new(),
            date: None,
            grade: crate::assessment::Grade::A,
            restricted: false,
            ..Evidence::new("", crate::assessment::Grade::D)
        },
    });
    let _ = program.edit(Edit::PutDissent {
        question: "NS04".into(),
        id: item(2),
        dissent: Dissent {
            words: "We hold with the gnu.".to_owned(),
            ..Dissent::default()
        },
    });
    let _ = program.edit(Edit::PutAction {
        id: item(3),
        action: crate::assessment::Action {
            question: Some("NS05".into()),
            title: "Feed the tapir".to_owned(),
            ..crate::assessment::Action::default()
        },
    });
    let _ = program.show_question(0);
    program.cast(VotingMethod::Sealed, &[("academia", Vote::Level(Level(2)))]);

    for (word, question) in [
        ("ZEBRA", "NS02"),
        ("okapi", "NS03"),
        ("gnu", "NS04"),
        ("tapir", "NS05"),
    ] {
        assert_eq!(program.search_for(word), [question], "{word}");
    }

    assert!(program.search_for("unicorn").is_empty());
}

#[test]
fn a_question_of_another_breakout_says_whose_it_is_before_it_is_answered() {
    let mut program = Program::new_assessment();
    let says = |program: &Program, name: &str| {
        let texts = program.texts().into_iter();

        texts
            .map(|(text, ..)| text)
            .any(|text| text.contains(name) && text.contains("works on this question"))
    };
    assert!(!says(&program, "Alpha"));
    let _ = program.edit(Edit::PutBreakout {
        id: item(9),
        breakout: Breakout {
            name: "Alpha".to_owned(),
            elements: [
                program.open().work.assessment().questionnaire().elements()[0]
                    .id
                    .clone(),
            ]
            .into(),
            ..Breakout::default()
        },
    });
    assert!(says(&program, "Alpha"));
    program.digit(3);
    assert!(!says(&program, "Alpha"), "it is answered");
}

#[test]
fn the_question_stands_where_it_stood_when_it_is_answered() {
    let mut program = Program::new_assessment();
    let question = program
        .open()
        .work
        .results()
        .questionnaire()
        .question(0)
        .unwrap()
        .text
        .clone();
    let place = |program: &Program| {
        let texts = program.texts().into_iter();
        let mut places = texts.filter(|(text, ..)| *text == question);

        places.next().map(|(_, bounds, _)| (bounds.x, bounds.y))
    };
    let before = place(&program);
    program.digit(3);
    assert_eq!(place(&program), before);
    assert!(before.is_some());
}

#[test]
fn what_alt_gr_writes_records_nothing() {
    let mut program = Program::new_assessment();
    let alt_gr = |program: &mut Program, is_down: bool| {
        let key = iced::keyboard::Key::Named(Named::AltGraph);
        let event = if is_down {
            KeyEvent::KeyPressed {
                key: key.clone(),
                modified_key: key,
                physical_key: Physical::Code(Code::AltRight),
                location: Location::Right,
                modifiers: Modifiers::empty(),
                text: None,
                repeat: false,
            }
        } else {
            KeyEvent::KeyReleased {
                key: key.clone(),
                modified_key: key,
                physical_key: Physical::Code(Code::AltRight),
                location: Location::Right,
                modifiers: Modifiers::empty(),
            }
        };
        program.tell(Message::Event(
            Event::Keyboard(event),
            event::Status::Ignored,
            window::Id::unique(),
        ));
    };

    alt_gr(&mut program, true);
    program.digit(2);
    assert_eq!(program.outcome("NS01"), Outcome::Open);
    alt_gr(&mut program, false);
    program.digit(2);
    assert_eq!(program.outcome("NS01"), Outcome::Agreed(Level(2)));
}

#[test]
fn a_mark_of_the_delegation_is_seen_in_the_footer_of_every_size() {
    let mut program = Program::new_assessment();
    let mark = "RESTRICTED";
    let _ = program.edit(Edit::SetFact(Fact::Mark(
        crate::assessment::Profile::Internal,
        mark.to_owned(),
    )));

    for (width, height) in [(1366.0, 768.0), (683.0, 512.0), (640.0, 400.0)] {
        program.app.environment.size = Size::new(width, height);
        assert!(program.says(mark), "{width}x{height}");
    }
}
