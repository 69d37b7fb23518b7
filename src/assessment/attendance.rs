//! Who is in the room: ticked by hand, each tick kept with its time, and of each person the last one counts.

use crate::assessment::{Assessment, Item, ItemId, Participant};

use jiff::Timestamp;
use serde::Deserialize;

use std::collections::{BTreeMap, BTreeSet};

/// Where somebody is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
pub enum Presence {
    /// In the room.
    Here,
    /// Out for a while.
    Away,
    /// Gone for the day.
    Gone,
}

/// A tick in the list of who is here. It is never changed: the next tick is another one, so that two laptops cannot disagree.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Attendance {
    /// Of whom.
    pub participant: ItemId,
    /// Where the person is from then on.
    pub presence: Presence,
    /// The breakout in whose room it was ticked; `None` is the plenary.
    #[serde(default)]
    pub room: Option<ItemId>,
    /// When.
    pub at: Timestamp,
}

impl Item for Attendance {}

impl Assessment {
    /// Every tick, by participant, in the order of time.
    pub fn attendance(&self) -> BTreeMap<ItemId, Vec<Attendance>> {
        let mut by_person: BTreeMap<ItemId, Vec<Attendance>> = BTreeMap::new();

        for (_, tick) in self.attendances.iter() {
            by_person.entry(tick.participant).or_default().push(*tick);
        }

        for ticks in by_person.values_mut() {
            // Of two at the same time the one that was entered later counts: identifiers are made of the time.
            ticks.sort_by_key(|tick| tick.at);
        }

        by_person
    }

    /// Who is where by the last tick; those who were never ticked are not in it.
    pub fn presences(&self) -> BTreeMap<ItemId, Attendance> {
        let mut last: BTreeMap<ItemId, Attendance> = BTreeMap::new();

        for (_, tick) in self.attendances.iter() {
            let known = last.entry(tick.participant).or_insert(*tick);

            if tick.at >= known.at {
                *known = *tick;
            }
        }

        last
    }

    /// Whether the list of who is here was ever used in this room. Before that, everybody who belongs to it and was ticked nowhere
    /// counts as here.
    pub fn takes_attendance(&self) -> bool {
        let mut ticks = self.attendances.iter();

        ticks.any(|(_, tick)| tick.room == self.copy_of)
    }

    /// The people who belong to the room of this file, here or not: on the copy of a breakout its members, in the plenary those who
    /// belong to no breakout; and whoever was last ticked in this room. In a plenary whose people all belong to breakouts, and in a
    /// breakout without members, everybody does.
    pub fn people_of_room(&self) -> Vec<(ItemId, &Participant)> {
        let presences = self.presences();
        let joined = |id: &ItemId| {
            let last = presences.get(id);

            last.is_some_and(|tick| tick.room == self.copy_of && tick.presence == Presence::Here)
        };
        let belongs = |id: &ItemId| match self.copy_of {
            Some(breakout) => self.breakouts.get(breakout).is_some_and(|breakout| {
                breakout.members.contains(id) || breakout.facilitator == Some(*id)
            }),
            None => !self
                .breakouts
                .iter()
                .any(|(_, breakout)| breakout.members.contains(id)),
        };
        let own: BTreeSet<ItemId> = self
            .participants
            .iter()
            .map(|(id, _)| id)
            .filter(belongs)
            .collect();
        let everybody = own.is_empty() || self.has_nobody_of_its_own();

        self.participants
            .iter()
            .filter(|(id, _)| everybody || own.contains(id) || joined(id))
            .collect()
    }

    /// Whether this file is the copy of a breakout to which nobody was assigned.
    fn has_nobody_of_its_own(&self) -> bool {
        let breakout = self.copy_of.and_then(|id| self.breakouts.get(id));

        breakout.is_some_and(|breakout| breakout.members.is_empty())
    }

    /// The people of whom a view is expected in a round that is held now: they give views, belong to the room, and are here.
    pub fn expected_people(&self) -> Vec<(ItemId, &Participant)> {
        let presences = self.presences();
        let takes = self.takes_attendance();
        let is_here = |id: ItemId| match presences.get(&id) {
            Some(tick) => tick.presence == Presence::Here,
            None => !takes,
        };
        let mut people = self.people_of_room();
        people.retain(|(id, person)| person.gives_view() && is_here(*id));

        people
    }
}
