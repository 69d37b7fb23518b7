//! Notices about locks: who has a file open, and what happened to a file that another program locked, changed or damaged.

use crate::locale::Locale;
use crate::message::{MessageText, name_of};
use crate::store::file_lock::Holder;

use jiff::Zoned;

use std::path::Path;

/// The file is open in another window or on another computer, so it is read-only here.
pub fn held(path: &Path, holder: Option<&Holder>, now: &Zoned, locale: &Locale) -> MessageText {
    let text = match holder {
        Some(holder) => locale.format(
            "message-held",
            &[
                ("computer", computer(holder, locale).into()),
                ("since", since(holder, now, locale).into()),
            ],
        ),
        None => locale.text("message-held-nameless"),
    };

    MessageText::new(
        locale.format(
            "message-held-title",
            &[("file", name_of(path, locale).into())],
        ),
        text,
    )
}

/// Another computer has not closed the file: the person decides whether to continue here.
pub fn abandoned(path: &Path, holder: &Holder, now: &Zoned, locale: &Locale) -> MessageText {
    MessageText::new(
        locale.format(
            "message-abandoned-title",
            &[("file", name_of(path, locale).into())],
        ),
        locale.format(
            "message-abandoned",
            &[
                ("computer", computer(holder, locale).into()),
                ("since", since(holder, now, locale).into()),
            ],
        ),
    )
}

/// Another computer has taken the file over.
pub fn taken_over(path: &Path, holder: &Holder, now: &Zoned, locale: &Locale) -> MessageText {
    MessageText::new(
        locale.format(
            "message-taken-over-title",
            &[("file", name_of(path, locale).into())],
        ),
        locale.format(
            "message-taken-over",
            &[
                ("computer", computer(holder, locale).into()),
                ("since", since(holder, now, locale).into()),
            ],
        ),
    )
}

/// The folder knows no locks, so others cannot see that the file is open here.
pub fn no_locks(path: &Path, locale: &Locale) -> MessageText {
    MessageText::new(
        locale.format(
            "message-no-locks-title",
            &[("file", name_of(path, locale).into())],
        ),
        locale.text("message-no-locks"),
    )
}

/// Another program had the file open, and the work was saved beside it.
pub fn saved_beside(asked: &Path, saved: &Path, locale: &Locale) -> MessageText {
    MessageText::new(
        locale.format(
            "message-saved-beside-title",
            &[("file", name_of(saved, locale).into())],
        ),
        locale.format(
            "message-saved-beside",
            &[
                ("asked", name_of(asked, locale).into()),
                ("file", name_of(saved, locale).into()),
            ],
        ),
    )
}

/// A damaged file was renamed, and a good state has replaced it.
pub fn put_aside(path: &Path, aside: &Path, locale: &Locale) -> MessageText {
    MessageText::new(
        locale.format(
            "message-put-aside-title",
            &[("file", name_of(path, locale).into())],
        ),
        locale.format(
            "message-put-aside",
            &[("aside", name_of(aside, locale).into())],
        ),
    )
}

fn computer(holder: &Holder, locale: &Locale) -> String {
    match holder.computer.as_str() {
        "" => locale.text("message-holder-nameless"),
        name => locale.left_to_right(name),
    }
}

fn since(holder: &Holder, now: &Zoned, locale: &Locale) -> String {
    let since = holder.since.to_zoned(now.time_zone().clone());

    locale.moment(since.datetime(), now.datetime())
}
