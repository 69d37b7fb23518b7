//! Joins copies of one assessment register by register (see [`crate::assessment::register`]), previews such a join, and takes
//! it back. The order in which copies come in makes no difference, and nothing that somebody wrote vanishes unseen.

use crate::assessment::conflict::content_of;
use crate::assessment::part::{RegisterField, RegisterMerger, RegisterReader};
use crate::assessment::value::{RegisterValue, distinct_values};
use crate::assessment::{
    AnswerPart, Assessment, Entry, FactName, ItemId, Part, Register, RoundState, Signature, Stamp,
    VersionVector, Writer, WriterId, writer,
};
use crate::questionnaire::{QuestionId, QuestionnaireDifference, differences};

use jiff::Timestamp;
use thiserror::Error;

use std::collections::{BTreeMap, BTreeSet};
use std::mem;
use std::sync::Arc;

/// Why a copy cannot be brought in. Nothing was changed.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum JoinError {
    /// It is another assessment, however much alike.
    #[error("another assessment")]
    AnotherAssessment {
        /// What that one is called.
        title: String,
    },
    /// It answers another questionnaire, or another version.
    #[error("another questionnaire")]
    AnotherQuestionnaire {
        /// What differs, in the order of the questionnaire; never empty.
        differences: Vec<QuestionnaireDifference>,
    },
    /// It names edits of the opening that joins it which that never made: it was not written by a program.
    #[error("edit {counter} of this opening, which made {highest}")]
    NotYetMade {
        /// The counter that it names.
        counter: u64,
        /// The highest counter of the opening.
        highest: u64,
    },
}

/// A copy to be joined.
#[derive(Debug, Clone, PartialEq)]
pub struct IncomingCopy {
    /// The copy.
    pub assessment: Arc<Assessment>,
    /// The parts in which what is here stays, although the copy changes them: removals, and changes outside the copy's part of
    /// the work, that people have not taken. What stays is written anew, so that no later join brings the other in unseen.
    pub kept: BTreeSet<Part>,
    /// Whether people have mended its file by hand: a value that stands there under an edit that has another value here counts as
    /// an edit of the opening that joins, and is no conflict.
    pub is_mended: bool,
}

impl From<Arc<Assessment>> for IncomingCopy {
    fn from(assessment: Arc<Assessment>) -> Self {
        Self {
            assessment,
            kept: BTreeSet::new(),
            is_mended: false,
        }
    }
}

/// More removals than so many are asked about.
const FEW_REMOVALS: usize = 5;

/// How many things of one kind a copy brings; each counts once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally {
    /// The same in both.
    pub same: usize,
    /// Only there.
    pub new: usize,
    /// Here somebody went on, or it is only here.
    pub changed_here: usize,
    /// In both, and there somebody went on.
    pub changed_there: usize,
    /// Only here from now on: there somebody took it away, or back to open.
    pub removed: usize,
    /// In both, and they disagree.
    pub in_conflict: usize,
}

/// An opening that wrote something which a copy brings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Author {
    /// The opening.
    pub writer: WriterId,
    /// The breakout whose copy it edited.
    pub breakout: Option<ItemId>,
    /// The name of that breakout; `None` if it has none any more.
    pub breakout_name: Option<String>,
    /// The name of its computer; may be empty.
    pub computer: String,
    /// When it made its last edit that still stands.
    pub last: Timestamp,
}

/// What bringing in a copy would do. Nothing is changed yet.
#[derive(Debug, Clone, PartialEq)]
pub struct Preview {
    /// The breakout whose copy it is, and its name.
    pub copy_of: Option<(ItemId, Option<String>)>,
    /// Who made what is in it and not here, the latest first; if there is nothing, who made its last edit.
    pub authors: Vec<Author>,
    /// Questions.
    pub questions: Tally,
    /// Facts, people, breakouts and the plan.
    pub others: Tally,
    /// The parts that disagree once it is in, and in which it takes part.
    pub in_conflict: Vec<Part>,
    /// The questions whose answer it changes.
    pub changes: Vec<QuestionId>,
    /// What is here and goes, since somebody there took it away, emptied it or brought it back to open.
    pub removals: Vec<Part>,
    /// Whether so much goes that people are asked first: more than five, or more than a tenth of the people, answers or actions.
    pub asks_about_removals: bool,
    /// What the copy of a breakout changes outside the elements that the breakout works on.
    pub outside: Vec<Part>,
    /// What the copy says to have seen, but lacks, without having left it out on purpose: it is incomplete. What is here stays.
    pub missing: Vec<Part>,
    changes_others: bool,
}

impl Preview {
    /// Whether it brings nothing that is not here.
    pub fn brings_nothing(&self) -> bool {
        self.changes.is_empty() && !self.changes_others
    }

    /// The parts that stay as they are here unless people decide otherwise: what is outside the copy's part of the work, and
    /// removals if so many that people are asked.
    pub fn kept_unless_asked(&self) -> BTreeSet<Part> {
        let removals = self.removals.iter().filter(|_| self.asks_about_removals);

        removals.chain(&self.outside).cloned().collect()
    }

    /// What goes of the copy's own part of the work. People decide about the rest with what is outside it.
    pub fn removals_inside(&self) -> impl Iterator<Item = &Part> {
        let outside: BTreeSet<&Part> = self.outside.iter().collect();

        self.removals
            .iter()
            .filter(move |part| !outside.contains(part))
    }

    /// How much goes of the copy's own part of the work.
    pub fn removed_inside(&self) -> usize {
        self.removals_inside().count()
    }
}

/// What registers were before an edit that only they can take back: a join, or a decision between its sides.
#[derive(Debug, Clone, PartialEq)]
pub struct Past {
    before: Assessment,
    extent: PastExtent,
}

/// Which registers go back.
#[derive(Debug, Clone, PartialEq)]
enum PastExtent {
    All,
    Only(Part),
}

impl Past {
    pub(super) fn of_all(before: &Assessment) -> Self {
        Self {
            before: before.clone(),
            extent: PastExtent::All,
        }
    }

    pub(super) fn of_part(before: &Assessment, part: Part) -> Self {
        Self {
            before: before.clone(),
            extent: PastExtent::Only(part),
        }
    }

    /// The one part that goes back; `None` is everything.
    pub(super) fn part(&self) -> Option<&Part> {
        match &self.extent {
            PastExtent::All => None,
            PastExtent::Only(part) => Some(part),
        }
    }
}

impl Assessment {
    /// Whether a copy can be brought in, or an earlier state back.
    ///
    /// # Errors
    /// Why not.
    pub fn may_take_in(&self, other: &Self) -> Result<(), JoinError> {
        if self.id != other.id {
            return Err(JoinError::AnotherAssessment {
                title: other.title().to_owned(),
            });
        }

        if Arc::ptr_eq(&self.questionnaire, &other.questionnaire) {
            return Ok(());
        }

        let differences = differences(&self.questionnaire, &other.questionnaire);

        if differences.is_empty() {
            Ok(())
        } else {
            Err(JoinError::AnotherQuestionnaire { differences })
        }
    }

    /// The same assessment with nothing in it yet, to bring copies into; it has not even a country before one is in.
    #[must_use]
    pub fn emptied(&self) -> Self {
        Self::empty(self.id, self.origin, Arc::clone(&self.questionnaire))
    }

    /// What bringing in a copy would do, if an opening does it.
    ///
    /// # Errors
    /// Why it cannot be brought in.
    pub fn preview(&self, other: &Self, writer: WriterId) -> Result<Preview, JoinError> {
        self.preview_with(other, Mending::Nothing, writer)
    }

    /// What bringing in a copy would do whose file people have mended by hand, if an opening does it; see
    /// [`IncomingCopy::is_mended`].
    ///
    /// # Errors
    /// Why it cannot be brought in.
    pub fn preview_mended(&self, other: &Self, writer: WriterId) -> Result<Preview, JoinError> {
        self.preview_with(other, Mending::Values, writer)
    }

    fn preview_with(
        &self,
        other: &Self,
        mending: Mending,
        writer: WriterId,
    ) -> Result<Preview, JoinError> {
        self.may_be_joined(other, writer)?;
        let by = Signature {
            writer,
            computer: "",
            at: Timestamp::UNIX_EPOCH,
        };

        Ok(self.clone().take_in(other, &BTreeSet::new(), mending, by))
    }

    fn may_be_joined(&self, other: &Self, writer: WriterId) -> Result<(), JoinError> {
        self.may_take_in(other)?;
        let counter = other.seen().of_writer(writer);
        let highest = self.seen().of_writer(writer);

        if counter > highest {
            Err(JoinError::NotYetMade { counter, highest })
        } else {
            Ok(())
        }
    }

    /// Brings copies in; returns what takes that back. A counter rises only for what is kept against a copy.
    pub(super) fn bring_in(
        &mut self,
        others: &[IncomingCopy],
        by: Signature<'_>,
    ) -> Result<Past, JoinError> {
        others
            .iter()
            .try_for_each(|other| self.may_be_joined(&other.assessment, by.writer))?;
        let before = self.clone();

        for other in others {
            let mending = if other.is_mended {
                Mending::Values
            } else {
                Mending::Nothing
            };
            self.take_in(&other.assessment, &other.kept, mending, by);
        }

        Ok(Past {
            before,
            extent: PastExtent::All,
        })
    }

    /// This state, which is known, with what people have changed by hand in a file that was made of it. Each value that differs is
    /// an edit of the opening that mends; stamps, version vectors and rounds are those of the known state.
    ///
    /// # Errors
    /// Why the file cannot be one of this assessment.
    pub fn mended(&self, file: &Self, by: Signature<'_>) -> Result<Self, JoinError> {
        self.may_be_joined(file, by.writer)?;
        let mut mended = self.clone();
        mended.take_in(file, &BTreeSet::new(), Mending::ValuesAndRemovals, by);
        mended.copy_of = file.copy_of;
        mended.left_out.clone_from(&file.left_out);
        mended.hand_out = file.hand_out;
        mended.sealed.clone_from(&file.sealed);

        Ok(mended)
    }

    fn take_in(
        &mut self,
        other: &Self,
        kept: &BTreeSet<Part>,
        mending: Mending,
        by: Signature<'_>,
    ) -> Preview {
        let before = self.clone();
        let mut joining = Joining {
            before: &before,
            other,
            kept,
            mending,
            by,
            counter: before.seen().of_writer(by.writer),
            seen: before.seen(),
            other_seen: other.seen(),
            guests: guests(other, &before),
            questions: BTreeMap::new(),
            others: Tally::default(),
            in_conflict: Vec::new(),
            removals: Vec::new(),
            outside: Vec::new(),
            missing: Vec::new(),
            changes_others: false,
            last: BTreeMap::new(),
        };
        self.merge_registers(other, |part| part, &mut joining);
        self.meet(&other.writers);
        self.raise(by, joining.counter);
        self.forget_ended_views();

        joining.preview(self)
    }

    /// Forgets the views of rounds that have ended elsewhere; where copies disagree about that, they stay.
    fn forget_ended_views(&mut self) {
        let mut sealed = mem::take(&mut self.sealed);
        sealed.retain(|round, _| {
            let mut states = self.round_states(*round);

            states.any(|state| state == Some(RoundState::Open))
        });
        self.sealed = sealed;
    }

    /// Lists the writers of another copy too, with the higher of both counters.
    fn meet(&mut self, writers: &[Writer]) {
        for writer in writers {
            match self.writers.iter_mut().find(|own| own.id == writer.id) {
                Some(own) => own.counter = own.counter.max(writer.counter),
                None => self.writers.push(writer.clone()),
            }
        }

        writer::sort(&mut self.writers);
    }

    /// Puts registers back as they were; returns what takes that back.
    ///
    /// Where this opening has written since, the old values are written anew, so that they stand against the copies that
    /// were made meanwhile. Rounds that have ended since stay ended, and the time spent stays counted.
    pub(super) fn put_back(&mut self, past: Past, by: Signature<'_>) -> Past {
        let now = Past {
            before: self.clone(),
            extent: past.extent.clone(),
        };
        let Past { before, extent } = past;
        let mut returning = Returning {
            by,
            seen: match &extent {
                PastExtent::All => before.seen(),
                PastExtent::Only(_) => self.seen(),
            },
            since: before.seen().of_writer(by.writer),
            counter: self.seen().of_writer(by.writer),
        };

        match &extent {
            PastExtent::All => {
                self.merge_registers(&before, |part| part, &mut returning);
                let own = self.writers.iter().find(|writer| writer.id == by.writer);
                let own = own.cloned();
                self.writers = before.writers;
                self.meet(own.as_slice());
            }
            PastExtent::Only(part) => self.merge_part(&before, part, &mut returning),
        }

        self.raise(by, returning.counter);

        now
    }

    /// Decides for one side of a part that copies disagree about.
    pub(super) fn choose(&mut self, part: &Part, side: (WriterId, u64, u64), stamp: Stamp) {
        let before = self.clone();
        let mut choosing = Choosing { side, stamp };

        self.merge_part(&before, part, &mut choosing);
    }
}

/// How something stands between two copies, the weakest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
enum JoinStanding {
    #[default]
    Same,
    Here,
    There,
    New,
    Removed,
    Conflict,
}

impl Tally {
    fn count(&mut self, standing: JoinStanding) {
        *match standing {
            JoinStanding::Same => &mut self.same,
            JoinStanding::New => &mut self.new,
            JoinStanding::Here => &mut self.changed_here,
            JoinStanding::There => &mut self.changed_there,
            JoinStanding::Removed => &mut self.removed,
            JoinStanding::Conflict => &mut self.in_conflict,
        } += 1;
    }
}

/// How the registers of a question stand, together.
#[derive(Default)]
struct JoinedQuestion {
    was_touched: bool,
    strongest: JoinStanding,
    is_changed: bool,
}

impl JoinedQuestion {
    fn standing(&self) -> JoinStanding {
        match self.strongest {
            JoinStanding::New | JoinStanding::There if self.was_touched => JoinStanding::There,
            JoinStanding::There => JoinStanding::New,
            standing => standing,
        }
    }
}

/// How a register that nobody disagrees about stands: as it was before, as it is joined, and there.
fn standing<T: RegisterValue>(
    before: &Register<T>,
    joined: &Register<T>,
    there: &Register<T>,
) -> JoinStanding {
    if before.is_same(there) {
        JoinStanding::Same
    } else if joined.is_same(before) {
        JoinStanding::Here
    } else if before.is_untouched() && !is_empty(joined) {
        JoinStanding::New
    } else if before.is_untouched() || before.get() == joined.get() {
        JoinStanding::Same
    } else if is_empty(joined) {
        JoinStanding::Removed
    } else {
        JoinStanding::There
    }
}

/// Whether a register that was written holds nothing.
fn is_empty<T: RegisterValue>(register: &Register<T>) -> bool {
    register.get().is_some_and(|value| *value == T::default())
}

/// The openings that have edited the copy of a breakout, if another copy is one, with the elements that the breakout works on.
fn guests<'a>(
    other: &'a Assessment,
    here: &'a Assessment,
) -> BTreeMap<WriterId, &'a BTreeSet<String>> {
    // Where nothing is yet, there is no part of the work to go by.
    if other.copy_of.is_none() || here.writers.is_empty() {
        return BTreeMap::new();
    }

    let elements = |id| {
        let breakout = here.breakouts.get(id).or_else(|| other.breakouts.get(id));

        breakout.map(|breakout| &breakout.elements)
    };

    other
        .writers
        .iter()
        .filter_map(|writer| Some((writer.id, elements(writer.breakout?)?)))
        .collect()
}

/// What of a file that people have changed by hand counts as an edit of the opening that takes it in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mending {
    /// Nothing: no people have changed it.
    Nothing,
    /// Values that stand under the edit of another value.
    Values,
    /// What is gone, too.
    ValuesAndRemovals,
}

/// Joins register by register, and counts what that does.
struct Joining<'a> {
    before: &'a Assessment,
    other: &'a Assessment,
    kept: &'a BTreeSet<Part>,
    mending: Mending,
    by: Signature<'a>,
    /// The counter of the opening that joins; it rises with each value that is kept against the copy.
    counter: u64,
    seen: VersionVector,
    other_seen: VersionVector,
    guests: BTreeMap<WriterId, &'a BTreeSet<String>>,
    questions: BTreeMap<QuestionId, JoinedQuestion>,
    others: Tally,
    in_conflict: Vec<Part>,
    removals: Vec<Part>,
    outside: Vec<Part>,
    missing: Vec<Part>,
    /// Whether anything beside what is said of questions is changed.
    changes_others: bool,
    /// Of each opening the last edit that the other copy brings.
    last: BTreeMap<WriterId, Timestamp>,
}

impl RegisterMerger for Joining<'_> {
    fn merge<T: RegisterValue>(&mut self, part: Part, here: &mut Register<T>, there: &Register<T>) {
        for entry in there.entries() {
            let stamp = entry.stamp;

            if !self.seen.has(&stamp) {
                let last = self.last.entry(stamp.writer).or_insert(stamp.at);
                *last = stamp.at.max(*last);
            }
        }

        if here.is_untouched() && there.is_untouched() {
            return;
        }

        let before = here.clone();
        self.mend_or_take_in(&part, here, there);
        let is_changed = !here.is_same(&before);

        // What people do not decide they do not count either.
        if matches!(part, Part::Answer(_, AnswerPart::Spent)) {
            self.changes_others |= is_changed;

            return;
        }

        if self.is_missing(&part, &before, there) {
            self.missing.push(part.clone());
        }

        if is_changed && self.is_outside(&part, &before, there) {
            self.outside.push(part.clone());
        }

        if is_changed && self.kept.contains(&part) {
            self.keep(&part, here, before);

            return;
        }

        let standing =
            if here.is_in_conflict() && here.entries().iter().any(|entry| there.has(entry)) {
                self.in_conflict.push(part.clone());

                JoinStanding::Conflict
            } else {
                standing(&before, here, there)
            };

        if standing == JoinStanding::Removed {
            self.removals.push(part.clone());
        }

        if let Some(question) = part.question() {
            let question = self.questions.entry(question.clone()).or_default();
            question.was_touched |= !before.is_untouched();
            question.is_changed |= is_changed;
            question.strongest = question.strongest.max(standing);
        } else {
            self.changes_others |= is_changed;
            self.others.count(standing);
        }
    }

    fn merges_same_answer(&mut self, question: &QuestionId) -> bool {
        self.questions.entry(question.clone()).or_default();

        false
    }
}

impl Joining<'_> {
    fn mend_or_take_in<T: RegisterValue>(
        &mut self,
        part: &Part,
        here: &mut Register<T>,
        there: &Register<T>,
    ) {
        if self.mending == Mending::Nothing {
            here.take_in(there, T::gives_way_to);

            return;
        }

        let is_mended = |entry: &&Entry<T>| here.has_edit(&entry.stamp) && !here.has(entry);
        let (mended, others): (Vec<_>, Vec<_>) = there.entries().iter().partition(is_mended);
        let values: Vec<T> = mended.iter().map(|entry| entry.value.clone()).collect();
        let is_removed = self.mending == Mending::ValuesAndRemovals
            && there.is_untouched()
            && self.is_missing(part, here, there);
        let others = Register::from_entries(others.into_iter().cloned().collect());
        here.take_in(&others, T::gives_way_to);

        // Rounds and times are not mended: nobody was asked again.
        if matches!(
            part,
            Part::Answer(
                _,
                AnswerPart::Round(_) | AnswerPart::RoundMark(_) | AnswerPart::Spent
            )
        ) {
            return;
        }

        if !values.is_empty() {
            *here = anew(self.by, &mut self.counter, here, values);
        } else if is_removed && *part != Part::Fact(FactName::Country) {
            *here = anew(self.by, &mut self.counter, here, vec![T::default()]);
        }
    }

    /// Whether the copy says to have seen what is here, and has neither that nor anything that replaced it.
    fn is_missing<T: RegisterValue>(
        &self,
        part: &Part,
        here: &Register<T>,
        there: &Register<T>,
    ) -> bool {
        let is_lost = |entry: &Entry<T>| {
            self.other_seen.has(&entry.stamp)
                && !there.has_edit(&entry.stamp)
                && !there.has_replaced(&entry.stamp)
        };

        here.entries().iter().any(is_lost) && !self.other.has_left_out(part)
    }

    /// Whether the copy of a breakout brings a value that was written there, outside the elements that the breakout works on.
    fn is_outside<T: RegisterValue>(
        &self,
        part: &Part,
        here: &Register<T>,
        there: &Register<T>,
    ) -> bool {
        there
            .entries()
            .iter()
            .filter(|entry| !here.has(entry))
            .filter_map(|entry| Some((entry, *self.guests.get(&entry.stamp.writer)?)))
            .any(|(entry, elements)| {
                let element = match part {
                    Part::Action(_) => {
                        match entry.value.question().or_else(|| here.get()?.question()) {
                            Some(question) => self.before.element_of(question),
                            // What belongs to no question belongs to everybody.
                            None => return false,
                        }
                    }
                    part => self.before.element_of_part(part),
                };

                element.is_none_or(|element| !elements.contains(element))
            })
    }

    /// Lets what was here stand against what the copy brings.
    fn keep<T: RegisterValue>(&mut self, part: &Part, here: &mut Register<T>, before: Register<T>) {
        // A round that has ended is never written again: it stays out, and is asked about at the next join.
        if matches!(part, Part::Answer(_, AnswerPart::Round(_))) {
            *here = before;

            return;
        }

        let values = distinct_values(&before);
        *here = anew(self.by, &mut self.counter, here, values);
    }

    fn preview(self, joined: &Assessment) -> Preview {
        let other = self.other;
        let asks_about_removals = self.asks_about_removals();
        let mut questions = Tally::default();
        let mut changes = Vec::new();

        for (id, question) in self.questions {
            let standing = question.standing();
            questions.count(standing);

            if question.is_changed {
                changes.push(id);
            }
        }

        let name = |id| joined.breakout_name(id).map(str::to_owned);
        let last = if self.last.is_empty() {
            latest(other)
        } else {
            self.last
        };
        let mut authors: Vec<Author> = other
            .writers
            .iter()
            .filter_map(|writer| {
                Some(Author {
                    writer: writer.id,
                    breakout: writer.breakout,
                    breakout_name: writer.breakout.and_then(name),
                    computer: writer.computer.clone(),
                    last: *last.get(&writer.id)?,
                })
            })
            .collect();
        authors.sort_by_key(|author| std::cmp::Reverse((author.last, author.writer)));

        Preview {
            copy_of: other.copy_of.map(|id| (id, name(id))),
            authors,
            questions,
            others: self.others,
            in_conflict: self.in_conflict,
            changes,
            removals: self.removals,
            asks_about_removals,
            outside: self.outside,
            missing: self.missing,
            changes_others: self.changes_others,
        }
    }

    /// Whether more than a few go, or more than a tenth of the people, the answers or the actions.
    fn asks_about_removals(&self) -> bool {
        let answers: BTreeSet<_> = self.removals.iter().filter_map(Part::question).collect();
        let count = |is_one: fn(&Part) -> bool| self.removals.iter().filter(|p| is_one(p)).count();
        let people = count(|part| matches!(part, Part::Participant(_)));
        let actions = count(|part| matches!(part, Part::Action(_)));
        let is_much = |gone: usize, all: usize| gone * 10 > all;

        self.removals.len() > FEW_REMOVALS
            || is_much(answers.len(), self.before.answers.len())
            || is_much(people, self.before.participants.len())
            || is_much(actions, self.before.actions.len())
    }
}

/// Values that stand in the place of what a register holds, each under a dot of its own; none has replaced another of them.
pub(super) fn anew<T>(
    by: Signature<'_>,
    counter: &mut u64,
    here: &Register<T>,
    values: Vec<T>,
) -> Register<T> {
    let stamp = |counter| Stamp {
        at: by.at,
        writer: by.writer,
        counter,
    };
    let replaced = here.replaced_by(&stamp(*counter + 1));
    let entries = values.into_iter().map(|value| {
        *counter += 1;

        Entry {
            stamp: stamp(*counter),
            replaced: replaced.clone(),
            value,
        }
    });

    Register::from_entries(entries.collect())
}

/// The opening that made the last edit of all, with its time.
fn latest(assessment: &Assessment) -> BTreeMap<WriterId, Timestamp> {
    struct Latest(Option<Stamp>);

    impl<'a> RegisterReader<'a> for Latest {
        fn read<T: RegisterValue>(&mut self, _part: Part, register: &'a Register<T>) {
            let stamps = register.entries().iter().map(|entry| entry.stamp);
            self.0 = self.0.max(stamps.max());
        }
    }

    let mut latest = Latest(None);
    assessment.read_registers(|part| part, &mut latest);

    latest
        .0
        .into_iter()
        .map(|stamp| (stamp.writer, stamp.at))
        .collect()
}

/// Puts registers back.
struct Returning<'a> {
    by: Signature<'a>,
    /// What will have been seen.
    seen: VersionVector,
    /// The counter of this opening at the time to which registers go back.
    since: u64,
    /// The counter of this opening now; it rises with each value that is written anew.
    counter: u64,
}

impl Returning<'_> {
    /// Writes the values of entries anew, each under a dot of its own, in the place of these and of what this opening has written
    /// here; the times stay those of the values.
    fn anew<T: Clone + PartialEq>(
        &mut self,
        here: &Register<T>,
        entries: &[Entry<T>],
    ) -> Register<T> {
        let is_own = |entry: &&Entry<T>| entry.stamp.writer == self.by.writer;
        let own = here.entries().iter().filter(is_own);
        let gone = Register::from_entries(own.chain(entries).cloned().collect());
        let mut values: Vec<Entry<T>> = Vec::new();
        let first = self.stamp(self.by.at, self.counter + 1);

        for Entry { stamp, value, .. } in entries {
            if values.iter().all(|known| known.value != *value) {
                self.counter += 1;
                values.push(Entry {
                    stamp: self.stamp(stamp.at, self.counter),
                    replaced: gone.replaced_by(&first),
                    value: value.clone(),
                });
            }
        }

        let mut register = Register::from_entries(values);
        self.limit(&mut register);

        register
    }

    fn stamp(&self, at: Timestamp, counter: u64) -> Stamp {
        Stamp {
            at,
            writer: self.by.writer,
            counter,
        }
    }

    /// What another opening wrote will not have been seen.
    fn limit<T>(&self, register: &mut Register<T>) {
        let mut seen = self.seen.clone();
        seen.raise(self.by.writer, self.counter);
        register.limit(&seen);
    }
}

impl RegisterMerger for Returning<'_> {
    fn merge<T: RegisterValue>(&mut self, part: Part, here: &mut Register<T>, there: &Register<T>) {
        if here.is_same(there) {
            return;
        }

        let is_own = |stamp: &Stamp| stamp.writer == self.by.writer && stamp.counter > self.since;
        let was_written = here.entries().iter().any(|entry| is_own(&entry.stamp));
        // Where copies disagree whether it has ended, it has not.
        let has_ended_since = here.values().all(T::is_ended_round)
            && here.entries().iter().any(|entry| !there.has(entry));
        let stays = match part {
            Part::Answer(_, AnswerPart::Spent) => was_written,
            Part::Answer(_, AnswerPart::Round(_)) => {
                was_written || (has_ended_since && there.values().any(T::is_open_round))
            }
            _ => false,
        };

        if stays {
            // What another opening wrote will not have been seen.
            if here
                .entries()
                .iter()
                .any(|entry| !self.seen.has(&entry.stamp) && !is_own(&entry.stamp))
            {
                *here = self.anew(here, here.entries());
            } else {
                self.limit(here);
            }
        } else if !was_written {
            *here = there.clone();
        } else if there.is_untouched() {
            let nothing = self.stamp(self.by.at, 0);
            *here = self.anew(here, &[Entry::new(nothing, T::default())]);
        } else {
            *here = self.anew(here, there.entries());
        }
    }
}

/// Keeps one side.
struct Choosing {
    /// The opening that wrote it, its counter, and the value.
    side: (WriterId, u64, u64),
    stamp: Stamp,
}

impl RegisterMerger for Choosing {
    fn merge<T: RegisterValue>(
        &mut self,
        _part: Part,
        here: &mut Register<T>,
        there: &Register<T>,
    ) {
        let is_chosen = |Entry { stamp, value, .. }: &&Entry<T>| {
            (stamp.writer, stamp.counter, content_of(value)) == self.side
        };

        if let Some(chosen) = there.entries().iter().find(is_chosen) {
            here.set(self.stamp, chosen.value.clone());
        }
    }
}
