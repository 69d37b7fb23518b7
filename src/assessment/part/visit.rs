//! How the list of registers is gone through: readers look at each register, mergers change each by that of another copy.

use crate::assessment::answer::UNTOUCHED;
use crate::assessment::value::RegisterValue;
use crate::assessment::{Answer, AnswerPart, Assessment, ItemId, Items, Part, Register, TextName};
use crate::questionnaire::QuestionId;

use std::collections::BTreeMap;
use std::sync::Arc;

/// Reads registers one by one.
pub(in crate::assessment) trait RegisterReader<'a> {
    /// Reads the register that holds a part.
    fn read<T: RegisterValue>(&mut self, part: Part, register: &'a Register<T>);

    /// Whether it reads the registers of the answer to a question.
    fn wants_answer(&self, _question: &QuestionId) -> bool {
        true
    }
}

/// Changes the registers of one assessment by those of another, pair by pair.
pub(in crate::assessment) trait RegisterMerger {
    /// Changes the register here that holds a part; a register that one of the two assessments lacks is an untouched one.
    fn merge<T: RegisterValue>(&mut self, part: Part, here: &mut Register<T>, there: &Register<T>);

    /// Takes note of an answer that is the same in both; whether its registers are merged all the same.
    fn merges_same_answer(&mut self, _question: &QuestionId) -> bool {
        false
    }

    /// Whether it merges the registers of the answer to a question.
    fn wants_answer(&self, _question: &QuestionId) -> bool {
        true
    }
}

/// Changes a text that stands in a part.
pub(in crate::assessment) trait TextChange:
    Fn(&Part, TextName, &mut String)
{
}

impl<F: Fn(&Part, TextName, &mut String)> TextChange for F {}

/// A field of an assessment: one register, or several that a key tells apart.
pub(in crate::assessment) trait RegisterField {
    /// What tells the registers of the field apart.
    type RegisterKey;

    /// Shows every register to a reader, under the part that `name` gives it.
    fn read_registers<'a>(
        &'a self,
        name: impl Fn(Self::RegisterKey) -> Part,
        reader: &mut impl RegisterReader<'a>,
    );

    /// Lets a merger change every register by its counterpart, and leaves no untouched register behind.
    fn merge_registers(
        &mut self,
        there: &Self,
        name: impl Fn(Self::RegisterKey) -> Part,
        merger: &mut impl RegisterMerger,
    );

    /// Changes what people wrote freely, and leaves the stamps.
    fn reword(&mut self, name: impl Fn(Self::RegisterKey) -> Part, change: &impl TextChange);
}

/// Makes a [`RegisterField`] of a type whose fields are all fields, each with the function that names its registers.
macro_rules! registers {
    ($owner:ident: $key:ty { $($field:ident: $name:expr),+ $(,)? } $(but not { $($other:ident),+ })?) => {
        impl RegisterField for $owner {
            type RegisterKey = $key;

            fn read_registers<'a>(
                &'a self,
                name: impl Fn($key) -> Part,
                reader: &mut impl RegisterReader<'a>,
            ) {
                let Self { $($field,)+ $($($other: _,)+)? } = self;
                $(
                    let name_of = $name;
                    $field.read_registers(|key| name(name_of(key)), reader);
                )+
            }

            fn merge_registers(
                &mut self,
                there: &Self,
                name: impl Fn($key) -> Part,
                merger: &mut impl RegisterMerger,
            ) {
                let Self { $($field,)+ $($($other: _,)+)? } = self;
                $(
                    let name_of = $name;
                    $field.merge_registers(&there.$field, |key| name(name_of(key)), merger);
                )+
            }

            fn reword(&mut self, name: impl Fn($key) -> Part, change: &impl TextChange) {
                let Self { $($field,)+ $($($other: _,)+)? } = self;
                $(
                    let name_of = $name;
                    $field.reword(|key| name(name_of(key)), change);
                )+
            }
        }
    };
}

pub(super) use registers;

impl<T: RegisterValue> RegisterField for Register<T> {
    type RegisterKey = ();

    fn read_registers<'a>(
        &'a self,
        name: impl Fn(()) -> Part,
        reader: &mut impl RegisterReader<'a>,
    ) {
        reader.read(name(()), self);
    }

    fn merge_registers(
        &mut self,
        there: &Self,
        name: impl Fn(()) -> Part,
        merger: &mut impl RegisterMerger,
    ) {
        merger.merge(name(()), self, there);
    }

    fn reword(&mut self, name: impl Fn(()) -> Part, change: &impl TextChange) {
        let part = name(());

        for value in self.values_mut() {
            value.reword(&|text, words: &mut String| change(&part, text, words));
        }
    }
}

impl<K: Ord + Clone, T: RegisterValue> RegisterField for BTreeMap<K, Register<T>> {
    type RegisterKey = K;

    fn read_registers<'a>(
        &'a self,
        name: impl Fn(K) -> Part,
        reader: &mut impl RegisterReader<'a>,
    ) {
        for (key, register) in self {
            reader.read(name(key.clone()), register);
        }
    }

    fn merge_registers(
        &mut self,
        there: &Self,
        name: impl Fn(K) -> Part,
        merger: &mut impl RegisterMerger,
    ) {
        let untouched = Register::new();

        for key in there.keys() {
            self.entry(key.clone()).or_default();
        }

        for (key, register) in &mut *self {
            let other = there.get(key).unwrap_or(&untouched);
            merger.merge(name(key.clone()), register, other);
        }

        self.retain(|_, register| !register.is_untouched());
    }

    fn reword(&mut self, name: impl Fn(K) -> Part, change: &impl TextChange) {
        for (key, register) in self {
            register.reword(|()| name(key.clone()), change);
        }
    }
}

impl<T> RegisterField for Items<T>
where
    Option<T>: RegisterValue,
{
    type RegisterKey = ItemId;

    fn read_registers<'a>(
        &'a self,
        name: impl Fn(ItemId) -> Part,
        reader: &mut impl RegisterReader<'a>,
    ) {
        self.registers().read_registers(name, reader);
    }

    fn merge_registers(
        &mut self,
        there: &Self,
        name: impl Fn(ItemId) -> Part,
        merger: &mut impl RegisterMerger,
    ) {
        self.registers_mut()
            .merge_registers(there.registers(), name, merger);
    }

    fn reword(&mut self, name: impl Fn(ItemId) -> Part, change: &impl TextChange) {
        self.registers_mut().reword(name, change);
    }
}

impl RegisterField for BTreeMap<QuestionId, Arc<Answer>> {
    type RegisterKey = (QuestionId, AnswerPart);

    fn read_registers<'a>(
        &'a self,
        name: impl Fn((QuestionId, AnswerPart)) -> Part,
        reader: &mut impl RegisterReader<'a>,
    ) {
        for (question, answer) in self {
            if reader.wants_answer(question) {
                answer.read_registers(|part| name((question.clone(), part)), reader);
            }
        }
    }

    fn merge_registers(
        &mut self,
        there: &Self,
        name: impl Fn((QuestionId, AnswerPart)) -> Part,
        merger: &mut impl RegisterMerger,
    ) {
        for question in there
            .keys()
            .filter(|question| merger.wants_answer(question))
        {
            self.entry(question.clone()).or_default();
        }

        for (question, own) in &mut *self {
            if !merger.wants_answer(question) {
                continue;
            }

            let other = there.get(question);
            let is_same = other.is_some_and(|other| Arc::ptr_eq(own, other) || own == other);

            if !is_same || merger.merges_same_answer(question) {
                let other = other.map_or(&*UNTOUCHED, |answer| answer);
                let name = |part| name((question.clone(), part));
                Arc::make_mut(own).merge_registers(other, name, merger);
            }
        }

        self.retain(|_, answer| **answer != *UNTOUCHED);
    }

    fn reword(
        &mut self,
        name: impl Fn((QuestionId, AnswerPart)) -> Part,
        change: &impl TextChange,
    ) {
        for (question, answer) in self {
            Arc::make_mut(answer).reword(|part| name((question.clone(), part)), change);
        }
    }
}

impl Assessment {
    /// Shows the register that holds a part to a reader, if there is one.
    pub(in crate::assessment) fn read_part<'a>(
        &'a self,
        part: &Part,
        reader: &mut impl RegisterReader<'a>,
    ) {
        let mut only = Only {
            part,
            visitor: reader,
        };

        match part.question() {
            // Finding one answer is faster than passing all others by.
            Some(question) => {
                let name = |part| Part::Answer(question.clone(), part);
                self.answer(question).read_registers(name, &mut only);
            }
            None => self.read_registers(|part| part, &mut only),
        }
    }

    /// Lets a merger change the register that holds a part.
    pub(in crate::assessment) fn merge_part(
        &mut self,
        there: &Self,
        part: &Part,
        merger: &mut impl RegisterMerger,
    ) {
        let mut only = Only {
            part,
            visitor: merger,
        };

        self.merge_registers(there, |part| part, &mut only);
    }
}

/// Passes on the register that holds one part, and no other.
struct Only<'p, V> {
    part: &'p Part,
    visitor: &'p mut V,
}

impl<'a, V: RegisterReader<'a>> RegisterReader<'a> for Only<'_, V> {
    fn read<T: RegisterValue>(&mut self, part: Part, register: &'a Register<T>) {
        if part == *self.part {
            self.visitor.read(part, register);
        }
    }

    fn wants_answer(&self, question: &QuestionId) -> bool {
        self.part.question() == Some(question)
    }
}

impl<V: RegisterMerger> RegisterMerger for Only<'_, V> {
    fn merge<T: RegisterValue>(&mut self, part: Part, here: &mut Register<T>, there: &Register<T>) {
        if part == *self.part {
            self.visitor.merge(part, here, there);
        }
    }

    fn wants_answer(&self, question: &QuestionId) -> bool {
        self.part.question() == Some(question)
    }

    fn merges_same_answer(&mut self, _question: &QuestionId) -> bool {
        true
    }
}
