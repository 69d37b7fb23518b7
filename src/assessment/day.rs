//! When a room works on a day: from when, for how long, and when it rests.

use serde::Deserialize;

/// The minutes of a day.
const DAY_MINUTES: u16 = 24 * 60;

/// A rest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DayBreak {
    /// When it begins, in minutes after midnight.
    pub start: u16,
    /// How long it lasts, in minutes; at least 1.
    pub minutes: u16,
}

/// When a room works.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Day {
    /// When work begins, in minutes after midnight.
    pub start: u16,
    /// For how many minutes questions are asked, breaks not counted; at least 1.
    pub minutes: u16,
    /// The breaks, the earliest first; none overlaps another.
    #[serde(default)]
    pub breaks: Vec<DayBreak>,
}

impl Day {
    /// When work ends, in minutes after midnight: a break that begins before the end puts it off.
    pub fn end(&self) -> u16 {
        let mut end = self.start.saturating_add(self.minutes);

        for rest in &self.breaks {
            if rest.start >= self.start && rest.start < end {
                end = end.saturating_add(rest.minutes);
            }
        }

        end
    }

    /// Whether its times can be those of one day: it lasts some time and ends by midnight, and its breaks last some time, lie inside
    /// and do not overlap.
    pub fn is_possible(&self) -> bool {
        let mut free = self.start;
        let is_in_order = self.breaks.iter().all(|rest| {
            let fits = rest.minutes > 0 && rest.start >= free;
            free = rest.start.saturating_add(rest.minutes);

            fits
        });
        let is_inside = self.breaks.iter().all(|rest| rest.start < self.end());

        self.minutes > 0 && is_in_order && is_inside && self.end() <= DAY_MINUTES
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(minutes: u16, breaks: &[(u16, u16)]) -> Day {
        let breaks = breaks.iter().map(|(start, minutes)| DayBreak {
            start: *start,
            minutes: *minutes,
        });

        Day {
            start: 540,
            minutes,
            breaks: breaks.collect(),
        }
    }

    #[test]
    fn a_break_puts_the_end_off() {
        assert_eq!(day(90, &[]).end(), 630);
        assert_eq!(day(90, &[(600, 15)]).end(), 645);
        // The second one begins before the end only because of the first.
        assert_eq!(day(90, &[(600, 15), (640, 10)]).end(), 655);
    }

    #[test]
    fn times_that_contradict_each_other_are_refused() {
        assert!(day(90, &[(600, 15)]).is_possible());

        for wrong in [
            day(0, &[]),
            day(90, &[(600, 0)]),
            day(90, &[(600, 15), (610, 10)]),
            day(90, &[(700, 15)]),
            day(90, &[(530, 15)]),
            day(1_000, &[]),
        ] {
            assert!(!wrong.is_possible(), "{wrong:?}");
        }
    }
}
