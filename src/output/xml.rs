//! Escapes texts for HTML, SVG and the XML parts of office files.

/// Ends an isolate of a direction.
const POP_ISOLATE: char = '\u{2069}';

/// What a page may load and run, for browsers: nothing but its own styles.
pub(super) const CONTENT_POLICY: &str = "<meta http-equiv=\"Content-Security-Policy\" \
    content=\"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\"/>";

/// A text between tags, without what would turn the direction of the words around it: embeddings, overrides, and ends of isolates that
/// did not begin in it. Isolates that do not end in it end with it.
pub(super) fn escaped(words: &str) -> String {
    let mut text = String::with_capacity(words.len());
    let mut depth = 0_usize;

    for character in words.chars() {
        match character {
            '\u{202a}'..='\u{202e}' => continue,
            '\u{2066}'..='\u{2068}' => depth += 1,
            POP_ISOLATE if depth == 0 => continue,
            POP_ISOLATE => depth -= 1,
            _ => {}
        }

        text.push(character);
    }

    text.extend(std::iter::repeat_n(POP_ISOLATE, depth));

    encoded(&text)
}

/// A text of the program between tags, with its marks of direction. Characters that XML forbids are left out.
pub(super) fn encoded(words: &str) -> String {
    let mut text = String::with_capacity(words.len());

    for character in words.chars() {
        match character {
            '&' => text.push_str("&amp;"),
            '<' => text.push_str("&lt;"),
            '>' => text.push_str("&gt;"),
            '\n' | '\t' => text.push(character),
            character if character.is_control() || matches!(character, '\u{fffe}' | '\u{ffff}') => {
            }
            character => text.push(character),
        }
    }

    text
}

/// A text inside a quoted attribute.
pub(super) fn attribute(words: &str) -> String {
    escaped(words)
        .replace('"', "&quot;")
        .replace(['\n', '\t'], " ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_words_can_end_what_they_stand_in() {
        assert_eq!(escaped("a<b>&\u{0}\u{b}c"), "a&lt;b&gt;&amp;c");
        assert_eq!(attribute("\"x\"\ny"), "&quot;x&quot; y");
    }

    #[test]
    fn no_words_turn_the_direction_of_those_around_them() {
        assert_eq!(escaped("a\u{202e}b\u{202c}c"), "abc");
        assert_eq!(escaped("a\u{2069}b"), "ab");
        assert_eq!(
            escaped("\u{2067}a\u{2068}b\u{2069}"),
            "\u{2067}a\u{2068}b\u{2069}\u{2069}"
        );
        assert_eq!(escaped("\u{2068}a\u{2069} b"), "\u{2068}a\u{2069} b");
    }
}
