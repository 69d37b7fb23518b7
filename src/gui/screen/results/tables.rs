//! Lays out the tables of the tabs: each in a card, with a note under it, and with a card of the chosen row beside it.

use super::{HOW, Message};
use crate::gui::Element;
use crate::gui::context::Context;
use crate::gui::theme::{Theme, space};
use crate::gui::widget::press::Press;

use iced::widget::{Column, Container, column, container};
use iced::{Fill, Length, Padding};

/// Width from which the card of the chosen row is beside the table.
const WIDE: f32 = 900.0;

/// A table with the card of its chosen row beside it, or under it if space is short.
pub(super) fn beside<'a>(
    width: f32,
    table: Element<'a, Message>,
    chosen: Element<'a, Message>,
    context: Context<'a>,
) -> Element<'a, Message> {
    let ui = context.env.ui;

    if width < WIDE {
        return ui
            .scroll(column![table, chosen].spacing(space::S))
            .height(Fill)
            .into();
    }

    let table = container(ui.scroll(table).spacing(0)).width(Length::FillPortion(11));
    let chosen = container(ui.scroll(chosen).spacing(0)).width(Length::FillPortion(8));

    ui.row([table.into(), chosen.into()])
        .spacing(space::S)
        .align_y(iced::Top)
        .height(Fill)
        .into()
}

/// The card around a table.
pub(super) fn card<'a>(
    table: impl Into<Element<'a, Message>>,
    context: Context<'a>,
) -> Container<'a, Message, Theme> {
    context
        .env
        .ui
        .card(table)
        .padding(Padding::from([space::XXS, 1.0]))
        .width(Fill)
}

/// The same with a note under it.
pub(super) fn noted<'a>(
    table: impl Into<Element<'a, Message>>,
    note: &str,
    context: Context<'a>,
) -> Column<'a, Message, Theme> {
    let ui = context.env.ui;
    let note = ui.start(ui.caption(context.env.text(note)));

    column![
        card(table, context),
        container(note).padding([0.0, space::XXS])
    ]
    .spacing(space::XS)
}

/// The name of an element in its cell, after its numeral.
pub(super) fn element_name<'a>(
    index: usize,
    name: impl Into<Element<'a, Message>>,
    context: Context<'a>,
) -> Element<'a, Message> {
    let ui = context.env.ui;
    let count = context.questionnaire().elements().len();
    let numeral = context.env.locale.count(index + 1);

    ui.row([
        ui.small_badge(index, count, numeral),
        container(ui.start(name)).width(Fill).into(),
    ])
    .spacing(space::XS)
    .into()
}

/// The card of the chosen row: a head, and its questions, to the first of which Enter leads.
pub(super) fn chosen<'a>(
    head: impl IntoIterator<Item = Element<'a, Message>>,
    questions: impl IntoIterator<Item = Press<'a, Message>>,
    context: Context<'a>,
) -> Element<'a, Message> {
    let ui = context.env.ui;
    let questions = questions.into_iter().enumerate().map(|(index, question)| {
        if index == 0 {
            question.id(HOW).into()
        } else {
            question.into()
        }
    });
    let content = Column::with_children(head)
        .push(ui.divider())
        .push(Column::with_children(questions));

    ui.card(content)
        .padding(Padding::from([space::S, space::M]))
        .width(Fill)
        .into()
}

/// The count of questions, under the title of that card.
pub(super) fn counted(count: String, context: Context<'_>) -> Element<'_, Message> {
    let ui = context.env.ui;

    container(ui.start(ui.caption(count)))
        .padding([space::XXS, 0.0])
        .into()
}
