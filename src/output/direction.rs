//! The order of texts with mixed directions: a text as values and stretches of one direction, which each kind of paper then marks in its
//! own way. The direction of a paragraph is that of the paper; what a person typed keeps its own order inside.

use crate::locale::Direction::{self, LeftToRight, RightToLeft};
use crate::locale::first_strong;
use crate::output::document::{PaperText, WrittenBy};

use unicode_normalization::char::is_combining_mark;

/// The marks without width that count as a letter of a direction.
pub(super) const LEFT_MARK: char = '\u{200E}';
pub(super) const RIGHT_MARK: char = '\u{200F}';
const ARABIC_MARK: char = '\u{61C}';
/// The signs that begin an isolate, and the one that ends each.
const FROM_LEFT: char = '\u{2066}';
const FROM_RIGHT: char = '\u{2067}';
const FIRST_STRONG: char = '\u{2068}';
const POP: char = '\u{2069}';

/// The signs that begin an embedding, for papers that do not know isolates; [`END_EMBEDDING`] ends each.
pub(super) const LEFT_EMBEDDING: char = '\u{202A}';
pub(super) const RIGHT_EMBEDDING: char = '\u{202B}';
pub(super) const END_EMBEDDING: char = '\u{202C}';
/// How deep isolates may stand in each other; the program needs four. Deeper ones lose their marks.
const DEEPEST: usize = 40;

/// A piece of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Span {
    Words(String),
    /// A value with an order of its own.
    Isolate(Direction, Vec<Span>),
}

/// The pieces of a text. Embeddings, overrides, and ends of isolates that did not begin in it are left out; isolates end with the text.
pub(super) fn spans(text: &str) -> Vec<Span> {
    let signs: Vec<char> = text
        .chars()
        .filter(|sign| !matches!(sign, '\u{202A}'..='\u{202E}'))
        .collect();
    let mut rest = signs.as_slice();
    let mut all = Vec::new();

    while !rest.is_empty() {
        all.extend(read(&mut rest, 0));
        // An end without a beginning.
        rest = rest.get(1..).unwrap_or_default();
    }

    all
}

/// The lines of a text of a paper. A line that a person typed is a value of the paper's line, in the direction of its own first letter.
pub(super) fn lines(words: &PaperText, paper: Direction) -> Vec<Vec<Span>> {
    let lines = words.text.split('\n').map(spans);

    match words.by {
        WrittenBy::Program => lines.collect(),
        WrittenBy::Person => {
            let whole = first_strong(&words.text).unwrap_or(paper);
            let own = |line: Vec<Span>| match own_direction(&line).unwrap_or(whole) {
                _ if line.is_empty() => line,
                own => vec![Span::Isolate(own, line)],
            };

            lines.map(own).collect()
        }
    }
}

/// Reads pieces up to the end of the text, or to the end of an isolate.
fn read(rest: &mut &[char], depth: usize) -> Vec<Span> {
    let mut spans = Vec::new();
    let mut words = String::new();

    while let Some((sign, after)) = rest.split_first() {
        if *sign == POP {
            break;
        }

        *rest = after;

        if matches!(*sign, FROM_LEFT | FROM_RIGHT | FIRST_STRONG) {
            if depth == DEEPEST {
                continue;
            }

            if !words.is_empty() {
                spans.push(Span::Words(std::mem::take(&mut words)));
            }

            let inside = read(rest, depth + 1);
            let direction = match *sign {
                FROM_LEFT => LeftToRight,
                FROM_RIGHT => RightToLeft,
                _ => own_direction(&inside).unwrap_or(LeftToRight),
            };
            spans.push(Span::Isolate(direction, inside));
            // The end of the isolate.
            *rest = rest.get(1..).unwrap_or_default();
        } else {
            words.push(*sign);
        }
    }

    if !words.is_empty() {
        spans.push(Span::Words(words));
    }

    spans
}

/// The direction of the first letter or mark outside of isolates.
fn own_direction(spans: &[Span]) -> Option<Direction> {
    spans.iter().find_map(|span| match span {
        Span::Words(words) => words.chars().find_map(strong),
        Span::Isolate(..) => None,
    })
}

/// The direction of a letter or mark; `None` for figures, blanks and punctuation.
pub(super) fn strong(sign: char) -> Option<Direction> {
    match sign {
        LEFT_MARK | LEFT_EMBEDDING => Some(LeftToRight),
        RIGHT_MARK | ARABIC_MARK | RIGHT_EMBEDDING => Some(RightToLeft),
        sign if sign.is_alphabetic() => first_strong(sign.encode_utf8(&mut [0; 4])),
        _ => None,
    }
}

/// Whether a text has letters of a direction.
pub(super) fn has_letters(spans: &[Span], direction: Direction) -> bool {
    spans.iter().any(|span| match span {
        Span::Words(words) => words
            .chars()
            .any(|sign| sign.is_alphabetic() && strong(sign) == Some(direction)),
        Span::Isolate(_, inside) => has_letters(inside, direction),
    })
}

/// Words as stretches of one direction. Figures belong to the letters before them, what stands between letters of one direction to
/// them, and all else to `base`.
pub(super) fn stretches(words: &str, base: Direction) -> Vec<(Direction, String)> {
    let mut all: Vec<(Direction, String)> = Vec::new();
    let mut waiting = String::new();
    let mut last = None;

    let mut push = |direction, words: &str| match all.last_mut() {
        _ if words.is_empty() => {}
        Some((before, text)) if *before == direction => text.push_str(words),
        _ => all.push((direction, words.to_owned())),
    };

    for sign in words.chars() {
        let direction = strong(sign).or(last.filter(|_| sign.is_numeric() || joins(sign)));

        let Some(direction) = direction else {
            waiting.push(sign);
            continue;
        };
        let between = if last == Some(direction) {
            direction
        } else {
            base
        };

        push(between, &waiting);
        push(direction, sign.encode_utf8(&mut [0; 4]));
        waiting.clear();
        last = Some(direction);
    }

    push(base, &waiting);

    all
}

/// True for signs that belong to the letter before them.
fn joins(sign: char) -> bool {
    is_combining_mark(sign) || matches!(sign, '\u{200C}' | '\u{200D}')
}

/// Whether a text has letters of the Arabic script.
pub(super) fn is_arabic(spans: &[Span]) -> bool {
    spans.iter().any(|span| match span {
        Span::Words(words) => words.chars().any(|sign| {
            sign.is_alphabetic()
                && matches!(sign, '\u{600}'..='\u{6FF}' | '\u{750}'..='\u{77F}' | '\u{870}'..='\u{8FF}' | '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFE}')
        }),
        Span::Isolate(_, inside) => is_arabic(inside),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Span {
        Span::Words(text.to_owned())
    }

    #[test]
    fn a_text_falls_into_its_values() {
        assert_eq!(
            spans("\u{200F}\u{2068}NS\u{2066}1\u{2069}\u{2069} · \u{2068}قرار\u{2069}"),
            [
                words("\u{200F}"),
                Span::Isolate(
                    LeftToRight,
                    vec![words("NS"), Span::Isolate(LeftToRight, vec![words("1")])]
                ),
                words(" · "),
                Span::Isolate(RightToLeft, vec![words("قرار")]),
            ]
        );
        assert_eq!(
            spans("a\u{2069}b\u{202E}c\u{2067}d"),
            [
                words("a"),
                words("bc"),
                Span::Isolate(RightToLeft, vec![words("d")])
            ]
        );
    }

    #[test]
    fn isolates_without_end_in_each_other_are_read_to_a_depth() {
        let deep = "\u{2067}".repeat(100_000);

        assert_eq!(spans(&format!("{deep}a")).len(), 1);
    }

    #[test]
    fn letters_keep_their_figures_and_what_stands_between_them() {
        let check = |text: &str, base, expected: &[(Direction, &str)]| {
            let found = stretches(text, base);
            let found: Vec<(Direction, &str)> =
                found.iter().map(|(d, text)| (*d, text.as_str())).collect();

            assert_eq!(found, expected);
        };

        check(
            "14/2024 قرار (ISO 27001)",
            RightToLeft,
            &[
                (RightToLeft, "14/2024 قرار ("),
                (LeftToRight, "ISO 27001"),
                (RightToLeft, ")"),
            ],
        );
        check(
            "see قرار 14, الوزارة.",
            LeftToRight,
            &[
                (LeftToRight, "see "),
                (RightToLeft, "قرار 14, الوزارة"),
                (LeftToRight, "."),
            ],
        );
        check("12", RightToLeft, &[(RightToLeft, "12")]);
    }

    #[test]
    fn each_line_that_a_person_typed_is_a_value_in_its_own_direction() {
        let typed = PaperText::typed("See the law.\nقرار (ISO)\n\n14");

        assert_eq!(
            lines(&typed, RightToLeft),
            [
                vec![Span::Isolate(LeftToRight, vec![words("See the law.")])],
                vec![Span::Isolate(RightToLeft, vec![words("قرار (ISO)")])],
                vec![],
                vec![Span::Isolate(LeftToRight, vec![words("14")])],
            ]
        );
        assert_eq!(
            lines(&"a\nb".into(), RightToLeft),
            [[words("a")], [words("b")]]
        );
    }
}
