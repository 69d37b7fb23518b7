//! Draws the settings: the name of each, what it does, and its choices.

use super::{FOLDER, Message, State};
use crate::gui::Element;
use crate::gui::context::Env;
use crate::gui::label;
use crate::gui::path_field::{self, FieldWithButton, browse};
use crate::gui::screen::choice;
use crate::gui::theme::{TextRole, space};
use crate::gui::user_data::UserData;
use crate::locale::Language;
use crate::store::log;
use crate::store::settings::{DigitChoice, KeepSnapshots, Minutes, TextSize, ThemeChoice};

use iced::Fill;
use iced::widget::{Column, column, container};

/// Width below which a choice is under its name.
const BESIDE: f32 = 900.0;

impl State {
    pub(super) fn choices<'a>(
        &'a self,
        env: Env<'a>,
        user_data: &'a UserData,
    ) -> Element<'a, Message> {
        let ui = env.ui;
        let settings = &user_data.settings;
        let mut rows: Vec<Element<'a, Message>> = Vec::new();
        let languages = Language::all();
        let current = env.locale.language();

        if languages.len() > 1 {
            let names: Vec<&str> = languages
                .iter()
                .map(|language| language.endonym())
                .collect();
            let chosen = languages.iter().position(|language| *language == current);
            let choice = ui.segmented(&names, chosen.unwrap_or(0), move |index| {
                let language = languages.get(index).copied();

                Message::Language(language.unwrap_or(current))
            });
            rows.push(row(
                "settings-language",
                env.text("settings-language-words"),
                choice.into(),
                env,
            ));
        }

        let themes = ThemeChoice::ALL.map(|theme| env.text(label::theme_key(theme)));
        let theme = ThemeChoice::ALL
            .iter()
            .position(|theme| *theme == settings.theme)
            .unwrap_or(0);
        let sizes = TextSize::ALL.map(|size| env.locale.percent(size.percent()));
        let size = TextSize::ALL
            .iter()
            .position(|size| *size == settings.text_size)
            .unwrap_or(0);
        let digits = [
            env.text("settings-digits-western"),
            env.text("settings-digits-arabic"),
        ];
        let digit = DigitChoice::ALL
            .iter()
            .position(|digits| *digits == settings.digits)
            .unwrap_or(0);
        let minutes = Minutes::ALL.map(|minutes| env.locale.count(minutes.count() as usize));
        let minute = Minutes::ALL
            .iter()
            .position(|minutes| *minutes == settings.minutes)
            .unwrap_or(0);
        let places = [
            env.text("settings-snapshots-computer"),
            env.text("settings-snapshots-beside"),
        ];
        let place = KeepSnapshots::ALL
            .iter()
            .position(|choice| *choice == settings.snapshots)
            .unwrap_or(0);
        let choices = [
            (
                "settings-theme",
                "settings-theme-words",
                ui.segmented(&themes, theme, |at| {
                    Message::Theme(choice(ThemeChoice::ALL, at))
                }),
            ),
            (
                "settings-text-size",
                "settings-text-size-words",
                ui.segmented(&sizes, size, |at| {
                    Message::TextSize(choice(TextSize::ALL, at))
                }),
            ),
            (
                "settings-digits",
                "settings-digits-words",
                ui.segmented(&digits, digit, |at| {
                    Message::Digits(choice(DigitChoice::ALL, at))
                }),
            ),
            (
                "settings-minutes",
                "settings-minutes-words",
                ui.segmented(&minutes, minute, |at| {
                    Message::Minutes(choice(Minutes::ALL, at))
                }),
            ),
            (
                "settings-snapshots",
                "settings-snapshots-words",
                ui.segmented(&places, place, |at| {
                    Message::Snapshots(choice(KeepSnapshots::ALL, at))
                }),
            ),
        ];
        rows.extend(choices.map(|(name, words, choice)| {
            let words = match name {
                "settings-text-size" => text_size_words(user_data, env),
                _ => env.text(words),
            };

            row(name, words, choice.into(), env)
        }));
        rows.push(row(
            "settings-folder",
            env.text("settings-folder-words"),
            self.folder(env, user_data),
            env,
        ));

        rows.push(row(
            "settings-log",
            env.text("settings-log-words"),
            self.log(env, user_data),
            env,
        ));

        let last = rows.len() - 1;
        let rows = rows.into_iter().enumerate().flat_map(|(index, row)| {
            let line = (index < last).then(|| ui.divider());

            [Some(row), line].into_iter().flatten()
        });

        ui.card(Column::with_children(rows))
            .padding([0, 20])
            .width(Fill)
            .into()
    }

    /// The line with the path of the log.
    fn log<'a>(&'a self, env: Env<'a>, user_data: &'a UserData) -> Element<'a, Message> {
        let ui = env.ui;
        let folder = path_field::words(TextRole::Small, &log::folder(user_data.data()), env);
        let show = ui
            .secondary(env.text("files-reveal"))
            .compact()
            .on_press(Message::ShowLog);

        column![ui.start(folder), ui.start(show)]
            .push(
                self.is_log_hidden
                    .then(|| ui.start(ui.body(env.text("settings-log-not-shown")))),
            )
            .spacing(space::XS)
            .into()
    }

    /// The folder for new assessments.
    fn folder<'a>(&'a self, env: Env<'a>, user_data: &'a UserData) -> Element<'a, Message> {
        let ui = env.ui;
        let folder = FieldWithButton {
            field: &self.folder,
            label: env.text("settings-folder-path"),
            error: self.refused.map(|key| env.text(key)),
            id: FOLDER,
            on_action: Message::Folder,
            on_submit: Message::UseFolder,
            button: browse(Message::Browse, env),
        };
        let is_chosen = user_data.settings.documents.is_some();
        let buttons = [
            ui.secondary(env.text("settings-folder-use"))
                .compact()
                .on_press_maybe(self.folder.is_dirty().then_some(Message::UseFolder)),
            ui.quiet(env.text("settings-folder-usual"))
                .compact()
                .on_press_maybe(is_chosen.then_some(Message::UsualFolder)),
        ];

        column![
            folder.view(env),
            ui.start(ui.buttons(buttons.map(Into::into)))
        ]
        .into()
    }
}

/// A setting: name and description at the start side, its choice beside or below.
fn row<'a>(
    name: &'static str,
    words: String,
    choice: Element<'a, Message>,
    env: Env<'a>,
) -> Element<'a, Message> {
    let ui = env.ui;
    let names = column![
        ui.start(ui.strong(env.text(name))),
        ui.start(ui.aside(words))
    ];
    let content: Element<'a, Message> = if env.size.width >= BESIDE {
        let choice = container(ui.start(choice)).width(Fill);

        ui.row([container(names.spacing(2)).width(300).into(), choice.into()])
            .spacing(space::XL)
            .into()
    } else {
        column![names.spacing(2), ui.start(choice)]
            .spacing(space::XS)
            .into()
    };

    container(content).padding([space::M, 0.0]).into()
}

/// What the text size does; where the window is too small for the chosen one, which is shown instead.
fn text_size_words(user_data: &UserData, env: Env<'_>) -> String {
    let chosen = user_data.settings.text_size;
    let shown = user_data.text_size();

    if shown == chosen {
        return env.text("settings-text-size-words");
    }

    env.format(
        "settings-text-size-smaller",
        &[
            ("chosen", env.locale.percent(chosen.percent()).into()),
            ("shown", env.locale.percent(shown.percent()).into()),
        ],
    )
}
