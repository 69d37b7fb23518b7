//! The seal of a file: its last line, with the SHA-256 of the text above it. It shows that the text was damaged or mended since the
//! program wrote it. It keeps nothing secret, and proves nothing about who wrote it.

use crate::store::hex;

use sha2::{Digest, Sha256};

/// What the last line begins with: a comment, so that the file is RON with it.
const BEGINNING: &str = "// sha256: ";

/// How many hexadecimal digits follow.
const DIGITS: usize = 64;

/// How the text of a file stands to its seal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Seal {
    /// The text is as the program wrote it.
    Whole,
    /// The text was damaged or mended since, or its last line is gone.
    Broken,
    /// The file is of a format that has no seal.
    None,
}

/// A text with its seal below.
pub(super) fn sealed(mut text: String) -> String {
    let digits = digits(&text);
    text.push_str(BEGINNING);
    text.push_str(&digits);
    text.push('\n');

    text
}

/// How a text stands to its seal. Byte-order mark and carriage returns at the ends of lines, which editors add, must be gone.
pub(super) fn seal(text: &str, format: u32) -> Seal {
    let text_with_end = text.strip_suffix('\n').unwrap_or(text);
    let last = text_with_end.rfind('\n').map_or(0, |end| end + 1);
    let (above, last) = text_with_end.split_at(last);

    match last.strip_prefix(BEGINNING) {
        // Nothing but the very digits will do: a letter in capitals is a flipped bit.
        Some(found) if found.len() == DIGITS && found == digits(above) => Seal::Whole,
        None if format < 2 => Seal::None,
        _ => Seal::Broken,
    }
}

fn digits(text: &str) -> String {
    hex::text(&Sha256::digest(text.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The first test vector of FIPS 180-2, appendix B.
    #[test]
    fn the_digits_are_those_of_the_published_function() {
        assert_eq!(
            digits("abc"),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        );
    }

    #[test]
    fn a_text_is_whole_until_a_byte_of_it_or_of_its_seal_changes() {
        let text = sealed("(\n  format: 2,\n)\n".to_owned());
        assert_eq!(seal(&text, 2), Seal::Whole);
        assert_eq!(seal(text.trim_end(), 2), Seal::Whole, "the last line end");
        assert_eq!(seal(&text.replace("2,", "3,"), 2), Seal::Broken);
        assert_eq!(seal(&text.to_uppercase(), 2), Seal::Broken);
        assert_eq!(seal(&format!("{text}\n"), 2), Seal::Broken);
        let without = text.lines().next().unwrap();
        assert_eq!(seal(without, 2), Seal::Broken);
        assert_eq!(seal(without, 1), Seal::None);
    }
}
