//! Writes a document as a DOCX file for office programs: real headings, tables with heads, pictures with text alternatives.
//!
//! This file writes the parts itself, because no library writes text alternatives, heads of tables and right-to-left tables.

use crate::chart::ChartError;
use crate::locale::Direction;
use crate::output::document::{
    AskedQuestion, Begins, CaptionPlace, CardSheet, ColumnContent, Document, ListKind, PaperBlock,
    PaperCard, PaperCell, PaperFigure, PaperParagraph, PaperTable, PaperText, ParagraphStyle,
    PartPlacement, Spoken, SpokenLook, part_name, parts,
};
use crate::output::office::{self, Stretch};
use crate::output::package::{
    OfficePackage, Properties, content_types, package_relations, relations,
};
use crate::output::xml::{attribute, encoded};
use crate::output::{OfficeError, direction};
use crate::palette::LIGHT;

use std::fmt::Write;

const STYLES: &str = include_str!("../../assets/office/styles.xml");
const NUMBERING: &str = include_str!("../../assets/office/numbering.xml");

/// XML namespaces of the text.
const NAMES: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" \
xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" \
xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" \
xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" \
xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"";
const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

/// The width of the text on A4, in twentieths of a point.
const WIDTH: u32 = 9_866;
/// The width of a picture.
const FIGURE: u32 = 7_200;
/// English metric units in a twentieth of a point.
const EMU: u32 = 635;
/// The least height of a card to be cut out: four rows fill a page.
const CARD: u32 = 3_500;
/// An empty box to tick.
const BOX: &str = "\u{2610}";
const TAB: &str = "<w:r><w:tab/></w:r>";
const STRONG: &str = "<w:b/><w:bCs/>";
/// A paragraph that is not divided, and stays on the page of the next.
const WHOLE: &str = "<w:keepNext/><w:keepLines/>";
/// Of paragraphs: the properties before the direction, a bar, and those after it. The title of a question has a line over it.
const TITLE: &str = "<w:pBdr><w:top w:val=\"single\" w:sz=\"4\" w:space=\"3\" w:color=\"auto\"/></w:pBdr>|\
<w:spacing w:before=\"160\"/>";
/// Box, number, words.
const TICKED: &str = "<w:tabs><w:tab w:val=\"left\" w:pos=\"340\"/><w:tab w:val=\"left\" w:pos=\"620\"/></w:tabs>|\
<w:ind w:left=\"620\" w:hanging=\"620\"/>";
/// Under the words of a box.
const UNDER: &str = "|<w:ind w:left=\"620\"/>";
/// Boxes beside each other.
const OTHERS: &str = "<w:tabs><w:tab w:val=\"left\" w:pos=\"2600\"/><w:tab w:val=\"left\" w:pos=\"6000\"/></w:tabs>|\
<w:spacing w:before=\"60\"/>";
/// The second line of a heading.
const BESIDE: &str = "<w:pageBreakBefore w:val=\"0\"/>|<w:spacing w:before=\"0\"/>";
/// Relations before the pictures: styles, numbering, settings, header, footer.
const FIXED: usize = 5;

/// Writing into a `String` cannot fail.
macro_rules! put {
    ($text:expr, $($arg:tt)*) => {{
        let _ = write!($text, $($arg)*);
    }};
}

/// The document as a file.
///
/// # Errors
/// If a picture cannot be drawn, or the package cannot be zipped.
pub(super) fn docx(
    document: &Document,
    properties: &Properties<'_>,
) -> Result<Vec<u8>, OfficeError> {
    let mut body = Body {
        document,
        text: String::with_capacity(1 << 20),
        pictures: Vec::new(),
        lists: 0,
        parts: 0,
        leads_on: false,
    };
    body.head();

    for (place, block) in document.blocks.iter().enumerate() {
        let before = place.checked_sub(1).and_then(|at| document.blocks.get(at));
        let rest = &document.blocks[place..];
        body.leads_on = leads_to_picture(rest) || stands_under_heading(before, rest);
        body.block(block)?;
    }

    body.end();

    let Body {
        text,
        pictures,
        lists,
        ..
    } = body;
    let mut package = OfficePackage::default();
    let named = |name: &str, kind: &'static str| {
        (
            format!("word/{name}.xml"),
            match kind {
                "" => {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
                }
                kind => kind,
            },
        )
    };
    let overrides = [
        named("document", ""),
        named(
            "styles",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml",
        ),
        named(
            "numbering",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml",
        ),
        named(
            "settings",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml",
        ),
        named(
            "header1",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml",
        ),
        named(
            "footer1",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml",
        ),
    ];
    let fixed = [
        ("styles", "styles.xml".to_owned()),
        ("numbering", "numbering.xml".to_owned()),
        ("settings", "settings.xml".to_owned()),
        ("header", "header1.xml".to_owned()),
        ("footer", "footer1.xml".to_owned()),
    ];
    let images = (1..=pictures.len()).map(|number| ("image", format!("media/image{number}.png")));

    package.add(
        "[Content_Types].xml",
        content_types(&[("png", "image/png")], &overrides),
    );
    package.add("_rels/.rels", package_relations("word/document.xml"));
    package.add("word/document.xml", text);
    package.add(
        "word/_rels/document.xml.rels",
        relations(fixed.into_iter().chain(images)),
    );
    package.add("word/styles.xml", styles(document));
    package.add("word/numbering.xml", numbering(lists));
    package.add("word/settings.xml", settings(document));
    package.add("word/header1.xml", header(document));
    package.add("word/footer1.xml", footer(document));

    for (picture, number) in pictures.into_iter().zip(1_usize..) {
        package.add(format!("word/media/image{number}.png"), picture);
    }

    Ok(package.finish(properties)?)
}

fn styles(document: &Document) -> String {
    let [language, bidi] = office::languages(document.direction, document.language);

    office::coloured(STYLES)
        .replace("{language}", language)
        .replace("{bidi}", bidi)
}

/// Each numbered list begins with 1 again.
fn numbering(lists: usize) -> String {
    let mut counted = String::new();

    for list in 0..lists {
        put!(
            counted,
            "<w:num w:numId=\"{}\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\">\
             <w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>",
            list + 2
        );
    }

    NUMBERING.replace("{counted}", &counted)
}

fn settings(document: &Document) -> String {
    let [language, bidi] = office::languages(document.direction, document.language);

    format!(
        "{HEAD}<w:settings {NAMES}><w:zoom w:percent=\"100\"/><w:defaultTabStop w:val=\"709\"/>\
         <w:compat><w:compatSetting w:name=\"compatibilityMode\" \
         w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>\
         <w:themeFontLang w:val=\"{language}\" w:bidi=\"{bidi}\"/></w:settings>"
    )
}

fn header(document: &Document) -> String {
    let mark = document.running.mark.as_deref().unwrap_or_default();
    let paragraph = running(
        document,
        "Mark",
        &runs(&mark.into(), document.direction, ""),
    );

    format!("{HEAD}<w:hdr {NAMES}>{paragraph}</w:hdr>")
}

fn footer(document: &Document) -> String {
    let running_words = &document.running;
    let direction = document.direction;
    let [before, between, after] = &running_words.page;
    let field = |name: &str| {
        format!(
            "<w:fldSimple w:instr=\" {name} \">{}</w:fldSimple>",
            runs(&"1".into(), Direction::LeftToRight, "")
        )
    };
    let content = [
        runs(&running_words.imprint.as_str().into(), direction, ""),
        "<w:r><w:tab/></w:r>".to_owned(),
        runs(&before.as_str().into(), direction, ""),
        field("PAGE"),
        runs(&between.as_str().into(), direction, ""),
        field("NUMPAGES"),
        runs(&after.as_str().into(), direction, ""),
    ];
    let paragraph = running(document, "Footer", &content.concat());

    format!("{HEAD}<w:ftr {NAMES}>{paragraph}</w:ftr>")
}

fn running(document: &Document, style: &str, content: &str) -> String {
    let bidi = bidi(document.direction);

    format!("<w:p><w:pPr><w:pStyle w:val=\"{style}\"/>{bidi}</w:pPr>{content}</w:p>")
}

fn bidi(direction: Direction) -> &'static str {
    match direction {
        Direction::LeftToRight => "",
        Direction::RightToLeft => "<w:bidi/>",
    }
}

/// The runs of a text, one for each stretch of a direction, so that each has the fonts and the language of its script. `look` are properties
/// that come before the direction.
fn runs(words: &PaperText, paper: Direction, look: &str) -> String {
    if words.text.is_empty() {
        return String::new();
    }

    let lines = direction::lines(words, paper);
    let lines: Vec<String> = lines
        .iter()
        .map(|line| {
            office::stretches(line, paper)
                .iter()
                .map(|stretch| run(stretch, look))
                .collect()
        })
        .collect();

    lines.join(&format!("<w:r>{}<w:br/></w:r>", properties(look, paper)))
}

fn run(stretch: &Stretch, look: &str) -> String {
    format!(
        "<w:r>{}<w:t xml:space=\"preserve\">{}</w:t></w:r>",
        properties(look, stretch.direction),
        encoded(&stretch.words)
    )
}

fn properties(look: &str, direction: Direction) -> String {
    match (look, direction) {
        ("", Direction::LeftToRight) => String::new(),
        (look, Direction::LeftToRight) => format!("<w:rPr>{look}</w:rPr>"),
        (look, Direction::RightToLeft) => format!("<w:rPr>{look}<w:rtl/></w:rPr>"),
    }
}

/// The runs of words in a language of their own.
fn said(spoken: &Spoken) -> String {
    let lead = match spoken.lead.as_str() {
        "" => String::new(),
        lead => runs(&format!("{lead} ").into(), spoken.direction, STRONG),
    };

    format!("{lead}{}", runs(&spoken.words, spoken.direction, ""))
}

/// A paragraph in a direction. `look` are the properties before the direction, and after a bar those that come after it.
fn form(style: &str, look: &str, content: &str, direction: Direction) -> String {
    let (before, after) = look.split_once('|').unwrap_or((look, ""));
    let bidi = bidi(direction);

    format!("<w:p><w:pPr><w:pStyle w:val=\"{style}\"/>{before}{bidi}{after}</w:pPr>{content}</w:p>")
}

struct Body<'a> {
    document: &'a Document,
    text: String,
    pictures: Vec<Vec<u8>>,
    lists: usize,
    parts: usize,
    /// The paragraph stays on the page of the next one.
    leads_on: bool,
}

/// Whether the blocks begin with a few paragraphs and then a picture.
fn leads_to_picture(blocks: &[PaperBlock]) -> bool {
    const FEW: usize = 5;
    let mut after = blocks
        .iter()
        .take(FEW)
        .skip_while(|block| matches!(block, PaperBlock::Paragraph(_)));

    matches!(after.next(), Some(PaperBlock::Figure(_)))
}

/// Whether the first block is a single paragraph between a heading and a table, list or picture: the three stay on one page.
fn stands_under_heading(before: Option<&PaperBlock>, blocks: &[PaperBlock]) -> bool {
    let is_under = matches!(before, Some(PaperBlock::Heading { .. }));
    let leads_on = matches!(
        blocks,
        [
            PaperBlock::Paragraph(_),
            PaperBlock::Heading { .. } | PaperBlock::Table(_) | PaperBlock::List { .. },
            ..
        ]
    );

    is_under && leads_on
}

impl Body<'_> {
    /// Title, kind, edition, and table of contents.
    fn head(&mut self) {
        let document = self.document;
        let running = &document.running;
        put!(self.text, "{HEAD}<w:document {NAMES}><w:body>");
        let title = PaperText::typed(document.title.as_str());

        match document.parts {
            PartPlacement::NewPage => self.title(&title, ""),
            // A short document has no cover: its first part begins under its title.
            PartPlacement::Below => self.title(&title, "<w:spacing w:before=\"0\"/>"),
        }

        self.words("Subtitle", "", &document.subtitle.as_str().into());
        self.words("Small", "", &running.imprint.as_str().into());

        if let Some(mark) = &running.mark {
            self.words("Large", "<w:b/><w:bCs/>", &mark.as_str().into());
        }

        self.words("Small", "", &document.edition.as_str().into());
        let named: Vec<_> = parts(&document.blocks).collect();

        if named.len() < 2 || document.contents.is_empty() {
            return;
        }

        self.words("TOCHeading", "", &document.contents.as_str().into());

        for (id, words) in named {
            let direction = document.direction;
            put!(
                self.text,
                "<w:p><w:pPr><w:pStyle w:val=\"TOC1\"/>{}</w:pPr><w:hyperlink w:anchor=\"{id}\" w:history=\"1\">{}</w:hyperlink></w:p>",
                bidi(direction),
                runs(words, direction, "<w:rStyle w:val=\"Hyperlink\"/>")
            );
        }
    }

    fn end(&mut self) {
        let bidi = bidi(self.document.direction);
        put!(
            self.text,
            "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId4\"/>\
             <w:footerReference w:type=\"default\" r:id=\"rId5\"/>\
             <w:pgSz w:w=\"11906\" w:h=\"16838\"/>\
             <w:pgMar w:top=\"1304\" w:right=\"1020\" w:bottom=\"1191\" w:left=\"1020\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/>\
             {bidi}</w:sectPr></w:body></w:document>"
        );
    }

    fn block(&mut self, block: &PaperBlock) -> Result<(), ChartError> {
        match block {
            PaperBlock::Heading {
                tier,
                begins,
                words,
            } => self.heading(*tier, *begins, words),
            PaperBlock::Paragraph(paragraph) => {
                self.paragraph(style_of(paragraph.look), "", paragraph);
            }
            PaperBlock::List { order, items } => self.list(*order, items),
            PaperBlock::Table(table) => self.table(table),
            PaperBlock::Figure(figure) => self.figure(figure)?,
            PaperBlock::Spoken(look, spoken) => {
                let (style, before) = match look {
                    SpokenLook::Heading(tier) => (format!("Heading{tier}"), BESIDE),
                    SpokenLook::Opening => ("Normal".to_owned(), WHOLE),
                    SpokenLook::Plain => ("Normal".to_owned(), ""),
                };
                self.form(&style, before, &said(spoken), spoken.direction);
            }
            PaperBlock::Asked(question) => self.asked(question),
            PaperBlock::WriteIn(label) => {
                let line = self.line_to_write(label, WIDTH);
                self.form("Normal", &line.0, &line.1, self.document.direction);
            }
            PaperBlock::Cards(sheet) => self.cards(sheet),
        }

        Ok(())
    }

    fn heading(&mut self, tier: u8, begins: Begins, words: &PaperText) {
        if tier > 1 {
            self.words(&format!("Heading{tier}"), "", words);

            return;
        }

        self.parts += 1;
        // The style begins a new page.
        let (page, spacing) = match (self.document.parts, begins) {
            (_, Begins::Below) => (
                "<w:pageBreakBefore w:val=\"0\"/>",
                "<w:spacing w:before=\"480\"/>",
            ),
            (PartPlacement::Below, _) => (
                "<w:pageBreakBefore w:val=\"0\"/>",
                "<w:spacing w:before=\"240\"/>",
            ),
            (PartPlacement::NewPage, _) => ("", ""),
        };
        let direction = self.document.direction;
        put!(
            self.text,
            "<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/>{page}{}{spacing}</w:pPr><w:bookmarkStart w:id=\"{number}\" w:name=\"{name}\"/>{}\
             <w:bookmarkEnd w:id=\"{number}\"/></w:p>",
            bidi(direction),
            runs(words, direction, ""),
            number = self.parts,
            name = part_name(self.parts),
        );
    }

    /// The title at the head of the first page: at the document's start side, whatever the direction of the title's text.
    fn title(&mut self, words: &PaperText, spacing: &str) {
        let paper = self.document.direction;
        put!(
            self.text,
            "<w:p><w:pPr><w:pStyle w:val=\"Title\"/>{}{spacing}</w:pPr>{}</w:p>",
            bidi(paper),
            runs(words, paper, "")
        );
    }

    /// A paragraph of one style.
    fn words(&mut self, style: &str, look: &str, words: &PaperText) {
        let direction = self.document.direction;
        put!(
            self.text,
            "<w:p><w:pPr><w:pStyle w:val=\"{style}\"/>{}</w:pPr>{}</w:p>",
            bidi(direction),
            runs(words, direction, look)
        );
    }

    /// `number` are the properties of a list.
    fn paragraph(&mut self, style: &str, number: &str, paragraph: &PaperParagraph) {
        let paper = self.document.direction;
        let lead = match paragraph.lead.as_str() {
            "" => String::new(),
            lead => runs(&format!("{lead} ").into(), paper, "<w:b/><w:bCs/>"),
        };
        // A bold name without a text stays on the page of the next paragraph.
        let keep = if paragraph.words.text.is_empty() || self.leads_on {
            "<w:keepNext/>"
        } else {
            ""
        };
        put!(
            self.text,
            "<w:p><w:pPr><w:pStyle w:val=\"{style}\"/>{keep}{number}{}</w:pPr>{lead}{}</w:p>",
            bidi(paper),
            runs(&paragraph.words, paper, "")
        );
    }

    fn list(&mut self, order: ListKind, items: &[PaperParagraph]) {
        let id = match order {
            ListKind::Loose => 1,
            ListKind::Counted => {
                self.lists += 1;
                self.lists + 1
            }
        };
        let number = format!("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"{id}\"/></w:numPr>");

        for item in items {
            self.paragraph("ListParagraph", &number, item);
        }
    }

    fn table(&mut self, table: &PaperTable) {
        if table.named == CaptionPlace::Seen {
            self.words("Caption", "", &table.caption.as_str().into());
        }

        let all: u32 = table.columns.iter().map(|c| u32::from(c.share)).sum();
        let widths: Vec<u32> = table
            .columns
            .iter()
            .map(|column| WIDTH * u32::from(column.share) / all.max(1))
            .collect();
        let visual = match self.document.direction {
            Direction::LeftToRight => "",
            Direction::RightToLeft => "<w:bidiVisual/>",
        };
        put!(
            self.text,
            "<w:tbl><w:tblPr><w:tblStyle w:val=\"Plain\"/>{visual}<w:tblW w:w=\"5000\" w:type=\"pct\"/>\
             <w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"00A0\" w:firstRow=\"1\" w:lastRow=\"0\" \
             w:firstColumn=\"1\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/>\
             <w:tblCaption w:val=\"{}\"/></w:tblPr><w:tblGrid>",
            attribute(&table.caption)
        );

        for width in &widths {
            put!(self.text, "<w:gridCol w:w=\"{width}\"/>");
        }

        self.text
            .push_str("</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");

        for (column, width) in table.columns.iter().zip(&widths) {
            self.cell(
                "TableHead",
                *width,
                &column.head.as_str().into(),
                (column.content, false),
            );
        }

        self.text.push_str("</w:tr>");

        let rows = table.rows.len();

        for (place, row) in table.rows.iter().enumerate() {
            // The first two rows stay with the head, and the last two stay together, so that no row is alone on a page.
            let stays = rows > 1 && (place == 0 || place + 2 == rows);
            self.text.push_str("<w:tr><w:trPr><w:cantSplit/></w:trPr>");

            for ((cell, column), width) in row.iter().zip(&table.columns).zip(&widths) {
                self.cell("TableText", *width, cell, (column.content, stays));
            }

            self.text.push_str("</w:tr>");
        }

        self.text.push_str("</w:tbl>");
        // Without a paragraph between, office programs would join two tables.
        put!(
            self.text,
            "<w:p><w:pPr>{}<w:spacing w:after=\"0\" w:line=\"140\" w:lineRule=\"exact\"/></w:pPr></w:p>",
            bidi(self.document.direction)
        );
    }

    /// A cell; with `stays` it is on the page of the next row.
    fn cell(
        &mut self,
        style: &str,
        width: u32,
        cell: &PaperCell,
        (content, stays): (ColumnContent, bool),
    ) {
        let keep = if stays { "<w:keepNext/>" } else { "" };
        let paper = self.document.direction;
        let (ground, ink) = cell
            .level
            .map_or_else(Default::default, |(position, count)| {
                let mark = LIGHT.level(position, count);

                (
                    format!(
                        "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"{}\"/>",
                        office::colour(mark.fill)
                    ),
                    format!("<w:color w:val=\"{}\"/>", office::colour(mark.ink)),
                )
            });
        // In a right-to-left paragraph, "right" means the end side too, which is the left.
        let end = match content {
            ColumnContent::Words => "",
            ColumnContent::Figures => "<w:jc w:val=\"right\"/>",
        };
        put!(
            self.text,
            "<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/>{ground}</w:tcPr>\
             <w:p><w:pPr><w:pStyle w:val=\"{style}\"/>{keep}{}{end}</w:pPr>{}</w:p></w:tc>",
            bidi(paper),
            runs(&cell.words, paper, &ink)
        );
    }

    /// A paragraph in a direction of its own. `before` are properties that come before the direction, and after a bar those
    /// that come after it.
    fn form(&mut self, style: &str, before: &str, content: &str, direction: Direction) {
        let paragraph = form(style, before, content, direction);
        self.text.push_str(&paragraph);
    }

    /// A question: each of its paragraphs stays whole, and all but the last stay with the next.
    fn asked(&mut self, question: &AskedQuestion) {
        let paper = self.document.direction;
        let whole = |style: &str, look: &str, content: &str, direction| {
            let look = format!("{WHOLE}{look}");

            form(style, &look, content, direction)
        };
        let mut paragraphs = Vec::new();

        for (place, title) in question.title.iter().enumerate() {
            let code = if place == 0 {
                let code = runs(
                    &question.code.as_str().into(),
                    Direction::LeftToRight,
                    STRONG,
                );
                let blank = runs(&" ".into(), title.direction, "");

                format!("{code}{blank}")
            } else {
                String::new()
            };
            let words = runs(&title.words, title.direction, STRONG);
            let look = if place == 0 { TITLE } else { "" };
            paragraphs.push(whole(
                "TableText",
                look,
                &format!("{code}{words}"),
                title.direction,
            ));
        }

        for text in &question.text {
            paragraphs.push(whole("TableText", "", &said(text), text.direction));
        }

        for look_for in &question.look_for {
            paragraphs.push(whole("TableText", "", &said(look_for), look_for.direction));
        }

        for (number, level) in &question.levels {
            for (place, words) in level.iter().enumerate() {
                let direction = words.direction;
                // The first language carries the box; what follows it stands under its words.
                let box_and_number = if place == 0 {
                    let number = runs(&number.as_str().into(), direction, STRONG);

                    format!("{}{TAB}{number}{TAB}", runs(&BOX.into(), direction, ""))
                } else {
                    String::new()
                };
                let look = if place == 0 { TICKED } else { UNDER };
                let content = format!("{box_and_number}{}", said(words));
                paragraphs.push(whole("TableText", look, &content, direction));
            }
        }

        let others: Vec<String> = question
            .others
            .iter()
            .map(|words| {
                let tick = runs(&format!("{BOX} ").into(), paper, "");

                format!("{tick}{}", runs(words, paper, ""))
            })
            .collect();
        paragraphs.push(whole("TableText", OTHERS, &others.join(TAB), paper));

        for label in &question.lines {
            let (look, content) = self.line_to_write(label, WIDTH);
            paragraphs.push(whole("TableText", &look, &content, paper));
        }

        // The last one is followed by another question.
        if let Some(last) = paragraphs.last_mut() {
            *last = last.replacen(WHOLE, "<w:keepLines/>", 1);
        }

        self.text.push_str(&paragraphs.concat());
    }

    /// The properties and the content of a label with a dotted line up to a width.
    fn line_to_write(&self, label: &PaperText, width: u32) -> (String, String) {
        let content = runs(label, self.document.direction, "");

        (
            format!(
                "<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"{width}\"/></w:tabs>|\
                 <w:spacing w:before=\"120\"/>"
            ),
            format!("{content}{TAB}"),
        )
    }

    /// The cards of all groups, two in a row, on a new page; the dashed lines between them are to be cut.
    fn cards(&mut self, sheet: &CardSheet) {
        let cards: Vec<String> = sheet
            .cards
            .iter()
            .flat_map(|(card, count)| std::iter::repeat_n(self.card(card), *count))
            .collect();
        let visual = match self.document.direction {
            Direction::LeftToRight => "",
            Direction::RightToLeft => "<w:bidiVisual/>",
        };
        let edges = ["top", "left", "bottom", "right", "insideH", "insideV"].map(|edge| {
            format!("<w:{edge} w:val=\"dashed\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>")
        });
        let half = WIDTH / 2;

        put!(
            self.text,
            "<w:p><w:pPr><w:pageBreakBefore/><w:spacing w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/></w:pPr></w:p>\
             <w:tbl><w:tblPr>{visual}<w:tblW w:w=\"5000\" w:type=\"pct\"/><w:tblBorders>{}</w:tblBorders>\
             <w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:top w:w=\"113\" w:type=\"dxa\"/>\
             <w:left w:w=\"200\" w:type=\"dxa\"/><w:right w:w=\"200\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr>\
             <w:tblGrid><w:gridCol w:w=\"{half}\"/><w:gridCol w:w=\"{half}\"/></w:tblGrid>",
            edges.concat()
        );

        for row in cards.chunks(2) {
            let empty = "<w:tc><w:tcPr/><w:p/></w:tc>".repeat(2 - row.len());
            put!(
                self.text,
                "<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val=\"{CARD}\" w:hRule=\"atLeast\"/></w:trPr>{}{empty}</w:tr>",
                row.concat()
            );
        }

        self.text.push_str("</w:tbl>");
        put!(
            self.text,
            "<w:p><w:pPr><w:spacing w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/></w:pPr></w:p>"
        );
    }

    fn card(&self, card: &PaperCard) -> String {
        let paper = self.document.direction;
        let half = WIDTH / 2;
        let (look, line) = self.line_to_write(&card.question, half - 400);
        let head = form("TableText", "", &runs(&card.head, paper, STRONG), paper);
        let question = form("TableText", &look, &line, paper);
        let options: String = card
            .options
            .iter()
            .map(|(number, words)| {
                let tick = runs(&BOX.into(), paper, "");
                let number = runs(&number.as_str().into(), paper, STRONG);
                let words = runs(words, paper, "");

                form(
                    "TableText",
                    TICKED,
                    &format!("{tick}{TAB}{number}{TAB}{words}"),
                    paper,
                )
            })
            .collect();

        format!(
            "<w:tc><w:tcPr><w:tcW w:w=\"{half}\" w:type=\"dxa\"/></w:tcPr>{head}{question}{options}</w:tc>"
        )
    }

    fn figure(&mut self, figure: &PaperFigure) -> Result<(), ChartError> {
        self.pictures.push(figure.png()?);
        let number = self.pictures.len();
        let relation = FIXED + number;
        let width = u64::from(FIGURE) * u64::from(EMU);
        let height =
            width * u64::from(PaperFigure::SIZE.height) / u64::from(PaperFigure::SIZE.width);
        let alternative = attribute(&figure.alternative);
        let name = attribute(&figure.caption);
        put!(
            self.text,
            "<w:p><w:pPr><w:pStyle w:val=\"Figure\"/>{}</w:pPr><w:r><w:drawing>\
             <wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"{width}\" cy=\"{height}\"/>\
             <wp:docPr id=\"{number}\" name=\"{name}\" descr=\"{alternative}\"/>\
             <wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect=\"1\"/></wp:cNvGraphicFramePr>\
             <a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\">\
             <pic:pic><pic:nvPicPr><pic:cNvPr id=\"{number}\" name=\"{name}\" descr=\"{alternative}\"/><pic:cNvPicPr/></pic:nvPicPr>\
             <pic:blipFill><a:blip r:embed=\"rId{relation}\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>\
             <pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"{width}\" cy=\"{height}\"/></a:xfrm>\
             <a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>\
             </a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>",
            bidi(self.document.direction),
        );
        self.words("FigureCaption", "", &figure.caption.as_str().into());

        Ok(())
    }
}

fn style_of(look: ParagraphStyle) -> &'static str {
    match look {
        ParagraphStyle::Plain => "Normal",
        ParagraphStyle::Large => "Large",
        ParagraphStyle::Small => "Small",
        ParagraphStyle::Notice => "Notice",
        ParagraphStyle::Prompt => "Prompt",
    }
}
