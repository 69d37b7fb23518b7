//! Writes the shapes of a slide: placeholders, tables, pictures, charts, and the foot. Only this file mirrors them for right-to-left.

use super::{HEAD, NAMES, WIDTH, measure};
use crate::chart::Size;
use crate::locale::Direction;
use crate::output::deck::{Deck, NativeChart};
use crate::output::direction;
use crate::output::document::{ColumnContent, PaperCell, PaperParagraph, PaperTable, PaperText};
use crate::output::office::{self, Stretch, colour};
use crate::output::xml::{attribute, encoded};
use crate::palette::LIGHT;

use std::fmt::Write;

/// A rectangle in English metric units, from the start side.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct SlideArea {
    x: i64,
    y: i64,
    width: i64,
    height: i64,
}

impl SlideArea {
    pub(super) const fn new(x: i64, y: i64, width: i64, height: i64) -> Self {
        Self {
            x,
            y,
            width,
            height,
        }
    }

    /// Width and height.
    pub(super) fn size(self) -> [i64; 2] {
        [self.width, self.height]
    }

    /// The largest rectangle of a proportion in the middle.
    pub(super) fn fitted(self, size: Size) -> Self {
        let (across, down) = (i64::from(size.width.max(1)), i64::from(size.height.max(1)));
        let width = self.width.min(self.height * across / down);
        let height = width * down / across;

        Self {
            x: self.x + (self.width - width) / 2,
            y: self.y + (self.height - height) / 2,
            width,
            height,
        }
    }
}

/// The fonts of the theme.
const FONTS: &str =
    "<a:latin typeface=\"+mn-lt\"/><a:ea typeface=\"+mn-ea\"/><a:cs typeface=\"+mn-cs\"/>";

/// Writing into a `String` cannot fail.
macro_rules! put {
    ($text:expr, $($arg:tt)*) => {{
        let _ = write!($text, $($arg)*);
    }};
}

/// The shapes of a slide.
pub(super) struct Shapes<'a> {
    deck: &'a Deck,
    text: String,
    id: usize,
}

impl<'a> Shapes<'a> {
    /// A slide without shapes.
    pub(super) fn new(deck: &'a Deck) -> Self {
        let text = format!(
            "{HEAD}<p:sld {NAMES}><p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>\
             <p:grpSpPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"0\" cy=\"0\"/><a:chOff x=\"0\" y=\"0\"/><a:chExt cx=\"0\" cy=\"0\"/></a:xfrm></p:grpSpPr>"
        );

        Self { deck, text, id: 1 }
    }

    pub(super) fn finish(mut self) -> String {
        self.text.push_str(
            "</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>",
        );

        self.text
    }

    fn next(&mut self) -> usize {
        self.id += 1;

        self.id
    }

    fn place(&self, area: SlideArea) -> String {
        let x = match self.deck.direction {
            Direction::LeftToRight => area.x,
            Direction::RightToLeft => WIDTH - area.x - area.width,
        };

        format!(
            "<a:off x=\"{x}\" y=\"{}\"/><a:ext cx=\"{}\" cy=\"{}\"/>",
            area.y, area.width, area.height
        )
    }

    /// A paragraph in the direction of the slides, aligned to their start side or to their end.
    fn paragraph(&self, end: bool, properties: &str, runs: &str) -> String {
        let left = (self.deck.direction == Direction::LeftToRight) != end;
        let algn = if left { "l" } else { "r" };
        let rtl = self.rtl();

        format!("<a:p><a:pPr algn=\"{algn}\" rtl=\"{rtl}\">{properties}</a:pPr>{runs}</a:p>")
    }

    fn rtl(&self) -> u8 {
        u8::from(self.deck.direction == Direction::RightToLeft)
    }

    /// The runs of a text, one for each stretch of a direction, with the language of its script.
    fn runs(&self, words: &PaperText, look: &str, fill: &str) -> String {
        let paper = self.deck.direction;
        let [left, right] = office::languages(paper, self.deck.language);
        let run = |stretch: &Stretch| {
            let language = match stretch.direction {
                Direction::LeftToRight => left,
                Direction::RightToLeft => right,
            };

            format!(
                "<a:r><a:rPr lang=\"{language}\"{look}>{fill}{FONTS}</a:rPr><a:t>{}</a:t></a:r>",
                encoded(&stretch.words)
            )
        };
        let lines = direction::lines(words, paper);
        let lines: Vec<String> = lines
            .iter()
            .map(|line| office::stretches(line, paper).iter().map(run).collect())
            .collect();

        lines.join("<a:br/>")
    }

    /// A text in a placeholder of the layout.
    pub(super) fn holder(&mut self, kind: &str, area: SlideArea, lines: &[String]) {
        let (id, place) = (self.next(), self.place(area));
        let lines: Vec<String> = lines
            .iter()
            .map(|line| self.paragraph(false, "", &self.runs(&line.into(), "", "")))
            .collect();
        put!(
            self.text,
            "<p:sp><p:nvSpPr><p:cNvPr id=\"{id}\" name=\"Text {id}\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr>\
             <p:nvPr><p:ph {kind}/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm>{place}</a:xfrm></p:spPr>\
             <p:txBody><a:bodyPr/><a:lstStyle/>{}</p:txBody></p:sp>",
            lines.concat()
        );
    }

    /// The foot: imprint, handling mark and number.
    pub(super) fn foot(&mut self, number: usize) {
        let deck = self.deck;
        let imprint = SlideArea::new(540_000, 6_420_000, 4_400_000, 260_000);
        let page = SlideArea::new(10_900_000, 6_420_000, 752_000, 260_000);
        self.holder(
            "type=\"ftr\" sz=\"quarter\" idx=\"11\"",
            imprint,
            std::slice::from_ref(&deck.running.imprint),
        );

        if let Some(mark) = &deck.running.mark {
            self.mark(mark);
        }

        let (id, place) = (self.next(), self.place(page));
        let language = office::full_tag(deck.language);
        let field = format!(
            "<a:fld id=\"{{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}}\" type=\"slidenum\"><a:rPr lang=\"{language}\"/><a:t>{number}</a:t></a:fld>"
        );
        let field = self.paragraph(true, "", &field);
        put!(
            self.text,
            "<p:sp><p:nvSpPr><p:cNvPr id=\"{id}\" name=\"Number {id}\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr>\
             <p:nvPr><p:ph type=\"sldNum\" sz=\"quarter\" idx=\"12\"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm>{place}</a:xfrm></p:spPr>\
             <p:txBody><a:bodyPr/><a:lstStyle/>{field}</p:txBody></p:sp>"
        );
    }

    fn mark(&mut self, mark: &str) {
        let area = SlideArea::new(5_100_000, 6_380_000, 5_600_000, 340_000);
        let (id, place) = (self.next(), self.place(area));
        let rtl = self.rtl();
        let words = self.runs(&mark.into(), " sz=\"1200\" b=\"1\"", "");
        put!(
            self.text,
            "<p:sp><p:nvSpPr><p:cNvPr id=\"{id}\" name=\"Mark {id}\"/><p:cNvSpPr txBox=\"1\"/><p:nvPr/></p:nvSpPr>\
             <p:spPr><a:xfrm>{place}</a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>\
             <a:ln w=\"19050\"><a:solidFill><a:schemeClr val=\"tx1\"/></a:solidFill></a:ln></p:spPr>\
             <p:txBody><a:bodyPr wrap=\"square\" lIns=\"72000\" tIns=\"0\" rIns=\"72000\" bIns=\"0\" anchor=\"ctr\"><a:normAutofit/></a:bodyPr>\
             <a:lstStyle/><a:p><a:pPr algn=\"ctr\" rtl=\"{rtl}\"/>{words}</a:p></p:txBody></p:sp>"
        );
    }

    /// Lines with a heading before them.
    pub(super) fn lines(&mut self, area: SlideArea, heading: &str, lines: &[PaperParagraph]) {
        let (id, place) = (self.next(), self.place(area));
        let mut text = String::new();

        if !heading.is_empty() {
            let words = self.runs(
                &heading.into(),
                " sz=\"2000\" b=\"1\"",
                "<a:solidFill><a:schemeClr val=\"tx2\"/></a:solidFill>",
            );
            text.push_str(&self.paragraph(false, "<a:buNone/>", &words));
        }

        for line in lines {
            let lead = match line.lead.as_str() {
                "" => String::new(),
                lead => self.runs(&format!("{lead} ").into(), " sz=\"1800\" b=\"1\"", ""),
            };
            let words = self.runs(&line.words, " sz=\"1800\"", "");
            text.push_str(&self.paragraph(
                false,
                "<a:spcBef><a:spcPts val=\"900\"/></a:spcBef><a:buNone/>",
                &format!("{lead}{words}"),
            ));
        }

        put!(
            self.text,
            "<p:sp><p:nvSpPr><p:cNvPr id=\"{id}\" name=\"Lines {id}\"/><p:cNvSpPr txBox=\"1\"/><p:nvPr/></p:nvSpPr>\
             <p:spPr><a:xfrm>{place}</a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></p:spPr>\
             <p:txBody><a:bodyPr wrap=\"square\" lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\"><a:normAutofit/></a:bodyPr><a:lstStyle/>{text}</p:txBody></p:sp>"
        );
    }

    pub(super) fn picture(&mut self, area: SlideArea, relation: usize, alternative: &str) {
        let (id, place) = (self.next(), self.place(area));
        put!(
            self.text,
            "<p:pic><p:nvPicPr><p:cNvPr id=\"{id}\" name=\"Picture {id}\" descr=\"{}\"/><p:cNvPicPr><a:picLocks noChangeAspect=\"1\"/></p:cNvPicPr><p:nvPr/></p:nvPicPr>\
             <p:blipFill><a:blip r:embed=\"rId{relation}\"/><a:stretch><a:fillRect/></a:stretch></p:blipFill>\
             <p:spPr><a:xfrm>{place}</a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></p:spPr></p:pic>",
            attribute(alternative)
        );
    }

    pub(super) fn chart(&mut self, area: SlideArea, relation: usize, native: &NativeChart) {
        let (id, place) = (self.next(), self.place(area));
        put!(
            self.text,
            "<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id=\"{id}\" name=\"Chart {id}\" descr=\"{}\"/><p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr>\
             <p:xfrm>{place}</p:xfrm><a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/chart\">\
             <c:chart xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" r:id=\"rId{relation}\"/>\
             </a:graphicData></a:graphic></p:graphicFrame>",
            attribute(&native.alternative)
        );
    }

    /// A table; its rows grow with their text.
    pub(super) fn table(&mut self, area: SlideArea, table: &PaperTable) {
        let rows = i64::try_from(table.rows.len()).unwrap_or(i64::MAX - 1) + 1;
        let least = measure::row_height(table, area.width, area.height);
        let height = (least * rows).min(area.height);
        let (id, place) = (self.next(), self.place(SlideArea { height, ..area }));
        let size = measure::letters(table, area.size());
        let all: i64 = table.columns.iter().map(|c| i64::from(c.share)).sum();
        let rtl = self.rtl();
        let caption = attribute(&table.caption);
        put!(
            self.text,
            "<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id=\"{id}\" name=\"Table {id}\" descr=\"{caption}\"/>\
             <p:cNvGraphicFramePr><a:graphicFrameLocks noGrp=\"1\"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>\
             <p:xfrm>{place}</p:xfrm><a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/table\">\
             <a:tbl><a:tblPr rtl=\"{rtl}\" firstRow=\"1\"/><a:tblGrid>"
        );

        for column in &table.columns {
            let width = area.width * i64::from(column.share) / all.max(1);
            put!(self.text, "<a:gridCol w=\"{width}\"/>");
        }

        self.text.push_str("</a:tblGrid>");
        let heads = measure::heads(table);
        let row_height = height / rows;
        self.row(table, &heads, row_height, size, true);

        for row in &table.rows {
            self.row(table, row, row_height, size, false);
        }

        self.text
            .push_str("</a:tbl></a:graphicData></a:graphic></p:graphicFrame>");
    }

    fn row(
        &mut self,
        table: &PaperTable,
        cells: &[PaperCell],
        height: i64,
        size: u32,
        is_head: bool,
    ) {
        put!(self.text, "<a:tr h=\"{height}\">");

        for (cell, column) in cells.iter().zip(&table.columns) {
            self.cell(cell, column.content, size, is_head);
        }

        self.text.push_str("</a:tr>");
    }

    fn cell(&mut self, cell: &PaperCell, content: ColumnContent, size: u32, is_head: bool) {
        let mark = cell
            .level
            .map(|(position, count)| LIGHT.level(position, count));
        let ink = match (mark, is_head) {
            (Some(mark), _) => mark.ink,
            (None, true) => LIGHT.ink2,
            (None, false) => LIGHT.ink,
        };
        let fill = match mark {
            Some(mark) => format!(
                "<a:solidFill><a:srgbClr val=\"{}\"/></a:solidFill>",
                colour(mark.fill)
            ),
            None => "<a:noFill/>".to_owned(),
        };
        let bold = if is_head { " b=\"1\"" } else { "" };
        let runs = self.runs(
            &cell.words,
            &format!(" sz=\"{size}\"{bold}"),
            &format!(
                "<a:solidFill><a:srgbClr val=\"{}\"/></a:solidFill>",
                colour(ink)
            ),
        );
        let paragraph = self.paragraph(content == ColumnContent::Figures, "", &runs);
        let (width, line) = if is_head {
            (19_050, LIGHT.ink)
        } else {
            (9_525, LIGHT.line)
        };
        let none = |side: &str| format!("<a:{side} w=\"0\"><a:noFill/></a:{side}>");
        put!(
            self.text,
            "<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>{paragraph}</a:txBody>\
             <a:tcPr marL=\"72000\" marR=\"72000\" marT=\"36000\" marB=\"36000\" anchor=\"ctr\">{}{}{}\
             <a:lnB w=\"{width}\"><a:solidFill><a:srgbClr val=\"{}\"/></a:solidFill></a:lnB>{fill}</a:tcPr></a:tc>",
            none("lnL"),
            none("lnR"),
            none("lnT"),
            colour(line),
        );
    }
}
