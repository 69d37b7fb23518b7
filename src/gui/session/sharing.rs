//! The shared folder of the open assessment: writes this laptop's file there after each save, and reads those of the others
//! every few seconds, never on the window's thread.

use super::{Event, Lent, Message, RETRY, Session};
use crate::assessment::{Assessment, WriterId};
use crate::gui::context::{Context, Env};
use crate::gui::operation::{OperationId, Slot};
use crate::gui::screen::{Notice, ScreenId};
use crate::gui::screen::{bring_back, delegation};
use crate::gui::shared::Looked;
use crate::gui::timer;
use crate::gui::widget::mark::Tone;
use crate::gui::worker::off_thread;
use crate::gui::working_copy::{WorkingCopy, signature};
use crate::message;
use crate::store::shared::{self, FileStamp, Listing, Published, SharedFile, SharedFolder};
use crate::store::{OpenError, SaveError};
use crate::sync::lock;

use iced::Task;
use iced::time::Duration;
use uuid::Uuid;

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

/// How often the shared folder is looked into.
pub(super) const LOOK: Duration = Duration::from_secs(4);

/// What is remembered of the shared folder of an assessment.
#[derive(Debug, Default)]
pub(super) struct Sharing {
    /// Tells this folder from one that is chosen later.
    id: Option<OperationId>,
    folder: Option<SharedFolder>,
    known: Vec<SharedFile>,
    /// The look into it that goes on.
    look: Slot<()>,
    /// The revision that is being written there.
    publishing: Slot<u64>,
    /// How this laptop's file looked when it was written last.
    own: Option<FileStamp>,
    /// The revision that is there.
    published: Option<u64>,
    /// The next try after one that failed, until its time has come.
    retry: Slot<()>,
    /// A fault that was said already.
    said: Option<String>,
}

impl Sharing {
    /// The shared folder that is remembered for a file.
    pub(super) fn of(folder: Option<SharedFolder>) -> Self {
        Self {
            id: Some(OperationId::next()),
            folder,
            ..Self::default()
        }
    }

    /// Tells this folder from one that is chosen later.
    pub(super) fn id(&self) -> Option<OperationId> {
        self.id
    }

    /// Tells on any thread whether anything has happened in the folder; `None` if there is none.
    pub(super) fn watched(&self) -> Option<impl Fn() -> bool + Send + Sync + use<>> {
        let shared = self.folder.clone()?;
        let last = Mutex::new(None::<Listing>);

        Some(move || {
            let now = Listing::of(&shared.folder, &shared.own());
            let mut last = lock(&last);
            // What is not settled is looked at once more.
            let has_news = last
                .as_ref()
                .is_none_or(|last| *last != now || !last.is_settled());
            *last = Some(now);

            has_news
        })
    }

    /// Where it is.
    pub(super) fn folder(&self) -> Option<&Path> {
        Some(self.folder.as_ref()?.folder.as_path())
    }
}

/// A name of its own for this laptop's file.
fn named(folder: &Path, work: &WorkingCopy) -> SharedFolder {
    let computer = signature(work.writer()).computer;

    SharedFolder::new(
        work.path(),
        folder,
        work.assessment(),
        computer,
        Uuid::new_v4(),
    )
}

impl Session {
    pub(super) fn bring_back_message(
        &mut self,
        message: bring_back::Message,
        lent: &mut Lent<'_>,
    ) -> Task<Message> {
        self.write_drafts(lent.env());
        let context = Context {
            work: &self.work,
            env: lent.env(),
        };

        match self.bring_back.update(message, context) {
            bring_back::Action::Common(action) => self.act(action, Message::BringBack, lent),
            bring_back::Action::Open(path) => self.then(Event::Open(path)),
            bring_back::Action::Share(folder) => self.share(&folder, lent),
            bring_back::Action::Unshare => {
                lent.user_data.unshare(self.work.path());
                self.sharing = Sharing::default();
                self.bring_back.share(None);
                self.delegation.see(Arc::from([]));

                Task::none()
            }
        }
    }

    /// Files that were dropped on the window, or chosen: they are looked at, and nothing changes yet.
    pub(super) fn bring(&mut self, paths: Vec<PathBuf>, lent: &mut Lent<'_>) -> Task<Message> {
        // On the people, a table is a list of more people.
        if self.place == ScreenId::Delegation
            && let [path] = paths.as_slice()
            && self.delegation.takes_list(path)
        {
            let read = delegation::Message::ReadList(path.clone());

            return self.take(Message::Delegation(read), lent);
        }

        // Tables are forms that came back.
        let is_table = |path: &PathBuf| shared::is_table(path);
        let is_assessment = |path: &PathBuf| path.extension().is_some_and(|ending| ending == "ron");
        let is_at_homework = self.place == ScreenId::Delegation
            && self.delegation.shows_homework()
            && !paths.iter().any(is_assessment);

        if is_at_homework || paths.iter().all(is_table) {
            return self.bring_forms(paths, lent);
        }

        let gone = self.go(ScreenId::BringBack, lent);
        let added = self.bring_back_message(bring_back::Message::Add(paths), lent);

        Task::batch([gone, added])
    }

    fn bring_forms(&mut self, paths: Vec<PathBuf>, lent: &mut Lent<'_>) -> Task<Message> {
        let gone = self.go(ScreenId::Delegation, lent);
        let tab = delegation::Message::Tab(delegation::Tab::Homework);
        let shown = self.take(Message::Delegation(tab), lent);
        let add = delegation::Message::Homework(delegation::HomeworkMessage::Add(paths));
        let added = self.take(Message::Delegation(add), lent);

        Task::batch([gone, shown, added])
    }

    /// Compares the files in Bring back, or the forms in Delegation, with what is here now, while they are in front.
    pub(super) fn check_files(&mut self, env: Env<'_>) -> Task<Message> {
        if self.place == ScreenId::Delegation {
            let context = Context {
                work: &self.work,
                env,
            };
            let checked = self.delegation.check_forms(context);

            return self.of_this_state(checked.map(Message::Delegation));
        }

        if self.place != ScreenId::BringBack {
            return Task::none();
        }

        let context = Context {
            work: &self.work,
            env,
        };
        let checked = self.bring_back.refresh(context);

        self.of_this_state(checked.map(Message::BringBack))
    }

    fn share(&mut self, folder: &Path, lent: &mut Lent<'_>) -> Task<Message> {
        let shared = named(folder, &self.work);
        lent.user_data.share(shared.clone());
        self.sharing = Sharing::of(Some(shared));
        self.bring_back.share(Some(folder.to_owned()));

        Task::batch([self.publish(), self.look_around()])
    }

    /// Looks into the shared folder, unless that is going on.
    pub(super) fn look_around(&mut self) -> Task<Message> {
        let Some(shared) = self.sharing.folder.clone() else {
            return Task::none();
        };
        let Some(id) = self.sharing.look.begin(()) else {
            return Task::none();
        };
        let known = self.sharing.known.clone();
        let here = self.work.assessment().clone();
        let me = self.work.writer();
        let look = move || looked(&shared, &known, &here, me);

        off_thread(look, move |looked| {
            Message::LookedAround(id, looked.map(Box::new))
        })
    }

    pub(super) fn looked_around(
        &mut self,
        id: OperationId,
        looked: Option<Box<Result<Looked, Arc<OpenError>>>>,
    ) -> Task<Message> {
        if self.sharing.look.end(id).is_none() {
            return Task::none();
        }

        match looked.map(|looked| *looked) {
            Some(Ok(looked)) => {
                let before = std::mem::replace(&mut self.sharing.known, looked.found);
                self.delegation.see(Arc::clone(&looked.look.seen));
                self.bring_back.see(Ok(looked.look));
                self.discard(before);
            }
            Some(Err(fault)) => self.bring_back.see(Err(fault)),
            None => {}
        }

        // The stick is back: what could not be written there is written now.
        self.publish()
    }

    /// Whether this laptop's file is being written there.
    pub fn is_publishing(&self) -> bool {
        !self.sharing.publishing.is_idle()
    }

    /// A writing that failed is tried again, after a look.
    pub(super) fn publish_again(&mut self, id: OperationId) -> Task<Message> {
        match self.sharing.retry.end(id) {
            Some(()) => self.look_around(),
            None => Task::none(),
        }
    }

    /// Writes this laptop's file into the shared folder, if it is older than what is saved.
    pub fn publish(&mut self) -> Task<Message> {
        let Some(shared) = self.sharing.folder.clone() else {
            return Task::none();
        };
        let revision = self.work.revision();

        // Who only looks at the file is not the one whose answers are in it: the other window writes them.
        if self.work.is_read_only()
            || self.work.is_unsaved()
            || self.sharing.published == Some(revision)
        {
            return Task::none();
        }

        let Some(id) = self.sharing.publishing.begin(revision) else {
            return Task::none();
        };
        let assessment = self.work.assessment().clone();
        let last = self.sharing.own;
        let write = move || shared::publish(&shared, &assessment, last).map_err(Arc::new);

        off_thread(write, move |published| Message::Published(id, published))
    }

    pub(super) fn published(
        &mut self,
        id: OperationId,
        published: Option<Result<Published, Arc<SaveError>>>,
        lent: &mut Lent<'_>,
    ) -> Task<Message> {
        let Some(revision) = self.sharing.publishing.end(id) else {
            return Task::none();
        };
        let locale = &lent.environment.locale;
        let title = locale.text("shared-not-written");

        match published {
            Some(Ok(Published::Written(look))) => {
                self.sharing.own = look;
                self.sharing.published = Some(revision);

                if self.sharing.said.take().is_some() {
                    self.notices.retain(|said| said.notice.title != title);
                }

                // What was saved meanwhile goes there, too.
                self.publish()
            }
            // Somebody else writes under this name: from now on this laptop has another.
            Some(Ok(Published::NameTaken)) => {
                let Some(folder) = self.sharing.folder().map(Path::to_owned) else {
                    return Task::none();
                };
                let shared = named(&folder, &self.work);
                lent.user_data.share(shared.clone());
                self.sharing.folder = Some(shared);
                self.sharing.own = None;
                // The file that had the name is watched from now on, too.
                self.sharing.id = Some(OperationId::next());

                self.publish()
            }
            // It is tried again after the next look; a fault is said once, not every few seconds.
            Some(Err(error)) => {
                let words = message::save(&error, locale);

                if self.sharing.said.as_ref() != Some(&words.title) {
                    self.sharing.said = Some(words.title.clone());
                    self.say(Notice {
                        tone: Tone::Discuss,
                        title,
                        words: words.text,
                    });
                }

                // A disk that was full may have space again, though nothing has happened in the folder.
                match self.sharing.retry.begin(()) {
                    Some(id) => timer::after(RETRY, Message::PublishAgain(id)),
                    None => Task::none(),
                }
            }
            None => Task::none(),
        }
    }
}

fn looked(
    shared: &SharedFolder,
    known: &[SharedFile],
    here: &Assessment,
    me: WriterId,
) -> Result<Looked, Arc<OpenError>> {
    let own = shared.own();
    let found = shared::scan(&shared.folder, Some(&own), here.id(), known).map_err(Arc::new)?;

    Ok(Looked::new(found, here, me))
}
