//! What all office files share: colours, and marks that keep the order of texts with mixed directions.

use crate::locale::Direction;
use crate::output::direction::{
    self, END_EMBEDDING, LEFT_EMBEDDING, LEFT_MARK, RIGHT_EMBEDDING, RIGHT_MARK, Span, has_letters,
};
use crate::palette::{LIGHT, Rgb};

/// A stretch of a paragraph in one direction, for a run of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Stretch {
    pub direction: Direction,
    /// The words with their marks of direction, as [`encoded`](crate::output::xml::encoded) wants them.
    pub words: String,
}

/// A line as stretches of one direction in a paragraph of the paper's direction.
///
/// Office programs swallow the space before the signs that isolate a value. Marks that count as letters take their place, and embeddings
/// where a value has letters of both directions.
pub(super) fn stretches(line: &[Span], paper: Direction) -> Vec<Stretch> {
    // Nothing stands beside the only value of a line.
    let line = match line {
        [Span::Isolate(own, inside)] if *own == paper => inside,
        line => line,
    };

    direction::stretches(&marked(line, paper), paper)
        .into_iter()
        .map(|(direction, words)| Stretch { direction, words })
        .collect()
}

fn marked(line: &[Span], around: Direction) -> String {
    let mut text = String::new();
    let outer = mark_of(around);

    for span in line {
        let (own, inside) = match span {
            Span::Words(words) => {
                text.push_str(words);
                continue;
            }
            Span::Isolate(own, inside) => (*own, inside),
        };
        let is_foreign = own != around;
        let other = match around {
            Direction::LeftToRight => Direction::RightToLeft,
            Direction::RightToLeft => Direction::LeftToRight,
        };
        let words = marked(inside, own);
        let has_figures = around == Direction::RightToLeft && words.chars().any(char::is_numeric);
        let is_mixed = has_letters(inside, other) || has_figures;

        if is_foreign && has_letters(inside, around) {
            let embedding = match own {
                Direction::LeftToRight => LEFT_EMBEDDING,
                Direction::RightToLeft => RIGHT_EMBEDDING,
            };
            text.extend([outer, embedding]);
            text.push_str(&words);
            text.extend([END_EMBEDDING, outer]);
        } else if is_foreign {
            let inner = mark_of(own);
            text.extend([outer, inner]);
            text.push_str(&words);
            text.extend([inner, outer]);
        } else if is_mixed {
            text.push(outer);
            text.push_str(&words);
            text.push(outer);
        } else {
            text.push_str(&words);
        }
    }

    text
}

fn mark_of(direction: Direction) -> char {
    match direction {
        Direction::LeftToRight => LEFT_MARK,
        Direction::RightToLeft => RIGHT_MARK,
    }
}

/// The full tag of a language, which the spelling of office programs wants.
pub(super) fn full_tag(language: &str) -> &str {
    match language {
        "en" => "en-GB",
        "ar" => "ar-SA",
        "fr" => "fr-FR",
        "es" => "es-ES",
        other => other,
    }
}

/// The full tags of the languages of words from left to right and from right to left in a paper. Which language people typed in the other
/// direction is not known; these two are the program's.
pub(super) fn languages(paper: Direction, language: &str) -> [&str; 2] {
    match paper {
        Direction::LeftToRight => [full_tag(language), full_tag("ar")],
        Direction::RightToLeft => [full_tag("en"), full_tag(language)],
    }
}

/// A colour as six hexadecimal digits.
pub(super) fn colour(colour: Rgb) -> String {
    colour.hex().trim_start_matches('#').to_uppercase()
}

/// Replaces the names of colours in braces by colours of the palette.
pub(super) fn coloured(part: &str) -> String {
    let named = [
        ("ink", LIGHT.ink),
        ("ink2", LIGHT.ink2),
        ("ink3", LIGHT.ink3),
        ("line", LIGHT.line),
        ("surface", LIGHT.surface),
        ("surface2", LIGHT.surface2),
        ("accent", LIGHT.accent),
        ("panel", LIGHT.panel),
        ("discuss-fill", LIGHT.discuss.fill),
        ("discuss-line", LIGHT.discuss.line),
        ("recorded", LIGHT.recorded),
        ("target", LIGHT.target),
        ("baseline", LIGHT.baseline),
        ("element1", LIGHT.elements[0].fill),
        ("element4", LIGHT.elements[3].fill),
        ("element5", LIGHT.elements[4].fill),
    ];

    named.iter().fold(part.to_owned(), |part, (name, value)| {
        part.replace(&format!("{{{name}}}"), &colour(*value))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::direction::spans;

    fn check(words: &str, direction: Direction, expected: &str) {
        assert_eq!(marked(&spans(words), direction), expected);
    }

    #[test]
    fn foreign_values_keep_their_order_without_isolates() {
        check(
            "من \u{2068}0.5\u{2069} إلى \u{2068}مرجع\u{2069}",
            Direction::RightToLeft,
            "من \u{200f}\u{200e}0.5\u{200e}\u{200f} إلى مرجع",
        );
        check(
            "\u{2068}\u{200f}\u{2066}GI03\u{2069} · \u{2068}Law\u{2069}\u{2069} · \u{2068}9 يونيو\u{2069}",
            Direction::RightToLeft,
            "\u{200f}\u{200f}\u{200f}\u{200e}GI03\u{200e}\u{200f} · \u{200f}\u{200e}Law\u{200e}\u{200f}\u{200f} · \u{200f}9 يونيو\u{200f}",
        );
        check(
            "see \u{2068}مرجع",
            Direction::LeftToRight,
            "see \u{200e}\u{200f}مرجع\u{200f}\u{200e}",
        );
        check("plain", Direction::LeftToRight, "plain");
    }

    #[test]
    fn a_value_with_letters_of_both_directions_is_embedded() {
        check(
            "\u{2068}See قرار (ISO)\u{2069}",
            Direction::RightToLeft,
            "\u{200f}\u{202a}See قرار (ISO)\u{202c}\u{200f}",
        );
        check(
            "\u{2068}14/2024 قرار (ISO 27001)\u{2069}",
            Direction::LeftToRight,
            "\u{200e}\u{202b}14/2024 قرار (ISO 27001)\u{202c}\u{200e}",
        );
        check(
            "\u{2068}14/2024 قرار (ISO 27001)\u{2069}",
            Direction::RightToLeft,
            "\u{200f}14/2024 قرار (ISO 27001)\u{200f}",
        );
    }

    #[test]
    fn latin_words_of_an_arabic_line_are_a_stretch_of_their_own() {
        let line = spans("المصدر: \u{2068}Law 14\u{2069}.");
        let found = stretches(&line, Direction::RightToLeft);
        let found: Vec<(Direction, &str)> = found
            .iter()
            .map(|stretch| (stretch.direction, stretch.words.as_str()))
            .collect();

        assert_eq!(
            found,
            [
                (Direction::RightToLeft, "المصدر: \u{200f}"),
                (Direction::LeftToRight, "\u{200e}Law 14\u{200e}"),
                (Direction::RightToLeft, "\u{200f}."),
            ]
        );
    }
}
