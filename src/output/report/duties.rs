//! The chapter on institutions: who does what, how they work together, and what the country already has.

use crate::assessment::RelationState;
use crate::chart::subject::{Subject, finding_words, means_words};
use crate::output::document::{ListKind, PaperCell, PaperFigure};
use crate::output::paper::{Paper, item, words};
use crate::output::phrase::Phrase;
use crate::results::coordination::Finding;

/// Who does what and, unless it is for the public, how institutions work together; then the initiatives.
pub(super) fn duties(paper: &mut Paper<'_>) {
    let (locale, view) = (paper.locale(), paper.view);
    let has_parts = view.duties().iter().any(|duty| duty.has_part());
    let initiatives = initiatives(paper.phrase, paper);

    if !has_parts && initiatives.is_empty() {
        return;
    }

    paper.part(locale.text("report-duties"));

    if has_parts {
        who(paper);
    }

    if has_parts && view.tells_duties() && view.coordination().pairs.sharing > 0 {
        together(paper);
    }

    if !initiatives.is_empty() {
        paper.heading(2, locale.text("report-initiatives"));
        let columns = if view.tells_duties() {
            vec![
                words(locale.text("report-initiative"), 38),
                words(locale.text("report-organisation"), 24),
                words(locale.text("report-status"), 18),
                words(locale.text("report-question"), 20),
            ]
        } else {
            vec![
                words(locale.text("report-initiative"), 56),
                words(locale.text("report-status"), 22),
                words(locale.text("report-question"), 22),
            ]
        };
        paper.table_under(locale.text("report-initiatives"), columns, initiatives);
    }
}

fn pictures(paper: &mut Paper<'_>, wanted: impl Fn(Subject) -> bool) {
    let (locale, view) = (paper.locale(), paper.view);

    for subject in view
        .subjects()
        .into_iter()
        .filter(|subject| wanted(*subject))
    {
        let frame = view.frame(subject, locale);
        let chart = view.chart(subject, locale);
        let lines = chart.lines().unwrap_or_default().join("\n");

        paper.figure(PaperFigure {
            caption: frame.title.clone(),
            alternative: locale.format(
                "report-alternative",
                &[
                    ("title", (&frame.title).into()),
                    ("finding", (&frame.finding).into()),
                    ("figures", lines.into()),
                ],
            ),
            chart,
            frame,
        });
    }
}

fn findings(paper: &mut Paper<'_>, found: &[Finding]) {
    let (locale, questionnaire) = (paper.locale(), paper.phrase.questionnaire);
    let found = found.iter();
    let found = found.map(|finding| item(finding_words(finding, questionnaire, locale)));

    paper.list(ListKind::Loose, found.collect());
}

/// The leads of the elements, who supports them, and the picture.
fn who(paper: &mut Paper<'_>) {
    let (locale, phrase, view) = (paper.locale(), paper.phrase, paper.view);
    paper.heading(2, locale.text("chart-name-who-does-what"));

    if view.tells_duties() {
        findings(paper, &view.coordination().duty_findings());
    }

    pictures(paper, |subject| matches!(subject, Subject::WhoDoesWhat(_)));

    let elements = phrase.questionnaire.elements().iter().enumerate();
    let rows = elements.map(|(position, element)| {
        let listed = |names: Vec<&str>| match names.as_slice() {
            [] => phrase.none().into(),
            names => PaperCell::from(phrase.listed(names.iter().map(|name| (*name).to_owned()))),
        };
        let supports = view
            .tells_duties()
            .then(|| listed(view.supports_of(position)));

        [
            phrase.element(position, element).into(),
            listed(view.leads_of(position)),
        ]
        .into_iter()
        .chain(supports)
        .collect()
    });
    let rows = rows.collect();
    let columns = if view.tells_duties() {
        vec![
            words(locale.text("chart-column-element"), 30),
            words(locale.text("duty-who-leads"), 25),
            words(locale.text("report-supports"), 45),
        ]
    } else {
        vec![
            words(locale.text("chart-column-element"), 50),
            words(locale.text("duty-who-leads"), 50),
        ]
    };
    paper.table(locale.text("report-duties-caption"), columns, rows);
}

/// How the pairs stand: the picture, and those that do not work.
fn together(paper: &mut Paper<'_>) {
    let (locale, phrase, view) = (paper.locale(), paper.phrase, paper.view);
    paper.heading(2, locale.text("chart-name-how-they-work-together"));
    findings(paper, &view.coordination().pair_findings());
    pictures(paper, |subject| subject == Subject::HowTheyWorkTogether);

    let states = [
        (Some(RelationState::Missing), "pairs-missing"),
        (Some(RelationState::OnPaper), "pairs-on-paper"),
        (None, "pairs-unknown"),
    ];
    let mut rows = Vec::new();

    for (state, key) in states {
        for pair in view.coordination().pairs_that(state) {
            let [one, other] = pair.between.map(|id| view.institution_name(id));
            let names = locale.format("pairs-two", &[("one", one.into()), ("other", other.into())]);
            let elements = pair.shared.iter().map(|element| phrase.count(element + 1));
            let means = pair
                .means
                .iter()
                .filter(|_| state == Some(RelationState::OnPaper));
            let means = means.map(|means| means_words(*means, locale));
            let stands = phrase.joined(
                [locale.text(key), phrase.listed(means)]
                    .into_iter()
                    .filter(|words| !words.is_empty()),
            );

            rows.push(vec![
                phrase.typed(&names).into(),
                phrase.listed(elements).into(),
                stands.into(),
            ]);
        }
    }

    let columns = vec![
        words(locale.text("report-pair"), 54),
        words(locale.text("report-elements-head"), 16),
        words(locale.text("pairs-states"), 30),
    ];
    paper.table(locale.text("report-pairs-caption"), columns, rows);
}

fn initiatives(phrase: Phrase<'_>, paper: &Paper<'_>) -> Vec<Vec<PaperCell>> {
    let (locale, view) = (paper.locale(), paper.view);
    let all = view.initiatives();

    all.iter()
        .map(|initiative| {
            let kind = phrase.initiative_kind(initiative.kind);
            let restricted = initiative
                .restricted
                .then(|| locale.text("report-restricted"));
            let title = phrase.joined(
                [Some(initiative.title.to_owned()), Some(kind), restricted]
                    .into_iter()
                    .flatten(),
            );
            let stands = phrase.joined(
                [
                    phrase.initiative_state(initiative.state),
                    phrase.lasting(initiative.since, initiative.until),
                ]
                .into_iter()
                .filter(|words| !words.is_empty()),
            );
            let institutions = initiative.institutions.iter();
            let institutions = phrase.listed(institutions.map(|name| (*name).to_owned()));
            let questions = initiative.questions.iter();
            let questions = phrase.listed(questions.map(|id| locale.left_to_right(id.as_str())));
            let institutions = view
                .tells_duties()
                .then(|| phrase.typed(&institutions).into());

            [phrase.typed(&title).into()]
                .into_iter()
                .chain(institutions)
                .chain([stands.into(), questions.into()])
                .collect()
        })
        .collect()
}
