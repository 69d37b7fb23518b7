//! Bytes as hexadecimal digits, as files and seals have them.

use std::fmt::Write;

/// Two lower-case digits for each byte.
pub(super) fn text(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() * 2);

    for byte in bytes {
        // Writing to a string cannot fail.
        let _ = write!(text, "{byte:02x}");
    }

    text
}

/// The bytes of lower-case digits; `None` if they are none.
pub(super) fn bytes(text: &str) -> Option<Vec<u8>> {
    let is_digit = |c: u8| c.is_ascii_digit() || (b'a'..=b'f').contains(&c);

    if !text.len().is_multiple_of(2) || !text.bytes().all(is_digit) {
        return None;
    }

    (0..text.len())
        .step_by(2)
        .map(|at| u8::from_str_radix(&text[at..at + 2], 16).ok())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_come_back_and_nothing_else_is_read() {
        let all: Vec<u8> = (0..=255).collect();
        assert_eq!(bytes(&text(&all)), Some(all));

        for wrong in ["0", "0G", "AB", "é0"] {
            assert_eq!(bytes(wrong), None, "{wrong}");
        }
    }
}
