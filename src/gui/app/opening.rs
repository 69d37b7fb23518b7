//! Files of the program: opening, making and leaving an assessment, and closing the window.

use super::custody::{self, Custody, Tenure};
use super::leaving::Next;
use super::{App, At, Message, Open, off_thread, shares};
use crate::gui::app::sharing::Sharing;
use crate::gui::context::Context;
use crate::gui::screen::assess::Assess;
use crate::gui::screen::bring_back::BringBack;
use crate::gui::screen::delegation::Delegation;
use crate::gui::screen::files::Files;
use crate::gui::screen::outputs::Outputs;
use crate::gui::screen::plan::Plan;
use crate::gui::screen::results::ResultsScreen;
use crate::gui::screen::{Notice, Place};
use crate::gui::take_once::TakeOnce;
use crate::gui::widget::{dialog, focus, mark::Tone};
use crate::gui::working_copy::WorkingCopy;
use crate::message::{self, MessageText};
use crate::store::recovery::{self, LeftNote, RecoveryNote};
use crate::store::{OpenError, SaveError};

use iced::Task;
use iced::futures::executor::block_on;
use iced::time::{Duration, Instant};

use std::path::{Path, PathBuf};
use std::sync::Arc;

/// How long the reading of a file goes on without a word.
const A_WHILE: Duration = Duration::from_millis(250);

/// A file that is to be read.
#[derive(Debug)]
pub(super) struct Request {
    path: PathBuf,
    /// Where work stopped in it, if a crash ended that.
    note: Option<RecoveryNote>,
}

/// A file that is being read.
#[derive(Debug)]
pub(super) struct Opening {
    number: u64,
    path: PathBuf,
    since: Instant,
    /// That it takes a while, if that was said.
    said: Option<Notice>,
}

/// A file that was read, or could not be, under its lock.
#[derive(Debug)]
pub struct Read {
    work: Result<WorkingCopy, OpenError>,
    tenure: Tenure,
    note: Option<RecoveryNote>,
}

impl Read {
    pub(super) fn of(work: WorkingCopy, tenure: Tenure) -> Self {
        Self {
            work: Ok(work),
            tenure,
            note: None,
        }
    }
}

impl App {
    /// Opens a file in the place of what is open.
    pub(super) fn open_file(&mut self, path: &Path) -> Task<Message> {
        self.leave_for(Next::Open(Request {
            path: path.to_owned(),
            note: None,
        }))
    }

    /// Reads a file on a thread of its own. Who asks for another meanwhile gets that one.
    pub(super) fn read(&mut self, request: Request) -> Task<Message> {
        self.stop_reading();
        self.underway.openings += 1;
        let number = self.underway.openings;
        self.underway.opening = Some(Opening {
            number,
            path: request.path.clone(),
            since: Instant::now(),
            said: None,
        });
        let Request { path, note } = request;
        let language = self.around.locale.language();
        // It may be what was closed just now.
        let closed = self.let_go();
        let read = move || {
            let _ = block_on(closed);
            // Before it is read: what is read under the lock is what the next save expects.
            let tenure = custody::take(&path);

            Read {
                work: custody::open_in(&path, language),
                tenure,
                note,
            }
        };

        off_thread(read, move |read| Message::Read(number, TakeOnce::new(read)))
    }

    /// A file was read, or its thread has failed. It takes the place of what is open, which is saved once more if need be.
    pub(super) fn has_read(&mut self, number: u64, read: Option<Read>) -> Task<Message> {
        let Some(opening) = self.underway.opening.take_if(|of| of.number == number) else {
            return Task::none();
        };
        self.no_longer_reading(&opening);

        match read {
            None => {
                let title = self.env().text("home-fault-stopped");
                let words = MessageText {
                    title,
                    text: String::new(),
                };
                self.say_where_seen(Tone::Split, words);

                Task::none()
            }
            Some(read) if self.is_open_here(&read.tenure) => {
                self.discard(read);

                self.go(Place::Assess)
            }
            Some(Read {
                work: Err(error),
                note,
                tenure,
            }) => {
                self.discard(tenure);
                self.cannot_open(&error);
                let left = note.map_or_else(Task::none, |note| self.look_for_left(&note));

                Task::batch([self.look_for_rescue(&error), left])
            }
            Some(read) => self.leave_for(Next::Begin(Box::new(read))),
        }
    }

    /// Says that a file is still being read, once that has taken a while: from a slow stick, or over a network.
    pub(super) fn say_reading(&mut self, now: Instant) {
        let Some(opening) = &self.underway.opening else {
            return;
        };

        if opening.said.is_some() || now.duration_since(opening.since) < A_WHILE {
            return;
        }

        let name = opening.path.file_stem().unwrap_or_default();
        let name = name.to_string_lossy().into_owned();
        let notice = Notice {
            tone: Tone::Info,
            title: self
                .env()
                .format("app-opening", &[("name", name.as_str().into())]),
            words: String::new(),
        };

        if let Some(opening) = &mut self.underway.opening {
            opening.said = Some(notice.clone());
        }

        if self.at == At::Home {
            self.home.tell(notice);
        } else {
            self.say(notice);
        }
    }

    /// Whatever is being read is no longer wanted.
    pub(super) fn stop_reading(&mut self) {
        if let Some(opening) = self.underway.opening.take() {
            self.no_longer_reading(&opening);
        }
    }

    fn no_longer_reading(&mut self, opening: &Opening) {
        if let Some(said) = &opening.said {
            self.notices.retain(|(notice, _)| notice != said);
            self.home.take_back(said);
        }
    }

    pub(super) fn begin_read(&mut self, read: Read) -> Task<Message> {
        let Ok(work) = read.work else {
            return Task::none();
        };
        let begun = self.begin(work, read.tenure);
        let recovered = read
            .note
            .map_or_else(Task::none, |note| self.recover(&note));

        Task::batch([begun, recovered])
    }

    /// Opens the file that the program was started with, or else where work stopped in a crash.
    pub(super) fn open_first(&mut self, file: Option<PathBuf>) -> Task<Message> {
        let left = recovery::left_behind(self.keep.data());
        // The note of a session must lead there from any folder.
        let file = file.map(|file| std::path::absolute(&file).unwrap_or(file));
        let note = match &file {
            Some(file) => left.into_iter().find(|left| left.note.file == *file),
            None => left.into_iter().next(),
        };
        // Those of other windows stay for the next starts.
        let note = note.and_then(LeftNote::take);

        match (note, file) {
            (Some(note), _) => self.leave_for(Next::Open(Request {
                path: note.file.clone(),
                note: Some(note),
            })),
            (None, Some(file)) => self.open_file(&file),
            (None, None) => Task::none(),
        }
    }

    pub(super) fn cannot_open(&mut self, error: &OpenError) {
        self.say_where_seen(Tone::Split, message::open(error, &self.around.locale));
    }

    /// Shows a file in the place of what was open.
    pub(super) fn begin(&mut self, mut work: WorkingCopy, tenure: Tenure) -> Task<Message> {
        let last = self.last_snapshot();
        self.notices.clear();
        self.asking = None;
        self.retry_at = None;
        let custody = self.receive(tenure, &mut work);
        self.lay_out(work, custody);
        self.remember();
        let begun = self.begin_keeping();
        let shown = self.go(Place::Assess);
        let asked = match self.asking {
            Some(_) => focus::on(dialog::PRIMARY),
            None => Task::none(),
        };

        Task::batch([last, begun, shown, asked])
    }

    /// Makes the screens for an assessment.
    pub(super) fn lay_out(&mut self, mut work: WorkingCopy, custody: Custody) {
        work.speak(self.around.locale.language());
        let env = self.around.env();
        let context = Context { work: &work, env };
        let sharing = Sharing::of(self.keep.shared.of(work.path()).cloned());
        let folder = sharing.folder().map(Path::to_owned);
        let mut assess = Assess::new(context);
        assess.pace.set_minutes(self.keep.settings.minutes.count());
        self.typing = None;
        let before = self.open.replace(Open {
            bring_back: BringBack::new(folder),
            sharing,
            delegation: Delegation::new(context),
            assess,
            results: ResultsScreen::new(),
            plan: Plan::new(context),
            outputs: Outputs::new(context),
            files: Files::new(context),
            custody,
            work,
        });

        self.close(before);
    }

    /// Makes the screens anew for what is open, whose state is another now.
    pub(super) fn lay_out_anew(&mut self, at: usize) -> Task<Message> {
        let Some(open) = self.open.take() else {
            return Task::none();
        };
        let (custody, work, screens) = open.apart();
        self.discard(screens);
        self.lay_out(work, custody);

        self.show_at(at)
    }

    /// Shows a question without leaving the screen.
    pub(super) fn show_at(&mut self, ordinal: usize) -> Task<Message> {
        let env = self.around.env();
        let Some(open) = &mut self.open else {
            return Task::none();
        };
        let context = Context {
            work: &open.work,
            env,
        };
        open.assess.show(ordinal, context);

        Task::batch([self.redraw(), self.list_earlier()])
    }

    /// Puts the open file on the list of recent ones.
    pub(super) fn remember(&mut self) {
        if let Some(open) = &self.open {
            self.keep.remember(
                open.work.path(),
                open.work.assessment(),
                &shares(&open.work),
            );
        }
    }

    /// Writes the settings, off the window's thread.
    pub(super) fn keep_settings(&self) -> Task<Message> {
        Task::perform(self.keep.keep_settings(), |kept| {
            Message::SettingsKept(kept.unwrap_or(Ok(())).map_err(Arc::new))
        })
    }

    pub(super) fn settings_kept(&mut self, kept: Result<(), Arc<SaveError>>) -> Task<Message> {
        if let Err(error) = kept {
            let words = message::save(&error, &self.around.locale);
            self.tell(Tone::Discuss, words);
        }

        Task::none()
    }
}
