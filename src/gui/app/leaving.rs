//! Leaves the open assessment for another one or for Home, and ends the program.

use super::transition::{New, Next};
use super::{App, At, Closing, EndRequest, Message};
use crate::gui::operation::OperationId;
use crate::gui::session::{Event, Insistence, Session};
use crate::gui::timer;
use crate::gui::widget::mark::Tone;
use crate::gui::worker::off_thread;
use crate::message;
use crate::store::SaveError;

use iced::Task;
use iced::time::Duration;

use std::path::Path;
use std::sync::Arc;

/// How long the end of the program waits for slow media: a shared folder, a lock.
const OTHER_MEDIA: Duration = Duration::from_secs(2);

/// How long it waits for this computer, which answers unless its disk is at fault.
const THIS_COMPUTER: Duration = Duration::from_secs(10);

/// The end of the program.
#[derive(Debug)]
pub(super) struct Exit {
    closing: Closing,
    /// What was open when its last state was kept.
    revision: Option<u64>,
    is_kept: bool,
    is_published: bool,
}

/// A step of the end of the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// The settings and the last state are on this computer.
    Kept,
    /// This laptop's file was written into the shared folder, if nothing else is being written there.
    Written,
    /// The shared folder has this laptop's file, or was waited for long enough.
    Published,
}

impl App {
    /// Leaves what is open, and goes on with what comes next. What cannot be saved is not left, and the window says why.
    pub(super) fn leave_for(&mut self, next: Next) -> Task<Message> {
        // Once the end has begun nothing else does.
        if self.is_ending() && !matches!(next, Next::Quit(_)) {
            self.release(next);

            return Task::none();
        }

        let insistence = match next {
            Next::Quit(Closing::Anyway) => Insistence::Anyway,
            _ => Insistence::IfSaved,
        };

        if self.session.is_none() {
            return self.go_on(next);
        }

        // If a person asks twice, the last wish counts.
        if let Some(before) = self.next.replace(next) {
            self.release(before);
        }

        self.with_session(|session, lent| session.leave(insistence, lent))
    }

    /// The system asks the program to end: it saves and ends. While outputs are written people are asked, once.
    pub(super) fn end_requested(&mut self) -> Task<Message> {
        self.forget_mending();
        let is_writing = self.session.as_ref().is_some_and(Session::is_writing);
        let asks = is_writing && self.end_request == EndRequest::None;
        self.end_request = EndRequest::Asked;

        self.leave_for(Next::Quit(if asks {
            Closing::IfSaved
        } else {
            Closing::Anyway
        }))
    }

    /// Does what the session asks for.
    pub(super) fn asked(&mut self, event: Event) -> Task<Message> {
        match event {
            Event::Left => match self.next.take() {
                Some(next) => self.go_on(next),
                None => Task::none(),
            },
            Event::Stayed => {
                self.at = At::Session;

                match self.next.take() {
                    Some(Next::Quit(_)) => {
                        self.show_in_session(|session, lent| session.ask_whether_to_close(lent))
                    }
                    // What was read or made for it is let go.
                    next => {
                        self.release(next);

                        Task::none()
                    }
                }
            }
            Event::Stays => {
                self.end_request = EndRequest::None;
                let next = self.next.take();
                self.release(next);

                Task::none()
            }
            Event::Insist => self.leave_for(Next::Quit(Closing::Anyway)),
            Event::Open(path) => self.open_file(&path),
            Event::Next(last) => self.leave_for(Next::Make(New::After(last))),
            Event::Close => self.leave_for(Next::Home),
            Event::LeaveNoCopy => self.leave_for(Next::NoCopy),
        }
    }

    fn go_on(&mut self, next: Next) -> Task<Message> {
        // A person who goes elsewhere no longer waits for a slow file.
        if !matches!(next, Next::Begin(_)) {
            self.stop_reading();
        }

        match next {
            Next::Open(request) => self.read(request),
            Next::Begin(read) => self.begin_read(*read),
            Next::Make(new) => self.make(new),
            Next::Show(made) => self.show_made(*made),
            Next::Rescue(rescue) => self.rescue_now(&rescue),
            Next::Home => {
                let last = self.last_words();
                self.close();

                Task::batch([last, self.go_home()])
            }
            Next::NoCopy => self.leave_no_copy(),
            Next::Quit(closing) => self.quit(closing),
        }
    }

    /// What is done for an assessment that is closed next; nobody waits for the end of it.
    pub(super) fn last_words(&mut self) -> Task<Message> {
        self.show_in_session(|session, lent| {
            Task::batch([session.publish(), session.last_snapshot(lent)])
        })
    }

    /// Ends the program, once what is kept on this computer is kept. The shared folder is waited for as long as people are.
    fn quit(&mut self, closing: Closing) -> Task<Message> {
        let revision = self
            .session
            .as_ref()
            .map(|session| session.work().revision());
        let id = self.exit.supersede(Exit {
            closing,
            revision,
            is_kept: false,
            is_published: false,
        });
        let kept = Task::batch([
            self.show_in_session(|session, lent| session.last_snapshot(lent)),
            self.keep_settings(),
        ]);
        let published = self.show_in_session(|session, _| session.publish());

        Task::batch([
            kept.chain(Task::done(Message::Ending(id, Stage::Kept))),
            published.chain(Task::done(Message::Ending(id, Stage::Written))),
            timer::after(OTHER_MEDIA, Message::Ending(id, Stage::Published)),
            timer::after(THIS_COMPUTER, Message::Ending(id, Stage::Kept)),
        ])
    }

    /// The shared folder may have this laptop's file by now: then the end need not wait for it any more.
    pub(super) fn has_published(&mut self) -> Task<Message> {
        let is_publishing = self.session.as_ref().is_some_and(Session::is_publishing);

        match self.exit.id() {
            Some(id) if !is_publishing => self.ending(id, Stage::Published),
            _ => Task::none(),
        }
    }

    /// A stage of the end is over. What was changed since it began is not lost: then the program is left anew.
    pub(super) fn ending(&mut self, id: OperationId, stage: Stage) -> Task<Message> {
        if !self.exit.is_current(id) {
            return Task::none();
        }

        let Some(exit) = self.exit.current_mut() else {
            return Task::none();
        };

        match stage {
            Stage::Kept => exit.is_kept = true,
            Stage::Published => exit.is_published = true,
            Stage::Written => return self.has_published(),
        }

        if !(exit.is_kept && exit.is_published) {
            return Task::none();
        }

        let (closing, revision) = (exit.closing, exit.revision);
        self.exit.cancel();
        let has_changed = self.session.as_ref().is_some_and(|session| {
            session.is_typing() || Some(session.work().revision()) != revision
        });
        // The file was waited for in vain, and can be written by now.
        let may_be_saved = self
            .session
            .as_ref()
            .is_some_and(|session| session.work().is_unsaved() && session.work().may_save());

        if has_changed || may_be_saved {
            return self.leave_for(Next::Quit(closing));
        }

        self.close();
        self.let_go();
        self.has_ended = true;
        let user_data = self.user_data.clone();

        // The lock and the note are let go before the program ends, however the system ends it.
        off_thread(move || user_data.wait_for_locks(OTHER_MEDIA), |_| ())
            .discard()
            .chain(iced::exit())
    }

    /// Whether the program is about to end.
    fn is_ending(&self) -> bool {
        self.has_ended || !self.exit.is_idle()
    }

    /// Closes the file, and removes what is kept of it on this computer.
    fn leave_no_copy(&mut self) -> Task<Message> {
        let Some(session) = &self.session else {
            return Task::none();
        };

        // What only Earlier states hold stays there.
        if session.work().is_unsaved() {
            return self.go_on(Next::Home);
        }

        let path = session.work().path().to_owned();
        let lent = super::Lent {
            environment: &self.environment,
            user_data: &mut self.user_data,
            is_in_front: true,
        };
        let withdraw = session.leave_no_copy(&lent);
        self.close();
        self.user_data.forget(&path);
        self.user_data.unshare(&path);
        let home = self.go_home();
        let interrupted = Arc::new(SaveError::interrupted(&path));
        let withdrawn = off_thread(
            move || withdraw().map_err(Arc::new),
            move |gone| Message::NoCopyLeft(path, gone.unwrap_or(Err(interrupted))),
        );

        Task::batch([home, withdrawn])
    }

    pub(super) fn no_copy_left(
        &mut self,
        path: &Path,
        gone: Result<(), Arc<SaveError>>,
    ) -> Task<Message> {
        let locale = &self.environment.locale;
        let (tone, words) = match gone {
            Ok(()) => (Tone::Agree, message::no_copy_left(path, locale)),
            Err(error) => (Tone::Split, message::copy_left(&error, locale)),
        };
        self.say(tone, words);

        Task::none()
    }
}
