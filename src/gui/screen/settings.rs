//! Settings: language, theme, text size, digits, folder; and the pages about the program and its licences.

mod about;
mod choices;
mod licences;

use crate::gui::Element;
use crate::gui::binding::{Binding, HasKeys, Keys, Part};
use crate::gui::context::Env;
use crate::gui::icon::Icon;
use crate::gui::keyboard::Key;
use crate::gui::label;
use crate::gui::path_field;
use crate::gui::screen::choice;
use crate::gui::theme::space;
use crate::gui::user_data::UserData;
use crate::gui::widget::field::{self, Field};
use crate::gui::widget::focus;
use crate::gui::worker::off_thread;
use crate::locale::Language;
use crate::store::log;
use crate::store::settings::{DigitChoice, KeepSnapshots, Minutes, TextSize, ThemeChoice};

use iced::widget::operation::{AbsoluteOffset, scroll_by};
use iced::widget::{Id, column, container};
use iced::{Fill, Task};

use std::path::PathBuf;

const FOLDER: Id = Id::new("settings-folder");
const PAGE: Id = Id::new("settings-page");

/// How far an arrow key scrolls, in logical pixels.
const LINES: f32 = 80.0;

/// The state of the settings: the tab, and the typed folder.
#[derive(Debug)]
pub struct State {
    tab: SettingsTab,
    folder: Field,
    /// The message key of the folder's error.
    refused: Option<&'static str>,
    /// Whether the system could not show the folder of the log.
    is_log_hidden: bool,
    /// Whether the licence of the fonts is shown in full.
    shows_fonts: bool,
    /// The page of the list of licences, from 0.
    page: usize,
}

/// The tabs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SettingsTab {
    /// The settings.
    Settings,
    /// About the program.
    About,
    /// The licences of its parts.
    Licences,
}

impl SettingsTab {
    /// All tabs, in the order of the control.
    pub const ALL: [Self; 3] = [Self::Settings, Self::About, Self::Licences];
}

#[derive(Debug, Clone)]
pub enum Message {
    /// Shows another tab.
    Tab(SettingsTab),
    /// Sets the language of the window.
    Language(Language),
    Theme(ThemeChoice),
    /// Sets the text size.
    TextSize(TextSize),
    /// Sets the digits of numbers.
    Digits(DigitChoice),
    /// Sets where snapshots are kept.
    Snapshots(KeepSnapshots),
    /// Sets the budget of a question, in minutes.
    Minutes(Minutes),
    /// Somebody types the folder.
    Folder(field::Action),
    /// Uses the typed folder.
    UseFolder,
    /// Opens the system's dialog for a folder.
    Browse,
    /// The dialog returned a folder, or `None`.
    Browsed(Option<PathBuf>),
    /// A thread has tried whether new assessments can go into the folder.
    Tried(PathBuf, bool),
    /// Uses the default folder again.
    UsualFolder,
    /// Shows the folder of the log in the system's file manager.
    ShowLog,
    /// The system showed the folder, or could not.
    LogShown(bool),
    /// Shows or folds the licence of the fonts.
    ToggleFonts,
    /// Shows another page of the list of licences.
    Page(usize),
    /// Scrolls the page by this many steps.
    Scroll(i8),
    /// Goes back to the screen from which the settings were opened.
    Back,
}

#[derive(Debug)]
pub enum Action {
    None,
    /// Runs a task and sends its messages to this screen.
    Run(Task<Message>),
    /// A setting has changed: the program applies and saves it.
    Changed,
    /// Goes back to the screen from which the settings were opened.
    Back,
}

impl State {
    pub fn new(user_data: &UserData) -> Self {
        Self {
            tab: SettingsTab::Settings,
            folder: Field::single(&folder_in_use(user_data)),
            refused: None,
            is_log_hidden: false,
            shows_fonts: false,
            page: 0,
        }
    }

    /// Takes a message in; settings change in `user_data`.
    pub fn update(&mut self, message: Message, user_data: &mut UserData) -> Action {
        let settings = &mut user_data.settings;

        match message {
            Message::Tab(tab) => {
                self.tab = tab;

                Action::None
            }
            Message::Language(language) => {
                settings.language = Some(language.tag().to_owned());

                Action::Changed
            }
            Message::Theme(theme) => {
                settings.theme = theme;

                Action::Changed
            }
            Message::TextSize(size) => {
                settings.text_size = size;

                Action::Changed
            }
            Message::Digits(digits) => {
                settings.digits = digits;

                Action::Changed
            }
            Message::Minutes(minutes) => {
                settings.minutes = minutes;

                Action::Changed
            }
            Message::Snapshots(kept) => {
                settings.snapshots = kept;

                Action::Changed
            }
            Message::Folder(action) => {
                self.folder.update(action);
                self.refused = None;

                Action::None
            }
            Message::UseFolder => {
                if let Some(folder) = path_field::typed(&self.folder.text()) {
                    return self.try_folder(folder, user_data);
                }

                self.refused = Some("settings-folder-empty");

                Action::Run(focus::on(FOLDER))
            }
            Message::Browse => {
                let start = path_field::typed(&self.folder.text());

                Action::Run(path_field::ask_for_folder(start, Message::Browsed))
            }
            Message::Browsed(Some(folder)) => self.try_folder(folder, user_data),
            Message::Tried(folder, is_taken) => self.tried(folder, is_taken, user_data),
            Message::Browsed(None) => Action::Run(focus::on(FOLDER)),
            Message::UsualFolder => {
                settings.documents = None;
                user_data.look_for_documents();
                self.refused = None;
                self.folder.set_text(&folder_in_use(user_data));

                Action::Changed
            }
            Message::ShowLog => {
                let data = user_data.data().to_owned();
                let show =
                    move || log::folder_to_show(&data).is_ok_and(|log| opener::open(log).is_ok());

                Action::Run(off_thread(show, |shown| {
                    Message::LogShown(shown.unwrap_or(false))
                }))
            }
            Message::LogShown(is_shown) => {
                self.is_log_hidden = !is_shown;

                Action::None
            }
            Message::ToggleFonts => {
                self.shows_fonts = !self.shows_fonts;

                Action::None
            }
            Message::Page(page) => {
                self.page = page.min(licences::pages().saturating_sub(1));

                Action::None
            }
            Message::Scroll(steps) => {
                let by = AbsoluteOffset {
                    x: 0.0,
                    y: LINES * f32::from(steps),
                };

                Action::Run(scroll_by(PAGE, by))
            }
            Message::Back => Action::Back,
        }
    }

    /// Tries whether new assessments can go into a folder, off the window's thread.
    fn try_folder(&mut self, folder: PathBuf, user_data: &UserData) -> Action {
        self.folder.set_text(&folder.to_string_lossy());
        let user_data = user_data.clone();
        let (tried, lost) = (folder.clone(), folder);

        Action::Run(off_thread(
            move || user_data.takes(&tried),
            move |taken| Message::Tried(lost.clone(), taken.unwrap_or(false)),
        ))
    }

    fn tried(&mut self, folder: PathBuf, is_taken: bool, user_data: &mut UserData) -> Action {
        // A person has typed on, or chosen another folder.
        if self.folder.text() != folder.to_string_lossy() {
            return Action::None;
        }

        if !is_taken {
            self.refused = Some("settings-folder-refused");

            return Action::Run(focus::on(FOLDER));
        }

        user_data.settings.documents = Some(folder);
        user_data.look_for_documents();
        self.refused = None;

        Action::Changed
    }

    /// The screen inside the frame of an open assessment.
    pub fn view<'a>(&'a self, env: Env<'a>, user_data: &'a UserData) -> Element<'a, Message> {
        let ui = env.ui;
        let title = ui.start(ui.title(env.text("settings-title")));
        let padding = ui.padding(space::M, 20.0, 0.0, 20.0);

        container(column![title, self.parts(env, user_data)].spacing(space::XS))
            .padding(padding)
            .into()
    }

    /// The screen as a page of its own, reached from Home.
    pub fn page<'a>(&'a self, env: Env<'a>, user_data: &'a UserData) -> Element<'a, Message> {
        let ui = env.ui;
        let back = ui
            .quiet(env.text("settings-back"))
            .icon(Icon::ChevLeft)
            .key(label::key_cap("Esc", env))
            .on_press(Message::Back);
        let head = ui
            .row([
                ui.title(env.text("settings-title")).into(),
                ui.gap(),
                back.into(),
            ])
            .width(Fill);
        let content = column![head, self.parts(env, user_data)]
            .spacing(space::XS)
            .max_width(1100);
        let side = if env.size.width < 1000.0 {
            space::L
        } else {
            40.0
        };

        ui.middle(content)
            .padding([space::L, side])
            .height(Fill)
            .into()
    }

    fn parts<'a>(&'a self, env: Env<'a>, user_data: &'a UserData) -> Element<'a, Message> {
        let ui = env.ui;
        let names = [
            env.text("settings-tab-settings"),
            env.text("settings-tab-about"),
            env.text("settings-tab-licences"),
        ];
        let chosen = SettingsTab::ALL
            .iter()
            .position(|tab| *tab == self.tab)
            .unwrap_or(0);
        let content = match self.tab {
            SettingsTab::Settings => self.choices(env, user_data),
            SettingsTab::About => self.about(env),
            SettingsTab::Licences => self.licences(env),
        };
        let content = container(content)
            .padding(ui.padding(space::M, 0.0, space::L, 0.0))
            .width(Fill);

        column![
            ui.tabs(&names, chosen, |at| Message::Tab(choice(
                SettingsTab::ALL,
                at
            ))),
            ui.scroll(content).id(PAGE).width(Fill).height(Fill)
        ]
        .into()
    }
}

type KeyLine = Binding<State>;

impl HasKeys for State {
    type Message = Message;
    type Lent<'a> = Env<'a>;

    const KEYS: &'static [Part<Self>] = &[Part::Own(&[
        KeyLine::everywhere(Key::Tab),
        KeyLine::new(Keys::Two(Key::Up, Key::Down), |_, key, _| {
            Some(Message::Scroll(if key == Key::Up { -1 } else { 1 }))
        })
        .footer("settings-hint-scroll"),
        KeyLine::new(Keys::Two(Key::Home, Key::End), |_, key, _| {
            let end = if key == Key::Home { i8::MIN } else { i8::MAX };

            Some(Message::Scroll(end))
        }),
    ])];
}

/// The folder that new assessments go to now; empty if there is none.
fn folder_in_use(user_data: &UserData) -> String {
    user_data
        .known_documents()
        .map(|folder| folder.to_string_lossy().into_owned())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests;
