//! The keys of Results.

use super::{AskMessage, Message, ResultsTab, State};
use crate::gui::binding::{Binding, HasKeys, Keys, Part};
use crate::gui::context::Context;
use crate::gui::keyboard::Key;
use crate::gui::screen::Towards;

use Keys::{Digits, One, Two};

type KeyLine = Binding<State>;

impl HasKeys for State {
    type Message = Message;
    type Lent<'a> = Context<'a>;

    const KEYS: &'static [Part<Self>] = &[Part::Own(ASK), Part::Own(TABS), Part::Own(REST)];
}

/// While an earlier assessment is asked for.
const ASK: &[KeyLine] = &[
    KeyLine::new(One(Key::Enter), |screen, _, _| {
        screen.asked(AskMessage::Done)
    })
    .footer("results-baseline-lay"),
    KeyLine::new(One(Key::Escape), |screen, _, _| {
        screen.asked(AskMessage::Cancel)
    })
    .footer("assess-hint-close")
    .explained("help-escape"),
];

const TABS: &[KeyLine] = &[
    KeyLine::new(Digits, |screen, key, context| {
        let Key::Digit(digit) = key else {
            return None;
        };
        // The key of the tenth tab is 0.
        let tab = usize::from(digit).checked_sub(1).unwrap_or(9);
        let tab = State::tabs(context).get(tab).copied()?;

        screen.at_rest(Message::Tab(tab))
    })
    .footer("results-hint-tab"),
    KeyLine::new(Two(Key::Up, Key::Down), |screen, key, context| {
        let towards = match key {
            Key::Up => Towards::Previous,
            _ => Towards::Next,
        };
        let has_rows = screen.rows(context) > 0;

        screen.at_rest(Message::Step(towards)).filter(|_| has_rows)
    })
    .footer("results-hint-row"),
    KeyLine::new(One(Key::Enter), |screen, _, context| {
        screen.at_rest(screen.opened(context)?)
    })
    .footer("results-hint-open"),
    KeyLine::new(One(Key::Enter), |screen, _, context| {
        let is_made_of_others = match screen.tab {
            ResultsTab::Aspects
            | ResultsTab::Lens(_)
            | ResultsTab::Change
            | ResultsTab::Evidence => screen.rows(context) > 0,
            ResultsTab::Elements | ResultsTab::One | ResultsTab::Groups | ResultsTab::Pending => {
                false
            }
        };

        screen
            .at_rest(Message::Choose(screen.tab, screen.at))
            .filter(|_| is_made_of_others)
    })
    .footer("results-hint-how"),
    KeyLine::new(One(Key::Space), |screen, _, context| {
        let has_line = screen.has_lines() && context.assessment().baseline().is_some();

        screen.at_rest(Message::ToggleBaseline).filter(|_| has_line)
    })
    .footer("results-hint-line"),
    KeyLine::new(One(Key::Letter('t')), |screen, _, context| {
        let has_line = screen.has_lines() && context.results().has_targets();

        screen.at_rest(Message::ToggleTarget).filter(|_| has_line)
    })
    .footer("results-hint-target"),
    KeyLine::new(One(Key::Letter('b')), |screen, _, _| {
        screen
            .at_rest(Message::Ask(AskMessage::Open))
            .filter(|_| screen.tab == ResultsTab::Change)
    })
    .footer("results-hint-baseline"),
    // In the tab of one element the footer is full.
    KeyLine::new(One(Key::Ctrl('c')), |screen, _, context| {
        screen
            .copied(Message::Copy, context)
            .filter(|_| screen.tab != ResultsTab::One)
    })
    .footer("outputs-copy"),
    KeyLine::everywhere(Key::Ctrl('e')),
];

const REST: &[KeyLine] = &[
    KeyLine::new(One(Key::Ctrl('c')), |screen, _, context| {
        screen.copied(Message::Copy, context)
    }),
    KeyLine::new(One(Key::CtrlShift('c')), |screen, _, context| {
        screen.copied(Message::CopyTable, context)
    })
    .explained("outputs-copy-table"),
];

impl State {
    /// A message while no dialog is open.
    fn at_rest(&self, message: Message) -> Option<Message> {
        let is_asked = self.ask.is_some() || self.doubtful.is_some();

        (!is_asked).then_some(message)
    }

    fn asked(&self, message: AskMessage) -> Option<Message> {
        let is_there = match message {
            AskMessage::Cancel => self.ask.is_some() || self.doubtful.is_some(),
            _ => self.ask.is_some(),
        };

        is_there.then_some(Message::Ask(message))
    }

    fn copied(&self, message: Message, context: Context<'_>) -> Option<Message> {
        let subject = self.subject(context);

        self.at_rest(message).filter(|_| subject.is_some())
    }

    /// What Enter opens: the aspects of an element, or a question in Assess.
    fn opened(&self, context: Context<'_>) -> Option<Message> {
        match self.tab {
            ResultsTab::One => Some(Message::ShowElement(self.at)),
            ResultsTab::Pending => {
                let pending = context.results().pending(context.assessment());

                pending
                    .get(self.at)
                    .map(|one| Message::ShowQuestion(one.ordinal))
            }
            ResultsTab::Elements => {
                let elements = context.questionnaire().elements().len();

                match self.at.checked_sub(elements) {
                    None => Some(Message::ShowElement(self.at)),
                    Some(listed) => Self::settle_list(context)
                        .get(listed)
                        .copied()
                        .map(Message::ShowQuestion),
                }
            }
            ResultsTab::Aspects
            | ResultsTab::Groups
            | ResultsTab::Lens(_)
            | ResultsTab::Change
            | ResultsTab::Evidence => None,
        }
    }
}
