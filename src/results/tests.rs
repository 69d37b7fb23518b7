//! Results over whole assessments: what is recorded, what is asked, what an edit changes.

use super::*;
use crate::assessment::{AssessmentId, Edit, Fact, Scope, Signature, WriterId};
use crate::questionnaire::{QuestionId, library};

use jiff::Timestamp;
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
    assert_eq!(results.overall().bounds, Some((0, 40)));
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
    let shown = Shown {
        tenths: 20,
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

    assert_eq!(results.elements()[0].baseline.unwrap().shown.tenths, 15);
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
