//! The words by which lists name their columns, honorifics, groups and roles, in every language at once.

use crate::assessment::{Assessment, Role};
use crate::locale::{Language, Locale, folded};
use crate::roster::meaning::Head;

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

/// The words of all languages; they are read once.
pub(super) static WORDS: LazyLock<Words> = LazyLock::new(Words::read);

/// Words by their [`key`].
pub(super) struct Words {
    /// What a head means, and the language in which it does.
    heads: HashMap<String, (Head, Language)>,
    honorifics: HashSet<String>,
    roles: HashMap<String, Role>,
    /// Identifiers of groups of the questionnaire that comes with the program; `None` for no group.
    groups: HashMap<String, Option<&'static str>>,
}

const HEADS: [(&str, Head); 11] = [
    ("roster-heads-full", Head::Full),
    ("roster-heads-family", Head::Family),
    ("roster-heads-given", Head::Given),
    ("roster-heads-name", Head::Name),
    ("roster-heads-honorific", Head::Honorific),
    ("roster-heads-title", Head::Title),
    ("roster-heads-post", Head::Post),
    ("roster-heads-institution", Head::Institution),
    ("roster-heads-group", Head::Group),
    ("roster-heads-role", Head::Role),
    ("roster-heads-email", Head::Email),
];

const ROLES: [(&str, Role); 6] = [
    ("roster-words-role-head", Role::Head),
    ("roster-words-role-rapporteur", Role::Rapporteur),
    ("roster-words-role-facilitator", Role::Facilitator),
    ("roster-words-role-note-taker", Role::NoteTaker),
    ("roster-words-role-member", Role::Member),
    ("roster-words-role-observer", Role::Observer),
];

const GROUPS: [(&str, Option<&str>); 7] = [
    ("roster-words-group-ministries", Some("ministries")),
    ("roster-words-group-regulator", Some("regulator")),
    ("roster-words-group-response-team", Some("response-team")),
    (
        "roster-words-group-police-judiciary",
        Some("police-judiciary"),
    ),
    ("roster-words-group-operators", Some("operators")),
    (
        "roster-words-group-academia-civil-society",
        Some("academia-civil-society"),
    ),
    ("roster-words-group-none", None),
];

impl Words {
    fn read() -> Self {
        let mut words = Self {
            heads: HashMap::new(),
            honorifics: HashSet::new(),
            roles: HashMap::new(),
            groups: HashMap::new(),
        };

        for language in Language::all() {
            let locale = Locale::new(*language);

            for (name, head) in HEADS {
                for word in list(&locale, name) {
                    words.heads.entry(word).or_insert((head, *language));
                }
            }

            for word in list(&locale, "roster-heads-phone") {
                words.heads.entry(word).or_insert((Head::Phone, *language));
            }

            for word in list(&locale, "roster-words-honorific") {
                words.honorifics.insert(word);
            }

            for (name, role) in ROLES {
                for word in list(&locale, name) {
                    words.roles.entry(singular(&word)).or_insert(role);
                }
            }

            for (name, group) in GROUPS {
                for word in list(&locale, name) {
                    words.groups.entry(singular(&word)).or_insert(group);
                }
            }
        }

        words
    }

    /// What a head means: all of it, or else one of the parts that a list in two languages sets apart.
    pub(super) fn head(&self, text: &str) -> Option<(Head, Language)> {
        let whole = || self.heads.get(&key(text)).copied();
        let without_aside = || {
            let (before, _) = text.split_once(['(', '['])?;

            self.heads.get(&key(before)).copied()
        };
        let parts = || {
            text.split(['/', '|', '\n', '(', ')', '–', '—'])
                .find_map(|part| self.heads.get(&key(part)).copied())
        };

        whole().or_else(without_aside).or_else(parts)
    }

    /// Whether a text, whole, is how somebody is addressed.
    pub(super) fn is_honorific(&self, text: &str) -> bool {
        self.honorifics.contains(&key(text))
    }

    pub(super) fn role(&self, text: &str) -> Option<Role> {
        let of = |part: &str| self.roles.get(&singular(&key(part))).copied();

        of(text).or_else(|| text.split(['/', '(', ')', ',', '،']).find_map(of))
    }
}

/// The words of a message.
fn list(locale: &Locale, name: &str) -> Vec<String> {
    let text = locale.text(name);

    text.split(';')
        .map(key)
        .filter(|word| !word.is_empty())
        .collect()
}

/// The stakeholder groups of an assessment by the words that mean them; `None` stands for no group.
pub(super) struct GroupWords<'a> {
    by_word: HashMap<String, Option<&'a str>>,
}

impl<'a> GroupWords<'a> {
    pub(super) fn of(assessment: &'a Assessment) -> Self {
        let mut by_word = HashMap::new();
        let questionnaire = assessment.questionnaire();
        let used = || {
            let groups = assessment.groups().iter();

            groups.filter(|group| assessment.uses_group(&group.id))
        };

        // Their own names count before those of translations, and these before what lists call them.
        for group in used() {
            for name in [&group.name, &group.short, &group.id] {
                by_word
                    .entry(singular(&key(name)))
                    .or_insert(Some(group.id.as_str()));
            }
        }

        for words in questionnaire.translations() {
            for group in used() {
                let Some(named) = words.groups.get(&group.id) else {
                    continue;
                };

                for name in [&named.name, &named.short].into_iter().flatten() {
                    by_word
                        .entry(singular(&key(name)))
                        .or_insert(Some(group.id.as_str()));
                }
            }
        }

        for (word, id) in &WORDS.groups {
            let known = match id {
                Some(id) => used()
                    .find(|group| group.id == *id)
                    .map(|group| Some(group.id.as_str())),
                None => Some(None),
            };

            if let Some(known) = known {
                by_word.entry(word.clone()).or_insert(known);
            }
        }

        by_word.remove("");

        Self { by_word }
    }

    /// The group that a text means, whole or by one of its parts; `Some(None)` if it says that there is none.
    #[allow(clippy::option_option)] // not a word of a group, or a word that says none
    pub(super) fn group(&self, text: &str) -> Option<Option<&'a str>> {
        let of = |part: &str| self.by_word.get(&singular(&key(part))).copied();

        of(text).or_else(|| text.split(['/', '(', ')', ',', '،']).find_map(of))
    }
}

/// A text as words are compared: folded, and nothing but letters and digits, with one blank between words.
pub(super) fn key(text: &str) -> String {
    words_of(text).join(" ")
}

/// The folded words of a text.
pub(super) fn words_of(text: &str) -> Vec<String> {
    // What stands for a word by its first letters is one word with them: H.E. is he.
    folded(text)
        .replace('.', "")
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// The same without the s of the plural, which lists add and leave out.
fn singular(key: &str) -> String {
    let words = key.split(' ').map(|word| match word.strip_suffix('s') {
        Some(short) if short.len() > 2 => short,
        _ => word,
    });

    words.collect::<Vec<_>>().join(" ")
}
