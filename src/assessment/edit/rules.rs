//! Decides whether an edit may happen now, and says why not.

use crate::assessment::groups::GROUPS_LIMIT;
use crate::assessment::{
    Action, Aim, AnswerPart, Asked, Assessment, Baseline, Breakout, Contribution, Dissent, Edit,
    EditError, Evidence, FREE_ROUNDS, Fact, Form, FormOf, GroupEntry, Initiative, Institution,
    Item, ItemId, Items, OpenViews, Outcome, Part, Participant, REASON_MINIMUM, ROUNDS, Relation,
    Round, RoundMark, RoundState, SealedViews, TEXT_LIMIT, Touched, VOTES_LIMIT, Vote, Votes,
};
use crate::questionnaire::{Level, QuestionId};

impl Assessment {
    pub(in crate::assessment) fn may_happen(&self, edit: &Edit) -> Result<(), EditError> {
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
                Fact::Day(Some(day)) if !day.is_possible() => Err(EditError::TimesOutOfOrder),
                Fact::Dates(_) | Fact::Scope(_) | Fact::Day(_) | Fact::Homework(_) => Ok(()),
            },
            Edit::PutGroup { id, group } => self.may_be_grouped(id, group.as_ref()),
            Edit::PutInstitution { institution, .. } => self.may_be_an_institution(institution),
            Edit::RemoveInstitution { id } => {
                there(&self.institutions, *id)?;

                if self.people_of(*id).is_empty() {
                    Ok(())
                } else {
                    Err(EditError::HasPeople)
                }
            }
            Edit::TakeBackInstitution { id } => there(&self.institutions, *id),
            Edit::PutRelation { relation, .. } => self.may_relate(relation),
            Edit::RemoveRelation { id } => there(&self.relations, *id),
            Edit::PutInitiative { initiative, .. } => self.may_be_an_initiative(initiative),
            Edit::RemoveInitiative { id } => there(&self.initiatives, *id),
            Edit::PutForm { form, .. } => self.may_be_a_form(form),
            Edit::RemoveForm { id } => there(&self.forms, *id),
            Edit::PutAttendance { attendance, .. } => {
                there(&self.participants, attendance.participant)
            }
            Edit::RemoveAttendance { id } => there(&self.attendances, *id),
            Edit::PutParticipant { participant, .. } => self.may_join(participant),
            Edit::RemoveParticipant { id } => there(&self.participants, *id),
            Edit::PutBreakout { id, breakout } => self.may_work(*id, breakout),
            Edit::RemoveBreakout { id } => there(&self.breakouts, *id),
            Edit::Record { outcome, .. } => self.may_be_recorded(outcome),
            Edit::SetConsent { level, .. } => level.map_or(Ok(()), |level| self.has_level(level)),
            Edit::PutAsked { asked, .. } => self.may_be_asked(asked),
            Edit::RemoveAsked { question, id } => there(&self.answer(question).asked, *id),
            Edit::Write { words, .. } => bounded(words),
            Edit::SetReview { .. }
            | Edit::Spend { .. }
            | Edit::SetImportance { .. }
            | Edit::SetEffort { .. }
            | Edit::LayBaseline(None)
            | Edit::Together(_)
            | Edit::Join(_)
            | Edit::Restore(_)
            | Edit::Mend(_)
            | Edit::Return(_) => Ok(()),
            Edit::Choose {
                part,
                writer,
                counter,
                content,
            } => {
                let sides = self.given(part).into_iter();
                let mut by = sides
                    .filter(|side| side.content == *content)
                    .flat_map(|side| side.by);

                by.find(|by| (by.writer, by.counter) == (*writer, *counter))
                    .map(|_| ())
                    .ok_or(EditError::NotThere)
            }
            Edit::LayBaseline(Some(baseline)) => self.may_lie_under(baseline),
            Edit::DecideName { mention, .. } => required(mention.as_str()),
            Edit::SetTarget { of, target } => {
                if let Aim::Aspect(aspect) = of {
                    self.has_aspect(aspect)?;
                }

                target.map_or(Ok(()), |target| self.has_level(target.level))
            }
            Edit::OpenRound {
                question, reason, ..
            } => self.may_open_round(question, reason),
            Edit::RemoveRound { question, id } => {
                self.views_here(question, *id)?;

                match self.agreed_round(question, *id)?.cast() {
                    0 => Ok(()),
                    _ => Err(EditError::HasVotes),
                }
            }
            Edit::CastVote {
                question,
                id,
                group,
                vote,
            } => self.may_vote(self.views_here(question, *id)?, group, *vote),
            Edit::TakeBackVote {
                question,
                id,
                group,
                vote,
            } => {
                let views = self.views_here(question, *id)?;

                match views.votes.get(group).map_or(0, |counts| counts.of(*vote)) {
                    0 => Err(EditError::NotThere),
                    _ => Ok(()),
                }
            }
            Edit::Reveal { question, id } => match self.views_here(question, *id)?.votes.cast() {
                0 => Err(EditError::NoVotes),
                _ => Ok(()),
            },
            Edit::DiscardRound { question, id } => {
                self.running_round(question, *id)?;

                self.views_of(*id).map(|_| ())
            }
            Edit::MarkRound { question, id, mark } => {
                self.may_be_marked(question, *id, mark.as_ref())
            }
            Edit::PutEvidence { evidence, .. } => may_be_shown(evidence),
            Edit::RemoveEvidence { question, id } => there(&self.answer(question).evidence, *id),
            Edit::PutContribution { contribution, .. } => may_be_brought(contribution),
            Edit::RemoveContribution { question, id } => there(&self.answer(question).brought, *id),
            Edit::PutDissent { dissent, .. } => self.may_be_put_on_record(dissent),
            Edit::RemoveDissent { question, id } => there(&self.answer(question).dissents, *id),
            Edit::PutAction { action, .. } => self.may_be_done(action),
            Edit::RemoveAction { id } => there(&self.actions, *id),
        }
    }

    pub(crate) fn may_join(&self, participant: &Participant) -> Result<(), EditError> {
        self.functions_are_known(&participant.functions)?;
        self.group_is_known(participant.group.as_deref())?;
        required(&participant.name)?;

        [
            &participant.organisation,
            &participant.post,
            &participant.honorific,
        ]
        .into_iter()
        .try_for_each(|text| bounded(text))
    }

    fn functions_are_known<'a>(
        &self,
        functions: impl IntoIterator<Item = &'a String>,
    ) -> Result<(), EditError> {
        let known = self.questionnaire.functions();
        let is_known = |id: &String| known.iter().any(|known| &known.id == id);

        match functions.into_iter().find(|id| !is_known(id)) {
            Some(unknown) => Err(EditError::UnknownFunction(unknown.clone())),
            None => Ok(()),
        }
    }

    fn elements_are_known<'a>(
        &self,
        elements: impl IntoIterator<Item = &'a String>,
    ) -> Result<(), EditError> {
        let known = self.questionnaire.elements();
        let is_known = |id: &String| known.iter().any(|known| &known.id == id);

        match elements.into_iter().find(|id| !is_known(id)) {
            Some(unknown) => Err(EditError::UnknownElement(unknown.clone())),
            None => Ok(()),
        }
    }

    /// Whether what is said of two institutions can be said in this assessment.
    pub(crate) fn may_relate(&self, relation: &Relation) -> Result<(), EditError> {
        if !relation.is_possible() {
            return Err(EditError::NoRelation);
        }

        self.elements_are_known(&relation.elements)?;

        bounded(&relation.shown_by)
    }

    /// Whether an initiative that is entered or was read can be one of this assessment.
    pub(crate) fn may_be_an_initiative(&self, initiative: &Initiative) -> Result<(), EditError> {
        let mut questions = initiative.questions.iter();

        if let Some(unknown) = questions.find(|id| self.questionnaire.ordinal(id).is_none()) {
            return Err(EditError::UnknownQuestion(unknown.clone()));
        }

        if initiative.ends_before_it_begins() {
            return Err(EditError::EndsBeforeItBegins);
        }

        required(&initiative.title)?;
        bounded(&initiative.money)?;

        bounded(&initiative.document)
    }

    /// Whether a form that is entered or was read can be one of this assessment.
    pub(crate) fn may_be_a_form(&self, form: &Form) -> Result<(), EditError> {
        if let FormOf::Function(function) = &form.of {
            self.functions_are_known([function])?;
        }

        required(&form.language)?;

        form.returned
            .as_ref()
            .map_or(Ok(()), |returned| bounded(&returned.digest))
    }

    /// Whether an institution that is entered or was read can be one of this assessment.
    pub(crate) fn may_be_an_institution(&self, institution: &Institution) -> Result<(), EditError> {
        self.group_is_known(institution.group.as_deref())?;
        self.functions_are_known(&institution.functions)?;
        self.elements_are_known(institution.parts.keys())?;
        required(&institution.name)?;

        institution
            .former
            .iter()
            .chain([
                &institution.short,
                &institution.sector,
                &institution.mandate,
                &institution.contact,
            ])
            .try_for_each(|text| bounded(text))
    }

    /// A group of the questionnaire may go without a name of its own; one that is added may not.
    fn may_be_grouped(&self, id: &str, group: Option<&GroupEntry>) -> Result<(), EditError> {
        let is_known = self.groups().iter().any(|known| known.id == id);

        if self.has_round_here() {
            return Err(EditError::RoundIsOpen);
        }

        if !is_known && self.groups().len() >= GROUPS_LIMIT {
            return Err(EditError::TooManyGroups);
        }

        self.may_be_a_group(id, group)
    }

    /// Whether a group that is added or was read can be one of this assessment.
    pub(crate) fn may_be_a_group(
        &self,
        id: &str,
        group: Option<&GroupEntry>,
    ) -> Result<(), EditError> {
        let mut asked = self.questionnaire.asked_groups().iter();
        let is_asked = asked.any(|known| known.id == id);
        required(id)?;

        match group {
            Some(group) if is_asked => bounded(&group.name).and_then(|()| bounded(&group.short)),
            Some(group) => required(&group.name).and_then(|()| bounded(&group.short)),
            None => Ok(()),
        }
    }

    /// Whether a note about a group that was asked can be one of this assessment.
    pub(crate) fn may_be_asked(&self, asked: &Asked) -> Result<(), EditError> {
        self.group_is_known(Some(&asked.group))?;

        self.has_level(asked.level)
    }

    pub(crate) fn may_be_put_on_record(&self, dissent: &Dissent) -> Result<(), EditError> {
        self.group_is_known(dissent.group.as_deref())?;

        if let Some(level) = dissent.level {
            self.has_level(level)?;
        }

        required(&dissent.words)?;

        bounded(&dissent.brings)
    }

    fn group_is_known(&self, group: Option<&str>) -> Result<(), EditError> {
        match group {
            Some(group) if !self.known_group_ids().any(|known| known == group) => {
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

        outcome
            .level()
            .map_or(Ok(()), |level| self.has_level(level))
    }

    pub(crate) fn has_level(&self, level: Level) -> Result<(), EditError> {
        let count = self.questionnaire.scale().len();

        if level.index() >= count {
            Err(EditError::LevelOutOfScale { level, count })
        } else {
            Ok(())
        }
    }

    pub(crate) fn has_aspect(&self, id: &str) -> Result<(), EditError> {
        let mut aspects = self
            .questionnaire
            .elements()
            .iter()
            .flat_map(|e| &e.aspects);

        if aspects.any(|aspect| aspect.id == id) {
            Ok(())
        } else {
            Err(EditError::UnknownAspect(id.to_owned()))
        }
    }

    /// An earlier assessment may have asked what this questionnaire no longer asks; its levels must be of this scale.
    pub(crate) fn may_lie_under(&self, baseline: &Baseline) -> Result<(), EditError> {
        if baseline.id == self.id {
            return Err(EditError::SameAssessment);
        }

        [&baseline.title, &baseline.country, &baseline.version]
            .into_iter()
            .try_for_each(|text| bounded(text))?;

        for notes in baseline.notes.values() {
            [&notes.strengths, &notes.gaps, &notes.note]
                .into_iter()
                .try_for_each(|text| bounded(text))?;
            notes.evidence.iter().try_for_each(may_be_shown)?;
        }

        baseline
            .outcomes
            .values()
            .try_for_each(|outcome| self.may_be_recorded(outcome))
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
            &action.support,
        ]
        .into_iter()
        .try_for_each(|text| bounded(text))
    }

    /// A round in which votes are being cast, whoever holds it.
    fn running_round(&self, question: &QuestionId, id: ItemId) -> Result<&Round, EditError> {
        match self.answer(question).rounds.get(id) {
            Some(round) if round.state == RoundState::Open => Ok(round),
            _ => Err(EditError::RoundHasEnded),
        }
    }

    /// The same, unless copies disagree about it: then one side would vanish with the next vote.
    fn agreed_round(&self, question: &QuestionId, id: ItemId) -> Result<&Round, EditError> {
        let round = self.running_round(question, id)?;
        let part = Part::Answer(question.clone(), AnswerPart::Round(id));

        if self.is_in_conflict(&part) {
            Err(EditError::RoundInConflict)
        } else {
            Ok(round)
        }
    }

    /// The views of a round, if they are on this computer.
    fn views_of(&self, id: ItemId) -> Result<&OpenViews, EditError> {
        match self.sealed.get(&id) {
            Some(SealedViews::Here(views)) => Ok(views),
            Some(SealedViews::Elsewhere(_)) | None => Err(EditError::RoundIsElsewhere),
        }
    }

    /// The views of a round in which votes are being cast, and about which no copies disagree.
    fn views_here(&self, question: &QuestionId, id: ItemId) -> Result<&OpenViews, EditError> {
        self.agreed_round(question, id)?;

        self.views_of(id)
    }

    /// A round that is shown may be void; one whose views are not here may be abandoned.
    fn may_be_marked(
        &self,
        question: &QuestionId,
        id: ItemId,
        mark: Option<&RoundMark>,
    ) -> Result<(), EditError> {
        let answer = self.answer(question);
        let round = answer.rounds.get(id).ok_or(EditError::NotThere)?;

        match mark {
            None => there(&answer.round_marks, id),
            Some(RoundMark::Void { reason }) if round.state == RoundState::Revealed => {
                required(reason)
            }
            Some(RoundMark::Abandoned) if self.views_of(id).is_err() => Ok(()),
            Some(_) => Err(EditError::RoundHasEnded),
        }
    }

    /// Whether a mark that was read can be one of this assessment.
    pub(crate) fn may_be_a_mark(mark: &RoundMark) -> Result<(), EditError> {
        match mark {
            RoundMark::Void { reason } => required(reason),
            RoundMark::Abandoned => Ok(()),
        }
    }

    /// A third round that counts needs a reason.
    fn may_open_round(&self, question: &QuestionId, reason: &str) -> Result<(), EditError> {
        if self.open_round(question).is_some() {
            Err(EditError::RoundIsOpen)
        } else if self.next_round(question) > ROUNDS {
            Err(EditError::NoMoreRounds)
        } else if self.own_rounds(question).count() >= FREE_ROUNDS && reason.trim().is_empty() {
            Err(EditError::RoundNeedsReason)
        } else {
            bounded(reason)
        }
    }

    /// The number of the next round of this file's own breakout, or of the plenary: void and abandoned rounds keep theirs.
    pub(crate) fn next_round(&self, question: &QuestionId) -> u8 {
        let rounds = self.answer(question).rounds.iter().map(|(_, round)| round);
        let own = rounds
            .filter(|round| round.breakout == self.copy_of && round.state != RoundState::Discarded);

        own.map(|round| round.number)
            .max()
            .map_or(1, |last| last.saturating_add(1))
    }

    /// The revealed rounds of this file's own breakout, or of the plenary, that count.
    pub fn own_rounds(&self, question: &QuestionId) -> impl Iterator<Item = &Round> {
        let rounds = self.answer(question).revealed_rounds();

        rounds
            .map(|(_, round)| round)
            .filter(|round| round.breakout == self.copy_of)
    }

    pub(crate) fn may_be_a_breakout(&self, breakout: &Breakout) -> Result<(), EditError> {
        let known = |id: &String| self.questionnaire.elements().iter().any(|e| &e.id == id);

        if let Some(unknown) = breakout.elements.iter().find(|id| !known(id)) {
            return Err(EditError::UnknownElement(unknown.clone()));
        }

        if breakout.day().is_some_and(|day| !day.is_possible()) {
            return Err(EditError::TimesOutOfOrder);
        }

        required(&breakout.name)
    }

    fn may_work(&self, id: ItemId, breakout: &Breakout) -> Result<(), EditError> {
        let others = self.breakouts.iter().filter(|(other, _)| *other != id);
        let mut taken = others.flat_map(|(_, other)| &other.elements);

        if let Some(element) = taken.find(|element| breakout.elements.contains(*element)) {
            return Err(EditError::ElementTaken(element.clone()));
        }

        self.may_be_a_breakout(breakout)
    }

    fn may_vote(&self, views: &OpenViews, group: &str, vote: Vote) -> Result<(), EditError> {
        self.group_is_known(Some(group))?;

        if let Vote::Level(level) = vote {
            self.may_be_recorded(&Outcome::Agreed(level))?;
        }

        match views.votes.get(group).map_or(0, |counts| counts.of(vote)) {
            count if count >= VOTES_LIMIT => Err(EditError::TooManyVotes),
            _ => Ok(()),
        }
    }

    /// Whether a round that was read can be one of this assessment.
    pub(crate) fn may_be_a_round(&self, round: &Round) -> Result<(), EditError> {
        if !(1..=ROUNDS).contains(&round.number) {
            return Err(EditError::NoMoreRounds);
        }

        bounded(&round.reason)?;
        self.may_be_votes(&round.votes)
    }

    /// Whether votes that were read can be of this assessment.
    pub(crate) fn may_be_votes(&self, votes: &Votes) -> Result<(), EditError> {
        let levels = self.questionnaire.scale().len();

        for (group, counts) in votes.iter() {
            self.group_is_known(Some(group))?;

            if counts.levels.len() != levels {
                let level = Level::at(counts.levels.len());

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

pub(crate) fn may_be_brought(contribution: &Contribution) -> Result<(), EditError> {
    contribution.texts().into_iter().try_for_each(bounded)
}

fn there<T: Item>(items: &Items<T>, id: ItemId) -> Result<(), EditError> {
    items.get(id).map(|_| ()).ok_or(EditError::NotThere)
}
