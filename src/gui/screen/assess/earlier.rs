//! What the earlier assessment had recorded of a question: a hollow square on the ladder and in the list, a sentence in the panel.

use super::Message;
use crate::assessment::{EarlierNotes, Outcome};
use crate::gui::Element;
use crate::gui::context::Context;
use crate::gui::label;
use crate::gui::layout::edged_bar;
use crate::gui::theme::space;
use crate::locale::LinePart;
use crate::output::grade_letter;
use crate::questionnaire::Level;
use crate::results::EarlierAnswer;

use iced::widget::{Column, column, container};

/// The side of the square, and how thick its line is: those of the baseline in Results.
const SQUARE: f32 = 10.0;
const LINE: f32 = 2.0;

/// The hollow square on the row of the earlier level, with its year where there is space for it.
pub(super) fn on_ladder<'a, M: 'a>(
    ordinal: usize,
    level: Level,
    has_space: bool,
    context: Context<'a>,
) -> Option<Element<'a, M>> {
    let ui = context.env.ui;
    let earlier = EarlierAnswer::of(context.assessment(), ordinal)?;

    if earlier.level != Some(level) {
        return None;
    }

    let year = year(&earlier, context).filter(|_| has_space);
    let year = year.map(|year| ui.caption(year).into());
    let mark = ui
        .row([Some(square()), year].into_iter().flatten())
        .spacing(6);

    Some(ui.tip(mark, sentence(&earlier, context)))
}

/// The hollow square with the number of the earlier level, for a row of the list.
pub(super) fn in_list<'a, M: 'a>(ordinal: usize, context: Context<'a>) -> Option<Element<'a, M>> {
    let ui = context.env.ui;
    let earlier = EarlierAnswer::of(context.assessment(), ordinal)?;
    let number = label::level(earlier.level?, context.questionnaire(), context.env);
    let mark = ui
        .row([square(), ui.caption(number).into()])
        .spacing(space::XXS);

    Some(ui.tip(mark, sentence(&earlier, context)))
}

/// What was recorded then, and in which assessment; one press shows what was noted, and what showed that it was so.
pub(super) fn in_panel(
    ordinal: usize,
    is_open: bool,
    context: Context<'_>,
) -> Option<Element<'_, Message>> {
    let env = context.env;
    let ui = env.ui;
    let earlier = EarlierAnswer::of(context.assessment(), ordinal)?;
    let title = ui.small_strong(env.text("assess-earlier"));
    let mark = container(square()).center_x(16);
    let head = ui.row([mark.into(), ui.start(title).into()]).spacing(6);
    let date = earlier.date.map(LinePart::from);
    let parts = [Some(LinePart::from(earlier.title)), date];
    let source = env.locale.line(parts.into_iter().flatten());
    let more = earlier.notes.map(|_| {
        let words = if is_open {
            "assess-earlier-fold"
        } else {
            "assess-earlier-open"
        };

        ui.start(
            ui.quiet(env.text(words))
                .compact()
                .on_press(Message::ToggleEarlier),
        )
    });
    let notes = earlier.notes.filter(|_| is_open);
    let notes = notes.map(|notes| noted(notes, context));

    Some(
        column![
            head,
            ui.start(ui.small(said(&earlier, context))),
            ui.start(ui.caption(source)),
            more,
            notes
        ]
        .spacing(space::XXS)
        .into(),
    )
}

/// The texts and the evidence of then.
fn noted<'a>(notes: &'a EarlierNotes, context: Context<'a>) -> Element<'a, Message> {
    let env = context.env;
    let ui = env.ui;
    let texts = [
        ("assess-strengths", &notes.strengths),
        ("assess-gaps", &notes.gaps),
        ("assess-note", &notes.note),
    ];
    let texts = texts.into_iter().filter(|(_, words)| !words.is_empty());
    let texts = texts.map(|(title, words)| {
        column![
            ui.start(ui.caption(env.text(title))),
            ui.start(ui.small(words.as_str()))
        ]
        .into()
    });
    let evidence = notes.evidence.iter().map(|evidence| {
        let grade = grade_letter(evidence.grade, env.locale);
        let source = LinePart::from(&evidence.source);
        let date = evidence.date.map(LinePart::from);
        let about = [Some(LinePart::from(grade)), Some(source), date];
        let about = env.locale.list(about.into_iter().flatten());

        column![
            ui.start(ui.small(evidence.title.as_str())),
            ui.start(ui.caption(about))
        ]
        .into()
    });

    Column::with_children(texts.chain(evidence))
        .spacing(space::XS)
        .into()
}

/// The year of the earlier assessment, if it had dates.
fn year(earlier: &EarlierAnswer<'_>, context: Context<'_>) -> Option<String> {
    let year = i64::from(earlier.date?.year());

    Some(
        context
            .env
            .format("chart-column-year", &[("year", year.into())]),
    )
}

/// "2024 · 2 Adopted".
fn sentence(earlier: &EarlierAnswer<'_>, context: Context<'_>) -> String {
    let when = year(earlier, context).unwrap_or_else(|| earlier.title.to_owned());

    context.env.locale.line([when, said(earlier, context)])
}

/// "2 Adopted".
fn said(earlier: &EarlierAnswer<'_>, context: Context<'_>) -> String {
    let env = context.env;
    let level = earlier.level.map(|level| {
        let scale = context.questionnaire().scale();
        let name = scale
            .get(level.index())
            .map_or("", |level| level.name.as_str());
        let number = label::level(level, context.questionnaire(), env);

        env.format(
            "chart-numbered",
            &[("number", number.into()), ("name", name.into())],
        )
    });
    let (how, why) = match earlier.outcome {
        Outcome::Open | Outcome::Agreed(_) => (None, None),
        Outcome::Contested { .. } if level.is_some() => (Some("assess-by-nobody"), None),
        Outcome::Contested { .. } => (Some("state-contested"), None),
        Outcome::DontKnow => (Some("state-dont-know"), None),
        Outcome::NotApplicable { reason } => (Some("state-not-applicable"), Some(reason.clone())),
    };
    let how = how.map(|key| env.text(key));

    env.locale.line([level, how, why].into_iter().flatten())
}

fn square<'a, M: 'a>() -> Element<'a, M> {
    edged_bar(SQUARE, SQUARE, (LINE, 0.0), |palette| {
        (palette.baseline, palette.surface)
    })
}

#[cfg(test)]
mod tests;
