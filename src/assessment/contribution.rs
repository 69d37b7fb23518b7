//! What a returned form says about one question: facts for the room, never a level.

use crate::assessment::{Item, ItemId, PartialDate};
use crate::questionnaire::QuestionId;

use serde::Deserialize;

/// What a form brought for a question. The room cites it or leaves it; it is never evidence by itself.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contribution {
    /// The form.
    pub form: ItemId,
    /// The institution that says so, if the form names one.
    #[serde(default)]
    pub institution: Option<ItemId>,
    /// What there is; may be empty.
    #[serde(default)]
    pub have: String,
    /// Since when.
    #[serde(default)]
    pub since: Option<PartialDate>,
    /// The document that shows it; may be empty.
    #[serde(default)]
    pub document: String,
    /// Who knows more; may name a person, and never leaves the delegation.
    #[serde(default)]
    pub who_knows: String,
    /// Whether it may be shown outside the delegation.
    #[serde(default)]
    pub may_be_shown: bool,
    /// What works well; may be empty.
    #[serde(default)]
    pub strengths: String,
    /// What is missing; may be empty.
    #[serde(default)]
    pub gaps: String,
    /// What fitted nowhere; may be empty.
    #[serde(default)]
    pub note: String,
}

impl Item for Contribution {}

impl Contribution {
    /// One of a form that says nothing yet.
    pub fn new(form: ItemId, institution: Option<ItemId>) -> Self {
        Self {
            form,
            institution,
            have: String::new(),
            since: None,
            document: String::new(),
            who_knows: String::new(),
            may_be_shown: false,
            strengths: String::new(),
            gaps: String::new(),
            note: String::new(),
        }
    }

    /// The identifier of what a form says about a question: a later version of the form takes its place.
    pub fn id_of(form: ItemId, question: &QuestionId) -> ItemId {
        ItemId::following_from(
            "contribution",
            &[form.0.as_bytes(), question.as_str().as_bytes()],
        )
    }

    /// Whether it says nothing.
    pub fn is_empty(&self) -> bool {
        self.texts().iter().all(|text| text.trim().is_empty()) && self.since.is_none()
    }

    /// Its texts.
    pub(crate) fn texts(&self) -> [&str; 6] {
        [
            &self.have,
            &self.document,
            &self.who_knows,
            &self.strengths,
            &self.gaps,
            &self.note,
        ]
    }
}
