//! The tab of the stakeholder groups: how each of them sees each element.

use super::rows::{coverage, table_row};
use super::tables::noted;
use super::{Message, State, row_id};
use crate::gui::Element;
use crate::gui::context::Context;
use crate::gui::icon::Icon;
use crate::gui::label;
use crate::gui::screen::ScreenId;
use crate::gui::theme::{self, space};
use crate::gui::widget::choice::TableColumn;

use iced::widget::{Column, column};
use iced::{Fill, Length};

/// The most elements side by side.
const ELEMENTS: usize = 8;
/// The same in a slim window.
const SLIM: usize = 6;
/// Height of a group's row.
const GROUP: f32 = 58.0;

impl State {
    /// The number of groups.
    pub(super) fn group_count(context: Context<'_>) -> usize {
        if context.results().has_group_values() {
            Self::shown_groups(context).count()
        } else {
            0
        }
    }

    /// The groups with a row, by position; one out of use has one only if somebody belongs to it or it has a value.
    fn shown_groups(context: Context<'_>) -> impl Iterator<Item = usize> {
        let groups = 0..context.groups().len();

        groups.filter(move |group| context.results().shows_group(*group))
    }

    /// A row for each group, a column for each element.
    pub(super) fn groups<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;

        if !context.results().has_group_values() {
            let go = ui
                .primary(env.text("results-to-assess"))
                .icon_after(Icon::ArrowRight)
                .on_press(Message::Go(ScreenId::Assess));

            return ui.empty(
                Icon::Delegation,
                env.text("results-groups-none"),
                env.text("results-groups-none-why"),
                [go.into()],
            );
        }

        let count = context.questionnaire().elements().len();
        let most = if env.is_slim() { SLIM } else { ELEMENTS };
        let blocks = count.div_ceil(most).max(1);
        let share = count.div_ceil(blocks).max(1);
        let tables = (0..blocks).map(|block| {
            let shown = block * share..((block + 1) * share).min(count);

            self.table_of_groups(shown, context)
        });
        let tables = Column::with_children(tables).spacing(space::M);

        ui.scroll(noted(tables, "results-groups-note", context))
            .height(Fill)
            .into()
    }

    /// The groups with some elements; of many elements several tables stand one under the other.
    fn table_of_groups<'a>(
        &'a self,
        shown: std::ops::Range<usize>,
        context: Context<'a>,
    ) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let elements = context.questionnaire().elements();
        let is_first = shown.start == 0;
        let has_names = !env.is_slim() && elements.len() <= ELEMENTS;
        let columns: Vec<TableColumn> = [
            TableColumn::Words(Length::FillPortion(3)),
            TableColumn::Number(Length::Fixed(82.0)),
            TableColumn::Number(Length::Fixed(92.0)),
        ]
        .into_iter()
        .chain(
            shown
                .clone()
                .map(|_| TableColumn::Middle(Length::FillPortion(2))),
        )
        .collect();
        let heads = ["results-group", "results-views", "results-group-questions"]
            .map(|key| ui.head(env.text(key)).into());
        let badges = elements.iter().enumerate();
        let badges = badges.skip(shown.start).take(shown.len());
        let badges = badges.map(|(index, element)| {
            let numeral = env.locale.count(index + 1);
            let name = match element.short.as_str() {
                "" => element.name.as_str(),
                short => short,
            };

            let badge = ui.small_badge(index, elements.len(), numeral);

            // Where it is narrow the element's number stands alone, which its tip and the other tabs explain.
            if has_names {
                ui.row([badge, ui.head(name).into()])
                    .spacing(space::XXS)
                    .into()
            } else {
                ui.tip(badge, name.to_owned())
            }
        });
        let head = ui.table_head(&columns, heads.into_iter().chain(badges));
        let rows = Self::shown_groups(context).enumerate();
        let rows = rows.map(|(row, position)| {
            let group = &context.groups()[position];
            let is_used = context.results().delegation().is_used(position);
            let name = ui.small_strong(group.name.as_str());
            let name = if is_used {
                name
            } else {
                name.style(theme::ink2)
            };
            let (questions, views) = context.results().views_of(position);
            let own = [
                ui.start(name).into(),
                ui.small(env.locale.count(views)).into(),
                ui.small(env.locale.count(questions)).into(),
            ];
            let values = context.results().elements().iter();
            let values = values.skip(shown.start).take(shown.len());
            let values = values.map(|element| match element.groups.get(position) {
                Some(measured) => column![
                    ui.middle(label::value_cell(measured, context)),
                    ui.middle(ui.caption(coverage(measured, context)))
                ]
                .spacing(2)
                .into(),
                None => ui.gap(),
            });

            let cells = ui.cells(&columns, own.into_iter().chain(values));
            let cells = table_row(cells, GROUP, context)
                .selected(row == self.at)
                .on_press(Message::Choose(self.tab, row));

            // Each row has the focus once.
            if is_first {
                cells.id(row_id(row)).into()
            } else {
                cells.into()
            }
        });

        column![head, Column::with_children(rows)].into()
    }
}
