//! The rows of the table: who was asked, what came back, and where each stands.

use super::State;
use super::returned::ReturnedFile;
use crate::assessment::{Form, FormOf, ItemId};
use crate::gui::context::Context;
use crate::homework::{FormPlan, FormState, HomeworkSummary};

use jiff::civil::Date;
use jiff::tz::TimeZone;

use std::sync::Arc;

/// Where somebody's form stands, in the order of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum RowState {
    /// It came back and waits to be taken in.
    ToTakeIn,
    /// A later version of it waits.
    SecondVersion,
    NothingYet,
    InPart,
    TakenIn,
    NotWritten,
    NotAsked,
}

impl RowState {
    pub(super) const ALL: [Self; 7] = [
        Self::ToTakeIn,
        Self::SecondVersion,
        Self::NothingYet,
        Self::InPart,
        Self::TakenIn,
        Self::NotWritten,
        Self::NotAsked,
    ];

    /// Whether a form waits.
    pub(super) fn waits(self) -> bool {
        matches!(self, Self::ToTakeIn | Self::SecondVersion)
    }

    fn of(state: FormState) -> Self {
        match state {
            FormState::NothingYet => Self::NothingYet,
            FormState::InPart => Self::InPart,
            FormState::TakenIn => Self::TakenIn,
            FormState::NotWritten => Self::NotWritten,
            FormState::NotAsked => Self::NotAsked,
        }
    }
}

/// An institution or a function, with its form.
#[derive(Debug, Clone)]
pub(super) struct Row {
    /// The form.
    pub id: ItemId,
    pub of: FormOf,
    /// What the form asks now.
    pub plan: Option<FormPlan>,
    /// The form as it is noted.
    pub form: Option<Form>,
    pub state: RowState,
    /// The file that waits, or else one that has more to take in, by its place in the list of files.
    pub file: Option<usize>,
    /// How many questions have an answer, in the file that waits or as noted.
    pub answered: Option<usize>,
    pub asked: usize,
}

impl Row {
    /// The day on which the form came back: today for one that waits.
    pub(super) fn came_back(&self, today: Date) -> Option<Date> {
        if self.state.waits() {
            return Some(today);
        }

        let returned = self.form.as_ref()?.returned.as_ref()?;

        Some(returned.at.to_zoned(TimeZone::system()).date())
    }

    fn is_asked(&self) -> bool {
        self.form.is_some() || self.state.waits()
    }

    fn is_silent(&self) -> bool {
        self.state == RowState::NothingYet
    }
}

/// The rows with what the strip above them says.
#[derive(Debug, Clone)]
pub(super) struct Rows {
    pub rows: Vec<Row>,
    pub due: Option<Date>,
}

impl Rows {
    fn new(files: &[ReturnedFile], context: Context<'_>) -> Self {
        let summary = HomeworkSummary::new(context.assessment());
        let due = summary.due;
        let mut rows: Vec<Row> = summary
            .forms
            .into_iter()
            .map(|form| Row {
                answered: form.answered(),
                asked: form.asked(),
                state: RowState::of(form.state),
                file: None,
                id: form.id,
                of: form.of,
                plan: form.plan,
                form: form.form,
            })
            .collect();

        for (at, file) in files.iter().enumerate() {
            let Some(preview) = file.offering() else {
                continue;
            };
            let known = rows.iter().position(|row| row.id == preview.form);
            let place = known.unwrap_or_else(|| {
                // A function whose form another laptop has written.
                rows.push(Row {
                    id: preview.form,
                    of: preview.of.clone(),
                    plan: FormPlan::of(context.assessment(), &preview.of),
                    form: None,
                    state: RowState::NotWritten,
                    file: None,
                    answered: None,
                    asked: 0,
                });

                rows.len() - 1
            });
            let row = &mut rows[place];

            // Of several files the first that waits counts.
            if row.state.waits() || (preview.is_again && row.file.is_some()) {
                continue;
            }

            row.file = Some(at);

            if !preview.is_again {
                row.state = if preview.version > 1 {
                    RowState::SecondVersion
                } else {
                    RowState::ToTakeIn
                };
                row.answered = Some(usize::from(preview.answered));
                row.asked = usize::from(preview.asked);
            }
        }

        rows.sort_by_key(|row| row.state);

        Self { rows, due }
    }

    /// How many were asked.
    pub(super) fn asked(&self) -> usize {
        self.rows.iter().filter(|row| row.is_asked()).count()
    }

    /// Of how many the form came back, taken in or not.
    pub(super) fn came_back(&self) -> usize {
        self.asked() - self.silent().count()
    }

    /// Those who were asked and have sent nothing.
    pub(super) fn silent(&self) -> impl Iterator<Item = &Row> {
        self.rows.iter().filter(|row| row.is_silent())
    }

    /// The rows with a form that waits.
    pub(super) fn waiting(&self) -> impl Iterator<Item = &Row> {
        self.rows.iter().filter(|row| row.state.waits())
    }

    pub(super) fn row(&self, id: ItemId) -> Option<&Row> {
        self.rows.iter().find(|row| row.id == id)
    }

    /// How many days are left until the forms are due: 0 on that day, less when it is past.
    pub(super) fn days_left(&self, today: Date) -> Option<i32> {
        let span = today.until(self.due?).ok()?;

        Some(span.get_days())
    }
}

/// The rows as they were last, with what they were made from.
#[derive(Debug, Clone)]
pub(super) struct KnownRows {
    revision: u64,
    files: u64,
    rows: Arc<Rows>,
}

impl State {
    /// The rows of the table; made anew where the assessment or the files have changed.
    pub(super) fn rows(&self, context: Context<'_>) -> Arc<Rows> {
        let (revision, files) = (context.work.revision(), self.change);

        if let Some(known) = &*self.known.borrow()
            && (known.revision, known.files) == (revision, files)
        {
            return Arc::clone(&known.rows);
        }

        let rows = Arc::new(Rows::new(&self.files, context));
        *self.known.borrow_mut() = Some(KnownRows {
            revision,
            files,
            rows: Arc::clone(&rows),
        });

        rows
    }

    /// The row that Tab stops at: the chosen one, or else the first.
    pub(super) fn stop(&self, context: Context<'_>) -> Option<ItemId> {
        let rows = self.rows(context);
        let chosen = rows.rows.iter().find(|row| Some(row.id) == self.chosen);

        chosen.or(rows.rows.first()).map(|row| row.id)
    }
}
