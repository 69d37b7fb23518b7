//! The mark of a movement: a hollow circle where the median of a group was, and an arrow to where it is.

use crate::gui::Element;
use crate::gui::decorate::{Delegate, DrawContent, Scene, decorate};

use iced::Color;
use iced::advanced::svg::{Handle, Renderer as _, Svg};
use iced::widget::space;

/// How far the mark reaches beyond the levels between which it stands, in the design.
pub(super) const CAP: f32 = 10.0;
/// Its width in the design.
const WIDTH: f32 = 24.0;

/// The mark for a movement over `length` of the design, down or up; `px` gives the length in this window.
pub(super) fn arrow<'a, M: 'a>(
    length: f32,
    is_down: bool,
    px: impl Fn(f32) -> f32,
    color: Color,
) -> Element<'a, M> {
    let height = length + 2.0 * CAP;
    let drawing = Drawing {
        handle: Handle::from_memory(picture(height, is_down).into_bytes()),
        color,
    };

    decorate(space().width(px(WIDTH)).height(px(height)), drawing)
}

/// The picture: it points down, or is turned round.
fn picture(height: f32, is_down: bool) -> String {
    let (end, neck) = (height - 2.0, height - 12.0);
    let turned = if is_down {
        String::new()
    } else {
        format!(" transform=\"rotate(180 12 {})\"", height / 2.0)
    };

    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 24 {height}\">\
         <g fill=\"none\" stroke=\"currentColor\" stroke-width=\"3.5\" stroke-linecap=\"round\" stroke-linejoin=\"round\"{turned}>\
         <circle cx=\"12\" cy=\"10\" r=\"7.5\"/><path d=\"M12 19.5V{end}M4 {neck}L12 {end}L20 {neck}\"/></g></svg>"
    )
}

struct Drawing {
    handle: Handle,
    color: Color,
}

impl<Message> Delegate<Message> for Drawing {
    type State = ();

    fn draw(&self, (): &(), scene: Scene<'_>, _content: &mut DrawContent<'_>) {
        let bounds = scene.placement.layout.bounds();
        let svg = Svg::new(self.handle.clone()).color(self.color);

        scene.renderer.draw_svg(svg, bounds, bounds);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_picture_is_one_that_can_be_drawn() {
        for is_down in [true, false] {
            let picture = picture(120.0, is_down);

            assert!(crate::chart::render::tree(&picture).is_ok(), "{picture}");
            assert_eq!(picture.contains("rotate"), !is_down);
        }
    }
}
