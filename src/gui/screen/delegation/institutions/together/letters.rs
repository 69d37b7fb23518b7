//! The letter of each means: the key that adds it, the same on every keyboard, and the letter that a cell shows in a language.

use crate::assessment::{Means, RelationState};
use crate::gui::context::{Context, Env};
use crate::gui::keyboard::Key;
use crate::gui::widget::half_matrix::{CellMark, MatrixCell};
use crate::message::conflict::means_key;
use crate::results::coordination::Pair;

/// The keys of the means, in the order of [`Means::ALL`].
pub(in crate::gui::screen::delegation::institutions) const KEYS: &[char] =
    &['l', 'f', 'a', 's', 'c', 'e', 'i', 'x'];

/// The means of a key.
pub(in crate::gui::screen::delegation::institutions) fn means_of(key: Key) -> Option<Means> {
    let Key::Letter(letter) = key else {
        return None;
    };
    let mut keys = KEYS.iter().zip(Means::ALL);

    keys.find(|(key, _)| **key == letter)
        .map(|(_, means)| means)
}

/// The cap of the key of a means.
pub(super) fn cap(means: Means) -> String {
    let mut keys = KEYS.iter().zip(Means::ALL);
    let key = keys.find(|(_, known)| *known == means);

    key.map_or_else(String::new, |(key, _)| key.to_ascii_uppercase().to_string())
}

/// The message key of the letter of a means; what is needed has a cross in place of a letter.
fn letter_key(means: Means) -> Option<&'static str> {
    Some(match means {
        Means::Law => "means-letter-law",
        Means::Forum => "means-letter-forum",
        Means::Agreement => "means-letter-agreement",
        Means::InformationSharing => "means-letter-sharing",
        Means::ContactPoint => "means-letter-contact",
        Means::Exercise => "means-letter-exercise",
        Means::Informal => "means-letter-informal",
        Means::Needed => return None,
    })
}

/// The name of a means.
pub(super) fn name(means: Means, env: Env<'_>) -> String {
    env.text(means_key(means))
}

/// The letter of a means; empty for what is needed.
pub(super) fn letter(means: Means, env: Env<'_>) -> String {
    letter_key(means).map_or_else(String::new, |key| env.text(key))
}

/// The means that a line of letters names, each once, in any case and with anything between that is no letter; `None` if a letter is
/// of no means.
pub(super) fn read(line: &str, env: Env<'_>) -> Option<Vec<Means>> {
    let mut found = Vec::new();

    for sign in line.chars().filter(|sign| sign.is_alphabetic()) {
        let written: String = sign.to_uppercase().collect();
        let means = Means::ALL
            .into_iter()
            .find(|means| cap(*means) == written || letter(*means, env) == written)?;

        if !found.contains(&means) {
            found.push(means);
        }
    }

    Some(found)
}

/// What the cell of a pair shows: up to two letters, or the first and how many more there are.
pub(super) fn cell(pair: &Pair, context: Context<'_>) -> MatrixCell {
    let env = context.env;
    let mark = match pair.state {
        Some(RelationState::Works) => CellMark::Filled,
        Some(RelationState::OnPaper) => CellMark::Framed,
        Some(RelationState::Missing) => CellMark::Crossed,
        None if pair.shared.is_empty() => CellMark::Field,
        None => CellMark::Unknown,
    };
    let letters: Vec<String> = pair
        .means
        .iter()
        .map(|means| letter(*means, env))
        .filter(|letter| !letter.is_empty())
        .collect();
    // Letters of a script that joins them are set apart.
    let between = if env.ui.is_rtl() { " " } else { "" };
    let letters = match (mark, letters.as_slice()) {
        (CellMark::Unknown, _) => env.text("together-question-mark"),
        (CellMark::Field | CellMark::Crossed, _) | (_, []) => String::new(),
        (_, [first, _, _, ..]) => env.format(
            "together-more-letters",
            &[
                ("letter", first.as_str().into()),
                ("more", env.locale.count(letters.len() - 1).into()),
            ],
        ),
        (_, letters) => letters.join(between),
    };

    MatrixCell {
        mark,
        letters,
        has_dot: pair.is_disputed,
    }
}
