//! What is said of an earlier assessment, and that nothing is said where there is nothing to say.

use super::super::State;
use super::*;
use crate::assessment::{AssessmentId, Baseline, Edit};
use crate::gui::testing::{plain, recorded, shown};
use crate::gui::working_copy::{Step, WorkingCopy};
use crate::locale::{Language, Locale};
use crate::questionnaire::QuestionId;

use jiff::civil::date;
use uuid::Uuid;

use std::sync::Arc;

/// A new assessment over an earlier one with these outcomes.
fn over(outcomes: &[(&str, Outcome)]) -> WorkingCopy {
    let mut work = recorded(&[], 0);
    let outcomes = outcomes.iter();
    let baseline = Baseline {
        id: AssessmentId(Uuid::from_u128(8)),
        title: "Arvenia 2024".to_owned(),
        date: Some(date(2024, 5, 3)),
        outcomes: outcomes
            .map(|(id, outcome)| (QuestionId::from(*id), outcome.clone()))
            .collect(),
        ..Baseline::of(work.assessment())
    };
    work.apply(Edit::LayBaseline(Some(Arc::new(baseline))), Step::New)
        .unwrap();

    work
}

/// Whether the screen shows a text on a question.
fn says(work: &WorkingCopy, ordinal: usize, words: &str) -> bool {
    plain(work, |context| {
        let mut screen = State::new(context);
        screen.show(ordinal, context);

        shown(screen.view(context), context.env.size)
            .find(words)
            .is_ok()
    })
}

#[test]
fn the_question_says_what_was_recorded_last_time() {
    let reason = "No such operators.".to_owned();
    let work = over(&[
        ("NS01", Outcome::Agreed(Level(2))),
        ("NS02", Outcome::NotApplicable { reason }),
    ]);

    assert!(says(&work, 0, "Last time"));
    // The year beside the square of the level.
    assert!(says(&work, 0, "2024"));
    assert!(says(&work, 0, "2 Adopted"));
    let source = [LinePart::from("Arvenia 2024"), date(2024, 5, 3).into()];
    let source = Locale::new(Language::ENGLISH).line(source);
    assert!(says(&work, 0, &source));
    // Without a level there is no square, and the reason is in the panel.
    assert!(says(&work, 1, "Not applicable · No such operators."));
    assert!(!says(&work, 1, "2024"));
    // What was open then says nothing.
    assert!(!says(&work, 2, "Last time"));
}

#[test]
fn without_an_earlier_assessment_nothing_is_said() {
    let work = recorded(&["NS01"], 2);

    assert!(!says(&work, 0, "Last time"));
}

#[test]
fn the_square_stands_on_the_earlier_level_alone_and_in_the_list() {
    let work = over(&[("NS01", Outcome::Agreed(Level(2)))]);

    plain(&work, |context| {
        for level in 0..5 {
            let mark = on_ladder::<()>(0, Level(level), true, context);

            assert_eq!(mark.is_some(), level == 2);
        }

        assert!(in_list::<()>(0, context).is_some());
        assert!(in_list::<()>(1, context).is_none());
    });
}
