//! The themes of the window and the tokens that are not colours: type, space and corners.
//!
//! [`Theme`] names a palette; the styles of iced's widgets are plain functions of it, so no screen holds a colour.

use crate::locale::Direction;
use crate::palette::{self, Palette, Rgb};

use iced::theme::{Base, Mode, Style};
use iced::widget::{container, rule, scrollable, svg, text};
use iced::{Background, Border, Color, Font, Shadow, border, font};

use std::sync::LazyLock;

/// A theme of the window.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub enum Theme {
    /// Dark words on white.
    #[default]
    Light,
    /// Light words on a dark ground.
    Dark,
    /// White, yellow and black alone, with thicker edges.
    HighContrast,
    /// One of the three behind an open dialog: all text has the quiet ink.
    Dimmed(&'static Palette),
}

impl Theme {
    /// The colours of the theme.
    pub fn colors(self) -> &'static Palette {
        match self {
            Self::Light => &palette::LIGHT,
            Self::Dark => &palette::DARK,
            Self::HighContrast => &palette::HIGH_CONTRAST,
            Self::Dimmed(palette) => palette,
        }
    }

    /// The same theme behind an open dialog.
    #[must_use]
    pub fn dimmed(self) -> Self {
        static LIGHT: LazyLock<Palette> = LazyLock::new(|| dim(&palette::LIGHT));
        static DARK: LazyLock<Palette> = LazyLock::new(|| dim(&palette::DARK));
        static HIGH_CONTRAST: LazyLock<Palette> = LazyLock::new(|| Palette {
            ink3: palette::HIGH_CONTRAST.grid,
            ..dim(&Palette {
                ink3: palette::HIGH_CONTRAST.grid,
                ..palette::HIGH_CONTRAST.clone()
            })
        });

        Self::Dimmed(match self {
            Self::Light => &LIGHT,
            Self::Dark => &DARK,
            Self::HighContrast => &HIGH_CONTRAST,
            Self::Dimmed(palette) => palette,
        })
    }
}

fn dim(palette: &Palette) -> Palette {
    Palette {
        ink: palette.ink3,
        ink2: palette.ink3,
        accent_ink: palette.ink3,
        alert_ink: palette.ink3,
        line_strong: palette.line,
        ..palette.clone()
    }
}

/// A colour of the palette as iced takes it.
pub fn color(rgb: Rgb) -> Color {
    Color::from_rgb8(rgb.0, rgb.1, rgb.2)
}

/// Steps of space, in logical pixels.
pub mod space {
    /// The smallest: between an icon and its label.
    pub const XXS: f32 = 4.0;
    /// Between the parts of one control.
    pub const XS: f32 = 8.0;
    /// Between controls.
    pub const S: f32 = 12.0;
    /// Between cards, and inside them.
    pub const M: f32 = 16.0;
    /// Between groups.
    pub const L: f32 = 24.0;
    /// Between regions.
    pub const XL: f32 = 32.0;
}

/// Radii of corners, in logical pixels.
pub mod radius {
    /// Chips and tokens.
    pub const TOKEN: f32 = 4.0;
    /// Buttons and fields.
    pub const CONTROL: f32 = 6.0;
    /// Cards and dialogs.
    pub const CARD: f32 = 8.0;
}

/// Name of the one family the program ships: Latin and Arabic in three weights.
pub const FAMILY: &str = "Rapporteur Sans";

/// The files of [`FAMILY`], for `Settings::fonts`.
pub const FONTS: [&[u8]; 3] = [
    include_bytes!("../../assets/fonts/RapporteurSans-Regular.ttf"),
    include_bytes!("../../assets/fonts/RapporteurSans-SemiBold.ttf"),
    include_bytes!("../../assets/fonts/RapporteurSans-Bold.ttf"),
];

/// The family in weight 400; the default font of the window.
pub const REGULAR: Font = Font::with_name(FAMILY);

/// The family in weight 600.
pub const SEMIBOLD: Font = Font {
    weight: font::Weight::Semibold,
    ..REGULAR
};

/// The family in weight 700, for numerals in tokens and badges only.
pub const BOLD: Font = Font {
    weight: font::Weight::Bold,
    ..REGULAR
};

/// A role of type; size, line height and weight follow from it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextRole {
    /// A large figure.
    Stat,
    /// The title of a page.
    Title,
    Question,
    /// The title of a panel or card.
    Panel,
    /// A level's descriptor.
    Lead,
    /// Text, fields.
    Body,
    /// Buttons and emphasised text.
    Strong,
    /// Tables and secondary text.
    Small,
    /// Emphasised text of that size.
    SmallStrong,
    /// Captions and hints.
    Caption,
    /// Heads of tables.
    Head,
}

impl TextRole {
    /// Size and line height in logical pixels: Arabic text is a step bigger, with wider lines.
    pub fn metrics(self, direction: Direction) -> (f32, f32) {
        let (size, line) = match self {
            Self::Stat => (32.0, 40.0),
            Self::Title => (24.0, 32.0),
            Self::Question => (22.0, 29.0),
            Self::Panel => (18.0, 24.0),
            Self::Lead => (16.0, 22.0),
            Self::Body | Self::Strong => (15.0, 21.0),
            Self::Small | Self::SmallStrong => (14.0, 19.0),
            Self::Caption | Self::Head => (13.0, 18.0),
        };

        match (direction, self) {
            (Direction::LeftToRight, _) => (size, line),
            (Direction::RightToLeft, Self::Stat | Self::Title) => (size, line + 8.0),
            (Direction::RightToLeft, Self::Question) => (22.0, 34.0),
            (Direction::RightToLeft, Self::Panel) => (18.0, 27.0),
            (Direction::RightToLeft, _) => (size + 1.0, ((size + 1.0) * 1.5).round()),
        }
    }

    /// The font of the role.
    pub fn font(self) -> Font {
        match self {
            Self::Lead | Self::Body | Self::Small | Self::Caption => REGULAR,
            _ => SEMIBOLD,
        }
    }
}

/// The difference of two shades: less than the smallest step that a screen shows.
const UNSEEN: f32 = 1e-5;

/// How many shades there are before the first comes again.
const SHADES: u8 = 64;

impl Theme {
    /// The background of every page. Shades differ for the renderer and not for the eye: with another shade it draws the whole
    /// window anew.
    ///
    /// Without that, marks of Arabic text that is gone stay on the screen: `iced_tiny_skia` (0.14.1, as since it draws in parts) draws
    /// anew only the boxes of texts that have changed. Such a box is as wide as the advances of the glyphs and as high as the lines
    /// (`Text::visible_bounds` of `iced_graphics`), but glyphs are not clipped to it, and Arabic marks and swashes stand out.
    /// <https://github.com/iced-rs/iced/pull/1919> was closed until cosmic-text tells the bounds of glyphs; no issue is open for it,
    /// <https://github.com/iced-rs/iced/pull/3384> mends another case. A test below fails when boxes hold all glyphs.
    ///
    /// There are many shades because several messages may come between two drawings: with two shades, the first could be back by then.
    pub fn ground(self, shade: u8) -> Style {
        let style = self.base();
        let blue = style.background_color.b;
        let step = UNSEEN * f32::from(shade % SHADES);

        Style {
            background_color: Color {
                b: if blue > 0.5 { blue - step } else { blue + step },
                ..style.background_color
            },
            ..style
        }
    }
}

impl Base for Theme {
    fn default(preference: Mode) -> Self {
        match preference {
            Mode::None | Mode::Light => Self::Light,
            Mode::Dark => Self::Dark,
        }
    }

    fn mode(&self) -> Mode {
        if self.colors().bg.luminance() > 0.5 {
            Mode::Light
        } else {
            Mode::Dark
        }
    }

    fn base(&self) -> Style {
        Style {
            background_color: color(self.colors().bg),
            text_color: color(self.colors().ink),
        }
    }

    fn palette(&self) -> Option<iced::theme::Palette> {
        let palette = self.colors();

        Some(iced::theme::Palette {
            background: color(palette.bg),
            text: color(palette.ink),
            primary: color(palette.accent),
            success: color(palette.agree.line),
            warning: color(palette.discuss.line),
            danger: color(palette.split.line),
        })
    }

    fn name(&self) -> &str {
        match self {
            Self::Light => "Light",
            Self::Dark => "Dark",
            Self::HighContrast => "HighContrast",
            Self::Dimmed(_) => "Dimmed",
        }
    }
}

impl container::Catalog for Theme {
    type Class<'a> = container::StyleFn<'a, Self>;

    fn default<'a>() -> Self::Class<'a> {
        Box::new(|_| container::Style::default())
    }

    fn style(&self, class: &Self::Class<'_>) -> container::Style {
        class(self)
    }
}

impl text::Catalog for Theme {
    type Class<'a> = text::StyleFn<'a, Self>;

    fn default<'a>() -> Self::Class<'a> {
        Box::new(|_| text::Style::default())
    }

    fn style(&self, class: &Self::Class<'_>) -> text::Style {
        class(self)
    }
}

impl svg::Catalog for Theme {
    type Class<'a> = svg::StyleFn<'a, Self>;

    fn default<'a>() -> Self::Class<'a> {
        Box::new(|_, _| svg::Style::default())
    }

    fn style(&self, class: &Self::Class<'_>, status: svg::Status) -> svg::Style {
        class(self, status)
    }
}

impl rule::Catalog for Theme {
    type Class<'a> = rule::StyleFn<'a, Self>;

    fn default<'a>() -> Self::Class<'a> {
        Box::new(|theme| rule::Style {
            color: color(theme.colors().line),
            radius: 0.0.into(),
            fill_mode: rule::FillMode::Full,
            snap: true,
        })
    }

    fn style(&self, class: &Self::Class<'_>) -> rule::Style {
        class(self)
    }
}

impl scrollable::Catalog for Theme {
    type Class<'a> = ();

    fn default<'a>() -> Self::Class<'a> {}

    fn style(&self, (): &Self::Class<'_>, status: scrollable::Status) -> scrollable::Style {
        let palette = self.colors();
        let rail = |active: bool| scrollable::Rail {
            background: None,
            border: Border::default(),
            scroller: scrollable::Scroller {
                background: color(if active {
                    palette.ink2
                } else {
                    palette.line_strong
                })
                .into(),
                border: border::rounded(radius::TOKEN),
            },
        };
        let (vertical, horizontal) = match status {
            scrollable::Status::Active { .. } => (false, false),
            scrollable::Status::Hovered {
                is_vertical_scrollbar_hovered,
                is_horizontal_scrollbar_hovered,
                ..
            } => (
                is_vertical_scrollbar_hovered,
                is_horizontal_scrollbar_hovered,
            ),
            scrollable::Status::Dragged {
                is_vertical_scrollbar_dragged,
                is_horizontal_scrollbar_dragged,
                ..
            } => (
                is_vertical_scrollbar_dragged,
                is_horizontal_scrollbar_dragged,
            ),
        };

        scrollable::Style {
            container: container::Style::default(),
            vertical_rail: rail(vertical),
            horizontal_rail: rail(horizontal),
            gap: None,
            auto_scroll: scrollable::AutoScroll {
                background: color(palette.surface).into(),
                border: edge(palette.line_strong, palette.edge, radius::CARD),
                shadow: Shadow::default(),
                icon: color(palette.ink),
            },
        }
    }
}

/// A border of one colour.
pub fn edge(line: Rgb, width: f32, radius: f32) -> Border {
    border::rounded(radius).width(width).color(color(line))
}

/// A container's style of one fill, without an edge.
pub fn filled(fill: Rgb) -> container::Style {
    container::Style {
        background: Some(Background::Color(color(fill))),
        ..container::Style::default()
    }
}

/// The style of a card: surface, 1 px line, corners of 8.
pub fn card(theme: &Theme) -> container::Style {
    let palette = theme.colors();

    container::Style {
        border: edge(palette.line, palette.edge, radius::CARD),
        ..filled(palette.surface)
    }
}

/// The style of top bar and footer: surface without an edge.
pub fn surface(theme: &Theme) -> container::Style {
    filled(theme.colors().surface)
}

/// The style of a sunken area inside a card.
pub fn well(theme: &Theme) -> container::Style {
    container::Style {
        border: border::rounded(radius::CONTROL),
        ..filled(theme.colors().surface2)
    }
}

/// The style of a line that keys write into without being a field.
pub fn typed_line(theme: &Theme) -> container::Style {
    container::Style {
        border: edge(theme.colors().line_strong, 1.0, radius::CONTROL),
        ..filled(theme.colors().surface)
    }
}

/// The style of a small mark that is not set.
pub fn mark_at_rest(theme: &Theme) -> container::Style {
    container::Style {
        border: edge(theme.colors().line, 1.0, radius::CONTROL),
        ..container::Style::default()
    }
}

/// The style of a small mark that is set as the rule.
pub fn quiet_mark(theme: &Theme) -> container::Style {
    container::Style {
        border: edge(theme.colors().accent, 1.0, radius::CONTROL),
        text_color: Some(color(theme.colors().ink)),
        ..filled(theme.colors().accent_tint)
    }
}

/// The style of a small mark that is set as the exception.
pub fn loud_mark(theme: &Theme) -> container::Style {
    container::Style {
        border: border::rounded(radius::CONTROL),
        text_color: Some(color(theme.colors().on_accent)),
        ..filled(theme.colors().accent)
    }
}

/// The style of the circle around the letter of a grade.
pub fn ring(theme: &Theme) -> container::Style {
    container::Style {
        border: edge(theme.colors().ink2, 1.5, 13.0),
        ..container::Style::default()
    }
}

/// The style of the code of a question where something is cited.
pub fn code_cited(theme: &Theme) -> container::Style {
    let palette = theme.colors();

    container::Style {
        border: edge(palette.recorded, 1.0, radius::TOKEN),
        text_color: Some(color(palette.surface)),
        ..filled(palette.recorded)
    }
}

/// The style of the code of a question where something is not cited yet.
pub fn code_not_yet(theme: &Theme) -> container::Style {
    container::Style {
        border: edge(theme.colors().line_strong, 1.0, radius::TOKEN),
        text_color: Some(color(theme.colors().ink)),
        ..filled(theme.colors().surface)
    }
}

/// The style of a mark that says that something is nowhere.
pub fn mark_of_nothing(theme: &Theme) -> container::Style {
    container::Style {
        border: edge(theme.colors().line_strong, 1.0, radius::TOKEN),
        text_color: Some(color(theme.colors().ink2)),
        ..filled(theme.colors().surface2)
    }
}

/// Main text.
pub fn ink(theme: &Theme) -> text::Style {
    words(theme.colors().ink)
}

/// Secondary text.
pub fn ink2(theme: &Theme) -> text::Style {
    words(theme.colors().ink2)
}

/// Quiet text.
pub fn ink3(theme: &Theme) -> text::Style {
    words(theme.colors().ink3)
}

/// A link, or the name of a chosen item.
pub fn link(theme: &Theme) -> text::Style {
    words(theme.colors().accent_ink)
}

pub fn alert(theme: &Theme) -> text::Style {
    words(theme.colors().alert_ink)
}

fn words(rgb: Rgb) -> text::Style {
    text::Style {
        color: Some(color(rgb)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::gui::testing;
    use crate::gui::text_block::EngineParagraph;

    use iced::advanced::Renderer as _;
    use iced::advanced::renderer::Headless;
    use iced::advanced::text::{self as engine, Paragraph as _, Renderer as _};
    use iced::{Pixels, Point, Rectangle, Renderer, Size};

    #[test]
    fn every_shade_of_the_ground_is_another_to_the_renderer_and_the_same_to_the_eye() {
        for theme in [Theme::Light, Theme::Dark, Theme::HighContrast] {
            let of = |shade| theme.ground(shade).background_color;

            for shade in 1..SHADES {
                assert_ne!(of(shade), of(shade - 1));
                assert_ne!(of(shade), of(0));
                assert_eq!(of(shade).into_rgba8(), of(0).into_rgba8());
            }
        }
    }

    /// Whether some glyph of an Arabic text is drawn outside the box that the renderer draws anew when the text changes.
    fn sticks_out(text: &str, renderer: &mut Renderer) -> bool {
        const SIDE: u32 = 400;

        let bounds = Size::new(SIDE as f32, SIDE as f32);
        let (size, line) = TextRole::Body.metrics(Direction::RightToLeft);
        let paragraph = EngineParagraph::with_text(engine::Text {
            content: text,
            bounds,
            size: Pixels(size),
            line_height: engine::LineHeight::Absolute(Pixels(line)),
            font: TextRole::Body.font(),
            align_x: engine::Alignment::Default,
            align_y: iced::alignment::Vertical::Top,
            shaping: engine::Shaping::Advanced,
            wrapping: engine::Wrapping::None,
        });
        let window = Rectangle::with_size(bounds);
        renderer.reset(window);
        renderer.fill_paragraph(&paragraph, Point::new(50.0, 50.0), Color::BLACK, window);

        let drawn = renderer.layers().iter().flat_map(|layer| &layer.text);
        let boxes: Vec<Rectangle> = drawn
            .flat_map(|text| text.as_slice().iter())
            .filter_map(iced::advanced::graphics::Text::visible_bounds)
            .collect();
        let pixels = renderer.screenshot(Size::new(SIDE, SIDE), 1.0, Color::WHITE);
        let mut inked = (0..)
            .zip(pixels.chunks_exact(4))
            .filter(|(_, rgba)| rgba[0] < 200);

        inked.any(|(index, _)| {
            let pixel = Point::new((index % SIDE) as f32 + 0.5, (index / SIDE) as f32 + 0.5);

            !boxes.iter().any(|held| held.contains(pixel))
        })
    }

    #[test]
    fn the_renderer_forgets_glyphs_that_stick_out_of_their_box() {
        drop(testing::shown::<()>(
            iced::widget::space(),
            Size::new(9.0, 9.0),
        ));
        let renderer = <Renderer as Headless>::new(REGULAR, Pixels(15.0), Some("tiny-skia"));
        let mut renderer = iced::futures::executor::block_on(renderer).unwrap();

        assert!(
            sticks_out("إِعْلَامٌ بِكُلِّ", &mut renderer),
            "iced is mended: `shade` in app.rs and `ground` can go"
        );
    }
}
