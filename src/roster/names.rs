//! The parts of a person's name, and whether two texts name the same.

use crate::roster::words::{WORDS, words_of};

/// A name as a list gives it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct ParsedName {
    pub honorific: String,
    /// Given name first where the list tells which is which.
    pub name: String,
    /// The part of the name that is the family name, as it stands in it; empty if that is not known.
    pub family: String,
}

impl ParsedName {
    /// Of a column with whole names: "Dr Salma Belmarou", "Belmarou, Salma", "BELMAROU Salma".
    pub(super) fn whole(text: &str) -> Self {
        let (honorific, rest) = without_honorific(text);
        let comma = rest.split_once([',', '،', '٬']);
        let turned = comma.and_then(|(family, given)| {
            let (family, given) = (family.trim(), given.trim());
            // What follows may be a degree or a title instead of the given name.
            let is_name = !family.is_empty()
                && !given.is_empty()
                && !given.contains([',', '،'])
                && !WORDS.is_honorific(given)
                && !is_degree(given);

            is_name.then_some((family, given))
        });

        match turned {
            Some((family, given)) => {
                let (after, given) = without_honorific(given);
                let honorific = if honorific.is_empty() {
                    after
                } else {
                    honorific
                };

                Self {
                    honorific,
                    name: format!("{given} {family}"),
                    family: family.to_owned(),
                }
            }
            None => Self {
                honorific,
                family: family_of(&rest).to_owned(),
                name: rest,
            },
        }
    }

    /// Of one column for the given and one for the family name.
    pub(super) fn of_parts(given: &str, family: &str) -> Self {
        let (honorific, given) = without_honorific(given);
        let (before_family, family) = without_honorific(family);
        let parts = [given.as_str(), family.as_str()];
        let filled: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();

        Self {
            honorific: if honorific.is_empty() {
                before_family
            } else {
                honorific
            },
            name: filled.join(" "),
            family,
        }
    }
}

/// Whether a text is letters that tell a degree, as `PhD`.
fn is_degree(text: &str) -> bool {
    let letters = text.chars().filter(|letter| letter.is_alphabetic());
    let capitals = letters
        .clone()
        .filter(|letter| letter.is_uppercase())
        .count();

    !text.contains(' ') && capitals >= 2 && letters.count() <= 5
}

/// The words before a name that say how somebody is addressed, and the name in one line.
///
/// Something always stays of the name. A single letter, which may be an initial, counts only before two words.
pub(super) fn without_honorific(text: &str) -> (String, String) {
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut taken = 0;

    loop {
        let left = words.len() - taken;
        // The longest first: "His Excellency" before "His".
        let longest = (1..=4.min(left.saturating_sub(1))).rev().find(|length| {
            let part = words
                .get(taken..taken + length)
                .unwrap_or_default()
                .join(" ");
            let is_letter = part.chars().filter(|letter| letter.is_alphabetic()).count() == 1;

            !part.ends_with([',', '،'])
                && WORDS.is_honorific(&part)
                && (!is_letter || left - length >= 2)
        });

        match longest {
            Some(length) => taken += length,
            None => break,
        }
    }

    let (before, name) = words.split_at(taken);

    (before.join(" "), name.join(" "))
}

/// The family name inside a whole name: what stands in capitals beside small letters, or else the last word.
fn family_of(name: &str) -> &str {
    let is_loud = |word: &&str| {
        let mut letters = word
            .chars()
            .filter(|letter| letter.is_alphabetic())
            .peekable();

        letters.peek().is_some() && word.chars().count() > 2 && letters.all(char::is_uppercase)
    };
    let words: Vec<&str> = name.split(' ').collect();
    let loud: Vec<&&str> = words.iter().filter(|word| is_loud(word)).collect();

    match (loud.as_slice(), words.as_slice()) {
        ([family], [_, _, ..]) => family,
        (_, [_, .., last]) => last,
        _ => "",
    }
}

/// A name as names are compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct NameKey {
    /// Its folded words in the order of the alphabet.
    pub words: Vec<String>,
    /// The folded words of the family name.
    pub family: Vec<String>,
    /// One bit for each letter that is in it, about: names that differ in many letters differ in one word.
    letters: u64,
}

impl NameKey {
    pub(super) fn of(name: &str, family: &str) -> Self {
        let mut words = words_of(name);
        let letters = words.iter().flat_map(|word| word.chars());
        let letters = letters.fold(0, |bits, letter| bits | 1 << (u32::from(letter) % 64));
        words.sort_unstable();

        Self {
            words,
            family: words_of(family),
            letters,
        }
    }

    /// The words in one text.
    pub(super) fn text(&self) -> String {
        self.words.join(" ")
    }

    /// Whether all words are the same but one, and that differs by one letter; with the family names the same or not.
    pub(super) fn is_one_letter_from(&self, other: &Self) -> bool {
        if self.words.len() != other.words.len()
            || (self.letters ^ other.letters).count_ones() > 2
            || self.length() < 6
        {
            return false;
        }

        let (mine, theirs) = (
            rest(&self.words, &other.words),
            rest(&other.words, &self.words),
        );

        matches!((mine.as_slice(), theirs.as_slice()), ([one], [other]) if is_one_letter_apart(one, other))
    }

    /// Whether the family name is the same, and the given name of one begins as that of the other, which may be an initial.
    pub(super) fn has_same_family_and_beginning(&self, other: &Self) -> bool {
        let [first, ..] = self.family.as_slice() else {
            return false;
        };

        if !other.words.contains(first)
            || !self.family.iter().all(|word| other.words.contains(word))
        {
            return false;
        }

        let (given, theirs) = (
            rest(&self.words, &self.family),
            rest(&other.words, &self.family),
        );

        given.iter().any(|mine| {
            theirs
                .iter()
                .any(|their| mine.starts_with(*their) || their.starts_with(*mine))
        })
    }

    /// Whether the family name of this one is in the other.
    pub(super) fn shares_family(&self, other: &Self) -> bool {
        !self.family.is_empty() && self.family.iter().all(|word| other.words.contains(word))
    }

    fn length(&self) -> usize {
        self.words.iter().map(|word| word.chars().count()).sum()
    }
}

/// The words that the others lack, each as often as it stands here.
fn rest<'a>(words: &'a [String], others: &[String]) -> Vec<&'a str> {
    let mut others: Vec<&String> = others.iter().collect();
    let is_left = |word: &&String| match others.iter().position(|other| other == word) {
        Some(position) => {
            others.swap_remove(position);

            false
        }
        None => true,
    };

    words.iter().filter(is_left).map(String::as_str).collect()
}

/// Whether one letter added, left out, exchanged for another or for its neighbour makes one word of the other.
pub(super) fn is_one_letter_apart(one: &str, other: &str) -> bool {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let (short, long) = if one.len() <= other.len() {
        (one, other)
    } else {
        (other, one)
    };
    let same = short.iter().zip(&long).take_while(|(a, b)| a == b).count();
    let (short, long) = (
        short.get(same..).unwrap_or_default(),
        long.get(same..).unwrap_or_default(),
    );

    match (short, long) {
        ([], [_]) => true,
        ([a, b, rest @ ..], [c, d, other @ ..]) if a == d && b == c && a != b => rest == other,
        ([_, rest @ ..], [_, other @ ..]) if short.len() == long.len() => rest == other,
        (_, [_, other @ ..]) => short == other,
        _ => false,
    }
}
