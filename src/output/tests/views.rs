//! Views of small groups: two assessments that differ only in them, and agree in what may be told, give the same outputs.

use crate::agreement::{Class, ToldLevels};
use crate::assessment::{
    Assessment, Dissent, Edit, ItemId, Outcome, Profile, RoundSecret, Vote, VotingMethod,
};
use crate::chart::subject::Subject;
use crate::locale::{Language, Locale};
use crate::output::audience::{AudienceView, DissentHolder, InsideParts, QuestionStatus};
use crate::output::data::Data;
use crate::output::package::OfficePackage;
use crate::output::testing::{by, planted, sample};
use crate::output::{outline, report, slides, table, workbook};
use crate::questionnaire::{Level, QuestionId};
use crate::results::{Results, RoundResult};

use uuid::Uuid;

/// A question of which the sample has no round.
const QUESTION: &str = "NS02";
const COUNTS: InsideParts = InsideParts {
    notes: false,
    counts: true,
};

fn id(number: u128) -> ItemId {
    ItemId(Uuid::from_u128(
        0x2718_2818_0000_0000_0000_0000_0001_0000 + number,
    ))
}

fn levels(of: &[u8]) -> Vec<Vote> {
    of.iter().map(|level| Vote::Level(Level(*level))).collect()
}

/// The sample with a revealed round in which each group gave these votes.
fn with_round(votes: &[(&str, Vec<Vote>)]) -> Assessment {
    let mut assessment = sample();
    let question = QuestionId::from(QUESTION);
    let open = Edit::OpenRound {
        question: question.clone(),
        id: id(1),
        way: VotingMethod::Hands,
        secret: RoundSecret::default(),
        voice: crate::assessment::Voice::default(),
        reason: String::new(),
    };
    let cast = votes.iter().flat_map(|(group, votes)| {
        votes.iter().map(|vote| Edit::CastVote {
            question: question.clone(),
            id: id(1),
            group: (*group).to_owned(),
            vote: *vote,
        })
    });
    let reveal = Edit::Reveal {
        question: question.clone(),
        id: id(1),
    };
    let edits: Vec<Edit> = [open].into_iter().chain(cast).chain([reveal]).collect();

    for edit in edits {
        assessment.apply(edit, by()).unwrap();
    }

    assessment
}

/// Two groups of four, and six views in groups of two and one.
fn dealt(rest: [u8; 6]) -> Assessment {
    with_round(&[
        ("ministries", levels(&[1, 2, 2, 3])),
        ("operators", levels(&[2, 2, 3, 3])),
        ("regulator", levels(&rest[0..2])),
        ("response-team", levels(&rest[2..4])),
        ("police-judiciary", levels(&rest[4..5])),
        ("academia-civil-society", levels(&rest[5..6])),
    ])
}

fn round_of(results: &Results) -> &RoundResult {
    let ordinal = results.questionnaire().ordinal(&QuestionId::from(QUESTION));

    &results.rounds(ordinal.unwrap())[0]
}

/// Everything that is written for an audience, before it becomes files.
fn said(assessment: &Assessment, profile: Profile, inside: InsideParts) -> Vec<String> {
    let results = Results::new(assessment);
    let locale = Locale::new(Language::ENGLISH);
    let view = AudienceView::new(assessment, &results, profile, None).with(inside);
    let book = workbook::workbook(&view, &locale).unwrap();
    let book = OfficePackage::read(&book).unwrap();
    let sheets = book
        .parts()
        .iter()
        .filter(|(name, _)| name.starts_with("xl/"));
    let mut said: Vec<String> = sheets
        .map(|(name, part)| format!("{name} {}", String::from_utf8_lossy(part)))
        .collect();
    let table = table::table(&view, &locale);
    said.extend([
        format!("{:?}", report::report(&view, &locale)),
        format!("{:?}", outline::outline(&view, &locale)),
        format!("{:?}", slides::slides(&view, &locale)),
        String::from_utf8(table).unwrap(),
        Data::for_audience(&view, &locale, None).json().unwrap(),
    ]);

    for subject in Subject::all(assessment, &results) {
        if subject.is_for(profile) {
            said.push(format!("{:?}", view.chart(subject, &locale)));
            said.push(format!("{:?}", view.frame(subject, &locale)));
        }
    }

    said
}

#[test]
fn what_small_groups_said_changes_no_byte_of_what_may_be_told_without_it() {
    let rest = [1, 1, 2, 2, 3, 4];
    let first = dealt(rest);
    let result = Results::new(&first);
    let told = round_of(&result).told;
    assert_eq!(told.class, Class::Discuss);
    assert!(matches!(told.levels, ToldLevels::Spread { .. }));

    let before = Profile::ALL.map(|profile| said(&first, profile, InsideParts::default()));
    let counted = said(&first, Profile::Internal, COUNTS);
    // In other orders, and other views that come to the same class, median and range.
    let others = [
        [4, 3, 2, 2, 1, 1],
        [1, 2, 3, 4, 1, 2],
        [2, 4, 1, 3, 2, 1],
        [3, 1, 4, 1, 2, 2],
        [1, 2, 2, 2, 3, 4],
        [4, 2, 2, 3, 3, 1],
    ];

    for other in others {
        let assessment = dealt(other);
        assert_eq!(round_of(&Results::new(&assessment)).told, told, "{other:?}");

        for (profile, before) in Profile::ALL.into_iter().zip(&before) {
            let after = said(&assessment, profile, InsideParts::default());

            assert!(after == *before, "{other:?} for {profile:?}");
        }

        // With counts, who of the rest said what is told by no byte either, but how many said it is.
        let mut sorted = other;
        sorted.sort_unstable();
        let is_same = said(&assessment, Profile::Internal, COUNTS) == counted;
        assert_eq!(is_same, sorted == rest, "{other:?}");
    }

    // The comparison sees what may be told: another median, and another range.
    for other in [[2, 2, 2, 2, 3, 3], [0, 1, 2, 2, 3, 4]] {
        let assessment = dealt(other);
        let after = said(&assessment, Profile::Partners, InsideParts::default());

        assert!(after != said(&first, Profile::Partners, InsideParts::default()));
        assert!(
            said(&assessment, Profile::Public, InsideParts::default())
                == said(&first, Profile::Public, InsideParts::default())
        );
    }
}

#[test]
fn abstentions_and_dont_know_make_no_group_large_enough() {
    let votes = |silent: &[Vote]| {
        let small = |of: &[u8]| [levels(of), silent.to_vec()].concat();

        with_round(&[
            ("ministries", levels(&[1, 2, 2, 3])),
            ("operators", levels(&[2, 2, 3, 3])),
            ("regulator", small(&[1, 4])),
            ("response-team", small(&[3, 3])),
            ("police-judiciary", small(&[2])),
            ("academia-civil-society", small(&[3])),
        ])
    };
    let without = votes(&[]);
    let results = Results::new(&without);
    let told: Vec<bool> = round_of(&results)
        .groups
        .iter()
        .map(|group| group.told.is_some())
        .collect();
    assert_eq!(told.iter().filter(|told| **told).count(), 2);

    for silent in [
        vec![Vote::Abstain; 3],
        vec![Vote::DontKnow, Vote::NotApplicable],
    ] {
        for profile in [Profile::Internal, Profile::Partners] {
            assert!(
                said(&votes(&silent), profile, InsideParts::default())
                    == said(&without, profile, InsideParts::default()),
                "{silent:?} for {profile:?}"
            );
        }
    }
}

#[test]
fn a_question_on_which_all_views_are_alike_is_agreed_and_has_no_range() {
    let assessment = with_round(&[
        ("ministries", levels(&[2, 2, 2])),
        ("regulator", levels(&[2])),
    ]);
    let results = Results::new(&assessment);
    assert_eq!(round_of(&results).told.levels, ToldLevels::Agreed(Level(2)));

    let view = AudienceView::new(&assessment, &results, Profile::Partners, None);
    let locale = Locale::new(Language::ENGLISH);
    let json = Data::for_audience(&view, &locale, None).json().unwrap();
    let data: serde_json::Value = serde_json::from_str(&json).unwrap();
    let round = &data["elements"][0]["aspects"][0]["questions"][1]["rounds"][0];

    assert_eq!(
        (&round["class"], &round["lower_median"]),
        (&"agreed".into(), &2.into())
    );
    assert!(round["lowest"].is_null() && round["highest"].is_null());
    assert!(round.get("counts").is_none());

    // Of two views nothing is told but that they are too few.
    let few = with_round(&[("ministries", levels(&[2])), ("regulator", levels(&[2]))]);
    let results = Results::new(&few);
    let told = round_of(&results).told;
    assert_eq!(
        (told.class, told.levels),
        (Class::TooFew, ToldLevels::Nothing)
    );
}

#[test]
fn a_dissent_stands_under_its_group_from_three_views_on_and_else_under_others() {
    let held_by = |group: Option<&str>| {
        let mut assessment = dealt([1, 1, 2, 2, 3, 4]);
        let dissent = Edit::PutDissent {
            question: QuestionId::from(QUESTION),
            id: id(2),
            dissent: Dissent {
                group: group.map(str::to_owned),
                words: "Not before there is a law".to_owned(),
                brings: String::new(),
                due: None,
                level: None,
            },
        };
        assessment.apply(dissent, by()).unwrap();

        assessment
    };
    let holder = |assessment: &Assessment| {
        let results = Results::new(assessment);
        let view = AudienceView::new(assessment, &results, Profile::Internal, None);
        let asked = view.questions().iter();
        let mut asked = asked.filter(|asked| asked.question.id.as_str() == QUESTION);

        match asked.next().unwrap().dissents[0].holder {
            DissentHolder::Nobody => None,
            DissentHolder::Others => Some("others".to_owned()),
            DissentHolder::Group(group) => Some(group.id.clone()),
        }
    };
    assert_eq!(holder(&held_by(None)), None);
    assert_eq!(
        holder(&held_by(Some("operators"))).as_deref(),
        Some("operators")
    );
    assert_eq!(
        holder(&held_by(Some("regulator"))).as_deref(),
        Some("others")
    );

    // Which small group holds it is in no byte.
    for (profile, inside) in [
        (Profile::Partners, InsideParts::default()),
        (Profile::Internal, COUNTS),
    ] {
        let one = said(&held_by(Some("regulator")), profile, inside);
        assert!(one == said(&held_by(Some("response-team")), profile, inside));
        assert!(
            one.iter()
                .any(|text| text.contains("Not before there is a law"))
        );
    }
}

#[test]
fn the_public_gets_no_level_of_a_question_that_is_not_settled() {
    let contested = |provisional: Option<u8>| {
        let mut assessment = planted();
        let record = Edit::Record {
            question: QuestionId::from(QUESTION),
            outcome: Outcome::Contested {
                provisional: provisional.map(Level),
            },
        };
        assessment.apply(record, by()).unwrap();

        assessment
    };

    for provisional in [None, Some(0), Some(4)] {
        let assessment = contested(provisional);
        let results = Results::new(&assessment);
        let view = AudienceView::new(&assessment, &results, Profile::Public, None);
        let asked = view.questions().iter();
        let mut asked = asked.filter(|asked| asked.question.id.as_str() == QUESTION);
        let asked = asked.next().unwrap();
        let locale = Locale::new(Language::ENGLISH);
        let table = String::from_utf8(table::table(&view, &locale)).unwrap();
        let row = table.lines().find(|line| line.contains(",NS02,")).unwrap();

        assert_eq!(
            (asked.standing, asked.level),
            (QuestionStatus::NotSettled, None)
        );
        assert!(row.contains(",recorded,not_settled,,"), "{row}");
        let (up, down, _) = view.moves();
        assert!(
            up.iter()
                .chain(&down)
                .all(|moved| moved.ordinal != asked.ordinal)
        );

        let said = said(&assessment, Profile::Public, InsideParts::default());
        assert!(said.iter().any(|text| text.contains("not settled")));

        for words in [
            "Decisions asked for",
            "Contested and unknown",
            "What is not settled",
        ] {
            assert!(said.iter().all(|text| !text.contains(words)), "{words}");
        }
    }
}

#[test]
fn no_output_of_a_questionnaire_without_an_overall_number_gives_one() {
    let assessment = sample();
    let results = Results::new(&assessment);
    let raw = results.overall().roll_up;
    assert!(!results.questionnaire().content().show_overall);

    for profile in Profile::ALL {
        let view = AudienceView::new(&assessment, &results, profile, None);
        let locale = Locale::new(Language::ENGLISH);
        let json = Data::for_audience(&view, &locale, None).json().unwrap();
        let data: serde_json::Value = serde_json::from_str(&json).unwrap();

        assert_eq!(data["overall"]["resolved"], raw.resolved);

        for key in ["value", "low", "high"] {
            assert!(data["overall"].get(key).is_none(), "{key}");
        }

        let said = said(&assessment, profile, InsideParts::default());
        let number = raw.value.unwrap().to_string();
        assert!(said.iter().all(|text| !text.contains(&number)));
    }
}
