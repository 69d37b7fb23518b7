//! The questionnaires that an assessment may ask: those that ship with the program, a person's own, and one from a file.

use super::Message as Outer;
use crate::gui::Element;
use crate::gui::context::Env;
use crate::gui::icon::Icon;
use crate::gui::label::key_cap;
use crate::gui::path_field;
use crate::gui::screen::Notice;
use crate::gui::theme::{self, TextRole, space};
use crate::gui::user_data::UserData;
use crate::gui::widget::focus;
use crate::gui::widget::focus::Focused;
use crate::gui::widget::mark::Tone;
use crate::gui::worker::off_thread;
use crate::locale::Language;
use crate::message;
use crate::output::{BlankChoice, BlankOrder, BlankSource, OutputError, Product, write_blank};
use crate::questionnaire::language::is_same_language;
use crate::questionnaire::{Level, Questionnaire, library};
use crate::results::room_minutes;
use crate::store::{PassedOver, QuestionnaireFile, SaveError};

use iced::keyboard::key::Named;
use iced::widget::{Column, Id, column, container};
use iced::{Fill, Task};

use std::path::PathBuf;
use std::sync::Arc;

/// Width from which the detail is beside the list.
const BESIDE: f32 = 1000.0;

/// The focus id of a row.
pub(super) fn row(position: usize) -> Id {
    Id::from(format!("home-library-{position}"))
}

/// Where a questionnaire comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    Shipped,
    /// Kept on this computer.
    Own,
    /// Read from a file that could not be kept.
    File(PathBuf),
}

/// A questionnaire of the list.
#[derive(Debug, Clone)]
pub struct Entry {
    pub questionnaire: Arc<Questionnaire>,
    pub origin: Origin,
    /// What stands beside its file and is no translation of it.
    pub passed_over: Vec<PassedOver>,
}

/// The page of the questionnaires.
#[derive(Debug)]
pub(super) struct Library {
    entries: Vec<Entry>,
    chosen: usize,
    /// The element whose questions are looked through.
    looked: Option<usize>,
    notice: Option<Notice>,
}

#[derive(Debug, Clone)]
pub enum Message {
    /// Chooses a row.
    Choose(usize),
    /// Closes the page.
    Leave,
    /// Opens a questionnaire from a file.
    Open,
    /// Begins an assessment with the chosen one.
    Begin,
    /// Shows the questions of an element, or the list again.
    LookThrough(Option<usize>),
    /// Asks where a blank paper shall go.
    Paper,
    /// The dialog returned a folder, or `None`.
    PaperInto(Option<PathBuf>),
    /// The paper is written, or not; `None` if its thread has failed.
    PaperWritten(Option<Arc<Result<Vec<PathBuf>, OutputError>>>),
    /// Closes the notice.
    Understood,
}

/// What Home has to do after a message of the page.
pub(super) enum Action {
    None,
    Run(Task<Message>),
    /// Closes the page.
    Leave,
    /// Asks for a file.
    Open,
    /// Begins an assessment with this questionnaire.
    Begin(Arc<Questionnaire>),
}

impl Library {
    /// The page with the shipped questionnaires and a person's own.
    pub(super) fn new(own: Vec<Entry>) -> Self {
        let mut page = Self {
            entries: shipped(),
            chosen: 0,
            looked: None,
            notice: None,
        };
        page.list(own);

        page
    }

    /// Lists a person's own questionnaires; the choice stays.
    pub(super) fn list(&mut self, own: Vec<Entry>) {
        let chosen = self.chosen;

        for entry in own {
            self.take_in(entry);
        }

        self.chosen = chosen;
    }

    /// Puts a questionnaire into the list, in the place of the same version, and chooses it.
    pub(super) fn take_in(&mut self, entry: Entry) {
        let same = |known: &Entry| {
            known.origin != Origin::Shipped && is_same(&known.questionnaire, &entry.questionnaire)
        };
        self.entries.retain(|known| !same(known));
        let at = self.entries.partition_point(|known| {
            known.origin == Origin::Shipped
                || known.origin == Origin::Own && entry.origin != Origin::Shipped
        });
        self.entries.insert(at, entry);
        self.chosen = at;
        self.looked = None;
    }

    /// Closes what is open on the page; whether something was.
    pub(super) fn escape(&mut self) -> bool {
        self.looked.take().is_some() || self.notice.take().is_some()
    }

    /// How many rows the list has.
    pub(super) fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether the questions are shown instead of the list.
    pub(super) fn is_looking(&self) -> bool {
        self.looked.is_some()
    }

    /// The questionnaire that is chosen.
    pub(super) fn chosen(&self) -> Option<&Entry> {
        self.entries.get(self.chosen)
    }

    pub(super) fn update(&mut self, message: Message, env: Env<'_>) -> Action {
        match message {
            Message::Choose(position) => {
                self.chosen = position.min(self.entries.len().saturating_sub(1));
                self.notice = None;

                return Action::Run(focus::on(row(self.chosen)));
            }
            Message::Leave => return Action::Leave,
            Message::Open => return Action::Open,
            Message::Begin => {
                if let Some(entry) = self.chosen() {
                    return Action::Begin(Arc::clone(&entry.questionnaire));
                }
            }
            Message::LookThrough(element) => {
                self.looked = element;

                if element.is_none() {
                    return Action::Run(focus::on(row(self.chosen)));
                }
            }
            Message::Paper => {
                return Action::Run(path_field::ask_for_folder(None, Message::PaperInto));
            }
            Message::PaperInto(Some(folder)) => return self.print(folder, env),
            Message::PaperInto(None) => {}
            Message::PaperWritten(written) => self.notice = Some(printed(written.as_deref(), env)),
            Message::Understood => self.notice = None,
        }

        Action::None
    }

    /// Writes the chosen questionnaire as blank paper, in the language of the window.
    fn print(&self, folder: PathBuf, env: Env<'_>) -> Action {
        let Some(entry) = self.chosen() else {
            return Action::None;
        };
        let source = BlankSource::of_questionnaire(Arc::clone(&entry.questionnaire));
        let order = BlankOrder {
            folder,
            products: vec![Product::Questionnaire],
            replaces: false,
            locale: env.locale.clone(),
            choice: BlankChoice::default(),
            mark: None,
        };

        Action::Run(off_thread(
            move || write_blank(&order, &source),
            |written| Message::PaperWritten(written.map(Arc::new)),
        ))
    }
}

impl Entry {
    pub(super) fn of(file: QuestionnaireFile, origin: Origin) -> Self {
        Self {
            questionnaire: Arc::new(file.questionnaire),
            origin,
            passed_over: file.passed_over,
        }
    }
}

/// The questionnaires that ship with the program.
fn shipped() -> Vec<Entry> {
    library::current()
        .filter_map(|shipped| shipped.questionnaire().ok())
        .map(|questionnaire| Entry {
            questionnaire,
            origin: Origin::Shipped,
            passed_over: Vec::new(),
        })
        .collect()
}

/// Whether two are the same version of one questionnaire.
fn is_same(one: &Questionnaire, other: &Questionnaire) -> bool {
    (one.id(), one.version()) == (other.id(), other.version())
}

/// Reads the questionnaires that are kept on this computer.
pub(super) fn read_own(user_data: &UserData) -> Task<Vec<Entry>> {
    let user_data = user_data.clone();
    let read = move || {
        let own = user_data.own_questionnaires().into_iter();

        own.map(|(_, file)| Entry::of(file, Origin::Own))
            .collect::<Vec<_>>()
    };

    off_thread(read, Option::unwrap_or_default)
}

/// Reads a questionnaire's file into the data folder, so that its own file need not stay.
pub(super) fn keep(
    path: PathBuf,
    file: QuestionnaireFile,
    user_data: UserData,
) -> Task<(Entry, Option<Arc<SaveError>>)> {
    let entry = Entry::of(file.clone(), Origin::File(path));
    let stopped = (entry.clone(), None);
    let keep = move || match user_data.keep_questionnaire(&file) {
        Ok(_) => (Entry::of(file, Origin::Own), None),
        Err(error) => (entry, Some(error)),
    };

    off_thread(keep, move |kept| kept.unwrap_or_else(|| stopped.clone()))
}

fn printed(written: Option<&Result<Vec<PathBuf>, OutputError>>, env: Env<'_>) -> Notice {
    match written {
        Some(Ok(files)) => {
            let names = files.iter().map(|path| path.to_string_lossy().into_owned());
            let names: Vec<String> = names.map(|name| env.locale.left_to_right(&name)).collect();

            Notice {
                tone: Tone::Agree,
                title: env.text("home-library-printed"),
                words: env.locale.list(names),
            }
        }
        Some(Err(error)) => {
            let words = message::output(error, env.locale);

            Notice {
                tone: Tone::Split,
                title: words.title,
                words: words.text,
            }
        }
        None => Notice {
            tone: Tone::Split,
            title: env.text("home-fault-stopped"),
            words: String::new(),
        },
    }
}

impl Library {
    pub(super) fn view<'a>(&'a self, env: Env<'a>, user_data: &'a UserData) -> Element<'a, Outer> {
        let ui = env.ui;
        let is_beside = env.size.width >= BESIDE;
        let notice = self.notice.as_ref().map(|notice| {
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
        });
        let minutes = user_data.settings.minutes.count();
        let main = match (self.looked, self.chosen()) {
            (Some(element), Some(entry)) => questions(entry, element, env),
            _ => self.rows(minutes, env),
        };
        let detail = self.chosen().map(|entry| detail(entry, minutes, env));
        let body: Element<'a, Message> = if is_beside {
            let detail = container(ui.scroll(detail.unwrap_or_else(|| ui.gap()))).width(344);

            ui.row([
                container(ui.scroll(main)).width(Fill).height(Fill).into(),
                detail.height(Fill).into(),
            ])
            .spacing(space::M)
            .align_y(iced::Top)
            .height(Fill)
            .into()
        } else {
            let all = column![main].push(detail).spacing(space::M);

            container(ui.scroll(all)).height(Fill).into()
        };
        let head = column![Self::head(env)].push(notice).spacing(space::S);
        let page: Element<'a, Message> = column![head, body]
            .spacing(space::M)
            .padding([space::M, 20.0])
            .height(Fill)
            .into();

        page.map(Outer::Library)
    }

    fn head(env: Env<'_>) -> Element<'_, Message> {
        let ui = env.ui;
        let open = ui
            .secondary(env.text("home-library-open"))
            .icon(Icon::Folder)
            .compact()
            .on_press(Message::Open);
        let title = column![
            ui.start(ui.title(env.text("home-library"))),
            ui.start(ui.aside(env.text("home-library-about"))),
        ];

        let leave = ui
            .quiet(env.text("hint-back"))
            .key(key_cap("Esc", env))
            .compact()
            .on_press(Message::Leave);

        ui.row([title.width(Fill).into(), leave.into(), open.into()])
            .spacing(space::M)
            .into()
    }

    fn rows<'a>(&'a self, minutes: u32, env: Env<'a>) -> Element<'a, Message> {
        let ui = env.ui;
        let groups = [
            ("home-library-shipped", |origin: &Origin| {
                *origin == Origin::Shipped
            }),
            ("home-library-own", |origin: &Origin| *origin == Origin::Own),
            ("home-library-file", |origin: &Origin| {
                matches!(origin, Origin::File(_))
            }),
        ] as [(&str, fn(&Origin) -> bool); 3];
        let mut rows: Vec<Element<'a, Message>> = Vec::new();

        for (title, is_of) in groups {
            let entries = self.entries.iter().enumerate();
            let mut entries = entries.filter(|(_, entry)| is_of(&entry.origin)).peekable();

            if entries.peek().is_some() {
                let title = ui.start(ui.head(env.text(title)));
                rows.push(container(title).padding([space::XS, space::M]).into());
            }

            for (position, entry) in entries {
                rows.push(ui.divider());
                rows.push(self.row(position, entry, minutes, env));
            }
        }

        container(Column::with_children(rows))
            .padding(1)
            .style(theme::card)
            .into()
    }

    fn row<'a>(
        &'a self,
        position: usize,
        entry: &'a Entry,
        minutes: u32,
        env: Env<'a>,
    ) -> Element<'a, Message> {
        let ui = env.ui;
        let shown = entry.questionnaire.in_language(env.locale.language().tag());
        let counts = env.locale.line([
            env.locale.left_to_right(shown.version()),
            env.format(
                "home-library-elements",
                &[("count", shown.elements().len().into())],
            ),
            languages(&entry.questionnaire, env),
        ]);
        let names = column![
            ui.start(ui.strong(shown.title().to_owned())),
            ui.start(ui.text(TextRole::Small, counts).style(theme::ink2)),
        ];
        let size = column![
            ui.end(ui.small(env.format("home-begin-questions", &[("count", shown.len().into())]))),
            ui.end(
                ui.text(TextRole::Small, hours(shown.len(), minutes, env))
                    .style(theme::ink2)
            ),
        ];
        let content = ui
            .row([
                ui.icon_in(Icon::List, 20.0, ui.palette().ink2),
                names.width(Fill).into(),
                container(size).width(150).into(),
            ])
            .spacing(14);

        ui.press_row(content)
            .selected(position == self.chosen)
            .id(row(position))
            .on_press(Message::Choose(position))
            .on_key(move |key| match key {
                Named::ArrowDown => Some(Message::Choose(position + 1)),
                Named::ArrowUp => Some(Message::Choose(position.saturating_sub(1))),
                Named::Home => Some(Message::Choose(0)),
                Named::End => Some(Message::Choose(usize::MAX)),
                _ => None,
            })
            .focused_as(Focused::Row)
            .into()
    }
}

/// The tags of the languages of a questionnaire.
fn languages(questionnaire: &Questionnaire, env: Env<'_>) -> String {
    let tags = questionnaire.languages();

    env.locale
        .list(tags.map(|tag| env.locale.left_to_right(tag)))
}

/// How long all questions take in a room.
fn hours(questions: usize, minutes: u32, env: Env<'_>) -> String {
    let time = env.locale.minutes(room_minutes(questions, minutes));

    env.format("home-library-time", &[("time", time.into())])
}

/// What is known of the chosen questionnaire, and what can be done with it.
fn detail<'a>(entry: &'a Entry, minutes: u32, env: Env<'a>) -> Element<'a, Message> {
    let ui = env.ui;
    let shown = entry.questionnaire.in_language(env.locale.language().tag());
    let count = shown.elements().len();
    let elements = shown.elements().iter().enumerate().map(|(index, element)| {
        let numeral = env.locale.count(index + 1);
        let questions: usize = element.aspects.iter().map(|a| a.questions.len()).sum();

        ui.row([
            ui.badge(index, count, numeral),
            container(ui.start(ui.small(element.name.clone())))
                .width(Fill)
                .into(),
            ui.small(env.locale.count(questions)).into(),
        ])
        .spacing(space::S)
        .into()
    });
    let content = shown.content();
    let quick = match shown.quick_len() {
        0 => String::new(),
        quick => env.format("home-begin-quick", &[("count", quick.into())]),
    };
    let unspoken: Vec<String> = entry
        .questionnaire
        .languages()
        .filter(|tag| {
            let mut spoken = Language::all().iter();

            !spoken.any(|language| is_same_language(language.tag(), tag))
        })
        .map(|tag| env.locale.left_to_right(tag))
        .collect();
    let unspoken = match unspoken.as_slice() {
        [] => String::new(),
        tags => env.format(
            "home-library-unspoken",
            &[("languages", env.locale.list(tags).into())],
        ),
    };
    let from = match &entry.origin {
        Origin::File(path) => env.locale.left_to_right(&path.to_string_lossy()),
        Origin::Shipped | Origin::Own => String::new(),
    };
    let facts = [
        hours(shown.len(), minutes, env),
        quick,
        content.source.clone(),
        content.licence.clone(),
        unspoken,
        from,
    ];
    let facts = facts
        .into_iter()
        .filter(|fact| !fact.is_empty())
        .map(|fact| {
            ui.start(ui.text(TextRole::Small, fact).style(theme::ink2))
                .into()
        });
    let passed = entry.passed_over.iter().map(|file| {
        let words = message::passed_over(file, env.locale);

        ui.notice_bar(Tone::Discuss, words.title, words.text, [])
    });
    let about = (!content.about.is_empty()).then(|| ui.start(ui.small(content.about.clone())));
    let links = ui.buttons([
        ui.quiet(env.text("home-library-look"))
            .icon(Icon::Search)
            .compact()
            .on_press(Message::LookThrough(Some(0)))
            .into(),
        ui.quiet(env.text("home-library-paper"))
            .icon(Icon::Outputs)
            .compact()
            .on_press(Message::Paper)
            .into(),
    ]);
    let begin = ui
        .primary(env.text("home-library-begin"))
        .icon(Icon::Plus)
        .on_press(Message::Begin);

    ui.card(
        column![ui.start(ui.panel(shown.title().to_owned()))]
            .push(ui.start(begin))
            .push(ui.start(links))
            .push(Column::with_children(elements).spacing(space::XS))
            .push(Column::with_children(facts).spacing(space::XXS))
            .push(Column::with_children(passed).spacing(space::XS))
            .push(about)
            .spacing(space::S),
    )
    .width(Fill)
    .into()
}

/// The questions of an element with their levels, and the way to the other elements.
fn questions<'a>(entry: &'a Entry, index: usize, env: Env<'a>) -> Element<'a, Message> {
    let ui = env.ui;
    let shown = entry.questionnaire.in_language(env.locale.language().tag());
    let last = shown.elements().len().saturating_sub(1);
    let index = index.min(last);
    let mut parts: Vec<Element<'a, Message>> = Vec::new();
    let buttons = [
        ui.secondary(env.text("home-library-list"))
            .compact()
            .on_press(Message::LookThrough(None)),
        ui.quiet(env.text("home-library-before"))
            .compact()
            .on_press_maybe(
                index
                    .checked_sub(1)
                    .map(|at| Message::LookThrough(Some(at))),
            ),
        ui.quiet(env.text("home-library-after"))
            .compact()
            .on_press_maybe((index < last).then_some(Message::LookThrough(Some(index + 1)))),
    ];
    parts.push(ui.start(ui.buttons(buttons.map(Into::into))).into());

    if let Some(element) = shown.elements().get(index) {
        parts.push(ui.start(ui.panel(element.name.clone())).into());

        for aspect in &element.aspects {
            parts.push(ui.divider());
            parts.push(ui.start(ui.strong(aspect.name.clone())).into());

            for question in &aspect.questions {
                let code = env.locale.left_to_right(question.id.as_str());
                let title = env.locale.line([code, question.title.clone()]);
                parts.push(ui.start(ui.small_strong(title)).into());
                parts.push(ui.start(ui.body(question.text.clone())).into());

                for (position, level) in shown.scale().iter().enumerate() {
                    let descriptor = shown.descriptor(question, Level::at(position));
                    let words = env.locale.line([level.name.as_str(), descriptor]);
                    let words = ui.text(TextRole::Small, words).style(theme::ink2);
                    parts.push(ui.start(words).into());
                }
            }
        }
    }

    ui.card(Column::with_children(parts).spacing(space::XS))
        .width(Fill)
        .into()
}
