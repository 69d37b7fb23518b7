//! Draws the parts of Home: its head, its cards, its foot, and the frame of its dialogs.

use super::{Message, NEW, OPEN};
use crate::gui::Element;
use crate::gui::binding::Hint;
use crate::gui::context::Env;
use crate::gui::icon::Icon;
use crate::gui::label;
use crate::gui::path_field;
use crate::gui::theme::{self, TextRole, space};
use crate::gui::user_data::UserData;
use crate::gui::widget::dialog;
use crate::gui::widget::press::{FocusRing, Press, PressKind};
use crate::store::settings::{TextSize, ThemeChoice};

use iced::Fill;
use iced::widget::{column, container, space as blank};

/// The title of the page with text size, theme, settings and help.
pub(super) fn header<'a>(env: Env<'a>, user_data: &'a UserData) -> Element<'a, Message> {
    let ui = env.ui;
    let size = user_data.settings.text_size;
    let percent = env.locale.percent(size.percent());
    let sizes = TextSize::ALL;
    let at = sizes.iter().position(|known| *known == size).unwrap_or(0);
    let larger = sizes[(at + 1) % sizes.len()];
    let theme = user_data.settings.theme;
    let at = ThemeChoice::ALL
        .iter()
        .position(|known| *known == theme)
        .unwrap_or(0);
    let other = ThemeChoice::ALL[(at + 1) % ThemeChoice::ALL.len()];
    let buttons = [
        ui.quiet(env.format("home-text-size", &[("percent", percent.into())]))
            .icon(Icon::Textsize)
            .compact()
            .on_press(Message::TextSize(larger)),
        ui.quiet(env.text(label::theme_key(theme)))
            .icon(Icon::Theme)
            .compact()
            .on_press(Message::Theme(other)),
        ui.quiet(env.text("home-settings"))
            .icon(Icon::Settings)
            .compact()
            .on_press(Message::Settings),
        ui.quiet(env.text("home-help"))
            .icon(Icon::Help)
            .compact()
            .on_press(Message::Help),
    ];

    ui.row([
        ui.title(env.text("home-start")).into(),
        ui.gap(),
        ui.buttons(buttons.map(Into::into)).into(),
    ])
    .into()
}

/// The hints of keys, and that a person can drop files on the window.
pub(super) fn footer<'a>(hints: Vec<Hint>, width: f32, env: Env<'a>) -> Element<'a, Message> {
    let ui = env.ui;
    let hints = hints.into_iter().filter(|_| width > 620.0).map(|hint| {
        let words = ui.text(TextRole::Caption, hint.words).style(theme::ink3);

        ui.row([ui.key_cap(hint.cap), words.into()])
            .spacing(6)
            .into()
    });
    let mut hints: Vec<Element<'a, Message>> = hints.collect();

    let dropped = ui
        .text(TextRole::Caption, env.text("home-drop"))
        .style(theme::ink3);
    hints.push(ui.end(dropped).into());

    ui.row(hints)
        .spacing(20)
        .height(if env.is_compact() { 36 } else { 44 })
        .into()
}

/// The button back to the open assessment.
pub(super) fn back<'a>(title: &'a str, env: Env<'a>) -> Element<'a, Message> {
    let ui = env.ui;
    let words = ui.strong(env.format("home-back", &[("title", title.into())]));
    let content = ui
        .row([
            ui.icon_in(Icon::Assess, 20.0, ui.palette().accent_ink),
            ui.start(words).into(),
            ui.key_cap(label::key_cap("Esc", env)),
        ])
        .spacing(space::S);

    ui.press_card(content)
        .ring(FocusRing::Over)
        .padding([12.0, 18.0])
        .width(Fill)
        .on_press(Message::Back)
        .into()
}

/// The three cards: new assessment, open a file, sample.
pub(super) fn cards(env: Env<'_>) -> Element<'_, Message> {
    let ui = env.ui;
    let new = Card {
        icon: Icon::Plus,
        key: "Ctrl+N",
        title: "home-new",
        words: "home-new-words",
        kind: PressKind::Primary,
        message: Message::New,
    };
    let open = Card {
        icon: Icon::Folder,
        key: "Ctrl+O",
        title: "home-open",
        words: "home-open-words",
        kind: PressKind::Card,
        message: Message::Open,
    };
    let sample = Card {
        icon: Icon::Sample,
        key: "Ctrl+T",
        title: "home-sample",
        words: "home-sample-words",
        kind: PressKind::Card,
        message: Message::Sample,
    };
    let cards = [
        new.view(env).id(NEW),
        open.view(env).id(OPEN),
        sample.view(env),
    ];

    ui.row(cards.map(Into::into)).spacing(space::M).into()
}

/// The way to the questionnaires.
pub(super) fn questionnaires(env: Env<'_>) -> Element<'_, Message> {
    let ui = env.ui;
    let words = ui.strong(env.text("home-library"));
    let content = ui
        .row([
            ui.icon_in(Icon::List, 20.0, ui.palette().accent_ink),
            ui.start(words).into(),
            ui.icon_in(Icon::ChevRight, 18.0, ui.palette().ink2),
        ])
        .spacing(space::S);

    ui.press_card(content)
        .ring(FocusRing::Over)
        .padding([10.0, 18.0])
        .width(Fill)
        .on_press(Message::Questionnaires)
        .into()
}

/// The style of the primary card's text.
fn on_accent(theme: &theme::Theme) -> iced::widget::text::Style {
    iced::widget::text::Style {
        color: Some(theme::color(theme.colors().on_accent)),
    }
}

/// The frame of a dialog: a title, content that may scroll, and the buttons, aligned at both sides.
pub(super) fn sheet<'a>(
    page: Element<'a, Message>,
    title: &'static str,
    content: Element<'a, Message>,
    buttons: [Element<'a, Message>; 2],
    env: Env<'a>,
) -> Element<'a, Message> {
    let ui = env.ui;
    // The content scrolls if it does not fit above the buttons.
    let most = (env.size.height - 176.0).max(120.0);
    let content = column![
        path_field::inset(ui.start(ui.panel(env.text(title)))),
        container(ui.scroll(content)).max_height(most),
        ui.end(ui.buttons(buttons)),
    ];
    let sheet = dialog::surface(content.spacing(space::S))
        .padding([16, 16])
        .max_width(560);

    ui.over(page, sheet)
}

/// A large pressable card.
struct Card {
    icon: Icon,
    key: &'static str,
    title: &'static str,
    words: &'static str,
    kind: PressKind,
    message: Message,
}

impl Card {
    /// Whether the text of one of the cards needs a third line.
    fn is_long(env: Env<'_>) -> bool {
        let limit = if env.is_slim() { 48 } else { 60 };

        ["home-new-words", "home-open-words", "home-sample-words"]
            .iter()
            .any(|key| env.text(key).chars().count() > limit)
    }

    fn view(self, env: Env<'_>) -> Press<'_, Message> {
        let ui = env.ui;
        let (_, title) = TextRole::Panel.metrics(ui.direction);
        let (_, line) = TextRole::Small.metrics(ui.direction);
        // Height for icon and key, a title and two lines, in the line height of the language.
        let above = if env.is_compact() { 70.0 } else { 90.0 };
        let lines = if Self::is_long(env) { 3.0 } else { 2.0 };
        let height = above + title + lines * line;
        let is_primary = self.kind == PressKind::Primary;
        // The text takes the ink of the card's style, so that it dims with the page.
        let quiet: fn(&theme::Theme) -> iced::widget::text::Style =
            if is_primary { on_accent } else { theme::ink2 };
        let words = ui.small(env.text(self.words)).style(quiet);
        let key = container(
            ui.text(TextRole::Caption, label::key_cap(self.key, env))
                .style(quiet),
        )
        .padding([0, 6])
        .style(move |theme: &theme::Theme| container::Style {
            border: iced::Border {
                color: quiet(theme).color.unwrap_or(iced::Color::TRANSPARENT),
                ..theme::edge(theme.colors().line, 1.0, theme::radius::TOKEN)
            },
            ..container::Style::default()
        });
        let content = column![
            ui.row([ui.icon(self.icon, 28.0), ui.gap(), key.into()]),
            blank::vertical(),
            ui.start(ui.panel(env.text(self.title))),
            container(ui.start(words)).height(lines * line),
        ]
        .spacing(space::XXS);

        Press::new(content, self.kind, ui.direction)
            .ring(FocusRing::Over)
            .padding(ui.padding(16.0, 18.0, 12.0, 18.0))
            .width(Fill)
            .height(height)
            .on_press(self.message)
    }
}
