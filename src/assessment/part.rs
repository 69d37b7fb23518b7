//! The parts of an assessment: how each is named, and the one list of the registers that hold them.
//!
//! Joining copies, undoing a join, restoring a state, comparing two states, finding conflicts and rewording all go through this
//! list, so that none of them can forget a field: a field that is not in it does not compile.

mod visit;

pub(super) use visit::{RegisterField, RegisterMerger, RegisterReader, TextChange};

use crate::assessment::{Answer, Assessment, Facts, ItemId, MentionId, Passage, Profile};
use crate::questionnaire::QuestionId;

use visit::registers;

/// The name of a fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FactName {
    /// The country or economy.
    Country,
    /// The title.
    Title,
    /// The host institution.
    Host,
    /// The place.
    Place,
    /// The days.
    Dates,
    /// The handling mark for an audience.
    Mark(Profile),
    /// How much of the questionnaire is asked.
    Scope,
    /// When the plenary works on a day.
    Day,
    /// What is settled for the homework.
    Homework,
}

impl FactName {
    /// All facts, in the order of the file.
    pub const ALL: [Self; 11] = [
        Self::Country,
        Self::Title,
        Self::Host,
        Self::Place,
        Self::Dates,
        Self::Mark(Profile::Internal),
        Self::Mark(Profile::Partners),
        Self::Mark(Profile::Public),
        Self::Scope,
        Self::Day,
        Self::Homework,
    ];

    /// What other programs call it.
    fn name(self) -> &'static str {
        match self {
            Self::Country => "country",
            Self::Title => "title",
            Self::Host => "host",
            Self::Place => "place",
            Self::Dates => "dates",
            Self::Mark(Profile::Internal) => "internal_mark",
            Self::Mark(Profile::Partners) => "partners_mark",
            Self::Mark(Profile::Public) => "public_mark",
            Self::Scope => "scope",
            Self::Day => "day",
            Self::Homework => "homework",
        }
    }
}

/// A part of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AnswerPart {
    /// Where the delegation stands.
    Outcome,
    /// Whether that is by consent.
    Consent,
    /// A text.
    Passage(Passage),
    /// Whether somebody wants to come back to it.
    Review,
    /// A piece of evidence.
    Evidence(ItemId),
    /// What a form brought for it.
    Brought(ItemId),
    /// A minority view.
    Dissent(ItemId),
    /// That a group was asked for its dissent.
    Asked(ItemId),
    /// A round.
    Round(ItemId),
    /// What is said of a round beside it.
    RoundMark(ItemId),
    /// Where to be with it.
    Target,
    /// How much it matters that the gap is closed.
    Importance,
    /// How much work it is to close the gap.
    Effort,
    /// The time spent on it.
    Spent,
}

/// A part of an assessment that is changed, joined and decided on its own.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// A fact.
    Fact(FactName),
    /// A stakeholder group, by its identifier.
    Group(String),
    /// An institution.
    Institution(ItemId),
    /// How two institutions work together.
    Relation(ItemId),
    /// An initiative.
    Initiative(ItemId),
    /// A form of the homework.
    Form(ItemId),
    /// A participant.
    Participant(ItemId),
    /// A tick in the list of who is here.
    Attendance(ItemId),
    /// A breakout.
    Breakout(ItemId),
    /// A part of the answer to a question.
    Answer(QuestionId, AnswerPart),
    /// An action.
    Action(ItemId),
    /// Where to be with an aspect, by the aspect's identifier.
    Target(String),
    /// The earlier assessment laid under this one.
    Baseline,
    /// What is decided about a mention of a name.
    Name(MentionId),
}

impl Part {
    /// The question that it belongs to.
    pub fn question(&self) -> Option<&QuestionId> {
        match self {
            Self::Answer(question, _) => Some(question),
            Self::Fact(_)
            | Self::Group(_)
            | Self::Institution(_)
            | Self::Relation(_)
            | Self::Initiative(_)
            | Self::Form(_)
            | Self::Participant(_)
            | Self::Attendance(_)
            | Self::Breakout(_)
            | Self::Action(_)
            | Self::Target(_)
            | Self::Baseline
            | Self::Name(_) => None,
        }
    }

    /// What other programs call it, with the identifier of its item or aspect.
    pub fn name(&self) -> (&'static str, Option<String>) {
        let item = |id: &ItemId| Some(id.0.to_string());

        match self {
            Self::Fact(fact) => (fact.name(), None),
            Self::Group(id) => ("group", Some(id.clone())),
            Self::Institution(id) => ("institution", item(id)),
            Self::Relation(id) => ("relation", item(id)),
            Self::Initiative(id) => ("initiative", item(id)),
            Self::Form(id) => ("form", item(id)),
            Self::Participant(id) => ("participant", item(id)),
            Self::Attendance(id) => ("attendance", item(id)),
            Self::Breakout(id) => ("breakout", item(id)),
            Self::Action(id) => ("action", item(id)),
            Self::Target(aspect) => ("target", Some(aspect.clone())),
            Self::Baseline => ("baseline", None),
            Self::Name(mention) => ("name", Some(mention.as_str().to_owned())),
            Self::Answer(_, part) => match part {
                AnswerPart::Outcome => ("outcome", None),
                AnswerPart::Consent => ("consent", None),
                AnswerPart::Asked(id) => ("asked", item(id)),
                AnswerPart::Passage(Passage::Strengths) => ("strengths", None),
                AnswerPart::Passage(Passage::Gaps) => ("gaps", None),
                AnswerPart::Passage(Passage::Note) => ("note", None),
                AnswerPart::Review => ("review", None),
                AnswerPart::Evidence(id) => ("evidence", item(id)),
                AnswerPart::Brought(id) => ("brought", item(id)),
                AnswerPart::Dissent(id) => ("dissent", item(id)),
                AnswerPart::Round(id) => ("round", item(id)),
                AnswerPart::RoundMark(id) => ("round_mark", item(id)),
                AnswerPart::Target => ("target", None),
                AnswerPart::Importance => ("importance", None),
                AnswerPart::Effort => ("effort", None),
                AnswerPart::Spent => ("spent", None),
            },
        }
    }
}

registers! {
    Assessment: Part {
        facts: Part::Fact,
        groups: Part::Group,
        institutions: Part::Institution,
        relations: Part::Relation,
        initiatives: Part::Initiative,
        forms: Part::Form,
        participants: Part::Participant,
        attendances: Part::Attendance,
        breakouts: Part::Breakout,
        answers: |(question, part)| Part::Answer(question, part),
        actions: Part::Action,
        targets: Part::Target,
        baseline: |()| Part::Baseline,
        names: Part::Name,
    }
    // They are the same in both, or belong to one file alone, or are what joining goes by.
    but not { id, origin, questionnaire, copy_of, left_out, hand_out, sealed, writers }
}

registers! {
    Facts: FactName {
        country: |()| FactName::Country,
        title: |()| FactName::Title,
        host: |()| FactName::Host,
        place: |()| FactName::Place,
        dates: |()| FactName::Dates,
        internal_mark: |()| FactName::Mark(Profile::Internal),
        partners_mark: |()| FactName::Mark(Profile::Partners),
        public_mark: |()| FactName::Mark(Profile::Public),
        scope: |()| FactName::Scope,
        day: |()| FactName::Day,
        homework: |()| FactName::Homework,
    }
}

registers! {
    Answer: AnswerPart {
        outcome: |()| AnswerPart::Outcome,
        consent: |()| AnswerPart::Consent,
        strengths: |()| AnswerPart::Passage(Passage::Strengths),
        gaps: |()| AnswerPart::Passage(Passage::Gaps),
        note: |()| AnswerPart::Passage(Passage::Note),
        review: |()| AnswerPart::Review,
        evidence: AnswerPart::Evidence,
        brought: AnswerPart::Brought,
        dissents: AnswerPart::Dissent,
        asked: AnswerPart::Asked,
        rounds: AnswerPart::Round,
        round_marks: AnswerPart::RoundMark,
        target: |()| AnswerPart::Target,
        importance: |()| AnswerPart::Importance,
        effort: |()| AnswerPart::Effort,
        spent: |()| AnswerPart::Spent,
    }
}
