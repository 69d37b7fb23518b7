//! A list of people from another program, checked against the delegation: what its columns say, who is new, who is known, who may
//! be, and which institutions come with them. Nothing changes until [`Check::edit`] is applied.

mod columns;
mod meaning;
mod names;
mod rows;
mod words;

#[cfg(test)]
mod tests;

pub use columns::{Column, Content};
pub use meaning::Meaning;
pub use rows::{Check, CheckedRow, Gains, Likeness, Meant, Place, Refusal, RowState};

use crate::assessment::Role;
use crate::store::tables::{Sheet, Table};

use std::collections::BTreeMap;

/// A list, with what somebody has decided about it.
#[derive(Debug, Clone, PartialEq)]
pub struct Roster {
    sheet: Sheet,
    choices: Choices,
}

/// What somebody has decided about a list; rows go by their numbers.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Choices {
    /// What columns say, by their positions; `None` leaves one out.
    columns: BTreeMap<usize, Option<Meaning>>,
    /// Which rows are taken or left.
    ticks: BTreeMap<usize, bool>,
    /// Which rows mean the person who is known already.
    persons: BTreeMap<usize, Answer>,
    /// Which institutions, by their folded names, are the one that is known already.
    institutions: BTreeMap<String, Answer>,
    groups: BTreeMap<usize, Option<String>>,
    roles: BTreeMap<usize, Role>,
}

/// Whether two that are written much alike are one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    Same,
    Another,
}

/// No sheet has two columns.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no sheet with two columns")]
pub struct NoColumns;

impl Roster {
    /// The list in a table: the sheet with most heads that are known, or else with most rows.
    ///
    /// # Errors
    /// If no sheet that is not hidden has two columns.
    pub fn of(table: &Table) -> Result<Self, NoColumns> {
        let sheets = table
            .filled()
            .enumerate()
            .filter(|(_, sheet)| sheet.columns() >= 2);
        let best = sheets.max_by_key(|(position, sheet)| {
            let known = columns::head_row(sheet).map_or(0, |(_, known)| known);

            (known, sheet.rows.len(), usize::MAX - position)
        });
        let (_, sheet) = best.ok_or(NoColumns)?;

        Ok(Self {
            sheet: sheet.clone().spread_down(),
            choices: Choices::default(),
        })
    }

    /// The name of the sheet; empty for pasted rows.
    pub fn sheet(&self) -> &str {
        &self.sheet.name
    }

    /// Says what a column holds; `None` leaves it out. Another column that somebody chose for the same gives it up.
    pub fn choose(&mut self, column: usize, meaning: Option<Meaning>) {
        if meaning.is_some() {
            self.choices.columns.retain(|_, chosen| *chosen != meaning);
        }

        self.choices.columns.insert(column, meaning);
    }

    /// Takes a row, or leaves it.
    pub fn tick(&mut self, row: usize, is_taken: bool) {
        self.choices.ticks.insert(row, is_taken);
    }

    /// Says whether a row means the person who is known.
    pub fn answer(&mut self, row: usize, answer: Answer) {
        self.choices.persons.insert(row, answer);
    }

    /// Says whether an institution of this name is the one that is known.
    pub fn answer_institution(&mut self, name: &str, answer: Answer) {
        self.choices.institutions.insert(words::key(name), answer);
    }

    /// Says to which stakeholder group the person of a row belongs.
    pub fn put_into_group(&mut self, row: usize, group: Option<String>) {
        self.choices.groups.insert(row, group);
    }

    /// Says what the person of a row does in the delegation.
    pub fn give_role(&mut self, row: usize, role: Role) {
        self.choices.roles.insert(row, role);
    }
}
