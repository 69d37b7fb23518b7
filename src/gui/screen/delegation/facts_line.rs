//! Draws the facts in one line over the table.

use crate::assessment::Profile;
use crate::gui::Element;
use crate::gui::context::{Context, Env};
use crate::gui::icon::Icon;
use crate::gui::screen::delegation::facts_form::scope_name;
use crate::gui::theme::{self, TextRole, space};

use iced::widget::text::Wrapping;
use iced::widget::{Column, column, container};
use iced::{Fill, Length};

/// The facts in one line, with the button that opens their form.
pub(super) fn view<'a>(context: Context<'a>, is_stacked: bool) -> Element<'a, super::Message> {
    let env = context.env;
    let ui = env.ui;
    let facts = context.assessment().facts();
    let dates = facts
        .dates()
        .map(|dates| env.locale.date_range(dates.first, dates.last))
        .unwrap_or_default();
    let country = (env.text("delegation-country"), facts.country().to_owned());
    // The top bar always shows the title; this line repeats it if there is space.
    let title = (env.text("delegation-title"), facts.title().to_owned());
    let others = [
        (env.text("delegation-host"), facts.host().to_owned()),
        (env.text("delegation-dates"), dates),
        (env.text("delegation-place"), facts.place().to_owned()),
        (
            env.text("delegation-mark"),
            facts.mark(Profile::Internal).to_owned(),
        ),
        (
            env.text("delegation-scope"),
            scope_name(facts.scope(), context),
        ),
    ];
    let has_title = env.is_wide() || is_stacked;
    let shown: Vec<_> = [country]
        .into_iter()
        .chain(has_title.then_some(title))
        .chain(others)
        .collect();
    let edit = ui
        .quiet(env.text("delegation-edit"))
        .icon(Icon::Note)
        .compact()
        .id(super::EDIT)
        .on_press(super::Message::EditFacts);
    let padding = ui.padding(8.0, space::XS, 8.0, 20.0);
    let heading = ui.title(env.text("delegation-heading"));

    if is_stacked {
        let per_row = if env.size.width < 760.0 { 2 } else { 4 };
        let rows = shown.chunks(per_row).map(|facts| {
            let filler = (facts.len()..per_row).map(|_| container(ui.gap()).width(Fill).into());
            let cells = facts
                .iter()
                .map(|(label, value)| fact(label, value, Fill, context));

            ui.row(cells.chain(filler))
                .spacing(space::M)
                .align_y(iced::Top)
                .into()
        });
        let head = ui.row([heading.into(), ui.gap(), edit.into()]);

        return ui
            .card(
                column![
                    head,
                    context.language_line(),
                    Column::with_children(rows).spacing(space::XS)
                ]
                .spacing(space::XXS),
            )
            .padding(ui.padding(8.0, space::M, space::S, space::M))
            .into();
    }

    let mut parts: Vec<Element<'a, super::Message>> = vec![
        container(heading)
            .padding(ui.padding(0.0, space::XS, 0.0, 0.0))
            .into(),
    ];

    for (label, value) in &shown {
        parts.push(ui.upright(36));
        parts.push(fact(label, value, share(value, env), context));
    }

    parts.extend([ui.gap(), edit.into()]);

    let facts = ui.row(parts).spacing(space::S);

    ui.card(column![facts, context.language_line()].spacing(space::XXS))
        .padding(padding)
        .into()
}

/// A short value has one line; long ones share the rest of the width by their length, capitals being wider.
fn share(value: &str, env: Env<'_>) -> Length {
    let short = if env.is_wide() { 32 } else { 23 };
    let letters = value.chars().count();
    let capitals = value.chars().filter(|letter| letter.is_uppercase()).count();
    let weight = u16::try_from(letters + letters + capitals).unwrap_or(u16::MAX);

    if letters <= short {
        Length::Shrink
    } else {
        Length::FillPortion(weight.min(80))
    }
}

fn fact<'a>(
    label: &str,
    value: &str,
    width: Length,
    context: Context<'a>,
) -> Element<'a, super::Message> {
    let env = context.env;
    let ui = env.ui;
    let words = if value.trim().is_empty() {
        ui.body(env.text("delegation-not-set")).style(theme::ink3)
    } else {
        ui.strong(super::shortened(value, 72))
            .wrapping(Wrapping::WordOrGlyph)
    };
    let (_, line) = TextRole::Strong.metrics(ui.direction);
    let words = container(words).max_height(line + line).clip(true);

    ui.column([ui.caption(label.to_owned()).into(), words.into()])
        .width(width)
        .into()
}
