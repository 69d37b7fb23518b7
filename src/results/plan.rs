//! What to do next: the gaps by rank, and the steps that lead out of them.

use crate::assessment::{Effort, Horizon, Importance};
use crate::figure::{Figure, MOST_DECIMALS};
use crate::questionnaire::{Level, Questionnaire};
use crate::results::{QuestionState, Results};
use crate::score;

use std::cmp::Ordering;
use std::collections::HashMap;

/// What the gaps are ranked by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Rank {
    /// What weighs most first.
    #[default]
    Priority,
    /// What gains most for the work first.
    ValueForEffort,
}

/// A question that is below its target.
#[derive(Debug, Clone, PartialEq)]
pub struct Gap {
    /// The question.
    pub ordinal: usize,
    /// Its recorded level.
    pub from: Level,
    /// Its target.
    pub to: Level,
    /// By when.
    pub horizon: Option<Horizon>,
    /// How far it is from one to the other.
    pub size: Figure,
    /// How much it matters; the middle where nobody has said it.
    pub importance: Importance,
    /// How much work it is, if somebody has said it; without that the middle counts.
    pub effort: Option<Effort>,
    /// Gap times importance.
    pub priority: Figure,
    /// Priority by effort.
    pub value_for_effort: Figure,
    /// Questions that are better worked on before, and that have a gap too.
    pub after: Vec<usize>,
    /// Questions with a gap that are better worked on after this one.
    pub before: Vec<usize>,
    raw: (f64, f64),
}

impl Gap {
    /// Gap times importance, and that by effort, unrounded.
    pub fn raw(&self) -> (f64, f64) {
        self.raw
    }

    fn effort_counted(&self) -> Effort {
        self.effort.unwrap_or(Effort::Medium)
    }
}

/// The number by which an effort divides.
fn number(effort: Effort) -> u8 {
    match effort {
        Effort::Low => 1,
        Effort::Medium => 2,
        Effort::High => 3,
    }
}

impl Results {
    /// The questions below their targets, ranked; of equal ones that of higher priority, then of lower effort, then by identifier. A question
    /// that is better worked on after another one comes after it.
    pub fn gaps(&self, rank: Rank) -> Vec<Gap> {
        let ordinals = 0..self.questions().len();
        let alone = ordinals.filter_map(|ordinal| self.gap_alone(ordinal));
        let mut gaps: Vec<Gap> = alone.collect();
        let questionnaire = self.questionnaire();
        let id = |gap: &Gap| {
            questionnaire
                .question(gap.ordinal)
                .map(|question| &question.id)
        };
        let by_rank = |a: &Gap, b: &Gap| match rank {
            Rank::Priority => Ordering::Equal,
            Rank::ValueForEffort => b.raw.1.total_cmp(&a.raw.1),
        };

        gaps.sort_by(|a, b| {
            by_rank(a, b)
                .then(b.raw.0.total_cmp(&a.raw.0))
                .then(a.effort_counted().cmp(&b.effort_counted()))
                .then_with(|| id(a).cmp(&id(b)))
        });

        let ranked: Vec<usize> = gaps.iter().map(|gap| gap.ordinal).collect();
        let order = prerequisites_first(questionnaire, &ranked);
        let places: HashMap<usize, usize> = order.iter().copied().zip(0..).collect();
        gaps.sort_by_key(|gap| places.get(&gap.ordinal).copied());

        for gap in &mut gaps {
            let required = required(questionnaire, gap.ordinal);
            gap.after = required.filter(|o| places.contains_key(o)).collect();
        }

        let mut waiting: HashMap<usize, Vec<usize>> = HashMap::new();

        for gap in &gaps {
            for required in &gap.after {
                waiting.entry(*required).or_default().push(gap.ordinal);
            }
        }

        for gap in &mut gaps {
            gap.before = waiting.remove(&gap.ordinal).unwrap_or_default();
        }

        gaps
    }

    /// The gap of a question, if it is asked, resolved and below its target.
    pub fn gap(&self, ordinal: usize) -> Option<Gap> {
        let required = required(self.questionnaire(), ordinal);
        let mut gap = self.gap_alone(ordinal)?;
        gap.after = required.filter(|o| self.gap_alone(*o).is_some()).collect();
        gap.before = self.waiting(ordinal);

        Some(gap)
    }

    /// The questions with a gap that require this one.
    fn waiting(&self, ordinal: usize) -> Vec<usize> {
        let questionnaire = self.questionnaire();
        let Some(own) = questionnaire.question(ordinal).map(|question| &question.id) else {
            return Vec::new();
        };
        let questions = questionnaire.questions().enumerate();

        questions
            .filter(|(_, question)| question.requires.contains(own))
            .filter(|(other, _)| self.gap_alone(*other).is_some())
            .map(|(other, _)| other)
            .collect()
    }

    /// The same without what comes before and after it.
    fn gap_alone(&self, ordinal: usize) -> Option<Gap> {
        let question = self.questions().get(ordinal).filter(|q| q.is_asked)?;
        let target = question.target?;
        let (value, aim) = (self.level_value(question)?, self.target_value(question)?);
        let size = score::gap(value, aim);

        if size <= 0.0 {
            return None;
        }

        let importance = question.importance.unwrap_or_default();
        let effort = number(question.effort.unwrap_or(Effort::Medium));
        let priority = score::priority(size, importance.number());
        let value_for_effort = score::value_for_effort(priority, effort);
        let decimals = self.questionnaire().content().unit.decimals.max(1);

        Some(Gap {
            ordinal,
            from: question.level?,
            to: target.level,
            horizon: target.horizon,
            size: Figure::trimmed(size, MOST_DECIMALS),
            importance,
            effort: question.effort,
            priority: Figure::trimmed(priority, MOST_DECIMALS),
            value_for_effort: Figure::trimmed(value_for_effort, decimals),
            after: Vec::new(),
            before: Vec::new(),
            raw: (priority, value_for_effort),
        })
    }

    /// The levels that lie before a question, one step after the other: to its target, or one step where it has none. None where it has no
    /// level to start from.
    pub fn next_levels(&self, ordinal: usize) -> Vec<Level> {
        let Some(question) = self.questions().get(ordinal) else {
            return Vec::new();
        };

        if question.state == QuestionState::NotApplicable {
            return Vec::new();
        }

        let highest = Level::at(self.questionnaire().scale().len().saturating_sub(1));
        let target = question.target.filter(|target| !target.is_no_priority());

        next_levels(question.level, target.map(|target| target.level), highest)
    }

    /// How many questions that have a target are not resolved, so that nobody can say how far away it is.
    pub fn unknown_gaps(&self) -> usize {
        let questions = self.questions().iter();

        questions
            .filter(|q| q.is_asked && q.level.is_none() && q.state != QuestionState::NotApplicable)
            .filter(|q| q.target.is_some_and(|target| !target.is_no_priority()))
            .count()
    }
}

/// The steps from a level towards a target, the nearest first.
fn next_levels(from: Option<Level>, to: Option<Level>, highest: Level) -> Vec<Level> {
    let Some(from) = from else {
        return Vec::new();
    };
    let next = from.index() + 1;
    let last = to.map_or(next, Level::index).min(highest.index());

    (next..=last).map(Level::at).collect()
}

/// The ordinals of the questions that are better answered before one.
fn required(questionnaire: &Questionnaire, ordinal: usize) -> impl Iterator<Item = usize> {
    let question = questionnaire.question(ordinal);
    let required = question.into_iter().flat_map(|question| &question.requires);

    required.filter_map(|id| questionnaire.ordinal(id))
}

/// The same questions, each after those of them that it requires; else in the order given.
pub(crate) fn prerequisites_first(questionnaire: &Questionnaire, ranked: &[usize]) -> Vec<usize> {
    // Whether a question is waiting for its prerequisites, or has its place.
    let mut seen: HashMap<usize, bool> = ranked.iter().map(|ordinal| (*ordinal, false)).collect();
    let mut order = Vec::with_capacity(ranked.len());
    let mut open: Vec<(usize, bool)> = ranked.iter().rev().map(|o| (*o, false)).collect();

    while let Some((ordinal, is_ready)) = open.pop() {
        if is_ready {
            order.push(ordinal);
        } else if let Some(is_seen) = seen.get_mut(&ordinal).filter(|is_seen| !**is_seen) {
            *is_seen = true;
            open.push((ordinal, true));
            let required: Vec<usize> = required(questionnaire, ordinal).collect();
            open.extend(required.into_iter().rev().map(|ordinal| (ordinal, false)));
        }
    }

    order
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::questionnaire::{QuestionId, library};

    fn order(ids: &[&str]) -> Vec<String> {
        let national = library::national().unwrap();
        let ordinal = |id: &&str| national.ordinal(&QuestionId::from(*id)).unwrap();
        let ranked: Vec<usize> = ids.iter().map(ordinal).collect();
        let ordered = prerequisites_first(&national, &ranked);
        let name = |ordinal: usize| national.question(ordinal).unwrap().id.as_str().to_owned();

        ordered.into_iter().map(name).collect()
    }

    #[test]
    fn what_is_required_comes_first_and_nothing_else_moves() {
        // NS09, NS10 and NS16 require NS08; IM16 requires IM01.
        assert_eq!(
            order(&["GI01", "NS16", "NS09", "NS08", "CC01"]),
            ["GI01", "NS08", "NS16", "NS09", "CC01"]
        );
        assert_eq!(
            order(&["NS16", "GI01"]),
            ["NS16", "GI01"],
            "NS08 has no gap"
        );
        assert_eq!(order(&["IM01", "IM16"]), ["IM01", "IM16"]);
        assert_eq!(order(&[]), Vec::<String>::new());
    }

    #[test]
    fn the_next_steps_lead_from_the_level_to_the_target() {
        const NONE: [u8; 0] = [];
        let steps = |from: Option<u8>, to: Option<u8>| {
            let levels = next_levels(from.map(Level), to.map(Level), Level(4));

            levels.into_iter().map(|level| level.0).collect::<Vec<_>>()
        };

        assert_eq!(steps(Some(1), Some(3)), [2, 3]);
        assert_eq!(steps(Some(1), None), [2]);
        assert_eq!(steps(Some(3), Some(3)), NONE);
        assert_eq!(steps(Some(4), None), NONE);
        assert_eq!(steps(None, Some(3)), NONE);
    }
}
