//! The rows of the table: what each says, which of them a search finds, and their order.

use super::By;
use crate::assessment::{Institution, ItemId};
use crate::gui::context::Context;
use crate::gui::label;
use crate::locale::folded;
use crate::results::coordination::InstitutionDuty;

use std::cmp::Reverse;

/// An institution with the texts of its row.
pub(super) struct Row<'a> {
    pub id: ItemId,
    pub institution: &'a Institution,
    pub duty: &'a InstitutionDuty,
    /// Its stakeholder group; empty if it has none.
    pub group: String,
    /// Its functions by their short names; empty if it has none.
    pub functions: String,
}

impl Row<'_> {
    /// Whether each of some folded words is in it somewhere.
    fn has(&self, words: &[&str]) -> bool {
        let known = self.institution;
        let former = known.former.iter().map(String::as_str);
        let cells = [
            known.name.as_str(),
            &known.short,
            &known.sector,
            &self.group,
            &self.functions,
        ];
        let cells: Vec<String> = cells.into_iter().chain(former).map(folded).collect();

        words
            .iter()
            .all(|word| cells.iter().any(|cell| cell.contains(word)))
    }
}

/// The institutions in which every word of a search is found, in the order of a column.
pub(super) fn listed<'a>(search: &str, by: By, context: Context<'a>) -> Vec<Row<'a>> {
    let wanted = folded(search.trim());
    let words: Vec<&str> = wanted.split_whitespace().collect();
    let institutions = context.assessment().institutions();
    let duties = context.results().coordination().institutions.iter();
    let mut rows: Vec<Row<'a>> = duties
        .filter_map(|duty| {
            let row = Row {
                id: duty.id,
                institution: institutions.get(duty.id)?,
                duty,
                group: group(duty, context),
                functions: functions(duty, context),
            };

            row.has(&words).then_some(row)
        })
        .collect();

    // They come by group and name, and the sort keeps that order among equals.
    match by {
        By::Group => {}
        By::Name => rows.sort_by_cached_key(|row| folded(&row.institution.name)),
        By::Functions => rows.sort_by_key(|row| {
            let first = row.duty.functions.first().copied();

            (first.is_none(), first)
        }),
        By::Element(element) => rows.sort_by_key(|row| {
            let part = row.duty.parts.get(element).copied().flatten();

            (part.is_none(), part)
        }),
        By::Room => rows.sort_by_key(|row| (!row.duty.in_room, Reverse(row.duty.people))),
    }

    rows
}

fn group(duty: &InstitutionDuty, context: Context<'_>) -> String {
    let group = duty.group.and_then(|group| context.groups().get(group));

    group.map_or_else(String::new, |group| {
        if context.assessment().uses_group(&group.id) {
            label::short_group(group).to_owned()
        } else {
            context.unused_group(group)
        }
    })
}

fn functions(duty: &InstitutionDuty, context: Context<'_>) -> String {
    let known = context.questionnaire().functions();
    let names = duty.functions.iter().filter_map(|at| known.get(*at));
    let names = names.map(|function| match function.short.as_str() {
        "" => function.name.as_str(),
        short => short,
    });

    context.env.locale.list(names.collect::<Vec<_>>())
}
