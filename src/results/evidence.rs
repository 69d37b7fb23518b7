//! What the recorded levels rest on: how many of them a document shows, and how many only a word.

use crate::assessment::Grade;
use crate::results::Results;
use crate::score;

use std::ops::Range;

/// What the resolved questions of a part rest on, each by its strongest evidence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct EvidenceShare {
    /// Questions that have a recorded level.
    pub resolved: usize,
    /// Of these, by the strongest grade of their evidence, A first.
    pub by_grade: [usize; 4],
    /// Of these, questions with evidence of grade A or B: a document.
    pub documented: usize,
    /// That share in whole percent; `None` where nothing is resolved.
    pub percent: Option<u32>,
}

impl EvidenceShare {
    /// The documented share, 0 to 1; 0 where nothing is resolved.
    pub fn fraction(&self) -> f32 {
        self.documented as f32 / self.resolved.max(1) as f32
    }

    /// Resolved questions without any evidence.
    pub fn without(&self) -> usize {
        self.resolved - self.by_grade.iter().sum::<usize>()
    }
}

impl Results {
    /// What the levels of the whole assessment rest on.
    pub fn evidence(&self) -> EvidenceShare {
        self.evidence_in(0..self.questions().len())
    }

    /// What those of an element rest on.
    pub fn evidence_of(&self, element: usize) -> EvidenceShare {
        self.evidence_in(self.range_of(element, None))
    }

    /// What those of an aspect rest on.
    pub fn evidence_of_aspect(&self, element: usize, aspect: usize) -> EvidenceShare {
        self.evidence_in(self.range_of(element, Some(aspect)))
    }

    /// The resolved questions of an element that no document shows, in order.
    pub fn undocumented(&self, element: usize) -> Vec<usize> {
        let is_shown = |grade: Option<Grade>| matches!(grade, Some(Grade::A | Grade::B));

        self.range_of(element, None)
            .filter(|ordinal| {
                let question = &self.questions()[*ordinal];

                question.is_asked && question.level.is_some() && !is_shown(question.grade)
            })
            .collect()
    }

    fn evidence_in(&self, ordinals: Range<usize>) -> EvidenceShare {
        let mut share = EvidenceShare::default();
        let questions = self.questions()[ordinals].iter();

        for question in questions.filter(|q| q.is_asked && q.level.is_some()) {
            share.resolved += 1;

            for (grade, count) in Grade::ALL.iter().zip(&mut share.by_grade) {
                *count += usize::from(question.grade == Some(*grade));
            }
        }

        let [public, seen, ..] = share.by_grade;
        share.documented = public + seen;
        share.percent = score::percent(share.documented, share.resolved);

        share
    }
}
