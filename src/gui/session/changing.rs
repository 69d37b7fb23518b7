//! Changes that take longer than a frame, such as a join: a thread computes them. The window goes on
//! drawing, and messages that could change the assessment wait in a queue until the change is done.

use super::{Lent, Message, Session};
use crate::assessment::EditError;
use crate::gui::decide;
use crate::gui::operation::{OperationId, Slot};
use crate::gui::screen::Notice;
use crate::gui::take_once::TakeOnce;
use crate::gui::widget::focus;
use crate::gui::widget::mark::Tone;
use crate::gui::worker::off_thread;
use crate::gui::working_copy::{Changed, Refused, Turn, What};
use crate::message;
use crate::store::Fingerprint;

use iced::Task;
use jiff::{Timestamp, Zoned};

/// How a change has ended: what it leads to, nothing if there was nothing to take back, or why it cannot happen.
pub(super) type ChangeOutcome = Result<Option<Changed>, EditError>;

/// What follows once a change has been taken in.
#[derive(Debug)]
pub(super) enum Then {
    /// That a step of the history was taken back or done again is said, with what that was.
    Turned(Turn, String),
    /// That copies were joined is said, and what they leave to decide comes next.
    Decide(Notice),
    /// What somebody else wrote in the file, known by these bytes, is in what is here now.
    Accept(Fingerprint),
    /// That an earlier state of this time is back is said.
    Restored(Timestamp),
    /// That work from before a crash, of this time, is back is said.
    BroughtBack(Timestamp),
}

/// The change that is being worked out.
#[derive(Debug, Default)]
pub(super) struct Changing(Slot<Then>);

impl Changing {
    /// Whether a change is being worked out.
    pub(super) fn goes_on(&self) -> bool {
        !self.0.is_idle()
    }
}

impl Session {
    /// Keeps what happens while a change is worked out, or while what somebody else wrote is read: everything that may look at the
    /// work or change it.
    pub(super) fn hold(&mut self, message: Message) -> Option<Message> {
        let is_free = match &message {
            Message::Changed(..)
            | Message::Ended(..)
            | Message::StillLeaving(_)
            | Message::LeaveElsewhere
            | Message::LeaveInEarlierStates
            | Message::LeftInEarlierStates(..)
            | Message::LeaveAnyway
            | Message::LeaveRound
            | Message::StopAndLeave
            | Message::LeaveWhenWritten
            | Message::Second(_)
            | Message::Tidy(_)
            | Message::Dismiss(_)
            | Message::NextNotice
            | Message::WholeNotice(_)
            | Message::OverNotice(_)
            | Message::InNotice(_) => true,
            // Whoever waits for what somebody else wrote may give that up, or choose otherwise.
            Message::Later | Message::Conflict(_) => !self.changing.goes_on(),
            _ => false,
        };

        if is_free || !self.is_holding() {
            return Some(message);
        }

        self.held.push(message);

        None
    }

    /// Whether what happens has to wait.
    pub fn is_holding(&self) -> bool {
        self.changing.goes_on() || self.work.file().is_rereading()
    }

    /// The change that is being worked out.
    #[cfg(test)]
    pub(in crate::gui) fn change_id(&self) -> Option<OperationId> {
        self.changing.0.id()
    }

    /// What was kept happens now. It may begin the next long change: then what comes after that waits again.
    pub(super) fn release(&mut self, lent: &mut Lent<'_>) -> Task<Message> {
        if self.is_holding() {
            return Task::none();
        }

        let held = std::mem::take(&mut self.held);
        let caught_up: Vec<_> = held
            .into_iter()
            .filter_map(|message| {
                let message = self.hold(message)?;

                Some(self.take(message, lent))
            })
            .collect();

        Task::batch(caught_up)
    }

    /// Works a long change out, and goes on once it is there.
    pub(super) fn change(&mut self, what: What, then: Then, lent: &Lent<'_>) -> Task<Message> {
        let change = match self.work.begin(what) {
            Ok(change) => change,
            Err(refused) => return self.refused(&refused, lent),
        };
        let id = self.changing.0.supersede(then);

        off_thread(
            move || change.run(),
            move |outcome| Message::Changed(id, TakeOnce::maybe(outcome)),
        )
    }

    /// A change has been worked out, or its thread has failed: then nothing was changed.
    pub(super) fn changed(
        &mut self,
        id: OperationId,
        outcome: Option<ChangeOutcome>,
        lent: &mut Lent<'_>,
    ) -> Task<Message> {
        let Some(then) = self.changing.0.end(id) else {
            self.discard(outcome);

            return Task::none();
        };
        let shown = match outcome {
            Some(Ok(Some(changed))) => self.take_in(changed, then, lent),
            Some(Ok(None)) => Task::none(),
            Some(Err(error)) => self.refused(&Refused::Edit(error), lent),
            None => {
                self.tell_line(Tone::Split, lent.env().text("change-stopped"));

                Task::none()
            }
        };
        let released = self.release(lent);
        let left = self.go_on_leaving(lent);

        Task::batch([shown, released, left])
    }

    fn take_in(&mut self, changed: Changed, then: Then, lent: &mut Lent<'_>) -> Task<Message> {
        let (touched, before) = self.work.end(changed);
        self.discard(before);
        let refreshed = self.refresh(&touched, lent);

        let next = match then {
            Then::Turned(turn, what) => {
                self.say_turned(turn, &what, lent);

                Task::none()
            }
            Then::Decide(notice) => {
                self.say_here(notice, lent.env());

                focus::on(decide::CHOSEN)
            }
            Then::Accept(fingerprint) => self.accept(fingerprint, lent),
            Then::Restored(at) => {
                let words = message::restored(at, &Zoned::now(), &lent.environment.locale);
                self.tell(Tone::Agree, words);

                self.list_earlier(lent)
            }
            Then::BroughtBack(at) => self.brought_back(at, lent),
        };

        // What the others in a shared folder still bring is another now.
        Task::batch([refreshed, next, self.look_around()])
    }
}
