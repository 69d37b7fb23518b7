//! People, institutions and groups as somebody arranges them before the room: united, divided, regrouped, and joined from two laptops.

use crate::generated::me;

use rapporteur::assessment::{
    Action, Assessment, AssessmentId, Edit, EditError, ElementPart, GroupMember, GroupPart,
    HandOutKind, Institution, ItemId, Means, Participant, Relation, RoundSecret, Signature, Voice,
    Vote, VotingMethod, WantedGroup, WriterId,
};
use rapporteur::questionnaire::{Level, QuestionId, library};
use rapporteur::results::Results;
use rapporteur::store;

use jiff::Timestamp;
use uuid::Uuid;

use std::collections::BTreeMap;
use std::sync::Arc;

fn item(number: u128) -> ItemId {
    ItemId(Uuid::from_u128(number))
}

fn by(writer: u128) -> Signature<'static> {
    Signature {
        writer: WriterId(Uuid::from_u128(writer)),
        computer: "laptop",
        at: Timestamp::UNIX_EPOCH,
    }
}

fn assessment() -> Assessment {
    let national = library::national().unwrap();

    Assessment::new(AssessmentId(Uuid::from_u128(5)), national, "Arvenia", me()).unwrap()
}

fn apply(assessment: &mut Assessment, edits: impl IntoIterator<Item = Edit>) {
    for edit in edits {
        assessment.apply(edit, me()).unwrap();
    }
}

/// Enters somebody, and the institution with it.
fn enter(assessment: &mut Assessment, id: u128, organisation: &str, group: Option<&str>) {
    let group = group.map(str::to_owned);
    let entered = assessment.entering(organisation, group.clone(), item(id + 500));
    let person = Edit::PutParticipant {
        id: item(id),
        participant: Participant {
            name: format!("Person {id}"),
            organisation: organisation.to_owned(),
            group,
            ..Participant::default()
        },
    };
    apply(assessment, entered.into_iter().chain([person]));
}

fn group_of(assessment: &Assessment, id: u128) -> Option<&str> {
    let person = assessment.participants().get(item(id)).unwrap();

    person.group.as_deref()
}

/// Everybody, by what stands in the entries.
fn people(assessment: &Assessment) -> Vec<(ItemId, Participant)> {
    let people = assessment.participants().iter();

    people.map(|(id, person)| (id, person.clone())).collect()
}

fn register(assessment: &Assessment) -> Vec<(ItemId, Institution)> {
    let institutions = assessment.institutions().iter();

    institutions
        .map(|(id, institution)| (id, institution.clone()))
        .collect()
}

fn used(assessment: &Assessment) -> Vec<&str> {
    assessment
        .used_groups()
        .map(|(_, g)| g.id.as_str())
        .collect()
}

fn institution(assessment: &Assessment, name: &str) -> (ItemId, Institution) {
    let (id, institution) = assessment.institution_called(name).unwrap();

    (id, institution.clone())
}

/// Twenty-four people of fourteen institutions.
fn delegation() -> Assessment {
    let mut assessment = assessment();
    let groups = [
        "ministries",
        "regulator",
        "response-team",
        "police-judiciary",
        "operators",
        "academia-civil-society",
    ];

    for person in 0..24 {
        let institution = person % 14;
        let group = groups[institution as usize % groups.len()];
        enter(
            &mut assessment,
            person + 1,
            &format!("Institution {institution}"),
            Some(group),
        );
    }

    assessment
}

#[test]
fn one_institution_is_put_under_another_with_its_people_its_lead_and_its_names() {
    let mut assessment = assessment();
    enter(
        &mut assessment,
        1,
        "Ministry of Justice",
        Some("ministries"),
    );
    enter(&mut assessment, 2, "Min. of Justice", None);
    let action = Action {
        title: "Write the law".to_owned(),
        lead: "min. of justice".to_owned(),
        ..Action::default()
    };
    apply(
        &mut assessment,
        [Edit::PutAction {
            id: item(9),
            action,
        }],
    );
    let (kept, _) = institution(&assessment, "Ministry of Justice");
    let (other, mut entry) = institution(&assessment, "Min. of Justice");
    entry.short = "MoJ".to_owned();
    let named = assessment.renaming(other, entry).unwrap();
    apply(&mut assessment, [named]);
    let before = assessment.clone();

    let united = assessment.united_institutions(kept, other).unwrap();
    let undo = assessment.apply(united, me()).unwrap();
    assert_eq!(assessment.institutions().len(), 1);
    assert_eq!(assessment.people_by_institution()[&kept], 2);

    for name in ["Ministry of Justice", "min. of justice", "MOJ"] {
        assert_eq!(institution(&assessment, name).0, kept, "{name}");
    }

    let lead = &assessment.actions().get(item(9)).unwrap().lead;
    assert_eq!(lead, "Ministry of Justice");

    assessment.apply(undo, me()).unwrap();
    assert_eq!(register(&assessment), register(&before));
    assert_eq!(
        assessment.participants().get(item(2)),
        before.participants().get(item(2))
    );
    assert_eq!(assessment.united_institutions(kept, kept), None);
    assert_eq!(assessment.united_institutions(kept, item(77)), None);
}

#[test]
fn what_is_said_of_an_institution_goes_with_it_under_another() {
    let mut assessment = assessment();
    let elements = assessment.questionnaire().elements();
    let element = elements[0].id.clone();

    for (number, part) in [(1, None), (2, Some(ElementPart::Leads)), (3, None)] {
        let mut institution = Institution::named(&format!("Institution {number}"));
        institution = institution.with_part(&element, part);
        institution.contact = format!("Office {number}");
        let edit = Edit::PutInstitution {
            id: item(number),
            institution: Box::new(institution),
        };
        apply(&mut assessment, [edit]);
    }

    let relations = [(20, item(2), item(3)), (21, item(1), item(2))];
    apply(
        &mut assessment,
        relations.map(|(id, one, other)| Edit::PutRelation {
            id: item(id),
            relation: Relation {
                source: Some(item(2)),
                ..Relation::new(one, other, Means::Law)
            },
        }),
    );
    let before = assessment.clone();
    let united = assessment.united_institutions(item(1), item(2)).unwrap();
    let undo = assessment.apply(united, me()).unwrap();

    let kept = assessment.institutions().get(item(1)).unwrap();
    assert_eq!(kept.parts.get(&element), Some(&ElementPart::Leads));
    assert_eq!(kept.contact, "Office 1");
    let moved = assessment.relations().get(item(20)).unwrap();
    assert_eq!(moved.between, Relation::pair(item(1), item(3)));
    assert_eq!(moved.source, Some(item(1)));
    // With itself nobody works together.
    assert_eq!(assessment.relations().get(item(21)), None);

    assessment.apply(undo, me()).unwrap();
    assert_eq!(
        assessment.relations().get(item(21)),
        before.relations().get(item(21))
    );
    assert_eq!(
        assessment.relations().get(item(20)),
        before.relations().get(item(20))
    );
}

#[test]
fn people_follow_their_institution_into_another_group_unless_they_were_put_elsewhere() {
    let mut assessment = assessment();
    enter(&mut assessment, 1, "Grid", Some("operators"));
    enter(&mut assessment, 2, "Grid", Some("ministries"));
    enter(&mut assessment, 3, "Grid", None);
    let (id, mut entry) = institution(&assessment, "Grid");
    assert_eq!(entry.group.as_deref(), Some("operators"));
    entry.group = Some("regulator".to_owned());
    let moved = assessment.renaming(id, entry).unwrap();
    apply(&mut assessment, [moved]);

    assert_eq!(group_of(&assessment, 1), Some("regulator"));
    assert_eq!(group_of(&assessment, 2), Some("ministries"));
    assert_eq!(group_of(&assessment, 3), None);
}

#[test]
fn who_was_entered_under_a_short_name_stays_when_the_short_name_goes() {
    let mut assessment = assessment();
    enter(&mut assessment, 1, "Ministry of Justice", None);
    let (id, mut entry) = institution(&assessment, "Ministry of Justice");
    entry.short = "MoJ".to_owned();
    let named = assessment.renaming(id, entry.clone()).unwrap();
    apply(&mut assessment, [named]);
    enter(&mut assessment, 2, "moj", None);
    assert_eq!(assessment.institutions().len(), 1);
    entry.short = "MJ".to_owned();
    let named = assessment.renaming(id, entry).unwrap();
    apply(&mut assessment, [named]);

    assert_eq!(assessment.people_by_institution()[&id], 2);
}

#[test]
fn no_two_institutions_go_by_one_name() {
    let mut assessment = assessment();
    enter(&mut assessment, 1, "Ministry of Justice", None);
    enter(&mut assessment, 2, "Ministry of Finance", None);
    let (id, mut entry) = institution(&assessment, "Ministry of Finance");
    entry.name = "ministry of  justice".to_owned();
    let (other, _) = institution(&assessment, "Ministry of Justice");
    let found = |entry: &Institution| {
        let found = assessment.institution_of_same_name(Some(id), entry);

        found.map(|(id, _)| id)
    };
    assert_eq!(found(&entry), Some(other));
    entry.name = "Treasury".to_owned();
    assert_eq!(found(&entry), None);
    entry.short = "Ministry of Justice".to_owned();
    assert_eq!(found(&entry), Some(other));
}

#[test]
fn a_divided_group_goes_out_of_use_and_its_people_stand_where_they_were_put() {
    let mut assessment = delegation();
    let question = QuestionId::from("NS01");
    let open = Edit::OpenRound {
        question: question.clone(),
        id: item(30),
        way: VotingMethod::Sealed,
        voice: Voice::Person,
        reason: String::new(),
        secret: RoundSecret::default(),
    };
    let vote = || Edit::CastVote {
        question: question.clone(),
        id: item(30),
        group: "ministries".to_owned(),
        vote: Vote::Level(Level(2)),
    };
    apply(&mut assessment, [open, vote(), vote(), vote()]);
    let parts = ["Lead agency", "Other ministries"].map(|name| GroupPart {
        name: name.to_owned(),
        short: String::new(),
    });
    enter(&mut assessment, 40, "", Some("ministries"));
    let members = assessment.members_of_group("ministries");
    // Institutions 0, 6 and 12, and somebody without one.
    assert_eq!(members.len(), 4);
    assert_eq!(members[3], GroupMember::Person(item(40)));
    let (zero, _) = institution(&assessment, "Institution 0");
    let divide = |assessment: &Assessment| {
        assessment
            .dividing_group(
                "ministries",
                &parts,
                &[(zero, 1)].into(),
                &[(item(40), 1)].into(),
            )
            .unwrap()
    };

    // While a round is open no group changes.
    assert_eq!(
        assessment.apply(divide(&assessment), me()),
        Err(EditError::RoundIsOpen)
    );
    let before = used(&assessment).len();
    apply(
        &mut assessment,
        [Edit::Reveal {
            question: question.clone(),
            id: item(30),
        }],
    );
    let whole = assessment.clone();
    let undo = assessment.apply(divide(&assessment), me()).unwrap();
    assert_eq!(used(&assessment)[..2], ["lead-agency", "other-ministries"]);
    assert_eq!(used(&assessment).len(), before + 1);
    assert_eq!(group_of(&assessment, 1), Some("other-ministries"));
    assert_eq!(group_of(&assessment, 7), Some("lead-agency"));
    assert_eq!(group_of(&assessment, 40), Some("other-ministries"));
    assert_eq!(
        institution(&assessment, "Institution 0").1.group.as_deref(),
        Some("other-ministries")
    );

    // The views keep their group, which has a row although nobody is in it.
    let results = Results::new(&assessment);
    let old = assessment
        .groups()
        .iter()
        .position(|g| g.id == "ministries")
        .unwrap();
    let ordinal = assessment.questionnaire().ordinal(&question).unwrap();
    assert!(results.rounds(ordinal)[0].groups[old].has_three);
    assert!(!results.delegation().is_listed(old));
    assert!(
        !results
            .delegation()
            .missing_groups()
            .any(|group| group == old)
    );

    assessment.apply(undo, me()).unwrap();
    assert_eq!(people(&assessment), people(&whole));
    assert_eq!(used(&assessment), used(&whole));
    // Nothing comes of one part, or of one without a name.
    let none = BTreeMap::new();
    assert_eq!(
        assessment.dividing_group("ministries", &parts[..1], &none, &none),
        None
    );
    assert_eq!(
        assessment.dividing_group("nobody", &parts, &none, &none),
        None
    );
}

fn small() -> Vec<WantedGroup> {
    let wanted = |id: &str, takes: &[&str]| WantedGroup {
        id: id.to_owned(),
        name: id.to_uppercase(),
        short: String::new(),
        takes: takes.iter().map(|id| (*id).to_owned()).collect(),
    };

    vec![
        wanted("government", &["ministries", "regulator", "response-team"]),
        wanted("private-sector", &["operators"]),
        wanted("academia-civil-society", &[]),
    ]
}

#[test]
fn another_set_of_groups_says_what_becomes_of_the_people_and_is_one_step_back() {
    let mut assessment = delegation();
    let before = assessment.clone();
    let regrouping = assessment.regrouping(&small()).unwrap();
    let told: Vec<_> = regrouping
        .retired
        .iter()
        .map(|retired| {
            (
                retired.id.as_str(),
                retired.people,
                retired.successor.as_deref(),
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            ("ministries", 5, Some("government")),
            ("regulator", 5, Some("government")),
            ("response-team", 4, Some("government")),
            ("police-judiciary", 4, None),
            ("operators", 3, Some("private-sector")),
        ]
    );

    let undo = assessment.apply(regrouping.edit, me()).unwrap();
    assert_eq!(
        used(&assessment),
        ["government", "private-sector", "academia-civil-society"]
    );
    assert_eq!(group_of(&assessment, 1), Some("government"));
    // Without a successor people stay where they are, and the group keeps its row.
    assert_eq!(group_of(&assessment, 4), Some("police-judiciary"));
    let results = Results::new(&assessment);
    let old = assessment
        .groups()
        .iter()
        .position(|g| g.id == "police-judiciary")
        .unwrap();
    assert!(results.delegation().is_listed(old) && !results.delegation().is_used(old));
    assert_eq!(assessment.regrouping(&small()), None);

    assessment.apply(undo, me()).unwrap();
    assert_eq!(used(&assessment), used(&before));
    assert_eq!(people(&assessment), people(&before));
    let text = store::encode(&assessment).unwrap();
    assert_eq!(store::decode(&text).unwrap(), assessment);
}

#[test]
fn the_groups_of_the_questionnaire_come_back_under_its_own_names() {
    let mut assessment = delegation();
    let regrouping = assessment.regrouping(&small()).unwrap();
    apply(&mut assessment, [regrouping.edit]);
    let national = library::national().unwrap();
    let asked: Vec<WantedGroup> = national
        .content()
        .groups
        .iter()
        .map(|group| WantedGroup {
            id: group.id.clone(),
            name: String::new(),
            short: String::new(),
            takes: Vec::new(),
        })
        .collect();
    let back = assessment.regrouping(&asked).unwrap();
    apply(&mut assessment, [back.edit]);
    let names: Vec<&str> = assessment
        .used_groups()
        .map(|(_, g)| g.name.as_str())
        .collect();
    let own: Vec<&str> = national
        .content()
        .groups
        .iter()
        .map(|g| g.name.as_str())
        .collect();

    assert_eq!(names, own);
    // In another language they have its names.
    let french = assessment.questionnaire().in_language("fr");
    assert!(
        french
            .groups()
            .iter()
            .any(|group| group.name == "Opérateurs")
    );
}

#[test]
fn groups_move_one_place_and_only_what_changes_is_written() {
    let mut assessment = delegation();
    let edit = assessment.moving_group("regulator", true).unwrap();
    let Edit::Together(edits) = &edit else {
        panic!("{edit:?}");
    };
    assert_eq!(edits.len(), 2);
    apply(&mut assessment, [edit]);
    assert_eq!(used(&assessment)[..2], ["regulator", "ministries"]);
    assert_eq!(assessment.moving_group("regulator", true), None);
    // Back in its place the group is that of the questionnaire, and nothing is said of it.
    let edit = assessment.moving_group("regulator", false).unwrap();
    apply(&mut assessment, [edit]);
    assert_eq!(assessment.group_entry("regulator"), None);
}

#[test]
fn two_laptops_that_add_one_group_or_institution_add_one() {
    let (mut one, mut other) = (delegation(), delegation());
    let name = "الدفاع والاستخبارات";
    let add = |assessment: &Assessment| assessment.adding_group(name, "");
    one.apply(add(&one), by(2)).unwrap();
    other.apply(add(&other), by(3)).unwrap();
    let customs =
        |assessment: &Assessment| assessment.entering("Customs", None, item(900)).unwrap();
    one.apply(customs(&one), by(2)).unwrap();
    other.apply(customs(&other), by(3)).unwrap();
    one.apply(Edit::join([Arc::new(other)]), by(4)).unwrap();

    let added = one.groups().iter().filter(|group| group.name == name);
    assert_eq!(added.count(), 1);
    assert_eq!(one.institutions().len(), 15);
    // Names in other letters do not become one group.
    let other = one.group_id_for("المالية");
    assert_ne!(other, one.group_id_for(name));
    assert!(one.groups().iter().all(|group| group.id != other));
}

#[test]
fn a_copy_that_was_handed_out_comes_back_after_a_rename_and_its_people_belong() {
    let mut plenary = delegation();
    let element = plenary.questionnaire().elements()[2].id.clone();
    apply(
        &mut plenary,
        [Edit::PutBreakout {
            id: item(60),
            breakout: rapporteur::assessment::Breakout {
                name: "Incidents".to_owned(),
                elements: [element].into(),
                members: [item(1)].into(),
                ..Default::default()
            },
        }],
    );
    let mut copy = plenary
        .handed_out(item(60), &[HandOutKind::People].into())
        .unwrap();
    let (id, mut entry) = institution(&plenary, "Institution 0");
    entry.name = "Ministry of Law".to_owned();
    let renamed = plenary.renaming(id, entry).unwrap();
    apply(&mut plenary, [renamed]);
    // On the copy somebody is entered under the old name meanwhile.
    let person = Edit::PutParticipant {
        id: item(70),
        participant: Participant {
            name: "Late".to_owned(),
            organisation: "institution 0".to_owned(),
            ..Participant::default()
        },
    };
    copy.apply(person, by(3)).unwrap();
    plenary.apply(Edit::join([Arc::new(copy)]), by(4)).unwrap();

    let late = plenary.participants().get(item(70)).unwrap();
    assert_eq!(plenary.organisation_of(late), "Ministry of Law");
    assert_eq!(plenary.institutions().len(), 14);
    assert_eq!(plenary.people_by_institution()[&id], 3);
}

#[test]
fn three_hundred_institutions_and_names_of_two_hundred_letters_are_entered_and_found() {
    let mut assessment = assessment();

    for number in 0..300_u128 {
        let name = format!("{} هيئة {number}", "Ministère ".repeat(20));
        enter(&mut assessment, number + 1, &name, None);
    }

    assert_eq!(assessment.institutions().len(), 300);
    assert_eq!(assessment.people_by_institution().len(), 300);
    let text = store::encode(&assessment).unwrap();
    assert_eq!(store::decode(&text).unwrap(), assessment);
    let long = assessment.adding_group(&"x".repeat(200), "");
    apply(&mut assessment, [long]);
    let text = store::encode(&assessment).unwrap();
    assert_eq!(store::decode(&text).unwrap(), assessment);
}
