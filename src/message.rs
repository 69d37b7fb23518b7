//! Turns every error and notice into words: what happened, what is safe, what to do next. The window and the commands share it.

pub(crate) mod conflict;
mod earlier;
mod file;
mod file_lock;
mod homework;
mod join;
mod mending;
pub mod names;
mod questionnaire;
pub mod roster;
#[cfg(feature = "gui")]
pub(crate) mod step;
mod syntax;
mod table;

pub use earlier::{
    brought_back, changed, copy_left, difference, kept_as_new, no_copy_left, no_snapshot,
    not_there, recovered, restore, restored,
};
pub use file_lock::{abandoned, held, no_locks, put_aside, saved_beside, taken_over};
pub use homework::{asked_name, form_counts, form_kind, form_remark, not_a_form, oddity};
pub use join::join;
pub use mending::{
    ChangeWords, around, broken_seal, change, changed_words, counts, kept_beside, only_bytes,
    taken_as_mended,
};
pub use questionnaire::{finding, passed_over, questionnaire, text_findings, translation};
pub use table::table;

use crate::assessment::{EditError, Importance, REASON_MINIMUM, TEXT_LIMIT};
use crate::chart::ChartError;
use crate::locale::Locale;
use crate::output::{HEIGHTS, OfficeError, OutputError, WIDTHS, id_of};
use crate::store::{EncodeError, OpenCause, OpenError, ReadError, SaveCause, SaveError, format};

use std::error::Error;
use std::path::Path;

/// A bold line and a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MessageText {
    pub title: String,
    /// What is safe, and what to do next.
    pub text: String,
}

impl MessageText {
    fn new(title: String, text: String) -> Self {
        Self { title, text }
    }

    /// Adds the text of the system or of a library, for support; it runs from left to right.
    fn with_detail(self, detail: &dyn std::fmt::Display, locale: &Locale) -> Self {
        let detail = locale.left_to_right(detail.to_string().trim_end_matches('.'));
        let text = locale.format(
            "message-detail",
            &[("text", self.text.into()), ("detail", detail.into())],
        );

        Self { text, ..self }
    }
}

/// Why an edit is refused.
pub fn edit(error: &EditError, locale: &Locale) -> MessageText {
    let title = match error {
        EditError::UnknownQuestion(id) => locale.format(
            "message-edit-question",
            &[("id", locale.left_to_right(id.as_str()).into())],
        ),
        EditError::LevelOutOfScale { level, count } => locale.format(
            "message-edit-level",
            &[("level", level.0.into()), ("count", (*count).into())],
        ),
        EditError::Empty => locale.text("message-edit-empty"),
        EditError::TooLong { length } => locale.format(
            "message-edit-long",
            &[
                ("length", locale.count(*length).into()),
                ("limit", locale.count(TEXT_LIMIT).into()),
            ],
        ),
        EditError::ReasonTooShort { length } => locale.format(
            "message-edit-reason",
            &[
                ("length", (*length).into()),
                ("minimum", REASON_MINIMUM.into()),
            ],
        ),
        EditError::DatesReversed => locale.text("message-edit-dates"),
        EditError::UnknownGroup(id) => locale.format("message-edit-group", &[("id", id.into())]),
        EditError::UnknownFunction(id) => {
            locale.format("message-edit-function", &[("id", id.into())])
        }
        EditError::NotThere => locale.text("message-edit-gone"),
        EditError::RoundIsOpen => locale.text("message-edit-round-open"),
        EditError::NoMoreRounds => locale.text("message-edit-rounds"),
        EditError::RoundNeedsReason => locale.text("message-edit-round-reason"),
        EditError::TooManyGroups => locale.text("message-edit-groups"),
        EditError::TimesOutOfOrder => locale.text("message-edit-times"),
        EditError::EndsBeforeItBegins => locale.text("message-edit-ends"),
        EditError::NoRelation => locale.text("message-edit-relation"),
        EditError::HasPeople => locale.text("message-edit-people"),
        EditError::RoundHasEnded => locale.text("message-edit-round-ended"),
        EditError::NoVotes => locale.text("message-edit-no-views"),
        EditError::HasVotes => locale.text("message-edit-has-views"),
        EditError::TooManyVotes => locale.text("message-edit-many-views"),
        EditError::RoundInConflict => locale.text("message-edit-round-conflict"),
        EditError::UnknownElement(id) => {
            locale.format("message-edit-element", &[("id", id.into())])
        }
        EditError::ElementTaken(id) => locale.format("message-edit-taken", &[("id", id.into())]),
        EditError::Join(error) => return join(error, locale),
        EditError::UnknownAspect(id) => locale.format("message-edit-aspect", &[("id", id.into())]),
        EditError::NoImportance { number } => locale.format(
            "message-edit-importance",
            &[
                ("number", (*number).into()),
                ("least", Importance::LEAST.into()),
                ("most", Importance::MOST.into()),
            ],
        ),
        EditError::OtherQuestionnaire { title } => locale.format(
            "message-edit-other-questionnaire",
            &[("title", title.into())],
        ),
        EditError::RoundIsElsewhere => locale.text("message-edit-elsewhere"),
        EditError::TooManyEdits => locale.text("message-edit-count"),
        EditError::SameAssessment => locale.text("message-edit-same"),
    };
    let next = match error {
        EditError::Empty => locale.text("message-edit-empty-next"),
        EditError::TooLong { .. } => locale.text("message-edit-long-next"),
        EditError::ReasonTooShort { .. } => locale.text("message-edit-reason-next"),
        EditError::DatesReversed => locale.text("message-edit-dates-next"),
        EditError::UnknownQuestion(_)
        | EditError::LevelOutOfScale { .. }
        | EditError::UnknownGroup(_)
        | EditError::UnknownAspect(_)
        | EditError::UnknownFunction(_)
        | EditError::UnknownElement(_) => locale.text("message-edit-unknown-next"),
        EditError::NotThere => locale.text("message-edit-gone-next"),
        EditError::RoundIsOpen => locale.text("message-edit-round-open-next"),
        EditError::NoMoreRounds => locale.text("message-edit-rounds-next"),
        EditError::RoundNeedsReason => locale.text("message-edit-round-reason-next"),
        EditError::TooManyGroups => locale.text("message-edit-groups-next"),
        EditError::TimesOutOfOrder => locale.text("message-edit-times-next"),
        EditError::EndsBeforeItBegins => locale.text("message-edit-ends-next"),
        EditError::NoRelation => locale.text("message-edit-relation-next"),
        EditError::HasPeople => locale.text("message-edit-people-next"),
        EditError::RoundHasEnded => locale.text("message-edit-round-ended-next"),
        EditError::NoVotes => locale.text("message-edit-no-views-next"),
        EditError::HasVotes => locale.text("message-edit-has-views-next"),
        EditError::TooManyVotes => locale.text("message-edit-many-views-next"),
        EditError::RoundInConflict => locale.text("message-edit-round-conflict-next"),
        EditError::ElementTaken(_) => locale.text("message-edit-taken-next"),
        EditError::Join(_) => String::new(),
        EditError::NoImportance { .. } => locale.text("message-edit-importance-next"),
        EditError::OtherQuestionnaire { .. } => {
            locale.text("message-edit-other-questionnaire-next")
        }
        EditError::RoundIsElsewhere => locale.text("message-edit-elsewhere-next"),
        EditError::TooManyEdits => locale.text("message-edit-count-next"),
        EditError::SameAssessment => locale.text("message-edit-same-next"),
    };

    MessageText::new(title, next)
}

/// Why a file cannot be opened.
pub fn open(error: &OpenError, locale: &Locale) -> MessageText {
    let file = name_of(&error.path, locale);
    let title = || locale.format("message-open", &[("file", (&file).into())]);
    let path = || locale.left_to_right(&error.path.display().to_string());

    match &error.cause {
        OpenCause::NotFound => MessageText::new(
            locale.format("message-open-not-found", &[("file", (&file).into())]),
            locale.format("message-open-not-found-next", &[("path", path().into())]),
        ),
        OpenCause::Denied => MessageText::new(title(), locale.text("message-open-denied")),
        OpenCause::NotAFile => MessageText::new(title(), locale.text("message-open-not-a-file")),
        OpenCause::BelowAFile => MessageText::new(
            locale.format("message-open-not-found", &[("file", (&file).into())]),
            locale.format("message-open-below-a-file", &[("path", path().into())]),
        ),
        OpenCause::Read(cause) => MessageText::new(title(), read(cause, locale)),
        OpenCause::Other(cause) => {
            MessageText::new(title(), locale.text("message-open-other")).with_detail(cause, locale)
        }
    }
}

/// Why a step cannot be undone.
pub fn not_undone(error: &EditError, locale: &Locale) -> MessageText {
    not_turned("message-not-undone", error, locale)
}

/// Why a step cannot be redone.
pub fn not_redone(error: &EditError, locale: &Locale) -> MessageText {
    not_turned("message-not-redone", error, locale)
}

fn not_turned(title: &str, error: &EditError, locale: &Locale) -> MessageText {
    let why = edit(error, locale);

    MessageText::new(
        locale.text(title),
        [why.title, locale.text("message-not-turned-next")].join(" "),
    )
}

/// Why a text is not an assessment, and what to do about it, in sentences.
pub fn read(error: &ReadError, locale: &Locale) -> String {
    file::read(error, locale)
}

/// Why a file is not saved.
pub fn save(error: &SaveError, locale: &Locale) -> MessageText {
    let file = name_of(&error.path, locale);
    let title = match &error.cause {
        SaveCause::Changed => locale.format("message-save-changed-title", &[("file", file.into())]),
        _ => locale.format("message-save", &[("file", file.into())]),
    };
    let limit = || locale.count((format::SIZE_LIMIT >> 20) as usize);
    let text = match &error.cause {
        SaveCause::DiskFull => locale.text("message-save-full"),
        SaveCause::TooLargeThere => locale.text("message-save-too-large-there"),
        SaveCause::ReadOnly => locale.text("message-save-read-only"),
        SaveCause::FolderGone => locale.format(
            "message-save-folder-gone",
            &[("folder", folder_of(&error.path, locale).into())],
        ),
        SaveCause::FileGone => locale.format(
            "message-save-file-gone",
            &[("folder", folder_of(&error.path, locale).into())],
        ),
        SaveCause::OtherFolder => locale.format(
            "message-save-other-folder",
            &[("folder", folder_of(&error.path, locale).into())],
        ),
        SaveCause::BelowAFile => {
            let path = locale.left_to_right(&error.path.display().to_string());

            locale.format("message-save-below-a-file", &[("path", path.into())])
        }
        SaveCause::Denied => locale.text("message-save-denied"),
        SaveCause::Changed => locale.text("message-save-changed"),
        SaveCause::Unsynced { .. } => locale.text("message-save-unsynced"),
        SaveCause::Encode(EncodeError::TooLarge { .. }) => {
            locale.format("message-save-large", &[("limit", limit().into())])
        }
        SaveCause::Encode(
            EncodeError::Ron(_) | EncodeError::ReadBack | EncodeError::NoRandomNumbers,
        ) => locale.text("message-save-encode"),
        SaveCause::Other(_) => locale.text("message-save-other"),
    };
    let words = MessageText::new(title, text);

    match &error.cause {
        SaveCause::Encode(EncodeError::Ron(cause)) => words.with_detail(cause, locale),
        SaveCause::Other(cause) | SaveCause::Unsynced { error: cause, .. } => {
            words.with_detail(cause, locale)
        }
        _ => words,
    }
}

/// Why a file is not saved that is written once: nothing saves it again by itself.
pub fn save_once(error: &SaveError, locale: &Locale) -> MessageText {
    let SaveCause::Unsynced { error: cause, .. } = &error.cause else {
        return save(error, locale);
    };
    let file = name_of(&error.path, locale);

    MessageText::new(
        locale.format("message-save-unconfirmed", &[("file", file.into())]),
        locale.text("message-save-unconfirmed-next"),
    )
    .with_detail(cause, locale)
}

/// Why there is no sample. In every case the program itself is damaged.
pub fn sample(error: &dyn Error, locale: &Locale) -> MessageText {
    MessageText::new(
        locale.text("message-sample"),
        locale.text("message-sample-next"),
    )
    .with_detail(&error, locale)
}

/// Why an export failed.
pub fn output(error: &OutputError, locale: &Locale) -> MessageText {
    let pixels = |pixels: &u32| locale.count(*pixels as usize);

    match error {
        OutputError::Size(size) => MessageText::new(
            locale.format(
                "message-output-size",
                &[
                    ("width", pixels(&size.width).into()),
                    ("height", pixels(&size.height).into()),
                ],
            ),
            locale.format(
                "message-output-size-next",
                &[
                    ("narrow", pixels(WIDTHS.start()).into()),
                    ("wide", pixels(WIDTHS.end()).into()),
                    ("low", pixels(HEIGHTS.start()).into()),
                    ("high", pixels(HEIGHTS.end()).into()),
                ],
            ),
        ),
        OutputError::NoMark(profile) => MessageText::new(
            locale.format(
                "message-output-mark",
                &[("profile", id_of(*profile).into())],
            ),
            locale.text("message-output-mark-next"),
        ),
        OutputError::NoCards => MessageText::new(
            locale.text("message-output-no-cards"),
            locale.text("message-output-no-cards-next"),
        ),
        OutputError::NotForThePublic => MessageText::new(
            locale.text("message-output-not-public"),
            locale.text("message-output-not-public-next"),
        ),
        OutputError::ForTheDelegationAlone => MessageText::new(
            locale.text("message-output-alone"),
            locale.text("message-output-alone-next"),
        ),
        OutputError::Nothing => MessageText::new(
            locale.text("message-output-nothing"),
            locale.text("message-output-nothing-next"),
        ),
        OutputError::Undecided(mentions) => MessageText::new(
            locale.format("message-output-names", &[("count", mentions.len().into())]),
            locale.text("message-output-names-next"),
        ),
        OutputError::Make { item, cause } => MessageText::new(
            locale.format(
                "message-output-make",
                &[("name", item.kind_name(locale).into())],
            ),
            match cause {
                OfficeError::Chart(cause) => chart(cause, locale),
                _ => locale.text("message-output-broken"),
            },
        )
        .with_detail(cause, locale),
        OutputError::Form { who, cause } => MessageText::new(
            locale.format("message-output-make", &[("name", who.into())]),
            locale.text("message-output-broken"),
        )
        .with_detail(cause, locale),
        OutputError::Save(error) => {
            let folder = error.path.parent().unwrap_or(&error.path);
            let folder = locale.left_to_right(&folder.to_string_lossy());

            MessageText {
                title: locale.format("message-output-none", &[("folder", folder.into())]),
                ..save(error, locale)
            }
        }
        OutputError::Place { cause, .. } if cause.landed().is_some() => {
            let words = save_once(cause, locale);
            let text = locale.format("message-output-ended", &[("text", words.text.into())]);

            MessageText { text, ..words }
        }
        OutputError::Place { written, cause } => {
            let words = save(cause, locale);
            let text = locale.format(
                "message-output-some",
                &[("text", words.text.into()), ("count", (*written).into())],
            );

            MessageText { text, ..words }
        }
    }
}

/// Why a picture cannot be drawn, and what to do about it, in sentences.
fn chart(error: &ChartError, locale: &Locale) -> String {
    match error {
        ChartError::Size(_) => locale.text("message-chart-size"),
        ChartError::Empty => locale.text("message-chart-empty"),
        ChartError::TooManyAxes(count) => {
            locale.format("message-chart-axes", &[("count", (*count).into())])
        }
        ChartError::TooManyRows(count) => {
            locale.format("message-chart-rows", &[("count", (*count).into())])
        }
        ChartError::Svg(_) | ChartError::Png(_) => locale.text("message-chart-broken"),
    }
}

fn name_of(path: &Path, locale: &Locale) -> String {
    let name = path.file_name().unwrap_or(path.as_os_str());

    locale.left_to_right(&name.to_string_lossy())
}

fn folder_of(path: &Path, locale: &Locale) -> String {
    let folder = path.parent().unwrap_or(path);

    locale.left_to_right(&folder.to_string_lossy())
}

#[cfg(test)]
mod tests;
