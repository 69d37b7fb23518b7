//! The people of a delegation.

use serde::{Deserialize, Serialize};

use std::collections::BTreeSet;

/// What somebody does in the delegation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
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
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Participant {
    /// Name; never empty.
    pub name: String,
    /// Organisation; may be empty.
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
}

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
