//! Assessments made of random edits come back from their files unchanged.

use super::*;

use proptest::prelude::*;

const QUESTIONS: [&str; 6] = ["NS01", "NS02", "NS03", "NS04", "NS05", "NS17"];

fn words() -> impl Strategy<Value = String> {
    prop_oneof![
        "\\PC{0,40}",
        any::<String>(),
        "[\"#\\\\r\n\r\t é\u{2068}م]{0,30}",
    ]
}

fn name() -> impl Strategy<Value = String> {
    words().prop_map(|words| format!("n{words}"))
}

fn outcome() -> impl Strategy<Value = Outcome> {
    prop_oneof![
        Just(Outcome::Open),
        Just(Outcome::DontKnow),
        (0..5u8).prop_map(|level| Outcome::Agreed(Level(level))),
        proptest::option::of(0..5u8).prop_map(|level| Outcome::Contested {
            provisional: level.map(Level)
        }),
        words().prop_map(|words| Outcome::NotApplicable {
            reason: format!("because of {words}!")
        }),
    ]
}

fn day() -> impl Strategy<Value = jiff::civil::Date> {
    (-9999..9999i16, 1..13i8, 1..29i8).prop_map(|(year, month, day)| date(year, month, day))
}

fn fact() -> impl Strategy<Value = Fact> {
    prop_oneof![
        name().prop_map(Fact::Country),
        words().prop_map(Fact::Title),
        words().prop_map(Fact::Host),
        words().prop_map(Fact::Place),
        proptest::option::of((day(), day())).prop_map(|days| {
            Fact::Dates(days.map(|(a, b)| Dates {
                first: a.min(b),
                last: a.max(b),
            }))
        }),
        (0..3usize, words()).prop_map(|(profile, mark)| Fact::Mark(Profile::ALL[profile], mark)),
        prop_oneof![Just(Scope::Whole), Just(Scope::QuickScan)].prop_map(Fact::Scope),
    ]
}

fn participant() -> impl Strategy<Value = Participant> {
    let questionnaire = library::national().unwrap();
    let groups: Vec<String> = questionnaire
        .groups()
        .iter()
        .map(|g| g.id.clone())
        .collect();
    let functions: Vec<String> = questionnaire
        .functions()
        .iter()
        .map(|f| f.id.clone())
        .collect();
    let group = proptest::option::of(proptest::sample::select(groups));
    let functions = proptest::collection::btree_set(proptest::sample::select(functions), 0..3);

    (name(), words(), group, functions, 0..6usize).prop_map(
        |(name, organisation, group, functions, role)| Participant {
            post: organisation.clone(),
            honorific: organisation.chars().take(3).collect(),
            name,
            organisation,
            group,
            functions,
            role: Role::ALL[role],
            votes: true,
        },
    )
}

fn evidence() -> impl Strategy<Value = Evidence> {
    let date = proptest::option::of(day());

    (name(), words(), date, 0..4usize, any::<bool>()).prop_map(
        |(title, source, date, grade, restricted)| Evidence {
            title,
            source,
            date,
            grade: Grade::ALL[grade],
            restricted,
            initiative: restricted.then_some(item(1)),
            by: restricted.then_some(item(2)),
            brought: (!restricted).then_some(item(3)),
        },
    )
}

fn action() -> impl Strategy<Value = Action> {
    let question = proptest::option::of(proptest::sample::select(&QUESTIONS[..]));
    let horizon = proptest::sample::select(vec![None, Some(Horizon::Short), Some(Horizon::Long)]);
    let effort = proptest::sample::select(vec![None, Some(Effort::Low), Some(Effort::High)]);

    let status = proptest::sample::select(&Status::ALL[..]);

    (question, name(), words(), words(), horizon, effort, status).prop_map(
        |(question, title, lead, indicator, horizon, effort, status)| Action {
            question: question.map(QuestionId::from),
            title,
            lead,
            horizon,
            effort,
            support: indicator.clone(),
            indicator,
            status,
            importance: Importance::all().next(),
            ..Action::default()
        },
    )
}

/// Groups, institutions, who is here, consent, who was asked, the hours.
fn workshop_edit() -> impl Strategy<Value = Edit> {
    let question = || proptest::sample::select(&QUESTIONS[..]).prop_map(QuestionId::from);
    let id = || (0..4u128).prop_map(item);
    let group = || proptest::sample::select(vec!["ministries", "defence"]).prop_map(str::to_owned);
    let entry =
        (name(), words(), 0..900u16, any::<bool>()).prop_map(|(name, short, place, is_unused)| {
            GroupEntry {
                name,
                short,
                place,
                is_unused,
            }
        });
    let institution = (
        name(),
        words(),
        proptest::option::of(group()),
        proptest::collection::vec(words(), 0..2),
    )
        .prop_map(|(name, short, group, former)| Institution {
            name,
            short,
            group,
            former,
            ..Institution::default()
        });
    let presence = vec![Presence::Here, Presence::Away, Presence::Gone];
    let tick = (
        id(),
        proptest::sample::select(presence),
        proptest::option::of(id()),
        0..2_000_000_000i64,
    )
        .prop_map(|(participant, presence, room, second)| Attendance {
            participant,
            presence,
            room,
            at: Timestamp::from_second(second).unwrap(),
        });
    let day = (0..600u16, 1..300u16, 0..2u16).prop_map(|(start, minutes, breaks)| Day {
        start,
        minutes,
        breaks: (0..breaks)
            .map(|number| DayBreak {
                start: start + number,
                minutes: 1,
            })
            .collect(),
    });

    prop_oneof![
        (group(), proptest::option::of(entry)).prop_map(|(id, group)| Edit::PutGroup { id, group }),
        (id(), institution).prop_map(|(id, institution)| Edit::PutInstitution {
            id,
            institution: Box::new(institution)
        }),
        id().prop_map(|id| Edit::RemoveInstitution { id }),
        (id(), tick).prop_map(|(id, attendance)| Edit::PutAttendance { id, attendance }),
        id().prop_map(|id| Edit::RemoveAttendance { id }),
        (question(), proptest::option::of(0..5u8)).prop_map(|(question, level)| {
            let level = level.map(Level);

            Edit::SetConsent { question, level }
        }),
        (question(), id(), group(), 0..5u8).prop_map(|(question, id, group, level)| {
            let level = Level(level);

            Edit::PutAsked {
                question,
                id,
                asked: Asked { group, level },
            }
        }),
        proptest::option::of(day).prop_map(|day| Edit::SetFact(Fact::Day(day))),
    ]
}

/// Facts of institutions, relations, initiatives, forms and what they bring.
fn homework_edit() -> impl Strategy<Value = Edit> {
    let question = || proptest::sample::select(&QUESTIONS[..]).prop_map(QuestionId::from);
    let id = || (0..4u128).prop_map(item);
    let national = library::national().unwrap();
    let elements: Vec<String> = national.elements().iter().map(|e| e.id.clone()).collect();
    let functions: Vec<String> = national.functions().iter().map(|f| f.id.clone()).collect();
    let element = move || proptest::sample::select(elements.clone());
    let part = proptest::sample::select(vec![ElementPart::Leads, ElementPart::Supports]);
    let parts = proptest::collection::btree_map(element(), part, 0..3);
    let held = proptest::collection::btree_set(proptest::sample::select(functions.clone()), 0..3);
    let institution = (
        name(),
        parts,
        held,
        proptest::option::of(any::<bool>()),
        words(),
    )
        .prop_map(|(name, parts, functions, in_room, text)| Institution {
            name,
            parts,
            functions,
            in_room,
            sector: text.clone(),
            mandate: text.clone(),
            contact: text,
            ..Institution::default()
        });
    let relation = (
        proptest::sample::select(&Means::ALL[..]),
        proptest::collection::btree_set(element(), 0..3),
        words(),
        proptest::option::of(id()),
        any::<bool>(),
    )
        .prop_map(
            |(means, elements, shown_by, initiative, as_brought)| Relation {
                elements,
                shown_by,
                initiative,
                source: initiative,
                as_brought,
                ..Relation::new(item(1), item(2), means)
            },
        );
    let date = || {
        proptest::option::of(
            (2000..2030i16, 0..13i8, 0..29i8).prop_map(|(year, month, day)| {
                let month = (month > 0).then_some(month);

                PartialDate {
                    year,
                    month,
                    day: month.and((day > 0).then_some(day)),
                }
            }),
        )
    };
    let initiative = (
        name(),
        proptest::sample::select(&InitiativeKind::ALL[..]),
        proptest::sample::select(&InitiativeState::ALL[..]),
        (date(), date()),
        words(),
        proptest::collection::btree_set(question(), 0..3),
    )
        .prop_map(
            |(title, kind, state, (since, until), text, questions)| Initiative {
                state,
                since,
                until,
                money: text.clone(),
                document: text,
                restricted: questions.len() == 1,
                questions,
                institutions: [item(3)].into(),
                ..Initiative::new(&title, kind)
            },
        );
    let of = prop_oneof![
        id().prop_map(FormOf::Institution),
        proptest::sample::select(functions).prop_map(FormOf::Function),
    ];
    let form = (of, proptest::option::of(day()), 0..4u16).prop_map(|(of, written, version)| Form {
        of,
        language: "fr".to_owned(),
        written,
        returned: (version > 0).then(|| Return {
            at: Timestamp::from_second(1_700_000_000).unwrap(),
            version,
            digest: "0a".to_owned(),
            answered: version,
            asked: 9,
        }),
    });
    let contribution = (id(), words(), words(), date(), any::<bool>()).prop_map(
        |(form, have, text, since, may_be_shown)| Contribution {
            have,
            since,
            document: text.clone(),
            who_knows: text.clone(),
            strengths: text.clone(),
            gaps: text.clone(),
            note: text,
            may_be_shown,
            ..Contribution::new(form, Some(form))
        },
    );
    let homework = day().prop_map(|due| Homework { due });

    prop_oneof![
        (id(), institution).prop_map(|(id, institution)| Edit::PutInstitution {
            id,
            institution: Box::new(institution)
        }),
        (id(), relation).prop_map(|(id, relation)| Edit::PutRelation { id, relation }),
        id().prop_map(|id| Edit::RemoveRelation { id }),
        (id(), initiative).prop_map(|(id, initiative)| Edit::PutInitiative {
            id,
            initiative: Box::new(initiative)
        }),
        id().prop_map(|id| Edit::RemoveInitiative { id }),
        (id(), form).prop_map(|(id, form)| Edit::PutForm { id, form }),
        id().prop_map(|id| Edit::RemoveForm { id }),
        (question(), id(), contribution).prop_map(|(question, id, contribution)| {
            Edit::PutContribution {
                question,
                id,
                contribution: Box::new(contribution),
            }
        }),
        (question(), id()).prop_map(|(question, id)| Edit::RemoveContribution { question, id }),
        proptest::option::of(homework).prop_map(|homework| Edit::SetFact(Fact::Homework(homework))),
    ]
}

fn edit() -> impl Strategy<Value = Edit> {
    let question = || proptest::sample::select(&QUESTIONS[..]).prop_map(QuestionId::from);
    let id = || (0..4u128).prop_map(item);
    let passage = proptest::sample::select(vec![Passage::Strengths, Passage::Gaps, Passage::Note]);
    let review = proptest::sample::select(vec![Review::Clear, Review::Marked]);
    let dissent = (proptest::option::of(Just(0usize)), name()).prop_map(|(group, words)| Dissent {
        group: group.map(|n| library::national().unwrap().groups()[n].id.clone()),
        level: (words.len() % 2 == 0).then_some(Level(3)),
        words,
        ..Dissent::default()
    });

    let aim = prop_oneof![
        Just(Aim::Aspect("case-for-action".to_owned())),
        question().prop_map(Aim::Question)
    ];
    let horizon = proptest::option::of(proptest::sample::select(&Horizon::ALL[..]));
    let target = proptest::option::of((0..5u8, horizon).prop_map(|(level, horizon)| Target {
        level: Level(level),
        horizon,
    }));
    let importance =
        proptest::option::of((0..5usize).prop_map(|n| Importance::all().nth(n).unwrap()));

    let elements: Vec<String> = library::national()
        .unwrap()
        .elements()
        .iter()
        .map(|element| element.id.clone())
        .collect();
    let elements = proptest::collection::btree_set(proptest::sample::select(elements), 0..3);
    let members = proptest::collection::btree_set((0..4u128).prop_map(item), 0..3);
    let breakout = (name(), elements, members, proptest::option::of(0..500u16)).prop_map(
        |(name, elements, members, minutes)| Breakout {
            name,
            elements,
            facilitator: members.first().copied(),
            members,
            start: minutes
                .filter(|minutes| *minutes > 0)
                .map(|minutes| minutes + 60),
            breaks: Vec::new(),
            minutes,
        },
    );

    prop_oneof![
        (id(), breakout).prop_map(|(id, breakout)| Edit::PutBreakout { id, breakout }),
        fact().prop_map(Edit::SetFact),
        (id(), participant())
            .prop_map(|(id, participant)| Edit::PutParticipant { id, participant }),
        id().prop_map(|id| Edit::RemoveParticipant { id }),
        (question(), outcome()).prop_map(|(question, outcome)| Edit::Record { question, outcome }),
        (question(), passage, words()).prop_map(|(question, passage, words)| Edit::Write {
            question,
            passage,
            words
        }),
        (question(), review).prop_map(|(question, review)| Edit::SetReview { question, review }),
        (question(), id(), evidence()).prop_map(|(question, id, evidence)| Edit::PutEvidence {
            question,
            id,
            evidence
        }),
        (question(), id()).prop_map(|(question, id)| Edit::RemoveEvidence { question, id }),
        (question(), id(), dissent).prop_map(|(question, id, dissent)| Edit::PutDissent {
            question,
            id,
            dissent
        }),
        (question(), id()).prop_map(|(question, id)| Edit::RemoveDissent { question, id }),
        (id(), action()).prop_map(|(id, action)| Edit::PutAction { id, action }),
        id().prop_map(|id| Edit::RemoveAction { id }),
        (aim, target).prop_map(|(of, target)| Edit::SetTarget { of, target }),
        (question(), importance).prop_map(|(question, importance)| Edit::SetImportance {
            question,
            importance
        }),
        question().prop_map(|question| Edit::SetEffort {
            question,
            effort: Some(Effort::Low)
        }),
        Just(Edit::LayBaseline(None)),
        workshop_edit(),
        homework_edit(),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn random_work_comes_back_from_its_file(
        edits in proptest::collection::vec((edit(), 1..5u128, 0..2_000_000_000i64), 0..40),
        has_baseline: bool,
        is_sample: bool,
    ) {
        let mut assessment = new_assessment(library::national().unwrap());
        let half = edits.len() / 2;

        for (number, ((edit, writer, nanosecond), minute)) in edits.into_iter().zip(0..).enumerate() {
            let mut signature = by(writer, minute);
            signature.at += jiff::SignedDuration::from_nanos(nanosecond);
            // What may not happen now (to remove what is not there) changes nothing.
            let _ = assessment.apply(edit, signature);

            if has_baseline && number == half {
                assessment = assessment.next(AssessmentId(Uuid::from_u128(9)), signature).unwrap();
            }
        }

        if is_sample {
            assessment = assessment.as_sample();
        }

        // The copy of some breakout, if there is one.
        if let Some(copy) = assessment.handed_out(item(0), &crate::assessment::HandOutKind::ALL.into()) {
            assessment = copy;
        }

        let text = encode(&assessment).unwrap();
        let work = &text[text.find("\nfacts: (").unwrap()..];
        prop_assert!(decode(&text).unwrap() == assessment, "{}", work);

        let edited_on_windows = format!("\u{feff}{}", text.replace('\n', "\r\n"));
        prop_assert!(decode(&edited_on_windows).unwrap() == assessment, "{}", work);
    }
}
