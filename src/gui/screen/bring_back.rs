//! Bring back: reads files of breakouts, shows what each would bring, joins them as one step, and lists the conflicts.

mod changes;
mod files;
mod keys;
mod page;
pub(crate) mod reading;
mod sharing;

use self::changes::{Listed, RowStep};
use self::reading::{BroughtFile, Checked, Selection, Whole, check};
use crate::assessment::Part;
use crate::gui::context::Context;
use crate::gui::decide::{self, Decide, Decision};
use crate::gui::path_field;
use crate::gui::screen::{self, Notice};
use crate::gui::shared::SharedLook;
use crate::gui::widget::field::{self, Field};
use crate::gui::widget::focus;
use crate::gui::widget::mark::Tone;
use crate::gui::worker::off_thread;
use crate::store::OpenError;

use iced::Task;
use iced::widget::Id;

use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Focus id of the field for a file or a folder.
const PATH: Id = Id::new("bring-back-path");
/// Focus id of the field for the shared folder.
const FOLDER: Id = Id::new("bring-back-shared");

/// The state of Bring back: the named files, the decisions, the shared folder.
#[derive(Debug)]
pub struct State {
    path: Field,
    is_pathless: bool,
    files: Vec<BroughtFile>,
    /// Named files and folders that a thread is reading.
    named: Vec<PathBuf>,
    selection: Selection,
    listed: Listed,
    whole: Option<Whole>,
    /// Number of the last reading: results of earlier ones are dropped.
    look: u64,
    is_looking: bool,
    /// The revision with which the files were compared.
    revision: u64,
    decide: Decide,
    sharing: SharedFolderState,
}

/// The last reading of the shared folder.
#[derive(Debug)]
struct SharedFolderState {
    field: Field,
    is_pathless: bool,
    /// The path of the shared folder.
    folder: Option<PathBuf>,
    look: SharedLook,
    fault: Option<Arc<OpenError>>,
}

#[derive(Debug, Clone)]
pub enum Message {
    /// Somebody types a path.
    Path(field::Action),
    /// Reads the file or folder at the typed path.
    Take,
    /// Opens the system's dialog for files.
    BrowseFiles,
    /// The dialog returned files; none if a person cancelled it.
    BrowsedFiles(Vec<PathBuf>),
    /// Opens the system's dialog for a folder.
    BrowseFolder,
    /// The dialog returned a folder, or `None`.
    BrowsedFolder(Option<PathBuf>),
    /// Reads these files, or those in these folders.
    Add(Vec<PathBuf>),
    /// The reading with this number ended.
    Checked(u64, Box<Option<Checked>>),
    /// Includes the file at this path, or leaves it out.
    Toggle(PathBuf),
    /// Includes the file at this path, whose seal is broken, as mended, or leaves it out.
    TakeMended(PathBuf),
    /// Takes a removal, or a change outside the copy's part of the work, or leaves it out.
    Tick(PathBuf, Part),
    /// Takes all of these, or leaves all of them out.
    TickAll(PathBuf, Vec<Part>, bool),
    /// Makes the next row, or the one before, the current one.
    Row(RowStep),
    /// Lists the removals from this one on.
    RemovalsFrom(usize),
    /// Lists what is outside a copy's part of the work from this change on.
    OutsideFrom(usize),
    /// Lists what this file takes away and changes outside its part.
    List(PathBuf),
    /// Joins every included file.
    Join,
    /// Drops the list of files.
    Clear,
    /// A message of the decisions.
    Decide(decide::Message),
    /// Somebody types the shared folder.
    Shared(field::Action),
    /// Opens the system's dialog for a folder.
    BrowseShared,
    /// The dialog returned a folder, or `None`.
    BrowsedShared(Option<PathBuf>),
    /// Shares the typed folder.
    Share,
    /// Stops sharing the folder.
    Unshare,
    /// Reads everything that is new in the shared folder.
    BringAll,
    /// Opens a file that is another assessment.
    Open(PathBuf),
}

type Common = screen::Action<Message>;

#[derive(Debug)]
pub enum Action {
    /// An action that any screen may ask for.
    Common(Common),
    /// Shares the assessment in this folder.
    Share(PathBuf),
    /// Stops sharing it.
    Unshare,
    /// Opens a file that is another assessment.
    Open(PathBuf),
}

impl State {
    pub fn new(folder: Option<PathBuf>) -> Self {
        Self {
            path: Field::single(""),
            is_pathless: false,
            files: Vec::new(),
            named: Vec::new(),
            selection: Selection::default(),
            listed: Listed::default(),
            whole: None,
            look: 0,
            is_looking: false,
            revision: 0,
            decide: Decide::default(),
            sharing: SharedFolderState {
                field: Field::single(""),
                is_pathless: false,
                folder,
                look: SharedLook::default(),
                fault: None,
            },
        }
    }

    /// Compares the files with the assessment again, if it has changed since.
    pub fn refresh(&mut self, context: Context<'_>) -> Task<Message> {
        self.decide.refresh(context.assessment());

        if self.files.is_empty() || self.revision == context.work.revision() {
            return Task::none();
        }

        self.check(Vec::new(), context)
    }

    /// Takes in that the folder is shared, or no longer.
    pub fn share(&mut self, folder: Option<PathBuf>) {
        self.sharing.folder = folder;
        self.sharing.look = SharedLook::default();
        self.sharing.fault = None;
    }

    /// Takes in a reading of the shared folder.
    pub fn see(&mut self, look: Result<SharedLook, Arc<OpenError>>) {
        match look {
            Ok(look) => {
                self.sharing.look = look;
                self.sharing.fault = None;
            }
            // If a stick was pulled, the last reading stays on the screen beside the error.
            Err(fault) => self.sharing.fault = Some(fault),
        }
    }

    /// The control that has the focus when the screen opens: the path, unless there are files or decisions.
    pub fn first_focus(&self, context: Context<'_>) -> Option<Id> {
        let is_idle = self.files.is_empty() && self.items(context).is_empty();
        let is_shared = self.sharing.folder.is_some();

        (is_idle && !is_shared).then_some(PATH)
    }

    fn items(&self, context: Context<'_>) -> Vec<Decision> {
        self.decide.of_all(context.assessment())
    }

    pub fn update(&mut self, message: Message, context: Context<'_>) -> Action {
        let action = match message {
            Message::Path(action) => {
                self.path.update(action);
                self.is_pathless = false;

                Common::None
            }
            Message::Take => {
                if let Some(path) = path_field::typed(&self.path.text()) {
                    self.path.set_text("");

                    Common::Run(self.check(vec![path], context))
                } else {
                    self.is_pathless = true;

                    Common::Run(focus::on(PATH))
                }
            }
            Message::BrowseFiles => {
                let kind = context.env.text("files-kind");

                Common::Run(path_field::ask_for_files(
                    kind,
                    here(context),
                    Message::BrowsedFiles,
                ))
            }
            Message::BrowsedFiles(paths) | Message::Add(paths) if paths.is_empty() => Common::None,
            Message::BrowsedFiles(paths) | Message::Add(paths) => {
                Common::Run(self.check(paths, context))
            }
            Message::BrowseFolder => Common::Run(path_field::ask_for_folder(
                here(context),
                Message::BrowsedFolder,
            )),
            Message::BrowsedFolder(Some(path)) => Common::Run(self.check(vec![path], context)),
            Message::BrowsedFolder(None) | Message::BrowsedShared(None) => Common::None,
            Message::Checked(look, checked) => {
                if look == self.look {
                    self.is_looking = false;
                    self.named.clear();

                    if let Some(checked) = *checked {
                        self.files = checked.files;
                        self.whole = checked.whole;
                    }
                }

                Common::None
            }
            Message::Toggle(path) if self.files.iter().all(|file| file.path != path) => {
                Common::None
            }
            Message::Toggle(path) => {
                if !self.selection.left_out.remove(&path) {
                    self.selection.left_out.insert(path);
                }

                Common::Run(self.check(Vec::new(), context))
            }
            Message::TakeMended(path) => {
                if !self.selection.mended.remove(&path) {
                    self.selection.mended.insert(path);
                }

                Common::Run(self.check(Vec::new(), context))
            }
            Message::Row(step) => self.step(step),
            Message::RemovalsFrom(first) => {
                self.listed.removals = first;

                Common::None
            }
            Message::OutsideFrom(first) => {
                self.listed.outside = first;

                Common::None
            }
            Message::List(path) => {
                self.listed = Listed::of(path);

                Common::None
            }
            Message::Tick(path, part) => {
                let is_on = !self.selection.has_ticked(&path, &part);
                self.selection.tick(path, vec![part], is_on);

                Common::Run(self.check(Vec::new(), context))
            }
            Message::TickAll(path, parts, is_on) => {
                self.selection.tick(path, parts, is_on);

                Common::Run(self.check(Vec::new(), context))
            }
            Message::Join => self.join(context),
            Message::Clear => {
                // To free whole assessments takes longer than a frame, so a thread does it.
                let files = std::mem::take(&mut self.files);
                let freed = off_thread(move || drop(files), |_| Message::Clear).discard();
                self.named.clear();
                self.selection = Selection::default();
                self.listed = Listed::default();
                self.whole = None;
                self.look += 1;
                self.is_looking = false;

                Common::Run(Task::batch([freed, focus::on(PATH)]))
            }
            Message::Decide(message) => {
                let items = self.items(context);

                match self.decide.update(message, &items, context) {
                    decide::Action::None => Common::None,
                    decide::Action::Edit(edit) => Common::All(vec![
                        Common::Edit(edit),
                        Common::Run(focus::on(decide::CHOSEN)),
                    ]),
                    decide::Action::Run(task) => Common::Run(task.map(Message::Decide)),
                    decide::Action::ShowQuestion(ordinal) => Common::ShowQuestion(ordinal),
                }
            }
            Message::Shared(action) => {
                self.sharing.field.update(action);
                self.sharing.is_pathless = false;

                Common::None
            }
            Message::BrowseShared => Common::Run(path_field::ask_for_folder(
                here(context),
                Message::BrowsedShared,
            )),
            Message::BrowsedShared(Some(path)) => return Action::Share(path),
            Message::Share => {
                if let Some(path) = path_field::typed(&self.sharing.field.text()) {
                    return Action::Share(path);
                }

                self.sharing.is_pathless = true;

                Common::Run(focus::on(FOLDER))
            }
            Message::Unshare => return Action::Unshare,
            Message::Open(path) => return Action::Open(path),
            Message::BringAll => {
                let fresh = self.sharing.look.seen.iter().filter(|seen| seen.brings);
                let paths: Vec<PathBuf> = fresh.map(|seen| seen.path.clone()).collect();

                if paths.is_empty() {
                    Common::None
                } else {
                    Common::Run(self.check(paths, context))
                }
            }
        };

        Action::Common(action)
    }

    /// Reads the files off the window's thread.
    fn check(&mut self, more: Vec<PathBuf>, context: Context<'_>) -> Task<Message> {
        self.look += 1;
        self.selection.forget(&more);
        // Files that are dropped together come one by one: a new reading includes the files of the one that it replaces.
        self.named.extend(more);
        let more = self.named.clone();
        self.is_looking = true;
        self.revision = context.work.revision();
        let look = self.look;
        let known = self.files.clone();
        let selection = self.selection.clone();
        let writer = context.work.writer();
        let own = context.work.path().to_owned();
        let here = context.assessment().clone();

        off_thread(
            move || check(&known, &more, &selection, &own, (&here, writer)),
            move |checked| Message::Checked(look, Box::new(checked)),
        )
    }

    /// How many files are included.
    fn taken(&self) -> usize {
        self.selection.included(&self.files).count()
    }

    fn can_join(&self) -> bool {
        !self.is_looking && self.whole.as_ref().is_some_and(|whole| whole.brings)
    }

    /// Joins the included files: one edit, so one undo.
    fn join(&mut self, context: Context<'_>) -> Common {
        let (true, Some(whole)) = (self.can_join(), &self.whole) else {
            return Common::None;
        };
        let copies = self.selection.copies(&self.files);
        let env = context.env;
        let title = env.format("bring-back-joined", &[("count", copies.len().into())]);
        let words = env.format(
            "bring-back-joined-next",
            &[("count", whole.conflicts.into())],
        );

        Common::Join(
            copies,
            Notice {
                tone: Tone::Agree,
                title,
                words,
            },
        )
    }
}

/// The folder in which the dialogs begin.
fn here(context: Context<'_>) -> Option<PathBuf> {
    context.work.path().parent().map(Path::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::gui::testing::{plain, sample};

    use self::reading::BroughtContent;

    use std::collections::BTreeSet;

    #[test]
    fn the_file_that_was_ticked_is_left_out_wherever_it_stands_by_then() {
        let work = sample();
        let file = |name: &str| BroughtFile {
            path: PathBuf::from(name),
            content: BroughtContent::NotYet,
            is_mended: false,
            is_foreign: false,
        };
        let mut screen = State::new(None);
        screen.files = vec![file("alpha"), file("beta")];
        let toggle = Message::Toggle(PathBuf::from("beta"));
        screen.files = vec![file("beta")];

        plain(&work, |context| {
            screen.update(toggle, context);
            let gone = screen.update(Message::Toggle(PathBuf::from("alpha")), context);
            assert!(matches!(gone, Action::Common(Common::None)), "{gone:?}");
        });
        assert_eq!(
            screen.selection.left_out,
            BTreeSet::from([PathBuf::from("beta")])
        );
    }
}
