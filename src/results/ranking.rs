//! What stands out: the aspects in the order of their values.

use crate::results::Results;

use std::cmp::Reverse;

impl Results {
    /// Element and aspect of every aspect with a value, the highest first; of equal ones the first of the questionnaire.
    pub fn ranked_aspects(&self) -> Vec<(usize, usize)> {
        let aspects = self.elements().iter().enumerate();
        let aspects = aspects.flat_map(|(e, element)| {
            let aspects = element.aspects.iter().enumerate();

            aspects.filter_map(move |(a, aspect)| Some((aspect.reading.value()?.figure, (e, a))))
        });
        let mut ranked: Vec<_> = aspects.collect();
        ranked.sort_by_key(|(figure, place)| (Reverse(*figure), *place));

        ranked.into_iter().map(|(_, place)| place).collect()
    }
}
