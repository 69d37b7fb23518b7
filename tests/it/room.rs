//! A room as it really is: institutions as a register, who is here, groups of one's own, and what counts in a round.

use crate::generated::me;

use rapporteur::assessment::{
    Asked, Assessment, AssessmentId, Attendance, Breakout, Edit, EditError, GroupEntry,
    HandOutKind, Institution, ItemId, Participant, Presence, RoundMark, RoundSecret, Signature,
    Voice, Vote, VotingMethod, WriterId,
};
use rapporteur::questionnaire::{Level, QuestionId, library};
use rapporteur::results::Results;
use rapporteur::store;

use jiff::{SignedDuration, Timestamp};
use uuid::Uuid;

use std::sync::Arc;

fn item(number: u128) -> ItemId {
    ItemId(Uuid::from_u128(number))
}

fn minute(minute: i64) -> Timestamp {
    Timestamp::UNIX_EPOCH + SignedDuration::from_mins(minute)
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

fn person(id: u128, organisation: &str, group: &str) -> Edit {
    Edit::PutParticipant {
        id: item(id),
        participant: Participant {
            name: format!("Person {id}"),
            organisation: organisation.to_owned(),
            group: (!group.is_empty()).then(|| group.to_owned()),
            ..Participant::default()
        },
    }
}

fn tick(id: u128, who: u128, presence: Presence, room: Option<ItemId>, at: i64) -> Edit {
    Edit::PutAttendance {
        id: item(id),
        attendance: Attendance {
            participant: item(who),
            presence,
            room,
            at: minute(at),
        },
    }
}

fn apply(assessment: &mut Assessment, edits: impl IntoIterator<Item = Edit>) {
    for edit in edits {
        assessment.apply(edit, me()).unwrap();
    }
}

/// Of how many people of a group a view is expected.
fn expected(assessment: &Assessment, group: &str) -> usize {
    let position = assessment.groups().iter().position(|g| g.id == group);

    Results::new(assessment).delegation().views[position.unwrap()]
}

/// Five people of two institutions, the first two in a breakout.
fn delegation() -> Assessment {
    let mut assessment = assessment();
    let breakout = Breakout {
        name: "Incidents".to_owned(),
        elements: [assessment.questionnaire().elements()[2].id.clone()].into(),
        members: [item(1), item(2)].into(),
        ..Breakout::default()
    };
    apply(
        &mut assessment,
        [
            person(1, "Ministry of Justice", "ministries"),
            person(2, "Grid", "operators"),
            person(3, "Ministry of Justice", "ministries"),
            person(4, "Grid", "operators"),
            person(5, "Water", "operators"),
            Edit::PutBreakout {
                id: item(9),
                breakout,
            },
        ],
    );

    assessment
}

#[test]
fn texts_of_yesterday_become_institutions_alike_on_every_computer() {
    let mut old = assessment();
    apply(
        &mut old,
        [
            person(1, "Ministry of  Justice", "ministries"),
            person(2, "ministry of justice", "ministries"),
            person(3, "Grid", "operators"),
            person(4, "", "operators"),
        ],
    );
    // A file from before the register does not speak of institutions.
    let text = store::encode(&old).unwrap();
    let (text, _) = text.split_once("// sha256: ").unwrap();
    let (before, register) = text.split_once("institutions: {\n").unwrap();
    let (_, after) = register.split_once("},\n").unwrap();
    let text = [before, after].concat();
    assert!(!text.contains("\ninstitutions:"));
    let (one, other) = (store::decode(&text).unwrap(), store::decode(&text).unwrap());
    let names: Vec<&str> = one
        .institutions()
        .iter()
        .map(|(_, institution)| institution.name.as_str())
        .collect();
    assert_eq!(names.len(), 2, "{names:?}");
    assert!(names.contains(&"Ministry of Justice") && names.contains(&"Grid"));
    assert_eq!(one, other);

    // They come back as they are, and joining two of them asks nothing.
    assert_eq!(store::decode(&store::encode(&one).unwrap()).unwrap(), one);
    let mut joined = one.clone();
    joined.apply(Edit::join([Arc::new(other)]), by(2)).unwrap();
    assert_eq!(joined.conflicts(), []);
    assert_eq!(joined.institutions().len(), 2);
}

#[test]
fn an_institution_is_found_by_each_of_its_names_and_entered_once() {
    let mut assessment = assessment();
    let enter = |assessment: &mut Assessment, name: &str| {
        assessment
            .entering(name, None, item(77))
            .map(|edit| assessment.apply(edit, me()).unwrap())
            .is_some()
    };
    assert!(enter(&mut assessment, "  Ministry   of Justice "));
    assert!(!enter(&mut assessment, "MINISTRY OF JUSTICE"));
    assert!(!enter(&mut assessment, " "));
    apply(&mut assessment, [person(1, "ministry of justice", "")]);

    let (id, known) = assessment
        .institution_called("ministry of Justice")
        .unwrap();
    assert_eq!(id, Institution::id_of("Ministry of Justice"));
    assert_eq!(known.name, "Ministry of Justice");

    let renamed = Institution {
        name: "Ministry of Law".to_owned(),
        short: "MoL".to_owned(),
        group: Some("ministries".to_owned()),
        former: Vec::new(),
        ..Institution::default()
    };
    let edit = assessment.renaming(id, renamed).unwrap();
    let undo = assessment.apply(edit, me()).unwrap();
    let person = |assessment: &Assessment| assessment.participants().get(item(1)).unwrap().clone();
    assert_eq!(person(&assessment).organisation, "Ministry of Law");

    for name in ["mol", "Ministry of Law", "Ministry of Justice"] {
        assert_eq!(assessment.institution_called(name).unwrap().0, id, "{name}");
    }

    // Who names no group is not counted, whatever the institution: a facilitator belongs to one, too.
    assert_eq!(expected(&assessment, "ministries"), 0);
    // The identifier of the old name is taken: another one that is called so gets one of its own.
    assert_eq!(
        assessment.apply(Edit::RemoveInstitution { id }, me()),
        Err(EditError::HasPeople)
    );
    assessment.apply(undo, me()).unwrap();
    assert_eq!(person(&assessment).organisation, "ministry of justice");
    assert!(assessment.institution_called("MoL").is_none());
}

#[test]
fn a_round_expects_those_who_are_here_and_belong_to_the_room() {
    let mut plenary = delegation();
    let room = plenary
        .handed_out(item(9), &[HandOutKind::People].into())
        .unwrap();
    let of = |assessment: &Assessment| {
        (
            expected(assessment, "ministries"),
            expected(assessment, "operators"),
        )
    };
    // Before anybody was ticked: the members of the breakout, and in the plenary the others.
    assert_eq!(of(&room), (1, 1));
    assert_eq!(of(&plenary), (1, 2));

    // From the first tick on who is here; somebody who was ticked in the plenary has joined it.
    apply(
        &mut plenary,
        [
            tick(21, 3, Presence::Here, None, 1),
            tick(22, 4, Presence::Here, None, 1),
        ],
    );
    assert_eq!(of(&plenary), (1, 1));
    apply(&mut plenary, [tick(23, 1, Presence::Here, None, 2)]);
    assert_eq!(of(&plenary), (2, 1));
    apply(&mut plenary, [tick(24, 3, Presence::Gone, None, 3)]);
    assert_eq!(of(&plenary), (1, 1));

    // A late one counts at once.
    apply(&mut plenary, [tick(25, 5, Presence::Here, None, 9)]);
    assert_eq!(of(&plenary), (1, 2));
}

#[test]
fn the_later_of_two_ticks_counts_and_is_no_conflict() {
    let plenary = delegation();
    let (mut one, mut other) = (plenary.clone(), plenary);
    one.apply(tick(21, 3, Presence::Here, None, 5), by(2))
        .unwrap();
    one.apply(tick(23, 4, Presence::Here, None, 5), by(2))
        .unwrap();
    other
        .apply(tick(22, 3, Presence::Away, None, 4), by(3))
        .unwrap();
    other
        .apply(tick(24, 4, Presence::Gone, None, 6), by(3))
        .unwrap();

    let joined = |here: &Assessment, there: &Assessment| {
        let mut joined = here.clone();
        let there = Arc::new(there.clone());
        joined.apply(Edit::join([there]), by(4)).unwrap();

        joined
    };

    for joined in [joined(&one, &other), joined(&other, &one)] {
        let presences = joined.presences();
        assert_eq!(joined.conflicts(), []);
        assert_eq!(presences[&item(3)].presence, Presence::Here);
        assert_eq!(presences[&item(4)].presence, Presence::Gone);
        assert_eq!(joined.attendance()[&item(3)].len(), 2);
    }
}

#[test]
fn a_group_is_expected_to_give_no_fewer_views_than_it_has_given() {
    let mut plenary = delegation();
    let (question, id) = (QuestionId::from("NS01"), item(30));
    let open = |voice| Edit::OpenRound {
        question: question.clone(),
        id,
        way: VotingMethod::Sealed,
        voice,
        reason: String::new(),
        secret: RoundSecret::default(),
    };
    let vote = || Edit::CastVote {
        question: question.clone(),
        id,
        group: "operators".to_owned(),
        vote: Vote::Level(Level(2)),
    };
    let of = |assessment: &Assessment| {
        let (_, round) = assessment.open_round(&question).unwrap();
        let position = assessment.groups().iter().position(|g| g.id == "operators");
        let expected = Results::new(assessment)
            .delegation()
            .expected_in(assessment, round);

        expected[position.unwrap()]
    };
    let mut by_institution = plenary.clone();
    apply(&mut plenary, [open(Voice::Person), vote()]);
    assert_eq!(of(&plenary), 2);
    apply(&mut plenary, [vote(), vote()]);
    assert_eq!(of(&plenary), 3);

    // Grid and Water, of which two people are in the room of the plenary.
    apply(
        &mut by_institution,
        [person(6, "Grid", "operators"), open(Voice::Institution)],
    );
    assert_eq!(of(&by_institution), 2);
}

#[test]
fn groups_are_renamed_added_and_put_out_of_use_and_views_keep_theirs() {
    let mut assessment = delegation();
    let (question, id) = (QuestionId::from("NS01"), item(30));
    let entry = |name: &str, place, is_unused| {
        Some(GroupEntry {
            name: name.to_owned(),
            short: String::new(),
            place,
            is_unused,
        })
    };
    let put = |id: &str, group| Edit::PutGroup {
        id: id.to_owned(),
        group,
    };
    let names = |assessment: &Assessment| -> Vec<String> {
        let groups = assessment.groups().iter();

        groups.map(|group| group.name.clone()).collect()
    };
    let before = names(&assessment);
    let undo = assessment
        .apply(put("defence", entry("Defence", 150, false)), me())
        .unwrap();
    assert_eq!(names(&assessment)[1], "Defence");
    assert_eq!(names(&assessment).len(), before.len() + 1);
    apply(
        &mut assessment,
        [put("operators", entry("Critical operators", 500, true))],
    );
    assert!(names(&assessment).contains(&"Critical operators".to_owned()));
    assert!(!assessment.uses_group("operators") && assessment.uses_group("defence"));

    let open = Edit::OpenRound {
        question: question.clone(),
        id,
        way: VotingMethod::Sealed,
        voice: Voice::Person,
        reason: String::new(),
        secret: RoundSecret::default(),
    };
    let vote = Edit::CastVote {
        question: question.clone(),
        id,
        group: "defence".to_owned(),
        vote: Vote::Level(Level(2)),
    };
    apply(&mut assessment, [open, vote]);
    assert_eq!(
        assessment.apply(put("defence", None), me()),
        Err(EditError::RoundIsOpen)
    );
    apply(&mut assessment, [Edit::Reveal { question, id }]);

    // Whoever takes the group back loses no view that was given under it.
    assessment.apply(undo, me()).unwrap();
    assert!(names(&assessment).contains(&"defence".to_owned()));
    assert!(!assessment.uses_group("defence"));
    let text = store::encode(&assessment).unwrap();
    assert_eq!(store::decode(&text).unwrap(), assessment);
}

#[test]
fn the_words_of_groups_follow_the_language_unless_the_room_has_its_own() {
    let mut assessment = delegation();
    let entry = GroupEntry {
        name: "Défense".to_owned(),
        short: String::new(),
        place: 50,
        is_unused: false,
    };
    apply(
        &mut assessment,
        [Edit::PutGroup {
            id: "defence".to_owned(),
            group: Some(entry),
        }],
    );
    let french = assessment.questionnaire().in_language("fr");
    assert_eq!(french.groups()[0].name, "Défense");
    assert_eq!(french.groups()[1].name, "Ministères");
    assert!(french.is_of_same_base(assessment.questionnaire()));
    // It is still the same questionnaire: a copy without these groups joins.
    let mut other = delegation();
    other
        .apply(Edit::join([Arc::new(assessment.clone())]), by(3))
        .unwrap();
    assert_eq!(other.groups().len(), assessment.groups().len());
}

fn sealed(question: &str, id: u128) -> Edit {
    Edit::OpenRound {
        question: question.into(),
        id: item(id),
        way: VotingMethod::Sealed,
        voice: Voice::Person,
        reason: String::new(),
        secret: RoundSecret::default(),
    }
}

fn given(question: &str, id: u128, group: &str, level: u8) -> Edit {
    Edit::CastVote {
        question: question.into(),
        id: item(id),
        group: group.to_owned(),
        vote: Vote::Level(Level(level)),
    }
}

fn revealed(question: &str, id: u128) -> Edit {
    Edit::Reveal {
        question: question.into(),
        id: item(id),
    }
}

fn added_group(name: &str) -> Edit {
    Edit::PutGroup {
        id: name.to_owned(),
        group: Some(GroupEntry {
            name: name.to_owned(),
            short: String::new(),
            place: 150,
            is_unused: false,
        }),
    }
}

fn comes_back(assessment: &Assessment) {
    let text = store::encode(assessment).unwrap();
    // Views of open rounds need their key, which lies beside the file.
    assert_eq!(
        store::decode(&text).unwrap().without_sealed_views(),
        assessment.without_sealed_views()
    );
}

#[test]
fn views_of_a_group_that_a_join_brought_stay_when_the_join_is_taken_back() {
    let mut other = delegation();
    other.apply(added_group("defence"), by(3)).unwrap();
    let mut here = delegation();
    let undo = here.apply(Edit::join([Arc::new(other)]), by(2)).unwrap();
    let edits = [
        sealed("NS01", 30),
        given("NS01", 30, "defence", 2),
        revealed("NS01", 30),
    ];
    for edit in edits {
        here.apply(edit, by(2)).unwrap();
    }

    here.apply(undo, by(2)).unwrap();
    let answer = here.answer(&"NS01".into());
    assert_eq!(answer.rounds().get(item(30)).unwrap().votes.cast(), 1);
    comes_back(&here);
}

#[test]
fn groups_that_many_laptops_have_added_can_be_written_and_read() {
    let mut main = delegation();

    for laptop in 2..5_u128 {
        let mut copy = delegation();

        for number in 0..20 {
            let name = format!("laptop {laptop} group {number}");
            copy.apply(added_group(&name), by(laptop)).unwrap();
        }

        main.apply(Edit::join([Arc::new(copy)]), by(9)).unwrap();
    }

    assert_eq!(main.groups().len(), 66);
    comes_back(&main);
}

#[test]
fn a_round_that_is_void_stays_void_in_an_earlier_state() {
    let earlier = delegation();
    let mut later = earlier.clone();
    let void = Edit::MarkRound {
        question: "NS01".into(),
        id: item(30),
        mark: Some(RoundMark::Void {
            reason: "Two cards of one group.".to_owned(),
        }),
    };
    let edits = [
        sealed("NS01", 30),
        given("NS01", 30, "operators", 2),
        revealed("NS01", 30),
        void,
    ];
    apply(&mut later, edits);
    let restore = later.restoring(&earlier).unwrap();
    later.apply(restore, me()).unwrap();

    assert!(Results::new(&later).rounds(0).is_empty());
    assert!(
        later
            .answer(&"NS01".into())
            .rounds()
            .get(item(30))
            .is_some()
    );
}

#[test]
fn of_two_institutions_that_go_by_one_name_the_one_of_that_name_has_the_people() {
    let mut assessment = assessment();
    let put = |id: u128, name: &str, short: &str| Edit::PutInstitution {
        id: item(id),
        institution: Box::new(Institution {
            short: short.to_owned(),
            ..Institution::named(name)
        }),
    };
    apply(
        &mut assessment,
        [
            put(40, "Ministry of Defence", "MoD"),
            put(41, "MoD", ""),
            person(1, "MoD", "ministries"),
        ],
    );
    assert_eq!(assessment.people_of(item(41)).len(), 1);
    assert_eq!(assessment.people_of(item(40)), []);

    let renamed = Institution::named("Defence");
    let edit = assessment.renaming(item(40), renamed).unwrap();
    assessment.apply(edit, me()).unwrap();
    let person = assessment.participants().get(item(1)).unwrap();
    assert_eq!(person.organisation, "MoD");

    // The two are made one, whatever they are called.
    let edit = assessment.united_institutions(item(41), item(40)).unwrap();
    assessment.apply(edit, me()).unwrap();
    assert_eq!(assessment.institutions().len(), 1);
}

#[test]
fn who_is_made_one_with_another_keeps_the_ticks_of_both() {
    let mut plenary = delegation();
    apply(
        &mut plenary,
        [
            person(6, "Ministry of Justice", "ministries"),
            tick(21, 6, Presence::Here, None, 1),
        ],
    );
    let edit = plenary.united(item(3), item(6)).unwrap();
    plenary.apply(edit, me()).unwrap();

    assert_eq!(plenary.presences()[&item(3)].presence, Presence::Here);
}

#[test]
fn ticks_of_one_room_say_nothing_of_who_was_ticked_nowhere_in_another() {
    let mut plenary = delegation();
    let mut room = plenary
        .handed_out(item(9), &[HandOutKind::People].into())
        .unwrap();
    room.apply(tick(21, 1, Presence::Here, Some(item(9)), 1), by(2))
        .unwrap();
    plenary.apply(Edit::join([Arc::new(room)]), by(3)).unwrap();

    assert_eq!(expected(&plenary, "ministries"), 1);
    assert_eq!(expected(&plenary, "operators"), 2);
}

#[test]
fn the_last_view_is_the_same_after_a_group_was_taken_back_and_given_back() {
    let mut plenary = delegation();
    apply(
        &mut plenary,
        [
            sealed("NS01", 30),
            given("NS01", 30, "operators", 2),
            given("NS01", 30, "operators", 3),
            given("NS01", 30, "operators", 1),
        ],
    );
    let question = QuestionId::from("NS01");
    let last = |assessment: &Assessment| {
        let (_, round) = assessment.open_round(&question).unwrap();

        round.last_of("operators")
    };
    assert_eq!(last(&plenary), Some(Vote::Level(Level(1))));
    let back = plenary
        .taking_back_all(&question, item(30), "operators")
        .unwrap();
    let undo = plenary.apply(back, me()).unwrap();
    assert_eq!(last(&plenary), None);
    plenary.apply(undo, me()).unwrap();
    assert_eq!(last(&plenary), Some(Vote::Level(Level(1))));
}

#[test]
fn a_hand_out_without_rounds_does_not_say_who_was_asked() {
    let mut plenary = delegation();
    let question = QuestionId::from("IM01");
    apply(
        &mut plenary,
        [Edit::PutAsked {
            question: question.clone(),
            id: item(50),
            asked: Asked {
                group: "operators".to_owned(),
                level: Level(2),
            },
        }],
    );
    let with = |kinds: &[HandOutKind]| {
        let kinds = kinds.iter().copied().collect();
        let room = plenary.handed_out(item(9), &kinds).unwrap();

        room.answer(&question).was_asked("operators", Level(2))
    };

    assert!(!with(&[]) && with(&[HandOutKind::Rounds]));
}
