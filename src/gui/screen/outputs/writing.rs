//! Writes the files on a thread, and shows progress and result.

use super::{Message, State};
use crate::gui::Element;
use crate::gui::context::Context;
use crate::gui::icon::Icon;
use crate::gui::label;
use crate::gui::path_field;
use crate::gui::theme::{TextRole, space};
use crate::gui::widget::mark::Tone;
use crate::gui::worker;
use crate::message;
use crate::output::{
    self, Completion, ExportOrder, ExportProgress, OutputError, OutputItem, WrittenOutputs,
};

use iced::futures::channel::mpsc;
use iced::widget::{column, container};
use iced::{Fill, Task};
use jiff::Zoned;

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Instant;

/// An event of the writing thread.
#[derive(Debug, Clone)]
pub enum WritingEvent {
    /// The progress, before each file.
    Progress(ExportProgress),
    End(Result<WrittenOutputs, Arc<OutputError>>),
    /// The thread has ended.
    Gone,
}

/// The phases of the writing.
#[derive(Debug)]
pub(super) enum WritingStage {
    /// Before the first export.
    Ready,
    Writing {
        folder: PathBuf,
        done: usize,
        total: usize,
        next: Option<OutputItem>,
        since: Instant,
        stop: Arc<AtomicBool>,
        /// The phase before, to which it returns if a person does not go on.
        earlier: Option<Box<WritingStage>>,
    },
    /// The last export wrote every file.
    Written {
        folder: PathBuf,
        files: Vec<String>,
        seconds: usize,
        at: Zoned,
    },
    /// A person stopped the last export; it has written nothing.
    Stopped,
    /// The last export failed.
    Failed {
        folder: PathBuf,
        files: usize,
        title: String,
        words: String,
    },
}

impl WritingStage {
    pub(super) fn is_writing(&self) -> bool {
        matches!(self, Self::Writing { .. })
    }

    /// The folder with the written files.
    pub(super) fn folder(&self) -> Option<&Path> {
        match self {
            Self::Written { folder, .. }
            | Self::Failed {
                folder, files: 1.., ..
            } => Some(folder),
            _ => None,
        }
    }

    pub(super) fn start(&mut self, order: ExportOrder, context: Context<'_>) -> Task<WritingEvent> {
        let stop = Arc::new(AtomicBool::new(false));
        let earlier = match std::mem::replace(self, Self::Ready) {
            written @ Self::Written { .. } => Some(Box::new(written)),
            _ => None,
        };
        *self = Self::Writing {
            folder: order.folder.clone(),
            done: 0,
            total: order.len(),
            next: None,
            since: Instant::now(),
            stop: Arc::clone(&stop),
            earlier,
        };
        let (assessment, results) = (context.assessment().clone(), context.results().clone());
        let (sender, receiver) = mpsc::unbounded();
        let work = move || {
            let written = output::write(&order, &assessment, &results, |progress| {
                // Sending fails only after the window is closed; the export goes on.
                let _ = sender.unbounded_send(WritingEvent::Progress(progress));

                if stop.load(Ordering::Relaxed) {
                    ControlFlow::Break(())
                } else {
                    ControlFlow::Continue(())
                }
            });
            let _ = sender.unbounded_send(WritingEvent::End(written.map_err(Arc::new)));
        };
        // Without a thread the sender is dropped with the work, and the stream ends with `Gone`.
        let _ = worker::spawn(work);

        Task::run(receiver, |event| event).chain(Task::done(WritingEvent::Gone))
    }

    /// Stops after the file that is being written.
    pub(super) fn stop(&self) {
        if let Self::Writing { stop, .. } = self {
            stop.store(true, Ordering::Relaxed);
        }
    }

    /// Takes an event in. Returns the number of files of an earlier export if a person has to decide about them.
    pub(super) fn update(&mut self, event: WritingEvent, context: Context<'_>) -> Option<usize> {
        let Self::Writing {
            folder,
            done,
            total,
            next,
            since,
            earlier,
            ..
        } = self
        else {
            return None;
        };
        let folder = std::mem::take(folder);

        match event {
            WritingEvent::Progress(progress) => {
                *done = progress.done;
                *total = progress.total;
                *next = progress.next;
                if let Self::Writing { folder: kept, .. } = self {
                    *kept = folder;
                }
            }
            WritingEvent::End(Ok(written)) if written.completion == Completion::Stopped => {
                *self = Self::Stopped;
            }
            WritingEvent::End(Ok(written)) if written.completion == Completion::Asks => {
                *self = earlier.take().map_or(Self::Ready, |earlier| *earlier);

                return Some(written.files.len());
            }
            WritingEvent::End(Ok(written)) => {
                let files = written.files.iter();
                let files = files.filter_map(|file| file.file_name());
                let files = files
                    .map(|name| name.to_string_lossy().into_owned())
                    .collect();
                let seconds = since.elapsed().as_secs() as usize;
                *self = Self::Written {
                    folder,
                    files,
                    seconds,
                    at: Zoned::now(),
                };
            }
            WritingEvent::End(Err(error)) => {
                let words = message::output(&error, context.env.locale);
                let files = match &*error {
                    OutputError::Place { written, .. } => *written,
                    _ => 0,
                };
                *self = Self::Failed {
                    folder,
                    files,
                    title: words.title,
                    words: words.text,
                };
            }
            WritingEvent::Gone => {
                let title = context.env.text("outputs-gone");
                let words = context.env.text("outputs-gone-next");
                *self = Self::Failed {
                    folder,
                    files: 0,
                    title,
                    words,
                };
            }
        }

        None
    }
}

impl State {
    /// The bar with the progress and its button.
    pub(super) fn bar<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let count = |number: usize| crate::locale::Arg::from(number);
        let said: Element<'a, Message> = match &self.stage {
            WritingStage::Ready => {
                let files = self.files(context);
                let names = self.names_left(context);
                let words = match (self.picture_size(), files) {
                    _ if names > 0 => env.format("outputs-names-first", &[("count", count(names))]),
                    (_, 0) => env.text("outputs-nothing-next"),
                    _ if self.cards_missing(context).is_some() => env.text("paper-cards-first"),
                    (Err(_), _) => env.text("outputs-size-first"),
                    (Ok(_), files) => env.format("outputs-ready", &[("count", count(files))]),
                };

                ui.start(ui.aside(words)).into()
            }
            WritingStage::Writing {
                done, total, next, ..
            } => {
                let number = (done + 1).min(*total);
                let words = match next {
                    Some(item) => {
                        let name = item.name(context.questionnaire(), env.locale);

                        env.format(
                            "outputs-writing",
                            &[
                                ("number", count(number)),
                                ("count", count(*total)),
                                ("name", name.into()),
                            ],
                        )
                    }
                    // Before the first file and after the last one there is no name to show.
                    None => env.format(
                        "outputs-writing-count",
                        &[("number", count(number)), ("count", count(*total))],
                    ),
                };
                let part = *done as f32 / (*total).max(1) as f32;

                column![ui.start(ui.small_strong(words)), ui.progress_bar(part)]
                    .spacing(6)
                    .into()
            }
            WritingStage::Written {
                folder,
                files,
                seconds,
                at,
            } => {
                let words = env.format("outputs-written", &[("count", count(files.len()))]);
                let time = env.locale.time(at.datetime().time());
                let took = env.format(
                    "outputs-took",
                    &[("time", time.into()), ("seconds", count(*seconds))],
                );
                let folder = path_field::name(TextRole::Caption, &folder.to_string_lossy(), env);
                let head = ui
                    .row([
                        ui.icon_in(Icon::Check, 18.0, ui.palette().accent_ink),
                        ui.small_strong(words).into(),
                        ui.gap(),
                        ui.aside(took).into(),
                    ])
                    .spacing(space::XS);

                column![head, folder].spacing(2).into()
            }
            WritingStage::Stopped => ui.start(ui.aside(env.text("outputs-stopped"))).into(),
            WritingStage::Failed { title, words, .. } => {
                ui.notice_bar(Tone::Split, title.as_str(), words.as_str(), [])
            }
        };
        let open = self.stage.folder().map(|_| {
            ui.secondary(env.text("outputs-open-folder"))
                .icon(Icon::Folder)
                .on_press(Message::OpenFolder)
                .into()
        });
        let stop = self.stage.is_writing().then(|| {
            ui.secondary(env.text("outputs-stop"))
                .icon(Icon::Stop)
                .key(label::key_cap("Esc", env))
                .on_press(Message::Stop)
                .into()
        });
        let can_export = self.can_export(context) && self.picture_size().is_ok();
        let export = ui
            .primary(env.text("outputs-export"))
            .icon(Icon::Outputs)
            .key(label::key_cap("Ctrl E", env))
            .on_press_maybe(can_export.then_some(Message::Export));
        let said = container(said).width(Fill).into();
        let items = [Some(said), open, stop, Some(export.into())];
        let content = ui.row(items.into_iter().flatten()).spacing(space::S);

        ui.card(content).padding([6.0, space::M]).width(Fill).into()
    }
}
