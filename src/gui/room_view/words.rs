//! The one or two languages in which the room view speaks.

use crate::gui::context::Env;
use crate::gui::label;
use crate::questionnaire::{Level, Questionnaire};
use crate::results::RoundResult;

/// A language: the words of the program, and those of the questionnaire.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Words<'a> {
    pub env: Env<'a>,
    pub questionnaire: &'a Questionnaire,
}

/// The language of the room view, and a second one that stands under it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct RoomWords<'a> {
    pub first: Words<'a>,
    pub second: Option<Words<'a>>,
}

impl RoomWords<'_> {
    /// The languages, the first one first.
    pub(super) fn all(&self) -> impl Iterator<Item = Words<'_>> {
        [Some(self.first), self.second].into_iter().flatten()
    }
}

impl<'a> Words<'a> {
    /// The name of a level, if the scale has it.
    pub(super) fn level_name(self, level: Level) -> &'a str {
        let level = self.questionnaire.scale().get(level.index());

        level.map_or("", |level| &level.name)
    }

    /// What stands for a level wherever its number is seen.
    pub(super) fn label(self, level: Level) -> String {
        label::level(level, self.questionnaire, self.env)
    }

    /// The short name of a stakeholder group.
    pub(super) fn group(self, position: usize) -> &'a str {
        let group = self.questionnaire.groups().get(position);

        group.map_or("", |group| label::short_group(group))
    }

    /// The names of the groups whose median is this level.
    pub(super) fn groups_at(self, result: &RoundResult, level: Level) -> String {
        let groups = result.groups.iter().enumerate();
        let names = groups
            .filter(|(_, view)| view.median == Some(level))
            .filter_map(|(position, _)| self.questionnaire.groups().get(position))
            .map(|group| group.name.as_str());

        self.env.locale.list(names.collect::<Vec<_>>())
    }
}
