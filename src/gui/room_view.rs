//! The room view: the second window, for the projector. It shows what the operator has in front or has chosen, in large type and without keys.
//!
//! It draws a [`RoomPage`] and nothing else: that type cannot hold a vote of an open round, a note, evidence or a name. The words of
//! a dissent stand there only while the operator shows them to the group that approves them.

mod agenda;
mod approval;
mod arrow;
mod chart;
mod content;
mod distribution;
mod face;
mod plan;
mod question;
mod wall;
mod words;

pub(super) use agenda::Agenda;
pub(super) use chart::{ChartKey, ChartPage};
pub(super) use content::{RoomContent, RoomPage};
pub(super) use face::WallFace;
pub(super) use plan::{PlanKey, PlanPage};
pub(super) use words::{RoomWords, Words};

use crate::gui::Element;
use crate::gui::context::Env;
use crate::gui::icon::Icon;
use crate::gui::theme::{SEMIBOLD, Theme, filled};
use content::ProjectedElement;
use wall::{EDGE, FLOOR, SIDE, Wall};

use iced::widget::{Column, column, container, mouse_area};
use iced::{Fill, Size};

/// The least height of an element in the page of progress, in the design.
const ELEMENT: f32 = 120.0;

/// The whole window in the language of `env`, with the factor of its text size; a double press sends `on_double_press`.
pub(super) fn view<'a, M: Clone + 'a>(
    shown: RoomPage<'a>,
    env: Env<'a>,
    text: f32,
    on_double_press: M,
) -> Element<'a, M> {
    let wall = Wall::new(env, text);
    let is_chart = matches!(shown.picture, RoomContent::Chart(_));
    let is_blank = matches!(shown.picture, RoomContent::Blank);
    let beside_mark = wall.width() - mark_width(shown.mark, wall) - 32.0;
    let mark = mark(shown.mark, wall);
    let page: Element<'a, M> = match shown.picture {
        RoomContent::Blank => iced::widget::space().width(Fill).height(Fill).into(),
        RoomContent::Progress { title, elements } => progress(title, elements, mark, wall),
        RoomContent::Question(asked) => question::page(*asked, mark, wall),
        RoomContent::Approval(words) => approval::page(words, mark, wall),
        RoomContent::Chart(page) => chart::page(page, mark, beside_mark, wall),
        RoomContent::Agenda(agenda) => agenda::page(agenda, mark, wall),
        RoomContent::Plan(plan, at) => plan::page(plan, at, mark, beside_mark, wall),
    };
    let page = container(page)
        .width(Fill)
        .height(Fill)
        .padding([wall.px(EDGE), wall.px(SIDE)])
        .clip(true)
        .style(move |theme: &Theme| {
            let palette = theme.colors();

            match (is_blank, is_chart) {
                (false, true) => chart::ground(theme),
                // In every theme the wall goes dark.
                (true, _) if palette.ink.luminance() < palette.bg.luminance() => {
                    filled(palette.ink)
                }
                _ => filled(palette.bg),
            }
        });

    mouse_area(page).on_double_click(on_double_press).into()
}

/// The width of the handling mark in the design.
fn mark_width(mark: &str, wall: Wall<'_>) -> f32 {
    if mark.trim().is_empty() {
        return 0.0;
    }

    Wall::width_of(FLOOR, SEMIBOLD, mark).min(wall.width() * 0.4) + 42.0
}

/// The handling mark, where there is one.
fn mark<'a, M: 'a>(mark: &'a str, wall: Wall<'a>) -> Element<'a, M> {
    if mark.trim().is_empty() {
        return iced::widget::space().into();
    }

    let icon = wall.ui().icon(Icon::Restricted, wall.px(30.0));
    let most = wall.width() * 0.4;
    let words = wall.strong(FLOOR, mark);
    let words = container(words).max_width(wall.px(most));

    wall.row([icon, words.into()], 12.0).into()
}

/// The progress of each element: the page between the questions.
fn progress<'a, M: 'a>(
    title: &'a str,
    elements: Vec<ProjectedElement<'a>>,
    mark: Element<'a, M>,
    wall: Wall<'a>,
) -> Element<'a, M> {
    let count = elements.len();
    let wall = wall.with_space_for(Size::new(1100.0, 300.0 + ELEMENT * count as f32));
    let ui = wall.ui();
    let rows = elements.into_iter().enumerate().map(|(index, element)| {
        let numeral = wall.env.locale.count(index + 1);
        let badge = ui.badge_of_side(index, count, numeral, wall.px(56.0));
        let words = wall.env.format(
            "room-answered",
            &[
                ("answered", element.answered.into()),
                ("asked", element.asked.into()),
            ],
        );
        let words = wall.strong(40.0, words);
        let name = ui.start(wall.strong(40.0, element.name));
        let head = wall.row([name.into(), words.into()], 24.0);
        let bar = ui.filling(element.share, wall.px(24.0), move |palette| {
            palette.element(index, count).fill
        });
        let words = column![head, bar].spacing(wall.px(10.0)).width(Fill);

        wall.row([badge, words.into()], 28.0).into()
    });
    let rows = Column::with_children(rows.collect::<Vec<_>>()).spacing(wall.px(28.0));
    let size = Wall::fitting(&[52.0, 44.0, 36.0], SEMIBOLD, title, (wall.width(), 2.0));

    column![
        ui.start(wall.strong(size, title)),
        container(rows).center_y(Fill).width(Fill),
        ui.start(mark),
    ]
    .spacing(wall.px(20.0))
    .into()
}
