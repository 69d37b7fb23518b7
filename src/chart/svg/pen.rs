//! Our backend of plotters: what its elements draw becomes SVG on the [`Canvas`], 16 units a pixel.

use std::convert::Infallible;
use std::fmt::Write as _;

use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, DrawingBackend, DrawingErrorKind,
};

use crate::chart::svg::{Canvas, Fixed, Stroke, UNIT, trace, units};
use crate::palette::Rgb;

/// The canvas as plotters sees it. Coordinates are already mirrored: they come from [`Canvas::at`].
pub(crate) struct Pen<'c, 'a>(&'c mut Canvas<'a>);

impl<'c, 'a> Pen<'c, 'a> {
    pub fn new(canvas: &'c mut Canvas<'a>) -> Self {
        Self(canvas)
    }
}

fn rgb(colour: BackendColor) -> Rgb {
    Rgb(colour.rgb.0, colour.rgb.1, colour.rgb.2)
}

impl Pen<'_, '_> {
    fn draw(&mut self, points: &[BackendCoord], closed: bool, fill: bool, colour: Rgb, width: u32) {
        let mut path = String::new();

        trace(&mut path, points, closed);

        let _ = write!(self.0.out, r#"<path d="{path}""#);

        if fill {
            self.0.paint(Some(colour), None);
        } else {
            let width = f64::from(width) / UNIT;

            self.0.paint(None, Some(Stroke::solid(colour, width)));
        }
    }
}

type Drawn = Result<(), DrawingErrorKind<Infallible>>;

impl DrawingBackend for Pen<'_, '_> {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        (
            units(self.0.width).unsigned_abs(),
            units(self.0.height).unsigned_abs(),
        )
    }

    fn ensure_prepared(&mut self) -> Drawn {
        Ok(())
    }

    fn present(&mut self) -> Drawn {
        Ok(())
    }

    fn draw_pixel(&mut self, (x, y): BackendCoord, color: BackendColor) -> Drawn {
        let corners = [(x, y), (x + 1, y), (x + 1, y + 1), (x, y + 1)];

        self.draw(&corners, true, true, rgb(color), 0);
        Ok(())
    }

    fn draw_line<S: BackendStyle>(
        &mut self,
        from: BackendCoord,
        to: BackendCoord,
        style: &S,
    ) -> Drawn {
        self.draw_path([from, to], style)
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        (left, top): BackendCoord,
        (right, bottom): BackendCoord,
        style: &S,
        fill: bool,
    ) -> Drawn {
        let corners = [(left, top), (right, top), (right, bottom), (left, bottom)];

        self.draw(
            &corners,
            true,
            fill,
            rgb(style.color()),
            style.stroke_width(),
        );
        Ok(())
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Drawn {
        let mut points: Vec<_> = path.into_iter().collect();
        let closed = points.len() > 2 && points.first() == points.last();

        if closed {
            points.pop();
        }

        self.draw(
            &points,
            closed,
            false,
            rgb(style.color()),
            style.stroke_width(),
        );
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(
        &mut self,
        (x, y): BackendCoord,
        radius: u32,
        style: &S,
        fill: bool,
    ) -> Drawn {
        let colour = rgb(style.color());
        let _ = write!(
            self.0.out,
            r#"<circle cx="{}" cy="{}" r="{}""#,
            Fixed(x),
            Fixed(y),
            f64::from(radius) / UNIT
        );

        if fill {
            self.0.paint(Some(colour), None);
        } else {
            let width = f64::from(style.stroke_width()) / UNIT;

            self.0.paint(None, Some(Stroke::solid(colour, width)));
        }

        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        vertices: I,
        style: &S,
    ) -> Drawn {
        let points: Vec<_> = vertices.into_iter().collect();

        self.draw(&points, true, true, rgb(style.color()), 0);
        Ok(())
    }
}
