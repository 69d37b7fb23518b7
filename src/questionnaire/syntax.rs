//! Reads values from RON, and says where reading stopped.

use ron::extensions::Extensions;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use thiserror::Error;

use std::borrow::Cow;

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

/// A text with the line ends that RON knows: a text whose lines all end with a carriage return alone gets line feeds.
pub(super) fn with_line_feeds(text: &str) -> Cow<'_, str> {
    if text.contains('\r') && !text.contains('\n') {
        text.replace('\r', "\n").into()
    } else {
        text.into()
    }
}
