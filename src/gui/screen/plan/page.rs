//! How the parts of Plan stand on the page: lists and detail beside each other, the actions under them where there is room.

use super::{Extent, List, Message, Plan};
use crate::gui::Element;
use crate::gui::desk::{Desk, Frame};
use crate::gui::screen::maybe;
use crate::gui::theme::space;

use iced::widget::{column, container, responsive};
use iced::{Fill, Length};

/// Width of the lists at the reference size.
const LISTS: f32 = 620.0;
/// Width from which the lists have their full width.
const ROOMY: f32 = 1190.0;
/// Height that the lists and the detail take at least, where actions stand below.
const UPPER: f32 = 442.0;

/// Whether the actions have room under the lists.
pub(super) fn has_room(frame: Frame<'_>) -> bool {
    frame.size.height >= 660.0 && frame.size.width >= 1100.0
}

impl Plan {
    /// The whole screen.
    pub fn view<'a>(&'a self, desk: Desk<'a>) -> Element<'a, Message> {
        let frame = desk.frame;
        let gap = if frame.is_compact() {
            space::XS
        } else {
            space::S
        };
        let body = responsive(move |size| {
            let lists = container(self.lists(desk)).height(Fill);
            let detail = container(self.detail(desk)).height(Fill).width(Fill);
            let lists = if frame.is_wide() {
                lists.width(Length::FillPortion(1))
            } else if size.width < ROOMY {
                lists.width(Length::FillPortion(if size.width < 1000.0 {
                    5
                } else {
                    10
                }))
            } else {
                lists.width(LISTS)
            };
            let detail = if frame.is_wide() || size.width >= ROOMY {
                detail
            } else {
                let share = if size.width < 1000.0 { 6 } else { 9 };

                detail.width(Length::FillPortion(share))
            };
            let upper = frame
                .ui
                .row([lists.into(), detail.into()])
                .spacing(space::S)
                .align_y(iced::Top)
                .height(Fill);
            // All fields of an action need the whole height.
            let has_actions = has_room(frame) && self.extent == Extent::First;
            let actions = maybe(has_actions, || {
                let left = size.height - UPPER - space::S;
                let height = if frame.is_wide() {
                    left.max(size.height * 0.38)
                } else {
                    left
                };

                container(self.actions(desk))
                    .height(height.max(120.0))
                    .into()
            });

            column![upper, actions].spacing(space::S).into()
        });
        let head = self.head(desk);
        let padding = [gap, if frame.is_slim() { space::S } else { 20.0 }];

        column![head, container(body).height(Fill)]
            .spacing(gap)
            .padding(padding)
            .into()
    }

    /// The title, how the rank is worked out, and how much of all targets is reached.
    fn head<'a>(&'a self, desk: Desk<'a>) -> Element<'a, Message> {
        let frame = desk.frame;
        let ui = frame.ui;
        let formula = match self.rank {
            crate::results::Rank::Priority => frame.text("plan-formula"),
            crate::results::Rank::ValueForEffort => frame.text("plan-formula-effort"),
        };
        let reached = desk.results().to_target().map(|percent| {
            let percent = frame.locale.percent(percent);
            let words = frame.format("plan-reached", &[("percent", percent.into())]);

            ui.small_strong(words).into()
        });
        let formula = maybe(!frame.is_slim() && self.list(desk) == List::Gaps, || {
            ui.aside(formula).into()
        });
        let items = [
            Some(ui.title(frame.text("plan-title")).into()),
            formula,
            Some(ui.gap()),
            reached,
        ];

        ui.row(items.into_iter().flatten())
            .spacing(space::M)
            .height(if frame.is_compact() && !ui.is_rtl() {
                34
            } else {
                40
            })
            .into()
    }
}
