//! The names that are looked for: those of participants, taken apart into units that texts may hold in any order.

use super::words::{Word, words};
use crate::assessment::{Assessment, ItemId};
use crate::locale::folded;

use std::collections::{BTreeSet, HashMap};

/// Whose name is looked for.
#[derive(Debug)]
pub(super) struct Person {
    /// Which participant it is; `None` for somebody who brings evidence, and is perhaps no person at all.
    pub(super) id: Option<ItemId>,
    /// The name as it is typed in Delegation.
    pub(super) name: String,
    /// The institution; may be empty.
    pub(super) institution: String,
    /// Given names and family names: what is between two blanks, with the particles before it.
    pub(super) units: Vec<Unit>,
}

/// A given name or a family name.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Unit {
    /// The words that may stand for it, each a sequence.
    forms: BTreeSet<Vec<String>>,
    /// Its letters in one, as in addresses; empty for an initial.
    letters: BTreeSet<String>,
    /// Its initial, or those of its parts: `jp` of Jean-Pierre.
    pub(super) initials: String,
    /// Whether it may be a family name.
    pub(super) is_family: bool,
}

/// A word sequence that stands for a unit of somebody's name.
#[derive(Debug)]
pub(super) struct Form {
    /// The words after the first one.
    pub(super) rest: Vec<String>,
    /// Position of the person.
    pub(super) person: usize,
    /// Position of the unit.
    pub(super) unit: usize,
}

/// All names that are looked for.
#[derive(Debug, Default)]
pub(super) struct People {
    pub(super) all: Vec<Person>,
    /// The forms of all units, by their first word.
    pub(super) forms: HashMap<String, Vec<Form>>,
    /// Who is meant by a user name, as in an address.
    pub(super) handles: HashMap<String, Vec<usize>>,
}

/// The shortest user name that is looked for outside of addresses, in letters.
pub(super) const HANDLE: usize = 5;

/// Words that stand before a name and are none.
const TITLES: &[&str] = &[
    "mr",
    "mrs",
    "ms",
    "miss",
    "mx",
    "dr",
    "prof",
    "professor",
    "sir",
    "lady",
    "hon",
    "honourable",
    "honorable",
    "excellency",
    "engr",
    "adv",
    "ambassador",
    "col",
    "capt",
    "lt",
    "maj",
    "sgt",
    "phd",
    "mba",
    "msc",
    "esq",
    "jr",
    "mme",
    "mlle",
    "monsieur",
    "madame",
    "docteur",
    "professeur",
    "maitre",
    "senor",
    "senora",
    "sra",
    "srta",
    "lic",
    "dra",
    "دكتور",
    "الدكتور",
    "الدكتوره",
    "دكتوره",
    "مهندس",
    "المهندس",
    "المهندسه",
    "استاذ",
    "الاستاذ",
    "الاستاذه",
    "السيد",
    "السيده",
    "الانسه",
    "معالي",
    "سعاده",
    "العميد",
    "العقيد",
    "اللواء",
    "المقدم",
    "الرائد",
    "النقيب",
    "الفريق",
    "القاضي",
    "المستشار",
    "المستشاره",
    "الشيخ",
    "الشيخه",
];

/// The same, but only with a point: they may be names as well.
const SHORT_TITLES: &[&str] = &[
    "h", "he", "hm", "hrh", "eng", "ing", "arch", "gen", "brig", "cdr", "adm", "amb", "rev", "fr",
    "sr", "d", "m", "me", "med", "د", "م", "ا", "ق",
];

/// Small words before a family name, with or without which people write it.
const PARTICLES: &[&str] = &[
    "de", "del", "della", "di", "da", "do", "dos", "das", "du", "des", "la", "le", "les", "los",
    "las", "el", "al", "van", "von", "der", "den", "ter", "ten", "zu", "y", "e", "bin", "ibn",
    "ben", "bint", "ould", "بن", "ابن", "بنت", "ال", "ولد",
];

/// Words that are no name without the next one.
const BOUND: &[&str] = &[
    "abd", "abdel", "abdul", "abu", "abou", "umm", "saint", "st", "عبد", "ابو", "ابي", "ام",
];

/// Whether a folded word is a particle, which alone says nothing.
pub(super) fn is_particle(letters: &str) -> bool {
    PARTICLES.contains(&letters)
}

/// Whether a folded word is a title.
pub(super) fn is_title(letters: &str) -> bool {
    TITLES.contains(&letters) || SHORT_TITLES.contains(&letters)
}

impl People {
    /// The participants of an assessment.
    pub(super) fn participants(assessment: &Assessment) -> Self {
        let mut people = Self::default();
        people.push_participants(assessment);
        people.index();

        people
    }

    /// The participants of an assessment, and whoever brings evidence and may be a person.
    pub(super) fn of(assessment: &Assessment) -> Self {
        let mut people = Self::default();
        people.push_participants(assessment);
        let participants = assessment.participants().iter();
        let institutions: Vec<Vec<String>> = participants
            .map(|(_, person)| person.organisation.as_str())
            .chain([assessment.facts().host()])
            .map(sequence)
            .collect();
        let mut strangers = BTreeSet::new();

        for question in assessment.questionnaire().questions() {
            for (_, dissent) in assessment.answer(&question.id).dissents().iter() {
                strangers.insert(dissent.brings.trim());
            }
        }

        strangers.retain(|name| looks_like_a_name(name));
        // An office bears words of its trade, which a questionnaire is full of.
        let trade = if strangers.is_empty() {
            BTreeSet::new()
        } else {
            words_of_trade(assessment)
        };

        for name in strangers {
            let own = sequence(name);
            let is_institution = institutions
                .iter()
                .any(|known| !known.is_empty() && holds(&own, known));

            if !is_institution
                && !own.iter().any(|word| trade.contains(word))
                && !people.knows(name)
            {
                people.push(None, name, "");
            }
        }

        people.index();

        people
    }

    fn push_participants(&mut self, assessment: &Assessment) {
        for (id, person) in assessment.participants().iter() {
            let institution = assessment.organisation_of(person).trim();
            self.push(Some(id), &person.name, institution);
        }
    }

    fn push(&mut self, id: Option<ItemId>, name: &str, institution: &str) {
        let units = units(name);

        if units.is_empty() || (id.is_none() && units.len() < 2) {
            return;
        }

        self.all.push(Person {
            id,
            name: name.trim().to_owned(),
            institution: institution.to_owned(),
            units,
        });
    }

    fn knows(&self, name: &str) -> bool {
        let units = units(name);

        self.all.iter().any(|person| person.units == units)
    }

    fn index(&mut self) {
        for (at, person) in self.all.iter().enumerate() {
            for (unit, own) in person.units.iter().enumerate() {
                for form in &own.forms {
                    if let [first, rest @ ..] = form.as_slice() {
                        self.forms.entry(first.clone()).or_default().push(Form {
                            rest: rest.to_vec(),
                            person: at,
                            unit,
                        });
                    }
                }
            }

            for handle in handles(&person.units) {
                let people = self.handles.entry(handle).or_default();

                if !people.contains(&at) && person.id.is_some() {
                    people.push(at);
                }
            }
        }

        self.handles.retain(|_, people| !people.is_empty());
    }
}

/// The folded words of the questionnaire, particles aside.
fn words_of_trade(assessment: &Assessment) -> BTreeSet<String> {
    let questions = assessment.questionnaire().questions();
    let texts = questions.flat_map(|question| {
        let texts = [&question.title, &question.text, &question.look_for];

        texts.into_iter().chain(&question.levels)
    });

    texts
        .flat_map(|text| sequence(text))
        .filter(|word| !is_particle(word))
        .collect()
}

/// The folded words of a text.
pub(super) fn sequence(text: &str) -> Vec<String> {
    words(text).into_iter().map(|word| word.letters).collect()
}

/// Whether a sequence of words holds another.
pub(super) fn holds(words: &[String], other: &[String]) -> bool {
    words.windows(other.len().max(1)).any(|part| part == other)
}

/// Whether a text is two to five words with capitals, particles aside: a role or a sentence is not.
fn looks_like_a_name(text: &str) -> bool {
    let own = words(text);
    let is_cased = |word: &Word| word.begins_upper || word.has_lower;

    (2..=5).contains(&own.len())
        && own
            .iter()
            .all(|word| word.begins_upper || !is_cased(word) || is_particle(&word.letters))
        && !text.chars().any(char::is_numeric)
}

/// The user names that people make of a name: given and family name in one, or initials with a family name.
fn handles(units: &[Unit]) -> BTreeSet<String> {
    let mut made = BTreeSet::new();
    let initials: String = units
        .iter()
        .filter(|unit| !unit.is_family)
        .map(|unit| unit.initials.as_str())
        .collect();

    for (at, one) in units.iter().enumerate() {
        for (_, other) in units.iter().enumerate().filter(|(other, _)| *other != at) {
            for (own, theirs) in pairs(one, other) {
                made.insert(format!("{own}{theirs}"));
            }

            for own in one.letters.iter().filter(|_| one.is_family) {
                let first: String = other.initials.chars().take(1).collect();
                made.insert(format!("{first}{own}"));
                made.insert(format!("{own}{first}"));
                made.insert(format!("{}{own}", other.initials));
            }

            // joseg, as some offices do.
            for own in one.letters.iter().filter(|_| other.is_family) {
                made.insert(format!("{own}{}", other.initials));
            }
        }

        for own in one.letters.iter().filter(|_| one.is_family) {
            made.insert(format!("{initials}{own}"));
        }
    }

    made.retain(|handle| !units.iter().any(|unit| unit.letters.contains(handle)));

    made
}

fn pairs<'a>(one: &'a Unit, other: &'a Unit) -> impl Iterator<Item = (&'a String, &'a String)> {
    let own = one.letters.iter();

    own.flat_map(|own| other.letters.iter().map(move |theirs| (own, theirs)))
}

/// What a name is made of. Titles, and what is in brackets, are no part of it.
fn units(name: &str) -> Vec<Unit> {
    let mut plain = String::new();
    let mut depth = 0_usize;

    for sign in name.chars() {
        match sign {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            sign if depth == 0 => plain.push(sign),
            _ => {}
        }
    }

    let has_comma = plain.contains([',', '،']);
    let chunks: Vec<(&str, bool)> = plain
        .split([',', '،'])
        .enumerate()
        .flat_map(|(at, side)| {
            let chunks = side.split_whitespace();

            chunks.map(move |chunk| (chunk, has_comma && at == 0))
        })
        .filter(|(chunk, _)| !words(chunk).is_empty() && !is_title_of(chunk))
        .collect();
    let with_particles = joined(&chunks, true);
    let mut made = match with_particles.len() {
        // Al Gore, Le Van Do: what looks like a particle is a name.
        1 if chunks.len() > 1 => joined(&chunks, false),
        _ => with_particles,
    };
    let has_order = made.iter().any(|(_, before_comma, _)| *before_comma)
        && made.iter().any(|(_, before_comma, _)| !before_comma);
    let has_capitals =
        made.iter().any(|(.., is_capitals)| *is_capitals) && made.iter().any(|(.., is)| !is);

    made.iter_mut()
        .enumerate()
        .map(|(at, (unit, before_comma, is_capitals))| Unit {
            is_family: if has_order {
                *before_comma
            } else if has_capitals {
                *is_capitals
            } else {
                at > 0
            },
            forms: std::mem::take(&mut unit.forms),
            letters: std::mem::take(&mut unit.letters),
            initials: std::mem::take(&mut unit.initials),
        })
        .collect()
}

fn is_title_of(chunk: &str) -> bool {
    let letters: String = sequence(chunk).concat();
    let has_point = chunk.contains('.');

    TITLES.contains(&letters.as_str()) || (has_point && SHORT_TITLES.contains(&letters.as_str()))
}

/// Chunks as units; `before_comma` and whether the chunk is in capitals go with each.
fn joined(chunks: &[(&str, bool)], has_particles: bool) -> Vec<(Unit, bool, bool)> {
    let mut units = Vec::new();
    let mut before: Vec<String> = Vec::new();
    let mut is_bound = false;

    for (at, (chunk, before_comma)) in chunks.iter().enumerate() {
        let own = sequence(chunk);
        let is_last = at + 1 == chunks.len();
        let [letters] = own.as_slice() else {
            units.push((
                Unit::new(&before, chunk, is_bound),
                *before_comma,
                is_capitals(chunk),
            ));
            before.clear();
            is_bound = false;
            continue;
        };
        let may_begin = at > 0 || !matches!(letters.as_str(), "ben" | "bin" | "y" | "e" | "do");

        if has_particles && !is_last && is_particle(letters) && may_begin {
            before.push(letters.clone());
            continue;
        }

        if has_particles && !is_last && BOUND.contains(&letters.as_str()) {
            before.push(letters.clone());
            is_bound = true;
            continue;
        }

        units.push((
            Unit::new(&before, chunk, is_bound),
            *before_comma,
            is_capitals(chunk),
        ));
        before.clear();
        is_bound = false;
    }

    units
}

fn is_capitals(chunk: &str) -> bool {
    let letters = chunk.chars().filter(|sign| sign.is_alphabetic()).count();

    letters > 1 && chunk.chars().any(char::is_uppercase) && !chunk.chars().any(char::is_lowercase)
}

impl Unit {
    /// A unit of a chunk of a name, with the particles before it; bound ones belong to it for good.
    fn new(before: &[String], chunk: &str, is_bound: bool) -> Self {
        // Al-Masri has its particle inside.
        let mut parts: Vec<Vec<String>> = folded(chunk)
            .split('-')
            .map(sequence)
            .filter(|part| !part.is_empty())
            .collect();
        let mut before = before.to_vec();

        while let [first, _, ..] = parts.as_slice() {
            let [only] = first.as_slice() else { break };

            if !is_particle(only) {
                break;
            }

            before.extend(parts.remove(0));
        }

        let own = parts.concat();
        let whole = [before.as_slice(), own.as_slice()].concat();
        let mut unit = Self {
            forms: BTreeSet::new(),
            letters: BTreeSet::new(),
            initials: String::new(),
            is_family: false,
        };
        unit.add(&whole);

        if !is_bound {
            unit.add(&own);
        }

        if parts.len() > 1 && !is_bound {
            for part in &parts {
                unit.add(part);
            }
        }

        let named: &[Vec<String>] = if is_bound { &[whole] } else { &parts };
        unit.initials = named
            .iter()
            .filter_map(|part| without_article(part.first()?).chars().next())
            .collect();

        unit
    }

    /// Adds a sequence of words, also written in one.
    fn add(&mut self, sequence: &[String]) {
        let one = sequence.concat();

        // A single letter is an initial.
        if one.chars().count() < 2 {
            return;
        }

        if let [word] = sequence
            && without_article(word) != word
        {
            self.forms.insert(vec![without_article(word).to_owned()]);
        }

        self.forms.insert(sequence.to_vec());
        self.forms.insert(vec![one.clone()]);
        self.letters.insert(one);
    }
}

/// The article of Arabic words.
const ARTICLE: &str = "ال";

/// An Arabic word without its article, if something is left of it.
fn without_article(word: &str) -> &str {
    match word.strip_prefix(ARTICLE) {
        Some(rest) if rest.chars().count() > 1 => rest,
        _ => word,
    }
}

/// What may be written before an Arabic word in one with it: conjunction, preposition, article. With each how many letters of it are
/// no part of a name: the article is.
const PREFIXES: &[(&str, usize)] = &[
    ("", 0),
    ("و", 1),
    ("ف", 1),
    ("ب", 1),
    ("ل", 1),
    ("ك", 1),
    ("ال", 0),
    ("وال", 1),
    ("فال", 1),
    ("بال", 1),
    ("كال", 1),
    ("لل", 1),
    ("وب", 2),
    ("ول", 2),
    ("وك", 2),
    ("فب", 2),
    ("فل", 2),
    ("وبال", 2),
    ("وكال", 2),
    ("ولل", 2),
    ("فبال", 2),
    ("فلل", 2),
];

/// The words that a word may be with prefixes; with each how many letters before it are no part of a name.
pub(super) fn bare(letters: &str) -> impl Iterator<Item = (&str, usize)> {
    let is_arabic = letters
        .chars()
        .next()
        .is_some_and(|sign| ('\u{600}'..'\u{700}').contains(&sign));
    let prefixes = if is_arabic { PREFIXES } else { &PREFIXES[..1] };

    prefixes.iter().filter_map(move |(prefix, kept)| {
        let rest = letters.strip_prefix(prefix)?;

        (prefix.is_empty() || rest.chars().count() > 1).then_some((rest, *kept))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The units of a name: their letters without particles, `*` at a family name.
    fn check(name: &str, expected: &[&str]) {
        let found: Vec<String> = units(name)
            .iter()
            .map(|unit| {
                let shortest = unit.letters.iter().min_by_key(|letters| letters.len());
                let letters = shortest.unwrap_or(&unit.initials);

                format!("{letters}{}", if unit.is_family { "*" } else { "" })
            })
            .collect();

        assert_eq!(found, expected, "{name}");
    }

    #[test]
    fn a_name_is_made_of_given_and_family_names_without_titles() {
        check("José García", &["jose", "garcia*"]);
        check("García López, José", &["garcia*", "lopez*", "jose"]);
        check("Dr. José de la Cruz", &["jose", "cruz*"]);
        check("GARCÍA José", &["garcia*", "jose"]);
        check("H.E. Ms Amina Al-Masri, PhD", &["amina", "masri*"]);
        check("J. García (CERT)", &["j", "garcia*"]);
        check("Seán O'Brien", &["sean", "obrien*"]);
        check("Ali", &["ali"]);
        check("Al Gore", &["al", "gore*"]);
        check("د. أحمد بن علي", &["احمد", "علي*"]);
        check("عبد الرحمن حسن", &["عبدالرحمن", "حسن*"]);
        check("Dr.", &[]);
    }

    #[test]
    fn user_names_are_made_of_two_parts_or_an_initial() {
        let made = handles(&units("José García"));

        for handle in ["josegarcia", "garciajose", "jgarcia", "garciaj", "joseg"] {
            assert!(made.contains(handle), "{handle}");
        }

        assert!(!made.contains("garcia") && !made.contains("jose"));
    }
}
