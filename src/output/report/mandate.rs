//! The chapter on mandate and method: who took part, when and where, and how the delegation found the levels.

use crate::assessment::{Grade, Profile};
use crate::output::document::{PaperCell, ParagraphStyle};
use crate::output::paper::{Paper, figures, words};
use crate::output::phrase::Phrase;
use crate::output::took_part::TookPart;

/// Mandate, participants, method, limits.
pub(super) fn mandate(paper: &mut Paper<'_>) {
    let locale = paper.locale();
    paper.part(locale.text("report-mandate"));
    facts(paper);
    paper.heading(2, locale.text("report-participants"));
    participants(paper);
    paper.heading(2, locale.text("report-method"));
    method(paper);
    paper.heading(2, locale.text("report-limits"));
    limits(paper);
}

fn facts(paper: &mut Paper<'_>) {
    let (locale, phrase, view) = (paper.locale(), paper.phrase, paper.view);
    let progress = view.results().progress();
    let dates = view
        .dates()
        .map(|dates| locale.date_range(dates.first, dates.last));
    let questionnaire = locale.format(
        "report-questionnaire-of",
        &[
            ("title", phrase.questionnaire.title().into()),
            ("version", phrase.questionnaire.version().into()),
            ("count", progress.asked.into()),
        ],
    );
    let rows = [
        (
            locale.text("report-fact-country"),
            phrase.typed(view.country()),
        ),
        (locale.text("report-fact-host"), phrase.typed(view.host())),
        (locale.text("report-fact-place"), phrase.typed(view.place())),
        (
            locale.text("report-fact-dates"),
            dates.unwrap_or_else(|| phrase.none()).into(),
        ),
        (
            locale.text("report-fact-questionnaire"),
            questionnaire.into(),
        ),
        (
            locale.text("report-fact-answered"),
            locale
                .format(
                    "report-answered",
                    &[
                        ("answered", progress.answered.into()),
                        ("asked", progress.asked.into()),
                        ("contested", progress.contested.into()),
                        ("unknown", progress.dont_know.into()),
                        ("apart", progress.not_applicable.into()),
                    ],
                )
                .into(),
        ),
    ];
    let columns = vec![
        words(locale.text("report-fact"), 30),
        words(locale.text("report-details"), 70),
    ];
    let rows = rows
        .into_iter()
        .map(|(name, details)| vec![name.into(), PaperCell::from(details)])
        .collect();
    paper.table_under(locale.text("report-facts-caption"), columns, rows);
}

fn participants(paper: &mut Paper<'_>) {
    let (locale, phrase, view) = (paper.locale(), paper.phrase, paper.view);
    let delegation = view.results().delegation();
    paper.say(locale.format("report-people", &[("count", delegation.people.into())]));

    if delegation.people == 0 {
        return;
    }

    if view.profile() != Profile::Public {
        let groups = view.groups().iter().zip(&delegation.groups);
        let groups = groups
            .enumerate()
            .filter(|(position, _)| delegation.is_listed(*position))
            .map(|(_, (group, count))| (group.name.as_str(), *count));
        paper.table(
            locale.text("report-groups-caption"),
            people_columns(locale.text("report-group"), phrase),
            people_rows(groups, phrase),
        );
        let functions = phrase.questionnaire.functions().iter();
        let functions = functions.zip(&delegation.functions);
        let functions = functions.map(|(function, count)| (function.name.as_str(), *count));
        paper.table(
            locale.text("report-functions-caption"),
            people_columns(locale.text("report-function"), phrase),
            people_rows(functions, phrase),
        );
    }

    missing(paper);

    if view.profile() == Profile::Partners {
        let institutions = view.institutions().into_iter().map(str::to_owned);
        let institutions = phrase.listed(institutions);
        paper.say(locale.format("report-institutions", &[("names", institutions.into())]));
    }

    let people = view.people();
    let tells_part = people.iter().any(|person| !person.took_part.is_empty());
    let people = people.into_iter().map(|person| {
        let group = person.group.map(|group| group.name.clone());
        let part = tells_part.then(|| took_part(&person.took_part, phrase).into());

        // The name as somebody is addressed; under which post, with the institution.
        let named = [person.honorific, person.name].join(" ");
        let from = [person.post, person.organisation].map(str::to_owned);
        let from = phrase.joined(from.into_iter().filter(|words| !words.is_empty()));

        [
            phrase.typed(&named).into(),
            phrase.typed(&from).into(),
            group.unwrap_or_else(|| phrase.none()).into(),
            phrase.role(person.role).into(),
        ]
        .into_iter()
        .chain(part)
        .collect()
    });
    let people = people.collect();
    let widths = if tells_part {
        [20, 26, 18, 12]
    } else {
        [25, 35, 24, 16]
    };
    let heads = [
        "report-name",
        "report-organisation",
        "report-group",
        "report-role",
    ];
    let columns = heads.into_iter().zip(widths);
    let columns = columns.map(|(key, width)| words(locale.text(key), width));
    let part = tells_part.then(|| words(locale.text("report-took-part"), 24));
    let columns = columns.chain(part).collect();
    paper.table(locale.text("report-people-caption"), columns, people);
}

/// The breakouts of somebody, and when the person was here.
fn took_part(part: &TookPart<'_>, phrase: Phrase<'_>) -> String {
    let rooms = part.breakouts.iter().map(|name| (*name).to_owned());
    let here = part
        .sessions
        .iter()
        .map(|session| session.words(phrase.locale));

    phrase.listed(rooms.chain(here))
}

fn people_columns(head: String, phrase: Phrase<'_>) -> Vec<crate::output::document::Column> {
    vec![
        words(head, 80),
        figures(phrase.locale.text("report-people-head"), 20),
    ]
}

fn people_rows<'n>(
    named: impl Iterator<Item = (&'n str, usize)>,
    phrase: Phrase<'_>,
) -> Vec<Vec<PaperCell>> {
    named
        .map(|(name, count)| vec![name.into(), phrase.count(count).into()])
        .collect()
}

/// The functions and groups without a person.
fn missing(paper: &mut Paper<'_>) {
    let (locale, phrase, view) = (paper.locale(), paper.phrase, paper.view);
    let delegation = view.results().delegation();
    let groups = delegation.missing_groups();
    let groups = groups.filter_map(|position| Some(view.groups().get(position)?.name.clone()));
    let functions = delegation.missing_functions();
    let functions = functions.filter_map(|position| {
        let function = phrase.questionnaire.functions().get(position)?;

        Some(function.name.clone())
    });
    let missing = phrase.listed(groups.chain(functions));

    paper.say(if missing.is_empty() {
        locale.text("report-nobody-missing")
    } else {
        locale.format("report-missing", &[("names", missing.into())])
    });
}

fn method(paper: &mut Paper<'_>) {
    let (locale, phrase) = (paper.locale(), paper.phrase);
    let scale = phrase.questionnaire.scale();
    paper.say(locale.format("report-method-scale", &[("count", scale.len().into())]));
    let rows = scale.iter().enumerate().map(|(position, level)| {
        vec![
            PaperCell {
                words: phrase
                    .level(crate::questionnaire::Level::at(position))
                    .into(),
                level: Some((position, scale.len())),
            },
            level.meaning.as_str().into(),
            level.decider.as_str().into(),
        ]
    });
    let columns = vec![
        words(locale.text("report-level"), 18),
        words(locale.text("report-meaning"), 50),
        words(locale.text("report-decider"), 32),
    ];
    paper.table(locale.text("report-scale-caption"), columns, rows.collect());
    paper.say(locale.text("report-method-value"));
    paper.say(locale.text("report-method-range"));

    if !phrase.questionnaire.content().show_overall {
        paper.say(locale.text("report-method-overall"));
    }

    if paper.view.tells_views() {
        paper.say(locale.text("report-method-views"));
        paper.say(locale.text("report-method-told"));
    }
}

fn limits(paper: &mut Paper<'_>) {
    let (locale, phrase, view) = (paper.locale(), paper.phrase, paper.view);
    let grades = view.grades();
    let rows = Grade::ALL
        .iter()
        .zip(grades)
        .map(|(grade, count)| vec![phrase.grade(*grade).into(), phrase.count(count).into()]);
    let rows = rows.collect();
    let share = view.results().evidence();
    paper.say(locale.text("report-no-proof"));

    if let Some(percent) = share.percent {
        paper.say(locale.format(
            "report-documented",
            &[
                ("documented", share.documented.into()),
                ("resolved", share.resolved.into()),
                ("percent", locale.percent(percent).into()),
            ],
        ));
    }

    let columns = vec![
        words(locale.text("report-grade"), 80),
        figures(locale.text("report-pieces"), 20),
    ];
    paper.table(locale.text("report-grades-caption"), columns, rows);
    paper.look(
        ParagraphStyle::Small,
        phrase.questionnaire.content().about.as_str(),
    );
    paper.look(ParagraphStyle::Small, locale.text("report-no-product"));
}
