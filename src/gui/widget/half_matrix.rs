//! Half of a matrix: a cell for each two of some names, in a triangle whose diagonal bears the names of the columns.
//!
//! One widget draws all of it and no more than is seen, so that forty names with their 780 cells stay fluent. What does not fit scrolls
//! both ways, while the names of rows and the last line, which has the names of the columns again, stay. Keys reach the screen: it
//! chooses a cell, and the widget scrolls it into view.

mod geometry;

use self::geometry::{Axis, Geometry};
use crate::gui::Element;
use crate::gui::decorate::{Delegate, DrawContent, Placement, Scene, decorate};
use crate::gui::icon::Icon;
use crate::gui::layout::Ui;
use crate::gui::text_block::EngineParagraph;
use crate::gui::theme::{BOLD, REGULAR, SEMIBOLD, TextRole, color};
use crate::gui::widget::focus::Focused;
use crate::palette::{Palette, Rgb};

use iced::advanced::svg::{Renderer as _, Svg};
use iced::advanced::text::{self as engine, Paragraph as _, Renderer as _};
use iced::advanced::widget::operation::Focusable;
use iced::advanced::widget::{Id, Operation};
use iced::advanced::{Clipboard, Layout, Renderer as _, Shell, mouse, renderer};
use iced::widget::space;
use iced::{
    Background, Color, Event, Fill, Font, Pixels, Point, Rectangle, Renderer, Size, Vector, border,
    touch, window,
};

use std::cell::RefCell;
use std::collections::HashMap;

/// The mark inside a cell: how much smaller it is, and its corners.
const INSET: (f32, f32) = (9.0, 7.0);
const CORNER: f32 = 4.0;
/// Width of an edge that says something, of a bar that scrolls, and the side of the dot and of the cross.
const EDGE: f32 = 2.0;
const BAR: f32 = 6.0;
const DOT: f32 = 9.0;
const CROSS: f32 = 15.0;

/// What a cell shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum CellMark {
    /// A quiet field: nothing is to be said.
    #[default]
    Field,
    /// A question mark: something is to be said.
    Unknown,
    /// Letters on a full ground.
    Filled,
    /// Letters in a frame.
    Framed,
    /// A cross.
    Crossed,
}

/// A cell of the matrix.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct MatrixCell {
    pub mark: CellMark,
    pub letters: String,
    /// Whether it has a dot at its corner.
    pub has_dot: bool,
}

/// What a press was on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MatrixPlace {
    /// The cell of a row and a column.
    Cell(usize, usize),
    /// A name, by its position.
    Name(usize),
}

/// The content of half of a matrix; see [`Ui::half_matrix`].
pub struct HalfMatrix {
    /// The names of the rows, as they fit into their column.
    pub rows: Vec<String>,
    /// The short names of the columns.
    pub columns: Vec<String>,
    /// The cells of the second row, then of the third, and so on: of row `i` there are `i`.
    pub cells: Vec<MatrixCell>,
    /// Row and column of the chosen cell: the row is the greater one.
    pub chosen: Option<(usize, usize)>,
    /// Width of the names, and size of a cell, in logical pixels.
    pub names: f32,
    pub cell: (f32, f32),
}

impl HalfMatrix {
    /// The position of a cell in the list of cells.
    pub fn index(row: usize, column: usize) -> usize {
        row * row.saturating_sub(1) / 2 + column
    }
}

impl Ui {
    /// Half of a matrix, as large as there is space. `on_press` gets what is pressed.
    pub fn half_matrix<'a, Message: 'a>(
        self,
        matrix: HalfMatrix,
        id: Id,
        on_press: impl Fn(MatrixPlace) -> Message + 'a,
    ) -> Element<'a, Message> {
        decorate(
            space().width(Fill).height(Fill),
            Drawing {
                matrix,
                ui: self,
                id,
                on_press: Box::new(on_press),
            },
        )
    }

    /// The mark of a cell alone, for a legend or a list: 38 x 25.
    pub fn cell_mark<'a, Message: 'a>(self, cell: MatrixCell) -> Element<'a, Message> {
        self.cell_mark_of(cell, 38.0)
    }

    /// The same, this wide.
    pub fn cell_mark_of<'a, Message: 'a>(
        self,
        cell: MatrixCell,
        width: f32,
    ) -> Element<'a, Message> {
        let height = if width < 30.0 { 22 } else { 25 };

        decorate(
            space().width(width).height(height),
            CellDrawing { cell, ui: self },
        )
    }
}

struct Drawing<'a, Message> {
    matrix: HalfMatrix,
    ui: Ui,
    id: Id,
    on_press: Box<dyn Fn(MatrixPlace) -> Message + 'a>,
}

/// What the widget remembers between frames.
#[derive(Default)]
struct MatrixState {
    is_focused: bool,
    is_by_keyboard: bool,
    offset: Vector,
    /// The chosen cell and the size for which it has scrolled.
    shown: Option<((usize, usize), Size)>,
    pressed: Option<MatrixPlace>,
    drags: Option<Axis>,
    texts: Texts,
}

impl Focusable for MatrixState {
    fn is_focused(&self) -> bool {
        self.is_focused
    }

    fn focus(&mut self) {
        self.is_focused = true;
        self.is_by_keyboard = true;
    }

    fn unfocus(&mut self) {
        self.is_focused = false;
        self.is_by_keyboard = false;
    }
}

/// Shaped texts, each once.
#[derive(Default)]
struct Texts(RefCell<HashMap<(String, u8), EngineParagraph>>);

/// How a text is written.
#[derive(Debug, Clone, Copy)]
struct Writing {
    role: TextRole,
    font: Font,
    ink: Rgb,
}

impl Writing {
    fn plain(role: TextRole, ink: Rgb) -> Self {
        Self {
            role,
            font: REGULAR,
            ink,
        }
    }

    fn key(self) -> u8 {
        let weight = match self.font {
            BOLD => 2,
            SEMIBOLD => 1,
            _ => 0,
        };
        let role = u8::from(self.role == TextRole::Small);

        weight * 2 + role
    }
}

/// Where in its place a text stands, in reading order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stand {
    Start,
    Middle,
}

impl Texts {
    /// Writes a text into its place, clipped.
    fn write(
        &self,
        renderer: &mut Renderer,
        words: &str,
        writing: Writing,
        (place, stand): (Rectangle, Stand),
        clip: Rectangle,
        ui: Ui,
    ) {
        let (size, line) = writing.role.metrics(ui.direction);
        let mut texts = self.0.borrow_mut();
        let paragraph = texts
            .entry((words.to_owned(), writing.key()))
            .or_insert_with(|| {
                EngineParagraph::with_text(engine::Text {
                    content: words,
                    bounds: Size::new(f32::INFINITY, f32::INFINITY),
                    size: Pixels(size),
                    line_height: engine::LineHeight::Absolute(Pixels(line)),
                    font: writing.font,
                    align_x: engine::Alignment::Default,
                    align_y: iced::alignment::Vertical::Top,
                    shaping: engine::Shaping::Advanced,
                    wrapping: engine::Wrapping::None,
                })
            });
        let bounds = paragraph.min_bounds();
        let x = match (stand, ui.is_rtl()) {
            (Stand::Middle, _) => place.center_x() - bounds.width / 2.0,
            (Stand::Start, false) => place.x,
            (Stand::Start, true) => place.x + place.width - bounds.width,
        };
        let at = Point::new(x.round(), (place.center_y() - line / 2.0).round());
        // The renderer clips only what stands out of the clip, and forgets glyphs that stand out of the text's box when the text goes: a
        // clip that is a little smaller than the box cuts them off.
        let inside = Rectangle {
            x: at.x,
            y: at.y,
            width: bounds.width,
            height: bounds.height - 1.0,
        };

        if let Some(clip) = clip.intersection(&inside) {
            renderer.fill_paragraph(paragraph, at, color(writing.ink), clip);
        }
    }
}

impl<Message> Drawing<'_, Message> {
    fn geometry(&self, bounds: Rectangle, offset: Vector) -> Geometry {
        Geometry {
            bounds,
            offset,
            count: self.matrix.rows.len(),
            names: self.matrix.names,
            cell: Size::new(self.matrix.cell.0, self.matrix.cell.1),
            is_rtl: self.ui.is_rtl(),
        }
    }

    fn drag(&self, state: &mut MatrixState, axis: Axis, placement: Placement<'_>) {
        let geometry = self.geometry(placement.layout.bounds(), state.offset);

        if let Some(point) = placement.cursor.position() {
            state.offset = geometry.dragged(axis, point);
        }
    }

    fn draw_cells(
        &self,
        state: &MatrixState,
        renderer: &mut Renderer,
        geometry: &Geometry,
        palette: &Palette,
    ) {
        let clip = geometry.inside();
        let chosen = self.matrix.chosen;

        for row in geometry.rows() {
            for column in geometry.columns(row) {
                let place = geometry.cell_at(row, column);

                if row == column {
                    let is_lit = chosen.is_some_and(|(a, b)| a == row || b == row);
                    let writing = column_writing(is_lit, palette);
                    let words = self.matrix.columns.get(row).map_or("", String::as_str);
                    let at = (place, Stand::Middle);
                    state
                        .texts
                        .write(renderer, words, writing, at, clip, self.ui);
                } else if let Some(cell) = self.matrix.cells.get(HalfMatrix::index(row, column)) {
                    let mark = place.shrink([INSET.1 / 2.0, INSET.0 / 2.0]);

                    if chosen == Some((row, column)) {
                        draw_ring(renderer, mark, palette);
                    }

                    draw_cell(renderer, cell, mark, clip, &state.texts, palette, self.ui);
                }
            }
        }
    }

    /// The bands of the chosen row and column.
    fn draw_bands(&self, renderer: &mut Renderer, geometry: &Geometry, palette: &Palette) {
        let Some((row, column)) = self.matrix.chosen else {
            return;
        };

        for band in [geometry.row_band(row), geometry.column_band(column)] {
            if let Some(band) = band.intersection(&geometry.bounds) {
                fill(renderer, band, palette.accent_tint);
            }
        }
    }

    fn draw_names(
        &self,
        state: &MatrixState,
        renderer: &mut Renderer,
        geometry: &Geometry,
        palette: &Palette,
    ) {
        let clip = geometry.name_column();

        for row in geometry.rows() {
            let place = geometry.name_at(row);
            let is_lit = self.matrix.chosen.is_some_and(|(chosen, _)| chosen == row);
            let writing = if is_lit {
                Writing {
                    font: SEMIBOLD,
                    ..Writing::plain(TextRole::Small, palette.accent_ink)
                }
            } else {
                Writing::plain(TextRole::Small, palette.ink)
            };
            let at = (place, Stand::Start);
            let words = &self.matrix.rows[row];
            state
                .texts
                .write(renderer, words, writing, at, clip, self.ui);
        }
    }

    /// The last line: the names of the columns again.
    fn draw_foot(
        &self,
        state: &MatrixState,
        renderer: &mut Renderer,
        geometry: &Geometry,
        palette: &Palette,
    ) {
        let foot = geometry.foot();
        let last = self.matrix.columns.len().saturating_sub(1);

        for column in geometry.columns(last).filter(|column| *column < last) {
            let place = geometry.foot_at(column);
            let is_lit = self
                .matrix
                .chosen
                .is_some_and(|(_, chosen)| chosen == column);
            let writing = column_writing(is_lit, palette);
            let words = &self.matrix.columns[column];
            let at = (place, Stand::Middle);
            state
                .texts
                .write(renderer, words, writing, at, foot, self.ui);
        }
    }
}

impl<Message> Delegate<Message> for Drawing<'_, Message> {
    type State = MatrixState;

    fn operate(
        &mut self,
        state: &mut MatrixState,
        layout: Layout<'_>,
        operation: &mut dyn Operation,
        content: &mut dyn FnMut(&mut dyn Operation),
    ) {
        let bounds = layout.bounds();
        operation.focusable(Some(&self.id), bounds, state);

        if state.is_by_keyboard {
            operation.custom(Some(&self.id), bounds, &mut Focused::Row);
        }

        operation.traverse(content);
    }

    fn update(
        &mut self,
        state: &mut MatrixState,
        event: &Event,
        placement: Placement<'_>,
        _clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
    ) {
        let bounds = placement.layout.bounds();
        let geometry = self.geometry(bounds, state.offset);
        let point = placement.cursor.position_over(bounds);

        match event {
            Event::Window(window::Event::RedrawRequested(_)) => {
                state.offset = geometry.limited(state.offset);

                let wanted = self.matrix.chosen.map(|chosen| (chosen, bounds.size()));

                if let Some((chosen, _)) = wanted.filter(|_| wanted != state.shown) {
                    state.offset = geometry.revealing(chosen);
                }

                state.shown = wanted;
            }
            Event::Mouse(mouse::Event::WheelScrolled { delta }) if point.is_some() => {
                let by = match *delta {
                    mouse::ScrollDelta::Lines { x, y } => Vector::new(x, y) * 60.0,
                    mouse::ScrollDelta::Pixels { x, y } => Vector::new(x, y),
                };
                let across = if self.ui.is_rtl() { -by.x } else { by.x };
                let to = geometry.limited(state.offset - Vector::new(across, by.y));

                if to != state.offset {
                    state.offset = to;
                    shell.capture_event();
                    shell.request_redraw();
                }
            }
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left))
            | Event::Touch(touch::Event::FingerPressed { .. }) => {
                state.is_focused = point.is_some();
                state.is_by_keyboard = false;
                state.drags = point.and_then(|point| geometry.bar_under(point));
                state.pressed = point.and_then(|point| geometry.under(point));

                if let Some(axis) = state.drags {
                    state.pressed = None;
                    self.drag(state, axis, placement);
                    shell.request_redraw();
                }

                if point.is_some() {
                    shell.capture_event();
                }
            }
            Event::Mouse(mouse::Event::CursorMoved { .. })
            | Event::Touch(touch::Event::FingerMoved { .. }) => {
                if let Some(axis) = state.drags {
                    self.drag(state, axis, placement);
                    shell.request_redraw();
                }
            }
            Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left))
            | Event::Touch(touch::Event::FingerLifted { .. }) => {
                state.drags = None;
                let pressed = state.pressed.take();
                let here = point.and_then(|point| geometry.under(point));

                if let Some(place) = pressed.filter(|_| here == pressed) {
                    shell.publish((self.on_press)(place));
                    shell.capture_event();
                }
            }
            Event::Touch(touch::Event::FingerLost { .. }) => {
                state.drags = None;
                state.pressed = None;
            }
            _ => {}
        }
    }

    fn draw(&self, state: &MatrixState, scene: Scene<'_>, _content: &mut DrawContent<'_>) {
        let Scene {
            renderer,
            theme,
            placement,
            ..
        } = scene;
        let palette = theme.colors();
        let geometry = self.geometry(placement.layout.bounds(), state.offset);

        if self.matrix.rows.is_empty() {
            return;
        }

        renderer.with_layer(geometry.bounds, |renderer| {
            self.draw_bands(renderer, &geometry, palette);

            for row in geometry.rows() {
                if let Some(line) = geometry.row_line(row) {
                    fill(renderer, line, palette.line);
                }
            }

            self.draw_names(state, renderer, &geometry, palette);
            self.draw_foot(state, renderer, &geometry, palette);
        });
        renderer.with_layer(geometry.inside(), |renderer| {
            self.draw_cells(state, renderer, &geometry, palette);
        });
        renderer.with_layer(geometry.bounds, |renderer| {
            for bar in [Axis::Across, Axis::Down] {
                if let Some(bar) = geometry.bar(bar) {
                    rounded(renderer, bar, BAR / 2.0, Some(palette.line_strong), None);
                }
            }

            if state.is_by_keyboard && self.matrix.chosen.is_none() {
                let ring = geometry.bounds.shrink(1.0);
                rounded(renderer, ring, CORNER, None, Some((palette.focus, EDGE)));
            }
        });
    }

    fn mouse_interaction(&self, placement: Placement<'_>) -> Option<mouse::Interaction> {
        placement
            .cursor
            .is_over(placement.layout.bounds())
            .then_some(mouse::Interaction::Pointer)
    }
}

struct CellDrawing {
    cell: MatrixCell,
    ui: Ui,
}

impl<Message> Delegate<Message> for CellDrawing {
    type State = Texts;

    fn draw(&self, texts: &Texts, scene: Scene<'_>, _content: &mut DrawContent<'_>) {
        let bounds = scene.placement.layout.bounds();
        let clip = *scene.placement.viewport;
        let palette = scene.theme.colors();

        draw_cell(
            scene.renderer,
            &self.cell,
            bounds,
            clip,
            texts,
            palette,
            self.ui,
        );
    }
}

fn column_writing(is_lit: bool, palette: &Palette) -> Writing {
    if is_lit {
        Writing {
            font: SEMIBOLD,
            ..Writing::plain(TextRole::Caption, palette.accent_ink)
        }
    } else {
        Writing::plain(TextRole::Caption, palette.ink2)
    }
}

fn draw_cell(
    renderer: &mut Renderer,
    cell: &MatrixCell,
    mark: Rectangle,
    clip: Rectangle,
    texts: &Texts,
    palette: &Palette,
    ui: Ui,
) {
    let (ground, edge, ink) = match cell.mark {
        // Where ground and card are the same, only an edge tells the field.
        CellMark::Field if palette.bg == palette.surface => {
            (palette.surface, Some((palette.line, 1.0)), palette.ink3)
        }
        CellMark::Field => (palette.bg, None, palette.ink3),
        CellMark::Unknown => (
            palette.surface,
            Some((palette.line_strong, 1.0)),
            palette.ink2,
        ),
        CellMark::Filled => (palette.recorded, None, palette.surface),
        CellMark::Framed => (
            palette.surface,
            Some((palette.recorded, EDGE)),
            palette.recorded,
        ),
        CellMark::Crossed => (
            palette.split.fill,
            Some((palette.split.line, palette.edge)),
            palette.split.ink,
        ),
    };
    rounded(renderer, mark, CORNER, Some(ground), edge);

    match cell.mark {
        CellMark::Field => {}
        CellMark::Crossed => {
            let place = Rectangle {
                x: mark.center_x() - CROSS / 2.0,
                y: mark.center_y() - CROSS / 2.0,
                width: CROSS,
                height: CROSS,
            };
            let cross = Svg::new(Icon::Close.handle(ui.direction)).color(color(ink));
            renderer.draw_svg(cross, place, clip);
        }
        CellMark::Unknown | CellMark::Filled | CellMark::Framed => {
            let writing = Writing {
                font: BOLD,
                ..Writing::plain(TextRole::Caption, ink)
            };
            let at = (mark, Stand::Middle);
            texts.write(renderer, &cell.letters, writing, at, clip, ui);
        }
    }

    if cell.has_dot {
        let x = if ui.is_rtl() {
            mark.x
        } else {
            mark.x + mark.width
        };
        let dot = Rectangle {
            x: x - DOT / 2.0,
            y: mark.y - DOT / 2.0,
            width: DOT,
            height: DOT,
        };
        let edge = Some((palette.surface, 1.0));
        rounded(renderer, dot, DOT / 2.0, Some(palette.discuss.ink), edge);
    }
}

fn draw_ring(renderer: &mut Renderer, mark: Rectangle, palette: &Palette) {
    let ring = mark.expand(4.0);

    rounded(
        renderer,
        ring,
        CORNER + 4.0,
        Some(palette.surface),
        Some((palette.focus, EDGE)),
    );
}

fn fill(renderer: &mut Renderer, bounds: Rectangle, ground: Rgb) {
    renderer.fill_quad(
        renderer::Quad {
            bounds,
            ..renderer::Quad::default()
        },
        Background::Color(color(ground)),
    );
}

fn rounded(
    renderer: &mut Renderer,
    bounds: Rectangle,
    corner: f32,
    ground: Option<Rgb>,
    edge: Option<(Rgb, f32)>,
) {
    let (line, width) = edge.map_or((Color::TRANSPARENT, 0.0), |(ink, width)| {
        (color(ink), width)
    });

    renderer.fill_quad(
        renderer::Quad {
            bounds,
            border: border::rounded(corner).width(width).color(line),
            ..renderer::Quad::default()
        },
        Background::Color(ground.map_or(Color::TRANSPARENT, color)),
    );
}
