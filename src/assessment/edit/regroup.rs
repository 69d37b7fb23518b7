//! Edits of the stakeholder groups as a whole: another order, one divided into several, another set of groups.

use crate::assessment::groups::place_of;
use crate::assessment::{Assessment, Edit, GroupEntry, ItemId, SealedViews, folded};

use std::collections::{BTreeMap, BTreeSet};

/// A stakeholder group of a set that somebody wants instead of the present groups.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WantedGroup {
    /// Its identifier; a group that has it stays the same group, with the views that were given under it.
    pub id: String,
    /// Its name; empty for the name that the questionnaire gives it.
    pub name: String,
    /// Its name for narrow columns; may be empty.
    pub short: String,
    /// Identifiers of the groups whose people it takes when these go out of use.
    pub takes: Vec<String>,
}

/// A group that goes out of use although somebody belongs to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RetiredGroup {
    /// Its identifier.
    pub id: String,
    /// How many people belong to it.
    pub people: usize,
    /// Identifier of the group into which they are put; `None` leaves them where they are until somebody moves them.
    pub successor: Option<String>,
}

/// Another set of groups: the edit that brings it, and what becomes of the people.
#[derive(Debug, Clone, PartialEq)]
pub struct Regrouping {
    /// The edit; one undo takes it back.
    pub edit: Edit,
    /// The groups that go out of use although somebody belongs to them, in their order.
    pub retired: Vec<RetiredGroup>,
}

/// One of the groups into which another is divided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroupPart {
    /// Its name; not empty.
    pub name: String,
    /// Its name for narrow columns; may be empty.
    pub short: String,
}

/// Who belongs to a stakeholder group.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GroupMember {
    /// An institution, and how many of its people belong to the group.
    Institution {
        /// Which one.
        id: ItemId,
        /// How many.
        people: usize,
    },
    /// Somebody without an institution.
    Person(ItemId),
}

impl Assessment {
    /// Whether a round is open whose views are on this computer: until it ends no group can be changed.
    pub fn has_round_here(&self) -> bool {
        let mut sealed = self.sealed.values();

        sealed.any(|views| matches!(views, SealedViews::Here(_)))
    }

    /// What the delegation says of a group, or else what the questionnaire says, which is nothing but its place.
    fn entry_or_default(&self, id: &str) -> GroupEntry {
        self.group_entry(id).cloned().unwrap_or(GroupEntry {
            place: self.group_place(id),
            ..GroupEntry::default()
        })
    }

    /// The edit that gives a group an entry; an entry that says nothing else than the questionnaire is none.
    fn putting(&self, id: &str, entry: GroupEntry) -> Edit {
        let mut asked = self.questionnaire.asked_groups().iter();
        let position = asked.position(|group| group.id == id);
        let says_nothing = position.is_some_and(|position| {
            entry
                == GroupEntry {
                    place: place_of(position),
                    ..GroupEntry::default()
                }
        });

        Edit::PutGroup {
            id: id.to_owned(),
            group: (!says_nothing).then_some(entry),
        }
    }

    /// The edit that gives a group another name and short name; both may be empty for those of the questionnaire.
    pub fn renaming_group(&self, id: &str, name: &str, short: &str) -> Edit {
        let entry = GroupEntry {
            name: name.to_owned(),
            short: short.to_owned(),
            ..self.entry_or_default(id)
        };

        self.putting(id, entry)
    }

    /// The edit that adds a group behind those in use; one of the same name that is out of use comes back.
    pub fn adding_group(&self, name: &str, short: &str) -> Edit {
        let used: Vec<&str> = self.used_groups().map(|(_, g)| g.id.as_str()).collect();
        let id = self.group_id_for(name);
        let added = (id, Self::added(name, short));
        let order = used
            .iter()
            .map(|id| ((*id).to_owned(), self.entry_or_default(id)));
        let order: Vec<_> = order.chain([added]).collect();

        Edit::Together(self.arranged(order))
    }

    fn added(name: &str, short: &str) -> GroupEntry {
        GroupEntry {
            name: name.to_owned(),
            short: short.to_owned(),
            place: 0,
            is_unused: false,
        }
    }

    /// The edit that takes a group out of use, or into use again.
    pub fn using_group(&self, id: &str, is_used: bool) -> Edit {
        let entry = GroupEntry {
            is_unused: !is_used,
            ..self.entry_or_default(id)
        };

        self.putting(id, entry)
    }

    /// The edit that moves a group one place up or down among those in use; `None` at the end of the list.
    pub fn moving_group(&self, id: &str, up: bool) -> Option<Edit> {
        let mut order: Vec<String> = self.used_groups().map(|(_, g)| g.id.clone()).collect();
        let from = order.iter().position(|known| known == id)?;
        let to = if up { from.checked_sub(1)? } else { from + 1 };

        if to >= order.len() {
            return None;
        }

        order.swap(from, to);
        let order = order.into_iter().map(|id| {
            let entry = self.entry_or_default(&id);

            (id, entry)
        });

        Some(Edit::Together(self.arranged(order.collect())))
    }

    /// The edit that divides a group into others, which stand in its place; it goes out of use, and views that were given under it keep
    /// its name.
    ///
    /// Its institutions and people go into the first part, but for those that `institutions` and `people` put into the part at a
    /// position. `None` if fewer than two parts have a name, or there is no such group.
    pub fn dividing_group(
        &self,
        id: &str,
        parts: &[GroupPart],
        institutions: &BTreeMap<ItemId, usize>,
        people: &BTreeMap<ItemId, usize>,
    ) -> Option<Edit> {
        let used: Vec<&str> = self.used_groups().map(|(_, g)| g.id.as_str()).collect();
        let at = used.iter().position(|known| *known == id)?;

        if parts.len() < 2 || parts.iter().any(|part| part.name.trim().is_empty()) {
            return None;
        }

        let mut taken = BTreeSet::new();
        let ids: Vec<String> = parts
            .iter()
            .map(|part| {
                let id = self.group_id_beside(&part.name, &taken);
                taken.insert(id.clone());

                id
            })
            .collect();
        let in_use = |id: &&str| ((*id).to_owned(), self.entry_or_default(id));
        let parts = parts
            .iter()
            .map(|part| Self::added(&part.name, &part.short));
        let order: Vec<_> = used[..at]
            .iter()
            .map(in_use)
            .chain(ids.iter().cloned().zip(parts))
            .chain(used[at + 1..].iter().map(in_use))
            .collect();
        let mut edits = self.arranged(order);
        let part_of = |chosen: &BTreeMap<ItemId, usize>, item: &ItemId| {
            let part = chosen.get(item).copied().unwrap_or_default();

            ids.get(part).or(ids.first()).cloned()
        };
        let names = self.institutions_by_name();

        for (item, institution) in self.institutions.iter() {
            if institution.group.as_deref() == Some(id) {
                let mut institution = institution.clone();
                institution.group = part_of(institutions, &item);
                edits.push(Edit::PutInstitution {
                    id: item,
                    institution: Box::new(institution),
                });
            }
        }

        for (item, person) in self.participants.iter() {
            if person.group.as_deref() == Some(id) {
                let institution = names.get(&folded(&person.organisation));
                let mut participant = person.clone();
                participant.group = match institution {
                    Some(institution) if !people.contains_key(&item) => {
                        part_of(institutions, institution)
                    }
                    _ => part_of(people, &item),
                };
                edits.push(Edit::PutParticipant {
                    id: item,
                    participant,
                });
            }
        }

        Some(Edit::Together(edits))
    }

    /// Who belongs to a group: the institutions whose people do or that have it, then the people without an institution.
    pub fn members_of_group(&self, id: &str) -> Vec<GroupMember> {
        let names = self.institutions_by_name();
        let mut people: BTreeMap<ItemId, usize> = BTreeMap::new();
        let mut alone = Vec::new();

        for (item, person) in self.participants.iter() {
            if person.group.as_deref() != Some(id) {
                continue;
            }

            match names.get(&folded(&person.organisation)) {
                Some(institution) => *people.entry(*institution).or_default() += 1,
                None => alone.push(GroupMember::Person(item)),
            }
        }

        let institutions = self.institutions.iter().filter_map(|(item, institution)| {
            let people = people.get(&item).copied().unwrap_or_default();
            let belongs = people > 0 || institution.group.as_deref() == Some(id);

            belongs.then_some(GroupMember::Institution { id: item, people })
        });

        institutions.chain(alone).collect()
    }

    /// Other groups in place of the present ones, in this order; `None` if they are the present ones already.
    ///
    /// A group that is not among them goes out of use and keeps its views.
    pub fn regrouping(&self, wanted: &[WantedGroup]) -> Option<Regrouping> {
        let order = wanted.iter().map(|wanted| {
            let entry = GroupEntry {
                name: wanted.name.clone(),
                short: wanted.short.clone(),
                ..GroupEntry::default()
            };

            (wanted.id.clone(), entry)
        });
        let mut edits = self.arranged(order.collect());
        let stays = |id: &str| wanted.iter().any(|wanted| wanted.id == id);
        let successor = |id: &str| {
            let mut takers = wanted
                .iter()
                .filter(|wanted| wanted.takes.iter().any(|taken| taken == id));

            takers.next().map(|wanted| wanted.id.clone())
        };
        let moved = |group: Option<&String>| {
            let group = group.filter(|group| !stays(group))?;

            successor(group)
        };

        for (id, institution) in self.institutions.iter() {
            if let Some(group) = moved(institution.group.as_ref()) {
                let mut institution = institution.clone();
                institution.group = Some(group);
                edits.push(Edit::PutInstitution {
                    id,
                    institution: Box::new(institution),
                });
            }
        }

        for (id, person) in self.participants.iter() {
            if let Some(group) = moved(person.group.as_ref()) {
                let mut participant = person.clone();
                participant.group = Some(group);
                edits.push(Edit::PutParticipant { id, participant });
            }
        }

        let people_in = |id: &str| {
            let people = self.participants.iter();

            people
                .filter(|(_, person)| person.group.as_deref() == Some(id))
                .count()
        };
        let retired = self
            .groups()
            .iter()
            .filter(|group| !stays(&group.id))
            .map(|group| RetiredGroup {
                id: group.id.clone(),
                people: people_in(&group.id),
                successor: successor(&group.id),
            })
            .filter(|retired| retired.people > 0)
            .collect();

        (!edits.is_empty()).then_some(Regrouping {
            edit: Edit::Together(edits),
            retired,
        })
    }

    /// The edits that bring these groups into use in this order, and all others out of use behind them. Only what changes is written,
    /// so that two laptops which move different groups disagree about as little as possible.
    fn arranged(&self, order: Vec<(String, GroupEntry)>) -> Vec<Edit> {
        let is_in = |id: &str| order.iter().any(|(known, _)| known == id);
        let others: Vec<(String, GroupEntry)> = self
            .groups()
            .iter()
            .filter(|group| !is_in(&group.id))
            .map(|group| {
                let entry = GroupEntry {
                    is_unused: true,
                    ..self.entry_or_default(&group.id)
                };

                (group.id.clone(), entry)
            })
            .collect();
        let all = order.into_iter().chain(others).enumerate();

        all.filter_map(|(position, (id, mut entry))| {
            entry.place = place_of(position);
            let edit = self.putting(&id, entry);
            let changes = match &edit {
                Edit::PutGroup { group, .. } => group.as_ref() != self.group_entry(&id),
                _ => true,
            };
            let is_new = !self.groups().iter().any(|group| group.id == id);

            (changes || is_new).then_some(edit)
        })
        .collect()
    }
}
