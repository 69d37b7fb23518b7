//! How a day goes: what is done, when it ends at this pace, and the ways out when that is late.

use super::{BlockKind, MINUTE, Schedule};
use crate::assessment::{Assessment, Scope};

use jiff::civil::DateTime;

/// From so many seconds on a day is late, or ahead.
const NOTABLE: i64 = 5 * 60;

/// From so many answered questions on their mean counts; before, that of the plan.
const ENOUGH: usize = 3;

/// Minutes by which a day is made longer are a multiple of this.
const STEP: u32 = 5;

/// The least time that a question may be given, and the step in which less time is told, in seconds.
const LEAST: u32 = 60;
const HALF_MINUTE: u32 = 30;

/// Whether a day goes as planned; whole minutes, at least 5.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It ends at most 5 minutes from the plan.
    OnTime,
    /// It ends so many minutes after the plan.
    Late(u32),
    /// It ends so many minutes before the plan.
    Ahead(u32),
}

/// A piece of the day as it goes. Times are seconds after midnight.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lane {
    /// The position of its block in [`Schedule::blocks`].
    pub block: usize,
    /// When it began, or will begin.
    pub start: u32,
    /// When it ended, or will end.
    pub end: u32,
    /// Whether that is past.
    pub is_done: bool,
}

/// How a day goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pace {
    /// Now, in seconds after midnight.
    pub now: u32,
    /// Seconds that a question takes: the mean of those that were answered, or, of fewer than three, that of the plan.
    pub mean: u32,
    /// Whether that is the mean of answers, not that of the plan.
    pub is_measured: bool,
    /// When it ends if it goes on so, in seconds after midnight.
    pub end: u32,
    /// That against the plan.
    pub standing: Standing,
    /// The same in minutes, rounded; more than 0 is late.
    pub difference: i64,
    /// What was done until now, then what is to come, in order and without a gap.
    pub lanes: Vec<Lane>,
}

impl Pace {
    /// Seconds that a block took and will take.
    pub fn took(&self, block: usize) -> u32 {
        let lanes = self.lanes.iter().filter(|lane| lane.block == block);

        lanes.map(|lane| lane.end - lane.start).sum()
    }

    /// Whether nothing of a block is to come.
    pub fn is_done(&self, block: usize) -> bool {
        let mut lanes = self.lanes.iter().filter(|lane| lane.block == block);

        lanes.all(|lane| lane.is_done)
    }
}

/// Where the day is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Going {
    /// It has not begun, or today is another day.
    Before,
    /// It is going on.
    On(Pace),
    /// Every question is answered.
    Over,
}

/// One way out of being late.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WayOut {
    /// How much: questions of the quick scan that are asked, seconds for each question, or further minutes.
    pub amount: u32,
    /// When it ends then, in seconds after midnight.
    pub end: u32,
}

/// The ways out of being late.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WaysOut {
    /// Only the questions of the quick scan of what is left; the others stay open. `None` if that leaves out nothing.
    pub quick: Option<WayOut>,
    /// Less time for each question. `None` if there is not a minute for each.
    pub shorter: Option<WayOut>,
    /// More minutes for the day. `None` past midnight.
    pub longer: Option<WayOut>,
}

impl Schedule {
    /// Seconds from its start until its planned end, breaks counted.
    pub fn whole(&self) -> u32 {
        self.end().saturating_sub(self.start())
    }

    /// How many of them are past.
    pub fn passed(&self, pace: &Pace) -> u32 {
        pace.now.saturating_sub(self.start())
    }

    /// How the day goes at a moment. `in_front` is the question before the room, by ordinal, with the seconds spent on it.
    pub fn going(
        &self,
        assessment: &Assessment,
        now: DateTime,
        in_front: Option<(usize, u32)>,
    ) -> Going {
        let clock = now.time();
        let hours = u32::try_from(clock.hour()).unwrap_or(0);
        let minutes = u32::try_from(clock.minute()).unwrap_or(0);
        let seconds = u32::try_from(clock.second()).unwrap_or(0);
        let at = (hours * 60 + minutes) * MINUTE + seconds;
        let dates = assessment.facts().dates();
        let is_other_day =
            dates.is_some_and(|dates| now.date() < dates.first || now.date() > dates.last);
        // A day that has gone by without an answer was another one.
        let is_past = self.answered() == 0 && at >= self.end();

        if is_other_day || is_past || at < self.start() || self.questions() == 0 {
            return Going::Before;
        }

        if self.open() == 0 {
            return Going::Over;
        }

        Going::On(self.pace(at, in_front))
    }

    /// Seconds that a question takes; `None` before enough answers have their time.
    fn mean(&self) -> Option<u32> {
        let timed = || {
            self.asked
                .iter()
                .filter(|one| !one.is_open && one.spent > 0)
        };
        let total: u64 = timed().map(|one| u64::from(one.spent)).sum();
        let count = timed().count();

        if count < ENOUGH {
            return None;
        }

        u32::try_from(total / count as u64).ok()
    }

    /// Seconds of a break that are past.
    fn rested(&self, index: usize, now: u32) -> (u32, u32) {
        self.day.breaks.get(index).map_or((0, 0), |rest| {
            let whole = u32::from(rest.minutes) * MINUTE;
            let begins = u32::from(rest.start) * MINUTE;

            (now.saturating_sub(begins).min(whole), whole)
        })
    }

    /// Seconds of breaks that are to come.
    fn rest_to_come(&self, now: u32) -> u32 {
        let breaks = 0..self.day.breaks.len();

        breaks
            .map(|index| self.rested(index, now))
            .map(|(past, whole)| whole - past)
            .sum()
    }

    fn pace(&self, now: u32, in_front: Option<(usize, u32)>) -> Pace {
        let measured = self.mean();
        let mean = measured.unwrap_or_else(|| self.each());
        let in_front = |ordinal: usize| in_front.filter(|(at, _)| *at == ordinal);
        // Of each block the seconds on its questions, and those that are to come.
        let mut parts: Vec<(u64, u32)> = Vec::with_capacity(self.blocks.len());
        let mut asked = self.asked.iter();

        for block in &self.blocks {
            if let BlockKind::Break(index) = block.kind {
                let (past, whole) = self.rested(index, now);
                parts.push((past.into(), whole - past));
                continue;
            }

            let (mut done, mut left) = (0, 0_u32);

            for one in asked.by_ref().take(block.questions.len()) {
                let spent = in_front(one.ordinal).map_or(0, |(_, spent)| spent);

                match (one.is_open, one.spent) {
                    (false, 0) => done += u64::from(mean),
                    (false, spent) => done += u64::from(spent),
                    (true, _) => {
                        done += u64::from(spent);
                        left = left.saturating_add(mean.saturating_sub(spent));
                    }
                }
            }

            parts.push((done, left));
        }

        let lanes = self.lanes(&parts, now);
        let end = lanes.last().map_or(now, |lane| lane.end).max(now);
        let late = i64::from(end) - i64::from(self.end());
        let difference = (late + late.signum() * i64::from(MINUTE / 2)) / i64::from(MINUTE);
        let minutes = u32::try_from(difference.abs()).unwrap_or(u32::MAX);

        Pace {
            now,
            mean,
            is_measured: measured.is_some(),
            end,
            standing: match late {
                late if late >= NOTABLE => Standing::Late(minutes),
                late if late <= -NOTABLE => Standing::Ahead(minutes),
                _ => Standing::OnTime,
            },
            difference,
            lanes,
        }
    }

    /// The day as it goes: what was done fills the time until now, each part as long as its share of the time on the clock;
    /// then comes what is left.
    fn lanes(&self, parts: &[(u64, u32)], now: u32) -> Vec<Lane> {
        let is_break = |index: usize| matches!(self.blocks[index].kind, BlockKind::Break(_));
        let rested: u64 = (0..parts.len())
            .filter(|index| is_break(*index))
            .map(|index| parts[index].0)
            .sum();
        let worked: u64 = (0..parts.len())
            .filter(|index| !is_break(*index))
            .map(|index| parts[index].0)
            .sum();
        let passed = u64::from(now - self.start()).saturating_sub(rested);
        let mut lanes = Vec::new();
        let mut at = self.start();
        let (mut counted, mut rest) = (0, 0);

        for (block, (done, _)) in parts.iter().enumerate() {
            if is_break(block) {
                rest += done;
            } else {
                counted += done;
            }

            // Sums are divided, not parts, so that no second gets lost between them.
            let share = (passed * counted).checked_div(worked).unwrap_or(0);
            let end = self
                .start()
                .saturating_add(u32::try_from(share + rest).unwrap_or(u32::MAX));

            if end > at {
                lanes.push(Lane {
                    block,
                    start: at,
                    end,
                    is_done: true,
                });
                at = end;
            }
        }

        at = now;

        for (block, (_, left)) in parts.iter().enumerate() {
            if *left > 0 {
                let end = at.saturating_add(*left);
                lanes.push(Lane {
                    block,
                    start: at,
                    end,
                    is_done: false,
                });
                at = end;
            }
        }

        lanes
    }

    /// The ways out of being late.
    pub fn ways_out(&self, assessment: &Assessment, pace: &Pace) -> WaysOut {
        let rest = self.rest_to_come(pace.now);
        let open = || self.asked.iter().filter(|one| one.is_open);
        let count = |all: usize| u32::try_from(all).unwrap_or(u32::MAX);
        let left = count(open().count());
        let quick = count(open().filter(|one| one.is_quick).count());
        let ends = |questions: u32, each: u32| {
            let seconds = questions.saturating_mul(each).saturating_add(rest);

            pace.now.saturating_add(seconds)
        };
        let is_whole = assessment.facts().scope() == Scope::Whole;
        let time = self.end().saturating_sub(pace.now).saturating_sub(rest);
        let each = time.checked_div(left).unwrap_or(0) / HALF_MINUTE * HALF_MINUTE;
        let over = pace.end.saturating_sub(self.end());
        let more = over.div_ceil(MINUTE).div_ceil(STEP) * STEP;
        let longer = WayOut {
            amount: more,
            end: self.end().saturating_add(more.saturating_mul(MINUTE)),
        };

        WaysOut {
            quick: (is_whole && quick < left).then(|| WayOut {
                amount: quick,
                end: ends(quick, pace.mean),
            }),
            shorter: (each >= LEAST).then(|| WayOut {
                amount: each,
                end: ends(left, each),
            }),
            longer: (more > 0 && longer.end <= 24 * 60 * MINUTE).then_some(longer),
        }
    }
}
