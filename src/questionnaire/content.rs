//! The content of a questionnaire's file as plain data, in the order in which an author writes it.

use crate::questionnaire::QuestionId;
use crate::questionnaire::thresholds::AgreementThresholds;
use crate::questionnaire::unique_map::UniqueMap;

use serde::{Deserialize, Serialize};

/// The longest name of an element or an aspect, in characters.
pub const NAME_LIMIT: usize = 90;

/// The longest name of an element or an aspect for narrow places, in characters.
pub const SHORT_NAME_LIMIT: usize = 24;

/// The longest name of a level, a lens, a category or a group, in characters.
pub const LABEL_LIMIT: usize = 80;

/// A questionnaire file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Content {
    /// The format of the file; see [`crate::questionnaire::FORMAT`].
    pub format: u32,
    /// Identifier of the questionnaire, the same for all its versions and languages.
    pub id: String,
    /// Version of the content.
    pub version: String,
    /// Language of the texts, as a tag (`en`).
    pub language: String,
    pub title: String,
    /// A description: purpose, readers, sources.
    #[serde(default)]
    pub about: String,
    /// Where it comes from: bodies, documents, editions. From format 2 on.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub source: String,
    /// The licence of its texts, such as `CC BY 4.0`. From format 2 on.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub licence: String,
    /// What charts are headed with, such as `Cybersecurity maturity`; empty for the title. From format 2 on.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub chart_title: String,
    /// What an assessment is of, such as `Agency`; empty for a country or economy. From format 2 on.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub subject: String,
    /// Whether screens and charts show an overall number.
    #[serde(default)]
    pub show_overall: bool,
    /// Coverage below which an element's value is hidden, 0 to 1.
    #[serde(default = "default_minimum_coverage")]
    pub minimum_coverage: f64,
    /// Thresholds of the classes of agreement.
    #[serde(default)]
    pub agreement: AgreementThresholds,
    /// The levels, lowest first.
    pub scale: Vec<ScaleLevel>,
    /// How values are written, and between which ends they lie.
    #[serde(default, skip_serializing_if = "Unit::is_default")]
    pub unit: Unit,
    /// The lens whose categories are the actor functions, if there is one.
    #[serde(default)]
    pub functions: Option<String>,
    /// Cross-cutting ways to group questions.
    #[serde(default)]
    pub lenses: Vec<Lens>,
    /// The default stakeholder groups.
    #[serde(default)]
    pub groups: Vec<Group>,
    pub elements: Vec<Element>,
}

#[cfg(test)]
impl Content {
    /// The same in format 2: long names have short ones.
    pub(crate) fn in_format_2(mut self) -> Self {
        self.format = 2;

        for aspect in self
            .elements
            .iter_mut()
            .flat_map(|element| &mut element.aspects)
        {
            if aspect.name.chars().count() > SHORT_NAME_LIMIT {
                aspect.short = aspect.name.chars().take(SHORT_NAME_LIMIT).collect();
            }
        }

        self
    }
}

fn default_minimum_coverage() -> f64 {
    0.6
}

fn yes() -> bool {
    true
}

#[allow(clippy::trivially_copy_pass_by_ref)] // serde gives a reference
fn is_yes(is: &bool) -> bool {
    *is
}

fn one() -> f64 {
    1.0
}

/// A step of the scale.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ScaleLevel {
    /// The value in roll-ups; it rises from level to level.
    pub value: f64,
    /// Lower edge of the band of roll-ups that carries this level's name; at most the value.
    pub from: f64,
    /// What stands for the level wherever a person sees its number, at most [`ScaleLevel::LABEL_LIMIT`] characters; its value
    /// if it is empty. See [`ScaleLevel::label`].
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub label: String,
    /// One word.
    pub name: String,
    /// The meaning of the level for any question.
    pub meaning: String,
    /// When a delegation may claim the level; the facilitator reads it aloud.
    #[serde(default)]
    pub decider: String,
    /// The usual evidence for the level.
    #[serde(default)]
    pub evidence: String,
}

/// How values are written, and between which ends they lie.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Unit {
    /// The lower end of every axis, at most the lowest value of the scale, which it is if nothing is said.
    pub low: Option<f64>,
    /// The upper end of every axis, at least the highest value of the scale, which it is if nothing is said.
    pub high: Option<f64>,
    /// Decimals of a value, 0 to 3. Where rounding would put a value on the other side of the edge of a band, it has more.
    pub decimals: u8,
    /// What stands behind a value, such as `%`: at most [`Unit::SUFFIX_LIMIT`] characters.
    pub suffix: String,
    /// Whether words stand beside values.
    pub words: ValueWords,
}

/// Which words stand beside a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum ValueWords {
    /// The name of the level whose band holds the value.
    #[default]
    Bands,
    /// None: the band gives a value its colour alone.
    None,
}

impl Default for Unit {
    fn default() -> Self {
        Self {
            low: None,
            high: None,
            decimals: 1,
            suffix: String::new(),
            words: ValueWords::Bands,
        }
    }
}

impl Unit {
    /// The longest suffix, in characters.
    pub const SUFFIX_LIMIT: usize = 8;

    fn is_default(&self) -> bool {
        *self == Self::default()
    }
}

impl ScaleLevel {
    /// The longest label, in characters.
    pub const LABEL_LIMIT: usize = 6;

    /// What stands for the level wherever a person sees its number: its label, or else its value with all its decimals. The digits
    /// are western; `Locale::label` writes them in those of a language.
    pub fn label(&self) -> String {
        if self.label.is_empty() {
            // Zero has no sign.
            (self.value + 0.0).to_string()
        } else {
            self.label.clone()
        }
    }
}

/// A cross-cutting way to group questions.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lens {
    /// Identifier, used in the tags of questions.
    pub id: String,
    pub name: String,
    /// Name for a tab.
    #[serde(default)]
    pub short: String,
    /// Whether it is a checklist: reports show which of its points the delegation has discussed.
    #[serde(default)]
    pub checklist: bool,
    /// The categories into which the lens groups questions.
    pub categories: Vec<Category>,
}

/// One group of a lens.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Category {
    /// Identifier, unique within the lens.
    pub id: String,
    pub name: String,
    /// Name for narrow columns.
    #[serde(default)]
    pub short: String,
    /// One sentence.
    #[serde(default)]
    pub about: String,
}

/// A stakeholder group: a kind of institution for which a participant speaks.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Group {
    pub id: String,
    pub name: String,
    /// Name for narrow columns.
    #[serde(default)]
    pub short: String,
}

/// An axis of the radar.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Element {
    /// Identifier, stable over editions of the framework.
    pub id: String,
    /// Number in the framework, a label only.
    #[serde(default)]
    pub label: String,
    /// At most [`NAME_LIMIT`] characters.
    pub name: String,
    /// Name for narrow places, at most [`SHORT_NAME_LIMIT`] characters.
    #[serde(default)]
    pub short: String,
    /// The goal of the element in the framework.
    #[serde(default)]
    pub goal: String,
    /// The identifier of the function that leads the element.
    #[serde(default)]
    pub lead: Option<String>,
    /// Weight in the overall value; positive.
    #[serde(default = "one")]
    pub weight: f64,
    pub aspects: Vec<Aspect>,
}

impl Element {
    /// The name for narrow places: the short one, or the whole name if there is none.
    pub fn short_name(&self) -> &str {
        either(&self.short, &self.name)
    }
}

/// The first text, or the second if the first is empty.
fn either<'a>(first: &'a str, second: &'a str) -> &'a str {
    if first.is_empty() { second } else { first }
}

/// A part of an element.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Aspect {
    /// Identifier, unique within the questionnaire.
    pub id: String,
    /// At most [`NAME_LIMIT`] characters.
    pub name: String,
    /// Name for narrow places, at most [`SHORT_NAME_LIMIT`] characters. From format 2 on.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub short: String,
    /// Weight in the element's value; positive.
    #[serde(default = "one")]
    pub weight: f64,
    pub questions: Vec<Question>,
}

impl Aspect {
    /// The name for narrow places: the short one, or the whole name if there is none.
    pub fn short_name(&self) -> &str {
        either(&self.short, &self.name)
    }
}

/// A question that is answered by a level.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Identifier, unique within the questionnaire.
    pub id: QuestionId,
    /// Title, at most [`Question::TITLE_LIMIT`] characters; in format 1 at most [`Question::SHORT_LIMIT`].
    pub title: String,
    /// Title for lists and charts, at most [`Question::SHORT_LIMIT`] characters. From format 2 on.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub short: String,
    /// The question itself.
    pub text: String,
    #[serde(default)]
    pub look_for: String,
    /// The step in the framework, such as `I.B.2`.
    #[serde(default)]
    pub step: String,
    /// Whether it belongs to the quick scan.
    #[serde(default)]
    pub quick: bool,
    /// Weight in the aspect's value; positive.
    #[serde(default = "one")]
    pub weight: f64,
    /// Categories by lens.
    #[serde(default)]
    pub tags: UniqueMap<String, Vec<String>>,
    /// The prerequisites: questions that a delegation should answer before.
    #[serde(default)]
    pub requires: Vec<QuestionId>,
    /// The questions of the version before that it follows from, if it is not the one of the same identifier, or has other words.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub was: Vec<QuestionId>,
    /// Whether a level of it means what it meant there; what does not is not compared.
    #[serde(default = "yes", skip_serializing_if = "is_yes")]
    pub same_meaning: bool,
    /// The descriptors: one for each level, or for each but the lowest, or none at all.
    #[serde(default)]
    pub levels: Vec<String>,
}

impl Question {
    /// The longest title, in characters.
    pub const TITLE_LIMIT: usize = 120;

    /// The longest title for lists and charts, in characters.
    pub const SHORT_LIMIT: usize = 45;

    /// The title for narrow places: the short one, or the whole title if there is none.
    pub fn short_title(&self) -> &str {
        either(&self.short, &self.title)
    }

    /// The categories of this question in a lens.
    pub fn tags(&self, lens: &str) -> &[String] {
        self.tags.get(lens).map_or(&[], Vec::as_slice)
    }
}
