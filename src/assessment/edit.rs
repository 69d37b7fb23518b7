//! Every change that people make, as a value: the undo history, the trigger of the save, and the only place where it is
//! decided whether something may happen now.

mod rules;
mod write;

pub(crate) use rules::{bounded, may_be_shown, required};

use crate::assessment::{
    Action, Assessment, Dates, Dissent, Evidence, ItemId, Outcome, Participant, Passage, Profile,
    Review, Round, Scope, Signature, Stamp, Vote, Way, Writer,
};
use crate::questionnaire::{Level, QuestionId};

use serde::{Deserialize, Serialize};
use thiserror::Error;

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
    /// Puts back a revealed round that is missing, as an earlier state had it.
    PutRound {
        /// On which question.
        question: QuestionId,
        /// The round.
        id: ItemId,
        /// As everybody saw it.
        round: Round,
    },
    /// Takes a revealed round away that was put back.
    TakeRoundAway {
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
    /// Several edits as one: all of them happen, or none.
    Together(Vec<Edit>),
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
}

impl Edit {
    /// What this edit touches.
    pub fn touched(&self) -> Touched {
        match self {
            Self::SetFact(_) => Touched::Everything,
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
            | Self::PutRound { question, .. }
            | Self::TakeRoundAway { question, .. }
            | Self::Spend { question, .. } => Touched::Question(question.clone()),
        }
    }
}

impl Edit {
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
            | Self::PutRound { .. }
            | Self::TakeRoundAway { .. }
            | Self::Spend { .. }
            | Self::Together(_) => None,
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
            | Self::DiscardRound { id, .. } => Some(*id),
            Self::Together(edits) => edits.iter().find_map(Self::round),
            _ => None,
        }
    }

    /// The round that the edit ends for good: neither it nor a vote of it can be taken back.
    pub fn ends_round(&self) -> Option<ItemId> {
        match self {
            Self::Reveal { id, .. } | Self::DiscardRound { id, .. } => Some(*id),
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

        self.may_happen(&edit)?;
        let stamp = self.stamp(by);

        Ok(self.write(edit, stamp))
    }

    /// The stamp of the next edit by a writer, who is listed from the first edit on.
    fn stamp(&mut self, by: Signature<'_>) -> Stamp {
        let position = self
            .writers
            .iter()
            .position(|writer| writer.id == by.writer);
        let position = position.unwrap_or_else(|| {
            let computer = by.computer.to_owned();
            self.writers.push(Writer {
                id: by.writer,
                computer,
                since: by.at,
                counter: 0,
            });

            self.writers.len() - 1
        });
        let writer = &mut self.writers[position];
        writer.counter += 1;

        Stamp {
            at: by.at,
            writer: by.writer,
            counter: writer.counter,
        }
    }
}
