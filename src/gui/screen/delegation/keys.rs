//! The keys of Delegation.

use crate::gui::binding::{Binding, HasKeys, Keys, Part};
use crate::gui::context::Context;
use crate::gui::keyboard::Key;
use crate::gui::screen::Towards;
use crate::gui::screen::delegation::day_keys::DAY;
use crate::gui::screen::delegation::{
    DelegationPanel, Message, State, Tab, TableMotion, breakout, facts, groups, hand_out, homework,
    initiatives, institutions, list, person,
};
use crate::roster::Answer;

use Keys::{One, Two};

type KeyLine = Binding<State>;

impl HasKeys for State {
    type Message = Message;
    type Lent<'a> = Context<'a>;

    const KEYS: &'static [Part<Self>] = &[
        Part::Own(DAY),
        Part::Own(LIST),
        Part::Own(FORMS),
        Part::Own(LISTS),
        Part::Own(institutions::keys::KEYS),
        Part::Own(institutions::keys::MATRIX),
        Part::Own(initiatives::KEYS),
        Part::Own(homework::KEYS),
        Part::Own(BREAKOUTS),
        Part::Own(TABLE),
        Part::Own(TABS),
        Part::Own(ANYWHERE),
    ];
}

/// The keys of the page that checks a list.
const LIST: &[KeyLine] = &[
    KeyLine::new(Two(Key::Up, Key::Down), |screen, key, _| {
        let motion = match key {
            Key::Up => TableMotion::Up,
            _ => TableMotion::Down,
        };

        on_list_row(screen, list::Message::Move(motion))
    })
    .footer("roster-hint-row"),
    KeyLine::new(One(Key::Space), |screen, _, _| {
        on_list_row(screen, list::Message::TickChosen)
    })
    .footer("roster-hint-tick"),
    KeyLine::new(Two(Key::Digit(1), Key::Digit(2)), |screen, key, _| {
        let answer = match key {
            Key::Digit(1) => Answer::Same,
            _ => Answer::Another,
        };
        let asks = screen.list()?.list()?.asks();

        asks.then(|| list::whole(list::Message::Answer(answer)))
    })
    .footer("roster-hint-answer"),
    KeyLine::new(One(Key::CtrlEnter), |screen, _, context| {
        screen.list()?.done(context)?;

        Some(list::whole(list::Message::Done))
    })
    .footer("roster-hint-add")
    .edits(),
    KeyLine::new(One(Key::Ctrl('v')), |screen, _, _| {
        screen.list()?;

        Some(list::whole(list::Message::Paste))
    })
    .footer("roster-paste"),
    KeyLine::new(Two(Key::Home, Key::End), |screen, key, _| {
        let motion = match key {
            Key::Home => TableMotion::First,
            _ => TableMotion::Last,
        };

        on_list_row(screen, list::Message::Move(motion))
    }),
    KeyLine::new(Two(Key::PageUp, Key::PageDown), |screen, key, _| {
        let motion = match key {
            Key::PageUp => TableMotion::PageUp,
            _ => TableMotion::PageDown,
        };

        on_list_row(screen, list::Message::Move(motion))
    }),
    KeyLine::new(One(Key::Escape), |screen, _, _| {
        screen.list().map(|_| Message::Close)
    })
    .footer("roster-hint-cancel"),
];

/// A message about the rows of a list that was read, while they are shown.
fn on_list_row(screen: &State, message: list::Message) -> Option<Message> {
    let list = screen.list()?.list()?;
    let has_rows = !list.shows_columns && list.stop().is_some();

    has_rows.then(|| list::whole(message))
}

/// The keys of the panel beside the table, while it holds a form.
const FORMS: &[KeyLine] = &[
    KeyLine::new(One(Key::Enter), |screen, _, _| {
        screen.done().filter(|_| screen.is_adding())
    })
    .footer("delegation-person-take-in")
    .edits(),
    KeyLine::new(One(Key::Enter), |screen, _, _| match &screen.panel {
        DelegationPanel::HandOut(panel) if panel.can_write() => screen.done(),
        _ => None,
    })
    .footer("breakouts-hand-out"),
    KeyLine::new(One(Key::Enter), |screen, _, _| match &screen.panel {
        DelegationPanel::HandOut(panel) if panel.is_done() => screen.done(),
        _ => None,
    })
    .footer("hand-out-open"),
    KeyLine::new(One(Key::Enter), |screen, _, _| {
        let is_other = matches!(&screen.panel, DelegationPanel::HandOut(_)) || screen.is_adding();

        screen.done().filter(|_| !is_other)
    })
    .footer("delegation-done")
    .edits(),
    KeyLine::new(One(Key::Escape), |screen, _, _| {
        let is_form = !screen.is_at_rest() && screen.day().is_none() && screen.list().is_none();

        is_form.then_some(Message::Close)
    })
    .footer("delegation-close")
    .explained("help-escape"),
    KeyLine::new(One(Key::CtrlEnter), |screen, _, _| {
        let opens = matches!(&screen.panel, DelegationPanel::HandOut(panel) if panel.is_done());

        screen.done().filter(|_| !opens)
    })
    .footer("delegation-hint-anywhere"),
    KeyLine::new(One(Key::CtrlEnter), |screen, _, _| screen.done()),
];

/// The keys of the list of groups.
const LISTS: &[KeyLine] = &[
    KeyLine::new(One(Key::Insert), |screen, _, _| match &screen.panel {
        DelegationPanel::Groups(panel) if !panel.has_form() => {
            Some(Message::Groups(groups::Message::Add))
        }
        _ => None,
    })
    .footer("group-add")
    .edits(),
    KeyLine::new(One(Key::Enter), |screen, _, context| {
        screen.in_groups(groups::Message::Open, context)
    })
    .footer("delegation-hint-edit"),
    KeyLine::new(Two(Key::Up, Key::Down), |screen, key, context| {
        let motion = match key {
            Key::Up => TableMotion::Up,
            _ => TableMotion::Down,
        };

        screen.in_groups(groups::Message::Move(motion), context)
    })
    .footer("delegation-hint-move"),
    KeyLine::new(Two(Key::Home, Key::End), |screen, key, context| {
        let motion = match key {
            Key::Home => TableMotion::First,
            _ => TableMotion::Last,
        };

        screen.in_groups(groups::Message::Move(motion), context)
    }),
    KeyLine::new(Two(Key::PageUp, Key::PageDown), |screen, key, context| {
        let motion = match key {
            Key::PageUp => TableMotion::PageUp,
            _ => TableMotion::PageDown,
        };

        screen.in_groups(groups::Message::Move(motion), context)
    }),
];

/// The keys of the breakouts, while no form is open.
const BREAKOUTS: &[KeyLine] = &[
    KeyLine::new(One(Key::Insert), |screen, _, _| {
        screen
            .at_list(Tab::Breakouts)
            .then_some(Message::AddBreakout)
    })
    .footer("breakout-add")
    .edits(),
    KeyLine::new(One(Key::Letter('b')), |screen, _, _| {
        screen
            .at_list(Tab::Breakouts)
            .then_some(Message::AddBreakout)
    }),
    KeyLine::new(One(Key::Ctrl('h')), |screen, _, context| {
        hand_out(context).filter(|_| screen.at_list(Tab::Breakouts))
    })
    .footer("breakouts-hand-out"),
];

/// The keys of the tabs.
const TABS: &[KeyLine] = &[
    KeyLine::new(Two(Key::CtrlTab, Key::CtrlShiftTab), |screen, key, _| {
        let towards = match key {
            Key::CtrlTab => Towards::Next,
            _ => Towards::Previous,
        };

        screen.day().is_none().then_some(Message::StepTab(towards))
    })
    .footer("delegation-hint-tab")
    .explained("help-delegation-tab"),
];

/// The keys of the table, while no form is open.
const TABLE: &[KeyLine] = &[
    KeyLine::new(One(Key::Insert), |screen, _, _| {
        screen.at_list(Tab::People).then_some(Message::Add)
    })
    .footer("delegation-add-person")
    .edits()
    .explained("help-add-person"),
    KeyLine::new(One(Key::Enter), |screen, _, context| {
        screen.on_row(Message::Open, context)
    })
    .footer("delegation-hint-edit"),
    KeyLine::new(One(Key::Letter('b')), |screen, _, _| {
        screen.at_list(Tab::People).then_some(Message::AddBreakout)
    })
    .footer("breakout-add")
    .edits()
    .explained("help-add-breakout"),
    KeyLine::new(One(Key::Ctrl('v')), |screen, _, _| {
        screen.at_list(Tab::People).then_some(Message::PasteList)
    })
    .footer("roster-open")
    .edits()
    .explained("help-paste-list"),
    KeyLine::new(One(Key::Letter('i')), |screen, _, _| {
        screen
            .at_list(Tab::People)
            .then_some(Message::Tab(Tab::Institutions))
    })
    .footer("institutions-title"),
    KeyLine::new(One(Key::Letter('g')), |screen, _, _| {
        screen.at_list(Tab::People).then_some(Message::OpenGroups)
    })
    .footer("groups-title"),
    KeyLine::new(One(Key::Ctrl('h')), |screen, _, context| {
        hand_out(context).filter(|_| screen.at_list(Tab::People))
    })
    .footer("breakouts-hand-out"),
    KeyLine::everywhere(Key::Ctrl('b')),
    KeyLine::everywhere(Key::Ctrl('d')),
    KeyLine::new(One(Key::Delete), |screen, _, context| {
        screen
            .on_row(Message::RemoveChosen, context)
            .filter(|_| screen.chosen.is_some())
    })
    .footer("delegation-remove")
    .edits(),
    KeyLine::new(One(Key::Ctrl('f')), |screen, _, context| {
        find(context).filter(|_| screen.at_list(Tab::People))
    })
    .footer("delegation-find"),
    KeyLine::new(Two(Key::Up, Key::Down), |screen, key, context| {
        let motion = match key {
            Key::Up => TableMotion::Up,
            _ => TableMotion::Down,
        };

        screen.on_row(Message::Move(motion), context)
    })
    .footer("delegation-hint-move"),
    KeyLine::new(Two(Key::Home, Key::End), |screen, key, context| {
        let motion = match key {
            Key::Home => TableMotion::First,
            _ => TableMotion::Last,
        };

        screen.on_row(Message::Move(motion), context)
    }),
    KeyLine::new(Two(Key::PageUp, Key::PageDown), |screen, key, context| {
        let motion = match key {
            Key::PageUp => TableMotion::PageUp,
            _ => TableMotion::PageDown,
        };

        screen.on_row(Message::Move(motion), context)
    }),
];

/// The keys that do the same while a form is open.
const ANYWHERE: &[KeyLine] = &[
    KeyLine::new(One(Key::Insert), |_, _, _| Some(Message::Add)),
    // Without breakouts the screen says so.
    KeyLine::new(One(Key::Ctrl('h')), |_, _, _| Some(Message::HandOut)),
    KeyLine::new(One(Key::Ctrl('f')), |_, _, context| find(context)),
    // The search is cleared.
    KeyLine::new(One(Key::Escape), |_, _, _| Some(Message::Close)),
];

impl State {
    /// Whether no form is open beside the list.
    pub(super) fn is_at_rest(&self) -> bool {
        let has_form = self.institutions.has_form()
            || self.initiatives.has_form()
            || (self.tab == Tab::Homework && self.homework.has_form());

        matches!(self.panel, DelegationPanel::Rest) && !has_form
    }

    /// Whether the list of a tab has the keys: it is shown, and no form is open beside it.
    pub(super) fn at_list(&self, tab: Tab) -> bool {
        self.tab == tab && self.is_at_rest()
    }

    /// The message that takes the open form in, or does what its first button says.
    fn done(&self) -> Option<Message> {
        match &self.panel {
            DelegationPanel::Person(_) => Some(Message::Person(person::Message::Done)),
            DelegationPanel::Facts => Some(Message::Facts(facts::Message::Done)),
            DelegationPanel::Breakout(_) => Some(Message::Breakout(breakout::Message::Done)),
            DelegationPanel::HandOut(panel) if panel.can_write() => {
                Some(Message::HandingOut(hand_out::Message::Done))
            }
            DelegationPanel::HandOut(panel) if panel.is_done() => {
                Some(Message::HandingOut(hand_out::Message::Open))
            }
            DelegationPanel::Rest if self.institutions.has_form() => {
                Some(Message::Institutions(institutions::Message::Done))
            }
            DelegationPanel::Rest if self.initiatives.has_form() => {
                Some(Message::Initiatives(initiatives::Message::Done))
            }
            DelegationPanel::Groups(panel) if panel.has_form() => {
                Some(Message::Groups(groups::Message::Done))
            }
            DelegationPanel::Rest
            | DelegationPanel::HandOut(_)
            | DelegationPanel::Day(_)
            | DelegationPanel::List(_)
            | DelegationPanel::Groups(_) => None,
        }
    }

    /// A message about the rows of the groups, if they are open and have no form.
    fn in_groups(&self, message: groups::Message, context: Context<'_>) -> Option<Message> {
        match &self.panel {
            DelegationPanel::Groups(panel) if panel.has_rows(context) => {
                Some(Message::Groups(message))
            }
            _ => None,
        }
    }

    /// A message about the rows of the table, if no form is open and there are rows.
    fn on_row(&self, message: Message, context: Context<'_>) -> Option<Message> {
        let has_rows = self.at_list(Tab::People) && self.stop(context).is_some();

        has_rows.then_some(message)
    }
}

fn hand_out(context: Context<'_>) -> Option<Message> {
    let has_breakouts = !context.assessment().breakouts().is_empty();

    has_breakouts.then_some(Message::HandOut)
}

/// The search, which stands above the table once there are people.
fn find(context: Context<'_>) -> Option<Message> {
    let has_people = !context.assessment().participants().is_empty();

    has_people.then_some(Message::StartFinding)
}
