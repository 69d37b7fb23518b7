//! The questionnaires that come with the program.

use crate::questionnaire::{Questionnaire, ReadError, read};

use std::sync::{Arc, LazyLock};

/// The text of the national framework, as shipped.
pub const NATIONAL: &str = include_str!("../../questionnaires/national-framework.ron");

/// The national framework in its base language, read once.
///
/// # Errors
/// What is wrong with the shipped text; a test keeps that from being released.
pub fn national() -> Result<Arc<Questionnaire>, &'static ReadError> {
    static READ: LazyLock<Result<Arc<Questionnaire>, ReadError>> =
        LazyLock::new(|| read(NATIONAL).map(Arc::new));

    READ.as_ref().map(Arc::clone)
}

#[cfg(test)]
mod tests {
    use super::*;

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
