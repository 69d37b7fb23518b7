//! The questionnaire: element > aspect > question on one scale of levels, with lenses that group questions across elements.
//!
//! A [`Questionnaire`] that exists has been checked: identifiers are unique, tags are known, levels rise, weights are positive.

pub(crate) mod check;
mod content;
mod difference;
mod faults;
pub mod language;
pub mod library;
mod outline;
pub mod read;
mod syntax;
mod thresholds;
pub mod translation;
pub(crate) mod unique_map;

pub use check::{Finding, Problem};
pub use content::{
    Aspect, Category, Content, Element, Group, LABEL_LIMIT, Lens, NAME_LIMIT, Question,
    SHORT_NAME_LIMIT, ScaleLevel,
};
pub use difference::{QuestionnaireDifference, differences};
pub use read::{QuestionnaireReadError, read};
pub use thresholds::{AgreementThresholds, LevelDistances};
pub use translation::{Translation, TranslationError};

use serde::{Deserialize, Serialize};

use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;

/// The newest questionnaire format that this program reads and writes.
pub const FORMAT: u32 = 2;

/// The identifier of a question, unique within its questionnaire (for example `IM10`).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct QuestionId(Arc<str>);

impl QuestionId {
    /// The identifier as it is written in files and on screens.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<&str> for QuestionId {
    fn from(id: &str) -> Self {
        Self(id.into())
    }
}

impl fmt::Display for QuestionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A level by its position on the scale, 0 for the lowest: files, results and screens all use this form. Digit keys are
/// positions; roll-ups use the values of the scale.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct Level(pub u8);

impl Level {
    /// The level at a position of a scale. A scale has at most ten.
    pub fn at(position: usize) -> Self {
        Self(u8::try_from(position).unwrap_or(u8::MAX))
    }

    /// The position as an index into the levels of a scale.
    pub fn index(self) -> usize {
        usize::from(self.0)
    }

    /// How many steps of the scale lie between two levels.
    pub fn steps_to(self, other: Self) -> usize {
        self.index().abs_diff(other.index())
    }
}

/// The place of a question: positions of its element, of its aspect in the element, and of itself in the aspect.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct QuestionPlace {
    /// Position of the element in the questionnaire.
    pub element: usize,
    /// Position of the aspect in the element.
    pub aspect: usize,
    /// Position of the question in the aspect.
    pub question: usize,
}

/// A checked questionnaire with its indexes, in one language.
///
/// Two are equal if they have the same content in the same language; their translations make no difference.
#[derive(Debug, Clone)]
pub struct Questionnaire {
    content: Content,
    places: Vec<QuestionPlace>,
    ordinals: HashMap<QuestionId, usize>,
    /// For each lens, for each category, the ordinals of its questions.
    members: Vec<Vec<Vec<usize>>>,
    /// The texts in other languages.
    translations: Vec<Arc<Translation>>,
    /// The questionnaire as its author wrote it, if this is a view of it in another language.
    base: Option<Arc<Questionnaire>>,
    /// The stakeholder groups of a delegation in place of its own, in their order; an empty name is that of the questionnaire.
    own_groups: Option<Arc<[Group]>>,
    /// The same with all names, in the language of this view.
    groups: Option<Arc<[Group]>>,
}

impl PartialEq for Questionnaire {
    fn eq(&self, other: &Self) -> bool {
        self.content == other.content
    }
}

impl Questionnaire {
    /// Checks the content and indexes it.
    ///
    /// # Errors
    /// All problems at once, with the warnings among them; never without an error.
    pub fn new(content: Content) -> Result<Self, Vec<Finding>> {
        let findings = check::check(&content);

        if findings.iter().any(|finding| !finding.is_warning) {
            return Err(findings);
        }

        let mut places = Vec::new();
        let mut ordinals = HashMap::new();
        let mut members: Vec<Vec<Vec<usize>>> = content
            .lenses
            .iter()
            .map(|lens| vec![Vec::new(); lens.categories.len()])
            .collect();

        for (e, element) in content.elements.iter().enumerate() {
            for (a, aspect) in element.aspects.iter().enumerate() {
                for (q, question) in aspect.questions.iter().enumerate() {
                    let ordinal = places.len();
                    places.push(QuestionPlace {
                        element: e,
                        aspect: a,
                        question: q,
                    });
                    ordinals.insert(question.id.clone(), ordinal);

                    for (lens, by_category) in content.lenses.iter().zip(&mut members) {
                        for tag in question.tags(&lens.id) {
                            let category = lens.categories.iter().position(|c| &c.id == tag);

                            if let Some(category) = category {
                                by_category[category].push(ordinal);
                            }
                        }
                    }
                }
            }
        }

        Ok(Self {
            content,
            places,
            ordinals,
            members,
            translations: Vec::new(),
            base: None,
            own_groups: None,
            groups: None,
        })
    }

    /// What its author should know although it can be used.
    pub fn warnings(&self) -> Vec<Finding> {
        check::check(&self.base().content)
    }

    /// Adds texts in another language; they replace older ones in that language.
    ///
    /// # Errors
    /// If the texts belong to another questionnaire or version, or are in its own language.
    pub fn with_translation(mut self, translation: Translation) -> Result<Self, TranslationError> {
        translation.fits(&self.content)?;
        self.translations
            .retain(|known| known.language != translation.language);
        self.translations.push(Arc::new(translation));

        Ok(self)
    }

    /// The texts in other languages.
    pub fn translations(&self) -> &[Arc<Translation>] {
        &self.base().translations
    }

    /// The tags of its languages, its own first.
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        let base = self.base();
        let others = base
            .translations
            .iter()
            .map(|words| words.language.as_str());

        std::iter::once(base.content.language.as_str()).chain(others)
    }

    /// The questionnaire as its author wrote it: itself, unless it is a view in another language.
    pub fn base(&self) -> &Self {
        self.base.as_deref().unwrap_or(self)
    }

    /// The same questionnaire in another language: identifiers, weights and levels stay, so that answers fit. A text without a
    /// translation is marked with its language; in a language without translation, the questionnaire is shown as its author
    /// wrote it. One without translations takes the shipped ones, if its texts are the shipped ones.
    #[must_use]
    pub fn in_language(self: &Arc<Self>, language: &str) -> Arc<Self> {
        if self.content.language == language {
            return Arc::clone(self);
        }

        let base = self.base.as_ref().unwrap_or(self);
        let words = base
            .translation(language)
            .or_else(|| library::translation(base, language));

        match words {
            Some(words) => {
                let content = words.laid_over(&base.content);

                Arc::new(Self {
                    groups: named(base.own_groups.as_deref(), asked(&content)),
                    content,
                    places: base.places.clone(),
                    ordinals: base.ordinals.clone(),
                    members: base.members.clone(),
                    translations: Vec::new(),
                    base: Some(Arc::clone(base)),
                    own_groups: base.own_groups.clone(),
                })
            }
            None => Arc::clone(base),
        }
    }

    /// Whether both are views of one questionnaire, in any languages. Two that were read separately are not, even if equal.
    pub fn is_of_same_base(self: &Arc<Self>, other: &Arc<Self>) -> bool {
        let base = |of: &Arc<Self>| Arc::clone(of.base.as_ref().unwrap_or(of));

        Arc::ptr_eq(&base(self), &base(other))
    }

    /// The same questionnaire with the stakeholder groups of a delegation, in their order, or with its own; an empty name is that of
    /// the questionnaire. It stays the same questionnaire: what it asks, and how it is compared and written, do not change.
    #[must_use]
    pub(crate) fn with_own_groups(&self, own: Option<Vec<Group>>) -> Arc<Self> {
        let base = self.base();
        let own: Option<Arc<[Group]>> = own.map(Into::into);

        Arc::new(Self {
            groups: named(own.as_deref(), asked(&base.content)),
            own_groups: own,
            ..base.clone()
        })
    }

    /// The stakeholder groups of a delegation, if they are not those of the questionnaire.
    pub(crate) fn own_groups(&self) -> Option<&[Group]> {
        self.own_groups.as_deref()
    }

    /// The same questionnaire with every text changed, for tests.
    #[cfg(all(test, feature = "gui"))]
    pub(crate) fn in_words(self: &Arc<Self>, change: fn(&str) -> String) -> Arc<Self> {
        let mut view = self.as_ref().clone();
        view.content = Translation::made_up(&self.content, change);
        view.base = Some(Arc::clone(self));

        Arc::new(view)
    }

    /// Its translation into a language: with the same tag, or else the same language; `None` for its own.
    fn translation(&self, language: &str) -> Option<Arc<Translation>> {
        if language::is_same_language(&self.content.language, language) {
            return None;
        }

        let of = |is_it: &dyn Fn(&str) -> bool| {
            let mut all = self.translations.iter();

            all.find(|words| is_it(&words.language)).map(Arc::clone)
        };

        of(&|known| known == language)
            .or_else(|| of(&|known| language::is_same_language(known, language)))
    }

    /// The content of the questionnaire, as in its file.
    pub fn content(&self) -> &Content {
        &self.content
    }

    /// Its identifier, for example `national-framework`.
    pub fn id(&self) -> &str {
        &self.content.id
    }

    /// Its version, free text, for example `1.0`.
    pub fn version(&self) -> &str {
        &self.content.version
    }

    pub fn title(&self) -> &str {
        &self.content.title
    }

    /// What charts are headed with: its own words, or else the title.
    pub fn chart_title(&self) -> &str {
        match self.content.chart_title.as_str() {
            "" => self.title(),
            own => own,
        }
    }

    /// What an assessment is of, such as “Agency”; `None` for a country or economy.
    pub fn subject(&self) -> Option<&str> {
        Some(self.content.subject.as_str()).filter(|subject| !subject.is_empty())
    }

    /// How many questions the quick scan has.
    pub fn quick_len(&self) -> usize {
        self.questions().filter(|question| question.quick).count()
    }

    /// The levels, lowest first; at least two, at most ten.
    pub fn scale(&self) -> &[ScaleLevel] {
        &self.content.scale
    }

    /// The value of the lowest level.
    pub fn lowest_value(&self) -> f64 {
        self.content.scale.first().map_or(0.0, |level| level.value)
    }

    /// The value of the highest level.
    pub fn highest_value(&self) -> f64 {
        self.content.scale.last().map_or(0.0, |level| level.value)
    }

    /// The elements, in the order of the questionnaire; at least one.
    pub fn elements(&self) -> &[Element] {
        &self.content.elements
    }

    pub fn lenses(&self) -> &[Lens] {
        &self.content.lenses
    }

    /// The stakeholder groups of an assessment: those of the questionnaire, or those of the delegation in their place.
    pub fn groups(&self) -> &[Group] {
        self.groups
            .as_deref()
            .unwrap_or_else(|| self.asked_groups())
    }

    /// The stakeholder groups that it gives for any delegation; if it gives none, those of the national framework, so that a round
    /// can always be held.
    pub fn asked_groups(&self) -> &[Group] {
        asked(&self.content)
    }

    /// The actor functions: the categories of the lens that the questionnaire names for them.
    pub fn functions(&self) -> &[Category] {
        self.content
            .functions
            .as_ref()
            .and_then(|id| self.content.lenses.iter().find(|lens| &lens.id == id))
            .map_or(&[], |lens| lens.categories.as_slice())
    }

    /// How many questions there are.
    pub fn len(&self) -> usize {
        self.places.len()
    }

    /// Always false: a checked questionnaire has a question.
    pub fn is_empty(&self) -> bool {
        self.places.is_empty()
    }

    /// The position of a question among all questions, 0 first.
    pub fn ordinal(&self, id: &QuestionId) -> Option<usize> {
        self.ordinals.get(id).copied()
    }

    /// The place of the question with this ordinal.
    pub fn place(&self, ordinal: usize) -> Option<QuestionPlace> {
        self.places.get(ordinal).copied()
    }

    pub fn question(&self, ordinal: usize) -> Option<&Question> {
        let place = self.place(ordinal)?;

        self.at(place)
    }

    pub fn at(&self, place: QuestionPlace) -> Option<&Question> {
        self.content
            .elements
            .get(place.element)?
            .aspects
            .get(place.aspect)?
            .questions
            .get(place.question)
    }

    /// All questions in the order of their ordinals.
    pub fn questions(&self) -> impl Iterator<Item = &Question> {
        self.content
            .elements
            .iter()
            .flat_map(|element| element.aspects.iter().flat_map(|aspect| &aspect.questions))
    }

    /// The ordinals of the questions in a category of a lens.
    pub fn members(&self, lens: usize, category: usize) -> &[usize] {
        self.members
            .get(lens)
            .and_then(|categories| categories.get(category))
            .map_or(&[], Vec::as_slice)
    }

    /// The descriptor of a level for a question: the question's own one, or else the meaning of the scale.
    pub fn descriptor<'a>(&'a self, question: &'a Question, level: Level) -> &'a str {
        let own = match (
            self.scale().len().checked_sub(question.levels.len()),
            level.index(),
        ) {
            (Some(0), index) => question.levels.get(index),
            (Some(1), index) => index
                .checked_sub(1)
                .and_then(|index| question.levels.get(index)),
            _ => None,
        };

        match (own, self.scale().get(level.index())) {
            (Some(own), _) => own,
            (None, Some(of_scale)) => &of_scale.meaning,
            (None, None) => "",
        }
    }

    /// The level of a displayed value: the highest level whose band begins at or below it.
    pub fn band(&self, value: f64) -> Level {
        let above = self
            .scale()
            .iter()
            .skip(1)
            .take_while(|level| level.from <= value)
            .count();

        Level::at(above)
    }
}

/// The groups of a questionnaire, or the default ones in its language.
fn asked(content: &Content) -> &[Group] {
    if content.groups.is_empty() {
        library::default_groups(&content.language)
    } else {
        &content.groups
    }
}

/// The groups of a delegation, with the names of the questionnaire where they have none of their own.
fn named(own: Option<&[Group]>, of_questionnaire: &[Group]) -> Option<Arc<[Group]>> {
    let groups = own?.iter().map(|group| {
        let mut known = of_questionnaire.iter();
        let known = known.find(|known| known.id == group.id);

        match known {
            Some(known) if group.name.is_empty() => known.clone(),
            _ => group.clone(),
        }
    });

    Some(groups.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn level_zero_is_described_by_the_scale_and_the_others_by_the_question() {
        let questionnaire = library::national().unwrap();
        let question = questionnaire.question(0).unwrap();

        assert_eq!(
            questionnaire.descriptor(question, Level(0)),
            questionnaire.scale()[0].meaning
        );
        assert_eq!(
            questionnaire.descriptor(question, Level(1)),
            question.levels[0]
        );
        assert_eq!(
            questionnaire.descriptor(question, Level(4)),
            question.levels[3]
        );
    }

    #[test]
    fn a_value_on_an_edge_belongs_to_the_higher_band() {
        let questionnaire = library::national().unwrap();
        let cases = [
            (0.0, 0),
            (0.4, 0),
            (0.5, 1),
            (1.4, 1),
            (1.5, 2),
            (3.4, 3),
            (3.5, 4),
            (4.0, 4),
        ];

        for (value, expected) in cases {
            assert_eq!(questionnaire.band(value), Level(expected), "{value}");
        }
    }

    #[test]
    fn every_question_is_found_by_its_identifier_and_its_place() {
        let questionnaire = library::national().unwrap();

        for (ordinal, question) in questionnaire.questions().enumerate() {
            assert_eq!(questionnaire.ordinal(&question.id), Some(ordinal));
            assert_eq!(questionnaire.question(ordinal), Some(question));
        }
    }

    #[test]
    fn a_questionnaire_without_groups_has_those_of_the_national_framework_in_its_language() {
        let mut content = library::national().unwrap().content().clone();
        content.groups.clear();
        let words = |of: &Questionnaire| -> Vec<String> {
            of.groups().iter().map(|group| group.name.clone()).collect()
        };
        let national = library::national().unwrap();

        for language in ["en", "ar", "fr", "es"] {
            content.language = language.to_owned();
            let plain = Questionnaire::new(content.clone()).unwrap();

            assert_eq!(words(&plain), words(&national.in_language(language)));
            assert!(plain.content().groups.is_empty(), "the file stays as it is");
        }

        content.language = "nl".to_owned();
        assert_eq!(
            words(&Questionnaire::new(content).unwrap()),
            words(&national)
        );
    }
}
