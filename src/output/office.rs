//! What all office files share: colours as they write them.

use crate::palette::{LIGHT, Rgb};

/// A colour: six digits.
pub fn colour(colour: Rgb) -> String {
    colour.hex().trim_start_matches('#').to_uppercase()
}

/// A part with its colours put in, each in the place of its name in braces.
pub fn coloured(part: &str) -> String {
    let named = [
        ("ink", LIGHT.ink),
        ("ink2", LIGHT.ink2),
        ("ink3", LIGHT.ink3),
        ("line", LIGHT.line),
        ("surface", LIGHT.surface),
        ("surface2", LIGHT.surface2),
        ("accent", LIGHT.accent),
        ("panel", LIGHT.panel),
        ("discuss-fill", LIGHT.discuss.fill),
        ("discuss-line", LIGHT.discuss.line),
        ("recorded", LIGHT.recorded),
        ("target", LIGHT.target),
        ("baseline", LIGHT.baseline),
        ("element1", LIGHT.elements[0].fill),
        ("element4", LIGHT.elements[3].fill),
        ("element5", LIGHT.elements[4].fill),
    ];

    named.iter().fold(part.to_owned(), |part, (name, value)| {
        part.replace(&format!("{{{name}}}"), &colour(*value))
    })
}
