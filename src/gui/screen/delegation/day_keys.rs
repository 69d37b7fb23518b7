//! The keys of the plan of a day.

use super::day::{Message, Way};
use super::{Message as Whole, State};
use crate::gui::binding::{Binding, Keys};
use crate::gui::context::Context;
use crate::gui::keyboard::Key;
use crate::gui::screen::Towards;
use crate::results::schedule::DayChange;

use Keys::{One, Two};

type KeyLine = Binding<State>;

pub(super) const DAY: &[KeyLine] = &[
    KeyLine::new(One(Key::Enter), |screen, _, context| form(screen, context))
        .footer("day-hint-plan")
        .edits(),
    KeyLine::new(One(Key::CtrlEnter), |screen, _, context| {
        form(screen, context)
    }),
    KeyLine::new(One(Key::Ctrl('j')), |screen, _, context| {
        let page = screen.day().filter(|page| page.way != Way::Longer)?;
        page.way_out(context)?;

        Some(Whole::Day(Message::TakeWay))
    })
    .footer("day-skip")
    .edits()
    .explained("help-day-skip"),
    KeyLine::new(One(Key::Ctrl('j')), |screen, _, context| {
        screen.day()?.way_out(context)?;

        Some(Whole::Day(Message::TakeWay))
    })
    .footer("day-hint-longer")
    .edits(),
    KeyLine::new(Two(Key::Up, Key::Down), |screen, key, context| {
        screen.day()?.schedule(context)?;
        let towards = match key {
            Key::Up => Towards::Previous,
            _ => Towards::Next,
        };

        Some(Whole::Day(Message::Step(towards)))
    })
    .footer("day-hint-block"),
    KeyLine::new(Two(Key::Plus, Key::Minus), |screen, key, context| {
        let change = match key {
            Key::Plus => DayChange::Longer,
            _ => DayChange::Shorter,
        };

        at_block(screen, change, context)
    })
    .footer("breakout-minutes")
    .edits()
    .explained("help-day-minutes"),
    KeyLine::new(Two(Key::ShiftUp, Key::ShiftDown), |screen, key, context| {
        let change = match key {
            Key::ShiftUp => DayChange::Earlier,
            _ => DayChange::Later,
        };

        at_block(screen, change, context)
    })
    .footer("day-hint-move")
    .edits(),
    KeyLine::new(One(Key::Insert), |screen, _, context| {
        at_block(screen, DayChange::AddBreak, context)
    })
    .footer("day-add-break")
    .edits(),
    KeyLine::new(One(Key::Delete), |screen, _, context| {
        at_block(screen, DayChange::RemoveBreak, context)
    })
    .footer("day-remove-break")
    .edits(),
    KeyLine::new(Keys::Digits, |screen, key, context| {
        screen.day()?.late(context)?;
        let way = match key {
            Key::Digit(1) => Way::Quick,
            Key::Digit(2) => Way::Shorter,
            Key::Digit(3) => Way::Longer,
            _ => return None,
        };

        Some(Whole::Day(Message::Way(way)))
    })
    .explained("help-day-way"),
    KeyLine::new(One(Key::Escape), |screen, _, _| {
        let page = screen.day()?;

        page.in_front.map(|_| Whole::Close)
    })
    .footer("day-back"),
    KeyLine::new(One(Key::Escape), |screen, _, _| {
        let page = screen.day()?;

        page.in_front.is_none().then_some(Whole::Close)
    })
    .footer("delegation-close"),
];

/// Takes the form in, while there is no plan.
fn form(screen: &State, context: Context<'_>) -> Option<Whole> {
    let page = screen.day()?;

    page.schedule(context)
        .is_none()
        .then_some(Whole::Day(Message::Done))
}

/// A change of the chosen block, if it changes something.
pub(super) fn at_block(
    screen: &State,
    change: fn(usize) -> DayChange,
    context: Context<'_>,
) -> Option<Whole> {
    let page = screen.day()?;
    let change = change(page.chosen);
    page.schedule(context)?.changed(change)?;

    Some(Whole::Day(Message::Change(change)))
}
