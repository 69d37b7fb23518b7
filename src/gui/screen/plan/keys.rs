//! The keys of Plan.

use super::{ListMotion, Message, PlanList, State, detail};
use crate::gui::binding::{Binding, HasKeys, Keys, Part};
use crate::gui::context::Context;
use crate::gui::keyboard::Key;
use crate::gui::level_key;
use crate::gui::widget::focus::Focused;
use crate::questionnaire::Level;
use crate::results::Rank;

use Keys::{Digits, One, Two};

type KeyLine = Binding<State>;

impl HasKeys for State {
    type Message = Message;
    type Lent<'a> = Context<'a>;

    const KEYS: &'static [Part<Self>] = &[
        Part::Own(FORM),
        Part::Own(LISTS),
        Part::Own(ROW),
        Part::Own(REST),
    ];
}

/// The keys of an action that somebody has begun, and of a control that has the focus.
const FORM: &[KeyLine] = &[
    KeyLine::new(One(Key::CtrlEnter), |screen, _, context| {
        screen.form.is_started(context).then_some(Message::Done)
    })
    .footer("plan-hint-add")
    .edits()
    .explained("help-plan-add"),
    KeyLine::new(One(Key::Escape), |screen, _, context| {
        screen.form.is_started(context).then_some(Message::Close)
    })
    .footer("plan-hint-cancel")
    .explained("help-escape"),
    KeyLine::new(One(Key::Escape), |screen, _, context| {
        let is_away = !matches!(context.env.focused, Focused::Nothing | Focused::Row);

        (is_away && !screen.form.is_started(context)).then_some(Message::Close)
    })
    .footer("hint-back"),
];

/// The arrows lead from row to row; the footer names the rows of each list.
const LISTS: &[KeyLine] = &[
    KeyLine::new(Two(Key::Up, Key::Down), |screen, key, context| {
        screen.step(key, PlanList::Gaps, context)
    })
    .footer("plan-hint-gap"),
    KeyLine::new(Two(Key::Up, Key::Down), |screen, key, context| {
        screen.step(key, PlanList::Targets, context)
    })
    .footer("plan-hint-aspect"),
    KeyLine::new(Two(Key::Up, Key::Down), |screen, key, context| {
        screen.step(key, PlanList::Actions, context)
    })
    .footer("plan-hint-action"),
];

/// The keys about the chosen row.
const ROW: &[KeyLine] = &[
    KeyLine::new(Digits, |screen, key, context| {
        let level = level_key::level(key, context.questionnaire())?;

        screen.target(context).map(|_| Message::Aim(Some(level)))
    })
    .footer("plan-hint-target")
    .edits()
    .explained("help-plan-target"),
    KeyLine::new(One(Key::Letter('t')), |_, _, _| Some(Message::NextList))
        .footer("plan-hint-list")
        .explained("help-plan-lists"),
    KeyLine::new(One(Key::Letter('u')), |screen, _, context| {
        screen.next_step(context).map(|_| Message::UseNext)
    })
    .footer("plan-hint-use")
    .edits()
    .explained("help-plan-use"),
    KeyLine::new(One(Key::Letter('a')), |screen, _, context| {
        screen.ordinal(context).map(|_| Message::New)
    })
    .footer("plan-hint-new")
    .edits()
    .explained("help-plan-new"),
    KeyLine::new(One(Key::Ctrl('k')), |screen, _, context| {
        screen.rerank(Rank::Priority, context)
    })
    .footer("plan-hint-rank")
    .explained("help-plan-rank"),
    KeyLine::new(One(Key::Ctrl('k')), |screen, _, context| {
        screen.rerank(Rank::ValueForEffort, context)
    })
    .footer("plan-hint-rank-priority")
    .explained("help-plan-rank"),
    KeyLine::new(One(Key::Letter('h')), |screen, _, context| {
        let (_, target) = screen.target(context)?;

        target.map(|_| Message::Later)
    })
    .explained("help-plan-horizon"),
    KeyLine::new(One(Key::Letter('i')), |screen, _, context| {
        screen.ordinal(context).map(|_| Message::MattersMore)
    })
    .explained("help-plan-importance"),
    KeyLine::new(One(Key::Letter('e')), |screen, _, context| {
        screen.ordinal(context).map(|_| Message::MoreWork)
    })
    .explained("help-plan-effort"),
    KeyLine::new(One(Key::Letter('m')), |_, _, _| Some(Message::More)).explained("help-plan-more"),
    KeyLine::new(One(Key::Delete), |screen, _, _| {
        screen.form.id().map(|_| Message::Remove)
    })
    .explained("help-plan-remove"),
    KeyLine::new(One(Key::Letter('q')), |screen, _, context| {
        screen.ordinal(context).map(Message::ShowQuestion)
    })
    .explained("help-plan-question"),
];

/// What needs no words: `help-plan-target` speaks of Backspace.
const REST: &[KeyLine] = &[
    KeyLine::new(One(Key::Backspace), |screen, _, context| {
        screen.target(context).map(|_| Message::Aim(None))
    }),
    KeyLine::new(One(Key::Letter('a')), |_, _, _| Some(Message::New)),
    KeyLine::new(One(Key::CtrlEnter), |_, _, _| Some(Message::Done)),
    KeyLine::new(One(Key::Enter), |screen, _, _| {
        screen.chosen.map(Message::Choose)
    }),
    KeyLine::new(Two(Key::Home, Key::End), |_, key, _| {
        Some(Message::Move(match key {
            Key::Home => ListMotion::First,
            _ => ListMotion::Last,
        }))
    }),
    KeyLine::new(One(Key::Escape), |_, _, _| Some(Message::Close)),
];

impl State {
    /// The message of an arrow in a list that is shown and has rows.
    fn step(&self, key: Key, list: PlanList, context: Context<'_>) -> Option<Message> {
        let motion = match key {
            Key::Up => ListMotion::Previous,
            _ => ListMotion::Next,
        };
        let is_shown = self.list(context) == list && !self.rows(context).is_empty();

        is_shown.then_some(Message::Move(motion))
    }

    /// The first suggested step that the plan lacks.
    pub(super) fn next_step(&self, context: Context<'_>) -> Option<Level> {
        let steps = detail::steps(self.ordinal(context)?, context);
        let mut missing = steps.into_iter().filter(|step| !step.is_planned);

        missing.next().map(|step| step.level)
    }

    /// Ranks the gaps otherwise than by `now`.
    fn rerank(&self, now: Rank, context: Context<'_>) -> Option<Message> {
        let is_ranked = self.list(context) == PlanList::Gaps && !self.gaps(context).is_empty();

        (is_ranked && self.rank == now).then_some(Message::Rerank)
    }
}
