//! The tabs of the lenses: their categories, and the questions of the chosen one.

use super::rows::{PLOT, Widths, axis, bounds, coverage, mean, plot, question, table_row};
use super::tables::{beside, card, chosen, counted};
use super::{Message, State, row_id};
use crate::gui::Element;
use crate::gui::context::Context;
use crate::gui::icon::Icon;
use crate::gui::label;
use crate::gui::screen::maybe;
use crate::gui::widget::choice::TableColumn;
use crate::results::{Covered, Measured};

use iced::Length;
use iced::widget::{Column, column, responsive};

/// Height of a category's row.
const CATEGORY: f32 = 37.0;

impl State {
    /// The number of categories of a lens.
    pub(super) fn category_count(lens: usize, context: Context<'_>) -> usize {
        context.results().lenses().get(lens).map_or(0, Vec::len)
    }

    /// The tab of a lens: its categories, and the questions of the chosen one beside them.
    pub(super) fn lens<'a>(&'a self, lens: usize, context: Context<'a>) -> Element<'a, Message> {
        responsive(move |size| {
            let table = self.categories(lens, context);
            let members = self.members(lens, context);

            beside(size.width, table, members, context)
        })
        .into()
    }

    fn categories<'a>(&'a self, lens: usize, context: Context<'a>) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let Some(content) = context.questionnaire().lenses().get(lens) else {
            return ui.gap();
        };
        let mut columns = vec![
            TableColumn::Words(Length::FillPortion(5)),
            TableColumn::Middle(Length::Fixed(72.0)),
            TableColumn::Middle(Length::FillPortion(4)),
            TableColumn::Words(Length::Fixed(94.0)),
            TableColumn::Number(Length::Fixed(86.0)),
        ];
        let is_checklist = content.checklist;
        columns.extend(is_checklist.then_some(TableColumn::Words(Length::Fixed(118.0))));
        let heads = [
            ui.head(content.name.as_str()).into(),
            ui.head(env.text("results-now")).into(),
            axis(PLOT, context),
            ui.head(env.text("results-low-high")).into(),
            ui.head(env.text("results-questions")).into(),
            ui.head(env.text("results-session")).into(),
        ];
        let measured = context.results().lenses()[lens].iter();
        let rows = content.categories.iter().zip(measured).enumerate();
        let rows = rows.map(|(index, (category, measured))| {
            let cells = [
                ui.start(ui.small(category.name.as_str())).into(),
                label::value_cell(measured, context),
                plot(measured, context),
                ui.small(bounds(measured, context)).into(),
                ui.small(coverage(measured, context)).into(),
                covered(measured, context),
            ];

            table_row(ui.cells(&columns, cells), CATEGORY, context)
                .selected(index == self.at)
                .id(row_id(index))
                .on_press(Message::Choose(self.tab, index))
                .into()
        });
        let content = column![ui.table_head(&columns, heads), Column::with_children(rows)];

        card(content, context).into()
    }

    /// The questions of the chosen category.
    fn members<'a>(&'a self, lens: usize, context: Context<'a>) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let content = context.questionnaire().lenses().get(lens);
        let Some(category) = content.and_then(|lens| lens.categories.get(self.at)) else {
            return ui.gap();
        };
        let members = context
            .questionnaire()
            .members(lens, self.at)
            .iter()
            .copied();
        let asked: Vec<usize> = members
            .filter(|ordinal| context.results().questions()[*ordinal].is_asked)
            .collect();
        let count = env.format("results-count", &[("count", asked.len().into())]);
        let widths = Widths::of(&asked, context);
        let rows = asked.into_iter();
        let rows =
            rows.map(|ordinal| question(ordinal, widths, context, Message::ShowQuestion(ordinal)));
        let measured = context
            .results()
            .lenses()
            .get(lens)
            .and_then(|l| l.get(self.at));
        let made = measured
            .and_then(|measured| measured.reading.value())
            .and_then(|shown| {
                mean(
                    &context.results().category_terms(lens, self.at),
                    shown,
                    context,
                )
            })
            .map(|formula| {
                ui.start(
                    ui.caption(env.format("results-category-mean", &[("formula", formula.into())])),
                )
            });
        let about = maybe(!category.about.is_empty(), || {
            ui.start(ui.aside(category.about.as_str())).into()
        });
        let head = [
            Some(ui.start(ui.panel(category.name.as_str())).into()),
            about,
            Some(counted(count, context)),
            made.map(Into::into),
        ];

        chosen(head.into_iter().flatten(), rows, context)
    }
}

/// Whether the delegation has discussed a point of a checklist.
fn covered<'a>(measured: &Measured, context: Context<'a>) -> Element<'a, Message> {
    let env = context.env;
    let ui = env.ui;
    let (icon, key) = match measured.covered() {
        Covered::Whole => (Icon::Check, "results-session-covered"),
        Covered::Partly => (Icon::Clock, "results-session-partly"),
        Covered::Open => (Icon::Minus, "results-session-open"),
        Covered::NotAsked => (Icon::Na, "results-session-not-asked"),
    };

    ui.row([
        ui.icon_in(icon, 16.0, ui.palette().ink2),
        ui.start(ui.small(env.text(key))).into(),
    ])
    .spacing(6)
    .into()
}
