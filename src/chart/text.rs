//! Measures text with the bundled faces and fits it into boxes: wrap first, then shrink, then an ellipsis.

use rustybuzz::UnicodeBuffer;

use crate::chart::render::Fonts;

/// No more characters than this are laid out; no box on a picture holds as many.
const LONGEST: usize = 400;

/// Weight of a face.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    /// 400.
    Regular,
    /// 600.
    SemiBold,
    /// 700.
    Bold,
}

impl Weight {
    /// The weight as CSS counts it.
    pub fn number(self) -> u16 {
        match self {
            Self::Regular => 400,
            Self::SemiBold => 600,
            Self::Bold => 700,
        }
    }
}

/// A text laid out in lines.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Block {
    pub lines: Vec<String>,
    pub size: f64,
    /// Width of the widest line.
    pub width: f64,
    /// Whether an ellipsis stands for a part of the text.
    pub shortened: bool,
}

/// A box to lay text into.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Fit {
    pub weight: Weight,
    pub size: f64,
    /// The smallest size before the text is shortened.
    pub floor: f64,
    pub width: f64,
    pub lines: usize,
}

impl Fit {
    /// Lays `text` out: at most `lines` lines of at most `width`. A word is cut only if it alone is wider than the box.
    pub fn lay(self, text: &str) -> Block {
        let text = clean(text);
        let shortened = text.chars().nth(LONGEST).is_some();
        let text: String = text.chars().take(LONGEST).collect();
        let words: Vec<(&str, f64)> = text
            .split(' ')
            .filter(|word| !word.is_empty())
            .map(|word| (word, width(word, self.weight, 1.0)))
            .collect();
        let space = width(" ", self.weight, 1.0);
        let mut size = self.size;

        loop {
            let size_now = size.max(self.floor.min(self.size));

            if !shortened && let Some(lines) = self.whole(&words, space, size_now) {
                return self.block(lines, size_now, false);
            }

            if size_now > size || size <= self.floor {
                return self.cut(&words, space, size_now, shortened);
            }

            size *= 0.94;
        }
    }

    /// The lines, if all words fit uncut.
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

    /// The lines with words broken where they must be, and an ellipsis where the box ends.
    fn cut(self, words: &[(&str, f64)], space: f64, size: f64, shortened: bool) -> Block {
        let mut pieces: Vec<String> = Vec::new();

        for &(word, width) in words {
            if width * size <= self.width {
                pieces.push(word.to_owned());
            } else {
                pieces.extend(self.broken(word, size));
            }
        }

        let measured: Vec<(&str, f64)> = pieces
            .iter()
            .map(|piece| (piece.as_str(), width(piece, self.weight, 1.0)))
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
            while !last.is_empty() && width(&format!("{last}…"), self.weight, size) > self.width {
                last.pop();
            }

            last.truncate(last.trim_end().len());
            last.push('…');
        }

        self.block(lines, size, shortened)
    }

    fn broken(self, word: &str, size: f64) -> Vec<String> {
        let mut pieces = vec![String::new()];

        for character in word.chars() {
            let Some(piece) = pieces.last_mut() else {
                continue;
            };
            let mut longer = piece.clone();

            longer.push(character);

            if piece.is_empty()
                || is_mark(character)
                || width(&longer, self.weight, size) <= self.width
            {
                *piece = longer;
            } else {
                pieces.push(character.to_string());
            }
        }

        pieces
    }

    fn block(self, lines: Vec<String>, size: f64, shortened: bool) -> Block {
        let width = lines
            .iter()
            .map(|line| width(line, self.weight, size))
            .fold(0.0, f64::max);

        Block {
            lines,
            size,
            width,
            shortened,
        }
    }
}

/// Width of one line of text in pixels.
pub(crate) fn width(text: &str, weight: Weight, size: f64) -> f64 {
    let Some(face) = Fonts::shared().face(weight) else {
        return text.chars().count() as f64 * size * 0.6;
    };
    let em = f64::from(face.units_per_em()).max(1.0);
    // Each word is one run of one script; shaping a mixed line as a whole would join its scripts wrongly.
    let advance: i64 = text
        .split_inclusive(' ')
        .filter(|word| !word.is_empty())
        .map(|word| {
            let mut buffer = UnicodeBuffer::new();

            buffer.push_str(word);
            buffer.guess_segment_properties();

            rustybuzz::shape(face, &[], buffer)
                .glyph_positions()
                .iter()
                .map(|glyph| i64::from(glyph.x_advance))
                .sum::<i64>()
        })
        .sum();

    advance as f64 / em * size
}

/// The characters of a text that the bundled family cannot draw, each once, in order.
pub(crate) fn missing(text: &str) -> Vec<char> {
    let Some(face) = Fonts::shared().face(Weight::Regular) else {
        return Vec::new();
    };
    let mut missing = Vec::new();

    for word in clean(text).split(' ') {
        let mut buffer = UnicodeBuffer::new();

        buffer.push_str(word);
        buffer.guess_segment_properties();

        for glyph in rustybuzz::shape(face, &[], buffer).glyph_infos() {
            let character = word
                .get(glyph.cluster as usize..)
                .and_then(|rest| rest.chars().next());

            if let Some(character) = character
                && glyph.glyph_id == 0
                && !missing.contains(&character)
            {
                missing.push(character);
            }
        }
    }

    missing
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

/// Whether a letter belongs to a script that runs right to left.
pub(crate) fn is_right_to_left(character: char) -> bool {
    matches!(character,
        '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}

/// Marks that sit on the letter before them.
fn is_mark(character: char) -> bool {
    matches!(character,
        '\u{300}'..='\u{36f}' | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6ed}' | '\u{200c}'..='\u{200d}' | '\u{fe00}'..='\u{fe0f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    const BOX: Fit = Fit {
        weight: Weight::Regular,
        size: 20.0,
        floor: 14.0,
        width: 220.0,
        lines: 2,
    };

    #[test]
    fn text_wraps_between_words() {
        let block = BOX.lay("Government-industry collaboration");

        assert_eq!(block.lines, ["Government-industry", "collaboration"]);
        assert_eq!(block.size.to_bits(), 20.0_f64.to_bits());
    }

    #[test]
    fn text_shrinks_before_it_is_shortened() {
        let block = BOX.lay("Government and industry collaboration for everybody");

        assert!(block.size < 20.0 && !block.shortened, "{block:?}");
    }

    #[test]
    fn nothing_leaves_the_box() {
        for text in [
            "x".repeat(10_000),
            "الاستراتيجية".repeat(900),
            "word ".repeat(3_000),
        ] {
            let block = BOX.lay(&text);

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
    fn characters_without_a_glyph_are_named_once() {
        assert_eq!(missing("Rép 漢 الأمن 漢字 \u{2067}"), ['漢', '字']);
        assert_eq!(
            missing("National strategy 2.1 – الاستراتيجية لا"),
            Vec::<char>::new()
        );
    }
}
