//! What institutions are asked before the room meets: one form each, and what came back.

use crate::assessment::{Assessment, AssessmentId, Item, ItemId, Items};

use jiff::Timestamp;
use jiff::civil::Date;
use serde::Deserialize;

/// What is settled for all forms.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Homework {
    /// The day by which forms should be back.
    pub due: Date,
}

/// Whom a form asks.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
pub enum FormOf {
    /// One institution.
    Institution(ItemId),
    /// Whoever holds a function, by its identifier.
    Function(String),
}

/// One form: that it was written, and what came back of it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Form {
    /// Whom it asks.
    pub of: FormOf,
    /// The language that it was written in, as a tag.
    pub language: String,
    /// The day on which it was written last.
    #[serde(default)]
    pub written: Option<Date>,
    /// The version that was taken in last.
    #[serde(default)]
    pub returned: Option<Return>,
}

impl Item for Form {}

/// A form that came back and was taken in.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Return {
    /// When it was taken in.
    pub at: Timestamp,
    /// The how-manieth version it was, from 1.
    pub version: u16,
    /// What was read of it, as a SHA-256 in hexadecimal digits: the same file twice brings nothing.
    pub digest: String,
    /// How many of its questions say something.
    pub answered: u16,
    /// How many questions it has.
    pub asked: u16,
}

impl Form {
    /// The identifier of the form of an assessment that asks somebody: two laptops that write it write one.
    pub fn id_of(assessment: AssessmentId, of: &FormOf) -> ItemId {
        let assessment = assessment.0.as_bytes().as_slice();

        match of {
            FormOf::Institution(id) => {
                ItemId::following_from("form", &[assessment, id.0.as_bytes()])
            }
            FormOf::Function(id) => {
                ItemId::following_from("form", &[assessment, b"function", id.as_bytes()])
            }
        }
    }
}

impl Assessment {
    /// The forms that were written.
    pub fn forms(&self) -> &Items<Form> {
        &self.forms
    }
}
