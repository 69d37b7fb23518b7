//! An earlier state comes back as one edit that can be taken back; what is sealed stays sealed.

use crate::edits::{edit, seen};
use crate::generated::me;

use rapporteur::assessment::{
    Assessment, AssessmentId, Difference, Edit, History, ItemId, Outcome, Passage, RestoreError,
    Round, RoundSecret, RoundState, Signature, Vote, VotingMethod, WriterId,
};
use rapporteur::questionnaire::{Level, QuestionId, library};
use rapporteur::store;

use jiff::Timestamp;
use proptest::prelude::*;
use uuid::Uuid;

use std::sync::Arc;

fn assessment() -> Assessment {
    let national = library::national().unwrap();

    Assessment::new(AssessmentId(Uuid::from_u128(5)), national, "Arvenia", me()).unwrap()
}

/// Somebody who opened the file later, and restores.
fn later() -> Signature<'static> {
    Signature {
        writer: WriterId(Uuid::from_u128(2)),
        computer: "later",
        at: Timestamp::UNIX_EPOCH,
    }
}

fn question() -> QuestionId {
    QuestionId::from("IM10")
}

fn round_edit() -> impl Strategy<Value = Edit> {
    let id = || (900..903u128).prop_map(|n| ItemId(Uuid::from_u128(n)));
    let vote = || (0..5u8).prop_map(|level| Vote::Level(Level(level)));
    let group = || "ministries".to_owned();

    prop_oneof![
        id().prop_map(|id| Edit::OpenRound {
            question: question(),
            id,
            way: VotingMethod::Sealed,
            secret: RoundSecret::default(),
            voice: rapporteur::assessment::Voice::default(),
            reason: String::new(),
        }),
        (id(), vote()).prop_map(move |(id, vote)| Edit::CastVote {
            question: question(),
            id,
            group: group(),
            vote
        }),
        id().prop_map(|id| Edit::Reveal {
            question: question(),
            id
        }),
        id().prop_map(|id| Edit::DiscardRound {
            question: question(),
            id
        }),
    ]
}

fn any_edit() -> impl Strategy<Value = Edit> {
    prop_oneof![2 => edit(), 1 => round_edit()]
}

fn changed(assessment: &Assessment, edits: Vec<Edit>) -> Assessment {
    let mut assessment = assessment.clone();

    for edit in edits {
        // What may not happen now changes nothing.
        let _ = assessment.apply(edit, me());
    }

    assessment
}

/// The rounds that are not open, and the one that is, with everything in them.
fn rounds(assessment: &Assessment) -> Vec<(ItemId, Round)> {
    let rounds = assessment.answer(&question()).rounds().iter();

    rounds.map(|(id, round)| (id, round.clone())).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn a_restored_state_is_the_earlier_one_and_undo_brings_the_later_one_back(
        before in prop::collection::vec(edit(), 0..20),
        after in prop::collection::vec(edit(), 0..20),
    ) {
        let earlier = changed(&assessment(), before);
        let now = changed(&earlier, after);
        let mut restored = now.clone();
        let mut history = History::default();
        history.apply(&mut restored, now.restoring(&earlier).unwrap(), later()).unwrap();

        prop_assert_eq!(seen(&restored), seen(&earlier));
        prop_assert!(Difference::between(&earlier, &restored).is_empty());
        prop_assert_eq!(
            Difference::between(&now, &restored),
            Difference::between(&now, &earlier)
        );

        // The writers are the same as before, and no counter went back.
        for writer in now.writers() {
            prop_assert!(restored.writers().contains(writer));
        }

        prop_assert_eq!(&store::decode(&store::encode(&restored).unwrap()).unwrap(), &restored);

        history.undo(&mut restored, later()).unwrap().unwrap();
        prop_assert_eq!(seen(&restored), seen(&now));
        history.redo(&mut restored, later()).unwrap().unwrap();
        prop_assert_eq!(seen(&restored), seen(&earlier));
    }

    #[test]
    fn only_what_differs_is_written(
        before in prop::collection::vec(edit(), 0..20),
        after in prop::collection::vec(edit(), 0..6),
    ) {
        let earlier = changed(&assessment(), before);
        let now = changed(&earlier, after);
        let mut restored = now.clone();
        restored.apply(now.restoring(&earlier).unwrap(), later()).unwrap();
        let differing = Difference::between(&now, &earlier).questions;
        let differs = |id: &QuestionId| {
            [&differing.added, &differing.changed, &differing.removed].iter().any(|list| list.contains(id))
        };

        for question in now.questionnaire().questions() {
            if !differs(&question.id) {
                prop_assert_eq!(now.answer(&question.id), restored.answer(&question.id));
            }
        }

        let mut same = earlier.clone();
        same.apply(earlier.restoring(&earlier).unwrap(), later()).unwrap();
        prop_assert_eq!(same, earlier);
    }

    #[test]
    fn a_restore_neither_opens_ends_empties_nor_replays_a_round(
        before in prop::collection::vec(any_edit(), 0..25),
        after in prop::collection::vec(any_edit(), 0..25),
    ) {
        let earlier = changed(&assessment(), before);
        let now = changed(&earlier, after);
        let mut restored = now.clone();
        let undo = restored.apply(now.restoring(&earlier).unwrap(), later()).unwrap();

        // The rounds went on from the earlier state, so that nothing of theirs is missing now.
        prop_assert_eq!(rounds(&restored), rounds(&now));
        restored.apply(undo, later()).unwrap();
        prop_assert_eq!(rounds(&restored), rounds(&now));
    }

    #[test]
    fn going_forward_to_a_lost_state_brings_back_what_was_revealed_and_nothing_sealed(
        before in prop::collection::vec(any_edit(), 0..25),
        after in prop::collection::vec(any_edit(), 0..25),
    ) {
        // A sync service put an older state in the place of the file; the snapshot is newer.
        let older = changed(&assessment(), before);
        let newer = changed(&older, after);
        let mut restored = older.clone();
        let undo = restored.apply(older.restoring(&newer).unwrap(), later()).unwrap();

        for (id, round) in rounds(&restored) {
            let was_here = rounds(&older).into_iter().any(|(known, before)| known == id && before == round);
            let was_seen = round.state == RoundState::Revealed && rounds(&newer).contains(&(id, round.clone()));

            prop_assert!(was_here || was_seen, "{:?}", round);
        }

        // What everybody has seen again stays, like any round that has ended.
        let with_seen = rounds(&restored);
        restored.apply(undo, later()).unwrap();
        prop_assert_eq!(rounds(&restored), with_seen);
        prop_assert_eq!(seen(&restored), seen(&older));
    }
}

fn after(edits: &[fn(ItemId) -> Edit]) -> Assessment {
    let id = ItemId(Uuid::from_u128(900));
    let mut assessment = assessment();

    for edit in edits {
        assessment.apply(edit(id), me()).unwrap();
    }

    assessment
}

fn open(id: ItemId) -> Edit {
    Edit::OpenRound {
        question: question(),
        id,
        way: VotingMethod::Sealed,
        secret: RoundSecret::default(),
        voice: rapporteur::assessment::Voice::default(),
        reason: String::new(),
    }
}

fn vote(id: ItemId) -> Edit {
    Edit::CastVote {
        question: question(),
        id,
        group: "ministries".to_owned(),
        vote: Vote::Level(Level(3)),
    }
}

fn reveal(id: ItemId) -> Edit {
    Edit::Reveal {
        question: question(),
        id,
    }
}

fn discard(id: ItemId) -> Edit {
    Edit::DiscardRound {
        question: question(),
        id,
    }
}

#[test]
fn each_round_stays_as_it_is_unless_a_revealed_one_is_missing() {
    let none = || after(&[]);
    let sealed = || after(&[open, vote]);
    let more = || after(&[open, vote, vote]);
    let revealed = || after(&[open, vote, reveal]);
    let discarded = || after(&[open, vote, discard]);

    let cases = vec![
        ("sealed views stay", sealed(), none(), sealed()),
        ("sealed views do not come back", none(), sealed(), none()),
        ("a vote is not taken back", more(), sealed(), more()),
        ("a vote is not cast again", sealed(), more(), sealed()),
        ("sealed stays sealed", sealed(), revealed(), sealed()),
        ("revealed stays revealed", revealed(), sealed(), revealed()),
        ("revealed is not lost", revealed(), none(), revealed()),
        ("revealed comes back", none(), revealed(), revealed()),
        (
            "discarded votes stay gone",
            discarded(),
            more(),
            discarded(),
        ),
        (
            "discarded is not revealed",
            discarded(),
            revealed(),
            discarded(),
        ),
    ];

    for (rule, now, earlier, expected) in cases {
        let mut restored = now.clone();
        restored
            .apply(now.restoring(&earlier).unwrap(), later())
            .unwrap();

        assert_eq!(rounds(&restored), rounds(&expected), "{rule}");
    }
}

#[test]
fn restoring_the_state_before_a_join_takes_its_conflicts_away_and_undo_brings_them_back() {
    let note = |words: &str| Edit::Write {
        question: question(),
        passage: Passage::Note,
        words: words.to_owned(),
    };
    let record = |level| Edit::Record {
        question: question(),
        outcome: Outcome::Agreed(Level(level)),
    };
    let mut before = assessment();
    let mut copy = before.clone();

    for (edits, by, on) in [
        ([note("here"), record(1)], me(), &mut before),
        ([note("there"), record(3)], later(), &mut copy),
    ] {
        for edit in edits {
            on.apply(edit, by).unwrap();
        }
    }

    let mut joined = before.clone();
    joined
        .apply(Edit::join(vec![Arc::new(copy)]), me())
        .unwrap();
    assert_eq!(joined.conflicts().len(), 2);
    assert_eq!(
        Difference::between(&before, &joined).questions.changed,
        [question()]
    );

    let mut restored = joined.clone();
    let undo = restored
        .apply(joined.restoring(&before).unwrap(), me())
        .unwrap();
    assert_eq!(restored.conflicts(), []);
    assert!(Difference::between(&before, &restored).is_empty());

    restored.apply(undo, me()).unwrap();
    assert!(Difference::between(&joined, &restored).is_empty());

    // And the other way round: what was disputed then is disputed again.
    let mut disputed = before.clone();
    disputed
        .apply(before.restoring(&joined).unwrap(), me())
        .unwrap();
    assert!(Difference::between(&joined, &disputed).is_empty());
    assert_eq!(disputed.conflicts().len(), 2);
    assert_eq!(
        store::decode(&store::encode(&disputed).unwrap()).unwrap(),
        disputed
    );
}

#[test]
fn a_restored_state_stands_against_the_copy_that_it_undid() {
    let record = |level| Edit::Record {
        question: question(),
        outcome: Outcome::Agreed(Level(level)),
    };
    let earlier = changed(&assessment(), vec![record(1)]);
    let now = changed(&earlier, vec![record(4)]);
    let mut restored = now.clone();
    restored
        .apply(now.restoring(&earlier).unwrap(), later())
        .unwrap();

    restored
        .apply(Edit::join(vec![Arc::new(now)]), later())
        .unwrap();
    assert_eq!(
        restored.answer(&question()).outcome(),
        Outcome::Agreed(Level(1))
    );
    assert_eq!(restored.conflicts(), []);
}

#[test]
fn what_a_sealed_round_holds_is_no_difference() {
    let difference = Difference::between(&after(&[open, vote]), &after(&[open, vote, vote]));
    assert!(difference.is_empty());

    let difference = Difference::between(&after(&[]), &after(&[open, vote]));
    assert!(difference.is_empty());

    let difference = Difference::between(&after(&[open, vote]), &after(&[open, vote, reveal]));
    assert_eq!(difference.questions.added, [question()]);
}

#[test]
fn differences_are_counted_and_named() {
    let record = |question: &str, outcome| Edit::Record {
        question: question.into(),
        outcome,
    };
    let title = Edit::SetFact(rapporteur::assessment::Fact::Title("Second".to_owned()));
    let mut from = assessment();
    let mut to = assessment();

    for edit in [
        record("NS01", Outcome::DontKnow),
        record("NS02", Outcome::Agreed(Level(2))),
    ] {
        from.apply(edit, me()).unwrap();
    }

    for edit in [
        record("NS01", Outcome::Agreed(Level(1))),
        record("NS03", Outcome::DontKnow),
        title,
    ] {
        to.apply(edit, later()).unwrap();
    }

    let difference = Difference::between(&from, &to);
    assert_eq!(difference.questions.changed, ["NS01".into()]);
    assert_eq!(difference.questions.removed, ["NS02".into()]);
    assert_eq!(difference.questions.added, ["NS03".into()]);
    assert_eq!(difference.questions.count(), 3);
    assert_eq!(difference.facts, [rapporteur::assessment::FactName::Title]);
    assert!(difference.participants.is_empty() && difference.actions.is_empty());
}

#[test]
fn a_state_of_something_else_is_not_restored() {
    let national = library::national().unwrap();
    let other = Assessment::new(AssessmentId(Uuid::from_u128(6)), national, "Arvenia", me());
    let other_model = Assessment::new(
        AssessmentId(Uuid::from_u128(5)),
        crate::sized::questionnaire(1, 1, 1),
        "Arvenia",
        me(),
    );

    assert!(matches!(
        assessment().restoring(&other.unwrap()),
        Err(RestoreError::OtherAssessment)
    ));
    assert!(matches!(
        assessment().restoring(&other_model.unwrap()),
        Err(RestoreError::OtherQuestionnaire)
    ));
}
