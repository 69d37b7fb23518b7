//! The questionnaires that ship with the program, with their translations.

use crate::questionnaire::{
    Group, Questionnaire, QuestionnaireReadError, Translation, read, translation,
};

use std::sync::{Arc, LazyLock};

/// A version of the national framework, as shipped: its text, and its texts in other languages.
pub struct Shipped {
    /// Its version, as its text says.
    version: &'static str,
    /// The name of its file in the folder of questionnaires.
    pub file: &'static str,
    pub text: &'static str,
    /// Name and text of the file of each translation.
    pub translations: &'static [(&'static str, &'static str)],
    read: LazyLock<Result<Arc<Questionnaire>, QuestionnaireReadError>>,
}

/// A version of the national framework in its folder, with a file for each listed language.
macro_rules! shipped {
    ($name:ident, $version:literal in $folder:literal, $($language:literal)*) => {
        Shipped {
            version: $version,
            file: concat!($folder, "national-framework.ron"),
            text: include_str!(concat!("../../questionnaires/", $folder, "national-framework.ron")),
            translations: &[$((
                concat!($folder, "national-framework.", $language, ".ron"),
                include_str!(concat!(
                    "../../questionnaires/", $folder, "national-framework.", $language, ".ron"
                )),
            )),*],
            read: LazyLock::new(|| $name.read_all().map(Arc::new)),
        }
    };
}

/// The version that new assessments take. A tag added here is a translation added.
static CURRENT: Shipped = shipped!(CURRENT, "1.1" in "", "ar" "fr" "es");

/// The version before it, whose files are still read, joined and shown in every language. It never changes.
static FIRST: Shipped = shipped!(FIRST, "1.0" in "1.0/", "ar" "fr" "es");

/// The text of the national framework for new assessments.
pub const NATIONAL: &str = include_str!("../../questionnaires/national-framework.ron");

impl Shipped {
    /// This version in its base language with all its translations, read once.
    ///
    /// # Errors
    /// If the shipped text is not valid; a test makes sure that it is.
    pub fn questionnaire(
        &'static self,
    ) -> Result<Arc<Questionnaire>, &'static QuestionnaireReadError> {
        self.read.as_ref().map(Arc::clone)
    }

    /// A translation with an error is left out, and the others serve; a test makes sure that none has one.
    fn read_all(&self) -> Result<Questionnaire, QuestionnaireReadError> {
        let words = self.translations.iter();
        let base = read(self.text)?;

        Ok(words
            .filter_map(|(_, text)| translation::read(text).ok())
            .fold(base, |base, words| {
                let without = base.clone();

                base.with_translation(words).unwrap_or(without)
            }))
    }
}

/// All versions of the national framework, newest first.
pub fn versions() -> [&'static Shipped; 2] {
    [&CURRENT, &FIRST]
}

/// The national framework for new assessments, in its base language with all its translations.
///
/// # Errors
/// If the shipped text is not valid; a test makes sure that it is.
pub fn national() -> Result<Arc<Questionnaire>, &'static QuestionnaireReadError> {
    CURRENT.questionnaire()
}

/// The stakeholder groups of a questionnaire that gives none: those of the national framework in a language, or else in English.
pub(super) fn default_groups(language: &str) -> &'static [Group] {
    static GROUPS: LazyLock<Vec<Arc<Questionnaire>>> = LazyLock::new(|| {
        let Ok(national) = national() else {
            return Vec::new();
        };
        let languages: Vec<String> = national.languages().map(str::to_owned).collect();
        let views = languages
            .iter()
            .map(|language| national.in_language(language));

        views.collect()
    });

    let spoken = |view: &&Arc<Questionnaire>| view.content.language == language;
    let view = GROUPS.iter().find(spoken).or(GROUPS.first());

    view.map_or(&[], |view| &view.content.groups)
}

/// The version of the national framework that a translation is made for.
pub fn translated_by(words: &Translation) -> Option<Arc<Questionnaire>> {
    of_version(&words.version).filter(|base| base.id() == words.id)
}

/// The shipped questionnaire of a version.
pub(crate) fn of_version(version: &str) -> Option<Arc<Questionnaire>> {
    let shipped = versions()
        .into_iter()
        .find(|shipped| shipped.version == version)?;

    shipped.questionnaire().ok()
}

/// The shipped translation of a questionnaire whose texts are exactly those of a shipped version: for files that keep no
/// translations.
pub(super) fn translation(base: &Questionnaire, language: &str) -> Option<Arc<Translation>> {
    let shipped = of_version(base.version())?;

    if *shipped == *base {
        shipped.translation(language)
    } else {
        None
    }
}

/// Words of the national framework in a text, in any language: nothing may say them of another questionnaire.
#[cfg(test)]
pub(crate) fn national_words_in(text: &str) -> Vec<&'static str> {
    let text = text.to_lowercase();
    let text = text
        .replace("international", "")
        .replace("internacional", "");
    let words = ["national", "nacional", "وطني", "64/211", "five elements"];

    words
        .into_iter()
        .filter(|word| text.contains(word))
        .collect()
}

/// A small questionnaire of another title, with a checklist, in which nothing is national.
#[cfg(test)]
pub(crate) fn another() -> Arc<Questionnaire> {
    let text = include_str!("../../tests/data/small.questionnaire.ron")
        .replace("National strategy", "Plain strategy")
        .replace("A small model", "Quite another model")
        .replace(
            "short: \"Function\",",
            "short: \"Function\", checklist: true,",
        );

    Arc::new(read(&text).unwrap())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::questionnaire::translation::TextProblem;

    #[test]
    fn the_national_framework_has_its_full_shape() {
        let national = read(NATIONAL).unwrap();
        let aspects: Vec<usize> = national
            .elements()
            .iter()
            .map(|e| e.aspects.len())
            .collect();
        let questions: Vec<usize> = national
            .elements()
            .iter()
            .map(|e| e.aspects.iter().map(|a| a.questions.len()).sum())
            .collect();

        assert_eq!(aspects, [6, 4, 5, 4, 5]);
        assert_eq!(questions, [17, 13, 16, 15, 14]);
        assert_eq!(national.questions().filter(|q| q.quick).count(), 20);
        assert_eq!(national.functions().len(), 5);
        assert_eq!(national.groups().len(), 6);
    }

    /// Texts that are the same word in two languages.
    const SAME: [(&str, &str, &str); 6] = [
        ("fr", "scale", "Absent"),
        ("fr", "lenses", "function/culture"),
        ("fr", "elements", "collaboration"),
        ("fr", "elements", "incident"),
        ("fr", "elements", "culture"),
        ("fr", "aspects", "coordination"),
    ];

    #[test]
    fn every_shipped_translation_is_sound_and_complete() {
        for shipped in versions() {
            let base = read(shipped.text).unwrap();

            for (_, text) in shipped.translations {
                let words = translation::read(text).unwrap();
                let findings: Vec<_> = words
                    .check(&base)
                    .into_iter()
                    .filter(|found| {
                        let at = (words.language.as_str(), found.list, found.id.as_str());
                        let is_point = found.id.starts_with("un/") && found.field == "short";

                        found.problem != TextProblem::Unchanged || !(is_point || SAME.contains(&at))
                    })
                    .collect();

                assert_eq!(words.fits(base.content()), Ok(()));
                assert!(findings.is_empty(), "{}: {findings:#?}", words.language);
                assert_eq!(translated_by(&words).unwrap().version(), base.version());
            }

            assert_eq!(
                shipped.questionnaire().unwrap().translations().len(),
                shipped.translations.len(),
                "two translations into one language"
            );
        }
    }

    #[test]
    fn every_version_is_known_by_the_one_in_its_text_and_new_assessments_take_the_newest() {
        let found = versions().map(|shipped| {
            assert_eq!(read(shipped.text).unwrap().version(), shipped.version);

            shipped.version
        });

        assert_eq!(found, ["1.1", "1.0"]);
        assert_eq!(national().unwrap().version(), found[0]);
        assert_eq!(NATIONAL, versions()[0].text);
    }

    #[test]
    fn every_question_has_four_descriptors_of_its_own() {
        let national = national().unwrap();
        let mut all: Vec<&String> = national.questions().flat_map(|q| &q.levels).collect();
        assert_eq!(all.len(), 300);

        all.sort();
        all.dedup();
        assert_eq!(all.len(), 300, "two questions share a descriptor");
    }

    #[test]
    fn every_question_says_what_to_look_for_and_which_step_it_serves() {
        for question in national().unwrap().questions() {
            assert!(!question.look_for.trim().is_empty(), "{}", question.id);
            assert!(!question.step.trim().is_empty(), "{}", question.id);

            for lens in ["function", "gca", "un"] {
                assert!(
                    !question.tags(lens).is_empty(),
                    "{} has no {lens}",
                    question.id
                );
            }
        }
    }
}
