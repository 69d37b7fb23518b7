//! The look of a pressable control, for each kind and status.

use crate::gui::theme::{color, radius};
use crate::locale::Direction;
use crate::palette::{Palette, Rgb};

use iced::advanced::{Renderer as _, renderer};
use iced::{Alignment, Background, Color, Rectangle, Renderer, border};

/// The kind of a control.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PressKind {
    /// The one main action of a screen.
    Primary,
    /// Any other action.
    Secondary,
    /// An action without an edge.
    Quiet,
    /// A row of a list; chosen, it has a bar at the start side.
    Row,
    /// A row of the ladder, which records a level: the pointer marks it as if it were chosen.
    Level,
    Card,
    /// A tab; chosen, it has a bar under it.
    Tab,
    /// A part of a segmented control.
    Segment,
    /// A closed selection, with an edge like a field's.
    Well,
    /// A check box and its label.
    Choice,
    /// Draws nothing: a group whose parts a person presses.
    Group,
    /// No style but that of hover, selection and focus.
    Plain,
}

impl PressKind {
    /// The horizontal place of the content.
    pub(super) fn across(self, direction: Direction) -> Alignment {
        match (self, direction) {
            (Self::Primary | Self::Secondary | Self::Quiet | Self::Tab | Self::Segment, _) => {
                Alignment::Center
            }
            (_, Direction::LeftToRight) => Alignment::Start,
            (_, Direction::RightToLeft) => Alignment::End,
        }
    }
}

/// The state of a control under pointer and keyboard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PressStatus {
    /// Without pointer or keyboard.
    Rest,
    /// The pointer is over it.
    Hover,
    /// A mouse button or a finger holds it down.
    Pressed,
    /// It has the keyboard's focus.
    Focus,
    /// It has no effect, and takes no focus.
    Disabled,
}

/// The bar that marks what is chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum SelectionMark {
    None,
    Start,
    Under,
}

/// The background, edge and marks that are drawn under the content.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct PressStyle {
    fill: Option<Rgb>,
    edge: Option<Rgb>,
    width: f32,
    line: Option<Rgb>,
    mark: SelectionMark,
    accent: Rgb,
    pub ink: Rgb,
    pub radius: f32,
}

impl PressStyle {
    pub(super) fn new(
        p: &Palette,
        kind: PressKind,
        status: PressStatus,
        is_selected: bool,
    ) -> Self {
        let rest = Self {
            fill: None,
            edge: None,
            width: p.edge,
            line: None,
            mark: SelectionMark::None,
            accent: p.accent,
            ink: p.ink,
            radius: radius::CONTROL,
        };
        let by_status = |hover: Rgb, pressed: Rgb, other: Option<Rgb>| match status {
            PressStatus::Hover => Some(hover),
            PressStatus::Pressed => Some(pressed),
            _ => other,
        };

        if status == PressStatus::Disabled {
            return match kind {
                PressKind::Primary | PressKind::Secondary | PressKind::Well => Self {
                    fill: Some(p.disabled_bg),
                    edge: Some(if p.edge > 1.0 {
                        p.disabled_ink
                    } else {
                        p.disabled_bg
                    }),
                    ink: p.disabled_ink,
                    ..rest
                },
                PressKind::Card => Self {
                    fill: Some(p.surface),
                    edge: Some(p.line),
                    radius: radius::CARD,
                    ink: p.disabled_ink,
                    ..rest
                },
                PressKind::Row | PressKind::Level => Self {
                    line: Some(p.line),
                    radius: 0.0,
                    ink: p.disabled_ink,
                    ..rest
                },
                _ => Self {
                    ink: p.disabled_ink,
                    ..rest
                },
            };
        }

        match kind {
            PressKind::Primary => {
                let fill = by_status(p.accent_hover, p.accent_pressed, Some(p.accent));

                Self {
                    fill,
                    edge: fill,
                    ink: p.on_accent,
                    ..rest
                }
            }
            PressKind::Secondary | PressKind::Well => Self {
                fill: by_status(p.surface2, pressed(p), Some(p.surface)),
                edge: Some(if is_selected {
                    p.accent
                } else if kind == PressKind::Well && status == PressStatus::Hover {
                    p.ink
                } else {
                    p.line_strong
                }),
                width: if is_selected { 2.0 } else { p.edge },
                ..rest
            },
            PressKind::Choice | PressKind::Group => rest,
            PressKind::Quiet => Self {
                fill: by_status(
                    p.accent_tint,
                    pressed(p),
                    is_selected.then_some(p.accent_tint),
                ),
                ink: p.accent_ink,
                ..rest
            },
            PressKind::Row | PressKind::Level | PressKind::Plain => Self {
                fill: if is_selected {
                    Some(p.accent_tint)
                } else if kind == PressKind::Level {
                    by_status(p.accent_tint, pressed(p), None)
                } else {
                    by_status(p.surface2, pressed(p), None)
                },
                line: (kind != PressKind::Plain).then_some(p.line),
                // A level that a press would record says so under the pointer, like one that is recorded.
                mark: if is_selected || (kind == PressKind::Level && status == PressStatus::Hover) {
                    SelectionMark::Start
                } else {
                    SelectionMark::None
                },
                ink: if is_selected && kind == PressKind::Plain {
                    p.accent_ink
                } else {
                    p.ink
                },
                radius: 0.0,
                ..rest
            },
            PressKind::Card => Self {
                fill: by_status(
                    p.surface2,
                    pressed(p),
                    Some(if is_selected {
                        p.accent_tint
                    } else {
                        p.surface
                    }),
                ),
                edge: Some(if is_selected { p.accent } else { p.line }),
                width: if is_selected { 2.0 } else { p.edge },
                radius: radius::CARD,
                ..rest
            },
            PressKind::Tab => Self {
                fill: by_status(p.surface2, pressed(p), None),
                mark: if is_selected {
                    SelectionMark::Under
                } else {
                    SelectionMark::None
                },
                ink: if is_selected { p.accent_ink } else { p.ink2 },
                radius: 0.0,
                ..rest
            },
            PressKind::Segment => Self {
                fill: if is_selected {
                    Some(p.accent)
                } else {
                    by_status(p.surface2, pressed(p), None)
                },
                ink: if is_selected { p.on_accent } else { p.ink },
                radius: 0.0,
                ..rest
            },
        }
    }
}

/// The background of a pressed control: a line's colour, but never so near the ink that the label vanishes.
fn pressed(p: &Palette) -> Rgb {
    if p.line.contrast(p.ink) < 3.0 {
        p.accent_tint
    } else {
        p.line
    }
}

/// Draws a style; the caller draws content and ring after it.
pub(super) fn draw(
    renderer: &mut Renderer,
    style: &PressStyle,
    bounds: Rectangle,
    direction: Direction,
) {
    let mut fill = |bounds: Rectangle, ink: Rgb| {
        renderer.fill_quad(
            renderer::Quad {
                bounds,
                ..renderer::Quad::default()
            },
            Background::Color(color(ink)),
        );
    };

    if let Some(line) = style.line {
        fill(
            line_at(bounds, 0.0, bounds.height - 1.0, bounds.width, 1.0),
            line,
        );
    }

    if style.fill.is_some() || style.edge.is_some() {
        renderer.fill_quad(
            renderer::Quad {
                bounds: Rectangle {
                    height: bounds.height - if style.line.is_some() { 1.0 } else { 0.0 },
                    ..bounds
                },
                border: border::rounded(style.radius)
                    .width(if style.edge.is_some() {
                        style.width
                    } else {
                        0.0
                    })
                    .color(style.edge.map_or(Color::TRANSPARENT, color)),
                ..renderer::Quad::default()
            },
            Background::Color(style.fill.map_or(Color::TRANSPARENT, color)),
        );
    }

    let mark = match style.mark {
        SelectionMark::None => return,
        SelectionMark::Start => {
            let x = match direction {
                Direction::LeftToRight => 0.0,
                Direction::RightToLeft => bounds.width - 4.0,
            };

            line_at(bounds, x, 0.0, 4.0, bounds.height)
        }
        SelectionMark::Under => line_at(bounds, 0.0, bounds.height - 3.0, bounds.width, 3.0),
    };

    renderer.fill_quad(
        renderer::Quad {
            bounds: mark,
            ..renderer::Quad::default()
        },
        Background::Color(color(style.accent)),
    );
}

fn line_at(bounds: Rectangle, x: f32, y: f32, width: f32, height: f32) -> Rectangle {
    Rectangle {
        x: bounds.x + x,
        y: bounds.y + y,
        width,
        height,
    }
}
