//! Escapes texts for HTML, SVG and the XML parts of office files.

/// A text between tags. Characters that XML forbids are left out.
pub(super) fn escaped(words: &str) -> String {
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
}
