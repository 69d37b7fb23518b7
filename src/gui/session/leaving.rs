//! Leaves the session: first it saves the work, then the program goes on. A disk that does not answer holds nobody up: the
//! window says what it waits for, and offers alternatives.

use super::decision::Asking;
use super::{Event, Lent, Message, Session, timer_of};
use crate::gui::operation::{OperationId, Slot};
use crate::gui::screen::ScreenId;
use crate::gui::widget::mark::Tone;
use crate::gui::working_copy::Saving;
use crate::message;
use crate::store::snapshots::Reason;
use crate::store::{self, SaveError};

use iced::Task;
use iced::time::Duration;

use std::path::PathBuf;
use std::sync::Arc;

/// How long leaving takes before the window asks.
const PATIENCE: Duration = Duration::from_secs(2);

/// Whether a failed save stops whoever leaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Insistence {
    /// It does: the window says why.
    IfSaved,
    /// It does not: the window is gone, or the person was asked. What the file does not hold stays in Earlier states.
    Anyway,
}

/// What becomes of the outputs that are written while somebody leaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum WhileWriting {
    /// A person is asked.
    Ask,
    /// They are stopped: nothing of them is left.
    Stop,
    /// They are waited for.
    Wait,
}

/// Somebody leaves.
#[derive(Debug)]
pub(super) struct Leaving {
    insistence: Insistence,
    /// What becomes of outputs that are written meanwhile.
    while_writing: WhileWriting,
    /// How long the disk has not answered, until that is said.
    patience: Slot<()>,
    /// The last changes, on their way into Earlier states.
    kept: Slot<u64>,
}

impl Session {
    /// Begins to leave. It ends with [`Event::Left`] or [`Event::Stayed`], now or later.
    pub fn leave(
        &mut self,
        insistence: Insistence,
        lent: &mut Lent<'_>,
    ) -> (Task<Message>, Option<Event>) {
        let begun = self.begin_to_leave(insistence, lent);

        (begun, self.event.take())
    }

    fn begin_to_leave(&mut self, insistence: Insistence, lent: &mut Lent<'_>) -> Task<Message> {
        self.settle(lent.env());
        self.remember(lent);

        let while_writing = match insistence {
            Insistence::IfSaved => self.while_writing,
            Insistence::Anyway => WhileWriting::Stop,
        };

        // Whoever asks twice waits once, and the more insistent counts.
        if let Some(leaving) = &mut self.leaving {
            if insistence == Insistence::Anyway {
                leaving.insistence = insistence;
                leaving.while_writing = while_writing;
                self.stop_writing();
            }

            return Task::none();
        }

        // What is asked stands on the page of the session.
        if self.is_writing() && while_writing == WhileWriting::Ask {
            lent.is_in_front = true;

            return self.ask(Asking::Writing);
        }

        // Only this computer can go on with a round that is open.
        let views = self.work.assessment().open_views();

        if insistence == Insistence::IfSaved && views > 0 && !self.may_leave_round {
            lent.is_in_front = true;

            return self.ask(Asking::OpenRound(views));
        }

        self.forget_answers();

        // What somebody else wrote is no longer waited for.
        let released = self.stop_rereading(lent);
        let mut patience = Slot::default();
        let waits = timer_of(&mut patience, PATIENCE, Message::StillLeaving);
        self.leaving = Some(Leaving {
            insistence,
            while_writing,
            patience,
            kept: Slot::default(),
        });

        if while_writing == WhileWriting::Stop {
            self.stop_writing();
        }

        self.work.file_mut().try_again();
        let gone = self.go_on_leaving(lent);

        Task::batch([released, waits, gone])
    }

    /// Who leaves another time is asked again.
    pub(super) fn forget_answers(&mut self) {
        self.may_leave_round = false;
        self.while_writing = WhileWriting::Ask;
    }

    /// The session is left although a round is open.
    pub(super) fn leave_round(&mut self, lent: &mut Lent<'_>) -> Task<Message> {
        if !matches!(self.asking, Some(Asking::OpenRound(_))) {
            return Task::none();
        }

        self.asking = None;
        self.may_leave_round = true;

        self.begin_to_leave(Insistence::IfSaved, lent)
    }

    /// The session is left, and what is being written is stopped before, or waited for.
    pub(super) fn leave_while_writing(
        &mut self,
        how: WhileWriting,
        lent: &mut Lent<'_>,
    ) -> Task<Message> {
        if !matches!(self.asking, Some(Asking::Writing)) {
            return Task::none();
        }

        self.asking = None;
        self.while_writing = how;

        // The progress is seen while it is waited for.
        if how == WhileWriting::Wait && self.outputs.is_writing() {
            self.place = ScreenId::Outputs;
        }

        self.begin_to_leave(Insistence::IfSaved, lent)
    }

    /// Whether files are being written that are neither the assessment nor kept by the program.
    pub fn is_writing(&self) -> bool {
        self.outputs.is_writing() || self.delegation.is_handing_out()
    }

    fn stop_writing(&self) {
        self.outputs.stop_writing();
    }

    /// What was being written is there, or was stopped, or has failed. Who waited for it stays if it has failed.
    pub(super) fn has_written(&mut self, lent: &mut Lent<'_>) -> Task<Message> {
        let is_asked = matches!(self.asking, Some(Asking::Writing));
        let waits = self
            .leaving
            .as_ref()
            .is_some_and(|leaving| leaving.while_writing == WhileWriting::Wait);

        if is_asked {
            self.asking = None;
        }

        if (is_asked || waits) && self.outputs.has_failed() {
            self.leaving = None;
            self.forget_answers();
            self.place = ScreenId::Outputs;

            return self.then(Event::Stays);
        }

        if is_asked && self.leaving.is_none() {
            return self.begin_to_leave(Insistence::IfSaved, lent);
        }

        self.go_on_leaving(lent)
    }

    /// Goes on leaving, if somebody does, now that something has ended.
    pub(super) fn go_on_leaving(&mut self, lent: &mut Lent<'_>) -> Task<Message> {
        let Some(leaving) = &self.leaving else {
            return Task::none();
        };
        let insistence = leaving.insistence;

        // A file that is half written goes with the thread that writes it.
        if self.is_writing() {
            return Task::none();
        }

        // Where nothing can be changed nothing is waited for.
        if self.work.is_read_only() {
            return self.left();
        }

        if self.changing.goes_on() || self.work.file().is_busy() {
            return Task::none();
        }

        self.settle(lent.env());

        if !self.work.is_unsaved() {
            return self.left();
        }

        if self.work.file().failure().is_none() {
            return self.save(lent);
        }

        match insistence {
            Insistence::IfSaved => self.stay(lent),
            Insistence::Anyway => self.keep_last_changes(lent),
        }
    }

    /// The time after which it is said that the disk does not answer.
    #[cfg(test)]
    pub(in crate::gui) fn patience_id(&self) -> Option<OperationId> {
        self.leaving.as_ref()?.patience.id()
    }

    fn left(&mut self) -> Task<Message> {
        self.leaving = None;

        if matches!(self.asking, Some(Asking::Waiting(_) | Asking::Close(_))) {
            self.asking = None;
        }

        self.then(Event::Left)
    }

    /// Stays, since a save has failed, and says why.
    fn stay(&mut self, lent: &mut Lent<'_>) -> Task<Message> {
        self.leaving = None;
        self.place = ScreenId::Files;
        self.refresh_files(lent);

        self.then(Event::Stayed)
    }

    /// Asks whether the window is closed although the last changes are not in the file.
    pub fn ask_whether_to_close(&mut self, lent: &Lent<'_>) -> Task<Message> {
        let reason = match self.work.saving() {
            Saving::Failed(error) => message::save(&error, &lent.environment.locale).text,
            _ => String::new(),
        };

        self.ask(Asking::Close(reason))
    }

    /// The disk has not answered for a while. Who insists goes; everybody else is asked.
    pub(super) fn still_leaving(&mut self, id: OperationId, lent: &mut Lent<'_>) -> Task<Message> {
        let is_writing = self.is_writing();
        let Some(leaving) = &mut self.leaving else {
            return Task::none();
        };

        if leaving.patience.end(id).is_none() {
            return Task::none();
        }

        match leaving.insistence {
            // The progress of the writing is seen.
            Insistence::IfSaved if is_writing => self.keep_waiting(),
            Insistence::IfSaved => {
                let refuge = self.refuge(lent);

                self.ask(Asking::Waiting(refuge))
            }
            // This computer does not answer either: nobody can wait for that.
            Insistence::Anyway if !leaving.kept.is_idle() => self.left(),
            Insistence::Anyway => {
                let waits = self.keep_waiting();

                Task::batch([waits, self.keep_last_changes(lent)])
            }
        }
    }

    /// The person waits on: the question goes, and comes again later.
    pub(super) fn keep_waiting(&mut self) -> Task<Message> {
        match &mut self.leaving {
            Some(leaving) => timer_of(&mut leaving.patience, PATIENCE * 5, Message::StillLeaving),
            None => Task::none(),
        }
    }

    /// What is being left is written where new assessments go.
    pub(super) fn leave_elsewhere(&mut self, lent: &mut Lent<'_>) -> Task<Message> {
        self.asking = None;
        self.settle(lent.env());
        let target = self
            .refuge(lent)
            .join(self.work.path().file_name().unwrap_or_default());
        let waits = self.keep_waiting();
        let moved = self.move_by(
            move |assessment| store::save_copy(&target, assessment),
            lent,
        );

        Task::batch([waits, moved])
    }

    /// What is being left stays on this computer, in Earlier states: the next opening of the file offers it.
    pub(super) fn leave_in_earlier_states(&mut self, lent: &mut Lent<'_>) -> Task<Message> {
        self.asking = None;
        self.settle(lent.env());
        let waits = self.keep_waiting();

        Task::batch([waits, self.keep_last_changes(lent)])
    }

    /// The window is to be closed although the file does not hold the last changes.
    pub(super) fn leave_anyway(&mut self) -> Task<Message> {
        self.asking = None;

        self.then(Event::Insist)
    }

    /// The folder for work that cannot stay where it is.
    fn refuge(&self, lent: &Lent<'_>) -> PathBuf {
        let folder = self.work.path().parent().unwrap_or(self.work.path());

        lent.user_data.refuge(folder)
    }

    fn keep_last_changes(&mut self, lent: &mut Lent<'_>) -> Task<Message> {
        let Some(leaving) = &mut self.leaving else {
            return Task::none();
        };
        let Some(id) = leaving.kept.begin(self.work.revision()) else {
            return Task::none();
        };

        self.snapshot_then(Reason::Unsaved, lent, move |kept| {
            Message::LeftInEarlierStates(id, kept)
        })
    }

    pub(super) fn left_in_earlier_states(
        &mut self,
        id: OperationId,
        kept: Result<(), Arc<SaveError>>,
        lent: &mut Lent<'_>,
    ) -> Task<Message> {
        let Some(leaving) = &mut self.leaving else {
            return Task::none();
        };

        let Some(revision) = leaving.kept.end(id) else {
            return Task::none();
        };
        let insistence = leaving.insistence;
        self.settle(lent.env());

        // Something was changed meanwhile: that goes with it.
        if kept.is_ok() && revision != self.work.revision() {
            return self.keep_last_changes(lent);
        }

        match (kept, insistence) {
            // The file may hold them by now, or hold them never: in either case they are not lost.
            (Ok(()), _) | (Err(_), Insistence::Anyway) => self.left(),
            (Err(error), Insistence::IfSaved) => {
                self.leaving = None;
                self.event = Some(Event::Stayed);
                let words = message::no_snapshot(&error, &lent.environment.locale);
                self.tell(Tone::Split, words);

                Task::none()
            }
        }
    }
}
