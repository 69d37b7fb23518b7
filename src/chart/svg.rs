//! The paper of every chart: writes SVG in fixed point and mirrors all of it for languages that run right to left.
//!
//! Charts are laid out once, from the start side to the end side; nothing else in `chart` knows about mirroring.

use std::fmt::Write as _;

use plotters::coord::Shift;
use plotters::prelude::{DrawingArea, IntoDrawingArea, RGBColor};
use plotters::style::ShapeStyle;
use plotters_backend::BackendCoord;

use crate::chart::text::{self, Weight};
use crate::locale::Direction;
use crate::palette::{Palette, Rgb};

mod pen;

use pen::Pen;

/// The one family every text names.
pub(crate) const FAMILY: &str = "Rapporteur Sans";

/// Backend units in a pixel.
const UNIT: f64 = 16.0;

/// No coordinate lies farther out than this, in pixels.
const FAR: f64 = 1_000_000.0;

/// Which end of a text its position names, in reading direction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Anchor {
    Start,
    Middle,
    End,
}

/// How a text looks.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Type {
    pub size: f64,
    pub weight: Weight,
    pub colour: Rgb,
    pub anchor: Anchor,
    /// Width of the stroke in the ground's colour that is laid under the text.
    pub halo: Option<f64>,
}

impl Type {
    pub fn new(size: f64, weight: Weight, colour: Rgb) -> Self {
        Self {
            size,
            weight,
            colour,
            anchor: Anchor::Start,
            halo: None,
        }
    }

    pub fn anchored(self, anchor: Anchor) -> Self {
        Self { anchor, ..self }
    }

    pub fn with_halo(self, width: f64) -> Self {
        Self {
            halo: Some(width),
            ..self
        }
    }
}

/// How a line runs.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Dash {
    Solid,
    /// Dash and gap, butt ends.
    Dashed(f64, f64),
    /// Gap between round dots.
    Dotted(f64),
}

/// The pen along an outline.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Stroke {
    pub colour: Rgb,
    pub width: f64,
    pub dash: Dash,
}

impl Stroke {
    pub fn solid(colour: Rgb, width: f64) -> Self {
        Self {
            colour,
            width,
            dash: Dash::Solid,
        }
    }
}

/// A rectangle in pixels, seen from the start side.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Area {
    pub x: f64,
    pub y: f64,
    pub width: f64,
    pub height: f64,
}

impl Area {
    pub fn end(self) -> f64 {
        self.x + self.width
    }

    pub fn bottom(self) -> f64 {
        self.y + self.height
    }
}

/// The sheet that a chart is drawn on.
pub(crate) struct Canvas<'a> {
    pub palette: &'a Palette,
    /// What is behind the chart: halos and hollow marks take it.
    pub ground: Rgb,
    width: f64,
    height: f64,
    direction: Direction,
    out: String,
}

impl<'a> Canvas<'a> {
    pub fn new(palette: &'a Palette, width: f64, height: f64, direction: Direction) -> Self {
        Self {
            palette,
            ground: palette.surface,
            width,
            height,
            direction,
            out: String::with_capacity(16 * 1024),
        }
    }

    /// The area of the plotters drawing: its coordinates come from [`Canvas::at`].
    pub fn area(&mut self) -> DrawingArea<Pen<'_, 'a>, Shift> {
        Pen::new(self).into_drawing_area()
    }

    /// A position in backend units, mirrored where the language asks for it.
    pub fn at(&self, (x, y): (f64, f64)) -> BackendCoord {
        (self.x(x), units(y))
    }

    fn x(&self, x: f64) -> i32 {
        match self.direction {
            Direction::LeftToRight => units(x),
            Direction::RightToLeft => units(self.width - x),
        }
    }

    /// Draws one line of text with its baseline at `y`; an empty text draws nothing.
    pub fn text(&mut self, x: f64, y: f64, content: &str, style: Type) {
        let content = text::clean(content);

        if content.is_empty() {
            return;
        }

        let content = escape(&isolate(&content, self.direction));
        let anchor = match (style.anchor, self.direction) {
            (Anchor::Middle, _) => "middle",
            (Anchor::Start, Direction::LeftToRight) | (Anchor::End, Direction::RightToLeft) => {
                "start"
            }
            (Anchor::End, Direction::LeftToRight) | (Anchor::Start, Direction::RightToLeft) => {
                "end"
            }
        };
        let place = format!(
            r#"<text x="{}" y="{}" font-size="{}" font-weight="{}" text-anchor="{anchor}""#,
            Fixed(self.x(x)),
            Fixed(units(y)),
            Fixed(units(style.size)),
            style.weight.number(),
        );

        if let Some(halo) = style.halo {
            let _ = writeln!(
                self.out,
                r#"{place} fill="none" stroke="{}" stroke-width="{}" stroke-linejoin="round">{content}</text>"#,
                self.ground.hex(),
                Fixed(units(halo)),
            );
        }

        let _ = writeln!(
            self.out,
            r#"{place} fill="{}">{content}</text>"#,
            style.colour.hex()
        );
    }

    /// Draws a box with round corners.
    pub fn boxed(&mut self, area: Area, radius: f64, fill: Option<Rgb>, stroke: Option<Stroke>) {
        let x = match self.direction {
            Direction::LeftToRight => area.x,
            Direction::RightToLeft => self.width - area.end(),
        };
        let _ = write!(
            self.out,
            r#"<rect x="{}" y="{}" width="{}" height="{}" rx="{}""#,
            Fixed(units(x)),
            Fixed(units(area.y)),
            Fixed(units(area.width).max(1)),
            Fixed(units(area.height).max(1)),
            Fixed(units(radius)),
        );
        self.paint(fill, stroke);
    }

    /// Draws a circle.
    pub fn circle(&mut self, centre: (f64, f64), radius: f64, fill: Rgb, stroke: Stroke) {
        let (x, y) = self.at(centre);
        let _ = write!(
            self.out,
            r#"<circle cx="{}" cy="{}" r="{}""#,
            Fixed(x),
            Fixed(y),
            Fixed(units(radius)),
        );
        self.paint(Some(fill), Some(stroke));
    }

    /// Draws closed outlines as one shape; where they overlap an even number of times it is empty.
    pub fn shape(
        &mut self,
        outlines: &[Vec<(f64, f64)>],
        fill: Option<Rgb>,
        stroke: Option<Stroke>,
    ) {
        let mut path = String::new();

        for outline in outlines {
            let points: Vec<_> = outline.iter().map(|&point| self.at(point)).collect();

            trace(&mut path, &points, true);
        }

        let _ = write!(self.out, r#"<path d="{path}" fill-rule="evenodd""#);
        self.paint(fill, stroke);
    }

    /// Draws a line through points, closed or open, in any dash.
    pub fn line(&mut self, points: &[(f64, f64)], closed: bool, stroke: Stroke) {
        let points: Vec<_> = points.iter().map(|&point| self.at(point)).collect();
        let mut path = String::new();

        trace(&mut path, &points, closed);

        let _ = write!(self.out, r#"<path d="{path}""#);
        self.paint(None, Some(stroke));
    }

    fn paint(&mut self, fill: Option<Rgb>, stroke: Option<Stroke>) {
        let fill = fill.map_or_else(|| "none".to_owned(), Rgb::hex);
        let _ = write!(self.out, r#" fill="{fill}""#);

        if let Some(stroke) = stroke {
            let _ = write!(
                self.out,
                r#" stroke="{}" stroke-width="{}" stroke-linejoin="round""#,
                stroke.colour.hex(),
                Fixed(units(stroke.width)),
            );

            match stroke.dash {
                Dash::Solid => {}
                Dash::Dashed(dash, gap) => {
                    let _ = write!(
                        self.out,
                        r#" stroke-dasharray="{} {}""#,
                        Fixed(units(dash)),
                        Fixed(units(gap))
                    );
                }
                Dash::Dotted(gap) => {
                    let _ = write!(
                        self.out,
                        r#" stroke-linecap="round" stroke-dasharray="0.0625 {}""#,
                        Fixed(units(gap))
                    );
                }
            }
        }

        self.out.push_str("/>\n");
    }

    /// The finished document: the sheet, scaled to fit `width` by `height` pixels and centred there.
    pub fn finish(
        self,
        width: u32,
        height: u32,
        behind: Option<Rgb>,
        title: &str,
        description: &str,
    ) -> String {
        let (w, h) = (f64::from(width), f64::from(height));
        let scale = (w / self.width).min(h / self.height);
        let (dx, dy) = (
            (w - self.width * scale) / 2.0,
            (h - self.height * scale) / 2.0,
        );
        let mut out = format!(
            r#"<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}" font-family="{FAMILY}">"#
        );

        for (tag, content) in [("title", title), ("desc", description)] {
            let content = text::clean(content);

            if !content.is_empty() {
                let _ = write!(out, "\n<{tag}>{}</{tag}>", escape(&content));
            }
        }

        if let Some(colour) = behind {
            let _ = write!(
                out,
                "\n<rect width=\"{width}\" height=\"{height}\" fill=\"{}\"/>",
                colour.hex()
            );
        }

        let _ = write!(
            out,
            "\n<g transform=\"translate({dx:.4} {dy:.4}) scale({scale:.6})\">\n{}</g>\n</svg>\n",
            self.out
        );

        out
    }
}

/// Fixed point as decimal figures.
struct Fixed(i32);

impl std::fmt::Display for Fixed {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{}", f64::from(self.0) / UNIT)
    }
}

/// Pixels as backend units; what is not a number is zero.
pub(crate) fn units(pixels: f64) -> i32 {
    if pixels.is_finite() {
        (pixels.clamp(-FAR, FAR) * UNIT).round() as i32
    } else {
        0
    }
}

/// The style of a plotters element: a line of `width` pixels.
pub(crate) fn lined(colour: Rgb, width: f64) -> ShapeStyle {
    ShapeStyle {
        color: RGBColor(colour.0, colour.1, colour.2).into(),
        filled: false,
        stroke_width: units(width).unsigned_abs(),
    }
}

fn trace(path: &mut String, points: &[BackendCoord], closed: bool) {
    for (index, &(x, y)) in points.iter().enumerate() {
        let command = if index == 0 { 'M' } else { 'L' };
        let _ = write!(path, "{command}{} {}", Fixed(x), Fixed(y));
    }

    if closed && !points.is_empty() {
        path.push('Z');
    }
}

/// Wraps a text that runs right to left in isolate marks, so that figures and brackets fall on its right side.
fn isolate(content: &str, direction: Direction) -> String {
    let runs_right_to_left = match direction {
        Direction::RightToLeft => true,
        Direction::LeftToRight => content
            .chars()
            .find(|character| character.is_alphabetic())
            .is_some_and(text::is_right_to_left),
    };

    if runs_right_to_left {
        format!("\u{2067}{content}\u{2069}")
    } else {
        content.to_owned()
    }
}

fn escape(content: &str) -> String {
    let mut out = String::with_capacity(content.len());

    for character in content.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            other => out.push(other),
        }
    }

    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::palette::LIGHT;

    fn written(content: &str, direction: Direction) -> String {
        let mut canvas = Canvas::new(&LIGHT, 100.0, 100.0, direction);

        canvas.text(
            10.0,
            20.0,
            content,
            Type::new(12.0, Weight::Regular, LIGHT.ink),
        );
        canvas.finish(100, 100, None, "", "")
    }

    #[test]
    fn xml_is_escaped_and_forbidden_characters_are_dropped() {
        let svg = written(
            "a<b & \"c\"\u{0}\u{1b}\u{fffe} 'd'>",
            Direction::LeftToRight,
        );

        assert!(
            svg.contains("a&lt;b &amp; &quot;c&quot; &#39;d&#39;&gt;"),
            "{svg}"
        );
        assert!(!svg.contains(['\u{0}', '\u{1b}', '\u{fffe}']));
    }

    #[test]
    fn text_that_runs_right_to_left_is_isolated() {
        let isolated = "\u{2067}تحديد (ID)\u{2069}";

        assert!(written("تحديد (ID)", Direction::LeftToRight).contains(isolated));
        assert!(written("تحديد (ID)", Direction::RightToLeft).contains(isolated));
        assert!(!written("Identify", Direction::LeftToRight).contains('\u{2067}'));
    }

    #[test]
    fn right_to_left_mirrors_positions_and_anchors() {
        let svg = written("نص", Direction::RightToLeft);

        assert!(svg.contains(r#"x="90""#) && svg.contains(r#"text-anchor="end""#));
    }

    #[test]
    fn what_is_not_a_number_never_reaches_the_file() {
        assert_eq!(units(f64::NAN), 0);
        assert_eq!(units(f64::INFINITY), 0);
        assert_eq!(units(1e300), 16_000_000);
    }
}
