//! Which snapshots are kept: many of today, few of long ago. Pure; what clocks say is not trusted.

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, Zoned};

use std::collections::HashSet;

/// So many that were written last are kept, whatever the clocks said: a clock that was wrong for a day thins nothing of today.
pub(super) const LAST: usize = 12;

/// Everything of so long is kept.
const DAY: SignedDuration = SignedDuration::from_hours(24);

/// One of each day is kept of so long.
const MONTH: SignedDuration = SignedDuration::from_hours(24 * 31);

/// One of each month is kept of so long; one of each year of what is older.
const YEAR: SignedDuration = SignedDuration::from_hours(24 * 366);

/// Whether a snapshot is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Retention {
    Kept,
    Removed,
}

/// A period of which one snapshot is kept: the one written last.
#[derive(PartialEq, Eq, Hash)]
enum Period {
    Day(i16, i8, i8),
    Month(i16, i8),
    Year(i16),
}

/// Which of some snapshots are kept; `times` are theirs in the order in which they were written, the oldest first.
///
/// All of the last day, one a day of the last month, one a month of the last year, one a year of what is older, and always the
/// [`LAST`] that were written last. The present is never before the newest snapshot, so that a clock that went back makes
/// nothing old; what lies in the future is as far away as it would be in the past.
pub fn thinned(times: &[Timestamp], now: Timestamp) -> Vec<Retention> {
    let now = times.last().map_or(now, |newest| now.max(*newest));
    let mut seen = HashSet::new();
    let mut keep = vec![Retention::Kept; times.len()];

    for (index, time) in times.iter().enumerate().rev() {
        let is_last = times.len() - index <= LAST;

        // The last ones stand for their day too.
        let is_first_of_period = period_of(*time, now).is_none_or(|period| seen.insert(period));

        if !is_last && !is_first_of_period {
            keep[index] = Retention::Removed;
        }
    }

    keep
}

/// The stretch of which a snapshot may be the one that is kept; `None` in the last day, where all are.
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
