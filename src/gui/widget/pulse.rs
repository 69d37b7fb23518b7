//! An invisible clock: it sends a message once a period while its content is shown, and requests no frame in between.

use crate::gui::Element;
use crate::gui::decorate::{Delegate, Placement, decorate};

use iced::advanced::{Clipboard, Shell};
use iced::time::{Duration, Instant};
use iced::{Event, window};

struct Pulse<F> {
    period: Duration,
    /// Makes the message of a period; `None` stops the clock.
    tell: Option<F>,
}

/// Puts a clock around some content. `tell` makes the message of each period; `None` stops the clock, and the content
/// keeps its state.
pub(crate) fn pulse<'a, Message: 'a>(
    content: impl Into<Element<'a, Message>>,
    period: Duration,
    tell: Option<impl Fn(Instant) -> Message + 'a>,
) -> Element<'a, Message> {
    decorate(content, Pulse { period, tell })
}

impl<Message, F: Fn(Instant) -> Message> Delegate<Message> for Pulse<F> {
    /// When the next period ends.
    type State = Option<Instant>;

    fn update(
        &mut self,
        due: &mut Self::State,
        event: &Event,
        _placement: Placement<'_>,
        _clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
    ) {
        let Event::Window(window::Event::RedrawRequested(now)) = event else {
            return;
        };
        let Some(tell) = &self.tell else {
            *due = None;

            return;
        };

        let next = match *due {
            Some(at) if at > *now => at,
            Some(_) => {
                shell.publish(tell(*now));

                *now + self.period
            }
            None => *now + self.period,
        };
        *due = Some(next);
        shell.request_redraw_at(next);
    }
}
