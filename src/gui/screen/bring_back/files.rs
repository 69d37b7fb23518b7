//! Draws the table of the named files: who made each and when, and what it would bring.

use super::reading::{BroughtContent, BroughtFile, Whole};
use super::{Message, State};
use crate::assessment::{JoinError, Preview, Tally};
use crate::gui::Element;
use crate::gui::context::{Context, Env};
use crate::gui::icon::Icon;
use crate::gui::label::shortened;
use crate::gui::path_field;
use crate::gui::theme::{TextRole, space};
use crate::gui::widget::choice::TableColumn;
use crate::gui::widget::press::FocusRing;
use crate::message;

use iced::widget::{Column, column, container};
use iced::{Fill, Length};
use jiff::{Zoned, tz::TimeZone};

use std::path::Path;

/// Widths of the columns: check box and figure.
const BOX: f32 = 60.0;
const FIGURE: f32 = 112.0;

impl State {
    /// The card with the table.
    pub(super) fn table<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let columns = columns(env);
        let head = |key: &str| -> Element<'a, Message> { ui.head(env.text(key)).into() };
        let (there, here) = if env.is_slim() {
            ("bring-back-there", "bring-back-here")
        } else {
            ("bring-back-changed-there", "bring-back-changed-here")
        };
        let mut heads = vec![
            ui.gap(),
            head("bring-back-file"),
            head("bring-back-new"),
            head(there),
            head(here),
            head("bring-back-same"),
            head("bring-back-conflicts"),
        ];

        if !env.is_slim() {
            heads.push(head("bring-back-holds"));
        }

        let rows = self
            .files
            .iter()
            .map(|file| self.row(file, &columns, context));
        let whole = self
            .whole
            .as_ref()
            .filter(|whole| whole.brings)
            .map(|whole| total(whole, &columns, env));

        ui.card(column![
            ui.table_head(&columns, heads),
            Column::with_children(rows),
            whole
        ])
        .padding([space::XXS, space::S])
        .width(Fill)
        .into()
    }

    fn row<'a>(
        &'a self,
        file: &'a BroughtFile,
        columns: &[TableColumn],
        context: Context<'a>,
    ) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let name = path_field::name(TextRole::SmallStrong, &name_of(&file.path), env);

        match &file.content {
            BroughtContent::Copy(_, preview) => {
                let is_on = !self.left_out.contains(&file.path);
                let tick = ui
                    .check_box("", is_on, Some(Message::Toggle(file.path.clone())))
                    .ring(FocusRing::Over);
                let about = column![name, ui.start(ui.caption(author(preview, env)))];
                let mut cells: Vec<Element<'a, Message>> = vec![tick.into(), about.into()];
                cells.extend(figures(&preview.questions, false, env));

                if env.is_slim() {
                    return column![ui.table_row(columns, cells)].into();
                }

                cells.push(ui.start(ui.small(holds(preview, env))).into());

                ui.table_row(columns, cells)
            }
            BroughtContent::NotYet => refused(
                name,
                env.text("bring-back-not-yet"),
                env.text("bring-back-not-yet-next"),
                None,
                env,
            ),
            BroughtContent::Unreadable(error) => {
                let words = message::open(error, env.locale);

                refused(name, words.title, words.text, None, env)
            }
            BroughtContent::Refused(_, error) => {
                let words = message::join(error, env.locale);
                let open = matches!(error, JoinError::AnotherAssessment { .. })
                    .then(|| Message::Open(file.path.clone()));

                refused(name, words.title, words.text, open, env)
            }
        }
    }
}

fn columns(env: Env<'_>) -> Vec<TableColumn> {
    let figure = if env.is_slim() { 92.0 } else { FIGURE };
    let mut columns = vec![
        TableColumn::Words(Length::Fixed(BOX)),
        TableColumn::Words(Length::FillPortion(5)),
    ];
    columns.extend([TableColumn::Number(Length::Fixed(figure)); 5]);

    if !env.is_slim() {
        columns.push(TableColumn::Words(Length::FillPortion(6)));
    }

    columns
}

/// The counts of a table row: new, changed there, changed here, the same, in conflict.
fn figures<'a>(tally: &Tally, is_strong: bool, env: Env<'a>) -> Vec<Element<'a, Message>> {
    let ui = env.ui;
    let figures = [
        (tally.new, true),
        (tally.changed_there, true),
        (tally.changed_here, false),
        (tally.same, false),
        (tally.in_conflict, true),
    ];

    figures
        .into_iter()
        .map(|(count, tells)| {
            let words = env.locale.count(count);

            if is_strong || (tells && count > 0) {
                ui.small_strong(words).into()
            } else {
                ui.aside(words).into()
            }
        })
        .collect()
}

/// The row with the sums.
fn total<'a>(whole: &Whole, columns: &[TableColumn], env: Env<'a>) -> Element<'a, Message> {
    let ui = env.ui;
    let name = ui.start(ui.small_strong(env.text("bring-back-after")));
    let mut cells: Vec<Element<'a, Message>> = vec![ui.gap(), name.into()];
    cells.extend(figures(&whole.questions, true, env));

    if !env.is_slim() {
        let decide = env.format("bring-back-decide", &[("count", whole.conflicts.into())]);
        cells.push(ui.start(ui.small(decide)).into());
    }

    container(ui.cells(columns, cells)).padding([6, 0]).into()
}

/// The row of a file that cannot be joined, with the reason.
fn refused<'a>(
    name: Element<'a, Message>,
    title: String,
    words: String,
    open: Option<Message>,
    env: Env<'a>,
) -> Element<'a, Message> {
    let ui = env.ui;
    let icon = ui.icon_in(Icon::Warning, 18.0, ui.palette().alert_ink);
    let words = column![
        name,
        ui.start(ui.small_strong(title).style(crate::gui::theme::alert)),
        ui.start(ui.small(words))
    ]
    .width(Fill);
    let open = open.map(|open| {
        ui.secondary(env.text("bring-back-open"))
            .compact()
            .on_press(open)
            .into()
    });
    let icon = container(icon).center_x(BOX).into();
    let content = ui
        .row([Some(icon), Some(words.into()), open].into_iter().flatten())
        .padding([6.0, space::XS]);

    column![content, ui.divider()].into()
}

/// The breakout of the copy, its computer, and the time of its last edit.
fn author(preview: &Preview, env: Env<'_>) -> String {
    let breakout = match &preview.copy_of {
        None => env.text("source-whole"),
        Some((_, None)) => env.text("source-former"),
        Some((_, Some(name))) => shortened(name, 40),
    };
    let latest = preview.authors.first();
    let computer = latest.map(|author| match author.computer.as_str() {
        "" => env.text("source-no-computer"),
        computer => shortened(computer, 32),
    });
    let time = latest.map(|author| {
        let then = author.last.to_zoned(TimeZone::system()).datetime();

        env.locale.moment(then, Zoned::now().datetime())
    });
    let parts: Vec<String> = [Some(breakout), computer, time]
        .into_iter()
        .flatten()
        .collect();

    parts.join(" · ")
}

/// The counts of what a copy brings besides its questions, in words.
fn holds(preview: &Preview, env: Env<'_>) -> String {
    if preview.brings_nothing() {
        return env.text("bring-back-brings-nothing");
    }

    let Tally {
        new, changed_there, ..
    } = preview.others;
    let others = new.saturating_add(changed_there);
    let named = preview.changes.iter().take(4);
    let named: Vec<String> = named
        .map(|question| env.locale.left_to_right(question.as_str()))
        .collect();
    let more = preview.changes.len().saturating_sub(named.len());
    let questions = (!named.is_empty()).then(|| {
        env.format(
            "bring-back-questions",
            &[
                ("names", env.locale.list(&named).into()),
                ("more", more.into()),
            ],
        )
    });
    let others = (others > 0).then(|| env.format("bring-back-others", &[("count", others.into())]));

    [questions, others]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(" ")
}

fn name_of(path: &Path) -> String {
    path.file_name()
        .unwrap_or(path.as_os_str())
        .to_string_lossy()
        .into_owned()
}
