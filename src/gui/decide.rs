//! Decides what copies disagree about: people keep one of the values, write a third, or let it wait. Bring back shows all decisions
//! of the assessment, Assess those about its question.

pub(super) mod card;

use crate::assessment::{
    AnswerPart, Assessment, Conflict, Edit, Fact, FactName, ItemId, Outcome, Part, Side, Stamp,
    Value, WriterId,
};
use crate::gui::context::Context;
use crate::gui::keyboard::Key;
use crate::gui::widget::field::{self, Field};
use crate::gui::widget::focus;
use crate::questionnaire::{Level, QuestionId};

use iced::Task;
use iced::widget::Id;

use std::collections::BTreeSet;

/// The field of a third text.
const TEXT: Id = Id::new("decide-text");
/// The first value of what is in front.
pub(super) const CHOSEN: Id = Id::new("decide-chosen");

/// Which of the things to decide is in front, and what is written about it.
#[derive(Debug, Default)]
pub(super) struct Decide {
    at: usize,
    third: Option<Third>,
    /// Participants of whom somebody said that they are not one.
    apart: BTreeSet<Vec<ItemId>>,
}

/// A value that none of the copies has.
#[derive(Debug)]
struct Third {
    part: Part,
    entry: ThirdEntry,
}

/// How it is entered.
#[derive(Debug)]
enum ThirdEntry {
    /// A step of the ladder.
    Ladder,
    Words(Field),
}

/// Something to decide.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Decision {
    /// Copies disagree about a part.
    Conflict(Conflict),
    /// Participants of the same name and organisation, perhaps one person.
    Twice(Vec<ItemId>),
}

/// Names a decision wherever it stands in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DecisionId {
    /// The conflict about a part.
    Conflict(Part),
    /// The entries of one name of which this is the earliest.
    Twice(ItemId),
}

/// Names an edit: who wrote it, and which of theirs it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EditId {
    writer: WriterId,
    counter: u64,
}

impl EditId {
    fn of(stamp: &Stamp) -> Self {
        Self {
            writer: stamp.writer,
            counter: stamp.counter,
        }
    }
}

impl Decision {
    /// Its name, whatever stands before it.
    pub(super) fn id(&self) -> Option<DecisionId> {
        match self {
            Self::Conflict(conflict) => Some(DecisionId::Conflict(conflict.part.clone())),
            Self::Twice(ids) => ids.first().copied().map(DecisionId::Twice),
        }
    }
}

/// What happens.
#[derive(Debug, Clone)]
pub enum Message {
    /// Another decision is in front.
    At(DecisionId),
    /// The one before.
    Up,
    /// The next one.
    Down,
    /// The value of a part is kept that this edit gave.
    Keep(Part, EditId),
    /// A value that nobody has given shall be written for a part.
    Third(Part),
    /// Somebody types it.
    Write(field::Action),
    /// It is taken.
    Take,
    /// A level is taken.
    Level(Level),
    /// "Don't know" is taken.
    DontKnow,
    /// No third value after all.
    Close,
    /// Two participants are one: the first is kept.
    Unite(ItemId, ItemId),
    /// Participants are not one, although they have one name.
    Apart(Vec<ItemId>),
    /// The question is shown.
    Show(usize),
}

/// What becomes of a message.
#[derive(Debug)]
pub(super) enum Action {
    None,
    /// A change.
    Edit(Edit),
    /// The keyboard goes somewhere.
    Run(Task<Message>),
    /// A question is shown.
    ShowQuestion(usize),
}

impl Decide {
    /// What is to be decided in the whole assessment.
    pub(super) fn of_all(&self, assessment: &Assessment) -> Vec<Decision> {
        let conflicts = assessment.conflicts().into_iter().map(Decision::Conflict);
        let twice = assessment.duplicates().into_iter();
        let twice = twice
            .filter(|ids| !self.apart.contains(ids))
            .map(Decision::Twice);

        conflicts.chain(twice).collect()
    }

    /// What is to be decided about a question.
    pub(super) fn of_question(assessment: &Assessment, question: &QuestionId) -> Vec<Decision> {
        let conflicts = assessment.conflicts_of(question).into_iter();

        conflicts.map(Decision::Conflict).collect()
    }

    /// Which thing is in front.
    pub(super) fn at(&self, items: &[Decision]) -> usize {
        self.at.min(items.len().saturating_sub(1))
    }

    /// Whether a third value is being entered.
    pub(super) fn is_writing(&self) -> bool {
        self.third.is_some()
    }

    /// Closes what cannot be decided any more: it was taken back, or decided elsewhere.
    pub(super) fn refresh(&mut self, assessment: &Assessment) {
        if let Some(third) = &self.third
            && !assessment.is_in_conflict(&third.part)
        {
            self.third = None;
        }
    }

    /// Takes a message in; `items` are the things as they are shown.
    pub(super) fn update(
        &mut self,
        message: Message,
        items: &[Decision],
        context: Context<'_>,
    ) -> Action {
        match message {
            Message::At(id) => match position(items, &id) {
                Some(at) => self.go(at),
                None => Action::None,
            },
            Message::Up => self.move_to(self.at(items).saturating_sub(1)),
            Message::Down => self.move_to((self.at(items) + 1).min(items.len().saturating_sub(1))),
            Message::Keep(part, id) => {
                let Some((at, conflict)) = conflict_about(items, &part) else {
                    return Action::None;
                };
                let mut given = conflict.sides.iter().flat_map(|side| &side.by);

                if !given.any(|stamp| EditId::of(stamp) == id) {
                    return Action::None;
                }

                self.go(at);

                Action::Edit(Edit::Choose {
                    part,
                    writer: id.writer,
                    counter: id.counter,
                })
            }
            Message::Third(part) => {
                let Some((at, conflict)) = conflict_about(items, &part) else {
                    return Action::None;
                };
                self.go(at);
                self.third = entry(conflict, context.assessment()).map(|entry| Third {
                    part: conflict.part.clone(),
                    entry,
                });

                match &self.third {
                    Some(Third {
                        entry: ThirdEntry::Words(_),
                        ..
                    }) => Action::Run(focus::on(TEXT)),
                    _ => Action::Run(focus::off()),
                }
            }
            Message::Write(action) => {
                if let Some(Third {
                    entry: ThirdEntry::Words(field),
                    ..
                }) = &mut self.third
                {
                    field.update(action);
                }

                Action::None
            }
            Message::Take => self.take(),
            Message::Level(level) if level.index() < context.questionnaire().scale().len() => {
                self.record(Outcome::Agreed(level))
            }
            Message::Level(_) => Action::None,
            Message::DontKnow => self.record(Outcome::DontKnow),
            Message::Close => {
                self.third = None;

                Action::Run(focus::off())
            }
            Message::Unite(kept, other) => {
                let are_one = |decision: &Decision| match decision {
                    Decision::Twice(ids) => ids.contains(&kept) && ids.contains(&other),
                    Decision::Conflict(_) => false,
                };
                let united = context.assessment().united(kept, other);

                match united.filter(|_| items.iter().any(are_one)) {
                    Some(edit) => Action::Edit(edit),
                    None => Action::None,
                }
            }
            Message::Apart(ids) => {
                if items.contains(&Decision::Twice(ids.clone())) {
                    self.apart.insert(ids);
                }

                Action::None
            }
            Message::Show(ordinal) => Action::ShowQuestion(ordinal),
        }
    }

    fn go(&mut self, at: usize) -> Action {
        self.at = at;
        self.third = None;

        Action::None
    }

    /// By key: the keyboard follows, so that what is in front is in sight.
    fn move_to(&mut self, at: usize) -> Action {
        self.go(at);

        Action::Run(focus::on(CHOSEN))
    }

    fn record(&mut self, outcome: Outcome) -> Action {
        match self.third.take() {
            Some(Third {
                part: Part::Answer(question, AnswerPart::Outcome),
                ..
            }) => Action::Edit(Edit::Record { question, outcome }),
            _ => Action::None,
        }
    }

    fn take(&mut self) -> Action {
        let Some(Third {
            part,
            entry: ThirdEntry::Words(field),
        }) = &self.third
        else {
            return Action::None;
        };
        let edit = written(part, field.text());

        match edit {
            Some(edit) => {
                self.third = None;

                Action::Edit(edit)
            }
            None => Action::None,
        }
    }

    /// What a key means while no text field has the keyboard.
    pub(super) fn key(&self, key: Key, items: &[Decision]) -> Option<Message> {
        let item = items.get(self.at(items))?;

        if let Some(third) = &self.third {
            return match (&third.entry, key) {
                (_, Key::Escape) => Some(Message::Close),
                (ThirdEntry::Ladder, Key::Digit(digit)) => Some(Message::Level(Level(digit))),
                (ThirdEntry::Ladder, Key::Letter('d')) => Some(Message::DontKnow),
                (ThirdEntry::Words(_), Key::CtrlEnter) => Some(Message::Take),
                _ => None,
            };
        }

        match (item, key) {
            (_, Key::Up) => Some(Message::Up),
            (_, Key::Down) | (Decision::Conflict(_), Key::Letter('p')) => Some(Message::Down),
            (Decision::Conflict(conflict), Key::Digit(digit)) => {
                let side = usize::from(digit).checked_sub(1)?;

                keep(conflict, conflict.sides.get(side)?)
            }
            (Decision::Conflict(conflict), Key::Letter('w')) => {
                Some(Message::Third(conflict.part.clone()))
            }
            (Decision::Twice(ids), Key::Digit(1)) => unite(ids),
            (Decision::Twice(ids), Key::Digit(2)) => Some(Message::Apart(ids.clone())),
            _ => None,
        }
    }
}

/// Where a decision stands in the list, if it is still there.
fn position(items: &[Decision], id: &DecisionId) -> Option<usize> {
    items
        .iter()
        .position(|decision| decision.id().as_ref() == Some(id))
}

/// The conflict about a part and where it stands in the list, if it is still there.
fn conflict_about<'a>(items: &'a [Decision], part: &Part) -> Option<(usize, &'a Conflict)> {
    items
        .iter()
        .enumerate()
        .find_map(|(at, decision)| match decision {
            Decision::Conflict(conflict) if conflict.part == *part => Some((at, conflict)),
            _ => None,
        })
}

/// What keeps a side of a conflict.
fn keep(conflict: &Conflict, side: &Side) -> Option<Message> {
    let stamp = side.by.first()?;

    Some(Message::Keep(conflict.part.clone(), EditId::of(stamp)))
}

/// What makes one of several entries of a person: the earliest is kept. More than two become one by one.
fn unite(ids: &[ItemId]) -> Option<Message> {
    let (kept, others) = ids.split_first()?;

    Some(Message::Unite(*kept, *others.first()?))
}

/// How a third value of a part is entered; `None` if it is entered where it belongs, as people and evidence are.
fn entry(conflict: &Conflict, assessment: &Assessment) -> Option<ThirdEntry> {
    match &conflict.part {
        Part::Answer(_, AnswerPart::Outcome) => Some(ThirdEntry::Ladder),
        Part::Answer(question, AnswerPart::Passage(passage)) => {
            let both = assessment.both_texts(question, *passage);

            Some(ThirdEntry::Words(Field::growing(&both)))
        }
        Part::Fact(name) if is_words(*name) => {
            let first = conflict.sides.iter().find_map(|side| match &side.value {
                Value::Words(words) if !words.is_empty() => Some(words.as_str()),
                _ => None,
            });

            Some(ThirdEntry::Words(Field::single(first.unwrap_or_default())))
        }
        _ => None,
    }
}

fn is_words(name: FactName) -> bool {
    !matches!(name, FactName::Dates | FactName::Scope)
}

/// The edit that writes a third text into a part.
fn written(part: &Part, words: String) -> Option<Edit> {
    let fact = match part {
        Part::Answer(question, AnswerPart::Passage(passage)) => {
            return Some(Edit::Write {
                question: question.clone(),
                passage: *passage,
                words,
            });
        }
        Part::Fact(FactName::Country) => Fact::Country(words),
        Part::Fact(FactName::Title) => Fact::Title(words),
        Part::Fact(FactName::Host) => Fact::Host(words),
        Part::Fact(FactName::Place) => Fact::Place(words),
        Part::Fact(FactName::Mark(profile)) => Fact::Mark(*profile, words),
        _ => return None,
    };

    Some(Edit::SetFact(fact))
}

#[cfg(test)]
mod tests;
