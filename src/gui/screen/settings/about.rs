//! The page about the program: what it is, what it is based on, and its licences.

use super::{Message, State};
use crate::gui::Element;
use crate::gui::context::Env;
use crate::gui::emblem::emblem;
use crate::gui::icon::Icon;
use crate::gui::path_field::inset;
use crate::gui::theme::{self, space};

use iced::Fill;
use iced::widget::{Column, column, container};

/// The licence of the fonts, as it ships.
const FONTS: &str = include_str!("../../../../assets/fonts/OFL.txt");

impl State {
    pub(super) fn about<'a>(&'a self, env: Env<'a>) -> Element<'a, Message> {
        let ui = env.ui;
        let version = env.locale.left_to_right(env!("CARGO_PKG_VERSION"));
        let names = column![
            ui.start(ui.title(env.text("home-name"))),
            ui.start(ui.aside(env.format("settings-version", &[("version", version.into())]))),
        ];
        let head = ui
            .row([emblem(48.0, ui.palette().accent_ink), names.into()])
            .spacing(space::M);
        let program = column![
            head,
            ui.start(ui.body(env.text("settings-about-program"))),
            ui.start(ui.body(env.text("settings-about-based"))),
            ui.start(ui.body(env.text("settings-about-offline"))),
        ]
        .spacing(space::S);
        let program = ui.card(program).padding([16, 20]).width(Fill);
        let licence = env.locale.left_to_right(env!("CARGO_PKG_LICENSE"));
        let licence =
            ui.start(ui.body(env.format("settings-licence", &[("licence", licence.into())])));
        let toggle = if self.shows_fonts {
            "settings-fonts-hide"
        } else {
            "settings-fonts-show"
        };
        let fonts = ui
            .secondary(env.text(toggle))
            .compact()
            .icon(if self.shows_fonts {
                Icon::Minus
            } else {
                Icon::Plus
            });
        let others = ui
            .secondary(env.text("settings-others-show"))
            .compact()
            .icon(Icon::Archive);
        let licences = column![
            inset(ui.start(ui.panel(env.text("settings-licences")))),
            inset(licence),
            inset(ui.start(ui.body(env.text("settings-fonts")))),
            ui.start(fonts.on_press(Message::ToggleFonts)),
        ]
        .push(self.shows_fonts.then(|| inset(text_in_full(env))))
        .push(inset(ui.start(ui.body(env.text("settings-others")))))
        .push(ui.start(others.on_press(Message::Tab(super::SettingsTab::Licences))))
        .spacing(space::XS);
        let licences = ui.card(licences).padding([14, 16]).width(Fill);

        let cards = column![program, licences].spacing(space::M).max_width(860);

        ui.start(cards).into()
    }
}

/// The licence of the fonts. It joins the lines of a paragraph, so that they wrap at the width of the window.
fn text_in_full(env: Env<'_>) -> Element<'_, Message> {
    let ui = env.ui;
    let paragraphs = FONTS.split("\n\n").map(|paragraph| {
        let words = env.locale.left_to_right(paragraph.trim());

        container(ui.caption(words))
            .width(Fill)
            .align_x(iced::Left)
            .into()
    });

    container(Column::with_children(paragraphs).spacing(space::XS))
        .padding(space::S)
        .style(theme::well)
        .into()
}
