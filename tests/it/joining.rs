//! Copies that come together: in whatever order, nothing that somebody wrote vanishes unseen, and a join can be taken back.

use crate::edits::{GROUPS, MENTIONS, edit};

use rapporteur::assessment::{
    AnswerPart, Assessment, AssessmentId, Breakout, Conflict, Edit, EditError, FactName,
    HandOutKind, History, ItemId, MentionId, Part, Passage, Profile, RoundMark, RoundSecret,
    RoundState, Side, Signature, Stamp, Value, Vote, VotingMethod, WriterId,
};
use rapporteur::questionnaire::{Level, QuestionId, Questionnaire, library};
use rapporteur::results::Results;
use rapporteur::store;

use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;
use uuid::Uuid;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

pub(crate) const QUESTIONS: [&str; 5] = ["NS01", "GI08", "IM10", "DC02", "CC14"];

/// Identifies an edit: the replica that made it, and its number among the edits of that replica.
type Dot = (WriterId, u64);

pub(crate) fn item(n: u128) -> ItemId {
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
    let group = prop::sample::select(vec!["ministries", "ministries", "defence"]);
    let round = (question(), 1..4u128, 0..7u8, group).prop_map(|(question, id, what, group)| {
        let id = item(id);
        let group = group.to_owned();

        match what {
            0 => Edit::OpenRound {
                question,
                id,
                way: VotingMethod::Sealed,
                secret: RoundSecret::default(),
                voice: rapporteur::assessment::Voice::default(),
                reason: String::new(),
            },
            1 => Edit::Reveal { question, id },
            2 => Edit::DiscardRound { question, id },
            3 => Edit::MarkRound {
                question,
                id,
                mark: Some(RoundMark::Void {
                    reason: "Two cards of one group".to_owned(),
                }),
            },
            level => Edit::CastVote {
                question,
                id,
                group,
                vote: Vote::Level(Level(level - 3)),
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
pub(crate) enum Step {
    /// Somebody edits a copy.
    Edit(usize, Box<Edit>),
    /// A copy is brought into another.
    Bring { from: usize, into: usize },
    /// The last change of a copy is taken back.
    Undo(usize),
    /// A copy is closed and opened again, or copied by hand to another laptop.
    Open { from: usize, into: usize },
}

pub(crate) fn steps(copies: usize) -> impl Strategy<Value = Vec<Step>> {
    let copy = 0..copies;
    let step = prop_oneof![
        10 => (copy.clone(), any_edit()).prop_map(|(at, edit)| Step::Edit(at, Box::new(edit))),
        2 => (copy.clone(), copy.clone()).prop_map(|(from, into)| Step::Bring { from, into }),
        2 => copy.clone().prop_map(Step::Undo),
        1 => (copy.clone(), copy).prop_map(|(from, into)| Step::Open { from, into }),
    ];

    prop::collection::vec(step, 1..60)
}

/// 2 to 6 copies and what happens to them.
pub(crate) fn story() -> impl Strategy<Value = (usize, Vec<Step>)> {
    (2..=6usize).prop_flat_map(|copies| (Just(copies), steps(copies)))
}

/// A copy, open on some laptop.
#[derive(Clone)]
pub(crate) struct Copy {
    pub(crate) assessment: Assessment,
    pub(crate) history: History,
    pub(crate) writer: WriterId,
}

/// The copies of one assessment, with a clock of their own.
pub(crate) struct Copies {
    pub(crate) all: Vec<Copy>,
    writers: u128,
    minute: i64,
}

impl Copies {
    fn new(copies: usize) -> Self {
        Self::of(library::national().unwrap(), copies)
    }

    pub(crate) fn of(questionnaire: Arc<Questionnaire>, copies: usize) -> Self {
        let mut new = Self {
            all: Vec::new(),
            writers: 0,
            minute: 0,
        };
        let writer = new.writer();
        let by = new.by(writer);
        let id = AssessmentId(Uuid::from_u128(5));
        let master = Assessment::new(id, questionnaire, "Arvenia", by).unwrap();

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

    pub(crate) fn by(&mut self, writer: WriterId) -> Signature<'static> {
        self.minute += 1;

        Signature {
            writer,
            computer: "laptop",
            // Clocks of laptops differ: order in time is not order of knowing.
            at: Timestamp::UNIX_EPOCH + SignedDuration::from_mins(self.minute * 7 % 31),
        }
    }

    pub(crate) fn apply(&mut self, at: usize, edit: Edit) -> bool {
        let by = self.by(self.all[at].writer);
        let copy = &mut self.all[at];

        copy.history.apply(&mut copy.assessment, edit, by).is_ok()
    }

    pub(crate) fn undo(&mut self, at: usize) {
        let by = self.by(self.all[at].writer);
        let copy = &mut self.all[at];
        // A join may have made it impossible: then it is refused.
        let _ = copy.history.undo(&mut copy.assessment, by);
    }

    fn redo(&mut self, at: usize) {
        let by = self.by(self.all[at].writer);
        let copy = &mut self.all[at];
        let _ = copy.history.redo(&mut copy.assessment, by);
    }

    fn bring(&mut self, from: usize, into: usize) {
        let other = Arc::new(self.all[from].assessment.clone());

        assert!(self.apply(into, Edit::join(vec![other])));
    }

    pub(crate) fn open(&mut self, from: usize, into: usize) {
        let writer = self.writer();
        let assessment = self.all[from].assessment.clone();
        self.all[into] = Copy {
            assessment,
            history: History::default(),
            writer,
        };
    }

    pub(crate) fn play(&mut self, steps: Vec<Step>) {
        for step in steps {
            match step {
                Step::Edit(at, edit) => {
                    self.apply(at, *edit);
                }
                Step::Bring { from, into } => self.bring(from, into),
                Step::Undo(at) => self.undo(at),
                Step::Open { from, into } => self.open(from, into),
            }
        }
    }
}

/// An opening that has made no edit.
pub(crate) fn nobody() -> WriterId {
    WriterId(Uuid::from_u128(999))
}

pub(crate) fn joined(here: &Assessment, others: &[&Assessment]) -> Assessment {
    let mut here = here.clone();
    let others = others.iter().map(|other| Arc::new((*other).clone()));
    let nobody = Signature {
        writer: WriterId(Uuid::from_u128(999)),
        computer: "",
        at: Timestamp::UNIX_EPOCH,
    };
    here.apply(Edit::join(others), nobody).unwrap();

    here
}

/// Every part that the generators can write.
pub(crate) fn parts() -> Vec<Part> {
    let mut parts: Vec<Part> = [
        FactName::Country,
        FactName::Title,
        FactName::Host,
        FactName::Place,
        FactName::Dates,
        FactName::Scope,
        FactName::Day,
    ]
    .into_iter()
    .chain(Profile::ALL.map(FactName::Mark))
    .map(Part::Fact)
    .chain(["coordination", "case-for-action"].map(|aspect| Part::Target(aspect.to_owned())))
    .chain([Part::Baseline])
    .chain(GROUPS.map(|group| Part::Group(group.to_owned())))
    .chain(MENTIONS.map(|mention| Part::Name(MentionId::from(mention))))
    .collect();

    for id in (1..6).map(item) {
        parts.extend([
            Part::Institution(id),
            Part::Participant(id),
            Part::Attendance(id),
            Part::Action(id),
            Part::Breakout(id),
        ]);
    }

    for question in QUESTIONS.map(QuestionId::from) {
        let items = (1..6).map(item).flat_map(|id| {
            [
                AnswerPart::Evidence(id),
                AnswerPart::Dissent(id),
                AnswerPart::Asked(id),
                AnswerPart::Round(id),
                AnswerPart::RoundMark(id),
            ]
        });
        let whole = [
            AnswerPart::Outcome,
            AnswerPart::Consent,
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

    /// The edits that each part should hold: the known ones that no known edit has replaced.
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
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// The rule itself, checked without counters: every value is there, or a side of a conflict, or was seen
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
                    copies.apply(at, *edit);
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

        // The views of open rounds belong to one laptop, and are not joined.
        let joined = |here: &Assessment, others: &[&Assessment]| joined(here, others).without_sealed_views();
        prop_assert_eq!(joined(a, &[b]), joined(b, &[a]));
        prop_assert_eq!(joined(&joined(a, &[b]), &[c]), joined(a, &[&joined(b, &[c])]));
        prop_assert_eq!(joined(a, &[b, c]), joined(c, &[b, a]));
        prop_assert_eq!(joined(a, &[a]), a.without_sealed_views());
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
            }
        }

        // What a file says is what the program says.
        let others: Vec<&Assessment> = copies.all[1..].iter().map(|copy| &copy.assessment).collect();
        let all = joined(&copies.all[0].assessment, &others);
        let text = store::encode(&all).unwrap();
        prop_assert!(store::decode(&text).unwrap().without_sealed_views() == all.without_sealed_views());
    }

    #[test]
    fn the_same_file_brings_nothing((copies, steps) in story()) {
        let mut copies = Copies::new(copies);
        copies.play(steps);
        let a = &copies.all[0].assessment;
        let fresh = a.preview(a, nobody()).unwrap();
        prop_assert!(fresh.brings_nothing());
        prop_assert_eq!(fresh.questions.new + fresh.questions.changed_here + fresh.questions.changed_there, 0);

        let both = joined(a, &[&copies.all[1].assessment]);
        let again = both.preview(&copies.all[1].assessment, nobody()).unwrap();
        prop_assert!(again.brings_nothing());
        prop_assert_eq!(again.questions.new + again.questions.changed_there, 0);
        prop_assert_eq!(again.others.new + again.others.changed_there, 0);
    }

    #[test]
    fn a_preview_tells_what_happens_and_changes_nothing((copies, steps) in story()) {
        let mut copies = Copies::new(copies);
        copies.play(steps);
        let (a, b) = (&copies.all[0].assessment, &copies.all[1].assessment);
        let before = a.clone();
        let preview = a.preview(b, nobody()).unwrap();
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
        prop_assert!(copies.apply(0, Edit::join(others)));
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

        let again = store::decode(&store::encode(&after).unwrap()).unwrap();
        prop_assert!(again.without_sealed_views() == after.without_sealed_views());
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

            for register in all.answer(&question).rounds().registers().values() {
                let sealed = register.values().filter_map(Option::as_ref);
                let states: Vec<RoundState> = sealed.map(|round| round.state).collect();
                let is_sealed = states.contains(&RoundState::Open);
                let is_shown = states.iter().all(|state| *state == RoundState::Revealed);
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
        prop_assert!(copies.apply(0, Edit::join(others)));

        for conflict in copies.all[0].assessment.conflicts() {
            let Conflict { part, sides } = conflict;
            let side = sides.last().unwrap();
            let by = side.by[0];
            let choose = Edit::Choose { part: part.clone(), writer: by.writer, counter: by.counter, content: side.content };
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
        | Value::Name(None)
        | Value::Day(None)
        | Value::Group(None)
        | Value::Consent(None)
        | Value::Scope(Scope::Whole) => true,
        Value::Words(words) => words.is_empty(),
        _ => false,
    }
}

/// Two copies of one assessment in which a breakout owns the question `IM10`; the first is the main file, the second the
/// breakout's.
fn two_copies() -> Copies {
    let mut copies = Copies::new(1);
    let element = library::national().unwrap().elements()[2].id.clone();
    let breakout = Breakout {
        name: "Incidents".to_owned(),
        elements: [element].into(),
        ..Breakout::default()
    };
    let id = item(9);
    assert!(copies.apply(0, Edit::PutBreakout { id, breakout }));
    let writer = copies.writer();
    copies.all.push(Copy {
        assessment: copies.all[0]
            .assessment
            .handed_out(id, &HandOutKind::ALL.into())
            .unwrap(),
        history: History::default(),
        writer,
    });

    copies
}

fn im10() -> QuestionId {
    "IM10".into()
}

fn open(id: u128) -> Edit {
    Edit::OpenRound {
        question: im10(),
        id: item(id),
        way: VotingMethod::Sealed,
        secret: RoundSecret::default(),
        voice: rapporteur::assessment::Voice::default(),
        reason: String::new(),
    }
}

fn vote(id: u128, level: u8) -> Edit {
    Edit::CastVote {
        question: im10(),
        id: item(id),
        group: "ministries".to_owned(),
        vote: Vote::Level(Level(level)),
    }
}

fn reveal(id: u128) -> Edit {
    Edit::Reveal {
        question: im10(),
        id: item(id),
    }
}

impl Copies {
    fn all_of(&mut self, at: usize, edits: Vec<Edit>) {
        for edit in edits {
            assert!(self.apply(at, edit.clone()), "{edit:?}");
        }
    }

    fn refused(&mut self, at: usize, edit: Edit) -> EditError {
        let by = self.by(self.all[at].writer);

        self.all[at].assessment.apply(edit, by).unwrap_err()
    }

    fn results(&self, at: usize) -> Results {
        Results::new(&self.all[at].assessment)
    }
}

#[test]
fn what_one_removed_and_another_edited_is_still_there_and_listed() {
    let mut copies = Copies::new(2);
    let put = |name: &str| Edit::PutParticipant {
        id: item(1),
        participant: rapporteur::assessment::Participant {
            name: name.to_owned(),
            ..Default::default()
        },
    };
    copies.all_of(0, vec![put("Ilse")]);
    copies.bring(0, 1);

    // Whichever of the two was later.
    for (removes, edits) in [(0, 1), (1, 0)] {
        let mut copies = Copies {
            all: copies.all.clone(),
            writers: copies.writers,
            minute: copies.minute,
        };
        copies.all_of(removes, vec![Edit::RemoveParticipant { id: item(1) }]);
        copies.all_of(edits, vec![put("Ilse Pellamar")]);
        copies.bring(edits, removes);
        let whole = &copies.all[removes].assessment;

        assert_eq!(
            whole.participants().get(item(1)).unwrap().name,
            "Ilse Pellamar"
        );
        assert_eq!(whole.conflicts().len(), 1);
        assert_eq!(whole.conflicts()[0].part, Part::Participant(item(1)));

        // To remove it now decides it.
        copies.all_of(removes, vec![Edit::RemoveParticipant { id: item(1) }]);
        assert_eq!(copies.all[removes].assessment.conflicts(), []);
        assert!(copies.all[removes].assessment.participants().is_empty());
    }
}

#[test]
fn rounds_of_two_breakouts_stand_side_by_side_and_those_of_the_owner_count() {
    let mut copies = two_copies();
    copies.all_of(0, vec![open(1), vote(1, 4), reveal(1)]);
    copies.all_of(1, vec![open(2), vote(2, 1), vote(2, 1), reveal(2)]);
    let ordinal = library::national().unwrap().ordinal(&im10()).unwrap();
    // Before anything is brought back each shows what it has.
    assert_eq!(copies.results(0).rounds(ordinal)[0].id, item(1));
    assert_eq!(copies.results(1).rounds(ordinal)[0].id, item(2));

    copies.bring(1, 0);
    let results = copies.results(0);
    let (counting, beside) = (results.rounds(ordinal), results.rounds_beside(ordinal));
    assert_eq!((counting.len(), beside.len()), (1, 1));
    assert_eq!(counting[0].breakout, Some(item(9)));
    assert_eq!((counting[0].all.valid(), beside[0].all.valid()), (2, 1));
    assert_eq!(copies.all[0].assessment.conflicts(), []);

    // Each breakout has rounds of its own: a third one needs a reason.
    copies.all_of(0, vec![open(3), vote(3, 4), reveal(3)]);
    assert_eq!(copies.refused(0, open(4)), EditError::RoundNeedsReason);
}

#[test]
fn a_sealed_round_comes_back_sealed_and_is_nobody_elses() {
    let mut copies = two_copies();
    copies.all_of(1, vec![open(2), vote(2, 1)]);
    copies.bring(1, 0);
    let whole = &copies.all[0].assessment;
    let ordinal = library::national().unwrap().ordinal(&im10()).unwrap();

    assert!(whole.answer(&im10()).revealed_rounds().next().is_none());
    assert!(whole.open_round(&im10()).is_none(), "it is the breakout's");
    assert!(copies.results(0).rounds(ordinal).is_empty());
    // The main file holds its own meanwhile.
    copies.all_of(0, vec![open(3), vote(3, 4), reveal(3)]);
}

#[test]
fn votes_of_two_laptops_in_one_round_are_kept_apart_and_stay_hidden() {
    let mut copies = two_copies();
    copies.all_of(1, vec![open(2), vote(2, 1)]);
    copies.open(1, 0);
    copies.all_of(0, vec![vote(2, 3), vote(2, 3)]);
    copies.all_of(1, vec![vote(2, 4), reveal(2)]);
    copies.bring(1, 0);
    let whole = &copies.all[0].assessment;
    let part = Part::Answer(im10(), AnswerPart::Round(item(2)));
    let sides = whole.given(&part);
    let shown = format!("{sides:?}");

    assert!(whole.answer(&im10()).revealed_rounds().next().is_none());
    assert!(
        shown.contains("cast: 3") && shown.contains("cast: 2"),
        "{shown}"
    );
    assert!(!shown.contains("Level"), "{shown}");

    for edit in [vote(2, 0), reveal(2)] {
        assert_eq!(copies.refused(0, edit), EditError::RoundInConflict);
    }

    // The lead decides for the side that was revealed in its breakout; that is for good.
    let side = sides.iter().find(|side| {
        matches!(
            side.value,
            Value::Round {
                state: RoundState::Revealed,
                ..
            }
        )
    });
    let side = side.unwrap();
    let by = side.by[0];
    let choose = Edit::Choose {
        part,
        writer: by.writer,
        counter: by.counter,
        content: side.content,
    };
    copies.all_of(0, vec![choose]);
    let whole = &copies.all[0].assessment;
    assert_eq!(whole.answer(&im10()).revealed_rounds().count(), 1);
    assert_eq!(whole.conflicts(), []);
}

#[test]
fn a_join_that_ends_a_round_takes_its_votes_out_of_the_history_and_undo_does_not_open_it() {
    let mut copies = two_copies();
    copies.all_of(1, vec![open(2), vote(2, 1)]);
    let writer = copies.all[1].writer;
    copies.open(1, 0);
    copies.all_of(0, vec![reveal(2)]);
    assert_eq!(copies.all[1].writer, writer);
    copies.bring(0, 1);
    let state = |copies: &Copies| {
        let answer = copies.all[1].assessment.answer(&im10());
        answer.rounds().get(item(2)).unwrap().state
    };
    assert_eq!(state(&copies), RoundState::Revealed);

    while copies.all[1].history.can_undo() {
        copies.undo(1);
    }

    assert_eq!(state(&copies), RoundState::Revealed);
    let text = store::encode(&copies.all[1].assessment).unwrap();
    assert_eq!(store::decode(&text).unwrap(), copies.all[1].assessment);
}

#[test]
fn the_longest_time_counts_and_nobody_decides_it() {
    let mut copies = Copies::new(2);
    let spend = |seconds| Edit::Spend {
        question: im10(),
        seconds,
    };
    copies.all_of(0, vec![spend(300)]);
    copies.all_of(1, vec![spend(120)]);
    copies.bring(1, 0);

    assert_eq!(copies.all[0].assessment.answer(&im10()).spent(), 300);
    assert_eq!(copies.all[0].assessment.conflicts(), []);
}

#[test]
fn two_entries_of_one_person_become_one_and_its_breakouts_follow() {
    let mut copies = two_copies();
    let person = |name: &str, group: Option<&str>| rapporteur::assessment::Participant {
        name: name.to_owned(),
        organisation: "National CSIRT".to_owned(),
        group: group.map(str::to_owned),
        ..Default::default()
    };
    let put = |id, participant| Edit::PutParticipant {
        id: item(id),
        participant,
    };
    copies.all_of(0, vec![put(1, person("Ilse Pellamar", None))]);
    let mut incidents = copies.all[1]
        .assessment
        .breakouts()
        .get(item(9))
        .unwrap()
        .clone();
    incidents.members.insert(item(2));
    incidents.facilitator = Some(item(2));
    copies.all_of(
        1,
        vec![
            put(2, person(" ilse  PELLAMAR", Some("regulator"))),
            put(3, person("Somebody else", None)),
            Edit::PutBreakout {
                id: item(9),
                breakout: incidents,
            },
        ],
    );
    copies.bring(1, 0);
    let whole = &copies.all[0].assessment;
    assert_eq!(whole.duplicates(), [[item(1), item(2)]]);
    assert_eq!(whole.participants().len(), 3, "nobody is joined silently");

    let unite = whole.united(item(1), item(2)).unwrap();
    let before = whole.clone();
    copies.all_of(0, vec![unite]);
    let whole = &copies.all[0].assessment;
    let kept = whole.participants().get(item(1)).unwrap();
    assert_eq!(
        (kept.name.as_str(), kept.group.as_deref()),
        ("Ilse Pellamar", Some("regulator"))
    );
    assert_eq!(whole.participants().get(item(2)), None);
    assert_eq!(whole.facilitator_of(item(9)), Some("Ilse Pellamar"));
    assert!(
        whole
            .breakouts()
            .get(item(9))
            .unwrap()
            .members
            .contains(&item(1))
    );

    copies.undo(0);
    let undone = &copies.all[0].assessment;
    let people = |a: &Assessment| format!("{:?}", a.participants().iter().collect::<Vec<_>>());
    assert_eq!(people(undone), people(&before));
    assert_eq!(before.united(item(1), item(1)), None);
}
