//! Restores a file that cannot be opened from a snapshot on this computer.

use super::transition::{Destination, New, Next, Read, Rescue};
use super::{App, Message as AppMessage};
use crate::assessment::Assessment;
use crate::gui::context::Env;
use crate::gui::session::{DialogContent, aside, other, when, yes};
use crate::gui::take_once::TakeOnce;
use crate::gui::widget::mark::Tone;
use crate::gui::widget::{dialog, focus};
use crate::gui::worker::off_thread;
use crate::gui::working_copy::{Ownership, WorkingCopy};
use crate::message::{self, MessageText};
use crate::results::Results;
use crate::store::recovery::RecoveryNote;
use crate::store::{self, OpenCause, OpenError, ReadError, SaveError};

use iced::Task;
use jiff::Zoned;

use std::path::Path;
use std::sync::Arc;

/// A damaged file that was put aside, with a good state in its place.
#[derive(Debug)]
pub struct Mended {
    words: MessageText,
    read: Read,
}

/// What happens with a file that cannot be opened.
#[derive(Debug, Clone)]
pub enum Message {
    /// It has a good state somewhere, or not.
    Found(Option<Arc<Rescue>>),
    /// That state is taken.
    Use,
    /// The file stays as it is.
    Leave,
    /// The damaged file was put aside and a good state is in its place, or why not.
    Mended(TakeOnce<Result<Mended, MessageText>>),
}

impl App {
    pub(super) fn rescue_message(&mut self, message: Message) -> Task<AppMessage> {
        match message {
            Message::Found(None) => Task::none(),
            Message::Found(rescue) => {
                self.rescue = rescue;

                focus::on(dialog::PRIMARY)
            }
            Message::Use => match self.rescue.take() {
                Some(rescue) => self.leave_for(Next::Rescue(rescue)),
                None => Task::none(),
            },
            Message::Leave => {
                self.rescue = None;

                focus::off()
            }
            Message::Mended(mended) => self.mended(mended.take()),
        }
    }

    /// A file cannot be opened: looks whether there is a good state of it somewhere.
    pub(super) fn look_for_rescue(&mut self, error: &OpenError) -> Task<AppMessage> {
        let is_damaged = matches!(
            &error.cause,
            OpenCause::Read(cause) if !matches!(cause, ReadError::Newer { .. })
        );

        if !is_damaged {
            return Task::none();
        }

        let words = message::open(error, &self.environment.locale);
        let path = error.path.clone();
        let user_data = self.user_data.clone();

        found(move || {
            let (snapshot, assessment) = user_data.snapshots_of_damaged(&path)?.newest_good()?;

            Some(Rescue {
                path,
                words,
                at: snapshot.at,
                assessment,
                destination: Destination::InPlace,
            })
        })
    }

    /// The file is not there any more: work that was never saved in it may be kept on this computer.
    pub(super) fn look_for_left(&mut self, note: &RecoveryNote) -> Task<AppMessage> {
        let note = note.clone();
        let user_data = self.user_data.clone();
        let words = message::not_there(&note.file, &self.environment.locale);

        found(move || {
            if store::open(&note.file).is_ok() {
                return None;
            }

            let snapshot = note.unsaved(user_data.data(), user_data.settings.snapshots)?;

            Some(Rescue {
                path: note.file.clone(),
                words,
                at: snapshot.at,
                assessment: snapshot.read().ok()?,
                destination: Destination::NewFile,
            })
        })
    }

    pub(super) fn rescue_now(&mut self, rescue: &Rescue) -> Task<AppMessage> {
        let assessment = rescue.assessment.clone();

        match rescue.destination {
            Destination::NewFile => self.make(New::Left(Box::new(assessment))),
            Destination::InPlace => self.mend(&rescue.path, assessment),
        }
    }

    /// Puts a good state in the place of a damaged file, which is put aside.
    fn mend(&mut self, path: &Path, assessment: Assessment) -> Task<AppMessage> {
        let path = path.to_owned();
        let locale = self.environment.locale.clone();
        let interrupted = message::save(&SaveError::interrupted(&path), &locale);
        let mend = move || {
            let ownership = Ownership::take(&path);
            let now = Zoned::now();

            match &ownership {
                Ownership::Theirs(holder) => {
                    Err(message::held(&path, holder.as_ref(), &now, &locale))
                }
                Ownership::Abandoned(holder) => {
                    Err(message::abandoned(&path, holder, &now, &locale))
                }
                Ownership::Mine(_) | Ownership::NoLocks => {
                    let (saved, aside) = store::mend(&path, &assessment)
                        .map_err(|error| message::save(&error, &locale))?;
                    let words = message::put_aside(&saved.path, &aside, &locale);
                    let work = WorkingCopy::just_written(saved, assessment, ownership);
                    let read = Read::of(work.speaking(locale.language()));

                    Ok(Mended { words, read })
                }
            }
        };

        off_thread(mend, move |mended| {
            let mended = mended.unwrap_or(Err(interrupted));

            AppMessage::Rescue(Message::Mended(TakeOnce::new(mended)))
        })
    }

    fn mended(&mut self, mended: Option<Result<Mended, MessageText>>) -> Task<AppMessage> {
        match mended {
            Some(Ok(Mended { words, read })) => {
                let begun = self.leave_for(Next::Begin(Box::new(read)));
                self.say(Tone::Agree, words);

                begun
            }
            Some(Err(words)) => {
                self.say(Tone::Split, words);

                Task::none()
            }
            None => Task::none(),
        }
    }
}

/// Looks for a good state, on a thread of its own.
fn found(find: impl FnOnce() -> Option<Rescue> + Send + 'static) -> Task<AppMessage> {
    off_thread(find, |found| {
        AppMessage::Rescue(Message::Found(found.flatten().map(Arc::new)))
    })
}

impl Rescue {
    /// The question whether this state is taken.
    pub(super) fn question<'a>(&'a self, env: Env<'a>) -> DialogContent<'a, AppMessage> {
        let assessment = &self.assessment;
        let progress = Results::new(assessment).progress();
        let holds = env.format(
            "rescue-holds",
            &[
                ("when", when(self.at, env).into()),
                ("title", assessment.title().into()),
                ("answered", progress.answered.into()),
                ("asked", progress.asked.into()),
                ("people", assessment.participants().iter().count().into()),
            ],
        );
        let (next, take) = match self.destination {
            Destination::InPlace => ("rescue-mend-next", "rescue-mend"),
            Destination::NewFile => ("rescue-anew-next", "rescue-anew"),
        };
        let leave = AppMessage::Rescue(Message::Leave);

        DialogContent {
            words: self.words.clone(),
            details: vec![
                env.ui.start(env.ui.body(holds)).into(),
                aside(env.text(next), env),
            ],
            answers: vec![
                other("rescue-leave", leave, env),
                yes(take, AppMessage::Rescue(Message::Use), env),
            ],
        }
    }
}
