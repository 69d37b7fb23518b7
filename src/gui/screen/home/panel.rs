//! Draws the brand panel of Home, which says what the program is: beside the page, or above it in a narrow window.

use super::Message;
use crate::gui::Element;
use crate::gui::context::Env;
use crate::gui::emblem::emblem;
use crate::gui::icon::Icon;
use crate::gui::theme::{BOLD, TextRole, Theme, color, filled, space};
use crate::locale::Language;
use crate::palette::Rgb;

use iced::widget::{Svg, column, container, space as blank, svg};
use iced::{Fill, Pixels};

/// Width from which the panel is beside the page.
pub(super) const BESIDE: f32 = 1000.0;

/// Width of the panel beside the page.
pub(super) fn width(env: Env<'_>) -> f32 {
    if env.size.width >= 1240.0 {
        440.0
    } else {
        340.0
    }
}

/// The panel beside the page.
pub(super) fn panel<'a>(env: Env<'a>) -> Element<'a, Message> {
    let ui = env.ui;
    let on_panel = ui.palette().on_panel;
    let is_low = env.size.height < 620.0;
    let side = if width(env) < 440.0 { 28.0 } else { 40.0 };
    let head = column![
        ui.start(brand(40.0, 30.0, env)),
        ui.start(promise(19.0, 28.0, env))
    ]
    .spacing(18);
    let radar: Element<'a, Message> = if is_low {
        blank().into()
    } else {
        container(radar(on_panel)).center(Fill).into()
    };
    let content = column![
        head,
        container(radar).height(Fill).padding([space::XS, 0.0]),
        languages(env),
        about_in(ui.palette().on_panel, ui.palette().on_panel2, env),
    ]
    .spacing(space::M);

    container(content)
        .padding(iced::Padding {
            top: 40.0,
            right: side,
            bottom: 24.0,
            left: side,
        })
        .width(width(env))
        .height(Fill)
        .style(|theme: &Theme| filled(theme.colors().panel))
        .into()
}

/// The panel above the page.
pub(super) fn band(env: Env<'_>) -> Element<'_, Message> {
    let ui = env.ui;
    let words = container(ui.start(promise(15.0, 21.0, env))).width(Fill);
    let content = ui
        .row([brand(32.0, 24.0, env), words.into()])
        .spacing(space::L);

    container(content)
        .padding([space::S, space::L])
        .width(Fill)
        .style(|theme: &Theme| filled(theme.colors().panel))
        .into()
}

/// The rest of the panel, for a window without one: languages, where files are saved, what the program is based on.
pub(super) fn about(env: Env<'_>) -> Element<'_, Message> {
    let ui = env.ui;
    let content = column![
        languages(env),
        about_in(ui.palette().ink, ui.palette().ink2, env)
    ]
    .spacing(space::M);

    container(content)
        .padding(iced::Padding::ZERO.top(space::L))
        .into()
}

fn brand(picture: f32, size: f32, env: Env<'_>) -> Element<'_, Message> {
    let ui = env.ui;
    let ink = ui.palette().on_panel;
    let name = ui
        .title(env.text("home-name"))
        .size(size)
        .line_height(Pixels(size + 6.0))
        .font(BOLD)
        .color(color(ink));

    ui.row([emblem(picture + 8.0, ink), name.into()])
        .spacing(14)
        .into()
}

fn promise(size: f32, line: f32, env: Env<'_>) -> Element<'_, Message> {
    let ui = env.ui;
    ui.lead(env.text("home-promise"))
        .size(size)
        .line_height(Pixels(line))
        .color(color(ui.palette().on_panel))
        .into()
}

/// A decorative radar; it shows nobody's values.
fn radar<'a>(ink: Rgb) -> Element<'a, Message> {
    let picture = include_bytes!("../../../../assets/panel-radar.svg").as_slice();

    Svg::new(svg::Handle::from_memory(picture))
        .width(Fill)
        .height(Fill)
        .style(move |_: &Theme, _| svg::Style {
            color: Some(color(ink)),
        })
        .into()
}

/// The choice of language, if several languages ship.
fn languages(env: Env<'_>) -> Option<Element<'_, Message>> {
    let ui = env.ui;
    let all = Language::all();

    if all.len() < 2 {
        return None;
    }

    let names: Vec<&str> = all.iter().map(|language| language.endonym()).collect();
    let chosen = all
        .iter()
        .position(|language| *language == env.locale.language());
    let current = env.locale.language();
    let choose = move |index: usize| Message::Language(all.get(index).copied().unwrap_or(current));

    Some(
        ui.start(ui.segmented(&names, chosen.unwrap_or(0), choose))
            .into(),
    )
}

fn about_in(ink: Rgb, quiet: Rgb, env: Env<'_>) -> Element<'_, Message> {
    let ui = env.ui;
    let version = env.locale.left_to_right(env!("CARGO_PKG_VERSION"));
    let offline = ui.row([
        ui.icon_in(Icon::Offline, 18.0, ink),
        ui.small(env.text("home-offline")).color(color(ink)).into(),
    ]);
    let based = ui
        .text(
            TextRole::Caption,
            env.format("home-based", &[("version", version.into())]),
        )
        .color(color(quiet));

    column![ui.start(offline.spacing(space::XS)), ui.start(based)]
        .spacing(space::XS)
        .into()
}
