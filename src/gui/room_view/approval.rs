//! The words of a group in the room view, large, so that the group can read and approve them.

use super::content::ApprovalWords;
use super::wall::{FLOOR, Wall};
use crate::gui::Element;
use crate::gui::icon::Icon;
use crate::gui::theme::{self, REGULAR, SEMIBOLD};

use iced::Fill;
use iced::widget::{column, container};

/// The sizes of the words, the largest first.
const SIZES: [f32; 4] = [64.0, 52.0, 44.0, 36.0];
/// The most lines of the words.
const LINES: f32 = 8.0;

pub(super) fn page<'a, M: 'a>(
    of: ApprovalWords<'a>,
    mark: Element<'a, M>,
    wall: Wall<'a>,
) -> Element<'a, M> {
    let ui = wall.ui();
    let env = wall.env;
    let numeral = env.locale.label(&of.label);
    let token = ui.token_of_side(of.level.index(), of.levels, numeral, wall.px(76.0));
    let title = env.format("room-approval", &[("group", of.group.into())]);
    let size = Wall::fitting(&[46.0, 40.0], SEMIBOLD, &title, (wall.width(), 1.0));
    let title = wall.strong(size, title);
    let code = wall
        .regular(32.0, env.locale.left_to_right(of.id))
        .style(theme::ink2);
    let level = wall.row(
        [token, ui.start(wall.strong(44.0, of.level_name)).into()],
        20.0,
    );
    let size = Wall::fitting(&SIZES, REGULAR, &of.words, (wall.width(), LINES));
    let words = ui.start(wall.regular(size, of.words));
    let asks = wall
        .regular(FLOOR, env.text("room-approval-asks"))
        .style(theme::ink2);

    column![
        wall.row(
            [
                ui.icon(Icon::Dissent, wall.px(44.0)),
                ui.start(title).width(Fill).into(),
                code.into()
            ],
            20.0
        ),
        level,
        container(words).center_y(Fill).width(Fill),
        wall.row([ui.start(asks).width(Fill).into(), mark], 32.0),
    ]
    .spacing(wall.px(24.0))
    .height(Fill)
    .into()
}
