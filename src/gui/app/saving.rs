//! Saving: by timer or by key, tried again where it failed, and never on the window's thread.

use super::{App, GOOD_NEWS, Message, PAUSE, RETRY, custody, earlier, off_thread};
use crate::gui::context::Context;
use crate::gui::widget::mark::Tone;
use crate::gui::working_copy::Ended;
use crate::message;
use crate::store::snapshots::Reason;

use iced::Task;
use iced::time::Instant;

impl App {
    pub(super) fn tick(&mut self, now: Instant) -> Task<Message> {
        self.say_reading(now);
        self.notices.retain(|(notice, since)| {
            notice.tone != Tone::Agree || now.duration_since(*since) < GOOD_NEWS
        });

        if let Some(last) = self.typing {
            self.write_drafts();

            if now.duration_since(last) >= PAUSE {
                self.typing = None;
            }
        }

        if self.retry_at.is_some_and(|at| now >= at) {
            self.retry_at = None;

            // What waits for the person is not tried again by itself.
            if let Some(open) = &mut self.open
                && open.custody.conflict.is_none()
            {
                open.work.try_again();
            }
        }

        self.save()
    }

    /// Starts a save if one is due.
    pub(super) fn save(&mut self) -> Task<Message> {
        match &self.open {
            Some(open) if open.work.wants_saving() => self.save_now(),
            _ => Task::none(),
        }
    }

    /// Begins a save, whether one runs or not; they never overtake each other.
    pub(super) fn save_now(&mut self) -> Task<Message> {
        let Some(open) = &mut self.open else {
            return Task::none();
        };
        let save = open.work.start_saving();
        let interrupted = save.interrupted();

        off_thread(
            move || save.run(),
            move |ended| Message::Saved(ended.unwrap_or_else(|| interrupted.clone())),
        )
    }

    pub(super) fn saved(&mut self, ended: Ended) -> Task<Message> {
        let Some(open) = &mut self.open else {
            return Task::none();
        };
        let from = open.work.saved(ended);

        if open.work.has_failed() {
            return Task::batch([self.stay(), self.save_failed()]);
        }

        let is_saved = !open.work.is_unsaved();

        if is_saved {
            open.custody.shelter = custody::Shelter::No;
        }

        let followed = match from {
            Some(from) => {
                let path = open.work.path().to_owned();
                let words = message::saved_beside(&from, &path, &self.around.locale);
                let followed = self.follow(&from);
                self.refresh_files();
                self.tell(Tone::Discuss, words);

                followed
            }
            None => Task::none(),
        };

        if is_saved && let Some(left) = self.go_on_leaving() {
            return Task::batch([followed, left]);
        }

        let snapshot = if self.is_snapshot_due() {
            self.snapshot(Reason::Work)
        } else {
            Task::none()
        };

        Task::batch([followed, snapshot, self.save(), self.publish()])
    }

    /// The work is in memory: it is kept on this computer meanwhile, tried again, and looked at why.
    pub(super) fn save_failed(&mut self) -> Task<Message> {
        self.retry_at.get_or_insert(Instant::now() + RETRY);
        let is_overtaken = self
            .open
            .as_ref()
            .is_some_and(|open| open.work.is_overtaken());
        let look = if is_overtaken {
            self.custody(custody::Event::Look)
        } else {
            Task::none()
        };
        let shelter = self.snapshot_then(Reason::Unsaved, |kept| {
            Message::Earlier(earlier::Event::Sheltered(kept))
        });

        Task::batch([look, shelter])
    }

    /// Brings the fields of Files up to date with where the file is.
    pub(super) fn refresh_files(&mut self) {
        let lost = self
            .open
            .as_ref()
            .is_some_and(|open| open.work.has_failed());
        let env = self.around.env();
        let Some(open) = &mut self.open else { return };
        let context = Context {
            work: &open.work,
            env,
        };
        open.files.refresh(context);

        if lost {
            let folder = open.work.path().parent().unwrap_or(open.work.path());
            open.files
                .propose_elsewhere(&self.keep.refuge(folder), context);
        }
    }
}
