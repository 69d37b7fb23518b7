//! A wrapper of widgets that makes a list a single stop of Tab.

use crate::gui::Element;
use crate::gui::decorate::{Delegate, decorate};

use iced::advanced::Layout;
use iced::advanced::widget::Id;
use iced::advanced::widget::operation::{Focusable, Operation, Scrollable, TextInput};
use iced::{Rectangle, Vector};

/// Makes Tab stop at a row or pass over it: one row of a list is a stop, and arrow keys move it.
pub(super) fn stop<'a, Message: 'a>(
    content: impl Into<Element<'a, Message>>,
    is_stop: bool,
) -> Element<'a, Message> {
    decorate(content, Stop(is_stop))
}

struct Stop(bool);

impl<Message> Delegate<Message> for Stop {
    type State = ();

    fn operate(
        &mut self,
        (): &mut (),
        _layout: Layout<'_>,
        operation: &mut dyn Operation,
        content: &mut dyn FnMut(&mut dyn Operation),
    ) {
        if self.0 {
            content(operation);
        } else {
            content(&mut Passing(operation));
        }
    }
}

/// Forwards an operation to the content, but hides what can be focused.
struct Passing<'a>(&'a mut dyn Operation);

impl Operation for Passing<'_> {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        self.0
            .traverse(&mut |operation| operate(&mut Passing(operation)));
    }

    fn container(&mut self, id: Option<&Id>, bounds: Rectangle) {
        self.0.container(id, bounds);
    }

    fn scrollable(
        &mut self,
        id: Option<&Id>,
        bounds: Rectangle,
        content: Rectangle,
        translation: Vector,
        state: &mut dyn Scrollable,
    ) {
        self.0.scrollable(id, bounds, content, translation, state);
    }

    fn focusable(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Focusable) {
        state.unfocus();
    }

    fn text_input(&mut self, id: Option<&Id>, bounds: Rectangle, state: &mut dyn TextInput) {
        self.0.text_input(id, bounds, state);
    }

    fn text(&mut self, id: Option<&Id>, bounds: Rectangle, text: &str) {
        self.0.text(id, bounds, text);
    }

    fn custom(&mut self, id: Option<&Id>, bounds: Rectangle, state: &mut dyn std::any::Any) {
        self.0.custom(id, bounds, state);
    }
}
