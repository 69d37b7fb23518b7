//! The texts of a questionnaire in another language: reads their file, compares them with the base and applies them to it.
//!
//! A translation has only texts. Identifiers, weights and levels are those of the base, so that answers stay valid
//! when the language is switched.

use crate::questionnaire::language::{is_same_language, is_tag};
use crate::questionnaire::syntax::{Header, Position, SyntaxError, parse, with_line_feeds};
use crate::questionnaire::unique_map::UniqueMap;
use crate::questionnaire::{
    Content, FORMAT, NAME_LIMIT, Question, Questionnaire, SHORT_NAME_LIMIT,
};

use serde::{Deserialize, Serialize};
use thiserror::Error;

use std::collections::HashSet;

/// The content of a translation's file, for one version of a questionnaire. A missing text is shown in
/// the language of the base.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Translation {
    /// The format of the file; that of questionnaires.
    pub format: u32,
    /// Identifier of the questionnaire.
    pub id: String,
    /// The version of the questionnaire whose texts these are.
    pub version: String,
    /// The language, as a tag (`ar`).
    pub language: String,
    /// Name of the questionnaire.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub chart_title: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// The levels, lowest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub scale: Vec<LevelWords>,
    /// The lenses by identifier.
    #[serde(default, skip_serializing_if = "is_empty")]
    pub lenses: UniqueMap<String, LensWords>,
    /// The stakeholder groups by identifier.
    #[serde(default, skip_serializing_if = "is_empty")]
    pub groups: UniqueMap<String, GroupWords>,
    /// The elements by identifier.
    #[serde(default, skip_serializing_if = "is_empty")]
    pub elements: UniqueMap<String, ElementWords>,
    /// The aspects by identifier.
    #[serde(default, skip_serializing_if = "is_empty")]
    pub aspects: UniqueMap<String, AspectWords>,
    /// The questions by identifier.
    #[serde(default, skip_serializing_if = "is_empty")]
    pub questions: UniqueMap<String, QuestionWords>,
}

fn is_empty<V>(map: &UniqueMap<String, V>) -> bool {
    map.is_empty()
}

/// The texts of an item of a questionnaire; each may be missing.
macro_rules! words {
    ($(#[$about:meta])* $name:ident { $($field:ident),+ } $($more:tt)*) => {
        $(#[$about])*
        #[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
        #[serde(deny_unknown_fields)]
        pub struct $name {
            $(
                /// The translation of the field of this name in the base.
                #[serde(default, skip_serializing_if = "Option::is_none")]
                pub $field: Option<String>,
            )+
            $($more)*
        }
    };
}

words! {
    /// The words of a step of the scale.
    LevelWords { name, meaning, decider, evidence }
}
words! {
    /// The words of a lens.
    LensWords { name, short }
    /// Its categories by identifier.
    #[serde(default, skip_serializing_if = "is_empty")]
    pub categories: UniqueMap<String, CategoryWords>,
}
words! {
    /// The words of a category.
    CategoryWords { name, short, about }
}
words! {
    /// The words of a stakeholder group.
    GroupWords { name, short }
}
words! {
    /// The words of an element.
    ElementWords { name, short, goal }
}
words! {
    /// The words of an aspect.
    AspectWords { name, short }
}
words! {
    /// The words of a question.
    QuestionWords { title, short, text, look_for }
    /// The descriptors, as many as the base has.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub levels: Vec<String>,
}

/// Why a text is no translation of a questionnaire.
#[derive(Debug, Clone, PartialEq, Error)]
pub enum TranslationError {
    /// Reading stopped at a fault of syntax or type.
    #[error(transparent)]
    Syntax(#[from] SyntaxError),
    /// The file was made by a newer program.
    #[error("format {found} is newer than {FORMAT}")]
    Newer {
        /// The format of the file.
        found: u32,
    },
    /// It translates another questionnaire, or another version of it.
    #[error("{found_id} {found_version} instead of {id} {version}")]
    Other {
        /// The questionnaire that it translates.
        found_id: String,
        /// The version that it translates.
        found_version: String,
        /// The questionnaire at hand.
        id: String,
        version: String,
    },
    /// The language is missing, or is that of the base.
    #[error("language {language:?}")]
    Language { language: String },
}

/// A finding about a text of a translation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextFinding {
    /// The list in the file, such as `questions`; for title and description, the field itself.
    pub list: &'static str,
    /// Identifier within the list; empty for title and description. For a level of the scale, its name in the base.
    pub id: String,
    /// The field; empty if the whole entry is wrong.
    pub field: &'static str,
    /// The kind of finding.
    pub problem: TextProblem,
}

/// A kind of finding about a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextProblem {
    /// The translation lacks a text of the base.
    Missing,
    Empty,
    /// It is the text of the base. This may be right, as for an acronym.
    Unchanged,
    /// The base has no such entry.
    Unknown,
    /// A title or a name is too long.
    TooLong {
        /// Its length in characters.
        length: usize,
        /// The most characters.
        limit: usize,
    },
    /// A title or a name is too long for narrow places, and neither has the translation a `short`.
    NoShort {
        /// Its length in characters.
        length: usize,
        /// The most characters without `short`.
        limit: usize,
    },
}

/// Reads a translation; [`Questionnaire::with_translation`] checks whether it fits.
///
/// # Errors
/// The first fault.
pub fn read(text: &str) -> Result<Translation, TranslationError> {
    let text = &*with_line_feeds(text);

    if let Ok(Header { format: found }) = parse::<Header>(text)
        && found > FORMAT
    {
        return Err(TranslationError::Newer { found });
    }

    Ok(parse(text)?)
}

impl Translation {
    /// Checks that these are texts of this questionnaire.
    ///
    /// # Errors
    /// [`TranslationError::Other`] or [`TranslationError::Language`].
    pub fn fits(&self, base: &Content) -> Result<(), TranslationError> {
        if self.id != base.id || self.version != base.version {
            return Err(TranslationError::Other {
                found_id: self.id.clone(),
                found_version: self.version.clone(),
                id: base.id.clone(),
                version: base.version.clone(),
            });
        }

        // In format 1, any text was a language.
        let is_none = self.language.trim().is_empty() || self.format > 1 && !is_tag(&self.language);

        if is_none || is_same_language(&self.language, &base.language) {
            return Err(TranslationError::Language {
                language: self.language.clone(),
            });
        }

        Ok(())
    }

    /// The base with these texts. A text without translation stays, marked with its language.
    pub(super) fn laid_over(&self, base: &Content) -> Content {
        let mut content = base.clone();

        self.walk(&mut content, &mut |text| match text.own {
            Some(own) if !own.trim().is_empty() => own.clone_into(text.base),
            _ if text.base.trim().is_empty() => {}
            _ => *text.base = borrowed(text.base, &base.language),
        });
        content.language.clone_from(&self.language);

        content
    }

    /// The base with each text changed.
    #[cfg(all(test, feature = "gui"))]
    pub(super) fn made_up(base: &Content, change: fn(&str) -> String) -> Content {
        let nothing = "(format: 1, id: \"\", version: \"\", language: \"\")";
        let mut content = base.clone();

        if let Ok(nothing) = read(nothing) {
            nothing.walk(&mut content, &mut |text| *text.base = change(text.base));
        }

        content
    }

    /// Every missing, empty, unchanged or too long text in the order of the base, then the unknown entries.
    pub fn check(&self, questionnaire: &Questionnaire) -> Vec<TextFinding> {
        let mut findings = Vec::new();
        let mut base = questionnaire.base().content().clone();

        self.walk(&mut base, &mut |text| {
            findings.extend(text.problem().map(|problem| TextFinding {
                list: text.list,
                id: text.id.to_owned(),
                field: text.field,
                problem,
            }));
        });
        findings.extend(self.unknown(questionnaire.base().content()));
        findings.extend(self.without_short(questionnaire.base().content()));

        findings
    }

    /// The titles and names that are too long for narrow places and have no short form in this language.
    fn without_short(&self, base: &Content) -> Vec<TextFinding> {
        let mut found = Vec::new();
        let mut look =
            |list, id: &str, field, whole: Option<&String>, short: Option<&String>, limit| {
                let length = whole.map_or(0, |text| text.trim().chars().count());
                // Where the base has a short form, a missing one is told as missing.
                if length > limit && short.is_none_or(|short| short.trim().is_empty()) {
                    found.push(TextFinding {
                        list,
                        id: id.to_owned(),
                        field,
                        problem: TextProblem::NoShort { length, limit },
                    });
                }
            };
        let is_old = base.format == 1;

        for aspect in base.elements.iter().flat_map(|element| &element.aspects) {
            if let Some(own) = self.aspects.get(&aspect.id)
                && aspect.short.is_empty()
                && !is_old
            {
                look(
                    "aspects",
                    &aspect.id,
                    "name",
                    own.name.as_ref(),
                    own.short.as_ref(),
                    SHORT_NAME_LIMIT,
                );
            }

            for question in &aspect.questions {
                if let Some(own) = self.questions.get(question.id.as_str())
                    && question.short.is_empty()
                {
                    let id = question.id.as_str();
                    look(
                        "questions",
                        id,
                        "title",
                        own.title.as_ref(),
                        own.short.as_ref(),
                        Question::SHORT_LIMIT,
                    );
                }
            }
        }

        for element in base
            .elements
            .iter()
            .filter(|element| element.short.is_empty() && !is_old)
        {
            if let Some(own) = self.elements.get(&element.id) {
                look(
                    "elements",
                    &element.id,
                    "name",
                    own.name.as_ref(),
                    own.short.as_ref(),
                    SHORT_NAME_LIMIT,
                );
            }
        }

        found
    }

    /// Visits every text of the base with its translation.
    fn walk(&self, base: &mut Content, visit: &mut dyn FnMut(TranslatedText<'_>)) {
        let mut on = |list, id: &str, field, base: &mut String, own: Option<&String>| {
            visit(TranslatedText {
                list,
                id,
                field,
                base,
                own: own.map(String::as_str),
            });
        };

        on("title", "", "title", &mut base.title, self.title.as_ref());
        on("about", "", "about", &mut base.about, self.about.as_ref());
        on(
            "source",
            "",
            "source",
            &mut base.source,
            self.source.as_ref(),
        );
        on(
            "chart_title",
            "",
            "chart_title",
            &mut base.chart_title,
            self.chart_title.as_ref(),
        );
        on(
            "subject",
            "",
            "subject",
            &mut base.subject,
            self.subject.as_ref(),
        );

        for (position, level) in base.scale.iter_mut().enumerate() {
            let own = self.scale.get(position);
            let id = level.name.clone();
            let mut on = |field, base: &mut String, own| on("scale", &id, field, base, own);

            on("name", &mut level.name, own.and_then(|o| o.name.as_ref()));
            on(
                "meaning",
                &mut level.meaning,
                own.and_then(|o| o.meaning.as_ref()),
            );
            on(
                "decider",
                &mut level.decider,
                own.and_then(|o| o.decider.as_ref()),
            );
            on(
                "evidence",
                &mut level.evidence,
                own.and_then(|o| o.evidence.as_ref()),
            );
        }

        for lens in &mut base.lenses {
            let own = self.lenses.get(&lens.id);
            let mut on_lens =
                |field, base: &mut String, own| on("lenses", &lens.id, field, base, own);

            on_lens("name", &mut lens.name, own.and_then(|o| o.name.as_ref()));
            on_lens("short", &mut lens.short, own.and_then(|o| o.short.as_ref()));

            for category in &mut lens.categories {
                let own = own.and_then(|lens| lens.categories.get(&category.id));
                let id = format!("{}/{}", lens.id, category.id);
                let mut on = |field, base: &mut String, own| on("lenses", &id, field, base, own);

                on(
                    "name",
                    &mut category.name,
                    own.and_then(|o| o.name.as_ref()),
                );
                on(
                    "short",
                    &mut category.short,
                    own.and_then(|o| o.short.as_ref()),
                );
                on(
                    "about",
                    &mut category.about,
                    own.and_then(|o| o.about.as_ref()),
                );
            }
        }

        for group in &mut base.groups {
            let own = self.groups.get(&group.id);
            let mut on = |field, base: &mut String, own| on("groups", &group.id, field, base, own);

            on("name", &mut group.name, own.and_then(|o| o.name.as_ref()));
            on(
                "short",
                &mut group.short,
                own.and_then(|o| o.short.as_ref()),
            );
        }

        for element in &mut base.elements {
            let own = self.elements.get(&element.id);
            let mut on_element =
                |field, base: &mut String, own| on("elements", &element.id, field, base, own);

            on_element("name", &mut element.name, own.and_then(|o| o.name.as_ref()));
            on_element(
                "short",
                &mut element.short,
                own.and_then(|o| o.short.as_ref()),
            );
            on_element("goal", &mut element.goal, own.and_then(|o| o.goal.as_ref()));

            for aspect in &mut element.aspects {
                let own = self.aspects.get(&aspect.id);
                on(
                    "aspects",
                    &aspect.id,
                    "name",
                    &mut aspect.name,
                    own.and_then(|own| own.name.as_ref()),
                );
                on(
                    "aspects",
                    &aspect.id,
                    "short",
                    &mut aspect.short,
                    own.and_then(|own| own.short.as_ref()),
                );

                for question in &mut aspect.questions {
                    let id = question.id.as_str().to_owned();
                    let own = self.questions.get(&id);
                    let mut on =
                        |field, base: &mut String, own| on("questions", &id, field, base, own);

                    on(
                        "title",
                        &mut question.title,
                        own.and_then(|o| o.title.as_ref()),
                    );
                    on(
                        "short",
                        &mut question.short,
                        own.and_then(|o| o.short.as_ref()),
                    );
                    on(
                        "text",
                        &mut question.text,
                        own.and_then(|o| o.text.as_ref()),
                    );
                    on(
                        "look_for",
                        &mut question.look_for,
                        own.and_then(|o| o.look_for.as_ref()),
                    );

                    for (position, level) in question.levels.iter_mut().enumerate() {
                        on("levels", level, own.and_then(|o| o.levels.get(position)));
                    }
                }
            }
        }
    }

    /// Entries that the base does not have.
    fn unknown(&self, base: &Content) -> Vec<TextFinding> {
        let aspects = || base.elements.iter().flat_map(|element| &element.aspects);
        let questions = || aspects().flat_map(|aspect| &aspect.questions);
        let mut found = Vec::new();
        let mut unknown = |list, id: &str, field| {
            found.push(TextFinding {
                list,
                id: id.to_owned(),
                field,
                problem: TextProblem::Unknown,
            });
        };
        let mut compare = |list, own: &mut dyn Iterator<Item = &String>, known: HashSet<&str>| {
            for id in own.filter(|id| !known.contains(id.as_str())) {
                unknown(list, id, "");
            }
        };

        compare(
            "lenses",
            &mut self.lenses.keys(),
            base.lenses.iter().map(|lens| lens.id.as_str()).collect(),
        );
        compare(
            "groups",
            &mut self.groups.keys(),
            base.groups.iter().map(|group| group.id.as_str()).collect(),
        );
        compare(
            "elements",
            &mut self.elements.keys(),
            base.elements.iter().map(|e| e.id.as_str()).collect(),
        );
        compare(
            "aspects",
            &mut self.aspects.keys(),
            aspects().map(|aspect| aspect.id.as_str()).collect(),
        );
        compare(
            "questions",
            &mut self.questions.keys(),
            questions().map(|question| question.id.as_str()).collect(),
        );

        for lens in &base.lenses {
            let own = self.lenses.get(&lens.id).map(|lens| lens.categories.keys());

            for id in own.into_iter().flatten() {
                if !lens.categories.iter().any(|category| &category.id == id) {
                    unknown("lenses", &format!("{}/{id}", lens.id), "");
                }
            }
        }

        if self.scale.len() > base.scale.len() {
            unknown("scale", "", "");
        }

        for question in questions() {
            let own = self.questions.get(question.id.as_str());

            if own.is_some_and(|own| own.levels.len() > question.levels.len()) {
                unknown("questions", question.id.as_str(), "levels");
            }
        }

        found
    }
}

/// A text of the base beside its translation.
struct TranslatedText<'a> {
    list: &'static str,
    id: &'a str,
    field: &'static str,
    base: &'a mut String,
    own: Option<&'a str>,
}

impl TranslatedText<'_> {
    fn problem(&self) -> Option<TextProblem> {
        let base = self.base.trim();

        match self.own.map(str::trim) {
            None | Some("") if base.is_empty() => None,
            None => Some(TextProblem::Missing),
            Some("") => Some(TextProblem::Empty),
            // A translation may need a short form where the base needs none.
            Some(_) if base.is_empty() && self.field != "short" => Some(TextProblem::Unknown),
            Some(own) if own == base => Some(TextProblem::Unchanged),
            Some(own) => self.limit().and_then(|limit| {
                let length = own.chars().count();

                (length > limit).then_some(TextProblem::TooLong { length, limit })
            }),
        }
    }

    /// The most characters of this text.
    fn limit(&self) -> Option<usize> {
        match (self.list, self.field) {
            ("questions", "title") => Some(Question::TITLE_LIMIT),
            ("questions", "short") => Some(Question::SHORT_LIMIT),
            ("elements" | "aspects", "name") => Some(NAME_LIMIT),
            ("elements" | "aspects", "short") => Some(SHORT_NAME_LIMIT),
            _ => None,
        }
    }
}

/// A text in another language than those around it: isolated, and followed by the tag of its language.
fn borrowed(text: &str, language: &str) -> String {
    format!("\u{2068}{text} [{language}]\u{2069}")
}

/// The place of a finding in the file of a translation.
pub fn locate(text: &str, finding: &TextFinding) -> Option<Position> {
    let list = format!("{}:", finding.list);
    let start = text
        .match_indices(&list)
        .map(|(at, _)| at)
        .find(|at| text[..*at].ends_with([' ', '\t', '\n', '(', ',']))?;
    let ids = finding.id.split('/').filter(|id| !id.is_empty());
    let at = ids.fold(start, |from, id| {
        let needle = format!("{id:?}");

        text[from..]
            .find(&needle)
            .map_or(from, |found| from + found)
    });

    Some(Position::of(text, at))
}

#[cfg(test)]
mod tests;
