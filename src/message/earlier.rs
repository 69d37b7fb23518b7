//! Notices about earlier states, about work after a crash, and about a file that somebody else has written.

use crate::assessment::{Difference, RestoreError};
use crate::locale::Locale;
use crate::message::{MessageText, name_of, save};
use crate::store::SaveError;

use jiff::{Timestamp, Zoned};

use std::path::Path;

/// The counts of the differences between two states.
pub fn difference(difference: &Difference, locale: &Locale) -> String {
    if difference.is_empty() {
        return locale.text("message-difference-none");
    }

    let counts = [
        (
            "message-difference-changed",
            difference.questions.changed.len(),
        ),
        ("message-difference-added", difference.questions.added.len()),
        (
            "message-difference-removed",
            difference.questions.removed.len(),
        ),
        ("message-difference-facts", difference.facts.len()),
        (
            "message-difference-people",
            difference.participants.count()
                + difference.institutions.count()
                + difference.groups.count(),
        ),
        ("message-difference-actions", difference.actions.count()),
    ];
    let said = counts
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(key, count)| locale.format(key, &[("count", count.into())]));

    locale.line(said)
}

/// Somebody else has written the open file.
pub fn changed(path: &Path, is_same_assessment: bool, locale: &Locale) -> MessageText {
    let text = if is_same_assessment {
        locale.text("message-changed")
    } else {
        locale.text("message-changed-other")
    };

    MessageText::new(
        locale.format(
            "message-save-changed-title",
            &[("file", name_of(path, locale).into())],
        ),
        text,
    )
}

/// The work continues in a new file, and the file of somebody else stays.
pub fn kept_as_new(theirs: &Path, mine: &Path, locale: &Locale) -> MessageText {
    MessageText::new(
        locale.format(
            "message-saved-beside-title",
            &[("file", name_of(mine, locale).into())],
        ),
        locale.format(
            "message-kept-as-new",
            &[("file", name_of(theirs, locale).into())],
        ),
    )
}

/// No snapshot can be written.
pub fn no_snapshot(error: &SaveError, locale: &Locale) -> MessageText {
    let folder = error.path.parent().unwrap_or(&error.path);
    let folder = locale.left_to_right(&folder.to_string_lossy());

    MessageText::new(
        locale.text("message-no-snapshot-title"),
        locale.format("message-no-snapshot", &[("folder", folder.into())]),
    )
    .with_detail(&error.cause, locale)
}

/// Why an earlier state cannot be brought back here.
pub fn restore(error: RestoreError, locale: &Locale) -> MessageText {
    let text = match error {
        RestoreError::OtherAssessment => locale.text("message-restore-other"),
        RestoreError::OtherQuestionnaire => locale.text("message-restore-questionnaire"),
    };

    MessageText::new(locale.text("message-restore-title"), text)
}

/// An earlier state was brought back.
pub fn restored(at: Timestamp, now: &Zoned, locale: &Locale) -> MessageText {
    MessageText::new(
        locale.format(
            "message-restored-title",
            &[("when", when(at, now, locale).into())],
        ),
        locale.text("message-restored"),
    )
}

/// The program opened where work stopped at a crash.
pub fn recovered(locale: &Locale) -> MessageText {
    MessageText::new(
        locale.text("message-recovered-title"),
        locale.text("message-recovered"),
    )
}

/// The work that could not be saved before a crash is in its file again.
pub fn brought_back(at: Timestamp, now: &Zoned, locale: &Locale) -> MessageText {
    MessageText::new(
        locale.text("message-brought-back-title"),
        locale.format(
            "message-brought-back",
            &[("when", when(at, now, locale).into())],
        ),
    )
}

/// The file that was open at a crash is missing.
pub fn not_there(path: &Path, locale: &Locale) -> MessageText {
    MessageText::new(
        locale.format(
            "message-open-not-found",
            &[("file", name_of(path, locale).into())],
        ),
        locale.text("message-not-there"),
    )
}

/// Every snapshot of the file on this computer is removed.
pub fn no_copy_left(path: &Path, locale: &Locale) -> MessageText {
    MessageText::new(
        locale.format(
            "message-no-copy-left-title",
            &[("file", name_of(path, locale).into())],
        ),
        locale.text("message-no-copy-left"),
    )
}

/// A snapshot could not be removed.
pub fn copy_left(error: &SaveError, locale: &Locale) -> MessageText {
    let path = locale.left_to_right(&error.path.to_string_lossy());

    MessageText::new(
        locale.text("message-copy-left-title"),
        locale.format("message-copy-left", &[("path", path.into())]),
    )
    .with_detail(&save(error, locale).text, locale)
}

fn when(at: Timestamp, now: &Zoned, locale: &Locale) -> String {
    let at = at.to_zoned(now.time_zone().clone());

    locale.moment(at.datetime(), now.datetime())
}
