//! Puts one institution under another, with its people, what it leads, what is said of it and its names.

use crate::assessment::{Assessment, Edit, Institution, ItemId, Relation, folded};

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

    /// The edits with which what is said of an institution, and what it says, is said of another one: relations, initiatives, and what
    /// it brought. How the two work with each other goes.
    fn said_of(&self, kept: ItemId, other: ItemId) -> Vec<Edit> {
        let instead = |id: ItemId| if id == other { kept } else { id };
        let mut edits = Vec::new();

        for (id, relation) in self.relations.iter() {
            let between = relation.between.map(instead);
            let source = relation.source.map(instead);

            if between == relation.between && source == relation.source {
                continue;
            }

            edits.push(if between[0] == between[1] {
                Edit::RemoveRelation { id }
            } else {
                Edit::PutRelation {
                    id,
                    relation: Relation {
                        between: Relation::pair(between[0], between[1]),
                        source,
                        ..relation.clone()
                    },
                }
            });
        }

        for (id, initiative) in self.initiatives.iter() {
            if initiative.institutions.contains(&other) {
                let mut initiative = Box::new(initiative.clone());
                initiative.institutions.remove(&other);
                initiative.institutions.insert(kept);
                edits.push(Edit::PutInitiative { id, initiative });
            }
        }

        for question in self.questionnaire.questions() {
            let question = &question.id;

            for (id, contribution) in self.answer(question).brought.iter() {
                if contribution.institution == Some(other) {
                    let mut contribution = Box::new(contribution.clone());
                    contribution.institution = Some(kept);
                    let question = question.clone();
                    edits.push(Edit::PutContribution {
                        question,
                        id,
                        contribution,
                    });
                }
            }
        }

        edits
    }

    /// The edit that puts one institution under another: its people, what it leads, its parts and what is said of it go to the kept one,
    /// which bears its names as former ones. `None` unless both are there and are two.
    pub fn united_institutions(&self, kept: ItemId, other: ItemId) -> Option<Edit> {
        if kept == other {
            return None;
        }

        let (first, second) = (self.institutions.get(kept)?, self.institutions.get(other)?);
        let mut institution = first.clone();
        institution.group = institution.group.or_else(|| second.group.clone());
        institution.in_room = institution.in_room.or(second.in_room);
        institution
            .functions
            .extend(second.functions.iter().cloned());

        for (element, part) in &second.parts {
            let known = institution.parts.entry(element.clone()).or_insert(*part);
            // Who leads under one name leads.
            *known = (*known).min(*part);
        }

        for (own, of_other) in [
            (&mut institution.sector, &second.sector),
            (&mut institution.mandate, &second.mandate),
            (&mut institution.contact, &second.contact),
        ] {
            if own.trim().is_empty() {
                own.clone_from(of_other);
            }
        }

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
        edits.extend(self.said_of(kept, other));
        // Its people have gone over by the edits before; nobody is asked about them.
        edits.push(Edit::TakeBackInstitution { id: other });
        edits.push(Edit::PutInstitution {
            id: kept,
            institution: Box::new(institution),
        });

        Some(Edit::Together(edits))
    }
}
