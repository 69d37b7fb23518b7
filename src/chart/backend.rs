//! A plotters backend that writes SVG in units of 1/16 pixel, with dashes and with shapes of fill and edge, which plotters lacks.

use crate::chart::coord::{UNIT, units};
use crate::palette::Rgb;

use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, DrawingBackend, DrawingErrorKind,
};

use std::convert::Infallible;
use std::fmt::{self, Write as _};

/// The dash pattern of a line.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Dash {
    Solid,
    /// Dash and gap, butt ends.
    Dashed(f64, f64),
    /// Gap between round dots.
    Dotted(f64),
}

/// The stroke of an outline.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Stroke {
    pub colour: Rgb,
    pub width: f64,
    pub dash: Dash,
}

impl Stroke {
    pub(super) fn solid(colour: Rgb, width: f64) -> Self {
        Self {
            colour,
            width,
            dash: Dash::Solid,
        }
    }
}

impl<S: BackendStyle> From<&S> for Stroke {
    fn from(style: &S) -> Self {
        Self::solid(rgb(style.color()), f64::from(style.stroke_width()) / UNIT)
    }
}

fn rgb(colour: BackendColor) -> Rgb {
    Rgb(colour.rgb.0, colour.rgb.1, colour.rgb.2)
}

/// A number of backend units as decimal figures.
pub(crate) struct Fixed(pub i32);

impl fmt::Display for Fixed {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}", f64::from(self.0) / UNIT)
    }
}

/// Pixels as decimal figures, on the grid of the backend.
pub(crate) fn fixed(pixels: f64) -> Fixed {
    Fixed(units(pixels))
}

/// Points as the data of an SVG path.
pub(crate) struct Outline<'p>(pub &'p [BackendCoord], pub bool);

impl fmt::Display for Outline<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, &(x, y)) in self.0.iter().enumerate() {
            let command = if index == 0 { 'M' } else { 'L' };

            write!(formatter, "{command}{} {}", Fixed(x), Fixed(y))?;
        }

        formatter.write_str(if self.1 && !self.0.is_empty() {
            "Z"
        } else {
            ""
        })
    }
}

/// The text of an SVG picture, element after element.
pub(crate) struct SvgBackend {
    pub out: String,
    size: (u32, u32),
}

impl SvgBackend {
    pub(super) fn new(width: f64, height: f64) -> Self {
        Self {
            out: String::with_capacity(16 * 1024),
            size: (units(width).unsigned_abs(), units(height).unsigned_abs()),
        }
    }

    /// Writes an element: its name with its geometry, then its fill and its edge.
    pub(super) fn shape(
        &mut self,
        what: fmt::Arguments<'_>,
        fill: Option<Rgb>,
        stroke: Option<Stroke>,
    ) {
        let fill = fill.map_or_else(|| "none".to_owned(), Rgb::hex);
        let _ = write!(self.out, r#"<{what} fill="{fill}""#);

        if let Some(stroke) = stroke {
            let (colour, width) = (stroke.colour.hex(), fixed(stroke.width));
            let _ = write!(
                self.out,
                r#" stroke="{colour}" stroke-width="{width}" stroke-linejoin="round""#
            );
            let _ = match stroke.dash {
                Dash::Solid => Ok(()),
                Dash::Dashed(dash, gap) => {
                    let (dash, gap) = (fixed(dash), fixed(gap));

                    write!(self.out, r#" stroke-dasharray="{dash} {gap}""#)
                }
                Dash::Dotted(gap) => {
                    let dots = r#"stroke-linecap="round" stroke-dasharray="0.0625"#;

                    write!(self.out, r#" {dots} {}""#, fixed(gap))
                }
            };
        }

        self.out.push_str("/>\n");
    }

    fn path(
        &mut self,
        points: &[BackendCoord],
        closed: bool,
        fill: Option<Rgb>,
        stroke: Option<Stroke>,
    ) {
        let outline = Outline(points, closed);

        self.shape(format_args!(r#"path d="{outline}""#), fill, stroke);
    }
}

type BackendResult = Result<(), DrawingErrorKind<Infallible>>;

impl DrawingBackend for SvgBackend {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        self.size
    }

    fn ensure_prepared(&mut self) -> BackendResult {
        Ok(())
    }

    fn present(&mut self) -> BackendResult {
        Ok(())
    }

    fn draw_pixel(&mut self, (x, y): BackendCoord, color: BackendColor) -> BackendResult {
        self.fill_polygon([(x, y), (x + 1, y), (x + 1, y + 1), (x, y + 1)], &color)
    }

    fn draw_line<S: BackendStyle>(
        &mut self,
        from: BackendCoord,
        to: BackendCoord,
        style: &S,
    ) -> BackendResult {
        self.draw_path([from, to], style)
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> BackendResult {
        let mut points: Vec<_> = path.into_iter().collect();
        // plotters draws a closed line as one whose last point is the first.
        let closed = points.len() > 2 && points.first() == points.last();

        if closed {
            points.pop();
        }

        self.path(&points, closed, None, Some(style.into()));
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        vertices: I,
        style: &S,
    ) -> BackendResult {
        let points: Vec<_> = vertices.into_iter().collect();

        self.path(&points, true, Some(rgb(style.color())), None);
        Ok(())
    }
}
