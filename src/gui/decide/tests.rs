//! A decision that was clicked is the one that changes, also when the assessment has changed since the click.

use super::*;
use crate::assessment::{Breakout, Participant, Signature};
use crate::gui::testing::{me, plain, recorded};
use crate::gui::working_copy::{Step, WorkingCopy};

use uuid::Uuid;

use std::sync::Arc;

fn record(question: &str, level: u8) -> Edit {
    Edit::Record {
        question: QuestionId::from(question),
        outcome: Outcome::Agreed(Level(level)),
    }
}

/// A master and the copy of a breakout that answered its first two questions in another way.
fn in_conflict() -> WorkingCopy {
    let mut here = recorded(&[], 0).assessment().clone();
    let id = ItemId(Uuid::from_u128(9));
    let breakout = Breakout {
        name: "Alpha".to_owned(),
        ..Breakout::default()
    };
    here.apply(Edit::PutBreakout { id, breakout }, me())
        .unwrap();
    let mut copy = here
        .handed_out(id, &crate::assessment::HandOutKind::ALL.into())
        .unwrap();
    let there = Signature {
        writer: WriterId(Uuid::from_u128(2)),
        ..me()
    };

    for question in ["NS01", "NS02"] {
        here.apply(record(question, 1), me()).unwrap();
        copy.apply(record(question, 3), there).unwrap();
    }

    here.apply(Edit::join(vec![Arc::new(copy)]), me()).unwrap();

    WorkingCopy::new("master.assessment.ron".into(), here)
}

/// What keeps the last value of the conflict about a question.
fn keeps_last(decisions: &[Decision], question: &str) -> Message {
    decisions
        .iter()
        .find_map(|decision| match decision {
            Decision::Conflict(conflict)
                if conflict.part.question() == Some(&QuestionId::from(question)) =>
            {
                keep(conflict, conflict.sides.last()?)
            }
            _ => None,
        })
        .unwrap()
}

fn all(decide: &Decide, work: &WorkingCopy) -> Vec<Decision> {
    decide.of_all(work.assessment())
}

fn send(decide: &mut Decide, message: Message, work: &mut WorkingCopy) -> Action {
    let decisions = all(decide, work);
    let action = plain(work, |context| decide.update(message, &decisions, context));

    if let Action::Edit(edit) = &action {
        work.apply(edit.clone(), Step::New).unwrap();
    }

    action
}

#[test]
fn a_value_is_kept_of_the_conflict_that_was_clicked_wherever_it_stands_by_then() {
    let mut work = in_conflict();
    let mut decide = Decide::default();
    let before = all(&decide, &work);
    assert_eq!(before.len(), 2);
    let first = keeps_last(&before, "NS01");
    let second = keeps_last(&before, "NS02");
    let third = Message::Third(match &before[0] {
        Decision::Conflict(conflict) => conflict.part.clone(),
        Decision::Twice(_) => panic!("nobody is here twice"),
    });

    send(&mut decide, first.clone(), &mut work);

    // What is decided already is decided once, and no other conflict stands in for it.
    for late in [first, third] {
        assert!(matches!(send(&mut decide, late, &mut work), Action::None));
    }

    send(&mut decide, second, &mut work);

    for question in ["NS01", "NS02"] {
        let answer = work.assessment().answer(&QuestionId::from(question));
        assert_eq!(answer.outcome(), Outcome::Agreed(Level(3)), "{question}");
        assert!(!answer.has_conflict(), "{question}");
    }
}

#[test]
fn two_people_become_one_only_if_they_are_the_two_that_were_shown() {
    let mut here = recorded(&[], 0).assessment().clone();
    let put = |id: u128, name: &str| Edit::PutParticipant {
        id: ItemId(Uuid::from_u128(id)),
        participant: Participant {
            name: name.to_owned(),
            organisation: "Ministry".to_owned(),
            ..Participant::default()
        },
    };

    for (id, name) in [(1, "A"), (2, "A"), (3, "B"), (4, "B")] {
        here.apply(put(id, name), me()).unwrap();
    }

    let mut work = WorkingCopy::new("master.assessment.ron".into(), here);
    let mut decide = Decide::default();
    let before = all(&decide, &work);
    let of = |at: usize| match &before[at] {
        Decision::Twice(ids) => ids.clone(),
        Decision::Conflict(_) => panic!("nothing is in conflict"),
    };
    let (first, second) = (of(0), of(1));

    send(&mut decide, unite(&first).unwrap(), &mut work);
    send(&mut decide, Message::Apart(second.clone()), &mut work);
    assert!(all(&decide, &work).is_empty());
    assert!(matches!(
        send(&mut decide, unite(&second).unwrap(), &mut work),
        Action::None
    ));
    assert_eq!(work.assessment().participants().iter().count(), 3);
}
