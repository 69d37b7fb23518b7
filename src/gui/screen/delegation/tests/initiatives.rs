//! Rules of the tab of the initiatives: what is typed, found, cited, removed and taken back.

use super::*;
use crate::assessment::{Initiative, InitiativeKind, InitiativeState};
use crate::gui::completion;
use crate::gui::screen::delegation::initiatives::form::{self, Draft};
use crate::gui::screen::delegation::initiatives::{self, Shown};
use crate::gui::working_copy::Turn;
use crate::questionnaire::QuestionId;

fn own(message: initiatives::Message) -> Message {
    Message::Initiatives(message)
}

fn of_form(message: form::Message) -> Message {
    own(initiatives::Message::Form(message))
}

fn draft(draft: Draft) -> impl Fn(field::Action) -> Message {
    move |action| of_form(form::Message::Write(draft, action))
}

fn institution(action: field::Action) -> Message {
    of_form(form::Message::Institution(completion::Message::Type(
        action,
    )))
}

fn question(fixture: &Fixture, ordinal: usize) -> QuestionId {
    let questionnaire = fixture.work.assessment().questionnaire();

    questionnaire.question(ordinal).unwrap().id.clone()
}

fn id(number: u128) -> ItemId {
    ItemId(Uuid::from_u128(number))
}

/// The tab with an old law of the regulator, a newer plan, and a body of nobody, in an order of their own.
fn with_three() -> Fixture {
    let mut fixture = Fixture::new(new());
    let regulator = crate::assessment::Institution {
        short: "ATA".to_owned(),
        ..crate::assessment::Institution::named("Télécom Authority")
    };
    let questions = [0, 1, 30].map(|ordinal| question(&fixture, ordinal));
    let law = Initiative {
        since: "2019".parse().ok(),
        institutions: [id(1)].into(),
        questions: questions.clone().into(),
        ..Initiative::new("Reporting rule", InitiativeKind::Law)
    };
    let plan = Initiative {
        since: "2023-05".parse().ok(),
        state: InitiativeState::Planned,
        restricted: true,
        questions: [questions[2].clone()].into(),
        ..Initiative::new("Crisis plan", InitiativeKind::Policy)
    };
    let council = Initiative::new("Council", InitiativeKind::Body);
    let put = |number, initiative| Edit::PutInitiative {
        id: id(number),
        initiative: Box::new(initiative),
    };
    let edits = vec![
        Edit::PutInstitution {
            id: id(1),
            institution: Box::new(regulator),
        },
        put(11, law),
        put(12, plan),
        put(13, council),
    ];
    fixture
        .work
        .apply(Edit::Together(edits), Step::New)
        .unwrap();
    fixture.refresh();
    fixture.send(Message::Tab(Tab::Initiatives));

    fixture
}

/// The titles of the rows, from top to bottom.
fn titles(fixture: &Fixture) -> Vec<String> {
    let rows = fixture.screen.initiatives.titles(fixture.context());

    rows.into_iter().map(str::to_owned).collect()
}

fn known(fixture: &Fixture, title: &str) -> Option<Initiative> {
    let mut all = fixture.work.assessment().initiatives().iter();

    all.find(|(_, initiative)| initiative.title == title)
        .map(|(_, initiative)| initiative.clone())
}

#[test]
fn an_initiative_is_typed_with_a_month_and_a_new_institution_and_goes_with_one_undo() {
    let mut fixture = Fixture::new(new());
    fixture.send(Message::Tab(Tab::Initiatives));
    assert!(fixture.sees("No initiative yet"));
    fixture.key(Key::Insert);
    fixture.type_in(draft(Draft::Title), "Awareness month");
    fixture.type_in(draft(Draft::Since), "May 2024");
    fixture.type_in(draft(Draft::Until), "2026");
    fixture.type_in(institution, "Customs Service");
    let first = question(&fixture, 0);
    fixture.send(of_form(form::Message::Question(first.clone())));
    fixture.send(of_form(form::Message::Kind(InitiativeKind::Campaign)));
    fixture.key(Key::Enter);

    let month = known(&fixture, "Awareness month").unwrap();
    assert_eq!(month.since, "2024-05".parse().ok());
    assert_eq!(month.until, "2026".parse().ok());
    assert_eq!(month.questions, [first].into());
    let customs = fixture
        .work
        .assessment()
        .institution_called("customs service");
    assert_eq!(month.institutions, [customs.unwrap().0].into());
    assert!(fixture.sees("May 2024 to 2026"));

    fixture.work.turn(Turn::Undo).unwrap();
    assert!(fixture.work.assessment().initiatives().is_empty());
    assert!(fixture.work.assessment().institutions().is_empty());
}

#[test]
fn a_form_that_cannot_be_taken_in_says_why_and_keeps_its_words() {
    let mut fixture = with_three();
    fixture.key(Key::Insert);
    fixture.key(Key::Enter);
    assert!(fixture.sees("Write a title."));

    fixture.type_in(draft(Draft::Title), "Drill");
    fixture.type_in(draft(Draft::Since), "soon");
    fixture.key(Key::Enter);
    assert!(fixture.sees("Write a year, a month or a day: 2024, May 2024 or 3 May 2024."));

    fixture.type_in(draft(Draft::Since), "2024");
    fixture.type_in(draft(Draft::Until), "2023");
    fixture.key(Key::Enter);
    assert!(fixture.sees("It would end before it begins."));

    // Who goes to another tab has not cancelled it.
    fixture.send(Message::Tab(Tab::People));
    assert!(fixture.screen.tab == Tab::Initiatives);
    fixture.type_in(draft(Draft::Until), "2025");
    fixture.send(Message::Tab(Tab::People));
    assert!(fixture.screen.tab == Tab::People);
    assert!(known(&fixture, "Drill").is_some());
}

#[test]
fn what_is_cited_nowhere_comes_first_and_then_the_latest() {
    let mut fixture = with_three();
    assert_eq!(
        titles(&fixture),
        ["Crisis plan", "Reporting rule", "Council"]
    );

    fixture.send(own(initiatives::Message::Choose(id(11))));
    fixture.key(Key::Letter('c'));
    assert_eq!(
        titles(&fixture),
        ["Crisis plan", "Council", "Reporting rule"]
    );

    fixture.send(own(initiatives::Message::Show(Shown::CitedNowhere)));
    assert_eq!(titles(&fixture), ["Crisis plan", "Council"]);
}

#[test]
fn words_find_in_any_order_what_it_is_whose_it_is_and_where_it_counts() {
    let mut fixture = with_three();
    let code = question(&fixture, 30).as_str().to_lowercase();
    let find = |action| own(initiatives::Message::Find(action));
    let both = ["Crisis plan", "Reporting rule"];

    for (words, found) in [
        ("law telecom", &["Reporting rule"][..]),
        ("AUTHORITY  rule", &["Reporting rule"]),
        ("ata", &["Reporting rule"]),
        ("planned", &["Crisis plan"]),
        ("2023 policy", &["Crisis plan"]),
        (code.as_str(), &both),
        ("law planned", &[]),
        ("", &["Crisis plan", "Reporting rule", "Council"]),
    ] {
        fixture.type_in(find, words);
        assert_eq!(titles(&fixture), found, "{words}");
    }
}

#[test]
fn c_cites_at_one_question_after_another_until_none_is_left_and_undo_takes_one_back() {
    let mut fixture = with_three();
    fixture.send(own(initiatives::Message::Choose(id(11))));

    for ordinal in [0, 1, 30] {
        let question = question(&fixture, ordinal);
        let words = format!("Cite at {}", question.as_str());
        assert!(fixture.sees(&words), "{words}");
        fixture.key(Key::Letter('c'));
        let evidence = fixture.work.assessment().answer(&question).evidence();
        let (_, piece) = evidence.iter().next().unwrap();
        assert_eq!(piece.title, "Reporting rule");
        assert_eq!(piece.source, "Télécom Authority");
        assert_eq!(piece.initiative, Some(id(11)));
    }

    assert!(fixture.sees("3 of 3"));
    let at_rest = fixture.screen.key(Key::Letter('c'), fixture.context());
    assert!(at_rest.is_none());

    fixture.work.turn(Turn::Undo).unwrap();
    fixture.refresh();
    assert!(fixture.sees("2 of 3"));
}

#[test]
fn what_was_cited_stays_when_its_initiative_is_removed() {
    let mut fixture = with_three();
    fixture.send(own(initiatives::Message::Choose(id(11))));
    fixture.key(Key::Letter('c'));
    let message = fixture.screen.key(Key::Delete, fixture.context()).unwrap();
    let notices = fixture.send(message);
    assert_eq!(notices.len(), 1);
    assert_eq!(titles(&fixture), ["Crisis plan", "Council"]);
    let first = question(&fixture, 0);
    assert_eq!(fixture.work.assessment().answer(&first).evidence().len(), 1);

    fixture.work.turn(Turn::Undo).unwrap();
    assert!(known(&fixture, "Reporting rule").is_some());
}

#[test]
fn what_the_room_changes_is_no_longer_as_it_was_brought_and_no_change_is_no_edit() {
    let mut fixture = with_three();
    let mut brought = known(&fixture, "Council").unwrap();
    brought.as_brought = true;
    brought.source = Some(id(1));
    let edit = Edit::PutInitiative {
        id: id(13),
        initiative: Box::new(brought),
    };
    fixture.work.apply(edit, Step::New).unwrap();
    fixture.refresh();
    let revision = fixture.work.revision();
    fixture.send(own(initiatives::Message::Choose(id(13))));
    fixture.key(Key::Enter);
    fixture.key(Key::Enter);
    assert_eq!(fixture.work.revision(), revision);
    assert!(known(&fixture, "Council").unwrap().as_brought);

    fixture.key(Key::Enter);
    fixture.type_in(draft(Draft::Money), "None yet");
    fixture.key(Key::Enter);
    let changed = known(&fixture, "Council").unwrap();
    assert_eq!((changed.as_brought, changed.source), (false, Some(id(1))));
}

#[test]
fn questions_are_proposed_from_the_same_aspects_and_found_by_words() {
    let mut fixture = with_three();
    let first = question(&fixture, 0);
    let second = question(&fixture, 1);
    fixture.key(Key::Insert);
    fixture.send(of_form(form::Message::Question(first.clone())));
    assert!(fixture.sees("Proposed, of the same aspects"));
    assert!(fixture.sees(second.as_str()));

    let far = question(&fixture, 60);
    assert!(!fixture.sees(far.as_str()));
    fixture.type_in(draft(Draft::Search), far.as_str());
    assert!(fixture.sees(far.as_str()));
    fixture.type_in(draft(Draft::Search), "zzzz");
    assert!(fixture.sees("No question is found."));
}
