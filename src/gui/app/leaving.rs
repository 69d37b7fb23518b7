//! Leaving the open assessment: first it goes to disk, on a thread of its own, then comes what was asked for.

use super::ask::Asking;
use super::earlier::{self, Rescue};
use super::making::{Made, New};
use super::opening::{Opening, Read, Request};
use super::{App, At, Closing, Message, chrome};
use crate::gui::screen::ScreenId;
use crate::gui::working_copy::Saving;
use crate::message;

use iced::Task;

use std::sync::Arc;

/// What comes once the open assessment is on disk.
#[derive(Debug)]
pub(super) enum Next {
    /// Another file is read.
    Open(Request),
    /// Another file, now that it was read.
    Begin(Box<Read>),
    /// A new assessment, or the sample.
    Make(New),
    /// A new assessment, now that it has a file.
    Show(Box<Made>),
    /// A good state in the place of a damaged file.
    Rescue(Arc<Rescue>),
    /// The first page.
    Home,
    /// The first page, and nothing of the file stays on this computer but the file.
    NoCopy,
    /// The end of the program.
    Quit(Closing),
}

/// What happens between one file and the next.
#[derive(Debug, Default)]
pub(super) struct Underway {
    /// What comes once the save that runs has ended well.
    next: Option<Next>,
    /// Whether the file of a new assessment is being written.
    pub(super) is_making: bool,
    /// The file that is being read.
    pub(super) opening: Option<Opening>,
    /// How many files were read so far.
    pub(super) openings: u64,
}

impl App {
    /// Puts what is open on disk, and goes on with what comes next. What cannot be saved is not left, and the window says why.
    pub(super) fn leave_for(&mut self, next: Next) -> Task<Message> {
        self.settle();
        self.remember();

        match &self.open {
            Some(open) if open.work.is_unsaved() => {
                self.underway.next = Some(next);

                self.save_now()
            }
            _ => self.go_on(next),
        }
    }

    /// Goes on, now that a save has ended well, if something waited for that.
    pub(super) fn go_on_leaving(&mut self) -> Option<Task<Message>> {
        let next = self.underway.next.take()?;

        Some(self.leave_for(next))
    }

    /// Stays, since a save has failed, unless the end of the program does not wait for one.
    pub(super) fn stay(&mut self) -> Task<Message> {
        let Some(next) = self.underway.next.take() else {
            return Task::none();
        };

        if let Next::Quit(Closing::Anyway) = next {
            return self.go_on(next);
        }

        self.at = At::Work(ScreenId::Files);
        self.refresh_files();

        match next {
            Next::Quit(_) => self.ask_whether_to_quit(),
            // What was read or made for it is let go.
            next => {
                self.discard(next);

                Task::none()
            }
        }
    }

    fn ask_whether_to_quit(&mut self) -> Task<Message> {
        let reason = match self.open.as_ref().map(|open| open.work.saving()) {
            Some(Saving::Failed(error)) => message::save(error, &self.around.locale).text,
            _ => String::new(),
        };

        self.ask(Asking::Close(reason))
    }

    fn go_on(&mut self, next: Next) -> Task<Message> {
        let published = self.publish();

        // Whoever goes elsewhere no longer waits for a file that is slow to come.
        if !matches!(next, Next::Begin(_)) {
            self.stop_reading();
        }

        let gone = match next {
            Next::Open(request) => self.read(request),
            Next::Begin(read) => self.begin_read(*read),
            Next::Make(new) => self.make(new),
            Next::Show(made) => self.show_made(*made),
            Next::Rescue(rescue) => self.rescue_now(&rescue),
            Next::Home => {
                let last = self.last_snapshot();
                let open = self.open.take();
                self.close(open);

                Task::batch([last, self.chrome(chrome::Message::Home)])
            }
            Next::NoCopy => self.leave_no_copy_now(),
            Next::Quit(_) => {
                // Nobody listens any more to how these end, but they come to their end before the program does.
                let last = Task::batch([
                    published.discard(),
                    self.last_snapshot().discard(),
                    self.keep_settings().discard(),
                ]);

                return last.chain(Task::done(Message::Earlier(earlier::Event::Exit)));
            }
        };

        Task::batch([published, gone])
    }
}
