//! The errors of RON in words: its causes become a handful of sentences, and its text a detail.

use crate::locale::Locale;
use crate::message::MessageText;
use crate::questionnaire::read::SyntaxError;
use crate::questionnaire::unique_map::DOUBLED_KEY;

/// A file of a newer program.
pub(super) fn newer(found: u32, known: u32, locale: &Locale) -> String {
    locale.format(
        "message-read-newer",
        &[("found", found.into()), ("known", known.into())],
    )
}

/// Where reading stopped, why, and the text of RON.
pub(super) fn syntax(error: &SyntaxError, locale: &Locale) -> String {
    let text = locale.format(
        "message-syntax",
        &[
            ("line", error.at.line.to_string().into()),
            ("column", error.at.column.to_string().into()),
            ("cause", cause(&error.cause, locale).into()),
        ],
    );

    MessageText::new(String::new(), text)
        .with_detail(&error.cause, locale)
        .text
}

/// What is wrong at the place where reading stopped.
pub(super) fn cause(error: &ron::Error, locale: &Locale) -> String {
    use ron::Error as E;

    match error {
        E::Eof
        | E::ExpectedStringEnd
        | E::UnclosedBlockComment
        | E::UnclosedLineComment
        | E::ExpectedRawValue => locale.text("message-syntax-cut"),
        E::ExpectedArrayEnd
        | E::ExpectedComma
        | E::ExpectedMapColon
        | E::ExpectedMapEnd
        | E::ExpectedOptionEnd
        | E::ExpectedStructLikeEnd
        | E::ExpectedAttribute
        | E::ExpectedAttributeEnd
        | E::ExpectedIdentifier
        | E::InvalidIdentifier(_)
        | E::SuggestRawIdentifier(_)
        | E::UnexpectedChar(_)
        | E::InvalidEscape(_)
        | E::UnderscoreAtBeginning
        | E::TrailingCharacters
        | E::ExpectedRangeSyntax
        | E::NoSuchExtension(_) => locale.text("message-syntax-sign"),
        E::NoSuchStructField { found, .. } => {
            locale.format("message-syntax-unknown", &[("name", found.into())])
        }
        E::NoSuchEnumVariant { found, .. } => {
            locale.format("message-syntax-choice", &[("name", found.into())])
        }
        E::MissingStructField { field, .. } => {
            locale.format("message-syntax-missing", &[("name", (*field).into())])
        }
        E::DuplicateStructField { field, .. } => {
            locale.format("message-syntax-doubled", &[("name", (*field).into())])
        }
        E::Message(text) => match text.split_once(DOUBLED_KEY) {
            Some((_, key)) => locale.format("message-syntax-doubled", &[("name", key.into())]),
            None => locale.text("message-syntax-value"),
        },
        _ => locale.text("message-syntax-value"),
    }
}
