//! A form that came back, as it was read: nothing is compared yet.

use crate::assessment::{
    Contribution, InitiativeKind, InitiativeState, Means, PartialDate, RelationState,
};
use crate::homework::identity::FormIdentity;
use crate::questionnaire::QuestionId;

use jiff::civil::Date;

use std::collections::{BTreeMap, BTreeSet};

/// A form that came back.
#[derive(Debug, Clone, PartialEq)]
pub struct ReturnedForm {
    /// Which one it is.
    pub identity: FormIdentity,
    /// The institution that it names, as it was typed; of interest where it asks a function.
    pub institution: Option<String>,
    /// The questions that it has, answered or not.
    pub questions: BTreeSet<QuestionId>,
    /// What it says of questions, by their identifiers; no entry is empty. Form and institution are not filled in.
    pub answers: BTreeMap<QuestionId, Contribution>,
    /// The initiatives that it names.
    pub initiatives: Vec<ReturnedInitiative>,
    /// How the institution works together with others.
    pub relations: Vec<ReturnedRelation>,
    /// Texts that fitted nowhere and at no question, in their order.
    pub strays: Vec<String>,
    /// How its file differs from the one that was written, without consequence.
    pub oddities: Vec<Oddity>,
    /// What a person should look at.
    pub remarks: Vec<Remark>,
    /// What was read, as a SHA-256 in hexadecimal digits.
    pub digest: String,
}

impl ReturnedForm {
    /// Whether nothing was filled in.
    pub fn is_empty(&self) -> bool {
        self.answers.is_empty()
            && self.initiatives.is_empty()
            && self.relations.is_empty()
            && self.strays.is_empty()
    }
}

/// An initiative as a form names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReturnedInitiative {
    /// Its title; never empty.
    pub title: String,
    /// What it is, if the form says it.
    pub kind: Option<InitiativeKind>,
    /// Where it stands, if the form says it.
    pub state: Option<InitiativeState>,
    /// Since when.
    pub since: Option<PartialDate>,
    /// Until when; not before `since`.
    pub until: Option<PartialDate>,
    /// The other institutions that it belongs to, as they were typed.
    pub with: Vec<String>,
    /// What it costs or has; may be empty.
    pub money: String,
    /// The document that shows it; may be empty.
    pub document: String,
    /// Whether it may be shown outside the delegation.
    pub may_be_shown: bool,
    /// The questions that it bears on.
    pub questions: BTreeSet<QuestionId>,
}

/// How two institutions work together, as a form says it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReturnedRelation {
    /// The other institution, as it was typed; never empty.
    pub institution: String,
    /// By what, if the form says it in one of the words of the list.
    pub means: Option<Means>,
    /// How well that works.
    pub state: Option<RelationState>,
    /// Identifiers of the elements that it is for.
    pub elements: BTreeSet<String>,
    /// What shows it, and what else was said; may be empty.
    pub shown_by: String,
}

/// How the file of a form differs from the one that was written, without consequence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Oddity {
    /// It was saved as OpenDocument.
    SavedAsOds,
    /// One sheet of it was saved as text.
    SavedAsText,
    /// A sheet has another name.
    SheetRenamed {
        /// The name that it has now.
        name: String,
    },
    /// Rows were added under a question.
    RowsAdded {
        /// How many.
        count: usize,
    },
    /// Cells were merged.
    CellsMerged {
        /// How many areas.
        count: usize,
    },
}

/// What a person should look at before a form is taken in. Nothing of it is lost.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Remark {
    /// A row names a question that the questionnaire does not have; what it says is kept as a note.
    UnknownQuestion {
        /// The row, as people see it.
        row: usize,
        /// The identifier.
        id: String,
        /// The question at which the note is kept; `None` if it is the first one of the form.
        kept_at: Option<QuestionId>,
    },
    /// A cell holds as much as a cell can hold, so that its end may be missing.
    CutCell {
        /// The name of the sheet.
        sheet: String,
        /// The row, as people see it.
        row: usize,
    },
    /// A cell could not be read as what it should say; its text is kept as a note.
    Unread {
        /// The name of the sheet.
        sheet: String,
        /// The row, as people see it.
        row: usize,
        /// The head of the column.
        head: String,
        /// The text.
        text: String,
    },
    /// A sheet belongs to another form, and was left out.
    OtherSheet {
        /// The name of the sheet.
        sheet: String,
    },
    /// A later form was written for the same.
    EarlierForm {
        /// The day on which this one was written.
        written: Date,
        /// The day on which the later one was written.
        latest: Date,
    },
    /// The form was written with another questionnaire, or another version of it.
    OtherQuestionnaire {
        /// The identifier and the version of the form's.
        of_form: String,
        /// Those of this assessment's.
        here: String,
    },
    /// A form of a function does not name the institution that answers, or the register does not know it.
    NoInstitution {
        /// The name, if it has one.
        name: Option<String>,
    },
    /// An institution is named that the register does not know; what was said of it is kept as a note.
    UnknownInstitution {
        /// The name.
        name: String,
    },
    /// Another source says otherwise how well a means works; both are kept.
    Contradiction {
        /// The name of the other institution.
        with: String,
        /// By what they work together.
        means: Means,
        /// How well, says the form.
        says: RelationState,
        /// How well, says the other source.
        other: RelationState,
    },
    /// Something that is known differs in what the form says of it; what is here stays, and the form's words are kept as a note.
    Differs {
        /// What it is called.
        title: String,
    },
    /// The room has changed what the form had brought; it stays.
    RoomChanged {
        /// What it is called.
        title: String,
    },
    /// The room has put aside what the form had brought; it stays aside unless somebody ticks it.
    PutAside {
        /// What it is called.
        title: String,
    },
    /// What was cited at a question has changed; the evidence stays as the room cited it.
    Cited {
        /// The question.
        question: QuestionId,
    },
    /// It came back empty, though an earlier version was not; nothing changes.
    Emptied,
}
