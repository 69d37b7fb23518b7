//! The canvas of every chart: it draws lines, shapes and texts as plotters elements on a coordinate, and writes the SVG document
//! around them.

use crate::chart::backend::{Dash, Fixed, Outline, Stroke, SvgBackend, fixed};
use crate::chart::coord::{Cartesian, Coordinate, Pixels, Point, units};
use crate::chart::fonts::FAMILY;
use crate::chart::text::{self, Anchor, Lettering, Type};
use crate::locale::Direction;
use crate::palette::{Palette, Rgb};

use plotters::drawing::DrawingArea;
use plotters::element::{Drawable, PointCollection};
use plotters::series::LineSeries;
use plotters::style::{RGBColor, ShapeStyle};
use plotters_backend::{BackendCoord, DrawingErrorKind};

use std::cell::RefCell;
use std::convert::Infallible;
use std::fmt::{self, Write as _};
use std::rc::Rc;

/// A rectangle in pixels, seen from the start side.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Bounds {
    pub x: f64,
    pub y: f64,
    pub width: f64,
    pub height: f64,
}

impl Bounds {
    pub(super) fn end(self) -> f64 {
        self.x + self.width
    }

    pub(super) fn bottom(self) -> f64 {
        self.y + self.height
    }

    /// The rectangle inside a margin.
    pub(super) fn inset(self, by: f64) -> Self {
        Self {
            x: self.x + by,
            y: self.y + by,
            width: self.width - by * 2.0,
            height: self.height - by * 2.0,
        }
    }
}

/// A picture that is being drawn, with its coordinate.
pub(crate) struct Canvas<'a, C: Coordinate = Pixels> {
    pub palette: &'a Palette,
    /// The colour behind the chart, which halos and hollow marks take.
    pub ground: Rgb,
    backend: Rc<RefCell<SvgBackend>>,
    area: DrawingArea<SvgBackend, C>,
}

impl<'a> Canvas<'a> {
    pub(super) fn new(palette: &'a Palette, width: f64, height: f64, direction: Direction) -> Self {
        let backend = Rc::new(RefCell::new(SvgBackend::new(width, height)));

        Self {
            palette,
            ground: palette.surface,
            area: DrawingArea::from(&backend).apply_coord_spec(Pixels {
                width,
                height,
                direction,
            }),
            backend,
        }
    }
}

impl<'a, C: Coordinate> Canvas<'a, C> {
    /// The same picture with another coordinate.
    pub(super) fn on<D: Coordinate>(&self, coord: D) -> Canvas<'a, D> {
        Canvas {
            palette: self.palette,
            ground: self.ground,
            area: self.area.use_screen_coord().apply_coord_spec(coord),
            backend: Rc::clone(&self.backend),
        }
    }

    pub(super) fn coord(&self) -> &C {
        self.area.as_coord_spec()
    }

    pub(super) fn sheet(&self) -> Pixels {
        self.coord().sheet()
    }

    /// Draws a series of elements. Writing into memory cannot fail.
    fn draw<E>(&self, series: impl IntoIterator<Item = E>)
    where
        E: Drawable<SvgBackend>,
        for<'e> &'e E: PointCollection<'e, Point>,
    {
        for element in series {
            let _ = self.area.draw(&element);
        }
    }

    /// Draws a line through points, closed or open, in any dash.
    pub(super) fn line<S: Into<Point>>(
        &self,
        points: impl IntoIterator<Item = S>,
        closed: bool,
        stroke: Stroke,
    ) {
        let mut points: Vec<Point> = points.into_iter().map(Into::into).collect();

        if stroke.dash == Dash::Solid {
            let Rgb(red, green, blue) = stroke.colour;
            let style = ShapeStyle {
                color: RGBColor(red, green, blue).into(),
                filled: false,
                stroke_width: units(stroke.width).unsigned_abs(),
            };

            if closed {
                points.extend(points.first().copied());
            }

            self.draw(LineSeries::<SvgBackend, _>::new(points, style));
        } else {
            self.draw([Graphic {
                points,
                shape: Shape::Line { closed },
                fill: None,
                stroke: Some(stroke),
            }]);
        }
    }

    /// Draws closed outlines as one shape; where they overlap an even number of times it is empty.
    pub(super) fn shape(&self, outlines: &[Vec<Point>], fill: Option<Rgb>, stroke: Stroke) {
        self.draw([Graphic {
            points: outlines.concat(),
            shape: Shape::Outlines(outlines.iter().map(Vec::len).collect()),
            fill,
            stroke: Some(stroke),
        }]);
    }

    /// Draws a rectangle of `size` pixels from its corner at the start side and top.
    pub(super) fn rectangle(
        &self,
        corner: impl Into<Point>,
        size: (f64, f64),
        radius: f64,
        fill: Option<Rgb>,
        stroke: Option<Stroke>,
    ) {
        let corner = corner.into();

        self.draw([Graphic {
            points: vec![corner, corner.moved(size.0, size.1)],
            shape: Shape::Rectangle { size, radius },
            fill,
            stroke,
        }]);
    }

    pub(super) fn circle(&self, centre: impl Into<Point>, radius: f64, fill: Rgb, stroke: Stroke) {
        self.draw([Graphic {
            points: vec![centre.into()],
            shape: Shape::Circle { radius },
            fill: Some(fill),
            stroke: Some(stroke),
        }]);
    }

    /// Writes a text of one line, its baseline at `at`.
    pub(super) fn write(&self, at: impl Into<Point>, block: &Lettering) {
        self.write_lines(at, block, 0.0);
    }

    /// Writes the lines of a text, the first baseline at `at`.
    pub(super) fn write_lines(&self, at: impl Into<Point>, block: &Lettering, leading: f64) {
        let at = at.into();

        for (index, line) in block.lines.iter().enumerate() {
            self.text(at.moved(0.0, leading * index as f64), line, block.style);
        }
    }

    /// Writes the lines of a text with their middle at `at`; `leading` in sizes of its letters.
    pub(super) fn write_middle(&self, at: impl Into<Point>, block: &Lettering, leading: f64) {
        let size = block.size();
        let first = size * 0.36 - size * leading * block.more() / 2.0;

        self.write_lines(at.into().moved(0.0, first), block, size * leading);
    }

    /// Writes one line without fitting it, its baseline at `at`; an empty text draws nothing.
    pub(super) fn text(&self, at: impl Into<Point>, content: &str, style: Type) {
        let content = text::clean(content);

        if content.is_empty() {
            return;
        }

        let direction = self.sheet().direction;
        let mirrored = direction == Direction::RightToLeft;
        let anchor = match style.anchor {
            Anchor::Middle => "middle",
            Anchor::Start if mirrored => "end",
            Anchor::End if !mirrored => "end",
            Anchor::Start | Anchor::End => "start",
        };
        let shape = Shape::Text {
            content: escape(&isolate(&content, direction)),
            anchor,
            style,
            ground: self.ground,
        };

        self.draw([Graphic {
            points: vec![at.into()],
            shape,
            fill: Some(style.colour),
            stroke: None,
        }]);
    }
}

impl Canvas<'_, Cartesian> {
    /// Draws a bar between two values, its middle on a row.
    pub(super) fn bar(
        &self,
        row: f64,
        (from, to): (f64, f64),
        height: f64,
        radius: f64,
        fill: Rgb,
        edge: Stroke,
    ) {
        let [start, end] = [from.min(to), from.max(to)];
        let [x, until] = [start, end].map(|value| self.coord().pixels((value, row)).0);
        let corner = Point::from((start, row)).moved(0.0, -height / 2.0);

        self.rectangle(corner, (until - x, height), radius, Some(fill), Some(edge));
    }
}

impl Canvas<'_> {
    pub(super) fn boxed(&self, area: Bounds, radius: f64, fill: Rgb, stroke: Stroke) {
        let (corner, size) = ((area.x, area.y), (area.width, area.height));

        self.rectangle(corner, size, radius, Some(fill), Some(stroke));
    }

    /// Draws a line across an area, at a height.
    pub(super) fn rule(&self, area: Bounds, y: f64, stroke: Stroke) {
        self.line([(area.x, y), (area.end(), y)], false, stroke);
    }

    /// The finished document: the sheet, scaled to fit `width` by `height` pixels and centred there.
    pub(super) fn finish(
        self,
        (width, height): (u32, u32),
        behind: Option<Rgb>,
        title: &str,
        description: &str,
    ) -> String {
        let (w, h) = (f64::from(width), f64::from(height));
        let sheet = self.sheet();
        let scale = (w / sheet.width).min(h / sheet.height);
        let [dx, dy] = [w - sheet.width * scale, h - sheet.height * scale].map(|rest| rest / 2.0);
        let named = if title.is_empty() { "" } else { NAMED };
        let mut out = format!(
            r#"<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}" font-family="{FAMILY}"{named}>"#
        );

        for (tag, content) in [("title", title), ("desc", description)] {
            let lines: Vec<String> = content.lines().map(text::clean).collect();
            let content = lines.join("\n");

            if !title.is_empty() {
                let _ = write!(out, "\n<{tag} id=\"{tag}\">{}</{tag}>", escape(&content));
            }
        }

        if let Some(colour) = behind {
            let fill = colour.hex();
            let size = format_args!(r#"width="{width}" height="{height}""#);
            let _ = write!(out, "\n<rect {size} fill=\"{fill}\"/>");
        }

        let placed = format_args!("translate({dx:.4} {dy:.4}) scale({scale:.6})");
        let drawn = &self.backend.borrow().out;
        let _ = write!(out, "\n<g transform=\"{placed}\">\n{drawn}</g>\n</svg>\n");

        out
    }
}

/// The shapes that plotters lacks: dashed lines, shapes with fill and edge, round corners, shaped text.
struct Graphic {
    points: Vec<Point>,
    shape: Shape,
    fill: Option<Rgb>,
    stroke: Option<Stroke>,
}

enum Shape {
    Line {
        closed: bool,
    },
    /// Closed outlines, with the number of points of each.
    Outlines(Vec<usize>),
    /// Between two opposite corners.
    Rectangle {
        size: (f64, f64),
        radius: f64,
    },
    Circle {
        radius: f64,
    },
    Text {
        content: String,
        anchor: &'static str,
        style: Type,
        ground: Rgb,
    },
}

impl<'e> PointCollection<'e, Point> for &'e Graphic {
    type Point = &'e Point;
    type IntoIter = &'e [Point];

    fn point_iter(self) -> &'e [Point] {
        &self.points
    }
}

impl Drawable<SvgBackend> for Graphic {
    fn draw<I: Iterator<Item = BackendCoord>>(
        &self,
        points: I,
        backend: &mut SvgBackend,
        _: (u32, u32),
    ) -> Result<(), DrawingErrorKind<Infallible>> {
        let points: Vec<_> = points.collect();
        let (x, y) = points
            .iter()
            .copied()
            .reduce(|a, b| (a.0.min(b.0), a.1.min(b.1)))
            .unwrap_or_default();
        let (x, y) = (Fixed(x), Fixed(y));
        let mut shape = |what: fmt::Arguments<'_>| backend.shape(what, self.fill, self.stroke);

        match &self.shape {
            Shape::Line { closed } => {
                shape(format_args!(r#"path d="{}""#, Outline(&points, *closed)));
            }
            Shape::Outlines(lengths) => {
                let mut rest = points.as_slice();
                let mut path = String::new();

                for &length in lengths {
                    let (outline, others) = rest.split_at(length.min(rest.len()));

                    path += &Outline(outline, true).to_string();
                    rest = others;
                }

                shape(format_args!(r#"path d="{path}" fill-rule="evenodd""#));
            }
            Shape::Rectangle { size, radius } => {
                let [width, height] = [size.0, size.1].map(|side| Fixed(units(side).max(1)));
                let rx = fixed(*radius);

                shape(format_args!(
                    r#"rect x="{x}" y="{y}" width="{width}" height="{height}" rx="{rx}""#
                ));
            }
            Shape::Circle { radius } => {
                let r = fixed(*radius);

                shape(format_args!(r#"circle cx="{x}" cy="{y}" r="{r}""#));
            }
            Shape::Text {
                content,
                anchor,
                style,
                ground,
            } => {
                let (size, weight) = (fixed(style.size), style.weight.number());
                let place = format!(
                    r#"<text x="{x}" y="{y}" font-size="{size}" font-weight="{weight}" text-anchor="{anchor}""#
                );
                let fill = style.colour.hex();

                if let Some(halo) = style.halo {
                    let (stroke, width) = (ground.hex(), fixed(halo));
                    let _ = writeln!(
                        backend.out,
                        r#"{place} fill="none" stroke="{stroke}" stroke-width="{width}" stroke-linejoin="round">{content}</text>"#
                    );
                }

                let _ = writeln!(backend.out, r#"{place} fill="{fill}">{content}</text>"#);
            }
        }

        Ok(())
    }
}

/// What makes readers of screens say the title and the description of an SVG picture.
pub(super) const NAMED: &str = r#" role="img" aria-labelledby="title" aria-describedby="desc""#;

/// Wraps a text that runs right to left in isolate marks, so that figures and brackets fall on its right side.
fn isolate(content: &str, direction: Direction) -> String {
    if direction == Direction::RightToLeft || text::runs_right_to_left(content) {
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
    use crate::chart::fonts::Weight;
    use crate::palette::LIGHT;

    fn written(content: &str, direction: Direction) -> String {
        let canvas = Canvas::new(&LIGHT, 100.0, 100.0, direction);

        let style = Type::new(12.0, Weight::Regular, LIGHT.ink);

        canvas.text((10.0, 20.0), content, style);
        canvas.finish((100, 100), None, "", "")
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
}
