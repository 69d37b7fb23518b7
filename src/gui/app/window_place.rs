//! Remembers size and place of the window for the next start. A window that fills its screen keeps its earlier size and place, so
//! that it can return to them.

use super::{App, Message};

use iced::{Point, Size, Task, window};

/// An event of the window, with whether the window fills its screen.
#[derive(Debug, Clone, Copy)]
pub struct Framed {
    pub(super) is_maximized: bool,
    pub(super) told: FrameChange,
}

#[derive(Debug, Clone, Copy)]
pub(super) enum FrameChange {
    /// In logical pixels at a text size of 100 %.
    Size(Size),
    Position(Point),
}

impl App {
    pub(super) fn framed(&mut self, framed: Framed) {
        let scale = self.user_data.text_scale();
        let window = self.user_data.window();
        window.maximized = framed.is_maximized;

        if framed.is_maximized {
            return;
        }

        match framed.told {
            FrameChange::Size(size) => {
                (window.width, window.height) = (size.width, size.height);
            }
            FrameChange::Position(at) => window.place = Some((at.x * scale, at.y * scale)),
        }
    }
}

/// The window has another size, in logical pixels at a text size of 100 %.
pub(super) fn resized(id: window::Id, size: Size) -> Task<Message> {
    told(id, FrameChange::Size(size))
}

/// The window is at another place.
pub(super) fn moved(id: window::Id, at: Point) -> Task<Message> {
    told(id, FrameChange::Position(at))
}

/// The system does not tell by itself whether a window fills its screen: it is asked.
fn told(id: window::Id, told: FrameChange) -> Task<Message> {
    window::is_maximized(id).map(move |is_maximized| Message::Framed(Framed { is_maximized, told }))
}
