//! What copies that were joined disagree about, and who gave each value.

use crate::assessment::part::{RegisterField, RegisterReader};
use crate::assessment::value::RegisterValue;
use crate::assessment::{
    Answer, AnswerPart, Assessment, Entry, ItemId, Part, Passage, Register, Stamp, Value,
};
use crate::questionnaire::QuestionId;

use jiff::Timestamp;

use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};

/// One of the values of a part, with everybody who gave it, the earliest first; never nobody.
#[derive(Debug, Clone, PartialEq)]
pub struct Side {
    /// The value.
    pub value: Value,
    /// Tells it from every other value of the part in this run of the program, also from one that people see alike.
    pub content: u64,
    /// The edits that gave it.
    pub by: Vec<Stamp>,
}

/// A part about which copies that were joined disagree.
#[derive(Debug, Clone, PartialEq)]
pub struct Conflict {
    /// Which part.
    pub part: Part,
    /// Its values, at least two, in the order of the edits that gave them.
    pub sides: Vec<Side>,
}

/// Who gave a value, where and when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Source<'a> {
    /// The breakout whose copy it was given in; `None` for a file that is nobody's copy.
    pub breakout: Option<ItemId>,
    /// Its name, if it is still there.
    pub breakout_name: Option<&'a str>,
    /// The name of its facilitator.
    pub facilitator: Option<&'a str>,
    /// The name of the computer; may be empty.
    pub computer: &'a str,
    /// When, by the clock of that computer.
    pub at: Timestamp,
}

impl Assessment {
    /// Everything that copies disagree about: facts, people and breakouts first, then the questions in their order, then
    /// the plan. The time spent is none of it: the longest counts.
    pub fn conflicts(&self) -> Vec<Conflict> {
        let mut found = Conflicts::default();
        self.read_registers(|part| part, &mut found);
        let Conflicts(mut found) = found;

        // Answers are kept by identifier, and people go through them in the order of the questionnaire.
        for conflicts in found.chunk_by_mut(|one, next| {
            one.part.question().is_some() && next.part.question().is_some()
        }) {
            conflicts.sort_by_key(|conflict| {
                let question = conflict.part.question();

                question.and_then(|question| self.questionnaire.ordinal(question))
            });
        }

        found
    }

    /// What copies disagree about in the answer to a question.
    pub fn conflicts_of(&self, question: &QuestionId) -> Vec<Conflict> {
        let mut found = Conflicts::default();
        let name = |part| Part::Answer(question.clone(), part);
        self.answer(question).read_registers(name, &mut found);

        found.0
    }

    /// Whether copies disagree about a part.
    pub fn is_in_conflict(&self, part: &Part) -> bool {
        let mut found = Disagreement(false);
        self.read_part(part, &mut found);

        found.0
    }

    /// The values of a part with who gave them: none if nobody has written it, several if copies disagree.
    pub fn given(&self, part: &Part) -> Vec<Side> {
        let mut given = Given(Vec::new());
        self.read_part(part, &mut given);

        given.0
    }

    /// Whether a value of a part says that it has replaced what an edit wrote there.
    pub fn has_replaced(&self, part: &Part, edit: &Stamp) -> bool {
        let mut found = Replacement {
            edit: *edit,
            is_replaced: false,
        };
        self.read_part(part, &mut found);

        found.is_replaced
    }

    /// Who made an edit, where and when.
    pub fn source(&self, stamp: &Stamp) -> Source<'_> {
        let writer = self.writers.iter().find(|w| w.id == stamp.writer);
        let breakout = writer.and_then(|writer| writer.breakout);

        Source {
            breakout,
            breakout_name: breakout.and_then(|id| self.breakout_name(id)),
            facilitator: breakout.and_then(|id| self.facilitator_of(id)),
            computer: writer.map_or("", |writer| writer.computer.as_str()),
            at: stamp.at,
        }
    }

    /// The texts of all sides of a passage as one, in the order in which they were given, to be gone over and written.
    pub fn both_texts(&self, question: &QuestionId, passage: Passage) -> String {
        let register = self.answer(question).passage_register(passage);
        let mut texts: Vec<&str> = Vec::new();

        for text in register.values() {
            let text = text.trim();

            if !text.is_empty() && !texts.contains(&text) {
                texts.push(text);
            }
        }

        texts.join("\n\n")
    }
}

impl Answer {
    /// Whether copies disagree about any part of it, not only about where the delegation stands.
    pub fn has_conflict(&self) -> bool {
        let mut found = Disagreement(false);
        // Which question it is makes no difference.
        let question = QuestionId::from("");
        self.read_registers(|part| Part::Answer(question.clone(), part), &mut found);

        found.0
    }
}

fn sides<T: RegisterValue>(register: &Register<T>) -> Vec<Side> {
    let mut sides: Vec<(&T, Vec<Stamp>)> = Vec::new();

    for Entry { stamp, value, .. } in register.entries() {
        match sides.iter_mut().find(|(known, _)| *known == value) {
            Some((_, by)) => by.push(*stamp),
            None => sides.push((value, vec![*stamp])),
        }
    }

    sides
        .into_iter()
        .map(|(value, by)| Side {
            value: value.value(),
            content: content_of(value),
            by,
        })
        .collect()
}

/// Tells a value from every other.
pub(super) fn content_of<T: RegisterValue>(value: &T) -> u64 {
    let mut hasher = DefaultHasher::new();
    format!("{value:?}").hash(&mut hasher);

    hasher.finish()
}

/// Whether people have to decide about a register.
fn is_in_conflict<T: RegisterValue>(part: &Part, register: &Register<T>) -> bool {
    !matches!(part, Part::Answer(_, AnswerPart::Spent)) && register.is_in_conflict()
}

/// Collects what copies disagree about.
#[derive(Default)]
struct Conflicts(Vec<Conflict>);

impl<'a> RegisterReader<'a> for Conflicts {
    fn read<T: RegisterValue>(&mut self, part: Part, register: &'a Register<T>) {
        if is_in_conflict(&part, register) {
            let sides = sides(register);
            self.0.push(Conflict { part, sides });
        }
    }
}

/// Notes whether copies disagree about any register that is read.
struct Disagreement(bool);

impl<'a> RegisterReader<'a> for Disagreement {
    fn read<T: RegisterValue>(&mut self, part: Part, register: &'a Register<T>) {
        self.0 |= is_in_conflict(&part, register);
    }
}

/// Whether any register that is read has replaced what an edit wrote.
struct Replacement {
    edit: Stamp,
    is_replaced: bool,
}

impl<'a> RegisterReader<'a> for Replacement {
    fn read<T: RegisterValue>(&mut self, _part: Part, register: &'a Register<T>) {
        self.is_replaced |= register.has_replaced(&self.edit);
    }
}

/// Takes the sides of the one register that is read.
struct Given(Vec<Side>);

impl<'a> RegisterReader<'a> for Given {
    fn read<T: RegisterValue>(&mut self, _part: Part, register: &'a Register<T>) {
        self.0 = sides(register);
    }
}
