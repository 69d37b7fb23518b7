//! Reads the text of a questionnaire's file into a checked questionnaire.

use crate::questionnaire::faults::{Faults, faults};
use crate::questionnaire::outline::{Node, outline};
use crate::questionnaire::syntax::with_line_feeds;
use crate::questionnaire::{Content, FORMAT, Finding, Questionnaire};

use thiserror::Error;

pub use crate::questionnaire::syntax::{Header, Position, SyntaxError, options, parse};

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
    /// It is JSON.
    #[error("JSON")]
    Json,
    /// The file was read, and its content is at fault.
    #[error("{} findings", .0.len())]
    Content(Vec<(Finding, Option<Position>)>),
}

/// Reads and checks a questionnaire.
///
/// # Errors
/// The first error of syntax; faults of type and problems of the content come all at once.
pub fn read(text: &str) -> Result<Questionnaire, QuestionnaireReadError> {
    let text = &*with_line_feeds(text);

    if let Ok(Header { format: found }) = parse::<Header>(text)
        && found > FORMAT
    {
        return Err(QuestionnaireReadError::Newer { found });
    }

    let content: Content = match parse(text) {
        Ok(content) => content,
        Err(error) => return Err(faulty(text, error)),
    };

    Questionnaire::new(content)
        .map_err(|findings| QuestionnaireReadError::Content(located(text, findings)))
}

/// Everything that is wrong with a text that cannot be read; the first fault alone if its brackets do not match.
fn faulty(text: &str, error: SyntaxError) -> QuestionnaireReadError {
    let looks_like = |field: &str| text.contains(field);

    // Something else, such as an assessment, would have hundreds of faults.
    if !(looks_like("scale") && looks_like("elements")) {
        return error.into();
    }

    if text
        .trim_start_matches(['\u{feff}', ' ', '\n', '\t', '\r'])
        .starts_with('{')
    {
        return QuestionnaireReadError::Json;
    }

    let Some(Faults { faults, others }) = faults(text) else {
        return error.into();
    };
    let lines = Lines::of(text);
    let mut all: Vec<_> = faults
        .into_iter()
        .map(|(finding, at)| (finding, Some(lines.position(text, at))))
        .collect();
    all.extend(located(text, others));

    QuestionnaireReadError::Content(all)
}

/// The findings with their places in the text of a questionnaire, or of an assessment that holds it.
pub(crate) fn located(text: &str, findings: Vec<Finding>) -> Vec<(Finding, Option<Position>)> {
    let outline = outline(text);
    let lines = Lines::of(text);

    findings
        .into_iter()
        .map(|finding| {
            let root = outline.as_ref();
            let root = root.map(|root| root.field(text, "questionnaire").unwrap_or(root));
            let at = root.and_then(|root| place(text, root, &finding));

            (finding, at.map(|at| lines.position(text, at)))
        })
        .collect()
}

/// The byte of a finding: of its field, or else of its entry.
fn place(text: &str, root: &Node, finding: &Finding) -> Option<usize> {
    let entry = finding
        .path
        .iter()
        .try_fold(root, |node, (field, position)| {
            node.field(text, field)?.items().get(*position)
        })?;
    let of_field = finding.problem.field().and_then(|field| {
        let within = entry.field(text, "agreement");

        entry
            .field(text, field)
            .or_else(|| within.and_then(|within| within.field(text, field)))
            .or_else(|| entry.field(text, "id"))
    });

    Some(of_field.unwrap_or(entry).range.start)
}

/// Where the lines of a text begin.
struct Lines(Vec<usize>);

impl Lines {
    fn of(text: &str) -> Self {
        let after = text.match_indices('\n').map(|(at, _)| at + 1);

        Self(std::iter::once(0).chain(after).collect())
    }

    fn position(&self, text: &str, at: usize) -> Position {
        let line = self.0.partition_point(|start| *start <= at);
        let start = line.checked_sub(1).map_or(0, |line| self.0[line]);

        Position {
            line,
            column: text[start..at].chars().count() + 1,
        }
    }
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
        let found = problems(&text);
        let [(id, Problem::Unreadable { field, cause, .. }, Some(at))] = found.as_slice() else {
            panic!("{found:?}")
        };

        assert_eq!((id.as_str(), field.as_str(), at.line), ("Q2", "titel", 16));
        assert!(cause.to_string().contains("titel"));
    }

    #[test]
    fn a_doubled_key_of_a_map_is_refused() {
        let text = SMALL.replace(
            "{\"colour\": [\"red\"]}",
            "{\"colour\": [\"red\"], \"colour\": []}",
        );

        let found = problems(&text);

        assert!(
            matches!(found.as_slice(), [(id, Problem::Unreadable { field, .. }, _)] if id == "Q1" && field == "colour"),
            "{found:?}"
        );
    }

    #[test]
    fn no_fault_of_type_hides_another_or_a_finding_of_the_content() {
        let text = SMALL
            .replace("title: \"First\"", "title: 5, weight: \"much\"")
            .replace("name: \"Aspect\"", "name: [\"Aspect\"]")
            .replace("value: 1,", "value: \"one\",")
            .replace("title: \"Second\"", "title: \" \"");
        let found: Vec<_> = problems(&text)
            .into_iter()
            .map(|(id, problem, at)| {
                let field = match &problem {
                    Problem::Unreadable { field, found, .. } => format!("{field}={found}"),
                    other => other.field().unwrap().to_owned(),
                };

                (id, field, at.unwrap().line)
            })
            .collect();
        let expected = [
            ("", "value=\"one\"", 9),
            ("a1", "name=[\"Aspect\"]", 14),
            ("Q1", "title=5", 15),
            ("Q1", "weight=\"much\"", 15),
            ("Q2", "title", 16),
        ];

        assert_eq!(found.len(), expected.len(), "{found:#?}");

        for ((id, field, line), expected) in found.iter().zip(expected) {
            assert_eq!((id.as_str(), field.as_str(), *line), expected);
        }
    }

    #[test]
    fn a_text_with_carriage_returns_alone_is_read() {
        assert!(read(&SMALL.replace('\n', "\r")).is_ok());
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
