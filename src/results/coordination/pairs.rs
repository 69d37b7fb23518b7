//! Two institutions that share a duty: by what means they work together, and how well.

use super::{Coordination, InstitutionDuty};

use crate::assessment::{ItemId, Means, Relation, RelationState};

/// One entry of a pair.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Said {
    pub(super) entry: ItemId,
    means: Means,
    state: RelationState,
    source: Option<ItemId>,
}

impl Said {
    pub(super) fn new(entry: ItemId, relation: &Relation) -> Self {
        Self {
            entry,
            means: relation.means,
            state: relation.state,
            source: relation.source,
        }
    }
}

/// Two institutions with what was said of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pair {
    /// The two, in the order of [`Coordination::institutions`].
    pub between: [ItemId; 2],
    /// Positions of the elements in which both have a part; empty if none.
    pub shared: Vec<usize>,
    /// What was said of them, in the order in which it was entered.
    pub entries: Vec<ItemId>,
    /// The state to show: the best among the entries; where two institutions disagree and the room has said nothing, the weaker.
    /// `None` if nothing was said, which is never counted as missing.
    pub state: Option<RelationState>,
    /// By what means, each once: those of the shown state first.
    pub means: Vec<Means>,
    /// Whether two institutions disagree about the state and the room has not decided: an entry without a source is the room's.
    pub is_disputed: bool,
}

/// How the pairs that share an element stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct PairCounts {
    /// How many share an element.
    pub sharing: usize,
    /// How many of them have a means that works.
    pub works: usize,
    /// How many have one on paper only.
    pub on_paper: usize,
    /// How many have none, as somebody stated.
    pub missing: usize,
}

impl PairCounts {
    /// Of how many nothing was said: not known, and never missing.
    pub fn unknown(self) -> usize {
        self.sharing - self.works - self.on_paper - self.missing
    }
}

/// The state of a pair, and whether two institutions disagree about it.
fn standing(said: &[Said]) -> (Option<RelationState>, bool) {
    let best = said.iter().map(|said| said.state).min();

    if said.len() < 2 {
        return (best, false);
    }

    let best_of = |source| {
        let of_source = said.iter().filter(move |said| said.source == source);

        of_source.map(|said| said.state).min()
    };
    let by_institutions = said.iter().filter_map(|said| best_of(Some(said.source?)));
    let (strongest, weakest) = (by_institutions.clone().min(), by_institutions.max());

    if strongest == weakest {
        return (best, false);
    }

    match best_of(None) {
        Some(of_room) => (Some(of_room), false),
        None => (weakest, true),
    }
}

impl Coordination {
    pub(super) fn pair_of(&self, one: &InstitutionDuty, other: &InstitutionDuty) -> Pair {
        let said = self.said_of(one.id, other.id);
        let (state, is_disputed) = standing(said);
        let mut means: Vec<_> = said
            .iter()
            .map(|said| (Some(said.state) != state, said.means))
            .collect();
        means.sort_unstable();

        let mut once: Vec<Means> = Vec::with_capacity(means.len());

        for (_, means) in means {
            if !once.contains(&means) {
                once.push(means);
            }
        }

        Pair {
            between: [one.id, other.id],
            shared: one.shared_with(other).collect(),
            entries: said.iter().map(|said| said.entry).collect(),
            state,
            means: once,
            is_disputed,
        }
    }

    pub(super) fn counted(&self) -> PairCounts {
        let mut counts = PairCounts::default();

        for (one, other) in self.both() {
            counts.sharing += 1;

            match standing(self.said_of(one.id, other.id)).0 {
                Some(RelationState::Works) => counts.works += 1,
                Some(RelationState::OnPaper) => counts.on_paper += 1,
                Some(RelationState::Missing) => counts.missing += 1,
                None => {}
            }
        }

        counts
    }

    /// The pairs that share an element in a state, or those of which nothing was said: by the first element that they share, then in
    /// the order of the institutions.
    pub fn pairs_that(&self, state: Option<RelationState>) -> Vec<Pair> {
        let mut found: Vec<_> = self
            .sharing_pairs()
            .filter(|pair| pair.state == state)
            .collect();
        found.sort_by_key(|pair| pair.shared.first().copied());

        found
    }
}
