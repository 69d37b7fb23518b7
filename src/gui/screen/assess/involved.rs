//! The line of the question card that says who has a part in the element of the question.

use super::Message;
use crate::gui::Element;
use crate::gui::brought;
use crate::gui::context::{Context, Env};
use crate::gui::icon::Icon;
use crate::gui::theme::{self, TextRole, space};
use crate::results::coordination::{Involvement, involved_in};

use iced::Padding;
use iced::widget::{Column, column, container};

/// Width of the square in front of a name with its gap, and of the gap after a name.
const MARK: f32 = 20.0;
const GAP: f32 = 16.0;
/// The most width of a name.
const NAME: f32 = 240.0;
/// Width of the words that count the rest.
const REST: f32 = 48.0;
/// The most lines.
const LINES: usize = 2;

/// Who has a part: who leads first, then who has a function of the question, then the others, in at most two lines. Nothing while nobody
/// has a part in any element.
pub(super) fn line(ordinal: usize, context: Context<'_>) -> Option<Element<'_, Message>> {
    let env = context.env;
    let ui = env.ui;
    let assessment = context.assessment();
    let coordination = context.results().coordination();
    let place = context.questionnaire().place(ordinal)?;
    let element = (place.element, context.questionnaire().elements().len());

    coordination.with_part().next()?;

    let involved = involved_in(assessment, coordination, ordinal);
    let label = env.text("assess-who");
    let of = |role, words: &str| ui.size_of_text(role, words, f32::INFINITY).width;
    let mut left = width(env) - MARK - of(TextRole::Small, &label) - GAP;
    let icon = ui.icon_in(Icon::Institution, 14.0, ui.palette().ink2);
    let label = ui.row([icon, ui.aside(label).into()]).spacing(6);
    let mut lines: Vec<Vec<Element<'_, Message>>> = Vec::new();
    let mut items: Vec<Element<'_, Message>> = vec![label.into()];

    if involved
        .first()
        .is_none_or(|first| first.involvement != Involvement::Leads)
    {
        let words = env.text("assess-who-nobody");
        left -= of(TextRole::Small, &words) + GAP;
        items.push(ui.small(words).style(theme::alert).into());
    }

    for (at, one) in involved.iter().enumerate() {
        let Some(institution) = assessment.institutions().get(one.institution) else {
            continue;
        };
        let leads = one.involvement == Involvement::Leads;
        let role = if leads {
            TextRole::SmallStrong
        } else {
            TextRole::Small
        };
        let name = ui.fitted(role, &institution.name, NAME);
        let name = if leads {
            env.format("assess-who-leads", &[("name", name.into())])
        } else {
            name
        };
        let name = if one.in_room {
            name
        } else {
            env.format("assess-who-absent", &[("name", name.into())])
        };
        let needed = MARK + of(role, &name) + GAP;
        let is_last_line = lines.len() + 1 == LINES;
        let others = involved.len() - at - 1;
        let kept = if is_last_line && others > 0 {
            REST
        } else {
            0.0
        };

        if needed + kept > left {
            if is_last_line {
                let rest = i64::try_from(others + 1).unwrap_or(i64::MAX);
                items.push(ui.aside(env.locale.signed_count(rest)).into());

                break;
            }

            lines.push(std::mem::take(&mut items));
            left = width(env);
        }

        left -= needed;
        let words = ui.text(role, name);
        let words = if one.in_room {
            words
        } else {
            words.style(theme::ink3)
        };
        items.push(
            ui.row([brought::part(element, leads), words.into()])
                .spacing(6)
                .into(),
        );
    }

    lines.push(items);
    let lines = lines
        .into_iter()
        .map(|items| ui.start(ui.row(items).spacing(GAP)).into());
    let lines = Column::with_children(lines).spacing(space::XXS);
    let lines = container(lines).padding(Padding::ZERO.top(space::XS));

    Some(column![ui.divider(), lines].into())
}

/// About the width inside the card of the question.
fn width(env: Env<'_>) -> f32 {
    let beside = match env {
        env if env.is_small() => 116.0,
        env if env.is_slim() => 470.0,
        env if env.is_narrow() => 610.0,
        env if env.is_wide() => 700.0,
        _ => 650.0,
    };

    env.size.width - beside
}
