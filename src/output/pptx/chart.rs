//! Writes charts that office programs draw: the chart's part, and the workbook with its numbers, so that people can edit it.

use super::HEAD;
use crate::chart::SeriesKind;
use crate::locale::Direction;
use crate::output::deck::{Deck, NativeChart, NativeChartKind, NativeSeries};
use crate::output::office::{self, colour};
use crate::output::xml::{attribute, escaped};
use crate::palette::{LIGHT, Rgb};

use rust_xlsxwriter::{Workbook, XlsxError};

use std::fmt::Write;

/// The name of the sheet with the numbers.
const SHEET: &str = "Sheet1";

/// The layout of a radar: most of the space; the default of office programs is small.
const LAYOUT: &str = "<c:layout><c:manualLayout><c:layoutTarget val=\"inner\"/><c:xMode val=\"edge\"/><c:yMode val=\"edge\"/>\
<c:x val=\"0.2\"/><c:y val=\"0.12\"/><c:w val=\"0.6\"/><c:h val=\"0.68\"/></c:manualLayout></c:layout>";

/// Writing into a `String` cannot fail.
macro_rules! put {
    ($text:expr, $($arg:tt)*) => {{
        let _ = write!($text, $($arg)*);
    }};
}

/// The chart in the order in which office programs draw it. They draw radars clockwise only: from right to left the axes after
/// the first are written in reverse order.
pub(super) fn as_drawn(chart: &NativeChart, direction: Direction) -> NativeChart {
    let mut drawn = chart.clone();

    if chart.kind == NativeChartKind::Radar && direction == Direction::RightToLeft {
        if let Some((_, others)) = drawn.categories.split_first_mut() {
            others.reverse();
        }

        for series in &mut drawn.series {
            if let Some((_, others)) = series.values.split_first_mut() {
                others.reverse();
            }
        }
    }

    drawn
}

/// The workbook of the numbers: names down the first column, one column for each series.
///
/// # Errors
/// If the workbook cannot be written.
pub(super) fn workbook(chart: &NativeChart, direction: Direction) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    sheet.set_name(SHEET)?;
    sheet.set_right_to_left(direction == Direction::RightToLeft);
    sheet.set_column_width(0, 40)?;

    for (row, category) in (1..).zip(&chart.categories) {
        sheet.write_string(row, 0, category)?;
    }

    for (column, series) in (1..).zip(&chart.series) {
        sheet.write_string(0, column, &series.name)?;

        for (row, value) in (1..).zip(&series.values) {
            if let Some(value) = value {
                sheet.write_number(row, column, *value)?;
            }
        }
    }

    workbook.save_to_buffer()
}

pub(super) fn part(chart: &NativeChart, deck: &Deck) -> String {
    let mut text = format!(
        "{HEAD}<c:chartSpace xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" \
         xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" \
         xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">\
         <c:date1904 val=\"0\"/><c:lang val=\"{}\"/><c:roundedCorners val=\"0\"/><c:chart><c:autoTitleDeleted val=\"1\"/><c:plotArea>{}",
        office::full_tag(deck.language),
        match chart.kind {
            NativeChartKind::Radar => LAYOUT,
            NativeChartKind::Bars => "<c:layout/>",
        }
    );
    text.push_str(match chart.kind {
        NativeChartKind::Radar => "<c:radarChart><c:radarStyle val=\"marker\"/><c:varyColors val=\"0\"/>",
        NativeChartKind::Bars => {
            "<c:barChart><c:barDir val=\"bar\"/><c:grouping val=\"clustered\"/><c:varyColors val=\"0\"/>"
        }
    });

    for (position, series) in chart.series.iter().enumerate() {
        put_series(&mut text, chart, position, series);
    }

    text.push_str(match chart.kind {
        NativeChartKind::Radar => "<c:axId val=\"111\"/><c:axId val=\"222\"/></c:radarChart>",
        NativeChartKind::Bars => {
            "<c:gapWidth val=\"80\"/><c:overlap val=\"-10\"/><c:axId val=\"111\"/><c:axId val=\"222\"/></c:barChart>"
        }
    });
    put_axes(&mut text, chart, deck.direction);
    let letters = letters(1_400, LIGHT.ink);
    put!(
        text,
        "</c:plotArea><c:legend><c:legendPos val=\"b\"/><c:overlay val=\"0\"/>{letters}</c:legend><c:plotVisOnly val=\"1\"/>\
         <c:dispBlanksAs val=\"gap\"/></c:chart>{letters}<c:externalData r:id=\"rId1\"><c:autoUpdate val=\"0\"/></c:externalData></c:chartSpace>"
    );

    text
}

fn put_series(text: &mut String, chart: &NativeChart, position: usize, series: &NativeSeries) {
    let column = column_name(position + 1);
    let (fill, dash, symbol) = match series.kind {
        SeriesKind::Recorded => (LIGHT.recorded, "solid", "circle"),
        SeriesKind::Target => (LIGHT.target, "dash", "diamond"),
        SeriesKind::Baseline => (LIGHT.baseline, "sysDot", "square"),
    };
    let colour = colour(fill);
    let format = attribute(&chart.axis.format);
    let solid = format!("<a:solidFill><a:srgbClr val=\"{colour}\"/></a:solidFill>");
    put!(
        text,
        "<c:ser><c:idx val=\"{position}\"/><c:order val=\"{position}\"/><c:tx><c:strRef><c:f>{SHEET}!${column}$1</c:f>\
         <c:strCache><c:ptCount val=\"1\"/><c:pt idx=\"0\"><c:v>{}</c:v></c:pt></c:strCache></c:strRef></c:tx>",
        escaped(&series.name)
    );

    match chart.kind {
        NativeChartKind::Radar => {
            // Only the recorded line is filled, so that people can tell the three apart without colour.
            let ground = match series.kind {
                SeriesKind::Recorded => solid.clone(),
                _ => "<a:noFill/>".to_owned(),
            };
            put!(
                text,
                "<c:spPr><a:ln w=\"31750\" cap=\"rnd\">{solid}<a:prstDash val=\"{dash}\"/></a:ln></c:spPr>\
                 <c:marker><c:symbol val=\"{symbol}\"/><c:size val=\"8\"/><c:spPr>{ground}<a:ln w=\"19050\">{solid}</a:ln></c:spPr></c:marker>"
            );
        }
        NativeChartKind::Bars => {
            put!(
                text,
                "<c:spPr>{solid}</c:spPr><c:invertIfNegative val=\"0\"/><c:dLbls><c:numFmt formatCode=\"{format}\" sourceLinked=\"0\"/>\
                 <c:spPr><a:noFill/></c:spPr>{}<c:dLblPos val=\"outEnd\"/><c:showLegendKey val=\"0\"/><c:showVal val=\"1\"/>\
                 <c:showCatName val=\"0\"/><c:showSerName val=\"0\"/><c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/></c:dLbls>",
                letters(1_200, LIGHT.ink)
            );
        }
    }

    let last = chart.categories.len() + 1;
    put!(
        text,
        "<c:cat><c:strRef><c:f>{SHEET}!$A$2:$A${last}</c:f><c:strCache><c:ptCount val=\"{}\"/>",
        chart.categories.len()
    );

    for (index, category) in chart.categories.iter().enumerate() {
        put!(
            text,
            "<c:pt idx=\"{index}\"><c:v>{}</c:v></c:pt>",
            escaped(category)
        );
    }

    put!(
        text,
        "</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>{SHEET}!${column}$2:${column}${last}</c:f>\
         <c:numCache><c:formatCode>{format}</c:formatCode><c:ptCount val=\"{}\"/>",
        series.values.len()
    );

    for (index, value) in series.values.iter().enumerate() {
        if let Some(value) = value {
            put!(text, "<c:pt idx=\"{index}\"><c:v>{value}</c:v></c:pt>");
        }
    }

    text.push_str("</c:numCache></c:numRef></c:val></c:ser>");
}

fn put_axes(text: &mut String, chart: &NativeChart, direction: Direction) {
    // Bars are horizontal, so that names of any length fit beside them. Office programs count rows from below.
    let lies = chart.kind == NativeChartKind::Bars;
    let mirrored = lies && direction == Direction::RightToLeft;
    let rows = if lies { "maxMin" } else { "minMax" };
    let values = if mirrored { "maxMin" } else { "minMax" };
    let (below, crosses) = if lies {
        ("b", "max")
    } else {
        ("l", "autoZero")
    };
    let beside = match (lies, mirrored) {
        (false, _) => "b",
        (true, false) => "l",
        (true, true) => "r",
    };
    let (low, high) = chart.axis.ends;
    let step = chart.axis.step;
    let labels = if chart.axis.has_labels {
        "nextTo"
    } else {
        "none"
    };
    let grid = format!(
        "<c:majorGridlines><c:spPr><a:ln w=\"9525\"><a:solidFill><a:srgbClr val=\"{}\"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>",
        colour(LIGHT.grid)
    );
    let spokes = match chart.kind {
        NativeChartKind::Radar => grid.as_str(),
        NativeChartKind::Bars => "",
    };
    put!(
        text,
        "<c:catAx><c:axId val=\"111\"/><c:scaling><c:orientation val=\"{rows}\"/></c:scaling><c:delete val=\"0\"/>\
         <c:axPos val=\"{beside}\"/>{spokes}<c:numFmt formatCode=\"General\" sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/>\
         <c:minorTickMark val=\"none\"/><c:tickLblPos val=\"nextTo\"/>{}<c:crossAx val=\"222\"/><c:crosses val=\"autoZero\"/>\
         <c:auto val=\"1\"/><c:lblAlgn val=\"ctr\"/><c:lblOffset val=\"100\"/><c:noMultiLvlLbl val=\"0\"/></c:catAx>\
         <c:valAx><c:axId val=\"222\"/><c:scaling><c:orientation val=\"{values}\"/><c:max val=\"{high}\"/><c:min val=\"{low}\"/></c:scaling>\
         <c:delete val=\"0\"/><c:axPos val=\"{below}\"/>{grid}<c:numFmt formatCode=\"General\" sourceLinked=\"0\"/>\
         <c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/><c:tickLblPos val=\"{labels}\"/>{}<c:crossAx val=\"111\"/>\
         <c:crosses val=\"{crosses}\"/><c:crossBetween val=\"between\"/><c:majorUnit val=\"{step}\"/></c:valAx>",
        letters(1_200, LIGHT.ink),
        letters(1_000, LIGHT.ink2),
    );
}

fn letters(size: u32, ink: Rgb) -> String {
    format!(
        "<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz=\"{size}\"><a:solidFill><a:srgbClr val=\"{}\"/></a:solidFill></a:defRPr></a:pPr>\
         <a:endParaRPr/></a:p></c:txPr>",
        colour(ink)
    )
}

/// The letter of a column; charts have at most three series.
fn column_name(column: usize) -> char {
    char::from(b'A' + (column % 26) as u8)
}
