//! The shared folder of the open assessment: this laptop's file is written there after each save, and the others' are looked at
//! every few seconds, never on the window's thread.

use super::{App, Message, Open, off_thread};
use crate::assessment::Assessment;
use crate::gui::context::Context;
use crate::gui::screen::bring_back::{self, Asked};
use crate::gui::screen::{Notice, Place};
use crate::gui::shared::Looked;
use crate::gui::widget::mark::Tone;
use crate::gui::working_copy::{Saving, signature};
use crate::message;
use crate::store::shared::{self, FileStamp, Published, SharedFile, SharedFolder};
use crate::store::{OpenError, SaveError};

use iced::Task;
use iced::time::Duration;
use uuid::Uuid;

use std::path::{Path, PathBuf};
use std::sync::Arc;

/// How often the shared folder is looked into.
pub(super) const LOOK: Duration = Duration::from_secs(4);

/// What is remembered of the shared folder of an assessment.
#[derive(Debug, Default)]
pub(super) struct Sharing {
    folder: Option<SharedFolder>,
    known: Vec<SharedFile>,
    is_looking: bool,
    is_publishing: bool,
    /// How this laptop's file looked when it was written last.
    own: Option<FileStamp>,
    /// The revision that is there.
    published: Option<u64>,
    /// A fault that was said already.
    said: Option<String>,
}

impl Sharing {
    /// The shared folder that is remembered for a file.
    pub(super) fn of(folder: Option<SharedFolder>) -> Self {
        Self {
            folder,
            ..Self::default()
        }
    }

    /// Where it is.
    pub(super) fn folder(&self) -> Option<&Path> {
        Some(self.folder.as_ref()?.folder.as_path())
    }
}

/// A name of its own for this laptop's file.
fn named(file: &Path, folder: &Path, open: &Open) -> SharedFolder {
    let computer = signature(open.work.writer()).computer;

    SharedFolder::new(
        file,
        folder,
        open.work.assessment(),
        computer,
        Uuid::new_v4(),
    )
}

impl App {
    pub(super) fn bring_back_message(&mut self, message: bring_back::Message) -> Task<Message> {
        self.write_drafts();
        let env = self.around.env();
        let Some(open) = &mut self.open else {
            return Task::none();
        };
        let context = Context {
            work: &open.work,
            env,
        };

        match open.bring_back.update(message, context) {
            Asked::Action(action) => self.act(action, Message::BringBack),
            Asked::Open(path) => self.open_file(&path),
            Asked::Share(folder) => self.share(&folder),
            Asked::Unshare => {
                self.keep.unshare(open.work.path());
                open.sharing = Sharing::default();
                open.bring_back.share(None);
                open.delegation.see(Arc::from([]));

                Task::none()
            }
        }
    }

    /// Files that were dropped on the window, or chosen: they are looked at, and nothing changes yet.
    pub(super) fn bring(&mut self, paths: Vec<PathBuf>) -> Task<Message> {
        let gone = self.go(Place::BringBack);
        let added = self.bring_back_message(bring_back::Message::Add(paths));

        Task::batch([gone, added])
    }

    /// Compares the files in Bring back with what is here now, on the way there.
    pub(super) fn check_files(&mut self, place: Place) -> Task<Message> {
        let env = self.around.env();

        match &mut self.open {
            Some(open) if place == Place::BringBack => {
                let context = Context {
                    work: &open.work,
                    env,
                };
                let writer = open.work.writer();
                let checked = open.bring_back.refresh(context);

                checked
                    .map(move |message| Message::Of(writer, Box::new(Message::BringBack(message))))
            }
            _ => Task::none(),
        }
    }

    fn share(&mut self, folder: &Path) -> Task<Message> {
        let Some(open) = &mut self.open else {
            return Task::none();
        };
        let shared = named(open.work.path(), folder, open);
        self.keep.share(shared.clone());
        open.sharing = Sharing::of(Some(shared));
        open.bring_back.share(Some(folder.to_owned()));

        Task::batch([self.publish(), self.look_around()])
    }

    /// Looks into the shared folder, unless that is going on.
    pub(super) fn look_around(&mut self) -> Task<Message> {
        let Some(open) = &mut self.open else {
            return Task::none();
        };
        let Some(shared) = &open.sharing.folder else {
            return Task::none();
        };

        if open.sharing.is_looking {
            return Task::none();
        }

        open.sharing.is_looking = true;
        let shared = shared.clone();
        let known = open.sharing.known.clone();
        let here = open.work.assessment().clone();
        let look = move || looked(&shared, &known, &here);
        let writer = open.work.writer();

        off_thread(look, move |looked| {
            Message::Of(writer, Box::new(Message::Looked(looked.map(Box::new))))
        })
    }

    pub(super) fn looked_around(
        &mut self,
        looked: Option<Box<Result<Looked, Arc<OpenError>>>>,
    ) -> Task<Message> {
        let Some(open) = &mut self.open else {
            return Task::none();
        };
        open.sharing.is_looking = false;

        match looked.map(|looked| *looked) {
            Some(Ok(looked)) => {
                let seen: Arc<[_]> = looked.seen.into();
                let before = std::mem::replace(&mut open.sharing.known, looked.found);
                open.delegation.see(Arc::clone(&seen));
                open.bring_back.see(Ok((seen, looked.not_yet)));
                self.discard(before);
            }
            Some(Err(fault)) => open.bring_back.see(Err(fault)),
            None => {}
        }

        // The stick is back: what could not be written there is written now.
        self.publish()
    }

    /// Writes this laptop's file into the shared folder, if it is older than what is saved.
    pub(super) fn publish(&mut self) -> Task<Message> {
        let Some(open) = &mut self.open else {
            return Task::none();
        };
        let Some(shared) = &open.sharing.folder else {
            return Task::none();
        };
        let revision = open.work.revision();
        let is_saved = matches!(open.work.saving(), Saving::Untouched | Saving::Saved(_));

        // Who only looks at the file is not the one whose answers are in it: the other window writes them.
        if open.work.is_read_only()
            || open.sharing.is_publishing
            || !is_saved
            || open.sharing.published == Some(revision)
        {
            return Task::none();
        }

        open.sharing.is_publishing = true;
        let shared = shared.clone();
        let assessment = open.work.assessment().clone();
        let last = open.sharing.own;
        let write = move || shared::publish(&shared, &assessment, last).map_err(Arc::new);
        let writer = open.work.writer();

        off_thread(write, move |published| {
            Message::Of(writer, Box::new(Message::Published(revision, published)))
        })
    }

    pub(super) fn published(
        &mut self,
        revision: u64,
        published: Option<Result<Published, Arc<SaveError>>>,
    ) -> Task<Message> {
        let Some(open) = &mut self.open else {
            return Task::none();
        };
        open.sharing.is_publishing = false;

        match published {
            Some(Ok(Published::Written(look))) => {
                open.sharing.own = look;
                open.sharing.published = Some(revision);

                if open.sharing.said.take().is_some() {
                    let title = self.around.locale.text("shared-not-written");
                    self.notices.retain(|(notice, _)| notice.title != title);
                }

                Task::none()
            }
            // Somebody else writes under this name: from now on this laptop has another.
            Some(Ok(Published::NameTaken)) => {
                let Some(folder) = open.sharing.folder().map(Path::to_owned) else {
                    return Task::none();
                };
                let shared = named(open.work.path(), &folder, open);
                self.keep.share(shared.clone());
                open.sharing.folder = Some(shared);
                open.sharing.own = None;

                self.publish()
            }
            // It is tried again after the next look; a fault is said once, not every few seconds.
            Some(Err(error)) => {
                let words = message::save(&error, &self.around.locale);

                if open.sharing.said.as_ref() != Some(&words.title) {
                    open.sharing.said = Some(words.title.clone());
                    let title = self.around.locale.text("shared-not-written");
                    self.say(Notice {
                        tone: Tone::Discuss,
                        title,
                        words: words.text,
                    });
                }

                Task::none()
            }
            None => Task::none(),
        }
    }
}

fn looked(
    shared: &SharedFolder,
    known: &[SharedFile],
    here: &Assessment,
) -> Result<Looked, Arc<OpenError>> {
    let own = shared.own();
    let found = shared::scan(&shared.folder, Some(&own), here.id(), known).map_err(Arc::new)?;

    Ok(Looked::new(found, here))
}
