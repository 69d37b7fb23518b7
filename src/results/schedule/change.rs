//! Changes of a plan by its blocks: a break is longer, later, new or gone, or the questions have more time.

use super::{Block, BlockKind, MINUTE, Schedule};
use crate::assessment::{Day, DayBreak};

/// By how many minutes a press changes a time.
const STEP: u16 = 5;

/// How long a new break is, in minutes.
const NEW: u16 = 15;

/// A change of the plan at one of its blocks, by position.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DayChange {
    /// Five minutes more: of a break, or, at questions, for all of them.
    Longer(usize),
    /// Five minutes less, of which five stay.
    Shorter(usize),
    /// The break comes before the block before it.
    Earlier(usize),
    /// The break comes after the block after it.
    Later(usize),
    /// A break of a quarter of an hour after the block; after the last one there is none, and it comes before.
    AddBreak(usize),
    /// The break falls away.
    RemoveBreak(usize),
    /// So many minutes more for the questions.
    MoreMinutes(u16),
}

impl Schedule {
    /// The day after a change; `None` if there is nothing to change. Whether its times can be is for the edit to say.
    pub fn changed(&self, change: DayChange) -> Option<Day> {
        let mut day = self.day.clone();

        match change {
            DayChange::Longer(at) => match self.blocks.get(at)?.kind {
                BlockKind::Break(index) => resize(&mut day, index, |old| old.saturating_add(STEP)),
                BlockKind::Questions { .. } => day.minutes = day.minutes.saturating_add(STEP),
            },
            DayChange::Shorter(at) => match self.blocks.get(at)?.kind {
                BlockKind::Break(index) => resize(&mut day, index, less),
                BlockKind::Questions { .. } => day.minutes = less(day.minutes),
            },
            DayChange::Earlier(at) => {
                let (index, before) = (self.break_at(at)?, self.blocks.get(at.checked_sub(1)?)?);
                is_work(before).then_some(())?;
                day.breaks.get_mut(index)?.start = minute(before.start);
            }
            DayChange::Later(at) => {
                let (index, after) = (self.break_at(at)?, self.blocks.get(at + 1)?);
                is_work(after).then_some(())?;
                let rest = day.breaks.get_mut(index)?;
                rest.start = rest.start.saturating_add(minute(after.end - after.start));
            }
            DayChange::AddBreak(at) => {
                let block = self.blocks.get(at).filter(|block| is_work(block))?;
                let next = self.blocks.get(at + 1);
                let start = match next {
                    Some(next) if is_work(next) => minute(block.end),
                    Some(_) => return None,
                    None => minute(block.start),
                };
                let index = day.breaks.iter().filter(|rest| rest.start < start).count();
                shift(&mut day.breaks[index..], |start| start.saturating_add(NEW));
                let rest = DayBreak {
                    start,
                    minutes: NEW,
                };
                day.breaks.insert(index, rest);
            }
            DayChange::RemoveBreak(at) => {
                let index = self.break_at(at)?;
                let gone = day.breaks.remove(index);
                shift(&mut day.breaks[index..], |start| {
                    start.saturating_sub(gone.minutes)
                });
            }
            DayChange::MoreMinutes(more) => day.minutes = day.minutes.saturating_add(more),
        }

        (day != self.day).then_some(day)
    }

    /// Where the changed block is in this plan, which is the one after the change of `before`; a new break is the changed block, and
    /// after a break that fell away it is the block before it.
    pub fn block_after(&self, change: DayChange, before: &Self) -> usize {
        let of_break = |index: usize| {
            let mut kinds = self.blocks.iter().map(|block| block.kind);

            kinds.position(|kind| kind == BlockKind::Break(index))
        };
        let last = self.blocks.len().saturating_sub(1);
        let at = match change {
            DayChange::Longer(at)
            | DayChange::Shorter(at)
            | DayChange::Earlier(at)
            | DayChange::Later(at) => before.break_at(at).and_then(of_break).unwrap_or(at),
            DayChange::AddBreak(at) => {
                let old = before.day.breaks.iter();
                let same = old
                    .zip(&self.day.breaks)
                    .take_while(|(old, new)| old == new);

                of_break(same.count()).unwrap_or(at)
            }
            DayChange::RemoveBreak(at) => at.saturating_sub(1),
            DayChange::MoreMinutes(_) => 0,
        };

        at.min(last)
    }

    /// The break at a position of the blocks, by its position among the breaks.
    pub fn break_at(&self, at: usize) -> Option<usize> {
        match self.blocks.get(at)?.kind {
            BlockKind::Break(index) => Some(index),
            BlockKind::Questions { .. } => None,
        }
    }
}

fn is_work(block: &Block) -> bool {
    matches!(block.kind, BlockKind::Questions { .. })
}

/// Seconds in whole minutes, rounded.
fn minute(seconds: u32) -> u16 {
    u16::try_from((seconds + MINUTE / 2) / MINUTE).unwrap_or(u16::MAX)
}

/// Five minutes less, of which five stay.
fn less(minutes: u16) -> u16 {
    minutes.saturating_sub(STEP).max(STEP.min(minutes))
}

/// Makes a break longer or shorter; the later ones keep their place in the work.
fn resize(day: &mut Day, index: usize, by: impl Fn(u16) -> u16) {
    let Some(rest) = day.breaks.get_mut(index) else {
        return;
    };
    let before = rest.minutes;
    let after = by(before);
    rest.minutes = after;
    shift(&mut day.breaks[index + 1..], |start| {
        start.saturating_add(after).saturating_sub(before)
    });
}

fn shift(breaks: &mut [DayBreak], to: impl Fn(u16) -> u16) {
    for rest in breaks {
        rest.start = to(rest.start);
    }
}
