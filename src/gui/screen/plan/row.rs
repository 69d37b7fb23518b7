//! What the rows of the lists are made of: levels as tokens, an effort as dots.

use super::Message;
use crate::assessment::Effort;
use crate::gui::Element;
use crate::gui::context::Context;
use crate::gui::icon::Icon;
use crate::gui::label;
use crate::gui::layout::edged_bar;
use crate::gui::theme::TextRole;
use crate::gui::widget::focus::Focused;
use crate::gui::widget::mark::TokenSize;
use crate::gui::widget::press::{Press, PressKind};
use crate::questionnaire::Level;

use iced::Fill;
use iced::widget::container;

/// Height of a row.
pub(super) const ROW: f32 = 37.0;
/// The most width of a column of identifiers.
const IDS: f32 = 150.0;
/// The most characters of an identifier, and in a slim window.
const LONGEST_ID: usize = 16;
const SLIM_ID: usize = 7;
/// Side of the dots of an effort.
const DOT: f32 = 10.0;

/// A row of a list that can be pressed.
pub(super) fn list_row<'a>(
    cells: impl Into<Element<'a, Message>>,
    height: f32,
    context: Context<'a>,
) -> Press<'a, Message> {
    Press::new(cells, PressKind::Row, context.env.ui.direction)
        .width(Fill)
        .min_height(height)
        .focused_as(Focused::Row)
}

/// An identifier as the lists write it: in a slim window, whose titles need the space, the end of a long one.
pub(super) fn id_of(id: &str, context: Context<'_>) -> String {
    let limit = if context.env.is_slim() {
        SLIM_ID
    } else {
        LONGEST_ID
    };

    context.env.locale.left_to_right(&label::id_of(id, limit))
}

/// The width of a column of identifiers: that of the longest, `least` at least.
pub(super) fn width_of_ids(least: f32, context: Context<'_>) -> f32 {
    let ids = context.questionnaire().questions();
    let longest = ids.max_by_key(|question| question.id.as_str().len());
    let longest = longest.map(|question| question.id.as_str().to_owned());
    let ui = context.env.ui;
    let cells = longest.into_iter();
    let cells = cells.map(|id| (TextRole::SmallStrong, id_of(&id, context)));

    ui.width_of_column("", cells, (0.0, IDS)).max(least)
}

/// From a level to a level, as tokens; a dash where there is none.
pub(super) fn from_to<'a, M: 'a>(
    from: Option<Level>,
    to: Option<Level>,
    context: Context<'a>,
) -> Element<'a, M> {
    let ui = context.env.ui;

    ui.row([
        token(from, context),
        ui.icon_in(Icon::ArrowRight, 14.0, ui.palette().ink2),
        token(to, context),
    ])
    .spacing(6)
    .into()
}

/// The token of a level, or a dash.
pub(super) fn token<'a, M: 'a>(level: Option<Level>, context: Context<'a>) -> Element<'a, M> {
    let env = context.env;
    let ui = env.ui;
    let count = context.questionnaire().scale().len();

    match level {
        Some(level) => {
            let numeral = label::level(level, context.questionnaire(), env);

            ui.token(level.index(), count, numeral, TokenSize::Tiny)
        }
        None => container(ui.small(env.text("plan-none"))).center(24).into(),
    }
}

/// An effort as one, two or three filled dots of three; a dash where nobody has said it.
pub(super) fn dots<'a, M: 'a>(effort: Option<Effort>, context: Context<'a>) -> Element<'a, M> {
    let ui = context.env.ui;
    let Some(effort) = effort else {
        return ui.small(context.env.text("plan-none")).into();
    };
    let dots = Effort::ALL.into_iter().map(|one| {
        let is_filled = one <= effort;

        edged_bar(DOT, DOT, (1.5, DOT / 2.0), move |palette| {
            let fill = if is_filled {
                palette.ink2
            } else {
                palette.surface
            };

            (palette.ink2, fill)
        })
    });

    ui.row(dots).spacing(4).into()
}
