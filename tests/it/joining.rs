//! Copies that come together: in whatever order, nothing that somebody wrote vanishes unseen, and a join can be taken back.

use crate::edits::edit;

use rapporteur::assessment::{
    AnswerPart, Assessment, AssessmentId, Breakout, Conflict, Edit, FactName, History, ItemId,
    Part, Passage, Profile, RoundState, Side, Signature, Stamp, Value, Vote, Way, WriterId,
};
use rapporteur::questionnaire::{Level, QuestionId, library};
use rapporteur::results::Results;
use rapporteur::store;

use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;
use uuid::Uuid;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

const QUESTIONS: [&str; 5] = ["NS01", "GI08", "IM10", "DC02", "CC14"];

/// Names an edit: who made it, and the how manieth it is.
type Dot = (WriterId, u64);

fn item(n: u128) -> ItemId {
    ItemId(Uuid::from_u128(n))
}

fn question() -> impl Strategy<Value = QuestionId> {
    prop::sample::select(&QUESTIONS[..]).prop_map(QuestionId::from)
}

/// Edits that the general generator does not make.
fn other_edit() -> impl Strategy<Value = Edit> {
    let breakout =
        (1..4u128, prop::collection::btree_set(0..5usize, 0..3)).prop_map(|(id, set)| {
            let national = library::national().unwrap();
            let elements = set.iter().map(|n| national.elements()[*n].id.clone());

            Edit::PutBreakout {
                id: item(id),
                breakout: Breakout {
                    name: format!("Room {id}, {} elements", set.len()),
                    elements: elements.collect(),
                    ..Breakout::default()
                },
            }
        });
    let round = (question(), 1..4u128, 0..6u8).prop_map(|(question, id, what)| {
        let id = item(id);
        let group = "ministries".to_owned();

        match what {
            0 => Edit::OpenRound {
                question,
                id,
                way: Way::Sealed,
            },
            1 => Edit::Reveal { question, id },
            2 => Edit::DiscardRound { question, id },
            level => Edit::CastVote {
                question,
                id,
                group,
                vote: Vote::Level(Level(level - 2)),
            },
        }
    });

    prop_oneof![
        1 => breakout,
        1 => (1..4u128).prop_map(|id| Edit::RemoveBreakout { id: item(id) }),
        4 => round,
        1 => (question(), 1..900u32).prop_map(|(question, seconds)| Edit::Spend { question, seconds }),
    ]
}

fn any_edit() -> impl Strategy<Value = Edit> {
    prop_oneof![3 => edit(), 2 => other_edit()]
}

#[derive(Debug, Clone)]
enum Step {
    /// Somebody edits a copy.
    Edit(usize, Edit),
    /// A copy is brought into another.
    Bring { from: usize, into: usize },
    /// The last change of a copy is taken back.
    Undo(usize),
    /// A copy is closed and opened again, or copied by hand to another laptop.
    Open { from: usize, into: usize },
}

fn steps(copies: usize) -> impl Strategy<Value = Vec<Step>> {
    let copy = 0..copies;
    let step = prop_oneof![
        10 => (copy.clone(), any_edit()).prop_map(|(at, edit)| Step::Edit(at, edit)),
        2 => (copy.clone(), copy.clone()).prop_map(|(from, into)| Step::Bring { from, into }),
        2 => copy.clone().prop_map(Step::Undo),
        1 => (copy.clone(), copy).prop_map(|(from, into)| Step::Open { from, into }),
    ];

    prop::collection::vec(step, 1..60)
}

/// 2 to 6 copies and what happens to them.
fn story() -> impl Strategy<Value = (usize, Vec<Step>)> {
    (2..=6usize).prop_flat_map(|copies| (Just(copies), steps(copies)))
}

/// A copy, open on some laptop.
#[derive(Clone)]
struct Copy {
    assessment: Assessment,
    history: History,
    writer: WriterId,
}

/// The copies of one assessment, with a clock of their own.
struct Copies {
    all: Vec<Copy>,
    writers: u128,
    minute: i64,
}

impl Copies {
    fn new(copies: usize) -> Self {
        let mut new = Self {
            all: Vec::new(),
            writers: 0,
            minute: 0,
        };
        let writer = new.writer();
        let by = new.by(writer);
        let id = AssessmentId(Uuid::from_u128(5));
        let master = Assessment::new(id, library::national().unwrap(), "Arvenia", by).unwrap();

        for _ in 0..copies {
            let writer = new.writer();
            new.all.push(Copy {
                assessment: master.clone(),
                history: History::default(),
                writer,
            });
        }

        new
    }

    fn writer(&mut self) -> WriterId {
        self.writers += 1;

        WriterId(Uuid::from_u128(self.writers))
    }

    fn by(&mut self, writer: WriterId) -> Signature<'static> {
        self.minute += 1;

        Signature {
            writer,
            computer: "laptop",
            // Clocks of laptops differ: order in time is not order of knowing.
            at: Timestamp::UNIX_EPOCH + SignedDuration::from_mins(self.minute * 7 % 31),
        }
    }

    fn apply(&mut self, at: usize, edit: Edit) -> bool {
        let by = self.by(self.all[at].writer);
        let copy = &mut self.all[at];

        copy.history.apply(&mut copy.assessment, edit, by).is_ok()
    }

    fn undo(&mut self, at: usize) {
        let by = self.by(self.all[at].writer);
        let copy = &mut self.all[at];
        copy.history.undo(&mut copy.assessment, by);
    }

    fn redo(&mut self, at: usize) {
        let by = self.by(self.all[at].writer);
        let copy = &mut self.all[at];
        copy.history.redo(&mut copy.assessment, by);
    }

    fn bring(&mut self, from: usize, into: usize) {
        let other = Arc::new(self.all[from].assessment.clone());

        assert!(self.apply(into, Edit::Join(vec![other])));
    }

    fn open(&mut self, from: usize, into: usize) {
        let writer = self.writer();
        let assessment = self.all[from].assessment.clone();
        self.all[into] = Copy {
            assessment,
            history: History::default(),
            writer,
        };
    }

    fn play(&mut self, steps: Vec<Step>) {
        for step in steps {
            match step {
                Step::Edit(at, edit) => {
                    self.apply(at, edit);
                }
                Step::Bring { from, into } => self.bring(from, into),
                Step::Undo(at) => self.undo(at),
                Step::Open { from, into } => self.open(from, into),
            }
        }
    }
}

fn joined(here: &Assessment, others: &[&Assessment]) -> Assessment {
    let mut here = here.clone();
    let others = others.iter().map(|other| Arc::new((*other).clone()));
    let nobody = Signature {
        writer: WriterId(Uuid::from_u128(999)),
        computer: "",
        at: Timestamp::UNIX_EPOCH,
    };
    here.apply(Edit::Join(others.collect()), nobody).unwrap();

    here
}

/// Every part that the generators can write.
fn parts() -> Vec<Part> {
    let mut parts: Vec<Part> = [
        FactName::Country,
        FactName::Title,
        FactName::Host,
        FactName::Place,
        FactName::Dates,
        FactName::Scope,
    ]
    .into_iter()
    .chain(Profile::ALL.map(FactName::Mark))
    .map(Part::Fact)
    .chain(["coordination", "case-for-action"].map(|aspect| Part::Target(aspect.to_owned())))
    .chain([Part::Baseline])
    .collect();

    for id in (1..6).map(item) {
        parts.extend([Part::Participant(id), Part::Action(id), Part::Breakout(id)]);
    }

    for question in QUESTIONS.map(QuestionId::from) {
        let items = (1..6).map(item).flat_map(|id| {
            [
                AnswerPart::Evidence(id),
                AnswerPart::Dissent(id),
                AnswerPart::Round(id),
            ]
        });
        let whole = [
            AnswerPart::Outcome,
            AnswerPart::Review,
            AnswerPart::Spent,
            AnswerPart::Target,
            AnswerPart::Importance,
            AnswerPart::Effort,
            AnswerPart::Passage(Passage::Strengths),
            AnswerPart::Passage(Passage::Gaps),
            AnswerPart::Passage(Passage::Note),
        ];
        let of_answer = items.chain(whole);
        parts.extend(of_answer.map(|part| Part::Answer(question.clone(), part)));
    }

    parts
}

fn dots(assessment: &Assessment, part: &Part) -> BTreeSet<Dot> {
    let by = assessment.given(part).into_iter().flat_map(|side| side.by);

    by.map(
        |Stamp {
             writer, counter, ..
         }| (writer, counter),
    )
    .collect()
}

/// What joining should come to, kept without any counting: of every edit, which edits it replaced, and of every copy, which
/// edits it knows.
#[derive(Default)]
struct Witness {
    replaced: BTreeMap<Dot, BTreeSet<Dot>>,
    parts: BTreeMap<Dot, Part>,
    known: Vec<BTreeSet<Dot>>,
}

impl Witness {
    fn note(&mut self, at: usize, before: &Assessment, after: &Assessment) {
        for part in parts() {
            let (old, new) = (dots(before, &part), dots(after, &part));

            for dot in new.difference(&old) {
                self.parts.insert(*dot, part.clone());
                self.replaced.entry(*dot).or_default().extend(&old - &new);
                self.known[at].insert(*dot);
            }
        }
    }

    /// The edits that should stand in each part: those that are known and were replaced by nothing that is known.
    fn standing(&self, at: usize) -> BTreeMap<&Part, BTreeSet<Dot>> {
        let known = &self.known[at];
        let gone: BTreeSet<&Dot> = known
            .iter()
            .filter_map(|dot| self.replaced.get(dot))
            .flatten()
            .collect();
        let mut standing: BTreeMap<&Part, BTreeSet<Dot>> = BTreeMap::new();

        for dot in known.iter().filter(|dot| !gone.contains(dot)) {
            standing.entry(&self.parts[dot]).or_default().insert(*dot);
        }

        standing
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(64) })]

    /// The rule itself, against a witness that knows no counters: every value is there, or a side of a conflict, or was seen
    /// and replaced.
    #[test]
    fn an_edit_that_was_seen_gives_way_and_every_other_stays((copies, steps) in story()) {
        let mut copies = Copies::new(copies);
        let mut witness = Witness { known: vec![BTreeSet::new(); copies.all.len()], ..Witness::default() };
        let empty = Assessment::new(
            AssessmentId(Uuid::from_u128(5)),
            library::national().unwrap(),
            "nothing",
            Signature { writer: WriterId(Uuid::from_u128(998)), computer: "", at: Timestamp::UNIX_EPOCH },
        ).unwrap();
        witness.note(0, &empty, &copies.all[0].assessment.clone());
        witness.known = vec![witness.known[0].clone(); copies.all.len()];

        for step in steps {
            match step {
                Step::Edit(at, edit) => {
                    let before = copies.all[at].assessment.clone();
                    copies.apply(at, edit);
                    witness.note(at, &before, &copies.all[at].assessment);
                }
                Step::Bring { from, into } => {
                    copies.bring(from, into);
                    let news = witness.known[from].clone();
                    witness.known[into].extend(news);
                }
                Step::Open { from, into } => {
                    copies.open(from, into);
                    witness.known[into] = witness.known[from].clone();
                }
                // What a join and its undo do to what is known has its own tests.
                Step::Undo(_) => {}
            }
        }

        for at in 0..copies.all.len() {
            let assessment = &copies.all[at].assessment;
            let standing = witness.standing(at);

            for part in parts() {
                let expected = standing.get(&part).cloned().unwrap_or_default();
                prop_assert_eq!(dots(assessment, &part), expected, "{:?}", part);

                let sides = assessment.given(&part);
                let is_listed = assessment.conflicts().iter().any(|c| c.part == part && c.sides == sides);
                let is_spent = matches!(part, Part::Answer(_, AnswerPart::Spent));
                prop_assert_eq!(is_listed, sides.len() > 1 && !is_spent);
            }
        }
    }

    #[test]
    fn joining_is_commutative_associative_and_idempotent((copies, steps) in story()) {
        let mut copies = Copies::new(copies);
        copies.play(steps);
        let pick = |n: usize| &copies.all[n % copies.all.len()].assessment;
        let (a, b, c) = (pick(0), pick(1), pick(2));
        let sources = [a.clone(), b.clone(), c.clone()];

        prop_assert_eq!(joined(a, &[b]), joined(b, &[a]));
        prop_assert_eq!(joined(&joined(a, &[b]), &[c]), joined(a, &[&joined(b, &[c])]));
        prop_assert_eq!(joined(a, &[b, c]), joined(c, &[b, a]));
        prop_assert_eq!(&joined(a, &[a]), a);
        prop_assert_eq!(joined(a, &[b, b]), joined(a, &[b]));
        prop_assert_eq!(joined(&joined(a, &[b]), &[a]), joined(a, &[b]));
        prop_assert_eq!([a.clone(), b.clone(), c.clone()], sources);
    }

    #[test]
    fn nothing_that_is_somewhere_is_nowhere_after((copies, steps) in story()) {
        let mut copies = Copies::new(copies);
        copies.play(steps);

        for a in &copies.all {
            for b in &copies.all {
                let both = joined(&a.assessment, &[&b.assessment]);

                for part in parts() {
                    let is_somewhere = [a, b].iter().any(|copy| !copy.assessment.given(&part).is_empty());
                    prop_assert_eq!(both.given(&part).is_empty(), !is_somewhere, "{:?}", part);
                }

                // What the files say is what the program says.
                let text = store::encode(&both).unwrap();
                prop_assert!(store::decode(&text).unwrap() == both);
            }
        }
    }

    #[test]
    fn the_same_file_brings_nothing((copies, steps) in story()) {
        let mut copies = Copies::new(copies);
        copies.play(steps);
        let a = &copies.all[0].assessment;
        let fresh = a.preview(a).unwrap();
        prop_assert!(fresh.brings_nothing() || !a.conflicts().is_empty());
        prop_assert_eq!(fresh.questions.new + fresh.questions.changed_here + fresh.questions.changed_there, 0);

        let both = joined(a, &[&copies.all[1].assessment]);
        let again = both.preview(&copies.all[1].assessment).unwrap();
        prop_assert_eq!(again.questions.new + again.questions.changed_there, 0);
        prop_assert_eq!(again.others.new + again.others.changed_there, 0);
    }

    #[test]
    fn a_preview_tells_what_happens_and_changes_nothing((copies, steps) in story()) {
        let mut copies = Copies::new(copies);
        copies.play(steps);
        let (a, b) = (&copies.all[0].assessment, &copies.all[1].assessment);
        let before = a.clone();
        let preview = a.preview(b).unwrap();
        prop_assert_eq!(a, &before);

        let both = joined(a, &[b]);

        for question in QUESTIONS.map(QuestionId::from) {
            let visible = |assessment: &Assessment| {
                let mut sides: Vec<String> = parts()
                    .iter()
                    .filter(|part| part.question() == Some(&question))
                    .filter(|part| !matches!(part, Part::Answer(_, AnswerPart::Spent)))
                    .map(|part| {
                        let mut values: Vec<String> =
                            assessment.given(part).into_iter().map(|s| format!("{:?}", s.value)).collect();
                        values.sort();
                        values.join("|")
                    })
                    .collect();
                sides.sort();
                sides
            };

            if visible(a) != visible(&both) {
                prop_assert!(preview.changes.contains(&question), "{}", question);
            }
        }

        for conflict in both.conflicts() {
            prop_assert!(a.is_in_conflict(&conflict.part) || preview.in_conflict.contains(&conflict.part));
        }
    }

    #[test]
    fn undo_of_a_join_restores_every_register_and_redo_joins_again((copies, steps) in story()) {
        let mut copies = Copies::new(copies);
        copies.play(steps);
        let before = copies.all[0].assessment.clone();
        let others: Vec<_> = copies.all[1..].iter().map(|copy| Arc::new(copy.assessment.clone())).collect();
        prop_assert!(copies.apply(0, Edit::Join(others)));
        let after = copies.all[0].assessment.clone();
        copies.undo(0);
        let undone = copies.all[0].assessment.clone();
        let is_round = |part: &Part| matches!(part, Part::Answer(_, AnswerPart::Round(_)));
        let ended = parts().into_iter().filter(is_round).any(|part| {
            let state = |a: &Assessment| round_state(a, &part);
            state(&before) == Some(RoundState::Open) && state(&after) != Some(RoundState::Open)
        });

        if ended {
            // A round that has ended stays so; everything else is as it was.
            for part in parts().iter().filter(|part| !is_round(part)) {
                prop_assert_eq!(undone.given(part), before.given(part));
            }
        } else {
            prop_assert_eq!(&undone, &before);
            copies.redo(0);
            prop_assert_eq!(&copies.all[0].assessment, &after);
        }
    }

    /// Work on joined copies, take all of it back, and meet a copy that was made in between.
    #[test]
    fn what_was_taken_back_across_a_join_stands_against_copies_made_meanwhile(
        (copies, steps) in story(),
        edits in prop::collection::vec(any_edit(), 1..12),
    ) {
        let mut copies = Copies::new(copies);
        copies.play(steps);
        let before = copies.all[0].assessment.clone();
        copies.all[0].history = History::default();
        copies.bring(1, 0);
        let counter = |copies: &Copies| {
            let writer = copies.all[0].writer;
            copies.all[0].assessment.seen().of_writer(writer)
        };

        for edit in edits {
            copies.apply(0, edit);
        }

        let meanwhile = copies.all[0].assessment.clone();
        let highest = counter(&copies);

        while copies.all[0].history.can_undo() {
            copies.undo(0);
        }

        let after = copies.all[0].assessment.clone();
        let values = |assessment: &Assessment, part: &Part| -> Vec<String> {
            let sides = assessment.given(part).into_iter().map(|side| side.value);
            let mut values: Vec<String> = sides
                // What was never there and what was removed or cleared look alike.
                .filter(|value| !is_nothing(value))
                .map(|value| format!("{value:?}"))
                .collect();
            values.sort();
            values
        };
        prop_assert!(counter(&copies) >= highest);

        for part in parts() {
            // Rounds that have ended stay, and the time spent stays counted.
            if matches!(part, Part::Answer(_, AnswerPart::Round(_) | AnswerPart::Spent)) {
                continue;
            }

            prop_assert_eq!(values(&after, &part), values(&before, &part), "{:?}", part);
            let both = joined(&after, &[&meanwhile]);
            prop_assert!(!both.given(&part).is_empty() || after.given(&part).is_empty());
        }

        prop_assert!(store::decode(&store::encode(&after).unwrap()).unwrap() == after);
    }

    #[test]
    fn joining_never_reveals((copies, steps) in story()) {
        let mut copies = Copies::new(copies);
        copies.play(steps);
        let sources: Vec<&Assessment> = copies.all.iter().map(|copy| &copy.assessment).collect();
        let all = joined(sources[0], &sources[1..]);

        for question in QUESTIONS.map(QuestionId::from) {
            for (id, round) in all.answer(&question).revealed_rounds() {
                let was_revealed = sources.iter().any(|source| {
                    let mut rounds = source.answer(&question).revealed_rounds();
                    rounds.any(|(other, seen)| other == id && seen == round)
                });
                prop_assert!(was_revealed, "{:?}", round);
            }

            for (_, register) in all.answer(&question).rounds().registers() {
                let sealed = register.entries().iter().filter_map(|(_, round)| round.as_ref());
                let is_sealed = sealed.clone().any(|round| round.state == RoundState::Open);
                let is_shown = sealed.map(|round| round.state).all(|state| state == RoundState::Revealed);
                prop_assert!(!(is_sealed && is_shown));
            }
        }

        // Nothing that is shown can be worked out from a sealed round.
        let _ = Results::new(&all);
    }

    #[test]
    fn every_conflict_can_be_decided_and_the_decision_taken_back((copies, steps) in story()) {
        let mut copies = Copies::new(copies);
        copies.play(steps);
        let others: Vec<_> = copies.all[1..].iter().map(|copy| Arc::new(copy.assessment.clone())).collect();
        prop_assert!(copies.apply(0, Edit::Join(others)));

        for conflict in copies.all[0].assessment.conflicts() {
            let Conflict { part, sides } = conflict;
            let side = sides.last().unwrap();
            let by = side.by[0];
            let choose = Edit::Choose { part: part.clone(), writer: by.writer, counter: by.counter };
            prop_assert!(copies.apply(0, choose));
            let decided = copies.all[0].assessment.given(&part);
            prop_assert_eq!(decided.len(), 1);
            prop_assert_eq!(&decided[0].value, &side.value);

            if !matches!(part, Part::Answer(_, AnswerPart::Round(_))) {
                copies.undo(0);
                let again = copies.all[0].assessment.given(&part);
                let values = |sides: &[Side]| sides.iter().map(|s| format!("{:?}", s.value)).collect::<BTreeSet<_>>();
                prop_assert_eq!(values(&again), values(&sides));
                copies.redo(0);
                prop_assert_eq!(copies.all[0].assessment.given(&part).len(), 1);
            }
        }

        prop_assert_eq!(copies.all[0].assessment.conflicts(), []);
    }
}

fn round_state(assessment: &Assessment, part: &Part) -> Option<RoundState> {
    let Part::Answer(question, AnswerPart::Round(id)) = part else {
        return None;
    };

    assessment
        .answer(question)
        .rounds()
        .get(*id)
        .map(|round| round.state)
}

fn is_nothing(value: &Value) -> bool {
    use rapporteur::assessment::{Outcome, Review, Scope};

    match value {
        Value::Removed
        | Value::Outcome(Outcome::Open)
        | Value::Review(Review::Clear)
        | Value::Dates(None)
        | Value::Target(None)
        | Value::Importance(None)
        | Value::Effort(None)
        | Value::Baseline(None)
        | Value::Scope(Scope::Whole) => true,
        Value::Words(words) => words.is_empty(),
        _ => false,
    }
}
