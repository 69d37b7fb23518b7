//! Invented languages made of English for tests: one of words about 1.4 times as long, in brackets, and one that runs
//! from right to left in Arabic letters. A layout that fits them fits languages that are added later.

use super::language::{Language, Shipped};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};
use fluent_syntax::{parser, serializer};

use std::sync::LazyLock;

/// Files with signs and names that the program also reads.
const KEPT: [&str; 2] = ["number", "date"];

/// English with long words.
pub(crate) fn long() -> Language {
    static LONG: LazyLock<&'static Shipped> = LazyLock::new(|| made("en-XA", "[Loong]", longer));

    Language(*LONG)
}

/// English in Arabic letters.
pub(crate) fn mirrored() -> Language {
    static MIRRORED: LazyLock<&'static Shipped> = LazyLock::new(|| made("ar", "مرآة", arabic));

    Language(*MIRRORED)
}

/// A text in words about 1.4 times as long.
pub(crate) fn longer(text: &str) -> String {
    text.chars()
        .flat_map(|letter| {
            let twice = "aeiou".contains(letter);

            std::iter::once(letter).chain(twice.then_some(letter))
        })
        .collect()
}

/// A text in Arabic letters.
pub(crate) fn arabic(text: &str) -> String {
    const LETTERS: [char; 26] = [
        'ا', 'ب', 'ج', 'د', 'ه', 'ف', 'غ', 'ح', 'ي', 'ز', 'ك', 'ل', 'م', 'ن', 'و', 'پ', 'ق', 'ر',
        'س', 'ت', 'ع', 'ش', 'ض', 'خ', 'ص', 'ظ',
    ];

    text.chars()
        .map(|letter| match letter.to_ascii_lowercase() {
            lower @ 'a'..='z' => LETTERS[lower as usize - 'a' as usize],
            _ => letter,
        })
        .collect()
}

fn made(tag: &'static str, endonym: &'static str, change: fn(&str) -> String) -> &'static Shipped {
    let files: Vec<(&'static str, &'static str)> = Language::ENGLISH
        .files()
        .iter()
        .map(|(name, source)| {
            let text = if KEPT.contains(name) {
                (*source).to_owned()
            } else {
                changed(source, change)
            };

            (*name, &*Box::leak(text.into_boxed_str()))
        })
        .collect();

    Box::leak(Box::new(Shipped {
        tag,
        endonym,
        files: Box::leak(files.into_boxed_slice()),
    }))
}

fn changed(source: &str, change: fn(&str) -> String) -> String {
    let mut resource: Resource<String> = parser::parse(source.to_owned()).unwrap();

    for entry in &mut resource.body {
        if let Entry::Message(message) = entry
            && !message.id.name.starts_with("help-key")
        {
            let attributes = message.attributes.iter_mut().map(|a| &mut a.value);

            for pattern in message.value.iter_mut().chain(attributes) {
                change_pattern(pattern, change);
                bracket(pattern);
            }
        }
    }

    serializer::serialize(&resource)
}

fn change_pattern(pattern: &mut Pattern<String>, change: fn(&str) -> String) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => *value = change(value),
            PatternElement::Placeable { expression } => change_expression(expression, change),
        }
    }
}

fn change_expression(expression: &mut Expression<String>, change: fn(&str) -> String) {
    match expression {
        Expression::Select { variants, .. } => {
            for variant in variants {
                change_pattern(&mut variant.value, change);
            }
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            change_expression(expression, change);
        }
        Expression::Inline(_) => {}
    }
}

fn bracket(pattern: &mut Pattern<String>) {
    let text = |value: &str| PatternElement::Placeable {
        expression: Expression::Inline(InlineExpression::StringLiteral {
            value: value.to_owned(),
        }),
    };

    pattern.elements.insert(0, text("["));
    pattern.elements.push(text("]"));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::{Direction, Locale};

    #[test]
    fn long_words_keep_values_and_plurals() {
        let locale = Locale::new(long());
        let words = locale.format(
            "app-progress-total",
            &[("answered", 3.into()), ("asked", 4.into())],
        );

        assert_eq!(words, "[3 oof 4 aansweereed]");
        assert_eq!(locale.text("place-delegation"), "[Deeleegaatiioon]");
    }

    #[test]
    fn the_mirrored_language_runs_from_right_to_left() {
        assert_eq!(mirrored().direction(), Direction::RightToLeft);
        assert_eq!(Locale::new(mirrored()).text("place-assess"), "[اسسهسس]");
    }
}
