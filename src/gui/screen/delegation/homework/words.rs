//! The words for what a returned form brings, and for what is odd in it.

use super::returned::{ReturnedContent, ReturnedFile};
use crate::gui::context::{Context, Env};
use crate::gui::icon::Icon;
use crate::gui::label::shortened;
use crate::homework::words::{how_well_key, kind_key, means_key};
use crate::homework::{BroughtItem, FormPreview, ItemChange, ItemKind, NotAForm, Oddity, Remark};
use crate::message::{self, MessageText};

/// The longest name in a sentence, in characters.
const NAME: usize = 60;

/// What a kind is called, with its icon.
pub(super) fn kind(kind: ItemKind, env: Env<'_>) -> (Icon, String) {
    let (icon, key) = match kind {
        ItemKind::Evidence => (Icon::Evidence, "homework-evidence"),
        ItemKind::Initiative => (Icon::Initiative, "initiatives-title"),
        ItemKind::Relation => (Icon::Relations, "homework-relations"),
        ItemKind::Strength => (Icon::Strength, "homework-strengths"),
        ItemKind::Gap => (Icon::Gapnote, "homework-gaps"),
        ItemKind::Note => (Icon::Note, "homework-notes"),
    };

    (icon, env.text(key))
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

    let counts = ItemChange::ALL.into_iter().filter_map(|change| {
        let count = preview.count(kind, change);

        (count > 0).then(|| env.format(change_key(change), &[("count", count.into())]))
    });

    Some(env.locale.list(counts.collect::<Vec<_>>()))
}

fn change_key(change: ItemChange) -> &'static str {
    match change {
        ItemChange::New => "homework-count-new",
        ItemChange::Gains => "homework-count-gains",
        ItemChange::Changed => "homework-count-changed",
        ItemChange::Gone => "homework-count-gone",
        ItemChange::Same => "homework-count-same",
        ItemChange::Kept => "homework-count-kept",
    }
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
    let said: Vec<String> = preview
        .oddities
        .iter()
        .map(|oddity| match oddity {
            Oddity::SavedAsOds => env.text("homework-odd-ods"),
            Oddity::SavedAsText => env.text("homework-odd-text"),
            Oddity::SheetRenamed { name } => env.format(
                "homework-odd-renamed",
                &[("name", shortened(name, 40).into())],
            ),
            Oddity::RowsAdded { count } => {
                env.format("homework-odd-rows", &[("count", (*count).into())])
            }
            Oddity::CellsMerged { count } => {
                env.format("homework-odd-merged", &[("count", (*count).into())])
            }
        })
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

/// What a person should look at.
pub(super) fn remark(remark: &Remark, env: Env<'_>) -> String {
    let locale = env.locale;
    let named = |key, name: &str| env.format(key, &[("name", shortened(name, NAME).into())]);

    match remark {
        Remark::UnknownQuestion { row, id, kept_at } => {
            let place = kept_at
                .as_ref()
                .map(|question| locale.left_to_right(question.as_str()));
            let arguments = [
                ("row", locale.count(*row).into()),
                ("id", locale.left_to_right(id).into()),
                ("place", place.clone().unwrap_or_default().into()),
            ];

            env.format(
                match place {
                    Some(_) => "homework-look-question",
                    None => "homework-look-question-first",
                },
                &arguments,
            )
        }
        Remark::CutCell { sheet, row } => env.format(
            "homework-look-cut",
            &[
                ("sheet", shortened(sheet, 40).into()),
                ("row", locale.count(*row).into()),
            ],
        ),
        Remark::Unread {
            sheet,
            row,
            head,
            text,
        } => env.format(
            "homework-look-unread",
            &[
                ("sheet", shortened(sheet, 40).into()),
                ("row", locale.count(*row).into()),
                ("head", shortened(head, 40).into()),
                ("text", shortened(text, 80).into()),
            ],
        ),
        Remark::OtherSheet { sheet } => named("homework-look-sheet", sheet),
        Remark::EarlierForm { written, latest } => env.format(
            "homework-look-earlier",
            &[
                ("written", locale.date(*written).into()),
                ("latest", locale.date(*latest).into()),
            ],
        ),
        Remark::OtherQuestionnaire { of_form, here } => env.format(
            "homework-look-questionnaire",
            &[
                ("other", locale.left_to_right(of_form).into()),
                ("here", locale.left_to_right(here).into()),
            ],
        ),
        Remark::NoInstitution { name: Some(name) } => named("homework-look-institution", name),
        Remark::NoInstitution { name: None } => env.text("homework-look-no-institution"),
        Remark::UnknownInstitution { name } => named("homework-look-unknown", name),
        Remark::Contradiction {
            with,
            means,
            says,
            other,
        } => env.format(
            "homework-look-contradiction",
            &[
                ("means", env.text(means_key(*means)).into()),
                ("with", shortened(with, NAME).into()),
                ("says", env.text(how_well_key(*says)).into()),
                ("other", env.text(how_well_key(*other)).into()),
            ],
        ),
        Remark::Differs { title } => named("homework-look-differs", title),
        Remark::RoomChanged { title } => named("homework-look-room", title),
        Remark::PutAside { title } => named("homework-look-aside", title),
        Remark::Cited { question } => env.format(
            "homework-look-cited",
            &[("name", locale.left_to_right(question.as_str()).into())],
        ),
        Remark::Emptied => env.text("homework-look-emptied"),
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
pub(super) fn left_out(file: &ReturnedFile, context: Context<'_>) -> Option<MessageText> {
    let env = context.env;
    let name = file.path.file_name().unwrap_or(file.path.as_os_str());
    let name = env.locale.file_name(&name.to_string_lossy());
    let because = |key: &str| {
        let title = env.format("homework-left-out", &[("name", name.clone().into())]);

        MessageText {
            title,
            text: env.text(key),
        }
    };

    match &file.content {
        ReturnedContent::Form(..) if file.brings_nothing() => {
            let title = env.format("homework-empty-form", &[("name", name.into())]);

            Some(MessageText {
                title,
                text: env.text("homework-empty-form-next"),
            })
        }
        ReturnedContent::Form(..) => None,
        ReturnedContent::AsksNobody(_) | ReturnedContent::NotAForm(NotAForm::AsksNobody) => {
            Some(because("homework-not-asks-nobody"))
        }
        ReturnedContent::NotAForm(NotAForm::NoForm) => Some(because("homework-not-a-form")),
        ReturnedContent::NotAForm(NotAForm::NoIdentity) => Some(because("homework-not-identity")),
        ReturnedContent::NotAForm(NotAForm::OfAnotherAssessment { written }) => {
            let title = env.format("homework-left-out", &[("name", name.into())]);
            let text = env.format(
                "homework-not-ours",
                &[("date", env.locale.date(*written).into())],
            );

            Some(MessageText { title, text })
        }
        ReturnedContent::Unreadable(error) => {
            Some(message::table(error, Some(&file.path), env.locale))
        }
    }
}
