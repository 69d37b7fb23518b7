//! Two tabs about the ground of the results: the evidence behind the levels; and the unsettled questions, with owner and date.

use super::rows::{ID, Widths, question, table_row};
use super::tables::{beside, chosen, counted, element_name, noted};
use super::{Message, State, row_id};
use crate::assessment::Grade;
use crate::gui::Element;
use crate::gui::context::Context;
use crate::gui::icon::Icon;
use crate::gui::label;
use crate::gui::theme::{TextRole, space};
use crate::gui::widget::choice::TableColumn;
use crate::output::grade_letter;
use crate::results::{EvidenceShare, Pending};

use iced::widget::{Column, column, container, responsive};
use iced::{Fill, Length};

/// Height of a row.
const ROW: f32 = 44.0;

impl State {
    /// The grades of evidence of each element, and beside them the questions without a document.
    pub(super) fn evidence<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        responsive(move |size| {
            let table = self.evidence_table(context);
            let without = self.undocumented(context);

            beside(size.width, table, without, context)
        })
        .into()
    }

    fn evidence_table<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let count = TableColumn::Number(Length::Fixed(if env.is_slim() { 38.0 } else { 48.0 }));
        let columns = [
            TableColumn::Words(Fill),
            TableColumn::Words(Length::Fixed(if env.is_slim() { 96.0 } else { 170.0 })),
            count,
            count,
            count,
            count,
            TableColumn::Number(Length::Fixed(80.0)),
            TableColumn::Number(Length::Fixed(88.0)),
        ];
        let letters = Grade::ALL.map(|grade| ui.head(grade_letter(grade, env.locale)).into());
        let heads = [
            ui.head(env.text("results-element")).into(),
            ui.head(env.text("results-documented")).into(),
        ]
        .into_iter()
        .chain(letters)
        .chain([
            ui.head(env.text("results-without")).into(),
            ui.head(env.text("results-levels")).into(),
        ]);
        let elements = context.questionnaire().elements();
        let rows = elements.iter().enumerate().map(|(index, element)| {
            let name = element_name(index, ui.small(element.name.as_str()), context);
            let share = context.results().evidence_of(index);

            table_row(
                ui.cells(&columns, share_cells(name, share, context)),
                ROW,
                context,
            )
            .selected(index == self.at)
            .id(row_id(index))
            .on_press(Message::Choose(self.tab, index))
            .into()
        });
        let all = ui.small_strong(env.text("results-all-elements"));
        let all = ui.table_row(
            &columns,
            share_cells(ui.start(all).into(), context.results().evidence(), context),
        );
        let table = column![
            ui.table_head(&columns, heads),
            Column::with_children(rows),
            all
        ];

        noted(table, "results-evidence-note", context).into()
    }

    /// The questions of the chosen element without a document as evidence.
    fn undocumented<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let element = context.questionnaire().elements().get(self.at);
        let name = element.map_or("", |element| element.name.as_str());
        let ordinals = match element {
            Some(_) => context.results().undocumented(self.at),
            None => Vec::new(),
        };
        let count = env.format("results-count", &[("count", ordinals.len().into())]);
        let title = env.format("results-undocumented", &[("name", name.into())]);
        let head = [ui.start(ui.panel(title)).into(), counted(count, context)];
        let widths = Widths::of(&ordinals, context);
        let rows = ordinals.into_iter();
        let rows =
            rows.map(|ordinal| question(ordinal, widths, context, Message::ShowQuestion(ordinal)));

        chosen(head, rows, context)
    }

    /// Contested and unknown questions, with who brings evidence and by when.
    pub(super) fn pending<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let pending = context.results().pending(context.assessment());

        if pending.is_empty() {
            return ui.empty(
                Icon::Agree,
                env.text("results-pending-none"),
                env.text("results-pending-none-why"),
                [],
            );
        }

        let dates = pending.iter().filter_map(|pending| pending.due);
        let dates = dates.map(|due| (TextRole::Small, env.locale.date(due)));
        let most = if env.is_slim() { 125.0 } else { 220.0 };
        let due = ui.width_of_column(&env.text("results-due"), dates, (100.0, most));
        let columns = [
            TableColumn::Words(Length::Fixed(66.0)),
            TableColumn::Words(Length::FillPortion(5)),
            TableColumn::Words(Length::Fixed(150.0)),
            TableColumn::Words(Length::FillPortion(4)),
            TableColumn::Words(Length::Fixed(due)),
        ];
        let heads = [
            "results-question",
            "results-question-title",
            "results-state",
            "results-owner",
            "results-due",
        ];
        let heads = heads.map(|key| ui.head(env.text(key)).into());
        let rows = pending.into_iter().enumerate().map(|(row, pending)| {
            let ordinal = pending.ordinal;

            table_row(
                ui.cells(&columns, pending_cells(&pending, context)),
                ROW,
                context,
            )
            .selected(row == self.at)
            .id(row_id(row))
            .on_press(Message::ShowQuestion(ordinal))
            .into()
        });
        let table = column![ui.table_head(&columns, heads), Column::with_children(rows)];

        ui.scroll(noted(table, "results-pending-note", context))
            .spacing(0)
            .height(Fill)
            .into()
    }
}

fn share_cells<'a>(
    name: Element<'a, Message>,
    share: EvidenceShare,
    context: Context<'a>,
) -> Vec<Element<'a, Message>> {
    let env = context.env;
    let ui = env.ui;
    let percent = share
        .percent
        .map_or_else(|| env.text("results-none"), |p| env.locale.percent(p));
    let filled = share.fraction();
    let bar = container(ui.filling(filled, 6.0, |palette| palette.accent)).width(Fill);
    let documented = if env.is_slim() {
        ui.small_strong(percent).into()
    } else {
        ui.row([
            container(ui.start(ui.small_strong(percent)))
                .width(48)
                .into(),
            bar.into(),
        ])
        .spacing(space::XS)
        .into()
    };
    let count = |count: usize| -> Element<'a, Message> { ui.small(env.locale.count(count)).into() };
    let mut cells = vec![name, documented];
    cells.extend(share.by_grade.map(count));
    cells.push(count(share.without()));
    cells.push(count(share.resolved));

    cells
}

fn pending_cells<'a>(pending: &Pending, context: Context<'a>) -> Vec<Element<'a, Message>> {
    let env = context.env;
    let ui = env.ui;
    let question = context.questionnaire().question(pending.ordinal);
    let (id, title) = question.map_or(("", ""), |q| (q.id.as_str(), q.short_title()));
    let (icon, word) = label::state(pending.state);
    let level = context.results().questions()[pending.ordinal].level;
    let mark = container(ui.icon_in(icon, 18.0, ui.palette().alert_ink)).center_x(24);
    let word = match level {
        Some(level) => {
            let level = label::level(level, context.questionnaire(), env);

            env.format("value-contested-level", &[("level", level.into())])
        }
        None => env.text(word),
    };
    let state = ui
        .row([mark.into(), ui.start(ui.small(word)).into()])
        .spacing(space::XS);
    let owner = match pending.owners.as_slice() {
        [] => ui.aside(env.text("results-nobody")),
        owners => ui.small(env.locale.list(owners)),
    };
    let due = match pending.due {
        Some(due) => ui.small(env.locale.date(due)),
        None => ui.aside(env.text("results-no-date")),
    };

    vec![
        ui.small_strong(env.locale.left_to_right(&label::id_of(id, ID)))
            .into(),
        ui.start(ui.small(title)).into(),
        state.into(),
        ui.start(owner).into(),
        ui.start(due).into(),
    ]
}
