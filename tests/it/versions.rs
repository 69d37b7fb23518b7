//! The versions of the shipped questionnaire: what they share, and what their files do with one another.

use rapporteur::assessment::{
    Assessment, AssessmentId, Edit, EditError, JoinError, Outcome, Signature, WriterId,
};
use rapporteur::locale::{Language, Locale};
use rapporteur::message;
use rapporteur::questionnaire::{Content, Level, Questionnaire, library, read};
use rapporteur::store;

use jiff::Timestamp;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use std::fmt::Write as _;
use std::sync::Arc;

const OTHERS: [&str; 3] = ["ar", "fr", "es"];

fn by(writer: u128) -> Signature<'static> {
    Signature {
        writer: WriterId(Uuid::from_u128(writer)),
        computer: "laptop",
        at: Timestamp::UNIX_EPOCH,
    }
}

fn version(version: &str) -> Arc<Questionnaire> {
    library::versions("national-framework")
        .map(|shipped| shipped.questionnaire().unwrap())
        .find(|questionnaire| questionnaire.version() == version)
        .unwrap()
}

/// The first version that was shipped.
fn first_shipped() -> &'static library::Shipped {
    library::versions("national-framework").last().unwrap()
}

fn assessment(questionnaire: Arc<Questionnaire>) -> Assessment {
    let id = AssessmentId(Uuid::from_u128(5));

    Assessment::new(id, questionnaire, "Arvenia", by(1)).unwrap()
}

fn recorded(assessment: &Assessment, writer: u128, question: &str, level: u8) -> Assessment {
    let mut assessment = assessment.clone();
    let record = Edit::Record {
        question: question.into(),
        outcome: Outcome::Agreed(Level(level)),
    };
    assessment.apply(record, by(writer)).unwrap();

    assessment
}

/// The content without its texts and its version: identifiers, numbers, tags, prerequisites, steps.
fn without_texts(questionnaire: &Questionnaire) -> Content {
    let mut content = questionnaire.content().clone();
    let mut texts = vec![&mut content.version, &mut content.about];

    for level in &mut content.scale {
        texts.extend([&mut level.name, &mut level.meaning]);
        texts.extend([&mut level.decider, &mut level.evidence]);
    }
    for lens in &mut content.lenses {
        texts.extend([&mut lens.name, &mut lens.short]);

        for category in &mut lens.categories {
            texts.extend([&mut category.name, &mut category.short, &mut category.about]);
        }
    }
    for group in &mut content.groups {
        texts.extend([&mut group.name, &mut group.short]);
    }
    for element in &mut content.elements {
        texts.extend([&mut element.name, &mut element.short, &mut element.goal]);

        for aspect in &mut element.aspects {
            texts.push(&mut aspect.name);

            for question in &mut aspect.questions {
                texts.extend([&mut question.title, &mut question.text]);
                texts.push(&mut question.look_for);
                texts.extend(&mut question.levels);
            }
        }
    }
    texts.into_iter().for_each(String::clear);

    content
}

#[test]
fn versions_differ_in_texts_alone() {
    assert_ne!(version("1.0").content(), version("1.1").content());
    assert_eq!(
        without_texts(&version("1.0")),
        without_texts(&version("1.1"))
    );
}

#[test]
fn the_first_version_stays_as_it_was_shipped() {
    let shipped = first_shipped();
    let mut hash = Sha256::new();
    hash.update(shipped.text);

    for (_, text) in shipped.translations {
        hash.update(text);
    }

    let mut found = String::new();

    for byte in hash.finalize() {
        write!(found, "{byte:02x}").unwrap();
    }

    assert_eq!(
        found,
        "60c669cdad4c4768fba54220c52a7cd195aa8ab0c35f567e181ad1aedc3edf8e"
    );
}

#[test]
fn no_level_says_what_dont_know_says() {
    let says = |questionnaire: &Questionnaire| questionnaire.scale()[0].meaning.clone();
    let national = version("1.1");

    assert_eq!(says(&national), "Nothing is in place.");

    for language in OTHERS {
        let meaning = says(&national.in_language(language));
        assert_eq!(
            meaning.matches(['.', ',', '،', '؛']).count(),
            1,
            "{meaning}"
        );
    }
}

#[test]
fn files_of_the_first_version_keep_their_translations() {
    let questionnaire_then = version("1.0");
    // As the first programs wrote them: without translations, and in either format.
    let bare = Arc::new(read(first_shipped().text).unwrap());
    let text = store::encode(&assessment(bare)).unwrap();
    let (unsealed, _) = text.split_once("// sha256: ").unwrap();
    let of_format_1 = unsealed.replacen("format: 2", "format: 1", 1);

    for text in [text.as_str(), &of_format_1] {
        let file = store::decode(text).unwrap();
        let questionnaire = file.questionnaire();
        assert_eq!(questionnaire.version(), "1.0");

        for language in OTHERS {
            assert_eq!(
                questionnaire.in_language(language).content(),
                questionnaire_then.in_language(language).content()
            );
        }
    }
}

#[test]
fn copies_of_the_first_version_join() {
    let master = assessment(version("1.0"));
    let other = store::encode(&recorded(&master, 2, "NS01", 2)).unwrap();
    let other = Arc::new(store::decode(&other).unwrap());
    let mut here = recorded(&master, 3, "IM10", 3);
    here.apply(Edit::join([other]), by(3)).unwrap();

    for (question, level) in [("NS01", 2), ("IM10", 3)] {
        assert_eq!(
            here.answer(&question.into()).outcome(),
            Outcome::Agreed(Level(level))
        );
    }
}

#[test]
fn a_copy_of_another_version_is_refused_in_a_sentence_with_both() {
    for (here, there) in [("1.1", "1.0"), ("1.0", "1.1")] {
        let mut assessment_here = assessment(version(here));
        let before = assessment_here.clone();
        let other = Arc::new(recorded(&assessment(version(there)), 2, "NS01", 2));
        let Err(EditError::Join(error)) = assessment_here.apply(Edit::join([other]), by(1)) else {
            panic!("it was joined");
        };
        assert!(matches!(error, JoinError::AnotherQuestionnaire { .. }));
        assert_eq!(assessment_here, before);

        for language in Language::all() {
            let words = message::join(&error, &Locale::new(*language)).text;
            let plain: String = words
                .chars()
                .filter(|c| !('\u{2066}'..='\u{2069}').contains(c))
                .collect();

            assert_eq!(plain.matches(here).count(), 2, "{plain}");
            assert_eq!(plain.matches(there).count(), 2, "{plain}");
            assert!(!plain.contains("NS01"), "{plain}");
        }
    }
}
