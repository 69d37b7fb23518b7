//! Rules of the screen, checked by clicks and keys on its view.

use super::*;
use crate::gui::binding::HasKeys;
use crate::gui::completion;
use crate::gui::keyboard::Key;
use crate::gui::layout::Ui;
use crate::gui::testing::{self, REFERENCE, at, plain, recorded, sample};
use crate::gui::theme::Theme;
use crate::gui::widget::field;
use crate::gui::working_copy::{Step, WorkingCopy};
use crate::locale::Direction;
use crate::questionnaire::{QuestionId, library};

use iced::advanced::text::editor;
use iced::{Renderer, Size};
use iced_test::Simulator;

fn shown<'a>(screen: &'a State, context: Context<'a>) -> Simulator<'a, Message, Theme, Renderer> {
    testing::shown(screen.view(context), context.env.size)
}

/// Carries out what the screen asks for, as the program does.
fn act(action: Action, work: &mut WorkingCopy) {
    match action {
        Action::Edit(edit) => work.apply(edit, Step::New).unwrap(),
        Action::All(actions) => actions.into_iter().for_each(|action| act(action, work)),
        _ => {}
    }
}

fn send(screen: &mut State, message: Message, work: &mut WorkingCopy) {
    let action = plain(work, |context| screen.update(message, context));
    act(action, work);
    plain(work, |context| screen.refresh(context));
}

fn press(screen: &mut State, key: Key, work: &mut WorkingCopy) {
    let message = plain(work, |context| screen.key(key, context)).unwrap();
    send(screen, message, work);
}

fn types(screen: &mut State, words: &str, work: &mut WorkingCopy) {
    for letter in words.chars() {
        let typed = field::Action::Step(editor::Action::Edit(editor::Edit::Insert(letter)));
        send(
            screen,
            Message::Form(form::Message::Write(form::ActionText::Title, typed)),
            work,
        );
    }
}

fn titles(work: &WorkingCopy) -> Vec<String> {
    let actions = work.assessment().actions().iter();

    actions.map(|(_, action)| action.title.clone()).collect()
}

#[test]
fn every_list_is_drawn_in_every_theme_size_and_direction() {
    let work = sample();
    let sizes = [
        REFERENCE,
        Size::new(1366.0, 688.0),
        Size::new(1920.0, 1080.0),
        Size::new(910.0, 450.0),
    ];

    for theme in [Theme::Light, Theme::Dark, Theme::HighContrast] {
        for direction in [Direction::LeftToRight, Direction::RightToLeft] {
            for size in sizes {
                at(&work, size, Ui::new(direction, theme), |context| {
                    for (list, sight) in [
                        (PlanList::Gaps, "Decision makers rehearse the crisis plan"),
                        (PlanList::Targets, "Case for action"),
                        (PlanList::Actions, "0–6 months (6)"),
                    ] {
                        let mut screen = State::new(context);
                        screen.update(Message::Show(list), context);
                        let mut ui = shown(&screen, context);

                        assert!(ui.find(sight).is_ok(), "{sight} at {size:?}");
                        ui.snapshot(&theme).unwrap();
                        drop(ui);

                        if theme == Theme::Light {
                            screen.update(Message::More, context);
                            shown(&screen, context).snapshot(&theme).unwrap();
                        }
                    }
                });
            }
        }
    }
}

#[test]
fn the_gap_that_weighs_most_comes_first_with_its_terms() {
    plain(&sample(), |context| {
        let screen = State::new(context);
        let mut ui = shown(&screen, context);

        for sight in [
            "Priority 10 = gap 2 × importance 5.",
            "55 gaps, ranked; 4 not known",
            "61% of all targets reached",
        ] {
            assert!(ui.find(sight).is_ok(), "{sight}");
        }
    });
}

#[test]
fn a_digit_sets_the_target_and_letters_the_rest() {
    let mut work = recorded(&["NS01"], 1);
    let mut screen = plain(&work, State::new);
    let question = QuestionId::from("NS01");

    // Without targets the first aspect is chosen.
    press(&mut screen, Key::Digit(3), &mut work);
    assert_eq!(work.assessment().target(0).unwrap().level, Level(3));

    send(&mut screen, Message::Choose(Chosen::Question(0)), &mut work);
    press(&mut screen, Key::Digit(2), &mut work);
    press(&mut screen, Key::Letter('h'), &mut work);
    press(&mut screen, Key::Letter('i'), &mut work);
    press(&mut screen, Key::Letter('e'), &mut work);
    let answer = work.assessment().answer(&question);

    assert_eq!(
        answer.target(),
        Some(Target {
            level: Level(2),
            horizon: Some(Horizon::Short)
        })
    );
    assert_eq!(answer.importance(), Importance::try_from(4).ok());
    assert_eq!(answer.effort(), Some(Effort::Low));

    press(&mut screen, Key::Backspace, &mut work);
    assert_eq!(work.assessment().answer(&question).target(), None);
    assert_eq!(work.assessment().target(0).unwrap().level, Level(3));
}

#[test]
fn a_suggested_step_becomes_an_action_with_one_press() {
    let mut work = recorded(&["NS01"], 1);
    let mut screen = plain(&work, State::new);
    send(&mut screen, Message::Choose(Chosen::Question(0)), &mut work);
    press(&mut screen, Key::Digit(3), &mut work);
    press(&mut screen, Key::Letter('h'), &mut work);

    for _ in 0..2 {
        press(&mut screen, Key::Letter('u'), &mut work);
    }

    let after = plain(&work, |context| screen.key(Key::Letter('u'), context));
    assert!(after.is_none(), "no step is left");

    let levels = library::national()
        .unwrap()
        .question(0)
        .unwrap()
        .levels
        .clone();
    assert_eq!(
        titles(&work),
        levels[1..3],
        "the steps to 2 and 3, once each"
    );
    let first = work.assessment().actions().iter().next().unwrap().1.clone();
    assert_eq!(first.question, Some("NS01".into()));
    assert_eq!(first.horizon, Some(Horizon::Short));
}

#[test]
fn a_form_that_was_begun_is_not_lost() {
    let mut work = sample();
    let mut screen = plain(&work, State::new);
    let before = titles(&work).len();

    // Somebody goes to another row in the middle of a word.
    press(&mut screen, Key::Letter('a'), &mut work);
    types(&mut screen, "Train", &mut work);
    press(&mut screen, Key::Down, &mut work);
    assert_eq!(titles(&work).len(), before + 1);
    assert_eq!(titles(&work).last().unwrap(), "Train");

    // Somebody goes to another screen.
    press(&mut screen, Key::Letter('a'), &mut work);
    types(&mut screen, "Fund", &mut work);
    let edit = plain(&work, |context| screen.take_in(context)).unwrap();
    work.apply(edit, Step::New).unwrap();
    assert_eq!(titles(&work).last().unwrap(), "Fund");
    assert_eq!(plain(&work, |context| screen.take_in(context)), None);

    // Without a title there is no action, but the rest waits at its question.
    send(&mut screen, Message::Choose(Chosen::Question(0)), &mut work);
    press(&mut screen, Key::Letter('a'), &mut work);
    send(
        &mut screen,
        Message::Form(form::Message::Effort(Some(crate::assessment::Effort::High))),
        &mut work,
    );
    send(&mut screen, Message::Choose(Chosen::Question(1)), &mut work);
    send(&mut screen, Message::Choose(Chosen::Question(0)), &mut work);
    let action = plain(&work, |context| screen.form.action(context));
    assert_eq!(action.effort, Some(Effort::High));
}

#[test]
fn an_action_is_changed_and_taken_out_of_the_plan() {
    let mut work = sample();
    let mut screen = plain(&work, State::new);
    let (id, before) = plain(&work, |context| {
        let (id, action) = actions::listed(context)[0];

        (id, action.clone())
    });
    send(&mut screen, Message::Choose(Chosen::Action(id)), &mut work);
    send(
        &mut screen,
        Message::Form(form::Message::Status(crate::assessment::Status::Done)),
        &mut work,
    );
    press(&mut screen, Key::CtrlEnter, &mut work);
    let after = work.assessment().actions().get(id).unwrap().clone();
    assert_eq!(after.status, crate::assessment::Status::Done);
    assert_eq!(after.title, before.title);

    press(&mut screen, Key::Delete, &mut work);
    assert!(work.assessment().actions().get(id).is_none());
    work.turn(crate::gui::working_copy::Turn::Undo).unwrap();
    plain(&work, |context| screen.refresh(context));
    assert!(work.assessment().actions().get(id).is_some());
}

#[test]
fn arrows_go_through_the_gaps_and_the_filter_keeps_one_element() {
    let mut work = sample();
    let mut screen = plain(&work, State::new);
    let first = screen.chosen;
    press(&mut screen, Key::Down, &mut work);
    assert_ne!(screen.chosen, first);
    press(&mut screen, Key::Home, &mut work);
    assert_eq!(screen.chosen, first);

    send(&mut screen, Message::Element(Some(4)), &mut work);
    let rows = plain(&work, |context| screen.rows(context));
    assert!(
        rows.iter()
            .all(|row| matches!(row, Chosen::Question(61..75)))
    );

    send(&mut screen, Message::Rerank, &mut work);
    assert_eq!(screen.rank, Rank::ValueForEffort);
}

#[test]
fn without_a_target_the_screen_says_what_to_do_first() {
    let work = recorded(&["NS01"], 1);

    plain(&work, |context| {
        let mut screen = State::new(context);
        assert_eq!(screen.list, PlanList::Targets);
        screen.update(Message::Show(PlanList::Gaps), context);
        let mut ui = shown(&screen, context);
        ui.click("Set targets").unwrap();
        let message = ui.into_messages().next().unwrap();

        assert!(matches!(message, Message::Show(PlanList::Targets)));
    });
}

#[test]
fn the_lead_that_was_chosen_is_meant_although_the_list_has_changed_by_then() {
    let mut work = sample();
    let mut screen = plain(&work, State::new);
    press(&mut screen, Key::Letter('a'), &mut work);
    let lead = |message| Message::Form(form::Message::Lead(message));
    send(&mut screen, lead(pasted("finan")), &mut work);
    let earlier = "Academy of Finance";
    let put = work
        .assessment()
        .entering(earlier, None, crate::assessment::ItemId(uuid::Uuid::nil()))
        .unwrap();
    work.apply(put, Step::New).unwrap();
    send(&mut screen, lead(taken(0)), &mut work);
    types(&mut screen, "Fund", &mut work);

    let action = plain(&work, |context| screen.form.action(context));
    assert_eq!(action.lead, "Ministry of Finance");
}

#[test]
fn partners_are_completed_one_after_another_and_a_short_lead_is_stored_with_its_name() {
    let mut work = sample();
    let mut screen = plain(&work, State::new);
    press(&mut screen, Key::Letter('a'), &mut work);
    types(&mut screen, "Fund", &mut work);
    let partners = |message| Message::Form(form::Message::Partners(message));
    send(
        &mut screen,
        partners(pasted("The World Bank; csirt")),
        &mut work,
    );
    send(&mut screen, partners(taken(0)), &mut work);
    send(&mut screen, partners(pasted(", ata")), &mut work);
    send(&mut screen, partners(taken(0)), &mut work);
    let lead = Message::Form(form::Message::Lead(pasted("mof")));
    send(&mut screen, lead, &mut work);
    send(&mut screen, Message::Done, &mut work);

    let actions = work.assessment().actions();
    let (_, action) = actions
        .iter()
        .find(|(_, action)| action.title == "Fund")
        .unwrap();
    assert_eq!(
        action.partners,
        "The World Bank; CSIRT-AV, Telecom Authority"
    );
    assert_eq!(action.lead, "Ministry of Finance");
}

/// A message of a field that completes names: words come in at the caret.
fn pasted(words: &str) -> completion::Message {
    let edit = iced::advanced::text::editor::Edit::Paste(words.to_owned().into());
    let step = iced::advanced::text::editor::Action::Edit(edit);

    completion::Message::Type(crate::gui::widget::field::Action::Step(step))
}

/// A message of such a field: the suggestion at a position is taken.
fn taken(position: usize) -> completion::Message {
    completion::Message::Choose(crate::gui::widget::suggestions::Choice::Take(position))
}
