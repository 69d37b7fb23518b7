//! Draws a revealed round: the distribution on the ladder, its class and measures in words, and the proposed level.

use super::in_view::GroupsInView;
use super::round::{RoundMessage, needs_reason};
use super::votes::{ColumnVotes, ShownVotes, heads_height, lines, widths};
use super::{Message, State};
use crate::agreement::{Class, Flag};
use crate::assessment::{Counts, Outcome, Vote};
use crate::gui::Element;
use crate::gui::context::Context;
use crate::gui::icon::Icon;
use crate::gui::label;
use crate::gui::round::{named, next_steps, proposal, speaks};
use crate::gui::theme::{self, TextRole, Theme, space};
use crate::gui::widget::mark::{ChipSize, TokenSize, Tone};
use crate::results::{RoundResult, rounds};

use iced::widget::{Column, Row, column, container};
use iced::{Center, Fill, Length};

impl State {
    /// The panel after the reveal: class and measures, the next step, and the proposed level.
    pub(super) fn revealed_panel<'a>(
        &'a self,
        result: &'a RoundResult,
        context: Context<'a>,
    ) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let number = env.locale.count(usize::from(result.number));
        let head = ui
            .row([
                ui.icon(Icon::Reveal, 18.0),
                ui.small_strong(env.format("round-number", &[("number", number.into())]))
                    .into(),
                ui.aside(env.text("round-revealed")).into(),
            ])
            .spacing(6);
        // If many don't know, that is what the round says; how far the others agree comes after it.
        let unknown = result.measures.flags.contains(&Flag::ManyDontKnow);
        let size = if unknown {
            ChipSize::Small
        } else {
            ChipSize::Large
        };
        let class = label::class_chip(result.measures.class, size, context);
        let leads = unknown.then(|| flag_chip(Flag::ManyDontKnow, ChipSize::Large, context));
        let flags = result
            .measures
            .flags
            .iter()
            .filter(|flag| **flag != Flag::ManyDontKnow)
            .map(|flag| flag_chip(*flag, ChipSize::Medium, context));
        let flags: Vec<_> = flags.collect();
        let flags = (!flags.is_empty()).then(|| ui.start(ui.wrapped(flags, space::XS)));
        let upper = column![
            leads.map(|flag| ui.start(flag)),
            class.map(|class| ui.start(class)),
            flags,
            ui.start(ui.body(says(result, context))),
            ui.divider(),
            ui.start(ui.strong(env.text("round-next"))),
            steps(result, context),
            ui.divider(),
            self.figures(result, context),
            self.offers_block(context),
        ]
        .spacing(space::XS);

        column![
            ui.start(head),
            ui.scroll(container(upper).padding(ui.padding(0.0, 4.0, 0.0, 0.0)))
                .height(Fill),
            self.proposal_block(result, context),
        ]
        .spacing(space::XS)
        .into()
    }

    fn figures<'a>(
        &'a self,
        result: &'a RoundResult,
        context: Context<'a>,
    ) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let shown = result.measures.shown();
        let figure = |value: String, words: &str| -> Element<'a, Message> {
            column![
                ui.start(ui.panel(value)),
                ui.start(ui.caption(env.text(words)))
            ]
            .width(Fill)
            .into()
        };
        let median = result
            .measures
            .lower_median
            .map_or_else(|| env.text("round-none"), |m| env.locale.count(m.index()));
        let range = result.measures.span.map_or_else(
            || env.text("round-none"),
            |(low, high)| {
                let arguments = [("low", low.index().into()), ("high", high.index().into())];

                env.format("round-range", &arguments)
            },
        );
        // Of too few views no measure says anything.
        let is_measured = !matches!(result.measures.class, Class::TooFew | Class::None);
        let consensus = shown
            .consensus
            .filter(|_| is_measured)
            .map_or_else(|| env.text("round-none"), |c| env.locale.hundredths(c));
        let counts = [
            ("round-count-valid", result.all.valid()),
            ("round-count-unknown", result.all.dont_know),
            ("round-count-na", result.all.not_applicable),
            ("round-count-abstain", result.all.abstain),
        ];
        let counted: Vec<String> = counts
            .into_iter()
            .filter(|(_, count)| *count > 0)
            .map(|(key, count)| env.format(key, &[("count", count.into())]))
            .collect();
        let counted = env.locale.list(&counted);
        let terms = ui
            .quiet(env.text("round-terms"))
            .icon(Icon::Info)
            .compact()
            .on_press(Message::Round(RoundMessage::ToggleTerms));
        let folds = ui
            .quiet(env.text(if self.rounds.is_unfolded {
                "round-fold"
            } else {
                "round-unfold"
            }))
            .compact()
            .on_press(Message::Round(RoundMessage::ToggleFolding));
        let explanation = self.rounds.explains.then(|| {
            let limits = rounds::limits(context.questionnaire());
            let number = |hundredths: i64| env.locale.hundredths(hundredths);
            let agreement = shown
                .agreement
                .map_or_else(|| env.text("round-none"), number);

            let words = match limits.shares {
                Some((agree, split)) => env.format(
                    "round-explained-two",
                    &[
                        ("few", limits.minimum_votes.into()),
                        ("agree", env.locale.percent(agree).into()),
                        ("split", env.locale.percent(split).into()),
                    ],
                ),
                None => env.format(
                    "round-explained",
                    &[
                        ("agreement", agreement.into()),
                        ("few", limits.minimum_votes.into()),
                        ("split", number(limits.split_consensus).into()),
                        ("splita", number(limits.split_agreement).into()),
                        ("agree", number(limits.agree_consensus).into()),
                        ("range", limits.agree_range.into()),
                        ("gap", limits.agree_gap.into()),
                    ],
                ),
            };

            ui.start(ui.aside(words))
        });

        column![
            ui.row([
                figure(median, "round-median"),
                figure(range, "round-range-word"),
                figure(consensus, "round-consensus"),
            ])
            .spacing(space::XS),
            ui.start(ui.caption(counted)),
            ui.start(terms),
            ui.start(folds),
            explanation,
        ]
        .spacing(2)
        .into()
    }
}

impl State {
    /// The columns of a revealed round. Small groups are folded unless the facilitator unfolds them.
    pub(super) fn columns(&self, votes: ShownVotes<'_>, context: Context<'_>) -> Vec<ColumnVotes> {
        let groups = context.groups();
        let short = |position: usize| label::short_group(&groups[position]).to_owned();
        let (votes, is_counting) = match votes {
            ShownVotes::Revealed(round) => (&round.votes, false),
            ShownVotes::Hands(votes) => (votes, true),
        };

        if self.rounds.is_unfolded || is_counting {
            let all = rounds::by_group(context.assessment(), votes)
                .into_iter()
                .enumerate();

            // A group without expected votes has a column only if it voted.
            let views = &context.results().delegation().views;
            let is_empty = |position: usize, counts: &Counts| {
                counts.cast() == 0 && views.get(position).is_none_or(|views| *views == 0)
            };
            let anybody = views.iter().any(|views| *views > 0);
            let is_unused = |position: usize, counts: &Counts| {
                counts.cast() == 0 && !context.assessment().uses_group(&groups[position].id)
            };

            return all
                .filter(|(position, counts)| !is_unused(*position, counts))
                .filter(|(position, counts)| !anybody || !is_empty(*position, counts))
                .map(|(position, counts)| ColumnVotes {
                    group: Some(position),
                    name: Some(short(position)),
                    speaks: None,
                    counts,
                })
                .collect();
        }

        let result = context.results().rounds(self.at).last();
        let order = |position: usize| result.and_then(|result| speaks(result, position));
        let rows = rounds::folded(context.assessment(), votes);
        let is_total = rows.len() == 1;

        rows.into_iter()
            .map(|row| match row.group {
                Some(position) => ColumnVotes {
                    group: Some(position),
                    name: Some(short(position)),
                    speaks: order(position),
                    counts: row.counts,
                },
                None if is_total => ColumnVotes {
                    group: None,
                    name: None,
                    speaks: None,
                    counts: row.counts,
                },
                None => ColumnVotes {
                    group: None,
                    name: Some(context.env.text("round-others")),
                    speaks: None,
                    counts: row.counts,
                },
            })
            .collect()
    }
}

/// The text under the head of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum HeadMark {
    LookedAt,
    None,
}

/// The heads over the columns, with the order of speaking; if not all columns fit, the buttons to the others are over the levels. At the
/// right `bar` pixels stay free for the scroll bar of the rows.
pub(super) fn heads<'a>(
    columns: &[ColumnVotes],
    part: Option<&GroupsInView>,
    bar: f32,
    context: Context<'a>,
) -> Element<'a, Message> {
    let env = context.env;
    let ui = env.ui;
    let (width, all) = widths(context);
    let height = heads_height(columns, context);
    let name = |words: String, width: f32, speaks: Option<usize>, mark| -> Element<'a, Message> {
        let circle = speaks.map(|order| {
            container(ui.text(TextRole::Head, env.locale.count(order)))
                .center(20)
                .style(|theme: &Theme| container::Style {
                    border: theme::edge(theme.colors().ink, 1.5, 10.0),
                    ..container::Style::default()
                })
        });
        let words = lines(&words)
            .into_iter()
            .map(|line| ui.caption(line).into())
            .collect::<Vec<_>>();

        // If not all groups fit, the one that a person looks at is marked like a tab.
        let under = match mark {
            HeadMark::LookedAt => crate::gui::layout::bar(width / 2.0, 3, |palette| palette.accent),
            HeadMark::None => iced::widget::space().height(3).into(),
        };

        container(
            column![circle, Column::with_children(words).align_x(Center), under]
                .spacing(2)
                .align_x(Center),
        )
        .width(width)
        .height(height)
        .align_x(Center)
        .align_y(iced::Bottom)
        .padding(iced::Padding::ZERO.bottom(1))
        .into()
    };
    let others = part.map_or_else(|| ui.gap(), |part| part.pager(context));
    let mut items: Vec<Element<'a, Message>> = vec![container(others).width(Fill).into()];
    let named = columns
        .iter()
        .filter_map(|votes| Some((votes.name.clone()?, votes.speaks)));
    items.extend(named.enumerate().map(|(position, (over, speaks))| {
        let mark = match part {
            Some(part) if part.marks(position) => HeadMark::LookedAt,
            _ => HeadMark::None,
        };

        name(over, width, speaks, mark)
    }));
    items.push(name(env.text("round-all"), all, None, HeadMark::None));

    let heads = ui
        .row(items)
        .align_y(iced::Bottom)
        .padding(iced::Padding::ZERO.right(bar));

    column![heads, ui.strong_divider()].into()
}

/// The votes of one kind, group by group and in all: one dot is one vote.
pub(super) fn cells<'a>(
    columns: &[ColumnVotes],
    vote: Vote,
    context: Context<'a>,
) -> Element<'a, Message> {
    let env = context.env;
    let ui = env.ui;
    let (width, all) = widths(context);
    let mut items: Vec<Element<'a, Message>> = Vec::new();
    let total: u32 = columns.iter().map(|votes| votes.counts.of(vote)).sum();
    let most = most(columns);

    for votes in columns.iter().filter(|votes| votes.name.is_some()) {
        items.push(ui.upright(Fill));
        items.push(
            container(dots(votes.counts.of(vote), vote, context))
                .center_x(width - 1.0)
                .center_y(Fill)
                .into(),
        );
    }

    items.push(ui.upright(Fill));
    let bar = (most > 0 && total > 0 && matches!(vote, Vote::Level(_))).then(|| {
        let full = (all - 44.0).max(16.0);

        crate::gui::layout::bar(full * total as f32 / most as f32, 12, |palette| palette.dot)
    });
    let sum = container(ui.small_strong(env.locale.count(total as usize))).width(20);
    let sum = ui
        .row([Some(sum.into()), bar].into_iter().flatten())
        .spacing(6);
    items.push(
        container(sum)
            .width(all - 1.0)
            .align_x(ui.start_side())
            .center_y(Fill)
            .padding(ui.padding(0.0, 0.0, 0.0, 10.0))
            .into(),
    );

    ui.row(items).height(Fill).into()
}

/// The most votes that one level has, over all groups.
fn most(columns: &[ColumnVotes]) -> u32 {
    let levels = columns.first().map_or(0, |votes| votes.counts.levels.len());
    let of = |level: usize| columns.iter().map(|votes| votes.counts.levels[level]).sum();

    (0..levels).map(of).max().unwrap_or(0)
}

fn dots<'a>(count: u32, vote: Vote, context: Context<'a>) -> Element<'a, Message> {
    let env = context.env;
    let ui = env.ui;
    let is_level = matches!(vote, Vote::Level(_));
    let dot = || -> Element<'a, Message> {
        container(iced::widget::space())
            .width(12)
            .height(12)
            .style(move |theme: &Theme| {
                let palette = theme.colors();
                let edge = theme::edge(palette.dot, 2.0, 6.0);

                if is_level {
                    container::Style {
                        border: edge,
                        ..theme::filled(palette.dot)
                    }
                } else {
                    container::Style {
                        border: edge,
                        ..container::Style::default()
                    }
                }
            })
            .into()
    };

    match count {
        0 => iced::widget::space().into(),
        1..=4 => Row::with_children((0..count).map(|_| dot()))
            .spacing(3)
            .into(),
        // Up to two rows of four dots fit; a figure stands for more.
        5..=8 => Column::with_children([
            Row::with_children((0..4).map(|_| dot())).spacing(3).into(),
            Row::with_children((4..count).map(|_| dot()))
                .spacing(3)
                .into(),
        ])
        .spacing(3)
        .into(),
        _ => ui
            .row([
                ui.small_strong(env.locale.count(count as usize)).into(),
                dot(),
            ])
            .spacing(4)
            .into(),
    }
}

fn proposed_line<'a>(proposed: &Outcome, context: Context<'a>) -> Element<'a, Message> {
    let env = context.env;
    let ui = env.ui;
    let scale = context.questionnaire().scale();
    let words = ui.aside(env.text("round-proposed"));
    let items: Vec<Element<'a, Message>> = match proposed.level() {
        Some(level) => vec![
            words.into(),
            ui.gap(),
            ui.token(
                level.index(),
                scale.len(),
                env.locale.count(level.index()),
                TokenSize::Small,
            ),
            ui.strong(
                scale
                    .get(level.index())
                    .map_or("", |level| level.name.as_str()),
            )
            .into(),
        ],
        None => vec![
            words.into(),
            ui.gap(),
            ui.strong(env.text("state-dont-know")).into(),
        ],
    };

    container(ui.row(items).spacing(space::XS))
        .padding([6.0, space::S])
        .width(Fill)
        .style(|theme: &Theme| container::Style {
            border: iced::border::rounded(6),
            ..theme::filled(theme.colors().accent_tint)
        })
        .into()
}

fn flag_chip(flag: Flag, size: ChipSize, context: Context<'_>) -> Element<'_, Message> {
    let (icon, words) = match flag {
        Flag::Outlier => (Icon::Outlier, "flag-outlier"),
        Flag::ManyDontKnow => (Icon::Unknown, "flag-dont-know"),
        Flag::GroupGap => (Icon::Gap, "flag-group-gap"),
    };

    context
        .env
        .ui
        .chip(icon, context.env.text(words), Tone::Info, size)
}

/// One or two sentences about the distribution.
pub(super) fn says(result: &RoundResult, context: Context<'_>) -> String {
    let env = context.env;
    let mut sentences = Vec::new();

    match (result.measures.class, result.measures.span) {
        (Class::TooFew | Class::None, _) | (_, None) => sentences.push(env.text("round-too-few")),
        (_, Some((low, high))) if low == high => {
            sentences.push(env.format("round-all-say", &[("level", low.index().into())]));
        }
        (_, Some((low, high))) => {
            let arguments = [("low", low.index().into()), ("high", high.index().into())];
            sentences.push(env.format("round-run-from", &arguments));
        }
    }

    if result.measures.flags.contains(&Flag::GroupGap)
        && let Some((lowest, highest)) = result.extremes()
        && lowest < highest
    {
        let arguments = [
            ("low", named(result, lowest, context).into()),
            ("gap", lowest.steps_to(highest).into()),
            ("high", named(result, highest, context).into()),
        ];
        sentences.push(env.format("round-gap-says", &arguments));
    }

    sentences.join(" ")
}

/// A row of the ladder with its votes at the end side.
pub(super) fn with_cells<'a>(
    words: Element<'a, Message>,
    cells: Option<Element<'a, Message>>,
    height: Length,
    context: Context<'a>,
) -> Element<'a, Message> {
    let words = container(words)
        .width(Fill)
        .height(height)
        .center_y(height)
        .into();
    let items: Vec<Element<'a, Message>> = [Some(words), cells].into_iter().flatten().collect();

    context.env.ui.row(items).height(height).into()
}

fn steps<'a>(result: &'a RoundResult, context: Context<'a>) -> Element<'a, Message> {
    let env = context.env;
    let ui = env.ui;
    let steps = next_steps(result, context)
        .into_iter()
        .zip(1..)
        .map(|((bold, words), number)| {
            let circle = container(ui.small_strong(env.locale.count(number)))
                .center(24)
                .style(|theme: &crate::gui::theme::Theme| container::Style {
                    border: crate::gui::theme::edge(theme.colors().ink, 1.5, 12.0),
                    ..container::Style::default()
                });
            let words = (!words.is_empty()).then(|| ui.start(ui.aside(words)));
            let words = column![ui.start(ui.small_strong(bold)), words].width(Fill);

            ui.row([circle.into(), words.into()])
                .spacing(space::XS)
                .align_y(iced::Top)
                .into()
        });

    Column::with_children(steps.collect::<Vec<_>>())
        .spacing(space::XS)
        .into()
}

impl State {
    /// Another round of the question, while only one of them counts: later ones need a reason.
    pub(super) fn holds_again(
        &self,
        result: &RoundResult,
        context: Context<'_>,
    ) -> Option<Message> {
        let question = context.questionnaire().question(self.at)?;
        let is_free = !needs_reason(&question.id, context);

        is_free.then_some(Message::Round(RoundMessage::Open(result.way)))
    }

    /// The proposed level, and the buttons: one key accepts it. Record and Contested keep their places whatever the round says.
    fn proposal_block<'a>(
        &'a self,
        result: &'a RoundResult,
        context: Context<'a>,
    ) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let proposed = proposal(result);
        let words = match &proposed {
            Some(Outcome::Agreed(level)) => {
                let level = env.locale.count(level.index());

                env.format("round-record-level", &[("level", level.into())])
            }
            _ => env.text("round-record-unknown"),
        };
        let shown = proposed
            .as_ref()
            .map(|proposed| proposed_line(proposed, context));
        let record_it = Message::Round(RoundMessage::RecordProposed);
        let again = self.holds_again(result, context);
        let more = self.more_of_revealed(result, context);
        let contested = ui.secondary(env.text("state-contested")).compact();
        // In a narrow panel the label needs the space of the key cap.
        let contested = if env.is_narrow() {
            contested
        } else {
            contested.key("C")
        };
        let contested = contested.on_press(Message::Contested);
        let agrees = matches!(
            result.measures.class,
            Class::Agree | Class::TooFew | Class::None
        );

        let record = if agrees {
            ui.primary(words).icon(Icon::Check)
        } else {
            ui.secondary(words).icon(Icon::Check)
        };
        let record = record
            .key("⏎")
            .large()
            .width(Fill)
            .on_press_maybe(proposed.map(|_| record_it));
        let again = again.filter(|_| !agrees).map(|again| {
            ui.primary(env.text("round-second"))
                .icon(Icon::Round)
                .key("R")
                .large()
                .width(Fill)
                .on_press(again)
        });
        let toggle = ui
            .quiet(env.text("round-more"))
            .compact()
            .selected(self.rounds.shows_more)
            .on_press(Message::Round(RoundMessage::ToggleMore));
        let toggle = if env.is_narrow() {
            toggle
        } else {
            toggle.key("M")
        };

        column![
            shown,
            more,
            again,
            record,
            ui.buttons([contested.width(Fill).into(), toggle.width(Fill).into()]),
        ]
        .spacing(space::XS)
        .into()
    }

    /// What is done rarely once a round is revealed.
    fn more_of_revealed<'a>(
        &'a self,
        result: &'a RoundResult,
        context: Context<'a>,
    ) -> Option<Element<'a, Message>> {
        let env = context.env;
        let ui = env.ui;

        if !self.rounds.shows_more {
            return None;
        }

        let void = ui
            .secondary(env.text("round-void"))
            .icon(Icon::Void)
            .compact()
            .width(Fill)
            .on_press(Message::Round(RoundMessage::Void));
        let third = self.holds_again(result, context).is_none().then(|| {
            ui.secondary(env.text("round-third"))
                .icon(Icon::Round)
                .compact()
                .width(Fill)
                .on_press(Message::Round(RoundMessage::Another(result.way)))
        });

        Some(column![third, void].into())
    }
}
