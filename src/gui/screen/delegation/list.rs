//! People from a list: reads what is pasted, chosen or dropped, keeps the check of it, and adds the people as one edit.

use super::Message as Whole;
use super::TableMotion;
use crate::assessment::{ItemId, Role};
use crate::gui::context::Context;
use crate::gui::path_field;
use crate::gui::screen::{self, Notice};
use crate::gui::take_once::TakeOnce;
use crate::gui::widget::focus;
use crate::gui::widget::mark::Tone;
use crate::gui::worker::off_thread;
use crate::message::{self, MessageText, roster as words};
use crate::roster::{Answer, Check, CheckedRow, Meaning, Place, Roster, RowState};
use crate::store::tables::{self, Table, TableError};

use iced::widget::Id;
use iced::{Task, clipboard};
use uuid::Uuid;

use std::path::{Path, PathBuf};

/// Focus id of the row at which Tab stops.
pub(super) const ROW: Id = Id::new("roster-row");
/// Focus id of the button that pastes.
pub(super) const PASTE: Id = Id::new("roster-paste");

/// How many rows the view builds at once.
const PAGE: usize = 60;

/// The page of a list.
#[derive(Debug)]
pub(in crate::gui) struct ListPage {
    pub stage: Stage,
    /// The file that was read or is being read; `None` for what was pasted.
    pub file: Option<PathBuf>,
    /// Number of the last reading: what earlier ones bring is dropped.
    reading: u64,
}

/// How far it is.
#[derive(Debug)]
pub(super) enum Stage {
    /// Nothing is pasted or chosen yet.
    Empty,
    Reading,
    /// It cannot be read as a list.
    Refused(MessageText),
    Checked(Box<CheckedList>),
}

/// A list that was read, with its check.
#[derive(Debug)]
pub(super) struct CheckedList {
    roster: Roster,
    pub check: Check,
    pub new_institutions: usize,
    pub filter: Filter,
    /// The number of the chosen row.
    pub chosen: Option<usize>,
    /// Whether the choice of what the columns hold is open.
    pub shows_columns: bool,
    /// How many rows the view builds.
    pub built: usize,
}

/// Why there is no list in what was read.
#[derive(Debug)]
pub enum Unlisted {
    Table(TableError),
    NoColumns,
}

/// The list in a table that was read.
fn listed(table: Result<Table, TableError>) -> Result<Roster, Unlisted> {
    Roster::of(&table.map_err(Unlisted::Table)?).map_err(|_| Unlisted::NoColumns)
}

/// Which rows are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Filter {
    All,
    Perhaps,
    New,
    Known,
    Refused,
}

impl Filter {
    pub(super) const ALL: [Self; 5] = [
        Self::All,
        Self::Perhaps,
        Self::New,
        Self::Known,
        Self::Refused,
    ];

    pub(super) fn takes(self, row: &CheckedRow) -> bool {
        match (self, &row.state) {
            (Self::All, _)
            | (Self::Perhaps, RowState::Perhaps(_))
            | (Self::New, RowState::New | RowState::Twice { .. })
            | (Self::Known, RowState::Known { .. })
            | (Self::Refused, RowState::Refused(_)) => true,
            (Self::Perhaps, _) => matches!(row.institution, Place::Perhaps { is_first: true, .. }),
            _ => false,
        }
    }
}

/// What happens on the page.
#[derive(Debug, Clone)]
pub enum Message {
    /// Takes rows from the clipboard.
    Paste,
    Pasted(Option<String>),
    /// Opens the system's dialog.
    Choose,
    Chosen(Option<PathBuf>),
    /// A reading has ended.
    Read(u64, TakeOnce<Result<Roster, Unlisted>>),
    /// Opens or closes the choice of what the columns hold.
    Columns,
    /// Says what a column holds.
    Column(usize, Option<Meaning>),
    Filter(Filter),
    Move(TableMotion),
    /// Takes or leaves a row.
    Tick(usize),
    /// Takes or leaves the chosen row.
    TickChosen,
    /// Says of a row whether it is the person who is known.
    Person(usize, Answer),
    /// Says of an institution whether it is the one that is known.
    Institution(String, Answer),
    /// The same of the chosen row: of the person, or else of the institution.
    Answer(Answer),
    Group(usize, Option<String>),
    Role(usize, Role),
    /// More rows come into view.
    More,
    Done,
}

/// Wraps a message for the screen.
pub(super) fn whole(message: Message) -> Whole {
    Whole::List(message)
}

impl ListPage {
    pub(super) fn new() -> Self {
        Self {
            stage: Stage::Empty,
            file: None,
            reading: 0,
        }
    }

    /// Reads a file off the window's thread.
    pub(super) fn read(&mut self, path: PathBuf) -> Task<Message> {
        self.file = Some(path.clone());

        self.reading(move || listed(tables::read(&path)))
    }

    /// Reads text from the clipboard off the window's thread.
    fn read_text(&mut self, text: String) -> Task<Message> {
        self.file = None;

        self.reading(move || listed(tables::of_text(&text)))
    }

    fn reading(
        &mut self,
        read: impl FnOnce() -> Result<Roster, Unlisted> + Send + 'static,
    ) -> Task<Message> {
        self.reading += 1;
        self.stage = Stage::Reading;
        let reading = self.reading;

        off_thread(read, move |read| {
            Message::Read(reading, TakeOnce::maybe(read))
        })
    }

    /// The list, if one was read.
    pub(super) fn list(&self) -> Option<&CheckedList> {
        match &self.stage {
            Stage::Checked(list) => Some(list),
            _ => None,
        }
    }

    /// Checks the list again, as after an undo.
    pub(super) fn refresh(&mut self, context: Context<'_>) {
        if let Stage::Checked(list) = &mut self.stage {
            list.check_again(context);
        }
    }

    /// Takes in what happens on the page, but [`Message::Done`].
    pub(super) fn update(&mut self, message: Message, context: Context<'_>) -> super::Action {
        let task = match message {
            Message::Paste => clipboard::read().map(Message::Pasted),
            Message::Pasted(Some(text)) if !text.trim().is_empty() => self.read_text(text),
            Message::Pasted(_) => {
                return screen::Action::Say(Notice {
                    tone: Tone::Info,
                    title: context.env.text("roster-nothing-pasted"),
                    words: context.env.text("roster-nothing-pasted-next"),
                });
            }
            Message::Choose => {
                let here = context.work.path().parent().map(Path::to_owned);

                path_field::ask_for_table(context.env.text("roster-title"), here, Message::Chosen)
            }
            Message::Chosen(Some(path)) => self.read(path),
            Message::Chosen(None) => Task::none(),
            Message::Read(reading, read) => {
                if reading != self.reading {
                    return screen::Action::None;
                }

                self.stage = self.read_stage(read.take(), context);

                match &self.stage {
                    Stage::Checked(_) => focus::on(ROW),
                    _ => focus::on(PASTE),
                }
            }
            message => {
                if let Stage::Checked(list) = &mut self.stage {
                    list.update(message, context)
                } else {
                    Task::none()
                }
            }
        };

        screen::Action::Run(task.map(whole))
    }

    fn read_stage(&self, read: Option<Result<Roster, Unlisted>>, context: Context<'_>) -> Stage {
        let locale = context.env.locale;
        let file = self.file.as_deref();

        match read {
            Some(Ok(roster)) => Stage::Checked(Box::new(CheckedList::new(roster, context))),
            Some(Err(Unlisted::Table(error))) => {
                Stage::Refused(message::table(&error, file, locale))
            }
            Some(Err(Unlisted::NoColumns)) => Stage::Refused(words::no_columns(file, locale)),
            None => Stage::Refused(message::table(&TableError::Damaged, file, locale)),
        }
    }

    /// The edit of the taken rows, and the notice about it; `None` if there is nothing to add.
    pub(super) fn done(&self, context: Context<'_>) -> Option<super::Action> {
        let list = self.list()?;
        let edit = list
            .check
            .edit(context.assessment(), || ItemId(Uuid::now_v7()))?;
        let notice = Notice {
            tone: Tone::Agree,
            title: words::added(&list.check, context.env.locale),
            words: context.env.text("roster-added-next"),
        };

        Some(screen::Action::All(vec![
            screen::Action::Edit(edit),
            screen::Action::SayUndoable(notice),
        ]))
    }
}

impl CheckedList {
    fn new(roster: Roster, context: Context<'_>) -> Self {
        let check = roster.check(context.assessment());
        let mut list = Self {
            new_institutions: 0,
            filter: Filter::All,
            chosen: None,
            shows_columns: !check.has_names(),
            built: PAGE,
            roster,
            check,
        };
        list.count(context);

        list
    }

    fn count(&mut self, context: Context<'_>) {
        self.new_institutions = self.check.new_institutions(context.assessment());
    }

    fn check_again(&mut self, context: Context<'_>) {
        self.check = self.roster.check(context.assessment());
        self.count(context);
    }

    /// The rows that are shown.
    pub(super) fn rows(&self) -> Vec<&CheckedRow> {
        let rows = self.check.rows.iter();

        rows.filter(|row| self.filter.takes(row)).collect()
    }

    /// The chosen row, or else the first.
    pub(super) fn stop(&self) -> Option<&CheckedRow> {
        let rows = self.rows();
        let chosen = rows.iter().find(|row| Some(row.number) == self.chosen);

        chosen.or(rows.first()).copied()
    }

    /// Whether somebody has to be told apart in the chosen row.
    pub(super) fn asks(&self) -> bool {
        let is_asked = |row: &CheckedRow| {
            matches!(row.state, RowState::Perhaps(_))
                || matches!(row.institution, Place::Perhaps { .. })
        };

        self.stop().is_some_and(is_asked)
    }

    fn update(&mut self, message: Message, context: Context<'_>) -> Task<Message> {
        match message {
            Message::Columns => self.shows_columns = !self.shows_columns,
            Message::Column(column, meaning) => self.roster.choose(column, meaning),
            Message::Filter(filter) => {
                self.filter = filter;
                self.built = PAGE;
            }
            Message::Move(motion) => {
                let rows = self.rows();
                let at = rows.iter().position(|row| Some(row.number) == self.chosen);
                // Without a choice the first row has the keys.
                let at = at.or((!rows.is_empty()).then_some(0));

                if let Some(to) = motion.from(at, rows.len()) {
                    self.chosen = rows.get(to).map(|row| row.number);
                    self.built = self.built.max(to + PAGE);
                }

                return focus::on(ROW);
            }
            Message::Tick(row) => {
                self.chosen = Some(row);
                self.tick(row);
            }
            Message::TickChosen => {
                if let Some(row) = self.stop().map(|row| row.number) {
                    self.tick(row);
                }
            }
            Message::Person(row, answer) => {
                self.chosen = Some(row);
                self.roster.answer(row, answer);
            }
            Message::Institution(name, answer) => self.roster.answer_institution(&name, answer),
            Message::Answer(answer) => {
                let asked = self.stop().map(|row| {
                    let written = match &row.institution {
                        Place::Perhaps { written, .. } => Some(written.clone()),
                        _ => None,
                    };

                    (
                        row.number,
                        matches!(row.state, RowState::Perhaps(_)),
                        written,
                    )
                });

                match asked {
                    Some((row, true, _)) => self.roster.answer(row, answer),
                    Some((_, false, Some(written))) => {
                        self.roster.answer_institution(&written, answer);
                    }
                    _ => {}
                }
            }
            Message::Group(row, group) => self.roster.put_into_group(row, group),
            Message::Role(row, role) => self.roster.give_role(row, role),
            Message::More => self.built += PAGE,
            _ => return Task::none(),
        }

        self.check_again(context);

        Task::none()
    }

    fn tick(&mut self, row: usize) {
        let known = self.check.rows.iter().find(|known| known.number == row);
        let is_taken = known.is_some_and(|row| row.is_taken);

        self.roster.tick(row, !is_taken);
    }
}
