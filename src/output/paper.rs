//! Builds papers block by block.

use crate::locale::Locale;
use crate::output::audience::Told;
use crate::output::document::{
    Begins, Block, Cell, Column, Content, Figure, Look, Named, Order, Paragraph, Running, Table,
    Words,
};
use crate::output::phrase::Phrase;

/// A paper in the making.
pub struct Paper<'a> {
    /// What may be told.
    pub told: &'a Told<'a>,
    /// How it is said.
    pub phrase: Phrase<'a>,
    /// What was said so far.
    pub blocks: Vec<Block>,
}

impl<'a> Paper<'a> {
    /// An empty paper.
    pub fn new(told: &'a Told<'a>, locale: &'a Locale) -> Self {
        Self {
            told,
            phrase: Phrase::new(told, locale),
            blocks: Vec::new(),
        }
    }

    /// The language.
    pub fn locale(&self) -> &'a Locale {
        self.phrase.locale
    }

    /// Begins a part.
    pub fn part(&mut self, words: impl Into<Words>) {
        self.begin(1, Begins::AsParts, words);
    }

    /// Begins a part that is too short for a page of its own.
    pub fn short_part(&mut self, words: impl Into<Words>) {
        self.begin(1, Begins::Below, words);
    }

    /// A heading of tier 1 to 3.
    pub fn heading(&mut self, tier: u8, words: impl Into<Words>) {
        self.begin(tier, Begins::AsParts, words);
    }

    fn begin(&mut self, tier: u8, begins: Begins, words: impl Into<Words>) {
        let words = words.into();
        self.blocks.push(Block::Heading {
            tier,
            begins,
            words,
        });
    }

    /// A paragraph.
    pub fn say(&mut self, words: impl Into<Words>) {
        self.look(Look::Plain, words);
    }

    /// A paragraph that looks otherwise; nothing if it is empty.
    pub fn look(&mut self, look: Look, words: impl Into<Words>) {
        let words = words.into();

        if !words.text.trim().is_empty() {
            self.blocks.push(Block::Paragraph(Paragraph {
                look,
                lead: String::new(),
                words,
            }));
        }
    }

    /// A list; nothing if it is empty.
    pub fn list(&mut self, order: Order, items: Vec<Paragraph>) {
        if !items.is_empty() {
            self.blocks.push(Block::List { order, items });
        }
    }

    /// A table; nothing if it has no rows.
    pub fn table(&mut self, caption: String, columns: Vec<Column>, rows: Vec<Vec<Cell>>) {
        self.put_table(Named::Seen, caption, columns, rows);
    }

    /// A table right under a heading that names it; nothing if it has no rows.
    pub fn table_under(&mut self, caption: String, columns: Vec<Column>, rows: Vec<Vec<Cell>>) {
        self.put_table(Named::Told, caption, columns, rows);
    }

    fn put_table(
        &mut self,
        named: Named,
        caption: String,
        columns: Vec<Column>,
        rows: Vec<Vec<Cell>>,
    ) {
        if !rows.is_empty() {
            self.blocks.push(Block::Table(Table {
                caption,
                named,
                columns,
                rows,
            }));
        }
    }

    /// A picture.
    pub fn figure(&mut self, figure: Figure) {
        self.blocks.push(Block::Figure(Box::new(figure)));
    }
}

/// A column of words.
pub fn words(head: String, share: u16) -> Column {
    Column {
        head,
        share,
        content: Content::Words,
    }
}

/// A column of figures.
pub fn figures(head: String, share: u16) -> Column {
    Column {
        head,
        share,
        content: Content::Figures,
    }
}

/// A line of a list.
pub fn item(words: impl Into<Words>) -> Paragraph {
    Paragraph {
        words: words.into(),
        ..Paragraph::default()
    }
}

/// A line of a list with bold words before it.
pub fn led(lead: String, words: impl Into<Words>) -> Paragraph {
    Paragraph {
        lead,
        words: words.into(),
        ..Paragraph::default()
    }
}

/// What stands on every page.
pub fn running(told: &Told<'_>, locale: &Locale) -> Running {
    // Two signs that no text holds stand for the figures.
    const PAGE: &str = "\u{1}";
    const PAGES: &str = "\u{2}";
    let words = locale.format(
        "report-page",
        &[("page", PAGE.into()), ("pages", PAGES.into())],
    );
    let (before, rest) = words.split_once(PAGE).unwrap_or((&words, ""));
    let (between, after) = rest.split_once(PAGES).unwrap_or((rest, ""));

    Running {
        mark: told.mark().map(str::to_owned),
        imprint: super::imprint_with_date(told, locale),
        page: [before, between, after].map(str::to_owned),
    }
}
