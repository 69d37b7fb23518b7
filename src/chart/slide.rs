//! The frame of an exported picture, and the bare figure of the screen; both place the chart's body.

use crate::chart::marks::{self, fit};
use crate::chart::radar::{self, Scale};
use crate::chart::svg::{Anchor, Area, Canvas, Stroke, Type};
use crate::chart::text::{Fit, Weight};
use crate::chart::{
    Chart, Frame, Ground, Radar, Size, bars, groups, heatmap, multiples, rows, table, wide,
};
use crate::locale::Direction;
use crate::palette::Palette;

/// Below this width a radar is drawn without its table, in larger letters.
const NARROW: u32 = 960;

/// Room of the chart on a slide, in its units: what a drawing asks for, where it does not say otherwise.
pub(super) const WIDTH: f64 = 1760.0;
pub(super) const HEIGHT: f64 = 812.0;

/// Space around a figure on the screen.
const MARGIN: f64 = 12.0;

/// The chart in its frame.
pub(crate) fn slide(chart: &Chart, frame: &Frame, size: Size, palette: &Palette) -> String {
    let narrow = match chart {
        Chart::Radar(radar) if radar.axes.len() <= 8 => size.width < NARROW,
        _ => false,
    };
    let (width, height, f) = if narrow {
        (840.0, 472.5, 0.52)
    } else {
        (1920.0, 1080.0, 1.0)
    };
    let mut canvas = Canvas::new(palette, width, height, frame.direction);
    let margin = 80.0 * f;
    let body = Area {
        x: margin,
        y: 190.0 * f,
        width: width - margin * 2.0,
        height: height - 268.0 * f,
    };

    head(&mut canvas, frame, body, f);
    foot(&mut canvas, frame, body, height, f);

    match chart {
        Chart::Radar(radar) if radar.axes.len() <= 8 => {
            if narrow {
                narrow_radar(&mut canvas, radar, body);
            } else {
                wide_slide(&mut canvas, radar, body);
            }
        }
        Chart::Radar(radar) => wide::draw(
            &mut canvas,
            radar,
            Area {
                height: wide::HEIGHT,
                ..body
            },
        ),
        Chart::Multiples(all) => multiples::draw(
            &mut canvas,
            all,
            Area {
                y: 200.0,
                height: multiples::HEIGHT,
                ..body
            },
        ),
        Chart::HeatMap(map) => heatmap::draw(&mut canvas, map, body),
        Chart::Groups(compared) => groups::draw(&mut canvas, compared, body),
        Chart::Rows(radar) => rows::draw(&mut canvas, radar, body),
    }

    canvas.finish(
        size.width,
        size.height,
        Some(palette.surface),
        &frame.title,
        &frame.finding,
    )
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
    // The sheet has the proportions of the figure and at least the room that the chart asks for.
    let as_on_a_slide = |height| (WIDTH + MARGIN * 2.0, height + MARGIN * 2.0, f64::INFINITY);
    let (least_width, least_height, shrink) = match chart {
        Chart::Radar(radar) if radar.axes.len() <= 8 => (440.0, 340.0, 1.0_f64),
        Chart::Radar(_) => as_on_a_slide(wide::HEIGHT),
        Chart::Multiples(_) => as_on_a_slide(multiples::HEIGHT),
        Chart::Groups(_) | Chart::HeatMap(_) | Chart::Rows(_) => as_on_a_slide(HEIGHT),
    };
    let scale = (w / least_width).min(h / least_height).min(shrink);
    let area = Area {
        x: 0.0,
        y: 0.0,
        width: w / scale,
        height: h / scale,
    };
    let mut canvas = Canvas::new(palette, area.width, area.height, direction);

    match chart {
        Chart::Radar(radar) if radar.axes.len() <= 8 => {
            let scale = Scale {
                k: 1.2,
                label: 14.0,
                ring: 13.0,
                wrap: (area.width * 0.27).clamp(120.0, 152.0),
            };

            body(&mut canvas, radar, inset(area, MARGIN), scale);
        }
        Chart::Radar(radar) => wide::draw(&mut canvas, radar, inset(area, MARGIN)),
        Chart::Multiples(all) => multiples::draw(&mut canvas, all, inset(area, MARGIN)),
        Chart::HeatMap(map) => heatmap::draw(&mut canvas, map, inset(area, MARGIN)),
        Chart::Groups(compared) => groups::draw(&mut canvas, compared, inset(area, MARGIN)),
        Chart::Rows(radar) => rows::draw(&mut canvas, radar, inset(area, MARGIN)),
    }

    let behind = match ground {
        Ground::Transparent => None,
        Ground::Surface => Some(palette.surface),
    };

    canvas.finish(size.width, size.height, behind, "", "")
}

fn inset(area: Area, by: f64) -> Area {
    Area {
        x: area.x + by,
        y: area.y + by,
        width: area.width - by * 2.0,
        height: area.height - by * 2.0,
    }
}

fn body(canvas: &mut Canvas<'_>, radar: &Radar, area: Area, scale: Scale) {
    if radar.axes.len() < 3 {
        bars::draw(canvas, radar, area, scale);
    } else {
        radar::draw(canvas, radar, area, scale);
    }
}

/// Radar, legend and table of the 1920 layout; without a table the radar stands in the middle.
fn wide_slide(canvas: &mut Canvas<'_>, radar: &Radar, area: Area) {
    let scale = Scale {
        k: 1.9,
        label: 24.0,
        ring: 20.0,
        wrap: 262.0,
    };
    let Some(rows) = &radar.table else {
        let legend = Area {
            y: area.bottom() - 44.0,
            height: 40.0,
            ..area
        };
        let picture = Area {
            y: 198.0,
            height: legend.y - 206.0,
            ..area
        };

        body(canvas, radar, picture, scale);
        marks::legend_row(canvas, &marks::legend(radar), legend, 23.0, 1.9);
        return;
    };
    let picture = Area {
        x: 40.0,
        y: 198.0,
        width: 1160.0,
        height: 777.0,
    };
    let side = Area {
        x: 1245.0,
        y: 380.0,
        width: 595.0,
        height: 595.0,
    };

    body(canvas, radar, picture, scale);

    let entries = marks::legend(radar);

    for (index, entry) in entries.iter().take(6).enumerate() {
        let x = side.x + 268.0 * (index % 2) as f64;
        let y = 250.0 + 54.0 * (index / 2) as f64;
        let is_alone = index % 2 == 0 && index + 1 == entries.len();
        let room = match index % 2 {
            0 if is_alone => 440.0,
            0 => 180.0,
            _ => 251.5,
        };
        let block = fit(23.0, room, Weight::Regular, 1).lay(entry.name());
        let style = Type::new(23.0, Weight::Regular, canvas.palette.ink);

        entry.sample(canvas, x, y, 62.0, 1.9);
        marks::lines_of(canvas, x + 76.0, y + 8.0, &block, 0.0, style);
    }

    table::draw(canvas, rows, side);
}

fn narrow_radar(canvas: &mut Canvas<'_>, radar: &Radar, area: Area) {
    let scale = Scale {
        k: 1.2,
        label: 14.5,
        ring: 12.5,
        wrap: 150.0,
    };
    let legend = Area {
        y: area.bottom() - 26.0,
        height: 24.0,
        ..area
    };
    let picture = Area {
        height: area.height - 30.0,
        ..area
    };

    body(canvas, radar, picture, scale);
    marks::legend_row(canvas, &marks::legend(radar), legend, 13.5, 1.05);
}

/// Title and finding at the start, country and status at the end, and the line under them.
fn head(canvas: &mut Canvas<'_>, frame: &Frame, body: Area, f: f64) {
    let palette = canvas.palette;
    let third = body.width * 0.4;
    let rows = [
        (
            104.0,
            46.0,
            Weight::SemiBold,
            &frame.title,
            palette.ink,
            28.0,
            &frame.country,
        ),
        (
            152.0,
            28.0,
            Weight::Regular,
            &frame.finding,
            palette.ink2,
            24.0,
            &frame.status,
        ),
    ];

    for (y, size, weight, words, colour, end_size, end_words) in rows {
        let end = Fit {
            weight,
            size: end_size * f,
            floor: end_size * 0.7 * f,
            width: third,
            lines: 1,
        }
        .lay(end_words);
        let room = body.width - end.width - 40.0 * f;
        let start = Fit {
            weight,
            size: size * f,
            floor: size * 0.8 * f,
            width: room,
            lines: 1,
        };
        let mut block = start.lay(words);

        if block.shortened {
            block = Fit {
                size: size * 0.75 * f,
                floor: size * 0.45 * f,
                lines: 2,
                ..start
            }
            .lay(words);
        }

        let leading = block.size * 1.2;
        let first = y * f - leading * block.lines.len().saturating_sub(1) as f64 * 0.75;

        marks::lines_of(
            canvas,
            body.x,
            first,
            &block,
            leading,
            Type::new(size, weight, colour),
        );
        marks::lines_of(
            canvas,
            body.end(),
            y * f,
            &end,
            0.0,
            Type::new(end_size, weight, colour).anchored(Anchor::End),
        );
    }

    rule(canvas, body, 180.0 * f, f);
}

/// The line under the body, the source at the start, the handling mark in its box at the end.
fn foot(canvas: &mut Canvas<'_>, frame: &Frame, body: Area, height: f64, f: f64) {
    let palette = canvas.palette;
    let top = height - 72.0 * f;
    let mut room = body.width;

    rule(canvas, body, top, f);

    if let Some(mark) = &frame.mark {
        let block = Fit {
            weight: Weight::SemiBold,
            size: 22.0 * f,
            floor: 15.0 * f,
            width: body.width * 0.45,
            lines: 1,
        }
        .lay(mark);

        if !block.lines.is_empty() {
            let width = block.width + 40.0 * f;
            let around = Area {
                x: body.end() - width,
                y: top + 12.0 * f,
                width,
                height: 40.0 * f,
            };
            let style = Type::new(22.0, Weight::SemiBold, palette.ink).anchored(Anchor::Middle);

            canvas.boxed(
                around,
                4.0 * f,
                Some(canvas.ground),
                Some(Stroke::solid(palette.ink, 2.0 * f)),
            );
            marks::lines_of(
                canvas,
                around.x + width / 2.0,
                top + 39.5 * f,
                &block,
                0.0,
                style,
            );
            room -= width + 40.0 * f;
        }
    }

    let said = match frame.imprint.as_str() {
        "" => frame.source.clone(),
        imprint => format!("{} {imprint}", frame.source),
    };
    let fit = Fit {
        weight: Weight::Regular,
        size: 20.0 * f,
        floor: 18.0 * f,
        width: room,
        lines: 1,
    };
    let mut block = fit.lay(&said);

    if block.shortened {
        block = Fit {
            size: 18.0 * f,
            floor: 14.0 * f,
            lines: 2,
            ..fit
        }
        .lay(&said);
    }

    let leading = block.size * 1.3;
    let first = top + 38.0 * f - leading * block.lines.len().saturating_sub(1) as f64 / 2.0;
    let style = Type::new(20.0, Weight::Regular, palette.ink2);

    marks::lines_of(canvas, body.x, first, &block, leading, style);
}

fn rule(canvas: &mut Canvas<'_>, body: Area, y: f64, f: f64) {
    let stroke = Stroke::solid(canvas.palette.line, 2.0 * f);

    canvas.line(&[(body.x, y), (body.end(), y)], false, stroke);
}
