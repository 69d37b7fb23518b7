//! Compares a file that people may have changed by hand with a state that is known: which values differ, and whether anything does
//! that nobody changes on purpose. What is taken over then is one edit.

use crate::assessment::part::{RegisterField, RegisterMerger, RegisterReader};
use crate::assessment::value::{RegisterValue, distinct_values};
use crate::assessment::{
    AnswerPart, Assessment, Entry, JoinError, Part, Past, Register, Replaced, Signature, Value,
    VersionVector,
};
use crate::questionnaire::QuestionId;

/// A part that two states hold otherwise.
#[derive(Debug, Clone, PartialEq)]
pub struct PartChange {
    /// Which part.
    pub part: Part,
    /// What the known state holds; several values if copies disagree.
    pub from: Vec<Value>,
    /// What the file holds.
    pub to: Vec<Value>,
}

/// Of what kind a part is, for counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum PartKind {
    /// Where the delegation stands with a question.
    Outcome,
    /// What is written to a question: texts, evidence, dissents, the mark for review.
    Words,
    /// Targets, actions, the baseline.
    Plan,
    /// Groups, institutions and what they share, participants, who is here, breakouts, and what is decided about names.
    People,
    /// Facts.
    Fact,
}

impl Part {
    /// Of what kind it is.
    pub fn kind(&self) -> PartKind {
        match self {
            Self::Fact(_) => PartKind::Fact,
            Self::Group(_)
            | Self::Institution(_)
            | Self::Relation(_)
            | Self::Initiative(_)
            | Self::Form(_)
            | Self::Participant(_)
            | Self::Attendance(_)
            | Self::Breakout(_)
            | Self::Name(_) => PartKind::People,
            Self::Action(_) | Self::Target(_) | Self::Baseline => PartKind::Plan,
            Self::Answer(_, part) => match part {
                AnswerPart::Outcome | AnswerPart::Consent => PartKind::Outcome,
                AnswerPart::Target | AnswerPart::Importance | AnswerPart::Effort => PartKind::Plan,
                AnswerPart::Passage(_)
                | AnswerPart::Review
                | AnswerPart::Evidence(_)
                | AnswerPart::Brought(_)
                | AnswerPart::Dissent(_)
                | AnswerPart::Asked(_)
                | AnswerPart::Round(_)
                | AnswerPart::RoundMark(_)
                | AnswerPart::Spent => PartKind::Words,
            },
        }
    }
}

/// What a file holds otherwise than a known state of it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct HandChanges {
    /// The values that differ: those of questions first, in the order of the questionnaire.
    pub values: Vec<PartChange>,
    /// How many values were compared.
    pub compared: usize,
    /// Whether a round, a counter, a stamp or an identifier differs, which nobody mends on purpose.
    pub is_damage: bool,
    /// Whether edits are in the file that the known state has not seen.
    pub has_new_edits: bool,
    /// Whether the questionnaire itself differs, so that the file cannot be taken as mended, part by part.
    pub is_other_questionnaire: bool,
}

impl HandChanges {
    /// Compares a file with a state that is known. Views of open rounds are not compared: earlier states hold none.
    pub fn between(known: &Assessment, file: &Assessment) -> Self {
        let mut comparing = Comparing {
            seen: known.seen(),
            changes: Self::default(),
        };
        let mut scratch = known.clone();
        scratch.merge_registers(file, |part| part, &mut comparing);
        let mut changes = comparing.changes;
        let last = known.questionnaire.questions().count();
        changes.values.sort_by_key(|change| {
            let question = change.part.question();
            let ordinal = question.and_then(|question| known.questionnaire.ordinal(question));

            ordinal.unwrap_or(last)
        });
        changes.is_damage |= has_other_head(known, file) || has_other_counters(known, file);
        changes.is_other_questionnaire = known.may_take_in(file).is_err();

        changes
    }

    /// Whether no more differs than how the file is written.
    pub fn is_nothing(&self) -> bool {
        self.values.is_empty()
            && !self.is_damage
            && !self.has_new_edits
            && !self.is_other_questionnaire
    }

    /// How many values differ of each kind, without the kinds of which none does.
    pub fn counts(&self) -> Vec<(PartKind, usize)> {
        let mut kinds: Vec<PartKind> = self
            .values
            .iter()
            .map(|change| change.part.kind())
            .collect();
        kinds.sort();

        kinds
            .chunk_by(|one, other| one == other)
            .map(|alike| (alike[0], alike.len()))
            .collect()
    }
}

impl Assessment {
    /// Takes over what people have changed by hand in a file; returns what takes that back.
    pub(super) fn mend(&mut self, file: &Self, by: Signature<'_>) -> Result<Past, JoinError> {
        let mended = self.mended(file, by)?;
        let past = Past::of_all(self);
        *self = mended;

        Ok(past)
    }
}

/// Whether what stands beside the registers differs.
fn has_other_head(known: &Assessment, file: &Assessment) -> bool {
    known.id != file.id
        || known.origin != file.origin
        || known.copy_of != file.copy_of
        || known.left_out != file.left_out
}

/// Whether the list of writers is not that of the known state, gone on by the edits that the file holds.
fn has_other_counters(known: &Assessment, file: &Assessment) -> bool {
    let last = last_edits(file);
    let is_lost = known.writers.iter().any(|writer| {
        let mut others = file.writers.iter();

        !others.any(|other| {
            let mut as_known = other.clone();
            as_known.counter = writer.counter;

            as_known == *writer && other.counter >= writer.counter
        })
    });
    let seen = known.seen();

    is_lost
        || file.writers.iter().any(|writer| {
            writer.counter > seen.of_writer(writer.id)
                && last.of_writer(writer.id) != writer.counter
        })
}

/// Of each opening the last edit that stands in a register or was replaced by one that does.
fn last_edits(assessment: &Assessment) -> VersionVector {
    struct Last(VersionVector);

    impl<'a> RegisterReader<'a> for Last {
        fn read<T: RegisterValue>(&mut self, _part: Part, register: &'a Register<T>) {
            for Entry {
                stamp, replaced, ..
            } in register.entries()
            {
                self.0.raise(stamp.writer, stamp.counter);

                if let Replaced::UpTo(edits) = replaced {
                    for (writer, counter) in edits.iter() {
                        self.0.raise(writer, counter);
                    }
                }
            }
        }
    }

    let mut last = Last(VersionVector::default());
    assessment.read_registers(|part| part, &mut last);

    last.0
}

/// Compares register by register, and leaves each as it is.
struct Comparing {
    /// What the known state has seen.
    seen: VersionVector,
    changes: HandChanges,
}

impl RegisterMerger for Comparing {
    fn merge<T: RegisterValue>(&mut self, part: Part, here: &mut Register<T>, there: &Register<T>) {
        let is_counted = matches!(
            part,
            Part::Answer(
                _,
                AnswerPart::Round(_) | AnswerPart::RoundMark(_) | AnswerPart::Spent
            )
        );

        if !(is_counted || here.is_untouched() && there.is_untouched()) {
            self.changes.compared += 1;
        }

        if here == there {
            return;
        }

        let is_known = |entry: &&Entry<T>| self.seen.has(&entry.stamp);
        let is_new = !there.entries().iter().all(|entry| is_known(&entry));
        let as_known = |entry: &Entry<T>| {
            let mut own = here.entries().iter();

            own.any(|own| own.stamp == entry.stamp && own.replaced == entry.replaced)
        };
        let is_gone = |entry: &Entry<T>| {
            !there.is_untouched()
                && !there.has_edit(&entry.stamp)
                && !there.has_replaced(&entry.stamp)
        };
        self.changes.has_new_edits |= is_new;
        self.changes.is_damage |= (is_counted && !is_new)
            || !there.entries().iter().filter(is_known).all(as_known)
            || here.entries().iter().any(is_gone);
        let (from, to) = (distinct_values(here), distinct_values(there));

        if !is_counted && from != to {
            let values = |values: &[T]| values.iter().map(RegisterValue::value).collect();
            self.changes.values.push(PartChange {
                part,
                from: values(&from),
                to: values(&to),
            });
        }
    }

    // What is the same is counted, too.
    fn merges_same_answer(&mut self, _question: &QuestionId) -> bool {
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assessment::{AssessmentId, Edit, Fact, Outcome, Passage, WriterId};
    use crate::questionnaire::{Level, library};

    use jiff::Timestamp;
    use uuid::Uuid;

    use std::sync::Arc;

    fn by(writer: u128) -> Signature<'static> {
        Signature {
            writer: WriterId(Uuid::from_u128(writer)),
            computer: "pc-1",
            at: Timestamp::UNIX_EPOCH,
        }
    }

    fn known() -> Assessment {
        let national = library::national().unwrap();
        let id = AssessmentId(Uuid::from_u128(1));
        let mut known = Assessment::new(id, national, "Arvenia", by(1)).unwrap();
        let edits = [
            Edit::SetFact(Fact::Place("Port Velmar".to_owned())),
            record("NS02", 2),
            write("NS01", "The decree advises"),
        ];

        for edit in edits {
            known.apply(edit, by(1)).unwrap();
        }

        known
    }

    fn record(question: &str, level: u8) -> Edit {
        Edit::Record {
            question: question.into(),
            outcome: Outcome::Agreed(Level(level)),
        }
    }

    fn write(question: &str, words: &str) -> Edit {
        Edit::Write {
            question: question.into(),
            passage: Passage::Note,
            words: words.to_owned(),
        }
    }

    /// Puts the values of another state under the stamps that are here.
    struct Values;

    impl RegisterMerger for Values {
        fn merge<T: RegisterValue>(
            &mut self,
            _part: Part,
            here: &mut Register<T>,
            there: &Register<T>,
        ) {
            let values = here.values_mut().zip(there.values());
            values.for_each(|(value, other)| value.clone_from(other));
        }
    }

    /// What an editor does to a file: another value under the same stamp.
    fn by_hand(known: &Assessment, edit: Edit) -> Assessment {
        let mut changed = known.clone();
        changed.apply(edit, by(1)).unwrap();
        let mut file = known.clone();
        file.merge_registers(&changed, |part| part, &mut Values);

        file
    }

    #[test]
    fn what_was_changed_by_hand_is_listed_with_both_values_the_questions_first() {
        let known = known();
        let place = Edit::SetFact(Fact::Place("Port Velmarr".to_owned()));
        let file = by_hand(&by_hand(&known, place), record("NS02", 3));
        let file = by_hand(&file, write("NS01", "The decree directs"));
        let changes = HandChanges::between(&known, &file);
        let names: Vec<_> = changes.values.iter().map(|change| &change.part).collect();
        let answer = |question: &str, part| Part::Answer(QuestionId::from(question), part);

        assert_eq!(
            names,
            [
                &answer("NS01", AnswerPart::Passage(Passage::Note)),
                &answer("NS02", AnswerPart::Outcome),
                &Part::Fact(crate::assessment::FactName::Place),
            ]
        );
        assert_eq!(
            (&changes.values[1].from[..], &changes.values[1].to[..]),
            (
                &[Value::Outcome(Outcome::Agreed(Level(2)))][..],
                &[Value::Outcome(Outcome::Agreed(Level(3)))][..]
            )
        );
        assert!(!changes.is_damage && !changes.has_new_edits && !changes.is_nothing());
        assert_eq!(changes.compared, 4);
        assert_eq!(
            changes.counts(),
            [
                (PartKind::Outcome, 1),
                (PartKind::Words, 1),
                (PartKind::Fact, 1)
            ]
        );
    }

    #[test]
    fn the_same_state_differs_in_nothing_and_one_gone_on_only_in_new_edits() {
        let known = known();
        assert!(HandChanges::between(&known, &known).is_nothing());

        let mut later = known.clone();
        later.apply(record("NS03", 1), by(2)).unwrap();
        let changes = HandChanges::between(&known, &later);
        assert!(changes.has_new_edits && !changes.is_damage);
        assert_eq!(changes.values.len(), 1);
    }

    #[test]
    fn a_counter_or_a_stamp_that_is_not_the_known_one_is_damage() {
        let known = known();

        let mut file = known.clone();
        file.writers[0].counter += 1;
        assert!(HandChanges::between(&known, &file).is_damage, "a counter");

        let mut file = known.clone();
        file.writers[0].counter -= 1;
        assert!(HandChanges::between(&known, &file).is_damage, "a lower one");

        let mut file = known.clone();
        file.copy_of = Some(crate::assessment::ItemId(Uuid::nil()));
        assert!(HandChanges::between(&known, &file).is_damage, "whose copy");

        let mut file = known.clone();
        let place = file.facts.place.entries()[0].clone();
        let mut stamp = place.stamp;
        stamp.at = Timestamp::from_second(1).unwrap();
        file.facts.place = Register::from_entries(vec![Entry { stamp, ..place }]);
        let changes = HandChanges::between(&known, &file);
        assert!(changes.is_damage && changes.values.is_empty(), "a stamp");
    }

    #[test]
    fn what_was_mended_is_taken_over_as_one_edit_and_taken_back() {
        let known = known();
        let file = by_hand(&known, record("NS02", 3));
        let mut work = known.clone();
        let undo = work.apply(Edit::Mend(Arc::new(file)), by(9)).unwrap();
        let outcome = |work: &Assessment| work.answer(&"NS02".into()).outcome();
        assert_eq!(outcome(&work), Outcome::Agreed(Level(3)));
        assert!(!known.has_seen(&work), "it is an edit that a join sees");

        work.apply(undo, by(9)).unwrap();
        assert_eq!(outcome(&work), Outcome::Agreed(Level(2)));
    }
}
