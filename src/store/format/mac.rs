//! The line by which a hand-out shows, when it comes back, that a program wrote it which had its key: the HMAC-SHA256 (RFC 2104) of the
//! text above it. It stands above the seal.

use crate::assessment::HandOutKey;
use crate::store::hex;

use hmac::{Hmac, KeyInit, Mac as _};
use sha2::Sha256;

/// What the line begins with.
const BEGINNING: &str = "// hmac-sha256: ";

/// How the text of a hand-out stands to its key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mac {
    /// A program wrote it that had the key.
    Fits,
    /// Another program wrote it, or the text was changed since.
    Broken,
    /// The file is no hand-out.
    None,
}

/// A text with its line below.
pub(super) fn authenticated(mut text: String, key: &HandOutKey) -> String {
    let digits = digits(&text, key);
    text.push_str(BEGINNING);
    text.push_str(&digits);
    text.push('\n');

    text
}

/// How a text stands to the key that it carries.
pub(super) fn mac(text: &str, key: Option<&HandOutKey>) -> Mac {
    let Some(key) = key else {
        return Mac::None;
    };
    let Some(at) = text.rfind(BEGINNING) else {
        return Mac::Broken;
    };
    let found = text[at + BEGINNING.len()..].lines().next();

    if found == Some(digits(&text[..at], key).as_str()) {
        Mac::Fits
    } else {
        Mac::Broken
    }
}

fn digits(text: &str, key: &HandOutKey) -> String {
    // A key of this length is taken by every HMAC.
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(&key.key) else {
        return String::new();
    };
    mac.update(text.as_bytes());

    hex::text(&mac.finalize().into_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    use uuid::Uuid;

    /// Test case 1 of RFC 4231, whose key is shorter: filled up with zeros it is the same key.
    #[test]
    fn the_digits_are_those_of_the_published_function() {
        let mut key = [0; 32];
        key[..20].fill(0x0b);
        let key = HandOutKey {
            id: Uuid::nil(),
            key,
        };

        assert_eq!(
            digits("Hi There", &key),
            "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"
        );
    }
}
