//! [`Locale`]: the texts, direction, numbers and dates of one language.
//!
//! A screen borrows a [`Locale`] and asks it for text by key; the sources contain no text for people.
//! This module uses no other module of the crate.

mod collation;
mod date;
mod fold;
mod language;
mod line;
mod marks;
mod number;
mod read_date;
mod read_time;
mod typed_text;

#[cfg(test)]
mod checks;
#[cfg(test)]
mod lookups;
#[cfg(test)]
pub(crate) mod pseudo;
#[cfg(test)]
mod sample;

pub use collation::Collation;
pub use date::DateError;
pub use fold::{Search, folded};
pub use language::Language;
pub use line::LinePart;
pub use marks::{first_strong, in_one_line, without_marks};
pub use number::{Digits, western_digits};
pub use typed_text::{TextLines, held_text, typed_text};

use self::number::Signs;

use fluent::{FluentArgs, FluentError, FluentResource, FluentValue, concurrent::FluentBundle};

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

/// The direction of a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// Left to right, as English.
    LeftToRight,
    /// Right to left, as Arabic.
    RightToLeft,
}

/// A value for a message.
///
/// A number chooses the plural and is printed in the locale's digits, without grouping; if no plural depends on it,
/// [`Locale::count`] groups. Pass any other number, date or range as the text that the locale made of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arg<'a> {
    /// Text, printed as it is.
    Text(Cow<'a, str>),
    Number(i64),
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Arg<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl From<i64> for Arg<'_> {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<i32> for Arg<'_> {
    fn from(number: i32) -> Self {
        Self::Number(number.into())
    }
}

impl From<u8> for Arg<'_> {
    fn from(number: u8) -> Self {
        Self::Number(number.into())
    }
}

impl From<u32> for Arg<'_> {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

impl From<usize> for Arg<'_> {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

/// The texts of one language with English as the fallback, and its numbers and dates.
///
/// Cheap to clone, and may be sent to other threads.
#[derive(Clone)]
pub struct Locale {
    language: Language,
    digits: Digits,
    signs: Arc<Signs>,
    /// The chosen language, then English if another one is chosen.
    bundles: Arc<[Bundle]>,
}

type Bundle = FluentBundle<FluentResource>;

impl Locale {
    /// The locale of a language, with western digits.
    pub fn new(language: Language) -> Self {
        Self::with_digits(language, Digits::Western)
    }

    /// The locale of a language, writing numbers in the given digits.
    pub fn with_digits(language: Language, digits: Digits) -> Self {
        let mut bundles = vec![bundle(language, digits)];

        if language != Language::ENGLISH {
            bundles.push(bundle(Language::ENGLISH, digits));
        }

        let mut locale = Self {
            language,
            digits,
            signs: Arc::default(),
            bundles: bundles.into(),
        };
        locale.signs = Arc::new(Signs::of(&locale));

        locale
    }

    /// The language of the texts.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The direction of the language.
    pub fn direction(&self) -> Direction {
        self.language.direction()
    }

    /// The digits of numbers.
    pub fn digits(&self) -> Digits {
        self.digits
    }

    /// The text of a message without values. `"month-6.short"` names an attribute of a message.
    ///
    /// Returns the English message if the language lacks it, and `‹key›` for an unknown key.
    pub fn text(&self, key: &str) -> String {
        self.format(key, &[])
    }

    /// The text of a message with its values.
    ///
    /// If directions could mix, the values carry invisible isolates (U+2068, U+2069): each value in a language from
    /// right to left, and in the others only those that hold right-to-left letters. For anything but a screen or a
    /// picture, ask for [`Locale::plain`].
    pub fn format(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        let text = self.put(key, args);

        match self.direction() {
            Direction::LeftToRight => text,
            Direction::RightToLeft => marks::begun_right_to_left(text),
        }
    }

    /// As [`Locale::format`], without invisible marks: for the command line, file names and logs.
    pub fn plain(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        without_marks(&self.format(key, args))
    }

    /// Keeps codes such as `IM10`, `9/16` and file paths in their order inside right-to-left text.
    pub fn left_to_right(&self, code: &str) -> String {
        match self.direction() {
            Direction::LeftToRight => code.to_owned(),
            Direction::RightToLeft => marks::left_to_right(code),
        }
    }

    /// A file name from its beginning to its extension, in any scripts.
    pub fn file_name(&self, name: &str) -> String {
        if name.is_ascii() {
            self.left_to_right(name)
        } else {
            marks::left_to_right(name)
        }
    }

    /// As [`Locale::format`], for patterns whose values all have the direction of the language, so that isolates between
    /// them would only separate parts of one value, such as the hours and minutes of `09:12`.
    fn assemble(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        marks::without_first_strong_isolates(&self.put(key, args))
    }

    /// The text of a message with its values and their isolates, in no direction of its own.
    fn put(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        // An error here shows in the text itself, as `{$name}`; the tests over all messages catch it.
        self.resolve(key, args)
            .map_or_else(|| format!("‹{key}›"), |(text, _)| text)
    }

    fn resolve(&self, key: &str, args: &[(&str, Arg<'_>)]) -> Option<(String, Vec<FluentError>)> {
        let (id, attribute) = match key.split_once('.') {
            Some((id, attribute)) => (id, Some(attribute)),
            None => (key, None),
        };
        let args: FluentArgs<'_> = args
            .iter()
            .map(|(name, arg)| (*name, fluent_value(arg)))
            .collect();

        self.bundles.iter().find_map(|bundle| {
            let message = bundle.get_message(id)?;
            let pattern = match attribute {
                Some(attribute) => message.get_attribute(attribute)?.value(),
                None => message.value()?,
            };
            let mut text = String::new();
            let mut errors = Vec::new();
            // Not `format_pattern`, which would pass the whole text to the formatter as if it were a value.
            bundle
                .write_pattern(&mut text, pattern, Some(&args), &mut errors)
                .ok()?;

            Some((text, errors))
        })
    }
}

impl fmt::Debug for Locale {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Locale")
            .field("language", &self.language)
            .field("digits", &self.digits)
            .finish_non_exhaustive()
    }
}

fn fluent_value<'a>(arg: &'a Arg<'_>) -> FluentValue<'a> {
    match arg {
        Arg::Text(text) => FluentValue::from(text.as_ref()),
        Arg::Number(number) => FluentValue::from(*number),
    }
}

fn bundle(language: Language, digits: Digits) -> Bundle {
    let mut bundle = FluentBundle::new_concurrent(vec![language.identifier()]);

    for (_, source) in language.files() {
        // A file with an error keeps its valid messages; English replaces the others, and a test finds the error.
        let resource = FluentResource::try_new((*source).to_owned())
            .unwrap_or_else(|(resource, _faults)| resource);
        bundle.add_resource_overriding(resource);
    }

    bundle.set_use_isolating(language.direction() == Direction::RightToLeft);
    match (language.direction(), digits) {
        (Direction::LeftToRight, Digits::Western) => {
            bundle.set_formatter(Some(|value, _| isolated(value)));
        }
        (Direction::LeftToRight, Digits::ArabicIndic) => {
            bundle.set_formatter(Some(|value, _| {
                isolated(value).or_else(|| arabic_indic(value))
            }));
        }
        (Direction::RightToLeft, Digits::Western) => {}
        (Direction::RightToLeft, Digits::ArabicIndic) => {
            bundle.set_formatter(Some(|value, _| arabic_indic(value)));
        }
    }

    bundle
}

/// Text with right-to-left letters, isolated so that it does not reorder the left-to-right sentence around it.
fn isolated(value: &FluentValue<'_>) -> Option<String> {
    match value {
        FluentValue::String(text) if marks::runs_right_to_left(text) => Some(marks::isolated(text)),
        _ => None,
    }
}

fn arabic_indic(value: &FluentValue<'_>) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(Digits::ArabicIndic.write(&number.as_string())),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
