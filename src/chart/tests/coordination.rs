//! Who does what and how institutions work together, in many sizes.

use super::badge;
use crate::chart::{
    Duties, DutyColumn, DutyGroup, DutyMark, DutyRow, DutyWords, FunctionCell, FunctionRow,
    ListedPair, NobodyRow, PairCell, PairMatrix, PairRow, PairState,
};

fn text(words: &str) -> String {
    words.to_owned()
}

/// A picture of some institutions in some elements; the second element has no lead.
pub(super) fn duties(rows: usize, elements: usize) -> Duties {
    let mark = |row: usize, element: usize| match (row * 3 + element * 5) % 7 {
        0 if element != 1 => DutyMark::Leads,
        1 | 2 => DutyMark::Supports,
        _ => DutyMark::None,
    };
    let row = |row| DutyRow {
        name: format!("Institution for matters of kind {row}"),
        short: format!("I{row}"),
        marks: (0..elements).map(|element| mark(row, element)).collect(),
    };
    let groups = (0..rows.div_ceil(4)).map(|group| DutyGroup {
        name: format!("Group {group}"),
        rows: (group * 4..rows.min(group * 4 + 4)).map(row).collect(),
    });

    Duties {
        columns: (0..elements)
            .map(|element| DutyColumn {
                badge: Some(badge(element)),
                name: format!("Element {element}"),
                leads: match element {
                    1 => String::new(),
                    _ => format!("{} · {}", text("I1"), text("I2")),
                },
            })
            .collect(),
        groups: groups.collect(),
        functions: (0..5)
            .map(|function| FunctionRow {
                name: format!("Function {function}"),
                cells: (0..elements)
                    .map(|element| match (function + element) % 4 {
                        0 => FunctionCell::Nobody,
                        1 => FunctionCell::NotAsked,
                        count => FunctionCell::Count(count.to_string()),
                    })
                    .collect(),
            })
            .collect(),
        nobody: (0..9)
            .map(|row| NobodyRow {
                name: format!("Something {row}"),
                badges: vec![badge(row % 5)],
                note: text("3 support it"),
            })
            .collect(),
        words: DutyWords {
            who_leads: text("Who leads"),
            nobody: text("nobody"),
            leads: text("leads"),
            supports: text("supports"),
            legend: ["answers for the element", "supports", "empty: no part"].map(text),
            functions: ["Functions", "institutions that have it"].map(text),
            function_legend: ["nobody, though asked", "not asked"].map(text),
            nobody_yet: text("Nobody yet"),
            more: (1..10).map(|more| format!("and {more} more")).collect(),
        },
        lines: vec![text("1 Element: led by I1")],
    }
}

/// A matrix in which every state occurs.
pub(super) fn pairs(rows: usize) -> PairMatrix {
    let states = PairState::ALL;
    let cell = |row: usize, column: usize| PairCell {
        state: states[(row + column * 2) % states.len()],
        letters: text(["L", "AC", "F+2"][(row + column) % 3]),
        is_disputed: row == 2 && column == 1,
        means: text("Law"),
    };

    PairMatrix {
        rows: (0..rows)
            .map(|row| PairRow {
                name: format!("Institution for matters of kind {row}"),
                short: format!("INST{row}"),
            })
            .collect(),
        cells: (1..rows)
            .map(|row| (0..row).map(|column| cell(row, column)).collect())
            .collect(),
        means: [
            "Law",
            "Forum",
            "Agreement",
            "Information sharing",
            "Contact point",
        ]
        .map(|name| (name[..1].to_owned(), text(name)))
        .into(),
        states: [
            "works",
            "on paper",
            "no means",
            "not known",
            "no shared duty",
        ]
        .map(text),
        legend: ["By what means", "How well it works"].map(text),
        head: text("The 12 pairs without means"),
        pairs: (0..11)
            .map(|row| ListedPair {
                names: [format!("Institution {row}"), text("Another institution")],
                badges: (0..row % 3).map(badge).collect(),
            })
            .collect(),
        more: text("and 4 more, in the report"),
        lines: vec![text("works: Institution 0 and Institution 1 (Law)")],
    }
}

pub(super) fn lengthen_duties(duties: &mut Duties, word: &str) {
    let long = |text: &mut String| *text = word.to_owned();

    for column in &mut duties.columns {
        long(&mut column.name);
        long(&mut column.leads);
    }

    for group in &mut duties.groups {
        long(&mut group.name);

        for row in &mut group.rows {
            long(&mut row.name);
            long(&mut row.short);
        }
    }

    for row in &mut duties.functions {
        long(&mut row.name);

        for cell in &mut row.cells {
            if let FunctionCell::Count(count) = cell {
                long(count);
            }
        }
    }

    for row in &mut duties.nobody {
        long(&mut row.name);
        long(&mut row.note);
    }

    let words = &mut duties.words;

    for text in [
        &mut words.who_leads,
        &mut words.nobody,
        &mut words.leads,
        &mut words.nobody_yet,
    ] {
        long(text);
    }

    words.legend.iter_mut().for_each(long);
    words.functions.iter_mut().for_each(long);
    words.function_legend.iter_mut().for_each(long);
    words.more.iter_mut().for_each(long);
}

pub(super) fn lengthen_pairs(matrix: &mut PairMatrix, word: &str) {
    let long = |text: &mut String| *text = word.to_owned();

    for row in &mut matrix.rows {
        long(&mut row.name);
        long(&mut row.short);
    }

    for cell in matrix.cells.iter_mut().flatten() {
        long(&mut cell.letters);
    }

    for (letter, name) in &mut matrix.means {
        long(letter);
        long(name);
    }

    for pair in &mut matrix.pairs {
        pair.names.iter_mut().for_each(long);
    }

    matrix.states.iter_mut().for_each(long);
    matrix.legend.iter_mut().for_each(long);
    long(&mut matrix.head);
    long(&mut matrix.more);
}
