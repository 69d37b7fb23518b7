//! Which functions and stakeholder groups have somebody, and who is missing: a warning, never a block.

use crate::gui::Element;
use crate::gui::desk::Desk;
use crate::gui::icon::Icon;
use crate::gui::screen::{Place, maybe};
use crate::gui::theme::space;
use crate::gui::widget::choice::Cell;
use crate::gui::widget::mark::{ChipSize, Tone};

use iced::widget::{Column, column, container};
use iced::{Fill, Padding};

/// The card around it.
pub(super) fn card<'a>(
    body: Element<'a, super::Message>,
    desk: Desk<'a>,
) -> Element<'a, super::Message> {
    let ui = desk.frame.ui;
    let title = ui.panel(desk.frame.text("delegation-coverage"));

    ui.card(column![
        container(ui.start(title))
            .padding([0.0, space::XS])
            .center_y(44),
        body
    ])
    .padding(Padding {
        top: 6.0,
        right: space::XS,
        bottom: space::S,
        left: space::XS,
    })
    .width(Fill)
    .into()
}

/// What the card says.
pub(super) fn body<'a>(desk: Desk<'a>) -> Element<'a, super::Message> {
    let frame = desk.frame;
    let coverage = desk.results().delegation();
    let functions = desk.questionnaire().functions();
    let groups = desk.groups();
    let functions_table = maybe(!functions.is_empty(), || {
        let rows = functions.iter().map(|function| function.name.as_str());

        table(
            frame.text("delegation-function"),
            rows.zip(coverage.functions.iter().copied()),
            desk,
        )
    });
    let groups_table = maybe(!groups.is_empty(), || {
        let rows = groups.iter().map(|group| group.name.as_str());

        table(
            frame.text("delegation-group"),
            rows.zip(coverage.groups.iter().copied()),
            desk,
        )
    });

    let words = container(words(desk))
        .padding([space::XXS, space::XS])
        .into();
    let tables = [functions_table, groups_table].into_iter().flatten();
    // Where the tables may have to scroll, what they mean stands first.
    let parts: Vec<Element<'a, super::Message>> = if frame.is_compact() {
        [words].into_iter().chain(tables).collect()
    } else {
        tables.chain([words]).collect()
    };

    Column::with_children(parts).spacing(space::XS).into()
}

/// How many people each has; nobody is said in words.
fn table<'a>(
    head: String,
    rows: impl Iterator<Item = (&'a str, usize)>,
    desk: Desk<'a>,
) -> Element<'a, super::Message> {
    let frame = desk.frame;
    let ui = frame.ui;
    let columns = [Cell::Words(Fill), Cell::Number(120.into())];
    let is_anybody_there = desk.results().delegation().people > 0;
    let head = ui.cells(
        &columns,
        [
            ui.head(head).into(),
            ui.head(frame.text("delegation-people-head")).into(),
        ],
    );
    let rows = rows.map(|(name, count)| {
        let figure: Element<'a, super::Message> = if count == 0 && is_anybody_there {
            ui.chip(
                Icon::Warning,
                frame.text("delegation-nobody"),
                Tone::Discuss,
                ChipSize::Small,
            )
        } else {
            ui.small_strong(frame.locale.count(count)).into()
        };
        let name = ui.small(super::shortened(name, 80));

        column![
            ui.divider(),
            container(ui.cells(&columns, [ui.start(name).into(), figure])).center_y(27)
        ]
        .into()
    });

    column![container(head).center_y(26), Column::with_children(rows)].into()
}

/// The same in sentences.
fn words(desk: Desk<'_>) -> Element<'_, super::Message> {
    let frame = desk.frame;
    let ui = frame.ui;
    let coverage = desk.results().delegation();
    let functions = desk.questionnaire().functions();
    let groups = desk.groups();

    if coverage.people == 0 {
        return ui
            .start(ui.aside(frame.text("delegation-coverage-later")))
            .into();
    }

    let missing: Vec<&str> = coverage
        .missing_functions()
        .map(|position| functions[position].name.as_str())
        .collect();
    let nobody = maybe(!missing.is_empty(), || {
        let words = frame.format(
            "delegation-functions-missing",
            &[("names", listed(&missing, desk).into())],
        );
        let words = ui.small_strong(words).style(crate::gui::theme::alert);

        ui.row([
            ui.icon_in(Icon::Warning, 18.0, ui.palette().alert_ink),
            container(ui.start(words)).width(Fill).into(),
        ])
        .spacing(space::XS)
        .into()
    });
    let missing: Vec<&str> = coverage
        .missing_groups()
        .map(|position| groups[position].name.as_str())
        .collect();
    let sentence = maybe(!groups.is_empty(), || {
        let sentence = if missing.is_empty() {
            frame.format("delegation-groups-all", &[("count", groups.len().into())])
        } else {
            frame.format(
                "delegation-groups-missing",
                &[
                    (
                        "present",
                        frame.locale.count(coverage.groups_present()).into(),
                    ),
                    ("count", groups.len().into()),
                    ("names", listed(&missing, desk).into()),
                ],
            )
        };

        ui.start(ui.small(sentence)).into()
    });

    column![nobody, sentence].spacing(space::XXS).into()
}

fn listed(names: &[&str], desk: Desk<'_>) -> String {
    names.join(&desk.frame.text("delegation-comma"))
}

/// The way on; it is the main one as soon as somebody is there.
pub(super) fn next(desk: Desk<'_>) -> Element<'_, super::Message> {
    let frame = desk.frame;
    let label = frame.text("delegation-next");
    let button = if desk.results().delegation().people == 0 {
        frame.ui.secondary(label)
    } else {
        frame.ui.primary(label)
    };

    button
        .icon_after(Icon::ArrowRight)
        .large()
        .width(Fill)
        .on_press(super::Message::Go(Place::Assess))
        .into()
}
