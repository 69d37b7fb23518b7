//! A paper as a list of blocks. HTML and DOCX are written from the same list, so that they cannot disagree.

use crate::chart::{Chart, ChartError, Frame, Size, render};
use crate::locale::Direction;

use std::fmt;

#[derive(Debug, Clone)]
pub(super) struct Document {
    pub title: String,
    /// What it is, under the title.
    pub subtitle: String,
    /// The tag of its language.
    pub language: &'static str,
    /// Which way it runs.
    pub direction: Direction,
    /// For whom this edition is, and what it leaves out.
    pub edition: String,
    /// Where its parts begin.
    pub parts: PartPlacement,
    /// What stands on every page.
    pub running: Running,
    /// How the list of its parts is called.
    pub contents: String,
    pub blocks: Vec<PaperBlock>,
}

/// Where the parts of a paper begin.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PartPlacement {
    NewPage,
    /// One under the other.
    Below,
}

/// Where one part begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Begins {
    /// As all parts of the paper do.
    AsParts,
    /// Below the part before it, for it is too short for a page of its own.
    Below,
}

/// What stands on every page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Running {
    /// The handling mark; none by decision.
    pub mark: Option<String>,
    /// Audience, date, program.
    pub imprint: String,
    /// The number of the page, around the two figures: before, between, after.
    pub page: [String; 3],
}

/// A piece of a paper.
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
    /// Several lines, each with a mark or a number before it.
    List {
        /// Whether they are numbered.
        order: ListKind,
        items: Vec<PaperParagraph>,
    },
    Table(PaperTable),
    Figure(Box<PaperFigure>),
}

/// Whether the lines of a list are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ListKind {
    /// A dot before each.
    Loose,
    /// A number before each.
    Counted,
}

/// Words, and whether somebody typed them: those run in their own direction, the program's run as the paper does.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct PaperText {
    pub text: String,
    /// Whose words these are.
    pub by: WrittenBy,
}

/// Whose words they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum WrittenBy {
    /// The program's, or the questionnaire's.
    #[default]
    Program,
    /// Somebody's.
    Person,
}

impl PaperText {
    pub(super) fn typed(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            by: WrittenBy::Person,
        }
    }

    /// Which way they run in a paper of this direction.
    pub(super) fn direction(&self, paper: Direction) -> Direction {
        match self.by {
            WrittenBy::Program => paper,
            WrittenBy::Person => crate::locale::first_strong(&self.text).unwrap_or(paper),
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

impl From<&str> for PaperText {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct PaperParagraph {
    /// What it looks like.
    pub look: ParagraphStyle,
    /// Bold words before the text; may be empty.
    pub lead: String,
    pub words: PaperText,
}

/// What a paragraph looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum ParagraphStyle {
    /// As usual.
    #[default]
    Plain,
    /// Larger, for the one sentence that matters.
    Large,
    /// Smaller, for sources and explanations.
    Small,
    /// On a ground of its own: something to be careful with.
    Notice,
    /// To be replaced by whoever writes on.
    Prompt,
}

/// A table. Its first row is its head and its first column names the rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct PaperTable {
    pub caption: String,
    /// Whether that is seen over it, or only told to those who do not see.
    pub named: CaptionPlace,
    pub columns: Vec<Column>,
    /// Its rows, with one cell for each column.
    pub rows: Vec<Vec<PaperCell>>,
}

/// Whether the name of a table is seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum CaptionPlace {
    /// It stands over the table.
    #[default]
    Seen,
    /// The heading over the table says it already.
    Told,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Column {
    pub head: String,
    /// Its part of the width, in any unit.
    pub share: u16,
    pub content: ColumnContent,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ColumnContent {
    Words,
    /// Short figures that stand under each other.
    Figures,
}

#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct PaperCell {
    /// What it says; several paragraphs are parted by line ends.
    pub words: PaperText,
    /// The level whose colour it has: its position, and how many levels there are.
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
    /// What it shows; stands under it.
    pub caption: String,
    /// What it says, for those who do not see it.
    pub alternative: String,
    pub chart: Chart,
    /// What stands around it.
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
    /// The size in which it is laid out: narrow, so that its words are large on paper.
    pub(super) const SIZE: Size = Size {
        width: 840,
        height: 472,
    };
    /// The same as pixels for a printer.
    const PRINT: Size = Size {
        width: 1680,
        height: 944,
    };

    /// The picture with its words as outlines; its names begin with `prefix`, so that several fit into one page.
    ///
    /// # Errors
    /// Why it cannot be drawn.
    pub(super) fn svg(&self, prefix: &str) -> Result<String, ChartError> {
        let drawn = self.chart.slide(&self.frame, Self::SIZE)?;

        Ok(render::inline_svg(&render::tree(&drawn)?, prefix))
    }

    /// The picture as a PNG file.
    ///
    /// # Errors
    /// Why it cannot be drawn.
    pub(super) fn png(&self) -> Result<Vec<u8>, ChartError> {
        let drawn = self.chart.slide(&self.frame, Self::SIZE)?;

        render::png(&render::tree(&drawn)?, Self::PRINT)
    }
}

/// The headings of the first tier with the names by which links find them.
pub(super) fn parts(blocks: &[PaperBlock]) -> impl Iterator<Item = (String, &PaperText)> {
    let headings = blocks.iter().filter_map(|block| match block {
        PaperBlock::Heading { tier: 1, words, .. } => Some(words),
        _ => None,
    });

    headings
        .zip(1_usize..)
        .map(|(words, number)| (part_name(number), words))
}

/// The name by which links find a part, counted from 1.
pub(super) fn part_name(number: usize) -> String {
    format!("part-{number}")
}
