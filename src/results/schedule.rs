//! The plan of a room's day: its questions and breaks in time, how it goes, and what can be done when it goes late.

mod change;
mod going;

pub use change::DayChange;
pub use going::{Going, Lane, Pace, Standing, WayOut, WaysOut};

use crate::assessment::{Assessment, Day, ItemId};
use crate::results::{QuestionState, Results};

/// Seconds of a minute.
const MINUTE: u32 = 60;

/// Of up to so many elements the blocks are aspects, beyond that whole elements.
const BY_ASPECT: usize = 2;

/// What a block of the plan is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BlockKind {
    /// Questions of an element, or of one of its aspects; both are positions in the questionnaire.
    Questions {
        /// The element.
        element: usize,
        /// Its aspect; `None` means questions of the whole element.
        aspect: Option<usize>,
    },
    /// The break at this position of [`Day::breaks`].
    Break(usize),
}

/// A block of the plan. Times are seconds after midnight.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// What it is.
    pub kind: BlockKind,
    /// When it is planned to begin.
    pub start: u32,
    /// When it is planned to end; never before its start.
    pub end: u32,
    /// Its questions, by ordinal; none in a break.
    pub questions: Vec<usize>,
    /// How many of them are answered.
    pub answered: usize,
}

/// A question of the room, as the plan sees it.
#[derive(Debug, Clone, Copy)]
struct Asked {
    ordinal: usize,
    element: usize,
    aspect: usize,
    is_open: bool,
    is_quick: bool,
    /// Seconds that were spent on it.
    spent: u32,
}

/// The plan of a room's day.
#[derive(Debug, Clone)]
pub struct Schedule {
    /// When the room works.
    pub day: Day,
    /// The blocks, the earliest first.
    pub blocks: Vec<Block>,
    asked: Vec<Asked>,
    /// When each question of `asked` is planned to begin.
    starts: Vec<u32>,
}

/// When a room works, if somebody has said so; `None` as the room is the plenary.
pub fn day_of(assessment: &Assessment, room: Option<ItemId>) -> Option<Day> {
    match room {
        None => assessment.facts().day().cloned(),
        Some(id) => assessment.breakouts().get(id)?.day(),
    }
}

/// The room that works on a question: the breakout whose copy this is, or to which the question belongs, or the plenary.
pub fn room_of(assessment: &Assessment, ordinal: usize) -> Option<ItemId> {
    assessment.copy_of().or_else(|| {
        let question = assessment.questionnaire().question(ordinal)?;

        assessment.breakout_of(&question.id)
    })
}

impl Schedule {
    /// The plan of a room; `None` while nobody has said when it works.
    pub fn new(assessment: &Assessment, results: &Results, room: Option<ItemId>) -> Option<Self> {
        let day = day_of(assessment, room)?;

        Some(Self::of(day, assessment, results, room))
    }

    /// The plan of a room that works on such a day: the questions that are asked or answered share the time between the breaks
    /// evenly, and a break waits for the end of a question.
    pub fn of(day: Day, assessment: &Assessment, results: &Results, room: Option<ItemId>) -> Self {
        let asked = asked(assessment, results, room);
        let mut schedule = Self {
            day,
            blocks: Vec::new(),
            starts: Vec::with_capacity(asked.len()),
            asked,
        };
        schedule.lay();

        schedule
    }

    /// How many questions it holds.
    pub fn questions(&self) -> usize {
        self.asked.len()
    }

    /// How many of them are answered.
    pub fn answered(&self) -> usize {
        self.asked.iter().filter(|one| !one.is_open).count()
    }

    /// How many of them are open.
    pub fn open(&self) -> usize {
        self.questions() - self.answered()
    }

    /// Seconds that the plan gives each question; 0 without questions.
    pub fn each(&self) -> u32 {
        let count = u32::try_from(self.questions()).unwrap_or(u32::MAX);

        self.work().checked_div(count).unwrap_or(0)
    }

    /// When it is planned to begin, in seconds after midnight.
    pub fn start(&self) -> u32 {
        u32::from(self.day.start) * MINUTE
    }

    /// When it is planned to end, in seconds after midnight.
    pub fn end(&self) -> u32 {
        u32::from(self.day.end()) * MINUTE
    }

    /// When a question is planned to begin, in seconds after midnight; `None` if it belongs to another room.
    pub fn start_of(&self, ordinal: usize) -> Option<u32> {
        let at = self.asked.iter().position(|one| one.ordinal == ordinal)?;

        self.starts.get(at).copied()
    }

    /// Whether a question is the first of its aspect.
    pub fn begins_aspect(&self, ordinal: usize) -> bool {
        let at = self.asked.iter().position(|one| one.ordinal == ordinal);
        let part = |one: &Asked| (one.element, one.aspect);

        at.is_some_and(|at| {
            let before = at.checked_sub(1).and_then(|before| self.asked.get(before));

            before.map(part) != Some(part(&self.asked[at]))
        })
    }

    /// Seconds of work, breaks not counted.
    fn work(&self) -> u32 {
        u32::from(self.day.minutes) * MINUTE
    }

    /// Lays the blocks out in time.
    fn lay(&mut self) {
        let count = self.asked.len();
        let work = u64::from(self.work()).max(1);
        let breaks = self.day.breaks.clone();
        let mut from = self.start();
        let (mut worked, mut laid) = (0, 0);

        for (index, rest) in breaks.iter().enumerate() {
            let begins = u32::from(rest.start) * MINUTE;
            worked += begins.saturating_sub(from);
            // Half a question counts as a whole one.
            let until = (u64::from(worked) * count as u64 * 2 + work) / (2 * work);
            let until = usize::try_from(until).map_or(count, |until| until.clamp(laid, count));
            self.lay_piece(laid..until, from, begins);
            laid = until;
            from = begins + u32::from(rest.minutes) * MINUTE;
            self.blocks.push(Block {
                kind: BlockKind::Break(index),
                start: begins,
                end: from,
                questions: Vec::new(),
                answered: 0,
            });
        }

        self.lay_piece(laid..count, from, self.end());
    }

    /// Lays the questions between two breaks.
    fn lay_piece(&mut self, range: std::ops::Range<usize>, from: u32, until: u32) {
        let span = u64::from(until.saturating_sub(from));
        let count = range.len().max(1) as u64;
        let at = |position: usize| {
            let after = span * position as u64 / count;

            from + u32::try_from(after).unwrap_or(0)
        };
        let by_aspect = {
            let mut elements: Vec<usize> = self.asked.iter().map(|one| one.element).collect();
            elements.dedup();
            elements.len() <= BY_ASPECT
        };
        let mut last = None;

        for (position, index) in range.enumerate() {
            let one = self.asked[index];
            let kind = BlockKind::Questions {
                element: one.element,
                aspect: by_aspect.then_some(one.aspect),
            };
            self.starts.push(at(position));

            if last != Some(kind) {
                self.blocks.push(Block {
                    kind,
                    start: at(position),
                    end: at(position),
                    questions: Vec::new(),
                    answered: 0,
                });
                last = Some(kind);
            }

            if let Some(block) = self.blocks.last_mut() {
                block.end = at(position + 1);
                block.questions.push(one.ordinal);
                block.answered += usize::from(!one.is_open);
            }
        }
    }
}

/// The questions of a room that are asked, and those that are answered.
fn asked(assessment: &Assessment, results: &Results, room: Option<ItemId>) -> Vec<Asked> {
    let questionnaire = assessment.questionnaire();
    let elements = questionnaire.elements().iter();
    let is_own: Vec<bool> = elements
        .map(|element| assessment.breakout_of_element(&element.id) == room)
        .collect();
    let questions = questionnaire.questions().zip(results.questions());

    questions
        .enumerate()
        .filter_map(|(ordinal, (question, result))| {
            let place = questionnaire.place(ordinal)?;
            let is_open = result.state == QuestionState::Open;
            let counts = is_own[place.element] && (result.is_asked || !is_open);

            counts.then(|| Asked {
                ordinal,
                element: place.element,
                aspect: place.aspect,
                is_open,
                is_quick: question.quick,
                spent: assessment.answer(&question.id).spent(),
            })
        })
        .collect()
}

#[cfg(test)]
mod tests;
