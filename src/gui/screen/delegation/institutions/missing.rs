//! Draws what is missing: elements without a lead, pairs without means, functions that nobody has; and the button that leads to the
//! first of them.

use super::Message;
use crate::gui::Element;
use crate::gui::context::Context;
use crate::gui::icon::Icon;
use crate::gui::label::shortened;
use crate::gui::screen::{delegation::page, maybe};
use crate::gui::theme::{self, space};
use crate::results::Coordination;

use iced::Fill;
use iced::widget::{Column, column, container};

/// The first thing that is missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum First {
    /// The lead of an element.
    Lead(usize),
    /// What is said of a pair.
    Pairs,
    /// Who has a function in an element.
    Function(usize, usize),
}

/// What is missing first; `None` while nobody has a part, or if nothing is.
fn first(found: &Coordination) -> Option<First> {
    found.with_part().next()?;
    let lead = found.without_lead().next().map(First::Lead);
    let has_pairs = found.pairs.missing + found.pairs.unknown() > 0;
    let pairs = has_pairs.then_some(First::Pairs);
    let place = found.missing_places().next();
    let place = place.map(|(function, element)| First::Function(function, element));

    lead.or(pairs).or(place)
}

/// What the button says that leads to the first thing that is missing; `None` if nothing is.
pub(super) fn next_words(context: Context<'_>) -> Option<String> {
    let env = context.env;
    let numeral = |element: usize| env.locale.count(element + 1);

    Some(match first(context.results().coordination())? {
        First::Lead(element) => {
            env.format("missing-name-lead", &[("element", numeral(element).into())])
        }
        First::Pairs => env.text("missing-open-matrix"),
        First::Function(_, element) => env.format(
            "missing-name-function",
            &[("element", numeral(element).into())],
        ),
    })
}

/// That button.
pub(super) fn next(context: Context<'_>, is_compact: bool) -> Option<Element<'_, Message>> {
    let message = match first(context.results().coordination())? {
        First::Lead(element) => Message::NameLeadOf(element),
        First::Pairs => Message::ShowTogether(true),
        First::Function(function, element) => Message::NameFunction(function, element),
    };
    let words = next_words(context)?;
    let button = context.env.ui.primary(words).icon_after(Icon::ArrowRight);
    let button = if is_compact {
        button.compact()
    } else {
        button.large().width(Fill)
    };

    Some(button.on_press(message).into())
}

/// The panel.
pub(super) fn view(context: Context<'_>) -> Element<'_, Message> {
    let env = context.env;
    let ui = env.ui;
    let found = context.results().coordination();
    let title = container(ui.start(ui.panel(env.text("missing-title")))).width(Fill);
    let close = maybe(page::is_stacked(env), || {
        let close = ui
            .icon_button(Icon::Close)
            .compact()
            .on_press(Message::ShowMissing(false));

        ui.tip(close, env.text("delegation-close"))
    });
    let head = ui.row([Some(title.into()), close].into_iter().flatten());
    let body: Element<'_, Message> = if found.with_part().next().is_none() {
        ui.start(ui.aside(env.text("missing-no-parts"))).into()
    } else {
        let parts = [
            leads(context),
            several(context),
            pairs(context),
            functions(context),
        ];
        let parts: Vec<_> = parts.into_iter().flatten().collect();

        if first(found).is_none() {
            let all = ui
                .row([
                    ui.icon_in(Icon::Check, 18.0, ui.palette().agree.ink),
                    container(ui.start(ui.small(env.text("missing-nothing"))))
                        .width(Fill)
                        .into(),
                ])
                .spacing(space::XS);
            let parts = [all.into()].into_iter().chain(parts);

            Column::with_children(parts).spacing(space::S).into()
        } else {
            Column::with_children(parts).spacing(space::S).into()
        }
    };

    column![head, ui.scroll(body).height(Fill), next(context, false)]
        .spacing(space::XS)
        .into()
}

/// A sentence about something that is missing.
fn warning(words: String, context: Context<'_>) -> Element<'_, Message> {
    let ui = context.env.ui;

    ui.row([
        ui.icon_in(Icon::Warning, 18.0, ui.palette().alert_ink),
        container(ui.start(ui.small_strong(words).style(theme::alert)))
            .width(Fill)
            .into(),
    ])
    .spacing(space::XS)
    .into()
}

/// An element with a line under its name; a press leads to its cells.
fn element(position: usize, about: String, context: Context<'_>) -> Element<'_, Message> {
    let env = context.env;
    let ui = env.ui;
    let elements = context.questionnaire().elements();
    let name = elements.get(position).map_or("", |element| &element.name);
    let badge = ui.small_badge(position, elements.len(), env.locale.count(position + 1));
    let words = column![
        ui.start(ui.small_strong(shortened(name, 80))),
        ui.start(ui.caption(about))
    ]
    .width(Fill);
    let content = ui
        .row([badge, words.into()])
        .spacing(space::S)
        .padding([5.0, 0.0]);
    let press = ui.press(content).width(Fill).min_height(36.0);

    column![press.on_press(Message::NameLeadOf(position)), ui.divider()].into()
}

fn leads(context: Context<'_>) -> Option<Element<'_, Message>> {
    let env = context.env;
    let found = context.results().coordination();
    let without: Vec<usize> = found.without_lead().collect();
    let words = env.format("missing-leads", &[("count", without.len().into())]);
    let rows = without.iter().map(|position| {
        let supports = found.elements[*position].supports.len();
        let about = env.format("missing-supports", &[("count", supports.into())]);

        element(*position, about, context)
    });
    let rows = Column::with_children(rows);

    (!without.is_empty()).then(|| column![warning(words, context), rows].spacing(2).into())
}

/// Elements that several institutions lead: a finding, which may be meant.
fn several(context: Context<'_>) -> Option<Element<'_, Message>> {
    let env = context.env;
    let found = context.results().coordination();
    let institutions = context.assessment().institutions();
    let several: Vec<usize> = found.with_several_leads().collect();
    let words = env.format("missing-several", &[("count", several.len().into())]);
    let rows = several.iter().map(|position| {
        let names = found.elements[*position].leads.iter();
        let names = names.filter_map(|id| Some(institutions.get(*id)?.short_name()));
        let names = env.locale.list(names.collect::<Vec<_>>());
        let about = env.format("missing-lead-both", &[("names", names.into())]);

        element(*position, about, context)
    });
    let rows = Column::with_children(rows);

    (!several.is_empty()).then(|| column![warning(words, context), rows].spacing(2).into())
}

fn pairs(context: Context<'_>) -> Option<Element<'_, Message>> {
    let env = context.env;
    let ui = env.ui;
    let counts = context.results().coordination().pairs;
    let unknown = counts.unknown();

    if counts.missing + unknown == 0 {
        return None;
    }

    let missing = maybe(counts.missing > 0, || {
        let words = env.format("missing-pairs", &[("count", counts.missing.into())]);

        warning(words, context)
    });
    let unknown = maybe(unknown > 0, || {
        let words = env.format("missing-unknown", &[("count", unknown.into())]);

        ui.start(ui.caption(words)).into()
    });
    let open = ui
        .quiet(env.text("missing-open-matrix"))
        .compact()
        .on_press(Message::ShowTogether(true));

    Some(column![missing, unknown, ui.start(open)].spacing(2).into())
}

/// How many institutions have each function, and in which elements nobody has it though a question asks for it.
fn functions(context: Context<'_>) -> Option<Element<'_, Message>> {
    let env = context.env;
    let ui = env.ui;
    let found = context.results().coordination();
    let count = context.questionnaire().elements().len();
    let places = found.missing_places().count();

    if places == 0 {
        return None;
    }

    let words = env.format("missing-places", &[("count", places.into())]);
    let line = |name: Element<'static, Message>, held: Element<'static, Message>, places| {
        ui.row([
            container(name).width(Fill).into(),
            container(ui.end(held)).width(54).into(),
            container(ui.end::<Message>(places)).width(74).into(),
        ])
        .spacing(space::XXS)
    };
    let head = |key: &str| -> Element<'static, Message> { ui.head(env.text(key)).into() };
    let head = line(
        ui.start(head("delegation-function")).into(),
        head("missing-held"),
        head("missing-nobody-in"),
    );
    let known = context.questionnaire().functions().iter();
    let rows = known
        .zip(&found.functions)
        .enumerate()
        .map(|(at, (function, duty))| {
            let missing: Vec<usize> = duty.missing().collect();
            let places: Element<'static, Message> = if missing.is_empty() {
                ui.small(env.text("missing-none")).style(theme::ink3).into()
            } else {
                let badges = missing.iter().map(|element| {
                    let element = *element;
                    let badge = ui.small_badge(element, count, env.locale.count(element + 1));

                    ui.press(badge)
                        .on_press(Message::NameFunction(at, element))
                        .into()
                });

                ui.wrapped(badges.collect::<Vec<_>>(), 3.0).into()
            };
            let name = ui.start(ui.small(shortened(&function.name, 60)));
            let held = ui.small_strong(env.locale.count(duty.institutions));
            let row = line(name.into(), held.into(), places);

            column![ui.divider(), container(row).padding([5.0, 0.0])].into()
        });

    Some(
        column![
            warning(words, context),
            container(head).padding([3.0, 0.0]),
            Column::with_children(rows)
        ]
        .spacing(2)
        .into(),
    )
}
