//! The keys of the tab.

use super::write::{self, WritePanel};
use super::{Message, Purpose, State, TabPanel, Whole};
use crate::gui::binding::{Binding, Keys};
use crate::gui::context::Context;
use crate::gui::keyboard::Key;
use crate::gui::screen::delegation::page::is_stacked;
use crate::gui::screen::delegation::{DelegationPanel, State as Delegation, Tab, TableMotion};

use Keys::{One, Two};

type KeyLine = Binding<Delegation>;

/// Does what the first button of the panel for writing says.
const WRITE_NOW: Whole = Whole::Homework(Message::Writing(write::Message::Done));

/// The keys of the tab.
pub(in crate::gui::screen::delegation) const KEYS: &[KeyLine] = &[
    KeyLine::new(One(Key::CtrlEnter), |screen, _, context| {
        let can_take = screen.homework_at_rest()?.can_take(context);

        can_take.then_some(Whole::Homework(Message::TakeIn))
    })
    .footer("homework-hint-take")
    .edits()
    .explained("help-homework-take"),
    KeyLine::new(One(Key::CtrlEnter), |screen, _, context| {
        let of = screen.homework_at_rest()?.to_write(context)?;

        Some(Whole::Homework(Message::Write(Purpose::One(of))))
    })
    .footer("homework-hint-write-one"),
    KeyLine::new(One(Key::ShiftEnter), |screen, _, _| {
        let can_take = screen.homework_at_rest()?.can_take_all();

        can_take.then_some(Whole::Homework(Message::TakeAll))
    })
    .footer("homework-hint-take-all")
    .edits()
    .explained("help-homework-take-all"),
    KeyLine::new(One(Key::Space), |screen, _, _| {
        screen.homework_in_preview()?;

        Some(Whole::Homework(Message::TickLine))
    })
    .footer("bring-back-hint-tick"),
    KeyLine::new(One(Key::Enter), |screen, _, _| {
        screen.homework_in_preview()?;

        Some(Whole::Homework(Message::OpenLine))
    })
    .footer("homework-hint-items"),
    KeyLine::new(One(Key::Enter), |screen, _, context| {
        let has_lines = !screen.homework_at_rest()?.lines(context).is_empty();

        has_lines.then_some(Whole::Homework(Message::Open))
    })
    .footer("homework-hint-open"),
    KeyLine::new(One(Key::Enter), |screen, _, context| {
        let is_hidden = screen.homework_at_rest()?.hides_panel(context);

        is_hidden.then_some(Whole::Homework(Message::Open))
    })
    .footer("homework-hint-panel"),
    KeyLine::new(One(Key::Escape), |screen, _, context| {
        let own = screen.homework_at_rest()?;
        let is_drawn = own.is_open && is_stacked(context.env);

        (own.line.is_some() || is_drawn).then_some(Whole::Close)
    })
    .footer("hint-back"),
    KeyLine::new(Two(Key::Up, Key::Down), |screen, key, context| {
        let motion = match key {
            Key::Up => TableMotion::Up,
            _ => TableMotion::Down,
        };

        screen.on_homework(motion, context)
    })
    .footer("delegation-hint-move"),
    KeyLine::new(Two(Key::Home, Key::End), |screen, key, context| {
        let motion = match key {
            Key::Home => TableMotion::First,
            _ => TableMotion::Last,
        };

        screen.on_homework(motion, context)
    }),
    KeyLine::new(Two(Key::PageUp, Key::PageDown), |screen, key, context| {
        let motion = match key {
            Key::PageUp => TableMotion::PageUp,
            _ => TableMotion::PageDown,
        };

        screen.on_homework(motion, context)
    }),
    KeyLine::new(One(Key::Ctrl('b')), |screen, _, _| {
        screen.homework_at_rest()?;

        Some(Whole::Homework(Message::Bring))
    })
    .footer("homework-hint-bring")
    .explained("help-homework-bring"),
    KeyLine::new(One(Key::Letter('f')), |screen, _, _| {
        screen.homework_at_rest()?;

        Some(Whole::Homework(Message::Write(Purpose::All)))
    })
    .footer("homework-hint-write")
    .explained("help-homework-write"),
    KeyLine::new(One(Key::Letter('r')), |screen, _, context| {
        let own = screen.homework_at_rest()?;
        let is_silent = own.rows(context).silent().next().is_some();

        is_silent.then_some(Whole::Homework(Message::Write(Purpose::Reminders)))
    })
    .footer("homework-hint-remind")
    .explained("help-homework-remind"),
    KeyLine::new(One(Key::Enter), |screen, _, _| {
        let panel = screen.homework_writing()?;

        (panel.can_write() && !panel.sets_day()).then_some(WRITE_NOW)
    })
    .footer("homework-hint-write-now")
    .edits(),
    KeyLine::new(One(Key::Enter), |screen, _, _| {
        let panel = screen.homework_writing()?;

        (panel.can_write() && panel.sets_day()).then_some(WRITE_NOW)
    })
    .footer("delegation-done")
    .edits(),
    KeyLine::new(One(Key::Enter), |screen, _, _| {
        let is_done = screen.homework_writing()?.is_done();

        is_done.then_some(Whole::Homework(Message::Writing(write::Message::Open)))
    })
    .footer("hand-out-open"),
    KeyLine::new(One(Key::CtrlEnter), |screen, _, _| {
        screen.homework_writing()?.can_write().then_some(WRITE_NOW)
    }),
    KeyLine::new(
        Two(Key::Enter, Key::CtrlEnter),
        |screen, _, _| match screen.homework_panel()? {
            TabPanel::Bring(_) => Some(Whole::Homework(Message::Take)),
            _ => None,
        },
    ),
];

impl State {
    /// Whom the primary button of the panel would write a form for.
    pub(super) fn to_write(&self, context: Context<'_>) -> Option<crate::assessment::FormOf> {
        let rows = self.rows(context);

        if self.is_empty(context) || self.shown(context).is_some() {
            return None;
        }

        let row = rows.row(self.stop(context)?)?;

        row.plan.as_ref().map(|_| row.of.clone())
    }
}

impl Delegation {
    /// The tab of the homework, while its list or its preview has the keys.
    fn homework_at_rest(&self) -> Option<&State> {
        self.at_list(Tab::Homework).then_some(&self.homework)
    }

    /// The same while its preview has them.
    fn homework_in_preview(&self) -> Option<&State> {
        let own = self.homework_at_rest()?;

        own.line.is_some().then_some(own)
    }

    /// The panel for writing or bringing back, while it is open.
    fn homework_panel(&self) -> Option<&TabPanel> {
        let is_open = self.tab == Tab::Homework
            && matches!(self.panel, DelegationPanel::Rest)
            && self.homework.has_form();

        is_open.then_some(&self.homework.panel)
    }

    /// The panel for writing, while it is open.
    fn homework_writing(&self) -> Option<&WritePanel> {
        match self.homework_panel()? {
            TabPanel::Write(panel) => Some(panel),
            _ => None,
        }
    }

    /// A step in the list, or in the preview while that has the keys.
    fn on_homework(&self, motion: TableMotion, context: Context<'_>) -> Option<Whole> {
        let own = self.homework_at_rest()?;

        if own.line.is_some() {
            return Some(Whole::Homework(Message::MoveLine(motion)));
        }

        let has_rows = !own.is_empty(context) && own.stop(context).is_some();

        has_rows.then_some(Whole::Homework(Message::Move(motion)))
    }
}
