//! Joins copies of one assessment register by register (see [`crate::assessment::register`]), previews such a join, and takes
//! it back. The order in which copies come in makes no difference, and nothing that somebody wrote vanishes unseen.

use crate::assessment::part::{RegisterField, RegisterMerger, RegisterReader};
use crate::assessment::value::RegisterValue;
use crate::assessment::{
    AnswerPart, Assessment, ItemId, Part, Register, Signature, Stamp, VersionVector, Writer,
    WriterId, writer,
};
use crate::questionnaire::{QuestionId, QuestionnaireDifference, differences};

use jiff::Timestamp;
use thiserror::Error;

use std::collections::BTreeMap;
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
}

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
    changes_others: bool,
}

impl Preview {
    /// Whether it brings nothing that is not here.
    pub fn brings_nothing(&self) -> bool {
        self.changes.is_empty() && !self.changes_others
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
    /// Whether a copy can be brought in.
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

    /// What bringing in a copy would do.
    ///
    /// # Errors
    /// Why it cannot be brought in.
    pub fn preview(&self, other: &Self) -> Result<Preview, JoinError> {
        self.may_take_in(other)?;

        Ok(self.clone().take_in(other))
    }

    /// Brings copies in; returns what takes that back. No counter rises: joining writes nothing new.
    pub(super) fn bring_in(&mut self, others: &[Arc<Self>]) -> Result<Past, JoinError> {
        others
            .iter()
            .try_for_each(|other| self.may_take_in(other))?;
        let before = self.clone();

        for other in others {
            self.take_in(other);
        }

        Ok(Past {
            before,
            extent: PastExtent::All,
        })
    }

    fn take_in(&mut self, other: &Self) -> Preview {
        let mut joining = Joining {
            seen: self.seen(),
            other_seen: other.seen(),
            questions: BTreeMap::new(),
            others: Tally::default(),
            in_conflict: Vec::new(),
            changes_others: false,
            last: BTreeMap::new(),
        };
        self.merge_registers(other, |part| part, &mut joining);
        self.meet(&other.writers);

        joining.preview(self, other)
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
    pub(super) fn choose(&mut self, part: &Part, side: (WriterId, u64), stamp: Stamp) {
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
    Conflict,
}

impl Tally {
    fn count(&mut self, standing: JoinStanding) {
        *match standing {
            JoinStanding::Same => &mut self.same,
            JoinStanding::New => &mut self.new,
            JoinStanding::Here => &mut self.changed_here,
            JoinStanding::There => &mut self.changed_there,
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
    } else if before.is_untouched() {
        JoinStanding::New
    } else if before.get() == joined.get() {
        JoinStanding::Same
    } else {
        JoinStanding::There
    }
}

/// Joins register by register, and counts what that does.
struct Joining {
    seen: VersionVector,
    other_seen: VersionVector,
    questions: BTreeMap<QuestionId, JoinedQuestion>,
    others: Tally,
    in_conflict: Vec<Part>,
    /// Whether anything beside what is said of questions is changed.
    changes_others: bool,
    /// Of each opening the last edit that the other copy brings.
    last: BTreeMap<WriterId, Timestamp>,
}

impl RegisterMerger for Joining {
    fn merge<T: RegisterValue>(&mut self, part: Part, here: &mut Register<T>, there: &Register<T>) {
        for (stamp, _) in there.entries() {
            if !self.seen.has(stamp) {
                let last = self.last.entry(stamp.writer).or_insert(stamp.at);
                *last = stamp.at.max(*last);
            }
        }

        if here.is_untouched() && there.is_untouched() {
            return;
        }

        let before = here.clone();
        here.take_in(&self.seen, there, &self.other_seen);
        let is_changed = !here.is_same(&before);

        // What people do not decide they do not count either.
        if matches!(part, Part::Answer(_, AnswerPart::Spent)) {
            self.changes_others |= is_changed;

            return;
        }

        let standing = if here.is_in_conflict() && here.entries().iter().any(|(s, _)| there.has(s))
        {
            self.in_conflict.push(part.clone());

            JoinStanding::Conflict
        } else {
            standing(&before, here, there)
        };

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

impl Joining {
    fn preview(self, joined: &Assessment, other: &Assessment) -> Preview {
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
            changes_others: self.changes_others,
        }
    }
}

/// The opening that made the last edit of all, with its time.
fn latest(assessment: &Assessment) -> BTreeMap<WriterId, Timestamp> {
    struct Latest(Option<Stamp>);

    impl<'a> RegisterReader<'a> for Latest {
        fn read<T: RegisterValue>(&mut self, _part: Part, register: &'a Register<T>) {
            let stamps = register.entries().iter().map(|(stamp, _)| *stamp);
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
    /// Writes the values anew, each under a dot of its own; the time stays that of the value.
    fn anew<T: Clone + PartialEq>(&mut self, entries: &[(Stamp, T)]) -> Register<T> {
        let mut values: Vec<(Stamp, T)> = Vec::new();

        for (stamp, value) in entries {
            if values.iter().all(|(_, known)| known != value) {
                self.counter += 1;
                let stamp = Stamp {
                    at: stamp.at,
                    writer: self.by.writer,
                    counter: self.counter,
                };
                values.push((stamp, value.clone()));
            }
        }

        Register::from_entries(values)
    }
}

impl RegisterMerger for Returning<'_> {
    fn merge<T: RegisterValue>(&mut self, part: Part, here: &mut Register<T>, there: &Register<T>) {
        if here.is_same(there) {
            return;
        }

        let is_own = |stamp: &Stamp| stamp.writer == self.by.writer && stamp.counter > self.since;
        let was_written = here.entries().iter().any(|(stamp, _)| is_own(stamp));
        let has_ended = |register: &Register<T>| register.get().is_some_and(T::is_ended_round);
        let stays = match part {
            Part::Answer(_, AnswerPart::Spent) => was_written,
            Part::Answer(_, AnswerPart::Round(_)) => {
                was_written || (has_ended(here) && !there.is_untouched() && !has_ended(there))
            }
            _ => false,
        };

        if stays {
            // What another opening wrote will not have been seen.
            if here
                .entries()
                .iter()
                .any(|(stamp, _)| !self.seen.has(stamp) && !is_own(stamp))
            {
                *here = self.anew(here.entries());
            }
        } else if !was_written {
            *here = there.clone();
        } else if there.is_untouched() {
            let at = self.by.at;
            let nothing = Stamp {
                at,
                writer: self.by.writer,
                counter: 0,
            };
            *here = self.anew(&[(nothing, T::default())]);
        } else {
            *here = self.anew(there.entries());
        }
    }
}

/// Keeps one side.
struct Choosing {
    side: (WriterId, u64),
    stamp: Stamp,
}

impl RegisterMerger for Choosing {
    fn merge<T: RegisterValue>(
        &mut self,
        _part: Part,
        here: &mut Register<T>,
        there: &Register<T>,
    ) {
        let mut entries = there.entries().iter();
        let chosen = entries.find(|(stamp, _)| (stamp.writer, stamp.counter) == self.side);

        if let Some((_, value)) = chosen {
            here.set(self.stamp, value.clone());
        }
    }
}
