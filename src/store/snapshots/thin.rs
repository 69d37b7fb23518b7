//! Decides which snapshots stay: many of today, few of long ago. A pure function that does not trust clocks.

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, Zoned};

use std::collections::HashSet;

/// So many of the last written ones stay, independent of clocks: a clock that was wrong for a day thins nothing of today.
pub(super) const LAST: usize = 12;

/// All snapshots of this age stay.
const DAY: SignedDuration = SignedDuration::from_hours(24);

/// Up to this age, one a day stays.
const MONTH: SignedDuration = SignedDuration::from_hours(24 * 31);

/// Up to this age, one a month stays; of older ones, one a year.
const YEAR: SignedDuration = SignedDuration::from_hours(24 * 366);

/// Whether a snapshot stays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Retention {
    Kept,
    Removed,
}

/// A period of which one snapshot stays: the last written one.
#[derive(PartialEq, Eq, Hash)]
enum Period {
    Day(i16, i8, i8),
    Month(i16, i8),
    Year(i16),
}

/// Which snapshots stay; `times` are their times in the order of writing, the oldest first.
///
/// All of the last day, one a day of the last month, one a month of the last year, one a year of what is older, and always the
/// [`LAST`] last written ones. The present is never before the newest snapshot, so that a clock that was set back makes
/// nothing old; a snapshot from the future has the age that it would have as far in the past.
pub fn thinned(times: &[Timestamp], now: Timestamp) -> Vec<Retention> {
    let now = times.last().map_or(now, |newest| now.max(*newest));
    let mut seen = HashSet::new();
    let mut keep = vec![Retention::Kept; times.len()];

    for (index, time) in times.iter().enumerate().rev() {
        let is_last = times.len() - index <= LAST;

        // The last ones count for their day too.
        let is_first_of_period = period_of(*time, now).is_none_or(|period| seen.insert(period));

        if !is_last && !is_first_of_period {
            keep[index] = Retention::Removed;
        }
    }

    keep
}

/// The period of a snapshot; `None` in the last day, of which all stay.
fn period_of(time: Timestamp, now: Timestamp) -> Option<Period> {
    let age = now.duration_since(time).abs();
    let day: Zoned = time.to_zoned(TimeZone::UTC);

    if age <= DAY {
        None
    } else if age <= MONTH {
        Some(Period::Day(day.year(), day.month(), day.day()))
    } else if age <= YEAR {
        Some(Period::Month(day.year(), day.month()))
    } else {
        Some(Period::Year(day.year()))
    }
}
