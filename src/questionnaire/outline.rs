//! The outline of a text in RON: where its fields and entries stand, whatever their types. With it, a finding gets the line of its
//! field, and each section of a faulty file is read on its own.

use std::ops::Range;

/// How deep an outline goes; a deeper text has none. A questionnaire needs eight.
const DEPTH_LIMIT: usize = 24;

/// A value in a text, with what it consists of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Node {
    /// The bytes of the value.
    pub range: Range<usize>,
    pub parts: Parts,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Parts {
    /// A text, a number or a word.
    None,
    /// The fields of a structure, or the entries of a map: the bytes of the name or key, and the value.
    Fields(Vec<(Range<usize>, Node)>),
    /// The values of a list or a tuple.
    Items(Vec<Node>),
}

/// The outline of a whole text; `None` if its brackets or quotation marks do not match.
pub(crate) fn outline(text: &str) -> Option<Node> {
    let mut scanner = Scanner { text, at: 0 };
    scanner.blanks();

    while scanner.rest().starts_with("#!") {
        scanner.at = text[scanner.at..]
            .find(']')
            .map(|end| scanner.at + end + 1)?;
        scanner.blanks();
    }

    let node = scanner.value(0)?;
    scanner.blanks();

    scanner.rest().is_empty().then_some(node)
}

impl Node {
    /// The value of a field or of the entry with a key; of doubled ones the first.
    pub(crate) fn field(&self, text: &str, name: &str) -> Option<&Node> {
        self.fields()
            .iter()
            .find(|(key, _)| text[key.clone()].trim_matches('"') == name)
            .map(|(_, value)| value)
    }

    /// The names and values of a structure or a map; none of anything else.
    pub(crate) fn fields(&self) -> &[(Range<usize>, Node)] {
        match &self.parts {
            Parts::Fields(fields) => fields,
            Parts::None | Parts::Items(_) => &[],
        }
    }

    /// The values of a list; none of anything else.
    pub(crate) fn items(&self) -> &[Node] {
        match &self.parts {
            Parts::Items(items) => items,
            Parts::None | Parts::Fields(_) => &[],
        }
    }

    /// The innermost field that holds a byte, by the bytes of its name.
    pub(crate) fn field_at(&self, at: usize) -> Option<(&Range<usize>, &Node)> {
        let holds = |node: &Node| node.range.start <= at && at <= node.range.end;

        match &self.parts {
            Parts::None => None,
            Parts::Items(items) => items.iter().find(|item| holds(item))?.field_at(at),
            Parts::Fields(fields) => {
                let mut found = fields.iter();
                let (name, value) =
                    found.find(|(name, value)| name.start <= at && at <= value.range.end)?;

                value.field_at(at).or(Some((name, value)))
            }
        }
    }
}

struct Scanner<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Scanner<'a> {
    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    /// Passes over blanks and comments.
    fn blanks(&mut self) {
        loop {
            let rest = self.rest();
            let passed = rest.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
            self.at += rest.len() - passed.len();

            if passed.starts_with("//") {
                self.at += passed.find('\n').unwrap_or(passed.len());
            } else if passed.starts_with("/*") {
                self.at += comment(passed);
            } else {
                return;
            }
        }
    }

    /// Passes over a sign, if it stands here.
    fn sign(&mut self, sign: char) -> bool {
        let is_here = self.rest().starts_with(sign);
        self.at += if is_here { sign.len_utf8() } else { 0 };

        is_here
    }

    /// The value that begins here.
    fn value(&mut self, depth: usize) -> Option<Node> {
        if depth > DEPTH_LIMIT {
            return None;
        }

        let start = self.at;

        if self.text_value()? {
            return Some(Node {
                range: start..self.at,
                parts: Parts::None,
            });
        }

        let word = self.rest();
        let word = word
            .find(|c: char| c.is_whitespace() || "()[]{},:\"'".contains(c))
            .map_or(word, |end| &word[..end]);
        self.at += word.len();
        let after = self.at;
        self.blanks();

        let parts = match self.rest().chars().next() {
            Some('(') => self.parts(')', depth)?,
            Some('[') if word.is_empty() => self.parts(']', depth)?,
            Some('{') if word.is_empty() => self.parts('}', depth)?,
            _ if word.is_empty() => return None,
            _ => {
                self.at = after;

                Parts::None
            }
        };

        Some(Node {
            range: start..self.at,
            parts,
        })
    }

    /// Passes over a text in quotation marks; whether there was one. `None` if it does not end.
    fn text_value(&mut self) -> Option<bool> {
        let rest = self.rest();
        let bare = rest.strip_prefix('b').unwrap_or(rest);
        let raw = bare.strip_prefix('r').map(|rest| {
            let open = rest.trim_start_matches('#');

            (open, rest.len() - open.len())
        });

        if let Some((open, marks)) = raw
            && let Some(inner) = open.strip_prefix('"')
        {
            let end = format!("\"{}", "#".repeat(marks));
            let length = inner.find(&end)?;
            self.at += rest.len() - inner.len() + length + end.len();

            return Some(true);
        }

        let Some(quote) = bare.chars().next().filter(|c| ['"', '\''].contains(c)) else {
            return Some(false);
        };
        let inner = &bare[1..];
        let mut is_escaped = false;
        let (end, _) = inner.char_indices().find(|(_, c)| {
            let is_end = *c == quote && !is_escaped;
            is_escaped = *c == '\\' && !is_escaped;

            is_end
        })?;
        self.at += rest.len() - inner.len() + end + 1;

        Some(true)
    }

    /// What stands between two brackets; the first one is here.
    fn parts(&mut self, close: char, depth: usize) -> Option<Parts> {
        let (mut fields, mut items) = (Vec::new(), Vec::new());
        self.at += 1;

        loop {
            self.blanks();

            if self.sign(close) {
                break;
            }

            let first = self.value(depth + 1)?;
            self.blanks();

            if close != ']' && self.sign(':') {
                self.blanks();
                fields.push((first.range, self.value(depth + 1)?));
            } else {
                items.push(first);
            }

            self.blanks();

            if !self.sign(',') {
                if self.sign(close) {
                    break;
                }

                return None;
            }
        }

        match (fields.is_empty(), items.is_empty()) {
            (true, _) => Some(Parts::Items(items)),
            (false, true) => Some(Parts::Fields(fields)),
            (false, false) => None,
        }
    }
}

/// The length of the comment, which may hold others, with which a text begins.
fn comment(text: &str) -> usize {
    let (mut at, mut depth) = (0, 0_usize);

    while let Some(pair) = text.as_bytes().get(at..at + 2) {
        match pair {
            b"/*" => depth += 1,
            b"*/" => depth = depth.saturating_sub(1),
            _ => {
                at += 1;
                continue;
            }
        }

        at += 2;

        if depth == 0 {
            return at;
        }
    }

    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::questionnaire::library;

    #[test]
    fn fields_and_entries_are_found_whatever_stands_between_them() {
        let text = r##"// A (comment
            (a: "x) \" y", /* ] /* } */ */ list: [1, Some(2), (b: 'c')], m: {"k": r#"raw " ) "#}, last: Word(3))"##;
        let node = outline(text).unwrap();
        let shown = |name| text[node.field(text, name).unwrap().range.clone()].to_owned();

        assert_eq!(shown("a"), r#""x) \" y""#);
        assert_eq!(shown("last"), "Word(3)");
        assert_eq!(node.field(text, "list").unwrap().items().len(), 3);

        let map = node.field(text, "m").unwrap();
        assert_eq!(
            &text[map.field(text, "k").unwrap().range.clone()],
            "r#\"raw \" ) \"#"
        );
    }

    #[test]
    fn a_text_with_a_bracket_too_few_or_too_deep_has_no_outline() {
        assert_eq!(outline("(a: [1, 2)"), None);
        assert_eq!(outline("(a: \"x)"), None);
        assert_eq!(outline(&"[".repeat(200_000)), None);
        assert_eq!(outline("(a: 1) (b: 2)"), None);
    }

    #[test]
    fn the_innermost_field_of_a_place_is_named() {
        let text = "(a: [(b: 1, c: {\"k\": 25})])";
        let node = outline(text).unwrap();
        let at = text.find("25").unwrap();

        assert_eq!(&text[node.field_at(at).unwrap().0.clone()], "\"k\"");
    }

    #[test]
    fn every_shipped_questionnaire_has_an_outline_with_all_its_elements() {
        for shipped in library::all() {
            let node = outline(shipped.text).unwrap();
            let elements = node.field(shipped.text, "elements").unwrap();
            let questionnaire = shipped.questionnaire().unwrap();

            assert_eq!(elements.items().len(), questionnaire.elements().len());
        }
    }
}
