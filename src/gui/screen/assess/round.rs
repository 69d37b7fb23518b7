//! Runs a round: who has cast how many votes while it is sealed, how it ends, and the panel while it lasts.

use super::Action;
use super::votes::VoteColumn;
use super::{Message, State};
use crate::assessment::{Edit, ItemId, OpenRound, RoundMark, Voice, Vote, VotingMethod};
use crate::gui::Element;
use crate::gui::context::Context;
use crate::gui::icon::Icon;
use crate::gui::label;
use crate::gui::round::Mode;
use crate::gui::round::proposal;
use crate::gui::screen::Towards;
use crate::gui::theme::space;
use crate::gui::widget::button::Button;
use crate::gui::widget::focus;
use crate::gui::widget::press::{FocusRing, Press, PressKind, PressStatus};
use crate::questionnaire::{Level, QuestionId};
use crate::store::round_keys;

use iced::Fill;
use iced::widget::{Column, column, container};
use uuid::Uuid;

/// What the screen remembers of a round.
#[derive(Debug, Default)]
#[allow(clippy::struct_excessive_bools)] // four switches of the screen, each its own
pub struct RoundView {
    /// Position of the group whose votes are entered.
    pub(super) group: usize,
    /// The column of votes that somebody went to, once everybody may see them.
    pub(super) column: Option<VoteColumn>,
    /// The reveal was asked for although votes are out.
    pub(super) asks: bool,
    /// The round is about to be discarded with its votes.
    pub(super) discards: bool,
    /// Small groups are shown one by one, on the facilitator's own screen.
    pub(super) is_unfolded: bool,
    /// The terms of the measures are shown.
    pub(super) explains: bool,
}

impl RoundView {
    /// What is remembered on coming to a question: in an open round the first group that waits to vote is active.
    pub(super) fn of(at: usize, context: Context<'_>) -> Self {
        let question = context.questionnaire().question(at);
        let round = question.and_then(|question| context.assessment().open_round(&question.id));
        let groups = context.groups().iter();
        let views = &context.results().delegation().views;
        let waiting = groups.zip(views).position(|(group, expected)| {
            let cast = round.map_or(0, |(_, round)| round.cast_by(&group.id));

            *expected > cast as usize
        });

        Self {
            group: waiting.unwrap_or(0),
            ..Self::default()
        }
    }
}

#[derive(Debug, Clone)]
pub enum RoundMessage {
    /// A round begins.
    Open(VotingMethod),
    /// Another group votes.
    Group(usize),
    /// The next group, or once everybody may see the votes the next column of them.
    NextGroup,
    PreviousGroup,
    /// A column of votes that was out of view.
    Look(VoteColumn),
    /// A vote of the group.
    Vote(Vote),
    /// The last vote is taken back.
    TakeBack,
    /// The round ends: everybody may see it.
    Reveal,
    /// It ends although votes are out.
    RevealNow,
    /// It does not end yet.
    Wait,
    /// The round shall end unseen: asks, if votes were cast.
    Discard,
    /// The round ends unseen.
    DiscardNow,
    RecordProposed,
    /// A round that was abandoned counts after all.
    Count(ItemId),
    /// Small groups are shown one by one, or folded.
    ToggleFolding,
    /// The terms of the measures are shown, or hidden.
    ToggleTerms,
}

impl State {
    /// What the panel is for now.
    pub(super) fn mode<'a>(&self, context: Context<'a>) -> Mode<'a> {
        Mode::of(self.at, self.is_changing, context)
    }

    /// Whether votes are being cast on this laptop: Tab then leads to the next group.
    pub fn is_voting(&self, context: Context<'_>) -> bool {
        let is_voting = matches!(self.mode(context), Mode::Voting(_, round) if round.is_here());

        is_voting && self.form.is_none() && self.list.is_none()
    }

    pub(super) fn update_round(
        &mut self,
        message: RoundMessage,
        question: QuestionId,
        context: Context<'_>,
    ) -> Action {
        let mode = self.mode(context);
        let groups = context.groups();

        match (message, mode) {
            (RoundMessage::Count(id), _) => Action::Edit(Edit::MarkRound {
                question,
                id,
                mark: None,
            }),
            (RoundMessage::Discard, Mode::Voting(_, round)) if !round.is_here() => {
                self.rounds.discards = true;

                Action::None
            }
            (RoundMessage::DiscardNow, Mode::Voting(id, round)) if !round.is_here() => {
                self.rounds.discards = false;

                Action::Edit(Edit::MarkRound {
                    question,
                    id,
                    mark: Some(RoundMark::Abandoned),
                })
            }
            (RoundMessage::Open(way), Mode::Record | Mode::Revealed(..)) => {
                self.rounds = RoundView::of(self.at, context);
                self.rounds.group = first_expected(context);
                let id = ItemId(Uuid::now_v7());
                let Ok(secret) = round_keys::draw() else {
                    return Action::None;
                };

                // Space and Enter belong to the round from now on, not to the button that was pressed.
                Action::All(vec![
                    Action::Edit(Edit::OpenRound {
                        question,
                        id,
                        way,
                        voice: Voice::Person,
                        reason: String::new(),
                        secret,
                    }),
                    Action::Run(focus::off()),
                ])
            }
            (RoundMessage::Group(group), Mode::Voting(..)) => {
                self.rounds.group = group.min(groups.len().saturating_sub(1));

                Action::None
            }
            (RoundMessage::NextGroup, Mode::Voting(..)) => {
                self.rounds.group = (self.rounds.group + 1) % groups.len().max(1);

                Action::None
            }
            (RoundMessage::PreviousGroup, Mode::Voting(..)) => {
                let count = groups.len().max(1);
                self.rounds.group = (self.rounds.group + count - 1) % count;

                Action::None
            }
            (RoundMessage::NextGroup, Mode::Revealed(..)) => {
                self.look_on(Towards::Next, context);

                Action::None
            }
            (RoundMessage::PreviousGroup, Mode::Revealed(..)) => {
                self.look_on(Towards::Previous, context);

                Action::None
            }
            (RoundMessage::Look(column), _) => {
                self.look_at(column, context);

                Action::None
            }
            (RoundMessage::Vote(vote), Mode::Voting(id, round)) => {
                self.vote(vote, id, round, question, context)
            }
            (RoundMessage::TakeBack, Mode::Voting(id, round)) => {
                match context.work.last_vote_of(id) {
                    Some(group) => {
                        let position = groups.iter().position(|known| known.id == group);
                        self.rounds.group = position.unwrap_or(self.rounds.group);

                        Action::Undo
                    }
                    // After a restart the order of the votes is gone, but for the last one of each group.
                    None => self.take_back_last(id, round, question, context),
                }
            }
            (RoundMessage::Reveal, Mode::Voting(id, round)) => {
                let expected = context.results().delegation().expected() as u32;
                self.rounds.asks = round.cast() < 3 || round.cast() < expected;

                if self.rounds.asks {
                    Action::None
                } else {
                    Action::Edit(Edit::Reveal { question, id })
                }
            }
            (RoundMessage::RevealNow, Mode::Voting(id, _)) => {
                self.rounds.asks = false;

                Action::Edit(Edit::Reveal { question, id })
            }
            (RoundMessage::Wait, _) => {
                self.rounds.asks = false;
                self.rounds.discards = false;

                Action::None
            }
            (RoundMessage::Discard, Mode::Voting(_, round)) if round.cast() > 0 => {
                self.rounds.asks = false;
                self.rounds.discards = true;

                Action::None
            }
            (RoundMessage::Discard | RoundMessage::DiscardNow, Mode::Voting(id, _)) => {
                self.rounds.discards = false;

                Action::Edit(Edit::DiscardRound { question, id })
            }
            (RoundMessage::RecordProposed, Mode::Revealed(result, _)) => {
                self.is_changing = false;

                match proposal(result) {
                    Some(outcome) => Action::Edit(Edit::Record { question, outcome }),
                    None => Action::None,
                }
            }
            (RoundMessage::ToggleFolding, _) => {
                self.rounds.is_unfolded = !self.rounds.is_unfolded;
                // The columns are others now.
                self.rounds.column = None;

                Action::None
            }
            (RoundMessage::ToggleTerms, _) => {
                self.rounds.explains = !self.rounds.explains;

                Action::None
            }
            _ => Action::None,
        }
    }

    /// Takes back the last vote of the active group.
    fn take_back_last(
        &self,
        id: ItemId,
        round: OpenRound<'_>,
        question: QuestionId,
        context: Context<'_>,
    ) -> Action {
        let group = context.groups().get(self.rounds.group);
        let last = group.and_then(|group| Some((group, round.last_of(&group.id)?)));

        match last {
            Some((group, vote)) => Action::Edit(Edit::TakeBackVote {
                question,
                id,
                group: group.id.clone(),
                vote,
            }),
            None => Action::None,
        }
    }

    /// Casts a vote of the active group; when the group is full, the next one that is not becomes active.
    fn vote(
        &mut self,
        vote: Vote,
        id: ItemId,
        round: OpenRound<'_>,
        question: QuestionId,
        context: Context<'_>,
    ) -> Action {
        let groups = context.groups();
        let Some(group) = groups.get(self.rounds.group) else {
            return Action::None;
        };

        if let Vote::Level(level) = vote
            && level.index() >= context.questionnaire().scale().len()
        {
            return Action::None;
        }

        let expected = &context.results().delegation().views;
        let cast = |position: usize| {
            round.cast_by(&groups[position].id) + u32::from(position == self.rounds.group)
        };
        let is_full = |position: usize| {
            expected
                .get(position)
                .is_some_and(|e| *e > 0 && cast(position) as usize >= *e)
        };
        let group = group.id.clone();

        if is_full(self.rounds.group) {
            let next = (1..groups.len()).map(|step| (self.rounds.group + step) % groups.len());
            let is_waiting = |position: &usize| expected[*position] > 0 && !is_full(*position);

            if let Some(next) = next
                .filter(|position| *position < expected.len())
                .find(is_waiting)
            {
                self.rounds.group = next;
            }
        }

        self.rounds.asks = false;
        self.rounds.discards = false;

        Action::Edit(Edit::CastVote {
            question,
            id,
            group,
            vote,
        })
    }

    /// The panel while votes are cast: it tells how many, and never what.
    pub(super) fn voting_panel<'a>(
        &'a self,
        round: OpenRound<'a>,
        context: Context<'a>,
    ) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let delegation = context.results().delegation();
        let expected = delegation.expected();
        let cast = round.cast() as usize;
        let (icon, title) = match round.way() {
            VotingMethod::Sealed => (Icon::Lock, "round-sealed"),
            VotingMethod::Hands => (Icon::Delegation, "round-hands"),
        };
        let number = env.locale.count(usize::from(round.number()));
        let title = env.format(title, &[("number", number.into())]);
        let count = if expected > 0 {
            env.format(
                "round-of",
                &[("cast", cast.into()), ("expected", expected.into())],
            )
        } else {
            env.locale.count(cast)
        };
        let views_in = env.text("round-views-in");

        // In a low window the groups have no rows of their own.
        if env.is_low() {
            return self.low_voting_panel(round, icon, format!("{count} {views_in}"), context);
        }

        let stat = ui
            .row([ui.stat(count).into(), ui.aside(views_in).into()])
            .spacing(space::S);
        let share = if expected > 0 {
            cast as f32 / expected as f32
        } else {
            0.0
        };
        let groups = context.groups().iter().enumerate();
        let rows = groups.map(|(position, group)| {
            let cast = round.cast_by(&group.id) as usize;
            let of = delegation.views.get(position).copied().unwrap_or(0);
            let words = if of > 0 {
                env.format(
                    "round-of",
                    &[("cast", cast.into()), ("expected", of.into())],
                )
            } else {
                env.locale.count(cast)
            };
            let is_full = of > 0 && cast >= of;
            let tick = is_full.then(|| ui.icon(Icon::Check, 16.0));
            let items = [
                Some(ui.start(ui.body(group.name.as_str())).into()),
                tick,
                Some(ui.small(words).into()),
            ];
            let row = container(ui.row(items.into_iter().flatten()).spacing(space::XS)).width(Fill);

            Press::new(row, PressKind::Card, ui.direction)
                .ring(FocusRing::Inside)
                .width(Fill)
                .min_height(34.0)
                .padding([0.0, space::S])
                .selected(position == self.rounds.group)
                .on_press(Message::Round(RoundMessage::Group(position)))
                .into()
        });
        let bar = container(ui.progress_bar(share)).padding([2, 0]);
        let head = ui
            .row([ui.icon(icon, 20.0), ui.panel(title).into()])
            .spacing(space::XS);
        let upper =
            column![ui.start(stat), bar, Column::with_children(rows).spacing(2)].spacing(space::XS);

        column![
            ui.start(head),
            ui.scroll(container(upper).padding(ui.padding(0.0, 4.0, 0.0, 0.0)))
                .height(Fill),
            ui.divider(),
            self.pad(context),
            self.end_of_voting(round, expected, context),
        ]
        .spacing(space::XS)
        .into()
    }

    /// The same where there is no space for a row a group: one list to choose from.
    fn low_voting_panel<'a>(
        &'a self,
        round: OpenRound<'a>,
        icon: Icon,
        count: String,
        context: Context<'a>,
    ) -> Element<'a, Message> {
        let ui = context.env.ui;
        let delegation = context.results().delegation();
        let groups = context.groups().iter().zip(&delegation.views);
        let names = groups.map(|(group, expected)| {
            let cast = context.env.locale.count(round.cast_by(&group.id) as usize);
            let of = context.env.locale.count(*expected);

            context.env.format(
                "round-group-count",
                &[
                    ("group", group.name.as_str().into()),
                    ("cast", cast.into()),
                    ("expected", of.into()),
                ],
            )
        });
        let group = ui
            .select(
                names.collect::<Vec<_>>(),
                Some(self.rounds.group),
                |group| Message::Round(RoundMessage::Group(group)),
            )
            .dense();
        let head = ui
            .row([ui.icon(icon, 20.0), ui.strong(count).into()])
            .spacing(space::XS);

        column![
            ui.start(head),
            group,
            ui.scroll(self.pad(context)).height(Fill),
            self.end_of_voting(round, delegation.expected(), context),
        ]
        .spacing(space::XXS)
        .into()
    }

    /// The keys that cast a vote; none of them looks pressed, so that the wall shows nothing.
    fn pad<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let name = context.groups().get(self.rounds.group);
        let name = name.map_or("", |group| group.name.as_str());
        let title = env.format("round-enter-for", &[("group", name.into())]);
        let levels = (0..context.questionnaire().scale().len()).map(|level| {
            ui.secondary(env.locale.count(level))
                .width(Fill)
                .shown_as(PressStatus::Rest)
                .on_press(Message::Round(RoundMessage::Vote(Vote::Level(Level::at(
                    level,
                )))))
                .into()
        });
        let other = |words: &str, key: &'static str, vote: Vote| {
            let button = ui.secondary(env.text(words)).compact().width(Fill);
            let button = if env.is_narrow() {
                button
            } else {
                button.key(key)
            };

            button
                .shown_as(PressStatus::Rest)
                .on_press(Message::Round(RoundMessage::Vote(vote)))
        };
        let abstain = other("round-abstain", "Z", Vote::Abstain);
        let back = ui
            .quiet(env.text("round-take-back"))
            .icon(Icon::Backspace)
            .compact()
            .on_press(Message::Round(RoundMessage::TakeBack));

        column![
            ui.start(ui.small_strong(title)),
            ui.buttons(levels),
            ui.buttons([
                other("state-dont-know", "D", Vote::DontKnow).into(),
                other("round-na", "X", Vote::NotApplicable).into(),
            ]),
            ui.buttons([abstain.into(), back.width(Fill).into()]),
        ]
        .into()
    }

    fn end_of_voting<'a>(
        &'a self,
        round: OpenRound<'a>,
        expected: usize,
        context: Context<'a>,
    ) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let cast = round.cast() as usize;
        let out = expected.saturating_sub(cast);

        if self.rounds.discards {
            let words = env.format("round-discards", &[("cast", cast.into())]);
            let discard = Some(RoundMessage::DiscardNow);

            return asked(words, "round-keep", ("round-discard-now", discard), context);
        }

        if self.rounds.asks {
            let words = env.format("round-asks", &[("out", out.into()), ("cast", cast.into())]);
            let reveal = (cast > 0).then_some(RoundMessage::RevealNow);

            return asked(words, "round-wait", ("round-reveal-now", reveal), context);
        }

        let (words, key) = match round.way() {
            VotingMethod::Sealed => ("round-reveal", "Space"),
            VotingMethod::Hands => ("round-counted", "Space"),
        };
        let reveal = ui
            .primary(env.text(words))
            .icon(Icon::Reveal)
            .key(label::key_cap(key, env))
            .large()
            .width(Fill)
            .on_press_maybe((cast > 0).then_some(Message::Round(RoundMessage::Reveal)));
        let discard = ui
            .quiet(env.text("round-discard"))
            .key(label::key_cap("Del", env))
            .compact()
            .on_press(Message::Round(RoundMessage::Discard));

        column![reveal, ui.middle(discard)].into()
    }
}

/// A question before a round ends: whether to wait, or to go on where that can be done.
pub(super) fn asked<'a>(
    words: String,
    wait: &str,
    (go_on, message): (&str, Option<RoundMessage>),
    context: Context<'a>,
) -> Element<'a, Message> {
    let env = context.env;
    let ui = env.ui;
    let buttons = [
        ui.secondary(env.text(wait))
            .key(label::key_cap("Esc", env))
            .on_press(Message::Round(RoundMessage::Wait))
            .into(),
        with_enter(ui.primary(env.text(go_on)), context)
            .on_press_maybe(message.map(Message::Round))
            .into(),
    ];

    column![ui.start(ui.small(words)), ui.end(ui.buttons(buttons))]
        .spacing(space::XS)
        .into()
}

/// A button with the key that presses it; in a narrow panel the words need its space.
fn with_enter<'a>(button: Button<'a, Message>, context: Context<'a>) -> Button<'a, Message> {
    if context.env.is_narrow() {
        button
    } else {
        button.key("⏎")
    }
}

/// The first group of which a view is expected.
fn first_expected(context: Context<'_>) -> usize {
    context
        .results()
        .delegation()
        .views
        .iter()
        .position(|views| *views > 0)
        .unwrap_or(0)
}
