//! The text of an assessment file: written so that a person can read and mend it, read so that nothing is guessed.

mod mac;
mod seal;
mod sealed_views;
mod text;
mod v2;

pub use mac::Mac;
pub use seal::Seal;
pub use sealed_views::draw;
pub(super) use sealed_views::open_views;

use crate::assessment::{Assessment, AssessmentId, EditError, SealedViews};
use crate::questionnaire::read::{SyntaxError, parse};
use crate::questionnaire::{Finding, TranslationError};

use encoding_rs::{Encoding, UTF_8};
use serde::Deserialize;
use serde::de::IgnoredAny;
use thiserror::Error;

use std::borrow::Cow;
use std::str::Utf8Error;

/// The newest format of an assessment file that this program reads, and the one it writes.
pub const FORMAT: u32 = 2;

/// The largest file that is read, in bytes.
pub const SIZE_LIMIT: u64 = 32 * 1024 * 1024;

/// The largest text that is read a second time to say what it is instead, in bytes; so that no text takes long to refuse.
const EXPLAINED: usize = 8 * 1024 * 1024;

/// Why a text is no assessment of this program. The file is never changed.
#[derive(Debug, Clone, PartialEq, Error)]
pub enum ReadError {
    /// It is larger than [`SIZE_LIMIT`]; it was refused by its size alone.
    #[error("{size} bytes")]
    TooLarge {
        /// Its size in bytes.
        size: u64,
    },
    /// Nothing is in it: no byte, only blanks, or the zeros that a power failure may leave.
    #[error("empty")]
    Empty,
    /// It is not text (UTF-8).
    #[error("not text from byte {valid} on")]
    NotText {
        /// How many bytes are text.
        valid: usize,
    },
    /// It is a text, but its letters are in another encoding than UTF-8.
    #[error("another encoding than UTF-8 from byte {valid} on")]
    Encoding {
        /// How many bytes are UTF-8.
        valid: usize,
    },
    /// Reading stopped at a fault of syntax or type: cut, mended wrongly, or no RON at all.
    #[error(transparent)]
    Syntax(#[from] SyntaxError),
    /// It is RON, but something else, for example a questionnaire.
    #[error("not an assessment")]
    NotAnAssessment,
    /// It was made by a newer program.
    #[error("format {found} is newer than {FORMAT}")]
    Newer {
        /// The format of the file.
        found: u32,
        /// The version of the program that wrote it, if it says so.
        program: Option<String>,
    },
    /// The questionnaire inside it is at fault.
    #[error("{} findings in the questionnaire", .0.len())]
    Questionnaire(Vec<Finding>),
    /// A translation of the questionnaire inside it is none of that questionnaire.
    #[error(transparent)]
    Translation(#[from] TranslationError),
    /// A value that this program would not have written.
    #[error("{id}: {problem}")]
    Content {
        /// The identifier of the question, person or action, or the name of the fact, where the value is.
        id: String,
        /// What is wrong with it.
        problem: ValueProblem,
    },
}

/// What is wrong with a value in a file.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum ValueProblem {
    /// No edit could have written it.
    #[error(transparent)]
    Refused(#[from] EditError),
    /// Its stamp names a writer that the list of writers does not have.
    #[error("no writer {position}")]
    UnknownWriter {
        /// The position in the list of writers, from 0.
        position: usize,
    },
    /// Its stamp has a counter that its writer never reached.
    #[error("edit {counter} of {highest}")]
    UnknownEdit {
        /// The counter of the stamp.
        counter: u64,
        /// The highest counter of its writer.
        highest: u64,
    },
    /// The list of writers has a counter that no opening comes to.
    #[error("edit {counter}, far beyond {highest}")]
    FarBeyond {
        /// The counter.
        counter: u64,
        /// The highest counter of an opening.
        highest: u64,
    },
    /// A file of format 1 has a field that came later.
    #[error("later than format 1")]
    LaterThanFormat,
    /// What should be a year, a month or a day is none.
    #[error("no date: {0}")]
    NoDate(String),
    /// What should be hexadecimal digits is not, or has another length.
    #[error("no hexadecimal digits")]
    NoHexadecimal,
    /// The same entry stands twice in one list of values.
    #[error("doubled stamp")]
    DoubledStamp,
    /// What it has replaced is not in the list of that.
    #[error("nothing replaced at {position}")]
    UnknownReplaced {
        /// The position in the list, from 0.
        position: usize,
    },
    /// A number that cannot stand there.
    #[error("{found} is not from {least} to {most}")]
    OutOfRange {
        /// The number.
        found: i64,
        /// The least that may.
        least: i64,
        /// The most that may.
        most: i64,
    },
    /// The list of writers names a writer twice.
    #[error("doubled writer")]
    DoubledWriter,
}

/// Why an assessment cannot be written.
#[derive(Debug, Clone, PartialEq, Error)]
pub enum EncodeError {
    /// Its file would be larger than [`SIZE_LIMIT`], so that nobody could open it again.
    #[error("{size} bytes")]
    TooLarge {
        /// The size of its file in bytes.
        size: u64,
    },
    /// The system gives no random numbers, without which views cannot be sealed.
    #[error("no random numbers")]
    NoRandomNumbers,
    /// The text is read back as something else: a fault of the program, which is noticed before anything is written.
    #[error("it is read back as something else")]
    ReadBack,
    /// RON has no form for a value; a test keeps that from happening.
    #[error(transparent)]
    Ron(#[from] ron::Error),
}

/// The text of an assessment's file, in the newest format, with its seal.
///
/// # Errors
/// [`EncodeError::TooLarge`] before a file is written that could not be read again.
pub fn encode(assessment: &Assessment) -> Result<String, EncodeError> {
    let text = v2::encode(assessment)?;
    let text = match assessment.hand_out_key() {
        Some(key) => mac::authenticated(text, key),
        None => text,
    };
    let text = seal::sealed(text);
    let size = text.len() as u64;

    if size > SIZE_LIMIT {
        Err(EncodeError::TooLarge { size })
    } else {
        Ok(text)
    }
}

/// The text of an assessment's file, which was read back and compared: what is written opens, and holds what it should.
///
/// # Errors
/// As [`encode`], and [`EncodeError::ReadBack`].
pub(super) fn encode_and_compare(assessment: &Assessment) -> Result<String, EncodeError> {
    let text = encode(assessment)?;

    match decode_sealed(&text) {
        Ok(read) if read.seal == Seal::Whole => {
            if is_read_back(read.assessment, assessment) {
                Ok(text)
            } else {
                Err(EncodeError::ReadBack)
            }
        }
        Ok(_) | Err(_) => Err(EncodeError::ReadBack),
    }
}

/// Whether an assessment was read as it was written, the views of open rounds included.
fn is_read_back(read: Assessment, written: &Assessment) -> bool {
    let secret = |round| match written.sealed_views().get(&round) {
        Some(SealedViews::Here(views)) => Some(views.secret),
        Some(SealedViews::Elsewhere(_)) | None => None,
    };

    open_views(read, secret) == *written
}

/// What a file holds.
#[derive(Debug, Clone, PartialEq)]
pub struct Decoded {
    /// The assessment.
    pub assessment: Assessment,
    /// Whether the text is as the program wrote it.
    pub seal: Seal,
    /// Whether it is as a program wrote it that had the key of its hand-out.
    pub mac: Mac,
}

/// Reads the bytes of a file; see [`decode`].
///
/// # Errors
/// As [`decode`], and [`ReadError::NotText`].
pub fn decode_bytes(bytes: &[u8]) -> Result<Decoded, ReadError> {
    refuse_by_size(bytes.len() as u64)?;

    let text = std::str::from_utf8(bytes).map_err(|error| not_utf8(bytes, error))?;

    decode_sealed(text)
}

/// The text of a file: UTF-8, or UTF-16 with its mark.
///
/// # Errors
/// [`ReadError::Encoding`] or [`ReadError::NotText`].
pub fn text_of(bytes: Vec<u8>) -> Result<String, ReadError> {
    if let Some((encoding, mark)) = Encoding::for_bom(&bytes).filter(|(found, _)| *found != UTF_8) {
        let text = encoding.decode_without_bom_handling_and_without_replacement(&bytes[mark..]);

        return text
            .map(Cow::into_owned)
            .ok_or(ReadError::NotText { valid: 0 });
    }

    String::from_utf8(bytes).map_err(|error| not_utf8(error.as_bytes(), error.utf8_error()))
}

/// Why bytes are not UTF-8: they are a text of another encoding, or no text at all.
fn not_utf8(bytes: &[u8], error: Utf8Error) -> ReadError {
    let valid = error.valid_up_to();
    let is_control = |byte: &&u8| **byte < 0x20 && !b"\t\n\r\x0c".contains(byte);

    // RON begins with a bracket or a comment; and a text may be cut within a letter.
    let begins = bytes.iter().find(|byte| !byte.is_ascii_whitespace());
    let is_text = begins.is_some_and(|byte| b"(/#{".contains(byte));

    if !is_text || error.error_len().is_none() || bytes.iter().any(|byte| is_control(&byte)) {
        ReadError::NotText { valid }
    } else {
        ReadError::Encoding { valid }
    }
}

/// Reads the text of an assessment's file; see [`decode_sealed`].
///
/// # Errors
/// As [`decode_sealed`].
pub fn decode(text: &str) -> Result<Assessment, ReadError> {
    decode_sealed(text).map(|decoded| decoded.assessment)
}

/// Reads the text of an assessment's file, of any format up to the newest. A byte-order mark and carriage returns at the
/// ends of lines are accepted.
///
/// # Errors
/// Why it is no assessment of this program; the first fault that is found.
pub fn decode_sealed(text: &str) -> Result<Decoded, ReadError> {
    refuse_by_size(text.len() as u64)?;

    if is_blank(text) {
        return Err(ReadError::Empty);
    }

    if let Some((found, program)) = leading_format(text).filter(|(found, _)| *found > FORMAT) {
        return Err(ReadError::Newer { found, program });
    }

    let text = with_plain_line_ends(text);
    let file: v2::AssessmentV2 = parse(&text).map_err(|error| explain(&text, error))?;

    match file.format {
        1..=FORMAT => {
            let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
            let format = file.format;
            let assessment = file.into_assessment()?;

            Ok(Decoded {
                seal: seal::seal(text, format),
                mac: mac::mac(text, assessment.hand_out_key()),
                assessment,
            })
        }
        0 => Err(ReadError::NotAnAssessment),
        found => Err(ReadError::Newer {
            found,
            program: leading_format(&text).and_then(|(_, program)| program),
        }),
    }
}

/// Whether nothing is in a text.
fn is_blank(text: &str) -> bool {
    text.chars()
        .all(|c| c.is_whitespace() || matches!(c, '\0' | '\u{feff}'))
}

/// Refuses a file by its size, before it is read.
pub(super) fn refuse_by_size(size: u64) -> Result<(), ReadError> {
    if size > SIZE_LIMIT {
        Err(ReadError::TooLarge { size })
    } else {
        Ok(())
    }
}

/// Carriage returns inside a text are always written escaped; a bare pair comes from an editor that rewrote the line ends.
fn with_plain_line_ends(text: &str) -> Cow<'_, str> {
    if text.contains('\r') {
        text.replace("\r\n", "\n").into()
    } else {
        text.into()
    }
}

/// Whether a text is an assessment of an older format than the one that is written.
pub(super) fn is_of_older_format(text: &str) -> bool {
    leading_format(text).is_some_and(|(found, _)| found < FORMAT)
}

/// The number in `format: N` if that is the first field, and the program if that is the second; read without looking at the
/// rest, which may be of any shape.
fn leading_format(text: &str) -> Option<(u32, Option<String>)> {
    let mut rest = text.strip_prefix('\u{feff}').unwrap_or(text).trim_start();

    while rest.starts_with("//") || rest.starts_with("#![") {
        rest = rest.split_once('\n')?.1.trim_start();
    }

    let rest = rest.strip_prefix('(')?.trim_start();
    let rest = rest.strip_prefix("format")?.trim_start();
    let rest = rest.strip_prefix(':')?.trim_start();
    let digits = rest.find(|c: char| !c.is_ascii_digit())?;

    match &rest[..digits] {
        "" => None,
        number => Some((
            number.parse().unwrap_or(u32::MAX),
            leading_program(&rest[digits..]),
        )),
    }
}

/// The version in `program: "X"` if that comes next.
fn leading_program(rest: &str) -> Option<String> {
    /// No version is longer.
    const LONGEST: usize = 40;

    let rest = rest.trim_start().strip_prefix(',')?.trim_start();
    let rest = rest.strip_prefix("program")?.trim_start();
    let rest = rest.strip_prefix(':')?.trim_start();
    let (version, _) = rest.strip_prefix('"')?.split_once('"')?;
    let is_version = !version.is_empty()
        && version.len() <= LONGEST
        && version.chars().all(|c| c.is_ascii_graphic());

    is_version.then(|| version.to_owned())
}

/// The identifier at the head of a text that may be damaged further on.
pub(super) fn leading_id(text: &str) -> Option<AssessmentId> {
    const HEAD: usize = 512;

    let head = text
        .lines()
        .take_while(|line| !line.contains("questionnaire"));
    let id = head
        .take(HEAD)
        .find_map(|line| line.trim().strip_prefix("id:"))?;
    let id = id.trim().trim_end_matches(',').trim_matches('"');

    id.parse().ok().map(AssessmentId)
}

/// What tells an assessment from other RON; whatever else is there is skipped.
#[derive(Deserialize)]
struct AssessmentHeader {
    #[serde(default)]
    format: Option<u64>,
    #[serde(default)]
    program: Option<String>,
    #[serde(default)]
    questionnaire: Option<IgnoredAny>,
    #[serde(default)]
    answers: Option<IgnoredAny>,
    #[serde(default)]
    writers: Option<IgnoredAny>,
}

/// Why a text that could not be read could not: it is newer, something else, or at fault where reading stopped.
fn explain(text: &str, error: SyntaxError) -> ReadError {
    if text.len() > EXPLAINED {
        return ReadError::Syntax(error);
    }

    match parse::<AssessmentHeader>(text) {
        Ok(AssessmentHeader {
            format: Some(found),
            program,
            ..
        }) if found > u64::from(FORMAT) => ReadError::Newer {
            found: u32::try_from(found).unwrap_or(u32::MAX),
            program,
        },
        Ok(AssessmentHeader {
            questionnaire: None,
            answers: None,
            writers: None,
            ..
        }) => ReadError::NotAnAssessment,
        Err(_) if parse::<IgnoredAny>(text).is_ok() => ReadError::NotAnAssessment,
        Ok(_) | Err(_) => ReadError::Syntax(error),
    }
}

#[cfg(test)]
mod tests;
