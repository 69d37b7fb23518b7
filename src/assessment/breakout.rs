//! Parts of a delegation that work on some elements each, often on a laptop of their own.

use crate::assessment::{Assessment, Day, DayBreak, Item, ItemId};
use crate::questionnaire::QuestionId;

use serde::Deserialize;

use std::collections::BTreeSet;

/// A part of the delegation that works on some elements.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Breakout {
    /// Its name; never empty.
    pub name: String,
    /// Identifiers of the elements that it works on; no other breakout works on them.
    #[serde(default)]
    pub elements: BTreeSet<String>,
    /// The participants who belong to it; one who has left the delegation may still be named.
    #[serde(default)]
    pub members: BTreeSet<ItemId>,
    /// The participant who leads it.
    #[serde(default)]
    pub facilitator: Option<ItemId>,
    /// How many minutes it has for its questions, breaks not counted.
    #[serde(default)]
    pub minutes: Option<u16>,
    /// When it begins, in minutes after midnight.
    #[serde(default)]
    pub start: Option<u16>,
    /// Its breaks; see [`Day::breaks`].
    #[serde(default)]
    pub breaks: Vec<DayBreak>,
}

impl Item for Breakout {}

impl Breakout {
    /// When it works, if it says from when and for how long.
    pub fn day(&self) -> Option<Day> {
        Some(Day {
            start: self.start?,
            minutes: self.minutes?,
            breaks: self.breaks.clone(),
        })
    }
}

impl Assessment {
    /// The breakout that owns a question; `None` is the plenary.
    ///
    /// Copies that were joined may give an element to two breakouts: then the one that was made first owns it.
    pub fn breakout_of(&self, question: &QuestionId) -> Option<ItemId> {
        self.breakout_of_element(self.element_of(question)?)
    }

    /// The element to which a question belongs.
    pub(crate) fn element_of(&self, question: &QuestionId) -> Option<&str> {
        let ordinal = self.questionnaire.ordinal(question)?;
        let place = self.questionnaire.place(ordinal)?;
        let element = self.questionnaire.elements().get(place.element)?;

        Some(&element.id)
    }

    /// The breakout that works on an element; `None` is the plenary.
    pub fn breakout_of_element(&self, element: &str) -> Option<ItemId> {
        let mut breakouts = self.breakouts.iter();

        breakouts
            .find(|(_, breakout)| breakout.elements.contains(element))
            .map(|(id, _)| id)
    }

    /// The name of a breakout, unless it was removed.
    pub fn breakout_name(&self, id: ItemId) -> Option<&str> {
        self.breakouts
            .get(id)
            .map(|breakout| breakout.name.as_str())
    }

    /// The name of the participant who leads a breakout.
    pub fn facilitator_of(&self, id: ItemId) -> Option<&str> {
        let facilitator = self.breakouts.get(id)?.facilitator?;

        self.participants
            .get(facilitator)
            .map(|person| person.name.as_str())
    }
}
