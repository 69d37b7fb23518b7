//! Home: begins a new assessment, opens a file, the sample, or a file that was open lately.

mod begin;
mod fault;
mod find;
mod library;
mod panel;
mod parts;
mod recent;

use crate::assessment::Scope;
use crate::gui::Element;
use crate::gui::binding::{Binding, Footer, HasKeys, Hint, Keys, Part};
use crate::gui::context::Env;
use crate::gui::keyboard::Key;
use crate::gui::screen::Notice;
use crate::gui::theme::space;
use crate::gui::user_data::UserData;
use crate::gui::widget::focus;
use crate::gui::widget::focus::Focused;
use crate::gui::widget::mark::Tone;
use crate::gui::worker::off_thread;
use crate::locale::Language;
use crate::message;
use crate::questionnaire::Questionnaire;
use crate::store::recent::Presence;
use crate::store::settings::{TextSize, ThemeChoice};
use crate::store::{QuestionnaireFile, SaveError};

use iced::widget::{Column, Id, column, container, space as blank};
use iced::{Fill, Task};

use std::path::PathBuf;
use std::sync::Arc;

use begin::Begin;
use find::FindFile;
use library::{Entry, Library, Origin};

/// Focus ids of the buttons that open a dialog, to which the focus returns.
const NEW: Id = Id::new("home-new");
const OPEN: Id = Id::new("home-open");

/// The state of Home: its dialog, its notice, and which recent files are missing.
#[derive(Debug, Default)]
pub struct State {
    refused: Option<Notice>,
    dialog: Option<Dialog>,
    /// The page of the questionnaires, while it is shown.
    library: Option<Library>,
    /// The questionnaires that are kept on this computer.
    own: Vec<Entry>,
    /// Recent files that are not where they were.
    missing: Vec<PathBuf>,
}

/// The one dialog that may be open.
#[derive(Debug)]
enum Dialog {
    Begin(Box<Begin>),
    Find(FindFile),
}

#[derive(Debug, Clone)]
pub enum Message {
    /// Opens the dialog of a new assessment: country, questionnaire, scope.
    New,
    /// Opens the dialog that opens a file.
    Open,
    /// Shows the questionnaires.
    Questionnaires,
    /// A message of the page of the questionnaires.
    Library(library::Message),
    /// A file that was opened holds a questionnaire: an assessment may begin with it.
    Offered(PathBuf, Box<QuestionnaireFile>),
    /// A questionnaire is kept on this computer, or could not be.
    Kept(Box<Entry>, Option<Arc<SaveError>>),
    /// Opens a copy of the sample.
    Sample,
    /// Goes back to the open assessment.
    Back,
    Settings,
    Help,
    Language(Language),
    Theme(ThemeChoice),
    /// Changes the text size.
    TextSize(TextSize),
    /// A thread has looked for the recent files; these are missing.
    Looked(Vec<PathBuf>),
    /// A thread has read the questionnaires that are kept on this computer.
    Own(Vec<Entry>),
    /// Focuses the recent file at this path.
    Choose(PathBuf),
    /// Focuses the newest of the recent files.
    ChooseFirst,
    /// Focuses the oldest of them.
    ChooseLast,
    /// Opens a recent file.
    OpenRecent(PathBuf),
    /// Takes a recent file off the list; the file itself stays.
    Forget(PathBuf),
    /// Closes the notice.
    Understood,
    /// A message of the dialog of a new assessment.
    Begin(begin::Message),
    /// A message of the dialog that opens a file.
    Find(find::Message),
    /// Closes what is open: the dialog, the notice, or Home itself.
    Escape,
}

#[cfg(test)]
pub use library::Message as LibraryMessage;

#[cfg(test)]
impl Message {
    /// A message of the page of the questionnaires.
    pub fn in_library(message: LibraryMessage) -> Self {
        Self::Library(message)
    }
}

#[derive(Debug)]
pub enum Action {
    None,
    /// Runs a task and sends its messages to this screen.
    Run(Task<Message>),
    Open(PathBuf),
    New {
        /// The country or economy.
        country: String,
        questionnaire: Arc<Questionnaire>,
        scope: Scope,
    },
    /// Opens a copy of the sample.
    Sample,
    /// Goes back to the open assessment.
    Back,
    Settings,
    Help,
    Language(Language),
    Theme(ThemeChoice),
    /// Changes the text size.
    TextSize(TextSize),
}

impl State {
    pub fn new() -> Self {
        Self::default()
    }

    /// Looks which recent files still exist, and which questionnaires are kept, off the window's thread: a stick or a network may be slow.
    pub fn look(&self, user_data: &UserData) -> Task<Message> {
        let entries = user_data.recent.entries().to_vec();
        let look = move || {
            let missing = entries
                .into_iter()
                .filter(|entry| entry.presence() == Presence::NotFound);

            missing.map(|entry| entry.path).collect::<Vec<_>>()
        };

        let looked = off_thread(look, |missing| Message::Looked(missing.unwrap_or_default()));
        let own = library::read_own(user_data).map(Message::Own);

        Task::batch([looked, own])
    }

    /// Shows why something failed, and closes the dialog.
    pub fn refuse(&mut self, notice: Notice) {
        self.dialog = None;
        self.refused = Some(notice);
    }

    /// Shows a notice and leaves an open dialog open.
    pub fn tell(&mut self, notice: Notice) {
        self.refused = Some(notice);
    }

    /// Removes this notice, if it is the one that Home shows.
    pub fn take_back(&mut self, said: &Notice) {
        self.refused.take_if(|notice| notice == said);
    }

    pub fn update(&mut self, message: Message, env: Env<'_>, user_data: &mut UserData) -> Action {
        match message {
            Message::New => {
                self.refused = None;
                let chosen = self.library.as_ref().and_then(Library::chosen);
                let begin = if let Some(entry) = chosen {
                    Begin::of(&entry.questionnaire, user_data)
                } else {
                    let own = self.own.iter();

                    Begin::new(
                        user_data,
                        own.map(|own| Arc::clone(&own.questionnaire)).collect(),
                    )
                };
                self.dialog = Some(Dialog::Begin(Box::new(begin)));

                Action::Run(focus::on(begin::COUNTRY))
            }
            Message::Questionnaires => {
                self.refused = None;
                self.library = Some(Library::new(self.own.clone()));

                Action::Run(focus::on(library::row(0)))
            }
            Message::Library(message) => self.in_library(message, env, user_data),
            Message::Offered(path, file) => {
                self.refused = None;
                let kept = library::keep(path, *file, user_data.clone());

                Action::Run(kept.map(|(entry, error)| Message::Kept(Box::new(entry), error)))
            }
            Message::Kept(entry, error) => self.kept(*entry, error, env, user_data),
            Message::Open => {
                self.refused = None;
                self.dialog = Some(Dialog::Find(FindFile::new()));

                Action::Run(focus::on(find::PATH))
            }
            Message::Sample => Action::Sample,
            Message::Back => Action::Back,
            Message::Settings => Action::Settings,
            Message::Help => Action::Help,
            Message::Language(language) => Action::Language(language),
            Message::Theme(theme) => Action::Theme(theme),
            Message::TextSize(size) => Action::TextSize(size),
            Message::Looked(missing) => {
                self.missing = missing;

                Action::None
            }
            Message::Own(own) => {
                if let Some(library) = &mut self.library {
                    library.list(own.clone());
                }

                self.own = own;

                Action::None
            }
            Message::Choose(path) => match recent::position(&path, user_data) {
                Some(position) => choose(position, user_data),
                None => Action::None,
            },
            Message::ChooseFirst => choose(0, user_data),
            Message::ChooseLast => choose(usize::MAX, user_data),
            Message::OpenRecent(path) if recent::position(&path, user_data).is_some() => {
                self.refused = None;

                Action::Open(path)
            }
            Message::OpenRecent(_) => Action::None,
            Message::Forget(path) => match recent::position(&path, user_data) {
                Some(position) => {
                    user_data.forget(&path);

                    choose(position, user_data)
                }
                None => Action::None,
            },
            Message::Understood => {
                self.refused = None;

                Action::None
            }
            Message::Begin(message) => self.begin(message, env),
            Message::Find(message) => self.find(message, env, user_data),
            Message::Escape if self.dialog.is_none() && self.refused.is_none() => {
                let Some(library) = &mut self.library else {
                    return Action::Back;
                };

                if !library.escape() {
                    self.library = None;
                }

                Action::None
            }
            Message::Escape => match (self.dialog.take(), self.refused.take()) {
                (Some(Dialog::Begin(_)), _) => Action::Run(focus::on(NEW)),
                (Some(Dialog::Find(_)), _) => Action::Run(focus::on(OPEN)),
                (None, Some(_)) => Action::None,
                (None, None) => Action::Back,
            },
        }
    }

    fn in_library(
        &mut self,
        message: library::Message,
        env: Env<'_>,
        user_data: &UserData,
    ) -> Action {
        let Some(library) = &mut self.library else {
            return Action::None;
        };

        match library.update(message, env) {
            library::Action::None => Action::None,
            library::Action::Run(task) => Action::Run(task.map(Message::Library)),
            library::Action::Leave => {
                self.library = None;

                Action::None
            }
            library::Action::Open => {
                self.dialog = Some(Dialog::Find(FindFile::new()));

                Action::Run(focus::on(find::PATH))
            }
            library::Action::Begin(questionnaire) => {
                self.dialog = Some(Dialog::Begin(Box::new(Begin::of(
                    &questionnaire,
                    user_data,
                ))));

                Action::Run(focus::on(begin::COUNTRY))
            }
        }
    }

    /// Lists a questionnaire that was opened and, outside the list, offers to begin an assessment with it.
    fn kept(
        &mut self,
        entry: Entry,
        error: Option<Arc<SaveError>>,
        env: Env<'_>,
        user_data: &UserData,
    ) -> Action {
        let told = error.map(|error| message::save(&error, env.locale));
        let passed = entry.passed_over.first();
        let told = told.or_else(|| passed.map(|file| message::passed_over(file, env.locale)));
        self.refused = told.map(|words| Notice {
            tone: Tone::Discuss,
            title: words.title,
            words: words.text,
        });

        if entry.origin == Origin::Own {
            self.own.push(entry.clone());
        }

        if let Some(library) = &mut self.library {
            library.take_in(entry);

            return Action::None;
        }

        let questionnaire = entry.questionnaire;

        let begin = Begin::of(&questionnaire, user_data);
        self.dialog = Some(Dialog::Begin(Box::new(begin)));

        Action::Run(focus::on(begin::COUNTRY))
    }

    fn begin(&mut self, message: begin::Message, env: Env<'_>) -> Action {
        let Some(Dialog::Begin(begin)) = &mut self.dialog else {
            return Action::None;
        };

        match begin.update(message, env) {
            begin::Action::Open => Action::None,
            begin::Action::Run(task) => Action::Run(task.map(Message::Begin)),
            begin::Action::Closed => {
                self.dialog = None;

                Action::Run(focus::on(NEW))
            }
            begin::Action::Done {
                country,
                questionnaire,
                scope,
            } => {
                self.dialog = None;

                Action::New {
                    country,
                    questionnaire,
                    scope,
                }
            }
        }
    }

    fn find(&mut self, message: find::Message, env: Env<'_>, user_data: &UserData) -> Action {
        let Some(Dialog::Find(find)) = &mut self.dialog else {
            return Action::None;
        };

        match find.update(message, env, user_data) {
            find::Action::Open => Action::None,
            find::Action::Run(task) => Action::Run(task.map(Message::Find)),
            find::Action::Closed => {
                self.dialog = None;

                Action::Run(focus::on(OPEN))
            }
            find::Action::Done(path) => {
                self.dialog = None;

                Action::Open(path)
            }
        }
    }

    /// The screen; `open` is the title of the open assessment, to which a button leads back.
    pub fn view<'a>(
        &'a self,
        env: Env<'a>,
        user_data: &'a UserData,
        open: Option<&'a str>,
    ) -> Element<'a, Message> {
        let page = match &self.library {
            Some(library) => self.library_page(library, env, user_data),
            None => self.page(env, user_data, open),
        };
        let ui = env.ui;

        match &self.dialog {
            Some(Dialog::Begin(begin)) => begin.view(page, env),
            Some(Dialog::Find(find)) => find.view(page, env),
            None => ui.without_dialog(page),
        }
    }

    /// The page of the questionnaires, with what is said above it and its keys below.
    fn library_page<'a>(
        &'a self,
        library: &'a Library,
        env: Env<'a>,
        user_data: &'a UserData,
    ) -> Element<'a, Message> {
        let foot = parts::footer(self.footer(env, user_data), env.size.width, env);

        column![]
            .push(
                self.told(env)
                    .map(|told| container(told).padding([space::XS, 20.0])),
            )
            .push(library.view(env, user_data))
            .push(container(foot).padding([0.0, 20.0]))
            .height(Fill)
            .into()
    }

    /// What is said, with a button that closes it.
    fn told<'a>(&'a self, env: Env<'a>) -> Option<Element<'a, Message>> {
        let ui = env.ui;

        self.refused.as_ref().map(|notice| {
            let ok = ui
                .secondary(env.text("home-understood"))
                .compact()
                .on_press(Message::Understood);

            ui.notice_bar(
                notice.tone,
                notice.title.as_str(),
                notice.words.as_str(),
                [ok.into()],
            )
        })
    }

    fn page<'a>(
        &'a self,
        env: Env<'a>,
        user_data: &'a UserData,
        open: Option<&'a str>,
    ) -> Element<'a, Message> {
        let ui = env.ui;
        let is_beside = env.size.width >= panel::BESIDE;
        let side = if is_beside { 40.0 } else { space::L };
        let width = env.size.width - 2.0 * side - if is_beside { panel::width(env) } else { 0.0 };
        let refused = self.told(env);
        let back = open.map(|title| parts::back(title, env));
        let top = column![parts::header(env, user_data)]
            .push(refused)
            .push(back)
            .push(parts::cards(env))
            .push(parts::questionnaires(env))
            .spacing(space::M);
        let recent = self.recent(width, env, user_data);
        // A low window scrolls as a whole; otherwise only the list scrolls.
        let is_low = env.size.height < 660.0 || !is_beside;
        let mut parts: Vec<Element<'a, Message>> = vec![top.into()];

        match recent {
            Some((title, list)) if is_low => parts.extend([title, list]),
            Some((title, list)) => {
                parts.extend([title, container(ui.scroll(list)).height(Fill).into()]);
            }
            None if is_low => {}
            None => parts.push(blank::vertical().into()),
        }

        let content = Column::with_children(parts).width(Fill);
        let padding = ui.padding(if is_beside { 34.0 } else { space::M }, side, 0.0, side);
        let content: Element<'a, Message> = if is_low {
            let about = (!is_beside).then(|| panel::about(env));
            let content = content.push(about).padding(padding.bottom(space::M));

            ui.scroll(content).spacing(0).height(Fill).into()
        } else {
            container(content).padding(padding).height(Fill).into()
        };
        let foot =
            container(parts::footer(self.footer(env, user_data), width, env)).padding([0.0, side]);
        let start = column![content, foot].width(Fill).height(Fill);

        if is_beside {
            ui.row([panel::panel(env), start.into()])
                .height(Fill)
                .align_y(iced::Top)
                .into()
        } else {
            column![panel::band(env), start].into()
        }
    }
}

type KeyLine = Binding<State>;

impl HasKeys for State {
    type Message = Message;
    type Lent<'a> = (Env<'a>, &'a UserData);

    const KEYS: &'static [Part<Self>] = &[Part::Own(&[
        KeyLine::new(
            Keys::Two(Key::Up, Key::Down),
            |home, key, (env, user_data)| home.recent_file(key, env, user_data),
        )
        .footer("home-hint-choose"),
        KeyLine::new(
            Keys::Two(Key::Home, Key::End),
            |home, key, (env, user_data)| home.recent_file(key, env, user_data),
        ),
        KeyLine::new(Keys::One(Key::Escape), |_, _, _| Some(Message::Escape)),
    ])];
}

impl State {
    /// What the footer says: of the keys of the screen, and of those that a recent file takes while it has the focus.
    pub fn footer(&self, env: Env<'_>, user_data: &UserData) -> Vec<Hint> {
        let of_screen = self.hints((env, user_data)).into_iter();
        let of_screen = of_screen.filter_map(Footer::own);
        let of_file = [
            (Key::Enter, "home-hint-open"),
            (Key::Delete, "home-hint-forget"),
        ];
        let is_file = env.focused == Focused::Row && self.library.is_none();
        let of_file = of_file.into_iter().filter(|_| is_file);
        let of_file = of_file.filter_map(|(key, words)| Hint::new(vec![key], words, env));

        of_screen.chain(of_file).collect()
    }

    /// The message that focuses the first or the last of the recent files, or of the questionnaires.
    fn recent_file(&self, key: Key, env: Env<'_>, user_data: &UserData) -> Option<Message> {
        if let Some(library) = &self.library {
            let has_rows = self.dialog.is_none() && !library.is_looking() && library.len() > 1;
            let at = match key {
                Key::Down | Key::Home => 0,
                _ => usize::MAX,
            };

            return has_rows.then_some(Message::Library(library::Message::Choose(at)));
        }

        // From the only one the arrows lead nowhere.
        let least = if env.focused == Focused::Row { 2 } else { 1 };
        let has_files = self.dialog.is_none() && user_data.recent.entries().len() >= least;

        has_files.then_some(match key {
            Key::Down | Key::Home => Message::ChooseFirst,
            _ => Message::ChooseLast,
        })
    }
}

/// Focuses the recent file at a position; past the end, the last one.
fn choose(position: usize, user_data: &UserData) -> Action {
    let last = user_data.recent.entries().len().checked_sub(1);

    last.map_or(Action::None, |last| {
        Action::Run(focus::on(recent::row(position.min(last))))
    })
}

#[cfg(test)]
mod tests;
