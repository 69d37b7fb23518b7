//! What stands out, as data: the locale makes one sentence of each.

use super::Coordination;

use crate::assessment::RelationState;

/// Something that stands out about who does what, or about how institutions work together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Finding {
    /// No institution has a part in any element yet.
    NoParts,
    /// Elements that no institution leads.
    NoLead {
        /// How many.
        elements: usize,
        /// Of how many.
        of: usize,
    },
    /// Of the elements without lead, those in which somebody has a part: their positions.
    SupportedOnly(Vec<usize>),
    /// Of the elements without lead, those in which nobody has a part: their positions.
    Untouched(Vec<usize>),
    /// Positions of the elements that several institutions lead.
    SeveralLeads(Vec<usize>),
    /// In how many places a function has nobody though a question asks for it.
    FunctionsMissing(usize),
    /// Every element has a lead.
    EveryElementLed,
    /// No two institutions have a part in the same element.
    NoSharedDuty,
    /// Pairs with a shared duty that have no means, as somebody stated.
    NoMeans {
        /// How many.
        pairs: usize,
        /// Of how many that share an element.
        of: usize,
        /// Of how many nothing was said.
        unknown: usize,
    },
    /// The element that most of the pairs without means share.
    MostlyIn {
        /// Its position.
        element: usize,
        /// How many of the pairs without means share it.
        pairs: usize,
    },
    /// Pairs whose means are on paper only.
    OnPaperOnly {
        /// How many.
        pairs: usize,
        /// Of how many that share an element.
        of: usize,
        /// Whether pairs without means were named before.
        is_another: bool,
        /// Of how many nothing was said.
        unknown: usize,
    },
    /// Nothing is known to be wrong, but of some pairs nothing was said.
    NotKnown {
        /// Of how many.
        pairs: usize,
        /// Of how many that share an element.
        of: usize,
    },
    /// Every pair with a shared duty has a means that works.
    AllWork(usize),
}

impl Coordination {
    /// What stands out about who does what, the gravest first; never empty.
    pub fn duty_findings(&self) -> Vec<Finding> {
        if self.with_part().next().is_none() {
            return vec![Finding::NoParts];
        }

        let is_supported = |element: &usize| !self.elements[*element].supports.is_empty();
        let (supported, untouched): (Vec<_>, Vec<_>) = self.without_lead().partition(is_supported);
        let several: Vec<_> = self.with_several_leads().collect();
        let places = self.missing_places().count();
        let without = supported.len() + untouched.len();
        let lead = if without == 0 {
            Finding::EveryElementLed
        } else {
            Finding::NoLead {
                elements: without,
                of: self.elements.len(),
            }
        };
        let further = [
            (!supported.is_empty()).then_some(Finding::SupportedOnly(supported)),
            (!untouched.is_empty()).then_some(Finding::Untouched(untouched)),
            (!several.is_empty()).then_some(Finding::SeveralLeads(several)),
            (places > 0).then_some(Finding::FunctionsMissing(places)),
        ];

        [lead]
            .into_iter()
            .chain(further.into_iter().flatten())
            .collect()
    }

    /// What stands out about how institutions work together, the gravest first; never empty.
    pub fn pair_findings(&self) -> Vec<Finding> {
        let counts = self.pairs;
        let (of, unknown) = (counts.sharing, counts.unknown());

        if of == 0 {
            return vec![Finding::NoSharedDuty];
        }

        let has_missing = counts.missing > 0;
        let found = [
            has_missing.then_some(Finding::NoMeans {
                pairs: counts.missing,
                of,
                unknown,
            }),
            self.mostly_in(),
            (counts.on_paper > 0).then_some(Finding::OnPaperOnly {
                pairs: counts.on_paper,
                of,
                is_another: has_missing,
                unknown,
            }),
            (counts.missing + counts.on_paper == 0 && unknown > 0)
                .then_some(Finding::NotKnown { pairs: unknown, of }),
            (counts.works == of).then_some(Finding::AllWork(of)),
        ];

        found.into_iter().flatten().collect()
    }

    fn mostly_in(&self) -> Option<Finding> {
        let mut by_element = vec![0; self.elements.len()];

        for pair in self.sharing_pairs() {
            if pair.state == Some(RelationState::Missing) {
                for element in pair.shared {
                    by_element[element] += 1;
                }
            }
        }

        let most = by_element.iter().copied().enumerate();
        let (element, pairs) =
            most.max_by_key(|(element, pairs)| (*pairs, usize::MAX - element))?;

        (pairs > 0).then_some(Finding::MostlyIn { element, pairs })
    }
}
