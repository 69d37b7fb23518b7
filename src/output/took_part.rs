//! In what somebody took part: the breakouts, and when the person was in the room. It is for the delegation's own edition alone.

use crate::assessment::{Assessment, Attendance, ItemId, Presence};
use crate::locale::Locale;

use jiff::Zoned;
use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;

use std::collections::BTreeMap;

/// In what somebody took part.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TookPart<'a> {
    /// The names of the breakouts to which the person belongs.
    pub breakouts: Vec<&'a str>,
    /// When the person was here, the earliest first.
    pub sessions: Vec<Session>,
}

/// A time on one day during which somebody was here, without seconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Session {
    pub day: Date,
    pub from: Time,
    /// `None` if nobody has noted that the person left.
    pub to: Option<Time>,
}

impl<'a> TookPart<'a> {
    /// That of a participant; `attendance` is [`Assessment::attendance`]. Times are those of this computer's zone.
    pub(super) fn of(
        person: ItemId,
        assessment: &'a Assessment,
        attendance: &BTreeMap<ItemId, Vec<Attendance>>,
    ) -> Self {
        let breakouts = assessment.breakouts().iter();
        let own = breakouts.filter(|(_, breakout)| {
            breakout.members.contains(&person) || breakout.facilitator == Some(person)
        });
        let ticks = attendance.get(&person).map_or(&[][..], Vec::as_slice);

        Self {
            breakouts: own.map(|(_, breakout)| breakout.name.as_str()).collect(),
            sessions: sessions(ticks, &TimeZone::system()),
        }
    }

    /// Whether nothing is known of it.
    pub fn is_empty(&self) -> bool {
        self.breakouts.is_empty() && self.sessions.is_empty()
    }
}

impl Session {
    fn new(from: &Zoned, to: Option<Zoned>) -> Self {
        Self {
            day: from.date(),
            from: from.time(),
            to: to.map(|to| to.time()),
        }
    }

    /// The day, and from when to when.
    pub(super) fn words(self, locale: &Locale) -> String {
        let day = locale.date_short(self.day);
        let from = locale.time(self.from);

        match self.to {
            Some(to) => locale.format(
                "report-here-between",
                &[
                    ("day", day.into()),
                    ("from", from.into()),
                    ("to", locale.time(to).into()),
                ],
            ),
            None => locale.format(
                "report-here-from",
                &[("day", day.into()), ("from", from.into())],
            ),
        }
    }
}

/// From ticks in the order of time when somebody was here. Whoever is still here at the end of a day has left unseen.
fn sessions(ticks: &[Attendance], zone: &TimeZone) -> Vec<Session> {
    let mut sessions = Vec::new();
    let mut since: Option<Zoned> = None;

    for tick in ticks {
        let at = tick.at.to_zoned(zone.clone());

        if let Some(from) = since.take_if(|from| from.date() != at.date()) {
            sessions.push(Session::new(&from, None));
        }

        match (tick.presence, since.take()) {
            (Presence::Here, None) => since = Some(at),
            (Presence::Here, from) => since = from,
            (Presence::Away | Presence::Gone, Some(from)) => {
                sessions.push(Session::new(&from, Some(at)));
            }
            (Presence::Away | Presence::Gone, None) => {}
        }
    }

    sessions.extend(since.map(|from| Session::new(&from, None)));

    sessions
}

#[cfg(test)]
mod tests {
    use super::*;

    use jiff::civil::{date, time};
    use uuid::Uuid;

    fn tick(presence: Presence, at: &str) -> Attendance {
        Attendance {
            participant: ItemId(Uuid::nil()),
            presence,
            room: None,
            at: at.parse().unwrap(),
        }
    }

    #[test]
    fn a_day_has_a_session_for_each_time_somebody_was_here_and_no_night_is_one() {
        let ticks = [
            tick(Presence::Here, "2026-06-09T09:05:00Z"),
            tick(Presence::Here, "2026-06-09T09:30:00Z"),
            tick(Presence::Away, "2026-06-09T12:30:00Z"),
            tick(Presence::Gone, "2026-06-09T12:40:00Z"),
            tick(Presence::Here, "2026-06-09T14:00:00Z"),
            tick(Presence::Here, "2026-06-10T08:55:00Z"),
            tick(Presence::Gone, "2026-06-11T07:00:00Z"),
        ];
        let session = |day, from: (i8, i8), to: Option<(i8, i8)>| Session {
            day: date(2026, 6, day),
            from: time(from.0, from.1, 0, 0),
            to: to.map(|(hour, minute)| time(hour, minute, 0, 0)),
        };

        assert_eq!(
            sessions(&ticks, &TimeZone::UTC),
            [
                session(9, (9, 5), Some((12, 30))),
                session(9, (14, 0), None),
                session(10, (8, 55), None),
            ]
        );
        assert_eq!(sessions(&[], &TimeZone::UTC), []);
    }
}
