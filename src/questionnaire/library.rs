//! The questionnaires that ship with the program, with their translations.

use crate::questionnaire::{Questionnaire, QuestionnaireReadError, Translation, read, translation};

use std::sync::{Arc, LazyLock};

/// The text of the national framework, as shipped.
pub const NATIONAL: &str = include_str!("../../questionnaires/national-framework.ron");

/// The name of its file.
pub const NATIONAL_FILE: &str = "national-framework.ron";

/// Name and text of the file of each listed language.
macro_rules! translations {
    ($($language:literal)*) => {
        &[$((
            concat!("national-framework.", $language, ".ron"),
            include_str!(concat!("../../questionnaires/national-framework.", $language, ".ron")),
        )),*]
    };
}

/// The national framework in other languages, as shipped. A tag added here is a translation added.
pub const TRANSLATIONS: &[(&str, &str)] = translations!("ar" "fr" "es");

/// The national framework in its base language with all its translations, read once.
///
/// # Errors
/// If the shipped text is not valid; a test makes sure that it is.
pub fn national() -> Result<Arc<Questionnaire>, &'static QuestionnaireReadError> {
    static READ: LazyLock<Result<Arc<Questionnaire>, QuestionnaireReadError>> =
        LazyLock::new(|| read(NATIONAL).map(translated).map(Arc::new));

    READ.as_ref().map(Arc::clone)
}

/// A translation with an error is left out, and the others serve; a test makes sure that none has one.
fn translated(base: Questionnaire) -> Questionnaire {
    let words = TRANSLATIONS.iter();

    words
        .filter_map(|(_, text)| translation::read(text).ok())
        .fold(base, |base, words| {
            let without = base.clone();

            base.with_translation(words).unwrap_or(without)
        })
}

/// The shipped translation of a questionnaire whose texts are exactly the shipped ones: for files of
/// versions before there were translations.
pub(super) fn translation(base: &Questionnaire, language: &str) -> Option<Arc<Translation>> {
    let shipped = national().ok()?;

    if *shipped.as_ref() == *base {
        shipped.translation(language)
    } else {
        None
    }
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
        let base = read(NATIONAL).unwrap();

        for (_, text) in TRANSLATIONS {
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
        }

        assert_eq!(
            national().unwrap().translations().len(),
            TRANSLATIONS.len(),
            "two translations into one language"
        );
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
