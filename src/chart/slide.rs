//! The frame of an exported picture, and the bare figure of the screen; both place the chart's body.

use crate::chart::backend::Stroke;
use crate::chart::canvas::{Bounds, Canvas};
use crate::chart::fonts::Weight;
use crate::chart::model::{Chart, Frame, Ground, Radar, Size};
use crate::chart::radar::{self, Sizes};
use crate::chart::text::{Lettering, Type};
use crate::chart::{bars, duties, groups, heatmap, marks, multiples, pairs, rows, table, wide};
use crate::locale::Direction;
use crate::palette::Palette;

/// Width below which a radar has no table and larger letters.
const NARROW: u32 = 960;

/// The default size of a chart on a slide, in the units of the slide.
const WIDTH: f64 = 1760.0;
const HEIGHT: f64 = 812.0;

/// Bars on the screen: the size of their letters and marks, the least height of a row and of everything beside the rows, and
/// the least width.
const BARS: f64 = 0.58;
const BAR: f64 = 15.0;
const BARS_BESIDE: f64 = 74.0;
const BARS_WIDTH: f64 = 520.0;

/// Space around a figure on the screen.
const MARGIN: f64 = 12.0;

/// The radar of few axes, which has its own sizes on slide and screen.
fn small_radar(chart: &Chart) -> Option<&Radar> {
    match chart {
        Chart::Radar(radar) if radar.axes.len() <= 8 => Some(radar),
        _ => None,
    }
}

pub(crate) fn slide(chart: &Chart, frame: &Frame, size: Size, palette: &Palette) -> String {
    let small = small_radar(chart);
    let narrow = small.filter(|_| size.width < NARROW);
    let (width, height, f) = if narrow.is_some() {
        (840.0, 472.5, 0.52)
    } else {
        (1920.0, 1080.0, 1.0)
    };
    let canvas = Canvas::new(palette, width, height, frame.direction);
    let margin = 80.0 * f;
    let body = Bounds {
        x: margin,
        y: 190.0 * f,
        width: width - margin * 2.0,
        height: height - 268.0 * f,
    };

    head(&canvas, frame, body, f);
    foot(&canvas, frame, body, height, f);

    match (narrow, small) {
        (Some(radar), _) => narrow_radar(&canvas, radar, body),
        (None, Some(radar)) => wide_slide(&canvas, radar, body),
        (None, None) => {
            let (y, height) = match chart {
                Chart::Radar(_) => (body.y, wide::HEIGHT),
                Chart::Multiples(_) => (200.0, multiples::HEIGHT),
                _ => (body.y, body.height),
            };

            large(&canvas, chart, Bounds { y, height, ..body });
        }
    }

    let ground = Some(palette.surface);

    canvas.finish(
        (size.width, size.height),
        ground,
        &frame.title,
        &description(chart, frame),
    )
}

/// The finding and the figures of a chart, for those who do not see it.
fn description(chart: &Chart, frame: &Frame) -> String {
    let comma = match frame.direction {
        Direction::LeftToRight => ", ",
        Direction::RightToLeft => "، ",
    };
    let of_figures = || {
        let rows = chart.numbers();
        let rows = rows.lines().map(|row| {
            let cells: Vec<&str> = row.split('\t').filter(|cell| !cell.is_empty()).collect();

            cells.join(comma)
        });

        rows.collect()
    };
    let rows: Vec<String> = chart.lines().map_or_else(of_figures, <[String]>::to_vec);
    let sentences: Vec<String> = [frame.finding.clone()]
        .into_iter()
        .chain(rows)
        .filter(|words| !words.is_empty())
        .collect();

    sentences.join("\n")
}

/// The chart without its frame.
pub(crate) fn figure(
    chart: &Chart,
    size: Size,
    direction: Direction,
    palette: &Palette,
    ground: Ground,
) -> String {
    let (w, h) = (f64::from(size.width), f64::from(size.height));
    let small = small_radar(chart);
    // The sheet has the proportions of the figure and at least the space that the chart asks for.
    let as_on_a_slide = |height| (WIDTH + MARGIN * 2.0, height + MARGIN * 2.0, f64::INFINITY);
    let (least_width, least_height, shrink) = match chart {
        _ if small.is_some() => (440.0, 340.0, 1.0_f64),
        // On the screen the names beside the radar have less space, so that all letters are larger.
        Chart::Radar(_) => (
            wide::NARROWEST + MARGIN * 2.0,
            wide::HEIGHT + MARGIN * 2.0,
            f64::INFINITY,
        ),
        Chart::Bars(radar) => {
            let rows = radar.axes.len() as f64 * BAR + BARS_BESIDE;

            (
                BARS_WIDTH + MARGIN * 2.0,
                rows + MARGIN * 2.0,
                f64::INFINITY,
            )
        }
        Chart::Multiples(_) => as_on_a_slide(multiples::HEIGHT),
        Chart::Groups(_)
        | Chart::HeatMap(_)
        | Chart::Rows(_)
        | Chart::Duties(_)
        | Chart::Pairs(_) => as_on_a_slide(HEIGHT),
    };
    let scale = (w / least_width).min(h / least_height).min(shrink);
    let sheet = Bounds {
        x: 0.0,
        y: 0.0,
        width: w / scale,
        height: h / scale,
    };
    let area = sheet.inset(MARGIN);
    let canvas = Canvas::new(palette, sheet.width, sheet.height, direction);

    if let Some(radar) = small {
        let sizes = Sizes {
            k: 1.2,
            label: 14.0,
            ring: 13.0,
            wrap: (sheet.width * 0.27).clamp(120.0, 152.0),
        };

        body(&canvas, radar, area, sizes);
    } else {
        match chart {
            Chart::Bars(radar) => rows::draw_bars(&canvas, radar, area, BARS),
            _ => large(&canvas, chart, area),
        }
    }

    let behind = match ground {
        Ground::Transparent => None,
        Ground::Surface => Some(palette.surface),
    };

    canvas.finish((size.width, size.height), behind, "", "")
}

/// Draws a chart that is the same on slide and screen.
fn large(canvas: &Canvas<'_>, chart: &Chart, area: Bounds) {
    match chart {
        Chart::Radar(radar) => wide::draw(canvas, radar, area),
        Chart::Multiples(all) => multiples::draw(canvas, all, area),
        Chart::HeatMap(map) => heatmap::draw(canvas, map, area),
        Chart::Groups(compared) => groups::draw(canvas, compared, area),
        Chart::Rows(radar) => rows::draw(canvas, radar, area),
        Chart::Bars(radar) => rows::draw_bars(canvas, radar, area, 1.0),
        Chart::Duties(all) => duties::draw(canvas, all, area),
        Chart::Pairs(matrix) => pairs::draw(canvas, matrix, area),
    }
}

fn body(canvas: &Canvas<'_>, radar: &Radar, area: Bounds, sizes: Sizes) {
    if radar.axes.len() < 3 {
        bars::draw(canvas, radar, area, sizes);
    } else {
        radar::draw(canvas, radar, area, sizes);
    }
}

/// Radar, legend and table of the 1920 layout; without a table the radar is centred.
fn wide_slide(canvas: &Canvas<'_>, radar: &Radar, area: Bounds) {
    let sizes = Sizes {
        k: 1.9,
        label: 24.0,
        ring: 20.0,
        wrap: 262.0,
    };
    let Some(rows) = &radar.table else {
        let legend = Bounds {
            y: area.bottom() - 44.0,
            height: 40.0,
            ..area
        };
        let picture = Bounds {
            y: 198.0,
            height: legend.y - 206.0,
            ..area
        };

        body(canvas, radar, picture, sizes);
        return marks::legend_row(canvas, radar, legend, 23.0, 1.9);
    };
    let picture = Bounds {
        x: 40.0,
        y: 198.0,
        width: 1160.0,
        height: 777.0,
    };
    let side = Bounds {
        x: 1245.0,
        y: 380.0,
        width: 595.0,
        height: 595.0,
    };
    let style = Type::new(23.0, Weight::Regular, canvas.palette.ink);
    let entries = marks::legend(radar);

    body(canvas, radar, picture, sizes);

    for (index, entry) in entries.iter().take(6).enumerate() {
        let x = side.x + 268.0 * (index % 2) as f64;
        let y = 250.0 + 54.0 * (index / 2) as f64;
        let is_alone = index % 2 == 0 && index + 1 == entries.len();
        let space = match index % 2 {
            0 if is_alone => 440.0,
            0 => 180.0,
            _ => 251.5,
        };

        entry.sample(canvas, (x, y), 62.0, 1.9);
        canvas.write((x + 76.0, y + 8.0), &style.fit(entry.name(), space, 1));
    }

    table::draw(canvas, rows, side);
}

fn narrow_radar(canvas: &Canvas<'_>, radar: &Radar, area: Bounds) {
    let sizes = Sizes {
        k: 1.2,
        label: 14.5,
        ring: 12.5,
        wrap: 150.0,
    };
    let legend = Bounds {
        y: area.bottom() - 26.0,
        height: 24.0,
        ..area
    };
    let picture = Bounds {
        height: area.height - 30.0,
        ..area
    };

    body(canvas, radar, picture, sizes);
    marks::legend_row(canvas, radar, legend, 13.5, 1.05);
}

/// Title and finding at the start, country and status at the end, and the line under them.
fn head(canvas: &Canvas<'_>, frame: &Frame, body: Bounds, f: f64) {
    let sized = |size: f64, colour| Type::new(size * f, Weight::Regular, colour);
    let third = body.width * 0.4;
    let space = |end: &Lettering| body.width - end.width - 40.0 * f;
    let end = |size: f64, words: &str, colour, weight| {
        let style = Type {
            weight,
            ..sized(size, colour).end()
        };

        style.shrink(size * 0.7 * f, words, third, 1)
    };
    let (ink, ink2) = (canvas.palette.ink, canvas.palette.ink2);
    let country = end(28.0, &frame.country, ink, Weight::SemiBold);
    let status = end(24.0, &frame.status, ink2, Weight::Regular);

    // The finding has one size in every chart; a long one has two lines, and the title makes room for them.
    let mut finding = sized(28.0, ink2).shrink(28.0 * f, &frame.finding, space(&status), 1);

    if finding.shortened {
        finding = sized(28.0, ink2).shrink(12.6 * f, &frame.finding, space(&status), 2);
    }

    let leading = finding.size() * 1.2;
    let up = leading * finding.more();
    let style = Type {
        weight: Weight::SemiBold,
        ..sized(46.0, ink)
    };
    let mut title = style.shrink(36.8 * f, &frame.title, space(&country), 1);

    if title.shortened {
        let style = Type {
            size: 34.5 * f,
            ..style
        };
        title = style.shrink(20.7 * f, &frame.title, space(&country), 2);
    }

    let title_leading = title.size() * 1.2;
    let title_first = 104.0 * f - up * 0.42 - title_leading * title.more() * 0.75;
    let last = (152.0 * f + up * 0.55).max(152.0 * f);

    canvas.write_lines((body.x, title_first), &title, title_leading);
    canvas.write_lines((body.x, last - up), &finding, leading);
    canvas.write((body.end(), 104.0 * f), &country);
    canvas.write((body.end(), 152.0 * f), &status);

    rule(canvas, body, 180.0 * f, f);
}

/// The line under the body, the source at the start, the handling mark in its box at the end.
fn foot(canvas: &Canvas<'_>, frame: &Frame, body: Bounds, height: f64, f: f64) {
    let palette = canvas.palette;
    let top = height - 72.0 * f;
    let mut space = body.width;

    rule(canvas, body, top, f);

    if let Some(mark) = &frame.mark {
        let style = Type::new(22.0 * f, Weight::SemiBold, palette.ink).middle();
        let block = style.shrink(15.0 * f, mark, body.width * 0.45, 1);

        if !block.lines.is_empty() {
            let width = block.width + 40.0 * f;
            let around = Bounds {
                x: body.end() - width,
                y: top + 12.0 * f,
                width,
                height: 40.0 * f,
            };
            let edge = Stroke::solid(palette.ink, 2.0 * f);

            canvas.boxed(around, 4.0 * f, canvas.ground, edge);
            canvas.write((around.x + width / 2.0, top + 39.5 * f), &block);
            space -= width + 40.0 * f;
        }
    }

    let said = match frame.imprint.as_str() {
        "" => frame.source.clone(),
        imprint => format!("{} {imprint}", frame.source),
    };
    let style = |size: f64| Type::new(size * f, Weight::Regular, palette.ink2);
    let mut block = style(20.0).shrink(18.0 * f, &said, space, 1);

    if block.shortened {
        block = style(18.0).shrink(14.0 * f, &said, space, 2);
    }

    let leading = block.size() * 1.3;
    let first = top + 38.0 * f - leading * block.more() / 2.0;

    canvas.write_lines((body.x, first), &block, leading);
}

fn rule(canvas: &Canvas<'_>, body: Bounds, y: f64, f: f64) {
    canvas.rule(body, y, Stroke::solid(canvas.palette.line, 2.0 * f));
}
