//! Words and marks of what a country brought, which Delegation and Assess share: initiatives, their dates, grades, codes of questions.

use crate::assessment::{Grade, Initiative, InitiativeKind, InitiativeState, PartialDate};
use crate::gui::Element;
use crate::gui::context::Env;
use crate::gui::icon::Icon;
use crate::gui::theme::{self, TextRole, Theme, edge, filled};
use crate::locale::DateError;
use crate::output::grade_letter;

use iced::widget::{container, space};

/// The name of a kind of initiative.
pub(super) fn kind(kind: InitiativeKind, env: Env<'_>) -> String {
    env.text(match kind {
        InitiativeKind::Law => "initiative-kind-law",
        InitiativeKind::Policy => "initiative-kind-policy",
        InitiativeKind::Strategy => "initiative-kind-strategy",
        InitiativeKind::Programme => "initiative-kind-programme",
        InitiativeKind::Body => "initiative-kind-body",
        InitiativeKind::Project => "initiative-kind-project",
        InitiativeKind::Agreement => "initiative-kind-agreement",
        InitiativeKind::Campaign => "initiative-kind-campaign",
        InitiativeKind::Exercise => "initiative-kind-exercise",
    })
}

/// The icon of the state of an initiative, and its name.
pub(super) fn state(state: InitiativeState, env: Env<'_>) -> (Icon, String) {
    let (icon, words) = match state {
        InitiativeState::Planned => (Icon::Clock, "initiative-planned"),
        InitiativeState::InForce => (Icon::Check, "initiative-in-force"),
        InitiativeState::Ended => (Icon::Stop, "initiative-ended"),
    };

    (icon, env.text(words))
}

/// A year, a month or a day in words.
pub(super) fn date(date: PartialDate, env: Env<'_>) -> String {
    env.locale.date_in_part(date.year, date.month, date.day)
}

/// Reads a year, a month or a day that somebody typed; an empty text is none.
pub(super) fn read_date(typed: &str, env: Env<'_>) -> Result<Option<PartialDate>, DateError> {
    if typed.trim().is_empty() {
        return Ok(None);
    }

    let (year, month, day) = env.locale.parse_date_in_part(typed)?;

    Ok(Some(PartialDate { year, month, day }))
}

/// What to write instead of a year, a month or a day that cannot be read, as a message key.
pub(super) fn wrong_date(error: DateError) -> &'static str {
    match error {
        DateError::Empty | DateError::Unreadable => "initiative-date-wrong",
        other => other.key(),
    }
}

/// Since when and until when an initiative is; empty if neither is known.
pub(super) fn years(initiative: &Initiative, env: Env<'_>) -> String {
    let exact = |date: Option<PartialDate>| date.and_then(PartialDate::exact_day);

    if let (Some(since), Some(until)) = (exact(initiative.since), exact(initiative.until)) {
        return env.locale.date_range(since, until);
    }

    let since = initiative.since.map(|since| date(since, env));
    let until = initiative.until.map(|until| date(until, env));

    match (since, until) {
        (Some(since), Some(until)) if since == until => since,
        (Some(since), Some(until)) => env.format(
            "initiative-years",
            &[("since", since.into()), ("until", until.into())],
        ),
        // What is planned is not there since then, and may not be there from then on.
        (Some(since), None) if initiative.state == InitiativeState::Planned => since,
        (Some(since), None) => env.format("initiative-since", &[("since", since.into())]),
        (None, Some(until)) => env.format("initiative-until", &[("until", until.into())]),
        (None, None) => String::new(),
    }
}

/// The letter of a grade in a circle.
pub(super) fn grade<'a, M: 'a>(grade: Grade, env: Env<'_>) -> Element<'a, M> {
    container(env.ui.small_strong(grade_letter(grade, env.locale)))
        .center(26)
        .style(theme::ring)
        .into()
}

/// What a grade means, in a sentence.
pub(super) fn meaning(grade: Grade, env: Env<'_>) -> String {
    env.text(match grade {
        Grade::A => "grade-a",
        Grade::B => "grade-b",
        Grade::C => "grade-c",
        Grade::D => "grade-d",
    })
}

/// The code of a question: filled where something is cited there, hollow where it is not yet.
pub(super) fn code<'a, M: 'a>(code: &str, is_cited: bool, env: Env<'_>) -> Element<'a, M> {
    let style: fn(&Theme) -> container::Style = if is_cited {
        theme::code_cited
    } else {
        theme::code_not_yet
    };
    let words = env.ui.text(TextRole::Head, env.locale.left_to_right(code));

    container(words).padding([2.0, 6.0]).style(style).into()
}

/// The square that says what an institution does in an element: filled if it leads, hollow if it has a part.
pub(super) fn part<'a, M: 'a>((element, count): (usize, usize), leads: bool) -> Element<'a, M> {
    container(space())
        .width(14)
        .height(14)
        .style(move |theme: &Theme| {
            let palette = theme.colors();
            let ink = palette.element(element, count).fill;

            container::Style {
                border: edge(ink, 2.0, 3.0),
                ..filled(if leads { ink } else { palette.surface })
            }
        })
        .into()
}
