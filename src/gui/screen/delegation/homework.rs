//! The tab of the homework: who was asked, what came back, and what a returned form would bring.

mod bring;
mod keys;
mod list;
mod preview;
mod returned;
mod rows;
mod words;
mod write;

pub(super) use self::keys::KEYS;
#[cfg(test)]
pub(in crate::gui) use self::write::Message as WriteMessage;
pub(in crate::gui) use self::write::Purpose;

use self::bring::BringPanel;
use self::preview::PreviewLine;
use self::returned::{Gathered, ReturnedFile, gather, read};
use self::rows::{KnownRows, Row};
use self::write::{WritePanel, WrittenFiles};
use super::{Action, Message as Whole, TableMotion};
use crate::assessment::{Edit, FormOf, ItemId};
use crate::gui::context::Context;
use crate::gui::label::shortened;
use crate::gui::path_field;
use crate::gui::screen::Notice;
use crate::gui::widget::field;
use crate::gui::widget::focus;
use crate::gui::widget::mark::Tone;
use crate::gui::worker::off_thread;
use crate::homework::{FormPreview, ItemKind};

use iced::Task;
use iced::widget::Id;
use jiff::civil::Date;
use jiff::{Timestamp, Zoned};

use std::cell::RefCell;
use std::path::PathBuf;

/// Focus id of the row at which Tab stops.
const CHOSEN: Id = Id::new("delegation-homework-chosen");
/// Focus id of the line of the preview at which Tab stops.
const LINE: Id = Id::new("delegation-homework-line");
/// Focus id of the button that opens the panel for writing forms.
const WRITE: Id = Id::new("delegation-homework-write");

/// The state of the tab.
#[derive(Debug)]
pub(super) struct State {
    /// The files that were read, in the order of naming. What is taken in stays, so that an undo lets it wait again.
    files: Vec<ReturnedFile>,
    /// How often the files or their ticks have changed.
    change: u64,
    /// Named files and folders that a thread is reading.
    named: Vec<PathBuf>,
    /// Number of the last reading: results of earlier ones are dropped.
    look: u64,
    is_looking: bool,
    /// The revision with which the files were compared.
    revision: u64,
    chosen: Option<ItemId>,
    panel: TabPanel,
    /// The line of the preview that the keys are on; `None` while they are on the list.
    line: Option<PreviewLine>,
    /// The kind whose items are listed.
    opened: Option<ItemKind>,
    /// Whether the panel is shown where a narrow window hides it.
    is_open: bool,
    is_writing: bool,
    known: RefCell<Option<KnownRows>>,
}

/// What the panel beside the list shows.
#[derive(Debug)]
enum TabPanel {
    /// What the form of the chosen row brings, or asks.
    Chosen,
    Write(Box<WritePanel>),
    Bring(Box<BringPanel>),
}

#[derive(Debug, Clone)]
pub enum Message {
    /// Chooses another row.
    Move(TableMotion),
    /// Chooses a row that is pressed.
    Choose(ItemId),
    /// Goes into the preview of the chosen row.
    Open,
    /// Goes to another line of the preview.
    MoveLine(TableMotion),
    /// Opens a kind, or closes it; ticks an item.
    PressLine(PreviewLine),
    /// The same with the line that the keys are on.
    OpenLine,
    /// Ticks a kind or an item, or clears it.
    Tick(PreviewLine),
    /// The same with the line that the keys are on.
    TickLine,
    /// Takes in what is ticked of the chosen form.
    TakeIn,
    /// Takes in every form in which there is nothing to look at.
    TakeAll,
    /// A thread has gathered these forms, at this revision.
    Gathered(u64, Box<Option<Gathered>>),
    /// Goes on to the next form that waits.
    Later,
    /// Drops a file from the list.
    Forget(PathBuf),
    /// Opens the panel for writing.
    Write(Purpose),
    /// A message of that panel.
    Writing(write::Message),
    /// The writing ended.
    Written(Box<WrittenFiles>),
    /// Opens the panel for bringing back.
    Bring,
    /// Somebody types the path of a file or a folder.
    Path(field::Action),
    /// Reads what is typed.
    Take,
    /// Opens the system's dialog for files.
    Browse,
    /// The dialog returned files; none if a person cancelled it.
    Browsed(Vec<PathBuf>),
    /// Reads these files, or those in these folders.
    Add(Vec<PathBuf>),
    /// The reading with this number ended.
    Read(u64, Option<Vec<ReturnedFile>>),
}

impl State {
    pub(super) fn new() -> Self {
        Self {
            files: Vec::new(),
            change: 0,
            named: Vec::new(),
            look: 0,
            is_looking: false,
            revision: 0,
            chosen: None,
            panel: TabPanel::Chosen,
            line: None,
            opened: None,
            is_open: false,
            is_writing: false,
            known: RefCell::new(None),
        }
    }

    /// Updates what is typed and chosen from the assessment, as after an undo.
    pub(super) fn refresh(&mut self, context: Context<'_>) {
        if let TabPanel::Write(panel) = &mut self.panel {
            panel.refresh(context);
        }
    }

    /// Compares the files that were read with the assessment again, if it has changed since.
    pub(super) fn check(&mut self, context: Context<'_>) -> Task<Message> {
        if self.files.is_empty() || self.revision == context.work.revision() {
            return Task::none();
        }

        self.read(Vec::new(), context)
    }

    /// Whether the panel holds something in place of what belongs to the chosen row.
    pub(super) fn has_form(&self) -> bool {
        !matches!(self.panel, TabPanel::Chosen)
    }

    /// Whether files are being written.
    pub(super) fn is_writing(&self) -> bool {
        self.is_writing
    }

    /// How many forms came back and wait, beside those that were taken in.
    pub(super) fn new_returns(&self, context: Context<'_>) -> usize {
        let forms = context.assessment().forms();
        let is_new = |preview: &&FormPreview| {
            let form = forms.get(preview.form);

            form.is_none_or(|form| form.returned.is_none())
        };
        let waiting = self.files.iter().filter_map(ReturnedFile::waiting);
        let mut new: Vec<ItemId> = waiting.filter(is_new).map(|new| new.form).collect();
        new.sort_unstable();
        new.dedup();

        new.len()
    }

    /// What has the focus at first: a row, or the button that opens the panel for writing forms.
    pub(super) fn first(&self, context: Context<'_>) -> Id {
        if self.is_empty(context) {
            WRITE
        } else {
            CHOSEN
        }
    }

    /// Whether nobody was asked and nothing was read.
    fn is_empty(&self, context: Context<'_>) -> bool {
        context.assessment().forms().is_empty() && self.files.is_empty()
    }

    /// Closes the panels for writing and bringing back.
    pub(super) fn close(&mut self) {
        self.panel = TabPanel::Chosen;
    }

    /// Goes back a step: from a panel to what belongs to the row, from the preview to the list.
    pub(super) fn back(&mut self, context: Context<'_>) -> Option<Action> {
        if !self.has_form() && self.line.is_none() && !self.is_open {
            return None;
        }

        self.close();
        self.line = None;
        self.is_open = false;

        Some(Action::Run(focus::on(self.first(context))))
    }

    pub(super) fn update(&mut self, message: Message, context: Context<'_>) -> Action {
        match message {
            Message::Move(motion) => self.go_to(motion, context),
            Message::Choose(id) => {
                self.choose(Some(id));
                self.is_open = true;

                Action::Run(focus::on(CHOSEN))
            }
            Message::Open => self.open(context),
            Message::MoveLine(motion) => self.go_to_line(motion, context),
            Message::PressLine(line) => {
                self.line = Some(line);
                self.press_line(line, context)
            }
            Message::OpenLine => match self.line {
                Some(line) => self.press_line(line, context),
                None => Action::None,
            },
            Message::Tick(line) => self.tick(line, context),
            Message::TickLine => match self.line {
                Some(line) => self.tick(line, context),
                None => Action::None,
            },
            Message::TakeIn => self.take_chosen(context),
            Message::TakeAll => self.take_all(context),
            Message::Gathered(revision, gathered) => {
                self.take_gathered(revision, *gathered, context)
            }
            Message::Later => {
                let next = self.next_waiting(context);
                self.choose(next.or(self.chosen));
                self.is_open = false;

                Action::Run(focus::on(CHOSEN))
            }
            Message::Forget(path) => {
                self.files.retain(|file| file.path != path);
                self.change += 1;

                Action::Run(focus::on(self.first(context)))
            }
            Message::Write(purpose) => {
                let rows = self.rows(context);
                let waiting = rows.waiting().map(|row| row.id).collect();
                let panel = WritePanel::new(purpose, waiting, context);
                let first = panel.first();
                self.line = None;
                self.panel = TabPanel::Write(Box::new(panel));

                Action::Run(focus::on(first))
            }
            Message::Writing(message) => self.writing(message, context),
            Message::Written(written) => self.written(&written, context),
            Message::Bring => {
                self.line = None;
                self.panel = TabPanel::Bring(Box::new(BringPanel::new()));

                Action::Run(focus::on(bring::PATH))
            }
            Message::Path(action) => {
                if let TabPanel::Bring(panel) = &mut self.panel {
                    panel.write(action);
                }

                Action::None
            }
            Message::Take => {
                let TabPanel::Bring(panel) = &mut self.panel else {
                    return Action::None;
                };

                match panel.typed() {
                    Some(path) => self.update(Message::Add(vec![path]), context),
                    None => Action::Run(focus::on(bring::PATH)),
                }
            }
            Message::Browse => {
                let kind = context.env.text("homework-files-kind");
                let here = context.work.path().parent().map(ToOwned::to_owned);
                let asked = path_field::ask_for_tables(kind, here, Message::Browsed);

                Action::Run(asked.map(Whole::Homework))
            }
            Message::Browsed(paths) | Message::Add(paths) if paths.is_empty() => Action::None,
            Message::Browsed(paths) | Message::Add(paths) => {
                Action::Run(self.read(paths, context).map(Whole::Homework))
            }
            Message::Read(look, files) => self.take_read(look, files, context),
        }
    }

    /// Reads files, and compares the known ones again, off the window's thread.
    fn read(&mut self, more: Vec<PathBuf>, context: Context<'_>) -> Task<Message> {
        self.look += 1;
        // Files that are dropped together come one by one: a new reading includes the files of the one that it replaces.
        self.named.extend(more);
        self.is_looking = true;
        self.revision = context.work.revision();
        let look = self.look;
        let (known, more) = (self.files.clone(), self.named.clone());
        let here = context.assessment().clone();

        off_thread(
            move || read(&known, &more, &here),
            move |files| Message::Read(look, files),
        )
    }

    fn take_read(
        &mut self,
        look: u64,
        files: Option<Vec<ReturnedFile>>,
        context: Context<'_>,
    ) -> Action {
        if look != self.look {
            return Action::None;
        }

        let was_named = !std::mem::take(&mut self.named).is_empty();
        self.is_looking = false;

        if let Some(files) = files {
            self.files = files;
            self.change += 1;
        }

        if !was_named {
            return Action::None;
        }

        self.close();
        let rows = self.rows(context);
        let is_waiting = |id| {
            let row = rows.row(id);

            row.is_some_and(|row| row.state.waits())
        };

        if !self.chosen.is_some_and(is_waiting) {
            let first = rows.waiting().next().map(|row| row.id);
            self.choose(first.or(self.chosen));
        }

        Action::Run(focus::on(self.first(context)))
    }

    fn choose(&mut self, id: Option<ItemId>) {
        if self.chosen != id {
            self.opened = None;
        }

        self.chosen = id;
        self.line = None;
    }

    fn go_to(&mut self, motion: TableMotion, context: Context<'_>) -> Action {
        let rows = self.rows(context);
        let position = rows.rows.iter().position(|row| Some(row.id) == self.chosen);
        // Without a choice the first row has the keys.
        let position = position.or((!rows.rows.is_empty()).then_some(0));
        let to = motion.from(position, rows.rows.len());
        self.choose(to.and_then(|to| rows.rows.get(to)).map(|row| row.id));

        Action::Run(focus::on(CHOSEN))
    }

    /// Goes into the preview of the chosen row, or shows its panel where a narrow window hides it.
    fn open(&mut self, context: Context<'_>) -> Action {
        self.chosen = self.stop(context);
        self.is_open = true;
        self.line = self.lines(context).first().copied();

        Action::Run(focus::on(match self.line {
            Some(_) => LINE,
            None => CHOSEN,
        }))
    }

    fn go_to_line(&mut self, motion: TableMotion, context: Context<'_>) -> Action {
        let lines = self.lines(context);
        let position = lines.iter().position(|line| Some(*line) == self.line);
        let to = motion.from(position, lines.len());
        self.line = to.and_then(|to| lines.get(to)).copied();

        Action::Run(focus::on(LINE))
    }

    fn press_line(&mut self, line: PreviewLine, context: Context<'_>) -> Action {
        match line {
            PreviewLine::Kind(kind) => {
                self.opened = (self.opened != Some(kind)).then_some(kind);

                Action::Run(focus::on(LINE))
            }
            PreviewLine::Item(_) => self.tick(line, context),
        }
    }

    fn tick(&mut self, line: PreviewLine, context: Context<'_>) -> Action {
        let file = self.file(context);

        if let Some(preview) = file.and_then(|at| self.files.get_mut(at)?.preview_mut()) {
            match line {
                PreviewLine::Kind(kind) => {
                    let is_ticked = preview::tick_of(preview, kind).is_whole();

                    preview.tick_kind(kind, !is_ticked, false);
                }
                PreviewLine::Item(at) => {
                    if let Some(item) = preview.items.get_mut(at).filter(|i| i.can_be_taken()) {
                        item.is_taken = !item.is_taken;
                    }
                }
            }

            self.change += 1;
        }

        Action::None
    }

    /// The place of the file whose preview the panel shows.
    fn file(&self, context: Context<'_>) -> Option<usize> {
        let rows = self.rows(context);

        rows.row(self.stop(context)?)?.file
    }

    /// The preview that the panel shows.
    fn shown(&self, context: Context<'_>) -> Option<&FormPreview> {
        self.files.get(self.file(context)?)?.preview()
    }

    /// Whether something is ticked in the preview that the panel shows.
    fn can_take(&self, context: Context<'_>) -> bool {
        let shown = self.shown(context);

        shown.is_some_and(|preview| preview.taken() > 0)
    }

    /// Whether a form waits in which there is nothing to look at.
    fn can_take_all(&self) -> bool {
        let mut waiting = self.files.iter().filter_map(ReturnedFile::waiting);

        waiting.any(|preview| !preview.needs_a_look())
    }

    /// The row with a form that waits after the chosen one; after the last one comes the first.
    fn next_waiting(&self, context: Context<'_>) -> Option<ItemId> {
        let rows = self.rows(context);
        let waiting: Vec<&Row> = rows.waiting().collect();
        let here = waiting.iter().position(|row| Some(row.id) == self.chosen);
        let next = here.map_or(0, |at| at + 1);
        let next = waiting.get(next).or(waiting.first())?;

        (Some(next.id) != self.chosen).then_some(next.id)
    }

    /// Takes in the form that the panel shows: one edit, so one undo.
    fn take_chosen(&mut self, context: Context<'_>) -> Action {
        let env = context.env;
        let file = self.file(context).and_then(|at| self.files.get(at));
        let Some(preview) = file.and_then(|file| file.compared(context.assessment())) else {
            return Action::None;
        };
        let Some(edit) = preview.edit(Timestamp::now()) else {
            return Action::None;
        };

        if !context.allows(&edit) {
            return Action::Edit(edit);
        }

        let who = shortened(&name_of(&preview.of, context), 60);
        let count = preview.taken();
        let notice = Notice {
            tone: Tone::Agree,
            title: env.format(
                "homework-taken",
                &[("who", who.into()), ("count", count.into())],
            ),
            words: words::came_in(&preview, env),
        };
        let next = self.next_waiting(context);
        self.choose(next.or(self.chosen));

        Action::All(vec![
            Action::Edit(edit),
            Action::SayUndoable(notice),
            Action::Run(focus::on(CHOSEN)),
        ])
    }

    fn take_all(&mut self, context: Context<'_>) -> Action {
        if !self.can_take_all() {
            return Action::None;
        }

        let files = self.files.clone();
        let here = context.assessment().clone();
        let (writer, revision) = (context.work.writer(), context.work.revision());

        Action::Run(off_thread(
            move || gather(&files, &here, writer),
            move |gathered| Whole::Homework(Message::Gathered(revision, Box::new(gathered))),
        ))
    }

    fn take_gathered(
        &mut self,
        revision: u64,
        gathered: Option<Gathered>,
        context: Context<'_>,
    ) -> Action {
        // What was changed meanwhile counts, too: they are gathered again.
        if revision != context.work.revision() {
            return self.take_all(context);
        }

        let Some(Gathered {
            edit: Some(edit),
            forms,
            items,
            left,
        }) = gathered
        else {
            return Action::None;
        };

        if !context.allows(&edit) {
            return Action::Edit(edit);
        }

        let env = context.env;
        let notice = Notice {
            tone: Tone::Agree,
            title: env.format(
                "homework-taken-all",
                &[
                    ("count", forms.into()),
                    ("items", env.locale.count(items).into()),
                ],
            ),
            words: env.format("homework-taken-left", &[("count", left.into())]),
        };
        self.line = None;

        Action::All(vec![
            Action::Edit(edit),
            Action::SayUndoable(notice),
            Action::Run(focus::on(CHOSEN)),
        ])
    }

    fn writing(&mut self, message: write::Message, context: Context<'_>) -> Action {
        let TabPanel::Write(panel) = &mut self.panel else {
            return Action::None;
        };
        let send = |message| Whole::Homework(Message::Writing(message));

        match panel.update(message, context) {
            write::Action::None => Action::None,
            write::Action::Run(task) => Action::Run(task.map(send)),
            write::Action::Write(task) => {
                self.is_writing = true;

                Action::Run(task.map(Whole::Homework))
            }
            write::Action::Settle(edit) => {
                self.close();
                let focused = Action::Run(focus::on(self.first(context)));
                let edit = edit.map(Action::Edit);

                Action::All(edit.into_iter().chain([focused]).collect())
            }
            write::Action::Focus(field) => Action::Run(focus::on(field)),
            write::Action::NotShown(words) => Action::Say(Notice {
                tone: Tone::Info,
                title: context.env.text("files-not-shown"),
                words,
            }),
        }
    }

    /// Notes what was written, though somebody may have closed the panel meanwhile.
    fn written(&mut self, written: &WrittenFiles, context: Context<'_>) -> Action {
        self.is_writing = false;

        if let TabPanel::Write(panel) = &mut self.panel {
            panel.show(written, context);
        }

        match written.edit(context.assessment()) {
            Some(edit) => Action::Edit(edit),
            None => Action::None,
        }
    }

    /// The edit of a form that somebody has begun: none, since nothing is taken in without being meant.
    #[expect(clippy::unused_self, reason = "every tab is asked")]
    pub(super) fn take_in(&mut self, _context: Context<'_>) -> Option<Edit> {
        None
    }
}

/// The day of this computer.
fn today() -> Date {
    Zoned::now().date()
}

/// What the institution or the function is called that a form asks.
fn name_of(of: &FormOf, context: Context<'_>) -> String {
    match of {
        FormOf::Institution(id) => {
            let known = context.assessment().institutions().get(*id);

            known.map_or_else(String::new, |known| known.name.clone())
        }
        FormOf::Function(id) => {
            let mut functions = context.questionnaire().functions().iter();
            let known = functions.find(|known| known.id == *id);

            known.map_or_else(|| id.clone(), |known| known.name.clone())
        }
    }
}
