//! Lays out the plan of a day: its timeline and its table, the pace, and the form.

use super::day::{self, BREAK, DayPage, MINUTES, Message, Refusal, START, Way, whole};
use super::page::is_stacked;
use super::{Message as Whole, State, day_keys, day_lanes};
use crate::gui::Element;
use crate::gui::context::{Context, Env};
use crate::gui::day_words;
use crate::gui::icon::Icon;
use crate::gui::label;
use crate::gui::theme::{TextRole, color, space};
use crate::gui::widget::choice::TableColumn;
use crate::gui::widget::field::Field;
use crate::gui::widget::mark::Tone;
use crate::gui::widget::pulse::pulse;
use crate::results::schedule::{BlockKind, DayChange, Going, Pace, Schedule, Standing, WayOut};

use iced::time::Duration;
use iced::widget::{Column, column, container};
use iced::{Fill, Padding};

/// How often the page reads the clock.
const TICK: Duration = Duration::from_secs(10);
/// Width of the card beside the table.
const SIDE: f32 = 356.0;
/// Width of the form while there is no plan.
const FORM: f32 = 560.0;
/// From which width on there is a timeline.
const TIMELINE: f32 = 900.0;

impl State {
    /// The page of the plan.
    pub(super) fn day_view<'a>(
        &'a self,
        page: &'a DayPage,
        context: Context<'a>,
    ) -> Element<'a, Whole> {
        let body = if let Some(schedule) = page.schedule(context) {
            self.plan_view(page, &schedule, context)
        } else {
            let ui = context.env.ui;
            let form = container(page.form(context)).max_width(FORM);

            ui.scroll(ui.middle(form)).height(Fill).into()
        };
        let page = column![page.head(context), body].spacing(space::S);

        pulse(page, TICK, Some(|_| whole(Message::Tick)))
    }

    fn plan_view<'a>(
        &'a self,
        page: &'a DayPage,
        schedule: &Schedule,
        context: Context<'a>,
    ) -> Element<'a, Whole> {
        let env = context.env;
        let ui = env.ui;
        let going = page.going(schedule, context);
        let pace = match &going {
            Going::On(pace) => Some(pace),
            Going::Before | Going::Over => None,
        };
        let timeline =
            (env.size.width >= TIMELINE).then(|| day_lanes::card(schedule, pace, context));
        let table = self.day_table(page, schedule, pace, context);
        let side = page.side(schedule, &going, context);

        if is_stacked(env) {
            let parts = column![side, timeline, table].spacing(space::S);

            return ui.scroll(parts).height(Fill).into();
        }

        let main = column![timeline, table].spacing(space::S).width(Fill);
        let side = container(ui.scroll(side).height(Fill)).width(SIDE);

        ui.row([ui.scroll(main).height(Fill).into(), side.into()])
            .spacing(space::S)
            .align_y(iced::Top)
            .height(Fill)
            .into()
    }

    /// The blocks in time, with what they took and will take, and under them what can be done with the chosen one.
    fn day_table<'a>(
        &'a self,
        page: &'a DayPage,
        schedule: &Schedule,
        pace: Option<&Pace>,
        context: Context<'a>,
    ) -> Element<'a, Whole> {
        let env = context.env;
        let ui = env.ui;
        let columns = columns(pace.is_some(), env);
        let heads = [
            "day-start",
            "day-number",
            "day-what",
            "delegation-scope",
            "breakout-minutes",
        ];
        let heads = heads.into_iter().chain(["day-took", "day-difference"]);
        let heads = heads.map(|key| match key {
            // The numbers need no head.
            "day-number" => ui.head("").into(),
            key => ui.head(env.text(key)).into(),
        });
        let head = ui.table_head(&columns, heads.collect::<Vec<_>>());
        let head = container(head).padding([0.0, space::S]);
        let rows = (0..schedule.blocks.len())
            .map(|at| row(at, page, schedule, pace, context))
            .collect::<Vec<_>>();
        let end = end_row(schedule, pace, context);
        let tools = self.day_tools(context);

        ui.card(column![head, Column::with_children(rows), end, tools])
            .padding(Padding::from([4.0, space::XS]))
            .width(Fill)
            .into()
    }

    /// What can be done with the chosen block.
    fn day_tools<'a>(&'a self, context: Context<'a>) -> Element<'a, Whole> {
        let env = context.env;
        let ui = env.ui;
        let tool = |key: &str, cap: &str, change: fn(usize) -> DayChange| {
            let message = day_keys::at_block(self, change, context);
            let message = message.filter(|_| !context.work.is_read_only());
            let button = ui.quiet(env.text(key)).compact();
            let button = if env.is_narrow() {
                button
            } else {
                button.key(label::key_cap(cap, env))
            };

            button.on_press_maybe(message).into()
        };
        let tools = [
            tool("day-longer", "+", DayChange::Longer),
            tool("day-shorter", "−", DayChange::Shorter),
            tool("day-earlier", "Shift+↑", DayChange::Earlier),
            tool("day-later", "Shift+↓", DayChange::Later),
            tool("day-add-break", "Ins", DayChange::AddBreak),
            tool("day-remove-break", "Del", DayChange::RemoveBreak),
        ];

        container(ui.wrapped(tools, space::XXS))
            .padding([space::XXS, 0.0])
            .width(Fill)
            .into()
    }
}

fn columns(is_going: bool, env: Env<'_>) -> [TableColumn; 7] {
    let (took, difference) = if is_going { (140.0, 76.0) } else { (0.0, 0.0) };
    let is_small = env.is_small();
    let took = if is_small { 0.0 } else { took };

    [
        TableColumn::Words(72.into()),
        TableColumn::Words(if is_small { 0.0 } else { 52.0 }.into()),
        TableColumn::Words(Fill),
        TableColumn::Words(if is_small { 84.0 } else { 112.0 }.into()),
        TableColumn::Number(92.into()),
        TableColumn::Words(took.into()),
        TableColumn::Number(difference.into()),
    ]
}

/// A block, which can be chosen.
fn row<'a>(
    at: usize,
    page: &'a DayPage,
    schedule: &Schedule,
    pace: Option<&Pace>,
    context: Context<'a>,
) -> Element<'a, Whole> {
    let env = context.env;
    let ui = env.ui;
    let block = &schedule.blocks[at];
    let (number, name) = day_words::block_name(block.kind, context.questionnaire(), env);
    let number: Element<'a, Whole> = match block.kind {
        BlockKind::Break(_) => ui.icon_in(Icon::Clock, 16.0, ui.palette().ink2),
        BlockKind::Questions { .. } => ui.small_strong(number).into(),
    };
    let is_front = page
        .in_front
        .is_some_and(|(ordinal, _)| block.questions.contains(&ordinal));
    let name = if is_front {
        ui.small_strong(name)
    } else {
        ui.small(name)
    };
    let is_done = block.answered == block.questions.len();
    let questions: Element<'a, Whole> = if block.questions.is_empty() {
        ui.small("").into()
    } else {
        let words = env.format(
            "day-of",
            &[
                ("answered", block.answered.into()),
                ("count", block.questions.len().into()),
            ],
        );
        let check = is_done.then(|| ui.icon_in(Icon::Check, 14.0, ui.palette().ink2));
        let words = ui.small(words).into();

        ui.row(check.into_iter().chain([words])).spacing(6).into()
    };
    let planned = block.end - block.start;
    let (took, difference) = match pace {
        Some(pace) => {
            let took = pace.took(at);
            let key = if pace.is_done(at) {
                "breakouts-minutes"
            } else {
                "day-takes-minutes"
            };
            let words = env.format(key, &[("count", day_words::whole_minutes(took).into())]);

            (words, day_words::difference(took, planned, env))
        }
        None => (String::new(), String::new()),
    };
    let cells = [
        ui.aside(day_words::time(block.start, env)).into(),
        number,
        ui.start(name).into(),
        questions,
        ui.small(day_words::minutes(planned, env)).into(),
        ui.small(took).into(),
        ui.small_strong(difference).into(),
    ];
    let cells = ui.cells(&columns(pace.is_some(), env), cells);

    ui.press_row(cells)
        .padding(Padding::ZERO)
        .selected(at == page.chosen)
        .on_press(whole(Message::Choose(at)))
        .into()
}

/// The end of the day, as planned and as expected.
fn end_row<'a>(
    schedule: &Schedule,
    pace: Option<&Pace>,
    context: Context<'a>,
) -> Element<'a, Whole> {
    let env = context.env;
    let ui = env.ui;
    let questions = env.format(
        "day-of",
        &[
            ("answered", schedule.answered().into()),
            ("count", schedule.questions().into()),
        ],
    );
    let (took, difference) = match pace {
        Some(pace) => (
            day_words::time(pace.end, env),
            day_words::difference(pace.end, schedule.end(), env),
        ),
        None => (String::new(), String::new()),
    };
    let strong = |words: String| ui.small_strong(words).into();
    let cells = [
        strong(day_words::time(schedule.end(), env)),
        strong(String::new()),
        ui.start(ui.small_strong(env.text("day-end"))).into(),
        strong(questions),
        strong(day_words::minutes(schedule.whole(), env)),
        strong(took),
        strong(difference),
    ];
    let cells = ui.cells(&columns(pace.is_some(), env), cells);

    column![
        ui.strong_divider(),
        container(cells).padding([space::XS, space::S]),
        ui.divider()
    ]
    .into()
}

impl DayPage {
    /// The title, and the choice of the room.
    fn head<'a>(&'a self, context: Context<'a>) -> Element<'a, Whole> {
        let env = context.env;
        let ui = env.ui;
        let rooms = day::rooms(context);
        let at = rooms.iter().position(|(room, _)| *room == self.room);
        let ids: Vec<_> = rooms.iter().map(|(room, _)| *room).collect();
        let names: Vec<String> = rooms.into_iter().map(|(_, name)| name).collect();
        let several = names.len() > 1;
        let choice = several.then(|| {
            ui.select(names, at, move |at| {
                whole(Message::Room(ids.get(at).copied().flatten()))
            })
            .width(260)
            .into()
        });
        let close = if self.in_front.is_some() {
            "day-back"
        } else {
            "delegation-close"
        };
        let close = ui
            .secondary(env.text(close))
            .key(label::key_cap("Esc", env))
            .compact()
            .on_press(Whole::Close);
        let title = container(ui.start(ui.title(env.text("day-title")))).width(Fill);
        let items = [Some(title.into()), choice, Some(close.into())];

        ui.row(items.into_iter().flatten()).spacing(space::S).into()
    }

    /// The pace with the ways out, and the form under it.
    fn side<'a>(
        &'a self,
        schedule: &Schedule,
        going: &Going,
        context: Context<'a>,
    ) -> Element<'a, Whole> {
        let ui = context.env.ui;
        let pace = self.pace(schedule, going, context);

        ui.card(column![pace, ui.divider(), self.numbers(schedule, context)].spacing(space::M))
            .padding(Padding::from([14.0, 20.0]))
            .width(Fill)
            .into()
    }

    fn pace<'a>(
        &'a self,
        schedule: &Schedule,
        going: &Going,
        context: Context<'a>,
    ) -> Element<'a, Whole> {
        let env = context.env;
        let ui = env.ui;
        let head = ui.row([
            ui.icon(Icon::Clock, 18.0),
            container(ui.start(ui.panel(env.text("day-pace"))))
                .padding([0.0, space::XS])
                .width(Fill)
                .into(),
        ]);
        let pace = match going {
            Going::Before => {
                let words = env.format(
                    "day-begins",
                    &[("time", day_words::time(schedule.start(), env).into())],
                );

                return column![head, ui.start(ui.body(words))]
                    .spacing(space::XS)
                    .into();
            }
            Going::Over => {
                return column![head, ui.start(ui.body(env.text("day-over")))]
                    .spacing(space::XS)
                    .into();
            }
            Going::On(pace) => pace,
        };
        let is_late = matches!(pace.standing, Standing::Late(_));
        let ink = if is_late {
            ui.palette().alert_ink
        } else {
            ui.palette().ink
        };
        let large = day_words::standing(pace.standing, env);
        let large = ui.text(TextRole::Title, large).color(color(ink));
        let key = if pace.is_measured {
            "day-so-far"
        } else {
            "day-so-planned"
        };
        let words = env.format(
            key,
            &[
                ("mean", env.locale.minutes(pace.mean).into()),
                ("each", env.locale.minutes(schedule.each()).into()),
                ("planned", day_words::time(schedule.end(), env).into()),
                ("expected", day_words::time(pace.end, env).into()),
            ],
        );
        let ways = is_late.then(|| self.ways(schedule, pace, context));

        column![head, ui.start(large), ui.start(ui.aside(words)), ways]
            .spacing(space::XS)
            .into()
    }

    /// The ways out, of which one is chosen, and the button that takes it.
    fn ways<'a>(
        &'a self,
        schedule: &Schedule,
        pace: &Pace,
        context: Context<'a>,
    ) -> Element<'a, Whole> {
        let env = context.env;
        let ui = env.ui;
        let ways = schedule.ways_out(context.assessment(), pace);
        let ends = |way: WayOut| day_words::time(way.end, env);
        let count = |way: WayOut| i64::from(way.amount);
        let quick = ways.quick.map(|way| {
            let words = env.format(
                "day-quick-ends",
                &[
                    ("count", count(way).into()),
                    ("left", schedule.open().into()),
                    ("time", ends(way).into()),
                ],
            );

            (env.text("day-quick"), words)
        });
        let shorter = ways.shorter.map(|way| {
            let each = [("each", env.locale.minutes(way.amount).into())];
            let words = env.format("day-ends", &[("time", ends(way).into())]);

            (env.format("day-less", &each), words)
        });
        let longer = ways.longer.map(|way| {
            let more = [("count", count(way).into())];
            let words = env.format("day-longer-ends", &[("time", ends(way).into())]);

            (env.format("day-more", &more), words)
        });
        let all = [
            (Way::Quick, "1", quick),
            (Way::Shorter, "2", shorter),
            (Way::Longer, "3", longer),
        ];
        let rows = all.into_iter().filter_map(|(way, cap, words)| {
            let (name, ends) = words?;
            let words =
                column![ui.start(ui.small_strong(name)), ui.start(ui.caption(ends))].width(Fill);
            let content = ui
                .row([ui.radio(self.way == way), words.into(), ui.key_cap(cap)])
                .spacing(space::XS);

            Some(
                ui.press(container(content).padding([space::XXS, 0.0]))
                    .width(Fill)
                    .on_press(whole(Message::Way(way)))
                    .into(),
            )
        });
        let rows = Column::with_children(rows.collect::<Vec<Element<'a, Whole>>>());
        let is_open = !context.work.is_read_only();
        let act: Element<'a, Whole> = match (self.way, self.way_out(context)) {
            (Way::Shorter, _) => ui.start(ui.aside(env.text("day-less-why"))).into(),
            (way, edit) => {
                let key = match way {
                    Way::Longer => "day-hint-longer",
                    _ => "day-skip",
                };

                ui.primary(env.text(key))
                    .key(label::key_cap("Ctrl+J", env))
                    .width(Fill)
                    .on_press_maybe(edit.filter(|_| is_open).map(|_| whole(Message::TakeWay)))
                    .into()
            }
        };

        column![rows, act].spacing(space::XS).into()
    }

    /// The numbers of the plan, to be changed.
    fn numbers<'a>(&'a self, schedule: &Schedule, context: Context<'a>) -> Element<'a, Whole> {
        let env = context.env;
        let ui = env.ui;
        let share = match self.foreseen(context) {
            Some(foreseen) => day_words::share(&foreseen, env),
            None => day_words::share(schedule, env),
        };
        let take = ui
            .secondary(env.text("day-change"))
            .compact()
            .on_press(whole(Message::Done));
        let remove = ui
            .quiet(env.text("day-remove"))
            .icon(Icon::Minus)
            .compact()
            .on_press(whole(Message::Remove));

        column![
            ui.start(ui.small_strong(env.text("day-plan"))),
            ui.start(ui.aside(share)),
            self.start_and_minutes(env),
            ui.start(ui.wrapped([take.into(), remove.into()], space::XS)),
        ]
        .spacing(space::XS)
        .into()
    }

    fn start_and_minutes<'a>(&'a self, env: Env<'a>) -> Element<'a, Whole> {
        let wrong =
            |refusal: Refusal, key: &str| (self.refused == Some(refusal)).then(|| env.text(key));
        let start = env
            .field(&self.start, |action| whole(Message::Start(action)))
            .label(env.text("day-start"))
            .error(wrong(Refusal::Start, "day-odd-time"))
            .on_submit(whole(Message::Done))
            .dense()
            .id(START);
        let minutes = env
            .field(&self.minutes, |action| whole(Message::Minutes(action)))
            .label(env.text("breakout-minutes"))
            .error(wrong(Refusal::Minutes, "day-odd-minutes"))
            .on_submit(whole(Message::Done))
            .dense()
            .id(MINUTES);

        beside([start.into(), minutes.into()], env)
    }

    /// The form of a room that has no plan yet.
    fn form<'a>(&'a self, context: Context<'a>) -> Element<'a, Whole> {
        let env = context.env;
        let ui = env.ui;
        let share = self.foreseen(context).map(|foreseen| {
            let words = day_words::share(&foreseen, env);
            let end = env.format(
                "day-until",
                &[("time", day_words::time(foreseen.end(), env).into())],
            );

            ui.notice_bar(Tone::Info, words, end, [])
        });
        let breaks = self.breaks.iter().enumerate();
        let breaks = breaks.map(|(index, one)| self.break_fields(index, one, env));
        let make = ui
            .primary(env.text("day-hint-plan"))
            .key(label::key_cap("Enter", env))
            .large()
            .on_press(whole(Message::Done));
        let fields = column![
            ui.start(ui.aside(env.text("day-none"))),
            self.start_and_minutes(env),
            Column::with_children(breaks.collect::<Vec<_>>()).spacing(space::XS),
            share,
            ui.end(make),
        ]
        .spacing(space::S);

        ui.titled_card(env.text("day-new"), fields).into()
    }

    fn break_fields<'a>(
        &'a self,
        index: usize,
        (at, lasts): &'a (Field, Field),
        env: Env<'a>,
    ) -> Element<'a, Whole> {
        let wrong =
            (self.refused == Some(Refusal::Break(index))).then(|| env.text("day-odd-break"));
        let at = env
            .field(at, move |action| whole(Message::BreakAt(index, action)))
            .label(env.text("day-break-at"))
            .error(wrong)
            .on_submit(whole(Message::Done))
            .dense();
        let at = if index == 0 { at.id(BREAK) } else { at };
        let lasts = env
            .field(lasts, move |action| whole(Message::BreakFor(index, action)))
            .label(env.text("day-break-for"))
            .on_submit(whole(Message::Done))
            .dense();

        beside([at.into(), lasts.into()], env)
    }
}

/// Two fields beside each other.
fn beside<'a>(fields: [Element<'a, Whole>; 2], env: Env<'a>) -> Element<'a, Whole> {
    let fields = fields.map(|field| container(field).width(Fill).into());

    env.ui
        .row(fields)
        .spacing(space::S)
        .align_y(iced::Top)
        .into()
}
