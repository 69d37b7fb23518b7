//! The tabs of what the results stand on: the evidence behind the levels, and what is still to be settled, with who and when.

use super::rows::{level_name, of_state, table_row, token_of};
use super::{HOW, Message, ResultsScreen, row_id};
use crate::assessment::Grade;
use crate::gui::Element;
use crate::gui::desk::Desk;
use crate::gui::icon::Icon;
use crate::gui::theme::{Role, space};
use crate::gui::widget::choice::Cell;
use crate::output::grade_letter;
use crate::results::{EvidenceShare, Pending};

use iced::widget::{Column, column, container, responsive};
use iced::{Fill, Length, Padding};

/// Height of a row.
const ROW: f32 = 44.0;

impl ResultsScreen {
    /// What the levels of each element rest on, and beside it the questions that no document shows.
    pub(super) fn evidence<'a>(&'a self, desk: Desk<'a>) -> Element<'a, Message> {
        let ui = desk.frame.ui;

        responsive(move |size| {
            let table = self.evidence_table(desk);
            let without = self.undocumented(desk);

            if size.width < 900.0 {
                return ui
                    .scroll(column![table, without].spacing(space::S))
                    .height(Fill)
                    .into();
            }

            let table = container(ui.scroll(table).spacing(0)).width(Length::FillPortion(11));
            let without = container(ui.scroll(without).spacing(0)).width(Length::FillPortion(8));

            ui.row([table.into(), without.into()])
                .spacing(space::S)
                .align_y(iced::Top)
                .height(Fill)
                .into()
        })
        .into()
    }

    fn evidence_table<'a>(&'a self, desk: Desk<'a>) -> Element<'a, Message> {
        let frame = desk.frame;
        let ui = frame.ui;
        let count = Cell::Number(Length::Fixed(if frame.is_slim() { 38.0 } else { 48.0 }));
        let columns = [
            Cell::Words(Fill),
            Cell::Words(Length::Fixed(if frame.is_slim() { 96.0 } else { 170.0 })),
            count,
            count,
            count,
            count,
            Cell::Number(Length::Fixed(80.0)),
            Cell::Number(Length::Fixed(88.0)),
        ];
        let letters = Grade::ALL.map(|grade| ui.head(grade_letter(grade, frame.locale)).into());
        let heads = [
            ui.head(frame.text("results-element")).into(),
            ui.head(frame.text("results-documented")).into(),
        ]
        .into_iter()
        .chain(letters)
        .chain([
            ui.head(frame.text("results-without")).into(),
            ui.head(frame.text("results-levels")).into(),
        ]);
        let elements = desk.questionnaire().elements();
        let rows = elements.iter().enumerate().map(|(index, element)| {
            let numeral = frame.locale.count(index + 1);
            let name = ui
                .row([
                    ui.small_badge(index, elements.len(), numeral),
                    container(ui.start(ui.small(element.name.as_str())))
                        .width(Fill)
                        .into(),
                ])
                .spacing(space::XS);
            let share = desk.results().evidence_of(index);

            table_row(
                ui.cells(&columns, share_cells(name.into(), share, desk)),
                ROW,
                desk,
            )
            .selected(index == self.at)
            .id(row_id(index))
            .on_press(Message::Choose(index))
            .into()
        });
        let all = ui.small_strong(frame.text("results-all-elements"));
        let all = ui.table_row(
            &columns,
            share_cells(ui.start(all).into(), desk.results().evidence(), desk),
        );
        let table = column![
            ui.table_head(&columns, heads),
            Column::with_children(rows),
            all
        ];
        let table = ui
            .card(table)
            .padding(Padding::from([space::XXS, 1.0]))
            .width(Fill);
        let note = container(ui.start(ui.caption(frame.text("results-evidence-note"))))
            .padding([0.0, space::XXS]);

        column![table, note].spacing(space::XS).into()
    }

    /// The questions of the chosen element whose level no document shows.
    fn undocumented<'a>(&'a self, desk: Desk<'a>) -> Element<'a, Message> {
        let frame = desk.frame;
        let ui = frame.ui;
        let element = desk.questionnaire().elements().get(self.at);
        let name = element.map_or("", |element| element.name.as_str());
        let ordinals = match element {
            Some(_) => desk.results().undocumented(self.at),
            None => Vec::new(),
        };
        let count = frame.format("results-count", &[("count", ordinals.len().into())]);
        let widths = super::rows::Widths::of(&ordinals, desk);
        let rows = ordinals.into_iter().enumerate().map(|(index, ordinal)| {
            let row = super::rows::question(ordinal, widths, desk, Message::ShowQuestion(ordinal));

            if index == 0 {
                row.id(HOW).into()
            } else {
                row.into()
            }
        });
        let content = column![
            ui.start(ui.panel(frame.format("results-undocumented", &[("name", name.into())]))),
            container(ui.start(ui.caption(count))).padding([space::XXS, 0.0]),
            ui.divider(),
            Column::with_children(rows)
        ];

        ui.card(content)
            .padding(Padding::from([space::S, space::M]))
            .width(Fill)
            .into()
    }

    /// Contested and unknown questions, with who brings evidence and by when.
    pub(super) fn pending<'a>(&'a self, desk: Desk<'a>) -> Element<'a, Message> {
        let frame = desk.frame;
        let ui = frame.ui;
        let pending = desk.results().pending(desk.assessment());

        if pending.is_empty() {
            return ui.empty(
                Icon::Agree,
                frame.text("results-pending-none"),
                frame.text("results-pending-none-why"),
                [],
            );
        }

        let dates = pending.iter().filter_map(|pending| pending.due);
        let dates = dates.map(|due| (Role::Small, frame.locale.date(due)));
        let most = if frame.is_slim() { 125.0 } else { 220.0 };
        let due = ui.width_of_column(&frame.text("results-due"), dates, (100.0, most));
        let columns = [
            Cell::Words(Length::Fixed(66.0)),
            Cell::Words(Length::FillPortion(5)),
            Cell::Words(Length::Fixed(150.0)),
            Cell::Words(Length::FillPortion(4)),
            Cell::Words(Length::Fixed(due)),
        ];
        let heads = [
            "results-question",
            "results-question-title",
            "results-state",
            "results-owner",
            "results-due",
        ];
        let heads = heads.map(|key| ui.head(frame.text(key)).into());
        let rows = pending.into_iter().enumerate().map(|(row, pending)| {
            let ordinal = pending.ordinal;

            table_row(ui.cells(&columns, pending_cells(&pending, desk)), ROW, desk)
                .selected(row == self.at)
                .id(row_id(row))
                .on_press(Message::ShowQuestion(ordinal))
                .into()
        });
        let table = column![ui.table_head(&columns, heads), Column::with_children(rows)];
        let table = ui
            .card(table)
            .padding(Padding::from([space::XXS, 1.0]))
            .width(Fill);
        let note = container(ui.start(ui.caption(frame.text("results-pending-note"))))
            .padding([0.0, space::XXS]);

        ui.scroll(column![table, note].spacing(space::XS))
            .spacing(0)
            .height(Fill)
            .into()
    }
}

fn share_cells<'a>(
    name: Element<'a, Message>,
    share: EvidenceShare,
    desk: Desk<'a>,
) -> Vec<Element<'a, Message>> {
    let frame = desk.frame;
    let ui = frame.ui;
    let percent = share
        .percent
        .map_or_else(|| frame.text("results-none"), |p| frame.locale.percent(p));
    let filled = share.fraction();
    let bar = container(ui.filling(filled, 6.0, |palette| palette.accent)).width(Fill);
    let documented = if frame.is_slim() {
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
    let count =
        |count: usize| -> Element<'a, Message> { ui.small(frame.locale.count(count)).into() };
    let mut cells = vec![name, documented];
    cells.extend(share.by_grade.map(count));
    cells.push(count(share.without()));
    cells.push(count(share.resolved));

    cells
}

fn pending_cells<'a>(pending: &Pending, desk: Desk<'a>) -> Vec<Element<'a, Message>> {
    let frame = desk.frame;
    let ui = frame.ui;
    let question = desk.questionnaire().question(pending.ordinal);
    let (id, title) = question.map_or(("", ""), |q| (q.id.as_str(), q.title.as_str()));
    let (icon, word) = of_state(pending.state);
    let level = desk.results().questions()[pending.ordinal].level;
    let mark = match level {
        Some(level) => token_of(level, desk),
        None => container(ui.icon_in(icon, 18.0, ui.palette().alert_ink))
            .center_x(24)
            .into(),
    };
    let word = match level {
        Some(level) => level_name(level, desk).to_owned(),
        None => frame.text(word),
    };
    let state = ui
        .row([mark, ui.start(ui.small(word)).into()])
        .spacing(space::XS);
    let owner = match pending.owners.as_slice() {
        [] => ui.aside(frame.text("results-nobody")),
        owners => ui.small(frame.locale.list(owners)),
    };
    let due = match pending.due {
        Some(due) => ui.small(frame.locale.date(due)),
        None => ui.aside(frame.text("results-no-date")),
    };

    vec![
        ui.small_strong(frame.locale.left_to_right(id)).into(),
        ui.start(ui.small(title)).into(),
        state.into(),
        ui.start(owner).into(),
        ui.start(due).into(),
    ]
}
