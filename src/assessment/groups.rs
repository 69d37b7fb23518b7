//! Stakeholder groups as a delegation has them: those of the questionnaire, renamed, added to, or out of use.

use crate::assessment::free_text::folded;
use crate::assessment::{Assessment, Item, SealedViews};
use crate::questionnaire::Group;

use serde::Deserialize;
use sha2::{Digest, Sha256};

use std::collections::BTreeSet;

/// The most stakeholder groups that an assessment may have, those out of use counted.
pub(crate) const GROUPS_LIMIT: usize = 40;

/// What of a stakeholder group is otherwise than in the questionnaire.
///
/// A group is never deleted, since views may have been given under it; it goes out of use.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GroupEntry {
    /// Its name; empty for the name that the questionnaire gives it.
    pub name: String,
    /// Its name for narrow columns; may be empty.
    #[serde(default)]
    pub short: String,
    /// Where it stands: lower places come first. The groups of the questionnaire have the places 100, 200 and so on.
    pub place: u16,
    /// Whether nobody can be put into it any more; views given under it stay.
    #[serde(default)]
    pub is_unused: bool,
}

impl Item for GroupEntry {}

impl GroupEntry {
    /// The how-manieth in its order it is, about: the groups of the questionnaire are the first, the second and so on.
    pub fn order(&self) -> usize {
        usize::from(self.place).div_ceil(100)
    }
}

/// The place of a group of the questionnaire.
pub(crate) fn place_of(position: usize) -> u16 {
    u16::try_from((position + 1) * 100).unwrap_or(u16::MAX)
}

impl Assessment {
    /// The identifiers of all groups that votes can be kept under, in an order that follows from what stands in the registers alone.
    pub(crate) fn known_group_ids(&self) -> impl Iterator<Item = &str> {
        let asked = self.questionnaire.asked_groups().iter();
        let added = self.groups.keys().filter(|id| !self.asks_group(id));

        asked
            .map(|group| &group.id)
            .chain(added)
            .map(String::as_str)
    }

    /// What the delegation says of a group; `None` if it is as in the questionnaire, or unknown.
    pub fn group_entry(&self, id: &str) -> Option<&GroupEntry> {
        self.groups.get(id)?.get()?.as_ref()
    }

    /// Whether somebody can be put into a group.
    pub fn uses_group(&self, id: &str) -> bool {
        match self.groups.get(id) {
            Some(register) => match register.get() {
                Some(Some(entry)) => !entry.is_unused,
                // Adding it was taken back: it is known only for views that were given meanwhile.
                _ => self.asks_group(id),
            },
            None => self.asks_group(id),
        }
    }

    /// Whether the questionnaire itself has a group.
    fn asks_group(&self, id: &str) -> bool {
        let mut asked = self.questionnaire.asked_groups().iter();

        asked.any(|group| group.id == id)
    }

    /// Where a group stands.
    pub fn group_place(&self, id: &str) -> u16 {
        let mut asked = self.questionnaire.asked_groups().iter();
        let position = asked.position(|group| group.id == id);

        match self.group_entry(id) {
            Some(entry) => entry.place,
            None => position.map_or(u16::MAX, place_of),
        }
    }

    /// Lays the groups of the delegation over the questionnaire, after something has changed them.
    pub(super) fn settle_groups(&mut self) {
        let own = (!self.groups.is_empty()).then(|| self.own_groups(|id| self.mentions_group(id)));

        if self.questionnaire.own_groups() != own.as_deref() {
            self.questionnaire = self.questionnaire.with_own_groups(own);
        }
    }

    /// The same assessment with its groups laid over the questionnaire.
    #[must_use]
    pub(crate) fn with_settled_groups(mut self) -> Self {
        self.settle_groups();

        self
    }

    /// Whether somebody belongs to a group, spoke for it, or gave a view under it.
    pub(super) fn mentions_group(&self, id: &str) -> bool {
        let is_it = |group: &Option<String>| group.as_deref() == Some(id);
        let mut people = self.participants.registers().values();
        let mut institutions = self.institutions.registers().values();
        let mut sealed = self.sealed.values();
        let mut answers = self.answers.values();

        people.any(|register| register.values().flatten().any(|one| is_it(&one.group)))
            || institutions.any(|register| register.values().flatten().any(|one| is_it(&one.group)))
            || sealed.any(|views| match views {
                SealedViews::Here(views) => views.votes.get(id).is_some(),
                SealedViews::Elsewhere(_) => false,
            })
            || answers.any(|answer| {
                let mut dissents = answer.dissents.registers().values();
                let mut asked = answer.asked.registers().values();
                let mut rounds = answer.rounds.registers().values();

                dissents.any(|register| register.values().flatten().any(|one| is_it(&one.group)))
                    || asked.any(|register| register.values().flatten().any(|one| one.group == id))
                    || rounds.any(|register| {
                        let mut rounds = register.values().flatten();

                        rounds.any(|round| round.votes.get(id).is_some())
                    })
            })
    }

    /// The groups in their order; a name that the questionnaire gives is left empty. One whose adding was taken back is there only
    /// while it is mentioned.
    fn own_groups(&self, is_mentioned: impl Fn(&str) -> bool) -> Vec<Group> {
        let of_questionnaire = self.questionnaire.asked_groups();
        let added = self.groups.keys().filter(|id| {
            !self.asks_group(id) && (self.group_entry(id).is_some() || is_mentioned(id))
        });
        let ids = of_questionnaire.iter().map(|group| &group.id).chain(added);
        let mut groups: Vec<(u16, Group)> = ids
            .map(|id| {
                let entry = self.group_entry(id);
                let mut group = Group {
                    id: id.clone(),
                    name: entry.map_or_else(String::new, |entry| entry.name.clone()),
                    short: entry.map_or_else(String::new, |entry| entry.short.clone()),
                };

                // A group that is added no longer, but under which views were given.
                if group.name.is_empty() && !self.asks_group(id) {
                    group.name.clone_from(id);
                }

                (self.group_place(id), group)
            })
            .collect();
        groups.sort_by(|(place, one), (other_place, other)| {
            (place, &one.id).cmp(&(other_place, &other.id))
        });

        groups.into_iter().map(|(_, group)| group).collect()
    }

    /// The groups that people can be put into, by position among all groups.
    pub fn used_groups(&self) -> impl Iterator<Item = (usize, &Group)> {
        let groups = self.groups().iter().enumerate();

        groups.filter(|(_, group)| self.uses_group(&group.id))
    }

    /// An identifier for a group that is added under a name: that of the group that went out of use under this name, or else one that
    /// follows from the name, so that two laptops which add the same group add one.
    pub fn group_id_for(&self, name: &str) -> String {
        self.group_id_beside(name, &BTreeSet::new())
    }

    /// The same, but none of those that are taken already.
    pub(super) fn group_id_beside(&self, name: &str, taken: &BTreeSet<String>) -> String {
        let own = id_of_name(name);
        let is_free = |id: &str| {
            let mut others = self.groups().iter().filter(|group| group.id == id);
            let is_another = others
                .any(|group| self.uses_group(&group.id) || folded(&group.name) != folded(name));

            !is_another && !taken.contains(id)
        };

        if is_free(&own) {
            return own;
        }

        (2..=GROUPS_LIMIT + 2)
            .map(|number| format!("{own}-{number}"))
            .find(|id| is_free(id))
            .unwrap_or_default()
    }
}

/// The letters and digits of a name; where that leaves something of it out, a hash of the whole name follows, so that two names never
/// have one identifier.
fn id_of_name(name: &str) -> String {
    /// The longest beginning of a name that an identifier bears.
    const LETTERS: usize = 40;

    let mut id = String::new();
    let mut is_whole = true;

    for letter in folded(name).chars() {
        if letter.is_ascii_alphanumeric() && id.len() < LETTERS {
            id.push(letter);
        } else if letter == ' ' && id.len() < LETTERS {
            id.push('-');
        } else {
            is_whole = false;
        }
    }

    if is_whole && !id.is_empty() {
        return id;
    }

    let digest = Sha256::new()
        .chain_update(b"group\0")
        .chain_update(folded(name))
        .finalize();
    let first = digest.first_chunk::<4>().copied().unwrap_or_default();
    let hash = format!("{:08x}", u32::from_be_bytes(first));

    match id.trim_matches('-') {
        "" => format!("group-{hash}"),
        letters => format!("{letters}-{hash}"),
    }
}
