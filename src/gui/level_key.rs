//! The key of each level: what the cap on its button says, and which level a key means.

use crate::gui::binding;
use crate::gui::context::Env;
use crate::gui::keyboard::Key;
use crate::questionnaire::{Level, Questionnaire};

/// The key of a level: its label where every label is one digit, else its place from the lowest: 0 to 9, then Shift 0 and Shift 1.
fn of(level: Level, questionnaire: &Questionnaire) -> Option<Key> {
    match questionnaire.digits_of_labels() {
        Some(digits) => digits.get(level.index()).copied().map(Key::Digit),
        None if level.0 < 10 => Some(Key::Digit(level.0)),
        None => Some(Key::ShiftDigit(level.0 - 10)),
    }
}

/// The level of a key, if the scale has it.
pub(super) fn level(key: Key, questionnaire: &Questionnaire) -> Option<Level> {
    let mut levels = (0..questionnaire.scale().len()).map(Level::at);

    levels.find(|level| of(*level, questionnaire) == Some(key))
}

/// Whether the scale has levels whose key is Shift and a digit.
pub(super) fn reaches_beyond_digits(questionnaire: &Questionnaire) -> bool {
    questionnaire.scale().len() > 10
}

/// A level as it is typed in a line of views: its key where that is a digit, else its place.
pub(super) fn typed(level: Level, questionnaire: &Questionnaire, env: Env<'_>) -> String {
    match of(level, questionnaire) {
        Some(key @ Key::Digit(_)) => binding::cap(key, env),
        _ => env.locale.count(level.index()),
    }
}

/// The cap of the key of a level.
pub(super) fn cap(level: Level, questionnaire: &Questionnaire, env: Env<'_>) -> String {
    of(level, questionnaire).map_or_else(String::new, |key| binding::cap(key, env))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::questionnaire::{ScaleLevel, library};

    fn of_labels(labels: &[&str]) -> Questionnaire {
        let mut content = library::another().content().clone();
        content.format = 2;
        let last = content.scale[4].clone();
        let level = |(position, label): (usize, &&str)| ScaleLevel {
            value: position as f64,
            from: position as f64 - 0.5,
            label: (*label).to_owned(),
            ..last.clone()
        };
        content.scale = labels.iter().enumerate().map(level).collect();

        for element in &mut content.elements {
            for question in element.aspects.iter_mut().flat_map(|a| &mut a.questions) {
                question.levels.clear();
            }
        }

        Questionnaire::new(content).unwrap()
    }

    #[test]
    fn the_key_of_a_level_is_its_label_if_each_is_a_digit() {
        let digits = of_labels(&["1", "3", "9"]);
        let keys = [0, 1, 3, 9].map(|digit| level(Key::Digit(digit), &digits));

        assert_eq!(keys, [None, Some(Level(0)), Some(Level(1)), Some(Level(2))]);
    }

    #[test]
    fn without_digits_the_key_is_the_place_and_shift_leads_beyond_nine() {
        let names = of_labels(&["0", "¼", "½", "1"]);
        let twelve = of_labels(&[""; 12]);

        assert_eq!(level(Key::Digit(3), &names), Some(Level(3)));
        assert_eq!(level(Key::Digit(4), &names), None);
        assert_eq!(level(Key::Digit(9), &twelve), Some(Level(9)));
        assert_eq!(level(Key::ShiftDigit(0), &twelve), Some(Level(10)));
        assert_eq!(level(Key::ShiftDigit(1), &twelve), Some(Level(11)));
        assert_eq!(level(Key::ShiftDigit(1), &names), None);
    }
}
