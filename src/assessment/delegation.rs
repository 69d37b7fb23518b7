//! The people of a delegation.

use crate::assessment::free_text::folded;
use crate::assessment::{Assessment, Item, ItemId};

use serde::Deserialize;

use std::collections::{BTreeSet, HashMap};

/// What somebody does in the delegation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Deserialize)]
pub enum Role {
    /// Leads the delegation.
    Head,
    /// Writes down what it agrees.
    Rapporteur,
    /// Leads a breakout through its questions.
    Facilitator,
    /// Takes notes.
    NoteTaker,
    /// Speaks for an institution.
    #[default]
    Member,
    /// Listens.
    Observer,
}

impl Role {
    /// All roles.
    pub const ALL: [Self; 6] = [
        Self::Head,
        Self::Rapporteur,
        Self::Facilitator,
        Self::NoteTaker,
        Self::Member,
        Self::Observer,
    ];
}

/// Somebody in the delegation.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Participant {
    /// Name; never empty.
    pub name: String,
    /// The institution, by the name under which the register has it; may be empty, or name one that the register does not have.
    pub organisation: String,
    /// Identifier of the stakeholder group, if it is known.
    pub group: Option<String>,
    /// Identifiers of the functions that the person reflects.
    pub functions: BTreeSet<String>,
    /// What the person does here.
    pub role: Role,
    /// Whether the person gives a view although the role alone would not; members always do, observers never.
    #[serde(default)]
    pub votes: bool,
    /// The post; may be empty.
    #[serde(default)]
    pub post: String,
    /// How the person is addressed before the name, as Dr or H.E.; may be empty.
    #[serde(default)]
    pub honorific: String,
}

impl Item for Participant {}

impl Participant {
    /// Whether a view is expected of the person.
    pub fn gives_view(&self) -> bool {
        match self.role {
            Role::Member => true,
            Role::Observer => false,
            Role::Head | Role::Rapporteur | Role::Facilitator | Role::NoteTaker => self.votes,
        }
    }
}

impl Assessment {
    /// Participants of the same name and organisation, whom two laptops may have entered: of each person the entries, the
    /// earliest first. Only people decide whether they are one; see [`Assessment::united`].
    pub fn duplicates(&self) -> Vec<Vec<ItemId>> {
        let institutions = self.institutions_by_name();
        let mut positions = HashMap::new();
        let mut persons: Vec<Vec<ItemId>> = Vec::new();

        for (id, person) in self.participants.iter() {
            let organisation = folded(&person.organisation);
            let institution = institutions.get(&organisation).copied();
            let key = (folded(&person.name), institution.ok_or(organisation));
            let position = *positions.entry(key).or_insert(persons.len());

            match persons.get_mut(position) {
                Some(ids) => ids.push(id),
                None => persons.push(vec![id]),
            }
        }

        persons.retain(|ids| ids.len() > 1);

        persons
    }
}
