//! The invisible marks that keep text of mixed directions in order: adds and removes them.

/// Starts an isolate that takes its direction from its own first letter.
const FIRST_STRONG_ISOLATE: char = '\u{2068}';
/// Start an isolate from left to right, and from right to left.
const LEFT_TO_RIGHT_ISOLATE: char = '\u{2066}';
const RIGHT_TO_LEFT_ISOLATE: char = '\u{2067}';
/// A letter without width that runs from right to left.
const RIGHT_TO_LEFT: char = '\u{200F}';
/// Ends an isolate.
const POP_ISOLATE: char = '\u{2069}';

/// The text without direction marks, embeddings, isolates and other characters without width that are not part of a word.
pub fn without_marks(text: &str) -> String {
    text.chars().filter(|sign| !is_mark(*sign)).collect()
}

/// The text in one line: each line break, tab or other control character becomes a blank, so that no name can look like a line of its own.
pub fn in_one_line(text: &str) -> String {
    text.chars()
        .map(|sign| match sign {
            '\u{2028}' | '\u{2029}' => ' ',
            sign if sign.is_control() => ' ',
            sign => sign,
        })
        .collect()
}

/// True for signs that only steer direction or hide in pasted text.
pub(super) fn is_mark(sign: char) -> bool {
    matches!(
        sign,
        '\u{061C}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}'
    )
}

/// The direction of the first letter that has one, in which people read a typed text.
pub fn first_strong(text: &str) -> Option<super::Direction> {
    text.chars().find_map(|sign| {
        if runs_right_to_left(sign.encode_utf8(&mut [0; 4])) {
            Some(super::Direction::RightToLeft)
        } else if sign.is_alphabetic() {
            Some(super::Direction::LeftToRight)
        } else {
            None
        }
    })
}

/// True if any letter of the text belongs to a script written from right to left.
pub(super) fn runs_right_to_left(text: &str) -> bool {
    text.chars().any(|sign| {
        matches!(
            sign,
            '\u{0590}'..='\u{08FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFE}' | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}'
        )
    })
}

/// Whether anything in a text does not run from right to left: letters of other scripts, digits, or marks of direction.
pub(super) fn runs_left_to_right(text: &str) -> bool {
    use unicode_bidi::BidiClass::{AL, B, BN, CS, ES, ET, NSM, ON, R, S, WS};

    text.chars().any(|sign| {
        !matches!(
            unicode_bidi::bidi_class(sign),
            R | AL | NSM | BN | B | S | WS | ON | CS | ES | ET
        )
    })
}

pub(super) fn isolated(text: &str) -> String {
    format!("{FIRST_STRONG_ISOLATE}{text}{POP_ISOLATE}")
}

pub(super) fn left_to_right(text: &str) -> String {
    format!("{LEFT_TO_RIGHT_ISOLATE}{text}{POP_ISOLATE}")
}

/// Whether a whole text is one isolate.
pub(super) fn is_isolated(text: &str) -> bool {
    let mut depth = 0_usize;
    let mut rest = text.chars();

    while let Some(sign) = rest.next() {
        match sign {
            FIRST_STRONG_ISOLATE | LEFT_TO_RIGHT_ISOLATE | RIGHT_TO_LEFT_ISOLATE => depth += 1,
            POP_ISOLATE => depth = depth.saturating_sub(1),
            _ => {}
        }

        if depth == 0 {
            return sign == POP_ISOLATE && rest.next().is_none();
        }
    }

    false
}

/// The text with an end for each isolate that begins in it, and without other ends, embeddings and overrides.
pub(super) fn balanced(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut depth = 0_usize;

    for sign in text.chars() {
        match sign {
            '\u{202A}'..='\u{202E}' => continue,
            FIRST_STRONG_ISOLATE | LEFT_TO_RIGHT_ISOLATE | RIGHT_TO_LEFT_ISOLATE => depth += 1,
            POP_ISOLATE if depth == 0 => continue,
            POP_ISOLATE => depth -= 1,
            _ => {}
        }

        kept.push(sign);
    }

    kept.extend(std::iter::repeat_n(POP_ISOLATE, depth));

    kept
}

/// Makes a text run from right to left, whatever its first letter, as a paragraph and as a value.
pub(super) fn led_right_to_left(text: &str) -> String {
    format!("{RIGHT_TO_LEFT}{text}")
}

/// Puts a text with right-to-left letters into a right-to-left paragraph. A paragraph takes its direction from its first letter outside
/// of isolates: if only values have letters, or a code comes first, sentences would be in the wrong order.
pub(super) fn begun_right_to_left(text: String) -> String {
    // Digits of every script have no direction of their own.
    let runs_so =
        |sign: char| sign.is_alphabetic() && runs_right_to_left(sign.encode_utf8(&mut [0; 4]));

    if text.starts_with(RIGHT_TO_LEFT) || !text.chars().any(runs_so) {
        return text;
    }

    let mut depth = 0_usize;
    let first = text.chars().find(|sign| {
        match *sign {
            FIRST_STRONG_ISOLATE | LEFT_TO_RIGHT_ISOLATE | RIGHT_TO_LEFT_ISOLATE => depth += 1,
            POP_ISOLATE => depth = depth.saturating_sub(1),
            _ => {}
        }

        depth == 0 && sign.is_alphabetic()
    });

    if first.is_some_and(runs_so) {
        text
    } else {
        format!("{RIGHT_TO_LEFT}{text}")
    }
}

/// Removes the isolates around values, and leaves those of a pattern or of a signed number.
pub(super) fn without_first_strong_isolates(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    // For each open isolate, whether its start stays.
    let mut open = Vec::new();

    for sign in text.chars() {
        let keep = match sign {
            FIRST_STRONG_ISOLATE => {
                open.push(false);
                false
            }
            LEFT_TO_RIGHT_ISOLATE | RIGHT_TO_LEFT_ISOLATE => {
                open.push(true);
                true
            }
            POP_ISOLATE => open.pop().unwrap_or(true),
            _ => true,
        };

        if keep {
            kept.push(sign);
        }
    }

    kept
}
