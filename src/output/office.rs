//! What all office files share: colours, and marks that keep the order of texts with mixed directions.

use crate::locale::Direction;
use crate::palette::{LIGHT, Rgb};

const LEFT_TO_RIGHT: char = '\u{200e}';
const RIGHT_TO_LEFT: char = '\u{200f}';
/// The signs that begin an isolate of a direction, and the one that ends each.
const FROM_LEFT: char = '\u{2066}';
const FROM_RIGHT: char = '\u{2067}';
const POP: char = '\u{2069}';

/// A text with direction marks in place of isolates: office programs swallow the space before the signs that isolate a value. Each value
/// keeps the order of the document, also inside another value.
pub(super) fn ordered(words: &str, direction: Direction) -> String {
    let mut text = String::with_capacity(words.len());
    let mut rest = words;

    while let Some(at) = rest.find(is_isolate) {
        text.push_str(&rest[..at]);
        let own = rest[at..].chars().next().unwrap_or(POP);
        rest = &rest[at + own.len_utf8()..];

        if own == POP {
            continue;
        }

        // A part that is forced to run from left to right is one value, whatever it holds.
        let inside = match rest.find(is_isolate) {
            _ if own == FROM_LEFT => whole(rest),
            Some(end) if rest[end..].starts_with(POP) => &rest[..end],
            Some(_) => continue,
            None => rest,
        };
        let value: String = inside
            .chars()
            .filter(|character| !is_isolate(*character))
            .collect();
        let runs = match own {
            FROM_LEFT => Direction::LeftToRight,
            FROM_RIGHT => Direction::RightToLeft,
            _ => first_strong(&value),
        };

        if runs == direction {
            text.push_str(&value);
        } else {
            let around = mark_of(direction);
            text.push(around);
            text.push_str(&held(&value, runs));
            text.push(around);
        }

        rest = &rest[inside.len()..];
    }

    text.push_str(rest);

    text
}

/// The content of the isolate that has just begun.
fn whole(rest: &str) -> &str {
    let mut depth = 1_usize;

    for (at, character) in rest.char_indices() {
        match character {
            POP => depth -= 1,
            character if is_isolate(character) => depth += 1,
            _ => {}
        }

        if depth == 0 {
            return &rest[..at];
        }
    }

    rest
}

fn is_isolate(character: char) -> bool {
    matches!(character, FROM_LEFT..=POP)
}

/// A text between marks of its direction.
pub(super) fn held(words: &str, direction: Direction) -> String {
    let mark = mark_of(direction);

    format!("{mark}{words}{mark}")
}

fn mark_of(direction: Direction) -> char {
    match direction {
        Direction::LeftToRight => LEFT_TO_RIGHT,
        Direction::RightToLeft => RIGHT_TO_LEFT,
    }
}

/// The direction of the first letter; figures count as left to right.
fn first_strong(value: &str) -> Direction {
    match value.chars().find(|character| character.is_alphabetic()) {
        Some('\u{0590}'..='\u{08ff}' | '\u{fb1d}'..='\u{fefc}') => Direction::RightToLeft,
        _ => Direction::LeftToRight,
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

    #[test]
    fn foreign_values_keep_their_order_without_isolates() {
        let check = |words: &str, direction, expected: &str| {
            assert_eq!(ordered(words, direction), expected);
        };

        check(
            "من \u{2068}0.5\u{2069} إلى \u{2068}مرجع\u{2069}",
            Direction::RightToLeft,
            "من \u{200f}\u{200e}0.5\u{200e}\u{200f} إلى مرجع",
        );
        check(
            "\u{2068}\u{2066}GI03\u{2069} · \u{2068}Law\u{2069}\u{2069} · \u{2068}9 يونيو\u{2069}",
            Direction::RightToLeft,
            "\u{200f}\u{200e}GI03\u{200e}\u{200f} · \u{200f}\u{200e}Law\u{200e}\u{200f} · 9 يونيو",
        );
        check(
            "\u{2066}\u{2068}12\u{2069} × \u{2068}9\u{2069}\u{2069}!",
            Direction::RightToLeft,
            "\u{200f}\u{200e}12 × 9\u{200e}\u{200f}!",
        );
        check(
            "see \u{2068}مرجع",
            Direction::LeftToRight,
            "see \u{200e}\u{200f}مرجع\u{200f}\u{200e}",
        );
        check("plain", Direction::LeftToRight, "plain");
    }
}
