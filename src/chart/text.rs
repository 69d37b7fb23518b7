//! Lays text out in boxes, measured with the bundled faces: wrap first, then shrink, then an ellipsis.

use crate::chart::fonts::{Weight, advance};
use crate::palette::Rgb;

use unicode_bidi::BidiClass;
use unicode_segmentation::UnicodeSegmentation as _;

/// The most characters of a layout; no box on a picture holds as many.
const LONGEST: usize = 400;

/// Which end of a text its position names, in reading direction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Anchor {
    Start,
    Middle,
    End,
}

/// The style of a text.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Type {
    pub size: f64,
    pub weight: Weight,
    pub colour: Rgb,
    pub anchor: Anchor,
    /// Width of the halo: a stroke in the ground's colour under the text.
    pub halo: Option<f64>,
}

impl Type {
    pub(crate) fn new(size: f64, weight: Weight, colour: Rgb) -> Self {
        Self {
            size,
            weight,
            colour,
            anchor: Anchor::Start,
            halo: None,
        }
    }

    pub(crate) fn anchored(self, anchor: Anchor) -> Self {
        Self { anchor, ..self }
    }

    pub(crate) fn middle(self) -> Self {
        self.anchored(Anchor::Middle)
    }

    pub(crate) fn end(self) -> Self {
        self.anchored(Anchor::End)
    }

    pub(crate) fn with_halo(self, width: f64) -> Self {
        Self {
            halo: Some(width),
            ..self
        }
    }

    /// Lays `text` out in at most `lines` lines of at most `width`; the letters may shrink by a quarter.
    pub(crate) fn fit(self, text: &str, width: f64, lines: usize) -> Lettering {
        self.shrink(self.size * 0.75, text, width, lines)
    }

    /// A name that does not fit whole gives way to its short one, if it has one.
    pub(crate) fn fit_name(self, [name, short]: [&str; 2], width: f64, lines: usize) -> Lettering {
        let whole = self.fit(name, width, lines);

        if short.is_empty() || !whole.shortened && !whole.broken {
            whole
        } else {
            self.fit(short, width, lines)
        }
    }

    /// As [`Type::fit`], but the letters may shrink to `floor`. A word is cut only if it alone is wider than the box.
    pub(crate) fn shrink(self, floor: f64, text: &str, width: f64, lines: usize) -> Lettering {
        let fit = Fit {
            style: self,
            floor,
            width,
            lines,
        };

        fit.lay(text)
    }
}

/// A text laid out in lines, in the size that fits.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Lettering {
    pub lines: Vec<String>,
    pub style: Type,
    /// Width of the widest line.
    pub width: f64,
    /// Whether an ellipsis replaces a part of the text.
    pub shortened: bool,
    /// Whether a word goes on in the next line.
    pub broken: bool,
}

impl Lettering {
    pub(crate) fn size(&self) -> f64 {
        self.style.size
    }

    /// How many lines follow the first.
    pub(crate) fn more(&self) -> f64 {
        self.lines.len().saturating_sub(1) as f64
    }
}

/// A box for a text.
#[derive(Debug, Clone, Copy)]
struct Fit {
    style: Type,
    /// The smallest size before the text is shortened.
    floor: f64,
    width: f64,
    lines: usize,
}

impl Fit {
    fn lay(self, text: &str) -> Lettering {
        let text = clean(text);
        let shortened = text.chars().nth(LONGEST).is_some();
        let text: String = text.chars().take(LONGEST).collect();
        let words: Vec<(&str, f64)> = text
            .split(' ')
            .filter(|word| !word.is_empty())
            .map(|word| (word, self.measure(word, 1.0)))
            .collect();
        let space = self.measure(" ", 1.0);
        let mut size = self.style.size;

        loop {
            let size_now = size.max(self.floor.min(self.style.size));

            if !shortened && let Some(lines) = self.whole(&words, space, size_now) {
                return self.block(lines, size_now, false, false);
            }

            if size_now > size || size <= self.floor {
                return self.cut(&words, space, size_now, shortened);
            }

            size *= 0.94;
        }
    }

    fn measure(self, text: &str, size: f64) -> f64 {
        width(text, self.style.weight, size)
    }

    /// The lines, if all words fit whole.
    fn whole(self, words: &[(&str, f64)], space: f64, size: f64) -> Option<Vec<String>> {
        let mut lines: Vec<String> = Vec::new();
        let mut used = 0.0;

        for &(word, width) in words {
            let width = width * size;

            if width > self.width {
                return None;
            }

            match lines.last_mut() {
                Some(line) if used + space * size + width <= self.width => {
                    line.push(' ');
                    line.push_str(word);
                    used += space * size + width;
                }
                _ => {
                    lines.push(word.to_owned());
                    used = width;
                }
            }
        }

        (lines.len() <= self.lines.max(1)).then_some(lines)
    }

    /// The lines with too long words broken, and with an ellipsis at the end of the box.
    fn cut(self, words: &[(&str, f64)], space: f64, size: f64, shortened: bool) -> Lettering {
        let mut pieces: Vec<String> = Vec::new();
        let broken = words.iter().any(|word| word.1 * size > self.width);

        for &(word, width) in words {
            if width * size <= self.width {
                pieces.push(word.to_owned());
            } else {
                pieces.extend(self.broken(word, size));
            }
        }

        let measured: Vec<(&str, f64)> = pieces
            .iter()
            .map(|piece| (piece.as_str(), self.measure(piece, 1.0)))
            .collect();
        let unlimited = Fit {
            lines: usize::MAX,
            width: self.width + 0.01,
            ..self
        };
        let mut lines = unlimited.whole(&measured, space, size).unwrap_or_default();
        let shortened = shortened || lines.len() > self.lines.max(1);

        lines.truncate(self.lines.max(1));

        if shortened && let Some(last) = lines.last_mut() {
            while !last.is_empty() && self.measure(&format!("{last}…"), size) > self.width {
                let mut letters = last.grapheme_indices(true);
                let end = letters.next_back().map_or(0, |(at, _)| at);

                last.truncate(end);
            }

            last.truncate(last.trim_end().len());
            last.push('…');
        }

        self.block(lines, size, shortened, broken)
    }

    /// A word in pieces that fit into the box.
    fn broken(self, word: &str, size: f64) -> Vec<String> {
        let mut pieces = vec![String::new()];

        for letter in word.graphemes(true) {
            let Some(piece) = pieces.last_mut() else {
                continue;
            };
            let longer = format!("{piece}{letter}");

            if piece.is_empty() || self.measure(&longer, size) <= self.width {
                *piece = longer;
            } else {
                pieces.push(letter.to_owned());
            }
        }

        pieces
    }

    fn block(self, lines: Vec<String>, size: f64, shortened: bool, broken: bool) -> Lettering {
        let widths = lines.iter().map(|line| self.measure(line, size));

        Lettering {
            width: widths.fold(0.0, f64::max),
            lines,
            style: Type { size, ..self.style },
            shortened,
            broken,
        }
    }
}

/// Width of one line of text in pixels.
pub(crate) fn width(text: &str, weight: Weight, size: f64) -> f64 {
    advance(text, weight) * size
}

/// Width of the longest word of a text.
pub(crate) fn longest_word(text: &str, style: Type) -> f64 {
    text.split_whitespace()
        .map(|word| width(&clean(word), style.weight, style.size))
        .fold(0.0, f64::max)
}

/// The text without what XML forbids, its white space collapsed to single spaces.
pub(crate) fn clean(text: &str) -> String {
    let mut out = String::with_capacity(text.len());

    for character in text.chars() {
        if character.is_whitespace() && character != '\u{a0}' && character != '\u{202f}' {
            if !out.is_empty() && !out.ends_with(' ') {
                out.push(' ');
            }
        } else if !character.is_control() && !matches!(character, '\u{fffe}' | '\u{ffff}') {
            out.push(character);
        }
    }

    out.truncate(out.trim_end().len());
    out
}

/// Whether the first letter of a text belongs to a script that runs right to left.
pub(crate) fn runs_right_to_left(text: &str) -> bool {
    let first = text.chars().find(|character| character.is_alphabetic());

    first.is_some_and(|letter| {
        matches!(
            unicode_bidi::bidi_class(letter),
            BidiClass::R | BidiClass::AL
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::palette::LIGHT;

    fn lay(text: &str) -> Lettering {
        Type::new(20.0, Weight::Regular, LIGHT.ink).shrink(14.0, text, 220.0, 2)
    }

    #[test]
    fn text_wraps_between_words() {
        let block = lay("Government-industry collaboration");

        assert_eq!(block.lines, ["Government-industry", "collaboration"]);
        assert_eq!(block.size().to_bits(), 20.0_f64.to_bits());
    }

    #[test]
    fn text_shrinks_before_it_is_shortened() {
        let block = lay("Government and industry collaboration for everybody");

        assert!(block.size() < 20.0 && !block.shortened, "{block:?}");
    }

    #[test]
    fn nothing_leaves_the_box() {
        for text in [
            "x".repeat(10_000),
            "الاستراتيجية".repeat(900),
            "word ".repeat(3_000),
        ] {
            let block = lay(&text);

            assert!(
                block.width <= 220.5 && block.lines.len() <= 2,
                "{}",
                block.width
            );
            assert!(
                block.shortened && block.lines[1].ends_with('…'),
                "{:?}",
                block.lines
            );
        }
    }

    #[test]
    fn a_letter_keeps_its_marks_where_a_word_is_cut() {
        let block = lay(&"e\u{301}".repeat(60));

        assert!(block.lines[0].ends_with('\u{301}') && block.lines[1].starts_with('e'));
    }
}
