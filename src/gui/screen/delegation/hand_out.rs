//! Hands out files to breakouts: asks which and into which folder, writes them, and says what was written.

use crate::assessment::{HandOutKind, ItemId};
use crate::gui::Element;
use crate::gui::context::{Context, Env};
use crate::gui::icon::Icon;
use crate::gui::label;
use crate::gui::path_field::{self, FieldWithButton, browse};
use crate::gui::screen::maybe;
use crate::gui::theme::{TextRole, space};
use crate::gui::widget::field::{self, Field};
use crate::gui::widget::mark::Tone;
use crate::gui::widget::press::FocusRing;
use crate::gui::worker::off_thread;
use crate::message::{self, MessageText};
use crate::output::{self, HandedOut};
use crate::store::{SaveError, stem_of};

use iced::widget::{Column, Id, column, container};
use iced::{Fill, Task};

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Focus id of the field for the folder.
pub(super) const FOLDER: Id = Id::new("delegation-hand-out-folder");

/// The state of the panel: which breakouts get a file, in which folder, and the progress of the writing.
#[derive(Debug)]
pub(super) struct HandOutPanel {
    folder: Field,
    is_pathless: bool,
    chosen: BTreeSet<ItemId>,
    /// What goes out beside the part of the breakouts.
    with: BTreeSet<HandOutKind>,
    stage: HandOutStage,
}

/// The progress of the writing.
#[derive(Debug)]
enum HandOutStage {
    Ready,
    Writing,
    Written(PathBuf, Vec<(String, Result<HandedOut, MessageText>)>),
}

#[derive(Debug, Clone)]
pub enum Message {
    /// Ticks a breakout, or clears it.
    Choose(ItemId),
    /// Lets a kind of content go out, too, or not.
    With(HandOutKind),
    /// Somebody types the folder.
    Folder(field::Action),
    /// Opens the system's dialog for a folder.
    Browse,
    /// The dialog returned a folder, or `None`.
    Browsed(Option<PathBuf>),
    /// Writes the files.
    Done,
    /// The writing ended.
    Written(PathBuf, Vec<(ItemId, Result<HandedOut, Arc<SaveError>>)>),
    /// Shows the folder in the system's file manager.
    Open,
    /// The system showed the folder, or could not.
    Opened(bool),
}

/// What the screen has to do after a message.
pub(super) enum Action {
    None,
    /// Runs a task and sends its messages to the panel.
    Run(Task<Message>),
    /// The system cannot show this folder.
    NotShown(String),
}

impl HandOutPanel {
    /// Opens with every breakout ticked, or one alone.
    pub(super) fn new(only: Option<ItemId>, context: Context<'_>) -> Self {
        let breakouts = context.assessment().breakouts().iter();
        let path = context.work.path();
        let name = stem_of(path);
        let folder = context
            .env
            .locale
            .plain("hand-out-folder-name", &[("name", name.into())]);
        let folder = path.with_file_name(folder);

        Self {
            folder: Field::single(&folder.to_string_lossy()),
            is_pathless: false,
            chosen: match only {
                Some(only) => [only].into(),
                None => breakouts.map(|(id, _)| id).collect(),
            },
            with: BTreeSet::new(),
            stage: HandOutStage::Ready,
        }
    }

    /// Whether the files are being written.
    pub(super) fn is_writing(&self) -> bool {
        matches!(self.stage, HandOutStage::Writing)
    }

    pub(super) fn update(&mut self, message: Message, context: Context<'_>) -> Action {
        match message {
            Message::Choose(id) => {
                if !self.chosen.remove(&id) {
                    self.chosen.insert(id);
                }

                self.stage = HandOutStage::Ready;

                Action::None
            }
            Message::With(kind) => {
                if !self.with.remove(&kind) {
                    self.with.insert(kind);
                }

                self.stage = HandOutStage::Ready;

                Action::None
            }
            Message::Folder(action) => {
                if self.folder.update(action) {
                    self.is_pathless = false;
                    self.stage = HandOutStage::Ready;
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
                self.stage = HandOutStage::Ready;

                Action::None
            }
            Message::Browsed(None) | Message::Opened(true) => Action::None,
            Message::Done => self.write(context),
            Message::Written(folder, written) => {
                let name = |id| {
                    context
                        .assessment()
                        .breakout_name(id)
                        .unwrap_or_default()
                        .to_owned()
                };
                let words = |error: &SaveError| message::save(error, context.env.locale);
                let written = written
                    .into_iter()
                    .map(|(id, result)| (name(id), result.map_err(|error| words(&error))));
                self.stage = HandOutStage::Written(folder, written.collect());

                Action::None
            }
            Message::Open => {
                let HandOutStage::Written(folder, _) = &self.stage else {
                    return Action::None;
                };
                let folder = folder.clone();

                Action::Run(path_field::open_folder(folder, Message::Opened))
            }
            Message::Opened(false) => match &self.stage {
                HandOutStage::Written(folder, _) => {
                    Action::NotShown(path_field::shown(folder, context.env))
                }
                _ => Action::None,
            },
        }
    }

    /// Writes off the window's thread.
    fn write(&mut self, context: Context<'_>) -> Action {
        let Some(folder) = path_field::typed(&self.folder.text()) else {
            self.is_pathless = true;

            return Action::None;
        };

        if !self.can_write() {
            return Action::None;
        }

        let chosen: Vec<ItemId> = self.chosen.iter().copied().collect();
        let with = self.with.clone();
        let assessment = context.assessment().clone();
        let locale = context.env.locale.clone();
        let target = folder.clone();
        let write = move || {
            let hand_out = |id| match output::hand_out(&target, &assessment, id, &with, &locale) {
                Ok(handed) => Some((id, Ok(handed?))),
                Err(error) => Some((id, Err(Arc::new(error)))),
            };

            chosen.into_iter().filter_map(hand_out).collect::<Vec<_>>()
        };
        self.stage = HandOutStage::Writing;

        Action::Run(off_thread(write, move |written| {
            Message::Written(folder.clone(), written.unwrap_or_default())
        }))
    }

    /// Whether the files can be written now.
    pub(super) fn can_write(&self) -> bool {
        !self.chosen.is_empty() && matches!(self.stage, HandOutStage::Ready)
    }

    pub(super) fn is_done(&self) -> bool {
        matches!(self.stage, HandOutStage::Written(..))
    }

    /// The panel: the breakouts to choose, the folder, and the written files.
    pub(super) fn view<'a>(&'a self, context: Context<'a>) -> Element<'a, super::Message> {
        let env = context.env;
        let ui = env.ui;
        let title = container(ui.start(ui.panel(env.text("hand-out-title")))).center_y(44);
        let body = match &self.stage {
            HandOutStage::Written(folder, written) => written_list(folder, written, env),
            HandOutStage::Ready | HandOutStage::Writing => self.choices(context),
        };
        let body = body.map(super::Message::HandingOut);
        let cancel = ui
            .secondary(env.text(if self.is_done() {
                "delegation-close"
            } else {
                "delegation-cancel"
            }))
            .key(label::key_cap("Esc", env))
            .large()
            .on_press(super::Message::Close);
        let main = if self.is_done() {
            ui.primary(env.text("hand-out-open"))
                .icon(Icon::Folder)
                .key(label::key_cap("Enter", env))
                .on_press(super::Message::HandingOut(Message::Open))
        } else {
            let words = match self.stage {
                HandOutStage::Writing => env.text("hand-out-writing"),
                _ => env.format("hand-out-done", &[("count", self.chosen.len().into())]),
            };

            ui.primary(words)
                .icon(Icon::HandOut)
                .key(label::key_cap("Enter", env))
                .on_press_maybe(
                    self.can_write()
                        .then_some(super::Message::HandingOut(Message::Done)),
                )
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
        let why = ui.start(ui.aside(env.text("hand-out-why")));
        let rows = context
            .assessment()
            .breakouts()
            .iter()
            .map(|(id, breakout)| {
                let is_on = self.chosen.contains(&id);
                let name = super::shortened(&breakout.name, 48);
                let tick = ui.check_box(name, is_on, Some(Message::Choose(id)));
                let questions = context
                    .results()
                    .breakout(Some(id))
                    .map_or(0, |b| b.progress.asked);
                let questions = env.format("breakouts-questions", &[("count", questions.into())]);
                let questions = container(ui.caption(questions)).padding([0.0, space::XS]);
                let row = ui.row([
                    tick.ring(FocusRing::Over).into(),
                    ui.gap(),
                    questions.into(),
                ]);
                // Its file would expect nobody in a round.
                let memberless = maybe(is_on && breakout.members.is_empty(), || {
                    let words = env.text("breakouts-memberless");

                    container(ui.start(ui.alert(words)))
                        .padding(ui.padding(0.0, 0.0, space::XXS, 28.0))
                        .into()
                });

                column![row, memberless].into()
            });
        let pathless = self.is_pathless.then(|| env.text("files-pathless"));
        let folder = FieldWithButton {
            field: &self.folder,
            label: env.text("hand-out-folder"),
            error: pathless,
            id: FOLDER,
            on_action: Message::Folder,
            on_submit: Message::Done,
            button: browse(Message::Browse, env),
        };
        let nothing = maybe(self.chosen.is_empty(), || {
            let words = env.text("hand-out-nothing");

            container(ui.start(ui.alert(words)))
                .padding([0.0, space::XXS])
                .into()
        });

        let kinds = HandOutKind::ALL.into_iter().map(|kind| {
            let is_on = self.with.contains(&kind);
            let words = env.text(match kind {
                HandOutKind::People => "hand-out-with-people",
                HandOutKind::Notes => "hand-out-with-notes",
                HandOutKind::RestrictedEvidence => "hand-out-with-restricted",
                HandOutKind::Rounds => "hand-out-with-rounds",
            });

            ui.check_box(words, is_on, Some(Message::With(kind)))
                .ring(FocusRing::Over)
                .into()
        });
        let with = column![
            ui.start(ui.aside(env.text("hand-out-holds"))),
            ui.start(ui.small_strong(env.text("hand-out-with"))),
            Column::with_children(kinds),
        ]
        .spacing(space::XXS);

        column![
            container(why).padding([0.0, space::XXS]),
            container(Column::with_children(rows)).padding([0.0, space::XXS]),
            nothing,
            container(with).padding([0.0, space::XXS]),
            folder.view(env),
        ]
        .spacing(space::XS)
        .into()
    }
}

/// The written files, one breakout under another, and what to do with them.
fn written_list<'a>(
    folder: &'a Path,
    written: &'a [(String, Result<HandedOut, MessageText>)],
    env: Env<'a>,
) -> Element<'a, Message> {
    let ui = env.ui;
    let name = |path: &Path| {
        path.file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned()
    };
    let rows = written.iter().map(|(breakout, result)| match result {
        Ok(handed) => {
            let file = |path: &Path| path_field::name(TextRole::Caption, &name(path), env);
            let icon = ui.icon_in(Icon::Check, 18.0, ui.palette().accent_ink);
            let words = column![
                ui.start(ui.small_strong(super::shortened(breakout, 48))),
                file(&handed.assessment),
                file(&handed.questionnaire),
            ];

            container(ui.row([icon, words.width(Fill).into()]).spacing(space::XS))
                .padding([6.0, space::XXS])
                .into()
        }
        Err(words) => {
            container(ui.notice_bar(Tone::Split, words.title.as_str(), words.text.as_str(), []))
                .padding([space::XXS, space::XXS])
                .into()
        }
    });
    let place = column![
        ui.start(ui.caption(env.text("hand-out-folder"))),
        path_field::name(TextRole::Small, &folder.to_string_lossy(), env),
    ];

    column![
        container(place).padding([0.0, space::XXS]),
        Column::with_children(rows),
        container(ui.start(ui.aside(env.text("hand-out-next")))).padding([0.0, space::XXS]),
    ]
    .spacing(space::XS)
    .into()
}
