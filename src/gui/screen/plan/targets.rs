//! Lists the aspects: where each stands, and where the delegation wants it to be.

use super::row::{ROW, list_row, token};
use super::{Chosen, Message, State, row_id};
use crate::assessment::{Horizon, Target};
use crate::gui::Element;
use crate::gui::context::{Context, Env};
use crate::gui::label;
use crate::gui::theme::TextRole;
use crate::gui::widget::choice::TableColumn;

use iced::widget::{Column, column, space as blank};
use iced::{Fill, Length};

/// Width of the column of horizons.
pub(super) const HORIZON: f32 = 136.0;

impl State {
    /// A row for each aspect.
    pub(super) fn target_list<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        // What most aspects say before anything is answered stands on one line, where there is space.
        let no_data = (TextRole::Caption, env.text("results-no-data"));
        let most = if env.is_slim() { 56.0 } else { 100.0 };
        let now = ui.width_of_column(&env.text("plan-now"), [no_data], (55.0, most));
        let mut columns = vec![
            TableColumn::Middle(Length::Fixed(40.0)),
            TableColumn::Words(Fill),
            TableColumn::Middle(Length::Fixed(now)),
            TableColumn::Middle(Length::Fixed(82.0)),
        ];
        // In a small window the horizon stands beside the list alone.
        columns.extend((!env.is_slim()).then_some(TableColumn::Words(Length::Fixed(HORIZON))));
        let heads = [
            blank::horizontal().into(),
            ui.head(env.text("plan-aspect")).into(),
            ui.head(env.text("plan-now")).into(),
            ui.head(env.text("plan-target")).into(),
            ui.head(env.text("plan-horizon")).into(),
        ];
        let head = ui.table_head(&columns, heads);
        let rows = self.aspects(context);
        let total = rows.len();
        let mut last = None;
        let rows = rows
            .into_iter()
            .enumerate()
            .take(self.built)
            .filter_map(|(row, chosen)| {
                let Chosen::Aspect(e, a) = chosen else {
                    return None;
                };
                let elements = context.questionnaire().elements();
                let aspect = elements.get(e)?.aspects.get(a)?;
                let measured = context.results().elements().get(e)?.aspects.get(a)?;
                let is_first = last.replace(e) != Some(e);
                let badge = if is_first {
                    ui.small_badge(e, elements.len(), env.locale.count(e + 1))
                } else {
                    blank::horizontal().into()
                };
                let is_chosen = self.chosen == Some(chosen);
                let name = ui.small(aspect.name.as_str());
                let target = context.assessment().aspect_target(&aspect.id);
                let cells = [
                    badge,
                    ui.start(name).into(),
                    label::value_cell(measured, context),
                    token(target.map(|target| target.level), context),
                    ui.small(by(target, env)).into(),
                ];

                Some(
                    list_row(ui.cells(&columns, cells), ROW, context)
                        .selected(is_chosen)
                        .id(row_id(row))
                        .on_press(Message::Choose(chosen))
                        .into(),
                )
            });
        let rows: Vec<Element<'a, Message>> = rows.collect();

        column![
            head,
            self.scrolling(Column::with_children(rows), total, context)
        ]
        .into()
    }
}

/// By when, or that it can wait.
pub(super) fn by(target: Option<Target>, env: Env<'_>) -> String {
    match target {
        Some(target) if target.is_no_priority() => env.text("plan-no-priority"),
        Some(Target {
            horizon: Some(horizon),
            ..
        }) => months(horizon, env),
        Some(_) | None => env.text("plan-none"),
    }
}

/// A horizon with its unit.
pub(super) fn months(horizon: Horizon, env: Env<'_>) -> String {
    match horizon {
        Horizon::Short => env.text("plan-months-short"),
        Horizon::Medium => env.text("plan-months-medium"),
        Horizon::Long => env.text("plan-months-long"),
    }
}
