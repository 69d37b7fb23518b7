//! One thing that a form brings.

use crate::assessment::{Initiative, ItemId, Relation};
use crate::questionnaire::QuestionId;

/// What is brought.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ItemKind {
    /// What there is for a question, since when, with what document: the room cites it, and then it is evidence of grade C.
    Evidence,
    /// An initiative.
    Initiative,
    /// How two institutions work together.
    Relation,
    /// What works well.
    Strength,
    /// What is missing.
    Gap,
    /// What fitted nowhere.
    Note,
}

impl ItemKind {
    /// All kinds, in the order of the preview.
    pub const ALL: [Self; 6] = [
        Self::Evidence,
        Self::Initiative,
        Self::Relation,
        Self::Strength,
        Self::Gap,
        Self::Note,
    ];
}

/// How something that is brought stands to what is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ItemChange {
    /// It is new.
    New,
    /// It is known from elsewhere and gains something that was empty.
    Gains,
    /// An earlier version of the form had brought it otherwise.
    Changed,
    /// An earlier version had brought it, and this one does not have it any more.
    Gone,
    /// It is there as the form has it.
    Same,
    /// The room has changed it or put it aside: it stays as it is there.
    Kept,
}

impl ItemChange {
    /// All, in the order of the preview.
    pub const ALL: [Self; 6] = [
        Self::New,
        Self::Gains,
        Self::Changed,
        Self::Gone,
        Self::Same,
        Self::Kept,
    ];
}

/// One thing that a form brings, with its tick.
#[derive(Debug, Clone, PartialEq)]
pub struct BroughtItem {
    /// What it is.
    pub kind: ItemKind,
    /// How it stands to what is there.
    pub change: ItemChange,
    /// The question that it belongs to; `None` for initiatives and relations.
    pub question: Option<QuestionId>,
    /// What it says: its first text, the title of an initiative, the name of the other institution.
    pub text: String,
    /// Whether it is taken in; without effect if nothing would change.
    pub is_taken: bool,
    pub(super) does: Does,
}

/// What taking an item in does.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Does {
    /// It is a part of what the form says of its question.
    Contributes,
    /// Enters, changes or removes an initiative.
    Initiative(ItemId, Option<Box<Initiative>>),
    /// Enters, changes or removes a relation.
    Relation(ItemId, Option<Box<Relation>>),
    /// Nothing: it is there already.
    Nothing,
}

impl BroughtItem {
    /// Whether taking it in changes something.
    pub fn can_be_taken(&self) -> bool {
        self.change != ItemChange::Same && self.does != Does::Nothing
    }

    /// Whether it will be taken in.
    pub fn will_be_taken(&self) -> bool {
        self.is_taken && self.can_be_taken()
    }

    /// The initiative as it will be; `None` if it goes, or this is none.
    pub fn initiative(&self) -> Option<&Initiative> {
        match &self.does {
            Does::Initiative(_, initiative) => initiative.as_deref(),
            _ => None,
        }
    }

    /// The relation as it will be; `None` if it goes, or this is none.
    pub fn relation(&self) -> Option<&Relation> {
        match &self.does {
            Does::Relation(_, relation) => relation.as_deref(),
            _ => None,
        }
    }
}
