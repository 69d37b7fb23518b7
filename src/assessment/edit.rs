//! Every change that people make is an [`Edit`]: the history keeps its inverse, a save follows it, and only
//! [`Assessment::apply`] decides whether it may happen now.

mod derived;
mod regroup;
mod rules;
mod uniting;
mod write;

pub use regroup::{GroupMember, GroupPart, Regrouping, RetiredGroup, WantedGroup};
pub(crate) use rules::{bounded, may_be_brought, may_be_shown, required};

use crate::assessment::{
    Action, Aim, AnswerPart, Asked, Assessment, Attendance, Baseline, Breakout, COUNTER_LIMIT,
    Contribution, Dates, Day, Dissent, Effort, Evidence, FactName, Form, GroupEntry, Homework,
    Importance, IncomingCopy, Initiative, Institution, ItemId, JoinError, MentionId, NameChoice,
    Outcome, Part, Participant, Passage, Past, Profile, Relation, Review, RoundMark, RoundSecret,
    Scope, Signature, Stamp, Target, Voice, Vote, VotingMethod, Writer, WriterId, writer,
};
use crate::questionnaire::{Level, QuestionId};

use serde::Deserialize;
use thiserror::Error;

use std::sync::Arc;

/// A fact with its new value.
#[derive(Debug, Clone, PartialEq, Deserialize)]
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
    /// When the plenary works on a day.
    Day(Option<Day>),
    /// What is settled for the homework.
    Homework(Option<Homework>),
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
            Self::Day(_) => FactName::Day,
            Self::Homework(_) => FactName::Homework,
        }
    }
}

/// One thing that somebody does. The shipped sample is a list of edits in RON.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub enum Edit {
    /// Sets a fact.
    SetFact(Fact),
    /// Adds a stakeholder group, or changes one; `None` is the group as the questionnaire has it.
    PutGroup {
        /// Its identifier.
        id: String,
        /// The entry.
        group: Option<GroupEntry>,
    },
    /// Enters an institution, or changes the entry; see [`Assessment::renaming`].
    PutInstitution {
        /// Which one.
        id: ItemId,
        /// The entry.
        institution: Box<Institution>,
    },
    /// Takes an institution off the register to which nobody belongs.
    RemoveInstitution {
        /// Which one.
        id: ItemId,
    },
    /// Takes back that an institution was entered; whoever is entered under its name keeps the name as a text. Only undo makes it.
    #[serde(skip)]
    TakeBackInstitution {
        /// Which one.
        id: ItemId,
    },
    /// Says how two institutions work together, or changes what was said.
    PutRelation {
        /// Which entry.
        id: ItemId,
        /// What is said.
        relation: Relation,
    },
    /// Takes back what was said of two institutions.
    RemoveRelation {
        /// Which entry.
        id: ItemId,
    },
    /// Adds an initiative, or changes it.
    PutInitiative {
        /// Which one.
        id: ItemId,
        /// What it is.
        initiative: Box<Initiative>,
    },
    /// Removes an initiative; evidence that cites it stays.
    RemoveInitiative {
        /// Which one.
        id: ItemId,
    },
    /// Notes that a form of the homework was written or came back.
    PutForm {
        /// Which one.
        id: ItemId,
        /// Whom it asks, and what came back.
        form: Form,
    },
    /// Forgets a form; what it brought stays.
    RemoveForm {
        /// Which one.
        id: ItemId,
    },
    /// Ticks somebody in the list of who is here.
    PutAttendance {
        /// The tick.
        id: ItemId,
        /// What it says.
        attendance: Attendance,
    },
    /// Takes a tick away.
    RemoveAttendance {
        /// The tick.
        id: ItemId,
    },
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
    /// Says of a level that the room recorded it by consent, or takes that back.
    SetConsent {
        /// On which question.
        question: QuestionId,
        /// The level.
        level: Option<Level>,
    },
    /// Notes that a stakeholder group was asked about a recorded level and put nothing on record.
    PutAsked {
        /// On which question.
        question: QuestionId,
        /// Which note.
        id: ItemId,
        /// Which group, and about which level.
        asked: Asked,
    },
    /// Takes such a note away.
    RemoveAsked {
        /// On which question.
        question: QuestionId,
        /// Which note.
        id: ItemId,
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
    /// Lays down what a form brought for a question.
    PutContribution {
        /// For which question.
        question: QuestionId,
        /// Which contribution; see [`Contribution::id_of`].
        id: ItemId,
        /// What it says.
        contribution: Box<Contribution>,
    },
    /// Puts aside what a form brought for a question.
    RemoveContribution {
        /// For which question.
        question: QuestionId,
        /// Which contribution.
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
    /// Decides about a mention of a name, or takes that back.
    DecideName {
        /// About which one.
        mention: MentionId,
        /// What papers for others do with it.
        choice: Option<NameChoice>,
    },
    /// Opens a round of votes.
    OpenRound {
        /// On which question.
        question: QuestionId,
        /// The round.
        id: ItemId,
        /// How it is entered.
        way: VotingMethod,
        /// Who gives a view in it.
        #[serde(default)]
        voice: Voice,
        /// Why it is held although two rounds count already; else it may be empty.
        #[serde(default)]
        reason: String,
        /// Its token and key, drawn at random.
        #[serde(skip)]
        secret: RoundSecret,
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
    /// Says of a round that it is void or abandoned, or takes that back.
    #[serde(skip)]
    MarkRound {
        /// On which question.
        question: QuestionId,
        /// The round.
        id: ItemId,
        /// What is said.
        mark: Option<RoundMark>,
    },
    /// Writes down the time spent on a question.
    Spend {
        /// On which question.
        question: QuestionId,
        /// All of the time, in seconds.
        seconds: u32,
    },
    /// Decides for one side of a part that copies disagree about. Any edit that writes the part decides it too.
    #[serde(skip)]
    Choose {
        /// Which part.
        part: Part,
        /// The opening that gave the side; see [`crate::assessment::Side`].
        writer: WriterId,
        /// Its counter at that edit.
        counter: u64,
        /// The value of the side: one edit may have two in copies that were changed by hand.
        content: u64,
    },
    /// Several edits as one: all of them happen, or none.
    Together(Vec<Edit>),
    /// Brings copies of the assessment in.
    #[serde(skip)]
    Join(Vec<IncomingCopy>),
    /// Brings an earlier state of the assessment back; see [`Assessment::restoring`].
    #[serde(skip)]
    Restore(Arc<Assessment>),
    /// Takes over what people have changed by hand in a file that was made of this state; see [`Assessment::mended`].
    #[serde(skip)]
    Mend(Arc<Assessment>),
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
    /// Nothing that is worked out.
    Nothing,
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
    /// There are more stakeholder groups than can be told apart.
    #[error("too many groups")]
    TooManyGroups,
    /// There is no such function.
    #[error("no function {0}")]
    UnknownFunction(String),
    /// What should be removed is not there.
    #[error("not there")]
    NotThere,
    /// A round of this question is open already.
    #[error("a round is open")]
    RoundIsOpen,
    /// Two rounds of the question count already, and nobody said why another is held.
    #[error("another round needs a reason")]
    RoundNeedsReason,
    /// The question has had as many rounds as can be told apart.
    #[error("no more rounds")]
    NoMoreRounds,
    /// Something ends before it begins.
    #[error("ends before it begins")]
    EndsBeforeItBegins,
    /// Two institutions that work together are two different ones, and what is needed is not there.
    #[error("no relation")]
    NoRelation,
    /// The times of a day contradict each other.
    #[error("times out of order")]
    TimesOutOfOrder,
    /// Somebody belongs to the institution.
    #[error("people belong to it")]
    HasPeople,
    /// The round has ended, or never was.
    #[error("the round has ended")]
    RoundHasEnded,
    /// The views of the round are on another computer, which opened it.
    #[error("the round is open elsewhere")]
    RoundIsElsewhere,
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
    /// The opening has made as many edits as can be counted; a file that says so is never read.
    #[error("too many edits")]
    TooManyEdits,
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

/// What an edit changes, and how that stands to what is there.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum EditTarget {
    /// A part that the edit writes whatever it holds, so that it decides what copies disagree about.
    Written(Part),
    /// A part that the edit counts on from what it holds, such as the votes of a round: it decides nothing.
    Counted(Part),
    /// A part that goes back to what it held before a decision.
    Returned(Part),
    /// The targets of several edits.
    Several(Vec<EditTarget>),
    /// Every part: a copy or an earlier state is brought in, or that is taken back.
    Everything,
}

impl EditTarget {
    /// What has to be worked out again when the target changes.
    fn touched(&self) -> Touched {
        match self {
            Self::Written(part) | Self::Counted(part) | Self::Returned(part) => touched_by(part),
            Self::Several(targets) => {
                let mut touched = targets.iter().map(Self::touched);
                let first = touched.next();

                // Several edits of one question touch that question alone.
                match first {
                    Some(first) if touched.all(|other| other == first) => first,
                    _ => Touched::Everything,
                }
            }
            Self::Everything => Touched::Everything,
        }
    }

    /// The round that it is.
    fn round(&self) -> Option<ItemId> {
        match self {
            Self::Written(Part::Answer(_, AnswerPart::Round(id)))
            | Self::Counted(Part::Answer(_, AnswerPart::Round(id))) => Some(*id),
            Self::Several(targets) => targets.iter().find_map(Self::round),
            _ => None,
        }
    }
}

/// What has to be worked out again when a part changes.
fn touched_by(part: &Part) -> Touched {
    match part {
        // A breakout decides which rounds count.
        Part::Fact(_) | Part::Group(_) | Part::Breakout(_) | Part::Target(_) | Part::Baseline => {
            Touched::Everything
        }
        Part::Institution(_)
        | Part::Relation(_)
        | Part::Initiative(_)
        | Part::Form(_)
        | Part::Participant(_)
        | Part::Attendance(_) => Touched::Delegation,
        Part::Answer(question, _) => Touched::Question(question.clone()),
        Part::Action(_) => Touched::Actions,
        Part::Name(_) => Touched::Nothing,
    }
}

impl Edit {
    /// Brings copies in whole.
    pub fn join(copies: impl IntoIterator<Item = Arc<Assessment>>) -> Self {
        Self::Join(copies.into_iter().map(IncomingCopy::from).collect())
    }

    /// What the edit changes. Everything else that is asked of an edit follows from this.
    pub(crate) fn target(&self) -> EditTarget {
        let answer = |question: &QuestionId, part| Part::Answer(question.clone(), part);
        let written = match self {
            Self::SetFact(fact) => Part::Fact(fact.name()),
            Self::PutParticipant { id, .. } | Self::RemoveParticipant { id } => {
                Part::Participant(*id)
            }
            Self::PutGroup { id, .. } => Part::Group(id.clone()),
            Self::PutInstitution { id, .. }
            | Self::RemoveInstitution { id }
            | Self::TakeBackInstitution { id } => Part::Institution(*id),
            Self::PutRelation { id, .. } | Self::RemoveRelation { id } => Part::Relation(*id),
            Self::PutInitiative { id, .. } | Self::RemoveInitiative { id } => Part::Initiative(*id),
            Self::PutForm { id, .. } | Self::RemoveForm { id } => Part::Form(*id),
            Self::PutAttendance { id, .. } | Self::RemoveAttendance { id } => Part::Attendance(*id),
            Self::PutBreakout { id, .. } | Self::RemoveBreakout { id } => Part::Breakout(*id),
            Self::PutAction { id, .. } | Self::RemoveAction { id } => Part::Action(*id),
            Self::Record { question, .. } => answer(question, AnswerPart::Outcome),
            Self::SetConsent { question, .. } => answer(question, AnswerPart::Consent),
            Self::PutAsked { question, id, .. } | Self::RemoveAsked { question, id } => {
                answer(question, AnswerPart::Asked(*id))
            }
            Self::Write {
                question, passage, ..
            } => answer(question, AnswerPart::Passage(*passage)),
            Self::SetReview { question, .. } => answer(question, AnswerPart::Review),
            Self::PutEvidence { question, id, .. } | Self::RemoveEvidence { question, id } => {
                answer(question, AnswerPart::Evidence(*id))
            }
            Self::PutContribution { question, id, .. }
            | Self::RemoveContribution { question, id } => {
                answer(question, AnswerPart::Brought(*id))
            }
            Self::PutDissent { question, id, .. } | Self::RemoveDissent { question, id } => {
                answer(question, AnswerPart::Dissent(*id))
            }
            Self::SetTarget { of, .. } => match of {
                Aim::Aspect(aspect) => Part::Target(aspect.clone()),
                Aim::Question(question) => answer(question, AnswerPart::Target),
            },
            Self::MarkRound { question, id, .. } => answer(question, AnswerPart::RoundMark(*id)),
            Self::SetImportance { question, .. } => answer(question, AnswerPart::Importance),
            Self::SetEffort { question, .. } => answer(question, AnswerPart::Effort),
            Self::LayBaseline(_) => Part::Baseline,
            Self::DecideName { mention, .. } => Part::Name(mention.clone()),
            Self::Choose { part, .. } => part.clone(),
            Self::OpenRound { question, id, .. }
            | Self::RemoveRound { question, id }
            | Self::CastVote { question, id, .. }
            | Self::TakeBackVote { question, id, .. }
            | Self::Reveal { question, id }
            | Self::DiscardRound { question, id } => {
                return EditTarget::Counted(answer(question, AnswerPart::Round(*id)));
            }
            Self::Spend { question, .. } => {
                return EditTarget::Counted(answer(question, AnswerPart::Spent));
            }
            Self::Together(edits) => {
                return EditTarget::Several(edits.iter().map(Self::target).collect());
            }
            Self::Return(past) => {
                let part = past.part().cloned();

                return part.map_or(EditTarget::Everything, EditTarget::Returned);
            }
            Self::Join(_) | Self::Restore(_) | Self::Mend(_) => return EditTarget::Everything,
        };

        EditTarget::Written(written)
    }

    /// What has to be worked out again after this edit.
    pub fn touched(&self) -> Touched {
        self.target().touched()
    }

    /// Whether it goes through the whole assessment, part by part: what brings a copy in, an earlier state back, or takes either
    /// back.
    pub fn is_long(&self) -> bool {
        match self {
            Self::Together(edits) => edits.iter().any(Self::is_long),
            _ => self.target() == EditTarget::Everything,
        }
    }

    /// Whether it brings copies in, or takes that back: rounds may have ended by it.
    pub(super) fn joins(&self) -> bool {
        match self {
            Self::Together(edits) => edits.iter().any(Self::joins),
            Self::Restore(_) => false,
            _ => self.is_long(),
        }
    }

    /// Whether both edits write the same part, so that typing on is one step of the history.
    pub(super) fn has_same_target(&self, other: &Self) -> bool {
        let target = self.target();

        matches!(target, EditTarget::Written(_)) && target == other.target()
    }

    /// The round that the edit belongs to while views are given in it.
    pub fn round(&self) -> Option<ItemId> {
        self.target().round()
    }

    /// The round that the edit ends for good: neither it nor a vote of it can be taken back.
    pub(super) fn ends_round(&self) -> Option<ItemId> {
        match self {
            Self::Reveal { .. }
            | Self::DiscardRound { .. }
            | Self::RemoveRound { .. }
            | Self::Choose { .. } => self.round(),
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

        let going_back = |past| Ok(Edit::Return(Box::new(past)));

        match edit {
            Edit::Join(others) => {
                let past = self.bring_in(&others, by)?;
                self.settle_groups();

                return going_back(past);
            }
            Edit::Restore(earlier) => {
                let past = self.bring_back(&earlier, by)?;
                self.settle_groups();

                return going_back(past);
            }
            Edit::Mend(file) => {
                let past = self.mend(&file, by)?;
                self.settle_groups();

                return going_back(past);
            }
            Edit::Return(past) => {
                let known: Vec<String> = self.groups.keys().cloned().collect();
                let past = self.put_back(*past, by);
                self.keep_mentioned_groups(known, by)?;
                self.settle_groups();

                return going_back(past);
            }
            _ => {}
        }

        self.may_happen(&edit)?;

        // Only the sides themselves can take back that one of them was decided for; but a round ends for good.
        let past = match edit.target() {
            EditTarget::Written(part)
                if edit.ends_round().is_none() && self.is_in_conflict(&part) =>
            {
                Some(Past::of_part(self, part))
            }
            _ => None,
        };
        let stamp = self.stamp(by)?;
        let undo = self.write(edit, stamp);
        self.settle_groups();

        Ok(past.map_or(undo, |past| Edit::Return(Box::new(past))))
    }

    /// Groups that a join has brought stay known while something mentions them: a round that has ended stays, and so do its views.
    fn keep_mentioned_groups(
        &mut self,
        known: Vec<String>,
        by: Signature<'_>,
    ) -> Result<(), EditError> {
        for id in known {
            let is_known = self.known_group_ids().any(|known| known == id);

            if !is_known && self.mentions_group(&id) {
                let stamp = self.stamp(by)?;
                self.groups.entry(id).or_default().set(stamp, None);
            }
        }

        Ok(())
    }

    /// The stamp of the next edit by a writer, who is listed from the first edit on.
    fn stamp(&mut self, by: Signature<'_>) -> Result<Stamp, EditError> {
        let counter = self.seen().of_writer(by.writer) + 1;

        // What could not be read again is not written.
        if counter > COUNTER_LIMIT {
            return Err(EditError::TooManyEdits);
        }

        self.raise(by, counter);

        Ok(Stamp {
            at: by.at,
            writer: by.writer,
            counter,
        })
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
                writer::sort(&mut self.writers);
            }
            None => {}
        }
    }
}
