//! Rules of the institutions and the groups: what is typed, chosen, taken in and taken back.

use super::*;
use crate::assessment::{EditError, GroupMember, Institution, RoundSecret, Voice, VotingMethod};
use crate::gui::completion;
use crate::gui::screen::delegation::groups::form as group_forms;
use crate::gui::screen::delegation::institutions::form as institution_form;
use crate::gui::screen::delegation::{groups, institutions};
use crate::gui::widget::suggestions::Choice;
use crate::gui::working_copy::Turn;

fn institution(message: completion::Message) -> Message {
    Message::Person(person::Message::Institution(message))
}

fn typed_institution(action: field::Action) -> Message {
    institution(completion::Message::Type(action))
}

fn of_form(message: institution_form::Message) -> Message {
    Message::Institutions(institutions::Message::Form(message))
}

fn institution_name(action: field::Action) -> Message {
    of_form(institution_form::Message::Type(
        institution_form::FormText::Name,
        action,
    ))
}

fn group_name(action: field::Action) -> Message {
    Message::Groups(groups::Message::Form(group_forms::Message::Name(action)))
}

/// Opens the form of an institution.
fn open(fixture: &mut Fixture, name: &str) {
    let known = fixture.work.assessment().institution_called(name);
    let (id, _) = known.unwrap();
    fixture.send(Message::Institutions(institutions::Message::Edit(id)));
}

/// The participant of this name.
fn person_of(fixture: &Fixture, name: &str) -> Participant {
    let mut people = fixture.work.assessment().participants().iter();
    let (_, person) = people.find(|(_, person)| person.name == name).unwrap();

    person.clone()
}

fn register(fixture: &Fixture) -> usize {
    fixture.work.assessment().institutions().len()
}

fn used(fixture: &Fixture) -> Vec<String> {
    let groups = fixture.work.assessment().used_groups();

    groups.map(|(_, group)| group.id.clone()).collect()
}

#[test]
fn an_institution_is_completed_by_any_of_its_names_and_brings_its_group() {
    for typed in ["finance min", "mof", "FINÀNCE"] {
        let mut fixture = Fixture::new(before_homework());
        fixture.key(Key::Insert);
        fixture.type_in(name, "Ada");
        fixture.type_in(typed_institution, typed);
        fixture.send(institution(completion::Message::Choose(Choice::Take(0))));
        fixture.key(Key::Enter);

        let ada = person_of(&fixture, "Ada");
        assert_eq!(ada.organisation, "Ministry of Finance", "{typed}");
        assert_eq!(ada.group.as_deref(), Some("ministries"), "{typed}");
        assert_eq!(register(&fixture), 24);
    }
}

#[test]
fn a_short_name_that_is_typed_out_is_stored_as_the_name_and_a_group_that_was_chosen_stays() {
    let mut fixture = Fixture::new(before_homework());
    fixture.key(Key::Insert);
    fixture.type_in(name, "Ada");
    fixture.send(Message::Person(person::Message::Group(Some(
        "regulator".to_owned(),
    ))));
    fixture.type_in(typed_institution, "MoF");
    fixture.send(institution(completion::Message::Choose(Choice::Close)));
    fixture.key(Key::Enter);

    let ada = person_of(&fixture, "Ada");
    assert_eq!(ada.organisation, "Ministry of Finance");
    assert_eq!(ada.group.as_deref(), Some("regulator"));
}

#[test]
fn a_new_institution_is_entered_with_the_person_and_goes_with_one_undo() {
    let mut fixture = Fixture::new(before_homework());
    fixture.key(Key::Insert);
    fixture.type_in(name, "Ada");
    fixture.type_in(typed_institution, "Customs  Service");
    fixture.key(Key::Enter);
    assert_eq!((fixture.people(), register(&fixture)), (32, 25));
    let known = fixture
        .work
        .assessment()
        .institution_called("customs service");
    assert_eq!(known.unwrap().1.name, "Customs Service");

    fixture.work.turn(Turn::Undo).unwrap();
    assert_eq!((fixture.people(), register(&fixture)), (31, 24));
}

#[test]
fn the_list_opens_while_somebody_types_and_arrows_and_enter_take_from_it() {
    use iced::keyboard::key::Named;

    let mut assessment = before_homework();
    let spare = ItemId(Uuid::from_u128(5));
    let customs = assessment.entering("Velmar Customs", None, spare).unwrap();
    assessment.apply(customs, me()).unwrap();
    let mut fixture = Fixture::new(assessment);
    fixture.key(Key::Insert);
    fixture.type_in(typed_institution, "cust");
    let view = fixture.screen.view(fixture.context());
    let size = Size::new(fixture.size.width - 97.0, fixture.size.height - 90.0);
    let mut page = testing::shown(view, size);
    // Nothing is over the page while the field has no focus.
    assert!(page.find("Velmar Customs").is_err());
    let field = page
        .find(iced_test::selector::id(person::INSTITUTION))
        .unwrap();
    page.point_at(field.bounds().center());
    page.simulate(iced_test::simulator::click());
    assert!(page.find("Velmar Customs").is_ok());
    page.tap_key(Named::ArrowDown);
    let messages: Vec<Message> = page.into_messages().collect();
    assert!(matches!(
        messages.last(),
        Some(Message::Person(person::Message::Institution(
            completion::Message::Choose(Choice::Light(0))
        )))
    ));
}

#[test]
fn an_institution_with_people_is_kept_and_one_without_goes() {
    let mut fixture = Fixture::new(before_homework());
    fixture.send(Message::Tab(Tab::Institutions));
    assert!(fixture.sees("Institutions"));
    open(&mut fixture, "Central Bank");
    let remove = Message::Institutions(institutions::Message::Remove);
    let context = fixture.context();
    let (id, _) = context
        .assessment()
        .institution_called("Central Bank")
        .unwrap();
    assert!(!context.allows(&Edit::RemoveInstitution { id }));
    let mut copy = fixture.work.assessment().clone();
    assert_eq!(
        copy.apply(Edit::RemoveInstitution { id }, me()),
        Err(EditError::HasPeople)
    );

    fixture.key(Key::Escape);
    fixture.send(Message::Institutions(institutions::Message::Add));
    fixture.type_in(institution_name, "Customs");
    fixture.key(Key::Enter);
    assert_eq!(register(&fixture), 25);
    open(&mut fixture, "Customs");
    fixture.send(remove);
    assert_eq!(register(&fixture), 24);
}

#[test]
fn an_institution_is_not_given_the_name_of_another_but_is_put_under_it() {
    let mut fixture = Fixture::new(before_homework());
    fixture.send(Message::Tab(Tab::Institutions));
    open(&mut fixture, "Central Bank");
    fixture.type_in(institution_name, "telecom authority");
    fixture.key(Key::Enter);
    assert!(
        fixture
            .sees("Telecom Authority goes by this name already. Put one under the other instead.")
    );
    assert_eq!(register(&fixture), 24);

    let under = |message| of_form(institution_form::Message::Under(message));
    fixture.type_in(|action| under(completion::Message::Type(action)), "ata");
    fixture.send(under(completion::Message::Choose(Choice::Take(0))));
    fixture.send(Message::Institutions(institutions::Message::Unite));
    assert_eq!(register(&fixture), 23);
    let sten = person_of(&fixture, "Sten Abrello");
    assert_eq!(sten.organisation, "Telecom Authority");
    let (_, kept) = fixture.work.assessment().institution_called("CBA").unwrap();
    assert_eq!(kept.name, "Telecom Authority");

    fixture.work.turn(Turn::Undo).unwrap();
    assert_eq!(register(&fixture), 24);
    assert_eq!(
        person_of(&fixture, "Sten Abrello").organisation,
        "Central Bank"
    );
}

#[test]
fn the_table_shows_the_name_of_the_register_and_find_knows_the_other_names() {
    let mut fixture = Fixture::new(before_homework());
    let (id, known) = fixture.work.assessment().institution_called("ATA").unwrap();
    let renamed = Institution {
        name: "Digital Regulator".to_owned(),
        ..known.clone()
    };
    let edit = fixture.work.assessment().renaming(id, renamed).unwrap();
    fixture.work.apply(edit, Step::New).unwrap();
    fixture.refresh();
    assert!(fixture.sees("Digital Regulator"));
    assert!(!fixture.sees("Telecom Authority"));
    fixture.type_in(Message::Find, "telecom auth");
    assert!(fixture.sees("Salma Belmarou"));
    fixture.type_in(Message::Find, "ata");
    assert!(fixture.sees("Salma Belmarou"));
}

#[test]
fn a_set_of_groups_says_before_what_it_changes_and_one_undo_takes_it_back() {
    let mut fixture = Fixture::new(before_homework());
    let before = used(&fixture);
    fixture.send(Message::OpenGroups);
    fixture.send(Message::Groups(groups::Message::Preview(Preset::Small)));
    assert!(fixture.sees("6 people of Ministries go to Government."));
    fixture.click("Use these groups");
    assert_eq!(
        used(&fixture),
        ["government", "private-sector", "academia-civil-society"]
    );
    assert_eq!(
        person_of(&fixture, "Salma Belmarou").group.as_deref(),
        Some("government")
    );
    // What is out of use is not offered.
    fixture.key(Key::Escape);
    let offered = fixture.context().groups_to_choose(None);
    assert_eq!(offered.len(), 3);

    fixture.work.turn(Turn::Undo).unwrap();
    fixture.refresh();
    assert_eq!(used(&fixture), before);
    assert_eq!(
        person_of(&fixture, "Salma Belmarou").group.as_deref(),
        Some("regulator")
    );
}

#[test]
fn fourteen_groups_of_a_large_delegation_have_names_and_come_back_as_in_the_questionnaire() {
    let mut fixture = Fixture::new(before_homework());
    let before = used(&fixture);

    for (preset, count) in [(Preset::Large, 14), (Preset::Questionnaire, 6)] {
        fixture.send(Message::OpenGroups);
        fixture.send(Message::Groups(groups::Message::Preview(preset)));
        fixture.click("Use these groups");
        fixture.key(Key::Escape);
        assert_eq!(used(&fixture).len(), count);
    }

    assert_eq!(used(&fixture), before);
    let groups = fixture.work.assessment().groups();
    assert!(groups.iter().any(|group| group.name == "Response team"));
    // Whoever has left the ministries and is a ministry's again.
    assert_eq!(
        person_of(&fixture, "Oren Talvic").group.as_deref(),
        Some("ministries")
    );
}

#[test]
fn a_group_is_renamed_moved_taken_out_of_use_and_back() {
    let mut fixture = Fixture::new(before_homework());
    fixture.send(Message::OpenGroups);
    fixture.send(Message::Groups(groups::Message::Edit(
        "operators".to_owned(),
    )));
    fixture.type_in(group_name, "Regulator");
    fixture.key(Key::Enter);
    assert!(fixture.sees("Another group has this name already."));
    fixture.type_in(group_name, "Critical operators");
    fixture.key(Key::Enter);
    assert!(fixture.sees("Critical operators"));

    fixture.send(Message::Groups(groups::Message::Edit(
        "operators".to_owned(),
    )));
    fixture.click("Move up");
    assert_eq!(used(&fixture)[3], "operators");
    fixture.click("Out of use");
    assert!(!used(&fixture).contains(&"operators".to_owned()));
    assert!(fixture.sees("Back in use"));
    // Its people are still there, and shown as such in the form of a person.
    fixture.key(Key::Escape);
    fixture.key(Key::Escape);
    let mut people = fixture.work.assessment().participants().iter();
    let (paulo, _) = people.find(|(_, p)| p.name == "Paulo Anderin").unwrap();
    drop(people);
    fixture.send(Message::EditPerson(paulo));
    assert!(fixture.sees("Critical operators (out of use)"));
}

#[test]
fn a_group_is_divided_and_its_institutions_go_where_they_are_put() {
    let mut fixture = Fixture::new(before_homework());
    fixture.send(Message::OpenGroups);
    fixture.send(Message::Groups(groups::Message::Edit(
        "operators".to_owned(),
    )));
    fixture.click("Divide");
    fixture.send(Message::Groups(groups::Message::Done));
    assert!(fixture.sees("Write a name for each group."));
    let part = |position| {
        move |action| {
            let message = group_forms::DivisionMessage::Part(position, action);

            Message::Groups(groups::Message::Division(message))
        }
    };
    fixture.type_in(part(0), "Utilities");
    fixture.type_in(part(1), "Telecom and finance");
    let telecom = fixture
        .work
        .assessment()
        .institution_called("Velmar Telecom");
    let (telecom, _) = telecom.unwrap();
    let members = fixture.work.assessment().members_of_group("operators");
    assert_eq!(members.len(), 5);
    assert!(members.contains(&GroupMember::Institution {
        id: telecom,
        people: 1
    }));
    fixture.send(Message::Groups(groups::Message::Division(
        group_forms::DivisionMessage::Put(telecom, 1),
    )));
    fixture.send(Message::Groups(groups::Message::Done));

    let group = |fixture: &Fixture, name| person_of(fixture, name).group.unwrap();
    assert_eq!(group(&fixture, "Paulo Anderin"), "telecom-and-finance");
    assert_eq!(group(&fixture, "Laleh Vostrin"), "utilities");
    assert!(!used(&fixture).contains(&"operators".to_owned()));
    fixture.work.turn(Turn::Undo).unwrap();
    assert_eq!(group(&fixture, "Paulo Anderin"), "operators");
}

#[test]
fn while_a_round_is_open_the_panel_says_that_no_group_can_be_changed() {
    let mut assessment = before_homework();
    let question = assessment
        .questionnaire()
        .questions()
        .next()
        .unwrap()
        .id
        .clone();
    let open = Edit::OpenRound {
        question,
        id: ItemId(Uuid::from_u128(77)),
        way: VotingMethod::Sealed,
        voice: Voice::Person,
        reason: "once more".to_owned(),
        secret: RoundSecret::default(),
    };
    assessment.apply(open, me()).unwrap();
    let mut fixture = Fixture::new(assessment);
    fixture.send(Message::OpenGroups);
    assert!(fixture.sees("A round is open"));
    let edit = fixture.work.assessment().using_group("operators", false);
    assert!(!fixture.context().allows(&edit));
}

#[test]
fn three_hundred_institutions_with_endless_names_keep_panel_and_list_in_shape() {
    let mut assessment = new();

    for number in 0..300 {
        let name = format!("{} {number} وزارة", "Ministry ".repeat(20));
        let edit = assessment
            .entering(&name, None, ItemId(Uuid::from_u128(number)))
            .unwrap();
        assessment.apply(edit, me()).unwrap();
    }

    let mut fixture = Fixture::new(assessment);
    fixture.send(Message::Tab(Tab::Institutions));
    assert!(fixture.sees("300"));
    fixture.key(Key::End);
    fixture.send(Message::Tab(Tab::People));
    fixture.key(Key::Insert);
    fixture.type_in(name, "Ada");
    fixture.type_in(typed_institution, "وزارة ministry 29");
    fixture.send(institution(completion::Message::Choose(Choice::Take(4))));
    fixture.key(Key::Enter);
    assert!(person_of(&fixture, "Ada").organisation.contains("29"));
    assert_eq!(register(&fixture), 300);
}
