//! The questionnaires that ship with the program, with their translations.

use crate::questionnaire::{
    Group, Questionnaire, QuestionnaireReadError, Translation, read, translation,
};

use std::sync::{Arc, LazyLock, OnceLock};

/// A version of a questionnaire, as shipped: its text, and its texts in other languages.
pub struct Shipped {
    /// Its identifier, as its text says.
    id: &'static str,
    /// Its version, as its text says.
    version: &'static str,
    /// The name of its file in the folder of questionnaires.
    pub file: &'static str,
    pub text: &'static str,
    /// Name and text of the file of each translation.
    pub translations: &'static [(&'static str, &'static str)],
    read: OnceLock<Result<Arc<Questionnaire>, QuestionnaireReadError>>,
}

/// A version of a questionnaire in a folder of the questionnaires, with a file for each listed language.
macro_rules! shipped {
    ($id:literal $version:literal in $folder:literal, $($language:literal)*) => {
        Shipped {
            id: $id,
            version: $version,
            file: concat!($folder, $id, ".ron"),
            text: include_str!(concat!("../../questionnaires/", $folder, $id, ".ron")),
            translations: &[$((
                concat!($folder, $id, ".", $language, ".ron"),
                include_str!(concat!("../../questionnaires/", $folder, $id, ".", $language, ".ron")),
            )),*],
            read: OnceLock::new(),
        }
    };
}

/// Every version of every shipped questionnaire: in the order in which people see them, of each the newest first. A line more ships
/// a questionnaire more, a tag more a translation more; a version that was shipped never changes.
static ALL: [Shipped; 5] = [
    shipped!("national-framework" "1.1" in "", "ar" "fr" "es"),
    shipped!("national-framework" "1.0" in "1.0/", "ar" "fr" "es"),
    shipped!("incident-management" "1.0" in "", "ar" "fr" "es"),
    shipped!("cybercrime-law" "1.0" in "", "ar" "fr" "es"),
    shipped!("child-online-protection" "1.0" in "", "ar" "fr" "es"),
];

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
        self.read
            .get_or_init(|| self.read_all().map(Arc::new))
            .as_ref()
            .map(Arc::clone)
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

/// Every version of every shipped questionnaire, of each the newest first.
pub fn all() -> &'static [Shipped] {
    &ALL
}

/// The shipped questionnaires that new assessments may take: of each the newest version.
pub fn current() -> impl Iterator<Item = &'static Shipped> {
    let is_newest = |at: &usize| ALL[..*at].iter().all(|before| before.id != ALL[*at].id);

    (0..ALL.len()).filter(is_newest).map(|at| &ALL[at])
}

/// The versions of a shipped questionnaire, newest first.
pub fn versions(id: &str) -> impl Iterator<Item = &'static Shipped> {
    ALL.iter().filter(move |shipped| shipped.id == id)
}

/// The newest version of a shipped questionnaire with an identifier, with all its translations.
pub fn newest(id: &str) -> Option<Arc<Questionnaire>> {
    versions(id).next()?.questionnaire().ok()
}

/// The national framework for new assessments, in its base language with all its translations.
///
/// # Errors
/// If the shipped text is not valid; a test makes sure that it is.
pub fn national() -> Result<Arc<Questionnaire>, &'static QuestionnaireReadError> {
    ALL[0].questionnaire()
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

/// The shipped questionnaire that a translation is made for.
pub fn translated_by(words: &Translation) -> Option<Arc<Questionnaire>> {
    of_version(&words.id, &words.version)
}

/// The version of a shipped questionnaire.
pub(crate) fn of_version(id: &str, version: &str) -> Option<Arc<Questionnaire>> {
    let shipped = versions(id).find(|shipped| shipped.version == version)?;

    shipped.questionnaire().ok()
}

/// The shipped translation of a questionnaire whose texts are exactly those of a shipped version: for files that keep no
/// translations.
pub(super) fn translation(base: &Questionnaire, language: &str) -> Option<Arc<Translation>> {
    let shipped = of_version(base.id(), base.version())?;

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
    use crate::questionnaire::Question;
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
    const SAME: [(&str, &str, &str); 20] = [
        ("fr", "scale", "Absent"),
        ("fr", "lenses", "function/culture"),
        ("fr", "lenses", "phase"),
        ("fr", "lenses", "service/communication"),
        ("fr", "lenses", "service/data-acquisition"),
        ("fr", "lenses", "service/incident-coordination"),
        ("fr", "lenses", "services/incident"),
        ("fr", "lenses", "services/situation"),
        ("fr", "lenses", "sim3/O"),
        ("fr", "lenses", "mnr/criminal-justice"),
        ("fr", "lenses", "risk/contact"),
        ("fr", "groups", "justice"),
        ("fr", "groups", "police"),
        ("fr", "groups", "protection"),
        ("fr", "elements", "institutions"),
        ("fr", "elements", "collaboration"),
        ("fr", "elements", "incident"),
        ("fr", "elements", "culture"),
        ("fr", "elements", "justice"),
        ("fr", "aspects", "coordination"),
    ];

    #[test]
    fn every_shipped_translation_is_sound_and_complete() {
        for shipped in all() {
            let base = read(shipped.text).unwrap();

            for (_, text) in shipped.translations {
                let words = translation::read(text).unwrap();
                let findings: Vec<_> = words
                    .check(&base)
                    .into_iter()
                    .filter(|found| {
                        let at = (words.language.as_str(), found.list, found.id.as_str());
                        // Numbers of points, articles and parts.
                        let numbered = ["un/", "budapest/", "malabo/", "gc/"];
                        let is_point = numbered.iter().any(|lens| found.id.starts_with(lens))
                            && ["short", "name"].contains(&found.field);
                        let is_same = is_point || SAME.contains(&at);

                        found.problem != TextProblem::Unchanged || !is_same
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
    fn every_version_is_known_by_what_its_text_says_and_new_assessments_take_the_newest() {
        for shipped in all() {
            let found = read(shipped.text).unwrap();

            assert_eq!((found.id(), found.version()), (shipped.id, shipped.version));
        }

        let newest: Vec<_> = current()
            .map(|shipped| (shipped.id, shipped.version))
            .collect();

        assert_eq!(
            newest,
            [
                ("national-framework", "1.1"),
                ("incident-management", "1.0"),
                ("cybercrime-law", "1.0"),
                ("child-online-protection", "1.0"),
            ]
        );
        assert_eq!(national().unwrap().version(), "1.1");
        assert_eq!(NATIONAL, all()[0].text);
        assert!(newest_is_first());
    }

    /// Whether each version is listed before the older ones of its questionnaire.
    fn newest_is_first() -> bool {
        current().all(|shipped| {
            versions(shipped.id)
                .map(|v| v.version)
                .is_sorted_by(|a, b| a > b)
        })
    }

    #[test]
    fn every_question_has_a_descriptor_of_its_own_for_each_level_above_the_lowest() {
        for shipped in all() {
            let questionnaire = shipped.questionnaire().unwrap();
            let mut all: Vec<&String> = questionnaire.questions().flat_map(|q| &q.levels).collect();
            let count = questionnaire.len() * (questionnaire.scale().len() - 1);
            assert_eq!(all.len(), count);

            all.sort();
            all.dedup();
            assert_eq!(
                all.len(),
                count,
                "{}: two questions share a descriptor",
                shipped.file
            );
        }
    }

    #[test]
    fn every_shipped_text_keeps_its_limits_in_every_language() {
        for shipped in all() {
            let questionnaire = shipped.questionnaire().unwrap();
            assert_eq!(questionnaire.warnings(), [], "{}", shipped.file);

            for language in ["en", "ar", "fr", "es"] {
                for question in questionnaire.in_language(language).questions() {
                    let length = question.short_title().chars().count();

                    assert!(
                        length <= Question::SHORT_LIMIT,
                        "{language} {}",
                        question.id
                    );
                }
            }
        }
    }

    #[test]
    fn every_question_says_what_to_look_for_and_which_step_it_serves() {
        for shipped in all() {
            let questionnaire = shipped.questionnaire().unwrap();

            for question in questionnaire.questions() {
                assert!(!question.look_for.trim().is_empty(), "{}", question.id);
                // Only the national framework has steps, and asks by the points of the United Nations.
                let is_national = shipped.id == ALL[0].id;
                assert!(
                    !question.step.trim().is_empty() || !is_national,
                    "{}",
                    question.id
                );
                let lenses = ["function", "gca", "un"];
                let lenses = if is_national {
                    &lenses[..]
                } else {
                    &lenses[..2]
                };

                for lens in lenses {
                    assert!(
                        !question.tags(lens).is_empty(),
                        "{} has no {lens}",
                        question.id
                    );
                }
            }
        }
    }
}
