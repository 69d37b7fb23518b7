//! Moves the keyboard's focus, and scrolls the focused control into view.

use crate::gui::Element;
use crate::gui::decorate::{Delegate, decorate};
use crate::gui::keyboard::Key;

use iced::advanced::Shell;
use iced::advanced::widget::operation::scrollable::AbsoluteOffset;
use iced::advanced::widget::operation::{self, Focusable, Operation, Outcome, Scrollable};
use iced::advanced::widget::{Id, operate};
use iced::{Event, Rectangle, Task, Vector, window};

use std::any::Any;

/// Space for the ring around the focused control, in logical pixels.
const RING: f32 = 4.0;

/// Id of the container that is over a page, such as a dialog: while it exists, Tab stays in it.
pub(crate) const OVER: Id = Id::new("focus-over");

/// Focuses the next control; after the last one comes the first.
pub(crate) fn next<Message: Send + 'static>() -> Task<Message> {
    step(TabOrder::Next)
}

/// Focuses the previous control; before the first one comes the last.
pub(crate) fn previous<Message: Send + 'static>() -> Task<Message> {
    step(TabOrder::Previous)
}

/// What has the keyboard's focus, as far as it decides which keys still reach the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Focused {
    /// Nothing that takes keys: every key reaches the screen.
    #[default]
    Nothing,
    /// A text field, and what Enter does there.
    Field(EnterInField),
    /// A control that Enter and Space press.
    Control(ControlKeys),
    /// A row of a list: a key does to it what the key of the screen does to the chosen row.
    Row,
    /// A field of one line with a list of suggestions under it, and whether one of them is lit.
    Suggestions {
        /// Enter takes the lit one.
        is_lit: bool,
        /// What Enter does in the field otherwise.
        enter: EnterInField,
    },
    /// An open menu, which takes every key.
    Menu,
}

/// What Enter does in a text field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EnterInField {
    /// It breaks the line.
    BreaksLine,
    /// It does what Enter does on the screen.
    Submits,
    /// It does something of the field's own, or nothing.
    Other,
}

/// What a control takes beside Enter and Space.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ControlKeys {
    /// Nothing: it is a button.
    Press,
    /// Nothing: Space ticks it.
    Tick,
    /// The arrows that point aside choose one of several things.
    Sideways,
    /// The arrows up and down choose one of several things, and Home and End the first and the last.
    UpAndDown,
    /// All arrows choose one of several things, and Home and End the first and the last.
    Arrows,
}

impl Focused {
    /// Whether the focused control takes a key, so that it does not reach the screen.
    pub(crate) fn takes(self, key: Key) -> bool {
        // Those that mean the same everywhere, whatever has the focus.
        if matches!(key, Key::Alt(_) | Key::Function(_) | Key::ShiftFunction(_)) {
            return false;
        }

        match self {
            Self::Nothing | Self::Row => false,
            Self::Menu => true,
            Self::Suggestions { is_lit: true, .. } if key == Key::Enter => true,
            Self::Suggestions { enter, .. } => key == Key::Escape || Self::Field(enter).takes(key),
            Self::Field(enter) => match key {
                Key::Tab
                | Key::ShiftTab
                | Key::CtrlTab
                | Key::CtrlShiftTab
                | Key::Escape
                | Key::Insert
                | Key::CtrlEnter
                | Key::CtrlShift(_) => false,
                Key::Ctrl(letter) => matches!(letter, 'a' | 'c' | 'x' | 'v'),
                Key::Enter => enter != EnterInField::Submits,
                _ => true,
            },
            Self::Control(keys) => match key {
                Key::Enter | Key::Space => true,
                Key::Left | Key::Right => {
                    matches!(keys, ControlKeys::Sideways | ControlKeys::Arrows)
                }
                Key::Up | Key::Down | Key::Home | Key::End => {
                    matches!(keys, ControlKeys::UpAndDown | ControlKeys::Arrows)
                }
                _ => false,
            },
        }
    }
}

/// Sends a message when something else has got the focus than `known`.
pub(crate) fn watched<'a, Message: 'a>(
    page: impl Into<Element<'a, Message>>,
    known: Focused,
    on_change: fn(Focused) -> Message,
) -> Element<'a, Message> {
    decorate(page, Watch { known, on_change })
}

struct Watch<Message> {
    known: Focused,
    on_change: fn(Focused) -> Message,
}

impl<Message> Delegate<Message> for Watch<Message> {
    type State = ();

    fn look(
        &mut self,
        (): &mut (),
        event: &Event,
        content: &mut dyn FnMut(&mut dyn Operation),
        shell: &mut Shell<'_, Message>,
    ) {
        if let Event::Window(window::Event::RedrawRequested(_)) = event {
            let mut walk = WhatIsFocused(Focused::Nothing);
            content(&mut walk);

            if walk.0 != self.known {
                shell.publish((self.on_change)(walk.0));
            }
        }
    }
}

/// Asks the controls which of them has the focus; one that has it says what it is by [`Operation::custom`].
struct WhatIsFocused(Focused);

impl Operation for WhatIsFocused {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn custom(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Any) {
        if let Some(focused) = state.downcast_ref::<Focused>() {
            self.0 = *focused;
        }
    }
}

fn step<Message: Send + 'static>(order: TabOrder) -> Task<Message> {
    let find = WalkPurpose::Find {
        order,
        focused: None,
    };

    operate(FocusWalk::new(find)).chain(reveal())
}

#[derive(Debug, Clone, Copy)]
enum TabOrder {
    Next,
    Previous,
}

/// The purpose of a walk over the controls.
#[derive(Debug, Clone, Copy)]
enum WalkPurpose {
    /// Finds the focused control, and then focuses the one that follows.
    Find {
        order: TabOrder,
        focused: Option<usize>,
    },
    /// Focuses the control at this position and unfocuses all others.
    Focus(usize),
}

/// Walks over the controls; while a container is over the page, it counts only those inside.
struct FocusWalk {
    purpose: WalkPurpose,
    /// Whether the walk has just met the container over the page, so that its content comes next.
    enters: bool,
    is_inside: bool,
    /// How many controls the walk has counted.
    count: usize,
}

impl FocusWalk {
    fn new(purpose: WalkPurpose) -> Self {
        Self {
            purpose,
            enters: false,
            is_inside: false,
            count: 0,
        }
    }
}

impl<T: Send + 'static> Operation<T> for FocusWalk {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<T>)) {
        let was_inside = self.is_inside;
        self.is_inside |= std::mem::take(&mut self.enters);
        operate(self);
        self.is_inside = was_inside;
    }

    fn container(&mut self, id: Option<&Id>, _bounds: Rectangle) {
        self.enters = id == Some(&OVER);
    }

    fn focusable(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Focusable) {
        let place = self.is_inside.then_some(self.count);
        self.count += usize::from(self.is_inside);

        match &mut self.purpose {
            WalkPurpose::Find { focused, .. } => {
                if place.is_some() && state.is_focused() {
                    *focused = place;
                }
            }
            WalkPurpose::Focus(target) if place == Some(*target) => state.focus(),
            WalkPurpose::Focus(_) => state.unfocus(),
        }
    }

    fn finish(&self) -> Outcome<T> {
        let WalkPurpose::Find { order, focused } = self.purpose else {
            return Outcome::None;
        };

        // Without a container over the page, the focus goes through the whole window.
        match (following(focused, self.count, order), order) {
            (Some(target), _) => {
                Outcome::Chain(Box::new(FocusWalk::new(WalkPurpose::Focus(target))))
            }
            (None, TabOrder::Next) => Outcome::Chain(Box::new(operation::focusable::focus_next())),
            (None, TabOrder::Previous) => {
                Outcome::Chain(Box::new(operation::focusable::focus_previous()))
            }
        }
    }
}

/// The position of the next control among `count`, cyclically; `None` if there are none.
fn following(focused: Option<usize>, count: usize, order: TabOrder) -> Option<usize> {
    let last = count.checked_sub(1)?;

    Some(match (focused, order) {
        (Some(at), TabOrder::Next) if at < last => at + 1,
        (_, TabOrder::Next) => 0,
        (None | Some(0), TabOrder::Previous) => last,
        (Some(at), TabOrder::Previous) => at - 1,
    })
}

/// Focuses the control with this id and unfocuses every other.
pub(crate) fn on<Message: Send + 'static>(id: impl Into<Id>) -> Task<Message> {
    operate(operation::focusable::focus(id.into())).chain(reveal())
}

/// Unfocuses every control.
pub(crate) fn off<Message: Send + 'static>() -> Task<Message> {
    operate(operation::focusable::unfocus())
}

/// Scrolls the focused control into view.
pub(crate) fn reveal<Message: Send + 'static>() -> Task<Message> {
    operate(FindFocused::default())
}

/// Height of the label above a field.
const LABEL: f32 = 22.0;

/// A scrollable around a control.
#[derive(Debug, Clone, Copy)]
struct EnclosingScrollable {
    index: usize,
    bounds: Rectangle,
    translation: Vector,
}

/// Finds the focused control, and how far each scrollable around it has to scroll to show it.
#[derive(Default)]
struct FindFocused {
    count: usize,
    entered: Option<EnclosingScrollable>,
    enclosing: Vec<EnclosingScrollable>,
    moves: Vec<(usize, Vector)>,
}

impl<T: 'static> Operation<T> for FindFocused {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<T>)) {
        let depth = self.enclosing.len();

        self.enclosing.extend(self.entered.take());
        operate(self);
        self.enclosing.truncate(depth);
    }

    fn scrollable(
        &mut self,
        _id: Option<&Id>,
        bounds: Rectangle,
        _content: Rectangle,
        translation: Vector,
        _state: &mut dyn Scrollable,
    ) {
        self.entered = Some(EnclosingScrollable {
            index: self.count,
            bounds,
            translation,
        });
        self.count += 1;
    }

    fn focusable(&mut self, _id: Option<&Id>, bounds: Rectangle, state: &mut dyn Focusable) {
        if !state.is_focused() {
            return;
        }

        // The ring has to be visible too,
        let mut bounds = Rectangle {
            y: bounds.y - RING,
            height: bounds.height + 2.0 * RING,
            ..bounds
        };

        // and the label above the control, if there is space for it.
        let height = self
            .enclosing
            .last()
            .map_or(0.0, |enclosing| enclosing.bounds.height);

        if bounds.height + LABEL <= height {
            bounds.y -= LABEL;
            bounds.height += LABEL;
        }

        for enclosing in self.enclosing.iter().rev() {
            let seen = bounds - enclosing.translation;
            let by = Vector::new(
                outside(
                    seen.x,
                    seen.width,
                    enclosing.bounds.x,
                    enclosing.bounds.width,
                ),
                outside(
                    seen.y,
                    seen.height,
                    enclosing.bounds.y,
                    enclosing.bounds.height,
                ),
            );

            if by != Vector::ZERO {
                self.moves.push((enclosing.index, by));
            }

            bounds = seen - by;
        }
    }

    fn finish(&self) -> Outcome<T> {
        if self.moves.is_empty() {
            Outcome::None
        } else {
            Outcome::Chain(Box::new(ScrollIntoView {
                count: 0,
                moves: self.moves.clone(),
            }))
        }
    }
}

/// How far a range sticks out of a window: negative before its start, positive after its end.
fn outside(from: f32, length: f32, window: f32, size: f32) -> f32 {
    if from < window || length > size {
        from - window
    } else {
        (from + length - window - size).max(0.0)
    }
}

/// Scrolls the scrollables, counted in the order of the tree.
struct ScrollIntoView {
    count: usize,
    moves: Vec<(usize, Vector)>,
}

impl<T> Operation<T> for ScrollIntoView {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<T>)) {
        operate(self);
    }

    fn scrollable(
        &mut self,
        _id: Option<&Id>,
        bounds: Rectangle,
        content: Rectangle,
        _translation: Vector,
        state: &mut dyn Scrollable,
    ) {
        if let Some((_, by)) = self.moves.iter().find(|(index, _)| *index == self.count) {
            state.scroll_by(AbsoluteOffset { x: by.x, y: by.y }, bounds, content);
        }

        self.count += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::{TabOrder, following, outside};

    #[test]
    fn over_a_page_the_keyboard_goes_round_and_round() {
        let steps = [
            (None, 2, TabOrder::Next, Some(0)),
            (Some(0), 2, TabOrder::Next, Some(1)),
            (Some(1), 2, TabOrder::Next, Some(0)),
            (Some(0), 2, TabOrder::Previous, Some(1)),
            (None, 2, TabOrder::Previous, Some(1)),
            (Some(1), 2, TabOrder::Previous, Some(0)),
            (None, 0, TabOrder::Next, None),
            (None, 0, TabOrder::Previous, None),
        ];

        for (focused, count, order, expected) in steps {
            assert_eq!(
                following(focused, count, order),
                expected,
                "{focused:?} {order:?}"
            );
        }
    }

    #[test]
    fn only_what_sticks_out_is_scrolled_and_no_further_than_needed() {
        assert!(outside(10.0, 20.0, 0.0, 100.0).abs() < 0.01);
        assert!((outside(-10.0, 20.0, 0.0, 100.0) + 10.0).abs() < 0.01);
        assert!((outside(90.0, 20.0, 0.0, 100.0) - 10.0).abs() < 0.01);
        assert!((outside(90.0, 200.0, 0.0, 100.0) - 90.0).abs() < 0.01);
    }
}
