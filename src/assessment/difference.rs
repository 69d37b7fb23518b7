//! Compares two states of one assessment as people see them: by values, never by stamps, and without what is sealed.

use crate::assessment::part::{RegisterField, RegisterReader};
use crate::assessment::value::{RegisterValue, distinct_values};
use crate::assessment::{
    AnswerPart, Assessment, FactName, ItemId, MentionId, Part, Register, RoundState, Value,
};
use crate::questionnaire::QuestionId;

use std::collections::{BTreeMap, BTreeSet};

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
    /// The stakeholder groups that are not as in the questionnaire.
    pub groups: Changes<String>,
    /// The institutions.
    pub institutions: Changes<ItemId>,
    /// How institutions work together.
    pub relations: Changes<ItemId>,
    /// The initiatives.
    pub initiatives: Changes<ItemId>,
    /// The forms of the homework.
    pub forms: Changes<ItemId>,
    /// The ticks in the list of who is here.
    pub attendances: Changes<ItemId>,
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
    /// What is decided about mentions of names.
    pub names: Changes<MentionId>,
}

impl Difference {
    /// What leads from one state to another.
    pub fn between(from: &Assessment, to: &Assessment) -> Self {
        let (from, to) = (SeenState::by(from), SeenState::by(to));
        let facts = Changes::between(&from.facts, &to.facts);
        let facts = [facts.added, facts.changed, facts.removed].concat();

        Self {
            questions: Changes::between(&from.questions, &to.questions),
            facts,
            groups: Changes::between(&from.groups, &to.groups),
            institutions: Changes::between(&from.institutions, &to.institutions),
            relations: Changes::between(&from.relations, &to.relations),
            initiatives: Changes::between(&from.initiatives, &to.initiatives),
            forms: Changes::between(&from.forms, &to.forms),
            attendances: Changes::between(&from.attendances, &to.attendances),
            participants: Changes::between(&from.participants, &to.participants),
            breakouts: Changes::between(&from.breakouts, &to.breakouts),
            actions: Changes::between(&from.actions, &to.actions),
            targets: Changes::between(&from.targets, &to.targets),
            baseline: from.baseline != to.baseline,
            names: Changes::between(&from.names, &to.names),
        }
    }

    /// Whether people see the same in both.
    pub fn is_empty(&self) -> bool {
        self.questions.is_empty()
            && self.facts.is_empty()
            && self.groups.is_empty()
            && self.institutions.is_empty()
            && self.relations.is_empty()
            && self.initiatives.is_empty()
            && self.forms.is_empty()
            && self.attendances.is_empty()
            && self.participants.is_empty()
            && self.breakouts.is_empty()
            && self.actions.is_empty()
            && self.targets.is_empty()
            && !self.baseline
            && self.names.is_empty()
    }
}

/// What a part holds, several values if copies disagree.
type Values = Vec<Value>;

/// What people see of an assessment; parts of which nothing is said are left out.
#[derive(Default)]
struct SeenState {
    questions: BTreeMap<QuestionId, Vec<(AnswerPart, Values)>>,
    facts: BTreeMap<FactName, Values>,
    groups: BTreeMap<String, Values>,
    institutions: BTreeMap<ItemId, Values>,
    relations: BTreeMap<ItemId, Values>,
    initiatives: BTreeMap<ItemId, Values>,
    forms: BTreeMap<ItemId, Values>,
    attendances: BTreeMap<ItemId, Values>,
    participants: BTreeMap<ItemId, Values>,
    breakouts: BTreeMap<ItemId, Values>,
    actions: BTreeMap<ItemId, Values>,
    targets: BTreeMap<String, Values>,
    baseline: Values,
    names: BTreeMap<MentionId, Values>,
}

impl SeenState {
    fn by(assessment: &Assessment) -> Self {
        let mut said = Self::default();
        assessment.read_registers(|part| part, &mut said);

        said
    }
}

impl<'a> RegisterReader<'a> for SeenState {
    fn read<T: RegisterValue>(&mut self, part: Part, register: &'a Register<T>) {
        let seen = distinct_values(register);

        if seen.iter().all(|value| *value == T::default()) {
            return;
        }

        let values: Values = seen.iter().map(RegisterValue::value).collect();

        match part {
            Part::Answer(_, AnswerPart::Spent) => {}
            Part::Answer(_, AnswerPart::Round(_)) if !values.iter().all(is_revealed) => {}
            Part::Answer(question, part) => {
                let said = self.questions.entry(question).or_default();
                said.push((part, values));
            }
            Part::Fact(name) => _ = self.facts.insert(name, values),
            Part::Group(id) => _ = self.groups.insert(id, values),
            Part::Institution(id) => _ = self.institutions.insert(id, values),
            Part::Relation(id) => _ = self.relations.insert(id, values),
            Part::Initiative(id) => _ = self.initiatives.insert(id, values),
            Part::Form(id) => _ = self.forms.insert(id, values),
            Part::Attendance(id) => _ = self.attendances.insert(id, values),
            Part::Participant(id) => _ = self.participants.insert(id, values),
            Part::Breakout(id) => _ = self.breakouts.insert(id, values),
            Part::Action(id) => _ = self.actions.insert(id, values),
            Part::Target(aspect) => _ = self.targets.insert(aspect, values),
            Part::Baseline => self.baseline = values,
            Part::Name(mention) => _ = self.names.insert(mention, values),
        }
    }
}

/// What is open is sealed, and what was discarded is gone.
fn is_revealed(value: &Value) -> bool {
    matches!(
        value,
        Value::Round {
            state: RoundState::Revealed,
            ..
        }
    )
}
