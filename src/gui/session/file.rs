//! The file of the session: saves it soon after each edit, retries failed saves, renames, moves and copies it, one
//! operation at a time.

use super::{
    Asking, Copying, DEBOUNCE, Event, Lent, Message, RETRY, SHELTER, Session, Shelter, earlier,
    timer_of,
};
use crate::assessment::Assessment;
use crate::gui::context::Context;
use crate::gui::operation::OperationId;
use crate::gui::path_field;
use crate::gui::screen::Notice;
use crate::gui::screen::files;
use crate::gui::take_once::TakeOnce;
use crate::gui::timer;
use crate::gui::widget::mark::Tone;
use crate::gui::worker::off_thread;
use crate::gui::working_copy::{Ended, FileJob, FileRequest, Operation, OperationOutcome, STUCK};
use crate::message::{self, MessageText};
use crate::store::snapshots::{Reason, Snapshots};
use crate::store::{self, SaveError, Saved};

use iced::Task;
use iced::time::Instant;

use std::path::{Path, PathBuf};
use std::sync::Arc;

impl Session {
    pub(super) fn files_message(
        &mut self,
        message: files::Message,
        lent: &mut Lent<'_>,
    ) -> Task<Message> {
        self.write_drafts(lent.env());
        let context = Context {
            work: &self.work,
            env: lent.env(),
        };

        match self.files.update(message, context) {
            files::Action::None => Task::none(),
            files::Action::Run(task) => self.of_this_state(task.map(Message::Files)),
            files::Action::Say(notice) => {
                self.say(notice);

                Task::none()
            }
            files::Action::SaveCopy(path) => self.save_copy(path, Copying::Beside),
            files::Action::SaveElsewhere(path) => self.save_elsewhere(path, lent),
            files::Action::Restore(snapshot) => self.begin_restoring(snapshot, lent),
            files::Action::Rename(_) | files::Action::LeaveNoCopy if self.work.is_read_only() => {
                self.refuse_to_edit(lent)
            }
            files::Action::Rename(stem) => self.rename(stem, lent),
            files::Action::LeaveNoCopy => self.ask(Asking::LeaveNoCopy),
            files::Action::Open(path) => self.then(Event::Open(path)),
            files::Action::Next => {
                let last = Box::new(self.work.assessment().clone());

                self.then(Event::Next(last))
            }
            files::Action::Close => self.then(Event::Close),
        }
    }

    /// Asks something of the program.
    pub(super) fn then(&mut self, event: Event) -> Task<Message> {
        self.event = Some(event);

        Task::none()
    }

    /// Where the earlier states of this file are.
    pub(super) fn snapshots(&self, lent: &Lent<'_>) -> Snapshots {
        lent.user_data
            .snapshots(self.work.path(), self.work.assessment().id())
    }

    /// Begins to gather edits for a save, if something is to be saved and nothing has begun that leads to one.
    pub(super) fn start_saving(&mut self) -> Task<Message> {
        if !self.work.is_unsaved() || self.work.is_read_only() {
            return Task::none();
        }

        // What cannot be saved now is kept on this computer meanwhile.
        let time = if self.work.may_save() {
            DEBOUNCE
        } else if self.shelter.is_of(self.work.revision()) {
            return Task::none();
        } else {
            SHELTER
        };

        match self.debounce.begin(()) {
            Some(id) => timer::after(time, Message::SaveDue(id)),
            None => Task::none(),
        }
    }

    /// Edits were gathered: they go into the file or, while that cannot be written, into a state that is kept on this computer.
    pub(super) fn save_due(&mut self, id: OperationId, lent: &Lent<'_>) -> Task<Message> {
        if self.debounce.end(id).is_none() {
            return Task::none();
        }

        if self.work.may_save() {
            self.save(lent)
        } else {
            self.shelter(lent)
        }
    }

    /// Keeps on this computer what the file does not hold.
    pub(super) fn shelter(&mut self, lent: &Lent<'_>) -> Task<Message> {
        let revision = self.work.revision();

        if !self.work.is_unsaved()
            || matches!(self.shelter, Shelter::Writing(_))
            || self.shelter == Shelter::Yes(revision)
        {
            return Task::none();
        }

        self.shelter = Shelter::Writing(revision);
        self.snapshot_then(Reason::Unsaved, lent, move |kept| {
            Message::Earlier(earlier::Message::Sheltered(revision, kept))
        })
    }

    /// Begins a save now, if one is due and nothing runs.
    pub(super) fn save(&mut self, lent: &Lent<'_>) -> Task<Message> {
        let snapshots = self.snapshots(lent);

        match self.work.save(snapshots) {
            Some(job) => {
                self.debounce.cancel();

                run(job)
            }
            None => Task::none(),
        }
    }

    /// Lets time pass: what is typed becomes edits, and edits are saved.
    #[cfg(test)]
    pub(in crate::gui) fn time_passes(&mut self, lent: &Lent<'_>) -> Task<Message> {
        self.write_drafts(lent.env());
        self.debounce.cancel();

        self.save(lent)
    }

    /// What Ctrl+S does: what has failed is tried again, too.
    pub(super) fn save_now(&mut self, lent: &Lent<'_>) -> Task<Message> {
        self.write_drafts(lent.env());
        self.work.file_mut().try_again();
        self.retry.cancel();

        self.save(lent)
    }

    pub(super) fn retry(&mut self, id: OperationId, lent: &Lent<'_>) -> Task<Message> {
        if self.retry.end(id).is_none() {
            return Task::none();
        }

        // A look that is on its way says more than another try, which would make it worthless.
        if self.work.file().is_looking() {
            return timer_of(&mut self.retry, RETRY, Message::Retry);
        }

        // What waits for the person is not tried again by itself.
        if self.conflict.is_none() {
            self.work.file_mut().try_again();
        }

        self.save(lent)
    }

    /// Gives the file another name.
    fn rename(&mut self, stem: String, lent: &mut Lent<'_>) -> Task<Message> {
        let snapshots = self.snapshots(lent);

        self.ask_file(FileRequest::Rename { stem, snapshots }, lent)
    }

    /// Goes on at this path, or one with a number.
    pub(in crate::gui) fn save_elsewhere(
        &mut self,
        path: PathBuf,
        lent: &mut Lent<'_>,
    ) -> Task<Message> {
        self.move_by(move |assessment| store::save_copy(&path, assessment), lent)
    }

    /// Goes on somewhere else: where the work was may not answer, or be somebody else's.
    pub(super) fn move_by(
        &mut self,
        write: impl FnOnce(&Assessment) -> Result<Saved, SaveError> + Send + 'static,
        lent: &mut Lent<'_>,
    ) -> Task<Message> {
        let snapshots = self.snapshots(lent);
        let write = Box::new(write);

        self.ask_file(FileRequest::Move { write, snapshots }, lent)
    }

    /// Asks something of the file; what cannot begin, since something else was asked for, is not done.
    pub(super) fn ask_file(&mut self, request: FileRequest, lent: &Lent<'_>) -> Task<Message> {
        let language = lent.environment.locale.language();

        match self.work.ask(request, language) {
            Some((_, Some(job))) => {
                self.debounce.cancel();

                run(job)
            }
            Some((_, None)) | None => Task::none(),
        }
    }

    /// Writes a copy under this name, or one with a number; a copy that is being written is the only one.
    pub(super) fn save_copy(&mut self, path: PathBuf, copying: Copying) -> Task<Message> {
        let asked = path.clone();

        self.copy_by(
            move |assessment| store::save_copy(&path, assessment),
            asked,
            copying,
        )
    }

    /// Writes a copy, as Files asks for it.
    #[cfg(test)]
    pub(in crate::gui) fn copy_to(&mut self, path: PathBuf) -> Task<Message> {
        self.save_copy(path, Copying::Beside)
    }

    /// Gives the file another name, as Files asks for it.
    #[cfg(test)]
    pub(in crate::gui) fn name_as(&mut self, stem: &str, lent: &mut Lent<'_>) -> Task<Message> {
        self.rename(stem.to_owned(), lent)
    }

    pub(super) fn copy_by(
        &mut self,
        write: impl FnOnce(&Assessment) -> Result<Saved, SaveError> + Send + 'static,
        asked: PathBuf,
        copying: Copying,
    ) -> Task<Message> {
        // A copy that a disk does not take keeps nobody from making another.
        let is_stuck = self
            .copying
            .current()
            .is_some_and(|(_, since)| since.elapsed() >= STUCK);
        let begun = (copying, Instant::now());
        let id = if is_stuck {
            Some(self.copying.supersede(begun))
        } else {
            self.copying.begin(begun)
        };
        let Some(id) = id else {
            return Task::none();
        };
        // The views of an open round stay in one file.
        let assessment = self.work.assessment().without_sealed_views();

        off_thread(
            move || write(&assessment),
            move |written| {
                let written = written.unwrap_or_else(|| Err(SaveError::interrupted(&asked)));

                Message::Copied(id, written.map_err(Arc::new))
            },
        )
    }

    pub(super) fn copied(
        &mut self,
        id: OperationId,
        copied: Result<Saved, Arc<SaveError>>,
        lent: &mut Lent<'_>,
    ) -> Task<Message> {
        match (self.copying.end(id).map(|(copying, _)| copying), copied) {
            (None, _) => Task::none(),
            (Some(_), Err(error)) => self.not_written(&error, lent),
            (Some(Copying::ToWorkOn), Ok(saved)) => self.then(Event::Open(saved.path)),
            (Some(Copying::Beside), Ok(saved)) => {
                let env = lent.env();
                let notice = Notice {
                    tone: Tone::Agree,
                    title: env.text("files-copied"),
                    words: path_field::shown(&saved.path, env),
                };
                self.say(notice);

                Task::none()
            }
        }
    }

    /// An operation on the file has ended.
    pub(super) fn ended(
        &mut self,
        id: OperationId,
        outcome: Option<OperationOutcome>,
        lent: &mut Lent<'_>,
    ) -> Task<Message> {
        let ended = self.work.file_mut().end(id, outcome, &mut self.released);

        if ended.is_empty() {
            return Task::none();
        }

        let language = lent.environment.locale.language();
        let mut tasks = vec![self.work.next(language).map_or_else(Task::none, run)];
        tasks.extend(ended.into_iter().map(|ended| self.follow_up(ended, lent)));
        tasks.push(self.go_on_leaving(lent));

        Task::batch(tasks)
    }

    fn follow_up(&mut self, ended: Ended, lent: &mut Lent<'_>) -> Task<Message> {
        match ended {
            Ended::Saved => self.saved(lent),
            Ended::SavedBeside { from } => {
                let to = self.work.path().to_owned();
                let words = message::saved_beside(&from, &to, &lent.environment.locale);
                let moved = self.has_moved(&from, lent);
                self.tell(Tone::Discuss, words);

                Task::batch([moved, self.saved(lent)])
            }
            Ended::NotSaved | Ended::Stopped(Operation::Saving(_) | Operation::Moving(_)) => {
                self.not_saved(lent)
            }
            Ended::Renamed { from } if from == self.work.path() => {
                self.files.name_again(Context {
                    work: &self.work,
                    env: lent.env(),
                });

                Task::none()
            }
            Ended::Renamed { from } => {
                lent.user_data.forget(&from);
                let moved = self.has_moved(&from, lent);
                let env = lent.env();
                let title = env.text("files-renamed");
                let words = path_field::shown(self.work.path(), env);
                self.say(Notice {
                    tone: Tone::Agree,
                    title,
                    words,
                });

                moved
            }
            Ended::Moved { from } => self.moved_elsewhere(&from, lent),
            Ended::Stays(error) => self.not_written(&error, lent),
            Ended::Reread(content) => self.reread(*content, lent),
            Ended::NotReread(unread) => self.not_reread(&unread, lent),
            Ended::Retaken(content) => self.retaken(content, lent),
            Ended::StillTheirs => self.still_theirs(lent),
            Ended::Stopped(Operation::Renaming) => {
                let error = SaveError::interrupted(self.work.path());

                self.not_written(&error, lent)
            }
            Ended::Stopped(Operation::Rereading | Operation::Retaking) => {
                self.asking = None;
                self.tell_line(Tone::Split, lent.env().text("home-fault-stopped"));

                self.go_on_after_rereading(lent)
            }
        }
    }

    fn saved(&mut self, lent: &mut Lent<'_>) -> Task<Message> {
        self.retry.cancel();

        if !self.work.is_unsaved() {
            self.shelter = Shelter::No;
        }

        let snapshot = if self.is_snapshot_due() {
            self.snapshot(Reason::Work, lent)
        } else {
            Task::none()
        };

        // Whoever leaves publishes last, and may wait for the end of it.
        let published = if self.leaving.is_some() {
            Task::none()
        } else {
            self.publish()
        };

        Task::batch([snapshot, published])
    }

    /// The work is in memory: it is kept on this computer meanwhile, tried again, and looked at why.
    fn not_saved(&mut self, lent: &mut Lent<'_>) -> Task<Message> {
        let retry = match self.retry.begin(()) {
            Some(id) => timer::after(RETRY, Message::Retry(id)),
            None => Task::none(),
        };
        let look = if self.work.file().is_overtaken() {
            self.look()
        } else {
            Task::none()
        };
        let sheltered = self.shelter(lent);
        self.refresh_files(lent);

        Task::batch([retry, look, sheltered])
    }

    /// Work goes on somewhere else, and what is known of the file goes with it.
    fn moved_elsewhere(&mut self, from: &Path, lent: &mut Lent<'_>) -> Task<Message> {
        self.retry.cancel();
        let locale = &lent.environment.locale;
        let words = if from == self.work.path() {
            let env = lent.environment.env();

            MessageText {
                title: env.text("app-written-there"),
                text: path_field::shown(from, env),
            }
        } else if self.conflict.is_some() {
            message::kept_as_new(from, self.work.path(), locale)
        } else {
            let env = lent.environment.env();

            MessageText {
                title: env.text("files-moved"),
                text: path_field::shown(self.work.path(), env),
            }
        };
        let moved = self.has_moved(from, lent);
        self.tell(Tone::Agree, words);

        Task::batch([moved, self.saved(lent)])
    }

    /// The file has another name or place: recent files, the shared folder and Files know it, and what was open there is theirs.
    fn has_moved(&mut self, from: &Path, lent: &mut Lent<'_>) -> Task<Message> {
        let conflict = self.conflict.take();
        self.discard(conflict);
        lent.user_data.moved(from, self.work.path());
        self.remember(lent);
        self.refresh_files(lent);
        // What was open to read only is ours from now on.
        let kept = if self.recovery.is_none() {
            self.begin_keeping(lent)
        } else {
            Task::none()
        };

        Task::batch([kept, self.list_earlier(lent)])
    }

    /// Brings the fields of Files up to date with where the file is.
    pub(super) fn refresh_files(&mut self, lent: &Lent<'_>) {
        let context = Context {
            work: &self.work,
            env: lent.env(),
        };
        self.files.refresh(context);

        if self.work.file().failure().is_some() {
            let folder = self.work.path().parent().unwrap_or(self.work.path());
            self.files
                .propose_elsewhere(&lent.user_data.refuge(folder), context);
        }
    }
}

/// Runs an operation on a thread of its own.
pub(super) fn run(job: FileJob) -> Task<Message> {
    let id = job.id();

    off_thread(
        move || job.run(),
        move |outcome| Message::Ended(id, TakeOnce::maybe(outcome)),
    )
}
