//! Rules of the table of the institutions: cells, parts, what is missing, and what is refused.

use super::*;
use crate::assessment::{ElementPart, Institution};
use crate::gui::screen::delegation::institutions::form as institution_form;
use crate::gui::screen::delegation::{institutions, institutions::Message as Own};
use crate::gui::working_copy::Turn;

use institution_form::{FormText, Message as OfForm};

/// The tab of the institutions of an assessment.
fn tab(assessment: Assessment) -> Fixture {
    let mut fixture = Fixture::new(assessment);
    fixture.send(Message::Tab(Tab::Institutions));

    fixture
}

fn of_form(message: OfForm) -> Message {
    Message::Institutions(Own::Form(message))
}

fn institution(fixture: &Fixture, name: &str) -> (ItemId, Institution) {
    let known = fixture.work.assessment().institution_called(name);
    let (id, known) = known.unwrap();

    (id, known.clone())
}

fn part(fixture: &Fixture, name: &str, position: usize) -> Option<ElementPart> {
    let (_, known) = institution(fixture, name);

    known.parts.get(&element(fixture, position)).copied()
}

fn undo(fixture: &mut Fixture) {
    fixture.work.turn(Turn::Undo).unwrap();
    fixture.refresh();
}

#[test]
fn keys_turn_the_part_in_the_chosen_element_and_each_turn_is_one_undo() {
    let mut fixture = tab(before_homework());
    let name = "Ministry of Digital Affairs";
    // Without a chosen cell Space does nothing.
    fixture.key(Key::Space);
    assert!(institution(&fixture, name).1.parts.is_empty());

    for key in [Key::Home, Key::Right, Key::Right] {
        fixture.key(key);
    }

    for expected in [Some(ElementPart::Supports), Some(ElementPart::Leads), None] {
        fixture.key(Key::Space);
        assert_eq!(part(&fixture, name, 1), expected);
    }

    undo(&mut fixture);
    assert_eq!(part(&fixture, name, 1), Some(ElementPart::Leads));
    undo(&mut fixture);
    assert_eq!(part(&fixture, name, 1), Some(ElementPart::Supports));
    undo(&mut fixture);
    assert!(institution(&fixture, name).1.parts.is_empty());

    // Left of the first cell is the row as a whole.
    for key in [Key::Left, Key::Left, Key::Left, Key::Space] {
        fixture.key(key);
    }

    assert!(institution(&fixture, name).1.parts.is_empty());
}

#[test]
fn the_way_over_the_cells_is_that_of_reading() {
    let mut fixture = tab(before_homework());
    fixture.ui = Ui::new(Direction::RightToLeft, Theme::Light);

    for key in [Key::Home, Key::Left, Key::Left, Key::Right, Key::Space] {
        fixture.key(key);
    }

    let name = "Ministry of Digital Affairs";
    assert_eq!(part(&fixture, name, 0), Some(ElementPart::Supports));
}

#[test]
fn what_is_missing_follows_the_parts_and_its_button_leads_to_the_cell() {
    let mut fixture = tab(before_homework());
    assert!(!fixture.sees("5 elements have no lead"));
    let (ministry, _) = institution(&fixture, "Ministry of Digital Affairs");
    let (team, _) = institution(&fixture, "CSIRT-AV");
    let turn = |id, element| Message::Institutions(Own::TurnAt(id, element));
    fixture.send(turn(ministry, 0));
    fixture.send(turn(team, 1));
    assert!(fixture.sees("5 elements have no lead"));

    fixture.send(turn(ministry, 0));
    assert!(fixture.sees("4 elements have no lead"));
    assert!(fixture.sees("1 institution supports it"));
    assert!(fixture.sees("Name a lead for element 2"));

    // The button leads to who supports the element, so that one more press names the lead.
    fixture.click("Name a lead for element 2");
    fixture.key(Key::Space);
    assert_eq!(part(&fixture, "CSIRT-AV", 1), Some(ElementPart::Leads));

    // Two leads are allowed, and a finding.
    fixture.send(turn(ministry, 1));
    fixture.send(turn(ministry, 1));
    assert!(fixture.sees("1 element has several leads"));
    assert!(fixture.sees("Led by MDA, CSIRT"));
}

#[test]
fn the_form_holds_what_a_country_knows_of_an_institution_as_one_edit() {
    let mut fixture = tab(before_homework());
    fixture.key(Key::Insert);
    let typed = [
        (FormText::Name, "Customs of Arvenia"),
        (FormText::Sector, "Transport"),
        (FormText::Mandate, "Customs Act"),
        (FormText::Contact, "Office for external relations"),
    ];

    for (text, words) in typed {
        fixture.type_in(|action| of_form(OfForm::Type(text, action)), words);
    }

    let incident = element(&fixture, 2);
    let chosen = [
        OfForm::Function("law".to_owned()),
        OfForm::InRoom(Some(true)),
        OfForm::Part(incident.clone(), Some(ElementPart::Leads)),
    ];

    for message in chosen {
        fixture.send(of_form(message));
    }

    assert!(fixture.sees("The contact of an institution is an office, never a person."));
    fixture.key(Key::Enter);

    let (_, known) = institution(&fixture, "Customs of Arvenia");
    // The short name is the one that was proposed.
    assert_eq!(known.short, "CA");
    assert_eq!(known.sector, "Transport");
    assert_eq!(known.mandate, "Customs Act");
    assert_eq!(known.contact, "Office for external relations");
    assert_eq!(known.in_room, Some(true));
    assert!(known.functions.contains("law"));
    assert_eq!(known.parts.get(&incident), Some(&ElementPart::Leads));

    undo(&mut fixture);
    let gone = fixture
        .work
        .assessment()
        .institution_called("Customs of Arvenia");
    assert!(gone.is_none());
}

#[test]
fn a_proposed_short_name_that_another_has_keeps_nobody_out() {
    let mut fixture = tab(before_homework());
    fixture.key(Key::Insert);
    // Both would be MoF in letters of any size.
    let named = |action| of_form(OfForm::Type(FormText::Name, action));
    fixture.type_in(named, "Mission Of Friends");
    fixture.key(Key::Enter);
    assert_eq!(institution(&fixture, "Mission of Friends").1.short, "");

    fixture.key(Key::Insert);
    fixture.type_in(named, "Museum Of Flight");
    let short = |action| of_form(OfForm::Type(FormText::Short, action));
    fixture.type_in(short, "mof");
    fixture.key(Key::Enter);
    assert!(fixture.sees("Ministry of Finance goes by this short name already."));
}

#[test]
fn a_press_on_a_square_while_the_form_is_open_turns_it_in_the_form() {
    let mut fixture = tab(before_homework());
    let (id, _) = institution(&fixture, "Central Bank");
    fixture.send(Message::Institutions(Own::Edit(id)));
    let sector = |action| of_form(OfForm::Type(FormText::Sector, action));
    fixture.type_in(sector, "Banks");
    fixture.send(Message::Institutions(Own::TurnAt(id, 2)));
    assert_eq!(part(&fixture, "Central Bank", 2), None);

    fixture.key(Key::Enter);
    let (_, known) = institution(&fixture, "Central Bank");
    assert_eq!(known.sector, "Banks");
    assert_eq!(
        part(&fixture, "Central Bank", 2),
        Some(ElementPart::Supports)
    );
}

#[test]
fn a_form_that_somebody_has_begun_is_taken_in_when_another_row_is_opened() {
    let mut fixture = tab(before_homework());
    let (bank, _) = institution(&fixture, "Central Bank");
    let (team, _) = institution(&fixture, "CSIRT-AV");
    fixture.send(Message::Institutions(Own::Edit(bank)));
    let sector = |action| of_form(OfForm::Type(FormText::Sector, action));
    fixture.type_in(sector, "Banks");
    fixture.send(Message::Institutions(Own::Edit(team)));
    assert_eq!(institution(&fixture, "Central Bank").1.sector, "Banks");
    assert!(fixture.sees("Done"));
}

#[test]
fn del_removes_with_a_notice_and_refuses_where_people_belong() {
    let mut fixture = tab(before_homework());
    fixture.key(Key::Home);
    let (id, _) = institution(&fixture, "Ministry of Digital Affairs");
    let message = fixture.screen.key(Key::Delete, fixture.context()).unwrap();
    let action = fixture.act_on(message);
    // The program refuses it with a sentence.
    assert!(matches!(action, Action::Edit(Edit::RemoveInstitution { id: of }) if of == id));
    assert!(!fixture.context().allows(&Edit::RemoveInstitution { id }));

    fixture.key(Key::Insert);
    let named = |action| of_form(OfForm::Type(FormText::Name, action));
    fixture.type_in(named, "Customs");
    fixture.key(Key::Enter);
    let notices = fixture.send(Message::Institutions(Own::RemoveChosen));
    assert_eq!(notices.len(), 1);
    assert_eq!(notices[0].title, "Customs was removed");
    assert_eq!(fixture.work.assessment().institutions().len(), 24);
}

#[test]
fn find_takes_words_in_any_order_from_every_name_and_column() {
    let mut fixture = tab(before_homework());
    let find = |action| Message::Institutions(Own::Find(action));

    for words in ["affairs digital", "mda minist", "DIGITAL  ministry"] {
        fixture.type_in(find, words);
        assert!(fixture.sees("Ministry of Digital Affairs"), "{words}");
        assert!(!fixture.sees("Central Bank"), "{words}");
    }

    fixture.type_in(find, "nobody of the sort");
    assert!(fixture.sees("No institution is found"));
    fixture.click("Show all institutions");
    assert!(fixture.sees("Central Bank"));
}

#[test]
fn a_press_on_the_badge_of_an_element_brings_its_lead_to_the_front() {
    let mut fixture = tab(before_homework());
    let (university, _) = institution(&fixture, "University of Velmar");

    for _ in 0..2 {
        fixture.send(Message::Institutions(Own::TurnAt(university, 4)));
    }

    fixture.send(Message::Institutions(Own::Sort(institutions::By::Element(
        4,
    ))));
    fixture.key(Key::Home);
    let message = fixture.screen.key(Key::Enter, fixture.context()).unwrap();
    fixture.send(message);
    let sector = |action| of_form(OfForm::Type(FormText::Sector, action));
    fixture.type_in(sector, "Learning");
    fixture.key(Key::Enter);
    assert_eq!(
        institution(&fixture, "University of Velmar").1.sector,
        "Learning"
    );
}
