//! Words as a file has them: as they are, line breaks and all, unless a character would not survive an editor.

use ron::value::RawValue;
use serde::ser::Error;
use serde::{Deserialize, Serialize, Serializer};

use std::fmt::Write;

/// A text in a file. Quotes and backslashes are RON's own affair (it writes such a text raw); carriage returns and other
/// control characters are escaped, since editors change them.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(transparent)]
pub(super) struct FileText(pub String);

impl FileText {
    /// Whether nothing is in it, so that a file leaves it out.
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl From<&str> for FileText {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<&String> for FileText {
    fn from(text: &String) -> Self {
        Self(text.clone())
    }
}

impl Serialize for FileText {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.0.chars().any(is_fragile) {
            RawValue::from_boxed_ron(escaped(&self.0).into())
                .map_err(|error| S::Error::custom(error.code))?
                .serialize(serializer)
        } else {
            serializer.serialize_str(&self.0)
        }
    }
}

/// Whether editors drop, change or break lines at a character.
fn is_fragile(c: char) -> bool {
    match c {
        '\n' | '\t' => false,
        '\u{2028}' | '\u{2029}' | '\u{feff}' => true,
        c => c.is_control(),
    }
}

fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + 16);
    escaped.push('"');

    for c in text.chars() {
        match c {
            '"' | '\\' => escaped.extend(['\\', c]),
            '\r' => escaped.push_str("\\r"),
            c if is_fragile(c) => {
                // Writing to a string cannot fail.
                let _ = write!(escaped, "\\u{{{:x}}}", u32::from(c));
            }
            c => escaped.push(c),
        }
    }

    escaped.push('"');

    escaped
}
