//! What differs between two states of one assessment, as people see it: values, never stamps, and nothing that is sealed.

use crate::assessment::{
    Answer, Assessment, Dissent, Effort, Evidence, FactName, Facts, Importance, Item, ItemId,
    Items, Outcome, Passage, Profile, Review, Round, Target,
};
use crate::questionnaire::QuestionId;

use std::collections::{BTreeMap, BTreeSet};

impl FactName {
    /// All facts, in the order of the file.
    pub const ALL: [Self; 9] = [
        Self::Country,
        Self::Title,
        Self::Host,
        Self::Place,
        Self::Dates,
        Self::Mark(Profile::Internal),
        Self::Mark(Profile::Partners),
        Self::Mark(Profile::Public),
        Self::Scope,
    ];

    fn is_same(self, one: &Facts, other: &Facts) -> bool {
        match self {
            Self::Country => one.country() == other.country(),
            Self::Title => one.title() == other.title(),
            Self::Host => one.host() == other.host(),
            Self::Place => one.place() == other.place(),
            Self::Dates => one.dates() == other.dates(),
            Self::Mark(profile) => one.mark(profile) == other.mark(profile),
            Self::Scope => one.scope() == other.scope(),
        }
    }
}

/// Entries of a list that differ.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changes<T> {
    /// Only the second state has them.
    pub added: Vec<T>,
    /// Both have them, and they are not the same.
    pub changed: Vec<T>,
    /// Only the first state has them.
    pub removed: Vec<T>,
}

impl<T> Changes<T> {
    /// How many there are.
    pub fn count(&self) -> usize {
        self.added.len() + self.changed.len() + self.removed.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.count() == 0
    }
}

impl<K: Ord + Clone> Changes<K> {
    fn between<V: PartialEq>(from: &BTreeMap<K, V>, to: &BTreeMap<K, V>) -> Self {
        let keys: BTreeSet<&K> = from.keys().chain(to.keys()).collect();
        let mut changes = Self {
            added: Vec::new(),
            changed: Vec::new(),
            removed: Vec::new(),
        };

        for key in keys {
            let list = match (from.get(key), to.get(key)) {
                (None, Some(_)) => &mut changes.added,
                (Some(_), None) => &mut changes.removed,
                (Some(one), Some(other)) if one != other => &mut changes.changed,
                _ => continue,
            };
            list.push(key.clone());
        }

        changes
    }
}

/// What differs between two states of one assessment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// Questions of which something is said: level, texts, evidence, dissents, revealed rounds, the mark for review, target,
    /// importance and effort. How long a question took is no difference.
    pub questions: Changes<QuestionId>,
    /// Facts that are not the same.
    pub facts: Vec<FactName>,
    /// The people of the delegation.
    pub participants: Changes<ItemId>,
    /// The breakouts.
    pub breakouts: Changes<ItemId>,
    /// What to do about gaps.
    pub actions: Changes<ItemId>,
    /// Aspects that have a target.
    pub targets: Changes<String>,
    /// Whether another earlier assessment lies under it.
    pub baseline: bool,
}

impl Difference {
    /// What leads from one state to another.
    pub fn between(from: &Assessment, to: &Assessment) -> Self {
        let facts = FactName::ALL
            .into_iter()
            .filter(|fact| !fact.is_same(&from.facts, &to.facts));

        Self {
            questions: Changes::between(&said(from), &said(to)),
            facts: facts.collect(),
            participants: of_items(&from.participants, &to.participants),
            breakouts: of_items(&from.breakouts, &to.breakouts),
            actions: of_items(&from.actions, &to.actions),
            targets: Changes::between(&aims(from), &aims(to)),
            baseline: from.baseline() != to.baseline(),
        }
    }

    /// Whether people see the same in both.
    pub fn is_empty(&self) -> bool {
        self.questions.is_empty()
            && self.facts.is_empty()
            && self.participants.is_empty()
            && self.breakouts.is_empty()
            && self.actions.is_empty()
            && self.targets.is_empty()
            && !self.baseline
    }
}

fn of_items<T: Item + PartialEq>(from: &Items<T>, to: &Items<T>) -> Changes<ItemId> {
    Changes::between(&from.iter().collect(), &to.iter().collect())
}

/// The targets of aspects.
fn aims(assessment: &Assessment) -> BTreeMap<String, Target> {
    let set = |aspect: &str| Some((aspect.to_owned(), assessment.aspect_target(aspect)?));

    assessment
        .targets
        .keys()
        .filter_map(|aspect| set(aspect))
        .collect()
}

/// What people see of an answer.
#[derive(PartialEq)]
struct Said<'a> {
    outcome: Outcome,
    passages: [&'a str; 3],
    review: Review,
    evidence: Vec<(ItemId, &'a Evidence)>,
    dissents: Vec<(ItemId, &'a Dissent)>,
    rounds: Vec<(ItemId, &'a Round)>,
    target: Option<Target>,
    importance: Option<Importance>,
    effort: Option<Effort>,
}

impl<'a> Said<'a> {
    fn of(answer: &'a Answer) -> Self {
        let passages = [Passage::Strengths, Passage::Gaps, Passage::Note];

        Self {
            outcome: answer.outcome(),
            passages: passages.map(|passage| answer.passage(passage)),
            review: answer.review(),
            evidence: answer.evidence().iter().collect(),
            dissents: answer.dissents().iter().collect(),
            // What is open is sealed, and what was discarded is gone.
            rounds: answer.revealed_rounds().collect(),
            target: answer.target(),
            importance: answer.importance(),
            effort: answer.effort(),
        }
    }
}

/// The questions of which something is said.
fn said(assessment: &Assessment) -> BTreeMap<QuestionId, Said<'_>> {
    let nothing = Said::of(&crate::assessment::answer::UNTOUCHED);
    let answers = assessment.answers.iter();

    answers
        .map(|(question, answer)| (question.clone(), Said::of(answer)))
        .filter(|(_, said)| *said != nothing)
        .collect()
}
