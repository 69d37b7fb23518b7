//! Decides what copies disagree about: people keep one of the values, write a third, or let it wait. Bring back shows all decisions
//! of the assessment, Assess those about its question.

pub(super) mod card;

use crate::assessment::{
    AnswerPart, Assessment, Conflict, Edit, Fact, FactName, ItemId, Outcome, Part, Side, Value,
    WriterId,
};
use crate::gui::binding::{Binding, HasKeys, Keys, Part as KeyPart};
use crate::gui::context::Context;
use crate::gui::keyboard::Key;
use crate::gui::level_key;
use crate::gui::widget::field::{self, Field};
use crate::gui::widget::focus;
use crate::questionnaire::{Level, QuestionId};

use Keys::{Digits, One, Two};
use iced::Task;
use iced::widget::Id;

use std::collections::BTreeSet;

/// Focus id of the field for a third text.
const TEXT: Id = Id::new("decide-text");
/// Focus id of the first value of the current decision.
pub(super) const CHOSEN: Id = Id::new("decide-chosen");

/// The current decision, and the third value that a person is writing for it.
#[derive(Debug, Default)]
pub(super) struct Decide {
    at: usize,
    third: Option<Third>,
    /// Pairs of participants that a person has marked as two people.
    apart: BTreeSet<Vec<ItemId>>,
}

/// A third value, which none of the copies has.
#[derive(Debug)]
struct Third {
    part: Part,
    entry: ThirdEntry,
}

/// How a person enters a third value.
#[derive(Debug)]
enum ThirdEntry {
    /// A step of the ladder.
    Ladder,
    Words(Field),
}

/// A decision that people have to make.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Decision {
    /// Copies hold different values of one part.
    Conflict(Conflict),
    /// Several entries have the same name and organisation, and may be one person.
    Twice(Vec<ItemId>),
}

/// Identifies a decision, whatever its position in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DecisionId {
    /// The conflict about a part.
    Conflict(Part),
    /// The entries of one name; this is the earliest of them.
    Twice(ItemId),
}

/// Identifies a side: an edit that gave it, by its writer and its number among the edits of that, and the value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SideId {
    writer: WriterId,
    counter: u64,
    content: u64,
}

impl SideId {
    fn of(side: &Side) -> Option<Self> {
        let stamp = side.by.first()?;

        Some(Self {
            writer: stamp.writer,
            counter: stamp.counter,
            content: side.content,
        })
    }
}

impl Decision {
    /// The identity of the decision, which does not depend on its position.
    pub(super) fn id(&self) -> Option<DecisionId> {
        match self {
            Self::Conflict(conflict) => Some(DecisionId::Conflict(conflict.part.clone())),
            Self::Twice(ids) => ids.first().copied().map(DecisionId::Twice),
        }
    }
}

#[derive(Debug, Clone)]
pub enum Message {
    /// Makes another decision the current one.
    At(DecisionId),
    Up,
    Down,
    /// Keeps the value of a part that this edit gave.
    Keep(Part, SideId),
    /// Begins to write a third value of a part.
    Third(Part),
    Write(field::Action),
    /// Records the text that was written.
    Take,
    /// Records this level as the third value.
    Level(Level),
    /// Records "don't know" as the third value.
    DontKnow,
    /// Gives up the third value.
    Close,
    /// Joins two participants into one; the first stays.
    Unite(ItemId, ItemId),
    /// Marks participants of one name as different people.
    Apart(Vec<ItemId>),
    /// Shows the question of the decision.
    Show(usize),
}

/// What the caller has to do after a message.
#[derive(Debug)]
pub(super) enum Action {
    None,
    Edit(Edit),
    /// Moves the keyboard's focus.
    Run(Task<Message>),
    /// Shows a question.
    ShowQuestion(usize),
}

impl Decide {
    /// The open decisions of the whole assessment.
    pub(super) fn of_all(&self, assessment: &Assessment) -> Vec<Decision> {
        let conflicts = assessment.conflicts().into_iter().map(Decision::Conflict);
        let twice = assessment.duplicates().into_iter();
        let twice = twice
            .filter(|ids| !self.apart.contains(ids))
            .map(Decision::Twice);

        conflicts.chain(twice).collect()
    }

    /// The open decisions about a question.
    pub(super) fn of_question(assessment: &Assessment, question: &QuestionId) -> Vec<Decision> {
        let conflicts = assessment.conflicts_of(question).into_iter();

        conflicts.map(Decision::Conflict).collect()
    }

    /// The position of the current decision.
    pub(super) fn at(&self, items: &[Decision]) -> usize {
        self.at.min(items.len().saturating_sub(1))
    }

    /// Whether a person is entering a third value.
    pub(super) fn is_writing(&self) -> bool {
        self.third.is_some()
    }

    /// Drops a third value whose conflict is gone: undone, or decided elsewhere.
    pub(super) fn refresh(&mut self, assessment: &Assessment) {
        if let Some(third) = &self.third
            && !assessment.is_in_conflict(&third.part)
        {
            self.third = None;
        }
    }

    /// Takes a message in; `items` are the decisions as the view shows them.
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
                let mut sides = conflict.sides.iter();

                if !sides.any(|side| SideId::of(side) == Some(id)) {
                    return Action::None;
                }

                self.go(at);

                Action::Edit(Edit::Choose {
                    part,
                    writer: id.writer,
                    counter: id.counter,
                    content: id.content,
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

    /// After a key press the focus follows, so that the current decision scrolls into view.
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

    /// The current decision.
    fn current<'a>(&self, items: &'a [Decision]) -> Option<&'a Decision> {
        items.get(self.at(items))
    }

    /// A message about the current decision, while no third value is entered.
    fn about(
        &self,
        items: &[Decision],
        message: impl FnOnce(&Decision) -> Option<Message>,
    ) -> Option<Message> {
        self.current(items)
            .filter(|_| self.third.is_none())
            .and_then(message)
    }

    /// A message while a third value is chosen on the ladder.
    fn on_ladder(&self, message: Message) -> Option<Message> {
        let third = self.third.as_ref()?;

        matches!(third.entry, ThirdEntry::Ladder).then_some(message)
    }
}

type KeyLine = Binding<Decide>;

impl HasKeys for Decide {
    type Message = Message;
    type Lent<'a> = (Context<'a>, &'a [Decision]);

    const KEYS: &'static [KeyPart<Self>] = &[KeyPart::Own(KEYS)];
}

/// The keys of the decisions, and of the third value of one of them.
const KEYS: &[KeyLine] = &[
    KeyLine::new(Digits, |decide, key, (context, _)| {
        let level = level_key::level(key, context.questionnaire())?;

        decide.on_ladder(Message::Level(level))
    })
    .footer("assess-hint-record")
    .edits(),
    KeyLine::new(One(Key::Letter('d')), |decide, _, _| {
        decide.on_ladder(Message::DontKnow)
    })
    .footer("state-dont-know")
    .edits(),
    KeyLine::new(One(Key::CtrlEnter), |decide, _, _| {
        let third = decide.third.as_ref()?;

        matches!(third.entry, ThirdEntry::Words(_)).then_some(Message::Take)
    })
    .footer("decide-take")
    .edits(),
    KeyLine::new(One(Key::Escape), |decide, _, _| {
        decide.third.is_some().then_some(Message::Close)
    })
    .footer("assess-hint-close"),
    KeyLine::new(Two(Key::Up, Key::Down), |decide, key, (_, items)| {
        let at = decide.at(items);

        decide.about(items, |_| match key {
            Key::Up => (at > 0).then_some(Message::Up),
            _ => (at + 1 < items.len()).then_some(Message::Down),
        })
    })
    .footer("decide-hint-move"),
    KeyLine::new(Digits, |decide, key, (_, items)| {
        decide.about(items, |item| {
            let (Decision::Conflict(conflict), Key::Digit(digit)) = (item, key) else {
                return None;
            };
            let side = usize::from(digit).checked_sub(1)?;

            keep(conflict, conflict.sides.get(side)?)
        })
    })
    .footer("decide-hint-keep")
    .edits()
    .explained("help-keep"),
    KeyLine::new(One(Key::Digit(1)), |decide, _, (_, items)| {
        decide.about(items, |item| match item {
            Decision::Twice(ids) => unite(ids),
            Decision::Conflict(_) => None,
        })
    })
    .footer("decide-unite")
    .edits(),
    KeyLine::new(One(Key::Digit(2)), |decide, _, (_, items)| {
        decide.about(items, |item| match item {
            Decision::Twice(ids) => Some(Message::Apart(ids.clone())),
            Decision::Conflict(_) => None,
        })
    })
    .footer("decide-apart"),
    KeyLine::new(One(Key::Letter('w')), |decide, _, (context, items)| {
        decide.about(items, |item| match item {
            Decision::Conflict(conflict) => {
                entry(conflict, context.assessment()).map(|_| Message::Third(conflict.part.clone()))
            }
            Decision::Twice(_) => None,
        })
    })
    .footer("decide-third")
    .explained("help-third"),
    KeyLine::new(One(Key::Letter('p')), |decide, _, (_, items)| {
        let has_more = decide.at(items) + 1 < items.len();

        decide.about(items, |item| match item {
            Decision::Conflict(_) => has_more.then_some(Message::Down),
            Decision::Twice(_) => None,
        })
    })
    .footer("decide-hint-wait")
    .explained("help-wait"),
];

/// The position of a decision in the list; `None` if it is gone.
fn position(items: &[Decision], id: &DecisionId) -> Option<usize> {
    items
        .iter()
        .position(|decision| decision.id().as_ref() == Some(id))
}

/// The conflict about a part and its position in the list; `None` if it is gone.
fn conflict_about<'a>(items: &'a [Decision], part: &Part) -> Option<(usize, &'a Conflict)> {
    items
        .iter()
        .enumerate()
        .find_map(|(at, decision)| match decision {
            Decision::Conflict(conflict) if conflict.part == *part => Some((at, conflict)),
            _ => None,
        })
}

/// The message that keeps a side of a conflict.
fn keep(conflict: &Conflict, side: &Side) -> Option<Message> {
    Some(Message::Keep(conflict.part.clone(), SideId::of(side)?))
}

/// The message that joins two entries of a person; the earliest stays. Of three or more, a person joins one after the other.
fn unite(ids: &[ItemId]) -> Option<Message> {
    let (kept, others) = ids.split_first()?;

    Some(Message::Unite(*kept, *others.first()?))
}

/// How a person enters a third value of a part; `None` for people and evidence, which have forms of their own.
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
