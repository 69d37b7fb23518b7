//! What was brought before the room met, pressed by keys: in Assess, and in the tab of the initiatives.

use super::*;
use crate::assessment::{
    Contribution, ElementPart, Form, FormOf, Initiative, InitiativeKind, Institution, ItemId,
};

use uuid::Uuid;

fn id(number: u128) -> ItemId {
    ItemId(Uuid::from_u128(number))
}

/// A new assessment in which an institution brought evidence, a strength and a gap to the first question, and two initiatives bear on
/// it, of which one stays inside.
pub(in crate::gui::app::tests) fn program() -> Program {
    let mut program = Program::new_assessment();
    let assessment = program.open().work.assessment();
    let questionnaire = assessment.questionnaire();
    let question = questionnaire.question(0).unwrap().id.clone();
    let second = questionnaire.question(1).unwrap().id.clone();
    let element = questionnaire.elements()[0].id.clone();
    let form = Form::id_of(assessment.id(), &FormOf::Institution(id(1)));
    let mut institution = Institution::named("Telecom Authority");
    institution.parts.insert(element, ElementPart::Leads);
    let contribution = Contribution {
        have: "41 reports in 2025".to_owned(),
        strengths: "The desk answers".to_owned(),
        gaps: "No threshold".to_owned(),
        may_be_shown: true,
        ..Contribution::new(form, Some(id(1)))
    };
    let mut law = Initiative::new("Reporting rule", InitiativeKind::Law);
    law.questions.extend([question.clone(), second]);
    let mut plan = Initiative::new("Crisis plan", InitiativeKind::Policy);
    plan.restricted = true;
    plan.questions.insert(question.clone());
    let edits = vec![
        Edit::PutInstitution {
            id: id(1),
            institution: Box::new(institution),
        },
        Edit::PutContribution {
            id: Contribution::id_of(form, &question),
            question,
            contribution: Box::new(contribution),
        },
        Edit::PutInitiative {
            id: id(11),
            initiative: Box::new(law),
        },
        Edit::PutInitiative {
            id: id(12),
            initiative: Box::new(plan),
        },
    ];
    let task = program.edit(Edit::Together(edits));
    program.run(task);

    program
}

fn in_assess() -> Hands {
    Hands::on(program())
}

fn in_initiatives() -> Hands {
    let mut hands = in_assess();
    hands.go(ScreenId::Delegation);

    hands.keys(&[Key::CtrlTab, Key::CtrlTab])
}

pub(super) const ASSESS: &[State] = &[
    ("assess, something was brought", in_assess),
    ("assess, a row of what was brought", || {
        in_assess().keys(&[Key::Letter('i')])
    }),
    ("assess, the last row of what was brought", || {
        in_assess().keys(&[
            Key::Letter('i'),
            Key::Enter,
            Key::Enter,
            Key::Enter,
            Key::Enter,
        ])
    }),
    ("voting, something was brought", || {
        in_assess().keys(&[Key::Letter('v')])
    }),
    ("voting, a row of what was brought", || {
        in_assess().keys(&[Key::Letter('v'), Key::Letter('i')])
    }),
    ("recorded, a row of what was brought", || {
        in_assess().keys(&[Key::Digit(2), Key::Escape, Key::Letter('i')])
    }),
];

pub(super) const DELEGATION: &[State] = &[
    ("delegation, two initiatives", in_initiatives),
    ("delegation, a row of initiatives", || {
        in_initiatives().keys(&[Key::Down, Key::Down])
    }),
    ("delegation, an initiative", || {
        in_initiatives().keys(&[Key::Down, Key::Enter])
    }),
    ("delegation, a new initiative", || {
        in_initiatives()
            .keys(&[Key::Insert])
            .write("Awareness month")
    }),
    ("delegation, initiatives are searched", || {
        in_initiatives().keys(&[Key::Ctrl('f')])
    }),
];

fn answer(hands: &Hands) -> crate::assessment::Answer {
    let assessment = hands.program.open().work.assessment();
    let question = &assessment.questionnaire().question(0).unwrap().id;

    assessment.answer(question).clone()
}

#[test]
fn enter_takes_over_row_after_row_and_digits_record_meanwhile() {
    let mut hands = in_assess().keys(&[Key::Letter('i'), Key::Enter]);
    let first = answer(&hands);
    let (_, piece) = first.evidence().iter().next().unwrap();
    assert_eq!(piece.title, "41 reports in 2025");
    assert_eq!((piece.by, piece.restricted), (Some(id(1)), false));
    assert!(piece.brought.is_some());
    assert!(hands.seen().says("brought-mark-form"));
    assert_eq!(hands.program.app.environment.focused, Focused::Row);

    let mut hands = hands.keys(&[Key::Enter, Key::Enter, Key::Digit(2)]);
    let after = answer(&hands);
    assert_eq!(
        after.passage(Passage::Strengths),
        "The desk answers (Telecom Authority)"
    );
    assert_eq!(
        after.passage(Passage::Gaps),
        "No threshold (Telecom Authority)"
    );
    assert_eq!(after.outcome(), Outcome::Agreed(Level(2)));
    assert!(!hands.seen().says("brought-title"));
}

#[test]
fn each_row_that_was_taken_over_comes_back_with_one_undo() {
    let mut hands = in_assess();
    let untouched = hands.seen().texts;

    for count in 1..=5 {
        let mut hands = in_assess().keys(&[Key::Letter('i')]);

        for _ in 0..count {
            hands.press(Key::Enter);
        }

        for _ in 0..count {
            hands.press(Key::Ctrl('z'));
        }

        hands.press(Key::Escape);
        let known = answer(&hands);
        assert!(known.evidence().is_empty(), "{count}");
        assert_eq!(known.passage(Passage::Gaps), "", "{count}");
        let is_offered = |text: &&String| text.contains("41 reports");
        assert!(hands.seen().texts.iter().any(|text| is_offered(&text)));
        assert!(untouched.iter().any(|text| is_offered(&text)));
    }
}

#[test]
fn a_text_goes_under_words_that_are_still_being_typed() {
    let mut hands = in_assess().keys(&[Key::Letter('g')]).write("Laws are old");
    hands.press(Key::Escape);
    let hands = hands.keys(&[Key::Letter('i'), Key::Down, Key::Down, Key::Enter]);

    assert_eq!(
        answer(&hands).passage(Passage::Gaps),
        "Laws are old\nNo threshold (Telecom Authority)"
    );
}

#[test]
fn a_sealed_round_keeps_the_rows_and_still_takes_votes() {
    let mut hands = in_assess().keys(&[Key::Letter('v'), Key::Letter('i'), Key::Enter]);
    assert_eq!(answer(&hands).evidence().len(), 1);
    assert!(hands.seen().says("brought-title"));
    assert_eq!(hands.seen().votes, Some(0));

    hands.press(Key::Digit(3));
    assert_eq!(hands.seen().votes, Some(1));
}

#[test]
fn escape_gives_the_keys_back_to_the_ladder() {
    let mut hands = in_assess().keys(&[Key::Letter('i'), Key::Escape]);
    let names: Vec<&str> = hands.hints().iter().map(|hint| hint.name).collect();
    assert!(names.contains(&"brought-hint"), "{names:?}");
    assert!(!names.contains(&"brought-hint-take"), "{names:?}");

    hands.press(Key::Enter);
    assert!(answer(&hands).evidence().is_empty());
}

#[test]
fn what_cites_a_restricted_initiative_stays_inside_and_the_form_keeps_it_so() {
    let mut hands = in_assess();
    let question = hands
        .program
        .open()
        .work
        .assessment()
        .questionnaire()
        .question(0)
        .unwrap()
        .id
        .clone();
    let cite = hands
        .program
        .open()
        .work
        .assessment()
        .citing_initiative(&question, id(12))
        .unwrap();
    let task = hands.program.edit(cite);
    hands.program.run(task);
    let (piece, _) = answer(&hands).evidence().iter().next().unwrap();
    hands.send(session::Message::Assess(assess::Message::Evidence(Some(
        piece,
    ))));
    let hands = hands.write("X").keys(&[Key::CtrlEnter]);
    let known = answer(&hands);
    let evidence = known.evidence().get(piece).unwrap();
    assert!(evidence.title.contains('X'));
    assert_eq!(evidence.initiative, Some(id(12)));
    assert!(
        hands
            .program
            .open()
            .work
            .assessment()
            .stays_inside(evidence)
    );
}

#[test]
fn the_wall_shows_nothing_that_was_brought() {
    let mut program = program();
    let _ = program.app.toggle_room();
    let mut wall = program.wall();

    for secret in [
        "41 reports",
        "The desk answers",
        "No threshold",
        "Reporting rule",
    ] {
        assert!(wall.find(secret).is_err(), "{secret}");
    }
}
