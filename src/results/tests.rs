//! Results over whole assessments: what is recorded, what is asked, what an edit changes.

use super::*;
use crate::assessment::{
    Aim, AssessmentId, Dissent, Edit, Fact, Horizon, ItemId, Outcome, Scope, Signature, Target,
    WriterId,
};
use crate::figure::Figure;
use crate::questionnaire::{Level, QuestionId, library};

use jiff::Timestamp;
use jiff::civil::date;
use uuid::Uuid;

fn me() -> Signature<'static> {
    Signature {
        writer: WriterId(Uuid::from_u128(1)),
        computer: "",
        at: Timestamp::UNIX_EPOCH,
    }
}

fn assessment() -> Assessment {
    let national = library::national().unwrap();

    Assessment::new(AssessmentId(Uuid::from_u128(7)), national, "Arvenia", me()).unwrap()
}

fn record(assessment: &mut Assessment, question: &str, outcome: Outcome) -> Touched {
    let edit = Edit::Record {
        question: QuestionId::from(question),
        outcome,
    };
    let touched = edit.touched();
    assessment.apply(edit, me()).unwrap();

    touched
}

#[test]
fn an_untouched_assessment_has_no_data_and_no_zero() {
    let results = Results::new(&assessment());

    assert_eq!(results.overall().reading, Reading::NoData);
    assert_eq!(
        results.overall().bounds,
        Some((Figure::rounded(0.0, 1), Figure::rounded(4.0, 1)))
    );
    assert_eq!(results.progress().open(), 75);
    assert_eq!(results.extremes(), None);
}

#[test]
fn a_contested_question_counts_with_its_provisional_level_only() {
    let mut assessment = assessment();
    record(
        &mut assessment,
        "NS01",
        Outcome::Contested {
            provisional: Some(Level(3)),
        },
    );
    record(
        &mut assessment,
        "NS02",
        Outcome::Contested { provisional: None },
    );
    record(&mut assessment, "NS03", Outcome::DontKnow);
    let results = Results::new(&assessment);
    let aspect = &results.elements()[0].aspects[0];

    assert_eq!(aspect.roll_up.value, Some(3.0));
    assert_eq!((aspect.roll_up.resolved, aspect.roll_up.applicable), (1, 3));
    assert_eq!(
        (aspect.progress.answered, aspect.progress.contested),
        (3, 2)
    );
    assert!(results.questions()[0].is_provisional());
    assert!(!results.questions()[1].is_provisional());
}

#[test]
fn an_element_below_the_minimum_coverage_is_said_in_words_and_its_aspects_are_not() {
    let mut assessment = assessment();
    record(&mut assessment, "NS01", Outcome::Agreed(Level(2)));
    let results = Results::new(&assessment);
    let shown = DisplayedValue {
        raw: 2.0,
        figure: Figure::rounded(2.0, 1),
        band: Level(2),
    };

    assert_eq!(
        results.elements()[0].whole.reading,
        Reading::TooLittle(shown)
    );
    assert_eq!(
        results.elements()[0].aspects[0].reading,
        Reading::Value(shown)
    );
    assert_eq!(results.elements()[1].whole.reading, Reading::NoData);
}

#[test]
fn the_quick_scan_asks_twenty_questions_and_keeps_the_other_answers() {
    let mut assessment = assessment();
    record(&mut assessment, "NS01", Outcome::Agreed(Level(4)));
    record(&mut assessment, "NS04", Outcome::Agreed(Level(1)));
    assessment
        .apply(Edit::SetFact(Fact::Scope(Scope::QuickScan)), me())
        .unwrap();
    let results = Results::new(&assessment);

    assert_eq!(results.progress().asked, 20);
    assert_eq!(results.elements()[0].whole.roll_up.value, Some(1.0));
    assert_eq!(
        results.elements()[0].aspects[0].reading,
        Reading::NotApplicable
    );

    assessment
        .apply(Edit::SetFact(Fact::Scope(Scope::Whole)), me())
        .unwrap();
    assert_eq!(
        Results::new(&assessment).elements()[0].aspects[0]
            .roll_up
            .value,
        Some(4.0)
    );
}

#[test]
fn after_one_edit_the_results_are_the_same_as_worked_out_anew() {
    let mut assessment = assessment();
    let mut results = Results::new(&assessment);
    let outcomes = [
        Outcome::Agreed(Level(3)),
        Outcome::DontKnow,
        Outcome::NotApplicable {
            reason: "no such sector here".into(),
        },
        Outcome::Contested {
            provisional: Some(Level(1)),
        },
        Outcome::Open,
    ];
    let ids: Vec<String> = library::national()
        .unwrap()
        .questions()
        .map(|question| question.id.to_string())
        .collect();

    for (turn, id) in ids
        .iter()
        .enumerate()
        .chain(ids.iter().step_by(3).enumerate())
    {
        let touched = record(&mut assessment, id, outcomes[turn % outcomes.len()].clone());
        results.refresh(&assessment, &touched);

        assert_eq!(results, Results::new(&assessment), "after {id}");
    }
}

#[test]
fn the_weakest_aspect_is_the_lowest_and_of_equals_the_first() {
    let mut assessment = assessment();
    record(&mut assessment, "NS01", Outcome::Agreed(Level(2)));
    record(&mut assessment, "NS04", Outcome::Agreed(Level(1)));
    record(&mut assessment, "NS08", Outcome::Agreed(Level(1)));

    assert_eq!(Results::new(&assessment).elements()[0].weakest, Some(1));
}

#[test]
fn a_baseline_gives_each_element_its_earlier_value() {
    let mut earlier = assessment();
    record(&mut earlier, "NS01", Outcome::Agreed(Level(1)));
    record(&mut earlier, "NS04", Outcome::Agreed(Level(2)));
    let next = earlier
        .next(AssessmentId(Uuid::from_u128(8)), me())
        .unwrap();
    let results = Results::new(&next);

    assert_eq!(
        results.elements()[0].baseline.unwrap().shown.figure.units(),
        15
    );
    assert_eq!(results.elements()[1].baseline, None);
    assert_eq!(results.overall().reading, Reading::NoData);
}

#[test]
fn a_lens_pools_its_questions_over_all_elements() {
    let mut assessment = assessment();
    record(&mut assessment, "NS17", Outcome::Agreed(Level(1)));
    record(&mut assessment, "IM16", Outcome::Agreed(Level(2)));
    let results = Results::new(&assessment);
    let international = &results.lenses()[1][4];

    assert_eq!(international.roll_up.value, Some(1.5));
    assert_eq!(
        (
            international.roll_up.resolved,
            international.roll_up.applicable
        ),
        (2, 4)
    );
}

fn aim(assessment: &mut Assessment, of: Aim, level: u8) -> Touched {
    let target = Some(Target {
        level: Level(level),
        horizon: None,
    });
    let edit = Edit::SetTarget { of, target };
    let touched = edit.touched();
    assessment.apply(edit, me()).unwrap();

    touched
}

fn question_of(id: &str) -> Aim {
    Aim::Question(QuestionId::from(id))
}

#[test]
fn the_way_to_the_goal_is_the_mean_of_the_gaps() {
    let mut assessment = assessment();

    for (id, level) in [("NS01", 1), ("NS02", 4), ("NS03", 2)] {
        record(&mut assessment, id, Outcome::Agreed(Level(level)));
    }

    let aspect = Aim::Aspect("case-for-action".to_owned());
    aim(&mut assessment, aspect, 3);
    let results = Results::new(&assessment);
    let goal = results.elements()[0].aspect_goals[0].unwrap();
    let value = results.elements()[0].aspects[0].roll_up.value.unwrap();
    let gaps = results.gaps(Rank::Priority);

    // Levels 1, 4, 2 with the target 3: gaps of 2, none, 1.
    assert!((goal.value - value - 1.0).abs() < 1e-9);
    assert_eq!(goal.percent, Some(67));
    assert_eq!(
        gaps.iter().map(|gap| gap.ordinal).collect::<Vec<_>>(),
        [0, 2]
    );
    assert_eq!(
        gaps[0].priority,
        Figure::rounded(6.0, 0),
        "2 times the middle of 1 to 5"
    );
    assert_eq!(
        results.elements()[0].goal,
        None,
        "three of seventeen have a target"
    );
}

#[test]
fn what_is_no_priority_has_no_gap_and_keeps_its_level() {
    let mut assessment = assessment();
    record(&mut assessment, "NS01", Outcome::Agreed(Level(1)));
    record(&mut assessment, "NS02", Outcome::Agreed(Level(1)));
    aim(&mut assessment, question_of("NS01"), 3);
    aim(&mut assessment, question_of("NS02"), 0);
    let results = Results::new(&assessment);

    assert_eq!(
        results.elements()[0].aspect_goals[0]
            .unwrap()
            .shown
            .figure
            .units(),
        20
    );
    assert_eq!(results.gaps(Rank::Priority).len(), 1);
    assert!(results.has_targets());

    aim(&mut assessment, question_of("NS01"), 0);
    let results = Results::new(&assessment);
    assert_eq!(results.elements()[0].aspect_goals[0], None);
    assert_eq!((results.to_target(), results.has_targets()), (None, false));
}

#[test]
fn all_targets_are_to_be_reached_when_their_longest_horizon_ends() {
    let mut assessment = assessment();
    let last = date(2026, 6, 11);
    let by = |assessment: &Assessment| Results::new(assessment).targets_by(last);
    let mut set = |id: &str, level: u8, horizon: Option<Horizon>| {
        let edit = Edit::SetTarget {
            of: question_of(id),
            target: Some(Target {
                level: Level(level),
                horizon,
            }),
        };
        assessment.apply(edit, me()).unwrap();

        by(&assessment)
    };

    // What can wait has no horizon, and needs none.
    assert_eq!(set("NS01", 0, None), None);
    assert_eq!(
        set("NS02", 3, Some(Horizon::Short)),
        Some(date(2026, 12, 11))
    );
    assert_eq!(set("NS03", 3, Some(Horizon::Long)), Some(date(2029, 6, 11)));
    assert_eq!(
        set("NS04", 3, Some(Horizon::Medium)),
        Some(date(2029, 6, 11))
    );
    assert_eq!(set("NS05", 3, None), None);
}

#[test]
fn a_question_without_a_level_has_no_gap_yet() {
    let mut assessment = assessment();
    record(&mut assessment, "NS01", Outcome::DontKnow);
    aim(&mut assessment, question_of("NS01"), 3);
    let results = Results::new(&assessment);

    assert!(results.gaps(Rank::Priority).is_empty());
    assert_eq!(results.unknown_gaps(), 1);
    assert!(results.next_levels(0).is_empty());
}

#[test]
fn gaps_are_ranked_by_what_weighs_most_or_by_what_gains_most_for_the_work() {
    use crate::assessment::{Effort, Importance};

    let mut assessment = assessment();
    let weights = [
        ("GI01", 1, 5, Effort::High),
        ("GI02", 1, 4, Effort::Low),
        ("GI03", 1, 4, Effort::Low),
        ("GI04", 2, 5, Effort::Low),
    ];

    for (id, level, importance, effort) in weights {
        let question = QuestionId::from(id);
        record(&mut assessment, id, Outcome::Agreed(Level(level)));
        aim(&mut assessment, question_of(id), 3);
        let importance = Importance::try_from(importance).ok();
        let edits = vec![
            Edit::SetImportance {
                question: question.clone(),
                importance,
            },
            Edit::SetEffort {
                question,
                effort: Some(effort),
            },
        ];
        assessment.apply(Edit::Together(edits), me()).unwrap();
    }

    let results = Results::new(&assessment);
    let names = |rank| -> Vec<String> {
        let name = |gap: &Gap| {
            results
                .questionnaire()
                .question(gap.ordinal)
                .unwrap()
                .id
                .to_string()
        };

        results.gaps(rank).iter().map(name).collect()
    };

    assert_eq!(names(Rank::Priority), ["GI01", "GI02", "GI03", "GI04"]);
    assert_eq!(
        names(Rank::ValueForEffort),
        ["GI02", "GI03", "GI04", "GI01"]
    );
}

#[test]
fn what_has_moved_since_the_baseline_is_told_question_by_question() {
    let mut earlier = assessment();

    for (id, level) in [
        ("NS01", 1),
        ("NS02", 3),
        ("NS03", 2),
        ("NS04", 2),
        ("NS06", 0),
    ] {
        record(&mut earlier, id, Outcome::Agreed(Level(level)));
    }

    let id = AssessmentId(Uuid::from_u128(8));
    let mut next = earlier.next(id, me()).unwrap();

    for (id, level) in [
        ("NS01", 2),
        ("NS02", 1),
        ("NS03", 2),
        ("NS05", 1),
        ("NS06", 3),
    ] {
        record(&mut next, id, Outcome::Agreed(Level(level)));
    }

    let moves = Results::new(&next).moves();
    let (from, to) = (Level(0), Level(3));

    assert_eq!(
        moves.up[0],
        LevelChange {
            ordinal: 5,
            from,
            to
        },
        "the farthest first"
    );
    assert_eq!((moves.up.len(), moves.down.len(), moves.same), (2, 1, 1));
    assert_eq!((moves.new, moves.lost), (vec![4], vec![3]));
}

#[test]
fn the_way_from_the_baseline_is_measured_against_the_goal() {
    let mut earlier = assessment();
    record(&mut earlier, "NS01", Outcome::Agreed(Level(0)));
    let mut next = earlier
        .next(AssessmentId(Uuid::from_u128(8)), me())
        .unwrap();
    record(&mut next, "NS01", Outcome::Agreed(Level(1)));
    aim(&mut next, question_of("NS01"), 4);
    let change = Results::new(&next).elements()[0].aspect_change(0).unwrap();

    assert_eq!((change.figure.units(), change.percent), (10, Some(25)));
}

#[test]
fn what_waits_has_an_owner_and_a_date_and_the_nearest_date_comes_first() {
    let mut assessment = assessment();
    record(&mut assessment, "NS01", Outcome::DontKnow);
    record(
        &mut assessment,
        "NS02",
        Outcome::Contested { provisional: None },
    );
    record(
        &mut assessment,
        "NS03",
        Outcome::Contested { provisional: None },
    );

    for (n, id, brings, day) in [
        (1, "NS02", "Statistics Office", 20),
        (2, "NS03", "CSIRT", 9),
    ] {
        let dissent = Dissent {
            words: "Not yet".to_owned(),
            brings: brings.to_owned(),
            due: Some(jiff::civil::date(2026, 7, day)),
            ..Dissent::default()
        };
        let edit = Edit::PutDissent {
            question: QuestionId::from(id),
            id: ItemId(Uuid::from_u128(n)),
            dissent,
        };
        assessment.apply(edit, me()).unwrap();
    }

    let pending = Results::new(&assessment).pending(&assessment);
    let found: Vec<_> = pending
        .iter()
        .map(|p| (p.ordinal, p.owners.as_slice()))
        .collect();

    assert_eq!(found[0], (2, &["CSIRT".to_owned()][..]));
    assert_eq!(found[1], (1, &["Statistics Office".to_owned()][..]));
    assert_eq!(found[2], (0, &[][..]));
}

#[test]
fn targets_are_worked_out_again_after_one_edit() {
    let mut assessment = assessment();
    let mut results = Results::new(&assessment);

    for turn in 0..75 {
        let id = results.questionnaire().question(turn).unwrap().id.clone();
        let touched = match turn % 3 {
            0 => aim(&mut assessment, Aim::Question(id), (turn % 5) as u8),
            1 => record(
                &mut assessment,
                id.as_str(),
                Outcome::Agreed(Level((turn % 5) as u8)),
            ),
            _ => {
                let place = results.questionnaire().place(turn).unwrap();
                let aspect =
                    &results.questionnaire().elements()[place.element].aspects[place.aspect];

                aim(&mut assessment, Aim::Aspect(aspect.id.clone()), 3)
            }
        };
        results.refresh(&assessment, &touched);

        assert_eq!(results, Results::new(&assessment), "after {turn}");
    }
}
