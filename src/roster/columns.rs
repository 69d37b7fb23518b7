//! Which column holds what: by its head in any language, or by what its cells hold.

use crate::locale::{Language, western_digits};
use crate::roster::meaning::{Head, Meaning};
use crate::roster::words::{GroupWords, WORDS, key};
use crate::store::tables::{Cell, Row, Sheet};

use std::collections::BTreeMap;

/// A column of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its position, from 0.
    pub position: usize,
    /// Its head as the list has it; empty if there is none.
    pub head: String,
    pub content: Content,
}

/// What a column holds, and how that is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Content {
    /// Its head says so.
    Named(Meaning),
    /// It has no head; most of its cells are words of this kind.
    Guessed(Meaning),
    /// Somebody has said so.
    Chosen(Meaning),
    /// Electronic addresses or telephone numbers, which are never taken in.
    Private,
    /// Somebody leaves it out.
    LeftOut,
    /// Its head is not recognised, or another column has the same meaning.
    Unknown,
}

impl Content {
    /// What it says of a person, if it is taken in.
    pub fn meaning(self) -> Option<Meaning> {
        match self {
            Self::Named(meaning) | Self::Guessed(meaning) | Self::Chosen(meaning) => Some(meaning),
            Self::Private | Self::LeftOut | Self::Unknown => None,
        }
    }
}

/// How many of the first rows may stand above the heads.
const ABOVE: usize = 10;
/// The share of cells of one kind from which a column is of that kind.
const MOST: f64 = 0.8;

/// Whether a cell is of a kind.
type IsKind<'a> = &'a dyn Fn(&str) -> bool;

/// The columns of a sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Columns {
    pub all: Vec<Column>,
    /// The index of the row with the heads among the rows of the sheet.
    pub head: Option<usize>,
    /// The language of most heads.
    pub language: Option<Language>,
}

/// The row with the heads, and how many of them are known; it has to have two.
pub(super) fn head_row(sheet: &Sheet) -> Option<(usize, usize)> {
    let known = |row: &Row| {
        let heads = row.cells.iter().map(Cell::text);

        heads.filter(|head| WORDS.head(head).is_some()).count()
    };
    let rows = sheet.rows.iter().take(ABOVE).map(known).enumerate();

    // The first of those that have most.
    rows.rev()
        .max_by_key(|(_, known)| *known)
        .filter(|(_, known)| *known >= 2)
}

impl Columns {
    pub(super) fn of(
        sheet: &Sheet,
        chosen: &BTreeMap<usize, Option<Meaning>>,
        groups: &GroupWords<'_>,
        knows_institution: impl Fn(&str) -> bool,
        knows_person: impl Fn(&str) -> bool,
    ) -> Self {
        let head = head_row(sheet).map(|(at, _)| at);
        let below = sheet
            .rows
            .get(head.map_or(0, |at| at + 1)..)
            .unwrap_or_default();
        let head_cells = head.and_then(|at| sheet.rows.get(at));
        let mut heads = Vec::new();
        let mut languages: BTreeMap<&str, (usize, Language)> = BTreeMap::new();

        for position in 0..sheet.columns() {
            let text =
                head_cells.map_or_else(String::new, |row| row.cell(position).text().into_owned());
            let found = WORDS.head(&text);

            if let Some((_, language)) = found {
                languages.entry(language.tag()).or_insert((0, language)).0 += 1;
            }

            heads.push((text, found.map(|(head, _)| head)));
        }

        // A title is how somebody is addressed where the cells say so; else the post, or in Arabic the family name.
        let is_named = heads
            .iter()
            .any(|(_, head)| matches!(head, Some(Head::Name | Head::Full | Head::Given)));

        for (position, (text, head)) in heads.iter_mut().enumerate() {
            if *head == Some(Head::Title) {
                let cells = || filled(below, position);
                let is_arabic = text
                    .chars()
                    .any(|letter| ('\u{600}'..'\u{700}').contains(&letter));

                *head = Some(if share(cells, |text| WORDS.is_honorific(text)) >= 0.5 {
                    Head::Honorific
                } else if is_arabic && is_named {
                    Head::Family
                } else {
                    Head::Post
                });
            }
        }

        let has = |wanted: Head| heads.iter().any(|(_, head)| *head == Some(wanted));
        let (has_family, has_given) = (has(Head::Family), has(Head::Given));
        let mut all: Vec<Column> = Vec::new();
        let mut taken: Vec<Meaning> = chosen.values().flatten().copied().collect();

        for (position, (text, head)) in heads.into_iter().enumerate() {
            let cells = || filled(below, position);
            let is_private =
                matches!(head, Some(Head::Email | Head::Phone)) || holds_private(cells);
            let by_head = head.and_then(|head| match head {
                Head::Name if has_given && !has_family => Some(Meaning::FamilyName),
                Head::Name if has_family && !has_given => Some(Meaning::GivenName),
                Head::Full | Head::Name => Some(Meaning::Name),
                Head::Family => Some(Meaning::FamilyName),
                Head::Given => Some(Meaning::GivenName),
                Head::Honorific => Some(Meaning::Honorific),
                Head::Post | Head::Title => Some(Meaning::Post),
                Head::Institution => Some(Meaning::Institution),
                Head::Group => Some(Meaning::Group),
                Head::Role => Some(Meaning::Role),
                Head::Email | Head::Phone => None,
            });
            let guessed = || {
                let is_kind: [(Meaning, IsKind<'_>); 5] = [
                    (Meaning::Honorific, &|text| WORDS.is_honorific(text)),
                    (Meaning::Role, &|text| WORDS.role(text).is_some()),
                    (Meaning::Group, &|text| groups.group(text).is_some()),
                    (Meaning::Institution, &knows_institution),
                    (Meaning::Name, &knows_person),
                ];

                // One cell says nothing of a kind.
                cells().nth(1)?;

                is_kind
                    .into_iter()
                    .find(|(_, is)| share(cells, is) >= MOST)
                    .map(|(meaning, _)| meaning)
            };
            let free = |meaning: Option<Meaning>, taken: &[Meaning]| {
                meaning.filter(|meaning| !taken.contains(meaning))
            };
            let content = if is_private {
                Content::Private
            } else if let Some(choice) = chosen.get(&position) {
                choice.map_or(Content::LeftOut, Content::Chosen)
            } else if let Some(meaning) = free(by_head, &taken) {
                Content::Named(meaning)
            } else if let Some(meaning) = text
                .is_empty()
                .then(guessed)
                .and_then(|guess| free(guess, &taken))
            {
                Content::Guessed(meaning)
            } else {
                Content::Unknown
            };

            if cells().next().is_none() && text.is_empty() {
                continue;
            }

            taken.extend(content.meaning().filter(|meaning| !taken.contains(meaning)));
            all.push(Column {
                position,
                head: text,
                content,
            });
        }

        Self {
            all,
            head,
            language: languages
                .values()
                .max_by_key(|(count, _)| *count)
                .map(|(_, language)| *language),
        }
    }

    /// The position of the column that says this of a person.
    pub(super) fn position(&self, meaning: Meaning) -> Option<usize> {
        let column = self
            .all
            .iter()
            .find(|column| column.content.meaning() == Some(meaning));

        column.map(|column| column.position)
    }
}

/// The filled cells of a column.
fn filled(rows: &[Row], position: usize) -> impl Iterator<Item = &Cell> {
    let cells = rows.iter().map(move |row| row.cell(position));

    cells.filter(|cell| !cell.is_empty())
}

/// The share of filled cells for which something holds; nothing holds for an empty column.
fn share<'a, C: Iterator<Item = &'a Cell>>(
    cells: impl Fn() -> C,
    holds: impl Fn(&str) -> bool,
) -> f64 {
    let (mut all, mut held) = (0_u32, 0_u32);

    for cell in cells().take(500) {
        all += 1;
        held += u32::from(holds(&cell.text()));
    }

    if all == 0 {
        0.0
    } else {
        f64::from(held) / f64::from(all)
    }
}

/// Whether a column holds electronic addresses or telephone numbers.
fn holds_private<'a, C: Iterator<Item = &'a Cell>>(cells: impl Fn() -> C) -> bool {
    let (mut all, mut private) = (0, 0);

    for cell in cells() {
        all += 1;
        private += usize::from(
            !public_text(cell).contains(char::is_alphabetic) && is_private(&cell.text()),
        );
    }

    private * 3 > all
}

/// Whether an electronic address or a telephone number is in a text.
fn is_private(text: &str) -> bool {
    is_number(text) || text.split_whitespace().any(is_address_word)
}

fn is_address_word(word: &str) -> bool {
    word.split_once('@')
        .is_some_and(|(before, after)| !before.is_empty() && after.contains('.'))
}

/// Whether a text is telephone numbers: seven digits or more, and nothing else but what sets them apart.
fn is_number(text: &str) -> bool {
    let text = western_digits(text);
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let is_sign = |letter: char| {
        letter.is_ascii_digit()
            || letter.is_whitespace()
            || "+-()./,;–".contains(letter)
            || matches!(letter, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };

    digits >= 7 && text.chars().all(is_sign)
}

/// The text of a cell in one line, without electronic addresses, and empty if it is a telephone number.
pub(super) fn public_text(cell: &Cell) -> String {
    let text = cell.text();

    if is_number(&text) {
        return String::new();
    }

    let words = text
        .split_whitespace()
        .filter(|word| !is_address_word(word));

    words.collect::<Vec<_>>().join(" ")
}

/// Whether a row repeats the heads, as a list does that was printed on several pages.
pub(super) fn repeats(row: &Row, heads: &Row) -> bool {
    let of =
        |row: &Row| -> Vec<String> { row.cells.iter().map(|cell| key(&cell.text())).collect() };

    of(row) == of(heads)
}
