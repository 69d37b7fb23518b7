//! Puts one institution under another, with its people, what it leads and its names.

use crate::assessment::{Assessment, Edit, Institution, ItemId, folded};

use std::collections::HashMap;

impl Assessment {
    /// How many people belong to each institution that somebody belongs to.
    pub fn people_by_institution(&self) -> HashMap<ItemId, usize> {
        let names = self.institutions_by_name();
        let mut people = HashMap::new();

        for (_, person) in self.participants.iter() {
            if let Some(id) = names.get(&folded(&person.organisation)) {
                *people.entry(*id).or_default() += 1;
            }
        }

        people
    }

    /// The other institution that goes by one of the names of this entry, if there is one: two of one name could not be told apart.
    pub fn institution_of_same_name(
        &self,
        own: Option<ItemId>,
        entry: &Institution,
    ) -> Option<(ItemId, &Institution)> {
        let mut others = self.institutions.iter().filter(|(id, _)| Some(*id) != own);

        others.find(|(_, other)| {
            [&entry.name, &entry.short]
                .into_iter()
                .any(|name| !name.trim().is_empty() && other.is_called(name))
        })
    }

    /// The edits that enter what an institution leads under another name.
    pub(super) fn led_by(&self, known: ItemId, name: &str) -> Vec<Edit> {
        let by_name = self.institutions_by_name();
        let actions = self.actions.iter();

        actions
            .filter(|(_, action)| by_name.get(&folded(&action.lead)) == Some(&known))
            .map(|(id, action)| {
                let mut action = action.clone();
                name.clone_into(&mut action.lead);

                Edit::PutAction { id, action }
            })
            .collect()
    }

    /// The edit that puts one institution under another: its people and what it leads go to the kept one, which bears its names as
    /// former ones. `None` unless both are there and are two.
    pub fn united_institutions(&self, kept: ItemId, other: ItemId) -> Option<Edit> {
        if kept == other {
            return None;
        }

        let (first, second) = (self.institutions.get(kept)?, self.institutions.get(other)?);
        let mut institution = first.clone();
        institution.group = institution.group.or_else(|| second.group.clone());

        if institution.short.trim().is_empty() {
            institution.short.clone_from(&second.short);
        }

        for name in [&second.name, &second.short]
            .into_iter()
            .chain(&second.former)
        {
            if !name.trim().is_empty() && !institution.is_called(name) {
                institution.former.push(name.clone());
            }
        }

        let moved = self.people_of(other).into_iter().map(|(id, person)| {
            let mut participant = person.clone();
            participant.organisation.clone_from(&institution.name);

            Edit::PutParticipant { id, participant }
        });
        let mut edits: Vec<Edit> = moved.collect();
        edits.extend(self.led_by(other, &institution.name));
        // Its people have gone over by the edits before; nobody is asked about them.
        edits.push(Edit::TakeBackInstitution { id: other });
        edits.push(Edit::PutInstitution {
            id: kept,
            institution: Box::new(institution),
        });

        Some(Edit::Together(edits))
    }
}
