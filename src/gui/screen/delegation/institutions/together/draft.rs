//! The edits that add means to pairs.

use super::letters;
use crate::assessment::{Edit, ItemId, Means, Relation};
use crate::gui::context::Context;

use uuid::Uuid;

use std::collections::BTreeSet;

/// Several edits as one.
pub(super) fn as_one(mut edits: Vec<Edit>) -> Edit {
    match edits.pop() {
        Some(only) if edits.is_empty() => only,
        last => {
            edits.extend(last);

            Edit::Together(edits)
        }
    }
}

/// The entry and the edits that add a means to a pair, for the elements that they share. That a means is needed goes when there is one.
pub(super) fn adding(
    [one, other]: [ItemId; 2],
    means: Means,
    context: Context<'_>,
) -> (ItemId, Vec<Edit>) {
    let known = context.assessment().relations_between(one, other);
    // What an institution says of it stays beside what the room says.
    let answered =
        known.filter(|(_, relation)| relation.means == Means::Needed && relation.source.is_none());
    let mut edits: Vec<Edit> = answered
        .map(|(id, _)| Edit::RemoveRelation { id })
        .collect();
    let elements = context.questionnaire().elements();
    let pair = context.results().coordination().pair(one, other);
    let shared = pair.map(|pair| pair.shared).unwrap_or_default();
    let shared: BTreeSet<String> = shared
        .into_iter()
        .filter_map(|position| Some(elements.get(position)?.id.clone()))
        .collect();
    let id = ItemId(Uuid::now_v7());
    edits.push(Edit::PutRelation {
        id,
        relation: Relation {
            elements: shared,
            ..Relation::new(one, other, means)
        },
    });

    (id, edits)
}

/// What a pasted column brings.
pub(super) struct Pasted {
    pub edits: Vec<Edit>,
    /// How many lines stand beside a row, and how many of them could be read.
    pub lines: usize,
    pub read: usize,
}

/// Reads a column of letters for the pairs of one institution with each of `below`, from the first line on. Of several columns the
/// first counts; an empty line leaves its pair as it is.
pub(super) fn pasted(text: &str, below: &[ItemId], column: ItemId, context: Context<'_>) -> Pasted {
    let mut pasted = Pasted {
        edits: Vec::new(),
        lines: 0,
        read: 0,
    };

    for (line, row) in text.lines().zip(below) {
        let cell = line.split('\t').next().unwrap_or_default();
        pasted.lines += 1;

        let Some(means) = letters::read(cell, context.env) else {
            continue;
        };
        pasted.read += 1;

        let known: Vec<Means> = context
            .assessment()
            .relations_between(*row, column)
            .map(|(_, relation)| relation.means)
            .collect();
        // What is needed stands alone.
        let has_others =
            |means: Means| means == Means::Needed && !known.is_empty() || known.contains(&means);
        let several = means.len() > 1;
        let new = means
            .into_iter()
            .filter(|means| !has_others(*means) && !(several && *means == Means::Needed));
        let mut removed = BTreeSet::new();

        for means in new {
            let (_, edits) = adding([*row, column], means, context);

            for edit in edits {
                let again = matches!(&edit, Edit::RemoveRelation { id } if !removed.insert(*id));

                if !again {
                    pasted.edits.push(edit);
                }
            }
        }
    }

    pasted
}
