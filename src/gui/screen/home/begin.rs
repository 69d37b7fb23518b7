//! The dialog of a new assessment: country, questionnaire, scope. It asks nothing else before the work can begin.

use super::Message as Outer;
use super::fault::{self, QuestionnaireFault};
use crate::assessment::Scope;
use crate::gui::Element;
use crate::gui::context::Env;
use crate::gui::icon::Icon;
use crate::gui::label;
use crate::gui::path_field::{self, FieldWithButton, browse};
use crate::gui::screen::choice;
use crate::gui::theme::{TextRole, space};
use crate::gui::user_data::UserData;
use crate::gui::widget::field::{self, Field};
use crate::gui::widget::mark::Tone;
use crate::gui::widget::{dialog, focus};
use crate::gui::worker::off_thread;
use crate::message;
use crate::questionnaire::{Questionnaire, library};
use crate::store::SaveError;

use iced::Task;
use iced::widget::{Id, column, container};

use std::path::PathBuf;
use std::sync::Arc;

/// Focus id of the first field.
pub(super) const COUNTRY: Id = Id::new("home-begin-country");
const PATH: Id = Id::new("home-begin-path");

#[derive(Debug)]
pub(super) struct Begin {
    country: Field,
    is_nameless: bool,
    /// The questionnaires that need no file: those that ship with the program, and a person's own.
    known: Vec<Arc<Questionnaire>>,
    source: QuestionnaireSource,
    path: Field,
    is_pathless: bool,
    other: Other,
    scope: Scope,
    /// The folder for the new file, or why there is none.
    folder: Result<PathBuf, Arc<SaveError>>,
}

/// The source of the questionnaire.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum QuestionnaireSource {
    /// One that needs no file, by its position.
    Known(usize),
    File,
}

/// The questionnaire of a file, at every point of its reading.
#[derive(Debug)]
enum Other {
    /// Nobody has begun to read it.
    Unread,
    /// A thread reads it; after that, the dialog does this.
    Reading(AfterReading),
    Read(Arc<Questionnaire>),
    Refused(QuestionnaireFault),
}

/// What the dialog does when the questionnaire is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum AfterReading {
    Show,
    Begin,
}

#[derive(Debug, Clone)]
pub enum Message {
    /// Somebody types the country.
    Country(field::Action),
    Source(QuestionnaireSource),
    /// Somebody types the path of a questionnaire.
    Path(field::Action),
    /// Opens the system's dialog for a file.
    Browse,
    /// The dialog returned a file, or `None`.
    Browsed(Option<PathBuf>),
    /// Reads the questionnaire at the path.
    Read,
    WasRead(Result<Arc<Questionnaire>, QuestionnaireFault>),
    Scope(Scope),
    /// Begins the assessment.
    Done,
    /// Closes the dialog.
    Cancel,
}

/// What Home has to do after a message of the dialog.
pub(super) enum Action {
    /// Stays open.
    Open,
    /// Stays open, and runs a task.
    Run(Task<Message>),
    Closed,
    /// Closes and begins an assessment.
    Done {
        country: String,
        questionnaire: Arc<Questionnaire>,
        scope: Scope,
    },
}

impl Begin {
    /// The dialog with the questionnaires that are known beside the shipped ones.
    pub(super) fn new(user_data: &UserData, others: Vec<Arc<Questionnaire>>) -> Self {
        let shipped = library::current().filter_map(|shipped| shipped.questionnaire().ok());
        let mut known: Vec<Arc<Questionnaire>> = shipped.collect();

        for other in others {
            if !known.contains(&other) {
                known.push(other);
            }
        }

        Self {
            country: Field::single(""),
            is_nameless: false,
            known,
            source: QuestionnaireSource::Known(0),
            path: Field::single(""),
            is_pathless: false,
            other: Other::Unread,
            scope: Scope::Whole,
            folder: user_data.known_documents(),
        }
    }

    /// The dialog with a questionnaire that is chosen already.
    pub(super) fn of(questionnaire: &Arc<Questionnaire>, user_data: &UserData) -> Self {
        let mut begin = Self::new(user_data, vec![Arc::clone(questionnaire)]);
        let chosen = begin.known.iter().position(|known| known == questionnaire);
        begin.source = QuestionnaireSource::Known(chosen.unwrap_or(0));

        begin
    }

    pub(super) fn update(&mut self, message: Message, env: Env<'_>) -> Action {
        match message {
            Message::Country(action) => {
                self.country.update(action);
                self.is_nameless = false;
            }
            Message::Source(source) => self.source = source,
            Message::Path(action) => {
                if self.path.update(action) {
                    self.is_pathless = false;
                    self.other = Other::Unread;
                }
            }
            Message::Browse => {
                let kind = env.text("home-begin-kind");

                return Action::Run(path_field::ask_for_file(kind, None, Message::Browsed));
            }
            Message::Browsed(None) => return Action::Run(focus::on(PATH)),
            Message::Browsed(Some(path)) => {
                self.path.set_text(&path.to_string_lossy());

                return self.read(AfterReading::Show);
            }
            Message::Read if matches!(self.other, Other::Read(_)) => return self.done(),
            Message::Read => return self.read(AfterReading::Show),
            Message::WasRead(result) => {
                let then = match &self.other {
                    Other::Reading(then) => *then,
                    // A person has typed another path while this one was read.
                    _ => return Action::Open,
                };
                self.other = result.map_or_else(Other::Refused, Other::Read);

                if then == AfterReading::Begin && matches!(self.other, Other::Read(_)) {
                    return self.done();
                }
            }
            Message::Scope(scope) => self.scope = scope,
            Message::Done => return self.done(),
            Message::Cancel => return Action::Closed,
        }

        Action::Open
    }

    fn done(&mut self) -> Action {
        let country = self.country.text().trim().to_owned();

        if country.is_empty() {
            self.is_nameless = true;

            return Action::Run(focus::on(COUNTRY));
        }

        match (self.questionnaire(), self.source) {
            (Some(questionnaire), _) => {
                let has_quick = questionnaire.questions().any(|question| question.quick);
                let scope = if has_quick { self.scope } else { Scope::Whole };

                Action::Done {
                    country,
                    questionnaire,
                    scope,
                }
            }
            (None, QuestionnaireSource::File) => self.read(AfterReading::Begin),
            (None, QuestionnaireSource::Known(_)) => Action::Open,
        }
    }

    fn read(&mut self, then: AfterReading) -> Action {
        let Some(path) = path_field::typed(&self.path.text()) else {
            self.is_pathless = true;

            return Action::Run(focus::on(PATH));
        };
        self.other = Other::Reading(then);
        let read = move || {
            crate::store::read_questionnaire(&path)
                .map(|file| Arc::new(file.questionnaire))
                .map_err(|error| QuestionnaireFault::Read(Arc::new(error)))
        };

        Action::Run(off_thread(read, |read| {
            Message::WasRead(read.unwrap_or(Err(QuestionnaireFault::Stopped)))
        }))
    }

    /// The chosen questionnaire, if it is read and valid.
    fn questionnaire(&self) -> Option<Arc<Questionnaire>> {
        match (self.source, &self.other) {
            (QuestionnaireSource::Known(at), _) => self.known.get(at).map(Arc::clone),
            (QuestionnaireSource::File, Other::Read(questionnaire)) => {
                Some(Arc::clone(questionnaire))
            }
            (QuestionnaireSource::File, _) => None,
        }
    }

    pub(super) fn view<'a>(&'a self, page: Element<'a, Outer>, env: Env<'a>) -> Element<'a, Outer> {
        let ui = env.ui;
        let is_reading =
            matches!(self.other, Other::Reading(_)) && self.source == QuestionnaireSource::File;
        // What the questionnaire calls what an assessment is of.
        let questionnaire = self.questionnaire();
        let questionnaire = questionnaire.map(|it| it.in_language(env.locale.language().tag()));
        let subject = questionnaire.as_ref().and_then(|it| it.subject());
        let subject = subject.map_or_else(|| env.text("home-begin-country"), str::to_owned);
        let country = env
            .field(&self.country, Message::Country)
            .label(subject)
            .error(self.is_nameless.then(|| env.text("home-begin-nameless")))
            .on_submit(Message::Done)
            .id(COUNTRY);
        let count = self.known.len();
        let known = self.known.iter().map(|known| {
            let own = known.in_language(env.locale.language().tag());

            own.title().to_owned()
        });
        let sources: Vec<String> = known.chain([env.text("home-begin-other")]).collect();
        let chosen = match self.source {
            QuestionnaireSource::Known(at) => at,
            QuestionnaireSource::File => count,
        };
        let source = ui.select(sources, Some(chosen), move |at| {
            Message::Source(if at < count {
                QuestionnaireSource::Known(at)
            } else {
                QuestionnaireSource::File
            })
        });
        let content: Element<'a, Message> = column![
            path_field::inset(country),
            path_field::inset(ui.start(ui.caption(env.text("home-begin-questionnaire")))),
            source,
        ]
        .push((self.source == QuestionnaireSource::File).then(|| self.file(env)))
        .push(self.scope(env))
        .push(self.place(env))
        .into();
        let buttons = [
            ui.secondary(env.text("home-cancel"))
                .on_press(Message::Cancel),
            ui.primary(env.text("home-begin-done"))
                .key(label::key_cap("Enter", env))
                .id(dialog::PRIMARY)
                .on_press_maybe((!is_reading).then_some(Message::Done)),
        ];
        let buttons = buttons.map(|button| Element::from(button).map(Outer::Begin));

        super::parts::sheet(page, "home-new", content.map(Outer::Begin), buttons, env)
    }

    /// The choice of a questionnaire from a file: its path, and the questionnaire or the error.
    fn file<'a>(&'a self, env: Env<'a>) -> Element<'a, Message> {
        let ui = env.ui;
        let path = FieldWithButton {
            field: &self.path,
            label: env.text("home-begin-path"),
            error: self.is_pathless.then(|| env.text("home-begin-pathless")),
            id: PATH,
            on_action: Message::Path,
            on_submit: Message::Read,
            button: browse(Message::Browse, env),
        };
        let found: Option<Element<'a, Message>> = match &self.other {
            Other::Unread => None,
            Other::Reading(_) => Some(ui.start(ui.aside(env.text("home-begin-reading"))).into()),
            Other::Read(questionnaire) => {
                let questions = env.format(
                    "home-begin-questions",
                    &[("count", questionnaire.questions().count().into())],
                );

                Some(ui.notice_bar(Tone::Agree, questionnaire.title().to_owned(), questions, []))
            }
            Other::Refused(fault) => {
                let words = match fault {
                    QuestionnaireFault::Read(error) => fault::words(error, env.locale),
                    QuestionnaireFault::Stopped => fault::stopped(env.locale),
                };

                Some(ui.notice_bar(Tone::Split, words.title, words.text, []))
            }
        };

        let content = column![path.view(env)].push(found.map(path_field::inset));

        container(content)
            .padding(iced::Padding::ZERO.top(space::XS))
            .into()
    }

    /// The choice between all questions and the quick scan, if the questionnaire has one.
    fn scope<'a>(&'a self, env: Env<'a>) -> Option<Element<'a, Message>> {
        let ui = env.ui;
        let questionnaire = self.questionnaire()?;
        let quick = questionnaire
            .questions()
            .filter(|question| question.quick)
            .count();

        if quick == 0 {
            return None;
        }

        let names = [
            env.format(
                "home-begin-whole",
                &[("count", questionnaire.questions().count().into())],
            ),
            env.format("home-begin-quick", &[("count", quick.into())]),
        ];
        let chosen = usize::from(self.scope == Scope::QuickScan);
        let label = container(ui.start(ui.caption(env.text("home-begin-scope"))));
        let later = ui.start(ui.caption(env.text("home-begin-later")));

        Some(
            column![
                path_field::inset(label.padding(iced::Padding::ZERO.top(space::S))),
                ui.start(ui.segmented(&names, chosen, |at| {
                    Message::Scope(choice([Scope::Whole, Scope::QuickScan], at))
                })),
                path_field::inset(later)
            ]
            .into(),
        )
    }

    /// The line that names the path of the new file.
    fn place<'a>(&'a self, env: Env<'a>) -> Element<'a, Message> {
        let ui = env.ui;
        let folder: Element<'a, Message> = match &self.folder {
            Ok(folder) => ui
                .start(path_field::words(TextRole::Small, folder, env))
                .into(),
            Err(error) => ui
                .start(ui.alert(message::save(error, env.locale).text))
                .into(),
        };
        let words = column![ui.start(ui.caption(env.text("home-begin-folder"))), folder];
        let content = ui.row([
            ui.icon_in(Icon::Folder, 20.0, ui.palette().ink2),
            words.into(),
        ]);

        container(content.spacing(space::S))
            .padding(ui.padding(space::M, 4.0, space::XS, 4.0))
            .into()
    }
}
