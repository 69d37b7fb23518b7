//! One delegation's work on one questionnaire. It changes through [`Edit`] alone.

pub(crate) mod action;
pub(crate) mod answer;
pub(crate) mod attendance;
pub(crate) mod baseline;
pub(crate) mod breakout;
pub(crate) mod citing;
pub(crate) mod conflict;
pub(crate) mod contribution;
pub(crate) mod day;
pub(crate) mod delegation;
pub(crate) mod difference;
pub(crate) mod edit;
pub(crate) mod facts;
pub(crate) mod free_text;
pub(crate) mod groups;
pub(crate) mod hand_out;
pub(crate) mod history;
pub(crate) mod homework;
pub(crate) mod initiative;
pub(crate) mod institution;
pub(crate) mod items;
pub(crate) mod join;
pub(crate) mod mending;
pub(crate) mod mention;
pub(crate) mod offer;
mod part;
pub(crate) mod partial_date;
pub(crate) mod register;
pub(crate) mod relation;
pub(crate) mod restore;
mod reword;
pub(crate) mod round;
pub(crate) mod target;
mod value;
pub(crate) mod writer;

pub use self::homework::{Form, FormOf, Homework, Return};
pub use action::{Action, Effort, Status};
pub use answer::{Answer, Asked, Dissent, Evidence, Grade, Outcome, Passage, Review};
pub use attendance::{Attendance, Presence};
pub use baseline::{Baseline, BaselineDoubt, BaselineLineage, EarlierNotes};
pub use breakout::Breakout;
pub use conflict::{Conflict, Side, Source};
pub use contribution::Contribution;
pub use day::{Day, DayBreak};
pub use delegation::{Participant, Role};
pub use difference::{Changes, Difference};
pub use edit::{
    Edit, EditError, Fact, GroupMember, GroupPart, Regrouping, RetiredGroup, Touched, WantedGroup,
};
pub use facts::{Dates, Facts, Profile, Scope};
pub use free_text::TextName;
pub(crate) use free_text::folded;
pub use groups::GroupEntry;
pub use hand_out::{HandOutKey, HandOutKind, LeftOut};
pub use history::History;
pub use initiative::{Initiative, InitiativeKind, InitiativeState};
pub use institution::{ElementPart, Institution, proposed_short};
pub use items::{Item, ItemId, Items};
pub use join::{Author, IncomingCopy, JoinError, Past, Preview, Tally};
pub use mending::{HandChanges, PartChange, PartKind};
pub use mention::{MentionId, NameChoice};
pub use offer::Offer;
pub use part::{AnswerPart, FactName, Part};
pub use partial_date::{NoPartialDate, PartialDate};
pub use register::{Entry, Register, Replaced, Stamp, VersionVector, WriterId};
pub use relation::{Means, Relation, RelationState};
pub use restore::RestoreError;
pub use reword::TextPlace;
pub use round::{
    Counts, FREE_ROUNDS, OpenRound, OpenViews, ROUNDS, Round, RoundMark, RoundSecret, RoundState,
    SECRET_BYTES, SealedViews, VOTES_LIMIT, Voice, Vote, Votes, VotingMethod,
};
pub use target::{Aim, Horizon, Importance, NoImportance, Target};
pub use value::Value;
pub use writer::{Signature, Writer};

use crate::questionnaire::{Group, QuestionId, Questionnaire};

use serde::Deserialize;
use uuid::Uuid;

use std::collections::BTreeMap;
use std::sync::Arc;

/// The longest text that a person may enter in one field, in characters.
pub const TEXT_LIMIT: usize = 32_000;

/// The shortest reason why a question does not apply, in characters.
pub const REASON_MINIMUM: usize = 10;

/// The highest counter of an opening, which no person reaches: eight years of typing without a pause. A file that names a higher one
/// is damaged; it would come to a counter that cannot rise.
pub const COUNTER_LIMIT: u64 = 1_000_000_000;

/// Tells one assessment from every other; copies and breakouts of it share it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(transparent)]
pub struct AssessmentId(pub Uuid);

/// Whether an assessment is somebody's work or the fictional sample.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Origin {
    /// A delegation's own.
    #[default]
    Work,
    /// A copy of the fictional country that comes with the program.
    Sample,
}

/// One delegation's work on one questionnaire.
#[derive(Debug, Clone, PartialEq)]
pub struct Assessment {
    pub(crate) id: AssessmentId,
    pub(crate) origin: Origin,
    pub(crate) questionnaire: Arc<Questionnaire>,
    pub(crate) facts: Facts,
    /// What of the stakeholder groups is otherwise than in the questionnaire, by the identifier of the group.
    pub(crate) groups: BTreeMap<String, Register<Option<GroupEntry>>>,
    pub(crate) institutions: Items<Institution>,
    pub(crate) relations: Items<Relation>,
    pub(crate) initiatives: Items<Initiative>,
    pub(crate) forms: Items<Form>,
    pub(crate) participants: Items<Participant>,
    pub(crate) attendances: Items<Attendance>,
    pub(crate) breakouts: Items<Breakout>,
    pub(crate) answers: BTreeMap<QuestionId, Arc<Answer>>,
    pub(crate) actions: Items<Action>,
    /// The targets of aspects, by the aspect's identifier; those of questions stand in their answers.
    pub(crate) targets: BTreeMap<String, Register<Option<Target>>>,
    pub(crate) baseline: Register<Option<Arc<Baseline>>>,
    /// What is decided about mentions of names; no output tells it.
    pub(crate) names: BTreeMap<MentionId, Register<Option<NameChoice>>>,
    /// Of this file alone: it is never joined.
    pub(crate) copy_of: Option<ItemId>,
    /// What this file was handed out without; of this file alone, too.
    pub(crate) left_out: Option<LeftOut>,
    /// The key of the hand-out that this file is; of this file alone, too.
    pub(crate) hand_out: Option<HandOutKey>,
    /// The views of open rounds, by round. They belong to one computer: no copy that is joined brings any.
    pub(crate) sealed: BTreeMap<ItemId, SealedViews>,
    /// Sorted, the earliest first.
    pub(crate) writers: Vec<Writer>,
}

impl Assessment {
    /// A new assessment in which nothing is answered yet.
    ///
    /// # Errors
    /// [`EditError::Empty`] or [`EditError::TooLong`] if the country is no name.
    pub fn new(
        id: AssessmentId,
        questionnaire: Arc<Questionnaire>,
        country: &str,
        by: Signature<'_>,
    ) -> Result<Self, EditError> {
        let mut assessment = Self::empty(id, Origin::Work, questionnaire);
        assessment.apply(Edit::SetFact(Fact::Country(country.to_owned())), by)?;

        Ok(assessment)
    }

    /// One with nothing in it, not even a country.
    fn empty(id: AssessmentId, origin: Origin, questionnaire: Arc<Questionnaire>) -> Self {
        Self {
            id,
            origin,
            questionnaire,
            facts: Facts::default(),
            groups: BTreeMap::new(),
            institutions: Items::default(),
            relations: Items::default(),
            initiatives: Items::default(),
            forms: Items::default(),
            participants: Items::default(),
            attendances: Items::default(),
            breakouts: Items::default(),
            answers: BTreeMap::new(),
            actions: Items::default(),
            targets: BTreeMap::new(),
            baseline: Register::new(),
            names: BTreeMap::new(),
            copy_of: None,
            left_out: None,
            hand_out: None,
            sealed: BTreeMap::new(),
            writers: Vec::new(),
        }
    }

    /// The next assessment of the same country: facts of the country and the delegation are taken over, this one becomes
    /// its baseline.
    ///
    /// # Errors
    /// As [`Assessment::new`].
    pub fn next(&self, id: AssessmentId, by: Signature<'_>) -> Result<Self, EditError> {
        let facts = &self.facts;
        let plain = self.questionnaire.with_own_groups(None);
        let mut next = Self::new(id, plain, facts.country(), by)?;
        let marks = Profile::ALL.map(|profile| Fact::Mark(profile, facts.mark(profile).to_owned()));
        let kept = [
            Fact::Host(facts.host().to_owned()),
            Fact::Scope(facts.scope()),
        ];

        for fact in kept.into_iter().chain(marks) {
            next.apply(Edit::SetFact(fact), by)?;
        }

        for (id, register) in &self.groups {
            let group = register.get().cloned().flatten();
            let id = id.clone();

            next.apply(Edit::PutGroup { id, group }, by)?;
        }

        for (id, institution) in self.institutions.iter() {
            let institution = institution.clone();

            next.apply(
                Edit::PutInstitution {
                    id,
                    institution: Box::new(institution),
                },
                by,
            )?;
        }

        for (id, relation) in self.relations.iter() {
            let relation = relation.clone();

            next.apply(Edit::PutRelation { id, relation }, by)?;
        }

        for (id, initiative) in self.initiatives.iter() {
            let initiative = initiative.clone();

            next.apply(
                Edit::PutInitiative {
                    id,
                    initiative: Box::new(initiative),
                },
                by,
            )?;
        }

        for (id, participant) in self.participants.iter() {
            next.apply(
                Edit::PutParticipant {
                    id,
                    participant: participant.clone(),
                },
                by,
            )?;
        }

        next.origin = self.origin;
        next.apply(
            Edit::LayBaseline(Some(Arc::new(Baseline::under(self, &next.questionnaire)))),
            by,
        )?;

        Ok(next)
    }

    /// The same assessment, marked as a copy of the sample.
    #[must_use]
    pub fn as_sample(mut self) -> Self {
        self.origin = Origin::Sample;

        self
    }

    /// Tells it from every other assessment.
    pub fn id(&self) -> AssessmentId {
        self.id
    }

    /// Whether it is the sample.
    pub fn origin(&self) -> Origin {
        self.origin
    }

    /// The questionnaire it answers.
    pub fn questionnaire(&self) -> &Arc<Questionnaire> {
        &self.questionnaire
    }

    /// Country, host, dates and the like.
    pub fn facts(&self) -> &Facts {
        &self.facts
    }

    /// The same assessment without the views of open rounds.
    #[must_use]
    pub fn without_sealed_views(&self) -> Self {
        Self {
            sealed: BTreeMap::new(),
            ..self.clone()
        }
    }

    /// The views of open rounds, by round.
    pub fn sealed_views(&self) -> &BTreeMap<ItemId, SealedViews> {
        &self.sealed
    }

    /// The same state with the views that another state of the same file has of rounds which are open in both; of two the one with
    /// more votes counts.
    #[must_use]
    pub(crate) fn with_views_of(mut self, other: &Self) -> Self {
        for (round, views) in &other.sealed {
            let SealedViews::Here(theirs) = views else {
                continue;
            };
            let known = match self.sealed.get(round) {
                Some(SealedViews::Here(own)) => own.votes.cast(),
                Some(SealedViews::Elsewhere(_)) | None => 0,
            };
            let lock = Box::new(theirs.secret.lock());
            let is_open = self.answers.values().any(|answer| {
                answer.rounds.get(*round).is_some_and(|round| {
                    round.state == RoundState::Open
                        && round.lock.as_ref().is_none_or(|own| *own == lock)
                })
            });

            if is_open && theirs.votes.cast() >= known {
                self.sealed.insert(*round, views.clone());
            }
        }

        self
    }

    /// Whether the views of a round are on this computer.
    pub(crate) fn holds_views(&self, round: ItemId) -> bool {
        matches!(self.sealed.get(&round), Some(SealedViews::Here(_)))
    }

    /// How many views were given in the open rounds whose views are here.
    pub fn open_views(&self) -> u32 {
        let views = self.sealed.values().map(|views| match views {
            SealedViews::Here(views) => views.votes.cast(),
            SealedViews::Elsewhere(_) => 0,
        });

        views.sum()
    }

    /// What it is called: its title, or else its country.
    pub fn title(&self) -> &str {
        match self.facts.title() {
            "" => self.facts.country(),
            title => title,
        }
    }

    /// The institutions that people come from.
    pub fn institutions(&self) -> &Items<Institution> {
        &self.institutions
    }

    /// The ticks in the list of who is here.
    pub fn attendances(&self) -> &Items<Attendance> {
        &self.attendances
    }

    /// The people of the delegation.
    pub fn participants(&self) -> &Items<Participant> {
        &self.participants
    }

    /// The parts of the delegation that work on some elements each.
    pub fn breakouts(&self) -> &Items<Breakout> {
        &self.breakouts
    }

    /// The breakout whose copy this file is, if it was handed out.
    pub fn copy_of(&self) -> Option<ItemId> {
        self.copy_of
    }

    /// The stakeholder groups of this assessment: those of the questionnaire, as far as the delegation has not changed them; see
    /// [`GroupEntry`].
    pub fn groups(&self) -> &[Group] {
        self.questionnaire.groups()
    }

    /// The answer to a question; an empty one if nobody has touched it.
    pub fn answer(&self, question: &QuestionId) -> &Answer {
        self.answers
            .get(question)
            .map_or(&*answer::UNTOUCHED, |answer| answer)
    }

    /// What to do about gaps.
    pub fn actions(&self) -> &Items<Action> {
        &self.actions
    }

    /// The earlier assessment laid under this one.
    pub fn baseline(&self) -> Option<&Baseline> {
        self.baseline.get()?.as_deref()
    }

    /// What is decided about a mention of a name: nothing also while copies disagree.
    pub fn name_choice(&self, mention: &MentionId) -> Option<NameChoice> {
        let register = self.names.get(mention)?;

        register
            .get()
            .copied()
            .flatten()
            .filter(|_| !register.is_in_conflict())
    }

    /// The mentions of names about which something was decided.
    pub fn mentions(&self) -> impl Iterator<Item = &MentionId> {
        self.names.keys()
    }

    /// Where to be with an aspect, by its identifier.
    pub fn aspect_target(&self, aspect: &str) -> Option<Target> {
        self.targets.get(aspect)?.get().copied().flatten()
    }

    /// Where to be with a question: its own target, or else that of its aspect.
    pub fn target(&self, ordinal: usize) -> Option<Target> {
        let place = self.questionnaire.place(ordinal)?;
        let aspect = self
            .questionnaire
            .elements()
            .get(place.element)?
            .aspects
            .get(place.aspect)?;
        let question = self.questionnaire.at(place)?;
        let own = self.answer(&question.id).target();

        own.or_else(|| self.aspect_target(&aspect.id))
    }

    /// Whether every edit that another copy knows of is known here too: then nothing of it is missing here.
    pub fn has_seen(&self, other: &Self) -> bool {
        other.writers.iter().all(|theirs| {
            let mut known = self.writers.iter();

            known.any(|writer| writer.id == theirs.id && writer.counter >= theirs.counter)
        })
    }

    /// Who has edited it: one entry for each opening, with the highest counter seen of each.
    pub fn writers(&self) -> &[Writer] {
        &self.writers
    }

    /// What this copy has seen of each opening.
    pub fn seen(&self) -> VersionVector {
        self.writers.iter().map(|w| (w.id, w.counter)).collect()
    }

    /// The round of this file's own breakout, or of the plenary, in which votes are being cast; not one that was abandoned,
    /// unless its views are here.
    pub fn open_round(&self, question: &QuestionId) -> Option<(ItemId, OpenRound<'_>)> {
        let answer = self.answer(question);
        let mut rounds = answer.rounds.iter();
        let (id, round) = rounds.find(|(id, round)| {
            round.state == RoundState::Open
                && round.breakout == self.copy_of
                && (answer.mark_of(*id).is_none() || self.holds_views(*id))
        })?;

        Some((id, OpenRound::new(round, self.sealed.get(&id))))
    }

    /// How a round stands in each entry of its register: none where it was taken back.
    pub(crate) fn round_states(&self, round: ItemId) -> impl Iterator<Item = Option<RoundState>> {
        let registers = self.answers.values();

        registers
            .filter_map(move |answer| answer.rounds.registers().get(&round))
            .flat_map(Register::values)
            .map(|round| round.as_ref().map(|round| round.state))
    }

    /// The tokens by which a round has ended in the entries of its register.
    pub(crate) fn round_tokens(&self, round: ItemId) -> impl Iterator<Item = &[u8; SECRET_BYTES]> {
        let registers = self.answers.values();

        registers
            .filter_map(move |answer| answer.rounds.registers().get(&round))
            .flat_map(Register::values)
            .filter_map(|round| round.as_ref()?.token.as_deref())
    }

    /// Whether votes are being cast in a round.
    pub(crate) fn is_running(&self, round: ItemId) -> bool {
        let mut found = self.answers.values().filter_map(|a| a.rounds.get(round));

        found.any(|round| round.state == RoundState::Open)
    }

    /// Whether a question is asked: all are, or only those of the quick scan.
    pub fn asks(&self, ordinal: usize) -> bool {
        match self.facts.scope() {
            Scope::Whole => true,
            Scope::QuickScan => self
                .questionnaire
                .question(ordinal)
                .is_some_and(|question| question.quick),
        }
    }
}
