//! Changes that take longer than a window may wait, such as a join: worked out on a thread of their own. The window goes on
//! drawing; what happens in it meanwhile waits its turn, so that nothing changes under them and nothing is lost.

use super::{App, Message, off_thread};
use crate::assessment::EditError;
use crate::gui::screen::{Notice, decide};
use crate::gui::take_once::TakeOnce;
use crate::gui::widget::focus;
use crate::gui::widget::mark::Tone;
use crate::gui::working_copy::{Changed, Refused, What};
use crate::message::{self, MessageText};
use crate::store::Fingerprint;

use iced::{Event, Task, window};
use jiff::{Timestamp, Zoned};

/// How a change has ended: what it leads to, nothing if there was nothing to take back, or why it cannot happen.
pub type Outcome = Result<Option<Changed>, EditError>;

/// What follows once a change has been taken in.
#[derive(Debug)]
pub(super) enum Then {
    /// It is shown.
    Show,
    /// That copies were joined is said, and what they leave to decide comes next.
    Decide(Notice),
    /// What somebody else wrote in the file, known by these bytes, is in what is here now.
    Accept(Fingerprint),
    /// That an earlier state of this time is back is said.
    Restored(Timestamp),
    /// That work from before a crash, of this time, is back is said.
    BroughtBack(Timestamp),
}

/// A change that is being worked out, and what waits for its end.
#[derive(Debug, Default)]
pub(super) struct Changing {
    then: Option<Then>,
    waiting: Vec<Message>,
}

impl Changing {
    /// Whether a change is being worked out.
    #[cfg(test)]
    pub(super) fn goes_on(&self) -> bool {
        self.then.is_some()
    }

    /// Whether this has to wait: everything that may look at the work or change it.
    fn holds(&self, message: &Message) -> bool {
        let is_free = matches!(
            message,
            Message::Changed(_)
                | Message::Mode(_)
                | Message::Event(Event::Window(window::Event::Resized(_)), ..)
        );

        self.then.is_some() && !is_free
    }
}

impl App {
    /// Keeps what happens until the change that is worked out has been taken in.
    pub(super) fn wait(&mut self, message: Message) -> Option<Message> {
        if !self.changing.holds(&message) {
            return Some(message);
        }

        self.changing.waiting.push(message);

        None
    }

    /// Works a long change out, and goes on once it is there.
    pub(super) fn change(&mut self, what: What, then: Then) -> Task<Message> {
        let Some(open) = &self.open else {
            return Task::none();
        };
        let change = match open.work.begin(what) {
            Ok(change) => change,
            Err(refused) => return self.refused(&refused),
        };
        self.changing.then = Some(then);

        off_thread(
            move || change.run(),
            |outcome| Message::Changed(TakeOnce::new(outcome)),
        )
    }

    /// A change has been worked out, or its thread has failed: then nothing was changed.
    pub(super) fn has_changed(&mut self, outcome: Option<Outcome>) -> Task<Message> {
        let Some(then) = self.changing.then.take() else {
            return Task::none();
        };
        let shown = match outcome {
            Some(Ok(Some(changed))) => self.take_in(changed, then),
            Some(Ok(None)) => Task::none(),
            Some(Err(error)) => self.refused(&Refused::Edit(error)),
            None => {
                let title = self.env().text("change-stopped");
                self.tell(
                    Tone::Split,
                    MessageText {
                        title,
                        text: String::new(),
                    },
                );

                Task::none()
            }
        };
        let waiting = std::mem::take(&mut self.changing.waiting);
        // One of them may begin the next long change: then those after it wait again.
        let caught_up: Vec<_> = waiting.into_iter().map(|m| self.update(m)).collect();

        Task::batch([shown, Task::batch(caught_up)])
    }

    fn take_in(&mut self, changed: Changed, then: Then) -> Task<Message> {
        let Some(open) = &mut self.open else {
            return Task::none();
        };
        let (touched, before) = open.work.end(changed);
        self.discarded.push(Box::new(before));
        let refreshed = self.refresh(&touched);

        let next = match then {
            Then::Show => Task::none(),
            Then::Decide(notice) => {
                self.say(notice);

                focus::on(decide::CHOSEN)
            }
            Then::Accept(fingerprint) => self.accept(fingerprint),
            Then::Restored(at) => {
                let words = message::restored(at, &Zoned::now(), &self.around.locale);
                self.tell(Tone::Agree, words);

                self.list_earlier()
            }
            Then::BroughtBack(at) => self.brought_back(at),
        };

        Task::batch([refreshed, next])
    }
}
