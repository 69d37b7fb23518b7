//! The languages of a questionnaire travel in the file.

use super::*;
use crate::questionnaire::{TranslationError, translation};

const ARABIC: &str = r#"(
    format: 1, id: "small-sample", version: "1", language: "ar",
    title: "نموذج صغير",
    questions: {"NS01": (title: "الاستراتيجية", levels: ["سطر\r\nآخر"])},
)"#;

fn translated() -> Assessment {
    let mut base = small().as_ref().clone();
    let mut words = translation::read(ARABIC).unwrap();
    base.id().clone_into(&mut words.id);
    base.version().clone_into(&mut words.version);
    base = base.with_translation(words).unwrap();

    new_assessment(Arc::new(base))
}

#[test]
fn translations_come_back_from_the_file() {
    let assessment = translated();
    let again = decode(&encode(&assessment).unwrap()).unwrap();

    assert_eq!(
        again.questionnaire().translations(),
        assessment.questionnaire().translations()
    );
    assert_eq!(
        again.questionnaire().in_language("ar").title(),
        "نموذج صغير"
    );
    assert_eq!(again, assessment);
}

#[test]
fn a_file_without_translations_says_nothing_of_them() {
    assert!(!encode(&sample()).unwrap().contains("translations"));
}

#[test]
fn a_translation_of_another_version_is_refused() {
    let text = encode(&translated()).unwrap();
    let (head, rest) = text.split_once("translations:").unwrap();
    let version = format!("version: \"{}\"", small().version());
    let rest = rest.replacen(&version, "version: \"0\"", 1);

    assert!(matches!(
        decode(&format!("{head}translations:{rest}")),
        Err(ReadError::Translation(TranslationError::Other { .. }))
    ));
}
