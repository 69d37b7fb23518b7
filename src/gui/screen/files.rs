//! Files: where this assessment is, copies of it, its name, the next assessment.

mod cards;
mod earlier;

pub use earlier::{EarlierExtent, EarlierState, earlier};

use crate::gui::binding::{Binding, HasKeys, Part};
use crate::gui::context::{Context, Env};
use crate::gui::keyboard::Key;
use crate::gui::path_field;
use crate::gui::screen::Notice;
use crate::gui::widget::field::{self, Field};
use crate::gui::widget::focus;
use crate::gui::widget::mark::Tone;
use crate::gui::worker::off_thread;
use crate::store::snapshots::Snapshot;
use crate::store::{self, stem_of};

use iced::Task;
use iced::widget::Id;

use std::path::{Path, PathBuf};

/// Focus ids of the fields.
const NAME: Id = Id::new("files-name");
const COPY: Id = Id::new("files-copy");
const OTHER: Id = Id::new("files-other");

/// The state of Files: its fields, and the earlier states.
#[derive(Debug)]
pub struct State {
    /// The path of the file from which the fields were set.
    path: PathBuf,
    name: Field,
    is_nameless: bool,
    copy: Field,
    is_copy_pathless: bool,
    other: Field,
    is_other_pathless: bool,
    /// Earlier states, the newest first; `None` until a thread has listed them.
    earlier: Option<Vec<EarlierState>>,
    shown: EarlierExtent,
}

#[derive(Debug, Clone)]
pub enum Message {
    /// Somebody types the name.
    Name(field::Action),
    /// Gives the file the typed name.
    Rename,
    /// Somebody types the path of a copy.
    Copy(field::Action),
    /// Opens the system's dialog for the path of the copy.
    BrowseCopy,
    /// The dialog returned a path, or `None`.
    BrowsedCopy(Option<PathBuf>),
    /// Writes the copy.
    SaveCopy,
    /// Moves the work to the path of the copy, where it is saved from now on.
    SaveElsewhere,
    /// A thread has listed the earlier states.
    Listed(Vec<EarlierState>),
    /// Shows all earlier states, or the newest.
    ToggleAll,
    /// Brings the state in this snapshot back.
    Restore(PathBuf),
    /// Removes every snapshot from this computer.
    LeaveNoCopy,
    /// Somebody types the path of another file.
    Other(field::Action),
    /// Opens the system's dialog for another file.
    BrowseOther,
    /// The dialog returned a path, or `None`.
    BrowsedOther(Option<PathBuf>),
    /// Opens the other file.
    OpenOther,
    /// Shows the folder of the file in the system's file manager.
    Reveal,
    /// The system showed the folder, or could not.
    Revealed(bool),
    /// Begins the next assessment, with this one as its baseline.
    Next,
    /// Closes the file.
    Close,
}

#[derive(Debug)]
pub enum Action {
    None,
    /// Runs a task and sends its messages to this screen.
    Run(Task<Message>),
    /// Shows a notice.
    Say(Notice),
    /// Gives the file this name, in its folder.
    Rename(String),
    /// Writes a copy to this path.
    SaveCopy(PathBuf),
    /// Moves the work to this path, where it is saved from now on.
    SaveElsewhere(PathBuf),
    /// Brings an earlier state back.
    Restore(Snapshot),
    /// Removes every snapshot from this computer.
    LeaveNoCopy,
    /// Opens another file.
    Open(PathBuf),
    /// Begins the next assessment, with this one as its baseline.
    Next,
    /// Closes the file.
    Close,
}

impl State {
    pub fn new(context: Context<'_>) -> Self {
        let path = context.work.path();

        Self {
            name: Field::single(&stem_of(path)),
            is_nameless: false,
            copy: Field::single(&proposal(path, context.env).to_string_lossy()),
            is_copy_pathless: false,
            other: Field::single(""),
            is_other_pathless: false,
            earlier: None,
            shown: EarlierExtent::Newest,
            path: path.to_owned(),
        }
    }

    /// Proposes another folder, unless somebody has typed one: the file cannot be written where it is.
    pub fn propose_elsewhere(&mut self, folder: &Path, context: Context<'_>) {
        let path = context.work.path();
        let is_untouched = Path::new(&self.copy.text()) == proposal(path, context.env);

        if let Some(name) = path.file_name()
            && is_untouched
        {
            self.copy.set_text(&folder.join(name).to_string_lossy());
        }
    }

    /// The path of a copy, typed or proposed.
    #[cfg(test)]
    pub(in crate::gui) fn copy_text(&self) -> String {
        self.copy.text()
    }

    /// Updates the fields if the file has another path.
    pub fn refresh(&mut self, context: Context<'_>) {
        if self.path != context.work.path() {
            *self = Self::new(context);
        }
    }

    /// The listed earlier states, the newest first.
    pub fn earlier_states(&self) -> &[EarlierState] {
        self.earlier.as_deref().unwrap_or_default()
    }

    pub fn update(&mut self, message: Message, context: Context<'_>) -> Action {
        let env = context.env;

        match message {
            Message::Name(action) => {
                self.name.update(action);
                self.is_nameless = false;

                Action::None
            }
            Message::Rename => self.rename(),
            Message::Copy(action) => {
                self.copy.update(action);
                self.is_copy_pathless = false;

                Action::None
            }
            Message::BrowseCopy => {
                let proposal = proposal(context.work.path(), env);
                let kind = env.text("files-kind");

                Action::Run(path_field::ask_for_target(
                    kind,
                    &proposal,
                    Message::BrowsedCopy,
                ))
            }
            Message::BrowsedCopy(path) => {
                if let Some(path) = path {
                    self.copy.set_text(&path.to_string_lossy());
                    self.is_copy_pathless = false;
                }

                Action::Run(focus::on(COPY))
            }
            Message::SaveCopy => self.target(context, Action::SaveCopy),
            Message::SaveElsewhere => self.target(context, Action::SaveElsewhere),
            Message::Listed(earlier) => {
                self.earlier = Some(earlier);

                Action::None
            }
            Message::ToggleAll => {
                self.shown = self.shown.other();

                Action::None
            }
            Message::Restore(path) => {
                let mut all = self.earlier_states().iter();
                let earlier = all.find(|earlier| earlier.snapshot.path == path);

                earlier.map_or(Action::None, |earlier| {
                    Action::Restore(earlier.snapshot.clone())
                })
            }
            Message::LeaveNoCopy => Action::LeaveNoCopy,
            Message::Other(action) => {
                self.other.update(action);
                self.is_other_pathless = false;

                Action::None
            }
            Message::BrowseOther => {
                let folder = context.work.path().parent().map(Path::to_owned);

                Action::Run(path_field::ask_for_file(
                    env.text("files-kind"),
                    folder,
                    Message::BrowsedOther,
                ))
            }
            Message::BrowsedOther(Some(path)) => Action::Open(path),
            Message::BrowsedOther(None) => Action::Run(focus::on(OTHER)),
            Message::OpenOther => {
                if let Some(path) = path_field::typed(&self.other.text()) {
                    return Action::Open(path);
                }

                self.is_other_pathless = true;

                Action::Run(focus::on(OTHER))
            }
            Message::Reveal => {
                let folder = context.work.path().parent().map(Path::to_owned);
                let show = move || folder.is_some_and(|folder| opener::open(folder).is_ok());

                Action::Run(off_thread(show, |shown| {
                    Message::Revealed(shown.unwrap_or(false))
                }))
            }
            Message::Revealed(true) => Action::None,
            Message::Revealed(false) => {
                let path = path_field::shown(context.work.path(), env);

                Action::Say(said(Tone::Info, env.text("files-not-shown"), path))
            }
            Message::Next => Action::Next,
            Message::Close => Action::Close,
        }
    }

    fn rename(&mut self) -> Action {
        let name = self.name.text().trim().to_owned();

        if name.is_empty() {
            self.is_nameless = true;

            return Action::Run(focus::on(NAME));
        }

        Action::Rename(name)
    }

    /// Resets the field after a renaming that failed.
    pub fn name_again(&mut self, context: Context<'_>) {
        self.name.set_text(&stem_of(context.work.path()));
    }

    /// The path of a copy, typed or proposed, as text.
    fn target(&mut self, context: Context<'_>, ask: fn(PathBuf) -> Action) -> Action {
        let name = context
            .work
            .path()
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();

        if let Some(target) = path_field::typed_target(&self.copy.text(), &name) {
            return ask(target);
        }

        self.is_copy_pathless = true;

        Action::Run(focus::on(COPY))
    }
}

type KeyLine = Binding<State>;

impl HasKeys for State {
    type Message = Message;
    type Lent<'a> = Context<'a>;

    const KEYS: &'static [Part<Self>] = &[Part::Own(&[
        KeyLine::everywhere(Key::Tab),
        KeyLine::everywhere(Key::Ctrl('s')),
        KeyLine::everywhere(Key::Ctrl('o')),
        KeyLine::everywhere(Key::Ctrl('n')),
    ])];
}

/// A name for a copy beside the file.
pub fn proposal(path: &Path, env: Env<'_>) -> PathBuf {
    let name = env
        .locale
        .plain("files-copy-name", &[("name", stem_of(path).into())]);

    path.with_file_name(format!("{name}{}", store::name::EXTENSION))
}

fn said(tone: Tone, title: String, words: String) -> Notice {
    Notice { tone, title, words }
}

#[cfg(test)]
mod tests;
