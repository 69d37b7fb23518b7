//! Texts that are no assessment, or not quite: each is refused with what a person needs to mend it.

use super::*;
use crate::assessment::{RoundSecret, TEXT_LIMIT, Vote, VotingMethod};
use crate::questionnaire::Problem as Fault;

fn text() -> String {
    encode(&sample()).unwrap()
}

/// The text with one thing changed; what is to be changed must be there.
fn with(from: &str, to: &str) -> String {
    let text = text();
    assert!(text.contains(from), "{from}");

    text.replacen(from, to, 1)
}

fn refused(text: &str) -> (String, ValueProblem) {
    match decode(text) {
        Err(ReadError::Content { id, problem }) => (id, problem),
        other => panic!("expected a fault of content, got {other:?}"),
    }
}

fn stopped(text: &str) -> (usize, usize, String) {
    match decode(text) {
        Err(ReadError::Syntax(error)) => (error.at.line, error.at.column, error.cause.to_string()),
        other => panic!("expected a fault of syntax, got {other:?}"),
    }
}

#[test]
fn a_value_out_of_its_range_is_named_with_its_question() {
    let agreed = "is: Agreed(2)";
    let ns01 = "NS01".to_owned();
    let cases = [
        (
            with(agreed, "is: Agreed(9)"),
            &ns01,
            EditError::LevelOutOfScale {
                level: Level(9),
                count: 5,
            },
        ),
        (
            with(
                "is: \"لا توجد ميزانية خاصة.\"",
                &format!("is: \"{}\"", "é".repeat(TEXT_LIMIT + 1)),
            ),
            &ns01,
            EditError::TooLong {
                length: TEXT_LIMIT + 1,
            },
        ),
        (with("Décret 2024-17", " "), &ns01, EditError::Empty),
        (
            with("There is one authority only.", "None."),
            &"NS05".to_owned(),
            EditError::ReasonTooShort { length: 5 },
        ),
        (
            with("\"NS09\": (", "\"XX99\": ("),
            &"XX99".to_owned(),
            EditError::UnknownQuestion(QuestionId::from("XX99")),
        ),
        (
            with("last: \"2026-06-11\"", "last: \"2026-06-08\""),
            &"dates".to_owned(),
            EditError::DatesReversed,
        ),
        (
            with("is: \"Arvenia\"", "is: \"\""),
            &"country".to_owned(),
            EditError::Empty,
        ),
        (
            with("functions: [\"law\"", "functions: [\"magic\""),
            &item(1).0.to_string(),
            EditError::UnknownFunction("magic".into()),
        ),
        (
            with("(group: \"", "(group: \"x"),
            &"NS02".to_owned(),
            EditError::UnknownGroup(format!("x{}", sample().groups()[1].id)),
        ),
        (
            with("is: (question: \"NS01\"", "is: (question: \"NS99\""),
            &item(6).0.to_string(),
            EditError::UnknownQuestion(QuestionId::from("NS99")),
        ),
        (
            with("importance: 3", "importance: 6"),
            &item(6).0.to_string(),
            EditError::NoImportance { number: 6 },
        ),
        (
            with("is: (level: 3", "is: (level: 9"),
            &"NS01".to_owned(),
            EditError::LevelOutOfScale {
                level: Level(9),
                count: 5,
            },
        ),
        (
            with("\"partners\": (by", "\"nowhere\": (by"),
            &"nowhere".to_owned(),
            EditError::UnknownAspect("nowhere".into()),
        ),
        (
            with("\"NS01\": Agreed(1)", "\"NS01\": Agreed(9)"),
            &"NS01".to_owned(),
            EditError::LevelOutOfScale {
                level: Level(9),
                count: 5,
            },
        ),
    ];

    for (text, id, error) in cases {
        assert_eq!(refused(&text), (id.clone(), ValueProblem::Refused(error)));
    }
}

#[test]
fn a_stamp_that_no_writer_made_is_refused() {
    let stamp = "outcome: (by: (0, 16,";
    let highest = sample().writers()[0].counter;

    assert_eq!(
        refused(&with(stamp, "outcome: (by: (7, 16,")),
        ("NS01".into(), ValueProblem::UnknownWriter { position: 7 })
    );
    for counter in [0, highest + 1] {
        assert_eq!(
            refused(&with(stamp, &format!("outcome: (by: (0, {counter},"))),
            (
                "NS01".into(),
                ValueProblem::UnknownEdit { counter, highest }
            )
        );
    }
    assert_eq!(
        refused(
            &with(
                "(by: (1, 1, \"2026-06-09T08:30:00Z\"",
                "(by: (0, 1, \"2026-06-09T08:30:00Z\""
            )
            .replacen("is: Agreed(3)", "is: Agreed(2)", 1)
        ),
        ("NS08".into(), ValueProblem::DoubledStamp)
    );

    let second = by(2, 0).writer.0.to_string();
    let first = by(1, 0).writer.0.to_string();
    assert_eq!(
        refused(&with(&second, &first)),
        (first, ValueProblem::DoubledWriter)
    );
}

#[test]
fn a_doubled_key_is_refused_with_its_place() {
    let id = |n| item(n).0.to_string();
    let answer = with("\"NS02\": (", "\"NS01\": (");
    let person = with(&format!("\"{}\"", id(2)), &format!("\"{}\"", id(1)));
    let evidence = with(
        &format!("\"{}\"", id(4)),
        &format!("\"{}\"", id(3).to_uppercase()),
    );
    let baseline = with("\"NS04\": DontKnow", "\"NS01\": DontKnow");

    for text in [answer, person, evidence, baseline] {
        let (line, _, cause) = stopped(&text);

        assert!(cause.contains("doubled key"), "{cause}");
        assert!(line > 1);
    }

    let field = with("  host: ", "  title: ");
    assert!(stopped(&field).2.contains("title"));
}

#[test]
fn an_unknown_field_is_refused_with_line_and_column() {
    let cases = [
        ("  host: ", "  hosts: ", "hosts"),
        ("strengths: ", "strenghts: ", "strenghts"),
        ("is: (title: \"Déc", "is: (titel: \"Déc", "titel"),
        ("is: Agreed(2)", "is: Agred(2)", "Agred"),
        ("role: Head", "role: Boss", "Boss"),
        ("writers: [", "authors: [", "authors"),
    ];

    for (from, to, wrong) in cases {
        let text = with(from, to);
        let (line, column, cause) = stopped(&text);
        let place: String = text
            .lines()
            .nth(line - 1)
            .unwrap()
            .chars()
            .skip(column - 1)
            .collect();

        assert!(place.starts_with(wrong), "{to}: {cause}, at {place}");
    }
}

#[test]
fn what_is_missing_is_never_taken_for_removed() {
    for (from, to) in [
        (", is: (name: \"سامي\", role: Member)", ""),
        (", is: Agreed(2)", ""),
        ("actions: {", "questions: {"),
    ] {
        assert!(
            matches!(decode(&with(from, to)), Err(ReadError::Syntax(_))),
            "{from}"
        );
    }
}

#[test]
fn a_questionnaire_at_fault_gives_its_findings() {
    let text = with("id: \"NS02\"", "id: \"NS01\"");

    let Err(ReadError::Questionnaire(findings)) = decode(&text) else {
        panic!()
    };
    assert!(findings.iter().any(|f| f.problem == Fault::DoubledId));
}

#[test]
fn a_newer_format_is_refused_by_its_number() {
    let cases = [
        with("format: 2", "format: 7"),
        with(
            "(\nformat: 2",
            "\u{feff}// a comment\n#![enable(implicit_some)]\n( format :7",
        ),
        "(format: 7, and: <then a syntax of the future>".into(),
        "(shape: [1, 2, (3)], format: 7, what: Ever(\"it is\"))".into(),
        with("format: 2", "format: 99999999999999"),
    ];

    for (text, expected) in cases.iter().zip([7, 7, 7, 7, u32::MAX]) {
        match decode(text) {
            Err(ReadError::Newer { found, .. }) => assert_eq!(found, expected, "{text:.80}"),
            other => panic!("{text:.80}: {other:?}"),
        }
    }
}

#[test]
fn a_newer_format_is_refused_with_the_program_that_wrote_it() {
    let own = format!("program: \"{}\"", env!("CARGO_PKG_VERSION"));
    let newer = || with(&own, "program: \"4.5.6\"");
    let cases = [
        (newer().replacen("format: 2", "format: 7", 1), Some("4.5.6")),
        (
            "\u{feff}(format: 7, program : \"4.5.6-rc.1\", and: <what comes".into(),
            Some("4.5.6-rc.1"),
        ),
        (
            "(shape: 1, program: \"4.5.6\", format: 7)".into(),
            Some("4.5.6"),
        ),
        ("(format: 7, program: \"an odd one\", x: <".into(), None),
        ("(format: 7, program: \"".into(), None),
    ];

    for (text, expected) in cases {
        match decode(&text) {
            Err(ReadError::Newer { program, .. }) => {
                assert_eq!(program.as_deref(), expected, "{text:.80}");
            }
            other => panic!("{text:.80}: {other:?}"),
        }
    }
}

#[test]
fn a_file_without_the_name_of_its_program_is_read() {
    let own = format!("program: \"{}\",\n", env!("CARGO_PKG_VERSION"));

    assert_eq!(decode(&with(&own, "")).unwrap(), sample());
}

#[test]
fn a_file_in_which_nothing_is_is_told_from_a_damaged_one() {
    for text in ["", "\u{feff}", " \r\n\t\n", "\0\0\0\0", "\u{feff}\0\n"] {
        assert_eq!(decode(text), Err(ReadError::Empty), "{text:?}");
    }
}

#[test]
fn a_number_out_of_its_range_is_named_with_its_question() {
    let cases = [
        ("is: Agreed(2)", "is: Agreed(300)", 300, 0, 4),
        ("is: Agreed(2)", "is: Agreed(-1)", -1, 0, 4),
        (
            "is: Agreed(2)",
            "is: Contested(provisional: 256)",
            256,
            0,
            4,
        ),
    ];

    for (from, to, found, least, most) in cases {
        let expected = ValueProblem::OutOfRange { found, least, most };

        assert_eq!(refused(&with(from, to)), ("NS01".into(), expected), "{to}");
    }

    let mut voted = sample();
    let (question, id) = (QuestionId::from("NS01"), item(90));
    let group = voted.groups()[0].id.clone();
    let open = Edit::OpenRound {
        question: question.clone(),
        id,
        way: VotingMethod::Sealed,
        secret: RoundSecret::default(),
        voice: crate::assessment::Voice::default(),
        reason: String::new(),
    };
    let vote = Edit::CastVote {
        question: question.clone(),
        id,
        group,
        vote: Vote::Level(Level(0)),
    };

    for edit in [open, vote, Edit::Reveal { question, id }] {
        voted.apply(edit, by(1, 60)).unwrap();
    }

    let text = encode(&voted).unwrap();
    let number = text.replace("number: 1", "number: 100");
    let (found, least, most) = (100, 1, 99);
    assert_eq!(
        refused(&number),
        (
            "NS01".into(),
            ValueProblem::OutOfRange { found, least, most }
        )
    );

    for found in [-1, 10_000, 5_000_000_000] {
        let text = text.replace("levels: [1,", &format!("levels: [{found},"));
        let (least, most) = (0, 9_999);

        assert_eq!(
            refused(&text),
            (
                "NS01".into(),
                ValueProblem::OutOfRange { found, least, most }
            )
        );
    }
}

#[test]
fn other_ron_is_not_an_assessment() {
    let cases = [
        library::NATIONAL,
        "()",
        "[1, 2]",
        "42",
        "hello",
        "{\"answers\": 1}",
        "(theme: \"dark\")",
        "(format: 1)",
        "(format: 1, anything: (a: [\"b\"]))",
    ];

    for text in cases {
        assert_eq!(decode(text), Err(ReadError::NotAnAssessment), "{text:.40}");
    }
}

#[test]
fn what_is_no_ron_is_refused_with_its_place() {
    assert_eq!(stopped("<html>\n<p>").0, 1);
    assert_eq!(stopped("(\nformat: 1,\nid: \"").0, 3);
    assert!(matches!(
        decode_bytes(b"(format: 1, id: \"\xff\")"),
        Err(ReadError::Encoding { valid: 17 })
    ));
    assert!(matches!(
        decode_bytes(b"%PDF-1.4\n\xe2\xe3"),
        Err(ReadError::NotText { .. })
    ));
}

fn is_noticed(bytes: &[u8]) -> bool {
    decode_bytes(bytes).map_or(true, |read| read.seal == Seal::Broken)
}

#[test]
fn a_cut_file_is_noticed_wherever_it_is_cut() {
    let text = encode(&sample_of(library::national().unwrap())).unwrap();
    let bytes = text.as_bytes();

    for end in (0..bytes.len() - 2).step_by(997) {
        assert!(is_noticed(&bytes[..end]), "cut at {end}");
    }
    for cut in 3..200 {
        assert!(
            is_noticed(&bytes[..bytes.len() - cut]),
            "cut {cut} before the end"
        );
    }
}

#[test]
fn a_flipped_bit_never_panics() {
    let mut bytes = text().into_bytes();
    let end = bytes.len();
    // The questionnaire has tests of its own; most flips go to the delegation's work behind it.
    let work = text().find("\nfacts: (").unwrap();
    let places = (0..work).step_by(4_001).chain((work..end).step_by(13));

    for place in places {
        let bit = 1 << (place % 8);
        bytes[place] ^= bit;
        let _ = decode_bytes(&bytes);
        bytes[place] ^= bit;
    }
}

#[test]
fn deep_nesting_is_refused_and_overflows_nothing() {
    let inside = |nest: String| {
        let text = text();
        let at = text.find("\nfacts: (").unwrap();

        format!("{}{nest}", &text[..=at])
    };

    for open in [
        "(", "[", "{", "Some(", "(a:", "{\"a\":", "/*", "r#", "(by:", "[(",
    ] {
        let nest = open.repeat(100_000);

        assert!(decode(&nest).is_err(), "{open}");
        assert!(decode(&inside(nest.clone())).is_err(), "{open}");
        assert!(
            decode(&inside(format!("facts: (country: {nest}"))).is_err(),
            "{open}"
        );
        assert!(decode(&inside(format!("else: {nest}"))).is_err(), "{open}");
    }
}

#[test]
fn more_than_32_megabytes_are_refused_by_size() {
    let size = 33 * 1024 * 1024;
    let text = " ".repeat(size);

    assert_eq!(
        decode(&text),
        Err(ReadError::TooLarge { size: size as u64 })
    );
}
