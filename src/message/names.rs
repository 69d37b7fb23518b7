//! Mentions of names in words: where each stands, who may be meant, and its sentence.

use crate::assessment::{Part, TextName};
use crate::locale::Locale;
use crate::message::conflict;
use crate::output::Mention;

/// A mention in one line: where it stands, who may be meant, and its sentence with the word in brackets.
pub fn mention(mention: &Mention, locale: &Locale) -> String {
    let (before, word, after) = mention.in_sentence();
    let sentence = format!("{before}[{word}]{after}");

    locale.format(
        "mention",
        &[
            ("place", place(mention, locale).into()),
            ("people", locale.list(&mention.people).into()),
            ("sentence", sentence.into()),
        ],
    )
}

/// Where a mention stands: the part, and which text of it.
pub fn place(mention: &Mention, locale: &Locale) -> String {
    let part = conflict::part(&mention.part, locale);
    let field = match (&mention.part, mention.text) {
        (Part::Action(_), TextName::Lead) => "plan-lead",
        (Part::Action(_), TextName::Partners) => "plan-partners",
        (Part::Action(_), TextName::FirstStep) => "plan-first-step",
        (Part::Action(_), TextName::Indicator) => "plan-indicator",
        (Part::Action(_), TextName::Support) => "plan-support",
        (_, TextName::Source) => "report-source",
        (_, TextName::Organisation) => "delegation-institution",
        _ => return part,
    };
    let field = locale.text(field);

    locale.format(
        "mention-place",
        &[("part", part.into()), ("field", field.into())],
    )
}
