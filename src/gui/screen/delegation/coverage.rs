//! Which functions and stakeholder groups have somebody, and who is missing: a warning, never a block.

use crate::gui::Element;
use crate::gui::context::Context;
use crate::gui::icon::Icon;
use crate::gui::screen::delegation::breakouts;
use crate::gui::screen::{ScreenId, maybe};
use crate::gui::theme::{self, space};
use crate::gui::widget::choice::TableColumn;
use crate::gui::widget::mark::{ChipSize, Tone};
use crate::results::{BreakoutResult, DelegationCoverage};

use iced::widget::{Column, Id, column, container};
use iced::{Fill, Padding};

/// Focus id of the button that opens the stakeholder groups.
pub(super) const GROUPS: Id = Id::new("delegation-groups");

/// The card around it, with the button that leads to the groups.
pub(super) fn card<'a>(
    body: Element<'a, super::Message>,
    context: Context<'a>,
) -> Element<'a, super::Message> {
    let env = context.env;
    let ui = env.ui;
    let title = ui.panel(env.text("delegation-coverage"));
    let groups = ui
        .quiet(env.text("groups-title"))
        .compact()
        .id(GROUPS)
        .on_press(super::Message::OpenGroups);
    let head = ui.row([container(ui.start(title)).width(Fill).into(), groups.into()]);

    ui.card(column![
        container(head)
            .padding(ui.padding(0.0, 0.0, 0.0, space::XS))
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

/// The content of the card.
pub(super) fn body<'a>(context: Context<'a>) -> Element<'a, super::Message> {
    let env = context.env;
    let coverage = context.results().delegation();
    let functions = context.questionnaire().functions();
    let groups = context.groups();
    let functions_table = maybe(!functions.is_empty(), || {
        let rows = functions.iter().map(|function| function.name.as_str());
        let rows = rows.zip(coverage.functions.iter().copied());

        table(
            env.text("delegation-function"),
            rows.enumerate(),
            |coverage| &coverage.functions,
            context,
        )
    });
    let groups_table = maybe(!groups.is_empty(), || {
        let rows = groups.iter().map(|group| group.name.as_str());
        let rows = rows.zip(coverage.groups.iter().copied()).enumerate();

        table(
            env.text("delegation-group"),
            rows.filter(|(position, _)| coverage.is_listed(*position)),
            |coverage| &coverage.groups,
            context,
        )
    });

    let words = container(words(context))
        .padding([space::XXS, space::XS])
        .into();
    let tables = [functions_table, groups_table].into_iter().flatten();
    // If the tables have to scroll, their explanation comes first.
    let has_breakouts = !context.assessment().breakouts().is_empty();
    let parts: Vec<Element<'a, super::Message>> = if env.is_compact() || has_breakouts {
        [words].into_iter().chain(tables).collect()
    } else {
        tables.chain([words]).collect()
    };

    Column::with_children(parts).spacing(space::XS).into()
}

/// The breakouts with a column, each with its letter: as many as fit.
fn columns(context: Context<'_>) -> Vec<(String, &DelegationCoverage)> {
    let most = if context.env.is_narrow() { 5 } else { 8 };
    let breakouts = context.results().breakouts().iter();
    let named = breakouts
        .filter(|breakout| breakout.id.is_some())
        .enumerate();

    named
        .take(most)
        .map(|(position, breakout)| (breakouts::letter(position, context), &breakout.coverage))
        .collect()
}

/// How many people each function or group has, in all and in each breakout; "nobody" is a text, or a mark if space is short.
fn table<'a>(
    head: String,
    rows: impl Iterator<Item = (usize, (&'a str, usize))>,
    of: fn(&DelegationCoverage) -> &Vec<usize>,
    context: Context<'a>,
) -> Element<'a, super::Message> {
    let env = context.env;
    let ui = env.ui;
    let breakouts = columns(context);
    let has_breakouts = !breakouts.is_empty();
    let is_anybody_there = context.results().delegation().people > 0;
    let mut columns = vec![TableColumn::Words(Fill)];
    let mut heads: Vec<Element<'a, super::Message>> = vec![ui.head(head).into()];

    if has_breakouts {
        columns.push(TableColumn::Middle(64.into()));
        heads.push(ui.head(env.text("delegation-all")).into());
    } else {
        columns.push(TableColumn::Number(120.into()));
        heads.push(ui.head(env.text("delegation-people-head")).into());
    }

    for (letter, _) in &breakouts {
        columns.push(TableColumn::Middle(34.into()));
        heads.push(ui.head(letter.clone()).into());
    }

    let head = ui.cells(&columns, heads);
    let rows = rows.map(|(position, (name, count))| {
        let name = ui.small(super::shortened(name, 80));
        let figure: Element<'a, super::Message> = match count {
            0 if is_anybody_there && !has_breakouts => ui.chip(
                Icon::Warning,
                env.text("delegation-nobody"),
                Tone::Discuss,
                ChipSize::Small,
            ),
            0 if is_anybody_there => missing(context),
            count => ui.small_strong(env.locale.count(count)).into(),
        };
        let each = breakouts.iter().map(|(_, coverage)| {
            match of(coverage).get(position).copied().unwrap_or_default() {
                0 if coverage.people > 0 => missing(context),
                count => ui.small(env.locale.count(count)).into(),
            }
        });
        let cells = [ui.start(name).into(), figure].into_iter().chain(each);

        // A name of two lines makes its row higher.
        let least = iced::widget::space().height(27).into();

        column![ui.divider(), ui.row([ui.cells(&columns, cells), least])].into()
    });

    // So does a head of two lines.
    let head = ui.row([head, iced::widget::space().height(26).into()]);

    column![head, Column::with_children(rows)].into()
}

/// A highlighted zero.
fn missing(context: Context<'_>) -> Element<'_, super::Message> {
    let ui = context.env.ui;
    let tint = Tone::Split.tint(ui.palette());
    let nought = ui
        .small_strong(context.env.locale.count(0))
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

/// A sentence for each breakout that lacks a function.
fn lacking(context: Context<'_>) -> Vec<String> {
    let functions = context.questionnaire().functions();
    let breakouts = context.results().breakouts().iter();
    let sentence = |breakout: &BreakoutResult| {
        let name = context.assessment().breakout_name(breakout.id?)?;
        let missing: Vec<&str> = breakout
            .coverage
            .missing_functions()
            .map(|position| functions[position].name.as_str())
            .collect();

        // A breakout without people lacks nobody yet.
        (breakout.coverage.people > 0 && !missing.is_empty()).then(|| {
            context.env.format(
                "breakouts-lacking",
                &[
                    ("name", super::shortened(name, 40).into()),
                    ("names", listed(&missing, context).into()),
                ],
            )
        })
    };

    breakouts.filter_map(sentence).collect()
}

/// The coverage in sentences.
fn words(context: Context<'_>) -> Element<'_, super::Message> {
    let env = context.env;
    let ui = env.ui;
    let coverage = context.results().delegation();
    let functions = context.questionnaire().functions();
    let groups = context.groups();

    if coverage.people == 0 {
        return ui
            .start(ui.aside(env.text("delegation-coverage-later")))
            .into();
    }

    let missing: Vec<&str> = coverage
        .missing_functions()
        .map(|position| functions[position].name.as_str())
        .collect();
    let nobody = maybe(!missing.is_empty(), || {
        let words = env.format(
            "delegation-functions-missing",
            &[("names", listed(&missing, context).into())],
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
            let count = coverage.groups_used().into();

            env.format("delegation-groups-all", &[("count", count)])
        } else {
            env.format(
                "delegation-groups-missing",
                &[
                    (
                        "present",
                        env.locale.count(coverage.groups_present()).into(),
                    ),
                    ("count", coverage.groups_used().into()),
                    ("names", listed(&missing, context).into()),
                ],
            )
        };

        ui.start(ui.small(sentence)).into()
    });

    let lacking = lacking(context).into_iter().map(|words| {
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

fn listed(names: &[&str], context: Context<'_>) -> String {
    context.env.locale.list(names)
}

/// The button that leads on; it is the primary one as soon as the delegation has a person.
pub(super) fn next(context: Context<'_>) -> Element<'_, super::Message> {
    let env = context.env;
    let label = env.text("delegation-next");
    let button = if context.results().delegation().people == 0 {
        env.ui.secondary(label)
    } else {
        env.ui.primary(label)
    };

    button
        .icon_after(Icon::ArrowRight)
        .large()
        .width(Fill)
        .on_press(super::Message::Go(ScreenId::Assess))
        .into()
}
