//! Opens a file whose seal does not fit: what differs from the newest state that is known is found while the file is read, a page
//! asks how to go on, and a thread carries that out. Until then nothing of the file changes, and its lock is held.

use super::transition::{BrokenSeal, Doubt, Next, Read};
use super::{App, Message as AppMessage};
use crate::assessment::{Assessment, HandChanges};
use crate::gui::screen::Notice;
use crate::gui::screen::mended::{self, Choice};
use crate::gui::take_once::TakeOnce;
use crate::gui::user_data::UserData;
use crate::gui::widget::focus;
use crate::gui::widget::mark::Tone;
use crate::gui::worker::off_thread;
use crate::gui::working_copy::{FileContent, Refused, WorkingCopy};
use crate::locale::{Language, Locale};
use crate::message::{self, MessageText};
use crate::store::recovery::RecoveryNote;
use crate::store::snapshots::Reason;
use crate::store::{self, Expected, Fingerprint, SaveError, Seal};

use iced::Task;
use jiff::Timestamp;

use std::path::PathBuf;

/// A file that waits for a decision.
#[derive(Debug)]
pub(super) struct Mending {
    page: mended::State,
    /// `None` while the decision is carried out.
    waiting: Option<Box<Waiting>>,
}

#[derive(Debug)]
struct Waiting {
    work: WorkingCopy,
    note: Option<RecoveryNote>,
    known: Option<Assessment>,
    fingerprint: Fingerprint,
    may_be_mended: bool,
}

/// A decision that could not be carried out; nothing was changed.
#[derive(Debug)]
pub struct Undone {
    waiting: Box<Waiting>,
    words: MessageText,
}

/// What happens with a file whose seal does not fit.
#[derive(Debug, Clone)]
pub enum Message {
    Page(mended::Message),
    /// The decision was carried out, or not, or its thread has failed.
    Done(TakeOnce<Result<Read, Undone>>),
}

/// Compares a file that was read with what is known of it; `None` if its seal fits.
pub(super) fn doubt_about(
    work: &WorkingCopy,
    (seal, fingerprint): (Seal, Fingerprint),
    user_data: &UserData,
) -> Option<BrokenSeal> {
    if seal != Seal::Broken {
        return None;
    }

    if work.is_read_only() {
        return Some(BrokenSeal::NotOurs);
    }

    let file = work.assessment();
    let snapshots = user_data.snapshots(work.path(), file.id());
    let known = snapshots.newest_known(file).map(|(snapshot, known)| {
        let changes = HandChanges::between(&known, file);

        (snapshot.at, known, changes)
    });

    if let Some((_, _, changes)) = &known
        && changes.is_nothing()
    {
        return Some(BrokenSeal::OnlyBytes);
    }

    let written = fingerprint.written();
    let written = written.and_then(|at| Timestamp::try_from(at).ok());

    Some(BrokenSeal::Doubtful(Box::new(Doubt {
        fingerprint,
        written,
        known,
    })))
}

impl App {
    /// A file was read whose seal does not fit.
    pub(super) fn has_read_broken(
        &mut self,
        work: WorkingCopy,
        note: Option<RecoveryNote>,
        seal: BrokenSeal,
    ) -> Task<AppMessage> {
        let locale = &self.environment.locale;

        match seal {
            BrokenSeal::OnlyBytes | BrokenSeal::NotOurs => {
                let words = if matches!(seal, BrokenSeal::OnlyBytes) {
                    message::only_bytes(work.path(), locale)
                } else {
                    message::broken_seal(work.path(), locale)
                };
                let said = Some(notice(Tone::Info, words));
                let read = Read {
                    note,
                    said,
                    ..Read::of(work)
                };

                self.leave_for(Next::Begin(Box::new(read)))
            }
            BrokenSeal::Doubtful(doubt) => {
                let Doubt {
                    fingerprint,
                    written,
                    known,
                } = *doubt;
                let (known, compared) = match known {
                    Some((at, known, changes)) => (Some(known), Some((at, changes))),
                    None => (None, None),
                };
                let may_be_mended = compared
                    .as_ref()
                    .is_some_and(|(_, changes)| !changes.is_other_questionnaire);
                let page = mended::State::new(
                    (work.path(), written),
                    (work.assessment(), work.results().questionnaire()),
                    compared,
                );
                let waiting = Box::new(Waiting {
                    work,
                    note,
                    known,
                    fingerprint,
                    may_be_mended,
                });
                self.forget_mending();
                self.mending = Some(Mending {
                    page,
                    waiting: Some(waiting),
                });

                focus::off()
            }
        }
    }

    pub(super) fn mending_message(&mut self, message: Message) -> Task<AppMessage> {
        match message {
            Message::Page(message) => {
                let Some(mending) = &mut self.mending else {
                    return Task::none();
                };

                match mending.page.update(message, self.environment.env()) {
                    mended::Action::None => Task::none(),
                    mended::Action::Run(task) => {
                        task.map(|message| AppMessage::Mending(Message::Page(message)))
                    }
                    mended::Action::Open(choice) => self.carry_out(choice),
                    mended::Action::Close => {
                        self.forget_mending();

                        focus::off()
                    }
                }
            }
            Message::Done(done) => self.has_mended(done.take()),
        }
    }

    /// Lets a file go that waits for a decision: nothing of it was changed.
    pub(super) fn forget_mending(&mut self) {
        if let Some(mending) = self.mending.take() {
            let path = mending.page.path().to_owned();
            self.released.push((path, Box::new(mending)));
        }
    }

    fn carry_out(&mut self, choice: Choice) -> Task<AppMessage> {
        let Some(waiting) = self.mending.as_mut().and_then(|m| m.waiting.take()) else {
            return Task::none();
        };
        let user_data = self.user_data.clone();
        let locale = self.environment.locale.clone();
        let done = move || match choice {
            Choice::Mended => waiting.mend(&user_data, &locale),
            Choice::Earlier => waiting.go_back(&locale),
        };

        off_thread(done, |done| {
            AppMessage::Mending(Message::Done(TakeOnce::maybe(done)))
        })
    }

    fn has_mended(&mut self, done: Option<Result<Read, Undone>>) -> Task<AppMessage> {
        let Some(mending) = &mut self.mending else {
            self.release(done);

            return Task::none();
        };

        match done {
            Some(Ok(read)) => {
                self.mending = None;

                self.leave_for(Next::Begin(Box::new(read)))
            }
            Some(Err(Undone { waiting, words })) => {
                mending.waiting = Some(waiting);
                mending.page.refuse(words);

                Task::none()
            }
            None => {
                self.forget_mending();
                let title = self.environment.locale.text("home-fault-stopped");
                self.say_line(Tone::Split, title);

                Task::none()
            }
        }
    }
}

impl Mending {
    pub(super) fn page(&self) -> &mended::State {
        &self.page
    }
}

impl Waiting {
    /// Keeps the file as it is, and takes over what was changed in it as one edit that its next save seals.
    fn mend(mut self: Box<Self>, user_data: &UserData, locale: &Locale) -> Result<Read, Undone> {
        let id = self.work.assessment().id();
        let snapshots = user_data.snapshots(self.work.path(), id);

        if let Err(error) = snapshots.keep(self.work.path(), Reason::Mended, Timestamp::now()) {
            return Err(self.undone(message::no_snapshot(&error, locale)));
        }

        match self.known.take() {
            Some(known) if self.may_be_mended => {
                let before = known.clone();

                if let Err(refused) = self.work.mend(known, locale.language()) {
                    self.known = Some(before);

                    return Err(self.undone(refused_words(&refused, locale)));
                }
            }
            _ => self.work.file_mut().write_again(),
        }

        let words = message::taken_as_mended(self.work.path(), locale);

        Ok(self.done(words))
    }

    /// Keeps the file as it is beside it, and puts the known state in its place.
    fn go_back(mut self: Box<Self>, locale: &Locale) -> Result<Read, Undone> {
        let Some(known) = self.known.take() else {
            let words = message::save(&SaveError::interrupted(self.work.path()), locale);

            return Err(self.undone(words));
        };

        match self.write(&known, locale.language()) {
            Ok((content, aside)) => {
                drop(self.work.replace(content));
                let words = message::kept_beside(self.work.path(), &aside, locale);

                Ok(self.done(words))
            }
            Err(error) => {
                self.known = Some(known);
                let words = message::save(&error, locale);

                Err(self.undone(words))
            }
        }
    }

    fn write(
        &self,
        known: &Assessment,
        language: Language,
    ) -> Result<(FileContent, PathBuf), SaveError> {
        let path = self.work.path();
        let aside = store::keep_beside(path, &self.fingerprint)?;
        let saved = store::save(path, known, Expected::This(self.fingerprint))?;

        Ok((
            FileContent::written(known.clone(), saved.fingerprint, language),
            aside,
        ))
    }

    fn done(self, words: MessageText) -> Read {
        Read {
            note: self.note,
            said: Some(notice(Tone::Agree, words)),
            ..Read::of(self.work)
        }
    }

    fn undone(self: Box<Self>, words: MessageText) -> Undone {
        Undone {
            waiting: self,
            words,
        }
    }
}

fn refused_words(refused: &Refused, locale: &Locale) -> MessageText {
    match refused {
        Refused::Edit(error) => message::edit(error, locale),
        Refused::ReadOnly => MessageText {
            title: locale.text("hold-read-only"),
            text: locale.text("hold-read-only-next"),
        },
    }
}

fn notice(tone: Tone, words: MessageText) -> Notice {
    Notice {
        tone,
        title: words.title,
        words: words.text,
    }
}
