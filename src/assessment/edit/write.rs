//! Writes an edit that may happen, and returns its inverse.

use crate::assessment::{
    Aim, Answer, Assessment, Edit, Fact, ItemId, OpenViews, Profile, Register, Round, RoundState,
    SealedViews, Stamp, Vote,
};
use crate::questionnaire::QuestionId;

use std::sync::Arc;

impl Assessment {
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

    /// An open round with one vote more or less; the vote itself goes to the sealed views.
    fn recounted(
        &mut self,
        question: &QuestionId,
        id: ItemId,
        group: &str,
        vote: Vote,
        more: bool,
    ) -> Option<Round> {
        let levels = self.questionnaire.scale().len();
        let mut round = self.answer(question).rounds.get(id)?.clone();
        let Some(SealedViews::Here(views)) = self.sealed.get_mut(&id) else {
            return None;
        };
        let counts = views.votes.of_mut(group, levels);
        let count = counts.of_mut(vote)?;

        if more {
            *count = count.saturating_add(1);
            views.last.insert(group.into(), vote);
        } else {
            *count = count.saturating_sub(1);
            // Which one came before it is not kept.
            views.last.remove(group);
        }

        if counts.cast() == 0 {
            views.votes.remove(group);
        }

        round.sealed = views.votes.cast();

        Some(round)
    }

    /// A round as it ends, by its token; the votes of a discarded one are gone.
    fn ended(&mut self, question: &QuestionId, id: ItemId, state: RoundState) -> Option<Round> {
        let mut round = self.answer(question).rounds.get(id)?.clone();
        let Some(SealedViews::Here(views)) = self.sealed.remove(&id) else {
            return None;
        };
        round.state = state;
        round.sealed = 0;

        round.token = Some(Box::new(views.secret.token));

        if state == RoundState::Revealed {
            round.votes = views.votes;
        }

        Some(round)
    }

    /// Writes an edit that may happen; returns the edit that takes it back.
    pub(super) fn write(&mut self, edit: Edit, stamp: Stamp) -> Edit {
        match edit {
            Edit::SetFact(fact) => Edit::SetFact(self.write_fact(fact, stamp)),
            Edit::PutGroup { id, group } => {
                let register = self.groups.entry(id.clone()).or_default();

                Edit::PutGroup {
                    group: replace(register, stamp, group),
                    id,
                }
            }
            Edit::PutInstitution { id, institution } => {
                match self.institutions.set(id, stamp, Some(*institution)) {
                    Some(institution) => Edit::PutInstitution {
                        id,
                        institution: Box::new(institution),
                    },
                    None => Edit::TakeBackInstitution { id },
                }
            }
            Edit::RemoveInstitution { id } | Edit::TakeBackInstitution { id } => {
                match self.institutions.set(id, stamp, None) {
                    Some(institution) => Edit::PutInstitution {
                        id,
                        institution: Box::new(institution),
                    },
                    None => Edit::Together(Vec::new()),
                }
            }
            Edit::PutRelation { id, relation } => {
                match self.relations.set(id, stamp, Some(relation)) {
                    Some(relation) => Edit::PutRelation { id, relation },
                    None => Edit::RemoveRelation { id },
                }
            }
            Edit::RemoveRelation { id } => match self.relations.set(id, stamp, None) {
                Some(relation) => Edit::PutRelation { id, relation },
                None => Edit::Together(Vec::new()),
            },
            Edit::PutInitiative { id, initiative } => {
                match self.initiatives.set(id, stamp, Some(*initiative)) {
                    Some(initiative) => Edit::PutInitiative {
                        id,
                        initiative: Box::new(initiative),
                    },
                    None => Edit::RemoveInitiative { id },
                }
            }
            Edit::RemoveInitiative { id } => match self.initiatives.set(id, stamp, None) {
                Some(initiative) => Edit::PutInitiative {
                    id,
                    initiative: Box::new(initiative),
                },
                None => Edit::Together(Vec::new()),
            },
            Edit::PutForm { id, form } => match self.forms.set(id, stamp, Some(form)) {
                Some(form) => Edit::PutForm { id, form },
                None => Edit::RemoveForm { id },
            },
            Edit::RemoveForm { id } => match self.forms.set(id, stamp, None) {
                Some(form) => Edit::PutForm { id, form },
                None => Edit::Together(Vec::new()),
            },
            Edit::PutAttendance { id, attendance } => {
                match self.attendances.set(id, stamp, Some(attendance)) {
                    Some(attendance) => Edit::PutAttendance { id, attendance },
                    None => Edit::RemoveAttendance { id },
                }
            }
            Edit::RemoveAttendance { id } => match self.attendances.set(id, stamp, None) {
                Some(attendance) => Edit::PutAttendance { id, attendance },
                None => Edit::Together(Vec::new()),
            },
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
            Edit::PutBreakout { id, breakout } => {
                match self.breakouts.set(id, stamp, Some(breakout)) {
                    Some(breakout) => Edit::PutBreakout { id, breakout },
                    None => Edit::RemoveBreakout { id },
                }
            }
            Edit::RemoveBreakout { id } => match self.breakouts.set(id, stamp, None) {
                Some(breakout) => Edit::PutBreakout { id, breakout },
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
            Edit::SetConsent { question, level } => {
                let register = &mut self.answer_mut(&question).consent;

                Edit::SetConsent {
                    level: replace(register, stamp, level),
                    question,
                }
            }
            Edit::PutAsked {
                question,
                id,
                asked,
            } => match self.answer_mut(&question).asked.set(id, stamp, Some(asked)) {
                Some(asked) => Edit::PutAsked {
                    question,
                    id,
                    asked,
                },
                None => Edit::RemoveAsked { question, id },
            },
            Edit::RemoveAsked { question, id } => {
                match self.answer_mut(&question).asked.set(id, stamp, None) {
                    Some(asked) => Edit::PutAsked {
                        question,
                        id,
                        asked,
                    },
                    None => Edit::Together(Vec::new()),
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
            Edit::PutContribution {
                question,
                id,
                contribution,
            } => {
                let brought = &mut self.answer_mut(&question).brought;

                match brought.set(id, stamp, Some(*contribution)) {
                    Some(contribution) => Edit::PutContribution {
                        question,
                        id,
                        contribution: Box::new(contribution),
                    },
                    None => Edit::RemoveContribution { question, id },
                }
            }
            Edit::RemoveContribution { question, id } => {
                match self.answer_mut(&question).brought.set(id, stamp, None) {
                    Some(contribution) => Edit::PutContribution {
                        question,
                        id,
                        contribution: Box::new(contribution),
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
            Edit::OpenRound {
                question,
                id,
                way,
                voice,
                reason,
                secret,
            } => {
                let number = self.next_round(&question);
                let round = Round {
                    voice,
                    reason,
                    ..Round::new(number, way, self.copy_of, &secret)
                };
                self.write_round(&question, id, stamp, Some(round));
                let views = OpenViews {
                    secret,
                    ..OpenViews::default()
                };
                self.sealed.insert(id, SealedViews::Here(views));

                Edit::RemoveRound { question, id }
            }
            // It ends by its token, as a round that is discarded: other copies may have seen it open.
            Edit::RemoveRound { question, id } | Edit::DiscardRound { question, id } => {
                let round = self.ended(&question, id, RoundState::Discarded);
                self.write_round(&question, id, stamp, round);

                Edit::Together(Vec::new())
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
            Edit::MarkRound { question, id, mark } => {
                let marks = &mut self.answer_mut(&question).round_marks;

                Edit::MarkRound {
                    mark: marks.set(id, stamp, mark),
                    question,
                    id,
                }
            }
            Edit::Spend { question, seconds } => {
                let register = &mut self.answer_mut(&question).spent;

                Edit::Spend {
                    seconds: replace(register, stamp, seconds),
                    question,
                }
            }
            Edit::SetTarget { of, target } => {
                let register = match &of {
                    Aim::Aspect(aspect) => self.targets.entry(aspect.clone()).or_default(),
                    Aim::Question(question) => &mut self.answer_mut(question).target,
                };

                Edit::SetTarget {
                    target: replace(register, stamp, target),
                    of,
                }
            }
            Edit::SetImportance {
                question,
                importance,
            } => {
                let register = &mut self.answer_mut(&question).importance;

                Edit::SetImportance {
                    importance: replace(register, stamp, importance),
                    question,
                }
            }
            Edit::SetEffort { question, effort } => {
                let register = &mut self.answer_mut(&question).effort;

                Edit::SetEffort {
                    effort: replace(register, stamp, effort),
                    question,
                }
            }
            Edit::DecideName { mention, choice } => {
                let register = self.names.entry(mention.clone()).or_default();

                Edit::DecideName {
                    choice: replace(register, stamp, choice),
                    mention,
                }
            }
            Edit::LayBaseline(baseline) => {
                Edit::LayBaseline(replace(&mut self.baseline, stamp, baseline))
            }
            Edit::Choose {
                part,
                writer,
                counter,
                content,
            } => {
                self.choose(&part, (writer, counter, content), stamp);

                Edit::Together(Vec::new())
            }
            // They are not written but carried out.
            Edit::Together(_)
            | Edit::Join(_)
            | Edit::Restore(_)
            | Edit::Mend(_)
            | Edit::Return(_) => Edit::Together(Vec::new()),
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
            Fact::Day(day) => Fact::Day(replace(&mut facts.day, stamp, day)),
            Fact::Homework(homework) => {
                Fact::Homework(replace(&mut facts.homework, stamp, homework))
            }
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
