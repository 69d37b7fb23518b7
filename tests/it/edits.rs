//! Every change can be taken back, in any order of changes, and a refused one changes nothing.

use crate::generated::me;

use rapporteur::assessment::{
    Action, Aim, Asked, Assessment, AssessmentId, Attendance, Baseline, Contribution, Dates, Day,
    DayBreak, Dissent, Edit, EditError, Effort, ElementPart, Evidence, Fact, Form, FormOf, Grade,
    GroupEntry, History, Homework, Horizon, Importance, Initiative, InitiativeKind, Institution,
    ItemId, Means, MentionId, NameChoice, Outcome, PartialDate, Participant, Passage, Presence,
    Profile, Relation, RelationState, Return, Review, Role, Scope, TEXT_LIMIT, Target,
};
use rapporteur::questionnaire::{Level, QuestionId, library};
use rapporteur::results::Results;

use jiff::civil::date;
use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;
use uuid::Uuid;

use std::sync::Arc;

fn assessment() -> Assessment {
    let national = library::national().unwrap();

    Assessment::new(AssessmentId(Uuid::from_u128(5)), national, "Arvenia", me()).unwrap()
}

fn item() -> impl Strategy<Value = ItemId> {
    (1..6u128).prop_map(|n| ItemId(Uuid::from_u128(n)))
}

fn question() -> impl Strategy<Value = QuestionId> {
    prop::sample::select(vec!["NS01", "GI08", "IM10", "DC02", "CC14", "ZZ99"])
        .prop_map(QuestionId::from)
}

fn outcome() -> impl Strategy<Value = Outcome> {
    prop_oneof![
        Just(Outcome::Open),
        (0..7u8).prop_map(|level| Outcome::Agreed(Level(level))),
        prop::option::of(0..6u8).prop_map(|p| Outcome::Contested {
            provisional: p.map(Level)
        }),
        Just(Outcome::DontKnow),
        ".{0,30}".prop_map(|reason| Outcome::NotApplicable { reason }),
    ]
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        8 => ".{0,40}",
        1 => Just("ا".repeat(TEXT_LIMIT)),
        1 => Just("x".repeat(TEXT_LIMIT + 1)),
    ]
}

fn fact() -> impl Strategy<Value = Fact> {
    prop_oneof![
        text().prop_map(Fact::Country),
        text().prop_map(Fact::Title),
        text().prop_map(Fact::Host),
        text().prop_map(Fact::Place),
        (1..28i8, 1..28i8).prop_map(|(a, b)| {
            Fact::Dates(Some(Dates {
                first: date(2026, 6, a),
                last: date(2026, 6, b),
            }))
        }),
        Just(Fact::Dates(None)),
        (prop::sample::select(Profile::ALL.to_vec()), text()).prop_map(|(p, t)| Fact::Mark(p, t)),
        prop_oneof![Just(Scope::Whole), Just(Scope::QuickScan)].prop_map(Fact::Scope),
    ]
}

fn participant() -> impl Strategy<Value = Participant> {
    let group = prop::option::of(prop::sample::select(vec![
        "ministries",
        "operators",
        "nobody",
    ]));
    let functions = prop::collection::btree_set(
        prop::sample::select(vec![
            "lead".to_owned(),
            "law".to_owned(),
            "magic".to_owned(),
        ]),
        0..2,
    );

    (
        text(),
        text(),
        group,
        functions,
        prop::sample::select(Role::ALL.to_vec()),
    )
        .prop_map(|(name, organisation, group, functions, role)| Participant {
            name,
            organisation,
            group: group.map(str::to_owned),
            functions,
            role,
            votes: true,
            ..Participant::default()
        })
}

fn evidence() -> impl Strategy<Value = Evidence> {
    (
        text(),
        text(),
        prop::sample::select(Grade::ALL.to_vec()),
        any::<bool>(),
    )
        .prop_map(|(title, source, grade, restricted)| Evidence {
            title,
            source,
            date: None,
            grade,
            restricted,
            ..Evidence::new("", Grade::D)
        })
}

fn aim() -> impl Strategy<Value = Aim> {
    let aspect = prop::sample::select(vec!["coordination", "case-for-action", "nowhere"]);

    prop_oneof![
        aspect.prop_map(|id| Aim::Aspect(id.to_owned())),
        question().prop_map(Aim::Question),
    ]
}

fn target() -> impl Strategy<Value = Option<Target>> {
    let horizon = prop::option::of(prop::sample::select(Horizon::ALL.to_vec()));

    prop::option::of((0..7u8, horizon).prop_map(|(level, horizon)| Target {
        level: Level(level),
        horizon,
    }))
}

/// An earlier assessment, on the same questionnaire or with a level it has not.
fn baseline() -> impl Strategy<Value = Option<Arc<Baseline>>> {
    let outcomes = prop::collection::btree_map(question(), outcome(), 0..4);

    prop::option::of((4..7u128, outcomes).prop_map(|(id, outcomes)| {
        Arc::new(Baseline {
            notes: std::collections::BTreeMap::default(),
            id: AssessmentId(Uuid::from_u128(id)),
            title: "Arvenia 2024".to_owned(),
            country: "Arvenia".to_owned(),
            version: "1.0".to_owned(),
            date: None,
            scope: Scope::Whole,
            lineage: None,
            outcomes,
        })
    }))
}

/// Groups of the questionnaire, and one that may be added.
pub(crate) const GROUPS: [&str; 3] = ["ministries", "operators", "defence"];

/// Groups that may have been asked, and about which level.
const ASKED: [(&str, Level); 4] = [
    ("ministries", Level(1)),
    ("ministries", Level(2)),
    ("operators", Level(3)),
    ("defence", Level(0)),
];

/// The mentions of names that the generators decide about.
pub(crate) const MENTIONS: [&str; 2] = ["garcia-0011223344556677", "علي-8899aabbccddeeff"];

/// Edits of what a workshop brings: groups, institutions, who is here, consent, who was asked, the hours.
fn workshop_edit() -> impl Strategy<Value = Edit> {
    let named = (text(), text()).prop_map(|(name, short)| (name, short));
    let group = prop::option::of((named, 0..900u16, any::<bool>())).prop_map(|group| {
        group.map(|((name, short), place, is_unused)| GroupEntry {
            name,
            short,
            place,
            is_unused,
        })
    });
    let groups = prop::sample::select(GROUPS.to_vec());
    let institution =
        (text(), text(), prop::option::of(groups.clone())).prop_map(|(name, short, group)| {
            Institution {
                name,
                short,
                group: group.map(str::to_owned),
                former: Vec::new(),
                ..Institution::default()
            }
        });
    let presence = prop::sample::select(vec![Presence::Here, Presence::Away, Presence::Gone]);
    let tick = (item(), presence, prop::option::of(item()), 0..9i64).prop_map(
        |(participant, presence, room, minute)| Attendance {
            participant,
            presence,
            room,
            at: Timestamp::UNIX_EPOCH + SignedDuration::from_mins(minute),
        },
    );
    let day =
        (0..1_500u16, 0..200u16, 0..1_500u16, 0..30u16).prop_map(|(start, minutes, rest, long)| {
            Day {
                start,
                minutes,
                breaks: vec![DayBreak {
                    start: rest,
                    minutes: long,
                }],
            }
        });

    prop_oneof![
        (prop::sample::select(GROUPS.to_vec()), group).prop_map(|(id, group)| Edit::PutGroup {
            id: id.to_owned(),
            group
        }),
        (item(), institution).prop_map(|(id, institution)| Edit::PutInstitution {
            id,
            institution: Box::new(institution)
        }),
        item().prop_map(|id| Edit::RemoveInstitution { id }),
        (item(), tick).prop_map(|(id, attendance)| Edit::PutAttendance { id, attendance }),
        item().prop_map(|id| Edit::RemoveAttendance { id }),
        (question(), prop::option::of(0..6u8)).prop_map(|(question, level)| Edit::SetConsent {
            question,
            level: level.map(Level)
        }),
        (
            question(),
            item(),
            prop::sample::select(GROUPS.to_vec()),
            0..6u8
        )
            .prop_map(|(question, id, group, level)| Edit::PutAsked {
                question,
                id,
                asked: Asked {
                    group: group.to_owned(),
                    level: Level(level)
                }
            }),
        (question(), item()).prop_map(|(question, id)| Edit::RemoveAsked { question, id }),
        prop::option::of(day).prop_map(|day| Edit::SetFact(Fact::Day(day))),
    ]
}

/// Edits of what comes before the workshop: facts of institutions, relations, initiatives, forms and what they bring.
fn homework_edit() -> impl Strategy<Value = Edit> {
    let id = || prop::sample::select(vec!["strategy", "collaboration", "culture", "nowhere"]);
    let ids = move || {
        prop::collection::btree_set(id(), 0..3)
            .prop_map(|ids| ids.into_iter().map(str::to_owned).collect())
    };
    let part = prop::sample::select(vec![ElementPart::Leads, ElementPart::Supports]);
    let parts = prop::collection::btree_map(id().prop_map(str::to_owned), part, 0..3);
    let institution = (text(), parts, prop::option::of(any::<bool>()), text()).prop_map(
        |(name, parts, in_room, mandate)| Institution {
            name,
            parts,
            in_room,
            mandate,
            ..Institution::default()
        },
    );
    let means = prop::sample::select(Means::ALL.to_vec());
    let state = prop::sample::select(RelationState::ALL.to_vec());
    let relation = (item(), item(), means, state, ids(), text(), any::<bool>()).prop_map(
        |(one, other, means, state, elements, shown_by, as_brought)| Relation {
            state,
            elements,
            shown_by,
            as_brought,
            ..Relation::new(one, other, means)
        },
    );
    let year = || prop::option::of((2020..2026i16).prop_map(PartialDate::year));
    let questions = prop::collection::btree_set(question(), 0..3);
    let initiative = (text(), year(), year(), any::<bool>(), questions, item()).prop_map(
        |(title, since, until, restricted, questions, institution)| Initiative {
            since,
            until,
            restricted,
            questions,
            institutions: [institution].into(),
            ..Initiative::new(&title, InitiativeKind::Programme)
        },
    );
    let form = (item(), text(), 0..4u16).prop_map(|(id, language, version)| Form {
        of: FormOf::Institution(id),
        language,
        written: None,
        returned: (version > 0).then(|| Return {
            at: Timestamp::UNIX_EPOCH,
            version,
            digest: "00".to_owned(),
            answered: 1,
            asked: 2,
        }),
    });
    let contribution =
        (item(), text(), text(), any::<bool>()).prop_map(|(form, have, gaps, may_be_shown)| {
            Contribution {
                have,
                gaps,
                may_be_shown,
                ..Contribution::new(form, Some(form))
            }
        });
    let due = jiff::civil::date(2026, 5, 29);
    let homework = any::<bool>().prop_map(move |is_set| is_set.then_some(Homework { due }));

    prop_oneof![
        (item(), institution).prop_map(|(id, institution)| Edit::PutInstitution {
            id,
            institution: Box::new(institution)
        }),
        (item(), relation).prop_map(|(id, relation)| Edit::PutRelation { id, relation }),
        item().prop_map(|id| Edit::RemoveRelation { id }),
        (item(), initiative).prop_map(|(id, initiative)| Edit::PutInitiative {
            id,
            initiative: Box::new(initiative)
        }),
        item().prop_map(|id| Edit::RemoveInitiative { id }),
        (item(), form).prop_map(|(id, form)| Edit::PutForm { id, form }),
        item().prop_map(|id| Edit::RemoveForm { id }),
        (question(), item(), contribution).prop_map(|(question, id, contribution)| {
            Edit::PutContribution {
                question,
                id,
                contribution: Box::new(contribution),
            }
        }),
        (question(), item()).prop_map(|(question, id)| Edit::RemoveContribution { question, id }),
        homework.prop_map(|homework| Edit::SetFact(Fact::Homework(homework))),
    ]
}

/// Any single edit, allowed or not.
pub(crate) fn edit() -> impl Strategy<Value = Edit> {
    prop_oneof![3 => usual_edit(), 1 => workshop_edit(), 1 => homework_edit()]
}

/// Edits of facts, people, answers and the plan.
fn usual_edit() -> impl Strategy<Value = Edit> {
    let passage = prop::sample::select(vec![Passage::Strengths, Passage::Gaps, Passage::Note]);

    prop_oneof![
        fact().prop_map(Edit::SetFact),
        (item(), participant())
            .prop_map(|(id, participant)| Edit::PutParticipant { id, participant }),
        item().prop_map(|id| Edit::RemoveParticipant { id }),
        (question(), outcome()).prop_map(|(question, outcome)| Edit::Record { question, outcome }),
        (question(), passage, text()).prop_map(|(question, passage, words)| Edit::Write {
            question,
            passage,
            words
        }),
        (
            question(),
            prop_oneof![Just(Review::Clear), Just(Review::Marked)]
        )
            .prop_map(|(question, review)| Edit::SetReview { question, review }),
        (question(), item(), evidence()).prop_map(|(question, id, evidence)| Edit::PutEvidence {
            question,
            id,
            evidence
        }),
        (question(), item()).prop_map(|(question, id)| Edit::RemoveEvidence { question, id }),
        (question(), item(), text()).prop_map(|(question, id, words)| Edit::PutDissent {
            question,
            id,
            dissent: Dissent {
                words,
                ..Dissent::default()
            },
        }),
        (question(), item()).prop_map(|(question, id)| Edit::RemoveDissent { question, id }),
        (item(), text()).prop_map(|(id, title)| Edit::PutAction {
            id,
            action: Action {
                title,
                ..Action::default()
            },
        }),
        item().prop_map(|id| Edit::RemoveAction { id }),
        (aim(), target()).prop_map(|(of, target)| Edit::SetTarget { of, target }),
        (
            question(),
            prop::option::of(prop::sample::select(Importance::all().collect::<Vec<_>>()))
        )
            .prop_map(|(question, importance)| Edit::SetImportance {
                question,
                importance
            }),
        (
            question(),
            prop::option::of(prop::sample::select(Effort::ALL.to_vec()))
        )
            .prop_map(|(question, effort)| Edit::SetEffort { question, effort }),
        baseline().prop_map(Edit::LayBaseline),
        (
            prop::sample::select(MENTIONS.to_vec()),
            prop::option::of(prop::sample::select(NameChoice::ALL.to_vec()))
        )
            .prop_map(|(mention, choice)| Edit::DecideName {
                mention: MentionId::from(mention),
                choice
            }),
    ]
}

/// What a person can see of an assessment: everything but stamps and counters.
pub(crate) fn seen(assessment: &Assessment) -> String {
    let facts = assessment.facts();
    let marks = Profile::ALL.map(|profile| facts.mark(profile));
    let people: Vec<_> = assessment.participants().iter().collect();
    let actions: Vec<_> = assessment.actions().iter().collect();
    let answers: Vec<_> = assessment
        .questionnaire()
        .questions()
        .map(|question| {
            let answer = assessment.answer(&question.id);
            let passages =
                [Passage::Strengths, Passage::Gaps, Passage::Note].map(|p| answer.passage(p));
            let evidence: Vec<_> = answer.evidence().iter().collect();
            let dissents: Vec<_> = answer.dissents().iter().collect();
            let brought: Vec<_> = answer.brought().iter().collect();
            let asked = ASKED.map(|(group, level)| answer.was_asked(group, level));

            format!(
                "{:?} {} {passages:?} {:?} {evidence:?} {brought:?} {dissents:?} {asked:?} {:?} {:?} {:?}",
                answer.outcome(),
                answer.is_by_consent(),
                answer.review(),
                answer.target(),
                answer.importance(),
                answer.effort(),
            )
        })
        .collect();

    let targets: Vec<_> = (0..assessment.questionnaire().len())
        .map(|ordinal| assessment.target(ordinal))
        .collect();

    let groups: Vec<_> = assessment.groups().iter().collect();
    let used = GROUPS.map(|group| assessment.uses_group(group));
    let institutions: Vec<_> = assessment.institutions().iter().collect();
    let relations: Vec<_> = assessment.relations().iter().collect();
    let initiatives: Vec<_> = assessment.initiatives().iter().collect();
    let forms: Vec<_> = assessment.forms().iter().collect();
    let attendances: Vec<_> = assessment.attendances().iter().collect();
    let names = MENTIONS.map(|mention| assessment.name_choice(&MentionId::from(mention)));

    format!(
        "{} {} {} {} {:?} {marks:?} {:?} {:?} {groups:?} {used:?} {institutions:?} {relations:?} {initiatives:?} {forms:?} \
         {attendances:?} {people:?} {actions:?} \
         {answers:?} {targets:?} {names:?} {:?} {:?}",
        facts.country(),
        facts.title(),
        facts.host(),
        facts.place(),
        facts.dates(),
        facts.scope(),
        facts.day(),
        facts.homework(),
        assessment.baseline(),
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn undo_goes_back_to_the_opening_and_redo_comes_forward_again(edits in prop::collection::vec(edit(), 1..30)) {
        let mut assessment = assessment();
        let mut history = History::default();
        let mut states = vec![seen(&assessment)];

        for edit in edits {
            if history.apply(&mut assessment, edit, me()).is_ok() {
                states.push(seen(&assessment));
            }
        }

        for state in states.iter().rev().skip(1) {
            prop_assert!(history.undo(&mut assessment, me()).unwrap().is_some());
            prop_assert_eq!(&seen(&assessment), state);
        }

        prop_assert!(!history.can_undo());

        for state in states.iter().skip(1) {
            prop_assert!(history.redo(&mut assessment, me()).unwrap().is_some());
            prop_assert_eq!(&seen(&assessment), state);
        }
    }

    #[test]
    fn a_refused_edit_changes_nothing_and_the_counter_never_goes_back(edits in prop::collection::vec(edit(), 1..30)) {
        let mut assessment = assessment();

        for edit in edits {
            let (before, counter) = (assessment.clone(), assessment.writers()[0].counter);

            if let Ok(undo) = assessment.apply(edit, me()) {
                prop_assert_eq!(assessment.writers()[0].counter, counter + 1);
                assessment.apply(undo, me()).unwrap();
                prop_assert!(assessment.writers()[0].counter > counter);
            } else { prop_assert_eq!(&assessment, &before) }
        }
    }

    #[test]
    fn several_edits_together_happen_all_or_not_at_all(edits in prop::collection::vec(edit(), 0..6)) {
        let mut one_by_one = assessment();
        let all = edits.iter().try_for_each(|edit| one_by_one.apply(edit.clone(), me()).map(|_| ()));
        let mut together = assessment();
        let result = together.apply(Edit::Together(edits), me());

        prop_assert_eq!(result.is_ok(), all.is_ok());

        if let Ok(undo) = result {
            prop_assert_eq!(&together, &one_by_one);
            together.apply(undo, me()).unwrap();
            prop_assert_eq!(seen(&together), seen(&assessment()));
        } else { prop_assert_eq!(together, assessment()) }
    }

    #[test]
    fn results_follow_every_edit(edits in prop::collection::vec(edit(), 1..20)) {
        let mut assessment = assessment();
        let mut history = History::default();
        let mut results = Results::new(&assessment);

        for edit in edits {
            if let Ok(touched) = history.apply(&mut assessment, edit, me()) {
                results.refresh(&assessment, &touched);
                prop_assert_eq!(&results, &Results::new(&assessment));
            }
        }
    }
}

#[test]
fn each_refusal_says_why() {
    let put = |name: &str, group: Option<&str>| Edit::PutParticipant {
        id: ItemId(Uuid::from_u128(1)),
        participant: Participant {
            name: name.to_owned(),
            group: group.map(str::to_owned),
            ..Participant::default()
        },
    };
    let record = |question: &str, outcome| Edit::Record {
        question: question.into(),
        outcome,
    };
    let na = |reason: &str| Outcome::NotApplicable {
        reason: reason.to_owned(),
    };
    let cases = [
        (put("  ", None), EditError::Empty),
        (
            put("Ilse", Some("pirates")),
            EditError::UnknownGroup("pirates".into()),
        ),
        (
            record("ZZ99", Outcome::DontKnow),
            EditError::UnknownQuestion("ZZ99".into()),
        ),
        (
            record("NS01", Outcome::Agreed(Level(5))),
            EditError::LevelOutOfScale {
                level: Level(5),
                count: 5,
            },
        ),
        (
            record("NS01", na("  short   ")),
            EditError::ReasonTooShort { length: 5 },
        ),
        (
            Edit::SetFact(Fact::Country(String::new())),
            EditError::Empty,
        ),
        (
            Edit::SetFact(Fact::Host("x".repeat(TEXT_LIMIT + 1))),
            EditError::TooLong {
                length: TEXT_LIMIT + 1,
            },
        ),
        (
            Edit::RemoveAction {
                id: ItemId(Uuid::from_u128(1)),
            },
            EditError::NotThere,
        ),
        (
            Edit::SetTarget {
                of: Aim::Aspect("nowhere".to_owned()),
                target: None,
            },
            EditError::UnknownAspect("nowhere".to_owned()),
        ),
        (
            Edit::SetTarget {
                of: Aim::Question("NS01".into()),
                target: Some(Target {
                    level: Level(5),
                    horizon: None,
                }),
            },
            EditError::LevelOutOfScale {
                level: Level(5),
                count: 5,
            },
        ),
    ];

    for (edit, expected) in cases {
        assert_eq!(assessment().apply(edit, me()), Err(expected));
    }
}

#[test]
fn typing_on_is_one_step_and_typing_elsewhere_is_another() {
    let mut assessment = assessment();
    let mut history = History::default();
    let write = |passage, words: &str| Edit::Write {
        question: "NS01".into(),
        passage,
        words: words.to_owned(),
    };

    history
        .apply(&mut assessment, write(Passage::Gaps, "N"), me())
        .unwrap();
    history
        .go_on(&mut assessment, write(Passage::Gaps, "No"), me())
        .unwrap();
    history
        .go_on(&mut assessment, write(Passage::Note, "x"), me())
        .unwrap();
    let text = |assessment: &Assessment, passage| {
        assessment
            .answer(&"NS01".into())
            .passage(passage)
            .to_owned()
    };

    history.undo(&mut assessment, me()).unwrap();
    assert_eq!(
        (
            text(&assessment, Passage::Gaps),
            text(&assessment, Passage::Note)
        ),
        ("No".into(), String::new())
    );

    history.undo(&mut assessment, me()).unwrap();
    assert_eq!(text(&assessment, Passage::Gaps), "");
    assert!(!history.can_undo());
}

#[test]
fn an_undo_that_is_refused_changes_nothing_and_gives_way_to_the_one_before() {
    let mut assessment = assessment();
    let mut history = History::default();
    let id = ItemId(Uuid::from_u128(9));
    let question = QuestionId::from("NS01");
    let dissent = Dissent {
        words: "Not yet.".to_owned(),
        ..Dissent::default()
    };
    let put = Edit::PutDissent {
        question: question.clone(),
        id,
        dissent,
    };
    let remove = Edit::RemoveDissent { question, id };
    let title = Edit::SetFact(Fact::Title("Review".to_owned()));

    history.apply(&mut assessment, title, me()).unwrap();
    history.apply(&mut assessment, put, me()).unwrap();
    // Whatever comes in beside the history, such as a copy, may take away what would be taken back.
    assessment.apply(remove, me()).unwrap();
    let before = assessment.clone();

    assert_eq!(
        history.undo(&mut assessment, me()),
        Err(EditError::NotThere)
    );
    assert_eq!(assessment, before);
    assert!(!history.can_redo());

    history.undo(&mut assessment, me()).unwrap();
    assert_eq!(assessment.facts().title(), "");
}

#[test]
fn a_question_without_a_target_takes_that_of_its_aspect() {
    let mut assessment = assessment();
    let of_aspect = Target {
        level: Level(3),
        horizon: Some(Horizon::Medium),
    };
    let own = Target {
        level: Level(0),
        horizon: None,
    };
    let mut set = |of, target| {
        let undo = assessment
            .apply(Edit::SetTarget { of, target }, me())
            .unwrap();

        (undo, [0, 1, 3].map(|ordinal| assessment.target(ordinal)))
    };

    let aspect = Aim::Aspect("case-for-action".to_owned());
    let (_, targets) = set(aspect.clone(), Some(of_aspect));
    assert_eq!(targets, [Some(of_aspect), Some(of_aspect), None]);

    let (undo, targets) = set(Aim::Question("NS02".into()), Some(own));
    assert_eq!(targets, [Some(of_aspect), Some(own), None]);

    assert_eq!(set(aspect, None).1, [None, Some(own), None]);
    assessment.apply(undo, me()).unwrap();
    assert_eq!(assessment.target(1), None);
}

#[test]
fn an_earlier_assessment_lies_under_a_later_one_of_the_same_questionnaire_alone() {
    let earlier = assessment();
    let id = AssessmentId(Uuid::from_u128(6));
    let mut later = earlier.next(id, me()).unwrap();
    let text = std::fs::read_to_string(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/tests/data/small.questionnaire.ron"
    ));
    let other = rapporteur::questionnaire::read(&text.unwrap()).unwrap();
    let title = other.title().to_owned();
    let other = Assessment::new(id, Arc::new(other), "Arvenia", me()).unwrap();

    assert_eq!(
        later.lay(&other),
        Err(EditError::OtherQuestionnaire { title })
    );
    assert_eq!(later.lay(&later.clone()), Err(EditError::SameAssessment));

    let undo = later.apply(Edit::LayBaseline(None), me()).unwrap();
    assert_eq!(later.baseline(), None);

    let lay = later.lay(&earlier).unwrap();
    later.apply(lay, me()).unwrap();
    assert_eq!(later.baseline().unwrap().id, earlier.id());

    later.apply(Edit::LayBaseline(None), me()).unwrap();
    later.apply(undo, me()).unwrap();
    assert_eq!(later.baseline().unwrap().id, earlier.id());
}
