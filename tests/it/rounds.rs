//! Rounds: what may happen when, what stays on record, and what nobody can see before the reveal.

use crate::commands::{run, words};
use crate::generated::me;

use rapporteur::assessment::{
    Assessment, AssessmentId, Edit, EditError, History, ItemId, Outcome, Profile, RoundMark,
    RoundSecret, RoundState, Vote, VotingMethod,
};
use rapporteur::chart::Size;
use rapporteur::chart::subject::{Layers, Subject};
use rapporteur::locale::{Language, Locale};
use rapporteur::output::audience::{AudienceView, InsideParts};
use rapporteur::output::data::Data;
use rapporteur::questionnaire::{Level, QuestionId, library};
use rapporteur::results::Results;
use rapporteur::{sample, store};

use uuid::Uuid;

struct Fixture {
    assessment: Assessment,
    history: History,
}

fn fixture() -> Fixture {
    let national = library::national().unwrap();
    let id = AssessmentId(Uuid::from_u128(5));
    let assessment = Assessment::new(id, national, "Arvenia", me()).unwrap();

    Fixture {
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

impl Fixture {
    fn apply(&mut self, edit: Edit) -> Result<(), EditError> {
        self.history
            .apply(&mut self.assessment, edit, me())
            .map(|_| ())
    }

    fn open(&mut self, id: u128) -> Result<(), EditError> {
        self.open_because(id, "")
    }

    fn open_because(&mut self, id: u128, reason: &str) -> Result<(), EditError> {
        self.apply(Edit::OpenRound {
            question: question(),
            id: round(id),
            way: VotingMethod::Sealed,
            secret: RoundSecret::default(),
            voice: rapporteur::assessment::Voice::default(),
            reason: reason.to_owned(),
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
fn the_second_round_keeps_the_first_and_a_third_needs_a_reason() {
    let mut fixture = fixture();
    fixture.open(1).unwrap();
    assert_eq!(fixture.open(2), Err(EditError::RoundIsOpen));
    fixture.level(1, "ministries", 3);
    fixture.reveal(1).unwrap();
    fixture.open(2).unwrap();
    fixture.level(2, "ministries", 2);
    fixture.level(2, "operators", 2);
    fixture.reveal(2).unwrap();

    assert_eq!(fixture.revealed(), [(1, 1), (2, 2)]);
    assert_eq!(fixture.open(3), Err(EditError::RoundNeedsReason));
    fixture.open_because(3, "New evidence came in.").unwrap();
    fixture.level(3, "ministries", 1);
    fixture.reveal(3).unwrap();
    assert_eq!(fixture.revealed(), [(1, 1), (2, 2), (3, 1)]);
}

#[test]
fn a_void_round_keeps_its_number_and_counts_nowhere() {
    let mut fixture = fixture();
    let void = |reason: &str| Edit::MarkRound {
        question: question(),
        id: round(1),
        mark: Some(RoundMark::Void {
            reason: reason.to_owned(),
        }),
    };
    fixture.open(1).unwrap();
    fixture.level(1, "ministries", 3);
    assert_eq!(
        fixture.apply(void("Too early.")),
        Err(EditError::RoundHasEnded)
    );
    fixture.reveal(1).unwrap();
    assert_eq!(fixture.apply(void("  ")), Err(EditError::Empty));
    fixture.apply(void("Two cards of one group.")).unwrap();
    assert_eq!(fixture.revealed(), []);

    // The next ones have the numbers 2 and 3, and both are free.
    for number in [2, 3] {
        fixture.open(number).unwrap();
        fixture.level(number, "ministries", 2);
        fixture.reveal(number).unwrap();
    }

    assert_eq!(fixture.revealed(), [(2, 1), (3, 1)]);
    assert_eq!(fixture.open(4), Err(EditError::RoundNeedsReason));
    let results = Results::new(&fixture.assessment);
    let ordinal = fixture.assessment.questionnaire().ordinal(&question());
    let numbers: Vec<u8> = results
        .rounds(ordinal.unwrap())
        .iter()
        .map(|round| round.number)
        .collect();
    assert_eq!(numbers, [2, 3]);
}

#[test]
fn a_discarded_round_can_be_held_again_and_its_votes_are_gone() {
    let mut fixture = fixture();
    fixture.open(1).unwrap();
    fixture.level(1, "ministries", 3);
    fixture.discard(1).unwrap();
    let kept = fixture
        .assessment
        .answer(&question())
        .rounds()
        .get(round(1))
        .unwrap()
        .clone();
    assert_eq!((kept.state, kept.cast()), (RoundState::Discarded, 0));

    fixture.open(2).unwrap();
    fixture.level(2, "operators", 1);
    fixture.reveal(2).unwrap();
    assert_eq!(fixture.revealed(), [(1, 1)]);
    assert!(
        !store::encode(&fixture.assessment)
            .unwrap()
            .contains("\"ministries\": (levels")
    );
}

#[test]
fn a_vote_can_be_taken_back_until_the_reveal_and_never_after() {
    let mut fixture = fixture();
    fixture.open(1).unwrap();
    fixture.level(1, "ministries", 3);
    fixture.level(1, "ministries", 1);
    fixture.history.undo(&mut fixture.assessment, me()).unwrap();
    assert_eq!(
        fixture.assessment.open_round(&question()).unwrap().1.cast(),
        1
    );
    fixture.history.redo(&mut fixture.assessment, me()).unwrap();
    fixture.reveal(1).unwrap();
    let before = fixture.assessment.clone();

    assert_eq!(
        fixture.history.undo(&mut fixture.assessment, me()),
        Ok(None)
    );
    assert_eq!(
        fixture.history.redo(&mut fixture.assessment, me()),
        Ok(None)
    );
    assert_eq!(fixture.assessment, before);
    assert_eq!(
        fixture.vote(1, "ministries", Vote::Abstain),
        Err(EditError::RoundHasEnded)
    );
}

#[test]
fn undo_after_a_reveal_goes_to_what_was_done_before_the_round() {
    let mut fixture = fixture();
    fixture
        .apply(Edit::Record {
            question: question(),
            outcome: Outcome::Agreed(Level(1)),
        })
        .unwrap();
    fixture.open(1).unwrap();
    fixture.level(1, "ministries", 3);
    fixture.reveal(1).unwrap();
    fixture.history.undo(&mut fixture.assessment, me()).unwrap();

    assert_eq!(
        fixture.assessment.answer(&question()).outcome(),
        Outcome::Open
    );
    assert_eq!(fixture.revealed(), [(1, 1)]);
}

#[test]
fn the_order_of_votes_is_nowhere_after_the_reveal() {
    let cast = |order: [(&str, u8); 3]| {
        let mut fixture = fixture();
        fixture.open(1).unwrap();

        for (group, level) in order {
            fixture.level(1, group, level);
        }

        fixture.reveal(1).unwrap();

        (
            format!("{:?}", fixture.history),
            store::encode(&fixture.assessment).unwrap(),
        )
    };
    let one = cast([("ministries", 3), ("operators", 1), ("regulator", 2)]);
    let other = cast([("regulator", 2), ("ministries", 3), ("operators", 1)]);

    assert_eq!(one, other);
}

#[test]
fn what_may_not_happen_is_refused() {
    let mut fixture = fixture();
    assert_eq!(fixture.reveal(1), Err(EditError::RoundHasEnded));
    fixture.open(1).unwrap();
    assert_eq!(fixture.reveal(1), Err(EditError::NoVotes));
    assert_eq!(
        fixture.vote(1, "pirates", Vote::DontKnow),
        Err(EditError::UnknownGroup("pirates".into()))
    );
    assert_eq!(
        fixture.vote(1, "ministries", Vote::Level(Level(5))),
        Err(EditError::LevelOutOfScale {
            level: Level(5),
            count: 5
        })
    );
    fixture.vote(1, "ministries", Vote::DontKnow).unwrap();
    assert_eq!(
        fixture.apply(Edit::RemoveRound {
            question: question(),
            id: round(1)
        }),
        Err(EditError::HasVotes)
    );
}

#[test]
fn a_file_shows_rounds_that_a_person_understands_and_reads_them_back() {
    let mut fixture = fixture();
    fixture.open(1).unwrap();
    fixture.level(1, "ministries", 3);
    fixture.level(1, "ministries", 2);
    fixture.vote(1, "operators", Vote::DontKnow).unwrap();
    fixture.reveal(1).unwrap();
    fixture.open(2).unwrap();
    fixture.level(2, "operators", 2);
    let text = store::encode(&fixture.assessment).unwrap();

    assert!(
        text.contains("state: Revealed") && text.contains("way: Sealed"),
        "{text}"
    );
    assert!(
        text.contains("[0, 0, 1, 1, 0]") || text.contains("[0,0,1,1,0]"),
        "{text}"
    );
    assert_eq!(
        store::decode(&text).unwrap().without_sealed_views(),
        fixture.assessment.without_sealed_views()
    );
}

/// The sample; with a sealed round on a question that had none, if one is asked for.
fn sample_with(sealed: Option<u8>) -> Assessment {
    let mut sample = sample::assessment(me(), AssessmentId(Uuid::from_u128(7))).unwrap();
    let question = || QuestionId::from("NS02");
    let id = round(0xf00d);

    if let Some(level) = sealed {
        let groups: Vec<String> = sample.groups().iter().map(|g| g.id.clone()).collect();
        let open = Edit::OpenRound {
            question: question(),
            id,
            way: VotingMethod::Sealed,
            secret: RoundSecret::default(),
            voice: rapporteur::assessment::Voice::default(),
            reason: String::new(),
        };
        let votes = groups.iter().chain(&groups).map(|group| Edit::CastVote {
            question: question(),
            id,
            group: group.clone(),
            vote: Vote::Level(Level(level)),
        });

        for edit in [open].into_iter().chain(votes) {
            sample.apply(edit, me()).unwrap();
        }
    }

    sample
}

/// All that leaves the program: data, the table for people, and every picture.
fn put_out(assessment: &Assessment) -> Vec<String> {
    let locale = Locale::new(Language::ENGLISH);
    let results = Results::new(assessment);
    let folder = tempfile::tempdir().unwrap();
    let file = store::create(folder.path(), "same", assessment)
        .unwrap()
        .path;
    let done = run(&["results".as_ref(), file.as_os_str()]);
    let json = Data::new(assessment, &results, &locale).json().unwrap();
    let pictures = Subject::all(assessment, &results)
        .into_iter()
        .map(|subject| {
            let chart = subject.chart(assessment, &results, &locale, Layers::ALL);
            let frame = subject.frame(assessment, &results, &locale, Layers::ALL, None);

            chart.slide(&frame, Size::SLIDE).unwrap()
        });

    [json, words(&done.stdout)]
        .into_iter()
        .chain(pictures)
        .collect()
}

#[test]
fn a_sealed_round_leaves_no_trace_in_data_text_and_pictures() {
    let without = put_out(&sample_with(None));

    for level in [0, 4] {
        assert!(put_out(&sample_with(Some(level))) == without);
    }

    let mut revealed = sample_with(Some(4));
    let reveal = Edit::Reveal {
        question: QuestionId::from("NS02"),
        id: round(0xf00d),
    };
    revealed.apply(reveal, me()).unwrap();

    for (shown, before) in put_out(&revealed).iter().zip(&without).take(2) {
        assert!(shown != before, "a revealed round shows nowhere");
    }
}

#[test]
fn the_data_show_small_groups_folded_and_dissent_with_its_group() {
    let sample = sample_with(None);
    let results = Results::new(&sample);
    let locale = Locale::new(Language::ENGLISH);
    let inside = InsideParts {
        notes: false,
        counts: true,
    };
    let view = AudienceView::new(&sample, &results, Profile::Internal, None).with(inside);
    let json = Data::for_audience(&view, &locale, None).json().unwrap();
    let data: serde_json::Value = serde_json::from_str(&json).unwrap();
    let elements = data["elements"].as_array().unwrap();
    let aspects = elements
        .iter()
        .flat_map(|e| e["aspects"].as_array().unwrap());
    let questions: Vec<_> = aspects
        .flat_map(|a| a["questions"].as_array().unwrap())
        .collect();
    let of = |id: &str| *questions.iter().find(|q| q["id"] == id).unwrap();
    let folded = &of("NS16")["rounds"][0]["counts"]["groups"];
    let others = folded.as_array().unwrap().last().unwrap();
    let dissent = &of("IM10")["dissent"][0];

    assert_eq!(of("IM10")["rounds"].as_array().unwrap().len(), 2);
    assert_eq!(
        (&others["id"], &others["folded"]),
        (&"others".into(), &true.into())
    );
    let medians = of("NS16")["rounds"][0]["groups"].as_array().unwrap();
    assert!(medians.iter().all(|group| group["id"] != "others"));
    assert_eq!(dissent["group"], "operators");
    assert_eq!(of("NS02")["rounds"].as_array().unwrap().len(), 0);
    assert_eq!(data["classes"]["split_consensus"], 0.6);
    assert_eq!(elements[0]["groups"].as_array().unwrap().len(), 6);

    for question in &questions {
        for round in question["rounds"].as_array().unwrap() {
            let counts = &round["counts"];
            let rows = counts["groups"].as_array().unwrap();
            let views = |row: &serde_json::Value| {
                let counts = row["counts"].as_array().unwrap().iter();

                counts.map(|n| n.as_u64().unwrap()).sum::<u64>()
            };

            assert_eq!(counts["valid"], rows.iter().map(views).sum::<u64>());
        }
    }
}
