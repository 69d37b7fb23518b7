//! The panel that writes forms, or letters that remind of them: until when, in which language, for whom, into which folder.

use super::{Whole, name_of};
use crate::assessment::{Assessment, Edit, Fact, Form, FormOf, Homework, ItemId};
use crate::gui::Element;
use crate::gui::context::{Context, Env};
use crate::gui::icon::Icon;
use crate::gui::label::{key_cap, shortened};
use crate::gui::path_field::{self, FieldWithButton, browse};
use crate::gui::screen::maybe;
use crate::gui::theme::{TextRole, space};
use crate::gui::widget::field::{self, Field};
use crate::gui::widget::mark::Tone;
use crate::gui::worker::off_thread;
use crate::homework::{FormKind, FormPlan, HomeworkSummary, noting_written};
use crate::locale::{Language, Locale};
use crate::message::{self, MessageText};
use crate::output::{FormOrder, OutputError, write_forms, write_reminders};
use crate::store::stem_of;

use iced::widget::{Column, Id, column, container};
use iced::{Fill, Task};
use jiff::civil::Date;

use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Focus id of the field for the day of return.
pub(super) const DUE: Id = Id::new("delegation-homework-due");
/// Focus id of the field for the folder.
pub(super) const FOLDER: Id = Id::new("delegation-homework-folder");

/// How many names and files the panel lists.
const LISTED: usize = 40;

/// What the panel writes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Purpose {
    /// The forms of all institutions, or of all functions.
    All,
    /// The form of one.
    One(FormOf),
    /// A letter to everybody who has sent nothing.
    Reminders,
    /// Nothing: the day of return alone is set.
    Day,
}

/// The state of the panel.
#[derive(Debug)]
pub(super) struct WritePanel {
    purpose: Purpose,
    kind: FormKind,
    due: Field,
    /// Message key of why the day cannot be read.
    wrong_due: Option<&'static str>,
    language: Language,
    folder: Field,
    is_pathless: bool,
    /// The forms that came back and wait: nobody is reminded of them.
    waiting: Vec<ItemId>,
    /// The forms to write.
    plans: Vec<FormPlan>,
    /// The institutions of which nobody said what they do.
    unknown: Vec<String>,
    stage: WriteStage,
}

/// The progress of the writing.
#[derive(Debug)]
enum WriteStage {
    Ready,
    Writing,
    Written(PathBuf, Vec<PathBuf>),
    Failed(MessageText),
}

#[derive(Debug, Clone)]
pub enum Message {
    /// Somebody types the day of return.
    Due(field::Action),
    Language(Language),
    /// For institutions or for functions.
    Kind(FormKind),
    /// Somebody types the folder.
    Folder(field::Action),
    /// Opens the system's dialog for a folder.
    Browse,
    /// The dialog returned a folder, or `None`.
    Browsed(Option<PathBuf>),
    /// Writes the files, or sets the day.
    Done,
    /// Shows the folder in the system's file manager.
    Open,
    /// The system showed the folder, or could not.
    Opened(bool),
}

/// What was written.
#[derive(Debug, Clone)]
pub struct WrittenFiles {
    folder: PathBuf,
    plans: Vec<FormPlan>,
    language: Language,
    due: Option<Date>,
    today: Date,
    is_reminder: bool,
    files: Result<Vec<PathBuf>, Arc<OutputError>>,
}

/// What the tab has to do after a message.
pub(super) enum Action {
    None,
    /// Runs a task and sends its messages to the panel.
    Run(Task<Message>),
    /// Writes files on a thread.
    Write(Task<super::Message>),
    /// Sets the day of return, and closes the panel.
    Settle(Option<Edit>),
    /// Focuses a field.
    Focus(Id),
    /// The system cannot show this folder.
    NotShown(String),
}

impl WritePanel {
    pub(super) fn new(purpose: Purpose, waiting: Vec<ItemId>, context: Context<'_>) -> Self {
        let locale = context.env.locale;
        let path = context.work.path();
        let name = stem_of(path);
        let folder = locale.plain("homework-folder-name", &[("name", name.into())]);
        let due = context.assessment().facts().homework();
        let due = due.map_or_else(String::new, |homework| locale.date(homework.due));
        let mut panel = Self {
            purpose,
            kind: FormKind::default(),
            due: Field::single(&due),
            wrong_due: None,
            language: locale.language(),
            folder: Field::single(&path.with_file_name(folder).to_string_lossy()),
            is_pathless: false,
            waiting,
            plans: Vec::new(),
            unknown: Vec::new(),
            stage: WriteStage::Ready,
        };
        panel.refresh(context);

        panel
    }

    /// What has the focus at first.
    pub(super) fn first(&self) -> Id {
        match self.purpose {
            Purpose::All | Purpose::Day => DUE,
            Purpose::One(_) | Purpose::Reminders => FOLDER,
        }
    }

    /// Plans the forms from the assessment, as after an undo.
    pub(super) fn refresh(&mut self, context: Context<'_>) {
        let assessment = context.assessment();
        let summary = HomeworkSummary::new(assessment);
        self.plans = match &self.purpose {
            Purpose::All => FormPlan::all(assessment, self.kind),
            Purpose::One(of) => FormPlan::of(assessment, of).into_iter().collect(),
            Purpose::Reminders => summary
                .silent()
                .filter(|form| !self.waiting.contains(&form.id))
                .filter_map(|form| form.plan.clone())
                .collect(),
            Purpose::Day => Vec::new(),
        };
        let is_of_institutions =
            self.purpose == Purpose::All && self.kind == FormKind::Institutions;
        let without = summary
            .forms
            .iter()
            .filter(|form| form.plan.is_none() && is_of_institutions);
        self.unknown = without.map(|form| name_of(&form.of, context)).collect();
    }

    fn is_writing(&self) -> bool {
        matches!(self.stage, WriteStage::Writing)
    }

    pub(super) fn is_done(&self) -> bool {
        matches!(self.stage, WriteStage::Written(..))
    }

    /// Whether it sets the day of return and writes nothing.
    pub(super) fn sets_day(&self) -> bool {
        self.purpose == Purpose::Day
    }

    /// Whether Done does something now.
    pub(super) fn can_write(&self) -> bool {
        let is_ready = matches!(self.stage, WriteStage::Ready | WriteStage::Failed(_));

        is_ready && (self.sets_day() || !self.plans.is_empty())
    }

    pub(super) fn update(&mut self, message: Message, context: Context<'_>) -> Action {
        match message {
            Message::Due(action) => {
                if self.due.update(action) {
                    self.wrong_due = None;
                    self.begin_anew();
                }

                Action::None
            }
            Message::Language(language) => {
                self.language = language;
                self.begin_anew();

                Action::None
            }
            Message::Kind(kind) => {
                self.kind = kind;
                self.begin_anew();
                self.refresh(context);

                Action::None
            }
            Message::Folder(action) => {
                if self.folder.update(action) {
                    self.is_pathless = false;
                    self.begin_anew();
                }

                Action::None
            }
            Message::Browse => {
                let start = path_field::typed(&self.folder.text());
                let start = start.and_then(|path| path.parent().map(Path::to_owned));

                Action::Run(path_field::ask_for_folder(start, Message::Browsed))
            }
            Message::Browsed(Some(path)) => {
                self.folder.set_text(&path.to_string_lossy());
                self.is_pathless = false;
                self.begin_anew();

                Action::None
            }
            Message::Browsed(None) | Message::Opened(true) => Action::None,
            Message::Done => self.write(context),
            Message::Open => {
                let WriteStage::Written(folder, _) = &self.stage else {
                    return Action::None;
                };
                let folder = folder.clone();

                Action::Run(path_field::open_folder(folder, Message::Opened))
            }
            Message::Opened(false) => match &self.stage {
                WriteStage::Written(folder, _) => {
                    Action::NotShown(path_field::shown(folder, context.env))
                }
                _ => Action::None,
            },
        }
    }

    /// What is chosen now was not written yet.
    fn begin_anew(&mut self) {
        if !self.is_writing() {
            self.stage = WriteStage::Ready;
        }
    }

    fn write(&mut self, context: Context<'_>) -> Action {
        let locale = context.env.locale;
        let due = match self.due.text().trim() {
            "" => Ok(None),
            typed => locale.parse_date(typed).map(Some),
        };
        let due = match due {
            Ok(due) => due,
            Err(error) => {
                self.wrong_due = Some(error.key());

                return Action::Focus(DUE);
            }
        };

        if self.sets_day() {
            return Action::Settle(settling(due, context.assessment()));
        }

        let Some(folder) = path_field::typed(&self.folder.text()) else {
            self.is_pathless = true;

            return Action::Focus(FOLDER);
        };

        if !self.can_write() {
            return Action::None;
        }

        let written = WrittenFiles {
            folder,
            plans: self.plans.clone(),
            language: self.language,
            due,
            today: super::today(),
            is_reminder: self.purpose == Purpose::Reminders,
            files: Ok(Vec::new()),
        };
        let assessment = context.assessment().clone();
        let locale = locale.clone();
        self.stage = WriteStage::Writing;

        Action::Write(off_thread(
            {
                let written = written.clone();

                move || written.write(&assessment, &locale)
            },
            move |files| {
                super::Message::Written(Box::new(WrittenFiles {
                    files: files.unwrap_or_else(|| Err(Arc::new(OutputError::Nothing))),
                    ..written
                }))
            },
        ))
    }

    /// Shows what was written, or why nothing was.
    pub(super) fn show(&mut self, written: &WrittenFiles, context: Context<'_>) {
        self.stage = match &written.files {
            Ok(files) => WriteStage::Written(written.folder.clone(), files.clone()),
            Err(error) => WriteStage::Failed(message::output(error, context.env.locale)),
        };
    }

    pub(super) fn view<'a>(&'a self, context: Context<'a>) -> Element<'a, Whole> {
        let env = context.env;
        let ui = env.ui;
        let title = env.text(match self.purpose {
            Purpose::All => "homework-write-title",
            Purpose::One(_) => "homework-write-one",
            Purpose::Reminders => "homework-remind-title",
            Purpose::Day => "homework-due",
        });
        let title = container(ui.start(ui.panel(title))).center_y(44);
        let body = match &self.stage {
            WriteStage::Written(folder, files) => written_list(folder, files, env),
            _ => self.choices(context),
        };
        let body = body.map(|message| Whole::Homework(super::Message::Writing(message)));
        let cancel = ui
            .secondary(env.text(if self.is_done() {
                "delegation-close"
            } else {
                "delegation-cancel"
            }))
            .key(key_cap("Esc", env))
            .large()
            .on_press(Whole::Close);
        let send = |message| Whole::Homework(super::Message::Writing(message));
        let main = if self.is_done() {
            ui.primary(env.text("hand-out-open"))
                .icon(Icon::Folder)
                .key(key_cap("Enter", env))
                .on_press(send(Message::Open))
        } else {
            let count = [("count", self.plans.len().into())];
            let words = match (&self.stage, &self.purpose) {
                (WriteStage::Writing, _) => env.text("hand-out-writing"),
                (_, Purpose::Reminders) => env.format("homework-remind", &count),
                (_, Purpose::Day) => env.text("delegation-done"),
                _ => env.format("homework-write-done", &count),
            };

            ui.primary(words)
                .icon(match self.purpose {
                    Purpose::Day => Icon::Check,
                    Purpose::Reminders => Icon::Edit,
                    _ => Icon::Outputs,
                })
                .key(key_cap("Enter", env))
                .on_press_maybe(self.can_write().then(|| send(Message::Done)))
        };

        column![
            container(title).padding([0.0, space::XXS]),
            ui.scroll(body).height(Fill),
            ui.buttons([cancel.into(), main.large().width(Fill).into()]),
        ]
        .spacing(space::XXS)
        .into()
    }

    fn choices<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let is_day = self.sets_day();
        let why = env.text(match self.purpose {
            Purpose::All | Purpose::One(_) => "homework-write-why",
            Purpose::Reminders => "homework-remind-why",
            Purpose::Day => "homework-due-why",
        });
        let failed = match &self.stage {
            WriteStage::Failed(words) => {
                Some(ui.notice_bar(Tone::Split, words.title.as_str(), words.text.as_str(), []))
            }
            _ => None,
        };
        let due = env
            .field(&self.due, Message::Due)
            .label(env.text("homework-due"))
            .placeholder(env.text("delegation-day-example"))
            .error(self.wrong_due.map(|key| env.text(key)))
            .on_submit(Message::Done)
            .id(DUE);
        let kinds = [FormKind::Institutions, FormKind::Functions];
        let kind = maybe(self.purpose == Purpose::All, || {
            let names = [
                env.text("homework-for-institutions"),
                env.text("homework-for-functions"),
            ];
            let chosen = usize::from(self.kind == FormKind::Functions);

            labelled(
                env.text("homework-for"),
                ui.segmented(&names, chosen, move |at| {
                    Message::Kind(kinds.get(at).copied().unwrap_or_default())
                })
                .into(),
                env,
            )
        });
        let has_language = matches!(self.purpose, Purpose::All | Purpose::One(_));
        let language = maybe(has_language, || {
            let all = Language::all();
            let names: Vec<String> = all.iter().map(ToString::to_string).collect();
            let now = self.language;
            let chosen = all.iter().position(|language| *language == now);
            let choose = move |at: usize| Message::Language(all.get(at).copied().unwrap_or(now));

            labelled(
                env.text("outputs-language"),
                ui.select::<Message>(names, chosen, choose).into(),
                env,
            )
        });
        let folder = maybe(!is_day, || {
            FieldWithButton {
                field: &self.folder,
                label: env.text("hand-out-folder"),
                error: self.is_pathless.then(|| env.text("files-pathless")),
                id: FOLDER,
                on_action: Message::Folder,
                on_submit: Message::Done,
                button: browse(Message::Browse, env),
            }
            .view(env)
        });
        let whom = maybe(!is_day, || self.whom(context));

        column![
            path_field::inset(ui.start(ui.aside(why))),
            failed,
            path_field::inset(due),
            kind,
            language,
            folder,
            whom,
        ]
        .spacing(space::S)
        .into()
    }

    /// Who gets a form, and who gets none.
    fn whom<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;

        if self.plans.is_empty() {
            let words = env.text("homework-nobody-to-ask");

            return path_field::inset(ui.start(ui.alert(words)));
        }

        let names = self.plans.iter().take(LISTED).map(|plan| {
            let name = shortened(&name_of(&plan.of, context), 90);
            let count = plan.questions.len();
            let count = env.format("breakouts-questions", &[("count", count.into())]);
            let words = column![ui.start(ui.small(name)), ui.start(ui.caption(count)),];

            container(words).padding([2.0, 0.0]).into()
        });
        let more = self.plans.len().saturating_sub(LISTED);
        let more = maybe(more > 0, || {
            let more = env.format("homework-more", &[("count", more.into())]);

            ui.start(ui.caption(more)).into()
        });
        let unknown = maybe(!self.unknown.is_empty(), || {
            let names: Vec<String> = self.unknown.iter().take(LISTED).cloned().collect();
            let names = env.locale.list(&names);
            let words = env.format("homework-without-form", &[("names", names.into())]);

            ui.start(ui.aside(words)).into()
        });

        path_field::inset(
            column![
                ui.start(ui.small_strong(env.text("homework-write-whom"))),
                Column::with_children(names),
                more,
                unknown,
            ]
            .spacing(space::XXS),
        )
    }
}

impl WrittenFiles {
    /// Writes the files of an order, each language in its turn.
    fn write(
        &self,
        assessment: &Assessment,
        locale: &Locale,
    ) -> Result<Vec<PathBuf>, Arc<OutputError>> {
        let order = |plans, language| FormOrder {
            folder: self.folder.clone(),
            plans,
            locale: Locale::with_digits(language, locale.digits()),
            due: self.due,
            today: self.today,
            replaces: true,
        };

        if !self.is_reminder {
            let order = order(self.plans.clone(), self.language);
            let written = write_forms(&order, assessment).map_err(Arc::new)?;

            return Ok(written
                .into_iter()
                .flat_map(|form| [form.workbook, form.letter])
                .collect());
        }

        let mut files = Vec::new();

        // Each is reminded in the language of its form.
        for language in Language::all() {
            let plans: Vec<FormPlan> = self
                .plans
                .iter()
                .filter(|plan| language_of(plan, assessment, self.language) == *language)
                .cloned()
                .collect();

            if !plans.is_empty() {
                let order = order(plans, *language);
                files.extend(write_reminders(&order, assessment).map_err(Arc::new)?);
            }
        }

        Ok(files)
    }

    /// The edit that notes what was written, and when it is due; `None` if nothing was written, or nothing changes.
    pub(super) fn edit(&self, assessment: &Assessment) -> Option<Edit> {
        self.files.as_ref().ok()?;

        let plans = if self.is_reminder {
            &[]
        } else {
            &self.plans[..]
        };
        let language = self.language.tag();
        let noted = noting_written(assessment, plans, language, self.today, self.due);
        let cleared = self
            .due
            .is_none()
            .then(|| settling(None, assessment))
            .flatten();

        match (noted, cleared) {
            (Some(Edit::Together(mut edits)), Some(cleared)) => {
                edits.push(cleared);

                Some(Edit::Together(edits))
            }
            (noted, cleared) => noted.or(cleared),
        }
    }
}

/// The language in which a form was written.
fn language_of(plan: &FormPlan, assessment: &Assessment, otherwise: Language) -> Language {
    let id = Form::id_of(assessment.id(), &plan.of);
    let form = assessment.forms().get(id);

    form.and_then(|form| Language::matching(&form.language))
        .unwrap_or(otherwise)
}

/// The edit that sets the day of return; `None` if it is set so.
fn settling(due: Option<Date>, assessment: &Assessment) -> Option<Edit> {
    let homework = due.map(|due| Homework { due });

    (homework != assessment.facts().homework()).then_some(Edit::SetFact(Fact::Homework(homework)))
}

/// A control under its label.
fn labelled<'a>(
    label: String,
    control: Element<'a, Message>,
    env: Env<'a>,
) -> Element<'a, Message> {
    let ui = env.ui;

    column![
        path_field::inset(ui.start(ui.caption(label))),
        ui.start(control)
    ]
    .spacing(space::XXS)
    .into()
}

/// The written files, and what to do with them.
fn written_list<'a>(folder: &'a Path, files: &'a [PathBuf], env: Env<'a>) -> Element<'a, Message> {
    let ui = env.ui;
    let name = |path: &Path| {
        path.file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned()
    };
    let rows = files.iter().take(LISTED).map(|file| {
        let icon = ui.icon_in(Icon::Check, 18.0, ui.palette().accent_ink);
        let words = path_field::name(TextRole::Caption, &name(file), env);

        container(
            ui.row([icon, container(words).width(Fill).into()])
                .spacing(space::XS),
        )
        .padding([4.0, space::XXS])
        .into()
    });
    let more = files.len().saturating_sub(LISTED);
    let more = maybe(more > 0, || {
        let more = env.format("homework-more", &[("count", more.into())]);

        path_field::inset(ui.start(ui.caption(more)))
    });
    let place = column![
        ui.start(ui.caption(env.text("hand-out-folder"))),
        path_field::name(TextRole::Small, &folder.to_string_lossy(), env),
    ];

    column![
        container(place).padding([0.0, space::XXS]),
        Column::with_children(rows),
        more,
        path_field::inset(ui.start(ui.aside(env.text("homework-written-next")))),
    ]
    .spacing(space::XS)
    .into()
}
