//! Which functions and stakeholder groups have somebody, and who is missing: a warning, never a block.

use crate::gui::Element;
use crate::gui::desk::Desk;
use crate::gui::icon::Icon;
use crate::gui::screen::delegation::breakouts;
use crate::gui::screen::{Place, maybe};
use crate::gui::theme::{self, space};
use crate::gui::widget::choice::Cell;
use crate::gui::widget::mark::{ChipSize, Tone};
use crate::results::{BreakoutResult, DelegationCoverage};

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
            |coverage| &coverage.functions,
            desk,
        )
    });
    let groups_table = maybe(!groups.is_empty(), || {
        let rows = groups.iter().map(|group| group.name.as_str());

        table(
            frame.text("delegation-group"),
            rows.zip(coverage.groups.iter().copied()),
            |coverage| &coverage.groups,
            desk,
        )
    });

    let words = container(words(desk))
        .padding([space::XXS, space::XS])
        .into();
    let tables = [functions_table, groups_table].into_iter().flatten();
    // Where the tables may have to scroll, what they mean stands first.
    let has_breakouts = !desk.assessment().breakouts().is_empty();
    let parts: Vec<Element<'a, super::Message>> = if frame.is_compact() || has_breakouts {
        [words].into_iter().chain(tables).collect()
    } else {
        tables.chain([words]).collect()
    };

    Column::with_children(parts).spacing(space::XS).into()
}

/// The breakouts that have a column, each with its letter: as many as there is room for.
fn columns(desk: Desk<'_>) -> Vec<(String, &DelegationCoverage)> {
    let room = if desk.frame.is_narrow() { 5 } else { 8 };
    let breakouts = desk.results().breakouts().iter();
    let named = breakouts
        .filter(|breakout| breakout.id.is_some())
        .enumerate();

    named
        .take(room)
        .map(|(position, breakout)| (breakouts::letter(position, desk), &breakout.coverage))
        .collect()
}

/// How many people each has, in the whole and in each breakout; nobody is said in words, or marked where there is no room.
fn table<'a>(
    head: String,
    rows: impl Iterator<Item = (&'a str, usize)>,
    of: fn(&DelegationCoverage) -> &Vec<usize>,
    desk: Desk<'a>,
) -> Element<'a, super::Message> {
    let frame = desk.frame;
    let ui = frame.ui;
    let breakouts = columns(desk);
    let has_breakouts = !breakouts.is_empty();
    let is_anybody_there = desk.results().delegation().people > 0;
    let mut columns = vec![Cell::Words(Fill)];
    let mut heads: Vec<Element<'a, super::Message>> = vec![ui.head(head).into()];

    if has_breakouts {
        columns.push(Cell::Middle(64.into()));
        heads.push(ui.head(frame.text("delegation-all")).into());
    } else {
        columns.push(Cell::Number(120.into()));
        heads.push(ui.head(frame.text("delegation-people-head")).into());
    }

    for (letter, _) in &breakouts {
        columns.push(Cell::Middle(34.into()));
        heads.push(ui.head(letter.clone()).into());
    }

    let head = ui.cells(&columns, heads);
    let rows = rows.enumerate().map(|(position, (name, count))| {
        let name = ui.small(super::shortened(name, 80));
        let figure: Element<'a, super::Message> = match count {
            0 if is_anybody_there && !has_breakouts => ui.chip(
                Icon::Warning,
                frame.text("delegation-nobody"),
                Tone::Discuss,
                ChipSize::Small,
            ),
            0 if is_anybody_there => missing(desk),
            count => ui.small_strong(frame.locale.count(count)).into(),
        };
        let each = breakouts.iter().map(|(_, coverage)| {
            match of(coverage).get(position).copied().unwrap_or_default() {
                0 if coverage.people > 0 => missing(desk),
                count => ui.small(frame.locale.count(count)).into(),
            }
        });
        let cells = [ui.start(name).into(), figure].into_iter().chain(each);

        column![
            ui.divider(),
            container(ui.cells(&columns, cells)).center_y(27)
        ]
        .into()
    });

    column![container(head).center_y(26), Column::with_children(rows)].into()
}

/// A nought that is meant to be seen.
fn missing(desk: Desk<'_>) -> Element<'_, super::Message> {
    let ui = desk.frame.ui;
    let tint = Tone::Split.tint(ui.palette());
    let nought = ui
        .small_strong(desk.frame.locale.count(0))
        .color(theme::color(tint.ink));

    container(nought)
        .center(22)
        .style(|theme: &theme::Theme| {
            let tint = Tone::Split.tint(theme.colors());

            container::Style {
                border: theme::edge(tint.line, 1.0, theme::radius::TOKEN),
                ..theme::filled(tint.fill)
            }
        })
        .into()
}

/// Breakouts that lack a function, each in a sentence.
fn lacking(desk: Desk<'_>) -> Vec<String> {
    let functions = desk.questionnaire().functions();
    let breakouts = desk.results().breakouts().iter();
    let sentence = |breakout: &BreakoutResult| {
        let name = desk.assessment().breakout_name(breakout.id?)?;
        let missing: Vec<&str> = breakout
            .coverage
            .missing_functions()
            .map(|position| functions[position].name.as_str())
            .collect();

        // Where nobody is yet, nobody is missed.
        (breakout.coverage.people > 0 && !missing.is_empty()).then(|| {
            desk.frame.format(
                "breakouts-lacking",
                &[
                    ("name", super::shortened(name, 40).into()),
                    ("names", listed(&missing, desk).into()),
                ],
            )
        })
    };

    breakouts.filter_map(sentence).collect()
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

    let lacking = lacking(desk).into_iter().map(|words| {
        let words = ui.small_strong(words).style(crate::gui::theme::alert);

        ui.row([
            ui.icon_in(Icon::Warning, 18.0, ui.palette().alert_ink),
            container(ui.start(words)).width(Fill).into(),
        ])
        .spacing(space::XS)
        .into()
    });

    column![
        nobody,
        Column::with_children(lacking).spacing(space::XXS),
        sentence
    ]
    .spacing(space::XXS)
    .into()
}

fn listed(names: &[&str], desk: Desk<'_>) -> String {
    desk.frame.locale.list(names)
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
