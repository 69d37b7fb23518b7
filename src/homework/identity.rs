//! The identity of a form, as a text in its cells.

use crate::assessment::{AssessmentId, FormOf, ItemId};
use crate::locale::{western_digits, without_marks};

use jiff::civil::Date;
use percent_encoding::{AsciiSet, CONTROLS, percent_decode_str, utf8_percent_encode};
use uuid::Uuid;

use std::fmt;

/// The word with which the text begins.
const MARK: &str = "RAPPORTEUR-FORM";
/// The number of the layout of forms.
const LAYOUT: &str = "1";
/// What would end a word, or begin a sign that is written otherwise.
const ESCAPED: &AsciiSet = &CONTROLS.add(b' ').add(b'%');

/// What tells a form from every other. It stands as a text in a cell of each sheet, so that no spreadsheet program loses it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormIdentity {
    /// The assessment that it was written from.
    pub assessment: AssessmentId,
    /// Whom it asks.
    pub of: FormOf,
    /// The identifier of the questionnaire.
    pub questionnaire: String,
    /// The version of the questionnaire.
    pub version: String,
    /// The day on which it was written.
    pub written: Date,
    /// The language in which it was written, as a tag.
    pub language: String,
}

impl FormIdentity {
    /// Reads the text of a cell; `None` if it is no identity of a form that this program can read.
    pub fn read(cell: &str) -> Option<Self> {
        let cell = western_digits(&without_marks(cell));
        let (_, rest) = cell.split_once(MARK)?;
        let words: Vec<&str> = rest.split_whitespace().collect();
        let [
            LAYOUT,
            assessment,
            of,
            questionnaire,
            version,
            written,
            language,
            ..,
        ] = words[..]
        else {
            return None;
        };
        let decoded = |word: &str| Some(percent_decode_str(word).decode_utf8().ok()?.into_owned());
        let (kind, of) = of.split_once(':')?;

        Some(Self {
            assessment: AssessmentId(Uuid::parse_str(assessment).ok()?),
            of: match kind {
                "institution" => FormOf::Institution(ItemId(Uuid::parse_str(of).ok()?)),
                "function" => FormOf::Function(decoded(of)?),
                _ => return None,
            },
            questionnaire: decoded(questionnaire)?,
            version: decoded(version)?,
            written: written.parse().ok()?,
            language: decoded(language)?,
        })
    }
}

impl fmt::Display for FormIdentity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let encoded = |text: &str| utf8_percent_encode(text, ESCAPED).to_string();
        let of = match &self.of {
            FormOf::Institution(id) => format!("institution:{}", id.0),
            FormOf::Function(id) => format!("function:{}", encoded(id)),
        };

        write!(
            f,
            "{MARK} {LAYOUT} {} {of} {} {} {} {}",
            self.assessment.0,
            encoded(&self.questionnaire),
            encoded(&self.version),
            self.written,
            encoded(&self.language)
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    use jiff::civil::date;

    fn identity(of: FormOf) -> FormIdentity {
        FormIdentity {
            assessment: AssessmentId(Uuid::from_u128(7)),
            of,
            questionnaire: "national framework/2".to_owned(),
            version: "1.1 beta".to_owned(),
            written: date(2026, 5, 18),
            language: "ar".to_owned(),
        }
    }

    #[test]
    fn an_identity_is_read_as_it_was_written() {
        for of in [
            FormOf::Institution(ItemId(Uuid::from_u128(9))),
            FormOf::Function("réponse d’abord".to_owned()),
        ] {
            let known = identity(of);

            assert_eq!(FormIdentity::read(&known.to_string()), Some(known));
        }
    }

    #[test]
    fn marks_line_breaks_and_other_digits_do_not_hide_an_identity() {
        let known = identity(FormOf::Institution(ItemId(Uuid::from_u128(9))));
        let text = known.to_string().replace(' ', "\n").replace('2', "٢");

        assert_eq!(
            FormIdentity::read(&format!("\u{200f}ID: {text}\u{200e} ")),
            Some(known)
        );
    }

    #[test]
    fn what_is_cut_or_of_another_layout_is_no_identity() {
        let text = identity(FormOf::Function("lead".to_owned())).to_string();

        assert_eq!(FormIdentity::read(&text[..text.len() - 14]), None);
        assert_eq!(FormIdentity::read(&text.replacen(" 1 ", " 2 ", 1)), None);
        assert_eq!(FormIdentity::read("IM10"), None);
    }
}
