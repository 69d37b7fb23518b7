//! What is found in texts, what is put in its place, and what is asked.

use super::*;
use crate::assessment::{
    Action, AssessmentId, Dissent, Evidence, Fact, ItemId, Participant, Signature, WriterId,
};
use crate::questionnaire::{QuestionId, library};

use jiff::Timestamp;
use uuid::Uuid;

fn me() -> Signature<'static> {
    Signature {
        writer: WriterId(Uuid::from_u128(1)),
        computer: "",
        at: Timestamp::UNIX_EPOCH,
    }
}

/// An assessment with these participants: name and organisation.
fn with(people: &[(&str, &str)]) -> Assessment {
    let questionnaire = library::national().unwrap();
    let id = AssessmentId(Uuid::from_u128(7));
    let mut assessment = Assessment::new(id, questionnaire, "Arvenia", me()).unwrap();

    for ((name, organisation), number) in people.iter().zip(1..) {
        let participant = Participant {
            name: (*name).to_owned(),
            organisation: (*organisation).to_owned(),
            ..Participant::default()
        };
        let edit = Edit::PutParticipant {
            id: ItemId(Uuid::from_u128(number)),
            participant,
        };
        assessment.apply(edit, me()).unwrap();
    }

    assessment
}

fn question() -> QuestionId {
    QuestionId::from("NS01")
}

fn write(assessment: &mut Assessment, words: &str) {
    let edit = Edit::Write {
        question: question(),
        passage: Passage::Strengths,
        words: words.to_owned(),
    };
    assessment.apply(edit, me()).unwrap();
}

/// A text as partners read it, and the words in it that are asked about.
fn read(people: &[(&str, &str)], words: &str) -> (String, Vec<String>) {
    let mut assessment = with(people);
    write(&mut assessment, words);
    let told = without_names(&assessment, Profile::Partners, NameChoice::Keep);
    let told = told
        .answer(&question())
        .passage(Passage::Strengths)
        .to_owned();
    let asked = undecided(&assessment, Profile::Partners)
        .into_iter()
        .filter(|mention| matches!(mention.part, Part::Answer(..)))
        .map(|mention| mention.in_sentence().1.to_owned())
        .collect();

    (told, asked)
}

/// A text in which everything of a name is replaced, and nothing is asked.
fn hides(people: &[(&str, &str)], words: &str, expected: &str) {
    assert_eq!(
        read(people, words),
        (expected.to_owned(), Vec::new()),
        "{words:?}"
    );
}

/// A text that stays, with the words about which people are asked.
fn asks(people: &[(&str, &str)], words: &str, asked: &[&str]) {
    let (told, found) = read(people, words);

    assert_eq!(told, words);
    assert_eq!(found, asked, "{words:?}");
}

const JOSE: &[(&str, &str)] = &[("José García", "MoF")];
const AHMAD: &[(&str, &str)] = &[("أحمد علي", "وزارة المالية")];

#[test]
fn a_whole_name_is_replaced_however_it_is_spelt() {
    for spelt in [
        "José García",
        "Jose Garcia",
        "JOSE GARCÍA",
        "José  García",
        "José\nGarcía",
        "José\u{A0}García",
        "José\u{A0}\u{200B}García",
        "Jose\u{301} Garci\u{301}a",
        "Jo\u{AD}sé Gar\u{200B}cía",
        "José\u{200B}García",
        "JoséGarcía",
        "García, José",
        "García José",
        "J. García",
        "J.García",
        "J García",
        "García J",
        "García, J",
        "José M. García",
        "jose.garcia@mof.gov.av",
        "jgarcia85@mof.gov.av",
        "@josegarcia",
        "garcia_jose",
        "Jose-Garcia",
    ] {
        hides(JOSE, &format!("Ask {spelt} first"), "Ask MoF first");
        hides(JOSE, &format!("({spelt})"), "(MoF)");
    }
}

#[test]
fn arabic_names_are_found_without_hamza_and_behind_prefixes_which_stay() {
    hides(AHMAD, "قال احمد علي: لا", "قال وزارة المالية: لا");
    hides(AHMAD, "قال أَحمَد عَلي", "قال وزارة المالية");
    hides(AHMAD, "وأحمد علي", "ووزارة المالية");
    hides(AHMAD, "لاحمد علي", "لوزارة المالية");
    hides(&[("أحمد علي", "المالية")], "لأحمد علي", "للمالية");
    hides(AHMAD, "د. أحمد علي حاضر", "د. وزارة المالية حاضر");
    hides(AHMAD, "علي، أحمد", "وزارة المالية");
    asks(AHMAD, "وعلي موافق", &["علي"]);
    asks(AHMAD, "معالي الوزير", &[]);
    hides(&[("منى الحسن", "المالية")], "منى حسن", "المالية");
    hides(
        &[("خالد عبد الرحمن", "المالية")],
        "خالد عبدالرحمن",
        "المالية",
    );
}

#[test]
fn a_given_or_family_name_alone_is_asked_about_and_stays_until_then() {
    asks(
        JOSE,
        "García knows. So does josé's team.",
        &["García", "josé"],
    );
    asks(
        JOSE,
        "García said it, and José heard it",
        &["García", "José"],
    );
    asks(JOSE, "Met García. José agreed.", &["García", "José"]);
    asks(&[("Ali", "MoF")], "Ali knows", &["Ali"]);
    asks(&[("Hope Adams", "MoF")], "We hope so", &["hope"]);
    asks(JOSE, "Write to garcia@mof.gov.av", &["garcia@mof.gov.av"]);
    asks(JOSE, "Login jgarcia", &["jgarcia"]);
}

#[test]
fn only_whole_words_are_names() {
    let people = &[("Ali", "Ministry of Finance"), ("Sam Mall", "MoF")];

    asks(people, "Natalia Stone validates normally", &[]);
    asks(people, "a small plan", &["small"]);
    asks(
        &[("Grace Adams", "MoF")],
        "As in plan A. Grace is needed",
        &["Grace"],
    );
    asks(JOSE, "Garcías, garciaga", &[]);
}

#[test]
fn particles_hyphens_and_apostrophes_belong_to_a_name() {
    let cruz = &[("María de la Cruz", "MoF")];
    hides(cruz, "María de la Cruz left", "MoF left");
    hides(cruz, "Maria Cruz left", "MoF left");
    hides(cruz, "de la Cruz, María", "MoF");
    asks(cruz, "de la carretera", &[]);
    let masri = &[("Omar Al-Masri", "MoF")];
    hides(
        masri,
        "Omar al Masri, Omar Masri, Omar Almasri",
        "MoF, MoF, MoF",
    );
    let jean = &[("Jean-Pierre Dupont", "MoF")];
    hides(jean, "J.-P. Dupont and JP Dupont", "MoF and MoF");
    asks(jean, "Jean-Pierre knows", &["Jean-Pierre"]);
    hides(
        &[("Seán O'Brien", "MoF")],
        "Sean O’Brien and Sean OBrien",
        "MoF and MoF",
    );
}

#[test]
fn titles_stay_and_what_stands_beside_a_name_stands_once() {
    hides(
        &[("Dr. José García", "MoF")],
        "Dr. José García said",
        "Dr. MoF said",
    );
    hides(
        JOSE,
        "José García (MoF) and MoF (José García)",
        "MoF and MoF",
    );
    hides(JOSE, "José García, MoF", "MoF");
    hides(
        &[("José García", "The Bank")],
        "the José García plan",
        "the Bank plan",
    );
    hides(
        &[("José García", "The Bank")],
        "To José García",
        "To The Bank",
    );
}

#[test]
fn two_people_of_one_name_are_nobodys_institution() {
    let people = &[("José García López", "MoF"), ("José García Ruiz", "Bank")];
    hides(people, "José García", "…");
    hides(people, "José García Ruiz", "Bank");
    hides(&[("José García", "")], "José García", "…");
    // An institution may bear a name.
    hides(
        &[("Ada Lovelace", "Ada Lovelace Foundation")],
        "Ada Lovelace",
        "… Foundation",
    );
}

#[test]
fn a_decision_holds_until_the_sentence_changes_and_in_no_other_text() {
    let mut assessment = with(JOSE);
    write(&mut assessment, "First. García knows.  Last.");
    let asked = undecided(&assessment, Profile::Partners);
    assert_eq!(asked[0].sentence, "García knows.");
    let undo = assessment
        .apply(asked[0].decided(Some(NameChoice::Replace)), me())
        .unwrap();
    assert!(undecided(&assessment, Profile::Partners).is_empty());

    // Other sentences may change, and the spelling of this one.
    write(&mut assessment, "Another. GARCIA knows. More. García too.");
    let asked = undecided(&assessment, Profile::Partners);
    assert_eq!(asked.len(), 1);
    assert_eq!(asked[0].sentence, "García too.");
    let told = without_names(&assessment, Profile::Partners, NameChoice::Keep);
    assert_eq!(
        told.answer(&question()).passage(Passage::Strengths),
        "Another. MoF knows. More. García too."
    );

    assessment.apply(undo, me()).unwrap();
    assert_eq!(undecided(&assessment, Profile::Partners).len(), 2);
}

#[test]
fn who_is_asked_is_who_would_read_it() {
    let mut assessment = with(JOSE);
    write(&mut assessment, "García knows");
    let action = Action {
        title: "Train García".to_owned(),
        ..Action::default()
    };
    let evidence = |title: &str, grade, restricted| Edit::PutEvidence {
        question: question(),
        id: ItemId(Uuid::from_u128(title.len() as u128)),
        evidence: Evidence {
            title: title.to_owned(),
            source: String::new(),
            date: None,
            grade,
            restricted,
            ..Evidence::new("", Grade::D)
        },
    };

    for edit in [
        Edit::PutAction {
            id: ItemId(Uuid::from_u128(9)),
            action,
        },
        evidence("García's law", Grade::A, false),
        evidence("García's letter", Grade::B, false),
        evidence("García's secret paper", Grade::A, true),
        Edit::SetFact(Fact::Mark(Profile::Public, "For García".to_owned())),
        Edit::SetFact(Fact::Mark(Profile::Partners, "For José".to_owned())),
        Edit::SetFact(Fact::Title("García report".to_owned())),
    ] {
        assessment.apply(edit, me()).unwrap();
    }

    let sentences = |profile| -> Vec<String> {
        let asked = undecided(&assessment, profile).into_iter();

        asked.map(|mention| mention.sentence).collect()
    };

    assert_eq!(sentences(Profile::Internal), [""; 0]);
    assert_eq!(
        sentences(Profile::Public),
        [
            "García report",
            "For García",
            "García's law",
            "Train García"
        ]
    );
    assert_eq!(
        sentences(Profile::Partners),
        [
            "García report",
            "For José",
            "García knows",
            "García's law",
            "García's letter",
            "Train García"
        ]
    );
}

/// The institution behind a typed name.
fn behind(people: &[(&str, &str)], name: &str) -> String {
    Institutions::new(&with(people), Profile::Partners)
        .behind(name)
        .to_owned()
}

#[test]
fn the_institution_behind_a_name_is_that_of_the_whole_name() {
    let people = &[
        ("Ali", "Ministry of Finance"),
        ("José García", "Central Bank"),
        ("Ana García", "Bank"),
    ];

    assert_eq!(behind(people, "Natalia Stone"), "");
    assert_eq!(behind(people, "Ali Stone"), "");
    assert_eq!(behind(people, "Ali (phone)"), "Ministry of Finance");
    assert_eq!(behind(people, "ali"), "Ministry of Finance");
    assert_eq!(behind(people, "Dr. JOSE GARCIA"), "Central Bank");
    assert_eq!(behind(people, "García, José"), "Central Bank");
    assert_eq!(behind(people, "J. García"), "Central Bank");
    assert_eq!(behind(people, "José García Ruiz"), "");
    assert_eq!(behind(people, "García"), "");
    assert_eq!(
        behind(people, "somebody of the central bank"),
        "Central Bank"
    );
    assert_eq!(behind(people, "the Bankers"), "");
}

#[test]
fn who_brings_evidence_and_is_no_participant_is_asked_about_elsewhere() {
    let mut assessment = with(JOSE);
    write(
        &mut assessment,
        "Leila Haddad of MoF wrote it. Leila helped.",
    );
    let dissent = |brings: &str, number| Edit::PutDissent {
        question: question(),
        id: ItemId(Uuid::from_u128(number)),
        dissent: Dissent {
            words: "No".to_owned(),
            brings: brings.to_owned(),
            ..Dissent::default()
        },
    };
    assessment.apply(dissent("Leila Haddad", 1), me()).unwrap();
    assessment
        .apply(dissent("somebody of MoF", 2), me())
        .unwrap();
    let asked = undecided(&assessment, Profile::Partners);

    assert_eq!(asked.len(), 1);
    assert_eq!(asked[0].in_sentence().1, "Leila Haddad");
}

#[test]
fn the_sample_leaves_nothing_undecided() {
    let id = AssessmentId(Uuid::from_u128(7));
    let sample = crate::sample::assessment(me(), id).unwrap();

    for profile in Profile::ALL {
        let asked = undecided(&sample, profile);
        let asked: Vec<_> = asked
            .iter()
            .map(|mention| (&mention.part, &mention.sentence))
            .collect();

        assert!(asked.is_empty(), "{asked:?}");
    }
}

proptest::proptest! {
    #[test]
    fn no_text_is_too_odd_to_be_read(text in "[a-zA-Zé@._, \\-\u{AD}\u{200B}\nعليوالJG]{0,60}") {
        let people = [("José García", "MoF"), ("علي", "المالية"), ("Jo-an de la G. Cruz", "")];
        let mut assessment = with(&people);
        write(&mut assessment, &text);

        for mention in undecided(&assessment, Profile::Partners) {
            let _ = mention.in_sentence();
        }

        let _ = without_names(&assessment, Profile::Partners, NameChoice::Replace);
    }
}
