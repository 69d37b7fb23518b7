//! The keys of Assess.

use super::copies::SidePanel;
use super::entry::EntryWay;
use super::onward::Onward;
use super::reason::position_of;
use super::{Message, RoundMessage, State, asking, form, offers, reason};
use crate::agreement::Class;
use crate::assessment::{Outcome, Passage, Scope, Vote, VotingMethod};
use crate::gui::binding::{Binding, HasKeys, Inner, Keys, Part};
use crate::gui::context::Context;
use crate::gui::day_words::may_skip;
use crate::gui::decide::{Decide, Decision};
use crate::gui::keyboard::Key;
use crate::gui::level_key;
use crate::gui::round::{Mode, proposal};
use crate::gui::screen::Towards;
use crate::gui::widget::focus::Focused;
use crate::questionnaire::Level;

use Keys::{Digits, One, Two};

type KeyLine = Binding<State>;

impl HasKeys for State {
    type Message = Message;
    type Lent<'a> = Context<'a>;

    const KEYS: &'static [Part<Self>] = &[
        Part::Own(FORM),
        Part::Own(REASON),
        Part::Own(LIST),
        Part::Inner(DECIDE),
        Part::Own(TYPING),
        Part::Own(OFFERS),
        Part::Own(VOTING),
        Part::Own(REVEALED),
        Part::Own(QUESTION),
        Part::Own(ANYWHERE),
    ];
}

/// While a form is open.
const FORM: &[KeyLine] = &[
    KeyLine::new(One(Key::Enter), |screen, _, _| screen.form_done())
        .footer("assess-hint-done")
        .edits(),
    // The footer names it where Enter is taken: it breaks a line, or presses a control.
    KeyLine::new(One(Key::CtrlEnter), |screen, _, context| {
        screen
            .form_done()
            .filter(|_| context.env.focused.takes(Key::Enter))
    })
    .footer("assess-hint-done")
    .edits(),
    KeyLine::new(One(Key::CtrlEnter), |screen, _, _| screen.form_done()),
    KeyLine::new(One(Key::Escape), |screen, _, _| {
        screen.form.is_some().then_some(Message::Escape)
    })
    .footer("assess-hint-close")
    .explained("help-escape"),
];

/// While the form is open that asks why a round is void, or why another is held.
const REASON: &[KeyLine] = &[
    KeyLine::new(Digits, |screen, key, _| {
        let Key::Digit(digit) = key else {
            return None;
        };
        let position = position_of(digit)?;
        let is_chosen = screen.reason.as_ref()?.is_chosen(position);

        (!is_chosen).then_some(Message::Reason(reason::Message::Choose(position)))
    })
    .footer("reason-hint-choose"),
    KeyLine::new(One(Key::CtrlEnter), |screen, _, _| {
        screen.reason.as_ref()?;

        Some(Message::Reason(reason::Message::Done))
    })
    .footer("assess-hint-done")
    .edits(),
    KeyLine::new(One(Key::Escape), |screen, _, _| {
        screen.reason.as_ref()?;

        Some(Message::Reason(reason::Message::Cancel))
    })
    .footer("assess-hint-close")
    .explained("help-escape"),
];

/// While a line of views, or a count of hands, is typed and not yet taken in.
const TYPING: &[KeyLine] = &[
    KeyLine::new(One(Key::Enter), |screen, _, context| {
        let is_asked = screen.rounds.beyond.is_some();

        (screen.voting(context)? && is_asked).then_some(round(RoundMessage::TakeBeyond))
    })
    .footer("round-beyond-take")
    .edits(),
    KeyLine::new(One(Key::Escape), |screen, _, context| {
        let is_asked = screen.rounds.beyond.is_some();

        (screen.voting(context)? && is_asked).then_some(round(RoundMessage::Wait))
    })
    .footer("round-beyond-keep")
    .explained("help-escape"),
    KeyLine::new(One(Key::Enter), |screen, _, context| {
        let is_ready = screen.rounds.entry.is_ready();

        (screen.voting(context)? && is_ready).then_some(round(RoundMessage::TakeIn))
    })
    .footer("round-take-in")
    .edits(),
    KeyLine::new(Digits, |screen, key, context| {
        let Key::Digit(digit) = key else {
            return None;
        };
        let counts = screen.rounds.entry.counts();

        (screen.voting(context)? && counts).then_some(round(RoundMessage::Digit(digit)))
    })
    .footer("round-hint-count"),
    KeyLine::new(One(Key::Space), |screen, _, context| {
        let is_begun = screen.rounds.entry.is_begun();

        (screen.voting(context)? && is_begun).then_some(round(RoundMessage::Separate))
    }),
    KeyLine::new(One(Key::Backspace), |screen, _, context| {
        let is_begun = screen.rounds.entry.is_begun();

        (screen.voting(context)? && is_begun).then_some(round(RoundMessage::Erase))
    })
    .footer("round-hint-erase"),
    KeyLine::new(One(Key::Escape), |screen, _, context| {
        let is_begun = screen.rounds.entry.is_begun();

        (screen.voting(context)? && is_begun).then_some(round(RoundMessage::EraseAll))
    }),
];

/// While the list of all questions is open. Behind it other keys do nothing, so that nobody presses them by accident.
const LIST: &[KeyLine] = &[
    KeyLine::new(One(Key::Enter), |screen, _, context| {
        let search = screen.list.as_ref()?;
        let is_found = !screen.found(&search.text(), context).is_empty();

        (screen.form.is_none() && is_found).then_some(Message::ShowFound)
    })
    .footer("assess-hint-found"),
    KeyLine::new(One(Key::Escape), |screen, _, _| {
        (screen.form.is_none() && screen.list.is_some()).then_some(Message::Escape)
    })
    .footer("assess-hint-close")
    .explained("help-escape"),
];

/// The decisions about what copies say otherwise, while they stand beside the question.
const DECIDE: Inner<State> = Inner {
    key: |screen, key, context| {
        let (decide, items) = screen.deciding(context)?;

        decide.key(key, (context, &items)).map(Message::Decide)
    },
    footer: |screen, context| match screen.deciding(context) {
        Some((decide, items)) => decide.hints_of_table((context, &items)),
        None => Vec::new(),
    },
    // The help speaks of them once, with the files of breakouts.
    help: |_| Vec::new(),
};

/// While a row of what was brought has the keys; digits still record, or vote.
const OFFERS: &[KeyLine] = &[
    KeyLine::new(One(Key::Enter), |screen, _, context| {
        screen.in_offers(offers::Message::Take, context)
    })
    .footer("brought-hint-take")
    .edits(),
    KeyLine::new(Two(Key::Up, Key::Down), |screen, key, context| {
        let towards = match key {
            Key::Up => Towards::Previous,
            _ => Towards::Next,
        };

        let is_alone = screen.shown_offers(context).len() < 2;

        screen
            .in_offers(offers::Message::Move(towards), context)
            .filter(|_| !is_alone)
    })
    .footer("brought-hint-row"),
    KeyLine::new(One(Key::Escape), |screen, _, context| {
        screen.in_offers(offers::Message::Take, context)?;

        Some(Message::Escape)
    })
    .footer("hint-back")
    .explained("help-escape"),
];

/// While votes are cast, or a round that is open on another laptop is abandoned.
const VOTING: &[KeyLine] = &[
    KeyLine::new(One(Key::Enter), |screen, _, context| {
        let is_here = screen.voting(context)?;

        (screen.rounds.discards && !is_here).then_some(round(RoundMessage::DiscardNow))
    })
    .footer("round-abandon-now")
    .edits(),
    KeyLine::new(One(Key::Enter), |screen, _, context| {
        let is_here = screen.voting(context)?;

        (screen.rounds.discards && is_here).then_some(round(RoundMessage::DiscardNow))
    })
    .footer("round-discard-now")
    .edits(),
    KeyLine::new(One(Key::Enter), |screen, _, context| {
        let is_asked = screen.rounds.asks && !screen.rounds.discards && screen.cast(context) > 0;

        (screen.voting(context)? && is_asked).then_some(round(RoundMessage::RevealNow))
    })
    .footer("round-reveal-now")
    .edits(),
    KeyLine::new(One(Key::Escape), |screen, _, context| {
        let is_kept = screen.voting(context)? && screen.rounds.discards;

        is_kept.then_some(round(RoundMessage::Wait))
    })
    .footer("round-keep")
    .explained("help-escape"),
    KeyLine::new(One(Key::Escape), |screen, _, context| {
        let is_here = screen.voting(context)?;
        let waits = screen.rounds.discards || (screen.rounds.asks && is_here);

        waits.then_some(round(RoundMessage::Wait))
    })
    .footer("round-wait")
    .explained("help-escape"),
    // In a line or by hands a sign waits until it is taken in.
    KeyLine::new(Digits, |screen, key, context| {
        let level = level(key, context)?;

        screen.sign(Vote::Level(level), context)
    })
    .footer("round-hint-sign"),
    KeyLine::new(One(Key::Letter('d')), |screen, _, context| {
        screen.sign(Vote::DontKnow, context)
    }),
    KeyLine::new(One(Key::Letter('z')), |screen, _, context| {
        screen.sign(Vote::Abstain, context)
    }),
    KeyLine::new(Digits, |screen, key, context| {
        let level = level(key, context)?;

        screen.voting(context)?.then(|| vote(Vote::Level(level)))
    })
    .footer("round-hint-level")
    .edits(),
    KeyLine::new(One(Key::Letter('d')), |screen, _, context| {
        screen.voting(context)?.then(|| vote(Vote::DontKnow))
    })
    .footer("state-dont-know")
    .edits()
    .explained("help-dont-know"),
    KeyLine::new(One(Key::Letter('z')), |screen, _, context| {
        screen.voting(context)?.then(|| vote(Vote::Abstain))
    })
    .footer("round-abstain")
    .edits(),
    KeyLine::new(One(Key::Letter('x')), |screen, _, context| {
        screen.voting(context)?.then(|| vote(Vote::NotApplicable))
    })
    .explained("help-not-applicable"),
    KeyLine::new(One(Key::Tab), |screen, _, context| {
        screen.group(Towards::Next, context)
    })
    .footer("round-hint-group"),
    KeyLine::new(One(Key::Space), |screen, _, context| {
        screen.reveal(VotingMethod::Sealed, context)
    })
    .footer("round-reveal")
    .edits(),
    KeyLine::new(One(Key::Space), |screen, _, context| {
        screen.reveal(VotingMethod::Hands, context)
    })
    .footer("round-counted")
    .edits(),
    // Without a view it says that nobody has given one.
    KeyLine::new(One(Key::Space), |screen, _, context| {
        screen.voting(context)?.then(|| round(RoundMessage::Reveal))
    }),
    KeyLine::new(One(Key::ShiftTab), |screen, _, context| {
        screen.group(Towards::Previous, context)
    }),
    KeyLine::new(One(Key::Letter('w')), |screen, _, context| {
        let next = screen.rounds.entry.way.next();

        screen
            .voting(context)?
            .then(|| round(RoundMessage::Way(next)))
    })
    .footer("round-hint-way")
    .explained("help-way"),
    KeyLine::new(One(Key::Backspace), |screen, _, context| {
        screen
            .voting(context)?
            .then(|| round(RoundMessage::TakeBack))
    })
    .explained("help-take-back"),
    // While a line is typed, Backspace belongs to it.
    KeyLine::new(One(Key::CtrlBackspace), |screen, _, context| {
        screen
            .voting(context)?
            .then(|| round(RoundMessage::TakeBack))
    }),
    KeyLine::new(One(Key::ShiftBackspace), |screen, _, context| {
        screen
            .voting(context)?
            .then(|| round(RoundMessage::TakeBackAll))
    })
    .explained("help-take-back-all"),
    KeyLine::new(One(Key::Ctrl('i')), |screen, _, context| {
        let is_line = screen.rounds.entry.way == EntryWay::Line;

        (screen.voting(context)? && is_line).then_some(round(RoundMessage::ToggleEye))
    })
    .explained("help-eye"),
    KeyLine::new(One(Key::Letter('m')), |screen, _, context| {
        screen
            .voting(context)?
            .then(|| round(RoundMessage::ToggleMore))
    }),
    KeyLine::new(One(Key::Letter('p')), |screen, _, context| {
        screen.voting(context).map(|_| Message::WhoIsHere)
    }),
    KeyLine::new(One(Key::Delete), |screen, _, context| {
        let is_elsewhere = !screen.voting(context)? && !screen.rounds.discards;

        is_elsewhere.then(|| round(RoundMessage::Discard))
    })
    .footer("round-abandon")
    .edits(),
    KeyLine::new(One(Key::Delete), |screen, _, context| {
        screen.voting(context).map(|_| round(RoundMessage::Discard))
    }),
    KeyLine::new(Two(Key::Up, Key::Down), |screen, key, context| {
        let is_open = screen.voting(context) == Some(true) || screen.revealed(context).is_some();
        let message = match key {
            Key::Up => RoundMessage::PreviousGroup,
            _ => RoundMessage::NextGroup,
        };

        is_open.then_some(round(message))
    })
    .explained("help-groups"),
];

/// Once everybody may see the votes.
const REVEALED: &[KeyLine] = &[
    KeyLine::new(One(Key::ShiftDelete), |screen, _, context| {
        screen.revealed(context)?;

        Some(round(RoundMessage::Void))
    })
    .explained("help-void"),
    KeyLine::new(One(Key::Letter('m')), |screen, _, context| {
        screen.revealed(context)?;

        Some(round(RoundMessage::ToggleMore))
    })
    .explained("help-more"),
    // The footer names it where the panel has a button for it.
    KeyLine::new(One(Key::Letter('r')), |screen, _, context| {
        let result = screen.revealed(context)?;
        let agrees = matches!(
            result.measures.class,
            Class::Agree | Class::TooFew | Class::None
        );

        screen.second_round(result.way, context).filter(|_| !agrees)
    })
    .footer("round-second")
    .edits(),
    KeyLine::new(One(Key::Letter('r')), |screen, _, context| {
        screen.second_round(screen.revealed(context)?.way, context)
    }),
    KeyLine::new(One(Key::Enter), |screen, _, context| {
        let proposed = proposal(screen.revealed(context)?)?;

        matches!(proposed, Outcome::Agreed(_)).then_some(round(RoundMessage::RecordProposed))
    })
    .footer("round-step-agree")
    .edits(),
    KeyLine::new(One(Key::Enter), |screen, _, context| {
        proposal(screen.revealed(context)?)?;

        Some(round(RoundMessage::RecordProposed))
    })
    .footer("round-record-unknown")
    .edits(),
];

/// The keys of a question, while no votes are cast.
const QUESTION: &[KeyLine] = &[
    KeyLine::new(Digits, |screen, key, context| {
        let level = level(key, context)?;

        screen.recording(Message::Record(level), context)
    })
    .footer("assess-hint-record")
    .edits()
    .explained("help-level"),
    KeyLine::new(One(Key::Letter('d')), |screen, _, context| {
        screen.recording(Message::DontKnow, context)
    })
    .footer("state-dont-know")
    .edits()
    .explained("help-dont-know"),
    KeyLine::new(One(Key::Letter('x')), |screen, _, context| {
        screen.recording(Message::NotApplicable, context)
    })
    .footer("state-not-applicable")
    .edits()
    .explained("help-not-applicable"),
    KeyLine::new(One(Key::Letter('c')), |screen, _, context| {
        screen.recording(Message::Contested, context)
    })
    .footer("state-contested")
    .edits()
    .explained("help-contested"),
    KeyLine::new(One(Key::Letter('a')), |screen, _, context| {
        let group = screen.next_to_ask(context)?;

        screen.at_question(Message::Asking(asking::Message::Ask(group)), context)
    })
    .footer("asking-ask")
    .edits()
    .explained("help-ask"),
    KeyLine::new(One(Key::Enter), |screen, _, context| {
        let is_settled = !screen.records(context);

        screen
            .at_question(Message::Change, context)
            .filter(|_| is_settled)
    })
    .footer("assess-hint-change")
    .edits()
    .explained("help-change"),
    KeyLine::new(One(Key::Letter('e')), |screen, _, context| {
        let is_settled = !screen.records(context);

        screen
            .at_question(Message::Evidence(None), context)
            .filter(|_| is_settled)
    })
    .footer("assess-evidence")
    .edits()
    .explained("help-evidence"),
    KeyLine::new(One(Key::Letter('v')), |screen, _, context| {
        let is_first = screen.revealed(context).is_none();

        screen
            .begin(VotingMethod::Sealed, context)
            .filter(|_| is_first)
    })
    .footer("round-hint-sealed")
    .edits(),
    KeyLine::new(One(Key::Letter('v')), |screen, _, context| {
        screen.begin(VotingMethod::Sealed, context)
    }),
    KeyLine::new(One(Key::Letter('h')), |screen, _, context| {
        screen.begin(VotingMethod::Hands, context)
    }),
    KeyLine::new(One(Key::Letter('i')), |screen, _, context| {
        let is_there = screen.offer_in_front(context).is_some();

        screen.to_offers(context).filter(|_| !is_there)
    })
    .footer("brought-hint")
    .explained("help-brought"),
    KeyLine::new(One(Key::Letter('i')), |screen, _, context| {
        screen.to_offers(context)
    }),
    KeyLine::new(One(Key::Letter('n')), |screen, _, context| {
        screen.passage(Passage::Note, context)
    })
    .footer("assess-note")
    .explained("help-note"),
    KeyLine::new(Two(Key::Left, Key::Right), |screen, key, context| {
        let is_voting = screen.voting(context) == Some(true);

        screen.neighbouring(key, context).filter(|_| !is_voting)
    })
    .footer("assess-hint-question")
    .explained("help-questions"),
    KeyLine::new(Two(Key::Left, Key::Right), |screen, key, context| {
        screen.neighbouring(key, context)
    }),
    KeyLine::new(One(Key::Letter('e')), |screen, _, context| {
        screen.at_question(Message::Evidence(None), context)
    }),
    KeyLine::new(One(Key::Letter('s')), |screen, _, context| {
        screen.passage(Passage::Strengths, context)
    })
    .explained("help-strengths"),
    KeyLine::new(One(Key::Letter('g')), |screen, _, context| {
        screen.passage(Passage::Gaps, context)
    })
    .explained("help-gaps"),
    KeyLine::new(One(Key::ShiftLetter('m')), |screen, _, context| {
        screen.at_question(Message::ToggleReview, context)
    })
    .explained("help-mark"),
    KeyLine::new(One(Key::ShiftLetter('p')), |screen, _, context| {
        screen.at_question(Message::ToggleClock, context)
    })
    .explained("help-pause"),
    KeyLine::new(One(Key::Letter('p')), |screen, _, context| {
        screen.at_question(Message::WhoIsHere, context)
    })
    .explained("help-who-is-here"),
    KeyLine::new(One(Key::Ctrl('j')), |screen, _, context| {
        let spent = screen.clock(context).spent;
        let skips = may_skip(screen.at, spent, context);

        skips.then_some(Message::SetScope(Scope::QuickScan))
    })
    .edits()
    .explained("help-day-skip"),
    KeyLine::new(One(Key::Letter('k')), |screen, _, context| {
        screen.at_question(Message::ToggleDecide, context)
    })
    .explained("help-decide"),
    KeyLine::new(One(Key::Letter('w')), |screen, _, context| {
        screen.at_question(Message::ToggleOrigins, context)
    })
    .explained("help-origins"),
    KeyLine::new(One(Key::Backspace), |screen, _, context| {
        let is_changing = screen.is_changing;

        screen
            .at_question(Message::Reopen, context)
            .filter(|_| is_changing)
    }),
    // What is recorded already stays: these say so.
    KeyLine::new(Digits, |screen, key, context| {
        screen.at_question(Message::Record(level(key, context)?), context)
    }),
    KeyLine::new(One(Key::Letter('d')), |screen, _, context| {
        screen.at_question(Message::DontKnow, context)
    }),
    KeyLine::new(One(Key::Letter('x')), |screen, _, context| {
        screen.at_question(Message::NotApplicable, context)
    }),
    KeyLine::new(One(Key::Letter('c')), |screen, _, context| {
        screen.at_question(Message::Contested, context)
    }),
];

const ANYWHERE: &[KeyLine] = &[
    KeyLine::new(One(Key::Escape), |screen, _, context| {
        let is_away = !matches!(context.env.focused, Focused::Nothing | Focused::Row);

        (is_away || screen.beside.is_some()).then_some(Message::Escape)
    })
    .footer("hint-back")
    .explained("help-escape"),
    KeyLine::new(One(Key::Escape), |_, _, _| Some(Message::Escape)),
    KeyLine::new(One(Key::Ctrl('g')), |_, _, _| Some(Message::ToggleList)).explained("help-list"),
    KeyLine::everywhere(Key::Letter('b')),
];

fn round(message: RoundMessage) -> Message {
    Message::Round(message)
}

fn vote(vote: Vote) -> Message {
    round(RoundMessage::Vote(vote))
}

/// The level of a key, if the scale has it.
fn level(key: Key, context: Context<'_>) -> Option<Level> {
    level_key::level(key, context.questionnaire())
}

impl State {
    /// Whether neither a form nor the list is open.
    fn is_bare(&self) -> bool {
        self.form.is_none() && self.reason.is_none() && self.list.is_none()
    }

    fn form_done(&self) -> Option<Message> {
        let is_open = self.form.is_some();

        is_open.then_some(Message::Form(form::Message::Done))
    }

    /// The open decisions beside the question.
    fn deciding(&self, context: Context<'_>) -> Option<(&Decide, Vec<Decision>)> {
        match &self.beside {
            Some(SidePanel::Decide(decide)) if self.is_bare() => {
                Some((decide, self.items(context)))
            }
            _ => None,
        }
    }

    /// Whether the open round is one of this laptop; `None` if none is open, or a form or the list is.
    fn voting(&self, context: Context<'_>) -> Option<bool> {
        match self.mode(context) {
            Mode::Voting(_, round) if self.is_bare() => Some(round.is_here()),
            _ => None,
        }
    }

    /// The message that goes to the first row of what was brought.
    fn to_offers(&self, context: Context<'_>) -> Option<Message> {
        let has_offers = !self.shown_offers(context).is_empty();

        has_offers.then_some(Message::Offers(offers::Message::Enter))
    }

    /// A message of the rows of what was brought, while one of them has the keys and the round asks nothing.
    fn in_offers(&self, message: offers::Message, context: Context<'_>) -> Option<Message> {
        let is_asked = self.rounds.asks || self.rounds.discards;
        self.offer_in_front(context)?;

        (!is_asked).then_some(Message::Offers(message))
    }

    /// A view as a sign of a line, or as the one that hands are counted for.
    fn sign(&self, of: Vote, context: Context<'_>) -> Option<Message> {
        let waits = self.rounds.entry.way != EntryWay::OneByOne;

        (self.voting(context)? && waits).then(|| vote(of))
    }

    /// How many votes the open round has.
    fn cast(&self, context: Context<'_>) -> u32 {
        match self.mode(context) {
            Mode::Voting(_, round) => round.cast(),
            _ => 0,
        }
    }

    fn reveal(&self, way: VotingMethod, context: Context<'_>) -> Option<Message> {
        match self.mode(context) {
            Mode::Voting(_, open)
                if open.way() == way
                    && open.cast() > 0
                    && !self.rounds.asks
                    && !self.rounds.discards =>
            {
                let is_here = self.voting(context)?;

                is_here.then_some(round(RoundMessage::Reveal))
            }
            _ => None,
        }
    }

    fn group(&self, towards: Towards, context: Context<'_>) -> Option<Message> {
        let message = match towards {
            Towards::Next => RoundMessage::NextGroup,
            Towards::Previous => RoundMessage::PreviousGroup,
        };

        self.voting(context)?.then_some(round(message))
    }

    /// The last round of the question, while everybody may see it and nothing is recorded.
    fn revealed<'a>(&self, context: Context<'a>) -> Option<&'a crate::results::RoundResult> {
        match self.mode(context) {
            Mode::Revealed(result, _) if self.is_bare() => Some(result),
            _ => None,
        }
    }

    fn second_round(&self, way: VotingMethod, context: Context<'_>) -> Option<Message> {
        self.revealed(context)?;

        Some(round(RoundMessage::Open(way)))
    }

    /// A round begins where none was held; a second one, where the first is over and nothing is recorded.
    fn begin(&self, way: VotingMethod, context: Context<'_>) -> Option<Message> {
        match self.mode(context) {
            Mode::Record if self.is_bare() => Some(round(RoundMessage::Open(way))),
            _ => self.second_round(way, context),
        }
    }

    /// A message while no form, no list and no round is open.
    fn at_question(&self, message: Message, context: Context<'_>) -> Option<Message> {
        let is_voting = matches!(self.mode(context), Mode::Voting(..));

        (self.is_bare() && !is_voting).then_some(message)
    }

    /// Focuses a text of the answer, which the panel shows unless it shows a round.
    fn passage(&self, passage: Passage, context: Context<'_>) -> Option<Message> {
        let is_shown = self.revealed(context).is_none();

        self.at_question(Message::Focus(passage), context)
            .filter(|_| is_shown)
    }

    /// A message while something can be recorded.
    fn recording(&self, message: Message, context: Context<'_>) -> Option<Message> {
        self.at_question(message, context)
            .filter(|_| self.records(context))
    }

    /// The question before or after, which arrows show while no form is open.
    fn neighbouring(&self, key: Key, context: Context<'_>) -> Option<Message> {
        let (towards, message) = match key {
            Key::Left => (Towards::Previous, Message::Previous),
            // After the last question comes one that is still open.
            _ if self.is_bare() && matches!(self.onward(context), Onward::NextOpen(_)) => {
                return Some(Message::Onward);
            }
            _ => (Towards::Next, Message::Next),
        };

        self.neighbour(context, towards)
            .filter(|_| self.form.is_none())
            .map(|_| message)
    }
}
