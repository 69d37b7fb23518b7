//! Reads the text of a questionnaire's file into a checked questionnaire.

use crate::questionnaire::{Content, FORMAT, Finding, Questionnaire};

use ron::extensions::Extensions;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use thiserror::Error;

/// A place in a text: line and column, both from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Position {
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
}

impl Position {
    /// The place of a byte of a text; a byte inside a character counts as that character.
    pub fn of(text: &str, at: usize) -> Self {
        let end = (0..=at.min(text.len()))
            .rev()
            .find(|end| text.is_char_boundary(*end))
            .unwrap_or(0);
        let before = &text[..end];

        Self {
            line: before.matches('\n').count() + 1,
            column: before.chars().rev().take_while(|c| *c != '\n').count() + 1,
        }
    }
}

/// A fault of syntax or type: reading stopped there.
#[derive(Debug, Clone, PartialEq, Error)]
#[error("{}:{}: {cause}", at.line, at.column)]
pub struct SyntaxError {
    /// The place where reading stopped.
    pub at: Position,
    pub cause: ron::Error,
}

/// Why a text is no questionnaire of this program.
#[derive(Debug, Clone, PartialEq, Error)]
pub enum QuestionnaireReadError {
    /// Reading stopped at a fault of syntax or type.
    #[error(transparent)]
    Syntax(#[from] SyntaxError),
    /// The file was made by a newer program.
    #[error("format {found} is newer than {FORMAT}")]
    Newer {
        /// The format of the file.
        found: u32,
    },
    /// The file was read, and its content is at fault.
    #[error("{} findings", .0.len())]
    Content(Vec<(Finding, Option<Position>)>),
}

/// The options with which every file of this program is read: `Some` may be left out.
pub fn options() -> ron::Options {
    ron::Options::default()
        .with_default_extension(Extensions::IMPLICIT_SOME | Extensions::UNWRAP_NEWTYPES)
}

/// Reads a value from RON; a byte-order mark is accepted.
///
/// # Errors
/// The first fault of syntax or type.
pub fn parse<T: DeserializeOwned>(text: &str) -> Result<T, SyntaxError> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);

    options().from_str(text).map_err(|error| SyntaxError {
        at: Position {
            line: error.span.start.line,
            column: error.span.start.col,
        },
        cause: error.code,
    })
}

/// The format field of a file, read before the rest; other fields are skipped.
#[derive(Debug, Deserialize)]
pub struct Header {
    /// The number in `format: N`.
    pub format: u32,
}

/// Reads and checks a questionnaire.
///
/// # Errors
/// The first error of syntax or type; problems of the content come all at once.
pub fn read(text: &str) -> Result<Questionnaire, QuestionnaireReadError> {
    if let Ok(Header { format: found }) = parse::<Header>(text)
        && found > FORMAT
    {
        return Err(QuestionnaireReadError::Newer { found });
    }

    let content: Content = parse(text)?;

    Questionnaire::new(content).map_err(|findings| {
        let located = findings.into_iter().map(|finding| {
            let position = locate(text, &finding);

            (finding, position)
        });

        QuestionnaireReadError::Content(located.collect())
    })
}

/// The place of a problem's identifier in the text: its `id` field, the last one for a doubled identifier.
fn locate(text: &str, finding: &Finding) -> Option<Position> {
    let needle = format!("{:?}", finding.id);
    let is_definition = |(at, _): &(usize, &str)| {
        text[..*at]
            .trim_end()
            .strip_suffix(':')
            .is_some_and(|head| head.trim_end().ends_with("id"))
    };
    let mut definitions = text.match_indices(&needle).filter(is_definition);
    let (at, _) = if finding.problem.is_doubled() {
        definitions.last()
    } else {
        definitions.next()
    }?;

    Some(Position::of(text, at))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::questionnaire::{Problem, library};

    const SMALL: &str = r#"(
    format: 1,
    id: "small",
    version: "1",
    language: "en",
    title: "Small",
    scale: [
        (value: 0, from: 0, name: "No", meaning: "Not there."),
        (value: 1, from: 0.5, name: "Yes", meaning: "There."),
    ],
    lenses: [(id: "colour", name: "Colour", categories: [(id: "red", name: "Red")])],
    elements: [
        (id: "e1", name: "One", aspects: [
            (id: "a1", name: "Aspect", questions: [
                (id: "Q1", title: "First", text: "Is it?", tags: {"colour": ["red"]}),
                (id: "Q2", title: "Second", text: "Is it too?"),
            ]),
        ]),
    ],
)"#;

    fn problems(text: &str) -> Vec<(String, Problem, Option<Position>)> {
        match read(text) {
            Err(QuestionnaireReadError::Content(findings)) => findings
                .into_iter()
                .map(|(f, at)| (f.id, f.problem, at))
                .collect(),
            other => panic!("expected findings, got {other:?}"),
        }
    }

    #[test]
    fn a_small_model_without_descriptors_is_read() {
        let questionnaire = read(SMALL).unwrap();

        assert_eq!(questionnaire.len(), 2);
        assert_eq!(questionnaire.members(0, 0), [0]);
    }

    #[test]
    fn the_national_framework_is_written_and_read_back_unchanged() {
        let national = library::national().unwrap();
        let text =
            ron::ser::to_string_pretty(national.content(), ron::ser::PrettyConfig::default())
                .unwrap();

        assert_eq!(read(&text).unwrap().content(), national.content());
    }

    #[test]
    fn an_unknown_field_is_refused_with_its_place() {
        let text = SMALL.replace("title: \"Second\"", "titel: \"Second\"");
        let Err(QuestionnaireReadError::Syntax(error)) = read(&text) else {
            panic!()
        };

        assert_eq!(error.at.line, 16);
        assert!(error.cause.to_string().contains("titel"));
    }

    #[test]
    fn a_doubled_key_of_a_map_is_refused() {
        let text = SMALL.replace(
            "{\"colour\": [\"red\"]}",
            "{\"colour\": [\"red\"], \"colour\": []}",
        );

        assert!(matches!(
            read(&text),
            Err(QuestionnaireReadError::Syntax(_))
        ));
    }

    #[test]
    fn a_newer_format_is_refused_by_its_number() {
        let text = SMALL.replace("format: 1", "format: 7, shape: \"of things to come\"");

        assert_eq!(read(&text), Err(QuestionnaireReadError::Newer { found: 7 }));
    }

    #[test]
    fn all_findings_of_the_content_come_at_once_with_their_places() {
        let text = SMALL
            .replace("\"Q2\"", "\"Q1\"")
            .replace("\"Is it?\"", "\" \"")
            .replace("[\"red\"]", "[\"blue\"]");
        let found = problems(&text);

        assert_eq!(found.len(), 3, "{found:?}");
        assert!(found.contains(&(
            "Q1".into(),
            Problem::DoubledId,
            Some(Position {
                line: 16,
                column: 22
            })
        )));
        assert!(
            found.iter().any(|(id, p, at)| id == "Q1"
                && matches!(p, Problem::Empty { .. })
                && at.is_some())
        );
        assert!(
            found
                .iter()
                .any(|(_, p, _)| matches!(p, Problem::UnknownTag { .. }))
        );
    }

    #[test]
    fn a_byte_order_mark_and_carriage_returns_are_accepted() {
        let text = format!("\u{feff}{}", SMALL.replace('\n', "\r\n"));

        assert!(read(&text).is_ok());
    }
}
