//! Builds a document block by block.

use crate::locale::Locale;
use crate::output::audience::AudienceView;
use crate::output::document::{
    Begins, CaptionPlace, Column, ColumnContent, ListKind, PaperBlock, PaperCell, PaperFigure,
    PaperParagraph, PaperTable, PaperText, ParagraphStyle, Running,
};
use crate::output::phrase::Phrase;

/// The builder of a document.
pub(super) struct Paper<'a> {
    pub view: &'a AudienceView<'a>,
    /// The texts of the program.
    pub phrase: Phrase<'a>,
    /// The blocks so far.
    pub blocks: Vec<PaperBlock>,
}

impl<'a> Paper<'a> {
    /// A builder without blocks.
    pub(super) fn new(view: &'a AudienceView<'a>, locale: &'a Locale) -> Self {
        Self {
            view,
            phrase: Phrase::new(view, locale),
            blocks: Vec::new(),
        }
    }

    pub(super) fn locale(&self) -> &'a Locale {
        self.phrase.locale
    }

    pub(super) fn part(&mut self, words: impl Into<PaperText>) {
        self.begin(1, Begins::AsParts, words);
    }

    /// Begins a part that is too short for a page of its own.
    pub(super) fn short_part(&mut self, words: impl Into<PaperText>) {
        self.begin(1, Begins::Below, words);
    }

    /// Adds a heading of tier 1 to 3.
    pub(super) fn heading(&mut self, tier: u8, words: impl Into<PaperText>) {
        self.begin(tier, Begins::AsParts, words);
    }

    fn begin(&mut self, tier: u8, begins: Begins, words: impl Into<PaperText>) {
        let words = words.into();
        self.blocks.push(PaperBlock::Heading {
            tier,
            begins,
            words,
        });
    }

    pub(super) fn say(&mut self, words: impl Into<PaperText>) {
        self.look(ParagraphStyle::Plain, words);
    }

    /// Adds a paragraph of a style; an empty one is left out.
    pub(super) fn look(&mut self, look: ParagraphStyle, words: impl Into<PaperText>) {
        let words = words.into();

        if !words.text.trim().is_empty() {
            self.blocks.push(PaperBlock::Paragraph(PaperParagraph {
                look,
                lead: String::new(),
                words,
            }));
        }
    }

    /// Adds a list; an empty one is left out.
    pub(super) fn list(&mut self, order: ListKind, items: Vec<PaperParagraph>) {
        if !items.is_empty() {
            self.blocks.push(PaperBlock::List { order, items });
        }
    }

    /// Adds a table; one without rows is left out.
    pub(super) fn table(
        &mut self,
        caption: String,
        columns: Vec<Column>,
        rows: Vec<Vec<PaperCell>>,
    ) {
        self.put_table(CaptionPlace::Seen, caption, columns, rows);
    }

    /// Adds a table right under a heading that names it; one without rows is left out.
    pub(super) fn table_under(
        &mut self,
        caption: String,
        columns: Vec<Column>,
        rows: Vec<Vec<PaperCell>>,
    ) {
        self.put_table(CaptionPlace::Told, caption, columns, rows);
    }

    fn put_table(
        &mut self,
        named: CaptionPlace,
        caption: String,
        columns: Vec<Column>,
        rows: Vec<Vec<PaperCell>>,
    ) {
        if !rows.is_empty() {
            self.blocks.push(PaperBlock::Table(PaperTable {
                caption,
                named,
                columns,
                rows,
            }));
        }
    }

    pub(super) fn figure(&mut self, figure: PaperFigure) {
        self.blocks.push(PaperBlock::Figure(Box::new(figure)));
    }
}

pub(super) fn words(head: String, share: u16) -> Column {
    Column {
        head,
        share,
        content: ColumnContent::Words,
    }
}

pub(super) fn figures(head: String, share: u16) -> Column {
    Column {
        head,
        share,
        content: ColumnContent::Figures,
    }
}

/// A line of a list.
pub(super) fn item(words: impl Into<PaperText>) -> PaperParagraph {
    PaperParagraph {
        words: words.into(),
        ..PaperParagraph::default()
    }
}

/// A line of a list with bold words before it.
pub(super) fn led(lead: String, words: impl Into<PaperText>) -> PaperParagraph {
    PaperParagraph {
        lead,
        words: words.into(),
        ..PaperParagraph::default()
    }
}

/// The texts of the page number: before, between and after the two figures.
pub(super) fn page_words(locale: &Locale) -> [String; 3] {
    // Two characters that no text contains stand for the two figures.
    const PAGE: &str = "\u{1}";
    const PAGES: &str = "\u{2}";
    let words = locale.format(
        "report-page",
        &[("page", PAGE.into()), ("pages", PAGES.into())],
    );
    let (before, rest) = words.split_once(PAGE).unwrap_or((&words, ""));
    let (between, after) = rest.split_once(PAGES).unwrap_or((rest, ""));

    [before, between, after].map(str::to_owned)
}

/// The header and footer of every page.
pub(super) fn running(view: &AudienceView<'_>, locale: &Locale) -> Running {
    Running {
        mark: view.mark().map(str::to_owned),
        imprint: super::imprint_with_date(view, locale),
        page: page_words(locale),
    }
}
