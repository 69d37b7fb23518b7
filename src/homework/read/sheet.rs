//! Reads one sheet: finds its heads, and hands each row on as the values of its columns.

use super::KnownQuestions;
use super::draft::{Drafts, FormRow};
use crate::assessment::TEXT_LIMIT;
use crate::homework::identity::FormIdentity;
use crate::homework::returned::Remark;
use crate::homework::words::{FormColumn, FormTable, FormWords, StartText};
use crate::store::tables::{Cell, Row, Sheet};

/// How many heads of a table a row must have to be its head.
const HEADS: usize = 3;
/// As many characters, in units of UTF-16, as a cell can hold.
const FULL_CELL: usize = 32_767;
/// The longest identifier that is named as unknown, in characters; a longer text is no identifier.
const LONGEST_ID: usize = 16;

/// The columns of the table that a row heads.
#[derive(Debug)]
struct Heads {
    table: FormTable,
    /// What each column of the sheet is; `None` for one that somebody added.
    columns: Vec<Option<FormColumn>>,
    /// The texts of the heads.
    texts: Vec<String>,
}

impl Heads {
    fn of(row: &Row, words: &FormWords) -> Option<Self> {
        let (table, columns) = FormTable::ALL
            .into_iter()
            .map(|table| (table, named(table, row, words)))
            .max_by_key(|(table, columns)| {
                // Of two with as many, the first.
                let found = columns.iter().flatten().count();

                (found, std::cmp::Reverse(*table as usize))
            })?;
        let found = columns.iter().flatten().count();

        (found >= HEADS).then(|| Self {
            table,
            columns: with_places(table, columns),
            texts: row
                .cells
                .iter()
                .map(|cell| cell.text().into_owned())
                .collect(),
        })
    }

    /// Heads for a sheet that has none, by the place of the first identifier of a question.
    fn guessed(sheet: &Sheet, known: &KnownQuestions) -> Option<Self> {
        let first = sheet.rows.iter().find_map(|row| {
            let mut cells = row.cells.iter();
            let at = cells.position(|cell| !cell.is_empty())?;

            known.get(row.cell(at)).map(|_| at)
        })?;
        let table = FormTable::Questions;
        let before = std::iter::repeat_n(None, first);

        Some(Self {
            table,
            columns: before
                .chain(table.columns().iter().copied().map(Some))
                .collect(),
            texts: Vec::new(),
        })
    }

    fn column(&self, at: usize) -> Option<FormColumn> {
        self.columns.get(at).copied().flatten()
    }

    fn text(&self, at: usize) -> &str {
        self.texts.get(at).map_or("", String::as_str)
    }
}

/// What the cells of a row name of the columns of a table, each column once.
fn named(table: FormTable, row: &Row, words: &FormWords) -> Vec<Option<FormColumn>> {
    let mut found: Vec<Option<FormColumn>> = Vec::with_capacity(row.cells.len());

    for cell in &row.cells {
        let column =
            match cell {
                Cell::Text(text) => words.columns(text).iter().copied().find(|column| {
                    table.columns().contains(column) && !found.contains(&Some(*column))
                }),
                _ => None,
            };
        found.push(column);
    }

    found
}

/// Columns whose heads somebody has changed are what stood in their place.
fn with_places(table: FormTable, mut columns: Vec<Option<FormColumn>>) -> Vec<Option<FormColumn>> {
    let all = table.columns();
    let shift = columns.iter().enumerate().find_map(|(at, column)| {
        let own = all.iter().position(|known| Some(*known) == *column)?;

        at.checked_sub(own)
    });
    let Some(shift) = shift else {
        return columns;
    };

    if columns.len() < shift + all.len() {
        columns.resize(shift + all.len(), None);
    }

    for (at, column) in all.iter().enumerate() {
        let is_known = columns.contains(&Some(*column));

        if let Some(place) = columns.get_mut(at + shift)
            && place.is_none()
            && !is_known
        {
            *place = Some(*column);
        }
    }

    columns
}

pub(super) struct SheetReader<'a> {
    sheet: &'a Sheet,
    known: &'a KnownQuestions,
    words: &'a FormWords,
}

impl<'a> SheetReader<'a> {
    pub(super) fn new(sheet: &'a Sheet, known: &'a KnownQuestions, words: &'a FormWords) -> Self {
        Self {
            sheet,
            known,
            words,
        }
    }

    pub(super) fn read(self, drafts: &mut Drafts<'_>) {
        let mut rows = self.sheet.rows.iter();
        let mut heads = if rows.any(|row| Heads::of(row, self.words).is_some()) {
            None
        } else {
            Heads::guessed(self.sheet, self.known)
        };
        drafts.begin_sheet(&self.sheet.name);

        for row in &self.sheet.rows {
            if let Some(found) = Heads::of(row, self.words) {
                heads = Some(found);
                continue;
            }

            match &heads {
                None => self.before(row, drafts),
                Some(heads) => self.below(row, heads, drafts),
            }
        }
    }

    /// A row that belongs to no table: what the form says of itself, or what somebody wrote beside.
    fn before(&self, row: &Row, drafts: &mut Drafts<'_>) {
        let mut label = None;

        for cell in &row.cells {
            let text = cell.text();
            let text = text.trim();

            if text.is_empty() || FormIdentity::read(text).is_some() {
                continue;
            }

            match (label.take(), self.words.start_text(text)) {
                (Some(StartText::Institution), None) => drafts.institution(text),
                (Some(StartText::Label), None) | (_, Some(StartText::Words)) => {}
                (_, Some(found)) => label = Some(found),
                (_, None) => drafts.stray(text),
            }
        }
    }

    /// A row of a table.
    fn below(&self, row: &Row, heads: &Heads, drafts: &mut Drafts<'_>) {
        let mut found = FormRow::new(row.number);

        for (at, cell) in row.cells.iter().enumerate() {
            let is_identity =
                || matches!(cell, Cell::Text(text) if FormIdentity::read(text).is_some());

            if cell.is_empty() || is_identity() {
                continue;
            }

            if let Cell::Text(text) = cell
                && text.encode_utf16().count() >= FULL_CELL.min(TEXT_LIMIT + 767)
            {
                drafts.remark(Remark::CutCell {
                    sheet: self.sheet.name.clone(),
                    row: row.number,
                });
            }

            match heads.column(at) {
                Some(column) => found.cells.push((column, cell, heads.text(at))),
                None => found.others.push((heads.text(at), cell)),
            }
        }

        if found.is_empty() {
            return;
        }

        match heads.table {
            FormTable::Questions => self.question(found, drafts),
            FormTable::Initiatives => drafts.initiative(&found, self.known),
            FormTable::Relations => drafts.relation(&found),
        }
    }

    fn question(&self, row: FormRow<'_>, drafts: &mut Drafts<'_>) {
        let id = row.cell(FormColumn::Id).cloned().unwrap_or(Cell::Empty);
        let mut cells = row.cells.iter().map(|(_, cell, _)| *cell);
        let question = self
            .known
            .get(&id)
            .or_else(|| cells.find_map(|cell| self.known.get(cell)));

        if let Some(question) = question {
            drafts.question(question, &row);
            return;
        }

        let id = id.text();
        let has_digit = id.chars().any(char::is_numeric);
        let is_word = !id.contains(char::is_whitespace) && id.chars().count() <= LONGEST_ID;

        if has_digit && is_word {
            drafts.unknown_question(&id, &row);
        } else {
            drafts.continuation(&row);
        }
    }
}
