//! The words for what a returned form brings, and for what is odd in it.

use super::returned::{ReturnedContent, ReturnedFile};
use crate::gui::context::Env;
use crate::gui::icon::Icon;
use crate::gui::label::shortened;
use crate::homework::words::{how_well_key, kind_key, means_key};
use crate::homework::{BroughtItem, FormPreview, ItemChange, ItemKind, NotAForm};
use crate::message::{self, MessageText};
use crate::store::OpenCause;
use crate::store::tables::TableError;

/// The icon of a kind.
pub(super) fn icon(kind: ItemKind) -> Icon {
    match kind {
        ItemKind::Evidence => Icon::Evidence,
        ItemKind::Initiative => Icon::Initiative,
        ItemKind::Relation => Icon::Relations,
        ItemKind::Strength => Icon::Strength,
        ItemKind::Gap => Icon::Gapnote,
        ItemKind::Note => Icon::Note,
    }
}

/// How the items of a kind stand to what is here; `None` if that goes without saying.
pub(super) fn under_kind(preview: &FormPreview, kind: ItemKind, env: Env<'_>) -> Option<String> {
    let is_new = |(_, item): (usize, &BroughtItem)| item.change == ItemChange::New;

    if preview.of_kind(kind).all(is_new) {
        return match kind {
            ItemKind::Evidence => Some(env.text("homework-grade")),
            ItemKind::Note => Some(env.text("homework-notes-why")),
            _ => None,
        };
    }

    Some(message::form_counts(preview, kind, env.locale))
}

/// How one item stands to what is here.
pub(super) fn change(change: ItemChange, env: Env<'_>) -> String {
    env.text(match change {
        ItemChange::New => "homework-new",
        ItemChange::Gains => "homework-gains",
        ItemChange::Changed => "homework-changed",
        ItemChange::Gone => "homework-gone",
        ItemChange::Same => "homework-same",
        ItemChange::Kept => "homework-kept",
    })
}

/// What an item says, and under it where it belongs.
pub(super) fn item(item: &BroughtItem, env: Env<'_>) -> (String, String) {
    let question = item.question.as_ref();
    let question = question.map(|question| env.locale.left_to_right(question.as_str()));
    let about = match (item.initiative(), item.relation()) {
        (Some(initiative), _) => Some(env.text(kind_key(initiative.kind))),
        (_, Some(relation)) => Some(env.locale.list([
            env.text(means_key(relation.means)),
            env.text(how_well_key(relation.state)),
        ])),
        (None, None) => None,
    };
    let parts = [question, about, Some(change(item.change, env))];

    (
        shortened(&item.text, 180),
        env.locale.line(parts.into_iter().flatten()),
    )
}

/// What is odd in the file of a form and has no consequence.
pub(super) fn oddities(preview: &FormPreview, env: Env<'_>) -> String {
    let said = preview.oddities.iter();
    let said: Vec<String> = said
        .map(|oddity| message::oddity(oddity, env.locale))
        .collect();

    if said.is_empty() {
        env.text("homework-as-written")
    } else {
        env.format(
            "homework-odd",
            &[("oddities", env.locale.list(&said).into())],
        )
    }
}

/// What came in, by kind.
pub(super) fn came_in(preview: &FormPreview, env: Env<'_>) -> String {
    let counts = ItemKind::ALL.into_iter().filter_map(|kind| {
        let taken = preview.of_kind(kind);
        let count = taken.filter(|(_, item)| item.will_be_taken()).count();
        let key = match kind {
            ItemKind::Evidence => "homework-in-evidence",
            ItemKind::Initiative => "homework-in-initiatives",
            ItemKind::Relation => "homework-in-relations",
            ItemKind::Strength => "homework-in-strengths",
            ItemKind::Gap => "homework-in-gaps",
            ItemKind::Note => "homework-in-notes",
        };

        (count > 0).then(|| env.format(key, &[("count", count.into())]))
    });
    let counts: Vec<String> = counts.collect();

    env.format(
        "homework-taken-next",
        &[("counts", env.locale.list(&counts).into())],
    )
}

/// Why a file is left out; `None` if it is not, or if it brings nothing that it had not brought before.
pub(super) fn left_out(file: &ReturnedFile, env: Env<'_>) -> Option<MessageText> {
    let locale = env.locale;
    let name = file.path.file_name().unwrap_or(file.path.as_os_str());

    match &file.content {
        ReturnedContent::Form(..) if file.brings_nothing() => {
            let name = locale.file_name(&name.to_string_lossy());

            Some(MessageText {
                title: env.format("homework-empty-form", &[("name", name.into())]),
                text: env.text("homework-empty-form-next"),
            })
        }
        ReturnedContent::Form(..) => None,
        ReturnedContent::AsksNobody(_) => Some(message::not_a_form(
            &NotAForm::AsksNobody,
            &file.path,
            locale,
        )),
        ReturnedContent::NotAForm(cause) => Some(message::not_a_form(cause, &file.path, locale)),
        ReturnedContent::Unreadable(error) if is_no_file(error) => Some(MessageText {
            title: env.format(
                "homework-empty-folder",
                &[("name", locale.file_name(&name.to_string_lossy()).into())],
            ),
            text: env.text("homework-empty-folder-next"),
        }),
        ReturnedContent::Unreadable(error) => Some(message::table(error, Some(&file.path), locale)),
    }
}

/// Whether what was named is a folder without a table, or something else that is no file.
fn is_no_file(error: &TableError) -> bool {
    matches!(error, TableError::File(error) if matches!(error.cause, OpenCause::NotAFile))
}
