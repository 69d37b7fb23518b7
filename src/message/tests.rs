//! Every error has words: no key is missing, no text is empty, and none says whose fault it is.

use super::*;
use crate::assessment::{JoinError, Profile};
use crate::chart::Size;
use crate::chart::subject::Subject;
use crate::locale::Language;
use crate::output::{Format, OutputItem};
use crate::questionnaire::read::{Position, SyntaxError};
use crate::questionnaire::{self as q, Finding, QuestionnaireDifference};
use crate::store::{Fingerprint, ValueProblem};

use std::io;
use std::path::PathBuf;

fn english() -> Locale {
    Locale::new(Language::ENGLISH)
}

fn sound(text: &str) {
    assert!(!text.trim().is_empty());
    assert!(!text.contains(['‹', '{', '}']), "{text}");
    assert!(!text.contains("  "), "{text}");
}

fn check(words: &MessageText) {
    sound(&words.title);
    sound(&words.text);
    assert!(words.text.ends_with(['.', ')']), "{}", words.text);
}

fn edit_errors() -> Vec<EditError> {
    vec![
        EditError::UnknownQuestion("NS99".into()),
        EditError::LevelOutOfScale {
            level: crate::questionnaire::Level(9),
            count: 5,
        },
        EditError::Empty,
        EditError::TooLong { length: 10_001 },
        EditError::ReasonTooShort { length: 1 },
        EditError::DatesReversed,
        EditError::UnknownGroup("g".into()),
        EditError::UnknownFunction("f".into()),
        EditError::NotThere,
        EditError::RoundIsOpen,
        EditError::NoMoreRounds,
        EditError::RoundNeedsReason,
        EditError::TooManyGroups,
        EditError::TimesOutOfOrder,
        EditError::HasPeople,
        EditError::RoundHasEnded,
        EditError::NoVotes,
        EditError::HasVotes,
        EditError::TooManyVotes,
        EditError::RoundInConflict,
        EditError::UnknownElement("e".into()),
        EditError::ElementTaken("e".into()),
        EditError::Join(JoinError::AnotherAssessment {
            title: "Borduria".into(),
        }),
        EditError::Join(JoinError::AnotherQuestionnaire {
            differences: vec![QuestionnaireDifference::Scale],
        }),
        EditError::Join(JoinError::AnotherQuestionnaire {
            differences: vec![
                QuestionnaireDifference::Id {
                    here: "a".into(),
                    there: "b".into(),
                },
                QuestionnaireDifference::Version {
                    here: "1".into(),
                    there: "2".into(),
                },
                QuestionnaireDifference::OnlyHere("NS01".into()),
                QuestionnaireDifference::Other,
            ],
        }),
        EditError::Join(JoinError::AnotherQuestionnaire {
            differences: vec![
                QuestionnaireDifference::OnlyThere("NS01".into()),
                QuestionnaireDifference::Question("NS01".into()),
                QuestionnaireDifference::Part("p".into()),
                QuestionnaireDifference::Groups,
                QuestionnaireDifference::Groups,
            ],
        }),
    ]
}

fn causes() -> Vec<ron::Error> {
    use ron::Error as E;

    vec![
        E::Eof,
        E::ExpectedStringEnd,
        E::ExpectedComma,
        E::UnexpectedChar('%'),
        E::TrailingCharacters,
        E::NoSuchStructField {
            expected: &["title"],
            found: "titel".into(),
            outer: None,
        },
        E::NoSuchEnumVariant {
            expected: &["Agreed"],
            found: "Agred".into(),
            outer: None,
        },
        E::MissingStructField {
            field: "format",
            outer: None,
        },
        E::DuplicateStructField {
            field: "id",
            outer: None,
        },
        E::Message(format!("{}\"NS01\"", q::unique_map::DOUBLED_KEY)),
        E::Message("anything".into()),
        E::ExpectedInteger,
        E::IntegerOutOfBounds,
        E::ExceededRecursionLimit,
    ]
}

fn at(cause: ron::Error) -> SyntaxError {
    SyntaxError {
        at: Position {
            line: 1_204,
            column: 7,
        },
        cause,
    }
}

fn findings() -> Vec<Finding> {
    use q::Problem as P;

    let text = || "x".to_owned();
    let problems = vec![
        P::MissingId,
        P::DoubledId,
        P::Empty { field: "text" },
        P::Nothing { field: "elements" },
        P::AlikeId { other: text() },
        P::LongId { length: 65 },
        P::UnseenInId,
        P::TurnsDirection { field: "title" },
        P::TooLong {
            field: "title",
            length: 121,
            limit: 120,
        },
        P::TooLong {
            field: "name",
            length: 91,
            limit: 90,
        },
        P::NoShort {
            field: "name",
            length: 25,
            limit: 24,
        },
        P::LaterField { field: "short" },
        P::UnknownLanguage { tag: text() },
        P::NotANumber { field: "value" },
        P::CrossedThresholds,
        P::TinyWeight,
        P::Unreadable {
            field: text(),
            found: "5".to_owned(),
            cause: ron::Error::ExpectedString,
        },
        P::LevelCount { count: 1 },
        P::LevelsOutOfOrder,
        P::BandOutOfOrder,
        P::OutOfRange {
            field: "split_agreement",
        },
        P::OutOfRange {
            field: "minimum_coverage",
        },
        P::WeightNotPositive,
        P::DescriptorCount {
            count: 3,
            levels: 5,
        },
        P::UnknownLens { lens: text() },
        P::UnknownTag {
            lens: text(),
            tag: text(),
        },
        P::DoubledTag { tag: text() },
        P::UnknownFunction { function: text() },
        P::UnknownPrerequisite { question: text() },
        P::CircularPrerequisite,
    ];

    problems
        .into_iter()
        .flat_map(|problem| {
            ["NS01", ""].map(|id| Finding {
                id: id.to_owned(),
                problem: problem.clone(),
                is_warning: false,
                path: Vec::new(),
            })
        })
        .collect()
}

fn read_errors() -> Vec<ReadError> {
    let problems = [
        ValueProblem::UnknownWriter { position: 3 },
        ValueProblem::UnknownEdit {
            counter: 9,
            highest: 8,
        },
        ValueProblem::UnknownReplaced { position: 3 },
        ValueProblem::FarBeyond {
            counter: 9_000_000_000,
            highest: 1_000_000_000,
        },
        ValueProblem::NoDate("May".to_owned()),
        ValueProblem::NoHexadecimal,
        ValueProblem::LaterThanFormat,
        ValueProblem::DoubledStamp,
        ValueProblem::OutOfRange {
            found: -3,
            least: 0,
            most: 4,
        },
        ValueProblem::DoubledWriter,
    ];
    let refused = edit_errors().into_iter().map(ValueProblem::Refused);
    let contents = problems
        .into_iter()
        .chain(refused)
        .map(|problem| ReadError::Content {
            id: "NS01".into(),
            problem,
        });
    let mut errors = vec![
        ReadError::TooLarge { size: 40 << 20 },
        ReadError::Empty,
        ReadError::NotText { valid: 0 },
        ReadError::NotText { valid: 1_000 },
        ReadError::Encoding { valid: 1_000 },
        ReadError::NotAnAssessment,
        ReadError::Newer {
            found: 2,
            program: None,
        },
        ReadError::Newer {
            found: 2,
            program: Some("0.7.1".into()),
        },
        ReadError::Questionnaire(findings()),
        ReadError::Questionnaire(findings()[..1].to_vec()),
    ];
    errors.extend(contents);
    errors.extend(
        causes()
            .into_iter()
            .map(|cause| ReadError::Syntax(at(cause))),
    );

    errors
}

fn io_error() -> io::Error {
    io::Error::other("the cable is out")
}

fn save_errors() -> Vec<SaveError> {
    let causes = vec![
        SaveCause::DiskFull,
        SaveCause::TooLargeThere,
        SaveCause::ReadOnly,
        SaveCause::FolderGone,
        SaveCause::BelowAFile,
        SaveCause::Denied,
        SaveCause::Changed,
        SaveCause::Unsynced {
            fingerprint: Fingerprint::of(b""),
            error: io_error(),
        },
        SaveCause::Encode(EncodeError::TooLarge { size: 40 << 20 }),
        SaveCause::Encode(EncodeError::Ron(ron::Error::Fmt)),
        SaveCause::Encode(EncodeError::ReadBack),
        SaveCause::Encode(EncodeError::NoRandomNumbers),
        SaveCause::Other(io_error()),
    ];

    causes
        .into_iter()
        .map(|cause| SaveError {
            path: PathBuf::from("stick/Arvenia.assessment.ron"),
            cause,
        })
        .collect()
}

#[test]
fn every_refused_edit_has_words() {
    for error in edit_errors() {
        check(&edit(&error, &english()));
    }
}

#[test]
fn every_file_that_cannot_be_opened_has_words() {
    let causes = vec![
        OpenCause::NotFound,
        OpenCause::Denied,
        OpenCause::NotAFile,
        OpenCause::BelowAFile,
        OpenCause::Other(io_error()),
    ];
    let read = read_errors().into_iter().map(OpenCause::Read);

    for cause in causes.into_iter().chain(read) {
        let error = OpenError {
            path: PathBuf::from("work/Arvenia.assessment.ron"),
            cause,
        };
        let words = open(&error, &english());

        check(&words);
        assert!(words.title.contains("Arvenia.assessment.ron"));
    }
}

#[test]
fn every_save_that_failed_has_words() {
    for error in save_errors() {
        check(&save(&error, &english()));
    }
}

#[test]
fn who_has_a_file_has_words() {
    use crate::store::file_lock::Holder;

    let path = Path::new("work/Arvenia.assessment.ron");
    let other = Path::new("work/Arvenia-2.assessment.ron");
    let now: jiff::Zoned = "2026-11-21T17:00:00[UTC]".parse().unwrap();
    let named = Holder {
        computer: "laptop-7".into(),
        since: "2026-11-21T09:05:00Z".parse().unwrap(),
        ..Holder::default()
    };
    let nameless = Holder::default();

    for locale in [english()] {
        check(&held(path, None, &now, &locale));
        check(&no_locks(path, &locale));
        check(&saved_beside(path, other, &locale));
        check(&put_aside(path, other, &locale));

        for holder in [&named, &nameless] {
            check(&held(path, Some(holder), &now, &locale));
            check(&abandoned(path, holder, &now, &locale));
            check(&taken_over(path, holder, &now, &locale));
        }
    }

    let words = held(path, Some(&named), &now, &english());
    assert!(words.text.contains("laptop-7") && words.text.contains("09:05"));
}

#[test]
fn what_is_too_large_never_seems_to_be_as_large_as_it_may_be() {
    let size = format::SIZE_LIMIT + 1;
    let words = read(&ReadError::TooLarge { size }, &english());

    assert!(words.contains("33 MB; 32 MB"), "{words}");
}

#[test]
fn every_output_that_failed_has_words() {
    let size = Size {
        width: 1,
        height: 1,
    };
    let charts = [
        ChartError::Size(size),
        ChartError::Empty,
        ChartError::TooManyAxes(25),
        ChartError::TooManyRows(61),
        crate::chart::render::tree("no picture").unwrap_err(),
    ];
    let charts = charts.into_iter().map(|cause| OutputError::Make {
        item: OutputItem::Picture(Subject::HeatMap, Format::Png),
        cause: OfficeError::Chart(cause),
    });
    let saves = save_errors().into_iter().map(OutputError::Save);
    let others = Profile::ALL.map(OutputError::NoMark);

    for error in [
        OutputError::Size(size),
        OutputError::Nothing,
        OutputError::NotForThePublic,
        OutputError::NoCards,
        OutputError::ForTheDelegationAlone,
    ]
    .into_iter()
    .chain(others)
    .chain(charts)
    .chain(saves)
    {
        check(&output(&error, &english()));
    }
}

#[test]
fn a_missing_sample_has_words() {
    check(&sample(
        &crate::sample::SampleError::Edits(at(ron::Error::Eof)),
        &english(),
    ));
}

#[test]
fn every_finding_says_what_is_wrong_and_what_to_do() {
    for found in findings() {
        let words = finding(&found, &english());

        check(&words);
        assert!(words.title.contains(&found.id));
    }
}

#[test]
fn every_questionnaire_that_cannot_be_read_has_words() {
    let located: Vec<_> = findings().into_iter().map(|found| (found, None)).collect();
    let mut errors = vec![
        q::QuestionnaireReadError::Newer { found: 2 },
        q::QuestionnaireReadError::Content(located),
    ];
    errors.extend(
        causes()
            .into_iter()
            .map(|cause| q::QuestionnaireReadError::Syntax(at(cause))),
    );

    for error in errors {
        check(&questionnaire(&error, &english()));
    }
}

#[test]
fn a_fault_of_syntax_says_line_and_column_and_what_ron_says() {
    let text = read(
        &ReadError::Syntax(at(ron::Error::ExpectedComma)),
        &english(),
    );

    assert!(text.contains("line 1204, column 7"), "{text}");
    assert!(text.ends_with("(Expected comma)"), "{text}");
}
