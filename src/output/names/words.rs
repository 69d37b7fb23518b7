//! The words of a text, as names are compared with them: folded, each with its place in the text.

use crate::locale::folded;

use unicode_segmentation::UnicodeSegmentation;

use std::ops::Range;

/// A word of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Word {
    /// Its letters and digits, folded; never empty.
    pub(super) letters: String,
    /// Its bytes in the text.
    pub(super) range: Range<usize>,
    /// Whether it begins with a capital letter.
    pub(super) begins_upper: bool,
    /// Whether one of its letters is a small one.
    pub(super) has_lower: bool,
    /// Whether something inside shows that it is made of several: a capital letter after a small one, or a sign that nobody sees.
    pub(super) is_pieced: bool,
}

/// The words of a text. What stands between two words separates them, unless nobody sees it.
pub(super) fn words(text: &str) -> Vec<Word> {
    let mut words = Words::default();

    if text.is_ascii() {
        for (at, byte) in text.bytes().enumerate() {
            let sign = char::from(byte);

            if sign.is_ascii_alphanumeric() {
                words.push(at..at + 1, sign, |letters| {
                    letters.push(sign.to_ascii_lowercase());
                });
            } else {
                words.state = State::Apart;
            }
        }
    } else {
        for (begin, segment) in text.split_word_bound_indices() {
            words.begin_segment();

            for (at, grapheme) in segment.grapheme_indices(true) {
                words.push_grapheme(begin + at, grapheme);
            }
        }
    }

    words.done
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum State {
    /// The next letter begins a word.
    #[default]
    Apart,
    /// The next letter belongs to the last word.
    Inside,
    /// So it does if signs come that nobody sees; a letter begins a word.
    Edge,
    /// The next letter belongs to the last word; only signs that nobody sees are between.
    Unseen,
}

#[derive(Default)]
struct Words {
    done: Vec<Word>,
    state: State,
}

impl Words {
    /// Scripts without blanks have several words in a row.
    fn begin_segment(&mut self) {
        if self.state == State::Inside {
            self.state = State::Edge;
        }
    }

    fn push_grapheme(&mut self, at: usize, grapheme: &str) {
        let range = at..at + grapheme.len();
        let mut signs = grapheme.chars();
        let first = signs.next().unwrap_or_default();

        if first.is_ascii() && signs.next().is_none() {
            if first.is_ascii_alphanumeric() {
                self.push(range, first, |letters| {
                    letters.push(first.to_ascii_lowercase());
                });
            } else {
                self.state = State::Apart;
            }

            return;
        }

        let folded = folded(grapheme);

        if folded.is_empty() {
            if matches!(self.state, State::Inside | State::Edge) {
                self.state = State::Unseen;
            }
        } else if folded.chars().any(char::is_alphanumeric) {
            self.push(range, first, |letters| {
                letters.extend(folded.chars().filter(|sign| sign.is_alphanumeric()));
            });
        } else {
            self.state = State::Apart;
        }
    }

    fn push(&mut self, range: Range<usize>, sign: char, push: impl FnOnce(&mut String)) {
        let is_upper = sign.is_uppercase();
        let is_unseen = self.state == State::Unseen;
        let is_new = matches!(self.state, State::Apart | State::Edge);
        self.state = State::Inside;

        match self.done.last_mut() {
            Some(word) if !is_new => {
                push(&mut word.letters);
                word.range.end = range.end;
                word.is_pieced |= is_unseen || (is_upper && word.has_lower);
                word.has_lower |= sign.is_lowercase();
            }
            _ => {
                let mut letters = String::new();
                push(&mut letters);
                self.done.push(Word {
                    letters,
                    range,
                    begins_upper: is_upper,
                    has_lower: sign.is_lowercase(),
                    is_pieced: false,
                });
            }
        }
    }
}

/// The bytes of a word behind so many of its folded letters.
pub(super) fn after_letters(text: &str, word: &Word, letters: usize) -> usize {
    let own = &text[word.range.clone()];
    let mut left = letters;

    for (at, grapheme) in own.grapheme_indices(true) {
        if left == 0 {
            return word.range.start + at;
        }

        let count = folded(grapheme).chars().count();
        left = left.saturating_sub(count);
    }

    word.range.end
}

/// The sentence of a text around a place.
pub(super) fn sentence(text: &str, around: &Range<usize>) -> Range<usize> {
    let mut sentences = text.split_sentence_bound_indices();
    let found =
        sentences.find(|(at, sentence)| *at <= around.start && around.start < at + sentence.len());
    let (begin, sentence) = found.unwrap_or((0, text));
    let lead = sentence.len() - sentence.trim_start().len();
    let begin = (begin + lead).min(around.start);
    let end = begin + text[begin..].len().min(sentence.len() - lead);
    let end = begin + text[begin..end].trim_end().len();

    begin..end.max(around.end)
}

/// The address around a place: a run of letters, digits and signs of addresses that holds an @.
pub(super) fn address(text: &str, around: &Range<usize>) -> Option<Range<usize>> {
    let belongs =
        |sign: &char| sign.is_alphanumeric() || matches!(sign, '.' | '_' | '-' | '+' | '@' | '%');
    let before = text[..around.start].chars().rev().take_while(belongs);
    let begin = around.start - before.map(char::len_utf8).sum::<usize>();
    let after = text[around.end..].chars().take_while(belongs);
    let end = around.end + after.map(char::len_utf8).sum::<usize>();
    let run = text[begin..end].trim_end_matches(['.', '-', '+', '%']);

    run.contains('@').then(|| begin..begin + run.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[&str]) {
        let found = words(text);
        let letters: Vec<&str> = found.iter().map(|word| word.letters.as_str()).collect();

        assert_eq!(letters, expected, "{text:?}");

        for word in &found {
            assert!(text.get(word.range.clone()).is_some(), "{text:?}");
        }
    }

    #[test]
    fn words_are_folded_whole_and_apart() {
        check("José  García's\n(plan)", &["jose", "garcia", "s", "plan"]);
        check("jose.garcia_1@mof", &["jose", "garcia", "1", "mof"]);
        check("Jose\u{301} GAR\u{AD}CI\u{301}A", &["jose", "garcia"]);
        check("José\u{A0}\u{200B}García", &["jose", "garcia"]);
        check("Gar\u{200B}cía", &["garcia"]);
        check("قال أحمـد عَلي", &["قال", "احمد", "علي"]);
        check("田中です", &["田", "中", "て", "す"]);
        check("", &[]);
    }

    #[test]
    fn a_sentence_ends_where_the_next_begins() {
        let text = "First one.  Ali said no. Third";
        let at = text.find("Ali").unwrap();

        assert_eq!(&text[sentence(text, &(at..at + 3))], "Ali said no.");
        assert_eq!(&text[sentence(text, &(0..5))], "First one.");
        assert_eq!(sentence("Ali", &(0..3)), 0..3);
    }

    #[test]
    fn an_address_is_whole_and_a_sentence_is_none() {
        let text = "write to (j.garcia@mof.gov.av).";
        let at = text.find("garcia").unwrap();
        let found = address(text, &(at..at + 6)).unwrap();

        assert_eq!(&text[found], "j.garcia@mof.gov.av");
        assert_eq!(address("plain garcia", &(6..12)), None);
    }

    proptest::proptest! {
        #[test]
        fn no_text_is_too_odd(text in proptest::prelude::any::<String>()) {
            for word in words(&text) {
                let around = sentence(&text, &word.range);
                proptest::prop_assert!(around.start <= word.range.start && around.end >= word.range.end);
                proptest::prop_assert!(text.get(around).is_some());
                proptest::prop_assert!(text.is_char_boundary(after_letters(&text, &word, 1)));
                let _ = address(&text, &word.range);
            }
        }
    }
}
