//! How two institutions work together: by what means, for which elements, and how well.

use crate::assessment::{Assessment, Item, ItemId};

use serde::Deserialize;

use std::collections::BTreeSet;

/// By what two institutions work together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
pub enum Means {
    /// A law or another binding text gives both their duties.
    Law,
    /// A standing committee or working group in which both sit.
    Forum,
    /// A written agreement between the two.
    Agreement,
    /// A channel on which information goes back and forth.
    InformationSharing,
    /// Each knows whom to reach in the other.
    ContactPoint,
    /// They exercise together.
    Exercise,
    /// They know each other; nothing is written.
    Informal,
    /// Nothing is there, and it is needed.
    Needed,
}

impl Means {
    /// All means, in the order of the legend.
    pub const ALL: [Self; 8] = [
        Self::Law,
        Self::Forum,
        Self::Agreement,
        Self::InformationSharing,
        Self::ContactPoint,
        Self::Exercise,
        Self::Informal,
        Self::Needed,
    ];
}

/// How well a means works, the best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
pub enum RelationState {
    /// It is used.
    Works,
    /// It is written down, and not used.
    OnPaper,
    /// It is not there.
    Missing,
}

impl RelationState {
    /// All states, the best first.
    pub const ALL: [Self; 3] = [Self::Works, Self::OnPaper, Self::Missing];
}

/// One means by which two institutions work together. A pair may have several; a pair that has none is not known, and never missing.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Relation {
    /// The two institutions: two different ones, the smaller identifier first; see [`Relation::pair`].
    pub between: [ItemId; 2],
    /// By what.
    pub means: Means,
    /// How well it works; of [`Means::Needed`] always [`RelationState::Missing`].
    pub state: RelationState,
    /// Identifiers of the elements that it is for.
    #[serde(default)]
    pub elements: BTreeSet<String>,
    /// What shows it; may be empty.
    #[serde(default)]
    pub shown_by: String,
    /// The initiative that shows it.
    #[serde(default)]
    pub initiative: Option<ItemId>,
    /// The institution whose form said so; `None` if the room did.
    #[serde(default)]
    pub source: Option<ItemId>,
    /// Whether it is as a form brought it, so that a later version of the form may change it.
    #[serde(default)]
    pub as_brought: bool,
}

impl Item for Relation {}

impl Relation {
    /// Two institutions in the order in which a relation holds them.
    pub fn pair(one: ItemId, other: ItemId) -> [ItemId; 2] {
        [one.min(other), one.max(other)]
    }

    /// A means between two institutions of which no more is said.
    pub fn new(one: ItemId, other: ItemId, means: Means) -> Self {
        Self {
            between: Self::pair(one, other),
            means,
            state: match means {
                Means::Needed => RelationState::Missing,
                _ => RelationState::Works,
            },
            elements: BTreeSet::new(),
            shown_by: String::new(),
            initiative: None,
            source: None,
            as_brought: false,
        }
    }

    /// Whether it may stand in a file: two different institutions in order, and nothing needed that is there.
    pub fn is_possible(&self) -> bool {
        let [one, other] = self.between;
        let is_there = self.state != RelationState::Missing;

        one < other && !(self.means == Means::Needed && is_there)
    }
}

impl Assessment {
    /// How institutions work together, as far as it was said.
    pub fn relations(&self) -> &crate::assessment::Items<Relation> {
        &self.relations
    }

    /// What was said of a pair, in the order in which it was entered.
    pub fn relations_between(
        &self,
        one: ItemId,
        other: ItemId,
    ) -> impl Iterator<Item = (ItemId, &Relation)> {
        let pair = Relation::pair(one, other);

        self.relations
            .iter()
            .filter(move |(_, relation)| relation.between == pair)
    }
}
