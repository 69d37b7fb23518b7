//! A checked list of people in words, for the page and for the command.

use crate::assessment::{Assessment, Role};
use crate::locale::Locale;
use crate::message::MessageText;
use crate::message::table::unread;
use crate::roster::{
    Answer, Check, CheckedRow, Column, Content, Gains, Likeness, Meaning, Meant, Refusal, RowState,
};

use std::path::Path;

/// Why a table, of a file or pasted, has no list of people in it.
pub fn no_columns(file: Option<&Path>, locale: &Locale) -> MessageText {
    MessageText::new(unread(file, locale), locale.text("roster-no-columns"))
}

/// What was read: how many rows and columns, of which file.
pub fn read(check: &Check, file: Option<&Path>, locale: &Locale) -> String {
    let columns = locale.count(check.columns.len());
    let count = check.rows.len();

    match file {
        Some(file) => {
            let name = file
                .file_name()
                .unwrap_or(file.as_os_str())
                .to_string_lossy();

            locale.format(
                "roster-rows-of-file",
                &[
                    ("count", count.into()),
                    ("file", locale.left_to_right(&name).into()),
                    ("columns", columns.into()),
                ],
            )
        }
        None => locale.format(
            "roster-rows-pasted",
            &[("count", count.into()), ("columns", columns.into())],
        ),
    }
}

/// Where the heads stand, in which language, and how many are known.
pub fn heads(check: &Check, locale: &Locale) -> String {
    let Some((row, language)) = check.head_row.zip(check.language) else {
        return locale.text("roster-no-heads");
    };
    let known = check
        .columns
        .iter()
        .filter(|column| column.content.meaning().is_some());

    locale.format(
        "roster-heads",
        &[
            ("language", language.endonym().into()),
            ("row", locale.count(row).into()),
            ("known", locale.count(known.count()).into()),
        ],
    )
}

/// Which columns are left out, by their heads.
pub fn left_out(check: &Check, locale: &Locale) -> String {
    let left = check
        .columns
        .iter()
        .filter(|column| matches!(column.content, Content::Private | Content::LeftOut));
    let names: Vec<String> = left.map(|column| head(column, locale)).collect();

    if names.is_empty() {
        return locale.text("roster-none-left-out");
    }

    let names = locale.list(&names);

    locale.format("roster-left-out", &[("names", names.into())])
}

/// The head of a column, or its number.
pub fn head(column: &Column, locale: &Locale) -> String {
    if !column.head.is_empty() {
        return column.head.split_whitespace().collect::<Vec<_>>().join(" ");
    }

    let number = locale.count(column.position + 1);

    locale.format("roster-nameless-column", &[("number", number.into())])
}

/// What a column says of a person.
pub fn meaning(meaning: Meaning, locale: &Locale) -> String {
    match meaning {
        Meaning::Honorific => locale.text("roster-column-honorific"),
        Meaning::Name => locale.text("roster-column-name"),
        Meaning::FamilyName => locale.text("roster-column-family"),
        Meaning::GivenName => locale.text("roster-column-given"),
        Meaning::Post => locale.text("roster-column-post"),
        Meaning::Institution => locale.text("delegation-institution"),
        Meaning::Group => locale.text("roster-column-group"),
        Meaning::Role => locale.text("roster-column-role"),
    }
}

/// Whether the person of a row is in the delegation.
pub fn state(state: &RowState, locale: &Locale) -> String {
    match state {
        RowState::Perhaps(_) => locale.text("roster-state-perhaps"),
        RowState::Known { .. } => locale.text("roster-state-known"),
        RowState::New => locale.text("roster-state-new"),
        RowState::Twice { row } => {
            locale.format("roster-state-twice", &[("row", locale.count(*row).into())])
        }
        RowState::Refused(_) => locale.text("roster-state-refused"),
    }
}

/// Why a row cannot be taken in.
pub fn refusal(refusal: Refusal, locale: &Locale) -> String {
    match refusal {
        Refusal::NoName => locale.text("roster-refused-nameless"),
        Refusal::TooLong => locale.text("roster-refused-long"),
    }
}

/// Who in the delegation may be meant, and why.
pub fn meant(meant: &Meant, assessment: &Assessment, locale: &Locale) -> String {
    let person = assessment.participants().get(meant.id);
    let name = person.map_or_else(String::new, |person| {
        let organisation = assessment.organisation_of(person);
        let parts = [person.name.as_str(), organisation];

        locale.list(
            parts
                .into_iter()
                .filter(|part| !part.is_empty())
                .collect::<Vec<_>>(),
        )
    });
    let why = match (meant.likeness, meant.same_institution) {
        (Likeness::Name, _) => locale.text("roster-like-name"),
        (Likeness::FamilyAndInitial, false) => locale.text("roster-like-initial"),
        (Likeness::FamilyAndInitial, true) => locale.text("roster-like-initial-here"),
        (Likeness::OneLetter, false) => locale.text("roster-like-letter"),
        (Likeness::OneLetter, true) => locale.text("roster-like-letter-here"),
    };

    locale.format(
        "roster-meant",
        &[("name", name.into()), ("why", why.into())],
    )
}

/// Which institution may be meant.
pub fn meant_institution(written: &str, known: &str, locale: &Locale) -> String {
    locale.format(
        "roster-like-institution",
        &[("known", known.into()), ("written", written.into())],
    )
}

/// An answer about a person.
pub fn answer(answer: Answer, locale: &Locale) -> String {
    match answer {
        Answer::Same => locale.text("roster-same"),
        Answer::Another => locale.text("roster-other"),
    }
}

/// An answer about an institution.
pub fn institution_answer(answer: Answer, locale: &Locale) -> String {
    match answer {
        Answer::Same => locale.text("roster-same-institution"),
        Answer::Another => locale.text("roster-other-institution"),
    }
}

/// What a known person gains, as a list; empty if nothing.
pub fn gains(gains: Gains, locale: &Locale) -> String {
    let parts = [
        (gains.honorific, Meaning::Honorific),
        (gains.post, Meaning::Post),
        (gains.institution, Meaning::Institution),
        (gains.group, Meaning::Group),
    ];
    let gained = parts.into_iter().filter(|(is_gained, _)| *is_gained);
    let names: Vec<String> = gained.map(|(_, part)| meaning(part, locale)).collect();

    locale.list(&names)
}

/// How many institutions get a row in the register; empty if none.
pub fn new_institutions(count: usize, locale: &Locale) -> String {
    if count == 0 {
        return String::new();
    }

    locale.format("roster-new-institutions", &[("count", count.into())])
}

/// What was added, in one line.
pub fn added(check: &Check, locale: &Locale) -> String {
    match (check.added(), check.completed()) {
        (0, completed) => locale.format("roster-completed", &[("count", completed.into())]),
        (added, _) => locale.format("roster-added", &[("count", added.into())]),
    }
}

/// A row in one line: name with honorific, post, institution, group, role.
pub fn person(row: &CheckedRow, assessment: &Assessment, locale: &Locale) -> String {
    let person = &row.person;
    let name = [person.honorific.as_str(), &person.name].join(" ");
    let group = assessment
        .groups()
        .iter()
        .find(|group| person.group.as_ref() == Some(&group.id));
    let unrecognised = |text: &String| {
        let not = locale.text("roster-unrecognised");

        [text.as_str(), not.as_str()].join(": ")
    };
    let group = match (&row.unknown_group, group) {
        (Some(text), _) => unrecognised(text),
        (None, Some(group)) => group.name.clone(),
        (None, None) => locale.text("delegation-not-counted"),
    };
    let role = row
        .unknown_role
        .as_ref()
        .map_or_else(|| role(person.role, locale), unrecognised);
    let institution = if row.brings_institution() {
        [person.organisation.clone(), locale.text("roster-new-mark")].join(" ")
    } else {
        person.organisation.clone()
    };
    let parts = [
        name.trim().to_owned(),
        person.post.clone(),
        institution,
        group,
        role,
    ];
    let filled: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();

    locale.line(filled.iter().map(String::as_str))
}

/// What somebody does in the delegation.
pub fn role(role: Role, locale: &Locale) -> String {
    match role {
        Role::Head => locale.text("delegation-role-head"),
        Role::Rapporteur => locale.text("delegation-role-rapporteur"),
        Role::Facilitator => locale.text("delegation-role-facilitator"),
        Role::NoteTaker => locale.text("delegation-role-note-taker"),
        Role::Member => locale.text("delegation-role-member"),
        Role::Observer => locale.text("delegation-role-observer"),
    }
}

/// That addresses and telephone numbers are never taken in, if the list has any; else empty.
pub fn private_note(check: &Check, locale: &Locale) -> String {
    let is_private = |column: &Column| column.content == Content::Private;

    if check.columns.iter().any(is_private) {
        locale.text("roster-private")
    } else {
        String::new()
    }
}

/// What the button that adds says, or that there is nothing to add.
pub fn added_later(check: &Check, locale: &Locale) -> String {
    match (check.added(), check.completed()) {
        (0, 0) if !check.has_names() => locale.text("roster-needs-names"),
        (0, 0) => locale.text("roster-nothing"),
        (0, completed) => locale.format("roster-complete-people", &[("count", completed.into())]),
        (added, _) => locale.format("roster-add-people", &[("count", added.into())]),
    }
}
