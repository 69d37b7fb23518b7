//! The tab of one element: the radar of its aspects, and the terms of its value.

use super::rows::{coverage, table_row};
use super::tables::{card, element_name};
use super::{Message, State, row_id};
use crate::gui::Element;
use crate::gui::context::Context;
use crate::gui::label;
use crate::gui::theme::space;
use crate::gui::widget::choice::TableColumn;
use crate::results::AspectTerm;

use iced::widget::{Column, column, container, responsive};
use iced::{Fill, Length, Padding};

/// Height of an element's row.
const ROW: f32 = 44.0;

impl State {
    /// The tab: the elements, the terms of the chosen one's value, and the radar of its aspects.
    pub(super) fn one_element<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let ui = context.env.ui;

        responsive(move |size| {
            let parts = [self.element_rows(context), self.element_made(context)];
            let radar = self.radar_of_element(context);

            if size.width < 820.0 {
                let [rows, made] = parts;
                let page = column![rows, radar.height(400), made].spacing(space::S);

                return ui.scroll(page).height(Fill).into();
            }

            let left = ui.scroll(Column::with_children(parts).spacing(space::S));
            let left = container(left.spacing(0)).width(Length::FillPortion(5));
            let radar = container(radar.height(Fill)).width(Length::FillPortion(6));

            ui.row([left.into(), radar.into()])
                .spacing(space::S)
                .align_y(iced::Top)
                .height(Fill)
                .into()
        })
        .into()
    }

    fn element_rows<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let columns = [
            TableColumn::Words(Fill),
            TableColumn::Middle(Length::Fixed(72.0)),
            TableColumn::Number(Length::Fixed(86.0)),
            TableColumn::Number(Length::Fixed(92.0)),
        ];
        let heads = [
            "results-element",
            "results-now",
            "results-target",
            "results-questions",
        ];
        let heads = heads.map(|key| ui.head(env.text(key)).into());
        let elements = context.questionnaire().elements();
        let rows = elements
            .iter()
            .zip(context.results().elements())
            .enumerate();
        let rows = rows.map(|(index, (element, result))| {
            let name = element_name(index, ui.small(element.name.as_str()), context);
            let goal = result.goal.map_or_else(
                || "–".to_owned(),
                |goal| env.locale.figure(goal.shown.figure),
            );
            let cells = [
                name,
                label::value_cell(&result.whole, context),
                ui.small(goal).into(),
                ui.small(coverage(&result.whole, context)).into(),
            ];

            table_row(ui.cells(&columns, cells), ROW, context)
                .selected(index == self.at)
                .id(row_id(index))
                .on_press(Message::Choose(self.tab, index))
                .into()
        });
        let table = column![ui.table_head(&columns, heads), Column::with_children(rows)];

        card(table, context).into()
    }

    /// The terms of the chosen element's value and of its target.
    fn element_made<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let elements = context.questionnaire().elements();
        let Some((element, result)) = elements
            .get(self.at)
            .zip(context.results().elements().get(self.at))
        else {
            return ui.gap();
        };
        let title = match result.whole.reading.value() {
            Some(shown) => env.format(
                "results-element-made",
                &[
                    ("element", element.name.as_str().into()),
                    ("value", env.locale.figure(shown.figure).into()),
                ],
            ),
            None => element.name.clone(),
        };
        let goal = result.goal.map(|goal| {
            let value = env.locale.figure(goal.shown.figure);
            let words = env.format("results-goal", &[("value", value.into())]);
            let reached = goal.percent.map(|percent| {
                let percent = env.locale.percent(percent);

                env.format("results-goal-reached", &[("percent", percent.into())])
            });
            let words: Vec<String> = [Some(words), reached].into_iter().flatten().collect();

            ui.start(ui.small(words.join(" ")))
        });
        let made = self
            .element_formula(context)
            .map(|words| ui.start(ui.small(words)));
        let open = ui
            .quiet(env.text("results-show-aspects"))
            .compact()
            .on_press(Message::ShowElement(self.at));
        let content = column![ui.start(ui.strong(title)), made, goal, ui.end(open)];

        ui.card(content.spacing(space::XXS))
            .padding(Padding::from([space::XS, space::M]))
            .width(Fill)
            .into()
    }

    /// The mean of the aspects in figures.
    fn element_formula(&self, context: Context<'_>) -> Option<String> {
        let env = context.env;
        let result = context.results().elements().get(self.at)?;
        let shown = result.whole.reading.value()?;
        let parts = context.results().parts(self.at);
        let term = |part: &AspectTerm| {
            let value = env.locale.figure(part.value);

            match part.weight {
                Some(weight) => format!("{} × {value}", env.locale.figure(weight)),
                None => value,
            }
        };
        let sum: Vec<String> = parts.parts.iter().map(term).collect();
        let weights = env.locale.figure(parts.weights?);
        let value = env.locale.figure(shown.figure);
        let is = if parts.is_exact { "=" } else { "≈" };
        let formula = format!("({}) ÷ {weights} {is} {value}", sum.join(" + "));
        let formula = env.locale.left_to_right(&formula);

        Some(env.format("results-parts-mean", &[("formula", formula.into())]))
    }
}
