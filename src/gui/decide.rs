//! What copies disagree about, to be decided: one of the values is kept, a third is written, or it waits. Shown in Bring back
//! for the whole assessment, and in Assess for one question.

pub mod card;

use crate::assessment::{
    AnswerPart, Assessment, Conflict, Edit, Fact, FactName, ItemId, Outcome, Part, Value,
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
pub const CHOSEN: Id = Id::new("decide-chosen");

/// Which of the things to decide is in front, and what is written about it.
#[derive(Debug, Default)]
pub struct Decide {
    at: usize,
    third: Option<Third>,
    /// Participants of whom somebody said that they are not one.
    apart: BTreeSet<Vec<ItemId>>,
}

/// A value that none of the copies has.
#[derive(Debug)]
struct Third {
    part: Part,
    entry: Entry,
}

/// How it is entered.
#[derive(Debug)]
enum Entry {
    /// A step of the ladder.
    Ladder,
    /// Words.
    Words(Field),
}

/// Something to decide.
#[derive(Debug, Clone, PartialEq)]
pub enum Item {
    /// Copies disagree about a part.
    Conflict(Conflict),
    /// Participants of the same name and organisation, perhaps one person.
    Twice(Vec<ItemId>),
}

/// What happens.
#[derive(Debug, Clone)]
pub enum Message {
    /// Another thing is in front.
    At(usize),
    /// The one before.
    Up,
    /// The next one.
    Down,
    /// A side of a thing is kept.
    Keep(usize, usize),
    /// A third value shall be written for a thing.
    Third(usize),
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
    /// Two participants are one.
    Unite(usize),
    /// They are not.
    Apart(usize),
    /// The question is shown.
    Show(usize),
}

/// What becomes of a message.
#[derive(Debug)]
pub enum Action {
    /// Nothing.
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
    pub fn of_all(&self, assessment: &Assessment) -> Vec<Item> {
        let conflicts = assessment.conflicts().into_iter().map(Item::Conflict);
        let twice = assessment.duplicates().into_iter();
        let twice = twice
            .filter(|ids| !self.apart.contains(ids))
            .map(Item::Twice);

        conflicts.chain(twice).collect()
    }

    /// What is to be decided about a question.
    pub fn of_question(assessment: &Assessment, question: &QuestionId) -> Vec<Item> {
        let conflicts = assessment.conflicts_of(question).into_iter();

        conflicts.map(Item::Conflict).collect()
    }

    /// Which thing is in front.
    pub fn at(&self, items: &[Item]) -> usize {
        self.at.min(items.len().saturating_sub(1))
    }

    /// Whether a third value is being entered.
    pub fn is_writing(&self) -> bool {
        self.third.is_some()
    }

    /// Closes what cannot be decided any more: it was taken back, or decided elsewhere.
    pub fn refresh(&mut self, assessment: &Assessment) {
        if let Some(third) = &self.third
            && !assessment.is_in_conflict(&third.part)
        {
            self.third = None;
        }
    }

    /// Takes a message in; `items` are the things as they are shown.
    pub fn update(&mut self, message: Message, items: &[Item], context: Context<'_>) -> Action {
        match message {
            Message::At(at) => self.go(at),
            Message::Up => self.move_to(self.at(items).saturating_sub(1)),
            Message::Down => self.move_to((self.at(items) + 1).min(items.len().saturating_sub(1))),
            Message::Keep(at, side) => {
                let Some(Item::Conflict(conflict)) = items.get(at) else {
                    return Action::None;
                };
                let stamp = conflict.sides.get(side).and_then(|side| side.by.first());
                let Some(stamp) = stamp else {
                    return Action::None;
                };
                self.go(at);

                Action::Edit(Edit::Choose {
                    part: conflict.part.clone(),
                    writer: stamp.writer,
                    counter: stamp.counter,
                })
            }
            Message::Third(at) => {
                let Some(Item::Conflict(conflict)) = items.get(at) else {
                    return Action::None;
                };
                self.go(at);
                self.third = entry(conflict, context.assessment()).map(|entry| Third {
                    part: conflict.part.clone(),
                    entry,
                });

                match &self.third {
                    Some(Third {
                        entry: Entry::Words(_),
                        ..
                    }) => Action::Run(focus::on(TEXT)),
                    _ => Action::Run(focus::off()),
                }
            }
            Message::Write(action) => {
                if let Some(Third {
                    entry: Entry::Words(field),
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
            Message::Unite(at) => {
                let Some(Item::Twice(ids)) = items.get(at) else {
                    return Action::None;
                };

                match united(ids, context.assessment()) {
                    Some(edit) => Action::Edit(edit),
                    None => Action::None,
                }
            }
            Message::Apart(at) => {
                if let Some(Item::Twice(ids)) = items.get(at) {
                    self.apart.insert(ids.clone());
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
            entry: Entry::Words(field),
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
    pub fn key(&self, key: Key, items: &[Item]) -> Option<Message> {
        let at = self.at(items);
        let item = items.get(at)?;

        if let Some(third) = &self.third {
            return match (&third.entry, key) {
                (_, Key::Escape) => Some(Message::Close),
                (Entry::Ladder, Key::Digit(digit)) => Some(Message::Level(Level(digit))),
                (Entry::Ladder, Key::Letter('d')) => Some(Message::DontKnow),
                (Entry::Words(_), Key::CtrlEnter) => Some(Message::Take),
                _ => None,
            };
        }

        match (item, key) {
            (_, Key::Up) => Some(Message::Up),
            (_, Key::Down) | (Item::Conflict(_), Key::Letter('p')) => Some(Message::Down),
            (Item::Conflict(conflict), Key::Digit(digit)) => {
                let side = usize::from(digit).checked_sub(1)?;

                (side < conflict.sides.len()).then_some(Message::Keep(at, side))
            }
            (Item::Conflict(_), Key::Letter('w')) => Some(Message::Third(at)),
            (Item::Twice(_), Key::Digit(1)) => Some(Message::Unite(at)),
            (Item::Twice(_), Key::Digit(2)) => Some(Message::Apart(at)),
            _ => None,
        }
    }
}

/// How a third value of a part is entered; `None` if it is entered where it belongs, as people and evidence are.
fn entry(conflict: &Conflict, assessment: &Assessment) -> Option<Entry> {
    match &conflict.part {
        Part::Answer(_, AnswerPart::Outcome) => Some(Entry::Ladder),
        Part::Answer(question, AnswerPart::Passage(passage)) => {
            let both = assessment.both_texts(question, *passage);

            Some(Entry::Words(Field::growing(&both)))
        }
        Part::Fact(name) if is_words(*name) => {
            let first = conflict.sides.iter().find_map(|side| match &side.value {
                Value::Words(words) if !words.is_empty() => Some(words.as_str()),
                _ => None,
            });

            Some(Entry::Words(Field::single(first.unwrap_or_default())))
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

/// The edit that makes one of several entries of a person: the earliest is kept. More than two become one by one.
fn united(ids: &[ItemId], assessment: &Assessment) -> Option<Edit> {
    let (kept, others) = ids.split_first()?;

    assessment.united(*kept, *others.first()?)
}
