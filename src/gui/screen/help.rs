//! Help: the map of the keys, over any screen.

use crate::gui::Element;
use crate::gui::desk::Frame;

/// Lays the help over a page; `close` closes it.
pub fn over<'a, Message: Clone + 'a>(
    page: Element<'a, Message>,
    frame: Frame<'a>,
    close: Message,
) -> Element<'a, Message> {
    let button = frame.ui.primary(frame.text("help-close")).on_press(close);

    frame.ui.dialog(
        page,
        frame.text("help-title"),
        iced::widget::space(),
        [button.into()],
    )
}
