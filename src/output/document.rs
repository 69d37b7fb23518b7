//! A document as a list of blocks. HTML and DOCX are written from the same list, so that they cannot disagree.

use crate::chart::{Chart, ChartError, Frame, Size, render};
use crate::locale::Direction;

use std::fmt;

#[derive(Debug, Clone)]
pub(super) struct Document {
    pub title: String,
    /// The kind of document, under the title.
    pub subtitle: String,
    /// The tag of the language.
    pub language: &'static str,
    /// The direction of reading.
    pub direction: Direction,
    /// The audience of this edition, and what the edition leaves out.
    pub edition: String,
    /// Where its parts begin.
    pub parts: PartPlacement,
    /// The header and footer of every page.
    pub running: Running,
    /// The heading of the table of contents.
    pub contents: String,
    pub blocks: Vec<PaperBlock>,
}

impl Document {
    /// Whether people fill it in by hand.
    pub(super) fn is_form(&self) -> bool {
        self.blocks
            .iter()
            .any(|block| matches!(block, PaperBlock::Asked(_) | PaperBlock::Cards(_)))
    }
}

/// Where the parts of a document begin.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PartPlacement {
    NewPage,
    /// Below the part before.
    Below,
}

/// Where one part begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Begins {
    /// As the document's [`PartPlacement`] says.
    AsParts,
    /// Below the part before, because it is too short for a page of its own.
    Below,
}

/// The header and footer of every page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Running {
    /// The handling mark; `None` by a person's decision.
    pub mark: Option<String>,
    /// Audience, date, program.
    pub imprint: String,
    /// The texts of the page number: before, between and after the two figures.
    pub page: [String; 3],
}

/// A block of a document.
#[derive(Debug, Clone)]
pub(super) enum PaperBlock {
    /// A heading of tier 1 to 3; the first tier begins a part.
    Heading {
        /// 1 to 3.
        tier: u8,
        /// Whether a part may begin below the one before, whatever [`PartPlacement`] says.
        begins: Begins,
        words: PaperText,
    },
    Paragraph(PaperParagraph),
    /// A list.
    List {
        /// Dots or numbers.
        order: ListKind,
        items: Vec<PaperParagraph>,
    },
    Table(PaperTable),
    Figure(Box<PaperFigure>),
    /// Words in a language of their own, as in a paper in two languages.
    Spoken(SpokenLook, Spoken),
    /// A question that people answer by hand; it is never divided over two pages.
    Asked(Box<AskedQuestion>),
    /// A label with space to write on.
    WriteIn(PaperText),
    /// Cards to be cut out.
    Cards(CardSheet),
}

/// How words in a language of their own look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum SpokenLook {
    /// The second line of a heading of this tier; stays with what follows.
    Heading(u8),
    /// Stays with what follows.
    Opening,
    Plain,
}

/// Words in one language, with its direction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Spoken {
    /// The tag of the language.
    pub language: &'static str,
    pub direction: Direction,
    /// Bold words before the text; may be empty.
    pub lead: String,
    pub words: PaperText,
}

/// A question with boxes to tick and lines to write on. What stands in several languages stands one under the other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct AskedQuestion {
    /// Its identifier, from left to right in every language.
    pub code: String,
    pub title: Vec<Spoken>,
    pub text: Vec<Spoken>,
    /// What to look for; may be empty.
    pub look_for: Vec<Spoken>,
    /// Each level with its number: one box, whatever the number of languages.
    pub levels: Vec<(String, Vec<Spoken>)>,
    /// What may be ticked in place of a level.
    pub others: Vec<PaperText>,
    /// Labels with space to write on.
    pub lines: Vec<PaperText>,
}

/// Cards to be cut out, all of one size.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct CardSheet {
    /// Each card, and how often it is printed.
    pub cards: Vec<(PaperCard, usize)>,
}

/// A card. It has nothing that could tell it from others of its group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct PaperCard {
    /// Whose card it is.
    pub head: PaperText,
    /// The label of the line for the code of the question.
    pub question: PaperText,
    /// What may be ticked: each level with its number, and then what has none.
    pub options: Vec<(String, PaperText)>,
}

/// The marks of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ListKind {
    /// A dot before each line.
    Loose,
    /// A number before each line.
    Counted,
}

/// A text with its author. Its paragraph has the direction of the document; what a person typed keeps its own order inside.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct PaperText {
    pub text: String,
    /// The author of the text.
    pub by: WrittenBy,
}

/// The author of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum WrittenBy {
    /// The program, or the questionnaire.
    #[default]
    Program,
    /// A person who typed it.
    Person,
}

impl PaperText {
    pub(super) fn typed(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            by: WrittenBy::Person,
        }
    }
}

impl From<String> for PaperText {
    fn from(text: String) -> Self {
        Self {
            text,
            by: WrittenBy::Program,
        }
    }
}

impl From<&String> for PaperText {
    fn from(text: &String) -> Self {
        text.clone().into()
    }
}

impl From<&str> for PaperText {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct PaperParagraph {
    pub look: ParagraphStyle,
    /// Bold words before the text; may be empty.
    pub lead: String,
    pub words: PaperText,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum ParagraphStyle {
    /// Body text.
    #[default]
    Plain,
    /// Larger, for the one sentence that matters.
    Large,
    /// Smaller, for sources and explanations.
    Small,
    /// On a coloured background: a caution.
    Notice,
    /// A placeholder that the author of the strategy replaces.
    Prompt,
}

/// A table. Its first row is its head and its first column names the rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct PaperTable {
    pub caption: String,
    /// Whether the caption is visible, or only for screen readers.
    pub named: CaptionPlace,
    pub columns: Vec<Column>,
    /// The rows, with one cell for each column.
    pub rows: Vec<Vec<PaperCell>>,
}

/// Whether the caption of a table is visible.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum CaptionPlace {
    /// The caption is over the table.
    #[default]
    Seen,
    /// The heading over the table says it already; screen readers get the caption.
    Told,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Column {
    pub head: String,
    /// The share of the width, in any unit.
    pub share: u16,
    pub content: ColumnContent,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ColumnContent {
    Words,
    /// Short figures, aligned under each other.
    Figures,
}

#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct PaperCell {
    /// The text; line ends separate paragraphs.
    pub words: PaperText,
    /// The level whose colour the cell has: its position, and the number of levels.
    pub level: Option<(usize, usize)>,
}

impl<T: Into<PaperText>> From<T> for PaperCell {
    fn from(words: T) -> Self {
        Self {
            words: words.into(),
            level: None,
        }
    }
}

/// A picture in its frame.
#[derive(Clone)]
pub(super) struct PaperFigure {
    /// The caption under the picture.
    pub caption: String,
    /// The text for screen readers.
    pub alternative: String,
    pub chart: Chart,
    /// The frame of the picture.
    pub frame: Frame,
}

impl fmt::Debug for PaperFigure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Figure")
            .field("caption", &self.caption)
            .finish_non_exhaustive()
    }
}

impl PaperFigure {
    /// The size of the layout: narrow, so that its text is large on paper.
    pub(super) const SIZE: Size = Size {
        width: 840,
        height: 472,
    };
    /// The same as pixels for a printer.
    const PRINT: Size = Size {
        width: 1680,
        height: 944,
    };

    /// The picture with its text as outlines; identifiers in it begin with `prefix`, so that one page can hold several.
    ///
    /// # Errors
    /// If the picture cannot be drawn.
    pub(super) fn svg(&self, prefix: &str) -> Result<String, ChartError> {
        let drawn = self.chart.slide(&self.frame, Self::SIZE)?;

        Ok(render::inline_svg(&render::tree(&drawn)?, prefix))
    }

    /// The picture as a PNG file.
    ///
    /// # Errors
    /// If the picture cannot be drawn.
    pub(super) fn png(&self) -> Result<Vec<u8>, ChartError> {
        let drawn = self.chart.slide(&self.frame, Self::SIZE)?;

        render::png(&render::tree(&drawn)?, Self::PRINT)
    }
}

/// The headings of the first tier with the anchors of links.
pub(super) fn parts(blocks: &[PaperBlock]) -> impl Iterator<Item = (String, &PaperText)> {
    let headings = blocks.iter().filter_map(|block| match block {
        PaperBlock::Heading { tier: 1, words, .. } => Some(words),
        _ => None,
    });

    headings
        .zip(1_usize..)
        .map(|(words, number)| (part_name(number), words))
}

/// The anchor of a part, counted from 1.
pub(super) fn part_name(number: usize) -> String {
    format!("part-{number}")
}
