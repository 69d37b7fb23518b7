//! About the program: what it is, what it is based on, under which licences it stands.

use super::{Message, SettingsScreen};
use crate::gui::Element;
use crate::gui::chrome::emblem;
use crate::gui::desk::Frame;
use crate::gui::icon::Icon;
use crate::gui::screen::files::path::inset;
use crate::gui::theme::{self, space};

use iced::Fill;
use iced::widget::{Column, column, container};

/// The licence of the fonts, as it is shipped.
const FONTS: &str = include_str!("../../../../assets/fonts/OFL.txt");

impl SettingsScreen {
    pub(super) fn about<'a>(&'a self, frame: Frame<'a>) -> Element<'a, Message> {
        let ui = frame.ui;
        let version = frame.locale.left_to_right(env!("CARGO_PKG_VERSION"));
        let names = column![
            ui.start(ui.title(frame.text("home-name"))),
            ui.start(ui.aside(frame.format("settings-version", &[("version", version.into())]))),
        ];
        let head = ui
            .row([emblem(48.0, ui.palette().accent_ink), names.into()])
            .spacing(space::M);
        let program = column![
            head,
            ui.start(ui.body(frame.text("settings-about-program"))),
            ui.start(ui.body(frame.text("settings-about-based"))),
            ui.start(ui.body(frame.text("settings-about-offline"))),
        ]
        .spacing(space::S);
        let program = ui.card(program).padding([16, 20]).width(Fill);
        let licence = frame.locale.left_to_right(env!("CARGO_PKG_LICENSE"));
        let licence =
            ui.start(ui.body(frame.format("settings-licence", &[("licence", licence.into())])));
        let toggle = if self.shows_fonts {
            "settings-fonts-hide"
        } else {
            "settings-fonts-show"
        };
        let fonts = ui
            .secondary(frame.text(toggle))
            .compact()
            .icon(if self.shows_fonts {
                Icon::Minus
            } else {
                Icon::Plus
            });
        let others = ui
            .secondary(frame.text("settings-others-show"))
            .compact()
            .icon(Icon::Archive);
        let licences = column![
            inset(ui.start(ui.panel(frame.text("settings-licences")))),
            inset(licence),
            inset(ui.start(ui.body(frame.text("settings-fonts")))),
            ui.start(fonts.on_press(Message::ToggleFonts)),
        ]
        .push(self.shows_fonts.then(|| inset(text_in_full(frame))))
        .push(inset(ui.start(ui.body(frame.text("settings-others")))))
        .push(ui.start(others.on_press(Message::Tab(2))))
        .spacing(space::XS);
        let licences = ui.card(licences).padding([14, 16]).width(Fill);

        let cards = column![program, licences].spacing(space::M).max_width(860);

        ui.start(cards).into()
    }
}

/// The licence of the fonts: lines of a paragraph are joined, so that they wrap where the window does.
fn text_in_full(frame: Frame<'_>) -> Element<'_, Message> {
    let ui = frame.ui;
    let paragraphs = FONTS.split("\n\n").map(|paragraph| {
        let words = frame.locale.left_to_right(paragraph.trim());

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
