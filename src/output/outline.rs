//! The outline of a strategy: chapters filled in from targets and actions, which its authors rewrite.

use crate::locale::Locale;
use crate::output::audience::{ActionView, AudienceView};
use crate::output::document::{
    Document, ListKind, PaperCell, PaperParagraph, PaperText, ParagraphStyle, PartPlacement,
};
use crate::output::paper::{Paper, figures, item, led, running, words};
use crate::output::report;
use crate::results::ElementResult;

/// The most next steps of an element: those with the largest gaps. The outline has four to six pages.
const NEXT: usize = 3;

pub(super) fn outline(view: &AudienceView<'_>, locale: &Locale) -> Document {
    let mut paper = Paper::new(view, locale);
    paper.look(ParagraphStyle::Notice, locale.text("outline-how"));
    chapter(
        &mut paper,
        locale.text("outline-foreword"),
        locale.text("outline-foreword-prompt"),
    );
    chapter(
        &mut paper,
        locale.text("outline-case"),
        locale.text("outline-case-prompt"),
    );
    report::case_for_action(&mut paper);
    chapter(
        &mut paper,
        locale.text("outline-vision"),
        locale.text("outline-vision-prompt"),
    );
    goals(&mut paper);
    principles(&mut paper);
    chapter(
        &mut paper,
        locale.text("outline-roles"),
        locale.text("outline-roles-prompt"),
    );
    roles(&mut paper);
    elements(&mut paper);
    chapter(
        &mut paper,
        locale.text("outline-infrastructure"),
        locale.text("outline-infrastructure-prompt"),
    );
    chapter(
        &mut paper,
        locale.text("outline-resources"),
        locale.text("outline-resources-prompt"),
    );
    chapter(
        &mut paper,
        locale.text("outline-cooperation"),
        locale.text("outline-cooperation-prompt"),
    );
    support(&mut paper);
    chapter(
        &mut paper,
        locale.text("outline-delivery"),
        locale.text("outline-delivery-prompt"),
    );
    indicators(&mut paper);

    if !view.steps().is_empty() {
        paper.part(locale.text("outline-annex"));
        report::plan_table(&mut paper, report::Indicators::Before);
    }

    Document {
        title: view.country().to_owned(),
        subtitle: locale.format(
            "outline-kind",
            &[(
                "questionnaire",
                view.results().questionnaire().title().into(),
            )],
        ),
        language: locale.language().tag(),
        direction: locale.direction(),
        edition: report::edition(view, locale),
        parts: PartPlacement::Below,
        running: running(view, locale),
        contents: locale.text("report-contents"),
        blocks: paper.blocks,
    }
}

fn chapter(paper: &mut Paper<'_>, name: String, prompt: String) {
    paper.part(name);
    paper.look(ParagraphStyle::Prompt, prompt);
}

/// One goal for each element: from its value now to its value with all targets reached.
fn goals(paper: &mut Paper<'_>) {
    let (locale, phrase, view) = (paper.locale(), paper.phrase, paper.view);
    let elements = phrase.questionnaire.elements().iter().enumerate();
    let goals = elements
        .zip(view.results().elements())
        .map(|((position, element), result)| {
            led(
                phrase.element(position, element),
                goal(paper, position, result),
            )
        })
        .collect();
    paper.say(locale.text("outline-goals"));
    paper.list(ListKind::Loose, goals);
}

fn goal(paper: &Paper<'_>, element: usize, result: &ElementResult) -> String {
    let (locale, phrase) = (paper.locale(), paper.phrase);
    let now = phrase.value(&result.whole);

    match paper.view.element_target(element) {
        Some(target) => locale.format(
            "outline-goal",
            &[("now", now.into()), ("target", phrase.shown(target).into())],
        ),
        None => locale.format("outline-goal-open", &[("now", now.into())]),
    }
}

fn principles(paper: &mut Paper<'_>) {
    let locale = paper.locale();
    paper.part(locale.text("outline-principles"));
    let items = [
        locale.text("outline-rights"),
        locale.text("outline-proportion"),
        locale.text("outline-inclusion"),
        locale.text("outline-risk"),
    ];
    paper.list(ListKind::Loose, items.into_iter().map(item).collect());
}

/// Who leads and supports each element, and the institutions that have each function; a prompt where there is nobody.
fn roles(paper: &mut Paper<'_>) {
    let (locale, phrase, view) = (paper.locale(), paper.phrase, paper.view);
    let prompt = || PaperCell::from(locale.text("outline-institution-prompt"));
    let listed = |names: &[&str]| phrase.listed(names.iter().map(|name| (*name).to_owned()));
    let named = |names: &[&str]| match names {
        [] => prompt(),
        names => phrase.typed(&listed(names)).into(),
    };
    let elements = phrase.questionnaire.elements().iter().enumerate();
    let rows = elements.map(|(position, element)| {
        let supports = view
            .tells_duties()
            .then(|| phrase.typed(&listed(&view.supports_of(position))).into());

        [
            phrase.element(position, element).into(),
            named(&view.leads_of(position)),
        ]
        .into_iter()
        .chain(supports)
        .collect()
    });
    let rows: Vec<Vec<PaperCell>> = rows.collect();
    let columns = if view.tells_duties() {
        vec![
            words(locale.text("chart-column-element"), 30),
            words(locale.text("report-lead"), 30),
            words(locale.text("report-supports"), 40),
        ]
    } else {
        vec![
            words(locale.text("chart-column-element"), 50),
            words(locale.text("report-lead"), 50),
        ]
    };
    paper.table(locale.text("report-duties-caption"), columns, rows);

    let duties = view.duties();
    let functions = phrase.questionnaire.functions().iter().enumerate();
    let rows = functions.map(|(position, function)| {
        let having = duties.iter();
        let having = having.filter(|duty| duty.functions.contains(&position));
        let having: Vec<&str> = having.map(|duty| duty.name).collect();

        vec![
            function.name.as_str().into(),
            function.about.as_str().into(),
            named(&having),
        ]
    });
    let rows = rows.collect();
    let columns = vec![
        words(locale.text("report-function"), 25),
        words(locale.text("report-meaning"), 40),
        words(locale.text("outline-institutions"), 35),
    ];
    paper.table(locale.text("outline-roles-caption"), columns, rows);
}

/// A chapter for each element: the level now, the targets, the measures.
fn elements(paper: &mut Paper<'_>) {
    let (locale, phrase, view) = (paper.locale(), paper.phrase, paper.view);
    paper.part(locale.text("outline-chapters"));
    let elements = phrase.questionnaire.elements().iter().enumerate();

    for ((position, element), result) in elements.zip(view.results().elements()) {
        paper.heading(2, phrase.element(position, element));
        paper.look(ParagraphStyle::Small, element.goal.as_str());
        paper.heading(3, locale.text("outline-now"));
        let aspects = result.aspects.iter().enumerate();
        // One paragraph for all: a line for each would make two pages more.
        let aspects = aspects.map(|(aspect, measured)| {
            locale.format(
                "report-line",
                &[
                    ("name", phrase.aspect(position, aspect).into()),
                    ("value", phrase.value(measured).into()),
                ],
            )
        });
        paper.say(phrase.joined(aspects));
        paper.heading(3, locale.text("outline-want"));

        if view.element_target(position).is_some() {
            paper.say(goal(paper, position, result));
        } else {
            paper.look(ParagraphStyle::Prompt, locale.text("outline-want-prompt"));
        }

        paper.list(ListKind::Loose, next_levels(paper, position));
        paper.heading(3, locale.text("outline-measures"));
        measures(paper, position);
    }
}

/// The descriptors of the targets of an element's questions, the largest gap first.
fn next_levels(paper: &Paper<'_>, element: usize) -> Vec<PaperParagraph> {
    let (locale, phrase, view) = (paper.locale(), paper.phrase, paper.view);
    let gaps = view.gaps(element);

    gaps.into_iter()
        .take(NEXT)
        .map(|(asked, target)| {
            let looks = phrase.questionnaire.descriptor(asked.question, target);

            item(locale.format(
                "outline-next-level",
                &[
                    ("question", phrase.question(asked.question).into()),
                    ("level", phrase.level(target).into()),
                    ("looks", looks.into()),
                ],
            ))
        })
        .collect()
}

fn measures(paper: &mut Paper<'_>, element: usize) {
    let (locale, phrase, view) = (paper.locale(), paper.phrase, paper.view);
    let steps = view.steps();
    let of_element: Vec<&ActionView<'_>> = steps
        .iter()
        .filter(|step| step.element == Some(element))
        .collect();

    if of_element.is_empty() {
        paper.look(
            ParagraphStyle::Prompt,
            locale.text("outline-measures-prompt"),
        );

        return;
    }

    let rows = of_element.iter().map(|step| {
        vec![
            PaperText::typed(step.title).into(),
            phrase.typed(step.lead).into(),
            phrase.horizon(step.horizon).into(),
        ]
    });
    let columns = vec![
        words(locale.text("report-action"), 52),
        words(locale.text("report-lead"), 30),
        words(locale.text("report-horizon"), 18),
    ];
    paper.table_under(locale.text("outline-measures"), columns, rows.collect());
}

/// The international support that actions name.
fn support(paper: &mut Paper<'_>) {
    let steps = paper.view.steps();
    let wanted = steps.iter().filter_map(|step| {
        let support = step.whole?.support.trim();

        (!support.is_empty()).then(|| led(step.title.to_owned(), PaperText::typed(support)))
    });
    let wanted = wanted.collect();
    paper.list(ListKind::Loose, wanted);
}

fn indicators(paper: &mut Paper<'_>) {
    let (locale, phrase, view) = (paper.locale(), paper.phrase, paper.view);
    let steps = view.steps();
    let rows = steps.iter().filter_map(|step| {
        let indicator = step.whole?.indicator.trim();

        (!indicator.is_empty()).then(|| {
            vec![
                PaperText::typed(indicator).into(),
                PaperText::typed(step.title).into(),
                phrase.horizon(step.horizon).into(),
            ]
        })
    });
    let rows: Vec<Vec<PaperCell>> = rows.collect();
    let columns = vec![
        words(locale.text("report-indicator"), 45),
        words(locale.text("report-action"), 37),
        figures(locale.text("report-horizon"), 18),
    ];
    paper.table(locale.text("outline-indicators-caption"), columns, rows);
}
