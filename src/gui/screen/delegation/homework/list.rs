//! Lays out the tab: the strip of what came back and what is left, the files that are left out, the table, and the panel beside it.

use super::rows::{Row, RowState, Rows};
use super::write::Purpose;
use super::{CHOSEN, Message, State, TabPanel, TableMotion, WRITE, Whole, name_of, today, words};
use crate::assessment::FormOf;
use crate::gui::Element;
use crate::gui::context::{Context, Env};
use crate::gui::icon::Icon;
use crate::gui::label::{key_cap, shortened};
use crate::gui::screen::delegation::around;
use crate::gui::screen::delegation::page::is_stacked;
use crate::gui::screen::maybe;
use crate::gui::theme::{self, TextRole, space};
use crate::gui::widget::choice::TableColumn;
use crate::gui::widget::focus::Focused;
use crate::gui::widget::mark::{ChipSize, Tone};

use iced::keyboard::key::Named;
use iced::widget::{Column, column, container, keyed, scrollable};
use iced::{Fill, Length, Padding};
use jiff::civil::Date;

/// Width of the panel; in a narrow window; in a wide one.
const PANEL: f32 = 392.0;
const DRAWER: f32 = 344.0;
const WIDE: f32 = 400.0;

/// Width of the bar of a row.
const BAR: f32 = 88.0;

/// The most files that are named as left out.
const NAMED: usize = 3;

impl State {
    /// The whole tab: its list and its panel.
    pub(in crate::gui::screen::delegation) fn view<'a>(
        &'a self,
        context: Context<'a>,
    ) -> Element<'a, Whole> {
        let env = context.env;
        let ui = env.ui;
        let is_narrow = is_stacked(env);
        let shows_row = !self.is_empty(context) && (!is_narrow || self.is_open);
        let has_panel = self.has_form() || shows_row;

        if !has_panel {
            return self.list(is_narrow, context);
        }

        let panel = match &self.panel {
            TabPanel::Chosen => self.of_chosen(context),
            TabPanel::Write(panel) => panel.view(context),
            TabPanel::Bring(panel) => panel.view(self.is_looking, context),
        };
        let panel = ui
            .card(panel)
            .padding([6.0, space::S])
            .width(Fill)
            .height(Fill);

        if env.is_small() || (is_narrow && env.is_low()) {
            return panel.into();
        }

        let width = match env {
            _ if is_narrow => DRAWER,
            env if env.is_wide() => WIDE,
            _ => PANEL,
        };
        let panel = container(panel).width(width).height(Fill).into();

        ui.row([self.list(is_narrow, context), panel])
            .spacing(space::S)
            .align_y(iced::Top)
            .height(Fill)
            .into()
    }

    /// Whether what belongs to the chosen row is hidden, because the window is narrow.
    pub(super) fn hides_panel(&self, context: Context<'_>) -> bool {
        is_stacked(context.env) && !self.is_open && !self.is_empty(context)
    }

    /// The list without a panel: strip, files that are left out, table.
    pub(in crate::gui::screen::delegation) fn list<'a>(
        &'a self,
        is_narrow: bool,
        context: Context<'a>,
    ) -> Element<'a, Whole> {
        let env = context.env;

        if self.is_empty(context) {
            return self.nobody(env);
        }

        let rows = self.rows(context);

        let list = column![
            strip(&rows, is_narrow, context),
            self.left_out(context),
            self.table(&rows, is_narrow, context),
        ]
        .spacing(space::S)
        .width(Fill);

        // A low window has no room for rows that scroll by themselves.
        if env.is_low() {
            env.ui.scroll(list).height(Fill).into()
        } else {
            list.height(Fill).into()
        }
    }

    /// What stands in place of the table while nobody was asked.
    fn nobody<'a>(&self, env: Env<'a>) -> Element<'a, Whole> {
        let ui = env.ui;
        let write = ui
            .primary(env.text("homework-write"))
            .icon(Icon::Outputs)
            .key("F")
            .id(WRITE)
            .on_press(Whole::Homework(Message::Write(Purpose::All)));
        let bring = ui
            .secondary(env.text("homework-bring"))
            .icon(Icon::BringBack)
            .key(key_cap("Ctrl+B", env))
            .on_press(Whole::Homework(Message::Bring));
        let looking = self
            .is_looking
            .then(|| ui.middle(ui.aside(env.text("bring-back-looking"))));
        let nothing = ui.empty(
            Icon::Homework,
            env.text("homework-empty"),
            env.text("homework-empty-next"),
            [write.into(), bring.into()],
        );

        ui.card(
            container(column![nothing, looking])
                .padding([space::L, 0.0])
                .center_x(Fill),
        )
        .width(Fill)
        .height(Fill)
        .into()
    }

    /// The files that are left out, each with the reason.
    fn left_out<'a>(&'a self, context: Context<'a>) -> Option<Element<'a, Whole>> {
        let env = context.env;
        let ui = env.ui;
        let out: Vec<_> = self
            .files
            .iter()
            .filter_map(|file| Some((file, words::left_out(file, env)?)))
            .collect();
        let more = out.len().saturating_sub(NAMED);
        let more = (more > 0).then(|| {
            let more = env.format("homework-more-left-out", &[("count", more.into())]);

            ui.start(ui.caption(more)).into()
        });
        let bars = out.iter().take(NAMED).map(|(file, why)| {
            let close = ui
                .icon_button(Icon::Close)
                .compact()
                .on_press(Whole::Homework(Message::Forget(file.path.clone())));
            let close = ui.tip(close, env.text("homework-forget"));

            ui.notice_bar(Tone::Discuss, why.title.clone(), why.text.clone(), [close])
        });

        (!out.is_empty()).then(|| {
            Column::with_children(bars.chain(more))
                .spacing(space::XXS)
                .into()
        })
    }

    fn table<'a>(
        &'a self,
        rows: &Rows,
        is_narrow: bool,
        context: Context<'a>,
    ) -> Element<'a, Whole> {
        let env = context.env;
        let ui = env.ui;
        let is_slim = is_narrow;
        let columns = columns(is_slim, env);
        let head = |key: &str| -> Element<'a, Whole> { ui.head(env.text(key)).into() };
        let heads = [
            Some(head("delegation-institution")),
            Some(head("homework-answered")),
            (!is_slim).then(|| head("homework-came-back")),
            Some(head("homework-state")),
        ];
        let side = Padding::ZERO.right(space::S);
        let heads = container(ui.cells(&columns, heads.into_iter().flatten()))
            .padding([6.0, space::S])
            .width(Fill);
        let heads = container(heads).padding(side);
        let stop = self.stop(context);
        let today = today();
        let shown = rows.rows.iter().map(|row| {
            let is_stop = stop == Some(row.id);
            let press = ui
                .press_row(ui.cells(&columns, cells(row, today, is_slim, context)))
                .selected(is_stop)
                .on_key(|key| {
                    let motion = match key {
                        Named::ArrowUp => TableMotion::Up,
                        Named::ArrowDown => TableMotion::Down,
                        Named::Home => TableMotion::First,
                        Named::End => TableMotion::Last,
                        Named::Enter => return Some(Whole::Homework(Message::Open)),
                        _ => return None,
                    };

                    Some(Whole::Homework(Message::Move(motion)))
                })
                .focused_as(Focused::Row)
                .on_press(Whole::Homework(Message::Choose(row.id)));
            let press = if is_stop { press.id(CHOSEN) } else { press };

            (row.id, around::stop(press, is_stop))
        });
        let shown = keyed::Column::with_children(shown);
        let shown = container(shown).padding(side);
        let height = if env.is_low() { Length::Shrink } else { Fill };
        let list: Element<'a, Whole> = if env.is_low() {
            shown.into()
        } else {
            let bar = scrollable::Scrollbar::new().width(8).scroller_width(8);
            let bar = scrollable::Direction::Vertical(bar);

            ui.scroll(shown).direction(bar).height(Fill).into()
        };

        ui.card(column![
            self.table_head(context),
            heads,
            ui.strong_divider(),
            list
        ])
        .padding(Padding::ZERO.top(4).bottom(6))
        .width(Fill)
        .height(height)
        .into()
    }

    fn table_head<'a>(&'a self, context: Context<'a>) -> Element<'a, Whole> {
        let env = context.env;
        let ui = env.ui;
        let write = ui
            .secondary(env.text("homework-write"))
            .icon(Icon::Outputs)
            .compact()
            .id(WRITE)
            .on_press(Whole::Homework(Message::Write(Purpose::All)));
        let bring = ui
            .secondary(env.text("homework-bring"))
            .icon(Icon::BringBack)
            .compact()
            .on_press(Whole::Homework(Message::Bring));
        let all = maybe(self.can_take_all(), || {
            ui.secondary(env.text("homework-take-all"))
                .icon(Icon::Check)
                .compact()
                .on_press(Whole::Homework(Message::TakeAll))
                .into()
        });
        let title = if self.is_looking {
            ui.aside(env.text("bring-back-looking"))
        } else {
            ui.panel(env.text("homework-asked"))
        };
        let buttons = [all, Some(write.into()), Some(bring.into())];
        let buttons = ui.wrapped(buttons.into_iter().flatten(), 0.0);

        ui.row([
            container(title)
                .width(Fill)
                .align_x(ui.start_side())
                .padding([6.0, 0.0])
                .into(),
            buttons.into(),
        ])
        .padding(ui.padding(0.0, space::S, 0.0, space::M))
        .into()
    }
}

fn columns(is_slim: bool, env: Env<'_>) -> Vec<TableColumn> {
    let ui = env.ui;
    let names = RowState::ALL.map(|state| (TextRole::Small, state_words(state, env)));
    // A chip has its icon and its edges beside the words.
    let state = ui.width_of_column(&env.text("homework-state"), names, (90.0, 220.0)) + 38.0;
    let questions = env.format("breakouts-questions", &[("count", 1_300.into())]);
    let answered = [(TextRole::Small, questions)];
    let answered = ui.width_of_column(&env.text("homework-answered"), answered, (150.0, 190.0));
    let months = (1..=12).map(|month| Date::constant(2026, month, 28));
    let day = months.map(|day| (TextRole::Small, env.locale.date_short(day)));
    let day = ui.width_of_column(&env.text("homework-came-back"), day, (70.0, 150.0));
    let columns = [
        Some(TableColumn::Words(Fill)),
        Some(TableColumn::Words(Length::Fixed(answered))),
        (!is_slim).then_some(TableColumn::Words(Length::Fixed(day))),
        Some(TableColumn::Words(Length::Fixed(state))),
    ];

    columns.into_iter().flatten().collect()
}

fn cells<'a>(
    row: &Row,
    today: Date,
    is_slim: bool,
    context: Context<'a>,
) -> Vec<Element<'a, Whole>> {
    let env = context.env;
    let ui = env.ui;
    let name = ui.small_strong(shortened(&name_of(&row.of, context), 90));
    let functions = functions(row, context);
    let functions = (!functions.is_empty()).then(|| ui.caption(functions).into());
    let name = ui.wrapped([Some(name.into()), functions].into_iter().flatten(), 8.0);
    let came_back = row.came_back(today).map(|day| env.locale.date_short(day));
    let state = match (&came_back, is_slim) {
        (Some(day), true) => column![
            state_mark(row.state, env),
            ui.start(ui.caption(day.clone()))
        ]
        .spacing(2)
        .into(),
        _ => state_mark(row.state, env),
    };
    let day = ui.small(came_back.unwrap_or_else(|| "–".to_owned()));
    let cells = [
        Some(name.into()),
        Some(answered(row, env)),
        (!is_slim).then(|| day.into()),
        Some(state),
    ];

    cells.into_iter().flatten().collect()
}

/// How many questions have an answer, with a bar; before the return how many there are.
fn answered<'a>(row: &Row, env: Env<'a>) -> Element<'a, Whole> {
    let ui = env.ui;
    let Some(answered) = row.answered else {
        if row.asked == 0 {
            return ui.aside("–").into();
        }

        let words = env.format("breakouts-questions", &[("count", row.asked.into())]);

        return ui.aside(words).into();
    };
    let words = format!(
        "{}/{}",
        env.locale.count(answered),
        env.locale.count(row.asked)
    );
    let words = ui.small(env.locale.left_to_right(&words));
    let bar = container(ui.progress_bar(share(answered, row.asked))).width(BAR);

    ui.row([container(words).width(50).into(), bar.into()])
        .spacing(6)
        .into()
}

/// How much of a bar is full.
fn share(part: usize, whole: usize) -> f32 {
    if whole == 0 {
        0.0
    } else {
        part as f32 / whole as f32
    }
}

/// The short names of the functions whose questions a form asks.
fn functions(row: &Row, context: Context<'_>) -> String {
    let (Some(plan), FormOf::Institution(_)) = (&row.plan, &row.of) else {
        return String::new();
    };
    let functions = context.questionnaire().functions().iter();
    let names = functions
        .filter(|function| plan.functions.contains(&function.id))
        .map(|function| match function.short.as_str() {
            "" => function.name.as_str(),
            short => short,
        });

    context.env.locale.list(names.collect::<Vec<_>>())
}

fn state_words(state: RowState, env: Env<'_>) -> String {
    env.text(match state {
        RowState::ToTakeIn => "homework-to-take-in",
        RowState::SecondVersion => "homework-second",
        RowState::NothingYet => "homework-nothing-yet",
        RowState::InPart => "homework-in-part",
        RowState::TakenIn => "homework-taken-in",
        RowState::NotWritten => "homework-not-written",
        RowState::NotAsked => "homework-not-asked",
    })
}

fn state_mark(state: RowState, env: Env<'_>) -> Element<'_, Whole> {
    let ui = env.ui;
    let words = state_words(state, env);
    let chip = |icon, tone| ui.chip(icon, words.clone(), tone, ChipSize::Small);

    match state {
        RowState::ToTakeIn => chip(Icon::BringBack, Tone::Info),
        RowState::SecondVersion => chip(Icon::History, Tone::Info),
        RowState::NothingYet => chip(Icon::Clock, Tone::Discuss),
        RowState::InPart | RowState::TakenIn => {
            let check = ui.icon_in(Icon::Check, 14.0, ui.palette().ink2);

            container(ui.row([check, ui.aside(words).into()]).spacing(6))
                .padding([0.0, 9.0])
                .into()
        }
        RowState::NotWritten | RowState::NotAsked => container(ui.small(words).style(theme::ink3))
            .padding([0.0, 9.0])
            .into(),
    }
}

/// How many came back, how long until the day of return, who has sent nothing, and the button that reminds.
fn strip<'a>(rows: &Rows, is_narrow: bool, context: Context<'a>) -> Element<'a, Whole> {
    let env = context.env;
    let ui = env.ui;
    let (back, asked) = (rows.came_back(), rows.asked());
    let silent = rows.silent().count();
    let is_folded = env.is_compact();
    let came_back = env.format(
        "homework-back",
        &[
            ("back", env.locale.count(back).into()),
            ("count", asked.into()),
        ],
    );
    let bar = (!is_folded).then(|| container(ui.progress_bar(share(back, asked))).width(170));
    let came_back = column![ui.small_strong(came_back), bar]
        .spacing(6)
        .align_x(ui.start_side());
    let remind = maybe(silent > 0, || {
        ui.secondary(env.format("homework-write-reminders", &[("count", silent.into())]))
            .icon(Icon::Edit)
            .compact()
            .on_press(Whole::Homework(Message::Write(Purpose::Reminders)))
            .into()
    });
    let silent = if silent == 0 {
        env.text("homework-nobody-silent")
    } else {
        env.format("homework-silent", &[("count", silent.into())])
    };
    let silent = ui.small(silent).into();
    let due = due(rows, today(), is_folded, env);
    let parts = if is_narrow {
        let parts = [Some(came_back.into()), Some(due), Some(silent), remind];

        Element::from(ui.wrapped(parts.into_iter().flatten(), space::S))
    } else {
        let line = || ui.upright(if is_folded { 24.0 } else { 36.0 });
        let parts = [
            Some(came_back.into()),
            Some(line()),
            Some(due),
            Some(line()),
            Some(
                container(silent)
                    .width(Fill)
                    .align_x(ui.start_side())
                    .into(),
            ),
            remind,
        ];

        ui.row(parts.into_iter().flatten()).spacing(14).into()
    };
    let edges = if is_folded { 2.0 } else { 6.0 };

    ui.card(parts).padding([edges, space::M]).width(Fill).into()
}

/// How long until the day of return, in a button that changes the day; without a day the button that sets one.
fn due<'a>(rows: &Rows, today: Date, is_folded: bool, env: Env<'a>) -> Element<'a, Whole> {
    let ui = env.ui;
    let change = Whole::Homework(Message::Write(Purpose::Day));
    let Some((left, due)) = rows.days_left(today).zip(rows.due) else {
        return ui
            .quiet(env.text("homework-set-date"))
            .icon(Icon::Edit)
            .compact()
            .on_press(change)
            .into();
    };
    let days = left.unsigned_abs() as usize;
    let is_late = left < 0;
    let words = env.format(
        if is_late {
            "homework-days-late"
        } else {
            "homework-days-left"
        },
        &[("count", days.into())],
    );
    let words = if is_late {
        ui.chip(Icon::Clock, words, Tone::Discuss, ChipSize::Small)
    } else {
        ui.small_strong(words).into()
    };
    let date = (!is_folded).then(|| {
        let date = env.locale.date(due);

        ui.caption(env.format("homework-return-by", &[("date", date.into())]))
    });
    let words = column![words, date].align_x(ui.start_side());

    ui.tip(
        ui.press(words).padding([2.0, space::XXS]).on_press(change),
        env.text("homework-due-change"),
    )
}
