//! The actions of the plan, grouped by horizon.

use super::row::{ROW, from_to, list_row};
use super::{Chosen, Message, PlanList, State, form, row_id, targets};
use crate::assessment::{Action, Horizon, ItemId, Status};
use crate::gui::Element;
use crate::gui::context::Context;
use crate::gui::icon::Icon;
use crate::gui::screen::maybe;
use crate::gui::theme::{Theme, filled, space};
use crate::gui::widget::choice::TableColumn;

use iced::widget::{Column, column, container};
use iced::{Fill, Length, Padding};

/// Every action, the nearest horizon first, those without one last.
pub(super) fn listed(context: Context<'_>) -> Vec<(ItemId, &Action)> {
    let mut actions: Vec<(ItemId, &Action)> = context.assessment().actions().iter().collect();
    actions.sort_by_key(|(id, action)| (action.horizon.is_none(), action.horizon, *id));

    actions
}

/// The actions for a question, the first one first.
pub(super) fn of_question(
    ordinal: usize,
    context: Context<'_>,
) -> impl Iterator<Item = ItemId> + '_ {
    let question = context.questionnaire().question(ordinal).map(|q| &q.id);
    let actions = context.work.assessment().actions().iter();
    let id = question.cloned();

    actions
        .filter(move |(_, action)| action.question.is_some() && action.question == id)
        .map(|(id, _)| id)
}

impl State {
    /// The card of the actions, under the lists.
    pub(super) fn actions<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let actions = context.assessment().actions();
        let soon = actions
            .iter()
            .filter(|(_, action)| action.horizon == Some(Horizon::Short))
            .count();
        let count = env.format(
            "plan-actions-count",
            &[("count", actions.len().into()), ("soon", soon.into())],
        );
        let new = ui
            .quiet(env.text("plan-new"))
            .icon(Icon::Plus)
            .compact()
            .on_press(Message::New);
        let head = ui
            .row([
                ui.panel(env.text("plan-actions")).into(),
                ui.aside(count).into(),
                ui.gap(),
                new.into(),
            ])
            .spacing(space::XS)
            .height(44)
            .padding([0.0, space::M]);

        ui.card(column![
            head,
            container(self.action_list(context)).height(Fill)
        ])
        .padding(Padding::from([2.0, 1.0]))
        .width(Fill)
        .height(Fill)
        .into()
    }

    /// The rows of the actions under a head for each horizon.
    pub(super) fn action_list<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let listed = listed(context);

        if listed.is_empty() {
            let words = ui.aside(env.text("plan-no-actions"));

            return container(ui.start(words))
                .padding([space::XS, space::M])
                .into();
        }

        let is_list = self.list(context) == PlanList::Actions;
        let columns = columns(is_list);
        let heads = [
            "plan-action",
            "plan-from",
            "plan-levels",
            "plan-lead",
            "plan-effort",
            "plan-status",
        ];
        let heads = heads.map(|key| ui.head(env.text(key)).into());
        let head = maybe(!is_list, || ui.table_head(&columns, heads));
        let mut rows: Vec<Element<'a, Message>> = Vec::new();
        let mut last: Option<Option<Horizon>> = None;
        let total = listed.len();

        for (row, (id, action)) in listed.into_iter().enumerate().take(self.built) {
            if last.replace(action.horizon) != Some(action.horizon) {
                rows.push(horizon_row(action.horizon, context));
            }

            let cells = if is_list {
                narrow_cells(action, context)
            } else {
                cells(action, context)
            };
            let is_chosen = self.form.id() == Some(id);
            let press = list_row(ui.cells(&columns, cells), ROW, context)
                .selected(is_chosen)
                .on_press(Message::Choose(Chosen::Action(id)));

            rows.push(if is_list {
                press.id(row_id(row)).into()
            } else {
                press.into()
            });
        }

        column![
            head,
            self.scrolling(Column::with_children(rows), total, context)
        ]
        .into()
    }
}

fn columns(is_list: bool) -> Vec<TableColumn> {
    if is_list {
        return vec![
            TableColumn::Words(Fill),
            TableColumn::Words(Length::Fixed(110.0)),
        ];
    }

    vec![
        TableColumn::Words(Length::FillPortion(9)),
        TableColumn::Words(Length::Fixed(68.0)),
        TableColumn::Middle(Length::Fixed(96.0)),
        TableColumn::Words(Length::FillPortion(4)),
        TableColumn::Words(Length::Fixed(84.0)),
        TableColumn::Words(Length::Fixed(108.0)),
    ]
}

/// The head of the actions within one horizon.
fn horizon_row(horizon: Option<Horizon>, context: Context<'_>) -> Element<'_, Message> {
    let env = context.env;
    let ui = env.ui;
    let words = match horizon {
        Some(horizon) => targets::months(horizon, env),
        None => env.text("plan-without-horizon"),
    };
    let actions = context.assessment().actions().iter();
    let count = actions
        .filter(|(_, action)| action.horizon == horizon)
        .count();
    let words = env.format(
        "plan-horizon-count",
        &[("horizon", words.into()), ("count", count.into())],
    );

    container(ui.start(ui.head(words)))
        .padding([3.0, space::XS])
        .width(Fill)
        .style(|theme: &Theme| filled(theme.colors().surface2))
        .into()
}

fn cells<'a>(action: &'a Action, context: Context<'a>) -> Vec<Element<'a, Message>> {
    let env = context.env;
    let ui = env.ui;
    let ordinal = action
        .question
        .as_ref()
        .and_then(|id| context.questionnaire().ordinal(id));
    let result = ordinal.and_then(|ordinal| context.results().questions().get(ordinal));
    let id = action.question.as_ref().map_or("", |id| id.as_str());
    let levels = match result {
        Some(result) => from_to(
            result.level,
            result.target.map(|target| target.level),
            context,
        ),
        None => ui.gap(),
    };
    let effort = form::efforts(env)
        .into_iter()
        .nth(form::place(&crate::assessment::Effort::ALL, action.effort))
        .unwrap_or_default();

    vec![
        title(action, context),
        ui.small_strong(env.locale.left_to_right(id)).into(),
        levels,
        ui.start(ui.small(action.lead.as_str())).into(),
        ui.small(effort).into(),
        ui.small(form::status_name(action.status, env)).into(),
    ]
}

fn narrow_cells<'a>(action: &'a Action, context: Context<'a>) -> Vec<Element<'a, Message>> {
    let env = context.env;
    let ui = env.ui;
    let words = column![
        title(action, context),
        ui.start(ui.caption(action.lead.as_str()))
    ];

    vec![
        words.into(),
        ui.small(form::status_name(action.status, env)).into(),
    ]
}

/// The title of an action, in the quiet ink if it is done or dropped.
fn title<'a>(action: &'a Action, context: Context<'a>) -> Element<'a, Message> {
    let ui = context.env.ui;
    let words = ui.small(action.title.as_str());
    let is_over = matches!(action.status, Status::Done | Status::Dropped);

    ui.start(if is_over {
        words.style(crate::gui::theme::ink3)
    } else {
        words
    })
    .into()
}
