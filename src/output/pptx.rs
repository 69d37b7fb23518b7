//! Writes slides as a PPTX file for office programs: titles in placeholders, tables, charts with their numbers.
//!
//! This file writes the parts itself, because the one library does not connect a chart with its numbers.

mod chart;
mod measure;
mod shape;

use self::shape::{Shapes, SlideArea};

pub(super) use self::measure::pages;

use crate::chart::{Chart, ChartError, Ground, Size, render};
use crate::locale::Direction;
use crate::output::OfficeError;
use crate::output::deck::{Deck, NativeChart, Piece, PiecePlace, Slide};
use crate::output::office;
use crate::output::package::{
    OfficePackage, Properties, content_types, package_relations, relations,
};
use crate::palette::LIGHT;

const THEME: &str = include_str!("../../assets/office/theme.xml");
const MASTER: &str = include_str!("../../assets/office/master.xml");
const LAYOUTS: [&str; 2] = [
    include_str!("../../assets/office/layout1.xml"),
    include_str!("../../assets/office/layout2.xml"),
];
const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
/// XML namespaces of slides.
const NAMES: &str = "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" \
xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" \
xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"";
const KIND: &str = "application/vnd.openxmlformats-officedocument.presentationml.";

/// A slide of 16:9, in English metric units.
const WIDTH: i64 = 12_192_000;
const HEIGHT: i64 = 6_858_000;

/// The slides as a file.
///
/// # Errors
/// If the package or a workbook cannot be written.
pub(super) fn pptx(deck: &Deck, properties: &Properties<'_>) -> Result<Vec<u8>, OfficeError> {
    let mut writer = PptxWriter {
        deck,
        properties,
        package: OfficePackage::default(),
        parts: Vec::new(),
        pictures: 0,
        charts: 0,
    };
    writer.cover();

    for (slide, number) in deck.slides.iter().zip(2_usize..) {
        writer.slide(slide, number)?;
    }

    writer.frame();

    Ok(writer.package.finish(properties)?)
}

struct PptxWriter<'a> {
    deck: &'a Deck,
    properties: &'a Properties<'a>,
    package: OfficePackage,
    /// Content types of parts whose extension does not say it.
    parts: Vec<(String, &'static str)>,
    pictures: usize,
    charts: usize,
}

impl PptxWriter<'_> {
    /// The parts beside the slides.
    fn frame(&mut self) {
        let slides = self.deck.slides.len() + 1;
        let mut overrides: Vec<(String, String)> = vec![
            (
                "ppt/presentation.xml".to_owned(),
                format!("{KIND}presentation.main+xml"),
            ),
            (
                "ppt/slideMasters/slideMaster1.xml".to_owned(),
                format!("{KIND}slideMaster+xml"),
            ),
            (
                "ppt/theme/theme1.xml".to_owned(),
                "application/vnd.openxmlformats-officedocument.theme+xml".to_owned(),
            ),
        ];
        overrides.extend((1..=LAYOUTS.len()).map(|number| {
            (
                format!("ppt/slideLayouts/slideLayout{number}.xml"),
                format!("{KIND}slideLayout+xml"),
            )
        }));
        overrides.extend((1..=slides).map(|number| {
            (
                format!("ppt/slides/slide{number}.xml"),
                format!("{KIND}slide+xml"),
            )
        }));
        overrides.extend(
            self.parts
                .iter()
                .map(|(name, kind)| (name.clone(), (*kind).to_owned())),
        );
        let overrides: Vec<(String, &str)> = overrides
            .iter()
            .map(|(name, kind)| (name.clone(), kind.as_str()))
            .collect();
        let defaults = [
            ("png", "image/png"),
            (
                "xlsx",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            ),
        ];
        let package = &mut self.package;
        package.add("[Content_Types].xml", content_types(&defaults, &overrides));
        package.add("_rels/.rels", package_relations("ppt/presentation.xml"));
        package.add("ppt/presentation.xml", presentation(slides));
        let of_presentation = [
            ("slideMaster", "slideMasters/slideMaster1.xml".to_owned()),
            ("theme", "theme/theme1.xml".to_owned()),
        ];
        let of_slides = (1..=slides).map(|number| ("slide", format!("slides/slide{number}.xml")));
        package.add(
            "ppt/_rels/presentation.xml.rels",
            relations(of_presentation.into_iter().chain(of_slides)),
        );
        package.add("ppt/theme/theme1.xml", office::coloured(THEME));
        package.add(
            "ppt/slideMasters/slideMaster1.xml",
            directed(MASTER, self.deck),
        );
        let layouts = (1..=LAYOUTS.len()).map(|number| {
            (
                "slideLayout",
                format!("../slideLayouts/slideLayout{number}.xml"),
            )
        });
        package.add(
            "ppt/slideMasters/_rels/slideMaster1.xml.rels",
            relations(layouts.chain([("theme", "../theme/theme1.xml".to_owned())])),
        );

        for (layout, number) in LAYOUTS.iter().zip(1_usize..) {
            package.add(
                format!("ppt/slideLayouts/slideLayout{number}.xml"),
                directed(layout, self.deck),
            );
            package.add(
                format!("ppt/slideLayouts/_rels/slideLayout{number}.xml.rels"),
                relations([("slideMaster", "../slideMasters/slideMaster1.xml".to_owned())]),
            );
        }
    }

    fn cover(&mut self) {
        let cover = &self.deck.cover;
        let mut shapes = Shapes::new(self.deck);
        shapes.holder(
            "type=\"ctrTitle\"",
            COVER_TITLE,
            std::slice::from_ref(&cover.title),
        );
        let lines: Vec<String> = [cover.subtitle.clone()]
            .into_iter()
            .chain(cover.lines.iter().cloned())
            .collect();
        shapes.holder("type=\"subTitle\" idx=\"1\"", COVER_LINES, &lines);
        shapes.foot(1);
        self.close(1, 1, shapes, Vec::new());
    }

    fn slide(&mut self, slide: &Slide, number: usize) -> Result<(), OfficeError> {
        let mut shapes = Shapes::new(self.deck);
        let mut related = Vec::new();
        shapes.holder("type=\"title\"", TITLE, std::slice::from_ref(&slide.title));
        shapes.holder(
            "type=\"body\" sz=\"quarter\" idx=\"13\"",
            FINDING,
            std::slice::from_ref(&slide.finding),
        );

        for (place, piece) in &slide.pieces {
            let area = area_of(*place);

            match piece {
                Piece::Chart(native) => {
                    let part = self.chart(native)?;
                    related.push(("chart", format!("../charts/{part}")));
                    shapes.chart(area, related.len() + 1, native);
                }
                Piece::Picture { chart, alternative } => {
                    let png = drawn(chart, self.deck.direction)?;
                    self.pictures += 1;
                    let name = format!("image{}.png", self.pictures);
                    self.package.add(format!("ppt/media/{name}"), png);
                    related.push(("image", format!("../media/{name}")));
                    shapes.picture(area.fitted(PICTURE), related.len() + 1, alternative);
                }
                Piece::Table(table) => shapes.table(area, table),
                Piece::Lines { heading, lines } => shapes.lines(area, heading, lines),
            }
        }

        shapes.foot(number);
        self.close(number, 2, shapes, related);

        Ok(())
    }

    /// Adds a slide; its first relation is its layout.
    fn close(
        &mut self,
        number: usize,
        layout: usize,
        shapes: Shapes<'_>,
        related: Vec<(&'static str, String)>,
    ) {
        let layout = (
            "slideLayout",
            format!("../slideLayouts/slideLayout{layout}.xml"),
        );
        self.package
            .add(format!("ppt/slides/slide{number}.xml"), shapes.finish());
        self.package.add(
            format!("ppt/slides/_rels/slide{number}.xml.rels"),
            relations([layout].into_iter().chain(related)),
        );
    }

    /// Adds a chart with the workbook that holds its numbers; returns the name of its part.
    fn chart(&mut self, native: &NativeChart) -> Result<String, OfficeError> {
        self.charts += 1;
        let number = self.charts;
        let name = format!("chart{number}.xml");
        let drawn = chart::as_drawn(native, self.deck.direction);
        let workbook = OfficePackage::read(&chart::workbook(&drawn, self.deck.direction)?)?;
        self.parts.push((
            format!("ppt/charts/{name}"),
            "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
        ));
        self.package
            .add(format!("ppt/charts/{name}"), chart::part(&drawn, self.deck));
        self.package.add(
            format!("ppt/charts/_rels/{name}.rels"),
            relations([("package", format!("../embeddings/numbers{number}.xlsx"))]),
        );
        self.package.add(
            format!("ppt/embeddings/numbers{number}.xlsx"),
            workbook.finish(self.properties)?,
        );

        Ok(name)
    }
}

/// The size of the layout of pictures, and the factor of their resolution.
const PICTURE: Size = Size {
    width: 1_240,
    height: 520,
};
const FINER: u32 = 2;

fn drawn(chart: &Chart, direction: Direction) -> Result<Vec<u8>, ChartError> {
    let svg = chart.figure(PICTURE, direction, &LIGHT, Ground::Surface)?;
    let size = Size {
        width: PICTURE.width * FINER,
        height: PICTURE.height * FINER,
    };

    render::png(&render::tree(&svg)?, size)
}

const TITLE: SlideArea = SlideArea::new(540_000, 320_000, 11_112_000, 560_000);
const FINDING: SlideArea = SlideArea::new(540_000, 900_000, 11_112_000, 420_000);
const COVER_TITLE: SlideArea = SlideArea::new(900_000, 1_900_000, 10_392_000, 1_100_000);
const COVER_LINES: SlideArea = SlideArea::new(900_000, 3_150_000, 10_392_000, 1_800_000);

fn area_of(place: PiecePlace) -> SlideArea {
    match place {
        PiecePlace::Whole => SlideArea::new(540_000, 1_450_000, 11_112_000, 4_780_000),
        PiecePlace::Start => SlideArea::new(540_000, 1_450_000, 5_560_000, 4_780_000),
        PiecePlace::End => SlideArea::new(6_340_000, 1_450_000, 5_312_000, 4_780_000),
    }
}

/// A part with the colours of the palette, and with the sides at which text begins and ends.
fn directed(part: &str, deck: &Deck) -> String {
    let (start, end, rtl) = match deck.direction {
        Direction::LeftToRight => ("l", "r", "0"),
        Direction::RightToLeft => ("r", "l", "1"),
    };

    office::coloured(part)
        .replace("{start}", start)
        .replace("{end}", end)
        .replace("{rtl}", rtl)
}

fn presentation(slides: usize) -> String {
    // The relations are the master, the theme, then the slides.
    let listed: Vec<String> = (0..slides)
        .map(|slide| {
            format!(
                "<p:sldId id=\"{}\" r:id=\"rId{}\"/>",
                256 + slide,
                slide + 3
            )
        })
        .collect();

    format!(
        "{HEAD}<p:presentation {NAMES} saveSubsetFonts=\"1\"><p:sldMasterIdLst><p:sldMasterId id=\"2147483648\" r:id=\"rId1\"/>\
         </p:sldMasterIdLst><p:sldIdLst>{}</p:sldIdLst><p:sldSz cx=\"{WIDTH}\" cy=\"{HEIGHT}\"/>\
         <p:notesSz cx=\"{HEIGHT}\" cy=\"9144000\"/></p:presentation>",
        listed.concat()
    )
}
