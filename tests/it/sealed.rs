//! Open rounds: nothing that ever lies on a disk tells how a view fell, only whoever opened a round can end it, and a round that is
//! open on a laptop that is gone can be abandoned.

use rapporteur::assessment::{
    AnswerPart, Assessment, AssessmentId, Edit, EditError, HandOutKind, IncomingCopy, ItemId, Part,
    RoundMark, RoundSecret, RoundState, SealedViews, Signature, Vote, VotingMethod, WriterId,
};
use rapporteur::questionnaire::{Level, QuestionId, library};
use rapporteur::store::{self, Expected, round_keys};

use jiff::Timestamp;
use proptest::prelude::*;
use uuid::Uuid;

use std::collections::BTreeSet;
use std::sync::Arc;

const GROUPS: [&str; 3] = ["ministries", "regulator", "operators"];

fn by(writer: u128) -> Signature<'static> {
    Signature {
        writer: WriterId(Uuid::from_u128(writer)),
        computer: "laptop",
        at: Timestamp::UNIX_EPOCH,
    }
}

fn question() -> QuestionId {
    "IM10".into()
}

fn new() -> Assessment {
    let id = AssessmentId(Uuid::from_u128(77));

    Assessment::new(id, library::national().unwrap(), "Arvenia", by(1)).unwrap()
}

fn open(id: ItemId, secret: RoundSecret) -> Edit {
    Edit::OpenRound {
        question: question(),
        id,
        way: VotingMethod::Sealed,
        secret,
        voice: rapporteur::assessment::Voice::default(),
        reason: String::new(),
    }
}

fn vote(id: ItemId, group: &str, vote: Vote) -> Edit {
    Edit::CastVote {
        question: question(),
        id,
        group: group.to_owned(),
        vote,
    }
}

fn reveal(id: ItemId) -> Edit {
    Edit::Reveal {
        question: question(),
        id,
    }
}

/// An open round with a few votes, on the laptop that opened it.
fn voting() -> (Assessment, ItemId) {
    let id = ItemId(Uuid::new_v4());
    let mut assessment = new();
    assessment
        .apply(open(id, round_keys::draw().unwrap()), by(1))
        .unwrap();

    for (group, level) in GROUPS.iter().zip([1, 2, 2]) {
        let cast = vote(id, group, Vote::Level(Level(level)));
        assessment.apply(cast, by(1)).unwrap();
    }

    (assessment, id)
}

fn part(id: ItemId) -> Part {
    Part::Answer(question(), AnswerPart::Round(id))
}

fn views(assessment: &Assessment, id: ItemId) -> Option<u32> {
    match assessment.sealed_views().get(&id)? {
        SealedViews::Here(views) => Some(views.votes.cast()),
        SealedViews::Elsewhere(_) => None,
    }
}

fn any_vote() -> impl Strategy<Value = Vote> {
    prop_oneof![
        5 => (0..5u8).prop_map(|level| Vote::Level(Level(level))),
        1 => Just(Vote::DontKnow),
        1 => Just(Vote::NotApplicable),
        1 => Just(Vote::Abstain),
    ]
}

/// Everything that a file holds but the block with the views and the hash; and the length of the block.
fn readable(assessment: &Assessment) -> (String, usize) {
    let text = store::encode(assessment).unwrap();
    let (above, block) = text.split_once("sealed: {\n").unwrap();
    let (block, below) = block.split_once("},\n").unwrap();
    let (below, hash) = below.split_once("// sha256: ").unwrap();
    assert_eq!(hash.trim_end().len(), 64);

    (format!("{above}{below}"), block.len())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// Under a fixed clock, with the same number of votes: after each vote the whole file is the same for any order of the groups
    /// and any levels, but for the block and the hash.
    #[test]
    fn no_byte_on_the_disk_tells_how_a_view_fell(
        one in prop::collection::vec((prop::sample::select(&GROUPS[..]), any_vote()), 1..12),
        levels in prop::collection::vec(any_vote(), 12),
        seed in any::<u64>(),
    ) {
        let id = ItemId(Uuid::from_u128(9));
        let secret = RoundSecret { token: [7; 32], key: [8; 32] };
        // The same groups as often, in another order, with other views.
        let mut other: Vec<_> = one.iter().zip(levels).map(|((group, _), vote)| (*group, vote)).collect();
        let turn = seed as usize % other.len();
        other.rotate_left(turn);
        let lay = |votes: &[(&str, Vote)]| {
            let mut assessment = new();
            assessment.apply(open(id, secret), by(1)).unwrap();
            let mut laid = vec![readable(&assessment)];

            for (group, cast) in votes {
                assessment.apply(vote(id, group, *cast), by(1)).unwrap();
                laid.push(readable(&assessment));
            }

            laid
        };

        let (one, other) = (lay(&one), lay(&other));
        prop_assert!(one == other);
        let lengths: BTreeSet<usize> = one.iter().map(|(_, length)| *length).collect();
        prop_assert_eq!(lengths.len(), 1, "the block has one size, whatever is in it");
    }
}

#[test]
fn two_encryptions_of_the_same_views_differ() {
    let (assessment, _) = voting();

    assert_ne!(
        store::encode(&assessment).unwrap(),
        store::encode(&assessment).unwrap()
    );
}

#[test]
fn after_a_crash_every_view_is_there_on_the_same_laptop() {
    let (assessment, id) = voting();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.assessment.ron");
    store::save(&path, &assessment, Expected::Anything).unwrap();
    let mut opened = store::open(&path).unwrap().assessment;
    assert_eq!(opened, assessment);
    assert_eq!(views(&opened, id), Some(3));

    // A view can be taken back, and the round goes on to its end.
    opened.apply(reveal(id), by(2)).unwrap();
    let (_, round) = opened.answer(&question()).revealed_rounds().next().unwrap();
    assert_eq!(round.cast(), 3);
}

#[test]
fn what_leaves_the_laptop_holds_no_views() {
    let (mut assessment, id) = voting();
    let room = ItemId(Uuid::from_u128(3));
    let elements = [assessment.questionnaire().elements()[2].id.clone()];
    let breakout = rapporteur::assessment::Breakout {
        name: "Room".into(),
        elements: elements.into(),
        ..Default::default()
    };
    let put = Edit::PutBreakout { id: room, breakout };
    assessment.apply(put, by(1)).unwrap();

    for copy in [
        assessment
            .handed_out(room, &HandOutKind::ALL.into())
            .unwrap(),
        assessment.without_sealed_views(),
    ] {
        let text = store::encode(&copy).unwrap();
        assert!(!text.contains("sealed:") && !text.contains("votes: {"));
        let mut there = store::decode(&text).unwrap();
        assert_eq!(views(&there, id), None);
        let cast = vote(id, GROUPS[0], Vote::DontKnow);
        assert_eq!(there.apply(cast, by(5)), Err(EditError::RoundIsElsewhere));
        assert_eq!(
            there.apply(reveal(id), by(5)),
            Err(EditError::RoundIsElsewhere)
        );

        // And the other way round it takes nothing away.
        assessment
            .apply(Edit::join([Arc::new(there)]), by(1))
            .unwrap();
        assert_eq!(views(&assessment, id), Some(3));
    }
}

/// A copy of a text in which somebody has changed something by hand, with a seal as if a program had written it.
fn forged(assessment: &Assessment, change: impl Fn(&str) -> String) -> Arc<Assessment> {
    let text = change(&store::encode(&assessment.without_sealed_views()).unwrap());

    Arc::new(store::decode(&text).unwrap())
}

/// A copy in which one thing of the last edit is changed by hand, under the stamp of an edit that came after it.
fn changed(assessment: &Assessment, from: &str, to: &str) -> Arc<Assessment> {
    let counter = assessment.writers()[0].counter;
    let next = counter + 1;

    forged(assessment, |text| {
        assert!(text.contains(from), "{from}");

        text.replace(from, to)
            .replace(
                &format!("(by: (0, {counter}, "),
                &format!("(by: (0, {next}, "),
            )
            .replace(
                &format!("counter: {counter})"),
                &format!("counter: {next})"),
            )
    })
}

#[test]
fn only_whoever_opened_a_round_can_end_it() {
    let (assessment, id) = voting();
    // Its stamp is as if the room had gone on.
    let counter = assessment.writers()[0].counter;
    let ended = |state: &str| {
        forged(&assessment, |text| {
            let text = text.replace(
                "state: Open,",
                &format!("state: {state}, votes: {{\"ministries\": (levels: [900, 0, 0, 0, 0])}},"),
            );
            let text = text.replace("cast: 3", "cast: 0");
            let next = counter + 1;

            text.replace(
                &format!("(by: (0, {counter}, "),
                &format!("(by: (0, {next}, "),
            )
            .replace(
                &format!("counter: {counter})"),
                &format!("counter: {next})"),
            )
        })
    };

    for state in ["Revealed", "Discarded"] {
        let mut here = assessment.clone();
        here.apply(Edit::join([ended(state)]), by(2)).unwrap();
        assert!(here.is_in_conflict(&part(id)), "{state}: people see it");
        assert_eq!(here.answer(&question()).revealed_rounds().count(), 0);
        assert_eq!(views(&here, id), Some(3), "nothing is lost");
        assert_eq!(
            here.apply(reveal(id), by(2)),
            Err(EditError::RoundInConflict)
        );

        // People decide for the round that is open, and it goes on.
        let sides = here.given(&part(id));
        let open = sides.iter().find(|side| {
            matches!(
                side.value,
                rapporteur::assessment::Value::Round {
                    state: RoundState::Open,
                    ..
                }
            )
        });
        let open = open.unwrap();
        let choose = Edit::Choose {
            part: part(id),
            writer: open.by[0].writer,
            counter: open.by[0].counter,
            content: open.content,
        };
        here.apply(choose, by(2)).unwrap();
        here.apply(reveal(id), by(2)).unwrap();
        let (_, round) = here.answer(&question()).revealed_rounds().next().unwrap();
        assert_eq!(round.cast(), 3);
    }

    // The honest end needs nobody to decide.
    let mut end = assessment.clone();
    end.apply(reveal(id), by(1)).unwrap();
    let mut elsewhere = assessment.without_sealed_views();
    elsewhere
        .apply(Edit::join([Arc::new(end.clone())]), by(3))
        .unwrap();
    assert_eq!(elsewhere.conflicts(), []);
    assert_eq!(elsewhere.answer(&question()).revealed_rounds().count(), 1);
}

#[test]
fn a_round_that_has_ended_never_changes() {
    let (mut assessment, id) = voting();
    assessment.apply(reveal(id), by(1)).unwrap();
    let change = |from: &str, to: &str| changed(&assessment, from, to);
    let other_votes = change("levels: [0, 1, 0, 0, 0]", "levels: [0, 0, 0, 0, 9]");
    let discarded = change("state: Revealed", "state: Discarded");

    for copy in [other_votes, discarded] {
        let mut here = assessment.clone();
        here.apply(Edit::join([copy]), by(2)).unwrap();
        assert!(here.is_in_conflict(&part(id)), "people see it");
        assert_eq!(here.given(&part(id)).len(), 2);
    }
}

#[test]
fn a_round_on_a_laptop_that_is_gone_is_abandoned_and_another_is_held() {
    let (first, id) = voting();
    let mut second = first.without_sealed_views();
    let (open_id, round) = second.open_round(&question()).unwrap();
    assert!(open_id == id && !round.is_here() && round.cast() == 3);
    let secret = round_keys::draw().unwrap();
    let another = ItemId(Uuid::new_v4());
    assert_eq!(
        second.apply(open(another, secret), by(2)),
        Err(EditError::RoundIsOpen)
    );

    let mark = |mark| Edit::MarkRound {
        question: question(),
        id,
        mark,
    };
    let undo = second
        .apply(mark(Some(RoundMark::Abandoned)), by(2))
        .unwrap();
    assert_eq!(undo, mark(None));
    second.apply(open(another, secret), by(2)).unwrap();
    let cast = vote(another, GROUPS[0], Vote::Level(Level(4)));
    second.apply(cast, by(2)).unwrap();
    second.apply(reveal(another), by(2)).unwrap();

    // The first laptop comes back and reveals its own all the same: both are kept, and one counts.
    let mut first = first;
    first.apply(reveal(id), by(1)).unwrap();
    second.apply(Edit::join([Arc::new(first)]), by(2)).unwrap();
    let counting: Vec<ItemId> = second
        .answer(&question())
        .revealed_rounds()
        .map(|(id, _)| id)
        .collect();
    assert_eq!(counting, [another]);
    assert_eq!(second.answer(&question()).rounds().len(), 2);
    assert_eq!(second.conflicts(), []);

    // Until people choose it.
    second.apply(mark(None), by(2)).unwrap();
    assert_eq!(second.answer(&question()).revealed_rounds().count(), 2);
}

#[test]
fn a_void_round_counts_nowhere_and_undo_takes_the_void_away() {
    let (mut assessment, id) = voting();
    let void = |reason: &str| Edit::MarkRound {
        question: question(),
        id,
        mark: Some(RoundMark::Void {
            reason: reason.to_owned(),
        }),
    };
    assert!(assessment.apply(void("too early"), by(1)).is_err());
    assessment.apply(reveal(id), by(1)).unwrap();
    assert_eq!(assessment.apply(void(" "), by(1)), Err(EditError::Empty));
    let undo = assessment
        .apply(void("a card was entered twice"), by(1))
        .unwrap();
    assert_eq!(assessment.answer(&question()).revealed_rounds().count(), 0);

    // It joins like every entry, and beside it the round stays as it was.
    let mut other = new();
    let copy = IncomingCopy::from(Arc::new(assessment.clone()));
    other.apply(Edit::Join(vec![copy]), by(9)).unwrap();
    assert_eq!(
        other.answer(&question()).mark_of(id),
        assessment.answer(&question()).mark_of(id)
    );
    assert_eq!(
        other.answer(&question()).rounds().get(id).unwrap().cast(),
        3
    );
    assessment.apply(undo, by(1)).unwrap();
    assert_eq!(assessment.answer(&question()).revealed_rounds().count(), 1);
}

/// The file of a laptop with the first version of the program: the views of the open round stand in clear, under no lock.
fn of_format_1(assessment: &Assessment, state: &str) -> Assessment {
    let text = store::encode(&assessment.without_sealed_views()).unwrap();
    let (text, _) = text.split_once("// sha256: ").unwrap();
    let lock = text.find("lock: \"").unwrap();
    let text = format!("{}{}", &text[..lock], &text[lock + 74..]);
    let votes = "votes: {\"ministries\": (levels: [0, 3, 0, 0, 0])}";
    let text = text
        .replacen("format: 2", "format: 1", 1)
        .replace("cast: 3", votes)
        .replace("state: Open", &format!("state: {state}"));

    store::decode(&text).unwrap()
}

#[test]
fn the_views_of_an_open_round_of_format_1_are_sealed_and_nobody_else_ends_it() {
    let (assessment, id) = voting();
    let mut here = of_format_1(&assessment, "Open");
    assert_eq!(views(&here, id), Some(3));
    assert!(!store::encode(&here).unwrap().contains("votes: {"));

    let elsewhere = Arc::new(of_format_1(&assessment, "Revealed"));
    here.apply(Edit::join([elsewhere]), by(2)).unwrap();
    assert!(here.is_in_conflict(&part(id)));
    assert_eq!(views(&here, id), Some(3));
}

#[test]
fn a_copy_neither_opens_the_views_of_a_round_nor_takes_the_round_away() {
    let (assessment, id) = voting();
    let next = assessment.writers()[0].counter + 1;
    let change = |from: &str, to: &str| changed(&assessment, from, to);

    // Hands are counted in front of everybody: a sealed round never becomes one.
    let mut here = assessment.clone();
    let hands = change("way: Sealed", "way: Hands");
    here.apply(Edit::join([hands]), by(2)).unwrap();
    assert!(here.is_in_conflict(&part(id)));

    // Nor does it go after a copy says that nobody has voted.
    let mut here = assessment.clone();
    let none = change("cast: 3", "cast: 0");
    here.apply(Edit::join([none]), by(2)).unwrap();
    assert_eq!(views(&here, id), Some(3));
    let gone = forged(&here, |text| {
        let start = text.find("(number: 1, way: Sealed").unwrap();
        let end = start + text[start..].find(')').unwrap() + 1;
        let (counter, after) = (next, next + 1);

        format!("{}None{}", &text[..start], &text[end..])
            .replace(
                &format!("(by: (0, {counter}, "),
                &format!("(by: (0, {after}, "),
            )
            .replace(
                &format!("counter: {counter})"),
                &format!("counter: {after})"),
            )
    });
    here.apply(Edit::join([gone]), by(2)).unwrap();
    assert_eq!(views(&here, id), Some(3));
    assert!(here.open_round(&question()).is_some());
}

#[test]
fn a_laptop_goes_on_with_its_round_although_another_has_abandoned_it() {
    let (mut first, id) = voting();
    let mut second = first.without_sealed_views();
    let abandon = Edit::MarkRound {
        question: question(),
        id,
        mark: Some(RoundMark::Abandoned),
    };
    second.apply(abandon.clone(), by(2)).unwrap();
    first.apply(Edit::join([Arc::new(second)]), by(1)).unwrap();
    assert_eq!(first.open_round(&question()).map(|(id, _)| id), Some(id));

    first.apply(reveal(id), by(1)).unwrap();
    assert_eq!(first.answer(&question()).revealed_rounds().count(), 0);
    let count_it = Edit::MarkRound {
        question: question(),
        id,
        mark: None,
    };
    let undo = first.apply(count_it, by(1)).unwrap();
    assert_eq!(first.answer(&question()).revealed_rounds().count(), 1);
    assert_eq!(undo, abandon);
    first.apply(undo, by(1)).unwrap();
    assert_eq!(first.answer(&question()).revealed_rounds().count(), 0);
}
