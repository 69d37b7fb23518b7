//! Every change that people make, as a value: the undo history, the trigger of the save, and the only place where it is
//! decided whether something may happen now.

mod rules;
mod write;

pub(crate) use rules::{bounded, may_be_shown, required};

use crate::assessment::{
    Action, Aim, AnswerPart, Assessment, Baseline, Breakout, Dates, Dissent, Effort, Evidence,
    FactName, Importance, ItemId, JoinError, Outcome, Part, Participant, Passage, Past, Profile,
    Review, Scope, Signature, Stamp, Target, Vote, Way, Writer, WriterId, join,
};
use crate::questionnaire::{Level, QuestionId};

use serde::{Deserialize, Serialize};
use thiserror::Error;

use std::sync::Arc;

/// A fact with its new value.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Fact {
    /// The country or economy; not empty.
    Country(String),
    /// The title.
    Title(String),
    /// The host institution.
    Host(String),
    /// The place.
    Place(String),
    /// The days.
    Dates(Option<Dates>),
    /// The handling mark for an audience.
    Mark(Profile, String),
    /// How much of the questionnaire is asked.
    Scope(Scope),
}

impl Fact {
    /// Which fact it is.
    pub fn name(&self) -> FactName {
        match self {
            Self::Country(_) => FactName::Country,
            Self::Title(_) => FactName::Title,
            Self::Host(_) => FactName::Host,
            Self::Place(_) => FactName::Place,
            Self::Dates(_) => FactName::Dates,
            Self::Mark(profile, _) => FactName::Mark(*profile),
            Self::Scope(_) => FactName::Scope,
        }
    }
}

/// One thing that somebody does.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Edit {
    /// Sets a fact.
    SetFact(Fact),
    /// Adds somebody to the delegation, or changes the entry.
    PutParticipant {
        /// Who.
        id: ItemId,
        /// The entry.
        participant: Participant,
    },
    /// Takes somebody out of the delegation.
    RemoveParticipant {
        /// Who.
        id: ItemId,
    },
    /// Adds a breakout, or changes it.
    PutBreakout {
        /// Which one.
        id: ItemId,
        /// What it works on, and who belongs to it.
        breakout: Breakout,
    },
    /// Removes a breakout; its questions fall to the plenary.
    RemoveBreakout {
        /// Which one.
        id: ItemId,
    },
    /// Records where the delegation stands.
    Record {
        /// On which question.
        question: QuestionId,
        /// Where.
        outcome: Outcome,
    },
    /// Writes a text of an answer.
    Write {
        /// Of which question.
        question: QuestionId,
        /// Which text.
        passage: Passage,
        /// The new words.
        words: String,
    },
    /// Marks a question, to come back to it, or clears the mark.
    SetReview {
        /// Which question.
        question: QuestionId,
        /// Marked or clear.
        review: Review,
    },
    /// Adds a piece of evidence, or changes it.
    PutEvidence {
        /// For which question.
        question: QuestionId,
        /// Which piece.
        id: ItemId,
        /// What it is.
        evidence: Evidence,
    },
    /// Removes a piece of evidence.
    RemoveEvidence {
        /// Of which question.
        question: QuestionId,
        /// Which piece.
        id: ItemId,
    },
    /// Puts a minority view on record, or changes it.
    PutDissent {
        /// On which question.
        question: QuestionId,
        /// Which view.
        id: ItemId,
        /// Whose, in which words.
        dissent: Dissent,
    },
    /// Takes a minority view off the record.
    RemoveDissent {
        /// On which question.
        question: QuestionId,
        /// Which view.
        id: ItemId,
    },
    /// Adds an action, or changes it.
    PutAction {
        /// Which one.
        id: ItemId,
        /// What is to be done.
        action: Action,
    },
    /// Removes an action.
    RemoveAction {
        /// Which one.
        id: ItemId,
    },
    /// Says where to be, or takes it back.
    SetTarget {
        /// With what.
        of: Aim,
        /// Where, and by when.
        target: Option<Target>,
    },
    /// Says how much it matters that a gap is closed.
    SetImportance {
        /// That of which question.
        question: QuestionId,
        /// How much.
        importance: Option<Importance>,
    },
    /// Says how much work it is to close a gap.
    SetEffort {
        /// That of which question.
        question: QuestionId,
        /// How much.
        effort: Option<Effort>,
    },
    /// Lays an earlier assessment under this one, or takes it away; see [`Assessment::lay`].
    #[serde(skip)]
    LayBaseline(Option<Arc<Baseline>>),
    /// Opens a round of votes.
    OpenRound {
        /// On which question.
        question: QuestionId,
        /// The round.
        id: ItemId,
        /// How it is entered.
        way: Way,
    },
    /// Takes away an open round in which nobody has voted.
    RemoveRound {
        /// On which question.
        question: QuestionId,
        /// The round.
        id: ItemId,
    },
    /// Casts a vote into an open round.
    CastVote {
        /// On which question.
        question: QuestionId,
        /// The round.
        id: ItemId,
        /// The stakeholder group that the person speaks for.
        group: String,
        /// What the person thinks.
        vote: Vote,
    },
    /// Takes a vote back while its round is open.
    TakeBackVote {
        /// On which question.
        question: QuestionId,
        /// The round.
        id: ItemId,
        /// The stakeholder group that the person speaks for.
        group: String,
        /// What the person thought.
        vote: Vote,
    },
    /// Ends a round for good: everybody may see it.
    Reveal {
        /// On which question.
        question: QuestionId,
        /// The round.
        id: ItemId,
    },
    /// Ends a round for good, unseen: its votes are gone.
    DiscardRound {
        /// On which question.
        question: QuestionId,
        /// The round.
        id: ItemId,
    },
    /// Writes down the time spent on a question.
    Spend {
        /// On which question.
        question: QuestionId,
        /// All of the time, in seconds.
        seconds: u32,
    },
    /// Decides for one side of a part that copies disagree about. Any edit that writes the part decides it too.
    Choose {
        /// Which part.
        part: Part,
        /// The opening that gave the side; see [`crate::assessment::Side`].
        writer: WriterId,
        /// Its counter at that edit.
        counter: u64,
    },
    /// Several edits as one: all of them happen, or none.
    Together(Vec<Edit>),
    /// Brings copies of the assessment in.
    #[serde(skip)]
    Join(Vec<Arc<Assessment>>),
    /// Brings an earlier state of the assessment back; see [`Assessment::restoring`].
    #[serde(skip)]
    Restore(Arc<Assessment>),
    /// Takes a join back, or a decision between its sides. Only the program makes it.
    #[serde(skip)]
    Return(Box<Past>),
}

/// What an edit touches, so that only that is worked out again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Touched {
    /// One question.
    Question(QuestionId),
    /// The delegation.
    Delegation,
    /// The facts, which may change what is asked, or several things at once.
    Everything,
    /// The actions.
    Actions,
}

/// Why an edit cannot happen now. Nothing was changed.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum EditError {
    /// The questionnaire has no such question.
    #[error("no question {0}")]
    UnknownQuestion(QuestionId),
    /// The scale has no such level.
    #[error("level {} of {count}", .level.0)]
    LevelOutOfScale {
        /// The level.
        level: Level,
        /// How many levels there are.
        count: usize,
    },
    /// A text that must be there is empty.
    #[error("empty text")]
    Empty,
    /// A text is longer than [`crate::assessment::TEXT_LIMIT`].
    #[error("{length} characters")]
    TooLong {
        /// Its length in characters.
        length: usize,
    },
    /// The reason why a question does not apply is shorter than [`crate::assessment::REASON_MINIMUM`].
    #[error("reason of {length} characters")]
    ReasonTooShort {
        /// Its length in characters.
        length: usize,
    },
    /// The last day is before the first.
    #[error("dates reversed")]
    DatesReversed,
    /// There is no such stakeholder group.
    #[error("no group {0}")]
    UnknownGroup(String),
    /// There is no such function.
    #[error("no function {0}")]
    UnknownFunction(String),
    /// What should be removed is not there.
    #[error("not there")]
    NotThere,
    /// A round of this question is open already.
    #[error("a round is open")]
    RoundIsOpen,
    /// The question has had all its rounds.
    #[error("no more rounds")]
    NoMoreRounds,
    /// The round has ended, or never was.
    #[error("the round has ended")]
    RoundHasEnded,
    /// Nobody has voted in the round.
    #[error("no votes")]
    NoVotes,
    /// Somebody has voted in the round.
    #[error("votes were cast")]
    HasVotes,
    /// The group has more votes than [`crate::assessment::VOTES_LIMIT`].
    #[error("too many votes")]
    TooManyVotes,
    /// Votes were cast in the round on two laptops that had not seen each other.
    #[error("the round is in conflict")]
    RoundInConflict,
    /// The questionnaire has no such element.
    #[error("no element {0}")]
    UnknownElement(String),
    /// Another breakout works on the element.
    #[error("element {0} is taken")]
    ElementTaken(String),
    /// A copy cannot be brought in.
    #[error(transparent)]
    Join(#[from] JoinError),
    /// The questionnaire has no such aspect.
    #[error("no aspect {0}")]
    UnknownAspect(String),
    /// How much something matters is a number from 1 to 5.
    #[error("importance {number}")]
    NoImportance {
        /// The number.
        number: u8,
    },
    /// What should be laid under it answers another questionnaire.
    #[error("answers {title}")]
    OtherQuestionnaire {
        /// The title of the other questionnaire.
        title: String,
    },
    /// What should be laid under it is this assessment, or a copy of it.
    #[error("the same assessment")]
    SameAssessment,
}

impl Edit {
    /// What this edit touches.
    pub fn touched(&self) -> Touched {
        match self {
            // A breakout decides which rounds count.
            Self::SetFact(_)
            | Self::PutBreakout { .. }
            | Self::RemoveBreakout { .. }
            | Self::LayBaseline(_)
            | Self::SetTarget {
                of: Aim::Aspect(_), ..
            }
            | Self::Join(_)
            | Self::Restore(_) => Touched::Everything,
            Self::Choose { part, .. } => of_part(part),
            Self::Return(past) => past.part().map_or(Touched::Everything, of_part),
            Self::Together(edits) => {
                let mut touched = edits.iter().map(Self::touched);
                let first = touched.next();

                // Several edits of one question touch that question alone.
                match first {
                    Some(first) if touched.all(|other| other == first) => first,
                    _ => Touched::Everything,
                }
            }
            Self::PutParticipant { .. } | Self::RemoveParticipant { .. } => Touched::Delegation,
            Self::PutAction { .. } | Self::RemoveAction { .. } => Touched::Actions,
            Self::Record { question, .. }
            | Self::Write { question, .. }
            | Self::SetReview { question, .. }
            | Self::PutEvidence { question, .. }
            | Self::RemoveEvidence { question, .. }
            | Self::PutDissent { question, .. }
            | Self::RemoveDissent { question, .. }
            | Self::OpenRound { question, .. }
            | Self::RemoveRound { question, .. }
            | Self::CastVote { question, .. }
            | Self::TakeBackVote { question, .. }
            | Self::Reveal { question, .. }
            | Self::DiscardRound { question, .. }
            | Self::SetTarget {
                of: Aim::Question(question),
                ..
            }
            | Self::SetImportance { question, .. }
            | Self::SetEffort { question, .. }
            | Self::Spend { question, .. } => Touched::Question(question.clone()),
        }
    }
}

/// What a change of a part touches.
fn of_part(part: &Part) -> Touched {
    match part {
        Part::Fact(_) | Part::Breakout(_) | Part::Target(_) | Part::Baseline => Touched::Everything,
        Part::Participant(_) => Touched::Delegation,
        Part::Answer(question, _) => Touched::Question(question.clone()),
        Part::Action(_) => Touched::Actions,
    }
}

impl Edit {
    /// The part that the edit writes whatever it holds, so that it decides what copies disagree about.
    fn part(&self) -> Option<Part> {
        let answer = |question: &QuestionId, part| Some(Part::Answer(question.clone(), part));

        match self {
            Self::SetFact(fact) => Some(Part::Fact(fact.name())),
            Self::PutParticipant { id, .. } | Self::RemoveParticipant { id } => {
                Some(Part::Participant(*id))
            }
            Self::PutBreakout { id, .. } | Self::RemoveBreakout { id } => Some(Part::Breakout(*id)),
            Self::PutAction { id, .. } | Self::RemoveAction { id } => Some(Part::Action(*id)),
            Self::Record { question, .. } => answer(question, AnswerPart::Outcome),
            Self::Write {
                question, passage, ..
            } => answer(question, AnswerPart::Passage(*passage)),
            Self::SetReview { question, .. } => answer(question, AnswerPart::Review),
            Self::PutEvidence { question, id, .. } | Self::RemoveEvidence { question, id } => {
                answer(question, AnswerPart::Evidence(*id))
            }
            Self::PutDissent { question, id, .. } | Self::RemoveDissent { question, id } => {
                answer(question, AnswerPart::Dissent(*id))
            }
            Self::SetTarget { of, .. } => Some(match of {
                Aim::Aspect(aspect) => Part::Target(aspect.clone()),
                Aim::Question(question) => Part::Answer(question.clone(), AnswerPart::Target),
            }),
            Self::SetImportance { question, .. } => answer(question, AnswerPart::Importance),
            Self::SetEffort { question, .. } => answer(question, AnswerPart::Effort),
            Self::LayBaseline(_) => Some(Part::Baseline),
            Self::Choose { part, .. } => Some(part.clone()),
            // A round ends for good, and the time spent is not decided.
            Self::OpenRound { .. }
            | Self::RemoveRound { .. }
            | Self::CastVote { .. }
            | Self::TakeBackVote { .. }
            | Self::Reveal { .. }
            | Self::DiscardRound { .. }
            | Self::Spend { .. }
            | Self::Together(_)
            | Self::Join(_)
            | Self::Restore(_)
            | Self::Return(_) => None,
        }
    }

    /// Whether it brings copies in, or takes that back: rounds may have ended by it.
    pub fn joins(&self) -> bool {
        match self {
            Self::Join(_) => true,
            Self::Return(past) => past.part().is_none(),
            Self::Together(edits) => edits.iter().any(Self::joins),
            _ => false,
        }
    }

    /// Whether it goes through the whole assessment, part by part: what brings a copy in, an earlier state back, or takes either
    /// back.
    pub fn is_long(&self) -> bool {
        match self {
            Self::Join(_) | Self::Restore(_) => true,
            Self::Return(past) => past.part().is_none(),
            Self::Together(edits) => edits.iter().any(Self::is_long),
            _ => false,
        }
    }

    /// Whether both edits change the same thing, so that typing on is one step of the history.
    pub fn has_same_target(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::SetFact(Fact::Mark(a, _)), Self::SetFact(Fact::Mark(b, _))) => a == b,
            (Self::SetFact(a), Self::SetFact(b)) => {
                std::mem::discriminant(a) == std::mem::discriminant(b)
            }
            (
                Self::Write {
                    question: a,
                    passage: p,
                    ..
                },
                Self::Write {
                    question: b,
                    passage: q,
                    ..
                },
            ) => a == b && p == q,
            (Self::SetTarget { of: a, .. }, Self::SetTarget { of: b, .. }) => a == b,
            (Self::Record { question: a, .. }, Self::Record { question: b, .. })
            | (Self::SetReview { question: a, .. }, Self::SetReview { question: b, .. }) => a == b,
            _ => self.item().is_some_and(|item| other.item() == Some(item)),
        }
    }

    /// The item that the edit puts or removes.
    fn item(&self) -> Option<ItemId> {
        match self {
            Self::PutParticipant { id, .. }
            | Self::RemoveParticipant { id }
            | Self::PutBreakout { id, .. }
            | Self::RemoveBreakout { id }
            | Self::PutEvidence { id, .. }
            | Self::RemoveEvidence { id, .. }
            | Self::PutDissent { id, .. }
            | Self::RemoveDissent { id, .. }
            | Self::PutAction { id, .. }
            | Self::RemoveAction { id } => Some(*id),
            Self::SetFact(_)
            | Self::Record { .. }
            | Self::Write { .. }
            | Self::SetReview { .. }
            | Self::OpenRound { .. }
            | Self::RemoveRound { .. }
            | Self::CastVote { .. }
            | Self::TakeBackVote { .. }
            | Self::Reveal { .. }
            | Self::DiscardRound { .. }
            | Self::Spend { .. }
            | Self::SetTarget { .. }
            | Self::SetImportance { .. }
            | Self::SetEffort { .. }
            | Self::LayBaseline(_)
            | Self::Choose { .. }
            | Self::Together(_)
            | Self::Join(_)
            | Self::Restore(_)
            | Self::Return(_) => None,
        }
    }

    /// The round that the edit belongs to while views are given in it.
    pub fn round(&self) -> Option<ItemId> {
        match self {
            Self::OpenRound { id, .. }
            | Self::RemoveRound { id, .. }
            | Self::CastVote { id, .. }
            | Self::TakeBackVote { id, .. }
            | Self::Reveal { id, .. }
            | Self::DiscardRound { id, .. }
            | Self::Choose {
                part: Part::Answer(_, AnswerPart::Round(id)),
                ..
            } => Some(*id),
            Self::Together(edits) => edits.iter().find_map(Self::round),
            _ => None,
        }
    }

    /// The round that the edit ends for good: neither it nor a vote of it can be taken back.
    pub fn ends_round(&self) -> Option<ItemId> {
        match self {
            Self::Reveal { id, .. }
            | Self::DiscardRound { id, .. }
            | Self::Choose {
                part: Part::Answer(_, AnswerPart::Round(id)),
                ..
            } => Some(*id),
            Self::Together(edits) => edits.iter().find_map(Self::ends_round),
            _ => None,
        }
    }
}

impl Assessment {
    /// Makes a change.
    ///
    /// Returns the edit that takes it back. The writer's counter rises with every edit and never goes back.
    ///
    /// # Errors
    /// Why it cannot happen now; then nothing was changed.
    pub fn apply(&mut self, edit: Edit, by: Signature<'_>) -> Result<Edit, EditError> {
        if let Edit::Together(edits) = edit {
            let mut changed = self.clone();
            let mut undo = Vec::with_capacity(edits.len());

            for edit in edits {
                undo.push(changed.apply(edit, by)?);
            }

            undo.reverse();
            *self = changed;

            return Ok(Edit::Together(undo));
        }

        match edit {
            Edit::Join(others) => return self.bring_in(&others),
            Edit::Restore(earlier) => return self.bring_back(&earlier, by),
            Edit::Return(past) => {
                return Ok(Edit::Return(Box::new(self.put_back(*past, by))));
            }
            _ => {}
        }

        self.may_happen(&edit)?;

        // Only the sides themselves can take back that one of them was decided for; but a round ends for good.
        let disputed = edit
            .part()
            .filter(|part| edit.ends_round().is_none() && self.is_in_conflict(part));
        let past = disputed.map(|part| Past::of_part(self, part));
        let stamp = self.stamp(by);
        let undo = self.write(edit, stamp);

        Ok(past.map_or(undo, |past| Edit::Return(Box::new(past))))
    }

    /// The stamp of the next edit by a writer, who is listed from the first edit on.
    fn stamp(&mut self, by: Signature<'_>) -> Stamp {
        let counter = self.seen().of_writer(by.writer) + 1;
        self.raise(by, counter);

        Stamp {
            at: by.at,
            writer: by.writer,
            counter,
        }
    }

    /// Notes how far a writer has come; the counter never goes back.
    pub(super) fn raise(&mut self, by: Signature<'_>, counter: u64) {
        let known = self.writers.iter_mut().find(|w| w.id == by.writer);

        match known {
            Some(writer) => writer.counter = writer.counter.max(counter),
            None if counter > 0 => {
                self.writers.push(Writer {
                    id: by.writer,
                    computer: by.computer.to_owned(),
                    breakout: self.copy_of,
                    since: by.at,
                    counter,
                });
                join::sort(&mut self.writers);
            }
            None => {}
        }
    }
}
