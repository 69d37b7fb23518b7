//! Draws the emblem of the program in one colour of the palette.

use crate::gui::Element;
use crate::gui::theme::{Theme, color};
use crate::palette::Rgb;

use iced::widget::{Svg, svg};

/// The emblem as a picture in one colour.
pub(super) fn emblem<'a, M: 'a>(size: f32, ink: Rgb) -> Element<'a, M> {
    let handle = svg::Handle::from_memory(include_bytes!("../../assets/emblem.svg").as_slice());

    Svg::new(handle)
        .width(size)
        .height(size)
        .style(move |_: &Theme, _| svg::Style {
            color: Some(color(ink)),
        })
        .into()
}
