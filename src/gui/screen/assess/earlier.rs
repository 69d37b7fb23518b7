//! What the earlier assessment had recorded of a question: a hollow square on the ladder and in the list, a sentence in the panel.

use crate::assessment::Outcome;
use crate::gui::Element;
use crate::gui::context::Context;
use crate::gui::layout::edged_bar;
use crate::gui::theme::space;
use crate::locale::LinePart;
use crate::questionnaire::Level;
use crate::results::EarlierAnswer;

use iced::widget::{column, container};

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
    let number = context.env.locale.count(earlier.level?.index());
    let mark = ui
        .row([square(), ui.caption(number).into()])
        .spacing(space::XXS);

    Some(ui.tip(mark, sentence(&earlier, context)))
}

/// What was recorded then, and in which assessment.
pub(super) fn in_panel<'a, M: 'a>(ordinal: usize, context: Context<'a>) -> Option<Element<'a, M>> {
    let env = context.env;
    let ui = env.ui;
    let earlier = EarlierAnswer::of(context.assessment(), ordinal)?;
    let title = ui.small_strong(env.text("assess-earlier"));
    let mark = container(square()).center_x(16);
    let head = ui.row([mark.into(), ui.start(title).into()]).spacing(6);
    let date = earlier.date.map(LinePart::from);
    let parts = [Some(LinePart::from(earlier.title)), date];
    let source = env.locale.line(parts.into_iter().flatten());

    Some(
        column![
            head,
            ui.start(ui.small(said(&earlier, context))),
            ui.start(ui.caption(source))
        ]
        .spacing(space::XXS)
        .into(),
    )
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

/// "2024 · 2 Adopted · By consent".
fn sentence(earlier: &EarlierAnswer<'_>, context: Context<'_>) -> String {
    let when = year(earlier, context).unwrap_or_else(|| earlier.title.to_owned());

    context.env.locale.line([when, said(earlier, context)])
}

/// "2 Adopted · By consent".
fn said(earlier: &EarlierAnswer<'_>, context: Context<'_>) -> String {
    let env = context.env;
    let level = earlier.level.map(|level| {
        let scale = context.questionnaire().scale();
        let name = scale
            .get(level.index())
            .map_or("", |level| level.name.as_str());
        let number = env.locale.count(level.index());

        env.format(
            "chart-numbered",
            &[("number", number.into()), ("name", name.into())],
        )
    });
    let (how, why) = match earlier.outcome {
        Outcome::Open => (None, None),
        Outcome::Agreed(_) => (Some("assess-by-consent"), None),
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
