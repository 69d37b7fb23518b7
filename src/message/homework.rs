//! Forms of the homework in words: why one is none, what is odd in it, what a person should look at, and what it brings.

use crate::assessment::{Assessment, FormOf};
use crate::homework::{FormPreview, ItemChange, ItemKind, NotAForm, Oddity, Remark};
use crate::locale::{Locale, in_one_line};
use crate::message::conflict::{means_key, state_key};
use crate::message::{MessageText, name_of};

use std::path::Path;

/// How much of a text is shown, in characters.
const SHOWN: usize = 80;

/// Why a file is no form that can be taken in.
pub fn not_a_form(cause: &NotAForm, file: &Path, locale: &Locale) -> MessageText {
    let file = name_of(file, locale);
    let title = |key| locale.format(key, &[("file", (&file).into())]);
    let (title, next) = match cause {
        NotAForm::NoForm => (title("form-none"), "form-none-next"),
        NotAForm::NoIdentity => (title("form-no-identity"), "form-no-identity-next"),
        NotAForm::AsksNobody => (title("form-asks-nobody"), "form-asks-nobody-next"),
        NotAForm::OfAnotherAssessment { written } => {
            let words = [
                ("file", (&file).into()),
                ("date", locale.date(*written).into()),
            ];

            (
                locale.format("form-of-another", &words),
                "form-of-another-next",
            )
        }
    };

    MessageText::new(title, locale.text(next))
}

/// How the file of a form differs from the one that was written.
pub fn oddity(oddity: &Oddity, locale: &Locale) -> String {
    match oddity {
        Oddity::SavedAsOds => locale.text("form-odd-ods"),
        Oddity::SavedAsText => locale.text("form-odd-text"),
        Oddity::SheetRenamed { name } => {
            locale.format("form-odd-renamed", &[("name", shown(name).into())])
        }
        Oddity::RowsAdded { count } => {
            locale.format("form-odd-rows", &[("count", (*count).into())])
        }
        Oddity::CellsMerged { count } => {
            locale.format("form-odd-merged", &[("count", (*count).into())])
        }
    }
}

/// What a person should look at in a form.
pub fn form_remark(remark: &Remark, locale: &Locale) -> String {
    let row = |row: usize| locale.count(row);

    match remark {
        Remark::UnknownQuestion { row: at, id, .. } => locale.format(
            "form-look-question",
            &[("row", row(*at).into()), ("id", shown(id).into())],
        ),
        Remark::CutCell { sheet, row: at } => locale.format(
            "form-look-cut",
            &[("row", row(*at).into()), ("sheet", shown(sheet).into())],
        ),
        Remark::Unread {
            sheet,
            row: at,
            head,
            text,
        } => locale.format(
            if text.is_empty() {
                "form-look-empty"
            } else {
                "form-look-unread"
            },
            &[
                ("row", row(*at).into()),
                ("sheet", shown(sheet).into()),
                ("head", shown(head).into()),
                ("text", shown(text).into()),
            ],
        ),
        Remark::OtherSheet { sheet } => {
            locale.format("form-look-sheet", &[("sheet", shown(sheet).into())])
        }
        Remark::EarlierForm { written, latest } => locale.format(
            "form-look-earlier",
            &[
                ("written", locale.date(*written).into()),
                ("latest", locale.date(*latest).into()),
            ],
        ),
        Remark::OtherQuestionnaire { of_form, here } => locale.format(
            "form-look-questionnaire",
            &[
                ("form", shown(of_form).into()),
                ("here", shown(here).into()),
            ],
        ),
        Remark::NoInstitution { name: None } => locale.text("form-look-nobody"),
        Remark::NoInstitution { name: Some(name) } => {
            locale.format("form-look-nobody-known", &[("name", shown(name).into())])
        }
        Remark::UnknownInstitution { name } => {
            locale.format("form-look-institution", &[("name", shown(name).into())])
        }
        Remark::Contradiction {
            with,
            means,
            says,
            other,
        } => locale.format(
            "form-look-contradiction",
            &[
                ("with", shown(with).into()),
                ("means", locale.text(means_key(*means)).into()),
                ("says", locale.text(state_key(*says)).into()),
                ("other", locale.text(state_key(*other)).into()),
            ],
        ),
        Remark::Differs { title } => {
            locale.format("form-look-differs", &[("title", shown(title).into())])
        }
        Remark::RoomChanged { title } => {
            locale.format("form-look-changed", &[("title", shown(title).into())])
        }
        Remark::PutAside { title } => {
            locale.format("form-look-aside", &[("title", shown(title).into())])
        }
        Remark::Cited { question } => {
            let id = locale.left_to_right(question.as_str());

            locale.format("form-look-cited", &[("id", id.into())])
        }
        Remark::Emptied => locale.text("form-look-emptied"),
    }
}

/// The name of whom a form asks.
pub fn asked_name(of: &FormOf, assessment: &Assessment, locale: &Locale) -> String {
    match of {
        FormOf::Institution(id) => {
            let known = assessment.institutions().get(*id);

            known.map_or_else(String::new, |known| known.name.clone())
        }
        FormOf::Function(id) => {
            let questionnaire = assessment.questionnaire();
            let questionnaire = questionnaire.in_language(locale.language().tag());
            let mut functions = questionnaire.functions().iter();
            let known = functions.find(|known| known.id == *id);

            known.map_or_else(|| id.clone(), |known| known.name.clone())
        }
    }
}

/// What a kind of things that a form brings is called.
pub fn form_kind(kind: ItemKind, locale: &Locale) -> String {
    locale.text(match kind {
        ItemKind::Evidence => "form-brings-evidence",
        ItemKind::Initiative => "form-brings-initiatives",
        ItemKind::Relation => "form-brings-relations",
        ItemKind::Strength => "form-brings-strengths",
        ItemKind::Gap => "form-brings-gaps",
        ItemKind::Note => "form-brings-notes",
    })
}

/// How the things of a kind stand to what is there: "3 changed, 1 gone, 15 as they are"; empty if there are none.
pub fn form_counts(preview: &FormPreview, kind: ItemKind, locale: &Locale) -> String {
    let parts = ItemChange::ALL.into_iter().filter_map(|change| {
        let count = preview.count(kind, change);
        let key = match change {
            ItemChange::New => "form-count-new",
            ItemChange::Gains => "form-count-gains",
            ItemChange::Changed => "form-count-changed",
            ItemChange::Gone => "form-count-gone",
            ItemChange::Same => "form-count-same",
            ItemChange::Kept => "form-count-kept",
        };

        (count > 0).then(|| locale.format(key, &[("count", count.into())]))
    });

    locale.list(parts)
}

/// The beginning of a text, on one line.
fn shown(text: &str) -> String {
    let text = in_one_line(text);

    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}
