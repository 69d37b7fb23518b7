//! Draws the list of the initiatives.

use super::{ADD, CHOSEN, FIND, Message, Row, Shown, State, Whole};
use crate::gui::Element;
use crate::gui::brought;
use crate::gui::context::Context;
use crate::gui::icon::Icon;
use crate::gui::label::shortened;
use crate::gui::screen::delegation::{TableMotion, around};
use crate::gui::screen::maybe;
use crate::gui::theme::{self, TextRole, space};
use crate::gui::widget::choice::TableColumn;
use crate::gui::widget::focus::Focused;

use iced::keyboard::key::Named;
use iced::widget::{column, container, keyed};
use iced::{Fill, Length, Padding};

/// The most codes of a row; the rest is counted.
const CODES: usize = 3;

/// Widths of the columns after the first.
const STATE: f32 = 170.0;
const EVIDENCE: f32 = 80.0;
const BEARS: f32 = 186.0;
const CITED: f32 = 100.0;

impl State {
    /// The card with the list; beside a form in a narrow window it has only its first two columns.
    pub(in crate::gui::screen::delegation) fn list<'a>(
        &'a self,
        is_short: bool,
        context: Context<'a>,
    ) -> Element<'a, Whole> {
        let env = context.env;
        let ui = env.ui;
        let rows = self.rows(context);
        let is_empty = context.assessment().initiatives().is_empty();
        let body: Element<'a, Message> = if is_empty {
            let add = ui
                .primary(env.text("initiative-add"))
                .icon(Icon::Plus)
                .key("Ins")
                .id(ADD)
                .on_press(Message::Add);
            let add = (!self.has_form()).then(|| add.into());

            container(ui.empty(
                Icon::Initiative,
                env.text("initiatives-empty"),
                env.text("initiatives-empty-next"),
                add,
            ))
            .padding([space::L, 0.0])
            .center_x(Fill)
            .into()
        } else if rows.is_empty() {
            let (line, sentence) = if self.search.is_empty() {
                ("initiatives-all-cited", "initiatives-all-cited-next")
            } else {
                ("initiatives-none-found", "initiatives-none-found-next")
            };
            let icon = if self.search.is_empty() {
                Icon::Check
            } else {
                Icon::Search
            };

            container(ui.empty(icon, env.text(line), env.text(sentence), None))
                .padding([space::L, 0.0])
                .center_x(Fill)
                .into()
        } else {
            self.rows_of(&rows, is_short, context)
        };
        let content: Element<'a, Message> = column![
            container(self.head(is_short, context)).padding([0.0, space::S]),
            body
        ]
        .spacing(space::XXS)
        .into();

        ui.card(content.map(Whole::Initiatives))
            .padding([6.0, 0.0])
            .width(Fill)
            .height(Fill)
            .into()
    }

    /// Title, filter, search, the button that adds, and where there is no panel what comes next.
    fn head<'a>(&'a self, is_short: bool, context: Context<'a>) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let assessment = context.assessment();
        let count = assessment.initiatives().len();
        let citations = assessment.citations();
        let ids = assessment.initiatives().iter();
        let nowhere = ids.filter(|(id, _)| !citations.contains_key(id)).count();
        let title = ui.start(ui.panel(env.text("initiatives-title")));
        let filters = [
            env.format("initiatives-all", &[("count", count.into())]),
            env.format("initiatives-nowhere", &[("count", nowhere.into())]),
        ];
        let chosen = usize::from(self.shown == Shown::CitedNowhere);
        let filter = maybe(count > 0 && !is_short, || {
            ui.segmented(&filters, chosen, |at| {
                Message::Show(if at == 0 {
                    Shown::All
                } else {
                    Shown::CitedNowhere
                })
            })
            .into()
        });
        let search = maybe(count > 0 && !is_short, || {
            let field = env
                .field(&self.search, Message::Find)
                .placeholder(env.text("delegation-find"))
                .on_submit(Message::Found)
                .submits_alone()
                .dense()
                .id(FIND)
                .width(if env.is_narrow() { 110 } else { 150 });

            ui.row([
                ui.icon_in(Icon::Search, 18.0, ui.palette().ink2),
                field.into(),
            ])
            .spacing(6)
            .into()
        });
        let add = maybe(count > 0, || {
            ui.secondary(env.text("delegation-add"))
                .icon(Icon::Plus)
                .compact()
                .id(ADD)
                .on_press(Message::Add)
                .into()
        });
        // A narrow window has no panel: its first button stands here.
        let is_alone = crate::gui::screen::delegation::page::is_stacked(env) && !is_short;
        let cite = self.next(context).filter(|_| is_alone).map(|question| {
            ui.primary(super::panel::cite_words(question, context))
                .compact()
                .on_press(Message::Cite)
                .into()
        });
        let title = container(title).width(Fill).into();
        let parts = [Some(title), filter, search, add, cite];

        ui.row(parts.into_iter().flatten())
            .spacing(space::XS)
            .height(48)
            .into()
    }

    fn rows_of<'a>(
        &'a self,
        rows: &[Row<'a>],
        is_short: bool,
        context: Context<'a>,
    ) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let all = [
            (TableColumn::Words(Fill), "initiatives-column"),
            (
                TableColumn::Words(Length::Fixed(STATE)),
                "initiatives-state",
            ),
            (
                TableColumn::Words(Length::Fixed(EVIDENCE)),
                "initiatives-evidence",
            ),
            (
                TableColumn::Words(Length::Fixed(BEARS)),
                "initiatives-bears",
            ),
            (
                TableColumn::Words(Length::Fixed(CITED)),
                "initiatives-cited",
            ),
        ];
        let shown = if is_short || env.is_small() {
            2
        } else {
            all.len()
        };
        let columns: Vec<TableColumn> = all[..shown].iter().map(|(column, _)| *column).collect();
        let heads = all[..shown]
            .iter()
            .map(|(_, words)| ui.start(ui.head(env.text(words))).into());
        let stop = rows
            .iter()
            .position(|row| Some(row.id) == self.chosen)
            .unwrap_or_default();
        let shown = rows.iter().enumerate().map(|(position, row)| {
            let id = row.id;
            let cells = cells(row, context).into_iter().take(columns.len());
            let press = ui
                .press_row(ui.cells(&columns, cells))
                .selected(position == stop)
                .on_key(move |key| match key {
                    Named::ArrowUp => Some(Message::Move(TableMotion::Up)),
                    Named::ArrowDown => Some(Message::Move(TableMotion::Down)),
                    Named::Home => Some(Message::Move(TableMotion::First)),
                    Named::End => Some(Message::Move(TableMotion::Last)),
                    Named::Delete => Some(Message::Remove(id)),
                    _ => None,
                })
                .focused_as(Focused::Row)
                .min_height(48.0)
                .padding(0.0)
                .on_press(Message::Choose(id));
            let is_stop = position == stop;
            let press = if is_stop { press.id(CHOSEN) } else { press };

            (id, around::stop(press, is_stop))
        });
        let side = ui.padding(0.0, space::S, 0.0, 0.0);
        let head = container(ui.cells(&columns, heads)).padding([6.0, space::S]);
        let list = keyed::Column::with_children(shown);

        column![
            container(head).padding(side),
            ui.strong_divider(),
            ui.scroll(container(list).padding(side)).height(Fill),
        ]
        .height(Fill)
        .into()
    }
}

/// The cells of a row, in the order of the columns.
fn cells<'a>(row: &Row<'a>, context: Context<'a>) -> Vec<Element<'a, Message>> {
    let env = context.env;
    let ui = env.ui;
    let initiative = row.initiative;
    let kind = brought::kind(initiative.kind, env);
    let names = env.locale.list(row.institutions.iter());
    let about = shortened(&env.locale.line([kind, names]), 90);
    let name = ui.small_strong(shortened(&initiative.title, 120));
    let title = column![ui.start(name), ui.start(ui.caption(about))];
    let (icon, state) = brought::state(initiative.state, env);
    let years = brought::years(initiative, env);
    let years = (!years.is_empty()).then(|| ui.start(ui.caption(years)));
    let state = ui
        .row([
            ui.icon_in(icon, 14.0, ui.palette().ink2),
            column![ui.start(ui.small(state)), years].width(Fill).into(),
        ])
        .spacing(6)
        .align_y(iced::Center);
    let restricted = initiative.restricted.then(|| {
        ui.tip(
            ui.icon(Icon::Restricted, 18.0),
            env.text("initiative-restricted"),
        )
    });
    let grade = brought::grade(initiative.grade, env);
    let evidence = ui
        .row([Some(grade), restricted].into_iter().flatten())
        .spacing(6);
    let questions = &initiative.questions;
    let codes = questions.iter().take(CODES).map(|question| {
        let is_cited = row.cited.contains(question);

        brought::code(question.as_str(), is_cited, env)
    });
    let more = questions.len().saturating_sub(CODES);
    let more = (more > 0).then(|| {
        let words = env
            .locale
            .signed_count(i64::try_from(more).unwrap_or(i64::MAX));

        ui.caption(words).into()
    });
    let bears = ui.row(codes.chain(more)).spacing(4);

    vec![
        title.into(),
        state.into(),
        evidence.into(),
        bears.into(),
        cited(row, context),
    ]
}

/// At how many of its questions an initiative is cited.
fn cited<'a>(row: &Row<'a>, context: Context<'a>) -> Element<'a, Message> {
    let env = context.env;
    let ui = env.ui;

    if row.is_cited_nowhere() {
        let words = ui.text(TextRole::Head, env.text("initiatives-cited-nowhere"));

        return container(words)
            .padding(Padding::from([3.0, 8.0]))
            .style(theme::mark_of_nothing)
            .into();
    }

    let questions = &row.initiative.questions;
    let there = questions.iter().filter(|id| row.cited.contains(id)).count();
    let words = env.format(
        "initiatives-cited-of",
        &[
            ("count", env.locale.count(there).into()),
            ("all", env.locale.count(questions.len()).into()),
        ],
    );

    ui.row([
        ui.icon_in(Icon::Check, 14.0, ui.palette().accent_ink),
        ui.small(words).into(),
    ])
    .spacing(6)
    .into()
}
