//! Whether an edit may happen now, and why not.

use crate::assessment::{
    Action, Assessment, Dissent, Edit, EditError, Evidence, Fact, ItemId, Items, Outcome,
    Participant, REASON_MINIMUM, ROUNDS, Round, RoundState, TEXT_LIMIT, Touched, VOTES_LIMIT, Vote,
};
use crate::questionnaire::{Level, QuestionId};

impl Assessment {
    pub(super) fn may_happen(&self, edit: &Edit) -> Result<(), EditError> {
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
            Edit::PutRound {
                question,
                id,
                round,
            } => self.may_put_round(question, *id, round),
            Edit::TakeRoundAway { question, id } => {
                match self.answer(question).rounds.get(*id).map(|r| r.state) {
                    Some(RoundState::Revealed) => Ok(()),
                    _ => Err(EditError::NotThere),
                }
            }
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

        required(&dissent.words)?;

        bounded(&dissent.brings)
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

    /// What was open or discarded never comes back, and what is here is never written over.
    fn may_put_round(
        &self,
        question: &QuestionId,
        id: ItemId,
        round: &Round,
    ) -> Result<(), EditError> {
        let answer = self.answer(question);

        if answer.rounds.get(id).is_some() || round.state != RoundState::Revealed {
            return Err(EditError::RoundHasEnded);
        }

        if answer.revealed_rounds().count() >= usize::from(ROUNDS) {
            return Err(EditError::NoMoreRounds);
        }

        self.may_be_a_round(round)
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
