//! The panel while votes are cast: it tells how many, and never what.

use super::entry::{Entry, EntryWay};
use super::round::{RoundMessage, out_of, rows};
use super::{Message, State};
use crate::assessment::{OpenRound, Voice, Vote, VotingMethod};
use crate::gui::Element;
use crate::gui::context::Context;
use crate::gui::icon::Icon;
use crate::gui::label;
use crate::gui::level_key;
use crate::gui::theme::{TextRole, space};
use crate::gui::widget::button::Button;
use crate::gui::widget::press::{FocusRing, PressStatus};
use crate::questionnaire::Level;

use iced::Fill;
use iced::widget::{Column, column, container};

impl State {
    /// The panel while votes are cast.
    pub(super) fn voting_panel<'a>(
        &'a self,
        round: OpenRound<'a>,
        context: Context<'a>,
    ) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let (icon, title) = match round.way() {
            VotingMethod::Sealed => (Icon::Lock, "round-sealed"),
            VotingMethod::Hands => (Icon::Hands, "round-hands"),
        };
        let number = env.locale.count(usize::from(round.number()));
        let title = env.format(title, &[("number", number.into())]);
        let count = counted(round, context);
        let views_in = env.text("round-views-in");

        // In a low window the groups have no rows of their own.
        if env.is_low() {
            return self.low_voting_panel(round, icon, format!("{count} {views_in}"), context);
        }

        let stat = ui
            .row([ui.stat(count).into(), ui.aside(views_in).into()])
            .spacing(space::S);
        let delegation = context.results().delegation();
        let share = delegation.share_in(context.assessment(), round);
        let bar = container(ui.progress_bar(share)).padding([2, 0]);
        let head = ui
            .row([
                ui.icon(icon, 20.0),
                ui.start(ui.panel(title)).width(Fill).into(),
                here(round, context),
            ])
            .spacing(space::XS);
        let upper = column![
            ui.start(stat),
            bar,
            self.group_rows(round, context),
            nobody_here(round, context),
            self.offers_block(context),
        ]
        .spacing(space::XS);

        column![
            head,
            ui.scroll(container(upper).padding(ui.padding(0.0, 4.0, 0.0, 0.0)))
                .height(Fill),
            ui.divider(),
            self.rounds.entry.ways(context),
            self.pad(round, context),
            self.end_of_voting(round, context),
        ]
        .spacing(space::XS)
        .into()
    }

    /// A plain row for each group of which somebody is here, with a line between; the one that votes has a frame.
    fn group_rows<'a>(
        &'a self,
        round: OpenRound<'a>,
        context: Context<'a>,
    ) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let delegation = context.results().delegation();
        let expected = delegation.expected_in(context.assessment(), round);
        let groups = context.groups();
        let active = self.active(round, context);
        let rows = rows(round, context)
            .into_iter()
            .filter_map(move |position| {
                let group = groups.get(position)?;
                let cast = round.cast_by(&group.id) as usize;
                let of = expected.get(position).copied().unwrap_or(0);
                let words = of_expected(cast, of, context);
                let tick = (of > 0 && cast >= of).then(|| ui.icon(Icon::Check, 16.0));
                let items = [
                    Some(ui.start(ui.body(group.name.as_str())).width(Fill).into()),
                    tick,
                    Some(ui.small(words).into()),
                ];
                let row = ui.row(items.into_iter().flatten()).spacing(space::XS);
                let row = ui
                    .press_row(row)
                    .ring(FocusRing::Inside)
                    .width(Fill)
                    .min_height(34.0)
                    .padding([0.0, space::S])
                    .selected(position == active)
                    .on_press(Message::Round(RoundMessage::Group(position)));

                Some(column![row, ui.divider()].into())
            });

        Column::with_children(rows).into()
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
        let expected = delegation.expected_in(context.assessment(), round);
        let shown = rows(round, context);
        let names = shown.iter().filter_map(|position| {
            let group = context.groups().get(*position)?;
            let cast = round.cast_by(&group.id) as usize;
            let cast = context.env.locale.count(cast);
            let of = expected.get(*position).copied().unwrap_or(0);
            let of = context.env.locale.count(of);

            Some(context.env.format(
                "round-group-count",
                &[
                    ("group", group.name.as_str().into()),
                    ("cast", cast.into()),
                    ("expected", of.into()),
                ],
            ))
        });
        let chosen = shown
            .iter()
            .position(|group| *group == self.active(round, context));
        let group = ui
            .select(names.collect::<Vec<_>>(), chosen, move |at| {
                let group = shown.get(at).copied().unwrap_or(0);

                Message::Round(RoundMessage::Group(group))
            })
            .dense();
        let head = ui
            .row([
                ui.icon(icon, 20.0),
                ui.start(ui.strong(count)).width(Fill).into(),
                here(round, context),
            ])
            .spacing(space::XS);
        let ways = self.rounds.entry.ways_to_select(context);
        let lower = column![ways, self.pad(round, context)].spacing(space::XXS);

        column![
            head,
            group,
            ui.scroll(lower).height(Fill),
            self.end_of_voting(round, context),
        ]
        .spacing(space::XXS)
        .into()
    }

    /// The keys that cast a vote, or write it; none of them looks pressed, so that the wall shows nothing.
    pub(super) fn pad<'a>(
        &'a self,
        round: OpenRound<'a>,
        context: Context<'a>,
    ) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let group = context.groups().get(self.active(round, context));
        let name = group.map_or("", |group| group.name.as_str());
        let title = env.format("round-enter-for", &[("group", name.into())]);
        let labels = label::levels(context.questionnaire(), env);
        let in_row = levels_in_row(&labels);
        let levels = labels.into_iter().enumerate().map(|(level, label)| {
            ui.secondary(label)
                .width(Fill)
                .shown_as(PressStatus::Rest)
                .on_press(Message::Round(RoundMessage::Vote(Vote::Level(Level::at(
                    level,
                )))))
                .into()
        });
        let mut levels: Vec<Element<'a, Message>> = levels.collect();
        let mut rows = Vec::new();

        while !levels.is_empty() {
            let rest = levels.split_off(in_row.min(levels.len()));
            rows.push(ui.buttons(levels).into());
            levels = rest;
        }

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
        let last = group.and_then(|group| round.last_of(&group.id));
        let given = group.map_or(0, |group| round.cast_by(&group.id));
        // Which view came before the last one is not kept: then all of the group can be taken back.
        let (words, message) = match last {
            None if given > 0 => ("round-take-back-all", Some(RoundMessage::TakeBackAll)),
            last => ("round-take-back", last.map(|_| RoundMessage::TakeBack)),
        };
        let back = ui
            .quiet(env.text(words))
            .icon(Icon::Backspace)
            .compact()
            .width(Fill)
            .on_press_maybe(message.map(Message::Round));
        let title = ui.start(ui.small_strong(title)).width(Fill);

        // A line is typed; its signs are the keys.
        if self.rounds.entry.way == EntryWay::Line {
            let out = out_of(self.active(round, context), round, context);
            let title = ui.row([title.into(), self.rounds.entry.typed_of(out, context)]);

            return column![
                title,
                self.rounds.entry.line(context),
                ui.buttons([back.into()])
            ]
            .spacing(space::XXS)
            .into();
        }

        let hands = self.rounds.entry.hands(context);

        column![
            title,
            hands,
            Column::with_children(rows),
            ui.buttons([
                other("state-dont-know", "D", Vote::DontKnow).into(),
                other("round-na", "X", Vote::NotApplicable).into(),
            ]),
            ui.buttons([abstain.into(), back.into()]),
        ]
        .into()
    }

    pub(super) fn end_of_voting<'a>(
        &'a self,
        round: OpenRound<'a>,
        context: Context<'a>,
    ) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let cast = round.cast() as usize;

        if self.rounds.discards {
            let words = env.format("round-discards", &[("cast", cast.into())]);
            let discard = Some(RoundMessage::DiscardNow);

            return asked(words, "round-keep", ("round-discard-now", discard), context);
        }

        if let Some(votes) = &self.rounds.beyond {
            let group = context.groups().get(self.active(round, context));
            let name = group.map_or("", |group| group.name.as_str());
            let out = out_of(self.active(round, context), round, context).unwrap_or(0);
            let words = env.format(
                "round-beyond",
                &[
                    ("group", name.into()),
                    ("out", out.into()),
                    ("more", votes.len().into()),
                ],
            );
            let take = ("round-beyond-take", Some(RoundMessage::TakeBeyond));

            return asked(words, "round-beyond-keep", take, context);
        }

        if self.rounds.asks {
            let out = context
                .results()
                .delegation()
                .out(context.assessment(), round);
            let words = env.format("round-asks", &[("out", out.into()), ("cast", cast.into())]);
            let reveal = (cast > 0).then_some(RoundMessage::RevealNow);

            return asked(words, "round-wait", ("round-reveal-now", reveal), context);
        }

        let words = match round.way() {
            VotingMethod::Sealed => "round-reveal",
            VotingMethod::Hands => "round-counted",
        };
        let mut reveal = ui
            .primary(env.text(words))
            .icon(Icon::Reveal)
            .large()
            .width(Fill);

        // A blank belongs to the line while there is one.
        if !self.rounds.entry.is_begun() {
            reveal = reveal.key(label::key_cap("Space", env));
        }

        let reveal =
            reveal.on_press_maybe((cast > 0).then_some(Message::Round(RoundMessage::Reveal)));
        let more = ui
            .secondary(env.text("round-more"))
            .large()
            .selected(self.rounds.shows_more)
            .on_press(Message::Round(RoundMessage::ToggleMore));
        let more = if env.is_narrow() { more } else { more.key("M") };

        column![
            self.more(round, context),
            ui.buttons([more.into(), reveal.into()])
        ]
        .into()
    }

    /// What is done rarely while votes are cast.
    fn more<'a>(
        &'a self,
        round: OpenRound<'a>,
        context: Context<'a>,
    ) -> Option<Element<'a, Message>> {
        let env = context.env;
        let ui = env.ui;

        if !self.rounds.shows_more {
            return None;
        }

        let voice = match round.voice() {
            Voice::Person => "round-by-institution",
            Voice::Institution => "round-by-person",
        };
        let voice = ui
            .secondary(env.text(voice))
            .compact()
            .width(Fill)
            .on_press_maybe(
                (round.cast() == 0).then_some(Message::Round(RoundMessage::ToggleVoice)),
            );
        let discard = ui
            .secondary(env.text("round-discard"))
            .key(label::key_cap("Del", env))
            .compact()
            .width(Fill)
            .on_press(Message::Round(RoundMessage::Discard));

        let group = context.groups().get(self.active(round, context));
        let given = group.map_or(0, |group| round.cast_by(&group.id));
        let all = ui
            .secondary(env.text("round-take-back-all"))
            .key(label::key_cap("Shift+Backspace", env))
            .compact()
            .width(Fill)
            .on_press_maybe((given > 0).then_some(Message::Round(RoundMessage::TakeBackAll)));

        Some(column![all, voice, discard].into())
    }
}

impl Entry {
    /// The control of the ways.
    pub(super) fn ways<'a>(&self, context: Context<'a>) -> Element<'a, Message> {
        let env = context.env;
        let words = EntryWay::ALL.map(|way| env.text(way.words()));
        let at = EntryWay::ALL.iter().position(|way| *way == self.way);

        env.ui
            .segmented(&words, at.unwrap_or(0), |at| {
                let way = EntryWay::ALL.get(at).copied().unwrap_or_default();

                Message::Round(RoundMessage::Way(way))
            })
            .into()
    }

    /// The same where there is no space for all words side by side.
    pub(super) fn ways_to_select<'a>(&self, context: Context<'a>) -> Element<'a, Message> {
        let env = context.env;
        let words = EntryWay::ALL.map(|way| env.text(way.words()));
        let at = EntryWay::ALL.iter().position(|way| *way == self.way);

        env.ui
            .select(words, at, |at| {
                let way = EntryWay::ALL.get(at).copied().unwrap_or_default();

                Message::Round(RoundMessage::Way(way))
            })
            .dense()
            .into()
    }

    /// How many views of the line were typed, of those that are out.
    pub(super) fn typed_of<'a>(
        &self,
        out: Option<usize>,
        context: Context<'a>,
    ) -> Element<'a, Message> {
        let ui = context.env.ui;
        let typed = self.line.len();

        match out {
            Some(out) => {
                let words = context.env.format(
                    "round-typed-of",
                    &[("typed", typed.into()), ("out", out.into())],
                );

                if typed > out {
                    ui.alert(words).into()
                } else {
                    ui.caption(words).into()
                }
            }
            None => ui
                .caption(
                    context
                        .env
                        .format("round-typed", &[("typed", typed.into())]),
                )
                .into(),
        }
    }

    /// The line of a group: its views as dots, so that a laptop on the wall shows nothing, or as they were typed.
    pub(super) fn line<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let signs: Vec<String> = self
            .line
            .iter()
            .map(|vote| match (self.is_shown, vote) {
                (false, _) => "•".to_owned(),
                (true, Vote::Level(level)) => {
                    level_key::typed(*level, context.questionnaire(), env)
                }
                (true, Vote::DontKnow) => "D".to_owned(),
                (true, Vote::NotApplicable) => "X".to_owned(),
                (true, Vote::Abstain) => "Z".to_owned(),
            })
            .collect();
        let shown = env.locale.left_to_right(&signs.join(" "));
        let words = if self.line.is_empty() {
            ui.aside(env.text("round-line-empty"))
        } else {
            ui.text(TextRole::Panel, shown)
        };
        let eye = env.text(if self.is_shown {
            "round-line-hide"
        } else {
            "round-line-show"
        });
        let icon = if self.is_shown {
            Icon::EyeOff
        } else {
            Icon::Reveal
        };
        let eye = ui.tip(
            ui.icon_button(icon)
                .on_press(Message::Round(RoundMessage::ToggleEye)),
            eye,
        );
        let field = container(ui.row([ui.start(words).width(Fill).into(), eye]))
            .padding([0.0, space::S])
            .height(44)
            .center_y(44)
            .width(Fill)
            .style(crate::gui::theme::typed_line);

        field.into()
    }

    /// What is asked while hands are counted.
    pub(super) fn hands<'a>(&'a self, context: Context<'a>) -> Option<Element<'a, Message>> {
        let env = context.env;
        let ui = env.ui;
        let vote = self.hand?;
        let what = match vote {
            Vote::Level(level) => level_name(level, context),
            Vote::DontKnow => env.text("state-dont-know"),
            Vote::NotApplicable => env.text("round-na"),
            Vote::Abstain => env.text("round-abstain"),
        };
        let question = env.format("round-how-many", &[("what", what.into())]);
        let count = if self.count.is_empty() {
            env.text("round-none")
        } else {
            env.locale.count(self.count.parse().unwrap_or(0))
        };
        let take = ui
            .secondary(env.text("round-take-in"))
            .key("⏎")
            .compact()
            .on_press_maybe(
                (!self.count.is_empty()).then_some(Message::Round(RoundMessage::TakeIn)),
            );

        Some(
            ui.row([
                ui.start(ui.small_strong(question)).width(Fill).into(),
                ui.panel(count).into(),
                take.into(),
            ])
            .spacing(space::S)
            .into(),
        )
    }
}

/// How many buttons of levels stand side by side: as many as show their labels, in rows of about the same length.
fn levels_in_row(labels: &[String]) -> usize {
    let longest = labels.iter().map(|label| label.chars().count()).max();
    let most = match longest.unwrap_or(0) {
        0..=2 => 6,
        3..=4 => 5,
        _ => 3,
    };
    let rows = labels.len().div_ceil(most).max(1);

    labels.len().div_ceil(rows).max(1)
}

/// A level with its name.
fn level_name(level: Level, context: Context<'_>) -> String {
    let scale = context.questionnaire().scale();
    let name = scale.get(level.index()).map_or("", |one| one.name.as_str());

    context.env.format(
        "value-level",
        &[
            (
                "level",
                label::level(level, context.questionnaire(), context.env).into(),
            ),
            ("name", name.into()),
        ],
    )
}

/// The groups of which nobody is here, on one quiet line.
fn nobody_here<'a>(round: OpenRound<'a>, context: Context<'a>) -> Option<Element<'a, Message>> {
    let env = context.env;
    let shown = rows(round, context);
    let groups = context.groups().iter().enumerate();
    let names: Vec<&str> = groups
        .filter(|(position, group)| {
            !shown.contains(position) && context.assessment().uses_group(&group.id)
        })
        .map(|(_, group)| label::short_group(group))
        .collect();

    if names.is_empty() {
        return None;
    }

    let names = env.locale.list(names);
    let words = env.format("round-nobody-here", &[("groups", names.into())]);

    Some(env.ui.start(env.ui.caption(words)).into())
}

/// How many are here, with the key of the list; a press opens it.
fn here<'a>(round: OpenRound<'a>, context: Context<'a>) -> Element<'a, Message> {
    let env = context.env;
    let delegation = context.results().delegation();
    let count: usize = delegation.here(round.voice()).iter().sum();
    let words = match round.voice() {
        Voice::Person => "round-here",
        Voice::Institution => "round-here-institutions",
    };
    let words = env.format(words, &[("count", count.into())]);
    let button = env.ui.quiet(words).compact();
    let button = if env.is_narrow() {
        button
    } else {
        button.key("P")
    };

    button.on_press(Message::WhoIsHere).into()
}

/// How many of those expected have given a view.
pub(super) fn counted(round: OpenRound<'_>, context: Context<'_>) -> String {
    let delegation = context.results().delegation();
    let expected = delegation.expected_in(context.assessment(), round);

    of_expected(round.cast() as usize, expected.iter().sum(), context)
}

fn of_expected(cast: usize, expected: usize, context: Context<'_>) -> String {
    if expected > 0 {
        context.env.format(
            "round-of",
            &[("cast", cast.into()), ("expected", expected.into())],
        )
    } else {
        context.env.locale.count(cast)
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
