//! The colours of the program, as data: one palette for each theme, shared by the window and the charts.
//!
//! The values are the tokens of the visual design; no other module writes a colour.

/// An opaque colour: red, green, blue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rgb(pub u8, pub u8, pub u8);

impl Rgb {
    /// The colour as SVG writes it: `#rrggbb`.
    pub fn hex(self) -> String {
        format!("#{:02x}{:02x}{:02x}", self.0, self.1, self.2)
    }

    /// The colour a part of the way to another one: `part` of `whole`.
    fn towards(self, other: Rgb, part: usize, whole: usize) -> Rgb {
        let mix = |from: u8, to: u8| {
            let mixed =
                (usize::from(from) * (whole - part) + usize::from(to) * part + whole / 2) / whole;

            u8::try_from(mixed).unwrap_or(u8::MAX)
        };

        Rgb(
            mix(self.0, other.0),
            mix(self.1, other.1),
            mix(self.2, other.2),
        )
    }

    /// Relative luminance, 0 to 1 (WCAG 2.1, "relative luminance").
    pub fn luminance(self) -> f64 {
        let linear = |channel: u8| {
            let c = f64::from(channel) / 255.0;

            if c <= 0.04045 {
                c / 12.92
            } else {
                ((c + 0.055) / 1.055).powf(2.4)
            }
        };

        0.2126 * linear(self.0) + 0.7152 * linear(self.1) + 0.0722 * linear(self.2)
    }

    /// Contrast with another colour, 1 to 21 (WCAG 2.1, "contrast ratio").
    pub fn contrast(self, other: Rgb) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());

        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }
}

/// Fill, text and edge of a chip or a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tint {
    /// What is behind the text.
    pub fill: Rgb,
    /// The text and its icon.
    pub ink: Rgb,
    pub line: Rgb,
}

/// Fill and ink of something with a numeral in it: a level token, an element's badge.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Swatch {
    /// What is behind the numeral.
    pub fill: Rgb,
    pub ink: Rgb,
}

/// Every colour of one theme.
#[derive(Debug, Clone, PartialEq)]
pub struct Palette {
    /// Behind the cards.
    pub bg: Rgb,
    /// Cards, bars, fields.
    pub surface: Rgb,
    /// Hover, wells.
    pub surface2: Rgb,
    /// Dividers and card edges.
    pub line: Rgb,
    /// Edges of fields and buttons.
    pub line_strong: Rgb,
    /// Text.
    pub ink: Rgb,
    /// Secondary text.
    pub ink2: Rgb,
    /// Quiet text.
    pub ink3: Rgb,
    /// Primary action, selection bar.
    pub accent: Rgb,
    /// Primary action under the pointer.
    pub accent_hover: Rgb,
    /// Primary action while pressed.
    pub accent_pressed: Rgb,
    /// Selected row.
    pub accent_tint: Rgb,
    /// Text on the primary action.
    pub on_accent: Rgb,
    /// Links.
    pub accent_ink: Rgb,
    /// The ring of the keyboard focus.
    pub focus: Rgb,
    /// Edge of every level token.
    pub level_edge: Rgb,
    /// Warning text on a surface.
    pub alert_ink: Rgb,
    /// A disabled control.
    pub disabled_bg: Rgb,
    /// Text of a disabled control.
    pub disabled_ink: Rgb,
    /// One view in a distribution.
    pub dot: Rgb,
    /// Series: what the delegation recorded.
    pub recorded: Rgb,
    /// Series: the target.
    pub target: Rgb,
    /// Series: an earlier assessment.
    pub baseline: Rgb,
    /// Range of the groups' values.
    pub band: Rgb,
    /// Edge of that range.
    pub band_edge: Rgb,
    /// Rings and spokes of a chart.
    pub grid: Rgb,
    /// Brand panel of Home.
    pub panel: Rgb,
    /// Text on the brand panel.
    pub on_panel: Rgb,
    /// Secondary text on the brand panel.
    pub on_panel2: Rgb,
    /// Tokens of five levels, lowest first; [`Palette::level`] fits them to any scale.
    pub levels: [Swatch; 5],
    /// Badges of twelve elements, the first five for the smaller questionnaires; [`Palette::element`] serves any number of them.
    pub elements: [Swatch; 12],
    /// The class Agree, good news.
    pub agree: Tint,
    /// The class Discuss, caution.
    pub discuss: Tint,
    /// The class Split, an error.
    pub split: Tint,
    /// Flags and states.
    pub info: Tint,
    /// Width of the edges of cards, buttons and chips, in logical pixels.
    pub edge: f32,
}

impl Palette {
    /// The token of level `position` on a scale of `count` levels: the five tokens spread evenly over the scale. Where these are too
    /// few for a colour of its own for each level, its fill lies between two of them.
    pub fn level(&self, position: usize, count: usize) -> Swatch {
        let last = count.saturating_sub(1).max(1);
        let steps = self.levels.len() - 1;
        let along = position.min(last) * steps;

        if count <= self.levels.len() {
            return self.levels[(along + last / 2) / last];
        }

        let (below, part) = (along / last, along % last);
        let (low, high) = (self.levels[below], self.levels[(below + 1).min(steps)]);
        let fill = low.fill.towards(high.fill, part, last);
        // Of the inks of the scale the one that is read best; where none is, black or white.
        let inks = self.levels.iter().map(|level| level.ink);
        let inks = inks.chain([Rgb(0, 0, 0), Rgb(0xFF, 0xFF, 0xFF)]);
        let ink = inks
            .reduce(|best, ink| {
                let is_enough = best.contrast(fill) >= 4.5;

                if !is_enough && ink.contrast(fill) > best.contrast(fill) {
                    ink
                } else {
                    best
                }
            })
            .unwrap_or(low.ink);

        Swatch { fill, ink }
    }

    /// The colours of element `index` of `count`: twelve, again and again, and [`BadgeShape`] tells those of one colour apart.
    /// What is no element of the questionnaire is ink.
    pub fn element(&self, index: usize, count: usize) -> Swatch {
        if index < count {
            self.elements[index % ELEMENT_COLOURS]
        } else {
            Swatch {
                fill: self.ink,
                ink: self.surface,
            }
        }
    }

    /// The badge of element `index` of `count` in its shape: a hollow one has its colour at the edge alone.
    pub fn badge(&self, index: usize, count: usize) -> Swatch {
        if BadgeShape::of(index).is_hollow {
            Swatch {
                fill: self.surface,
                ink: self.ink,
            }
        } else {
            self.element(index, count)
        }
    }
}

/// The number of colours of elements.
const ELEMENT_COLOURS: usize = 12;

/// The shape of an element's badge: the first twelve are filled squares, then come round ones, hollow squares, hollow round ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct BadgeShape {
    pub is_round: bool,
    pub is_hollow: bool,
}

impl BadgeShape {
    /// The shape of the badge of element `index`.
    pub(crate) fn of(index: usize) -> Self {
        let turn = index / ELEMENT_COLOURS;

        Self {
            is_round: turn % 2 == 1,
            is_hollow: turn / 2 % 2 == 1,
        }
    }
}

/// The light theme; every export uses it.
pub(crate) static LIGHT: Palette = Palette {
    bg: Rgb(0xF3, 0xF5, 0xF8),
    surface: Rgb(0xFF, 0xFF, 0xFF),
    surface2: Rgb(0xEA, 0xEE, 0xF3),
    line: Rgb(0xD5, 0xDB, 0xE2),
    line_strong: Rgb(0x75, 0x82, 0x8F),
    ink: Rgb(0x16, 0x20, 0x2B),
    ink2: Rgb(0x41, 0x4E, 0x5B),
    ink3: Rgb(0x59, 0x66, 0x73),
    accent: Rgb(0x1B, 0x4F, 0x8C),
    accent_hover: Rgb(0x15, 0x3F, 0x72),
    accent_pressed: Rgb(0x0F, 0x2F, 0x57),
    accent_tint: Rgb(0xE5, 0xEE, 0xF7),
    on_accent: Rgb(0xFF, 0xFF, 0xFF),
    accent_ink: Rgb(0x1B, 0x4F, 0x8C),
    focus: Rgb(0x16, 0x20, 0x2B),
    level_edge: Rgb(0x52, 0x67, 0x7D),
    alert_ink: Rgb(0x7A, 0x18, 0x46),
    disabled_bg: Rgb(0xE3, 0xE7, 0xEC),
    disabled_ink: Rgb(0x75, 0x80, 0x8C),
    dot: Rgb(0x1B, 0x4F, 0x8C),
    recorded: Rgb(0x14, 0x3E, 0x70),
    target: Rgb(0xA3, 0x52, 0x00),
    baseline: Rgb(0x55, 0x61, 0x6E),
    band: Rgb(0xDC, 0xE6, 0xF1),
    band_edge: Rgb(0x7D, 0x8D, 0x9D),
    grid: Rgb(0xC7, 0xCF, 0xD8),
    panel: Rgb(0x14, 0x3A, 0x66),
    on_panel: Rgb(0xFF, 0xFF, 0xFF),
    on_panel2: Rgb(0xD3, 0xE1, 0xF0),
    levels: [
        Swatch {
            fill: Rgb(0xFF, 0xFF, 0xFF),
            ink: Rgb(0x16, 0x20, 0x2B),
        },
        Swatch {
            fill: Rgb(0xD6, 0xE3, 0xF0),
            ink: Rgb(0x16, 0x20, 0x2B),
        },
        Swatch {
            fill: Rgb(0x9C, 0xBC, 0xDB),
            ink: Rgb(0x16, 0x20, 0x2B),
        },
        Swatch {
            fill: Rgb(0x3F, 0x73, 0xAA),
            ink: Rgb(0xFF, 0xFF, 0xFF),
        },
        Swatch {
            fill: Rgb(0x16, 0x3C, 0x69),
            ink: Rgb(0xFF, 0xFF, 0xFF),
        },
    ],
    elements: [
        Swatch {
            fill: Rgb(0x00, 0x50, 0xAA),
            ink: Rgb(0xFF, 0xFF, 0xFF),
        },
        Swatch {
            fill: Rgb(0xB1, 0x7E, 0x00),
            ink: Rgb(0x16, 0x20, 0x2B),
        },
        Swatch {
            fill: Rgb(0xA8, 0x2C, 0x00),
            ink: Rgb(0xFF, 0xFF, 0xFF),
        },
        Swatch {
            fill: Rgb(0x79, 0x37, 0x5D),
            ink: Rgb(0xFF, 0xFF, 0xFF),
        },
        Swatch {
            fill: Rgb(0x03, 0x87, 0x66),
            ink: Rgb(0xFF, 0xFF, 0xFF),
        },
        Swatch {
            fill: Rgb(0x4A, 0x5A, 0xA0),
            ink: Rgb(0xFF, 0xFF, 0xFF),
        },
        Swatch {
            fill: Rgb(0x7A, 0x6A, 0x00),
            ink: Rgb(0xFF, 0xFF, 0xFF),
        },
        Swatch {
            fill: Rgb(0xC2, 0x44, 0x6B),
            ink: Rgb(0xFF, 0xFF, 0xFF),
        },
        Swatch {
            fill: Rgb(0x2A, 0x7A, 0x9A),
            ink: Rgb(0xFF, 0xFF, 0xFF),
        },
        Swatch {
            fill: Rgb(0x6A, 0x4F, 0xA0),
            ink: Rgb(0xFF, 0xFF, 0xFF),
        },
        Swatch {
            fill: Rgb(0x54, 0x6E, 0x7A),
            ink: Rgb(0xFF, 0xFF, 0xFF),
        },
        Swatch {
            fill: Rgb(0x8A, 0x4B, 0x1F),
            ink: Rgb(0xFF, 0xFF, 0xFF),
        },
    ],
    agree: Tint {
        fill: Rgb(0xE2, 0xEC, 0xF7),
        ink: Rgb(0x1B, 0x4F, 0x8C),
        line: Rgb(0x1B, 0x4F, 0x8C),
    },
    discuss: Tint {
        fill: Rgb(0xFF, 0xF2, 0xCC),
        ink: Rgb(0x5E, 0x43, 0x00),
        line: Rgb(0x9A, 0x70, 0x00),
    },
    split: Tint {
        fill: Rgb(0xF7, 0xE3, 0xEC),
        ink: Rgb(0x7A, 0x18, 0x46),
        line: Rgb(0xA8, 0x32, 0x6B),
    },
    info: Tint {
        fill: Rgb(0xEA, 0xEE, 0xF3),
        ink: Rgb(0x41, 0x4E, 0x5B),
        line: Rgb(0x75, 0x82, 0x8F),
    },
    edge: 1.0,
};

#[cfg(any(feature = "gui", test))]
pub(crate) static DARK: Palette = Palette {
    bg: Rgb(0x11, 0x16, 0x1C),
    surface: Rgb(0x1A, 0x21, 0x29),
    surface2: Rgb(0x25, 0x2E, 0x38),
    line: Rgb(0x3A, 0x45, 0x51),
    line_strong: Rgb(0x87, 0x94, 0xA2),
    ink: Rgb(0xF2, 0xF5, 0xF8),
    ink2: Rgb(0xC6, 0xCF, 0xD8),
    ink3: Rgb(0xA3, 0xAF, 0xBB),
    accent: Rgb(0x8F, 0xBD, 0xEB),
    accent_hover: Rgb(0xA9, 0xCD, 0xF1),
    accent_pressed: Rgb(0xC4, 0xDD, 0xF6),
    accent_tint: Rgb(0x20, 0x34, 0x4A),
    on_accent: Rgb(0x0C, 0x1A, 0x29),
    accent_ink: Rgb(0x9C, 0xC6, 0xEF),
    focus: Rgb(0xFF, 0xFF, 0xFF),
    level_edge: Rgb(0x8D, 0xA2, 0xB8),
    alert_ink: Rgb(0xFF, 0xB9, 0xD3),
    disabled_bg: Rgb(0x2A, 0x33, 0x3D),
    disabled_ink: Rgb(0x8A, 0x96, 0xA3),
    dot: Rgb(0x9C, 0xC6, 0xEF),
    recorded: Rgb(0xC6, 0xE0, 0xFA),
    target: Rgb(0xEF, 0x9A, 0x3C),
    baseline: Rgb(0x8E, 0x9C, 0xAB),
    band: Rgb(0x2A, 0x3A, 0x4B),
    band_edge: Rgb(0x7A, 0x8D, 0xA1),
    grid: Rgb(0x43, 0x50, 0x5D),
    panel: Rgb(0x0D, 0x29, 0x47),
    on_panel: Rgb(0xFF, 0xFF, 0xFF),
    on_panel2: Rgb(0xC9, 0xDB, 0xEE),
    levels: [
        Swatch {
            fill: Rgb(0x1A, 0x21, 0x29),
            ink: Rgb(0xF2, 0xF5, 0xF8),
        },
        Swatch {
            fill: Rgb(0x27, 0x42, 0x5E),
            ink: Rgb(0xF2, 0xF5, 0xF8),
        },
        Swatch {
            fill: Rgb(0x3F, 0x6C, 0x98),
            ink: Rgb(0xFF, 0xFF, 0xFF),
        },
        Swatch {
            fill: Rgb(0x86, 0xB4, 0xE0),
            ink: Rgb(0x0C, 0x1A, 0x29),
        },
        Swatch {
            fill: Rgb(0xDC, 0xEB, 0xFA),
            ink: Rgb(0x0C, 0x1A, 0x29),
        },
    ],
    elements: [
        Swatch {
            fill: Rgb(0x9D, 0xBB, 0xF7),
            ink: Rgb(0x0C, 0x1A, 0x29),
        },
        Swatch {
            fill: Rgb(0xF0, 0xCE, 0x4A),
            ink: Rgb(0x0C, 0x1A, 0x29),
        },
        Swatch {
            fill: Rgb(0xEA, 0x63, 0x43),
            ink: Rgb(0x0C, 0x1A, 0x29),
        },
        Swatch {
            fill: Rgb(0xC2, 0x7B, 0xA5),
            ink: Rgb(0x0C, 0x1A, 0x29),
        },
        Swatch {
            fill: Rgb(0x39, 0xAE, 0x84),
            ink: Rgb(0x0C, 0x1A, 0x29),
        },
        Swatch {
            fill: Rgb(0xB7, 0xC0, 0xF5),
            ink: Rgb(0x0C, 0x1A, 0x29),
        },
        Swatch {
            fill: Rgb(0xC9, 0xBC, 0x50),
            ink: Rgb(0x0C, 0x1A, 0x29),
        },
        Swatch {
            fill: Rgb(0xF2, 0x9A, 0xB4),
            ink: Rgb(0x0C, 0x1A, 0x29),
        },
        Swatch {
            fill: Rgb(0x7C, 0xC7, 0xDD),
            ink: Rgb(0x0C, 0x1A, 0x29),
        },
        Swatch {
            fill: Rgb(0xC7, 0xAD, 0xF0),
            ink: Rgb(0x0C, 0x1A, 0x29),
        },
        Swatch {
            fill: Rgb(0xB0, 0xC2, 0xCC),
            ink: Rgb(0x0C, 0x1A, 0x29),
        },
        Swatch {
            fill: Rgb(0xE0, 0xA8, 0x78),
            ink: Rgb(0x0C, 0x1A, 0x29),
        },
    ],
    agree: Tint {
        fill: Rgb(0x20, 0x34, 0x4A),
        ink: Rgb(0xB5, 0xD5, 0xF5),
        line: Rgb(0x8F, 0xBD, 0xEB),
    },
    discuss: Tint {
        fill: Rgb(0x3B, 0x31, 0x15),
        ink: Rgb(0xFF, 0xDD, 0x8A),
        line: Rgb(0xC7, 0x9F, 0x3D),
    },
    split: Tint {
        fill: Rgb(0x43, 0x20, 0x2F),
        ink: Rgb(0xFF, 0xB9, 0xD3),
        line: Rgb(0xD9, 0x78, 0xA3),
    },
    info: Tint {
        fill: Rgb(0x25, 0x2E, 0x38),
        ink: Rgb(0xC6, 0xCF, 0xD8),
        line: Rgb(0x87, 0x94, 0xA2),
    },
    edge: 1.0,
};

/// The high-contrast theme.
#[cfg(any(feature = "gui", test))]
pub(crate) static HIGH_CONTRAST: Palette = Palette {
    bg: Rgb(0x00, 0x00, 0x00),
    surface: Rgb(0x00, 0x00, 0x00),
    surface2: Rgb(0x1C, 0x1C, 0x1C),
    line: Rgb(0xFF, 0xFF, 0xFF),
    line_strong: Rgb(0xFF, 0xFF, 0xFF),
    ink: Rgb(0xFF, 0xFF, 0xFF),
    ink2: Rgb(0xFF, 0xFF, 0xFF),
    ink3: Rgb(0xE4, 0xE4, 0xE4),
    accent: Rgb(0xFF, 0xD8, 0x00),
    accent_hover: Rgb(0xFF, 0xE6, 0x5C),
    accent_pressed: Rgb(0xFF, 0xF2, 0xA8),
    accent_tint: Rgb(0x33, 0x2B, 0x00),
    on_accent: Rgb(0x00, 0x00, 0x00),
    accent_ink: Rgb(0xFF, 0xD8, 0x00),
    focus: Rgb(0x00, 0xE5, 0xFF),
    level_edge: Rgb(0xFF, 0xFF, 0xFF),
    alert_ink: Rgb(0xFF, 0xD8, 0x00),
    disabled_bg: Rgb(0x00, 0x00, 0x00),
    disabled_ink: Rgb(0xB8, 0xB8, 0xB8),
    dot: Rgb(0xFF, 0xFF, 0xFF),
    recorded: Rgb(0xFF, 0xFF, 0xFF),
    target: Rgb(0xFF, 0xD8, 0x00),
    baseline: Rgb(0xE4, 0xE4, 0xE4),
    band: Rgb(0x3A, 0x3A, 0x3A),
    band_edge: Rgb(0xFF, 0xFF, 0xFF),
    grid: Rgb(0x8A, 0x8A, 0x8A),
    panel: Rgb(0x00, 0x00, 0x00),
    on_panel: Rgb(0xFF, 0xFF, 0xFF),
    on_panel2: Rgb(0xFF, 0xFF, 0xFF),
    levels: [
        Swatch {
            fill: Rgb(0x00, 0x00, 0x00),
            ink: Rgb(0xFF, 0xFF, 0xFF),
        },
        Swatch {
            fill: Rgb(0x2E, 0x2E, 0x2E),
            ink: Rgb(0xFF, 0xFF, 0xFF),
        },
        Swatch {
            fill: Rgb(0x57, 0x57, 0x57),
            ink: Rgb(0xFF, 0xFF, 0xFF),
        },
        Swatch {
            fill: Rgb(0xBE, 0xBE, 0xBE),
            ink: Rgb(0x00, 0x00, 0x00),
        },
        Swatch {
            fill: Rgb(0xFF, 0xFF, 0xFF),
            ink: Rgb(0x00, 0x00, 0x00),
        },
    ],
    elements: [
        Swatch {
            fill: Rgb(0xFF, 0xFF, 0xFF),
            ink: Rgb(0x00, 0x00, 0x00),
        },
        Swatch {
            fill: Rgb(0xFF, 0xFF, 0xFF),
            ink: Rgb(0x00, 0x00, 0x00),
        },
        Swatch {
            fill: Rgb(0xFF, 0xFF, 0xFF),
            ink: Rgb(0x00, 0x00, 0x00),
        },
        Swatch {
            fill: Rgb(0xFF, 0xFF, 0xFF),
            ink: Rgb(0x00, 0x00, 0x00),
        },
        Swatch {
            fill: Rgb(0xFF, 0xFF, 0xFF),
            ink: Rgb(0x00, 0x00, 0x00),
        },
        Swatch {
            fill: Rgb(0xFF, 0xFF, 0xFF),
            ink: Rgb(0x00, 0x00, 0x00),
        },
        Swatch {
            fill: Rgb(0xFF, 0xFF, 0xFF),
            ink: Rgb(0x00, 0x00, 0x00),
        },
        Swatch {
            fill: Rgb(0xFF, 0xFF, 0xFF),
            ink: Rgb(0x00, 0x00, 0x00),
        },
        Swatch {
            fill: Rgb(0xFF, 0xFF, 0xFF),
            ink: Rgb(0x00, 0x00, 0x00),
        },
        Swatch {
            fill: Rgb(0xFF, 0xFF, 0xFF),
            ink: Rgb(0x00, 0x00, 0x00),
        },
        Swatch {
            fill: Rgb(0xFF, 0xFF, 0xFF),
            ink: Rgb(0x00, 0x00, 0x00),
        },
        Swatch {
            fill: Rgb(0xFF, 0xFF, 0xFF),
            ink: Rgb(0x00, 0x00, 0x00),
        },
    ],
    agree: Tint {
        fill: Rgb(0x00, 0x00, 0x00),
        ink: Rgb(0xFF, 0xFF, 0xFF),
        line: Rgb(0xFF, 0xFF, 0xFF),
    },
    discuss: Tint {
        fill: Rgb(0x00, 0x00, 0x00),
        ink: Rgb(0xFF, 0xD8, 0x00),
        line: Rgb(0xFF, 0xD8, 0x00),
    },
    split: Tint {
        fill: Rgb(0xFF, 0xFF, 0xFF),
        ink: Rgb(0x00, 0x00, 0x00),
        line: Rgb(0xFF, 0xFF, 0xFF),
    },
    info: Tint {
        fill: Rgb(0x00, 0x00, 0x00),
        ink: Rgb(0xFF, 0xFF, 0xFF),
        line: Rgb(0xFF, 0xFF, 0xFF),
    },
    edge: 2.0,
};

#[cfg(test)]
mod tests {
    use super::*;

    const THEMES: [(&str, &Palette); 3] = [
        ("light", &LIGHT),
        ("dark", &DARK),
        ("high contrast", &HIGH_CONTRAST),
    ];

    #[test]
    fn every_text_reaches_the_contrast_of_wcag_aa_on_its_ground() {
        for (name, p) in THEMES {
            let mut pairs = vec![
                ("ink", p.ink, p.surface),
                ("ink2", p.ink2, p.surface),
                ("ink3", p.ink3, p.surface),
                ("ink3 on bg", p.ink3, p.bg),
                ("ink2 on tint", p.ink2, p.accent_tint),
                ("link", p.accent_ink, p.surface),
                ("link on tint", p.accent_ink, p.accent_tint),
                ("primary", p.on_accent, p.accent),
                ("primary hover", p.on_accent, p.accent_hover),
                ("primary pressed", p.on_accent, p.accent_pressed),
                ("alert", p.alert_ink, p.surface),
                ("panel", p.on_panel, p.panel),
                ("panel2", p.on_panel2, p.panel),
            ];
            pairs.extend(p.levels.iter().map(|m| ("level", m.ink, m.fill)));
            pairs.extend(p.elements.iter().map(|m| ("element", m.ink, m.fill)));
            pairs.extend([p.agree, p.discuss, p.split, p.info].map(|t| ("tint", t.ink, t.fill)));

            for (pair, ink, ground) in pairs {
                let contrast = ink.contrast(ground);
                assert!(contrast >= 4.5, "{name}: {pair} has {contrast:.2}");
            }
        }
    }

    #[test]
    fn every_edge_and_line_reaches_the_contrast_of_wcag_for_graphics() {
        for (name, p) in THEMES {
            for (what, line) in [
                ("field edge", p.line_strong),
                ("level edge", p.level_edge),
                ("recorded", p.recorded),
                ("target", p.target),
                ("baseline", p.baseline),
                ("focus", p.focus),
            ] {
                let contrast = line.contrast(p.surface);
                assert!(contrast >= 3.0, "{name}: {what} has {contrast:.2}");
            }
        }
    }

    #[test]
    fn every_level_of_a_scale_has_a_fill_of_its_own_and_an_ink_that_is_read() {
        for (name, p) in THEMES {
            for count in 2..=12 {
                let levels: Vec<Swatch> = (0..count).map(|i| p.level(i, count)).collect();

                for (position, level) in levels.iter().enumerate() {
                    let contrast = level.ink.contrast(level.fill);
                    let is_new = !levels[..position].iter().any(|l| l.fill == level.fill);

                    assert!(is_new, "{name}: {position} of {count}");
                    assert!(
                        contrast >= 4.5,
                        "{name}: {position} of {count} has {contrast:.2}"
                    );
                }
            }
        }
    }

    #[test]
    fn forty_eight_elements_have_badges_of_their_own() {
        for (name, p) in [("light", &LIGHT), ("dark", &DARK)] {
            let badges: Vec<_> = (0..48)
                .map(|index| {
                    let fill = p.element(index, 48).fill;

                    (fill.0, fill.1, fill.2, BadgeShape::of(index))
                })
                .collect();
            let unlike: std::collections::HashSet<_> = badges.iter().collect();

            assert_eq!(unlike.len(), 48, "{name}");
        }
    }

    #[test]
    fn any_scale_finds_its_tokens_from_the_lowest_to_the_highest() {
        for count in 2..=12 {
            assert_eq!(LIGHT.level(0, count), LIGHT.levels[0]);
            assert_eq!(LIGHT.level(count - 1, count), LIGHT.levels[4]);
        }

        assert_eq!(
            (0..5).map(|i| LIGHT.level(i, 5)).collect::<Vec<_>>(),
            LIGHT.levels
        );
    }
}
