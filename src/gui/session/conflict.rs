//! Handles a file that somebody else has locked or written. The program overwrites nothing of theirs and gives up nothing of
//! ours without a person's decision.

use super::changing::Then;
use super::decision::{Asking, FileConflict};
use super::{Copying, Lent, Message as SessionMessage, Session};
use crate::assessment::{Edit, IncomingCopy};
use crate::gui::context::Context;
use crate::gui::operation::OperationId;
use crate::gui::screen::assess;
use crate::gui::screen::bring_back;
use crate::gui::screen::delegation;
use crate::gui::screen::files::{self, proposal};
use crate::gui::screen::outputs;
use crate::gui::screen::plan;
use crate::gui::screen::results;
use crate::gui::take_once::TakeOnce;
use crate::gui::widget::mark::Tone;
use crate::gui::worker::off_thread;
use crate::gui::working_copy::{
    FileContent, FileRequest, Found, Glanced, Ownership, Theirs, Unread, What,
};
use crate::message::{self, MessageText};
use crate::store::snapshots::Reason;
use crate::store::{self, Fingerprint, Missing, OpenError, SaveError, Seal};

use iced::Task;
use jiff::Zoned;

use std::path::Path;
use std::sync::Arc;

/// What is decided about a file that somebody else has or has written.
#[derive(Debug, Clone)]
pub enum Message {
    /// A file that is open elsewhere is tried again.
    TryAgain,
    /// Whether a file that another computer left open is taken over is asked again.
    AskTakeOver,
    /// It is taken over.
    TakeOver,
    /// A copy is made, to work on instead.
    KeepCopy,
    /// What somebody else wrote is to be decided on.
    Decide,
    /// What is open here is written where its file was.
    WriteThere,
    /// What is open here goes on as a new file; theirs stays.
    KeepMine,
    /// Both are joined; what is open here and what they wrote are kept as snapshots first.
    Join,
    /// These snapshots were written, or not.
    JoinSheltered(OperationId, Result<(), Arc<SaveError>>),
    /// Theirs is taken; what is open here is kept as a snapshot first.
    TakeTheirs,
}

impl Session {
    /// Says whose the file is, where there is something to be said or asked.
    pub(super) fn receive(&mut self, lent: &Lent<'_>) -> Task<SessionMessage> {
        match self.work.file().ownership() {
            Ownership::NoLocks => {
                let words = message::no_locks(self.work.path(), &lent.environment.locale);
                self.tell(Tone::Info, words);

                Task::none()
            }
            Ownership::Abandoned(_) => self.ask(Asking::TakeOver),
            Ownership::Mine(_) | Ownership::Theirs(_) => Task::none(),
        }
    }

    pub(super) fn conflict_message(
        &mut self,
        message: Message,
        lent: &mut Lent<'_>,
    ) -> Task<SessionMessage> {
        // Whoever chooses otherwise no longer waits for theirs.
        if let Message::JoinSheltered(..) = message {
            return self.decide(message, lent);
        }

        self.joining.cancel();
        let released = match message {
            Message::TakeTheirs => Task::none(),
            _ => self.stop_rereading(lent),
        };
        let begun = self.decide(message, lent);

        Task::batch([released, begun])
    }

    fn decide(&mut self, message: Message, lent: &mut Lent<'_>) -> Task<SessionMessage> {
        match message {
            Message::TryAgain => self.retake(lent),
            Message::AskTakeOver => self.ask(Asking::TakeOver),
            Message::TakeOver => self.take_over(lent),
            Message::KeepCopy => self.keep_copy(lent),
            Message::Decide => self.ask(Asking::Changed),
            Message::WriteThere => self.write_there(lent),
            Message::KeepMine => self.keep_mine(lent),
            Message::Join => {
                self.settle(lent.env());

                let id = self.joining.supersede(());

                self.keep_both(lent, move |kept| {
                    SessionMessage::Conflict(Message::JoinSheltered(id, kept))
                })
            }
            Message::JoinSheltered(id, kept) => match (self.joining.end(id), kept) {
                (None, _) => Task::none(),
                (Some(()), Ok(())) => self.join_theirs(lent),
                (Some(()), Err(error)) => self.not_written(&error, lent),
            },
            Message::TakeTheirs => self.take_theirs(lent),
        }
    }

    /// Looks whether somebody else has written the file, off the window's thread: a stick or a network may be slow to say.
    pub(super) fn look(&mut self) -> Task<SessionMessage> {
        match self.work.look(self.known()) {
            Some((id, glance)) => off_thread(
                move || glance.run(),
                move |glanced| SessionMessage::Looked(id, TakeOnce::maybe(glanced)),
            ),
            None => Task::none(),
        }
    }

    /// What somebody else is known to have written.
    fn known(&self) -> Option<Fingerprint> {
        match &self.conflict {
            Some(FileConflict::Differs { opened, .. }) => Some(opened.fingerprint),
            _ => None,
        }
    }

    pub(super) fn looked(
        &mut self,
        id: OperationId,
        glanced: Option<Glanced>,
        lent: &mut Lent<'_>,
    ) -> Task<SessionMessage> {
        let (Some(revision), Some(Glanced { found, taken_by })) =
            (self.work.file_mut().looked(id), glanced)
        else {
            return Task::none();
        };

        if let Some(holder) = taken_by
            && self.taken_by.as_ref() != Some(&holder)
        {
            let locale = &lent.environment.locale;
            let words = message::taken_over(self.work.path(), &holder, &Zoned::now(), locale);
            self.work.file().knows_taken_by(&holder);
            self.taken_by = Some(holder);
            self.tell(Tone::Discuss, words);
        }

        match found {
            Found::Known => Task::none(),
            Found::Unchanged => {
                self.work.file_mut().is_found();
                self.no_longer_changed();

                self.save(lent)
            }
            Found::Gone(_) if self.work.is_read_only() => Task::none(),
            Found::Gone(missing) => self.missing(missing, lent),
            // Something was changed here since they were compared.
            Found::Theirs(theirs) if revision != self.work.revision() => {
                self.discard(theirs);

                self.look()
            }
            Found::Theirs(theirs) => self.theirs(*theirs, lent),
        }
    }

    /// The file is not there. What it does not hold yet is written again, if its folder is the same; what it held is not, before
    /// somebody wants it.
    fn missing(&mut self, missing: Missing, lent: &Lent<'_>) -> Task<SessionMessage> {
        let revision = self.work.revision();
        let was_held = !self.work.is_unsaved() || self.work.file().has_lost(revision);

        if was_held {
            self.work.file_mut().lose(missing, revision);

            self.shelter(lent)
        } else {
            self.save(lent)
        }
    }

    /// The file holds again what it held.
    fn no_longer_changed(&mut self) {
        if matches!(self.asking, Some(Asking::Changed)) {
            self.asking = None;
        }

        if let Some(conflict) = self.conflict.take() {
            self.work.file_mut().try_again();
            self.discard(conflict);
        }
    }

    /// Somebody else has written the file.
    fn theirs(&mut self, theirs: Theirs, lent: &mut Lent<'_>) -> Task<SessionMessage> {
        let is_first = self.conflict.is_none();
        let is_read_only = self.work.is_read_only();

        let conflict = match (theirs.read, theirs.difference) {
            // Where nothing can be changed there is nothing to decide.
            (Ok(opened), _) if is_read_only => {
                self.discard(opened);

                return self.ask_file(FileRequest::Reread { keep: None }, lent);
            }
            (Err(_), _) if is_read_only => return Task::none(),
            (Ok(opened), None) => {
                self.work.file_mut().accept(opened.fingerprint);
                self.work.file_mut().try_again();
                self.discard(opened);
                self.no_longer_changed();

                return self.save(lent);
            }
            (Ok(opened), Some(difference)) => FileConflict::Differs {
                difference: Box::new(difference),
                is_same_assessment: self.work.assessment().id() == opened.assessment.id(),
                opened: Box::new(opened),
            },
            (Err(error), _) => {
                FileConflict::Unreadable(message::open(&error, &lent.environment.locale))
            }
        };
        let before = self.conflict.replace(conflict);
        self.discard(before);
        self.work.file().knows_of(self.known());

        // Nothing pops over a dialog that is open.
        if is_first && self.asking.is_none() {
            self.ask(Asking::Changed)
        } else {
            Task::none()
        }
    }

    /// What the file holds is there. It takes the place of what is here, at the same question.
    pub(super) fn reread(
        &mut self,
        content: FileContent,
        lent: &mut Lent<'_>,
    ) -> Task<SessionMessage> {
        if let Some(Asking::Changed) = self.asking {
            self.asking = None;
        }

        if content.seal == Seal::Broken {
            let words = message::broken_seal(self.work.path(), &lent.environment.locale);
            self.tell(Tone::Info, words);
        }

        let before = self.work.replace(content);
        let conflict = self.conflict.take();
        self.discard((before, conflict));
        self.show_anew(lent);
        let shown = self.redraw_all(lent);

        let looked = self.look_around();

        Task::batch([shown, looked, self.go_on_after_rereading(lent)])
    }

    /// Makes the screens anew for another state, at the question that is in front.
    pub(super) fn show_anew(&mut self, lent: &Lent<'_>) {
        let at = self.assess.at();
        let language = lent.environment.locale.language();
        self.work.speak(language);
        let context = Context {
            work: &self.work,
            env: lent.env(),
        };
        let folder = self.sharing.folder().map(Path::to_owned);
        let mut assess = assess::State::new(context);
        assess
            .pace
            .set_minutes(lent.user_data.settings.minutes.count());
        assess.show(at, context);
        let before = (
            std::mem::replace(&mut self.assess, assess),
            std::mem::replace(&mut self.delegation, delegation::State::new(context)),
            std::mem::replace(&mut self.results, results::State::new()),
            std::mem::replace(&mut self.plan, plan::State::new(context)),
            std::mem::replace(&mut self.outputs, outputs::State::new(context)),
            std::mem::replace(&mut self.bring_back, bring_back::State::new(folder)),
            std::mem::replace(&mut self.files, files::State::new(context)),
        );
        self.typing.quiet = None;
        self.discard(before);
    }

    fn redraw_all(&mut self, lent: &mut Lent<'_>) -> Task<SessionMessage> {
        Task::batch([self.redraw(lent), self.list_earlier(lent)])
    }

    pub(super) fn not_reread(
        &mut self,
        unread: &Unread,
        lent: &mut Lent<'_>,
    ) -> Task<SessionMessage> {
        self.asking = None;
        let locale = &lent.environment.locale;
        let words = match unread {
            Unread::Save(error) => message::save(error, locale),
            Unread::Open(error) => message::open(error, locale),
        };
        self.tell(Tone::Split, words);

        self.go_on_after_rereading(lent)
    }

    pub(super) fn go_on_after_rereading(&mut self, lent: &mut Lent<'_>) -> Task<SessionMessage> {
        self.release(lent)
    }

    /// What somebody else wrote is no longer waited for; what is here stays.
    pub(super) fn stop_rereading(&mut self, lent: &mut Lent<'_>) -> Task<SessionMessage> {
        self.work.file_mut().stop_rereading();

        self.release(lent)
    }

    fn retake(&mut self, lent: &Lent<'_>) -> Task<SessionMessage> {
        self.ask_file(FileRequest::Retake { abandoned: None }, lent)
    }

    fn take_over(&mut self, lent: &Lent<'_>) -> Task<SessionMessage> {
        self.asking = None;
        let Ownership::Abandoned(abandoned) = self.work.file().ownership() else {
            return Task::none();
        };
        let abandoned = Some(abandoned.clone());

        self.ask_file(FileRequest::Retake { abandoned }, lent)
    }

    /// The file that was open to read is ours now.
    pub(super) fn retaken(
        &mut self,
        content: Result<Box<FileContent>, OpenError>,
        lent: &mut Lent<'_>,
    ) -> Task<SessionMessage> {
        self.notices.clear();
        let shown = match content {
            Ok(content) => {
                let shown = self.reread(*content, lent);
                self.tell_line(Tone::Agree, lent.env().text("hold-taken"));

                shown
            }
            Err(error) => {
                let words = message::open(&error, &lent.environment.locale);
                self.tell(Tone::Split, words);

                Task::none()
            }
        };

        Task::batch([shown, self.begin_keeping(lent)])
    }

    pub(super) fn still_theirs(&mut self, lent: &Lent<'_>) -> Task<SessionMessage> {
        if matches!(self.work.file().ownership(), Ownership::Abandoned(_)) {
            return self.ask(Asking::TakeOver);
        }

        self.tell_line(Tone::Info, lent.env().text("hold-still"));

        Task::none()
    }

    /// Makes a copy of a file that may only be read, beside it or else where new assessments go, and opens it.
    fn keep_copy(&mut self, lent: &Lent<'_>) -> Task<SessionMessage> {
        self.asking = None;
        let beside = proposal(self.work.path(), lent.env());
        let write = elsewhere(beside.clone(), lent);

        self.copy_by(write, beside, Copying::ToWorkOn)
    }

    /// What is open here is written where its file was, and the lock is taken there.
    fn write_there(&mut self, lent: &mut Lent<'_>) -> Task<SessionMessage> {
        self.settle(lent.env());
        let write = self.work.file().write_there();

        self.move_by(write, lent)
    }

    /// What is open here goes on under a name that is free, beside theirs.
    fn keep_mine(&mut self, lent: &mut Lent<'_>) -> Task<SessionMessage> {
        self.asking = None;
        self.settle(lent.env());
        let write = elsewhere(self.work.path().to_owned(), lent);

        self.move_by(write, lent)
    }

    /// The question stays over the page until theirs is there, so that nobody goes on typing into what is about to go.
    fn take_theirs(&mut self, lent: &mut Lent<'_>) -> Task<SessionMessage> {
        self.settle(lent.env());
        let snapshots = self.snapshots(lent);
        let permit = self.permit.clone();
        let assessment = self.work.assessment().clone();
        let keep = move || permit.take(&snapshots, &assessment, Reason::Join);
        let keep = Some(Box::new(keep) as Box<dyn FnOnce() -> Result<(), SaveError> + Send>);

        self.ask_file(FileRequest::Reread { keep }, lent)
    }

    /// Brings theirs in: what one side had not seen of the other stays side by side, and one undo takes it back.
    fn join_theirs(&mut self, lent: &Lent<'_>) -> Task<SessionMessage> {
        self.asking = None;
        let Some(FileConflict::Differs { opened, .. }) = &self.conflict else {
            return Task::none();
        };
        let then = Then::Accept(opened.fingerprint);
        let theirs = IncomingCopy {
            is_mended: opened.seal == Seal::Broken,
            ..IncomingCopy::from(Arc::new(opened.assessment.clone()))
        };

        self.change(What::Edit(Edit::Join(vec![theirs])), then, lent)
    }

    /// What they wrote is in what is here now, so that it may be replaced.
    pub(super) fn accept(
        &mut self,
        fingerprint: Fingerprint,
        lent: &mut Lent<'_>,
    ) -> Task<SessionMessage> {
        self.work.file_mut().accept(fingerprint);
        self.work.file_mut().try_again();
        let conflict = self.conflict.take();
        self.discard(conflict);
        let env = lent.env();
        let words = MessageText {
            title: env.text("changed-joined"),
            text: env.text("changed-joined-next"),
        };
        self.tell(Tone::Agree, words);

        self.save(lent)
    }
}

/// Writes the work under this name, or one with a number, or else where new assessments go.
fn elsewhere(
    beside: std::path::PathBuf,
    lent: &Lent<'_>,
) -> impl FnOnce(&crate::assessment::Assessment) -> Result<store::Saved, SaveError> + Send + 'static
{
    let user_data = lent.user_data.clone();

    move |assessment| {
        store::save_copy(&beside, assessment).or_else(|error| {
            let _ = user_data.documents();
            let refuge = user_data.refuge(beside.parent().unwrap_or(&beside));
            let elsewhere = refuge.join(beside.file_name().unwrap_or_default());

            store::save_copy(&elsewhere, assessment).map_err(|_| error)
        })
    }
}
