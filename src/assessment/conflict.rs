//! What copies that were joined disagree about, who gave each value, and how each part of an assessment is named.

use crate::assessment::walk::{self, Kept, Look};
use crate::assessment::{
    Action, Answer, Assessment, Baseline, Breakout, Dates, Dissent, Effort, Evidence, Importance,
    ItemId, Outcome, Participant, Passage, Profile, Register, Review, RoundState, Scope, Stamp,
    Target, Way,
};
use crate::questionnaire::QuestionId;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use std::sync::Arc;

/// The name of a fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum FactName {
    /// The country or economy.
    Country,
    /// The title.
    Title,
    /// The host institution.
    Host,
    /// The place.
    Place,
    /// The days.
    Dates,
    /// The handling mark for an audience.
    Mark(Profile),
    /// How much of the questionnaire is asked.
    Scope,
}

/// A part of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum AnswerPart {
    /// Where the delegation stands.
    Outcome,
    /// A text.
    Passage(Passage),
    /// Whether somebody wants to come back to it.
    Review,
    /// A piece of evidence.
    Evidence(ItemId),
    /// A minority view.
    Dissent(ItemId),
    /// A round.
    Round(ItemId),
    /// Where to be with it.
    Target,
    /// How much it matters that the gap is closed.
    Importance,
    /// How much work it is to close the gap.
    Effort,
    /// The time spent on it.
    Spent,
}

/// A part of an assessment that is changed, joined and decided on its own.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Part {
    /// A fact.
    Fact(FactName),
    /// A participant.
    Participant(ItemId),
    /// A breakout.
    Breakout(ItemId),
    /// A part of the answer to a question.
    Answer(QuestionId, AnswerPart),
    /// An action.
    Action(ItemId),
    /// Where to be with an aspect, by the aspect's identifier.
    Target(String),
    /// The earlier assessment laid under this one.
    Baseline,
}

impl Part {
    /// The question that it belongs to.
    pub fn question(&self) -> Option<&QuestionId> {
        match self {
            Self::Answer(question, _) => Some(question),
            Self::Fact(_)
            | Self::Participant(_)
            | Self::Breakout(_)
            | Self::Action(_)
            | Self::Target(_)
            | Self::Baseline => None,
        }
    }
}

/// What a part holds, for people to see. Of a round nothing but how many views it has.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// It was removed.
    Removed,
    /// Words.
    Words(String),
    /// Days, or none.
    Dates(Option<Dates>),
    /// How much is asked.
    Scope(Scope),
    /// A participant.
    Participant(Participant),
    /// A breakout.
    Breakout(Breakout),
    /// Where the delegation stands.
    Outcome(Outcome),
    /// Marked or clear.
    Review(Review),
    /// A piece of evidence.
    Evidence(Evidence),
    /// A minority view.
    Dissent(Dissent),
    /// A round.
    Round {
        /// 1 or 2.
        number: u8,
        /// How it is entered.
        way: Way,
        /// Where it stands.
        state: RoundState,
        /// How many views it has, abstentions included.
        cast: u32,
    },
    /// Seconds.
    Seconds(u32),
    /// An action.
    Action(Action),
    /// Where to be.
    Target(Option<Target>),
    /// How much it matters.
    Importance(Option<Importance>),
    /// How much work it is.
    Effort(Option<Effort>),
    /// An earlier assessment.
    Baseline(Option<Arc<Baseline>>),
}

/// One of the values of a part, with everybody who gave it, the earliest first; never nobody.
#[derive(Debug, Clone, PartialEq)]
pub struct Side {
    /// The value.
    pub value: Value,
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
        walk::look(self, &mut found);

        found.0
    }

    /// What copies disagree about in the answer to a question.
    pub fn conflicts_of(&self, question: &QuestionId) -> Vec<Conflict> {
        let mut found = Conflicts::default();
        walk::look_answer(question, self.answer(question), &mut found);

        found.0
    }

    /// Whether copies disagree about a part.
    pub fn is_in_conflict(&self, part: &Part) -> bool {
        let mut found = Disagreement {
            wanted: Some(part),
            is_found: false,
        };
        self.look_near(part, &mut found);

        found.is_found
    }

    /// The values of a part with who gave them: none if nobody has written it, several if copies disagree.
    pub fn given(&self, part: &Part) -> Vec<Side> {
        let mut given = Given {
            wanted: part,
            sides: Vec::new(),
        };
        self.look_near(part, &mut given);

        given.sides
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

        for (_, text) in register.entries() {
            let text = text.trim();

            if !text.is_empty() && !texts.contains(&text) {
                texts.push(text);
            }
        }

        texts.join("\n\n")
    }

    /// Looks at the registers among which a part is.
    fn look_near<'a>(&'a self, part: &Part, look: &mut impl Look<'a>) {
        match part.question() {
            Some(question) => walk::look_answer(question, self.answer(question), look),
            None => walk::look_beside_answers(self, look),
        }
    }
}

impl Answer {
    /// Whether copies disagree about any part of it, not only about where the delegation stands.
    pub fn has_conflict(&self) -> bool {
        let mut found = Disagreement {
            wanted: None,
            is_found: false,
        };
        // The name of the question plays no part.
        walk::look_answer(&QuestionId::from(""), self, &mut found);

        found.is_found
    }
}

fn sides<T: Kept>(register: &Register<T>) -> Vec<Side> {
    let mut sides: Vec<(&T, Vec<Stamp>)> = Vec::new();

    for (stamp, value) in register.entries() {
        match sides.iter_mut().find(|(known, _)| *known == value) {
            Some((_, by)) => by.push(*stamp),
            None => sides.push((value, vec![*stamp])),
        }
    }

    sides
        .into_iter()
        .map(|(value, by)| Side {
            value: value.value(),
            by,
        })
        .collect()
}

/// Whether people have to decide about a register.
fn is_in_conflict<T: Kept>(part: &Part, register: &Register<T>) -> bool {
    !matches!(part, Part::Answer(_, AnswerPart::Spent)) && register.is_in_conflict()
}

#[derive(Default)]
struct Conflicts(Vec<Conflict>);

impl<'a> Look<'a> for Conflicts {
    fn look<T: Kept>(&mut self, part: Part, register: &'a Register<T>) {
        if is_in_conflict(&part, register) {
            let sides = sides(register);
            self.0.push(Conflict { part, sides });
        }
    }
}

struct Disagreement<'p> {
    /// `None` is any part.
    wanted: Option<&'p Part>,
    is_found: bool,
}

impl<'a> Look<'a> for Disagreement<'_> {
    fn look<T: Kept>(&mut self, part: Part, register: &'a Register<T>) {
        if self.wanted.is_none_or(|wanted| *wanted == part) {
            self.is_found |= is_in_conflict(&part, register);
        }
    }
}

struct Given<'p> {
    wanted: &'p Part,
    sides: Vec<Side>,
}

impl<'a> Look<'a> for Given<'_> {
    fn look<T: Kept>(&mut self, part: Part, register: &'a Register<T>) {
        if *self.wanted == part {
            self.sides = sides(register);
        }
    }
}
