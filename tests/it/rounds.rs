//! Rounds: what may happen when, what stays on record, and what nobody can see before the reveal.

use crate::generated::me;

use rapporteur::assessment::{
    Assessment, AssessmentId, Edit, EditError, History, ItemId, Outcome, RoundState, Vote, Way,
};
use rapporteur::questionnaire::{Level, QuestionId, library};
use rapporteur::store;

use uuid::Uuid;

struct Room {
    assessment: Assessment,
    history: History,
}

fn room() -> Room {
    let national = library::national().unwrap();
    let id = AssessmentId(Uuid::from_u128(5));
    let assessment = Assessment::new(id, national, "Arvenia", me()).unwrap();

    Room {
        assessment,
        history: History::default(),
    }
}

fn question() -> QuestionId {
    QuestionId::from("IM10")
}

fn round(number: u128) -> ItemId {
    ItemId(Uuid::from_u128(number))
}

impl Room {
    fn apply(&mut self, edit: Edit) -> Result<(), EditError> {
        self.history
            .apply(&mut self.assessment, edit, me())
            .map(|_| ())
    }

    fn open(&mut self, id: u128) -> Result<(), EditError> {
        self.apply(Edit::OpenRound {
            question: question(),
            id: round(id),
            way: Way::Sealed,
        })
    }

    fn vote(&mut self, id: u128, group: &str, vote: Vote) -> Result<(), EditError> {
        let group = group.to_owned();

        self.apply(Edit::CastVote {
            question: question(),
            id: round(id),
            group,
            vote,
        })
    }

    fn level(&mut self, id: u128, group: &str, level: u8) {
        self.vote(id, group, Vote::Level(Level(level))).unwrap();
    }

    fn reveal(&mut self, id: u128) -> Result<(), EditError> {
        self.apply(Edit::Reveal {
            question: question(),
            id: round(id),
        })
    }

    fn discard(&mut self, id: u128) -> Result<(), EditError> {
        self.apply(Edit::DiscardRound {
            question: question(),
            id: round(id),
        })
    }

    fn revealed(&self) -> Vec<(u8, u32)> {
        let answer = self.assessment.answer(&question());

        answer
            .revealed_rounds()
            .map(|(_, round)| (round.number, round.cast()))
            .collect()
    }
}

#[test]
fn the_second_round_keeps_the_first_and_there_is_no_third() {
    let mut room = room();
    room.open(1).unwrap();
    assert_eq!(room.open(2), Err(EditError::RoundIsOpen));
    room.level(1, "ministries", 3);
    room.reveal(1).unwrap();
    room.open(2).unwrap();
    room.level(2, "ministries", 2);
    room.level(2, "operators", 2);
    room.reveal(2).unwrap();

    assert_eq!(room.revealed(), [(1, 1), (2, 2)]);
    assert_eq!(room.open(3), Err(EditError::NoMoreRounds));
}

#[test]
fn a_discarded_round_can_be_held_again_and_its_votes_are_gone() {
    let mut room = room();
    room.open(1).unwrap();
    room.level(1, "ministries", 3);
    room.discard(1).unwrap();
    let kept = room
        .assessment
        .answer(&question())
        .rounds()
        .get(round(1))
        .unwrap()
        .clone();
    assert_eq!((kept.state, kept.cast()), (RoundState::Discarded, 0));

    room.open(2).unwrap();
    room.level(2, "operators", 1);
    room.reveal(2).unwrap();
    assert_eq!(room.revealed(), [(1, 1)]);
    assert!(
        !store::encode(&room.assessment)
            .unwrap()
            .contains("\"ministries\": (levels")
    );
}

#[test]
fn a_vote_can_be_taken_back_until_the_reveal_and_never_after() {
    let mut room = room();
    room.open(1).unwrap();
    room.level(1, "ministries", 3);
    room.level(1, "ministries", 1);
    room.history.undo(&mut room.assessment, me());
    assert_eq!(
        room.assessment
            .answer(&question())
            .open_round()
            .unwrap()
            .1
            .cast(),
        1
    );
    room.history.redo(&mut room.assessment, me());
    room.reveal(1).unwrap();
    let before = room.assessment.clone();

    assert!(room.history.undo(&mut room.assessment, me()).is_none());
    assert!(room.history.redo(&mut room.assessment, me()).is_none());
    assert_eq!(room.assessment, before);
    assert_eq!(
        room.vote(1, "ministries", Vote::Abstain),
        Err(EditError::RoundHasEnded)
    );
}

#[test]
fn undo_after_a_reveal_goes_to_what_was_done_before_the_round() {
    let mut room = room();
    room.apply(Edit::Record {
        question: question(),
        outcome: Outcome::Agreed(Level(1)),
    })
    .unwrap();
    room.open(1).unwrap();
    room.level(1, "ministries", 3);
    room.reveal(1).unwrap();
    room.history.undo(&mut room.assessment, me());

    assert_eq!(room.assessment.answer(&question()).outcome(), Outcome::Open);
    assert_eq!(room.revealed(), [(1, 1)]);
}

#[test]
fn the_order_of_votes_is_nowhere_after_the_reveal() {
    let cast = |order: [(&str, u8); 3]| {
        let mut room = room();
        room.open(1).unwrap();

        for (group, level) in order {
            room.level(1, group, level);
        }

        room.reveal(1).unwrap();

        (
            format!("{:?}", room.history),
            store::encode(&room.assessment).unwrap(),
        )
    };
    let one = cast([("ministries", 3), ("operators", 1), ("regulator", 2)]);
    let other = cast([("regulator", 2), ("ministries", 3), ("operators", 1)]);

    assert_eq!(one, other);
}

#[test]
fn what_may_not_happen_is_refused() {
    let mut room = room();
    assert_eq!(room.reveal(1), Err(EditError::RoundHasEnded));
    room.open(1).unwrap();
    assert_eq!(room.reveal(1), Err(EditError::NoVotes));
    assert_eq!(
        room.vote(1, "pirates", Vote::DontKnow),
        Err(EditError::UnknownGroup("pirates".into()))
    );
    assert_eq!(
        room.vote(1, "ministries", Vote::Level(Level(5))),
        Err(EditError::LevelOutOfScale {
            level: Level(5),
            count: 5
        })
    );
    room.vote(1, "ministries", Vote::DontKnow).unwrap();
    assert_eq!(
        room.apply(Edit::RemoveRound {
            question: question(),
            id: round(1)
        }),
        Err(EditError::HasVotes)
    );
}

#[test]
fn a_file_shows_rounds_that_a_person_understands_and_reads_them_back() {
    let mut room = room();
    room.open(1).unwrap();
    room.level(1, "ministries", 3);
    room.level(1, "ministries", 2);
    room.vote(1, "operators", Vote::DontKnow).unwrap();
    room.reveal(1).unwrap();
    room.open(2).unwrap();
    room.level(2, "operators", 2);
    let text = store::encode(&room.assessment).unwrap();

    assert!(
        text.contains("state: Revealed") && text.contains("way: Sealed"),
        "{text}"
    );
    assert!(
        text.contains("[0, 0, 1, 1, 0]") || text.contains("[0,0,1,1,0]"),
        "{text}"
    );
    assert_eq!(store::decode(&text).unwrap(), room.assessment);
}
