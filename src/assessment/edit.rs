//! Every change that people make, as a value: the undo history, the trigger of the save, and the only place where it is
//! decided whether something may happen now.

use crate::assessment::{
    Action, Answer, Assessment, Counts, Dates, Dissent, Evidence, ItemId, Items, Outcome,
    Participant, Passage, Profile, REASON_MINIMUM, ROUNDS, Register, Review, Round, RoundState,
    Scope, Signature, Stamp, TEXT_LIMIT, VOTES_LIMIT, Vote, Way, Writer,
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
    /// A text is longer than [`TEXT_LIMIT`].
    #[error("{length} characters")]
    TooLong {
        /// Its length in characters.
        length: usize,
    },
    /// The reason why a question does not apply is shorter than [`REASON_MINIMUM`].
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
    /// The group has more votes than [`VOTES_LIMIT`].
    #[error("too many votes")]
    TooManyVotes,
}

impl Edit {
    /// What this edit touches.
    pub fn touched(&self) -> Touched {
        match self {
            Self::SetFact(_) | Self::Together(_) => Touched::Everything,
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
            | Self::Spend { .. }
            | Self::Together(_) => None,
        }
    }

    /// The round that the edit belongs to.
    pub fn round(&self) -> Option<ItemId> {
        match self {
            Self::OpenRound { id, .. }
            | Self::RemoveRound { id, .. }
            | Self::CastVote { id, .. }
            | Self::TakeBackVote { id, .. }
            | Self::Reveal { id, .. }
            | Self::DiscardRound { id, .. } => Some(*id),
            _ => None,
        }
    }

    /// The round that the edit ends for good: neither it nor a vote of it can be taken back.
    pub fn ends_round(&self) -> Option<ItemId> {
        match self {
            Self::Reveal { id, .. } | Self::DiscardRound { id, .. } => Some(*id),
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

    fn may_happen(&self, edit: &Edit) -> Result<(), EditError> {
        if let Touched::Question(question) = edit.touched()
            && self.questionnaire.ordinal(&question).is_none()
        {
            return Err(EditError::UnknownQuestion(question));
        }

        match edit {
            Edit::SetFact(fact) => match fact {
                Fact::Country(country) => required(country),
                Fact::Title(text) | Fact::Host(text) | Fact::Place(text) | Fact::Mark(_, text) => {
                    bounded(text)
                }
                Fact::Dates(Some(dates)) if dates.last < dates.first => {
                    Err(EditError::DatesReversed)
                }
                Fact::Dates(_) | Fact::Scope(_) => Ok(()),
            },
            Edit::PutParticipant { participant, .. } => self.may_join(participant),
            Edit::RemoveParticipant { id } => there(&self.participants, *id),
            Edit::Record { outcome, .. } => self.may_be_recorded(outcome),
            Edit::Write { words, .. } => bounded(words),
            Edit::SetReview { .. } | Edit::Spend { .. } | Edit::Together(_) => Ok(()),
            Edit::OpenRound { question, .. } => self.may_open_round(question),
            Edit::RemoveRound { question, id } => match self.open_round(question, *id)?.cast() {
                0 => Ok(()),
                _ => Err(EditError::HasVotes),
            },
            Edit::CastVote {
                question,
                id,
                group,
                vote,
            } => self.may_vote(self.open_round(question, *id)?, group, *vote),
            Edit::TakeBackVote {
                question,
                id,
                group,
                vote,
            } => {
                let round = self.open_round(question, *id)?;

                match round.votes.get(group).map_or(0, |counts| counts.of(*vote)) {
                    0 => Err(EditError::NotThere),
                    _ => Ok(()),
                }
            }
            Edit::Reveal { question, id } => match self.open_round(question, *id)?.cast() {
                0 => Err(EditError::NoVotes),
                _ => Ok(()),
            },
            Edit::DiscardRound { question, id } => self.open_round(question, *id).map(|_| ()),
            Edit::PutEvidence { evidence, .. } => may_be_shown(evidence),
            Edit::RemoveEvidence { question, id } => there(&self.answer(question).evidence, *id),
            Edit::PutDissent { dissent, .. } => self.may_be_put_on_record(dissent),
            Edit::RemoveDissent { question, id } => there(&self.answer(question).dissents, *id),
            Edit::PutAction { action, .. } => self.may_be_done(action),
            Edit::RemoveAction { id } => there(&self.actions, *id),
        }
    }

    pub(crate) fn may_join(&self, participant: &Participant) -> Result<(), EditError> {
        let functions = self.questionnaire.functions();
        let unknown = participant
            .functions
            .iter()
            .find(|id| !functions.iter().any(|known| &known.id == *id));

        if let Some(unknown) = unknown {
            return Err(EditError::UnknownFunction(unknown.clone()));
        }

        self.group_is_known(participant.group.as_deref())?;
        required(&participant.name)?;

        bounded(&participant.organisation)
    }

    pub(crate) fn may_be_put_on_record(&self, dissent: &Dissent) -> Result<(), EditError> {
        self.group_is_known(dissent.group.as_deref())?;

        required(&dissent.words)
    }

    fn group_is_known(&self, group: Option<&str>) -> Result<(), EditError> {
        match group {
            Some(group) if !self.groups().iter().any(|known| known.id == group) => {
                Err(EditError::UnknownGroup(group.to_owned()))
            }
            _ => Ok(()),
        }
    }

    pub(crate) fn may_be_recorded(&self, outcome: &Outcome) -> Result<(), EditError> {
        if let Outcome::NotApplicable { reason } = outcome {
            let length = reason.trim().chars().count();

            if length < REASON_MINIMUM {
                return Err(EditError::ReasonTooShort { length });
            }

            return bounded(reason);
        }

        let count = self.questionnaire.scale().len();

        match outcome.level() {
            Some(level) if level.index() >= count => {
                Err(EditError::LevelOutOfScale { level, count })
            }
            _ => Ok(()),
        }
    }

    pub(crate) fn may_be_done(&self, action: &Action) -> Result<(), EditError> {
        if let Some(question) = &action.question
            && self.questionnaire.ordinal(question).is_none()
        {
            return Err(EditError::UnknownQuestion(question.clone()));
        }

        required(&action.title)?;

        [
            &action.lead,
            &action.partners,
            &action.first_step,
            &action.indicator,
        ]
        .into_iter()
        .try_for_each(|text| bounded(text))
    }

    fn open_round(&self, question: &QuestionId, id: ItemId) -> Result<&Round, EditError> {
        match self.answer(question).rounds.get(id) {
            Some(round) if round.state == RoundState::Open => Ok(round),
            _ => Err(EditError::RoundHasEnded),
        }
    }

    fn may_open_round(&self, question: &QuestionId) -> Result<(), EditError> {
        let answer = self.answer(question);

        if answer.open_round().is_some() {
            Err(EditError::RoundIsOpen)
        } else if answer.revealed_rounds().count() >= usize::from(ROUNDS) {
            Err(EditError::NoMoreRounds)
        } else {
            Ok(())
        }
    }

    fn may_vote(&self, round: &Round, group: &str, vote: Vote) -> Result<(), EditError> {
        self.group_is_known(Some(group))?;

        if let Vote::Level(level) = vote {
            self.may_be_recorded(&Outcome::Agreed(level))?;
        }

        match round.votes.get(group).map_or(0, |counts| counts.of(vote)) {
            count if count >= VOTES_LIMIT => Err(EditError::TooManyVotes),
            _ => Ok(()),
        }
    }

    /// Whether a round that was read can be one of this assessment.
    pub(crate) fn may_be_a_round(&self, round: &Round) -> Result<(), EditError> {
        let levels = self.questionnaire.scale().len();

        if !(1..=ROUNDS).contains(&round.number) {
            return Err(EditError::NoMoreRounds);
        }

        for (group, counts) in &round.votes {
            self.group_is_known(Some(group))?;

            if counts.levels.len() != levels {
                let level = Level(counts.levels.len() as u8);

                return Err(EditError::LevelOutOfScale {
                    level,
                    count: levels,
                });
            }

            let others = [counts.dont_know, counts.not_applicable, counts.abstain];

            if counts
                .levels
                .iter()
                .chain(&others)
                .any(|count| *count > VOTES_LIMIT)
            {
                return Err(EditError::TooManyVotes);
            }
        }

        Ok(())
    }

    /// Writes a round as it is after a change.
    fn write_round(
        &mut self,
        question: &QuestionId,
        id: ItemId,
        stamp: Stamp,
        round: Option<Round>,
    ) {
        self.answer_mut(question).rounds.set(id, stamp, round);
    }

    /// An open round with one vote more or less.
    fn recounted(
        &self,
        question: &QuestionId,
        id: ItemId,
        group: &str,
        vote: Vote,
        more: bool,
    ) -> Option<Round> {
        let levels = self.questionnaire.scale().len();
        let mut round = self.answer(question).rounds.get(id)?.clone();
        let counts = round
            .votes
            .entry(group.to_owned())
            .or_insert_with(|| Counts::none(levels));
        let count = counts.of_mut(vote)?;
        *count = if more {
            count.saturating_add(1)
        } else {
            count.saturating_sub(1)
        };

        if counts.cast() == 0 {
            round.votes.remove(group);
        }

        Some(round)
    }

    /// A round as it ends; the votes of a discarded one are gone.
    fn ended(&self, question: &QuestionId, id: ItemId, state: RoundState) -> Option<Round> {
        let mut round = self.answer(question).rounds.get(id)?.clone();
        round.state = state;

        if state == RoundState::Discarded {
            round.votes.clear();
        }

        Some(round)
    }

    /// Writes an edit that may happen; returns the edit that takes it back.
    fn write(&mut self, edit: Edit, stamp: Stamp) -> Edit {
        match edit {
            Edit::SetFact(fact) => Edit::SetFact(self.write_fact(fact, stamp)),
            Edit::PutParticipant { id, participant } => {
                match self.participants.set(id, stamp, Some(participant)) {
                    Some(participant) => Edit::PutParticipant { id, participant },
                    None => Edit::RemoveParticipant { id },
                }
            }
            Edit::RemoveParticipant { id } => match self.participants.set(id, stamp, None) {
                Some(participant) => Edit::PutParticipant { id, participant },
                None => Edit::Together(Vec::new()),
            },
            Edit::Record { question, outcome } => {
                let answer = self.answer_mut(&question);
                let before = answer.outcome();
                answer.outcome.set(stamp, outcome);

                Edit::Record {
                    question,
                    outcome: before,
                }
            }
            Edit::Write {
                question,
                passage,
                words,
            } => {
                let register = self.answer_mut(&question).passage_mut(passage);

                Edit::Write {
                    words: replace(register, stamp, words),
                    question,
                    passage,
                }
            }
            Edit::SetReview { question, review } => {
                let register = &mut self.answer_mut(&question).review;

                Edit::SetReview {
                    review: replace(register, stamp, review),
                    question,
                }
            }
            Edit::PutEvidence {
                question,
                id,
                evidence,
            } => {
                match self
                    .answer_mut(&question)
                    .evidence
                    .set(id, stamp, Some(evidence))
                {
                    Some(evidence) => Edit::PutEvidence {
                        question,
                        id,
                        evidence,
                    },
                    None => Edit::RemoveEvidence { question, id },
                }
            }
            Edit::RemoveEvidence { question, id } => {
                match self.answer_mut(&question).evidence.set(id, stamp, None) {
                    Some(evidence) => Edit::PutEvidence {
                        question,
                        id,
                        evidence,
                    },
                    None => Edit::Together(Vec::new()),
                }
            }
            Edit::PutDissent {
                question,
                id,
                dissent,
            } => {
                match self
                    .answer_mut(&question)
                    .dissents
                    .set(id, stamp, Some(dissent))
                {
                    Some(dissent) => Edit::PutDissent {
                        question,
                        id,
                        dissent,
                    },
                    None => Edit::RemoveDissent { question, id },
                }
            }
            Edit::RemoveDissent { question, id } => {
                match self.answer_mut(&question).dissents.set(id, stamp, None) {
                    Some(dissent) => Edit::PutDissent {
                        question,
                        id,
                        dissent,
                    },
                    None => Edit::Together(Vec::new()),
                }
            }
            Edit::PutAction { id, action } => match self.actions.set(id, stamp, Some(action)) {
                Some(action) => Edit::PutAction { id, action },
                None => Edit::RemoveAction { id },
            },
            Edit::RemoveAction { id } => match self.actions.set(id, stamp, None) {
                Some(action) => Edit::PutAction { id, action },
                None => Edit::Together(Vec::new()),
            },
            Edit::OpenRound { question, id, way } => {
                let number = self.answer(&question).revealed_rounds().count() as u8 + 1;
                self.write_round(&question, id, stamp, Some(Round::new(number, way)));

                Edit::RemoveRound { question, id }
            }
            Edit::RemoveRound { question, id } => {
                match self.answer_mut(&question).rounds.set(id, stamp, None) {
                    Some(round) => Edit::OpenRound {
                        question,
                        id,
                        way: round.way,
                    },
                    None => Edit::Together(Vec::new()),
                }
            }
            Edit::CastVote {
                question,
                id,
                group,
                vote,
            } => {
                let round = self.recounted(&question, id, &group, vote, true);
                self.write_round(&question, id, stamp, round);

                Edit::TakeBackVote {
                    question,
                    id,
                    group,
                    vote,
                }
            }
            Edit::TakeBackVote {
                question,
                id,
                group,
                vote,
            } => {
                let round = self.recounted(&question, id, &group, vote, false);
                self.write_round(&question, id, stamp, round);

                Edit::CastVote {
                    question,
                    id,
                    group,
                    vote,
                }
            }
            Edit::Reveal { question, id } => {
                let round = self.ended(&question, id, RoundState::Revealed);
                self.write_round(&question, id, stamp, round);

                Edit::Together(Vec::new())
            }
            Edit::DiscardRound { question, id } => {
                let round = self.ended(&question, id, RoundState::Discarded);
                self.write_round(&question, id, stamp, round);

                Edit::Together(Vec::new())
            }
            Edit::Spend { question, seconds } => {
                let register = &mut self.answer_mut(&question).spent;

                Edit::Spend {
                    seconds: replace(register, stamp, seconds),
                    question,
                }
            }
            Edit::Together(_) => Edit::Together(Vec::new()),
        }
    }

    fn write_fact(&mut self, fact: Fact, stamp: Stamp) -> Fact {
        let facts = &mut self.facts;

        match fact {
            Fact::Country(text) => Fact::Country(replace(&mut facts.country, stamp, text)),
            Fact::Title(text) => Fact::Title(replace(&mut facts.title, stamp, text)),
            Fact::Host(text) => Fact::Host(replace(&mut facts.host, stamp, text)),
            Fact::Place(text) => Fact::Place(replace(&mut facts.place, stamp, text)),
            Fact::Dates(dates) => Fact::Dates(replace(&mut facts.dates, stamp, dates)),
            Fact::Scope(scope) => Fact::Scope(replace(&mut facts.scope, stamp, scope)),
            Fact::Mark(profile, text) => {
                let register = match profile {
                    Profile::Internal => &mut facts.internal_mark,
                    Profile::Partners => &mut facts.partners_mark,
                    Profile::Public => &mut facts.public_mark,
                };

                Fact::Mark(profile, replace(register, stamp, text))
            }
        }
    }

    fn answer_mut(&mut self, question: &QuestionId) -> &mut Answer {
        Arc::make_mut(self.answers.entry(question.clone()).or_default())
    }
}

/// Writes a value and returns the one before it; an untouched register held the default.
fn replace<T: Clone + Default>(register: &mut Register<T>, stamp: Stamp, value: T) -> T {
    let before = register.get().cloned().unwrap_or_default();
    register.set(stamp, value);

    before
}

pub(crate) fn bounded(text: &str) -> Result<(), EditError> {
    let length = text.chars().count();

    if length > TEXT_LIMIT {
        Err(EditError::TooLong { length })
    } else {
        Ok(())
    }
}

pub(crate) fn required(text: &str) -> Result<(), EditError> {
    if text.trim().is_empty() {
        Err(EditError::Empty)
    } else {
        bounded(text)
    }
}

pub(crate) fn may_be_shown(evidence: &Evidence) -> Result<(), EditError> {
    required(&evidence.title).and_then(|()| bounded(&evidence.source))
}

fn there<T>(items: &Items<T>, id: ItemId) -> Result<(), EditError> {
    items.get(id).map(|_| ()).ok_or(EditError::NotThere)
}
