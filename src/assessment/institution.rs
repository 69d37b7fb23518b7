//! The institutions that people come from: a register, so that twenty-four people name fourteen institutions and not twenty.

use crate::assessment::free_text::folded;
use crate::assessment::{Assessment, Item, ItemId, Participant};

use serde::Deserialize;
use sha2::{Digest, Sha256};

use std::collections::{BTreeMap, BTreeSet, HashMap};

/// A ministry, an authority, an operator, a university.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Institution {
    /// Its name; never empty.
    pub name: String,
    /// Its abbreviation or short name; may be empty.
    #[serde(default)]
    pub short: String,
    /// Identifier of the stakeholder group that is proposed for its people.
    #[serde(default)]
    pub group: Option<String>,
    /// What it was called before; a participant who is entered under such a name belongs to it.
    #[serde(default)]
    pub former: Vec<String>,
    /// The sector that it works in, as energy; may be empty.
    #[serde(default)]
    pub sector: String,
    /// Whether somebody of it is in the room; `None` if that follows from its people.
    #[serde(default)]
    pub in_room: Option<bool>,
    /// Identifiers of the functions that it has.
    #[serde(default)]
    pub functions: BTreeSet<String>,
    /// Its part in elements, by their identifiers; an element that is not there is none of its parts.
    #[serde(default)]
    pub parts: BTreeMap<String, ElementPart>,
    /// Its legal basis or mandate; may be empty.
    #[serde(default)]
    pub mandate: String,
    /// The office to turn to, never a person; may be empty.
    #[serde(default)]
    pub contact: String,
}

/// What an institution does in an element.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
pub enum ElementPart {
    /// It leads.
    Leads,
    /// It has a part without leading.
    Supports,
}

impl Item for Institution {}

impl ElementPart {
    /// What a part turns into when somebody goes through them: none, supports, leads, and none again.
    pub fn after(part: Option<Self>) -> Option<Self> {
        match part {
            None => Some(Self::Supports),
            Some(Self::Supports) => Some(Self::Leads),
            Some(Self::Leads) => None,
        }
    }
}

/// The most letters of a short name that is proposed.
const PROPOSED: usize = 6;

impl Institution {
    /// Its short name, or while it has none the one that is proposed.
    pub fn short_name(&self) -> String {
        match self.short.trim() {
            "" => proposed_short(&self.name),
            short => short.to_owned(),
        }
    }

    /// The same with this part in an element.
    #[must_use]
    pub fn with_part(&self, element: &str, part: Option<ElementPart>) -> Self {
        let mut changed = self.clone();

        match part {
            Some(part) => changed.parts.insert(element.to_owned(), part),
            None => changed.parts.remove(element),
        };

        changed
    }

    /// One of which no more is known than its name.
    pub fn named(name: &str) -> Self {
        Self {
            name: in_one_line(name),
            ..Self::default()
        }
    }

    /// Whether a text is its name, its short name or what it was called before, without regard to capitals and blanks.
    pub fn is_called(&self, text: &str) -> bool {
        let text = folded(text);
        let former = self.former.iter().map(String::as_str);

        [self.name.as_str(), self.short.as_str()]
            .into_iter()
            .chain(former)
            .any(|name| !name.trim().is_empty() && folded(name) == text)
    }

    /// The identifier of an institution that is entered under a name. It follows from the name, so that two laptops which enter the
    /// same institution enter one.
    pub fn id_of(name: &str) -> ItemId {
        let digest = Sha256::new().chain_update(b"institution\0");

        ItemId::of_digest(digest.chain_update(folded(name)))
    }
}

impl Assessment {
    /// The institution that a text names, by its name, its short name or a former name; names count before short ones.
    pub fn institution_called(&self, text: &str) -> Option<(ItemId, &Institution)> {
        if text.trim().is_empty() {
            return None;
        }

        let text_folded = folded(text);
        let is_named = |(_, known): &(ItemId, &Institution)| folded(&known.name) == text_folded;
        let by_name = self.institutions.iter().find(is_named);

        by_name.or_else(|| {
            let mut all = self.institutions.iter();

            all.find(|(_, known)| known.is_called(text))
        })
    }

    /// The institution to which somebody belongs, if the register has it.
    pub fn institution_of(&self, person: &Participant) -> Option<(ItemId, &Institution)> {
        self.institution_called(&person.organisation)
    }

    /// The institutions by every name that they go by, for whoever looks up many people.
    pub fn institutions_by_name(&self) -> HashMap<String, ItemId> {
        let mut by_name = HashMap::new();

        for (id, institution) in self.institutions.iter() {
            by_name.entry(folded(&institution.name)).or_insert(id);
        }

        for (id, institution) in self.institutions.iter() {
            for name in institution.former.iter().chain([&institution.short]) {
                if !name.trim().is_empty() {
                    by_name.entry(folded(name)).or_insert(id);
                }
            }
        }

        by_name
    }

    /// The institution of somebody, looked up in [`Assessment::institutions_by_name`].
    pub fn institution_among<'a>(
        &'a self,
        person: &Participant,
        by_name: &HashMap<String, ItemId>,
    ) -> Option<&'a Institution> {
        let id = by_name.get(&folded(&person.organisation))?;

        self.institutions.get(*id)
    }

    /// The name of the institution to which somebody belongs: as the register has it, or else as it was entered; may be empty.
    pub fn organisation_of<'a>(&'a self, person: &'a Participant) -> &'a str {
        match self.institution_of(person) {
            Some((_, institution)) => &institution.name,
            None => &person.organisation,
        }
    }

    /// The same, looked up in [`Assessment::institutions_by_name`].
    pub fn organisation_in<'a>(
        &'a self,
        person: &'a Participant,
        by_name: &HashMap<String, ItemId>,
    ) -> &'a str {
        let institution = by_name.get(&folded(&person.organisation));
        let institution = institution.and_then(|id| self.institutions.get(*id));

        institution.map_or(&person.organisation, |institution| &institution.name)
    }

    /// The stakeholder group of an institution: its own, or else that of all its people if they have the same.
    pub fn group_of_institution(&self, id: ItemId) -> Option<&str> {
        let institution = self.institutions.get(id)?;

        if institution.group.is_some() {
            return institution.group.as_deref();
        }

        let people = self.people_of(id);
        let mut groups = people.iter().map(|(_, person)| person.group.as_deref());
        let first = groups.next()??;

        groups.all(|group| group == Some(first)).then_some(first)
    }

    /// The participants who belong to an institution. Where two go by one name, the name counts before a short or a former one.
    pub fn people_of(&self, id: ItemId) -> Vec<(ItemId, &Participant)> {
        let by_name = self.institutions_by_name();

        self.participants
            .iter()
            .filter(|(_, person)| by_name.get(&folded(&person.organisation)) == Some(&id))
            .collect()
    }

    /// The same with every institution that somebody belongs to, each entered under the edit that named it first.
    ///
    /// It is for files from before the register: it gives the same for the same people on every computer.
    #[must_use]
    pub(crate) fn with_named_institutions(mut self) -> Self {
        let mut first = BTreeMap::new();

        for register in self.participants.registers().values() {
            for entry in register.entries() {
                let Some(person) = &entry.value else {
                    continue;
                };

                if person.organisation.trim().is_empty() {
                    continue;
                }

                let id = Institution::id_of(&person.organisation);
                let named = (entry.stamp, &person.organisation);
                let earliest = first.entry(id).or_insert(named);
                if named.0 < earliest.0 {
                    *earliest = named;
                }
            }
        }

        let named: Vec<_> = first
            .into_iter()
            .map(|(id, (stamp, name))| (id, stamp, Institution::named(name)))
            .collect();

        for (id, stamp, institution) in named {
            self.institutions.set(id, stamp, Some(institution));
        }

        self
    }
}

/// A short name for an institution, of at most six letters: an abbreviation in its name, or the first letters of its words.
pub fn proposed_short(name: &str) -> String {
    let words: Vec<&str> = name
        .split(|sign: char| !sign.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let is_abbreviation = |word: &&&str| {
        let length = word.chars().count();

        (2..=PROPOSED).contains(&length) && word.chars().all(char::is_uppercase)
    };

    if let Some(known) = words.iter().find(is_abbreviation) {
        return (*known).to_owned();
    }

    if let [only] = words.as_slice() {
        return only.chars().take(PROPOSED).collect();
    }

    // Words in lower case, such as "of" and "de", give no letter where others begin with a capital.
    let capitals = words
        .iter()
        .filter(|word| word.starts_with(char::is_uppercase));
    let has_capitals = capitals.count() > 1;
    let of_words = words
        .into_iter()
        .filter(|word| !has_capitals || !word.starts_with(char::is_lowercase))
        // The Arabic article is no word of its own.
        .map(|word| {
            word.strip_prefix("ال")
                .filter(|rest| !rest.is_empty())
                .unwrap_or(word)
        })
        .filter_map(|word| word.chars().next())
        .flat_map(char::to_uppercase);

    of_words.take(PROPOSED).collect()
}

/// A name on one line, without blanks at its ends.
fn in_one_line(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();

    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_name_is_an_abbreviation_or_the_first_letters_of_the_words() {
        for (name, short) in [
            ("Ministry of Digital Affairs", "MDA"),
            ("CSIRT-AV", "CSIRT"),
            ("National CERT of Arvenia", "CERT"),
            ("Autorité de régulation des télécommunications", "ADRDT"),
            ("ministère de la défense", "MDLD"),
            ("Customs", "Custom"),
            ("وزارة الشؤون الرقمية", "وشر"),
            ("One Two Three Four Five Six Seven", "OTTFFS"),
            ("", ""),
        ] {
            assert_eq!(proposed_short(name), short, "{name}");
        }

        let entered = Institution {
            short: " MoF ".to_owned(),
            ..Institution::named("Ministry of Finance")
        };
        assert_eq!(entered.short_name(), "MoF");
    }

    #[test]
    fn a_part_goes_round_and_leaves_nothing_behind() {
        let mut institution = Institution::named("Customs");

        for expected in [Some(ElementPart::Supports), Some(ElementPart::Leads), None] {
            let part = ElementPart::after(institution.parts.get("1").copied());
            institution = institution.with_part("1", part);
            assert_eq!(institution.parts.get("1").copied(), expected);
        }

        assert!(institution.parts.is_empty());
    }
}
