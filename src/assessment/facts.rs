//! What an assessment is of, where, when, and how much of the questionnaire it asks.

use crate::assessment::{Day, Homework, Register};

use jiff::civil::Date;
use serde::Deserialize;

/// The first and the last day of a workshop; the last is not before the first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Dates {
    /// The first day.
    pub first: Date,
    /// The last day.
    pub last: Date,
}

/// How much of the questionnaire is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
pub enum Scope {
    /// Every question.
    #[default]
    Whole,
    /// The questions marked for the quick scan.
    QuickScan,
}

/// What an audience may see.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
pub enum Profile {
    /// The delegation itself.
    Internal,
    /// Partners of the country.
    Partners,
    /// Everybody.
    Public,
}

impl Profile {
    /// All profiles, the widest view first.
    pub const ALL: [Self; 3] = [Self::Internal, Self::Partners, Self::Public];
}

/// What an assessment is of; each fact can be changed on its own.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Facts {
    pub(crate) country: Register<String>,
    pub(crate) title: Register<String>,
    pub(crate) host: Register<String>,
    pub(crate) place: Register<String>,
    pub(crate) dates: Register<Option<Dates>>,
    pub(crate) internal_mark: Register<String>,
    pub(crate) partners_mark: Register<String>,
    pub(crate) public_mark: Register<String>,
    pub(crate) scope: Register<Scope>,
    pub(crate) day: Register<Option<Day>>,
    pub(crate) homework: Register<Option<Homework>>,
}

fn words(register: &Register<String>) -> &str {
    register.get().map_or("", String::as_str)
}

impl Facts {
    /// The country or economy; never empty.
    pub fn country(&self) -> &str {
        words(&self.country)
    }

    /// The title that people gave it; empty if none.
    pub fn title(&self) -> &str {
        words(&self.title)
    }

    /// The host institution; may be empty.
    pub fn host(&self) -> &str {
        words(&self.host)
    }

    /// The place; may be empty.
    pub fn place(&self) -> &str {
        words(&self.place)
    }

    /// The days of the workshop.
    pub fn dates(&self) -> Option<Dates> {
        self.dates.get().copied().flatten()
    }

    /// The handling mark for an audience; may be empty.
    pub fn mark(&self, profile: Profile) -> &str {
        words(match profile {
            Profile::Internal => &self.internal_mark,
            Profile::Partners => &self.partners_mark,
            Profile::Public => &self.public_mark,
        })
    }

    /// When the plenary works on a day.
    pub fn day(&self) -> Option<&Day> {
        self.day.get()?.as_ref()
    }

    /// What is settled for the homework.
    pub fn homework(&self) -> Option<Homework> {
        self.homework.get().copied().flatten()
    }

    /// How much of the questionnaire is asked.
    pub fn scope(&self) -> Scope {
        self.scope.get().copied().unwrap_or_default()
    }
}
